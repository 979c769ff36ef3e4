"""A slider or a list to choose from of a toolkit, by the words that stand before it and are no label of its own."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from pacts.domain.deed_words import split
from pacts.domain.plan import Kind
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import drawn_slider
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View, outermost
from pacts.eyes.words import equal_level, identifier, phrase

SURE: Final = 0.8
"""How surely it is meant: by what stands before it."""
_CHOSEN_FROM: Final = frozenset({"select", "dropdown", "combobox", "picker", "selector", "multiselect"})
"""What the markup calls a list to choose from."""
_VERBS: Final[dict[Kind | None, frozenset[str]]] = {
    "dropdown": frozenset({"click", "select", "expand", "fill", "visible"}),
    "slider": frozenset({"set_slider", "fill", "drag_by", "visible", "value"}),
    None: frozenset({"set_slider", "fill", "select"}),
}
_OF_A_DATE: Final = re.compile(r"(?<=\w) (?:date|day|time)\Z", re.IGNORECASE)
"""A noun that a label leaves out: the check-in date stands behind "Check-in"."""
_UP: Final = 2
"""Boxes around the words, each beginning with them, behind which it may stand."""
_LONGEST: Final = 60
"""Characters of what is chosen; a longer text is no list that is closed."""


def labelled_widgets(want: Wanted, view: View) -> list[Hit]:
    """The one widget right behind the one text of the page that is the words; empty where there is not just one."""
    target = want.target
    counted = target.ordinal is not None or target.number is not None or target.every or target.rest
    if not target.words or target.scope or target.attributes or counted:
        return []
    if want.verb not in _VERBS.get(target.kind, frozenset()):
        return []
    said = phrase(_OF_A_DATE.sub("", target.words) if want.verb in {"fill", "select"} else target.words)
    whole = phrase(target.words)
    shown = [(n, phrase(n.c.own_text.rstrip(" :*"))) for n in view.nodes if _is_label(n)]
    labels = [n for n, text in shown if equal_level(whole, text)] or [n for n, text in shown if equal_level(said, text)]
    found = {widget for label in labels for widget in _behind(label, want, view)}
    return [Hit(node, SURE, 1.0, 5, "beside", "same", target.words) for node in found] if len(found) == 1 else []


def _is_label(node: Node) -> bool:
    return node.c.visible and bool(node.c.own_text) and not (node.interactive or node.c.clickable)


def _behind(label: Node, want: Wanted, view: View) -> list[Node]:
    """The one widget in the first thing that follows the words, or the box that begins with them."""
    for head in islice((label, *label.ancestors()), _UP + 1):
        if head is not label and not _begins_with(head, label):
            return []
        after = [n for n in view.siblings(head) if n.index > head.index and n.c.visible]
        following = next((n for n in after[:2] if not _is_a_value(n)), None)
        if following is not None:
            widgets = list(_widgets(following, want, view))
            if not widgets and label.c.tag == "label" and _is_pressed_to_choose(following, want):
                return [following]
            return widgets if len(widgets) == 1 else []
    return []


def _is_pressed_to_choose(node: Node, want: Wanted) -> bool:
    """Whether a bare box that can be pressed stands where a label says that something is chosen: it shows the value."""
    c = node.c
    bare = not (c.role or c.href or c.editable or node.children) and c.tag not in {"a", "button", "input", "label"}
    chosen = want.verb == "select" or (want.verb == "fill" and bool(want.value) and not str(want.value).isdigit())
    return bare and chosen and (node.interactive or c.clickable) and 0 < len(c.text) <= _LONGEST


def _begins_with(box: Node, label: Node) -> bool:
    """Whether the words are the first text of a box that shows nothing besides but a value."""
    return bool(box.c.text) and box.c.text.startswith(label.c.text) and len(box.c.text) <= _LONGEST


def _is_a_value(node: Node) -> bool:
    """Whether it only shows a figure: "18 °C" between the words and the slider."""
    return any(map(str.isdigit, node.c.own_text)) and not (node.children or node.interactive or node.c.clickable)


def _widgets(box: Node, want: Wanted, view: View) -> Iterator[Node]:
    """The widgets of the sort that is asked for in a box, the box itself included."""
    inside = [n for n in (box, *view.inside(box)) if n.c.visible and n.c.enabled]
    sliders = [n for n in inside if n.c.role == "slider" or n.c.type == "range" or drawn_slider(n)]
    plain = want.target.kind is None
    if want.target.kind == "slider" or (plain and want.verb == "set_slider"):
        yield from outermost(sliders)
        return
    if plain and want.verb == "fill":
        named = bool(want.value) and not str(want.value).isdigit()  # a number is hardly chosen from a list
        yield from outermost(sliders or [n for n in inside if named and _opens(n, view)])
        return
    if plain and want.verb == "select" and not any(n.c.tag in {"select", "input"} for n in inside):
        holders = [n for n in inside if _opens(n, view)]
        yield from outermost(holders)
        if holders:
            return
    lists = [n for n in inside if n.c.tag == "select" or n.c.role in {"combobox", "listbox"}]
    lists = lists or [n for n in inside if _is_made_so(n)]
    alone = [n for n in inside if n.c.role == "button"] if want.target.kind == "dropdown" else []
    yield from outermost(lists or (alone if len(alone) == 1 and alone[0] is box else []))


def _opens(node: Node, view: View) -> bool:
    """Whether it is closed, shows what is chosen, and opens to choose something else; it does no deed."""
    c = node.c
    if c.editable or c.href or not c.visible or c.tag in {"input", "select", "textarea", "label"}:
        return False
    if any(up.c.role in _TABULAR or up.c.tag in {"th", "td"} for up in (node, *node.ancestors())):
        return False
    words = phrase(c.text or c.name).tokens
    said = split(words)
    if (said and words[0] not in _ASKS) or len(c.text) > _LONGEST:
        return False
    listed = any(n.c.role in {"listbox", "menu"} and not n.c.visible for n in view.siblings(node))
    return c.expanded is False or c.role in {"combobox", "listbox"} or listed


_TABULAR: Final = frozenset({"columnheader", "cell", "gridcell", "rowheader"})
"""Roles in tables, where what stands behind a header is no value of it."""
_ASKS: Final = frozenset({"add", "choose", "select", "pick", "set"})
"""Verbs by which an empty one asks for a choice: "Add date"."""


def _is_made_so(node: Node) -> bool:
    """Whether it is a closed list by its classes, and can be opened."""
    named = any(_CHOSEN_FROM & set(identifier(name).tokens[-1:]) for name in node.c.classes)
    return named and node.c.clickable and not node.c.editable and len(node.c.text) <= _LONGEST
