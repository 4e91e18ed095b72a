import { readOutcome, type Flow } from "./bank.js";
import type { Step } from "./contract.js";
import { GirokitError } from "./error.js";
import { fetchSender, type Answer, type Send } from "./fetch.js";
import type { Signer } from "./signer.js";

/** How often in a row an answer may be unreadable before its error is thrown. */
const UNREADABLE_ANSWERS = 3;

/** A step that waits for the user: save the flow and go on when they are back. */
export type Pause = Extract<Step, { step: "redirect" | "ask" }>;

/** How far a flow came. */
export type Driven<O> =
  /** It has ended. */
  | { done: true; outcome: O }
  /** It waits for the user, and the handler did not wait: `flow.save()`, and go on when they are back. */
  | { done: false; step: Pause };

/** What drives a flow. Everything has a default but the user. */
export interface DriveOptions {
  /** Performs requests; `fetchSender()` unless given. */
  send?: Send;
  /** Signs; the bank's own key unless given. */
  sign?: Signer;
  /** Takes the user to the bank and gives the address they came back to, or null when they are away for now. */
  redirect?: (url: string) => Promise<string | null> | string | null;
  /** Asks the user for a code, or gives null when they are away for now. */
  ask?: (prompt: string) => Promise<string | null> | string | null;
  /** Waits until a moment, Unix time in milliseconds. */
  sleep?: (untilMs: number) => Promise<void>;
  /** Sees every step before it is taken. */
  onStep?: (step: Step) => void;
  /** Sees every answer before it is fed. */
  onAnswer?: (answer: Answer, step: Extract<Step, { step: "send" }>) => void;
}

/** Drives a flow to its end, or to where it needs a user who is not there. */
export async function drive<O>(flow: Flow<O>, options: DriveOptions = {}): Promise<Driven<O>> {
  const { send = fetchSender(), sign = flow.bank.signer, sleep = until, redirect, ask } = options;
  let unreadable = 0;
  for (;;) {
    const step = flow.step();
    options.onStep?.(step);
    switch (step.step) {
      case "done":
        return { done: true, outcome: readOutcome<O>(step.outcome.json) };
      case "send": {
        const { id } = step.request;
        let answer: Answer;
        try {
          answer = await send(step.request, flow.bank.largestAnswer);
        } catch (error) {
          flow.feed({ input: "sendFailed", id, reason: reason(error) });
          break;
        }
        options.onAnswer?.(answer, step);
        try {
          flow.feed({ input: "response", id, ...answer });
          unreadable = 0;
        } catch (error) {
          if (!(error instanceof GirokitError) || ++unreadable >= UNREADABLE_ANSWERS) throw error;
          flow.feed({ input: "sendFailed", id, reason: error.message });
        }
        break;
      }
      case "sign":
        if (!sign) throw keyMissing();
        flow.feed({ input: "signature", id: step.id, bytes: await sign(step.message) });
        break;
      case "wait":
        await sleep(step.untilMs);
        flow.feed({ input: "tick" });
        break;
      case "redirect": {
        const url = await redirect?.(step.url);
        if (url == null) return { done: false, step };
        flow.feed({ input: "returned", url });
        break;
      }
      case "ask": {
        const text = await ask?.(step.prompt);
        if (text == null) return { done: false, step };
        flow.feed({ input: "answer", text });
        break;
      }
    }
  }
}

async function until(untilMs: number): Promise<void> {
  // A timer may ring a moment early, and holds no more than 24 days.
  for (let left = untilMs - Date.now(); left > 0; left = untilMs - Date.now()) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(left + 1, 2 ** 31 - 1)));
  }
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return error instanceof Error ? `${error.message}${cause}` : String(error);
}

function keyMissing(): GirokitError {
  const message = "the configuration holds no key, and none was given when the bank was opened";
  const next = "give a key as the second argument of the bank, or `sign` to drive()";
  return new GirokitError({ kind: "InvalidConfig", fault: "Caller", retry: "Never", field: "key", message, next });
}
