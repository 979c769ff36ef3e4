"""Other ways to read what a person says, for where the page has nothing called so: "start the search", "with Done"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Look
from pacts.eyes.fitting import Wanted
from pacts.eyes.settle import POINTING

_DOING: Final = frozenset({"start", "run", "perform", "launch", "begin", "trigger", "execute", "do", "make"})
"""Verbs that say no more of "the search" than that it is to be done."""
_INSTRUMENT: Final = re.compile(r".+\s(?:with|using|via|by)\s(?:the\s)?(\S+(?:\s\S+)?)", re.IGNORECASE)
_SORTS: Final = frozenset(
    {"channel", "folder", "category", "topic", "project", "board", "branch", "playlist", "group", "team", "language"}
)
"""Nouns before a name that say what sort of thing is called so."""
_FOLLOWING: Final = {"following": "next", "prior": "previous", "preceding": "previous"}
"""Other words for the page after and the one before."""
_ONWARDS: Final = frozenset({"next", "previous"})
_STEPS: Final = frozenset({"question", "step", "screen", "slide", "part"})
"""What one goes through one by one: "the next question" is what the page calls "Next"."""
_LOOKS_LIKE: Final = frozenset({"arrow", "chevron", "caret", "triangle", "cross"})
"""Nouns after a name that say what is drawn on it: "the next month arrow"."""
_KEYS: Final = frozenset({"key"})
"""What people call the buttons of a pad: "the divide key"."""
_HEAPS: Final = frozenset({"option", "menu"})
"""Kinds by which a button that shows some is called, too: "the options of the comment"."""
_PLAIN: Final = frozenset({None, "element"})


def reworded(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """The target in other words, each of which must be on the page as it is written."""
    target = want.target
    if want.verb not in POINTING or target.quoted:
        return
    if len(words) > 1:
        yield from _without_verb(want, words)
    if words:
        yield from _without_noun(want, words)


def heaped(want: Wanted) -> Iterator[Wanted]:
    """What a kind without a name may be called itself: a click on "the options" opens them."""
    target = want.target
    nothing = not (target.words or target.attributes or target.where or target.pick or target.looks)
    if nothing and target.kind in _HEAPS and target.ordinal is None and target.number is None and want.verb == "click":
        yield replace(_changed(want, words=f"{target.kind}s", kind=None), whole=False)
        yield _changed(want, words=target.kind, kind="icon")


def _without_verb(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """What is done, or what it is done with: "start the search", "confirm the guests with Done"."""
    if want.target.kind != "button":
        return
    if words[0] in _DOING:
        yield _changed(want, words=" ".join(words[1:]))
    if found := _INSTRUMENT.fullmatch(want.target.words):
        yield _changed(want, words=found[1], kind="icon")
        yield _changed(want, words=found[1])


def _without_noun(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """Without a noun that only says of what sort it is: "the channel releases", "the next question"."""
    if want.target.kind not in _PLAIN:
        return
    if words[1:] and words[0] in _SORTS:
        yield _changed(want, words=" ".join(words[1:]))
    if words[0] in _FOLLOWING:
        yield replace(_changed(want, words=" ".join((_FOLLOWING[words[0]], *words[1:]))), whole=False)
    if words[0] in _ONWARDS and words[1:] and set(words[1:]) <= _STEPS:
        yield _changed(want, words=words[0])
    if words[-1] in _LOOKS_LIKE:
        yield _changed(want, words=" ".join(words[:-1]), kind="icon")
    if words[-1] in _KEYS:
        yield replace(_changed(want, words=" ".join(words[:-1]), kind="button"), whole=False, exact=True)


def with_seen_place(want: Wanted, looks: dict[Look, str], words: Sequence[str]) -> Wanted:
    """The target in a place that is known by its looks: "in the green notice"."""
    place, *others = want.target.scope
    rest = " ".join(word for word in words if word not in looks.values())
    seen = place.target.model_copy(update={"words": rest, "looks": looks})
    target = want.target.model_copy(update={"scope": (place.model_copy(update={"target": seen}), *others)})
    return replace(want, target=target)


def _changed(want: Wanted, **changed: object) -> Wanted:
    return replace(want, target=want.target.model_copy(update=changed), whole=True)
