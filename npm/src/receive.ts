import type { CallbackOutcome, CallbackToAnswer, CallbackToSave, ReceivedCallback } from "./model.js";
import type { Betalingsservice } from "./systems.js";

/** So often another receiver may be faster with one mandate request; more, and the store does not do what it says. */
const RACES = 100;

/** Where saved mandate requests are kept: your table `mandates(uuid, revision, saved)`. Several receivers may share it. */
export interface MandateStore {
  /** The saved flow of a mandate request, by its UUID in lower case; nothing where there is none. */
  load(uuid: string): Promise<string | null | undefined> | string | null | undefined;
  /**
   * Stores `saved` and `revision` where the stored revision still is `expectedRevision`, and tells whether it did:
   * `UPDATE … WHERE uuid = … AND revision = …`. Act on `events` in the same transaction.
   */
  swap(change: CallbackToSave): Promise<boolean> | boolean;
}

/** What became of a delivery, and what to answer. */
export type Received = CallbackToSave | CallbackToAnswer;

/**
 * Receives a callback of Betalingsservice: loads the mandate request that it names, applies it, stores it. Send the answer
 * that is returned. Throws what the store throws: answer 500 then, and the bank delivers again.
 */
export async function receive(bank: Betalingsservice, store: MandateStore, delivery: ReceivedCallback): Promise<Received> {
  const given: ReceivedCallback = { ...delivery };
  for (let races = 0; races < RACES; ) {
    const outcome: CallbackOutcome | undefined = bank.receiveCallback(given).outcome();
    if (!outcome) break;
    if (outcome?.outcome === "load") {
      const saved = await store.load(outcome.uuid);
      if (saved == null) given.notFound = true;
      else given.saved = saved;
    } else if (outcome?.outcome === "save") {
      if (await store.swap(outcome)) return outcome;
      delete given.saved;
      races += 1;
    } else if (outcome?.outcome === "answer") {
      return outcome;
    }
  }
  throw new Error(`another receiver was faster ${RACES} times: does swap() compare with expectedRevision?`);
}
