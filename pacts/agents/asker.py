"""The asker: has a person give what only a person can, such as the one-time code of an e-mail, for as long as it takes.

Nothing is done before the question: its process may end, and the node is run again with the answer in another one. What
is given lies on the desk, and goes when it was typed; state holds its name.
"""

from collections.abc import Mapping

from langgraph.runtime import Runtime
from langgraph.types import interrupt
from pydantic import ValidationError

from pacts.domain.note import Trouble
from pacts.domain.plan import Step, secret_variable
from pacts.domain.question import Given, Question, unfit
from pacts.graph.context import RunContext
from pacts.graph.evidence import take_picture
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import asked_for
from pacts.language.words import say

ANSWERS = ('the value itself, as text: "123456"', '{"value": "123456"}', '{"given": null} where nobody can give it')
UNHEARD = "the answer was not understood, holds a control character, or what was given is gone: give it again"


async def ask_person(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Wait until a person has given what the present step needs, then have the step done."""
    context, step = runtime.context, state["plan"].steps[state["cursor"]]
    names = asked_for(step)
    missing = next((name for name in names if context.secret(name) is None), None)
    if step.id in context.desk.decided:
        return {"given": list(names)}  # there is nothing to do for it
    trouble = await _ask(context, step, missing) if missing is not None else None
    context.desk.asked = None
    if trouble is not None:
        return {"trouble": trouble, "next_ready": False}
    update: RunUpdate = {}
    if context.desk.session is None and state["cursor"] and context.services.recover is not None:
        update = await context.services.recover(context, state)
    return update | {"given": [name for name in names if context.secret(name) is not None]}


async def _ask(context: RunContext, step: Step, name: str) -> Trouble | None:
    """Wait for a value; it lies on the desk then. A trouble where nobody can give it."""
    asked = await _question(context, step, name)
    context.desk.asked = asked
    while (answer := _heard(context, name, interrupt(asked))) is None:
        asked |= {"note": UNHEARD}
    return _nobody(step, name) if answer.given is None else None


async def _question(context: RunContext, step: Step, name: str) -> dict[str, object]:
    """What a person is shown, in plain data; the same again where the question was asked already."""
    before = context.desk.asked
    if before is not None and before.get("step") == step.id and before.get("wanted") == name:
        return dict(before)
    session, picture = context.desk.session, None
    if session is not None:
        picture, _ = await take_picture(context, step, context.element(step))
    return Question(
        question=f"What is the value of {name!r}? It is typed, and kept nowhere.",
        wanted=name,
        run=context.run_id,
        step=step.id,
        does=say(step),
        text=step.source.text,
        page=session.url if session is not None else "",
        picture=str(context.services.store.artifact_path(picture)) if picture else None,
        answers=ANSWERS,
    ).model_dump(mode="json", exclude={"note"})


def _heard(context: RunContext, name: str, told: object) -> Given | None:
    """A person's answer; a value that comes with it is put on the desk. None where it is no answer."""
    value = told.get("value") if isinstance(told, Mapping) else told
    if isinstance(value, str | int) and str(value).strip() and not unfit(str(value)):
        context.desk.answers[name] = str(value).strip()
        return Given(given=name)
    try:
        answer = Given.model_validate(told)
    except ValidationError:
        return None
    return answer if answer.given is None or context.secret(name) is not None else None


def _nobody(step: Step, name: str) -> Trouble:
    said = f"nobody could give {name!r}; in a test environment with a fixed one, export {secret_variable(name)}"
    return Trouble(step_id=step.id, kind="value", cause="missing_secret", message=said)
