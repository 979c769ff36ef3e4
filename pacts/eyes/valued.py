"""What may be the value that is asked for: no box around it, and no table in which it is but one of many."""

from collections.abc import Set as AbstractSet
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.matching import Hit
from pacts.eyes.no_value import is_no_value
from pacts.eyes.properties import holds_rows, region_of
from pacts.eyes.view import Node, View
from pacts.eyes.words import WHOLE, match, phrase

_ROUGH: Final = frozenset({"part", "described", "fuzzy"})
_TEXTS: Final = frozenset({"text", "name"})
_NAMING: Final = frozenset({None, "element", "item", "card", "row"})
"""Kinds that a row or card is called by."""
_TOUCHING: Final = 2
_NEAR: Final = 40
"""Pixels between a field and the message under it."""
_OWNING: Final = frozenset({"row_of"})


def may_be_the_value(hit: Hit, target: Target, labels: AbstractSet[Node], view: View) -> bool:
    """Whether the element may be what has the value.

    Args:
        hit: what agrees with the name of the value.
        target: what is asked for.
        labels: what only says the name, and is not the value.
        view: the page.
    """
    owned = any(scope.relation in _OWNING for scope in target.scope)
    if owned and holds_rows(hit.node, view):
        return False
    if hit.node.c.role in CHECKABLE and hit.level in WHOLE:
        return False  # a radio button "Month" says nothing of the month that is shown
    loose = hit.level in _ROUGH and hit.source in _TEXTS and not hit.node.interactive
    return not loose or hit.node.c.text == hit.node.c.own_text or _says_it(hit.node, target.words, labels, view)


def said_beside(node: Node, want: Wanted, view: View) -> list[Node]:
    """What says the expected words and nothing else, in the row or card that is the thing or is called like it."""
    region = region_of(node, view)
    said = phrase(want.value or "").plain
    if want.verb != "text" or want.target.kind not in _NAMING or not said or said in phrase(node.c.own_text).plain:
        return []
    if region not in view.row_nodes or holds_rows(region, view):
        return []
    saying = [part for part in view.inside(region) if part.c.visible and phrase(part.c.text).plain == said]
    saying = [part for part in saying if not is_no_value(part, view)]
    return [part for part in saying if not any(part is not other and part.holds(other) for other in saying)]


def text_under(field: Node, view: View) -> Node | None:
    """The first text right below a field, such as its message; None where nothing stands there."""
    bottom = field.top + field.height
    for node in view.nodes[field.end :]:
        if node.c.visible and node.c.own_text and not node.interactive and node.top >= bottom - _TOUCHING:
            return node if node.top <= bottom + _NEAR else None
    return None


def _says_it(node: Node, words: str, labels: AbstractSet[Node], view: View) -> bool:
    """Whether some text of its own, or of a part that is no mere label, says the words together."""
    said = phrase(words)
    parts = (part for part in (node, *view.inside(node)) if part.c.visible and part.c.own_text)
    return any(bool(match(said, phrase(part.c.own_text))) for part in parts if part not in labels)
