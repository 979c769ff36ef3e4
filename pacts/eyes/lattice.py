"""Squares of a board by where they are: "the square in the fourth row and third column", "the bottom left square"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_FEWEST: Final = 2
_TOP: Final = frozenset({"top", "upper"})
_BOTTOM: Final = frozenset({"bottom", "lower"})
_SIDES: Final = {"left": 1, "right": -1}
_SQUARES: Final = frozenset({"square", "cell", "tile", "box", "corner", "field", "piece", "button", "key", "seat"})


def crossing_of(target: Target) -> tuple[int, int] | None:
    """The row and the column of a square, from 1 or from -1 backwards; None for what is no square of a board."""
    if target.scope:
        return _ordered(target)
    words = phrase(target.words).tokens
    if len(words) < _FEWEST or not set(words[2:]) <= _SQUARES or target.quoted:
        return None
    row = 1 if words[0] in _TOP else -1 if words[0] in _BOTTOM else None
    column = _SIDES.get(words[1])
    return None if row is None or column is None else (row, column)


def _ordered(target: Target) -> tuple[int, int] | None:
    """The same told by two places in order: "in the fourth row in the third column"."""
    if not set(phrase(target.words).tokens) <= _SQUARES or len(target.scope) != _FEWEST:
        return None
    told = {scope.target.kind: scope.target.ordinal for scope in target.scope if not scope.target.words}
    row, column = told.get("row"), told.get("column")
    return None if row is None or column is None else (row, column)


def square_at(row: int, column: int, view: View) -> Node | None:
    """The square of the page's only board; None where there is no board, several, or it is smaller."""
    boards = [lines for family in _families(view) if (lines := _lines(family))]
    if len(boards) != 1:
        return None
    lines = boards[0]
    line = lines[_at(row)] if abs(row) <= len(lines) else []
    return line[_at(column)] if abs(column) <= len(line) else None


def _at(ordinal: int) -> int:
    return ordinal - 1 if ordinal > 0 else ordinal


def _families(view: View) -> Iterable[Sequence[Node]]:
    """What can be clicked, by make and size; the look may leave out the lines that hold it."""
    families: dict[object, list[Node]] = defaultdict(list)
    for node in view.nodes:
        if node.c.visible and node.c.box and (node.interactive or node.c.clickable):
            make = (node.frame.number, node.c.tag, node.c.role, round(node.width), round(node.height))
            families[make].append(node)
    return families.values()


def _lines(family: Sequence[Node]) -> list[list[Node]]:
    """The lines of a board from its squares, each as long as the others and right under the one before; else none."""
    by_line: dict[int, list[Node]] = defaultdict(list)
    for node in family:
        by_line[round(node.top)].append(node)
    lines = [sorted(by_line[top], key=lambda n: n.left) for top in sorted(by_line)]
    columns = {tuple(round(n.left) for n in line) for line in lines}
    board = len(lines) >= _FEWEST and len(columns) == 1 and len(lines[0]) >= _FEWEST
    return lines if board and abs(family[0].width - family[0].height) <= family[0].height / 2 else []
