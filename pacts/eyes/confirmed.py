"""Whether a loosely named element is what an expectation is about: then it says what is expected, else it is not taken.

What is expected never chooses an element. It only confirms one that the words do not name surely: of "the best player
today is Ann" a text "Best times today" is a guess, which is no better for saying something else.
"""

from typing import Final

from pacts.domain.plan import Kind, Step, Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.measures import whole
from pacts.eyes.messages import asks_a_message, may_be_message
from pacts.eyes.no_value import is_no_value
from pacts.eyes.properties import holds_rows
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.words import WHOLE, phrase

_READ: Final = frozenset({"text", "value"})
_WORDS: Final = frozenset({"contains", "equals", "starts_with", "ends_with"})
_MARKED: Final = frozenset({"id", "test attribute", "attribute", "label", "aria-label", "class", "beside"})
"""Sources that tell what an element is, whatever it says."""
_PLAIN: Final = frozenset({None, "text", "element"})
_BOXES: Final = frozenset({"alert", "dialog"})
_ENTRIES: Final = frozenset({"card"})
_OWN_ROLES: Final[dict[Kind, frozenset[str]]] = {
    "heading": frozenset({"heading"}),
    "alert": frozenset({"alert", "status"}),
    "tab": frozenset({"tab"}),
    "dialog": frozenset({"dialog", "alertdialog"}),
}
"""Kinds that need no name → the roles by which one is surely known."""


def is_claimed(step: Step) -> bool:
    """Whether a step expects its value, or the words of its target, to be shown as they are written."""
    if step.verb == "visible":
        return not step.negated and step.target is not None and step.target.quoted
    plain = step.value is not None and "{{" not in step.value.template
    return plain and step.verb in _READ | {"cell"} and step.comparison in _WORDS and not step.negated


def is_sure(want: Wanted, hit: Hit, view: View) -> bool:
    """Whether the element is surely what is asked about, or says what is expected."""
    if want.claimed and asks_a_message(want.target, hit.source) and not may_be_message(hit.node, view):
        return False
    if not want.claimed or not want.value or want.verb not in _READ:
        return True
    if want.target.kind in _PLAIN and want.target.words and not want.target.quoted and _is_another(hit, view):
        return False
    return _is_named(want.target, hit) or says(hit.node, want.value, view)


def _is_another(hit: Hit, view: View) -> bool:
    """Whether it is the header of values, or a table in which the words stand somewhere, and no value."""
    if hit.source == "property":
        return is_no_value(hit.node, view)
    return hit.level == "part" and hit.source == "text" and holds_rows(hit.node, view)


def _is_named(target: Target, hit: Hit) -> bool:
    """Whether the words tell surely which element it is, so that it is judged by what it says."""
    if target.attributes or (hit.node.c.editable and hit.level in WHOLE):
        return True
    if not target.words:
        return hit.node.c.role in _OWN_ROLES.get(target.kind or "element", frozenset())
    if hit.source == "property":
        return hit.level in WHOLE and (_is_label(hit.shown) or _is_plain(target))
    return hit.source in _MARKED and hit.level in WHOLE and hit.node.c.text != hit.shown


def _is_label(shown: str) -> bool:
    return shown.rstrip().endswith(":")


def _is_plain(target: Target) -> bool:
    """Whether it is a common noun, which names a property; a name is that of a thing, of which something is told."""
    return not (target.quoted or target.words[:1].isupper() or any(map(str.isdigit, target.words)))


def saying_part(want: Wanted, node: Node, view: View) -> Node:
    """The one part of a message, dialog or row that is just what is expected; the whole where there is none."""
    said = phrase(want.value or "").plain
    box = want.target.kind in (_BOXES if not want.target.words else _ENTRIES | _PLAIN)
    if not want.claimed or not said or not box or (want.target.kind in _PLAIN and holds_rows(node, view)):
        return node
    saying = inmost(n for n in view.inside(node) if n.c.visible and phrase(n.c.text).plain == said)
    return saying[0] if len(saying) == 1 and phrase(node.c.text).plain != said else node


def says(node: Node, value: str, view: View) -> bool:
    """Whether the element, or a part of it, shows the value."""
    said = phrase(value).plain
    shown = {text for n in (node, *view.inside(node)) for text in (n.c.text, n.c.value, n.c.name, n.c.own_text) if text}
    if value in shown or any(said and f" {said} " in f" {phrase(text).plain} " for text in shown):
        return True
    wanted = whole(value)
    found = [one for text in shown if wanted is not None and (one := whole(text)) is not None]
    return any(wanted is not None and (one.unit, one.value) == (wanted.unit, wanted.value) for one in found)
