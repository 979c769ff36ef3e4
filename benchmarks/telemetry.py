"""What traces cost a run: `python -m benchmarks.telemetry`.

The flow of `benchmarks.overhead` (27 steps on the demo shop, warm), in turn in one process: with telemetry off, with a
LangSmith that takes everything (each span sent, each kept in PostgreSQL), and with one that takes connections and never
answers. Both are processes of their own, and read nothing before all is measured. Each round begins with another way,
so that a machine that grows slower wrongs none of them.

A run is counted from its start until its user could go: its verdict and report are there and its trace is sent, as a
process that ends now would wait for it. A ratio is the median over the rounds of one way's seconds over those without
telemetry in the same round. A `cpu_ratio` is the same of this process's processor time: other work on the machine
disturbs it less. `pack_ms` is processor time to make one run's spans a request, `request_kb` its size.
"""

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks._late_receiver import receiver_elsewhere
from benchmarks.overhead import by_pacts
from pacts.demo.shop import PASSWORD, Shop
from pacts.domain.span import Span
from pacts.engine import Engine, open_engine
from pacts.settings import Settings
from pacts.telemetry import tracing
from pacts.telemetry.langsmith_runs import latest, run_of
from pacts.telemetry.multipart import Body

ROUNDS = 9
WARM_UP = 1
AIM = 1.05
PACKED = 20
WAYS = ("off", "on", "dead")
Seconds = dict[str, list[float]]


async def measure(
    folder: Path, url: str, environments: Mapping[str, Mapping[str, str]]
) -> tuple[Seconds, Seconds, Sequence[Span]]:
    """Seconds of each way, round by round: as the user's clock has them, and of the processor; the spans of one run."""
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
                _, result = await by_pacts(engines[way], url)
                await engines[way].tracer.flush(tracing.CLOSE_S)
                if number >= WARM_UP:
                    wall[way].append(time.perf_counter() - began)
                    cpu[way].append(time.process_time() - spent)
        return wall, cpu, await engines["on"].storage.spans.of_run(result.run_id)


def packed(spans: Sequence[Span]) -> tuple[float, int]:
    """Milliseconds of the processor to make the spans one request, and its bytes; the median of some."""
    took: list[float] = []
    size = 0
    for _ in range(PACKED):
        began, body = time.thread_time(), Body()
        for span in latest(spans):
            body.add_run(*run_of(span, "shop"))
        size = len(body.compressed())
        took.append((time.thread_time() - began) * 1000)
    return statistics.median(took), size


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
        wall, cpu, spans = asyncio.run(measure(Path(folder), shop.url, environments))
        runs, roots = taking.told()
    for way, took in wall.items():
        said = f"{way:<5} median {statistics.median(took):.3f} s, from {min(took):.3f} to {max(took):.3f}"
        print(f"{said}; {statistics.median(cpu[way]):.3f} s of the processor")
    pack_ms, size = packed(spans)
    ratios = {f"{way}_ratio": round(ratio(wall, way), 3) for way in ("on", "dead")}
    print(
        json.dumps(
            {
                "bench": "telemetry",
                **ratios,
                **{f"{way}_cpu_ratio": round(ratio(cpu, way), 3) for way in ("on", "dead")},
                "off_s": round(statistics.median(wall["off"]), 3),
                "sent": roots,
                "pack_ms": round(pack_ms, 1),
                "request_kb": round(size / 1000, 1),
                "spans_per_run": round(runs / max(1, roots)),
                "rounds": ROUNDS,
                "aim": AIM,
                "ok": max(ratios.values()) <= AIM and roots == WARM_UP + ROUNDS,
            }
        )
    )


if __name__ == "__main__":
    main()
