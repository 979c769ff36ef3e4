"""Tier 2: where the rules do not find what an action means, a model may name it; the page is asked if that can be."""

import asyncio
import json
from hashlib import sha256

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step, Target, Verb
from pacts.eyes.context import context_of
from pacts.eyes.offered import Offer, at, listed, offered, strays
from pacts.eyes.resolve import Found
from pacts.goals.naming import known_by
from pacts.goals.numbering import root_of
from pacts.goals.scene import Scene
from pacts.graph.context import RunContext, TierLog
from pacts.graph.steps import aim
from pacts.graph.tiers import goes_through, log_of, objection, stopwatch, takes_secret, told
from pacts.healing.snapshots import Reidentified, reidentify

CONFIDENCE = 0.75
"""Of what a model names, at most: less than what the page's own words settle."""


async def observed(context: RunContext, step: Step, snapshot: Snapshot) -> ResolvedElement | None:
    """The element that a model names for an action, or named before, if everything speaks for it.

    Only for words that describe: a quoted text is what the page must show, and that it does not is a finding. Never for
    a check: what is judged must not be chosen by who is asked.
    """
    target, log = aim(step), log_of(context, step)
    if context.services.observer is None or not goes_through(context, 2) or 2 in log.asked_ms:  # noqa: PLR2004
        return None
    if target is None or not may_be_named(step):
        return None
    took = stopwatch()
    key = _key(step, target, snapshot)
    known = await _known(context, step, snapshot, key)
    if known is not None:
        log.cached = True
        log.note(2, took(), known.reason)
        return known
    try:
        async with asyncio.timeout(context.services.settings.tier2_timeout_s):
            named = await _named(context, step, target, snapshot, log)
    except TimeoutError:
        log.note(2, took(), f"tier2_timeout_s ({context.services.settings.tier2_timeout_s:g} s) was over")
        return None
    if named is not None and context.services.named is not None:
        await context.services.named.keep(key, _instruction(step, target), context_of(snapshot).origin, named)
    return named


def may_be_named(step: Step) -> bool:
    """Whether an action's target is described, so that a model may say what is meant by it."""
    target = aim(step)
    described = target is not None and bool(target.words) and not (target.quoted or target.attributes or target.every)
    return step.sort == "action" and step.destination is None and not step.optional and described


async def _named(
    context: RunContext, step: Step, target: Target, snapshot: Snapshot, log: TierLog
) -> ResolvedElement | None:
    """What the model names, asked again without what something speaks against."""
    settings, observer = context.services.settings, context.services.observer
    assert observer is not None
    said = f"{target.describe()} {step.source.text}"
    things = list(offered(snapshot, step.verb, said=said, tokens=settings.llm_page_tokens))
    for _ in range(settings.tier2_tries):
        if not things:
            break
        took = stopwatch()
        number, reason = await observer.name(root_of(step), step.source.text, target.describe(), listed(things))
        log.note(2, took(), reason)
        if number is None or not 1 <= number <= len(things):
            context.services.log("DISCOVERY", step=step.id, tier=2, named=None, reason=reason)
            return None
        offer = things.pop(number - 1)
        element, against = _checked(context, step, offer, snapshot)
        _tell(context, step, offer, against, reason)
        if element is not None:
            said = f'named by a model for {target.describe()}: "{offer.called}", {reason}'
            return _as_tier_2(element, said)
        log.reasons[2] = f"{offer.called!r} was refused: {against}"
    return None


def _as_tier_2(element: ResolvedElement, reason: str) -> ResolvedElement:
    confidence = min(element.confidence, CONFIDENCE)
    return element.model_copy(
        update={"origin": "model", "execution_tier": 2, "reason": reason, "confidence": confidence}
    )


def _checked(context: RunContext, step: Step, offer: Offer, snapshot: Snapshot) -> tuple[ResolvedElement | None, str]:
    """The element as the page itself resolves it, or why it is refused."""
    against = objection(context, step, offer, secret=takes_secret(step)) or _elsewhere(step, offer)
    if against:
        return None, against
    found = known_as(context, step, snapshot, offer, step.verb)
    return (None, "the page does not know it again by its words") if found is None else (found[1], "")


def _elsewhere(step: Step, offer: Offer) -> str:
    """What speaks against a thing that does not stand where the words say; "" where it does."""
    target = aim(step)
    place = strays(target, offer) if target is not None else ""
    return f"nothing around it says {place!r}, where it should stand" if place else ""


def known_as(
    context: RunContext, step: Step, snapshot: Snapshot, offer: Offer, verb: Verb
) -> tuple[Target, ResolvedElement] | None:
    """A thing in words that mean it alone on this page, and its element; None where no words do."""
    settings = context.services.settings
    scene = Scene(step, snapshot, settings.tier_order, settings.test_id_attributes)
    node = scene.view.of.get((offer.frame.number, offer.thing.ref))
    found = known_by(scene, node, verb) if node is not None else None
    if found is None:
        return None
    target, element = found
    if element is None:
        (again,) = scene.ask(target, verb=verb)
        element = again.element if isinstance(again, Found) else None
    return None if element is None else (target, element)


def _tell(context: RunContext, step: Step, offer: Offer, against: str, reason: str) -> None:
    name, role = offer.called, offer.thing.role or offer.thing.tag
    context.services.log("DISCOVERY", step=step.id, tier=2, named=name, refused=against, reason=reason)
    taken = f"a model took {role} {name!r} for what the step means"
    told(context, step, f"{taken}, which was refused: {against}" if against else f"{taken} ({reason})")


# --- what was named before


def _instruction(step: Step, target: Target) -> str:
    return f"{step.verb} {target.describe()}"


def _key(step: Step, target: Target, snapshot: Snapshot) -> str:
    """What a named element is known by: the instruction and the kind of page."""
    asked = [_instruction(step, target).lower(), context_of(snapshot).model_dump()]
    return sha256(json.dumps(asked, sort_keys=True).encode("utf-8", "replace")).hexdigest()


async def _known(context: RunContext, step: Step, snapshot: Snapshot, key: str) -> ResolvedElement | None:
    """What was named before, where the page knows it again by its fingerprint."""
    kept = context.services.named
    before = await kept.recall(key) if kept is not None else None
    if kept is None or before is None:
        return None
    element, why = _again(context, step, snapshot, before)
    context.services.log("CACHE", step=step.id, what="named element", used=element is not None, reason=why)
    if element is None:
        await kept.missed(key)
        return None
    await kept.validated(key)
    told(context, step, f"{why} was named by a model before, and the page knows it again")
    return _as_tier_2(element, f"{before.reason} (as before)".replace(" (as before) (as before)", " (as before)"))


def _again(
    context: RunContext, step: Step, snapshot: Snapshot, before: ResolvedElement
) -> tuple[ResolvedElement | None, str]:
    settings = context.services.settings
    found = reidentify(
        before.fingerprint,
        snapshot,
        settings=settings,
        destructive=step.destructive,
        step_id=step.id,
        verb=step.verb,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if not isinstance(found, Reidentified):
        return None, found.reason
    element = found.element
    if element.fingerprint.name != before.fingerprint.name:
        return None, f"it is called {element.fingerprint.name!r} now"
    offer = at(snapshot, element.frame, element.ref)
    assert offer is not None
    against = objection(context, step, offer, secret=takes_secret(step)) or _elsewhere(step, offer)
    return (None, against) if against else (element, f"{element.fingerprint.role} {element.fingerprint.name!r}")
