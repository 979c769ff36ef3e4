"""Being told to end: a clean end, with everything closed, and the exit code that tells which signal it was."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Python dies of these at once, without closing the browser or leaving the embedded database."""
CTRL_C = 128 + signal.SIGINT


@dataclass(slots=True)
class Interruption:
    """The signal that ended the command; SIGINT unless another one came."""

    signum: int = signal.SIGINT

    @property
    def exit_code(self) -> int:
        """130 for Ctrl-C, 143 for SIGTERM: what shells expect."""
        return 128 + self.signum

    def meet(self, signum: int, frame: FrameType | None) -> None:
        """Do what Ctrl-C does."""
        self.signum = signum
        on_ctrl_c = signal.getsignal(signal.SIGINT)
        if callable(on_ctrl_c):
            on_ctrl_c(signum, frame)  # asyncio's own while a run goes on: it cancels the run, which closes everything
        else:
            raise KeyboardInterrupt


@contextmanager
def interruptible() -> Iterator[Interruption]:
    """Inside, SIGTERM and SIGHUP end the command the way Ctrl-C does."""
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
