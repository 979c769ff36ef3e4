"""Adding: the control that adds the thing that is named, in its row or card, on its own page, or by a field."""

import re
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Scope, Target, Value
from pacts.eyes.quoting import longer_name
from pacts.eyes.view import Node
from pacts.eyes.words import match, phrase
from pacts.goals import add_record
from pacts.goals.fill_form import entered, takes
from pacts.goals.make_new import expand as make_new
from pacts.goals.make_new import making_of
from pacts.goals.name_thing import expand as name_thing
from pacts.goals.name_thing import naming_of
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words, words_of

ADD: Final = re.compile(
    r".*\b(?:add(?: to \w+)?|buy(?: now)?|put in|plus|order|\+)(?:\b.*|)|\+|.*\bto (?:cart|basket|bag)\b.*"
)
NEW: Final = re.compile(r"\b(?:new|add|what needs|enter|todo|to-do|task|item|create|write|type)\b")
CART: Final = frozenset({"add to cart", "add to basket", "add to bag", "add to trolley"})
_ENTRIES: Final = frozenset({"li", "tr", "listitem", "row", "treeitem"})
LIKE: Final = 0.7
"""How well a text must agree with the thing's words to be the thing."""


def expand(scene: Scene) -> Expansion | Refusal:
    """Click what adds the thing; type the thing where the page takes new ones by a field."""
    target = scene.step.target
    if target is None:
        return Refusal("nothing is named that could be added")
    making = making_of(scene.step)
    if making is None or not making.name:
        return add_record.expand(scene, target) if _is_record(scene, target) else _one_thing(scene, target)
    made = make_new(scene, making)
    return made if made is not None else _one_thing(scene, target)


def _is_record(scene: Scene, target: Target) -> bool:
    """Whether it is told by its values, and put nowhere: "a contact with the name "A" and the phone "1"."""
    return bool(scene.step.fields) and not target.quoted and scene.step.destination is None


def _one_thing(scene: Scene, target: Target) -> Expansion | Refusal:
    naming = naming_of(scene.step)
    if scene.rounds and naming is not None:
        return name_thing(scene, naming)
    found = _found(scene, target)
    if found is not None:
        return _with_fields(scene, found, target) if scene.step.fields else found
    if scene.step.fields and scene.step.destination is None:
        return add_record.expand(scene, target)
    return _refused(scene, target) if naming is None else name_thing(scene, naming)


def _found(scene: Scene, target: Target) -> Expansion | None:
    """What adds it: beside it, on its own page, by a field, or there where a link leads."""
    control = _beside(scene, target) or _on_its_page(scene, target)
    if control is not None:
        return Expansion((named(scene, control, scene.move("click")),), f'"{shown_words(control)}" adds it')
    if (field := _field(scene, target)) is not None:
        return _typed(scene, field, target)
    link = scene.meant(target.model_copy(update={"kind": "link"}), "click", least=0.85)
    if link is not None and scene.rounds == 0:
        click = named(scene, link, scene.move("click"))
        return Expansion((click, scene.again()), "it is added on its own page")
    return None


def _with_fields(scene: Scene, found: Expansion, target: Target) -> Expansion | Refusal:
    """What else is told of it, entered before it is added: in its row or on its page; a number repeats it."""
    if any(move.step.verb == "add" for move in found.moves):
        return found
    moves: list[Move] = []
    last = found.moves[-1]
    for label, value in scene.step.fields.items():
        place = (Scope(relation="row_of", target=target),)
        asked = (Target(words=label, kind="field", scope=place), Target(words=label, kind="field"))
        node = next((n for one in asked if (n := scene.meant(one, "fill")) is not None and takes(n)), None)
        if node is not None:
            moves.append(entered(scene, node, value))
        elif label.lower() in _NUMBERS and value.template.isdigit() and 0 < int(value.template) <= _MOST:
            last = replace(last, step=last.step.model_copy(update={"times": int(value.template)}))
        else:
            return Refusal(f"nothing on the page takes the {label} of {target.describe()}")
    return Expansion((*found.moves[:-1], *moves, last), found.reason)


_NUMBERS: Final = frozenset({"quantity", "amount", "number", "qty", "count"})
_MOST: Final = 20
"""Presses in a row; more are entered somewhere."""


def into_the_cart(scene: Scene) -> Expansion | None:
    """The click on what only says "Add", or is a plus, in the row or card of what is put into the cart."""
    target = scene.step.target
    if scene.step.verb != "click" or target is None or target.words.lower() not in CART or len(target.scope) != 1:
        return None
    place = target.scope[0]
    if target.every or target.quoted or place.relation not in {"row_of", "in"}:
        return None
    node = scene.meant(target.model_copy(update={"words": "Add"}), least=LIKE)
    if node is None or node not in _adders(scene):
        return None
    return Expansion((named(scene, node, scene.move("click")),), f'"{shown_words(node)}" adds it')


def _refused(scene: Scene, target: Target) -> Refusal:
    where = f" to {scene.step.destination.describe()}" if scene.step.destination else ""
    return Refusal(f"nothing on the page adds {target.describe()}{where}")


def _adders(scene: Scene) -> list[Node]:
    acts = [n for n in scene.shown if (n.interactive or n.c.clickable) and not n.c.editable and n.c.enabled]
    acts = [n for n in acts if n.c.tag not in _ENTRIES and n.c.role not in _ENTRIES]  # "Buy milk" of a list of tasks
    return [n for n in acts if ADD.fullmatch(shown_words(n)) or ADD.fullmatch(n.c.icon)]


def _beside(scene: Scene, target: Target) -> Node | None:
    """The one control that adds in the smallest place that also says the thing."""
    wanted = Target(words="Add", kind="button", scope=(Scope(relation="row_of", target=target),))
    adders = _adders(scene)
    node = scene.meant(wanted, "click", least=LIKE)
    if node is not None and node in adders:
        return node
    naming = [n for n in scene.shown if n not in adders and _says(n, target)]
    for text in sorted(naming, key=lambda n: (len(n.says), n.index)):
        for up in text.ancestors():
            inside = [n for n in adders if up.holds(n)]
            if len(inside) == 1:
                return inside[0] if len(adders) > 1 or up.c.row is not None or up in scene.view.row_nodes else None
            if inside:
                break
    return None


def _says(node: Node, target: Target) -> bool:
    """Whether a text is the thing's name; words in quotes are no part of a longer name."""
    found = match(phrase(target.words), phrase(node.says), quoted=target.quoted)
    return found.score >= LIKE and not (target.quoted and longer_name(target.words, node.says))


def _on_its_page(scene: Scene, target: Target) -> Node | None:
    """The only control that adds, on a page that is about the thing."""
    adders = _adders(scene)
    heads = (n for n in scene.shown if n.c.role == "heading" and scene.view.row(n) is None)
    about = [n for n in heads if _says(n, target)]
    pressed = [n for n in adders if n.c.role == "button" or n.c.type == "submit"]
    only = pressed if len(pressed) == 1 else adders
    titled = match(phrase(target.words), phrase(scene.snapshot.title)).score >= LIKE
    return only[0] if len(only) == 1 and (about or titled) else None


def _field(scene: Scene, target: Target) -> Node | None:
    """The field that takes new things by their words: only for words that the author quotes."""
    if not target.quoted:
        return None
    fields = [n for n in scene.shown if n.c.editable and n.c.enabled and n.c.type in {"", "text"}]
    new = [n for n in fields if NEW.search(words_of(n) + " " + scene.view.beside(n).lower())]
    one = new or fields
    return one[0] if len(one) == 1 else None


def _typed(scene: Scene, field: Node, target: Target) -> Expansion:
    fill = named(scene, field, scene.move("fill", value=Value(template=target.words)))
    adders = [n for n in _adders(scene) if n.index > field.index]
    near = [n for n in adders if field.parent is not None and field.parent.holds(n)] or adders[:1]
    if near:
        return Expansion((fill, named(scene, near[0], scene.move("click"))), "the page takes new ones by a field")
    enter = named(scene, field, scene.move("press", value=scene.enter()))
    return Expansion((fill, enter), "the page takes new ones by a field")
