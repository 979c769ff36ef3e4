"""What says what is expected where nothing is called as the author calls it: "the temperature is 17°" is the one "17°".

That a page shows the words somewhere bears nothing out by itself: every text of a page would be the temperature, the
status and the title at once. So something else must speak for it, too: it is the only measure of its sort on the page
("17°" is the one temperature, of three prices none is *the* price), its markup calls it so (`class="profile-rank"`),
or it is a whole message where a message is asked for. `python -m benchmarks.claims` counts what false claims get by.
"""

from itertools import islice
from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.measures import measures
from pacts.eyes.properties import units_of
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.vocabulary import FILLER, MESSAGE_WORDS, MESSAGES
from pacts.eyes.words import identifier, match, phrase

ONLY: Final = 0.62
"""How surely it is meant."""
_MESSAGE: Final = 4
"""Words of a text that is no label, name or value."""
_TIMES: Final = frozenset(
    {"yesterday", "today", "tomorrow", "last", "next", "previous", "current", "daily", "weekly", "monthly", "yearly"}
)
"""Words that tell one value from another of its sort."""
_NEAR: Final = 2
"""Boxes around a text whose markup speaks of it."""
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
    said = phrase(want.value).plain
    found = inmost(node for node in view.nodes if node.c.visible and node.c.text and phrase(node.c.text).plain == said)
    if len(found) != 1 or _is_pressed(found[0]) or _is_of_another(found[0], target.words, view):
        return None
    alerted = target.noun == "message" and _is_in_an_alert(found[0], target.words)
    surely = alerted or _is_only_measure(found[0], target.words, view) or _is_called_so(found[0], want)
    if not (surely or _is_message(want)):
        return None
    return Hit(found[0], ONLY, 1.0, 6, "told", "same", want.value)


def _may_be_unsaid(want: Wanted) -> bool:
    """Whether a plain noun names what is asked for, which the page need not say."""
    target = want.target
    counted = target.ordinal is not None or target.every or target.number is not None or target.pick is not None
    named = target.quoted or target.words[:1].isupper() or any(map(str.isdigit, target.words))
    plain = target.kind in {None, "text", "element", "alert", "list", "table"}
    return plain and not (counted or named or target.attributes or target.where or target.looks)


def _is_only_measure(node: Node, words: str, view: View) -> bool:
    """Whether no other text of the page measures what the noun measures."""
    if not _is_time_said(words, view):
        return False
    units = units_of(words)
    found = measures(node.c.text)
    if len(found) != 1 or found[0].unit == "number" or found[0].unit not in units:
        return False
    shown = (n for n in view.nodes if n.c.visible and n.c.own_text and not (n.holds(node) or node.holds(n)))
    return not any(one.unit == found[0].unit for other in shown for one in measures(other.c.own_text))


def _is_time_said(words: str, view: View) -> bool:
    """Whether the page speaks of the time that is meant, if the words name one: "the cost yesterday"."""
    times = set(phrase(words).tokens) & _TIMES
    return all(any(n.c.visible and time in phrase(n.c.own_text).tokens for n in view.nodes) for time in times)


def _is_called_so(node: Node, want: Wanted) -> bool:
    """Whether the markup of the text, or of a box around it and nothing else, has the noun's words."""
    said = set(phrase(want.target.words).concepts) - FILLER
    boxes = [up for up in islice(node.ancestors(), _NEAR) if up.c.text == node.c.text]
    signs = (sign for n in (node, *boxes) for sign in (n.c.element_id, *n.c.classes, *n.c.test_ids.values(), n.c.title))
    return bool(said) and said <= {word for sign in signs if sign for word in identifier(sign).concepts}


def _is_message(want: Wanted) -> bool:
    """Whether a message is asked for, and the text is long enough to be one."""
    asked = want.target.kind == "alert" or bool(set(phrase(want.target.words).tokens) & MESSAGE_WORDS)
    return asked and len(phrase(want.value or "").tokens) >= _MESSAGE


def _is_in_an_alert(node: Node, sort: str) -> bool:
    """Whether it stands in an alert whose markup does not say that it is a message of another sort."""
    alert = next((up for up in (node, *node.ancestors()) if up.c.role == "alert"), None)
    words = (
        {word for name in (alert.c.element_id, *alert.c.classes) for word in identifier(name).tokens}
        if alert
        else set[str]()
    )
    other = any(marks & words for name, marks in MESSAGES.items() if name not in phrase(sort).tokens)
    return alert is not None and not other


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
