"""`pacts run`."""

import sys
from collections.abc import Mapping
from pathlib import Path

from pacts.api import run_suite
from pacts.cli.asking import Attendant, is_attended
from pacts.cli.exits import suite_exit_code
from pacts.cli.interruption import CTRL_C
from pacts.cli.progress import progress
from pacts.cli.source import requirements_at
from pacts.cli.summary import print_suite
from pacts.domain.result import SuiteResult
from pacts.drain import Drain
from pacts.reports.json_report import render_json
from pacts.reports.junit import render_junit
from pacts.reports.suite_html import render_suite_html
from pacts.settings import Settings
from pacts.telemetry.log import set_up_logging
from pacts.telemetry.spans import run_uuid


def run_command(
    source: str,
    *,
    base_url: str | None,
    as_json: bool,
    verbose: bool,
    options: Mapping[str, object],
    drain: Drain | None = None,
    resume: bool = False,
    trace_ids: bool = False,
) -> int:
    """Run what `source` names; returns the exit code."""
    settings = Settings.load(**options, base_url=base_url)
    if verbose:
        set_up_logging(as_json=not sys.stderr.isatty())
    given = requirements_at(source)
    with progress(quiet=verbose, side_by_side=settings.workers > 1) as listen:
        suite = run_suite(
            given,
            base_url=base_url,
            settings=settings,
            title=_title(source),
            listen=listen,
            drain=drain,
            resume=resume,
            ask=Attendant() if is_attended() and source != "-" else None,
        )
    show_suite(suite, settings, as_json=as_json)
    if trace_ids:
        print_trace_ids(suite)
    return CTRL_C if suite.interrupted else suite_exit_code((run.status for run in suite.runs), strict=settings.strict)


def show_suite(suite: SuiteResult, settings: Settings, *, as_json: bool) -> None:
    """Write the suite's files, and print it."""
    suite = write_suite_files(suite, settings)
    if as_json:
        sys.stdout.write(render_json(suite.runs[0] if len(suite.runs) == 1 else suite) + "\n")
    else:
        print_suite(suite)


def print_trace_ids(suite: SuiteResult) -> None:
    """A line for each run that did not pass, to find it by in whatever keeps traces."""
    for run in suite.runs:
        if run.status != "passed":
            step = f" step={run.verdict.failing_step}" if run.verdict.failing_step else ""
            sys.stderr.write(f"trace_id={run_uuid(run.run_id)} run_id={run.run_id} status={run.status}{step}\n")


def _title(source: str) -> str:
    return "standard input" if source == "-" else Path(source).name


def write_suite_files(suite: SuiteResult, settings: Settings) -> SuiteResult:
    """JUnit XML where asked for, and an overview page when there are several runs."""
    if settings.junit is not None:
        settings.junit.parent.mkdir(parents=True, exist_ok=True)
        settings.junit.write_text(render_junit(suite.runs, title=suite.title, strict=settings.strict), encoding="utf-8")
    if len(suite.runs) < 2:  # noqa: PLR2004 - one run has its own report
        return suite
    path = settings.report_dir / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render_suite_html(suite, folder=path.parent), encoding="utf-8")
    return suite.model_copy(update={"report": str(path)})
