"""One check as a question, and what was seen as its answer."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Step
from pacts.runtime.compare import IN_WORDS, NUMERIC


@dataclass(frozen=True, slots=True)
class Sight:
    """What was read, and whether it is what was asked for."""

    ok: bool
    actual: str


Look = Callable[[float], Awaitable[Sight]]
"""Reads once and judges; may wait up to the given milliseconds for a change first."""


@dataclass(frozen=True, slots=True)
class Question:
    """One check, ready to be judged."""

    step: Step
    values: tuple[str, ...]
    element: ResolvedElement | None
    limit_s: float
    calm_since: float
    """`time.monotonic()` of the last action, for what must stay away."""

    @property
    def value(self) -> str:
        """The expected text, "" when the check has none."""
        return self.values[0] if self.values else ""

    @property
    def subject(self) -> str:
        """What is judged, in words."""
        return self.step.target.describe() if self.step.target else "the page"

    @property
    def many(self) -> bool:
        """Whether all that match are meant."""
        return self.element is not None and self.element.many


def wanted(question: Question, held: bool, actual: str) -> Sight:  # noqa: FBT001 -- the two halves of one judgement
    return Sight(ok=held != question.step.negated, actual=actual)


def in_words(question: Question) -> str:  # noqa: PLR0911 -- one line for each verb
    """The expectation as a sentence."""
    step, value = question.step, f'"{question.value}"'
    compared = IN_WORDS[step.comparison]
    negation = "not " if step.negated else ""
    match step.verb:
        case "visible":
            shown = question.subject if step.target else value
            return f"{shown} is {negation}shown"
        case "enabled" | "checked" | "focused" | "editable":
            return f"{question.subject} is {negation}{step.verb}"
        case "selected" if not question.value:
            return f"{question.subject} is {negation}selected"
        case "console_errors" | "failed_requests":
            return f"{'no' if step.negated else 'some'} {step.verb.replace('_', ' ')}"
        case "count" | "tab_count":
            what = question.subject if step.verb == "count" else "open tabs"
            return f"the number of {what} {negation}{compared if step.comparison in NUMERIC else 'is'} {question.value}"
        case "url" | "title" | "download" | "dialog":
            return f"the {step.verb} {negation}{compared} {value}"
        case "order":
            return f"{question.subject} is {negation}in {question.value or 'ascending'} order"
        case "attribute":
            return f"the attribute {step.name} of {question.subject} {negation}{compared} {value}"
        case _:
            return f"{question.subject} {negation}{compared} {value}"
