"""Expectations about cookies and web storage, when the text names them: 'the cookie "session" is set'."""

from dataclasses import dataclass, replace
from typing import Literal

from pacts.domain.plan import Comparison, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, EXPLICIT, Drafts, check
from pacts.language.judged_values import compared_with
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal

_ABSENT = frozenset(
    ("deleted", "removed", "gone", "cleared", "absent", "missing", "unset", "expired", "without", "lacks", "empty")
)
_PRESENT = frozenset(
    [
        "set",
        "exist",
        "exists",
        "existing",
        "present",
        "stored",
        "saved",
        "kept",
        "there",
        "contain",
        "contains",
        "contained",
        "has",
        "have",
        "includes",
        "include",
        "holds",
        "hold",
        "available",
        "found",
        "created",
        "written",
        "remembered",
        "persisted",
    ]
)
_GRAMMAR = frozenset(
    [
        "there",
        "in",
        "the",
        "a",
        "an",
        "of",
        "with",
        "and",
        "key",
        "entry",
        "item",
        "name",
        "named",
        "called",
        "for",
        "to",
        "its",
        "value",
        "values",
        "equal",
        "equals",
        "is",
        "to",
        "by",
        "browser",
        "browser's",
        "user",
        "i",
        "see",
        "that",
        "as",
        "under",
        "my",
        "now",
        "still",
        "longer",
        "any",
        "from",
        "page",
        "site",
        "browser's",
        "it",
        "be",
    ]
)
_NAMING = frozenset(("named", "called", "key", "cookie", "entry", "item", "name"))
WORDS = (
    _ABSENT
    | _PRESENT
    | _GRAMMAR
    | {"cookie", "cookies", "local", "session", "storage", "localstorage", "sessionstorage"}
)
"""The words that a check of a cookie or a stored value stands for."""


@dataclass(frozen=True, slots=True)
class _Store:
    verb: Literal["cookie", "storage"]
    rest: Tokens
    """The clause without the words that name the store."""
    at: int
    """Where they stood in it."""


def read_store(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a cookie or of a stored value; empty when none is named."""
    del it
    tokens = tuple(token for token in tokens if token.low not in (".", "!", ":", ",", "=", "("))
    store = _store(_kept_in(tokens))
    if store is None:
        return ()
    whole = _emptied(store) or _holding(store)
    if whole:
        return whole
    held = _held_under(store)
    named = (held[0], held[1]) if held else _named(store)
    if named is None:
        return ()
    name, rest = named
    comparison, value, others = ("contains", *_told(rest)) if held else _compared(rest)
    said = {token.low for token in others}
    if not said <= _ABSENT | _PRESENT | _GRAMMAR | predicates.BE | predicates.MODALS | predicates.NEGATIONS | {
        "no",
        "does",
        "do",
        "did",
    }:
        return ()
    negated = sum(token.low in predicates.NEGATIONS | _ABSENT | {"no"} for token in others) % 2 == 1
    draft = check(
        store.verb, value=literal(value) if value else None, confidence=EXPLICIT if name.is_literal else CLEAR
    )
    return (replace(draft, name=name.value, negated=negated, comparison=comparison),)


def _kept_in(tokens: Tokens) -> Tokens:
    """`the draft is kept in the local storage entry "draft"`: the entry is there, whatever is kept in it."""
    at = next(
        (p for p in range(2, len(tokens) - 1) if tokens[p].low in _KEPT and tokens[p + 1].low in ("in", "under")), None
    )
    kept = at is not None and tokens[at - 1].low in predicates.BE and not any(token.is_literal for token in tokens[:at])
    entry = (
        kept and any(token.is_literal for token in tokens[at:]) and bool({"entry", "key"} & {*lows(tokens[at:])})
        if at is not None
        else False
    )
    return tokens[at:] if at is not None and entry else tokens


_KEPT = frozenset(("kept", "stored", "saved", "written", "remembered", "persisted"))


def _store(tokens: Tokens) -> _Store | None:
    lowered = lows(tokens)
    for at, low in enumerate(lowered):
        if low == "cookie" or (low == "cookies" and any(token.is_literal for token in tokens)):
            return _Store("cookie", (*tokens[:at], *tokens[at + 1 :]), at)
        size = 2 if lowered[at : at + 2] in (("local", "storage"), ("session", "storage")) else 0
        size = size or low in ("localstorage", "sessionstorage")
        if size:
            return _Store("storage", (*tokens[:at], *tokens[at + size :]), at)
    return None


def _emptied(store: _Store) -> Drafts:
    """`local storage is empty`, `the local storage should be cleared`: whether anything is kept at all."""
    words = [token.low for token in store.rest if token.low not in _AROUND]
    if store.verb != "storage" or any(token.is_literal for token in store.rest):
        return ()
    denied = sum(word in predicates.NEGATIONS for word in words) % 2 == 1
    told = [word for word in words if word not in predicates.NEGATIONS]
    return (replace(check("storage", confidence=CLEAR), negated=not denied),) if told in _EMPTY else ()


_AROUND = DETERMINERS | predicates.BE | predicates.MODALS | {"browser", "browser's", "completely", "now", "still"}
_EMPTY = (["empty"], ["cleared"], ["blank"])


def _holding(store: _Store) -> Drafts:
    """`local storage contains the note with title "Milk"`: what is kept says so, under whatever name."""
    rest = store.rest
    places = [at for at, token in enumerate(rest) if token.is_literal]
    verb = next((at for at, token in enumerate(rest) if token.low in _CONTAINING), None)
    if store.verb != "storage" or not places or verb is None or store.at > verb or places[-1] + 1 != len(rest):
        return ()
    before = [token.low for token in rest[:verb] if token.low not in _AROUND | {"do", "does", "did"}]
    thing = [token for token in rest[verb + 1 : places[0]] if token.low not in DETERMINERS]
    between = [token for token in rest[places[0] : places[-1]] if token.kind != "quote"]
    plain = all(token.kind == "word" and token.value.islower() for token in (*thing, *between) if token.low != ",")
    if not thing or {*lows(thing)} & _KEYS or len(thing) > _LONGEST_THING or not plain:
        return ()
    negated = len(before) == 1 and before[0] in predicates.NEGATIONS
    if (before and not negated) or (negated and len(places) > 1):
        return ()
    told = (check("storage", value=literal(rest[at]), confidence=CLEAR) for at in places)
    return tuple(replace(draft, comparison="contains", negated=negated) for draft in told)


_CONTAINING = frozenset("contain contains include includes hold holds have has".split())  # noqa: SIM905 - a table
_KEYS = frozenset("key keys entry entries named called under value values no any other only".split())  # noqa: SIM905 - a table
_LONGEST_THING = 4
"""Words of what is kept: `the note with title`."""


def _held_under(store: _Store) -> tuple[Token, Tokens] | None:
    """`"Milk" is stored in the local storage under "notes"`: the entry is named last, and holds what comes first."""
    places = [at for at, token in enumerate(store.rest) if token.is_literal]
    if len(places) != _TWO or not {*lows(store.rest[places[0] : places[1]])} & _KEPT:
        return None
    last = places[1]
    lead = lows(store.rest[last - 2 : last])
    return (store.rest[last], (*store.rest[:last], *store.rest[last + 1 :])) if {*lead} & {"under", "key"} else None


_TWO = 2


def _told(tokens: Tokens) -> tuple[Token, Tokens]:
    """The one quoted value, and the other words; `the note "Milk"` is called so."""
    at = next(at for at, token in enumerate(tokens) if token.is_literal)
    return tokens[at], tokens[at + 1 :] if at <= _SUBJECT else (*tokens[:at], *tokens[at + 1 :])


_SUBJECT = 3
"""Words before what is kept: `the new note "Milk"`."""


def _named(store: _Store) -> tuple[Token, Tokens] | None:
    """The name of the entry and the clause without it."""
    at = next((at for at, token in enumerate(store.rest) if token.is_literal), None)
    first = store.rest[at] if at is not None else None
    if store.verb == "cookie" and (first is None or at != store.at) and store.at:
        before = store.rest[store.at - 1]
        beside = before.kind == "word" and before.low not in DETERMINERS | _GRAMMAR | _PRESENT | {"no"}
        if beside and before.value.islower():
            return before, (*store.rest[: store.at - 1], *store.rest[store.at :])
    if at is not None and first is not None:
        return first, (*store.rest[:at], *store.rest[at + 1 :])
    return None


def _compared(tokens: Tokens) -> tuple[Comparison, Token | None, Tokens]:
    """How the value is compared, the value, and the other words."""
    at = next((at for at, token in enumerate(tokens) if token.is_literal), None)
    if at is None:
        return "contains", None, tokens
    for size in (3, 2, 1):
        comparison, rest = compared_with(tokens[at - size : at + 1]) if at >= size else (None, tokens)
        if comparison is not None and len(rest) == 1:
            return comparison, tokens[at], (*tokens[: at - size], *tokens[at + 1 :])
    contains = {"contain", "contains", "containing"} & {token.low for token in tokens[:at]}
    return "contains" if contains else "equals", tokens[at], (*tokens[:at], *tokens[at + 1 :])
