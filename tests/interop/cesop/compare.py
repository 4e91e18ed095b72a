"""Our check of a report against the guide's rules by other tools, on many messages."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator

from girokit.models import CesopRejection, ReportToCheck

import documents
import oracle
from mutants import mutants
from oracle import Error
from rules import PARTIAL, RULES

#: The country of the agency to which the package hands reports in.
AUTHORITY = "DK"
SHOWN = 20


def ours(xml: str) -> tuple[set[Error], str]:
    """What our check says. Rules that were withdrawn are remarks to it, and no errors."""
    checked = documents.BANK.check_report(ReportToCheck(xml=xml)).outcome()
    assert checked is not None
    found = set()
    for finding in checked.findings:
        if finding.rejection != CesopRejection.NONE:
            rejects = str(finding.rejection)
            where = (finding.doc_ref_id or "", finding.transaction_identifier or "") if rejects == PARTIAL else ()
            found.add(Error(finding.code, rejects, *where))
    return found, str(checked.result)


def differences(xml: str, theirs: set[Error]) -> Iterator[str]:
    mine, result = ours(xml)
    malformed = oracle.MALFORMED in theirs
    # Where the schema does not hold, the guide asks no other rule; ours goes on, and may say more.
    if malformed != (oracle.MALFORMED in mine) or not malformed and mine != theirs:
        yield from (f"only we say {error}" for error in sorted(mine - theirs))
        yield from (f"only the guide says {error}" for error in sorted(theirs - mine))
    if result != oracle.result(theirs):
        yield f"we say {result}, the guide {oracle.result(theirs)}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mutants", type=int, default=2000, help="how many messages are wrong by chance")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    right = documents.right()
    seen: Counter[str] = Counter()
    passed = 0
    faults: list[tuple[str, str]] = []

    def compare(what: str, xml: str, expected: str | None = None) -> None:
        """`expected` is a code that has to be among the errors, or "" where there may be none."""
        nonlocal passed
        theirs = oracle.errors(xml, AUTHORITY)
        codes = {error.code for error in theirs}
        seen.update(codes)
        wrong = list(differences(xml, theirs))
        if expected == "" and codes or expected and expected not in codes:
            wrong.append(f"expected {expected or 'nothing'}, the guide says {sorted(codes)}")
        passed += not wrong
        if wrong:
            faults.append((f"{what}: {'; '.join(wrong)}", xml))

    for kind, xml in right.items():
        compare(kind, xml, "")
    for at, (kind, edits) in enumerate(documents.UNUSUAL):
        compare(f"unusual {at}, {kind}", documents.edited(right[kind], *edits), "")
    for at, (code, kind, edits) in enumerate(documents.WRONG):
        compare(f"wrong {at}, {code}, {kind}", documents.edited(right[kind], *edits), code)
    for what, xml in documents.ibans().items():
        compare(what, xml)
    # The large one would take most of the time.
    small = {kind: xml for kind, xml in right.items() if kind != "quarter"}
    for at, xml in enumerate(mutants(given.seed, given.mutants, small)):
        compare(f"mutant {at} of seed {given.seed}", xml)
    # A rule that never spoke was not compared.
    for code in sorted({rule.code for rule in RULES} | {"50010"}):
        print(f"{code}: in {seen[code]} messages")
        passed += seen[code] > 0
        if not seen[code]:
            faults.append((f"{code} was never seen", ""))
    for fault, _ in faults[:SHOWN]:
        print(fault)
    if faults:
        print("The first of them:", faults[0][1])
    print(f"cesop: {passed} passed, {len(faults)} failed")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
