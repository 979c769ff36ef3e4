"""A survey of the tab when a step could not be done: what every frame tells, put together."""

import asyncio
from typing import Any, TypeVar

from playwright.async_api import Error, Frame, Page

from pacts.domain.element import ResolvedElement
from pacts.domain.survey import FrameState, Overlay, Scroller, Subject, Survey
from pacts.runtime.locate import locate
from pacts.runtime.outcome import has_moved, is_gone
from pacts.runtime.page_scripts import MISSING, call, invoke

RecordT = TypeVar("RecordT", Subject, Overlay, Scroller)
FRAME_S = 2.0
"""A frame that does not answer within this time has nothing to tell."""
FRAMES = 12
"""Of a page with more, the rest are advertisements."""


async def take_survey(page: Page, element: ResolvedElement | None) -> Survey:
    """What the page tells about an element, or about itself where there is none."""
    ask = await _asked(page, element)
    frames = page.frames[:FRAMES]
    answers = await asyncio.gather(*(_ask(frame, ask) for frame in frames))
    leaving = answers[0] is None
    states = [_state(number, frame, answer) for number, (frame, answer) in enumerate(zip(frames, answers, strict=True))]
    heard = [(number, answer) for number, answer in enumerate(answers) if answer is not None]
    subject = next((_of(Subject, number, told["subject"]) for number, told in heard if told["subject"]), None)
    overlays = [_of(Overlay, number, one) for number, told in heard for one in told["overlays"]]
    scrollers = [_of(Scroller, number, one) for number, told in heard for one in told["scrollers"]]
    return Survey(
        url=page.url,
        subject=subject,
        overlays=tuple(sorted(overlays, key=lambda one: not one.covers)),
        scrollers=tuple(scrollers),
        frames=tuple(states),
        placeholders=sum(told["placeholders"] for _, told in heard),
        busy=sum(told["busy"] for _, told in heard),
        leaving=leaving,
        passwords=sum(told["passwords"] for _, told in heard),
        captcha=next((told["captcha"] for _, told in heard if told["captcha"]), ""),
        said=" ".join(told["said"] for _, told in heard)[:4000],
    )


async def _asked(page: Page, element: ResolvedElement | None) -> dict[str, Any]:
    """The numbers of what is asked about: the element of the look, else all that its locator matches now."""
    if element is None:
        return {"document": "", "refs": []}
    try:
        found = await locate(page, element.locator).evaluate_all(call("refsOf"))
    except Error as error:
        if is_gone(error):
            raise
        found = MISSING
    known = {"document": element.document, "refs": [element.ref] if element.ref is not None else []}
    if found == MISSING or not found["refs"]:
        return known
    if found["document"] == element.document and element.ref in found["refs"]:
        found["refs"].sort(key=lambda ref: ref != element.ref)
    return dict(found)


async def _ask(frame: Frame, ask: dict[str, Any]) -> dict[str, Any] | None:
    try:
        async with asyncio.timeout(FRAME_S):
            told: dict[str, Any] = await invoke(frame, "survey", ask)
            return told
    except TimeoutError:
        return None
    except Error as error:
        if is_gone(error) and frame.parent_frame is None and not has_moved(error):
            raise
        return None


def _of(kind: type[RecordT], number: int, told: dict[str, Any]) -> RecordT:
    return kind.model_validate({**told, "frame": number})


def _state(number: int, frame: Frame, answer: dict[str, Any] | None) -> FrameState:
    """A frame without a document of its own, although it has an address, is still loading."""
    if answer is None:
        return FrameState(number=number, url=frame.url, loading=True)
    blank = number > 0 and frame.url in {"", "about:blank"} and not answer["said"]
    return FrameState(
        number=number, url=frame.url, document=answer["document"], loading=bool(answer["loading"]) or blank
    )
