"""What durability costs a step: `python -m benchmarks.durability`.

Runs of 10, 50 and 200 steps that type and click on one page of a local server, which keeps a count in local storage.
Counted is the time in which a run waits for what makes it durable, and nothing else: LangGraph's checkpoints, the
intent (with the rows of the step before) ahead of each action, and the imprint of the page after it. It must not grow
with the length of the run. `state_bytes_50` is what the last checkpoint of a run of 50 steps holds, as it is stored.
"""

import asyncio
import json
import statistics
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from pacts.engine import Engine, open_engine
from pacts.graph.context import RunContext
from pacts.intake.normalise import normalise
from pacts.runtime.session import Session
from pacts.settings import Settings
from pacts.storage.checkpoints import Checkpoints

LENGTHS = (10, 50, 200)
ROUNDS = 3
"""Of each length; the middle one counts."""
PAGE = b"""<!doctype html><html lang=en><title>Count</title><h1>Count</h1>
<label>Text <input></label><button onclick="localStorage.n = 1 + Number(localStorage.n || 0)">Count</button>"""
WAITS: tuple[tuple[str, type, str], ...] = (
    ("checkpoint", Checkpoints, "aput"),
    ("intent", RunContext, "intend"),
    ("imprint", Session, "imprint"),
)


class Waits:
    """Seconds waited, by part."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys((name for name, _, _ in WAITS), 0.0)

    def count(self, name: str, owner: type, method: str) -> None:
        """Have every call of a method timed."""
        work: Callable[..., Awaitable[Any]] = getattr(owner, method)

        async def timed(*given: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return await work(*given, **named)
            finally:
                self.seconds[name] += time.perf_counter() - started

        setattr(owner, method, timed)

    def take(self) -> dict[str, float]:
        """What was waited since the last call."""
        taken, self.seconds = self.seconds, dict.fromkeys(self.seconds, 0.0)
        return taken


class Handler(BaseHTTPRequestHandler):
    """The one page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def flow(steps: int) -> str:
    """So many steps, the opening one included."""
    lines = ['Fill "Text" with "a"', 'Click the "Count" button']
    return "\n".join(lines[number % 2] for number in range(steps - 1))


async def measure(url: str) -> tuple[dict[int, dict[str, float]], int]:
    """Milliseconds a step by part for each length, and the bytes of state of the run of 50."""
    waits = Waits()
    for name, owner, method in WAITS:
        waits.count(name, owner, method)
    found: dict[int, list[dict[str, float]]] = {length: [] for length in LENGTHS}
    state_bytes = 0
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(report_dir=Path(folder), generate=(), verify="never", screenshots="none")
        async with open_engine(settings) as engine:
            await _run(engine, url, LENGTHS[0])
            for _ in range(ROUNDS):
                for length in LENGTHS:
                    waits.take()
                    run_id = await _run(engine, url, length)
                    found[length].append({name: s / length * 1000 for name, s in waits.take().items()})
                    if length == 50:
                        state_bytes = await _state_bytes(engine, run_id)
    middle = {
        length: {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
        for length, rounds in found.items()
    }
    return middle, state_bytes


async def _run(engine: Engine, url: str, length: int) -> str:
    (requirement,) = normalise(flow(length), form="lines", base_url=url).requirements
    result = await engine.run(requirement, base_url=url)
    if result.status != "passed":
        raise SystemExit(f"the flow was not passed: {result.verdict.explanation}")
    return result.run_id


async def _state_bytes(engine: Engine, run_id: str) -> int:
    snapshot = await engine.graph.aget_state({"configurable": {"thread_id": run_id}})
    serde = engine.storage.checkpointer.serde
    return sum(len(serde.dumps_typed(value)[1]) for value in snapshot.values.values())


def main() -> None:
    """Measure, print a table, and as the last line one JSON object."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    middle, state_bytes = asyncio.run(measure(f"http://127.0.0.1:{server.server_port}"))
    server.shutdown()
    table = Table("steps", *(f"{name}, ms a step" for name, _, _ in WAITS), "together")
    for length, parts in middle.items():
        table.add_row(str(length), *(f"{ms:.2f}" for ms in parts.values()), f"{sum(parts.values()):.2f}")
    Console(width=100).print(table)
    told = {f"ms_per_step_{length}": round(sum(parts.values()), 2) for length, parts in middle.items()}
    print(json.dumps(told | {"state_bytes_50": state_bytes}))


if __name__ == "__main__":
    main()
