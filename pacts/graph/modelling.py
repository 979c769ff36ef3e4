"""Models as the last resort of the healer: where nothing that rules can do has helped.

The limits and locks are those of tiers 2 and 3. A model is asked for a name only where the element itself is in doubt:
what is known, and merely covered or disabled, has no other name.
"""

from pacts.domain.element import ResolvedElement
from pacts.domain.event import ElementResolved, PlanReady
from pacts.domain.note import Trouble
from pacts.domain.plan import Step
from pacts.graph.acting import acted
from pacts.graph.context import RunContext
from pacts.graph.heals import again, healed
from pacts.graph.observing import observed
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.tiers import goes_through

HANDED = frozenset({"absent", "gate", "act"})
"""Kinds of trouble that are handed on."""
IN_DOUBT = frozenset({"element_absent", "element_changed"})
"""Causes that leave open which element is meant."""


def may_name(context: RunContext, step: Step, trouble: Trouble) -> bool:
    """Whether tier 2 may be asked: an action whose element is in doubt."""
    handed = trouble.kind in HANDED and trouble.cause in IN_DOUBT
    return handed and not step.is_check and context.services.observer is not None and goes_through(context, 2)


def may_act(context: RunContext, step: Step, trouble: Trouble) -> bool:
    """Whether tier 3 may be asked: any action."""
    asked = trouble.kind in HANDED and not step.is_check
    return asked and context.services.actor is not None and goes_through(context, 3)


async def name_by_model(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Tier 2: a model names another element, and the page agrees; that is a heal."""
    del trouble
    session, before = await context.session(), context.element(step)
    named = await observed(context, step, await session.look())
    if named is None or (before is not None and _is_same(before, named)):
        return None
    return await _used(context, state, step, named)


async def act_by_model(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Tier 3: a model proposes an action on the way, which becomes a step of the plan before this one."""
    session, plan, cursor = await context.session(), state["plan"], state["cursor"]
    helped = await acted(context, plan, cursor, await session.look())
    if helped is None:
        return None
    before = context.element(step)
    context.desk.snapshot = None
    if helped.plan is plan:
        if helped.element is None or trouble.cause not in IN_DOUBT:
            return again(state) if step.id in context.desk.decided else None
        if before is not None and _is_same(before, helped.element):
            return None
        return await _used(context, state, step, helped.element)
    await context.services.store.save_plan(context.run_id, helped.plan)
    context.services.emit(PlanReady(run_id=context.run_id, plan=helped.plan))
    child = helped.plan.steps[cursor]
    if helped.element is not None:
        _enter(context, child, helped.element)
    return again(state) | {"plan": helped.plan, "tries": 0, "mitigations": []}


async def _used(context: RunContext, state: RunState, step: Step, named: ResolvedElement) -> RunUpdate | None:
    before = context.element(step)
    if before is None or before.locator == named.locator:
        _enter(context, step, named)
        return again(state)
    strategy = f"named by a model (tier {named.execution_tier})"
    return await healed(context, state, step, before, named, strategy, named.confidence, 0.0)


def _enter(context: RunContext, step: Step, element: ResolvedElement) -> None:
    context.desk.book[(step.id, "target")] = element
    told = ElementResolved(
        run_id=context.run_id,
        step_id=step.id,
        locator=element.locator,
        tier=element.tier,
        confidence=element.confidence,
        reason=element.reason,
    )
    context.services.emit(told)


def _is_same(before: ResolvedElement, named: ResolvedElement) -> bool:
    """Whether it is the very element that could not be used."""
    return before.ref is not None and (before.ref, before.document) == (named.ref, named.document)
