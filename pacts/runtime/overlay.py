"""Takes away what is plainly a consent banner or a newsletter overlay, by a normal click on its own button."""

from typing import Any

from playwright.async_api import Error, Frame, Page

from pacts.domain.element import Locator, LocatorPart
from pacts.domain.result import Mitigation
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import call, invoke

CLICK_MS = 2000
GONE_MS = 1500
DOES = {"reject": "by refusing", "close": "by closing it", "accept": "by accepting"}


async def dismiss_overlay(page: Page) -> Mitigation | None:
    """The mitigation, once something plainly in the way was dismissed; None when there is nothing of the kind."""
    for frame in page.frames:
        banner = await _banner(frame)
        if banner is not None:
            return await _dismiss(page, frame, banner)
    return None


async def _banner(frame: Frame) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] | None = await invoke(frame, "findBanner")
    except Error as error:
        if is_gone(error) and frame.parent_frame is None:
            raise
        return None
    return found


async def _dismiss(page: Page, frame: Frame, banner: dict[str, Any]) -> Mitigation | None:
    button = (await frame.evaluate_handle(call("bannerButton"))).as_element()
    if button is None:
        return None
    locator = await _locator(page, frame, banner)
    try:
        await button.click(timeout=CLICK_MS)
        await button.wait_for_element_state("hidden", timeout=GONE_MS)
    except Error as error:
        if is_gone(error):
            raise
        if await _banner(frame) is not None:
            return None  # it is still there: nothing was dismissed
    detail = f'dismissed the {banner["what"]} "{banner["text"]}" {DOES[banner["kind"]]} ("{banner["caption"]}")'
    return Mitigation(kind="dismissed_banner", detail=detail, locator=locator)


async def _locator(page: Page, frame: Frame, banner: dict[str, Any]) -> Locator | None:
    """A locator of the button that a generated test can use; None when none is unique on the main document."""
    if frame.parent_frame is not None:
        return None
    by_role = LocatorPart(by="role", value="link" if banner["tag"] == "a" else "button", name=banner["caption"])
    wanted = [Locator(parts=(by_role,))]
    if banner["id"]:
        wanted.append(Locator(parts=(LocatorPart(by="css", value=f'[id="{banner["id"]}"]'),)))
    for locator in wanted:
        if await locate(page, locator).count() == 1:
            return locator
    return None
