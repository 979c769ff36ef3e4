"""The graph for LangGraph's own server and Studio: given just a requirement, it opens what it needs by itself.

The platform brings its checkpointer and calls the graph without a context. A context is opened lazily, one per
thread, and closed at the run's end, on failure and on cancellation; one that nobody came back to is closed after a
limited time.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from langgraph.config import get_config
from langgraph.runtime import Runtime

from pacts.engine import Engine, close_session, new_run_id, open_engine
from pacts.graph.build import Graph, build_graph
from pacts.graph.context import RunContext
from pacts.graph.state import RunState
from pacts.settings import Settings

KEEP_S = 900.0
"""Seconds an untouched context is kept, so that a person who paused a run in Studio finds its browser still open."""


@dataclass(slots=True)
class _Kept:
    context: RunContext
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
        kept = _Kept(self._engine.context(thread, base_url=state.get("base_url")))
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

    async def leave(self, thread: str) -> None:
        """Close a thread's browser session."""
        kept = self._kept.pop(thread, None)
        if kept is None:
            return
        if kept.timer is not None:
            kept.timer.cancel()
        await close_session(kept.context)

    async def close(self) -> None:
        """Close every context and the engine."""
        for thread in list(self._kept):
            await self.leave(thread)
        await self._stack.aclose()


@asynccontextmanager
async def graph() -> AsyncIterator[Graph]:
    """The graph that `langgraph.json` names; the server enters it for each run and leaves it at its end."""
    settings = await asyncio.to_thread(Settings.load)  # it reads files
    lobby = Lobby(settings)
    try:
        yield build_graph(settings, enter=lobby).with_config(recursion_limit=1000)
    finally:
        await lobby.close()
