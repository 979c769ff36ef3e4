"""Finds the message that says what the author reports of it: "an error says that the e-mail is not valid"."""

import re
from collections import Counter
from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import FILLER
from pacts.eyes.words import phrase

_SCORE: Final = 0.75
"""Less than for the very words."""
_FEWEST: Final = 3
"""Content words below which a report tells too little."""
_SHARE: Final = 0.5
"""Least share of a sentence's content that is reported: the rest may say anything."""
_LONGEST: Final = 400
"""Characters of a message; what says more is a part of the page."""
_NOT: Final = re.compile(r"\b(?:not|never|no|nobody|nothing|none|cannot|without|nor|neither|hardly|unable)\b")
_SHORT: Final = re.compile(r"\b(ca|wo|sha)n['’]t\b|n['’]t\b", re.IGNORECASE)
_WHOLE: Final = {"ca": "can not", "wo": "will not", "sha": "shall not"}
_ENDS: Final = re.compile(r"(?<=[.!?;:])\s+|\s[–—·|]\s")
_VERBS: Final = (
    "is are was were be been being has have had do does did will would can could may might cannot not never no"
)
_LITTLE: Final = "that this it its they them he she you your yours my our their we i please and or there which up"
_HELPERS: Final = FILLER | frozenset(_VERBS.split()) | frozenset(_LITTLE.split())
"""Words that carry a statement and tell nothing of what it is about; negations are compared by themselves."""
_ELSEWHERE: Final = frozenset(
    {
        "button",
        "link",
        "heading",
        "cell",
        "gridcell",
        "columnheader",
        "rowheader",
        "tab",
        "option",
        "menuitem",
        "textbox",
    }
)
"""Roles of what says nothing to the reader about what happened."""


def reported(want: Wanted, view: View) -> Hit | None:
    """The one shown text of which a sentence says all that is reported and denies what is denied; None for several.

    Args:
        want: a text that is expected to be seen, in the author's own words.
        view: the page.
    """
    target = want.target
    if want.verb != "visible" or target.kind != "text" or target.quoted or target.every:
        return None
    said = _content(target.words)
    if sum(said.values()) < _FEWEST:
        return None
    saying = [node for node in view.nodes if _may_say(node) and _says(node.c.text, said, target.words)]
    inner = [node for node in saying if not any(other is not node and node.holds(other) for other in saying)]
    if len(inner) != 1:
        return None
    return Hit(inner[0], _SCORE, 1.0, 6, "text", "described", inner[0].c.text[:_LONGEST])


def _may_say(node: Node) -> bool:
    c = node.c
    if not c.visible or not c.text or len(c.text) > _LONGEST:
        return False
    return not any(up.c.role in _ELSEWHERE or up.c.editable for up in (node, *node.ancestors()))


def _says(text: str, said: Counter[str], words: str) -> bool:
    return any(_is_said(sentence, said, words) for sentence in _ENDS.split(text))


def _is_said(sentence: str, said: Counter[str], words: str) -> bool:
    told = _content(sentence)
    covered = all(told[concept] >= count for concept, count in said.items())
    return covered and _denials(sentence) == _denials(words) and sum(said.values()) >= _SHARE * sum(told.values())


def _denials(text: str) -> int:
    return len(_NOT.findall(_written_out(text).lower()))


def _content(text: str) -> Counter[str]:
    """The concepts of the words that tell something, numbers as they are."""
    tokens = [token for token in phrase(_written_out(text)).tokens if token not in _HELPERS]
    return Counter(phrase(" ".join(tokens)).concepts)


def _written_out(text: str) -> str:
    return _SHORT.sub(lambda found: _WHOLE.get((found[1] or "").lower(), " not"), text)
