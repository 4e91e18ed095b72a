// Goes on with the payment: plays the user at the bank, feeds their return, and saves while the bank works.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";

const { Tietoevry, drive } = await import(
  createRequire(new URL("../../../npm/package.json", import.meta.url)).resolve("girokit")
);
const [http, pki, saved, redirect, out] = process.argv.slice(2);
const pem = (name) => readFileSync(join(pki, name), "utf8");
const bank = new Tietoevry(
  { baseUrl: `${http}/tietoevry`, redirectUri: "https://shop.example/paid", certificate: pem("tpp-qseal.pem") },
  pem("tpp-qseal.key.pem"),
);

async function approve(url) {
  const body = new URLSearchParams({ decision: "approve" });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
}

class HandedOn extends Error {}

const flow = bank.resume(readFileSync(saved, "utf8"));
const step = flow.step();
if (step.step !== "redirect" || step.url !== readFileSync(redirect, "utf8").trim()) {
  throw new Error(`resumed elsewhere than where it was saved: ${step.step}`);
}
try {
  await drive(flow, {
    redirect: approve,
    sleep: async () => {
      throw new HandedOn();
    },
  });
  throw new Error("the payment ended before the bank settled it");
} catch (error) {
  if (!(error instanceof HandedOn)) throw error;
}
writeFileSync(out, flow.save());
console.log("Node: the user approved; saved while the bank works");
