"""Kind `signing`: sign and compare every field, verify it back, then break it and ask for the cause."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from conformance.pattern import Differs, name
from girokit import Certificate, PrivateKey, Signer, digest, frame, verify

Headers = list[tuple[str, str]]


def signing(vector: dict[str, Any], _: str) -> None:
    """Sign with `cryptography` and with the key in memory; both have to give the same bytes."""
    key_id = vector.get("key_id") or Certificate.from_pem(vector["certificate"]).key_id
    if vector.get("algorithm", "rsa-sha256") != "rsa-sha256":
        raise Differs("the algorithm is rsa-sha256")
    request = vector["request"]
    method, target, body = request["method"], request["target"], (request.get("body") or "").encode()
    headers: Headers = [(found, value) for found, value in request["headers"]]
    framed = frame(method, target, headers, body, vector["headers"], key_id)
    message = framed.signing_string.encode()
    signature = Signer.from_pem(vector["key"])(message)
    if PrivateKey.from_pem(vector["key"]).sign(message, bytes(32)) != signature:
        raise Differs("the two signers do not agree")
    header = framed.finish(signature)
    if framed.digest:
        headers.append(("Digest", framed.digest))
    headers.append(("Signature", header))
    found = {
        "key_id": framed.key_id,
        "digest": next((value.strip() for one, value in headers if one.lower() == "digest"), None),
        "signing_string": framed.signing_string,
        "signature": base64.b64encode(signature).decode(),
        "header": header,
    }
    for field, value in vector["expect"].items():
        if field not in found or found[field] != value:
            raise Differs(f"{field}: expected {value!r}, found {found.get(field)!r}")
    certificate = Certificate.from_pem(vector.get("certificate") or of_key(vector["key"]))
    Breaker(method, target, headers, body, certificate).holds_and_breaks(header, signature, framed.finish)


def of_key(pem: str) -> str:
    """A certificate for a key that came without one."""
    key = load_pem_private_key(pem.encode(), None)
    nobody, now = x509.Name([]), datetime.now(timezone.utc)
    builder = x509.CertificateBuilder(nobody, nobody, key.public_key(), 1, now, now + timedelta(days=1))  # type: ignore[arg-type]
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()  # type: ignore[arg-type]


class Breaker:
    """Breaks a request that holds, in every way that there is a cause for."""

    def __init__(self, method: str, target: str, headers: Headers, body: bytes, certificate: Certificate) -> None:
        self.method, self.target, self.headers, self.body = method, target, headers, body
        self.certificate = certificate
        self.hashed = any(found.lower() == "digest" for found, _ in headers)

    def causes(
        self, headers: Headers | None = None, body: bytes | None = None, target: str | None = None
    ) -> list[str]:
        verdict = verify(
            self.method,
            self.target if target is None else target,
            self.headers if headers is None else headers,
            self.body if body is None else body,
            self.certificate,
        )
        return [name(cause.kind) for cause in verdict.causes]

    def first(self, what: str, expected: str, causes: list[str]) -> None:
        # A body that nobody hashed is no fault of the signature.
        causes = [cause for cause in causes if self.hashed or cause != "DigestMissing"]
        if causes[:1] != [expected]:
            raise Differs(f"after {what} the causes are {causes}, not first {expected}")

    def holds_and_breaks(self, header: str, signature: bytes, finish: Callable[[bytes], str]) -> None:
        back = [cause for cause in self.causes() if self.hashed or cause != "DigestMissing"]
        if back:
            raise Differs(f"does not verify back: {back}")
        if self.hashed:
            self.first("a change of the body", "DigestWrong", self.causes(body=self.body + b" "))
        for one in signed(header):
            if one == "(request-target)":
                changed = self.causes(target=f"{self.target}changed")
                self.first("a change of the target", "SignedHeaderChanged", changed)
                continue
            hash = one == "digest"
            other = [(found, self._other(value, hash) if found.lower() == one else value) for found, value in self.headers]
            self.first(f"a change of {one}", "DigestWrong" if hash else "SignedHeaderChanged", self.causes(other))
            gone = self.causes([pair for pair in self.headers if pair[0].lower() != one])
            expected = "DigestMissing" if hash else "SignedHeaderMissing"
            if gone[:1] != [expected]:
                raise Differs(f"without {one} the causes are {gone}, not first {expected}")
        flipped = signature[:-1] + bytes([signature[-1] ^ 1])
        self.first("a change of the signature", "AnotherKey", self.causes(self._with(finish(flipped))))
        self.first("damage to the header", "SignatureUnreadable", self.causes(self._with('keyId="x"')))
        without = [pair for pair in self.headers if pair[0].lower() != "signature"]
        self.first("the loss of the header", "SignatureMissing", self.causes(without))

    def _with(self, signature: str) -> Headers:
        return [(found, signature if found.lower() == "signature" else value) for found, value in self.headers]

    @staticmethod
    def _other(value: str, hash: bool) -> str:
        return digest(b"another") if hash else f"{value}0"


def signed(header: str) -> list[str]:
    """The names that a header says are signed; the header may be wrapped (RFC 2047)."""
    wrapped = re.fullmatch(r"=\?utf-8\?B\?(.*)\?=", header)
    text = base64.b64decode(wrapped[1]).decode() if wrapped else header
    names = re.search(r'headers="([^"]*)"', text)
    if not names:
        raise Differs("the header names no headers")
    return names[1].split(" ")
