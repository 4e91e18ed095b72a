// What fetchSender() says of failures: whether the request can have left.
import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { fetchSender, isTransportFailure, neverLeft, NotAnswered, NotSent } from "girokit";
import { ProxyAgent } from "undici";
import { startSandbox } from "./sandbox.mjs";

/** A port on which each connection is handed to `serve`. */
async function listening(serve, use) {
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket.on("error", () => {}));
    serve(socket);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(server.address().port);
  } finally {
    open.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  }
}

const post = (url, headers = []) => ({ id: "id", purpose: "test", method: "POST", url, headers, body: new Uint8Array([123, 125]) });

async function failure(url, options = {}, headers = []) {
  const answered = await fetchSender({ timeoutMs: 2000, ...options })(post(url, headers), 1000).catch((error) => error);
  assert.ok(answered instanceof Error, "it was answered");
  return answered;
}

test("a request never left where no connection was made", async () => {
  const closed = await listening(() => {}, async (port) => port);
  const { baseUrl } = await import("./sandbox.mjs").then(() => ({ baseUrl: `http://127.0.0.1:${closed}/x` }));
  for (const url of [`http://127.0.0.1:${closed}/x`, `http://localhost:${closed}/x`, "http://no-such-host.invalid/x"]) {
    const failed = await failure(url);
    assert.ok(failed instanceof NotSent, `${url}: ${failed}`);
  }
  const plain = (socket) => socket.once("data", () => socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
  await listening(plain, async (port) => {
    const failed = await failure(`https://127.0.0.1:${port}/x`);
    assert.ok(failed instanceof NotSent, `no TLS is spoken there: ${failed}`);
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${port}`);
    const proxied = await failure("https://bank.example/x", { fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
    assert.ok(proxied instanceof NotSent, `the proxy refuses: ${proxied}`);
  });
});

test("a request never left where the bank's certificate does not verify", async () => {
  const { https, stop } = await startSandbox();
  try {
    const failed = await failure(`${https}/tietoevry/v1/payments`);
    assert.ok(failed instanceof NotSent, String(failed));
  } finally {
    stop();
  }
});

test("a request may have left where its answer did not come", async () => {
  const reset = (socket) => socket.once("data", () => socket.resetAndDestroy());
  const cut = (socket) => socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"));
  for (const serve of [reset, cut, () => {}]) {
    const failed = await listening(serve, (port) => failure(`http://127.0.0.1:${port}/x`, { timeoutMs: 500 }));
    assert.ok(failed instanceof NotAnswered && !(failed instanceof NotSent), String(failed));
  }
});

test("what cannot be sent is a fault of the caller, and nothing was sent", async () => {
  for (const [url, headers] of [["no address", []], ["http://bank.example/x", [{ name: "X", value: "a\r\nb" }]]]) {
    const failed = await failure(url, {}, headers);
    assert.ok(!isTransportFailure(failed) && !neverLeft(failed) && failed.cause instanceof TypeError, String(failed));
  }
});

test("a fault in a fetch of one's own stays one", async () => {
  const fault = new TypeError("Cannot read properties of undefined (reading 'x')");
  assert.equal(await failure("http://bank.example/x", { fetch: () => Promise.reject(fault) }), fault);
});

test("faults of programs are no failures of the transport", () => {
  const coded = (code, more) => Object.assign(new Error(code), { code, ...more });
  const faults = [new TypeError("x is not a function"), new Error("x"), coded("ENOENT", { syscall: "open" }), coded("ERR_INVALID_ARG_TYPE"), "text", null];
  for (const fault of [...faults, new TypeError("x", { cause: coded("ECONNRESET") })]) assert.ok(!isTransportFailure(fault), String(fault));
  const failures = [coded("ECONNRESET"), coded("UND_ERR_SOCKET"), coded("ERR_SSL_WRONG_VERSION_NUMBER"), new Error("x", { cause: coded("EPIPE") })];
  for (const failed of failures) assert.ok(isTransportFailure(failed) && !neverLeft(failed), failed.message);
  for (const code of ["ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED"]) assert.ok(neverLeft(coded(code)));
});

test("what a page may not set is renamed in a page, or when asked for", async () => {
  const sent = async (options) => {
    let names;
    const fetch = async (url, init) => {
      names = init.headers.map(([name]) => name);
      return new Response("");
    };
    await fetchSender({ fetch, ...options })(post("https://bank.example/", [{ name: "Date", value: "now" }]), 1000);
    return names;
  };
  assert.deepEqual(await sent({}), ["Date"]);
  assert.deepEqual(await sent({ relay: true }), ["X-Relay-Date"]);
});
