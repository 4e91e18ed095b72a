"""The types hold in the strictest mode, say what the native module has, and refuse what is wrong."""

from __future__ import annotations

import json
import re
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


def test_every_operation_has_a_method_that_gives_a_typed_flow(tmp_path: Path) -> None:
    lines = ["from collections.abc import Callable", "from typing import Any", "import girokit"]
    catalogue = json.loads((PACKAGE.parent / "tests" / "tour" / "operations.json").read_text())
    offered = {full: kind for full, kind in catalogue.items() if kind != "refused"}
    for full, kind in offered.items():
        system, name = full.split(".")
        gives = "Listing" if kind == "list" else "Flow"
        method = re.sub("[A-Z]", lambda upper: f"_{upper[0].lower()}", name)
        lines.append(f"def {system}_{method}(bank: girokit.{system.capitalize()}) -> Callable[..., girokit.{gives}[Any]]:")
        lines.append(f"    return bank.{method}")
    every = tmp_path / "every.py"
    every.write_text("\n".join(lines))
    done = run("mypy", "--strict", str(every))
    assert offered and done.returncode == 0, done.stdout


def test_the_stub_of_the_native_module_says_what_is_in_it() -> None:
    done = run("mypy.stubtest", "girokit._native", "--ignore-disjoint-bases")
    assert done.returncode == 0, done.stdout
