// A second bank, which nobody here has written: Prism answers from the file, and refuses what is not as the file has it.
import { startPrism } from "./prism.mjs";
import { drive, psu, send } from "./proxied.mjs";
import { check } from "./results.mjs";
import { bankAt } from "./tietoevry.mjs";

export async function checkForeignBank(pki) {
  const mock = await startPrism("tietoevry");
  try {
    await payAndList(mock.address, pki);
  } finally {
    mock.stop();
  }
}

async function payAndList(address, pki) {
  // This one wants a Consent-ID, as the file has it.
  const bank = bankAt(address, pki, { "Consent-ID": "consent-1" });
  const ask = async (name, input, holds) => {
    const flow = bank.start(name, input, { psu, session: { psuId: "psu-1" } });
    const { outcome } = await drive(flow, { send });
    const { outcome: how, reply, error } = outcome;
    check(`${name} at the foreign bank`, how !== "answered" ? `${how}: ${error?.message}` : !holds(reply) && JSON.stringify(reply));
    return reply;
  };
  const paymentProduct = "sepa-credit-transfers";
  const body = {
    instructedAmount: { currency: "EUR", amount: "123.50" },
    debtorAccount: { iban: "DE40100100103307118608" },
    creditorAccount: { iban: "DE02100100109307118603" },
    creditorName: "Merchant123",
    remittanceInformationUnstructured: "Ref Number Merchant",
  };
  const text = (value) => typeof value === "string" && value !== "";
  const { paymentId } = await ask("initiatePayment", { paymentProduct, body }, (reply) => reply.transactionStatus === "RCVD" && text(reply.paymentId));
  const named = { paymentService: "payments", paymentProduct, paymentId };
  await ask("readPayment", named, (reply) => text(reply.instructedAmount.amount));
  await ask("paymentStatus", named, (reply) => text(reply.transactionStatus));
  await ask("startAuthorisation", named, (reply) => text(reply.scaStatus));
  await ask("listAuthorisations", named, (reply) => reply.authorisationIds.length > 0);
  const { accounts } = await ask("accounts", {}, (reply) => reply.accounts.length > 0 && reply.accounts.every(({ currency }) => text(currency)));
  const { resourceId: accountId } = accounts[0];
  await ask("balances", { accountId }, (reply) => reply.balances.every(({ balanceAmount }) => text(balanceAmount.amount)));
  await ask("transactions", { accountId, bookingStatus: "both" }, (reply) => reply.transactions.booked.every(({ transactionAmount }) => text(transactionAmount.amount)));
  const listed = [];
  for await (const { transactionAmount } of bank.everyTransaction({ accountId, bookingStatus: "both" }, { psu, session: { psuId: "psu-1" } })) {
    listed.push(transactionAmount.amount);
    if (listed.length > 10) break;
  }
  check("a list at the foreign bank", !(listed.length > 0 && listed.every(text)) && JSON.stringify(listed));
  await ask("cardAccounts", {}, (reply) => reply.cardAccounts.length > 0);
  // The file's own example of this answer has the text "true" where its schema has true: it is read as what it says.
  const funds = { body: { account: { iban: "DE40100100103307118608" }, instructedAmount: { currency: "EUR", amount: "123" } } };
  await ask("confirmFunds", funds, (reply) => reply.fundsAvailable === true);
  // Without the Consent-ID it refuses: it does hold requests against the file.
  const refused = await drive(bankAt(address, pki).start("accounts", {}, { psu, session: { psuId: "psu-1" } }), { send });
  check("the foreign bank refuses what is not as the file has it", refused.outcome.outcome !== "refused" && JSON.stringify(refused.outcome));
}
