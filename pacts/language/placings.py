"""Where a thing is said to be: `the link that is in the header`, `verify that in the cart the total is 5`."""

from collections.abc import Callable

from pacts.language.lead import commands, find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import BE, MODALS
from pacts.language.target_phrase import kind_noun
from pacts.language.tokens import Tokens, lows, meant
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word, check_leads

_IN: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "in",
        "inside",
        "inside of",
        "within",
        "on",
        "at",
        "under",
        "underneath",
        "below",
        "beneath",
        "above",
        "beside",
        "near",
        "next to",
        "to the left of",
        "to the right of",
        "left of",
        "right of",
        "in front of",
        "on top of",
    )
)
PLACING = frozenset(phrase[0] for phrase in _IN)
"""Words that a place begins with."""
_LONGEST = max(map(len, _IN))
_LYING = frozenset(
    "located situated placed positioned found sitting lying standing shown displayed listed visible available".split()  # noqa: SIM905 - a table
)
_LIES = frozenset(("sits", "sit", "lies", "lie", "stands", "appears", "appear", "lives", "exists", "resides"))
_MOST_WORDS = 10
"""Words of a place in brackets, or between a verb of judging and what is judged."""
_SHORTEST = 5
"""Words of `verify that in X, Y is shown` before the thing."""


def _place_size(tokens: Tokens) -> int:
    """How many words of place a phrase begins with, if a thing follows them; 0 where none does."""
    size = next((n for n in range(_LONGEST, 0, -1) if lows(tokens[:n]) in _IN), 0)
    if not size or size >= len(tokens):
        return 0
    thing = tokens[size]
    named = thing.low in DETERMINERS or thing.kind == "quote" or number_of(thing) is not None
    return size if named else 0


def _relative(tokens: Tokens) -> Tokens:
    """`the link that is in the header`, `the sum shown under the chart is 5`: the link in the header."""
    if not {*lows(tokens)} & (_LYING | {"that", "which"}):
        return tokens
    for at in range(2, len(tokens) - 2):
        end = _relative_end(tokens, at)
        if end and (tokens[at].low in ("that", "which") or _is_reduced(tokens, at)):
            return _relative((*tokens[:at], *tokens[end:]))
    return tokens


def _relative_end(tokens: Tokens, at: int) -> int:
    """Where the place begins behind a word that only says that a thing is there; 0 for none."""
    if not _is_thing(tokens, at):
        return 0
    end = at
    if tokens[at].low in ("that", "which"):
        end += 1
        while end < len(tokens) and tokens[end].low in BE | MODALS | _LIES:
            end += 1
        if end == at + 1:
            return 0
    end += end < len(tokens) and tokens[end].low in _LYING
    return end if end > at and _place_size(tokens[end:]) else 0


def _is_thing(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    return (
        before.kind == "quote"
        or kind_noun(tokens, at) is not None
        or (
            at > 2 and before.kind == "word" and tokens[at - 2].low in DETERMINERS  # noqa: PLR2004 - an article and its noun
        )
    )


def _is_reduced(tokens: Tokens, at: int) -> bool:
    """Whether a participle belongs to the thing before it: something else is done or said."""
    if any(token.low in BE | MODALS | {"that", "which", "has", "have"} for token in tokens[max(0, at - 2) : at]):
        return False
    behind = find_predicate(tokens[at + 2 :])
    return behind is not None or commands(tokens)


def _bracketed_place(tokens: Tokens) -> Tokens:
    """`the link (in the header)`: the link in the header."""
    for at in range(2, len(tokens) - 3):
        if tokens[at].low != "(" or not _place_size(tokens[at + 1 :]):
            continue
        end = next((p for p in range(at + 3, min(at + _MOST_WORDS, len(tokens))) if tokens[p].low in (")", ",")), 0)
        if end and tokens[end].low == ")":
            return (*tokens[:at], *tokens[at + 1 : end], *tokens[end + 1 :])
    return tokens


def _judged_there(tokens: Tokens) -> Tokens:
    """`verify that in the cart, the total is 5`: in the cart, verify that the total is 5."""
    that = next((at for at, token in enumerate(tokens[:_SHORTEST]) if token.low in ("that", "whether", "if")), 0)
    judged = any(token.low in check_leads() or token.low == "sure" for token in tokens[:that])
    if not judged or not _place_size(tokens[that + 1 :]):
        return tokens
    end = next((at for at in range(that + 3, len(tokens) - 2) if _begins_matter(tokens, at, that + 1)), None)
    if end is None:
        return tokens
    here, rest = tokens[end], tokens[end + (tokens[end].low == ",") :]
    return (*tokens[that + 1 : end], meant(",", here), *tokens[: that + 1], *rest)


def _begins_matter(tokens: Tokens, at: int, start: int) -> bool:
    """Whether what is said of a place that begins at `start` begins here."""
    if tokens[at].low == ",":
        return find_predicate(tokens[at + 1 :]) is not None
    return ends_place(tokens[start:at]) and begins_thing(tokens[at:])


def ends_place(tokens: Tokens) -> bool:
    """Whether the tokens are a place and its thing, with its noun: `in the cart`."""
    size = _place_size(tokens)
    last = tokens[-1]
    noun = last.kind == "word" and last.low not in DETERMINERS and number_of(last) is None
    return bool(size) and len(tokens) > size and (noun or (last.kind == "quote" and len(tokens) > size + 1))


def begins_thing(tokens: Tokens) -> bool:
    """Whether a sentence about another thing begins: `the total is 5`, `"Sold" is shown`, `there are 3 rows`."""
    if tokens[0].low in DETERMINERS and tokens[0].value.islower():
        return find_predicate(tokens) is not None
    said = tokens[1:2] and (tokens[1].low in BE or (tokens[1].low in MODALS and tokens[1].low != "to"))
    return bool(said) and (tokens[0].kind == "quote" or tokens[0].low == "there")


def begins_order(tokens: Tokens) -> bool:
    """Whether a deed with its object begins: `click the link`, `type "x"`."""
    verb = tokens[0].low in by_first_word() and tokens[0].value.islower() and len(tokens) > 1
    behind = tokens[1 + (len(tokens) > 2 and tokens[1].low in _PARTICLES) :]  # noqa: PLR2004 - verb, particle, object
    return verb and (behind[0].low in DETERMINERS or behind[0].is_literal)


_PARTICLES = frozenset(("on", "in", "out", "over", "up", "off", "to", "for", "into"))


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_relative, _bracketed_place, _judged_there)
