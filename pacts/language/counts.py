"""How many things there are: `3 rows`, `at least two products`, `2 of 5 subtasks are done`."""

from dataclasses import replace
from typing import Literal

from pacts.domain.plan import CheckVerb, Comparison, Filter, Kind, Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.denials import denied_if
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, check, within
from pacts.language.judged_values import bounds, compared_with
from pacts.language.lead import find_predicate
from pacts.language.lexicon import COUNTED
from pacts.language.predicate_phrase import Predicate, state_at, without_ending
from pacts.language.predicates import BE, State
from pacts.language.statuses import STATUSES
from pacts.language.subjects import Subject, all_of
from pacts.language.target_phrase import count_of, kind_noun, opens_scope, parse_scope, parse_targets
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import number_of


def past_list_of(tokens: Tokens) -> Tokens:
    """`a list of 5 products`: 5 products."""
    counted = lows(tokens[:3])[-2:] == ("list", "of") and len(tokens) > 4 and number_of(tokens[3]) is not None  # noqa: PLR2004 - `a list of 5 products`
    return tokens[3:] if counted else tokens


def each_with(tokens: Tokens, it: Target | None) -> Drafts:
    """`4 answers, each with a radio button`: as many things, and what every one of them has."""
    at = next(
        (at for at, token in enumerate(tokens) if at > 1 and token.low == "each" and tokens[at - 1].low == ","), None
    )
    if at is None:
        return ()
    rest = tokens[at + 1 :]
    while rest and rest[0].low in ("one", "of", "them"):
        rest = rest[1:]
    counted = counts_of(tokens[: at - 1], it) if rest and rest[0].low in ("with", "has", "having", "containing") else ()
    phrases = parse_targets(rest[1:], it, listed=True) if counted else ()
    owner = counted[0].target if len(counted) == 1 else None
    if owner is None or not phrases:
        return ()
    place = (Scope(relation="in", target=owner),)
    return (*counted, *(check("visible", within(one.target, place), confidence=CLEAR) for one in phrases))


LISTED = frozenset(("left", "remaining", "displayed", "shown", "listed", "visible", "available", "found"))


def unshown(tokens: Tokens) -> Tokens:
    """`3 results displayed`: without the participle that only says that they are there."""
    shown = len(tokens) > 2 and tokens[-1].low in LISTED and not tokens[-2].is_literal  # noqa: PLR2004 - a number and a noun
    said = find_predicate(tokens) if shown else None
    bare = shown and tokens[-2].low not in BE | predicates.GETTING
    if not bare or said not in (None, len(tokens) - 1):
        return tokens
    return tokens[:-2] if tokens[-2].low.endswith("ly") and len(tokens) > 3 else tokens[:-1]  # noqa: PLR2004 - "the total clearly shown"


def counts_of(tokens: Tokens, it: Target | None) -> Drafts:
    """The counts of `3 rows and 4 columns`."""
    tokens = tuple(_plain_number(token) for token in unshown(tokens))
    starts = [
        0,
        *(
            at + 1
            for at, t in enumerate(tokens[:-2])
            if at > 1 and t.low in ("and", ",") and tokens[0].low != "between" and _counts(tokens[at + 1 :])
        ),
    ]
    ends = [*(start - 1 for start in starts[1:]), len(tokens)]
    read = [_single_count(tokens[start:end], it) for start, end in zip(starts, ends, strict=True)]
    return _in_one_place(tuple(draft for drafts in read for draft in drafts)) if all(read) else ()


def _in_one_place(drafts: Drafts) -> Drafts:
    """`3 rows and 2 columns in the table`: the place at the end is that of all."""
    last = drafts[-1].target
    place = last.scope if last is not None else ()
    bare = all(draft.target is not None and not draft.target.scope for draft in drafts[:-1])
    if not place or not bare or any(scope.relation != "in" for scope in place):
        return drafts
    return (
        tuple(replace(one, target=within(one.target, place)) if one.target else one for one in drafts[:-1])
        + drafts[-1:]
    )


def _plain_number(token: Token) -> Token:
    """`"10" rows`: a number in quotes counts like one without."""
    quoted = token.kind == "quote" and token.value.isdigit() and len(token.value) < _LONGEST_COUNT
    return replace(token, kind="number") if quoted else token


_LONGEST_COUNT = 6
"""Digits of a count; more are an identifier."""


def _counts(tokens: Tokens) -> bool:
    found = count_of(tokens[:6])
    return tokens[0].low != "no" and found is not None and _countable(found[1])


def _single_count(tokens: Tokens, it: Target | None) -> Drafts:
    comparison, rest = compared_with(tokens)
    between = bounds(rest)
    if between and len(rest) > 4:  # noqa: PLR2004 - a number of words
        target = all_of(rest[4:], it)
        low, high = between
        return (count_check(target, low, "at_least"), count_check(target, high, "at_most")) if target else ()
    found = count_of(rest) or _count_of_named(rest)
    found = None if found is not None and found[1][0].low in ("more", "fewer", "less", "additional") else found
    if found is None or not (_countable(found[1]) or _is_one(*found)) or {t.low for t in found[1]} & MEASURES:
        return ()
    tabs = _tabs(found[1])
    number = next((token for token in rest[:2] if number_of(token) == found[0]), rest[0])
    value = Text(str(found[0]), (number.start, number.end) if number.kind == "number" else None)
    if tabs:
        return (replace(check("tab_count", value=value), comparison=comparison or "equals"),)
    target = all_of(found[1], it)
    return (count_check(target, value, comparison or "equals"),) if target else ()


def _is_one(number: int, tokens: Tokens) -> bool:
    """`one recipient`, `exactly one winner`: any thing in the singular."""
    end = next((at for at in range(1, len(tokens)) if opens_scope(tokens[at:])), len(tokens))
    plain = all(token.kind == "word" and token.value.islower() for token in tokens[:end])
    return number == 1 and plain and 0 < end <= _LONGEST_THING and tokens[0].low not in _NO_THINGS


_LONGEST_THING = 3
_NO_THINGS = frozenset(("of", "more", "another", "or", "and", "by", "at", "in", "after", "time", "last", "way"))


def _count_of_named(tokens: Tokens) -> tuple[int, Tokens] | None:
    """`only one "Delete" button`, `3 "li" elements`."""
    at = 1 if tokens and tokens[0].low in ("exactly", "only", "just", "precisely") else 0
    number = number_of(tokens[at]) if len(tokens) > at + 2 else None
    named = number is not None and tokens[at + 1].kind == "quote" and kind_noun(tokens, len(tokens)) is not None
    return (number, tokens[at + 1 :]) if named and number is not None else None


MEASURES = frozenset(("characters", "digits", "letters", "symbols", "seconds", "minutes", "pixels", "px", "points"))
"""What is measured and not counted on a page."""


def _countable(tokens: Tokens) -> bool:
    """Whether a number before these words counts them ("3 rows"), and is no part of a text ("2 Main Street")."""
    if not tokens:
        return False
    first = next((at for at, token in enumerate(tokens) if at and opens_scope(tokens[at:])), len(tokens))
    last = tokens[first - 1 - (first > 1 and tokens[first - 1].low in ("open", "opened"))]
    return (
        last.low.endswith("s")
        or last.kind == "quote"
        or (last.low,) in lexicon.nouns()
        or last.low in COUNTED | {"people"}
    )


def _tabs(tokens: Tokens) -> bool:
    words = {token.low for token in tokens}
    return bool(words & {"tabs", "tab", "windows", "window"}) and bool(words & {"browser", "open", "opened"})


def count_check(target: Target, value: Text, comparison: Comparison | None) -> Draft:
    """The check of how many there are; the pages that are counted are things a page lists."""
    if target.kind == "page" and not target.words:
        target = target.model_copy(update={"kind": "item", "noun": "", "words": "page"})
    if target.kind == "item" and target.quoted and not target.scope:
        target = target.model_copy(update={"kind": None})  # three "Delete" items may be buttons
    draft = check("count", target, value, confidence=CLEAR if target.kind or target.quoted else FAIR)
    return replace(draft, comparison=comparison or "equals")


def some_in_state(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`2 of 5 subtasks are done`: how many of them are in that state."""
    comparison, rest = compared_with(tokens)
    parts = len(rest) > 3 and rest[1].low == "of" and number_of(rest[0]) is not None and number_of(rest[2]) is not None  # noqa: PLR2004 - two numbers and a noun
    found = (number_of(rest[0]), rest[3:]) if parts else count_of(rest)
    such = _such_as(predicate)
    if found is None or not found[1] or such is None or rest[0].low in ("a", "an"):
        return ()
    target = all_of(found[1], it)
    if target is None or (rest[0].low in ("no", "one") and such.value not in _WRITTEN):
        return ()
    if such.value in _OPENING and target.kind not in _LISTED:
        return ()
    chosen = target.model_copy(update={"where": (*target.where, such)})
    total = (count_check(target, Text(str(number_of(rest[2]))), "equals"),) if parts else ()
    return (count_check(chosen, Text(str(found[0])), comparison or "equals"), *total)


def _such_as(predicate: Predicate) -> Filter | None:
    """The condition that a thing is in the state that ends the sentence; None where none does."""
    rest = without_ending(predicate.rest) if predicate.lexeme is None else ()
    said = " ".join(word for word in lows(rest) if word != "still")
    if said in _WRITTEN and not predicate.able:
        return Filter(value=said, negated=predicate.negated)
    state = state_at(predicate.rest) if rest else None
    if state is None or state[1] < len(rest) or state[0].verb not in _FILTERED:
        return None
    return _such(state[0], " ".join(lows(predicate.rest[: state[1]])), negated=predicate.negated)


_WRITTEN = STATUSES | {"open", "closed", "unread", "resolved", "solved", "sold", "booked", "published"}
"""What a thing of a list is by what is written on it: "3 tickets are closed"."""
_OPENING = frozenset(("open", "closed"))
_LISTED: frozenset[Kind | None] = frozenset((None, "item", "row", "card", "text"))
_STANDINGS = frozenset(("active", "inactive"))
"""What is written of accounts and people, and is a state of controls only."""


def _such(state: State, said: str, *, negated: bool) -> Filter:
    """The condition that a thing is in a state; what is written of accounts is a text."""
    if said in _STANDINGS:
        return Filter(value=said, negated=negated)
    return Filter(state=_FILTERED[state.verb], negated=state.negated != negated)


_FILTERED: dict[CheckVerb, Literal["checked", "selected", "enabled", "expanded", "visible"]] = {
    "checked": "checked",
    "selected": "selected",
    "enabled": "enabled",
    "expanded": "expanded",
}
"""States that a thing can be chosen by."""


def counted_subject(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`3 rows are shown in the table`."""
    state = state_at(predicate.rest) if predicate.lexeme is None else None
    shown = predicate.lexeme in ("appears", "opens") or (
        state is not None and state[0].verb == "visible" and not state[0].negated
    )
    if not shown or (len(tokens) == 1 and tokens[0].kind == "quote"):
        return ()
    tail = predicate.rest[state[1] :] if state else predicate.rest
    drafts = counts_of((*tokens, *((*tail,) if opens_scope(tail) and parse_scope(tail) else ())), it)
    if not drafts and _tabs((*tokens, *predicate.rest)) and {"new", "another", "second"} & set(lows(tokens)):
        drafts = (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if not drafts and tail and _tabs((*tokens, *predicate.rest[:1])) and count_of(tokens):
        drafts = ()
    return denied_if(drafts, predicate.negated)


_PARTS_OF_A_PAGE = frozenset(("region", "area", "module", "block", "pane", "container"))


def _one_of_them(draft: Draft, rest: Tokens) -> Draft:
    """`the table lists 5 regions`: entries of it, no parts of the page."""
    noun = next((word for word in map(lexicon.singular, lows(rest)) if word in _PARTS_OF_A_PAGE), "")
    if draft.target is None or draft.target.kind != "section" or not noun:
        return draft
    words = f"{draft.target.words} {noun}".strip()
    return replace(draft, target=draft.target.model_copy(update={"kind": "item", "noun": "", "words": words}))


def counts_in(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """The counts of what a subject holds."""
    drafts = counts_of(rest, it)
    if subject.target is not None and subject.target.kind in ("table", "list", "dropdown"):
        drafts = tuple(_one_of_them(draft, rest) for draft in drafts)
    if subject.target is None or subject.target.kind == "page" or subject.target.words in ("search", "query"):
        return drafts
    place = Scope(relation="in", target=subject.target)
    return tuple(replace(draft, target=within(draft.target, (place,)) if draft.target else None) for draft in drafts)
