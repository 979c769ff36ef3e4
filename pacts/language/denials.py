"""What is denied: "not visible", "none of them is", and what "neither" and "or" share out."""

from collections.abc import Iterator
from dataclasses import replace

from pacts.domain.plan import Comparison
from pacts.language import lexicon, predicates
from pacts.language.drafts import Draft, Drafts
from pacts.language.lexicon import COUNTED
from pacts.language.predicates import ADVERBS, NEGATIONS
from pacts.language.tokens import Token, Tokens, lows, put_in
from pacts.language.verbs import by_first_word


def without_choice(tokens: Tokens) -> Tokens:
    """`neither A nor B is shown`, `does not contain "A" or "B"`: each of them is denied."""
    words = lows(tokens)
    if words[0] == "neither" and "nor" in words:
        no = replace(tokens[0], text="no", value="no", low="no")
        joined = (_and(token) if token.low == "nor" else token for token in tokens[1:])
        return (no, *joined)
    denied = next((at for at, word in enumerate(words) if word in NEGATIONS | {"no"}), len(words))
    chosen = [at for at, word in enumerate(words[:-1]) if word in ("or", "nor") and at]
    between = [at for at in chosen if tokens[at - 1].is_literal and tokens[at + 1].is_literal]
    if not between or denied == len(words):
        return tokens
    return tuple(_and(token) if at in between else token for at, token in enumerate(tokens))


def each_alike(sentence: Tokens) -> Tokens:
    """`I see no edit or delete buttons`, `no errors or warnings are shown`: neither the one nor the other is."""
    words = lows(sentence)
    at = next((at for at, word in enumerate(words[:-1]) if at and word in ("or", "nor")), 0)
    if not at:
        return _deeds_together(sentence)
    if words[at + 1] in _BOUNDS or _is_deed(sentence[at + 1 :]) or _PARTED & {*words}:
        return sentence
    denied = next((p for p, word in enumerate(words) if word in NEGATIONS | {"no"}), len(words))
    start = denied + 1 if words[denied : denied + 1] == ("no",) else 0
    end = _end_of_things(words, at)
    if end and (start == 1 or (end < denied < len(words) and not start)):
        return _seen_things(sentence[start:end], at - start, denied=True)
    if start and words[: start - 1] in (("there", "is"), ("there", "are"), ("there", "should", "be")):
        return _seen_things(sentence[start:], at - start, denied=True)
    shown = denied < at and (start or _SHOWING & {*words[denied + 1 : min(denied + 3, at)]})
    return tuple(_several(sentence, at)) if shown else sentence


def _deeds_together(sentence: Tokens) -> Tokens:
    """`the edit and delete buttons are shown`: two buttons that are called like deeds, and no deed."""
    words = lows(sentence)
    at = next((at for at, word in enumerate(words[:-1]) if at and word == "and"), 0)
    end = _end_of_things(words, at) if at and words[at + 1] in by_first_word() else 0
    noun = words[end - 1] if end else ""
    named = end == at + 3 and (noun,) in lexicon.nouns() and lexicon.is_plural(noun) and words[0] == "the"
    if not named or at > MOST_NAMED or _PARTED & {*words}:
        return sentence
    return _seen_things(sentence[:end], at, denied=bool(NEGATIONS & {*words[end:]}))


def _end_of_things(words: tuple[str, ...], at: int) -> int:
    """Where `is shown`, `should not be visible` begins, where nothing else is said of the things before it; or 0."""
    end = next((p for p in range(at + 2, len(words)) if words[p] in _SAYING), 0)
    return end if end and {*words[end:]} <= _LEFT and bool(_UNSEEN & {*words[end:]}) else 0


def _seen_things(things: Tokens, at: int, *, denied: bool) -> Tokens:
    """The things as those that somebody sees, or that nobody does."""
    said = ("I", "do", "not", "see") if denied else ("I", "see")
    led = (put_in(word, things[0]) for word in said)
    return (*(replace(token, low=token.low.lower()) for token in led), *_several(things, at))


def _is_deed(behind: Tokens) -> bool:
    """`or open the list`: what does not happen either."""
    return len(behind) > 1 and behind[0].low in by_first_word() and behind[1].low in lexicon.DETERMINERS


def _several(tokens: Tokens, at: int) -> Iterator[Token]:
    """`edit and delete button`: there is one of each, so the noun they share is told as a plural."""
    noun = next((p for p in range(at + 2, min(at + 5, len(tokens))) if (tokens[p].low,) in lexicon.nouns()), 0)
    shared = noun and not any(token.is_literal or token.low in lexicon.DETERMINERS for token in tokens[at + 1 : noun])
    named = shared and (tokens[at - 1].low,) not in lexicon.nouns() and not lexicon.is_plural(tokens[noun].low)
    bare = not noun and tokens[at + 1].kind == "word" and tokens[at + 1].low not in lexicon.DETERMINERS
    for place, token in enumerate(tokens):
        if token.low == "any":
            continue
        if place == at:
            yield _and(token)
            if bare:
                yield put_in("the", tokens[at + 1])
            continue
        many = place == noun and named
        yield replace(token, text=f"{token.text}s", value=f"{token.value}s", low=f"{token.low}s") if many else token


MOST_NAMED = 4
"""Words of the first of two things; more are no name."""
_SHOWING = frozenset(
    "see sees view views show shows display displays contain contains have has include includes find list lists "  # noqa: SIM905 - a table
    "offer offers".split()
)
_UNSEEN = frozenset("visible shown displayed present available there exist exists appear appears".split())  # noqa: SIM905 - a table
_SAYING = predicates.BE | predicates.MODALS | {"do", "does", "did"} | {"exist", "exists", "appear", "appears"}
_LEFT = _SAYING | _UNSEEN | NEGATIONS | {".", "on", "the", "page", "screen", "longer", "any", "anymore"}
_PARTED = frozenset("then but that if when while until unless with containing named called whose where ; :".split())  # noqa: SIM905 - a table
_BOUNDS = frozenset("more less fewer higher lower later earlier above below so not else better worse".split())  # noqa: SIM905 - a table
"""Behind "or" they say a limit, or the contrary."""


def tells_a_possible_deed(tokens: Tokens) -> bool:
    """`the dish can't be added`: what can be done, though "added" alone would say that it is there."""
    at = next((p for p, token in enumerate(tokens) if p and token.low in ("can", "could")), None)
    if at is None:
        return False
    rest = [token for token in tokens[at + 1 :] if token.low not in NEGATIONS | ADVERBS | {"no", "longer"}]
    state = predicates.STATES.get(lows(rest[1:2])) if lows(rest[:1]) == ("be",) else None
    return state is not None and state.verb == "visible" and rest[1].low.endswith("ed") and rest[1].low not in _SEEN


_SEEN = frozenset(("displayed", "viewed", "opened", "closed", "expanded", "collapsed"))
"""Participles behind "can be" that say that a thing is to be seen."""


def _and(token: Token) -> Token:
    return replace(token, text="and", value="and", low="and")


def each_denied(draft: Draft) -> Draft:
    """`no checkbox is checked`: each of them is not."""
    (denied,) = denied_if((draft,), negated=True)
    target = draft.target
    if target is None or target.quoted or draft.negated or draft.verb == "visible":
        return denied
    if draft.verb == "text" and (target.scope or lexicon.singular(target.words.lower()) not in COUNTED | {""}):
        return denied
    if draft.verb == "text":
        target = target if target.kind is not None else target.model_copy(update={"kind": "item", "noun": ""})
        denied = replace(denied, comparison="contains")
    return replace(denied, target=target.model_copy(update={"every": True}))


def denied_if(drafts: Drafts, negated: bool) -> Drafts:  # noqa: FBT001 - one word says it
    """The drafts, denied when so told; "at least" then is "less than"."""
    if not negated:
        return drafts
    flipped: dict[Comparison, Comparison] = {
        "at_least": "less_than",
        "at_most": "more_than",
        "more_than": "at_most",
        "less_than": "at_least",
    }
    return tuple(
        replace(draft, comparison=flipped[draft.comparison])
        if draft.comparison in flipped
        else replace(draft, negated=not draft.negated)
        for draft in drafts
    )
