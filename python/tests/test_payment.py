"""Payments against the sandbox, over plain HTTP and over TLS, waiting and not."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from conftest import CONTEXT, Sandbox, decide, order
from girokit import (
    Answered,
    Context,
    Done,
    Driven,
    ErrorKind,
    Fault,
    Flow,
    GirokitError,
    Paused,
    Refused,
    Request,
    Signer,
    Step,
    Tietoevry,
    adrive,
    drive,
)
from girokit.models import (
    PaymentCompleted,
    PaymentNotAuthorised,
    PaymentOutcome,
    PaymentPsuRegistered,
    PaymentRef,
    PaymentRejected,
    PaymentUncertain,
    Session,
    TransactionStatus,
)


def completed(driven: Driven[PaymentOutcome], sandbox: Sandbox) -> PaymentCompleted:
    match driven:
        case Done(PaymentCompleted(payment=payment) as outcome):
            assert payment.transaction_status == TransactionStatus.ACSC
            at_bank = [one for one in sandbox.payments() if one["paymentId"] == payment.payment_id]
            assert [one["transactionStatus"] for one in at_bank] == ["ACSC"]
            return outcome
    raise AssertionError(driven)


def registered(bank: Tietoevry) -> Session:
    driven = drive(bank.register(CONTEXT), redirect=decide)
    assert isinstance(driven, Done) and isinstance(driven.outcome, PaymentPsuRegistered), driven
    return driven.outcome.session


@pytest.mark.parametrize("key", ["Signer", "PEM", "function", "in the core"])
def test_a_payment_is_registered_paid_approved_and_settled(sandbox: Sandbox, key: str) -> None:
    pem = sandbox.pem("tpp-qseal.key.pem")
    config = sandbox.config(sandbox.http)
    signer = Signer.from_pem(pem)
    banks = {
        "Signer": lambda: Tietoevry(config, signer),
        "PEM": lambda: Tietoevry(config, pem),
        "function": lambda: Tietoevry(config, lambda message: signer(message)),
        "in the core": lambda: Tietoevry(sandbox.config(sandbox.http, key=pem)),
    }
    steps: list[Step] = []
    flow = banks[key]().payment(order(f"key: {key}"), CONTEXT)
    completed(drive(flow, redirect=decide, on_step=steps.append), sandbox)
    assert sum(isinstance(step, Step.Redirect) for step in steps) == 2
    assert any(isinstance(step, Step.Sign) for step in steps) == (key != "in the core")
    session = flow.session()
    assert session is not None and session.psu_id


def test_the_same_over_tls_with_a_client_certificate(sandbox: Sandbox) -> None:
    tls = sandbox.tls()
    with httpx.Client(verify=tls) as client:
        flow = sandbox.bank(sandbox.https).payment(order("over TLS"), CONTEXT)
        completed(drive(flow, client=client, redirect=lambda url: decide(url, verify=tls)), sandbox)


@pytest.mark.parametrize("over_tls", [False, True])
def test_the_same_without_blocking(sandbox: Sandbox, over_tls: bool) -> None:
    tls: Any = sandbox.tls() if over_tls else True
    signer = Signer.from_pem(sandbox.pem("tpp-qseal.key.pem"))

    async def sign(message: bytes) -> bytes:
        return await asyncio.to_thread(signer, message)

    async def redirect(url: str) -> str:
        return await asyncio.to_thread(decide, url, "approve", tls)

    async def pay(text: str) -> Driven[PaymentOutcome]:
        bank = Tietoevry(sandbox.config(sandbox.https if over_tls else sandbox.http), sign)
        async with httpx.AsyncClient(verify=tls) as client:
            return await adrive(bank.payment(order(text), CONTEXT), client=client, redirect=redirect)

    async def both() -> list[Driven[PaymentOutcome]]:
        return list(await asyncio.gather(pay("one of two"), pay("two of two")))

    ids = {completed(driven, sandbox).payment.payment_id for driven in asyncio.run(both())}
    assert len(ids) == 2


def test_adrive_brings_its_own_client(sandbox: Sandbox) -> None:
    flow = sandbox.bank().payment(order("own client"), CONTEXT)
    completed(asyncio.run(adrive(flow, redirect=decide)), sandbox)


def test_a_server_with_a_certificate_of_nobodys_is_not_talked_to(sandbox: Sandbox) -> None:
    before = len(sandbox.payments())
    answers: list[Request] = []

    def enough(_: float) -> None:
        raise InterruptedError

    flow = sandbox.bank(sandbox.https).payment(order("nobody"), CONTEXT)
    with pytest.raises(InterruptedError):
        drive(flow, sleep=enough, on_answer=lambda request, _: answers.append(request))
    assert answers == [] and len(sandbox.payments()) == before


def test_a_payment_paused_at_the_redirect_is_saved_resumed_and_ends(sandbox: Sandbox) -> None:
    flow = sandbox.bank().payment(order("in parts"), CONTEXT)
    first = drive(flow)
    assert isinstance(first, Paused) and isinstance(first.step, Step.Redirect)
    again = sandbox.bank().resume_payment(flow.save(), order("in parts"))
    asked = first.step.url
    second = drive(again, redirect=lambda url: decide(url) if url == asked else None)
    assert isinstance(second, Paused) and isinstance(second.step, Step.Redirect)
    saved = again.save()
    for secret in ("97105048304", "86011117947", "PRIVATE KEY"):
        assert secret not in saved
    # By now the input is at the bank, and is not needed any more.
    last = sandbox.bank().resume_payment(saved)
    completed(drive(last, redirect=decide), sandbox)


def test_a_flow_is_not_resumed_as_another(sandbox: Sandbox) -> None:
    saved = sandbox.bank().register(CONTEXT).save()
    with pytest.raises(GirokitError) as raised:
        sandbox.bank().resume_payment(saved, order("another"))
    assert (raised.value.kind, raised.value.field) == (ErrorKind.CannotResume, "saved")
    assert sandbox.bank().resume(saved).job == "tietoevry.register"


def test_a_payment_that_the_user_rejects_is_not_paid(sandbox: Sandbox) -> None:
    bank = sandbox.bank()
    context = Context(psu=CONTEXT.psu, session=registered(bank))
    driven = drive(bank.payment(order("rejected"), context), redirect=lambda url: decide(url, "reject"))
    assert isinstance(driven, Done)
    assert isinstance(driven.outcome, (PaymentRejected, PaymentNotAuthorised)), driven


@pytest.mark.parametrize("waiting", [True, False])
def test_a_connection_cut_after_the_payment_was_sent_ends_uncertain_with_one_payment(
    sandbox: Sandbox, waiting: bool
) -> None:
    before = len(sandbox.payments())
    bank = sandbox.bank()
    context = Context(psu=CONTEXT.psu, session=registered(bank))
    sent: list[str] = []

    def seen(step: Step) -> None:
        if isinstance(step, Step.Send):
            sent.append(step.request.method)

    sandbox.next("cut-after-post")
    flow: Flow[PaymentOutcome] = bank.payment(order("cut"), context)
    driven = drive(flow, on_step=seen) if waiting else asyncio.run(adrive(flow, on_step=seen))
    assert isinstance(driven, Done) and isinstance(driven.outcome, PaymentUncertain), driven
    assert driven.outcome.error.fault == Fault.Network
    assert driven.outcome.request_id
    assert sent.count("POST") == 1
    assert len(sandbox.payments()) == before + 1


def test_single_calls_end_with_what_the_bank_answered(sandbox: Sandbox) -> None:
    bank = sandbox.bank()
    session = registered(bank)
    initiated = drive(bank.initiate_payment(order("a call"), Context(psu=CONTEXT.psu, session=session)))
    assert isinstance(initiated, Done) and isinstance(initiated.outcome, Answered), initiated
    product = order("").payment_product
    payment_id = initiated.outcome.reply.payment_id
    reference = PaymentRef(payment_service="payments", payment_product=product, payment_id=payment_id)
    status = drive(bank.payment_status(reference, Context(session=session)))
    assert isinstance(status, Done) and isinstance(status.outcome, Answered), status
    assert status.outcome.reply.transaction_status == TransactionStatus.RCVD
    nothing = PaymentRef(payment_service="payments", payment_product=product, payment_id="no such payment")
    unknown = drive(bank.payment_status(nothing, Context(session=session)))
    assert isinstance(unknown, Done) and isinstance(unknown.outcome, Refused), unknown
    assert unknown.outcome.error.bank is not None and unknown.outcome.error.bank.code


def test_wrong_input_is_refused_before_anything_is_sent_with_the_field_and_the_rule(sandbox: Sandbox) -> None:
    bank = sandbox.bank()
    for wrong, field in (
        (order("x", debtor="97105048305"), "debtorAccount.bban"),
        (order("x", amount="-1"), "instructedAmount.amount"),
    ):
        with pytest.raises(GirokitError) as raised:
            bank.payment(wrong, CONTEXT)
        error = raised.value
        assert (error.kind, error.fault, error.field) == (ErrorKind.InvalidInput, Fault.Caller, field)
        assert "9710504830" not in str(error)
