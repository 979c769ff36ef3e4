"""Where a row and a column meet on the screen, whatever the markup calls them: "cell C3", "the rent in Q1"."""

import re
from collections.abc import Iterator
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import FILLER
from pacts.eyes.words import equal_level, phrase, stem

_TABLES: Final = frozenset({"table", "grid", "treegrid"})
_CELLS: Final = frozenset({"cell", "gridcell"})
_ADDRESS: Final = re.compile(r"^([A-Za-z]{1,2})\s?(\d{1,5})$")
_TOUCHING: Final = 2
"""Pixels that neighbours may overlap."""


def address(words: str) -> tuple[str, str] | None:
    """The row and the column of a cell as spreadsheets name it: "C3"; None for other words."""
    found = _ADDRESS.match(words.strip())
    return (found[2], found[1]) if found else None


def crossing(row: str, column: str, view: View) -> Node | None:
    """The one cell right of what says the row and below what says the column; None where there is none, or several."""
    sides, heads = list(_saying(row, view)), list(_saying(column, view))
    found = [
        cell
        for cell in view.nodes
        if cell.c.role in _CELLS and cell.c.visible and _meets(cell, sides, heads) and cell not in sides + heads
    ]
    return found[0] if len(found) == 1 else None


def slot_at(target: Target, view: View) -> Node | None:
    """The one cell of a timetable that is told by its day and its hour: "the lesson on Thursday at 13:00".

    What is said to be there must be there: only a slot may be empty.
    """
    noun = phrase(target.words).stems[-1:] if target.words else (target.noun,)
    places = [scope.target for scope in target.scope if scope.relation == "in" and scope.target.words]
    if target.quoted or target.every or target.ordinal is not None or len(places) != len(target.scope):
        return None
    days = [place.words for place in places if place.words.lower() in _DAYS]
    hours = [place.words for place in places if _HOUR.fullmatch(place.words)]
    if len(places) != _TWO or len(days) != 1 or len(hours) != 1 or not noun:
        return None
    names = dict.fromkeys((days[0], *(days[0][:size] for size in (2, 3, 4))))
    pairs = [pair for name in names for pair in ((hours[0], name), (name, hours[0]))]
    met = dict.fromkeys(cell for row, column in pairs if (cell := crossing(row, column, view)) is not None)
    told = {word for word in phrase(target.words).concepts[:-1] if word not in FILLER}
    filled = [cell for cell in met if cell.c.text.strip() or set(noun) & _SLOTS]
    cells = [cell for cell in filled if told <= set(phrase(cell.c.text).concepts)]
    return cells[0] if len(cells) == 1 else None


_TWO: Final = 2
_DAYS: Final = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_HOUR: Final = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?", re.IGNORECASE)
_SLOTS: Final = frozenset(stem(word) for word in ("slot", "cell", "box", "space", "square", "field", "hour", "time"))


def _saying(words: str, view: View) -> Iterator[Node]:
    """What stands in a table and says just this."""
    said = phrase(words)
    for node in view.nodes:
        if node.c.visible and node.c.own_text and equal_level(said, phrase(node.c.own_text)) and _table_of(node):
            yield node


def _meets(cell: Node, sides: list[Node], heads: list[Node]) -> bool:
    table = _table_of(cell)
    beside = any(_is_beside(side, cell) and _table_of(side) is table for side in sides)
    return beside and any(_is_over(head, cell) and _table_of(head) is table for head in heads)


def _is_beside(side: Node, cell: Node) -> bool:
    middle = cell.top + cell.height / 2
    return side.top <= middle <= side.top + side.height and side.left + side.width <= cell.left + cell.width / 2


def _is_over(head: Node, cell: Node) -> bool:
    middle = cell.left + cell.width / 2
    return head.left <= middle <= head.left + head.width and head.top + head.height <= cell.top + _TOUCHING


def _table_of(node: Node) -> Node | None:
    return next((up for up in node.ancestors() if up.c.role in _TABLES), None)
