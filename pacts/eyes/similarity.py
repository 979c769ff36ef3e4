"""Knowing an element again on a changed page, and refusing where it may be another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, Literal
from urllib.parse import urlsplit

from pacts.domain.element import Box, Fingerprint, Rejected, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Verb
from pacts.eyes.describe import describe
from pacts.eyes.fingerprint import fingerprint_of
from pacts.eyes.kinds import family, fit
from pacts.eyes.locators import Proposer
from pacts.eyes.names import stable_class, stable_id
from pacts.eyes.stability import stability
from pacts.eyes.view import Node, View
from pacts.eyes.words import identifier, match, opposed, phrase

WEIGHTS: Final[dict[str, float]] = {
    # stability (Kluge and Stocco, arXiv 2505.16424: share still the same months later) x how much it tells apart
    "tag": 0.99 * 0.2,  # nearly always the same, and shared by hundreds
    "role": 0.85 * 0.3,  # likewise
    "type": 0.96 * 0.3,
    "name": 0.95 * 1.0,  # the accessible name: what a person calls it
    "text": 0.95 * 0.5,  # mostly said by the name already
    "label": 0.95 * 0.6,  # the same for fields
    "placeholder": 0.82 * 0.6,
    "name_attribute": 0.95 * 0.9,  # what the server reads: rarely renamed
    "element_id": 0.87 * 0.9,
    "test_id": 0.95 * 1.0,  # a promise to testers; not measured there, taken like `name`
    "href": 0.88 * 0.8,
    "title": 0.84 * 0.4,
    "alt": 0.84 * 0.5,
    "classes": 0.80 * 0.3,  # shared by all of its make
    "row": 0.53 * 1.2,  # which product, which person: changes with data, tells twins apart
    "heading": 0.53 * 0.6,
    "ancestors": 0.79 * 0.5,  # the measured value of an id-relative path
    "neighbours": 0.53 * 0.6,
    "box": 0.35 * 0.3,  # layouts move
}
"""Weight of each attribute, 0 to 1."""
ABSENT: Final = 0.5
"""Share of its weight that an attribute counts with when only one of the two has it: a difference, but a mild one."""
TWIN_ROW: Final = 0.6
"""Rows less alike than this are different rows: the element of another row is another element."""
CONTEXT: Final = 0.55
"""Surroundings less alike than this are different places."""
SAME_PLACE: Final = 0.8
"""Surroundings this much alike may vouch for an element that is called otherwise."""
_OPTIONAL: Final = frozenset({"text", "classes", "box", "ancestors", "neighbours", "heading"})
_MENTIONED: Final = 0.86
"""Words that mean the same: the level of synonyms."""


@dataclass(frozen=True, slots=True)
class Reidentified:
    """The element was known again."""

    element: ResolvedElement
    similarity: float
    margin: float
    """Distance to the runner-up."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing on the page is the element beyond doubt."""

    reason: str
    best: float = 0.0
    """Similarity of what came closest."""


def similarity(a: Fingerprint, b: Fingerprint) -> float:
    """How alike two fingerprints are, 0 to 1: the weighted mean over what at least one of them has."""
    total = score = 0.0
    for name, weight in WEIGHTS.items():
        alike = _alike(name, a, b)
        if alike is None:
            continue
        counted = weight * (ABSENT if _one_sided(name, a, b) else 1.0)
        total += counted
        score += counted * alike
    return min(1.0, score / total) if total else 1.0


def same_kind(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether the two are the same kind of thing and their words do not contradict each other.

    A link is not a button, a password field is no text field, and "Delete" is not "Save".
    """
    if family(a.role, a.tag, a.type) != family(b.role, b.tag, b.type):
        return False
    return not any(opposed(phrase(one), phrase(other)) for one, other in ((_called(a), _called(b)),) if one and other)


def reidentify(
    fingerprint: Fingerprint,
    snapshot: Snapshot,
    *,
    threshold: float,
    margin: float,
    step_id: str = "",
    part: Literal["target", "destination"] = "target",
    verb: Verb = "click",
    tier_order: Sequence[int] = (1, 2, 3, 4, 5, 6, 7, 8),
    test_id_attributes: Sequence[str] = ("data-testid", "data-test-id", "data-test", "data-cy", "data-qa"),
) -> Reidentified | Refused:
    """The element with this fingerprint on the page as it now is, with new locators; or why none is surely it.

    Args:
        fingerprint: what the element was.
        snapshot: the page now.
        threshold: least similarity.
        margin: least distance to the runner-up.
        step_id: of the step that is healed.
        part: which of the step's targets.
        verb: what the step does; an element that can't is none.
        tier_order: as for `resolve`.
        test_id_attributes: as for `resolve`.
    """
    view = View(snapshot)
    rated = _rated(fingerprint, view, verb)
    if not rated:
        return Refused("nothing of its kind is on the page")
    best, runner_up = rated[0], rated[1].score if len(rated) > 1 else 0.0
    reason = _doubt(fingerprint, best, runner_up, threshold, margin)
    if reason:
        return Refused(reason, round(best.score, 3))
    proposer = Proposer(view, tier_order=tier_order, test_id_attributes=test_id_attributes)
    return Reidentified(
        _element(best, rated, view, proposer, step_id, part), round(best.score, 3), round(best.score - runner_up, 3)
    )


@dataclass(frozen=True, slots=True)
class _Rated:
    node: Node
    now: Fingerprint
    score: float


def _rated(was: Fingerprint, view: View, verb: Verb) -> list[_Rated]:
    """Visible things of the same kind, the most alike first."""
    wanted = family(was.role, was.tag, was.type)
    rated = []
    for node in view.nodes:
        c = node.c
        if not c.visible or family(c.role, c.tag, c.type) != wanted or fit(node, None, verb, view) <= 0:
            continue
        now = fingerprint_of(node, view)
        if same_kind(was, now):
            rated.append(_Rated(node, now, similarity(was, now)))
    return sorted(rated, key=lambda one: -one.score)


def _doubt(was: Fingerprint, best: _Rated, runner_up: float, threshold: float, margin: float) -> str:
    """Why the best is not surely the element; "" when it is."""
    said = describe(best.node)
    if best.score < threshold:
        return f"the most alike, {said}, reaches {best.score:.2f} of {threshold:.2f}"
    if best.score - runner_up < margin:
        return f"{said} and another one are too much alike ({best.score:.2f} and {runner_up:.2f})"
    return _another(was, best.now, said)


def _another(was: Fingerprint, now: Fingerprint, said: str) -> str:
    """Why the look-alike is another element; "" when the evidence is for the same."""
    agree, differ = _evidence(was, now)
    if not agree:
        return f"{said} shares nothing with it that tells it from its like"
    if was.row and now.row and _words(was.row, now.row) < TWIN_ROW:
        return f"{said} stands in another row"
    place = _context(was, now)
    if differ and place < CONTEXT:
        return f"{said} has another {differ[0]} and stands in another place"
    if "name" in differ and len(agree) == 1 and place < SAME_PLACE:
        return f"{said} is called otherwise, and only its {agree[0]} is the same"
    if len(differ) > len(agree):
        return f"{said} differs in {', '.join(differ)}"
    return ""


def _evidence(was: Fingerprint, now: Fingerprint) -> tuple[list[str], list[str]]:
    """Which identifying attributes agree and which contradict."""
    agree: list[str] = []
    differ: list[str] = []
    pairs = {
        "name": (_called(was), _called(now)),
        "test id": (was.test_id, now.test_id),
        "id": (_kept_id(was), _kept_id(now)),
        "name attribute": (was.name_attribute, now.name_attribute),
        "address": (_address(was), _address(now)),
        "placeholder": (was.placeholder, now.placeholder),
    }
    for what, (before, after) in pairs.items():
        if before and after:
            same = (
                match(phrase(before), phrase(after)).score >= _MENTIONED
                if what in {"name", "placeholder"}
                else before == after
            )
            (agree if same else differ).append(what)
    return agree, differ


def _context(was: Fingerprint, now: Fingerprint) -> float:
    """How alike the surroundings are."""
    found = [
        alike for name in ("ancestors", "heading", "neighbours", "row") if (alike := _alike(name, was, now)) is not None
    ]
    return sum(found) / len(found) if found else 1.0


def _element(
    best: _Rated,
    rated: list[_Rated],
    view: View,
    proposer: Proposer,
    step_id: str,
    part: Literal["target", "destination"],
) -> ResolvedElement:
    node = best.node
    ways = proposer.propose(node)
    return ResolvedElement(
        step_id=step_id,
        part=part,
        locator=ways[0].locator,
        spare=tuple(way.locator for way in ways[1:]),
        tier=ways[0].tier,
        confidence=round(best.score, 3),
        stability=stability(node, ways[0], view),
        fingerprint=best.now,
        reason=f"{describe(node)} is {best.score:.0%} like the element that was used before",
        alternatives=tuple(Rejected(what=describe(o.node, view), reason=f"{o.score:.0%} alike") for o in rated[1:6]),
        ref=node.c.ref,
        frame=node.frame.number,
        document=node.frame.document,
        origin="healed",
    )


# --- single attributes


def _called(of: Fingerprint) -> str:
    return of.name or of.label or of.text


def _kept_id(of: Fingerprint) -> str:
    return of.element_id if stable_id(of.element_id) else ""


def _address(of: Fingerprint) -> str:
    if not of.href or of.href.startswith(("#", "javascript:")):
        return ""
    parts = urlsplit(of.href)
    return f"{parts.path}?{parts.query}#{parts.fragment}"


def _one_sided(name: str, a: Fingerprint, b: Fingerprint) -> bool:
    return name not in _OPTIONAL and bool(_value(name, a)) != bool(_value(name, b))


def _value(name: str, of: Fingerprint) -> object:
    return _called(of) if name == "name" else (_kept_id(of) if name == "element_id" else getattr(of, name))


def _alike(name: str, a: Fingerprint, b: Fingerprint) -> float | None:
    """How alike one attribute is; None when neither has it."""
    return _COMPARE.get(name, _by_words(name))(a, b)


def _by_words(name: str) -> Callable[[Fingerprint, Fingerprint], float | None]:
    return lambda a, b: _both(getattr(a, name), getattr(b, name))


def _classes(of: Fingerprint) -> list[str]:
    return [name for name in of.classes if stable_class(name)]


def _neighbours(a: Fingerprint, b: Fingerprint) -> float | None:
    found = [alike for alike in (_both(a.before, b.before), _both(a.after, b.after)) if alike is not None]
    return sum(found) / len(found) if found else None


def _equal(one: str, other: str) -> float | None:
    return None if not one and not other else float(one == other)


def _both(one: str, other: str) -> float | None:
    if not one and not other:
        return None
    return _words(one, other) if one and other else 0.0


def _ids(one: str, other: str) -> float | None:
    if not one and not other:
        return None
    if one == other:
        return 1.0
    return 0.9 * _words(identifier(one).plain, identifier(other).plain) if one and other else 0.0


@lru_cache(maxsize=32_768)
def _words(one: str, other: str) -> float:
    """How alike two texts are: by meaning where they are short, by letters else. Symmetric."""
    if one == other:
        return 1.0
    first, second = sorted((one, other))
    left, right = phrase(first), phrase(second)
    meant = max(match(left, right).score, match(right, left).score)
    spelt = SequenceMatcher(None, left.folded, right.folded, autojunk=False).ratio()
    return min(0.99, max(meant, spelt * 0.9))


def _sets(one: Sequence[str], other: Sequence[str]) -> float | None:
    mine, theirs = set(one), set(other)
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else None


def _boxes(one: Box | None, other: Box | None) -> float | None:
    if one is None or other is None:
        return None if one is other else 0.5
    moved = abs(one.x - other.x) + abs(one.y - other.y) + abs(one.width - other.width) + abs(one.height - other.height)
    return 1 / (1 + moved / 200)


_COMPARE: Final[dict[str, Callable[[Fingerprint, Fingerprint], float | None]]] = {
    "tag": lambda a, b: _equal(a.tag, b.tag),
    "role": lambda a, b: _equal(a.role, b.role),
    "type": lambda a, b: _equal(a.type, b.type),
    "test_id": lambda a, b: _equal(a.test_id, b.test_id),
    "name": lambda a, b: _both(_called(a), _called(b)),
    "element_id": lambda a, b: _ids(_kept_id(a), _kept_id(b)),
    "name_attribute": lambda a, b: _ids(a.name_attribute, b.name_attribute),
    "href": lambda a, b: _equal(_address(a), _address(b)),
    "classes": lambda a, b: _sets(_classes(a), _classes(b)),
    "ancestors": lambda a, b: _sets(a.ancestors, b.ancestors),
    "neighbours": _neighbours,
    "box": lambda a, b: _boxes(a.box, b.box),
}
"""How an attribute is compared; the others are compared as words."""
