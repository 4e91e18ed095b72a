// A program that makes a payment and stores its flow: `host.mjs <case> [<point at which it stands still, to be killed>]`.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(new URL("../../../npm/package.json", import.meta.url));
const { Bank, drive, fetchSender } = await import(require.resolve("girokit"));
const { Agent } = await import(require.resolve("undici"));

const [file, point] = process.argv.slice(2);
const { config, job, input, context, store, pki, creates, target } = JSON.parse(readFileSync(file, "utf8"));
const seen = [];
let marked = false;

/** Nothing more happens, not even in the background. */
function standStill() {
  console.log(`at ${point}`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
}

const isHere = () => seen.length === target;

function onStep(step) {
  if (step.step !== "send" || !step.writeAhead || !new RegExp(creates).test(step.request.url)) return;
  if (seen.includes(step.request.id)) return;
  seen.push(step.request.id);
  if (point === "before-mark" && isHere()) standStill();
}

async function save(text) {
  const wasMarked = marked;
  marked = text.includes('"inFlight":true');
  if (point === "before-save" && isHere() && wasMarked && !marked) standStill();
  writeFileSync(`${store}.draft`, text);
  renameSync(`${store}.draft`, store);
  if (point === "before-send" && isHere() && marked) standStill();
}

const pem = (name) => readFileSync(join(pki, name), "utf8");

async function approve(url) {
  const body = new URLSearchParams({ decision: "approve" });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual", dispatcher: new Agent({ connect: tls }) });
  return answer.headers.get("location");
}

console.log(`pid ${process.pid}`);
const tls = { ca: pem("ca.pem"), cert: pem("tpp-qwac.pem"), key: pem("tpp-qwac.key.pem") };
const bank = new Bank(config, config.certificate && pem("tpp-qseal.key.pem"));
const flow = existsSync(store)
  ? bank.resume(readFileSync(store, "utf8"), input, context.session)
  : bank.start(job, input, context);
const driven = await drive(flow, { save, send: fetchSender({ tls }), redirect: approve, ask: () => "0000", onStep });
if (!driven.done) throw new Error(`paused: ${driven.step.step}`);
console.log(`outcome ${flow.step().outcome.json}`);
process.exit();
