"""Going back in a run's own time: its plan was edited at a past checkpoint, and it goes on from there.

What was done before that checkpoint is done again in a new browser; what came after it is struck from the books.
"""

from pacts.codegen.verify import is_test_environment
from pacts.domain.note import Trouble
from pacts.domain.result import Mitigation
from pacts.errors import BrowserCrashed, ResumeRefused
from pacts.graph.context import RunContext
from pacts.graph.effects import stand_of
from pacts.graph.state import RunState, RunUpdate
from pacts.language.words import say
from pacts.ports import Entry
from pacts.recovery.books import Books, lay_out, open_books
from pacts.recovery.redo import can_be_redone, redo
from pacts.recovery.resume import take_up
from pacts.recovery.standing import fresh

JUDGED = frozenset({"verdict", "generator"})
"""Nodes that come when all is done: they need the books, and no browser."""


def is_past(state: RunState, books: Books) -> bool:
    """Whether a checkpoint lies behind what the books tell: steps after it were done, or it has another plan."""
    before = [one for one in books.entries if one.index < state["cursor"]]
    return len(_kept(state, books)) < len(before) or any(one.index > state["cursor"] for one in books.entries)


async def go_on(context: RunContext, state: RunState, node: str) -> RunUpdate | None:
    """Take up a run in a new context: where it was left, or at a past checkpoint that a person chose.

    Args:
        context: of the run, with an empty desk.
        state: as the checkpoint has it.
        node: the one that comes next.

    Returns:
        What the state is to be changed by; None where nothing is. Its trouble tells why the run can't go on.
    """
    requirement = state["requirement"]
    if not isinstance(requirement, str):
        context.desk.wording, context.desk.words = requirement.wording, requirement.words
    books = await open_books(context, state)
    if node in JUDGED or not is_past(state, books):
        return (await take_up(context, state, node)).update
    settings, base_url = context.services.settings, state["plan"].base_url or ""
    allowed = settings.allow_destructive_verify and is_test_environment(base_url, settings.test_origins)
    try:
        how = await travel(context, state, books, allowed=allowed)
    except ResumeRefused as exc:
        step = state["plan"].steps[state["cursor"]]
        trouble = Trouble(step_id=step.id, kind="resume", cause="page_not_restored", message=str(exc))
        return {"trouble": trouble, "next_ready": False, "unsaved": []}
    context.services.log("RESUME", step=state["cursor"], page=how)
    mitigation = Mitigation(kind="resumed", detail=f"the run went on from a past checkpoint: {how}")
    return {"trouble": None, "proposal": None, "next_ready": False, "unsaved": [], "mitigations": [mitigation]}


async def travel(context: RunContext, state: RunState, books: Books, *, allowed: bool) -> str:
    """Bring a new browser to where the run stood at a past checkpoint; returns how, in words.

    Args:
        context: of the run, with an empty desk.
        state: as the checkpoint has it, with the plan as it is now.
        books: everything that was written of the run.
        allowed: what was sent to the server may be sent again: the application is a test environment.

    Raises:
        ResumeRefused: a step can't be done again, or must not be.
    """
    done = _kept(state, books)
    sent = next((one for one in done if one.footing is not None and not can_be_redone(one)), None)
    if sent is not None and sent.footing is not None and not allowed:
        raise ResumeRefused(
            f"{say(sent.step)} sent {sent.footing.sent[0]} and would have to be done again: name the application's "
            "origin in test_origins if it may be done there"
        )
    await context.services.logbook.forget_from(context.run_id, state["cursor"])
    await context.services.store.save_plan(context.run_id, state["plan"])
    lay_out(context, state, Books(done, (), None))
    actions = [one for one in done if one.footing is not None]
    if not actions:
        return "nothing had been done by then"
    session = await fresh(context, state)
    try:
        for entry in actions:
            await redo(context, session, state, entry, sends=allowed)
        context.desk.stand = stand_of(session, await session.imprint())
    except BrowserCrashed as exc:
        raise ResumeRefused(str(exc)) from exc
    return f"{len(actions)} step{'s' if len(actions) > 1 else ''} done again in a new browser"


def _kept(state: RunState, books: Books) -> tuple[Entry, ...]:
    """What was done of the plan before the checkpoint."""
    steps, cursor = state["plan"].steps, state["cursor"]
    return tuple(one for one in books.entries if one.index < cursor and one.step == steps[one.index])
