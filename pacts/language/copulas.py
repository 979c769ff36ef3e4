"""What "is" and "becomes" say of a thing: a state, a place, a value."""

from dataclasses import replace

from pacts.domain.plan import Comparison, Scope, Target
from pacts.language import predicates
from pacts.language.denials import denied_if
from pacts.language.drafts import CLEAR, Drafts, Text, check, within
from pacts.language.judged_values import compared_with, judged_text, valued
from pacts.language.lexicon import DETERMINERS, INPUTS, PRONOUNS, QUANTIFIERS
from pacts.language.predicate_phrase import Predicate, is_state, state_at, without_ending
from pacts.language.shown_things import placed_things, text_in
from pacts.language.sort_orders import sort_order
from pacts.language.states import emptiness, stated_of
from pacts.language.subjects import Subject
from pacts.language.target_phrase import kind_noun, opens_scope, parse_scope, parse_target
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal


def copular(subject: Subject, predicate: Predicate, words: Tokens) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    """The checks of what "is" says of a subject; empty when it is nothing that a page shows."""
    rest = without_ending(predicate.rest)
    if not rest or _is_opinion(subject, words, rest):
        return ()
    subject, rest = _sort_of(subject, rest)
    subject, rest = _number_there(subject, rest)
    there = _part_there(subject, rest, words)
    if there is not None:
        subject = there
    if subject.about == "title" and any(lows(rest[:size]) in predicates.EMPTY_STATES for size in (2, 1)):
        return emptiness(subject)
    if subject.about in ("url", "title", "count", "value", "text", "attribute", "selected", "dialog"):
        return valued(subject, *compared_with(rest), default="equals")
    if any(lows(rest[:size]) in predicates.EMPTY_STATES for size in (2, 1)):
        return emptiness(subject) if "or" not in lows(rest) else ()
    order = sort_order(subject, rest)
    if order:
        return order
    bound = _BOUNDS.get(rest[0].low) if len(rest) == 2 and rest[1].kind == "number" else None  # noqa: PLR2004 - "below" and a number
    if bound is not None:
        return valued(subject, bound, rest[1:], default="equals")
    if lows(rest) in _FILLED and subject.target is not None and subject.target.kind in INPUTS:
        return denied_if(emptiness(subject), negated=True)
    for words_, comparison in predicates.VALUE_STATES.items():
        if lows(rest[: len(words_)]) == words_:
            return valued(replace(subject, about="value"), comparison, rest[len(words_) :], default=comparison)
    if rest[0].low == "at" and len(rest) == 2 and rest[1].kind == "number":  # noqa: PLR2004 - "at" and a number
        return valued(subject, None, rest[1:], default="equals")
    entered = _entered(subject, rest)
    if entered:
        return entered
    if rest[0].low in _STANDING and opens_scope(rest[1:]):
        rest = rest[1:]
    bound = _SIGNED.get(lows(rest))
    if bound is not None:
        return judged_text(subject, bound, Text("0"), CLEAR)
    told = _status(subject, rest)
    if told:
        return told
    found = state_at(rest) if not (opens_scope(rest) and lows(rest[:2]) in _SIDES) else None
    if found is not None:
        return stated_of(subject, found[0], rest[found[1] :], words, " ".join(lows(rest[: found[1]])))
    if (
        opens_scope(rest)
        and subject.target is not None
        and rest[0].low not in ("over", "under", "above", "below", "at")
    ):
        return placed_things(subject, rest, words)
    if opens_scope(rest) and not compared_with(rest)[0]:
        return placed_things(subject, rest, words)
    if subject.about == "page" and len(rest) == 1 and rest[0].kind == "word" and rest[0].value.islower():
        return ()  # `the page is reloaded`: what becomes of it, and no text on it
    return valued(subject, *compared_with(rest), default="equals")


def _status(subject: Subject, rest: Tokens) -> Drafts:
    """`the status of Ann is Inactive`: the word of a state is what the status says."""
    words = subject.target.words.split(" of ", maxsplit=1) if subject.target is not None else [""]
    state = predicates.STATES.get(lows(rest))
    seen = state is None or (state.verb == "visible" and state.value is None)
    if subject.target is None or words[0].split(" ")[-1].lower() not in _SAID_BY_STATES or len(rest) != 1 or seen:
        return ()
    whose = () if len(words) == 1 else (Scope(relation="row_of", target=Target(words=words[1])),)
    target = within(subject.target.model_copy(update={"words": words[0]}), whose)
    return judged_text(replace(subject, target=target), "contains", literal(rest[0]), CLEAR)


_SAID_BY_STATES = frozenset(("status", "state", "stage", "phase"))
"""Nouns of what tells a state by a word."""


def _part_there(subject: Subject, rest: Tokens, words: Tokens) -> Subject | None:
    """`the "Pause" tooltip is displayed`: a thing like any other, when it is only said to be there."""
    bare = subject.about == "title" and lows(words[-1:]) == ("title",) and rest[-1].kind != "quote"
    state = state_at(rest) if bare or subject.about in ("attribute", "text", "value", "count", "url") else None
    phrase = parse_target(words) if state is not None and state[0].verb == "visible" else None
    return Subject("target", phrase.target, None, phrase.confidence) if phrase is not None else None


def _sort_of(subject: Subject, rest: Tokens) -> tuple[Subject, Tokens]:
    """`"Email" is a required field`: a field, and what is said of it."""
    stated = len(rest) > 2 and rest[0].low in ("a", "an") and (rest[1].low,) in predicates.STATES  # noqa: PLR2004 - "a", a state and a noun
    noun = kind_noun(rest, len(rest)) if stated else None
    if noun is None or noun[0] != 2 or subject.target is None:  # noqa: PLR2004 - behind the state
        return subject, rest
    target = subject.target if subject.target.kind else subject.target.model_copy(update={"kind": noun[1].kind})
    return replace(subject, target=target), rest[1:2]


def _number_there(subject: Subject, rest: Tokens) -> tuple[Subject, Tokens]:
    """`the count is 4 in the header`: the place belongs to what is judged."""
    placed = len(rest) > 1 and rest[0].kind == "number" and opens_scope(rest[1:]) and rest[1].low in ("in", "on", "at")
    if not placed or subject.target is None:
        return subject, rest
    return replace(subject, target=within(subject.target, parse_scope(rest[1:]))), rest[:1]


def _entered(subject: Subject, rest: Tokens) -> Drafts:
    """`"Ann" is entered in the Name field`: what the field holds."""
    filled = rest[0].low in ("entered", "typed", "filled", "inserted", "populated") and opens_scope(rest[1:])
    scopes = parse_scope(rest[1:]) if filled and subject.target is not None and subject.target.quoted else ()
    if not scopes or subject.target is None:
        return ()
    place = within(scopes[0].target, tuple(scopes[1:]))
    field = place if place.kind else place.model_copy(update={"kind": "field"})
    return (text_in(field, Text(subject.target.words), (), CLEAR),)


_BOUNDS: dict[str, Comparison] = {"below": "less_than", "under": "less_than", "above": "more_than", "over": "more_than"}
"""Words of place that compare before a number."""


_SIGNED: dict[tuple[str, ...], Comparison] = {("negative",): "less_than", ("positive",): "more_than"}
"""What a number is, compared with zero."""


_FILLED = frozenset((("filled",), ("filled", "in"), ("filled", "out"), ("non-empty",)))


def _is_opinion(subject: Subject, words: Tokens, rest: Tokens) -> bool:
    """`Numbers are lovely`, `the company was founded in 1902`: nothing that a page shows is named."""
    if any(token.is_literal and token.kind != "number" for token in (*words, *rest)) or subject.about != "target":
        return False
    target = subject.target
    bare = target is not None and target.kind is None and words[0].low not in DETERMINERS | PRONOUNS | QUANTIFIERS
    told = rest[0].low.endswith("ed") and len(rest) > 2 and rest[1].low in ("in", "by", "at")  # noqa: PLR2004 - a participle and its adverbial
    known = (
        is_state(rest)
        or rest[0].low in predicates.SORTED
        or lows(rest[:1]) in predicates.EMPTY_STATES
        or opens_scope(rest)
    )
    vague = all(token.value.islower() for token in rest) and len(words) == 1
    return not known and (
        (bare and vague and words[0].value.istitle()) or (told and lows(rest[:2]) not in predicates.VALUE_STATES)
    )


_STANDING = frozenset(("placed", "located", "positioned", "situated", "arranged", "set", "put", "contained", "kept"))
"""Participles that only say that a thing stands where the next words say."""


_SIDES = frozenset((("left", "of"), ("right", "of")))


def _is_value(subject: Subject, rest: Tokens) -> bool:
    """`the status changes to Inactive`: with a capital it is what the page shows, and no state of a control."""
    shown = subject.target is not None and subject.target.kind in (None, "text", "cell", "heading")
    return shown and bool(rest) and rest[0].is_capital and is_state(rest) and not rest[0].value.isupper()


def becomes(subject: Subject, predicate: Predicate, rest: Tokens, words: Tokens) -> Drafts:
    """`becomes disabled`, `changes to "Remove"`, `stays visible`."""
    while rest and rest[0].low in ("to", "into", "from", "back", "be"):
        rest = rest[1:]
    if not rest or rest[0].low == "by":
        return ()
    to = next((at for at, token in enumerate(rest) if token.low == "to" and at), None)
    if to is not None and rest[0].is_literal:
        rest = rest[to + 1 :]
    if _is_value(subject, rest):
        return valued(subject, "equals", rest, default="equals")
    sign = parse_target(rest, None)
    if sign is not None and sign.target.kind in ("icon", "image") and sign.target.words:
        return (check("visible", sign.target, confidence=min(CLEAR, sign.confidence)),)
    return copular(subject, replace(predicate, rest=rest, copula=True), words)
