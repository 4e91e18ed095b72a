"""Messages that are wrong by chance: right ones, with one to three changes of what they mean."""

from __future__ import annotations

import copy
import random
import xml.etree.ElementTree as ElementTree
from collections.abc import Collection, Iterator
from xml.etree.ElementTree import Element

from documents import CORRECTED, REFERENCE, REPRESENTATIVE, fragment, parents, uuid

UUIDS = [uuid(1), uuid(2), uuid(1).upper(), uuid(100), uuid(7), "5d2e8f1a-1a2b-1c3d-8e4f-000000000001", "x"]
COUNTRIES = ["DK", "DE", "FR", "EL", "GR", "GB", "US", "XK", "DD"]
BICS = ["BANKDKKK", "COBADEFFXXX", "COBADEFFXX", "cobadeff", "COBAQQFF", "1OBADEFF", "AKBMXKPR"]
DATES = [
    "2025-07-01T00:00:00Z", "2025-09-30T23:59:59.999-05:00", "2025-10-01T00:30:00+02:00", "2024-08-01T00:00:00Z",
    "2025-08-01T00:00:00",
]  # fmt: skip
NUMBERS = [
    *BICS, "DE89370400440532013000", "DE89370400440532013001", "DE01000000000000000048", "FR1420041010050500013M02606",
    "fr1420041010050500013M02606", "GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32", "NO9386011117947", "NO938601111794",
    "BE68539007547034", "US1234567890123456", "SE4550000000058398257466", "MT84MALT011000012345MTLCAST001S", "12-34", "", " ",
]  # fmt: skip
KINDS = ["IBAN", "OBAN", "BIC", "Other", None]
NOTES = [None, "Something", "IBAN", "OBAN", "BIC", "iban"]

#: Values of elements.
TEXTS: dict[str, list[str]] = {
    "TransmittingCountry": ["DK", "SE"],
    "MessageType": ["PMT", "PMT", "VLD", "PNG", "XXX"],
    "MessageTypeIndic": ["CESOP100", "CESOP101", "CESOP102"],
    "MessageRefId": UUIDS,
    "CorrMessageRefId": UUIDS,
    "Quarter": ["1", "2", "3", "4", "03", "5"],
    "Year": ["2025", "2024", "2023", "2026"],
    "Country": COUNTRIES,
    "PayerMS": COUNTRIES,
    "PSPId": BICS,
    "RepresentativeId": BICS,
    "Name": ["Muster", " Muster ", "Wallets", "Collected", "MUSTER"],
    "AccountIdentifier": NUMBERS,
    "TransactionIdentifier": ["T-1", "T-2", " T-1", "t-1", "T-4"],
    "CorrTransactionIdentifier": ["T-1", "T-9"],
    "DateTime": DATES,
    "Amount": ["1.00", "-1.00", "0.00", "-0.00", ".01", "-.01", "12345678901234567890.12", "+1.00", " 5.00 "],
    "PaymentMethodType": ["Other", "E-money", "Card payment"],
    "PSPRoleType": ["Other", "Acquirer"],
    "DocTypeIndic": ["CESOP1", "CESOP2", "CESOP3"],
    "DocRefId": UUIDS,
    "CorrDocRefId": UUIDS,
}
#: Values of attributes; None takes it away.
ATTRIBUTES: dict[str, dict[str, list[str | None]]] = {
    "PSPId": {"PSPIdType": ["BIC", "Other"], "PSPIdOther": [None, "Register"]},
    "RepresentativeId": {"PSPIdType": ["BIC", "Other"], "PSPIdOther": [None, "Register"]},
    "Name": {"nameType": ["BUSINESS", "TRADE", "OTHER"], "nameOther": [None, "Sign"]},
    "TAXId": {"type": ["TIN", "OTHER"], "TAXIdOther": [None, "x"]},
    "AccountIdentifier": {"type": [*KINDS], "CountryCode": ["DE", "FR", None], "accountIdentifierOther": [*NOTES]},
    "ReportedTransaction": {"IsRefund": ["true", "false", "1", "0", None, " 1", "yes"]},
    "DateTime": {"transactionDateType": ["CESOP701", "CESOP702", "CESOP709"], "transactionDateOther": [None, "Booking"]},
}
#: What may stand once more, and what may be missing.
REPEATED = ["Name", "AccountIdentifier", "ReportedTransaction", "ReportedPayee", "DateTime"]
OPTIONAL = [
    "ReportedPayee", "ReportedTransaction", "Representative", "CorrMessageRefId", "CorrDocRefId", "CorrTransactionIdentifier",
    "PaymentMethodOther", "PSPRoleOther", "PSPRole", "SendingPSP", "PaymentDataBody", "AccountIdentifier",
]  # fmt: skip
#: What may come in, and behind what.
ADDED = {
    "MessageRefId": REFERENCE,
    "DocRefId": CORRECTED,
    "TransactionIdentifier": "<CorrTransactionIdentifier>T-1</CorrTransactionIdentifier>",
    "ReportedTransaction": REPRESENTATIVE,
    "PaymentMethodType": "<cm:PaymentMethodOther>x</cm:PaymentMethodOther>",
    "PSPRoleType": "<cm:PSPRoleOther>x</cm:PSPRoleOther>",
}
#: What a change of each kind may happen to.
NAMES: dict[str, Collection[str]] = {
    "text": TEXTS, "attribute": ATTRIBUTES, "borrow": TEXTS, "again": REPEATED, "missing": OPTIONAL, "more": ADDED,
}  # fmt: skip


def local(element: Element) -> str:
    return element.tag.partition("}")[2]


def choice(dice: random.Random, root: Element, names: Collection[str]) -> Element | None:
    """An element of one of the names; each name has the same chance, however often it stands there."""
    there = sorted({local(element) for element in root.iter()} & set(names))
    if not there:
        return None
    name = dice.choice(there)
    return dice.choice([element for element in root.iter() if local(element) == name])


def mutate(dice: random.Random, root: Element) -> None:
    """One change of what the message means."""
    kind = dice.choices(list(NAMES), [6, 5, 3, 2, 2, 2])[0]
    element = choice(dice, root, NAMES[kind])
    if element is None or element is root:
        return
    name, parent = local(element), parents(root)[element]
    if kind == "text":
        element.text = dice.choice(TEXTS[name])
    elif kind == "attribute":
        which = dice.choice(sorted(ATTRIBUTES[name]))
        value = dice.choice(ATTRIBUTES[name][which])
        element.attrib.pop(which, None)
        if value is not None:
            element.attrib[which] = value
    elif kind == "borrow":
        element.text = dice.choice([other.text for other in root.iter() if local(other) == name])
    elif kind == "missing":
        parent.remove(element)
    else:
        new = copy.deepcopy(element) if kind == "again" else fragment(ADDED[name])
        for inner in new.iter():
            # Half of the time without what would be there twice for that reason alone.
            if local(inner) in ("DocRefId", "TransactionIdentifier") and dice.random() < 0.5:
                inner.text = uuid(dice.randrange(300, 400))
        parent.insert(list(parent).index(element) + 1, new)


def mutants(seed: int, count: int, bases: dict[str, str]) -> Iterator[str]:
    dice = random.Random(seed)
    for _ in range(count):
        root = ElementTree.fromstring(bases[dice.choice(sorted(bases))])
        for _ in range(dice.randint(1, 3)):
            mutate(dice, root)
        yield ElementTree.tostring(root, encoding="unicode")
