"""CESOP: a quarter's payments, from a file of rows to the agency's receipt.

`report_files` makes the files of a quarter from a CSV file of any size; `Cesop` (in `girokit`) checks them and hands them in.
`python -m girokit cesop quarter` does all of it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from girokit import _native
from girokit._model import Json, encode, read, write
from girokit.models import QuarterConfig, QuarterFile, QuarterPlan, QuarterSummary, RowProblem

__all__ = ["CesopQuarter", "Piece", "ReportFiles", "report_files"]

#: How many bytes are read at once.
CHUNK = 1 << 20


@dataclass(frozen=True)
class Piece:
    """A piece of a file."""

    file: int
    """Which file of the plan, from 0."""
    offset: int
    """At which byte of it."""
    data: bytes
    """The bytes."""


class CesopQuarter:
    """A quarter on its way from payments to files. The payments are read twice; nothing is kept but the payees.

    `count` takes the rows as chunks of bytes, `plan` says what will be written, `write` takes the same rows again and gives
    pieces of files, `finish` gives the last of them.
    """

    def __init__(self, config: QuarterConfig | Mapping[str, Json]) -> None:
        """Begin a quarter."""
        now_ms = time.time_ns() // 1_000_000
        self._core = _native.CesopQuarter(now_ms, os.urandom(32), write(encode(config)))

    def count(self, chunk: bytes) -> None:
        """First reading: a chunk of the file."""
        self._core.count(chunk)

    def plan(self) -> QuarterPlan:
        """End the first reading: which files will be written. Raises `GirokitError` when rows have faults."""
        return QuarterPlan.from_json(self._core.plan())

    @property
    def problems(self) -> list[RowProblem]:
        """The rows with faults that were found so far, the first hundred of them."""
        return read(lambda rows: [RowProblem.decode(row) for row in rows], self._core.problems())

    def write(self, chunk: bytes) -> list[Piece]:
        """Second reading: the same bytes again, in chunks of any size."""
        return [Piece(*piece) for piece in self._core.write(chunk)]

    def finish(self) -> tuple[list[Piece], QuarterSummary]:
        """End the second reading: the last pieces, and what became of the payments."""
        pieces, summary = self._core.finish()
        return [Piece(*piece) for piece in pieces], QuarterSummary.from_json(summary)


@dataclass(frozen=True)
class ReportFiles:
    """The files of a quarter."""

    files: list[tuple[Path, QuarterFile]]
    """Each with what is in it."""
    summary: QuarterSummary
    """What became of the payments."""


def report_files(
    payments: Path,
    config: QuarterConfig | Mapping[str, Json],
    folder: Path,
    progress: Callable[[str, int, int], None] = lambda what, done, total: None,
) -> ReportFiles:
    """Make the files of a quarter in a folder. `progress` is told what is done, and how many bytes of how many.

    The files are there when all of them are whole, in place of files of the same names. Raises `GirokitError` when rows have
    faults; the folder is then as it was.
    """
    quarter = CesopQuarter(config)
    size = payments.stat().st_size
    for done, chunk in _chunks(payments):
        quarter.count(chunk)
        progress("reading", done, size)
    plan = quarter.plan()
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / file.name for file in plan.files]
    parts = [path.with_name(f".{path.name}.part") for path in paths]
    opened: list[int] = []
    try:
        for part, file in zip(parts, plan.files):
            opened.append(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
            os.truncate(opened[-1], file.bytes)

        def put(pieces: list[Piece]) -> None:
            for piece in pieces:
                _write_at(opened[piece.file], piece.data, piece.offset)

        for done, chunk in _chunks(payments):
            put(quarter.write(chunk))
            progress("writing", done, size)
        last, summary = quarter.finish()
        put(last)
        for file_descriptor in opened:
            os.fsync(file_descriptor)
    except BaseException:
        _close(opened)
        for part in parts:
            part.unlink(missing_ok=True)
        raise
    _close(opened)
    for part, path in zip(parts, paths):
        os.replace(part, path)
    sync_folder(folder)
    return ReportFiles(list(zip(paths, plan.files)), summary)


def sync_folder(folder: Path) -> None:
    """Make sure that files that were renamed stay so when the machine dies. Windows does it by itself."""
    if hasattr(os, "O_DIRECTORY"):
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _close(opened: list[int]) -> None:
    while opened:
        os.close(opened.pop())


def _write_at(file_descriptor: int, data: bytes, offset: int) -> None:
    if hasattr(os, "pwrite"):
        while data:
            count = os.pwrite(file_descriptor, data, offset)
            data, offset = data[count:], offset + count
    else:
        os.lseek(file_descriptor, offset, os.SEEK_SET)
        os.write(file_descriptor, data)


def _chunks(path: Path) -> Iterator[tuple[int, bytes]]:
    done = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            done += len(chunk)
            yield done, chunk
