"""What carries spans away: a thread with a bounded queue. A place that is slow or down costs spans, not runs."""

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Sequence
from typing import Literal

from pacts.domain.span import Span

_log = logging.getLogger("pacts.telemetry")
MAX_QUEUED = 10_000
"""Spans that wait while the endpoint is slow; older ones are dropped first and the loss is told."""
MAX_BATCH = 200
GATHER_S = 0.25
"""How long a batch is gathered: long enough to put a step's start and end into one request."""
BACK_OFF_S = (0.5, 2.0, 10.0, 30.0)
"""Pause after the first, second, … failed request in a row; spans go on queueing meanwhile."""
LAST_TRIES = 2
"""Failed requests in a row, after which the end of the process waits no longer: what is left is in the spool."""
Fate = Literal["sent", "waiting", "lost", "unknown"]


class Courier(ABC):
    """Takes spans at once and delivers them later, in a thread of its own."""

    way: str
    """The name of the place in the spool."""

    def __init__(self, *, thread: str) -> None:
        self._queue: deque[Span] = deque()
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

    def begin(self) -> None:
        """Start the thread."""
        self._thread.start()

    # --- what a place is like

    @abstractmethod
    def deliver(self, batch: Sequence[Span]) -> Exception | None:
        """Send one batch; a failure is raised or returned."""

    def prepare(self) -> None:  # noqa: B027 - most places need nothing before
        """Called in the thread before anything else."""

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
            self._queue.append(span)
            self._waiting[span.trace_id] += 1
            self._changed.notify_all()

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
        """Whether the last request was taken, or none was made yet."""
        with self._changed:
            return self._failures == 0 and not self._lost

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
            self._retry_at = 0.0
            self._changed.notify_all()
            while (self._queue or self._busy) and (left := end - time.monotonic()) > 0:
                if not patient and self._failures >= LAST_TRIES:
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

    # --- the thread

    def _work(self) -> None:
        self.prepare()
        while (batch := self._next_batch()) is not None:
            try:
                failure = self.deliver(batch)
            except Exception as exc:  # noqa: BLE001 - this thread's one boundary: a foreign client may fail in any way
                failure = exc
            self._settle(batch, failure)
        self.leave()

    def _next_batch(self) -> list[Span] | None:
        with self._changed:
            while not self._closing and (not self._queue or time.monotonic() < self._retry_at):
                self._changed.wait(max(0.01, self._retry_at - time.monotonic()) if self._queue else None)
            if not self._closing and len(self._queue) < MAX_BATCH:
                self._changed.wait(GATHER_S)
            if self._closing:
                return None
            batch = [self._queue.popleft() for _ in range(min(MAX_BATCH, len(self._queue)))]
            self._busy = batch
            return batch

    def _settle(self, batch: list[Span], failure: Exception | None) -> None:
        with self._changed:
            self._busy = []
            if self._closing:  # given up by `close`
                pass
            elif failure is None:
                self.sent += len(batch)
                self._waiting.subtract(span.trace_id for span in batch)
                self._failures = 0
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
