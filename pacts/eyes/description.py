"""A description taken apart: what sort of thing it is, and what it says ("the train leaving at 08:33")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.vocabulary import BLOCKS, FILLER, THINGS
from pacts.eyes.words import phrase, stem

JOINERS: Final = frozenset(
    [
        *("from", "by", "about", "of", "on", "at", "in", "with", "for", "to", "under", "near", "and", "whose", "which"),
        *(
            "that",
            "is",
            "are",
            "was",
            "has",
            "have",
            "says",
            "shows",
            "named",
            "called",
            "titled",
            "entitled",
            "saying",
        ),
        *("reading", "showing", "containing", "mentioning", "concerning", "regarding", "leaving", "departing", "going"),
        *("arriving", "starting", "beginning", "ending", "dated", "sent", "written", "posted", "placed", "created"),
        *(
            "made",
            "due",
            "assigned",
            "costing",
            "priced",
            "owned",
            "signed",
            "labelled",
            "labeled",
            "marked",
            "numbered",
        ),
        *("playing", "having", "worth", "booked", "ordered", "published", "uploaded", "added", "received", "scheduled"),
    ]
)
"""Words that join a thing to what it says, and say nothing themselves."""
_EMPTY: Final = JOINERS | FILLER | {"s", "its", "their", "his", "her", "where", "there"}
_SIGNS: Final = "\"'“”‘’,;:!?()"
_KINDS: Final = frozenset({None, "element", "item", "card", "row", "text", "date", "cell", "option", "section", "file"})
"""Kinds that the noun of a repeated thing may be taken for."""
_PLACES: Final = frozenset({"row_of", "in"})
_NOUNS: Final = frozenset(map(stem, BLOCKS | THINGS))
_LEAST: Final = 2
_POSSESSIVE: Final = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Description:
    """A thing by its noun and by what it says."""

    noun: str
    adjectives: tuple[str, ...]
    told: tuple[str, ...]
    """What it says, in the author's words, each from one phrase."""


def descriptions(target: Target) -> Iterator[Description]:
    """The ways to read a target as a thing of a sort with something that it says."""
    counted = target.ordinal is not None or target.number is not None or target.every or target.rest
    other = target.quoted or target.attributes or target.where or target.pick or target.looks
    if counted or other or not target.words or target.kind not in _KINDS:
        return
    tokens = [word.strip(_SIGNS) for word in target.words.split()]
    places = [scope for scope in target.scope if scope.relation in _PLACES]
    if len(places) == len(target.scope) and all(_is_told(place) for place in places):
        yield from _of_tokens([token for token in tokens if token], tuple(place.target.words for place in places))


def deed_of(target: Target) -> tuple[str, Target] | None:
    """The deed and the thing of a button that does something to a thing: "star the hiking mail"."""
    deed, _, rest = target.words.partition(" ")
    if target.kind != "button" or target.quoted or not rest:
        return None
    return deed, target.model_copy(update={"words": rest, "kind": None})


def _is_told(place: Scope) -> bool:
    """Whether a place is no more than words, which may be what the thing says."""
    where = place.target
    return bool(where.words) and where.kind in _KINDS and where.ordinal is None and not where.scope


def _of_tokens(tokens: list[str], told: tuple[str, ...]) -> Iterator[Description]:
    """By the word before the first that joins; else by the last word, or by the first before a name."""
    at = next((i for i, token in enumerate(tokens) if i and token.lower() in JOINERS), len(tokens))
    head, rest = tokens[:at], " ".join(tokens[at:])
    if not head:
        return
    said = tuple(text for text in (rest, *told) if chunks(text))
    yield Description(_bare(head[-1]), tuple(map(_bare, head[:-1])), said)
    if len(head) >= _LEAST and not rest and not told and _is_name(head[1:]):
        yield Description(head[0], (), (" ".join(head[1:]),))


def _is_name(tokens: list[str]) -> bool:
    """Whether the words are a name or a number: each begins large or has a digit, those that join aside."""
    telling = [token for token in tokens if token.lower() not in _EMPTY]
    return (
        bool(tokens)
        and (tokens[0][:1].isupper() or any(ch.isdigit() for token in tokens for ch in token))
        and bool(telling)
    )


def is_thing(noun: str) -> bool:
    """Whether repeated things are called by the noun."""
    return stem(noun.lower()) in _NOUNS


def chunks(text: str) -> list[str]:
    """A text without the words that join its parts: "on Thursday at 18:20" is "Thursday" and "18:20"."""
    found: list[list[str]] = [[]]
    for word in text.split():
        bare = _bare(word.strip(_SIGNS))
        if bare.lower() in _EMPTY:
            found.append([])
        elif bare:
            found[-1].append(bare)
    return [" ".join(chunk) for chunk in found if chunk]


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word)


_CALENDAR: Final = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("january", "february", "march", "april", "june", "july", "august", "september", "october", "november"),
    "december",
)
_SHORT: Final = 3


def forms(word: str) -> frozenset[str]:
    """The word and, for a day or month, its short and long forms."""
    token = phrase(word).plain
    same = [name for name in _CALENDAR if len(token) >= _SHORT and name.startswith(token)]
    return frozenset({token, *(name[:size] for name in same for size in range(_SHORT, len(name) + 1))})
