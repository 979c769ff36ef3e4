"""A locator's data as a live Playwright locator."""

import json
from collections.abc import Sequence
from typing import Any, cast

from playwright.async_api import FrameLocator, Page
from playwright.async_api import Locator as Live

from pacts.domain.element import Locator, LocatorPart

PLAYWRIGHT_TEST_ID = "data-testid"
"""The attribute that `get_by_test_id` reads unless it is configured; any other is rendered as CSS."""


def locate(page: Page, locator: Locator) -> Live:
    """The live locator, inside its frames."""
    inside: Page | FrameLocator = page
    for frame in locator.frames:
        inside = _chain(inside, frame.parts, page).content_frame
    return _chain(inside, locator.parts, page)


def any_of(page: Page, locators: Sequence[Locator]) -> Live:
    """What any of the locators matches; all are inside the same frames, and there is at least one."""
    first, *others = (locate(page, locator) for locator in locators)
    for other in others:
        first = first.or_(other)
    return first


def _chain(start: Page | FrameLocator, parts: tuple[LocatorPart, ...], page: Page) -> Live:
    if not parts:
        raise ValueError("a locator needs at least one part")
    live = _link(start, parts[0], page)
    for part in parts[1:]:
        live = _link(live, part, page)
    return live


def _link(start: Page | FrameLocator | Live, part: LocatorPart, page: Page) -> Live:
    return _nth(_filtered(_found(start, part), part, page), part.nth)


def _found(start: Page | FrameLocator | Live, part: LocatorPart) -> Live:  # noqa: PLR0911 -- one line for each way
    match part.by:
        case "role":
            role = cast("Any", part.value)
            # without a name, `exact` has nothing to compare
            return start.get_by_role(role, name=part.name, exact=part.exact if part.name is not None else None)
        case "label":
            return start.get_by_label(part.value, exact=part.exact)
        case "placeholder":
            return start.get_by_placeholder(part.value, exact=part.exact)
        case "alt":
            return start.get_by_alt_text(part.value, exact=part.exact)
        case "title":
            return start.get_by_title(part.value, exact=part.exact)
        case "text":
            return start.get_by_text(part.value, exact=part.exact)
        case "test_id" if part.attribute == PLAYWRIGHT_TEST_ID:
            return start.get_by_test_id(part.value)
        case "test_id":
            return start.locator(f"[{part.attribute}={json.dumps(part.value, ensure_ascii=False)}]")
        case "css":
            return start.locator(f"css={part.value}")


def _filtered(live: Live, part: LocatorPart, page: Page) -> Live:
    if part.has_text is not None:
        live = live.filter(has_text=part.has_text)
    if part.has is not None:
        live = live.filter(has=_chain(page, part.has.parts, page))
    return live.filter(visible=True) if part.visible else live


def _nth(live: Live, nth: int | None) -> Live:
    if nth is None:
        return live
    return live.last if nth == -1 else live.nth(nth)
