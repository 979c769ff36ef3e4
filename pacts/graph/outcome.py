"""The result of a run, put together from its state and its books."""

from pacts.domain.cost import Costs
from pacts.domain.requirement import Requirement
from pacts.domain.result import Artifact, GeneratedTest, RunResult, Verdict
from pacts.graph.context import RunContext
from pacts.graph.state import RunState

MAX_ECHO = 2_000
"""Characters of an unreadable requirement that are kept in the run's record."""


def assemble(
    context: RunContext,
    state: RunState,
    *,
    verdict: Verdict,
    generated: tuple[GeneratedTest, ...] = (),
    artifacts: tuple[Artifact, ...] = (),
    report: str | None = None,
    patch: str | None = None,
) -> RunResult:
    """The whole run as `run_requirement()` returns it."""
    plan = state.get("plan")
    started = state.get("started_at") or context.started
    results = context.desk.results
    return RunResult(
        run_id=context.run_id,
        requirement=requirement_of(state, context),
        plan=plan,
        steps=tuple(results[step.id] for step in plan.steps if step.id in results) if plan else (),
        verdict=verdict,
        header=context.header,
        started_at=started,
        seconds=context.seconds,
        report=report,
        generated=generated,
        patch=patch,
        artifacts=artifacts,
        costs=costs_of(context),
        trace=context.services.tracing.url(context.run_id, verdict.status),
    )


def costs_of(context: RunContext) -> Costs:
    """What the run asked of models so far."""
    use = context.services.model_use
    return use.costs() if use is not None else Costs()


def requirement_of(state: RunState, context: RunContext) -> Requirement:
    """The canonical requirement, or a stand-in for a text that could not be read as one."""
    given = state.get("requirement", "")
    if isinstance(given, Requirement):
        return given
    return unreadable(context.services.redactor.text(given[:MAX_ECHO]))


def unreadable(text: str) -> Requirement:
    """A requirement without statements, so that a refused text still has a stored run."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return Requirement(
        id="unreadable",
        title=first[:80] or "(empty requirement)",
        form="prose",
        source=text,
        statements=(),
        confidence=0,
    )
