"""What stands on the disk of a quarter that is handed in: written so that the process, or the machine, may die anywhere.

Before the first report leaves, a journal says which files the quarter consists of and from which payments they were made; each
report has its flow in a file of its own. Whoever finds the journal goes on with these files, and makes no others: a report
that was made anew would have another reference, and the agency would count it a second time.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from girokit._model import Json
from girokit._native import ErrorKind, Fault
from girokit.cesop import ReportFiles, sync_folder
from girokit.errors import GirokitError
from girokit.models import QuarterFile, QuarterSummary

#: The form of the journal.
_FORM = 1


def write_whole(path: Path, text: str) -> None:
    """Write a file. Whenever the process or the machine dies, the old text is there, or the new one."""
    part = path.with_name(f".{path.name}.part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
    sync_folder(path.parent)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep a second process out of a folder. The system lets go of it when this one dies."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / ".lock", "a+b") as file:
        try:
            if sys.platform == "win32":
                import msvcrt

                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            message = f"another process is at work in {folder}"
            raise _wrong(message, "wait until it has ended: two would hand the same reports in") from None
        yield


def flow_of(report: Path) -> Path:
    """Where the flow of a report lies."""
    return report.with_suffix(".flow.json")


@dataclass(frozen=True)
class Purpose:
    """What a journal is for. Two runs of one command have the same."""

    quarter: str
    psp: str
    at: str
    on_behalf_of: str | None
    payments: str
    """SHA-256 of the file of payments."""
    settings: str
    """SHA-256 of what the files are made with."""

    @staticmethod
    def of(quarter: str, psp: str, at: str, on_behalf_of: str | None, payments: Path, config: Mapping[str, Json]) -> Purpose:
        """Take the fingerprints."""
        with payments.open("rb") as file:
            digest = hashlib.sha256()
            while chunk := file.read(1 << 20):
                digest.update(chunk)
        settings = hashlib.sha256(json.dumps(config, sort_keys=True).encode()).hexdigest()
        return Purpose(quarter, psp, at, on_behalf_of, digest.hexdigest(), settings)

    def path(self, folder: Path) -> Path:
        """Where the journal lies."""
        return folder / f"journal-{self.quarter}-{re.sub('[^A-Za-z0-9]', '_', self.psp)}.json"

    def pattern(self) -> str:
        """What the names of the reports look like."""
        year, _, quarter = self.quarter.partition("-Q")
        return f"*-Q{quarter}-{year}-*-{re.sub('[^A-Za-z0-9]', '?', self.psp)}-*"

    def differs_from(self, other: Purpose) -> list[str]:
        """In what it is another one."""
        names = {
            "at": "the address (--at)",
            "on_behalf_of": "the company (--on-behalf-of)",
            "payments": "the file of payments",
            "settings": "the settings, or the provider's name",
        }
        return [what for name, what in names.items() if getattr(self, name) != getattr(other, name)]


def begun(folder: Path, purpose: Purpose) -> list[Path]:
    """Give the flows of reports of this quarter that were handed in, or may have been."""
    return sorted(folder.glob(f"{purpose.pattern()}.flow.json"))


def load(folder: Path, purpose: Purpose) -> ReportFiles | None:
    """Give the files that were made for this purpose; `None` where there are none yet, and they may be made.

    Raises `GirokitError` where reports of the quarter were begun for another purpose, or a file of them is not what it was.
    """
    path = purpose.path(folder)
    handed_in = begun(folder, purpose)
    if not path.exists():
        if handed_in:
            message = f"{handed_in[0].name} was handed in from here, and there is no {path.name}"
            raise _wrong(message, "follow it with `cesop track`; to report other payments give another --out")
        return None
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        form, before = kept["girokit"], Purpose(**kept["purpose"])
        files = [QuarterFile.decode(file) for file in kept["files"]]
        summary = QuarterSummary.decode(kept["summary"])
    except (ValueError, KeyError, TypeError) as damage:
        raise _wrong(f"{path.name} cannot be read: {damage}", "put it back as it was") from damage
    if form != _FORM:
        raise _wrong(f"{path.name} is of the form {form}; this version reads {_FORM}", "use a newer girokit")
    if differences := purpose.differs_from(before):
        if not handed_in:
            return None
        message = f"{purpose.quarter} was begun in {folder} with other values of: {', '.join(differences)}"
        next = "to go on, give what was given then; what was accepted is changed by corrections; or give another --out"
        raise _wrong(message, next)
    made = [(folder / file.name, file) for file in files]
    for report, file in made:
        if not _is_as_written(report, file):
            raise _wrong(f"{report.name} is not there as it was written", "put it back: it may have been handed in")
    return ReportFiles(made, summary)


def _is_as_written(report: Path, file: QuarterFile) -> bool:
    if not report.exists() or report.stat().st_size != file.bytes:
        return False
    with report.open("rb") as opened:
        return file.message_ref_id.encode() in opened.read(4096)


def keep(folder: Path, purpose: Purpose, made: ReportFiles) -> None:
    """Write the journal: from now on these are the files of the quarter."""
    files: Sequence[Json] = [file.encode() for _, file in made.files]
    kept = {"girokit": _FORM, "purpose": purpose.__dict__, "files": files, "summary": made.summary.encode()}
    write_whole(purpose.path(folder), json.dumps(kept, ensure_ascii=False, indent=1) + "\n")


def _wrong(message: str, next: str) -> GirokitError:
    return GirokitError.of(ErrorKind.CannotResume, Fault.Caller, message, next=next)
