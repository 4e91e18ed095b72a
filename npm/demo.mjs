// `npm run demo -- <http or https address of the sandbox> <pki folder>`: a payment, told as a timeline.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drive, fetchSender, Tietoevry } from "girokit";

const [address, pki] = process.argv.slice(2);
if (!pki) {
  console.error("npm run demo -- <address of the sandbox> <folder of its demo PKI>");
  process.exit(2);
}
const pem = (name) => readFileSync(join(pki, name), "utf8");
const tls = address.startsWith("https:")
  ? { ca: pem("ca.pem"), cert: pem("tpp-qwac.pem"), key: pem("tpp-qwac.key.pem") }
  : undefined;
const send = fetchSender({ tls });

// Who we are at the bank. The key is loaded once, by node:crypto, and stays there.
const bank = new Tietoevry(
  {
    baseUrl: `${address}/tietoevry`,
    redirectUri: "https://shop.example/paid",
    certificate: pem("tpp-qseal.pem"),
  },
  pem("tpp-qseal.key.pem"),
);

const began = performance.now();
const colour = process.stdout.isTTY ? (code, text) => `\x1b[${code}m${text}\x1b[0m` : (_, text) => text;
let waited = false;

console.log(`\n${colour(1, "A payment of NOK 100.33 with a Norwegian bank (Berlin Group XS2A, signed requests), from Node")}\n`);
const payment = bank.payment(
  {
    paymentProduct: "norwegian-domestic-credit-transfers",
    // The demo may be run again on the same day.
    allowLogicalDuplicate: true,
    body: {
      instructedAmount: { currency: "NOK", amount: "100.33" },
      debtorAccount: { bban: "97105048304" },
      creditorAccount: { bban: "86011117947" },
      creditorName: "Fjord Bakery AS",
      remittanceInformationUnstructured: "Two loaves and a cinnamon bun",
    },
  },
  { psu: { ipAddress: "192.0.2.17" } },
);
const driven = await drive(payment, { send, onStep: tell, onAnswer: answered, redirect: approve });
const outcome = driven.done ? driven.outcome : undefined;
const total = `${((performance.now() - began) / 1000).toFixed(1)} s in all`;
if (outcome?.outcome === "completed") {
  const statuses = outcome.payment.statuses.map((seen) => seen.transactionStatus);
  console.log(`\n${colour("1;32", "✓ paid")}  ${statuses.join(" → ")}\n  ${total}\n`);
} else {
  console.log(`\n${colour("1;31", "✗ not paid")}  ${JSON.stringify(outcome)}\n  ${total}\n`);
  process.exitCode = 1;
}

function tell(step) {
  if (step.step === "send") {
    const { pathname, search } = new URL(step.request.url);
    line("→", step.request.purpose, `${step.request.method} ${shorten(pathname)}${search}`);
    waited = false;
  } else if (step.step === "redirect") {
    line("⇢", "The user goes to the bank", shorten(step.url));
  } else if (step.step === "wait" && !waited) {
    line("…", "Waiting", step.reason);
    waited = true;
  }
}

function answered({ status, body }) {
  let reply = {};
  try {
    reply = JSON.parse(new TextDecoder().decode(body));
  } catch {
    // An empty answer says nothing more than its status.
  }
  const code = reply.tppMessages?.[0]?.code;
  const signature = code?.startsWith("SIGNATURE") ? "signature refused" : "signature accepted";
  const state = reply.transactionStatus ? `, transactionStatus ${colour("1;36", reply.transactionStatus)}` : "";
  line("←", `${status}, ${signature}${state}${code ? `, ${colour("1;31", code)}` : ""}`, "");
}

/** Plays the user and the browser: opens the bank's page, approves, and takes the address it sends them to. */
async function approve(url) {
  const options = tls && { dispatcher: new (await import("undici")).Agent({ connect: tls }) };
  const page = await fetch(url, options);
  line(" ", "The bank shows its page", `HTTP ${page.status}`);
  const decision = new URLSearchParams({ decision: "approve" });
  const { headers } = await fetch(url, { method: "POST", body: decision, redirect: "manual", ...options });
  const back = headers.get("location");
  line("⇠", "The user approved and comes back", back.split("?")[0]);
  return back;
}

function line(mark, what, detail) {
  const at = ((performance.now() - began) / 1000).toFixed(2).padStart(5);
  console.log(`${colour(2, `${at} s`)} ${mark} ${what}  ${colour(2, detail)}`);
}

/** Opaque ids are long and tell a reader nothing. */
function shorten(path) {
  return path.replace(/[^/]{41,}/g, (part) => `${part.slice(0, 12)}…`);
}
