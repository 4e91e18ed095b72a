"""Messages to be judged: right ones of each kind, which the package writes, and ones that are wrong on purpose."""

from __future__ import annotations

import copy
import json
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from string import ascii_uppercase
from typing import Any
from xml.etree.ElementTree import Element

import elementpath
from stdnum import iban

from girokit import Cesop
from girokit.cesop import report_files
from girokit.models import BankConfig, CesopMessage, CorrectCorrected, ReportToCorrect, ReportToWrite, WriteWritten

from oracle import iban_length

CESOP = "urn:ec.europa.eu:taxud:fiscalis:cesop:v1"
COMMON = "urn:eu:taxud:commontypes:v1"
NAMES = {"": CESOP, "cm": COMMON}
ElementTree.register_namespace("", CESOP)
ElementTree.register_namespace("cm", COMMON)

Values = dict[str, Any]

BANK = Cesop(BankConfig(system="cesop", base_url="TFE"))


def uuid(number: int) -> str:
    return f"5d2e8f1a-1a2b-4c3d-8e4f-{number:012d}"


# What is right, of each kind.

IBAN = {"value": "DE89370400440532013000", "CountryCode": "DE", "type": "IBAN"}
BIC = {"value": "COBADEFFXXX", "CountryCode": "DE", "type": "BIC"}
OBAN = {"value": "60-16-13 31926819", "CountryCode": "GB", "type": "OBAN"}
OTHER = {"value": "wallet-7", "CountryCode": "FR", "type": "Other", "accountIdentifierOther": "Wallet"}


def payment(name: str, amount: str = "12.50", **more: object) -> Values:
    return {
        "TransactionIdentifier": name,
        "DateTime": [{"value": "2025-08-01T10:00:00.000+02:00", "transactionDateType": "CESOP701"}],
        "Amount": {"value": amount, "currency": "EUR"},
        "InitiatedAtPhysicalPremisesOfMerchant": False,
        "PayerMS": {"value": "DK", "PayerMSSource": "IBAN"},
        "IsRefund": amount.startswith("-"),
        **more,
    }


def payee(number: int, name: str, accounts: list[Values], payments: list[Values], **more: object) -> Values:
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


def message(payees: list[Values], indicator: str = "CESOP100") -> str:
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


def corrected(xml: str, replace: list[str], delete: list[str]) -> str:
    made = BANK.correct_report(ReportToCorrect(xml=xml, replace=replace, delete=delete)).outcome()
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
        "correction": corrected(new, [uuid(1), uuid(4)], []),
        "deletion": corrected(new, [], [uuid(1), uuid(2)]),
        "correction and deletion": corrected(new, [uuid(2)], [uuid(3)]),
        "quarter": quarter(26),
        "quarter below the threshold": quarter(25),
    }


def ibans() -> dict[str, str]:
    """Messages with an account in every country, there is one or not, and with one that is a character short."""

    def number(country: str, short: int) -> str:
        rest = "7" * ((iban_length(country) or 20) - 4 - short)
        return country + iban.calc_check_digits(f"{country}00{rest}") + rest

    def accounts(letter: str, short: int) -> str:
        numbers = [number(letter + second, short) for second in ascii_uppercase]
        return message([payee(at, f"P-{at}", [{**IBAN, "value": value}], [payment(f"T-{at}")]) for at, value in enumerate(numbers)])

    return {f"{letter}, {short} short": accounts(letter, short) for letter in ascii_uppercase for short in (0, 1)}


# What is wrong on purpose.

Edit = Callable[[Element], None]


def parents(root: Element) -> dict[Element, Element]:
    return {child: parent for parent in root.iter() for child in parent}


def found(root: Element, path: str) -> list[Element]:
    elements = [element for element in elementpath.select(root, path, NAMES) if isinstance(element, Element)]
    assert elements, path
    return elements


def text(path: str, value: str) -> Edit:
    def edit(root: Element) -> None:
        found(root, path)[0].text = value

    return edit


def attribute(path: str, name: str, value: str | None) -> Edit:
    def edit(root: Element) -> None:
        attributes = found(root, path)[0].attrib
        attributes.pop(name, None)
        if value is not None:
            attributes[name] = value

    return edit


def remove(path: str) -> Edit:
    def edit(root: Element) -> None:
        up = parents(root)
        for element in found(root, path):
            up[element].remove(element)

    return edit


def again(path: str, **changes: str) -> Edit:
    """The element a second time behind itself, with other texts in it."""

    def edit(root: Element) -> None:
        element = found(root, path)[0]
        parent = parents(root)[element]
        second = copy.deepcopy(element)
        for name, value in changes.items():
            for inner in second.iter():
                if inner.tag.endswith(f"}}{name}"):
                    inner.text = value
        parent.insert(list(parent).index(element) + 1, second)

    return edit


def fragment(xml: str) -> Element:
    return ElementTree.fromstring(f'<x xmlns="{CESOP}" xmlns:cm="{COMMON}">{xml}</x>')[0]


def after(path: str, xml: str) -> Edit:
    """Another element behind one."""

    def edit(root: Element) -> None:
        element = found(root, path)[0]
        parent = parents(root)[element]
        parent.insert(list(parent).index(element) + 1, fragment(xml))

    return edit


def edited(xml: str, *edits: Edit) -> str:
    root = ElementTree.fromstring(xml)
    for edit in edits:
        edit(root)
    return ElementTree.tostring(root, encoding="unicode")


SPEC, BODY = "MessageSpec", "PaymentDataBody"
PAYEE = f"{BODY}/ReportedPayee"
SECOND, THIRD, FOURTH, FIFTH = (f"{PAYEE}[{at}]" for at in (2, 3, 4, 5))
PAYMENT = f"{PAYEE}/ReportedTransaction"
ACCOUNT = f"{PAYEE}/AccountIdentifier"
DOC = f"{PAYEE}/DocSpec/cm:"
VALUE_DATE = f"{PAYMENT}[3]/DateTime[2]"
REPRESENTATIVE = '<Representative><RepresentativeId PSPIdType="BIC">COBADEFF</RepresentativeId></Representative>'
REFERENCE = f"<CorrMessageRefId>{uuid(200)}</CorrMessageRefId>"
RESULT = "<ValidationResult><ValidationResult>VALIDATED</ValidationResult></ValidationResult>"
CORRELATED = "<CorrTransactionIdentifier>T-0</CorrTransactionIdentifier>"
DOUBLE = again(FOURTH, DocRefId=uuid(9), TransactionIdentifier="T-9")
CORRECTED = f"<cm:CorrDocRefId>{uuid(201)}</cm:CorrDocRefId>"

Wrong = tuple[str, str, list[Edit]]


def each(code: str, path: str, *values: str) -> list[Wrong]:
    """New data with each of the values in one place."""
    return [(code, "new data", [text(path, value)]) for value in values]


#: A code that has to come, the kind of message, and what is done to it. Other codes may come along.
WRONG: list[Wrong] = [
    ("10030", "new data", [text(f"{SPEC}/ReportingPeriod/Year", "2023")]),
    ("10030", "nothing to report", [text(f"{SPEC}/ReportingPeriod/Year", "0001")]),
    ("10050", "new data", [text(f"{SPEC}/MessageRefId", "message-1")]),
    ("10050", "new data", [text(f"{SPEC}/MessageRefId", "5d2e8f1a-1a2b-1c3d-8e4f-000000000100")]),
    ("10050", "nothing to report", [text(f"{SPEC}/MessageRefId", "5d2e8f1a-1a2b-4c3d-ce4f-000000000100")]),
    ("10060", "correction", [text(f"{SPEC}/CorrMessageRefId", "5d2e8f1a1a2b4c3d8e4f000000000100")]),
    ("10060", "deletion", [text(f"{SPEC}/CorrMessageRefId", "")]),
    ("10070", "new data", [text(f"{DOC}DocTypeIndic", "CESOP2")]),
    ("10070", "new data", [text(f"{FOURTH}/DocSpec/cm:DocTypeIndic", "CESOP3")]),
    ("10080", "correction", [text(f"{DOC}DocTypeIndic", "CESOP1")]),
    ("10080", "deletion", [text(f"{SECOND}/DocSpec/cm:DocTypeIndic", "CESOP1")]),
    ("10090", "new data", [text(f"{SPEC}/MessageType", "VLD")]),
    ("10090", "nothing to report", [remove(BODY)]),
    ("10090", "new data", [remove(BODY)]),
    ("10090", "new data", [remove(BODY), after(SPEC, RESULT)]),
    ("10110", "new data", [after(f"{SPEC}/MessageRefId", REFERENCE)]),
    ("10110", "nothing to report", [after(f"{SPEC}/MessageRefId", REFERENCE)]),
    ("10110", "correction", [remove(f"{SPEC}/CorrMessageRefId")]),
    ("10120", "new data", [text(f"{SPEC}/TransmittingCountry", "SE")]),
    ("10120", "nothing to report", [text(f"{SPEC}/TransmittingCountry", "EL")]),
    ("20010", "new data", [text(f"{SECOND}/DocSpec/cm:DocRefId", uuid(1))]),
    ("20010", "new data", [text(f"{FOURTH}/DocSpec/cm:DocRefId", uuid(1).upper())]),
    ("20010", "deletion", [again(PAYEE, Name="Another")]),
    ("20030", "new data", [text(f"{DOC}DocRefId", "payee-1")]),
    ("20030", "correction", [text(f"{SECOND}/DocSpec/cm:DocRefId", "{" + uuid(1) + "}")]),
    ("20050", "new data", [after(f"{DOC}DocRefId", CORRECTED)]),
    ("20050", "correction", [text(f"{DOC}DocTypeIndic", "CESOP1")]),
    ("20060", "correction", [remove(f"{DOC}CorrDocRefId")]),
    ("20060", "deletion", [remove(f"{SECOND}/DocSpec/cm:CorrDocRefId")]),
    *each("20100", f"{BODY}/ReportingPSP/PSPId", "BANKDKKKX", "BANKDKK", "BANKDKKKXXXX", "BANKZZKKXXX", "BANK1KKKXXX",
          "B4NKDKKKXXX", "bankdkkkxxx", "BANK DK KK", "BANKELAA", "BANKXXAA", "BANKDKKK-XX"),
    ("20100", "nothing to report", [attribute(f"{SPEC}/SendingPSP/PSPId", "PSPIdType", "BIC")]),
    ("20110", "new data", [remove(PAYEE)]),
    ("20110", "nothing to report", [text(f"{SPEC}/MessageTypeIndic", "CESOP100")]),
    ("20130", "new data", [attribute(f"{SPEC}/SendingPSP/PSPId", "PSPIdOther", None)]),
    ("20130", "new data", [attribute(f"{BODY}/ReportingPSP/PSPId", "PSPIdOther", "x")]),
    ("20130", "new data", [attribute(f"{PAYEE}/Representative/RepresentativeId", "PSPIdType", "Other")]),
    ("20130", "new data", [remove(f"{PAYMENT}/PSPRole/cm:PSPRoleOther")]),
    ("20130", "new data", [text(f"{PAYMENT}/PSPRole/cm:PSPRoleType", "Acquirer")]),
    ("20140", "new data", [attribute(f"{FOURTH}/AccountIdentifier", "accountIdentifierOther", None)]),
    ("20140", "new data", [attribute(ACCOUNT, "accountIdentifierOther", "x")]),
    ("20140", "new data", [attribute(f"{SECOND}/AccountIdentifier", "accountIdentifierOther", "x")]),
    ("20140", "new data", [remove(f"{PAYMENT}/PaymentMethod/cm:PaymentMethodOther")]),
    ("20140", "new data", [text(f"{PAYMENT}/PaymentMethod/cm:PaymentMethodType", "E-money")]),
    ("20140", "new data", [attribute(f"{PAYEE}/TAXIdentification/TAXId", "TAXIdOther", None)]),
    ("20140", "new data", [attribute(f"{PAYEE}/TAXIdentification/TAXId", "type", "TIN")]),
    ("20140", "new data", [attribute(f"{PAYMENT}/DateTime", "transactionDateType", "CESOP709")]),
    ("20140", "new data", [attribute(f"{PAYMENT}/DateTime", "transactionDateOther", "Booking")]),
    ("20150", "new data", [DOUBLE]),
    ("20150", "new data", [again(PAYEE, DocRefId=uuid(9), TransactionIdentifier="T-9", Country="FR")]),
    ("20150", "deletion", [again(PAYEE, DocRefId=uuid(9))]),
    ("40010", "new data", [text(f"{PAYMENT}/PayerMS", "DE")]),
    ("40010", "new data", [text(f"{FOURTH}/Country", "DK")]),
    ("40010", "new data", [text(f"{PAYMENT}/PayerMS", "EL"), text(f"{PAYEE}/Country", "GR")]),
    *each("40020", ACCOUNT, "89DE370400440532013000", "de89370400440532013000", "DE89 3704 0044 0532 0130 00", "DE8937040044",
          "DE89370400440532013000" + "0" * 13, "DE89-70400440532013000"),
    *each("40030", ACCOUNT, "DE89370400440532013001", "DE8937040044053201300", "DE98370400440532013000", "ZZ89370400440532013000",
          "US64SVBKUS6S3300958879", "FR1420041010050500013M0260A", "DE893704004405320130000"),
    ("40040", "new data", [text(f"{SPEC}/MessageTypeIndic", "CESOP102")]),
    ("40050", "new data", [remove(f"{SECOND}/ReportedTransaction")]),
    ("40050", "correction", [remove(PAYMENT)]),
    ("40050", "deletion", [text(f"{DOC}DocTypeIndic", "CESOP2")]),
    ("40060", "new data", [attribute(ACCOUNT, "CountryCode", None)]),
    ("40060", "new data", [attribute(ACCOUNT, "type", None)]),
    ("40060", "new data", [attribute(f"{SECOND}/AccountIdentifier", "type", "OBAN")]),
    ("40060", "new data", [attribute(f"{SECOND}/AccountIdentifier", "CountryCode", "DE")]),
    ("40060", "new data", [text(f"{FOURTH}/AccountIdentifier", "  ")]),
    *each("40070", f"{PAYEE}/Representative/RepresentativeId", "COBA", "COBADEFFX", "COBAQQFF", "cobadeff"),
    ("40080", "new data", [remove(f"{PAYEE}/Representative")]),
    ("40080", "new data", [text(f"{FOURTH}/AccountIdentifier", ""), attribute(f"{FOURTH}/AccountIdentifier", "type", None)]),
    ("40080", "new data", [after(f"{PAYMENT}[last()]", REPRESENTATIVE)]),
    ("40090", "correction", [text(f"{DOC}DocTypeIndic", "CESOP3")]),
    ("40090", "new data", [text(f"{FOURTH}/DocSpec/cm:DocTypeIndic", "CESOP3")]),
    ("40100", "new data", [attribute(f"{FOURTH}/AccountIdentifier", "type", "BIC")]),
    ("40100", "new data", [again(f"{FOURTH}/AccountIdentifier")]),
    ("40100", "new data", [again(ACCOUNT)]),
    ("40100", "new data", [attribute(f"{ACCOUNT}[2]", "type", "OBAN")]),
    ("40100", "new data", [attribute(ACCOUNT, "type", "BIC")]),
    *[("40110", "new data", [attribute(f"{FOURTH}/AccountIdentifier", "accountIdentifierOther", kind)])
      for kind in ("IBAN", "BIC", "OBAN", " IBAN ")],
    ("45010", "new data", [text(f"{PAYMENT}/Amount", "-12.50")]),
    ("45010", "new data", [text(f"{PAYMENT}[2]/Amount", "2.50")]),
    ("45010", "new data", [attribute(PAYMENT, "IsRefund", "1")]),
    ("45010", "new data", [attribute(f"{FOURTH}/ReportedTransaction[2]", "IsRefund", None)]),
    *each("45030", f"{PAYMENT}/DateTime", "2025-10-01T00:00:00Z", "2025-06-30T23:59:59.999Z", "2024-08-01T10:00:00Z",
          "2025-10-01T00:00:00+14:00"),
    ("45030", "quarter", [text(f"{SPEC}/ReportingPeriod/Quarter", "4")]),
    ("45040", "new data", [text(f"{PAYMENT}[3]/TransactionIdentifier", "T-1")]),
    ("45040", "new data", [text(f"{FOURTH}/ReportedTransaction/TransactionIdentifier", " T-1\n")]),
    ("45060", "new data", [text(f"{PAYMENT}/Amount", "0.00")]),
    ("45060", "new data", [text(f"{PAYMENT}[2]/Amount", "-.00")]),
    ("45080", "new data", [again(f"{PAYMENT}/DateTime")]),
    ("45080", "new data", [attribute(f"{PAYMENT}[3]/DateTime[2]", "transactionDateType", "CESOP701")]),
    ("45080", "new data", [again(VALUE_DATE), attribute(VALUE_DATE, "transactionDateOther", "Booked")]),
    ("45090", "new data", [after(f"{PAYMENT}/TransactionIdentifier", CORRELATED)]),
    ("45090", "new data", [attribute(f"{PAYMENT}[2]", "IsRefund", "0")]),
    ("50010", "new data", [remove(f"{PAYEE}/Country")]),
    ("50010", "new data", [text(f"{PAYMENT}/Amount", "12.5")]),
    ("50010", "new data", [text(f"{PAYMENT}/PayerMS", "NO")]),
    ("50010", "nothing to report", [attribute(".", "version", "4.02")]),
]  # fmt: skip

#: Unusual, and still right.
UNUSUAL: list[tuple[str, list[Edit]]] = [
    ("new data", [text(f"{SPEC}/MessageRefId", uuid(100).upper())]),
    ("new data", [attribute(f"{PAYMENT}[2]", "IsRefund", " 1 "), attribute(PAYMENT, "IsRefund", None)]),
    ("new data", [text(f"{FOURTH}/ReportedTransaction[2]/TransactionIdentifier", "T-1")]),
    ("new data", [attribute(f"{SECOND}/Name", "nameType", "LEGAL"), text(f"{SECOND}/Name", "Wallets")]),
    ("new data", [text(f"{THIRD}/Name", "Muster"), again(f"{THIRD}/Name")]),
    ("new data", [text(f"{ACCOUNT}[2]", "NLPRXKPR")]),
    ("new data", [text(f"{BODY}/ReportingPSP/PSPId", " AKBMXKPR ")]),
    ("new data", [text(ACCOUNT, "\n DE89370400440532013000 ")]),
    ("new data", [text(ACCOUNT, "FR1420041010050500013m02606")]),
    # The country's characters are not asked for, only their number and the remainder.
    ("new data", [text(ACCOUNT, "DE" + iban.calc_check_digits("DE00ABCDEFGHIJKLMNOPQR") + "ABCDEFGHIJKLMNOPQR")]),
    ("new data", [text(ACCOUNT, "DE01000000000000000048")]),
    ("new data", [attribute(ACCOUNT, "CountryCode", "FR")]),
    ("new data", [remove(f"{ACCOUNT}[2]")]),
    ("new data", [text(f"{PAYMENT}/DateTime", "2025-07-01T00:00:00+14:00")]),
    ("new data", [text(f"{PAYMENT}/DateTime", "2025-09-30T23:59:59.999-14:00")]),
    ("correction", [remove(PAYEE)]),
    ("new data", [text(f"{SPEC}/MessageType", "PNG")]),
    ("new data", [text(f"{SPEC}/MessageType", "PNG"), remove(BODY)]),
    # Two payees without account, and of one name, are told apart by nothing but are not "the same name and same account".
    ("new data", [again(SECOND, DocRefId=uuid(9), TransactionIdentifier="T-9")]),
    ("new data", [DOUBLE, attribute(f"{FIFTH}/AccountIdentifier", "CountryCode", "DE")]),
    ("new data", [DOUBLE, attribute(f"{FIFTH}/AccountIdentifier", "accountIdentifierOther", "Purse")]),
    ("new data", [DOUBLE, attribute(f"{FIFTH}/Name", "nameType", "TRADE")]),
    ("new data", [DOUBLE, attribute(f"{FIFTH}/Name", "nameOther", "Brand")]),
]
