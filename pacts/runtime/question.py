"""One check as a question, and what was seen as its answer."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import CALM, OF_ADDRESS, Step
from pacts.runtime.compare import IN_WORDS, NUMERIC, plain

_READ_BY = ("its name", "its text", "its content", "its own text")
"""How an element was told by what it shows, and not by its make or its place."""
_MOMENT_MS = 50
"""Milliseconds between two looks."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What was read, and whether it is what was asked for."""

    ok: bool
    actual: str
    note: str = ""
    """What a reader of the result must know besides."""
    unclear: str = ""
    """Why what was read says neither yes nor no, "" where it does."""
    passing: bool = False
    """What is seen is on its way, perhaps out of sight: another look tells more."""


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
    before: str | None = None
    """What was read before the last action, for what has changed since."""
    typed: tuple[str, ...] = ()
    """What was typed and then sent, as `plain` gives it: that it still stands in its field says nothing."""

    @property
    def value(self) -> str:
        """The expected text, "" when the check has none."""
        return self.values[0] if self.values else ""

    @property
    def subject(self) -> str:
        """What is judged, in words."""
        return self.step.target.describe() if self.step.target else "the page"

    @property
    def must_stay(self) -> bool:
        """Whether it is asked that something is not there, or not happening: a first look does not answer that."""
        calm = self.step.verb == "changed" and self.step.name in CALM
        return self.step.negated != calm if self.step.verb == "changed" else self.step.negated

    @property
    def doubt(self) -> str:
        """Why what is still there does not say that the expectation is broken, "" where it does."""
        guess = self.step.asks_for_none and self.element is not None and self.element.is_guess
        if not guess or self.element is None:
            return ""
        return f"it is not certain that this is meant ({self.element.reason}); say it in the page's own words"

    @property
    def circle(self) -> str:
        """Why what is read says nothing, for the things were told by just the words that they should say; else ""."""
        target, element = self.step.target, self.element
        if target is None or element is None or not target.every or self.step.verb != "text" or not self.value:
            return ""
        read = element.reason.startswith(_READ_BY) and not self.step.negated
        if not read or plain(self.value).removesuffix("s") != plain(target.words).removesuffix("s"):
            return ""
        return f'they were told by the word "{self.value}" itself, and others may not say it; name their list or table'

    @property
    def many(self) -> bool:
        """Whether all that match are meant."""
        return self.element is not None and self.element.many


def wanted(
    question: Question,
    held: bool | None,  # noqa: FBT001 -- the two halves of one judgement
    actual: str,
    unclear: str = "",
) -> Sight:
    """What was read, held against what is asked; neither a yes nor a no where `held` is None, for the reason given."""
    if held is None:
        return Sight(ok=False, actual=actual, unclear=unclear)
    return Sight(ok=held != question.step.negated, actual=actual)


def in_words(question: Question) -> str:  # noqa: C901, PLR0911, PLR0912 -- one line for each verb
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
        case "order" if step.values:
            return f"{question.subject} {negation}has {', '.join(question.values)} in this order"
        case "order":
            return f"{question.subject} is {negation}in {question.value or 'ascending'} order"
        case "changed" if step.name in OF_ADDRESS:
            return f"the page's address has {'not ' if (step.name == 'stayed') != step.negated else ''}changed"
        case "changed":
            by = f" by {question.value}" if question.value else ""
            return f"{question.subject} has {negation}{step.name or 'changed'}{by}"
        case "expanded":
            return f"{question.subject} is {'collapsed' if step.negated else 'expanded'}"
        case "style":
            return f"the {step.name} of {question.subject} is {negation}{value}"
        case "storage" if not step.name:
            kept = f"{negation}{compared} {value}" if question.value else f"is {'' if step.negated else 'not '}empty"
            return f"what the page keeps in the browser {kept}"
        case "cookie" | "storage" if not question.value:
            return f"the {step.verb.replace('storage', 'stored value')} {step.name} is {negation}set"
        case "cookie" | "storage":
            return f"the {step.verb.replace('storage', 'stored value')} {step.name} {negation}{compared} {value}"
        case "table":
            return f"the table {negation}has the {len(step.table) - 1} rows given"
        case "accessibility":
            return f"{question.subject} has {'some' if step.negated else 'no'} accessibility violations"
        case "screenshot":
            return f"{question.subject} looks {negation}as its baseline {step.name or ''}".rstrip()
        case "attribute":
            return f"the attribute {step.name} of {question.subject} {negation}{compared} {value}"
        case _:
            return f"{question.subject} {negation}{compared} {value}"


async def rest(wait_ms: float) -> None:
    """Let the page go on for a moment before it is asked again, where nothing of it can be waited for."""
    if wait_ms:
        await asyncio.sleep(min(wait_ms, _MOMENT_MS) / 1000)
