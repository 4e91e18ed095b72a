// Goes on with a company's payment: its first signatory signs, the second begins to, and is saved while the bank works.
//
// countersign.mjs <address> <PKI> <the first's flow> <file for the second's flow> <national id of the second> <context>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";

const { Tietoevry, drive } = await import(
  createRequire(new URL("../../../npm/package.json", import.meta.url)).resolve("girokit")
);
const [http, pki, saved, out, nationalId, context] = process.argv.slice(2);
const pem = (name) => readFileSync(join(pki, name), "utf8");
const bank = new Tietoevry(
  { baseUrl: `${http}/tietoevry`, redirectUri: "https://shop.example/paid", certificate: pem("tpp-qseal.pem") },
  pem("tpp-qseal.key.pem"),
);
const psu = { ipAddress: "192.0.2.17" };

/** The bank knows who is expected, but for the one who is registered only now. */
const approve = (more) => async (url) => {
  const body = new URLSearchParams({ decision: "approve", ...more });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
};

const first = await drive(bank.resume(readFileSync(saved, "utf8")), { redirect: approve({}) });
if (first.outcome?.outcome !== "needsSignature") throw new Error(`one signature: ${JSON.stringify(first)}`);
console.log("Node: one of two has signed");

const { paymentService, paymentProduct, paymentId } = first.outcome.payment;
const known = await drive(bank.register({ psu }), { redirect: approve({ nationalId, context }) });
if (known.outcome?.outcome !== "psuRegistered") throw new Error(`the second signatory: ${JSON.stringify(known)}`);

class HandedOn extends Error {}
const { session } = known.outcome;
const flow = bank.authorisePayment({ paymentService, paymentProduct, paymentId }, { psu, session });
const sleep = async () => {
  throw new HandedOn();
};
await drive(flow, { redirect: approve({}), sleep }).then(
  (driven) => {
    throw new Error(`the payment ended before the bank settled it: ${JSON.stringify(driven)}`);
  },
  (error) => {
    if (!(error instanceof HandedOn)) throw error;
  },
);
writeFileSync(out, flow.save());
console.log("Node: the second has signed too; saved while the bank works");
