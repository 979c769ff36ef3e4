"""Which traces are sent: every one that is worth a look and a share of the others, decided when its run ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from pacts.domain.span import Span
from pacts.telemetry.spans import SpanSink

MAX_HELD = 20_000
"""Spans that wait for the ends of their runs; about 20 MB. What comes then is not sent, and counted."""


@dataclass(frozen=True, slots=True)
class Share:
    """The rule by which traces are kept."""

    share: float
    """Of the runs that passed, 0 to 1."""

    def draws(self, trace_id: str) -> bool:
        """Whether a trace is in the share, by its id: the same for a run that is resumed, and on every machine."""
        drawn = int.from_bytes(sha256(trace_id.encode()).digest()[:8], "big") / 2**64
        return drawn < self.share

    def keeps(self, trace_id: str, status: object, *, resumed: bool = False) -> bool:
        """Whether the trace of a run that ends like that is kept: all that did not simply pass, and the share.

        A run that was taken up did not simply pass: its process had died, and that may have been told already.
        """
        return status != "passed" or resumed or self.draws(trace_id)


@dataclass(slots=True)
class TailSampler:
    """Holds the spans of a run until it is known whether they are worth sending; the drawn ones are sent at once."""

    sinks: Sequence[SpanSink]
    rule: Share
    kept: bool = False
    """Spans are kept in a store, too: the trace of a resumed run is sent from there, with what was done before."""
    awaken: Callable[[], None] = lambda: None
    """Called when the first span of a trace comes: something may have to be sent soon."""
    dropped: int = 0
    """Spans that were not sent for want of room."""
    left_out: int = 0
    """Traces that passed and were not drawn."""
    _held: dict[str, dict[str, Span]] = field(default_factory=dict)
    _count: int = 0

    def emit(self, span: Span) -> None:
        """Take a span; the root's end decides about its trace."""
        if span.parent_id is None and span.end is None:
            self.awaken()
        if self.rule.draws(span.trace_id):
            self._send([span])
            return
        held = self._held.setdefault(span.trace_id, {})
        is_root = span.parent_id is None
        if span.id not in held:
            if self._count >= MAX_HELD and not is_root:
                self.dropped += 1
                return
            self._count += 1
        held[span.id] = span
        if is_root and span.end is not None:
            self._decide(span)

    def _decide(self, root: Span) -> None:
        spans = self._held.pop(root.trace_id)
        self._count -= len(spans)
        if not self.rule.keeps(root.trace_id, root.metadata.get("status"), resumed=root.resumed):
            self.left_out += 1
        elif not (root.resumed and self.kept):
            told = [replace(span, announced=span.resumed) for span in spans.values()]
            told.sort(key=lambda span: span.parent_id is None)  # the root last: its end says that all is there
            self._send(told)

    def _send(self, spans: Sequence[Span]) -> None:
        for sink in self.sinks:
            for span in spans:
                sink.emit(span)
