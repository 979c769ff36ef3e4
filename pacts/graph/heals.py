"""Knowing an element anew: by the author's words, or by what is remembered of it."""

from pacts.codegen.locators import python as python_source
from pacts.domain.element import ResolvedElement
from pacts.domain.event import Healed
from pacts.domain.heal_book import HealProposal
from pacts.domain.note import Trouble
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.domain.result import Heal, Mitigation
from pacts.eyes.resolve import Found, Wanted, resolve
from pacts.graph.context import RunContext
from pacts.graph.effects import quarantined
from pacts.graph.evidence import take_picture
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import aim, meant
from pacts.healing.snapshots import Reidentified, deed_of, is_called, reidentify, strangeness


def again(state: RunState, *, mitigation: Mitigation | None = None) -> RunUpdate:
    """The step is tried once more."""
    done = list(state.get("mitigations", []))
    return {
        "trouble": None,
        "tries": state.get("tries", 0) + 1,
        "next_ready": True,
        "mitigations": done + ([mitigation] if mitigation else []),
    }


def may_look_again(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> bool:
    """Whether the author's words may find something else: what is absent was looked for already."""
    del context, state
    return trouble.kind != "absent" and aim(step) is not None


def may_reidentify(context: RunContext, step: Step) -> bool:
    """Whether another element may be taken by its fingerprint: never for a check."""
    return not meant(step).is_check and context.services.settings.heal != "off"


async def look_again(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Resolve the author's words afresh; another locator than the one remembered from a good run is a heal."""
    if not may_look_again(context, state, step, trouble):
        return None
    session = await context.session()
    snapshot = await session.look()
    asked, target = meant(step), aim(step)
    if target is None:
        return None
    before = context.element(step)
    wanted = Wanted(step_id=step.id, part="target", target=target, verb=asked.verb, value=None)
    settings = context.services.settings
    (found,) = resolve(
        [wanted], snapshot, tier_order=settings.tier_order, test_id_attributes=settings.test_id_attributes
    )
    if not isinstance(found, Found) or _is_no_help(context, step, before, found.element, snapshot):
        return None
    after = found.element
    if before is not None and before.origin == "remembered" and before.locator != after.locator:
        if settings.heal == "off" or step.destructive:  # words alone do not do for what can't be taken back
            return None
        return await healed(context, state, step, before, after, "rediscovered by the requirement's words", 1.0, 1.0)
    context.desk.book[(step.id, "target")] = after
    detail = "the page had changed since it was looked at: the element was resolved again"
    return again(state, mitigation=Mitigation(kind="looked_again", detail=detail))


def _is_no_help(
    context: RunContext, step: Step, before: ResolvedElement | None, after: ResolvedElement, snapshot: Snapshot
) -> bool:
    """Whether looking again found what had just failed, or by rough words another thing than what was used before.

    What is called as the author says is meant, whatever it was before.
    """
    if before is None:
        return False
    if before.origin != "remembered":
        return before.ref == after.ref and before.ref is not None
    target = aim(step)
    if after.ref is None or meant(step).is_check or (target is not None and is_called(after.fingerprint, target.words)):
        return False
    why = strangeness(
        before.fingerprint,
        snapshot,
        document=after.document,
        ref=after.ref,
        deed=deed_of(step.verb),
        destructive=step.destructive,
        settings=context.services.settings,
        others=context.remembered_beside(before),
    )
    return why != ""


async def reidentify_element(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Know the element again by its fingerprint; only for actions, above a threshold and with a margin."""
    del trouble
    before = context.element(step)
    settings = context.services.settings
    if before is None or not may_reidentify(context, step):
        return None
    session = await context.session()
    found = reidentify(
        before.fingerprint,
        await session.look(),
        settings=settings,
        step_id=step.id,
        verb=step.verb,
        destructive=step.destructive,
        others=context.remembered_beside(before),
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if not isinstance(found, Reidentified):
        context.services.log("HEAL", step=step.id, strategy="fingerprint", refused=found.reason)
        return None
    if found.element.locator == before.locator:
        return None  # it is known again where it was: that is not what keeps it from being used
    return await healed(
        context,
        state,
        step,
        before,
        found.element,
        "re-identified by fingerprint",
        found.decision.score,
        found.decision.margin,
    )


async def healed(
    context: RunContext,
    state: RunState,
    step: Step,
    before: ResolvedElement,
    after: ResolvedElement,
    strategy: str,
    similarity: float,
    margin: float,
) -> RunUpdate | None:
    """What the policy makes of a changed locator: one more try with it, or a proposal; None where it is in quarantine.

    Nothing is done to the application by a proposal.
    """
    second = after.alternatives[0] if after.alternatives else None
    heal = Heal(
        step_id=step.id,
        strategy=strategy,
        before=before.locator,
        after=after.locator,
        similarity=similarity,
        margin=margin,
        reason=after.reason,
        runner_up=f"{second.what} ({second.reason})" if second is not None else "",
    )
    if (kept := quarantined(context, step, after.locator)) is not None:
        said = f"{python_source(after.locator)} is in quarantine for this step (`pacts quarantine rm {kept.number}`)"
        context.desk.withheld[step.id] = f"{said}: {kept.reason}"
        context.services.log("HEAL", step=step.id, strategy=strategy, refused=said)
        return None
    policy = context.services.settings.heal
    if policy == "auto":
        use_heal(context, step, after, heal)
        return again(state)
    if policy == "off":
        return None
    picture, _ = await take_picture(context, step, after)
    return {"proposal": HealProposal(heal=heal, element=after, picture=picture), "next_ready": False}


def use_heal(context: RunContext, step: Step, element: ResolvedElement, heal: Heal) -> None:
    """Have a changed locator used from now on, and tell of it."""
    context.desk.book[(step.id, "target")] = element
    context.desk.heals[step.id] = (*context.desk.heals.get(step.id, ()), heal)
    context.services.emit(Healed(run_id=context.run_id, heal=heal))
    context.services.log("HEAL", step=step.id, strategy=heal.strategy, similarity=round(heal.similarity, 3))
