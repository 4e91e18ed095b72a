"""Files of vectors, and which runner each kind has."""

from __future__ import annotations

from pathlib import Path

from conformance.flow import flow
from conformance.pattern import Differs, parse
from conformance.signing import signing
from conformance.values import certificate, iso

KINDS = {"signing": signing, "flow": flow, "iso": iso, "cert": certificate}


def find(folder: Path) -> list[Path]:
    """Give every vector below a folder, or the one file that is named."""
    return sorted(folder.rglob("*.json")) if folder.is_dir() else [folder]


def run(text: str) -> None:
    """Run one vector; raises what differs."""
    vector = parse(text)
    if vector.get("kind") not in KINDS:
        raise Differs(f"there are no vectors of kind {vector.get('kind')}; there are {', '.join(KINDS)}")
    KINDS[vector["kind"]](vector)
