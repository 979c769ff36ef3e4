"""What PACTS costs over a hand-written script: `python -m benchmarks.overhead`.

The same flow of 27 steps on the demo shop: by a Playwright script, by PACTS that sees the application for the first
time (cold) and by PACTS that knows the plan's elements from a good run (warm), in turn, each in a fresh context,
each taking the same picture at every step. Excluded are the start of the browser and, for PACTS, the writing of the
kept test and of the report; checkpoints, rows, looks, gates and spans are in.
"""

import asyncio
import json
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, Error, Page, async_playwright, expect
from rich.console import Console
from rich.table import Table

from pacts.demo.shop import PASSWORD, Shop
from pacts.domain.event import Event, RunStarted, VerdictReached
from pacts.domain.result import RunResult
from pacts.engine import Engine, open_engine
from pacts.intake.normalise import normalise
from pacts.runtime.camera import QUALITY
from pacts.runtime.chromium import find, launch_flags
from pacts.settings import Settings

ROUNDS = 7
WARM_UP = 1
FLOW = """
Fill "Username" with "standard_user"
Fill "Password" with "{{secret:shop_password}}"
Click the "Log in" button
The heading "Catalogue" is visible
Click the "Accept all" button
Click the "Add to cart" button in the row of "Trail Backpack"
Click the "Add to cart" button in the row of "Bike Light"
Click the "Enamel Mug" link
The heading "Enamel Mug" is visible
Click the "Add to cart" button
Click the "Shopping cart" link
The heading "Your cart" is visible
Click the "Checkout" link
The heading "Checkout" is visible
Fill "First name" with "Ann"
Fill "Last name" with "Lee"
Fill "E-mail" with "ann@example.com"
Fill "Postal code" with "10115"
Select "Germany" from "Country"
Fill "Delivery note" with "Ring twice"
Check "Send me the newsletter"
Check "I accept the terms and conditions"
Click the "Continue" button
The heading "Overview" is visible
Click the "Finish" button
I see "Thank you for your order!"
"""


async def script(browser: Browser, url: str) -> float:
    """The flow as a Playwright user writes it; returns seconds."""
    started = time.perf_counter()
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
    page = await context.new_page()
    for step in STEPS:
        await step(page, url)
        await _shot(page)
    await context.close()
    return time.perf_counter() - started


async def _shot(page: Page) -> None:
    """With one more try, as PACTS has it: a browser under load can't always draw."""
    try:
        await page.screenshot(type="jpeg", quality=QUALITY)
    except Error:
        await page.screenshot(type="jpeg", quality=QUALITY)


async def _see(page: Page, name: str) -> None:
    await expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()


def _card(page: Page, name: str):  # noqa: ANN202 - a locator
    return page.get_by_role("listitem").filter(has_text=name).get_by_role("button", name="Add to cart")


STEPS = (
    lambda page, url: page.goto(url),
    lambda page, _: page.get_by_label("Username").fill("standard_user"),
    lambda page, _: page.get_by_label("Password", exact=True).fill(PASSWORD),
    lambda page, _: page.get_by_role("button", name="Log in").click(),
    lambda page, _: _see(page, "Catalogue"),
    lambda page, _: page.get_by_role("button", name="Accept all").click(),
    lambda page, _: _card(page, "Trail Backpack").click(),
    lambda page, _: _card(page, "Bike Light").click(),
    lambda page, _: page.get_by_role("link", name="Enamel Mug").click(),
    lambda page, _: _see(page, "Enamel Mug"),
    lambda page, _: page.get_by_role("button", name="Add to cart").click(),
    lambda page, _: page.get_by_title("Shopping cart").click(),
    lambda page, _: _see(page, "Your cart"),
    lambda page, _: page.get_by_role("link", name="Checkout").click(),
    lambda page, _: _see(page, "Checkout"),
    lambda page, _: page.get_by_label("First name").fill("Ann"),
    lambda page, _: page.get_by_label("Last name").fill("Lee"),
    lambda page, _: page.get_by_label("E-mail").fill("ann@example.com"),
    lambda page, _: page.get_by_label("Postal code").fill("10115"),
    lambda page, _: page.get_by_label("Country").select_option("Germany"),
    lambda page, _: page.get_by_label("Delivery note").fill("Ring twice"),
    lambda page, _: page.get_by_label("Send me the newsletter").check(),
    lambda page, _: page.get_by_label("I accept the terms").check(),
    lambda page, _: page.get_by_role("button", name="Continue").click(),
    lambda page, _: _see(page, "Overview"),
    lambda page, _: page.get_by_role("button", name="Finish").click(),
    lambda page, _: expect(page.get_by_text("Thank you for your order!")).to_be_visible(),
)


@dataclass(slots=True)
class Watch:
    """From the start of a run to its verdict."""

    started: float = 0.0
    ended: float = 0.0
    events: list[str] = field(default_factory=list)

    def hear(self, event: Event) -> None:
        if isinstance(event, RunStarted):
            self.started = time.perf_counter()
        elif isinstance(event, VerdictReached):
            self.ended = time.perf_counter()


async def by_pacts(engine: Engine, url: str) -> tuple[float, RunResult]:
    """The flow as a requirement; seconds and the result."""
    (requirement,) = normalise(FLOW, form="lines", base_url=url).requirements
    watch = Watch()
    result = await engine.run(requirement, base_url=url, listen=watch.hear)
    if result.status != "passed":
        raise SystemExit(f"the flow was not passed: {result.verdict.explanation}")
    return watch.ended - watch.started, result


async def measure() -> dict[str, list[float]]:
    """Seconds of each way, round by round."""
    seconds: dict[str, list[float]] = {"script": [], "cold": [], "warm": []}
    stages: dict[str, list[float]] = {"warm": [], "cold": []}
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(
            secrets={"shop_password": PASSWORD}, report_dir=Path(folder), generate=(), verify="never"
        )
        async with open_engine(settings) as engine, async_playwright() as playwright:
            path = str(find(settings.browser_path))
            browser = await playwright.chromium.launch(executable_path=path, args=launch_flags())
            for number in range(WARM_UP + ROUNDS):
                with Shop() as shop:
                    by_hand = await script(browser, shop.url)
                    cold, first = await by_pacts(engine, shop.url)
                    warm, second = await by_pacts(engine, shop.url)
                if number >= WARM_UP:
                    for name, took in (("script", by_hand), ("cold", cold), ("warm", warm)):
                        seconds[name].append(took)
                    stages["cold"].append(_own_ms(first))
                    stages["warm"].append(_own_ms(second))
            await browser.close()
    return seconds


def _own_ms(result: RunResult) -> float:
    spent = [s.timings.total_ms - s.timings.act_ms - s.timings.screenshot_ms for s in result.steps]
    return statistics.mean(spent)


def main() -> None:
    """Measure, print a table, and as the last line one JSON object."""
    seconds = asyncio.run(measure())
    script_s = statistics.median(seconds["script"])
    table = Table("way", "median s", "ms a step", "ratio, median of rounds", "min", "max", title=f"{len(STEPS)} steps")
    ratios: dict[str, float] = {}
    for name, took in seconds.items():
        pairs = [mine / theirs for mine, theirs in zip(took, seconds["script"], strict=True)]
        ratios[name] = statistics.median(pairs)
        middle = statistics.median(took)
        table.add_row(
            name,
            f"{middle:.2f}",
            f"{middle / len(STEPS) * 1000:.0f}",
            f"{ratios[name]:.2f}",
            f"{min(pairs):.2f}",
            f"{max(pairs):.2f}",
        )
    Console(width=100).print(table)
    over = (statistics.median(seconds["warm"]) - script_s) / len(STEPS) * 1000
    print(
        json.dumps(
            {
                "warm_ratio": round(ratios["warm"], 3),
                "cold_ratio": round(ratios["cold"], 3),
                "ms_per_step": round(over, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
