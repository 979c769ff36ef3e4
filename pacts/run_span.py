"""The root of a run's spans: what people find a run by in its trace, and what is said of it when it is judged."""

from datetime import datetime

from pacts.domain.requirement import Requirement
from pacts.domain.result import RunResult
from pacts.graph.context import RunContext
from pacts.ports import SpanHandle
from pacts.telemetry.spans import OpenSpan, Tracer

TOLD_AS_ERROR = frozenset({"failed", "blocked", "error", "invalid"})
"""Statuses by which a trace is red."""


def run_span(
    tracer: Tracer, context: RunContext, requirement: Requirement | str, begun: datetime | None = None
) -> OpenSpan:
    """The root of a run's spans, continued where it was begun earlier."""
    header, known = context.header, requirement if isinstance(requirement, Requirement) else None
    span = tracer.span(
        known.title if known else "requirement",
        kind="run",
        inputs={"text": known.source} if known else None,
        metadata={
            "requirement_id": known.id if known else None,
            "suite_id": context.suite_id,
            "environment": context.services.settings.environment or None,
            "git_commit": header.git_commit,
            "pacts_version": header.pacts_version,
            "browser": header.browser,
            "seed": header.seed,
            "models": header.models or None,
            "parent_run": header.parent_run,
        },
        run_id=context.run_id,
        started_at=begun,
    )
    commit = header.git_commit[:12] if header.git_commit else None
    span.tag(*_tags(suite=context.suite_id, req=known.id if known else None, git=commit))
    return span


def tell_result(span: SpanHandle, context: RunContext) -> None:
    """Put the run's result into its root span: the verdict, and by what it is sorted, charted and found."""
    result = context.desk.result
    if result is None:
        span.fail("the run ended without a result")
        return
    verdict = result.verdict
    span.set_output({"status": result.status, "cause": verdict.code, "explanation": verdict.explanation})
    application = context.services.settings.application or (result.plan.base_url if result.plan else None)
    span.tag(*_tags(app=application, status=result.status))
    span.add_metadata(application=application, **_sums(result))
    _rate(span, result)
    if result.status in TOLD_AS_ERROR:
        span.fail(f"{verdict.code}: {verdict.explanation}")


def _tags(**named: str | None) -> tuple[str, ...]:
    return tuple(f"{name}:{value}" for name, value in named.items() if value)


def _sums(result: RunResult) -> dict[str, object]:
    total = result.costs.total
    return {
        "run_id": result.run_id,
        "status": result.status,
        "cause": result.verdict.code,
        "steps": len(result.steps),
        "heals": _heals(result),
        "tokens": total.tokens_in + total.tokens_out,
        "cost_usd": None if total.unknown else total.cost_usd,
        "report": result.report,
    }


def _heals(result: RunResult) -> int:
    return sum(len(step.heals) for step in result.steps)


def _rate(span: SpanHandle, result: RunResult) -> None:
    """The judgements that traces are charted by: verdict, heals, kill rate."""
    span.rate("verdict", score=float(result.ok), value=result.status, comment=result.verdict.explanation)
    span.rate("heals", score=float(_heals(result)))
    rates = [made.kill_rate for made in result.generated if made.kill_rate is not None]
    if rates:
        span.rate("kill_rate", score=min(rates))
