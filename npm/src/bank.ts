import type { Input, Step } from "./contract.js";
import type { Bank as CoreBank, Flow as CoreFlow } from "./core/girokit.js";
import { core } from "./error.js";
import type { BankConfig, Context, Session } from "./model.js";
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

/** A bank with your identity there. The systems' own classes, such as `Tietoevry`, have a typed method per operation. */
export class Bank {
  readonly #core: CoreBank;
  /** Signs for this bank, where the configuration holds no key. */
  readonly signer: Signer | undefined;
  /** The largest answer that is read, in bytes. */
  readonly largestAnswer: number;

  /** Opens a bank: its configuration, and the key that signs, where the configuration holds none. */
  constructor(config: BankConfig, key?: Key) {
    this.#core = core(() => new (wasm().Bank)(JSON.stringify(config)));
    this.signer = key === undefined ? undefined : typeof key === "function" ? key : platform().signer(key);
    this.largestAnswer = config.profile?.largestAnswer ?? 16 * 1024 * 1024;
  }

  /** Name of the system. */
  get system(): string {
    return this.#core.system;
  }

  /** Begins a job by its name. */
  start<O = unknown, J extends string = string>(
    job: string,
    input: object,
    context: Context = {},
    at?: Moment,
  ): Flow<O, J> {
    const texts = [JSON.stringify(input), JSON.stringify(context)] as const;
    return new Flow(core(() => this.#core.start(...now(at), job, ...texts)), this);
  }

  /**
   * Goes on with a saved flow. Account numbers are never saved: a flow that was saved before its input was sent needs the
   * same input again.
   */
  resume(saved: string, input?: object): Flow<unknown> {
    return new Flow(core(() => this.#core.resume(saved, input && JSON.stringify(input))), this);
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

  /** What the bank gave us for this user so far; keep it for the user's next job. Secret. */
  session(): Session | null {
    return core(() => this.#core.session() as Session | null);
  }

  /** How it ended; undefined while it goes on. */
  outcome(at?: Moment): O | undefined {
    const step = this.step(at);
    return step.step === "done" ? readOutcome<O>(step.outcome.json) : undefined;
  }
}

/**
 * Reads an outcome. Amounts are texts. A bank that writes an amount as a JSON number needs a reader here that keeps its
 * digits; of the systems that there are none does.
 */
export function readOutcome<O>(json: string): O {
  return JSON.parse(json) as O;
}
