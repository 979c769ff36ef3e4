"""The approver: asks a person whether a changed locator may be used, for as long as that takes.

Nothing is done before the question: its process may end, and the node is run again with the answer in another one.
"""

from collections.abc import Mapping

from langgraph.runtime import Runtime
from langgraph.types import interrupt
from pydantic import ValidationError

from pacts.codegen.locators import python as python_source
from pacts.domain.heal_book import HealAnswer, HealProposal
from pacts.domain.plan import Step
from pacts.domain.result import Heal
from pacts.graph.context import RunContext
from pacts.graph.heals import again, use_heal
from pacts.graph.state import RunState, RunUpdate
from pacts.language.words import say


async def await_approval(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Wait for a person, then have the step tried once more with the changed locator, or end it."""
    context, proposal = runtime.context, state.get("proposal")
    assert proposal is not None
    step = state["plan"].steps[state["cursor"]]
    asked = question(context, step, proposal)
    context.desk.asked = asked
    while (answer := _read(interrupt(asked))) is None:
        asked |= {"note": 'the answer was not understood: give {"heal": "approve"} or {"heal": "reject"}'}
    context.desk.asked = None
    if answer.heal == "reject":
        return await _rejected(context, state, proposal, answer)
    update: RunUpdate = {}
    if context.desk.session is None and context.services.recover is not None:
        update = await context.services.recover(context, state)
    if update.get("trouble") is not None:
        return update | {"proposal": None}
    known = proposal.element.model_copy(update={"origin": "remembered", "ref": None, "document": ""})
    use_heal(context, step, known, _signed(proposal, answer))
    merged: RunState = {**state, **update}
    return update | again(merged) | {"proposal": None}


async def _rejected(context: RunContext, state: RunState, proposal: HealProposal, answer: HealAnswer) -> RunUpdate:
    if not context.desk.results and state["cursor"] and context.services.recover is not None:
        await context.services.recover(context, state)  # what was done before is to be told, too
    trouble = state["trouble"]
    assert trouble is not None
    said = f"{trouble.message}; {python_source(proposal.heal.after)} was proposed instead, and rejected by {answer.by}"
    told = trouble.model_copy(update={"kind": "declined", "cause": "element_changed", "message": said})
    return {"trouble": told, "next_ready": False}


def _signed(proposal: HealProposal, answer: HealAnswer) -> Heal:
    heal = proposal.heal
    return heal.model_copy(update={"strategy": f"{heal.strategy}, approved by {answer.by}"})


def question(context: RunContext, step: Step, proposal: HealProposal) -> dict[str, object]:
    """What a person is shown, in plain data."""
    heal = proposal.heal
    picture = str(context.services.store.artifact_path(proposal.picture)) if proposal.picture else None
    return {
        "question": "May the changed locator be used?",
        "run": context.run_id,
        "step": step.id,
        "does": say(step),
        "text": step.source.text,
        "before": python_source(heal.before),
        "after": python_source(heal.after),
        "score": round(heal.similarity, 3),
        "margin": round(heal.margin, 3),
        "why": heal.reason,
        "how": heal.strategy,
        "runner_up": heal.runner_up,
        "picture": picture,
        "page": context.desk.session.url if context.desk.session is not None else "",
        "answers": ['{"heal": "approve"}', '{"heal": "reject"}'],
    }


def _read(given: object) -> HealAnswer | None:
    """A person's answer: a mapping, or the bare word."""
    told = {"heal": given} if isinstance(given, str) else given
    if not isinstance(told, Mapping):
        return None
    try:
        return HealAnswer.model_validate(dict(told))
    except ValidationError:
        return None
