"""Where a control that acts on a thing stands: in its row or card, or in the row of the one it belongs to."""

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon
from pacts.language.lexicon import COUNTED


def owner_of(target: Target) -> Scope:
    """The place of the controls of a thing (`the email by Bob`: the row of Bob)."""
    one = target.model_copy(update={"every": False})
    owner = target.scope[0] if target.scope else None
    sort = lexicon.singular(target.words.split(" ")[-1].lower()) if target.words else ""
    if owner is not None and owner.relation == "row_of" and sort in COUNTED and not target.quoted:
        return owner
    holder = target.kind in ("item", "row", "card", "element", None) and (target.ordinal is not None or target.pick)
    relation = "in" if holder or (target.every and not target.quoted) else "row_of"
    if relation == "row_of" and one.kind == "row":
        one = one.model_copy(update={"kind": None})
    return Scope.model_validate({"relation": relation, "target": one})


def belongs(target: Target) -> bool:
    """Whether a thing is named only by its sort and by whom it belongs to."""
    owner = target.scope[0] if target.scope else None
    sort = lexicon.singular(target.words.split(" ")[-1].lower()) if target.words else ""
    return owner is not None and owner.relation == "row_of" and sort in COUNTED and not target.quoted


def each_in(target: Target) -> Target:
    """`"Like" on all posts`, `"Like" on 2 posts by Ann`: as many of the thing as of the places it stands in."""
    if not target.scope:
        return target
    first, *others = target.scope
    place = first.target
    several = (place.every or place.number is not None) and not (target.every or target.number)
    repeated = lexicon.singular(place.words.split(" ")[-1].lower()) in COUNTED if place.words else True
    if not several or place.kind not in ("item", "row", "card", None) or not repeated or place.quoted:
        return target
    bare = place.model_copy(update={"every": False, "number": None})
    named = bool(others) and others[0].relation == "row_of"
    kept = tuple(others) if named else (first.model_copy(update={"target": bare}), *others)
    return target.model_copy(update={"every": place.every, "number": place.number, "scope": kept})
