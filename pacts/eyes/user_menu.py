"""The menu of whoever is logged in: the picture, the initials or the name at the head of a page that opens it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pacts.domain.deed_words import split
from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.settle import POINTING
from pacts.eyes.undertaking import is_control
from pacts.eyes.view import Node, View, pictured
from pacts.eyes.words import WHOLE, identifier, phrase

SURE: Final = 0.8
"""How surely it is meant: nothing on the page calls it so."""
_PERSON: Final = frozenset({"user", "account", "profile", "avatar", "person"})
"""What people, icons and markup call whoever is logged in."""
_MENU: Final = frozenset({"menu", "icon", "picture", "image", "photo", "button", "dropdown"})
_SAID: Final = frozenset(
    ["my", "your", "the", "a", "of", "for", "current", "open", "show", "toggle", "view", "logged", "in"]
)
"""Other words of a name that says no more than whose menu it is: "Account of current user"."""
_KINDS: Final = frozenset({None, "menu", "icon", "image", "button", "dropdown"})
_ENTRIES: Final = frozenset({"menuitem", "option", "tab", "treeitem"})
_HEAD: Final = 160
"""Pixels from the top of the page within which the head of a page stands."""
_INITIALS: Final = re.compile(r"[A-Z]\.?[A-Z]\.?")
_BADGE: Final = 72
"""Pixels: the largest side of a round badge with somebody's initials."""


def user_menu(want: Wanted, hits: Sequence[Hit], view: View) -> list[Hit]:
    """What opens the menu of whoever is logged in; none where another is asked for, or it is called so anyway.

    Args:
        want: what is asked for.
        hits: what the words alone name; one that only says "menu" is not the user's.
        view: the page.
    """
    called = any(hit.level in WHOLE and _PERSON & set(phrase(hit.shown).tokens) for hit in hits)
    if called or want.verb not in POINTING or not _asks(want.target):
        return []
    signs = [node for node in view.nodes if node.top < _HEAD and _opens(node) and _is_person(node, view)]
    outer = [node for node in signs if not any(other is not node and other.holds(node) for other in signs)]
    return [Hit(outer[0], SURE, 1.0, 6, "picture", "described", want.target.words)] if len(outer) == 1 else []


def _asks(target: Target) -> bool:
    """Whether the target is "the user menu", "the avatar", "the profile picture" and nothing more."""
    counted = target.ordinal is not None or target.number is not None or target.every or target.pick
    if counted or target.quoted or target.scope or target.where or target.kind not in _KINDS:
        return False
    words = {word for word in phrase(target.words).tokens if word != "my"}
    bare = target.kind is None and words <= _PERSON - {"avatar"}
    return bool(words & _PERSON) and words <= _PERSON | _MENU and not bare


def _opens(node: Node) -> bool:
    """Whether it may open a menu, and is no entry of one."""
    return is_control(node) and node.c.role not in _ENTRIES


def _is_person(node: Node, view: View) -> bool:
    """Whether it is called, marked or drawn as a person, and says nothing that is done."""
    if _INITIALS.fullmatch(node.c.text) and max(node.width, node.height) <= _BADGE:
        return True
    said = set(phrase(node.c.name).tokens)
    if said & _PERSON:
        return said <= _PERSON | _MENU | _SAID
    does = split(phrase(node.c.name).tokens) > 0
    return not does and any(_PERSON & told for part in (node, *view.inside(node)) for told in _marks(part))


def _marks(part: Node) -> Iterator[set[str]]:
    """What the markup calls it, and what it is drawn as."""
    for name in (part.c.element_id, *part.c.classes, *part.c.test_ids.values(), part.c.icon, part.c.alt):
        yield set(identifier(name).tokens) if name else set()
    yield {word for text in pictured(part) for word in phrase(text).tokens}
