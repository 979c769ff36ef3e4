"""Months drawn as a grid of days, whatever they are made of, and the day of one that words name."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.measures import MONTH_NAMES, MONTHS
from pacts.eyes.view import Node, View, outermost
from pacts.eyes.words import phrase

_MONTH: Final = f"(?P<month>{MONTH_NAMES})"
_DAY: Final = r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?"
_NAMED: Final = re.compile(
    rf"(?:the )?(?:{_MONTH} {_DAY}|{_DAY.replace('day', 'first')}(?: of)? {_MONTH.replace('month', 'of')})"
)
"""A day with its month: "June 8", "8 June", "the 14th of February"."""
_ALL: Final = frozenset(map(str, range(10, 29)))
"""Days that every month has and that no other grid counts through."""


_LAST: Final = 31
_SHORT: Final = 2
"""Letters by which a weekday is known: "Mo"."""
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK: Final = frozenset(_WEEKDAYS)
_WORKING: Final = 5
"""Weekdays that a grid names at least."""
_MANY: Final = 7
"""Days under them at least: more than one week."""


def day_said(words: str) -> tuple[str, int] | None:
    """The month, by its first three letters, and the day that the words name and nothing besides."""
    found = _NAMED.fullmatch(phrase(words).plain)
    if found is None:
        return None
    month, day = found["month"] or found["of"], found["day"] or found["first"]
    return month[:3], int(day)


def day_asked(target: Target, view: View) -> list[Node]:
    """The cells of the day that is counted in a month: "the 5th of November"."""
    bare = not (target.words or target.attributes or target.looks or target.where or target.pick or target.every)
    month = target.scope[0].target if len(target.scope) == 1 else None
    if month is None or not bare or target.ordinal is None or target.kind not in {None, "element", "date", "cell"}:
        return []
    said = day_said(f"{month.words} {target.ordinal}") if target.ordinal > 0 and not month.scope else None
    return days_called(*said, view) if said is not None else []


def month_grids(view: View) -> list[Node]:
    """The smallest visible things that show every day of a month, or many days under the names of the weekdays."""
    shown: dict[Node, set[str]] = defaultdict(set)
    for node in view.nodes:
        if node.c.visible and (text := _day_or_weekday(node.c.own_text)):
            for up in node.ancestors():
                shown[up].add(text)
    full = [node for node, texts in shown.items() if _is_month(texts)]
    return [node for node in full if not any(other is not node and node.holds(other) for other in full)]


def under_weekday(words: str, view: View) -> list[Node]:
    """What stands under the name of a weekday, as in the columns of a week."""
    day = _weekday(words, whole=True)
    if not day:
        return []
    heads = [n for n in view.nodes if n.c.visible and n.c.box and _weekday(n.c.own_text) == day]
    return [n for n in view.nodes if n.c.visible and n.c.box and any(_is_under(n, head) for head in heads)]


def is_weekday(text: str) -> bool:
    """Whether a text is the name of a weekday, or begins one."""
    return bool(_weekday(text))


def _is_under(node: Node, head: Node) -> bool:
    middle = node.left + node.width / 2
    return head.left <= middle <= head.left + head.width and node.top >= head.top + head.height / 2 and node is not head


def _day_or_weekday(text: str) -> str:
    said = text.strip()
    if said.isdigit() and len(said) <= len("31"):
        return said if 1 <= int(said) <= _LAST else ""
    return _weekday(said)


def _weekday(text: str, *, whole: bool = False) -> str:
    """The weekday's full name, if that or its beginning is all that the text says."""
    said = text.strip().rstrip(".").casefold()
    if whole:
        return said if said in _WEEK else ""
    if len(said) < _SHORT:
        return ""
    return next((day for day in _WEEKDAYS if day.startswith(said)), "")


def _is_month(texts: set[str]) -> bool:
    return texts >= _ALL or (len(texts & _WEEK) >= _WORKING and len(texts - _WEEK) >= _MANY)


def days_called(month: str, day: int, view: View) -> list[Node]:
    """The cells of that day in the grids that say they show the month."""
    return [cell for grid in month_grids(view) if month in _months_of(grid, view) for cell in _cells(grid, day, view)]


def _months_of(grid: Node, view: View) -> set[str]:
    """The months named on the grid, in it, in the heading over it, or in the smallest thing around that names any."""
    whole = [n.c.own_text for n in view.nodes if n.frame is grid.frame and n.c.visible and n.c.own_text]
    for texts in (
        [grid.c.name],
        _titles(grid, view),
        [grid.c.heading],
        *(_titles(up, view) for up in grid.ancestors()),
        whole,
    ):
        if named := {word[:3] for text in texts for word in _month_words(text) if word[:3] in MONTHS}:
            return named
    return set()


def _titles(box: Node, view: View) -> list[str]:
    return [n.c.own_text for n in view.inside(box) if n.c.visible and n.c.own_text]


def _month_words(text: str) -> Sequence[str]:
    """The words of a short text that may be the title of a month: "June 2027"."""
    words = phrase(text).tokens
    telling = [word for word in words if not word.isdigit()]
    return telling if len(telling) == 1 and len(words) <= len(("June", "2027")) else ()


def _cells(grid: Node, day: int, view: View) -> list[Node]:
    """What holds the number in the grid and no other number: the days of other months left out."""
    numbers = [n for n in view.inside(grid) if n.c.visible and n.c.own_text.strip().isdigit()]
    starts = [at for at, n in enumerate(numbers) if n.c.own_text.strip() == "1"]
    if not starts:
        return []
    own = numbers[starts[0] : starts[1] if len(starts) > 1 else None]
    return outermost(_around(n, own, grid) for n in own if n.c.own_text.strip() == str(day))


def _around(number: Node, others: Sequence[Node], grid: Node) -> Node:
    """The cell of a number: the largest thing around it without another one."""
    cell = number
    for up in number.ancestors():
        if up is grid or any(other is not number and up.holds(other) for other in others):
            break
        cell = up
    return cell
