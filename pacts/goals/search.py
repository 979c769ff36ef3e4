"""Searching: the search box of the page, and what sends it."""

import re
from typing import Final

from pacts.eyes.view import Node
from pacts.eyes.vocabulary import FILLER
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words, words_of

SEARCH: Final = re.compile(r"search|\bfind\b|\bquery\b|\bq\b|look ?up|suche|recherche|buscar|filter")
GO: Final = re.compile(r".*\b(?:search|find|go|look up|magnifier|magnify(?:ing)?(?: glass)?|suchen)\b.*")
TYPED: Final = frozenset({"", "text", "search"})
NAME: Final = 30
"""Characters of a name: more is a text."""
_AROUND: Final = 4
"""How far around a box its button stands."""


def expand(scene: Scene) -> Expansion | Refusal:
    """Type the terms into the search box and send it; open the box first where only its icon is shown."""
    value = scene.step.value
    target = scene.step.target
    box = scene.meant(target, "fill") if target is not None else _box(scene)
    if box is None:
        opener = _opener(scene) if scene.rounds == 0 else None
        if opener is None:
            what = target.describe() if target is not None else "search box"
            return Refusal(f"no {what} on the page")
        click = named(scene, opener, scene.move("click"))
        return Expansion((click, scene.again()), "the search box opens by its icon")
    fill = named(scene, box, scene.move("fill", value=value))
    return Expansion((fill, _send(scene, box)), f'"{box.says or "the search box"}" takes the terms')


def _box(scene: Scene) -> Node | None:
    """The field that is called a search box; the only field of a page that has a search button."""
    fields = [n for n in scene.shown if _is_typed(n)]
    said = _said(scene)
    rated = [(_called(scene, n, said), _likeness(scene, n), n) for n in fields]
    rated = sorted((one for one in rated if one[0] or one[1]), key=lambda one: (-one[0], -one[1], one[2].index))
    if rated:
        return rated[0][2]
    buttons = [n for n in scene.shown if _is_go(n)]
    return fields[0] if len(fields) == 1 and buttons else None


def _is_typed(node: Node) -> bool:
    """Whether terms can be typed into it: not a list that offers its own."""
    return node.c.editable and node.c.enabled and node.c.type in TYPED and node.c.tag != "select"


def _said(scene: Scene) -> frozenset[str]:
    """The concepts of the sentence besides the terms: "search this topic for "needle"" names the topic."""
    terms = scene.step.value.template if scene.step.value is not None else ""
    source = scene.step.source.text.replace(terms, " ") if terms else ""
    words = (word for word in phrase(source).concepts if word not in FILLER)
    return frozenset(words) - frozenset(phrase(f"{terms} search find look enter i").concepts)


def _called(scene: Scene, node: Node, said: frozenset[str]) -> int:
    """How many of the words the box is called by, in its name, its placeholder or beside it."""
    c = node.c
    return len(
        said
        & {
            word
            for text in (c.name, c.placeholder, c.label, scene.view.beside(node))
            if text
            for word in phrase(text).concepts
        }
    )


def _likeness(scene: Scene, node: Node) -> int:
    if node.c.role == "searchbox" or node.c.type == "search":
        return 3
    if any(up.c.role == "search" for up in node.ancestors()):
        return 2
    return 1 if SEARCH.search(words_of(node) + " " + scene.view.beside(node).lower()) else 0


def _is_go(node: Node) -> bool:
    acts = node.c.role in {"button", "link"} or node.c.type in {"submit", "image"} or node.c.clickable
    named = len(shown_words(node)) <= NAME  # "… please find the invoice attached": an entry, and no button to find with
    return acts and named and not node.c.editable and bool(GO.fullmatch(f"{shown_words(node)} {node.c.icon}".strip()))


def _send(scene: Scene, box: Node) -> Move:
    """The button beside the box, else Enter in it."""
    for steps, up in enumerate(box.ancestors()):
        if steps >= _AROUND:
            break
        buttons = [n for n in scene.shown if up.holds(n) and n.index > box.index and n.c.enabled]
        said = [n for n in buttons if _is_go(n)] or [n for n in buttons if n.c.type == "submit" and up.c.tag == "form"]
        if said:
            return named(scene, said[0], scene.move("click"))
    return named(scene, box, scene.move("press", value=scene.enter()))


def _opener(scene: Scene) -> Node | None:
    ways = [n for n in scene.shown if n.c.role in {"button", "link"} or n.c.clickable]
    called = [n for n in ways if not n.c.editable and SEARCH.search(words_of(n)) and not _sends(scene, n)]
    return next((n for n in called if len(shown_words(n)) <= NAME), None)


def _sends(scene: Scene, node: Node) -> bool:
    """Whether it sends a form that is filled in: it opens no box."""
    form = next((up for up in node.ancestors() if up.c.tag == "form"), None)
    return node.c.type == "submit" and form is not None and any(_is_typed(n) for n in scene.shown if form.holds(n))
