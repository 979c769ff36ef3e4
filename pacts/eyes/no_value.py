"""What stands on a page and is no value of a thing: labels, headers, controls, a price that was, a change.

A claim about a thing is borne out by a text of its row or card. Not by any: "the question is "Give up"" is not true
because the quiz has a button of that name, nor "the tea costs $16.00" because that price is crossed out beside the
one it has. `python -m benchmarks.claims` counts what false claims get by.
"""

from collections.abc import Iterable
from itertools import islice
from typing import Final

from pacts.eyes.measures import Measure, measures
from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.vocabulary import FORMER
from pacts.eyes.words import phrase, stem

_HEADS: Final = frozenset({"th", "label", "dt", "legend"})
_HEADING_ROLES: Final = frozenset({"columnheader", "rowheader"})
_PRESSED: Final = frozenset({"button", "tab", "menuitem", "menuitemradio", "menuitemcheckbox", "treeitem"})
_NEAR: Final = 3
"""Boxes around a text that make it a control, a label or part of a header row."""
_SIGNS: Final = frozenset("+-−–±▲▼↑↓")
_CHANGES: Final = frozenset(
    map(stem, ("change", "trend", "delta", "difference", "growth", "gain", "loss", "rise", "drop", "up", "down"))
)
"""Nouns for by how much a value has changed."""


def is_no_value(node: Node, view: View) -> bool:
    """Whether a text names a value, a column or what one can do, and is no value itself.

    What a button says that can't be pressed is told of the thing: "Sold out"; and so is a number on one.
    """
    counter = any(map(str.isdigit, node.c.text))
    return _is_header(node, view) or (
        not counter and any(up.c.role in _PRESSED and up.c.enabled for up in _alone(node))
    )


def _is_header(node: Node, view: View) -> bool:
    """Whether a text is the label of a value, or the header of a column or row."""
    if any(up.c.tag in _HEADS or up.c.role in _HEADING_ROLES for up in _alone(node)):
        return True
    row = next((up for up in _around(node) if up.c.tag == "tr" or up.c.role == "row"), None)
    return row is not None and is_header_row(row, view)


def _alone(node: Node) -> list[Node]:
    """The text and the boxes around it that say nothing else."""
    return [up for up in _around(node) if up.c.text == node.c.text]


def _around(node: Node) -> list[Node]:
    return [node, *islice(node.ancestors(), _NEAR)]


def is_outdone(node: Node, of: str, others: Iterable[Node]) -> bool:
    """Whether another text of the thing is the value now: the one is crossed out, or tells by how much it changed.

    Args:
        node: the text.
        of: the property that is asked for; "" when the thing itself is.
        others: the texts of the thing.
    """
    own = _measure(node)
    rivals = [other for other in others if _is_rival(other, node, own)] if own is not None else []
    said = set(phrase(of).stems)
    if any(other.c.struck != node.c.struck for other in rivals):
        return node.c.struck != bool(FORMER & set(phrase(of).tokens))
    return _is_signed(node) and not _CHANGES & said and any(not _is_signed(other) for other in rivals)


def _is_rival(other: Node, node: Node, own: Measure | None) -> bool:
    apart = not (other.holds(node) or node.holds(other) or other is node)
    found = _measure(other) if apart and other.c.visible else None
    return found is not None and own is not None and found.unit == own.unit


def _measure(node: Node) -> Measure | None:
    found = measures(node.c.own_text or node.c.text)
    return found[0] if len(found) == 1 else None


def _is_signed(node: Node) -> bool:
    return node.c.text.strip()[:1] in _SIGNS
