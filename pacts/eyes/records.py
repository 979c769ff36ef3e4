"""Records told by what they say, under a noun that the page nowhere writes: "a payment with sum $5" in a list."""

from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.comparing import keeps
from pacts.eyes.properties import texts_of
from pacts.eyes.scopes import Scoper
from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.words import squeeze

_KINDS: Final = frozenset({None, "row", "item", "card"})


def records(target: Target, view: View, scoper: Scoper) -> list[Node]:
    """The rows of the place that are as the conditions say; where none names such a property, that show the values."""
    told = all(one.of and one.comparison == "equals" and not one.negated and not one.state for one in target.where)
    if not (target.where and told) or target.quoted or target.kind not in _KINDS or not target.words:
        return []
    rows = [row for row in _rows(target, view, scoper) if row.c.visible and not is_header_row(row, view)]
    named = [row for row in rows if all(texts_of(row, one.of, view) for one in target.where)]
    if named:
        return [row for row in named if keeps(row, target.where, view)]
    return [row for row in rows if all(_shows(row, one.value, view) for one in target.where)]


def is_as_told(node: Node, target: Target, view: View, *, surely: bool) -> bool:
    """Whether the thing, or the row it stands in, is as the conditions say; else, unless surely, shows the values."""
    if surely and any(node is not row and node.holds(row) for row in view.row_nodes):
        return False
    around = [node, *(up for up in node.ancestors() if up in view.row_nodes)]
    kept = any(keeps(one, target.where, view) for one in around)
    if kept or surely:
        return kept
    plain = all(one.comparison == "equals" and not one.negated and not one.state for one in target.where)
    row = view.row(node) or node
    return plain and all(_shows(row, one.value, view) for one in target.where)


def _rows(target: Target, view: View, scoper: Scoper) -> list[Node]:
    if not target.scope:
        return list(view.row_nodes)
    place, *outer = target.scope
    places = scoper.best(place.target, outer) if place.relation == "in" else []
    return [row for row in view.row_nodes if any(one.holds(row) for one in places)]


def _shows(row: Node, value: str, view: View) -> bool:
    """Whether a part of the row says the value and no more."""
    parts = (row, *view.inside(row))
    return any(squeeze(said) == squeeze(value) for part in parts for said in (part.c.own_text, part.c.text))
