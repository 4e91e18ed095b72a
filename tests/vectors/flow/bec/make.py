"""Writes tests/vectors/flow/bec and tests/vectors/exchange/bec: conversations with a Danish bank hosted by BEC.

What is expected here comes from the bank's document ("PIS API"), from the Berlin Group's OpenAPI file where the document is
silent, and from the rules of the project, never from running girokit. Run it again after a change:

    python3 tests/vectors/flow/bec/make.py
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from writing import answer, compact, date, exact, iban, lost, merge, told, with_check_digit  # noqa: E402

FOLDER = Path(__file__).parent
EXCHANGES = FOLDER.parents[1] / "exchange" / "bec"
IDENTITY = json.loads((FOLDER.parents[1] / "signing/key-id-from-certificate-with-numbered-attributes.json").read_text())

HOST = "https://psd2api19.bank.example/eidas/1.0"
BASE = f"{HOST}/v1"
BACK = "https://tpp.example/back?state=x1"
NOK = "https://tpp.example/not-agreed?state=x1"
NOW = 1_760_000_000_000  # 2025-10-09
SCA = "https://sca.bank.example/authorise/4711"
UUID = "re:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
DIGEST_OF_NOTHING = "SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

written = []


DEBTOR, CREDITOR = "76120004711815", "90000007654321"
DEBTOR_IBAN, SWEDISH_IBAN = iban("DK", DEBTOR), iban("SE", "50000000058398257466")
SLIP_ID = with_check_digit("00000020045117")
PRODUCT = "domestic-credit-transfers"
PAYMENTS = f"/payments/{PRODUCT}"
SLIPS = "/payments/payment-slips/slip-71"
PERIODIC = f"/periodic-payments/{PRODUCT}"


def sent(amount, currency="DKK"):
    """As the bank gets it: a JSON number."""
    return {"currency": currency, "amount": exact(amount)}


def given(body):
    """As the host gives it: the amount as text."""
    amount = body["instructedAmount"]
    return body | {"instructedAmount": amount | {"amount": amount["amount"].strip("@")}}


PAYMENT = {
    "instructedAmount": sent("1250.50"),
    "debtorAccount": {"bban": DEBTOR},
    "creditorAccount": {"bban": CREDITOR},
    "creditorName": "Nordlyset Boghandel ApS",
    "requestedExecutionDate": "2025-10-13",
    "remittanceInformationUnstructured": "Faktura 20045",
}
SLIP = {
    "instructedAmount": sent("399.00"),
    "debtorAccount": {"bban": DEBTOR},
    "creditorId": "81234567",
    "debtorId": SLIP_ID,
}
REPEATED = {
    "instructedAmount": sent("75"),
    "debtorAccount": {"bban": DEBTOR},
    "creditorAccount": {"bban": CREDITOR},
    "startDate": "2025-11-01",
    "frequency": "Monthly",
    "endDate": "2026-10-31",
    "dayOfExecution": "14",
}
INPUT = {"paymentProduct": PRODUCT, "body": given(PAYMENT)}
SLIP_INPUT = {"slipType": "slip-71", "body": given(SLIP)}
PERIODIC_INPUT = {"paymentProduct": PRODUCT, "body": given(REPEATED)}
KNOWN = {"paymentService": "payments", "paymentProduct": PRODUCT, "paymentId": "p-1"}
KNOWN_SLIP = {"paymentService": "payments", "paymentProduct": "slip-71", "paymentId": "p-1"}
KNOWN_PERIODIC = {"paymentService": "periodic-payments", "paymentProduct": PRODUCT, "paymentId": "p-1"}
CONTEXT = {"psu": {"ipAddress": "192.0.2.7"}}
CONFIG = {"system": "bec", "baseUrl": BASE, "redirectUri": BACK, "nokRedirectUri": NOK,
          "certificate": IDENTITY["certificate"], "key": IDENTITY["key"]}


def flow(name, about, script=None, outcome=None, job="payment", input=INPUT, context=CONTEXT, config=None, error=None,
         **more):
    lines = []
    for line in script or []:
        lines.extend(line if isinstance(line, list) else [line])
    start = {"job": job, "input": input, "context": context, "now_ms": NOW}
    if error:
        start["error"] = error
    vector = {"kind": "flow", "name": name, "about": about, "profile": "bec"} | more
    vector |= {"config": merge(CONFIG, config or {}), "start": start, "script": lines}
    if outcome:
        vector["outcome"] = outcome
    assert name not in written, name
    written.append(name)
    (FOLDER / f"{name}.json").write_text(compact(vector) + "\n")


# What a script is made of.

def send(method, path, headers=None, body=None):
    request = {"method": method, "url": BASE + path}
    if headers:
        request["headers"] = headers
    if body is not None:
        request["body"] = None if body == "none" else {"json": body}
    return {"expect": {"step": "send", "request": request}}


def links(**hrefs):
    return {"_links": {name: {"href": href} for name, href in hrefs.items()}}


def created(status="RCVD", path=PAYMENTS, payment="p-1", **more):
    """"PaymentInitiationResponse": its links are self, status and scaStatus."""
    return answer(201, {"transactionStatus": status, "paymentId": payment}
                  | links(self=f"/v1{path}/{payment}", status=f"/v1{path}/{payment}/status") | more)


def refused(status, code, text="", path=None, error=None):
    message = {"category": "ERROR", "code": code, "text": text} | ({"path": path} if path else {})
    return answer(status, {"tppMessages": [message]}, error=error)


GONE = refused(404, "RESOURCE_UNKNOWN")
# What stands between, and says nothing of the payment.
GATEWAY = answer(404, text="<html><body>404 Not Found</body></html>")


def tries(line, answered):
    """A read that fails each time: asked again with growing waits, six times in all."""
    return [part for wait in (1, 2, 4, 8, 16) for part in [line, answered, {"expect": {"step": "wait"}}, {"advance_ms": wait * 1000}]] + [line, answered]


def never_left(reason="connection refused"):
    return {"feed": {"input": "sendFailed", "reason": reason, "neverLeft": True}}


def asking(path, body=None):
    return send("GET", f"{path}/p-1/status", {"tpp-redirect-uri": None, "tpp-session-id": None}, body)


def status(code, path=PAYMENTS, **more):
    return [asking(path), answer(200, {"transactionStatus": code} | more)]


def returned(url=BACK, error=None):
    return told({"input": "returned", "url": url}, error)


def at(step, **more):
    return {"expect": {"step": step} | more}


def later(ms=300_000):
    return [at("wait"), {"advance_ms": ms}, TICK]


def error(kind, fault, field=None, **more):
    return {"kind": kind, "fault": fault} | ({"field": field} if field else {}) | more


def to_bank(path=PAYMENTS):
    return [send("POST", f"{path}/p-1/authorisations", {"tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": NOK}, "none"),
            answer(201, {"scaStatus": "CREATED", "authorisationId": "a-1"} | links(scaRedirect=SCA)),
            at("redirect", url=SCA)]


def ended(name, status=None, product=PRODUCT, service="payments", **more):
    payment = {"paymentService": service, "paymentProduct": product}
    if status:
        payment["transactionStatus"] = status
    return {"outcome": name, "payment": payment | more.pop("payment", {})} | more


INITIATE = send("POST", PAYMENTS, body=PAYMENT)
ASK = asking(PAYMENTS)
START = to_bank()[0]
DELETE = send("DELETE", f"{PAYMENTS}/p-1", {"tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": NOK}, "none")
TICK = {"feed": {"input": "tick"}}
CANCEL = {"feed": {"input": "cancel"}}
RESUME = {"save_and_resume": True}
RESUME_WITH = {"save_and_resume": "with input"}
SENDING = {"feed": {"input": "sending"}}
BEGUN = [INITIATE, created(), *to_bank()]
USER = {"fault": "User"}


# A payment from its initiation to its last status.

flow("normal", "Initiation, start of the authorisation, SCA at the bank, status until ACSC",
     [INITIATE, created(), *to_bank(), returned(), *status("ACSP"), at("wait", untilMs=NOW + 1000), {"advance_ms": 1000},
      TICK, *status("PDNG"), at("wait", untilMs="*"), {"advance_ms": 10_000}, TICK, *status("ACSC")],
     {"outcome": "completed", "payment": {
         "paymentService": "payments", "paymentProduct": PRODUCT, "paymentId": "p-1", "transactionStatus": "ACSC",
         "authorisationId": "a-1",
         "statuses": [{"transactionStatus": "RCVD", "atMs": NOW}, {"transactionStatus": "ACSP", "atMs": NOW},
                      {"transactionStatus": "PDNG", "atMs": NOW + 1000}, {"transactionStatus": "ACSC", "atMs": NOW + 11_000}]}})

flow("normal-through-every-status", "The ten statuses: each that is not final is waited out",
     [*BEGUN, returned(), *[line for code in ("RCVD", "ACTC", "ACCP", "ACWC", "ACWP", "PDNG", "ACSP")
                            for line in [*status(code), *later()]], *status("ACSC")], ended("completed", "ACSC"))

flow("normal-by-a-start-link", "A startAuthorisation link, as the framework has it, is followed",
     [INITIATE, created(**links(startAuthorisation=f"/v1{PAYMENTS}/p-1/authorisations")), *to_bank(), returned(), *status("ACSC")],
     ended("completed", "ACSC", payment={"startAuthorisation": f"/v1{PAYMENTS}/p-1/authorisations"}))

flow("normal-by-a-page-link", "The bank has begun the authorisation by itself: the answer to the initiation names the page",
     [INITIATE, created(**links(scaRedirect=SCA, scaStatus=f"/v1{PAYMENTS}/p-1/authorisations/a-1")), RESUME,
      at("redirect", url=SCA), RESUME, returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("exempt", "Accepted at once: nothing for the user to do", [INITIATE, created("ACSP"), *later(), *status("ACSC")],
     ended("completed", "ACSC"))

flow("approved-already", "The authorisation that is started is APPROVED, and names no page",
     [INITIATE, created(), START, answer(201, {"scaStatus": "APPROVED", "authorisationId": "a-1"}), *status("ACSC")],
     ended("completed", "ACSC"))

flow("instant", "instant-domestic-credit-transfers, which has no requestedExecutionDate",
     [send("POST", "/payments/instant-domestic-credit-transfers", body=merge(PAYMENT, {"requestedExecutionDate": None})),
      created(path="/payments/instant-domestic-credit-transfers"), *to_bank("/payments/instant-domestic-credit-transfers"),
      returned(), *status("ACSC", "/payments/instant-domestic-credit-transfers")],
     ended("completed", "ACSC", "instant-domestic-credit-transfers"),
     input={"paymentProduct": "instant-domestic-credit-transfers", "body": merge(given(PAYMENT), {"requestedExecutionDate": None})})

for product, body in {
    "intraday-domestic-credit-transfers": PAYMENT,
    "sepa-credit-transfers": merge(PAYMENT, {"instructedAmount": sent("99999999999999.99", "EUR"), "debtorAccount": {"bban": None, "iban": DEBTOR_IBAN},
                                             "creditorAccount": {"bban": None, "iban": SWEDISH_IBAN}}),
    "cross-border-credit-transfers": merge(PAYMENT, {"instructedAmount": sent("10.005", "KWD"), "debtorAccount": {"bban": None, "iban": DEBTOR_IBAN},
                                                     "creditorAgent": "ABDECAHAFG7", "chargeBearer": "SHAR"}),
    "internal-currency-transfers": merge(PAYMENT, {"instructedAmount": sent("1000", "JPY"), "chargeBearer": "CRED", "currencyAccount": "DEBT",
                                                   "additionalDetails": "Til rejsekassen", "messageToBank": "Tak"}),
}.items():
    flow(product, f"{product}: the amount is a JSON number, digit for digit",
         [send("POST", f"/payments/{product}", body=body), created("ACSC", f"/payments/{product}"), at("done")],
         ended("completed", "ACSC", product), input={"paymentProduct": product, "body": given(body)})

flow("slip", "\"/payments/payment-slips/{slipType}\": its sub-resources are one step further down than those of payments",
     [send("POST", SLIPS, body=SLIP), created(path=SLIPS), *to_bank(SLIPS), returned(), *status("ACSP", SLIPS), *later(), *status("ACSC", SLIPS)],
     ended("completed", "ACSC", "slip-71"), job="slipPayment", input=SLIP_INPUT)
flow("slip-rejected", "A slip that is rejected after the approval",
     [send("POST", SLIPS, body=SLIP), created(path=SLIPS), *to_bank(SLIPS), returned(), *status("RJCT", SLIPS)],
     ended("rejected", "RJCT", "slip-71", error={"kind": "Refused"}), job="slipPayment", input=SLIP_INPUT)
flow("slip-resumed", "A slip is saved and resumed at every redirect and question",
     [RESUME_WITH, send("POST", SLIPS, body=SLIP), RESUME_WITH, created(path=SLIPS), RESUME, *to_bank(SLIPS), RESUME, at("redirect", url=SCA), RESUME,
      returned(), RESUME, *status("ACSC", SLIPS)], ended("completed", "ACSC", "slip-71"), job="slipPayment", input=SLIP_INPUT)
flow("slip-cancelled", "A slip is cancelled at its own path",
     [send("DELETE", f"{SLIPS}/p-1", body="none"), answer(204)], ended("cancelled", "CANC", "slip-71"), job="cancelPayment", input=KNOWN_SLIP)

flow("periodic", "\"/periodic-payments/{paymentProduct}\": an accepted periodic payment is registered",
     [send("POST", PERIODIC, body=REPEATED), created(path=PERIODIC), *to_bank(PERIODIC), RESUME, returned(), *status("PDNG", PERIODIC), *later(),
      *status("ACSP", PERIODIC)], ended("registered", "ACSP", service="periodic-payments"), job="periodicPayment", input=PERIODIC_INPUT)
flow("periodic-rejected", "A periodic payment that is rejected",
     [send("POST", PERIODIC, body=REPEATED), created("RJCT", PERIODIC)], ended("rejected", "RJCT", service="periodic-payments", error={"kind": "Refused"}),
     job="periodicPayment", input=PERIODIC_INPUT)
flow("periodic-cancelled-authorised", "A registered periodic payment is deleted with an authorisation",
     [send("DELETE", f"{PERIODIC}/p-1", {"tpp-nok-redirect-uri": NOK}, "none"), answer(202, {"transactionStatus": "ACSP"} | links(scaRedirect=SCA)),
      at("redirect", url=SCA), returned(), *status("CANC", PERIODIC)], ended("cancelled", "CANC", service="periodic-payments"), job="cancelPayment", input=KNOWN_PERIODIC)

flow("authorise", "A payment that is at the bank already is authorised",
     [*to_bank(), RESUME, returned(), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"), job="authorisePayment", input=KNOWN)
flow("authorise-by-link", "The link that an earlier outcome gave is followed",
     [send("POST", f"{PAYMENTS}/p-1/authorisations?x=1", body="none"), *to_bank()[1:], returned(), *status("ACSC")], ended("completed", "ACSC"),
     job="authorisePayment", input=KNOWN | {"startAuthorisation": f"/v1{PAYMENTS}/p-1/authorisations?x=1"})
flow("authorise-link-in-full", "Links may be written in full, or from the root of the host",
     [send("POST", f"{PAYMENTS}/p-1/authorisations", body="none"), *to_bank()[1:]],
     job="authorisePayment", input=KNOWN | {"startAuthorisation": f"{BASE}{PAYMENTS}/p-1/authorisations"})
flow("authorise-link-from-the-root", "Links may be written in full, or from the root of the host",
     [send("POST", f"{PAYMENTS}/p-1/authorisations", body="none"), *to_bank()[1:]],
     job="authorisePayment", input=KNOWN | {"startAuthorisation": f"/eidas/1.0/v1{PAYMENTS}/p-1/authorisations"})
flow("authorise-foreign-link", "A link is followed only to the bank's own origin",
     job="authorisePayment", input=KNOWN | {"startAuthorisation": "https://evil.example/v1/x"}, error=error("ForeignLink", "Bank", "_links.startAuthorisation.href"))
flow("authorise-refused-and-waiting", "The authorisation cannot be started and the payment waits: the bank's word is told",
     [START, refused(400, "SCA_METHOD_UNKNOWN", "no"), *status("RCVD")],
     ended("notAuthorised", "RCVD", error={"bank": {"status": 400, "code": "SCA_METHOD_UNKNOWN", "text": "no"}}), job="authorisePayment", input=KNOWN)
flow("authorise-refused-and-accepted", "The authorisation cannot be started because it is done: the payment is followed",
     [START, refused(409, "STATUS_INVALID"), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"), job="authorisePayment", input=KNOWN)
flow("track", "A payment that is at the bank already is followed to its end; no address to come back to is needed",
     [*status("ACWP"), *later(), *status("ACSC")], ended("completed", "ACSC"), job="trackPayment", input=KNOWN, config={"redirectUri": None, "nokRedirectUri": None})


# RJCT at each point, and CANC.

for name, begin in {
    "at-initiation": [INITIATE, created("RJCT")],
    "after-return": [*BEGUN, returned(), *status("RJCT")],
    "while-polling": [*BEGUN, returned(), *status("ACSP"), *later(), *status("RJCT")],
    "after-declining": [*BEGUN, returned(NOK), *status("RJCT")],
    "while-the-user-is-away": [*BEGUN, TICK, *status("RJCT")],
    "when-the-authorisation-is-refused": [INITIATE, created(), START, refused(400, "RESOURCE_BLOCKED"), *status("RJCT")],
    "when-the-authorisation-is-lost": [INITIATE, created(), START, lost(), *status("RJCT")],
}.items():
    flow(f"rejected-{name}", "RJCT can come at any time before ACSC", begin, ended("rejected", "RJCT", error={"kind": "Refused"}))
for name, script in {"deleting": [DELETE, refused(404, "RESOURCE_UNKNOWN"), *status("RJCT")],
                     "authorising-the-deletion": [DELETE, answer(202, links(scaRedirect=SCA)), at("redirect"), returned(), *status("RJCT")],
                     "declining-the-deletion": [DELETE, answer(202, links(scaRedirect=SCA)), at("redirect"), returned(NOK), *status("RJCT")]}.items():
    flow(f"rejected-while-{name}", "RJCT while the payment is being cancelled", script, ended("rejected", "RJCT", error={"kind": "Refused"}), job="cancelPayment", input=KNOWN)
flow("cancelled-elsewhere", "CANC while polling: the payment was cancelled in the user's own bank",
     [*BEGUN, returned(), *status("ACSP"), *later(), *status("CANC")], ended("cancelled", "CANC"))


# The user at the bank and back: the address tells.

flow("declined", "TPP-Nok-Redirect-URI: the user did not agree; the payment waits at the bank",
     [*BEGUN, RESUME, returned(NOK), *status("RCVD")], ended("notAuthorised", "RCVD", payment={"paymentId": "p-1"}, error=USER | {"message": "re:.*TPP-Nok-Redirect-URI.*"}))
flow("declined-but-accepted", "What the user did is not believed from the address alone: the bank says ACSP",
     [*BEGUN, returned(NOK), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("declined-then-authorised-again", "A payment that waits at the bank is authorised again",
     [*to_bank(), returned(NOK), *status("ACTC")], ended("notAuthorised", "ACTC", error=USER), job="authorisePayment", input=KNOWN)
flow("user-away-then-back", "The user does not come back: the bank is asked, and the same page is offered again",
     [*BEGUN, TICK, *status("RCVD"), at("redirect", url=SCA), RESUME, returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("user-away-approved", "The user approved and never came back: the bank knows",
     [*BEGUN, TICK, *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("user-away-back-late", "The user comes back after the bank told that they approved",
     [*BEGUN, TICK, *status("ACSP"), at("wait"), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("user-away-back-while-asking", "The user comes back while the bank is asked where they are",
     [*BEGUN, TICK, ASK, returned(), ASK, answer(200, {"transactionStatus": "ACSC"})], ended("completed", "ACSC"))
flow("user-away-declined-while-asking", "They come back without agreeing while the bank is asked",
     [*BEGUN, TICK, ASK, returned(NOK), ASK, answer(200, {"transactionStatus": "RCVD"})], ended("notAuthorised", "RCVD", error=USER))
flow("user-away-declined-late", "They come back without agreeing after the bank told that they approved: the bank is asked",
     [*BEGUN, TICK, *status("ACSP"), at("wait"), returned(NOK), *status("ACSC")], ended("completed", "ACSC"))
flow("user-away-refused-and-lost", "The status cannot be had while the user is away: the page is still offered",
     [*BEGUN, TICK, ASK, refused(403, "SERVICE_BLOCKED"), at("redirect", url=SCA)])

WRONG = error("UnexpectedReturn", "User", "url")
flow("return-to-another-address", "The user comes back to one of the two addresses that were sent, with their own parameters",
     [*BEGUN, returned("https://evil.example/back?state=x1", WRONG), returned("https://tpp.example/other?state=x1", WRONG),
      returned("http://tpp.example/back?state=x1", WRONG), returned("https://tpp.example/back?state=x2", WRONG),
      returned("https://tpp.example/not-agreed?state=x2", WRONG), returned("back", WRONG), returned(BACK + "&more=1"), *status("ACSC")],
     ended("completed", "ACSC"))
flow("return-never-asked-for", "A return is taken only where a redirect was asked for",
     [INITIATE, returned(error=WRONG), created("ACSP"), at("wait"), returned(error=WRONG), *later(), *status("ACSC"), at("done"), returned(error=WRONG)],
     ended("completed", "ACSC"))
flow("return-told-by-a-parameter", "The two addresses may differ by a parameter: the one that says more is meant",
     [send("POST", PAYMENTS, {"tpp-redirect-uri": "https://tpp.example/back", "tpp-nok-redirect-uri": "https://tpp.example/back?agreed=no"}), created(),
      *[send("POST", f"{PAYMENTS}/p-1/authorisations"), *to_bank()[1:]], returned("https://tpp.example/back?agreed=no"), *status("RCVD")],
     ended("notAuthorised", error=USER), config={"redirectUri": "https://tpp.example/back", "nokRedirectUri": "https://tpp.example/back?agreed=no"})
flow("return-told-by-a-parameter-of-the-other", "The two addresses may differ by a parameter: the one that says more is meant",
     [*BEGUN[:2], send("POST", f"{PAYMENTS}/p-1/authorisations"), *to_bank()[1:], returned("https://tpp.example/back?agreed=yes"), *status("ACSC")],
     ended("completed"), config={"redirectUri": "https://tpp.example/back?agreed=yes", "nokRedirectUri": "https://tpp.example/back"})
flow("return-addresses-of-the-job", "A job may name addresses of its own",
     [send("POST", PAYMENTS, {"tpp-redirect-uri": "https://tpp.example/a", "tpp-nok-redirect-uri": "https://tpp.example/b"}), created(),
      send("POST", f"{PAYMENTS}/p-1/authorisations", {"tpp-redirect-uri": "https://tpp.example/a", "tpp-nok-redirect-uri": "https://tpp.example/b"}), *to_bank()[1:],
      returned(error=WRONG), returned("https://tpp.example/b"), *status("RCVD")], ended("notAuthorised", error=USER),
     context=CONTEXT | {"redirectUri": "https://tpp.example/a", "nokRedirectUri": "https://tpp.example/b"})
flow("return-without-a-second-address", "Without a TPP-Nok-Redirect-URI the bank's status alone tells what the user did",
     [send("POST", PAYMENTS, {"tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": None}), created(), send("POST", f"{PAYMENTS}/p-1/authorisations"), *to_bank()[1:],
      returned(), *status("RCVD"), *later(), *status("ACSC")], ended("completed"), config={"nokRedirectUri": None})


# Cancelling: 204, or 202 with an authorisation.

def cancelling(name, about, script, outcome, **more):
    flow(name, about, script, outcome, job="cancelPayment", input=KNOWN, **more)

BY_LINK = [DELETE, answer(202, {"transactionStatus": "ACSP"} | links(startAuthorisation=f"/v1{PAYMENTS}/p-1/cancellation-authorisations")),
           send("POST", f"{PAYMENTS}/p-1/cancellation-authorisations", {"tpp-redirect-uri": BACK}, "none"),
           answer(201, {"scaStatus": "CREATED", "authorisationId": "c-1"} | links(scaRedirect=SCA)), at("redirect", url=SCA)]
BY_PAGE = [DELETE, answer(202, {"transactionStatus": "ACSP"} | links(self=f"/v1{PAYMENTS}/p-1", status=f"/v1{PAYMENTS}/p-1/status",
                                                                     scaRedirect=SCA, scaStatus=f"/v1{PAYMENTS}/p-1/authorisations/a-2")), at("redirect", url=SCA)]

cancelling("cancel-done", "204: initiation deleted, no further actions needed", [DELETE, answer(204), at("done")], ended("cancelled", "CANC"))
cancelling("cancel-authorised", "202: authorisation needed; the answer names the page, because the deletion named the addresses to come back to",
           [*BY_PAGE, RESUME, returned(), RESUME, *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-authorised-by-link", "202 with a startAuthorisation link", [RESUME, *BY_LINK, RESUME, at("redirect", url=SCA), returned(), *status("CANC")],
           ended("cancelled", "CANC", payment={"authorisationId": "c-1"}))
cancelling("cancel-authorised-without-link", "202 without a link: the framework's call, which can never approve the payment itself",
           [DELETE, answer(202, {"transactionStatus": "ACSP"} | links(self=f"/v1{PAYMENTS}/p-1", status=f"/v1{PAYMENTS}/p-1/status")), *BY_LINK[2:], returned(), *status("CANC")],
           ended("cancelled", "CANC"))
OWN = f"/v1{PAYMENTS}/p-1/authorisations"
NO_LINK = [DELETE, answer(202, {"transactionStatus": "ACSP"} | links(self=f"/v1{PAYMENTS}/p-1", status=f"/v1{PAYMENTS}/p-1/status")), *BY_LINK[2:]]
flow("cancel-never-by-the-payments-own-link", "202 without a link, and the payment had one of its own: what it starts would approve the payment",
     [INITIATE, created(**links(startAuthorisation=OWN)), *to_bank(), CANCEL, *NO_LINK, returned(), *status("CANC")], ended("cancelled", "CANC"))
flow("cancel-never-by-the-link-given", "The same where the host gives what an earlier outcome told of the payment",
     [*NO_LINK, returned(), *status("CANC")], ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN | {"startAuthorisation": OWN})
flow("cancel-declined-tells-the-payments-own-link", "The deletion was not agreed to: what is told to authorise the payment by is not what would delete it",
     [INITIATE, created(**links(startAuthorisation=OWN)), *to_bank(), CANCEL, *BY_LINK, returned(NOK), *status("RCVD")],
     ended("notCancelled", "RCVD", payment={"startAuthorisation": OWN}, error=USER))
cancelling("cancel-declined-tells-no-link-of-the-deletion", "The same where the payment has no link of its own",
           [*BY_LINK, returned(NOK), *status("ACSP")], ended("notCancelled", "ACSP", payment={"startAuthorisation": None}, error=USER))
cancelling("cancel-authorised-slowly", "The approved deletion shows in the status only later",
           [*BY_PAGE, returned(), *status("ACSP"), *later(), *status("PDNG"), *later(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-declined", "The user does not agree to the deletion: the payment stands", [*BY_PAGE, returned(NOK), *status("ACSP")], ended("notCancelled", "ACSP", error=USER))
cancelling("cancel-user-away", "The user has not come back from the deletion: the page is still offered",
           [*BY_PAGE, TICK, at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-not-possible", "The bank refuses the deletion: the status tells why", [DELETE, refused(405, "CANCELLATION_INVALID", "too late"), *status("ACSP")],
           ended("notCancelled", "ACSP", error={"bank": {"status": 405, "code": "CANCELLATION_INVALID", "text": "too late"}}))
cancelling("cancel-wrong-product", "400: \"the incorrect product is used for a given id\"; nor can its status be read, so nothing is claimed", [DELETE, refused(400, "PRODUCT_INVALID"), ASK, refused(400, "PRODUCT_INVALID")],
           ended("uncertain", payment={"paymentId": "p-1"}, error={"bank": {"status": 400, "code": "PRODUCT_INVALID"}}))
for code, end in {"CANC": "cancelled", "ACSC": "completed", "RJCT": "rejected"}.items():
    cancelling(f"cancel-refused-{code.lower()}", "A deletion may be refused because it is too late for it: the status tells", [DELETE, refused(405, "CANCELLATION_INVALID"), *status(code)], ended(end, code))
for number in (400, 404, 405):
    cancelling(f"cancel-lost-then-{number}", "The first deletion reached the bank, which had not heard of it when it was asked: the second is refused, and the status tells",
               [DELETE, lost(), *status("ACSP"), *later(), DELETE, refused(number, "RESOURCE_UNKNOWN" if number == 404 else "CANCELLATION_INVALID"), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-lost-and-unchanged", "The deletion never reached the bank, which holds the payment as before: it is deleted again",
           [DELETE, SENDING, RESUME, *status("RCVD"), at("wait", reason="re:the deletion was not answered.*"), RESUME, {"advance_ms": 5000}, TICK, DELETE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-lost-three-times", "Three deletions without an answer are enough: nothing is claimed",
           [*[line for _ in range(3) for line in [DELETE, lost(), *status("ACSP"), *later()]], at("done")], ended("uncertain", "ACSP", payment={"paymentId": "p-1"}, error={"next": "re:do not pay again.*payment p-1.*"}))
cancelling("cancel-lost-and-unreadable", "Neither the deletion nor the status is answered: it is deleted again later", [DELETE, lost(), *tries(ASK, lost()), *later(), DELETE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-lost-and-gone", "The bank does not know it after a lost deletion: it is deleted again, and what is known is told", [DELETE, lost(), ASK, GONE, *later(), DELETE, GONE, ASK, GONE], ended("vanished"))
cancelling("cancel-lost-and-refused", "The status is refused after a lost deletion: nothing is claimed", [DELETE, lost(), ASK, refused(401, "ROLE_INVALID")], ended("uncertain", error={"bank": {"code": "ROLE_INVALID"}}))
cancelling("cancel-never-left", "The bank cannot be reached: nothing was sent", [DELETE, *[line for wait in (1, 2, 4, 8, 16) for line in [never_left(), at("wait"), {"advance_ms": wait * 1000}, DELETE]], never_left(), *status("ACSP")],
           ended("notCancelled", "ACSP", error={"kind": "SendFailed"}))
cancelling("cancel-by-a-gateway", "A gateway's page answers the deletion and the status: nothing was cancelled", [DELETE, GATEWAY, *tries(ASK, GATEWAY), at("done")], ended("uncertain", payment={"paymentId": "p-1"}))
cancelling("cancel-asks-for-the-user", "A refusal that names a page asks for the user", [DELETE, answer(401, links(scaRedirect=SCA)), at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-with-odd-links", "What cannot be read of the deletion's answer costs nothing but itself",
           [DELETE, answer(202, {"transactionStatus": "ACSP", "_links": {"self": None, "startAuthorisation": {"href": 7}}}), *BY_LINK[2:], returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-too-late", "The payment is complete when the user has approved its deletion", [*BY_PAGE, returned(), *status("ACSC")], ended("completed", "ACSC"))
cancelling("cancel-told-at-once", "The answer to the deletion says CANC", [DELETE, answer(202, {"transactionStatus": "CANC"}), at("done")], ended("cancelled", "CANC"))
cancelling("cancel-lost", "A second deletion would say nothing of the first: the status is asked for", [DELETE, lost(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-authorisation-lost", "The start of the deletion's authorisation is a create: not sent again, the status is asked",
           [*BY_LINK[:3], lost(), *status("ACSP")], ended("notCancelled", "ACSP"))
cancelling("cancel-authorisation-refused", "The deletion's authorisation is refused: the payment stands, with the bank's word",
           [*BY_LINK[:3], refused(409, "STATUS_INVALID"), *status("ACSP")], ended("notCancelled", "ACSP", error={"bank": {"code": "STATUS_INVALID"}}))
cancelling("cancel-approved-already", "The deletion's authorisation is APPROVED, and names no page",
           [*BY_LINK[:3], answer(201, {"scaStatus": "APPROVED"}), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-twice", "Cancelled once more at every step: nothing is begun twice",
           [DELETE, CANCEL, *BY_LINK[:3], CANCEL, *BY_LINK[2:], CANCEL, at("redirect", url=SCA), returned(), ASK, CANCEL, *status("ACSP"), at("wait"), CANCEL, *later(), *status("CANC")],
           ended("cancelled", "CANC"))
cancelling("cancel-foreign-page", "The user is taken to https pages only; the authorisation is started by its own path",
           [DELETE, answer(202, links(scaRedirect="http://evil.example/")), *BY_LINK[2:], returned(), *status("CANC")], ended("cancelled", "CANC", payment={"warnings": [{"error": {"kind": "ForeignLink", "field": "_links.scaRedirect.href"}}]}))
cancelling("cancel-status-refused", "The status after the deletion is refused: nothing is claimed", [*BY_PAGE, returned(), ASK, refused(401, "ROLE_INVALID")], ended("uncertain", "ACSP", error={"bank": {"code": "ROLE_INVALID"}}))
cancelling("cancel-and-gone", "Nothing is known of a payment that is gone after the user approved its deletion", [DELETE, answer(202, links(scaRedirect=SCA)), at("redirect"), returned(), ASK, GONE], ended("vanished"))
flow("cancel-while-polling", "The host cancels an accepted payment", [*BEGUN, returned(), *status("ACSP"), at("wait"), CANCEL, *BY_PAGE, returned(), *status("CANC")], ended("cancelled", "CANC"))
flow("cancel-at-the-bank", "The host cancels while the user is at the bank", [*BEGUN, CANCEL, DELETE, answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-authorising", "Cancelled while the authorisation is being started", [INITIATE, created(), START, CANCEL, DELETE, answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-the-payment-is-sent", "The payment may have reached the bank: its answer is awaited, then it is deleted",
     [INITIATE, CANCEL, INITIATE, created(), DELETE, answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-the-payment-is-sent-and-lost", "Cancelled, but the answer is lost: it is not known whether there is a payment",
     [INITIATE, CANCEL, lost(), at("done")], ended("uncertain", payment={"paymentId": None}, requestId=UUID))
for name, begin in {"checking": [*BEGUN, returned(), ASK], "declined": [*BEGUN, returned(NOK), ASK], "away": [*BEGUN, TICK, ASK]}.items():
    flow(f"cancel-while-{name}", "Cancelled while the status is asked for", [*begin, CANCEL, DELETE, answer(204)], ended("cancelled", "CANC"))


# Every status wherever a status is asked for: the document's ten, and the framework's four beyond them.

def every(name, about, begin, expected, **more):
    for code, outcome in expected.items():
        lines = begin(code)
        wait = [at("wait")] if outcome == "wait" else [at("redirect", url=SCA)] if outcome == "redirect" else []
        flow(f"every-{name}-{code.lower()}", about, [*lines, *wait], None if wait else ended(outcome), **more)

ENDS = {"ACSC": "completed", "RJCT": "rejected", "CANC": "cancelled", "ACCC": "completed"}
ON_THE_WAY = ("ACCP", "ACWC", "ACWP", "PDNG", "ACSP", "ACFC", "PART")
WAITS = dict.fromkeys(ON_THE_WAY, "wait")
every("initiation", "A status in the answer to the initiation", lambda code: [INITIATE, created(code)], ENDS | WAITS | {"PATC": "needsSignature"})
for code in ("RCVD", "ACTC"):
    flow(f"every-initiation-{code.lower()}", "The payment waits for its authorisation", [INITIATE, created(code), START])
for code in ("RCVD", "ACTC", "ACCP", "PDNG"):
    flow(f"every-initiation-{code.lower()}-with-start-link", "A link to start the authorisation is followed whatever the status",
         [INITIATE, created(code, **links(startAuthorisation=f"/v1{PAYMENTS}/p-1/authorisations")), START])
    flow(f"every-initiation-{code.lower()}-with-page-link", "A link to the page is followed whatever the status",
         [INITIATE, created(code, **links(scaRedirect=SCA)), at("redirect", url=SCA)])
every("declined", "A status after the user came back without agreeing", lambda code: [*BEGUN, returned(NOK), *status(code)],
      ENDS | WAITS | {"RCVD": "notAuthorised", "ACTC": "notAuthorised", "PATC": "needsSignature"})
every("absent", "A status while the user has not come back", lambda code: [*BEGUN, TICK, *status(code)],
      ENDS | WAITS | {"RCVD": "redirect", "ACTC": "redirect", "PATC": "needsSignature"})
every("followed", "A status after the user came back", lambda code: [*BEGUN, returned(), *status(code)],
      ENDS | WAITS | {"RCVD": "wait", "ACTC": "wait", "PATC": "needsSignature"})
every("deletion", "A status after the deletion was authorised", lambda code: [*BY_PAGE, returned(), *status(code)],
      ENDS | WAITS | dict.fromkeys(("RCVD", "PATC", "ACTC"), "wait"), job="cancelPayment", input=KNOWN)
every("deletion-declined", "A status after the user did not agree to the deletion", lambda code: [*BY_PAGE, returned(NOK), *status(code)],
      ENDS | dict.fromkeys((*ON_THE_WAY, "RCVD", "PATC", "ACTC"), "notCancelled"), job="cancelPayment", input=KNOWN)
for name, lines in {"initiation": [send("POST", PERIODIC), created("ACSP", PERIODIC)], "declined": [send("POST", PERIODIC), created(path=PERIODIC), *to_bank(PERIODIC), returned(NOK), *status("ACSP", PERIODIC)],
                    "absent": [send("POST", PERIODIC), created(path=PERIODIC), *to_bank(PERIODIC), TICK, *status("ACSP", PERIODIC)]}.items():
    flow(f"every-periodic-{name}-acsp", "An accepted periodic payment is registered", lines, ended("registered", "ACSP", service="periodic-payments"), job="periodicPayment", input=PERIODIC_INPUT)
NO_FUNDS = {"transactionStatus": "ACCP", "fundsAvailable": False}
for name, lines in {"followed": [*BEGUN, returned(), ASK], "declined": [*BEGUN, returned(NOK), ASK], "absent": [*BEGUN, TICK, ASK]}.items():
    flow(f"every-{name}-no-funds", "fundsAvailable, which the framework has beside the status, is false: the payment still waits at the bank", [*lines, answer(200, NO_FUNDS), at("wait", reason="re:.*lacks the funds.*"), *later(), *status("ACSC")], ended("completed", "ACSC"))
cancelling("every-deletion-no-funds", "fundsAvailable is false, and the deletion on its way", [*BY_PAGE, returned(), ASK, answer(200, NO_FUNDS), *later(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("every-deletion-declined-no-funds", "fundsAvailable is false, and the deletion was declined", [*BY_PAGE, returned(NOK), ASK, answer(200, NO_FUNDS)], ended("notCancelled", "ACCP", error=USER))
flow("every-initiation-no-funds", "fundsAvailable is false in the answer to the initiation", [INITIATE, created("ACCP", fundsAvailable=False), *later(), *status("RJCT")], ended("rejected", "RJCT"))
flow("no-funds-for-long", "Asked twenty times, it is left at the bank: nobody is told to pay beside it",
     [INITIATE, created("ACCP", fundsAvailable=False), *[line for _ in range(19) for line in [*later(), *status("ACCP", fundsAvailable=False)]], *later(), at("done")],
     ended("noFunds", "ACCP", error=USER | {"next": "re:begin no other payment.*cancelPayment"}))
for name, lines, outcome in [("followed", [*BEGUN, returned(), ASK], "vanished"), ("declined", [*BEGUN, returned(NOK), ASK], "vanished"), ("absent", [*BEGUN, TICK, ASK], "vanished"),
                             ("followed-accepted", [*BEGUN, returned(), *status("ACSP"), *later(), ASK], "booked"), ]:
    flow(f"every-{name}-gone", "404 for a payment: booked where it was accepted, and otherwise not known why", [*lines, refused(404, "RESOURCE_UNKNOWN")], ended(outcome))
cancelling("every-deletion-declined-gone", "404 after the deletion was declined", [*BY_PAGE, returned(NOK), ASK, GONE], ended("vanished"))
cancelling("every-deletion-gone", "RCVD, its deletion accepted and gone: deleted or booked, so nothing is claimed", [DELETE, answer(202, {"transactionStatus": "RCVD"} | links(scaRedirect=SCA)), at("redirect"), returned(), ASK, GONE], ended("vanished", "RCVD"))
for name, lines in [("followed", [*BEGUN, returned(), ASK]), ("declined", [*BEGUN, returned(NOK), ASK])]:
    flow(f"every-{name}-refused", "A refusal of the status: the payment is at the bank, and nothing more is claimed", [*lines, refused(401, "ROLE_INVALID")], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}))
    flow(f"every-{name}-of-a-gateway", "A page of a gateway says nothing of the payment: asked again", [*lines[:-1], *tries(ASK, GATEWAY), *([*later(), *status("ACSC")] if name == "followed" else [])],
         ended("completed") if name == "followed" else ended("uncertain", "RCVD"))
cancelling("every-deletion-declined-refused", "A refusal of the status after the deletion was declined", [*BY_PAGE, returned(NOK), ASK, refused(401, "ROLE_INVALID")], ended("uncertain", "ACSP"))
cancelling("every-deletion-of-a-gateway", "A page of a gateway says nothing of the deletion, however often",
           [*BY_PAGE, returned(), *[line for _ in range(3) for line in [*tries(ASK, GATEWAY), *later()]][:-3], at("done")], ended("uncertain", "ACSP"))

def long_lost(line):
    return tries(line, lost())

flow("every-followed-lost", "A status that cannot be read for long is no end: the payment is still followed", [*BEGUN, returned(), *long_lost(ASK), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("every-declined-lost", "The user did not agree and the status is not to be had: nothing is claimed", [*BEGUN, returned(NOK), *long_lost(ASK)], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}, requestId=UUID))
flow("every-absent-lost", "The user is away and the status is not to be had: the page is still offered", [*BEGUN, TICK, *long_lost(ASK), at("redirect", url=SCA)])
cancelling("every-deletion-lost", "A status after the deletion that cannot be read for long is no end", [*BY_PAGE, returned(), *long_lost(ASK), *later(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("every-deletion-declined-lost", "The deletion was declined and the status is not to be had: nothing is claimed", [*BY_PAGE, returned(NOK), *long_lost(ASK)], ended("uncertain", "ACSP"))
cancelling("every-deleting-lost", "Resumed while the deletion was on its way: the status decides", [DELETE, SENDING, RESUME, *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-declined-cancelled-again", "Cancelled once more after declining", [*BY_PAGE, returned(NOK), ASK, CANCEL, *status("ACSP")], ended("notCancelled", "ACSP"))


# Answers that are lost, repeated, refused or unreadable.

UNCERTAIN = ended("uncertain", payment={"paymentId": None}, requestId=UUID, error={"kind": "SendFailed", "fault": "Network", "retry": "Never", "next": "re:do not pay again before you know.*"})
flow("lost-create", "The answer to the payment is lost: never sent again, the request id is told, a late answer changes nothing",
     [INITIATE, lost(), RESUME, at("done"), created(), at("done"), TICK | {"error": error("UnexpectedInput", "Caller")}], UNCERTAIN)
flow("lost-create-500", "A 5xx does not say whether the payment was made", [INITIATE, answer(500, text="oops"), at("done")], UNCERTAIN)
flow("lost-create-resumed", "Resumed while the payment was on its way: it is never sent again, and no input is needed",
     [INITIATE, SENDING, RESUME, at("done")], UNCERTAIN)
flow("unsent-create-resumed", "Saved before the payment was marked as on its way: it never left, and a refusal is definite",
     [INITIATE, RESUME_WITH, INITIATE, SENDING, at("inFlight"), refused(400, "FORMAT_ERROR"), at("done")], ended("refused", error={"bank": {"code": "FORMAT_ERROR"}}))
flow("lost-create-of-a-slip", "The same for a slip", [send("POST", SLIPS, body=SLIP), lost(), at("done")], ended("uncertain", product="slip-71", requestId=UUID), job="slipPayment", input=SLIP_INPUT)
flow("lost-create-of-a-periodic-payment", "The same for a periodic payment", [send("POST", PERIODIC, body=REPEATED), lost(), at("done")],
     ended("uncertain", service="periodic-payments", requestId=UUID), job="periodicPayment", input=PERIODIC_INPUT)
flow("lost-authorisation", "Starting an authorisation moves no money: the bank is asked where the payment stands",
     [INITIATE, created(), START, lost(), *status("RCVD")], ended("notAuthorised", "RCVD"))
flow("lost-reads", "A read is asked for again, under a new request id, with growing waits",
     [*BEGUN, returned(), ASK, lost(), at("wait", untilMs=NOW + 1000), {"advance_ms": 1000}, TICK, ASK, lost(), at("wait", untilMs=NOW + 3000), {"advance_ms": 2000}, TICK, *status("ACSC")], ended("completed", "ACSC"))
flow("unknown-status", "A transactionStatus never seen before is waited out, and told", [*BEGUN, returned(), *status("XXXX"), at("wait", reason="re:.*XXXX.*"), *later(), *status("ACSC")],
     ended("completed", "ACSC", payment={"statuses": [{"transactionStatus": "RCVD"}, {"transactionStatus": "XXXX"}, {"transactionStatus": "ACSC"}]}))
flow("unknown-status-at-initiation", "The payment is there and has an id: an unknown status is a reason to go on, not to forget it",
     [INITIATE, created("XXXX"), *to_bank(), returned(), *status("ACSC")], ended("completed", payment={"statuses": [{"transactionStatus": "XXXX"}, {"transactionStatus": "ACSC"}]}))
for name, line, field in [("not-json", answer(201, text="<html>", error=error("UnreadableAnswer", "Bank", "body")), "body"),
                          ("without-id", answer(201, {"transactionStatus": "RCVD"}, error=error("UnreadableAnswer", "Bank", "paymentId")), "paymentId")]:
    flow(f"unreadable-create-{name}", "An answer to the initiation that cannot be read; the flow is unchanged", [INITIATE, line, INITIATE, lost("the answer cannot be read"), at("done")], UNCERTAIN)
for name, odd in {"foreign-page": links(scaRedirect="javascript:alert(1)"), "null-link": {"_links": {"scaStatus": None}}, "link-without-href": {"_links": {"self": {"href": None}}},
                  "links-are-a-list": {"_links": []}, "links-are-null": {"_links": None}, "odd-fees": {"transactionFees": [{"currency": "DKK", "amount": 5}]}}.items():
    flow(f"created-{name}", "Id and status first: what else cannot be read costs nothing but itself", [INITIATE, created(**odd), *to_bank(), returned(), *status("ACSC")], ended("completed", payment={"paymentId": "p-1"}))
flow("created-foreign-link", "A link is followed only to the bank's own origin: the user is not sent on, and the payment is told by its id",
     [INITIATE, answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1"} | links(startAuthorisation="https://evil.example/v1/x")), *status("RCVD"), at("done")],
     ended("notAuthorised", "RCVD", payment={"paymentId": "p-1"}, error={"kind": "ForeignLink", "next": "re:the payment waits at the bank: authorise it again with authorisePayment.*"}))
flow("created-id-is-a-number", "An id may be written as a number", [INITIATE, created("ACSC", payment=4711)], ended("completed", payment={"paymentId": "4711"}))
flow("created-without-status", "The bank has the payment; where it stands is asked for", [INITIATE, answer(201, {"paymentId": "p-1"}), *status("RCVD"), *to_bank(), returned(), *status("ACSC")], ended("completed"))
flow("created-asks-for-the-user", "A refusal of the payment that names a page: nothing was made, and it is sent when the user was seen",
     [INITIATE, answer(401, {"tppMessages": [{"category": "ERROR", "code": "CONSENT_INVALID"}]} | links(scaRedirect=SCA)), at("redirect", url=SCA), RESUME_WITH, returned(), INITIATE, created("ACSC")], ended("completed"))
flow("created-asks-for-the-user-who-declines", "… and is not sent when they do not agree", [INITIATE, answer(401, links(scaRedirect=SCA)), at("redirect", url=SCA), returned(NOK)], ended("notAuthorised", payment={"paymentId": None}, error=USER))
flow("create-never-left", "The bank cannot be reached: nothing was sent, and that is told",
     [INITIATE, *[line for wait in (1, 2, 4, 8, 16) for line in [never_left(), at("wait"), {"advance_ms": wait * 1000}, INITIATE]], never_left(), at("done")], ended("refused", payment={"paymentId": None}, error={"kind": "SendFailed", "next": "re:nothing was sent.*"}))
flow("page-in-a-status", "A status answer that names a page: the user is taken there", [*BEGUN, returned(), *status("ACSP"), *later(), *status("RCVD", **links(scaRedirect=SCA + "2")), at("redirect", url=SCA + "2"), returned(), *status("ACSC")], ended("completed"))
flow("page-with-401", "So is one that a refusal names", [*BEGUN, returned(), ASK, answer(401, links(scaRedirect=SCA + "2")), at("redirect", url=SCA + "2"), returned(), *status("ACSC")], ended("completed"))
flow("rejected-reason", "The bank's reason is told with the rejection", [*BEGUN, returned(), *status("RJCT", tppMessages=[{"category": "ERROR", "code": "PRODUCT_INVALID", "text": "not from this account"}])],
     ended("rejected", "RJCT", error={"bank": {"code": "PRODUCT_INVALID", "text": "not from this account"}}))
flow("fee-at-the-redirect", "What is known of the payment can be shown to the user before they sign", [INITIATE, created(transactionFeeIndicator=True), to_bank()[0], to_bank()[1], to_bank()[2] | {"progress": {"payment": {"paymentId": "p-1", "transactionFeeIndicator": True}}}])
flow("unreadable-authorisation", "An authorisation that names no page and is not APPROVED",
     [INITIATE, created(), START, answer(201, {"scaStatus": "PENDING"}, error=error("UnreadableAnswer", "Bank", "_links.scaRedirect.href")), *to_bank(), returned(), *status("ACSC")], ended("completed", "ACSC"))

def refusal(name, status_, code, fault="Caller", text="", path=None, **more):
    flow(f"refused-{name}", "\"Incorrect request input\", \"Unauthorized\", \"Forbidden\", \"Not Found\": the bank's code with its HTTP status; nothing was made",
         [INITIATE, refused(status_, code, text, path)],
         ended("refused", payment={"paymentId": None}, error={"kind": "Refused", "fault": fault, "bank": {"status": status_, "code": code, "text": text, "path": path}} | more))

refusal("format", 400, "FORMAT_ERROR", text="too long", path="creditorName", field="creditorName")
refusal("signature", 401, "SIGNATURE_INVALID")
refusal("certificate", 401, "CERTIFICATE_MISSING")
refusal("product", 403, "PRODUCT_INVALID")
refusal("not-found", 404, "PRODUCT_UNKNOWN")
refusal("execution-date", 400, "EXECUTION_DATE_INVALID")
refusal("unknown-code", 400, "A_CODE_OF_TOMORROW")
flow("refused-in-problem-form", "The RFC 7807 form of a refusal is read too",
     [INITIATE, answer(400, {"type": "https://bank.example/problems/format", "title": "Wrong format", "code": "FORMAT_ERROR", "additionalErrors": [{"path": "instructedAmount.amount", "code": "FORMAT_ERROR"}]})],
     ended("refused", error={"field": "instructedAmount.amount", "bank": {"status": 400, "code": "FORMAT_ERROR"}}))
flow("refused-as-a-duplicate", "allowLogicalDuplicate is the Norwegian banks': nobody is told to set what this bank does not have",
     [INITIATE, refused(400, "PAYMENT_FAILED", "duplicate")], ended("refused", error={"bank": {"code": "PAYMENT_FAILED"}, "next": "correct what the bank's text names, and begin a new payment"}))
flow("refused-without-body", "A refusal without a word keeps its HTTP status", [INITIATE, answer(403)], ended("refused", error={"kind": "Refused", "bank": {"status": 403, "code": ""}}))
flow("refused-with-an-account-number", "What the bank repeats of an account number is not told on",
     [INITIATE, refused(400, "FORMAT_ERROR", f"account {DEBTOR} is closed")], ended("refused", error={"bank": {"text": "account [redacted] is closed"}}))


# Baskets.

SIGN = {"payments": [KNOWN, KNOWN | {"paymentId": "p-2"}]}
BASKETS = "/signing-baskets"
CREATE = send("POST", BASKETS, {"tpp-redirect-uri": None, "psu-ip-address": "192.0.2.7"}, {"paymentIds": ["p-1", "p-2"]})
NEW = answer(201, {"basketId": "b-1", "transactionStatus": "RCVD"} | links(self="/v1/signing-baskets/b-1", status="/v1/signing-baskets/b-1/status",
                                                                            startAuthorisation="/v1/signing-baskets/b-1/authorisations"))
OPEN = send("POST", f"{BASKETS}/b-1/authorisations", {"tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": NOK}, "none")
SIGNING = [OPEN, answer(201, {"scaStatus": "CREATED", "authorisationId": "a-9"} | links(scaRedirect=SCA)), at("redirect", url=SCA)]
SIGNED = [CREATE, NEW, *SIGNING]
REMOVE = send("DELETE", f"{BASKETS}/b-1", {"tpp-redirect-uri": None}, "none")


def round_of(basket, *payments):
    """A round of questions: the basket, then each payment that has not ended."""
    lines = [send("GET", f"{BASKETS}/b-1/status", body="none"), answer(200, {"transactionStatus": basket})]
    for payment, code in payments:
        lines += [send("GET", f"{PAYMENTS}/{payment}/status", body="none"), answer(200, {"transactionStatus": code})]
    return lines


def basket(name, about, script, outcome=None, input=SIGN, **more):
    flow(f"basket-{name}" if name else "basket", about, script, outcome, job="signBasket", input=input, **more)


def signed(name, status=None, first=None, second=None, **more):
    one = lambda id, end: {"paymentId": id, "end": end}
    whole = {"payments": [one("p-1", first), one("p-2", second)]} if first else {}
    return {"outcome": name, "basket": whole | ({"transactionStatus": status} if status else {})} | more


basket("", "A basket of two payments: created, signed once, each payment followed to its end",
       [*SIGNED, returned(), *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), *later(), *round_of("ACSP", ("p-1", "ACSC"), ("p-2", "ACSP")), *later(),
        *round_of("ACSC", ("p-2", "ACSC"))], signed("completed", "ACSC", "completed", "completed"))
basket("one-rejected", "A basket is a vehicle for signing: one payment is rejected, the other goes through",
       [*SIGNED, returned(), *round_of("RJCT", ("p-1", "ACSP"), ("p-2", "RJCT")), *later(), *round_of("RJCT", ("p-1", "ACSC"))],
       signed("partly", "RJCT", "completed", "rejected", error={"kind": "Refused"}))
basket("all-rejected", "No payment of the basket goes through", [*SIGNED, returned(), *round_of("RJCT", ("p-1", "RJCT"), ("p-2", "CANC"))], signed("rejected", "RJCT", "rejected", "cancelled"))
basket("of-a-slip-and-a-periodic-payment", "Payments of every kind are signed together",
       [send("POST", BASKETS, body={"paymentIds": ["s-1", "r-1"]}), NEW, *SIGNING, returned(), send("GET", f"{BASKETS}/b-1/status"), answer(200, {"transactionStatus": "ACSP"}),
        send("GET", f"{SLIPS}/s-1/status"), answer(200, {"transactionStatus": "ACSC"}), send("GET", f"{PERIODIC}/r-1/status"), answer(200, {"transactionStatus": "ACSP"})],
       {"outcome": "completed", "basket": {"payments": [{"end": "completed"}, {"end": "registered"}]}},
       input={"payments": [KNOWN_SLIP | {"paymentId": "s-1"}, KNOWN_PERIODIC | {"paymentId": "r-1"}]})
basket("without-link", "The answer has no startAuthorisation link: the document's own path is called", [CREATE, answer(201, {"basketId": "b-1", "transactionStatus": "RCVD"}), *SIGNING])
basket("by-a-page-link", "\"The related authorisation resource might be automatically created\": the answer names the page",
       [CREATE, answer(201, {"basketId": "b-1", "transactionStatus": "RCVD"} | links(scaRedirect=SCA)), RESUME, at("redirect", url=SCA), returned(), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))],
       signed("completed"))
basket("approved-already", "The authorisation is APPROVED and names no page", [CREATE, NEW, OPEN, answer(201, {"scaStatus": "APPROVED"}), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("resumed", "A basket is saved and resumed at every step",
       [RESUME, CREATE, NEW, RESUME, OPEN, RESUME, *SIGNING, RESUME, at("redirect", url=SCA), returned(), RESUME, *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), RESUME, *later(), RESUME,
        *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC")), RESUME, at("done")], signed("completed"))
basket("declined", "TPP-Nok-Redirect-URI: the user did not sign; the payments stand as they were",
       [*SIGNED, returned(NOK), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD"))], signed("notAuthorised", "RCVD", error=USER))
for name, codes, end in [("on-the-way", ("ACSP", "RCVD"), None), ("done", ("ACSC", "ACSC"), "completed"), ("in-part", ("ACSC", "RJCT"), "partly"), ("rejected", ("RJCT", "RJCT"), "rejected"),
                         ("needs-a-signature", ("ACSC", "PATC"), "needsSignature")]:
    for how, begin in {"declined": [*SIGNED, returned(NOK)], "away": [*SIGNED, TICK]}.items():
        basket(f"{how}-and-{name}", "What the payments say counts, whatever the user did", [*begin, *round_of(codes[1], ("p-1", codes[0]), ("p-2", codes[1])), *([] if end else [at("wait")])], signed(end) if end else None)
basket("needs-a-signature", "PATC, which the framework has: another user has to sign", [*SIGNED, returned(), *round_of("PATC", ("p-1", "ACSC"), ("p-2", "PATC"))], signed("needsSignature"))
basket("approval-not-seen-yet", "The approval has not reached the payments yet",
       [*SIGNED, returned(), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD")), *later(), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("user-away", "The user does not come back: the page is offered again, and then they do",
       [*SIGNED, TICK, *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD")), at("redirect", url=SCA), returned(), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("user-away-back-while-asking", "The user comes back while the bank is asked", [*SIGNED, TICK, send("GET", f"{BASKETS}/b-1/status"), returned(), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("user-away-declined-while-asking", "They come back without agreeing while the bank is asked",
       [*SIGNED, TICK, send("GET", f"{BASKETS}/b-1/status"), returned(NOK), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD"))], signed("notAuthorised", error=USER))
for name, url in {"back": BACK, "declined": NOK}.items():
    basket(f"user-away-{name}-late", "They come back after the bank told of their approval", [*SIGNED, TICK, *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), at("wait"), returned(url), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("lost", "The answer to the basket is lost: it moves no money, and is not sent again", [CREATE, lost(), at("done")],
       {"outcome": "uncertain", "basket": {"basketId": None}, "requestId": UUID, "error": {"kind": "SendFailed", "retry": "Never"}})
basket("lost-resumed", "Resumed while it was on its way: it is never sent again", [CREATE, SENDING, RESUME, at("done")], signed("uncertain", requestId=UUID))
basket("unsent-resumed", "Saved before it was on its way: a refusal is definite", [CREATE, RESUME, CREATE, SENDING, refused(400, "RESOURCE_BLOCKED"), at("done")], signed("refused"))
basket("refused", "REFERENCE_STATUS_INVALID: a payment is fully authorised already", [CREATE, refused(409, "REFERENCE_STATUS_INVALID")], signed("refused", error={"bank": {"status": 409, "code": "REFERENCE_STATUS_INVALID"}}))
basket("authorisation-refused", "The authorisation cannot be started: the payments are asked, the bank's word is told",
       [CREATE, NEW, OPEN, refused(400, "SCA_METHOD_UNKNOWN"), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD"))], signed("notAuthorised", error={"bank": {"code": "SCA_METHOD_UNKNOWN"}}))
basket("authorisation-lost", "Starting an authorisation moves no money: the payments are asked", [CREATE, NEW, OPEN, lost(), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD"))], signed("notAuthorised"))
basket("signed-again", "A basket that is at the bank already is signed once more", [OPEN, *SIGNING[1:]], input=SIGN | {"basketId": "b-1"})
basket("deleted-at-the-bank", "\"Deletable as long as no authorisation has been applied\": cancelled by the host while the user is at the bank, it is deleted",
       [*SIGNED, CANCEL, REMOVE, RESUME, REMOVE, answer(204), at("done")], signed("abandoned"))
basket("deleted-while-authorising", "Cancelled while the authorisation is being started", [CREATE, NEW, OPEN, CANCEL, REMOVE, CANCEL, REMOVE, answer(204)], signed("abandoned"))
basket("deleted-while-away", "Cancelled while the bank is asked where the user is", [*SIGNED, TICK, send("GET", f"{BASKETS}/b-1/status"), CANCEL, REMOVE, GONE], signed("abandoned"))
basket("deleted-by-a-gateway", "A gateway's page is no deletion: the payments are followed", [*SIGNED, CANCEL, REMOVE, GATEWAY, *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), at("wait")])
basket("deleted-on-its-way", "Cancelled while the basket was on its way: its answer is awaited, then it is deleted", [CREATE, CANCEL, CREATE, NEW, REMOVE, answer(204)], signed("abandoned"))
basket("deleted-on-its-way-and-lost", "Cancelled, but the answer is lost", [CREATE, CANCEL, lost()], signed("uncertain"))
basket("deletion-refused", "\"Not deletable after a first (partial) authorisation has been applied\": the user was faster, the payments are followed",
       [*SIGNED, CANCEL, REMOVE, refused(409, "STATUS_INVALID"), *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), *later(), *round_of("ACSC", ("p-1", "ACSC"), ("p-2", "ACSC"))], signed("completed"))
basket("deletion-lost", "The deletion's answer is not to be had: the payments tell", [*SIGNED, CANCEL, REMOVE, lost(), *round_of("RCVD", ("p-1", "RCVD"), ("p-2", "RCVD"))], signed("notAuthorised"))
for name, script in {"followed": [*SIGNED, returned(), send("GET", f"{BASKETS}/b-1/status"), CANCEL], "waiting": [*SIGNED, returned(), *round_of("ACSP", ("p-1", "ACSP"), ("p-2", "ACSP")), at("wait"), CANCEL],
                     "declined": [*SIGNED, returned(NOK), send("GET", f"{BASKETS}/b-1/status"), CANCEL]}.items():
    basket(f"cancelled-{name}", "An authorisation may have been applied, so nothing is deleted: the job ends and the payments stand", [*script, at("done")], signed("abandoned"))
basket("status-refused", "A status that is refused is told with its payment", [*SIGNED, returned(), send("GET", f"{BASKETS}/b-1/status"), GONE, send("GET", f"{PAYMENTS}/p-1/status"),
       refused(401, "ROLE_INVALID"), send("GET", f"{PAYMENTS}/p-2/status"), answer(200, {"transactionStatus": "ACSC"})], signed("uncertain", None, "notKnown", "completed"))
basket("foreign-link", "A link is followed only to the bank's own origin; the path that follows from the id is called",
       [CREATE, answer(201, {"basketId": "b-1", "transactionStatus": "RCVD"} | links(startAuthorisation="https://evil.example/")), OPEN])
basket("odd-answer", "Id first: what else cannot be read costs nothing but itself", [CREATE, answer(201, {"basketId": 17, "_links": None}), send("POST", f"{BASKETS}/17/authorisations")])
basket("lack-of-funds", "The bank tries a payment without funds again: it is followed",
       [*SIGNED, returned(), *round_of("ACCP", ("p-1", "ACSC")), send("GET", f"{PAYMENTS}/p-2/status"), answer(200, {"transactionStatus": "ACCP", "fundsAvailable": False}), at("wait", reason="re:.*lacks the funds.*"), *later(), *round_of("ACSC", ("p-2", "ACSC"))], signed("completed"))


# Single calls.

def call(job, line, reply, input, outcome=None, status_=200, context=CONTEXT, name=None):
    feed = answer(status_, reply) if reply is not None else answer(status_)
    flow(f"call-{name or job}", f"The single call {job}", [line, feed, at("done")], {"outcome": "answered", "reply": outcome if outcome is not None else reply or {}}, job=job, input=input, context=context)

READ_ONLY = {}
call("initiatePayment", INITIATE, {"transactionStatus": "RCVD", "paymentId": "p-1"} | links(scaStatus=f"/v1{PAYMENTS}/p-1/authorisations/a-1"), INPUT, status_=201)
call("initiatePaymentSlip", send("POST", SLIPS, {"tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": NOK, "psu-ip-address": "192.0.2.7"}, SLIP), {"transactionStatus": "RCVD", "paymentId": "p-1"}, SLIP_INPUT, status_=201)
call("initiatePeriodicPayment", send("POST", PERIODIC, {"tpp-nok-redirect-uri": NOK}, REPEATED), {"transactionStatus": "RCVD", "paymentId": "p-1"}, PERIODIC_INPUT, status_=201)
call("startAuthorisation", START, {"scaStatus": "CREATED", "authorisationId": "a-1"} | links(scaRedirect=SCA), KNOWN, status_=201)
call("startAuthorisation", send("POST", f"{SLIPS}/p-1/authorisations", body="none"), {"scaStatus": "PENDING", "authorisationId": "a-1"}, KNOWN_SLIP, status_=201, name="startAuthorisation-of-a-slip")
call("listAuthorisations", send("GET", f"{PAYMENTS}/p-1/authorisations", {"tpp-redirect-uri": None}, "none"), {"authorisationIds": ["a-1", "a-2"]}, KNOWN, context=READ_ONLY)
for code in ("CREATED", "PENDING", "APPROVED"):
    call("scaStatus", send("GET", f"{PAYMENTS}/p-1/authorisations/a-1", body="none"), {"scaStatus": code}, KNOWN | {"authorisationId": "a-1"}, context=READ_ONLY, name=f"scaStatus-{code.lower()}")
call("readPayment", send("GET", f"{PAYMENTS}/p-1", body="none"), PAYMENT | {"transactionStatus": "ACSP", "instructedAmount": sent("99999999999999.999", "KWD"), "newField": exact("1.10")}, KNOWN,
     given(PAYMENT | {"transactionStatus": "ACSP", "instructedAmount": sent("99999999999999.999", "KWD"), "newField": exact("1.10")}), context=READ_ONLY)
call("readPayment", send("GET", f"{PERIODIC}/p-1", body="none"), REPEATED | {"transactionStatus": "ACSP"}, KNOWN_PERIODIC, given(REPEATED | {"transactionStatus": "ACSP"}), context=READ_ONLY, name="readPayment-periodic")
call("readPayment", send("GET", f"{SLIPS}/p-1", body="none"), SLIP | {"transactionStatus": "ACSP"}, KNOWN_SLIP, given(SLIP | {"transactionStatus": "ACSP"}), context=READ_ONLY, name="readPayment-of-a-slip")
call("paymentStatus", ASK, {"transactionStatus": "ACWC"}, KNOWN, context=READ_ONLY)
call("deletePayment", DELETE, None, KNOWN, status_=204, name="deletePayment-done")
call("deletePayment", DELETE, {"transactionStatus": "ACSP"} | links(scaRedirect=SCA), KNOWN, status_=202, name="deletePayment-to-authorise")
call("startCancellationAuthorisation", BY_LINK[2], {"scaStatus": "CREATED"} | links(scaRedirect=SCA), KNOWN, status_=201)
call("createSigningBasket", CREATE, {"basketId": "b-1", "transactionStatus": "RCVD"} | links(startAuthorisation="/v1/signing-baskets/b-1/authorisations"), {"body": {"paymentIds": ["p-1", "p-2"]}}, status_=201)
call("signingBasket", send("GET", f"{BASKETS}/b-1", body="none"), {"basketId": "b-1", "payments": ["p-1", "p-2"], "transactionStatus": "RCVD"}, {"basketId": "b-1"}, context=READ_ONLY)
call("deleteSigningBasket", REMOVE, None, {"basketId": "b-1"}, status_=204, context=READ_ONLY)
call("signingBasketStatus", send("GET", f"{BASKETS}/b-1/status", body="none"), {"transactionStatus": "PDNG"}, {"basketId": "b-1"}, context=READ_ONLY)
call("startBasketAuthorisation", OPEN, {"scaStatus": "CREATED", "authorisationId": "a-9"} | links(scaRedirect=SCA), {"basketId": "b-1"}, status_=201)
call("basketScaStatus", send("GET", f"{BASKETS}/b-1/authorisations/a-9", body="none"), {"scaStatus": "APPROVED"}, {"basketId": "b-1", "authorisationId": "a-9"}, context=READ_ONLY)
flow("call-deleteSigningBasket-refused", "\"Not deletable after a first (partial) authorisation has been applied\": the bank's word is told",
     [REMOVE, refused(409, "STATUS_INVALID")], {"outcome": "refused", "error": {"bank": {"status": 409, "code": "STATUS_INVALID"}}}, job="deleteSigningBasket", input={"basketId": "b-1"})
flow("call-initiatePayment-lost", "A create whose answer is lost is not sent again", [INITIATE, lost()], {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never"}}, job="initiatePayment")
flow("call-odd-ids", "Ids are opaque: percent-encoded into one path segment",
     [send("GET", f"{SLIPS}/a%2Fb%20c%C3%A6/status"), answer(200, {"transactionStatus": "ACSC"})], {"outcome": "answered"}, job="paymentStatus", input=KNOWN_SLIP | {"paymentId": "a/b cæ"})


# How requests are dressed.

SIGNED_NAMES = "date digest x-request-id psu-id tpp-redirect-uri"
flow("headers", "X-Request-ID, TPP-Redirect-URI, TPP-Nok-Redirect-URI, PSU-*, Date, Digest, Signature, TPP-Signature-Certificate: all that an initiation carries",
     [send("POST", PAYMENTS, {"accept": "application/json", "content-type": "application/json", "date": date(NOW), "x-request-id": UUID, "digest": "re:SHA-256=[A-Za-z0-9+/]{43}=",
                              "psu-id": "psu-1", "tpp-redirect-uri": BACK, "tpp-nok-redirect-uri": NOK, "tpp-session-id": None, "psu-ip-address": "192.0.2.7", "psu-user-agent": "Browser/1.0",
                              "x-own": "1", "x-ibm-client-id": None, "tpp-signature-certificate": "re:[A-Za-z0-9+/]+=*",
                              "signature": f're:keyId="SN=4D,CA=[^"]+",algorithm="rsa-sha256",headers="{SIGNED_NAMES}",signature="[A-Za-z0-9+/]{{171}}="'}, PAYMENT), created("ACSC")],
     ended("completed"), context={"session": {"psuId": "psu-1", "tppSessionId": "not-known-here"}, "psu": {"ipAddress": "192.0.2.7", "userAgent": "Browser/1.0"}}, config={"headers": {"X-Own": "1"}})
flow("headers-of-a-read", "A request without a body carries, and signs, the digest of nothing; only what sends the user away names addresses",
     [send("GET", f"{PAYMENTS}/p-1/status", {"digest": DIGEST_OF_NOTHING, "content-type": None, "psu-ip-address": None, "tpp-redirect-uri": None, "tpp-nok-redirect-uri": None,
                                             "signature": 're:.*,headers="date digest x-request-id",.*'}, "none"), answer(200, {"transactionStatus": "ACSC"})],
     {"outcome": "answered"}, job="paymentStatus", input=KNOWN, context={})
flow("headers-signed-by-profile", "The list of signed headers, and the digest of nothing, are data of the profile",
     [send("GET", f"{PAYMENTS}/p-1/status", {"digest": None, "signature": 're:.*,headers="x-request-id",.*'}, "none"), answer(200, {"transactionStatus": "ACSC"})],
     {"outcome": "answered"}, job="paymentStatus", input=KNOWN, context={}, config={"profile": {"signedHeaders": ["digest", "x-request-id"], "digestWithoutBody": False}})
flow("headers-without-signature", "A bank that asks for the TLS certificate alone: no signature, and no certificate is needed",
     [send("POST", PAYMENTS, {"digest": None, "signature": None, "tpp-signature-certificate": None, "date": date(NOW), "x-request-id": UUID}, PAYMENT), created("ACSC")],
     ended("completed"), config={"profile": {"signed": False}, "certificate": None, "key": None})
flow("headers-base-without-v1", "The bank's address may be given without its /v1", [INITIATE, created("ACSC")], ended("completed"), config={"baseUrl": HOST})
flow("headers-base-with-slash", "… or with a slash at its end", [INITIATE, created("ACSC")], ended("completed"), config={"baseUrl": BASE + "/"})
flow("key-elsewhere", "A key held elsewhere signs: Sign before every Send",
     [at("sign", algorithm="rsa-sha256"), {"feed": {"input": "sign_with_key"}}, INITIATE, created("ACSC")], ended("completed", "ACSC"), config={"key": None}, key=IDENTITY["key"])
flow("resumed-at-every-step", "A flow is saved and resumed at every step; account numbers are given again until they were sent",
     [RESUME_WITH, INITIATE, RESUME_WITH, created(), RESUME, START, RESUME, *to_bank(), RESUME, at("redirect", url=SCA), RESUME, returned(), RESUME, ASK, RESUME, answer(200, {"transactionStatus": "ACSP"}), RESUME,
      at("wait"), {"advance_ms": 1000}, RESUME, TICK, RESUME, *status("ACSC"), RESUME, at("done")], ended("completed", "ACSC"))
flow("resumed-without-input", "A flow that was saved before its payment was sent needs the payment again", [INITIATE, RESUME_WITH, INITIATE, created("ACSC")], ended("completed"))


# What is refused before it is sent. The whole matrix of products and fields is core/tests/bec_matrix.json.

def wrong(name, field, says=None, change=None, kind="InvalidInput", job="payment", input=None, **more):
    told_ = error(kind, "Caller", field) | ({"message": says} if says else {})
    base = {"payment": INPUT, "slipPayment": SLIP_INPUT, "periodicPayment": PERIODIC_INPUT, "initiatePayment": INPUT}.get(job, KNOWN)
    flow(f"wrong-{name}", "Refused before anything is sent, with the field's path as the bank names it", job=job, input=input or merge(base, change or {}), error=told_, **more)

wrong("product", "paymentProduct", "domestic-credit-transfers", {"paymentProduct": "norwegian-domestic-credit-transfers"}, kind="NotOffered")
wrong("slip-type", "slipType", "slip-71", {"slipType": "slip-02"}, kind="NotOffered", job="slipPayment")
wrong("slip-as-product", "paymentProduct", None, {"paymentProduct": "slip-71"}, kind="NotOffered")
wrong("periodic-product", "paymentProduct", "domestic-credit-transfers", {"paymentProduct": "sepa-credit-transfers"}, kind="NotOffered", job="periodicPayment")
wrong("service", "paymentService", "periodic-payments", {"paymentService": "bulk-payments"}, kind="NotOffered", job="trackPayment")
wrong("product-of-a-reference", "paymentProduct", None, {"paymentProduct": "x"}, kind="NotOffered", job="cancelPayment")
wrong("product-of-a-periodic-reference", "paymentProduct", None, {"paymentService": "periodic-payments", "paymentProduct": "slip-71"}, kind="NotOffered", job="readPayment")
wrong("user-not-there", "psu.ipAddress", "PSU-IP-Address", context={})
wrong("user-not-there-for-a-call", "psu.ipAddress", None, context={}, job="initiatePayment")
wrong("user-not-there-for-a-basket", "psu.ipAddress", None, context={}, job="signBasket", input=SIGN)
wrong("consents-in-a-basket", "consentIds", "not supported", job="createSigningBasket", input={"body": {"paymentIds": ["p-1"], "consentIds": ["c-1"]}})
wrong("empty-consents-in-a-basket", "consentIds", "not supported", job="createSigningBasket", input={"body": {"paymentIds": ["p-1"], "consentIds": []}})
wrong("empty-basket", "paymentIds", "at least one", job="createSigningBasket", input={"body": {"paymentIds": []}})
wrong("basket-of-nothing", "paymentIds", "at least one", job="createSigningBasket", input={"body": {}})
wrong("twice-in-a-basket", "payments[1]", "already", job="signBasket", input={"payments": [KNOWN, KNOWN]})
wrong("service-in-a-basket", "payments[1].paymentService", None, kind="NotOffered", job="signBasket", input={"payments": [KNOWN, KNOWN | {"paymentId": "p-2", "paymentService": "bulk-payments"}]})
wrong("no-address-to-come-back", "redirectUri", "TPP-Redirect-URI", kind="InvalidConfig", config={"redirectUri": None})
wrong("no-address-to-come-back-from-a-deletion", "redirectUri", None, kind="InvalidConfig", config={"redirectUri": None}, job="cancelPayment")
wrong("same-address-twice", "nokRedirectUri", "differ", kind="InvalidConfig", config={"nokRedirectUri": BACK})
wrong("address-that-is-none", "nokRedirectUri", None, kind="InvalidConfig", context=CONTEXT | {"nokRedirectUri": "back"})
for name, uri in {"javascript": "javascript:alert(1)", "data": "data:text/html,x", "file": "file:///etc/passwd"}.items():
    wrong(f"address-of-{name}", "redirectUri", None, kind="InvalidConfig", config={"redirectUri": uri})
    wrong(f"address-of-{name}-of-a-job", "redirectUri", None, kind="InvalidConfig", context=CONTEXT | {"redirectUri": uri}, job="signBasket", input=SIGN)
    wrong(f"other-address-of-{name}", "nokRedirectUri", None, kind="InvalidConfig", config={"nokRedirectUri": uri})
    wrong(f"other-address-of-{name}-of-a-job", "nokRedirectUri", None, kind="InvalidConfig", context=CONTEXT | {"nokRedirectUri": uri})
for name, header in {"date": "Date", "blank": "X A", "nok": "tpp-nok-redirect-uri"}.items():
    wrong(f"header-name-{name}", f"headers.{header}", None, kind="InvalidConfig", config={"headers": {header: "1"}})
wrong("ip-address", "psu.ipAddress", None, context={"psu": {"ipAddress": "hello"}})
wrong("id-empty", "paymentId", None, {"paymentId": ""}, job="cancelPayment")
wrong("id-blank", "paymentId", None, {"paymentId": " "}, job="authorisePayment")
wrong("no-certificate", "certificate", None, kind="InvalidConfig", config={"certificate": None})
wrong("plain-http", "baseUrl", None, kind="InvalidConfig", config={"baseUrl": "http://bank.example/v1"})
wrong("id-of-dots", "paymentId", None, {"paymentId": ".."}, job="trackPayment")


# Exchanges: each operation's request and answer, read into their types and written back.

def exchange(name, method, target, body, status_, reply, operation, outcome="answered"):
    wrapped = lambda body: None if body is None else {"json": body}
    vector = {"kind": "exchange", "name": f"bec: {name}", "profile": "bec",
              "request": {"method": method, "target": target, "headers": [["Accept", "application/json"]], "body": wrapped(body)},
              "response": {"status": status_, "headers": [["Content-Type", "application/json"]], "body": wrapped(reply)},
              "expect": {"operation": f"bec.{operation}", "outcome": outcome}}
    EXCHANGES.mkdir(parents=True, exist_ok=True)
    (EXCHANGES / f"{name}.json").write_text(compact(vector) + "\n")


NEW_PAYMENT = {"transactionStatus": "RCVD", "paymentId": "p-1"} | links(self="/v1/x", status="/v1/y", scaStatus="/v1/z")
for prefix in ("/v1", "", "/eidas/1.0/v1"):
    tag = {"/v1": "", "": "-as-printed", "/eidas/1.0/v1": "-in-full"}[prefix]
    exchange(f"initiate-payment{tag}", "POST", prefix + PAYMENTS, PAYMENT | {"newField": exact("1.0")}, 201, NEW_PAYMENT | {"more": exact("2.50")}, "initiatePayment")
    exchange(f"initiate-slip{tag}", "POST", prefix + SLIPS, SLIP, 201, NEW_PAYMENT, "initiatePaymentSlip")
    exchange(f"initiate-periodic{tag}", "POST", prefix + PERIODIC, REPEATED, 201, NEW_PAYMENT, "initiatePeriodicPayment")
    for path, of in ((PAYMENTS, ""), (SLIPS, "-of-a-slip"), (PERIODIC, "-of-a-periodic-payment")):
        one = f"{prefix}{path}/p%2F1"
        exchange(f"start-authorisation{of}{tag}", "POST", f"{one}/authorisations", None, 201, {"scaStatus": "CREATED", "authorisationId": "a"} | links(scaRedirect=SCA), "startAuthorisation")
        exchange(f"list-authorisations{of}{tag}", "GET", f"{one}/authorisations", None, 200, {"authorisationIds": ["a"]}, "listAuthorisations")
        exchange(f"sca-status{of}{tag}", "GET", f"{one}/authorisations/a", None, 200, {"scaStatus": "PENDING", "authorisationId": "a"}, "scaStatus")
        exchange(f"read{of}{tag}", "GET", one, None, 200, (SLIP if path == SLIPS else REPEATED if path == PERIODIC else PAYMENT) | {"transactionStatus": "ACWP"}, "readPayment")
        exchange(f"status{of}{tag}", "GET", f"{one}/status", None, 200, {"transactionStatus": "RJCT"}, "paymentStatus")
        exchange(f"delete{of}{tag}", "DELETE", one, None, 204, None, "deletePayment")
        exchange(f"delete-to-authorise{of}{tag}", "DELETE", one, None, 202, {"transactionStatus": "ACSP"} | links(scaStatus="/v1/x"), "deletePayment")
        exchange(f"start-cancellation{of}{tag}", "POST", f"{one}/cancellation-authorisations", None, 201, links(scaRedirect=SCA), "startCancellationAuthorisation")
    exchange(f"create-basket{tag}", "POST", f"{prefix}/signing-baskets", {"paymentIds": ["p-1"]}, 201, {"basketId": "b", "transactionStatus": "RCVD"} | links(startAuthorisation="/v1/x"), "createSigningBasket")
    exchange(f"read-basket{tag}", "GET", f"{prefix}/signing-baskets/b", None, 200, {"basketId": "b", "payments": ["p-1"], "transactionStatus": "RCVD"}, "signingBasket")
    exchange(f"delete-basket{tag}", "DELETE", f"{prefix}/signing-baskets/b", None, 204, None, "deleteSigningBasket")
    exchange(f"basket-status{tag}", "GET", f"{prefix}/signing-baskets/b/status", None, 200, {"transactionStatus": "CANC"}, "signingBasketStatus")
    exchange(f"start-basket{tag}", "POST", f"{prefix}/signing-baskets/b/authorisations", None, 201, {"scaStatus": "CREATED", "authorisationId": "a"} | links(scaRedirect=SCA), "startBasketAuthorisation")
    exchange(f"basket-sca-status{tag}", "GET", f"{prefix}/signing-baskets/b/authorisations/a", None, 200, {"scaStatus": "APPROVED"}, "basketScaStatus")
exchange("refused", "POST", PAYMENTS, PAYMENT, 400, {"tppMessages": [{"category": "ERROR", "code": "FORMAT_ERROR", "path": "instructedAmount.amount"}]}, "initiatePayment", "refused")
exchange("whole-payment", "POST", "/payments/internal-currency-transfers", PAYMENT | {
    "instructedAmount": sent("99999999999999.999", "KWD"), "chargeBearer": "DEBT", "creditorAgent": "ABDECAHAFG7", "endToEndIdentification": "e-1", "purposeCode": "SALA",
    "remittanceInformationStructured": "AB-1", "remittanceInformationUnstructuredArray": ["en", "to"], "ultimateCreditor": "Fru Nielsen", "currencyAccount": "CRED",
    "additionalDetails": "x", "messageToBank": "y"}, 201, NEW_PAYMENT, "initiatePayment")

for file in FOLDER.glob("*.json"):
    if file.stem not in written:
        file.unlink()
print(f"{len(written)} conversations, {len(list(EXCHANGES.glob('*.json')))} exchanges")
