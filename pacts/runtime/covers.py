"""What a picture must not show: the texts and fields of a page that are private, covered while it is taken."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from playwright.async_api import Error, Frame, Page

from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import call, invoke

FRAME_S = 1.0
"""A part of the page that runs no script for so long shows nothing new, and is not waited for."""
PAGE_S = 4.0
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


_LATE: set[asyncio.Future[None]] = set()
"""Frames that did not answer and are not waited for."""


@asynccontextmanager
async def covered(page: Page, privacy: Privacy) -> AsyncIterator[Covers]:
    """Cover what is private in the viewport, in all frames at once. The document is not changed by that, nor moved.

    A page remembers what was said of its texts: as long as it shows nothing new, it is asked once and told nothing.
    """
    frames = page.frames
    told: list[int | None] = [None] * len(frames)
    try:
        told = await asyncio.gather(*(_of_frame(frame, privacy, main=frame is page.main_frame) for frame in frames))
        silent = [frame for frame, number in zip(frames, told, strict=True) if number is None]
        yield Covers(some=any(told), known=page.main_frame not in silent, whole=not silent)
    finally:
        for frame in (frame for frame, number in zip(frames, told, strict=True) if number is None):
            late = asyncio.ensure_future(_uncover(frame))  # it may wake up and do what it was asked
            _LATE.add(late)
            late.add_done_callback(_LATE.discard)
        await asyncio.gather(*(_uncover(frame) for frame, number in zip(frames, told, strict=True) if number))


async def _of_frame(frame: Frame, privacy: Privacy, *, main: bool) -> int | None:
    """How much was covered; None where the frame does not tell."""
    try:
        async with asyncio.timeout(PAGE_S if main else FRAME_S):
            ask = {"selectors": list(privacy.selectors), "edition": f"{id(privacy.private)} {privacy.edition()}"}
            told = await invoke(frame, "coverKnown", ask)
            if not told["unknown"]:
                return int(told["covered"])
            places = [list(place) for place in privacy.private(told["unknown"])]
            return int(await frame.evaluate(call("coverJudged"), places))
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
