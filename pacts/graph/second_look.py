"""A second look for what is said of a kind of thing: the heading that says it may come beside one that was there."""

from dataclasses import replace
from typing import Final

from pacts.domain.element import ResolvedElement
from pacts.domain.event import ElementResolved
from pacts.domain.plan import Step
from pacts.eyes.resolve import Found, resolve
from pacts.graph.context import RunContext
from pacts.graph.steps import wanted
from pacts.ports import BrowserSession, Deed

FIRST_S: Final = 1.0
"""Seconds that the first element is given to say it, before the page is looked at again."""


def may_come_later(asked: Step, element: ResolvedElement | None) -> bool:
    """Whether another element may be meant: a text is said of a thing that is told by nothing but its kind."""
    target = asked.target
    bare = target is not None and target.kind is not None and not (target.words or target.scope or target.every)
    alone = target is not None and target.ordinal is None and target.pick is None
    looked = element is not None and element.origin == "look"
    return looked and bare and alone and asked.verb == "text" and not asked.negated


async def seen_later(
    context: RunContext, session: BrowserSession, step: Step, value: str | None, before: ResolvedElement
) -> ResolvedElement | None:
    """The element that is meant now, where it is another one than before; None where the page tells no other."""
    want = wanted(step, value)
    if want is None:
        return None
    snapshot = await session.look()
    settings = context.services.settings
    found = resolve([want], snapshot, tier_order=settings.tier_order, test_id_attributes=settings.test_id_attributes)[0]
    if not isinstance(found, Found) or found.element.locator == before.locator:
        return None
    element = found.element
    context.desk.snapshot, context.desk.outline = snapshot, snapshot.outline
    context.desk.book[(step.id, "target")] = element
    context.services.emit(
        ElementResolved(
            run_id=context.run_id,
            step_id=step.id,
            locator=element.locator,
            tier=element.tier,
            confidence=element.confidence,
            reason=element.reason,
        )
    )
    return element


def went_on(first: Deed, then: Deed) -> Deed:
    """What came of a check that was judged in two parts: its end, with the time of both."""
    return replace(then, ms=first.ms + then.ms)
