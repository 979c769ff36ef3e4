"""The overview of a suite: how many runs went how, and a way to each report."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from pacts.domain.result import RunResult, RunStatus, SuiteResult
from pacts.reports.html import environment
from pacts.reports.words import STATUS, StatusWords, duration, plain, told

_ORDER: tuple[RunStatus, ...] = ("error", "failed", "blocked", "invalid", "waiting", "healed", "passed")


@dataclass(frozen=True, slots=True)
class RowView:
    """One run in the table."""

    title: str
    link: str
    shown: StatusWords
    why: str
    steps: str
    time: str


@dataclass(frozen=True, slots=True)
class TileView:
    """How many runs have one status."""

    shown: StatusWords
    count: int
    share: float


def render_suite_html(suite: SuiteResult, *, folder: Path | None = None) -> str:
    """The suite as one self-contained page whose links are relative to `folder`, where the page will be written."""
    counts = suite.counts
    tiles = tuple(
        TileView(STATUS[status], counts[status], round(100 * counts[status] / len(suite.runs), 2))
        for status in reversed(_ORDER)
        if status in counts
    )
    rows = tuple(_row(run, folder) for run in sorted(suite.runs, key=lambda run: _ORDER.index(run.status)))
    template = environment().get_template("suite.html.j2")
    return plain(
        template.render(suite=suite, shown=STATUS[suite.status], tiles=tiles, rows=rows, time=duration(suite.seconds))
    )


def _row(run: RunResult, folder: Path | None) -> RowView:
    verdict = run.verdict
    good = sum(step.outcome in {"passed", "healed"} for step in run.steps)
    return RowView(
        title=run.requirement.title,
        link=_link(run.report, folder),
        shown=STATUS[run.status],
        why="" if run.status == "passed" else told(verdict.cause, verdict.explanation),
        steps=f"{good} of {len(run.plan.steps) if run.plan else len(run.steps)}",
        time=duration(run.seconds),
    )


def _link(report: str | None, folder: Path | None) -> str:
    if not report:
        return ""
    path = Path(report)
    if folder is not None:
        try:
            path = path.resolve().relative_to(folder.resolve())
        except ValueError:
            return path.resolve().as_uri()
    return quote(str(PurePosixPath(path)))
