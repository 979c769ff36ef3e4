"""What the records of one page tell of each other by their paths: label, row, heading, the texts before and after.

A data set often has of an element only what stands on it, and its absolute path. Where all that is there is given, the
paths say what is inside of what, and the order of the records what stands before what; the rest follows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pacts.eyes.words import squeeze
from pacts.healing.reading import Element, flat, plan

_PLACED: Final = frozenset({"label", "row", "row_texts", "heading", "before", "after"})
"""Features that are worked out where no record of the page has a place for them."""
_ROWS: Final = frozenset({"tr", "li"})
_CELLS: Final = frozenset({"td", "th", "option", "dt", "dd", "label", "span", "a", "button", "b", "em", "strong"})
"""Tags that are part of a row, however many there are beside each other."""
_WHOLE: Final = frozenset({"html", "body", "main", "form", "thead", "tbody", "table", "header", "footer", "nav"})
"""Tags that hold rows and are none."""
_HEADING: Final = re.compile(r"h[1-6]")
_FIELDS: Final = frozenset({"input", "select", "textarea"})
_PICKED: Final = frozenset({"checkbox", "radio"})
_STEP: Final = re.compile(r"([\w:-]+)(?:\[(\d+)\])?")
_NUMBERED: Final = re.compile(r"(?:/[a-z][a-z0-9-]*\[\d+\])+")
_LONGEST_ROW: Final = 400
"""Characters of a row; a longer one is a part of the page."""
_LONGEST: Final = 80
_MOST_TEXTS: Final = 24


@dataclass(frozen=True, slots=True)
class _Place:
    """One record among the others."""

    path: str
    tag: str
    text: str


def with_surroundings(page: Sequence[Element], wanted: Sequence[Element]) -> list[Element]:
    """The wanted records of this page with what their surroundings tell; as they are where that can't be told.

    Args:
        page: all records of the page, in the order of the document.
        wanted: some of them, or records whose path is that of one of them.
    """
    told = {feature for record in page[:1] for feature, _ in plan(tuple(flat(record)))}
    if "xpath" not in told or len(page) < _FEW or told & _PLACED - {"label"}:
        return list(wanted)
    placing = _Placing(page)
    return [placing.told(record) for record in wanted]


_FEW: Final = 3
"""Records that say nothing of each other yet."""


def tells_surroundings(record: Element) -> bool:
    """Whether a record says anything of what is around its element but its neighbours."""
    return any(feature in _PLACED and record[key] for feature, key in plan(tuple(record)))


class _Placing:
    """The records of a page by their paths."""

    def __init__(self, page: Sequence[Element]) -> None:
        self._page = page
        self._keys: dict[tuple[str, ...], Mapping[str, str]] = {}
        self._places = [_Place(path_of(self.get(one, "xpath")), self._tag(one), self._text(one)) for one in page]
        self._at = {place.path: at for at, place in enumerate(self._places) if place.path}
        self._sorted = sorted(self._at)

    def get(self, record: Element, feature: str) -> str:
        """A feature of a record as text; "" where it has none."""
        keys = tuple(record)
        if keys not in self._keys:
            self._keys[keys] = dict(reversed(plan(keys)))
        key = self._keys[keys].get(feature)
        value = record[key] if key is not None else self._nested(record, feature)
        return value if isinstance(value, str) else "" if value is None else str(value)

    def _nested(self, record: Element, feature: str) -> object:
        key = self._keys[tuple(record)].get("attributes")
        inner = record[key] if key is not None else None
        if not isinstance(inner, Mapping):
            return None
        return next((inner[name] for told, name in plan(tuple(inner)) if told == feature), None)

    def _tag(self, record: Element) -> str:
        return self.get(record, "tag").lower()

    def _text(self, record: Element) -> str:
        return squeeze(self.get(record, "text"))

    def told(self, record: Element) -> Element:
        """The record with what its surroundings tell."""
        at = self._at.get(path_of(self.get(record, "xpath")))
        if at is None:
            return record
        row = self._row(self._places[at].path)
        before, after = self._beside(at, -1), self._beside(at, 1)
        more = {
            "label": "" if self.get(record, "label") else self._label(at, record, before, after),
            "heading": self._heading(at),
            "row": self._said_in(row)[:_LONGEST_ROW] if row else "",
            "row_texts": self._texts_in(row) if row else (),
            "before": before,
            "after": after,
        }
        return {**record, **{feature: said for feature, said in more.items() if said}}

    def _under(self, path: str) -> Iterable[int]:
        """The records inside of a path."""
        first = bisect_left(self._sorted, f"{path}/")
        for each in range(first, len(self._sorted)):
            if not self._sorted[each].startswith(f"{path}/"):
                return
            yield self._at[self._sorted[each]]

    @cached_property
    def _leaves(self) -> list[int]:
        """The records with a text that nothing in them has, in the order of the page."""
        holders = set()
        for place in self._places:
            if place.text:
                path = place.path.rpartition("/")[0]
                while path and path not in holders:
                    holders.add(path)
                    path = path.rpartition("/")[0]
        return [at for at, place in enumerate(self._places) if place.text and place.path not in holders]

    def _beside(self, at: int, step: int) -> str:
        """The nearest text before or after, of nothing that holds it or is held."""
        leaves, path = self._leaves, self._places[at].path
        place = bisect_left(leaves, at)
        each = place if step > 0 else place - 1
        while 0 <= each < len(leaves):
            other = self._places[leaves[each]]
            if leaves[each] != at and not _holds(path, other.path) and not _holds(other.path, path):
                return other.text[:_LONGEST]
            each += step
        return ""

    def _heading(self, at: int) -> str:
        above = (self._places[each] for each in range(at - 1, -1, -1))
        return next((one.text[:_LONGEST] for one in above if _HEADING.fullmatch(one.tag)), "")

    def _row(self, path: str) -> str:
        """The nearest path around that is one of several made alike; "" where none is."""
        around = path.rpartition("/")[0]
        while around:
            name = _tag_of(around)
            if name in _ROWS or (name not in _CELLS | _WHOLE and self._has_like(around)):
                return around
            around = around.rpartition("/")[0]
        return ""

    def _has_like(self, path: str) -> bool:
        """Whether something of the same tag stands beside it and is made nearly as it is."""
        mine = self._made(path)
        above, _, last = path.rpartition("/")
        step = _STEP.fullmatch(last)
        if step is None or len(mine) < _PARTS:
            return False
        number = int(step[2] or 1)
        for other in (number - 1, number + 1):
            theirs = self._made(f"{above}/{step[1]}[{other}]") if other else frozenset()
            if theirs and len(mine & theirs) >= _ALIKE * len(mine | theirs):
                return True
        return False

    def _made(self, path: str) -> frozenset[str]:
        """What stands in a path: the ways down to it, without their numbers."""
        return frozenset(_plain(self._places[at].path[len(path) :]) for at in self._under(path))

    def _said_in(self, path: str) -> str:
        at = self._at.get(path)
        return (self._places[at].text if at is not None else "") or " ".join(self._texts_in(path))

    def _texts_in(self, path: str) -> tuple[str, ...]:
        inside = set(self._under(path))
        return tuple(self._places[at].text for at in self._leaves if at in inside)[:_MOST_TEXTS]

    def _label(self, at: int, record: Element, before: str, after: str) -> str:
        """What a field is labelled by: a label for its id or around it, else the text beside it."""
        place = self._places[at]
        if place.tag not in _FIELDS or self.get(record, "name"):
            return ""
        own = self.get(record, "element_id")
        around = place.path.rpartition("/")[0]
        for other, one in zip(self._page, self._places, strict=True):
            if one.tag == "label" and ((own and _for(other) == own) or one.path == around):
                return one.text[:_LONGEST]
        return after if self.get(record, "type") in _PICKED else before


_PARTS: Final = 2
"""Parts that a row has at least."""
_ALIKE: Final = 0.6
"""Rows have so much of what they are made of in common."""


def path_of(xpath: str) -> str:
    """An absolute path with a number at each step: "/html[1]/body[1]/a[2]"; "" where it is none."""
    if _NUMBERED.fullmatch(xpath):
        return xpath
    steps = xpath.lower().strip("/").split("/")
    found = [_STEP.fullmatch(step) for step in steps]
    if not xpath.startswith("/") or xpath.startswith("//"):
        return ""
    return "".join(f"/{step[1]}[{step[2] or 1}]" for step in found if step) if all(found) else ""


def _tag_of(path: str) -> str:
    return path.rpartition("/")[2].partition("[")[0]


def _plain(path: str) -> str:
    return re.sub(r"\[\d+\]", "", path)


def _holds(outer: str, inner: str) -> bool:
    return inner.startswith(f"{outer}/")


def _for(record: Element) -> str:
    """The id that a label is for."""
    laid = flat(record)
    told = next((laid[key] for key in laid if key.lower() in {"for", "htmlfor", "html_for"}), "")
    return told if isinstance(told, str) else ""
