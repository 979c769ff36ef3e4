"""The matcher: a remembered element, the elements that are there now, and which of them it is, if any.

A pure function of JSON-like records: no browser, no files, no network. What it looks at, how much each feature counts
and where the limits are stands in `weights`; the reasons for refusing in `purpose`, `judging` and `verdicts`.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from pacts.healing.decision import MatchDecision, Ranked
from pacts.healing.features import Features
from pacts.healing.judging import Judged, judged, one_thing, unchanged
from pacts.healing.purpose import PRESSED, SAID, Deed
from pacts.healing.reading import Element, names_are_accessible, read, roles_are_told
from pacts.healing.rivals import without_stolen
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
        others: other elements that are remembered of the same page: what is theirs is not taken.

    Returns:
        The decision, with the place of the element in `candidates`, score and margin from 0 to 1, and the reasons.

    >>> match_element({"tag": "button", "text": "Save"}, [{"tag": "button", "text": "Delete"}]).verdict
    'refused'
    """
    probed = [fingerprint, *candidates[:_PROBED]]
    known = partial(read, accessible=names_are_accessible(probed), untyped=not roles_are_told(probed))
    was = _as_used(known(fingerprint), step)
    places = shortlist(wanted(was, fingerprint), candidates)
    there = [_as_found(known(candidates[at]), was, step) for at in places]
    found = judged(was, list(zip(places, there, strict=True)), step)
    rivals = [*(_as_used(known(other), step) for other in others), *was.look_alikes]
    if rivals:
        found = without_stolen(was, found, rivals, step)
    return _decide(was, found, _limits(settings, step, destructive=destructive))


def _limits(settings: MatchSettings | None, step: Deed, *, destructive: bool) -> Limits:
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


def _decide(was: Features, found: Sequence[Judged], limits: Limits) -> MatchDecision:
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
    runner_up = next((one for one in free if one is not best and not one_thing(best.features, one.features)), None)
    doubted = None if kept else doubt(was, best, runner_up, limits)
    return _decision(best, runner_up, doubted, ranking)


def _decision(
    best: Judged, runner_up: Judged | None, doubted: Doubt | None, ranking: tuple[Ranked, ...]
) -> MatchDecision:
    agreed = ", ".join(best.signs.agree) or "nothing"
    return MatchDecision(
        verdict="refused" if doubted else "healed",
        index=None if doubted else best.index,
        score=round(best.score, 3),
        margin=round(best.score - (runner_up.score if runner_up else 0.0), 3),
        signs=best.signs.agree,
        contradictions=best.signs.differ,
        reasons=(doubted.reason,) if doubted else (f"the same {agreed}; {best.score:.0%} alike",),
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
