"""A payment against the sandbox, told as a timeline."""

from __future__ import annotations

import ssl
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from girokit import _model
from girokit._native import Request, Step
from girokit.drive import Done, drive
from girokit.models import (
    AccountReference,
    BankConfig,
    Context,
    InitiatePayment,
    InstructedAmount,
    Payment,
    PaymentCompleted,
    PsuDevice,
)
from girokit.send import Answer
from girokit.signer import Signer
from girokit.systems import Tietoevry


def demo(address: str, pki: Path) -> int:
    """Pay, and tell about it; gives the exit code."""
    timeline = _Timeline()
    config = BankConfig(
        system="tietoevry",
        base_url=f"{address}/tietoevry",
        redirect_uri="https://shop.example/paid",
        certificate=(pki / "tpp-qseal.pem").read_text(),
    )
    # The key is loaded once, by `cryptography`, and stays there.
    bank = Tietoevry(config, Signer.from_pem((pki / "tpp-qseal.key.pem").read_text()))
    title = "A payment of NOK 100.33 with a Norwegian bank (Berlin Group XS2A, signed requests), from Python"
    print(f"\n{timeline.colour('1', title)}\n")
    payment = bank.payment(
        InitiatePayment(
            payment_product="norwegian-domestic-credit-transfers",
            # The demo may be run again on the same day.
            allow_logical_duplicate=True,
            body=Payment(
                instructed_amount=InstructedAmount(currency="NOK", amount="100.33"),
                debtor_account=AccountReference(bban="97105048304"),
                creditor_account=AccountReference(bban="86011117947"),
                creditor_name="Fjord Bakery AS",
                remittance_information_unstructured="Two loaves and a cinnamon bun",
            ),
        ),
        Context(psu=PsuDevice(ip_address="192.0.2.17")),
    )
    with httpx.Client(verify=tls(address, pki)) as client:

        def approve(url: str) -> str:
            """Play the user and the browser: open the bank's page, approve, take the address it sends them to."""
            timeline.line(" ", "The bank shows its page", f"HTTP {client.get(url).status_code}")
            back = client.post(url, data={"decision": "approve"}).headers["location"]
            timeline.line("⇠", "The user approved and comes back", back.split("?")[0])
            return str(back)

        driven = drive(payment, client=client, redirect=approve, on_step=timeline.step, on_answer=timeline.answer)
    total = f"{timeline.seconds():.1f} s in all"
    match driven:
        case Done(PaymentCompleted(payment=paid)):
            statuses = " → ".join(seen.transaction_status for seen in paid.statuses)
            print(f"\n{timeline.colour('1;32', '✓ paid')}  {statuses}\n  {total}\n")
            return 0
        case _:
            print(f"\n{timeline.colour('1;31', '✗ not paid')}  {driven}\n  {total}\n")
            return 1


def tls(address: str, pki: Path) -> ssl.SSLContext | bool:
    """Trust the demo's CA, and show the TPP's certificate (QWAC)."""
    if not address.startswith("https:"):
        return True
    context = ssl.create_default_context(cafile=str(pki / "ca.pem"))
    context.load_cert_chain(str(pki / "tpp-qwac.pem"), str(pki / "tpp-qwac.key.pem"))
    return context


class _Timeline:
    def __init__(self) -> None:
        self._began = time.monotonic()
        self._waited = False

    def seconds(self) -> float:
        return time.monotonic() - self._began

    def colour(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if sys.stdout.isatty() else text

    def line(self, mark: str, what: str, detail: str = "") -> None:
        at = self.colour("2", f"{self.seconds():5.2f} s")
        print(f"{at} {mark} {what}  {self.colour('2', detail)}".rstrip(), flush=True)

    def step(self, step: Step) -> None:
        match step:
            case Step.Send(request):
                parts = urlsplit(request.url)
                query = f"?{parts.query}" if parts.query else ""
                self.line("→", request.purpose, f"{request.method} {_shorten(parts.path)}{query}")
                self._waited = False
            case Step.Redirect(url):
                self.line("⇢", "The user goes to the bank", _shorten(url))
            case Step.Wait(_, reason) if not self._waited:
                self.line("…", "Waiting", reason)
                self._waited = True

    def answer(self, request: Request, answer: Answer) -> None:
        try:
            reply = _model.parse(answer.body)
        except ValueError:
            # An empty answer says nothing more than its status.
            reply = {}
        code = next((message.get("code") for message in reply.get("tppMessages", [])), None)
        status = reply.get("transactionStatus")
        said = "signature refused" if str(code).startswith("SIGNATURE") else "signature accepted"
        parts = [str(answer.status), said]
        if status:
            parts.append(f"transactionStatus {self.colour('1;36', status)}")
        if code:
            parts.append(self.colour("1;31", code))
        self.line("←", ", ".join(parts))


def _shorten(path: str) -> str:
    """Opaque ids are long and tell a reader nothing."""
    return "/".join(f"{part[:12]}…" if len(part) > 40 else part for part in path.split("/"))
