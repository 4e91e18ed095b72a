"""Sends requests, and says of a failure whether the request can have left."""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from girokit._lazy import Lazy
from girokit._native import Header, Request

if TYPE_CHECKING:
    import asyncio
    from http import cookiejar

    import httpx
else:
    asyncio, cookiejar, httpx = Lazy("asyncio"), Lazy("http.cookiejar"), Lazy("httpx")

#: How long to wait for an answer, to its end, in seconds, where the client brings no timeout of its own.
TIMEOUT_S = 30.0

#: The timeout of a client that was given none, in seconds.
_CLIENTS_DEFAULT_S = 5.0


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


class NotAnswered(Exception):
    """Raised by a `send` of your own: the request may have left, and there is no whole answer to it."""


class NotSent(NotAnswered):
    """Raised by a `send` of your own: the request certainly never left this machine, so that it may be sent again.

    A connection that could not be made, a TLS handshake that failed. Where that is not certain, it is `NotAnswered`.
    """


class Unsendable(Exception):
    """The request cannot be sent as things are, and nothing was: the cause is raised to the caller of `drive`."""


def never_left(error: BaseException) -> bool:
    """Whether a request that failed with this error certainly never left this machine.

    So it is where no connection was made: refused, unknown name, no route, not made in time; the bank's certificate did
    not verify, the TLS handshake failed; a proxy refused the way. Reading that timed out, a connection that was reset or
    ended, a bank that refused our certificate (TLS 1.3 says so after the request): may have left.
    """
    if isinstance(error, (NotSent, httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)):
        return True
    return isinstance(error, (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError))


#: Libraries whose errors, but for those about wrong arguments, are failures of the transport.
_HTTP_LIBRARIES = {"aiohttp", "h11", "h2", "http", "httpcore", "httpx", "requests", "urllib3"}


def is_transport_failure(error: BaseException) -> bool:
    """Whether this error says that the transport failed, and not that a program is wrong.

    The errors of sockets, TLS and timeouts, and those of the usual HTTP libraries, but for what they say of wrong arguments
    (an invalid URL); `NotAnswered` and `NotSent`. An `OSError` about a file is none.
    """
    if isinstance(error, (NotAnswered, httpx.TransportError, ssl.SSLError, asyncio.TimeoutError, EOFError)):
        return True
    if isinstance(error, OSError):
        return error.filename is None and not isinstance(error, ValueError)
    if isinstance(error, (TypeError, ValueError, RuntimeError, httpx.InvalidURL)) or not isinstance(error, Exception):
        return False
    return any(base.__module__.partition(".")[0] in _HTTP_LIBRARIES for base in type(error).__mro__)


def sender(client: httpx.Client, *, timeout: float | httpx.Timeout | None = None) -> Send:
    """Send with this client. Redirects are not followed.

    Where no `timeout` is given, the client's own holds, as httpx means it. One that has httpx's default of five seconds
    waits for 30 seconds, to the end of the answer; so does a `timeout` in seconds.
    """

    def send(request: Request, largest: int) -> Answer:
        limit, deadline = _limits(client, timeout)
        built = _built(client, request, limit)
        try:
            response = client.send(built, stream=True, follow_redirects=False)
        except httpx.UnsupportedProtocol as wrong:
            raise Unsendable from wrong
        try:
            body = bytearray()
            for part in response.iter_bytes():
                if _enough(body, part, largest, deadline):
                    break
            return _answer(response, body)
        finally:
            response.close()

    return send


def async_sender(client: httpx.AsyncClient, *, timeout: float | httpx.Timeout | None = None) -> ASend:
    """Send with this client, as `sender` does."""

    async def send(request: Request, largest: int) -> Answer:
        limit, deadline = _limits(client, timeout)
        built = _built(client, request, limit)
        try:
            response = await client.send(built, stream=True, follow_redirects=False)
        except httpx.UnsupportedProtocol as wrong:
            raise Unsendable from wrong
        try:
            body = bytearray()
            async for part in response.aiter_bytes():
                if _enough(body, part, largest, deadline):
                    break
            return _answer(response, body)
        finally:
            await response.aclose()

    return send


def _limits(
    client: httpx.Client | httpx.AsyncClient,
    timeout: float | httpx.Timeout | None,
) -> tuple[httpx.Timeout, float | None]:
    """The timeout of each wait, and the moment by which the answer has to be there whole."""
    if timeout is None and client.timeout != httpx.Timeout(_CLIENTS_DEFAULT_S):
        timeout = client.timeout
    if isinstance(timeout, httpx.Timeout):
        return timeout, None
    seconds = TIMEOUT_S if timeout is None else timeout
    return httpx.Timeout(seconds), time.monotonic() + seconds


#: Names and values of headers as HTTP has them (RFC 9110, 5.1 and 5.5).
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_VALUE = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f]*\Z")


def _built(client: httpx.Client | httpx.AsyncClient, request: Request, limit: httpx.Timeout) -> httpx.Request:
    try:
        if client.is_closed:
            raise RuntimeError("the client is closed: nothing can be sent with it")
        for header in request.headers:
            if not _NAME.match(header.name) or not _VALUE.match(header.value):
                raise ValueError(f"the header {header.name!r} is not one that HTTP can carry (RFC 9110, 5)")
        path = request.url[request.url.index("/", request.url.index("://") + 3) :]
        return client.build_request(
            request.method,
            request.url,
            # As bytes, because text outside ASCII would be refused or written otherwise.
            headers=[(header.name.encode(), header.value.encode()) for header in request.headers],
            content=request.body or None,
            timeout=limit,
            # The path that was signed, and not another spelling of it.
            extensions={"target": path.encode()},
        )
    except Exception as wrong:
        raise Unsendable from wrong


def _enough(body: bytearray, part: bytes, largest: int, deadline: float | None) -> bool:
    if deadline is not None and time.monotonic() > deadline:
        raise httpx.ReadTimeout("the answer did not end in time")
    body += part[: largest + 1 - len(body)]
    return len(body) > largest


def _answer(response: httpx.Response, body: bytearray) -> Answer:
    headers = [Header(name, value) for name, value in response.headers.multi_items()]
    return Answer(response.status_code, headers, bytes(body))


def no_cookies() -> cookiejar.CookieJar:
    """A bank is told nothing but what is in the request."""
    return cookiejar.CookieJar(cookiejar.DefaultCookiePolicy(allowed_domains=[]))
