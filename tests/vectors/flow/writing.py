"""How vectors are put together and how their files look: shared by the scripts that write them."""

import copy
import json
import re
from datetime import datetime, timedelta, timezone


def exact(text):
    """A number that has to keep its digits, such as `exact("99.90")`."""
    return f"@@{text}@@"


def dumps(value):
    return re.sub(r'"@@([^@]*)@@"', r"\1", json.dumps(value, ensure_ascii=False))


def compact(value, indent=0):
    """JSON with short things on one line."""
    line = dumps(value)
    if not isinstance(value, (dict, list)) or not value or len(line) + indent <= 118:
        return line
    pad, end = " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        parts = [f"{pad}{dumps(k)}: {compact(v, indent + 2)}" for k, v in value.items()]
    else:
        parts = [pad + compact(v, indent + 2) for v in value]
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    return opening + "\n" + ",\n".join(parts) + f"\n{end}{closing}"


def merge(first, second):
    """`second` laid over `first`; None takes a field away."""
    merged = copy.deepcopy(first)
    for name, value in second.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = merge(merged[name], value)
        else:
            merged[name] = value
    return merged


# Numbers of nobody: the check digits are computed, the rest is made up.

def iban(country, rest):
    number = "".join(str(int(c, 36)) for c in rest + country + "00")
    return f"{country}{98 - int(number) % 97:02}{rest}"


def with_check_digit(front):
    """Modulus 10: a KID, a slip id."""
    total = 0
    for place, digit in enumerate(reversed(front)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return front + str(-total % 10)


# What a script is made of.

def date(ms):
    return (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=ms)).strftime("%a, %d %b %Y %H:%M:%S GMT")


def answer(status, json=None, headers=(), error=None, **body):
    feed = {"input": "response", "status": status}
    if json is not None:
        feed["headers"] = [["content-type", "application/json"], *headers]
        feed["body"] = {"json": json}
    elif body:
        feed["headers"] = [["content-type", "application/json"], *headers]
        feed["body"] = body
    elif headers:
        feed["headers"] = [*headers]
    return told(feed, error)


def told(feed, error=None):
    return {"feed": feed} | ({"error": error} if error else {})


def lost(reason="connection reset by peer"):
    return {"feed": {"input": "sendFailed", "reason": reason}}
