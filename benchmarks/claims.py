"""Claims that a page does not bear out: `python -m benchmarks.claims`.

Each true expectation of the tuning half that quotes a value is told again with another text of its own page in the
value's place ("the total is "$5.00"", where $5.00 is the shipping): first one of the same make (a number for a number,
a price for a price), else any. A claim is `passed` when the element that is found says the wrong value: such a run
would be green and hide a defect. Some are true by chance (two rows may both say "Open"), so the share never falls to
nothing.

Claims that people wrote to fool the tool (`tests/corpus/claims`) are each judged by a whole run, whatever they state:
values, messages, states, counts, orders, what is not there.

Options:
    --failures   show every claim that is passed, with what was found.
    --written    only the claims that people wrote.
"""

import asyncio
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator

from playwright.async_api import Browser, async_playwright

from benchmarks._corpus_page import looked_at
from benchmarks._first_move import first_move, step_of
from benchmarks._written_claims import judged_claims
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step, Value
from pacts.eyes.resolve import Found
from pacts.eyes.view import View
from pacts.eyes.words import phrase
from pacts.runtime.chromium import find, launch_flags
from tests.corpus.claim_files import claimed_pages
from tests.corpus.page_files import ABSENT, AMBIGUOUS, pages

CLAIMS = 3
"""False claims made of each true one."""
_LONGEST = 40
_READ = frozenset({"text", "value", "cell"})


def make(text: str) -> str:
    """What a text looks like: its letters and digits as one sign each."""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "0", text))


def false_values(step: Step, snapshot: Snapshot) -> Iterator[str]:
    """Other texts of the page, those of the value's make first, in an order that the sentence's hash gives."""
    value = step.value.template if step.value else ""
    words = phrase(step.source.text).plain
    texts = {c.own_text for frame in snapshot.frames for c in frame.candidates if c.visible and c.own_text == c.text}
    others = [
        text
        for text in texts
        if 0 < len(text) <= _LONGEST
        and (said := phrase(text).plain)
        and said not in words
        and phrase(value).plain not in said
        and said not in phrase(value).plain
    ]
    order = {text: hashlib.sha256(f"{step.source.text}|{text}".encode()).hexdigest() for text in others}
    others.sort(key=lambda text: (make(text) != make(value), order[text]))
    yield from others[:CLAIMS]


def claimed(step: Step, value: str) -> Step:
    """The step with another value."""
    text = step.source.text.replace(step.value.template, value) if step.value else step.source.text
    return step.model_copy(
        update={"value": Value(template=value), "source": step.source.model_copy(update={"text": text})}
    )


def passed(step: Step, snapshot: Snapshot) -> str | None:
    """What was found that says the value; None where the claim is not borne out."""
    move = first_move(step, snapshot)
    if move is None or not isinstance(move.resolution, Found) or step.value is None:
        return None
    element = move.resolution.element
    if element.ref is None:
        return None
    node = View(snapshot).of[(element.frame or 0, element.ref)]
    said = f" {phrase(node.c.text or node.c.value).plain} "
    return element.reason if f" {phrase(step.value.template).plain} " in said else None


async def measure(browser: Browser, *, failures: bool) -> Counter[str]:
    """The claims of all tuning pages, counted."""
    told: Counter[str] = Counter()
    for marked in [page for page in pages() if not page.held]:
        steps = [
            step
            for aim in marked.aims
            if aim.truth not in {ABSENT, AMBIGUOUS} and (step := step_of(aim.say)) is not None
            if step.verb in _READ and step.value is not None and not step.negated and step.target is not None
        ]
        if not steps:
            continue
        async with looked_at(browser, marked) as (_, snapshot):
            for step in steps:
                told["true claims"] += 1
                told["true passed"] += passed(step, snapshot) is not None
                for value in false_values(step, snapshot):
                    claim = claimed(step, value)
                    reason = passed(claim, snapshot)
                    told["false claims"] += 1
                    told["false passed"] += reason is not None
                    if reason is not None and failures:
                        print(f"{marked.name}: {claim.source.text}  {reason}")
    return told


async def measure_written(*, failures: bool) -> Counter[str]:
    """The claims that people wrote, counted."""
    told: Counter[str] = Counter()
    for judged in await judged_claims(claimed_pages()):
        sort = "true" if judged.claim.true else "false"
        told[f"written {sort}"] += 1
        told[f"written {sort} passed"] += judged.borne_out
        if failures and judged.borne_out and not judged.claim.true:
            print(f"{judged.page}: {judged.claim.say}  {judged.said}")
    return told


async def measure_made(*, failures: bool) -> Counter[str]:
    """The claims that are made of true ones, counted."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        told = await measure(browser, failures=failures)
        await browser.close()
    return told


async def main() -> None:
    """Print the counts."""
    failures = "--failures" in sys.argv
    told = await measure_written(failures=failures)
    if "--written" not in sys.argv:
        told += await measure_made(failures=failures)
    print(
        json.dumps(
            {
                "true_claims": told["true claims"],
                "true_passed": told["true passed"],
                "false_claims": told["false claims"],
                "false_passed": told["false passed"],
                "written_true": told["written true"],
                "written_true_passed": told["written true passed"],
                "written_false": told["written false"],
                "written_false_passed": told["written false passed"],
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main())
