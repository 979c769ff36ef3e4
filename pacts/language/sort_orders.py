"""Things that are sorted: `sorted by price in ascending order`."""

from pacts.domain.plan import Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, Drafts, Text, check
from pacts.language.orders import entries
from pacts.language.subjects import Subject
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows


def sort_order(subject: Subject, rest: Tokens) -> Drafts:
    """The check that the things of a subject are sorted; empty when no order is said."""
    words = {token.low or token.value.lower() for token in rest}
    explicit = rest[0].low in ("sorted", "ordered", "arranged") or (rest[0].low == "in" and "order" in words)
    if not explicit or subject.target is None or lows(rest) == ("ordered",):
        return ()
    way = "descending" if _descends(tuple(token.low or token.value.lower() for token in rest)) else "ascending"
    by = next((at for at, token in enumerate(rest) if token.low == "by"), None)
    target = subject.target
    if by is not None and by + 1 < len(rest):
        target = _sort_key(rest[by + 1 :], target)
    every = entries(target) if target is subject.target else target.model_copy(update={"every": True})
    return (check("order", every, Text(way), confidence=CLEAR),)


_DOWN = predicates.DESCENDING | {"biggest", "latest", "longest", "high", "z", "z-a"}
_UP = frozenset("lowest smallest oldest earliest cheapest least shortest low a ascending increasing a-z".split())  # noqa: SIM905 - a table


def _descends(words: tuple[str, ...]) -> bool:
    """Whether the first of the words that say a way goes down: "newest first", "from the smallest to the largest"."""
    at = next((at for at, word in enumerate(words) if word in _DOWN or (word in _UP and _says_way(words, at))), None)
    return at is not None and (words[at] in _DOWN) != (words[at + 1 : at + 2] == ("last",))


def _says_way(words: tuple[str, ...], at: int) -> bool:
    """`A to Z`, but not "in a descending order"."""
    return words[at] != "a" or words[at + 1 : at + 3] == ("to", "z")


def _sort_key(tokens: Tokens, target: Target) -> Target:
    stop = ("in", "from", ",", "ascending", "descending", "(", "low", "high", "-")
    end = next((at for at, token in enumerate(tokens) if token.low in stop), len(tokens))
    key = parse_target(tokens[:end])
    return key.target.model_copy(update={"scope": (Scope(relation="in", target=target),)}) if key else target


def sorted_things(rest: Tokens, it: Target | None) -> Drafts:
    """`the page shows the products sorted by price`."""
    at = next((at for at, token in enumerate(rest) if at and token.low in ("sorted", "ordered", "arranged")), None)
    phrase = parse_target(rest[:at], it) if at is not None else None
    return sort_order(Subject("target", phrase.target), rest[at:]) if phrase is not None else ()
