"""Expectations that measure a thing against a number: "is cheaper than 900", "costs at most 5"."""

from collections.abc import Mapping
from dataclasses import replace

from pacts.domain.plan import Comparison, Filter, Kind, Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.drafts import CLEAR, Drafts, check, scoped
from pacts.language.filters import COMPARED
from pacts.language.judged_values import MEASURED, compared_with
from pacts.language.lexicon import DETERMINERS
from pacts.language.sayings import parted
from pacts.language.subjects import all_of
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal

_ADJECTIVES: Mapping[tuple[str, ...], tuple[str, Comparison]] = {
    ("cheaper", "than"): ("price", "less_than"),
    ("less", "expensive", "than"): ("price", "less_than"),
    ("more", "expensive", "than"): ("price", "more_than"),
    ("dearer", "than"): ("price", "more_than"),
    ("pricier", "than"): ("price", "more_than"),
    ("older", "than"): ("age", "more_than"),
    ("younger", "than"): ("age", "less_than"),
    ("heavier", "than"): ("weight", "more_than"),
    ("lighter", "than"): ("weight", "less_than"),
    ("taller", "than"): ("height", "more_than"),
    ("longer", "than"): ("duration", "more_than"),
    ("shorter", "than"): ("duration", "less_than"),
}
"""What "is …" compares: by which measure, and which way; a new one is one row."""
_VERBS: Mapping[str, str] = {
    "costs": "price",
    "cost": "price",
    "weighs": "weight",
    "weigh": "weight",
    "lasts": "duration",
    "last": "duration",
}
"""Verbs that say a measure."""
WORDS = frozenset(word for phrase in _ADJECTIVES for word in phrase) | frozenset(_VERBS)


def read_measured(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a measure; empty when none is said."""
    tokens = tuple(token for token in tokens if token.low not in (".", "!"))
    limited = _by_limit(tokens, it)
    if limited:
        return limited
    if not tokens or tokens[-1].kind != "number":
        return ()
    return _by_verb(tokens, it) or _by_adjective(tokens, it) or _by_noun(tokens, it)


def _by_verb(tokens: Tokens, it: Target | None) -> Drafts:
    """`no product costs more than 100`, `the room costs 80`."""
    at = next((p for p, t in enumerate(tokens) if p and t.low in _VERBS and p < len(tokens) - 1), None)
    if at is None or (tokens[at].low == "last" and tokens[at - 1].low in DETERMINERS):
        return ()
    comparison, rest = compared_with(tokens[at + 1 :])
    if len(rest) != 1:
        return ()
    return _told(tokens[:at], _VERBS[tokens[at].low], comparison or "equals", rest[0], it)


def _by_adjective(tokens: Tokens, it: Target | None) -> Drafts:
    """`the first hotel is cheaper than 900`."""
    said = parted(tokens)
    if said is None or not said.linked or said.negated:
        return ()
    for size in (3, 2):
        found = _ADJECTIVES.get(lows(said.rest[:size]))
        if found is not None and len(said.rest) == size + 1:
            head = tokens[: len(said.subject) + (tokens[0].low == "no")]
            return _told(head, *found, said.rest[-1], it)
    return ()


def _by_noun(tokens: Tokens, it: Target | None) -> Drafts:
    """`all transactions must have an amount greater than 1,000`."""
    at = next((p for p, t in enumerate(tokens) if p and t.low in ("has", "have")), None)
    words = [token for token in tokens[at + 1 : -1] if token.low not in DETERMINERS] if at is not None else []
    size = next((n for n in (2, 1) if lows(words[-n:]) in COMPARED and len(words) > n), 0)
    noun = words[:-size] if size else []
    plain = all(token.kind == "word" and token.value.islower() for token in noun)
    if at is None or not noun or not plain or COMPARED[lows(words[-size:])] not in MEASURED:
        return ()
    if opens_scope(noun) or noun[-1].low in ("of", "with"):
        return ()
    return _told(tokens[:at], " ".join(lows(noun)), COMPARED[lows(words[-size:])], tokens[-1], it)


def _by_limit(tokens: Tokens, it: Target | None) -> Drafts:
    """`no hotel above 150 € is in the list`: none with a higher price."""
    at = next((p for p in range(2, len(tokens) - 2) if tokens[p].low in _LIMITS), 0)
    if not at or tokens[0].low != "no" or tokens[at + 1].kind != "number":
        return ()
    signed = tokens[at + 2].text in _MONEY
    end = at + 3 if signed else at + 2
    told = parted((*tokens[:at], *tokens[end:])) if signed or {*tokens[at + 1].text} & _MONEY else None
    if told is None or told.negated != told.denied:
        return ()
    place = next((told.rest[p:] for p in range(len(told.rest)) if opens_scope(told.rest[p:])), ())
    none = _told(tokens[:at], "price", _LIMITS[tokens[at].low], tokens[at + 1], it)
    return tuple(scoped(draft, parse_scope(place)) if place else draft for draft in none)


_LIMITS: Mapping[str, Comparison] = {
    "above": "more_than",
    "over": "more_than",
    "below": "less_than",
    "under": "less_than",
}
_MONEY = frozenset("€$£¥") | {"EUR", "USD", "GBP", "CHF"}


def _told(head: Tokens, measure: str, comparison: Comparison, value: Token, it: Target | None) -> Drafts:
    while head and head[-1].low in predicates.MODALS | predicates.ADVERBS | {"does", "do"}:
        head = head[:-1]
    if len(head) > 1 and head[0].low == "no":
        phrase = parse_target(head[1:], it)
        such = Filter(of=measure, comparison=comparison, value=value.value)
        if phrase is None:
            return ()
        target = phrase.target.model_copy(update={"where": (*phrase.target.where, such), "kind": _sort(phrase.target)})
        return (replace(check("visible", target, confidence=CLEAR), negated=True),)
    if not head or any(token.low in predicates.NEGATIONS for token in head):
        return ()
    many = head[0].low in ("all", "every", "each")
    phrase = parse_target(head, it)
    owner = all_of(head[1:], it) if many else phrase.target if phrase is not None else None
    if owner is None:
        return ()
    part = Target(words=measure, every=many, scope=(Scope(relation="in", target=owner),))
    return (replace(check("text", part, literal(value), confidence=CLEAR), comparison=comparison),)


def _sort(target: Target) -> Kind | None:
    noun = lexicon.singular(target.words.lower().split(" ")[-1]) if target.words else ""
    return "item" if target.kind is None and noun in lexicon.COUNTED else target.kind
