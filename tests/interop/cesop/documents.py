"""Messages to be judged: right ones that the package writes, and ones that are wrong on purpose or by chance."""

from __future__ import annotations

import copy
import json
import random
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from girokit import Cesop
from girokit.cesop import report_files
from girokit.models import BankConfig, CesopMessage, CorrectCorrected, ReportToCorrect, ReportToWrite, WriteWritten

CESOP = "urn:ec.europa.eu:taxud:fiscalis:cesop:v1"
COMMON = "urn:eu:taxud:commontypes:v1"
NAMES = {"": CESOP, "cm": COMMON}
ElementTree.register_namespace("", CESOP)
ElementTree.register_namespace("cm", COMMON)

BANK = Cesop(BankConfig(system="cesop", base_url="TFE"))


def uuid(number: int) -> str:
    return f"5d2e8f1a-1a2b-4c3d-8e4f-{number:012d}"


# What is right, of each kind.

IBAN = {"value": "DE89370400440532013000", "CountryCode": "DE", "type": "IBAN"}
BIC = {"value": "COBADEFFXXX", "CountryCode": "DE", "type": "BIC"}
OBAN = {"value": "60-16-13 31926819", "CountryCode": "GB", "type": "OBAN"}
OTHER = {"value": "wallet-7", "CountryCode": "FR", "type": "Other", "accountIdentifierOther": "Wallet"}


def payment(name: str, amount: str = "12.50", **more: object) -> dict[str, object]:
    return {
        "TransactionIdentifier": name,
        "DateTime": [{"value": "2025-08-01T10:00:00.000+02:00", "transactionDateType": "CESOP701"}],
        "Amount": {"value": amount, "currency": "EUR"},
        "InitiatedAtPhysicalPremisesOfMerchant": False,
        "PayerMS": {"value": "DK", "PayerMSSource": "IBAN"},
        "IsRefund": amount.startswith("-"),
        **more,
    }


def payee(number: int, name: str, accounts: list[dict[str, str]], payments: list[dict[str, object]], **more: object) -> dict[str, object]:
    return {
        "Name": [{"value": name, "nameType": "BUSINESS"}],
        "Country": "DE",
        "Address": [{"CountryCode": "DE", "AddressFix": {"City": "Köln"}}],
        "TAXIdentification": {"TAXId": [{"value": "12-34", "issuedBy": "DE", "type": "OTHER", "TAXIdOther": "Steuernummer"}]},
        "AccountIdentifier": accounts,
        "ReportedTransaction": payments,
        "DocSpec": {"DocTypeIndic": "CESOP1", "DocRefId": uuid(number)},
        **more,
    }


PAYEES = [
    payee(1, "Muster", [IBAN, BIC], [
        payment("T-1", PaymentMethod={"PaymentMethodType": "Other", "PaymentMethodOther": "Voucher"},
                PSPRole={"PSPRoleType": "Other", "PSPRoleOther": "Till"}),
        payment("T-1", "-2.50", CorrTransactionIdentifier="T-1"),
        payment("T-2", DateTime=[
            {"value": "2025-09-30T23:30:00Z", "transactionDateType": "CESOP701"},
            {"value": "2025-10-02T00:00:00Z", "transactionDateType": "CESOP709", "transactionDateOther": "Value date"}]),
    ]),
    payee(2, "Collected", [], [payment("T-3", PSPRole={"PSPRoleType": "Acquirer"})],
          Representative={"RepresentativeId": {"value": "COBADEFF", "PSPIdType": "BIC"}}),
    payee(3, "Muster", [OBAN], [payment("T-4", PaymentMethod={"PaymentMethodType": "Card payment"})]),
    payee(4, "Wallets", [OTHER], [payment("T-5"), payment("T-6", "-1.00")]),
]  # fmt: skip


def message(payees: list[dict[str, object]], indicator: str = "CESOP100") -> str:
    """A message, written by the package."""
    spec = {
        "TransmittingCountry": "DK",
        "MessageType": "PMT",
        "MessageTypeIndic": indicator,
        "MessageRefId": uuid(100),
        "SendingPSP": {"PSPId": {"value": "12-34", "PSPIdType": "Other", "PSPIdOther": "Register"}},
        "ReportingPeriod": {"Quarter": 3, "Year": 2025},
        "Timestamp": "2025-10-08T09:00:00Z",
    }
    body = {"ReportingPSP": {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}, "ReportedPayee": payees}
    made = CesopMessage.from_json(json.dumps({"MessageSpec": spec, "PaymentDataBody": body}))
    written = BANK.write_report(ReportToWrite(message=made)).outcome()
    assert isinstance(written, WriteWritten), written
    return written.xml


def corrected(xml: str, **changes: list[str]) -> str:
    made = BANK.correct_report(ReportToCorrect(xml=xml, **changes)).outcome()
    assert isinstance(made, CorrectCorrected), made
    return made.xml


def quarter(payments: int) -> str:
    """The one file of a quarter, by way of CSV."""
    rows = ["TransactionIdentifier;ExecutionDate;Amount;Currency;PayerMS;PayeeId;PayeeName;AccountIdentifier;City"]
    for at in range(payments):
        rows.append(f"D-{at};2025-07-{at % 28 + 1:02}T10:00:00Z;{at + 1},50;EUR;DK;p1;Muster & Söhne;{IBAN['value']};Köln")
        rows.append(f"F-{at};2025-08-{at % 28 + 1:02}T10:00:00Z;10;DKK;SE;p2;Boulangerie;FR1420041010050500013M02606;")
    psp = {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "payments.csv"
        path.write_text("\n".join(rows), encoding="utf-8")
        ((made, _),) = report_files(path, {"quarter": 3, "year": 2025, "reportingPsp": psp}, Path(folder)).files
        return made.read_text(encoding="utf-8")


def right() -> dict[str, str]:
    new = message(PAYEES)
    return {
        "new data": new,
        "nothing to report": message([], "CESOP102"),
        "correction": corrected(new, replace=[uuid(1), uuid(4)]),
        "deletion": corrected(new, delete=[uuid(1), uuid(2)]),
        "correction and deletion": corrected(new, replace=[uuid(2)], delete=[uuid(3)]),
        "quarter": quarter(26),
        "quarter below the threshold": quarter(25),
    }


# What is wrong on purpose.

Edit = Callable[[Element], None]


def parents(root: Element) -> dict[Element, Element]:
    return {child: parent for parent in root.iter() for child in parent}


def found(root: Element, path: str) -> Element:
    element = root.find(path, NAMES)
    assert element is not None, path
    return element


def text(path: str, value: str) -> Edit:
    def edit(root: Element) -> None:
        found(root, path).text = value

    return edit


def texts(path: str, value: str) -> Edit:
    def edit(root: Element) -> None:
        elements = root.findall(path, NAMES)
        assert elements, path
        for element in elements:
            element.text = value

    return edit


def attribute(path: str, name: str, value: str | None) -> Edit:
    def edit(root: Element) -> None:
        attributes = found(root, path).attrib
        attributes.pop(name, None)
        if value is not None:
            attributes[name] = value

    return edit


def remove(path: str) -> Edit:
    def edit(root: Element) -> None:
        up = parents(root)
        elements = root.findall(path, NAMES)
        assert elements, path
        for element in elements:
            up[element].remove(element)

    return edit


def again(path: str, **changes: str) -> Edit:
    """The element a second time behind itself, with other texts in it."""

    def edit(root: Element) -> None:
        element = found(root, path)
        parent = parents(root)[element]
        second = copy.deepcopy(element)
        for name, value in changes.items():
            for inner in second.iter():
                if inner.tag.endswith(f"}}{name}"):
                    inner.text = value
        parent.insert(list(parent).index(element) + 1, second)

    return edit


def after(path: str, xml: str) -> Edit:
    """Another element behind one."""

    def edit(root: Element) -> None:
        element = found(root, path)
        parent = parents(root)[element]
        more = ElementTree.fromstring(f'<x xmlns="{CESOP}" xmlns:cm="{COMMON}">{xml}</x>')
        for at, new in enumerate(more, list(parent).index(element) + 1):
            parent.insert(at, new)

    return edit


def edited(xml: str, *edits: Edit) -> str:
    root = ElementTree.fromstring(xml)
    for edit in edits:
        edit(root)
    return ElementTree.tostring(root, encoding="unicode")
