"""The books of heals: what a run knows of earlier ones, and what it leaves of its own."""

from pacts.domain.heal_book import KeptHeal, Quarantined, intent_of
from pacts.domain.plan import Plan, Step
from pacts.domain.result import Heal
from pacts.graph.context import RunContext
from pacts.healing.effects import habits_of


async def lay_notes(context: RunContext, digest: str, origin: str) -> None:
    """Put on the desk what is known of heals and effects of the plan, in one query."""
    if context.services.heals is None:
        return
    notes = await context.services.heals.notes(digest, origin)
    context.desk.heal_notes, context.desk.habits = notes, habits_of(notes.effects)


def use_accepted(context: RunContext, plan: Plan) -> None:
    """Have locators that a person accepted used as remembered ones from now on."""
    for step in plan.steps:
        kept = context.desk.heal_notes.accepted.get(step.id)
        if kept is None or kept.intent != intent_of(step):
            continue
        known = kept.element.model_copy(
            update={"origin": "remembered", "execution_tier": 1, "ref": None, "document": "", "step_id": step.id}
        )
        context.desk.book[(step.id, known.part)] = known
        context.services.log("HEAL", step=step.id, accepted_by=kept.decided_by, run=kept.run_id)


def confirm(context: RunContext, plan: Plan) -> None:
    """Keep the heals of a run that ended well: they did what they should, and wait for a person."""
    book, found = context.services.heals, []
    for step in plan.steps:
        element = context.element(step)
        for heal in context.desk.heals.get(step.id, ())[-1:]:
            if element is not None and element.locator == heal.after:
                intent = intent_of(step)
                found.append(
                    KeptHeal(run_id=context.run_id, step_id=step.id, intent=intent, heal=heal, element=element)
                )
    if book is not None and found and plan.base_url is not None:
        context.later(book.confirm(plan.digest, plan.base_url, found))


def put_in_quarantine(context: RunContext, plan: Plan, step: Step, heal: Heal, reason: str) -> None:
    """Have a changed locator not used again for its step and site."""
    context.services.log("HEAL", step=step.id, quarantined=reason)
    if context.services.heals is None or plan.base_url is None:
        return
    one = Quarantined(
        origin=plan.base_url, intent=intent_of(step), locator=heal.after, reason=reason, run_id=context.run_id
    )
    context.later(context.services.heals.quarantine(one))
