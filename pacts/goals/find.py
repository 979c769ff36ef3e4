"""Finding: what a page does not show yet is looked for in what can be opened without doing harm."""

import re
from dataclasses import replace
from typing import Final

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Target, Value, Verb
from pacts.eyes.resolve import Absent, Ambiguous, Found, Resolution
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.openers import openers
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words, words_of

SURE: Final = 0.84
"""Confidence from which a find ends the search; a lesser one is taken when nothing is left to open."""
MAX_ROUNDS: Final = 40
MAX_SCROLLS: Final = 6
"""Screens of a list that grows while one scrolls."""
_LOOKING: Final = re.compile(r"(?:(?:i|we|please) )?(?:(?:have|take) a )?looks? at\b", re.IGNORECASE)
_OPENED: Final = frozenset({"folder", "tab", "page", "section", "channel", "playlist", "album", "mailbox", "category"})
"""Nouns of what shows something else when it is opened."""
_LEADING: Final = frozenset({"tab", "link", "menuitem", "treeitem", "option", "listitem"})
"""Roles of what brings it up; a button of that name does something else."""
_COUNTER: Final = re.compile(r"\s*\(?\d+\)?\Z")
"""How many things are in it."""
POINTED: Final = frozenset({"click", "double_click", "right_click", "hover", "download", "check", "uncheck", "fill"})
COUNTED: Final = 60


def expand(scene: Scene) -> Expansion | Refusal:
    """Nothing when the target is shown; else open the most promising closed thing, and look again."""
    target = scene.step.target
    if target is None:
        return Refusal("nothing is named that could be looked for")
    (found,) = scene.ask(target, verb=_use(scene))
    if isinstance(found, Absent) and (wider := _without_places(scene, target)) is not None:
        target, (found,) = wider, scene.ask(wider, verb=_use(scene))
    if (looked_into := _looked_into(scene, target)) is not None:
        return looked_into
    if _is_shown(scene, found):
        return Expansion((), f"{target.describe()} is shown", instead=target)
    if scene.rounds < MAX_ROUNDS and (move := _further(scene, target)) is not None:
        return move
    if not isinstance(found, Absent):
        return Expansion((), f"{target.describe()} is shown", instead=target)
    nearest = f"; nearest: {', '.join(found.nearest[:4])}" if found.nearest else ""
    opened = f" after opening {scene.rounds} things" if scene.rounds else ""
    return Refusal(f"{target.describe()} was not found{opened}: {found.reason}{nearest}")


def _looked_into(scene: Scene, target: Target) -> Expansion | None:
    """`look at the Archive folder`: what is opened to be looked at is not seen by seeing its name."""
    *words, noun = target.words.lower().split() or [""]
    name = " ".join(words) if noun in _OPENED else target.words.lower()
    if scene.rounds or not name or not _LOOKING.match(scene.step.source.text) or not _OPENED & {noun, target.kind}:
        return None
    called = [n for n in scene.shown if phrase(_COUNTER.sub("", shown_words(n))).plain == phrase(name).plain]
    opening = [n for n in called if n.c.role in _LEADING or (n.c.clickable and not n.c.role)]
    inmost = [n for n in opening if not any(n is not o and n.holds(o) for o in opening)]
    if len(inmost) != 1 or inmost[0].c.selected:
        return None
    move = named(scene, inmost[0], scene.move("click"))
    return Expansion((move,), "it is opened to be looked at")


def _without_places(scene: Scene, target: Target) -> Target | None:
    """The target without places that only name the whole ("in the contact book") and that the page does not show."""
    kept = []
    for place in target.scope:
        shown = place.relation != "in" or place.target.quoted or scene.meant(place.target, "visible", SURE) is not None
        if shown:
            kept.append(place)
    return target.model_copy(update={"scope": tuple(kept)}) if len(kept) < len(target.scope) else None


def _use(scene: Scene) -> Verb:
    """What is done with the target once it is found tells what it must be like."""
    target = scene.step.target
    for step in scene.upcoming:
        if step.target == target and not step.is_goal:
            return step.verb
    return "click" if target is not None and target.kind in {"link", "button", "tab", "menuitem"} else "remember"


def _is_shown(scene: Scene, found: Resolution) -> bool:
    if isinstance(found, Ambiguous):
        return all(_is_sure(scene, element) for element in found.elements)
    return isinstance(found, Found) and _is_sure(scene, found.element)


def _is_sure(scene: Scene, element: ResolvedElement) -> bool:
    """Whether an element is what is looked for: words in quotes are on it, not others that mean the same."""
    target, node = scene.step.target, scene.node_of(element)
    if target is not None and target.quoted and node is not None:
        said, shown = phrase(target.words).plain, phrase(words_of(node)).plain
        if said and f" {said} " not in f" {shown} ":
            return False
    return element.confidence >= SURE or (target is not None and node is not None and _says_whose(target, node))


def _says_whose(target: Target, node: Node) -> bool:
    """Whether the row or card says whose it is: of "the e-mail by Ann", a thread with her name is not doubted."""
    whose = [phrase(place.target.words).plain for place in target.scope if place.relation == "row_of"]
    shown = phrase(words_of(node)).plain
    return bool(whose) and all(said and f" {said} " in f" {shown} " for said in whose)


def _further(scene: Scene, target: Target) -> Expansion | None:
    """The next thing to open, or to scroll."""
    candidates = openers(scene, target)
    if target.ordinal is not None and target.ordinal > 0 and any(one.sort == "page" for one in candidates):
        return _counted_on(scene, target)
    if not candidates:
        return _scrolled(scene)
    first = candidates[0]
    return Expansion((first.move(scene), scene.again()), f'"{shown_words(first.node)[:60]}" may hold it')


def _counted_on(scene: Scene, target: Target) -> Expansion | None:
    """The fifth of a list that shows three a page is the second of the next page."""
    here = len(_likes(scene, target))
    first = next(one for one in openers(scene, target) if one.sort == "page")
    ordinal = target.ordinal or 1
    if here == 0 or here >= ordinal or scene.mark in scene.seen:
        return None
    left = target.model_copy(update={"ordinal": ordinal - here})
    again = scene.again(target=left)
    said = f"{here} of them are on this page"
    return Expansion((first.move(scene), again), said, instead=left)


def _likes(scene: Scene, target: Target) -> list[Resolution]:
    counted = [
        target.model_copy(update={"ordinal": number}) for number in range(1, min(target.ordinal or 1, COUNTED) + 1)
    ]
    return [found for found in scene.ask(*counted, verb=_use(scene)) if isinstance(found, Found)]


def _scrolled(scene: Scene) -> Expansion | None:
    """A list may grow, or show other lines, when it is scrolled; only a page that changed by it is scrolled again."""
    if scene.mark in scene.seen or scene.scrolls >= MAX_SCROLLS:
        return None
    move = scene.move("scroll", value=Value(template="down"))
    return Expansion((replace(move, key=f"scroll|{scene.scrolls}"), scene.again()), "it may come when one scrolls down")
