"""Writes tests/vectors/flow/tietoevry: conversations with a Norwegian bank as its document describes them.

What is expected here comes from the bank's document ("Payment Status Transitions", "TPP Redirects", "Error Codes and
Responses") and from the rules of the project, never from running girokit. Run it again after a change:

    python3 tests/vectors/flow/make.py
"""

import base64
import hashlib
import json
from datetime import datetime
from pathlib import Path

from writing import answer, compact, date, iban, lost, merge, told, with_check_digit

HERE = Path(__file__).parent
FOLDER = HERE / "tietoevry"
IDENTITY = json.loads((HERE.parent / "signing/key-id-from-certificate-with-numbered-attributes.json").read_text())
OTHER_KEY = json.loads((HERE.parent / "signing/key-id-from-certificate.json").read_text())["key"]

BASE = "https://bank.example/openbanking"
BACK = "https://tpp.example/back?state=x1"
NOW = 1_760_000_000_000
PRODUCT = "norwegian-domestic-credit-transfers"
PAYMENTS = f"/v1/payments/{PRODUCT}"
SCA = "https://sca.bank.example/authorise/4711"
UUID = "re:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"

written = []


# Account numbers of nobody: the check digit is computed (modulus 11), the rest is made up.

def bban(front):
    value = 11 - sum(int(d) * w for d, w in zip(front, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))) % 11
    assert value != 10, front
    return front + str(value % 11)


DEBTOR, CREDITOR = bban("9710503421"), bban("1503004411")

PAYMENT = {
    "instructedAmount": {"currency": "NOK", "amount": "125.50"},
    "debtorAccount": {"bban": DEBTOR, "currency": "NOK"},
    "creditorAccount": {"bban": CREDITOR},
    "creditorName": "Nordlys Bokhandel AS",
    "remittanceInformationStructured": with_check_digit("200451"),
}
INPUT = {"paymentProduct": PRODUCT, "body": PAYMENT}
KNOWN = {"paymentService": "payments", "paymentProduct": PRODUCT, "paymentId": "p-1"}
SESSION = {"psuId": "psu-1", "tppSessionId": "s-1", "scaAtMs": NOW - 600_000}
DEVICE = {"ipAddress": "192.0.2.7"}
CONTEXT = {"session": SESSION, "psu": DEVICE}
CONFIG = {"system": "tietoevry", "baseUrl": BASE, "redirectUri": BACK, "certificate": IDENTITY["certificate"],
          "key": IDENTITY["key"]}


def flow(name, about, script=None, outcome=None, job="payment", input=INPUT, context=CONTEXT, config=None, error=None,
         **more):
    lines = []
    for line in script or []:
        lines.extend(line if isinstance(line, list) else [line])
    start = {"job": job, "input": input, "context": context, "now_ms": NOW}
    if error:
        start["error"] = error
    vector = {"kind": "flow", "name": name, "about": about, "profile": "tietoevry"} | more
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


def link(name, href):
    return {"_links": {name: {"href": href}}}


def created(status="RCVD", start=f"{PAYMENTS}/p-1/authorisations", payment="p-1", **more):
    return answer(201, {"transactionStatus": status, "paymentId": payment} | (link("startAuthorisation", start) if start else {}) | more)


def refused(status, code, text="", path=None, error=None):
    message = {"category": "ERROR", "code": code, "text": text} | ({"path": path} if path else {})
    return answer(status, {"tppMessages": [message]}, error=error)


# "RESOURCE_UNKNOWN | … 403 (if other resource in path)"; the framework has 404 too.
GONE = refused(404, "RESOURCE_UNKNOWN", "gone")
# What stands between, and says nothing of the payment.
GATEWAY = answer(404, text="<html><body>404 Not Found</body></html>")


def status(code, **more):
    return [ASK, answer(200, {"transactionStatus": code} | more)]


def returned(query="psu-id=psu-1&tpp-session-id={session}&context=PRIVATE", back=BACK, error=None):
    return told({"input": "returned", "url": f"{back}&{query}" if "?" in back else f"{back}?{query}"}, error)


def at(step, **more):
    return {"expect": {"step": step} | more}


def later(ms=300_000):
    return [at("wait"), {"advance_ms": ms}, TICK]


def error(kind, fault, field=None, **more):
    return {"kind": kind, "fault": fault} | ({"field": field} if field else {}) | more


def tries(line, answered):
    """A read that fails each time: asked again with growing waits, six times in all."""
    return [part for wait in (1, 2, 4, 8, 16) for part in [line, answered, at("wait"), {"advance_ms": wait * 1000}]] + [line, answered]


def never_left(reason="connection refused"):
    return {"feed": {"input": "sendFailed", "reason": reason, "neverLeft": True}}


INITIATE = send("POST", PAYMENTS, body=PAYMENT)
ASK = send("GET", f"{PAYMENTS}/p-1/status")
START = send("POST", f"{PAYMENTS}/p-1/authorisations", body="none")
TO_BANK = [START, answer(201, {"scaStatus": "received", "authorisationId": "a-1"} | link("scaRedirect", SCA)),
           at("redirect", url=SCA)]
DELETE_ALONE = send("DELETE", f"{PAYMENTS}/p-1", body="none")
READ = send("GET", f"{PAYMENTS}/p-1", body="none")
# "Payments Changed in Other Channels": read again before the next step.
def deleting(status="ACSP"):
    return [READ, answer(200, {"transactionStatus": status} | link("delete", f"{PAYMENTS}/p-1")), DELETE_ALONE]

DELETE = deleting()
READ_TO_SIGN = [READ, answer(200, {"transactionStatus": "PATC"} | link("startAuthorisation", f"{PAYMENTS}/p-1/authorisations"))]
TICK = {"feed": {"input": "tick"}}
CANCEL = {"feed": {"input": "cancel"}}
RESUME = {"save_and_resume": True}
RESUME_WITH = {"save_and_resume": "with input"}
SENDING = {"feed": {"input": "sending"}}
BEGUN = [INITIATE, created(), *TO_BANK]
DECLINED = "system=ERA-PSD2&status=401&code=PSU_CREDENTIALS_INVALID&message=The%20user%20cancelled"


def ended(name, status=None, **more):
    payment = {"paymentService": "payments", "paymentProduct": PRODUCT}
    if status:
        payment["transactionStatus"] = status
    return {"outcome": name, "payment": payment | more.pop("payment", {})} | more


# "Payment Status Transitions", table by table.

flow("normal", "\"Normal Payment\": RCVD, start authorisation, ACSP, poll, ACSC",
     [INITIATE, created(), *TO_BANK, returned(), *status("ACSP"),
      at("wait", untilMs=NOW + 1000), {"advance_ms": 1000}, TICK, *status("ACSP"),
      at("wait", untilMs="*"), {"advance_ms": 10_000}, TICK, *status("ACSC")],
     {"outcome": "completed", "payment": {
         "paymentService": "payments", "paymentProduct": PRODUCT, "paymentId": "p-1", "transactionStatus": "ACSC",
         "statuses": [{"transactionStatus": "RCVD", "atMs": NOW}, {"transactionStatus": "ACSP", "atMs": NOW},
                      {"transactionStatus": "ACSC", "atMs": NOW + 11_000}]}})

flow("normal-due-today", "\"Normal Payment\": PDNG if the due date is the current date",
     [*BEGUN, returned(), *status("PDNG"), *later(), *status("PDNG"), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("normal-approval-not-seen-yet", "\"Status Codes\": statuses are updated asynchronously; RCVD after the return is polled on",
     [*BEGUN, returned(), *status("RCVD"), *later(), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("normal-settled-at-creditor", "\"Status Codes Description\": ACCC, settled on the creditor's account, is final too",
     [*BEGUN, returned(), *status("ACSP"), *later(), *status("ACCC")], ended("completed", "ACCC"))

flow("normal-through-every-accepted-status", "ACTC, ACCP, ACFC, ACWC, ACWP and PART are waited out on the way to ACSC",
     [*BEGUN, returned(), *[line for code in ("ACTC", "ACCP", "ACFC", "ACWC", "ACWP", "PART", "PDNG", "ACSP")
                            for line in [*status(code), *later()]], *status("ACSC")],
     ended("completed", "ACSC"))

flow("instant-completion", "\"Payment with Instant Completion\": RCVD, then ACSC, no polling",
     [*BEGUN, returned(), *status("ACSC"), at("done")], ended("completed", "ACSC"))

flow("sca-exemption", "\"Payment with SCA Exemption\": the RCVD step is skipped: no redirect, ACSP, ACSC",
     [INITIATE, created("ACSP", None), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("sca-exemption-due-today", "\"Payment with SCA Exemption\": PDNG if the due date is the current date",
     [INITIATE, created("PDNG", None), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("sca-exemption-with-instant-completion", "\"Payment with SCA Exemption\": this can also happen in combination with instant completion",
     [INITIATE, created("ACSC", None), at("done")], ended("completed", "ACSC"))

flow("received-without-link", "Step 1 of every table: authorize if the startAuthorisation link is present; it is not, nor when the payment is read",
     [INITIATE, created("RCVD", None), READ, answer(200, {"transactionStatus": "RCVD"} | link("delete", f"{PAYMENTS}/p-1")), *status("RCVD"), *later(), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("received-without-link-read-with-one", "The payment has a link when it is read",
     [INITIATE, created("RCVD", None), READ, answer(200, {"transactionStatus": "RCVD"} | link("startAuthorisation", f"{PAYMENTS}/p-1/authorisations")), *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("received-without-link-not-readable", "\"Known Issues\": the payment cannot be read before its approval, so it waits for it: by the path that follows from the id",
     [INITIATE, created("RCVD", None), READ, GONE, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("two-signatures-first", "\"Multiple Signatures\": PATC, start authorisation again for the next PSU; the link is kept for them",
     [*BEGUN, returned(), *status("PATC"), at("done")],
     ended("needsSignature", "PATC", payment={"paymentId": "p-1", "startAuthorisation": f"{PAYMENTS}/p-1/authorisations"}))

flow("two-signatures-second", "\"Multiple Signatures in Corporate Context\": PSU B signs through the same startAuthorisation",
     [*READ_TO_SIGN, send("POST", f"{PAYMENTS}/p-1/authorisations", {"psu-id": "psu-2", "psu-corporate-id": "corp-1"}, "none"), TO_BANK[1], TO_BANK[2],
      returned("psu-id=psu-2&psu-corporate-id=corp-1&tpp-session-id={session}&context=CORPORATE"),
      send("GET", f"{PAYMENTS}/p-1/status", {"psu-id": "psu-2", "psu-corporate-id": "corp-1"}),
      answer(200, {"transactionStatus": "ACSP"}), *later(), *status("ACSC")],
     ended("completed", "ACSC"), job="authorisePayment",
     input=KNOWN | {"startAuthorisation": f"{PAYMENTS}/p-1/authorisations"},
     context={"session": {"psuId": "psu-2", "psuCorporateId": "corp-1"}, "psu": DEVICE})

flow("two-signatures-third-is-needed", "\"Multiple Signatures\": after the second signature PATC again asks for one more",
     [*READ_TO_SIGN, *TO_BANK, returned(), *status("PATC")], ended("needsSignature", "PATC"), job="authorisePayment", input=KNOWN)

flow("two-signatures-at-initiation", "PATC in the answer to the initiation: nobody here has to sign any more",
     [INITIATE, created("PATC")], ended("needsSignature", "PATC"))

flow("booked", "\"Payments Transition to Transactions\": an accepted payment disappears once it is booked",
     [*BEGUN, returned(), *status("ACSP"), *later(), ASK, refused(404, "RESOURCE_UNKNOWN")], ended("booked", "ACSP"))

flow("booked-with-403", "RESOURCE_UNKNOWN comes with 403 for a resource in the path that is no account",
     [*BEGUN, returned(), *status("PDNG"), *later(), ASK, refused(403, "RESOURCE_UNKNOWN")], ended("booked", "PDNG"))

UNLISTED = [ASK, GONE, *[line for _ in range(10) for line in [at("wait", reason="re:.*does not know the payment.*"), {"advance_ms": 300_000}, TICK, ASK, GONE]]][:-2]
flow("vanished", "A payment that the bank does not know and that was never seen accepted: asked ten times, it is not known why, so nothing is claimed",
     [*BEGUN, returned(), *UNLISTED, at("done")], ended("vanished", "RCVD", payment={"paymentId": "p-1"}, error={"next": "re:why is not known.*payment p-1.*"}))
flow("approval-not-listed-yet", "\"Known Issues\": before the approval the payment is not known; it may not have reached the bank's books",
     [*BEGUN, returned(), ASK, GONE, at("wait"), RESUME, {"advance_ms": 1000}, TICK, *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("approval-not-listed-yet-cancelled", "Cancelled meanwhile", [*BEGUN, returned(), ASK, GONE, at("wait"), CANCEL, deleting("RCVD"), answer(204)], ended("cancelled", "CANC"))

flow("track", "\"Payment Status Transitions\": a payment that is at the bank already is followed to its end",
     [*status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"), job="trackPayment", input=KNOWN)

flow("track-vanished", "A payment that is gone at the first question was not seen accepted",
     [*UNLISTED, at("done")], ended("vanished", payment={"transactionStatus": None}), job="trackPayment", input=KNOWN)

for name, begin in {
    "at-initiation": [INITIATE, created("RJCT", None)],
    "after-return": [*BEGUN, returned(), *status("RJCT")],
    "while-polling": [*BEGUN, returned(), *status("ACSP"), *later(), *status("RJCT")],
    "after-declining": [*BEGUN, returned(DECLINED), *status("RJCT")],
    "while-the-user-is-away": [*BEGUN, TICK, *status("RJCT")],
}.items():
    flow(f"rejected-{name}", "RJCT can happen at any time before ACSC, and should be handled generally as an error",
         begin, ended("rejected", "RJCT", error={"kind": "Refused"}))

flow("rejected-long-after-declining", "What the user did before is not why: the bank had accepted the payment since",
     [*BEGUN, returned(DECLINED), *status("ACSP"), *later(), *status("RJCT")],
     ended("rejected", "RJCT", error={"kind": "Refused", "fault": "Bank", "message": "re:.*RJCT.*", "bank": None}))
flow("rejected-after-an-unread-status", "Nor is a status that was not to be had: no request id is told with the rejection",
     [*BEGUN, returned(), *[line for ms in (1000, 2000, 4000, 8000, 16000) for line in (ASK, lost(), at("wait"), {"advance_ms": ms})], ASK, lost(), *later(), *status("RJCT")],
     ended("rejected", "RJCT", error={"fault": "Bank", "message": "re:.*RJCT.*"}, requestId=None))

flow("no-funds", "ACCP with fundsAvailable=false: the debtor account lacks sufficient funds at the time of processing; the bank tries again, so it is followed",
     [*BEGUN, returned(), *status("PDNG"), *later(), *status("ACCP", fundsAvailable=False), at("wait", reason="re:.*lacks the funds.*") | {"progress": {"payment": {"fundsAvailable": False, "transactionStatus": "ACCP"}}},
      *later(), *status("ACCP", fundsAvailable=True), *later(), *status("ACSC")], ended("completed", "ACSC", payment={"fundsAvailable": None}))
flow("no-funds-rejected", "\"Payments that exceed the available funds … will be rejected after 5 batch processing attempts\"",
     [*BEGUN, returned(), *status("ACCP", fundsAvailable=False), *later(), RESUME, *status("ACCP", fundsAvailable=False), *later(), *status("RJCT")], ended("rejected", "RJCT"))
flow("no-funds-cancelled", "The host cancels a payment that lacks the funds: it still waits at the bank",
     [*BEGUN, returned(), *status("ACCP", fundsAvailable=False), at("wait"), CANCEL, deleting("ACCP"), answer(204)], ended("cancelled", "CANC"))
flow("no-funds-for-long", "Asked twenty times, it is left at the bank: nobody is told to pay beside it",
     [*BEGUN, returned(), *status("ACCP", fundsAvailable=False), *[line for _ in range(19) for line in [*later(), *status("ACCP", fundsAvailable=False)]], *later(), at("done")],
     ended("noFunds", "ACCP", payment={"fundsAvailable": False}, error={"kind": "Refused", "fault": "User", "retry": "After", "message": "re:.*still waits at the bank.*", "next": "re:begin no other payment.* cancelPayment"}))
flow("no-funds-then-anew", "A payment on its way that comes to lack the funds is counted from then on",
     [*BEGUN, returned(), *[line for _ in range(25) for line in [*status("ACCP"), *later()]], *status("ACCP", fundsAvailable=False), at("wait"), {"advance_ms": 300_000}, TICK, *status("ACSC")], ended("completed"))

flow("no-funds-says-nothing-alone", "ACCP with funds, or without a word about them, is waited out",
     [*BEGUN, returned(), *status("ACCP", fundsAvailable=True), *later(), *status("ACCP"), *later(), *status("ACSC")],
     ended("completed", "ACSC"))

flow("fee", "\"Perform a Single Payment\": a fee is announced by transactionFeeIndicator and told with the outcome",
     [INITIATE, created("ACSC", None, transactionFeeIndicator=True, transactionFees={"currency": "NOK", "amount": "2.50"})],
     ended("completed", payment={"transactionFees": {"currency": "NOK", "amount": "2.50"}}))

flow("cancelled-in-another-channel", "CANC while polling: the payment was cancelled elsewhere",
     [*BEGUN, returned(), *status("ACSP"), *later(), *status("CANC")], ended("cancelled", "CANC"))


# Registration of the PSU.

USERS = send("GET", "/v1/users", {"psu-id": None, "tpp-redirect-uri": BACK}, "none")
PAGE = answer(200, link("scaRedirect", SCA))
NEW = {"psu": DEVICE}

flow("register", "\"Register a PSU with the TPP\": GET /v1/users, redirect, the PSU-ID is in the return",
     [USERS, PAGE, at("redirect", url=SCA), returned("psu-id=psu-9&tpp-session-id={session}&context=PRIVATE")],
     {"outcome": "psuRegistered", "session": {"psuId": "psu-9", "psuCorporateId": None, "tppSessionId": "{session}", "scaAtMs": NOW}},
     job="register", input={}, context=NEW)

flow("register-corporate", "\"Special Handling for Corporate Context\": PSU-CORPORATE-ID is in the return",
     [USERS, PAGE, at("redirect", url=SCA),
      returned("psu-id=psu-9&psu-corporate-id=corp-3&tpp-session-id={session}&context=CORPORATE")],
     {"outcome": "psuRegistered", "session": {"psuId": "psu-9", "psuCorporateId": "corp-3"}},
     job="register", input={}, context=NEW)

flow("register-declined", "\"Redirect after failed SCA process\": status, code and message are told",
     [USERS, PAGE, at("redirect"), returned(DECLINED)],
     {"outcome": "notAuthorised", "error": {"fault": "User", "bank": {
         "status": 401, "code": "PSU_CREDENTIALS_INVALID", "text": "The user cancelled"}, "next": "re:no payment was sent.*"}},
     job="register", input={}, context=NEW)

flow("register-without-page", "GET /v1/users answers without scaRedirect: the field is named",
     [USERS, answer(200, {"_links": {}}, error=error("UnreadableAnswer", "Bank", "_links.scaRedirect.href", next="report the answer"))],
     job="register", input={}, context=NEW)

flow("register-abandoned", "Ended by the host while the user is at the bank: there is nothing to cancel",
     [USERS, PAGE, at("redirect"), CANCEL], {"outcome": "abandoned"}, job="register", input={}, context=NEW)

flow("register-then-pay", "\"Payment Initiation Process\": a new PSU is registered first, in the same session",
     [USERS, PAGE, at("redirect", url=SCA), returned("psu-id=psu-9&tpp-session-id={session}&context=PRIVATE"),
      send("POST", PAYMENTS, {"psu-id": "psu-9", "tpp-session-id": "{session}"}, PAYMENT), created(),
      send("POST", f"{PAYMENTS}/p-1/authorisations", {"psu-id": "psu-9"}, "none"), TO_BANK[1], TO_BANK[2],
      returned("psu-id=psu-9&tpp-session-id={session}&context=PRIVATE"), *status("ACSC")],
     ended("completed", "ACSC"), context=NEW)

flow("register-then-pay-as-company", "The corporate id of the return is sent with every further request",
     [USERS, PAGE, at("redirect", url=SCA), returned("psu-id=psu-9&psu-corporate-id=corp-3&tpp-session-id={session}&context=CORPORATE"),
      send("POST", PAYMENTS, {"psu-id": "psu-9", "psu-corporate-id": "corp-3"}, PAYMENT), created("ACSC", None)],
     ended("completed", "ACSC"), context=NEW)


# The user at the bank and back.

FAILING = "system=ERA-PSD2&status=500&code=INTERNAL_SERVER_ERROR&message=Try%20later"
flow("declined-by-a-failing-bank", "\"Redirect after failed SCA process\": `system` is the bank's own that failed, in case of a server error: no fault of the user's",
     [*BEGUN, returned(FAILING), *status("RCVD")],
     ended("notAuthorised", "RCVD", error={"fault": "Bank", "retry": "After", "message": "re:.*ERA-PSD2.*", "bank": {"status": 500, "code": "INTERNAL_SERVER_ERROR", "text": "Try later"}}))
flow("declined", "\"Redirect after failed SCA process\": the payment waits at the bank; the bank is asked",
     [*BEGUN, returned(DECLINED), *status("RCVD")],
     ended("notAuthorised", "RCVD", payment={"paymentId": "p-1", "startAuthorisation": "*"},
           error={"fault": "User", "bank": {"status": 401, "code": "PSU_CREDENTIALS_INVALID", "text": "The user cancelled"}}))

flow("declined-but-accepted", "What the user did is not believed from the return alone: the bank says ACSP",
     [*BEGUN, returned(DECLINED), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("declined-and-not-readable", "\"Known Issues\": no details or status before the approval of a domestic payment",
     [*BEGUN, returned(DECLINED), ASK, GONE], ended("notAuthorised"))

flow("declined-then-authorised-again", "A payment that waits at the bank is authorised again",
     [*READ_TO_SIGN, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"), job="authorisePayment", input=KNOWN)

flow("user-away-then-back", "The user does not come back: the bank is asked, and the same page is offered again",
     [*BEGUN, TICK, *status("RCVD"), at("redirect", url=SCA), returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("user-away-approved", "The user approved and never came back: the bank knows",
     [*BEGUN, TICK, *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))

flow("user-away-back-while-asking", "The user comes back while the bank is asked where they are: the same answer is awaited",
     [*BEGUN, TICK, ASK, returned(), ASK, answer(200, {"transactionStatus": "ACSC"})], ended("completed", "ACSC"))

flow("user-away-declined-while-asking", "They come back without agreeing while the bank is asked",
     [*BEGUN, TICK, ASK, returned(DECLINED), ASK, answer(200, {"transactionStatus": "RCVD"})], ended("notAuthorised", "RCVD"))

flow("user-away-back-late", "The user comes back after the bank told that they approved: it is asked at once",
     [*BEGUN, TICK, *status("ACSP"), at("wait"), returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("user-away-not-readable", "\"Known Issues\": before approval a status may not be had; the page is still offered",
     [*BEGUN, TICK, ASK, GONE, at("redirect", url=SCA)])

flow("user-away-other-signature-needed", "Approved without return, and another PSU has to sign",
     [*BEGUN, TICK, *status("PATC")], ended("needsSignature", "PATC"))

WRONG = error("UnexpectedReturn", "User", "url")
flow("return-to-another-address", "\"TPP Redirects\": the user comes back to TPP-Redirect-URI, with its own parameters",
     [*BEGUN, returned(back="https://evil.example/back?state=x1", error=WRONG),
      returned(back="https://tpp.example/other?state=x1", error=WRONG),
      returned(back="http://tpp.example/back?state=x1", error=WRONG),
      returned(back="https://tpp.example:444/back?state=x1", error=WRONG),
      returned(back="https://tpp.example/back?state=x2", error=WRONG),
      returned(back="https://tpp.example/back", error=WRONG),
      told({"input": "returned", "url": "back"}, WRONG),
      returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("return-of-another-session", "tpp-session-id is that of the request that triggered the SCA, or the return is not ours",
     [*BEGUN, returned("psu-id=psu-1&tpp-session-id=another&context=PRIVATE", error=WRONG | {"next": "find the flow"}),
      returned("psu-id=psu-1&context=PRIVATE", error=WRONG | {"next": "all its parameters"}),
      returned("tpp-session-id={session}&context=PRIVATE", error=WRONG | {"next": "all its parameters"}),
      returned(), *status("ACSC")], ended("completed", "ACSC"))

flow("return-never-asked-for", "A return is taken only where a redirect was asked for",
     [INITIATE, returned(error=WRONG), created("ACSP", None), at("wait"), returned(error=WRONG),
      *later(), *status("ACSC"), at("done"), returned(error=WRONG)], ended("completed", "ACSC"))

flow("inputs-that-do-not-belong", "A typed code or a callback belongs to no step of a payment; a tick before its time neither",
     [*BEGUN, told({"input": "answer", "text": "123456"}, error("UnexpectedInput", "Caller")),
      told({"input": "callback", "headers": [], "body": {"json": {}}}, error("UnexpectedInput", "Caller")),
      returned(), *status("ACSP"), at("wait"), told({"input": "tick"}, error("UnexpectedInput", "Caller")),
      {"advance_ms": 999}, told({"input": "tick"}, error("UnexpectedInput", "Caller")), {"advance_ms": 1}, TICK, *status("ACSC")],
     ended("completed", "ACSC"))


# "Strong Customer Authentication": the response is always inspected for an scaRedirect link.

ASKS = answer(401, {"tppMessages": [{"category": "ERROR", "code": "CONSENT_EXPIRED"}]} | link("scaRedirect", SCA))

flow("sca-at-initiation", "The initiation itself asks for the user: no payment was made, and it is sent after their return",
     [INITIATE, ASKS, at("redirect", url=SCA), returned(), INITIATE, created("ACSC", None)], ended("completed", "ACSC"))
flow("sca-at-initiation-cancelled", "Cancelled meanwhile: nothing was made", [INITIATE, CANCEL, ASKS, at("done")], {"outcome": "abandoned"})
flow("sca-at-initiation-resumed", "Saved before the request was marked as on its way: it never left, so the answer to it counts",
     [INITIATE, RESUME_WITH, INITIATE, SENDING, ASKS, at("redirect", url=SCA), returned(), INITIATE, created("ACSC", None)], ended("completed", "ACSC"))
flow("sca-while-polling", "The session has expired while the bank settles: the user is asked for, then the status",
     [*BEGUN, returned(), *status("ACSP"), *later(), ASK, ASKS, at("redirect", url=SCA), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("sca-for-deletion", "The deletion asks for the user first",
     [DELETE, ASKS, at("redirect", url=SCA), RESUME, returned(), DELETE, answer(204)], ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN)
flow("sca-for-deletion-declined", "The user does not come back authenticated: nothing was deleted, and the status says what the bank has",
     [DELETE, ASKS, at("redirect", url=SCA), returned(DECLINED), *status("RCVD")], ended("notCancelled", "RCVD"), job="cancelPayment", input=KNOWN)
flow("sca-for-deletion-declined-and-cancelled", "The same, and it was cancelled elsewhere meanwhile",
     [DELETE, ASKS, at("redirect", url=SCA), returned(DECLINED), *status("CANC")], ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN)
flow("sca-for-deletion-declined-and-asked-again", "The same, and the bank wants the user before it says anything: nothing is claimed",
     [DELETE, ASKS, at("redirect", url=SCA), returned(DECLINED), ASK, ASKS, at("done")], ended("uncertain"), job="cancelPayment", input=KNOWN)


PAGE_LINK = link("scaRedirect", SCA)
flow("created-with-the-page", "The answer to the payment names the page at once: the user is taken there", [INITIATE, created(start=None, **PAGE_LINK), RESUME, at("redirect", url=SCA), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("created-with-the-page-and-a-link", "The page comes first: the authorisation has begun", [INITIATE, created(start=None, _links={"startAuthorisation": {"href": f"{PAYMENTS}/p-1/authorisations"}} | PAGE_LINK["_links"]), at("redirect", url=SCA)])
flow("created-with-the-page-and-no-status", "The same where the answer names no status", [INITIATE, answer(201, {"paymentId": "p-1"} | PAGE_LINK), at("redirect", url=SCA)])
flow("created-with-the-page-and-complete", "A payment that is complete needs no user", [INITIATE, created("ACSC", None, **PAGE_LINK)], ended("completed", "ACSC"))
flow("created-with-a-foreign-page", "The user is taken to https pages only; the authorisation is started by the link",
     [INITIATE, created(start=None, _links={"startAuthorisation": {"href": f"{PAYMENTS}/p-1/authorisations"}, "scaRedirect": {"href": "http://evil.example/"}}), *TO_BANK, returned(), *status("ACSC")],
     ended("completed", payment={"warnings": [{"error": {"kind": "ForeignLink", "field": "_links.scaRedirect.href"}}]}))
flow("page-in-a-status", "A status answer that names a page while the bank works: the user is taken there, once",
     [*BEGUN, returned(), *status("ACSP"), *later(), *status("RCVD", **link("scaRedirect", SCA + "2")), at("redirect", url=SCA + "2"), returned(), *status("RCVD", **link("scaRedirect", SCA + "2")), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("page-in-a-status-without-more", "A status answer that names a page and nothing else", [*BEGUN, returned(), ASK, answer(200, link("scaRedirect", SCA + "2")), at("redirect", url=SCA + "2"), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("page-in-a-status-the-user-came-from", "The page that the user just came from is no new one", [*BEGUN, returned(), *status("RCVD", **PAGE_LINK), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("page-in-a-status-when-it-is-over", "Nor is any where the payment is complete", [*BEGUN, returned(), *status("ACSC", **link("scaRedirect", SCA + "2"))], ended("completed", "ACSC"))
flow("page-with-403", "A refusal of the status that names a page asks for the user, whatever its number", [*BEGUN, returned(), *status("ACSP"), *later(), ASK, answer(403, link("scaRedirect", SCA + "2")), at("redirect", url=SCA + "2"), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("page-when-declined", "The user just declined: they are not sent again, and nothing is claimed", [*BEGUN, returned(DECLINED), ASK, ASKS, at("done")], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}))


# Essentials first: id and status; what else cannot be read of the answer costs nothing but itself.

LINKED = {"_links": {"startAuthorisation": {"href": f"{PAYMENTS}/p-1/authorisations"}}}
flow("created-id-is-a-number", "An id may be written as a number", [INITIATE, answer(201, {"transactionStatus": "ACSC", "paymentId": 4711})], ended("completed", payment={"paymentId": "4711"}))
for name, links_ in {"a-list": [], "null": None, "a-text": "none", "empty": {}}.items():
    flow(f"created-links-are-{name}", "Links that are none are no links", [INITIATE, answer(201, {"transactionStatus": "ACSC", "paymentId": "p-1", "_links": links_})], ended("completed", payment={"paymentId": "p-1"}))
for name, other in {"null": None, "without-href": {}, "with-a-null-href": {"href": None}, "a-number": 7}.items():
    flow(f"created-with-a-link-{name}", "One odd link costs nothing but itself", [INITIATE, answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1", "_links": LINKED["_links"] | {"self": other}}), START])
flow("created-with-a-link-of-text", "A link may be written as a text", [INITIATE, answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1", "_links": {"startAuthorisation": f"{PAYMENTS}/p-1/authorisations?x=1"}}), send("POST", f"{PAYMENTS}/p-1/authorisations?x=1")])
flow("created-with-a-start-link-without-href", "That there is a link says that the user has to authorise; the path follows from the id",
     [INITIATE, answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1", "_links": {"startAuthorisation": {"href": None}}}), *TO_BANK, returned(), *status("ACSC")], ended("completed", payment={"warnings": [{"error": {"kind": "UnreadableAnswer"}}]}))
for name, fees in {"a-list": [{"currency": "NOK", "amount": "5"}], "a-number": 5, "a-text": "NOK 5", "of-no-currency": {"amount": "5"}}.items():
    flow(f"created-fees-are-{name}", "Odd fees are kept as they came, and named in a warning", [INITIATE, answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1", "transactionFees": fees, "transactionFeeIndicator": True} | LINKED), *TO_BANK, returned(), *status("ACSC")],
         ended("completed", payment={"transactionFeeIndicator": True, "transactionFees": None, "warnings": [{"found": fees, "error": {"kind": "UnreadableAnswer", "fault": "Bank", "field": "re:transactionFees.*"}}]}))
flow("created-with-an-odd-indicator", "The same for the indicator", [INITIATE, answer(201, {"transactionStatus": "ACSC", "paymentId": "p-1", "transactionFeeIndicator": "yes"})], ended("completed", payment={"warnings": [{"found": "yes", "error": {"field": "transactionFeeIndicator"}}]}))
flow("fee-at-the-redirect", "The fee can be shown to the user before they sign",
     [INITIATE, created(transactionFeeIndicator=True, transactionFees={"currency": "NOK", "amount": "2.50"}), START | {"progress": {"payment": {"paymentId": "p-1", "transactionStatus": "RCVD"}}}, TO_BANK[1],
      TO_BANK[2] | {"progress": {"payment": {"transactionFeeIndicator": True, "transactionFees": {"currency": "NOK", "amount": "2.50"}}}}, RESUME, at("redirect") | {"progress": {"payment": {"transactionFees": {"amount": "2.50"}}}}])
for name, said in {"": {}, "-null": {"transactionStatus": None}, "-a-number": {"transactionStatus": 7}}.items():
    flow(f"created-without-status{name}", "The bank has the payment; where it stands is asked for, and then the link followed",
         [INITIATE, answer(201, {"paymentId": "p-1"} | said | LINKED), RESUME, *status("RCVD"), *TO_BANK, returned(), *status("ACSC")], ended("completed", payment={"paymentId": "p-1"}))
flow("created-without-status-complete", "The payment is complete already", [INITIATE, answer(201, {"paymentId": "p-1"} | LINKED), *status("ACSC")], ended("completed", "ACSC"))
flow("created-without-status-rejected", "The payment is rejected already", [INITIATE, answer(201, {"paymentId": "p-1"}), *status("RJCT")], ended("rejected", "RJCT"))
flow("created-without-status-not-readable", "\"Known Issues\": the status cannot be read before the approval, so it waits for it", [INITIATE, answer(201, {"paymentId": "p-1"} | LINKED), ASK, GONE, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("created-without-status-lost", "The status cannot be had: the authorisation is started", [INITIATE, answer(201, {"paymentId": "p-1"} | LINKED), *tries(ASK, lost()), *TO_BANK])
flow("created-without-status-with-sca", "The status asks for the user first", [INITIATE, answer(201, {"paymentId": "p-1"}), ASK, ASKS, at("redirect", url=SCA), returned(), *READ_TO_SIGN, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("created-without-status-cancelled", "The host cancels it then", [INITIATE, answer(201, {"paymentId": "p-1"} | LINKED), ASK, CANCEL, deleting("RCVD"), answer(204)], ended("cancelled", "CANC"))
flow("created-without-status-and-cancelled", "The host has cancelled it while it was sent", [INITIATE, CANCEL, answer(201, {"paymentId": "p-1"} | LINKED), deleting("RCVD"), answer(204)], ended("cancelled", "CANC"))
flow("created-unknown-status-with-link", "A status that this version does not know, with a link to authorise by", [INITIATE, created("XXXX"), *TO_BANK, returned(), *status("ACSC")], ended("completed", payment={"statuses": [{"transactionStatus": "XXXX"}, {"transactionStatus": "ACSC"}]}))
flow("lost-create-503-words", "What is said with a 503 is told", [INITIATE, answer(503, {"tppMessages": [{"category": "ERROR", "code": "SERVICE_UNAVAILABLE", "text": "maintenance until six"}]}), at("done")],
     ended("uncertain", error={"kind": "SendFailed", "bank": {"status": 503, "code": "SERVICE_UNAVAILABLE", "text": "maintenance until six"}, "next": "re:do not pay again before you know.*request id .*"}, requestId=UUID))
flow("create-never-left", "The bank cannot be reached: nothing was sent, and that is told",
     [*[line for wait in (1, 2, 4, 8, 16) for line in [INITIATE, never_left(), at("wait"), {"advance_ms": wait * 1000}]], INITIATE, never_left(), at("done")],
     ended("refused", payment={"paymentId": None}, error={"kind": "SendFailed", "fault": "Network", "next": "re:nothing was sent.*"}, requestId=None))
flow("create-never-left-and-cancelled", "The same for a payment that the host has given up", [INITIATE, CANCEL, *[line for wait in (1, 2, 4, 8, 16) for line in [INITIATE, never_left(), at("wait"), {"advance_ms": wait * 1000}]], INITIATE, never_left(), at("done")], ended("abandoned"))
flow("authorisation-never-left", "The payment is at the bank and its authorisation never left: the status is asked, and tells that it waits",
     [INITIATE, created(), START, *[line for wait in (1, 2, 4, 8, 16) for line in [never_left(), at("wait"), {"advance_ms": wait * 1000}, START]], never_left(), *status("RCVD")],
     ended("notAuthorised", "RCVD", payment={"paymentId": "p-1"}, error={"kind": "SendFailed"}))
flow("status-never-left", "The connection is gone while the bank works: it is followed as before", [*BEGUN, returned(), *status("ACSP"), *later(), *tries(ASK, never_left()), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("declined-and-lost", "The user came back without agreeing and the status is not to be had: nothing is claimed", [*BEGUN, returned(DECLINED), *tries(ASK, lost())], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}))
flow("declined-and-a-gateway", "Nor is it where a gateway answers", [*BEGUN, returned(DECLINED), *tries(ASK, GATEWAY)], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}, requestId=UUID, error={"kind": "SendFailed", "bank": {"status": 404}}))

for name, begin, said in [("with-the-status", [], {}), ("with-an-earlier-status", [*status("ACSP", tppMessages=[{"category": "WARNING", "code": "STATUS_INVALID", "text": "the account is blocked"}]), *later()], None)]:
    reason = {"tppMessages": [{"category": "ERROR", "code": "PRODUCT_INVALID", "text": "not from this account"}]} if said is not None else {}
    told_ = {"code": "PRODUCT_INVALID", "text": "not from this account"} if reason else {"code": "STATUS_INVALID", "text": "the account is blocked"}
    flow(f"rejected-reason-{name}", "The bank's reason is told, whichever answer it came with", [*BEGUN, returned(), *begin, *status("RJCT", **reason)], ended("rejected", "RJCT", error={"kind": "Refused", "bank": told_}))
flow("rejected-reason-to-the-user", "The framework's psuMessage says it too, without the account number in it", [*BEGUN, returned(), *status("RJCT", psuMessage=f"Account {DEBTOR} is closed")], ended("rejected", error={"bank": {"code": "", "text": "Account [redacted] is closed"}}))
flow("rejected-reason-at-initiation", "Also in the answer to the payment", [INITIATE, created("RJCT", None, tppMessages=[{"category": "ERROR", "code": "PAYMENT_FAILED", "text": "no"}])], ended("rejected", error={"bank": {"code": "PAYMENT_FAILED", "text": "no"}}))
flow("rejected-reason-of-baskets-form", "One message in place of a list", [*BEGUN, returned(), *status("RJCT", tppMessage={"category": "ERROR", "code": "PAYMENT_FAILED", "text": "no"})], ended("rejected", error={"bank": {"code": "PAYMENT_FAILED", "text": "no"}}))

OTHER = "psu-id=psu-2&tpp-session-id={session}&context=PRIVATE"
OTHER_USER = error("UnexpectedReturn", "User", "url", message="another PSU", next="browser session")
flow("return-of-another-user", "\"It is unique for a given combination of TPP and ASPSP, and does not change\": another PSU is another person; the flow is unchanged",
     [*BEGUN, returned(OTHER, error=OTHER_USER), returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("return-of-another-user-who-is-meant", "Where the caller says that another user may come back, they are taken",
     [*BEGUN, returned(OTHER), send("GET", f"{PAYMENTS}/p-1/status", {"psu-id": "psu-2"}), answer(200, {"transactionStatus": "ACSC"})], ended("completed", "ACSC"), context=CONTEXT | {"acceptOtherPsu": True})
flow("return-of-another-user-to-a-call", "The same for a single call", [ASK, answer(401, link("scaRedirect", SCA)), at("redirect", url=SCA), returned(OTHER, error=OTHER_USER), returned(), ASK, answer(200, {"transactionStatus": "ACSC"})],
     {"outcome": "answered"}, job="paymentStatus", input=KNOWN)
flow("return-of-another-user-with-consent", "The same for a consent", [send("POST", "/v1/bank-offered-consents"), answer(201, link("scaRedirect", SCA)), at("redirect", url=SCA), returned(OTHER, error=OTHER_USER), returned()],
     {"outcome": "granted", "session": {"psuId": "psu-1"}}, job="consent", input={})
flow("return-of-a-registered-user", "A registration begun with a known PSU comes back as the same", [send("GET", "/v1/users"), PAGE, at("redirect", url=SCA), returned(OTHER, error=OTHER_USER), returned()],
     {"outcome": "psuRegistered", "session": {"psuId": "psu-1"}}, job="register", input={})
flow("consent-offered-unread", "A question for consent that is not answered: nothing came into being, and nothing is claimed", [send("POST", "/v1/bank-offered-consents"), *tries(at("send"), lost())[1:], at("done")],
     {"outcome": "uncertain", "error": {"kind": "SendFailed", "next": "re:.*ask again"}}, job="consent", input={})


# "Payments Changed in Other Channels": links are refreshed by a new read of the payment.

FRESH = f"{PAYMENTS}/p-1b/authorisations"
KEPT = KNOWN | {"startAuthorisation": f"{PAYMENTS}/p-1/authorisations"}
AGAIN = dict(job="authorisePayment", input=KEPT)
GONE_TOLD = ended("vanished", error={"bank": {"status": 404, "code": "RESOURCE_UNKNOWN", "text": "gone"}})
flow("stale-link", "Before a further authorisation the payment is read, and its new link followed, not the kept one",
     [READ, answer(200, {"transactionStatus": "PATC"} | link("startAuthorisation", FRESH)), RESUME,
      send("POST", FRESH, body="none"), TO_BANK[1], TO_BANK[2], returned(), *status("ACSP"), *later(), *status("ACSC")],
     ended("completed", "ACSC", payment={"startAuthorisation": FRESH}), **AGAIN)
flow("stale-link-nothing-to-sign", "The payment read anew has no link: nobody has to sign any more",
     [READ, answer(200, {"transactionStatus": "ACSP"} | link("delete", f"{PAYMENTS}/p-1")), *status("ACSP"), *later(), *status("ACSC")],
     ended("completed", "ACSC"), **AGAIN)
flow("stale-link-twice", "The new link is refused too: without end there is no trying, and the payment's status tells",
     [READ, answer(200, link("startAuthorisation", FRESH)), send("POST", FRESH), GONE, *status("RCVD")],
     ended("notAuthorised", "RCVD", error={"bank": {"status": 404, "code": "RESOURCE_UNKNOWN"}, "next": "re:the payment waits at the bank.*"}), **AGAIN)
flow("stale-link-twice-and-gone", "Nor does the bank know the payment: its word is told, and nothing is claimed",
     [READ, answer(200, link("startAuthorisation", FRESH)), send("POST", FRESH), GONE, ASK, GONE], GONE_TOLD, **AGAIN)
flow("stale-link-unreadable", "\"Known Issues\": the payment cannot be read before its approval: the kept link is tried",
     [READ, GONE, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"), **AGAIN)
flow("stale-link-unreadable-and-refused", "Neither can it be read nor its link followed: the refusal is told",
     [READ, GONE, START, GONE, ASK, GONE], GONE_TOLD, **AGAIN)
flow("stale-link-read-from-a-gateway", "A page of a gateway says nothing of the payment: asked again, then the kept link is tried",
     [*tries(READ, GATEWAY), *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"), **AGAIN)
flow("stale-link-read-refused", "The read is refused: where the payment stands is asked, and the bank's word is told",
     [READ, refused(401, "ROLE_INVALID"), *status("PATC")], ended("needsSignature", "PATC"), **AGAIN)
flow("stale-link-own-path", "The link of another day is refused and no fresh one is to be read: the path that follows from the id is left",
     [READ, answer(200, link("startAuthorisation", FRESH)), send("POST", FRESH), refused(400, "RESOURCE_EXPIRED"), *status("PATC")], ended("needsSignature"), **AGAIN)
flow("stale-link-in-a-payment-own-path", "A link of another day, and a payment that cannot be read before its approval: the path that follows from the id is tried",
     [INITIATE, created(start=FRESH), send("POST", FRESH), refused(403, "RESOURCE_EXPIRED"), READ, GONE, *TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("stale-link-in-a-payment", "Changed between initiation and authorisation: the payment is read, and its new link followed",
     [INITIATE, created(), START, refused(403, "RESOURCE_EXPIRED"), READ, answer(200, {"transactionStatus": "RCVD"} | link("startAuthorisation", FRESH)),
      send("POST", FRESH, body="none"), TO_BANK[1], TO_BANK[2], returned(), *status("ACSC")], ended("completed", "ACSC"))
flow("stale-link-in-a-payment-unreadable", "What the bank said of the authorisation itself is told",
     [INITIATE, created(), START, GONE, READ, GONE, *status("RCVD")], ended("notAuthorised", "RCVD", error={"bank": {"status": 404, "code": "RESOURCE_UNKNOWN", "text": "gone"}}))
flow("stale-link-read-with-sca", "Reading the payment asks for the user first",
     [READ, answer(401, link("scaRedirect", SCA)), at("redirect", url=SCA), RESUME, returned(), *READ_TO_SIGN, *TO_BANK, returned(), *status("ACSC")],
     ended("completed", "ACSC"), **AGAIN)
flow("stale-link-to-delete", "Before a deletion the payment is read, and its new link followed",
     [READ, answer(200, {"transactionStatus": "ACSP"} | link("delete", f"{PAYMENTS}/p-1b")), RESUME, send("DELETE", f"{PAYMENTS}/p-1b", body="none"), answer(204)],
     ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN)
flow("no-link-to-delete", "\"Deleting Payments\": whether a payment can be deleted is indicated by the presence of a delete link",
     [READ, answer(200, {"transactionStatus": "PDNG"} | link("status", f"{PAYMENTS}/p-1/status")), *status("PDNG")],
     ended("notCancelled", "PDNG", error={"kind": "Refused", "field": "_links.delete"}), job="cancelPayment", input=KNOWN)
flow("foreign-link-to-delete", "A delete link is followed only to the bank's own origin; that there is one says that the payment can be deleted, by its id",
     [READ, answer(200, link("delete", "https://evil.example/v1/p-1")), DELETE_ALONE, answer(204)],
     ended("cancelled", "CANC", payment={"warnings": [{"error": {"kind": "ForeignLink", "field": "_links.delete.href"}}]}), job="cancelPayment", input=KNOWN)
flow("delete-cancelled-elsewhere", "The payment read before its deletion is cancelled already",
     [READ, answer(200, {"transactionStatus": "CANC", "_links": {}}), *status("CANC")], ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN)


# "Cancel Payment Before Payment Authorisation", "Cancel Payment After Payment Authorisation".

CANCEL_TO_BANK = [DELETE, answer(202, {"transactionStatus": "ACSP"} | link("startAuthorisation", f"{PAYMENTS}/p-1/cancellation-authorisations")),
                  send("POST", f"{PAYMENTS}/p-1/cancellation-authorisations", body="none"),
                  answer(201, link("scaRedirect", SCA)), at("redirect", url=SCA)]

def cancelling(name, about, script, outcome):
    flow(name, about, script, outcome, job="cancelPayment", input=KNOWN)

cancelling("cancel-before-authorisation", "RCVD, delete, CANC: 204, deletion complete", [*deleting("RCVD"), answer(204)],
           ended("cancelled", "CANC", payment={"statuses": [{"transactionStatus": "RCVD"}, {"transactionStatus": "CANC"}]}))
cancelling("cancel-unreadable", "\"Known Issues\": before its approval the payment may not be readable; it is deleted all the same",
           [READ, GONE, DELETE_ALONE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-read-refused", "The read is refused: it is deleted by its id", [READ, refused(403, "SERVICE_BLOCKED"), DELETE_ALONE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-all-refused", "Neither the deletion nor the status is allowed: nothing is claimed, and the bank's word is told",
           [READ, refused(401, "SIGNATURE_INVALID"), DELETE_ALONE, refused(401, "SIGNATURE_INVALID"), ASK, refused(401, "SIGNATURE_INVALID")],
           ended("uncertain", payment={"paymentId": "p-1"}, error={"bank": {"status": 401, "code": "SIGNATURE_INVALID"}, "retry": "Never", "next": "re:do not pay again.*payment p-1 and request id .*"}, requestId=UUID))
cancelling("cancel-after-authorisation", "ACSP, delete, start authorisation, CANC",
           [*CANCEL_TO_BANK, returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-after-authorisation-slowly", "The approved deletion shows in the status only later",
           [*CANCEL_TO_BANK, returned(), *status("ACSP"), *later(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-declined", "The user does not agree to the deletion: the payment stands",
           [*CANCEL_TO_BANK, returned(DECLINED), *status("ACSP")], ended("notCancelled", "ACSP", payment={"startAuthorisation": None}, error={"fault": "User"}))
flow("cancel-declined-tells-the-payments-own-link", "The deletion was not agreed to: what is told to authorise the payment by is not what would delete it",
     [*BEGUN, CANCEL, READ, answer(200, {"transactionStatus": "RCVD", "_links": {"delete": {"href": f"{PAYMENTS}/p-1"}, "startAuthorisation": {"href": f"{PAYMENTS}/p-1/authorisations"}}}),
      DELETE_ALONE, *CANCEL_TO_BANK[-4:], returned(DECLINED), *status("RCVD")],
     ended("notCancelled", "RCVD", payment={"startAuthorisation": f"{PAYMENTS}/p-1/authorisations"}))
cancelling("cancel-user-away", "The user has not come back from the deletion: the page is still offered",
           [*CANCEL_TO_BANK, TICK, at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-not-possible", "CANCELLATION_INVALID: no longer cancellable, e.g. due to cut off time passed",
           [DELETE, refused(405, "CANCELLATION_INVALID", "cut-off"), *status("PDNG")],
           ended("notCancelled", "PDNG", error={"bank": {"status": 405, "code": "CANCELLATION_INVALID", "text": "cut-off"}, "next": "re:the payment was not deleted, which was last seen as PDNG.*"}))
for code, end in {"CANC": "cancelled", "ACSC": "completed", "RJCT": "rejected"}.items():
    cancelling(f"cancel-refused-{code.lower()}", "A deletion may be refused because it is too late for it: the status tells",
               [DELETE, refused(405, "CANCELLATION_INVALID"), *status(code)], ended(end, code))
for status_ in (400, 404, 405):
    cancelling(f"cancel-lost-then-{status_}", "The first deletion reached the bank: the status tells, and a second is not needed",
               [DELETE, lost(), ASK, answer(200, {"transactionStatus": "ACSP"}), *later(), READ, answer(200, {"transactionStatus": "ACSP"} | link("delete", f"{PAYMENTS}/p-1")), DELETE_ALONE,
                refused(status_, "RESOURCE_UNKNOWN" if status_ == 404 else "CANCELLATION_INVALID"), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-lost-and-unchanged", "The deletion never reached the bank, which holds the payment as before: it is deleted again",
           [DELETE, lost(), *status("ACSP"), at("wait", untilMs=NOW + 1000, reason="re:the deletion was not answered.*ACSP.*"), RESUME, {"advance_ms": 5000}, TICK, DELETE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-lost-three-times", "Three deletions without an answer are enough: nothing is claimed",
           [*[line for _ in range(3) for line in [DELETE, lost(), *status("ACSP"), *later()]], at("done")],
           ended("uncertain", "ACSP", payment={"paymentId": "p-1"}, error={"next": "re:do not pay again.*trackPayment.*payment p-1.*"}))
cancelling("cancel-lost-and-the-user-is-asked-for", "The deletion was not answered and the bank wants the user before it says what became of it: the status is asked again",
           [DELETE, lost(), ASK, ASKS, at("redirect", url=SCA), RESUME, returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-lost-and-the-user-declines", "The user declines, and the bank says nothing: the deletion may have arrived, and nothing is claimed",
           [DELETE, lost(), ASK, ASKS, at("redirect", url=SCA), returned(DECLINED), at("done")], ended("uncertain", payment={"paymentId": "p-1"}, error={"next": "*"}))
cancelling("cancel-lost-and-unreadable", "Neither the deletion nor the status is answered: it is deleted again later",
           [DELETE, lost(), *tries(ASK, lost()), *later(), DELETE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-lost-and-booked", "Gone after a lost deletion: deleted or booked, so nothing is claimed",
           [DELETE, lost(), *status("ACSP"), *later(), DELETE, lost(), ASK, GONE], ended("vanished", "ACSP"))
cancelling("cancel-lost-with-503", "A 503 says nothing certain of the deletion", [DELETE, answer(503), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-never-left", "The bank cannot be reached: nothing was sent, and what is known is told",
           [DELETE, *[line for wait in (1, 2, 4, 8, 16) for line in [never_left(), at("wait"), {"advance_ms": wait * 1000}, DELETE_ALONE]], never_left(), *status("ACSP")],
           ended("notCancelled", "ACSP", error={"kind": "SendFailed"}))
cancelling("cancel-by-a-gateway", "A gateway's page answers the deletion and the status: nothing was cancelled",
           [*deleting("RCVD"), GATEWAY, *tries(ASK, GATEWAY), at("done")], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}))
cancelling("cancel-with-odd-links", "What cannot be read of the deletion's answer costs nothing but itself",
           [DELETE, answer(202, {"transactionStatus": "ACSP", "_links": {"startAuthorisation": {"href": None}}}), send("POST", f"{PAYMENTS}/p-1/cancellation-authorisations", body="none"),
            answer(201, link("scaRedirect", SCA)), at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-with-the-page", "The answer to the deletion names the page at once", [DELETE, answer(202, {"transactionStatus": "ACSP"} | link("scaRedirect", SCA)), at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-too-late", "A payment cannot be deleted after it is completed",
           [*CANCEL_TO_BANK, returned(), *status("ACSC")], ended("completed", "ACSC"))
cancelling("cancel-without-link", "202 and no startAuthorisation link: no authorisation, and the status decides",
           [DELETE, answer(202, {"transactionStatus": "ACSP"}), *status("ACSP"), *later(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-with-status-in-the-answer", "The deletion's own answer says CANC",
           [DELETE, answer(200, {"transactionStatus": "CANC"}), at("done")], ended("cancelled", "CANC"))
cancelling("cancel-of-a-payment-that-is-gone", "404 and nothing known of it: it may have been booked, so it is not called cancelled",
           [READ, GONE, DELETE_ALONE, GONE, ASK, GONE], ended("vanished", error={"next": "*"}))
cancelling("cancel-lost", "A second deletion would say nothing of the first: the status is asked for", [DELETE, lost(), *status("CANC")],
           ended("cancelled", "CANC"))
cancelling("cancel-authorisation-lost", "The start of the deletion's authorisation is a create: not sent again, the status is asked",
           [*CANCEL_TO_BANK[:3], lost(), *status("ACSP")], ended("notCancelled", "ACSP"))

flow("cancel-while-polling", "The host cancels an accepted payment",
     [*BEGUN, returned(), *status("ACSP"), at("wait"), CANCEL, *CANCEL_TO_BANK, returned(), *status("CANC")], ended("cancelled", "CANC"))
flow("cancel-at-the-bank", "The host cancels while the user is at the bank", [*BEGUN, CANCEL, deleting("RCVD"), answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-the-payment-is-sent", "The payment may have reached the bank: its answer is awaited, then it is deleted",
     [INITIATE, CANCEL, INITIATE, created(), deleting("RCVD"), answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-the-payment-is-sent-for-two", "Also where another PSU would have to sign",
     [INITIATE, CANCEL, created("PATC"), deleting("PATC"), answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-the-payment-is-sent-and-lost", "Cancelled, but the answer is lost: it is not known whether there is a payment",
     [INITIATE, CANCEL, lost(), at("done")], ended("uncertain", payment={"paymentId": None}, requestId=UUID))
flow("cancel-before-the-payment", "Ended while the PSU is being registered: nothing was sent",
     [USERS, CANCEL, at("done")], {"outcome": "abandoned", "payment": {"paymentId": None}}, context=NEW)


# Every status wherever a status is asked for.

def every(name, about, begin, expected, **more):
    for code, outcome in expected.items():
        funds = {"fundsAvailable": False} if code == "NOFUNDS" else {}
        lines = begin({"NOFUNDS": "ACCP"}.get(code, code), **funds)
        wait = [at("wait")] if outcome == "wait" else []
        flow(f"every-{name}-{code.lower()}", about, [*lines, *wait], None if wait or outcome is None else ended(outcome), **more)

ENDS = {"ACSC": "completed", "ACCC": "completed", "RJCT": "rejected", "CANC": "cancelled"}
ON_THE_WAY = ("ACSP", "PDNG", "ACCP", "ACFC", "ACWC", "ACWP", "PART")
WAITS = dict.fromkeys((*ON_THE_WAY, "NOFUNDS"), "wait")

every("initiation", "A status in the answer to the initiation", lambda code, **more: [INITIATE, created(code, None, **more)],
      ENDS | WAITS | {"PATC": "needsSignature"})
for code in ("RCVD", "ACTC"):
    flow(f"every-initiation-{code.lower()}", "The payment waits for its user, and names no link: it is read for one", [INITIATE, created(code, None), READ])
every("declined", "A status after the user came back without agreeing", lambda code, **more: [*BEGUN, returned(DECLINED), *status(code, **more)],
      ENDS | WAITS | {"ACTC": "notAuthorised", "RCVD": "notAuthorised", "PATC": "needsSignature"})
every("absent", "A status while the user has not come back", lambda code, **more: [*BEGUN, TICK, *status(code, **more)],
      ENDS | WAITS | {"PATC": "needsSignature"})
every("deletion", "A status after the deletion was authorised", lambda code, **more: [*CANCEL_TO_BANK, returned(), *status(code, **more)],
      ENDS | WAITS | dict.fromkeys(("RCVD", "PATC", "ACTC"), "wait"), job="cancelPayment", input=KNOWN)
every("deletion-declined", "A status after the user did not agree to the deletion", lambda code, **more: [*CANCEL_TO_BANK, returned(DECLINED), *status(code, **more)],
      ENDS | dict.fromkeys((*ON_THE_WAY, "NOFUNDS", "RCVD", "PATC", "ACTC"), "notCancelled"), job="cancelPayment", input=KNOWN)

flow("every-initiation-actc-with-link", "ACTC with a startAuthorisation link: start authorisation", [INITIATE, created("ACTC"), *TO_BANK])
flow("every-absent-actc", "ACTC while the user has not come back: the page is still offered", [*BEGUN, TICK, *status("ACTC"), at("redirect", url=SCA)])

# The other rows.

SEEN_ACCEPTED = [*BEGUN, returned(), *status("ACSP"), *later(), ASK, ASKS, at("redirect", url=SCA)]
flow("booked-while-declining", "Accepted, asked for the user again, declined, and gone: it was booked", [*SEEN_ACCEPTED, returned(DECLINED), ASK, GONE], ended("booked", "ACSP"))
flow("booked-while-away", "Accepted, asked for the user again, and gone before they come back", [*SEEN_ACCEPTED, TICK, ASK, GONE], ended("booked", "ACSP"))
flow("sca-while-away", "The status cannot be read without the user: their page is offered anew",
     [*BEGUN, TICK, ASK, answer(401, link("scaRedirect", SCA + "2")), at("redirect", url=SCA + "2")])
flow("refused-status", "A refusal of the status ends the following, with the bank's word; the payment is at the bank all the same", [*BEGUN, returned(), ASK, refused(401, "ROLE_INVALID")],
     ended("uncertain", "RCVD", payment={"paymentId": "p-1"}, error={"kind": "Refused", "bank": {"code": "ROLE_INVALID"}, "message": "re:the bank has the payment, which was last seen as RCVD.*", "next": "re:do not pay again.*naming payment p-1 and request id .*"}, requestId=UUID))
flow("refused-status-after-declining", "Nor is the status to be had after the user declined: nothing is claimed of what they did", [*BEGUN, returned(DECLINED), ASK, refused(401, "ROLE_INVALID")], ended("uncertain", "RCVD", payment={"paymentId": "p-1"}))
flow("status-of-a-gateway", "A page of a gateway is a failed read, however often: nothing is claimed of the payment, and its id is told",
     [*BEGUN, returned(), *status("ACSP"), *later(), *tries(ASK, GATEWAY), *later(), *tries(ASK, answer(403, {"fault": {"faultstring": "Access failure"}})), *later(), *tries(ASK, answer(404)), at("done")],
     ended("uncertain", "ACSP", payment={"paymentId": "p-1"}, error={"retry": "Never", "next": "re:do not pay again.*trackPayment.*payment p-1 and request id .*"}, requestId=UUID))
flow("status-of-a-gateway-for-a-while", "It comes back by itself", [*BEGUN, returned(), *status("ACSP"), *later(), ASK, GATEWAY, at("wait", untilMs="*"), {"advance_ms": 1000}, *status("ACSC")], ended("completed", "ACSC"))
flow("status-of-a-gateway-then-gone", "The bank's own word counts when it comes", [*BEGUN, returned(), *status("ACSP"), *later(), ASK, GATEWAY, at("wait"), {"advance_ms": 1000}, ASK, GONE], ended("booked", "ACSP"))
flow("status-of-another-product", "PRODUCT_UNKNOWN comes with 404 too, and is not the payment's end", [*BEGUN, returned(), *status("ACSP"), *later(), ASK, refused(404, "PRODUCT_UNKNOWN")], ended("uncertain", "ACSP", error={"bank": {"code": "PRODUCT_UNKNOWN"}}))
flow("status-gone-as-a-problem", "The same word in the form of RFC 7807", [*BEGUN, returned(), *status("ACSP"), *later(), ASK, answer(404, {"type": "https://bank.example/problems/unknown", "code": "RESOURCE_UNKNOWN"})], ended("booked", "ACSP"))
flow("track-refused", "A payment that may not be read is at the bank, for all that is known", [ASK, refused(403, "SERVICE_BLOCKED")], ended("uncertain", payment={"paymentId": "p-1"}, error={"bank": {"code": "SERVICE_BLOCKED"}}), job="trackPayment", input=KNOWN)
flow("refused-registration", "A refusal of the registration", [USERS, refused(401, "ROLE_INVALID")], {"outcome": "refused", "error": {"bank": {"code": "ROLE_INVALID"}}},
     job="register", input={}, context=NEW)
flow("lost-registration", "A registration page that cannot be had for long", [line for wait in (1, 2, 4, 8, 16) for line in [USERS, lost(), at("wait"), {"advance_ms": wait * 1000}]] + [USERS, lost(), at("done")],
     {"outcome": "refused", "error": {"kind": "SendFailed", "fault": "Network", "next": "re:the payment was not sent; see to the connection .*"}}, job="register", input={}, context=NEW)
flow("register-user-away", "The user is late at registration: the page is still offered", [USERS, PAGE, at("redirect", url=SCA), TICK, at("redirect", url=SCA)], job="register", input={}, context=NEW)
flow("cancel-while-authorising", "Cancelled while the authorisation is being started; the late answer to that is passed over",
     [INITIATE, created(), START, CANCEL, DELETE, told({"input": "response", "id": "previous", "status": 201, "body": {"json": link("scaRedirect", SCA)}}), answer(204)], ended("cancelled", "CANC"))
for name, begin in {"checking": [*BEGUN, returned(), ASK], "declined": [*BEGUN, returned(DECLINED), ASK], "away": [*BEGUN, TICK, ASK]}.items():
    flow(f"cancel-while-{name}", "Cancelled while the status is asked for", [*begin, CANCEL, DELETE, answer(204)], ended("cancelled", "CANC"))
flow("cancel-while-refreshing", "Cancelled while the payment is read anew", [READ, CANCEL, DELETE, answer(204)], ended("cancelled", "CANC"), job="authorisePayment", input=KEPT)
cancelling("cancel-twice", "Cancelled once more at every step: nothing is begun twice",
           [READ, CANCEL, DELETE, CANCEL, DELETE_ALONE, *CANCEL_TO_BANK[1:3], CANCEL, *CANCEL_TO_BANK[2:], CANCEL, at("redirect", url=SCA), returned(), ASK, CANCEL, *status("ACSP"), at("wait"), CANCEL, *later(), *status("CANC")],
           ended("cancelled", "CANC"))
cancelling("cancel-authorisation-refused", "The deletion's authorisation is refused: the status tells", [*CANCEL_TO_BANK[:3], refused(409, "STATUS_INVALID"), *status("ACSP")], ended("notCancelled", "ACSP", error={"bank": {"code": "STATUS_INVALID"}}))
cancelling("cancel-status-refused", "The status after the deletion is refused: nothing is claimed", [*CANCEL_TO_BANK, returned(), ASK, refused(401, "ROLE_INVALID")], ended("uncertain", "ACSP", error={"bank": {"code": "ROLE_INVALID"}}))
cancelling("cancel-status-asks-for-the-user", "The status after the deletion asks for the user", [*CANCEL_TO_BANK, returned(), ASK, ASKS, at("redirect", url=SCA), returned(), *status("CANC")], ended("cancelled", "CANC"))
cancelling("cancel-identifying", "The user is late, and cancelled once more, where the deletion asks for them first",
           [DELETE, ASKS, TICK, at("redirect", url=SCA), CANCEL, at("redirect", url=SCA), returned(), DELETE, answer(204)], ended("cancelled", "CANC"))
cancelling("cancel-declined-and-gone", "Nothing is known of a payment that is gone after the user declined its deletion", [*CANCEL_TO_BANK, returned(DECLINED), ASK, GONE], ended("vanished"))
cancelling("cancel-declined-cancelled-again", "Cancelled once more after declining", [*CANCEL_TO_BANK, returned(DECLINED), ASK, CANCEL, *status("ACSP")], ended("notCancelled", "ACSP"))
flow("cancel-accepted-and-gone", "RCVD, its deletion accepted by the bank and not answered as done, and gone: deleted or booked, so nothing is claimed",
     [*BEGUN, CANCEL, deleting("RCVD"), answer(202, {"transactionStatus": "RCVD"}), ASK, GONE], ended("vanished", "RCVD"))
flow("cancel-before-authorisation-gone", "The bank knows the payment neither to delete nor to tell of: not known why", [*BEGUN, CANCEL, deleting("RCVD"), GONE, ASK, GONE], ended("vanished", "RCVD"))
flow("cancel-declined-before-authorisation-gone", "RCVD, its deletion declined, and gone: not known why",
     [*BEGUN, CANCEL, deleting("RCVD"), answer(202, link("startAuthorisation", f"{PAYMENTS}/p-1/cancellation-authorisations")), *CANCEL_TO_BANK[2:], returned(DECLINED), ASK, GONE],
     ended("vanished", "RCVD"))
flow("cancel-accepted-meanwhile-gone", "The deletion's own answer says ACSP, so the payment that is gone may have been booked",
     [*BEGUN, CANCEL, *CANCEL_TO_BANK, returned(), ASK, GONE], ended("vanished", "ACSP"))


# Answers that are lost, late, repeated, refused or unreadable.

UNCERTAIN = ended("uncertain", payment={"paymentId": None}, requestId=UUID,
                  error={"kind": "SendFailed", "fault": "Network", "retry": "Never", "next": "*"})

flow("lost-create", "The answer to the payment is lost: never sent again, the request id is told, a late answer changes nothing",
     [INITIATE, lost(), at("done"), created(), at("done"), lost(), at("done"), TICK | {"error": error("UnexpectedInput", "Caller")}], UNCERTAIN)
flow("lost-create-500", "A 5xx does not say whether the payment was made",
     [INITIATE, answer(500, text="oops"), at("done")], UNCERTAIN)
flow("lost-create-503", "Neither does 503 from something in between, whatever it says about trying again",
     [INITIATE, answer(503, headers=[["retry-after", "1"]]), at("done")], UNCERTAIN)
flow("lost-create-resumed", "Resumed while the payment was on its way: it is never sent again, and no input is needed",
     [INITIATE, SENDING, RESUME, at("done")], UNCERTAIN)
flow("unsent-create-resumed", "Saved before the payment was marked as on its way: it never left, and a refusal is definite",
     [INITIATE, RESUME_WITH, INITIATE, SENDING, at("inFlight"), refused(400, "FORMAT_ERROR"), at("done")], ended("refused", error={"bank": {"code": "FORMAT_ERROR"}}))
flow("lost-authorisation", "Starting an authorisation moves no money: the bank is asked where the payment stands",
     [INITIATE, created(), START, lost(), *status("RCVD")], ended("notAuthorised", "RCVD"))
flow("lost-authorisation-accepted", "The answer was lost and the payment went on: the bank's word counts",
     [INITIATE, created(), START, answer(502), *status("ACSP"), *later(), *status("ACSC")], ended("completed", "ACSC"))

def again(at_ms, wait_ms):
    return [at("wait", untilMs=NOW + at_ms + wait_ms), {"advance_ms": wait_ms}]

flow("lost-reads", "A read is asked for again, under a new request id, with growing waits",
     [*BEGUN, returned(), ASK, lost(), *again(0, 1000), ASK, lost(), *again(1000, 2000), ASK, lost("timeout"), *again(3000, 4000),
      TICK, *status("ACSC")], ended("completed", "ACSC"))
flow("lost-reads-for-long", "A status that cannot be read for long is no end: the payment is still followed",
     [*BEGUN, returned(), *status("ACSP"), *later(), *[line for wait in (1, 2, 4, 8, 16) for line in [ASK, lost(), at("wait"), {"advance_ms": wait * 1000}]],
      ASK, lost(), *later(), *status("ACSC")], ended("completed", "ACSC"))
flow("read-503-retry-after", "Retry-After is kept to", [*BEGUN, returned(), ASK, answer(503, headers=[["Retry-After", "7"]]),
     *again(0, 7000), *status("ACSC")], ended("completed", "ACSC"))
flow("read-503-retry-after-a-date", "Retry-After may be a date (RFC 9110, 10.2.3)",
     [*BEGUN, returned(), ASK, answer(503, headers=[["Retry-After", "Thu, 09 Oct 2025 08:53:27 GMT"]]), *again(0, 7000), *status("ACSC")],
     ended("completed", "ACSC"))
flow("read-500", "5xx on a read is tried again", [*BEGUN, returned(), ASK, answer(500, text="<html>"), *again(0, 1000), *status("ACSC")],
     ended("completed", "ACSC"))
flow("read-429", "429 on a read is tried again later", [*BEGUN, returned(), ASK, answer(429), *again(0, 1000), *status("ACSC")],
     ended("completed", "ACSC"))

flow("stale-and-repeated-answers", "An answer names the request it answers: one that was answered, or given up, is passed over",
     [INITIATE, created(), START, told({"input": "response", "id": "previous", "status": 201, "body": {"json": {"transactionStatus": "RJCT", "paymentId": "p-2"}}}),
      TO_BANK[1], TO_BANK[2], TO_BANK[1], at("redirect", url=SCA), returned(), ASK, lost(), at("wait"), {"advance_ms": 1000}, ASK,
      told({"input": "response", "id": "previous", "status": 200, "body": {"json": {"transactionStatus": "RJCT"}}}),
      answer(200, {"transactionStatus": "ACSC"})], ended("completed", "ACSC", payment={"paymentId": "p-1"}))
flow("answer-to-nothing", "An answer to a request that was never made is an error",
     [INITIATE, told({"input": "response", "id": "7d1c2b1e-0000-4000-8000-000000000000", "status": 201, "body": {"json": {}}}, error("UnexpectedInput", "Caller")),
      told({"input": "sendFailed", "id": "no-such-request", "reason": "x"}, error("UnexpectedInput", "Caller")), created("ACSC", None)], ended("completed", "ACSC"))

def unreadable(field="body", **more):
    return error("UnreadableAnswer", "Bank", field, **more)

def on_create(name, about, line):
    flow(name, about, [INITIATE, line, INITIATE, lost("the answer cannot be read"), at("done")], UNCERTAIN)

def on_read(name, about, *lines):
    flow(name, about, [*BEGUN, returned(), ASK, *lines, answer(200, {"transactionStatus": "ACSC"})], ended("completed", "ACSC"))

on_create("unreadable-create-not-json", "A page of HTML with 200 says nothing of the payment; the flow is unchanged",
          answer(200, text="<html><body>Service</body></html>", error=unreadable(message="not JSON")))
on_create("unreadable-create-truncated", "A body that ends early", answer(201, text='{"transactionStatus": "RCVD", "payment', error=unreadable(message="truncated")))
on_create("unreadable-create-empty", "An empty answer to a create: the fields are missing", answer(201, error=unreadable("*")))
on_create("unreadable-create-without-id", "paymentId is missing", answer(201, {"transactionStatus": "RCVD"}, error=unreadable("paymentId")))
on_create("unreadable-create-wrong-type", "paymentId is neither text nor number", answer(201, {"transactionStatus": "RCVD", "paymentId": {"id": 17}}, error=unreadable("paymentId")))
on_create("unreadable-create-dots-as-id", "An id of `..` cannot stand in a path", created(start=None, payment="..", ) | {"error": unreadable("paymentId")})
on_create("unreadable-create-http-999", "There is no HTTP status 999", answer(999, {}, error=error("UnknownAnswer", "Bank", "status")))
on_create("unreadable-create-http-302", "A redirect of the request is no answer to it", answer(302, headers=[["location", "https://elsewhere.example/"]], error=error("UnknownAnswer", "Bank", "status")))

on_read("unreadable-read", "Answers to a read that cannot be read, each with its cause; the flow is unchanged after each",
        answer(200, text="<html>", error=unreadable(message="not JSON")), answer(200, text='{"transactionStatus": "AC', error=unreadable(message="truncated")),
        answer(200, base64=base64.b64encode(b'{"transactionStatus": "AC\xff\xfe"}').decode(), error=unreadable(message="UTF-8")),
        answer(200, {"transactionStatus": 7}, error=unreadable("transactionStatus")), answer(200, {"transactionStatus": ["ACSC"]}, error=unreadable("transactionStatus")),
        answer(200, [], error=unreadable()), answer(200, "ACSC", error=unreadable()), answer(200, {}, error=unreadable("transactionStatus")),
        answer(999, {"transactionStatus": "ACSC"}, error=error("UnknownAnswer", "Bank", "status")),
        answer(99, {"transactionStatus": "ACSC"}, error=error("UnknownAnswer", "Bank", "status")),
        answer(0, error=error("UnknownAnswer", "Bank", "status")), answer(304, error=error("UnknownAnswer", "Bank", "status")))
on_read("odd-funds", "Funds that are neither true nor false cost nothing but themselves", answer(200, {"transactionStatus": "ACCP", "fundsAvailable": "no"}), *later(), ASK)
flow("unknown-status", "A transactionStatus never seen before is waited out, and told",
     [*BEGUN, returned(), *status("XXXX"), at("wait", reason="re:.*XXXX.*"), RESUME, {"advance_ms": 1000}, TICK, *status("ACSC")],
     ended("completed", "ACSC", payment={"statuses": [{"transactionStatus": "RCVD"}, {"transactionStatus": "XXXX"}, {"transactionStatus": "ACSC"}]}))
flow("unknown-status-while-away", "It says nothing of the user: their page is still offered", [*BEGUN, TICK, *status("XXXX"), at("redirect", url=SCA)])
flow("unknown-status-after-declining", "Nor whether they agreed: it is followed", [*BEGUN, returned(DECLINED), *status("XXXX"), *later(), *status("ACSC")], ended("completed", "ACSC"))
cancelling("unknown-status-after-a-deletion", "Nor whether the payment is cancelled", [*CANCEL_TO_BANK, returned(), *status("XXXX"), *later(), *status("CANC")], ended("cancelled", "CANC"))
flow("unknown-status-after-declining-then-waiting", "When the bank names a status that is known, what the user did counts", [*BEGUN, returned(DECLINED), *status("XXXX"), RESUME, *later(), *status("RCVD")], ended("notAuthorised", "RCVD", error={"bank": {"code": "PSU_CREDENTIALS_INVALID"}}))
flow("unknown-status-after-declining-for-long", "Asked twenty times, nothing is claimed", [*BEGUN, returned(DECLINED), *[line for _ in range(20) for line in [*status("XXXX"), *later()]], at("done")], ended("uncertain", "XXXX", payment={"paymentId": "p-1"}))
flow("unknown-status-after-declining-back-late", "The user comes back after all", [*BEGUN, returned(DECLINED), *status("XXXX"), at("wait"), returned(), *status("ACSC")], ended("completed", "ACSC"))
cancelling("unknown-status-after-a-declined-deletion", "Nor whether the payment is as it was: it is waited out", [*CANCEL_TO_BANK, returned(DECLINED), *status("XXXX"), *later(), *status("ACSP")], ended("notCancelled", "ACSP", error={"fault": "User"}))
cancelling("unknown-status-after-a-declined-deletion-for-long", "Asked twenty times, nothing is claimed", [*CANCEL_TO_BANK, returned(DECLINED), *[line for _ in range(20) for line in [*status("XXXX"), *later()]], at("done")], ended("uncertain", "XXXX"))
flow("unknown-status-at-initiation", "The payment is there and has an id: an unknown status is kept and asked for again, not forgotten",
     [INITIATE, created("XXXX", None), READ, answer(200, {"transactionStatus": "XXXX", "_links": {}}), *status("XXXX"), *later(), *status("ACSC")],
     ended("completed", payment={"statuses": [{"transactionStatus": "XXXX"}, {"transactionStatus": "ACSC"}]}))
on_create("too-large", "An answer above the profile's limit is not read", created(padding="x" * 2000) | {"error": error("TooLarge", "Bank", "body")})
flow_too_large = json.loads((FOLDER / "too-large.json").read_text())
flow_too_large["config"]["profile"] = {"largestAnswer": 1000}
(FOLDER / "too-large.json").write_text(compact(flow_too_large) + "\n")

def refusal(name, status_, code, fault="Caller", text="", path=None, **more):
    flow(f"refused-{name}", "\"Error Codes and Responses\": the bank's code with its HTTP status; nothing was made",
         [INITIATE, refused(status_, code, text, path)],
         ended("refused", payment={"paymentId": None}, requestId=None, error={"kind": "Refused", "fault": fault, "bank": {
             "status": status_, "code": code, "text": text, "path": path}} | more))

refusal("kid", 400, "KID_INVALID", text="KID does not fit the creditor", path="remittanceInformationStructured", field="remittanceInformationStructured")
refusal("signature", 401, "SIGNATURE_INVALID")
refusal("product", 403, "PRODUCT_INVALID")
refusal("product-unknown", 404, "PRODUCT_UNKNOWN")
refusal("execution-date", 400, "EXECUTION_DATE_INVALID")
refusal("payment-failed", 400, "PAYMENT_FAILED", text="Logical duplicate")
refusal("service-blocked", 403, "SERVICE_BLOCKED", fault="User")
refusal("psu-credentials", 401, "PSU_CREDENTIALS_INVALID", fault="User")
refusal("unknown-code", 400, "A_CODE_OF_TOMORROW")
flow("refused-in-problem-form", "The RFC 7807 form of a refusal is read too",
     [INITIATE, answer(400, {"type": "https://bank.example/problems/format", "title": "Wrong format", "detail": "amount", "code": "FORMAT_ERROR",
                             "additionalErrors": [{"path": "instructedAmount.amount", "code": "FORMAT_ERROR"}]})],
     ended("refused", error={"field": "instructedAmount.amount", "bank": {"status": 400, "code": "FORMAT_ERROR", "text": "Wrong format: amount"}}))
flow("refused-for-several-reasons", "The first message that is no warning counts, and the others are named",
     [INITIATE, answer(400, {"tppMessages": [
         {"category": "WARNING", "code": "STATUS_INVALID"}, {"category": "ERROR", "code": "KID_INVALID", "text": "wrong", "path": "a.b"},
         {"category": "ERROR", "code": "FORMAT_ERROR", "path": "c.d"}, {"category": "WARNING", "code": "PERIOD_INVALID"},
         {"category": "ERROR", "code": "EXECUTION_DATE_INVALID"}]})],
     ended("refused", error={"field": "a.b", "message": "re:.*KID_INVALID.*; further: FORMAT_ERROR \\(c.d\\), EXECUTION_DATE_INVALID",
                             "bank": {"status": 400, "code": "KID_INVALID", "text": "wrong", "path": "a.b"}}))
for name, about, status_, body, code, text in [
    ("object", "One message in place of a list of them", 400, {"tppMessages": {"category": "ERROR", "code": "FORMAT_ERROR", "text": "field x"}}, "FORMAT_ERROR", "field x"),
    ("texts", "Texts in place of messages", 400, {"tppMessages": ["amount is not a number", "x"]}, "", "amount is not a number"),
    ("warnings", "Warnings alone: the first of them is told", 400, {"tppMessages": [{"category": "WARNING", "code": "STATUS_INVALID", "text": "w"}]}, "STATUS_INVALID", "w"),
    ("aggregator", "An aggregator: code, message, detail, error", 400,
     {"code": 400, "message": "Error interacting with ASPSP", "detail": "Unknown error", "error": "ASPSP_ERROR"}, "ASPSP_ERROR", "Error interacting with ASPSP: Unknown error"),
    ("ibm", "IBM API Connect", 401, {"httpCode": "401", "httpMessage": "Unauthorized", "moreInformation": "Client id not registered."}, "", "Unauthorized: Client id not registered."),
    ("wso2", "WSO2", 401, {"fault": {"code": 900901, "message": "Invalid Credentials", "description": "Access failure"}}, "900901", "Invalid Credentials: Access failure"),
    ("apigee", "Apigee", 401, {"fault": {"faultstring": "Invalid ApiKey", "detail": {"errorcode": "oauth.v2.InvalidApiKey"}}}, "oauth.v2.InvalidApiKey", "Invalid ApiKey"),
    ("aws", "API Gateway of AWS, and Kong", 403, {"message": "Missing Authentication Token"}, "", "Missing Authentication Token"),
    ("spring", "A server's own error: its path is that of the request", 404, {"timestamp": "2025-10-09T08:53:20Z", "status": 404, "error": "Not Found", "path": "/v1"}, "", "Not Found"),
    ("oauth", "OAuth's own form", 401, {"error": "invalid_client", "error_description": "unknown"}, "invalid_client", "unknown"),
    ("list", "A list at the top", 400, [{"code": "FORMAT_ERROR", "text": "a"}, {"code": "KID_INVALID"}], "FORMAT_ERROR", "a"),
]:
    flow(f"refused-by-{name}", f"A refusal in another form, by the bank or a gateway before it. {about}", [INITIATE, answer(status_, body)],
         ended("refused", error={"kind": "Refused", "bank": {"status": status_, "code": code, "text": text}}))
PAGE_OF_A_PROXY = "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><p>Client certificate&nbsp;missing</p></body></html>"
flow("refused-by-a-page", "A page for people in place of an answer: its text is told", [INITIATE, answer(403, text=PAGE_OF_A_PROXY)],
     ended("refused", error={"kind": "Refused", "bank": {"status": 403, "code": "", "text": "403 Forbidden Client certificate missing"}}))
flow("refused-by-xml", "XML in place of JSON", [INITIATE, answer(400, text="<?xml version='1.0'?><e:error xmlns:e='x'><e:code>E7</e:code><e:message>a &lt; b</e:message></e:error>")],
     ended("refused", error={"kind": "Refused", "bank": {"status": 400, "code": "E7", "text": "a < b"}}))
flow("refused-by-a-challenge", "Nothing but WWW-Authenticate (RFC 6750, 3)",
     [INITIATE, {"feed": {"input": "response", "status": 401, "headers": [["www-authenticate", 'Bearer error="invalid_token", error_description="it has expired"']]}}],
     ended("refused", error={"kind": "Refused", "bank": {"status": 401, "code": "invalid_token", "text": "it has expired"}}))
flow("call-refused-by-a-page", "A 401 with a page is a refusal of a call, and no answer to be asked for again",
     [send("GET", "/v1/accounts"), answer(401, text=PAGE_OF_A_PROXY)],
     {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 401, "text": "403 Forbidden Client certificate missing"}}}, job="accounts", input={})
flow("refused-without-body", "A refusal without a word keeps its HTTP status", [INITIATE, answer(403)],
     ended("refused", error={"kind": "Refused", "bank": {"status": 403, "code": ""}}))
flow("refused-authorisation", "STATUS_INVALID: the resource does not allow additional authorisation; the status tells why",
     [*READ_TO_SIGN, START, refused(409, "STATUS_INVALID"), *status("ACSP"), *later(), *status("ACSC")], ended("completed"), job="authorisePayment", input=KNOWN)
flow("refused-authorisation-and-waiting", "The authorisation is refused and the payment waits: the bank's word is told",
     [*READ_TO_SIGN, START, refused(400, "SCA_METHOD_UNKNOWN", "no"), *status("RCVD")],
     ended("notAuthorised", "RCVD", error={"bank": {"status": 400, "code": "SCA_METHOD_UNKNOWN", "text": "no"}}), job="authorisePayment", input=KNOWN)
flow("refused-authorisation-of-a-payment-that-is-booked", "The authorisation is refused, and the payment is accepted and gone",
     [READ, answer(200, {"transactionStatus": "ACSP"} | link("startAuthorisation", f"{PAYMENTS}/p-1/authorisations")), START, refused(409, "STATUS_INVALID"), ASK, GONE], ended("booked", "ACSP"), job="authorisePayment", input=KNOWN)


# Links, pages and ids.

FOREIGN = error("ForeignLink", "Bank", "_links.startAuthorisation.href")
for name, href in {
    "other-host": "https://evil.example/v1/payments/p-1/authorisations",
    "other-port": f"https://bank.example:8443/openbanking{PAYMENTS}/p-1/authorisations",
    "other-scheme": f"http://bank.example/openbanking{PAYMENTS}/p-1/authorisations",
    "host-without-scheme": "//evil.example/v1/authorisations",
    "user-name": f"https://bank.example@evil.example/openbanking{PAYMENTS}",
    "another-base": "https://bank.example/other/v1/authorisations",
    "climbing": "/v1/../../admin", "climbing-encoded": "/v1/%2e%2e/%2e%2e/admin", "line-break": "/v1/x\r\nHost: evil.example",
    "backslash": "/\\evil.example/v1",
}.items():
    flow(f"link-{name}", "A link is followed only to the bank's own origin: the user is not sent on, and the payment is told by its id",
         [INITIATE, created(start=href), *status("RCVD"), at("done")],
         ended("notAuthorised", "RCVD", payment={"paymentId": "p-1", "startAuthorisation": None, "warnings": [
             {"found": {"href": href}, "error": {"kind": "ForeignLink", "fault": "Bank", "field": "_links.startAuthorisation.href"}}]},
               error={"kind": "ForeignLink", "fault": "Bank", "field": "_links.startAuthorisation.href", "next": "re:the payment waits at the bank: authorise it again with authorisePayment.*"}))
flow("link-other-host-and-no-status", "The same where the answer names no status", [INITIATE, answer(201, {"paymentId": "p-1"} | link("startAuthorisation", "https://evil.example/x")), *status("RCVD"), at("done")], ended("notAuthorised", payment={"paymentId": "p-1"}, error={"kind": "ForeignLink"}))
flow("link-other-host-and-accepted", "A payment that is accepted needs no link", [INITIATE, created("ACSP", "https://evil.example/x"), *later(), *status("ACSC")], ended("completed", payment={"paymentId": "p-1", "warnings": [{"error": {"kind": "ForeignLink"}}]}))
flow("link-other-host-and-gone", "The same where the bank does not know it any more", [INITIATE, created(start="https://evil.example/x"), ASK, GONE, at("done")], ended("vanished", payment={"paymentId": "p-1"}, error={"kind": "ForeignLink"}))
for name, about, href, target in [
    ("with-default-port", "A link that names the port of https leads to the bank (RFC 6454, 4)", f"https://bank.example:443/openbanking{PAYMENTS}/p-1/authorisations", f"{PAYMENTS}/p-1/authorisations"),
    ("in-capitals", "Scheme and host in capitals are the same (RFC 3986, 6.2.2.1)", f"HTTPS://Bank.EXAMPLE:443/openbanking{PAYMENTS}/p-1/authorisations", f"{PAYMENTS}/p-1/authorisations"),
    ("beyond-ascii", "What no request target may hold goes out as its bytes (RFC 3986, 2.1)", f"{PAYMENTS}/p-1/authorisations?navn=Åse|{{x}}%20", f"{PAYMENTS}/p-1/authorisations?navn=%C3%85se%7C%7Bx%7D%20"),
    ("with-a-fragment", "What follows # is no part of a request (RFC 9110, 7.1)", f"{PAYMENTS}/p-1/authorisations#start", f"{PAYMENTS}/p-1/authorisations"),
]:
    flow(f"link-{name}", about, [INITIATE, created(start=href), send("POST", target, body="none"), TO_BANK[1], TO_BANK[2]])
    flow(f"next-link-{name}", f"{about}: of a page too", [send("GET", target)], job="transactions",
         input={"accountId": "a", "bookingStatus": "booked", "next": href})
flow("link-in-full", "A link to the bank's own origin, written in full",
     [INITIATE, created(start=f"{BASE}{PAYMENTS}/p-1/authorisations?x=1"), send("POST", f"{PAYMENTS}/p-1/authorisations?x=1", body="none"), TO_BANK[1], TO_BANK[2]])
flow("link-without-slash", "A link relative to the base address, without its slash",
     [INITIATE, created(start=f"{PAYMENTS[1:]}/p-1/authorisations"), START, TO_BANK[1], TO_BANK[2]])
flow("link-given-by-caller", "A kept link that leads elsewhere is refused before anything is sent",
     job="authorisePayment", input=KNOWN | {"startAuthorisation": "https://evil.example/x"}, error=error("ForeignLink", "Bank", "_links.startAuthorisation.href"))

for name, href in {"http": "http://evil.example/login", "javascript": "javascript:alert(1)", "user-name": "https://bank.example@evil.example/",
                   "relative": "/login", "data": "data:text/html,x"}.items():
    flow(f"page-{name}", "The user is taken to https pages only, and never to one that hides its host",
         [INITIATE, created(), START, answer(201, link("scaRedirect", href), error=error("ForeignLink", "Bank", "_links.scaRedirect.href")),
          *TO_BANK])

ODD = "enc!!H6fD9/a+b=c d%æ?#.."
flow("odd-ids", "Ids are opaque: percent-encoded into one path segment, never read",
     [INITIATE, created("ACSP", None, payment=ODD), *later(),
      send("GET", f"{PAYMENTS}/enc%21%21H6fD9%2Fa%2Bb%3Dc%20d%25%C3%A6%3F%23../status"), answer(200, {"transactionStatus": "ACSC"})],
     ended("completed", payment={"paymentId": ODD}))
flow("odd-product", "A product is a path segment like any other",
     [send("POST", "/v1/payments/..%2F..%2Fadmin"), created("ACSC", None)], ended("completed", payment={"paymentProduct": "../../admin"}),
     input=merge(INPUT, {"paymentProduct": "../../admin"}))


# Save and resume, dates, keys held elsewhere.

flow("resumed-at-every-step", "A flow is saved and resumed at every step; account numbers are given again until they were sent",
     [RESUME_WITH, USERS, RESUME_WITH, PAGE, RESUME_WITH, at("redirect", url=SCA), returned(), RESUME_WITH, INITIATE, created(), RESUME, START, RESUME,
      TO_BANK[1], RESUME, at("redirect", url=SCA), returned(), RESUME, ASK, RESUME, answer(200, {"transactionStatus": "ACSP"}), RESUME, at("wait"),
      {"advance_ms": 1000}, RESUME, TICK, RESUME, ASK, lost(), RESUME, at("wait"), {"advance_ms": 1000}, *status("ACSC"), RESUME, at("done")],
     ended("completed", "ACSC"), context=NEW)
flow("resumed-cancellation", "A cancellation is saved and resumed at every step",
     [RESUME, DELETE, RESUME, *CANCEL_TO_BANK[1:3], RESUME, *CANCEL_TO_BANK[3:], RESUME, returned(), RESUME, *status("ACSP"), RESUME, *later(), RESUME,
      *status("CANC"), RESUME, at("done")], ended("cancelled", "CANC"), job="cancelPayment", input=KNOWN)
flow("resumed-end", "An outcome survives being saved", [INITIATE, lost(), RESUME, at("done")], UNCERTAIN)
flow("resumed-call", "A single call is saved and resumed",
     [RESUME, ASK, RESUME, answer(200, {"transactionStatus": "ACSP"}), RESUME], {"outcome": "answered", "reply": {"transactionStatus": "ACSP"}},
     job="paymentStatus", input=KNOWN)

flow("date-made-anew", "\"Signing Specification\": Date is at most 60 s off; the request stays the same, its date and signature do not",
     [send("POST", PAYMENTS, {"date": date(NOW), "tpp-session-id": "s-1"}), {"advance_ms": 20_000}, send("POST", PAYMENTS, {"date": "*"}),
      {"advance_ms": 41_000}, send("POST", PAYMENTS, {"date": date(NOW + 61_000)}), created("ACSC", None)], ended("completed", "ACSC"))

ELSEWHERE = {"key": None}
SIGN = at("sign", keyId=IDENTITY["expect"]["key_id"], algorithm="rsa-sha256")
WITH_KEY = {"feed": {"input": "sign_with_key"}}
flow("key-elsewhere", "A key held elsewhere signs: Sign before every Send",
     [SIGN, WITH_KEY, INITIATE, created(), SIGN, WITH_KEY, TO_BANK[0], TO_BANK[1], TO_BANK[2], returned(), SIGN, WITH_KEY, *status("ACSC")],
     ended("completed", "ACSC"), config=ELSEWHERE, key=IDENTITY["key"])
flow("key-elsewhere-too-slow", "A signature that comes after its date would be refused is asked for again, with a new date",
     [SIGN, {"advance_ms": 61_000}, WITH_KEY, SIGN, WITH_KEY, send("POST", PAYMENTS, {"date": date(NOW + 61_000)}), {"advance_ms": 61_000}, SIGN, WITH_KEY,
      send("POST", PAYMENTS, {"date": date(NOW + 122_000)}), created("ACSC", None)], ended("completed", "ACSC"), config=ELSEWHERE, key=IDENTITY["key"])
flow("key-elsewhere-resumed", "Saved between signing and sending: the same request is signed again",
     [SIGN, WITH_KEY, INITIATE, RESUME_WITH, SIGN, WITH_KEY, INITIATE, created("ACSC", None)], ended("completed", "ACSC"), config=ELSEWHERE, key=IDENTITY["key"])
flow("key-elsewhere-another-key", "A signature that does not hold by the certificate is not sent; what was signed is signed again",
     [SIGN, told({"input": "signature", "body": {"text": "a signature by another key"}}, error("InvalidSignature", "Caller", "bytes")),
      WITH_KEY, INITIATE, created("ACSC", None)], ended("completed", "ACSC"), config=ELSEWHERE, key=IDENTITY["key"])
flow("key-elsewhere-wrong-signature", "A signature names its Sign step and is not empty",
     [SIGN, told({"input": "signature", "body": {"text": ""}}, error("InvalidSignature", "Caller")),
      told({"input": "signature", "id": "no-such-step", "body": {"text": "x"}}, error("UnexpectedInput", "Caller")), WITH_KEY, INITIATE, created("ACSC", None)],
     ended("completed", "ACSC"), config=ELSEWHERE, key=IDENTITY["key"])


# How requests are dressed.

flow("headers", "\"Required Headers for Signature\", TPP-Redirect-URI, TPP-Session-ID, PSU-*: all that a payment's request carries",
     [send("POST", f"{PAYMENTS}?allowLogicalDuplicate=true", {
         "accept": "application/json", "content-type": "application/json", "date": date(NOW), "x-request-id": UUID, "digest": "re:SHA-256=[A-Za-z0-9+/]{43}=",
         "psu-id": "psu-1", "psu-corporate-id": "corp-1", "tpp-redirect-uri": "https://tpp.example/other", "tpp-session-id": "s-1",
         "psu-ip-address": "192.0.2.7", "psu-ip-port": "50123", "psu-user-agent": "Browser/1.0", "psu-accept-language": "nb-NO",
         "psu-device-id": "99435c7e-ad88-49ec-a2ad-99ddcb1f5555", "psu-geo-location": "GEO:59.913868;10.752245",
         "aspsp-id": "9999", "x-accept-fix": "longer-names, amount-as-string", "tpp-redirect-preferred": "false",
         "tpp-signature-certificate": "re:[A-Za-z0-9+/]+=*", "authorization": None,
         "signature": 're:keyId="SN=4D,CA=[^"]+",algorithm="rsa-sha256",headers="date digest x-request-id psu-id psu-corporate-id tpp-redirect-uri",signature="[A-Za-z0-9+/]{171}="'},
         PAYMENT), created("ACSC", None)], ended("completed"),
     input=merge(INPUT, {"allowLogicalDuplicate": True}),
     context={"redirectUri": "https://tpp.example/other", "session": merge(SESSION, {"psuCorporateId": "corp-1"}),
              "psu": DEVICE | {"ipPort": 50123, "userAgent": "Browser/1.0", "acceptLanguage": "nb-NO",
                               "deviceId": "99435c7e-ad88-49ec-a2ad-99ddcb1f5555", "geoLocation": "GEO:59.913868;10.752245"}},
     config={"headers": {"ASPSP-ID": "9999"}, "profile": {"acceptFix": ["longer-names", "amount-as-string"], "redirectPreferred": False}})
flow("headers-of-a-read", "No body, no digest; no user there, no PSU-IP-Address",
     [send("GET", f"{PAYMENTS}/p-1/status", {"digest": None, "content-type": None, "psu-ip-address": None,
           "signature": 're:keyId="[^"]+",algorithm="rsa-sha256",headers="date x-request-id psu-id tpp-redirect-uri",signature="[^"]+"'}, "none"),
      answer(200, {"transactionStatus": "ACSC"})], {"outcome": "answered"}, job="paymentStatus", input=KNOWN, context={"session": SESSION})
flow("headers-with-request-target", "\"The 4 parts of a Signature header\": the target url is indicated with (request-target), where a profile asks for it",
     [send("GET", f"{PAYMENTS}/p-1/status", {"signature": 're:.*,headers="\\(request-target\\) date x-request-id tpp-redirect-uri",.*'}), answer(200, {"transactionStatus": "ACSC"})],
     {"outcome": "answered"}, job="paymentStatus", input=KNOWN, context={"session": SESSION},
     config={"profile": {"signedHeaders": ["(request-target)", "date", "digest", "x-request-id", "tpp-redirect-uri"]}})
for name, address in {"with-v1": f"{BASE}/v1", "with-v1-and-slash": f"{BASE}/v1/", "with-slash": f"{BASE}/"}.items():
    flow(f"headers-base-{name}", "The bank's address may be given with or without its /v1", [INITIATE, created("ACSC", None)], ended("completed"), config={"baseUrl": address})
flow("headers-with-own-key-id", "A keyId of one's own instead of the certificate's",
     [send("GET", f"{PAYMENTS}/p-1/status", {"signature": 're:keyId="my-key",.*'}), answer(200, {"transactionStatus": "ACSC"})],
     {"outcome": "answered"}, job="paymentStatus", input=KNOWN, config={"keyId": "my-key"})
flow("session-within-its-hour", "\"TPP-Session-ID\": an SCA lasts for up to 1 hour; the id is kept",
     [send("GET", f"{PAYMENTS}/p-1/status", {"tpp-session-id": "s-1"}), answer(200, {"transactionStatus": "ACSC"})], {"outcome": "answered"},
     job="paymentStatus", input=KNOWN, context={"session": merge(SESSION, {"scaAtMs": NOW - 3_599_999})})
flow("session-after-its-hour", "\"TPP-Session-ID\": once expired a new one is begun",
     [send("GET", f"{PAYMENTS}/p-1/status", {"tpp-session-id": UUID, "psu-id": "psu-1"}), answer(200, {"transactionStatus": "ACSC"})], {"outcome": "answered"},
     job="paymentStatus", input=KNOWN, context={"session": merge(SESSION, {"scaAtMs": NOW - 3_600_000})})


# Single calls.

REF = f"{PAYMENTS}/p-1"
def call(job, line, reply, answered, input=KNOWN, status_=200, name=None, about=None):
    flow(name or f"call-{job}", about or f"The single call {job}", [line, answer(status_, reply) if reply is not None else answer(status_), at("done")],
         {"outcome": "answered", "reply": answered}, job=job, input=input)

PAGES = link("scaRedirect", SCA)
call("users", send("GET", "/v1/users", body="none"), PAGES, PAGES, {})
AGREEMENTS = {"agreements": [{"id": "c-1", "name": "Fjord Bakery AS", "organisationNumber": "987654325"}, {"id": "c-2", "role": "signatory"}]}
call("agreements", send("GET", "/v1/agreements", body="none"), AGREEMENTS, AGREEMENTS, {}, about="The agreements for which the PSU may act; fields that are not known are kept")
call("initiatePayment", INITIATE, {"transactionStatus": "RCVD", "paymentId": "p-1"} | link("startAuthorisation", f"{REF}/authorisations"),
     {"transactionStatus": "RCVD", "paymentId": "p-1", "_links": {"startAuthorisation": {"href": f"{REF}/authorisations"}}}, INPUT, 201)
call("readPayment", send("GET", REF, body="none"), {"transactionStatus": "ACSP", "paymentId": "p-1", "debtorAccount": {"bban": DEBTOR, "colour": "blue"}, "newField": {"deep": [1, 2.50, None]}} | link("delete", REF),
     {"transactionStatus": "ACSP", "debtorAccount": {"bban": DEBTOR, "colour": "blue"}, "newField": {"deep": [1, 2.50, None]}, "_links": {"delete": {"href": REF}}},
     about="Unknown fields are kept and told")
call("paymentStatus", ASK, {"transactionStatus": "ACCP", "fundsAvailable": False}, {"transactionStatus": "ACCP", "fundsAvailable": False})
call("paymentStatus", ASK, {"transactionStatus": "XXXX"}, {"transactionStatus": "XXXX"}, name="call-paymentStatus-unknown", about="A single call tells an unknown code as it came")
call("updatePayment", send("PUT", REF, body=merge(PAYMENT, {"instructedAmount": {"amount": "99"}})), {"transactionStatus": "RCVD", "paymentId": "p-1"}, {"transactionStatus": "RCVD"},
     KNOWN | {"body": merge(PAYMENT, {"instructedAmount": {"amount": "99"}})})
call("deletePayment", DELETE_ALONE, None, {}, status_=204)
call("deletePayment", DELETE_ALONE, link("startAuthorisation", f"{REF}/cancellation-authorisations"),
     {"_links": {"startAuthorisation": {"href": f"{REF}/cancellation-authorisations"}}}, status_=202, name="call-deletePayment-to-authorise")
call("startAuthorisation", START, {"scaStatus": "received", "authorisationId": "a-1"} | PAGES, {"scaStatus": "received", "authorisationId": "a-1"} | PAGES, status_=201)
call("listAuthorisations", send("GET", f"{REF}/authorisations", body="none"), {"authorisationIds": ["a-1", "a-2"]}, {"authorisationIds": ["a-1", "a-2"]})
call("scaStatus", send("GET", f"{REF}/authorisations/a-1", body="none"), {"scaStatus": "finalised"}, {"scaStatus": "finalised"}, KNOWN | {"authorisationId": "a-1"})
call("startCancellationAuthorisation", send("POST", f"{REF}/cancellation-authorisations", body="none"), PAGES, PAGES, status_=201)
call("listCancellationAuthorisations", send("GET", f"{REF}/cancellation-authorisations", body="none"), {"authorisationIds": []}, {"authorisationIds": []})
call("cancellationScaStatus", send("GET", f"{REF}/cancellation-authorisations/a-1", body="none"), {"scaStatus": "failed"}, {"scaStatus": "failed"}, KNOWN | {"authorisationId": "a-1"})

flow("call-refused", "A refusal with its code", [ASK, refused(404, "RESOURCE_UNKNOWN", "no such payment")],
     {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 404, "code": "RESOURCE_UNKNOWN", "text": "no such payment"}}}, job="paymentStatus", input=KNOWN)
flow("call-create-lost", "A create as a single call is not sent again either", [INITIATE, lost(), at("done")],
     {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed", "retry": "Never", "next": "re:do not send it again .*request id"}}, job="initiatePayment")
flow("call-with-sca", "\"Strong Customer Authentication\": 401 with scaRedirect, the user's way there and back, the same call again",
     [ASK, answer(401, {"tppMessages": [{"category": "ERROR", "code": "CONSENT_INVALID"}]} | PAGES), at("redirect", url=SCA), RESUME, at("redirect", url=SCA), returned(),
      ASK, answer(200, {"transactionStatus": "ACSC"})], {"outcome": "answered", "reply": {"transactionStatus": "ACSC"}}, job="paymentStatus", input=KNOWN)
flow("call-with-sca-declined", "The user comes back without agreeing",
     [ASK, answer(401, PAGES), at("redirect", url=SCA), returned(DECLINED)], {"outcome": "declined", "error": {"fault": "User", "bank": {"code": "PSU_CREDENTIALS_INVALID"}}},
     job="paymentStatus", input=KNOWN)
flow("call-cancelled-create", "What may have reached the bank is not forgotten: its answer is told", [INITIATE,
     CANCEL | {"error": error("UnexpectedInput", "Caller", None, next="or that it failed")}, created("RCVD")], {"outcome": "answered", "reply": {"paymentId": "p-1"}}, job="initiatePayment")
flow("call-cancelled-create-lost", "The same where its answer is lost", [INITIATE,
     CANCEL | {"error": error("UnexpectedInput", "Caller")}, lost()], {"outcome": "uncertain", "requestId": UUID}, job="initiatePayment")
flow("call-cancelled", "Ended by the host", [ASK, CANCEL, at("done")], {"outcome": "cancelled"}, job="paymentStatus", input=KNOWN)


# Wrong input: refused before anything is sent, with the field as the bank would name it.

def wrong(name, change, field, message=None, input=INPUT, kind="InvalidInput", **more):
    changed = merge(input, {"body": change}) if change is not None else input
    flow(f"wrong-{name}", "Refused before it is sent, with the field and the rule", input=changed,
         error=error(kind, "Caller", field) | ({"message": message} if message else {}), **more)

def amount(value, currency="NOK"):
    return {"instructedAmount": {"currency": currency, "amount": value}}

wrong("amount-negative", amount("-1"), "instructedAmount.amount")
wrong("amount-plus", amount("+1"), "instructedAmount.amount")
wrong("amount-zero", amount("0.00"), "instructedAmount.amount")
wrong("amount-decimals-of-currency", amount("1.005"), "instructedAmount.amount")
wrong("amount-fifteen-digits", amount("123456789012345"), "instructedAmount.amount", "14")
wrong("amount-comma", amount("1,00"), "instructedAmount.amount")
wrong("amount-exponent", amount("1e2"), "instructedAmount.amount")
wrong("amount-wrong-type", {"instructedAmount": {"currency": "NOK", "amount": True}}, "instructedAmount.amount")
wrong("amount-missing", {"instructedAmount": {"currency": "NOK", "amount": None}}, "instructedAmount.amount", "missing")
wrong("currency", amount("1", "nok"), "instructedAmount.currency")
wrong("currency-not-domestic", amount("1", "EUR"), "instructedAmount.currency", "NOK")
wrong("creditor-missing", {"creditorName": None}, "creditorName", "missing")
wrong("creditor-empty", {"creditorName": " "}, "creditorName")
wrong("creditor-too-long", {"creditorName": "x" * 71}, "creditorName", "70")
wrong("creditor-line-break", {"creditorName": "Nord\r\nlys"}, "creditorName")
wrong("bban-check-digit", {"creditorAccount": {"bban": CREDITOR[:-1] + str((int(CREDITOR[-1]) + 1) % 10)}}, "creditorAccount.bban", "modulus 11")
wrong("bban-too-short", {"debtorAccount": {"bban": "9710503421"}}, "debtorAccount.bban", "11 digits")
NO_IBAN = iban("NO", CREDITOR)
wrong("iban-check-digits", {"creditorAccount": {"bban": None, "iban": NO_IBAN[:2] + ("10" if NO_IBAN[2:4] != "10" else "11") + NO_IBAN[4:]}}, "creditorAccount.iban", "check digits")
wrong("iban-of-a-wrong-account", {"creditorAccount": {"bban": None, "iban": iban("NO", CREDITOR[:-1] + str((int(CREDITOR[-1]) + 1) % 10))}}, "creditorAccount.iban", "modulus 11")
wrong("iban-foreign", {"creditorAccount": {"bban": None, "iban": iban("DK", "50510001322617")}}, "creditorAccount.iban", "Norwegian")
wrong("account-two-numbers", {"creditorAccount": {"iban": NO_IBAN}}, "creditorAccount", "not both")
wrong("account-no-number", {"debtorAccount": {"bban": None}}, "debtorAccount", "missing")
wrong("account-by-card", {"creditorAccount": {"bban": None, "maskedPan": "123456xxxxxx1234"}}, "creditorAccount", "iban or bban")
wrong("account-and-card", {"debtorAccount": {"maskedPan": "123456xxxxxx1234"}}, "debtorAccount", "one number")
wrong("account-currency", {"debtorAccount": {"currency": "kr"}}, "debtorAccount.currency")
wrong("kid", {"remittanceInformationStructured": with_check_digit("200451")[:-1] + str((int(with_check_digit("200451")[-1]) + 4) % 10)}, "remittanceInformationStructured")
wrong("kid-and-message", {"remittanceInformationUnstructured": "Books"}, "remittanceInformationStructured", "not both")
wrong("kid-in-list", {"remittanceInformationStructured": None, "remittanceInformationStructuredArray": [{"reference": with_check_digit("77"), "referenceType": "SCOR"}, {"reference": "12345A", "referenceType": "SCOR"}]},
      "remittanceInformationStructuredArray[1].reference")
wrong("reference-type", {"remittanceInformationStructured": None, "remittanceInformationStructuredArray": [{"reference": "1", "referenceType": "ABCD"}]}, "remittanceInformationStructuredArray[0].referenceType", "SCOR")
wrong("message-too-long", {"remittanceInformationStructured": None, "remittanceInformationUnstructured": "x" * 141}, "remittanceInformationUnstructured", "140")
wrong("date-past", {"requestedExecutionDate": "2025-10-08"}, "requestedExecutionDate", "past")
wrong("date-of-no-calendar", {"requestedExecutionDate": "2026-02-30"}, "requestedExecutionDate")
wrong("date-form", {"requestedExecutionDate": "09.10.2025"}, "requestedExecutionDate")
wrong("purpose", {"purposeCode": "cost"}, "purposeCode", "COST")
SHORT_CHECK = PAYMENT | {"creditorAccount": {"bban": "42020081345"}}
assert sum(int(d) * w for d, w in zip("81345", (5, 4, 3, 2, 1))) % 11 == 0
flow("account-with-zeros-at-five-and-six", "ECBS TR201: the check digit may be that of places 7 to 10 alone", [send("POST", PAYMENTS, body=SHORT_CHECK), created("ACSC", None)], ended("completed"),
     input=INPUT | {"body": SHORT_CHECK})
flow("purpose-with-digits", "ISO 20022, ExternalPurpose1Code: some codes have digits", [send("POST", PAYMENTS, body=PAYMENT | {"purposeCode": "B112"}), created("ACSC", None)],
     ended("completed"), input=INPUT | {"body": PAYMENT | {"purposeCode": "B112"}})
wrong("country", {"creditorAddress": {"country": "XX"}}, "creditorAddress.country")
wrong("bic", {"creditorAgent": "DNBANOK"}, "creditorAgent")
wrong("end-to-end-too-long", {"endToEndIdentification": "x" * 36}, "endToEndIdentification", "35")
wrong("ultimate-debtor-too-long", {"ultimateDebtor": "x" * 71}, "ultimateDebtor", "70")
wrong("ultimate-creditor-too-long", {"ultimateCreditor": "x" * 71}, "ultimateCreditor", "70")
wrong("update", amount("-1"), "instructedAmount.amount", input=KNOWN | {"body": PAYMENT}, job="updatePayment")

SEPA = {"paymentProduct": "sepa-credit-transfers", "body": PAYMENT | {
    "instructedAmount": {"currency": "EUR", "amount": "10.00"}, "creditorAccount": {"iban": iban("DE", "370400440532013000")}, "remittanceInformationStructured": None}}
SEPA["body"].pop("remittanceInformationStructured")
flow("sepa", "\"SEPA Credit Transfers\": in euros, to a SEPA country, with the beneficiary's IBAN",
     [send("POST", "/v1/payments/sepa-credit-transfers", body=SEPA["body"]), created("ACSC", None)], ended("completed", payment={"paymentProduct": "sepa-credit-transfers"}), input=SEPA)
wrong("sepa-currency", amount("10.00"), "instructedAmount.currency", "EUR", input=SEPA)
wrong("sepa-without-iban", {"creditorAccount": {"iban": None, "bban": CREDITOR}}, "creditorAccount.iban", "IBAN", input=SEPA)
wrong("sepa-country", {"creditorAccount": {"iban": iban("BR", "00360305000010009795493C1")}}, "creditorAccount.iban", "SEPA", input=SEPA)
wrong("sepa-bic-missing", {"creditorAccount": {"iban": iban("GB", "NWBK60161331926819")}}, "creditorAgent", "BIC", input=SEPA)

for name, ref in {"dots": "..", "dot": ".", "empty": ""}.items():
    wrong(f"id-{name}", None, "paymentId", input=KNOWN | {"paymentId": ref}, job="readPayment")
wrong("id-dots-of-a-job", None, "paymentId", input=KNOWN | {"paymentId": ".."}, job="cancelPayment")
wrong("product-dots", None, "paymentProduct", input=merge(INPUT, {"paymentProduct": ".."}))
wrong("user-not-there", None, "psu.ipAddress", "PSU-IP-Address", context={"session": SESSION})
wrong("user-not-there-in-a-call", None, "psu.ipAddress", "PSU-IP-Address", job="initiatePayment", context={"session": SESSION})
wrong("header-line-break", None, "PSU-User-Agent", kind="UnsafeHeader", context=merge(CONTEXT, {"psu": {"userAgent": "x\r\nPSU-ID: other"}}))
wrong("psu-id-line-break", None, "PSU-ID", kind="UnsafeHeader", context=merge(CONTEXT, {"session": {"psuId": "psu-1\nX: y"}}))
wrong("header-nul", None, "PSU-Accept", kind="UnsafeHeader", context=merge(CONTEXT, {"psu": {"accept": "a\u0000b"}}))
wrong("redirect-line-break", None, "redirectUri", kind="UnsafeHeader", context=merge(CONTEXT, {"redirectUri": "https://tpp.example/\r\nX: y"}))
wrong("redirect-missing", None, "redirectUri", kind="InvalidConfig", config={"redirectUri": None})
wrong("redirect-relative", None, "redirectUri", kind="InvalidConfig", context=merge(CONTEXT, {"redirectUri": "/back"}))
wrong("redirect-fragment", None, "redirectUri", kind="InvalidConfig", config={"redirectUri": "https://tpp.example/back#there"})
wrong("config-header-line-break", None, "headers.ASPSP-ID", kind="UnsafeHeader", config={"headers": {"ASPSP-ID": "1\r\nX: y"}})
# RFC 6749, 3.1.2, and RFC 8252, 7.1: a page, or an app's own scheme; never what runs or holds content.
for name, uri in {"javascript": "javascript:alert(1)", "javascript-and-host": "javascript://tpp.example/%0aalert(1)", "javascript-in-capitals": "JavaScript:alert(1)", "data": "data:text/html,x", "file": "file:///etc/passwd",
                  "blob": "blob:https://tpp.example/1", "mail": "mailto:psu@tpp.example", "opaque": "com.example.app:back", "blank": " https://tpp.example/back", "beyond-ascii": "https://tpp.example/tilbåke", "empty": ""}.items():
    wrong(f"redirect-{name}", None, "redirectUri", kind="InvalidConfig", config={"redirectUri": uri})
    wrong(f"redirect-{name}-of-a-job", None, "redirectUri", kind="InvalidConfig", context=merge(CONTEXT, {"redirectUri": uri}))
wrong("redirect-javascript-of-a-call", None, "redirectUri", kind="InvalidConfig", input={}, job="accounts", context=merge(CONTEXT, {"redirectUri": "javascript:alert(1)"}))
wrong("redirect-javascript-of-a-consent", None, "redirectUri", kind="InvalidConfig", input={}, job="consent", context=merge(CONTEXT, {"redirectUri": "javascript:alert(1)"}))
for name, uri in {"app": "com.example.app:/back", "app-and-host": "exampleapp://back?state=1", "this-machine": "http://127.0.0.1:8080/back"}.items():
    flow(f"redirect-{name}", "An app's own scheme, and a page on this machine, are addresses to come back to (RFC 8252, 7.1 and 7.3)", [send("POST", PAYMENTS, {"tpp-redirect-uri": uri})], config={"redirectUri": uri})
# RFC 9110, 5.1 and 5.6.2: what a header's name may be; and none beside the one that is written already.
for name, header in {"line-break": "X-A\r\nX-B", "blank": "X A", "colon": "X-A:", "empty": "", "beyond-ascii": "X-Ø", "date": "Date", "psu-id": "PSU-ID", "small-letters": "x-request-id", "digest": "Digest", "signature": "Signature",
                     "content-type": "content-type", "certificate": "TPP-Signature-Certificate", "device": "PSU-IP-Address", "host": "Host", "length": "Content-Length"}.items():
    wrong(f"config-header-name-{name}", None, "headers." + header.replace("\r", "\\r").replace("\n", "\\n").replace("Ø", "\\u{d8}"), kind="InvalidConfig", config={"headers": {header: "1"}})
wrong("config-header-name-twice", None, "headers.x-a", kind="InvalidConfig", config={"headers": {"X-A": "1", "x-a": "2"}})
# Berlin Group XS2A 1.3.9, PSU-IP-Address and its likes.
for name, address in {"word": "hello", "empty": "", "port": "192.0.2.7:443", "blank": " 192.0.2.7", "two": "192.0.2.7, 192.0.2.8", "zone": "fe80::1%eth0", "number": "192.0.2.256"}.items():
    wrong(f"ip-address-{name}", None, "psu.ipAddress", context=merge(CONTEXT, {"psu": {"ipAddress": address}}))
wrong("ip-address-of-a-call", None, "psu.ipAddress", input={}, job="accounts", context=merge(CONTEXT, {"psu": {"ipAddress": "hello"}}))
flow("ip-address-6", "PSU-IP-Address of IPv6", [send("POST", PAYMENTS, {"psu-ip-address": "2001:db8::7"})], context=merge(CONTEXT, {"psu": {"ipAddress": "2001:db8::7"}}))
for name, device, field in [
    ("ip-port", {"ipPort": 0}, "psu.ipPort"), ("http-method", {"httpMethod": "get"}, "psu.httpMethod"), ("device-id", {"deviceId": "my phone"}, "psu.deviceId"),
    ("geo-location", {"geoLocation": "Oslo"}, "psu.geoLocation"), ("geo-location-beyond", {"geoLocation": "GEO:91.000000;10.752245"}, "psu.geoLocation"), ("geo-location-short", {"geoLocation": "GEO:59.9;10.7"}, "psu.geoLocation"),
]:
    wrong(f"device-{name}", None, field, context=merge(CONTEXT, {"psu": device}))
wrong("id-blank", None, "paymentId", input=KNOWN | {"paymentId": "  "}, job="readPayment")
wrong("id-empty-of-a-job", None, "paymentId", input=KNOWN | {"paymentId": ""}, job="trackPayment")
wrong("config-plain-http", None, "baseUrl", kind="InvalidConfig", config={"baseUrl": "http://bank.example"})
wrong("config-other-key", None, "key", kind="InvalidKey", config={"key": OTHER_KEY})
wrong("config-no-key", None, "key", kind="InvalidKey", config={"key": "not a key"})
wrong("config-no-certificate", None, "certificate", kind="InvalidConfig", config={"certificate": None})
wrong("config-damaged-certificate", None, "certificate", kind="InvalidKey", config={"certificate": "AAAA"})
wrong("config-other-system", None, "system", kind="InvalidConfig", config={"system": "nobank"})
wrong("job", None, "job", kind="NotOffered", job="payTwice")

# Account information: consent by the first call, consent offered by the bank, private and corporate context.

AIS = {"session": SESSION, "psu": DEVICE}
ALONE = {"session": SESSION | {"lastScaAtMs": NOW - 600_000}}
NOBODY = {"psu": DEVICE}
NOK = lambda amount: {"currency": "NOK", "amount": amount}
ACCOUNT = {"resourceId": "acc!!1", "bban": DEBTOR, "currency": "NOK", "name": "Brukskonto", "cashAccountType": "CACC", "status": "enabled",
           "_links": {"balances": {"href": "/v1/accounts/acc!!1/balances"}}}
LISTED = {"accounts": [ACCOUNT]}
ACCOUNTS = send("GET", "/v1/accounts", body="none")
CONSENT = answer(401, {"tppMessages": [{"category": "ERROR", "code": "CONSENT_INVALID", "text": "no consent"}]} | link("scaRedirect", SCA))
ONE = "/v1/accounts/acc%21%211"
CARD = "/v1/card-accounts/card-1"

def read(name, about, script, outcome, job, input={}, context=AIS, **more):
    flow(name, about, script, outcome, job=job, input=input, context=context, **more)

def answered(reply):
    return {"outcome": "answered", "reply": reply}

read("consent-by-first-call", "\"Account Information API Access\": 401 with scaRedirect, the user's consent, the same call again with the PSU-ID of the return",
     [send("GET", "/v1/accounts", {"psu-id": None, "psu-ip-address": "192.0.2.7", "digest": None}, "none"), CONSENT, at("redirect", url=SCA), RESUME,
      returned("psu-id=psu-9&tpp-session-id={session}&context=PRIVATE"), send("GET", "/v1/accounts", {"psu-id": "psu-9", "psu-corporate-id": None}, "none"),
      answer(200, LISTED)], answered(LISTED), "accounts", context=NOBODY)
read("consent-by-first-call-for-any-resource", "\"Do a GET to /v1/accounts (or any other resource you want to access)\"",
     [send("GET", f"{ONE}/balances"), CONSENT, at("redirect", url=SCA), returned(), send("GET", f"{ONE}/balances"), answer(200, {"balances": []})],
     answered({"balances": []}), "balances", {"accountId": "acc!!1"})
read("consent-by-first-call-declined", "The user comes back without consent: the bank's code is told",
     [ACCOUNTS, CONSENT, at("redirect", url=SCA), returned("system=ERA-PSD2&status=401&code=CONSENT_INVALID&message=No")],
     {"outcome": "declined", "error": {"fault": "User", "bank": {"status": 401, "code": "CONSENT_INVALID", "text": "No"}}}, "accounts")
read("consent-without-page", "A refusal without scaRedirect is a refusal", [ACCOUNTS, refused(401, "CONSENT_EXPIRED")],
     {"outcome": "refused", "error": {"fault": "User", "bank": {"status": 401, "code": "CONSENT_EXPIRED"}}}, "accounts")
read("corporate-by-first-call", "\"Special Handling for Corporate Context\": the company is chosen during the SCA, and sent with every further request",
     [ACCOUNTS, CONSENT, at("redirect", url=SCA), returned("psu-id=psu-9&psu-corporate-id=corp-3&tpp-session-id={session}&context=CORPORATE"),
      send("GET", "/v1/accounts", {"psu-id": "psu-9", "psu-corporate-id": "corp-3",
           "signature": 're:.*,headers="date x-request-id psu-id psu-corporate-id tpp-redirect-uri",.*'}, "none"), answer(200, LISTED)],
     answered(LISTED), "accounts", context=NOBODY)
read("corporate-chosen-before", "A PSU-Corporate-ID taken from the agreements: no consent yet, so the consent flow is triggered, and the company stays chosen",
     [send("GET", "/v1/accounts", {"psu-id": "psu-1", "psu-corporate-id": "corp-7"}, "none"), CONSENT, at("redirect", url=SCA),
      returned("psu-id=psu-1&psu-corporate-id=corp-7&tpp-session-id={session}&context=CORPORATE"),
      send("GET", "/v1/accounts", {"psu-corporate-id": "corp-7"}), answer(200, LISTED)],
     answered(LISTED), "accounts", context=merge(AIS, {"session": {"psuCorporateId": "corp-7"}}))
read("corporate-back-to-private", "The user chooses the private context during the SCA: the company is sent no more",
     [ACCOUNTS, CONSENT, at("redirect", url=SCA), returned(), send("GET", "/v1/accounts", {"psu-corporate-id": None}), answer(200, LISTED)],
     answered(LISTED), "accounts", context=merge(AIS, {"session": {"psuCorporateId": "corp-7"}}))
read("corporate-id-refused", "CORPORATE_ID_INVALID: the PSU-Corporate-ID cannot be matched", [ACCOUNTS, refused(401, "CORPORATE_ID_INVALID")],
     {"outcome": "refused", "error": {"bank": {"status": 401, "code": "CORPORATE_ID_INVALID"}}}, "accounts", context=merge(AIS, {"session": {"psuCorporateId": "corp-7"}}))

OFFER = send("POST", "/v1/bank-offered-consents", {"psu-id": "psu-1"}, "none")
read("consent-offered", "\"Consent\": the bank names the page, the user chooses accounts there, the session is told",
     [OFFER, answer(201, link("scaRedirect", SCA)), RESUME, at("redirect", url=SCA), returned(), RESUME, at("done")],
     {"outcome": "granted", "session": {"psuId": "psu-1", "tppSessionId": "{session}", "scaAtMs": NOW, "lastScaAtMs": NOW}}, "consent")
read("consent-offered-to-a-company", "In corporate context the company is part of the session",
     [send("POST", "/v1/bank-offered-consents"), answer(200, link("scaRedirect", SCA)), at("redirect", url=SCA),
      returned("psu-id=psu-9&psu-corporate-id=corp-3&tpp-session-id={session}&context=CORPORATE")],
     {"outcome": "granted", "session": {"psuId": "psu-9", "psuCorporateId": "corp-3"}}, "consent", context=NOBODY)
read("consent-offered-declined", "The user does not agree", [OFFER, answer(201, link("scaRedirect", SCA)), at("redirect"), returned(DECLINED)],
     {"outcome": "declined", "error": {"fault": "User", "bank": {"code": "PSU_CREDENTIALS_INVALID"}}}, "consent")
read("consent-offered-refused", "The bank refuses", [OFFER, refused(403, "SERVICE_BLOCKED")],
     {"outcome": "refused", "error": {"fault": "User", "bank": {"status": 403, "code": "SERVICE_BLOCKED"}}}, "consent")
read("consent-offered-asked-again", "Nothing comes into being by asking: it is asked again, under a new request id",
     [OFFER, lost(), at("wait", untilMs=NOW + 1000), {"advance_ms": 1000}, OFFER, answer(201, link("scaRedirect", SCA)), at("redirect", url=SCA), TICK, at("redirect", url=SCA), CANCEL],
     {"outcome": "abandoned"}, "consent")
read("consent-offered-without-page", "An answer without scaRedirect names the field; the flow is unchanged",
     [OFFER, answer(201, {"_links": {}}, error=error("UnreadableAnswer", "Bank", "_links.scaRedirect.href")), OFFER, CANCEL], {"outcome": "abandoned"}, "consent")
read("consent-offered-foreign-page", "The user is taken to https pages only",
     [OFFER, answer(201, link("scaRedirect", "http://evil.example/"), error=error("ForeignLink", "Bank", "_links.scaRedirect.href")), OFFER, CANCEL], {"outcome": "abandoned"}, "consent")


# Accounts, card accounts, balances, transactions as the bank tells them.

def told_as_sent(job, line, reply, input={}, context=AIS):
    read(f"call-{job}", f"The single call {job} tells the answer as the bank wrote it", [line, answer(200, reply), at("done")], answered(reply), job, input, context)

BALANCES = {"account": {"bban": DEBTOR}, "balances": [{"balanceType": "expected", "balanceAmount": NOK("100.50")}, {"balanceType": "interimBooked", "balanceAmount": NOK("-3.00"), "referenceDate": "2025-10-09"}]}
BOOKED = {"transactionId": "t-1", "bookingDate": "2025-10-01", "valueDate": "2025-10-01", "transactionAmount": NOK("-125.50"), "creditorName": "Nordlys",
          "creditorAccount": {"bban": CREDITOR}, "remittanceInformationStructured": "1234", "additionalInformationProprietaryX": "ref 7"}
PENDING = {"transactionAmount": NOK("9.00")}
REPORT = {"account": {"bban": DEBTOR}, "transactions": {"booked": [BOOKED], "pending": [PENDING], "_links": {"account": {"href": f"{ONE}"}}}}
QUERY = {"accountId": "acc!!1", "bookingStatus": "both", "dateFrom": "2025-09-01", "dateTo": "2025-10-09", "limit": 100}
ASKED = "?bookingStatus=both&dateFrom=2025-09-01&dateTo=2025-10-09&limit=100"
CARD_ACCOUNT = {"resourceId": "card-1", "maskedPan": "123456xxxxxx1234", "currency": "NOK", "name": "Kredittkort", "creditLimit": NOK("50000")}
PURCHASE = {"cardTransactionId": "c-1", "transactionDate": "2025-10-02", "bookingDate": "2025-10-03", "transactionAmount": NOK("-118.20"),
            "originalAmount": {"currency": "EUR", "amount": "-10.00"}, "cardAcceptorAddress": {"townName": "Roma", "country": "IT"}, "maskedPAN": "123456xxxxxx1234"}
CARD_REPORT = {"cardAccount": {"maskedPan": "123456xxxxxx1234"}, "debitAccounting": True, "cardTransactions": {"booked": [PURCHASE], "_links": {"cardAccount": {"href": CARD}}}}

told_as_sent("accounts", send("GET", "/v1/accounts?withBalance=true", {"psu-ip-address": "192.0.2.7"}, "none"), LISTED, {"withBalance": True})
told_as_sent("account", send("GET", ONE, body="none"), {"account": ACCOUNT}, {"accountId": "acc!!1"})
told_as_sent("balances", send("GET", f"{ONE}/balances", body="none"), BALANCES, {"accountId": "acc!!1"})
told_as_sent("transactions", send("GET", f"{ONE}/transactions{ASKED}", body="none"), REPORT, QUERY)
told_as_sent("transactionDetails", send("GET", f"{ONE}/transactions/t%2F1", body="none"), {"transactionsDetails": BOOKED}, {"accountId": "acc!!1", "transactionId": "t/1"})
told_as_sent("cardAccounts", send("GET", "/v1/card-accounts", body="none"), {"cardAccounts": [CARD_ACCOUNT]})
told_as_sent("cardAccount", send("GET", CARD, body="none"), {"cardAccount": CARD_ACCOUNT}, {"accountId": "card-1"})
told_as_sent("cardBalances", send("GET", f"{CARD}/balances", body="none"), {"debitAccounting": True, "balances": [{"balanceType": "nonInvoiced", "balanceAmount": NOK("-200")}]}, {"accountId": "card-1"})
told_as_sent("cardTransactions", send("GET", f"{CARD}/transactions?bookingStatus=booked", body="none"), CARD_REPORT, {"accountId": "card-1", "bookingStatus": "booked"})
read("call-transactions-numbers", "Amounts as JSON numbers are text to the host, digit for digit; what no type knows is as it came",
     [send("GET", f"{ONE}/transactions{ASKED}"), answer(200, text='{"transactions": {"booked": [{"transactionAmount": {"currency": "NOK", "amount": 200.0}, "newField": 1.10}]}}')],
     answered({"transactions": {"booked": [{"transactionAmount": {"currency": "NOK", "amount": "200.0"}, "newField": 1.10}]}}), "transactions", QUERY)


# Pages: one at a time, each by the link of the page before.

def page_of(transactions, next=None, kind="transactions", **more):
    links = {"_links": {"next": {"href": next}}} if next else {}
    return answer(200, {kind: {"booked": transactions} | links} | more)

NEXT = f"{ONE}/transactions?bookingStatus=booked&offset=2&limit=2"
FIRST = {"accountId": "acc!!1", "bookingStatus": "booked", "limit": 2}
read("page-first", "The first page by account and dates; the outcome says what to begin the next with",
     [send("GET", f"{ONE}/transactions?bookingStatus=booked&limit=2", body="none"), page_of([BOOKED, BOOKED], NEXT, account={"bban": DEBTOR}), RESUME],
     {"outcome": "read", "account": {}, "booked": [{"transactionId": "t-1"}, {"transactionId": "t-1"}], "pending": [], "next": FIRST | {"next": NEXT}}, "transactionPage", FIRST)
read("page-next", "A further page by the link of the page before", [send("GET", NEXT, body="none"), page_of([BOOKED], NEXT.replace("offset=2", "offset=4"))],
     {"outcome": "read", "booked": [{"transactionId": "t-1"}], "next": {"next": NEXT.replace("offset=2", "offset=4")}}, "transactionPage", FIRST | {"next": NEXT})
read("page-next-in-full", "The link may be written in full", [send("GET", NEXT, body="none"), page_of([])],
     {"outcome": "read", "booked": [], "pending": [], "next": None}, "transactionPage", FIRST | {"next": BASE + NEXT})
read("page-last", "The last page has no next", [send("GET", NEXT), answer(200, {"transactions": {"booked": [BOOKED], "pending": [PENDING], "_links": {"first": {"href": NEXT}}}})],
     {"outcome": "read", "booked": [{"transactionId": "t-1"}], "pending": [{"transactionAmount": NOK("9.00")}], "next": None}, "transactionPage", FIRST | {"next": NEXT})
read("page-link-beside-the-report", "Some banks put the link beside the report",
     [send("GET", f"{ONE}/transactions?bookingStatus=booked&limit=2"), answer(200, {"transactions": {"booked": []}} | link("next", NEXT))],
     {"outcome": "read", "next": {"next": NEXT}}, "transactionPage", FIRST)
read("page-names-itself", "A page that names itself as the next one would never end; the flow is unchanged",
     [send("GET", NEXT), page_of([], NEXT) | {"error": error("UnknownAnswer", "Bank", "transactions._links.next.href")}, send("GET", NEXT), page_of([])],
     {"outcome": "read", "next": None}, "transactionPage", FIRST | {"next": NEXT})
read("page-foreign-link", "A link is followed only to the bank's own origin", None, None, "transactionPage", FIRST | {"next": "https://evil.example/v1/accounts"}, error=error("ForeignLink", "Bank", "next"))
read("page-foreign-link-in-a-call", "Also where it is followed by a single call", None, None, "cardTransactions", FIRST | {"next": "//evil.example/v1"}, error=error("ForeignLink", "Bank", "next"))
read("page-with-consent", "The session has ended between two pages: the user is asked for, then the same page is read",
     [send("GET", NEXT), CONSENT, at("redirect", url=SCA), RESUME, returned(), send("GET", NEXT), page_of([BOOKED])], {"outcome": "read", "booked": [{"transactionId": "t-1"}]}, "transactionPage", FIRST | {"next": NEXT})
read("page-refused", "PERIOD_INVALID", [send("GET", NEXT), refused(400, "PERIOD_INVALID", "too far back")],
     {"outcome": "refused", "error": {"bank": {"status": 400, "code": "PERIOD_INVALID", "text": "too far back"}}}, "transactionPage", FIRST | {"next": NEXT})
read("page-declined", "The user does not consent", [send("GET", NEXT), CONSENT, at("redirect"), returned(DECLINED)], {"outcome": "declined", "error": {"fault": "User"}}, "transactionPage", FIRST | {"next": NEXT})
read("page-cancelled", "Ended by the host", [send("GET", NEXT), CANCEL], {"outcome": "cancelled"}, "transactionPage", FIRST | {"next": NEXT})
read("page-lost", "A read that is not to be had", [line for wait in (1, 2, 4, 8, 16) for line in [send("GET", NEXT), lost(), at("wait"), {"advance_ms": wait * 1000}]] + [send("GET", NEXT), lost()],
     {"outcome": "uncertain", "error": {"kind": "SendFailed", "retry": "After"}, "requestId": UUID}, "transactionPage", FIRST | {"next": NEXT})


# Long lists: one page at a time in memory, each entry read when it is asked for.

def entries(*patterns):
    return {"entries": list(patterns)}

def more(error=None):
    return {"next_page": True} | ({"error": error} if error else {})

NO_MORE = {"next_page": False}
FIRST_PAGE = send("GET", f"{ONE}/transactions?bookingStatus=booked&limit=2", body="none")
T = lambda number, amount="-1.00", **more: {"transactionId": f"t-{number}", "transactionAmount": NOK(amount)} | more
read("odd-transactions", "A transaction without amount costs nothing but itself, and is named",
     [send("GET", f"{ONE}/transactions{ASKED}"), answer(200, {"transactions": {"booked": [T(1), {"transactionId": "t"}, T(3)]}})],
     answered({"transactions": {"booked": [T(1), T(3)]}}) | {"warnings": [{"found": {"transactionId": "t"}, "error": {"kind": "UnreadableAnswer", "fault": "Bank", "field": "transactions.booked[1].transactionAmount"}}]}, "transactions", QUERY)
THIRD = NEXT.replace("offset=2", "offset=4")
read("list-over-pages", "Every page by the link of the page before, told entry by entry; what the bank sends and the definition does not know is kept",
     [FIRST_PAGE, page_of([T(1, newField=[1, {"a": None}]), T(2)], NEXT, account={"bban": DEBTOR}),
      entries(T(1, newField=[1, {"a": None}]), T(2)), more(), send("GET", NEXT, body="none"), page_of([T(3)], THIRD), entries(T(3)),
      more(), send("GET", THIRD, body="none"), page_of([]), entries(), NO_MORE],
     {"outcome": "read", "entries": 0, "beside": {"transactions": {"_links": None}}, "next": None}, "everyTransaction", FIRST)
read("list-of-several", "Booked ones come first, then pending ones, then standing orders; what is beside them is told",
     [send("GET", f"{ONE}/transactions{ASKED}"), answer(200, {"transactions": {"information": [T(4)], "pending": [T(3)], "booked": [T(1), T(2)]}, "balances": []}),
      entries(T(1), T(2), T(3), T(4))], {"outcome": "read", "entries": 4, "beside": {"balances": [], "transactions": {}}, "next": None}, "everyTransaction", QUERY)
read("list-without-lists", "A list that is absent or null is empty", [send("GET", f"{ONE}/transactions{ASKED}"), answer(200, {"transactions": {"booked": None}}), entries()],
     {"outcome": "read", "entries": 0}, "everyTransaction", QUERY)
read("list-amounts-as-text", "Amounts that are JSON numbers are told as text, digit for digit, also where a name is spelt in escapes",
     [send("GET", f"{ONE}/transactions{ASKED}"), answer(200, text='{"transactions": {"booked": [{"transactionAmount": {"currency": "NOK", "amount" : -200.10}}, {"transactionAmount": {"currency": "NOK", "\\u0061mount": 7.0}}, {"transactionAmount": {"currency": "NOK", "amount": "0.30"}}]}}'),
      entries({"transactionAmount": NOK("-200.10")}, {"transactionAmount": NOK("7.0")}, {"transactionAmount": NOK("0.30")})],
     {"outcome": "read", "entries": 3}, "everyTransaction", QUERY)
read("list-names-itself", "A page that names itself as the next one would never end; the flow is unchanged",
     [send("GET", NEXT), page_of([], NEXT) | {"error": error("UnknownAnswer", "Bank", "transactions._links.next.href")}, send("GET", NEXT), page_of([])],
     {"outcome": "read", "next": None}, "everyTransaction", FIRST | {"next": NEXT})
read("list-leads-back", "Pages that name each other in turn would never end; the flow is unchanged",
     [FIRST_PAGE, page_of([T(1)], NEXT), more(), send("GET", NEXT), page_of([T(2)], THIRD), more(), send("GET", THIRD), page_of([T(3)], NEXT), RESUME, more(),
      send("GET", NEXT), page_of([T(2)], THIRD) | {"error": error("UnknownAnswer", "Bank", "transactions._links.next.href")}, send("GET", NEXT), page_of([])],
     {"outcome": "read", "next": None}, "everyTransaction", FIRST)
# norway-open-banking, "Known Issues": "/transactions with bookingStatus=both or pending will always return all pending transactions".
both = lambda booked, pending, next=None: answer(200, {"transactions": {"booked": booked, "pending": pending} | ({"_links": {"next": {"href": next}}} if next else {})})
P = lambda id, amount="-5.00", **more: ({"transactionId": id} if id else {}) | {"transactionAmount": NOK(amount)} | more
mark_of = lambda id: hashlib.sha256(f"#{id}".encode()).hexdigest()[:16]
BOTH = FIRST | {"bookingStatus": "both"}
FIRST_OF_BOTH = send("GET", f"{ONE}/transactions?bookingStatus=both&limit=2", body="none")
NEXT_OF_BOTH, THIRD_OF_BOTH = NEXT.replace("=booked", "=both"), THIRD.replace("=booked", "=both")
read("list-pending-on-every-page", "Pending transactions that the bank repeats on every page come once",
     [FIRST_OF_BOTH, both([T(1)], [P("P1", creditorName="Reserved")], NEXT_OF_BOTH), entries(T(1), P("P1")), more(), send("GET", NEXT_OF_BOTH), RESUME, both([T(2)], [P("P1", creditorName="Reserved")], THIRD_OF_BOTH), entries(T(2)),
      more(), send("GET", THIRD_OF_BOTH), both([T(3)], [P("P1", creditorName="Reserved")]), entries(T(3)), NO_MORE], {"outcome": "read", "entries": 1}, "everyTransaction", BOTH)
read("list-pending-changes", "One that appears while the pages are read comes too; one whose other fields change is the same",
     [FIRST_OF_BOTH, both([T(1)], [P("P1"), P("P2")], NEXT_OF_BOTH), entries(T(1), P("P1"), P("P2")), more(), send("GET", NEXT_OF_BOTH), both([T(2)], [P("P3"), P("P1", "-6.00")], THIRD_OF_BOTH), entries(T(2), P("P3")),
      more(), send("GET", THIRD_OF_BOTH), both([], [P("P3"), P("P1")]), entries(), NO_MORE], {"outcome": "read", "entries": 0}, "everyTransaction", BOTH)
read("list-pending-without-ids", "Without ids they are told apart by all that they say; two that say the same are two",
     [FIRST_OF_BOTH, both([T(1)], [P(None), P(None), P(None, "-6.00")], NEXT_OF_BOTH), entries(T(1), P(None), P(None), P(None, "-6.00")), more(), send("GET", NEXT_OF_BOTH), both([T(2)], [P(None), P(None), P(None), P(None, "-6.00")]),
      entries(T(2), P(None)), NO_MORE], {"outcome": "read", "entries": 2}, "everyTransaction", BOTH)
read("list-pending-paged", "A bank that gives each on one page only loses none, nor does a booked one that looks like one before",
     [FIRST_OF_BOTH, both([T(1)], [P("P1")], NEXT_OF_BOTH), entries(T(1), P("P1")), more(), send("GET", NEXT_OF_BOTH), both([T(1)], [P("P2")]), entries(T(1), P("P2")), NO_MORE], {"outcome": "read", "entries": 2}, "everyTransaction", BOTH)
read("list-pending-odd", "One that cannot be read is counted once",
     [FIRST_OF_BOTH, both([T(1)], [{"transactionId": "P1"}], NEXT_OF_BOTH), entries(T(1)), more(), send("GET", NEXT_OF_BOTH), both([T(2)], [{"transactionId": "P1"}]), entries(T(2)), NO_MORE],
     {"outcome": "read", "entries": 1, "odd": None}, "everyTransaction", BOTH)
MARKED = {"pages": 1, "mark": NEXT_OF_BOTH, "seen": ["re:[0-9a-f]{16}"]}
read("page-pending-first", "What the next page is asked for with says which pending ones there were", [FIRST_OF_BOTH, both([T(1)], [P("P1")], NEXT_OF_BOTH)],
     {"outcome": "read", "pending": [P("P1")], "next": {"next": NEXT_OF_BOTH, "trail": MARKED}}, "transactionPage", BOTH)
read("page-pending-next", "Pages that are read whole leave out what the page before had, too", [send("GET", NEXT_OF_BOTH), both([T(2)], [P("P1"), P("P2")], THIRD_OF_BOTH)],
     {"outcome": "read", "booked": [T(2)], "pending": [P("P2")], "next": {"trail": {"pages": 2, "seen": [mark_of("P1"), mark_of("P2")]}}}, "transactionPage",
     BOTH | {"next": NEXT_OF_BOTH, "trail": {"pages": 1, "mark": NEXT_OF_BOTH, "seen": [mark_of("P1")]}})
read("list-foreign-link", "A link is followed only to the bank's own origin: the page that names it can be read, and no further one",
     [FIRST_PAGE, page_of([T(1)], "https://evil.example/v1/accounts"), entries(T(1)), more(error("ForeignLink", "Bank", "next"))],
     {"outcome": "read", "entries": 1}, "everyTransaction", FIRST)
read("list-of-odd-entries", "Entries that cannot be read cost nothing but themselves: they are counted, and the others come",
     [FIRST_PAGE, answer(200, {"transactions": {"booked": [T(1), 2, {"transactionId": "t"}, T(4), None], "pending": {}}}), entries(T(1), T(4))],
     {"outcome": "read", "entries": 2, "odd": 4}, "everyTransaction", FIRST)
read("list-with-odd-fields", "A field of another type costs nothing but itself: it is kept as it came, and named; a number is text where text is due",
     [FIRST_PAGE, answer(200, {"transactions": {"booked": [T(1) | {"transactionId": 7, "currencyExchange": "none", "bookingDate": ["x", 1]}]}}),
      entries({**{k: v for k, v in T(1).items()}, "transactionId": "7", "asItCame": {"currencyExchange": "none", "bookingDate": ["x", 1]}})],
     {"outcome": "read", "entries": 1, "odd": None, "warnings": [{"found": ["x", 1], "error": {"field": "transactions.booked[0].bookingDate"}},
                                                                 {"found": "none", "error": {"field": "transactions.booked[0].currencyExchange"}}]}, "everyTransaction", FIRST)
read("list-of-one-entry", "One entry where a list is due is a list of one",
     [FIRST_PAGE, answer(200, {"transactions": {"booked": T(1)}}), entries(T(1))], {"outcome": "read", "entries": 1}, "everyTransaction", FIRST)
read("list-without-content", "No content is a list without entries",
     [FIRST_PAGE, answer(204)], {"outcome": "read", "entries": 0, "odd": None, "warnings": None, "next": None}, "everyTransaction", FIRST)
for name, field, body in [("in-a-text", "transactions", {"transactions": "none"}), ("in-a-list", "body", [])]:
    read(f"list-is-{name}", "What is no list of objects is said with its place; the flow is unchanged",
         [FIRST_PAGE, answer(200, body, error=error("UnreadableAnswer", "Bank", field)), FIRST_PAGE, page_of([])], {"outcome": "read"}, "everyTransaction", FIRST)
for name, text in [("cut-off", '{"transactions": {"booked": [{"transactionId": "t-1"}, {"tr'), ("no-json", "<html>"), ("two", "{} {}")]:
    read(f"list-{name}", "A body that is not JSON from end to end is no page, wherever the fault is; the flow is unchanged",
         [FIRST_PAGE, answer(200, text=text, error=error("UnreadableAnswer", "Bank", "body")), FIRST_PAGE, page_of([])], {"outcome": "read"}, "everyTransaction", FIRST)
read("list-with-consent", "The session has ended between two pages: the user is asked for, the same page is read, and the next one in the new session",
     [FIRST_PAGE, page_of([T(1)], NEXT), entries(T(1)), more(), send("GET", NEXT, {"psu-id": "psu-1"}), CONSENT, at("redirect", url=SCA), RESUME,
      returned("psu-id=psu-9&tpp-session-id={session}&context=PRIVATE"), send("GET", NEXT, {"psu-id": "psu-9"}), page_of([T(2)], THIRD), entries(T(2)),
      more(), send("GET", THIRD, {"psu-id": "psu-9"}), page_of([T(3)]), entries(T(3)), NO_MORE], {"outcome": "read", "entries": 1}, "everyTransaction", FIRST, AIS | {"acceptOtherPsu": True})
read("list-resumed", "Entries hold account numbers and are never saved; what to go on with is",
     [FIRST_PAGE, page_of([T(1)], NEXT, account={"bban": DEBTOR}), entries(T(1)), RESUME, {"entries": None}, more(), RESUME, send("GET", NEXT), page_of([T(2)]), entries(T(2))],
     {"outcome": "read", "entries": 1}, "everyTransaction", FIRST)
read("list-refused", "PERIOD_INVALID: there is no page", [FIRST_PAGE, refused(400, "PERIOD_INVALID", "too far back"), {"entries": None}, NO_MORE],
     {"outcome": "refused", "error": {"bank": {"status": 400, "code": "PERIOD_INVALID"}}}, "everyTransaction", FIRST)
read("list-cancelled", "Ended by the host", [FIRST_PAGE, CANCEL, {"entries": None}, NO_MORE], {"outcome": "cancelled"}, "everyTransaction", FIRST)
read("list-wrong-limit", "What the bank would refuse is refused before it is sent", None, None, "everyTransaction", FIRST | {"limit": 0}, error=error("InvalidInput", "Caller", "limit"))


# "Future Breaking Changes": what each fix changes in what is read. Before a fix was made default and without asking for it …

def before(day):
    """Plays at noon of a day, with a session of that day."""
    ms = int(datetime.fromisoformat(day + "T12:00:00+00:00").timestamp() * 1000)
    return ms

def of_the_time(name, about, day, fixes, line, reply, outcome, job, input={}, *then):
    config = {"profile": {"acceptFix": fixes}} if fixes else {}
    global NOW
    now, NOW = NOW, before(day)
    flow(name, about, [merge(line, {"expect": {"request": {"headers": {"x-accept-fix": ", ".join(fixes) if fixes else None}}}}), answer(200, text=json.dumps(reply)), *then],
         outcome, job=job, input=input, context=merge(AIS, {"session": {"scaAtMs": NOW - 1000}}), config=config)
    NOW = now

SWITCHED = merge(CARD_REPORT, {"cardTransactions": {"booked": [merge(PURCHASE, {"transactionAmount": PURCHASE["originalAmount"], "originalAmount": PURCHASE["transactionAmount"]}), {"transactionAmount": NOK(-5.25)}]}})
RIGHT = {"transactionAmount": NOK("-118.20"), "originalAmount": {"currency": "EUR", "amount": "-10.00"}}
FIX = "cardaccount-switch-originalamount-and-transactionamount"
CARD_QUERY = {"accountId": "card-1", "bookingStatus": "booked"}
CARD_READ = send("GET", f"{CARD}/transactions?bookingStatus=booked")
of_the_time("fix-amounts-switched", "Before the fix originalAmount and transactionAmount stand in each other's place: they are told in their own",
            "2024-11-12", [], CARD_READ, SWITCHED, {"outcome": "read", "amountsSwitched": True, "debitAccounting": True, "booked": [RIGHT, {"transactionAmount": NOK("-5.25"), "originalAmount": None}]}, "cardTransactionPage", CARD_QUERY)
of_the_time("fix-amounts-asked-for", "The fix is asked for: they stand in their own place", "2024-11-12", ["longer-names", FIX], CARD_READ, CARD_REPORT,
            {"outcome": "read", "amountsSwitched": False, "booked": [RIGHT]}, "cardTransactionPage", CARD_QUERY)
of_the_time("fix-amounts-made-default", "The fix is made default on 13 November 2024", "2024-11-13", [], CARD_READ, CARD_REPORT,
            {"outcome": "read", "amountsSwitched": False, "booked": [RIGHT]}, "cardTransactionPage", CARD_QUERY)
of_the_time("fix-amounts-as-text", "amount-as-string: before it amounts are JSON numbers; they are told as text, digit for digit", "2024-02-01", [],
            send("GET", f"{ONE}/transactions{ASKED}"), {"transactions": {"booked": [{"transactionAmount": NOK(-1250.5)}, {"transactionAmount": NOK(7)}]}},
            {"outcome": "read", "booked": [{"transactionAmount": NOK("-1250.5")}, {"transactionAmount": NOK("7")}]}, "transactionPage", QUERY)
of_the_time("list-amounts-switched", "Before the fix the two amounts stand in each other's place; each entry tells them in their own", "2024-11-12", [], CARD_READ, SWITCHED,
            {"outcome": "read", "entries": 2}, "everyCardTransaction", CARD_QUERY, entries(RIGHT, {"transactionAmount": NOK("-5.25"), "originalAmount": None}))
of_the_time("list-amounts-made-default", "From 13 November 2024 they stand in their own place", "2024-11-13", [], CARD_READ, CARD_REPORT,
            {"outcome": "read", "entries": 1}, "everyCardTransaction", CARD_QUERY, entries(RIGHT))
CUT = {"cardAccounts": [merge(CARD_ACCOUNT, {"name": "x" * 35}), merge(CARD_ACCOUNT, {"displayName": "Mitt kort"})]}
of_the_time("fix-longer-names", "longer-names: before it a name may have been cut off after 35 characters", "2024-09-30", [], send("GET", "/v1/card-accounts"), CUT,
            {"outcome": "read", "cardAccounts": [{"nameMayBeCut": True, "name": "x" * 35}, {"nameMayBeCut": False, "name": "Mitt kort", "cardAccount": {"name": "Kredittkort"}}]}, "listCardAccounts")
of_the_time("fix-longer-names-asked-for", "longer-names is asked for: a name of 35 characters is a name of 35 characters", "2024-09-30", ["longer-names"], send("GET", "/v1/card-accounts"), CUT,
            {"outcome": "read", "cardAccounts": [{"nameMayBeCut": False}, {"nameMayBeCut": False}]}, "listCardAccounts")
OWN_WORDS = {"accounts": [ACCOUNT, merge(ACCOUNT, {"cashAccountType": "BRUKSKONTO", "displayName": "Felles"}), merge(ACCOUNT, {"cashAccountType": None, "balances": [{"balanceType": "expected", "balanceAmount": NOK(12.30)}]})]}
of_the_time("fix-account-types", "cash-account-type-iso: before it the bank uses words of its own; no code of ISO 20022 is made up for them", "2024-02-01", [], ACCOUNTS, OWN_WORDS,
            {"outcome": "read", "accounts": [{"cashAccountType": "CACC", "name": "Brukskonto"}, {"cashAccountType": None, "name": "Felles", "account": {"cashAccountType": "BRUKSKONTO"}},
                                             {"cashAccountType": None, "account": {"balances": [{"balanceAmount": NOK("12.3")}]}}]}, "listAccounts")


# "User Not Present - Request Limits".

HOUR = 3_600_000
def calls(service, *hours_ago, account="acc!!1"):
    return {"service": service, "accountId": account, "atMs": [NOW - int(hours * HOUR) for hours in hours_ago]}
def without_user(*counted, **session):
    return {"session": ALONE["session"] | session | ({"callsWithoutUser": list(counted)} if counted else {})}
BALANCE = send("GET", f"{ONE}/balances", {"psu-ip-address": None, "psu-id": "psu-1"}, "none")
BALANCE_OK = [BALANCE, answer(200, {"balances": []})]
EMPTY = answered({"balances": []})
USED_UP = [23.5, 12, 3, 1]
FREE_AT = NOW - int(23.5 * HOUR) + 24 * HOUR

def balance(name, about, context, script=BALANCE_OK, outcome=EMPTY, **more):
    read(name, about, script, outcome, "balances", {"accountId": "acc!!1"}, context, **more)

LIMIT = error("LimitReached", "Caller", "psu.ipAddress", retry="After", retryAtMs=FREE_AT, message="4 calls")
balance("budget-used-up", "No more than 4 balance calls per 24 hours without the user: refused here, with the time when the next is granted", without_user(calls("balances", *USED_UP)), None, None, error=LIMIT)
balance("budget-used-up-for-transactions-only", "Balances and transactions are counted each for itself", without_user(calls("transactions", *USED_UP)))
balance("budget-used-up-for-another-account", "Each account is counted for itself", without_user(calls("balances", *USED_UP, account="acc!!2")))
balance("budget-a-day-later", "A call counts for 24 hours", without_user(calls("balances", 24, 12, 3, 1)))
balance("budget-with-the-user", "With the user there nothing is counted and nothing refused", AIS | {"session": without_user(calls("balances", *USED_UP))["session"]},
        [send("GET", f"{ONE}/balances", {"psu-ip-address": "192.0.2.7"}), answer(200, {"balances": []})])
read("budget-transactions-used-up", "No more than 4 transaction calls per 24 hours without the user", None, None, "transactions", FIRST, without_user(calls("transactions", *USED_UP)), error=merge(LIMIT, {}))
read("budget-pages-used-up", "Also where a list is begun page by page", None, None, "transactionPage", FIRST, without_user(calls("transactions", *USED_UP)), error=LIMIT)
read("budget-further-page", "The further pages of a list belong to the call that began it", [send("GET", NEXT, {"psu-ip-address": None}), page_of([BOOKED])],
     {"outcome": "read"}, "transactionPage", FIRST | {"next": NEXT}, without_user(calls("transactions", *USED_UP)))
read("budget-list-used-up", "And where it is read entry by entry", None, None, "everyTransaction", FIRST, without_user(calls("transactions", *USED_UP)), error=LIMIT)
read("budget-list", "A list of several pages is one call", [FIRST_PAGE, page_of([T(1)], NEXT), more(), send("GET", NEXT, {"psu-ip-address": None}), page_of([T(2)]), entries(T(2))],
     {"outcome": "read"}, "everyTransaction", FIRST, without_user(calls("transactions", *USED_UP[1:])))
read("budget-90-days", "Transactions no more than 90 days old without the user: the first day that can be read is told", None, None, "transactions",
     FIRST | {"dateFrom": "2025-07-10"}, ALONE, error=error("InvalidInput", "Caller", "dateFrom", message="2025-07-11"))
read("budget-90-days-exactly", "The 90th day back can be read", [send("GET", f"{ONE}/transactions?bookingStatus=booked&dateFrom=2025-07-11&limit=2"), page_of([])],
     {"outcome": "answered"}, "transactions", FIRST | {"dateFrom": "2025-07-11"}, ALONE)
read("budget-90-days-with-the-user", "With the user there older ones can be read", [send("GET", f"{ONE}/transactions?bookingStatus=booked&dateFrom=2020-01-01&limit=2"), page_of([])],
     {"outcome": "answered"}, "transactions", FIRST | {"dateFrom": "2020-01-01"})
DAY = 24 * HOUR
def transactions(name, about, context, script=None, error=None):
    read(name, about, script or [send("GET", f"{ONE}/transactions?bookingStatus=booked&limit=2", {"psu-ip-address": None}), page_of([])], None if error else {"outcome": "answered"},
         "transactions", FIRST, context, error=error)
TOO_OLD = error("LimitReached", "User", "psu.ipAddress", retry="Never", message="90 days")
transactions("budget-sca-too-old", "Transactions of accounts that the user has accessed within the last 90 days: else the user has to come", without_user(scaAtMs=None, lastScaAtMs=NOW - 90 * DAY - 1), error=TOO_OLD)
transactions("budget-sca-ninety-days-ago", "The 90th day is granted", without_user(scaAtMs=None, lastScaAtMs=NOW - 90 * DAY))
transactions("budget-sca-of-an-older-session", "A session that only knows when the user authenticated", {"session": {"psuId": "psu-1", "scaAtMs": NOW - 91 * DAY}}, error=TOO_OLD)
transactions("budget-sca-unknown", "What the session does not know is left to the bank", {"session": {"psuId": "psu-1"}})
balance("budget-sca-too-old-for-transactions-only", "Balances are limited to accounts with consent, however long ago the user was there", without_user(scaAtMs=None, lastScaAtMs=NOW - 91 * DAY))
balance("budget-exceeded-at-the-bank", "ACCESS_EXCEEDED stands for a day: it is not asked again a second later; the bank's Retry-After is told", ALONE,
        [BALANCE, answer(429, {"tppMessages": [{"category": "ERROR", "code": "ACCESS_EXCEEDED"}]}, headers=[["Retry-After", "3600"]]), at("done")],
        {"outcome": "refused", "error": {"fault": "Caller", "retry": "After", "retryAtMs": NOW + HOUR, "bank": {"status": 429, "code": "ACCESS_EXCEEDED"}}})
read("budget-card-accounts", "Card accounts are not among what the document limits", [send("GET", f"{CARD}/balances"), answer(200, {"balances": []})], {"outcome": "answered"}, "cardBalances", {"accountId": "card-1"},
     without_user(calls("balances", *USED_UP, account="card-1")))


# Bulk payments.

BULK = "/v1/bulk-payments/" + PRODUCT
ELEMENT = {"instructedAmount": NOK("125.50"), "creditorAccount": {"bban": CREDITOR}, "creditorName": "Nordlys Bokhandel AS", "remittanceInformationStructured": with_check_digit("200451")}
OTHER = {"instructedAmount": NOK("80.00"), "creditorAccount": {"bban": CREDITOR}, "creditorName": "Nordlys Bokhandel AS", "creditorAddress": {"street": "Storgata", "buildingNumber": "5", "postalCode": "7014", "city": "Trondheim", "country": "NO"}}
BULK_BODY = {"paymentInformationId": "wages-10", "debtorAccount": {"bban": DEBTOR, "currency": "NOK"}, "requestedExecutionDate": "2025-10-20", "payments": [ELEMENT, OTHER]}
BULK_INPUT = {"paymentProduct": PRODUCT, "body": BULK_BODY}
def of(service, script):
    """The same lines for another payment service."""
    return json.loads(json.dumps(script).replace("/v1/payments/", f"/v1/{service}/"))
BULK_BEGUN = [send("POST", BULK, body=BULK_BODY), *of("bulk-payments", BEGUN[1:])]
IN_BULK = {"paymentService": "bulk-payments"}
def bulk(name, about, script, outcome, **more):
    flow(name, about, script, outcome, **(dict(job="bulkPayment", input=BULK_INPUT) | more))

bulk("bulk-normal", "One account to many creditors, one authorisation: RCVD, ACSP, ACSC", [*BULK_BEGUN, returned(), *of("bulk-payments", [*status("ACSP"), *later(), *status("ACSC")])],
     ended("completed", "ACSC", payment=IN_BULK))
bulk("bulk-in-part", "PART: a number of transactions have been accepted, another number not yet", [*BULK_BEGUN, returned(), *of("bulk-payments", [*status("PART"), *later(), *status("ACSC")])], ended("completed", "ACSC", payment=IN_BULK))
bulk("bulk-rejected", "RJCT at any time before ACSC", [*BULK_BEGUN, returned(), *of("bulk-payments", status("RJCT"))], ended("rejected", "RJCT", payment=IN_BULK))
bulk("bulk-two-signatures", "PATC: another PSU has to sign", [*BULK_BEGUN, returned(), *of("bulk-payments", status("PATC"))], ended("needsSignature", "PATC", payment=IN_BULK))
bulk("bulk-odd-links", "One odd link costs nothing but itself", [BULK_BEGUN[0], answer(201, {"transactionStatus": "RCVD", "paymentId": "p-1", "_links": {"self": None, "startAuthorisation": {"href": f"{BULK}/p-1/authorisations"}}}), BULK_BEGUN[2]], None)
bulk("bulk-with-the-page", "The answer names the page at once", [BULK_BEGUN[0], created(start=None, **PAGE_LINK), at("redirect", url=SCA)], None)
bulk("bulk-lost", "The answer is lost: never sent again", [BULK_BEGUN[0], lost(), at("done")], ended("uncertain", payment=IN_BULK, requestId=UUID))
bulk("bulk-resumed", "Saved before it was sent, the input is given again", [RESUME_WITH, *BULK_BEGUN[:2], RESUME, *BULK_BEGUN[2:], returned(), *of("bulk-payments", status("ACSC"))], ended("completed", "ACSC", payment=IN_BULK))
bulk("bulk-cancelled", "A bulk payment is cancelled as a single one", of("bulk-payments", [*DELETE, answer(204)]), ended("cancelled", "CANC", payment=IN_BULK), job="cancelPayment", input=KNOWN | IN_BULK)
read("call-initiateBulkPayment", "The single call initiateBulkPayment", [send("POST", f"{BULK}?allowLogicalDuplicate=true", body=BULK_BODY), created(), at("done")], answered({"transactionStatus": "RCVD", "paymentId": "p-1"}),
     "initiateBulkPayment", BULK_INPUT | {"allowLogicalDuplicate": True})
read("call-updateBulkPayment", "The single call updateBulkPayment", [send("PUT", f"{BULK}/p-1", body=BULK_BODY), answer(200, {"transactionStatus": "RCVD"} | BULK_BODY)], answered({"transactionStatus": "RCVD", "payments": [{}, {}]}),
     "updateBulkPayment", BULK_INPUT | {"paymentId": "p-1"})

def wrong_bulk(name, change, field, message=None, kind="InvalidInput", input=BULK_INPUT, **more):
    wrong(f"bulk-{name}", change, field, message, input=input, kind=kind, **({"job": "bulkPayment"} | more))
wrong_bulk("product", None, "paymentProduct", "norwegian-domestic-credit-transfers only", "NotOffered", BULK_INPUT | {"paymentProduct": "sepa-credit-transfers"})
wrong_bulk("empty", {"payments": []}, "payments", "at least one")
wrong_bulk("amount", {"payments": [ELEMENT, merge(OTHER, {"instructedAmount": {"amount": "0"}})]}, "payments[1].instructedAmount.amount")
wrong_bulk("currency", {"payments": [merge(ELEMENT, {"instructedAmount": {"currency": "EUR"}})]}, "payments[0].instructedAmount.currency", "NOK")
wrong_bulk("creditor-account", {"payments": [OTHER, merge(ELEMENT, {"creditorAccount": {"bban": "123"}})]}, "payments[1].creditorAccount.bban", "11 digits")
wrong_bulk("creditor-missing", {"payments": [{"instructedAmount": NOK("1"), "creditorAccount": {"bban": CREDITOR}}]}, "payments[0].creditorName", "missing")
wrong_bulk("kid-and-message", {"payments": [merge(ELEMENT, {"remittanceInformationUnstructured": "Books"})]}, "payments[0].remittanceInformationStructured", "not both")
wrong_bulk("debtor", {"debtorAccount": {"bban": "1"}}, "debtorAccount.bban")
wrong_bulk("date", {"requestedExecutionDate": "2025-10-08"}, "requestedExecutionDate", "past")
wrong_bulk("reference-too-long", {"paymentInformationId": "x" * 36}, "paymentInformationId", "35")
wrong_bulk("duplicate", {"payments": [ELEMENT, OTHER, merge(ELEMENT, {"instructedAmount": {"amount": "125.5"}})]}, "payments[2]", "payments[0]")
wrong_bulk("user-not-there", None, "psu.ipAddress", "PSU-IP-Address", context={"session": SESSION})
wrong_bulk("duplicate-by-iban", {"payments": [ELEMENT, merge(ELEMENT, {"creditorAccount": {"bban": None, "iban": iban("NO", ELEMENT["creditorAccount"]["bban"])}})]}, "payments[1]", "payments[0]")
bulk("bulk-duplicate-meant", "\"Logical Duplicate Error\": the check can be overridden", [send("POST", f"{BULK}?allowLogicalDuplicate=true"), created("ACSC", None)], ended("completed", payment=IN_BULK),
     input=merge(BULK_INPUT, {"allowLogicalDuplicate": True, "body": {"payments": [ELEMENT, ELEMENT]}}))
flow("duplicate-refused", "\"Logical Duplicate Error\": the bank's refusal is told, with what overrides it",
     [INITIATE, refused(400, "PAYMENT_FAILED", "Logical duplicate")],
     ended("refused", payment={"paymentId": None}, error={"bank": {"status": 400, "code": "PAYMENT_FAILED"}, "next": "re:.*allowLogicalDuplicate.*"}))
flow("duplicate-refused-in-a-call", "The same from the single call", [INITIATE, refused(400, "PAYMENT_FAILED", "Logical duplicate")],
     {"outcome": "refused", "error": {"next": "re:.*allowLogicalDuplicate.*"}}, job="initiatePayment")
flow("fee-without-amount", "A fee is announced by transactionFeeIndicator; its amount may be missing", [INITIATE, created("ACSC", None, transactionFeeIndicator=True)],
     ended("completed", payment={"transactionFeeIndicator": True, "transactionFees": None}))


# "Periodic Payment": RCVD, start authorisation; ACSP: registered, operation is complete.

PERIODIC = "/v1/periodic-payments/" + PRODUCT
PERIODIC_BODY = PAYMENT | {"startDate": "2025-11-01", "frequency": "Monthly", "dayOfExecution": "1", "endDate": "2026-10-31", "executionRule": "following"}
PERIODIC_INPUT = {"paymentProduct": PRODUCT, "body": PERIODIC_BODY}
PERIODIC_BEGUN = [send("POST", PERIODIC, body=PERIODIC_BODY), *of("periodic-payments", BEGUN[1:])]
REPEATED = {"paymentService": "periodic-payments"}
def repeated(script):
    return of("periodic-payments", script)
def periodic(name, about, script, outcome, **more):
    flow(name, about, script, outcome, **(dict(job="periodicPayment", input=PERIODIC_INPUT) | more))

periodic("periodic-with-the-page", "The answer names the page at once", [send("POST", PERIODIC, body=PERIODIC_BODY), created(start=None, **PAGE_LINK), at("redirect", url=SCA)], None)
periodic("periodic-odd-answer", "An id that is a number, a list in place of links, no status: the bank has it, and where it stands is asked for",
         [send("POST", PERIODIC, body=PERIODIC_BODY), answer(201, {"paymentId": 4711, "_links": []}), send("GET", f"{PERIODIC}/4711/status"), answer(200, {"transactionStatus": "ACSP"})],
         {"outcome": "registered", "payment": {"paymentId": "4711"}})

periodic("periodic", "\"Periodic Payment\": RCVD, start authorisation, ACSP: registered, and nothing is polled for", [*PERIODIC_BEGUN, returned(), *repeated(status("ACSP")), at("done")], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-exempt", "Without SCA: ACSP in the answer to the initiation", [PERIODIC_BEGUN[0], created("ACSP", None), at("done")], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-approval-not-seen-yet", "RCVD after the return is polled on", [*PERIODIC_BEGUN, returned(), *repeated([*status("RCVD"), *later(), *status("ACSP")])], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-declined-but-accepted", "What the user did is not believed from the return alone", [*PERIODIC_BEGUN, returned(DECLINED), *repeated(status("ACSP"))], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-user-away", "Approved without return", [*PERIODIC_BEGUN, TICK, *repeated(status("ACSP"))], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-declined", "The user did not agree", [*PERIODIC_BEGUN, returned(DECLINED), *repeated(status("RCVD"))], ended("notAuthorised", "RCVD", payment=REPEATED))
periodic("periodic-rejected", "RJCT at any time", [*PERIODIC_BEGUN, returned(), *repeated(status("RJCT"))], ended("rejected", "RJCT", payment=REPEATED))
periodic("periodic-two-signatures", "PATC, then ACSP by the next PSU", [*PERIODIC_BEGUN, returned(), *repeated(status("PATC"))], ended("needsSignature", "PATC", payment=REPEATED))
periodic("periodic-second-signature", "The next PSU signs: registered", repeated([*READ_TO_SIGN, *TO_BANK, returned(), *status("ACSP")]), ended("registered", "ACSP", payment=REPEATED), job="authorisePayment", input=KNOWN | REPEATED)
periodic("periodic-resumed", "Saved and resumed, it is still a periodic payment", [*PERIODIC_BEGUN, RESUME, returned(), RESUME, *repeated(status("ACSP")), RESUME], ended("registered", "ACSP", payment=REPEATED))
periodic("periodic-tracked", "A periodic payment at the bank is registered", repeated(status("ACSP")), ended("registered", "ACSP", payment=REPEATED), job="trackPayment", input=KNOWN | REPEATED)
periodic("periodic-cancelled", "A registered one is deleted with another authorisation", repeated([*CANCEL_TO_BANK, returned(), *status("CANC")]) , ended("cancelled", "CANC", payment=REPEATED), job="cancelPayment", input=KNOWN | REPEATED)
periodic("periodic-cancel-declined", "ACSP after a declined deletion: it stands", repeated([*CANCEL_TO_BANK, returned(DECLINED), *status("ACSP")]), ended("notCancelled", "ACSP", payment=REPEATED), job="cancelPayment", input=KNOWN | REPEATED)
read("call-initiatePeriodicPayment", "The single call initiatePeriodicPayment", [send("POST", PERIODIC, body=PERIODIC_BODY), created(), at("done")], answered({"transactionStatus": "RCVD"}), "initiatePeriodicPayment", PERIODIC_INPUT)
read("call-updatePeriodicPayment", "The single call updatePeriodicPayment", [send("PUT", f"{PERIODIC}/p-1", body=PERIODIC_BODY), answer(200, {"transactionStatus": "RCVD", "frequency": "Monthly"})], answered({"frequency": "Monthly"}),
     "updatePeriodicPayment", PERIODIC_INPUT | {"paymentId": "p-1"})

def wrong_periodic(name, change, field, message=None, **more):
    wrong(f"periodic-{name}", change, field, message, input=PERIODIC_INPUT, **({"job": "periodicPayment"} | more))
wrong_periodic("start-past", {"startDate": "2025-10-08"}, "startDate", "past")
wrong_periodic("start-missing", {"startDate": None}, "startDate", "missing")
wrong_periodic("end-before-start", {"endDate": "2025-10-31"}, "endDate", "2025-11-01")
wrong_periodic("end-of-no-calendar", {"endDate": "2026-02-30"}, "endDate")
wrong_periodic("frequency", {"frequency": "Hourly"}, "frequency", "Monthly")
wrong_periodic("day-0", {"dayOfExecution": "0"}, "dayOfExecution", "1 to 31")
wrong_periodic("day-32", {"dayOfExecution": "32"}, "dayOfExecution")
wrong_periodic("day-zero-first", {"dayOfExecution": "01"}, "dayOfExecution")
wrong_periodic("execution-rule", {"executionRule": "modified"}, "executionRule", "following")
wrong_periodic("execution-date", {"requestedExecutionDate": "2025-11-01"}, "requestedExecutionDate", "startDate")
wrong_periodic("amount", {"instructedAmount": {"amount": "-1"}}, "instructedAmount.amount")
wrong("update-service", None, "paymentService", "payments", input=KNOWN | {"paymentService": "bulk-payments", "body": PAYMENT}, job="updatePayment")


# Signing baskets.

BASKETS = "/v1/signing-baskets"
REFS = [KNOWN, KNOWN | {"paymentId": "p-2"}, KNOWN | {"paymentId": "p-3"}]
SIGN_INPUT = {"payments": REFS}
IDS = {"paymentIds": ["p-1", "p-2", "p-3"]}
CREATE_BASKET = send("POST", BASKETS, {"psu-ip-address": "192.0.2.7"}, IDS)
BASKET_MADE = answer(201, {"transactionStatus": "RCVD", "basketId": "b-1"} | link("startAuthorisation", f"{BASKETS}/b-1/authorisations"))
START_BASKET = send("POST", f"{BASKETS}/b-1/authorisations", body="none")
SIGNING = [CREATE_BASKET, BASKET_MADE, START_BASKET, answer(201, {"scaStatus": "received", "authorisationId": "a-1"} | link("scaRedirect", SCA)), at("redirect", url=SCA)]
def basket_status(code):
    return [send("GET", f"{BASKETS}/b-1/status", body="none"), answer(200, {"transactionStatus": code})]
def own(id, code, **more):
    return [send("GET", f"{PAYMENTS}/{id}/status", body="none"), answer(200, {"transactionStatus": code} | more)]
def basket(name, about, script, outcome, **more):
    flow(name, about, script, outcome, **(dict(job="signBasket", input=SIGN_INPUT) | more))
def known(status, worst, *payments, **more):
    return {"basket": {"basketId": "b-1", "transactionStatus": status, "mostNegative": worst,
            "payments": [{"paymentId": f"p-{at + 1}", "transactionStatus": code, "end": end} for at, (code, end) in enumerate(payments)]}} | more

basket("basket", "One authorisation for three payments; each payment's own status stands beside the basket's",
       [*SIGNING, returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), *own("p-2", "ACCC"), *own("p-3", "ACSC"), at("done")],
       {"outcome": "completed"} | known("ACSC", "ACSC", ("ACSC", "completed"), ("ACCC", "completed"), ("ACSC", "completed")))
basket("basket-followed", "Payments that are on their way are followed; those that have ended are not asked for again",
       [*SIGNING, returned(), *basket_status("PDNG"), *own("p-1", "ACSC"), *own("p-2", "PDNG"), *own("p-3", "ACSP"), at("wait", untilMs=NOW + 1000), {"advance_ms": 1000}, TICK,
        *basket_status("ACSP"), *own("p-2", "ACSC"), *own("p-3", "ACSP"), *later(), *basket_status("ACSC"), send("GET", f"{PAYMENTS}/p-3/status"), GONE],
       {"outcome": "completed"} | known("ACSC", "ACSP", ("ACSC", "completed"), ("ACSC", "completed"), ("ACSP", "booked")))
basket("basket-one-rejected", "\"Individual payment authorisations can fail\": the basket's status is the most negative, the others went through",
       [*SIGNING, returned(), *basket_status("RJCT"), *own("p-1", "ACSC"), *own("p-2", "RJCT"), *own("p-3", "ACSP"), *later(), *basket_status("RJCT"), *own("p-3", "ACSC")],
       {"outcome": "partly"} | known("RJCT", "RJCT", ("ACSC", "completed"), ("RJCT", "rejected"), ("ACSC", "completed"), error={"kind": "Refused", "next": "*"}))
NO_FUNDS_FOR_ONE = [*basket_status("ACCP"), *own("p-2", "ACCP", fundsAvailable=False)]
basket("basket-no-funds-for-one", "ACCP with fundsAvailable=false: the bank tries the payment again, so it is followed",
       [*SIGNING, returned(), *basket_status("ACCP"), *own("p-1", "ACSC"), *own("p-2", "ACCP", fundsAvailable=False), *own("p-3", "ACSC"), at("wait", reason="re:.*lacks the funds.*"), *later(), RESUME,
        *NO_FUNDS_FOR_ONE, *later(), *basket_status("ACSC"), *own("p-2", "ACSC")], {"outcome": "completed"} | known("ACSC", "ACSC", ("ACSC", "completed"), ("ACSC", "completed"), ("ACSC", "completed")))
basket("basket-no-funds-for-long", "Asked twenty times, it is left at the bank: nobody is told to pay beside it",
       [*SIGNING, returned(), *basket_status("ACCP"), *own("p-1", "ACSC"), *own("p-2", "ACCP", fundsAvailable=False), *own("p-3", "ACSC"), *[line for _ in range(19) for line in [*later(), *NO_FUNDS_FOR_ONE]], *later(), at("done")],
       {"outcome": "noFunds"} | known("ACCP", "ACCP", ("ACSC", "completed"), ("ACCP", "noFunds"), ("ACSC", "completed"), error={"fault": "User", "next": "re:begin no other payments.*cancelPayment"}))
basket("basket-of-a-gateway", "A page of a gateway says nothing of a payment: asked again round by round, then told as not known",
       [*SIGNING, returned(), *basket_status("ACSP"), *own("p-1", "ACSC"), *tries(send("GET", f"{PAYMENTS}/p-2/status"), GATEWAY), *own("p-3", "ACSC"),
        *[line for _ in range(3) for line in [*later(), *basket_status("ACSP"), *tries(send("GET", f"{PAYMENTS}/p-2/status"), GATEWAY)]], at("done")],
       {"outcome": "uncertain", "basket": {"basketId": "b-1", "payments": [{"end": "completed"}, {"end": "notKnown", "error": {"kind": "SendFailed"}}, {"end": "completed"}]}, "error": {"next": "re:see each payment; pay none of them again.*"}})
basket("basket-all-rejected", "No payment went through", [*SIGNING, returned(), *basket_status("RJCT"), *own("p-1", "RJCT"), *own("p-2", "CANC"), *own("p-3", "RJCT")],
       {"outcome": "rejected"} | known("RJCT", "RJCT", ("RJCT", "rejected"), ("CANC", "cancelled"), ("RJCT", "rejected"), error={"kind": "Refused"}))
basket("basket-second-signature-needed", "\"If multiple signatures are needed, create new signing baskets\"",
       [*SIGNING, returned(), *basket_status("PATC"), *own("p-1", "PATC"), *own("p-2", "PATC"), *own("p-3", "ACSC")],
       {"outcome": "needsSignature"} | known("PATC", "PATC", ("PATC", "needsSignature"), ("PATC", "needsSignature"), ("ACSC", "completed")))
basket("basket-declined", "The user does not sign: the payments stand, and the basket can be signed again",
       [*SIGNING, returned(DECLINED), *basket_status("RCVD"), *own("p-1", "RCVD"), *own("p-2", "RCVD"), *own("p-3", "RCVD")],
       {"outcome": "notAuthorised", "basket": {"basketId": "b-1", "startAuthorisation": f"{BASKETS}/b-1/authorisations"}, "error": {"fault": "User", "bank": {"code": "PSU_CREDENTIALS_INVALID"}}})
basket("basket-signed-again", "A basket that is at the bank is signed once more", [*SIGNING[2:], returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), *own("p-2", "ACSC"), *own("p-3", "ACSC")],
       {"outcome": "completed"}, input=SIGN_INPUT | {"basketId": "b-1", "startAuthorisation": f"{BASKETS}/b-1/authorisations"})
basket("basket-user-away", "The user does not come back: the bank is asked, and the same page is offered again",
       [*SIGNING, TICK, *basket_status("RCVD"), *own("p-1", "RCVD"), *[line for id in ("p-2", "p-3") for line in (send("GET", f"{PAYMENTS}/{id}/status"), GONE)], at("redirect", url=SCA),
        returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), *own("p-2", "ACSC"), *own("p-3", "ACSC")], {"outcome": "completed"})
basket("basket-user-away-back-while-asking", "The user comes back while the bank is asked where they are: a new round is begun",
       [*SIGNING, TICK, send("GET", f"{BASKETS}/b-1/status"), returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), *own("p-2", "ACSC"), *own("p-3", "ACSC")], {"outcome": "completed"})
basket("basket-user-away-back-late", "The user comes back after the bank has told",
       [*SIGNING, TICK, *basket_status("ACSP"), *own("p-1", "ACSP"), *own("p-2", "ACSC"), *own("p-3", "ACSC"), at("wait"), returned(), *basket_status("ACSC"), *own("p-1", "ACSC")], {"outcome": "completed"})
basket("basket-approval-not-seen-yet", "The approval has not reached the bank's books: asked again",
       [*SIGNING, returned(), *basket_status("RCVD"), *own("p-1", "RCVD"), *own("p-2", "RCVD"), *own("p-3", "RCVD"), *later(), *basket_status("ACSC"), *own("p-1", "ACSC"), *own("p-2", "ACSC"), *own("p-3", "ACSC")],
       {"outcome": "completed"})
basket("basket-cleaned-up", "\"Old signing baskets will be cleaned up after some time\": the payments' own statuses count",
       [*SIGNING, returned(), send("GET", f"{BASKETS}/b-1/status"), refused(403, "RESOURCE_EXPIRED"), *own("p-1", "ACSC"), *own("p-2", "ACSC"), *own("p-3", "ACSC")], {"outcome": "completed"})
basket("basket-vanished", "A payment that is gone and was not seen accepted: nothing is claimed",
       [*SIGNING, returned(), *basket_status("RCVD"), *own("p-1", "ACSC"), *own("p-2", "ACTC"), *own("p-3", "ACSC"), *later(), *basket_status("ACSC"), send("GET", f"{PAYMENTS}/p-2/status"), GONE],
       {"outcome": "uncertain", "basket": {"payments": [{"end": "completed"}, {"end": "vanished"}, {"end": "completed"}]}, "error": {"retry": "Never"}})
basket("basket-never-listed", "\"Known Issues\": before its approval the bank does not know a payment; of one that was never seen, not even that it is gone is claimed",
       [*SIGNING, returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), send("GET", f"{PAYMENTS}/p-2/status"), GONE, *own("p-3", "ACSC")],
       {"outcome": "uncertain", "basket": {"payments": [{"end": "completed"}, {"end": "notKnown"}, {"end": "completed"}]}, "requestId": UUID})
basket("basket-not-known", "A status that the bank refuses to tell is told with the bank's code",
       [*SIGNING, returned(), *basket_status("ACSC"), *own("p-1", "ACSC"), send("GET", f"{PAYMENTS}/p-2/status"), refused(403, "SERVICE_BLOCKED"), *own("p-3", "ACSC")],
       {"outcome": "uncertain", "basket": {"payments": [{"end": "completed"}, {"end": "notKnown", "error": {"bank": {"code": "SERVICE_BLOCKED"}}}, {"end": "completed"}]}})
basket("basket-periodic", "A periodic payment in a basket ends registered", [send("POST", BASKETS, body={"paymentIds": ["p-1"]}), *SIGNING[1:], returned(), *basket_status("ACSP"), *repeated(own("p-1", "ACSP"))],
       {"outcome": "completed", "basket": {"payments": [{"end": "registered"}]}}, input={"payments": [KNOWN | REPEATED]})
basket("basket-refused", "REFERENCE_STATUS_INVALID: a reference is already fully authorised", [CREATE_BASKET, refused(409, "REFERENCE_STATUS_INVALID")],
       {"outcome": "refused", "basket": {"basketId": None}, "error": {"bank": {"status": 409, "code": "REFERENCE_STATUS_INVALID"}}})
basket("basket-lost", "The answer is lost: never sent again", [CREATE_BASKET, lost(), at("done")], {"outcome": "uncertain", "basket": {"basketId": None}, "requestId": UUID, "error": {"retry": "Never", "next": "*"}})
basket("basket-lost-resumed", "Resumed while it was on its way: it is never sent again", [CREATE_BASKET, SENDING, RESUME, at("done")], {"outcome": "uncertain", "requestId": UUID})
basket("basket-unsent-resumed", "Saved before it was on its way: a refusal is definite", [CREATE_BASKET, RESUME, CREATE_BASKET, SENDING, refused(400, "RESOURCE_BLOCKED")], {"outcome": "refused", "error": {"bank": {"code": "RESOURCE_BLOCKED"}}})
basket("basket-authorisation-lost", "Starting an authorisation moves no money: the bank is asked", [CREATE_BASKET, BASKET_MADE, START_BASKET, lost(), *basket_status("RCVD"), *own("p-1", "RCVD"), *own("p-2", "RCVD"), *own("p-3", "RCVD")],
       {"outcome": "notAuthorised"})
basket("basket-status-lost", "One status that is not to be had is asked for in the next round",
       [*SIGNING, returned(), *basket_status("ACSC"), *[line for wait in (1, 2, 4, 8, 16) for line in (send("GET", f"{PAYMENTS}/p-1/status"), lost(), at("wait"), {"advance_ms": wait * 1000})], send("GET", f"{PAYMENTS}/p-1/status"), lost(),
        *own("p-2", "ACSC"), *own("p-3", "ACSC"), *later(), *basket_status("ACSC"), *own("p-1", "ACSC")], {"outcome": "completed"})
basket("basket-cancelled", "Baskets cannot be deleted: the host ends the job, the payments stand", [*SIGNING, CANCEL, at("done")], {"outcome": "abandoned", "basket": {"basketId": "b-1"}})
basket("basket-cancelled-on-its-way", "Cancelled while it was on its way: its answer is awaited, nobody is sent to the bank", [CREATE_BASKET, CANCEL, CREATE_BASKET, BASKET_MADE, at("done")], {"outcome": "abandoned", "basket": {"basketId": "b-1"}})
basket("basket-with-sca", "The bank wants to see the user before it takes the basket", [CREATE_BASKET, CONSENT, at("redirect", url=SCA), RESUME, returned(), CREATE_BASKET, BASKET_MADE, START_BASKET], None)
basket("basket-resumed", "Saved and resumed at every step; no input is needed again",
       [RESUME, CREATE_BASKET, BASKET_MADE, RESUME, *SIGNING[2:4], RESUME, at("redirect", url=SCA), returned(), RESUME, *basket_status("ACSP"), RESUME, *own("p-1", "ACSC"), RESUME, *own("p-2", "ACSP"), *own("p-3", "ACSC"), RESUME, *later(), RESUME,
        *basket_status("ACSC"), *own("p-2", "ACSC"), RESUME, at("done")], {"outcome": "completed"})
basket("basket-foreign-link", "A link is followed only to the bank's own origin; the path that follows from the id is called",
       [CREATE_BASKET, answer(201, {"transactionStatus": "RCVD", "basketId": "b-1"} | link("startAuthorisation", "https://evil.example/")), START_BASKET, CANCEL],
       {"outcome": "abandoned", "basket": {"basketId": "b-1", "warnings": [{"error": {"kind": "ForeignLink", "field": "_links.startAuthorisation.href"}}]}})
basket("basket-odd-answer", "Id and status first: what else cannot be read costs nothing but itself",
       [CREATE_BASKET, answer(201, {"transactionStatus": None, "basketId": 17, "_links": []}), send("POST", f"{BASKETS}/17/authorisations"), CANCEL], {"outcome": "abandoned", "basket": {"basketId": "17"}})
basket("basket-with-the-page", "The answer names the page at once", [CREATE_BASKET, answer(201, {"transactionStatus": "RCVD", "basketId": "b-1"} | link("scaRedirect", SCA)), at("redirect", url=SCA)], None)
basket("basket-authorisation-refused", "The authorisation is refused: the payments tell, and the bank's word is told",
       [CREATE_BASKET, BASKET_MADE, START_BASKET, refused(409, "STATUS_INVALID"), *basket_status("RCVD"), *own("p-1", "RCVD"), *own("p-2", "RCVD"), *own("p-3", "RCVD")], {"outcome": "notAuthorised", "error": {"bank": {"code": "STATUS_INVALID"}}})
basket("basket-unreadable-id", "An id of `..` cannot stand in a path", [CREATE_BASKET, answer(201, {"transactionStatus": "RCVD", "basketId": ".."}, error=error("UnreadableAnswer", "Bank", "basketId")), CREATE_BASKET, CANCEL, BASKET_MADE], {"outcome": "abandoned"})

told_as_sent("signingBasket", send("GET", f"{BASKETS}/b-1", body="none"), {"payments": ["p-1"], "transactionStatus": "RCVD"} | link("startAuthorisation", f"{BASKETS}/b-1/authorisations"), {"basketId": "b-1"})
told_as_sent("signingBasketStatus", send("GET", f"{BASKETS}/b-1/status", body="none"), {"transactionStatus": "PATC"}, {"basketId": "b-1"})
told_as_sent("listBasketAuthorisations", send("GET", f"{BASKETS}/b-1/authorisations", body="none"), {"authorisationIds": ["a-1"]}, {"basketId": "b-1"})
told_as_sent("basketScaStatus", send("GET", f"{BASKETS}/b-1/authorisations/a-1", body="none"), {"scaStatus": "finalised"}, {"basketId": "b-1", "authorisationId": "a-1"})
read("call-createSigningBasket", "The single call createSigningBasket", [CREATE_BASKET, BASKET_MADE], answered({"basketId": "b-1"}), "createSigningBasket", {"body": IDS})
read("call-startBasketAuthorisation", "The single call startBasketAuthorisation", [START_BASKET, answer(201, PAGES)], answered(PAGES), "startBasketAuthorisation", {"basketId": "b-1"})
wrong("basket-empty", None, "payments", "at least one", input={"payments": []}, job="signBasket")
wrong("basket-twice", None, "payments[1]", "already", input={"payments": [KNOWN, KNOWN]}, job="signBasket")
wrong("basket-id-dots", None, "paymentId", input={"payments": [KNOWN | {"paymentId": ".."}]}, job="signBasket")
wrong("basket-consents", None, "consentIds", "payments only", input={"body": IDS | {"consentIds": ["c"]}}, job="createSigningBasket")
wrong("basket-of-nothing", None, "paymentIds", "at least one", input={"body": {}}, job="createSigningBasket")
wrong("basket-user-not-there", None, "psu.ipAddress", input=SIGN_INPUT, job="signBasket", context={"session": SESSION})
wrong("basket-deleted", None, "deleteSigningBasket", "cannot be deleted", input={"basketId": "b-1"}, job="deleteSigningBasket", kind="NotOffered")


# Confirmation of funds.

FUNDS = {"account": {"bban": DEBTOR}, "instructedAmount": NOK("200.00"), "cardNumber": "5409050000000000", "payee": "Shop"}
ASK_FUNDS = send("POST", "/v1/funds-confirmations", body=FUNDS)
read("funds", "Whether the money is there", [ASK_FUNDS, answer(200, {"fundsAvailable": True})], answered({"fundsAvailable": True}), "confirmFunds", {"body": FUNDS})
read("funds-asked-again", "A question changes nothing: it is asked again", [ASK_FUNDS, lost(), at("wait", reason="re:try again: .+ \\(connection reset by peer\\)"), RESUME_WITH, at("wait"), {"advance_ms": 1000}, ASK_FUNDS, answer(200, {"fundsAvailable": False})], answered({"fundsAvailable": False}), "confirmFunds", {"body": FUNDS})
for code in ("CARD_INVALID", "NO_PIIS_ACTIVATION"):
    read(f"funds-{code.lower().replace('_', '-')}", f"{code} comes with 400", [ASK_FUNDS, refused(400, code)], {"outcome": "refused", "error": {"bank": {"status": 400, "code": code}}}, "confirmFunds", {"body": FUNDS})
wrong("funds-amount", {"instructedAmount": {"amount": "0"}}, "instructedAmount.amount", input={"body": FUNDS}, job="confirmFunds")
wrong("funds-account", {"account": {"bban": None}}, "account", input={"body": FUNDS}, job="confirmFunds")
BY_CARD = FUNDS | {"account": {"maskedPan": "123456xxxxxx1234"}}
read("funds-by-card", "Implementation Guidelines, 14.1: an account is named by any one of its numbers", [send("POST", "/v1/funds-confirmations", body=BY_CARD), answer(200, {"fundsAvailable": True})],
     answered({"fundsAvailable": True}), "confirmFunds", {"body": BY_CARD})

wrong("transactions-status", None, "bookingStatus", "both", input=FIRST | {"bookingStatus": "all"}, job="transactions")
wrong("transactions-status-missing", None, "bookingStatus", "missing", input={"accountId": "a"}, job="transactionPage")
wrong("transactions-dates", None, "dateTo", "2025-10-02", input=FIRST | {"dateFrom": "2025-10-02", "dateTo": "2025-10-01"}, job="transactions")
wrong("transactions-date", None, "dateFrom", input=FIRST | {"dateFrom": "1.10.2025"}, job="cardTransactions")
wrong("transactions-limit", None, "limit", "at least one", input=FIRST | {"limit": 0}, job="transactionPage")
wrong("account-id-dots", None, "accountId", input={"accountId": ".."}, job="balances")


# "Error Codes and Responses": every code of the five tables, with each of its statuses, in both forms.

TABLES = """CERTIFICATE_INVALID 401|ROLE_INVALID 401|CERTIFICATE_EXPIRED 401|CERTIFICATE_BLOCKED 401|CERTIFICATE_REVOKED 401|CERTIFICATE_MISSING 401
SIGNATURE_INVALID 401|SIGNATURE_MISSING 401|FORMAT_ERROR 400|PARAMETER_NOT_CONSISTENT 400|PARAMETER_NOT_SUPPORTED 400|PSU_CREDENTIALS_INVALID 401 User
SERVICE_INVALID 400 405|SERVICE_BLOCKED 403 User|CORPORATE_ID_INVALID 401|CONSENT_UNKNOWN 403 400|CONSENT_INVALID 401 User|CONSENT_EXPIRED 401 User
RESOURCE_UNKNOWN 404 403 400|RESOURCE_EXPIRED 403 400|RESOURCE_BLOCKED 400|TIMESTAMP_INVALID 400|PERIOD_INVALID 400|SCA_METHOD_UNKNOWN 400|STATUS_INVALID 409
PRODUCT_INVALID 403|PRODUCT_UNKNOWN 404|PAYMENT_FAILED 400|KID_MISSING 400|KID_INVALID 400|EXECUTION_DATE_INVALID 400|CANCELLATION_INVALID 405
SESSIONS_NOT_SUPPORTED 400|ACCESS_EXCEEDED 429|REQUESTED_FORMATS_INVALID 406|CARD_INVALID 400|NO_PIIS_ACTIVATION 400|REFERENCE_MIX_INVALID 400|REFERENCE_STATUS_INVALID 409"""
# What to do next, by code.
NEXT_STEPS = {
    "CERTIFICATE_INVALID": "give a certificate (QSealC) that is issued for PSD2 and names its roles",
    "ROLE_INVALID": "have a certificate issued that names the PSD2 role of this service: PSP_PI for payments, PSP_AI for accounts, PSP_IC for funds",
    "CERTIFICATE_EXPIRED": "have the certificate renewed, and give the new one with its key",
    "CERTIFICATE_BLOCKED": "ask the bank or the supervisory authority why it is blocked",
    "CERTIFICATE_REVOKED": "have a new certificate issued, and give it with its key",
    "CERTIFICATE_MISSING": "give the QSealC in the configuration, and the QWAC to the HTTP client",
    "SIGNATURE_INVALID": "give the request as it was sent to `explain`, which names the cause",
    "SIGNATURE_MISSING": "let requests be signed: profile.signed is not false, and nothing on the way drops the header Signature",
    "FORMAT_ERROR": "correct what the bank's text and path name",
    "PARAMETER_NOT_CONSISTENT": "correct the query parameters that the bank's text names",
    "PARAMETER_NOT_SUPPORTED": "leave the parameter out that the bank's text names",
    "PSU_CREDENTIALS_INVALID": "let the user try again; where the bank no longer knows the PSU-ID, begin without it",
    "SERVICE_INVALID": "read the resource: its status and links say what can be done with it",
    "SERVICE_BLOCKED": "let the user ask their bank why it is blocked",
    "CORPORATE_ID_INVALID": "choose psuCorporateId among the agreements of this user, or leave it out to act for the user alone",
    "CONSENT_UNKNOWN": "let the user give consent at the bank",
    "CONSENT_INVALID": "let the user give consent at the bank, for this account or service too",
    "CONSENT_EXPIRED": "let the user give consent again at the bank",
    "RESOURCE_UNKNOWN": "give the id as the bank sent it, under the same certificate; a payment disappears once it is booked",
    "RESOURCE_EXPIRED": "begin again: what this id names has expired",
    "RESOURCE_BLOCKED": "end first what blocks it, such as a signing basket that it is in",
    "TIMESTAMP_INVALID": "set the clock of the machine that sends the requests",
    "PERIOD_INVALID": "ask for other dates: a shorter period, or a later one",
    "SCA_METHOD_UNKNOWN": "let the user choose another method at the bank",
    "STATUS_INVALID": "read the status: nothing may be left to authorise",
    "PRODUCT_INVALID": "choose another payment product for this user",
    "PRODUCT_UNKNOWN": "choose a payment product that the bank offers",
    "PAYMENT_FAILED": "correct what the bank's text names, and begin a new payment",
    "KID_MISSING": "give the creditor's KID in remittanceInformationStructured",
    "KID_INVALID": "compare the KID with the invoice: which ones are right is up to the creditor",
    "EXECUTION_DATE_INVALID": "choose another requestedExecutionDate: a banking day that is not past",
    "CANCELLATION_INVALID": "nothing more can be done: the payment remains",
    "SESSIONS_NOT_SUPPORTED": "ask for accounts and payments in sessions of their own",
    "ACCESS_EXCEEDED": "ask again a day later, or while the user is there with the IP address of their device",
    "REQUESTED_FORMATS_INVALID": "leave the header Accept as it is: application/json",
    "CARD_INVALID": "give the number of a card that belongs to the user's account",
    "NO_PIIS_ACTIVATION": "let the user activate the account for you at their bank",
    "REFERENCE_MIX_INVALID": "sign them in baskets of their own",
    "REFERENCE_STATUS_INVALID": "read the status of each payment, and leave out those that are authorised",
}
for entry in TABLES.replace("\n", "|").split("|"):
    code, *rest = entry.split()
    statuses, fault = [int(word) for word in rest if word.isdigit()], "User" if "User" in rest else "Caller"
    for number in statuses:
        name = f"code-{code.lower().replace('_', '-')}" + (f"-{number}" if len(statuses) > 1 else "")
        expected = {"outcome": "refused", "error": {"kind": "Refused", "fault": fault, "message": f"re:the bank refused with {code} \\(HTTP {number}\\): .+", "next": NEXT_STEPS[code], "bank": {"status": number, "code": code}}}
        read(name, "\"Error Codes and Responses\": the code with its HTTP status, as tppMessages", [ACCOUNTS, refused(number, code, "text of the bank", "a.b")],
             merge(expected, {"error": {"field": "a.b", "bank": {"text": "text of the bank", "path": "a.b"}}}), "accounts")
        read(f"{name}-as-problem", "\"Error Codes and Responses\": the code with its HTTP status, in the form of RFC 7807",
             [ACCOUNTS, answer(number, {"type": "https://bank.example/problems/1", "title": "Title", "detail": "Detail", "code": code})],
             merge(expected, {"error": {"bank": {"text": "Title: Detail"}}}), "accounts")


# "Sandbox API for Dynamic Mock Data".

PERSON = "13039319955"
CUSTOMER = {"customerId": "cust!!1", "customerNumber": PERSON, "customerType": "PRIVATE", "customerName": "Kari", "_links": {"self": {"href": "/v1/sandbox/customers/cust!!1", "verbs": ["GET", "DELETE"]}}}
ENGAGEMENT = {"customer": PERSON, "account": {"bban": DEBTOR}, "roles": ["VIEW", "REGISTER"]}
AGREEMENT = {"agreementId": "agr-1", "owner": "987654325", "name": "Avtale", "engagements": [ENGAGEMENT]}
def amounts_as_text(value):
    """What a host is told: amounts are text."""
    if isinstance(value, list):
        return [amounts_as_text(item) for item in value]
    if isinstance(value, dict):
        is_amount = set(value) == {"currency", "amount"} and not isinstance(value["amount"], str)
        return {name: str(inner) if is_amount and name == "amount" else amounts_as_text(inner) for name, inner in value.items()}
    return value


MOCK_ACCOUNT = {"customerNumber": PERSON, "accountName": "Brukskonto", "bban": DEBTOR, "currency": "NOK", "product": "Brukskonto", "cashAccountType": "CACC", "creditLine": 0,
                "balances": [{"balanceType": "EXPECTED", "balanceAmount": NOK(15000)}]}
MOCK_TRANSACTION = {"amount": -1500, "currency": "NOK", "valueDate": "2025-09-12", "bookingDate": "2025-09-12", "remittanceInformationUnstructured": "Avis", "creditorName": "Avisen", "creditorAccount": {"bban": CREDITOR}}
MOCK_CARD = {"customerNumber": PERSON, "name": "Kort", "maskedPan": "123456xxxxxx1234", "currency": "NOK", "creditLimit": NOK("50000")}
MOCK_PURCHASE = {"cardTransactionId": "c-1", "bookingDate": "2025-09-12", "transactionDate": "2025-09-11", "transactionAmount": NOK("-100"), "originalAmount": {"currency": "EUR", "amount": "-9"}}
TESTER = {}
def fill(job, method, path, input, reply, status_=200, body=None):
    told_ = reply if reply is not None else {}
    read(f"call-{job}", f"Sandbox API: {job}", [send(method, "/v1/sandbox" + path, {"psu-id": None, "psu-ip-address": None}, body or "none"),
         answer(status_, reply) if reply is not None else answer(status_)], answered(amounts_as_text(told_)), job, input | ({"body": body} if body else {}), TESTER)

fill("sandboxInitialize", "POST", "/initialize", {}, None, 204)
fill("sandboxCreateCustomer", "POST", "/customers", {}, CUSTOMER, 201, {"customerNumber": PERSON, "name": "Kari", "type": "private"})
fill("sandboxCustomers", "GET", "/customers?includeAccounts=true&includeAgreements=false", {"includeAccounts": True, "includeAgreements": False}, {"customers": [CUSTOMER]})
fill("sandboxCustomer", "GET", "/customers/cust%21%211", {"customerId": "cust!!1"}, CUSTOMER)
fill("sandboxDeleteCustomer", "DELETE", "/customers/cust%21%211", {"customerId": "cust!!1"}, None, 204)
fill("sandboxCreateAgreement", "POST", "/agreements", {}, AGREEMENT, 201, {"owner": "987654325", "name": "Avtale", "engagements": [ENGAGEMENT]})
fill("sandboxAgreements", "GET", "/agreements", {}, {"agreements": [AGREEMENT]})
fill("sandboxAgreement", "GET", "/agreements/agr-1", {"agreementId": "agr-1"}, AGREEMENT)
fill("sandboxDeleteAgreement", "DELETE", "/agreements/agr-1", {"agreementId": "agr-1"}, None, 204)
fill("sandboxAddEngagements", "POST", "/agreements/agr-1/engagements", {"agreementId": "agr-1"}, {"engagements": [ENGAGEMENT]}, 201, [ENGAGEMENT])
fill("sandboxEngagements", "GET", "/agreements/agr-1/engagements", {"agreementId": "agr-1"}, {"engagements": [ENGAGEMENT]})
fill("sandboxDeleteEngagements", "DELETE", "/agreements/agr-1/engagements", {"agreementId": "agr-1"}, None, 204)
fill("sandboxCreateAccount", "POST", "/accounts", {}, MOCK_ACCOUNT | {"id": "m-1"}, 201, MOCK_ACCOUNT)
fill("sandboxAccounts", "GET", "/accounts", {}, {"accounts": [MOCK_ACCOUNT | {"id": "m-1"}]})
fill("sandboxAccount", "GET", "/accounts/m-1", {"mockAccountId": "m-1"}, MOCK_ACCOUNT | {"id": "m-1"})
fill("sandboxDeleteAccount", "DELETE", "/accounts/m-1", {"mockAccountId": "m-1"}, None, 204)
fill("sandboxCreateTransactions", "POST", "/accounts/m-1/transactions", {"mockAccountId": "m-1"}, {"transactions": [MOCK_TRANSACTION]}, 201, [MOCK_TRANSACTION])
fill("sandboxTransactions", "GET", "/accounts/m-1/transactions?fromDate=2025-09-01&toDate=2025-09-30&offset=0&limit=10", {"mockAccountId": "m-1", "fromDate": "2025-09-01", "toDate": "2025-09-30", "offset": 0, "limit": 10}, {"transactions": [MOCK_TRANSACTION]})
fill("sandboxDeleteTransactions", "DELETE", "/accounts/m-1/transactions", {"mockAccountId": "m-1"}, None, 204)
fill("sandboxCreateCardAccount", "POST", "/card-accounts", {}, MOCK_CARD | {"resourceId": "k-1"}, 201, MOCK_CARD)
fill("sandboxCardAccounts", "GET", "/card-accounts", {}, {"cardAccounts": [MOCK_CARD | {"resourceId": "k-1"}]})
fill("sandboxCardAccount", "GET", "/card-accounts/k-1", {"mockCardAccountId": "k-1"}, MOCK_CARD | {"resourceId": "k-1"})
fill("sandboxDeleteCardAccount", "DELETE", "/card-accounts/k-1", {"mockCardAccountId": "k-1"}, None, 204)
fill("sandboxCreateCardTransactions", "POST", "/card-accounts/k-1/transactions", {"mockCardAccountId": "k-1"}, {"transactions": [MOCK_PURCHASE]}, 201, [MOCK_PURCHASE])
fill("sandboxCardTransactions", "GET", "/card-accounts/k-1/transactions", {"mockCardAccountId": "k-1"}, {"transactions": [MOCK_PURCHASE]})
fill("sandboxDeleteCardTransactions", "DELETE", "/card-accounts/k-1/transactions", {"mockCardAccountId": "k-1"}, None, 204)
wrong("sandbox-roles", None, "engagements[0].roles", "REGISTER", input={"body": {"owner": "987654325", "name": "Avtale", "engagements": [merge(ENGAGEMENT, {"roles": ["ADMIN"]})]}}, job="sandboxCreateAgreement")
wrong("sandbox-engagement-account", None, "[0].account.bban", input={"agreementId": "agr-1", "body": [merge(ENGAGEMENT, {"account": {"bban": "1"}})]}, job="sandboxAddEngagements")
CONTACT = {"tppId": "NO-FSA-987654321", "body": {"email": "operations@tpp.example"}}
call("registerContact", send("PUT", "/v1/tpps/NO-FSA-987654321/contact-information", body=CONTACT["body"]), None, {}, CONTACT, 204,
     about="\"Register TPP Contact Email\": the bank's TPP Dialogue API")
wrong("contact-address", None, "email", "name@domain", input=merge(CONTACT, {"body": {"email": "operations at tpp.example"}}), job="registerContact")
wrong("contact-missing", None, "email", "missing", input=CONTACT | {"body": {}}, job="registerContact")
wrong("contact-tpp-dots", None, "tppId", input=CONTACT | {"tppId": ".."}, job="registerContact")
wrong("sandbox-customer-type", None, "type", "private or corporate", input={"body": {"customerNumber": PERSON, "name": "Kari", "type": "robot"}}, job="sandboxCreateCustomer")
wrong("sandbox-customer-number", None, "customerNumber", "digits", input={"body": {"customerNumber": "13039-19955", "name": "Kari", "type": "private"}}, job="sandboxCreateCustomer")
read("call-bankOfferedConsent", "The single call bankOfferedConsent", [OFFER, answer(201, PAGES)], answered(PAGES), "bankOfferedConsent")
ACCESS = {"access": {"availableAccounts": "allAccounts"}, "recurringIndicator": True, "validUntil": "2026-01-01", "frequencyPerDay": 4, "combinedServiceIndicator": False}
read("call-deprecatedConsent", "\"The POST to /v1/consents will disregard the body and only return a sca redirect\"", [send("POST", "/v1/consents", body=ACCESS), answer(201, {"consentStatus": "received", "consentId": "c-1"} | PAGES)],
     answered({"consentStatus": "received"} | PAGES), "deprecatedConsent", {"body": ACCESS})


for path in FOLDER.glob("*.json"):
    if path.stem not in written:
        path.unlink()
print(len(written), "vectors")
