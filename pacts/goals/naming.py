"""Names an element of the page in words that the eyes read as that element and no other."""

from collections.abc import Iterator
from dataclasses import replace

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Kind, Scope, Target, Verb
from pacts.eyes.resolve import Ambiguous, Found, Resolution
from pacts.eyes.view import Node
from pacts.goals.scene import Move, Scene

KINDS: dict[str, Kind] = {
    "button": "button",
    "link": "link",
    "textbox": "field",
    "searchbox": "field",
    "spinbutton": "field",
    "combobox": "dropdown",
    "listbox": "dropdown",
    "checkbox": "checkbox",
    "radio": "radio",
    "switch": "switch",
    "slider": "slider",
    "tab": "tab",
    "menuitem": "menuitem",
    "option": "option",
    "heading": "heading",
}
"""The kind a person would call an element of this role."""
LONGEST = 80
"""Characters of a text that may serve as a name."""
MAX_ORDINAL = 40


def named(scene: Scene, node: Node, move: Move) -> Move:
    """The move with a target that means this node, checked on the page."""
    target, element = name(scene, node, move.step.verb)
    return replace(move, step=move.step.model_copy(update={"target": target}), element=element)


def name(scene: Scene, node: Node, verb: Verb) -> tuple[Target, ResolvedElement | None]:
    """A target that means this node; with the element itself where only its place tells it from its twins."""
    found = known_by(scene, node, verb)
    return (next(_plain(node)), None) if found is None else found


def known_by(scene: Scene, node: Node, verb: Verb) -> tuple[Target, ResolvedElement | None] | None:
    """The same; None where no words mean this node for sure."""
    plain = list(_plain(node))
    for target, found in zip(plain, scene.ask(*plain, verb=verb), strict=True):
        if _is(found, node):
            return target, None
    placed = [target.model_copy(update={"scope": (scope,)}) for scope in _places(scene, node) for target in plain[:3]]
    for target, found in zip(placed, scene.ask(*placed, verb=verb), strict=True):
        if _is(found, node):
            return target, None
    return _counted(scene, node, plain, verb)


def _is(found: Resolution, node: Node) -> bool:
    return isinstance(found, Found) and (found.element.frame, found.element.ref) == (node.frame.number, node.c.ref)


def _plain(node: Node) -> Iterator[Target]:
    c = node.c
    kind = KINDS.get(c.role)
    for words in (c.name, c.label, c.own_text, c.text, c.placeholder, c.aria_label, c.title):
        if words and len(words) <= LONGEST:
            yield Target(words=words, kind=kind, quoted=True)
            yield Target(words=words, quoted=True)
    for attribute, value in c.test_ids.items():
        yield Target(kind=kind, attributes={attribute: value})
    if c.element_id:
        yield Target(kind=kind, attributes={"id": c.element_id})
    if c.name_attribute:
        yield Target(kind=kind, attributes={"name": c.name_attribute})
    yield Target(kind=kind or "element")


def _places(scene: Scene, node: Node) -> Iterator[Scope]:
    """The row or the headed section around it."""
    row = scene.view.row(node)
    if row is not None:
        for inner in scene.view.inside(row):
            words = inner.c.own_text
            if words and len(words) <= LONGEST and inner is not node and not node.holds(inner):
                yield Scope(relation="row_of", target=Target(words=words, quoted=True))
                break
    if node.c.heading:
        yield Scope(relation="in", target=Target(words=node.c.heading, quoted=True, kind="section"))
    if (dialog := scene.view.dialog(node)) is not None:
        yield Scope(relation="in", target=Target(words=dialog.c.name, kind="dialog"))


def _counted(scene: Scene, node: Node, plain: list[Target], verb: Verb) -> tuple[Target, ResolvedElement | None] | None:
    """The node by its number among its likes."""
    for target in (plain[0], plain[-1]):
        (found,) = scene.ask(target, verb=verb)
        if isinstance(found, Ambiguous):
            for number, element in enumerate(found.elements, 1):
                if (element.frame, element.ref) == (node.frame.number, node.c.ref):
                    return target.model_copy(update={"ordinal": number}), element
        counted = [target.model_copy(update={"ordinal": number}) for number in range(1, MAX_ORDINAL)]
        for one, answer in zip(counted, scene.ask(*counted, verb=verb), strict=True):
            if _is(answer, node) and isinstance(answer, Found):
                return one, answer.element
            if not isinstance(answer, Found):
                break
    return None
