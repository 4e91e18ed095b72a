// Payments against the sandbox, over plain HTTP and over TLS.
import assert from "node:assert/strict";
import { createPrivateKey, webcrypto } from "node:crypto";
import { after, before, test } from "node:test";
import { Agent } from "undici";
import { drive, fetchSender, GirokitError, importKey, Tietoevry } from "girokit";
import { decide, order, psu, startSandbox } from "./sandbox.mjs";

const redirectUri = "https://shop.example/paid";
let sandbox, tls, key;

before(async () => {
  sandbox = await startSandbox();
  tls = { ca: sandbox.pem("ca.pem"), cert: sandbox.pem("tpp-qwac.pem"), key: sandbox.pem("tpp-qwac.key.pem") };
  key = sandbox.pem("tpp-qseal.key.pem");
});
after(() => sandbox.stop());

function config(base = sandbox.http) {
  const profile = { pollFirstMs: 100, pollLongestMs: 300 };
  return { baseUrl: `${base}/tietoevry`, redirectUri, certificate: sandbox.pem("tpp-qseal.pem"), profile };
}

function open(base, withKey = key) {
  return new Tietoevry(config(base), withKey);
}

async function completes(flow, options) {
  const steps = [];
  const redirect = (url) => decide(url, "approve", options?.page);
  const driven = await drive(flow, { redirect, onStep: (step) => steps.push(step.step), ...options });
  assert.equal(driven.done, true);
  assert.equal(driven.outcome.outcome, "completed", JSON.stringify(driven.outcome));
  assert.equal(driven.outcome.payment.transactionStatus, "ACSC");
  assert.equal(steps.filter((step) => step === "redirect").length, 2);
  return driven.outcome;
}

test("a payment is registered, paid, approved and settled over plain HTTP, with every kind of key", async () => {
  const keys = {
    pem: key,
    keyObject: createPrivateKey(key),
    cryptoKey: await importKey(key),
    function: (message) => webcrypto.subtle.sign("RSASSA-PKCS1-v1_5", mine, message).then((made) => new Uint8Array(made)),
  };
  const mine = keys.cryptoKey;
  for (const [name, key] of Object.entries(keys)) {
    const outcome = await completes(open(sandbox.http, key).payment(order(`with ${name}`), { psu }));
    const found = (await sandbox.payments()).find(({ paymentId }) => paymentId === outcome.payment.paymentId);
    assert.equal(found.transactionStatus, "ACSC", name);
  }
  const inMemory = new Tietoevry({ ...config(), key });
  await completes(inMemory.payment(order("with a key in the core"), { psu }));
});

test("the same over TLS with a client certificate", async () => {
  const page = { dispatcher: new Agent({ connect: tls }) };
  await completes(open(sandbox.https).payment(order("over TLS"), { psu }), { send: fetchSender({ tls }), page });
});

test("a server that shows a certificate of nobody's is not talked to", async () => {
  const flow = open(sandbox.https).payment(order("nobody"), { psu });
  const sent = [];
  const sleep = async () => { throw new Error("enough"); };
  await assert.rejects(drive(flow, { onStep: (step) => sent.push(step.step), sleep }), /enough/);
  assert.equal(sent.at(-1), "wait");
});

test("a payment that is paused at the redirect is saved, resumed by another process and ends", async () => {
  const bank = open();
  const flow = bank.payment(order("in two parts"), { psu });
  // Nobody is there to take the user to the bank: drive gives the step back.
  const first = await drive(flow);
  assert.deepEqual([first.done, first.step.step], [false, "redirect"]);
  assert.match(first.step.url, /^http/);
  const registered = open().resume(flow.save(), order("in two parts"));
  assert.equal(registered.job, "tietoevry.payment");
  registered.feed({ input: "returned", url: await decide(first.step.url, "approve") });
  const second = await drive(registered);
  assert.equal(second.done, false);
  const saved = registered.save();
  for (const secret of ["97105048304", "86011117947", "PRIVATE KEY"]) assert.ok(!saved.includes(secret), secret);
  const back = open().resume(saved);
  back.feed({ input: "returned", url: await decide(second.step.url, "approve") });
  const last = await drive(back);
  assert.equal(last.done && last.outcome.outcome, "completed");
  assert.ok(back.session().psuId);
});

test("a payment that the user rejects is not paid", async () => {
  const bank = open();
  const registered = await drive(bank.register({ psu }), { redirect: (url) => decide(url, "approve") });
  assert.equal(registered.outcome.outcome, "psuRegistered");
  const { session } = registered.outcome;
  const driven = await drive(bank.payment(order("rejected"), { psu, session }), { redirect: (url) => decide(url, "reject") });
  assert.ok(["rejected", "notAuthorised"].includes(driven.outcome.outcome), JSON.stringify(driven.outcome));
});

test("a connection that is cut after the payment was sent ends uncertain, with one payment at the bank", async () => {
  const before = (await sandbox.payments()).length;
  const sent = [];
  const driven = await drive(open().payment(order("cut"), { psu }), {
    async redirect(url) {
      await sandbox.next("cut-after-post");
      return decide(url, "approve");
    },
    onStep: (step) => step.step === "send" && sent.push(step.request.method),
  });
  assert.equal(driven.outcome.outcome, "uncertain");
  assert.equal(driven.outcome.error.fault, "Network");
  assert.ok(driven.outcome.requestId);
  assert.equal(sent.filter((method) => method === "POST").length, 1);
  assert.equal((await sandbox.payments()).length, before + 1);
});

test("single calls end with what the bank answered", async () => {
  const bank = open();
  const { session } = (await drive(bank.register({ psu }), { redirect: (url) => decide(url, "approve") })).outcome;
  const initiated = await drive(bank.initiatePayment(order("a call"), { psu, session }));
  assert.equal(initiated.outcome.outcome, "answered", JSON.stringify(initiated.outcome));
  const { paymentId } = initiated.outcome.reply;
  const reference = { paymentService: "payments", paymentProduct: order("").paymentProduct, paymentId };
  const status = await drive(bank.paymentStatus(reference, { session }));
  assert.equal(status.outcome.reply.transactionStatus, "RCVD");
  const unknown = await drive(bank.paymentStatus({ ...reference, paymentId: "no such payment" }, { session }));
  assert.equal(unknown.outcome.outcome, "refused");
  assert.ok(unknown.outcome.error.bank.code);
});

test("wrong input is refused before anything is sent, with the field and the rule", () => {
  const bank = open();
  const bad = (change) => () => bank.payment({ ...order("x"), body: { ...order("x").body, ...change } }, { psu });
  const about = (field) => (error) =>
    error instanceof GirokitError && error.kind === "InvalidInput" && error.fault === "Caller" && error.field === field;
  assert.throws(bad({ debtorAccount: { bban: "97105048305" } }), about("debtorAccount.bban"));
  assert.throws(bad({ instructedAmount: { currency: "NOK", amount: "-1" } }), about("instructedAmount.amount"));
  assert.throws(bad({ requestedExecutionDate: "2025-02-30" }), about("requestedExecutionDate"));
});
