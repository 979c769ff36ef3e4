"""Taking up a run: what its graph is told before it goes on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pacts.domain.note import StepNote, Trouble
from pacts.domain.plan import Step
from pacts.domain.result import CauseCode, Evidence, Mitigation, StepResult
from pacts.errors import BrowserCrashed, ResumeRefused
from pacts.graph.context import RunContext
from pacts.graph.effects import stand_of
from pacts.graph.heal_notes import lay_notes
from pacts.graph.ledger import finish_step
from pacts.graph.state import RunState, RunUpdate
from pacts.recovery.books import Books, lay_out, open_books
from pacts.recovery.settling import Settled, judge, settle_by_effect
from pacts.recovery.standing import stand

ON_THE_PAGE = frozenset({"pom_builder", "executor", "healer"})
"""Nodes that need the page; the others only need the books."""


@dataclass(frozen=True, slots=True)
class TakenUp:
    """How a graph goes on: from `as_node`, with the update; or from its checkpoint as it is."""

    update: RunUpdate | None = None
    as_node: str = ""


async def take_up(context: RunContext, state: RunState, node: str) -> TakenUp:
    """Rebuild the desk, bring a new browser to the remembered page, and settle the step in flight.

    Args:
        context: of the run, with an empty desk.
        state: as the last checkpoint has it, and what its unfinished super-step had written.
        node: the one that comes next.
    """
    books = await open_books(context, state)
    plan = state.get("plan")
    if plan is None:
        return TakenUp()
    context.desk.recall = await _recall(context, state)
    requirement = state["requirement"]
    if not isinstance(requirement, str):
        context.desk.wording, context.desk.words = requirement.wording, requirement.words
    lay_out(context, state, books)
    if node not in ON_THE_PAGE or state["cursor"] >= len(plan.steps):
        return TakenUp()
    return await _on_the_page(context, state, books)


async def recover(context: RunContext, state: RunState) -> RunUpdate:
    """Go on in a new browser where the run's own one died; its process is the same."""
    await context.catch_up()
    told: Any = {**state, "unsaved": []}
    taken = await take_up(context, told, "executor")
    assert taken.update is not None
    return taken.update


async def _recall(context: RunContext, state: RunState) -> Any:
    plan = state["plan"]
    if not context.services.settings.enable_memory or plan.base_url is None or state.get("recalled_from") is None:
        return None
    environment = context.services.settings.environment
    await lay_notes(context, plan.digest, plan.base_url)
    return await context.services.store.recall(plan.digest, plan.base_url, environment)


async def _on_the_page(context: RunContext, state: RunState, books: Books) -> TakenUp:
    step = state["plan"].steps[state["cursor"]]
    done = books.done(step.id)
    if done is not None:
        return await _already(context, state, books, done.result)
    known = judge(step, books.in_flight(step))
    context.services.log("RESUME", step=step.id, in_flight=known.how, reason=known.why)
    if known.how != "unknown":
        return await _stand(context, state, books, known)
    found = await settle_by_effect(context, state, books, step, known)
    context.services.log("RESUME", step=step.id, in_flight=found.how, reason=found.why)
    if found.how == "done":
        return _go_on(state, _book_as_done(context, state, step, found))
    return _blocked(state, step, "unsettled_step", found.why)


async def _already(context: RunContext, state: RunState, books: Books, result: StepResult) -> TakenUp:
    """The step's row was written, and the checkpoint after it was not."""
    if result.outcome not in {"passed", "healed", "skipped"}:
        trouble = Trouble(step_id=result.step_id, kind="resume", cause=result.cause, message=result.message)
        return TakenUp({"trouble": state.get("trouble") or trouble, "next_ready": False}, "healer")
    note = StepNote(step_id=result.step_id, outcome=result.outcome, cause=result.cause)
    update: RunUpdate = {
        "cursor": state["cursor"] + 1,
        "notes": [note],
        "remembered": {**state.get("remembered", {}), **result.remembered},
    }
    moved: Any = {**state, **update}
    if moved["cursor"] >= len(state["plan"].steps):
        return _go_on(state, update)
    taken = await _on_the_page(context, moved, books)
    assert taken.update is not None
    merged: Any = {**update, **taken.update}
    merged["notes"] = [note, *taken.update.get("notes", [])]
    return TakenUp(merged, taken.as_node)


async def _stand(context: RunContext, state: RunState, books: Books, known: Settled) -> TakenUp:
    """Bring the browser to where it was, and have the present step done (again)."""
    step = state["plan"].steps[state["cursor"]]
    try:
        how = await stand(context, state, books)
        await _see(context)
    except (ResumeRefused, BrowserCrashed) as exc:
        return _blocked(state, step, "page_not_restored", str(exc))
    context.desk.taken_up = True
    context.services.log("RESUME", step=step.id, page=how)
    detail = f"the run was taken up in a new browser: {how}"
    if known.how == "again":
        detail += f"; the step was begun before and is done again: {known.why}"
    mitigation = Mitigation(kind="resumed", detail=detail)
    return _go_on(state, {"mitigations": [*state.get("mitigations", []), mitigation]})


async def _see(context: RunContext) -> None:
    """How the page stands before the next action, whose effect is what changes then."""
    session = context.desk.session
    if session is not None and session.url:
        context.desk.stand = stand_of(session, await session.imprint())


def _book_as_done(context: RunContext, state: RunState, step: Step, found: Settled) -> RunUpdate:
    """The row of a step that happened while nobody could say so."""
    session = context.desk.session
    result = StepResult(
        step_id=step.id,
        outcome="passed",
        started_at=context.services.now(),
        evidence=Evidence(url=session.url if session else ""),
        notes=(f"settled after a crash: {found.why}",),
    )
    context.desk.acted = True
    context.desk.destroyed = context.desk.destroyed or step.destructive
    note = finish_step(context, state["plan"], state["cursor"], result)
    return {"cursor": state["cursor"] + 1, "tries": 0, "mitigations": [], "notes": [note]}


def _go_on(state: RunState, update: Mapping[str, Any]) -> TakenUp:
    del state
    told: Any = {"trouble": None, "next_ready": False, "unsaved": [], **update}
    return TakenUp(told, "executor")


def _blocked(state: RunState, step: Step, cause: CauseCode, why: str) -> TakenUp:
    del state
    trouble = Trouble(step_id=step.id, kind="resume", cause=cause, message=why)
    return TakenUp({"trouble": trouble, "next_ready": False, "unsaved": []}, "executor")
