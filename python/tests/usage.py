"""A sample of use, which a strict type checker reads: test_types.py looks at what it finds."""

from __future__ import annotations

from typing import NoReturn

from girokit import Answered, BankConfig, Cancelled, Context, Declined, Done, Paused, PsuDevice, Refused, Signer
from girokit import Tietoevry, Uncertain, adrive, drive
from girokit.models import InitiatePayment, PaymentCompleted, PaymentRef, PaymentTrouble


def never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def pay(config: BankConfig, key: str, order: InitiatePayment, saved: dict[str, str]) -> str:
    bank = Tietoevry(config, Signer.from_pem(key))
    flow = bank.payment(order, Context(psu=PsuDevice(ip_address="192.0.2.17")))
    match drive(flow, redirect=lambda url: None):
        case Paused(step):
            saved["flow"] = flow.save()
            return step.url if hasattr(step, "url") else step.prompt
        case Done(PaymentCompleted(payment=payment)):
            return payment.payment_id or ""
        case Done(PaymentTrouble(error=error)):
            return error.next or str(error)
        case Done(other):
            return type(other).__name__


async def look(bank: Tietoevry, reference: PaymentRef) -> str:
    driven = await adrive(bank.payment_status(reference))
    if isinstance(driven, Paused):
        return "paused"
    outcome = driven.outcome
    if isinstance(outcome, Answered):
        return outcome.reply.transaction_status
    if isinstance(outcome, (Refused, Declined)):
        return outcome.error.message
    if isinstance(outcome, Uncertain):
        return outcome.request_id
    if isinstance(outcome, Cancelled):
        return "cancelled"
    never(outcome)
