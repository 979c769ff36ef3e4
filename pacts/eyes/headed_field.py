"""The one field to write in under the words that head it: "write it in the quick reply"."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import fit
from pacts.eyes.matching import Hit
from pacts.eyes.scopes import Scoper
from pacts.eyes.view import Node, View

_WRITING: Final = frozenset({"fill", "append", "clear", "type"})
_NAMED: Final = 0.95
"""Words that agree less head no section."""
_WRITABLE: Final = 0.95
_KINDS: Final = frozenset({None, "element", "field"})
_SHAPES: Final = frozenset({"headed", "section", "own"})


def headed_field(want: Wanted, view: View, scoper: Scoper) -> list[Hit]:
    """The one nameless field of the section that the words head; of several, the one for longer texts."""
    target = want.target
    if want.verb not in _WRITING or not target.words or target.kind not in _KINDS or target.scope:
        return []
    places = scoper.best(target.model_copy(update={"kind": "section"}), ())
    named = [place for place in places if place.words >= _NAMED and place.shape in _SHAPES]
    fields = [node for node in view.nodes if named and _is_nameless(node, want, view)]
    held = [node for node in fields if any(place.holds(node) for place in named)]
    texts = [node for node in held if node.c.tag == "textarea"] or held
    return [Hit(node, _NAMED, 1.0, 5, "group", "forms", target.words) for node in texts] if len(texts) == 1 else []


def _is_nameless(node: Node, want: Wanted, view: View) -> bool:
    named = node.c.name or node.c.label or node.c.placeholder
    return node.c.visible and not named and fit(node, "field", want.verb, view) >= _WRITABLE
