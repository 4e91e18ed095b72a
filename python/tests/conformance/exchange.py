"""Kind `exchange`: a request and its answer, read into their types and written back.

Nothing may be lost, and nothing may be added: both sides are compared whole, numbers as exact decimals.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, unquote

from conformance.pattern import Differs, compare, is_number, parse
from girokit import Bank
from girokit._model import parse as read
from girokit._model import write


def exchange(vector: dict[str, Any], text: str) -> None:
    """Read and write the exchange, from the vector's own text."""
    bank = Bank(read(text)["config"]) if vector.get("config") else Bank.of_profile(vector["profile"])
    written = parse(write(bank.exchange(text)))  # type: ignore[arg-type]
    request, made = vector["request"], written["request"]
    same("/request/method", request["method"], made["method"])
    if target(request["target"]) != target(made["target"]):
        raise Differs(f"/request/target: expected {request['target']}, found {made['target']}")
    same_body("/request/body", request.get("body"), made["body"])
    response = vector.get("response")
    if response is None:
        return
    same("/response/status", response["status"], written["response"]["status"])
    same_body("/response/body", response.get("body"), written["response"]["body"])
    for name, value in (vector.get("expect") or {}).items():
        compare(name, value, written.get(name))


def target(target: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Path segments and query pairs, decoded; pairs of one name stay in their order, names do not count on theirs."""
    path, _, query = target.partition("?")
    return [unquote(segment) for segment in path.split("/")], sorted(pairs(query), key=lambda pair: pair[0])


def pairs(encoded: str) -> list[tuple[str, str]]:
    return parse_qsl(encoded, keep_blank_values=True)


def same_body(at: str, expected: dict[str, Any] | None, found: dict[str, Any] | None) -> None:
    one, other = expected or {}, found or {}
    if "json" in one and "json" in other:
        same(at, one["json"], other["json"])
    elif isinstance(one.get("text"), str) and isinstance(other.get("text"), str):
        if not same_text(one["text"], other["text"]):
            raise Differs(f"{at}: expected {expected!r}, found {found!r:.1200}")
    elif expected is not None or found is not None:
        raise Differs(f"{at}: expected {expected!r}, found {found!r:.1200}")


def same_text(one: str, other: str) -> bool:
    """Texts that say the same: JSON, or a form with its pairs in another order."""
    if one == other:
        return True
    try:
        values = parse(one), parse(other)
    except ValueError:
        is_form = all("=" in text and not re.search(r"\s", text) for text in (one, other))
        return is_form and sorted(pairs(one)) == sorted(pairs(other))
    try:
        same("", *values)
    except Differs:
        return False
    return True


def same(at: str, expected: Any, found: Any) -> None:
    """Compare whole; raises where and how it differs."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name in found:
            if name not in expected:
                raise Differs(f"{at}.{name}: this was added")
        for name, value in expected.items():
            if name not in found:
                raise Differs(f"{at}.{name}: this was lost")
            same(f"{at}.{name}", value, found[name])
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for index, (item, other) in enumerate(zip(expected, found)):
            same(f"{at}[{index}]", item, other)
    else:
        alike = type(expected) is type(found) or (is_number(expected) and is_number(found))
        if not alike or expected != found:
            raise Differs(f"{at}: expected {expected!r}, found {found!r:.1200}")
