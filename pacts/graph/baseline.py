"""What the checks of a change will compare with: read before the action that they judge."""

from pacts.domain.plan import OF_ADDRESS, Plan, Step
from pacts.eyes.resolve import Ambiguous, Found, Wanted, resolve
from pacts.graph.context import RunContext
from pacts.graph.steps import aim
from pacts.ports import BrowserSession


async def record_baselines(context: RunContext, session: BrowserSession, plan: Plan, index: int) -> None:
    """Read what the checks of a change after this action, and before the next one, are about."""
    upcoming = _changes_after(plan, index)
    if not upcoming:
        return
    phrase = plan.steps[index].parent
    goes_on = index > 0 and phrase is not None and plan.steps[index - 1].parent == phrase
    for step in upcoming:
        if not (goes_on and step.id in context.desk.baselines):
            await _record(context, session, step)


def _changes_after(plan: Plan, index: int) -> list[Step]:
    """The checks of a change that judge this action; the steps that one phrase was expanded to are one action."""
    found: list[Step] = []
    phrase = plan.steps[index].parent
    for step in plan.steps[index + 1 :]:
        same = phrase is not None and step.parent == phrase
        if not step.is_check and step.verb not in {"wait", "wait_until"} and not same:
            break
        if step.verb == "changed":
            found.append(step)
    return found


async def _record(context: RunContext, session: BrowserSession, step: Step) -> None:
    """Keep what is read now; where several things may be meant, there is nothing to compare with."""
    read = await _read(context, session, step)
    if read is None:
        context.desk.baselines.pop(step.id, None)
    else:
        context.desk.baselines[step.id] = read


async def _read(context: RunContext, session: BrowserSession, step: Step) -> str | None:
    target = aim(step)
    if step.name in OF_ADDRESS:
        return await session.address()
    if target is None:
        return await session.reading(None)
    settings = context.services.settings
    (found,) = resolve(
        [Wanted(step_id=step.id, part="target", target=target, verb=step.verb)],
        await session.look(),
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if isinstance(found, Ambiguous):
        return None
    return await session.reading(found.element) if isinstance(found, Found) else ""
