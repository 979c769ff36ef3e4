"""Where a row and a column meet on the screen, whatever the markup calls them: "cell C3", "the rent in Q1"."""

import re
from collections.abc import Iterator
from typing import Final

from pacts.eyes.view import Node, View
from pacts.eyes.words import equal_level, phrase

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
