// What drive() leaves behind where it is left in its middle: a payment is written down before it leaves, and never sent twice.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { drive, GirokitError, NotAnswered, NotSent, Tietoevry } from "girokit";

const vectors = join(import.meta.dirname, "../../tests/vectors/flow/tietoevry");
const { key, certificate } = JSON.parse(readFileSync(join(vectors, "booked.json"), "utf8")).config;
const bank = new Tietoevry({ baseUrl: "https://bank.example", redirectUri: "https://tpp.example/back", certificate }, key);

function payment() {
  const account = { bban: "86011117947" };
  const body = { instructedAmount: { currency: "NOK", amount: "1.00" }, debtorAccount: account, creditorAccount: account };
  const input = { paymentProduct: "norwegian-domestic-credit-transfers", body: { ...body, creditorName: "Fjord Bakery AS" } };
  return bank.payment(input, { session: { psuId: "psu-1" }, psu: { ipAddress: "192.0.2.7" } });
}

/** What a bank that takes the payment answers. */
function created({ method }) {
  const _links = { self: { href: "/v1/payments/norwegian-domestic-credit-transfers/p-1" } };
  const answer = { paymentId: "p-1", transactionStatus: method === "POST" ? "RCVD" : "ACSC", _links };
  const body = new TextEncoder().encode(JSON.stringify(answer));
  return { status: method === "POST" ? 201 : 200, headers: [{ name: "content-type", value: "application/json" }], body };
}

/** A bank that counts what it is sent, and time that passes as it is waited for. */
function counting(reply = created) {
  const sent = [];
  const posted = () => sent.filter(({ method }) => method === "POST").length;
  return { sent, posted, send: async (request, ...more) => (sent.push(request), reply(request, ...more)) };
}

const raising = (error) => () => {
  throw error;
};

async function driveNow(flow, options) {
  const real = Date.now;
  let ahead = 0;
  Date.now = () => real() + ahead;
  try {
    return await drive(flow, { ...options, sleep: async (until) => void (ahead += Math.max(0, until - Date.now()) + 1) });
  } finally {
    Date.now = real;
  }
}

/** A signal that is aborted after a while, and keeps the program alive until then. */
function leaving(ms) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

const ends = async (flow, options) => (await driveNow(flow, options)).outcome.outcome;

test("a payment is stored as on its way before it leaves, and after each input", async () => {
  const seen = [];
  const saved = [];
  const { send } = counting((request) => (seen.push(`sent ${request.method}`), created(request)));
  const save = async (text) => {
    await new Promise((resolve) => setImmediate(resolve));
    saved.push(text);
    seen.push(text.includes('"inFlight":true') ? "on its way" : "saved");
  };
  const flow = payment();
  assert.equal(await ends(flow, { send, save }), "completed");
  const at = seen.indexOf("sent POST");
  assert.deepEqual(seen.slice(at - 1, at + 2), ["on its way", "sent POST", "saved"]);
  assert.equal(saved.at(-1), flow.save());
  assert.deepEqual(saved.map((text) => JSON.parse(text).revision), saved.map((_, at) => at + 1));
});

test("what was stored before it left is never sent again", async () => {
  const saved = [];
  const first = counting(() => new Promise(() => {}));
  void drive(payment(), { send: first.send, save: (text) => void saved.push(text) });
  while (first.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const again = counting();
  assert.equal(await ends(bank.resume(saved.at(-1)), { send: again.send }), "uncertain");
  assert.equal(again.posted(), 0);
});

test("a payment that could not be stored is not sent", async () => {
  const { send, sent, posted } = counting();
  const flow = payment();
  const save = (text) => (text.includes('"inFlight":true') ? raising(new Error("disk full"))() : undefined);
  await assert.rejects(drive(flow, { send, save }), /disk full/);
  assert.equal(sent.length, 0);
  assert.equal(flow.step().step, "wait", "it never left, and the flow knows");
  assert.equal(await ends(flow, { send, save() {} }), "completed");
  assert.equal(posted(), 1);
});

test("a fault of the caller's own code is thrown, and the payment counts as lost", async () => {
  for (const fault of [new TypeError("undefined is not a function"), new Error("what?"), "text"]) {
    const { send, posted } = counting(raising(fault));
    const flow = payment();
    await assert.rejects(drive(flow, { send }), (thrown) => thrown === fault);
    assert.equal(flow.step().step, "inFlight");
    assert.equal(await ends(flow, { send: counting().send }), "uncertain");
    assert.equal(posted(), 1);
  }
});

test("a payment whose answer is lost is uncertain", async () => {
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  for (const error of [reset, new TypeError("Failed to fetch"), new DOMException("slow", "TimeoutError"), new NotAnswered("cut")]) {
    const { send, posted } = counting(raising(error));
    assert.equal(await ends(payment(), { send }), "uncertain", String(error));
    assert.equal(posted(), 1);
  }
});

test("a payment that never left is tried again, and in the end refused", async () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
  for (const error of [refused, new TypeError("fetch failed", { cause: new AggregateError([refused, refused]) }), new NotSent("no way")]) {
    const { send, sent } = counting(raising(error));
    assert.equal(await ends(payment(), { send }), "refused", String(error));
    assert.ok(sent.length > 1 && new Set(sent.map(({ id }) => id)).size === sent.length);
    let tries = 0;
    const later = counting((request) => (tries++ === 0 ? raising(error)() : created(request)));
    assert.equal(await ends(payment(), { send: later.send }), "completed");
  }
});

test("an answer is kept, whatever those who look at it throw", async () => {
  const saved = [];
  const { send, posted } = counting();
  const flow = payment();
  const look = raising(new RangeError("a fault of the caller's log"));
  await assert.rejects(drive(flow, { send, save: (text) => void saved.push(text), onAnswer: look }), RangeError);
  assert.match(saved.at(-1), /"p-1"/);
  assert.equal(await ends(flow, { send }), "completed");
  assert.equal(posted(), 1);
});

test("nothing is begun after its time", async () => {
  const { send, sent, posted } = counting(() => created({ method: "POST" }));
  const flow = payment();
  const early = await drive(flow, { send, untilMs: Date.now() - 1 });
  assert.deepEqual([early.done, early.step.step, sent.length], [false, "send", 0]);
  const later = await drive(flow, { send, untilMs: Date.now() + 50 });
  assert.deepEqual([later.done, later.step.step, posted()], [false, "wait", 1]);
  assert.equal(await ends(flow, { send: counting().send }), "completed");
});

test("a drive that is left ends at a wait, at once", async () => {
  const { send } = counting(() => created({ method: "POST" }));
  const saved = [];
  const flow = payment();
  const began = Date.now();
  const driven = await drive(flow, { send, save: (text) => void saved.push(text), signal: leaving(50) });
  assert.deepEqual([driven.done, driven.step.step], [false, "wait"]);
  assert.ok(Date.now() - began < 900 && saved.at(-1) === flow.save());
  const { sent, send: never } = counting();
  assert.equal((await drive(payment(), { send: never, signal: AbortSignal.abort() })).step.step, "send");
  assert.equal(sent.length, 0);
});

test("a payment on its way is awaited when the drive is left, a read is given up", async () => {
  const slow = (request) => new Promise((resolve) => setTimeout(() => resolve(created(request)), 200));
  const { send, posted } = counting(slow);
  const flow = payment();
  const left = await drive(flow, { send, signal: leaving(50) });
  assert.equal(left.done, false);
  assert.match(flow.save(), /"p-1"/, "its answer came");
  assert.equal(posted(), 1);
  let signalled;
  const endless = (_, __, signal) => new Promise(() => (signalled = signal));
  const status = bank.paymentStatus({ paymentService: "payments", paymentProduct: "x", paymentId: "1" }, { session: { psuId: "psu-1" } });
  const given = await drive(status, { send: counting(endless).send, signal: leaving(50) });
  assert.deepEqual([given.done, given.step.step, signalled?.aborted], [false, "wait", true]);
});

test("a drive that is left while the mark is stored sends nothing", async () => {
  const controller = new AbortController();
  const { send, sent } = counting();
  const flow = payment();
  const save = (text) => (text.includes('"inFlight":true') ? controller.abort() : undefined);
  const driven = await drive(flow, { send, save, signal: controller.signal });
  assert.deepEqual([driven.done, driven.step.step, sent.length], [false, "wait", 0]);
});

test("the user's side is left as well", async () => {
  const flow = bank.register({ psu: { ipAddress: "192.0.2.7" } });
  const page = () => ({ ...created({ method: "GET" }), status: 401, body: new TextEncoder().encode('{"_links":{"scaRedirect":{"href":"https://bank.example/sca"}}}') });
  const away = () => new Promise(() => {});
  const driven = await drive(flow, { send: counting(page).send, redirect: away, signal: leaving(50) });
  assert.deepEqual([driven.done, driven.step.step], [false, "redirect"]);
});

test("one flow is driven once at a time", async () => {
  const flow = payment();
  const { send, posted } = counting();
  const second = [];
  const save = async () => void second.push(await drive(flow, { send }).catch((error) => error));
  assert.equal(await ends(flow, { send, save }), "completed");
  assert.ok(second.length > 0 && second.every((error) => error instanceof GirokitError && error.kind === "UnexpectedInput"));
  assert.equal(posted(), 1);
});
