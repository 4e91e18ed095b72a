"""What importing the package costs, and what messages are besides: frozen dataclasses that nobody had to write."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys

import pytest

from girokit.models import BankConfig, Profile

CONFIG = BankConfig(system="bec", base_url="https://bank.example", profile=Profile(poll_first_ms=1))


def test_what_a_program_may_never_use_is_not_imported() -> None:
    heavy = ("asyncio", "cryptography", "http.cookiejar", "httpx")
    program = f"import sys, girokit; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_message_is_a_frozen_dataclass() -> None:
    assert dataclasses.is_dataclass(CONFIG)
    assert [field.name for field in dataclasses.fields(CONFIG)][:2] == ["system", "base_url"]
    assert dataclasses.replace(CONFIG, key_id="7") == BankConfig(**{**vars(CONFIG), "key_id": "7"})
    assert dataclasses.asdict(CONFIG)["profile"]["poll_first_ms"] == 1
    assert pickle.loads(pickle.dumps(CONFIG)) == copy.deepcopy(CONFIG) == CONFIG
    assert next(iter(inspect.signature(BankConfig).parameters)) == "system"
    with pytest.raises(dataclasses.FrozenInstanceError):
        CONFIG.system = "maxbanka"  # type: ignore[misc]


def test_a_misspelt_field_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(TypeError, match=r"BankConfig\(\) has no field 'base_ur': 'base_url' is meant\?"):
        BankConfig(system="bec", base_ur="https://bank.example")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"BankConfig\(\) lacks base_url"):
        BankConfig(system="bec")  # type: ignore[call-arg]
