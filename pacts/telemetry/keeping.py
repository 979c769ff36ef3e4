"""Spans in the database, written behind the run; what a place did not take is sent from there later."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pacts.domain.span import Span
from pacts.errors import StorageError
from pacts.ports import SpanStore
from pacts.telemetry.courier import Courier, flush_all
from pacts.telemetry.cut_off import whole
from pacts.telemetry.sampling import Share

_log = logging.getLogger("pacts.telemetry")
WRITE_S = 2.0
"""Spans are written as seldom as this while a run goes on: what a killed process leaves unwritten is that much."""
MAX_UNWRITTEN = 20_000
"""Spans that wait for a database that is away; what comes then is not kept, and counted."""
LAST_WRITE_S = 3.0
"""For what is unwritten when the process ends."""
SPOOLED_S = 60.0
"""A trace that waits longer than this is not just being sent by another process."""
LOST_S = 600.0
"""A run of which nothing was heard for so long (its lease is 45 s) has lost its process, and nobody took it up at once:
its trace is sent as interrupted. If it is resumed after all, its trace is sent again, with the same root."""
SPOOLED = 20
"""Traces of earlier processes that one process sends at its end, so that it comes to one."""


@dataclass(slots=True)
class SpanKeeper:
    """A sink: keeps every span with its run, and has the books of what is still to be sent."""

    store: SpanStore
    couriers: Sequence[Courier]
    rule: Share
    dropped: int = 0
    """Spans that were not kept for want of room."""
    _fresh: dict[str, Span] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)
    """Runs that have begun, and whose place in the spool is not noted yet."""
    _spared: set[str] = field(default_factory=set)
    """Runs that have ended, and whose traces are not to be sent."""
    _owed: dict[str, str] = field(default_factory=dict)
    """Traces that are to be sent and are not noted yet, by run."""
    _sent: dict[str, str] = field(default_factory=dict)
    """Traces whose sending is noted and not confirmed yet, by run."""
    _again: set[str] = field(default_factory=set)
    """Runs that were resumed and have ended: their traces are sent whole, from the store."""
    _timer: asyncio.TimerHandle | None = None
    _writing: asyncio.Task[None] | None = None

    def emit(self, span: Span) -> None:
        """Take a span; it is written within `WRITE_S` seconds, a whole run soon after its end."""
        if not span.run_id:
            return
        if span.id not in self._fresh and len(self._fresh) >= MAX_UNWRITTEN:
            self.dropped += 1
            return
        self._fresh[span.id] = span
        if span.parent_id is None and span.end is None:
            self._begun.add(span.run_id)
        ended = span.parent_id is None and span.end is not None
        if ended and self.rule.keeps(span.trace_id, span.metadata.get("status"), resumed=span.resumed):
            self._owed[span.run_id] = span.trace_id
            self._again |= {span.run_id} if span.resumed else set()
        elif ended:
            self._spared.add(span.run_id)
        self._write_in(0.0 if ended else WRITE_S)

    def _write_in(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        if self._timer is not None and self._timer.when() <= loop.time() + seconds:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = loop.call_later(seconds, self._start)

    def _start(self) -> None:
        self._timer = None
        if self._writing is not None and not self._writing.done():
            self._write_in(WRITE_S)
            return
        self._writing = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        """Write what is fresh, and note what is to be sent; what can't be written waits for the next time."""
        batch, self._fresh = self._fresh, {}
        owed, self._owed = self._owed, {}
        try:
            known = await self.store.keep(list(batch.values())) if batch else frozenset[str]()
            if self.couriers:
                await self._book(known, owed)
            await self._strike_out()
        except StorageError as exc:
            _log.debug("spans could not be written: %s", exc)
            self._fresh, self._owed = batch | self._fresh, owed | self._owed
            return
        unborn = {span.id: span for span in batch.values() if span.run_id not in known}
        self._fresh = unborn | self._fresh

    async def _book(self, known: frozenset[str], owed: dict[str, str]) -> None:
        """Note in the spool which runs have begun, so that they are found if this process dies, and how they ended."""
        ways = [courier.way for courier in self.couriers]
        begun = (self._begun & known) - set(owed) - self._spared
        if begun:
            await self.store.owe(sorted(begun), ways, due=False)
        if owed:
            await self.store.owe(list(owed), ways)
        for way in ways if self._spared else ():
            await self.store.paid(sorted(self._spared), way)
        self._begun -= known
        self._spared.clear()
        self._sent |= owed
        again, self._again = self._again & set(owed), self._again - set(owed)
        for courier in self.couriers:
            await self._send_whole(courier, again)

    async def _strike_out(self) -> None:
        """Take from the spool what every place has confirmed."""
        for courier in self.couriers:
            gone = [run_id for run_id, trace_id in self._sent.items() if courier.fate(trace_id) == "sent"]
            if gone:
                await self.store.paid(gone, courier.way)
        for run_id, trace_id in list(self._sent.items()):
            if all(courier.fate(trace_id) == "sent" for courier in self.couriers):
                del self._sent[run_id]
                for courier in self.couriers:
                    courier.forget(trace_id)

    async def close(self, timeout_s: float) -> None:
        """Write what is left, give the places that long to take what was sent, then send what waited for them."""
        if self._timer is not None:
            self._timer.cancel()
        try:
            async with asyncio.timeout(LAST_WRITE_S):
                await self._finish()
            await flush_all(self.couriers, timeout_s)
            async with asyncio.timeout(LAST_WRITE_S + timeout_s):
                await self._strike_out()
                for courier in self.couriers:
                    await self._send_spooled(courier, timeout_s)
        except (StorageError, TimeoutError) as exc:
            _log.debug("the spool of spans was left as it is: %s", type(exc).__name__)

    async def _finish(self) -> None:
        if self._writing is not None:
            await self._writing
        if self._fresh or self._owed:
            await self._write()

    async def _send_spooled(self, courier: Courier, timeout_s: float) -> None:
        """Send what earlier processes, or this one's resumed runs, could not: whole traces, from the database."""
        if not courier.answers:
            return
        waiting = await self.store.owed(courier.way, older_than_s=SPOOLED_S, lost_s=LOST_S, limit=SPOOLED)
        told = await self._send_whole(courier, waiting)
        if not told:
            return
        await asyncio.to_thread(courier.flush, timeout_s, patient=False)
        gone = [run_id for run_id, trace_id in told.items() if not trace_id or courier.fate(trace_id) == "sent"]
        await self.store.paid(gone, courier.way)

    async def _send_whole(self, courier: Courier, run_ids: Iterable[str]) -> dict[str, str]:
        """Hand over whole traces from the store; gives their ids by run, "" where nothing is kept."""
        told: dict[str, str] = {}
        for run_id in run_ids:
            spans = await self.store.of_run(run_id)
            for span in sorted(whole(spans), key=lambda span: span.parent_id is None):
                courier.emit(span)
            told[run_id] = spans[0].trace_id if spans else ""
        return told
