"""The books of a run: what every finished step leaves behind, whoever finished it."""

from pacts.domain.event import StepFinished
from pacts.domain.footing import Footing
from pacts.domain.note import StepNote, Unsaved
from pacts.domain.plan import Plan, Step
from pacts.domain.result import StepResult
from pacts.graph.context import RunContext
from pacts.graph.evidence import keep, without_lost
from pacts.graph.mend_memory import tries_of
from pacts.graph.tiers import attempts_of


def finish_step(
    context: RunContext, plan: Plan, index: int, result: StepResult, footing: Footing | None = None
) -> StepNote:
    """Have a step's result stored, announce it, and give its note for the state."""
    step = plan.steps[index]
    result = result.model_copy(
        update={"tiers": attempts_of(context, step, result), "mends": tries_of(context, step, result)}
    )
    context.desk.results[step.id] = result
    book = Unsaved(
        index=index,
        result=result,
        element=context.element(step),
        destination=context.element(step, "destination"),
        footing=footing,
    )
    context.desk.unsaved[step.id] = (context.later(_store(context, step, book)), book)
    context.services.emit(
        StepFinished(run_id=context.run_id, step_id=step.id, index=index, total=len(plan.steps), result=result)
    )
    context.services.log(
        "STEP",
        step=step.id,
        outcome=result.outcome,
        cause=result.cause,
        ms=round(result.timings.total_ms, 1),
        tier=result.tier,
        execution_tier=result.execution_tier,
        text=step.source.text,
    )
    return StepNote(step_id=step.id, outcome=result.outcome, cause=result.cause, ms=round(result.timings.total_ms, 1))


def log_observations(context: RunContext, step: Step) -> None:
    """Write what the browser session found out since the last call: PROFILE, READINESS, GATE and CACHE lines."""
    if context.desk.session is None:
        return
    for seen in context.desk.session.observations():
        context.services.log(seen.event, step=step.id, **seen.facts)


def unsaved(context: RunContext) -> list[Unsaved]:
    """The steps whose rows are still on their way: with them in the checkpoint no step is lost by a crash."""
    for step_id, (written, _) in list(context.desk.unsaved.items()):
        if written.done():
            del context.desk.unsaved[step_id]
    return [book for _, book in context.desk.unsaved.values()]


async def _store(context: RunContext, step: Step, book: Unsaved) -> None:
    await context.services.store.save_step(
        context.run_id,
        book.index,
        step,
        book.result,
        book.element,
        book.destination,
        await _outline(context, step),
        book.footing,
    )


async def settle_evidence(context: RunContext, plan: Plan) -> None:
    """Correct the books of steps whose pictures could not be kept.

    Raises:
        StorageError: what was done could not be written.
    """
    await context.catch_up()
    for index, step in enumerate(plan.steps if context.desk.lost else ()):
        result = context.desk.results.get(step.id)
        if result is None or (told := without_lost(context, result)) is result:
            continue
        context.desk.results[step.id] = told
        element, destination = context.element(step), context.element(step, "destination")
        book = Unsaved(index=index, result=told, element=element, destination=destination)
        context.later(_store(context, step, book))


async def _outline(context: RunContext, step: Step) -> str | None:
    """Artifact id of the page's outline when this step was the first to be seen on it."""
    outline = context.desk.outlines.pop(step.id, None)
    if not outline:
        return None
    return await keep(context, step, "outline", "text/plain", outline.encode())
