"""The tracer of a process, opened from settings and environment; and the way to keep other tracers quiet."""

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from uuid import UUID

from pacts.ports import SpanStore
from pacts.settings import Settings
from pacts.telemetry.courier import Courier, flush_all
from pacts.telemetry.keeping import SpanKeeper
from pacts.telemetry.langsmith_place import LangSmithConfig
from pacts.telemetry.langsmith_sink import LangSmithSink
from pacts.telemetry.otlp_sink import open_otlp
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.sampling import Share, TailSampler
from pacts.telemetry.spans import SpanSink, Tracer, run_uuid

_log = logging.getLogger("pacts.telemetry")
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
    store: SpanStore | None = None,
    picture: Callable[[str], bytes] | None = None,
    strike: Callable[[SpanSink], SpanSink] = lambda sink: sink,
) -> AsyncIterator[Tracer]:
    """A tracer whose spans are kept in the store, and sent where environment and settings say.

    Without `LANGSMITH_TRACING=true` nothing is sent to LangSmith, without an OTLP endpoint nothing there; with
    `enable_telemetry` off nothing is built, sent or kept. The given sinks stay. At the end at most some `CLOSE_S`
    seconds are spent on what is still to be sent.

    Args:
        settings: whether, where, and which traces.
        redactor: masks what is told.
        environment: LANGSMITH_* and OTEL_*; the process's own by default.
        sinks: further ones, which hear of everything.
        store: where spans are kept; nowhere without one.
        picture: gives the bytes of a masked picture by its SHA-256, for `trace_pictures`.
        strike: changes the sinks that send, so that they fail on purpose.
    """
    if not settings.enable_telemetry:
        yield Tracer(sinks, redactor=redactor)
        return
    rule = Share(settings.trace_share)
    couriers = _couriers(settings, redactor, environment, picture if settings.trace_pictures else None)
    keeper = SpanKeeper(store, couriers, rule) if store is not None else None
    struck = [strike(courier) for courier in couriers]
    sampler = TailSampler(struck, rule, kept=store is not None, awaken=partial(_begin, couriers))
    kept = (*sinks, *((keeper,) if keeper else ()), *((sampler,) if couriers else ()))
    try:
        address = partial(_url, settings, couriers, rule)
        yield Tracer(kept, redactor=redactor, url=address, flush=partial(flush_all, couriers))
    finally:
        if keeper is not None:
            await keeper.close(CLOSE_S)
        left_s = CLOSE_S if keeper is None else 0.0
        await asyncio.gather(*(asyncio.to_thread(courier.close, left_s) for courier in couriers))
        if sampler.dropped:
            _log.warning("%d spans were not sent: more than fit into memory waited for their runs", sampler.dropped)


def _begin(couriers: Sequence[Courier]) -> None:
    for courier in couriers:
        courier.begin()


def _couriers(
    settings: Settings,
    redactor: Redactor,
    environment: Mapping[str, str] | None,
    picture: Callable[[str], bytes] | None,
) -> list[Courier]:
    """What carries spans away."""
    found: list[Courier] = []
    if (config := LangSmithConfig.from_environment(environment)) is not None:
        found.append(LangSmithSink(config, redactor=redactor, picture=picture))
    if (otlp := open_otlp(settings.otlp_endpoint, environment, redactor)) is not None:
        found.append(otlp)
    return found


def _url(settings: Settings, couriers: Sequence[Courier], rule: Share, run_id: str, status: str) -> str | None:
    """Where the trace of a run that ends like that is looked at; None where it is not sent."""
    trace_id = str(run_uuid(run_id))
    if not couriers or not rule.keeps(trace_id, status):
        return None
    if settings.trace_url is not None:
        return settings.trace_url.replace("{trace_id}", UUID(trace_id).hex).replace("{run_id}", run_id)
    return next((url for courier in couriers if (url := courier.url(trace_id)) is not None), None)


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
