"""What the guide says of a message, by tools that were not written here."""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import xmlschema
from elementpath import XPathContext, get_node_tree
from elementpath.xpath31 import XPath31Parser
from stdnum import bic, numdb
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_97_10

from rules import RULES

CESOP = "urn:ec.europa.eu:taxud:fiscalis:cesop:v1"
COMMON = "urn:eu:taxud:commontypes:v1"
SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parents[2] / "schemas" / "cesop" / "PaymentData.xsd"))


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


def is_valid_iban(text: str) -> bool:
    """RP-BR-0030: the country's length, then the remainder of 97. Which characters stand where in a country is not asked."""
    ((_, known), *_) = numdb.get("iban").info(text)
    if len(text) != 4 + sum(map(int, re.findall(r"(\d+)!", known.get("bban", "")))):
        return False
    try:
        return bool(mod_97_10.validate((text[4:] + text[:4]).upper()))
    except ValidationError:
        return False


FUNCTIONS = {("uuid", "is-v4"): is_uuid_v4, ("iso9362", "is-bic"): is_bic, ("iso13616", "is-valid"): is_valid_iban}
NAMESPACES = {"cm": COMMON, **{prefix: f"urn:{prefix}" for prefix, _ in FUNCTIONS}}
PARSER = XPath31Parser(namespaces=NAMESPACES, default_namespace=CESOP)
for (prefix, name), function in FUNCTIONS.items():
    PARSER.external_function(function, name, prefix, ("xs:string", "xs:boolean"))
COMPILED = [(rule, PARSER.parse(rule.wrong)) for rule in RULES]


def codes(xml: str) -> set[str]:
    """The codes that a message would be answered with."""
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError:
        return {"50010"}
    if not SCHEMA.is_valid(root):
        return {"50010"}
    tree = get_node_tree(root)
    kind = root.findtext(f"{{{CESOP}}}MessageSpec/{{{CESOP}}}MessageType")
    # "The validation against business rules will only apply to messages where the MessageType is set to PMT" (3.1.2):
    # MH-BR-0090 refuses a validation result, and a ping is only answered.
    asked = {"PMT": COMPILED, "VLD": [one for one in COMPILED if one[0].code == "10090"]}.get(kind or "", [])
    return {rule.code for rule, expression in asked if any(True for _ in expression.select(XPathContext(tree, item=tree)))}
