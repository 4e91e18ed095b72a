"""A quarter of ten files whose command is killed or meets trouble: each report is at the agency once, and what is said is true.

What is killed is the real one in a process of its own, killed by SIGKILL; the agency is a real HTTPS server with mutual TLS, which
counts and was not written with the core.
"""

from __future__ import annotations

import json
import os
import re
import signal
import ssl
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any, ClassVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from conftest import TOP
from girokit.__main__ import main
from girokit._journal import alone

FILES = 10
POINTS = ["before the mark", "after the mark", "at the server", "before the answer is saved"]

#: Put into the command's process: it dies at the place where the flow of one report is written.
KILLER = '''
import os, signal

at, name, replace, marked = os.environ.get("KILL_AT"), os.environ.get("KILL_FILE"), os.replace, []

def killing(source, target):
    if at and os.path.basename(target) == name:
        with open(source) as file:
            mark = '"inFlight":true' in file.read()
        if at == "before the mark" and mark or at == "before the answer is saved" and marked:
            os.kill(os.getpid(), signal.SIGKILL)
        replace(source, target)
        if at == "after the mark" and mark:
            os.kill(os.getpid(), signal.SIGKILL)
        if mark:
            marked.append(True)
    else:
        replace(source, target)

os.replace = killing
'''


class Agency(ThreadingHTTPServer):
    """Billetautomaten and CESOP-DK in one: takes every report that arrives, and lists them."""

    daemon_threads = True

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.reports: list[str] = []
        self.victim: subprocess.Popen[str] | None = None
        #: What to answer instead, by method, once for each.
        self.instead: dict[str, list[int]] = {"POST": [], "GET": []}

    @property
    def address(self) -> str:
        return f"https://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of connections whose other end was killed."""


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Agency
    FIXED: ClassVar = {"access_token": "ticket", "token_type": "Bearer", "expires_in": 180, "scope": "openid certToJWT cesop-api"}

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.path.endswith("/cert"):
            self.answer(self.FIXED)
            return
        if self.server.instead["POST"] and (status := self.server.instead["POST"].pop(0)):
            self.answer({"title": "NO"}, status)
            return
        (reference,) = re.findall(rb"<MessageRefId>([^<]+)", body)
        self.server.reports.append(reference.decode())
        if self.server.victim:
            self.server.victim.send_signal(signal.SIGKILL)
            self.close_connection = True
            return
        self.answer({"reportId": f"R-{len(self.server.reports)}"}, 202)

    def do_GET(self) -> None:
        *_, id, what = self.path.split("/")
        if self.server.instead["GET"] and (status := self.server.instead["GET"].pop(0)):
            self.answer({"title": "NO"}, status)
            return
        if what == "reports":
            listed = [{"reportId": f"R-{at}", "messageRefId": of} for at, of in enumerate(self.server.reports, 1)]
            self.answer({"reports": listed})
        elif what == "receipt":
            self.answer({"received": id})
        else:
            self.send(200, "application/xml", result(self.server.reports[int(id.removeprefix("R-")) - 1]))

    def answer(self, value: Any, status: int = 200) -> None:
        self.send(status, "application/json", json.dumps(value))

    def send(self, status: int, kind: str, text: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output clean."""


def result(reference: str) -> str:
    return (
        '<CESOP xmlns="urn:ec.europa.eu:taxud:fiscalis:cesop:v1" xmlns:cm="urn:eu:taxud:commontypes:v1" version="4.03">'
        "<MessageSpec><TransmittingCountry>DK</TransmittingCountry><MessageType>VLD</MessageType>"
        "<MessageTypeIndic>CESOP100</MessageTypeIndic><MessageRefId>7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e02</MessageRefId>"
        f"<CorrMessageRefId>{reference}</CorrMessageRefId><ReportingPeriod><Quarter>3</Quarter><Year>2025</Year>"
        "</ReportingPeriod><Timestamp>2025-10-08T09:00:00Z</Timestamp></MessageSpec>"
        "<ValidationResult><ValidationResult>VALIDATED</ValidationResult></ValidationResult></CESOP>"
    )


def identities(folder: Path) -> None:
    """A certificate authority of this test, a server and a client."""
    now = datetime.now(timezone.utc)
    authority = ec.generate_private_key(ec.SECP256R1())

    def issue(name: str, key: ec.EllipticCurvePrivateKey, is_authority: bool = False) -> None:
        own, theirs = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, of)]) for of in (name, "ca"))
        made = x509.CertificateBuilder(theirs, own, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        made = made.add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        made = made.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        made = made.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key())
        certificate = made.add_extension(issuer, critical=False).sign(authority, hashes.SHA256())
        (folder / f"{name}.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / f"{name}.key.pem").write_bytes(key.private_bytes(*form))

    issue("ca", authority, is_authority=True)
    for name in ("server", "reporter"):
        issue(name, ec.generate_private_key(ec.SECP256R1()))


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("identities")
    identities(folder)
    return folder


@pytest.fixture
def agency(pki: Path) -> Iterator[Agency]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(pki / "server.pem", pki / "server.key.pem")
    tls.load_verify_locations(pki / "ca.pem")
    tls.verify_mode = ssl.CERT_REQUIRED
    with Agency(tls) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server
        server.shutdown()


class Quarter:
    """The command, and the folder in which it works."""

    def __init__(self, folder: Path, agency: Agency, pki: Path) -> None:
        self.folder, self.agency = folder, agency
        (folder / "sitecustomize.py").write_text(KILLER)
        (folder / "payments.csv").write_text("\n".join(payments()))
        (folder / "settings.json").write_text(json.dumps({"largestFile": 21_000}))
        (folder / "profile.json").write_text(json.dumps({"pollFirstMs": 20, "pollLongestMs": 50}))
        self.command = [
            sys.executable, "-m", "girokit", "cesop", "quarter", "payments.csv", "--quarter", "2025-Q3",
            "--psp", "BANKDKKKXXX", "--settings", "settings.json", "--profile", "profile.json", "--out", str(folder / "out"),
            "--at", f"{agency.address}/api/v1", "--tickets", agency.address,
            "--ca", str(pki / "ca.pem"), "--certificate", str(pki / "reporter.pem"), "--key", str(pki / "reporter.key.pem"),
        ]  # fmt: skip

    def run(self, at: str | None = None, file: int = 0) -> tuple[int, str]:
        """Run the command; gives its exit code and what it said. It is killed at a place of one file, where that is said."""
        path = os.pathsep.join([str(self.folder), str(TOP / "python")])
        environment = os.environ | {"PYTHONPATH": path}
        if at:
            environment |= {"KILL_AT": at, "KILL_FILE": f"PMT-Q3-2025-DK-BANKDKKKXXX-{file}-{FILES}.flow.json"}
        out = subprocess.PIPE
        with subprocess.Popen(self.command, cwd=self.folder, env=environment, stdout=out, stderr=out, text=True) as process:
            self.agency.victim = process if at == "at the server" else None
            said, errors = process.communicate(timeout=60)
            self.agency.victim = None
        return process.returncode, said + errors

    def here(self, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
        """Run it in this process."""
        code = main([str(self.folder / part) if (self.folder / part).is_file() else part for part in self.command[3:]] + list(more))
        said = capsys.readouterr()
        return code, said.out + said.err

    def references(self) -> list[str]:
        (journal,) = self.folder.glob("out/journal-*.json")
        return [file["messageRefId"] for file in json.loads(journal.read_text())["files"]]


def payments() -> list[str]:
    """Ten payees, each of which fills a file."""
    rows = ["TransactionIdentifier;ExecutionDate;Amount;Currency;PayerMS;PayeeId;PayeeName;AccountIdentifier"]
    for payee in range(FILES):
        account = f"3704004405320130{payee:02}"
        check = 98 - int("".join(str(int(letter, 36)) for letter in account + "DE00")) % 97
        for at in range(40):
            time = f"2025-07-{at % 28 + 1:02}T10:00:00Z"
            rows.append(f"T-{payee}-{at};{time};{at + 1},50;EUR;DK;p{payee};Payee {payee};DE{check:02}{account}")
    return rows


@pytest.fixture
def quarter(tmp_path: Path, agency: Agency, pki: Path) -> Quarter:
    return Quarter(tmp_path, agency, pki)


@pytest.mark.parametrize("at", POINTS)
def test_each_report_is_handed_in_once_wherever_the_command_is_killed(quarter: Quarter, agency: Agency, at: str) -> None:
    for file in (1, 4, FILES):
        code, said = quarter.run(at, file)
        assert code == -signal.SIGKILL, said
    code, said = quarter.run()
    assert code == 0, said
    assert said.count("result     accepted") == FILES, said
    assert Counter(agency.reports) == Counter(quarter.references())
    # And once more: there is nothing left to do.
    code, said = quarter.run()
    assert code == 0 and said.count("result     accepted") == FILES and len(agency.reports) == FILES, said


def test_a_command_that_is_killed_again_and_again_comes_to_its_end(quarter: Quarter, agency: Agency) -> None:
    for at in POINTS:
        assert quarter.run(at, 1)[0] in (0, -signal.SIGKILL)
    code, said = quarter.run()
    assert code == 0 and said.count("result     accepted") == FILES, said
    assert Counter(agency.reports) == Counter(quarter.references())


def test_trouble_with_one_report_is_not_trouble_with_the_others(
    quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]
) -> None:
    agency.instead["POST"] = [0, 403]
    code, said = quarter.here(capsys)
    assert code == 1 and said.count("result     accepted") == FILES - 1 and "refused, nothing was taken" in said
    # What was refused was not taken: it is handed in when the command is given again, and the others are not.
    code, said = quarter.here(capsys)
    assert code == 0 and said.count("result     accepted") == FILES and "going on with 10 files" in said
    assert Counter(agency.reports) == Counter(quarter.references())


def test_a_report_of_which_nobody_knows_is_not_handed_in_again(
    quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]
) -> None:
    assert quarter.run("at the server", 1)[0] == -signal.SIGKILL
    agency.instead["GET"] = [403]
    code, said = quarter.here(capsys)
    assert code == 1 and "not known whether it was received" in said and len(agency.reports) == FILES
    assert "do not hand it in again before you know" in said
    # The next time the list can be read, and has it.
    code, said = quarter.here(capsys)
    assert code == 0 and said.count("result     accepted") == FILES, said
    assert Counter(agency.reports) == Counter(quarter.references())


def test_a_damaged_flow_is_told_and_its_report_left_alone(
    quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]
) -> None:
    assert quarter.run("at the server", 1)[0] == -signal.SIGKILL
    (flow,) = quarter.folder.glob("out/*.flow.json")
    flow.write_text(flow.read_text()[:-20])
    code, said = quarter.here(capsys)
    assert code == 1 and "not a saved flow" in said and said.count("result     accepted") == FILES - 1
    assert Counter(agency.reports) == Counter(quarter.references())


def test_what_was_handed_in_is_not_written_over(quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]) -> None:
    out, file = quarter.folder / "out", quarter.folder / "payments.csv"
    assert quarter.here(capsys)[0] == 0

    def kept() -> dict[str, str]:
        return {path.name: path.read_text() for path in out.glob("[!.]*") if path.is_file()}

    before = kept()
    code, said = quarter.here(capsys, "--dry-run")
    assert code == 0 and str(out / "dry-run") in said and len(list(out.glob("dry-run/*.xml"))) == FILES
    rows = file.read_text()
    file.write_text(rows + "\n" + rows.splitlines()[1].replace("T-0-0", "T-0-X"))
    for more, what in ([], "the file of payments"), (["--at", "TFE"], "the address"), (["--on-behalf-of", "88664422"], "the company"):
        code, said = quarter.here(capsys, *more)
        assert code == 1 and what in said and "corrections" in said, said
    # Faulty rows leave the folder as it is.
    file.write_text(rows + "\nB-1;yesterday;1;EUR;DK;p0;x;y")
    assert quarter.here(capsys, "--dry-run")[0] == 1
    file.write_text(rows)
    report = next(iter(out.glob("*.xml")))
    report.rename(report.with_suffix(".gone"))
    code, said = quarter.here(capsys)
    assert code == 1 and "put it back" in said
    report.with_suffix(".gone").rename(report)
    (journal,) = out.glob("journal-*.json")
    text = journal.read_text()
    journal.write_text(text[:100])
    assert "cannot be read" in quarter.here(capsys)[1]
    # Flows of an older version, which wrote no journal.
    journal.unlink()
    code, said = quarter.here(capsys)
    assert code == 1 and "cesop track" in said
    journal.write_text(text)
    assert kept() == before and len(agency.reports) == FILES


def test_a_quarter_that_was_not_begun_may_be_made_anew(
    quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]
) -> None:
    assert quarter.run("before the mark", 1)[0] == -signal.SIGKILL
    for flow in quarter.folder.glob("out/*.flow.json"):
        flow.unlink()
    file = quarter.folder / "payments.csv"
    file.write_text(file.read_text().replace("T-0-0;", "T-0-X;"))
    code, said = quarter.here(capsys)
    assert code == 0 and "going on" not in said and Counter(agency.reports) == Counter(quarter.references())


def test_two_commands_do_not_work_in_one_folder(quarter: Quarter, agency: Agency) -> None:
    with alone(quarter.folder / "out"):
        code, said = quarter.run()
    assert code == 1 and "another process" in said and not agency.reports


def test_reports_are_tracked_one_by_one(quarter: Quarter, agency: Agency, capsys: pytest.CaptureFixture[str]) -> None:
    assert quarter.here(capsys, "--wait", "0")[0] in (0, 1)
    flows = [str(path) for path in sorted(quarter.folder.glob("out/*.flow.json"))]
    connection = quarter.command[quarter.command.index("--at") :]
    assert main(["cesop", "track", *flows, *connection]) == 0
    assert capsys.readouterr().out.count("result     accepted") == FILES == len(agency.reports)
