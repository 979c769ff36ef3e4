"""A fresh browser in place of one that died: once a run, and nothing that reached the server is done again."""

from pacts.domain.result import Mitigation
from pacts.graph.context import RunContext
from pacts.graph.heals import again
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import is_folded


async def fresh_browser(context: RunContext, state: RunState) -> RunUpdate | None:
    """Start over in a new browser: once, and only when nothing was done that can't be done twice."""
    if any(m.kind == "fresh_browser" for m in state.get("mitigations", [])) or context.desk.crashed:
        return None
    context.desk.crashed = True
    if can_recover(context):
        return await _recovered(context, state)
    await context.services.logbook.start_over(context.run_id)
    context.desk.session = None
    context.desk.footing = context.desk.belongings = None
    context.desk.book.clear()
    context.desk.results.clear()
    detail = "the browser died; the flow was started again from its first step in a fresh one"
    context.services.log("HEAL", strategy="fresh_browser")
    return again(state, mitigation=Mitigation(kind="fresh_browser", detail=detail)) | {
        "cursor": 0,
        "next_ready": state["plan"].steps[0].target is None and not is_folded(state["plan"].steps[0]),
        "remembered": {},
    }


def can_recover(context: RunContext) -> bool:
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
