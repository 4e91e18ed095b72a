"""`python/dev.sh bench`: what a signed request costs in Python, beside the bare signature, taking turns in one run."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from girokit import Signer, digest, frame

LIMIT = 1.10
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
if ratio > LIMIT:
    print(f"\npython: {ratio:.3f} × is more than the {LIMIT:.2f} × that a full signed request may cost")
    sys.exit(1)
