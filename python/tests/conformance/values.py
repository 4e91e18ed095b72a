"""Kinds `iso` and `cert`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conformance.pattern import Differs, compare, name
from girokit import Certificate, ErrorKind, GirokitError, check


def iso(vector: dict[str, Any], _: str) -> None:
    """Every valid value passes, every other one is refused with the rule."""
    for value in vector["valid"]:
        error = broken(vector, value)
        if error:
            raise Differs(f"{value!r} is valid and was refused: {error}")
    for line in vector["invalid"]:
        error = broken(vector, line["value"])
        if not error:
            raise Differs(f"{line['value']!r} is not valid ({line['says']}) and passed")
        if line["says"] not in str(error):
            raise Differs(f"{line['value']!r} is refused with {error}, not {line['says']}")


def broken(vector: dict[str, Any], value: str) -> GirokitError | None:
    rule: Callable[..., None] = check
    currency = [vector["currency"]] if vector.get("currency") else []
    try:
        rule(vector["type"], value, *currency)
    except GirokitError as error:
        if error.kind != ErrorKind.InvalidInput:
            raise
        return error
    return None


def certificate(vector: dict[str, Any], _: str) -> None:
    """The certificate says of itself exactly what the vector says."""
    expect = vector["expect"]
    try:
        read = Certificate.from_pem(vector["certificate"])
    except GirokitError as error:
        compare("certificate", expect, {"error": name(error.kind)})
        return
    said = {
        "serial": read.serial,
        "issuer": read.issuer,
        "subject": read.subject,
        "key_id": read.key_id,
        "base64": read.base64,
        "not_before_ms": read.valid_from_ms,
        "not_after_ms": read.valid_to_ms,
        "valid_at": [[moment, read.is_valid_at(moment)] for moment, _ in expect.get("valid_at", [])],
        "organization_identifier": read.organization_identifier,
        "roles": read.roles,
        "authority": authority(read),
        "qc_type": read.qc_type,
        "rsa_key_bits": key_bits(read),
        "signed_by_issuer": signed_by(read, vector.get("issuer_certificate")),
    }
    compare("certificate", expect, said)


def authority(certificate: Certificate) -> dict[str, str] | None:
    found = certificate.authority
    return found and {"name": found[0], "id": found[1]}


def key_bits(certificate: Certificate) -> int | None:
    try:
        return certificate.key_bits
    except GirokitError:
        return None


def signed_by(certificate: Certificate, issuer: str | None) -> bool | None:
    try:
        return certificate.is_signed_by(Certificate.from_pem(issuer)) if issuer else None
    except GirokitError:
        return None
