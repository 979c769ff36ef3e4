"""What heal memory saves: `make bench-healing-memory`.

A shop page whose tall header lies over the button of a step. What comes first in plain order, waiting for the header to
go away, does not help; scrolling the button out from under it does. The same requirement is run on a fresh site twice,
so that the second encounter knows what helped in the first; another button, so that nothing else is remembered. Counted
are the milliseconds from the first strategy to the step's next try, over several fresh sites. Without memory
(`PACTS_ENABLE_MEMORY=false`) the second encounter costs what the first does.
"""

import asyncio
import json
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pacts.domain.result import RunResult
from pacts.engine import Engine, open_engine
from pacts.intake.normalise import normalise
from pacts.settings import Settings

SITES = 5
"""Fresh sites; the middle one counts."""
LIMIT = 0.8
"""The second encounter is at least 20 % faster."""
STEP_TIMEOUT_S = 2.0
PAGE = """<!doctype html><html lang=en><title>Shop</title>
<header style="position:fixed;top:0;left:0;right:0;height:450px;background:#eee">Shop of the year</header>
<p style="height:900px">Novelties</p>
<button onclick="out.textContent = 'Saved'">Save</button><button onclick="out.textContent = 'Sent'">Hand in</button>
<output id=out></output><p style="height:1500px">Imprint</p>"""


@contextmanager
def serving() -> Iterator[str]:
    """The page, at an origin of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def mending_ms(result: RunResult) -> float:
    """What was spent on strategies, those that did not help included."""
    assert result.status == "passed", result.verdict.explanation
    return sum(one.ms for step in result.steps for one in step.mends)


async def encounters(engine: Engine) -> tuple[float, float]:
    """Milliseconds of the first and of the second encounter with one fresh site."""
    with serving() as url:
        spent = []
        for text in ('Click "Save".\nI see "Saved".', 'Click "Hand in".\nI see "Sent".'):
            (requirement,) = normalise(text, base_url=url).requirements
            spent.append(mending_ms(await engine.run(requirement, base_url=url)))
    return spent[0], spent[1]


async def measure(*, memory: bool) -> tuple[float, float]:
    """The medians of both encounters over the sites."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(
            report_dir=Path(folder), verify="never", enable_memory=memory, step_timeout_s=STEP_TIMEOUT_S, generate=()
        )
        async with open_engine(settings) as engine:
            pairs = [await encounters(engine) for _ in range(SITES)]
    return statistics.median(first for first, _ in pairs), statistics.median(second for _, second in pairs)


def main() -> None:
    first, second = asyncio.run(measure(memory=True))
    plain_first, plain_second = asyncio.run(measure(memory=False))
    ratio = second / first
    print(f"{'':<18}{'first ms':>10}{'second ms':>11}{'ratio':>8}")
    print(f"{'with memory':<18}{first:>10.0f}{second:>11.0f}{ratio:>8.2f}  (limit {LIMIT})")
    print(f"{'without memory':<18}{plain_first:>10.0f}{plain_second:>11.0f}{plain_second / plain_first:>8.2f}")
    told = {"first_ms": round(first, 1), "second_ms": round(second, 1), "ratio": round(ratio, 3)}
    told |= {"without_memory_ratio": round(plain_second / plain_first, 3), "sites": SITES}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
