"""Choices that are no list: for "choose High as the priority" the button, tab or patch that is called so there."""

from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.looks import color_fit, color_of, is_swatch
from pacts.eyes.matching import Hit
from pacts.eyes.surroundings import telling, texts_around, words_around
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.words import WHOLE, equal_level, match, phrase

SCORE: Final = 0.78
_ROLES: Final = frozenset({"radio", "option", "tab", "button", "menuitemradio", "link", "menuitem"})
_GROUPS: Final = frozenset({"group", "radiogroup"})
_CHOICES: Final = frozenset({"radio", "option", "tab", "menuitemradio"})
_FEW: Final = 2
"""Words that may be said apart: "priority of the task"."""
_MAKES: Final = frozenset({"option", "choice", "swatch", "tile", "chip", "segment", "pill"})
"""What the markup calls a thing that is chosen."""


def choices(want: Wanted, view: View) -> list[Hit]:
    """The things to choose that are called like the value, where what is chosen for is said around them."""
    if want.verb != "select" or not want.value:
        return []
    named = inmost(node for node in view.nodes if _is_choice(node) and _is_called(node, want.value, view))
    labelled = {node.c.label for node in named if node.c.role in _CHOICES}
    named = [node for node in named if node.c.tag != "label" or node.c.text not in labelled]
    said = _is_asked if want.target.quoted else _is_said_around
    around = [node for node in named if said(node, want.target, view)]
    return [
        Hit(_of_its_row(_of_a_label(node, view), view), SCORE, 1.0, 6, "option", "same", want.value) for node in around
    ]


def _is_choice(node: Node) -> bool:
    c = node.c
    usable = c.role in _ROLES or c.clickable or c.tag == "label" or is_swatch(node) or _is_made_so(node)
    shown = c.visible or c.role in CHECKABLE
    return usable and shown and c.enabled and not c.editable and node.end - node.index <= len("a choice")


def _is_made_so(node: Node) -> bool:
    words = {word for name in node.c.classes for word in name.replace("_", "-").split("-")}
    return bool(_MAKES & words)


def _is_asked(node: Node, target: Target, view: View) -> bool:
    """Whether the words in quotes are the very question, or the name of the group, that it answers."""
    group = next((up.c.name for up in node.ancestors() if up.c.role in _GROUPS and up.c.name), "")
    asked = (view.question(node), group)
    return any(text and equal_level(phrase(target.words), phrase(text)) for text in asked)


def _is_called(node: Node, value: str, view: View) -> bool:
    """Whether it is called just like the value, or is a patch of that colour."""
    said = phrase(value)
    names = (node.c.name, node.c.text, node.c.label, node.c.aria_label, node.c.title, view.beside(node))
    if any(name and match(said, phrase(name)).level in WHOLE for name in names):
        return True
    return is_swatch(node) and color_fit(value, color_of(node)) == 1.0


def _is_said_around(node: Node, target: Target, view: View) -> bool:
    """Whether the words for what is chosen, and for its places, are said around it."""
    if not target.words:
        return node.c.role == target.kind
    said = (target.words, *(scope.target.words for scope in target.scope))
    words = {word for text in said if text for word in telling(phrase(text))}
    asked = set(telling(phrase(view.question(node))))
    left = words - asked - words_around(node, view) - ({"palette", "colour"} if is_swatch(node) else set())
    return not left and (len(words) <= _FEW or _is_said_at_once(telling(phrase(target.words)), node, view))


def _is_said_at_once(words: Sequence[str], node: Node, view: View) -> bool:
    """Whether one text around says many words together: gathered from here and there they are chance."""
    return any(set(words) <= set(phrase(text).concepts) for text in texts_around(node, view))


def _of_its_row(node: Node, view: View) -> Node:
    """The one box of its row, for a link that is what the row is called: a click on it opens the thing."""
    row = view.row(node) if node.c.role == "link" else None
    boxes = [n for n in view.inside(row) if n.c.role == "checkbox" and n.c.visible] if row is not None else []
    return boxes[0] if len(boxes) == 1 else node


def _of_a_label(node: Node, view: View) -> Node:
    """The button or box that a label is for."""
    if node.c.tag != "label":
        return node
    inside = [n for n in view.inside(node) if n.c.role in _CHOICES]
    return inside[0] if len(inside) == 1 else node
