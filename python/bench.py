"""`python/dev.sh bench`: what a signed request costs in Python, and what reading a long list does.

The one is measured beside the bare signature, the other beside json.loads, taking turns in one run.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from girokit import Header, Input, Page, Signer, Step, Tietoevry, digest, frame
from girokit.models import BankConfig, Transaction

LIMIT = 1.10
LIST_LIMIT = 0.5
ROUNDS = 25

key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
signer = Signer(key)
body = b"x" * 1024
target = "/v1/payments/norwegian-domestic-credit-transfers"
headers = [
    ("Accept", "application/json"),
    ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ("X-Request-ID", "99391c7e-ad88-49ec-a2ad-99ddcb1f7721"),
    ("PSU-ID", "dfd07c50-20f5-4703-b5dc-ce141a13ad76"),
    ("TPP-Redirect-URI", "https://tpp.example/back"),
    ("Content-Type", "application/json"),
]
names = ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"]
key_id = "SN=6AEB4444FBAAD267,CA=O=PSDNO-FSA-ABCA,L=Trondheim,C=NO"
text = frame("POST", target, headers, body, names, key_id).signing_string.encode()
signature = bytes(256)


def framing() -> str:
    return frame("POST", target, headers, body, names, key_id).finish(signature)


def bare() -> bytes:
    return key.sign(text, padding.PKCS1v15(), hashes.SHA256())


def full() -> tuple[str | None, str]:
    framed = frame("POST", target, headers, body, names, key_id)
    return framed.digest, framed.finish(signer(framed.signing_string.encode()))


def side_by_side(contestants: list[tuple[int, Callable[[], object]]]) -> list[float]:
    """Run each in turn, several times over, and give the best time of one call, in microseconds."""
    best = [float("inf")] * len(contestants)
    for _ in range(ROUNDS):
        for at, (times, run) in enumerate(contestants):
            began = time.perf_counter()
            for _ in range(times):
                run()
            best[at] = min(best[at], (time.perf_counter() - began) * 1e6 / times)
    return best


hashing_us, framing_us, bare_us, full_us = side_by_side(
    [(2000, lambda: digest(body)), (2000, framing), (100, bare), (100, full)]
)
ratio = full_us / bare_us
print("a request with a body of 1 KB, RSA-2048, in Python\n")
print(f"{'SHA-256 of the body, in base64':<34} {hashing_us:9.2f} µs")
print(f"{'framing, without the signature':<34} {framing_us:9.2f} µs")
print(f"{'cryptography: bare signature':<34} {bare_us:9.2f} µs")
print(f"{'cryptography: full signed request':<34} {full_us:9.2f} µs  {ratio:.3f} ×  at most {LIMIT:.2f} ×")
failed = False
if ratio > LIMIT:
    print(f"\npython: {ratio:.3f} × is more than the {LIMIT:.2f} × that a full signed request may cost")
    failed = True


def answer() -> bytes:
    """What a bank answers: some 2,600 transactions."""
    booked = [
        {
            "transactionId": f"2025-{at:012}",
            "bookingDate": f"2025-09-{at % 28 + 1:02}",
            "valueDate": f"2025-09-{at % 28 + 1:02}",
            "transactionAmount": {"currency": "NOK", "amount": f"-{at * 37 % 9000}.50"},
            "creditorName": "Nordlys Handel AS",
            "creditorAccount": {"bban": "15030044115"},
            "debtorName": "Kari Nordmann",
            "debtorAccount": {"bban": "15030044115", "currency": "NOK"},
            "remittanceInformationUnstructured": f"Faktura {at}, takk for handelen",
            "proprietaryBankTransactionCode": "VISA VARE",
            "_links": {"transactionDetails": {"href": f"/v1/accounts/5f1c/transactions/2025-{at:012}"}},
        }
        for at in range(2650)
    ]
    report = {"account": {"bban": "15030044115"}, "transactions": {"booked": booked, "pending": []}}
    return json.dumps(report, separators=(",", ":")).encode()


vector = Path(__file__).parents[1] / "tests/vectors/flow/tietoevry/booked.json"
identity = json.loads(vector.read_text())["config"]
config = BankConfig(
    system="tietoevry",
    base_url="https://bank.example",
    redirect_uri="https://tpp.example/back",
    certificate=identity["certificate"],
)
bank = Tietoevry(config)
answered = answer()


def prove() -> None:
    """The first signature of a bank is held to its certificate; after that any is taken, and making one is not measured."""
    its_signer = Signer.from_pem(identity["key"])
    flow = bank.start("everyTransaction", {"accountId": "5f1c", "bookingStatus": "booked"})
    step: Any = flow.step()
    flow.feed(Input.Signature(step.id, its_signer(step.message)))


prove()
json_type = [Header("content-type", "application/json")]


def handle() -> Page[Transaction]:
    """The whole job: asked, signed, answered; a handle on the page."""
    flow = bank.start("everyTransaction", {"accountId": "5f1c", "bookingStatus": "booked"})
    step: Any = flow.step()
    flow.feed(Input.Signature(step.id, signature))
    step = flow.step()
    assert isinstance(step, Step.Send)
    flow.feed(Input.Response(step.request.id, 200, json_type, answered))
    page = flow.page()
    assert page is not None
    return Page(page, Transaction)


loads_us, handle_us, all_us = side_by_side(
    [(3, lambda: json.loads(answered)), (3, handle), (3, lambda: json.loads(handle().to_json()))]
)
ratio = handle_us / loads_us
print(f"\n{len(handle())} transactions, {len(answered) / 1e6:.1f} MB, in Python\n")
print(f"{'json.loads':<34} {loads_us:9.2f} µs")
print(f"{'lazy handle, whole job':<34} {handle_us:9.2f} µs  {ratio:.3f} ×  at most {LIST_LIMIT:.1f} ×")
print(f"{'the same, all read as json':<34} {all_us:9.2f} µs  {all_us / loads_us:.3f} ×")
if ratio > LIST_LIMIT:
    print(f"\npython: {ratio:.3f} × is more than the {LIST_LIMIT:.1f} × that a lazy handle may cost")
    failed = True
def import_ms(module: str) -> float:
    """Import a module in fresh processes, and give the least time that took, in milliseconds of the processor."""
    program = f"import time; began = time.process_time(); import {module}; print(time.process_time() - began)"
    took = [float(subprocess.check_output([sys.executable, "-c", program])) for _ in range(7)]
    return min(took) * 1000


ours, theirs = import_ms("girokit"), import_ms("httpx")
print(f"import girokit {ours:.0f} ms, import httpx {theirs:.0f} ms: {ours / theirs:.2f} ×, at most 1.5 ×")
sys.exit(failed)
