"""Reads the Swift sources with a grammar that was not written here: what does not parse was written wrongly.

The compiler on Linux leaves out what needs Apple's frameworks. This sees what a compiler would see first, and nothing of types.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Node, Parser

SOURCES = Path(__file__).parent
#: Written by uniffi's own generator, with an attribute that the grammar does not know.
FOREIGN = {"GirokitCore.swift", "GirokitModel.swift"}


def faults(node: Node) -> Iterator[Node]:
    if node.is_error or node.is_missing:
        yield node
    elif node.has_error:
        for child in node.children:
            yield from faults(child)


def main() -> int:
    parser = Parser(Language(tree_sitter_swift.language()))
    # The check can fail: this is no Swift.
    found = [] if parser.parse(b"func f( {").root_node.has_error else ["the parser takes anything"]
    files = [path for path in sorted(SOURCES.rglob("*.swift")) if path.name not in FOREIGN]
    for path in files:
        for fault in faults(parser.parse(path.read_bytes()).root_node):
            found.append(f"{path.relative_to(SOURCES)}:{fault.start_point.row + 1}: this does not parse")
    print("\n".join(found) or f"{len(files)} files parse")
    return 1 if found or len(files) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
