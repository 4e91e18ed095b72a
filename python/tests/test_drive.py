"""`drive` against servers that misbehave."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from girokit import (
    Answered,
    Context,
    Done,
    ErrorKind,
    Fault,
    Flow,
    GirokitError,
    Session,
    Tietoevry,
    drive,
)
from girokit.models import BankConfig, PaymentRef

VECTORS = Path(__file__).parents[2] / "tests" / "vectors" / "flow" / "tietoevry"
CONFIG = json.loads((VECTORS / "booked.json").read_text())["config"]
REFERENCE = PaymentRef(payment_service="payments", payment_product="norwegian-domestic-credit-transfers", payment_id="1")


class Clock:
    """A clock that is moved on by waiting."""

    def __init__(self) -> None:
        self.ms = 1_760_000_000_000

    def __call__(self) -> int:
        return self.ms

    def sleep(self, seconds: float) -> None:
        self.ms += int(seconds * 1000) + 1


@dataclass(frozen=True)
class Asked:
    """What came in; one handler serves many requests."""

    path: str
    headers: Message


class Server(BaseHTTPRequestHandler):
    """Answers as the test says, and remembers what it was asked."""

    protocol_version = "HTTP/1.1"
    requests: list[Asked]
    reply: Callable[[Server, int], None]

    def do_GET(self) -> None:
        self.requests.append(Asked(self.path, self.headers))
        type(self).reply(self, len(self.requests))

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serve(reply: Callable[[Server, int], None]) -> Iterator[tuple[str, list[Asked]]]:
    handler = type("Handler", (Server,), {"requests": [], "reply": staticmethod(reply)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", handler.requests  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()


def status(base: str, clock: Clock) -> Flow[Any]:
    config = BankConfig(
        system="tietoevry",
        base_url=base,
        certificate=CONFIG["certificate"],
        key=CONFIG["key"],
        redirect_uri="https://tpp.example/back",
    )
    bank = Tietoevry(config, clock=clock)
    return bank.payment_status(REFERENCE, Context(session=Session(psu_id="psu-1")))


def test_a_read_whose_answer_cannot_be_read_is_asked_again_under_another_id() -> None:
    def reply(server: Server, count: int) -> None:
        server.say(200, b"<html>" if count < 3 else b'{"transactionStatus":"ACSC"}', **{"Set-Cookie": "a=b"})

    clock = Clock()
    with serve(reply) as (base, requests):
        driven = drive(status(base, clock), sleep=clock.sleep)
    assert isinstance(driven, Done) and isinstance(driven.outcome, Answered)
    assert driven.outcome.reply.transaction_status == "ACSC"
    assert len({request.headers["X-Request-ID"] for request in requests}) == len(requests) == 3
    assert not any("Cookie" in request.headers for request in requests)


def test_an_answer_that_stays_unreadable_is_an_error_in_the_end() -> None:
    clock = Clock()
    with serve(lambda server, _: server.say(200, b"<html>")) as (base, requests):
        with pytest.raises(GirokitError) as raised:
            drive(status(base, clock), sleep=clock.sleep)
    assert (raised.value.kind, raised.value.fault) == (ErrorKind.UnreadableAnswer, Fault.Bank)
    assert len(requests) == 3


def test_of_an_answer_without_end_no_more_is_read_than_is_allowed() -> None:
    written = [0]

    def reply(server: Server, _: int) -> None:
        server.send_response(200)
        server.end_headers()
        try:
            while True:
                written[0] += server.wfile.write(b"x" * (1 << 16))
        except OSError:
            server.close_connection = True

    clock = Clock()
    with serve(reply) as (base, _), pytest.raises(GirokitError) as raised:
        drive(status(base, clock), sleep=clock.sleep)
    assert raised.value.kind == ErrorKind.TooLarge
    assert written[0] < 3 * 40 * 2**20


def test_redirects_are_not_followed() -> None:
    clock = Clock()
    with serve(lambda server, _: server.say(302, Location="/elsewhere")) as (base, requests):
        with pytest.raises(GirokitError), httpx.Client(follow_redirects=True) as client:
            drive(status(base, clock), client=client, sleep=clock.sleep)
    assert requests and not any("elsewhere" in request.path for request in requests)


def test_without_a_key_it_is_said_where_to_give_one() -> None:
    config = BankConfig(
        system="tietoevry",
        base_url="https://bank.example",
        certificate=CONFIG["certificate"],
        redirect_uri="https://tpp.example/back",
    )
    flow = Tietoevry(config).payment_status(REFERENCE, Context(session=Session(psu_id="psu-1")))
    with pytest.raises(GirokitError) as raised:
        drive(flow)
    assert (raised.value.kind, raised.value.field) == (ErrorKind.InvalidConfig, "key")
    with pytest.raises(GirokitError) as both:
        Tietoevry(BankConfig(**{**vars(config), "key": CONFIG["key"]}), CONFIG["key"])
    assert (both.value.kind, both.value.field) == (ErrorKind.InvalidConfig, "key")
