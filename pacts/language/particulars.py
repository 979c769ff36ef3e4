"""Words that count, single out, colour or place a thing: each must be in a step's structure or in one of its texts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pacts.domain.plan import Target
from pacts.language.appearance import is_color
from pacts.language.drafts import Draft, Drafts
from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, ORDINALS
from pacts.language.tokens import Token, Tokens

_RANKS = ORDINALS.keys() - {"final", "bottom", "topmost"}
_SIDES = {"above": "above", "below": "below", "beneath": "below", "underneath": "below", "between": "between"}
"""Words of place that mean nothing else."""
_MOST = 2
"""From this number on a word counts: "one" also points."""


@dataclass(slots=True)
class _Kept:
    """What the steps of a clause hold."""

    words: set[str] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)
    ranked: bool = False
    each: bool = False
    compared: bool = False


def misses_particular(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether such a word of the clause is in none of its steps."""
    kept = _Kept()
    for draft in drafts:
        _keep(draft, kept)
    kept.numbers.add(len(drafts))
    small = [at for at, token in enumerate(tokens) if token.kind == "word" and token.value.islower()]
    return any(_missed(tokens, at, kept) for at in small if tokens[at].low not in kept.words)


def _missed(tokens: Tokens, at: int, kept: _Kept) -> bool:
    low, before = tokens[at].low, tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or following is None:
        return False
    led = before.low in DETERMINERS and following.kind in ("word", "quote")
    if low in _RANKS and led and following.low not in ("page", "screen"):
        return not kept.ranked
    if low in NUMBER_WORDS and NUMBER_WORDS[low] >= _MOST and following.kind == "word":
        return NUMBER_WORDS[low] not in kept.numbers
    if is_color(low) and led:
        return True
    return low in _SIDES and _places(following) and _SIDES[low] not in kept.relations and not kept.compared


def _places(token: Token) -> bool:
    return token.low in DETERMINERS or token.kind == "quote" or token.is_capital


def _keep(draft: Draft, kept: _Kept) -> None:
    texts = [draft.name or "", draft.source, *(text.template for text in draft.texts)]
    kept.words.update(_words(texts))
    kept.numbers.update((draft.times, len(draft.values), int(draft.timeout_s or 0)))
    kept.numbers.update(int(word) for word in _words(texts) if word.isdecimal())
    kept.compared |= draft.comparison in ("more_than", "less_than", "at_least", "at_most")
    kept.ranked |= draft.verb in (
        "order",
        "press",
        "switch_tab",
        "close_tab",
        "scroll",
        "back",
    ) or draft.verb.startswith("drag")
    kept.relations |= (
        {"above", "below", "between"} if draft.verb.startswith(("drag", "scroll", "order", "press")) else set()
    )
    for target in (draft.target, draft.destination):
        _keep_target(target, kept)
    for inner in (draft.expectation, draft.condition, draft.until):
        if inner is not None:
            _keep(inner, kept)


def _keep_target(target: Target | None, kept: _Kept) -> None:
    if target is None:
        return
    filters = (f"{one.of} {one.value} {one.state}" for one in target.where)
    kept.words.update(_words((target.words, *target.looks.values(), *target.attributes.values(), *filters)))
    kept.words.update(_words((target.pick.by,)) if target.pick else ())
    kept.numbers.update(int(word) for word in _words((target.words,)) if word.isdecimal())
    kept.ranked |= target.ordinal is not None or target.pick is not None or target.number is not None
    kept.numbers.update(number for number in (target.ordinal, target.number) if number is not None)
    kept.each |= target.every
    for scope in target.scope:
        kept.relations.add(scope.relation)
        _keep_target(scope.target, kept)


def _words(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from text.lower().replace("-", " ").split()
