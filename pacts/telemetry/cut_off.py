"""A trace whose process died, as it is sent: everything ends where it was last heard of, and the run is interrupted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pacts.domain.span import Feedback, Span

STATUS = "interrupted"
SAID = "interrupted: the process of this run died; what it did until then is below"
SAID_BELOW = "interrupted: its process died meanwhile"


def whole(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The trace with an end to every span: one that has none gets that of the last thing that was done within it.

    Args:
        spans: a whole trace, its root among them.
    """
    last = _last_moments(spans)
    return tuple(span if span.end is not None else _ended(span, last[span.id]) for span in spans)


def _last_moments(spans: Sequence[Span]) -> dict[str, datetime]:
    """When each span, or one below it, was last heard of."""
    found: dict[str, datetime] = {}
    for span in spans:
        heard = span.end or span.start
        for place in (*(one.id for one in span.ancestors), span.id):
            found[place] = max(found.get(place, heard), heard)
    return found


def _ended(span: Span, end: datetime) -> Span:
    took = {"ms": round((end - span.start).total_seconds() * 1000, 3)}
    if span.parent_id is not None:
        return replace(span, end=end, error=SAID_BELOW, metadata={**span.metadata, **took})
    return replace(
        span,
        end=end,
        error=SAID,
        outputs={"status": STATUS},
        metadata={**span.metadata, **took, "status": STATUS},
        tags=(*span.tags, f"status:{STATUS}"),
        feedback=(Feedback("verdict", 0.0, STATUS, SAID),),
    )
