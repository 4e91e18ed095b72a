// Max banka against the sandbox, over mutual TLS: orders that are signed by SMS.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { drive, fetchSender } from "girokit";
import { openTpp } from "./maxbanka.mjs";

let tpp;

before(async () => (tpp = await openTpp()));
beforeEach(() => tpp.control("POST", "reset"));
after(() => tpp.stop());

test("a SEPA payment is signed by SMS", async () => {
  const body = {
    paymentIdentification: { instructionIdentification: "sepa-1", endToEndIdentification: "NOTPROVIDED" },
    amount: { instructedAmount: { value: "1.45", currency: "EUR" } },
    debtorAccount: { identification: { iban: await tpp.iban(1) }, currency: "EUR" },
    creditor: { name: "Beispiel GmbH", postalAddress: { townName: "Wien", country: "AT" } },
    creditorAccount: { identification: { iban: "DE77503302002085734000" } },
  };
  const asked = [];
  const ask = (prompt) => (asked.push(prompt), "0000");
  const outcome = await tpp.ends(tpp.bank.payment({ body, testAuthCode: true }, await tpp.user("jana")), { ask });
  assert.equal(outcome.outcome, "completed", JSON.stringify(outcome));
  assert.equal(asked.length, 1);
  const { sms } = await tpp.control("GET", "sms");
  assert.ok(asked[0].includes(`${sms[0].prefix}-`), asked[0]);
  const { orders } = await tpp.control("GET", "orders");
  assert.deepEqual(orders.map(({ id, status, signedBy }) => [id, status, signedBy]), [[outcome.order.id, "ACSC", ["jana"]]]);
  assert.equal((await tpp.control("GET", "accounts")).accounts[1].balance, 19998.55);
});

test("a standing order is created, updated and deleted", async () => {
  const body = {
    standingOrderIdentification: { instructionIdentification: "standing-1" },
    amount: { instructedAmount: { value: "1500.00", currency: "CZK" } },
    requestedExecutionDate: "2222-09-08",
    standingOrder: {
      execution: {
        mode: "UNTIL_CANCELLATION",
        modeDue: "DUE_OR_BEFORE_DAY_OF_MONTH",
        interval: "MONTHLY",
        remitSkipCount: 1,
      },
    },
    debtorAccount: { identification: { iban: await tpp.iban(0) }, currency: "CZK" },
    creditorAccount: { identification: { iban: "CZ2408000000001002003779" }, currency: "CZK" },
  };
  const { bank } = tpp;
  const user = await tpp.user("jana");
  const created = await tpp.ends(bank.standingOrder({ body, testAuthCode: true }, user));
  assert.equal(created.outcome, "signed", JSON.stringify(created));
  const old = { standingOrderId: created.order.id };
  const changed = { ...body, amount: { instructedAmount: { value: "10000.00", currency: "CZK" } } };
  const updated = await tpp.ends(bank.changeStandingOrder({ ...old, body: changed, testAuthCode: true }, user));
  assert.equal(updated.outcome, "signed", JSON.stringify(updated));
  const now = { standingOrderId: updated.order.id };
  assert.notDeepEqual(now, old);
  const gone = await tpp.ends(bank.readStandingOrder(old, user));
  assert.equal(gone.error?.bank?.code, "TRANSACTION_MISSING", JSON.stringify(gone));
  const read = await tpp.ends(bank.readStandingOrder(now, user));
  assert.equal(read.reply.amount.instructedAmount.value, "10000.00");
  assert.equal((await tpp.ends(bank.deleteStandingOrder(now, user))).outcome, "answered");
  assert.deepEqual((await tpp.control("GET", "orders")).orders, []);
});

test("a batch of a thousand payments is signed once", async () => {
  const iban = await tpp.iban(0);
  const payments = Array.from({ length: 1000 }, (_, at) => ({
    paymentIdentification: { instructionIdentification: `wage-${at}` },
    amount: { instructedAmount: { value: "1.00", currency: "CZK" } },
    debtorAccount: { identification: { iban }, currency: "CZK" },
    creditorAccount: { identification: { iban: "CZ2408000000001002003779" }, currency: "CZK" },
  }));
  const batch = { exchangeIdentification: "wages", payments, testAuthCode: true };
  const outcome = await tpp.ends(tpp.bank.batch(batch, await tpp.user("jana")));
  assert.equal(outcome.outcome, "signed", JSON.stringify(outcome.error));
  assert.equal(outcome.order.payments.length, 1000);
  assert.equal((await tpp.control("GET", "sms")).sms.length, 1);
  await tpp.control("POST", "settle");
  assert.equal((await tpp.control("GET", "accounts")).accounts[0].balance, 249000);
});

test("without our certificate the bank answers nobody", async () => {
  const send = fetchSender({ tls: { ca: tpp.tls.ca } });
  const { outcome } = await drive(tpp.bank.accounts({}, await tpp.user("jana")), { send });
  assert.equal(outcome.error?.bank?.status, 401, JSON.stringify(outcome));
});
