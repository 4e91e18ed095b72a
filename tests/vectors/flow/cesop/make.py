"""Writes tests/vectors/flow/cesop: conversations with Billetautomaten and CESOP-DK, and the jobs that end at once.

What is expected here comes from the guide ("Reporting flow", "API specifications"), PaymentData.xsd 4.03, the XSD User
Guide 6.00 and the rules of the project, never from running girokit. Run it again after a change:

    python3 tests/vectors/flow/cesop/make.py
"""

import base64
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from writing import compact

HERE = Path(__file__).parent
API = "https://api.cesop.tfe.skat.dk/api/v1"
TICKETS = "https://oces.billetautomat.tfe.skat.dk/auth/realms/oces/certificates/cert"
NOW = 1_760_000_000_000  # 2025-10-09
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
MESSAGE = "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e01"
OTHER = "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e02"
PAYEE = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e01"
SECOND = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e02"
SE = "88664422"

written = []


def config(**more):
    profile = {"pollFirstMs": 1000, "pollLongestMs": 60000} | more.pop("profile", {})
    return {"system": "cesop", "baseUrl": "TFE", "profile": profile} | more


def flow(name, about, job, input, script=(), outcome=None, error=None, context=None, now=NOW, **more):
    assert name not in written, name
    written.append(name)
    start = {"job": job, "input": input, "now_ms": now}
    if context:
        start["context"] = context
    vector = {"kind": "flow", "name": name, "about": about, "profile": "cesop", "config": config(**more), "start": start}
    if error is not None:
        start["error"] = error
    else:
        vector["script"] = list(script)
    if outcome is not None:
        vector["outcome"] = outcome
    (HERE / f"{name}.json").write_text(compact(vector) + "\n")


# Messages.

def message(body="", kind="PMT", indic="CESOP102", id=MESSAGE, corr=None, quarter=3, year=2025, result=""):
    corr = f"<CorrMessageRefId>{corr}</CorrMessageRefId>" if corr else ""
    psp = '<ReportingPSP><PSPId PSPIdType="BIC">BANKDKKKXXX</PSPId></ReportingPSP>'
    content = result or f"<PaymentDataBody>{psp}{body}</PaymentDataBody>"
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<CESOP xmlns="urn:ec.europa.eu:taxud:fiscalis:cesop:v1" '
            'xmlns:cm="urn:eu:taxud:commontypes:v1" version="4.03"><MessageSpec>'
            f"<TransmittingCountry>DK</TransmittingCountry><MessageType>{kind}</MessageType>"
            f"<MessageTypeIndic>{indic}</MessageTypeIndic><MessageRefId>{id}</MessageRefId>{corr}<ReportingPeriod>"
            f"<Quarter>{quarter}</Quarter><Year>{year}</Year></ReportingPeriod><Timestamp>2025-10-08T09:00:00Z</Timestamp>"
            f"</MessageSpec>{content}</CESOP>")


def payee(doc=PAYEE, account="DE89370400440532013000", country="DE", id="T-1", amount="12.50", kind="CESOP1", corr=None,
          transaction=True, name="Muster & Söhne"):
    corr = f"<cm:CorrDocRefId>{corr}</cm:CorrDocRefId>" if corr else ""
    paid = (f"<ReportedTransaction><TransactionIdentifier>{id}</TransactionIdentifier>"
            '<DateTime transactionDateType="CESOP701">2025-08-01T10:00:00+02:00</DateTime>'
            f'<Amount currency="EUR">{amount}</Amount>'
            "<InitiatedAtPhysicalPremisesOfMerchant>false</InitiatedAtPhysicalPremisesOfMerchant>"
            '<PayerMS PayerMSSource="IBAN">DK</PayerMS></ReportedTransaction>') if transaction else ""
    return (f'<ReportedPayee><Name nameType="BUSINESS">{name.replace("&", "&amp;")}</Name><Country>{country}</Country>'
            f'<Address/><TAXIdentification/><AccountIdentifier CountryCode="{account[:2]}" type="IBAN">{account}</AccountIdentifier>'
            f"{paid}<DocSpec><cm:DocTypeIndic>{kind}</cm:DocTypeIndic><cm:DocRefId>{doc}</cm:DocRefId>{corr}</DocSpec>"
            "</ReportedPayee>")


def vld(result, errors="", of=MESSAGE):
    return message(kind="VLD", indic="CESOP100", id=OTHER, corr=of,
                   result=f"<ValidationResult><ValidationResult>{result}</ValidationResult>{errors}</ValidationResult>")


def fault(code, short, text, transaction=None, doc=None):
    transaction = f"<TransactionIdentifier>{transaction}</TransactionIdentifier>" if transaction else ""
    doc = f"<DocRefId>{doc}</DocRefId>" if doc else ""
    return (f"<ValidationErrors><ErrorCode>{code}</ErrorCode><ErrorCounter>1</ErrorCounter><ErrorShortDesc>{short}</ErrorShortDesc>"
            f"<ErrorDescription>{text}</ErrorDescription>{transaction}{doc}</ValidationErrors>")


NOTHING = message()
NEW = message(payee() + payee(SECOND, "FR1420041010050500013M02606", "FR", "T-2", name="Boulangerie"), indic="CESOP100")


# What is sent and answered.

def jwt(claims):
    part = lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
    return f"{part({'alg': 'RS256', 'typ': 'JWT'})}.{part(claims)}.c2lnbmF0dXJl"


def ticket(number):
    return jwt({"iss": "https://oces.billetautomat.tfe.skat.dk", "azp": "cesop-api", "jti": f"ticket-{number}"})


def answer(code, json=None, text=None, headers=None, **more):
    fed = {"input": "response", "status": code}
    if headers:
        fed["headers"] = headers
    if json is not None:
        fed["body"] = {"json": json}
    if text is not None:
        fed["body"] = {"text": text}
    return {"feed": fed | more}


def lost(reason="connection reset"):
    return {"feed": {"input": "sendFailed", "reason": reason}}


def unsent(reason="connection refused"):
    return {"feed": {"input": "sendFailed", "reason": reason, "neverLeft": True}}


SENDING = {"feed": {"input": "sending"}}
RESUME = {"save_and_resume": True}


def tick(ms):
    return [{"advance_ms": ms}, {"feed": {"input": "tick"}}]


def asks(se=None, url=TICKETS):
    body = {"client_id": "cesop-api", "nonce": f"re:{UUID}", "paa_vegne_af_se": se}
    return {"expect": {"step": "send", "request": {
        "method": "POST", "url": url, "headers": {"content-type": "application/json", "authorization": None}, "body": {"json": body}}}}


def token(number=1, lives=180, se=None):
    given = {"access_token": ticket(number), "token_type": "Bearer", "expires_in": lives, "scope": "openid certToJWT cesop-api"}
    return [asks(se), answer(200, given)]


def sends(method, path, token=1, text=None, api=API, **headers):
    body = {"text": text} if text else None
    return {"expect": {"step": "send", "request": {
        "method": method, "url": api + path, "headers": {"authorization": f"Bearer {ticket(token)}"} | headers, "body": body}}}


def hands_in(xml=NOTHING, token=1, kind="application/xml", path="/reports"):
    return sends("POST", path, token, xml, **{"content-type": kind})


XML = [["content-type", "application/xml"]]
TAKEN = answer(202, {"reportId": "R/1"})
RECEIPT = answer(200, {"received": "2025-10-09T08:53:21Z"}, headers=[["content-type", "application/json"]])


def asks_receipt(token=1):
    return sends("GET", "/reports/R%2F1/receipt", token)


def asks_result(token=1):
    return sends("GET", "/reports/R%2F1/validation", token)


def waits(until=None, reason=None):
    return {"expect": {"step": "wait"} | ({"untilMs": until} if until else {}) | ({"reason": f"re:.*{reason}.*"} if reason else {})}


def asks_list(token=1):
    return sends("GET", "/reports", token)


# A report that is on its way may arrive late: three lists in a row have to be without it.
def lists_without_it(body=None, token=1):
    body = [{"reportId": "R/2", "message": OTHER}] if body is None else body
    return ([asks_list(token), answer(200, body), waits(reason="list")] + tick(1000) + [asks_list(token), answer(200, body), waits()]
            + tick(1501) + [asks_list(token), answer(200, body)])


def tries(step, fed):
    return [part for wait in (1000, 2000, 4000, 8000, 16000) for part in (step, fed, waits(), *tick(wait))] + [step, fed]


# 5.1: the token.

def tokens():
    reply = {"outcome": "answered", "reply": {
        "access_token": ticket(1), "token_type": "Bearer", "expires_in": 180, "scope": "openid certToJWT cesop-api",
        "claims": {"jti": "ticket-1", "azp": "cesop-api"}}}
    flow("token", "For ourselves; what the token says can be read", "token", {}, token(), reply)
    flow("token-on-behalf", "On behalf of a company, named in the input", "token", {"paa_vegne_af_se": SE}, token(se=SE), reply)
    flow("token-on-behalf-by-context", "On behalf of a company, named in the context", "token", {}, token(se=SE), reply,
         context={"onBehalfOf": SE})
    flow("token-se-with-letters", "An SE number has eight digits", "token", {"paa_vegne_af_se": "DK886644"},
         error={"kind": "InvalidInput", "field": "paa_vegne_af_se"})
    flow("token-se-in-context-short", "An SE number has eight digits, in the context too", "listReports", {},
         context={"onBehalfOf": "8866442"}, error={"kind": "InvalidInput", "field": "context.onBehalfOf"})
    page = "<html><head><title>400</title></head><body><h1>Bad request</h1><p>nonce &lt;uuid&gt; was used</p></body></html>"
    flow("token-refused-as-page", "400 is text/html, and is read as its text", "token", {},
         [asks(), answer(400, text=page, headers=[["content-type", "text/html"]])],
         {"outcome": "refused", "error": {"kind": "Refused", "fault": "Caller", "bank": {
             "status": 400, "code": "", "text": "Bad request nonce <uuid> was used"}}})
    flow("token-lost", "A request for a token is repeated with another nonce", "token", {},
         [asks(), lost(), waits()] + tick(1000) + token(), reply)
    flow("token-type-mac", "RFC 6749, 7.1: a ticket whose type is not known is not used", "fetchReceipt", {"reportId": "R/1"},
         [asks(), {**answer(200, {"access_token": ticket(1), "token_type": "mac", "expires_in": 180, "scope": "s"}),
                   "error": {"kind": "UnknownAnswer", "fault": "Bank", "field": "token_type", "message": "mac"}},
          answer(200, {"access_token": ticket(1), "token_type": "bearer", "expires_in": 180, "scope": "s"}), asks_receipt(), RECEIPT],
         {"outcome": "answered", "reply": {"ready": True}})
    flow("token-saved", "A saved token job asks again, and the token is in no saved flow", "token", {},
         [asks(), {"save_and_resume": True}] + token(), reply)
    flow("token-at-prod", "PROD stands for the addresses of that environment", "token", {},
         [asks(url=TICKETS.replace(".tfe", "")), answer(200, {"access_token": "x", "token_type": "Bearer", "expires_in": 180, "scope": "s"})],
         {"outcome": "answered", "reply": {"access_token": "x", "claims": None}}, baseUrl="PROD")
    flow("token-address-unknown", "Another API needs the address of its Billetautomat", "token", {}, baseUrl="https://cesop.example/api",
         error={"kind": "InvalidConfig", "field": "authUrl"})
    flow("token-address-given", "Addresses of one's own", "token", {},
         [asks(url="https://tickets.example/x/auth/realms/oces/certificates/cert"), answer(503, text="later"), waits()],
         baseUrl="https://cesop.example/api", authUrl="https://tickets.example/x")
    flow("key-in-the-configuration", "The certificate is the connection's", "token", {}, key="-----BEGIN PRIVATE KEY-----",
         error={"kind": "InvalidConfig", "field": "key"})


# 5.2 and 5.3: single calls.

def calls():
    flow("submit", "A report is handed in with a ticket", "submitReport", {"xml": NOTHING}, token() + [hands_in(), TAKEN],
         {"outcome": "answered", "reply": {"reportId": "R/1", "messageRefId": MESSAGE, "answer": {"reportId": "R/1"}}})
    flow("submit-location", "Without an id in the answer, the Location has it", "submitReport", {"xml": NOTHING},
         token() + [hands_in(), answer(201, headers=[["location", "/api/v1/reports/R-9?x=1"]])],
         {"outcome": "answered", "reply": {"reportId": "R-9", "messageRefId": MESSAGE}})
    flow("submit-no-id", "Without any id, the MessageRefId serves", "submitReport", {"xml": NOTHING},
         token() + [hands_in(), answer(200, text="tak")], {"outcome": "answered", "reply": {"reportId": MESSAGE}})
    flow("submit-lost", "A submission is not repeated blindly", "submitReport", {"xml": NOTHING}, token() + [hands_in(), lost()],
         {"outcome": "uncertain", "requestId": f"re:{UUID}", "error": {"kind": "SendFailed", "retry": "Never"}})
    flow("submit-wrong", "What the validator would refuse is not sent", "submitReport", {"xml": message(indic="CESOP100")},
         error={"kind": "InvalidInput", "field": "/CESOP/PaymentDataBody/ReportedPayee", "message": "20110"})
    flow("submit-wrong-unchecked", "It is handed in where that is wanted", "submitReport",
         {"xml": message(indic="CESOP100"), "unchecked": True}, token() + [hands_in(message(indic="CESOP100")), TAKEN],
         {"outcome": "answered", "reply": {"reportId": "R/1"}})
    flow("submit-in-flight-resumed", "A submission that was in flight when the process ended is not repeated", "submitReport", {"xml": NOTHING},
         token() + [hands_in(), SENDING, RESUME], {"outcome": "uncertain", "requestId": f"re:{UUID}", "error": {"kind": "SendFailed", "retry": "Never"}})
    flow("submit-saved", "A report is not saved: it is given again where it never left", "submitReport", {"xml": NOTHING},
         token() + [hands_in(), {"save_and_resume": "with input"}] + token() + [hands_in(), TAKEN],
         {"outcome": "answered", "reply": {"reportId": "R/1", "messageRefId": MESSAGE}})
    flow("submit-with-another-profile", "Paths, names and content type are the profile's", "submitReport", {"xml": NOTHING},
         token() + [hands_in(kind="text/xml", path="/indberetninger"), answer(200, {"id": 77})],
         {"outcome": "answered", "reply": {"reportId": "77"}},
         profile={"cesop": {"submitPath": "/indberetninger", "contentType": "text/xml", "reportIdField": "id"}})
    flow("profile-without-id", "A path says where the id goes", "submitReport", {"xml": NOTHING},
         profile={"cesop": {"receiptPath": "/receipt"}}, error={"kind": "InvalidConfig", "field": "profile.cesop.receiptPath"})
    for name, header in {"authorization": "authorization", "content-type": "Content-Type", "blank": "X A"}.items():
        flow(f"config-header-{name}", "RFC 9110, 5.1: names that headers can have, and none that girokit writes itself", "listReports", {},
             headers={header: "1"}, error={"kind": "InvalidConfig", "fault": "Caller", "field": f"headers.{header}"})
    flow("ticket-no-longer-taken", "After a 401 another ticket is fetched, once", "fetchReceipt", {"reportId": "R/1"},
         token() + [asks_receipt(), answer(401, text="expired")] + token(2) + [asks_receipt(2), RECEIPT],
         {"outcome": "answered", "reply": {"ready": True, "contentType": "application/json"}})
    flow("ticket-never-taken", "A second 401 is the answer", "fetchReceipt", {"reportId": "R/1"},
         token() + [asks_receipt(), answer(401)] + token(2) + [asks_receipt(2), answer(401, {"error": "invalid_token"})],
         {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 401, "code": "invalid_token"}}})
    flow("ticket-refused", "Without a ticket nothing is sent", "listReports", {},
         [asks(), answer(400, text="<p>unknown certificate</p>", headers=[["content-type", "text/html"]])],
         {"outcome": "refused", "error": {"kind": "Refused", "bank": {"status": 400, "text": "unknown certificate"}}})
    flow("receipt-not-ready", "A receipt that is not there yet", "fetchReceipt", {"reportId": "R/1"},
         token() + [asks_receipt(), answer(202)], {"outcome": "answered", "reply": {"ready": False, "text": None}})
    flow("validation-report", "A validation report is read", "validationReport", {"reportId": "R/1"},
         token() + [asks_result(), answer(200, text=vld("VALIDATED"), headers=XML)],
         {"outcome": "answered", "reply": {"ready": True, "contentType": "application/xml", "answer": {
             "result": "VALIDATED", "messageRefId": OTHER, "corrMessageRefId": MESSAGE, "errors": [], "docRefIds": []}}})
    flow("list", "Reports of a quarter", "listReports", {"year": 2025, "quarter": 3},
         token() + [sends("GET", "/reports?year=2025&quarter=3"), answer(200, {"reports": [{"reportId": "R/1", "messageRefId": MESSAGE}]})],
         {"outcome": "answered", "reply": {"reports": [{"reportId": "R/1", "messageRefId": MESSAGE}]}})
    flow("list-plain", "A list may be the whole answer", "listReports", {},
         token() + [sends("GET", "/reports"), answer(200, [])], {"outcome": "answered", "reply": {"reports": []}})
    flow("list-of-one-entry", "One entry where a list is due is a list of one", "listReports", {},
         token() + [sends("GET", "/reports"), answer(200, {"reports": {"reportId": "R/1", "messageRefId": MESSAGE}})],
         {"outcome": "answered", "reply": {"reports": [{"reportId": "R/1", "messageRefId": MESSAGE}]}})
    flow("list-unreadable", "An answer that is no list", "listReports", {},
         token() + [sends("GET", "/reports"), {**answer(200, {"count": 0}), "error": {"kind": "UnreadableAnswer", "field": "reports"}}])
    flow("id-that-climbs", "An id cannot leave its place", "fetchReceipt", {"reportId": ".."},
         error={"kind": "InvalidInput", "field": "reportId"})
    flow("not-found", "An unknown report", "validationReport", {"reportId": "R/1"},
         token() + [asks_result(), answer(404, {"title": "NOT_FOUND", "detail": "no such report"})],
         {"outcome": "refused", "error": {"bank": {"status": 404, "code": "NOT_FOUND", "text": "no such report"}}})


# 5.2: from submission to the end.

def reports():
    accepted = {"outcome": "accepted", "reportId": "R/1", "messageRefId": MESSAGE, "answer": {"result": "VALIDATED"},
                "receipt": {"ready": True, "contentType": "application/json"}}
    straight = token() + [hands_in(), TAKEN, asks_receipt(), RECEIPT, asks_result()]
    flow("report-accepted", "Token, submission, receipt, validation report", "report", {"xml": NOTHING},
         straight + [answer(200, text=vld("VALIDATED"), headers=XML)], accepted)
    flow("report-progress", "What is known of a report on its way", "report", {"xml": NOTHING},
         token() + [hands_in() | {"progress": {"report": {"messageRefId": MESSAGE, "reportId": None}}}, TAKEN,
                    asks_receipt() | {"progress": {"report": {"messageRefId": MESSAGE, "reportId": "R/1", "receipt": None}}}, RECEIPT,
                    asks_result() | {"progress": {"report": {"reportId": "R/1", "receipt": {"ready": True}}}}, {"save_and_resume": True}] + token(2)
         + [asks_result(2) | {"progress": {"report": {"reportId": "R/1", "receipt": {"ready": True}}}}])
    flow("report-receipt-names-an-account", "A receipt may say anything: what looks like an account is not in a saved flow", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(), answer(200, {"note": "account DE89370400440532013000"}, headers=[["content-type", "application/json"]]),
                    asks_result(), {"save_and_resume": True}] + token(2) + [asks_result(2), answer(403)],
         {"outcome": "submitted", "receipt": {"ready": True, "text": r"re:.*account \[redacted\].*"}})
    flow("report-waits", "Receipt and validation report are asked for until they are there", "report", {"xml": NOTHING},
         token(lives=100000) + [hands_in(), TAKEN, asks_receipt(), answer(202), waits(NOW + 1000)] + tick(1000)
         + [asks_receipt(), answer(404), waits(NOW + 2501)] + tick(1501)
         + [asks_receipt(), RECEIPT, asks_result(), answer(204), waits(NOW + 3501)] + tick(1000)
         + [asks_result(), answer(200, text=vld("VALIDATED"))], accepted)
    flow("report-too-early", "A tick before its time is refused", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(), answer(202), waits(),
                    {"feed": {"input": "tick"}, "error": {"kind": "UnexpectedInput"}}])
    flow("report-renews-its-ticket", "A ticket is renewed before it ends", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(), answer(202), waits()] + tick(119_999)
         + [asks_receipt(), answer(202), waits()] + tick(59_000)
         + token(2) + [asks_receipt(2), RECEIPT, asks_result(2), answer(200, text=vld("VALIDATED"))], accepted)
    errors = fault("45010", "Wrong value", "The amount is negative", "T-2", SECOND) + fault("45060", "Zero", "It is zero", "T-2", SECOND)
    flow("report-partly-rejected", "Which payees were not taken, and why", "report", {"xml": NOTHING},
         straight + [answer(200, text=vld("PARTIALLY REJECTED", errors))],
         {"outcome": "partlyRejected", "reportId": "R/1", "answer": {
             "result": "PARTIALLY REJECTED", "docRefIds": [SECOND], "transactionIdentifiers": ["T-2"],
             "errors": [{"error": {"ErrorCode": "45010", "ErrorCounter": 1, "DocRefId": SECOND}, "rule": "RT-BR-0010", "correct": "*"},
                        {"error": {"ErrorCode": "45060"}, "rule": "RT-BR-0060", "correct": "*"}]}})
    flow("report-rejected-by-the-receipt", "The national administration rejects a whole message by itself", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(),
                    answer(200, text=vld("FULLY REJECTED", fault("10030", "Too early", "Before 2024")), headers=XML)],
         {"outcome": "fullyRejected", "answer": {"result": "FULLY REJECTED", "docRefIds": []}, "validationReport": "*"})
    flow("report-answer-to-another", "An answer to another message is not taken", "report", {"xml": NOTHING},
         straight + [{**answer(200, text=vld("VALIDATED", of=OTHER)), "error": {"kind": "UnreadableAnswer", "field": "CorrMessageRefId"}},
                     asks_result()])
    flow("report-answer-unknown-code", "A code that the guide does not have is kept", "report", {"xml": NOTHING},
         straight + [answer(200, text=vld("FULLY REJECTED", fault("77777", "New", "Something new")))],
         {"outcome": "fullyRejected", "answer": {"errors": [{"error": {"ErrorCode": "77777"}, "rule": None, "correct": None}]}})
    flow("report-refused", "Refused at the door", "report", {"xml": NOTHING}, token() + [hands_in(), answer(403, {"error": "no_right"})],
         {"outcome": "refused", "reportId": None, "messageRefId": MESSAGE, "error": {"bank": {"status": 403, "code": "no_right"}}})
    flow("report-refused-in-xml", "Refused at the door, in XML", "report", {"xml": NOTHING},
         token() + [hands_in(), answer(400, text="<error><code>E12</code><message>schema &amp; size</message></error>")],
         {"outcome": "refused", "error": {"bank": {"status": 400, "code": "E12", "text": "schema & size"}}})
    flow("report-refused-without-ticket", "No ticket, nothing handed in", "report", {"xml": NOTHING},
         [asks(), answer(400, text="<b>no</b>")], {"outcome": "refused", "error": {"bank": {"status": 400, "text": "no"}}})
    flow("report-lost-and-found", "The answer is lost; the list has the message by its MessageRefId", "report", {"xml": NOTHING},
         token() + [hands_in(), lost(), sends("GET", "/reports"), answer(200, [{"reportId": "R/1", "message": MESSAGE.upper()}]),
                    asks_receipt(), RECEIPT, asks_result(), answer(200, text=vld("VALIDATED"))], accepted)
    lost_in = token(lives=100000) + [hands_in(), lost()]
    not_received = {"outcome": "notReceived", "messageRefId": MESSAGE, "requestId": f"re:{UUID}",
                    "error": {"kind": "SendFailed", "retry": "Safe", "message": f"re:.*does not have the message {MESSAGE}.*", "next": "re:hand the same message in again.*"}}
    uncertain = {"outcome": "uncertain", "messageRefId": MESSAGE,
                 "error": {"kind": "SendFailed", "retry": "Never", "message": f"re:.*the message {MESSAGE} is not known.*", "next": "re:do not hand it in again before you know.*"}}
    flow("report-lost", "Three lists in a row do not have it: it may be handed in again", "report", {"xml": NOTHING},
         lost_in + lists_without_it(), not_received)
    flow("report-lost-and-no-reports", "Nothing was ever handed in, as far as the list says", "report", {"xml": NOTHING},
         lost_in + lists_without_it({"reports": []}), not_received)
    flow("report-lost-and-found-late", "It arrives while it is looked for", "report", {"xml": NOTHING},
         lost_in + [asks_list(), answer(200, []), waits()] + tick(1000)
         + [asks_list(), answer(200, [{"reportId": "R/1", "about": {"messages": [MESSAGE]}}]), asks_receipt(), RECEIPT, asks_result(),
            answer(200, text=vld("VALIDATED"))], accepted)
    flow("report-answered-503", "An answer that says nothing certain is as good as none; its words are kept", "report", {"xml": NOTHING},
         token(lives=100000) + [hands_in(), answer(503, {"title": "BUSY", "detail": "try later"})] + lists_without_it(),
         not_received | {"error": not_received["error"] | {"bank": {"status": 503, "code": "BUSY", "text": "try later"}}})
    flow("report-lost-for-good", "The list is refused: nobody knows", "report", {"xml": NOTHING},
         lost_in + [asks_list(), answer(403, {"error": "no_right"})], uncertain | {"error": uncertain["error"] | {"bank": {"status": 403, "code": "no_right"}}})
    for name, about, fed in [
        ("empty", "An empty answer is no list", answer(200)),
        ("204", "No content is no list either", answer(204)),
        ("page", "A page of a gateway is no list", answer(200, text="<html>Welcome</html>")),
        ("no-list", "An answer without a list", answer(200, {"count": 0})),
        ("nameless", "Entries that name no message may be ours", answer(200, [{"reportId": "R/2", "message": OTHER}, {"reportId": "R/3", "status": "RECEIVED"}])),
        ("numbers", "Entries of which nothing is known may be ours", answer(200, [7, None])),
        ("cut-off", "A list that goes on elsewhere", answer(200, {"reports": [{"reportId": "R/2", "message": OTHER}], "_links": {"next": {"href": "/reports?page=2"}}})),
    ]:
        flow(f"report-lost-list-{name}", f"{about}: it does not show that a report is missing", "report", {"xml": NOTHING},
             lost_in + [asks_list(), fed], uncertain)
    flow("report-lost-list-later", "The list cannot be reached now: it is asked for later", "report", {"xml": NOTHING},
         lost_in + tries(asks_list(), lost()) + [waits(reason="list")] + tick(1000) + [asks_list(), answer(200, [{"reportId": "R/1", "message": MESSAGE}]), asks_receipt()])
    flow("report-lost-and-given-up", "The host does not want to wait: nobody knows", "report", {"xml": NOTHING},
         lost_in + [asks_list(), answer(200, []), waits(), {"feed": {"input": "cancel"}}], uncertain)
    flow("report-in-flight-resumed", "The process ended while the report was at the agency: the list has it", "report", {"xml": NOTHING},
         token() + [hands_in(), SENDING, {"expect": {"step": "inFlight"}}, RESUME] + token(2)
         + [asks_list(2), answer(200, [{"reportId": "R/1", "message": MESSAGE}]), asks_receipt(2), RECEIPT, asks_result(2), answer(200, text=vld("VALIDATED"))], accepted)
    flow("report-marked-and-not-sent", "The process ended before the report left: no list has it", "report", {"xml": NOTHING},
         token() + [hands_in(), SENDING, RESUME] + token(2, lives=100000) + lists_without_it(token=2), not_received)
    flow("report-saved-before-sent", "Without the mark the report never left: it is handed in", "report", {"xml": NOTHING},
         token() + [hands_in(), {"save_and_resume": "with input"}] + token(2) + [hands_in(token=2), TAKEN, asks_receipt(2)])
    flow("report-never-left", "What never left is tried again, and was not handed in", "report", {"xml": NOTHING},
         token(lives=100000) + tries(hands_in(), unsent()), {"outcome": "refused", "messageRefId": MESSAGE, "error": {"kind": "SendFailed", "next": "re:nothing was sent.*"}})
    flow("report-taken-then-unreachable", "What was handed in is asked for later", "report", {"xml": NOTHING},
         token(lives=100000) + [hands_in(), TAKEN] + tries(asks_receipt(), unsent()) + [waits(reason="receipt")] + tick(1000) + [asks_receipt(), RECEIPT, asks_result()])
    flow("report-taken-then-forbidden", "What was handed in stays so, whatever cannot be read", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(), answer(403, {"error": "no_right"})],
         {"outcome": "submitted", "reportId": "R/1", "messageRefId": MESSAGE, "error": {"bank": {"status": 403}, "next": "re:it is handed in.*trackReport"}})
    flow("report-taken-then-no-ticket", "What was handed in stays so, when no ticket will come", "report", {"xml": NOTHING},
         token(lives=2) + [hands_in(), TAKEN, asks_receipt(), answer(202), waits()] + tick(5000) + [asks(), answer(400, text="unknown certificate")],
         {"outcome": "submitted", "reportId": "R/1", "error": {"bank": {"status": 400, "text": "unknown certificate"}}})
    flow("report-id-that-climbs", "An id that cannot stand in a path is none; the report is handed in all the same", "report", {"xml": NOTHING},
         token() + [hands_in(), answer(200, {"reportId": ".."}), sends("GET", f"/reports/{MESSAGE}/receipt"), answer(202), waits()])
    flow("report-unknown-result", "A result that nobody knows is named and waited out", "report", {"xml": NOTHING},
         straight + [answer(200, text=vld("SUSPENDED")), waits(reason="SUSPENDED"), RESUME, waits(reason="SUSPENDED")] + tick(1000) + token(2)
         + [asks_result(2), answer(200, text=vld("VALIDATED"))], accepted)
    flow("report-unknown-result-in-the-receipt", "The same in a receipt", "report", {"xml": NOTHING},
         token() + [hands_in(), TAKEN, asks_receipt(), answer(200, text=vld("SUSPENDED"), headers=XML), waits(reason="receipt.*SUSPENDED")])
    flow("report-cancelled", "What is handed in can be followed later", "report", {"xml": NOTHING},
         token() + [hands_in(), {"feed": {"input": "cancel"}, "error": {"kind": "UnexpectedInput"}}, TAKEN, asks_receipt(), RECEIPT,
                    asks_result(), answer(202), waits(), {"feed": {"input": "cancel"}}],
         {"outcome": "submitted", "reportId": "R/1", "messageRefId": MESSAGE, "receipt": {"ready": True}})
    flow("report-saved", "Before it is handed in a report is given again; after that nothing is needed", "report", {"xml": NOTHING},
         [asks(), {"save_and_resume": "with input"}] + token()
         + [hands_in(), TAKEN, {"save_and_resume": True}] + token(2) + [asks_receipt(2), RECEIPT, {"save_and_resume": True}]
         + token(3) + [asks_result(3), answer(200, text=vld("VALIDATED")), {"save_and_resume": True}], accepted)
    flow("report-on-behalf", "Every ticket of the flow is for the company", "report", {"xml": NOTHING},
         token(se=SE) + [hands_in(), TAKEN, {"save_and_resume": True}] + token(2, se=SE) + [asks_receipt(2), answer(202), waits()],
         context={"onBehalfOf": SE})
    flow("track", "A report is followed by its id alone", "trackReport", {"reportId": "R/1"},
         token() + [asks_receipt(), RECEIPT, asks_result(), answer(200, text=vld("VALIDATED"))],
         {"outcome": "accepted", "reportId": "R/1", "messageRefId": None})
    flow("track-by-message", "Where the agency's id is not known, the message is looked up", "trackReport", {"messageRefId": MESSAGE},
         token() + [asks_list(), answer(200, {"reports": [{"reportId": "R/1", "messageRefId": MESSAGE}]}), asks_receipt(), RECEIPT, asks_result(),
                    answer(200, text=vld("VALIDATED"))], accepted)
    flow("track-by-message-absent", "The agency has no such message", "trackReport", {"messageRefId": MESSAGE},
         token(lives=100000) + lists_without_it(), {"outcome": "notReceived", "messageRefId": MESSAGE, "requestId": None})
    for name, id in {"empty": "", "blank": " ", "word": "message"}.items():
        flow(f"track-by-message-{name}", "A MessageRefId is a UUID; an empty one would be found anywhere", "trackReport", {"messageRefId": id},
             error={"kind": "InvalidInput", "fault": "Caller", "field": "messageRefId"})
    flow("track-nothing", "One of the two ids is needed", "trackReport", {}, error={"kind": "InvalidInput", "field": "reportId"})
    flow("track-refused", "What cannot be read is not refused", "trackReport", {"reportId": "R/1"},
         token() + [asks_receipt(), answer(403)], {"outcome": "submitted", "reportId": "R/1", "error": {"bank": {"status": 403}}})
    flow("track-unreadable-result", "A validation report that is none", "trackReport", {"reportId": "R/1"},
         token() + [asks_receipt(), RECEIPT, asks_result(), {**answer(200, text="<p>"), "error": {"kind": "UnreadableAnswer"}}])


# Jobs that end at once.

def local():
    spec = {"TransmittingCountry": "DK", "MessageType": "PMT", "MessageTypeIndic": "CESOP102", "MessageRefId": "",
            "ReportingPeriod": {"Quarter": 3, "Year": 2025}, "Timestamp": ""}
    body = {"ReportingPSP": {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}}
    flow("write-nothing", "That there is nothing to report; references and time are made", "writeReport",
         {"message": {"MessageSpec": spec, "PaymentDataBody": body}}, [],
         {"outcome": "written", "messageRefId": f"re:{UUID}", "fileName": "PMT-Q3-2025-DK-BANKDKKKXXX-1-1.xml",
          "xml": rf"re:[\s\S]*<MessageTypeIndic>CESOP102</MessageTypeIndic><MessageRefId>{UUID}</MessageRefId>[\s\S]*<Timestamp>2025-10-09T08:53:20Z</Timestamp>[\s\S]*"})
    flow("write-unknown-field", "A field that the schema does not have", "writeReport",
         {"message": {"MessageSpec": spec | {"Colour": "blue"}, "PaymentDataBody": body}}, [],
         {"outcome": "refused", "error": {"kind": "InvalidInput", "field": "MessageSpec.Colour"}})
    flow("write-control-character", "A character that no XML document may hold", "writeReport",
         {"message": {"MessageSpec": spec, "PaymentDataBody": {"ReportingPSP": {"PSPId": {"value": "A\u0001", "PSPIdType": "Other"}}}}}, [],
         {"outcome": "refused", "error": {"field": "PaymentDataBody.ReportingPSP.PSPId.value"}})
    flow("check-new", "A report of two payees holds", "checkReport", {"xml": NEW}, [],
         {"outcome": "valid", "result": "VALIDATED", "findings": [], "messageRefId": MESSAGE, "payees": 2, "transactions": 2})
    flow("check-amount", "A payment with a negative amount", "checkReport", {"xml": message(payee(amount="-12.50"), indic="CESOP100")}, [],
         {"outcome": "invalid", "result": "PARTIALLY REJECTED", "findings": [{
             "code": "45010", "rule": "RT-BR-0010", "rejection": "PARTIAL", "docRefId": PAYEE, "transactionIdentifier": "T-1",
             "xpath": "/CESOP/PaymentDataBody/ReportedPayee[1]/ReportedTransaction[1]/Amount", "text": "*"}]})
    flow("check-with-history", "The same message again", "checkReport", {"xml": NOTHING, "history": [NOTHING]}, [],
         {"outcome": "invalid", "findings": [{"code": "10010", "xpath": "/CESOP/MessageSpec/MessageRefId"}]})
    flow("check-no-xml", "What is no XML", "checkReport", {"xml": "id;amount"}, [],
         {"outcome": "invalid", "result": "FULLY REJECTED", "findings": [{"code": "50010", "rule": "CM-TR-0010"}]})
    flow("read-message", "A message is read into its types", "readAnswer", {"xml": NEW}, [],
         {"outcome": "read", "answer": None, "message": {"MessageSpec": {"MessageRefId": MESSAGE, "ReportingPeriod": {"Quarter": 3, "Year": 2025}},
          "PaymentDataBody": {"ReportedPayee": [
              {"Name": [{"value": "Muster & Söhne", "nameType": "BUSINESS"}], "ReportedTransaction": [{"Amount": {"value": "12.50", "currency": "EUR"}}]},
              {"Country": "FR", "DocSpec": {"DocTypeIndic": "CESOP1", "DocRefId": SECOND}}]}}})
    flow("read-answer", "An answer is read into what it means", "readAnswer",
         {"xml": vld("PARTIALLY REJECTED", fault("40030", "IBAN is not valid", "The IBAN", None, PAYEE))}, [],
         {"outcome": "read", "answer": {"result": "PARTIALLY REJECTED", "docRefIds": [PAYEE], "transactionIdentifiers": [], "next": "re:1 payees .*"}})
    flow("read-entity", "Entities are not resolved", "readAnswer",
         {"xml": '<!DOCTYPE CESOP [<!ENTITY x SYSTEM "file:///etc/passwd">]><CESOP>&x;</CESOP>'}, [],
         {"outcome": "unreadable", "error": {"kind": "UnreadableAnswer"}})
    answered = vld("PARTIALLY REJECTED", fault("45010", "Wrong value", "The amount", "T-2", SECOND))
    flow("correct", "A correction of the payee that was not taken", "correctReport", {"xml": NEW, "answer": answered}, [],
         {"outcome": "corrected", "fileName": "PMT-Q3-2025-DK-BANKDKKKXXX-2-2.xml",
          "message": {"MessageSpec": {"MessageTypeIndic": "CESOP101", "CorrMessageRefId": MESSAGE, "MessageRefId": f"re:{UUID}"},
                      "PaymentDataBody": {"ReportedPayee": [{"Country": "FR", "DocSpec": {
                          "DocTypeIndic": "CESOP2", "CorrDocRefId": SECOND, "DocRefId": f"re:{UUID}"}}]}},
          "toDo": [{"code": "45010", "transactionIdentifier": "T-2", "corrDocRefId": SECOND, "docRefId": f"re:{UUID}", "correct": "*"}]})
    flow("correct-delete", "A payee is deleted, without its transactions", "correctReport", {"xml": NEW, "delete": [PAYEE]}, [],
         {"outcome": "corrected", "toDo": [], "message": {"PaymentDataBody": {"ReportedPayee": [{
             "ReportedTransaction": None, "DocSpec": {"DocTypeIndic": "CESOP3", "CorrDocRefId": PAYEE}}]}}})
    flow("correct-fully-rejected", "Nothing was taken: a new message, with new references", "correctReport",
         {"xml": NEW, "answer": vld("FULLY REJECTED", fault("20150", "Same payee", "Twice"))}, [],
         {"outcome": "anew", "message": {"MessageSpec": {"MessageTypeIndic": "CESOP100", "CorrMessageRefId": None},
          "PaymentDataBody": {"ReportedPayee": [{"DocSpec": {"DocTypeIndic": "CESOP1", "CorrDocRefId": None}}, {"Country": "FR"}]}},
          "toDo": [{"code": "20150"}]})
    flow("correct-validated", "There is nothing to correct", "correctReport", {"xml": NEW, "answer": vld("VALIDATED")}, [],
         {"outcome": "nothingToCorrect", "answer": {"result": "VALIDATED"}})
    flow("correct-other-answer", "The answer is to another message", "correctReport", {"xml": NEW, "answer": vld("VALIDATED", of=OTHER)}, [],
         {"outcome": "refused", "error": {"field": "answer"}})
    flow("correct-unknown-payee", "A payee that is not in the message", "correctReport", {"xml": NEW, "delete": [OTHER]}, [],
         {"outcome": "refused", "error": {"field": "delete"}})


def main():
    tokens()
    calls()
    reports()
    local()
    for old in HERE.glob("*.json"):
        if old.stem not in written:
            old.unlink()
    print(len(written), "vectors")


main()
