"""How vectors are put together and how their files look: shared by the scripts that write them."""

import copy
import json


def compact(value, indent=0):
    """JSON with short things on one line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or len(line) + indent <= 118:
        return line
    pad, end = " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        parts = [f"{pad}{json.dumps(k, ensure_ascii=False)}: {compact(v, indent + 2)}" for k, v in value.items()]
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
