"""A process that runs a requirement and is killed at a given point: `python -m tests.durability.mortal PLAN`.

PLAN is JSON: {"settings": {...}, "url": ..., "text": ..., "kill": {...}}. A call is one end of one use of a port (a
checkpoint, a row, an intent, an action): `{"call": N}` kills at the N-th, `{"act": N}` before the N-th action,
`{"after_s": S}` after so many seconds, `{"told": 1}` when its first spans are kept, `{"written": N}` when what the N-th
super-step wrote is kept and its checkpoint is not, `{}` never. With "room" no file of the process grows beyond so many
bytes from its second step on. It prints a line for every call, which tells how many there are.
"""

import asyncio
import json
import os
import resource
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from pacts.domain.event import Event, StepStarted
from pacts.engine import open_engine
from pacts.intake.normalise import normalise
from pacts.runtime.session import Session
from pacts.settings import Settings
from pacts.storage.checkpoints import Checkpoints
from pacts.storage.logbook import PostgresLogbook
from pacts.storage.runs import PostgresRunStore
from pacts.storage.spans import PostgresSpans
from pacts.telemetry import keeping

WATCHED: tuple[tuple[type, tuple[str, ...]], ...] = (
    (Checkpoints, ("aput", "aput_writes")),
    (PostgresRunStore, ("start_run", "save_plan", "save_step", "finish_run", "save_result", "save_artifact")),
    (PostgresLogbook, ("intend", "note_sent", "put_away")),
    (Session, ("open", "look", "act", "settle", "judge", "imprint", "picture")),
)


class Doom:
    """Counts the calls, and ends the process at one of them as a power cut would."""

    def __init__(self, at: int | None, act: int | None = None) -> None:
        self.at, self.act = at, act
        self.calls = self.acts = 0

    def passes(self, name: str) -> None:
        self.calls += 1
        self.acts += name == "before Session.act"
        if self.calls == self.at or (self.act is not None and self.acts == self.act):
            os.kill(os.getpid(), signal.SIGKILL)
        print(f"call {self.calls} {name}", flush=True)

    def around(self, owner: type, name: str) -> None:
        work: Callable[..., Awaitable[Any]] = getattr(owner, name)

        async def counted(*given: Any, **named: Any) -> Any:
            self.passes(f"before {owner.__name__}.{name}")
            answer = await work(*given, **named)
            self.passes(f"after {owner.__name__}.{name}")
            return answer

        setattr(owner, name, counted)


async def run(plan: dict[str, Any]) -> None:
    settings = Settings.load(**plan["settings"])
    (requirement,) = normalise(plan["text"], form="lines", base_url=plan["url"]).requirements
    async with open_engine(settings) as engine:
        result = await engine.run(requirement, base_url=plan["url"], listen=_cramped(plan.get("room")))
    print(f"result {result.run_id} {result.status}", flush=True)


def _cramped(room: int | None) -> Callable[[Event], None]:
    """A listener that leaves so little room when the second step begins; the browser has its own by then."""

    def listen(event: Event) -> None:
        if room is not None and isinstance(event, StepStarted) and event.index == 1:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    return listen


def die_when_told() -> None:
    """Be killed as soon as the first spans are kept and the spool knows of the run."""
    owe = PostgresSpans.owe

    async def last_deed(*given: Any, **named: Any) -> None:
        await owe(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)

    keeping.WRITE_S = 0.01
    PostgresSpans.owe = last_deed  # type: ignore[method-assign]


def die_between(super_step: int) -> None:
    """Be killed after the writes of a super-step's node, and before the checkpoint that would hold them."""
    put, write = Checkpoints.aput, Checkpoints.aput_writes
    writing: set[asyncio.Task[None]] = set()
    puts = 0

    async def written(*given: Any, **named: Any) -> None:
        task = asyncio.ensure_future(write(*given, **named))
        writing.add(task)
        await task

    async def last_put(*given: Any, **named: Any) -> Any:
        nonlocal puts
        puts += 1
        if puts == super_step + 1:  # the first one is that of the input
            await asyncio.sleep(0)
            await asyncio.gather(*writing)
            os.kill(os.getpid(), signal.SIGKILL)
        return await put(*given, **named)

    Checkpoints.aput, Checkpoints.aput_writes = last_put, written  # type: ignore[method-assign]


def main() -> None:
    plan = json.loads(sys.argv[1])
    doom = Doom(plan["kill"].get("call"), plan["kill"].get("act"))
    for owner, names in WATCHED:
        for name in names:
            doom.around(owner, name)
    if plan["kill"].get("told"):
        die_when_told()
    if (super_step := plan["kill"].get("written")) is not None:
        die_between(super_step)
    if (after_s := plan["kill"].get("after_s")) is not None:
        threading.Timer(after_s, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
    asyncio.run(run(plan))


if __name__ == "__main__":
    main()
