"""Spans: a tiny tracer of our own. What a sink sees is redacted; a sink that fails never harms the run."""

import hashlib
import logging
import os
import random
import re
import secrets
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextvars import ContextVar, Token
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from types import TracebackType
from typing import Literal, Protocol, Self
from uuid import UUID

from pacts.domain.span import ANNOUNCED, Ancestor, Feedback, Span, SpanKind
from pacts.telemetry.redaction import Redactor

_log = logging.getLogger("pacts.telemetry")
_DATED = re.compile(r"^(\d{8}-\d{6})")


class SpanSink(Protocol):
    """Takes redacted spans."""

    def emit(self, span: Span) -> None:
        """Take a span, perhaps at its start and surely at its end. Must return at once."""
        ...


@dataclass(slots=True)
class OpenSpan:
    """A span that is going on: what is told here is redacted before a sink sees it."""

    tracer: "Tracer"
    id: str
    parent: "OpenSpan | None"
    name: str
    kind: SpanKind
    start: datetime
    inputs: object
    metadata: dict[str, object]
    resumed: bool = False
    output: object = None
    error: str | None = None
    run_id: str = ""
    tags: tuple[str, ...] = ()
    feedback: list[Feedback] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    told_inputs: Mapping[str, object] | None = None
    """The inputs, redacted once, and in which edition."""
    told_edition: int = -1
    _token: Token["OpenSpan | None"] | None = field(default=None)
    _clock: float = 0.0

    def set_output(self, output: object) -> None:
        """What came of it; the last one told counts."""
        self.output = output

    def add_metadata(self, **metadata: object) -> None:
        """Further facts: tier, locator, confidence, tokens and the like."""
        self.metadata.update(metadata)

    def fail(self, error: str) -> None:
        """That it went wrong, and how."""
        self.error = error

    def rename(self, name: str) -> None:
        """What it is called once it is known what came of it."""
        self.name = name

    def show(self, picture: str) -> None:
        """Name a masked picture, by its SHA-256, that belongs to the span around this one."""
        if self.parent is not None:
            self.parent.pictures.append(picture)

    def tag(self, *tags: str) -> None:
        """Words to filter by; they pass the redactor like everything."""
        self.tags = (*self.tags, *(tag for tag in tags if tag))

    def rate(self, key: str, *, score: float | None = None, value: str | None = None, comment: str = "") -> None:
        """Judge the run that this is the root of."""
        self.feedback.append(Feedback(key, score, value, comment))

    def ancestors(self) -> tuple[Ancestor, ...]:
        """The spans above, root first."""
        found: list[Ancestor] = []
        above = self.parent
        while above is not None:
            found.append(Ancestor(above.id, above.start))
            above = above.parent
        return tuple(reversed(found))

    def begin(self) -> None:
        """Open it where no `with` can span it all: `Tracer.under` makes others its children, `end` closes it."""
        self._clock = time.perf_counter()
        if self.kind in ANNOUNCED:
            self.tracer.publish(self, None)

    def end(self, exc: BaseException | None = None) -> None:
        """Close it, as failed by an exception where there is one."""
        if exc is not None and self.error is None:
            self.error = f"{type(exc).__name__}: {exc}" if str(exc) else type(exc).__name__
        took = time.perf_counter() - self._clock
        self.tracer.publish(self, max(0.0, took))

    def __enter__(self) -> Self:
        self._token = _CURRENT.set(self)
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> Literal[False]:
        self._leave()
        self.end(exc)
        return False

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> Literal[False]:
        return self.__exit__(kind, exc, trace)

    def _leave(self) -> None:
        if self._token is None:
            return
        try:
            _CURRENT.reset(self._token)
        except ValueError:  # left in another context than entered (a generator closed by the loop): nothing to put back
            _log.debug("span %s was left in another context", self.id)
        self._token = None


_CURRENT: ContextVar[OpenSpan | None] = ContextVar("pacts_span", default=None)


class Tracer:
    """Opens spans and hands them, redacted, to its sinks. Without sinks it costs next to nothing."""

    def __init__(
        self,
        sinks: Iterable[SpanSink] = (),
        *,
        redactor: Redactor | None = None,
        root: OpenSpan | None = None,
        url: Callable[[str, str], str | None] = lambda _run_id, _status: None,
        flush: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        self._sinks = tuple(sinks)
        self._redactor = redactor or Redactor()
        self._root = root
        self._url = url
        self._flush = flush

    def url(self, run_id: str, status: str) -> str | None:
        """Where the trace of a run that ends with this status is looked at; None where it is kept here only."""
        return self._url(run_id, status)

    async def flush(self, timeout_s: float) -> None:
        """Wait until what was told is sent, at most that long; not for a place that does not answer."""
        if self._flush is not None:
            await self._flush(timeout_s)

    @property
    def listens(self) -> bool:
        """Whether any sink hears of spans."""
        return bool(self._sinks)

    def under(self, root: OpenSpan) -> "Tracer":
        """The same tracer for tasks that are not inside the root's `with`: their outermost spans are its children."""
        return Tracer(self._sinks, redactor=self._redactor, root=root, url=self._url, flush=self._flush)

    def span(
        self,
        name: str,
        *,
        kind: SpanKind,
        inputs: object = None,
        metadata: Mapping[str, object] | None = None,
        run_id: str | None = None,
        started_at: datetime | None = None,
    ) -> OpenSpan:
        """A context manager (`with` and `async with`) around what the span is about; spans inside are its children.

        Args:
            name: as people read it.
            kind: what sort of work it is; see `SpanKind`.
            inputs: what went in; anything that is no mapping is shown as ``{"input": …}``.
            metadata: facts to filter by.
            run_id: makes the span a root whose id follows from the run's id, so that a resumed run has the same one.
            started_at: when a resumed run was begun; its root is then ended again, not announced again.
        """
        root = run_id is not None
        parent = None if root else _CURRENT.get() or self._root
        return OpenSpan(
            tracer=self,
            id=str(run_uuid(run_id)) if run_id is not None else str(new_uuid7()),
            parent=parent,
            run_id=run_id or (parent.run_id if parent is not None else ""),
            name=name,
            kind=kind,
            start=started_at or datetime.now(UTC),
            inputs=inputs,
            metadata={**({"run_id": run_id} if root else {}), **(metadata or {})},
            resumed=started_at is not None,
        )

    def note(
        self,
        name: str,
        *,
        kind: SpanKind,
        ms: float = 0.0,
        metadata: Mapping[str, object] | None = None,
        error: str | None = None,
    ) -> None:
        """A span of something that has just ended and took that long: a child of the present one, told at once."""
        span = self.span(name, kind=kind, metadata=metadata)
        span.start = datetime.now(UTC) - timedelta(milliseconds=ms)
        if span.parent is not None:
            span.start = max(span.start, span.parent.start)
        span.error = error
        self.publish(span, ms / 1000)

    def publish(self, span: OpenSpan, took_s: float | None) -> None:
        """Hand a span to every sink, redacted as a whole; `took_s` is None at its start."""
        if not self._sinks:
            return
        try:
            closed = self._closed(span, took_s)
        except Exception as exc:  # noqa: BLE001 - a value of a foreign type may fail to be read; the run goes on
            _log.warning("a span could not be redacted and is left out: %s", type(exc).__name__)
            return
        for sink in self._sinks:
            try:
                sink.emit(closed)
            except Exception as exc:  # noqa: BLE001 - the one boundary to sinks: tracing never breaks a run
                _log.warning("%s did not take a span: %s", type(sink).__name__, type(exc).__name__)

    def _closed(self, span: OpenSpan, took_s: float | None) -> Span:
        redactor = self._redactor
        ancestors = span.ancestors()
        end = None if took_s is None else datetime.now(UTC)
        edition = redactor.edition
        if span.told_inputs is None or span.told_edition != edition:
            span.told_inputs = _mapping(redactor.value(_named("input", span.inputs)))
            span.told_edition = edition
        return Span(
            id=span.id,
            parent_id=ancestors[-1].id if ancestors else None,
            trace_id=ancestors[0].id if ancestors else span.id,
            name=redactor.text(span.name),
            kind=span.kind,
            start=span.start,
            end=end,
            inputs=span.told_inputs,
            outputs=None if span.output is None else _mapping(redactor.value(_named("output", span.output))),
            metadata={**_mapping(redactor.value(span.metadata)), **_timing(took_s)},
            error=None if span.error is None else redactor.text(span.error),
            ancestors=ancestors,
            resumed=span.resumed,
            announced=took_s is not None and (span.resumed or span.kind in ANNOUNCED),
            run_id=span.run_id,
            tags=tuple(redactor.text(tag) for tag in span.tags),
            feedback=tuple(_judged(redactor, one) for one in span.feedback),
            pictures=tuple(span.pictures),
            edition=edition,
        )


def remasked(span: Span, redactor: Redactor) -> Span:
    """The span as it is masked now: itself, unless something was learned since, or it comes from the database.

    Ids and times stay as they are: they are ours, and a rule that took their digits for a card would tear the tree
    apart.
    """
    edition = redactor.edition
    if span.edition == edition:
        return span
    return replace(
        span,
        name=redactor.text(span.name),
        inputs=_mapping(redactor.value(span.inputs)),
        outputs=None if span.outputs is None else _mapping(redactor.value(span.outputs)),
        metadata=_mapping(redactor.value(span.metadata)),
        error=None if span.error is None else redactor.text(span.error),
        tags=tuple(redactor.text(tag) for tag in span.tags),
        feedback=tuple(_judged(redactor, one) for one in span.feedback),
        edition=edition,
    )


def _judged(redactor: Redactor, one: Feedback) -> Feedback:
    value = None if one.value is None else redactor.text(one.value)
    return Feedback(redactor.text(one.key), one.score, value, redactor.text(one.comment))


def _timing(took_s: float | None) -> dict[str, object]:
    return {} if took_s is None else {"ms": round(took_s * 1000, 3)}


def _named(name: str, value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if isinstance(value, Mapping):
        return {str(key): part for key, part in value.items()}
    return {name: value}


def _mapping(value: object) -> Mapping[str, object]:
    assert isinstance(value, dict)
    return value


def new_uuid7() -> UUID:
    """A UUID of version 7 (RFC 9562): it sorts by time, as LangSmith wants its ids."""
    return _uuid7(time.time_ns() // 1_000_000, _chance(os.getpid()).randbytes(10))


@cache
def _chance(process: int) -> random.Random:
    """Of this process alone, which a fork is not. Asking the system for each id costs more than the rest of the id."""
    return random.Random(f"{process} {secrets.token_hex(32)}")


def run_uuid(run_id: str) -> UUID:
    """The one UUID of a run's id: itself when it is one, else version 7 from its date, if it has one, and its hash."""
    try:
        return UUID(run_id)
    except ValueError:
        digest = hashlib.sha256(run_id.encode()).digest()
    dated = _DATED.match(run_id)
    milliseconds = 0
    if dated:
        try:
            moment = datetime.strptime(dated[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
            milliseconds = int(moment.timestamp() * 1000)
        except ValueError:
            milliseconds = 0
    return _uuid7(milliseconds, digest[:10])


def _uuid7(milliseconds: int, random: bytes) -> UUID:
    number = int.from_bytes(milliseconds.to_bytes(6, "big") + random, "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    return UUID(int=number & ~(0x3 << 62) | 0x2 << 62)
