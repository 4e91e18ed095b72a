"""Writes tests/vectors/exchange/cobs and tests/vectors/exchange/edges: exchanges of the Czech Open Banking Standard beside
the 50 of Max banka's document: another bank's spelling, and what a message may hold at its edges.

    python3 tests/vectors/exchange/make.py
"""

import json
from pathlib import Path

HERE = Path(__file__).parent


def vector(folder, name, method, target, body, status, reply, operation, profile="cobs", outcome="answered"):
    """Bodies are JSON text, so that every number stands here as it is to come back."""
    def spelt(body):
        if body is None:
            return "null"
        return body if body.startswith('{"text"') else f'{{"json": {body}}}'
    (HERE / folder).mkdir(exist_ok=True)
    text = f'''{{"kind": "exchange", "name": {json.dumps(folder + ": " + name)}, "profile": "{profile}",
 "request": {{"method": "{method}", "target": {json.dumps(target)}, "headers": [["Accept", "application/json"]],
  "body": {spelt(body)}}},
 "response": {{"status": {status}, "headers": [["Content-Type", "application/json"]],
  "body": {spelt(reply)}}},
 "expect": {{"operation": "maxbanka.{operation}", "outcome": "{outcome}"}}}}
'''
    json.loads(text)
    (HERE / folder / f"{name}.json").write_text(text)


def another_bank():
    def cobs(*args, **more):
        vector("cobs", *args, **more)

    cobs("accounts", "GET", "/my/accounts?page=0&size=100", None, 200,
         '{"pageNumber": 0, "nextPage": null, "accounts": [{"id": "A!=1", "relationship": {"isOwner": true}, '
         '"suitableScope": {"AISP": "", "PISP": "paymentOrders"}, "identification": {"iban": "CZ00", "other": "1"}}]}',
         "accounts")
    cobs("transactions", "GET", "/my/accounts/A%21%3D1/transactions?fromDate=2024-01-01T00%3A00%3A00%2B01%3A00", None, 200,
         '{"transactions": [{"amount": {"value": 10000.00, "currency": "CZK"}, "bookingDate": {"date": "2024-01-31T00:00:00.000+01"}, '
         '"bankTransactionCode": {"proprietary": {"code": "1000010", "issuer": "CBA"}}, "entryDetails": {"transactionDetails": '
         '{"remittanceInformation": {"structured": {"creditorReferenceInformation": {"reference": "VS:1"}}}, "references": '
         '{"chequeNumber": "xxxxxxxxxxxx1248"}}}}, {"entryDetails": {}}]}', "transactions")
    cobs("balance", "GET", "/my/accounts/1/balance", None, 200,
         '{"balances": [{"type": {"codeOrProprietary": {"code": "PRCD"}}, "creditLine": {"included": true, "amount": '
         '{"value": 10000.00, "currency": "CZK"}}, "date": {"dateTime": "2024-02-17T12:32:41.0Z"}}]}', "balance")
    cobs("standing-order", "POST", "/my/standingorders",
         '{"standingOrder": {"execution": {"interval": "MONTHLY", "intervalDue": 25, "mode": "MAX_AMOUNT_EXCEEDED"}, '
         '"exceptions": {"stoppages": ["JULY"], "breaks": [{"validFromDate": "2024-11-01", "validToDate": "2025-01-30"}]}, '
         '"validity": {"lastExecutionDate": null, "maxIterations": 12, "maxAmount": {"value": 89000.00, "currency": "CZK"}}}}',
         200, '{"standingOrderIdentification": {"transactionIdentification": "033"}, "scenarios": [["A"], ["B", "C"]], '
         '"signInfo": {"state": "OPEN", "signId": "1"}}', "createStandingOrder")
    cobs("sign-detail", "GET", "/my/payments/7/sign/1", None, 200,
         '{"scenarios": [["ONE OF THE METHODS"], ["FIRST", "SECOND"]], "signInfo": {"state": "OPEN", "signId": "1"}}',
         "paymentSigning")
    cobs("sign-start", "POST", "/my/payments/7/sign/1", '{"authorizationType": "USERAGENT_REDIRECT", "redirectUrl": "https://a"}',
         200, '{"authorizationType": "USERAGENT_REDIRECT", "href": {"url": "https://b", "id": "1"}, "method": "GET", "formData": '
         '{"SAMLRequest": "abc", "relayState": "token"}, "signInfo": {"state": "OPEN", "signId": "1"}, "rar": {"par_uri": "u"}}',
         "startPaymentSigning")
    cobs("sign-confirm", "PUT", "/my/payments/7/sign/1", '{"authorizationType": "SMS", "oneTimePassword": "12345"}', 200,
         '{"state": "DONE", "pollInterval": 5000}', "confirmPaymentSigning")
    cobs("second-signature", "POST", "/my/payments/7/sign", None, 200, '{"signInfo": {"state": "OPEN", "signId": "2"}}',
         "secondPaymentSigning")
    cobs("card-check", "POST", "/accounts/balanceCheck",
         '{"exchangeIdentification": 123456, "card": {"cardHolderName": "Jan", "maskedPAN": "1234***6789"}, '
         '"transactionDetails": {"currency": "CZK", "totalAmount": 10050.15}}', 200,
         '{"responseIdentification": "98765", "exchangeIdentification": 123456, "response": "APPR"}', "cardBalanceCheck")
    cobs("several-errors", "POST", "/my/batchpayments", '{"payments": [{"signId": "1"}]}', 400,
         '{"errors": [{"error": " ACC_DIFFERENT"}, {"error": "DT01", "scope": "a.b", "parameters": {"N": 1.50, "L": [null]}}]}',
         "createBatch", outcome="refused")


def edges():
    def edge(*args, **more):
        vector("edges", *args, profile="maxbanka", **more)

    edge("sign-start-v2", "POST", "/v2/payments/TPSM1/sign/1?testAuthCode=false", '{"authorizationType": "SMS_TPP"}', 200,
         '{"signInfo": {"state": "OPEN", "signId": "1", "scenario": "SMS_FEDERATED"}, "scenarios": ["SMS_FEDERATED"]}',
         "startPaymentSigning")
    edge("second-signature", "POST", "/payments/TPSM1/sign/", None, 200, '{"scenarios": [], "signInfo": {}}',
         "secondPaymentSigning")
    edge("payment-eea", "POST", "/payments",
         '{"paymentIdentification": {"instructionIdentification": ""}, "amount": {"instructedAmount": {"value": '
         '99999999999999.999, "currency": "NOK"}}, "chargeBearer": "NEWS", "creditorAgent": {"financialInstitutionIdentification": '
         '{"clearingSystemMemberIdentification": {"memberIdentification": 2700}}}, "creditor": {"postalAddress": {"addressLine": '
         '["1 Road", "Town"]}}, "ultimateDebtor": {"identification": {"organisationIdentification": {"bicOrBei": "X", "other": '
         '{"identification": "1", "schemeName": {"code": "C"}}}}}, "novel": {"deep": [1, 2.0, null, "", [], {}]}}', 200,
         '{"paymentIdentification": {"transactionIdentification": "TPSM1"}, "statusChangeInfo": null, "scenarios": null}',
         "initiatePayment")
    edge("transactions-empty", "GET", "/accounts/1/transactions?sort=amount.value&order=desc&page=3&size=1", None, 200,
         '{"pageNumber": 3, "pageCount": 3, "nextPage": null, "pageSize": 0, "totalCount": 2, "transactions": []}', "transactions")
    edge("repeated-and-unknown-parameters", "GET", "/accounts?colour=blue&sort=a&sort=b%252C&empty=", None, 200,
         '{"accounts": []}', "accounts")
    edge("numbers", "GET", "/accounts/1/balance", None, 200,
         '{"balances": [{"amount": {"value": 0.10, "currency": "CZK"}}, {"amount": {"value": -12345678901234567890.123456789}}, '
         '{"amount": {"value": "7.00"}}, {"amount": {"value": null}}, {}]}', "balance")
    edge("registration-names", "POST", "/oauth2/register",
         '{"client_name": "A", "client_name#en-US": "B", "client_name#cs": "Č", "redirect_uris": [], "scopes": ["cisp", "new"]}',
         201, '{"client_id": "1", "client_secret": "s", "client_name#cs": "Č", "client_secret_expires_at": 1893456000}',
         "registerTpp")
    edge("token-refresh", "POST", "/oauth2/token",
         '{"text": "grant_type=refresh_token&client_id=a%2Bb&refresh_token=c+d"}', 200,
         '{"access_token": "x", "expires_in": "3600", "token_type": "Bearer", "acr": 3}', "token")
    edge("token-refused", "POST", "/oauth2/token", '{"text": "grant_type=refresh_token&client_id=1&refresh_token=2"}', 400,
         '{"error": "invalid_grant", "error_description": "expired"}', "token", outcome="refused")
    edge("refused-in-words", "GET", "/accounts", None, 503, '{"text": "<html>down</html>"}', "accounts", outcome="refused")
    edge("refused-by-a-list", "GET", "/accounts", None, 400, '["not", "an", "object", 1.0]', "accounts", outcome="refused")
    edge("refused-without-words", "DELETE", "/payments/TPSM1", None, 404, None, "deletePayment", outcome="refused")
    edge("text-that-is-json", "POST", "/payments", '{"text": "{\\"amount\\": {\\"instructedAmount\\": {\\"value\\": 200.0}}}"}', 200,
         '{"text": "{\\"amount\\": {\\"instructedAmount\\": {\\"value\\": 200.00}}}"}', "initiatePayment")
    edge("batch-status", "GET", "/batchpayments/1/status", None, 200,
         '{"instructionStatus": "NEWS", "payments": [{"signInfo": {"state": "SECOND_SIGN_REQUIRED"}}, {}]}', "batchStatus")


another_bank()
edges()
