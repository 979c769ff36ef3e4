"""The value that a text names: for "the total is 30" the "30" beside the word "Total"."""

import re
from typing import Final

from pacts.eyes.runs import pairs
from pacts.eyes.view import Node, View, is_cell
from pacts.eyes.words import WHOLE, match, phrase, squeeze

_LIMIT: Final = 80
_BELOW: Final = 24
"""Pixels from a label down to its value."""
_NAMED: Final = 0.84
"""Words that agree less do not name a label."""
_PARTS: Final = re.compile(r"[·•|:;,/–—]+")
_CURRENCIES: Final = frozenset("€$£¥₹₽₩₺₴₪")
_LABEL_END: Final = " :*"
"""What ends a label beside its words: a colon, the star of a field that must be filled."""
_TABLE: Final = 3
"""Rows and columns of which a table has as many, and a list of pairs has not."""
_FIGURE: Final = re.compile(r"[^\s\w]{0,3}\d[\d.,:'\u2019]{0,20}[^\s\d]{0,3}")
"""A number with its sign, written without a space."""
_AMOUNT: Final = re.compile(r"[$€£¥]\s?\d|\d\s?[$€£¥%]|\d[.,]\d")
_CELLS: Final = frozenset({"cell", "gridcell"})
_FIELDS: Final = frozenset({"input", "textarea", "select"})
_UPWARDS: Final = 2
"""How far above a label its value may stand beside it."""


def value_beside(node: Node, words: str, expected: str | None, view: View) -> Node:
    """The element that holds the value where the node is a mere label; else the node itself."""
    return value_of_label(node, words, expected, view) or node


def whole_figure(node: Node, expected: str | None) -> Node:
    """The number of which the node is a piece ("482,910" before ".00"); itself where the piece is what is expected."""
    if expected is not None and squeeze(expected) == squeeze(node.c.text):
        return node
    for up in node.ancestors():
        if up.interactive or up.c.own_text or up.c.text == node.c.text or not _FIGURE.fullmatch(up.c.text):
            break
        node = up
    return node


def is_label(node: Node, words: str, expected: str | None) -> bool:
    """Whether the text says the author's words and nothing more, so that it can't be what they ask the value of."""
    if node.c.role == "heading" or (node.interactive and node.c.role != "columnheader"):
        return False
    if expected is not None and phrase(expected).plain and phrase(expected).plain in phrase(node.c.text).plain:
        return False
    heads = node.c.role == "columnheader" and match(phrase(words), phrase(node.c.text)).level == "part"
    return heads or _names(words, node.c.text)


def value_of_label(node: Node, words: str, expected: str | None, view: View) -> Node | None:
    """The element that holds the value where the node is a mere label; None when it is none, or has none.

    A label is a text that says the author's words and nothing more. What is expected never chooses the element; it
    only tells that the label is itself what is asked for.
    """
    c = node.c
    if node.interactive or c.role == "heading" or not words:
        return None
    if (field := _labelled_field(node, view)) is not None:
        return field if _names(words, c.text) else None
    if (told := _told_inside(node, words)) is not None:
        return told
    if c.role == "columnheader":
        return _only_cell(node, view)
    if c.column and is_cell(node) and c.column != c.text:
        return None  # a cell under a header is a value itself
    return _held_or_next(node, view) if is_label(node, words, expected) and not _tells_an_amount(node, words) else None


def _tells_an_amount(node: Node, words: str) -> bool:
    """Whether the text has a value of its own beside the words: "Discount -$30.00" is no label of what comes next."""
    return node.c.text != node.c.own_text and len(_AMOUNT.findall(node.c.text)) > len(_AMOUNT.findall(words))


def _heads_a_column(cell: Node) -> bool:
    """Whether a plain cell of the first row stands over others: three or more in each row, as below it."""
    row = cell.parent
    rows = [n for n in row.parent.children if n.c.tag == row.c.tag] if row is not None and row.parent else []
    if row is None or len(rows) < _TABLE or rows[0] is not row or len(row.children) < _TABLE:
        return False
    return all(len(other.children) == len(row.children) for other in rows[1:_TABLE])


def _told_inside(node: Node, words: str) -> Node | None:
    """The value among the element's own parts, beside its words."""
    told = [pair.value for pair in pairs(node) if _names(words, pair.label)]
    if len(told) == 1:
        return told[0]
    return _paired(node, words) or (_inner(node) if _names(words, node.c.own_text) else None)


def _held_or_next(label: Node, view: View) -> Node | None:
    """The one field in the box that says nothing but its label, else what stands after the label."""
    fields = [n for n in view.inside(label) if n.c.visible and n.c.tag in _FIELDS]
    return fields[0] if len(fields) == 1 else _after(label, view)


def _labelled_field(label: Node, view: View) -> Node | None:
    """The text field that a <label> is for: it holds the value, whatever stands after the label."""
    if label.c.tag != "label" or not label.c.text:
        return None
    said = label.c.text.rstrip(_LABEL_END)
    fields = (n for n in view.nodes if n.frame is label.frame and n.c.label.rstrip(_LABEL_END) == said)
    found = [n for n in fields if n.c.visible and n.c.tag in _FIELDS]
    return found[0] if len(found) == 1 and found[0].c.type not in {"checkbox", "radio"} else None


def _names(words: str, text: str) -> bool:
    said, shown = phrase(words), phrase(text.rstrip(_LABEL_END))
    return bool(shown.plain) and (said.plain == shown.plain or match(said, shown).level in WHOLE)


def _inner(node: Node) -> Node | None:
    """The value that stands in the element itself, after its own words: "Fare <b>€13</b>", "Level <input>"."""
    if not node.c.own_text:
        return None
    if node.c.text != node.c.own_text:
        rest = node.c.text.partition(node.c.own_text)[2].strip()
        said = [child for child in node.children if child.c.visible and child.c.text]
        said = [child for child in said if rest.startswith(child.c.text)] if len(said) > 1 and rest else said
        return said[0] if len(said) == 1 and said[0].c.role != "button" else None
    fields = [child for child in node.children if child.c.visible and child.c.tag in _FIELDS]
    return fields[0] if len(fields) == 1 and fields[0].c.type not in {"checkbox", "radio"} else None


def _paired(node: Node, words: str) -> Node | None:
    """Of a line of labels and values, "Status <b>Open</b> · Author <a>kay</a>", the value of the one that is named."""
    said = [child for child in node.children if child.c.visible and child.c.text]
    labels = [part.strip() for part in _PARTS.split(node.c.own_text) if part.strip()]
    if len(said) != len(labels) or len(labels) <= 1:
        return None
    named = [
        child for label, child in zip(labels, said, strict=True) if match(phrase(words), phrase(label)).score >= _NAMED
    ]
    return named[0] if len(named) == 1 else None


def _only_cell(header: Node, view: View) -> Node | None:
    """The cell under a header, where there is but one."""
    table = next((up for up in header.ancestors() if up.c.tag == "table" or up.c.role in {"table", "grid"}), None)
    if table is None:
        return None
    cells = [n for n in view.inside(table) if n.c.column == header.c.text and n.c.role in {"cell", "gridcell"}]
    return cells[0] if len(cells) == 1 else None


def _after(node: Node, view: View) -> Node | None:
    """The next sibling with a short text, one level up where the label stands alone in its box."""
    at = node
    for _ in range(_UPWARDS):
        if at.c.role in _CELLS and _heads_a_column(at):
            return None
        following = [n for n in view.siblings(at) if n.index > at.index and n.c.visible and (n.c.text or n.c.editable)]
        if following:
            found = _bare(next((n for n in following if not _is_sign(n)), following[0]), view)
            return found if len(found.c.text) <= _LIMIT and found.c.role != "button" and _fits(node, found) else None
        up = at.parent
        if up is None or (phrase(up.c.text).plain != phrase(node.c.text).plain and up.c.tag not in {"dt", "th"}):
            return None
        at = up
    return None


def _is_sign(node: Node) -> bool:
    """A button that shows nothing but a sign, as one that counts down, or the sign of a currency before its amount."""
    return node.c.text in _CURRENCIES or (node.c.role == "button" and not any(map(str.isalnum, node.c.text)))


def _bare(value: Node, view: View) -> Node:
    """The number itself where it stands between buttons that change it."""
    inside = [n for n in view.inside(value) if n.c.visible and n.c.own_text]
    bare = [n for n in inside if not n.interactive and n.c.own_text.isdigit()]
    stepper = len(bare) == 1 and sum(n.c.role == "button" or n.c.tag == "button" for n in inside) > 1
    return bare[0] if stepper else value


def _fits(label: Node, value: Node) -> bool:
    """A value is no other label: same kind of pair (dt/dd, th/td), or on the same line or right below."""
    if value.c.role in {"heading", "columnheader"} or value.c.tag in {"dt", "label"}:
        return False
    if label.c.box is None or value.c.box is None:
        return True
    same_line = value.top < label.top + label.height and label.top < value.top + value.height
    below = 0 <= value.top - (label.top + label.height) <= _BELOW
    return same_line or below
