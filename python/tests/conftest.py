"""A sandbox for all tests, and what they pay with."""

from __future__ import annotations

import json
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from girokit import BankConfig, Context, Profile, PsuDevice, Signer, Tietoevry
from girokit.models import AccountReference, InitiatePayment, InstructedAmount, Payment

TOP = Path(__file__).parents[2]


@dataclass(frozen=True)
class Sandbox:
    """Where the sandbox is, and a look behind its counter."""

    http: str
    https: str
    pki: Path

    def pem(self, name: str) -> str:
        return (self.pki / name).read_text()

    def tls(self) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(self.pki / "ca.pem"))
        context.load_cert_chain(str(self.pki / "tpp-qwac.pem"), str(self.pki / "tpp-qwac.key.pem"))
        return context

    def config(self, base: str, **more: Any) -> BankConfig:
        return BankConfig(
            system="tietoevry",
            base_url=f"{base}/tietoevry",
            redirect_uri="https://shop.example/paid",
            certificate=self.pem("tpp-qseal.pem"),
            profile=Profile(poll_first_ms=100, poll_longest_ms=300),
            **more,
        )

    def bank(self, base: str | None = None) -> Tietoevry:
        return Tietoevry(self.config(base or self.http), Signer.from_pem(self.pem("tpp-qseal.key.pem")))

    def next(self, scenario: str) -> None:
        httpx.post(f"{self.http}/control/tietoevry/next", json={"scenario": scenario}).raise_for_status()

    def payments(self) -> list[dict[str, Any]]:
        answer = httpx.get(f"{self.http}/control/tietoevry/payments")
        payments: list[dict[str, Any]] = answer.raise_for_status().json()["payments"]
        return payments


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    pki = tmp_path_factory.mktemp("pki")
    arguments = ["--http-port", "0", "--https-port", "0", "--pki-dir", str(pki), "--hurry", "300"]
    command = ["cargo", "run", "-q", "-p", "girokit-sandbox", "--", *arguments]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield Sandbox(told["http"], told["https"], Path(told["pki"]))
        process.terminate()


#: The user's device.
CONTEXT = Context(psu=PsuDevice(ip_address="192.0.2.17"))


def order(text: str, amount: str = "100.33", debtor: str = "97105048304") -> InitiatePayment:
    """A payment between accounts of the sandbox. The message tells payments apart."""
    return InitiatePayment(
        payment_product="norwegian-domestic-credit-transfers",
        allow_logical_duplicate=True,
        body=Payment(
            instructed_amount=InstructedAmount(currency="NOK", amount=amount),
            debtor_account=AccountReference(bban=debtor),
            creditor_account=AccountReference(bban="86011117947"),
            creditor_name="Fjord Bakery AS",
            remittance_information_unstructured=text,
        ),
    )


def decide(url: str, decision: str = "approve", verify: ssl.SSLContext | bool = True) -> str:
    """Play a user who decides on the bank's page; gives the address that the bank sends them to."""
    return str(httpx.post(url, data={"decision": decision}, verify=verify).headers["location"])
