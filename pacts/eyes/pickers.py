"""What opens the calendar of a field: "the date picker of the delivery date" is the button beside it, not the field."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.scopes import Scoper
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View, outermost, pictured
from pacts.eyes.words import phrase

_SCORE: Final = 0.9
_SAID: Final = frozenset({"calendar", "date", "picker", "datepicker", "icon", "button", "chooser"})
_OPENS: Final = frozenset({"calendar", "picker", "date", "datepicker"})
"""Words that what opens a calendar has in its name or picture."""
_PLACES: Final = frozenset({"row_of", "in", "next_to", "near", "right_of", "after"})
_NEAR: Final = 8
"""Elements behind a field among which its button stands."""


def pickers(want: Wanted, view: View, scoper: Scoper) -> list[Hit]:
    """The one button behind the field that the place names which opens a calendar; empty where there is none."""
    target = want.target
    place = target.scope[0] if target.scope else None
    tokens = set(phrase(target.words).tokens)
    asked = tokens <= _SAID and (target.kind == "date" or bool(tokens & (_OPENS - {"date"})))
    if want.verb not in POINTING or target.quoted or target.ordinal is not None or not asked:
        return []
    if place is None or place.relation not in _PLACES or not place.target.words:
        return []
    found = scoper.best(place.target.model_copy(update={"kind": "field"}), target.scope[1:])
    fields = {one.node for one in found if one.node.c.editable and one.node.c.visible}
    buttons = _behind(fields.pop(), view) if len(fields) == 1 else []
    return [Hit(node, _SCORE, 1.0, 6, "picture", "same", target.words) for node in buttons] if len(buttons) == 1 else []


def _behind(field: Node, view: View) -> list[Node]:
    """The controls on a field's line that open a calendar, up to the next field."""
    found: list[Node] = []
    for node in view.nodes[field.end : field.end + _NEAR]:
        if node.c.editable:
            break
        level = field.top <= node.top + node.height / 2 <= field.top + field.height
        if node.c.visible and level and (node.interactive or node.c.clickable) and _opens(node, view):
            found.append(node)
    return outermost([node for node in found if node.interactive] or found)


def _opens(node: Node, view: View) -> bool:
    parts = (node, *view.inside(node))
    texts = (text for part in parts for text in (part.c.name, part.c.title, *pictured(part)))
    return any(_OPENS & set(phrase(text).tokens) for text in texts)
