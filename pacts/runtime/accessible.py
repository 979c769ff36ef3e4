"""Accessibility by axe-core: the violations of the page, from the impact on that counts."""

from functools import cache
from importlib.resources import files
from typing import Any, Final

from playwright.async_api import Page

from pacts.runtime.locate import locate
from pacts.runtime.question import Question, Sight, wanted

IMPACTS: Final = ("minor", "moderate", "serious", "critical")
TOLD: Final = 4
"""Violations that a message names."""
RUN: Final = """(found, options) => {
  const axe = globalThis.axe;
  return axe.run(found.length ? found[0] : document, options).then((told) => told.violations.map((one) =>
    ({ id: one.id, impact: one.impact, count: one.nodes.length, first: String(one.nodes[0]?.target ?? "") })));
}"""


@cache
def script() -> str:
    """The source of axe-core, which the package axe-playwright-python brings."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


async def accessible(page: Page, question: Question) -> Sight:
    """Whether there is no violation of the given impact or a worse one."""
    if not await page.evaluate("() => Boolean(globalThis.axe)"):
        await page.evaluate(script())
    live = locate(page, question.element.locator) if question.element is not None else page.locator(":scope >> nth=-99")
    found: list[dict[str, Any]] = await live.evaluate_all(RUN, {"resultTypes": ["violations"]})
    counting = [one for one in found if _weight(one["impact"]) >= _weight(question.value or "minor")]
    told = "; ".join(f"{one['id']} ({one['impact']}, {one['count']}×, {one['first'][:60]})" for one in counting[:TOLD])
    more = f" and {len(counting) - TOLD} more" if len(counting) > TOLD else ""
    return wanted(question, not counting, told + more or "no violation")


def _weight(impact: str | None) -> int:
    said = (impact or "minor").strip().lower()
    return IMPACTS.index(said) if said in IMPACTS else 0
