"""`python tests/conformance <folder>`: runs the vectors of a folder, and tells which fail."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from conformance.run import find, run  # noqa: E402


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[3] / "tests" / "vectors"
    files = find(folder)
    failed = 0
    for path in files:
        try:
            run(path.read_text(encoding="utf-8"))
        except Exception as wrong:
            failed += 1
            title = path.relative_to(folder) if path != folder else path
            print(f"FAILED {title.with_suffix('')}: {str(wrong) or type(wrong).__name__}")
    print(f"python: {len(files) - failed} passed, {failed} failed")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main())
