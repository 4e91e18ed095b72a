"""What `drive` leaves behind where it is left in its middle: a payment is written down before it leaves, and never sent twice."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from girokit import (
    Answer,
    Context,
    Done,
    ErrorKind,
    Flow,
    GirokitError,
    Header,
    Input,
    NotAnswered,
    NotSent,
    Paused,
    PsuDevice,
    Request,
    Session,
    Step,
    Tietoevry,
    adrive,
    drive,
)
from girokit.models import AccountReference, BankConfig, InitiatePayment, InstructedAmount, Payment

VECTORS = Path(__file__).parents[2] / "tests" / "vectors" / "flow" / "tietoevry"
KEYS = json.loads((VECTORS / "booked.json").read_text())["config"]


class Bank:
    """A bank whose clock is moved on by waiting, that counts the payments it is sent."""

    def __init__(self, reply: Callable[[Request], Answer] | None = None) -> None:
        self.ms = 1_760_000_000_000
        self.sent: list[Request] = []
        self.reply = reply or self.created
        config = BankConfig(
            system="tietoevry",
            base_url="https://bank.example",
            redirect_uri="https://tpp.example/back",
            certificate=KEYS["certificate"],
            key=KEYS["key"],
        )
        self.bank = Tietoevry(config, clock=lambda: self.ms)

    def payment(self) -> Flow[Any]:
        account = AccountReference(bban="86011117947")
        body = Payment(
            instructed_amount=InstructedAmount(currency="NOK", amount="1.00"),
            debtor_account=account,
            creditor_account=account,
            creditor_name="Fjord Bakery AS",
        )
        input = InitiatePayment(payment_product="norwegian-domestic-credit-transfers", body=body)
        return self.bank.payment(input, Context(session=Session(psu_id="psu-1"), psu=PsuDevice(ip_address="192.0.2.7")))

    def send(self, request: Request, largest: int) -> Answer:
        self.sent.append(request)
        return self.reply(request)

    async def asend(self, request: Request, largest: int) -> Answer:
        return self.send(request, largest)

    def sleep(self, seconds: float) -> None:
        self.ms += int(seconds * 1000) + 1

    @property
    def posted(self) -> int:
        return sum(request.method == "POST" for request in self.sent)

    @staticmethod
    def created(request: Request) -> Answer:
        status = "RCVD" if request.method == "POST" else "ACSC"
        links = {"self": {"href": "/v1/payments/norwegian-domestic-credit-transfers/p-1"}}
        body = {"paymentId": "p-1", "transactionStatus": status, "_links": links}
        headers = [Header("Content-Type", "application/json")]
        return Answer(201 if request.method == "POST" else 200, headers, json.dumps(body).encode())


def raising(error: BaseException) -> Callable[[Request], Answer]:
    def reply(request: Request) -> Answer:
        raise error

    return reply


def name(driven: object) -> str:
    assert isinstance(driven, Done), driven
    return type(driven.outcome).__name__


def test_a_payment_is_stored_as_on_its_way_before_it_leaves_and_after_each_input() -> None:
    bank = Bank()
    seen: list[str] = []
    saved: list[str] = []

    def reply(request: Request) -> Answer:
        seen.append(f"sent {request.method}")
        return bank.created(request)

    def save(text: str) -> None:
        saved.append(text)
        seen.append("on its way" if '"inFlight":true' in text else "saved")

    bank.reply = reply
    flow = bank.payment()
    assert name(drive(flow, send=bank.send, save=save, sleep=bank.sleep)) == "PaymentCompleted"
    at = seen.index("sent POST")
    assert seen[at - 1 : at + 2] == ["on its way", "sent POST", "saved"]
    assert seen.count("on its way") == 1 and saved[-1] == flow.save()
    revisions = [json.loads(text)["revision"] for text in saved]
    assert revisions == list(range(1, len(saved) + 1)), "each input was stored"


def test_what_was_stored_before_it_left_is_never_sent_again() -> None:
    bank, saved = Bank(raising(KeyboardInterrupt())), list[str]()
    with pytest.raises(KeyboardInterrupt):
        drive(bank.payment(), send=bank.send, save=saved.append)
    marked = next(text for text in saved if '"inFlight":true' in text)
    again = bank.bank.resume_payment(marked)
    assert name(drive(again, send=bank.send, sleep=bank.sleep)) == "PaymentUncertain"
    assert bank.posted == 1


def test_a_payment_that_could_not_be_stored_is_not_sent() -> None:
    def full(text: str) -> None:
        raise OSError(28, "No space left on device")

    bank = Bank()
    flow = bank.payment()
    with pytest.raises(OSError, match="No space left"):
        drive(flow, send=bank.send, save=full)
    assert bank.sent == []
    # It never left, and the flow knows: with room to store it, it is sent.
    assert isinstance(flow.step(), Step.Wait)
    assert name(drive(flow, send=bank.send, save=lambda _: None, sleep=bank.sleep)) == "PaymentCompleted"
    assert bank.posted == 1


@pytest.mark.parametrize("fault", [TypeError("send() got an unexpected keyword argument"), KeyError("x"), FileNotFoundError(2, "no", "cert.pem")])
def test_a_fault_of_the_callers_own_code_is_raised_and_the_payment_counts_as_lost(fault: Exception) -> None:
    bank = Bank(raising(fault))
    flow = bank.payment()
    with pytest.raises(type(fault)):
        drive(flow, send=bank.send)
    assert isinstance(flow.step(), Step.InFlight)
    bank.reply = bank.created
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentUncertain"
    assert bank.posted == 1


@pytest.mark.parametrize("error", [ConnectionResetError(104, "reset"), TimeoutError(), NotAnswered("cut")])
def test_a_payment_whose_answer_is_lost_is_uncertain(error: Exception) -> None:
    bank = Bank(raising(error))
    assert name(drive(bank.payment(), send=bank.send, sleep=bank.sleep)) == "PaymentUncertain"
    assert bank.posted == 1


@pytest.mark.parametrize("error", [ConnectionRefusedError(111, "refused"), NotSent("no proxy")])
def test_a_payment_that_never_left_is_tried_again_and_in_the_end_refused(error: Exception) -> None:
    bank = Bank(raising(error))
    driven = drive(bank.payment(), send=bank.send, sleep=bank.sleep)
    assert name(driven) == "PaymentRefused" and bank.posted > 1
    assert len({request.id for request in bank.sent}) == len(bank.sent)
    calls = [0]

    def once(request: Request) -> Answer:
        calls[0] += 1
        if calls[0] == 1:
            raise error
        return bank.created(request)

    bank = Bank(once)
    assert name(drive(bank.payment(), send=bank.send, sleep=bank.sleep)) == "PaymentCompleted"


def test_an_answer_is_kept_whatever_those_who_look_at_it_raise() -> None:
    def look(request: Request, answer: Answer) -> None:
        raise LookupError("a fault of the caller's log")

    bank, saved = Bank(), list[str]()
    flow = bank.payment()
    with pytest.raises(LookupError):
        drive(flow, send=bank.send, save=saved.append, on_answer=look)
    assert '"p-1"' in saved[-1]
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentCompleted"
    assert bank.posted == 1


def test_nothing_is_begun_after_its_time() -> None:
    bank, saved = Bank(), list[str]()
    flow = bank.payment()
    driven = drive(flow, send=bank.send, sleep=bank.sleep, until_ms=bank.ms - 1)
    assert isinstance(driven, Paused) and isinstance(driven.step, Step.Send) and bank.sent == []
    bank.reply = lambda request: Bank.created(Request(request.id, "", "POST", "", [], b""))
    driven = drive(flow, send=bank.send, save=saved.append, sleep=bank.sleep, until_ms=bank.ms)
    assert isinstance(driven, Paused) and isinstance(driven.step, Step.Wait)
    assert bank.posted == 1 and saved[-1] == flow.save()
    bank.reply = bank.created
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentCompleted"


def test_one_flow_is_driven_once_at_a_time() -> None:
    bank = Bank()
    flow = bank.payment()

    def second(text: str) -> None:
        drive(flow, send=bank.send)

    with pytest.raises(GirokitError) as raised:
        drive(flow, send=bank.send, save=second)
    assert raised.value.kind == ErrorKind.UnexpectedInput


def test_coroutines_store_too_and_are_waited_for() -> None:
    bank, saved = Bank(), list[str]()

    async def save(text: str) -> None:
        await asyncio.sleep(0)
        saved.append(text)

    async def sleep(seconds: float) -> None:
        bank.sleep(seconds)

    assert name(asyncio.run(adrive(bank.payment(), send=bank.asend, save=save, sleep=sleep))) == "PaymentCompleted"
    assert sum('"inFlight":true' in text for text in saved) == 1
    with pytest.raises(TypeError, match="adrive"):
        drive(bank.payment(), send=bank.send, save=save)  # type: ignore[arg-type]


def test_a_payment_on_its_way_is_awaited_when_its_task_is_cancelled() -> None:
    bank, saved = Bank(), list[str]()

    async def slow(request: Request, largest: int) -> Answer:
        await asyncio.sleep(0.3)
        return bank.send(request, largest)

    flow = bank.payment()
    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(asyncio.wait_for(adrive(flow, send=slow, save=saved.append), 0.1))
    assert '"p-1"' in saved[-1], "its answer came, and was stored"
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentCompleted"
    assert bank.posted == 1


def test_who_cancels_twice_does_not_wait() -> None:
    bank, saved = Bank(), list[str]()

    async def endless(request: Request, largest: int) -> Answer:
        bank.sent.append(request)
        await asyncio.sleep(60)
        raise AssertionError("not reached")

    async def twice(flow: Flow[Any]) -> None:
        task = asyncio.ensure_future(adrive(flow, send=endless, save=saved.append))
        for _ in range(2):
            await asyncio.sleep(0.1)
            task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    flow = bank.payment()
    asyncio.run(asyncio.wait_for(twice(flow), 10))
    assert '"inFlight":true' not in saved[-1]
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentUncertain"


def test_a_read_on_its_way_is_given_up_when_its_task_is_cancelled_and_made_again() -> None:
    bank, saved = Bank(), list[str]()

    async def first_only(request: Request, largest: int) -> Answer:
        if request.method == "GET":
            await asyncio.sleep(60)
        return bank.send(request, largest)

    async def sleep(seconds: float) -> None:
        bank.sleep(seconds)

    flow = bank.payment()
    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(asyncio.wait_for(adrive(flow, send=first_only, save=saved.append, sleep=sleep), 0.2))
    assert saved[-1] == flow.save() and isinstance(flow.step(), Step.Wait)
    assert name(drive(flow, send=bank.send, sleep=bank.sleep)) == "PaymentCompleted"


def test_without_a_store_the_mark_is_made_all_the_same() -> None:
    bank = Bank()
    flow = bank.payment()
    while not isinstance(step := flow.step(), Step.Send) or not step.write_ahead:
        drive(flow, send=bank.send, until_ms=bank.ms - 1)
    flow.feed(Input.Sending(step.request.id))
    with pytest.raises(GirokitError):
        flow.feed(Input.Sending(step.request.id))
