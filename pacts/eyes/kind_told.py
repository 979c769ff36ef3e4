"""A noun that says what a name is the name of: "the tuning-lr study", "the bill Groceries"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from pacts.domain.element import ResolvedElement
from pacts.eyes.fitting import Wanted
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View
from pacts.eyes.words import identifier, stem

_SURE: Final = 0.7
"""How well what is found must agree with the name alone: its noun is confirmed by less than a name."""
_OWN: Final = re.compile(r"\d|[-_.@#/]|[a-z][A-Z]")
"""What is in names that people and programs make, and not in words for what a control does."""
_LONGEST: Final = 4
"""Words; more are a sentence."""


def without_kind(want: Wanted) -> Iterator[tuple[Wanted, str]]:
    """The target without the noun before or behind the name of a thing, and that noun.

    Only what can't be the words of a control is taken for a name: "the tuning-lr study", no "delete study".
    """
    target = want.target
    words = target.words.split()
    plain = not (target.quoted or target.every or target.number or target.ordinal is not None or target.pick)
    if want.verb not in POINTING or not plain or target.kind is not None or not 1 < len(words) <= _LONGEST:
        return
    for name, noun in ((words[:-1], words[-1]), (words[1:], words[0])):
        if noun.isalpha() and noun.islower() and all(_is_own(word) for word in name):
            yield replace(want, target=target.model_copy(update={"words": " ".join(name)})), noun


def _is_own(word: str) -> bool:
    return bool(_OWN.search(word)) or word[:1].isupper()


def is_well_named(element: ResolvedElement) -> bool:
    """Whether the name alone means the element well enough."""
    return element.confidence >= _SURE


def is_such(node: Node, noun: str, view: View) -> bool:
    """Whether the page calls the thing so: by its address, the markup around it, or the header of its column."""
    said = stem(noun)
    row = view.row(node)
    around = [node, *(up for up in node.ancestors() if row is not None and (up is row or row.holds(up)))]
    return any(said in identifier(text).stems for each in around for text in _marks(each))


def _marks(node: Node) -> Iterator[str]:
    c = node.c
    yield from (c.column, c.element_id, *c.test_ids.values(), *c.classes)
    yield from (part for part in urlsplit(c.href or "").path.split("/") if part)
