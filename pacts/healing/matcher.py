"""The matcher: a remembered element, the elements that are there now, and which of them it is, if any.

A pure function of JSON-like records: no browser, no files, no network. What it looks at, how much each feature counts
and where the limits are stands in `weights`; the reasons for refusing in `purpose`, `judging` and `verdicts`; what all
signs together say, as learnt from pages with known answers, in `share`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Protocol

from pacts.healing.decision import MatchDecision, Ranked
from pacts.healing.features import Features
from pacts.healing.judging import Judged, judged, one_thing, unchanged
from pacts.healing.likeness import is_same_but_for_data
from pacts.healing.placing import tells_surroundings, with_surroundings
from pacts.healing.purpose import PRESSED, SAID, Deed
from pacts.healing.reading import Element, flat, names_are_accessible, plan, read, roles_are_told
from pacts.healing.rivals import without_stolen
from pacts.healing.share import ENOUGH, NEAR, Tree, is_little, missing, share_of, shares_by, trees
from pacts.healing.share_signs import Page, Signs, of_page, signs_of, signs_of_poor
from pacts.healing.shortlist import shortlist, wanted
from pacts.healing.verdicts import Doubt, Limits, doubt
from pacts.healing.weights import DESTRUCTIVE_MARGIN, DESTRUCTIVE_THRESHOLD, MARGIN, THRESHOLD

RANKED = 8
"""Candidates that a decision tells of."""
_PROBED = 40
"""Records that are asked how they use `name`."""


class MatchSettings(Protocol):
    """The limits that a user may move; `pacts.Settings` has them."""

    @property
    def heal_threshold(self) -> float: ...
    @property
    def heal_margin(self) -> float: ...


def match_element(
    fingerprint: Element,
    candidates: Sequence[Element],
    *,
    step: Deed = "click",
    destructive: bool = False,
    settings: MatchSettings | None = None,
    others: Sequence[Element] = (),
) -> MatchDecision:
    """Which candidate is the remembered element, or why none surely is.

    Records are mappings of names to plain values. Every feature may be missing, names may be written in camelCase,
    snake_case or kebab-case, and what is not known counts a little as an attribute. The usual names are understood
    (`pacts.healing.reading.KEYS`): tag, id, name, class, type, role, aria-label, text, label, placeholder, href, src,
    alt, title, value, data-testid, xpath, idxpath, css path, neighbour text, location, size, row, record (what names
    it), row texts (each by itself), heading, ancestors, is_button, visible, enabled.

    Args:
        fingerprint: what the element was; in `look_alikes` a list of records of what else on its page could have been
            taken for it, each telling only what was not as in the element.
        candidates: what is there now, in any order; what can't be seen may be among it.
        step: what is to be done with it: "click", "fill", "select", "check" or "read".
        destructive: the step can't be taken back, so more is asked for.
        settings: limits of score and margin; without them those of `pacts.healing.weights`.
        others: other elements that are remembered of the same page: what is theirs is not taken. Where they are the
            whole page, in its order and with absolute XPaths, and `candidates` likewise, labels, rows, headings and
            the texts beside an element are worked out from the paths; many more are known again then.

    Returns:
        The decision, with the place of the element in `candidates`, score and margin from 0 to 1, and the reasons.

    >>> match_element({"tag": "button", "text": "Save"}, [{"tag": "button", "text": "Delete"}]).verdict
    'refused'
    """
    seen = compared(fingerprint, candidates, step=step, others=others)
    return decide(seen, limits_of(settings, step, destructive=destructive), seen.shares())


@dataclass(frozen=True, slots=True)
class Compared:
    """A remembered element, and the candidates that came near, the most alike first."""

    was: Features
    rest: Sequence[Features]
    """What else is remembered of its page."""
    found: Sequence[Judged]
    page: Page | None
    """None where the records tell less than a look does."""
    poor: bool = False
    """Whether the records tell of an element only what is on it, and its neighbours at most."""

    def signs(self) -> list[Signs]:
        """All signs of those that have a share; of none where no trees were learnt on such records."""
        near = self.found[:NEAR]
        if self.page is not None:
            kept = of_page(self.was, self.rest, self.page)
            return [signs_of(self.was, one, self.found) | kept for one in near]
        return [signs_of_poor(self.was, one, self.found, near) for one in near] if self.poor else []

    def trees(self) -> Sequence[Tree]:
        """The trees that were learnt on records that tell as much."""
        return trees(poor=self.poor)

    def shares(self) -> list[float]:
        """How sure all signs together make each of the nearest."""
        return shares_by(self.signs(), self.trees())


def compared(
    fingerprint: Element, candidates: Sequence[Element], *, step: Deed = "click", others: Sequence[Element] = ()
) -> Compared:
    """The candidates that came near, each compared with what is remembered; the arguments are `match_element`'s."""
    probed = [fingerprint, *candidates[:_PROBED]]
    known = partial(read, accessible=names_are_accessible(probed), untyped=not roles_are_told(probed))
    sought = wanted(_as_used(known(fingerprint), step), fingerprint)
    rest = others if len(others) <= _OTHERS else [others[at] for at in shortlist(sought, others, _OTHERS)]
    told, *rest = with_surroundings(others, [fingerprint, *rest])
    was = _as_used(known(told), step)
    places = shortlist(sought, candidates)
    near = [candidates[at] for at in places]
    near = with_surroundings(candidates, near) if tells_surroundings(told) else near
    there = [_as_found(known(one), was, step) for one in near]
    found = judged(was, list(zip(places, there, strict=True)), step)
    rivals = [*(_as_used(known(other), step) for other in rest), *was.look_alikes]
    if rivals:
        found = without_stolen(was, found, rivals, step)
    poor = len(candidates) >= _PAGE and len(flat(fingerprint)) >= _TELLING and not tells_surroundings(fingerprint)
    return Compared(was, rivals, found, _page(fingerprint, candidates), poor)


_TELLING, _PAGE = 3, 6
"""Of records that tell fewer features, or of fewer elements, no share was learnt."""
_OTHERS: Final = 24
"""Of more other elements only those most like it are asked whether they are what is there."""


def _page(fingerprint: Element, candidates: Sequence[Element]) -> Page | None:
    """The page as its records tell it, all of one make; None where they do not tell all that a look does."""
    keys = dict(reversed(plan(tuple(candidates[0]) if candidates else ())))
    if not keys.keys() >= _WHOLE <= {feature for feature, _ in plan(tuple(fingerprint))}:
        return None
    ids, classes = ([one.get(keys[told], "") for one in candidates] for told in ("element_id", "classes"))
    listed = (said.split() if isinstance(said, str) else said for said in classes)
    return Page({*map(str, ids)}, {name for said in listed if isinstance(said, list | tuple) for name in said})


_WHOLE: Final = frozenset(
    {"tag", "role", "name", "text", "label", "element_id", "classes", "heading", "section", "row", "ancestors", "twins"}
    | {"before", "after", "box"}
)
"""Features that a record must have a place for, though it may be empty, that a share is asked for."""


def limits_of(settings: MatchSettings | None, step: Deed, *, destructive: bool) -> Limits:
    """What a heal of such a step must reach."""
    threshold = settings.heal_threshold if settings else THRESHOLD
    margin = settings.heal_margin if settings else MARGIN
    if destructive:
        threshold, margin = max(threshold, DESTRUCTIVE_THRESHOLD), max(margin, DESTRUCTIVE_MARGIN)
    return Limits(threshold, margin, destructive, step)


def _as_used(of: Features, step: Deed) -> Features:
    """What is read is known by what stands before it, not by what it says, nor by whether it can be pressed."""
    of = replace(of, look_alikes=tuple(_as_used(one, step) for one in of.look_alikes)) if of.look_alikes else of
    of = replace(of, button=None) if of.button and step == "read" else of
    return _as_value(of) if step == "read" and of.family in SAID else of


def _as_found(now: Features, was: Features, step: Deed) -> Features:
    """A candidate, told as the old element is: figures are a value where a value was read, also on a link."""
    now = replace(now, button=None) if now.button and step == "read" else now
    return _as_value(now) if was.says and now.family in SAID | PRESSED else now


def _as_value(of: Features) -> Features:
    if not any(ch.isdigit() for ch in of.text):
        return of
    before = of.before if any(ch.isalpha() for ch in of.before) else ""
    return replace(of, name="", text="", label=of.label or before, says=of.text)


def decide(seen: Compared, limits: Limits, given: Sequence[float]) -> MatchDecision:
    """Which candidate is the element: by the rules first; then the shares may refuse it, or overrule a doubt."""
    was, found = seen.was, seen.found
    ranking = tuple(_ranked(one) for one in found[:RANKED])
    free = [one for one in found if one.free]
    if not free:
        nearest = f"; the nearest: {found[0].signs.bar}" if found else ""
        return MatchDecision(
            verdict="refused",
            score=round(found[0].score, 3) if found else 0.0,
            reasons=(f"nothing here can be the element{nearest}",),
            missing=("an element of the same kind and purpose",),
            ranking=ranking,
        )
    kept = unchanged(was, free)
    best = kept or free[0]
    if kept:
        return _decision(best, free, None, ranking)
    doubted = doubt(was, best, _runner_up(best, free), limits)
    if not given:
        return _decision(best, free, doubted, ranking)
    surest = found[max(range(len(given)), key=given.__getitem__)]
    if doubted and not seen.poor and _is_overruled(surest, found, given, limits):
        best, doubted = surest, None
    at = found.index(best)
    share = share_of(at, found, given)
    if not doubted and not _is_only_refreshed(seen, best) and is_little(share, destructive=limits.destructive):
        doubted = Doubt(f"too little speaks for it ({share:.0%} sure)", missing(seen.signs()[at], seen.trees()))
    return _decision(best, free, doubted, ranking, share)


def _is_only_refreshed(seen: Compared, best: Judged) -> bool:
    """Whether a labelled value of a page that was looked at is as it was but for its data: it needs no share."""
    was = seen.was
    return seen.page is not None and bool(was.says and was.label) and is_same_but_for_data(was, best.features)


def _is_overruled(surest: Judged, found: Sequence[Judged], given: Sequence[float], limits: Limits) -> bool:
    """Whether a doubt of the rules is outweighed: not where somebody asks for more than usual, as by `destructive`."""
    usual = limits.threshold <= THRESHOLD and limits.margin <= MARGIN
    return usual and surest.free and not surest.tied and share_of(found.index(surest), found, given) >= ENOUGH


def _runner_up(best: Judged, free: Sequence[Judged]) -> Judged | None:
    return next((one for one in free if one is not best and not one_thing(best.features, one.features)), None)


def _decision(
    best: Judged,
    free: Sequence[Judged],
    doubted: Doubt | None,
    ranking: tuple[Ranked, ...],
    share: float | None = None,
) -> MatchDecision:
    agreed = f"the same {', '.join(best.signs.agree)}" if best.signs.agree else "much that is nearly the same"
    sure = f", {share:.0%} sure" if share is not None else ""
    runner_up = _runner_up(best, free)
    return MatchDecision(
        verdict="refused" if doubted else "healed",
        index=None if doubted else best.index,
        score=round(best.score, 3),
        margin=round(best.score - (runner_up.score if runner_up else 0.0), 3),
        share=None if share is None else round(share, 3),
        signs=best.signs.agree,
        contradictions=best.signs.differ,
        reasons=(doubted.reason,) if doubted else (f"{agreed}; {best.score:.0%} alike{sure}",),
        missing=(doubted.missing,) if doubted else (),
        ranking=ranking,
    )


def _ranked(one: Judged) -> Ranked:
    return Ranked(
        index=one.index,
        score=round(one.score, 3),
        signs=one.signs.agree,
        contradictions=one.signs.differ,
        refused=one.signs.bar,
    )
