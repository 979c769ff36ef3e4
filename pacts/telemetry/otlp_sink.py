"""Spans over OpenTelemetry: OTLP by HTTP, with the GenAI conventions where a model was asked. An optional extra."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING
from uuid import UUID

from pacts.domain.span import Span
from pacts.telemetry.courier import Courier
from pacts.telemetry.redaction import Redactor

if TYPE_CHECKING:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.trace import SpanContext

_log = logging.getLogger("pacts.telemetry")
THREAD_NAME = "pacts-otlp"
TIMEOUT_S = 5.0
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PATH = "/v1/traces"
LONGEST = 4_000
"""Characters of one attribute: collectors cut or refuse more."""


class NotTaken(Exception):
    """The collector did not take a batch."""


def open_otlp(
    endpoint: str | None, environment: Mapping[str, str] | None = None, redactor: Redactor | None = None
) -> "OtlpSink | None":
    """The way to a collector that the setting or OTEL_EXPORTER_OTLP_ENDPOINT names; None where neither does.

    Where the packages are missing that is said once, and nothing is sent.
    """
    env = os.environ if environment is None else environment
    whole = env.get(ENDPOINTS[0], "").strip()
    base = (endpoint or env.get(ENDPOINTS[1], "")).strip()
    if not (whole or base):
        return None
    if find_spec("opentelemetry.exporter") is None or find_spec("opentelemetry.sdk") is None:
        _log.warning("spans can't be sent to %s: pip install 'pacts[otlp]'", base or whole)
        return None
    headers = _headers(env)
    redactor = redactor or Redactor()
    for secret in headers.values():
        redactor.learn(secret)
    url = base.rstrip("/") + PATH if base and not (whole and endpoint is None) else whole
    return OtlpSink(url, redactor=redactor, headers=headers)


def _headers(env: Mapping[str, str]) -> dict[str, str]:
    written = env.get("OTEL_EXPORTER_OTLP_TRACES_HEADERS") or env.get("OTEL_EXPORTER_OTLP_HEADERS") or ""
    pairs = (part.partition("=") for part in written.split(",") if "=" in part)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


class OtlpSink(Courier):
    """Takes spans at once and sends those that have ended later."""

    def __init__(self, url: str, *, redactor: Redactor, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(thread=THREAD_NAME, way=f"otlp:{sha256(url.encode()).hexdigest()[:16]}", redactor=redactor)
        self._url, self._headers = url, dict(headers or {})
        self._exporter: OTLPSpanExporter | None = None
        self._resource: Resource | None = None

    def takes(self, span: Span) -> bool:
        """What has ended: OTLP knows no beginnings."""
        return span.end is not None

    def deliver(self, batch: Sequence[Span]) -> None:
        """Send one batch."""
        with self.importing():
            from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - an optional extra, imported when used
            from opentelemetry.sdk.trace.export import SpanExportResult  # noqa: PLC0415

            if self._exporter is None:
                self._exporter = _exporter(self._url, self._headers)
                self._resource = Resource.create({"service.name": "pacts", "service.version": _version()})
        assert self._resource is not None
        told = self._exporter.export([_readable(span, self._resource) for span in batch])
        if told is not SpanExportResult.SUCCESS:
            raise NotTaken(f"{self._url} did not take {len(batch)} spans")

    def leave(self) -> None:
        """Close the exporter."""
        if self._exporter is not None:
            self._exporter.shutdown()  # type: ignore[no-untyped-call]  # the SDK's own is not typed


def _exporter(url: str, headers: Mapping[str, str]) -> "OTLPSpanExporter":
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415 - an extra

    for name in ("opentelemetry.exporter.otlp.proto.http.trace_exporter", "opentelemetry.exporter.http.transport"):
        logging.getLogger(name).addFilter(_not_ours)
    return OTLPSpanExporter(endpoint=url, headers=dict(headers), timeout=TIMEOUT_S)


def _not_ours(record: logging.LogRecord) -> bool:
    """Keeps the exporter's own complaints about our thread's requests quiet: what was not taken is counted."""
    return record.threadName != THREAD_NAME


def _readable(span: Span, resource: "Resource") -> "ReadableSpan":
    from opentelemetry.sdk.trace import ReadableSpan  # noqa: PLC0415 - an optional extra, imported when used
    from opentelemetry.sdk.util.instrumentation import InstrumentationScope  # noqa: PLC0415
    from opentelemetry.trace import SpanKind as Otel  # noqa: PLC0415
    from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415

    failed = span.error is not None
    return ReadableSpan(
        name=span.name,
        context=_context(span.trace_id, span.id),
        parent=_context(span.trace_id, span.parent_id) if span.parent_id else None,
        resource=resource,
        attributes=attributes_of(span),
        kind=Otel.CLIENT if span.kind == "llm" else Otel.INTERNAL,
        status=Status(StatusCode.ERROR, span.error) if failed else Status(StatusCode.UNSET),
        start_time=_nanoseconds(span.start),
        end_time=_nanoseconds(span.end or span.start),
        instrumentation_scope=InstrumentationScope("pacts", _version()),
    )


@cache
def _version() -> str:
    """Ours; asking for it reads the package's whole description, which took most of the time of a batch."""
    return version("pacts")


def _context(trace_id: str, span_id: str) -> "SpanContext":
    from opentelemetry.trace import SpanContext, TraceFlags  # noqa: PLC0415 - an optional extra, imported when used

    low = UUID(span_id).int & 0xFFFF_FFFF_FFFF_FFFF
    return SpanContext(UUID(trace_id).int, low, is_remote=False, trace_flags=TraceFlags(TraceFlags.SAMPLED))


def _nanoseconds(moment: datetime) -> int:
    whole = moment.astimezone(UTC)
    return int(whole.replace(microsecond=0).timestamp()) * 1_000_000_000 + whole.microsecond * 1000


def attributes_of(span: Span) -> dict[str, str | bool | int | float | Sequence[str]]:
    """A span's facts as attributes: `pacts.*`, and `gen_ai.*` for agents and models (semantic conventions 1.37)."""
    found: dict[str, str | bool | int | float | Sequence[str]] = {"pacts.kind": span.kind, "pacts.run_id": span.run_id}
    for name, value in span.metadata.items():
        if value is not None:
            found[f"pacts.{name}"] = _plain(value)
    for name, facts in (("input", span.inputs), ("output", span.outputs)):
        if facts:
            found[f"pacts.{name}"] = _plain(dict(facts))
    if span.tags:
        found["pacts.tags"] = list(span.tags)
    for one in span.feedback:
        found[f"pacts.feedback.{one.key}"] = one.value if one.value is not None else one.score or 0.0
    return found | _of_genai(span)


def _of_genai(span: Span) -> dict[str, str | bool | int | float | Sequence[str]]:
    if span.kind == "agent":
        return {"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": span.name}
    if span.kind != "llm":
        return {}
    facts = span.metadata
    named = {
        "gen_ai.request.model": facts.get("asked"),
        "gen_ai.response.model": facts.get("answered") or None,
        "gen_ai.usage.input_tokens": facts.get("tokens_in"),
        "gen_ai.usage.output_tokens": facts.get("tokens_out"),
        "gen_ai.agent.name": facts.get("agent"),
    }
    told = {name: _plain(value) for name, value in named.items() if value is not None}
    return {"gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai", **told}


def _plain(value: object) -> str | bool | int | float:
    """A value as an attribute takes it: what has parts as JSON."""
    if isinstance(value, bool | int | float):
        return value
    told = value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    return told[:LONGEST]
