"""`add`: the control that adds where one is named plainly, else the goal that the page must make plain."""

from pacts.domain.plan import Target
from pacts.language.deeds import Deed
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS
from pacts.language.target_actions import on_named_control
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, said
from pacts.language.value_phrase import literal

GOALS_EVERYWHERE = False
"""Whether log in, search, add and paths are always goals, expanded on the page; while it is off they are so only where
their usual steps can't be said from the words alone."""
_CUES = frozenset(("with", "and", "at", ",", "for", "in"))
_NEW = frozenset(("new", "another", "item", "entry", "called", "named"))
_TEXTS = frozenset(("text", "title", "name", "label"))


def added(deed: Deed) -> Drafts:
    """`add "Backpack" to the cart`, `add a todo "Buy milk"`, `add "Mouse" with quantity 2`."""
    plain = () if GOALS_EVERYWHERE else on_named_control(deed)
    return plain or _as_goal(deed.rest, deed)


def _as_goal(rest: Tokens, deed: Deed) -> Drafts:
    if not rest or any(token.low == "by" for token in rest):
        return ()
    head, fields = _with_fields(rest)
    to = next((p for p in range(1, len(head) - 1) if head[p].low in ("to", "into")), None)
    thing = parse_target(head[:to], deed.setting.it)
    where = parse_target(head[to + 1 :]) if to is not None else None
    if thing is None or (to is not None and where is None) or not _is_named(thing.target, fields):
        return ()
    place = where.target if where else None
    sure = min(CLEAR if thing.target.quoted else FAIR, thing.confidence)
    return (Draft("add", "goal", thing.target, destination=place, fields=fields, confidence=sure),)


def _is_named(target: Target, fields: tuple[tuple[str, Text], ...]) -> bool:
    return bool(target.quoted or fields or target.pick or target.ordinal or target.words[:1].isupper())


def _with_fields(tokens: Tokens) -> tuple[Tokens, tuple[tuple[str, Text], ...]]:
    """The thing, and the `with quantity 2 and price "5"` behind it."""
    at = next((p for p in range(1, len(tokens) - 2) if tokens[p].low in _CUES and _pairs(tokens[p:])), None)
    return (tokens, ()) if at is None else (tokens[:at], _pairs(tokens[at:]))


def _pairs(tokens: Tokens) -> tuple[tuple[str, Text], ...]:
    found: list[tuple[str, Text]] = []
    name: list[Token] = []
    for token in tokens:
        if token.is_literal and name:
            found.append((said(name), literal(token)))
            name = []
        elif token.is_literal:
            return ()
        elif token.low in _CUES and not name:
            continue
        elif token.kind == "word" and token.low not in DETERMINERS and token.low not in ("of", "to", "into"):
            name.append(token)
        elif token.low not in (":", "=", "of", *DETERMINERS):
            return ()
    named = bool(found) and not name and all(one.lower() not in _TEXTS for one, _ in found[:1])
    return tuple(found) if named else ()
