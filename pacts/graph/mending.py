"""What is tried when a step could not be done, and in which order."""

from pacts.domain.note import Trouble
from pacts.domain.plan import Step
from pacts.domain.result import Mitigation
from pacts.errors import BrowserCrashed
from pacts.graph.context import RunContext
from pacts.graph.fresh_browser import fresh_browser
from pacts.graph.heals import again, look_again, reidentify_element
from pacts.graph.state import RunState, RunUpdate


async def mend(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> RunUpdate | None:
    """The first strategy that mends something, plainest first."""
    if trouble.kind == "crash":
        return await fresh_browser(context, state)
    try:
        for strategy in (_clear_the_way, look_again, reidentify_element):
            mended = await strategy(context, state, step, trouble)
            if mended is not None:
                return mended
    except BrowserCrashed:
        return None
    return None


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
    return again(state, mitigation=mitigation)
