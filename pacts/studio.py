"""The graph for LangGraph's own server and Studio: given just a requirement, it opens what it needs by itself.

The platform brings its checkpointer and calls the graph without a context. A context is opened lazily, one per
thread, with the run's root span, and closed at the run's end, on failure and on cancellation; one that nobody came
back to is closed after a limited time.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from langgraph.config import get_config
from langgraph.runtime import Runtime

from pacts.domain.requirement import Requirement
from pacts.engine import (
    Engine,
    broken_run,
    close_session,
    interrupted_run,
    new_run_id,
    open_engine,
    waiting_run,
)
from pacts.graph.build import Graph, build_graph
from pacts.graph.context import RunContext
from pacts.graph.outcome import unreadable
from pacts.graph.state import RunState
from pacts.run_span import run_span, tell_result
from pacts.settings import Settings
from pacts.telemetry.spans import OpenSpan
from pacts.telemetry.tracing import quiet_langchain

KEEP_S = 900.0
"""Seconds an untouched context is kept, so that a person who paused a run in Studio finds its browser still open."""
UNREAD = "a requirement that was just being read"


@dataclass(slots=True)
class _Kept:
    context: RunContext
    span: OpenSpan
    """The root of the run's spans, open from its first node to its last."""
    requirement: Requirement
    timer: asyncio.TimerHandle | None = None


@dataclass(slots=True)
class Lobby:
    """The contexts of the threads that are under way, over one engine that is opened when the first one comes."""

    settings: Settings
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _engine: Engine | None = None
    _kept: dict[str, _Kept] = field(default_factory=dict)
    _door: asyncio.Lock = field(default_factory=asyncio.Lock)
    _closing: set[asyncio.Task[None]] = field(default_factory=set)

    async def __call__(self, state: RunState, runtime: Runtime[RunContext], *, last: bool) -> RunContext:
        """The thread's context, opened when it has none; with `last` it is closed."""
        del runtime  # the platform's own context says nothing that we need
        thread = str(get_config().get("configurable", {}).get("thread_id") or new_run_id())
        async with self._door:
            kept = self._kept.get(thread) or await self._open(thread, state)
        self._touch(thread, kept)
        if last:
            await self.leave(thread)
        return kept.context

    async def _open(self, thread: str, state: RunState) -> _Kept:
        if self._engine is None:
            self._engine = await self._stack.enter_async_context(open_engine(self.settings))
        context = self._engine.context(thread, base_url=state.get("base_url"))
        left = await self._engine.storage.logbook.left(thread)
        if left is not None and left.free:
            await self._engine.storage.logbook.claim(left)  # begun in an earlier visit of the server
        requirement = _sealed(state)
        span = _root(self._engine, context, requirement, begun=state.get("started_at"))
        context.services = replace(context.services, tracing=self._engine.tracer.under(span))
        kept = _Kept(context, span, requirement)
        self._kept[thread] = kept
        return kept

    def _touch(self, thread: str, kept: _Kept) -> None:
        if kept.timer is not None:
            kept.timer.cancel()
        loop = asyncio.get_running_loop()
        kept.timer = loop.call_later(KEEP_S, self._expire, thread)

    def _expire(self, thread: str) -> None:
        task = asyncio.get_running_loop().create_task(self.leave(thread))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def leave(self, thread: str, broke: BaseException | None = None) -> None:
        """Close a thread's browser session and its root span; what broke a run is stored with it."""
        kept = self._kept.pop(thread, None)
        if kept is None:
            return
        if kept.timer is not None:
            kept.timer.cancel()
        try:
            if broke is not None and kept.context.desk.result is None:
                await _store_last_words(kept, broke)
            elif kept.context.desk.asked is not None and kept.context.desk.result is None:
                kept.context.desk.result = await waiting_run(kept.context, kept.requirement, kept.context.desk.asked)
        finally:
            if broke is None or kept.context.desk.result is not None:
                tell_result(kept.span, kept.context)
            kept.span.end(broke)
            await close_session(kept.context)

    async def close(self, broke: BaseException | None = None) -> None:
        """Close every context and the engine."""
        try:
            for thread in list(self._kept):
                await self.leave(thread, broke)
        finally:
            await self._stack.aclose()


async def _store_last_words(kept: _Kept, broke: BaseException) -> None:
    # A run that a person cancels ends with an exception of the server's own.
    if isinstance(broke, Exception) and not type(broke).__module__.startswith("langgraph_api."):
        kept.context.desk.result = await broken_run(kept.context, kept.requirement, broke)
    else:
        await interrupted_run(kept.context, kept.requirement)


def _sealed(state: RunState) -> Requirement:
    """The requirement without its secrets; a stand-in until the planner has taken them out of the text."""
    given = state.get("requirement", "")
    return given if isinstance(given, Requirement) else unreadable(UNREAD)


def _root(engine: Engine, context: RunContext, requirement: Requirement, *, begun: datetime | None) -> OpenSpan:
    """The run's root span, begun; it is continued where the run was begun in an earlier visit of the server."""
    span = run_span(engine.tracer, context, requirement, begun)
    span.start = begun or context.started
    span.begin()
    return span


@asynccontextmanager
async def graph() -> AsyncIterator[Graph]:
    """The graph that `langgraph.json` names; the server enters it for each run and leaves it at its end."""
    settings = await asyncio.to_thread(Settings.load)  # it reads files
    lobby = Lobby(settings)
    broke: BaseException | None = None
    try:
        with quiet_langchain():
            yield build_graph(settings, enter=lobby).with_config(recursion_limit=1000)
    except BaseException as exc:  # a cancellation too: the root span says what the run ended by
        broke = exc
        raise
    finally:
        await asyncio.shield(asyncio.ensure_future(lobby.close(broke)))
