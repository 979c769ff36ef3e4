"""Whether the best candidate is surely the element, by rules that can be read."""

from dataclasses import dataclass
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.judging import Judged
from pacts.healing.likeness import translated
from pacts.healing.naming import is_specific, words_of
from pacts.healing.purpose import Deed
from pacts.healing.weights import SAME_PLACE

_IDS: Final = frozenset({"id", "test id", "name attribute"})
"""Signs that are there to identify."""
_FULL_SIGN: Final = 0.8
"""By so much more do the signs of the best speak, that a small difference in score is enough."""
_NAMED: Final = 0.75
"""Share of the threshold that is enough for what has just the old name."""
_BESIDE: Final = 0.4
"""Neighbours less alike than this are others."""
_OTHER_HEADING: Final = 0.3
"""Headings less alike than this name other parts of the page."""
_ALL_BUT: Final = 0.75
"""Texts near by less alike than this have lost or won one that may be the label."""
_NEARER_BY: Final = 0.1
"""By so much more alike texts near by belong to the better one of two twins."""
_SAME_TEXTS: Final = 0.8
"""Neighbours at least so alike are the same."""
_NEARER: Final = 0.2
"""By so much must the texts around the best be more like the old ones to tell it from a twin."""
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """What a heal must reach."""

    threshold: float
    margin: float
    destructive: bool
    deed: Deed


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why the best candidate is not surely the element, and what would have settled it."""

    reason: str
    missing: str


def doubt(was: Features, best: Judged, runner_up: Judged | None, limits: Limits) -> Doubt | None:
    """The first doubt about the best candidate; None when there is none."""
    return (
        _too_unlike(was, best, limits)
        or _nothing_strong(was, best)
        or _renamed(was, best, limits)
        or _only_called_so(was, best)
        or _only_says_so(best, limits)
        or _unnamed_elsewhere(was, best)
        or _named_elsewhere(was, best, runner_up)
        or _outweighed(best)
        or _may_be_a_twin(was, best)
        or _too_close(best, runner_up, limits)
        or _not_certain(was, best, limits)
    )


def _too_unlike(was: Features, best: Judged, limits: Limits) -> Doubt | None:
    named = best.like.bond == "same" and (is_specific(was.called) or best.signs.place >= SAME_PLACE)
    if best.score >= limits.threshold or (named and best.score >= limits.threshold * _NAMED):
        return None
    return Doubt(f"the most alike reaches {best.score:.2f} of {limits.threshold:.2f}", "likeness")


def _nothing_strong(was: Features, best: Judged) -> Doubt | None:
    if best.signs.strong:
        return None
    if not was.names and {"row", "place"} <= set(best.signs.agree) and best.signs.place >= SAME_PLACE:
        return None  # an unnamed control, in its row and at its place
    if not was.names and "row" in best.signs.agree:
        return None
    if translated(was, best.features) and {"classes", "place"} <= set(best.signs.agree):
        return None
    if _is_told_closer(best) or _is_labelled_around(best):
        return None
    return Doubt("it shares nothing with it that tells it from its like", "a strong sign of identity")


def _renamed(was: Features, best: Judged, limits: Limits) -> Doubt | None:
    """Another name needs other proof: ids that agree, at the same place."""
    if "name" in best.signs.agree or not was.names or not best.features.names:
        return None
    ids = _IDS & set(best.signs.agree)
    if limits.destructive:
        return Doubt("it is called otherwise, and the step can't be taken back", "the same name")
    if (
        translated(was, best.features)
        and ids | (set(best.signs.agree) & {"address"})
        and not _IDS & set(best.signs.differ)
    ):
        return None
    if _is_told_closer(best):
        return None
    if (
        len(set(best.signs.strong)) >= _TWO
        and ids
        and best.signs.place >= SAME_PLACE
        and not _IDS & set(best.signs.differ)
    ):
        return None
    return Doubt(f'it is called "{best.features.called[:40]}", not "{was.called[:40]}"', "the same name")


def _is_told_closer(best: Judged) -> bool:
    """Whether it is a field at the same place whose label says more now: "Speed" and "Playback speed"."""
    held = {"place", "id", "test id", "name attribute"} & set(best.signs.agree)
    headed = best.like.alike.get("heading") == 1.0 and set(best.signs.differ) <= {"name"}
    return best.like.bond == "doubtful" and best.features.family in NAMED_BY_LABEL and (bool(held) or headed)


def _is_labelled_around(best: Judged) -> bool:
    """Whether it is a field without a name between the same texts, one of which will be its label."""
    told = bool(best.features.before or best.features.after)  # what merely stands near is no label
    around = told and best.like.alike.get("neighbours", 0.0) >= _SAME_TEXTS and not best.signs.differ
    return best.like.bond == "unknown" and best.features.family in NAMED_BY_LABEL and around


def _only_called_so(was: Features, best: Judged) -> Doubt | None:
    """The same name alone may be another thing's: at another place, or where ids contradict it."""
    if set(best.signs.strong) != {"name"} or "row" in best.signs.agree:
        return None
    there = best.signs.place >= SAME_PLACE
    if was.twins is not None and was.twins > 1 and not there and "place" not in best.signs.agree:
        return Doubt(f"only its name is the same, and {was.twins} were called so", "the same place, row or id")
    if best.like.bond == "near" and not words_of(was.names) & words_of(best.features.names):
        return Doubt("another word for what is nearly the same, and no other sign", "the same words, or an id")
    if _is_meant_alike(was, best) and not there:
        return Doubt("only what its name means is the same, at another place", "the same words, place or id")
    return None if is_specific(was.called) else _called_so_elsewhere(was, best, there=there)


def _called_so_elsewhere(was: Features, best: Judged, *, there: bool) -> Doubt | None:
    """A name of one word is given to many things."""
    if best.features.row and not was.row and best.like.alike.get("heading", 1.0) < _OTHER_HEADING:
        return Doubt("only its name is the same, in a row under another heading", "the same heading, or an id")
    if not there and _IDS & set(best.signs.differ):
        return Doubt("only its name is the same, at another place and with other ids", "the same place or an id")
    if not there and "address" in best.signs.differ:
        return Doubt("only its name is the same; it leads elsewhere, from another place", "the same place or address")
    return None


def _is_meant_alike(was: Features, best: Judged) -> bool:
    """Whether the name is the same by meaning only, without a word in common, in one language."""
    if best.like.bond != "same" or translated(was, best.features):
        return False
    return not words_of(was.names) & words_of(best.features.names)


def _only_says_so(best: Judged, limits: Limits) -> Doubt | None:
    """What is read may not be known by what it says alone: that is what is asked."""
    if (
        limits.deed != "read"
        or best.features.says
        or set(best.signs.agree) - {"name", "text"}
        or best.signs.place >= SAME_PLACE
    ):
        return None
    return Doubt("only what it says, or a word before it, is the same", "a row, an id or the same place")


def _unnamed_elsewhere(was: Features, best: Judged) -> Doubt | None:
    """Nobody told a name: the texts around it are what a person goes by, and an id may have been taken over."""
    if best.like.bond != "unknown" or "row" in best.signs.agree:
        return None
    beside = best.like.alike.get("neighbours", 1.0)
    least = _ALL_BUT if was.family in NAMED_BY_LABEL else _BESIDE
    told = bool((_IDS | {"address", "text"}) & set(best.signs.agree))
    if _only_near(was, best.features) and (beside < least or not told):
        return Doubt("nobody told what it is called or labelled", "a name, a label, or an id beside the same texts")
    return None if beside >= _BESIDE else Doubt("it has no name, and stands beside other texts", "the same neighbours")


def _only_near(was: Features, now: Features) -> bool:
    """Whether all that is told of what is around is a bag of the texts that stand near, whatever they belong to."""
    return not any(of.row or of.before or of.after or of.heading or of.section for of in (was, now))


def _named_elsewhere(was: Features, best: Judged, runner_up: Judged | None) -> Doubt | None:
    """Where only the texts near by are known, a name that many things have needs some of them."""
    beside = best.like.alike.get("neighbours")
    if beside is None or not _only_near(was, best.features):
        return None
    if runner_up is not None and runner_up.like.bond == best.like.bond == "same":
        closer = runner_up.like.alike.get("neighbours", 0.0) - beside
        if closer >= _NEARER_BY:
            return Doubt("another one of its name stands nearer to what stood beside it", "the same neighbours")
    if beside >= _BESIDE or is_specific(was.called) or (_IDS | {"address"}) & set(best.signs.agree):
        return None
    return Doubt("only its name is the same, beside other texts", "the same neighbours, or an id")


def _outweighed(best: Judged) -> Doubt | None:
    named = "name" in best.signs.agree and best.signs.place >= SAME_PLACE
    named = named or _is_told_closer(best)
    if best.signs.weight > 0 or not best.signs.differ or named:
        return None
    return Doubt(f"it differs in {', '.join(best.signs.differ)}", "fewer contradictions")


def _may_be_a_twin(was: Features, best: Judged) -> Doubt | None:
    """What had twins needs what told it from them: its row, an id or an address of its own."""
    if best.tied:
        return Doubt(f'nothing tells it from another one that was there: "{best.tied[:40]}"', "what told the two apart")
    several = was.twins is not None and was.twins > 1
    if not several or not was.row or "row" in best.like.alike or {"id", "address", "row"} & set(best.signs.agree):
        return None
    if best.signs.place >= SAME_PLACE:
        return None
    return Doubt(f"{was.twins} were called so, and it stands in no row now", "the same row, or an id")


def _too_close(best: Judged, runner_up: Judged | None, limits: Limits) -> Doubt | None:
    if runner_up is None:
        return None
    ahead = best.score - runner_up.score
    told = best.like.alike.get("neighbours", 0.0) if best.features.neighbours else 0.0
    nearer = told >= SAME_PLACE and told - runner_up.like.alike.get("neighbours", 0.0) >= _NEARER
    if ahead >= limits.margin or nearer or best.signs.weight - runner_up.signs.weight >= _FULL_SIGN:
        return None
    return Doubt(f"another one is as much alike ({best.score:.2f} and {runner_up.score:.2f})", "a margin over the next")


def _is_just(was: Features, best: Judged) -> bool:
    """Whether a name that says more than one thing is the same."""
    return best.like.bond == "same" and is_specific(was.called)


def _not_certain(was: Features, best: Judged, limits: Limits) -> Doubt | None:
    """What can't be taken back needs the name, and one sign besides."""
    if not limits.destructive:
        return None
    besides = bool(set(best.signs.agree) - {"name"}) or best.like.alike.get("heading") == 1.0
    if "name" in best.signs.agree and (besides or best.signs.place >= SAME_PLACE or _is_just(was, best)):
        return None
    return Doubt("the step can't be taken back, and only its name is the same", "a second sign of identity")
