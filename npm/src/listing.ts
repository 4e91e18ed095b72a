import type { Bank, Flow, Page } from "./bank.js";
import { drive, type DriveOptions } from "./drive.js";
import { GirokitError } from "./error.js";
import type { Context, ListOutcome, OddEntry, Session } from "./model.js";

/** How many entries that cannot be read are kept. */
const MOST_ODD = 1000;

/**
 * A long list, read page by page and each page entry by entry: `for await (const transaction of listing)`. Only one page
 * is in memory. Each loop reads the list anew.
 */
export class Listing<T> implements AsyncIterable<T> {
  readonly #bank: Bank;
  readonly #job: string;
  readonly #input: object;
  readonly #context: Context;
  readonly #options: DriveOptions;
  readonly #list: string | undefined;
  #odd: OddEntry[] = [];
  #session: Session | null;

  /** Lists are made by the methods of a system, such as `Tietoevry.everyTransaction`. */
  constructor(bank: Bank, job: string, input: object, context: Context, options: DriveOptions = {}, list?: string) {
    this.#bank = bank;
    this.#job = job;
    this.#input = input;
    this.#context = context;
    this.#options = options;
    this.#list = list;
    this.#session = context.session ?? null;
  }

  /** The same list, driven with these options: who sends, who takes the user to the bank. */
  using(options: DriveOptions): Listing<T> {
    return new Listing(this.#bank, this.#job, this.#input, this.#context, options, this.#list);
  }

  /** The entries of one of the bank's lists only: `booked`. */
  only(list: string): Listing<T> {
    return new Listing(this.#bank, this.#job, this.#input, this.#context, this.#options, list);
  }

  /** What the bank gave us for this user, as of the last page that was read; keep it for the user's next job. Secret. */
  get session(): Session | null {
    return this.#session;
  }

  /**
   * What the last loop met that cannot be read, each entry with its list, its place there and why. It cost nothing but
   * itself: the loop gave all the others. At most a thousand are kept; `Page.odd` has all of its page.
   */
  get odd(): readonly OddEntry[] {
    return this.#odd;
  }

  /**
   * The pages. A page is the caller's: `page.free()` gives its memory back at once, else it goes with the garbage.
   *
   * Throws a `GirokitError` when the bank refuses, its answer is not to be had, or the user is needed and not there.
   */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    this.#odd = [];
    const first = this.#bank.start<ListOutcome>(this.#job, this.#input, this.#context);
    for (let flow: Flow<ListOutcome> | undefined = first; flow; ) {
      const page: Page<T> = await this.#read(flow);
      this.#session = flow.session();
      this.#note(page.odd);
      // The page itself gives its memory back before the next is asked for: the flow shares it.
      yield this.#list === undefined ? page : part(page, this.#list);
      const next: Flow<ListOutcome> | undefined = flow.nextPage();
      flow.free();
      flow = next;
    }
  }

  /** The entries of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) {
      try {
        yield* page;
      } finally {
        page.free();
      }
    }
  }

  #note(odd: OddEntry[]): void {
    const wanted = odd.filter((one) => this.#list === undefined || one.list === this.#list);
    this.#odd = [...this.#odd, ...wanted].slice(0, MOST_ODD);
  }

  async #read(flow: Flow<ListOutcome>): Promise<Page<T>> {
    const driven = await drive(flow, this.#options);
    if (!driven.done) {
      if (driven.step.step === "wait" || driven.step.step === "send") {
        const message = "the list was not read to its end before `signal` or `untilMs` ended it";
        throw new GirokitError({ kind: "UnexpectedInput", fault: "Caller", retry: "Never", message });
      }
      const message = "the bank wants to see the user before it answers, and nobody took them there";
      const next = "give `redirect` to using(), or let the user give consent before the list is read";
      throw new GirokitError({ kind: "UnexpectedInput", fault: "User", retry: "Never", field: "redirect", message, next });
    }
    if ("error" in driven.outcome) throw new GirokitError(driven.outcome.error);
    const page = flow.page<T>();
    if (page) return page;
    const message = "the reading of this list was ended";
    throw new GirokitError({ kind: "UnexpectedInput", fault: "Caller", retry: "Never", message });
  }
}

function part<T>(page: Page<T>, list: string): Page<T> {
  const part = page.only(list);
  page.free();
  return part;
}
