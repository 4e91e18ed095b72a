// Signatures made here are accepted by the npm package http-signature, and its by ours.
import assert from "node:assert/strict";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { createServer, request } from "node:http";
import { test } from "node:test";
import httpSignature from "http-signature";
import { frame, keyObjectSigner, PrivateKey } from "girokit";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" });
const publicPem = createPublicKey(privateKey).export({ type: "spki", format: "pem" });
const names = ["(request-target)", "date", "digest", "x-request-id"];

/** A request as a real server receives it. */
async function received(headers, edit = () => {}) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const got = new Promise((resolve) => server.once("request", (message, response) => (response.end(), resolve(message))));
  const out = request({ port: server.address().port, method: "POST", path: "/v1/payments/x?a=%C3%A5", headers });
  edit(out);
  out.end();
  const message = await got;
  server.close();
  server.closeAllConnections();
  return message;
}

const headers = () => ({ Date: new Date().toUTCString(), "X-Request-ID": "99391c7e-ad88-49ec-a2ad-99ddcb1f7721" });

test("http-signature accepts ours, and refuses it once a header was changed", async () => {
  const message = { method: "POST", target: "/v1/payments/x?a=%C3%A5", headers: Object.entries(headers()), body: "{}" };
  const framed = frame(message, names, "SN=1,CA=CN=Test");
  const value = framed.finish(keyObjectSigner(privateKey)(framed.message));
  const sent = { ...Object.fromEntries(message.headers), Digest: framed.digest, Authorization: `Signature ${value}` };
  const parsed = httpSignature.parseRequest(await received(sent));
  assert.equal(parsed.keyId, "SN=1,CA=CN=Test");
  assert.equal(httpSignature.verifySignature(parsed, publicPem), true);
  const changed = await received({ ...sent, "X-Request-ID": "another" });
  assert.equal(httpSignature.verifySignature(httpSignature.parseRequest(changed), publicPem), false);
});

test("ours accepts http-signature's, and names what was changed", async () => {
  const digest = "SHA-256=RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
  const sign = (out) => httpSignature.sign(out, { key: pem, keyId: "test", headers: names, algorithm: "rsa-sha256" });
  const got = await received({ ...headers(), Digest: digest }, sign);
  const pairs = Object.entries(got.headers).filter(([name]) => name !== "authorization");
  const signature = got.headers.authorization.replace(/^Signature /, "");
  const message = { method: got.method, target: got.url, headers: [...pairs, ["signature", signature]], body: "{}" };
  const key = PrivateKey.fromPem(pem);
  const verdict = key.verify(message, { nowMs: Date.now(), dateToleranceMs: 60_000 });
  assert.equal(verdict.explain(), "The signature holds.");
  assert.equal(verdict.accepted, true);
  const changed = { ...message, headers: message.headers.map(([name, value]) => [name, name === "x-request-id" ? "another" : value]) };
  assert.equal(key.verify(changed).cause, "SignedHeaderChanged");
  assert.equal(key.verify({ ...message, body: "{ }" }).cause, "DigestWrong");
});
