// `check.mjs <address of the sandbox> <folder of its PKI>`: every operation of a Norwegian bank that the Berlin Group's
// OpenAPI file knows is called through Prism, which tells what in request and answer is not as the file has it. What the
// bank's own document has otherwise is listed in deviations.json; everything else is a failure, and so is an operation
// that was not called and a deviation that was not seen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { file, startPrism } from "./prism.mjs";

const require = createRequire(new URL("../../../npm/package.json", import.meta.url));
const { drive, fetchSender, GirokitError, Tietoevry } = await import(require.resolve("girokit"));

const [sandbox, pki] = process.argv.slice(2);
const pem = (name) => readFileSync(join(pki, name), "utf8");
const psu = { ipAddress: "192.0.2.17" };
const product = "norwegian-domestic-credit-transfers";
const deviations = JSON.parse(readFileSync(join(import.meta.dirname, "deviations.json"), "utf8")).deviations;

const results = [];
const check = (name, failed) => {
  results.push(!failed);
  if (failed) console.log(`not ok: ${name}: ${failed}`);
};

const send = fetchSender();
const [proxy, mock] = await Promise.all([startPrism(`${sandbox}/tietoevry`), startPrism()]);
try {
  await throughTheProxy();
  await withTheForeignBank();
} finally {
  proxy.stop();
  mock.stop();
}
const passed = results.filter(Boolean).length;
console.log(`prism: ${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;

function bankAt(baseUrl, headers) {
  const identity = { baseUrl, ...(headers && { headers }), redirectUri: "https://shop.example/paid", certificate: pem("tpp-qseal.pem") };
  return new Tietoevry(identity, pem("tpp-qseal.key.pem"));
}

/** The violations that Prism tells with an answer, less the deviations that are listed; each of those is marked as seen. */
function violations(operation, answer) {
  const told = answer.headers.filter(({ name }) => name.toLowerCase() === "sl-violations").flatMap(({ value }) => JSON.parse(value));
  return told.filter(({ location, message }) => {
    const [side, ...path] = location;
    const text = `${side} ${path.join(".").replace(/\.\d+(?=\.|$)/g, "[]")}: ${message}`;
    const known = deviations.find(
      (deviation) => new RegExp(`^(?:${deviation.matches})$`).test(text) && deviation.operations.some((name) => name === "*" || name === operation),
    );
    if (known) known.seen = true;
    return !known && !(text.startsWith("response header.location:") && isOnThisMachine(answer));
  });
}

/** Prism's `url` takes no address of this machine, where the stand-in is; that it is a URL is seen here. */
function isOnThisMachine(answer) {
  const location = answer.headers.find(({ name }) => name.toLowerCase() === "location")?.value ?? "";
  return URL.canParse(location) && new URL(location).hostname === "127.0.0.1";
}

async function throughTheProxy() {
  const bank = bankAt(proxy.address);
  const called = new Set();
  let session;

  /** Drives a flow and holds every answer on its way against the file. */
  async function call(name, input, context = {}, use = bank) {
    const flow = use.start(name, input, { psu, ...(session && { session }), ...context });
    const onAnswer = (answer) => {
      const wrong = violations(name, answer);
      if (answer.status < 300) called.add(name);
      check(`${name}, HTTP ${answer.status}`, wrong.length > 0 && JSON.stringify(wrong));
    };
    const driven = await drive(flow, { send, redirect: approve, onAnswer });
    session = flow.session() ?? session;
    return driven.outcome.reply ?? driven.outcome;
  }

  const payment = (text, more = {}) => ({
    instructedAmount: { currency: "NOK", amount: "100.33" },
    debtorAccount: { bban: "97105048304" },
    creditorAccount: { bban: "86011117947" },
    creditorName: "Fjord Bakery AS",
    remittanceInformationUnstructured: text,
    ...more,
  });
  const control = (what, body) => fetch(`${sandbox}/control/tietoevry/${what}`, { method: "POST", body: JSON.stringify(body ?? {}) });
  await control("reset");
  await control("transactions", { bban: "97105048304", count: 5 });
  // The file knows no registration of PSUs: past the proxy.
  await past("register", {});

  // Payments.
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const single = await call("initiatePayment", { paymentProduct: product, allowLogicalDuplicate: true, body: payment("One") });
  const bulk = await call("initiateBulkPayment", {
    paymentProduct: product,
    body: { debtorAccount: { bban: "97105048304" }, payments: [payment("Two"), payment("Three", { instructedAmount: { currency: "NOK", amount: "7.00" } })].map(({ debtorAccount, ...part }) => part) },
  });
  const periodic = await call("initiatePeriodicPayment", {
    paymentProduct: product,
    body: payment("Every month", { startDate: day, frequency: "Monthly", dayOfExecution: String(Number(day.slice(8))) }),
  });
  const held = [["payments", single], ["bulk-payments", bulk], ["periodic-payments", periodic]];
  for (const [paymentService, { paymentId }] of held) {
    const named = { paymentService, paymentProduct: product, paymentId };
    await call("readPayment", named);
    await call("paymentStatus", named);
    const { authorisationId } = await call("startAuthorisation", named);
    await call("listAuthorisations", named);
    await call("scaStatus", { ...named, authorisationId });
  }
  // A payment that waits for its day is cancelled with the user's consent.
  const later = { paymentProduct: product, allowLogicalDuplicate: true, body: payment("Later", { requestedExecutionDate: day }) };
  const { paymentId } = await call("initiatePayment", later);
  const named = { paymentService: "payments", paymentProduct: product, paymentId };
  const { _links } = await call("startAuthorisation", named);
  await approve(_links.scaRedirect.href);
  await call("deletePayment", named);
  const { authorisationId } = await call("startCancellationAuthorisation", named);
  await call("listCancellationAuthorisations", named);
  await call("cancellationScaStatus", { ...named, authorisationId });

  // Baskets.
  const parts = [];
  for (const text of ["In a basket", "In it too"]) {
    parts.push(await call("initiatePayment", { paymentProduct: product, allowLogicalDuplicate: true, body: payment(text) }));
  }
  const basket = await call("createSigningBasket", { body: { paymentIds: parts.map(({ paymentId }) => paymentId) } });
  const ofBasket = { basketId: basket.basketId };
  await call("signingBasket", ofBasket);
  await call("signingBasketStatus", ofBasket);
  const signing = await call("startBasketAuthorisation", ofBasket);
  await call("listBasketAuthorisations", ofBasket);
  await call("basketScaStatus", { ...ofBasket, authorisationId: signing.authorisationId });

  // Accounts.
  await call("deprecatedConsent", { body: { access: {}, recurringIndicator: true, validUntil: "2030-12-31", frequencyPerDay: 4, combinedServiceIndicator: false } });
  const { accounts } = await call("accounts", { withBalance: true });
  const { resourceId: accountId } = accounts.find(({ bban }) => bban === "97105048304");
  await call("account", { accountId });
  await call("balances", { accountId });
  const listed = await call("transactions", { accountId, bookingStatus: "both", dateFrom: "2020-01-01", limit: 2 });
  const [{ transactionId }] = listed.transactions.booked;
  await call("transactionDetails", { accountId, transactionId });
  const { cardAccounts } = await call("cardAccounts", {});
  const card = { accountId: cardAccounts[0].resourceId };
  await call("cardAccount", card);
  await call("cardBalances", card);
  await call("cardTransactions", { ...card, bookingStatus: "booked" });
  await call("confirmFunds", { body: { account: { bban: "97105048304" }, instructedAmount: { currency: "NOK", amount: "10.00" } } });

  // Refusals have a form too.
  const refused = await call("readPayment", { ...named, paymentId: "00000000-0000-4000-8000-000000000000" });
  check("a refusal is read through the proxy", !refused.error && "an unknown payment is not refused");

  for (const operation of known()) check(`${operation} was called`, !called.has(operation) && "it was not, or was refused");
  for (const { matches, seen } of deviations) check(`the deviation ${matches}`, !seen && "it was not seen: take it off the list");

  // The proxy tells what is wrong, on both sides.
  const headers = { "x-request-id": "not-a-uuid", "content-type": "application/json" };
  const body = JSON.stringify({ instructedAmount: { currency: "NOK", amount: 5 } });
  const wrong = await fetch(`${proxy.address}/v1/payments/sepa-credit-transfers`, { method: "POST", headers, body });
  const told = JSON.parse(wrong.headers.get("sl-violations") ?? "[]").map(({ location }) => location.slice(0, 2).join(" "));
  for (const side of ["request header", "request body", "response header"]) {
    check(`Prism tells what is wrong in the ${side}`, !told.includes(side) && `it tells ${told}`);
  }

  /** A job to its end, past the proxy. */
  async function past(name, input) {
    const flow = bankAt(`${sandbox}/tietoevry`).start(name, input, { psu, ...(session && { session }) });
    const { outcome } = await drive(flow, { send, redirect: approve });
    session = flow.session() ?? session;
    if (outcome.error) throw new GirokitError(outcome.error);
    return outcome;
  }
}

/** A second bank, which nobody here has written: Prism answers from the file, and refuses what is not as the file has it. */
async function withTheForeignBank() {
  // This one wants a Consent-ID, as the file has it.
  const bank = bankAt(mock.address, { "Consent-ID": "consent-1" });
  const ask = async (name, input, holds) => {
    const flow = bank.start(name, input, { psu, session: { psuId: "psu-1" } });
    const { outcome } = await drive(flow, { send });
    const { outcome: how, reply, error } = outcome;
    check(`${name} at the foreign bank`, how !== "answered" ? `${how}: ${error?.message}` : !holds(reply) && JSON.stringify(reply));
    return reply;
  };
  const paymentProduct = "sepa-credit-transfers";
  const body = {
    instructedAmount: { currency: "EUR", amount: "123.50" },
    debtorAccount: { iban: "DE40100100103307118608" },
    creditorAccount: { iban: "DE02100100109307118603" },
    creditorName: "Merchant123",
    remittanceInformationUnstructured: "Ref Number Merchant",
  };
  const text = (value) => typeof value === "string" && value !== "";
  const { paymentId } = await ask("initiatePayment", { paymentProduct, body }, (reply) => reply.transactionStatus === "RCVD" && text(reply.paymentId));
  const named = { paymentService: "payments", paymentProduct, paymentId };
  await ask("readPayment", named, (reply) => text(reply.instructedAmount.amount));
  await ask("paymentStatus", named, (reply) => text(reply.transactionStatus));
  await ask("startAuthorisation", named, (reply) => text(reply.scaStatus));
  await ask("listAuthorisations", named, (reply) => reply.authorisationIds.length > 0);
  const { accounts } = await ask("accounts", {}, (reply) => reply.accounts.length > 0 && reply.accounts.every(({ currency }) => text(currency)));
  const { resourceId: accountId } = accounts[0];
  await ask("balances", { accountId }, (reply) => reply.balances.every(({ balanceAmount }) => text(balanceAmount.amount)));
  await ask("transactions", { accountId, bookingStatus: "both" }, (reply) => reply.transactions.booked.every(({ transactionAmount }) => text(transactionAmount.amount)));
  const listed = [];
  for await (const { transactionAmount } of bank.everyTransaction({ accountId, bookingStatus: "both" }, { psu, session: { psuId: "psu-1" } })) {
    listed.push(transactionAmount.amount);
    if (listed.length > 10) break;
  }
  check("a list at the foreign bank", !(listed.length > 0 && listed.every(text)) && JSON.stringify(listed));
  await ask("cardAccounts", {}, (reply) => reply.cardAccounts.length > 0);
  // The file's own example of this answer has a text where its schema has true or false: that is said, with the field.
  const funds = { body: { account: { iban: "DE40100100103307118608" }, instructedAmount: { currency: "EUR", amount: "123" } } };
  const read = await ask("confirmFunds", funds, () => false).catch((error) => error);
  check("confirmFunds at the foreign bank", !(read.kind === "UnreadableAnswer" && read.field === "fundsAvailable") && String(read));
  // Without the Consent-ID it refuses: it does hold requests against the file.
  const refused = await drive(bankAt(mock.address).start("accounts", {}, { psu, session: { psuId: "psu-1" } }), { send });
  check("the foreign bank refuses what is not as the file has it", refused.outcome.outcome !== "refused" && JSON.stringify(refused.outcome));
}

async function approve(url) {
  const body = new URLSearchParams({ decision: "approve" });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
}

/** The operations that the file knows: those whose path it has. */
function known() {
  const table = readFileSync(join(import.meta.dirname, "../../../bindings/OPERATIONS.md"), "utf8");
  const norwegian = table.split("\n## tietoevry\n")[1].split("\n## ")[0];
  const shape = (path) => path.replace(/\{[^}]*\}/g, "{}");
  const paths = new Set();
  for (const [path, item] of Object.entries(file.paths)) {
    for (const method of Object.keys(item)) paths.add(`${method.toUpperCase()} ${shape(path)}`);
  }
  const calls = [...norwegian.matchAll(/^\| \S+ \| `(\w+)`.*? \| (GET|POST|PUT|DELETE) ([^ ?]+)/gm)];
  const services = (path) => path.replace(/^\/v1\/(payments|bulk-payments|periodic-payments)\//, "/v1/{}/");
  const known = calls.filter(([, , method, path]) => paths.has(`${method} ${shape(services(path))}`)).map(([, name]) => name);
  if (known.length < 25) throw new Error(`the table of operations cannot be read: ${known}`);
  return known;
}
