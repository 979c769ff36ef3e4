"""Targets in words: the noun phrase that is read as the same target again."""

import re
from collections.abc import Mapping

from pacts.domain.plan import Comparison, Filter, Kind, Pick, Relation, Scope, Target
from pacts.language.lexicon import NUMBER_WORDS, is_plural, nouns, plural
from pacts.language.measures import SIDES
from pacts.language.predicates import BE
from pacts.language.quoting import quote

_KINDS: dict[Kind, str] = {
    "file": "file input",
    "date": "date picker",
    "menuitem": "menu item",
    "navigation": "navigation bar",
    "group": "fieldset",
    "text": "label",
    "radio": "radio button",
}
_RELATIONS: dict[Relation, str] = {
    "between": "between",
    "in": "in",
    "row_of": "in the row of",
    "next_to": "next to",
    "above": "above",
    "below": "below",
    "left_of": "to the left of",
    "right_of": "to the right of",
    "near": "near",
    "before": "before",
    "after": "after",
    "column": "in",
}
_ATTRIBUTES = {"data-testid": "test id", "css": "css selector", "name": "name attribute", "title": "title attribute"}
_ORDINALS = {1: "first", 2: "second", 3: "third", -1: "last", -2: "last but one", -3: "third to last"}
_SHAPED = {
    "circle": "round",
    "square": "square",
    "triangle": "triangular",
    "rectangle": "rectangular",
    "ellipse": "oval",
}
_COMPARED: Mapping[Comparison, str] = {
    "contains": "",
    "equals": "exactly",
    "matches": "matching",
    "starts_with": "starting with",
    "ends_with": "ending with",
    "at_least": "at least",
    "at_most": "at most",
    "more_than": "more than",
    "less_than": "less than",
}
_SPELT = {number: word for word, number in NUMBER_WORDS.items()}
_NUMBER = re.compile(r"[-+]?(?:[$€£¥]\s?)?\d+(?:[.,]\d+)*\s?[%€£¥$]?")


def name_target(target: Target) -> str:
    """The noun phrase of a target."""
    if _is_told(target):
        return " ".join(("the message", *_places(target.scope), "saying that", target.words))
    adjectives, noun_words = _looks(target), _named(target)
    attributes = " ".join(f"with the {_ATTRIBUTES.get(n, n)} {quote(v)}" for n, v in target.attributes.items())
    kind = target.noun or (_KINDS.get(target.kind, target.kind) if target.kind else "")
    if kind == _KINDS["text"] and not noun_words:
        kind = "wording"  # "the label of all coupons" is what they are called
    if _is_several(target):
        kind = plural(kind)
    bare = not (noun_words or kind or "shape" in target.looks)
    name = " ".join(part for part in (adjectives, noun_words, kind or ("element" if bare else "")) if part)
    which = _which(target)
    if target.pick is not None and target.pick.by in SIDES and target.kind == "element" and not target.words:
        return f"the {target.pick.by} box"
    if target.rest and bare and not adjectives:
        name = "" if target.every else "one"
        which = "the others " if target.every else which
    led = which or f"{'' if _stands_alone(target, kind) else 'the '}"
    behind = (attributes, _measure(target.pick), *(_condition(one) for one in target.where))
    seen = [f"at the {' '.join(target.sides)}"] if target.sides else []
    parts = (f"{led}{name}".strip(), *behind, *seen, *_places(target.scope))
    return " ".join(part for part in parts if part)


def _is_told(target: Target) -> bool:
    """Whether a text is only told in words: `the name is too short`."""
    words = target.words.lower().split()
    return target.kind == "text" and not target.quoted and any(word in BE for word in words[1:])


def _is_several(target: Target) -> bool:
    """Whether the number stands right before the plural of the kind ("the first 3 rows")."""
    kind = target.kind
    plain = kind is not None and kind not in ("page", "text", "date", "element") and kind not in _KINDS
    return plain and (target.number or 0) > 1 and not target.words and not target.looks


def _stands_alone(target: Target, kind: str) -> bool:
    return target.quoted and not kind and not target.looks


def _which(target: Target) -> str:
    """`all `, `the first 2 of the `, `the other `: everything before the name, but no plain article."""
    parts = ["all" if target.every and not target.rest else "the"]
    if target.rest:
        parts = ["the rest of the"] if target.every else ["the other"]
    if target.ordinal is not None:
        parts.append(_ordinal(target.ordinal))
    if target.number is not None:
        number = _SPELT.get(target.number, str(target.number))
        parts.append(number if _is_several(target) else f"{number} of the")
    plain = parts == ["the"]
    return "" if plain else " ".join(parts) + " "


def _ordinal(place: int) -> str:
    suffix = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return _ORDINALS.get(place) or f"{place}{suffix}"


def _named(target: Target) -> str:
    return quote(target.words) if target.quoted else target.words


def _looks(target: Target) -> str:
    shape = target.looks.get("shape", "")
    noun = not (target.words or target.kind)
    said = shape if noun else _SHAPED.get(shape, shape)
    parts = (target.looks.get("size", ""), target.looks.get("color", ""), said)
    return " ".join(part for part in parts if part)


def _measure(pick: Pick | None) -> str:
    if pick is None:
        return ""
    return f"with the {'highest' if pick.highest else 'lowest'} {pick.by}".rstrip()


def _condition(one: Filter) -> str:
    negation = "not " if one.negated else ""
    if one.state:
        state = "mandatory" if one.state == "required" else one.state  # "required to" says what should be done
        return f"that has no {one.of}" if one.of else f"that is {negation}{state}"
    compared = "" if one.of and one.comparison == "equals" else _COMPARED[one.comparison]
    compared = "containing" if one.of and one.comparison == "contains" else compared
    measured = one.comparison in ("at_least", "at_most", "more_than", "less_than") and _NUMBER.fullmatch(one.value)
    value = one.value if measured else quote(one.value)
    head = f"whose {one.of} is" if one.of else "that is"
    return " ".join(part for part in (head, negation.strip(), compared, value) if part)


def _places(scopes: tuple[Scope, ...]) -> list[str]:
    """The places in words; two things that something stands between are one place."""
    told: list[str] = []
    for at, scope in enumerate(scopes):
        second = at > 0 and scope.relation == scopes[at - 1].relation == "between"
        told.append(f"and {name_target(scope.target)}" if second else _scope(scope))
    return told


def _is_setting(target: Target) -> bool:
    """Whether a name ends like a notice ("text messages"): with an article it would be a notice that the page shows."""
    last = target.words.lower().split()[-1:]
    noun = nouns().get(tuple(last)) if target.kind is None and not target.quoted else None
    return noun is not None and noun.kind in ("alert", "text") and is_plural(last[0])


def _scope(scope: Scope) -> str:
    phrase = name_target(scope.target)
    if scope.relation == "row_of" and _is_setting(scope.target):
        phrase = phrase.removeprefix("the ")
    if scope.relation == "column":
        if scope.target.kind is None and not scope.target.quoted:
            return f"in {phrase} column"
        return f"in the column {phrase.removeprefix('the ')}" if scope.target.kind is None else f"in {phrase}"
    within = scope.relation == "in" and scope.target.where
    return f"{'within' if within else _RELATIONS[scope.relation]} {phrase}"
