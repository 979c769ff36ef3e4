"""Pictures compared with a baseline that the team keeps; a missing one is written, and that is said."""

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import blazediff  # type: ignore[import-untyped]
from playwright.async_api import Page

from pacts.runtime.compare import number
from pacts.runtime.locate import locate
from pacts.runtime.question import Question, Sight, wanted

SHARE: Final = 0.1
"""Percent of the pixels that may differ where the author names no share: text edges of another graphics driver."""
THRESHOLD: Final = 0.1
"""How far a pixel's colour may be off, from 0 to 1, as pixelmatch counts it."""
TRIES: Final = 3
"""Pictures until two in a row are equal: an animation that ends is waited for."""


@dataclass(slots=True)
class Baselines:
    """The folder of baselines and the comparison with them."""

    folder: Path

    async def look(self, page: Page, question: Question) -> Sight:
        """Whether the page or the element looks as its baseline."""
        picture = await _steady(page, question)
        size = page.viewport_size or {"width": 0, "height": 0}
        name = re.sub(r"[^\w.-]+", "-", question.step.name or question.subject).strip("-.").lower() or "page"
        path = self.folder / f"{name}-{size['width']}x{size['height']}.png"
        return await asyncio.to_thread(_judged, question, path, picture)


async def _steady(page: Page, question: Question) -> bytes:
    """A picture that does not change any more."""
    last = await _shot(page, question)
    for _ in range(TRIES):
        now = await _shot(page, question)
        if now == last:
            break
        last = now
    return last


async def _shot(page: Page, question: Question) -> bytes:
    if question.element is not None:
        live = locate(page, question.element.locator).first
        return await live.screenshot(animations="disabled", caret="hide", scale="css")
    return await page.screenshot(animations="disabled", caret="hide", scale="css", full_page=True)


def _judged(question: Question, path: Path, picture: bytes) -> Sight:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture)
        said = f"there was no baseline {path.name}: it was written now, so nothing was compared; look at it and keep it"
        return Sight(ok=not question.step.negated, actual=said, note=f"warning:{said}")
    actual, difference = path.with_suffix(".actual.png"), path.with_suffix(".difference.png")
    actual.write_bytes(picture)
    told = blazediff.compare(  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
        str(path), str(actual), str(difference), threshold=THRESHOLD
    )
    share = 0.0 if told.match_result else (100.0 if "layout" in str(told.reason) else float(told.diff_percentage or 0))
    allowed = number(question.value) if question.value else None
    held = share <= (SHARE if allowed is None else allowed)
    if held:
        actual.unlink(missing_ok=True)
        difference.unlink(missing_ok=True)
    what = "its size differs" if share == 100.0 else f"{share:.2f} % of it differs"  # noqa: PLR2004 -- all of it
    return wanted(question, held, f"{what} from {path.name}" + ("" if held else f" (see {difference.name})"))
