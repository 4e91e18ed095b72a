// `npm run bench`: what a signed request costs in Node, beside the bare signature, in one run.
import { createPrivateKey, generateKeyPairSync, sign, webcrypto } from "node:crypto";
import { cryptoKeySigner, digest, frame, keyObjectSigner } from "girokit";

const LIMIT = 1.15;
const ROUNDS = 15;

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: "pkcs8", format: "der" });
const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const key = createPrivateKey({ key: pkcs8, type: "pkcs8", format: "der" });
const cryptoKey = await webcrypto.subtle.importKey("pkcs8", pkcs8, rsa, false, ["sign"]);
const [inNode, inWeb] = [keyObjectSigner(key), cryptoKeySigner(cryptoKey)];

const body = "x".repeat(1024);
const bytes = new TextEncoder().encode(body);
const message = {
  method: "POST",
  target: "/v1/payments/norwegian-domestic-credit-transfers",
  headers: [
    { name: "Accept", value: "application/json" },
    { name: "Date", value: "Sun, 06 Nov 1994 08:49:37 GMT" },
    { name: "X-Request-ID", value: "99391c7e-ad88-49ec-a2ad-99ddcb1f7721" },
    { name: "PSU-ID", value: "dfd07c50-20f5-4703-b5dc-ce141a13ad76" },
    { name: "TPP-Redirect-URI", value: "https://tpp.example/back" },
    { name: "Content-Type", value: "application/json" },
  ],
  body,
};
const names = ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"];
const keyId = "SN=6AEB4444FBAAD267,CA=O=PSDNO-FSA-ABCA,L=Trondheim,C=NO";
const signature = new Uint8Array(256);
const text = frame(message, names, keyId).message;

const [hashing, framing, bare, full, webBare, webFull] = await sideBySide([
  [2000, () => digest(bytes)],
  [2000, () => frame(message, names, keyId).finish(signature)],
  [100, () => sign("sha256", text, key)],
  [100, () => signed(inNode)],
  [100, () => webcrypto.subtle.sign(rsa.name, cryptoKey, text)],
  [100, async () => signed(inWeb)],
]);

console.log("a request with a body of 1 KB, RSA-2048, in Node\n");
row("SHA-256 of the body, in base64", hashing);
row("framing, without the signature", framing);
row("crypto.sign: bare signature", bare);
row("crypto.sign: full signed request", full, bare);
row("WebCrypto: bare signature", webBare);
row("WebCrypto: full signed request", webFull, webBare);
if (full / bare > LIMIT) {
  console.log(`\nnode: ${(full / bare).toFixed(3)} × is more than the ${LIMIT} × that a full signed request may cost`);
  process.exitCode = 1;
}

function signed(signer) {
  const framed = frame(message, names, keyId);
  const made = signer(framed.message);
  const done = (signature) => [framed.digest, framed.finish(signature)];
  return made instanceof Promise ? made.then(done) : done(made);
}

/** Runs each in turn, several times over, and gives the best time of one call, in microseconds. */
async function sideBySide(contestants) {
  const best = contestants.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, [times, run]] of contestants.entries()) {
      const began = performance.now();
      for (let time = 0; time < times; time++) {
        const result = run();
        if (result instanceof Promise) await result;
      }
      best[at] = Math.min(best[at], ((performance.now() - began) * 1000) / times);
    }
  }
  return best;
}

function row(what, took, against) {
  const ratio = against ? `${(took / against).toFixed(3)} ×` : "";
  const limit = what.startsWith("crypto.sign: full") ? `at most ${LIMIT} ×` : "";
  console.log(`${what.padEnd(34)} ${took.toFixed(2).padStart(9)} µs  ${ratio.padEnd(8)} ${limit}`.trimEnd());
}
