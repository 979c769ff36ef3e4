"""The word before the deed: what is about to be done is written first, and what is sent for it, before it is sent."""

import asyncio

from pacts.domain.footing import Intent
from pacts.domain.plan import Plan, Step
from pacts.errors import PactsError
from pacts.graph.context import RunContext
from pacts.graph.steps import RISKY
from pacts.ports import BrowserSession


async def declare(context: RunContext, session: BrowserSession, plan: Plan, index: int) -> None:
    """Nothing is done to the application before this and all that was done before is written.

    Raises:
        LeaseLost: another process drives the run by now.
        StorageError: it can't be written.
    """
    step = plan.steps[index]
    footing = context.desk.footing
    once = is_once(step)
    structure = footing.structure.exact if footing and footing.structure else ""
    intent = Intent(
        step_id=step.id,
        position=index,
        verb=step.verb,
        once=once,
        url=session.url,
        structure=structure,
        watched=session.watched,
    )
    awaited = expected_after(plan, index) if step.verb in RISKY else ()
    # Asked now, not when something is sent: a page whose next document is held back answers nothing.
    fresh, _ = await asyncio.gather(_not_yet(session, awaited), context.intend(intent))

    async def tell(request: str) -> None:
        try:
            await context.services.logbook.note_sent(context.run_id, step.id, request, fresh)
        except PactsError as exc:
            context.desk.untold = exc
            raise

    session.watch(tell, every=once)


def is_once(step: Step) -> bool:
    """Whether a step must not happen twice: it pays, sends, deletes or submits something, or its author says so."""
    return step.once or step.destructive or step.verb == "submit"


def expected_after(plan: Plan, index: int) -> tuple[Step, ...]:
    """The checks that tell by the page's words whether a step has happened, up to the next action."""
    found: list[Step] = []
    for step in plan.steps[index + 1 :]:
        if not step.is_check:
            break
        if words_of(step):
            found.append(step)
    return tuple(found)


def words_of(step: Step) -> str:
    """The words that a check demands on the page, where it demands just that; "" for every other one."""
    if step.negated or step.comparison not in {"contains", "equals"}:
        return ""
    if step.verb == "visible" and step.target is not None and step.target.quoted:
        return step.target.words
    value = step.value.template if step.verb == "text" and step.value is not None else ""
    return "" if "{{" in value else value


async def _not_yet(session: BrowserSession, checks: tuple[Step, ...]) -> list[str]:
    """The checks whose words the page does not say yet."""
    if not checks:
        return []
    said = " ".join((await session.reading(None)).lower().split())
    return [step.id for step in checks if " ".join(words_of(step).lower().split()) not in said]
