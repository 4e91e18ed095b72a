"""Max banka against the sandbox, over mutual TLS: every kind of order, entered, signed and carried out."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from chromium import chromium
from conftest import Sandbox
from girokit import Answered, BankConfig, Context, Done, GirokitError, Maxbanka, Profile, PsuDevice, Refused
from girokit import drive, mutual_tls
from girokit.models import (
    AuthoriseCobs,
    BatchCobsPayments,
    ChangeCobsStandingOrder,
    CobsAuthorisationAuthorised,
    CobsCompleted,
    CobsNeedsSignature,
    CobsOutcome,
    CobsPayment,
    CobsScenario,
    CobsSigned,
    CobsStandingOrder,
    CobsStandingOrderRef,
    OrderCobsPayment,
    OrderCobsStandingOrder,
    ReadCobsAccounts,
    SignCobsPayment,
)


class Tpp:
    """A TPP at the sandbox: the bank, a connection with its certificate, and a place where users come back to."""

    def __init__(self, sandbox: Sandbox, back: str) -> None:
        self.sandbox = sandbox
        tls = mutual_tls(sandbox.pem("tpp-qwac.pem"), sandbox.pem("tpp-qwac.key.pem"), ca=sandbox.pem("ca.pem"))
        self.client = httpx.Client(verify=tls)
        # Users' browsers show no certificate.
        self.browser = httpx.Client(verify=mutual_tls(ca=sandbox.pem("ca.pem")), timeout=60)
        self.bank = Maxbanka(
            BankConfig(
                system="maxbanka",
                base_url=f"{sandbox.https}/maxbanka",
                redirect_uri=back,
                api_key="sandbox-api-key",
                client_id="5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00",
                client_secret="sandbox-client-secret",
                tpp_name="girokit demo TPP",
                tpp_identification="CZ000000-1",
                profile=Profile(poll_first_ms=100, poll_longest_ms=300),
            )
        )
        self.ibans: list[str] = [account["iban"] for account in self.control("GET", "accounts")["accounts"]]

    def control(self, method: str, what: str) -> Any:
        answer = httpx.request(method, f"{self.sandbox.http}/control/maxbanka/{what}", timeout=60).raise_for_status()
        return answer.json() if answer.content else None

    def user(self, login: str) -> Context:
        """Let a user give access, and give the context in which to act for them."""

        def approve(url: str) -> str:
            answer = self.browser.post(url, data={"decision": "approve", "login": login})
            return str(answer.headers["location"])

        flow = self.bank.authorise(AuthoriseCobs(scope="aisp pisp"))
        driven = drive(flow, client=self.client, redirect=approve)
        assert isinstance(driven, Done) and isinstance(driven.outcome, CobsAuthorisationAuthorised), driven
        return Context(session=flow.session(), psu=PsuDevice(ip_address="192.0.2.17"))

    def ends(self, flow: Any, redirect: Callable[[str], str] | None = None) -> Any:
        driven = drive(flow, client=self.client, ask=lambda _: "0000", redirect=redirect)
        assert isinstance(driven, Done), driven
        return driven.outcome

    def domestic(self, id: str, value: str) -> CobsPayment:
        return CobsPayment.decode(
            {
                "paymentIdentification": {"instructionIdentification": id},
                "amount": {"instructedAmount": {"value": value, "currency": "CZK"}},
                "debtorAccount": {"identification": {"iban": self.ibans[0]}, "currency": "CZK"},
                "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"},
            }
        )


@pytest.fixture(scope="module")
def back() -> Iterator[str]:
    """Where users come back to: a page that says nothing."""

    class Back(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(204 if self.path.startswith("/favicon") else 200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Back)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/back"
    server.shutdown()


@pytest.fixture
def tpp(sandbox: Sandbox, back: str) -> Tpp:
    httpx.post(f"{sandbox.http}/control/maxbanka/reset").raise_for_status()
    return Tpp(sandbox, back)


def test_a_sepa_payment_is_signed_by_sms(tpp: Tpp) -> None:
    payment = CobsPayment.decode(
        {
            "paymentIdentification": {"instructionIdentification": "sepa-1", "endToEndIdentification": "NOTPROVIDED"},
            "amount": {"instructedAmount": {"value": "1.45", "currency": "EUR"}},
            "debtorAccount": {"identification": {"iban": tpp.ibans[1]}, "currency": "EUR"},
            "creditor": {"name": "Beispiel GmbH", "postalAddress": {"townName": "Wien", "country": "AT"}},
            "creditorAccount": {"identification": {"iban": "DE77503302002085734000"}},
        }
    )
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "0000"

    flow = tpp.bank.payment(OrderCobsPayment(body=payment, test_auth_code=True), tpp.user("jana"))
    driven = drive(flow, client=tpp.client, ask=ask)
    assert isinstance(driven, Done) and isinstance(driven.outcome, CobsCompleted), driven
    assert len(asked) == 1
    (sms,) = tpp.control("GET", "sms")["sms"]
    assert f"{sms['prefix']}-" in asked[0]
    (order,) = tpp.control("GET", "orders")["orders"]
    assert (order["id"], order["status"], order["signedBy"]) == (driven.outcome.order.id, "ACSC", ["jana"])
    assert tpp.control("GET", "accounts")["accounts"][1]["balance"] == 19998.55


def test_a_foreign_payment_is_signed_on_the_page_by_two_users_in_chromium(tpp: Tpp) -> None:
    payment = CobsPayment.decode(
        {
            "paymentIdentification": {"instructionIdentification": "foreign-1"},
            "amount": {"instructedAmount": {"value": "0.44", "currency": "GBP"}},
            "debtorAccount": {"identification": {"iban": tpp.ibans[2]}, "currency": "CZK"},
            "creditorAgent": {"financialInstitutionIdentification": {"bic": "CHASUS33", "name": "Some Bank"}},
            "creditor": {"name": "Example Inc.", "postalAddress": {"townName": "Brooklyn, NY", "country": "US"}},
            "creditorAccount": {"identification": {"other": {"identification": "123456789"}}},
        }
    )
    first, second = tpp.user("jana"), tpp.user("petr")
    seen: list[str] = []
    with chromium() as page:

        def sign(url: str) -> str:
            page.visit(url)
            seen.append(page.run("document.querySelector('.lead').textContent + document.querySelector('.amount').textContent"))
            page.type("#code", "0000")
            page.click("Sign")
            page.until("location.pathname === '/back'")
            return str(page.run("location.href"))

        on_page = OrderCobsPayment(body=payment, scenario=CobsScenario.SMS_FEDERATED, test_auth_code=True)
        once: CobsOutcome = tpp.ends(tpp.bank.payment(on_page, first), sign)
        assert isinstance(once, CobsNeedsSignature), once
        assert once.order.id is not None
        again = SignCobsPayment(
            payment_id=once.order.id, second=True, scenario=CobsScenario.SMS_FEDERATED, test_auth_code=True
        )
        twice: CobsOutcome = tpp.ends(tpp.bank.sign_payment(again, second), sign)
    assert isinstance(twice, CobsCompleted), twice
    assert [("NOVA JANA" in one, "DVORAK PETR" in one, "0.44 GBP" in one) for one in seen] == [
        (True, False, True),
        (False, True, True),
    ], seen
    (order,) = tpp.control("GET", "orders")["orders"]
    assert (order["signedBy"], order["status"]) == (["jana", "petr"], "ACSC")


def test_a_standing_order_is_created_updated_and_deleted(tpp: Tpp) -> None:
    order = CobsStandingOrder.decode(
        {
            "standingOrderIdentification": {"instructionIdentification": "standing-1"},
            "amount": {"instructedAmount": {"value": "1500.00", "currency": "CZK"}},
            "requestedExecutionDate": "2222-09-08",
            "standingOrder": {
                "execution": {
                    "mode": "UNTIL_CANCELLATION",
                    "modeDue": "DUE_OR_BEFORE_DAY_OF_MONTH",
                    "interval": "MONTHLY",
                    "remitSkipCount": 1,
                }
            },
            "debtorAccount": {"identification": {"iban": tpp.ibans[0]}, "currency": "CZK"},
            "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"},
        }
    )
    user, bank = tpp.user("jana"), tpp.bank
    created = tpp.ends(bank.standing_order(OrderCobsStandingOrder(body=order, test_auth_code=True), user))
    assert isinstance(created, CobsSigned) and created.order.id, created
    assert order.amount is not None and order.amount.instructed_amount is not None
    more = dataclasses.replace(order.amount.instructed_amount, value="10000.00")
    changed = dataclasses.replace(order, amount=dataclasses.replace(order.amount, instructed_amount=more))
    change = ChangeCobsStandingOrder(standing_order_id=created.order.id, body=changed, test_auth_code=True)
    updated = tpp.ends(bank.change_standing_order(change, user))
    assert isinstance(updated, CobsSigned) and updated.order.id, updated
    assert updated.order.id != created.order.id
    gone = tpp.ends(bank.read_standing_order(CobsStandingOrderRef(standing_order_id=created.order.id), user))
    assert isinstance(gone, Refused) and gone.error.bank is not None and gone.error.bank.code == "TRANSACTION_MISSING", gone
    reference = CobsStandingOrderRef(standing_order_id=updated.order.id)
    read = tpp.ends(bank.read_standing_order(reference, user))
    assert isinstance(read, Answered) and read.reply.amount.instructed_amount.value == "10000.00", read
    assert isinstance(tpp.ends(bank.delete_standing_order(reference, user)), Answered)
    assert tpp.control("GET", "orders")["orders"] == []


def test_a_batch_of_a_thousand_payments_is_signed_once(tpp: Tpp) -> None:
    payments = [tpp.domestic(f"wage-{at}", "1.00") for at in range(1000)]
    batch = BatchCobsPayments(exchange_identification="wages", payments=payments, test_auth_code=True)
    outcome = tpp.ends(tpp.bank.batch(batch, tpp.user("jana")))
    assert isinstance(outcome, CobsSigned), outcome
    assert outcome.order.payments is not None and len(outcome.order.payments) == 1000
    assert len(tpp.control("GET", "sms")["sms"]) == 1
    tpp.control("POST", "settle")
    assert tpp.control("GET", "accounts")["accounts"][0]["balance"] == 249000


def test_without_our_certificate_the_bank_answers_nobody(tpp: Tpp) -> None:
    flow = tpp.bank.accounts(ReadCobsAccounts(), tpp.user("jana"))
    driven = drive(flow, client=tpp.browser)
    assert isinstance(driven, Done) and isinstance(driven.outcome, Refused), driven
    assert driven.outcome.error.bank is not None and driven.outcome.error.bank.status == 401


def test_a_tls_context_is_made_of_pem_text_and_says_what_cannot_be_read(sandbox: Sandbox) -> None:
    certificate, key, other = (sandbox.pem(name) for name in ("tpp-qwac.pem", "tpp-qwac.key.pem", "tpp-qseal.key.pem"))
    secret = BestAvailableEncryption(b"open sesame")
    locked = load_pem_private_key(key.encode(), None).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret).decode()
    mutual_tls(certificate, locked, password="open sesame")
    wrong: list[tuple[dict[str, str], str]] = [
        ({"certificate": certificate, "key": locked}, "key"),
        ({"certificate": certificate, "key": locked, "password": "another"}, "key"),
        ({"certificate": certificate, "key": other}, "key"),
        ({"certificate": certificate, "key": "SECRET"}, "key"),
        ({"certificate": certificate}, "key"),
        ({"key": key}, "certificate"),
        ({"ca": "no certificate"}, "ca"),
    ]
    for given, field in wrong:
        with pytest.raises(GirokitError) as raised:
            mutual_tls(**given)
        assert raised.value.field == field and "SECRET" not in str(raised.value), (given, raised.value)
