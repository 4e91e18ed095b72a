"""What the guide says of a message, by tools that were not written here."""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple

import xmlschema
from elementpath import XPathContext, get_node_tree
from elementpath.xpath31 import XPath31Parser
from stdnum import bic, numdb
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_97_10
from xmlschema.validators import XsdPatternFacets

from rules import FULL, PARTIAL, RULES

CESOP = "urn:ec.europa.eu:taxud:fiscalis:cesop:v1"
COMMON = "urn:eu:taxud:commontypes:v1"
SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parents[2] / "schemas" / "cesop" / "PaymentData.xsd"))
KIND = f"{{{CESOP}}}MessageSpec/{{{CESOP}}}MessageType"
IDENTIFIERS = {f"{{{CESOP}}}MessageRefId", f"{{{CESOP}}}CorrMessageRefId", f"{{{COMMON}}}DocRefId"}


# What the rules ask of standards.


def is_uuid_v4(text: str) -> bool:
    """Python reads other spellings of a UUID too; the guide's has hyphens (2.2.4.4)."""
    try:
        read = uuid.UUID(text)
    except ValueError:
        return False
    return read.version == 4 and str(read) == text.lower()


def is_bic(text: str) -> bool:
    """stdnum takes spaces, hyphens and small letters away before it looks; in a report there are none."""
    return bic.is_valid(text) and bic.compact(text) == text


def iban_length(country: str) -> int | None:
    """How long the IBANs of a country are, by the registry as stdnum has it."""
    registered = numdb.get("iban").info(country)
    structure = registered[0][1].get("bban", "") if registered else ""
    return 4 + sum(int(count) for count in re.findall(r"(\d+)!", structure)) if structure else None


def is_valid_iban(text: str) -> bool:
    """RP-BR-0030: the country's length, then the remainder of 97. Which characters stand where in a country is not asked, so
    stdnum's own validation would be too strict."""
    try:
        return len(text) == iban_length(text[:2]) and bool(mod_97_10.validate((text[4:] + text[:4]).upper()))
    except ValidationError:
        return False


FUNCTIONS = {("uuid", "is-v4"): is_uuid_v4, ("iso9362", "is-bic"): is_bic, ("iso13616", "is-valid"): is_valid_iban}
PARSER = XPath31Parser(
    namespaces={"cm": COMMON, **{prefix: f"urn:{prefix}" for prefix, _ in FUNCTIONS}},
    default_namespace=CESOP,
    variable_types={"authority": "xs:string"},
)
for (prefix, name), function in FUNCTIONS.items():
    PARSER.external_function(function, name, prefix, ("xs:string", "xs:boolean"))
COMPILED = [(rule, PARSER.parse(rule.wrong)) for rule in RULES]
PAYEE = PARSER.parse("ancestor-or-self::ReportedPayee/DocSpec/cm:DocRefId/string(.)")
TRANSACTION = PARSER.parse("ancestor-or-self::ReportedTransaction/TransactionIdentifier/normalize-space(.)")


class Error(NamedTuple):
    """As a validation result tells it (3.1.3): a full rejection names no record."""

    code: str
    rejects: str
    payee: str = ""
    transaction: str = ""


MALFORMED = Error("50010", FULL)


def breaks_the_schema(root: ElementTree.Element, but_for_identifiers: bool) -> bool:
    """CM-TR-0010. The schema has a pattern for identifiers, and rules have codes for them: of a report, the codes are told,
    which would otherwise never be seen."""

    def is_of_an_identifier(error: xmlschema.XMLSchemaValidationError) -> bool:
        return isinstance(error.validator, XsdPatternFacets) and error.elem is not None and error.elem.tag in IDENTIFIERS

    if SCHEMA.is_valid(root):
        return False
    return not (but_for_identifiers and all(is_of_an_identifier(error) for error in SCHEMA.iter_errors(root)))


def errors(xml: str, authority: str) -> set[Error]:
    """What a message would be answered with, by the authority of a country."""
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError:
        return {MALFORMED}
    kind = root.findtext(KIND)
    if breaks_the_schema(root, but_for_identifiers=kind == "PMT"):
        return {MALFORMED}
    tree = get_node_tree(root)
    found = set()
    for rule, expression in COMPILED:
        # "The validation against business rules will only apply to messages where the MessageType is set to PMT"; MH-BR-0090
        # refuses a validation result, and a ping is only answered (3.1.2).
        if kind != "PMT" and (kind, rule.code) != ("VLD", "10090"):
            continue
        for wrong in expression.select(XPathContext(tree, item=tree, variables={"authority": authority})):
            names = [PAYEE, TRANSACTION] if rule.rejects == PARTIAL else []
            at = XPathContext(tree, item=wrong)
            found.add(Error(rule.code, rule.rejects, *("".join(map(str, name.select(at))) for name in names)))
    return found


def result(found: set[Error]) -> str:
    """The outcome as a whole (3.1.2)."""
    rejections = {error.rejects for error in found}
    return "FULLY REJECTED" if FULL in rejections else "PARTIALLY REJECTED" if PARTIAL in rejections else "VALIDATED"
