"""Drives a flow to its end: sends, signs, waits, and asks the user's side of the program where the user is needed."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Generic, TypeVar, Union

import httpx

from girokit._native import ErrorKind, Fault, Header, Input, Request, Step
from girokit.bank import Flow
from girokit.errors import GirokitError
from girokit.signer import Sign

O = TypeVar("O")
O_co = TypeVar("O_co", covariant=True)

#: How long to wait for an answer, to its end, in seconds.
TIMEOUT_S = 30.0

#: How often in a row an answer may be unreadable before its error is raised.
_UNREADABLE_ANSWERS = 3


@dataclass(frozen=True)
class Done(Generic[O_co]):
    """The job has ended."""

    outcome: O_co
    """How it ended."""


@dataclass(frozen=True)
class Paused:
    """The user has to do something first. Save the flow, and drive it on when they have."""

    step: Union[Step.Redirect, Step.Ask]
    """What the user has to do."""


#: How far a flow came.
Driven = Union[Done[O], Paused]


@dataclass(frozen=True)
class Answer:
    """An answer as it came."""

    status: int
    """HTTP status."""
    headers: list[Header]
    """Headers as received."""
    body: bytes
    """The exact bytes of the body; of a body that is too large only the beginning."""

    def __repr__(self) -> str:
        """Tell nothing of the body."""
        return f"Answer({self.status}, [{len(self.body)} bytes])"


#: Performs a request; reads at most so many bytes and one more, so that a larger answer is known as such.
Send = Callable[[Request, int], Answer]
ASend = Callable[[Request, int], Awaitable[Answer]]

#: Takes the user to the bank and gives the address they came back to, or asks for a code and gives what was typed;
#: `None` when the user is away for now.
Handler = Callable[[str], Union[str, None]]
AHandler = Callable[[str], Union[str, None, Awaitable[Union[str, None]]]]


def drive(
    flow: Flow[O],
    *,
    client: httpx.Client | None = None,
    redirect: Handler | None = None,
    ask: Handler | None = None,
    sign: Callable[[bytes], bytes] | None = None,
    send: Send | None = None,
    sleep: Callable[[float], None] = time.sleep,
    on_step: Callable[[Step], None] | None = None,
    on_answer: Callable[[Request, Answer], None] | None = None,
) -> Driven[O]:
    """Drive a flow to its end, or to where it needs a user who is not there.

    `client` sends the requests, with your certificates and proxies, unless `send` does. `redirect` is given the bank's
    address and gives the address the user came back to; `ask` is given what to ask for and gives what the user typed.
    `sign` signs, unless the bank has a key. `on_step` sees every step, `on_answer` every answer.

    Raises `GirokitError` when a step cannot be taken or answers stay unreadable. The flow can still be saved.
    """
    with ExitStack() as stack:
        if send is None:
            if client is None:
                client = stack.enter_context(httpx.Client(cookies=_no_cookies()))
            send = sender(client)
        host = _Host(flow, send, sign or flow.bank.signer, redirect, ask, sleep)
        talk = _talk(flow, on_step, on_answer)
        turn = next(talk)
        while not isinstance(turn, (Done, Paused)):
            try:
                result = host.act(turn)
                if inspect.isawaitable(result):
                    raise TypeError("drive() does not wait for coroutines; adrive() does")
            except Exception as failed:
                result = _lost(turn, failed)
            except BaseException as stopped:
                # Cancelled from outside: the request may have reached the bank all the same.
                _interrupted(flow, turn, stopped)
                raise
            turn = talk.send(result)
        return turn


async def adrive(
    flow: Flow[O],
    *,
    client: httpx.AsyncClient | None = None,
    redirect: AHandler | None = None,
    ask: AHandler | None = None,
    sign: Sign | None = None,
    send: ASend | None = None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    on_step: Callable[[Step], None] | None = None,
    on_answer: Callable[[Request, Answer], None] | None = None,
) -> Driven[O]:
    """Do what `drive` does, without blocking. `redirect`, `ask` and `sign` may be coroutine functions."""
    async with AsyncExitStack() as stack:
        if send is None:
            if client is None:
                client = await stack.enter_async_context(httpx.AsyncClient(cookies=_no_cookies()))
            send = async_sender(client)
        host = _Host(flow, send, sign or flow.bank.signer, redirect, ask, sleep)
        talk = _talk(flow, on_step, on_answer)
        turn = next(talk)
        while not isinstance(turn, (Done, Paused)):
            try:
                result = host.act(turn)
                if inspect.isawaitable(result):
                    result = await result
            except Exception as failed:
                result = _lost(turn, failed)
            except BaseException as stopped:
                # Cancelled from outside: the request may have reached the bank all the same.
                _interrupted(flow, turn, stopped)
                raise
            turn = talk.send(result)
        return turn


def _talk(
    flow: Flow[O],
    on_step: Callable[[Step], None] | None,
    on_answer: Callable[[Request, Answer], None] | None,
) -> Generator[Step | Driven[O], Any, None]:
    """Yield what has to be done, take what came of it, and feed it; at the end, yield how far the flow came."""
    unreadable = 0
    while True:
        step = flow.step()
        if on_step:
            on_step(step)
        if isinstance(step, Step.Done):
            yield Done(flow.read(step))
            return
        result = yield step
        if isinstance(step, Step.Send):
            id = step.request.id
            if isinstance(result, Exception):
                flow.feed(Input.SendFailed(id, f"{type(result).__name__}: {result}"))
                continue
            if on_answer:
                on_answer(step.request, result)
            try:
                flow.feed(Input.Response(id, result.status, result.headers, result.body))
                unreadable = 0
            except GirokitError as wrong:
                unreadable += 1
                if unreadable >= _UNREADABLE_ANSWERS:
                    raise
                # The flow knows what may be asked for again and what must not be sent twice.
                flow.feed(Input.SendFailed(id, str(wrong)))
        elif isinstance(step, Step.Sign):
            flow.feed(Input.Signature(step.id, result))
        elif isinstance(step, Step.Wait):
            # A timer may ring early, and a clock may be set back: then the wait goes on.
            if flow.bank.clock() >= step.until_ms:
                flow.feed(Input.Tick())
        elif isinstance(step, (Step.Redirect, Step.Ask)):
            if result is None:
                yield Paused(step)
                return
            flow.feed(Input.Returned(result) if isinstance(step, Step.Redirect) else Input.Answer(result))


@dataclass(frozen=True)
class _Host:
    """What acts for a flow. What it gives may have to be awaited."""

    flow: Flow[Any]
    send: Callable[[Request, int], Any]
    sign: Callable[[bytes], Any] | None
    redirect: Callable[[str], Any] | None
    ask: Callable[[str], Any] | None
    sleep: Callable[[float], Any]

    def act(self, step: Step) -> Any:
        if isinstance(step, Step.Send):
            return self.send(step.request, self.flow.bank.largest_answer)
        if isinstance(step, Step.Sign):
            if self.sign is None:
                message = "the configuration holds no key, and none was given when the bank was opened"
                next = "give a key as the second argument of the bank, or `sign` to drive()"
                raise GirokitError.of(ErrorKind.InvalidConfig, Fault.Caller, message, field="key", next=next)
            return self.sign(step.message)
        if isinstance(step, Step.Redirect):
            return self.redirect and self.redirect(step.url)
        if isinstance(step, Step.Ask):
            return self.ask and self.ask(step.prompt)
        if isinstance(step, Step.Wait):
            return self.sleep(max(0, step.until_ms - self.flow.bank.clock()) / 1000)
        raise TypeError(f"a step that this version does not know: {type(step).__name__}")


def _lost(step: Step, failed: Exception) -> Exception:
    """Whatever went wrong with a request, it may have reached the bank: the flow has to know."""
    if isinstance(step, Step.Send):
        return failed
    raise failed


def _interrupted(flow: Flow[Any], step: Step, stopped: BaseException) -> None:
    """Tell the flow of a request whose answer nobody waits for any more."""
    if isinstance(step, Step.Send):
        flow.feed(Input.SendFailed(step.request.id, type(stopped).__name__))


def sender(client: httpx.Client) -> Send:
    """Send with this client. Redirects are not followed."""

    def send(request: Request, largest: int) -> Answer:
        deadline = time.monotonic() + TIMEOUT_S
        with client.stream(request.method, request.url, **_options(request)) as response:
            body = bytearray()
            for part in response.iter_bytes():
                if _enough(body, part, largest, deadline):
                    break
            return _answer(response, body)

    return send


def async_sender(client: httpx.AsyncClient) -> ASend:
    """Send with this client. Redirects are not followed."""

    async def send(request: Request, largest: int) -> Answer:
        deadline = time.monotonic() + TIMEOUT_S
        async with client.stream(request.method, request.url, **_options(request)) as response:
            body = bytearray()
            async for part in response.aiter_bytes():
                if _enough(body, part, largest, deadline):
                    break
            return _answer(response, body)

    return send


def _options(request: Request) -> dict[str, Any]:
    path = request.url[request.url.index("/", request.url.index("://") + 3) :]
    return {
        # As bytes, because text outside ASCII would be refused or written otherwise.
        "headers": [(header.name.encode(), header.value.encode()) for header in request.headers],
        "content": request.body or None,
        "follow_redirects": False,
        "timeout": TIMEOUT_S,
        # The path that was signed, and not another spelling of it.
        "extensions": {"target": path.encode()},
    }


def _enough(body: bytearray, part: bytes, largest: int, deadline: float) -> bool:
    if time.monotonic() > deadline:
        raise httpx.ReadTimeout(f"the answer did not end within {TIMEOUT_S:.0f} s")
    body += part[: largest + 1 - len(body)]
    return len(body) > largest


def _answer(response: httpx.Response, body: bytearray) -> Answer:
    headers = [Header(name, value) for name, value in response.headers.multi_items()]
    return Answer(response.status_code, headers, bytes(body))


def _no_cookies() -> CookieJar:
    """A bank is told nothing but what is in the request."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))
