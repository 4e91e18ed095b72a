"""Begins a payment, registers the PSU, and saves the flow when the user has to authorise the payment.

`begin.py <address> <PKI> <file for the flow> <file for the redirect> [<account> <national id> <context>]`
"""

import sys
from pathlib import Path

import httpx
from girokit import Paused, Signer, Tietoevry, drive, models

http, pki, saved, redirect, *who = sys.argv[1:]
account, person, context = who or ("97105048304", "13039319955", "PRIVATE")


def approve(url: str) -> str:
    form = {"decision": "approve", "nationalId": person, "context": context}
    return httpx.post(url, data=form, follow_redirects=False).headers["location"]


visits: list[str] = []


def user(url: str) -> str | None:
    """The first visit registers the user; at the second they are away."""
    visits.append(url)
    return approve(url) if len(visits) == 1 else None


bank = Tietoevry(
    models.BankConfig(
        system="tietoevry",
        base_url=f"{http}/tietoevry",
        redirect_uri="https://shop.example/paid",
        certificate=Path(pki, "tpp-qseal.pem").read_text(),
    ),
    Signer.from_pem(Path(pki, "tpp-qseal.key.pem").read_text()),
)
flow = bank.payment(
    models.InitiatePayment(
        payment_product="norwegian-domestic-credit-transfers",
        body=models.Payment(
            instructed_amount=models.InstructedAmount(currency="NOK", amount="250.00"),
            debtor_account=models.AccountReference(bban=account),
            creditor_account=models.AccountReference(bban="86011117947"),
            creditor_name="Fjord Bakery AS",
        ),
    ),
    models.Context(psu=models.PsuDevice(ip_address="192.0.2.17")),
)
result = drive(flow, redirect=user)
assert isinstance(result, Paused), result
assert len(visits) == 2, visits
Path(saved).write_text(flow.save())
Path(redirect).write_text(visits[1])
print("Python: the payment is at the bank; saved at the redirect")
