"""Being told to end: the runs stop at their next step, everything is closed, and the exit code tells which signal."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from pacts.drain import Drain

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Python dies of the last two at once, without closing the browser or leaving the embedded database."""
CTRL_C = 128 + signal.SIGINT
SAID = "\npacts: stopping after the present step; once more stops at once\n"


@dataclass(slots=True)
class Interruption:
    """The signal that ended the command; SIGINT unless another one came."""

    signum: int = signal.SIGINT
    drain: Drain = field(default_factory=Drain)

    @property
    def exit_code(self) -> int:
        """130 for Ctrl-C, 143 for SIGTERM: what shells expect."""
        return 128 + self.signum

    def meet(self, signum: int, frame: FrameType | None) -> None:
        """The first time have runs stop at their next step, the second time at once; without a run end the command."""
        self.signum = signum
        if not self.drain.busy:
            signal.default_int_handler(signum, frame)
        elif self.drain.requested:
            self.drain.cut()
        else:
            sys.stderr.write(SAID)
            self.drain.request()


@contextmanager
def interruptible() -> Iterator[Interruption]:
    """Inside, SIGINT, SIGTERM and SIGHUP stop what runs."""
    interruption = Interruption()
    if threading.current_thread() is not threading.main_thread():
        yield interruption
        return
    before = {signum: signal.signal(signum, interruption.meet) for signum in SIGNALS}
    try:
        yield interruption
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
