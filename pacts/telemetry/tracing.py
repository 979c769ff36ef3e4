"""The tracer of a process, opened from settings and environment; and the way to keep other tracers quiet."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager

from pacts.settings import Settings
from pacts.telemetry.langsmith_sink import LangSmithConfig, LangSmithSink
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import SpanSink, Tracer

CLOSE_S = 5.0
"""How long the end of a process waits for spans that are still to be sent."""
_SWITCHES = ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2")


@asynccontextmanager
async def open_tracer(
    settings: Settings,
    *,
    redactor: Redactor,
    environment: Mapping[str, str] | None = None,
    sinks: tuple[SpanSink, ...] = (),
) -> AsyncIterator[Tracer]:
    """A tracer that sends to LangSmith where the environment configures it, and to the given sinks.

    Without `LANGSMITH_TRACING=true`, or with `enable_telemetry` off, nothing is built and nothing is sent; the given
    sinks stay. At the end at most `CLOSE_S` seconds are spent on what is still to be sent.
    """
    config = LangSmithConfig.from_environment(environment) if settings.enable_telemetry else None
    sink = LangSmithSink(config, redactor=redactor) if config is not None else None
    try:
        yield Tracer((*sinks, *((sink,) if sink else ())), redactor=redactor)
    finally:
        if sink is not None:
            await asyncio.to_thread(sink.close, CLOSE_S)


@contextmanager
def quiet_langchain() -> Iterator[None]:
    """Within it LangGraph's and LangChain's own tracing sends nothing, whatever LANGSMITH_TRACING says.

    Put it around the graph's call, also where LangGraph's server makes it: its tracer would ship raw state through
    langsmith's default client. It holds for everything called from inside, tasks and threads with a copied context
    included; our own spans, and other graphs of the same process, are not affected.
    """
    if not _could_trace():
        yield
        return
    from langsmith.run_helpers import tracing_context  # noqa: PLC0415 - only where LangChain is traced at all

    with tracing_context(enabled=False, parent=False):
        yield


def _could_trace() -> bool:
    """Whether a switch is set, or langsmith is loaded and may be switched on in code."""
    return "langsmith" in sys.modules or any(os.environ.get(name) for name in _SWITCHES)
