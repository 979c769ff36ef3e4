"""What carries spans away: a thread with a bounded queue. A place that is slow or down costs spans, not runs."""

import asyncio
import logging
import math
import threading
import time
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from pacts.domain.span import Span
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import remasked

_log = logging.getLogger("pacts.telemetry")
MAX_QUEUED = 10_000
"""Spans that wait while the endpoint is slow; older ones are dropped first and the loss is told."""
MAX_BATCH = 500
GATHER_S = 10.0
"""How long a batch is gathered while a run goes on: packing spans takes time from it, and a request as much as many
spans. Most runs are shorter; theirs are sent when they end."""
PROBE = 50
"""Spans of a request after one that failed: a place that is down is not worth packing more for."""
BACK_OFF_S = (0.5, 2.0, 10.0, 30.0)
"""Pause after the first, second, … failed request in a row; spans go on queueing meanwhile."""
LAST_TRIES = 2
"""Failed requests in a row, after which the end of the process waits no longer: what is left is in the spool."""
LOADING_S = 5.0
"""How long the end of the process waits for an import: an interpreter that ends while an extension loads aborts."""
Fate = Literal["sent", "waiting", "lost", "unknown"]


class Closed(Exception):
    """The courier was closed; nothing is begun any more."""


class Courier(ABC):
    """Takes spans at once and delivers them later, in a thread of its own."""

    def __init__(self, *, thread: str, way: str, redactor: Redactor) -> None:
        self.way = way
        """The name of the place in the spool."""
        self._redactor = redactor
        self._queue: deque[Span] = deque()
        self._due = False
        """What is queued is to be sent now."""
        self._since = 0.0
        """When the first of those that are queued came."""
        self._silent = False
        """The place was asked, and said nothing."""
        self._changed = threading.Condition()
        self._closing = False
        self._busy: list[Span] = []
        self._failures = 0
        self._retry_at = 0.0
        self._waiting: Counter[str] = Counter()
        self._lost: set[str] = set()
        self.sent = 0
        """Spans the endpoint has taken."""
        self.dropped = 0
        """Spans given up."""
        self._thread = threading.Thread(target=self._work, name=thread, daemon=True)
        self._begun = False
        self._loading = threading.Lock()

    def begin(self) -> None:
        """Start the thread, if it was not: there is something to tell, now or soon. Before that no place is asked."""
        with self._changed:
            if not self._begun and not self._closing:
                self._begun = True
                self._thread.start()

    # --- what a place is like

    @abstractmethod
    def deliver(self, batch: Sequence[Span]) -> None:
        """Send one batch, masked as of now; a failure is raised."""

    def prepare(self) -> bool:
        """Called in the thread before anything else; whether the place can be expected to answer."""
        return True

    def takes(self, span: Span) -> bool:
        """Whether the place wants to hear of this span."""
        del span
        return True

    def url(self, trace_id: str) -> str | None:
        """Where a trace is looked at; None where that is not known."""
        del trace_id
        return None

    def is_lasting(self, failure: Exception) -> bool:
        """Whether trying again would be vain."""
        del failure
        return False

    @contextmanager
    def importing(self) -> Iterator[None]:
        """Around imports in the thread, which the end of the process waits for.

        Raises:
            Closed: the end has come.
        """
        with self._loading:
            if self._closing:
                raise Closed
            yield

    def leave(self) -> None:  # noqa: B027 - nor after
        """Called in the thread when all is over."""

    # --- what a tracer and its end see

    def emit(self, span: Span) -> None:
        """Queue a span; returns at once."""
        with self._changed:
            if not self.takes(span):
                return
            if self._closing:
                self._give_up([span])
                return
            if len(self._queue) >= MAX_QUEUED:
                self._give_up([self._queue.popleft()])
            if not self._queue:
                self._since = time.monotonic()
            self._queue.append(span)
            self._waiting[span.trace_id] += 1
            self._due = self._due or (span.parent_id is None and span.end is not None)
            if self._due or len(self._queue) in {1, MAX_BATCH}:
                self._changed.notify_all()
        self.begin()

    def fate(self, trace_id: str) -> Fate:
        """What became of what was emitted of a trace; one that lost a span is lost."""
        with self._changed:
            if trace_id in self._lost:
                return "lost"
            if trace_id not in self._waiting:
                return "unknown"
            return "waiting" if self._waiting[trace_id] else "sent"

    @property
    def answers(self) -> bool:
        """Whether it was begun, and the last request was taken, or none was made yet."""
        with self._changed:
            return self._begun and self._failures == 0 and not self._lost and not self._silent

    def forget(self, trace_id: str) -> None:
        """No longer keep in mind what became of a trace."""
        with self._changed:
            self._waiting.pop(trace_id, None)
            self._lost.discard(trace_id)

    def flush(self, timeout_s: float, *, patient: bool = True) -> bool:
        """Wait until everything queued is sent or given up, at most that long; whether nothing is left.

        Without `patient` a place that does not answer is not waited for any longer.
        """
        end = time.monotonic() + timeout_s
        with self._changed:
            self._due = True
            self._retry_at = self._retry_at if self._silent and not patient else 0.0
            self._changed.notify_all()
            while (self._queue or self._busy) and (left := end - time.monotonic()) > 0:
                if not patient and (self._silent or self._failures >= LAST_TRIES):
                    break
                self._changed.wait(left)
            return not self._queue and not self._busy

    def close(self, timeout_s: float = 5.0) -> None:
        """Flush for at most that long, then give up the rest. The thread is a daemon: it never holds up the process."""
        self.flush(timeout_s, patient=False)
        with self._changed:
            self._closing = True
            self._give_up([*self._busy, *self._queue])
            self._queue.clear()
            self._changed.notify_all()
        if self._loading.acquire(timeout=LOADING_S):
            self._loading.release()

    # --- the thread

    def _work(self) -> None:
        heard = self.prepare()
        with self._changed:
            self._silent = not heard
            self._changed.notify_all()
        while (batch := self._next_batch()) is not None:
            failure: Exception | None = None
            try:
                self.deliver([remasked(span, self._redactor) for span in batch])
            except Exception as exc:  # noqa: BLE001 - this thread's one boundary: a foreign client may fail in any way
                failure = exc
            self._settle(batch, failure)
        self.leave()

    def _next_batch(self) -> list[Span] | None:
        with self._changed:
            while not self._closing and (pause := self._pause()) > 0:
                self._changed.wait(None if pause == math.inf else pause)
            if self._closing:
                return None
            most = PROBE if self._failures or self._silent else MAX_BATCH
            batch = [self._queue.popleft() for _ in range(min(most, len(self._queue)))]
            self._due, self._since = self._due and bool(self._queue), time.monotonic()
            self._busy = batch
            return batch

    def _pause(self) -> float:
        """Seconds until the next request."""
        if not self._queue:
            return math.inf
        full = self._due or len(self._queue) >= MAX_BATCH
        return max(self._retry_at, 0.0 if full else self._since + GATHER_S) - time.monotonic()

    def _settle(self, batch: list[Span], failure: Exception | None) -> None:
        with self._changed:
            self._busy = []
            if self._closing:  # given up by `close`
                pass
            elif failure is None:
                self.sent += len(batch)
                self._waiting.subtract(span.trace_id for span in batch)
                self._failures, self._silent = 0, False
            else:
                self._refused(batch, failure)
            self._changed.notify_all()

    def _refused(self, batch: list[Span], failure: Exception) -> None:
        _log.debug("%s refused a batch of %d: %s", self.way, len(batch), type(failure).__name__)
        self._retry_at = time.monotonic() + BACK_OFF_S[min(self._failures, len(BACK_OFF_S) - 1)]
        self._failures += 1
        if self.is_lasting(failure) or self._failures > len(BACK_OFF_S):
            self._give_up(batch)
            return
        over = max(0, len(batch) - (MAX_QUEUED - len(self._queue)))
        self._give_up(batch[:over])
        self._queue.extendleft(reversed(batch[over:]))

    def _give_up(self, spans: Sequence[Span]) -> None:
        self.dropped += len(spans)
        self._lost.update(span.trace_id for span in spans)


async def flush_all(couriers: Sequence[Courier], timeout_s: float) -> None:
    """Wait until the places have taken what they were sent, at most that long; not for one that does not answer."""
    await asyncio.gather(*(asyncio.to_thread(courier.flush, timeout_s, patient=False) for courier in couriers))
