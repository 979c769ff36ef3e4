"""The one field to write in under the words that head it: "write it in the quick reply"."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import fit, is_multiline
from pacts.eyes.matching import Hit
from pacts.eyes.scopes import Scoper
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase, stem

_WRITING: Final = frozenset({"fill", "append", "clear", "type"})
_NAMED: Final = 0.95
"""Words that agree less head no section."""
_WRITABLE: Final = 0.95
_KINDS: Final = frozenset({None, "element", "field"})
_SENDING: Final = frozenset({"send", "post", "add", "submit", "save", "publish", "leave", "write", "share", "update"})
"""What a button says before what is written beside it."""
_ARTICLES: Final = frozenset({"a", "an", "the", "my", "your", "this"})
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
    texts = texts if len(texts) == 1 else _sent_by(target.words, want, view)
    return [Hit(node, _NAMED, 1.0, 5, "group", "forms", target.words) for node in texts] if len(texts) == 1 else []


def _sent_by(words: str, want: Wanted, view: View) -> list[Node]:
    """The one field of several lines beside the one button that sends just that: a review, above "Send review"."""
    said = phrase(words).stems
    pressed = [n for n in view.nodes if n.c.visible and n.c.role == "button" and len(phrase(n.says).stems) > 1]
    sending = [n for n in pressed if phrase(n.says).tokens[0] in _SENDING and _thing(n) == said]
    if len(sending) != 1:
        return []
    around = [*(view.inside(up) for up in sending[0].ancestors()), view.nodes]
    fields = ([n for n in nodes if n.c.visible and fit(n, "field", want.verb, view) >= _WRITABLE] for nodes in around)
    nearest = next(filter(None, fields), [])
    lines = [n for n in nearest if is_multiline(n) and not (n.c.label or n.c.aria_label)]
    return lines if len(lines) == 1 and lines[0].index < sending[0].index else []


def _thing(button: Node) -> tuple[str, ...]:
    """What a button says it sends, without the article: "Post your review"."""
    return tuple(stem(token) for token in phrase(button.says).tokens[1:] if token not in _ARTICLES)


def _is_nameless(node: Node, want: Wanted, view: View) -> bool:
    named = node.c.name or node.c.label or node.c.placeholder
    return node.c.visible and not named and fit(node, "field", want.verb, view) >= _WRITABLE
