"""Giving a thing its name: "rename notes.txt to ideas.txt", "create a folder called Taxes".

The control is pressed that does it, and what that opens takes the name: a field in the row, in a dialog, or one that
has the focus. Where nothing takes it, nothing was named, and that is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.domain.plan import Scope, Step, Target, Value
from pacts.eyes.undertaking import doers
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals import row_menu
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words, words_of

_RENAMING: Final = re.compile(r"(?:rename|retitle|relabel)\s+(?P<old>.+?)\s+to\s+(?P<new>.+)", re.IGNORECASE)
_MAKING: Final = re.compile(
    r"(?:please\s+)?(?P<verb>create|make|add|start|set up)\s+(?:a|an|another|one)\s+(?:new\s+)?"
    r"(?P<noun>[a-z][a-z -]{1,30}?)\s+(?:called|named|titled|with the (?:name|title))\s+(?P<new>[\"“]?[^,;]+?)[.!]?",
    re.IGNORECASE,
)
_MORE_TOLD: Final = re.compile(r"\s(?:and|in|on|to|with|for|from|under|inside|then)\s", re.IGNORECASE)
"""What follows an unquoted name, so that it is none."""
_NAMED: Final = re.compile(r"\b(?:name|title|called|label|rename)\b", re.IGNORECASE)
_FINDING: Final = re.compile(r"\b(?:search|filter|find)\b", re.IGNORECASE)
_COMMITS: Final = frozenset({"save", "ok", "okay", "done", "apply", "confirm", "rename", "create", "add", "submit"})
_TEXTS: Final = frozenset({"", "text"})
_NOUN: Final = re.compile(r"(?:the|my|our|your)\s+(?:[a-z]+\s+)*(?=[A-Z0-9]|\S*[._-]\S)")
"""What stands before a name."""
_QUOTES: Final = "\"“”'"
MOST_ROUNDS: Final = 3
"""Steps on the way to the field: a menu, what it offers, a dialog."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What is to be called something."""

    new: str
    old: str = ""
    """What it is called now; "" for what does not exist yet."""
    deed: str = ""
    """What makes a new one, in words."""


def naming_of(step: Step) -> Naming | None:
    """The naming that a goal asks for; None where it asks for something else."""
    said = step.value.template if step.verb == "do" and step.value else step.source.text
    if step.verb == "do" and (told := _RENAMING.fullmatch(said)):
        return Naming(_bare(told["new"]), old=_bare(told["old"]))
    made = _MAKING.fullmatch(said.strip())
    if made is None:
        return None
    new = made["new"]
    quoted = new[:1] in _QUOTES
    if _MORE_TOLD.search(new) and not (quoted and new[-1:] in _QUOTES and not set(_QUOTES) & set(new[1:-1])):
        return None
    return Naming(_bare(new), deed=f"create {made['noun'].lower()}")


def _bare(said: str) -> str:
    """A name without its quotes, and without the noun before it: "the folder Photos"."""
    quoted = re.fullmatch(r".*[\"“](.+)[\"”]", said.strip())
    return quoted[1] if quoted else _NOUN.sub("", said.strip())


def expand(scene: Scene, naming: Naming) -> Expansion | Refusal:
    """The name typed where it is taken; before that, the press on what asks for it."""
    field = _field(scene, naming)
    if field is not None:
        return _typed(scene, field, naming)
    if scene.rounds >= (MOST_ROUNDS if naming.old else 1):
        return Refusal(f'nothing on the page takes the name "{naming.new}"')
    return _renaming(scene, naming.old) if naming.old else _making(scene, naming.deed)


def _renaming(scene: Scene, old: str) -> Expansion | Refusal:
    """The press on what renames it: in its row, or in the menu of its row."""
    place = Scope(relation="row_of", target=Target(words=old, quoted=True))
    ways = [Target(words=word, scope=(place,)) for word in ("rename", "edit")]
    target = next((way for way in ways if scene.meant(way) is not None), ways[0])
    click = scene.move("click", target)
    if scene.meant(target) is None:
        asked = replace(scene, step=click.step, rounds=min(scene.rounds, 1))
        menu = row_menu.expand(asked)
        if menu is not None:
            return Expansion((menu.moves[0], scene.again()), menu.reason)
    if scene.rounds > 1 or (scene.rounds and scene.meant(target) is None):
        return Refusal(f'nothing on the page takes a new name for "{old}"')
    return Expansion((click, scene.again()), "what renames it asks for the new name")


def _making(scene: Scene, deed: str) -> Expansion | Refusal:
    """The press on what makes a new one."""
    found, _ = doers(deed, _scopes(scene), scene.view, lambda place: scene.meant(place, "visible"))
    pressed = [node for node in found if node.c.role in {"button", "link", "menuitem", ""}]
    if len(pressed) != 1:
        return Refusal(f'nothing on the page plainly does "{deed}"')
    move = named(scene, pressed[0], scene.move("click"))
    return Expansion((move, scene.again()), f'"{shown_words(pressed[0])}" asks for the name')


def _scopes(scene: Scene) -> tuple[Scope, ...]:
    return scene.step.target.scope if scene.step.verb == "do" and scene.step.target is not None else ()


def _field(scene: Scene, naming: Naming) -> Node | None:
    """The one field that takes the name: it holds the old one, stands in the dialog, or has the focus."""
    fields = [n for n in scene.shown if _is_text(n)]
    if naming.old:
        holding = [n for n in fields if phrase(n.c.value).plain == phrase(naming.old).plain and n.c.value]
        if len(holding) == 1:
            return holding[0]
    if not scene.rounds:
        return None
    asked = [n for n in fields if scene.view.dialog(n) is not None] or [n for n in fields if n.c.focused]
    named_so = [n for n in asked if _NAMED.search(f"{words_of(n)} {scene.view.beside(n)}")]
    one = asked if len(asked) == 1 else named_so
    return one[0] if len(one) == 1 else None


def _is_text(node: Node) -> bool:
    c = node.c
    typed = c.editable and c.enabled and c.type in _TEXTS and c.tag != "textarea" and c.role != "combobox"
    return typed and not _FINDING.search(words_of(node))


def _typed(scene: Scene, field: Node, naming: Naming) -> Expansion:
    fill = named(scene, field, scene.move("fill", value=Value(template=naming.new)))
    button = commit_of(scene, field)
    if button is not None:
        return Expansion((fill, named(scene, button, scene.move("click"))), "the field takes the name")
    enter = named(scene, field, scene.move("press", value=scene.enter()))
    return Expansion((fill, enter), "the field takes the name")


def commit_of(scene: Scene, field: Node) -> Node | None:
    """The one button around the field that says so is done."""
    dialog = scene.view.dialog(field)
    around: Sequence[Node] = [up for up in field.ancestors() if up is dialog or up.c.tag == "form"]
    for up in around:
        inside = [n for n in scene.shown if up.holds(n) and n.c.role == "button"]
        commits = [n for n in inside if set(phrase(shown_words(n)).tokens[:1]) & _COMMITS]
        if len(commits) == 1:
            return commits[0]
    return None
