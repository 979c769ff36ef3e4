"""What traces cost a run: `python -m benchmarks.telemetry`.

The flow of `benchmarks.overhead` (27 steps on the demo shop, warm), in turn in one process: with telemetry off, with a
LangSmith that takes everything (each span sent, each kept in PostgreSQL), and with one that takes connections and never
answers. Each round begins with another way, so that a machine that grows slower wrongs none of them. A ratio is the
median over the rounds of one way's seconds, from the run's start to its verdict, over the seconds without telemetry in
the same round.
"""

import asyncio
import json
import os
import statistics
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from threading import Event

from benchmarks.overhead import by_pacts
from pacts.demo.shop import PASSWORD, Shop
from pacts.engine import Engine, open_engine
from pacts.settings import Settings
from tests.telemetry.receiver import LangSmithReceiver

ROUNDS = 10
WARM_UP = 2
AIM = 1.05
WAYS = ("off", "on", "dead")


async def measure(folder: Path, url: str, environments: Mapping[str, Mapping[str, str]]) -> dict[str, list[float]]:
    """Seconds of each way, round by round."""
    seconds: dict[str, list[float]] = {way: [] for way in WAYS}
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
                took, _ = await by_pacts(engines[way], url)
                if number >= WARM_UP:
                    seconds[way].append(took)
    return seconds


def ratio(seconds: Mapping[str, list[float]], way: str) -> float:
    """How much longer a run takes that way, round against round."""
    return statistics.median(one / off for one, off in zip(seconds[way], seconds["off"], strict=True))


def main() -> None:
    quiet = {"LANGSMITH_TRACING": "false"}
    with (
        tempfile.TemporaryDirectory() as folder,
        Shop() as shop,
        LangSmithReceiver() as taking,
        LangSmithReceiver(stall=Event()) as silent,
    ):
        environments = {"off": quiet, "on": taking.environment(), "dead": silent.environment()}
        seconds = asyncio.run(measure(Path(folder), shop.url, environments))
        spans = len(taking.runs) / (WARM_UP + ROUNDS)
    for way, took in seconds.items():
        print(f"{way:<5} median {statistics.median(took):.3f} s, from {min(took):.3f} to {max(took):.3f}")
    ratios = {f"{way}_ratio": round(ratio(seconds, way), 3) for way in ("on", "dead")}
    print(
        json.dumps(
            {
                "bench": "telemetry",
                **ratios,
                "off_s": round(statistics.median(seconds["off"]), 3),
                "spans_per_run": round(spans),
                "rounds": ROUNDS,
                "aim": AIM,
                "ok": max(ratios.values()) <= AIM,
            }
        )
    )


if __name__ == "__main__":
    main()
