"""`python -m girokit`: small tools for whoever looks for a fault."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from girokit import _cesop
from girokit._native import Certificate, check, verify
from girokit.errors import GirokitError


def main(arguments: list[str] | None = None) -> int:
    """Run one of the tools; gives the exit code."""
    parser = argparse.ArgumentParser(prog="girokit", description="Signed requests to banks, looked at more closely.")
    tools = parser.add_subparsers(dest="tool", required=True)
    tool = tools.add_parser("check", help="hold a text to the rule of a kind of value")
    tool.add_argument("kind", help="iban, bban, kid, bic, amount, currency, date …")
    tool.add_argument("text")
    tool = tools.add_parser("keyid", help="the keyId of a certificate, and what else it says")
    tool.add_argument("certificate", type=Path, help="PEM")
    tool = tools.add_parser("explain", help="say whether a signed request holds, and if not, why")
    tool.add_argument("request", type=Path, help="request line, headers, empty line and body, as they were sent")
    tool.add_argument("--certificate", type=Path, help="PEM; the one in TPP-Signature-Certificate, unless given")
    tool.add_argument("--now", action="store_true", help="hold date and validity to the present, too")
    tool = tools.add_parser("demo", help="a payment against the sandbox, told as a timeline")
    tool.add_argument("address", help="http or https address of the sandbox")
    tool.add_argument("pki", type=Path, help="folder of its demo PKI")
    _cesop.arguments(tools)
    given = parser.parse_args(arguments)
    try:
        return _run(given)
    except GirokitError as error:
        print(str(error).removeprefix(": "), file=sys.stderr)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}" if error.filename else error, file=sys.stderr)
    return 1


def _run(given: argparse.Namespace) -> int:
    if given.tool == "check":
        check(given.kind, given.text)
        print("right")
        return 0
    if given.tool == "keyid":
        certificate = Certificate.from_pem(given.certificate.read_text())
        print(certificate.key_id)
        print(f"subject  {certificate.subject}")
        print(f"valid    {_date(certificate.valid_from_ms)} to {_date(certificate.valid_to_ms)}")
        print(f"roles    {' '.join(certificate.roles) or 'none'}")
        return 0
    if given.tool == "explain":
        return _explain(given)
    if given.tool == "cesop":
        return _cesop.run(given)
    from girokit._demo import demo

    return demo(given.address.rstrip("/"), given.pki)


def _explain(given: argparse.Namespace) -> int:
    head, _, body = _split(given.request.read_bytes())
    lines = head.decode().splitlines()
    method, _, target = lines[0].partition(" ") if lines else ("", "", "")
    pairs = [(name.strip(), value.strip()) for name, colon, value in (line.partition(":") for line in lines[1:]) if colon]
    certificate = Certificate.from_pem(given.certificate.read_text()) if given.certificate else None
    now = int(time.time() * 1000) if given.now else None
    tolerance = 60_000 if given.now else None
    target = target.rpartition(" HTTP/")[0] or target
    verdict = verify(method, target, pairs, body, certificate, now_ms=now, date_tolerance_ms=tolerance)
    print(verdict.explain())
    return 0 if verdict.accepted else 1


def _split(message: bytes) -> tuple[bytes, bytes, bytes]:
    """Editors and shells write line ends as they like: the head ends at the first empty line of either kind."""
    ends = [(at, end) for end in (b"\r\n\r\n", b"\n\n") if (at := message.find(end)) >= 0]
    return message.partition(min(ends)[1]) if ends else (message, b"", b"")


def _date(unix_ms: int) -> str:
    # `gmtime` takes no year beyond 9999, and some certificates do not end.
    try:
        return time.strftime("%Y-%m-%d", time.gmtime(unix_ms // 1000))
    except (OverflowError, ValueError):
        return "ever"


if __name__ == "__main__":
    sys.exit(main())
