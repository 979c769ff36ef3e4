"""Spans to LangSmith: batched in a thread of our own, never in the way of a run, and only what is redacted."""

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit
from uuid import UUID

from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import Ancestor, Span, SpanKind

if TYPE_CHECKING:
    from langsmith import Client

_log = logging.getLogger("pacts.telemetry")
DEFAULT_ENDPOINT = "https://api.smith.langchain.com"
DEFAULT_PROJECT = "pacts"
THREAD_NAME = "pacts-langsmith"
MAX_QUEUED = 10_000
"""Spans that wait while the endpoint is slow; older ones are dropped first and the loss is told."""
MAX_BATCH = 200
GATHER_S = 0.25
"""How long a batch is gathered: long enough to put a step's start and end into one request."""
CONNECT_S, READ_S = 3.0, 10.0
BACK_OFF_S = (0.5, 2.0, 10.0, 30.0)
"""Pause after the first, second, … failed request in a row; spans go on queueing meanwhile."""
RUN_TYPES: dict[SpanKind, Literal["chain", "tool", "llm"]] = {
    "run": "chain",
    "agent": "chain",
    "step": "tool",
    "llm": "llm",
}


@dataclass(frozen=True, slots=True)
class LangSmithConfig:
    """Where spans go."""

    endpoint: str
    api_key: str | None
    project: str

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "LangSmithConfig | None":
        """What LANGSMITH_* say (or LANGCHAIN_*, their older names); None unless LANGSMITH_TRACING is "true"."""
        env = os.environ if environment is None else environment

        def read(*names: str) -> str:
            return next((value for name in names if (value := env.get(name, "").strip().strip("\"'"))), "")

        asked = read("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2")
        if asked.lower() != "true":
            return None
        return cls(
            endpoint=read("LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT") or DEFAULT_ENDPOINT,
            api_key=read("LANGSMITH_API_KEY", "LANGCHAIN_API_KEY") or None,
            project=read("LANGSMITH_PROJECT", "LANGCHAIN_PROJECT") or DEFAULT_PROJECT,
        )


Operation = tuple[Literal["post", "patch"], dict[str, Any]]


class LangSmithSink:
    """Takes spans at once and sends them later. An endpoint that is slow, down or refusing costs spans, not runs."""

    def __init__(self, config: LangSmithConfig, *, redactor: Redactor) -> None:
        self._config = config
        self._redactor = redactor
        self._queue: deque[Operation] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._busy = False
        self._failures = 0
        self._retry_at = 0.0
        self._errors: list[Exception] = []
        self.sent = 0
        """Operations the endpoint has taken."""
        self.dropped = 0
        """Operations given up."""
        redactor.learn(config.api_key or "")
        self._thread = threading.Thread(target=self._work, name=THREAD_NAME, daemon=True)
        self._thread.start()

    def emit(self, span: Span) -> None:
        """Queue a span; returns at once."""
        with self._changed:
            if self._closing:
                self.dropped += 1
                return
            if len(self._queue) >= MAX_QUEUED:
                self._queue.popleft()
                self.dropped += 1
            if not (span.resumed and span.end is None):
                self._queue.append(_operation(span, self._config.project))
            self._changed.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything queued is sent or given up, at most that long; whether nothing is left."""
        end = time.monotonic() + timeout_s
        with self._changed:
            self._retry_at = 0.0
            self._changed.notify_all()
            while (self._queue or self._busy) and (left := end - time.monotonic()) > 0:
                self._changed.wait(left)
            return not self._queue and not self._busy

    def close(self, timeout_s: float = 5.0) -> None:
        """Flush for at most that long, then give up the rest. The thread is a daemon: it never holds up the process."""
        self.flush(timeout_s)
        with self._changed:
            self._closing = True
            self.dropped += len(self._queue)
            self._queue.clear()
            self._changed.notify_all()
        if self.dropped:
            _log.warning(
                "LangSmith at %s did not take %d of the run's records: check LANGSMITH_ENDPOINT and LANGSMITH_API_KEY",
                _host(self._config.endpoint),
                self.dropped,
            )

    # --- the thread

    def _work(self) -> None:
        client: Client | None = None
        while (batch := self._next_batch()) is not None:
            try:
                if client is None:
                    client = _client(self._config, self._redactor, self._errors.append)
                failure = self._send(client, batch)
            except Exception as exc:  # noqa: BLE001 - this thread's one boundary: langsmith may fail in any way
                failure = exc
            self._settle(batch, failure)
        if client is not None:
            client.close(timeout=0)

    def _next_batch(self) -> list[Operation] | None:
        with self._changed:
            while not self._closing and (not self._queue or time.monotonic() < self._retry_at):
                self._changed.wait(max(0.01, self._retry_at - time.monotonic()) if self._queue else None)
            if self._closing:
                return None
            if len(self._queue) < MAX_BATCH:
                self._changed.wait(GATHER_S)
            if self._closing and not self._queue:
                return None
            batch = [self._queue.popleft() for _ in range(min(MAX_BATCH, len(self._queue)))]
            self._busy = True
            return batch

    def _send(self, client: "Client", batch: Sequence[Operation]) -> Exception | None:
        """Send one batch; the client reports a failure through its error callback instead of raising."""
        self._errors.clear()
        redacted = redact_runs(self._redactor, [run for _, run in batch])
        kinds = [kind for kind, _ in batch]
        create = [run for kind, run in zip(kinds, redacted, strict=True) if kind == "post"]
        update = [run for kind, run in zip(kinds, redacted, strict=True) if kind == "patch"]
        client.multipart_ingest(create=create, update=update)
        return self._errors[0] if self._errors else None

    def _settle(self, batch: list[Operation], failure: Exception | None) -> None:
        with self._changed:
            self._busy = False
            if failure is None:
                self.sent += len(batch)
                self._failures = 0
            else:
                self._refused(batch, failure)
            self._changed.notify_all()

    def _refused(self, batch: list[Operation], failure: Exception) -> None:
        _log.debug("LangSmith refused a batch of %d: %s", len(batch), type(failure).__name__)
        pause = BACK_OFF_S[min(self._failures, len(BACK_OFF_S) - 1)]
        self._failures += 1
        self._retry_at = time.monotonic() + pause
        lasting = type(failure).__name__ in {"LangSmithAuthError", "LangSmithUserError"}
        room = MAX_QUEUED - len(self._queue)
        if lasting or self._closing or self._failures > len(BACK_OFF_S):
            self.dropped += len(batch)
            return
        self.dropped += max(0, len(batch) - room)
        self._queue.extendleft(reversed(batch[max(0, len(batch) - room) :]))


def redact_runs(redactor: Redactor, runs: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Whole runs redacted once more: also names, tags and whatever a later version of the client puts into them.

    Ids, times and places in the tree stay as they are: they are ours, and a rule that took their digits for a card
    would tear the tree apart.
    """
    return [_redacted_run(redactor, run) for run in runs]


KEPT_FIELDS = frozenset(
    {"id", "trace_id", "parent_run_id", "dotted_order", "start_time", "end_time", "run_type", "session_name"}
)


def _redacted_run(redactor: Redactor, run: dict[str, Any]) -> dict[str, Any]:
    masked = redactor.value({key: value for key, value in run.items() if key not in KEPT_FIELDS})
    assert isinstance(masked, dict)
    return {**{key: value for key, value in run.items() if key in KEPT_FIELDS}, **masked}


def _client(config: LangSmithConfig, redactor: Redactor, failed: Callable[[Exception], None]) -> "Client":
    """The langsmith client: nothing from the environment, no thread of its own, no machine facts, short time-outs."""
    from langsmith import Client  # noqa: PLC0415 - imported only when spans are sent: it costs 0.3 s
    from langsmith.schemas import LangSmithInfo  # noqa: PLC0415
    from urllib3.util.retry import Retry  # noqa: PLC0415

    def anonymize(data: dict[str, Any]) -> dict[str, Any]:
        masked = redactor.value(data)
        return masked if isinstance(masked, dict) else {}

    logging.getLogger("langsmith.client").addFilter(_not_ours)
    return Client(
        api_url=config.endpoint,
        api_key=config.api_key or "",
        info=LangSmithInfo(),
        retry_config=Retry(total=0),
        timeout_ms=(int(CONNECT_S * 1000), int(READ_S * 1000)),
        auto_batch_tracing=False,
        anonymizer=anonymize,
        hide_metadata=anonymize,
        omit_traced_runtime_info=True,
        tracing_mode="langsmith",
        tracing_error_callback=failed,
    )


def _not_ours(record: logging.LogRecord) -> bool:
    """Keeps the client's warnings about our thread's requests quiet: the sink tells of a loss once, at its close."""
    return record.threadName != THREAD_NAME


def _operation(span: Span, project: str) -> Operation:
    """A span as LangSmith's run: posted at its start, patched at its end."""
    shared: dict[str, Any] = {
        "id": UUID(span.id),
        "trace_id": UUID(span.trace_id),
        "parent_run_id": UUID(span.parent_id) if span.parent_id else None,
        "dotted_order": dotted_order(span),
        "name": span.name,
        "run_type": RUN_TYPES[span.kind],
        "session_name": project,
        "inputs": dict(span.inputs),
        "extra": {"metadata": {"pacts_kind": span.kind, **span.metadata}},
    }
    if span.end is None:
        return "post", {**shared, "start_time": span.start}
    outputs = None if span.outputs is None else dict(span.outputs)
    return "patch", {**shared, "end_time": span.end, "outputs": outputs, "error": span.error}


def dotted_order(span: Span) -> str:
    """The place in the trace in LangSmith's words: start time and id of every span from the root down."""
    return ".".join(_segment(place) for place in (*span.ancestors, Ancestor(span.id, span.start)))


def _segment(place: Ancestor) -> str:
    return f"{place.start.astimezone(UTC):%Y%m%dT%H%M%S%fZ}{place.id}"


def _host(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"
