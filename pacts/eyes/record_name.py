"""What names the record of a row: the one text that no row beside it has."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final
from weakref import WeakKeyDictionary

from pacts.eyes.view import Node, View
from pacts.eyes.words import squeeze

_NAME: Final = re.compile(
    r"^\D*[^\W\d_]{3}\D*$|^#?[^\W\d_]{1,6}[-_/#]?\d[\w-]*$|^#\d+$|(?=.*[^\W\d_]{3})[^\W\d_]{2}.*[\W\d_][^\W\d_]{2}"
)
"""A name has letters and no figures, or two words beside them, or is a number such as "R-1040"."""
CODE: Final = re.compile(
    r"(?<![\w-])(?!(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|JPY|CNY|INR)\b)"
    r"[A-ZÀ-Þ]{1,4}(?:[ -][A-ZÀ-Þ]{1,4})?[ -]\d{1,6}[A-Za-z]?(?!\w)"
)
"""Capitals and a number, as plates, flights and catalogues have it: "HB-FN 311", "LH 402", "M 33"; no amount."""
_NUMBERED: Final = re.compile(r"^[^\W\d_]{2,15}\s(?:no\.?\s|nr\.?\s|#)?\d{1,5}[a-z]?$", re.IGNORECASE)
"""A word and a number: it names what its row begins with ("Room 12", "Tisch 7"); further on it tells how many."""
_NO_NAME: Final = re.compile(r"\d[.,:/]\d|^\d+ [a-z]|(?:\w+\W+){3,}\w+\W*[.!?]$")
"""A time, a date, an amount, a measure ("7 km away"), or a sentence."""
_TOLD: Final = re.compile(r"^[^:]{2,24}:\s+(?=\S)")
"""What a name may be told to be: "Tenant: D. Novak"."""
_LONGEST: Final = 60
"""Characters of a text that may be a name; a longer one is a passage."""
_MOST: Final = 0.5
"""More rows than this share have, at the place of a name, a text of their own: a state or a category is said twice."""
_LED: Final = 1 / 3
"""The same share for the first text of the rows, which names them even where some have one name (`@` of a zone)."""
_Said = tuple[tuple[Node, str], ...]


@dataclass(slots=True)
class _List:
    """The rows that stand beside each other, and in how many of them each text stands."""

    rows: dict[Node, _Said] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)

    def add(self, row: Node, texts: _Said) -> None:
        self.rows[row] = texts
        self.said.update({text.casefold() for _, text in texts})

    def is_alone(self, text: str) -> bool:
        return self.said[text.casefold()] == 1

    def names(self, at: int) -> bool:
        """Whether the texts at a place of the rows tell most of the rows apart."""
        there = [texts[at][1] for texts in self.rows.values() if len(texts) > at]
        return sum(map(self.is_alone, there)) > (_MOST if at else _LED) * len(self.rows)


_Lists = dict[Node | None, _List]
_KNOWN: Final[WeakKeyDictionary[View, _Lists]] = WeakKeyDictionary()
"""A look is asked for each of its elements."""


def telling_row(node: Node, view: View) -> Node | None:
    """The nearest row, card or list item around a control that says more than its controls do.

    The buttons of a row often stand in a group of their own, which is made like a row and says nothing of the record.
    Of what is no button or link, and where no row says more: the nearest.
    """
    nearest = row = view.row(node)
    while row is not None and _is_pressed(node) and node.c.tag not in _FILLED and not _says_more(row, view):
        row = view.row(row)
    return row or nearest


_FILLED: Final = frozenset({"input", "select", "textarea", "option"})


def _says_more(row: Node, view: View) -> bool:
    return any(not _is_pressed(part) for part, _ in _texts(row, view))


def record_name(node: Node, view: View) -> str:
    """What names the record that a node belongs to: the first text of its row that no row beside it has.

    "" where it stands in no row, in the only one of its list, in a tool bar, or is named by that text itself: the link
    that is the record's name, the field whose label it is.
    """
    row = telling_row(node, view)
    beside = None if row is None or row is node else _lists(view).get(_list_of(row, view))
    texts = beside.rows.get(row, ()) if beside is not None and row is not None else ()
    if beside is None or len(beside.rows) == 1 or all(_is_pressed(part) for part, _ in texts):
        return ""
    first = next((part for part, _ in texts), node)
    alone = ((part, text) for at, (part, text) in enumerate(texts) if beside.is_alone(text) and beside.names(at))
    part, name = next(((part, text) for part, text in alone if _may_name(text, leads=part is first)), (node, ""))
    return "" if node.holds(part) or name.casefold() in _own(node) else _TOLD.sub("", name)


def texts_of_row(node: Node, view: View) -> tuple[str, ...]:
    """The texts of the row, card or list item that a node stands in, each by itself; () where it stands in none."""
    row = telling_row(node, view)
    return () if row is None or row is node else tuple(text for _, text in _texts(row, view))


def _may_name(text: str, *, leads: bool) -> bool:
    if _NO_NAME.search(text):
        return False
    return bool(_NAME.search(text) or CODE.fullmatch(text) or (leads and _NUMBERED.search(text)))


def _is_pressed(node: Node) -> bool:
    return node.interactive or any(each.interactive for each in node.ancestors())


def _own(node: Node) -> set[str]:
    return {squeeze(said).casefold() for said in (node.c.name, node.c.label, node.c.text) if said}


def _list_of(row: Node, view: View) -> Node | None:
    """What holds a row and those beside it; cards often stand in a column each."""
    if row.parent is None or sum(each in view.row_nodes for each in row.parent.children) > 1:
        return row.parent
    return row.parent.parent


def _lists(view: View) -> _Lists:
    """The rows of a look by what holds them."""
    if view not in _KNOWN:
        _KNOWN[view] = {}
        for row in sorted(view.row_nodes, key=lambda each: each.index):
            if row.c.visible:
                _KNOWN[view].setdefault(_list_of(row, view), _List()).add(row, _texts(row, view))
    return _KNOWN[view]


def _texts(row: Node, view: View) -> _Said:
    """What a row says, text by text, with what says it."""
    told = ((part, squeeze(part.c.own_text)) for part in (row, *view.inside(row)) if part.c.visible)
    return tuple((part, text) for part, text in told if text and len(text) <= _LONGEST)
