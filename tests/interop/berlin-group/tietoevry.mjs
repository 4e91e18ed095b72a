// Every operation of a Norwegian bank that the Berlin Group's OpenAPI file knows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Certificate, drive, frame, GirokitError, PrivateKey, proxied, psu, send, Tietoevry } from "./proxied.mjs";
import { check } from "./results.mjs";

const product = "norwegian-domestic-credit-transfers";

/** Opens the bank at an address, with the TPP's own identity. */
export function bankAt(baseUrl, pki, headers) {
  const pem = (name) => readFileSync(join(pki, name), "utf8");
  const identity = { baseUrl, ...(headers && { headers }), redirectUri: "https://shop.example/paid", certificate: pem("tpp-qseal.pem") };
  return new Tietoevry(identity, pem("tpp-qseal.key.pem"));
}

export async function checkTietoevry(sandbox, pki) {
  const proxy = await proxied("tietoevry", `${sandbox}/tietoevry`);
  try {
    await everyOperation(proxy, sandbox, pki);
    await proxy.close();
  } finally {
    proxy.stop();
  }
}

async function everyOperation(proxy, sandbox, pki) {
  const bank = bankAt(proxy.address, pki);
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
  // The file knows neither the registration of PSUs nor the bank's own test data: past the proxy.
  let session;
  const past = async (name, input) => {
    const flow = bankAt(`${sandbox}/tietoevry`, pki).start(name, input, { psu, session });
    const { outcome } = await drive(flow, { send, redirect: approve });
    if (outcome.error) throw new GirokitError(outcome.error);
    session = flow.session() ?? session;
    return outcome.reply;
  };
  await past("register", {});
  const call = async (name, input, from = psu) => {
    const flow = bank.start(name, input, { psu: from, session });
    const reply = await proxy.call(name, flow, { redirect: approve });
    session = flow.session() ?? session;
    return reply;
  };

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

  // Accounts: as the bank is, and as it was when it wrote amounts as numbers.
  await call("deprecatedConsent", { body: { access: {}, recurringIndicator: true, validUntil: "2030-12-31", frequencyPerDay: 4, combinedServiceIndicator: false } });
  proxy.judge("deprecatedConsent", await consentInOwnWords(proxy.address, pki));
  const { cardAccounts } = await past("sandboxCardAccounts", {});
  const today = new Date().toISOString().slice(0, 10);
  const purchase = { cardTransactionId: "c-1", bookingDate: today, transactionDate: today, transactionAmount: { currency: "NOK", amount: "-118.20" }, originalAmount: { currency: "EUR", amount: "-10" } };
  await past("sandboxCreateCardTransactions", { mockCardAccountId: cardAccounts.find(({ customerNumber }) => customerNumber === "13039319955").resourceId, body: [purchase] });
  await everyAccount(call);
  await control("before-fixes");
  await everyAccount(call);
  await call("accounts", {}, { ipAddress: "2001:db8::17" });
  await call("confirmFunds", { body: { account: { bban: "97105048304" }, instructedAmount: { currency: "NOK", amount: "10.00" } } });

  // Refusals have a form too.
  const refused = await call("readPayment", { ...named, paymentId: "00000000-0000-4000-8000-000000000000" });
  check("tietoevry: a refusal is read through the proxy", !refused.error && "an unknown payment is not refused");
}

async function everyAccount(call) {
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
}

/** A consent whose body our client would not send: the bank disregards it. */
async function consentInOwnWords(address, pki) {
  const pem = (name) => readFileSync(join(pki, name), "utf8");
  const body = JSON.stringify({ access: {} });
  const certificate = Certificate.fromPem(pem("tpp-qseal.pem"));
  const headers = [
    ["date", new Date().toUTCString()],
    ["x-request-id", crypto.randomUUID()],
    ["tpp-redirect-uri", "https://shop.example/paid"],
    ["psu-ip-address", psu.ipAddress],
    ["content-type", "application/json"],
    ["tpp-signature-certificate", certificate.base64],
  ];
  const framed = frame({ method: "POST", target: "/v1/consents", headers, body }, ["date", "digest", "x-request-id", "tpp-redirect-uri"], certificate.keyId);
  const signature = framed.finish(PrivateKey.fromPem(pem("tpp-qseal.key.pem")).sign(framed.message));
  const signed = [...headers, ["digest", framed.digest], ["signature", signature]].map(([name, value]) => ({ name, value }));
  return send({ method: "POST", url: `${address}/v1/consents`, headers: signed, body: new TextEncoder().encode(body) }, 65_536);
}

async function approve(url) {
  const body = new URLSearchParams({ decision: "approve" });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
}
