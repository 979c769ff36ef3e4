"""How little of a page a model is shown for a step, without any model: `python -m benchmarks.observation`.

Each action of the corpus's tuning part is put to tier 2 (name the element) and to tier 3 (name the next action), as if
the rules had not found it: the question is written as it would be sent, with the settings' defaults, and its tokens are
estimated as the gateway estimates them (bytes / 3, which is high for English; the answer's schema is counted).

`tokens_per_step` is the mean of tier 2's questions, `tokens_per_round` that of tier 3's; `tokens_list` is the page's
part of the former, `tokens_whole_page` the page's outline. `shown` is the share of steps whose true element, where the
rules find it, is on tier 2's list: what is left out can't be named.
"""

import asyncio
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import fmean

from playwright.async_api import Page, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._corpus_page import looked_at
from benchmarks._first_move import DEFAULTS, first_move, step_of
from benchmarks.eyes import _is_true
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.eyes.offered import Offer, listed, offered, tokens_of
from pacts.eyes.resolve import Found
from pacts.language.words import say
from pacts.llm.act import Proposed, asked_for
from pacts.llm.observe import Named, asked_of
from pacts.llm.question import Question, write
from pacts.llm.reading import shape_of
from pacts.ports import NextMove
from pacts.runtime.chromium import find, launch_flags
from tests.corpus.page_files import ABSENT, AMBIGUOUS, Aim, MarkedPage, pages

ROOM = DEFAULTS.llm_page_tokens


@dataclass(slots=True)
class Tally:
    """Tokens of each question, and what was on its list."""

    named: list[int] = field(default_factory=list)
    acted: list[int] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    shown: list[bool] = field(default_factory=list)


def length(question: "Question[Named] | Question[Proposed]") -> int:
    """Tokens of a question as it is sent."""
    return write(question, shape_of(question.schema), lambda text: text, DEFAULTS.llm_max_prompt_tokens).tokens


def lists(step: Step, snapshot: Snapshot) -> Iterator[tuple[Offer, ...]]:
    """What tiers 2 and 3 show of the page."""
    target = step.target.describe() if step.target is not None else ""
    yield offered(snapshot, step.verb, said=f"{target} {step.source.text}", tokens=ROOM)
    yield offered(snapshot, None, said=f"{say(step)} {step.source.text}", tokens=ROOM)


async def measure(page: Page, snapshot: Snapshot, aim: Aim, tally: Tally) -> None:
    """One step's questions."""
    step = step_of(aim.say)
    if step is None or step.sort != "action" or step.target is None:
        return
    named, acted = lists(step, snapshot)
    tally.named.append(length(asked_of("s01", step.source.text, step.target.describe(), listed(named))))
    move = NextMove(
        step.source.text, say(step), listed(acted), ("use", "click", "open", "hover", "scroll", "impossible")
    )
    tally.acted.append(length(asked_for("s01", move)))
    tally.lists.append(tokens_of(listed(named)))
    tally.whole.append(tokens_of(snapshot.outline))
    found = first_move(step, snapshot)
    if aim.truth in {ABSENT, AMBIGUOUS} or found is None or not isinstance(found.resolution, Found):
        return
    element = found.resolution.element
    if await _is_true(page, element, aim, reads=False):
        key = element.frame, element.ref
        shown = any((offer.frame.number, offer.thing.ref) == key for offer in named)
        tally.shown.append(shown)
        if not shown and "--left-out" in sys.argv:
            print(f"{aim.say}: {element.reason} {element.fingerprint.role} {element.fingerprint.tag}")


async def measured(corpus: list[MarkedPage]) -> Tally:
    """Every page looked at once."""
    tally = Tally()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        for marked in corpus:
            async with looked_at(browser, marked) as (page, snapshot):
                for aim in marked.aims:
                    await measure(page, snapshot, aim, tally)
        await browser.close()
    return tally


def main() -> None:
    """Print the table and the figures."""
    tally = asyncio.run(measured([page for page in pages() if not page.held]))
    table = Table("question", "mean", "largest", "steps", title="tokens a model is shown")
    for name, tokens in (
        ("tier 2", tally.named),
        ("tier 3", tally.acted),
        ("list", tally.lists),
        ("whole page", tally.whole),
    ):
        table.add_row(name, f"{fmean(tokens):.0f}", str(max(tokens)), str(len(tokens)))
    Console().print(table)
    figures = {
        "tokens_per_step": round(fmean(tally.named), 1),
        "tokens_per_step_most": max(tally.named),
        "tokens_per_round": round(fmean(tally.acted), 1),
        "tokens_list": round(fmean(tally.lists), 1),
        "tokens_whole_page": round(fmean(tally.whole), 1),
        "shown": round(fmean(tally.shown), 4),
        "steps": len(tally.named),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
