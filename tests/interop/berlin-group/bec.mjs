// Every operation of a Danish bank that the Berlin Group's OpenAPI file knows.
//
// Prism reads a body and writes it again, numbers as JavaScript does: amounts here have no zero at their end, which would
// be lost, and with it the digest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startForwarder } from "./forwarder.mjs";
import { Bec, proxied, psu } from "./proxied.mjs";
import { check } from "./results.mjs";

const product = "domestic-credit-transfers";
const debtorAccount = { iban: "DK6376120004711815" };
const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

export async function checkBec(http, https, pki) {
  const pem = (name) => readFileSync(join(pki, name), "utf8");
  const forwarder = await startForwarder(https, { ca: pem("ca.pem"), cert: pem("tpp-qwac.pem"), key: pem("tpp-qwac.key.pem") });
  const proxy = await proxied("bec", `${forwarder.address}/bec`);
  const identity = { baseUrl: `${proxy.address}/v1`, redirectUri: "https://shop.example/paid", nokRedirectUri: "https://shop.example/not-paid", certificate: pem("tpp-qseal.pem") };
  const bank = new Bec(identity, pem("tpp-qseal.key.pem"));
  try {
    await everyOperation((name, input) => proxy.call(name, bank.start(name, input, { psu })), http);
    await proxy.close();
  } finally {
    proxy.stop();
    forwarder.stop();
  }
}

async function everyOperation(call, http) {
  const control = (what, body) => fetch(`${http}/control/bec/${what}`, { method: "POST", body: JSON.stringify(body ?? {}) });
  // The user's browser shows no certificate: it goes to the page over plain HTTP.
  const approve = async ({ _links }) => {
    const { pathname } = new URL(_links.scaRedirect.href);
    const { status } = await fetch(http + pathname, { method: "POST", body: new URLSearchParams({ decision: "approve" }), redirect: "manual" });
    if (status !== 303) throw new Error(`the page answers ${status}`);
  };
  await control("reset");

  // Payments of every product, a slip of every kind of fields, a periodic payment.
  const held = [];
  for (const [paymentProduct, body] of PAYMENTS) {
    const { paymentId } = await call("initiatePayment", { paymentProduct, body });
    held.push({ paymentService: "payments", paymentProduct, paymentId });
  }
  for (const [slipType, body] of SLIPS) {
    const { paymentId } = await call("initiatePaymentSlip", { slipType, body });
    held.push({ paymentService: "payments", paymentProduct: slipType, paymentId });
  }
  const { paymentId } = await call("initiatePeriodicPayment", { paymentProduct: product, body: PERIODIC });
  held.push({ paymentService: "periodic-payments", paymentProduct: product, paymentId });

  // Each is read, authorised, and cancelled with the user's consent where it is not carried out by then.
  for (const named of held) {
    await call("readPayment", named);
    const started = await call("startAuthorisation", named);
    const authorisation = { ...named, authorisationId: started.authorisationId };
    await call("scaStatus", authorisation);
    await approve(started);
    await call("scaStatus", authorisation);
    await call("listAuthorisations", named);
    await call("readPayment", named);
    const { transactionStatus } = await call("paymentStatus", named);
    if (transactionStatus !== "ACSC") await approve(await call("deletePayment", named));
  }
  await control("next", { scenario: "cancel-by-link" });
  const linked = { ...held[0], paymentId: (await call("initiatePayment", { paymentProduct: product, body: PAYMENTS[0][1] })).paymentId };
  await approve(await call("startAuthorisation", linked));
  await call("deletePayment", linked);
  await approve(await call("startCancellationAuthorisation", linked));

  // One that nobody has authorised is deleted at once, and one may begin its authorisation itself.
  await call("deletePayment", { ...linked, paymentId: (await call("initiatePayment", { paymentProduct: product, body: PAYMENTS[0][1] })).paymentId });
  await control("next", { scenario: "implicit" });
  await call("initiatePayment", { paymentProduct: product, body: PAYMENTS[0][1] });

  // Baskets: one is deleted, one is signed.
  const parts = [];
  for (let count = 0; count < 2; count++) parts.push((await call("initiatePayment", { paymentProduct: product, body: PAYMENTS[0][1] })).paymentId);
  const withdrawn = await call("createSigningBasket", { body: { paymentIds: parts } });
  await call("deleteSigningBasket", { basketId: withdrawn.basketId });
  const { basketId } = await call("createSigningBasket", { body: { paymentIds: parts } });
  await call("signingBasket", { basketId });
  const signing = await call("startBasketAuthorisation", { basketId });
  await call("basketScaStatus", { basketId, authorisationId: signing.authorisationId });
  await approve(signing);
  await call("basketScaStatus", { basketId, authorisationId: signing.authorisationId });
  await call("signingBasket", { basketId });
  await call("signingBasketStatus", { basketId });

  // Refusals have a form too.
  const refused = await call("readPayment", { ...linked, paymentId: "00000000-0000-4000-8000-000000000000" });
  check("bec: a refusal is read through the proxy", !refused.error && "an unknown payment is not refused");
}

const domestic = {
  instructedAmount: { currency: "DKK", amount: "1250.5" },
  debtorAccount,
  creditorAccount: { bban: "90000007654321" },
  creditorName: "Nordlyset Boghandel ApS",
  endToEndIdentification: "20045",
  remittanceInformationUnstructured: "Faktura 20045",
};
const abroad = { ...domestic, instructedAmount: { currency: "EUR", amount: "75" }, creditorAccount: { iban: "DE02100100109307118603" } };
const PAYMENTS = [
  [product, { ...domestic, requestedExecutionDate: inTenDays }],
  ["instant-domestic-credit-transfers", { ...domestic, purposeCode: "IPAY" }],
  ["intraday-domestic-credit-transfers", { ...domestic, remittanceInformationUnstructured: undefined, remittanceInformationStructured: "20045" }],
  ["sepa-credit-transfers", { ...abroad, ultimateCreditor: "Nordlyset Holding ApS" }],
  ["cross-border-credit-transfers", { ...abroad, creditorAgent: "DEUTDEFF", chargeBearer: "SHAR" }],
  ["internal-currency-transfers", { ...abroad, creditorName: undefined, creditorAccount: { bban: "76120004711823" }, chargeBearer: "DEBT", currencyAccount: "DEBT", additionalDetails: "Rejsekasse", messageToBank: "Tak" }],
];
const slip = { instructedAmount: { currency: "DKK", amount: "399" }, debtorAccount, creditorId: "81234567" };
const SLIPS = [
  ["slip-71", { ...slip, debtorId: "000000200451177", requestedExecutionDate: inTenDays }],
  ["slip-73", { ...slip, paymentInformation: "Kontingent" }],
];
const PERIODIC = { ...domestic, creditorName: undefined, startDate: inTenDays, endDate: inTenDays.replace(/^\d+/, (year) => String(Number(year) + 1)), frequency: "Monthly", dayOfExecution: "0" };
