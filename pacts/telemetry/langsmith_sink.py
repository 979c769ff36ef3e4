"""Spans to LangSmith: whole traces in one request by a thread of our own, and only what is redacted."""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pacts.domain.span import Span
from pacts.errors import StorageError
from pacts.telemetry.courier import Courier
from pacts.telemetry.langsmith_place import CONNECT_S, READ_S, Answer, LangSmithConfig, ask, place_of
from pacts.telemetry.langsmith_runs import feedback_of, latest, run_of
from pacts.telemetry.multipart import Body
from pacts.telemetry.redaction import Redactor

if TYPE_CHECKING:
    from langsmith import Client

_log = logging.getLogger("pacts.telemetry")
THREAD_NAME = "pacts-langsmith"
LARGEST = 8_000_000
"""Bytes of one request before it is compressed: LangSmith takes 20 MB."""
JPEG = b"\xff\xd8\xff"
Request = dict[str, Any]


class LangSmithSink(Courier):
    """Takes spans at once and sends them later. An endpoint that is slow, down or refusing costs spans, not runs."""

    def __init__(
        self, config: LangSmithConfig, *, redactor: Redactor, picture: Callable[[str], bytes] | None = None
    ) -> None:
        """Take where spans go.

        Args:
            config: the endpoint and the project.
            redactor: masks what was learned since a span was made.
            picture: the bytes of a masked picture by its SHA-256, or a StorageError; without it none is attached.
        """
        super().__init__(thread=THREAD_NAME, way=f"langsmith:{config.digest}", redactor=redactor)
        self._config = config
        self._picture = picture
        self._client: Client | None = None
        self._answer = Answer(heard=False)
        redactor.learn(config.api_key or "")

    def url(self, trace_id: str) -> str | None:
        """Where the trace is looked at; None while the project is not known, or not there yet."""
        return None if self._answer.place is None else self._answer.place.url(trace_id)

    def takes(self, span: Span) -> bool:
        """All but what is known there already."""
        return not (span.resumed and span.end is None)

    def prepare(self) -> bool:
        """Learn what the endpoint takes, and the project's number, which a trace's address needs."""
        self._answer = ask(self._config)
        return self._answer.heard

    def deliver(self, batch: Sequence[Span]) -> None:
        """Send one batch, with what its runs are judged by."""
        spans, answer = latest(batch), self._answer
        judged = any(span.feedback and span.end is not None for span in spans)
        body = Body()
        for span in spans:
            kind, run = run_of(span, self._config.project)
            body.add_run(kind, run, self._pictures(span))
            for one in feedback_of(span, answer.place.project if answer.place else None):
                body.add_feedback(one)
            if body.size > LARGEST:
                self._post(body)
                body = Body()
        if body.size:
            self._post(body)
        if judged and answer.place is None:  # the project is made by the first run that comes
            self._answer = Answer(answer.heard, answer.zstd, place_of(self._config))

    def _pictures(self, span: Span) -> list[bytes]:
        """What of a span's pictures is there: they rest on the machine that took them."""
        found: list[bytes] = []
        if self._picture is None or span.end is None:
            return found
        for name in span.pictures:
            try:
                data = self._picture(name)
            except StorageError as exc:
                _log.debug("a picture is not attached: %s", exc)
                continue
            found += [data] if data.startswith(JPEG) else []
        return found

    def _post(self, body: Body) -> None:
        with self.importing():
            from langsmith.utils import LangSmithConflictError  # noqa: PLC0415 - imported only when spans are sent

            if self._client is None:
                self._client = open_client(self._config)
            data = body.compressed() if self._answer.zstd else body.plain()
        headers = {"Content-Type": f"multipart/form-data; boundary={body.boundary}"}
        if self._answer.zstd:
            headers["Content-Encoding"] = "zstd"
        sent: Request = {"data": data, "headers": headers}
        try:
            self._client.request_with_retries("POST", "/runs/multipart", request_kwargs=sent)
        except LangSmithConflictError:
            _log.debug("LangSmith has these runs already")

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


def open_client(config: LangSmithConfig) -> "Client":
    """The langsmith client: nothing from the environment, no thread of its own, short time-outs."""
    from langsmith import Client  # noqa: PLC0415 - imported only when spans are sent: it costs 0.3 s
    from langsmith.schemas import LangSmithInfo  # noqa: PLC0415
    from urllib3.util.retry import Retry  # noqa: PLC0415

    logging.getLogger("langsmith.client").addFilter(_not_ours)
    return Client(
        api_url=config.endpoint,
        api_key=config.api_key or "",
        info=LangSmithInfo(),
        retry_config=Retry(total=0),
        timeout_ms=(int(CONNECT_S * 1000), int(READ_S * 1000)),
        auto_batch_tracing=False,
        tracing_mode="langsmith",
    )


def _not_ours(record: logging.LogRecord) -> bool:
    """Keeps the client's warnings about our thread's requests quiet: the sink tells of a loss once, at its close."""
    return record.threadName != THREAD_NAME


def _host(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"
