"""Alerts and dialogs of which a requirement does not say whether the browser shows them or the page."""

import asyncio
import re
from collections.abc import Mapping
from typing import Final

from pacts.domain.plan import Kind, Plan, Step, Target, Value, Verb
from pacts.domain.result import StepResult
from pacts.eyes.resolve import Found, resolve
from pacts.eyes.words import phrase, squeeze
from pacts.graph.context import RunContext
from pacts.graph.steps import wanted
from pacts.ports import BrowserSession

MOMENT_S: Final = 0.05
"""How long the browser is asked for a dialog that may have come."""
_KINDS: Final[tuple[Kind, ...]] = ("alert", "dialog")
_OF_THE_BROWSER: Final = re.compile(r"\b(?:java\s?script|js|browser|native)\b", re.IGNORECASE)
_SORTS: Final = frozenset({"confirmation", "confirm", "prompt", "alert", "warning", "browser", "native", "javascript"})
_BUTTONS: Final = frozenset({None, "button", "element"})
_CONFIRMS: Final = frozenset({"confirm", "accept"})
_AGREES: Final = _CONFIRMS | {"ok", "okay", "yes"}
_DECLINES: Final = frozenset({"cancel", "dismiss", "no", "decline"})
_ABOUT: Final = frozenset(
    {"deletion", "delete", "removal", "action", "button", "question", "it", "dialog", "confirmation"}
)
"""What an answer may be about, in the words of whoever presses it."""
_ANSWERS: Final = frozenset({"dialog_accept", "dialog_dismiss"})


def met_last(
    plan: Plan, cursor: int, results: Mapping[str, StepResult], *, past_checks: bool = False
) -> tuple[str, ...]:
    """The texts of the dialogs that the browser showed since the check before, and that no step answered.

    Args:
        plan: the plan.
        cursor: the place of the step that is asked for.
        results: what the steps before left behind, by their ids.
        past_checks: since the answer before, whatever was checked meanwhile.
    """
    found: list[str] = []
    for step in reversed(plan.steps[:cursor]):
        if step.verb in _ANSWERS or (step.is_check and not past_checks):
            break
        found += results[step.id].evidence.dialogs if step.id in results else ()
    return tuple(found)


def answered_last(plan: Plan, cursor: int, results: Mapping[str, StepResult]) -> tuple[str, ...]:
    """The texts of the dialogs that were answered just before a check, by steps that did nothing else."""
    found: list[str] = []
    for step in reversed(plan.steps[:cursor]):
        found += results[step.id].evidence.dialogs if step.id in results else ()
        if step.verb not in _ANSWERS:
            break
    return tuple(found)


def is_any_message(step: Step) -> bool:
    """Whether a check is about an alert or a dialog that nothing tells from another but what it says."""
    target = step.target
    if not step.is_check or target is None or step.verb not in {"visible", "text"} or target.kind not in _KINDS:
        return False
    bare = target == Target(kind=target.kind, noun=target.noun)
    return bare or _is_of_a_sort(target) or (step.verb == "visible" and _says(target) is not None)


def _is_of_a_sort(target: Target) -> bool:
    """Whether all that is told is a sort of dialog that browsers have: "a confirmation dialog"."""
    sort = target == Target(kind=target.kind, noun=target.noun, words=target.words)
    return sort and target.words.casefold() in _SORTS


def _says(target: Target) -> Value | None:
    """What a message says that is told by its text alone: "a dialog with the text "Sure?""."""
    told = target == Target(kind=target.kind, noun=target.noun, words=target.words, quoted=True)
    return Value(template=target.words) if told and target.words else None


def of_the_browser(step: Step) -> Step:
    """The same check of the browser's own dialog."""
    said = _says(step.target) if step.target is not None and step.verb == "visible" else None
    return step.model_copy(update={"verb": "dialog", "target": None, "value": said or step.value})


def as_an_answer(step: Step, question: str) -> Step | None:
    """A click as the answer to what the browser asks: while it does, a person can press nothing else.

    Args:
        step: "confirm the deletion", "click "OK"", "press Cancel in the dialog".
        question: what the browser asks; "" where it asks nothing.

    Returns:
        The answer; None where the click is none.
    """
    target = step.target
    if not question or step.verb != "click" or target is None or target.kind not in _BUTTONS or target.attributes:
        return None
    first, *rest = phrase(target.words).tokens or ("",)
    elsewhere = any(scope.target.kind not in {*_KINDS, None} for scope in target.scope)
    said = frozenset(rest) <= _ABOUT
    verb: Verb = "dialog_accept" if first in _AGREES else "dialog_dismiss"
    if elsewhere or first not in _AGREES | _DECLINES or not (said or (first in _CONFIRMS and not target.quoted)):
        return None
    return step.model_copy(update={"verb": verb, "target": None, "value": None})


def told_by(step: Step, messages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the browser's messages that a check is about: all, or those that say what it tells."""
    said = of_the_browser(step).value
    wanted = squeeze(said.template).casefold() if said is not None else ""
    return tuple(text for text in messages if wanted in squeeze(text).casefold())


async def of_the_page(context: RunContext, session: BrowserSession, plan: Plan, cursor: int) -> Step | None:
    """The check of a dialog as one of an alert or a dialog of the page, where it is that which says so.

    None where the browser has shown one, where the author speaks of the browser, or where the time is over.
    """
    step = plan.steps[cursor]
    met = any(result.evidence.dialogs for result in context.desk.results.values())
    if step.verb != "dialog" or step.negated or step.value is None or met or _OF_THE_BROWSER.search(step.source.text):
        return None
    settings, loop = context.services.settings, asyncio.get_running_loop()
    readings = [step.model_copy(update={"verb": "text", "target": Target(kind=kind)}) for kind in _KINDS]
    until = loop.time() + (step.timeout_s or settings.step_timeout_s)
    brief = step.model_copy(update={"timeout_s": MOMENT_S})
    while not (await session.judge(brief, (step.value.template,), None)).ok:
        snapshot = await session.look()
        asked = [want for reading in readings if (want := wanted(reading)) is not None]
        found = resolve(asked, snapshot, tier_order=settings.tier_order, test_id_attributes=settings.test_id_attributes)
        for reading, one in zip(readings, found, strict=True):
            if isinstance(one, Found):
                return reading
        if loop.time() >= until:
            return None
        await session.wait_for_change(max(0.02, min(until - loop.time(), 1.0)))
    return None
