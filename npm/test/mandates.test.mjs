// Mandate requests against the sandbox, with callbacks that arrive at a real server: the adapter of `examples`.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { serve } from "@hono/node-server";
import { Betalingsservice, fetchSender, GirokitError, receive } from "girokit";
import { receiver } from "../examples/hono.mjs";
import { startSandbox } from "./sandbox.mjs";

const authToken = "callback-token-0123456789abcdef";
const [V, W, A, C] = ["VALIDATED", "VIEWED_BY_DEBTOR", "ACCEPTED_BY_DEBTOR", "COMPLETED"];
let sandbox, bank, store, server, callback;

/** `mandates(uuid, revision, saved)`, and what was told with each change. */
class Table {
  rows = new Map();
  told = [];
  down = 0;
  load(uuid) {
    if (this.down-- > 0) throw new Error("the database is away");
    return this.rows.get(uuid)?.saved;
  }
  swap({ uuid, expectedRevision, revision, saved, events }) {
    if (this.rows.get(uuid)?.revision !== expectedRevision) return false;
    this.rows.set(uuid, { revision, saved });
    this.told.push(...events);
    return true;
  }
  statuses(uuid) {
    return this.told.filter((event) => event.uuid === uuid).map((event) => event.statusMandate.statusCodeEnum);
  }
}

before(async () => {
  sandbox = await startSandbox();
  await sandbox.control("betalingsservice", "POST", "settings", { factor: 0.001 });
  const at = `${sandbox.http}/betalingsservice`;
  const key = { clientId: "sandbox-creditor", clientSecret: "sandbox-secret" };
  bank = new Betalingsservice({ baseUrl: `${at}/bs-sandbox/v1`, authUrl: at, ...key });
  store = new Table();
  server = serve({ fetch: receiver(bank, store).fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  callback = `http://127.0.0.1:${server.address().port}/mandates/callback`;
});
after(async () => {
  sandbox.stop();
  server.closeAllConnections();
  server.close();
});

const control = (path) => sandbox.control("betalingsservice", "GET", path);

/** What the sandbox says of a mandate request, once nothing is on its way to us any more. */
async function settled(uuid) {
  for (let tries = 0; tries < 2000; tries += 1) {
    const mandate = await control(`mandates/${uuid}`);
    if (mandate.callback.onTheWay === false) return mandate;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${uuid} is still on its way`);
}

/** Sends until there is nothing to send. */
async function send(flow) {
  const sender = fetchSender();
  for (let step = flow.step(); step.step === "send"; step = flow.step()) {
    flow.feed({ input: "response", id: step.request.id, ...(await sender(step.request, bank.largestAnswer)) });
  }
  return flow;
}

function request(debtorIdentity, creditorsDebtorReference) {
  const uuid = crypto.randomUUID();
  const productDescription = { title: "Insurance", description: "House 12" };
  const body = { uuid, debtorIdentity, productDescription, callback: { url: callback, authToken } };
  return { body: creditorsDebtorReference ? { ...body, creditorsDebtorReference } : body };
}

/** Stored before it is sent; what the answer brought is stored unless a callback was faster. */
async function submit(input) {
  const flow = bank.mandate(input);
  const { uuid } = input.body;
  const { revision: expectedRevision } = flow;
  store.rows.set(uuid, { revision: expectedRevision, saved: flow.save() });
  await send(flow);
  store.swap({ uuid, expectedRevision, revision: flow.revision, saved: flow.save(), events: [] });
  return flow;
}

test("every submission is called back as the table says, and ends where the bank is", async () => {
  const table = [
    [{ phoneNo: "+4511223344" }, "CDR0000000000001", [V], null],
    [{ nationalId: "0101991234" }, "CDR0000000000002", ["VALIDATION_FAILED"], "validationFailed"],
    [{ nationalId: "1010886789" }, "CDR0000000000003", [V, "EXPIRED"], "expired"],
    [{ nationalId: "0505954321" }, undefined, [V, W], null],
    [{ nationalId: "0202972345" }, "CDR0000000000004", [V, W, "REJECTED_BY_DEBTOR"], "rejected"],
    [{ phoneNo: "+4599887766" }, "CDR000000000005", [V, W, A], null],
    [{ phoneNo: "+4520203333" }, undefined, [V, W, A], null],
    [{ nationalId: "0303984567" }, "CDR000000000006", [V, W, A, C], "completed"],
    [{ phoneNo: "+4512121212" }, "CDR000000000007", [V, W, A, "MANDATE_FAILED"], "failed"],
    [{ phoneNo: "+4511223366" }, "CDR000000000008", [V, W, A, C, "CLOSED"], "closed"],
  ];
  for (const [debtor, reference, statuses, end] of table) {
    const input = request(debtor, reference);
    const { uuid } = input.body;
    await submit(input);
    const { callback: sent } = await settled(uuid);
    assert.deepEqual(store.statuses(uuid), statuses, JSON.stringify(debtor));
    assert.deepEqual(sent.tries.map(({ status, answered }) => [status, answered]), statuses.map((status) => [status, 200]));
    const outcome = bank.resume(store.rows.get(uuid).saved).outcome();
    assert.equal(outcome?.outcome ?? null, end);
    const told = store.told.filter((event) => event.uuid === uuid).at(-1).statusMandate;
    if (told.creditorsDebtorReference) assert.match(told.creditorsDebtorReference, reference ? new RegExp(`^${reference}$`) : /^BSE\d{12}$/);
    if (statuses.includes(C)) assert.equal(outcome.mandate.mandateId, "123456789");
  }
  // The other two are refused at once: one before it is sent, one by the bank.
  assert.throws(() => bank.mandate(request({ phoneNo: "12345ABC" })), (error) => {
    assert.ok(error instanceof GirokitError && error.field === "debtorIdentity.phoneNo");
    return error.message.includes("Invalid input: Input does not conform to API specification.");
  });
  const duplicate = (await submit(request({ phoneNo: "+4510203040" }))).outcome();
  assert.deepEqual([duplicate.outcome, duplicate.validation], ["refused", "differentPayload"]);
});

test("every status is read and every cancellation answered as the tables say", async () => {
  const statuses = {
    "1a81e023-617d-4876-9013-f63880f42011": { statusCodeEnum: V },
    "54d16953-ea76-4ade-b619-1e07e458d814": { statusCodeEnum: "VALIDATION_FAILED", errorDescription: "Debtor not found" },
    "a935f03d-cc47-4761-8927-904c76f03878": { statusCodeEnum: "EXPIRED" },
    "5fedac92-ccbd-4c5d-bb91-3d36bd011e32": { statusCodeEnum: W },
    "22dd6d0f-8569-4f40-918b-401b1dd30cad": { statusCodeEnum: "REJECTED_BY_DEBTOR" },
    "1d2ffa51-eb64-4ecd-b62a-4dd6241b3256": { statusCodeEnum: A, creditorsDebtorReference: "CDR0000000000005" },
    "65afa312-12f1-48ca-b904-828d752d6719": { statusCodeEnum: A, creditorsDebtorReference: "BSE0000000000001" },
    "8f27863f-a9bd-4d74-84ee-a06dcf668461": { statusCodeEnum: C, creditorsDebtorReference: "CDR000000000006", mandateId: "123456789" },
    "749aa0d0-c915-4ee9-954e-6d8fe3f592e0": { statusCodeEnum: "MANDATE_FAILED", creditorsDebtorReference: "CDR000000000007", errorDescription: "There is no agreement" },
    "d1bf0635-d9d4-403a-b573-7b863e775b90": { statusCodeEnum: "CLOSED", creditorsDebtorReference: "CDR000000000008", mandateId: "123456789" },
  };
  for (const [uuid, statusMandate] of Object.entries(statuses)) {
    const read = (await send(bank.mandateStatus({ mandateRequestUUID: uuid }))).outcome();
    assert.deepEqual(read, { outcome: "answered", reply: { uuid, statusMandate } });
  }
  const unknown = (await send(bank.mandateStatus({ mandateRequestUUID: "cee76793-6dd0-4e96-82bb-0eefa11978e4" }))).outcome();
  assert.deepEqual([unknown.outcome, unknown.error.bank.status], ["refused", 404]);
  assert.throws(() => bank.mandateStatus({ mandateRequestUUID: "asdf-123" }), GirokitError);

  const cancel = async (uuid) => (await send(bank.cancelMandate({ mandateRequestUUID: uuid }))).outcome();
  assert.equal((await cancel("57500194-9067-4c6a-84bb-f4d24e5ecf88")).outcome, "answered");
  assert.equal((await cancel("4842b8f4-69f3-4df1-a53a-0347cea299a1")).error.bank.status, 404);
  assert.equal((await cancel("52a3bc15-fcfd-49a4-9623-93b5e0fd40e2")).error.bank.status, 400);
  assert.throws(() => bank.cancelMandate({ mandateRequestUUID: "dfdf33" }), GirokitError);
  assert.equal((await control("tokens")).given, 1, "all of them share one token");
});

test("a database that is away is no loss, and whoever is not the bank changes nothing", async () => {
  store.down = 2;
  const input = request({ phoneNo: "+4511223366" });
  await submit(input);
  const { uuid } = input.body;
  const answered = (await settled(uuid)).callback.tries.map((one) => one.answered);
  assert.deepEqual(answered, [500, 500, 200, 200, 200, 200, 200]);
  assert.deepEqual(store.statuses(uuid), [V, W, A, C, "CLOSED"]);

  const before = structuredClone(store.rows);
  const deliver = (init) => fetch(callback, { method: "POST", ...init });
  const body = JSON.stringify({ uuid, statusMandate: { statusCodeEnum: "CLOSED" } });
  const forged = await deliver({ body, headers: { authorization: "Bearer wrong" } });
  assert.deepEqual([forged.status, forged.headers.get("www-authenticate")], [401, "Bearer"]);
  assert.equal((await deliver({ body: "{" })).status, 400);
  assert.equal((await deliver({ method: "PUT", body })).headers.get("allow"), "POST");
  assert.equal((await deliver({ body: body.replace(uuid, crypto.randomUUID()) })).status, 404);
  assert.deepEqual(store.rows, before);
});

test("a store that never swaps is told of", async () => {
  const input = request({ phoneNo: "+4551515151" });
  const stubborn = { load: () => bank.mandate(input).save(), swap: () => false };
  const body = JSON.stringify({ uuid: input.body.uuid, statusMandate: { statusCodeEnum: V } });
  const delivery = { body, headers: { authorization: `Bearer ${authToken}` } };
  await assert.rejects(receive(bank, stubborn, delivery), /expectedRevision/);
});
