"""The screenshot of a viewport with the place of the element that was used."""

import asyncio
import time
from collections.abc import Sequence

from playwright.async_api import Error, Page

from pacts.domain.element import Box, Locator
from pacts.ports import Picture
from pacts.runtime.camera import MEDIA_TYPE, Camera
from pacts.runtime.covers import Privacy, covered
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import MISSING, call

OPEN = Privacy()
"""Nothing is private but fields for passwords, cards and one-time codes."""


async def take_picture(
    page: Page,
    camera: Camera,
    element: Locator | None,
    sensitive: Sequence[Locator],
    *,
    number: int = 0,
    box: Box | None = None,
    privacy: Privacy = OPEN,
) -> Picture:
    """The viewport as JPEG, what is private covered, with the element's box in it.

    Args:
        page: what is drawn.
        camera: draws it.
        element: whose place is asked for.
        sensitive: the fields to be covered.
        number: by which the page can say later whether it still looks like that.
        box: the element's place where it is known already.
        privacy: what of the page is covered besides.
    """
    started = time.perf_counter()
    place = _place(page, element if box is None else None)
    (data, masked), found = await asyncio.gather(_covered_shot(page, camera, sensitive, privacy, number), place)
    size = page.viewport_size or {"width": 0, "height": 0}
    return Picture(
        data=data,
        media_type=MEDIA_TYPE,
        viewport=(size["width"], size["height"]),
        box=box or found,
        ms=(time.perf_counter() - started) * 1000,
        masked=privacy.has_rules and masked,
    )


async def _covered_shot(
    page: Page, camera: Camera, sensitive: Sequence[Locator], privacy: Privacy, number: int
) -> tuple[bytes, bool]:
    """A picture without what is private, empty where that is not known; and whether every frame told what is."""
    async with covered(page, privacy, sensitive, number) as covers:
        return (await camera.shot(page) if covers.known else b""), covers.whole


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
