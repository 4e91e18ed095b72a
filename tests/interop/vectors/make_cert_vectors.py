"""Makes tests/vectors/cert: certificates with awkward names, and what Java and Python's cryptography say about them.

Serial, names, keyId and validity come from Java (PrintCertificates.java); the key size and whether the issuer's key
made the signature from cryptography. What a certificate states about PSD2 is what was put into it.
"""

import base64
import datetime
import json
import subprocess
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID, ObjectIdentifier

from keys import ec_key, rsa_key

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "vectors" / "cert"

CA = rsa_key("ca", 2048)
OTHER_CA = rsa_key("other-ca", 2048)
HOLDER = rsa_key("holder", 1024)

# --- DER, written by hand, because the libraries refuse to write most of what is needed here ---


def tlv(tag, *parts):
    value = b"".join(parts)
    length = len(value)
    if length < 128:
        return bytes([tag, length]) + value
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + value


def seq(*parts):
    return tlv(0x30, *parts)


def oid(dotted):
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    out = b""
    for arc in [first * 40 + second, *rest]:
        digits = [arc & 0x7F]
        while arc := arc >> 7:
            digits.insert(0, 0x80 | (arc & 0x7F))
        out += bytes(digits)
    return tlv(0x06, out)


def integer(value):
    return tlv(0x02, value.to_bytes((value + (value < 0)).bit_length() // 8 + 1, "big", signed=True))


UTF8, NUMERIC, PRINTABLE, T61, IA5, VISIBLE, GENERAL, UNIVERSAL, BMP = 12, 18, 19, 20, 22, 26, 27, 28, 30
KINDS = {
    "CN": "2.5.4.3", "SN": "2.5.4.4", "SERIALNUMBER": "2.5.4.5", "C": "2.5.4.6", "L": "2.5.4.7", "ST": "2.5.4.8",
    "STREET": "2.5.4.9", "O": "2.5.4.10", "OU": "2.5.4.11", "T": "2.5.4.12", "ORGID": "2.5.4.97",
    "DNQ": "2.5.4.46", "GIVENNAME": "2.5.4.42", "DC": "0.9.2342.19200300.100.1.25",
    "UID": "0.9.2342.19200300.100.1.1", "EMAIL": "1.2.840.113549.1.9.1",
}


def ava(kind, value, tag=UTF8):
    if isinstance(value, str):
        value = value.encode("utf-16-be" if tag == BMP else "utf-32-be" if tag == UNIVERSAL else "utf-8")
    return seq(oid(KINDS.get(kind, kind)), tlv(tag, value))


def name(*rdns):
    """Each RDN is (kind, value[, tag]) or a list of those."""
    return seq(*(tlv(0x31, *(ava(*one) for one in (rdn if isinstance(rdn, list) else [rdn]))) for rdn in rdns))


RSA_SHA = {256: "1.2.840.113549.1.1.11", 384: "1.2.840.113549.1.1.12", 512: "1.2.840.113549.1.1.13"}
HASH = {256: hashes.SHA256(), 384: hashes.SHA384(), 512: hashes.SHA512()}
ORDINARY = name(("C", "NO", PRINTABLE), ("O", "Fjordbank"), ("CN", "Fjordbank Issuing CA"))


def certificate(issuer=ORDINARY, subject=ORDINARY, serial=0x1A2B3C, validity=None, extensions=b"", sha=256, signer=CA,
                key=HOLDER, outer_sha=None):
    def algorithm(bits):
        return seq(oid(RSA_SHA[bits]), tlv(0x05))

    validity = validity or (tlv(0x17, b"240101000000Z"), tlv(0x17, b"340101000000Z"))
    spki = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    tbs = seq(
        tlv(0xA0, integer(2)), integer(serial), algorithm(sha), issuer, seq(*validity), subject, spki,
        tlv(0xA3, seq(extensions)) if extensions else b"",
    )
    signature = signer.sign(tbs, padding.PKCS1v15(), HASH[sha])
    return seq(tbs, algorithm(outer_sha or sha), tlv(0x03, b"\0", signature))


def pem(der, newline="\n"):
    text = base64.b64encode(der).decode()
    lines = [text[at:at + 64] for at in range(0, len(text), 64)]
    return newline.join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""])


# --- qualified certificates, through cryptography's builder ---

ROLES = {
    "PSP_AS": "0.4.0.19495.1.1", "PSP_PI": "0.4.0.19495.1.2", "PSP_AI": "0.4.0.19495.1.3", "PSP_IC": "0.4.0.19495.1.4",
}
QC_TYPES = {"esign": "0.4.0.1862.1.6.1", "eseal": "0.4.0.1862.1.6.2", "web": "0.4.0.1862.1.6.3"}


def utf8(text):
    return tlv(UTF8, text.encode())


def psd2_statement(roles, authority):
    entries = [seq(oid(role_oid), utf8(role)) for role, role_oid in roles]
    return seq(oid("0.4.0.19495.2"), seq(seq(*entries), utf8(authority[0]), utf8(authority[1])))


def type_statement(*types):
    return seq(oid("0.4.0.1862.1.6"), seq(*(oid(one) for one in types)))


COMPLIANCE = seq(oid("0.4.0.1862.1.1"))
RETENTION = seq(oid("0.4.0.1862.1.3"), integer(15))


def qualified(statements, sha=256):
    builder = (
        x509.CertificateBuilder()
        .issuer_name(x509.Name([
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Skärgård Trust AB"),
            x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, "NTRSE-5560000000"),
            x509.NameAttribute(NameOID.COMMON_NAME, "Skärgård Qualified CA 2"),
        ]))
        .subject_name(x509.Name([
            x509.NameAttribute(NameOID.COUNTRY_NAME, "NO"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Betal Nå AS"),
            x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, "PSDNO-FSA-918273645"),
            x509.NameAttribute(NameOID.COMMON_NAME, "Betal Nå AS"),
        ]))
        .serial_number(0x00C0FFEE1234567890ABCDEF)
        .not_valid_before(datetime.datetime(2025, 3, 1, 12, 30, 15))
        .not_valid_after(datetime.datetime(2027, 3, 1, 12, 30, 14))
        .public_key(HOLDER.public_key())
        .add_extension(x509.BasicConstraints(False, None), critical=True)
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
    )
    if statements is not None:
        extension = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.5.5.7.1.3"), statements)
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(CA, HASH[sha]).public_bytes(serialization.Encoding.DER)


def elliptic():
    key = ec_key("ec")
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Elliptic")])
    return (
        x509.CertificateBuilder().issuer_name(subject).subject_name(subject).serial_number(7)
        .not_valid_before(datetime.datetime(2025, 1, 1)).not_valid_after(datetime.datetime(2026, 1, 1))
        .public_key(key.public_key()).sign(key, hashes.SHA256(), ecdsa_deterministic=True)
        .public_bytes(serialization.Encoding.DER)
    )


CA_CERTIFICATE = certificate(subject=ORDINARY, key=CA, serial=1)
OTHER_CA_CERTIFICATE = certificate(subject=ORDINARY, key=OTHER_CA, signer=OTHER_CA, serial=2)

# --- the vectors: name -> (DER, extra fields of the vector, what was put in) ---

MADE = {}


def add(title, der, text=None, issuer=None, **stated):
    assert title not in MADE
    MADE[title] = (der, text or pem(der), issuer, stated)


def issuers():
    def issued(title, *rdns):
        add(title, certificate(issuer=name(*rdns)))

    issued("issuer-ordinary", ("C", "NO", PRINTABLE), ("O", "Fjordbank"), ("CN", "Fjordbank Issuing CA"))
    issued("issuer-every-keyword", ("C", "DK", PRINTABLE), ("DC", "dk", IA5), ("DC", "example", IA5), ("ST", "Jutland"),
           ("L", "Aarhus"), ("STREET", "Åboulevarden 1"), ("O", "Bank"), ("OU", "PKI"), ("UID", "u1"), ("CN", "CA"))
    issued("issuer-comma-plus-quote-backslash", ("O", 'A, B + "C" \\ D; E <F>'), ("CN", "x"))
    issued("issuer-equals-and-hash-inside", ("CN", "a=b#c"), ("O", "#first"), ("OU", "==##"))
    issued("issuer-leading-and-trailing-spaces", ("CN", "  two before and after  "), ("O", " "), ("OU", "   "))
    issued("issuer-runs-of-spaces-inside", ("CN", "a   b    c"), ("O", "trailing after comma,  "))
    issued("issuer-carriage-returns-at-the-edges", ("CN", "\r\n a \n\r"), ("O", "\r"), ("OU", "\n"))
    issued("issuer-control-characters", ("CN", "tab\there\x01\x7f\x1b"), ("O", "nul\0inside"), ("OU", "\0"))
    issued("issuer-non-ascii", ("C", "NO", PRINTABLE), ("O", "Sparebanken Sør"), ("CN", "Český ÆØÅ 中文 🎉"))
    issued("issuer-no-break-space-at-the-edges", ("CN", "\u00a0x\u3000"))
    issued("issuer-email-and-serial-number-as-numbers", ("C", "CZ", PRINTABLE), ("EMAIL", "ca@bank.example", IA5),
           ("SERIALNUMBER", "NTRCZ-26439395", PRINTABLE), ("CN", "I.CA"))
    issued("issuer-organization-identifier", ("C", "NO", PRINTABLE), ("O", "Bank"), ("ORGID", "NTRNO-983163327"))
    issued("issuer-given-name-surname-title", ("GIVENNAME", "Åse"), ("SN", "Øst"), ("T", "Dr."), ("DNQ", "q", PRINTABLE))
    issued("issuer-unknown-numbers", ("1.3.6.1.4.1.311.60.2.1.3", "NO", PRINTABLE), ("2.999.1", "x"), ("2.5.4.15", "Private"))
    issued("issuer-number-with-a-large-arc", ("1.2.4294967297.5", "x"), ("2.25.329800735698586629295641978511506172918", "u"))
    issued("issuer-long-value-of-an-unknown-number", ("2.5.4.13", "x" * 300), ("CN", "y" * 200))
    issued("issuer-multi-valued", [("CN", "A"), ("OU", "B")], [("O", "Bank"), ("EMAIL", "a@b", IA5)], ("C", "DK", PRINTABLE))
    issued("issuer-multi-valued-not-in-der-order", [("OU", "zz"), ("CN", "aa"), ("C", "NO", PRINTABLE)], ("O", "Bank"))
    issued("issuer-multi-valued-same-type-twice", [("OU", "one"), ("OU", "two"), ("UID", "+")], ("O", "Bank"))
    issued("issuer-same-attribute-in-many-parts", ("OU", "a"), ("OU", "b"), ("OU", "a"))
    issued("issuer-bmp-string", ("CN", "Bank", BMP), ("O", "ascii"))
    issued("issuer-bmp-string-non-ascii", ("CN", "Žižkov", BMP))
    issued("issuer-teletex-string-ascii", ("CN", "Old Bank", T61))
    issued("issuer-teletex-string-latin-1", ("CN", b"Bank \xe6\xf8\xe5 S\xf8r", T61))
    issued("issuer-ia5-general-visible-numeric", ("CN", "ia5", IA5), ("O", "general", GENERAL), ("OU", "visible", VISIBLE),
           ("L", "12", NUMERIC))
    issued("issuer-universal-string", ("CN", "Æ", UNIVERSAL))
    issued("issuer-octets-instead-of-a-string", ("CN", b"\x01\x02\xff", 0x04), ("O", "x"))
    issued("issuer-sequence-instead-of-a-string", ("CN", utf8("in"), 0x30), ("O", "x"))
    issued("issuer-context-tag-instead-of-a-string", ("CN", b"abc", 0x81), ("O", "x"))
    issued("issuer-not-utf-8", ("CN", b"a\xffb\xc3"), ("O", b"\xe2\x82"), ("OU", b"\xc0\xaf\xf4\x90\x80\x80"))
    issued("issuer-surrogates-in-utf-8", ("CN", b"a\xed\xa0\x80b"), ("O", b"\xed\xa0\xbd\xed\xb8\x80"),
           ("OU", b"\xed\xa0x"), ("L", b"x\xed\xbf"))
    issued("issuer-empty-values", ("CN", ""), ("O", "", PRINTABLE), ("EMAIL", "", IA5))
    issued("issuer-printable-with-forbidden-characters", ("CN", "a@b*c_d", PRINTABLE))


def others():
    add("subject-awkward", certificate(subject=name(("CN", " =a, b# "), [("OU", "x"), ("EMAIL", "e@f", IA5)])))
    add("subject-empty", certificate(subject=name()))
    for title, serial in {
        "zero": 0, "one": 1, "leading-zero-nibble": 0x0ABC, "high-bit-set": 0xDCC5CCB85FDAB32A, "negative": -0x1F2E3D,
        "minus-one": -1, "minus-128": -128, "minus-256": -256, "twenty-bytes": int("7f" + "c3" * 19, 16),
        "longer-than-allowed": int("9a" * 30, 16),
    }.items():
        add(f"serial-{title}", certificate(serial=serial))
    add("validity-before-and-after-2050", certificate(
        validity=(tlv(0x17, b"700101000000Z"), tlv(0x18, b"20500101000000Z")), key=HOLDER))
    add("validity-without-end", certificate(validity=(tlv(0x17, b"491231235959Z"), tlv(0x18, b"99991231235959Z"))))
    add("validity-leap-day", certificate(validity=(tlv(0x17, b"240229235959Z"), tlv(0x17, b"280229000000Z"))))

    add("text-base64-on-one-line", certificate(), text=base64.b64encode(certificate()).decode())
    add("text-crlf-with-words-around", certificate(), text="Bag Attributes\r\n    friendlyName: x\r\n"
        + pem(certificate(), "\r\n") + "the end\r\n")
    add("text-first-of-a-chain", certificate(serial=9), text=pem(certificate(serial=9)) + pem(CA_CERTIFICATE))
    add("text-key-before-the-certificate", certificate(serial=10),
        text="-----BEGIN PUBLIC KEY-----\nMFww\n-----END PUBLIC KEY-----\n" + pem(certificate(serial=10)))

    nca = ("Finanstilsynet", "NO-FSA")
    every = list(ROLES.items())
    add("psd2-seal-all-roles", qualified(seq(COMPLIANCE, RETENTION, type_statement(QC_TYPES["eseal"]), psd2_statement(every, nca))),
        issuer=CA_CERTIFICATE, roles=list(ROLES), authority=nca, qc_type="eseal")
    add("psd2-website-two-roles", qualified(seq(psd2_statement([every[2], every[1]], nca), type_statement(QC_TYPES["web"])), 384),
        issuer=CA_CERTIFICATE, roles=["PSP_AI", "PSP_PI"], authority=nca, qc_type="web")
    add("psd2-unknown-role", qualified(seq(psd2_statement([every[1], ("PSP_XX", "0.4.0.19495.1.9")], ("Česká národní banka", "CZ-CNB")))),
        roles=["PSP_PI", "PSP_XX"], authority=("Česká národní banka", "CZ-CNB"))
    add("psd2-role-number-decides", qualified(seq(psd2_statement([("account information", ROLES["PSP_AI"])], nca))),
        roles=["PSP_AI"], authority=nca)
    add("psd2-no-roles", qualified(seq(psd2_statement([], nca))), authority=nca)
    add("qualified-signature-without-psd2", qualified(seq(COMPLIANCE, type_statement(QC_TYPES["esign"]))), qc_type="esign")
    add("qualified-unknown-type", qualified(seq(type_statement("0.4.0.1862.1.6.9"))), qc_type="0.4.0.1862.1.6.9")
    add("qualified-damaged-statement", qualified(seq(seq(oid("0.4.0.19495.2"), utf8("not a list")),
        type_statement(QC_TYPES["eseal"]))), qc_type="eseal")
    add("qualified-damaged-extension", qualified(b"\x30\x05\x01"))
    add("not-qualified", qualified(None))

    add("signed-sha256", certificate(), issuer=CA_CERTIFICATE)
    add("signed-sha384", certificate(sha=384), issuer=CA_CERTIFICATE)
    add("signed-sha512", certificate(sha=512), issuer=CA_CERTIFICATE)
    add("signed-by-itself", CA_CERTIFICATE, issuer=CA_CERTIFICATE)
    add("signed-by-another-with-the-same-name", certificate(), issuer=OTHER_CA_CERTIFICATE)
    changed = certificate(serial=0x1A2B3C).replace(b"\x1a\x2b\x3c", b"\x1a\x2b\x3d")
    add("signed-then-changed", changed, issuer=CA_CERTIFICATE)
    add("elliptic-curve-key", elliptic(), issuer=CA_CERTIFICATE)

    whole = certificate()
    add("refused-trailing-byte", whole + b"\0", text=base64.b64encode(whole + b"\0").decode(), refused=True)
    add("refused-truncated", whole[:-1], refused=True)
    add("refused-algorithms-differ", certificate(outer_sha=512), refused=True)
    add("refused-only-the-inner-part", whole[4:], refused=True)
    add("refused-empty", b"", text="", refused=True)
    add("refused-end-line-missing", whole, text=pem(whole).split("-----END")[0], refused=True)
    add("refused-not-base64", whole, text=pem(whole).replace("M", "*", 1).replace("*", "!", 1), refused=True)
    add("refused-another-kind-of-block", whole, text=pem(whole).replace("CERTIFICATE", "CERTIFICATE REQUEST"), refused=True)


def java(ders):
    lines = "".join(f"{title} {base64.b64encode(der).decode()}\n" for title, der in ders.items())
    run = subprocess.run(["java", str(HERE / "PrintCertificates.java")], input=lines, capture_output=True, text=True, check=True)
    return {row.pop("name"): row for row in map(json.loads, run.stdout.splitlines())}


def public_key(der):
    """Of a certificate whose names cryptography may not read: the key is found by its own structure."""
    for key in (HOLDER, CA, OTHER_CA, ec_key("ec")):
        spki = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        if spki in der:
            return key.public_key()
    raise AssertionError("no known key")


def signed_by(der, issuer):
    made, by = x509.load_der_x509_certificate(der), x509.load_der_x509_certificate(issuer).public_key()
    if "RSA" not in made.signature_algorithm_oid._name:
        return None
    try:
        by.verify(made.signature, made.tbs_certificate_bytes, padding.PKCS1v15(), made.signature_hash_algorithm)
    except InvalidSignature:
        return False
    return True


def main():
    issuers()
    others()
    read = java({title: der for title, (der, _, _, stated) in MADE.items() if not stated.get("refused")})
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.json"):
        old.unlink()
    for title, (der, text, issuer, stated) in MADE.items():
        vector = {"kind": "cert", "name": title, "certificate": text}
        if stated.get("refused"):
            vector["expect"] = {"error": "InvalidKey"}
        else:
            said = read[title]
            assert "refused" not in said, (title, said)
            key = public_key(der)
            authority = stated.get("authority")
            vector["expect"] = {
                **said,
                "base64": base64.b64encode(der).decode(),
                "valid_at": [[said["not_before_ms"] - 1, False], [said["not_before_ms"], True],
                             [said["not_after_ms"], True], [said["not_after_ms"] + 1, False]],
                "organization_identifier": "PSDNO-FSA-918273645" if "Betal Nå AS".encode() in der else None,
                "roles": stated.get("roles", []),
                "authority": {"name": authority[0], "id": authority[1]} if authority else None,
                "qc_type": stated.get("qc_type"),
                "rsa_key_bits": key.key_size if isinstance(key, rsa.RSAPublicKey) else None,
            }
            if issuer:
                vector["issuer_certificate"] = pem(issuer)
                vector["expect"]["signed_by_issuer"] = signed_by(der, issuer)
        (OUT / f"{title}.json").write_text(json.dumps(vector, ensure_ascii=False, indent=2) + "\n")
    print(len(MADE), "vectors in", OUT.relative_to(HERE.parents[2]))


if __name__ == "__main__":
    main()
