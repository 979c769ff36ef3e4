"""Targets that an attribute identifies: what bears it is meant, whatever it says."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from pacts.domain.plan import Verb
from pacts.eyes.view import Node
from pacts.eyes.words import Phrase

IDENTITIES: Final = frozenset({"id", "data-testid", "data-test", "data-test-id", "data-cy", "data-qa"})
"""Attributes that authors give to one element to tell it from all others."""
READ: Final[frozenset[Verb]] = frozenset({"checked", "selected", "value", "text", "visible", "style", "attribute"})
"""What is only read can be read of anything."""


def is_identified(attributes: Mapping[str, str]) -> bool:
    """Whether one of the attributes tells an element from all others."""
    return any(name.lower() in IDENTITIES for name in attributes)


def is_wordless(node: Node, said: Phrase) -> bool:
    """Whether an element says nothing that could be held against a name: an icon, or a text in another script."""
    c = node.c
    shown = f"{c.name}{c.text}{c.label}{c.aria_label}{c.placeholder}{c.title}{c.alt}{c.value}"
    own, named = ({_script(sign) for sign in text if sign.isalpha()} for text in (shown, said.text))
    return bool(named) and not own & named


def _script(letter: str) -> str:
    return "LATIN" if letter.isascii() else unicodedata.name(letter, "").partition(" ")[0]
