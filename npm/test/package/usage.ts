// What a user's program looks like to the compiler, in its strictest mode. It is compiled, not run.
import {
  Bank,
  drive,
  GirokitError,
  init,
  Tietoevry,
  TransactionStatus,
  type Exchange,
  type InitiatePayment,
  type KnownPayment,
  type PaymentOutcome,
  type ReadExchange,
  type Session,
  type Step,
  type TietoevryFlow,
  type WebKey,
} from "girokit";

const order: InitiatePayment = {
  paymentProduct: "norwegian-domestic-credit-transfers",
  body: {
    instructedAmount: { currency: "NOK", amount: "100.33" },
    debtorAccount: { bban: "97105048304" },
    creditorAccount: { bban: "86011117947" },
    creditorName: "Fjord Bakery AS",
  },
};

export async function pay(certificate: string, key: WebKey): Promise<string> {
  await init();
  const bank = new Tietoevry({ baseUrl: "https://bank.example", certificate }, key);
  const flow = bank.payment(order, { psu: { ipAddress: "192.0.2.17" } });
  const job: "tietoevry.payment" = flow.job;
  const store = { saved: "" };
  const save = async (text: string) => void (store.saved = text);
  const driven = await drive(flow, { save, redirect: async () => null, signal: AbortSignal.timeout(20_000) });
  if (!driven.done) {
    const { step } = driven;
    return step.step === "redirect" ? step.url : step.step === "ask" ? step.prompt : step.step;
  }
  return `${job} ${tell(driven.outcome)}`;
}

/** What the user decides upon at the redirect. */
export function fee(flow: TietoevryFlow): string | undefined {
  const known = flow.progress<{ payment: KnownPayment }>();
  return known?.payment.transactionFees?.amount;
}

export function goOn(bank: Tietoevry, saved: string, session: Session): number {
  const flow = bank.resume(saved, order, session);
  return flow.events().length + flow.revision;
}

/** A request and its answer from a log. */
export function read(filed: Exchange): string {
  const read: ReadExchange = JSON.parse(Bank.ofProfile("maxbanka").exchange(JSON.stringify(filed)));
  return `${read.operation} ${read.outcome ?? "without an answer"}`;
}

/** Every way in which a payment can end, and no other. */
function tell(outcome: PaymentOutcome): string {
  switch (outcome.outcome) {
    case "psuRegistered":
      return outcome.session.psuId ?? "";
    case "completed":
    case "booked":
    case "registered":
    case "needsSignature":
    case "cancelled":
    case "abandoned":
      // @ts-expect-error: a payment that ended well has no error
      outcome.error;
      return outcome.payment.statuses.map((seen) => seen.transactionStatus).join();
    case "rejected":
    case "noFunds":
    case "notAuthorised":
    case "notCancelled":
    case "refused":
    case "uncertain":
    case "vanished":
      return `${outcome.error.fault}: ${outcome.error.message} ${outcome.error.bank?.code ?? ""}`;
    default:
      return outcome satisfies never;
  }
}

/** Every step, and no other. */
export function act(step: Step): string | Uint8Array | number {
  switch (step.step) {
    case "send":
      return step.request.body;
    case "inFlight":
      return step.purpose;
    case "sign":
      return step.message;
    case "redirect":
      return step.url;
    case "ask":
      return step.prompt;
    case "wait":
      return step.untilMs;
    case "done":
      return step.outcome.json;
    default:
      return step satisfies never;
  }
}

/** A resumed flow knows how it ends, once its job is looked at. */
export async function resume(bank: Tietoevry, saved: string): Promise<string | undefined> {
  const flow: TietoevryFlow = bank.resume(saved);
  if (flow.job !== "tietoevry.paymentStatus") return undefined;
  const driven = await drive(flow);
  if (!driven.done || driven.outcome.outcome !== "answered") return undefined;
  const { reply } = driven.outcome;
  // A code of tomorrow is a text; those of today are known by name.
  const status: TransactionStatus = reply.transactionStatus;
  return status === TransactionStatus.ACSC ? "settled" : status;
}

export function wrong(bank: Tietoevry): void {
  // @ts-expect-error: an amount is text, so that it stays exact
  bank.payment({ ...order, body: { ...order.body, instructedAmount: { currency: "NOK", amount: 100.33 } } });
  // @ts-expect-error: no such field
  bank.payment({ ...order, body: { ...order.body, creditorNme: "x" } });
  // @ts-expect-error: the creditor's name has to be there
  bank.payment({ ...order, body: { ...order.body, creditorName: undefined } });
  // @ts-expect-error: the system is the class's own
  new Tietoevry({ system: "tietoevry", baseUrl: "" });
  // @ts-expect-error: no such operation
  bank.teleport(order);
  // @ts-expect-error: a low-level bank needs to know its system
  new Bank({ baseUrl: "" });
}

export function whose(error: unknown): string {
  return error instanceof GirokitError ? `${error.fault} ${error.kind} ${error.field ?? ""} ${error.retryAtMs ?? 0}` : "";
}
