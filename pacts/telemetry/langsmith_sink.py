"""Spans to LangSmith: batched in a thread of our own, never in the way of a run, and only what is redacted."""

import json
import logging
import os
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Literal
from urllib.error import URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen
from uuid import UUID, uuid5

from pacts.domain.span import Ancestor, Span, SpanKind
from pacts.telemetry.courier import Courier
from pacts.telemetry.redaction import Redactor

if TYPE_CHECKING:
    from langsmith import Client

_log = logging.getLogger("pacts.telemetry")
DEFAULT_ENDPOINT = "https://api.smith.langchain.com"
DEFAULT_PROJECT = "pacts"
THREAD_NAME = "pacts-langsmith"
CONNECT_S, READ_S = 3.0, 10.0
RUN_TYPES: dict[SpanKind, Literal["chain", "tool", "llm", "retriever"]] = {
    "run": "chain",
    "agent": "chain",
    "step": "tool",
    "llm": "llm",
    "look": "retriever",
    "memory": "retriever",
    **dict.fromkeys(("ready", "gate", "action", "check", "heal", "picture"), "tool"),
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


class LangSmithSink(Courier):
    """Takes spans at once and sends them later. An endpoint that is slow, down or refusing costs spans, not runs."""

    way = "langsmith"

    def __init__(self, config: LangSmithConfig, *, redactor: Redactor) -> None:
        super().__init__(thread=THREAD_NAME)
        self._config = config
        self._redactor = redactor
        self._client: Client | None = None
        self._errors: list[Exception] = []
        self._place: Place | None = None
        redactor.learn(config.api_key or "")
        self.begin()

    def url(self, trace_id: str) -> str | None:
        """Where the trace is looked at; None while the project is not known, or not there yet."""
        return None if self._place is None else self._place.url(trace_id)

    def takes(self, span: Span) -> bool:
        """All but what is known there already."""
        return not (span.resumed and span.end is None)

    def prepare(self) -> None:
        """Learn the project's number, which a trace's address needs; without an answer there is no address."""
        self._place = place_of(self._config)

    def deliver(self, batch: Sequence[Span]) -> Exception | None:
        """Send one batch; the client reports a failure through its error callback instead of raising."""
        if self._client is None:
            self._client = _client(self._config, self._redactor, self._errors.append)
        self._errors.clear()
        operations = [_operation(span, self._config.project) for span in batch]
        redacted = redact_runs(self._redactor, [run for _, run in operations])
        kinds = [kind for kind, _ in operations]
        create = [run for kind, run in zip(kinds, redacted, strict=True) if kind == "post"]
        update = [run for kind, run in zip(kinds, redacted, strict=True) if kind == "patch"]
        self._client.multipart_ingest(create=create, update=update)
        if self._errors:
            return self._errors[0]
        judged = [span for span in batch if span.feedback and span.end is not None]
        if judged and self._place is None:
            self._place = place_of(self._config)  # the project is made by the first run that comes
        for span in judged:
            self._judge(self._client, span)
        return None

    def _judge(self, client: "Client", span: Span) -> None:
        """Attach the feedback of a run that has ended; an id of its own lets it be sent twice."""
        for one in span.feedback:
            client.create_feedback(
                run_id=UUID(span.id),
                trace_id=UUID(span.trace_id),
                key=one.key,
                score=one.score,
                value=None if one.value is None else self._redactor.text(one.value),
                comment=self._redactor.text(one.comment) or None,
                feedback_id=uuid5(UUID(span.id), one.key),
                session_id=self._place.project if self._place else None,
                start_time=span.start,
                stop_after_attempt=1,
            )

    def is_lasting(self, failure: Exception) -> bool:
        """Whether the endpoint will not take it at all: the key is wrong, or what was sent."""
        return type(failure).__name__ in {"LangSmithAuthError", "LangSmithUserError"}

    def leave(self) -> None:
        """Close the client."""
        if self._client is not None:
            self._client.close(timeout=0)

    def close(self, timeout_s: float = 5.0) -> None:
        """Flush for at most that long, then give up the rest, and say so."""
        super().close(timeout_s)
        if self.dropped:
            _log.warning(
                "LangSmith at %s did not take %d of the run's records, which are sent again with a later run: "
                "check LANGSMITH_ENDPOINT and LANGSMITH_API_KEY",
                _host(self._config.endpoint),
                self.dropped,
            )


@dataclass(frozen=True, slots=True)
class Place:
    """A project of LangSmith as a browser is led to it."""

    host: str
    tenant: str
    project: str

    def url(self, trace_id: str) -> str:
        """The page of one trace."""
        return f"{self.host}/o/{self.tenant}/projects/p/{self.project}/r/{trace_id}?poll=true"


def place_of(config: LangSmithConfig) -> Place | None:
    """The project that traces go to; None where it is not there yet, or the endpoint does not say."""
    asked = f"{config.endpoint.rstrip('/')}/sessions?limit=1&include_stats=false&name={quote(config.project)}"
    headers = {"x-api-key": config.api_key} if config.api_key else {}
    if not asked.startswith(("http://", "https://")):
        return None
    try:
        with urlopen(Request(asked, headers=headers), timeout=CONNECT_S) as reply:  # noqa: S310 - http and https only
            told = json.loads(reply.read())
        return Place(_pages(config.endpoint), str(told[0]["tenant_id"]), str(told[0]["id"]))
    except (URLError, OSError, ValueError, LookupError, TypeError) as exc:
        _log.debug("the project %r is not known at LangSmith: %s", config.project, type(exc).__name__)
        return None


def _pages(endpoint: str) -> str:
    """Where the pages are that belong to an API."""
    parts = urlsplit(endpoint)
    host = parts.netloc
    for mark in ("api.", "eu.api.", "us.api.", "apac.api."):
        if host.startswith(mark) and host.endswith("smith.langchain.com"):
            host = mark.removesuffix("api.") + host.removeprefix(mark)
            break
    path = parts.path.rstrip("/").removesuffix("/v1").removesuffix("/api")
    return f"{parts.scheme}://{host}{path}"


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
    warnings.filterwarnings("ignore", message="Creating feedback for a run without session_id")  # its place is unknown
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
    if span.tags:
        shared["tags"] = list(span.tags)
    if span.end is None:
        return "post", {**shared, "start_time": span.start}
    outputs = None if span.outputs is None else dict(span.outputs)
    ended = {**shared, "end_time": span.end, "outputs": outputs, "error": span.error}
    return ("patch", ended) if span.announced else ("post", {**ended, "start_time": span.start})


def dotted_order(span: Span) -> str:
    """The place in the trace in LangSmith's words: start time and id of every span from the root down."""
    return ".".join(_segment(place) for place in (*span.ancestors, Ancestor(span.id, span.start)))


def _segment(place: Ancestor) -> str:
    return f"{place.start.astimezone(UTC):%Y%m%dT%H%M%S%fZ}{place.id}"


def _host(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"
