"""The healer: mends a condition or re-identifies an element, or refuses with its reasons.

A dismissed banner or a second look is a mitigation; only a changed locator is a heal. An expectation is never touched:
whatever a check found wrong stays wrong.
"""

from langgraph.runtime import Runtime

from pacts.domain.cause import outcome_of
from pacts.domain.element import ResolvedElement
from pacts.domain.event import Healed
from pacts.domain.note import StepNote, Trouble
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step
from pacts.domain.result import Heal, Mitigation, StepResult, Timings
from pacts.errors import BrowserCrashed
from pacts.eyes.resolve import Found, Wanted, resolve
from pacts.graph.context import RunContext
from pacts.graph.evidence import failure_evidence
from pacts.graph.ledger import finish_step, unsaved
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import aim, is_folded, meant
from pacts.graph.tiers import log_of, tier_of, told
from pacts.healing.snapshots import Reidentified, deed_of, is_called, reidentify, strangeness

LASTING = frozenset({"origin_not_allowed", "server_error", "page_closed_itself"})
"""What a model's action may have laid bare: it is told, not left out."""
MAX_TRIES = 2
"""Mendings of one step: a third would be a loop without progress."""


async def heal_step(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Mend what stopped the step and have it tried once more, or end the run with the evidence."""
    context = runtime.context
    trouble = state["trouble"]
    assert trouble is not None
    plan, index = state["plan"], state["cursor"]
    step = plan.steps[index]
    reason = _refusal(context, state, trouble)
    if reason is None:
        mended = await _mend(context, state, step, trouble)
        if mended is not None:
            return mended
        reason = "nothing that could be mended was found"
    if step.by_model and trouble.cause not in LASTING and trouble.kind in {"absent", "ambiguous", "gate", "act"}:
        return await _leave_out(context, plan, index, trouble)
    note = await _give_up(context, state, plan, index, trouble, reason)
    return {"notes": [note], "next_ready": False, "unsaved": unsaved(context)}


async def _leave_out(context: RunContext, plan: Plan, index: int, trouble: Trouble) -> RunUpdate:
    """An action that only a model wanted, and that could not be done, is no reason for a verdict: it is told so."""
    step = plan.steps[index]
    log = log_of(context, step)
    log.vain, log.last = log.vain + 1, None
    log.told.append(f"  -> could not be done: {trouble.message}")
    context.services.log("HEAL", step=step.id, strategy="left_out", reason=trouble.message)
    told(context, step, f"a model's action could not be done and was left out: {trouble.message}")
    left = plan.model_copy(update={"steps": (*plan.steps[:index], *plan.steps[index + 1 :])})
    await context.services.store.save_plan(context.run_id, left)
    return {"plan": left, "trouble": None, "tries": 0, "mitigations": [], "next_ready": False}


def _refusal(context: RunContext, state: RunState, trouble: Trouble) -> str | None:
    """Why nothing may be tried, before anything is."""
    if state.get("tries", 0) >= MAX_TRIES:
        return f"the step was mended {MAX_TRIES} times without progress"
    if trouble.kind == "crash":
        lost = context.desk.destroyed and not _can_recover(context)
        return "an action that can't be taken back was done: no fresh try" if lost else None
    if trouble.kind in {"check", "ambiguous", "open", "value", "timeout", "internal", "resume"}:
        return "an expectation is never touched" if trouble.kind == "check" else "not a matter of healing"
    if trouble.acted:
        return "the page may have been changed by the try: it is not repeated on a guess"
    return None


async def _mend(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """The first strategy that mends something, plainest first."""
    if trouble.kind == "crash":
        return await _fresh_browser(context, state)
    try:
        for strategy in (_clear_the_way, _look_again, _reidentify):
            mended = await strategy(context, state, step, trouble)
            if mended is not None:
                return mended
    except BrowserCrashed:
        return None
    return None


def _again(state: RunState, *, mitigation: Mitigation | None = None) -> RunUpdate:
    done = list(state.get("mitigations", []))
    return {
        "trouble": None,
        "tries": state.get("tries", 0) + 1,
        "next_ready": True,
        "mitigations": done + ([mitigation] if mitigation else []),
    }


async def _fresh_browser(context: RunContext, state: RunState) -> RunUpdate | None:
    """Start over in a new browser: once, and only when nothing was done that can't be done twice."""
    if any(m.kind == "fresh_browser" for m in state.get("mitigations", [])) or context.desk.crashed:
        return None
    context.desk.crashed = True
    if _can_recover(context):
        return await _recovered(context, state)
    await context.services.logbook.start_over(context.run_id)
    context.desk.session = None
    context.desk.footing = context.desk.belongings = None
    context.desk.book.clear()
    context.desk.results.clear()
    detail = "the browser died; the flow was started again from its first step in a fresh one"
    context.services.log("HEAL", strategy="fresh_browser")
    return _again(state, mitigation=Mitigation(kind="fresh_browser", detail=detail)) | {
        "cursor": 0,
        "next_ready": state["plan"].steps[0].target is None and not is_folded(state["plan"].steps[0]),
        "remembered": {},
    }


def _can_recover(context: RunContext) -> bool:
    """Whether the run goes on where it stood, with nothing that reached the server done again."""
    return context.desk.sent and context.services.recover is not None


async def _recovered(context: RunContext, state: RunState) -> RunUpdate:
    """Stand in a new browser where the old one died: what reached the server is not done again."""
    assert context.services.recover is not None
    update: RunUpdate = await context.services.recover(context, state)
    context.services.log("HEAL", strategy="fresh_browser", recovered=update.get("trouble") is None)
    detail = "the browser died; the run went on in a fresh one from where it stood"
    done = [*update.get("mitigations", []), Mitigation(kind="fresh_browser", detail=detail)]
    return update | {"mitigations": done, "tries": state.get("tries", 0) + 1}


async def _clear_the_way(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Dismiss a consent banner or overlay that stands over the element."""
    if trouble.cause != "element_covered":
        return None
    session = await context.session()
    mitigation = await session.clear_the_way()
    if mitigation is None and state.get("tries", 0) == 0:
        mitigation = Mitigation(kind="waited", detail=f"waited for {trouble.covered_by} to go away")
    if mitigation is None:
        return None
    context.services.log("HEAL", step=step.id, strategy="clear_the_way", detail=mitigation.detail)
    return _again(state, mitigation=mitigation)


async def _look_again(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Resolve the author's words afresh; another locator than the one remembered from a good run is a heal."""
    if trouble.kind == "absent":
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
    context.desk.book[(step.id, "target")] = after
    if before is not None and before.origin == "remembered" and before.locator != after.locator:
        if settings.heal == "off":
            return None
        return _healed(context, state, step, before, after, "rediscovered by the requirement's words", 1.0, 1.0)
    detail = "the page had changed since it was looked at: the element was resolved again"
    return _again(state, mitigation=Mitigation(kind="looked_again", detail=detail))


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


async def _reidentify(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """Know the element again by its fingerprint; only for actions, above a threshold and with a margin."""
    del trouble
    before = context.element(step)
    settings = context.services.settings
    if before is None or meant(step).is_check or settings.heal == "off":
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
    context.desk.book[(step.id, "target")] = found.element
    return _healed(
        context,
        state,
        step,
        before,
        found.element,
        "re-identified by fingerprint",
        found.decision.score,
        found.decision.margin,
    )


def _healed(
    context: RunContext,
    state: RunState,
    step: Step,
    before: ResolvedElement,
    after: ResolvedElement,
    strategy: str,
    similarity: float,
    margin: float,
) -> RunUpdate:
    heal = Heal(
        step_id=step.id,
        strategy=strategy,
        before=before.locator,
        after=after.locator,
        similarity=similarity,
        margin=margin,
        reason=after.reason,
    )
    context.desk.heals[step.id] = (*context.desk.heals.get(step.id, ()), heal)
    context.services.emit(Healed(run_id=context.run_id, heal=heal))
    context.services.log("HEAL", step=step.id, strategy=strategy, similarity=round(similarity, 3))
    return _again(state)


def _doubted(context: RunContext, trouble: Trouble) -> Trouble:
    """What is missing on a page that a resume had to load anew, and that is not as it was, accuses nobody."""
    session = context.desk.session
    if session is None or not session.doubtful or outcome_of(trouble.cause) not in {"failed", "invalid"}:
        return trouble
    said = f"{session.url} was loaded anew when the run was taken up, and is not wholly as it was: {trouble.message}"
    return trouble.model_copy(update={"kind": "resume", "cause": "page_not_restored", "message": said})


async def _give_up(
    context: RunContext, state: RunState, plan: Plan, index: int, trouble: Trouble, reason: str
) -> StepNote:
    """Record the failed step with everything that explains it."""
    step = plan.steps[index]
    trouble = _doubted(context, trouble)
    context.desk.heals.pop(step.id, None)
    evidence, box, viewport = await failure_evidence(context, step, since=0)
    element = context.element(step)
    result = StepResult(
        step_id=step.id,
        outcome=outcome_of(trouble.cause),
        cause=trouble.cause,
        message=trouble.message,
        expected=trouble.expected,
        actual=trouble.actual,
        locator=element.locator if element else None,
        tier=element.tier if element else None,
        execution_tier=tier_of(plan, step, element),
        element_reason=element.reason if element else "",
        box=box,
        viewport=viewport,
        timings=Timings(look_ms=context.desk.looks.pop(step.id, 0.0)),
        attempts=state.get("tries", 0) + 1,
        mitigations=tuple(state.get("mitigations", [])),
        evidence=evidence,
        notes=(f"healer: {reason}", *(f"candidate: {candidate}" for candidate in trouble.candidates)),
    )
    return finish_step(context, plan, index, result)
