"""By how much a page differs from itself when so much of it was changed: the curve of the measure of drift."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from playwright.async_api import Browser, Page

from pacts.domain.sketch import difference
from pacts.runtime.page_scripts import bundle, invoke

SHARES = (0.0, 0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
SEEDS = 2
CHANGE = """
({share, seed, way}) => {
  let state = seed;
  const draw = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 4294967296; };
  const skipped = ["SCRIPT", "STYLE", "LINK", "META", "TEMPLATE", "NOSCRIPT"];
  const every = [...document.body.querySelectorAll("*")];
  const all = every.filter((el) => !skipped.includes(el.tagName) && !el.closest("svg"));
  const wanted = share * all.length;
  const order = all.map((el) => [draw(), el]).sort((a, b) => a[0] - b[0]).map((pair) => pair[1]);
  const chosen = new Set();
  for (const el of order) {
    const inside = [el, ...el.querySelectorAll("*")].filter((one) => all.includes(one) && !chosen.has(one));
    if (inside.length && chosen.size + inside.length <= wanted + 0.5) inside.forEach((one) => chosen.add(one));
    if (chosen.size >= wanted) break;
  }
  const pieces = [...chosen].filter((el) => !chosen.has(el.parentElement));
  for (const piece of pieces) {
    if (way !== "removed" && !(way === "mixed" && draw() < 0.5)) continue;
    for (const one of [piece, ...piece.querySelectorAll("*")]) chosen.delete(one);
    piece.remove();
  }
  const tags = ["article", "aside", "section", "figure", "nav", "fieldset", "details", "blockquote"];
  for (const el of [...chosen].reverse()) {
    const other = document.createElement(tags[Math.floor(draw() * tags.length)]);
    if (other.tagName === "DETAILS") other.open = true;
    other.setAttribute("role", `new-${Math.floor(draw() * 12)}`);
    while (el.firstChild) other.append(el.firstChild);
    el.replaceWith(other);
  }
}
"""
"""Exchanges or removes whole pieces of the page until so much of it is another; `mixed` draws which."""
WAYS = ("mixed", "exchanged", "removed")


@dataclass(frozen=True, slots=True)
class Point:
    """One place of the curve."""

    share: float
    """Of the page's elements that were exchanged or removed."""
    mixed: float
    exchanged: float
    removed: float
    """Mean difference over the pages."""
    least: float
    most: float
    """Of single pages that were changed in both ways."""


async def curve(browser: Browser, pages: Sequence[Path]) -> list[Point]:
    """The difference at each share, over the pages and several draws."""
    page = await browser.new_page()
    await page.add_init_script(bundle())
    found: dict[tuple[str, float], list[float]] = {}
    draw = random.Random(5)
    for path in pages:
        html = await _still(page, path)
        whole = await _sketch(page, html)
        for share in SHARES:
            for way in WAYS:
                for _ in range(SEEDS):
                    ask = {"share": share, "seed": draw.randrange(1 << 30), "way": way}
                    told = difference(whole, await _sketch(page, html, ask))
                    found.setdefault((way, share), []).append(1.0 if told is None else told)
    await page.close()
    return [
        Point(
            share,
            *(mean(found[way, share]) for way in WAYS),
            least=min(found["mixed", share]),
            most=max(found["mixed", share]),
        )
        for share in SHARES
    ]


async def _still(page: Page, path: Path) -> str:
    """The page as its scripts made it, without them: what they draw anew each time is no change."""
    await page.goto(f"file://{path}")
    await page.evaluate("() => document.querySelectorAll('script').forEach((one) => one.remove())")
    return await page.content()


async def _sketch(page: Page, html: str, change: dict[str, object] | None = None) -> str:
    await page.set_content(html)
    if change is not None:
        await page.evaluate(CHANGE, change)
    return str((await invoke(page, "imprint", {}))["structure"]["sketch"])
