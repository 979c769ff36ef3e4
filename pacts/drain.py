"""Being told to stop: runs end at their next step, where they can be taken up again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

GRACE_S = 10.0
"""How long the present step may take; then the run is cut off in it, and settles it when it is resumed."""


@dataclass(slots=True)
class Drain:
    """A wish that runs stop soon. It may be made from a signal handler or from another thread."""

    grace_s: float = GRACE_S
    requested: bool = False
    _runs: dict[int, tuple[Callable[[], None], Callable[[float], None]]] = field(default_factory=dict)

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return bool(self._runs)

    def request(self) -> None:
        """Have every run stop at its next step, and one that does not within the grace be cut off."""
        self.requested = True
        for stop, cut in list(self._runs.values()):
            stop()
            cut(self.grace_s)

    def cut(self) -> None:
        """Have every run cut off at once."""
        self.requested = True
        for _, cut in list(self._runs.values()):
            cut(0)

    @contextmanager
    def under_way(self, stop: Callable[[], None]) -> Iterator[None]:
        """Inside, the running task is one that can be told to stop."""
        import asyncio  # noqa: PLC0415 - the command line's first words do not wait for it

        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None

        def cut(after_s: float) -> None:
            loop.call_soon_threadsafe(lambda: loop.call_later(after_s, self._cancel, task))

        self._runs[id(task)] = (stop, cut)
        try:
            yield
        finally:
            del self._runs[id(task)]

    def _cancel(self, task: "asyncio.Task[object]") -> None:
        if id(task) in self._runs:
            task.cancel()
