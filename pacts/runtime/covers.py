"""What a picture must not show: the texts and fields of a page that are private, covered while it is taken."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from playwright.async_api import Error, Frame, Page
from playwright.async_api import Locator as Live

from pacts.domain.element import Locator
from pacts.runtime.locate import any_of
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import call, inquire, inquire_all

FRAME_S = 1.0
"""A part of the page that runs no script for so long shows nothing new, and is not waited for."""
FONTS_MS = 3000
"""A text whose font has not come is drawn in another one after three seconds: so long browsers draw nothing for it."""
PAGE_S = 7.0
"""What the page itself shows must be known: without an answer within this time there is no picture."""


Places = Sequence[tuple[int, int]]
"""From a character to before another one."""


def _nothing(lines: str) -> Places:
    """Without rules no text is private."""
    del lines
    return ()


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is not to be seen in pictures."""

    private: Callable[[str], Places] = _nothing
    """Where the lines of a page are private; a tab stands between two of them."""
    edition: Callable[[], int] = lambda: 0
    """Another number as soon as `private` may answer otherwise: a new secret was learned."""
    selectors: tuple[str, ...] = ()
    """CSS selectors of what is covered whatever it shows, besides fields for passwords, cards and one-time codes."""

    @property
    def has_rules(self) -> bool:
        """Whether texts are judged at all."""
        return self.private is not _nothing


@dataclass(frozen=True, slots=True)
class Covers:
    """What of a page is covered."""

    some: bool = False
    """Whether something is."""
    known: bool = True
    """Whether the page could be asked."""
    whole: bool = True
    """Whether every frame of it could."""


_UNCOVERING: set[asyncio.Future[None]] = set()
"""Frames whose covers are being taken off: what is asked of them next is answered after that."""


@asynccontextmanager
async def covered(
    page: Page, privacy: Privacy, sensitive: Sequence[Locator] = (), number: int = 0
) -> AsyncIterator[Covers]:
    """Cover what is private in the viewport, in all frames at once. The document is not changed by that, nor moved.

    A page is told where it is private, and remembers that as long as it shows nothing new. Where nothing is, it is told
    nothing: to judge a text again costs less than a message.

    Args:
        page: what is about to be drawn.
        privacy: which texts are private.
        sensitive: what is covered whatever it shows, where it is on the page.
        number: of the picture that is about to be taken.
    """
    frames = page.frames
    told: list[int | None] = [None] * len(frames)
    own = [locator for locator in sensitive if not locator.frames]
    try:
        named = await _name_inner(page, [locator for locator in sensitive if locator.frames])
        told = await asyncio.gather(*(_of_frame(page, frame, privacy, own, number) for frame in frames))
        silent = [frame for frame, count in zip(frames, told, strict=True) if count is None]
        known = named and page.main_frame not in silent
        yield Covers(some=any(told), known=known, whole=known and not silent)
    finally:
        # Also where a frame did not answer: it may wake up and do what it was asked.
        covering = [frame for frame, count in zip(frames, told, strict=True) if count is None or count]
        if covering:
            await _begin_uncovering(covering)


async def _begin_uncovering(frames: Sequence[Frame]) -> None:
    """Tell frames to show everything again, and go on once they are told: a page does one thing after the other."""
    for frame in frames:
        uncovering = asyncio.ensure_future(_uncover(frame))
        _UNCOVERING.add(uncovering)
        uncovering.add_done_callback(_UNCOVERING.discard)
    await asyncio.sleep(0)  # a task that was just made runs to its first wait: the message is on its way


async def _name_inner(page: Page, inner: Sequence[Locator]) -> bool:
    """Tell frames which of their elements are covered in the next picture; False where one does not answer."""
    by_frame: dict[tuple[Locator, ...], list[Locator]] = {}
    for locator in inner:
        by_frame.setdefault(locator.frames, []).append(locator)
    try:
        async with asyncio.timeout(FRAME_S):
            await asyncio.gather(*(_name(any_of(page, locators)) for locators in by_frame.values()))
    except TimeoutError:
        return False
    return True


async def _name(found: Live) -> None:
    try:
        await found.evaluate_all(call("nameSecret"))
    except Error as error:
        if is_gone(error):
            raise
        return  # the frame is not there


async def _of_frame(page: Page, frame: Frame, privacy: Privacy, own: Sequence[Locator], number: int) -> int | None:
    """How much was covered; None where the frame does not tell."""
    main = frame is page.main_frame
    try:
        async with asyncio.timeout(PAGE_S if main else FRAME_S):
            edition = f"{id(privacy.private)} {privacy.edition()}"
            ask = {"selectors": list(privacy.selectors), "edition": edition, "picture": number}
            ask["fonts"] = FONTS_MS if main else 0
            if main and own:
                told = await inquire_all(any_of(page, own), "coverWith", ask)
            else:
                told = await inquire(frame, "coverKnown", ask)
            places = [list(place) for place in privacy.private(told["unknown"])] if told["unknown"] else []
            if not places:
                return int(told["covered"])
            answer: int | None = await inquire(frame, "coverJudged", {"places": places, "picture": number})
            return answer
    except TimeoutError:
        return None
    except Error as error:
        if is_gone(error) and main:
            raise
        return None


async def _uncover(frame: Frame) -> None:
    with suppress(Error, TimeoutError):  # a document that went away took its covers with it
        async with asyncio.timeout(FRAME_S):
            await frame.evaluate(call("uncoverTexts"))
