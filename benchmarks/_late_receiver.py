"""A LangSmith in a process of its own that only keeps what it is sent, and unpacks it when it is asked, afterwards."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from threading import Event

from tests.telemetry.receiver import LangSmithReceiver

SLOW_END_S = 10.0


@dataclass
class LateReceiver(LangSmithReceiver):
    """Keeps requests as they come: reading them would take processor time from the run that is measured."""

    kept: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    def record(self, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        if self.stall is not None:
            self.stall.wait()  # one that is dead answers nothing at all
        self.kept.append((method, path, headers, body))

    def told(self) -> tuple[int, int]:
        """How many runs came, and how many of them are roots."""
        for one in self.kept:
            super().record(*one)
        runs = self.runs
        return len(runs), sum(1 for run in runs.values() if not run.get("parent_run_id"))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The receiver, seen from here."""

    environment: dict[str, str]
    _line: Connection

    def told(self) -> tuple[int, int]:
        """Have it unpack what it got: how many runs came, and how many of them are roots."""
        self._line.send("told")
        found: tuple[int, int] = self._line.recv()
        return found


@contextmanager
def receiver_elsewhere(*, dead: bool = False) -> Iterator[Elsewhere]:
    """A receiver in another process, gone in the end; a dead one takes connections and never answers."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(there, dead), daemon=True)
    process.start()
    try:
        yield Elsewhere(here.recv(), here)
    finally:
        here.send("end")
        process.join(SLOW_END_S)


def _serve(line: Connection, dead: bool) -> None:  # noqa: FBT001 - called by the process
    with LateReceiver(stall=Event() if dead else None) as receiver:
        line.send(receiver.environment())
        while line.recv() == "told":
            line.send(receiver.told())
