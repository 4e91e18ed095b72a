"""`python -m girokit`, and the runner of the vectors."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conformance.pattern import Differs
from conformance.run import run as run_vector
from conftest import Sandbox
from girokit import Bank, Certificate, Signer, frame
from girokit.__main__ import main
from girokit._model import parse, write

PACKAGE = Path(__file__).parents[1]
VECTORS = PACKAGE.parent / "tests" / "vectors"


def test_check_tells_the_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "iban", "NO9386011117947"]) == 0
    assert main(["check", "iban", "NO9386011117948"]) == 1
    said = capsys.readouterr()
    assert said.out == "right\n" and "modulo 97" in said.err and "86011117948" not in said.err


def test_keyid_is_that_of_the_certificate(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    path = sandbox.pki / "tpp-qseal.pem"
    assert main(["keyid", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == Certificate.from_pem(path.read_text()).key_id
    assert main(["keyid", str(sandbox.pki / "none.pem")]) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_explain_says_whether_a_request_holds_and_why_not(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str], end: str
) -> None:
    certificate = Certificate.from_pem(sandbox.pem("tpp-qseal.pem"))
    headers = [("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("TPP-Signature-Certificate", certificate.base64)]
    framed = frame("POST", "/v1/x?a=b", headers, b"{}\n\n{}", ["(request-target)", "date", "digest"], certificate.key_id)
    signature = Signer.from_pem(sandbox.pem("tpp-qseal.key.pem"))(framed.signing_string.encode())
    headers += [("Digest", framed.digest or ""), ("Signature", framed.finish(signature))]
    head = end.join(["POST /v1/x?a=b HTTP/1.1", *(f"{name}: {value}" for name, value in headers), "", ""])
    file = tmp_path / "request"
    file.write_bytes(head.encode() + b"{}\n\n{}")
    assert main(["explain", str(file)]) == 0
    assert main(["explain", str(file), "--certificate", str(sandbox.pki / "tpp-qseal.pem")]) == 0
    assert main(["explain", str(file), "--now"]) == 1
    file.write_bytes(head.encode() + b"{}")
    assert main(["explain", str(file)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "The signature holds." and any("igest" in line for line in said)


def test_the_demo_pays(sandbox: Sandbox) -> None:
    for address in (sandbox.http, sandbox.https):
        command = [sys.executable, "-m", "girokit", "demo", address, str(sandbox.pki)]
        done = subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "signature accepted" in done.stdout and "✓ paid" in done.stdout and "ACSC" in done.stdout


def conformance(folder: Path) -> tuple[int, str]:
    command = [sys.executable, str(PACKAGE / "tests" / "conformance"), str(folder)]
    done = subprocess.run(command, env={"PYTHONPATH": str(PACKAGE)}, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_an_exchange_that_loses_adds_or_rounds_something_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    vector = (VECTORS / "exchange" / "edges" / "numbers.json").read_text()
    exchange = Bank.exchange

    def why(find: str, instead: str) -> str:
        def spoilt(bank: Bank, given: str) -> Any:
            text = write(exchange(bank, given))  # type: ignore[arg-type]
            assert re.search(find, text), text
            return parse(re.sub(find, instead, text))

        monkeypatch.setattr(Bank, "exchange", spoilt)
        try:
            run_vector(vector)
        except Differs as wrong:
            return str(wrong)
        return "holds"

    assert why("0.10", "1e-1") == "holds"
    assert "expected Decimal" in why(r"567890\.123456789", "567890.123456788")
    assert "expected '7.00'" in why('"7.00"', "7.00")
    assert "this was added" in why('"currency":"CZK"', '"currency":"CZK","more":1')
    assert "this was lost" in why('"currency":"CZK",?', "")
    assert "/response/status" in why('"status":200', '"status":201')


def test_the_runner_of_the_vectors_finds_what_differs(tmp_path: Path) -> None:
    shutil.copy(VECTORS / "flow" / "tietoevry" / "booked.json", tmp_path / "good.json")
    assert conformance(tmp_path) == (0, "python: 1 passed, 0 failed\n")
    spoilt = {
        "flow/tietoevry/booked": ("outcome", {"outcome": "rejected"}),
        "signing/digest-computed": ("expect", {"signature": "another"}),
        "iso/iban": ("invalid", [{"value": "NO9386011117947", "says": "anything"}]),
        "cert/serial-one": ("expect", {"serial": "02"}),
        "exchange/maxbanka/get-accounts-id-balance": ("expect", {"operation": "maxbanka.accounts"}),
        "callback/in-order": ("then", [{"uuid": "none", "step": {}}]),
        "iso/kid": ("kind", "unheard-of"),
    }
    for name, (field, value) in spoilt.items():
        vector = json.loads((VECTORS / f"{name}.json").read_text())
        (tmp_path / f"{name.replace('/', '-')}.json").write_text(json.dumps({**vector, field: value}))
    code, said = conformance(tmp_path)
    assert code == 1 and said.splitlines()[-1] == f"python: 1 passed, {len(spoilt)} failed", said
    assert "there are no vectors of kind unheard-of" in said
    assert conformance(tmp_path / "nothing-here")[0] != 0
