"""What is remembered of strategies: read when a step of the run is first in trouble, written behind its steps."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from pacts.domain.mending import MendRecord, MendTry
from pacts.domain.note import Trouble
from pacts.domain.plan import Step
from pacts.domain.result import StepResult
from pacts.goals.numbering import root_of
from pacts.graph.context import RunContext


def failure_of(trouble: Trouble) -> str:
    """The kind of failure that records are kept by."""
    return f"{trouble.kind} {trouble.cause}"


def site_of(context: RunContext) -> str:
    """Origin of the page that the run stands on."""
    session = context.desk.session
    parts = urlsplit(session.url if session is not None else "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


async def records_here(context: RunContext, trouble: Trouble) -> Mapping[str, MendRecord]:
    """How strategies did at this site with this kind of failure; read once a run and site."""
    memory, site = context.services.mends, site_of(context)
    if memory is None:
        return {}
    if site not in context.desk.mend_records:
        context.desk.mend_records[site] = await memory.records(site)
    return context.desk.mend_records[site].get(failure_of(trouble), {})


def tries_of(context: RunContext, step: Step, result: StepResult) -> tuple[MendTry, ...]:
    """What was tried for a step that has come to its end; kept for later runs, too, where there is a memory."""
    log = context.desk.mends.get(root_of(step))
    if log is None or not log.tries:
        return ()
    tries = log.close(done=result.outcome in {"passed", "healed"}, counts=not step.is_check)
    redact = context.services.redactor.text
    tries = tuple(one.model_copy(update={"what": redact(one.what)}) for one in tries)
    if context.services.mends is not None:
        context.later(context.services.mends.keep(context.run_id, step.id, tries))
    return tries
