"""The words at the head of a generated file: where it comes from and what it needs."""

import textwrap

from pacts.codegen.executed import Executed
from pacts.codegen.references import Environment, pieces
from pacts.codegen.text import one_line

_SOURCE_LINES = 60
"""A longer requirement is cut: the header is a reminder, the requirement itself is kept elsewhere."""


def header_lines(run: Executed, runner: str) -> list[str]:
    """Title, origin, verification, environment and the requirement's text, in plain lines of at most 100 characters."""
    title = one_line(run.requirement.title)[:90].rstrip(".") or "A requirement"
    made = f"Written by PACTS {run.header.pacts_version} from an executed plan (seed {run.plan.seed}); yours to edit."
    lines = [f"{title}.", "", made, *_wrapped(f"Verification: {run.verification}.")]
    lines += [piece for line in run.faults for piece in _item(line)]
    lines += ["", f"Environment ({runner}):", *_variables(run), "", "The requirement:", ""]
    source = [one_line(line) for line in run.requirement.source.strip().splitlines()]
    kept = source[:_SOURCE_LINES] + (["…"] if len(source) > _SOURCE_LINES else [])
    return lines + [f"    {piece}".rstrip() for line in kept for piece in (_wrapped(line) or [""])]


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(one_line(line), 100)


def _item(line: str) -> list[str]:
    return textwrap.wrap(one_line(line), 100, subsequent_indent="  " if line.startswith("- ") else "")


def _variables(run: Executed) -> list[str]:
    lines = [f"- PACTS_BASE_URL: the application, {one_line(run.base_url)[:70]} when unset"]
    lines.append("- PACTS_BROWSER_PATH: a Chromium or Chrome, Playwright's own browser when unset")
    for variable, secret in environment_of(run).items():
        lines.append(f"- {variable}: {'a secret' if secret else 'a value'} the test needs")
    return lines


def environment_of(run: Executed) -> dict[str, bool]:
    """The variables that values refer to, in order; True for secrets."""
    values = (
        value
        for step in run.plan.steps
        for asked in (step, step.expectation)
        if asked
        for value in (asked.value, *asked.values)
    )
    found = (piece for value in values if value is not None for piece in pieces(value, run.plan.seed))
    return {piece.variable: piece.secret for piece in found if isinstance(piece, Environment)}
