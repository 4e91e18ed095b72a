"""The types hold in the strictest mode, say what the native module has, and refuse what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PACKAGE = HERE.parent


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, check=False)


def test_the_package_its_use_and_its_tests_are_typed() -> None:
    for given in (["girokit", "bench.py"], ["tests/usage.py"], ["tests"], ["examples"]):
        done = run("mypy", "--strict", *given)
        assert done.returncode == 0, done.stdout


def test_what_the_types_forbid_is_found(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from girokit.models import InstructedAmount, PaymentRef\n"
        "from girokit import Tietoevry, drive\n"
        'InstructedAmount(currency="NOK", amount=1.5)\n'
        "def f(bank: Tietoevry, input: PaymentRef) -> int:\n"
        "    bank.payment(input)\n"
        "    return drive(bank.payment_status(input))\n"
    )
    found = run("mypy", "--strict", str(wrong)).stdout
    assert [line for line in (3, 5, 6) if f"wrong.py:{line}: error" not in found] == [], found


def test_the_stub_of_the_native_module_says_what_is_in_it() -> None:
    done = run("mypy.stubtest", "girokit._native", "--ignore-disjoint-bases")
    assert done.returncode == 0, done.stdout
