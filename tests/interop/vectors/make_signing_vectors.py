"""Makes tests/vectors/signing: requests signed as draft-cavage-http-signatures-09 and the Norwegian banks ask for.

The signatures are made by Python's cryptography and compared with those of the openssl command; a keyId that belongs
to a certificate comes from Java (PrintCertificates.java). Nothing of the project takes part.
"""

import base64
import hashlib
import json
import subprocess
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from keys import pem, rsa_key
from make_cert_vectors import certificate, java, name, pem as certificate_pem

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "vectors" / "signing"

SMALL, USUAL, LARGE = rsa_key("signer-1024", 1024), rsa_key("signer-2048", 2048), rsa_key("signer-3072", 3072)

# The order in which the Norwegian banks' profile declares the signed headers.
DECLARED = ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"]

DATE = ("Date", "Tue, 11 Mar 2025 09:41:07 GMT")
REQUEST_ID = ("X-Request-ID", "5f0c6d0e-52a5-4d0b-9b1c-2f7f3d1f8a60")
PSU = ("PSU-ID", "a81b6f7e-0001")
CORPORATE = ("PSU-Corporate-ID", "corp-7731")
REDIRECT = ("TPP-Redirect-URI", "https://tpp.example/back?state=x1")
PAYMENT = '{"instructedAmount":{"currency":"NOK","amount":"123.50"},"creditorName":"Kari Nordmann"}'
DOMESTIC = "/v1/payments/norwegian-domestic-credit-transfers"

MADE = {}


def digest_of(body):
    return "SHA-256=" + base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()


def value_of(headers, wanted):
    """Section 2.3: every value trimmed, those of a repeated header joined in order; None when there is none."""
    values = [value.strip(" \t") for header, value in headers if header.lower() == wanted]
    return ", ".join(values) if values else None


def sign(key, text):
    signature = key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(pem(key))
        file.flush()
        command = ["openssl", "dgst", "-sha256", "-sign", file.name]
        assert signature == subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout
    return base64.b64encode(signature).decode()


def add(title, key, signed, method="POST", target=DOMESTIC, headers=(), body=PAYMENT, key_id=None, cert=None, pkcs1=False):
    assert title not in MADE
    vector = {"kind": "signing", "name": title, "key": pem(key, pkcs1)}
    if cert is None:
        vector["key_id"] = key_id or "SN=1A2B3C,CA=CN=Fjordbank Issuing CA,O=Fjordbank,C=NO"
    else:
        vector["certificate"] = certificate_pem(cert)
    vector |= {
        "algorithm": "rsa-sha256",
        "headers": signed,
        "request": {"method": method, "target": target, "headers": [list(header) for header in headers], "body": body},
    }
    MADE[title] = (vector, key, cert)


def expect(vector, key, key_id):
    request = vector["request"]
    headers = request["headers"]
    names = [one.lower() for one in vector["headers"]]
    digest = value_of(headers, "digest")
    if digest is None and "digest" in names:
        digest = digest_of(request["body"])
        headers = [*headers, ["Digest", digest]]
    lines, present = [], []
    for one in names:
        if one == "(request-target)":
            value = f"{request['method'].lower()} {request['target']}"
        else:
            value = value_of(headers, one)
        if value is not None:
            lines.append(f"{one}: {value}")
            present.append(one)
    signing_string = "\n".join(lines)
    signature = sign(key, signing_string)
    header = f'keyId="{key_id}",algorithm="rsa-sha256",headers="{" ".join(present)}",signature="{signature}"'
    if not header.isascii():
        header = f"=?utf-8?B?{base64.b64encode(header.encode()).decode()}?="
    expected = {"key_id": key_id}
    if digest is not None:
        expected["digest"] = digest
    return expected | {"signing_string": signing_string, "signature": signature, "header": header}


def make():
    every = [DATE, ("Digest", digest_of(PAYMENT)), REQUEST_ID, PSU, CORPORATE, REDIRECT]
    few = ["date", "digest", "x-request-id"]
    given = [DATE, ("Digest", digest_of(PAYMENT)), REQUEST_ID]

    add("every-declared-header", USUAL, DECLARED, headers=every)
    add("key-1024-pkcs1", SMALL, few, headers=given, pkcs1=True)
    add("key-1024-pkcs8", SMALL, few, headers=given)
    add("key-2048-pkcs1", USUAL, DECLARED, headers=every, pkcs1=True)
    add("key-3072-pkcs8", LARGE, DECLARED, headers=every)
    add("key-3072-pkcs1", LARGE, few, headers=given, pkcs1=True)

    add("key-id-from-certificate", USUAL, DECLARED, headers=every, cert=certificate(key=USUAL, serial=0xDCC5CCB85FDAB32A))
    add("key-id-from-certificate-with-escapes", USUAL, few, headers=given, cert=certificate(
        key=USUAL, serial=0x0B0B, issuer=name(("C", "NO", 19), ("O", "Bank, Trust + Co"), ("CN", "a=b #1  c "))))
    add("key-id-from-certificate-with-numbered-attributes", SMALL, few, headers=given, cert=certificate(
        key=SMALL, serial=77, issuer=name(("C", "NO", 19), ("ORGID", "NTRNO-983163327"), ("EMAIL", "ca@bank.example", 22), ("CN", "CA"))))
    add("key-id-not-ascii-from-certificate", USUAL, DECLARED, headers=every, cert=certificate(
        key=USUAL, serial=0x5EED, issuer=name(("C", "NO", 19), ("O", "Sparebanken Sør"), ("CN", "Skjærgård utsteder æøå"))))
    add("key-id-from-certificate-with-quotation-marks", SMALL, few, headers=given, cert=certificate(
        key=SMALL, serial=0x2A, issuer=name(("C", "NO", 19), ("O", 'Bank "Fjord", AS'), ("CN", "ends with \\"))))
    add("key-id-not-ascii-as-text", SMALL, few, headers=given, key_id="SN=2F,CA=CN=Česká CA,O=Žluťoučký kůň,C=CZ", pkcs1=True)
    add("key-id-free-text", USUAL, few, headers=given, key_id="tpp-key-2025-03")

    add("request-target-first", USUAL, ["(request-target)", *DECLARED], headers=every)
    add("request-target-last-with-query", SMALL, ["date", "digest", "(request-target)"], headers=given,
        target=DOMESTIC + "?allowLogicalDuplicate=true&x=%C3%A5")
    add("request-target-alone", SMALL, ["(request-target)"], method="DELETE", target=DOMESTIC + "/p-17", body=None)

    add("order-other-than-declared", USUAL, ["tpp-redirect-uri", "psu-id", "x-request-id", "date", "digest"], headers=every)
    add("order-of-request-does-not-matter", SMALL, DECLARED, headers=every[::-1])
    add("names-in-mixed-case", SMALL, ["Date", "DIGEST", "X-Request-ID"],
        headers=[("dAtE", DATE[1]), ("digest", digest_of(PAYMENT)), ("x-REQUEST-id", REQUEST_ID[1])])
    add("declared-but-absent-left-out", USUAL, DECLARED, headers=[DATE, ("Digest", digest_of(PAYMENT)), REQUEST_ID, REDIRECT])
    add("unsigned-headers-left-out", SMALL, few, headers=[*given, ("PSU-IP-Address", "192.0.2.7"), ("Content-Type", "application/json")])
    add("corporate-psu", USUAL, ["date", "x-request-id", "psu-id", "psu-corporate-id"], method="GET", target="/v1/agreements",
        headers=[DATE, REQUEST_ID, PSU, CORPORATE], body=None)

    add("get-without-body-and-digest", USUAL, ["date", "x-request-id", "psu-id", "tpp-redirect-uri"], method="GET",
        target="/v1/accounts?withBalance=false", headers=[DATE, REQUEST_ID, PSU, REDIRECT], body=None)
    add("get-with-request-target", SMALL, ["(request-target)", "date", "x-request-id"], method="GET",
        target="/v1/accounts/a1/transactions?bookingStatus=both&dateFrom=2025-01-01", headers=[DATE, REQUEST_ID], body=None)

    add("digest-computed", USUAL, DECLARED, headers=[DATE, REQUEST_ID, PSU, CORPORATE, REDIRECT])
    add("digest-computed-over-non-ascii-body", SMALL, few, headers=[DATE, REQUEST_ID], body='{"creditorName":"Åse Ødegård 🎉"}')
    add("digest-computed-over-exact-white-space", SMALL, few, headers=[DATE, REQUEST_ID], method="PUT",
        target=DOMESTIC + "/p-17", body='{ "a" : 1 }\r\n\t')
    add("digest-computed-over-empty-body", SMALL, few, headers=[DATE, REQUEST_ID], body="")

    add("values-with-spaces-around", USUAL, few + ["psu-id"], headers=[("Date", "  " + DATE[1] + " "), ("Digest", digest_of(PAYMENT) + "\t"),
        ("X-Request-ID", " \t" + REQUEST_ID[1]), ("PSU-ID", "  two  inside  ")])
    add("same-header-twice", USUAL, few + ["psu-id"], headers=[*given, ("PSU-ID", "first"), ("Other", "x"), ("psu-id", " second ")])
    add("empty-value", SMALL, ["date", "psu-corporate-id", "x-request-id"], headers=[DATE, ("PSU-Corporate-ID", ""), REQUEST_ID])
    add("empty-value-at-the-end", SMALL, ["date", "psu-corporate-id"], headers=[DATE, ("PSU-Corporate-ID", "   ")])


def main():
    make()
    certificates = {title: cert for title, (_, _, cert) in MADE.items() if cert}
    key_ids = {title: said["key_id"] for title, said in java(certificates).items()}
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.json"):
        old.unlink()
    for title, (vector, key, cert) in MADE.items():
        vector["expect"] = expect(vector, key, key_ids[title] if cert else vector["key_id"])
        (OUT / f"{title}.json").write_text(json.dumps(vector, ensure_ascii=False, indent=2) + "\n")
    print(len(MADE), "vectors in", OUT.relative_to(HERE.parents[2]))


if __name__ == "__main__":
    main()
