"""Signatures made here are accepted by others, and theirs by us."""

from __future__ import annotations

import base64
import re
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from girokit import Certificate, CauseKind, Framed, PrivateKey, Signer, digest, frame, verify

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
TARGET = "/v1/payments/x?a=%C3%A5"
HEADERS = [("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("X-Request-ID", "99391c7e-ad88-49ec-a2ad-99ddcb1f7721")]
NAMES = ["(request-target)", "date", "digest", "x-request-id"]
BODY = '{"name":"Kåre"}'.encode()


def certificate() -> Certificate:
    holder = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A, tester"), x509.NameAttribute(NameOID.COUNTRY_NAME, "NO")])
    now = datetime.now(timezone.utc)
    built = x509.CertificateBuilder(holder, holder, KEY.public_key(), 77, now, now + timedelta(days=1))
    return Certificate.from_pem(built.sign(KEY, hashes.SHA256()).public_bytes(Encoding.PEM).decode())


def framed() -> Framed:
    return frame("POST", TARGET, HEADERS, BODY, NAMES, certificate().key_id)


@pytest.mark.parametrize("sign", [Signer(KEY), lambda message: PrivateKey.from_pem(PEM).sign(message, bytes(32))])
def test_cryptography_verifies_ours(sign: Signer) -> None:
    # The signing string is made anew here, by the draft's words and not by ours.
    text = framed().signing_string
    assert text == "\n".join(
        [
            f"(request-target): post {TARGET}",
            "date: Sun, 06 Nov 1994 08:49:37 GMT",
            f"digest: {digest(BODY)}",
            "x-request-id: 99391c7e-ad88-49ec-a2ad-99ddcb1f7721",
        ]
    )
    header = framed().finish(sign(text.encode()))
    found = re.search(r'signature="([^"]*)"', header)
    assert found
    KEY.public_key().verify(base64.b64decode(found[1]), text.encode(), padding.PKCS1v15(), hashes.SHA256())
    with pytest.raises(InvalidSignature):
        KEY.public_key().verify(base64.b64decode(found[1]), b"another", padding.PKCS1v15(), hashes.SHA256())


def test_openssl_verifies_ours(tmp_path: Path) -> None:
    text = framed().signing_string.encode()
    (tmp_path / "text").write_bytes(text)
    (tmp_path / "signature").write_bytes(Signer.from_pem(PEM)(text))
    public = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "public.pem").write_bytes(public)
    command = ["openssl", "dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "text"]
    assert "Verified OK" in subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout


def test_ours_verifies_what_cryptography_made_and_names_what_was_changed() -> None:
    hash = hashes.Hash(hashes.SHA256())
    hash.update(BODY)
    sum = "SHA-256=" + base64.b64encode(hash.finalize()).decode()
    text = "\n".join([f"(request-target): post {TARGET}", f"date: {HEADERS[0][1]}", f"digest: {sum}"])
    made = base64.b64encode(KEY.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())).decode()
    ours = certificate()
    header = f'keyId="{ours.key_id}",algorithm="rsa-sha256",headers="(request-target) date digest",signature="{made}"'
    headers = [*HEADERS, ("Digest", sum), ("Signature", header)]
    verdict = verify("POST", TARGET, headers, BODY, ours)
    assert verdict.accepted, verdict.explain()
    assert verify("POST", TARGET, headers, BODY + b" ", ours).causes[0].kind == CauseKind.DigestWrong
    changed = [("Date", "Sun, 06 Nov 1994 08:49:38 GMT"), *headers[1:]]
    assert verify("POST", TARGET, changed, BODY, ours).causes[0].kind == CauseKind.SignedHeaderChanged


def test_what_a_certificate_says_is_what_cryptography_reads() -> None:
    ours = certificate()
    theirs = x509.load_der_x509_certificate(ours.der)
    assert int(ours.serial, 16) == theirs.serial_number == 77
    assert ours.valid_from_ms == int(theirs.not_valid_before_utc.timestamp() * 1000)
    assert ours.key_bits == 2048 and ours.is_signed_by(ours)
    assert ours.issuer == "C=NO,CN=A\\, tester"
