"""The Gherkin feature of an executed plan."""

from pacts.codegen.executed import Executed, SourceFile, slug_of
from pacts.codegen.text import one_line
from pacts.domain.plan import Source, Step
from pacts.domain.requirement import Role

_KEYWORDS: dict[Role, str] = {"given": "Given", "when": "When", "then": "Then"}


def write_feature(run: Executed) -> SourceFile:
    """One feature with one scenario: each sentence of the author under the keyword of its part."""
    title = one_line(run.requirement.title) or "Requirement"
    lines = ["# language: en", f"Feature: {title}", "", f"  Scenario: {title}"]
    before: str | None = None
    written: Source | None = None
    for step in run.plan.steps:
        if step.source == written:
            continue
        written = step.source
        keyword = _KEYWORDS[_role_of(step)]
        lines.append(f"    {'And' if keyword == before else keyword} {_said(step)}")
        before = keyword
    return SourceFile(f"{slug_of(run)}.feature", "\n".join(lines) + "\n")


def _role_of(step: Step) -> Role:
    if step.role is not None:
        return step.role
    if step.is_check:
        return "then"
    return "given" if step.verb == "open" else "when"


def _said(step: Step) -> str:
    """The step's words without a keyword or list mark of their own; one line, for Gherkin has no other."""
    words = one_line(step.source.text).lstrip("*-• ")
    head, _, rest = words.partition(" ")
    return rest if rest and head.lower().rstrip(",:") in {"given", "when", "then", "and", "but"} else words or step.verb
