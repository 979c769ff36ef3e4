"""How alike two elements are, feature by feature."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from pacts.eyes.names import stable_class, stable_id
from pacts.eyes.words import identifier, phrase
from pacts.healing.features import Features
from pacts.healing.naming import Bond, is_deed, nearest, stems
from pacts.healing.records import same_record
from pacts.healing.weights import ABSENT, NAME_SCORE, OPTIONAL, WEIGHTS

_NEAR_PX: Final = 200
"""Pixels after which a place is half as alike."""
_PUNCTUATION: Final = ".,;:!?()[]{}·|•–—-\"'“”„‘’‚«»‹›"
VOLATILE: Final = re.compile(
    r"^(?:\W?\d{1,3}|\W?\d+[.,:/]\d+.*|am|pm|ago|min|mins|h|d|today|yesterday|just|now|hours?|days?)$"
)
"""Words of a row that change by themselves: times, counts, amounts."""
KEY_WORDS: Final = 4
"""The first words of a row name its record more often than the others."""
_WORDED: Final = frozenset(
    {"called", "text", "placeholder", "title", "alt", "heading", "section", "neighbours", "column", "value"}
)
"""Features whose words are others in another language: no difference counts there."""
_FOREIGN: Final = 0.5
"""Likeness below which texts of two languages say nothing."""
_IDENTIFIER: Final = re.compile(r"^#\d+$|^\d+-\d[\w-]*$|^[a-z]{1,8}[-_/]?\d[\w-]*$|@\w")
"""The number of a record, or an address of a person: two of them are two records."""
_FIRST: Final = 2
_NAMING: Final = 0.5
"""Weight from which a word names the record; of the first so many, one must be kept."""
_SAME_RECORD: Final = 0.6
"""Least likeness of two rows of one record, whatever else they say."""
_TELLING: Final = 0.9
"""Weight of words below which a row tells nothing."""
_XPATH_STEP: Final = re.compile(r"/+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two elements compared."""

    score: float
    """0 to 1: weighted mean over what at least one of them has."""
    alike: dict[str, float]
    """By feature."""
    bond: Bond
    """How their names go together."""


class Rows:
    """Tells rows apart by the words that only they have, those of the element itself and names of deeds left out."""

    def __init__(self, elements: Iterable[Features]) -> None:
        texts = {of.row for of in elements if of.row}
        self._rows = Counter(word for text in texts for word in set(row_words(text)))
        self._count = max(1, len(texts))
        self._known: dict[tuple[str, frozenset[str]], dict[str, float]] = {}

    def alike(self, was: Features, now: Features) -> float | None:
        """0 to 1: how much of what tells the rows from the others they share; None where that is nothing."""
        mine, theirs = self._weighted(was.row, _own(was, now)), self._weighted(now.row, _own(now, was))
        shared = sum(min(weight, theirs[word]) for word, weight in mine.items() if word in theirs)
        least, most = sorted((sum(mine.values()), sum(theirs.values())))
        if least < _TELLING:
            return None
        return (0.5 * shared / least + 0.5 * shared / most) * _keyed(mine, theirs)

    def _weighted(self, row: str, own: frozenset[str]) -> dict[str, float]:
        key = (row, own)
        return self._known.get(key) or self._known.setdefault(key, self._weigh(row, own))

    def _weigh(self, row: str, own: frozenset[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for at, word in enumerate(row_words(row)):
            if word in own:
                continue
            rarity = math.log2(1 + self._count / max(1, self._rows[word]))
            lasting = 0.02 if is_deed(word) else 0.15 if VOLATILE.match(word) else 1.0
            first = 1.5 if at < KEY_WORDS else 1.0
            found[word] = max(found.get(word, 0.0), rarity * lasting * first)
        return found


def _keyed(mine: Mapping[str, float], theirs: Mapping[str, float]) -> float:
    """What is left of the likeness of two rows: nothing where their numbers differ, half where their names do."""
    numbers = [{word for word in row if _IDENTIFIER.search(word)} for row in (mine, theirs)]
    if all(numbers) and not numbers[0] & numbers[1]:
        return 0.0
    telling = [word for word, weight in mine.items() if weight >= _NAMING][:_FIRST]
    return 1.0 if not telling or any(word in theirs for word in telling) else 0.5


def _own(of: Features, other: Features) -> frozenset[str]:
    """The words of its name; not those that name the other's record: "Edit blue lamp" stands in the row "blue lamp"."""
    own = _name_words(of.names)
    return own - (frozenset(row_words(other.row)) - _name_words(other.names)) if own and other.row else own


@lru_cache(maxsize=8192)
def _name_words(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for name in names for word in row_words(name))


@lru_cache(maxsize=8192)
def row_words(text: str) -> tuple[str, ...]:
    """The words of a row, without what stands around them."""
    return tuple(bare for word in text.casefold().split() if (bare := word.strip(_PUNCTUATION)))


def compare(was: Features, now: Features, rows: Rows, around: frozenset[str]) -> Likeness:
    """The two compared in every feature that at least one of them has.

    Args:
        was: what is remembered.
        now: a candidate.
        rows: the rows of the page.
        around: word stems around the old element (`surroundings`).
    """
    named = nearest(was.names, now.names, around)
    abroad = translated(was, now)
    alike: dict[str, float] = {}
    total = score = 0.0
    for feature, weight in WEIGHTS.items():
        likeness = _of(feature, was, now, rows, named)
        if likeness is None or (abroad and feature in _WORDED and likeness < _FOREIGN):
            continue
        counted = weight * (ABSENT if one_sided(feature, was, now) else 1.0)
        alike[feature] = likeness
        total += counted
        score += counted * likeness
    return Likeness(min(1.0, score / total) if total else 0.0, alike, named)


def is_unchanged(was: Features, now: Features) -> bool:
    """Whether everything that is told of the old element is told of the new one to the letter, but for the layout."""
    return all(getattr(was, feature) == getattr(now, feature) for feature in _KEPT)


def is_same_but_for_data(was: Features, now: Features) -> bool:
    """Whether nothing changed but what is read there, and the figures and records around it."""
    same = all(getattr(was, feature) == getattr(now, feature) for feature in _LASTING)
    return same and _FIGURES.sub("", was.before + was.after) == _FIGURES.sub("", now.before + now.after)


_FIGURES: Final = re.compile(r"\d+")
_KEPT: Final = (
    "tag", "role", "type", "name", "text", "says", "label", "placeholder", "title", "alt", "value", "name_attribute",
    "element_id", "test_id", "classes", "href", "src", "before", "after", "neighbours", "heading", "row", "column",
)  # fmt: skip
"""What is the same to the letter on a page that did not change."""
_LASTING: Final = (
    "tag", "role", "type", "name", "label", "placeholder", "title", "alt", "name_attribute", "element_id", "test_id",
    "classes", "href", "heading", "section", "record", "column", "ancestors", "twins", "language",
)  # fmt: skip
"""What is the same where only the data are others; it says nothing of texts that are read."""


def translated(was: Features, now: Features) -> bool:
    """Whether the page spoke another language then."""
    return bool(was.language and now.language) and was.language[:2].lower() != now.language[:2].lower()


def surroundings(was: Features) -> frozenset[str]:
    """The word stems that stand around an element, in its place and in what it is called by machines."""
    texts = (was.heading, was.section, was.row, was.path, was.column)
    return stems((*texts, *was.ancestors, was.element_id, was.name_attribute, was.href, was.test_id, was.placeholder))


def _of(feature: str, was: Features, now: Features, rows: Rows, named: Bond) -> float | None:
    if feature == "called":
        return NAME_SCORE[named] if was.names and now.names else _missing(was.names, now.names)
    if feature == "row":
        return _rows_alike(was, now, rows)
    return _COMPARE[feature](was, now)


def _rows_alike(was: Features, now: Features, rows: Rows) -> float | None:
    """What names the record decides, where it is told; the other words only say how much of it is still the same."""
    alike = rows.alike(was, now)
    same = same_record(was, now)
    if not same and translated(was, now):
        same = None  # its name may be a word; a name that is still there is no less
    if same is None:
        return alike
    if same and was.row == now.row:
        return 1.0  # its own words alone may have told of it
    return _SAME_RECORD + (1 - _SAME_RECORD) * (alike or 0.0) if same else 0.0


def _missing(one: object, other: object) -> float | None:
    return None if not one and not other else 0.0


def one_sided(feature: str, was: Features, now: Features) -> bool:
    if feature in _JUDGED_BY:
        get = _JUDGED_BY[feature]
        return bool(get(was)) != bool(get(now))
    return bool(getattr(was, feature, None)) != bool(getattr(now, feature, None))


def _texts(feature: str) -> Callable[[Features, Features], float | None]:
    def alike(was: Features, now: Features) -> float | None:
        one, other = getattr(was, feature), getattr(now, feature)
        if not one or not other:
            return None if feature in OPTIONAL else _missing(one, other)
        return words_alike(one, other)

    return alike


@lru_cache(maxsize=65_536)
def words_alike(one: str, other: str) -> float:
    """How many words two texts share, 0 to 1, by meaning."""
    if one == other:
        return 1.0
    mine, theirs = set(phrase(one[:160]).concepts), set(phrase(other[:160]).concepts)
    return 0.98 * 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0


def _equal(feature: str) -> Callable[[Features, Features], float | None]:
    def alike(was: Features, now: Features) -> float | None:
        one, other = getattr(was, feature), getattr(now, feature)
        return _missing(one, other) if not one or not other else float(one == other)

    return alike


@lru_cache(maxsize=16_384)
def ids_alike(one: str, other: str) -> float:
    """How alike two identifiers are, 0 to 1: "first-name" and "firstName" are nearly one."""
    if one == other:
        return 1.0
    mine, theirs = set(identifier(one).concepts), set(identifier(other).concepts)
    if mine and mine == theirs:
        return 0.95
    return 0.8 * 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0


def _ids(get: Callable[[Features], str]) -> Callable[[Features, Features], float | None]:
    def alike(was: Features, now: Features) -> float | None:
        one, other = get(was), get(now)
        return ids_alike(one, other) if one and other else _missing(one, other)

    return alike


def kept_id(of: Features) -> str:
    """The id where a person wrote it."""
    return of.element_id if _is_written(of.element_id) else ""


def kept_name(of: Features) -> str:
    """The attribute `name` where a person wrote it: JSF writes "form:table:2:j_idt143"."""
    return of.name_attribute if _is_written(of.name_attribute) else ""


def kept_classes(of: Features) -> tuple[str, ...]:
    """The classes that a person wrote."""
    return _written_classes(of.classes)


_is_written = lru_cache(maxsize=16_384)(stable_id)


@lru_cache(maxsize=16_384)
def _written_classes(classes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in classes if stable_class(name))


@lru_cache(maxsize=16_384)
def address(href: str) -> str:
    """Where a link leads, without the host; "" where it leads nowhere by itself."""
    if href.startswith("#") and not _leads_within(href):
        return ""
    if not href or href.startswith("javascript:"):
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return href
    query = "&".join(part for part in parts.query.split("&") if part and not _TOKEN.match(part))
    return f"{parts.path.rstrip('/')}?{query}#{parts.fragment}"


def _leads_within(href: str) -> bool:
    """Whether a link to a part of its page names that part: "#/account", "#terms", not "#" or "#tab-8f3a91"."""
    part = href.lstrip("#!")
    return bool(part) and (part.startswith("/") or stable_id(part))


_TOKEN: Final = re.compile(
    r"(?:_?w?p?nonce|csrf\w*|token|sid|session\w*|ts|_|v|ver|utm_\w+|jsessionid)=", re.IGNORECASE
)
"""Parts of an address that are new at every visit."""


def _addresses(was: Features, now: Features) -> float | None:
    one, other = address(was.href), address(now.href)
    if not one or not other:
        return _missing(one, other)
    return 1.0 if one == other else 0.5 * _sets(re.split(r"\W+", one), re.split(r"\W+", other))


def _sets(one: Sequence[str], other: Sequence[str]) -> float:
    mine, theirs = {*one} - {""}, {*other} - {""}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _listed(get: Callable[[Features], Sequence[str]]) -> Callable[[Features, Features], float | None]:
    def alike(was: Features, now: Features) -> float | None:
        one, other = get(was), get(now)
        return _sets(one, other) if one and other else None

    return alike


def neighbours_alike(was: Features, now: Features) -> float | None:
    """How alike the texts before and after are; None where nobody told them of both."""
    pairs = [(was.before, now.before), (was.after, now.after), (was.neighbours, now.neighbours)]
    found = [_of_one_record(one, other) * words_alike(one, other) for one, other in pairs if one and other]
    return sum(found) / len(found) if found else None


@lru_cache(maxsize=16_384)
def _of_one_record(one: str, other: str) -> float:
    """Nothing where both texts number a record, and not the same: "B-121" and "B-126"."""
    mine, theirs = ({word for word in row_words(text) if _IDENTIFIER.search(word)} for text in (one, other))
    return 0.0 if mine and theirs and not mine & theirs else 1.0


def _paths(feature: str) -> Callable[[Features, Features], float | None]:
    def alike(was: Features, now: Features) -> float | None:
        one, other = getattr(was, feature), getattr(now, feature)
        return _path_alike(one, other) if one and other else None

    return alike


@lru_cache(maxsize=16_384)
def _path_alike(one: str, other: str) -> float:
    """Share of steps that two paths have in common from their ends."""
    if one == other:
        return 1.0
    mine, theirs = _XPATH_STEP.split(one.lower().strip("/")), _XPATH_STEP.split(other.lower().strip("/"))
    head = _common(mine, theirs)
    tail = _common(mine[::-1], theirs[::-1])
    return min(0.95, (head + tail) / max(len(mine), len(theirs)))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _places(was: Features, now: Features) -> float | None:
    if was.left is None or was.top is None or now.left is None or now.top is None:
        return None
    return 1 / (1 + (abs(was.left - now.left) + abs(was.top - now.top)) / _NEAR_PX)


def _sizes(was: Features, now: Features) -> float | None:
    pairs = [(was.width, now.width), (was.height, now.height), (was.area, now.area), (was.shape, now.shape)]
    found = [
        min(one, other) / max(one, other)
        for one, other in pairs
        if one is not None and other is not None and one > 0 < other
    ]
    return sum(found) / len(found) if found else None


def _extras(was: Features, now: Features) -> float | None:
    shared = was.extra.keys() & now.extra.keys()
    return sum(was.extra[key] == now.extra[key] for key in shared) / len(shared) if shared else None


_JUDGED_BY: Final[dict[str, Callable[[Features], object]]] = {
    "called": lambda of: of.names,
    "element_id": kept_id,
    "name_attribute": kept_name,
    "href": lambda of: address(of.href),
}
"""What of a feature counts, where not all of it does."""
_COMPARE: Final[dict[str, Callable[[Features, Features], float | None]]] = {
    "tag": _equal("tag"),
    "role": _equal("role"),
    "type": _equal("type"),
    "text": _texts("text"),
    "placeholder": _texts("placeholder"),
    "name_attribute": _ids(kept_name),
    "element_id": _ids(kept_id),
    "test_id": _ids(lambda of: of.test_id),
    "href": _addresses,
    "src": _ids(lambda of: of.src.rsplit("/", 1)[-1]),
    "title": _texts("title"),
    "alt": _texts("alt"),
    "value": _equal("value"),
    "classes": _listed(kept_classes),
    "column": _texts("column"),
    "heading": _texts("heading"),
    "section": _texts("section"),
    "ancestors": _listed(lambda of: of.ancestors),
    "id_xpath": _paths("id_xpath"),
    "xpath": _paths("xpath"),
    "css_path": _paths("css_path"),
    "neighbours": neighbours_alike,
    "place": _places,
    "size": _sizes,
    "extra": _extras,
}
"""How each feature but the name and the row is compared; None where it can't be."""
