"""How long one look takes, by the size of the page: `python -m benchmarks.look`.

The pages hold what ordinary applications hold in equal shares: tables with links and buttons, forms with labels, cards, lists
and plain nested text. A figure is the median of several looks, from the call to the finished `Snapshot`; the first look at a document, which also
pays for its styles and for cold code, is told apart.
"""

# ruff: noqa: E501 - a piece of HTML is read as one line

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from statistics import median

from playwright.async_api import Page, async_playwright

from pacts.domain.page import Snapshot
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from pacts.settings import Settings

SIZES = (500, 2000, 5000, 10000)
DOCUMENTS = 5
LOOKS = 4
STYLE = """
body { font: 14px sans-serif } .row { display: flex } .card { border: 1px solid #ccc; padding: 8px }
.btn { cursor: pointer; padding: 4px } .btn.icon::before { content: "+" } a { color: #06c } label { display: block }
"""


@dataclass(frozen=True, slots=True)
class Timing:
    nodes: int
    candidates: int
    ms: float
    slowest_ms: float
    first_ms: float
    """Median of the first looks at a fresh document, whose code and styles are not warm yet."""


def page_of(nodes: int) -> str:
    """HTML of a page with about that many elements."""
    parts: list[str] = []
    written = 0
    for part in _parts():
        parts.append(part)
        written += part.count("<") - part.count("</")
        if written >= nodes - 10:
            break
    return f"<!doctype html><html lang=en><title>Benchmark</title><style>{STYLE}</style><body><main>{''.join(parts)}</main>"


def _parts() -> Iterator[str]:
    for i in count():
        yield f"<section><h2>Part {i}</h2>{_table(i)}</section>"
        yield f"<section><h2>Details {i}</h2>{_form(i)}</section>"
        yield f'<div class="row">{"".join(_card(i, j) for j in range(6))}</div>'
        yield _list(i)
        yield _text(i)


def _table(i: int) -> str:
    rows = "".join(
        f'<tr><td><input type="checkbox" aria-label="Select order {i}-{j}"></td><td><a href="/o/{j}">Order {i}-{j}</a></td>'
        f'<td>{j * 7 % 90} EUR</td><td><span class="tag">open</span></td>'
        f'<td><button class="btn">Edit</button><button class="btn icon">Delete</button></td></tr>'
        for j in range(8)
    )
    head = "<tr><th></th><th>Order</th><th>Total</th><th>State</th><th>Actions</th></tr>"
    return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _form(i: int) -> str:
    fields = "".join(
        f'<div class="field"><label for="f{i}-{j}">Field {j}</label><input id="f{i}-{j}" name="field{j}" placeholder="Type {j}"></div>'
        for j in range(6)
    )
    choice = f'<label>Country <select name="c{i}"><option>France</option><option>Spain</option><option>Italy</option></select></label>'
    return f'<form>{fields}{choice}<label><input type="checkbox"> I agree</label><button type="submit">Save</button></form>'


def _card(i: int, j: int) -> str:
    return (
        f'<div class="card" data-testid="card-{i}-{j}"><img alt="Picture {j}"><h3>Product {i}-{j}</h3><p>A <b>fine</b> product</p>'
        f'<span class="price">{j}.99</span><button class="btn">Add to cart</button></div>'
    )


def _list(i: int) -> str:
    items = "".join(f'<li><a href="#{i}-{j}"><span>Entry</span> {j}</a></li>' for j in range(12))
    return f"<nav><ul>{items}</ul></nav>"


def _text(i: int) -> str:
    return f"<div><div><div>{''.join(f'<p>Some <em>ordinary</em> text {i} <span>here</span></p>' for _ in range(6))}</div></div></div>"


async def measure(page: Page, nodes: int) -> Timing:
    """The median times of looks at pages of that size: the first at a document, and those after it."""
    first: list[float] = []
    later: list[float] = []
    for _ in range(DOCUMENTS):
        await page.goto("about:blank")
        await page.set_content(page_of(nodes))
        first.append((await _look(page)).taken_ms)
        later.extend([(await _look(page)).taken_ms for _ in range(LOOKS)])
    frame = (await _look(page)).frames[0]
    return Timing(frame.nodes, len(frame.candidates), median(later), max(later), median(first))


async def _look(page: Page) -> Snapshot:
    return await take_look(page, test_id_attributes=Settings().test_id_attributes)


async def main() -> None:
    """Prints the table and the figures."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        context = await browser.new_context()
        await context.add_init_script(bundle())
        page = await context.new_page()
        timings = [await measure(page, size) for size in SIZES]
        await browser.close()
    print(f"{'nodes':>7} {'candidates':>11} {'median ms':>10} {'slowest':>9} {'first ms':>9} {'us/node':>9}")
    for timing in timings:
        times = f"{timing.ms:>10.1f} {timing.slowest_ms:>9.1f} {timing.first_ms:>9.1f}"
        print(f"{timing.nodes:>7} {timing.candidates:>11} {times} {timing.ms * 1000 / timing.nodes:>9.1f}")
    print(json.dumps(_figures(timings)))


def _figures(timings: list[Timing]) -> dict[str, float]:
    usual = {f"ms_at_{size}": round(timing.ms, 1) for size, timing in zip(SIZES, timings, strict=True)}
    first = {f"first_ms_at_{size}": round(timing.first_ms, 1) for size, timing in zip(SIZES, timings, strict=True)}
    return usual | first


if __name__ == "__main__":
    asyncio.run(main())
