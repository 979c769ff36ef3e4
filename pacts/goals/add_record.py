"""Adding a record that is told by its values: each goes into its field, and the one control beside them adds it."""

import re
from collections.abc import Iterator
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.view import Node
from pacts.eyes.words import match, phrase
from pacts.goals.fill_form import entered, fields_of, takes
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words

COMMITS: Final = re.compile(
    r"(?:add|save|create|submit|insert|register|record|post|ok|okay|done|enter|book|send|new|\+)(?:\b.*|)"
)
"""What stands on a control that makes a record of what was entered."""
OPENS: Final = re.compile(r"(?:add|new|create|\+)(?:\b.*|)")
"""What stands on a control that opens the form for one."""
ALIKE: Final = 0.7
"""How well the words of a control must agree with the record's noun to be told from others by it."""


def expand(scene: Scene, target: Target) -> Expansion | Refusal:
    """Fill the fields and press what adds; where no field is there, open the form first."""
    places = (Scope(relation="row_of", target=target),) if target.quoted else ()
    found = fields_of(scene, places)
    if isinstance(found, Refusal):
        return _as_a_line(scene, target) or found
    if not found and scene.rounds == 0 and (opener := _opener(scene, target)) is not None:
        return Expansion((named(scene, opener, scene.move("click")), scene.again()), "its fields come with that")
    missing = [label for label in scene.step.fields if label not in found]
    if missing:
        return Refusal(f"nothing on the page takes {', '.join(repr(label) for label in missing)}")
    control = _committing(scene, list(found.values()), target)
    if control is None:
        return Refusal(f"nothing beside the fields plainly adds {target.describe()}")
    moves = [entered(scene, node, scene.step.fields[label]) for label, node in found.items()]
    return Expansion((*moves, named(scene, control, scene.move("click"))), f'"{shown_words(control)}" adds it')


def _as_a_line(scene: Scene, target: Target) -> Expansion | None:
    """`a line with quantity 2` where every line has its own fields: a new line, and the fields of the last one."""
    if scene.rounds == 0:
        opener = _only(_about([n for n in _pressed(scene) if OPENS.fullmatch(shown_words(n))], target))
        if opener is None:
            return None
        return Expansion((named(scene, opener, scene.move("click")), scene.again()), "a new line comes with that")
    last: dict[str, Node] = {}
    for label in scene.step.fields:
        every = scene.ask_all(Target(words=label, kind="field", every=True), verb="fill")
        nodes = [scene.node_of(one) for one in every] if isinstance(every, tuple) else []
        lasting = [node for node in nodes if node is not None and takes(node)]
        if not lasting:
            return None
        last[label] = max(lasting, key=lambda node: node.index)
    rows = {scene.view.row(node) for node in last.values()}
    if len(rows) != 1 or None in rows:
        return None
    moves = [entered(scene, node, scene.step.fields[label]) for label, node in last.items()]
    return Expansion(tuple(moves), "the last line takes it")


def _pressed(scene: Scene) -> list[Node]:
    return [n for n in scene.shown if n.c.role == "button" or n.c.type == "submit" or n.c.tag == "button"]


def _opener(scene: Scene, target: Target) -> Node | None:
    """The one control that opens the form: "New contact", or the only "+"."""
    links = [n for n in scene.shown if n.c.role == "link"]
    opening = [n for n in (*_pressed(scene), *links) if OPENS.fullmatch(shown_words(n))]
    return _only(_about(opening, target) or opening)


def _committing(scene: Scene, fields: list[Node], target: Target) -> Node | None:
    """The control in the smallest place around all the fields that has one which plainly adds."""
    beside = [n for n in _pressed(scene) if n.frame is fields[0].frame]
    for place in (*_around(fields), None):
        inside = [n for n in beside if place is None or place.holds(n)]
        plain = [n for n in inside if COMMITS.fullmatch(shown_words(n))]
        if plain:
            return _only(_about(plain, target) or [n for n in plain if n.c.type == "submit"] or plain) or _only(plain)
        if len(inside) == 1 and inside[0].c.type == "submit":
            return inside[0]
    return None


def _around(fields: list[Node]) -> Iterator[Node]:
    """What holds all the fields, the smallest first."""
    return (up for up in fields[0].ancestors() if all(up.holds(field) for field in fields))


def _about(nodes: list[Node], target: Target) -> list[Node]:
    """Those that are called after what is added: "Add contact"."""
    said = phrase(target.words)
    return [n for n in nodes if match(said, phrase(shown_words(n))).score >= ALIKE]


def _only(nodes: list[Node]) -> Node | None:
    return nodes[0] if len(nodes) == 1 else None
