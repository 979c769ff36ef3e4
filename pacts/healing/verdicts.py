"""Whether the best candidate is surely the element, by rules that can be read."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.judging import Judged
from pacts.healing.likeness import surroundings, translated
from pacts.healing.naming import is_asked_for, is_deed, is_specific, is_telling, stems, undated, words_of
from pacts.healing.purpose import PRESSED, Deed
from pacts.healing.tongues import in_english
from pacts.healing.weights import SAME_PLACE

_IDS: Final = frozenset({"id", "test id", "name attribute"})
"""Signs that are there to identify."""
_FULL_SIGN: Final = 0.8
"""By so much more do the signs of the best speak, that a small difference in score is enough."""
_NAMED: Final = 0.75
"""Share of the threshold that is enough for what has just the old name."""
_BESIDE: Final = 0.4
"""Neighbours less alike than this are others."""
_ALL_BUT: Final = 0.75
"""Texts near by less alike than this have lost or won one that may be the label."""
_NEARER_BY: Final = 0.1
"""By so much more alike texts near by belong to the better one of two twins."""
_SAME_TEXTS: Final = 0.8
"""Neighbours at least so alike are the same."""
_NEARER: Final = 0.2
"""By so much must the texts around the best be more like the old ones to tell it from a twin."""
_TWO: Final = 2
_LOOKS_FOR: Final = stems(("search", "find", "filter"))
"""What a field does that is called by a deed: what it looks for may be told."""
_NUMBER: Final = re.compile(r"\d+")


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
        or _nothing_strong(was, best, runner_up)
        or _renamed(was, best, runner_up, limits)
        or _only_called_so(was, best)
        or _only_says_so(best, limits)
        or _another_value(was, best, runner_up)
        or _newly_named(was, best)
        or _unnamed_elsewhere(was, best)
        or _named_elsewhere(was, best, runner_up)
        or _outweighed(was, best)
        or _of_another_group(was, best)
        or _may_be_a_twin(was, best)
        or _doubled(was, best, runner_up)
        or _too_close(best, runner_up, limits)
        or _not_certain(was, best, limits)
    )


def _too_unlike(was: Features, best: Judged, limits: Limits) -> Doubt | None:
    named = best.like.bond == "same" and (is_specific(was.called) or best.signs.place >= SAME_PLACE)
    if best.score >= limits.threshold or (named and best.score >= limits.threshold * _NAMED):
        return None
    return Doubt(f"the most alike reaches {best.score:.2f} of {limits.threshold:.2f}", "likeness")


def _nothing_strong(was: Features, best: Judged, runner_up: Judged | None) -> Doubt | None:
    if best.signs.strong:
        return None
    if _is_unnamed_in_its_row(was, best) or _is_told_closer(was, best) or _is_labelled_around(best):
        return None
    if translated(was, best.features) and (
        _is_alone_in_row(best, runner_up) or {"classes", "place"} <= set(best.signs.agree)
    ):
        return None
    return Doubt("it shares nothing with it that tells it from its like", "a strong sign of identity")


def _is_unnamed_in_its_row(was: Features, best: Judged) -> bool:
    """Whether it is an unnamed control of the same record; of a value also what it says or stands between."""
    agree = set(best.signs.agree)
    return not was.names and "row" in agree and (not was.says or bool({"text", "place"} & agree))


def _renamed(was: Features, best: Judged, runner_up: Judged | None, limits: Limits) -> Doubt | None:
    """Another name is another thing, whatever ids agree: ids are given to what comes next, names are not."""
    if "name" in best.signs.agree or not was.names or not best.features.names:
        return None
    if limits.destructive:
        return Doubt("it is called otherwise, and the step can't be taken back", "the same name")
    if _is_held_abroad(was, best):
        return None
    if _is_dated(was, best):
        return None
    if _is_told_closer(was, best) or (translated(was, best.features) and _is_alone_in_row(best, runner_up)):
        return None
    return Doubt(f'it is called "{best.features.called[:40]}", not "{was.called[:40]}"', "the same name")


def _is_held_abroad(was: Features, best: Judged) -> bool:
    """Whether words of another language, not known to say something else, stand on what kept its identifiers.

    One of them may have been given to what came next: it needs a second one, or the same row, place or make, or to say
    what the element was called.
    """
    kept = (_IDS | {"address"}) & set(best.signs.agree)
    besides = {"row", "place", "classes"} & set(best.signs.agree)
    if not translated(was, best.features) or not kept or _IDS & set(best.signs.differ):
        return False
    said = words_of(was.names) & stems((was.element_id, was.test_id, was.name_attribute))
    return (len(best.signs.strong) >= _TWO or bool(besides or said)) and not _are_two_meanings(was, best.features)


def _are_two_meanings(was: Features, now: Features) -> bool:
    """Whether both names are known in English, each from the language of its page, and are other names there."""
    return all(of.language[:2].lower() == "en" or in_english(of.called) for of in (was, now))


def _is_dated(was: Features, best: Judged) -> bool:
    """Whether it is a value with its old id, and what stands before it differs in nothing but the date or figures."""
    if not (was.says and best.features.says and _IDS & set(best.signs.agree)):
        return False
    return undated(was.called) == undated(best.features.called) != ""


def _is_told_closer(was: Features, best: Judged) -> bool:
    """Whether it is a field under the same heading whose label says more now: "Speed" and "Playback speed".

    An id says so only of a label of several words, or of what looks for things ("Search"): a bare noun with another
    word beside it ("Phone", "Phone of the sender") names another field of that sort as readily, and ids are given to
    what comes next.
    """
    if _is_told_more(was, best):
        return True
    if best.like.bond != "doubtful" or best.features.family not in NAMED_BY_LABEL:
        return False
    if any(map(is_asked_for, words_of(best.features.names[:1]) - words_of(was.names))):
        return False
    agree = set(best.signs.agree)
    several = is_specific(was.called) or bool(_LOOKS_FOR & stems((was.called,)))
    held = "place" in agree or (several and bool(_IDS & agree))
    held = held or ("row" in agree and set(best.signs.differ) <= {"name"})
    return held and best.like.alike.get("heading", 1.0) == 1.0


def _is_told_more(was: Features, best: Judged) -> bool:
    """Whether it is pressed, in the same row between the same texts, by a name of more words: "Like", "Send like"."""
    there = {"row", "place"} <= set(best.signs.agree) and set(best.signs.differ) <= {"name"}
    doubtful = best.like.bond == "doubtful" and best.features.family in PRESSED
    return doubtful and there and not _does_more(was, best.features)


def _does_more(was: Features, now: Features) -> bool:
    """Whether a deed or a common control stands in the new name besides those of the old one: "Archive settings"."""
    return any(is_deed(word) for word in words_of(now.names[:1]) - words_of(was.names))


def _is_alone_in_row(best: Judged, runner_up: Judged | None) -> bool:
    """Whether it is the only thing of its kind, to fill or to tick, in the row of the same record."""
    if "row" not in best.signs.agree or best.features.family not in NAMED_BY_LABEL:
        return False
    return runner_up is None or "row" not in runner_up.signs.agree


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
    beside = best.like.alike.get("neighbours", 0.0)
    if _numbers(was.called) != _numbers(best.features.called) and beside < _SAME_TEXTS:
        return Doubt("only its name but for a number is the same", "the same number, place, row or id")
    if was.had_twins and not there and "place" not in best.signs.agree:
        return Doubt(f"only its name is the same, and {was.twins} were called so", "the same place, row or id")
    if best.like.bond == "near" and not words_of(was.names) & words_of(best.features.names):
        return Doubt("another word for what is nearly the same, and no other sign", "the same words, or an id")
    if _is_meant_alike(was, best) and not there:
        return Doubt("only what its name means is the same, at another place", "the same words, place or id")
    return None


def _numbers(name: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(name))


def _is_meant_alike(was: Features, best: Judged) -> bool:
    """Whether the name is the same by meaning only, without a word in common, in one language."""
    if best.like.bond != "same" or translated(was, best.features) or set(was.names) & set(best.features.names):
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


def _another_value(was: Features, best: Judged, runner_up: Judged | None) -> Doubt | None:
    """A value that says something else now is known by where it stands: its row, its heading, its label alone."""
    if not was.says or "text" in best.signs.agree:
        return None
    if "row" in best.signs.differ:
        return Doubt("it says something else, beside other words", "the same row")
    headings = (was.heading, best.features.heading)
    if all(headings) and best.like.alike.get("heading", 1.0) < _BESIDE and not translated(was, best.features):
        return Doubt(f'it says something else, under "{headings[1][:40]}"', "the same heading")
    if set(best.signs.strong) <= {"name"} and "row" not in best.signs.agree and _is_rival(best, runner_up):
        return Doubt("two values are labelled so", "an id, or what tells the two apart")
    return None


def _is_rival(best: Judged, runner_up: Judged | None) -> bool:
    """Whether the runner-up is another value of that label under the same heading."""
    if runner_up is None or runner_up.like.bond != "same" or not runner_up.features.says:
        return False
    return runner_up.features.heading == best.features.heading and runner_up.features.says != best.features.says


def _newly_named(was: Features, best: Judged) -> Doubt | None:
    """A name that comes to what had none says what stood around it, or it is another thing's."""
    if was.names or was.says or not best.features.names or was.icon:
        return None
    around = surroundings(was) | stems((was.before, was.after, *was.classes))
    if words_of(best.features.names) & around or translated(was, best.features):
        return None
    return Doubt(f'it had no name, and is called "{best.features.called[:40]}"', "a name that was there before")


def _unnamed_elsewhere(was: Features, best: Judged) -> Doubt | None:
    """Nobody told a name: the texts around it are what a person goes by, and an id may have been taken over."""
    if best.like.bond != "unknown" or "row" in best.signs.agree:
        return None
    beside = best.like.alike.get("neighbours", 1.0)
    lasting = (_IDS | {"address", "text"}) & set(best.signs.agree)
    least = _ALL_BUT if was.family in NAMED_BY_LABEL and len(lasting) < _TWO else _BESIDE
    if _only_near(was, best.features) and (beside < least or not lasting):
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
    if beside >= _BESIDE or is_telling(was.called) or (_IDS | {"address"}) & set(best.signs.agree):
        return None
    return Doubt("only its name is the same, beside other texts", "the same neighbours, or an id")


def _outweighed(was: Features, best: Judged) -> Doubt | None:
    named = "name" in best.signs.agree and best.signs.place >= SAME_PLACE
    named = named or _is_told_closer(was, best)
    if best.signs.weight > 0 or not best.signs.differ or named:
        return None
    return Doubt(f"it differs in {', '.join(best.signs.differ)}", "fewer contradictions")


def _of_another_group(was: Features, best: Judged) -> Doubt | None:
    """The "No" of one question is not that of the next: what groups them differs, and only what all have agrees."""
    if was.family != "radio" or "name attribute" not in best.signs.differ or {"id", "test id"} & set(best.signs.agree):
        return None
    if is_specific(was.called) or best.like.alike.get("section", 0.0) >= SAME_PLACE:
        return None
    return Doubt("it is of another group, and only what it is called is the same", "the same group")


def _may_be_a_twin(was: Features, best: Judged) -> Doubt | None:
    """What had twins needs what told it from them: its row, an id or an address of its own."""
    if best.tied:
        return Doubt(f'nothing tells it from another one that was there: "{best.tied[:40]}"', "what told the two apart")
    if _one_went(was, best) and not _is_told_from_twins(was, best):
        left = f"{was.twins} were called so, and {best.features.twins} are"
        return Doubt(f"{left}: it may be the one that went", "what told it from the others")
    if not was.had_twins or not was.row or "row" in best.like.alike or {"id", "address", "row"} & set(best.signs.agree):
        return None
    if best.like.alike.get("neighbours", 0.0) >= SAME_PLACE and _has_its_own_before(was):
        return None  # the heading and the column are those of every row
    return Doubt(f"{was.twins} were called so, and it stands in no row now", "the same row, or an id")


def _one_went(was: Features, best: Judged) -> bool:
    """Whether fewer are called so than were."""
    return was.had_twins and best.like.bond == "same" and (was.twins or 1) > (best.features.twins or was.twins or 1)


def _is_told_from_twins(was: Features, best: Judged) -> bool:
    """Whether something that none of its twins had is as it was: its row, an id of its own, the text before it."""
    if {"row", *_IDS, "address", "value"} & set(best.signs.agree) - best.signs.shared:
        return True
    twins = [other for other in was.look_alikes if other.called == was.called]
    kept = (get for get in map(attrgetter, _PARTING) if get(was) and get(was) == get(best.features))
    return bool(twins) and any(_is_own(was, twins, get) for get in kept)


def _is_own(was: Features, twins: Sequence[Features], get: Callable[[Features], str]) -> bool:
    """Whether no twin told the same, and it is not what they are called."""
    return all(get(other) != get(was) for other in twins) and get(was) not in was.names


_PARTING: Final = ("heading", "section", "column", "label", "title", "before")
"""What tells twins apart; what stands after the last control of a row is the next record's."""


def _has_its_own_before(was: Features) -> bool:
    """Whether no twin had the same text before it; what stands after the last control of a row is the next record."""
    twins = (other for other in was.look_alikes if other.called == was.called)
    return was.family in NAMED_BY_LABEL or all(other.before != was.before for other in twins)


def _doubled(was: Features, best: Judged, runner_up: Judged | None) -> Doubt | None:
    """What stands beside one of its own name now, and did not, is there twice: either may be it."""
    if runner_up is None or not (best.like.bond == runner_up.like.bond == "same") or _IDS & set(best.signs.agree):
        return None
    now = (best.features, runner_up.features)
    if now[0].family != now[1].family or _is_beside_its_like(was) or not all(map(_is_beside_its_like, now)):
        return None
    return Doubt("it is there twice, side by side", "an id, or what tells the two apart")


def _is_beside_its_like(of: Features) -> bool:
    """Whether a text near by is, or ends or begins with, what it is called or says itself."""
    own = {name.casefold() for name in (of.called, of.text) if name}
    around = [text.casefold() for text in (of.before, of.after, of.neighbours) if text]
    return any(text.startswith(name) or text.endswith(name) for name in own for text in around)


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
