"""Which of several a noun phrase means, by the words before its name: all, the first two, the cheapest, the red one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pacts.domain.plan import Filter, Look, Pick
from pacts.language import lexicon
from pacts.language.appearance import read_looks
from pacts.language.filters import state_before
from pacts.language.lexicon import COUNTED, DETERMINERS, ORDINAL_PHRASES, ORDINALS, QUANTIFIERS
from pacts.language.measures import pick_before, side_before
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import number_of

_NTH = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_OTHERS = frozenset(("other", "remaining"))
_SPENT = frozenset("days hours minutes seconds weeks months points credits calories attempts tries lives".split())  # noqa: SIM905 - a table
"""What is spent and has one number: no rows of which some remain."""
_RESTS = frozenset(("others", "rest", "remainder"))
MAX_NUMBER = 100
"""More things than this are not counted out by a person."""


@dataclass(slots=True)
class Qualities:
    """What the words before a name say of it, and the words that are left."""

    rest: Tokens
    led: bool = False
    """A determiner, quantifier or number stood before."""
    every: bool = False
    ordinal: int | None = None
    number: int | None = None
    others: bool = False
    pick: Pick | None = None
    where: tuple[Filter, ...] = ()
    looks: dict[Look, str] = field(default_factory=dict)

    @property
    def meant(self) -> bool:
        """Whether they point at something without any name."""
        return bool(self.pick or self.looks or self.others or self.where) or self.ordinal is not None


def read_qualities(tokens: Sequence[Token], *, labelled: bool = False) -> Qualities:
    """The qualities at the beginning of a noun phrase; `labelled`: its name follows behind ("the link called X")."""
    found = Qualities(tuple(tokens))
    while found.rest:
        took = (
            _quantified(found)
            or _determined(found)
            or _others(found)
            or _ranked(found)
            or _numbered(found, labelled=labelled)
            or _picked(found)
        )
        if not took:
            break
        found.rest = found.rest[took:]
    _seen(found)
    return found


def _quantified(found: Qualities) -> int:
    tokens = found.rest
    low = tokens[0].low
    if low == "everything" and tokens[0].kind == "word":
        found.every = found.led = True
        return 1
    if low == "both" and len(tokens) > 1:
        found.every, found.number, found.led = True, 2, True
        return 1
    if low in QUANTIFIERS and len(tokens) > 1:
        found.every = found.led = True
        return 1
    return 0


def _determined(found: Qualities) -> int:
    tokens, low = found.rest, found.rest[0].low
    if found.led and tokens[0].value == "A":
        return 0  # "the A button": a name
    if low in DETERMINERS and len(tokens) > 1:
        found.led = True
        return 1
    if low == "of" and found.led:
        return 1
    return int(low in ("one", "ones") and (found.ordinal is not None or found.others or found.pick is not None))


def _others(found: Qualities) -> int:
    tokens, low = found.rest, found.rest[0].low
    if not tokens[0].value.islower():
        return 0
    whole = low == "else" and found.every
    if whole or (low in _RESTS and found.led and (len(tokens) == 1 or tokens[1].low == "of")):
        found.others = found.every = True
        return 1
    named = lexicon.singular(tokens[-1].low) == tokens[-1].low or tokens[-1].low in _SPENT
    left = low == "remaining" and named  # "the remaining time", "the remaining days" are names
    if low in _OTHERS and not left and found.led and len(tokens) > 1 and tokens[1].kind in ("word", "number", "quote"):
        found.others = True
        found.every = found.every or lexicon.singular(tokens[-1].low) != tokens[-1].low
        return 1
    return 0


def _ranked(found: Qualities) -> int:
    if found.ordinal is not None or found.pick is not None:
        return 0
    ranked = _ordinal(found.rest, led=found.led)
    if ranked is None:
        return 0
    found.ordinal, size = ranked
    found.led = True
    return size


def _numbered(found: Qualities, *, labelled: bool) -> int:
    """`two of`, `3 posts`, `first two boxes`: a number before a noun of things that can be counted."""
    tokens = found.rest
    amount = number_of(tokens[0])
    if amount is None or found.number is not None or not 0 < amount <= MAX_NUMBER or len(tokens) == 1:
        return 0
    if tokens[0].low == "one" and (found.ordinal is not None or tokens[1].low != "of"):
        return 0
    follows = tokens[1:]
    several = amount == 1 or lexicon.singular(follows[-1].low) != follows[-1].low
    countable = (
        follows[0].low == "of" or (several and _is_countable(follows)) or (labelled and found.ordinal is not None)
    )
    if not (countable or (found.ordinal is not None and lexicon.singular(follows[-1].low) != follows[-1].low)):
        return 0
    found.number, found.led = amount, True
    return 1


def _is_countable(tokens: Tokens) -> bool:
    last = tokens[-1]
    if last.kind != "word" or not last.value.islower() or any(token.is_literal for token in tokens):
        return False
    plain = len(tokens) == 1 or pick_before(tokens, led=True) is not None or bool(read_looks(tokens, led=True).looks)
    noun = lexicon.nouns().get((last.low,))
    named = lexicon.singular(last.low) in COUNTED or (noun is not None and noun.kind not in ("page", "text", "date"))
    return (plain or state_before(tokens) is not None or len(tokens) == 2) and named  # noqa: PLR2004 - a number of words


def _picked(found: Qualities) -> int:
    if found.pick is not None:
        return 0
    picked = pick_before(found.rest, led=found.led) or (side_before(found.rest) if found.led else None)
    if picked is None or (len(found.rest) == picked[1] and not found.led):
        return 0
    found.pick = picked[0]
    following = found.rest[picked[1] : picked[1] + 1]
    if found.pick.by in ("", "size") and following and following[0].low in _MEASURED:
        found.pick = Pick(by=following[0].low, highest=found.pick.highest)
    return picked[1]


_MEASURED = frozenset(("number", "price", "amount", "score", "total", "value", "rating", "cost", "count"))
"""Nouns that are measured themselves: the largest number is no matter of its size on the page."""


def _seen(found: Qualities) -> None:
    """The state and the looks, right before the name."""
    state = state_before(found.rest)
    if state is not None:
        found.where = (state,)
        found.rest = found.rest[1:]
    seen = read_looks(found.rest, led=found.led)
    if seen.looks:
        found.looks, found.rest = seen.looks, seen.rest


_ENDS = frozenset((1, -1))
_PAGERS = frozenset((("page", "link"), ("page", "button"), ("page", "icon"), ("page", "arrow")))
"""`the last page link`: what leads to that page."""
_NAMED = frozenset((("button",), ("link",), ("tab",), ("icon",)))
"""`the Last button`: with a capital it is what the control says."""


def _ordinal(tokens: Sequence[Token], *, led: bool) -> tuple[int, int] | None:
    for words, place in ORDINAL_PHRASES.items():
        if lows(tokens[: len(words)]) == words and len(words) < len(tokens):
            return place, len(words)
    nth = _NTH.fullmatch(tokens[0].low)
    if nth and int(nth[1]) > 0:
        return int(nth[1]), 1
    place = ORDINALS.get(tokens[0].low, 0)
    rest = tokens[1:]
    if led and tokens[0].is_capital and lows(rest) in _NAMED:
        return None
    if not place or not rest or rest[0].low in ("name", "names") or (place in _ENDS and lows(rest) in _PAGERS):
        return None
    return (place, 1) if _is_ranked(rest, led=led) else None


def _is_ranked(rest: Sequence[Token], *, led: bool) -> bool:
    """Whether words behind "first" are a thing of which there are several, not the rest of a label ("First name")."""
    last = rest[-1]
    if any(token.kind == "quote" for token in rest) or rest[0].low == "one":
        return True
    amount = number_of(rest[0])
    if amount is not None and len(rest) > 1:
        return True
    noun = any(lows(rest[at:]) in lexicon.nouns() for at in range(len(rest)))
    alone = led and len(rest) == 1 and last.kind == "word" and last.value.islower()
    free = led and rest[0].low in _FREE and all(token.kind == "word" and token.value.islower() for token in rest)
    return noun or alone or free or lexicon.singular(last.low) in COUNTED


_FREE = frozenset(
    "free available open empty vacant unread unanswered pending active remaining matching suitable".split()  # noqa: SIM905 - a table
)
"""Behind "first" they tell one thing from others that are not so."""
