"""What the senders say of failures: whether the request can have left."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from girokit import Header, Request, is_transport_failure, never_left, sender
from girokit.send import Unsendable

from conftest import Sandbox



@contextmanager
def listening(serve: Callable[[socket.socket], None] | None = None) -> Iterator[int]:
    """A port on which each connection is handed to `serve`."""
    server = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                if serve:
                    serve(connection)

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server.getsockname()[1]
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()


def failure(url: str, *, timeout: float = 2, headers: tuple[Header, ...] = (), **options: Any) -> Exception:
    request = Request("id", "test", "POST", url, list(headers), b"{}")
    with httpx.Client(**options) as client:
        try:
            answer = sender(client, timeout=timeout)(request, 1000)
        except Exception as failed:
            return failed
    raise AssertionError(f"it was answered: {answer}")


def reset(connection: socket.socket) -> None:
    connection.recv(1000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def test_a_request_never_left_where_no_connection_was_made() -> None:
    with listening() as port:
        closed = port
    assert never_left(failure(f"http://127.0.0.1:{closed}/x"))
    assert never_left(failure("http://no-such-host.invalid/x"))
    with listening(lambda connection: connection.sendall(b"HTTP/1.1 400 No\r\n\r\n")) as port:
        assert never_left(failure(f"https://127.0.0.1:{port}/x")), "no TLS is spoken there"
        assert never_left(failure(f"https://bank.example/x", proxy=f"http://127.0.0.1:{port}")), "the proxy refuses"
    assert never_left(httpx.ConnectTimeout("slow")) and never_left(httpx.PoolTimeout("busy"))


def test_a_request_never_left_where_the_banks_certificate_does_not_verify(sandbox: Sandbox) -> None:
    failed = failure(f"{sandbox.https}/tietoevry/v1/payments")
    assert never_left(failed) and is_transport_failure(failed), failed


def cut(connection: socket.socket) -> None:
    connection.recv(1000)


def silent(connection: socket.socket) -> None:
    threading.Event().wait(3)


def test_a_request_may_have_left_where_its_answer_did_not_come() -> None:
    for serve in (reset, cut, silent):
        with listening(serve) as port:
            failed = failure(f"http://127.0.0.1:{port}/x", timeout=0.5)
        assert is_transport_failure(failed) and not never_left(failed), failed


def test_what_cannot_be_sent_is_a_fault_of_the_caller() -> None:
    for url, headers in (
        ("ftp://bank.example/x", ()),
        ("http://bank.example:port/x", ()),
        ("http://bank.example/x", (Header("X", "a\r\nb"),)),
    ):
        failed = failure(url, headers=headers)
        assert isinstance(failed, Unsendable) and failed.__cause__ and not is_transport_failure(failed)


def test_the_timeout_of_the_callers_own_client_holds() -> None:
    with listening(silent) as port:
        request = Request("id", "test", "GET", f"http://127.0.0.1:{port}/x", [], b"")
        with httpx.Client(timeout=0.2) as client, pytest.raises(httpx.ReadTimeout):
            sender(client)(request, 1000)
    asked: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        return httpx.Response(200)

    for options in ({}, {"timeout": 90}, {"timeout": None}):
        with httpx.Client(transport=httpx.MockTransport(answer), **options) as client:
            sender(client)(Request("id", "test", "GET", "http://bank.example/x", [], b""), 1000)
    assert asked == [30.0, 90, None]


def test_faults_of_programs_are_no_failures_of_the_transport() -> None:
    for fault in (TypeError(), ValueError(), KeyError(), RuntimeError(), FileNotFoundError(2, "no", "x"), httpx.InvalidURL("x")):
        assert not is_transport_failure(fault) and not never_left(fault)
    for failed in (OSError(113, "no route"), TimeoutError(), ssl.SSLError("x"), httpx.ReadError("x"), EOFError()):
        assert is_transport_failure(failed) and not never_left(failed)
