"""The healer: mends a condition or re-identifies an element, or refuses with its reasons.

A dismissed banner or a second look is a mitigation; only a changed locator is a heal. An expectation is never touched:
whatever a check found wrong stays wrong.
"""

from collections.abc import Mapping

from langgraph.runtime import Runtime

from pacts.codegen.locators import python as python_source
from pacts.domain.cause import outcome_of
from pacts.domain.heal_book import HealProposal
from pacts.domain.note import StepNote, Trouble
from pacts.domain.plan import Plan
from pacts.domain.result import Heal, StepResult, Timings
from pacts.graph.context import RunContext
from pacts.graph.evidence import failure_evidence
from pacts.graph.fresh_browser import can_recover
from pacts.graph.heal_notes import put_in_quarantine
from pacts.graph.ledger import finish_step, unsaved
from pacts.graph.mending import ROUNDS, mend
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.tiers import log_of, tier_of, told

LASTING = frozenset({"origin_not_allowed", "server_error", "page_closed_itself"})
"""What a model's action may have laid bare: it is told, not left out."""
MAX_TRIES = ROUNDS
"""Tries of one step that follow a mending."""


LAST: Mapping[str, str] = {
    "check": "an expectation is never touched",
    "declined": "a person did not want the changed locator",
    "effect": "what the changed locator did is not what the step does",
    **dict.fromkeys(("ambiguous", "open", "value", "timeout", "internal", "resume"), "not a matter of healing"),
}
"""Kinds of trouble after which nothing is tried, and why."""


async def heal_step(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Mend what stopped the step and have it tried once more, or end the run with the evidence."""
    context = runtime.context
    trouble = state["trouble"]
    assert trouble is not None
    plan, index = state["plan"], state["cursor"]
    step = plan.steps[index]
    reason = _refusal(context, state, trouble)
    if reason is None:
        mended = await mend(context, state, step, trouble)
        proposal = mended.update.get("proposal") if mended.update is not None else None
        if proposal is not None and context.services.settings.heal == "suggest":
            return await _only_suggested(context, state, mended.trouble, proposal)
        if mended.update is not None:
            return mended.update
        trouble, reason = mended.trouble, context.desk.withheld.get(step.id, mended.reason)
    if trouble.kind == "declined":
        return await _declined(context, state, trouble)
    if step.by_model and trouble.cause not in LASTING and trouble.kind in {"absent", "ambiguous", "gate", "act"}:
        return await _leave_out(context, plan, index, trouble)
    note = await _give_up(context, state, plan, index, trouble, reason)
    return {"notes": [note], "next_ready": False, "unsaved": unsaved(context)}


async def _only_suggested(context: RunContext, state: RunState, trouble: Trouble, proposal: HealProposal) -> RunUpdate:
    """End the run with a heal that is known and, by the policy, not used."""
    heal = proposal.heal
    used = f"{python_source(heal.after)} is the element now ({heal.similarity:.0%} alike)"
    said = f"{used}, and was not used: heal=suggest"
    changed = trouble.model_copy(update={"cause": "element_changed", "message": f"{trouble.message}; {said}"})
    note = await _give_up(context, state, state["plan"], state["cursor"], changed, said, withheld=(heal,))
    return {"trouble": changed, "notes": [note], "next_ready": False, "unsaved": unsaved(context)}


async def _declined(context: RunContext, state: RunState, trouble: Trouble) -> RunUpdate:
    """End the run with a heal that a person did not want."""
    plan, index, proposal = state["plan"], state["cursor"], state.get("proposal")
    withheld = (proposal.heal,) if proposal is not None else ()
    for heal in withheld:
        put_in_quarantine(context, plan, plan.steps[index], heal, trouble.message)
    note = await _give_up(context, state, plan, index, trouble, "a person did not want it", withheld=withheld)
    return {"notes": [note], "next_ready": False, "proposal": None, "unsaved": unsaved(context)}


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
        return f"the step was mended {MAX_TRIES} times, and still could not be done"
    if trouble.kind == "crash":
        lost = context.desk.destroyed and not can_recover(context)
        return "an action that can't be taken back was done: no fresh try" if lost else None
    said = "the page may have been changed by the try: it is not repeated on a guess" if trouble.acted else None
    return LAST.get(trouble.kind, said)


def _doubted(context: RunContext, trouble: Trouble) -> Trouble:
    """What is missing on a page that a resume had to load anew, and that is not as it was, accuses nobody."""
    session = context.desk.session
    if session is None or not session.doubtful or outcome_of(trouble.cause) not in {"failed", "invalid"}:
        return trouble
    said = f"{session.url} was loaded anew when the run was taken up, and is not wholly as it was: {trouble.message}"
    return trouble.model_copy(update={"kind": "resume", "cause": "page_not_restored", "message": said})


async def _give_up(
    context: RunContext,
    state: RunState,
    plan: Plan,
    index: int,
    trouble: Trouble,
    reason: str,
    *,
    withheld: tuple[Heal, ...] = (),
) -> StepNote:
    """Record the failed step with everything that explains it."""
    step = plan.steps[index]
    trouble = _doubted(context, trouble)
    used = context.desk.heals.pop(step.id, ())
    if trouble.kind in {"effect", "act"}:
        for heal in used[-1:]:
            put_in_quarantine(context, plan, step, heal, trouble.message)
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
        withheld=(*used, *withheld),
        evidence=evidence,
        usual=trouble.expected if trouble.kind == "effect" else "",
        notes=(f"healer: {reason}", *(f"candidate: {candidate}" for candidate in trouble.candidates)),
    )
    return finish_step(context, plan, index, result)
