"""The candidates of a page, each compared with what is remembered and weighed against each other."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.likeness import Likeness, Rows, compare, is_unchanged, kept_classes, surroundings, translated
from pacts.healing.purpose import PICKED, PRESSED, SAID, Deed
from pacts.healing.signs import Signs, is_countless, signs, tells_more
from pacts.healing.weights import SAME_ROW

_BEST_ROW: Final = 0.2
"""A row this much less alike than another's is not the one."""
_NEARLY: Final = 0.1
"""Twins that were put in differ in little more than the texts beside them."""
_COUNTED: Final = re.compile(r"\d+\W*$")
"""How an id or address ends that counts the rows or names the record."""
_TOUCHING: Final = 4.0
"""Pixels by which a part may stick out of what holds it: a focus ring, a border."""
Edges = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One candidate and what was found of it."""

    index: int
    features: Features
    like: Likeness
    signs: Signs
    tied: str = ""
    """What else of the old page it may be as well; ""."""

    @property
    def score(self) -> float:
        """Likeness, 0 to 1."""
        return self.like.score

    @property
    def free(self) -> bool:
        """Whether nothing bars it from being the element."""
        return not self.signs.bar


def judged(was: Features, candidates: Sequence[tuple[int, Features]], deed: Deed) -> list[Judged]:
    """Every candidate compared, the most alike first; those that the rest of the page rules out are barred."""
    rows = Rows([was, *was.look_alikes, *(now for _, now in candidates)])
    around = surroundings(was)
    found = [_unless_beside(was, _judge(was, at, now, rows, around, deed)) for at, now in candidates]
    found = _in_rows(was, found)
    for scope in ("section", "heading"):
        found = _in_scope(was, found, scope)
    found = _under_another(was, found)
    found = _with_shared(_made_so(was, _called_so(was, found)))
    return sorted(found, key=lambda one: (one.free, one.score), reverse=True)


def _judge(was: Features, at: int, now: Features, rows: Rows, around: frozenset[str], deed: Deed) -> Judged:
    like = compare(was, now, rows, around)
    return Judged(at, now, like, signs(was, now, like, deed))


def _unless_beside(was: Features, one: Judged) -> Judged:
    """Bars what already stood beside the old element, or was its label."""
    if was.family in PRESSED:
        stood = one.like.bond not in {"same", "unknown"} and bool({was.before, was.after} & set(one.features.names))
    else:
        said = one.features.says or one.features.text
        labels = {was.after, was.label, was.before if was.says else ""} - {""}
        read = was.says or one.features.family in SAID
        stood = bool(read) and said != (was.says or was.text) and said in labels
    return barred(one, f'"{one.features.called[:40]}" stood beside it before') if stood else one


def barred(one: Judged, why: str) -> Judged:
    """The candidate with the reason why it can't be the element."""
    return one if one.signs.bar else replace(one, signs=replace(one.signs, bar=why))


def _in_rows(was: Features, found: Iterable[Judged]) -> list[Judged]:
    """Bars what stands in the row of another record."""
    every = list(found)
    if not was.row:
        return every
    best = max((one.like.alike["row"] for one in every if one.free and "row" in one.like.alike), default=0.0)
    every = [_unless_foreign(was, one) for one in every] if best < SAME_ROW else every
    return [
        barred(one, f'it stands in another row: "{one.features.row[:50]}"') if _elsewhere(was, one, best) else one
        for one in every
    ]


def _unless_foreign(was: Features, one: Judged) -> Judged:
    """Without what the words of its row say against it, where no row says in this language what the old one said.

    Only of what is alone of its name and kept an identifier that counts nothing: of twins the row is the identity.
    """
    if "row" not in one.signs.differ or was.had_twins or not translated(was, one.features):
        return one
    if not _has_kept_its_own(one):
        return one
    alike = {feature: alike for feature, alike in one.like.alike.items() if feature != "row"}
    signs = replace(one.signs, differ=tuple(sign for sign in one.signs.differ if sign != "row"))
    return replace(one, like=replace(one.like, alike=alike), signs=signs)


def _elsewhere(was: Features, one: Judged, best: float) -> bool:
    alike = one.like.alike.get("row")
    if alike is None or not one.features.row:
        return False
    if alike < best - _BEST_ROW:
        return True
    return "row" in one.signs.differ and not _known_by_itself(was, one)


def _in_scope(was: Features, found: Sequence[Judged], scope: str) -> list[Judged]:
    """Bars the twins under another heading or in another section, where one stands where the old element stood."""
    there = [
        one
        for one in found
        if one.free and one.like.bond == "same" and getattr(one.features, scope) == getattr(was, scope)
    ]
    if not getattr(was, scope) or not there:
        return list(found)
    return [_unless_there(one, getattr(one.features, scope), there) for one in found]


def _under_another(was: Features, found: Sequence[Judged]) -> list[Judged]:
    """Bars the values known by their label alone that stand under another heading, where the old one is still there."""
    there = any(one.features.heading == was.heading for one in found)
    if not was.says or not was.heading or not there:
        return list(found)
    return [_unless_under(was, one) for one in found]


def _unless_under(was: Features, one: Judged) -> Judged:
    heading = one.features.heading
    if heading in {"", was.heading} or set(one.signs.strong) - {"name"} or "row" in one.like.alike:
        return one
    return barred(one, f'it stands under "{heading[:40]}", and "{was.heading[:40]}" is still there')


def _unless_there(one: Judged, scope: str, there: Sequence[Judged]) -> Judged:
    if one in there or one.like.bond != "same" or not scope or len(one.signs.strong) > 1:
        return one
    return barred(one, f'it stands under "{scope[:40]}"')


def _known_by_itself(was: Features, one: Judged) -> bool:
    """Whether it needs no row to be told from its like: a labelled field, or an id that counts nothing."""
    now = one.features
    if was.had_twins:
        return False
    if now.family in NAMED_BY_LABEL and now.called and "name" in one.signs.agree and not _COUNTED.search(now.called):
        return now.family in PICKED or bool({"id", "test id", "name attribute"} & set(one.signs.agree))
    return "name" in one.signs.agree and _has_kept_its_own(one)


def _has_kept_its_own(one: Judged) -> bool:
    """Whether an identifier agrees that counts nothing."""
    now = one.features
    lasting = {"id": now.element_id, "test id": now.test_id, "address": now.href}
    return any(sign in one.signs.agree and is_countless(text) for sign, text in lasting.items())


def _called_so(was: Features, found: Sequence[Judged]) -> list[Judged]:
    """Bars what has another name while something else of its kind carries the old one, to the letter or by meaning."""
    carriers = [one for one in found if one.free and one.like.bond == "same" and was.called]
    letters = [one for one in carriers if one.features.called.casefold() == was.called.casefold()]
    if not carriers:
        return list(found)
    return [_unless_called(one, letters or carriers) for one in found]


def _unless_called(one: Judged, carriers: Sequence[Judged]) -> Judged:
    if one in carriers or one.like.bond == "unknown" or (one.like.bond == "same" and len(one.signs.strong) > 1):
        return one
    if one.like.bond == "near" and one.score > max(carrier.score for carrier in carriers):
        return one
    return barred(one, f'something else is called "{carriers[0].features.called[:40]}"')


def _made_so(was: Features, found: Sequence[Judged]) -> list[Judged]:
    """Adds the sign "classes" to the only one that has just the classes that the old element had."""
    wanted = frozenset(kept_classes(was))
    same = [one for one in found if wanted and frozenset(kept_classes(one.features)) == wanted]
    if len(same) != 1:
        return list(found)
    return [replace(one, signs=one.signs.also("classes")) if one is same[0] else one for one in found]


def _with_shared(found: Sequence[Judged]) -> list[Judged]:
    """Each with the signs that others of its kind have as well: an address of two links, a group of radio buttons."""
    return [replace(one, signs=replace(one.signs, shared=_shared(one, found))) for one in found]


def _shared(one: Judged, found: Sequence[Judged]) -> frozenset[str]:
    told = _TELLING & set(one.signs.agree)
    like = [other for other in found if other is not one and other.free and told & set(other.signs.agree)]
    like = [other for other in like if other.features.family == one.features.family]
    others = [other for other in like if not one_thing(one.features, other.features)]
    group = frozenset({"name attribute"}) if one.features.family == "radio" else frozenset()
    return group | frozenset(sign for other in others for sign in told & set(other.signs.agree))


_TELLING: Final = frozenset({"test id", "name attribute", "address", "placeholder"})
"""Signs that twins may have in common; ids are alone on a page, and of names the margin takes care."""


def unchanged(was: Features, free: Sequence[Judged]) -> Judged | None:
    """The only one of which everything is told that was told of the old element; None where it may be its twin."""
    if not (was.names or was.says or any(getattr(was, told) for told in _IDENTIFYING)):
        return None
    same = [one for one in free if is_unchanged(was, one.features)]
    if len(same) != 1 or same[0].tied:
        return None
    twins = [one for one in free if _is_twin(same[0], one)]
    as_many = was.twins == same[0].features.twins and (was.twins is not None or bool(was.element_id))
    doubled = tells_more(was) and any("row" in one.signs.agree for one in twins)
    return same[0] if not twins or (as_many and not doubled) else None


_IDENTIFYING: Final = ("element_id", "test_id", "name_attribute", "href", "placeholder")


def _is_twin(one: Judged, other: Judged) -> bool:
    """Whether the other is called the same, or is as nameless, and of the same kind, and nearly as much alike."""
    if other is one or other.like.bond != one.like.bond or one_thing(one.features, other.features):
        return False
    return other.features.family == one.features.family and one.score - other.score < _NEARLY


def one_thing(one: Features, other: Features) -> bool:
    """Whether the two are a thing and its wrapper: drawn in one place, saying the same, or one holding the other."""
    if one.says and other.says and _holds(other, one):
        return True
    if one.called != other.called or not _are_of_one_sort(one.family, other.family):
        return False
    return _in_one_place(one, other)


def _are_of_one_sort(one: str, other: str) -> bool:
    """Whether the kinds are one, or one is unknown, or both are pressed, or both only read."""
    return one == other or "" in {one, other} or any({one, other} <= sort for sort in (PRESSED, SAID))


def _holds(outer: Features, inner: Features) -> bool:
    """Whether a value is part of what the other one says and shows."""
    if inner.says == outer.says or inner.says not in outer.says:
        return False
    if outer.xpath and inner.xpath:
        return inner.xpath.startswith(f"{outer.xpath}/")
    mine, theirs = _edges(outer), _edges(inner)
    return mine is not None and theirs is not None and _contains(mine, theirs)


def _contains(outer: Edges, inner: Edges) -> bool:
    """Whether a box lies within another one: boxes of two elements that stand side by side don't."""
    low = all(mine <= theirs + _TOUCHING for mine, theirs in zip(outer[:2], inner[:2], strict=True))
    return low and all(mine >= theirs - _TOUCHING for mine, theirs in zip(outer[2:], inner[2:], strict=True))


def _edges(of: Features) -> Edges | None:
    """Left, top, right and bottom."""
    if of.left is None or of.top is None or of.width is None or of.height is None:
        return None
    return of.left, of.top, of.left + of.width, of.top + of.height


def _in_one_place(one: Features, other: Features) -> bool:
    paths = (one.xpath, other.xpath)
    if all(paths):
        short, long = sorted(paths, key=len)
        return long.startswith(f"{short}/")
    mine, theirs = _edges(one), _edges(other)
    if mine is None or theirs is None:
        return bool(one.neighbours) and one.neighbours == other.neighbours
    return _contains(mine, theirs) or _contains(theirs, mine)
