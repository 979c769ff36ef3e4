"""Where the rules do not find what an action means, a model may name it; the page is asked whether that can be."""

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Candidate, Snapshot
from pacts.domain.plan import Step
from pacts.eyes.fitting import Wanted
from pacts.eyes.offered import as_named, contradicts, listed, offered
from pacts.eyes.resolve import Found, resolve
from pacts.graph.context import RunContext
from pacts.graph.steps import aim
from pacts.language.lexicon import is_destructive

CONFIDENCE = 0.75
"""Of what a model names, at most: less than what the page's own words settle."""


async def observed(context: RunContext, step: Step, snapshot: Snapshot) -> ResolvedElement | None:
    """The element that a model names for an action, if everything speaks for it.

    Only for words that describe: a quoted text is what the page must show, and that it does not is a finding. Never for
    a check: what is judged must not be chosen by who is asked.
    """
    observer, target = context.services.observer, aim(step)
    if observer is None or target is None or not _may_be_named(step) or step.id in context.desk.observed:
        return None
    context.desk.observed.add(step.id)
    things = offered(snapshot, step.verb)
    if not things:
        return None
    number, reason = await observer.name(step.id, step.source.text, target.describe(), listed(things))
    if number is None or not 1 <= number <= len(things):
        context.services.log("DISCOVERY", step=step.id, tier=2, named=None, reason=reason)
        return None
    thing = things[number - 1]
    want = Wanted(step_id=step.id, part="target", target=target, verb=step.verb)
    element, objection = _checked(context, step, want, thing, snapshot)
    _tell(context, step, thing, objection, reason)
    if element is None:
        return None
    said = f'named by a model for {target.describe()}: "{thing.name}", {reason}'
    confidence = min(element.confidence, CONFIDENCE)
    return element.model_copy(update={"origin": "model", "reason": said, "confidence": confidence})


def _may_be_named(step: Step) -> bool:
    target = aim(step)
    described = target is not None and bool(target.words) and not (target.quoted or target.attributes or target.every)
    return step.sort == "action" and step.destination is None and not step.optional and described


def _checked(
    context: RunContext, step: Step, want: Wanted, thing: Candidate, snapshot: Snapshot
) -> tuple[ResolvedElement | None, str]:
    """The element as the page itself resolves it, or why it is refused."""
    if contradicts(want.target, thing):
        return None, "it says the opposite"
    if is_destructive(thing.name) and not (step.destructive or is_destructive(step.source.text)):
        return None, "it can't be taken back, and the step says nothing of that"
    settings = context.services.settings
    (found,) = resolve(
        [as_named(want, thing)],
        snapshot,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if not isinstance(found, Found) or found.element.ref != thing.ref:
        return None, "the page does not know it again by its name"
    return found.element, ""


def _tell(context: RunContext, step: Step, thing: Candidate, objection: str, reason: str) -> None:
    context.services.log("DISCOVERY", step=step.id, tier=2, named=thing.name, refused=objection, reason=reason)
    use = context.services.model_use
    if use is None:
        return
    line = f"line {step.source.line}: a model took {thing.role} {thing.name!r} for what the step means"
    use.tell(f"{line}, which was refused: {objection}" if objection else f"{line} ({reason})")
