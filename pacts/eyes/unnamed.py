"""What may be meant by a kind alone: "the second tab" is a tab, and no button beside others."""

from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.settle import POINTING
from pacts.eyes.surroundings import words_over
from pacts.eyes.view import Node, View
from pacts.eyes.words import identifier

_MENUS: Final = frozenset({"menu", "menubar"})
_OPENING: Final = frozenset({"menu", "hamburger", "popup", "drawer", "nav", "navigation"})
"""What the markup calls a menu, or the button that opens one."""
_TABS: Final = frozenset({"tab", "tabs", "tablist", "tabbar"})
_LABELS: Final = frozenset({"label", "tag", "chip", "badge"})
"""What coloured texts are called that are pressed."""
_PRESSED: Final = frozenset({"button", "link"})


def may_be_unnamed(asked: Wanted, node: Node, view: View) -> bool:
    """Whether an element may be what a target without words asks for."""
    target = asked.target
    if _is_anything(target):
        return False
    if target.kind == "tab":
        return node.c.role == "tab" or bool(_TABS & words_over(node, view))
    if target.kind == "menu" and asked.verb in POINTING:
        return node.c.role in _MENUS or bool(_OPENING & _marks(node))
    if target.kind == "section" and target.looks:
        return node.c.role not in _PRESSED | CHECKABLE and node.c.tag != "img"
    if target.kind == "text" and target.looks:
        return node.c.role not in _PRESSED or bool(_LABELS & words_over(node, view))
    return target.kind != "card" or not (node.c.editable or node.c.role in CHECKABLE | {"slider"})


def _marks(node: Node) -> set[str]:
    """What its own markup calls it."""
    names = (node.c.element_id, *node.c.classes, *node.c.test_ids.values())
    return {word for name in names if name for word in identifier(name).tokens}


def _is_anything(target: Target) -> bool:
    """Whether nothing but a number is said: "the 11th" is no element of the page."""
    told = target.scope or target.attributes or target.looks or target.where or target.pick
    return target.ordinal is not None and target.kind in {None, "element"} and not told
