"""`python -m girokit cesop quarter`: from a file of payments to the agency's receipt, told so that a person can follow it."""

from __future__ import annotations

import argparse
import json
import ssl
import sys
import time
from pathlib import Path

import httpx

from girokit._native import Step
from girokit.bank import Flow
from girokit.cesop import ReportFiles, report_files
from girokit.drive import drive
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
    ReportOutcome,
    ReportPartlyRejected,
    ReportToCheck,
    ReportToSubmit,
)
from girokit.systems import Cesop

WIDTH = 30


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
    made = report_files(given.payments, config, given.out, show.bar)
    show.end()
    bank = _bank(given)
    if not _check(bank, made, show):
        return 1
    if given.dry_run:
        _tell(given, made, [])
        print("\nNothing was handed in: this was a dry run.")
        return 0
    outcomes = _hand_in(bank, given, made, show)
    _tell(given, made, outcomes)
    return 0 if all(isinstance(outcome, ReportAccepted) for outcome in outcomes) else 1


def _bank(given: argparse.Namespace) -> Cesop:
    profile = Profile.from_json(given.profile.read_text()) if given.profile else None
    return Cesop(BankConfig(system="cesop", base_url=given.at, auth_url=given.tickets, profile=profile))


def _client(given: argparse.Namespace) -> httpx.Client:
    tls = ssl.create_default_context(cafile=str(given.ca) if given.ca else None)
    tls.load_cert_chain(str(given.certificate), str(given.key))
    return httpx.Client(verify=tls)


def _track(given: argparse.Namespace, show: _Show) -> int:
    """Go on with reports that were handed in; one that was not is handed in now, as it was written."""
    if not (given.certificate and given.key):
        print("give --certificate and --key", file=sys.stderr)
        return 2
    bank, outcomes = _bank(given), []
    until = time.monotonic() + given.wait
    with _client(given) as client:
        for saved in given.flows:
            report = saved.with_name(saved.name.replace(".flow.json", ".xml"))
            flow = bank.resume_report(saved.read_text(), ReportToSubmit(xml=report.read_text(encoding="utf-8")))
            show.line(report.name)
            outcomes.append(_follow(flow, client, saved, until, show))
            print("\n".join([report.name, *_result(outcomes[-1])]))
    return 0 if all(isinstance(outcome, ReportAccepted) for outcome in outcomes) else 1


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


def _hand_in(bank: Cesop, given: argparse.Namespace, made: ReportFiles, show: _Show) -> list[ReportOutcome | None]:
    context = Context(on_behalf_of=given.on_behalf_of)
    outcomes: list[ReportOutcome | None] = []
    until = time.monotonic() + given.wait
    with _client(given) as client:
        for at, (path, _) in enumerate(made.files, 1):
            flow = bank.report(ReportToSubmit(xml=path.read_text(encoding="utf-8")), context)
            show.line(f"{path.name} ({at} of {len(made.files)})")
            outcomes.append(_follow(flow, client, path.with_suffix(".flow.json"), until, show))
    return outcomes


def _follow(flow: Flow[ReportOutcome], client: httpx.Client, saved: Path, until: float, show: _Show) -> ReportOutcome | None:
    """Drive a report to its end, or as far as time allows; what is known so far lies beside the file."""

    def step(step: Step) -> None:
        # What was handed in is never handed in again: a later run goes on from here.
        saved.write_text(flow.save())
        if isinstance(step, Step.Send):
            show.line(f"  {step.request.purpose}")
        elif isinstance(step, Step.Wait):
            if time.monotonic() > until:
                raise _Late
            show.spin(f"  waiting for {step.reason}")

    try:
        drive(flow, client=client, on_step=step)
    except _Late:
        show.end()
        show.line(f"  not there yet: `girokit cesop track {saved}` goes on")
        return None
    show.end()
    return flow.outcome()


class _Late(Exception):
    """The time for waiting is over."""


def _tell(given: argparse.Namespace, made: ReportFiles, outcomes: list[ReportOutcome | None]) -> None:
    """Tell what was reported and what became of it, on the screen and in a file for the archive."""
    lines = [f"CESOP, {given.quarter.upper()}, reported by {given.psp}", ""]
    lines += _figures(made.summary)
    for at, (path, file) in enumerate(made.files):
        lines += ["", f"{path.name}  {file.bytes:,} bytes, {file.payees:,} payees, {file.transactions:,} transactions"]
        lines.append(f"  message    {file.message_ref_id}")
        if at < len(outcomes):
            lines += _result(outcomes[at])
    text = "\n".join(lines)
    (given.out / f"summary-{given.quarter.upper()}.txt").write_text(text + "\n", encoding="utf-8")
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


def _result(outcome: ReportOutcome | None) -> list[str]:
    if outcome is None:
        return ["  result     not there yet"]
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
    return [*lines, f"  result     {type(outcome).__name__.removeprefix('Report').lower()}: {error.message if error else 'not known'}"]


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
