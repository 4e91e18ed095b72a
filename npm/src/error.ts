import type { BankAnswer, ErrorKind, Fault, Problem, Retry } from "./contract.js";

/** Something went wrong: whose fault it is, which field, what would be right, and what to do next. */
export class GirokitError extends Error {
  /** The stable kind of the error. */
  readonly kind: ErrorKind;
  /** Who has to act. */
  readonly fault: Fault;
  /** Whether to try again. */
  readonly retry: Retry;
  /** From when on a new try makes sense, as Unix time in milliseconds, where that is known. */
  readonly retryAtMs: number | undefined;
  /** Path of the field, as the bank would name it. */
  readonly field: string | undefined;
  /** What to do next. */
  readonly next: string | undefined;
  /** The bank's own words, when it was the bank that refused. */
  readonly bank: BankAnswer | undefined;
  /** The same as a plain object, as outcomes hold it. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    const field = problem.field ? `${problem.field}: ` : "";
    const said = problem.bank?.text.trim() ? ` (the bank: ${problem.bank.text.trim()})` : "";
    super(`${field}${problem.message}${said}${problem.next ? ` – ${problem.next}` : ""}`);
    this.name = "GirokitError";
    this.kind = problem.kind;
    this.fault = problem.fault;
    this.retry = problem.retry;
    this.retryAtMs = problem.retryAtMs ?? undefined;
    this.field = problem.field ?? undefined;
    this.next = problem.next ?? undefined;
    this.bank = problem.bank ?? undefined;
    this.problem = problem;
  }
}

/** Calls the core; what it throws as a plain object is thrown as an error with a stack. */
export function core<T>(call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "kind" in thrown && "fault" in thrown) {
      throw new GirokitError(thrown as Problem);
    }
    throw thrown;
  }
}
