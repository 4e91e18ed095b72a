"""Writes tests/vectors/flow/betalingsservice and tests/vectors/callback: conversations with the mandate API, and
deliveries to a receiver of its callbacks, as its document describes them.

What is expected here comes from the document ("Core resources", "Callback Handling", "API Sandbox", "List of Static
Validation Errors") and from the rules of the project, never from running girokit. Run it again after a change:

    python3 tests/vectors/flow/betalingsservice/make.py
"""

import base64
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from writing import compact

FLOWS = Path(__file__).parent
CALLBACKS = FLOWS.parent.parent / "callback"

API = "https://gateway.example/bs-sandbox/v1"
AUTH = "https://gateway.example"
CLIENT, SECRET = "creditor-7", "a secret of the creditor"
BASIC = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
NOW = 1_760_000_000_000
UUID = "6a1f2c3d-4b5e-4f60-8a7b-9c0d1e2f3a4b"
OTHER = "0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a"
CALL_ME = {"url": "https://creditor.example.dk/mandates/callback", "authToken": "callback-token-4711"}
BEARER = ["Authorization", "Bearer callback-token-4711"]
PRODUCT = {"title": "House insurance", "description": "Policy 88-12, monthly"}
CONFORM = "Invalid input: Input does not conform to API specification. Action: "
NOT_CONFORMING = "Invalid input: The operation failed to complete. Action: Check API document to find out more information."
CANNOT_CANCEL = "Invalid input: Unable to cancel mandate request. Action: Check API document to find out more information."

written = []


def write(folder, name, vector):
    assert name not in written, name
    written.append(name)
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(compact(vector) + "\n")


def config(**more):
    profile = {"pollFirstMs": 1000, "pollLongestMs": 60000}
    return {"system": "betalingsservice", "baseUrl": API, "clientId": CLIENT, "clientSecret": SECRET, "profile": profile} | more


def flow(name, about, job, input, script, outcome=None, error=None, **more):
    start = {"job": job, "input": input, "now_ms": NOW}
    vector = {"kind": "flow", "name": name, "about": about, "profile": "betalingsservice", "config": config(**more), "start": start}
    if error is not None:
        start["error"] = error
    else:
        vector["script"] = script
    if outcome is not None:
        vector["outcome"] = outcome
    write(FLOWS, name, vector)


# What is sent and answered.

def without(fields, *names):
    return {name: value for name, value in fields.items() if name not in names}


def request(debtor=None, reference=None, callback=CALL_ME, uuid=UUID):
    body = {"uuid": uuid}
    if reference:
        body["creditorsDebtorReference"] = reference
    body |= {"debtorIdentity": debtor or {"phoneNo": "+4551515151"}, "productDescription": PRODUCT}
    if callback:
        body["callback"] = callback
    return {"body": body}


def status(code, uuid=UUID, **more):
    return {"uuid": uuid, "statusMandate": {"statusCodeEnum": code} | more}


def answer(code, json=None, text=None, headers=None, **more):
    fed = {"input": "response", "status": code}
    if headers:
        fed["headers"] = headers
    if json is not None:
        fed["body"] = {"json": json}
    if text is not None:
        fed["body"] = {"text": text}
    return {"feed": fed | more}


def failed(text, code=1):
    return {"errorCode": code, "errorText": text}


def lost(reason="connection reset"):
    return {"feed": {"input": "sendFailed", "reason": reason}}


def unsent(reason="connection refused"):
    return {"feed": {"input": "sendFailed", "reason": reason, "neverLeft": True}}


def called(code, error=None, headers=None, uuid=UUID, **more):
    fed = {"input": "callback", "headers": [["Content-Type", "application/json"], BEARER] if headers is None else headers,
           "body": {"json": status(code, uuid, **more)}}
    return {"feed": fed} | ({"error": error} if error else {})


def sends(method, path, body=None, token="token-1", base=API):
    headers = {"accept": "application/json", "content-type": "application/json", "authorization": f"Bearer {token}"}
    return {"expect": {"step": "send", "request": {"method": method, "url": base + path, "headers": headers,
                                                   "body": {"json": body} if body else None}}}


def asks_for_token():
    headers = {"authorization": BASIC, "content-type": "application/x-www-form-urlencoded"}
    return {"expect": {"step": "send", "request": {"method": "POST", "url": f"{AUTH}/token", "headers": headers,
                                                   "body": {"text": "grant_type=client_credentials"}}}}


def token(number=1, lives=3600):
    return [asks_for_token(), answer(200, {"token_type": "Bearer", "expires_in": lives, "access_token": f"token-{number}"})]


def puts(input, token="token-1"):
    return sends("PUT", f"/mandate/{input['body']['uuid']}", input["body"], token)


def reads(uuid=UUID, token="token-1"):
    return sends("GET", f"/mandate/{uuid}/status", None, token)


def cancels(uuid=UUID, token="token-1"):
    return sends("POST", f"/mandate/{uuid}/cancel", None, token)


SILENT = request(callback=None)


def waits(until=None, code=None):
    step = {"step": "wait"}
    if until is not None:
        step["untilMs"] = until
    if code:
        step["reason"] = f"re:.*{code}.*"
    return {"expect": step}


CANCEL, TICK, RESUME = {"feed": {"input": "cancel"}}, {"feed": {"input": "tick"}}, {"save_and_resume": True}
SENDING = {"feed": {"input": "sending"}}
IN_FLIGHT = {"expect": {"step": "inFlight"}}
FORBIDDEN = {"fault": {"code": 900908, "message": "Resource forbidden"}}


def after(span):
    return {"advance_ms": span}


def submitted(input):
    return token() + [puts(input), answer(202), waits(code="RECEIVED")]


def ends(name, code, statuses=None, **more):
    mandate = {"uuid": UUID, "statusCodeEnum": code} | more
    if statuses:
        mandate["statuses"] = [{"statusCodeEnum": status} for status in statuses]
    return {"outcome": name, "mandate": mandate}


PATH = ["VALIDATED", "VIEWED_BY_DEBTOR", "ACCEPTED_BY_DEBTOR", "COMPLETED", "CLOSED"]

# "Submit a new mandate request": the twelve scenarios of the sandbox.

BSE, NUMBER = "BSE000000000001", "123456789"

SUBMIT = [
    ("valid", "Receive valid mandate request", {"phoneNo": "+4511223344"}, "CDR0000000000001", [("VALIDATED", {})], None),
    ("dynamic-validation", "Failed upon dynamic validation", {"nationalId": "0101991234"}, "CDR0000000000002",
     [("VALIDATION_FAILED", {"errorDescription": "Debtor not found"})],
     ends("validationFailed", "VALIDATION_FAILED", ["VALIDATION_FAILED"], errorDescription="Debtor not found")
     | {"error": {"kind": "Refused", "message": "re:.*Debtor not found.*"}}),
    ("expired", "Expired", {"nationalId": "1010886789"}, "CDR0000000000003", [("VALIDATED", {}), ("EXPIRED", {})],
     ends("expired", "EXPIRED", ["VALIDATED", "EXPIRED"])),
    ("viewed", "Viewed by debtor (Mandate Request without CreditorsDebtorsReference specified)", {"nationalId": "0505954321"},
     None, [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {})], None),
    ("rejected", "Rejected by debtor", {"nationalId": "0202972345"}, "CDR0000000000004",
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("REJECTED_BY_DEBTOR", {})],
     ends("rejected", "REJECTED_BY_DEBTOR", PATH[:2] + ["REJECTED_BY_DEBTOR"])),
    ("accepted", "Accepted by debtor", {"phoneNo": "+4599887766"}, "CDR000000000005",
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("ACCEPTED_BY_DEBTOR", {"creditorsDebtorReference": "CDR000000000005"})], None),
    ("accepted-without-reference", "Accepted by debtor (Mandate Request without CreditorsDebtorsReference specified)",
     {"phoneNo": "+4520203333"}, None,
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("ACCEPTED_BY_DEBTOR", {"creditorsDebtorReference": BSE})], None),
    ("completed", "Completed (Created and activated)", {"nationalId": "0303984567"}, "CDR000000000006",
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("ACCEPTED_BY_DEBTOR", {"creditorsDebtorReference": "CDR000000000006"}),
      ("COMPLETED", {"creditorsDebtorReference": "CDR000000000006", "mandateId": NUMBER})],
     ends("completed", "COMPLETED", PATH[:4], creditorsDebtorReference="CDR000000000006", mandateId=NUMBER)),
    ("failed", "Failed", {"phoneNo": "+4512121212"}, "CDR000000000007",
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("ACCEPTED_BY_DEBTOR", {"creditorsDebtorReference": "CDR000000000007"}),
      ("MANDATE_FAILED", {"creditorsDebtorReference": "CDR000000000007", "errorDescription": "There is no agreement"})],
     ends("failed", "MANDATE_FAILED", PATH[:3] + ["MANDATE_FAILED"], errorDescription="There is no agreement")
     | {"error": {"kind": "Refused", "message": "re:.*There is no agreement.*"}}),
    ("closed", "Closed (Created and inactivated)", {"phoneNo": "+4511223366"}, "CDR000000000008",
     [("VALIDATED", {}), ("VIEWED_BY_DEBTOR", {}), ("ACCEPTED_BY_DEBTOR", {"creditorsDebtorReference": "CDR000000000008"}),
      ("COMPLETED", {"creditorsDebtorReference": "CDR000000000008", "mandateId": NUMBER}),
      ("CLOSED", {"creditorsDebtorReference": "CDR000000000008", "mandateId": NUMBER})],
     ends("closed", "CLOSED", PATH, creditorsDebtorReference="CDR000000000008", mandateId=NUMBER)),
]

# Four references of the table have sixteen characters and break the document's own rule of fifteen; in the sandbox they pass.
for name, about, debtor, reference, story, outcome in SUBMIT:
    input = request(debtor, reference)
    script = submitted(input)
    for at, (code, more) in enumerate(story):
        last = outcome is not None and (at == len(story) - 1 or code == "COMPLETED")
        script += [called(code, **more)] + ([RESUME] if at % 2 else []) + ([] if last else [waits(code=code)])
    flow(f"scenario-submit-{name}", f"\"Submit a new mandate request\", scenario: {about}", "mandate", input, script, outcome)

flow("scenario-submit-static-validation",
     "\"Submit a new mandate request\", scenario: Failed upon static validation. Nothing is sent: the bank's text is raised here",
     "mandate", request({"phoneNo": "12345ABC"}), [],
     error={"kind": "InvalidInput", "fault": "Caller", "field": "debtorIdentity.phoneNo", "message": "Invalid input: Input does not conform to API specification."})
duplicate = "Invalid input: MandateRequest with same uuid but with different payload was submitted again. Action: Make sure you do not submit the same mandate request twice."
flow("scenario-submit-duplicate", "\"Submit a new mandate request\", scenario: Failed upon duplicate mandate request",
     "mandate", request({"phoneNo": "+4510203040"}), token() + [puts(request({"phoneNo": "+4510203040"})), answer(400, failed(duplicate))],
     {"outcome": "refused", "validation": "differentPayload",
      "error": {"kind": "Refused", "field": "uuid", "bank": {"status": 400, "code": "1", "text": duplicate}}})

# "Get status of a mandate request": the twelve scenarios of the sandbox.

STATUS = [
    ("valid", "Receive valid mandate request", "1a81e023-617d-4876-9013-f63880f42011", {"statusCodeEnum": "VALIDATED"}),
    ("dynamic-validation", "Failed upon dynamic validation", "54d16953-ea76-4ade-b619-1e07e458d814",
     {"statusCodeEnum": "VALIDATION_FAILED", "errorDescription": "Debtor not found"}),
    ("expired", "Expired", "a935f03d-cc47-4761-8927-904c76f03878", {"statusCodeEnum": "EXPIRED"}),
    ("viewed", "Viewed by debtor", "5fedac92-ccbd-4c5d-bb91-3d36bd011e32", {"statusCodeEnum": "VIEWED_BY_DEBTOR"}),
    ("rejected", "Rejected by debtor", "22dd6d0f-8569-4f40-918b-401b1dd30cad", {"statusCodeEnum": "REJECTED_BY_DEBTOR"}),
    ("accepted", "Accepted by debtor", "1d2ffa51-eb64-4ecd-b62a-4dd6241b3256",
     {"statusCodeEnum": "ACCEPTED_BY_DEBTOR", "creditorsDebtorReference": "CDR0000000000005"}),
    ("accepted-without-reference", "Accepted by debtor (Mandate Request without CreditorsDebtorsReference specified)",
     "65afa312-12f1-48ca-b904-828d752d6719", {"statusCodeEnum": "ACCEPTED_BY_DEBTOR", "creditorsDebtorReference": "BSE0000000000001"}),
    ("completed", "Completed (Created and activated)", "8f27863f-a9bd-4d74-84ee-a06dcf668461",
     {"statusCodeEnum": "COMPLETED", "creditorsDebtorReference": "CDR000000000006", "mandateId": 123456789}),
    ("failed", "Mandate failed", "749aa0d0-c915-4ee9-954e-6d8fe3f592e0",
     {"statusCodeEnum": "MANDATE_FAILED", "creditorsDebtorReference": "CDR000000000007", "errorDescription": "There is no agreement"}),
    ("closed", "Closed (Created and inactivated)", "d1bf0635-d9d4-403a-b573-7b863e775b90",
     {"statusCodeEnum": "CLOSED", "creditorsDebtorReference": "CDR000000000008", "mandateId": "123456789"}),
]

for name, about, uuid, held in STATUS:
    reply = {"uuid": uuid, "statusMandate": held}
    # Number or text at the bank, text to whoever asked: one type in every language.
    told = {"uuid": uuid, "statusMandate": held | ({"mandateId": str(held["mandateId"])} if "mandateId" in held else {})}
    flow(f"scenario-status-{name}", f"\"Get status of a mandate request\", scenario: {about}", "mandateStatus",
         {"mandateRequestUUID": uuid}, token() + [reads(uuid), answer(200, reply)], {"outcome": "answered", "reply": told})
flow("scenario-status-no-uuid", "\"Get status of a mandate request\", scenario: Initial validation on UUID failed. Nothing is sent",
     "mandateStatus", {"mandateRequestUUID": "asdf-123"}, [],
     error={"kind": "InvalidInput", "field": "mandateRequestUUID", "message": CONFORM + "Check API documentation to find out more information"})
unknown = "cee76793-6dd0-4e96-82bb-0eefa11978e4"
unrecognizable = f"Invalid input: Unrecognizable UUID [{unknown}]. Action: Check the UUID before retry again."
flow("scenario-status-unknown", "\"Get status of a mandate request\", scenario: Unknown mandate request", "mandateStatus",
     {"mandateRequestUUID": unknown}, token() + [reads(unknown), answer(404, failed(unrecognizable))],
     {"outcome": "refused", "error": {"kind": "Refused", "fault": "Caller", "bank": {"status": 404, "code": "1", "text": unrecognizable}}})

# "Cancel a mandate request": the four scenarios of the sandbox.

CANCEL_SCENARIOS = [
    ("valid-state", "Cancelling in valid state", "57500194-9067-4c6a-84bb-f4d24e5ecf88", answer(200), {"outcome": "answered"}),
    ("unknown", "Unknown UUID", "4842b8f4-69f3-4df1-a53a-0347cea299a1", answer(404, failed(CANNOT_CANCEL)),
     {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 404, "code": "1", "text": CANNOT_CANCEL}}}),
    ("invalid-state", "Cancelling in invalid state", "52a3bc15-fcfd-49a4-9623-93b5e0fd40e2", answer(400, failed(CANNOT_CANCEL)),
     {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 400, "code": "1", "text": CANNOT_CANCEL}}}),
]
for name, about, uuid, fed, outcome in CANCEL_SCENARIOS:
    flow(f"scenario-cancel-{name}", f"\"Cancel a mandate request\", scenario: {about}", "cancelMandate",
         {"mandateRequestUUID": uuid}, token() + [cancels(uuid), fed], outcome)
flow("scenario-cancel-no-uuid", "\"Cancel a mandate request\", scenario: Invalid UUID. Nothing is sent", "cancelMandate",
     {"mandateRequestUUID": "dfdf33"}, [], error={"kind": "InvalidInput", "field": "mandateRequestUUID", "message": CANNOT_CANCEL})

# "List of Static Validation Errors": what the server answers is recognised; the texts stand as the document prints them.

PHONE = r'^\\d{8}\$ ((\\+ 00)(9[976]\\d 8[987530]\\d 6[987]\\d 5[90]\\d 42\\d 3[875]\\d 2[98654321]\\d 9[8543210] 8[6421] 6[6543210] 5[87654321] 4[987654310] 3[9643210] 2[70] 7 1))\\{1}\\d{8,14}$'
SERVER = [
    ("uuidMissing", "uuid", CONFORM + "field [uuid] must not be null."),
    ("uuidInconsistent", "uuid", "Invalid input: inconsistent mandateRequestUUID. Action: Use the same mandateRequestUUID in the path and payload when submit a new mandate request."),
    ("debtorIdentityMissing", "debtorIdentity", CONFORM + "field [debtorIdentity] must not be null."),
    ("phoneNoInvalid", "debtorIdentity.phoneNo", CONFORM + f'field [debtorIdentity.phoneNo] must match \\"{PHONE}\\".'),
    ("nationalIdInvalid", "debtorIdentity.nationalId",
     CONFORM + r'field [debtorIdentity.nationalId] must match \"^(0[1-9] 12 \\d3[01])0[1-9]1[0-2]\\d{6}\$\".'),
    ("productDescriptionMissing", "productDescription", CONFORM + "field [productDescription] must not be null."),
    ("descriptionMissing", "productDescription.description", CONFORM + "field [productDescription.description] must not be null."),
    ("titleMissing", "productDescription.title", CONFORM + "field [productDescription.title] must not be null."),
    ("callbackUrlMissing", "callback.url", CONFORM + "field [callback.url] must not be null."),
    ("authTokenEmpty", "callback.authToken", CONFORM + r'field [callback.authToken] must match \".+\".'),
    ("creditorsDebtorReferenceInvalid", "creditorsDebtorReference",
     CONFORM + r'field [creditorsDebtorReference] must match \"^[a-zA-Z0-9æøåÆØÅ]{1,15}\$\".'),
    ("differentPayload", "uuid", f"Invalid input: MandateRequest with same uuid [{UUID}] but different payload was submitted again. Action: Make sure you do not submit the same mandate request twice."),
    ("invalidJson", None, r'Invalid input: Invalid json at line [3], column [3]. Action: Unexpected character (\"" (code 34)): was expecting comma to separate Object entries.'),
    ("notConforming", None, NOT_CONFORMING),
]
for name, field, text in SERVER:
    flow(f"refused-{name}", "\"List of Static Validation Errors\": recognised when the server answers with it", "mandate", request(),
         token() + [puts(request()), answer(400, failed(text))],
         {"outcome": "refused", "validation": name,
          "error": {"kind": "Refused", "fault": "Caller", "retry": "Never", "field": field, "bank": {"status": 400, "code": "1", "text": text, "path": field}}})

# And raised here by the input that deserves it, before anything is sent.

OUR_PHONE = r'^\d{8}$|((\+|00)(9[976]\d|8[987530]\d|6[987]\d|5[90]\d|42\d|3[875]\d|2[98654321]\d|9[8543210]|8[6421]|6[6543210]|5[87654321]|4[987654310]|3[9643210]|2[70]|7|1)){1}\d{8,14}$'
OUR_CPR = r'^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{6}$'
OUR_URL = r'https:\/\/(www\.)?[-a-zA-Z0-9@:%._\+~#=]{2,256}\.[a-z]{2,6}\b([-a-zA-Z0-9@:%._\+~#?&//=]*)'
UUID_PATTERN = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"


def mismatch(field, pattern):
    return field, CONFORM + f'field [{field}] must match "{pattern}".'


def null(field):
    return field, CONFORM + f"field [{field}] must not be null."


def body(**changes):
    return {"body": request()["body"] | changes}


full = request()["body"]
LOCAL = [
    ("uuid-missing", {"body": without(full, "uuid")}, null("uuid")),
    ("uuid-null", body(uuid=None), null("uuid")),
    ("uuid-pattern", body(uuid="6a1f2c3d4b5e4f608a7b9c0d1e2f3a4b"), mismatch("uuid", UUID_PATTERN)),
    ("uuid-inconsistent", {"mandateRequestUUID": OTHER} | request(), ("uuid", SERVER[1][2])),
    ("debtor-missing", {"body": without(full, "debtorIdentity")}, null("debtorIdentity")),
    ("debtor-empty", body(debtorIdentity={}), null("debtorIdentity")),
    ("debtor-twice", body(debtorIdentity={"phoneNo": "+4551515151", "nationalId": "0101991234"}), ("debtorIdentity", NOT_CONFORMING)),
    ("phone-letters", body(debtorIdentity={"phoneNo": "12345ABC"}), mismatch("debtorIdentity.phoneNo", OUR_PHONE)),
    ("phone-short", body(debtorIdentity={"phoneNo": "1234567"}), mismatch("debtorIdentity.phoneNo", OUR_PHONE)),
    ("phone-text-without-plus", body(debtorIdentity={"phoneNo": "4551515151"}), mismatch("debtorIdentity.phoneNo", OUR_PHONE)),
    ("phone-no-such-country", body(debtorIdentity={"phoneNo": "+99951515151515151515"}), mismatch("debtorIdentity.phoneNo", OUR_PHONE)),
    ("phone-number-without-country", body(debtorIdentity={"phoneNo": 515151515}), mismatch("debtorIdentity.phoneNo", OUR_PHONE)),
    ("national-id-month", body(debtorIdentity={"nationalId": "0113991234"}), mismatch("debtorIdentity.nationalId", OUR_CPR)),
    ("national-id-dash", body(debtorIdentity={"nationalId": "010199-1234"}), mismatch("debtorIdentity.nationalId", OUR_CPR)),
    ("product-missing", {"body": without(full, "productDescription")}, null("productDescription")),
    ("title-missing", body(productDescription={"description": "x"}), null("productDescription.title")),
    ("description-missing", body(productDescription={"title": "x"}), null("productDescription.description")),
    ("title-empty", body(productDescription={"title": "", "description": "x"}), ("productDescription.title", NOT_CONFORMING)),
    ("title-long", body(productDescription={"title": "å" * 41, "description": "x"}), ("productDescription.title", NOT_CONFORMING)),
    ("description-long", body(productDescription={"title": "x", "description": "y" * 51}), ("productDescription.description", NOT_CONFORMING)),
    ("callback-url-missing", body(callback={"authToken": "t"}), null("callback.url")),
    ("callback-url-http", body(callback={"url": "http://creditor.example.dk/"}), mismatch("callback.url", OUR_URL)),
    ("callback-url-this-machine", body(callback={"url": "http://127.0.0.1:8080/"}), mismatch("callback.url", OUR_URL)),
    ("auth-token-empty", body(callback=CALL_ME | {"authToken": ""}), mismatch("callback.authToken", ".+")),
    ("reference-long", body(creditorsDebtorReference="CDR0000000000009"), mismatch("creditorsDebtorReference", "^[a-zA-Z0-9æøåÆØÅ]{1,15}$")),
    ("reference-empty", body(creditorsDebtorReference=""), mismatch("creditorsDebtorReference", "^[a-zA-Z0-9æøåÆØÅ]{1,15}$")),
    ("reference-dash", body(creditorsDebtorReference="A-1"), mismatch("creditorsDebtorReference", "^[a-zA-Z0-9æøåÆØÅ]{1,15}$")),
    ("unknown-property", body(amount="10"), ("amount", NOT_CONFORMING)),
    ("unknown-property-of-debtor", body(debtorIdentity={"phoneNo": "51515151", "name": "x"}), ("debtorIdentity.name", NOT_CONFORMING)),
]
for name, input, (field, text) in LOCAL:
    job = "mandate" if len(name) % 2 else "submitMandate"
    flow(f"local-{name}", "\"List of Static Validation Errors\" and the model: refused before anything is sent, in the bank's words",
         job, input, [], error={"kind": "InvalidInput", "fault": "Caller", "retry": "Never", "field": field, "message": text})
flow("local-reference-of-a-scenario", "What passes in the sandbox's scenarios does not pass in production", "mandate",
     body(creditorsDebtorReference="CDR0000000000001"), [], baseUrl="https://gateway.example/bs/v1",
     error={"kind": "InvalidInput", "field": "creditorsDebtorReference"})
flow("local-auth-token-with-line-break", "A token that would end the header it is sent in is refused", "mandate",
     body(callback=CALL_ME | {"authToken": "a\r\nX-Evil: 1"}), [], error={"kind": "UnsafeHeader", "field": "callback.authToken"})

for name, header in {"authorization": "authorization", "content-type": "Content-Type", "line-break": "X-A\r\nX-B"}.items():
    flow(f"local-config-header-{name}", "RFC 9110, 5.1: names that headers can have, and none that girokit writes itself", "mandate", request(), [],
         error={"kind": "InvalidConfig", "fault": "Caller", "field": "headers." + header.replace("\r", "\\r").replace("\n", "\\n")}, headers={header: "1"})
for name, secret in [("beyond-ascii", "t\u00f8ken-0123456789abcdef"), ("beyond-latin-1", "\u0442oken-0123456789"), ("blank-at-the-end", "token-0123456789 "),
                     ("blank-at-the-beginning", " token-0123456789")]:
    for job, input in [("mandate", body(callback=CALL_ME | {"authToken": secret})),
                       ("trackMandate", {"mandateRequestUUID": UUID, "callback": CALL_ME | {"authToken": secret}})]:
        flow(f"local-auth-token-{name}{'-' + job.lower() if job != 'mandate' else ''}", "RFC 9110, 5.5: what no header carries would make every callback look forged",
             job, input, [], error={"kind": "InvalidInput", "fault": "Caller", "field": "callback.authToken"})

for name, changes in [
    ("phone-eight-digits", {"debtorIdentity": {"phoneNo": "51515151"}}),
    ("phone-with-zeros", {"debtorIdentity": {"phoneNo": "004551515151"}}),
    ("phone-as-number", {"debtorIdentity": {"phoneNo": 4551515151}}),
    ("phone-of-iceland", {"debtorIdentity": {"phoneNo": "+35451515151"}}),
    ("national-id", {"debtorIdentity": {"nationalId": "3112991234"}}),
    ("danish-letters", {"creditorsDebtorReference": "ÆØÅæøå123456789", "productDescription": {"title": "Æ" * 40, "description": "ø" * 50}}),
    ("upper-case-uuid", {"uuid": UUID.upper()}),
    ("no-callback", {"callback": None}),
]:
    input = {"body": {key: value for key, value in (full | changes).items() if value is not None}}
    flow(f"sent-{name}", "What the model allows is sent as it was written", "submitMandate", input,
         token() + [puts(input), answer(202)], {"outcome": "answered"})
flow("sent-phone-as-number-of-eight-digits", "The example of the document has the phone number as a JSON number", "mandate",
     body(debtorIdentity={"phoneNo": 51515151}), submitted(body(debtorIdentity={"phoneNo": 51515151})))

# "Authentication": tokens.

flow("token-fetched", "\"Token Endpoint\": client credentials with Basic", "token", {},
     token(1, 2061), {"outcome": "answered", "reply": {"token_type": "Bearer", "expires_in": 2061, "access_token": "token-1"}})
flow("token-refused", "RFC 6749, 5.2: the client is not known. It is asked once", "token", {},
     [asks_for_token(), answer(401, {"error": "invalid_client", "error_description": "Client Authentication failed."})],
     {"outcome": "refused", "error": {"kind": "Refused", "fault": "Caller", "bank": {"status": 401, "code": "invalid_client"}}})
flow("token-renewed-ahead", "A token is renewed a minute before its end, and the flow does not notice", "mandate", request(),
     token(1, 600) + [puts(request()), answer(202), after(541_000), TICK] + token(2) + [reads(token="token-2"), answer(200, status("VALIDATED")), waits()])
flow("token-still-holds", "A token that lasts is used again", "mandate", request(),
     token(1, 600) + [puts(request()), answer(202), after(539_000), TICK, reads(), answer(200, status("RECEIVED")), waits()])
flow("token-renewed-after-401", "A 401 in the middle renews the token once and goes on", "mandate", request(),
     token() + [puts(request()), answer(401, {"fault": {"code": 900901, "message": "Invalid Credentials"}})] + token(2)
     + [puts(request(), "token-2"), answer(202), waits(code="RECEIVED"), after(1000), TICK, reads(token="token-2"), answer(401)]
     + token(3) + [reads(token="token-3"), answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("token-refused-twice", "A new token that is not taken either: refused, and not asked again", "mandate", request(),
     token() + [puts(request()), answer(401)] + token(2)
     + [puts(request(), "token-2"), answer(401, {"fault": {"code": 900901, "message": "Invalid Credentials", "description": "Access failure"}})],
     {"outcome": "refused", "error": {"bank": {"status": 401, "code": "900901", "text": "Invalid Credentials: Access failure"}}})
flow("token-client-unknown", "No token is to be had: the request was never sent", "mandate", request(),
     [asks_for_token(), answer(400, {"error": "invalid_client"})],
     {"outcome": "refused", "error": {"kind": "Refused", "bank": {"code": "invalid_client"}}, "mandate": {"uuid": UUID, "statusCodeEnum": None}})
flow("token-endpoint-down", "The token endpoint is tried again with growing waits", "submitMandate", request(),
     [asks_for_token(), answer(503), waits(NOW + 1000), after(1000), TICK, asks_for_token(), lost(), waits(), after(2000), TICK] + token()
     + [puts(request()), answer(202)], {"outcome": "answered"})
flow("token-unreadable", "A token that cannot stand in a header is no token, and the flow stays as it was", "submitMandate", request(),
     [asks_for_token(), answer(200, {"access_token": "a\r\nb"}) | {"error": {"kind": "UnreadableAnswer", "fault": "Bank", "field": "access_token"}},
      answer(200, {"access_token": "token-1"}), puts(request()), answer(202)], {"outcome": "answered"})
for kind in ("mac", "DPoP", "N_A"):
    flow(f"token-type-{kind.lower()}", "RFC 6749, 7.1: a token whose type is not known is not used", "mandateStatus", {"mandateRequestUUID": UUID},
         [asks_for_token(), answer(200, {"token_type": kind, "expires_in": 3600, "access_token": "token-1"})
          | {"error": {"kind": "UnknownAnswer", "fault": "Bank", "field": "token_type", "message": kind}},
          answer(200, {"token_type": "bearer", "access_token": "token-2"}), reads(token="token-2"), answer(200, status("VALIDATED"))],
         {"outcome": "answered", "reply": status("VALIDATED")})
flow("token-type-mac-of-a-token-call", "The same where the token is what is asked for", "token", {},
     [asks_for_token(), answer(200, {"token_type": "mac", "access_token": "token-1"}) | {"error": {"kind": "UnknownAnswer", "field": "token_type"}}])
revokes = {"expect": {"step": "send", "request": {"method": "POST", "url": f"{AUTH}/revoke", "headers": {"authorization": BASIC},
                                                  "body": {"text": "token=token-9&token_type_hint=access_token"}}}}
flow("revoke", "\"Revoke Endpoint\": the header says whether there was such a token", "revoke", {"token": "token-9"},
     [revokes, answer(200, headers=[["Revokedaccesstoken", "token-9"], ["Authorizeduser", "creditor@carbon.super"], ["Content-Type", "text/html"]])],
     {"outcome": "answered", "reply": {"revoked": True, "authorizedUser": "creditor@carbon.super"}})
flow("revoke-unknown", "\"Revoke Endpoint\", invalid token: 200 without the header; a lost answer is asked for again", "revoke",
     {"token": "token-9"}, [revokes, lost(), waits(), after(1000), TICK, revokes, {"save_and_resume": "with input"}, revokes, answer(200)],
     {"outcome": "answered", "reply": {"revoked": False}})
flow("revoke-nothing", "There is no token to revoke", "revoke", {}, [], error={"kind": "InvalidInput", "field": "token"})
flow("auth-url-of-its-own", "The authorization server may live elsewhere", "submitMandate", request(),
     [{"expect": {"step": "send", "request": {"method": "POST", "url": "https://auth.example/oauth/token"}}},
      answer(200, {"access_token": "token-1"}), puts(request()), answer(202)], {"outcome": "answered"}, authUrl="https://auth.example/oauth")
flow("client-secret-missing", "The configuration is checked as a whole", "token", {}, [],
     error={"kind": "InvalidConfig", "fault": "Caller", "field": "clientSecret"}, clientSecret="")

# Submitting: the same request may be submitted again, and is.

flow("submit-lost-and-repeated", "PUT with the same body is safe to repeat: it is sent again with growing waits", "mandate", request(),
     token() + [puts(request()), lost(), waits(NOW + 1000), after(1000), TICK, puts(request()), answer(500), waits(NOW + 3000),
                {"save_and_resume": "with input"}, waits(NOW + 3000), after(2000), TICK] + token(2)
     + [puts(request(), "token-2"), answer(202, status("RECEIVED")), waits(code="RECEIVED"), RESUME, called("VALIDATED"), waits(code="VALIDATED")])


def submit_lost_for_good(rest, outcome=None, name="", about=""):
    script = token() + [puts(request()), lost()]
    for wait in (1000, 2000, 4000, 8000, 16000):
        script += [after(wait), TICK, puts(request()), lost()]
    flow(name, about, "mandate", request(), script + [reads()] + rest, outcome)


submit_lost_for_good([answer(200, status("VALIDATED")), waits(code="VALIDATED")], None, "submit-lost-and-found",
                     "No answer after six tries: the bank is asked, and has it")
submit_lost_for_good([answer(404, failed(unrecognizable))],
                     {"outcome": "notFound", "error": {"bank": {"status": 404}}, "mandate": {"uuid": UUID, "statusCodeEnum": None}},
                     "submit-lost-and-not-found", "No answer after six tries: the bank is asked, and does not have it")
submit_lost_for_good([answer(403)], {"outcome": "uncertain", "error": {"kind": "SendFailed", "retry": "Safe"}}, "submit-lost-and-uncertain",
                     "No answer after six tries, and the status cannot be read: it is not known, and submitting again is safe")
submit_lost_for_good([answer(403), called("VALIDATED"), waits(code="VALIDATED"), called("EXPIRED")],
                     ends("expired", "EXPIRED", ["VALIDATED", "EXPIRED"]), "submit-uncertain-and-called-back",
                     "A callback says that the bank has it after all")
flow("submit-callback-overtakes-answer", "The callback is faster than the answer to PUT, which is then no surprise", "mandate", request(),
     token() + [puts(request()), called("VALIDATED"), waits(code="VALIDATED"), answer(202, status("RECEIVED")), waits(code="VALIDATED"),
                called("VIEWED_BY_DEBTOR"), waits(code="VIEWED_BY_DEBTOR")])
flow("poll-token-overtaken", "A callback ends it while a token is being fetched; the late token is no surprise", "mandate", request(),
     token(1, 600) + [puts(request()), answer(202), called("VALIDATED"), after(600_000), TICK, asks_for_token(), called("EXPIRED"), {"expect": {"step": "done"}},
                      answer(200, {"access_token": "token-2"})], ends("expired", "EXPIRED"))
flow("submit-saved-before-sent", "The request names a person and is never saved: it is given again", "mandate", request(),
     [asks_for_token(), {"save_and_resume": "with input"}] + submitted(request()))
flow("submit-unreadable-answer", "202 says that the bank has it, whatever stands in the answer", "mandate", request(),
     token() + [puts(request()), answer(202, text="<html>"), waits(code="RECEIVED")])
flow("submit-redirected", "A redirect is no answer", "mandate", request(),
     token() + [puts(request()), answer(302, headers=[["Location", "https://elsewhere.example/"]]) | {"error": {"kind": "UnknownAnswer", "field": "status"}},
                answer(202), waits()])
flow("submit-gateway-fault", "A refusal of the gateway, which is no text of the API", "submitMandate", request(),
     token() + [puts(request()), answer(403, {"fault": {"code": 900908, "message": "Resource forbidden", "description": "no subscription"}})],
     {"outcome": "refused", "error": {"field": None, "bank": {"status": 403, "code": "900908", "text": "Resource forbidden: no subscription"}}})
flow("submit-refused-by-a-list", "A list of errors in place of one", "submitMandate", request(),
     token() + [puts(request()), answer(400, {"errors": [{"errorCode": 2, "errorText": "Creditor agreement is closed"}]})],
     {"outcome": "refused", "error": {"bank": {"status": 400, "code": "2", "text": "Creditor agreement is closed"}}})
flow("submit-refused-by-a-page", "A page of a proxy", "submitMandate", request(),
     token() + [puts(request()), answer(403, text="<html><title>Blocked</title><p>by policy</p></html>")],
     {"outcome": "refused", "error": {"bank": {"status": 403, "code": "", "text": "Blocked by policy"}}})
flow("submit-field-not-in-the-list", "A field that the list does not name is recognised as one", "mandate", request(),
     token() + [puts(request()), answer(400, failed(CONFORM + "field [callback.url] must match \"x\"."))],
     {"outcome": "refused", "validation": "fieldInvalid", "error": {"field": "callback.url"}})

# Following: callbacks and polling feed the same machine.

TAKEN = token() + [puts(SILENT), answer(202), waits(code=f"{UUID}.*RECEIVED"), after(1000), TICK, reads()]

flow("poll-to-the-end", "Without a callback the status is read with growing waits, from its beginning after each change", "mandate",
     request(callback=None),
     token() + [puts(request(callback=None)), answer(202), waits(NOW + 1000, "RECEIVED"),
                {"feed": {"input": "tick"}, "error": {"kind": "UnexpectedInput"}},
                after(1000), TICK, reads(), answer(200, status("RECEIVED")), waits(NOW + 2000), after(1000), TICK, reads(),
                answer(200, status("RECEIVED")), waits(NOW + 3501), RESUME, after(1501), TICK] + token(2)
     + [reads(token="token-2"), answer(200, status("VALIDATED")), waits(NOW + 4501, "VALIDATED"), after(1000), TICK, reads(token="token-2"),
        answer(200, status("COMPLETED", creditorsDebtorReference=BSE, mandateId=271828182))],
     ends("completed", "COMPLETED", ["RECEIVED"] + PATH[:4], creditorsDebtorReference=BSE, mandateId="271828182"))
flow("poll-jumps-to-expired", "VIEWED_BY_DEBTOR need not come before EXPIRED, and is not made up", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(200, status("EXPIRED"))],
     ends("expired", "EXPIRED", ["VALIDATED", "EXPIRED"]))
flow("poll-is-behind", "A status that was read a moment too late changes nothing", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), called("VALIDATED"), reads(), called("VIEWED_BY_DEBTOR"), reads(),
                             answer(200, status("VALIDATED")), waits(code="VIEWED_BY_DEBTOR")])
flow("poll-answer-after-the-end", "A callback ends it while the status is being read; the late answer is no surprise", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), after(1000), TICK, reads(), called("EXPIRED"), {"expect": {"step": "done"}},
                             answer(200, status("VALIDATED"))],
     ends("expired", "EXPIRED"))
flow("poll-validated-failed", "The example spells VALIDATION_FAILED as VALIDATED_FAILED", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(200, status("VALIDATED_FAILED", errorDescription="Debtor not found"))],
     ends("validationFailed", "VALIDATION_FAILED", errorDescription="Debtor not found"))
flow("callback-validated-failed", "The same spelling in a callback", "mandate", request(),
     submitted(request()) + [called("VALIDATED_FAILED", errorDescription="Debtor not found")],
     ends("validationFailed", "VALIDATION_FAILED", ["VALIDATION_FAILED"], errorDescription="Debtor not found"))
flow("status-call-validated-failed", "A single call keeps what the bank wrote", "mandateStatus", {"mandateRequestUUID": UUID},
     token() + [reads(), answer(200, status("VALIDATED_FAILED", errorDescription="no"))],
     {"outcome": "answered", "reply": status("VALIDATED_FAILED", errorDescription="no")})
flow("status-call-other-name", "The table names the field mandateRequestUUID, the examples uuid; unknown fields are kept", "mandateStatus",
     {"mandateRequestUUID": UUID},
     token() + [reads(), answer(200, {"mandateRequestUUID": UUID, "statusMandate": {"statusCodeEnum": "PAUSED", "since": 7}})],
     {"outcome": "answered", "reply": {"mandateRequestUUID": UUID, "statusMandate": {"statusCodeEnum": "PAUSED", "since": 7}}})
flow("poll-unknown-status", "A status that nobody knows is named once, and is a reason to ask again", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(200, status("PAUSED")),
                             waits(code="RECEIVED.*PAUSED") | {"events": [{"statusMandate": {"statusCodeEnum": "PAUSED"}, "source": "status", "unknown": True}]},
                             RESUME, after(60_000), TICK] + token(2) + [reads(token="token-2"), answer(200, status("PAUSED")),
                             waits(code="PAUSED") | {"events": []}, after(60_000), TICK, reads(token="token-2"), answer(200, status("VALIDATED")),
                             waits(code="VALIDATED at the bank")])
flow("poll-unknown-status-to-the-end", "An end that comes after it still says so", "mandate", SILENT,
     TAKEN + [answer(200, status("ON_HOLD")), waits(code="ON_HOLD"), after(60_000), TICK, reads(), answer(403, FORBIDDEN)],
     {"outcome": "submitted", "mandate": {"unknownStatus": "ON_HOLD"}})
flow("poll-the-models-spelling", "The model of the document spells the name of the status in another way than its examples", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(200, {"uuid": UUID, "statusMandate": {"stausCodeEnum": "VALIDATED"}}), waits(code="VALIDATED")])
flow("status-call-the-models-spelling", "The same in a single call; a host is given one name", "mandateStatus", {"mandateRequestUUID": UUID},
     token() + [reads(), answer(200, {"uuid": UUID, "statusMandate": {"stausCodeEnum": "EXPIRED"}})],
     {"outcome": "answered", "reply": status("EXPIRED")})
flow("callback-the-models-spelling", "The same in a callback", "mandate", request(),
     submitted(request()) + [{"feed": {"input": "callback", "headers": [BEARER], "body": {"json": {"uuid": UUID, "statusMandate": {"stausCodeEnum": "VALIDATED"}}}}},
                             waits(code="VALIDATED")])
flow("poll-contradicts", "What is read cannot follow from what was heard: the job says so and ends", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), after(1000), TICK, reads(), answer(200, status("VALIDATION_FAILED"))],
     ends("contradicted", "VALIDATED") | {"error": {"fault": "Bank", "field": "statusMandate.statusCodeEnum"}})
flow("poll-not-available", "\"NOT AVAILABLE - in pipeline\": where the status cannot be read the callbacks tell", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(403), waits(), after(60_000), TICK, reads(), answer(404, failed(unrecognizable)),
                             waits(), called("VALIDATED"), called("EXPIRED")], ends("expired", "EXPIRED"))
flow("poll-of-another", "An answer about another request is none", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(200, status("VALIDATED", OTHER)) | {"error": {"kind": "UnreadableAnswer", "field": "uuid"}},
                             answer(200, {"uuid": UUID}) | {"error": {"kind": "UnreadableAnswer", "field": "statusMandate"}},
                             answer(200, text="{\"uuid\":") | {"error": {"kind": "UnreadableAnswer", "field": "body"}},
                             answer(200, {"uuid": UUID, "statusMandate": {"statusCodeEnum": 7}}) | {"error": {"kind": "UnreadableAnswer", "field": "statusMandate.statusCodeEnum"}},
                             answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("completed-without-number", "\"Retrieving of the ID of the mandate can be expected on the date of mandate creation + 1 day\": it is waited for",
     "mandate", request(),
     submitted(request()) + [called(code) for code in PATH[:3]]
     + [called("COMPLETED", creditorsDebtorReference=BSE), waits(code="COMPLETED"), RESUME, called("COMPLETED", creditorsDebtorReference=BSE, mandateId="314159265")],
     ends("completed", "COMPLETED", PATH[:4], mandateId="314159265", creditorsDebtorReference=BSE))
flow("completed-number-never-comes", "After three days it is waited for no longer", "mandate", request(),
     submitted(request()) + [called(code) for code in PATH[:4]] + [waits(code="COMPLETED"), after(3 * 86_400_000), TICK] + token(2)
     + [reads(token="token-2"), answer(200, status("COMPLETED", mandateId=""))], ends("completed", "COMPLETED", mandateId=None))
flow("closed-after-completed", "After COMPLETED the mandate may be closed, however late", "mandate", request(),
     submitted(request()) + [called(code) for code in PATH[:3]]
     + [called("COMPLETED", mandateId=31), {"expect": {"step": "done", "outcome": {"outcome": "completed"}}}, RESUME, after(10 ** 10), called("CLOSED", mandateId=31)],
     ends("closed", "CLOSED", PATH, mandateId="31"))

# What the bank has taken (202) is never refused, nor unknown to it: when its status cannot be read, that is what is said.

STANDS = {"outcome": "submitted", "mandate": {"uuid": UUID, "statusCodeEnum": None},
          "error": {"message": f"re:.*has the mandate request {UUID}.*", "next": "re:.*trackMandate.*a second one.*"}}
for name, fed, bank in [
    ("forbidden", answer(403, FORBIDDEN), {"status": 403, "code": "900908", "text": "Resource forbidden"}),
    ("not-allowed", answer(405, {"fault": {"code": 900905, "message": "Method not allowed"}}), {"status": 405, "code": "900905"}),
    ("no-such-path", answer(404, {"fault": {"code": 900906, "message": "No matching resource"}}), {"status": 404, "code": "900906"}),
]:
    flow(f"taken-then-{name}", "Neither callbacks nor a status: the request is at the bank, and more cannot be known", "mandate", SILENT,
         TAKEN + [fed], STANDS | {"error": STANDS["error"] | {"bank": bank}})
flow("taken-then-unknown", "What was taken a moment ago may not be in the bank's books: it is asked again, and never believed to be unknown", "mandate",
     SILENT, TAKEN + [answer(404, failed(unrecognizable)), waits()]
     + [step for _ in range(4) for step in (after(60_000), TICK, reads(), answer(404, failed(unrecognizable)), waits())]
     + [after(60_000), TICK, reads(), answer(404, failed(unrecognizable))], STANDS | {"error": STANDS["error"] | {"bank": {"status": 404}}})
flow("taken-then-token-endpoint-down", "No token for some time: the request is at the bank, and is asked for later", "mandate", SILENT,
     token(1, 600) + [puts(SILENT), answer(202), after(600_000), TICK]
     + [step for wait in (1000, 2000, 4000, 8000, 16000) for step in (asks_for_token(), answer(503, text="<html>x</html>"), waits(), after(wait), TICK)]
     + [asks_for_token(), answer(503), waits(code=f"{UUID}.*RECEIVED"), after(60_000), TICK] + token(2)
     + [reads(token="token-2"), answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("taken-then-client-unknown", "No token will come: the request is at the bank all the same", "mandate", SILENT,
     token(1, 600) + [puts(SILENT), answer(202), after(600_000), TICK, asks_for_token(), answer(401, {"error": "invalid_client"})],
     STANDS | {"error": STANDS["error"] | {"bank": {"status": 401, "code": "invalid_client"}}})
flow("taken-then-unreachable", "The bank cannot be reached: it is asked again later", "mandate", SILENT,
     TAKEN + [step for wait in (1000, 2000, 4000, 8000, 16000) for step in (unsent(), waits(), after(wait), TICK, reads())]
     + [unsent(), waits(code="RECEIVED"), after(60_000), TICK, reads(), answer(200, status("EXPIRED"))], ends("expired", "EXPIRED"))
PAGE = answer(404, text="<html>no such page</html>")


def pages(token="token-1"):
    return [step for wait in (1000, 2000, 4000, 8000, 16000) for step in (PAGE, waits(), after(wait), TICK, reads(token=token))] + [PAGE]


flow("taken-then-page-of-a-gateway", "A page of a gateway is a failed read: it is asked again, and later again", "mandate", SILENT,
     TAKEN + pages() + [waits(code="RECEIVED"), after(60_000), TICK, reads(), answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("submit-lost-then-page-of-a-gateway", "A page says nothing of whether the bank has it", "mandate", SILENT,
     token() + [puts(SILENT), lost(), waits(), after(1000), TICK, puts(SILENT), answer(403, FORBIDDEN), reads()] + pages(),
     {"outcome": "uncertain", "error": {"kind": "SendFailed"}})
flow("taken-and-called-back-after-all", "A callback after the job has ended: it goes on", "mandate", request(),
     submitted(request()) + [after(1000), TICK, reads(), answer(403, FORBIDDEN), waits(code="RECEIVED"), called("VALIDATED"), waits(code="VALIDATED")])
flow("read-then-forbidden", "What was read once is at the bank", "trackMandate", {"mandateRequestUUID": UUID},
     token() + [reads(), answer(200, status("VALIDATED")), waits(code="VALIDATED"), after(1000), TICK, reads(), answer(403, FORBIDDEN)],
     {"outcome": "submitted", "mandate": {"uuid": UUID, "statusCodeEnum": "VALIDATED"}, "error": {"bank": {"status": 403}}})
flow("track-forbidden", "What the bank has never shown may be at the bank or not", "trackMandate", {"mandateRequestUUID": UUID},
     token() + [reads(), answer(403, FORBIDDEN)],
     {"outcome": "uncertain", "error": {"kind": "SendFailed", "message": f"re:.*{UUID} is not known.*", "bank": {"status": 403, "code": "900908"}}})
flow("track-page-of-a-gateway", "A 404 that is not the API's own says nothing of the request", "trackMandate", {"mandateRequestUUID": UUID},
     token() + [reads()] + pages() + [waits(code=UUID), after(60_000), TICK, reads(), answer(404, failed(unrecognizable))],
     {"outcome": "notFound", "error": {"bank": {"status": 404, "code": "1"}}})
flow("progress", "What is known of a request on its way", "trackMandate", {"mandateRequestUUID": UUID},
     token() + [reads() | {"progress": {"mandate": {"uuid": UUID, "statusCodeEnum": None, "statuses": []}}},
                answer(200, status("ACCEPTED_BY_DEBTOR", creditorsDebtorReference="R7")),
                waits() | {"progress": {"mandate": {"statusCodeEnum": "ACCEPTED_BY_DEBTOR", "creditorsDebtorReference": "R7"}}}, RESUME,
                waits() | {"progress": {"mandate": {"statusCodeEnum": "ACCEPTED_BY_DEBTOR"}}}])

# A submission that may be repeated is refused only when none of them can have arrived.

flow("submit-never-left", "What never left is tried again, and was not made", "mandate", SILENT,
     token() + [step for wait in (1000, 2000, 4000, 8000, 16000) for step in (puts(SILENT), unsent(), waits(), after(wait), TICK)]
     + [puts(SILENT), unsent()], {"outcome": "refused", "error": {"kind": "SendFailed", "next": "re:nothing was sent.*"}})
REFUSED_AGAIN = token() + [puts(SILENT), lost(), waits(), after(1000), TICK, puts(SILENT), answer(403, FORBIDDEN), reads()]
flow("submit-lost-then-refused", "The first PUT may still be on its way: that the bank does not know it yet is no evidence", "mandate", SILENT,
     REFUSED_AGAIN + [answer(404, failed(unrecognizable))],
     {"outcome": "uncertain", "error": {"retry": "Safe", "next": "re:.*same UUID.*", "bank": {"status": 403, "code": "900908"}}})
flow("submit-lost-then-refused-and-held", "The first PUT may have arrived: the bank is asked, and has it", "mandate", SILENT,
     REFUSED_AGAIN + [answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("submit-lost-then-refused-and-unknown", "The first PUT may have arrived, and nobody says so", "mandate", SILENT,
     REFUSED_AGAIN + [answer(403, FORBIDDEN)],
     {"outcome": "uncertain", "error": {"retry": "Safe", "message": f"re:.*{UUID}.*", "next": "re:.*same UUID.*", "bank": {"status": 403}}})
flow("submit-lost-then-invalid", "What fails the static validation would have failed it the first time", "mandate", SILENT,
     token() + [puts(SILENT), lost(), waits(), after(1000), TICK, puts(SILENT), answer(400, failed(NOT_CONFORMING))],
     {"outcome": "refused", "validation": "notConforming"})
flow("submit-resumed-then-refused", "The process that saved it may have sent it", "mandate", SILENT,
     token() + [puts(SILENT), {"save_and_resume": "with input"}] + token(2) + [puts(SILENT, "token-2"), answer(403, FORBIDDEN), reads(token="token-2"),
                                                                             answer(200, status("VALIDATED")), waits(code="VALIDATED")])
flow("submit-lost-then-no-token", "The first PUT may have arrived, and no token will come", "mandate", SILENT,
     token(1, 600) + [puts(SILENT), lost(), waits(), after(600_000), TICK, asks_for_token(), answer(401, {"error": "invalid_client"}),
                      asks_for_token(), answer(401, {"error": "invalid_client"})],
     {"outcome": "uncertain", "error": {"bank": {"code": "invalid_client"}}})
PAGE_FOR_TOKEN = [asks_for_token(), answer(404, text="<!DOCTYPE html><html><body>The resource cannot be found</body></html>")]
flow("submit-lost-then-page-for-token", "A gateway stands before the token, and the first PUT may still be on its way", "mandate", SILENT,
     token(1, 60) + [puts(SILENT), lost(), waits(), after(600_000), TICK] + PAGE_FOR_TOKEN + token(2) + [reads(token="token-2"),
                     answer(404, failed(unrecognizable))], {"outcome": "uncertain", "error": {"retry": "Safe"}})

# Callbacks into a flow.

IMPOSSIBLE = {"kind": "UnexpectedInput", "fault": "Bank", "field": "statusMandate.statusCodeEnum"}
flow("callback-repeated", "A repeat is taken and changes nothing", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), waits(NOW + 1000), after(500), called("VALIDATED"), waits(NOW + 1000, "VALIDATED")])
flow("callback-early", "A callback that comes too early is held until the ones before it came", "mandate", request(),
     submitted(request()) + [called("ACCEPTED_BY_DEBTOR", creditorsDebtorReference="R1"), waits(code="RECEIVED"), called("VIEWED_BY_DEBTOR"),
                             waits(code="RECEIVED"), RESUME, called("VALIDATED"), waits(code="ACCEPTED_BY_DEBTOR"), called("COMPLETED", mandateId="1")],
     ends("completed", "COMPLETED", PATH[:4], creditorsDebtorReference="R1"))
flow("callback-early-and-polled", "A status that is read fills the gap", "mandate", request(),
     submitted(request()) + [called("COMPLETED", mandateId="8"), waits(code="RECEIVED"), after(1000), TICK, reads(),
                             answer(200, status("ACCEPTED_BY_DEBTOR", creditorsDebtorReference="R2"))],
     ends("completed", "COMPLETED", PATH[:4], creditorsDebtorReference="R2", mandateId="8"))
flow("callback-early-asks-soon", "A gap makes the flow ask soon", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), after(1000), TICK, reads(), answer(200, status("VALIDATED")), after(1000), TICK, reads(),
                             answer(200, status("VALIDATED")), after(1501), TICK, reads(), answer(200, status("VALIDATED")), waits(NOW + 5753),
                             called("ACCEPTED_BY_DEBTOR"), waits(NOW + 4501, "VALIDATED")])
flow("callback-late", "A status that was passed over is told; the request stays where it is", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), called("EXPIRED"), {"expect": {"step": "done"}}, called("VIEWED_BY_DEBTOR")],
     ends("expired", "EXPIRED", ["VALIDATED", "VIEWED_BY_DEBTOR", "EXPIRED"]))
flow("callback-impossible", "An impossible transition is an error and changes nothing", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), called("VALIDATION_FAILED", IMPOSSIBLE), called("VIEWED_BY_DEBTOR"), called("REJECTED_BY_DEBTOR"),
                             called("COMPLETED", IMPOSSIBLE), called("EXPIRED", IMPOSSIBLE)], ends("rejected", "REJECTED_BY_DEBTOR"))
FORGED = {"kind": "InvalidSignature", "fault": "Network", "field": "authorization"}
flow("callback-forged", "Without the token, with another, with two: nothing changes", "mandate", request(),
     submitted(request()) + [called("VALIDATED", FORGED, headers) for headers in
                             ([], [["Authorization", "Bearer callback-token-4712"]], [["Authorization", "Bearer callback-token-471"]],
                              [["Authorization", "Basic callback-token-4711"]], [["Authorization", "callback-token-4711"]], [BEARER, BEARER])]
     + [waits(code="RECEIVED"), called("VALIDATED", headers=[["AUTHORIZATION", "bearer callback-token-4711"]]), waits(code="VALIDATED")])
flow("callback-without-token", "Where the request named no token, none is asked for", "mandate",
     request(callback=without(CALL_ME, "authToken")),
     submitted(request(callback=without(CALL_ME, "authToken"))) + [called("VALIDATED", headers=[]), waits(code="VALIDATED"), called("EXPIRED")],
     ends("expired", "EXPIRED"))
flow("callback-unknown-status", "A status that nobody knows is named", "mandate", request(),
     submitted(request()) + [called("PAUSED", {"kind": "UnknownAnswer", "field": "statusMandate.statusCodeEnum", "message": "PAUSED"}), waits(code="RECEIVED")])
flow("callback-of-another", "A callback about another request, and bodies that are none", "mandate", request(),
     submitted(request()) + [called("VALIDATED", {"kind": "UnexpectedInput", "field": "uuid"}, uuid=OTHER)]
     + [{"feed": {"input": "callback", "headers": [BEARER], "body": body}, "error": {"kind": "UnreadableAnswer", "field": field}} for body, field in
        (({"text": "[]"}, "body"), ({"text": "{"}, "body"), (None, "body"), ({"json": {"uuid": "x"}}, "uuid"), ({"json": {"uuid": UUID}}, "statusMandate"),
         ({"json": {"uuid": UUID, "statusMandate": {}}}, "statusMandate.statusCodeEnum"), ({"base64": "/w=="}, "body"))]
     + [waits(code="RECEIVED")])
flow("callback-upper-case-uuid", "UUIDs compare without regard to case", "mandate", request(),
     submitted(request()) + [called("VALIDATED", uuid=UUID.upper()), waits(code="VALIDATED")])

# Following and cancelling what was submitted before.

KNOWN = {"mandateRequestUUID": UUID, "callback": CALL_ME}
flow("track", "A request that was submitted before is followed to its end", "trackMandate", KNOWN,
     token() + [reads(), answer(200, status("VIEWED_BY_DEBTOR")), waits(code="VIEWED_BY_DEBTOR"), RESUME, called("VALIDATED"), called("REJECTED_BY_DEBTOR")],
     ends("rejected", "REJECTED_BY_DEBTOR", PATH[:2] + ["REJECTED_BY_DEBTOR"]))
flow("track-not-found", "One that the bank does not know", "trackMandate", {"mandateRequestUUID": UUID},
     token() + [reads(), answer(404, failed(unrecognizable))], {"outcome": "notFound", "error": {"bank": {"status": 404}}})
flow("track-forged", "The callback's token is that of the submission", "trackMandate", KNOWN,
     token() + [reads(), called("VALIDATED", FORGED, [])])
flow("track-no-uuid", "What is no UUID is not asked for", "trackMandate", {"mandateRequestUUID": "../token"}, [],
     error={"kind": "InvalidInput", "field": "mandateRequestUUID"})

flow("cancel", "Cancelled while that is allowed", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), answer(200)], ends("cancelled", "CANCELLED_BY_CREDITOR", ["VALIDATED", "CANCELLED_BY_CREDITOR"]))
flow("cancel-viewed", "A request that was viewed can be cancelled, also while its status is being read", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), called("VIEWED_BY_DEBTOR"), after(1000), TICK, reads(), CANCEL, cancels(),
                             answer(200, status("VIEWED_BY_DEBTOR"), id="previous"), answer(200)], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-too-early", "Asked for before that is possible: done as soon as it is", "mandate", request(),
     token() + [puts(request()), CANCEL, puts(request()), answer(202), waits(code="RECEIVED"), CANCEL, RESUME, called("VALIDATED")] + token(2) + [cancels(token="token-2"), answer(200)],
     ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-too-late", "What the debtor has accepted cannot be cancelled", "mandate", request(),
     submitted(request()) + [called(code) for code in PATH[:3]]
     + [CANCEL | {"error": {"kind": "UnexpectedInput", "message": CANNOT_CANCEL, "field": "statusMandate.statusCodeEnum"}}, waits(code="ACCEPTED_BY_DEBTOR")])
flow("cancel-overtaken", "The debtor was faster: the bank refuses, and the request is followed on", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), called("VIEWED_BY_DEBTOR"), CANCEL, cancels(), answer(400, failed(CANNOT_CANCEL)), reads(),
                             answer(200, status("ACCEPTED_BY_DEBTOR")), waits(code="ACCEPTED_BY_DEBTOR"), called("COMPLETED", mandateId="5")],
     ends("completed", "COMPLETED", mandateId="5", notCancelled={"kind": "Refused", "bank": {"status": 400, "text": CANNOT_CANCEL}}))
flow("cancel-overtaken-by-callback", "The debtor was faster, and the callback tells before the bank's answer", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), called("VIEWED_BY_DEBTOR"), CANCEL, cancels(), called("REJECTED_BY_DEBTOR"),
                             {"expect": {"step": "done"}}, answer(400, failed(CANNOT_CANCEL))], ends("rejected", "REJECTED_BY_DEBTOR"))
flow("cancel-lost", "The answer is lost: the status tells that it did not arrive, and it is sent again; that it arrived the second time", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), lost(), reads(), answer(200, status("VALIDATED")), cancels(), lost(), reads(),
                             answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-lost-for-good", "After three lost answers the request is followed on", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL] + [cancels(), lost(), reads(), answer(200, status("VALIDATED"))] * 3
     + [waits(code="VALIDATED"), called("EXPIRED")], ends("expired", "EXPIRED", notCancelled={"kind": "SendFailed"}))
flow("cancel-in-flight-resumed", "The process ended while the cancellation was in flight: the status says whether it arrived", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), SENDING, IN_FLIGHT, RESUME] + token(2)
     + [reads(token="token-2"), answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-marked-and-not-sent", "The process ended before the cancellation left: it has not arrived, and is sent again", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), SENDING, RESUME] + token(2)
     + [reads(token="token-2"), answer(200, status("VALIDATED")), cancels(token="token-2"), answer(200)], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-saved-before-sent", "Without the mark the cancellation never left", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), RESUME] + token(2) + [cancels(token="token-2"), answer(200)],
     ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-lost-then-refused", "Cancelled the first time, refused the second: the status says so", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), lost(), reads(), answer(200, status("VALIDATED")), cancels(),
                             answer(400, failed(CANNOT_CANCEL)), reads(), answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("cancel-answered-503", "An answer that says nothing certain is as good as none; its words are kept", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), answer(503, {"fault": {"code": 101503, "message": "Error connecting to the back end"}}), reads(),
                             answer(200, status("ACCEPTED_BY_DEBTOR")), waits(), called("COMPLETED", mandateId="6")],
     ends("completed", "COMPLETED", notCancelled={"kind": "SendFailed", "bank": {"status": 503, "code": "101503"}}))
flow("cancel-unknown-to-the-bank", "A request that the bank has taken is not unknown to it, whatever it answers to a cancellation", "mandate", request(),
     submitted(request()) + [called("VALIDATED"), CANCEL, cancels(), answer(404, failed(CANNOT_CANCEL)), reads(), answer(200, status("EXPIRED"))],
     ends("expired", "EXPIRED"))
flow("cancel-while-the-number-is-missing", "A mandate that is made cannot be cancelled; its number is no longer waited for", "mandate", request(),
     submitted(request()) + [called(code) for code in PATH[:4]] + [waits(code="COMPLETED"), CANCEL],
     ends("completed", "COMPLETED", mandateId=None, notCancelled={"kind": "UnexpectedInput"}))
flow("cancel-too-early-then-too-late", "Asked for while nothing was known; when the status is read, it is too late", "mandate", request(),
     submitted(request()) + [CANCEL, after(1000), TICK, reads(), answer(200, status("ACCEPTED_BY_DEBTOR")), waits(code="ACCEPTED_BY_DEBTOR"), called("COMPLETED", mandateId="9")],
     ends("completed", "COMPLETED", mandateId="9", notCancelled={"message": f"re:.*Unable to cancel.*"}))
flow("completed-and-unreadable", "The mandate is made, whatever cannot be read after it", "mandate", SILENT,
     TAKEN + [answer(200, status("COMPLETED")), waits(code="COMPLETED"), after(60_000), TICK, reads(), answer(403, FORBIDDEN), waits(code="COMPLETED"),
              after(3 * 86_400_000), TICK] + token(2) + [reads(token="token-2"), answer(403, FORBIDDEN)], ends("completed", "COMPLETED", mandateId=None))
flow("withdraw", "Cancel what was submitted before", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(200)], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-refused", "The bank refuses, and the status says why: the debtor has accepted", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(400, failed(CANNOT_CANCEL)), reads(), answer(200, status("ACCEPTED_BY_DEBTOR"))],
     ends("notCancelled", "ACCEPTED_BY_DEBTOR") | {"error": {"kind": "Refused", "bank": {"status": 400, "text": CANNOT_CANCEL}}})
flow("withdraw-refused-and-unreadable", "What is cancelled already is refused in the same words: without a status nobody knows", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(400, failed(CANNOT_CANCEL)), reads(), answer(403, FORBIDDEN)],
     {"outcome": "uncertain", "mandate": {"uuid": UUID}, "error": {"kind": "SendFailed", "retry": "Safe", "message": f"re:.*{UUID} is cancelled is not known.*"}})
flow("withdraw-refused-and-ended", "The bank refuses because the request has ended: that is the outcome", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(400, failed(CANNOT_CANCEL)), reads(), answer(200, status("EXPIRED"))], ends("expired", "EXPIRED"))
flow("withdraw-not-found", "The bank does not know it", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(404, failed(CANNOT_CANCEL))], {"outcome": "notFound", "error": {"bank": {"status": 404}}})
AGAIN = [cancels(), lost(), reads(), answer(200, status("VALIDATED"))]
flow("withdraw-lost", "The answer is lost: the status says that it did not arrive, and it is sent again", "withdrawMandate", KNOWN,
     token() + AGAIN + [cancels(), answer(200)], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-lost-and-done", "The answer is lost: the status says that it arrived", "withdrawMandate", KNOWN,
     token() + [cancels(), lost(), reads(), answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-lost-and-accepted", "The answer is lost, and the debtor was faster", "withdrawMandate", KNOWN,
     token() + [cancels(), lost(), reads(), answer(200, status("ACCEPTED_BY_DEBTOR"))], ends("notCancelled", "ACCEPTED_BY_DEBTOR"))
flow("withdraw-lost-and-unknown", "The answer is lost, and the status cannot be read: nobody knows", "withdrawMandate", KNOWN,
     token() + [cancels(), lost(), reads(), answer(403, FORBIDDEN)],
     {"outcome": "uncertain", "mandate": {"uuid": UUID}, "error": {"kind": "SendFailed", "retry": "Safe", "message": f"re:.*{UUID} is cancelled is not known.*"}})
flow("withdraw-lost-for-good", "Three answers are lost: one may still arrive", "withdrawMandate", KNOWN,
     token() + AGAIN * 3, {"outcome": "uncertain", "mandate": {"statusCodeEnum": "VALIDATED"}, "error": {"kind": "SendFailed"}})
flow("withdraw-lost-then-refused", "The second is refused, because the first arrived", "withdrawMandate", KNOWN,
     token() + AGAIN + [cancels(), answer(400, failed(CANNOT_CANCEL)), reads(), answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-lost-then-not-found", "The bank knew it a moment ago: the status says what became of it", "withdrawMandate", KNOWN,
     token() + AGAIN + [cancels(), answer(404, failed(CANNOT_CANCEL)), reads(), answer(200, status("CANCELLED_BY_CREDITOR"))], ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-page-of-a-gateway", "A 404 that is not the API's own says nothing of the request", "withdrawMandate", KNOWN,
     token() + [cancels(), answer(404, text="<html>no such page</html>"), reads(), answer(200, status("VALIDATED"))],
     ends("notCancelled", "VALIDATED") | {"error": {"kind": "Refused", "bank": {"status": 404}}})
flow("withdraw-never-left", "The bank was never asked", "withdrawMandate", KNOWN,
     token() + [step for wait in (1000, 2000, 4000, 8000, 16000) for step in (cancels(), unsent(), waits(), after(wait), TICK)]
     + [cancels(), unsent()], {"outcome": "notCancelled", "error": {"kind": "SendFailed", "next": "re:nothing was sent.*"}})
flow("withdraw-in-flight-resumed", "The process ended while the cancellation was in flight", "withdrawMandate", KNOWN,
     token() + [cancels(), SENDING, RESUME] + token(2) + [reads(token="token-2"), answer(200, status("CANCELLED_BY_CREDITOR"))],
     ends("cancelled", "CANCELLED_BY_CREDITOR"))
flow("withdraw-unknown-status", "A status that nobody knows says nothing of the cancellation", "withdrawMandate", KNOWN,
     token() + [cancels(), lost(), reads(), answer(200, status("ON_HOLD"))], {"outcome": "uncertain", "mandate": {"unknownStatus": "ON_HOLD"}})
flow("cancel-call-in-flight-resumed", "A single cancellation that was in flight when the process ended is not sent again", "cancelMandate",
     {"mandateRequestUUID": UUID}, token() + [cancels(), SENDING, RESUME], {"outcome": "uncertain", "requestId": "*", "error": {"kind": "SendFailed"}})
flow("cancel-call-lost", "A single cancellation whose answer is lost is not sent again", "cancelMandate", {"mandateRequestUUID": UUID},
     token() + [cancels(), lost()], {"outcome": "uncertain", "requestId": "*", "error": {"kind": "SendFailed", "retry": "Never"}})

# Deliveries to a receiver.

START = {"job": "mandate", "input": request()}


def delivery(code=None, expect=None, bearer="callback-token-4711", uuid=UUID, method=None, body=None, meanwhile=None, advance_ms=None, **more):
    made = {}
    if advance_ms:
        made["advance_ms"] = advance_ms
    if method:
        made["method"] = method
    made["headers"] = [["content-type", "application/json"]] + ([["authorization", f"Bearer {bearer}"]] if bearer else [])
    made["body"] = {"json": status(code, uuid, **more)} if body is None else body
    if meanwhile:
        made["meanwhile"] = meanwhile
    return made | {"expect": expect}


def event(code, source="callback", uuid=UUID, **more):
    details = {name: more.pop(name) for name in list(more) if name in ("creditorsDebtorReference", "mandateId", "errorDescription")}
    return {"uuid": uuid, "statusMandate": {"statusCodeEnum": code} | details, "source": source, "atMs": "*"} | more


def applied(*events):
    return {"status": 200, "verdict": "applied", "events": list(events)}


def done(verdict, status=200, **more):
    return {"status": status, "verdict": verdict, "events": []} | more


def callbacks(name, about, deliveries, then, mandates=(START,), **more):
    write(CALLBACKS, name, {"kind": "callback", "name": name, "about": about, "profile": "betalingsservice", "config": config(**more), "now_ms": NOW,
                            "mandates": list(mandates), "deliveries": deliveries, "then": then})


def stands(code, uuid=UUID):
    return {"uuid": uuid, "step": {"step": "wait", "reason": f"re:.*{code}.*"}}


def ended(outcome, uuid=UUID):
    return {"uuid": uuid, "step": {"step": "done", "outcome": outcome}}


R, I = {"creditorsDebtorReference": BSE}, {"creditorsDebtorReference": BSE, "mandateId": "123456789"}
callbacks("in-order", "Each status once, in the bank's order",
          [delivery("VALIDATED", applied(event("VALIDATED"))), delivery("VIEWED_BY_DEBTOR", applied(event("VIEWED_BY_DEBTOR"))),
           delivery("ACCEPTED_BY_DEBTOR", applied(event("ACCEPTED_BY_DEBTOR", **R)), **R), delivery("COMPLETED", applied(event("COMPLETED", **I)), **I),
           delivery("CLOSED", applied(event("CLOSED", **I)), **I)],
          [ended(ends("closed", "CLOSED", PATH, mandateId="123456789"))])
callbacks("repeated", "Each status two times: answered 2xx, applied once",
          [one for code in PATH[:2] for one in (delivery(code, applied(event(code))), delivery(code, done("repeated"), advance_ms=1000))],
          [stands("VIEWED_BY_DEBTOR")])
callbacks("backwards", "The whole life in reverse: held, and let go of in its order",
          [delivery("CLOSED", done("held"), **I), delivery("COMPLETED", done("held"), **I), delivery("ACCEPTED_BY_DEBTOR", done("held"), **R),
           delivery("CLOSED", done("repeated"), **I), delivery("VIEWED_BY_DEBTOR", done("held")),
           delivery("VALIDATED", applied(event("VALIDATED"), event("VIEWED_BY_DEBTOR"), event("ACCEPTED_BY_DEBTOR", **R), event("COMPLETED", **I), event("CLOSED", **I)))],
          [ended(ends("closed", "CLOSED", PATH))])
callbacks("late", "EXPIRED overtakes VIEWED_BY_DEBTOR, which is told all the same",
          [delivery("EXPIRED", done("held")), delivery("VALIDATED", applied(event("VALIDATED"), event("EXPIRED"))),
           delivery("VIEWED_BY_DEBTOR", applied(event("VIEWED_BY_DEBTOR", late=True))), delivery("VIEWED_BY_DEBTOR", done("repeated"))],
          [ended(ends("expired", "EXPIRED", ["VALIDATED", "VIEWED_BY_DEBTOR", "EXPIRED"]))])
callbacks("impossible", "What no transition leads to is reported and not applied; it is answered 2xx, or the bank would send nothing more",
          [delivery("VALIDATED", applied(event("VALIDATED"))), delivery("VALIDATION_FAILED", done("impossible", error=IMPOSSIBLE)),
           delivery("CANCELLED_BY_CREDITOR", applied(event("CANCELLED_BY_CREDITOR"))), delivery("EXPIRED", done("impossible", error=IMPOSSIBLE)),
           delivery("COMPLETED", done("impossible", error=IMPOSSIBLE))],
          [ended(ends("cancelled", "CANCELLED_BY_CREDITOR"))])
callbacks("held-and-impossible", "What was held and can no longer be is told as such",
          [delivery("COMPLETED", done("held")), delivery("EXPIRED", done("held")),
           delivery("VALIDATED", applied(event("VALIDATED"), event("EXPIRED"), event("COMPLETED", impossible=True)))],
          [ended(ends("expired", "EXPIRED", ["VALIDATED", "EXPIRED"]))])
callbacks("forged", "Forged tokens change nothing, and learn nothing",
          [delivery("VALIDATED", done("forged", 401, error=FORGED, headers={"www-authenticate": "Bearer"}, uuid=None), bearer=bearer) for bearer in
           (None, "", "callback-token-4710", "callback-token-47110", "CALLBACK-TOKEN-4711")] + [delivery("VALIDATED", applied(event("VALIDATED")))],
          [stands("VALIDATED")])
callbacks("another-requests-token", "Each request has its own token",
          [delivery("VALIDATED", done("forged", 401), bearer="other-token"), delivery("VALIDATED", done("forged", 401), uuid=OTHER),
           delivery("VALIDATED", applied(event("VALIDATED", uuid=OTHER)), bearer="other-token", uuid=OTHER)],
          [stands("VALIDATED", OTHER), {"uuid": UUID, "step": {"step": "send"}}],
          [START, {"job": "mandate", "input": request(uuid=OTHER, callback=CALL_ME | {"authToken": "other-token"})}])
callbacks("unknown-mandate", "A callback for a request that is not stored (yet): the bank tries again",
          [delivery("VALIDATED", done("noMandate", 404), uuid=OTHER)], [{"uuid": UUID, "step": {"step": "send"}}])
callbacks("unknown-status", "A status that nobody knows is reported, by its name",
          [delivery("PAUSED", done("unknownStatus", error={"kind": "UnknownAnswer", "field": "statusMandate.statusCodeEnum", "message": "PAUSED"})),
           delivery("VALIDATED_FAILED", applied(event("VALIDATION_FAILED", errorDescription="Debtor not found")), errorDescription="Debtor not found")],
          [ended(ends("validationFailed", "VALIDATION_FAILED"))])
callbacks("unreadable", "What is no callback",
          [delivery(body={"text": ""}, expect=done("unreadable", 400)), delivery(body={"text": "null"}, expect=done("unreadable", 400)),
           delivery(body={"json": {"uuid": UUID}}, expect=done("unreadable", 400, error={"field": "statusMandate"})),
           delivery(body={"json": {"uuid": "../../etc", "statusMandate": {"statusCodeEnum": "VALIDATED"}}}, expect=done("unreadable", 400, error={"field": "uuid"})),
           delivery(body={"text": "x" * 17_000}, expect=done("unreadable", 413, error={"kind": "TooLarge"})),
           delivery("VALIDATED", done("unreadable", 405, headers={"allow": "POST"}), method="GET")],
          [{"uuid": UUID, "step": {"step": "send"}}])
callbacks("race", "Two receivers share a store: the slower one finds the revision gone, loads again and begins again",
          [delivery("VIEWED_BY_DEBTOR", applied(event("VIEWED_BY_DEBTOR")), meanwhile=[delivery("VALIDATED", applied(event("VALIDATED")))]),
           delivery("REJECTED_BY_DEBTOR", done("repeated"), meanwhile=[delivery("REJECTED_BY_DEBTOR", applied(event("REJECTED_BY_DEBTOR")))])],
          [ended(ends("rejected", "REJECTED_BY_DEBTOR"))])
callbacks("details-later", "COMPLETED without its number, and again with it: the number is told",
          [delivery(code, applied(event(code))) for code in PATH[:4]]
          + [delivery("COMPLETED", applied(event("COMPLETED", mandateId="77", details=True)), mandateId=77), delivery("COMPLETED", done("repeated"), mandateId=77)],
          [ended(ends("completed", "COMPLETED", mandateId="77"))])
callbacks("without-token", "Where the request named no token, none is asked for",
          [delivery("VALIDATED", applied(event("VALIDATED")), bearer=None), delivery("EXPIRED", applied(event("EXPIRED")), bearer=None)], [ended(ends("expired", "EXPIRED"))],
          [{"job": "trackMandate", "input": {"mandateRequestUUID": UUID, "callback": without(CALL_ME, "authToken")}}])
callbacks("upper-case", "UUIDs compare without regard to case",
          [delivery("VALIDATED", applied(event("VALIDATED", uuid=UUID.upper())), uuid=UUID)], [stands("VALIDATED")],
          [{"job": "mandate", "input": request(uuid=UUID.upper())}])

for folder in (FLOWS, CALLBACKS):
    for file in folder.glob("*.json"):
        if file.stem not in written:
            file.unlink()
print(f"{len(written)} vectors")
