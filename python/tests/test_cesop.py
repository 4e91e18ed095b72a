"""A quarter from CSV to the receipt, in one command, against the sandbox over mutual TLS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import xmlschema

from conftest import TOP, Sandbox
from girokit import Cesop, GirokitError
from girokit.__main__ import main
from girokit.cesop import CesopQuarter, report_files
from girokit.models import BankConfig, CheckValid, CesopXml, ReadRead, ReportToCheck

HEAD = "TransactionIdentifier;ExecutionDate;Amount;Currency;PayerMS;PayeeId;PayeeName;AccountIdentifier;City"
MUSTER = "p1;Muster & Söhne;DE89370400440532013000;Köln"
BOULANGERIE = "p2;Boulangerie;FR1420041010050500013M02606;"


def rows(count: int) -> list[str]:
    rows = [HEAD]
    for at in range(count):
        rows.append(f"D-{at};2025-07-{at % 28 + 1:02}T10:00:00Z;{at + 1},50;EUR;DK;{MUSTER}")
        rows.append(f"F-{at};2025-08-{at % 28 + 1:02}T10:00:00Z;10;DKK;SE;{BOULANGERIE}")
    return [*rows, "X-1;2025-10-01T00:00:00Z;1;EUR;DK;" + MUSTER, "X-2;2025-09-30T23:59:59Z;1;EUR;DE;" + MUSTER]


def payments(folder: Path, count: int = 40) -> Path:
    path = folder / "payments.csv"
    path.write_text("\n".join(rows(count)), encoding="utf-8")
    return path


def connection(sandbox: Sandbox, folder: Path) -> list[str]:
    profile = folder / "profile.json"
    profile.write_text(json.dumps({"pollFirstMs": 50, "pollLongestMs": 200}))
    at = f"{sandbox.https}/cesop"
    return [
        "--at", f"{at}/api/v1", "--tickets", at, "--ca", str(sandbox.pki / "ca.pem"), "--profile", str(profile),
        "--certificate", str(sandbox.pki / "tpp-qwac.pem"), "--key", str(sandbox.pki / "tpp-qwac.key.pem"),
    ]  # fmt: skip


def command(sandbox: Sandbox, folder: Path, file: Path, *more: str) -> int:
    given = ["--quarter", "2025-Q3", "--psp", "BANKDKKKXXX", "--psp-name", "Bank A/S", "--out", str(folder / "out")]
    return main(["cesop", "quarter", str(file), *given, *connection(sandbox, folder), *more])


def held(sandbox: Sandbox) -> list[dict[str, Any]]:
    reports: list[dict[str, Any]] = httpx.get(f"{sandbox.http}/control/cesop/reports").raise_for_status().json()["reports"]
    return reports


def reset(sandbox: Sandbox) -> None:
    httpx.post(f"{sandbox.http}/control/cesop/reset").raise_for_status()


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    """The Commission's schema, read by a validator that was not written here."""
    return xmlschema.XMLSchema(str(TOP / "tests" / "schemas" / "cesop" / "PaymentData.xsd"))


def test_a_quarter_from_csv_to_the_receipt(
    sandbox: Sandbox, tmp_path: Path, schema: xmlschema.XMLSchema, capsys: pytest.CaptureFixture[str]
) -> None:
    reset(sandbox)
    assert command(sandbox, tmp_path, payments(tmp_path)) == 0
    said = capsys.readouterr().out
    for line in ("rows read", "reported", "payments less refunds, EUR", "result     accepted"):
        assert line in said, said
    # 1.50 + 2.50 + … + 40.50, and forty times ten.
    assert "840.00" in said and "400.00" in said
    name = "PMT-Q3-2025-DK-BANKDKKKXXX-1-1.xml"
    written = (tmp_path / "out" / name).read_text(encoding="utf-8")
    schema.validate(written)
    (report,) = held(sandbox)
    assert report["xml"] == written and report["status"] == "VALIDATED"
    schema.validate(report["result"])
    assert (tmp_path / "out" / "summary-2025-Q3.txt").read_text(encoding="utf-8") in said + "\n"
    # What is kept to go on from holds no account number and no ticket.
    saved = (tmp_path / "out" / name.replace(".xml", ".flow.json")).read_text()
    assert "370400440532" not in saved and "eyJ" not in saved


def test_a_quarter_over_several_files_on_behalf_of_another(sandbox: Sandbox, tmp_path: Path) -> None:
    reset(sandbox)
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"largestFile": 25_000}))
    assert command(sandbox, tmp_path, payments(tmp_path), "--settings", str(settings), "--on-behalf-of", "88664422") == 0
    reports = held(sandbox)
    assert len(reports) > 1 and {report["se"] for report in reports} == {"88664422"}


def test_what_is_rejected_is_told(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reset(sandbox)
    body = {"code": "50040", "text": "the signature does not hold"}
    httpx.post(f"{sandbox.http}/control/cesop/reject", json=body).raise_for_status()
    assert command(sandbox, tmp_path, payments(tmp_path)) == 1
    said = capsys.readouterr().out
    assert "fully rejected" in said and "50040" in said


def test_a_report_whose_result_is_late_is_tracked(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reset(sandbox)
    assert command(sandbox, tmp_path, payments(tmp_path), "--wait", "0") == 1
    said = capsys.readouterr()
    assert "not there yet" in said.out and "cesop track" in said.err
    saved = str(tmp_path / "out" / "PMT-Q3-2025-DK-BANKDKKKXXX-1-1.flow.json")
    assert main(["cesop", "track", saved, *connection(sandbox, tmp_path)]) == 0
    assert "accepted" in capsys.readouterr().out
    assert len(held(sandbox)) == 1


def test_faults_are_told_and_nothing_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = payments(tmp_path)
    file.write_text(file.read_text(encoding="utf-8") + f"\nB-1;yesterday;1;EUR;DK;{MUSTER}", encoding="utf-8")
    tool = ["cesop", "quarter", str(file), "--quarter", "2025-Q3", "--psp", "BANKDKKKXXX", "--dry-run", "--out", str(tmp_path / "out")]
    assert main(tool) == 1
    assert "line 84, ExecutionDate" in capsys.readouterr().err
    assert not list(tmp_path.glob("out/*.xml"))
    assert main([*tool, "--skip-faulty"]) == 0
    said = capsys.readouterr().out
    assert "with faults, left out" in said and "dry run" in said
    assert main(["cesop", "quarter", str(file), "--quarter", "3", "--psp", "BANKDKKKXXX", "--dry-run"]) == 2
    assert main(["cesop", "quarter", str(file), "--quarter", "2025-Q3", "--psp", "BANKDKKKXXX"]) == 2


def test_nothing_to_report(tmp_path: Path, schema: xmlschema.XMLSchema) -> None:
    psp = {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}
    made = report_files(payments(tmp_path, 25), {"quarter": 3, "year": 2025, "reportingPsp": psp}, tmp_path)
    ((path, file),) = made.files
    text = path.read_text(encoding="utf-8")
    schema.validate(text)
    assert "CESOP102" in text and file.transactions == 0 and made.summary.payees_below_threshold == 2
    bank = Cesop(BankConfig(system="cesop", base_url="TFE"))
    assert isinstance(bank.check_report(ReportToCheck(xml=text)).outcome(), CheckValid)
    read = bank.read_answer(CesopXml(xml=text)).outcome()
    assert isinstance(read, ReadRead) and read.message.message_spec.message_ref_id == file.message_ref_id


def test_a_quarter_tells_what_is_wrong() -> None:
    with pytest.raises(GirokitError) as wrong:
        CesopQuarter({"quarter": 9, "year": 2025, "reportingPsp": {"PSPId": {"value": "X", "PSPIdType": "Other"}}})
    assert wrong.value.field == "quarter"
    quarter = CesopQuarter({"quarter": 3, "year": 2025, "reportingPsp": {"PSPId": {"value": "X", "PSPIdType": "Other"}}})
    quarter.count("\n".join([*rows(26), "B-1;x;1;EUR;DK;" + MUSTER]).encode())
    with pytest.raises(GirokitError):
        quarter.plan()
    assert [problem.line for problem in quarter.problems] == [56]
