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


def _nothing(text: str) -> bool:
    """Without rules no text is private."""
    del text
    return False


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is not to be seen in pictures."""

    is_private: Callable[[str], bool] = _nothing
    selectors: tuple[str, ...] = ()
    """CSS selectors of what is covered whatever it shows, besides fields for passwords, cards and one-time codes."""

    @property
    def has_rules(self) -> bool:
        """Whether texts are judged at all."""
        return self.is_private is not _nothing


@dataclass(frozen=True, slots=True)
class Covers:
    """What is to be covered, by frame."""

    numbers: tuple[tuple[Frame, tuple[int, ...]], ...] = ()
    known: bool = True
    """Whether the page could be asked."""
    whole: bool = True
    """Whether every frame of it could."""


async def private_parts(page: Page, privacy: Privacy) -> Covers:
    """What of the viewport is private, asked of all frames at once."""
    frames = page.frames
    told = await asyncio.gather(*(_of_frame(frame, privacy, main=frame is page.main_frame) for frame in frames))
    found = tuple((frame, numbers) for frame, numbers in zip(frames, told, strict=True) if numbers)
    silent = [frame for frame, numbers in zip(frames, told, strict=True) if numbers is None]
    return Covers(found, known=page.main_frame not in silent, whole=not silent)


async def _of_frame(frame: Frame, privacy: Privacy, *, main: bool) -> tuple[int, ...] | None:
    """The numbers of what is private; None where the frame does not tell."""
    try:
        async with asyncio.timeout(PAGE_S if main else FRAME_S):
            told = await invoke(frame, "tellTexts", {"selectors": list(privacy.selectors)})
    except TimeoutError:
        return None
    except Error as error:
        if is_gone(error) and main:
            raise
        return None
    return _private(told["texts"], set(told["must"]), privacy)


def _private(texts: Sequence[str], must: set[int], privacy: Privacy) -> tuple[int, ...]:
    """Line by line: what becomes of a line is known from the picture before, where it stood already."""
    return tuple(number for number, text in enumerate(texts) if number in must or privacy.is_private(text))


@asynccontextmanager
async def covered(covers: Covers) -> AsyncIterator[None]:
    """Cover it meanwhile. The document is not changed by that, nor anything moved."""
    try:
        await asyncio.gather(*(frame.evaluate(call("coverTexts"), list(numbers)) for frame, numbers in covers.numbers))
        yield
    finally:
        await asyncio.gather(*(_uncover(frame) for frame, _ in covers.numbers))


async def _uncover(frame: Frame) -> None:
    with suppress(Error):  # a document that went away took its covers with it
        await frame.evaluate(call("uncoverTexts"))
