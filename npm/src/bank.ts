import type { Input, Step } from "./contract.js";
import type { Bank as CoreBank, Flow as CoreFlow, Page as CorePage } from "./core/girokit.js";
import { core } from "./error.js";
import type { BankConfig, Context, EntryFilter, OddEntry, Session } from "./model.js";
import { platform } from "./platform.js";
import type { Signer, WebKey } from "./signer.js";
import { wasm } from "./wasm.js";

/**
 * A key that signs: a `KeyObject` of node:crypto, a `CryptoKey` of WebCrypto (it need not be extractable), PEM text, or
 * a function that signs elsewhere. It is loaded once.
 */
export type Key = Signer | string | WebKey | NodeKey;

/** A `KeyObject` of node:crypto, as far as this package needs to know it. */
export interface NodeKey {
  readonly type: "private" | "public" | "secret";
  readonly asymmetricKeyType?: string | undefined;
}

/** The moment of a call. What is not given is taken from the platform. */
export interface Moment {
  /** Unix time in milliseconds. */
  nowMs?: number;
  /** 32 bytes from a cryptographic random generator, fresh for each call. */
  entropy?: Uint8Array;
}

function now(at: Moment | undefined): [number, Uint8Array] {
  return [at?.nowMs ?? Date.now(), at?.entropy ?? crypto.getRandomValues(new Uint8Array(32))];
}

function json(input: object | string): string {
  return typeof input === "string" ? input : JSON.stringify(input);
}

/** The body of a message on file. */
export type FiledBody = { json: unknown } | { text: string } | null;

/** A request and its answer, as they stand in a log or a document. */
export interface Exchange {
  /** The request; the target is its path below the bank's address, with the query. */
  request: { method: string; target: string; headers?: [string, string][]; body?: FiledBody };
  /** The answer, where there is one. */
  response?: { status: number; headers?: [string, string][]; body?: FiledBody };
}

/** An exchange that was read into types, and written back from them. */
export interface ReadExchange {
  /** Full name of the operation: `maxbanka.initiatePayment`. */
  operation: string;
  /** Its typed input. */
  input: unknown;
  /** The request that this input makes. */
  request: { method: string; target: string; headers: [string, string][]; body: FiledBody };
  /** Whether the bank answered what was asked for. Absent without an answer, as all that follows. */
  outcome?: "answered" | "refused";
  /** The typed reply. */
  reply?: unknown;
  /** What the bank says when it refuses. */
  refusal?: unknown;
  /** The answer, written from the typed reply. */
  response?: { status: number; body: FiledBody };
}

/** Banks that were opened otherwise than from a configuration. */
const opened = new WeakMap<BankConfig, CoreBank>();

/** A bank with your identity there. The systems' own classes, such as `Tietoevry`, have a typed method per operation. */
export class Bank {
  readonly #core: CoreBank;
  /** Signs for this bank, where the configuration holds no key. */
  readonly signer: Signer | undefined;
  /** The largest answer that is read, in bytes. */
  readonly largestAnswer: number;

  /** Opens a bank: its configuration, and the key that signs, where the configuration holds none. */
  constructor(config: BankConfig, key?: Key) {
    this.#core = opened.get(config) ?? core(() => new (wasm().Bank)(JSON.stringify(config)));
    this.signer = key === undefined ? undefined : typeof key === "function" ? key : platform().signer(key);
    this.largestAnswer = config.profile?.largestAnswer ?? 16 * 1024 * 1024;
  }

  /** Name of the system. */
  get system(): string {
    return this.#core.system;
  }

  /**
   * Opens what a profile names, without an identity at the bank: enough for `exchange`.
   *
   * @param profile the name of a system, or `cobs` for a bank that follows the Czech standard to the letter
   */
  static ofProfile(profile: string): Bank {
    const config: BankConfig = { system: profile, baseUrl: "" };
    opened.set(config, core(() => wasm().Bank.ofProfile(profile)));
    return new Bank(config);
  }

  /** Begins a job by its name. An input with numbers of which no digit may be lost is given as JSON text. */
  start<O = unknown, J extends string = string>(
    job: string,
    input: object | string,
    context: Context = {},
    at?: Moment,
  ): Flow<O, J> {
    const texts = [json(input), JSON.stringify(context)] as const;
    return new Flow(core(() => this.#core.start(...now(at), job, ...texts)), this);
  }

  /**
   * Goes on with a saved flow. Account numbers are never saved: a flow that was saved before its input was sent needs the
   * same input again. Nor are tokens: where the bank gave the user some, `session` brings them back.
   */
  resume(saved: string, input?: object | string, session?: Session): Flow<unknown> {
    const texts = [input && json(input), session && JSON.stringify(session)] as const;
    return new Flow(core(() => this.#core.resume(saved, ...texts)), this);
  }

  /**
   * Reads a request and its answer, from a log or a document, into their types and writes them back; nothing is sent. It
   * tells which operation that was, and that nothing is lost in either direction.
   *
   * @param exchange JSON text of an `Exchange`
   * @returns JSON text of a `ReadExchange`; both are text because a number of JavaScript does not hold every digit
   */
  exchange(exchange: string): string {
    return core(() => this.#core.exchange(exchange));
  }

  /** @internal */
  after(flow: CoreFlow, at?: Moment): CoreFlow | undefined {
    return core(() => this.#core.nextPage(...now(at), flow));
  }
}

/** One job with a bank, from its start to its end: ask it what to do with `step`, do it, tell it with `feed`. */
export class Flow<O = unknown, J extends string = string> {
  readonly #core: CoreFlow;
  /** The bank it talks to. */
  readonly bank: Bank;
  /** Name of the job: `tietoevry.payment`. */
  readonly job: J;
  /** The outcome's type; there is no value here. */
  declare readonly _outcome: O;

  /** Flows are made by `Bank.start` and `Bank.resume`. */
  constructor(flow: CoreFlow, bank: Bank) {
    this.#core = flow;
    this.bank = bank;
    this.job = flow.job as J;
  }

  /** What to do next. Asking twice gives the same answer, until something is fed. */
  step(at?: Moment): Step {
    return core(() => this.#core.step(...now(at)) as Step);
  }

  /** Tells what happened. When it throws, the flow is as it was before. */
  feed(input: Input, at?: Moment): void {
    core(() => this.#core.feed(...now(at), input));
  }

  /** The flow as text without secrets, to be resumed in any language. */
  save(): string {
    return this.#core.save();
  }

  /**
   * How many inputs the flow has taken since it began; it stands in what `save` writes. Where two processes share a store,
   * each writes only over the revision that it read.
   */
  get revision(): number {
    return this.#core.revision;
  }

  /** What the last `feed` brought to light about the object of the job, each piece once: a mandate's changes of status. */
  events<E = unknown>(): E[] {
    return JSON.parse(this.#core.events()) as E[];
  }

  /**
   * What is known so far of the object that the job is about: `{ payment: KnownPayment }` with its id, its status and its fee,
   * so that the user can see what signing costs before they go to the bank: read it when `drive` calls `redirect`. Undefined
   * before anything is known, and for jobs that have nothing to show.
   */
  progress<P = unknown>(): P | undefined {
    const known = this.#core.progress();
    return known === undefined ? undefined : (JSON.parse(known) as P);
  }

  /** What the bank gave us for this user so far; keep it for the user's next job. Secret. */
  session(): Session | null {
    return core(() => this.#core.session() as Session | null);
  }

  /** How it ended; undefined while it goes on. */
  outcome(at?: Moment): O | undefined {
    const step = this.step(at);
    return step.step === "done" ? readOutcome<O>(step.outcome.json) : undefined;
  }

  /** The page that a job over a long list has read; undefined while it goes on, and for other jobs. */
  page<T = unknown>(): Page<T> | undefined {
    const page = core(() => this.#core.page());
    return page && new Page<T>(page);
  }

  /** The job for the page after the one that this one has read; undefined when that was the last one. */
  nextPage(at?: Moment): Flow<O, J> | undefined {
    const next = this.bank.after(this.#core, at);
    return next && new Flow<O, J>(next, this.bank);
  }

  /** Gives the flow's memory back at once; without this it goes with the garbage. The flow is of no use afterwards. */
  free(): void {
    this.#core.free();
  }
}

/** How many entries cross from the core at a time. */
const CHUNK = 64;

/**
 * A page of a long list. The bank's answer stays in the core as text, checked once; an entry becomes an object when it is
 * asked for.
 */
export class Page<T = unknown> implements Iterable<T> {
  readonly #core: CorePage;

  /** Pages are made by `Flow.page` and `Listing.pages`. */
  constructor(page: CorePage) {
    this.#core = page;
  }

  /** How many entries there are, without those that cannot be read. */
  get length(): number {
    return this.#core.length;
  }

  /** An entry; undefined where there is none. */
  at(index: number): T | undefined {
    const at = index < 0 ? this.length + index : index;
    return at < 0 ? undefined : this.#read(at, at + 1)[0];
  }

  /** The name of the list that an entry is in: `booked`. */
  list(index: number): string | undefined {
    return this.#core.list(index);
  }

  /** The entries in order, read a few at a time. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let at = 0; at < this.length; at += CHUNK) yield* this.#read(at, at + CHUNK);
  }

  /** The entries of one of the bank's lists only: `booked`. */
  only(list: string): Page<T> {
    return new Page(this.#core.only(list));
  }

  /** The entries for which a filter holds. They are found without being made objects. */
  filter(filter: EntryFilter): Page<T> {
    return new Page(core(() => this.#core.filter(JSON.stringify(filter))));
  }

  /** The entries of the bank's lists that cannot be read, each with its place and why. They are not among the others. */
  get odd(): OddEntry[] {
    return JSON.parse(this.#core.odd()) as OddEntry[];
  }

  /** Everything that stands in the bank's lists as one JSON list, also what cannot be read. */
  toJSONBytes(): Uint8Array {
    return core(() => this.#core.export());
  }

  /** Gives the page's memory back at once; without this it goes with the garbage. The page is of no use afterwards. */
  free(): void {
    this.#core.free();
  }

  #read(from: number, to: number): T[] {
    return JSON.parse(core(() => this.#core.text(from, to))) as T[];
  }
}

/** Reads an outcome. Amounts are texts, also those that a bank writes as numbers, so that no digit is lost. */
export function readOutcome<O>(json: string): O {
  return JSON.parse(json) as O;
}
