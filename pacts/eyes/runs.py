"""A line of labels and values in one element: "Moves: <b>7</b> Score: <b>120</b>", "<b>3</b> words"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pacts.eyes.view import Node

_ENDS: Final = re.compile(r"[·•|;,/–—()\[\]]+|\.\s")
"""What stands between one pair and the next."""
_LONGEST: Final = 40
"""Characters: a longer stretch of words is prose, and no label."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A value and the words that stand for it on the line."""

    label: str
    value: Node


def pairs(node: Node) -> Iterator[Pair]:
    """The values among an element's own words, each with its label: before it, or after where a value is first."""
    if not node.c.own_text or not node.children:
        return
    stretches = list(_stretches(node))
    values_first = not any(before for before, _, _ in stretches[:1])
    for before, value, after in stretches:
        words = _first(after) if values_first else _last(before)
        if 0 < len(words) <= _LONGEST and not value.interactive:
            yield Pair(words, value)


def _stretches(node: Node) -> Iterator[tuple[str, Node, str]]:
    """Each part that shows something, with the element's own words before and after it."""
    text, at = node.c.text, 0
    shown = [child for child in node.children if child.c.visible and child.c.text]
    places = []
    for child in shown:
        start = text.find(child.c.text, at)
        if start < 0:
            return
        places.append((start, start + len(child.c.text), child))
        at = places[-1][1]
    for place, (start, stop, child) in enumerate(places):
        before = text[places[place - 1][1] if place else 0 : start]
        after = text[stop : places[place + 1][0] if place + 1 < len(places) else len(text)]
        yield before.strip(), child, after.strip()


def _last(words: str) -> str:
    return next((part.strip() for part in reversed(_ENDS.split(words)) if part.strip()), "")


def _first(words: str) -> str:
    return next((part.strip() for part in _ENDS.split(words) if part.strip()), "")
