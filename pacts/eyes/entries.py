"""The entry of a list that is told by what it is of: "open the request of Piotr Zielinski"."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import BLOCKS
from pacts.eyes.words import WHOLE, Phrase, match, phrase

SURE: Final = 0.8
"""How surely it is meant: the row says whose it is, the list what it is."""
_BLOCKS: Final = frozenset(word for noun in BLOCKS for word in phrase(noun).concepts)


def entries(want: Wanted, view: View) -> list[Hit]:
    """The one row to click that says whose it is, in a list that is headed by the noun."""
    target = want.target
    place = target.scope[0] if target.scope else None
    counted = target.ordinal is not None or target.number is not None or target.every or target.rest
    if want.verb not in POINTING or target.quoted or counted or not target.words or target.kind is not None:
        return []
    if place is None or place.relation != "row_of" or not place.target.words or len(target.scope) > 1:
        return []
    said = phrase(place.target.words)
    rows = {_row(node, view) for node in view.nodes if node.c.visible and _says(node, said)}
    found = [row for row in rows if row is not None and (row.interactive or row.c.clickable)]
    if len(rows) != 1 or not found or not _is_headed(found[0], target.words):
        return []
    return [Hit(found[0], SURE, 1.0, 6, "text", "forms", place.target.words)]


def _says(node: Node, said: Phrase) -> bool:
    return bool(node.c.own_text) and match(said, phrase(node.c.own_text)).level in WHOLE


def _row(node: Node, view: View) -> Node | None:
    """The nearest row around it that can be clicked, else its row."""
    rows = [up for up in (node, *node.ancestors()) if up in view.row_nodes]
    return next((row for row in rows if row.interactive or row.c.clickable), rows[0] if rows else None)


def _is_headed(row: Node, noun: str) -> bool:
    """Whether the heading over a row says the noun, or the noun is one for whatever is listed."""
    words = set(phrase(noun).concepts)
    return words <= _BLOCKS or words <= set(phrase(row.c.heading).concepts)
