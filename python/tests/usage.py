"""A sample of use, which a strict type checker reads: test_types.py looks at what it finds."""

from __future__ import annotations

from typing import NoReturn

from girokit import Answered, BankConfig, Cancelled, Context, Declined, Done, Paused, PsuDevice, Refused, Signer
from girokit import Step, Tietoevry, Uncertain, adrive, drive
from girokit.models import InitiatePayment, PaymentCompleted, PaymentRef, PaymentTrouble


def never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def pay(config: BankConfig, key: str, order: InitiatePayment, saved: dict[str, str]) -> str:
    bank = Tietoevry(config, Signer.from_pem(key))
    flow = bank.payment(order, Context(psu=PsuDevice(ip_address="192.0.2.17")))

    def save(text: str) -> None:
        saved["flow"] = text

    match drive(flow, save=save, redirect=lambda url: None, until_ms=flow.bank.clock() + 20_000):
        case Paused(Step.Redirect(url)):
            return url
        case Paused(Step.Ask(prompt)):
            return prompt
        case Paused(step):
            return f"later: {type(step).__name__}"
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
