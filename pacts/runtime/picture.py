"""The screenshot of a viewport with the place of the element that was used."""

import asyncio
import base64
import time
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.async_api import Error, Page
from playwright.async_api import Locator as Live
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.domain.element import Box, Locator
from pacts.ports import Picture
from pacts.runtime.covers import Covers, Privacy, covered, private_parts
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import MISSING, call

MEDIA_TYPE = "image/jpeg"
QUALITY = 60
"""Text stays readable, and a picture of a page weighs some 50 KB."""
TRIES = 3
"""A browser under load now and then answers "Unable to capture screenshot" and can a moment later."""
TIMEOUT_MS = 4_000
"""Playwright waits for web fonts; a font server that hangs must not cost a step more than this."""


OPEN = Privacy()
"""Nothing is private but fields for passwords, cards and one-time codes."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture, and whether something in it had to be masked."""

    picture: Picture
    masked: bool


async def take_picture(
    page: Page,
    element: Locator | None,
    sensitive: Sequence[Locator],
    *,
    box: Box | None = None,
    masked: bool = False,
    privacy: Privacy = OPEN,
) -> Shot:
    """The viewport as JPEG, sensitive fields masked, with the element's box in it.

    Args:
        page: what is drawn.
        element: whose place is asked for.
        sensitive: the fields to be masked.
        box: the element's place where it is known already.
        masked: something to be masked is likely to be there, so that it is not worth the try to do without a mask.
        privacy: what of the page is covered besides.
    """
    started = time.perf_counter()
    lives = [locate(page, locator) for locator in sensitive]
    place = _place(page, element if box is None else None)
    (data, covers, hidden), found = await asyncio.gather(_masked(page, lives, privacy, likely=masked), place)
    size = page.viewport_size or {"width": 0, "height": 0}
    picture = Picture(
        data=data,
        media_type=MEDIA_TYPE,
        viewport=(size["width"], size["height"]),
        box=box or found,
        ms=(time.perf_counter() - started) * 1000,
        masked=privacy.has_rules and covers.whole,
    )
    return Shot(picture, masked=hidden)


async def _masked(page: Page, lives: list[Live], privacy: Privacy, *, likely: bool) -> tuple[bytes, Covers, bool]:
    """A picture without what is private, what the page told of that, and whether there was something.

    Playwright masks what is not there at the price of a drawn frame (13 ms) and of its own code in every document. So
    the page is asked while it is drawn, and drawn again, masked, when there was something.
    """
    bare = None if likely else asyncio.ensure_future(_shot(page, []))
    try:
        mask, covers = await asyncio.gather(_present(lives), private_parts(page, privacy))
        if not covers.known:
            return b"", covers, True
        if not mask and not covers.numbers:
            return await (bare or _shot(page, [])), covers, False
    finally:
        if bare is not None:
            await _drop(bare)
    async with covered(covers):
        return await _shot(page, mask), covers, True


async def _drop(shot: asyncio.Future[bytes]) -> None:
    """Give up a picture that is not wanted any more; one that was taken already is simply forgotten."""
    shot.cancel()
    await asyncio.wait({shot})
    if not shot.cancelled():
        shot.exception()  # whoever waited for it was told; retrieving it keeps asyncio from complaining


async def _present(lives: list[Live]) -> list[Live]:
    """Those that stand on the page; one that can't be asked for counts as standing there."""
    counts = await asyncio.gather(*(_count(live) for live in lives))
    return [live for live, count in zip(lives, counts, strict=True) if count != 0]


async def _count(live: Live) -> int | None:
    try:
        return int(await live.evaluate_all("(found) => found.length"))
    except Error as error:
        if is_gone(error):
            raise
        return None


async def _shot(page: Page, mask: list[Live]) -> bytes:
    """The picture; empty when the browser can't draw it, which is no reason to fail a step."""
    for _ in range(TRIES):
        try:
            # hiding the caret would change the style of every field: the page, and our own observer, would notice
            return await page.screenshot(type="jpeg", quality=QUALITY, mask=mask, caret="initial", timeout=TIMEOUT_MS)
        except PlaywrightTimeout:
            return await _shot_at_once(page, mask)
        except Error as error:
            if is_gone(error):
                raise
    return b""


async def _shot_at_once(page: Page, mask: list[Live]) -> bytes:
    """The viewport as it is now, without waiting for fonts; what is masked is hidden meanwhile."""
    for live in mask:
        await live.evaluate_all(call("hideAll"), True)  # noqa: FBT003 -- the page function's one argument
    devtools = await page.context.new_cdp_session(page)
    try:
        told = await devtools.send("Page.captureScreenshot", {"format": "jpeg", "quality": QUALITY})
    finally:
        await devtools.detach()
        for live in mask:
            await live.evaluate_all(call("hideAll"), False)  # noqa: FBT003
    return base64.b64decode(told["data"])


async def _place(page: Page, element: Locator | None) -> Box | None:
    """Where the element is; None when it is not there any more or is not drawn."""
    if element is None:
        return None
    try:
        told = await locate(page, element).evaluate_all(call("placeOf"))
    except Error as error:
        if is_gone(error):
            raise
        return None
    box = Box.model_validate(told) if told and told != MISSING else None
    return box if box and box.width > 0 and box.height > 0 else None
