"""Things that are sorted: `sorted by price in ascending order`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, Drafts, Text, check
from pacts.language.orders import entries
from pacts.language.subjects import Subject
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows, tokenize


def sort_order(subject: Subject, rest: Tokens) -> Drafts:
    """The check that the things of a subject are sorted; empty when no order is said."""
    words = {token.low or token.value.lower() for token in rest}
    told = rest[0].low in _SHOWN and bool(words & _WAYS) and bool(words & {"order", "to"})
    explicit = told or rest[0].low in ("sorted", "ordered", "arranged") or (rest[0].low == "in" and "order" in words)
    if not explicit or subject.target is None or lows(rest) == ("ordered",) or _either(words):
        return ()
    way = "descending" if _descends(tuple(token.low or token.value.lower() for token in rest)) else "ascending"
    by = next((at for at, token in enumerate(rest) if token.low == "by"), None)
    target = subject.target
    if by is not None and by + 1 < len(rest):
        target = _sort_key(rest[by + 1 :], target)
    elif by is None and (measured := _measured_by(rest)):
        target = _sort_key(measured, target)
    every = entries(target) if target is subject.target else target.model_copy(update={"every": True})
    return (check("order", every, Text(way), confidence=CLEAR),)


_SOME_ORDER = frozenset("default original initial correct right proper same given random custom".split())  # noqa: SIM905 - a table
"""An order that is not told."""


def some_order(rest: Tokens) -> bool:
    """`in the default order`: an order, and which one is not told."""
    return lows(rest[:1]) == ("in",) and lows(rest[-1:]) == ("order",) and bool({*lows(rest)} & _SOME_ORDER)


def _either(words: set[str]) -> bool:
    """`sorted ascending/descending`: which of them is not told."""
    return any("ascending" in word for word in words) and any("descending" in word for word in words)


_DOWN = predicates.DESCENDING | {"biggest", "latest", "longest", "high", "z", "z-a"}
_UP = frozenset("lowest smallest oldest earliest cheapest least shortest low a ascending increasing a-z".split())  # noqa: SIM905 - a table

_ALPHABET = (("a", "to", "z"), ("z", "to", "a"))
_SHOWN = frozenset(("displayed", "shown", "listed", "presented"))
_WAYS = (_DOWN | _UP | {"alphabetical", "alphabetic", "reverse"}) - {"a", "z", "high", "low", "least"}
"""Words of an order that something is shown in: "displayed in reverse alphabetical order"."""


def _descends(words: tuple[str, ...]) -> bool:
    """Whether the first of the words that say a way goes down: "newest first", "from the smallest to the largest"."""
    at = next((at for at, word in enumerate(words) if word in _DOWN or (word in _UP and _says_way(words, at))), None)
    return at is not None and (words[at] in _DOWN) != (words[at + 1 : at + 2] == ("last",))


def several_keys(tokens: Tokens) -> bool:
    """`by name and date`, but not `by price, lowest first`: after the first key comes more than a way."""
    words = [token.low or token.value.lower() for token in tokens]
    parted = next((at for at, word in enumerate(words) if word in ("and", ",")), len(words))
    return not {*words[parted:]} <= _DOWN | _UP | _BESIDE_WAYS


_BESIDE_WAYS = frozenset("and , . in on at with the first last order top bottom to from z-a".split())  # noqa: SIM905 - a table


def _says_way(words: tuple[str, ...], at: int) -> bool:
    """`A to Z`, but not "in a descending order"."""
    return words[at] != "a" or words[at + 1 : at + 3] == ("to", "z")


def _measured_by(rest: Tokens) -> Tokens:
    """`from lowest to highest price`: the price, which is not what the things begin with."""
    words = [token for token in rest if token.low != "."]
    ranked = len(words) > 1 and words[-2].low in _DOWN | _UP and words[-1].kind == "word"
    return () if not ranked or words[-1].low in _WAYS | {"order", "first", "last", "to"} else tuple(words[-1:])


def spelled_out(tokens: Tokens) -> Tokens:
    """`sorted by "Price (low to high)"`: what a list of orders offers names the key and the way."""
    for at in range(2, len(tokens)):
        listed = tokens[at].kind == "quote" and tokens[at - 1].low == "by" and tokens[at - 2].low in _SORTED
        said = tuple(token for token in tokenize(tokens[at].value) if token.kind != "mark") if listed else ()
        words = lows(said)
        if len(said) > 1 and any(word in _DOWN | _UP and _says_way(words, place) for place, word in enumerate(words)):
            here = tokens[at]
            return (
                *tokens[:at],
                *(replace(one, start=here.start + one.start + 1, end=here.start + one.end + 1) for one in said),
                *tokens[at + 1 :],
            )
    return tokens


_SORTED = frozenset(("sorted", "ordered", "arranged", "listed"))
TURNS: tuple[Callable[[Tokens], Tokens], ...] = (spelled_out,)


def _sort_key(tokens: Tokens, target: Target) -> Target:
    stop = ("in", "from", ",", "ascending", "descending", "(", "low", "high", "-", ":", "a-z", "z-a")
    words = lows(tokens)
    to = next((at for at in range(len(words) - 2) if words[at : at + 3] in _ALPHABET), len(tokens))
    end = next((at for at, token in enumerate(tokens[:to]) if token.low in stop), to)
    key = parse_target(tokens[:end])
    return key.target.model_copy(update={"scope": (Scope(relation="in", target=target),)}) if key else target


def sorted_things(rest: Tokens, it: Target | None) -> Drafts:
    """`the page shows the products sorted by price`."""
    at = next((at for at, token in enumerate(rest) if at and token.low in ("sorted", "ordered", "arranged")), None)
    phrase = parse_target(rest[:at], it) if at is not None else None
    return sort_order(Subject("target", phrase.target), rest[at:]) if phrase is not None else ()
