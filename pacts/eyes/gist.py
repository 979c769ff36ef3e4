"""The one element that a whole sentence points to, where no reading of its words names anything on the page.

Every element that may be meant at all (`may_be`) is weighed by its signs (`signs`, `WEIGHTS`); the weights make of
each a share of 1, and one share is kept for "none of them": a multinomial logit (McFadden 1974). What stands in one
another is one thing, and its shares are one. It is taken only with `ENOUGH` of the whole.

The weights are learnt by `python -m benchmarks.gist --fit` on the tuning half of the corpus of pages; the same
command prints what comes of them on pages that were left out of the fit.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pacts.domain.plan import Step, Target
from pacts.eyes.deeds import undone
from pacts.eyes.gist_signs import Read, Reader, is_ticked, is_typed, signs, where
from pacts.eyes.gist_weights import NONE, WEIGHTS
from pacts.eyes.gist_words import Gist, gist_of
from pacts.eyes.unchosen import to_choose
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import KIND_WORDS
from pacts.eyes.words import opposed, phrase, stem

ENOUGH: Final = 0.7
"""Share of the whole from which one thing is meant: of what nothing else finds, 41 such are right and five are wrong on
pages left out of the fit (`python -m benchmarks.gist`); from 0.6 on, 59 and eleven."""
DOUBTED: Final = 0.5
"""Share of another from which it is doubted that an element is meant that is called so only roughly."""
LITTLE: Final = 0.05
"""What has less of the whole is not meant then."""
SURELY: Final = 0.9
"""Share of another from which an element is not meant that is called just so."""
_HOLDING: Final = frozenset({"in", "row_of", "column"})
"""Relations to what holds the element; by all others it stands beside something."""
TELLING: Final = frozenset(
    {"own", "row", "around", "markup", "related", "verb", "verb otherwise", "verb related", "precise by theme"}
)
"""Signs that words of the sentence have to do with the element: by its role and its value alone nothing is meant."""
_SAID: Final = ("own", "row", "around", "markup", "verb", "verb otherwise", "verb related")
"""Signs that a word of the sentence, or its verb, is said on or around the element."""
_CHANGING: Final = frozenset(map(stem, ("change", "adjust", "modify", "update", "switch", "turn", "correct")))
"""What holds a value does not say them: it is called like the value."""
_SPOKEN: Final = frozenset({"verb", "verb otherwise"})
VERBAL: Final = frozenset({"verb", "verb otherwise", "verb related"})
"""Signs that the verb is said by the element, or has to do with it."""
HALF: Final = 0.67
"""How much of the words may be said nowhere near a box to tick."""
NEARLY: Final = 0.8
"""How much of the words must have to do with a field that says none of them: one of another subject is not meant."""
_LEADING: Final = frozenset({"link", "tab", "heading", "cell", "columnheader"})
"""Roles of what nobody ticks."""
_NAME: Final = 60
"""Characters: a longer text says no opposite."""
_PLAIN: Final = frozenset(
    {
        *("click", "double_click", "right_click", "hover", "scroll", "fill", "append", "select", "check", "uncheck"),
        *("upload", "expand", "collapse", "download", "do", "go_to"),
    }
)
"""Actions whose element may be told by the whole sentence."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """The element that a sentence points to."""

    node: Node
    share: float
    """How much of the whole it has, from 0 to 1."""
    said: tuple[str, ...]
    """The signs that spoke for it most."""


def pointed_to(step: Step, view: View) -> Pointed | None:
    """The one element of the page that a step's whole sentence points to; None where there is no such one.

    Only plain actions that can be taken back have one, and only where the step means one thing by no count, measure or
    condition. A check has none: of what a page shows, the text that bears a claim out would be the one that is pointed
    to, true or false (`python -m benchmarks.claims`).
    """
    if not is_open(step):
        return None
    said, reader = gist_of(step), _reader(view)
    best = _best(said, reader)
    if best is None or best.share < ENOUGH or not _does_it(said, best.node, reader):
        return None
    return None if _another_stands_there(step, best.node, reader) else best


def _another_stands_there(step: Step, node: Node, reader: Reader) -> bool:
    """Whether it is not where the sentence says: another one of its make is, or the place is elsewhere."""
    scopes = [place.target for place in (step.target.scope if step.target else ()) if place.relation in _HOLDING]
    said = {word for place in scopes for word in phrase(place.words).concepts}
    mine = [one for one in reader.read if is_one_thing(one.node, node)]
    if not is_typed(node) and not is_ticked(node):
        near = {word for word in said if any(_is_near(word, one) for one in mine)}
        return bool(said) and not near and any(said <= one.own for one in reader.read if one.node.c.visible)
    alike = is_typed if is_typed(node) else is_ticked
    others = [one for one in reader.read if one.node.c.visible and one not in mine and alike(one.node)]
    return any(
        not any(_is_near(word, one) for one in mine) and any(_is_near(word, one) for one in others) for word in said
    )


def _is_near(word: str, one: Read) -> bool:
    return word in one.own or word in one.row or word in one.around or word in one.markup


def _does_it(said: Gist, node: Node, reader: Reader) -> bool:
    """Whether an element has to do with the verb, where that says more than that something is pressed or shown.

    "Mute the volume" is not done by a press on the volume, nor "copy plan.pdf" by one on the file.
    """
    changes = bool(said.names) and set(said.names[0]) <= _CHANGING
    if said.hand != "press" or not (said.telling or said.strange) or changes:
        return True
    told = ((one, signs(said, one, reader)) for one in reader.read if is_one_thing(one.node, node))
    return any(_SPOKEN & spoken.keys() or (VERBAL & spoken.keys() and _says_more(said, one)) for one, spoken in told)


def _says_more(said: Gist, one: Read) -> bool:
    """Whether it says more than the thing: a verb has to do with its object, and "Cards" does not freeze the card."""
    return bool(one.own - KIND_WORDS - {*said.words} or not one.own)


def pointed_elsewhere(step: Step, node: Node, view: View, *, rough: bool) -> Pointed | None:
    """Another element that a step's whole sentence points to, where it has next to nothing to do with this one.

    Args:
        step: the step.
        node: what its target's words were taken for.
        view: the page.
        rough: they agree with it only by other words, or by some of them.

    Returns:
        The other; with less than `ENOUGH` of the whole it is no more than a doubt.
    """
    if not is_open(step) or is_placed(step):
        return None
    said, reader = gist_of(step), _reader(view)
    best = _best(said, reader)
    if best is None or is_one_thing(best.node, node) or _is_its_place(step, best.node):
        return None
    if step.verb == "select" and is_ticked(node) and view.row(node) is view.row(best.node) is not None:
        return None  # what names a row says which box is meant
    if _stands_there(step, node, view) and not _stands_there(step, best.node, view):
        return None
    if best.share < (DOUBTED if rough else SURELY):
        return None
    mine = sum(share for one, share in _shares(said, reader) if is_one_thing(one.node, node))
    return best if mine < LITTLE else None


def is_placed(step: Step) -> bool:
    """Whether it stands beside what its sentence names."""
    return step.target is not None and any(place.relation not in _HOLDING for place in step.target.scope)


def _stands_there(step: Step, node: Node, view: View) -> bool:
    """Whether a row is named by what it says, and the element is that row or stands in it."""
    rows = [place.target for place in (step.target.scope if step.target else ()) if place.relation == "row_of"]
    around = view.row(node) or node
    said = set(phrase(around.c.text or around.c.name).concepts)
    return bool(rows) and all(row.words and set(phrase(row.words).concepts) <= said for row in rows)


def _is_its_place(step: Step, node: Node) -> bool:
    """Whether an element is what the sentence names as the place of what it means."""
    named = {
        word for place in (step.target.scope if step.target else ()) for word in phrase(place.target.words).concepts
    }
    own = set(phrase(node.c.name or node.c.text).concepts)
    return bool(own) and own <= named


@lru_cache(maxsize=64)
def _shares(said: Gist, reader: Reader) -> tuple[tuple[Read, float], ...]:
    """Every element that may be meant, and its share of the whole."""
    meant = allowed(said, reader)
    return tuple(zip(meant, weighed([signs(said, one, reader) for one in meant]), strict=True))


def _best(said: Gist, reader: Reader) -> Pointed | None:
    """The thing with the greatest share, where words of the sentence tell it."""
    given = _shares(said, reader) if said.words else ()
    if not given:
        return None
    top, _ = max(given, key=lambda one: one[1])
    share = sum(part for one, part in given if is_one_thing(one.node, top.node))
    spoken = signs(said, top, reader)
    if not TELLING & spoken.keys() or not _is_about(said, spoken):
        return None
    return Pointed(top.node, share, tuple(_loudest(spoken)))


def _is_about(said: Gist, spoken: Mapping[str, float]) -> bool:
    """Whether enough is said of what is typed into or ticked: not only something of its theme, or one word of many."""
    if said.hand == "tick":
        return spoken.get("unmet", 0.0) <= HALF
    about = any(spoken.get(name) for name in _SAID) or spoken.get("related", 0.0) >= NEARLY
    return about or said.hand != "type"


def is_open(step: Step) -> bool:
    """Whether the element of a step may be told by its whole sentence."""
    target = step.target
    if step.destructive or step.negated or step.destination is not None or step.condition or step.until:
        return False
    if step.is_check or step.verb not in _PLAIN:
        return False
    if target is None:
        return step.is_goal
    if step.verb == "click" and " and " in target.words:  # it may be one of two deeds
        return False
    counted = any(_is_counted(one) for one in (target, *(place.target for place in target.scope)))
    return not (counted or target.where or target.looks or target.attributes or target.quoted)


def _is_counted(target: Target) -> bool:
    """Whether it is one of several by its place, or all of them: the box of the second entry is no box of another."""
    counted = target.ordinal is not None or target.number is not None
    return counted or target.every or target.rest or target.pick is not None


@lru_cache(maxsize=2)
def _reader(view: View) -> Reader:
    return Reader(view)


def allowed(said: Gist, reader: Reader) -> list[Read]:
    """The elements that may be meant: they can be seen and used so, and nothing speaks against them."""
    return [one for one in reader.read if may_be(said, one, reader)]


def may_be(said: Gist, one: Read, reader: Reader) -> bool:
    """Whether an element may be meant at all."""
    node, c = one.node, one.node.c
    if not c.visible or not _serves(said, node):
        return False
    if said.hand == "choose" and (c.role == "link" or is_ticked(node)) and not _says_the_value(said, one):
        return False
    if any(where(word, one, reader) == "nowhere" for word in said.loud):
        return False
    if said.hand == "press" and c.role == "button" and _leaves_a_choice(said, one, reader):
        return False
    return not (c.name and len(c.name) <= _NAME and opposed(phrase(said.plain), phrase(undone(c.name))))


def _leaves_a_choice(said: Gist, one: Read, reader: Reader) -> bool:
    """Whether the sentence names what could be chosen on the page and is not, and nothing at the button says it."""
    left = [word for word in said.words if word in to_choose(reader.view)]
    return any(where(word, one, reader) == "nowhere" for word in left)


def _serves(said: Gist, node: Node) -> bool:
    """Whether what is to be done can be done with it: a text is typed into a field, a value read where it stands."""
    match said.hand:
        case "type":
            return is_typed(node) or node.c.role == "combobox"
        case "read":
            return (
                bool(said.value) and f" {phrase(said.value).plain} " in f" {phrase(node.c.text or node.c.value).plain} "
            )
        case "attach":
            return node.c.type == "file" or node.interactive or node.c.clickable
        case "tick":
            pressed = node.c.clickable or node.interactive or node.c.tag == "label"
            return is_ticked(node) or (pressed and node.c.role not in _LEADING)
        case "press" | "choose":
            used = node.interactive or node.c.clickable or any(child.interactive for child in node.children)
            return node.c.enabled and (used or said.hand == "press")
        case "point":
            return True


def _says_the_value(said: Gist, one: Read) -> bool:
    """Whether what is chosen by a press says it: a link or radio its own name, a box the row in which it stands too."""
    c, value = one.node.c, phrase(said.value)
    names = (c.name, c.label, c.column, c.text_after, c.text_before)
    own = any(f" {value.plain} " in f" {phrase(name).plain} " for name in names if name)
    return own or (c.role == "checkbox" and {*value.concepts} <= one.own | one.row)


def weighed(found: Sequence[dict[str, float]]) -> list[float]:
    """The share of each element, given its signs; what is left to 1 is the share of none."""
    scores = [sum(WEIGHTS[name] * value for name, value in each.items()) for each in found]
    top = max([*scores, NONE])
    parts = [math.exp(score - top) for score in scores]
    whole = sum(parts) + math.exp(NONE - top)
    return [part / whole for part in parts]


def is_one_thing(one: Node, other: Node) -> bool:
    """Whether two elements are one thing for a person: one in the other, or a field and its label."""
    if one.frame is not other.frame:
        return one is other
    if one.holds(other) or other.holds(one):
        return True
    pair = (one, other) if one.c.tag == "label" else (other, one)
    return pair[0].c.tag == "label" and bool(pair[1].c.label) and pair[0].c.text == pair[1].c.label


def _loudest(found: dict[str, float]) -> Sequence[str]:
    spoken = {name: WEIGHTS[name] * value for name, value in found.items()}
    return [name for name in sorted(spoken, key=lambda name: -spoken[name]) if spoken[name] > 0][:3]
