// `npm run bench`: what a signed request costs in Node, beside the bare signature, and what reading a long list does,
// beside JSON.parse, in one run.
import { readFileSync } from "node:fs";
import { createPrivateKey, generateKeyPairSync, sign, webcrypto } from "node:crypto";
import { cryptoKeySigner, digest, frame, keyObjectSigner, Tietoevry } from "girokit";

const LIMIT = 1.15;
const LIST_LIMIT = 1;
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
row("crypto.sign: full signed request", full, bare, `at most ${LIMIT} ×`);
row("WebCrypto: bare signature", webBare);
row("WebCrypto: full signed request", webFull, webBare);
if (full / bare > LIMIT) {
  console.log(`\nnode: ${(full / bare).toFixed(3)} × is more than the ${LIMIT} × that a full signed request may cost`);
  process.exitCode = 1;
}

const vector = new URL("../tests/vectors/flow/tietoevry/booked.json", import.meta.url);
const { certificate, key: itsKey } = JSON.parse(readFileSync(vector, "utf8")).config;
const bank = new Tietoevry({ baseUrl: "https://bank.example", redirectUri: "https://tpp.example/back", certificate }, () => signature);
prove();
const answerBytes = answer();
const answerText = new TextDecoder().decode(answerBytes);

const [parsing, decoding, handling, reading] = await sideBySide([
  [5, () => JSON.parse(answerText)],
  [5, () => JSON.parse(new TextDecoder().decode(answerBytes))],
  [5, () => handle((page) => page.length)],
  [5, () => handle((page) => [...page].length)],
]);
console.log(`\n${handle((page) => page.length)} transactions, ${(answerBytes.length / 1e6).toFixed(1)} MB, in Node\n`);
row("JSON.parse of the text", parsing);
row("JSON.parse of the bytes", decoding, parsing);
row("lazy handle, whole job", handling, parsing, `at most ${LIST_LIMIT.toFixed(1)} ×`);
row("the same, every entry an object", reading, parsing);
if (handling / parsing > LIST_LIMIT) {
  console.log(`\nnode: ${(handling / parsing).toFixed(3)} × is more than the ${LIST_LIMIT} × that a lazy handle may cost`);
  process.exitCode = 1;
}

/** The first signature of a bank is held to its certificate; after that any is taken, and making one is not measured. */
function prove() {
  const flow = bank.start("everyTransaction", { accountId: "5f1c", bookingStatus: "booked" });
  const { id, message } = flow.step();
  flow.feed({ input: "signature", id, bytes: sign("sha256", message, createPrivateKey(itsKey)) });
  flow.free();
}

/** The whole job: asked, signed, answered; a handle on the page. */
function handle(use) {
  const flow = bank.start("everyTransaction", { accountId: "5f1c", bookingStatus: "booked" });
  const { id } = flow.step();
  flow.feed({ input: "signature", id, bytes: signature });
  const headers = [{ name: "content-type", value: "application/json" }];
  flow.feed({ input: "response", id: flow.step().request.id, status: 200, headers, body: answerBytes });
  const page = flow.page();
  const used = use(page);
  page.free();
  flow.free();
  return used;
}

/** What a bank answers: some 2,600 transactions. */
function answer() {
  const entry = (_, at) => ({
    transactionId: `2025-${String(at).padStart(12, "0")}`,
    bookingDate: `2025-09-${String((at % 28) + 1).padStart(2, "0")}`,
    valueDate: `2025-09-${String((at % 28) + 1).padStart(2, "0")}`,
    transactionAmount: { currency: "NOK", amount: `-${(at * 37) % 9000}.50` },
    creditorName: "Nordlys Handel AS",
    creditorAccount: { bban: "15030044115" },
    debtorName: "Kari Nordmann",
    debtorAccount: { bban: "15030044115", currency: "NOK" },
    remittanceInformationUnstructured: `Faktura ${at}, takk for handelen`,
    proprietaryBankTransactionCode: "VISA VARE",
    _links: { transactionDetails: { href: `/v1/accounts/5f1c/transactions/2025-${String(at).padStart(12, "0")}` } },
  });
  const booked = Array.from({ length: 2650 }, entry);
  return new TextEncoder().encode(JSON.stringify({ account: { bban: "15030044115" }, transactions: { booked, pending: [] } }));
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

function row(what, took, against, limit = "") {
  const ratio = against ? `${(took / against).toFixed(3)} ×` : "";
  console.log(`${what.padEnd(34)} ${took.toFixed(2).padStart(9)} µs  ${ratio.padEnd(8)} ${limit}`.trimEnd());
}
