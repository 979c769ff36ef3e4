"""The candidates of a page, each compared with what is remembered and weighed against each other."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.likeness import Likeness, Rows, compare, kept_classes, surroundings
from pacts.healing.purpose import PICKED, PRESSED, Deed
from pacts.healing.signs import Signs, signs

_BEST_ROW: Final = 0.2
"""A row this much less alike than another's is not the one."""
_COUNTED: Final = re.compile(r"\d+\W*$")
"""How an id or address ends that counts the rows or names the record."""
_TOUCHING: Final = 4.0
"""Pixels by which the boxes of one thing and its wrapper may differ at each edge, times ten."""


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
    found = _made_so(was, _called_so(was, found))
    return sorted(found, key=lambda one: (one.free, one.score), reverse=True)


def _judge(was: Features, at: int, now: Features, rows: Rows, around: frozenset[str], deed: Deed) -> Judged:
    like = compare(was, now, rows, around)
    return Judged(at, now, like, signs(was, now, like, deed))


def _unless_beside(was: Features, one: Judged) -> Judged:
    """Bars what already stood beside the old element."""
    beside = {text for text in (was.before, was.after) if text}
    if one.like.bond in {"same", "unknown"} or was.family not in PRESSED or not beside & set(one.features.names):
        return one
    return barred(one, f'"{one.features.called[:40]}" stood beside it before')


def barred(one: Judged, why: str) -> Judged:
    """The candidate with the reason why it can't be the element."""
    return one if one.signs.bar else replace(one, signs=replace(one.signs, bar=why))


def _in_rows(was: Features, found: Iterable[Judged]) -> list[Judged]:
    """Bars what stands in the row of another record."""
    every = list(found)
    if not was.row:
        return every
    best = max((one.like.alike["row"] for one in every if one.free and "row" in one.like.alike), default=0.0)
    return [
        barred(one, f'it stands in another row: "{one.features.row[:50]}"') if _elsewhere(was, one, best) else one
        for one in every
    ]


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


def _unless_there(one: Judged, scope: str, there: Sequence[Judged]) -> Judged:
    if one in there or one.like.bond != "same" or not scope or len(one.signs.strong) > 1:
        return one
    return barred(one, f'it stands under "{scope[:40]}"')


def _known_by_itself(was: Features, one: Judged) -> bool:
    """Whether it needs no row to be told from its like: a labelled field, or an id that counts nothing."""
    now = one.features
    if was.twins is not None and was.twins > 1:
        return False
    if now.family in NAMED_BY_LABEL and now.called and "name" in one.signs.agree and not _COUNTED.search(now.called):
        return now.family in PICKED or bool({"id", "test id", "name attribute"} & set(one.signs.agree))
    lasting = {"id": now.element_id, "test id": now.test_id, "address": now.href}
    return "name" in one.signs.agree and any(
        sign in one.signs.agree and not _COUNTED.search(text) for sign, text in lasting.items()
    )


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


def one_thing(one: Features, other: Features) -> bool:
    """Whether the two are a thing and its wrapper: drawn in one place, saying the same."""
    if one.called != other.called or (one.family != other.family and {one.family, other.family} - PRESSED):
        return False
    paths = (one.xpath, other.xpath)
    if all(paths):
        short, long = sorted(paths, key=len)
        return long.startswith(f"{short}/")
    edges = [(one.left, other.left), (one.top, other.top), (one.width, other.width), (one.height, other.height)]
    told = [(a, b) for a, b in edges if a is not None and b is not None]
    return len(told) == len(edges) and all(abs(a - b) <= _TOUCHING for a, b in told)
