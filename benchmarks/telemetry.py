"""What traces cost a run: `python -m benchmarks.telemetry`.

The flow of `benchmarks.overhead` (27 steps on the demo shop, warm), in turn in one process: with telemetry off, with a
LangSmith that takes everything (each span sent, each kept in PostgreSQL), and with one that takes connections and never
answers. Both are processes of their own, and read nothing before all is measured. Each round begins with another way,
so that a machine that grows slower wrongs none of them.

A run is counted from its start until its user could go: its verdict and report are there and its trace is sent, as a
process that ends now would wait for it. A ratio is the median over the rounds of one way's seconds over those without
telemetry in the same round. `cpu_ratio` is the same of this process's processor time: other work on the machine
disturbs it less.
"""

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks._late_receiver import receiver_elsewhere
from benchmarks.overhead import by_pacts
from pacts.demo.shop import PASSWORD, Shop
from pacts.engine import Engine, open_engine
from pacts.settings import Settings
from pacts.telemetry import tracing

ROUNDS = 9
WARM_UP = 1
AIM = 1.05
WAYS = ("off", "on", "dead")
Seconds = dict[str, list[float]]


async def measure(folder: Path, url: str, environments: Mapping[str, Mapping[str, str]]) -> tuple[Seconds, Seconds]:
    """Seconds of each way, round by round: as the user's clock has them, and of the processor."""
    wall: Seconds = {way: [] for way in WAYS}
    cpu: Seconds = {way: [] for way in WAYS}
    async with AsyncExitStack() as stack:
        engines: dict[str, Engine] = {}
        for way in WAYS:
            settings = Settings.load(
                report_dir=folder / "report",
                secrets={"shop_password": PASSWORD},
                enable_telemetry=way != "off",
                trace_share=1,
                generate=(),
                verify="never",
            )
            environment = {**os.environ, **environments[way]}
            engines[way] = await stack.enter_async_context(open_engine(settings, environment=environment))
        for number in range(WARM_UP + ROUNDS):
            turn = number % len(WAYS)
            for way in (*WAYS[turn:], *WAYS[:turn]):
                began, spent = time.perf_counter(), time.process_time()
                await by_pacts(engines[way], url)
                await engines[way].tracer.flush(tracing.CLOSE_S)
                if number >= WARM_UP:
                    wall[way].append(time.perf_counter() - began)
                    cpu[way].append(time.process_time() - spent)
    return wall, cpu


def ratio(seconds: Mapping[str, list[float]], way: str) -> float:
    """How much longer a run takes that way, round against round."""
    return statistics.median(one / off for one, off in zip(seconds[way], seconds["off"], strict=True))


def main() -> None:
    quiet = {"LANGSMITH_TRACING": "false"}
    with (
        tempfile.TemporaryDirectory() as folder,
        Shop() as shop,
        receiver_elsewhere() as taking,
        receiver_elsewhere(dead=True) as silent,
    ):
        environments = {"off": quiet, "on": taking.environment, "dead": silent.environment}
        wall, cpu = asyncio.run(measure(Path(folder), shop.url, environments))
        runs, roots = taking.told()
    for way, took in wall.items():
        said = f"{way:<5} median {statistics.median(took):.3f} s, from {min(took):.3f} to {max(took):.3f}"
        print(f"{said}; {statistics.median(cpu[way]):.3f} s of the processor")
    ratios = {f"{way}_ratio": round(ratio(wall, way), 3) for way in ("on", "dead")}
    print(
        json.dumps(
            {
                "bench": "telemetry",
                **ratios,
                **{f"{way}_cpu_ratio": round(ratio(cpu, way), 3) for way in ("on", "dead")},
                "off_s": round(statistics.median(wall["off"]), 3),
                "sent": roots,
                "spans_per_run": round(runs / max(1, roots)),
                "rounds": ROUNDS,
                "aim": AIM,
                "ok": max(ratios.values()) <= AIM and roots == WARM_UP + ROUNDS,
            }
        )
    )


if __name__ == "__main__":
    main()
