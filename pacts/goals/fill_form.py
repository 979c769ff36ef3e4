"""Filling a form: each label's field, by what kind of control it is."""

from dataclasses import replace
from typing import Final

from pacts.domain.plan import Scope, Target, Value, Verb
from pacts.eyes.resolve import Ambiguous, Found
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals import closed_list
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene

OFF: Final = frozenset({"no", "off", "false", "unchecked", "0", "n", ""})
ON: Final = frozenset({"yes", "on", "true", "checked", "x", "1", "y", "✓"})
MAX_ROUNDS: Final = 6
"""Fields that come into being by what was entered before are waited for so often."""


def expand(scene: Scene) -> Expansion | Refusal:
    """Fill what is there; go on with the rest when the page has changed."""
    places = (Scope(relation="in", target=scene.step.target),) if scene.step.target is not None else ()
    found = fields_of(scene, places)
    if isinstance(found, Refusal):
        return found
    moves = [entered(scene, node, scene.step.fields[label]) for label, node in found.items()]
    missing = [label for label in scene.step.fields if label not in found]
    if not missing:
        return Expansion(tuple(moves), "every label has its field on the page")
    if not moves or scene.rounds >= MAX_ROUNDS:
        return Refusal(f"no field {', '.join(repr(label) for label in missing)} on the page")
    rest = scene.again(fields={label: scene.step.fields[label] for label in missing})
    return Expansion((*moves, rest), f"{', '.join(missing)} may come with what is entered")


def fields_of(scene: Scene, places: tuple[Scope, ...]) -> dict[str, Node] | Refusal:
    """The field of each label that has one in the places."""
    labels = list(scene.step.fields)
    asked = [Target(words=label, kind="field", scope=places) for label in labels]
    loose = [Target(words=label, scope=places) for label in labels]
    nodes: dict[str, Node] = {}
    answers = zip(labels, scene.ask(*asked, verb="fill"), scene.ask(*loose, verb="click"), strict=True)
    for label, strict, any_kind in answers:
        found = strict if isinstance(strict, Found) else any_kind
        if isinstance(strict, Ambiguous):
            return Refusal(f'the form has {len(strict.candidates)} fields "{label}"', "ambiguous_target")
        node = scene.node_of(found.element) if isinstance(found, Found) else None
        if node is not None and takes(node):
            nodes[label] = node
        elif (radio := _radio(scene, label)) is not None:
            nodes[label] = radio
    return nodes


def _radio(scene: Scene, label: str) -> Node | None:
    """The radio button of the group with that name which is called like the value."""
    fill = scene.move("fill", Target(words=label), value=scene.step.fields[label]).step
    return closed_list.radio_of(replace(scene, step=fill))


def takes(node: Node) -> bool:
    """Whether something is entered into it."""
    c = node.c
    boxes = {"checkbox", "radio", "switch", "combobox", "listbox", "radiogroup", "slider", "spinbutton"}
    return c.editable or c.tag in {"input", "select", "textarea"} or c.role in boxes


def entered(scene: Scene, node: Node, value: Value) -> Move:
    """The move that puts a value into a field."""
    said = value.template.strip().lower()
    c = node.c
    if c.role in {"checkbox", "switch"} or c.type == "checkbox":
        return named(scene, node, scene.move("uncheck" if said in OFF else "check"))
    if (c.role == "radio" or c.type == "radio") and (said in ON or _is_called(node, said)):
        return named(scene, node, scene.move("check"))
    return named(scene, node, scene.move(_verb(node), value=value))


def _is_called(node: Node, said: str) -> bool:
    return phrase(said).plain in {phrase(node.c.name).plain, phrase(node.c.label).plain}


def _verb(node: Node) -> Verb:
    c = node.c
    if c.tag == "select" or c.role in {"listbox", "radiogroup"} or (c.role == "combobox" and not c.editable):
        return "select"
    if c.type == "file":
        return "upload"
    return "set_slider" if c.type == "range" or c.role == "slider" else "fill"
