"""What tells of a candidate whether it is the element: each sign a figure, the same for every page and language."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.judging import Judged, one_thing
from pacts.healing.likeness import one_sided, row_words, translated
from pacts.healing.naming import Bond, is_specific, is_telling, words_of
from pacts.healing.purpose import PRESSED
from pacts.healing.records import same_record

Signs = dict[str, float]
LIKENESSES: Final = (
    "tag", "role", "type", "text", "placeholder", "name_attribute", "element_id", "test_id", "href", "title", "alt",
    "value", "classes", "row", "column", "heading", "section", "ancestors", "neighbours", "place", "size",
)  # fmt: skip
"""Features whose likeness is a sign: 0 to 1; -1 where only the old element has it, -2 only the new one, -3 neither."""
POOR: Final = ("xpath", "id_xpath", "css_path", "src", "extra")
"""The same where records tell less than a look does."""
LED: Final = ("neighbours", "xpath", "place", "text", "size", "row")
"""Features in which it counts, where little is told, how far one is ahead of the others."""
_GONE, _COME, _NEITHER = -1.0, -2.0, -3.0
_BONDS: Final[dict[Bond, float]] = {"same": 5, "near": 4, "doubtful": 3, "unknown": 2, "other": 1, "opposed": 0}
_LETTERS: Final = 3
_LONGEST: Final = 60
"""Characters of a text whose letters are compared."""


@dataclass(frozen=True, slots=True)
class Page:
    """What tells how far a page was made anew."""

    ids: Collection[str]
    classes: Collection[str]


def signs_of(was: Features, one: Judged, found: Sequence[Judged]) -> Signs:
    """The signs of one candidate among all that were compared."""
    return {**_likenesses(was, one), **_of_name(was, one), **_of_row(was, one), **_of_kind(was, one, found)}


def signs_of_poor(was: Features, one: Judged, found: Sequence[Judged], near: Sequence[Judged]) -> Signs:
    """The signs where little is told: with what paths say, and how far it is ahead of the others that are near."""
    ahead = {f"{feature}_ahead": _ahead(feature, one, near) for feature in LED}
    return {**signs_of(was, one, found), **{feature: _likeness(feature, was, one) for feature in POOR}, **ahead}


def _ahead(feature: str, one: Judged, near: Sequence[Judged]) -> float:
    told = [other.like.alike.get(feature, _GONE) for other in near if other is not one]
    return one.like.alike.get(feature, _GONE) - max(told, default=_GONE)


def of_page(was: Features, rest: Sequence[Features], page: Page) -> Signs:
    """What the page kept of what was remembered of it, the element itself among it: the same for all candidates."""
    return {
        "kept_ids": _share([of.element_id for of in rest], page.ids),
        "kept_classes": _share([name for of in (was, *rest) for name in of.classes], page.classes),
    }


def _share(wanted: Sequence[str], there: Collection[str]) -> float:
    told = [text for text in wanted if text]
    return sum(text in there for text in told) / len(told) if told else _GONE


def _likenesses(was: Features, one: Judged) -> Signs:
    return {feature: _likeness(feature, was, one) for feature in LIKENESSES}


def _likeness(feature: str, was: Features, one: Judged) -> float:
    alike = one.like.alike.get(feature)
    if alike is None:
        return _NEITHER
    if not one_sided(feature, was, one.features):
        return alike
    return _GONE if getattr(was, feature, None) else _COME


def _of_name(was: Features, one: Judged) -> Signs:
    now = one.features
    old, new = words_of(was.names[:1]), words_of(now.names[:1])
    return {
        "bond": _BONDS[one.like.bond],
        "same_letters": float(was.called.casefold() == now.called.casefold() != ""),
        "letters": letters_alike(was.called, now.called),
        "heading_letters": letters_alike(was.heading, now.heading),
        "section_letters": letters_alike(was.section, now.section),
        "words_kept": len(old & new),
        "words_lost": len(old - new),
        "words_won": len(new - old),
        "abroad": float(translated(was, now)),
        "specific": float(is_specific(was.called)),
        "telling": float(is_telling(was.called)),
    }


@lru_cache(maxsize=16_384)
def letters_alike(one: str, other: str) -> float:
    """Share of the runs of three letters that two texts have in common, 0 to 1; -1 where one is empty."""
    if not one or not other:
        return _GONE
    mine, theirs = _runs(one), _runs(other)
    return len(mine & theirs) / len(mine | theirs)


@lru_cache(maxsize=16_384)
def _runs(text: str) -> frozenset[str]:
    said = f" {text.casefold()[:_LONGEST]} "
    return frozenset(said[at : at + _LETTERS] for at in range(len(said) - _LETTERS + 1))


def _of_row(was: Features, one: Judged) -> Signs:
    now = one.features
    old, new = frozenset(row_words(was.row)), frozenset(row_words(now.row))
    same = same_record(was, now)
    return {
        "row_kept": len(old & new) / len(old) if old and new else _GONE,
        "row_was": float(bool(was.row)),
        "row_now": float(bool(now.row)),
        "row_words_kept": len(old & new),
        "row_words_lost": len(old - new),
        "row_words_won": len(new - old),
        "record": 0.0 if same is None else 1.0 if same else -1.0,
        "same_before": float(was.before == now.before != ""),
        "same_after": float(was.after == now.after != ""),
    }


def _of_kind(was: Features, one: Judged, found: Sequence[Judged]) -> Signs:
    now = one.features
    rest = [other for other in found if other is not one]
    others = [other for other in rest if other.free and not one_thing(other.features, now)]
    so_called = [other for other in rest if other.like.bond == "same" and not one_thing(other.features, now)]
    called = was.called.casefold()
    return {
        "same_kind": float(was.family == now.family),
        "read": float(bool(was.says) or (was.family not in PRESSED and was.family not in NAMED_BY_LABEL)),
        "field": float(now.family in NAMED_BY_LABEL),
        "pressed": float(now.family in PRESSED),
        "says": 0.0 if not was.says else 3.0 if was.says == now.says else 2.0 if now.says else 1.0,
        "twins_was": float(was.twins or 0),
        "twins_now": float(now.twins or 0),
        "had_twins": float(was.had_twins),
        "others_so_called": len(so_called),
        "others_to_the_letter": sum(other.features.called.casefold() == called != "" for other in so_called),
        "others_of_kind": sum(other.features.family == now.family for other in others),
        "ahead": one.score - max((other.score for other in others), default=0.0),
        "score": one.score,
        "surroundings": one.signs.place,
        "weight": one.signs.weight,
        "strong": len(one.signs.strong),
        "agree": len(one.signs.agree),
        "differ": len(one.signs.differ),
        "tied": float(bool(one.tied)),
    }
