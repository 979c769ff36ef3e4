"""`add`: the goal where a thing is named, else the control that adds."""

from pacts.domain.plan import Target
from pacts.language.deeds import Deed
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS, ORDINALS
from pacts.language.target_actions import on_named_control
from pacts.language.target_phrase import TargetPhrase, parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import literal

_CUES = frozenset(("with", "and", "at", ",", "for", "in"))
_NEW = frozenset(("new", "another", "item", "entry", "called", "named"))
_VALUES = frozenset(("values", "details"))
_TEXTS = frozenset(("text", "title", "name", "label"))


def added(deed: Deed) -> Drafts:
    """`add "Backpack" to the cart`, `add a todo "Buy milk"`, `add "Mouse" with quantity 2`."""
    found = _as_goal(deed.rest, deed)
    plain = found if found and all(_is_called(draft) for draft in found) else ()
    return plain or on_named_control(deed) or found


def _is_called(draft: Draft) -> bool:
    """Whether the thing is said by its name, not by its place: only the page tells what adds it."""
    target = draft.target
    return target is not None and bool(target.quoted or draft.fields or target.words[:1].isupper())


def _as_goal(rest: Tokens, deed: Deed) -> Drafts:
    if not rest or any(token.low == "by" for token in rest):
        return ()
    head, fields = _with_fields(rest)
    to = next((p for p in range(1, len(head) - 1) if head[p].low in ("to", "into")), None)
    things = parse_targets(head[:to], deed.setting.it, listed=True)
    where = parse_target(head[to + 1 :]) if to is not None else None
    if (to is not None and where is None) or not all(_is_named(thing.target, fields) for thing in things):
        return ()
    named = next((at for at, token in enumerate(head) if token.is_literal), len(head))
    if not fields and "with" in lows(head[named:to]) and not any(thing.target.where for thing in things):
        return ()  # `a list called "Bo" with a description`: what else is told of it has no value
    place = where.target if where else None
    return tuple(_goal(thing, place, fields) for thing in things)


def _goal(thing: TargetPhrase, place: Target | None, fields: tuple[tuple[str, Text], ...]) -> Draft:
    sure = min(CLEAR if thing.target.quoted else FAIR, thing.confidence)
    return Draft("add", "goal", _new(thing.target), destination=place, fields=fields, confidence=sure)


def _new(target: Target) -> Target:
    """`add my second car`: a new one, which is not the second of those that are there."""
    word = next((word for word, place in ORDINALS.items() if place == target.ordinal), None)
    if word is None or target.quoted or not target.words:
        return target
    return target.model_copy(update={"ordinal": None, "words": f"{word} {target.words}"})


def _is_named(target: Target, fields: tuple[tuple[str, Text], ...]) -> bool:
    return bool(target.quoted or fields or target.pick or target.ordinal or target.words[:1].isupper())


def _with_fields(tokens: Tokens) -> tuple[Tokens, tuple[tuple[str, Text], ...]]:
    """The thing, and the `with quantity 2 and price "5"` behind it."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].low not in _CUES:
            continue
        if tokens[at + 1].low in _VALUES:
            return tokens[:at], _labelled(tokens[at + 2 :])
        told = _labelled(tokens[at:])
        if told and (any(token.is_literal for token in tokens[:at]) or told[0][0].lower() not in _TEXTS):
            return tokens[:at], told
        if len(told) > 1:  # `a note with the title "A" and the text "B"`: its name, and what it says
            name = next(token for token in tokens[at:] if token.is_literal)
            return (*tokens[:at], name), told[1:]
    return tokens, ()


def pairs(tokens: Tokens) -> tuple[tuple[str, Text], ...]:
    """Each label with its value, where nothing else is said and the first is no name: `quantity 2 and price "5"`."""
    told = _labelled(tokens)
    return told if told and told[0][0].lower() not in _TEXTS else ()


def _labelled(tokens: Tokens) -> tuple[tuple[str, Text], ...]:
    """Each label with its value, where nothing else is said."""
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
    return () if name else tuple(found)
