"""How long the matcher takes for one element among very many."""

import random
import time
from statistics import median

from pacts import match_element

MANY = 2000
ROUNDS = 40
WORDS = "save open edit archive report invoice order detail profile team member share export filter search next".split()  # noqa: SIM905


def milliseconds() -> float:
    """Median over elements of a page of 2,000, each of which was renamed and moved."""
    draw = random.Random(7)
    page = [_record(draw, number) for number in range(MANY)]
    taken = []
    for number in draw.sample(range(MANY), ROUNDS):
        was = page[number] | {"id": "", "text": f"{page[number]['text']} now", "x": draw.randrange(1200)}
        started = time.perf_counter()
        match_element(was, page)
        taken.append((time.perf_counter() - started) * 1000)
    return round(median(taken), 2)


def _record(draw: random.Random, number: int) -> dict[str, object]:
    said = " ".join(draw.choices(WORDS, k=2))
    return {
        "tag": draw.choice(["a", "button", "div", "span", "input"]),
        "id": f"el-{number}" if number % 3 else "",
        "class": f"btn c{number % 17}",
        "href": f"/p/{number}" if number % 2 else "",
        "text": f"{said} {number % 50}",
        "row": f"Item {number} {' '.join(draw.choices(WORDS, k=4))}",
        "xpath": f"/html/body/div[{number % 9}]/ul/li[{number}]/a",
        "neighbour_text": " ".join(draw.choices(WORDS, k=6)),
        "x": number % 1200,
        "y": number,
    }
