"""A run's trace as a waterfall: what took how long within what, as rows for a terminal and as one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

from pacts.domain.span import Span
from pacts.reports.html import environment, own
from pacts.reports.words import plain


@dataclass(frozen=True, slots=True)
class Bar:
    """One span's place in its trace."""

    span: Span
    depth: int
    at_ms: float
    """From the trace's start."""
    ms: float
    ended: bool
    """Its end was told; a killed process tells none."""
    parent: int
    """Row of the span around it; -1 for the root."""


@dataclass(frozen=True, slots=True)
class Waterfall:
    """A whole trace, every span below the one around it, in the order of their starts."""

    bars: tuple[Bar, ...]
    total_ms: float

    @property
    def root(self) -> Span:
        """The run's own span."""
        return self.bars[0].span

    @property
    def broken(self) -> int:
        """How many spans tell of an error."""
        return sum(bar.span.error is not None for bar in self.bars)


def waterfall(spans: Sequence[Span]) -> Waterfall:
    """The trace of one run; a span that was not told to have ended lasts as long as anything is known."""
    first = min(span.start for span in spans)
    last = max(span.end or span.start for span in spans)
    below: dict[str | None, list[Span]] = {}
    for span in spans:
        below.setdefault(span.parent_id, []).append(span)
    bars: list[Bar] = []
    waiting = [(span, 0, -1) for span in reversed(below.get(None, []))]
    while waiting:
        span, depth, parent = waiting.pop()
        ended = span.end is not None
        took = ((span.end or last) - span.start).total_seconds() * 1000
        bars.append(Bar(span, depth, (span.start - first).total_seconds() * 1000, max(0.0, took), ended, parent))
        row = len(bars) - 1
        waiting += [(child, depth + 1, row) for child in reversed(below.get(span.id, []))]
    return Waterfall(tuple(bars), max((last - first).total_seconds() * 1000, 1.0))


def as_json(fall: Waterfall) -> dict[str, object]:
    """The trace as data: what `pacts trace --json` prints and the page draws."""
    return {
        "run_id": fall.root.run_id,
        "title": fall.root.name,
        "status": fall.root.metadata.get("status"),
        "started_at": fall.root.start.astimezone(UTC).isoformat(),
        "total_ms": round(fall.total_ms, 1),
        "spans": [_facts(bar) for bar in fall.bars],
    }


def _facts(bar: Bar) -> dict[str, object]:
    span = bar.span
    return {
        "id": span.id,
        "parent": span.parent_id,
        "row": bar.parent,
        "depth": bar.depth,
        "name": span.name,
        "kind": span.kind,
        "at_ms": round(bar.at_ms, 2),
        "ms": round(bar.ms, 2),
        "ended": bar.ended,
        "error": span.error,
        "tags": list(span.tags),
        "metadata": {name: value for name, value in span.metadata.items() if value is not None},
        "inputs": dict(span.inputs),
        "outputs": None if span.outputs is None else dict(span.outputs),
        "feedback": [{"key": one.key, "score": one.score, "value": one.value} for one in span.feedback],
    }


def render_trace(fall: Waterfall) -> str:
    """The trace as one self-contained page, with zoom and search."""
    made = environment().get_template("trace.html.j2")
    told = as_json(fall)
    return plain(made.render(trace=told, broken=fall.broken, own_style=own("trace.css"), own_script=own("trace.js")))
