"""Messages: nothing is lost, no number passes through a float, and nothing prints that is not for logs."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from conftest import CONTEXT, order
from girokit import Amount, Context, ErrorKind, Fault, GirokitError, Session, Signer
from girokit.models import (
    PAYMENT_OUTCOME,
    AccountReference,
    BankConfig,
    InstructedAmount,
    KnownPayment,
    PaymentCompleted,
    PaymentUncertain,
    StatusSeen,
    Tokens,
    TransactionStatus,
    Users,
)


def test_unknown_fields_and_codes_are_kept_and_written_back() -> None:
    text = '{"currency":"NOK","amount":"1.50","colour":{"deep":[1.10,null,"å",1e400]}}'
    amount = InstructedAmount.from_json(text)
    assert amount.amount == "1.50" and not isinstance(amount.amount, Amount)
    assert amount.to_json() == text.replace("å", "\\u00e5")
    seen = StatusSeen.from_json('{"transactionStatus":"NEWX","atMs":1}')
    assert seen.transaction_status == "NEWX" and not seen.transaction_status.is_known
    assert TransactionStatus.ACSC.is_known and TransactionStatus.ACSC in TransactionStatus.known
    assert seen.to_json() == '{"transactionStatus":"NEWX","atMs":1}'


@pytest.mark.parametrize(("given", "written"), [("100.330", "100.330"), ("1E+2", "100"), ("0.001", "0.001")])
def test_money_as_decimal_is_written_digit_by_digit(given: str, written: str) -> None:
    amount = InstructedAmount(currency="KWD", amount=Decimal(given))  # type: ignore[arg-type]
    assert amount.to_json() == f'{{"currency":"KWD","amount":"{written}"}}'


def test_an_error_prints_what_it_says() -> None:
    with pytest.raises(GirokitError) as raised:
        Signer.from_pem("no key")
    assert "InvalidKey" in repr(raised.value.error) and "key" in repr(raised.value.error)


@pytest.mark.parametrize("number", ["12345678901234.010", "100", "-0.10", "1e2"])
def test_an_amount_that_is_a_number_keeps_its_digits(number: str) -> None:
    text = f'{{"currency":"NOK","amount":{number}}}'
    read = InstructedAmount.from_json(text)
    assert isinstance(read.amount, Amount) and read.amount == number
    assert read.to_json() == text
    assert InstructedAmount(currency="NOK", amount=Amount(number)).to_json() == text
    with pytest.raises(ValueError):
        Amount("1,00")


def test_names_on_the_wire_are_the_standards_own() -> None:
    users = Users.from_json('{"_links":{"scaRedirect":{"href":"https://x"}}}')
    assert users.links["scaRedirect"].href == "https://x"
    assert '"remittanceInformationUnstructured":"x"' in order("x").to_json()
    assert CONTEXT.to_json() == '{"psu":{"ipAddress":"192.0.2.17"}}'


def test_outcomes_are_told_apart_by_their_tag_and_written_with_it() -> None:
    text = '{"outcome":"completed","payment":{"paymentService":"p","paymentProduct":"q","statuses":[]}}'
    match PAYMENT_OUTCOME.from_json(text):
        case PaymentCompleted(payment=KnownPayment(payment_product="q")) as outcome:
            assert outcome.to_json() == text
        case other:
            raise AssertionError(other)
    error = '{"kind":"SendFailed","fault":"Network","retry":"After","retry_at_ms":null,"field":null,"message":"m","next":null,"bank":{"status":500,"code":"C","text":"t","path":null}}'
    lost = text.replace("completed", "uncertain").replace("[]}}", f'[]}},"error":{error}}}')
    read = PAYMENT_OUTCOME.from_json(lost)
    assert isinstance(read, PaymentUncertain)
    assert read.error.fault == Fault.Network and read.error.bank is not None and read.error.bank.status == 500
    assert PAYMENT_OUTCOME.from_json(read.to_json()) == read


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ('{"currency":"NOK"}', "amount"),
        ('{"currency":["97105048304"],"amount":"1"}', "currency"),
        ('{"currency":1.5,"amount":"1"}', "currency"),
        ('{"currency":"NOK","amount":true}', "amount"),
        ("[97105048304]", "body"),
        ("{97105048304", "body"),
    ],
)
def test_what_is_not_as_the_message_says_is_named_and_not_told(text: str, field: str) -> None:
    with pytest.raises(GirokitError) as raised:
        InstructedAmount.from_json(text)
    assert (raised.value.kind, raised.value.field) == (ErrorKind.UnreadableAnswer, field)
    assert "97105048304" not in str(raised.value)


def test_the_path_names_what_is_deep_inside() -> None:
    text = '{"outcome":"completed","payment":{"paymentService":"p","paymentProduct":"q","statuses":[{"transactionStatus":"ACSC","atMs":"x"}]}}'
    with pytest.raises(GirokitError) as raised:
        PAYMENT_OUTCOME.from_json(text)
    assert raised.value.field == "payment.statuses[0].atMs"


def test_account_numbers_keys_and_unknown_fields_do_not_print() -> None:
    account = AccountReference(iban="NO9386011117947", bban="86011117947", pan="5409050000000000", extra={"cpr": "0101701234"})
    config = BankConfig(system="tietoevry", base_url="https://x", key="-----BEGIN PRIVATE KEY-----")
    context = Context(session=Session(tokens=Tokens(access_token="token-1", refresh_token="token-2")))
    pem_free = Signer(rsa.generate_private_key(public_exponent=65537, key_size=1024))
    printed = " ".join(form(one) for one in (account, config, context, order("x"), pem_free) for form in (repr, str))
    for secret in ("86011117947", "5409050000000000", "0101701234", "PRIVATE KEY", "token-", "97105048304"):
        assert secret not in printed
    for kept in ("Fjord Bakery AS", "https://x", "[redacted]", "extra=['cpr']"):
        assert kept in printed


def test_a_key_that_is_none_is_said_to_be_so_without_being_told() -> None:
    loads: list[Callable[[], Signer]] = [
        lambda: Signer.from_pem("-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----"),
        lambda: Signer(ec.generate_private_key(ec.SECP256R1())),  # type: ignore[arg-type]
    ]
    for load in loads:
        with pytest.raises(GirokitError) as raised:
            load()
        error = raised.value
        assert (error.kind, error.fault, error.field) == (ErrorKind.InvalidKey, Fault.Caller, "key")
        assert "secret" not in str(error) and error.__cause__ is None
