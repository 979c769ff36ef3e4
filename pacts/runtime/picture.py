"""The screenshot of a viewport with the place of the element that was used."""

import asyncio
import time
from collections.abc import Sequence

from playwright.async_api import Error, Page

from pacts.domain.element import Box, Locator
from pacts.ports import Picture
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone

MEDIA_TYPE = "image/jpeg"
QUALITY = 60
"""Text stays readable, and a picture of a page weighs some 50 KB."""
TIMEOUT_MS = 10_000
PLACE = "(found) => { const pacts = globalThis[Symbol.for('pacts')]; return pacts && found.length ? pacts.boxInPage(found[0]) : null; }"


async def take_picture(page: Page, element: Locator | None, sensitive: Sequence[Locator]) -> Picture:
    """The viewport as JPEG, sensitive fields masked, with the element's box in it."""
    started = time.perf_counter()
    mask = [locate(page, locator) for locator in sensitive]
    shot = page.screenshot(type="jpeg", quality=QUALITY, mask=mask, timeout=TIMEOUT_MS)
    data, box = await asyncio.gather(shot, _place(page, element))
    size = page.viewport_size or {"width": 0, "height": 0}
    return Picture(
        data=data,
        media_type=MEDIA_TYPE,
        viewport=(size["width"], size["height"]),
        box=box,
        ms=(time.perf_counter() - started) * 1000,
    )


async def _place(page: Page, element: Locator | None) -> Box | None:
    """Where the element is; None when it is not there any more or is not drawn."""
    if element is None:
        return None
    try:
        told = await locate(page, element).evaluate_all(PLACE)
    except Error as error:
        if is_gone(error):
            raise
        return None
    box = Box.model_validate(told) if told else None
    return box if box and box.width > 0 and box.height > 0 else None
