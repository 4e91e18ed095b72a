"""Writes tests/vectors/flow/maxbanka: conversations with a bank of the Czech Open Banking Standard.

What is expected here comes from Max banka's document and from the rules of the project, never from running girokit. Run
it again after a change:

    python3 tests/vectors/flow/maxbanka/make.py
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from writing import compact, merge

FOLDER = Path(__file__).parent
CERTIFICATE = json.loads((FOLDER.parents[1] / "cert/issuer-bmp-string.json").read_text())["certificate"]

BASE = "https://api.bank.example"
AUTH = "https://auth.bank.example"
BACK = "https://tpp.example/back"
PAGE = f"{BASE}/oauth2/sign?id=9f3c&redirectUrl=https%3A%2F%2Ftpp.example%2Fback"
NOW = 1_760_000_000_000  # 2025-10-09
HOUR = 3_600_000
UUID = "re:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
FORM = "application/x-www-form-urlencoded"

CONFIG = {
    "system": "maxbanka", "baseUrl": BASE, "authUrl": AUTH, "redirectUri": BACK, "apiKey": "api-key-of-nobody",
    "clientId": "client-4711", "clientSecret": "secret-of-nobody", "tppName": "Example TPP",
    "tppIdentification": "CZ000000-1", "profile": {"pollFirstMs": 1000, "pollLongestMs": 60000},
}
TOKENS = {"accessToken": "access-1", "refreshToken": "refresh-1", "expiresAtMs": NOW + HOUR}
CONTEXT = {"session": {"tokens": TOKENS}, "psu": {"ipAddress": "192.0.2.7"}}

# What another Czech bank is: a profile, and nothing else.
OTHER = {**CONFIG, "profile": {"cobs": {"name": "cobs", "headerNames": {"API-key": "WEB-API-Key"}}}}

written = []


def vector(name, about, job, data, script, outcome=None, context=CONTEXT, config=CONFIG, error=None):
    start = {"job": job, "input": data, "context": context, "now_ms": NOW}
    if error:
        start["error"] = error
    whole = {"kind": "flow", "name": name, "about": about, "profile": "maxbanka", "config": config, "start": start,
             "script": script}
    if outcome is not None:
        whole["outcome"] = outcome
    written.append(name)
    (FOLDER / f"{name}.json").write_text(compact(whole) + "\n")


# Lines of a script.

ANY = object()


def without_any(request, body):
    """A body that is not written is not compared; a GET or DELETE has none."""
    if body is not ANY or request["method"] in ("GET", "DELETE"):
        request["body"] = None if body is ANY or body is None else body
    return request


def send(method, path, body=ANY, headers=None, token="access-1", there=True, base=BASE):
    """A request as the document dresses it: who asks, for whom, under which id."""
    expected = {"accept": "application/json", "content-type": "application/json", "x-request-id": UUID, "date": "*",
                "user-involved": "true" if there else "false", "api-key": "api-key-of-nobody",
                "tpp-name": "Example TPP", "tpp-identification": "CZ000000-1",
                "authorization": f"Bearer {token}" if token else None, "user-ip-address": "192.0.2.7"}
    expected.update(headers or {})
    request = {"method": method, "url": base + path, "headers": expected}
    return {"expect": {"step": "send", "request": without_any(request, body if body is ANY else {"json": body})}}


def oauth(method, path, body=ANY, headers=None):
    """A request to OAuth or to the registration: no API key, no user."""
    expected = {"accept": "application/json", "api-key": None, "authorization": None}
    expected.update(headers or {})
    request = {"method": method, "url": BASE + path, "headers": expected}
    return {"expect": {"step": "send", "request": without_any(request, body)}}


def answer(status, body=None, error=None):
    line = {"feed": {"input": "response", "status": status, "headers": [["Content-Type", "application/json"]]}}
    if isinstance(body, str):
        line["feed"]["body"] = {"text": body}
    elif body is not None:
        line["feed"]["body"] = {"json": body}
    if error:
        line["error"] = error
    return line


def lost():
    return {"feed": {"input": "sendFailed", "reason": "connection reset"}}


def errors(code, scope=None, message=None, **more):
    one = {"error": code, "scope": scope, "message": message, **more}
    return {"errors": [{name: value for name, value in one.items() if value is not None}]}


def ask(prompt):
    return {"expect": {"step": "ask", "prompt": prompt}}


def type_in(text, error=None):
    line = {"feed": {"input": "answer", "text": text}}
    return {**line, "error": error} if error else line


def redirect(url=PAGE):
    return {"expect": {"step": "redirect", "url": url}}


def back(query="state=COMPLETED", error=None, url=BACK):
    line = {"feed": {"input": "returned", "url": f"{url}?{query}"}}
    return {**line, "error": error} if error else line


def wait(ms):
    return [{"expect": {"step": "wait", "untilMs": "*"}}, {"advance_ms": ms}, {"feed": {"input": "tick"}}]


def page(status_code, text="<html>not found</html>", error=None):
    """What a gateway says, and not the bank."""
    line = {"feed": {"input": "response", "status": status_code, "headers": [["Content-Type", "text/html"]],
                     "body": {"text": text}}}
    return {**line, "error": error} if error else line


def unreadable(status_code, body, field="body"):
    """An answer that cannot be read: the flow stays as it was, and the host says that no answer came."""
    error = {"kind": "UnreadableAnswer", "fault": "Bank", "field": field}
    first = page(status_code, body, error) if isinstance(body, str) else answer(status_code, body, error)
    return [first, lost()]


def given_up(request, failed):
    """A read that fails as often as it is tried."""
    return [line for ms in (1000, 2000, 4000, 8000, 16000) for line in (request, *failed, *wait(ms))] + [request, *failed]


TICK, CANCEL = {"feed": {"input": "tick"}}, {"feed": {"input": "cancel"}}
SENDING = {"feed": {"input": "sending"}}
RESUME = {"save_and_resume": "with session"}
RESUME_UNSENT = {"save_and_resume": "with input and session"}


# Account numbers of nobody: the check digits are computed, the rest is made up.

def mod11(front, weights):
    """The digit that completes a Czech account number."""
    for last in range(10):
        digits = front + str(last)
        if sum(int(d) * w for d, w in zip(reversed(digits), weights)) % 11 == 0:
            return digits
    return None


def iban(country, rest):
    number = "".join(str(int(c, 36)) for c in rest + country + "00")
    return f"{country}{98 - int(number) % 97:02}{rest}"


def czech(front, bank):
    number = mod11(front, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6))
    assert number, front
    return iban("CZ", bank + "000000" + number.rjust(10, "0"))


DEBTOR, CREDITOR = czech("300471188", "2250"), czech("100200377", "0800")
GERMAN, NORWEGIAN = iban("DE", "500105170648489890"), iban("NO", "86011117947")

DOMESTIC = {
    "paymentIdentification": {"instructionIdentification": "order-1"},
    "paymentTypeInformation": {"instructionPriority": "NORM"},
    "amount": {"instructedAmount": {"value": 1245.44, "currency": "CZK"}},
    "debtorAccount": {"identification": {"iban": DEBTOR}, "currency": "CZK"},
    "creditorAccount": {"identification": {"iban": CREDITOR}, "currency": "CZK"},
    "remittanceInformation": {
        "unstructured": "Invoice 7",
        "structured": {"creditorReferenceInformation": {"reference": ["VS:123456", "KS:0308", "SS:42"]}},
    },
}
SEPA = {
    "paymentIdentification": {"instructionIdentification": "order-2", "endToEndIdentification": "NOTPROVIDED"},
    "amount": {"instructedAmount": {"value": 1.45, "currency": "EUR"}},
    "debtorAccount": {"identification": {"iban": DEBTOR}},
    "creditor": {"name": "Beispiel GmbH", "postalAddress": {"townName": "Wien", "country": "AT"}},
    "creditorAccount": {"identification": {"iban": GERMAN}},
    "purpose": {"proprietary": "sale of shares"},
}
EEA = {
    "paymentIdentification": {"instructionIdentification": "order-3"},
    "amount": {"instructedAmount": {"value": 100, "currency": "NOK"}},
    "debtorAccount": {"identification": {"iban": DEBTOR}},
    "creditorAgent": {"financialInstitutionIdentification": {"bic": "DNBANOKK"}},
    "creditor": {"name": "Eksempel AS"},
    "creditorAccount": {"identification": {"iban": NORWEGIAN}},
    "chargeBearer": "SHAR",
}
FOREIGN = {
    "paymentIdentification": {"instructionIdentification": "order-4"},
    "amount": {"instructedAmount": {"value": 0.44, "currency": "GBP"}},
    "debtorAccount": {"identification": {"iban": DEBTOR}},
    "creditorAgent": {"financialInstitutionIdentification": {"bic": "CHASUS33", "name": "Some Bank"}},
    "creditor": {"name": "Example Inc.", "postalAddress": {"townName": "Brooklyn, NY", "country": "US"}},
    "creditorAccount": {"identification": {"other": {"identification": "123456789"}}},
}
STANDING = {
    "standingOrderIdentification": {"instructionIdentification": "standing-1"},
    "amount": {"instructedAmount": {"value": 1500.0, "currency": "CZK"}},
    "requestedExecutionDate": "2025-11-01",
    "standingOrder": {
        "alias": "Rent",
        "execution": {"mode": "UNTIL_CANCELLATION", "modeDue": "DUE_OR_NEXT_DAY_OF_MONTH", "interval": "MONTHLY",
                      "remitSkipCount": 1},
    },
    "debtorAccount": {"identification": {"iban": DEBTOR}, "currency": "CZK"},
    "creditorAccount": {"identification": {"iban": CREDITOR}, "currency": "CZK"},
}
BATCH = {"exchangeIdentification": "batch-2025-10-09", "instructionName": "Wages",
         "payments": [{"signId": "sign-1"}, {"signId": "sign-2"}]}
CHECK = {
    "exchangeIdentification": "BC1727872398495",
    "card": {"cardholderName": "Jana Nova", "maskedPan": "1234********6789"},
    "debtorAccount": {"identification": {"iban": DEBTOR}, "currency": "CZK"},
    "merchant": {"identification": "471 16 129", "shortName": "SHOP", "commonName": "Shop s.r.o.",
                 "merchantCategoryCode": "5192"},
    "transactionDetails": {"currency": "CZK", "totalAmount": 1000},
}
TPP = {"application_type": "web", "redirect_uris": ["https://tpp.example/back"], "client_name": "Example",
       "client_name#en-US": "Example in English", "contact": "admin@tpp.example", "scopes": ["aisp", "pisp"]}

BOTH = ["SMS_TPP", "SMS_FEDERATED"]


def entered(payment="PAY-1", sign="sign-1", level="DMCT"):
    return {"paymentIdentification": {"transactionIdentification": payment},
            "paymentTypeInformation": {"serviceLevel": {"code": level}}, "scenarios": BOTH,
            "signInfo": {"state": "OPEN", "signId": sign}, "instructionStatus": "ACTC"}


def standing(order="53283", sign="sign-1"):
    return {"standingOrderIdentification": {"transactionIdentification": order},
            "paymentTypeInformation": {"serviceLevel": {"code": "DMCT"}}, "scenarios": BOTH,
            "signInfo": {"state": "OPEN", "signId": sign}}


def detail(state, sign="sign-1"):
    return {"scenarios": BOTH, "signInfo": {"state": state, "signId": sign}}


def by_sms(prefix="OVN", sign="sign-1", **more):
    return {"authorizationType": "SMS_TPP", "code": {"prefix": prefix},
            "signInfo": {"state": "CODE_GENERATED", "signId": sign, "scenario": "SMS_TPP"}, **more}


def on_page(state="CODE_GENERATED", sign="sign-1", url=PAGE):
    return {"authorizationType": "SMS_FEDERATED", "href": {"url": url, "id": "9f3c"}, "method": "GET",
            "signInfo": {"state": state, "signId": sign, "scenario": "SMS_FEDERATED"}}


def confirmed(state="COMPLETED", sign="sign-1"):
    return {"signInfo": {"state": state, "signId": sign, "scenario": "SMS_TPP"}}


def status(code):
    return {"instructionStatus": code}


PAYMENT, V2 = "/payments/PAY-1", "/v2/payments/PAY-1/sign/sign-1"
SIGN = f"{PAYMENT}/sign/sign-1"
ENTER = [send("POST", "/payments", DOMESTIC), answer(200, entered())]
START = [send("POST", V2, {"authorizationType": "SMS_TPP"}), answer(200, by_sms())]
ASKED = [*ENTER, *START, ask("Code from the SMS: OVN-[code]")]
TO_PAGE = [send("POST", V2, {"authorizationType": "SMS_FEDERATED", "redirectUrl": BACK}), answer(200, on_page()),
           redirect()]
CONFIRM = send("PUT", SIGN, {"code": {"code": "0000"}})
DETAIL = send("GET", SIGN)
STATUS = send("GET", f"{PAYMENT}/status", token=None, there=False)
SETTLED = [STATUS, answer(200, status("ACSC"))]
DONE = {"outcome": "completed", "order": {"kind": "payment", "id": "PAY-1", "state": "COMPLETED",
                                          "instructionStatus": "ACSC"}}
PAY = {"body": DOMESTIC}
PAY_ON_PAGE = {"body": DOMESTIC, "scenario": "SMS_FEDERATED"}


# Single calls.

def call(name, about, job, data, request, status_code, reply, outcome=None, **more):
    expected = outcome or {"outcome": "answered", "reply": reply if reply is not None else {}}
    vector(f"call-{name}", about, job, data, [request, answer(status_code, reply)], expected, **more)


def calls():
    accounts = {"pageNumber": 0, "pageCount": 1, "totalCount": 1, "accounts": [
        {"id": "A-1", "identification": {"iban": DEBTOR, "other": "3004711884"}, "currency": "CZK",
         "servicer": {"bankCode": "2250", "countryCode": "CZ", "bic": "CTASCZ22"}, "nameI18N": "Můj účet",
         "productI18N": "Spořicí účet", "ownersNames": ["NOVA JANA"], "colour": "blue"}]}
    call("accounts", "Account list. Unknown fields are kept.", "accounts", {}, send("GET", "/accounts"), 200, accounts)
    call("accounts-sorted", "Two keys, each with its order: commas within one parameter.", "accounts",
         {"sort": "currency,identification.other", "order": "desc,asc", "page": 0, "size": 2},
         send("GET", "/accounts?page=0&size=2&sort=currency%2Cidentification.other&order=desc%2Casc"), 200, accounts)
    vector("call-accounts-without-user", "The user is not there: User-Involved is false, and the token still goes along.",
           "accounts", {}, [send("GET", "/accounts", there=False, headers={"user-ip-address": None}),
                            answer(200, accounts)], {"outcome": "answered"}, context={"session": {"tokens": TOKENS}})
    balances = {"balances": [{"type": {"codeOrProprietary": {"code": "TOTAL_AVAILABLE_BALANCE"}},
                              "amount": {"value": 200, "currency": "EUR"}, "creditDebitIndicator": "CRDT",
                              "date": {"dateTime": "2024-10-02T12:36:11.732Z"}}]}
    told = merge(balances, {})
    told["balances"][0]["amount"]["value"] = "200"
    call("balance", "Account balance. A number of the bank is a text for the host, digit for digit.", "balance",
         {"accountId": "A/1"}, send("GET", "/accounts/A%2F1/balance"), 200, balances,
         {"outcome": "answered", "reply": told})
    transactions = '{"pageNumber": 0, "transactions": [{"entryReference": "T-1", "amount": {"value": 200.10, ' \
        '"currency": "EUR"}, "bankTransactionCode": {"proprietary": {"code": 90000701000, "issuer": "CBA"}}, ' \
        '"entryDetails": {"transactionDetails": {"amountDetails": {"counterValueAmount": {"currencyExchange": ' \
        '{"exchangeRate": 25.7140}}}, "remittanceInformation": {"structured": {"creditorReferenceInformation": ' \
        '{"reference": "VS:1"}}}}}}], "nextPage": null}'
    call("transactions", "Account transactions: exact numbers, a null that stays, and a list that another bank writes as "
         "its only item.", "transactions",
         {"accountId": "A-1", "fromDate": "2024-04-02", "toDate": "2024-05-02T12:00:00+02:00"},
         send("GET", "/accounts/A-1/transactions?fromDate=2024-04-02&toDate=2024-05-02T12%3A00%3A00%2B02%3A00"), 200,
         transactions, {"outcome": "answered", "reply": {"transactions": [
             {"amount": {"value": "200.10"}, "bankTransactionCode": {"proprietary": {"code": "90000701000"}},
              "entryDetails": {"transactionDetails": {
                  "amountDetails": {"counterValueAmount": {"currencyExchange": {"exchangeRate": "25.7140"}}},
                  "remittanceInformation": {"structured": {"creditorReferenceInformation": {
                      "reference": ["VS:1"]}}}}}}]}})
    call("transactions-page", "With sort there are pages.", "transactions",
         {"accountId": "A-1", "page": 2, "size": 10, "sort": "amount.value", "order": "DESC"},
         send("GET", "/accounts/A-1/transactions?page=2&size=10&sort=amount.value&order=DESC"), 200,
         {"pageNumber": 2, "pageCount": 3, "transactions": []})
    call("standingOrders", "Standing orders.", "standingOrders", {"page": 2, "size": 2},
         send("GET", "/standingorders?page=2&size=2"), 200,
         {"pageNumber": 2, "pageCount": 35, "nextPage": 3, "pageSize": 2, "totalCount": 70, "standingOrders": [
             {"standingOrderIdentification": {"transactionIdentification": "52735"}}]})
    call("balanceCheck", "Balance check (PISP): with the user's token; the amount goes out as a number.", "balanceCheck",
         {"body": merge(CHECK, {"transactionDetails": {"totalAmount": "1000"}})},
         send("POST", "/payments/balanceCheck", CHECK), 200,
         {"exchangeIdentification": "BC1", "responseIdentification": 1727872399395, "response": "APPR"},
         {"outcome": "answered", "reply": {"response": "APPR", "responseIdentification": "1727872399395"}})
    call("cardBalanceCheck", "Balance check (CISP): without a token, and nobody is there.", "cardBalanceCheck",
         {"body": CHECK}, send("POST", "/accounts/balanceCheck", CHECK, token=None, there=False,
                               headers={"user-ip-address": None}), 200,
         {"exchangeIdentification": "BC1", "responseIdentification": 1, "response": "DECL"},
         {"outcome": "answered", "reply": {"response": "DECL"}}, context={})
    for name, payment, level in (("domestic", DOMESTIC, "DMCT"), ("sepa", SEPA, "ESCT"), ("eea", EEA, "XBCT"),
                                 ("foreign", FOREIGN, "XBCT")):
        call(f"initiatePayment-{name}", "New Payment.", "initiatePayment", {"body": payment},
             send("POST", "/payments", payment), 200, entered(level=level))
    as_text = merge(DOMESTIC, {"amount": {"instructedAmount": {"value": "200.0"}}})
    as_number = merge(DOMESTIC, {"amount": {"instructedAmount": {"value": 200.0}}})
    call("initiatePayment-amount-as-text", "An amount that is given as text goes out as a number, digit for digit.",
         "initiatePayment", {"body": as_text},
         {"expect": {"step": "send", "request": {"method": "POST", "body": {
             "json": as_number, "text": r"re:.*\"value\":200\.0[,}].*"}}}}, 200, entered())
    call("initiatePayment-symbols-in-text", "The other spelling of the symbols.", "initiatePayment",
         {"body": merge(DOMESTIC, {"remittanceInformation": {"unstructured": "/VS/7418529630/SS/1234567890",
                                                             "structured": None}})},
         send("POST", "/payments"), 200, entered())
    for name, about, base, change in (
        ("eea-iban-and-number", "New Payment, Foreign EEA: IBAN and other number, as the document's example has them.", EEA,
         {"creditorAccount": {"identification": {"other": {"identification": "11117947"}}}}),
        ("foreign-iban-and-number", "The same outside the EEA.", FOREIGN,
         {"creditorAccount": {"identification": {"iban": iban("GB", "WEST12345698765432")}}}),
        ("sepa-text-with-slashes", "The symbols are those of domestic orders: other texts are not read for them.", SEPA,
         {"remittanceInformation": {"unstructured": "see shop.example/SS/abc"}}),
        ("sepa-text-like-symbols", "The same at the beginning of the text.", SEPA, {"remittanceInformation": {"unstructured": "/VS/abc"}}),
        ("text-with-slashes", "Symbols stand at the beginning of the text.", DOMESTIC,
         {"remittanceInformation": {"structured": None, "unstructured": "see shop.example/SS/abc"}}),
    ):
        call(f"initiatePayment-{name}", about, "initiatePayment", {"body": merge(base, change)},
             send("POST", "/payments", merge(base, change)), 200, entered())
    tomorrow = merge(STANDING, {"requestedExecutionDate": "2025-10-10",
                                "remittanceInformation": {"unstructured": "flat 4 /SS/abc"}})
    call("createStandingOrder-tomorrow", "From tomorrow on.", "createStandingOrder", {"body": tomorrow},
         send("POST", "/standingorders", tomorrow), 200, standing())
    call("paymentStatus", "Payment status: needs no token of the user.", "paymentStatus", {"paymentId": "PAY-1"},
         send("GET", f"{PAYMENT}/status", token=None, there=False, headers={"user-ip-address": None}), 200,
         status("ACTC"), context={})
    call("readPayment", "Payment info.", "readPayment", {"paymentId": "PAY-1"}, send("GET", PAYMENT), 200,
         merge(merge(SEPA, entered()), {"amount": {"instructedAmount": {"value": "1.45"}}}))
    call("deletePayment", "Payment delete.", "deletePayment", {"paymentId": "PAY-1"}, send("DELETE", PAYMENT), 200, None)
    for what, ref, path in (("Payment", "paymentId", "payments"), ("StandingOrder", "standingOrderId", "standingorders"),
                            ("Batch", "batchId", "batchpayments")):
        ids = {ref: "X-1", "signId": "sign-1"}
        below, small = f"/{path}/X-1/sign/sign-1", what[0].lower() + what[1:]
        call(f"{small}Signing", "Authorization detail (I).", f"{small}Signing", ids, send("GET", below), 200, detail("OPEN"))
        call(f"start{what}Signing", "Authorization initiation (II): on the v2 path.", f"start{what}Signing",
             {**ids, "testAuthCode": True, "body": {"authorizationType": "SMS_TPP"}},
             send("POST", f"/v2{below}?testAuthCode=true", {"authorizationType": "SMS_TPP"}), 200,
             by_sms(hash="U8SUXTP5"))
        call(f"confirm{what}Signing", "Authorization initiation (III).", f"confirm{what}Signing",
             {**ids, "body": {"code": {"code": "0000"}}}, send("PUT", below, {"code": {"code": "0000"}}), 200, confirmed())
    call("secondPaymentSigning", "Joint signature.", "secondPaymentSigning", {"paymentId": "PAY-1"},
         send("POST", f"{PAYMENT}/sign/"), 200, detail("OPEN", "sign-2"))
    call("createStandingOrder", "New Standing order.", "createStandingOrder", {"body": STANDING},
         send("POST", "/standingorders", STANDING), 200, standing())
    call("readStandingOrder", "Standing order info; empty objects stay.", "readStandingOrder", {"standingOrderId": "53283"},
         send("GET", "/standingorders/53283"), 200,
         {**standing(), "creditor": {}, "creditorAccount": {"identification": {"iban": CREDITOR, "other": {}}}})
    call("standingOrderStatus", "Standing order status.", "standingOrderStatus", {"standingOrderId": "53283"},
         send("GET", "/standingorders/53283/status"), 200, {"instructionStatus": "ACTC", "realizedPayments": [
             {"transactionIdentification": "T-1", "date": "2025-10-01"}]})
    call("updateStandingOrder", "Standing order update: a new id comes back.", "updateStandingOrder",
         {"standingOrderId": "53283", "body": STANDING}, send("PUT", "/standingorders/53283", STANDING), 200,
         standing("53288", "sign-2"))
    call("deleteStandingOrder", "Standing order delete.", "deleteStandingOrder", {"standingOrderId": "53283"},
         send("DELETE", "/standingorders/53283"), 200, None)
    call("createBatch", "New Batch payment.", "createBatch", {"body": BATCH}, send("POST", "/batchpayments", BATCH), 200,
         {"transactionIdentification": "B-1", "scenarios": BOTH, "signInfo": {"state": "OPEN", "signId": "sign-9"}})
    call("batchStatus", "Batch payment status, with the status of each payment.", "batchStatus", {"batchId": "B-1"},
         send("GET", "/batchpayments/B-1/status"), 200, {"instructionStatus": "ACTC", "payments": [
             {"transactionIdentification": "PAY-1", "instructionStatus": "ACTC",
              "signInfo": {"state": "OPEN", "signId": "sign-1"}}]})
    call("deleteBatch", "Batch payment delete: the payments stay.", "deleteBatch", {"batchId": "B-1"},
         send("DELETE", "/batchpayments/B-1"), 200, None)
    call("deleteBatch-with-payments", "Batch payment delete, with its payments.", "deleteBatch",
         {"batchId": "B-1", "allInstructions": True}, send("DELETE", "/batchpayments/B-1?allInstructions=true"), 200, None)
    call("signingPage", "Oauth2 info: a page.", "signingPage", {"id": "9f3c", "redirectUrl": BACK},
         oauth("GET", "/oauth2/sign?id=9f3c&redirectUrl=https%3A%2F%2Ftpp.example%2Fback"), 200, None, context={})

    nothing = {**CONFIG, "apiKey": None, "clientId": None, "clientSecret": None}
    registered = {**TPP, "client_id": "client-4711", "client_secret": "secret-of-nobody", "client_secret_expires_at": 0,
                  "api_key": "api-key-of-nobody"}
    typed = {"content-type": "application/json"}
    call("registerTpp", "Register new TPP: before there is an API key; a dynamic key goes out and comes back.",
         "registerTpp", {"body": TPP}, oauth("POST", "/oauth2/register", {"json": TPP}, typed), 201, registered, context={},
         config={name: value for name, value in nothing.items() if value is not None})
    call("readTpp", "TPP registered data.", "readTpp", {"clientId": "client-4711"},
         oauth("GET", "/oauth2/register/client-4711"), 200, registered, context={})
    call("updateTpp", "Update registered TPP: the whole record.", "updateTpp", {"clientId": "client-4711", "body": TPP},
         oauth("PUT", "/oauth2/register/client-4711", {"json": TPP}, typed), 200, {**TPP, "client_id": "client-4711"},
         context={})
    call("deleteTpp", "Delete registered TPP.", "deleteTpp", {"clientId": "client-4711"},
         oauth("DELETE", "/oauth2/register/client-4711"), 200, None, context={})
    call("renewSecret", "Renew Secret.", "renewSecret", {"clientId": "client-4711"},
         oauth("POST", "/oauth2/register/client-4711/renewSecret"), 200,
         {"client_id": "client-4711", "client_secret": "another", "client_secret_expires_at": 0}, context={})
    vector("call-renewSecret-lost", "A new secret ends the old one: it is not asked for twice.", "renewSecret",
           {"clientId": "client-4711"}, [oauth("POST", "/oauth2/register/client-4711/renewSecret"), lost()],
           {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed", "retry": "Never"}}, context={})
    call("renewApiKey", "Renew API key.", "renewApiKey", {"clientId": "client-4711"},
         oauth("POST", "/oauth2/register/client-4711/renewKey"), 200, {"client_id": "client-4711", "api_key": "another"},
         context={})
    call("addCertificate", "Add new certificate for TPP.", "addCertificate",
         {"clientId": "client-4711", "body": {"certificatePem": CERTIFICATE}},
         oauth("POST", "/oauth2/register/client-4711/addCertificate", {"json": {"certificatePem": CERTIFICATE}}, typed),
         200, None, context={})
    form = "client_id=client-4711&grant_type=refresh_token&refresh_token=refresh%201"
    call("token", "Token refresh, as a form.", "token",
         {"form": {"grant_type": "refresh_token", "client_id": "client-4711", "refresh_token": "refresh 1"}},
         oauth("POST", "/oauth2/token", {"text": form}, {"content-type": FORM}), 200,
         {"access_token": "access-2", "expires_in": 3600, "token_type": "Bearer", "acr": "3"},
         {"outcome": "answered", "reply": {"access_token": "access-2", "expires_in": "3600"}}, context={})
    call("revoke", "Token revoke: the user's token stands in the header too.", "revoke", {"form": {"token": "access-1"}},
         oauth("POST", "/oauth2/revoke", {"text": "token=access-1"},
               {"content-type": FORM, "authorization": "Bearer access-1"}), 200, None)


# What the bank says when it refuses.

def refusals():
    def refused(name, about, job, data, request, code, body, error, **more):
        vector(f"refused-{name}", about, job, data, [request, answer(code, body)],
               {"outcome": "refused", "error": {"kind": "Refused", **error}}, **more)

    as_standard = {**CONFIG, "profile": {"cobs": {"standingOrders": "cobs"}}}
    refused("priority", "Domestic with error: the bank says which values it takes.", "initiatePayment",
            {"body": merge(DOMESTIC, {"paymentTypeInformation": {"instructionPriority": "INST"}})}, send("POST", "/payments",
            merge(DOMESTIC, {"paymentTypeInformation": {"instructionPriority": "INST"}})), 400,
            errors("FIELD_INVALID", "instructionPriority", "instructionPriority has invalid value INST",
                   parameters={"ALLOWED_VALUES": ["NORM", "HIGH"]}),
            {"fault": "Caller", "field": "instructionPriority", "next": "the bank takes NORM, HIGH",
             "bank": {"status": 400, "code": "FIELD_INVALID", "text": "instructionPriority has invalid value INST",
                      "path": "instructionPriority", "parameters": [{"name": "ALLOWED_VALUES", "values": ["NORM", "HIGH"]}]}})
    refused("parameters", "What the parameters of an error say is kept, by name, also what is no list.", "initiatePayment",
            {"body": DOMESTIC}, send("POST", "/payments", DOMESTIC), 400,
            errors("FIELD_INVALID", "amount", parameters={"ALLOWED": ["NORM", "HIGH"], "MAX": 5000, "UNIT": "CZK"}),
            {"next": "the bank takes NORM, HIGH", "bank": {"code": "FIELD_INVALID", "parameters": [
                {"name": "ALLOWED", "values": ["NORM", "HIGH"]}, {"name": "MAX", "values": ["5000"]}, {"name": "UNIT", "values": ["CZK"]}]}})
    refused("by-a-gateway", "A gateway before the bank.", "accounts", {}, send("GET", "/accounts"), 403,
            {"httpCode": "403", "httpMessage": "Forbidden", "moreInformation": "Not registered to plan"},
            {"fault": "Caller", "bank": {"status": 403, "code": "", "text": "Forbidden: Not registered to plan"}})
    exceptions = merge(STANDING, {"standingOrder": {"exceptions": {"stoppages": ["JUNE", "JULY"]}}})
    refused("exceptions", "A definite refusal under HTTP 500: the order is not uncertain.", "createStandingOrder",
            {"body": exceptions}, send("POST", "/standingorders", exceptions), 500,
            errors("NARR", "standingOrder.exceptions", "Exceptions not supported"),
            {"field": "standingOrder.exceptions", "bank": {"status": 500, "code": "NARR",
                                                           "text": "Exceptions not supported"}}, config=as_standard)
    irregular = merge(STANDING, {"standingOrder": {"execution": {"interval": "IRREGULAR"}}})
    refused("interval", "The same for an interval.", "createStandingOrder", {"body": irregular},
            send("POST", "/standingorders", irregular), 500,
            errors("NARR", "standingOrder.execution.intervalDue", "IRREGULAR not supported"),
            {"field": "standingOrder.execution.intervalDue", "bank": {"code": "NARR"}}, config=as_standard)
    refused("validity", "A mandatory field is missing.", "createStandingOrder", {"body": STANDING},
            send("POST", "/standingorders", STANDING), 400,
            errors("FIELD_MISSING", "standingOrder.validity", "Missing mandatory field in the request"),
            {"fault": "Caller", "field": "standingOrder.validity", "bank": {"code": "FIELD_MISSING"}})
    refused("execution-date", "Domestic with error, wrong execution date.", "createStandingOrder", {"body": STANDING},
            send("POST", "/standingorders", STANDING), 400, errors("DT01", "requestedExecutionDate", "InvalidDate"),
            {"fault": "Caller", "field": "requestedExecutionDate", "message": "re:.*DT01 \\(HTTP 400\\): InvalidDate",
             "bank": {"status": 400, "code": "DT01"}})
    refused("iban", "CISP with a bad IBAN.", "cardBalanceCheck", {"body": CHECK},
            send("POST", "/accounts/balanceCheck", CHECK, token=None, there=False), 400,
            errors("AC02", "debtorAccount.identification.iban", "IBAN not valid"),
            {"fault": "Caller", "field": "debtorAccount.identification.iban", "bank": {"status": 400, "code": "AC02"}})
    refused("standing-order-missing", "Standing order does not exist.", "readStandingOrder", {"standingOrderId": "1"},
            send("GET", "/standingorders/1"), 404, errors("TRANSACTION_MISSING", None, "Standing order does not exists"),
            {"bank": {"status": 404, "code": "TRANSACTION_MISSING", "path": None}})
    refused("sign-id", "Batch payment with a payment sign id that does not exist.", "createBatch", {"body": BATCH},
            send("POST", "/batchpayments", BATCH), 400,
            errors("INCORRECT_SIGNID", "payments.signId", "Payment does not exist"),
            {"field": "payments.signId", "bank": {"code": "INCORRECT_SIGNID", "text": "Payment does not exist"}})
    refused("token-denied", "Obtain a Token: the bank's code in capital letters.", "token",
            {"form": {"grant_type": "refresh_token", "client_id": "client-4711", "refresh_token": "refresh-1"}},
            oauth("POST", "/oauth2/token"), 401, {"error": "ACCESS_DENIED"},
            {"fault": "User", "bank": {"status": 401, "code": "ACCESS_DENIED"}}, context={})
    page = {"response_type": "code", "client_id": "client-1", "redirect_uri": BACK, "scope": "aisp", "state": "s1"}
    path = "/oauth2/auth?response_type=code&redirect_uri=https%3A%2F%2Ftpp.example%2Fback&client_id=client-1&scope=aisp&state=s1"
    refused("unauthorized-client", "Authorization: a refusal in plain words.", "authorisationPage", page,
            oauth("GET", path), 400, "unauthorized_client - TPP client_id is not authorized",
            {"fault": "Caller", "bank": {"status": 400, "code": "unauthorized_client",
                                         "text": "TPP client_id is not authorized"}}, context={})
    refused("blank-around-code", "Some banks put blanks around a code.", "createBatch", {"body": BATCH},
            send("POST", "/batchpayments", BATCH), 400, errors(" ACC_DIFFERENT"),
            {"message": "re:.*ACC_DIFFERENT.*different accounts.*", "bank": {"code": "ACC_DIFFERENT"}})
    refused("several", "A list of errors: the first counts, and the others are named.", "createBatch", {"body": BATCH},
            send("POST", "/batchpayments", BATCH), 400,
            {"errors": [*errors("FIELD_INVALID", "exchangeIdentification", "too long")["errors"],
                        *errors("INCORRECT_SIGNID", "payments.signId", "Payment does not exist")["errors"],
                        *errors("NARR")["errors"]]},
            {"field": "exchangeIdentification", "bank": {"code": "FIELD_INVALID", "text": "too long"},
             "message": "re:.*FIELD_INVALID.*; further: INCORRECT_SIGNID \\(payments.signId\\), NARR"})
    refused("repeating-an-account", "What the bank repeats of an account number is not passed on.", "createBatch",
            {"body": BATCH}, send("POST", "/batchpayments", BATCH), 500,
            errors("NARR", None, "CZ65 0800 0000 1920 0014 5399 and 192000145399 are blocked since 2024"),
            {"bank": {"status": 500, "code": "NARR", "text": "[redacted] and [redacted] are blocked since 2024"}})
    refused("unknown-code", "A code that nobody knows is kept.", "accounts", {}, send("GET", "/accounts"), 403,
            errors("XX99", "a.b", "something new"), {"field": "a.b", "bank": {"code": "XX99", "text": "something new"}})
    refused("html", "A page where an error should be.", "initiatePayment", {"body": DOMESTIC}, send("POST", "/payments"),
            403, "<html>forbidden</html>", {"bank": {"status": 403, "code": ""}})
    vector("refused-no-json", "An answer that is no JSON is an error that changes nothing.", "accounts", {},
           [send("GET", "/accounts"), answer(200, "<html>", {"kind": "UnreadableAnswer", "fault": "Bank", "field": "body"}),
            send("GET", "/accounts"), answer(200, {"accounts": "none"}, {"kind": "UnreadableAnswer", "field": "accounts"}),
            send("GET", "/accounts"), answer(200, {"accounts": []})], {"outcome": "answered"})
    vector("lost-create", "A create whose answer is lost is not sent again; HTTP 500 without a word of the bank is a lost "
           "answer.", "initiatePayment", {"body": DOMESTIC}, [send("POST", "/payments", DOMESTIC), answer(500, "<html>")],
           {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed", "retry": "Never"}})
    vector("call-initiatePayment-cancelled", "What may have reached the bank is not forgotten: its answer is told.",
           "initiatePayment", {"body": DOMESTIC},
           [send("POST", "/payments", DOMESTIC), {"feed": {"input": "cancel"}, "error": {"kind": "UnexpectedInput"}}, lost()],
           {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never"}})
    for name, code, body in [
        ("server-page", 500, {"timestamp": "2025-10-09T08:53:20Z", "status": 500, "error": "Internal Server Error", "path": "/payments"}),
        ("server-error", 503, errors("SERVER_ERROR", None, "try later")),
        ("gateway", 504, errors("UPSTREAM_TIMEOUT")),
    ]:
        vector(f"lost-create-{name}", "What a server says when it fails is no refusal: the payment may have been entered.",
               "initiatePayment", {"body": DOMESTIC}, [send("POST", "/payments", DOMESTIC), answer(code, body)],
               {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed", "retry": "Never"}})
    vector("lost-read", "A read is asked for again, under a new id.", "accounts", {},
           [send("GET", "/accounts"), lost(), *wait(1000), send("GET", "/accounts"), answer(503, None), *wait(2000),
            send("GET", "/accounts"), answer(200, {"accounts": []})], {"outcome": "answered"})


# What is refused before it is sent.

def wrong():
    def refused(name, about, job, data, field, message=None, kind="InvalidInput", **more):
        error = {"kind": kind, "fault": "Caller", "field": field}
        if message:
            error["message"] = message
        vector(f"wrong-{name}", about, job, data, [], error=error, **more)

    def payment(name, base, change, field, message=None, about="COBS rulebook, chapter 4: occurrence by kind of payment."):
        refused(name, about, "payment", {"body": merge(base, change)}, field, message)

    missing = "Missing mandatory field in the request"
    payment("instruction-missing", DOMESTIC, {"paymentIdentification": {"instructionIdentification": None}},
            "paymentIdentification", missing)
    payment("amount-missing", DOMESTIC, {"amount": None}, "amount", missing)
    payment("debtor-account-missing", DOMESTIC, {"debtorAccount": None}, "debtorAccount", missing)
    payment("creditor-in-domestic", DOMESTIC, {"creditor": {"name": "Somebody"}}, "creditor", "a domestic payment")
    payment("charge-bearer-in-sepa", SEPA, {"chargeBearer": "SHAR"}, "chargeBearer", "a SEPA payment")
    payment("end-to-end-missing-in-sepa", SEPA, {"paymentIdentification": {"endToEndIdentification": None}},
            "paymentIdentification.endToEndIdentification", missing)
    payment("end-to-end-in-domestic", DOMESTIC, {"paymentIdentification": {"endToEndIdentification": "E"}},
            "paymentIdentification.endToEndIdentification", "a domestic payment")
    payment("creditor-missing-in-sepa", SEPA, {"creditor": None}, "creditor", missing)
    payment("agent-missing-in-eea", EEA, {"creditorAgent": None}, "creditorAgent", missing)
    payment("bic-missing-in-eea", EEA, {"creditorAgent": {"financialInstitutionIdentification": {"bic": None, "name": "N"}}},
            "creditorAgent.financialInstitutionIdentification.bic", missing)
    payment("ultimate-debtor-in-eea", EEA, {"ultimateDebtor": {"name": "N"}}, "ultimateDebtor")
    payment("address-missing-in-foreign", FOREIGN, {"creditor": {"postalAddress": None}}, "creditor.postalAddress", missing)
    payment("symbols-in-foreign", FOREIGN, {"remittanceInformation": {"structured": {
        "creditorReferenceInformation": {"reference": ["VS:1"]}}}}, "remittanceInformation.structured")
    payment("debtor", DOMESTIC, {"debtor": {"name": "N"}}, "debtor")
    payment("service-level", DOMESTIC, {"paymentTypeInformation": {"serviceLevel": {"code": "DMCT"}}},
            "paymentTypeInformation.serviceLevel")
    payment("priority", DOMESTIC, {"paymentTypeInformation": {"instructionPriority": "XXX"}}, "instructionPriority",
            "instructionPriority has invalid value XXX", "Domestic with error.")
    payment("symbol-in-text", DOMESTIC, {"remittanceInformation": {"structured": None, "unstructured": "/VS/12345678901"}},
            "remittanceInformation.unstructured", "1 to 10 digits", "The symbols in one text.")
    refused("standing-sign-info", "Standing order update: the whole order is sent, without what is the bank's.",
            "changeStandingOrder", {"standingOrderId": "53287", "body": {**STANDING, "signInfo": {"state": "OPEN"}}},
            "signInfo", "the bank's to say")
    refused("no-tpp-name", "AISP & PISP Headers: TPP-Name is on every call.", "accounts", {}, "tppName", "TPP-Name",
            kind="InvalidConfig", config={**CONFIG, "tppName": None})
    payment("two-account-numbers", SEPA, {"creditorAccount": {"identification": {"other": {"identification": "1"}}}},
            "creditorAccount.identification.other", "a SEPA payment")
    payment("account-number-missing", FOREIGN, {"creditorAccount": {"identification": {"other": {"identification": None}}}},
            "creditorAccount.identification.iban", missing)
    rules = "ISO 4217, ISO 13616, ISO 9362 and the document's own lengths."
    payment("amount-negative", DOMESTIC, {"amount": {"instructedAmount": {"value": -1}}}, "amount.instructedAmount.value",
            about=rules)
    payment("amount-too-fine", DOMESTIC, {"amount": {"instructedAmount": {"value": 1.234}}}, "amount.instructedAmount.value",
            about=rules)
    payment("amount-no-number", DOMESTIC, {"amount": {"instructedAmount": {"value": "1,00"}}},
            "amount.instructedAmount.value", about=rules)
    payment("currency", DOMESTIC, {"amount": {"instructedAmount": {"currency": "KCS"}}},
            "amount.instructedAmount.currency", about=rules)
    payment("iban", DOMESTIC, {"debtorAccount": {"identification": {"iban": DEBTOR[:-1] + str((int(DEBTOR[-1]) + 1) % 10)}}},
            "debtorAccount.identification.iban", about=rules)
    payment("bic", EEA, {"creditorAgent": {"financialInstitutionIdentification": {"bic": "DNB"}}},
            "creditorAgent.financialInstitutionIdentification.bic", about=rules)
    payment("message-too-long", DOMESTIC, {"remittanceInformation": {"unstructured": "x" * 141}},
            "remittanceInformation.unstructured", "at most 140", about=rules)
    payment("message-with-line-break", DOMESTIC, {"remittanceInformation": {"unstructured": "a\nb"}},
            "remittanceInformation.unstructured", about=rules)
    payment("date-past", DOMESTIC, {"requestedExecutionDate": "2025-10-07"}, "requestedExecutionDate", "past", about=rules)
    references = "remittanceInformation.structured.creditorReferenceInformation.reference"
    for name, values, at in (("symbol-too-long", ["VS:12345678901"], references), ("symbol-kind", ["XX:1"], f"{references}[0]"),
                             ("symbol-twice", ["VS:1", "VS:2"], f"{references}[1]")):
        payment(name, DOMESTIC, {"remittanceInformation": {"structured": {"creditorReferenceInformation": {
            "reference": values}}}}, at, about="VS:varSymb, KS:constSymb, SS:specSymb, ten digits each.")

    def order(name, change, field, message=None):
        refused(f"standing-{name}", "Differences from COBS standard.", "standingOrder", {"body": merge(STANDING, change)},
                field, message)

    def execution(change):
        return {"standingOrder": {"execution": change}}

    order("mode-due", execution({"modeDue": "DUE_LAST_DAY_OF_MONTH"}), "standingOrder.execution.modeDue", "not supported")
    order("interval-due", execution({"intervalDue": "25"}), "standingOrder.execution.intervalDue", "not supported")
    order("irregular", execution({"interval": "IRREGULAR"}), "standingOrder.execution.interval", "IRREGULAR not supported")
    order("bi-monthly", execution({"interval": "BI_MONTHLY"}), "standingOrder.execution.interval", "not supported")
    order("max-amount-mode", execution({"mode": "MAX_AMOUNT_EXCEEDED"}), "standingOrder.execution.mode", "not supported")
    order("iterations-mode", execution({"mode": "AFTER_MAX_ITERATION_EXCEEDED"}), "standingOrder.execution.mode",
          "not supported")
    for count in (0, 11):
        order(f"skip-{count}", execution({"remitSkipCount": count}), "standingOrder.execution.remitSkipCount",
              "from 1 to 10")
    order("exceptions", {"standingOrder": {"exceptions": {"stoppages": ["JUNE"]}}}, "standingOrder.exceptions",
          "Exceptions not supported")
    order("max-iterations", {"standingOrder": {"validity": {"maxIterations": 3}}}, "standingOrder.validity.maxIterations",
          "not supported")
    order("max-amount", {"standingOrder": {"validity": {"maxAmount": {"value": 1, "currency": "CZK"}}}},
          "standingOrder.validity.maxAmount", "not supported")
    order("until-date", execution({"mode": "UNTIL_DATE"}), "standingOrder.validity", missing)
    order("creditor-name", {"creditor": {"name": "x" * 36}}, "creditor.name", "at most 35")
    order("purpose", {"amount": {"instructedAmount": {"value": 15000, "currency": "EUR"}}}, "purpose.proprietary", missing)
    order("creditor-abroad", {"creditorAccount": {"identification": {"iban": GERMAN}}}, "creditor.name", missing)
    order("execution-missing", {"standingOrder": {"execution": None}}, "standingOrder.execution", missing)

    order("today", {"requestedExecutionDate": "2025-10-09"}, "requestedExecutionDate", "cannot be today or in the past")
    refused("standing-create-today", "The required due date cannot be today or in the past (DT01).", "createStandingOrder",
            {"body": merge(STANDING, {"requestedExecutionDate": "2025-10-09"})}, "requestedExecutionDate")
    refused("standing-update-today", "The same for a change.", "changeStandingOrder",
            {"standingOrderId": "53287", "body": merge(STANDING, {"requestedExecutionDate": "2025-10-09"})},
            "requestedExecutionDate")
    refused("page-without-sort", "Account transactions: no paging without sort.", "transactions",
            {"accountId": "A-1", "page": 1, "size": 10}, "page", "without `sort`")
    refused("order-without-sort", "Sorting.", "accounts", {"order": "asc"}, "order")
    refused("order-of-fewer", "Sorting: as many orders as fields.", "standingOrders", {"sort": "a,b", "order": "asc"}, "order")
    refused("order-unknown", "Sorting: asc or desc.", "accounts", {"sort": "a", "order": "up"}, "order")
    refused("from-date", "A wrong date would silently be taken for the nearest one.", "transactions",
            {"accountId": "A-1", "fromDate": "2024-13-01"}, "fromDate")
    refused("dates-reversed", "The end lies before the beginning.", "transactions",
            {"accountId": "A-1", "fromDate": "2024-04-02", "toDate": "2024-04-01"}, "toDate")
    refused("account-id", "Ids never leave their place in a path.", "balance", {"accountId": ".."}, "accountId")
    refused("whole-card", "A card number is sent masked.", "cardBalanceCheck",
            {"body": merge(CHECK, {"card": {"maskedPan": "4111111111111111"}})}, "card.maskedPan", context={})
    refused("batch-empty", "New Batch payment.", "createBatch", {"body": {**BATCH, "payments": []}}, "payments")
    refused("batch-twice", "A payment stands in a batch once.", "createBatch",
            {"body": {**BATCH, "payments": [{"signId": "a"}, {"signId": "a"}]}}, "payments[1].signId")
    refused("batch-id", "Max18Text.", "createBatch", {"body": {**BATCH, "exchangeIdentification": "x" * 19}},
            "exchangeIdentification", "at most 18")
    refused("batch-payment", "Each payment of a batch is checked before the first is sent.", "batch",
            {"exchangeIdentification": "b", "payments": [DOMESTIC, merge(DOMESTIC, {"amount": None})]},
            "payments[1].amount", missing)
    refused("page-without-address", "SMS_FEDERATED: where the page sends the user back to.", "payment", PAY_ON_PAGE,
            "redirectUri", kind="InvalidConfig", config={k: v for k, v in CONFIG.items() if k != "redirectUri"})
    refused("code-empty", "Authorization initiation (III).", "confirmPaymentSigning",
            {"paymentId": "P", "signId": "S", "body": {"code": {"code": " "}}}, "code.code", missing)
    refused("sign-id-missing", "A signing is named by its signId.", "signPayment", {"paymentId": "P"}, "signId")
    refused("scopes-missing", "For TPP registration request parameter scopes[] is required.", "registerTpp",
            {"body": {k: v for k, v in TPP.items() if k != "scopes"}}, "scopes", missing, context={})
    refused("redirects-too-many", "At least 1, max 3.", "registerTpp", {"body": {**TPP, "redirect_uris": [BACK] * 4}},
            "redirect_uris", context={})
    refused("redirect-of-web", "Web: http or https.", "registerTpp", {"body": {**TPP, "redirect_uris": ["app:back"]}},
            "redirect_uris[0]", context={})
    refused("certificate", "PEM of new certificate.", "addCertificate",
            {"clientId": "c", "body": {"certificatePem": "bm90IGEgY2VydGlmaWNhdGU="}}, "certificatePem",
            kind="InvalidKey", context={})
    refused("no-tokens", "A call for a user needs the user's tokens.", "accounts", {}, "session.tokens", context={})
    refused("no-api-key", "API-key is required.", "accounts", {}, "apiKey", kind="InvalidConfig",
            config={k: v for k, v in CONFIG.items() if k != "apiKey"})
    refused("action-id", "Max60Text.", "accounts", {}, "actionId", context={**CONTEXT, "actionId": "x" * 61})
    refused("profile", "Profiles start from maxbanka or cobs.", "accounts", {}, "profile.cobs.name", kind="InvalidConfig",
            config={**CONFIG, "profile": {"cobs": {"name": "other"}}})
    for name, uri in {"javascript": "javascript:alert(1)", "data": "data:text/html,x", "file": "file:///etc/passwd"}.items():
        way_back = "RFC 6749, 3.1.2, and RFC 8252, 7.1: a page, or an app's own scheme; never what runs or holds content."
        refused(f"redirect-{name}", way_back, "authorise", {}, "redirectUri", kind="InvalidConfig", config={**CONFIG, "redirectUri": uri})
        refused(f"redirect-{name}-of-a-job", way_back, "authorise", {}, "redirectUri", kind="InvalidConfig", context={"redirectUri": uri})
        refused(f"redirect-{name}-of-native", way_back, "registerTpp",
                {"body": {**TPP, "application_type": "native", "redirect_uris": [BACK, uri]}}, "redirect_uris[1]", context={})
        refused(f"redirect-{name}-of-a-signing", way_back, "startPaymentSigning",
                {"paymentId": "P", "signId": "S", "body": {"authorizationType": "SMS_FEDERATED", "redirectUrl": uri}}, "redirectUrl")
        refused(f"redirect-{name}-of-a-token", way_back, "token",
                {"form": {"grant_type": "authorization_code", "code": "c", "client_id": "i", "client_secret": "s", "redirect_uri": uri}},
                "redirect_uri", context={})
        refused(f"redirect-{name}-of-a-page", way_back, "signingPage", {"id": "9f3c", "redirectUrl": uri}, "redirectUrl", context={})
        refused(f"redirect-{name}-of-the-page", way_back, "authorisationPage", {"redirect_uri": uri}, "redirect_uri", context={})
    call("redirect-of-native", "\"For the native type in redirect_uris it is possible to enter e.g. the application package.\"", "registerTpp",
         {"body": {**TPP, "application_type": "native", "redirect_uris": ["cz.example.tpp", "cz.example.tpp:/back"]}},
         oauth("POST", "/oauth2/register", {"json": {**TPP, "application_type": "native", "redirect_uris": ["cz.example.tpp", "cz.example.tpp:/back"]}}), 200, {}, context={})
    for name, header, config in [("date", "Date", CONFIG), ("api-key", "api-key", CONFIG), ("user", "User-Involved", CONFIG), ("blank", "X A", CONFIG),
                                 ("of-the-bank", "WEB-API-Key", OTHER), ("of-the-standard", "API-key", OTHER)]:
        refused(f"config-header-{name}", "RFC 9110, 5.1: names that headers can have, and none that girokit writes itself.", "accounts", {},
                f"headers.{header}", kind="InvalidConfig", config={**config, "headers": {header: "1"}})
    refused("header-name-of-another", "Two headers cannot have one name.", "accounts", {}, "profile.cobs.headerNames.Authorization",
            kind="InvalidConfig", config={**CONFIG, "profile": {"cobs": {"headerNames": {"API-key": "Authorization"}}}})
    refused("ip-address", "\"The address can be in IPv4 or IPv6 format.\"", "accounts", {}, "psu.ipAddress",
            context={**CONTEXT, "psu": {"ipAddress": "hello"}})
    refused("geo-location", "\"Required format: GEO:Latitude;Longitude … in signed degrees format.\"", "accounts", {}, "psu.geoLocation",
            context={**CONTEXT, "psu": {"ipAddress": "192.0.2.7", "geoLocation": "Praha"}})
    refused("payment-id-blank", "An id in a path is not empty.", "signPayment", {"paymentId": " ", "signId": "S"}, "paymentId")
    refused("batch-id-empty", "An id in a path is not empty.", "batchStatus", {"batchId": ""}, "batchId")
    refused("header-name", "The published files spell two headers with an en dash, which no header can hold.", "accounts", {},
            "profile.cobs.headerNames.User-IP-Address", kind="InvalidConfig",
            config={**CONFIG, "profile": {"cobs": {"headerNames": {"User-IP-Address": "User–IP-Address"}}}})


# The authorisation of a user.

ADDRESS = f"re:{AUTH}/oauth2/auth\\?response_type=code&client_id=client-4711&redirect_uri=https%3A%2F%2Ftpp\\.example%2Fback" \
          "&scope=aisp%20pisp&state=[A-Za-z0-9_-]{43}"


def authorisation():
    # SHA-256 of thirty-two bytes of value 1 (the first call's entropy) and "OAuth state".
    import base64
    import hashlib
    state = base64.urlsafe_b64encode(hashlib.sha256(bytes([1] * 32) + b"OAuth state").digest()).decode().rstrip("=")
    exchange = oauth("POST", "/oauth2/token", {"text": "grant_type=authorization_code&code=code-1&client_id=client-4711"
                     "&client_secret=secret-of-nobody&redirect_uri=https%3A%2F%2Ftpp.example%2Fback"}, {"content-type": FORM})
    granted = {"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 3600, "token_type": "Bearer",
               "acr": "3"}
    data, away = {"scope": "aisp pisp"}, redirect(ADDRESS)

    def made(name, about, script, outcome, **more):
        vector(f"authorise-{name}", about, "authorise", data, script, outcome, context={}, **more)

    made("granted", "Authorization, Obtain a Token; saved and resumed while the user is at the bank.",
         [away, {"save_and_resume": True}, away, back(f"code=code-1&state={state}"), exchange, answer(200, granted)],
         {"outcome": "authorised", "expiresAtMs": NOW + HOUR, "access_token": None})
    made("denied", "The user does not agree (RFC 6749, 4.1.2.1).",
         [away, back(f"error=access_denied&error_description=no&state={state}")],
         {"outcome": "declined", "error": {"kind": "Refused", "fault": "User", "bank": {"code": "access_denied"}}})
    made("forged", "A return with another state was not asked for; the flow stays as it was.",
         [away, back("code=code-1&state=guessed", {"kind": "UnexpectedReturn", "field": "url"}),
          back("code=code-1", {"kind": "UnexpectedReturn"}), away, CANCEL], {"outcome": "cancelled"})
    made("elsewhere", "A return to another address was not asked for.",
         [away, back(f"code=code-1&state={state}", {"kind": "UnexpectedReturn"}, "https://evil.example/back"), away, TICK, away,
          CANCEL], {"outcome": "cancelled"})
    made("code-refused", "Obtain a Token: ACCESS_DENIED.",
         [away, back(f"code=code-1&state={state}"), exchange, answer(401, {"error": "ACCESS_DENIED"})],
         {"outcome": "refused", "error": {"bank": {"status": 401, "code": "ACCESS_DENIED"}}})
    made("code-lost", "A code holds once: it is not sent again.",
         [away, back(f"code=code-1&state={state}"), exchange, lost()],
         {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed"}})
    made("saved-with-code", "Codes are not saved. This one was in flight: nobody knows what became of it.",
         [away, back(f"code=code-1&state={state}"), exchange, SENDING, RESUME_UNSENT],
         {"outcome": "uncertain", "requestId": UUID, "error": {"kind": "SendFailed"}})
    made("saved-with-code-unsent", "The code never left, and it is not saved: the user is taken to the bank again.",
         [away, back(f"code=code-1&state={state}"), exchange, RESUME_UNSENT, away, back(f"code=code-1&state={state}"), exchange,
          answer(200, granted)], {"outcome": "authorised"})
    vector("authorise-host", "For user authorisation use domain https://auth.maxbanka.eu.", "authorise", data,
           [redirect("re:https://auth\\.maxbanka\\.eu/oauth2/auth\\?.*")], context={},
           config={**{k: v for k, v in CONFIG.items() if k != "authUrl"}, "baseUrl": "https://api.maxbanka.eu/"})
    vector("authorise-host-of-test", "For user authorisation use domain https://auth-test.maxbanka.eu.", "authorise", data,
           [redirect("re:https://auth-test\\.maxbanka\\.eu/oauth2/auth\\?.*")], context={},
           config={**{k: v for k, v in CONFIG.items() if k != "authUrl"}, "baseUrl": "https://api-test.maxbanka.eu"})
    vector("authorise-without-secret", "What is missing is said before the user is sent anywhere.", "authorise", {}, [],
           context={}, config={k: v for k, v in CONFIG.items() if k != "clientSecret"},
           error={"kind": "InvalidConfig", "field": "clientSecret"})

    refresh = oauth("POST", "/oauth2/token", {"text": "grant_type=refresh_token&client_id=client-4711&refresh_token=refresh-1"},
                    {"content-type": FORM})
    renewed = {"access_token": "access-2", "expires_in": 3600, "token_type": "Bearer"}
    soon = {**CONTEXT, "session": {"tokens": {**TOKENS, "expiresAtMs": NOW + 59_000}}}
    vector("token-renewed-ahead", "A token that ends within a minute is renewed before the call; a refresh token that does "
           "not come back goes on.", "accounts", {},
           [refresh, answer(200, renewed), send("GET", "/accounts", token="access-2"), answer(200, {"accounts": []})],
           {"outcome": "answered"}, context=soon)
    vector("token-renewed-after-401", "The bank no longer takes the token: it is renewed, and the call sent again, once.",
           "initiatePayment", {"body": DOMESTIC},
           [send("POST", "/payments", DOMESTIC), answer(401, errors("UNAUTHORISED")), refresh, answer(200, renewed),
            send("POST", "/payments", DOMESTIC, token="access-2"), answer(401, errors("UNAUTHORISED"))],
           {"outcome": "refused", "error": {"fault": "User", "bank": {"code": "UNAUTHORISED"}}})
    vector("token-renewal-refused", "The grant has ended: nothing was sent, and the user is asked again.", "initiatePayment",
           {"body": DOMESTIC}, [refresh, answer(401, {"error": "INVALID_GRANT"})],
           {"outcome": "refused", "error": {"fault": "User", "bank": {"code": "INVALID_GRANT"}}}, context=soon)
    vector("token-renewal-lost", "A renewal that fails on the wire is tried again; the call waits.", "accounts", {},
           [refresh, lost(), *wait(1000), refresh, answer(200, renewed), send("GET", "/accounts", token="access-2"),
            answer(200, {"accounts": []})], {"outcome": "answered"}, context=soon)
    vector("token-not-needed", "What needs no user renews no token.", "paymentStatus", {"paymentId": "PAY-1"},
           [STATUS, answer(200, status("ACSP"))], {"outcome": "answered"}, context=soon)


# The signing of a payment.

def signing():
    vector("pay-by-sms", "Single signature, TPP scenario: the prefix is shown, the code is confirmed, the status followed.",
           "payment", PAY, [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed()), STATUS, answer(200, status("ACSP")),
                            *wait(1000), *SETTLED], DONE)
    vector("pay-by-sms-saved-everywhere", "Saved and resumed at every step.", "payment", PAY,
           [RESUME_UNSENT, *ENTER, RESUME, *START, RESUME, ask("Code from the SMS: OVN-[code]"), type_in("0000"), CONFIRM,
            answer(200, confirmed()), RESUME, STATUS, answer(200, status("ACSP")), RESUME, *wait(1000), RESUME, *SETTLED,
            RESUME], DONE)
    vector("pay-test-code", "testAuthCode goes with the start.", "payment", {**PAY, "testAuthCode": True},
           [*ENTER, send("POST", f"{V2}?testAuthCode=true", {"authorizationType": "SMS_TPP"}), answer(200, by_sms()),
            type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-code-with-prefix", "Users like to type the prefix too.", "payment", PAY,
           [*ASKED, type_in(" ovn-0000 "), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-code-malformed", "What cannot be a code is not sent.", "payment", PAY,
           [*ASKED, type_in("  ", {"kind": "InvalidInput", "fault": "User", "field": "code.code"}),
            type_in("00\n00", {"kind": "InvalidInput", "field": "code.code"}), type_in("0000"), CONFIRM,
            answer(200, confirmed()), *SETTLED], DONE)
    again = "The code was not right. Code from the SMS: OVN-[code]"
    vector("pay-code-wrong", "The code is refused and the bank still waits for one: the user types again.", "payment", PAY,
           [*ASKED, type_in("1111"), send("PUT", SIGN, {"code": {"code": "1111"}}),
            answer(400, errors("FIELD_INVALID", "code.code", "wrong code")), DETAIL, answer(200, detail("CODE_GENERATED")),
            ask(again), type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-code-expired", "The code is refused and the signing is open again: a new code is sent.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(400, errors("FIELD_INVALID", "code.code", "expired")), DETAIL,
            answer(200, detail("OPEN")), send("POST", V2, {"authorizationType": "SMS_TPP"}), answer(200, by_sms("XYZ")),
            ask("Code from the SMS: XYZ-[code]"), type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-code-limit", "Too many wrong codes.", "payment", PAY,
           [*ASKED, type_in("1111"), send("PUT", SIGN), answer(400, errors("AUTH_LIMIT_EXCEEDED"))],
           {"outcome": "notSigned", "order": {"id": "PAY-1"},
            "error": {"fault": "User", "bank": {"code": "AUTH_LIMIT_EXCEEDED"}}})
    vector("pay-code-lost-but-taken", "The answer to the code is lost: the bank is asked, and it was taken.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, lost(), DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("pay-code-lost-and-unused", "The answer to the code is lost, and the bank still waits for one.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, lost(), DETAIL, answer(200, detail("CODE_GENERATED")),
            ask("Code from the SMS: OVN-[code]"), type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-saved-with-code", "The code is not saved: a flow that was saved while it was in flight asks the bank.", "payment",
           PAY, [*ASKED, type_in("0000"), CONFIRM, SENDING, RESUME, DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("pay-saved-with-code-unsent", "The code never left, and it is not saved: the user is asked again.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, RESUME_UNSENT, ask("Code from the SMS: OVN-[code]"), type_in("0000"), CONFIRM,
            answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-start-lost", "Starting moves no money: where the signing stands decides.", "payment", PAY,
           [*ENTER, send("POST", V2), lost(), DETAIL, answer(200, detail("OPEN")), *START,
            ask("Code from the SMS: OVN-[code]"), type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("pay-start-lost-often", "It is not started for ever.", "payment", PAY,
           [*ENTER, *[line for _ in range(4) for line in (send("POST", V2), lost(), DETAIL, answer(200, detail("OPEN")))]],
           {"outcome": "notSigned", "order": {"id": "PAY-1", "signId": "sign-1"}})
    vector("pay-start-refused", "The bank does not start the signing: the payment waits there.", "payment", PAY,
           [*ENTER, send("POST", V2), answer(403, errors("FORBIDDEN"))],
           {"outcome": "notSigned", "order": {"id": "PAY-1"}, "error": {"bank": {"code": "FORBIDDEN"}}})

    returned = [send("GET", SIGN), answer(200, detail("COMPLETED"))]
    vector("pay-on-page", "Single signature, federated scenario: the return is not believed, the bank is asked.", "payment",
           PAY_ON_PAGE, [*ENTER, *TO_PAGE, RESUME, redirect(), back(), *returned, *SETTLED], DONE)
    vector("pay-on-page-not-signed", "The user came back without having signed.", "payment", PAY_ON_PAGE,
           [*ENTER, *TO_PAGE, back("state=OPEN"), DETAIL, answer(200, detail("OPEN"))],
           {"outcome": "notSigned", "error": {"fault": "User"}, "order": {"id": "PAY-1", "state": "OPEN"}})
    vector("pay-on-page-lied", "The address says COMPLETED, the bank does not.", "payment", PAY_ON_PAGE,
           [*ENTER, *TO_PAGE, back(), DETAIL, answer(200, detail("CODE_GENERATED"))], {"outcome": "notSigned"})
    vector("pay-on-page-elsewhere", "A return to another address changes nothing.", "payment", PAY_ON_PAGE,
           [*ENTER, *TO_PAGE, back(error={"kind": "UnexpectedReturn", "field": "url"}, url="https://evil.example/back"),
            redirect(), back(), *returned, *SETTLED], DONE)
    vector("pay-on-page-absent", "The user has not come back: the bank is asked, and as long as it waits, so do we.",
           "payment", PAY_ON_PAGE, [*ENTER, *TO_PAGE, TICK, DETAIL, answer(200, detail("CODE_GENERATED")), redirect(), TICK,
                                    DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("pay-on-page-uncertain", "After the return the bank cannot be asked: it is not known whether it is signed.",
           "payment", PAY_ON_PAGE, [*ENTER, *TO_PAGE, back(), DETAIL, answer(403, errors("FORBIDDEN"))],
           {"outcome": "uncertain", "order": {"id": "PAY-1"}, "error": {"retry": "Never"}})
    vector("pay-on-foreign-page", "The bank's page is an https page. The payment is not signed, and known by its id.", "payment",
           PAY_ON_PAGE, [*ENTER, send("POST", V2), answer(200, on_page(url="javascript:alert(1)"))],
           {"outcome": "notSigned", "order": {"id": "PAY-1"}, "error": {"kind": "ForeignLink", "field": "href.url"}})
    vector("pay-between-own-accounts", "Own accounts: only the page is offered, the state stays OPEN, and no code is typed.",
           "payment", PAY, [*ENTER, send("POST", V2, {"authorizationType": "SMS_TPP"}), answer(200, on_page("OPEN")),
                            redirect(), back(), *returned, *SETTLED], DONE)
    offer = {"scenarios": ["SMS_FEDERATED"], "signInfo": {"state": "OPEN", "signId": "sign-1", "scenario": "SMS_FEDERATED"}}
    vector("pay-between-own-accounts-asked-anew", "Own accounts: where the answer names no page, it is asked for.", "payment",
           PAY, [*ENTER, send("POST", V2, {"authorizationType": "SMS_TPP"}), answer(200, offer),
                 send("POST", V2, {"authorizationType": "SMS_FEDERATED", "redirectUrl": BACK}), answer(200, on_page("OPEN")),
                 redirect(), back(), *returned, *SETTLED], DONE)

    vector("pay-needs-second", "Joint signature: the first user has signed.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed("SECOND_SIGN_REQUIRED"))],
           {"outcome": "needsSignature", "order": {"id": "PAY-1", "state": "SECOND_SIGN_REQUIRED"}})
    vector("pay-needs-second-on-page", "Joint signature: the first user has signed on the page.", "payment", PAY_ON_PAGE,
           [*ENTER, *TO_PAGE, back("state=SECOND_SIGN_REQUIRED"), DETAIL, answer(200, detail("SECOND_SIGN_REQUIRED"))],
           {"outcome": "needsSignature"})
    second = {**CONTEXT, "session": {"tokens": {**TOKENS, "accessToken": "access-of-second"}}}

    def theirs(method, path, body=ANY):
        return send(method, path, body, token="access-of-second")

    vector("sign-as-second", "Joint signature: the second user asks for a signing of their own, and signs.", "signPayment",
           {"paymentId": "PAY-1", "second": True},
           [theirs("POST", f"{PAYMENT}/sign/"), answer(200, detail("OPEN", "sign-2")),
            theirs("POST", "/v2/payments/PAY-1/sign/sign-2", {"authorizationType": "SMS_TPP"}),
            answer(200, by_sms(sign="sign-2")), ask("Code from the SMS: OVN-[code]"), type_in("0000"),
            theirs("PUT", f"{PAYMENT}/sign/sign-2", {"code": {"code": "0000"}}), answer(200, confirmed(sign="sign-2")),
            *SETTLED], {"outcome": "completed", "order": {"id": "PAY-1", "signId": "sign-2"}}, context=second)
    vector("sign-as-second-refused", "Joint signature: the first user cannot be the second.", "signPayment",
           {"paymentId": "PAY-1", "second": True}, [send("POST", f"{PAYMENT}/sign/"), answer(403, errors("FORBIDDEN"))],
           {"outcome": "refused"})
    vector("sign-later", "A payment that is entered is signed later.", "signPayment",
           {"paymentId": "PAY-1", "signId": "sign-1", "scenario": "SMS_TPP"},
           [DETAIL, answer(200, detail("OPEN")), *START, type_in("0000"), CONFIRM, answer(200, confirmed()), *SETTLED], DONE)
    vector("sign-signed", "It was signed already.", "signPayment", {"paymentId": "PAY-1", "signId": "sign-1"},
           [DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("sign-missing", "There is no such signing.", "signPayment", {"paymentId": "PAY-1", "signId": "sign-1"},
           [DETAIL, answer(404, errors("TRANSACTION_MISSING"))],
           {"outcome": "refused", "error": {"bank": {"code": "TRANSACTION_MISSING"}}})

    vector("pay-refused", "The bank does not take the payment.", "payment", PAY,
           [send("POST", "/payments", DOMESTIC), answer(400, errors("AM02", "amount", "too much"))],
           {"outcome": "refused", "order": {"id": None}, "error": {"field": "amount", "bank": {"code": "AM02"}}})
    vector("pay-lost", "The payment's answer is lost: it is not sent again.", "payment", PAY,
           [send("POST", "/payments", DOMESTIC), lost()],
           {"outcome": "uncertain", "order": {"id": None}, "requestId": UUID, "error": {"retry": "Never"}})
    vector("pay-sent-before-the-save", "Marked, sent, and the process ends: it is not sent again.", "payment", PAY,
           [send("POST", "/payments", DOMESTIC), SENDING, {"expect": {"step": "inFlight", "id": UUID}}, RESUME_UNSENT],
           {"outcome": "uncertain", "order": {"id": None}, "requestId": UUID, "error": {"retry": "Never"}})
    vector("pay-saved-before-it-is-sent", "Saved and not marked: the payment never left, and is sent now.", "payment", PAY,
           [send("POST", "/payments", DOMESTIC), RESUME_UNSENT, send("POST", "/payments", DOMESTIC),
            answer(400, errors("AM02", "amount", "too much"))], {"outcome": "refused", "order": {"id": None}})
    vector("pay-rejected", "Signed and then rejected.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed()), STATUS, answer(200, status("RJCT"))],
           {"outcome": "rejected", "order": {"instructionStatus": "RJCT"}, "error": {"kind": "Refused"}})
    vector("pay-later-day", "A payment for a later day ends when it is signed.", "payment",
           {"body": merge(DOMESTIC, {"requestedExecutionDate": "2025-10-20"})},
           [send("POST", "/payments"), answer(200, entered()), *START, type_in("0000"), CONFIRM, answer(200, confirmed()),
            STATUS, answer(200, status("ACTC"))], {"outcome": "signed", "order": {"instructionStatus": "ACTC"}})
    vector("pay-status-unknown", "A status that nobody knows is waited out.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed()), STATUS, answer(200, status("NEWS")), *wait(1000),
            *SETTLED], DONE)
    vector("pay-changed", "Accepted with a change.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed()), STATUS,
            answer(200, {"instructionStatus": "ACWC", "statusChangeInfo": "TM01"}), *wait(1000), *SETTLED],
           {"outcome": "completed", "order": {"statusChangeInfo": "TM01"}})
    vector("track", "A payment that is signed is followed.", "trackPayment", {"paymentId": "PAY-1"},
           [STATUS, answer(200, status("ACSP")), *wait(1000), STATUS, answer(200, status("ACSP")), *wait(2000), *SETTLED],
           {"outcome": "completed", "order": {"id": "PAY-1"}}, context={"psu": {"ipAddress": "192.0.2.7"}})
    vector("cancel-while-asking", "Cancelled before the code: the payment is deleted.", "payment", PAY,
           [*ASKED, CANCEL, send("DELETE", PAYMENT), answer(200)], {"outcome": "cancelled", "order": {"id": "PAY-1"}})
    vector("cancel-while-sent", "Cancelled while the payment was on its way: it is deleted once its id is known.", "payment",
           PAY, [send("POST", "/payments", DOMESTIC), CANCEL, send("POST", "/payments", DOMESTIC), answer(200, entered()),
                 send("DELETE", PAYMENT), answer(200)], {"outcome": "cancelled"})
    vector("cancel-too-late", "The bank has passed it on.", "payment", PAY,
           [*ASKED, type_in("0000"), CONFIRM, answer(200, confirmed()), STATUS, answer(200, status("ACSP")),
            {"expect": {"step": "wait"}}, CANCEL, send("DELETE", PAYMENT), answer(400, errors("REC_SEND"))],
           {"outcome": "notCancelled", "order": {"id": "PAY-1"}, "error": {"bank": {"code": "REC_SEND"}}})
    vector("cancel-lost", "The answer to the deletion is lost: the status is asked, and the bank no longer has the payment.",
           "payment", PAY, [*ASKED, CANCEL, send("DELETE", PAYMENT), lost(), STATUS, answer(404, errors("TRANSACTION_MISSING"))],
           {"outcome": "cancelled"})


# Standing orders and batches.

def orders():
    path = "/standingorders/53283"
    start = [send("POST", f"/v2{path}/sign/sign-1", {"authorizationType": "SMS_TPP"}), answer(200, by_sms())]
    sign = [*start, ask("Code from the SMS: OVN-[code]"), type_in("0000"),
            send("PUT", f"{path}/sign/sign-1", {"code": {"code": "0000"}}), answer(200, confirmed())]
    followed = [send("GET", f"{path}/status"), answer(200, {"instructionStatus": "ACTC", "realizedPayments": []})]
    vector("standing-order", "New Standing order, signed by SMS. It ends when it is signed.", "standingOrder",
           {"body": STANDING}, [send("POST", "/standingorders", STANDING), answer(200, standing()), RESUME, *sign, *followed],
           {"outcome": "signed", "order": {"kind": "standingOrder", "id": "53283", "state": "COMPLETED"}})
    vector("standing-order-on-page", "New Standing order, signed on the page.", "standingOrder",
           {"body": STANDING, "scenario": "SMS_FEDERATED"},
           [send("POST", "/standingorders", STANDING), answer(200, standing()),
            send("POST", f"/v2{path}/sign/sign-1", {"authorizationType": "SMS_FEDERATED", "redirectUrl": BACK}),
            answer(200, on_page()), redirect(), back(), send("GET", f"{path}/sign/sign-1"), answer(200, detail("COMPLETED")),
            *followed], {"outcome": "signed"})
    changed = merge(STANDING, {"amount": {"instructedAmount": {"value": 10000}}})
    new = "/standingorders/53288"
    vector("standing-order-changed", "An updated standing order gets a new id; the old one goes once the new one is signed.",
           "changeStandingOrder", {"standingOrderId": "53283", "body": changed},
           [send("PUT", path, changed), answer(200, standing("53288", "sign-2")),
            send("POST", f"/v2{new}/sign/sign-2", {"authorizationType": "SMS_TPP"}), answer(200, by_sms(sign="sign-2")),
            type_in("0000"), send("PUT", f"{new}/sign/sign-2"), answer(200, confirmed(sign="sign-2")),
            send("GET", f"{new}/status"), answer(200, {"instructionStatus": "ACTC"})],
           {"outcome": "signed", "order": {"id": "53288", "replaces": "53283"}})
    vector("standing-order-change-lost", "An update makes a new order: it is not sent twice.", "changeStandingOrder",
           {"standingOrderId": "53283", "body": changed}, [send("PUT", path, changed), lost()],
           {"outcome": "uncertain", "order": {"id": None, "replaces": "53283"}})
    vector("standing-order-sign", "A standing order that is entered is signed later.", "signStandingOrder",
           {"standingOrderId": "53283", "signId": "sign-1"},
           [send("GET", f"{path}/sign/sign-1"), answer(200, detail("OPEN")), *sign, *followed], {"outcome": "signed"})
    month_end = merge(STANDING, {"standingOrder": {"execution": {"interval": "MONTHLY_END_OF_MONTH", "mode": "UNTIL_DATE",
                                                                 "remitSkipCount": 10},
                                                   "validity": {"lastExecutionDate": "2026-11-01"}},
                                 "creditor": {"name": "x" * 35}})
    vector("standing-order-own-interval", "Max banka's own interval, and what is allowed at its edge.", "standingOrder",
           {"body": month_end}, [send("POST", "/standingorders", month_end), answer(400, errors("AM02"))],
           {"outcome": "refused"})
    large = merge(STANDING, {"amount": {"instructedAmount": {"value": 14999.99, "currency": "EUR"}}})
    vector("standing-order-below-reason", "Below EUR 15,000 no reason is needed.", "standingOrder", {"body": large},
           [send("POST", "/standingorders", large), answer(400, errors("AM02"))], {"outcome": "refused"})

    below = "/batchpayments/B-1"
    made = {"transactionIdentification": "B-1", "scenarios": BOTH, "signInfo": {"state": "OPEN", "signId": "sign-9"}}
    signed = [send("POST", f"/v2{below}/sign/sign-9", {"authorizationType": "SMS_TPP"}),
              answer(200, by_sms("FGD", "sign-9", hash="U8SUXTP5")),
              ask("Code from the SMS: FGD-[code] Checksum: U8SUXTP5"), type_in("0000"),
              send("PUT", f"{below}/sign/sign-9", {"code": {"code": "0000"}, "hash": "U8SUXTP5"}),
              answer(200, confirmed(sign="sign-9"))]
    listed = {"instructionStatus": "ACSP", "payments": [
        {"transactionIdentification": f"PAY-{n}", "instructionStatus": "ACSP",
         "signInfo": {"state": "COMPLETED", "signId": f"sign-{n}"}} for n in (1, 2)]}
    followed = [send("GET", f"{below}/status"), answer(200, listed)]
    other = merge(FOREIGN, {"paymentIdentification": {"instructionIdentification": "order-5"}})
    data = {"exchangeIdentification": "batch-2025-10-09", "instructionName": "Wages", "payments": [DOMESTIC, other]}
    vector("batch", "Domestic and foreign together: each is entered, the batch is signed once, with its checksum.", "batch",
           data, [send("POST", "/payments", DOMESTIC), answer(200, entered()), RESUME_UNSENT,
                  send("POST", "/payments", other), answer(200, entered("PAY-2", "sign-2", "XBCT")),
                  send("POST", "/batchpayments", BATCH), answer(200, made), RESUME, *signed, *followed],
           {"outcome": "signed", "order": {"kind": "batch", "id": "B-1", "instructionStatus": "ACSP", "payments": [
               {"paymentId": "PAY-1", "instructionStatus": "ACSP"}, {"paymentId": "PAY-2", "signId": "sign-2"}]}})
    vector("batch-of-entered", "Payments that are entered already.", "batch",
           {"exchangeIdentification": "batch-2025-10-09", "instructionName": "Wages", "signIds": ["sign-1", "sign-2"]},
           [send("POST", "/batchpayments", BATCH), answer(200, made), *signed, *followed], {"outcome": "signed"})
    vector("batch-payment-refused", "The second payment is refused: the first is at the bank, is named, and is not entered again.",
           "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/payments", other),
            answer(400, errors("AC03", "creditorAccount", "no such account"))],
           {"outcome": "notSigned", "order": {"id": None, "payments": [{"paymentId": "PAY-1", "signId": "sign-1"}]},
            "error": {"bank": {"code": "AC03"}, "field": "payments[1].creditorAccount", "next": "re:.*`signIds`.*"}})
    vector("batch-first-payment-refused", "The first payment is refused: nothing was made.", "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(400, errors("AC03", "creditorAccount", "no such account"))],
           {"outcome": "refused", "order": {"id": None, "payments": None},
            "error": {"bank": {"code": "AC03"}, "field": "payments[0].creditorAccount"}})
    vector("batch-refused", "The batch is refused: its payments are at the bank, and are not entered again.", "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/payments", other),
            answer(200, entered("PAY-2", "sign-2")), send("POST", "/batchpayments", BATCH),
            answer(400, errors("CURR_DIFFERENT", "payments"))],
           {"outcome": "notSigned", "order": {"id": None, "payments": [{"paymentId": "PAY-1", "signId": "sign-1"},
                                                                       {"paymentId": "PAY-2", "signId": "sign-2"}]},
            "error": {"bank": {"code": "CURR_DIFFERENT"}, "next": "re:.*`signIds`.*"}})
    vector("batch-of-entered-refused", "A batch of payments that were entered before is refused: this flow has made nothing.",
           "batch", {"exchangeIdentification": "batch-2025-10-09", "signIds": ["sign-1", "sign-2"]},
           [send("POST", "/batchpayments"), answer(400, errors("INCORRECT_SIGNID", "payments.signId", "Payment does not exist"))],
           {"outcome": "refused", "order": {"id": None}, "error": {"bank": {"code": "INCORRECT_SIGNID"}}})
    vector("batch-lost", "The batch's answer is lost: its payments are known by their ids.", "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/payments", other),
            answer(200, entered("PAY-2", "sign-2")), send("POST", "/batchpayments", BATCH), lost()],
           {"outcome": "uncertain", "order": {"id": None, "payments": [{"paymentId": "PAY-1", "signId": "sign-1"},
                                                                       {"paymentId": "PAY-2", "signId": "sign-2"}]},
            "requestId": UUID, "error": {"retry": "Never", "field": None}})
    vector("batch-payment-without-signing", "The answer to a payment names no signing: the payment is read for it, and entered "
           "once.", "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(200, {**entered(), "signInfo": None}), send("GET", PAYMENT),
            answer(200, entered()), send("POST", "/payments", other), answer(200, entered("PAY-2", "sign-2")),
            send("POST", "/batchpayments", BATCH), lost()],
           {"outcome": "uncertain", "order": {"payments": [{"paymentId": "PAY-1"}, {"paymentId": "PAY-2"}]}})
    vector("batch-payment-without-signing-forbidden", "The payment may not be read: it is at the bank, and is named.", "batch",
           data, [send("POST", "/payments", DOMESTIC), answer(200, {**entered(), "signInfo": []}), send("GET", PAYMENT),
                  answer(403, errors("FORBIDDEN"))],
           {"outcome": "notSigned", "order": {"payments": [{"paymentId": "PAY-1", "signId": None}]},
            "error": {"field": "payments[0]", "bank": {"code": "FORBIDDEN"}}})
    vector("batch-cancelled-and-lost", "Cancelled while a payment was in flight, and no answer came.", "batch", data,
           [send("POST", "/payments", DOMESTIC), SENDING, CANCEL, lost()],
           {"outcome": "uncertain", "requestId": UUID, "error": {"field": "payments[0]"}})
    vector("batch-cancelled-while-sent", "Cancelled while the batch was in flight: it is deleted once its id is known.", "batch",
           {"exchangeIdentification": "batch-2025-10-09", "instructionName": "Wages", "signIds": ["sign-1", "sign-2"]},
           [send("POST", "/batchpayments", BATCH), SENDING, CANCEL, CANCEL, answer(200, made), send("DELETE", below), answer(200)],
           {"outcome": "cancelled", "order": {"id": "B-1"}})
    vector("batch-odd-entries", "The status of a batch: an entry that cannot be read costs only itself.", "signBatch",
           {"batchId": "B-1", "signId": "sign-9"},
           [send("GET", f"{below}/sign/sign-9"), answer(200, detail("COMPLETED", "sign-9")), send("GET", f"{below}/status"),
            answer(200, {"instructionStatus": "ACSP", "payments": [
                7, {"transactionIdentification": 42, "instructionStatus": ["ACSP"]},
                {"transactionIdentification": "PAY-2", "instructionStatus": "RJCT"}]})],
           {"outcome": "signed", "order": {"payments": [{"paymentId": "42", "instructionStatus": None},
                                                        {"paymentId": "PAY-2", "instructionStatus": "RJCT"}]}})
    vector("batch-payment-lost", "The second payment's answer is lost: nothing is sent twice, nothing is signed.", "batch", data,
           [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/payments", other), lost()],
           {"outcome": "uncertain", "order": {"payments": [{"paymentId": "PAY-1"}]}, "requestId": UUID,
            "error": {"field": "payments[1]", "retry": "Never"}})
    vector("batch-cancelled", "Cancelled while payments are entered: what is entered stays, unsigned, and is named.", "batch",
           data, [send("POST", "/payments", DOMESTIC), CANCEL, answer(200, entered())],
           {"outcome": "notSigned", "order": {"id": None, "payments": [{"paymentId": "PAY-1"}]},
            "error": {"next": "re:.*`signIds`.*"}})
    vector("batch-cancelled-with-payments", "A batch is deleted together with the payments that were entered for it.", "batch",
           data, [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/payments", other),
                  answer(200, entered("PAY-2", "sign-2")), send("POST", "/batchpayments", BATCH), answer(200, made), CANCEL,
                  send("DELETE", f"{below}?allInstructions=true"), answer(200)], {"outcome": "cancelled", "order": {"id": "B-1"}})
    vector("batch-cancelled-of-both", "Payments that were entered before the batch are not deleted with it.", "batch",
           {**data, "payments": [DOMESTIC], "signIds": ["sign-7"]},
           [send("POST", "/payments", DOMESTIC), answer(200, entered()), send("POST", "/batchpayments"), answer(200, made), CANCEL,
            send("DELETE", below), answer(200)], {"outcome": "cancelled", "order": {"id": "B-1"}})
    vector("batch-sign", "A batch that is entered is signed later.", "signBatch", {"batchId": "B-1", "signId": "sign-9"},
           [send("GET", f"{below}/sign/sign-9"), answer(200, detail("OPEN", "sign-9")), *signed, *followed],
           {"outcome": "signed"})

# What an end may claim: the same faults in every job that signs an order.

class Order:
    """A job, and how it comes to the question for the code."""

    def __init__(self, name, job, data, path, order, sign="sign-1", create=None, made=None, read=True):
        self.name, self.job, self.data, self.path, self.order, self.sign = name, job, data, path, order, sign
        self.create, self.made, self.can_be_read = create, made, read
        self.below = f"{path}/sign/{sign}"
        payment = path.startswith("/payments")
        self.status = send("GET", f"{path}/status", **({"token": None, "there": False} if payment else {}))
        self.detail, self.delete, self.read = send("GET", self.below), send("DELETE", path), send("GET", path)
        self.start = [send("POST", f"/v2{self.below}", {"authorizationType": "SMS_TPP"}), answer(200, by_sms(sign=sign))]
        first = [create, answer(200, made)] if create else [self.detail, answer(200, detail("OPEN", sign))]
        self.asked = [*first, *self.start, ask("Code from the SMS: OVN-[code]")]
        self.confirm = send("PUT", self.below, {"code": {"code": "0000"}})
        self.signed = [*self.asked, type_in("0000"), self.confirm, answer(200, confirmed(sign=sign))]

    def vector(self, name, about, script, outcome, order=None):
        order = {**self.order, **(order or {})}
        vector(f"{self.name}-{name}", about, self.job, self.data, script, {"order": order, **outcome})


def order_jobs():
    made_batch = {"transactionIdentification": "B-1", "scenarios": BOTH, "signInfo": {"state": "OPEN", "signId": "sign-9"}}
    payment, order, batch = ({"kind": "payment", "id": "PAY-1"}, {"kind": "standingOrder", "id": "53283"},
                             {"kind": "batch", "id": "B-1"})
    of_entered = {k: v for k, v in BATCH.items() if k != "payments"} | {"signIds": ["sign-1", "sign-2"]}
    orders, batches = "/standingorders/53283", "/batchpayments/B-1"
    return [
        Order("payment", "payment", PAY, PAYMENT, payment, create=send("POST", "/payments", DOMESTIC), made=entered()),
        Order("standing", "standingOrder", {"body": STANDING}, orders, order,
              create=send("POST", "/standingorders", STANDING), made=standing()),
        Order("change", "changeStandingOrder", {"standingOrderId": "53280", "body": STANDING}, orders,
              {**order, "replaces": "53280"}, create=send("PUT", "/standingorders/53280", STANDING), made=standing()),
        Order("entered-batch", "batch", of_entered, batches, batch, "sign-9", create=send("POST", "/batchpayments", BATCH),
              made=made_batch, read=False),
        Order("sign-payment", "signPayment", {"paymentId": "PAY-1", "signId": "sign-1"}, PAYMENT, payment),
        Order("sign-standing", "signStandingOrder", {"standingOrderId": "53283", "signId": "sign-1"}, orders, order),
        Order("sign-batch", "signBatch", {"batchId": "B-1", "signId": "sign-9"}, batches, batch, "sign-9"),
    ]


def claims():
    missing, passed_on = answer(404, errors("TRANSACTION_MISSING")), answer(400, errors("REC_SEND"))
    for of in order_jobs():
        deleting = [*of.asked, CANCEL, of.delete]
        known = {"order": {**of.order, "signId": of.sign, "scenario": "SMS_TPP", "state": "CODE_GENERATED"}}
        of.vector("progress", "What is known of the order can be read while the user is asked.",
                  [*of.asked[:-1], of.asked[-1] | {"progress": known}, RESUME, ask("Code from the SMS: OVN-[code]") | {"progress": known},
                   CANCEL, of.delete, answer(200)], {"outcome": "cancelled"})
        of.vector("cancel-stands", "The answer to the deletion is lost, and the bank still has the order: it is deleted again.",
                  [*deleting, lost(), of.status, answer(200, status("ACTC")), of.delete, answer(200)], {"outcome": "cancelled"})
        of.vector("cancel-lost-then-refused", "The first deletion was lost and the second is refused: the status is asked, and it "
                  "is cancelled.", [*deleting, lost(), of.status, answer(200, status("ACTC")), of.delete, passed_on, of.status,
                                    answer(200, status("CANC"))], {"outcome": "cancelled"})
        of.vector("cancel-lost-then-passed-on", "The same, and the bank has passed it on.",
                  [*deleting, lost(), of.status, answer(200, status("ACTC")), of.delete, passed_on, of.status,
                   answer(200, status("ACSP"))],
                  {"outcome": "notCancelled", "error": {"bank": {"code": "REC_SEND"}}}, {"instructionStatus": "ACSP"})
        of.vector("cancel-lost-then-done", "The answer to the deletion is lost, and the status says that it was carried out.",
                  [*deleting, lost(), of.status, answer(200, status("ACSC"))], {"outcome": "completed"})
        of.vector("cancel-lost-often", "A deletion is not sent for ever.",
                  [*of.asked, CANCEL, *[line for _ in range(3) for line in (of.delete, lost(), of.status,
                                                                           answer(200, status("ACTC")))]],
                  {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never"}}, {"instructionStatus": "ACTC"})
        of.vector("cancel-in-flight-resumed", "The process ended while the deletion was in flight: the status is asked.",
                  [*deleting, SENDING, RESUME_UNSENT, of.status, missing], {"outcome": "cancelled"})
        of.vector("cancel-answered-by-a-gateway", "A 404 that is not the bank's word says nothing: the status is asked, until the "
                  "bank itself says it.",
                  [*deleting, page(404), of.status, page(404, error={"kind": "UnreadableAnswer", "field": "status"}), lost(),
                   *wait(1000), of.status, missing], {"outcome": "cancelled"})
        of.vector("cancel-answered-by-a-page", "A 200 with a page in it is no answer to the deletion.",
                  [*deleting, page(200, "<html>signed in"), of.status, answer(200, status("ACTC")), of.delete, answer(200)],
                  {"outcome": "cancelled"})
        of.vector("cancel-unknown", "The bank knows no such order before it was asked to delete it: that deletion has not ended it.",
                  [*deleting, missing], {"outcome": "uncertain", "error": {"bank": {"status": 404, "code": "TRANSACTION_MISSING"}}})
        late = {"feed": {"input": "response", "id": "previous", "status": 200, "body": {"json": confirmed(sign=of.sign)}}}
        of.vector("cancel-while-confirming", "Cancelled while the code is in flight: the answer to the deletion decides.",
                  [*of.asked, type_in("0000"), of.confirm, SENDING, CANCEL, of.delete, CANCEL, late, of.delete, answer(200)],
                  {"outcome": "cancelled"})
        of.vector("status-cancelled", "CANC ends it.", [*of.signed, of.status, answer(200, status("CANC"))],
                  {"outcome": "cancelled"}, {"instructionStatus": "CANC"})
        of.vector("status-rejected", "RJCT ends it, with what the bank says of it.",
                  [*of.signed, of.status, answer(200, {"instructionStatus": "RJCT", "statusChangeInfo": "AM04"})],
                  {"outcome": "rejected", "error": {"message": "re:.*RJCT.*AM04.*"}},
                  {"instructionStatus": "RJCT", "statusChangeInfo": "AM04"})
        of.vector("status-credited", "ACCC: done, and credited.", [*of.signed, of.status, answer(200, status("ACCC"))],
                  {"outcome": "completed"}, {"instructionStatus": "ACCC"})
        of.vector("status-gone", "It is signed, and the bank no longer knows it: what became of it is not known.",
                  [*of.signed, of.status, missing],
                  {"outcome": "uncertain", "error": {"bank": {"status": 404, "code": "TRANSACTION_MISSING"}, "retry": "Never"}},
                  {"state": "COMPLETED"})
        of.vector("status-forbidden", "It is signed: that its status may not be read changes nothing of that.",
                  [*of.signed, of.status, answer(403, errors("FORBIDDEN"))], {"outcome": "signed"}, {"state": "COMPLETED"})
        of.vector("code-lost-and-gone", "The answer to the code is lost, and the bank no longer knows the order.",
                  [*of.asked, type_in("0000"), of.confirm, lost(), of.detail, missing],
                  {"outcome": "uncertain", "requestId": UUID, "error": {"bank": {"status": 404}}})
        of.vector("code-lost-and-forbidden", "The answer to the code is lost, and the signing may not be read.",
                  [*of.asked, type_in("0000"), of.confirm, answer(503, errors("SERVER_ERROR", None, "try later")), of.detail,
                   answer(403, errors("FORBIDDEN"))],
                  {"outcome": "uncertain", "requestId": UUID, "error": {"bank": {"code": "FORBIDDEN"}}})
        of.vector("code-refused-and-forbidden", "The code is refused, and the signing may not be read: an earlier one may have been taken.",
                  [*of.asked, type_in("0000"), of.confirm, answer(400, errors("FIELD_INVALID", "code.code", "wrong code")), of.detail,
                   answer(403, errors("FORBIDDEN"))],
                  {"outcome": "uncertain", "error": {"bank": {"code": "FORBIDDEN"}}})
        of.vector("code-answered-by-a-page", "An answer to the code that cannot be read: the bank is asked.",
                  [*of.asked, type_in("0000"), of.confirm, page(200, "<html>"), of.detail, answer(200, detail("COMPLETED", of.sign)),
                   of.status, answer(200, status("ACSC"))], {"outcome": "completed"})
        of.vector("code-answered-without-state", "An answer to the code that does not say where the signing stands.",
                  [*of.asked, type_in("0000"), of.confirm, answer(200), of.detail, answer(200, detail("SECOND_SIGN_REQUIRED", of.sign))],
                  {"outcome": "needsSignature"})
        of.vector("start-repeated", "The bank has seen the id of the start before: an earlier copy arrived, and the bank is asked.",
                  [*of.asked[:-2], answer(400, errors("RF01")), of.detail, answer(200, detail("COMPLETED", of.sign)), of.status,
                   answer(200, status("ACSC"))], {"outcome": "completed"})
        of.vector("start-gone", "The bank no longer knows what it had accepted.", [*of.asked[:-2], missing],
                  {"outcome": "uncertain", "error": {"bank": {"status": 404}}})
        of.vector("signature-pending", "A state that the standard does not name is waited out, and told.",
                  [*of.asked, type_in("0000"), of.confirm, answer(200, confirmed("IN_PROGRESS", of.sign)),
                   {"expect": {"step": "wait", "reason": "re:.*IN_PROGRESS.*"}}, *wait(1000), of.detail,
                   answer(200, detail("IN_PROGRESS", of.sign)), *wait(2000), of.detail, answer(200, detail("COMPLETED", of.sign)),
                   of.status, answer(200, status("ACSC"))], {"outcome": "completed"})
        of.vector("start-lost-and-pending", "The answer to the start is lost, and the signing in a state that the standard does not name: "
                  "it is started again, since nobody has seen a code or a page.",
                  [*of.asked[:-2], lost(), of.detail, answer(200, detail("IN_PROGRESS", of.sign)), *wait(1000), of.detail,
                   answer(200, detail("CODE_GENERATED", of.sign)), *of.start, CANCEL, of.delete, answer(200)],
                  {"outcome": "cancelled"})
        if of.create is None:
            of.vector("unknown", "There is no such order: nothing was done.", [of.detail, missing],
                      {"outcome": "refused", "error": {"bank": {"code": "TRANSACTION_MISSING"}}})
            of.vector("unreadable", "Nothing is known of the order: it is not said to be unsigned.",
                      given_up(of.detail, [page(404, error={"kind": "UnreadableAnswer"}), lost()]), {"outcome": "uncertain"})
            continue
        nothing = {"id": None, "signId": None}
        of.vector("id-used-before", "The bank has seen this X-Request-ID before: an earlier copy of the order has arrived.",
                  [of.create, answer(400, errors("RF01", None, "NotUniqueTransactionReference"))],
                  {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never", "bank": {"code": "RF01"}}}, nothing)
        of.vector("lost-with-words", "What the bank says in an answer that says nothing certain is kept.",
                  [of.create, answer(503, errors("SERVER_ERROR", None, "try later"))],
                  {"outcome": "uncertain", "requestId": UUID,
                   "error": {"retry": "Never", "bank": {"status": 503, "code": "SERVER_ERROR", "text": "try later"}}}, nothing)
        of.vector("in-flight-resumed", "Marked, and the process ended: it is not sent again.",
                  [of.create, SENDING, RESUME_UNSENT], {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never"}}, nothing)
        of.vector("unsent-resumed", "Not marked, and the process ended: it never left, and is sent now.",
                  [of.create, RESUME_UNSENT, of.create, answer(400, errors("AM02", "amount", "too much"))],
                  {"outcome": "refused", "error": {"bank": {"code": "AM02"}}}, nothing)
        of.vector("created-without-id", "An answer without the id of the order.",
                  [of.create, *unreadable(200, {"signInfo": {"signId": "sign-7"}}, "transactionIdentification")],
                  {"outcome": "uncertain", "requestId": UUID}, nothing)
        of.vector("created-as-a-page", "An answer that cannot be read.", [of.create, *unreadable(200, "<html>")],
                  {"outcome": "uncertain", "requestId": UUID}, nothing)
        of.vector("cancelled-and-refused", "Cancelled while it was in flight, and refused.",
                  [of.create, SENDING, CANCEL, answer(400, errors("AM02", "amount", "too much"))],
                  {"outcome": "refused", "error": {"bank": {"code": "AM02"}}}, nothing)
        of.vector("cancelled-and-lost", "Cancelled while it was in flight, and no answer came.",
                  [of.create, SENDING, CANCEL, lost()], {"outcome": "uncertain", "requestId": UUID}, nothing)
        of.vector("cancelled-in-flight", "Cancelled while it was in flight: it is deleted once its id is known.",
                  [of.create, SENDING, CANCEL, answer(200, of.made), of.delete, answer(200)], {"outcome": "cancelled"})
        bare = {name: part for name, part in of.made.items() if name not in ("signInfo", "scenarios", "instructionStatus")}
        odd = {**of.made, "scenarios": {"SMS_TPP": True}, "paymentTypeInformation": [], "statusChangeInfo": {"a": 1},
               "instructionStatus": None, "signInfo": {**of.made["signInfo"], "scenario": 7, "state": ["OPEN"]}}
        of.vector("created-odd", "Odd parts of the answer cost only themselves: the ways to sign are asked for.",
                  [of.create, answer(200, odd), of.detail, answer(200, detail("OPEN", of.sign)), *of.start, CANCEL, of.delete,
                   answer(200)], {"outcome": "cancelled"})
        of.vector("created-accepted", "The bank needs no signature: a status that implies one.",
                  [of.create, answer(200, {**bare, "instructionStatus": "ACSP"}), of.status, answer(200, status("ACSC"))],
                  {"outcome": "completed"})
        of.vector("created-cancelled", "The bank has cancelled it at once.",
                  [of.create, answer(200, {**of.made, "instructionStatus": "CANC"})], {"outcome": "cancelled"})
        if not of.can_be_read:
            of.vector("created-without-signing", "The answer names no signing, and no call does: it is known by its id.",
                      [of.create, answer(200, bare)], {"outcome": "notSigned"})
            continue
        of.vector("created-without-signing", "The answer names no signing: the order is read for it.",
                  [of.create, answer(200, bare), of.read, answer(200, {**of.made, "creditor": {}}), *of.start, CANCEL, of.delete,
                   answer(200)], {"outcome": "cancelled"})
        of.vector("created-without-signing-forbidden", "The answer names no signing, and the order may not be read: it is at the "
                  "bank, and known by its id.", [of.create, answer(200, bare), of.read, answer(403, errors("FORBIDDEN"))],
                  {"outcome": "notSigned", "error": {"bank": {"code": "FORBIDDEN"}}})

    def tracked(name, about, script, outcome, context={"psu": {"ipAddress": "192.0.2.7"}}):
        vector(f"track-{name}", about, "trackPayment", {"paymentId": "PAY-1"}, script, outcome, context=context)

    tracked("unknown", "There is no such payment.", [STATUS, missing],
            {"outcome": "refused", "error": {"bank": {"status": 404, "code": "TRANSACTION_MISSING"}}})
    tracked("wrong-api-key", "The bank does not know the API key: that is not the user's to mend.",
            [STATUS, answer(401, errors("UNAUTHORISED", None, "API-key is not known"))],
            {"outcome": "refused", "error": {"fault": "Caller", "next": "re:.*API key.*", "bank": {"status": 401}}})
    tracked("forbidden", "The bank forbids it.", [STATUS, answer(403, errors("FORBIDDEN"))],
            {"outcome": "refused", "error": {"bank": {"status": 403, "code": "FORBIDDEN"}}})
    for code in (401, 403, 404):
        tracked(f"gateway-{code}", f"A {code} of a gateway says nothing of the payment.",
                given_up(STATUS, [page(code, error={"kind": "UnreadableAnswer", "field": "status"}), lost()]),
                {"outcome": "uncertain", "order": {"id": "PAY-1", "state": None}})
    tracked("cancelled", "CANC.", [STATUS, answer(200, status("CANC"))], {"outcome": "cancelled"})
    tracked("rejected", "RJCT.", [STATUS, answer(200, status("RJCT"))], {"outcome": "rejected"})
    tracked("unsigned-then-gone", "ACTC says nothing of a signature; the bank had the payment, and no longer knows it.",
            [STATUS, answer(200, status("ACTC")), *wait(1000), STATUS, missing],
            {"outcome": "uncertain", "order": {"instructionStatus": "ACTC"}, "error": {"bank": {"status": 404}}})
    tracked("signed-then-forbidden", "ACSP is only given to what is signed.",
            [STATUS, answer(200, status("ACSP")), *wait(1000), RESUME, STATUS, answer(403, errors("FORBIDDEN"))],
            {"outcome": "signed", "order": {"instructionStatus": "ACSP"}})
    tracked("unknown-status", "A status that nobody knows is waited out, and told.",
            [STATUS, answer(200, status("NEWS")), {"expect": {"step": "wait", "reason": "re:.*NEWS.*"}}, *wait(1000), RESUME, STATUS,
             answer(200, status("ACSC"))], {"outcome": "completed"})
    tracked("without-status", "An answer without a status is a failed read.",
            [STATUS, *unreadable(200, {"instructionStatus": 7}, "instructionStatus"), *wait(1000), STATUS, answer(200, status("ACSC"))],
            {"outcome": "completed"})
    tracked("never-sent", "The bank cannot be reached: nothing was asked.",
            given_up(STATUS, [{"feed": {"input": "sendFailed", "reason": "connection refused", "neverLeft": True}}]),
            {"outcome": "refused", "error": {"kind": "SendFailed"}})

    back_late = [*ENTER, *TO_PAGE, TICK, DETAIL]
    vector("page-return-while-asking", "The user comes back while the bank is asked whether they have signed.", "payment",
           PAY_ON_PAGE, [*back_late, back(), back(), DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("page-return-after-the-answer", "The user comes back once the bank has said that they have signed.", "payment",
           PAY_ON_PAGE, [*back_late, answer(200, detail("COMPLETED")), STATUS, back(), answer(200, status("ACSP")), back(), STATUS,
                         answer(200, status("ACSC"))], DONE)
    vector("page-absent-and-gone", "The user is away, and the bank no longer knows the payment.", "payment", PAY_ON_PAGE,
           [*back_late, missing], {"outcome": "uncertain", "order": {"id": "PAY-1"}})
    vector("page-pending", "A state that the standard does not name, and then the bank waits again: on its page, not for a code.",
           "payment", PAY_ON_PAGE,
           [*back_late, answer(200, detail("IN_PROGRESS")), *wait(1000), DETAIL, answer(200, detail("CODE_GENERATED")), redirect(),
            back(), DETAIL, answer(200, detail("COMPLETED")), *SETTLED], DONE)
    vector("page-token-ended", "The token ends while the user is at the page, and no other is given: nothing is said of the payment.",
           "payment", PAY_ON_PAGE,
           [*ENTER, *TO_PAGE, {"advance_ms": HOUR}, back(), oauth("POST", "/oauth2/token"), answer(404, "<html>")],
           {"outcome": "uncertain", "order": {"id": "PAY-1"}, "error": {"message": "re:whether the order is signed.*"}})
    vector("page-cancel-while-asking", "Cancelled while the bank is asked: the payment is deleted, signed or not.", "payment",
           PAY_ON_PAGE, [*ENTER, *TO_PAGE, back(), DETAIL, CANCEL, send("DELETE", PAYMENT), answer(400, errors("REC_SEND"))],
           {"outcome": "notCancelled", "error": {"bank": {"code": "REC_SEND"}}})
    vector("page-never-named", "The bank offers its page alone, and never says where that is.", "payment", PAY_ON_PAGE,
           [*ENTER, *[line for _ in range(4) for line in (send("POST", V2), answer(200, {
               "authorizationType": "SMS_FEDERATED", "signInfo": {"state": "OPEN", "signId": "sign-1"}}))]],
           {"outcome": "notSigned", "order": {"id": "PAY-1"}, "error": {"field": "href.url"}})

    second = send("POST", f"{PAYMENT}/sign/")
    two = {"paymentId": "PAY-1", "second": True}
    again = [second, lost(), send("GET", PAYMENT), answer(200, {**entered(), "signInfo": {"state": "SECOND_SIGN_REQUIRED",
                                                                                         "signId": "sign-1"}})]
    vector("sign-second-lost", "A second signing whose answer is lost does nothing: where the payment waits, another is asked for.",
           "signPayment", two, [*again, second, answer(200, detail("OPEN", "sign-2")),
                                send("POST", "/v2/payments/PAY-1/sign/sign-2"), answer(200, by_sms(sign="sign-2")), CANCEL,
                                send("DELETE", PAYMENT), answer(200)], {"outcome": "cancelled", "order": {"signId": "sign-2"}})
    vector("sign-second-lost-and-signed", "Another second user has signed meanwhile.", "signPayment", two,
           [second, lost(), send("GET", PAYMENT), answer(200, {**entered(), "signInfo": {"state": "COMPLETED"}}), *SETTLED],
           {"outcome": "completed"})
    vector("sign-second-lost-often", "It is not asked for ever.", "signPayment", two,
           [line for _ in range(5) for line in again], {"outcome": "notSigned", "order": {"state": "SECOND_SIGN_REQUIRED"}})
    vector("sign-second-lost-and-forbidden", "The payment may not be read: nothing is known of its signature.", "signPayment", two,
           [second, lost(), send("GET", PAYMENT), answer(403, errors("FORBIDDEN"))],
           {"outcome": "uncertain", "requestId": UUID, "order": {"id": "PAY-1"}})
    vector("sign-second-state", "The new signing is told with the payment's state.", "signPayment", two,
           [second, answer(200, detail("SECOND_SIGN_REQUIRED", "sign-2")), send("POST", "/v2/payments/PAY-1/sign/sign-2"),
            answer(403, errors("FORBIDDEN"))], {"outcome": "notSigned", "order": {"signId": "sign-2"}})
    vector("call-initiatePayment-id-used-before", "RF01: an earlier copy of the payment has arrived.", "initiatePayment",
           {"body": DOMESTIC}, [send("POST", "/payments", DOMESTIC), answer(400, errors("RF01"))],
           {"outcome": "uncertain", "requestId": UUID, "error": {"retry": "Never", "bank": {"code": "RF01"}}})
    vector("call-cardBalanceCheck-401", "No user has part in this call: the API key is looked at.", "cardBalanceCheck",
           {"body": CHECK}, [send("POST", "/accounts/balanceCheck", CHECK, token=None, there=False,
                                  headers={"user-ip-address": None}),
                             answer(401, errors("UNAUTHORISED", None, "API-key is not known"))],
           {"outcome": "refused", "error": {"fault": "Caller", "next": "re:.*API key.*", "bank": {"code": "UNAUTHORISED"}}},
           context={})


# Pages whose last one names itself.

def paging():
    for job, list_name, path, data in (("everyAccount", "accounts", "/accounts", {}),
                                       ("everyStandingOrder", "standingOrders", "/standingorders", {}),
                                       ("everyTransaction", "transactions", "/accounts/A-1/transactions",
                                        {"accountId": "A-1", "sort": "amount.value"})):
        def listed(name, about, page_number, count, following, end):
            body = {"pageNumber": page_number, "pageCount": count, "nextPage": following, list_name: [{}]}
            body = {k: v for k, v in body.items() if v is not None}
            given = {**data, "size": 1, **({"page": page_number} if page_number else {})}
            vector(f"pages-{job}-{name}", about, job, given,
                   [{"expect": {"step": "send", "request": {"method": "GET", "url": f"re:{BASE}{path}\\?.*"}}}, answer(200, body),
                    {"expect": {"step": "done"}}, {"next_page": end}])

        listed("only", "The only page names itself.", 0, 1, 0, False)
        listed("last", "The last of three names itself.", 2, 3, 2, False)
        listed("beyond", "The last of three names one that is not there.", 2, 3, 3, False)
        listed("uncounted", "A page that names itself, where nobody says how many there are.", 1, None, 1, False)


# Another bank: the standard to the letter, by its profile alone.

def other_bank():
    def to(method, path, body=ANY, **more):
        return send(method, path, body, headers={"api-key": None, "web-api-key": "api-key-of-nobody"}, **more)

    nested = {"scenarios": [["SMS_TPP"], ["USERAGENT_REDIRECT", "MTOKEN"]], "signInfo": {"state": "OPEN", "signId": "sign-1"}}
    vector("other-bank-pays", "Another Czech bank: /my before the paths, scenarios as lists of steps, a one-time password, DONE, "
           "and its own spelling of a header.", "payment", PAY,
           [to("POST", "/my/payments", DOMESTIC), answer(200, {**entered(), **nested}),
            to("POST", "/my/payments/PAY-1/sign/sign-1", {"authorizationType": "SMS_TPP"}), answer(200, by_sms()),
            type_in("12345"),
            to("PUT", "/my/payments/PAY-1/sign/sign-1", {"authorizationType": "SMS_TPP", "oneTimePassword": "12345"}),
            answer(200, {"state": "DONE", "pollInterval": 5000}),
            to("GET", "/my/payments/PAY-1/status", token=None, there=False), answer(200, status("ACSC"))],
           {"outcome": "completed"}, config=OTHER)
    call("other-bank-signing", "Scenarios of steps are given to the host as their names.", "paymentSigning",
         {"paymentId": "PAY-1", "signId": "sign-1"}, to("GET", "/my/payments/PAY-1/sign/sign-1"), 200, nested,
         {"outcome": "answered", "reply": {"scenarios": ["SMS_TPP", "USERAGENT_REDIRECT MTOKEN"]}}, config=OTHER)
    call("other-bank-card-check", "The balance check of card issuers has no prefix.", "cardBalanceCheck", {"body": CHECK},
         to("POST", "/accounts/balanceCheck", CHECK, token=None, there=False), 200,
         {"exchangeIdentification": 123456, "responseIdentification": 98765, "response": "APPR"},
         {"outcome": "answered", "reply": {"exchangeIdentification": "123456"}}, config=OTHER)
    path = "/my/payments/PAY-1/sign/sign-1"

    def cobs(name, about, script, outcome=None, data=PAY, job="payment", **parts):
        first = [to("POST", "/my/payments", DOMESTIC), answer(200, {**entered(), "scenarios": [["SMS"]], **parts})]
        vector(f"cobs-{name}", about, job, data, [*(first if job == "payment" else []), *script], outcome, config=OTHER)

    def asked(scenario="SMS", **more):
        return [to("POST", path, {"authorizationType": scenario}), answer(200, {
            "authorizationType": scenario, "signInfo": {"state": "OPEN", "signId": "sign-1"}, **more})]

    followed = [to("GET", "/my/payments/PAY-1/status", token=None, there=False), answer(200, status("ACSC"))]
    one_time = [ask("Code from the SMS: [code]"), type_in("0000"),
                to("PUT", path, {"authorizationType": "SMS", "oneTimePassword": "0000"})]
    away = [to("POST", path, {"authorizationType": "USERAGENT_REDIRECT", "redirectUrl": BACK}),
            answer(200, {"authorizationType": "USERAGENT_REDIRECT", "href": {"url": PAGE, "id": "9f3c"},
                         "signInfo": {"state": "OPEN", "signId": "sign-1"}}), redirect()]
    cobs("page", "A signing in the browser names the address to come back to.",
         [*away, back(""), to("GET", path), answer(200, detail("DONE")), *followed],
         {"outcome": "completed", "order": {"scenario": "USERAGENT_REDIRECT"}}, scenarios=[["USERAGENT_REDIRECT"]])
    cobs("page-as-wished", "The same where the user wishes it.", [*away, CANCEL, to("DELETE", "/my/payments/PAY-1"), answer(200)],
         {"outcome": "cancelled"}, {**PAY, "scenario": "USERAGENT_REDIRECT"})
    cobs("page-signed-later", "The same for a payment that is entered already.",
         [to("GET", path), answer(200, {**detail("OPEN"), "scenarios": [["USERAGENT_REDIRECT"], ["SMS"]]}), *away, CANCEL,
          to("DELETE", "/my/payments/PAY-1"), answer(200)], {"outcome": "cancelled"},
         {"paymentId": "PAY-1", "signId": "sign-1"}, "signPayment")
    cobs("no-scenarios", "Where the answer names no ways to sign, they are asked for.",
         [to("GET", path), answer(200, {**detail("OPEN"), "scenarios": [["SMS"]]}), *asked(), *one_time,
          answer(200, {"state": "DONE"}), *followed], {"outcome": "completed"}, scenarios=None)
    cobs("no-scenarios-forbidden", "They may not be read: the payment is at the bank, unsigned.",
         [to("GET", path), answer(403, errors("FORBIDDEN"))], {"outcome": "notSigned", "order": {"id": "PAY-1"}}, scenarios=[])
    cobs("sms-open", "OPEN, and no prefix: the code is on its way all the same.",
         [*asked(), *one_time, answer(200, {"state": "DONE"}), *followed], {"outcome": "completed"})
    cobs("confirm-pending", "The bank takes its time, and says when to ask again.",
         [*asked(), *one_time, answer(200, {"state": "PENDING", "pollInterval": 5000}),
          {"expect": {"step": "wait", "untilMs": NOW + 5000}}, RESUME, {"advance_ms": 4999},
          {"feed": {"input": "tick"}, "error": {"kind": "UnexpectedInput"}}, {"advance_ms": 1}, TICK, to("GET", path),
          answer(200, detail("PENDING")), *wait(2000), to("GET", path), answer(200, detail("DONE")), *followed],
         {"outcome": "completed"})
    cobs("confirm-pending-for-ever", "A pause beyond an hour is not believed.",
         [*asked(), *one_time, answer(200, {"state": "PENDING", "pollInterval": 9_000_000_000_000_000_000}),
          {"expect": {"step": "wait", "untilMs": NOW + HOUR}}, CANCEL, to("DELETE", "/my/payments/PAY-1"), answer(200)],
         {"outcome": "cancelled"})
    cobs("confirm-pending-lost", "The bank was working on the signature, and cannot be asked any more.",
         [*asked(), *one_time, answer(200, {"state": "PENDING"}), *wait(1000), to("GET", path), answer(403, errors("FORBIDDEN"))],
         {"outcome": "uncertain", "order": {"state": "PENDING"}})
    cobs("start-pending", "The user confirms in an application of the bank: there is neither code nor page.",
         [to("POST", path, {"authorizationType": "MTOKEN"}),
          answer(200, {"authorizationType": "MTOKEN", "signInfo": {"state": "PENDING", "signId": "sign-1"}}), *wait(1000),
          to("GET", path), answer(200, detail("DONE")), *followed], {"outcome": "completed"}, scenarios=[["MTOKEN"]])
    cobs("start-says-nothing", "An answer to the start that says nothing: the bank is asked.",
         [to("POST", path), answer(200, {}), to("GET", path), answer(200, detail("OPEN")), *asked(), *one_time,
          answer(200, {"state": "DONE"}), *followed], {"outcome": "completed"})
    limit = merge(STANDING, {"standingOrder": {"execution": {"mode": "MAX_AMOUNT_EXCEEDED", "intervalDue": "25",
                                                             "remitSkipCount": None},
                                               "exceptions": {"stoppages": ["JULY"]},
                                               "validity": {"maxAmount": {"value": 89000.0, "currency": "CZK"}}}})
    call("other-bank-standing-order", "Max banka's deviations are Max banka's.", "createStandingOrder", {"body": limit},
         to("POST", "/my/standingorders", limit), 200, standing(), config=OTHER)


for old in FOLDER.glob("*.json"):
    old.unlink()
calls()
refusals()
wrong()
authorisation()
signing()
orders()
claims()
paging()
other_bank()
assert len(written) == len(set(written)), "two vectors have one name"
print(f"{len(written)} vectors")
