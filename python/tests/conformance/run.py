"""Files of vectors, and which runner each kind has."""

from __future__ import annotations

from pathlib import Path

from conformance.callback import callback
from conformance.exchange import exchange
from conformance.flow import flow
from conformance.pattern import Differs, parse
from conformance.signing import signing
from conformance.values import certificate, iso

#: Each is given the vector, and its text.
KINDS = {
    "signing": signing, "flow": flow, "callback": callback, "exchange": exchange, "iso": iso, "cert": certificate,
}  # fmt: skip


def find(folder: Path) -> list[Path]:
    """Give every vector below a folder, or the one file that is named."""
    return sorted(folder.rglob("*.json")) if folder.is_dir() else [folder]


def run(text: str) -> None:
    """Run one vector; raises what differs."""
    vector = parse(text)
    kind = vector.get("kind") if isinstance(vector, dict) else None
    if kind not in KINDS:
        raise Differs(f"there are no vectors of kind {kind}; there are {', '.join(KINDS)}")
    KINDS[kind](vector, text)
