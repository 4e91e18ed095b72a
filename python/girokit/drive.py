"""Drives a flow to its end: sends, signs, waits, and asks the user's side of the program where the user is needed."""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union

from girokit._lazy import Lazy
from girokit._native import ErrorKind, Fault, Input, Request, Step
from girokit.bank import Flow
from girokit.errors import GirokitError
from girokit.send import (
    Answer,
    ASend,
    Send,
    Unsendable,
    async_sender,
    is_transport_failure,
    never_left,
    no_cookies,
    sender,
)
from girokit.signer import Sign

if TYPE_CHECKING:
    import asyncio

    import httpx
else:
    asyncio, httpx = Lazy("asyncio"), Lazy("httpx")

O = TypeVar("O")
O_co = TypeVar("O_co", covariant=True)

#: How often in a row an answer may be unreadable before its error is raised.
_UNREADABLE_ANSWERS = 3


@dataclass(frozen=True)
class Done(Generic[O_co]):
    """The job has ended."""

    outcome: O_co
    """How it ended."""


@dataclass(frozen=True)
class Paused:
    """The flow goes on later: when the user has done something, when its time has come. Save it, and drive it on then."""

    step: Union[Step.Redirect, Step.Ask, Step.Wait, Step.Send]
    """What comes next: something for the user, or what `until_ms` left no time for."""


#: How far a flow came.
Driven = Union[Done[O], Paused]

#: Takes the user to the bank and gives the address they came back to, or asks for a code and gives what was typed;
#: `None` when the user is away for now.
Handler = Callable[[str], Union[str, None]]
AHandler = Callable[[str], Union[str, None, Awaitable[Union[str, None]]]]


def drive(
    flow: Flow[O],
    *,
    save: Callable[[str], None] | None = None,
    client: httpx.Client | None = None,
    redirect: Handler | None = None,
    ask: Handler | None = None,
    sign: Callable[[bytes], bytes] | None = None,
    send: Send | None = None,
    sleep: Callable[[float], None] = time.sleep,
    until_ms: int | None = None,
    on_step: Callable[[Step], None] | None = None,
    on_answer: Callable[[Request, Answer], None] | None = None,
) -> Driven[O]:
    """Drive a flow to its end, or to where it needs a user who is not there.

    `save` stores the flow's text: after each input, and before a payment or another request that must not be sent twice
    leaves. Such a request is not sent unless `save` returns. A process that dies then leaves behind what `Bank.resume`
    needs to know. Without `save`, what happened is known as long as the flow is in memory.

    `client` sends the requests, with your certificates, proxies and timeouts, unless `send` does. `redirect` is given the
    bank's address and gives the address the user came back to; `ask` is given what to ask for and gives what the user
    typed. `sign` signs, unless the bank has a key. `on_step` sees every step, `on_answer` every answer.

    Nothing is begun after `until_ms`, Unix time in milliseconds, and no wait that lasts longer: then it is `Paused`, with
    the step that comes next. A request that is on its way is awaited.

    Raises `GirokitError` when a step cannot be taken or answers stay unreadable, and whatever your own functions raise,
    `send` among them, unless it says that the transport failed (`girokit.is_transport_failure`). The flow can still be
    saved, and driven on: a payment in whose middle it happened counts as one whose answer is lost.
    """
    with ExitStack() as stack, _alone(flow):
        if send is None:
            if client is None:
                client = stack.enter_context(httpx.Client(cookies=no_cookies()))
            send = sender(client)
        host = _Host(flow, send, sign or flow.bank.signer, redirect, ask, sleep, save, until_ms, on_step, on_answer)
        talk = host.talk()
        act = _next(talk, None)
        while isinstance(act, _Act):
            try:
                result = act.call()
                if inspect.isawaitable(result):
                    if inspect.iscoroutine(result):
                        result.close()
                    raise TypeError("drive() does not wait for coroutines; adrive() does")
            except BaseException as fault:
                act = _next(talk, fault)
            else:
                act = _next(talk, None, result)
        return act


async def adrive(
    flow: Flow[O],
    *,
    save: Callable[[str], Union[None, Awaitable[None]]] | None = None,
    client: httpx.AsyncClient | None = None,
    redirect: AHandler | None = None,
    ask: AHandler | None = None,
    sign: Sign | None = None,
    send: ASend | None = None,
    sleep: Callable[[float], Awaitable[None]] | None = None,
    until_ms: int | None = None,
    on_step: Callable[[Step], None] | None = None,
    on_answer: Callable[[Request, Answer], None] | None = None,
) -> Driven[O]:
    """Do what `drive` does, without blocking. `save`, `redirect`, `ask` and `sign` may be coroutine functions.

    A task that is cancelled (`asyncio.timeout`, too) ends with `CancelledError` and leaves the flow as it is then, saved. A
    read on its way is given up, and made again when the flow is driven on. A payment on its way is awaited, for its
    timeout at most, because only its answer says what the bank has; who cancels a second time does not wait for it.
    """
    async with AsyncExitStack() as stack:
        stack.enter_context(_alone(flow))
        if send is None:
            if client is None:
                client = await stack.enter_async_context(httpx.AsyncClient(cookies=no_cookies()))
            send = async_sender(client)
        host = _Host(flow, send, sign or flow.bank.signer, redirect, ask, sleep or asyncio.sleep, save, until_ms, on_step, on_answer)
        talk = host.talk()
        act = _next(talk, None)
        while isinstance(act, _Act):
            try:
                result = act.call()
                if inspect.isawaitable(result):
                    result = await (host.shielded(result) if act.protected else result)
            except BaseException as fault:
                act = _next(talk, fault)
            else:
                act = _next(talk, None, result)
        return act


@dataclass(frozen=True)
class _Act:
    """Something to do outside of the flow. What it gives may have to be awaited."""

    call: Callable[[], Any]
    protected: bool = False
    """A cancellation waits until it is done."""


_Talk = Generator[_Act, Any, Driven[O]]


def _next(talk: _Talk[O], fault: BaseException | None, result: Any = None) -> _Act | Driven[O]:
    """Go on with what came of the last act: what is to be done next, or how far the flow came."""
    try:
        return talk.throw(fault) if fault else talk.send(result)
    except StopIteration as end:
        driven: Driven[O] = end.value
        return driven


class _alone:
    """Two that drive one flow would take each other's requests for lost ones."""

    def __init__(self, flow: Flow[Any]) -> None:
        self.driven = flow._driven

    def __enter__(self) -> None:
        if not self.driven.acquire(blocking=False):
            message = "this flow is being driven already"
            next = "await the first drive() of it, or resume the saved flow when that has ended"
            raise GirokitError.of(ErrorKind.UnexpectedInput, Fault.Caller, message, field="flow", next=next)

    def __exit__(self, *_: object) -> None:
        self.driven.release()


@dataclass
class _Host(Generic[O]):
    """What acts for a flow, and what is said between the two."""

    flow: Flow[O]
    send: Callable[[Request, int], Any]
    sign: Callable[[bytes], Any] | None
    redirect: Callable[[str], Any] | None
    ask: Callable[[str], Any] | None
    sleep: Callable[[float], Any]
    save: Callable[[str], Any] | None
    until_ms: int | None
    on_step: Callable[[Step], None] | None
    on_answer: Callable[[Request, Answer], None] | None
    stopped: BaseException | None = None
    """A cancellation that waits for what must not be left in its middle."""
    unreadable: int = 0

    def talk(self) -> _Talk[O]:
        """Yield what has to be done, take what came of it, and feed it; return how far the flow came."""
        while True:
            self.go_on()
            step = self.flow.step()
            if self.on_step:
                self.on_step(step)
            if isinstance(step, Step.Done):
                return Done(self.flow.read(step))
            if isinstance(step, Step.InFlight):
                # Whoever sent it is gone, by a fault or with its process.
                reason = "the process or call that sent it ended before its answer was there"
                yield from self.feed(Input.SendFailed(step.id, reason, False))
            elif isinstance(step, Step.Sign):
                yield from self.feed(Input.Signature(step.id, (yield self.signature(step))))
            elif isinstance(step, (Step.Send, Step.Wait, Step.Redirect, Step.Ask)):
                if self.is_late(step):
                    return Paused(step)
                if isinstance(step, Step.Send):
                    yield from self.request(step)
                elif isinstance(step, Step.Wait):
                    yield self.wait(step.until_ms)
                    # A timer may ring early, and a clock may be set back: then the wait goes on.
                    if self.now() >= step.until_ms:
                        yield from self.feed(Input.Tick())
                elif isinstance(step, Step.Redirect):
                    url = yield self.asked(self.redirect, step.url)
                    if url is None:
                        return Paused(step)
                    yield from self.feed(Input.Returned(url))
                else:
                    text = yield self.asked(self.ask, step.prompt)
                    if text is None:
                        return Paused(step)
                    yield from self.feed(Input.Answer(text))
            else:
                raise TypeError(f"a step that this version does not know: {type(step).__name__}")

    def request(self, step: Step.Send) -> Generator[_Act, Any, None]:
        """Send a request, and feed what became of it."""
        request, once = step.request, step.write_ahead
        if once:
            yield from self.mark(request)
        try:
            answer = yield _Act(lambda: self.send(request, self.flow.bank.largest_answer), protected=once)
        except Unsendable as wrong:
            cause = wrong.__cause__ or wrong
            if once:
                yield from self.feed(Input.SendFailed(request.id, _reason(cause), True))
            raise cause
        except Exception as failed:
            if not is_transport_failure(failed):
                # A fault in the caller's own code. The flow stands where it stood: before the request, or with it in flight.
                raise
            yield from self.feed(Input.SendFailed(request.id, _reason(failed), never_left(failed)))
        except BaseException as stopped:
            # Interrupted or cancelled: the request may have reached the bank all the same.
            yield from self.feed(Input.SendFailed(request.id, type(stopped).__name__, False))
            raise
        else:
            yield from self.answered(request, answer, once)

    def mark(self, request: Request) -> Generator[_Act, Any, None]:
        """Write down that the request leaves now. Unless that is stored, it does not leave."""
        self.flow.feed(Input.Sending(request.id))
        try:
            yield from self.store()
        except BaseException as fault:
            reason = f"not sent, because the flow could not be saved: {type(fault).__name__}"
            self.flow.feed(Input.SendFailed(request.id, reason, True))
            raise
        if self.stopped:
            yield from self.feed(Input.SendFailed(request.id, "cancelled before it was sent", True))
        self.go_on()

    def answered(self, request: Request, answer: Answer, once: bool) -> Generator[_Act, Any, None]:
        """Feed an answer, whatever those who look at it say."""
        fault: BaseException | None = None
        if self.on_answer:
            try:
                self.on_answer(request, answer)
            except BaseException as raised:
                fault = raised
        try:
            self.flow.feed(Input.Response(request.id, answer.status, answer.headers, answer.body))
            self.unreadable = 0
        except GirokitError as wrong:
            self.unreadable += 1
            if self.unreadable >= _UNREADABLE_ANSWERS and not once:
                raise
            # The flow knows what may be asked for again and what must not be sent twice.
            self.flow.feed(Input.SendFailed(request.id, str(wrong), False))
        yield from self.store()
        if fault:
            raise fault

    def feed(self, input: Input) -> Generator[_Act, Any, None]:
        self.flow.feed(input)
        yield from self.store()

    def store(self) -> Generator[_Act, Any, None]:
        save = self.save
        if save:
            text = self.flow.save()
            yield _Act(lambda: save(text), protected=True)

    def go_on(self) -> None:
        if self.stopped:
            raise self.stopped

    def is_late(self, step: Step) -> bool:
        """Whether there is no time left to begin this step."""
        if self.until_ms is None:
            return False
        ends_ms = step.until_ms if isinstance(step, Step.Wait) else self.now()
        return max(ends_ms, self.now()) > self.until_ms

    def now(self) -> int:
        return self.flow.bank.clock()

    def signature(self, step: Step.Sign) -> _Act:
        sign = self.sign
        if sign is None:
            message = "the configuration holds no key, and none was given when the bank was opened"
            next = "give a key as the second argument of the bank, or `sign` to drive()"
            raise GirokitError.of(ErrorKind.InvalidConfig, Fault.Caller, message, field="key", next=next)
        return _Act(lambda: sign(step.message))

    def wait(self, until_ms: int) -> _Act:
        return _Act(lambda: self.sleep(max(0, until_ms - self.now()) / 1000))

    def asked(self, handler: Callable[[str], Any] | None, what: str) -> _Act:
        return _Act(lambda: handler and handler(what))

    async def shielded(self, act: Awaitable[Any]) -> Any:
        """Await to its end what must not be left in its middle; a cancellation is remembered. A second one leaves it."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            # Not in asyncio: nothing is known of how others shield.
            return await act
        task = asyncio.ensure_future(act)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError as cancelled:
            if task.done():
                raise
            self.stopped = cancelled
            return await task


def _reason(failed: BaseException) -> str:
    return f"{type(failed).__name__}: {failed}"
