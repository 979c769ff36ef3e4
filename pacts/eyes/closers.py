"""What closes a message or a part of the page that only its looks, its words or its markup call so."""

import math
from collections.abc import Iterator
from itertools import islice
from typing import Final

from pacts.domain.plan import Scope
from pacts.eyes.fitting import Wanted, is_nameless_picture
from pacts.eyes.matching import Hit
from pacts.eyes.undertaking import is_control
from pacts.eyes.view import Node, View, pictured
from pacts.eyes.vocabulary import FILLER, KIND_WORDS
from pacts.eyes.words import identifier, phrase

SURE: Final = 0.8
"""How surely it is meant: its place is told by what stands in it, not by a name."""
_CLOSE: Final = phrase("close").concepts[0]
_CLOSING: Final = frozenset({_CLOSE, *phrase("dismiss hide").concepts})
_CROSSES: Final = frozenset({"x", "×", "cross"})
_ABOUT: Final = frozenset({"about", "of", "on", "with", "for", "from", "saying", "that", "says", "which"})
"""What stands between a message and what it says."""
MESSAGES: Final = frozenset(
    {"alert", "announcement", "announce", "banner", "hint", "info", "message", "notice", "notification", "toast"}
    | {"snackbar", "warning", "bubble", "balloon", "callout", "popup", "popover", "strip", "ribbon"}
)
"""What people and markup call a message, whatever it is made of."""
_MESSAGE_ROLES: Final = frozenset({"alert", "status", "banner", "log", "marquee"})
_MESSAGE: Final = 200
"""Characters of a message; a longer text is a part of the page, and all its words call it nothing."""
_AROUND: Final = 3
"""Elements around the sign that may be what it closes."""
_ROOT: Final = 5
"""Letters that two forms of a word have in common, and how much of the longer one: "renewal" and "renews"."""
_FORM: Final = 0.6
_NAME: Final = 3
"""Words of the name of a control that does nothing but close: "Close this message"."""


def closers(want: Wanted, view: View) -> list[Hit]:
    """The one control that closes what the words name; none where several do, or none does."""
    place = want.target.scope[0] if want.target.scope else None
    if want.verb != "click" or want.target.quoted or place is None or place.relation != "in":
        return []
    if not set(phrase(want.target.words).concepts) & _CLOSING and want.target.words.lower() not in _CROSSES:
        return []
    signs = [node for node in view.nodes if is_control(node) and _closes(node)]
    found = [node for node in signs if _is_on(node, place, signs, view)]
    if not found:
        nameless = [node for node in view.nodes if is_control(node) and is_nameless_picture(node)]
        found = [node for node in nameless if _is_alone_on(node, place, nameless, view)]
    return [Hit(found[0], SURE, 1.0, 6, "name", "synonym", found[0].says)] if len(found) == 1 else []


def _closes(node: Node) -> bool:
    """Whether it is called, or drawn as, what closes something."""
    c = node.c
    names = [phrase(name) for name in (c.name, c.title, c.aria_label, *pictured(node)) if name]
    return any(len(name.tokens) <= _NAME and _CLOSING & set(name.concepts[:1]) for name in names)


def _is_on(sign: Node, place: Scope, signs: list[Node], view: View) -> bool:
    """Whether what the sign closes is called so: by its words, its markup, or as any message is called."""
    said = [word for word in phrase(place.target.words).tokens if word not in FILLER | _ABOUT | KIND_WORDS - MESSAGES]
    if place.target.kind == "alert":
        said.append("alert")
    blocks = list(_blocks(sign, signs))
    told = {word for block in blocks for word in _words_of(block, view)} | set(_before(sign, view))
    shown = any(block.c.role in _MESSAGE_ROLES or _only_tells(block, sign) for block in blocks)
    is_message = shown or bool(MESSAGES & told)
    known = told | (MESSAGES if is_message else set[str]())
    return bool(said) and all({word, *phrase(word).concepts} & known or _is_formed(word, known) for word in said)


def _is_alone_on(sign: Node, place: Scope, signs: list[Node], view: View) -> bool:
    """Whether a picture without a name is all that one can press on the message that is named."""
    named = set(phrase(place.target.words).tokens) - MESSAGES - FILLER - KIND_WORDS
    blocks = list(_blocks(sign, signs))
    messages = [b for b in blocks if named or b.c.role in _MESSAGE_ROLES or _is_message(b)]
    return any(_only_tells(block, sign) for block in messages) and _is_on(sign, place, signs, view)


def _is_message(block: Node) -> bool:
    return any(MESSAGES & set(identifier(name).tokens) for name in (block.c.element_id, *block.c.classes) if name)


def _only_tells(block: Node, sign: Node) -> bool:
    """Whether an element holds a short text, and one can do nothing with it but close it, or follow its one link."""
    if not 0 < len(block.c.text) - len(sign.c.text) <= _MESSAGE:
        return False
    used = [child for child in block.children if child is not sign and not child.holds(sign) and child.interactive]
    return not used or [child.c.role for child in used] == ["link"]


def _is_formed(word: str, known: set[str]) -> bool:
    """Whether a word is another form of one that is told: the renewal of what "renews"."""
    sizes = {other: max(_ROOT, math.ceil(_FORM * max(len(word), len(other)))) for other in known}
    return any(word[:size] == other[:size] for other, size in sizes.items() if len(other) >= size)


def _before(sign: Node, view: View) -> tuple[str, ...]:
    """What stands right before a sign on its line: the title of what it closes."""
    title = view.nodes[sign.index - 1] if sign.index else sign
    level = title.c.visible and title.top < sign.top + sign.height and sign.top < title.top + title.height
    plain = level and not title.interactive and not title.holds(sign) and title.frame is sign.frame
    return phrase(title.c.text).concepts if plain and len(title.c.text.split()) <= _NAME else ()


def _blocks(sign: Node, signs: list[Node]) -> Iterator[Node]:
    """The elements around a sign that hold no other one."""
    for up in islice(sign.ancestors(), _AROUND):
        if any(other is not sign and up.holds(other) for other in signs):
            return
        yield up


def _words_of(block: Node, view: View) -> Iterator[str]:
    """What an element is called by its markup, by the short texts at its head, and by all of a message."""
    for name in (block.c.element_id, *block.c.classes, block.c.name, *block.c.test_ids.values()):
        yield from (*identifier(name).tokens, *identifier(name).concepts)
    for node in view.inside(block)[:_AROUND]:
        if node.c.visible and len(node.c.own_text.split()) <= _NAME:
            yield from phrase(node.c.own_text).concepts
    if len(block.c.text) <= _MESSAGE:
        yield from (*phrase(block.c.text).tokens, *phrase(block.c.text).concepts)
