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
from typing import Final

from langgraph.config import get_config

from pacts.domain.requirement import Requirement
from pacts.engine import (
    Engine,
    broken_run,
    interrupted_run,
    new_run_id,
    open_engine,
    waiting_run,
)
from pacts.graph.build import Graph, build_graph
from pacts.graph.context import RunContext
from pacts.graph.outcome import unreadable
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import asked_for
from pacts.handed import HANDED
from pacts.recovery.travel import go_on
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
    """The contexts of the threads that are under way, over one engine that is opened when the first one comes.

    A thread that waits for a person stays, with its browser open, until somebody answers it or `KEEP_S` have passed.
    """

    settings: Settings
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _engine: Engine | None = None
    _kept: dict[str, _Kept] = field(default_factory=dict)
    _door: asyncio.Lock = field(default_factory=asyncio.Lock)
    _closing: set[asyncio.Task[None]] = field(default_factory=set)

    async def __call__(self, state: RunState, node: str) -> tuple[RunContext, RunUpdate | None]:
        """The thread's context, opened when it has none, and how its run stands in it where it was begun earlier."""
        thread, begun = _thread(), None
        async with self._door:
            kept = self._kept.get(thread) or await self._taken_back(thread, state)
            if kept is None:
                kept = await self._open(thread, state)
                begun = await self._stand(kept.context, state, node)
        self._touch(thread, kept)
        _hand_over(kept.context, state, thread)
        return kept.context, begun

    async def _open(self, thread: str, state: RunState) -> _Kept:
        if self._engine is None:
            self._engine = await self._stack.enter_async_context(open_engine(self.settings))
        context = self._engine.context(thread, base_url=state.get("base_url"))
        return self._under_way(thread, context, state)

    def _under_way(self, thread: str, context: RunContext, state: RunState) -> _Kept:
        """The thread's place in the lobby, with the root of its spans."""
        assert self._engine is not None
        requirement = _sealed(state)
        span = _root(self._engine, context, requirement, begun=state.get("started_at"))
        context.services = replace(context.services, tracing=self._engine.tracer.under(span))
        kept = self._kept[thread] = _Kept(context, span, requirement)
        return kept

    async def _taken_back(self, thread: str, state: RunState) -> _Kept | None:
        """The context of a thread that waited for a person, as it was left; None where there is none any more."""
        waiting = _WAITING.pop(thread, None)
        if waiting is None or waiting.loop is not asyncio.get_running_loop() or self._engine is not None:
            return None
        waiting.timer.cancel()
        self._engine, self._stack, context = waiting.engine, waiting.stack, waiting.context
        context.desk.result = None
        await self._claim(thread)
        return self._under_way(thread, context, state)

    async def _claim(self, thread: str, *, anew: bool = False) -> None:
        assert self._engine is not None
        left = await self._engine.storage.logbook.left(thread)
        if left is not None and left.free:
            await self._engine.storage.logbook.claim(left, anew=anew)  # begun in an earlier visit of the server

    async def _stand(self, context: RunContext, state: RunState, node: str) -> RunUpdate | None:
        """Take up a run that was begun in another context: where it stood, or at the past checkpoint it goes on from.

        Returns:
            What the node's state is to be changed by; None where nothing is.
        """
        assert self._engine is not None
        if state.get("plan") is None or node == "planner":
            await self._claim(context.run_id)
            return None
        await self._claim(context.run_id, anew=True)
        return await go_on(context, state, node)

    def _touch(self, thread: str, kept: _Kept) -> None:
        if kept.timer is not None:
            kept.timer.cancel()
        loop = asyncio.get_running_loop()
        kept.timer = loop.call_later(KEEP_S, self._expire, thread)

    def _expire(self, thread: str) -> None:
        task = asyncio.get_running_loop().create_task(self._end(thread))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def leave(self) -> None:
        """Close the thread's browser session and its root span: its run is at its end."""
        await self._end(_thread())

    async def _end(self, thread: str, broke: BaseException | None = None) -> None:
        """Close a thread's browser session and its root span; what broke a run is stored with it."""
        kept = self._kept.pop(thread, None)
        if kept is None:
            return
        if kept.timer is not None:
            kept.timer.cancel()
        asked = kept.context.desk.asked if broke is None and kept.context.desk.result is None else None
        try:
            if broke is not None and kept.context.desk.result is None:
                await _store_last_words(kept, broke)
            elif asked is not None:
                kept.context.desk.result = await waiting_run(kept.context, kept.requirement, asked)
        finally:
            if broke is None or kept.context.desk.result is not None:
                tell_result(kept.span, kept.context)
            kept.span.end(broke)
            if asked is None:
                await kept.context.close_session()
        if asked is not None:
            self._let_wait(thread, kept.context)

    def _let_wait(self, thread: str, context: RunContext) -> None:
        """Keep the browser of a run that waits for a person, and what it needs, for the next visit of its thread."""
        assert self._engine is not None
        loop = asyncio.get_running_loop()
        timer = loop.call_later(KEEP_S, lambda: self._closing.add(loop.create_task(_give_up(thread))))
        _WAITING[thread] = _Waiting(context, self._engine, self._stack, loop, timer)
        self._stack = AsyncExitStack()  # it is the waiting thread's by now
        self._engine = None

    async def close(self, broke: BaseException | None = None) -> None:
        """Close every context and the engine; those stay that wait for a person."""
        try:
            for thread in list(self._kept):
                await self._end(thread, broke)
        finally:
            await self._stack.aclose()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A run that waits for a person, its browser open."""

    context: RunContext
    engine: Engine
    stack: AsyncExitStack
    loop: asyncio.AbstractEventLoop
    timer: asyncio.TimerHandle


_WAITING: Final[dict[str, _Waiting]] = {}
"""By thread, of this process: the server opens the graph anew for each visit."""


async def _give_up(thread: str) -> None:
    """Close the browser of a run that nobody answered; it can still be answered in a new one."""
    waiting = _WAITING.pop(thread, None)
    if waiting is not None:
        await waiting.context.close_session()
        await waiting.stack.aclose()


def _thread() -> str:
    return str(get_config().get("configurable", {}).get("thread_id") or new_run_id())


def _hand_over(context: RunContext, state: RunState, thread: str) -> None:
    """Lay what a person handed in for the thread on its desk."""
    value, plan = HANDED.take(thread), state.get("plan")
    if value is None or plan is None or state["cursor"] >= len(plan.steps):
        return
    missing = (name for name in asked_for(plan.steps[state["cursor"]]) if context.secret(name) is None)
    if (name := next(missing, None)) is not None:
        context.desk.answers[name] = value


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
