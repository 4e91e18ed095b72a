"""How what is expected is compared with what is there: what is written is compared, what is not written is not."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from girokit import GirokitError


class Differs(Exception):
    """Something is not as the vector says."""


def parse(text: str | bytes) -> Any:
    """Read JSON with exact numbers."""
    return json.loads(text, parse_float=Decimal)


def is_number(value: Any) -> bool:
    """Whether this is a number of JSON."""
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def compare(at: str, pattern: Any, found: Any) -> None:
    """Compare; raises where and how it differs."""
    if pattern is None:
        fits = found is None
    elif isinstance(pattern, str) and pattern.startswith("re:"):
        fits = isinstance(found, str) and re.fullmatch(pattern[3:], found, re.DOTALL) is not None
    elif isinstance(pattern, str):
        fits = found is not None if pattern == "*" else isinstance(found, str) and pattern == found
    elif isinstance(pattern, list):
        fits = isinstance(found, list) and len(found) == len(pattern)
        if fits:
            for index, (item, other) in enumerate(zip(pattern, found)):
                compare(f"{at}[{index}]", item, other)
    elif isinstance(pattern, dict):
        fits = isinstance(found, dict)
        if fits:
            for name, item in pattern.items():
                compare(f"{at}.{name}", item, found.get(name))
    elif isinstance(pattern, bool):
        fits = pattern is found
    else:
        fits = is_number(found) and pattern == found
    if not fits:
        raise Differs(f"{at}: expected {pattern!r}, found {found!r:.1200}")


def compare_error(at: str, pattern: dict[str, Any], error: GirokitError) -> None:
    """Compare the fields of an error; a text in `message` or `next` has only to be contained."""
    bank = error.bank
    found = {
        "kind": name(error.kind),
        "fault": name(error.fault),
        "retry": name(error.retry),
        "retryAtMs": error.retry_at_ms,
        "field": error.field,
        "message": error.error.message,
        "next": error.next,
        "bank": bank and {"status": bank.status, "code": bank.code, "text": bank.text, "path": bank.path},
    }
    for field, expected in pattern.items():
        compared = compare_part if field in ("message", "next") else compare
        compared(f"{at}.{field}", expected, found.get(field))


def compare_part(at: str, pattern: Any, found: Any) -> None:
    """As `compare`, but a text that is there has only to contain the text that is expected."""
    if not (isinstance(pattern, str) and isinstance(found, str) and pattern in found):
        compare(at, pattern, found)


def name(value: object) -> str:
    """Give the name of a kind, such as `InvalidInput`."""
    return repr(value).rpartition(".")[2]
