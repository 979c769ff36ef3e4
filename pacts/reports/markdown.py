"""A run or a suite in a few lines of Markdown, for a pull request or a job's summary."""

import re
from collections.abc import Sequence

from pacts.domain.result import RunResult
from pacts.reports.words import STATUS, duration, plain, told

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def render_markdown(runs: Sequence[RunResult], *, title: str = "PACTS") -> str:
    """A table of the runs, and under it what each that did not pass needs."""
    lines = [f"## {_escaped(title)}", "", "| Status | Requirement | Steps | Time |", "|---|---|---:|---:|"]
    lines += [_row(run) for run in runs]
    for run in runs:
        if run.status != "passed":
            lines += ["", *_trouble(run)]
    return "\n".join(lines) + "\n"


def _row(run: RunResult) -> str:
    good = sum(step.outcome in {"passed", "healed"} for step in run.steps)
    total = len(run.plan.steps) if run.plan else len(run.steps)
    title = _escaped(run.requirement.title)
    return f"| {STATUS[run.status].title} | {title} | {good} of {total} | {duration(run.seconds)} |"


def _trouble(run: RunResult) -> list[str]:
    verdict = run.verdict
    explanation = _escaped(told(verdict.cause, verdict.explanation))
    lines = [f"**{_escaped(run.requirement.title)}** (`{verdict.code}`): {explanation}"]
    return [*lines, "", f"Next: {_escaped(verdict.next_move)}"] if verdict.next_move else lines


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(plain(text).split()))
