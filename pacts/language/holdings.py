"""Places seen with what they hold: `a dialog with the order total`, `a form to enter name and city`."""

from collections.abc import Iterator
from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language.counts import counts_of
from pacts.language.drafts import CLEAR, Drafts, check, within
from pacts.language.filters import filter_at
from pacts.language.lead import commands, find_predicate
from pacts.language.lexicon import DETERMINERS, is_plural, nouns
from pacts.language.measures import pick_after
from pacts.language.target_phrase import count_of, kind_noun, parse_target, parse_targets, without_purpose
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import number_of

_HOLDERS = frozenset(
    ("dialog", "form", "section", "card", "sidebar", "header", "footer", "menu", "table", "list", "page")
)
_PLACES = frozenset(("cart", "basket", "bag", "dashboard", "summary", "overview", "profile", "report", "board"))
_MESSAGES = frozenset(("text", "alert"))
"""What holds things only where they are told with an article: "a message with the order number"."""
_WITH = frozenset(("with", "containing", "showing", "displaying", "including"))
_ENTERED: frozenset[tuple[str, ...]] = frozenset(
    (joint, *rest)
    for joint, verbs in (("to", ("enter", "fill in", "provide", "input")), ("for", ("entering", "providing")))
    for verb in verbs
    for rest in (tuple(verb.split()),)
)
_DOING = DETERMINERS | {"out", "in", "up", "all"}
"""Behind a verb: `fill out the form with realistic values` is a deed, no place that holds something."""
_SAID = frozenset(("text", "message", "title", "value", "no", "label", "heading", "name", "id"))
"""Behind "with" they tell which one it is."""


def read_holding(tokens: Tokens, it: Target | None) -> Drafts:
    """The checks that a place is there and what it holds; empty when the clause tells of none."""
    if any(token.is_literal and token.kind != "number" for token in tokens) and not _names_parts(tokens):
        return ()
    if find_predicate(tokens) is not None or ({*lows(tokens[1:2])} & _DOING and commands(tokens)):
        return ()
    for at in range(1, len(tokens) - 1):
        size = next((n for n in (3, 2) if lows(tokens[at : at + n]) in _ENTERED), 0)
        if size or tokens[at].low in _WITH:
            return _held(tokens[:at], tokens[at + (size or 1) :], it, field=bool(size)) if _parts(tokens, at) else ()
    return ()


def _names_parts(tokens: Tokens) -> bool:
    """`a table with the columns "A" and "B"`, `a dialog with "Yes" and "No" buttons`: parts of it, by name."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in _WITH), None)
    if at is None or any(token.is_literal for token in tokens[:at]):
        return False
    plain = [token for token in tokens[at + 1 :] if token.low not in DETERMINERS | {":", "following"}]
    several = bool(plain) and (is_plural(plain[0].low) or is_plural(plain[-1].low))
    return several and sum(token.kind == "quote" for token in plain) > 0


def _parts(tokens: Tokens, at: int) -> bool:
    """Whether a place ends before `at`, and things follow rather than what tells places apart."""
    noun = kind_noun(tokens, at)
    told = (
        noun is not None
        and noun[1].kind in _MESSAGES
        and tokens[at + 1].low in ("the", "my", "our", "his", "her", "their")
    )
    holds = (noun is not None and noun[1].kind in _HOLDERS) or tokens[at - 1].low in _PLACES
    if not (told or holds):
        return False
    plain = [token for token in tokens[at + 1 :] if token.low not in DETERMINERS]
    if plain and number_of(plain[0]) is not None:
        return True
    if not plain or filter_at(tokens, at) or pick_after(tokens, at):
        return False
    led = tokens[at + 1].low in DETERMINERS or tokens[at + 1].value.islower()
    return led and (plain[0].low not in _SAID or lows(plain[:2]) in nouns() or lows(plain[1:2]) in nouns())


def _held(head: Tokens, rest: Tokens, it: Target | None, *, field: bool) -> Drafts:
    place = parse_target(head, it)
    if place is None:
        return ()
    scope = (Scope(relation="in", target=place.target),)
    there = check("visible", place.target, confidence=place.confidence)
    counted = counts_of(rest, it) if count_of(rest) is not None else ()
    if counted:
        inside = (replace(one, target=within(one.target, scope), confidence=CLEAR) for one in counted if one.target)
        return (there, *inside)
    named = parse_targets(rest, it, listed=True) if any(token.kind == "quote" for token in rest) else ()
    things = named or [parse_target(_alone(part), it) for part in _listed(without_purpose(rest))]
    found = [one.target if one.target.kind or not field else _field(one.target) for one in things if one is not None]
    parts = (check("visible", within(one, scope), confidence=CLEAR) for one in found)
    return (there, *parts) if found and len(found) == len(things) else ()


def _alone(tokens: Tokens) -> Tokens:
    """`text fields to enter a note`: the fields."""
    to = next((at for at, token in enumerate(tokens) if at and token.low == "to"), len(tokens))
    return tokens[:to] if kind_noun(tokens, to) is not None else tokens


def _listed(tokens: Tokens) -> Iterator[Tokens]:
    """The parts of `A, B and C`."""
    start = 0
    for at, token in enumerate(tokens):
        if token.low in (",", "and", "&"):
            if at > start:
                yield tokens[start:at]
            start = at + 1
    yield tokens[start:]


def _field(target: Target) -> Target:
    return target.model_copy(update={"kind": "field"})
