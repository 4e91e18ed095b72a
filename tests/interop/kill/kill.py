"""Kills hosts in the middle of payments, lets another process go on, and counts what the bank holds."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

HERE = Path(__file__).parent
TOP = HERE.parents[2]
POINTS = ("before-mark", "before-send", "at-bank", "before-save")
#: Payments of the batch, and which of them the program dies at.
BATCH, AMID = 10, 5

HOSTS = {
    "python": [str(TOP / "python/.venv/bin/python"), str(HERE / "host.py")],
    "node": ["node", str(HERE / "host.mjs")],
    "kotlin": [str(TOP / "bindings/uniffi/kotlin/ci.sh"), "java", "io.girokit.kill.HostKt"],
}


@dataclass
class Seen:
    """A request that reached the bank."""

    method: str
    path: str
    id: str | None


class Gate:
    """Passes requests on to the bank, notes them, and holds the answer to one of them back."""

    def __init__(self, bank: str, pki: Path) -> None:
        self.seen: list[Seen] = []
        self.hold: re.Pattern[str] | None = None
        self.after = 0
        self.held = threading.Event()
        self.bank = urlsplit(bank).netloc
        self.tls = ssl.create_default_context(cafile=str(pki / "ca.pem"))
        self.tls.load_cert_chain(str(pki / "tpp-qwac.pem"), str(pki / "tpp-qwac.key.pem"))
        gate = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                gate.pass_on(self)

            do_POST = do_PUT = do_DELETE = do_GET

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Those who connect are killed."""

        server = Server(("127.0.0.1", 0), Handler)
        front = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        front.load_cert_chain(str(pki / "server.pem"), str(pki / "server.key.pem"))
        server.socket = front.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def hold_answer(self, to: str | None, nth: int = 0) -> None:
        """Hold back the answer to the nth POST that fits; begin to count anew."""
        self.held.clear()
        self.seen.clear()
        self.after = nth
        self.hold = re.compile(to) if to else None

    def pass_on(self, incoming: BaseHTTPRequestHandler) -> None:
        body = incoming.rfile.read(int(incoming.headers.get("Content-Length") or 0))
        onward = http.client.HTTPSConnection(self.bank, context=self.tls, timeout=60)
        onward.putrequest(incoming.command, incoming.path, skip_host=True, skip_accept_encoding=True)
        for name, value in incoming.headers.items():
            onward.putheader(name, value)
        onward.endheaders(body)
        answer = onward.getresponse()
        content = answer.read()
        self.seen.append(Seen(incoming.command, incoming.path, incoming.headers.get("X-Request-ID")))
        if incoming.command == "POST" and self.hold and self.hold.search(incoming.path):
            self.after -= 1
            if self.after == 0:
                self.held.set()
                threading.Event().wait(600)
        incoming.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("transfer-encoding", "connection", "content-length", "date", "server"):
                incoming.send_header(name, value)
        incoming.send_header("Content-Length", str(len(content)))
        incoming.end_headers()
        incoming.wfile.write(content)


class Bank:
    """The sandbox, with the gate before it."""

    def __init__(self, folder: Path) -> None:
        target = Path(os.environ.get("CARGO_TARGET_DIR", TOP / "target"))
        command = [str(target / "debug/girokit-sandbox"), "--pki-dir", str(folder / "pki"), "--hurry", "100"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        told = json.loads(self.process.stdout.readline())
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.http, self.pki = told["http"], Path(told["pki"])
        self.gate = Gate(told["https"], self.pki)

    def control(self, method: str, what: str, body: object = None) -> Any:
        answer = httpx.request(method, f"{self.http}/control/{what}", json=body, timeout=60).raise_for_status()
        return answer.json() if answer.content else None


@dataclass
class Case:
    """One payment, or one batch, that a program is to make."""

    name: str
    job: dict[str, Any]
    #: The paths of the requests that make something at the bank, and which of them it is killed at.
    creates: str
    target: int
    #: How it ends when nothing is lost, and what the bank holds then.
    ends: tuple[str, ...]
    whole: int

    def held(self, bank: Bank) -> list[str]:
        """What the bank holds of it, each by a name of its own; twice where it is there twice."""
        if self.name == "payment":
            payments = bank.control("GET", "tietoevry/payments")["payments"]
            return [payment["transactionStatus"] for payment in payments]
        orders = bank.control("GET", "maxbanka/orders")["orders"]
        return [name for name in map(instruction, orders) if name]


def instruction(order: dict[str, Any]) -> str | None:
    found = re.search(r'"instructionIdentification": ?"([^"]+)"', json.dumps(order))
    return found[1] if found else None


def payment(bank: Bank) -> Case:
    config = {
        "system": "tietoevry",
        "baseUrl": f"{bank.gate.url}/tietoevry",
        "redirectUri": "https://shop.example/paid",
        "certificate": (bank.pki / "tpp-qseal.pem").read_text(),
        "profile": {"pollFirstMs": 50, "pollLongestMs": 200},
    }
    body = {
        "instructedAmount": {"currency": "NOK", "amount": "100.33"},
        "debtorAccount": {"bban": "97105048304"},
        "creditorAccount": {"bban": "86011117947"},
        "creditorName": "Fjord Bakery AS",
    }
    product = "norwegian-domestic-credit-transfers"
    job = {
        "config": config,
        "job": "payment",
        "input": {"paymentProduct": product, "body": body},
        "context": {"psu": {"ipAddress": "192.0.2.17"}},
    }
    bank.control("POST", "tietoevry/reset")
    return Case("payment", job, f"/v1/payments/{product}$", 1, ("completed", "booked"), 1)


def batch(bank: Bank) -> Case:
    bank.control("POST", "maxbanka/reset")
    given = bank.control("POST", "maxbanka/tokens", {"user": "jana"})
    debtor = bank.control("GET", "maxbanka/accounts")["accounts"][0]["iban"]
    config = {
        "system": "maxbanka",
        "baseUrl": f"{bank.gate.url}/maxbanka",
        "redirectUri": "https://shop.example/back",
        "apiKey": "sandbox-api-key",
        "clientId": "5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00",
        "clientSecret": "sandbox-client-secret",
        "tppName": "girokit demo TPP",
        "tppIdentification": "CZ000000-1",
        "profile": {"pollFirstMs": 50, "pollLongestMs": 200},
    }
    payments = [
        {
            "paymentIdentification": {"instructionIdentification": f"wage-{at}"},
            "amount": {"instructedAmount": {"value": "100.00", "currency": "CZK"}},
            "debtorAccount": {"identification": {"iban": debtor}, "currency": "CZK"},
            "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"},
        }
        for at in range(BATCH)
    ]
    tokens = {"accessToken": given["access_token"], "refreshToken": given["refresh_token"]}
    job = {
        "config": config,
        "job": "batch",
        "input": {"exchangeIdentification": "wages", "payments": payments, "testAuthCode": True},
        "context": {"session": {"tokens": tokens}, "psu": {"ipAddress": "192.0.2.17"}},
    }
    return Case("batch", job, "/maxbanka/payments$", AMID, ("signed", "completed"), BATCH)


def begin(language: str, file: Path, *point: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(TOP / "python"), "JAVA_TOOL_OPTIONS": ""}
    command = [*HOSTS[language], str(file), *point]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


def line(host: subprocess.Popen[str], word: str) -> str:
    """The rest of the host's next line, which begins with this word."""
    assert host.stdout is not None and host.stderr is not None
    text = host.stdout.readline()
    if not text.startswith(f"{word} "):
        raise AssertionError(f"the host did not say {word!r} but {text!r}: {host.stderr.read()[-2000:]}")
    return text[len(word) + 1 :].strip()


def play(language: str, case: Case, point: str, bank: Bank, folder: Path) -> str:
    """Kill the host at the point, let another go on, and hold what is reported to what the bank holds."""
    file, store = folder / "case.json", folder / "flow.json"
    told = {**case.job, "store": str(store), "pki": str(bank.pki), "creates": case.creates, "target": case.target}
    file.write_text(json.dumps(told))
    bank.gate.hold_answer(case.creates if point == "at-bank" else None, case.target)

    first = begin(language, file, point)
    pid = int(line(first, "pid"))
    if point == "at-bank":
        if not bank.gate.held.wait(60):
            raise AssertionError("the request did not come to the bank")
    else:
        assert line(first, "at") == point
    os.kill(pid, signal.SIGKILL)
    first.wait(30)
    before = list(bank.gate.seen)
    made = [one for one in before if one.method == "POST" and re.search(case.creates, one.path)]
    reached = point in ("at-bank", "before-save")
    assert len(made) == case.target - (not reached), f"{len(made)} requests reached the bank before the program died"
    marked = '"inFlight":true' in store.read_text()
    assert marked == (point != "before-mark"), "what was stored is not what this point leaves"

    bank.gate.hold_answer(None)
    second = begin(language, file)
    line(second, "pid")
    outcome = json.loads(line(second, "outcome"))
    assert second.wait(60) == 0

    held, name = case.held(bank), outcome["outcome"]
    assert len(set(held)) == len(held) or case.name == "payment", f"twice at the bank: {held}"
    if point == "before-mark":
        assert name in case.ends and len(held) == case.whole, f"{name}, and the bank holds {held}"
        return f"{name}, {len(held)} at the bank"
    assert len(held) == case.target - (not reached), f"the bank holds {held}"
    again = [one for one in bank.gate.seen if one.method == "POST" and re.search(case.creates, one.path)]
    assert not again, "it was sent again"
    assert name == "uncertain", f"{name}, and nobody can know"
    if reached:
        assert outcome["requestId"] == made[-1].id, f"{outcome['requestId']} is not the request that the bank knows"
    assert outcome["requestId"], "the request id is not told"
    return f"{name} with the request id, {len(held)} at the bank"


def main(languages: list[str]) -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as name:
        bank = Bank(Path(name))
        try:
            for language in languages:
                for make in (payment, batch):
                    for point in POINTS:
                        folder = Path(tempfile.mkdtemp(dir=name))
                        what = f"{language:7} {make.__name__:8} {point:12}"
                        try:
                            print(f"ok      {what} {play(language, make(bank), point, bank, folder)}", flush=True)
                            passed += 1
                        except Exception as wrong:
                            if not isinstance(wrong, AssertionError):
                                traceback.print_exc()
                            print(f"FAILED  {what} {wrong}", flush=True)
                            failed += 1
        finally:
            bank.process.terminate()
    print(f"kill: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(HOSTS)))
