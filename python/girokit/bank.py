"""Banks and flows: the core, with this machine's clock and random numbers."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypedDict, TypeVar, Union

from girokit import _native
from girokit._model import JSON, Codec, Json, Message, encode, parse, read, write
from girokit._native import ErrorKind, Fault, Input, Step
from girokit.errors import GirokitError
from girokit.models import BankConfig, Context, Session
from girokit.signer import Sign, Signer

O = TypeVar("O")
O_co = TypeVar("O_co", covariant=True)

#: A message, or the same as JSON's own types.
Sent = Union[Message, Mapping[str, Json]]


class ReadExchange(TypedDict, total=False):
    """An exchange that was read into types, and written back from them. Numbers with decimals are `Amount`."""

    operation: str
    """Full name of the operation: `maxbanka.initiatePayment`."""
    input: dict[str, Any]
    """Its typed input."""
    request: dict[str, Any]
    """The request that this input makes: method, target, headers, body."""
    outcome: str
    """`answered` or `refused`. Absent without an answer, as all that follows."""
    reply: Any
    """The typed reply, where the bank answered what was asked for."""
    refusal: Any
    """What the bank says when it refuses."""
    response: dict[str, Any]
    """The answer, written from the typed reply: status, body."""


def _clock() -> int:
    return time.time_ns() // 1_000_000


class Bank:
    """A bank with your identity there. The systems' own classes, such as `Tietoevry`, have a method per operation."""

    _system: ClassVar[str | None] = None
    _readers: ClassVar[Mapping[str, Codec[Any]]] = {}

    def __init__(
        self,
        config: BankConfig | Mapping[str, Json],
        key: Signer | Sign | str | None = None,
        *,
        clock: Callable[[], int] = _clock,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Open a bank.

        `key` signs where the configuration holds none: a `Signer`, PEM text, which is loaded once, or a function that
        signs elsewhere. `clock` gives Unix time in milliseconds, `random` so many bytes that nobody can guess.
        """
        given = encode(config)
        if key is not None and isinstance(given, Mapping) and given.get("key") is not None:
            message = "either a key given beside the configuration signs, or the one in it, not both"
            raise GirokitError.of(ErrorKind.InvalidConfig, Fault.Caller, message, field="key")
        core = _native.Bank(write(given))
        if self._system not in (None, core.system):
            message = f"this class is for `{self._system}`, the configuration is not"
            raise GirokitError.of(ErrorKind.InvalidConfig, Fault.Caller, message, field="system")
        profile = given.get("profile") if isinstance(given, Mapping) else None
        largest = profile.get("largestAnswer") if isinstance(profile, Mapping) else None
        self._open(core, Signer.from_pem(key) if isinstance(key, str) else key, clock, random, largest)

    def _open(
        self,
        core: _native.Bank,
        signer: Signer | Sign | None = None,
        clock: Callable[[], int] = _clock,
        random: Callable[[int], bytes] = os.urandom,
        largest: Json = None,
    ) -> None:
        self._core = core
        self.signer = signer
        self.clock = clock
        self.random = random
        self.largest_answer: int = largest if isinstance(largest, int) else 16 * 1024 * 1024

    @staticmethod
    def of_profile(profile: str) -> Bank:
        """Open what a profile names, without an identity at the bank: enough for `exchange`.

        A profile is the name of a system, or `cobs` for a bank that follows the Czech standard to the letter.
        """
        bank = Bank.__new__(Bank)
        bank._open(_native.Bank.of_profile(profile))
        return bank

    @property
    def system(self) -> str:
        """Name of the system."""
        return self._core.system

    def start(self, job: str, input: Sent | None = None, context: Context | Mapping[str, Json] = Context()) -> Flow[Any]:
        """Begin a job by its name: `payment`, or `tietoevry.payment`."""
        texts = ("{}" if input is None else write(encode(input)), write(encode(context)))
        return self._flow(self._core.start(self.clock(), self.random(32), job, *texts))

    def resume(self, saved: str, input: Sent | None = None, *, session: Session | None = None) -> Flow[Any]:
        """Go on with a saved flow.

        Account numbers are never saved: a flow that was saved before its input was sent needs the same input again. Nor
        are tokens: where the bank gave the user some, `session` brings them back.
        """
        text = None if session is None else session.to_json()
        return self._flow(self._core.resume(saved, None if input is None else write(encode(input)), text))

    def exchange(self, exchange: str | Mapping[str, Json]) -> ReadExchange:
        """Read a request and its answer, from a log or a document, into their types and write them back; send nothing.

        `exchange` is JSON, as text or parsed: `{"request": {"method", "target", "headers", "body"}, "response":
        {"status", "headers", "body"}}`. A body is `{"json": …}`, `{"text": …}` or null; the response may be left out.
        What comes back tells which operation that was, and that nothing is lost in either direction.
        """
        text = exchange if isinstance(exchange, str) else write(exchange)
        read: ReadExchange = parse(self._core.exchange(text))
        return read

    def _begin(self, job: str, input: Message | None, context: Context) -> Flow[Any]:
        return self.start(job, input, context)

    def _again(self, job: str, saved: str, input: Message | None, session: Session | None) -> Flow[Any]:
        flow = self.resume(saved, input, session=session)
        if flow.job != job:
            message = f"this flow is a {flow.job}, not a {job}"
            raise GirokitError.of(ErrorKind.CannotResume, Fault.Caller, message, field="saved")
        return flow

    def _after(self, flow: _native.Flow) -> _native.Flow | None:
        return self._core.next_page(self.clock(), self.random(32), flow)

    def _flow(self, flow: _native.Flow) -> Flow[Any]:
        return Flow(flow, self, self._readers.get(flow.job, JSON))


class Flow(Generic[O_co]):
    """One job with a bank, from its start to its end.

    Ask it what to do with `step`, do it, tell it with `feed`; or hand it to `drive`.
    """

    def __init__(self, flow: _native.Flow, bank: Bank, reader: Codec[O_co]) -> None:
        """Flows are made by banks."""
        self._core = flow
        self._reader = reader
        self._driven = threading.Lock()
        self.bank = bank

    @property
    def job(self) -> str:
        """Name of the job: `tietoevry.payment`."""
        return self._core.job

    def step(self) -> Step:
        """What to do next. Asking twice gives the same answer, until something is fed."""
        return self._core.step(self.bank.clock(), self.bank.random(32))

    def feed(self, input: Input) -> None:
        """Tell what happened. When it raises, the flow is as it was before."""
        self._core.feed(self.bank.clock(), self.bank.random(32), input)

    def save(self) -> str:
        """Give the flow as text without secrets, to be resumed in any language."""
        return self._core.save()

    @property
    def revision(self) -> int:
        """How many inputs the flow has taken since it began; it stands in what `save` writes.

        Where two processes share a store, each writes only over the revision that it read.
        """
        return self._core.revision

    def events(self) -> list[Any]:
        """What the last `feed` brought to light about the object of the job, each piece once: JSON's own types.

        A mandate tells its changes of status: `MandateEvent.decode` reads them.
        """
        return [parse(event) for event in self._core.events()]

    def progress(self) -> dict[str, Any] | None:
        """What is known so far of the object that the job is about: JSON's own types.

        Of a payment `{"payment": …}` with its id, its status and its fee, so that the user can see what signing costs before
        they go to the bank: read it when `drive` calls `redirect`; `KnownPayment.decode` reads it. `None` before anything is
        known, and for jobs that have nothing to show.
        """
        text = self._core.progress()
        return None if text is None else parse(text)

    def session(self) -> Session | None:
        """What the bank gave us for this user so far; keep it for the user's next job. Secret."""
        text = self._core.session()
        return None if text is None or parse(text) is None else Session.from_json(text)

    def page(self) -> _native.Page | None:
        """Give the page that a job over a long list has read; `None` while it goes on, and for other jobs."""
        return self._core.page()

    def next_page(self) -> Flow[O_co] | None:
        """Begin the job for the page after the one that this one has read; `None` when that was the last one."""
        next = self.bank._after(self._core)
        return None if next is None else Flow(next, self.bank, self._reader)

    def outcome(self) -> O_co | None:
        """How it ended; `None` while it goes on."""
        step = self.step()
        return self.read(step) if isinstance(step, Step.Done) else None

    def read(self, done: Step.Done) -> O_co:
        """Read the outcome of the step that ends the job."""
        return read(self._reader.decode, done.outcome.json)

    def __repr__(self) -> str:
        """Tell the job; what a flow holds is not for logs."""
        return f"Flow({self.job})"
