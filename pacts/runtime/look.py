"""One look: what every frame of a page shows, gathered in one round trip a frame and told as a `Snapshot`."""

import asyncio
import hashlib
import json
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Frame, Page
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

from pacts.domain.element import Box
from pacts.domain.outline import outline_of
from pacts.domain.page import Candidate, FrameSnapshot, Lines, Snapshot
from pacts.runtime.page_scripts import invoke

MAIN_TIMEOUT_S = 10.0
"""A main document that does not answer for so long runs an endless script or shows a dialog."""
FRAME_TIMEOUT_S = 2.0
"""A frame has this long after the main document's answer: one that never loads must not hold up the run."""
SETTLE_TIMEOUT_MS = 5000.0
"""For the next document to be there when a navigation took the last one away under the look."""

NAVIGATIONS = 4
"""Documents that may replace each other under one look (redirects by script); after that the page is told as broken."""
_GONE = re.compile(r"context was destroyed|Cannot find context|navigat|frame (?:was|got) detached", re.IGNORECASE)
_HALF_CHARACTER = re.compile(r"(?<!\\)((?:\\\\)*)\\ud[89ab][0-9a-f]{2}|(?<!\\)((?:\\\\)*)\\ud[c-f][0-9a-f]{2}")
_FLAGS = ("visible", "enabled", "editable", "focused", "clickable", "covered", "aria_hidden", "shadow", "struck")
"""The bits of a row's flags, lowest first; `page/look.js` sets them."""
_EXTRAS = (
    "aria_label",
    "aria_placeholder",
    "placeholder",
    "name_attribute",
    "element_id",
    "title",
    "alt",
    "href",
    "test_ids",
    "label",
    "value",
    "type",
    "level",
    "checked",
    "selected",
    "expanded",
    "color",
    "shape",
    "icon",
    "path",
    "text_before",
    "text_after",
)
"""The keys of a row's extras; the same."""


async def take_look(page: Page, *, test_id_attributes: Sequence[str], limit: int = 6000) -> Snapshot:
    """Everything the page shows now, in all its visible frames; nothing on the page is changed.

    A frame that can be seen but does not answer is listed with no candidates and an empty `document`.

    Args:
        page: the page; it need not be at rest, the look takes it as it is.
        test_id_attributes: attributes whose values become `Candidate.test_ids`.
        limit: candidates a frame; the rest is counted in `FrameSnapshot.dropped`.

    Raises:
        playwright.async_api.Error: the page is closed or crashed, or went away again and again under the look.
    """
    started = time.perf_counter()
    wish = {"limit": limit, "testIds": list(test_id_attributes)}
    children = {frame: asyncio.create_task(_ask_child(frame, wish)) for frame in page.frames if frame.parent_frame}
    try:
        main = await _ask_main(page, wish)
        answers = await _gather(children)
    finally:
        await _cancel(children.values())
    frames = _Frames(page.main_frame, main, answers)
    await frames.find_owners()
    shots = tuple(frames.snapshots())
    return Snapshot(
        url=main["url"],
        title=main["title"],
        frames=shots,
        outline=outline_of(shots),
        signature=_signature(shots),
        taken_ms=round((time.perf_counter() - started) * 1000, 1),
    )


# ------------------------------------------------------------------------------------------------------------- asking


async def _ask(frame: Frame, wish: dict[str, Any]) -> dict[str, Any]:
    text = await invoke(frame, "look", wish)
    return _read(text)


async def _ask_main(page: Page, wish: dict[str, Any]) -> dict[str, Any]:
    try:
        async with asyncio.timeout(MAIN_TIMEOUT_S):
            return await _ask_again(page, wish)
    except TimeoutError as exc:
        raise PlaywrightTimeoutError(
            f"the document at {page.url!r} did not answer within {MAIN_TIMEOUT_S:g} s: "
            "a script keeps it busy or a dialog is open"
        ) from exc


async def _ask_again(page: Page, wish: dict[str, Any]) -> dict[str, Any]:
    for _ in range(NAVIGATIONS):
        try:
            return await _ask(page.main_frame, wish)
        except PlaywrightError as exc:
            if page.is_closed() or not _GONE.search(exc.message):
                raise
        await page.wait_for_load_state("domcontentloaded", timeout=SETTLE_TIMEOUT_MS)
    return await _ask(page.main_frame, wish)


async def _ask_child(frame: Frame, wish: dict[str, Any]) -> dict[str, Any] | None:
    try:
        return await _ask(frame, wish)
    except PlaywrightError:
        return None


async def _gather(tasks: dict[Frame, asyncio.Task[dict[str, Any] | None]]) -> dict[Frame, dict[str, Any] | None]:
    if tasks:
        await asyncio.wait(tasks.values(), timeout=FRAME_TIMEOUT_S)
    return {frame: task.result() if task.done() else None for frame, task in tasks.items()}


async def _cancel(tasks: Iterable[asyncio.Task[Any]]) -> None:
    pending = [task for task in tasks if not task.done()]
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)


def _read(text: str) -> dict[str, Any]:
    """The answer's data; half characters, which Python can't encode, become U+FFFD."""
    if "\\ud" in text:
        text = _HALF_CHARACTER.sub(lambda found: f"{found[1] or found[2] or ''}\ufffd", text)
    answer: dict[str, Any] = json.loads(text)
    return answer


# ------------------------------------------------------------------------------------------------------------- frames


@dataclass(frozen=True, slots=True)
class _Place:
    """A frame's place among the others."""

    frame: Frame
    number: int
    parent: int | None
    owner: int | None
    offset: tuple[float, float]


class _Frames:
    """Links the frames by the iframe elements that own them."""

    def __init__(self, main: Frame, answer: dict[str, Any], children: dict[Frame, dict[str, Any] | None]) -> None:
        self._main = main
        self._answers: dict[Frame, dict[str, Any] | None] = {main: answer, **children}
        self._owners: dict[Frame, int] = {}

    async def find_owners(self) -> None:
        """Asks the parent document only where the child could not see its iframe (another origin, or no answer)."""
        unknown = []
        for frame, answer in self._answers.items():
            if frame is self._main:
                continue
            if answer and answer["owner"]:
                self._owners[frame] = answer["owner"]
            else:
                unknown.append(frame)
        refs = await asyncio.gather(*(_owner_ref(frame) for frame in unknown))
        self._owners.update(zip(unknown, refs, strict=True))

    def snapshots(self) -> Iterator[FrameSnapshot]:
        """Every visible frame, parents before their children, in document order."""
        places = self._places()
        numbers = {(place.parent, place.owner): place.number for place in places}
        for place in places:
            children = {
                owner: number for (parent, owner), number in numbers.items() if parent == place.number and owner
            }
            yield _frame_snapshot(place, self._answers[place.frame], children)

    def _places(self) -> list[_Place]:
        places = [_Place(self._main, 0, None, None, (0.0, 0.0))]
        for above in places:  # grows while it is walked
            for frame, owner, x, y in self._children(above.frame):
                offset = (round(above.offset[0] + x, 1), round(above.offset[1] + y, 1))
                places.append(_Place(frame, len(places), above.number, owner, offset))
        return places

    def _children(self, parent: Frame) -> Iterator[tuple[Frame, int, float, float]]:
        answer = self._answers[parent]
        if answer is None:
            return
        by_owner = {self._owners.get(frame, 0): frame for frame in self._answers if frame.parent_frame is parent}
        for owner, x, y, visible in answer["frames"]:
            if visible and owner in by_owner:
                yield by_owner[owner], owner, x, y


async def _owner_ref(frame: Frame) -> int:
    """The ref of a frame's iframe element in the parent document; 0 when it is gone."""
    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(FRAME_TIMEOUT_S):
            element = await frame.frame_element()
            return int(await invoke(element, "refOf"))
    return 0


def _frame_snapshot(place: _Place, answer: dict[str, Any] | None, children: dict[int, int]) -> FrameSnapshot:
    if answer is None:
        return FrameSnapshot(
            number=place.number,
            parent=place.parent,
            owner=place.owner,
            url=place.frame.url,
            document="",
            offset=place.offset,
            candidates=(),
        )
    return FrameSnapshot(
        number=place.number,
        parent=place.parent,
        owner=place.owner,
        url=answer["url"],
        title=answer["title"],
        document=answer["document"],
        language=answer["language"],
        offset=place.offset,
        nodes=answer["nodes"],
        candidates=tuple(_Rows(answer["strings"], children).candidates(answer["rows"])),
        lines=Lines.model_validate(answer["lines"]),
        dropped=answer["dropped"],
        unlisted=frozenset(answer["unlisted"]),
    )


# --------------------------------------------------------------------------------------------------------- candidates


class _Rows:
    """Turns the rows of an answer into candidates without validating them one by one.

    The rows come from our own code; a test holds every candidate against the validated record. Constructing 5,000
    candidates with validation takes about ten times as long.
    """

    def __init__(self, strings: list[str], children: dict[int, int]) -> None:
        self._strings = strings
        self._children = children
        self._classes: dict[int, tuple[str, ...]] = {0: ()}
        self._blanks: dict[int, dict[str, Any]] = {}
        self._set = set(Candidate.model_fields)

    def candidates(self, rows: list[list[Any]]) -> Iterator[Candidate]:
        children = self._children
        for row in rows:
            fields = self._fields(row)
            if row[0] in children:
                fields["frame_child"] = children[row[0]]
            yield _construct(Candidate, fields, self._set)

    def _fields(self, row: list[Any]) -> dict[str, Any]:
        ref, parent, tag, role, name, flags, own, text, box, above, heading, column, classes, extras = row
        strings = self._strings
        fields = (self._blanks.get(flags) or self._blank(flags)).copy()
        fields["ref"] = ref
        fields["parent"] = parent or None
        fields["tag"] = strings[tag]
        fields["role"] = strings[role]
        fields["name"] = name
        if own == 0:
            own = name
        fields["own_text"] = own
        fields["text"] = own if text == 0 else text
        fields["row"] = above or None
        if heading:
            fields["heading"] = strings[heading]
        if column:
            fields["column"] = strings[column]
        if classes:
            fields["classes"] = self._classes.get(classes) or self._split(classes)
        fields["test_ids"] = {}
        if box:
            x, y, width, height = box
            fields["box"] = _construct(Box, {"x": x, "y": y, "width": width, "height": height}, _BOX)
        if extras:
            for key, value in zip(extras[::2], extras[1::2], strict=True):
                fields[_EXTRAS[key]] = value
        return fields

    def _blank(self, flags: int) -> dict[str, Any]:
        blank = {name: field.get_default(call_default_factory=True) for name, field in Candidate.model_fields.items()}
        blank.update({name: bool(flags & (1 << bit)) for bit, name in enumerate(_FLAGS)})
        self._blanks[flags] = blank
        return blank

    def _split(self, index: int) -> tuple[str, ...]:
        self._classes[index] = tuple(dict.fromkeys(self._strings[index].split()))
        return self._classes[index]


_BOX = set(Box.model_fields)
_put = object.__setattr__
RecordT = TypeVar("RecordT", Candidate, Box)


def _construct(kind: type[RecordT], fields: dict[str, Any], names: set[str]) -> RecordT:
    """What `kind.model_construct(**fields)` gives, at a fifth of its price."""
    record = kind.__new__(kind)
    _put(record, "__dict__", fields)
    _put(record, "__pydantic_fields_set__", names)
    _put(record, "__pydantic_extra__", None)
    _put(record, "__pydantic_private__", None)
    return record


# ------------------------------------------------------------------------------------------------------------ signature


def _signature(frames: Sequence[FrameSnapshot]) -> str:
    digest = hashlib.sha256()
    for frame in frames:
        depths: dict[int, int] = {}
        parts = [f"frame {frame.parent}"]
        for one in frame.candidates:
            depth = depths.get(one.parent or 0, -1) + 1
            depths[one.ref] = depth
            if one.visible:
                parts.append(f"{depth} {one.tag} {one.role}")
        digest.update("\n".join(parts).encode())
    return digest.hexdigest()
