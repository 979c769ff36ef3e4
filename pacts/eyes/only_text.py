"""What says what is expected where nothing is called as the author calls it: "the temperature is 17°" is the one "17°".

Only a value that stands for itself is taken so: words, or a measure with its unit, that are the whole text of one thing
on the page which has no other name. A bare number is not, nor what is asked of a thing with a name of its own.
"""

from itertools import islice
from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.measures import measures
from pacts.eyes.properties import units_of
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.words import match, phrase

ONLY: Final = 0.62
"""How surely it is meant."""
_LETTERS: Final = 4
"""Letters of a word that is hardly there by chance."""
_LABELS: Final = frozenset({"dt", "th", "label"})
_NAMED: Final = 0.5
_LONGEST: Final = 40
"""Characters of a label."""
_PRESSED: Final = frozenset({"button", "link", "tab", "option", "menuitem", "radio", "checkbox", "switch", "treeitem"})


def only_text(want: Wanted, view: View) -> Hit | None:
    """The one text that is what is expected; None where there is none, or several, or it is told to be another's."""
    target = want.target
    if not want.claimed or want.verb != "text" or not want.value or not _may_be_unsaid(want):
        return None
    if not _stands_for_itself(want.value, target.words):
        return None
    said = phrase(want.value).plain
    found = inmost(node for node in view.nodes if node.c.visible and node.c.text and phrase(node.c.text).plain == said)
    if len(found) != 1 or _is_pressed(found[0]) or _is_of_another(found[0], target.words, view):
        return None
    return Hit(found[0], ONLY, 1.0, 6, "told", "same", want.value)


def _may_be_unsaid(want: Wanted) -> bool:
    """Whether a plain noun names what is asked for, which the page need not say."""
    target = want.target
    counted = target.ordinal is not None or target.every or target.number is not None or target.pick is not None
    named = target.quoted or target.words[:1].isupper() or any(map(str.isdigit, target.words))
    plain = target.kind in {None, "text", "element", "alert", "list", "table"}
    return plain and not (counted or named or target.attributes or target.where or target.looks)


def _stands_for_itself(value: str, words: str) -> bool:
    """Whether the value tells what it is: words of some length, or a measure of what the noun measures."""
    if any(len(word) >= _LETTERS and word.isalpha() for word in phrase(value).tokens):
        return True
    found = measures(value)
    return len(found) == 1 and found[0].unit != "number" and found[0].unit in units_of(words)


def _is_pressed(node: Node) -> bool:
    return any(up.c.role in _PRESSED or up.c.clickable for up in (node, *islice(node.ancestors(), 3)))


def _is_of_another(node: Node, words: str, view: View) -> bool:
    """Whether a header or label tells that it is another property's."""
    label = node.c.column or _label_before(node, view)
    return bool(label) and not match(phrase(words), phrase(label)).score >= _NAMED


def _label_before(node: Node, view: View) -> str:
    before = [n for n in view.siblings(node) if n.index < node.index and n.c.visible and n.c.text]
    if not before or len(before[-1].c.text) > _LONGEST:
        return ""
    label = before[-1]
    return label.c.text if label.c.tag in _LABELS or label.c.text.rstrip().endswith(":") else ""
