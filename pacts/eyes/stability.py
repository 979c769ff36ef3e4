"""Whether an element will be found again tomorrow, or is made anew each time."""

from typing import Final, Literal

from pacts.eyes.locators import Proposal
from pacts.eyes.view import Node, View
from pacts.eyes.words import identifier

_PASSING_ROLES: Final = frozenset({"option", "gridcell", "alert", "status", "tooltip", "menuitemradio"})
_PASSING_WORDS: Final = frozenset(
    {
        "toast",
        "snackbar",
        "notification",
        "flash",
        "datepicker",
        "calendar",
        "autocomplete",
        "suggestion",
        "suggestions",
    }
)
_PASSING_AROUND: Final = frozenset({"listbox", "alert", "status", "tooltip"})


def stability(node: Node, way: Proposal, view: View) -> Literal["stable", "volatile"]:
    """`volatile` for list options, date cells, toasts, and what can only be counted or told by its style."""
    del view
    if not way.lasting or node.c.role in _PASSING_ROLES:
        return "volatile"
    around = [node, *list(node.ancestors())[:6]]
    if any(up.c.role in _PASSING_AROUND for up in around[1:]) or any(_passing(up) for up in around):
        return "volatile"
    return "stable"


def _passing(node: Node) -> bool:
    return any(_PASSING_WORDS & set(identifier(name).tokens) for name in (*node.c.classes, node.c.element_id) if name)
