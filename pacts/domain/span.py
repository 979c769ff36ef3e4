"""A span: one piece of a run's work with its time and its facts, as it may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SpanKind = Literal[
    "run", "agent", "step", "llm", "look", "memory", "ready", "gate", "action", "check", "heal", "picture"
]
"""What sort of work a span is about."""
ANNOUNCED: frozenset[SpanKind] = frozenset({"run", "agent", "step", "llm"})
"""Kinds that are told at their start, too: what may take long. The small ones within a step are told when they end."""


@dataclass(frozen=True, slots=True)
class Ancestor:
    """A span above another one, as far as its place in the tree needs it."""

    id: str
    start: datetime


@dataclass(frozen=True, slots=True)
class Feedback:
    """One judgement of a whole run, such as its verdict: what traces are sorted and charted by."""

    key: str
    score: float | None = None
    value: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """One redacted span. Emitted when it starts (`end` is None; `ANNOUNCED` kinds only) and when it ends."""

    id: str
    """A UUID of version 7, or a run's own id made into one."""
    parent_id: str | None
    trace_id: str
    """Id of the root span."""
    name: str
    kind: SpanKind
    start: datetime
    end: datetime | None
    inputs: Mapping[str, object]
    outputs: Mapping[str, object] | None
    metadata: Mapping[str, object]
    error: str | None
    ancestors: tuple[Ancestor, ...] = ()
    """From the root down to the parent."""
    resumed: bool = False
    """The root of a run that was begun earlier, in another process perhaps: it is known already."""
    announced: bool = False
    """Its start was emitted before."""
    run_id: str = ""
    """Of the root."""
    tags: tuple[str, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    pictures: tuple[str, ...] = ()
    """Of the page meanwhile, masked: SHA-256 of each."""
    edition: int = -1
    """Of the redactor that masked it: nothing was learned since where it is still the same."""
