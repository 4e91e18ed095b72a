import { readOutcome, type Flow } from "./bank.js";
import type { Input, Request, Step } from "./contract.js";
import { GirokitError } from "./error.js";
import { isTransportFailure, neverLeft, reason, Unsendable } from "./failure.js";
import { fetchSender, type Answer, type Send } from "./fetch.js";
import type { Signer } from "./signer.js";

/** How often in a row an answer may be unreadable before its error is thrown. */
const UNREADABLE_ANSWERS = 3;

/** What comes next in a flow that goes on later: something for the user, or what `signal` or `untilMs` left no time for. */
export type Pause = Extract<Step, { step: "redirect" | "ask" | "wait" | "send" }>;

/** How far a flow came. */
export type Driven<O> =
  /** It has ended. */
  | { done: true; outcome: O }
  /** It goes on later: when the user is back, when its time has come. Save it, and drive it on then. */
  | { done: false; step: Pause };

/** What drives a flow. Everything has a default but the user. */
export interface DriveOptions {
  /**
   * Stores the flow's text: after each input, and before a payment or another request that must not be sent twice leaves.
   * Such a request is not sent unless this returns. A process that dies then leaves behind what `Bank.resume` needs to know.
   * Without it, what happened is known as long as the flow is in memory.
   */
  save?: (saved: string) => Promise<void> | void;
  /** Performs requests; `fetchSender()` unless given. */
  send?: Send;
  /** Signs; the bank's own key unless given. */
  sign?: Signer;
  /** Takes the user to the bank and gives the address they came back to, or null when they are away for now. */
  redirect?: (url: string) => Promise<string | null> | string | null;
  /** Asks the user for a code, or gives null when they are away for now. */
  ask?: (prompt: string) => Promise<string | null> | string | null;
  /** Waits until a moment, Unix time in milliseconds. */
  sleep?: (untilMs: number, signal?: AbortSignal) => Promise<void>;
  /**
   * Ends the drive: waits are left and nothing more is begun. A read on its way is given up, and made again when the flow is
   * driven on; a payment on its way is awaited, because only its answer says what the bank has.
   */
  signal?: AbortSignal;
  /** Nothing is begun after this moment, Unix time in milliseconds, and no wait that lasts longer. What is on its way is awaited. */
  untilMs?: number;
  /** Sees every step before it is taken. */
  onStep?: (step: Step) => void;
  /** Sees every answer before it is fed. */
  onAnswer?: (answer: Answer, step: Extract<Step, { step: "send" }>) => void;
}

/** The flows that are being driven. */
const driven = new WeakSet<object>();

/**
 * Drives a flow to its end, or to where it needs a user who is not there.
 *
 * Throws a `GirokitError` when a step cannot be taken or answers stay unreadable, and whatever your own functions throw,
 * `send` among them, unless it says that the transport failed (`isTransportFailure`). The flow can still be saved, and driven
 * on: a payment in whose middle it happened counts as one whose answer is lost.
 */
export async function drive<O>(flow: Flow<O>, options: DriveOptions = {}): Promise<Driven<O>> {
  // Two that drive one flow would take each other's requests for lost ones.
  if (driven.has(flow)) throw fault("UnexpectedInput", "flow", "this flow is being driven already", "await the first drive() of it");
  driven.add(flow);
  try {
    return await new Drive(flow, options).run();
  } finally {
    driven.delete(flow);
  }
}

class Drive<O> {
  readonly #flow: Flow<O>;
  readonly #options: DriveOptions;
  readonly #send: Send;
  #unreadable = 0;

  constructor(flow: Flow<O>, options: DriveOptions) {
    this.#flow = flow;
    this.#options = options;
    this.#send = options.send ?? fetchSender();
  }

  async run(): Promise<Driven<O>> {
    const { redirect, ask, onStep, sign = this.#flow.bank.signer, sleep = until, signal } = this.#options;
    for (;;) {
      const step = this.#flow.step();
      onStep?.(step);
      switch (step.step) {
        case "done":
          return { done: true, outcome: readOutcome<O>(step.outcome.json) };
        case "inFlight": {
          // Whoever sent it is gone, by a fault or with its process.
          const reason = "the process or call that sent it ended before its answer was there";
          await this.#feed({ input: "sendFailed", id: step.id, reason, neverLeft: false });
          continue;
        }
        case "sign":
          if (!sign) throw keyMissing();
          await this.#feed({ input: "signature", id: step.id, bytes: await sign(step.message) });
          continue;
      }
      if (this.#isOver(step)) return { done: false, step };
      switch (step.step) {
        case "send":
          await this.#request(step);
          break;
        case "wait":
          if (await this.#isLeft(sleep(step.untilMs, signal))) return { done: false, step };
          await this.#feed({ input: "tick" });
          break;
        case "redirect": {
          const url = await this.#unlessLeft(redirect?.(step.url));
          if (url == null) return { done: false, step };
          await this.#feed({ input: "returned", url });
          break;
        }
        case "ask": {
          const text = await this.#unlessLeft(ask?.(step.prompt));
          if (text == null) return { done: false, step };
          await this.#feed({ input: "answer", text });
          break;
        }
        default:
          throw new TypeError(`a step that this version does not know: ${(step as Step).step}`);
      }
    }
  }

  /** Sends a request, and feeds what became of it. */
  async #request(step: Extract<Step, { step: "send" }>): Promise<void> {
    const { request, writeAhead: once } = step;
    const { signal } = this.#options;
    const { id } = request;
    if (once && !(await this.#mark(request))) return;
    let answer: Answer | undefined;
    try {
      const largest = this.#flow.bank.largestAnswer;
      answer = once
        ? await this.#send(request, largest)
        : await this.#unlessLeft(this.#send(request, largest, signal));
    } catch (error) {
      if (error instanceof Unsendable) {
        if (once) await this.#feed({ input: "sendFailed", id, reason: reason(error.cause), neverLeft: true });
        throw error.cause;
      }
      // What a send throws when it is left is of its own choice. A fault in the caller's own code is thrown: the flow stands
      // where it stood, before the request or with it in flight.
      const left = !once && signal?.aborted;
      if (!left && !isTransportFailure(error)) throw error;
      await this.#feed({ input: "sendFailed", id, reason: reason(error), neverLeft: neverLeft(error) });
      return;
    }
    if (answer === undefined && !once && signal?.aborted) {
      return this.#feed({ input: "sendFailed", id, reason: "left by the caller", neverLeft: false });
    }
    await this.#answered(answer as Answer, step);
  }

  /** Writes down that the request leaves now, and says whether it does. Unless that is stored, it does not. */
  async #mark({ id }: Request): Promise<boolean> {
    this.#flow.feed({ input: "sending", id });
    try {
      await this.#store();
    } catch (error) {
      const reason = "not sent, because the flow could not be saved";
      this.#flow.feed({ input: "sendFailed", id, reason, neverLeft: true });
      throw error;
    }
    if (!this.#options.signal?.aborted) return true;
    await this.#feed({ input: "sendFailed", id, reason: "left by the caller before it was sent", neverLeft: true });
    return false;
  }

  /** Feeds an answer, whatever those who look at it throw. */
  async #answered(answer: Answer, step: Extract<Step, { step: "send" }>): Promise<void> {
    const { id } = step.request;
    const faults: unknown[] = [];
    try {
      this.#options.onAnswer?.(answer, step);
    } catch (error) {
      faults.push(error);
    }
    try {
      this.#flow.feed({ input: "response", id, ...answer });
      this.#unreadable = 0;
    } catch (error) {
      if (!(error instanceof GirokitError)) throw error;
      if (++this.#unreadable >= UNREADABLE_ANSWERS && !step.writeAhead) throw error;
      // The flow knows what may be asked for again and what must not be sent twice.
      this.#flow.feed({ input: "sendFailed", id, reason: error.message, neverLeft: false });
    }
    await this.#store();
    if (faults.length > 0) throw faults[0];
  }

  async #feed(input: Input): Promise<void> {
    this.#flow.feed(input);
    await this.#store();
  }

  async #store(): Promise<void> {
    const { save } = this.#options;
    if (save) await save(this.#flow.save());
  }

  /** Whether the drive was left, or has no time left to begin this step. */
  #isOver(step: Pause): boolean {
    const { signal, untilMs = Infinity } = this.#options;
    const ends = step.step === "wait" ? Math.max(step.untilMs, Date.now()) : Date.now();
    return signal?.aborted === true || ends > untilMs;
  }

  /** What is awaited, or undefined when the drive is left before. */
  async #unlessLeft<T>(awaited: Promise<T> | T): Promise<T | undefined> {
    const { signal } = this.#options;
    if (!signal) return awaited;
    let leave = (): void => {};
    const left = new Promise<undefined>((resolve) => {
      leave = () => resolve(undefined);
      signal.addEventListener("abort", leave);
      if (signal.aborted) leave();
    });
    try {
      return await Promise.race([awaited, left]);
    } finally {
      signal.removeEventListener("abort", leave);
    }
  }

  async #isLeft(slept: Promise<void>): Promise<boolean> {
    try {
      await this.#unlessLeft(slept);
    } catch (error) {
      if (!this.#options.signal?.aborted) throw error;
    }
    return this.#options.signal?.aborted === true;
  }
}

async function until(untilMs: number, signal?: AbortSignal): Promise<void> {
  // A timer may ring a moment early, and holds no more than 24 days.
  for (let left = untilMs - Date.now(); left > 0 && !signal?.aborted; left = untilMs - Date.now()) {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(left + 1, 2 ** 31 - 1));
      signal?.addEventListener("abort", wake);
    });
  }
}

function keyMissing(): GirokitError {
  const message = "the configuration holds no key, and none was given when the bank was opened";
  return fault("InvalidConfig", "key", message, "give a key as the second argument of the bank, or `sign` to drive()");
}

function fault(kind: "InvalidConfig" | "UnexpectedInput", field: string, message: string, next: string): GirokitError {
  return new GirokitError({ kind, fault: "Caller", retry: "Never", field, message, next });
}
