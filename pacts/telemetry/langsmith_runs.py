"""Spans in LangSmith's words: runs with their place in the tree, and feedback."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any, Literal
from uuid import UUID, uuid5

from pacts.domain.span import Ancestor, Span, SpanKind

RUN_TYPES: dict[SpanKind, Literal["chain", "tool", "llm", "retriever"]] = {
    "run": "chain",
    "agent": "chain",
    "step": "tool",
    "llm": "llm",
    "look": "retriever",
    "memory": "retriever",
    **dict.fromkeys(("ready", "gate", "action", "check", "heal", "picture"), "tool"),
}
Kind = Literal["post", "patch"]


def latest(batch: Sequence[Span]) -> list[Span]:
    """Each span once, as it was told last; one whose start is in the same batch is told whole."""
    found: dict[str, Span] = {}
    for span in batch:
        begun = found.get(span.id)
        found[span.id] = span if begun is None or begun.announced else replace(span, announced=False)
    return list(found.values())


def run_of(span: Span, project: str) -> tuple[Kind, dict[str, Any]]:
    """A span as a run: posted at its start, patched at its end."""
    shared: dict[str, Any] = {
        "id": span.id,
        "trace_id": span.trace_id,
        "parent_run_id": span.parent_id,
        "dotted_order": dotted_order(span),
        "name": span.name,
        "run_type": RUN_TYPES[span.kind],
        "session_name": project,
        "inputs": dict(span.inputs),
        "extra": {"metadata": {"pacts_kind": span.kind, **span.metadata}},
    }
    if span.tags:
        shared["tags"] = list(span.tags)
    if span.end is None:
        return "post", {**shared, "start_time": span.start}
    outputs = None if span.outputs is None else dict(span.outputs)
    ended = {**shared, "end_time": span.end, "outputs": outputs, "error": span.error}
    return ("patch", ended) if span.announced else ("post", {**ended, "start_time": span.start})


def feedback_of(span: Span, project: str | None) -> Iterator[dict[str, object]]:
    """The judgements of a run that has ended; an id that follows from the run's lets them be sent twice."""
    if span.end is None:
        return
    for one in span.feedback:
        yield {
            "id": str(uuid5(UUID(span.id), one.key)),
            "run_id": span.id,
            "trace_id": span.trace_id,
            "key": one.key,
            "score": one.score,
            "value": one.value,
            "comment": one.comment or None,
            "created_at": span.end,
            "modified_at": span.end,
            "feedback_source": {"type": "api", "metadata": {}},
            "session_id": project,
            "start_time": span.start,
        }


def dotted_order(span: Span) -> str:
    """The place in the trace in LangSmith's words: start time and id of every span from the root down."""
    return ".".join(_segment(place) for place in (*span.ancestors, Ancestor(span.id, span.start)))


def _segment(place: Ancestor) -> str:
    return f"{place.start.astimezone(UTC):%Y%m%dT%H%M%S%fZ}{place.id}"
