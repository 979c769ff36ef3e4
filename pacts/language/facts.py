"""What a sentence with any verb says of a thing: `the tent costs "$80"`, `"Momo" is due on 1 June`, `Ann is from Oslo`.

A fact becomes the check that the thing's property has a text; where the verb names none, that the thing shows it.
"""

from collections.abc import Iterable
from dataclasses import replace

from pacts.domain.plan import Comparison, Scope, Target
from pacts.language.drafts import CLEAR, FAIR, Drafts, check, within
from pacts.language.fact_sayings import Saying, told_by_any_verb, told_by_known_verbs
from pacts.language.fact_values import Shown, is_span, value_at
from pacts.language.judged_values import compared_with
from pacts.language.lead import find_predicate
from pacts.language.lexicon import CONTAINERS, PRONOUNS
from pacts.language.predicates import ADVERBS
from pacts.language.sayings import is_whole_page, subjects_of
from pacts.language.target_phrase import opens_scope, parse_scope
from pacts.language.tokens import Tokens, lows

_NOBODY = PRONOUNS | {"i", "we", "you", "no", "nothing"}
"""They begin what is no thing, where nothing was named before."""


def read_fact(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a fact told by a verb that is known; empty for other clauses."""
    return _first(told_by_known_verbs(tokens), it)


def read_told(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a fact told by any participle behind "to be": `"Lyra" was described in "1872"`."""
    return _first(told_by_any_verb(tokens), it)


def _first(sayings: Iterable[Saying], it: Target | None) -> Drafts:
    return next((drafts for saying in sayings if (drafts := _read(saying, it))), ())


def _read(saying: Saying, it: Target | None) -> Drafts:
    if lows(saying.rest[:1]) == ("with",):  # `is rejected with "Too high"`: what happens, and no property
        return ()
    comparison, words = compared_with(saying.rest)
    shown = value_at(words)
    if shown is None or shown.sort not in saying.sorts or (saying.property == "duration" and not is_span(shown)):
        return ()
    place = _place(shown.rest)
    if place is None:
        return ()
    subject = _subject(saying.subject, it)
    if subject is None and place and saying.property and is_whole_page(saying.subject):
        subject, place = place[0].target, place[1:]  # `the shop opens at 9:00 on Saturday`
    return _checked(saying, subject, shown, place, comparison) if subject is not None else ()


def _place(rest: Tokens) -> tuple[Scope, ...] | None:
    """Where the fact is told, from the words behind the value; None when they are no place."""
    if not rest:
        return ()
    scopes = parse_scope(rest) if opens_scope(rest) else ()
    return scopes or None


def _subject(tokens: Tokens, it: Target | None) -> Target | None:
    """The one thing that a fact is about; None for persons, for many, and for the page as a whole."""
    while tokens and tokens[-1].low in ADVERBS | {","}:
        tokens = tokens[:-1]
    if not tokens or find_predicate(tokens) is not None or (it is None and tokens[0].low in _NOBODY):
        return None
    subjects = subjects_of(tokens, it)
    one = subjects[0] if len(subjects) == 1 and subjects[0].about in ("target", "text") else None
    thing = one.target if one is not None else None
    return thing if thing is not None and not thing.every and thing.kind != "page" else None


def _checked(
    saying: Saying, thing: Target, shown: Shown, place: tuple[Scope, ...], comparison: Comparison | None
) -> Drafts:
    target = thing
    if saying.property:
        target = _property(saying.property, thing)
    elif place and place[0].relation == "in":
        place = (Scope(relation="row_of", target=place[0].target), *place[1:])
    sure = CLEAR if shown.sort == "quote" else FAIR
    draft = check("text", within(target, place), shown.text, confidence=sure)
    default: Comparison = "equals" if saying.exact else "contains"
    return (replace(draft, comparison=comparison or default, negated=saying.negated),)


def _property(name: str, thing: Target) -> Target:
    """A property of a thing: in a place that holds others, of a row or card."""
    inside = thing.kind in CONTAINERS - {"row", "item"} or thing.kind == "column"
    kind = None if thing.kind == "column" else thing.kind
    owner = Scope(relation="in" if inside else "row_of", target=thing.model_copy(update={"scope": (), "kind": kind}))
    return Target(words=name, scope=(owner, *thing.scope))
