"""Receives callbacks of Betalingsservice: loads the mandate request that is meant, applies what came, stores it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Protocol, Union

from girokit.models import CallbackLoad, CallbackSave, CallbackToAnswer, CallbackToSave, ReceivedCallback
from girokit.systems import Betalingsservice

#: So often another receiver may be faster with one mandate request; more, and the store does not do what it says.
_RACES = 100

#: What became of a delivery, and what to answer.
Received = Union[CallbackToSave, CallbackToAnswer]


class MandateStore(Protocol):
    """Where saved mandate requests are kept: your table `mandates(uuid, revision, saved)`. Receivers may share it."""

    def load(self, uuid: str) -> str | None:
        """Give the saved flow of a mandate request, by its UUID in lower case."""

    def swap(self, change: CallbackToSave) -> bool:
        """Store `saved` and `revision` where the stored revision still is `expected_revision`; tell whether it was.

        `UPDATE … WHERE uuid = … AND revision = …`. Act on `events` in the same transaction.
        """


class AsyncMandateStore(Protocol):
    """A `MandateStore` that does not block."""

    async def load(self, uuid: str) -> str | None:
        """Do what `MandateStore.load` does."""

    async def swap(self, change: CallbackToSave) -> bool:
        """Do what `MandateStore.swap` does."""


def receive(bank: Betalingsservice, store: MandateStore, delivery: ReceivedCallback) -> Received:
    """Receive a callback; send the answer that is in what is returned.

    Raises what the store raises: answer 500 then, and the bank delivers again.
    """
    talk = _talk(bank, delivery)
    turn = next(talk)
    while not isinstance(turn, _Told):
        turn = talk.send(store.load(turn.uuid) if isinstance(turn, CallbackLoad) else store.swap(turn))
    return turn.received


async def areceive(bank: Betalingsservice, store: AsyncMandateStore, delivery: ReceivedCallback) -> Received:
    """Do what `receive` does, without blocking."""
    talk = _talk(bank, delivery)
    turn = next(talk)
    while not isinstance(turn, _Told):
        turn = talk.send(await (store.load(turn.uuid) if isinstance(turn, CallbackLoad) else store.swap(turn)))
    return turn.received


@dataclass(frozen=True)
class _Told:
    """There is nothing more to do."""

    received: Received


def _talk(
    bank: Betalingsservice, delivery: ReceivedCallback
) -> Generator[CallbackLoad | CallbackSave | _Told, str | bool | None, None]:
    """Yield what the store has to do, and take what came of it; at the end, yield what became of the delivery."""
    for _ in range(_RACES):
        outcome = bank.receive_callback(delivery).outcome()
        if isinstance(outcome, CallbackLoad):
            saved = yield outcome
            found = {"saved": saved} if isinstance(saved, str) else {"not_found": True}
            outcome = bank.receive_callback(replace(delivery, **found)).outcome()
        if isinstance(outcome, CallbackToAnswer) or isinstance(outcome, CallbackSave) and (yield outcome) is True:
            yield _Told(outcome)
            return
    raise RuntimeError(f"another receiver was faster {_RACES} times: does swap() compare with expected_revision?")
