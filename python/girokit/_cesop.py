"""`python -m girokit cesop quarter`: from a file of payments to the agency's receipt, told so that a person can follow it.

The same command again goes on where the last one ended, wherever that was: each report is handed in once.
"""

from __future__ import annotations

import argparse
import json
import ssl
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import httpx

from girokit._journal import Purpose, alone, flow_of, keep, load, write_whole
from girokit._model import Json
from girokit._native import Step
from girokit.bank import Flow
from girokit.cesop import ReportFiles, report_files
from girokit.drive import Done, drive
from girokit.errors import GirokitError
from girokit.models import (
    BankConfig,
    CesopName,
    CesopNameType,
    CesopPsp,
    CheckValid,
    Context,
    Profile,
    PspId,
    PspIdType,
    QuarterConfig,
    QuarterSummary,
    ReportAccepted,
    ReportFullyRejected,
    ReportNotReceived,
    ReportOutcome,
    ReportPartlyRejected,
    ReportRefused,
    ReportSubmitted,
    ReportToCheck,
    ReportToSubmit,
    ReportToTrack,
    ReportUncertain,
)
from girokit.systems import Cesop

WIDTH = 30

#: How a report ended; `None` where that is not there yet, and an error where it could not be followed.
Result = Union[ReportOutcome, GirokitError, None]

_NAMES: dict[type, str] = {
    ReportSubmitted: "handed in",
    ReportRefused: "refused, nothing was taken",
    ReportNotReceived: "not received",
    ReportUncertain: "not known whether it was received",
}


def arguments(tools: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the tool."""
    tool = tools.add_parser("cesop", help="report a quarter's cross-border payments to the Danish Tax Agency")
    jobs = tool.add_subparsers(dest="job", required=True)
    job = jobs.add_parser("quarter", help="from a CSV file of payments to the receipt")
    job.add_argument("payments", type=Path, help="CSV; the first line names the columns as PaymentData.xsd does")
    job.add_argument("--quarter", required=True, metavar="2025-Q3", help="year and quarter")
    job.add_argument("--psp", required=True, help="BIC of the provider that reports")
    job.add_argument("--psp-name", help="its name")
    job.add_argument("--settings", type=Path, help="JSON with further settings: columns, defaults, timeZone, largestFile …")
    job.add_argument("--skip-faulty", action="store_true", help="leave rows with faults out, instead of refusing them all")
    job.add_argument("--out", type=Path, default=Path("cesop"), help="folder for the files (cesop)")
    job.add_argument("--dry-run", action="store_true", help="write and check the files, and hand nothing in")
    _connection(job)
    job = jobs.add_parser("track", help="go on with reports whose results were not there yet")
    job.add_argument("flows", type=Path, nargs="+", metavar="FLOW", help="the .flow.json beside each report")
    _connection(job)


def _connection(job: argparse.ArgumentParser) -> None:
    job.add_argument("--at", default="TFE", help="PROD, TFE (the test environment) or the address of CESOP-DK (TFE)")
    job.add_argument("--tickets", help="address of Billetautomaten, where --at is an address")
    job.add_argument("--certificate", type=Path, help="OCES certificate, PEM")
    job.add_argument("--key", type=Path, help="its key, PEM")
    job.add_argument("--ca", type=Path, help="certificate authority of the servers, where it is not a public one")
    job.add_argument("--on-behalf-of", metavar="SE", help="SE number of the company for which we report")
    job.add_argument("--wait", type=float, default=600, metavar="SECONDS", help="how long to wait for results (600)")
    job.add_argument("--profile", type=Path, help="JSON with what differs from the profile: cesop, pollFirstMs …")


def run(given: argparse.Namespace) -> int:
    """Run the tool; gives the exit code: 0 when everything was accepted, or written in a dry run."""
    show = _Show()
    if given.job == "track":
        return _track(given, show)
    year, _, quarter = given.quarter.upper().partition("-Q")
    if not (year.isdigit() and quarter.isdigit()):
        print("--quarter is written 2025-Q3", file=sys.stderr)
        return 2
    if not given.dry_run and not (given.certificate and given.key):
        print("to hand reports in, give --certificate and --key; or write them only, with --dry-run", file=sys.stderr)
        return 2
    more = json.loads(given.settings.read_text()) if given.settings else {}
    psp = CesopPsp(psp_id=PspId(value=given.psp, psp_id_type=PspIdType.BIC))
    if given.psp_name:
        psp = CesopPsp(psp_id=psp.psp_id, names=[CesopName(value=given.psp_name, name_type=CesopNameType.LEGAL)])
    config = QuarterConfig(
        year=int(year), quarter=int(quarter), reporting_psp=psp, skip_faulty=given.skip_faulty or None
    ).encode() | more
    purpose = Purpose.of(f"{int(year)}-Q{int(quarter)}", given.psp, given.at, given.on_behalf_of, given.payments, config)
    bank = _bank(given)
    if given.dry_run:
        return _try(bank, given, config, purpose, show)
    with alone(given.out):
        made = load(given.out, purpose)
        if made is None:
            made = report_files(given.payments, config, given.out, show.bar)
            show.end()
            if not _check(bank, made, show):
                return 1
            keep(given.out, purpose, made)
        else:
            show.line(f"going on with {len(made.files)} files by {purpose.path(given.out)}")
        with _client(given) as client:
            host = _Host(bank, client, Context(on_behalf_of=given.on_behalf_of), time.monotonic() + given.wait, show)
            results = [host.hand_in(path, f"{at} of {len(made.files)}") for at, (path, _) in enumerate(made.files, 1)]
        _tell(given.out, purpose, made, results)
    return 0 if all(isinstance(result, ReportAccepted) for result in results) else 1


def _try(bank: Cesop, given: argparse.Namespace, config: Mapping[str, Json], purpose: Purpose, show: _Show) -> int:
    """Write and check the files, in a folder of their own: those that were handed in are needed for corrections."""
    folder = given.out / "dry-run"
    with alone(folder):
        for old in folder.glob(f"{purpose.pattern()}.xml"):
            old.unlink()
        made = report_files(given.payments, config, folder, show.bar)
        show.end()
        if not _check(bank, made, show):
            return 1
        _tell(folder, purpose, made, [])
    print(f"\nNothing was handed in: this was a dry run. The files are in {folder}.")
    return 0


def _bank(given: argparse.Namespace) -> Cesop:
    profile = Profile.from_json(given.profile.read_text()) if given.profile else None
    return Cesop(BankConfig(system="cesop", base_url=given.at, auth_url=given.tickets, profile=profile))


def _client(given: argparse.Namespace) -> httpx.Client:
    tls = ssl.create_default_context(cafile=str(given.ca) if given.ca else None)
    tls.load_cert_chain(str(given.certificate), str(given.key))
    # A report may have a gigabyte.
    return httpx.Client(verify=tls, timeout=httpx.Timeout(600.0, connect=30.0))


def _track(given: argparse.Namespace, show: _Show) -> int:
    """Go on with reports that were handed in; one that was not is handed in now, as it was written."""
    if not (given.certificate and given.key):
        print("give --certificate and --key", file=sys.stderr)
        return 2
    results = []
    with _client(given) as client, ExitStack() as locks:
        for folder in sorted({saved.parent for saved in given.flows}):
            locks.enter_context(alone(folder))
        host = _Host(_bank(given), client, Context(on_behalf_of=given.on_behalf_of), time.monotonic() + given.wait, show)
        for saved in given.flows:
            report = saved.with_name(saved.name.replace(".flow.json", ".xml"))
            results.append(host.hand_in(report, "tracked"))
            print("\n".join([report.name, *_result(results[-1])]))
    return 0 if all(isinstance(result, ReportAccepted) for result in results) else 1


def _check(bank: Cesop, made: ReportFiles, show: _Show) -> bool:
    """Hold every file to the validator's rules before any is handed in."""
    right = True
    for at, (path, _) in enumerate(made.files, 1):
        checked = bank.check_report(ReportToCheck(xml=path.read_text(encoding="utf-8"))).outcome()
        show.bar("checking", at, len(made.files))
        if not isinstance(checked, CheckValid):
            right = False
            show.end()
            print(f"{path.name} would be rejected:")
            for finding in getattr(checked, "findings", [])[:20]:
                print(f"  {finding.code}  {finding.xpath}\n         {finding.text}")
    show.end()
    return right


@dataclass(frozen=True)
class _Host:
    """Hands reports in, and follows them as far as time allows; what is known of each lies beside it at any moment."""

    bank: Cesop
    client: httpx.Client
    context: Context
    until: float
    show: _Show

    def hand_in(self, report: Path, which: str) -> Result:
        """Hand a report in, or go on with it; gives how it ended, or why it has not."""
        self.show.line(f"{report.name} ({which})")
        try:
            outcome = self.follow(report)
            if isinstance(outcome, ReportNotReceived):
                # The agency does not have it: it is handed in as it is, once more.
                outcome = self.follow(report)
        except _Late:
            self.show.end()
            self.show.line(f"  not there yet: the same command, or `girokit cesop track {flow_of(report)}`, goes on")
            return None
        except GirokitError as wrong:
            self.show.end()
            return wrong
        self.show.end()
        return outcome

    def follow(self, report: Path) -> ReportOutcome:
        saved = flow_of(report)

        def step(step: Step) -> None:
            if isinstance(step, Step.Send):
                self.show.line(f"  {step.request.purpose}")
            elif isinstance(step, Step.Wait):
                if time.monotonic() > self.until:
                    raise _Late
                self.show.spin(f"  waiting for {step.reason}")

        driven = drive(
            self.begin(report, saved), client=self.client, save=lambda text: write_whole(saved, text), on_step=step
        )
        if not isinstance(driven, Done):
            raise _Late
        return driven.outcome

    def begin(self, report: Path, saved: Path) -> Flow[ReportOutcome]:
        """Go on where the last run ended, or begin."""

        def submission() -> ReportToSubmit:
            return ReportToSubmit(xml=report.read_text(encoding="utf-8"))

        if not saved.exists():
            return self.bank.report(submission(), self.context)
        text = saved.read_text(encoding="utf-8")
        flow = self.resume(text, submission)
        ended = flow.outcome()
        if isinstance(ended, (ReportRefused, ReportNotReceived)):
            # Nothing was taken.
            return self.bank.report(submission(), self.context)
        if isinstance(ended, (ReportSubmitted, ReportUncertain)):
            # It is never handed in a second time while it may be there: it is looked up.
            known = ReportToTrack(report_id=ended.report_id, message_ref_id=ended.message_ref_id)
            return self.bank.track_report(known, self.context)
        return flow

    def resume(self, text: str, submission: Callable[[], ReportToSubmit]) -> Flow[ReportOutcome]:
        try:
            flow: Flow[ReportOutcome] = self.bank.resume(text)
        except GirokitError as wrong:
            if wrong.field != "input":
                raise
            # It never left.
            flow = self.bank.resume(text, submission())
        return flow


class _Late(Exception):
    """The time for waiting is over."""


def _tell(folder: Path, purpose: Purpose, made: ReportFiles, results: Sequence[Result]) -> None:
    """Tell what was reported and what became of it, on the screen and in a file for the archive."""
    lines = [f"CESOP, {purpose.quarter}, reported by {purpose.psp}", ""]
    lines += _figures(made.summary)
    for at, (path, file) in enumerate(made.files):
        lines += ["", f"{path.name}  {file.bytes:,} bytes, {file.payees:,} payees, {file.transactions:,} transactions"]
        lines.append(f"  message    {file.message_ref_id}")
        if at < len(results):
            lines += _result(results[at])
    text = "\n".join(lines)
    write_whole(folder / f"summary-{purpose.quarter}.txt", text + "\n")
    print(f"\n{text}")


def _figures(summary: QuarterSummary) -> list[str]:
    rows = [
        ("rows read", summary.rows),
        ("outside the quarter", -summary.outside_quarter),
        ("payer and payee in one country", -summary.domestic),
        ("payer outside the Union", -summary.payer_outside_union),
        (f"of {summary.payees_below_threshold:,} payees with too few payments", -summary.below_threshold),
        ("with faults, left out", -summary.faulty),
        ("reported", summary.payments + summary.refunds),
    ]
    lines = [f"  {what:<42}{count:>14,}" for what, count in rows if count or what in ("rows read", "reported")]
    lines.append(f"  {'  payments':<42}{summary.payments:>14,}")
    lines.append(f"  {'  refunds':<42}{summary.refunds:>14,}")
    lines.append(f"  {'payees':<42}{summary.payees:>14,}")
    for currency, amount in summary.totals.items():
        lines.append(f"  {f'payments less refunds, {currency}':<42}{amount:>14}")
    for problem in summary.problems[:10]:
        lines.append(f"  line {problem.line}, {problem.column}: {problem.text}")
    return lines


def _result(outcome: Result) -> list[str]:
    if outcome is None:
        return ["  result     not there yet"]
    if isinstance(outcome, GirokitError):
        return [f"  result     not known: {str(outcome).removeprefix(': ')}"]
    lines = [f"  report     {outcome.report_id}"]
    if isinstance(outcome, ReportAccepted):
        return [*lines, "  result     accepted"]
    if isinstance(outcome, (ReportPartlyRejected, ReportFullyRejected)) and outcome.answer:
        answer = outcome.answer
        lines.append(f"  result     {answer.result.lower()}: {answer.next}")
        for fault in answer.errors[:20]:
            about = fault.error.transaction_identifier or fault.error.doc_ref_id or "the message"
            lines.append(f"    {fault.error.error_code}  {about}: {fault.correct or fault.error.error_description}")
        return lines
    error = getattr(outcome, "error", None)
    lines.append(f"  result     {_NAMES.get(type(outcome), 'not known')}: {error.message if error else 'the agency does not say why'}")
    return [*lines, f"             {error.next}"] if error and error.next else lines


class _Show:
    """A bar where somebody looks, and lines where nobody does."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._open = ""
        self._drawn = 0.0

    def bar(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if self._open and self._open != what:
            self.end()
        if not self._live:
            if done >= total:
                print(f"{what}: done", file=sys.stderr)
            return
        if now - self._drawn < 0.05 and done < total:
            return
        self._drawn, self._open = now, what
        part = done / total if total else 1.0
        full = int(part * WIDTH)
        print(f"\r{what:<9} [{'#' * full}{'.' * (WIDTH - full)}] {part:4.0%}", end="", file=sys.stderr, flush=True)

    def spin(self, text: str) -> None:
        if self._live:
            self._open = text
            print(f"\r{text} …", end="", file=sys.stderr, flush=True)

    def line(self, text: str) -> None:
        self.end()
        print(text, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._open:
            print(file=sys.stderr)
            self._open = ""
