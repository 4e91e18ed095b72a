// drive() and fetchSender() against servers that misbehave.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { drive, fetchSender, GirokitError, Tietoevry } from "girokit";

const vectors = join(import.meta.dirname, "../../tests/vectors/flow/tietoevry");
const { config } = JSON.parse(readFileSync(join(vectors, "booked.json"), "utf8"));
const { key, certificate } = config;
const reference = { paymentService: "payments", paymentProduct: "norwegian-domestic-credit-transfers", paymentId: "1" };
const session = { psuId: "psu-1" };

async function serve(answer, use) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(response, request, requests.length);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  try {
    const bank = new Tietoevry({ baseUrl, certificate, redirectUri: "https://tpp.example/back" }, key);
    return [await use(bank), requests];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const json = (response, value, status = 200) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
};

/** Drives without waiting: the clock of the flow is moved on instead. */
async function driveNow(flow, options = {}) {
  const real = Date.now;
  let ahead = 0;
  Date.now = () => real() + ahead;
  try {
    return await drive(flow, { ...options, sleep: async (until) => void (ahead += Math.max(0, until - Date.now()) + 1) });
  } finally {
    Date.now = real;
  }
}

const status = (bank) => bank.paymentStatus(reference, { session });

test("a read whose answer cannot be read is asked again, under another request id", async () => {
  const answer = (response, _, count) => (count < 3 ? response.end("<html>") : json(response, { transactionStatus: "ACSC" }));
  const [driven, requests] = await serve(answer, (bank) => driveNow(status(bank)));
  assert.equal(driven.outcome.reply.transactionStatus, "ACSC");
  assert.equal(requests.length, 3);
  assert.equal(new Set(requests.map((request) => request.headers["x-request-id"])).size, 3);
});

test("an answer that stays unreadable is an error in the end", async () => {
  const rejected = (bank) => driveNow(status(bank)).catch((error) => error);
  const [error, requests] = await serve((response) => response.end("<html>"), rejected);
  assert.ok(error instanceof GirokitError, String(error));
  assert.deepEqual([error.kind, error.fault], ["UnreadableAnswer", "Bank"]);
  assert.equal(requests.length, 3);
});

test("of an answer without end no more is read than is allowed", async () => {
  let written = 0;
  const answer = (response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1 << 16, "x"))) written += 1 << 16;
      response.once("drain", more);
    };
    more();
  };
  const [error] = await serve(answer, (bank) => driveNow(status(bank)).catch((error) => error));
  assert.equal(error.kind, "TooLarge");
  assert.ok(written < 3 * 40 * 2 ** 20, `${written} bytes were written`);
});

test("redirects are not followed", async () => {
  const answer = (response) => response.writeHead(302, { location: "/elsewhere" }).end();
  const [error, requests] = await serve(answer, (bank) => driveNow(status(bank)).catch((error) => error));
  assert.ok(error instanceof GirokitError);
  assert.ok(requests.every((request) => !request.url.includes("elsewhere")));
});

test("a request that is not answered in time counts as failed", async () => {
  const send = fetchSender({ timeoutMs: 50 });
  const [driven, requests] = await serve(() => {}, (bank) => driveNow(status(bank), { send }));
  assert.equal(driven.outcome.outcome, "uncertain");
  assert.equal(driven.outcome.error.fault, "Network");
  assert.ok(requests.length > 1);
});

test("a key that does not fit, or is none, is said to be so", async () => {
  const base = { baseUrl: "https://bank.example", certificate, redirectUri: "https://tpp.example/back" };
  const bad = { kind: "InvalidKey", fault: "Caller", field: "key" };
  assert.throws(() => new Tietoevry(base, "no key"), bad);
  assert.throws(() => new Tietoevry(base, generateKeyPairSync("ed25519").privateKey), bad);
  assert.throws(() => new Tietoevry(base, generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey), bad);
  await assert.rejects(drive(status(new Tietoevry(base))), { kind: "InvalidConfig", field: "key" });
});

test("what the user has to do is asked of the handlers, and paused without them", async () => {
  const flow = { bank: { largestAnswer: 1 }, fed: [], step: () => ({ step: "ask", prompt: "Code" }), feed: (input) => flow.fed.push(input) };
  assert.deepEqual(await drive(flow), { done: false, step: { step: "ask", prompt: "Code" } });
  const ask = () => (flow.fed.length ? null : "123456");
  assert.equal((await drive(flow, { ask })).done, false);
  assert.deepEqual(flow.fed, [{ input: "answer", text: "123456" }]);
});
