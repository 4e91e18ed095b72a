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

/** A bank that has a list of several pages. */
const pages = (count, size) => (response, request) => {
  const page = Number(new URL(request.url, "http://bank").searchParams.get("page") ?? 0);
  const entry = (at) => ({ transactionId: `t-${page * size + at}`, transactionAmount: { currency: "NOK", amount: `${at}.10` } });
  const booked = Array.from({ length: size }, (_, at) => entry(at));
  const next = `/v1/accounts/a/transactions?page=${page + 1}`;
  const links = page + 1 < count ? { _links: { next: { href: next } } } : {};
  json(response, { transactions: { booked, pending: page ? [] : [{ ...entry(0), transactionId: "p" }], ...links } });
};
const listing = (bank) => bank.everyTransaction({ accountId: "a", bookingStatus: "both" }, { session });

test("a long list is read entry by entry, over its pages, each asked for when the one before is used up", async () => {
  await serve(pages(3, 100), async (bank) => {
    const seen = [];
    for await (const { transactionId } of listing(bank)) seen.push(transactionId);
    assert.equal(seen.length, 301);
    assert.deepEqual(seen.slice(99, 103), ["t-99", "p", "t-100", "t-101"]);
    const booked = [];
    for await (const { transactionId } of listing(bank).only("booked")) booked.push(transactionId);
    assert.deepEqual(booked, Array.from({ length: 300 }, (_, at) => `t-${at}`));
  });
  const [, requests] = await serve(pages(3, 2), async (bank) => {
    for await (const { transactionId } of listing(bank)) if (transactionId === "t-2") break;
  });
  assert.equal(requests.length, 2, "a loop that is left asks for no further page");
});

test("a page is indexed, filtered and exported without being read as a whole", async () => {
  await serve(pages(1, 10), async (bank) => {
    for await (const page of listing(bank).pages()) {
      assert.deepEqual([page.length, page.list(0), page.list(10), page.list(11)], [11, "booked", "pending", undefined]);
      assert.deepEqual([page.at(3).transactionId, page.at(-1).transactionId, page.at(11), page.at(-12)], ["t-3", "p", undefined, undefined]);
      const some = page.filter({ field: "transactionAmount.amount", from: "7", to: "8.5" });
      assert.deepEqual([...some].map((one) => one.transactionId), ["t-7", "t-8"]);
      assert.throws(() => page.filter({}), { kind: "InvalidInput" });
      const bytes = some.toJSONBytes();
      assert.ok(bytes instanceof Uint8Array);
      assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), [...some]);
      page.free();
      assert.equal(some.length, 2, "a part outlives the page that it was taken from");
    }
  });
});

test("a list that the bank refuses, or for which the user is needed, is an error", async () => {
  const refusal = (response) => json(response, { tppMessages: [{ category: "ERROR", code: "PERIOD_INVALID" }] }, 400);
  await serve(refusal, async (bank) => {
    await assert.rejects(async () => { for await (const _ of listing(bank)) assert.fail(); }, (error) => error.bank.code === "PERIOD_INVALID");
  });
  const consent = (response) => json(response, { _links: { scaRedirect: { href: "https://bank.example/sca" } } }, 401);
  await serve(consent, async (bank) => {
    await assert.rejects(async () => { for await (const _ of listing(bank)) assert.fail(); }, { kind: "UnexpectedInput", field: "redirect" });
  });
  const asks = (response, request, count) => (count === 1 ? consent(response) : pages(1, 1)(response, request));
  await serve(asks, async (bank) => {
    const asked = listing(bank).using({ redirect: () => "https://tpp.example/back?psu-id=psu-9" });
    const seen = [];
    await assert.rejects(async () => { for await (const one of asked) seen.push(one); }, { kind: "UnexpectedReturn" });
  });
});
