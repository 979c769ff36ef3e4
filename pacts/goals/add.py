"""Adding: the control that adds the thing that is named, in its row or card, on its own page, or by a field.

How many, and what else is told of it, is chosen or typed where the page asks for it; what nothing takes is never
passed over.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Scope, Target, Value, Verb
from pacts.eyes.quoting import longer_name
from pacts.eyes.view import Node
from pacts.eyes.words import match, phrase
from pacts.goals import add_record, fill_form
from pacts.goals.make_new import expand as make_new
from pacts.goals.make_new import making_of
from pacts.goals.name_thing import commit_of, naming_of
from pacts.goals.name_thing import expand as name_thing
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words, words_of
from pacts.goals.stepping import MOST, steppers

ADD: Final = re.compile(
    r".*\b(?:add(?: to \w+)?|buy(?: now)?|put in|plus|order|\+)(?:\b.*|)|\+|.*\bto (?:cart|basket|bag)\b.*"
)
NEW: Final = re.compile(r"\b(?:new|add|what needs|enter|todo|to-do|task|item|create|write|type)\b")
CART: Final = frozenset({"add to cart", "add to basket", "add to bag", "add to trolley"})
_CARTS: Final = frozenset({"cart", "basket", "bag", "trolley"})
_LEADING: Final = re.compile(r"\bto (?:your |my |the )?(?P<where>\w+)")
"""Where a control that adds says that it adds to."""
_HOW_MANY: Final = frozenset({"quantity", "amount", "qty"})
_COUNTED: Final = frozenset({"spinbutton", "combobox", "listbox"})
_CLICKS: Final = 10
"""Presses by which so many are added where the page asks for no number."""
ENTERING: Final = frozenset({"fill", "type", "clear", "select", "check", "uncheck", "upload"})
"""Verbs by which a form is filled in."""
_ENTRIES: Final = frozenset({"li", "tr", "listitem", "row", "treeitem"})
LIKE: Final = 0.7
"""How well a text must agree with the thing's words to be the thing."""


def expand(scene: Scene) -> Expansion | Refusal:
    """Click what adds the thing; type the thing where the page takes new ones by a field."""
    found = _expanded(scene)
    return _left_to_author(scene, found) if isinstance(found, Expansion) else found


def _left_to_author(scene: Scene, found: Expansion) -> Expansion:
    """The form without the press that ends it, where the author goes on with its fields and presses that himself."""
    last = found.moves[-1].step if found.moves else None
    ended = last is not None and last.verb == "click" and any(move.step.verb in ENTERING for move in found.moves)
    after = next((step for step in scene.upcoming if step.verb not in ENTERING), None)
    if not ended or last is None or after is None or after.verb != "click":
        return found
    said = [phrase(step.target.words).stems[:1] if step.target is not None else () for step in (last, after)]
    return replace(found, moves=found.moves[:-1]) if said[0] and said[0] == said[1] else found


def _expanded(scene: Scene) -> Expansion | Refusal:
    target = scene.step.target
    if target is None:
        return Refusal("nothing is named that could be added")
    making = making_of(scene.step)
    if making is not None and making.name:
        made = make_new(scene, making)
        return made if made is not None else _one_thing(scene, target)
    record = bool(_values(scene)) and not target.quoted and scene.step.destination is None
    return add_record.expand(scene, target) if record else _one_thing(scene, target)


def _values(scene: Scene) -> dict[str, Value]:
    """What is told of the thing besides how many of it."""
    return {name: value for name, value in scene.step.fields.items() if name.lower() not in _HOW_MANY}


def _one_thing(scene: Scene, target: Target) -> Expansion | Refusal:
    naming = naming_of(scene.step)
    if scene.rounds and naming is not None:
        return name_thing(scene, naming)
    told = _values(scene)
    if scene.rounds and told:
        return _told(scene, told)
    control = _beside(scene, target) or _on_its_page(scene, target)
    if control is not None:
        meant = _for(scene, control)
        found = meant if isinstance(meant, Refusal) else _with(scene, control, told)
        if isinstance(meant, Refusal) or isinstance(found, Refusal):
            return found
        return replace(found, moves=(*meant, *found.moves))
    if scene.step.fields:
        whole = bool(told) and scene.step.destination is None
        return add_record.expand(scene, target) if whole else _refused(scene, target)
    refused = _refused(scene, target) if naming is None else name_thing(scene, naming)
    return _by_a_field(scene, target) or _on_another_page(scene, target) or _at_its_place(scene) or refused


def _by_a_field(scene: Scene, target: Target) -> Expansion | None:
    field = _field(scene, target)
    return None if field is None else _typed(scene, field, target)


def _on_another_page(scene: Scene, target: Target) -> Expansion | None:
    """The link to the thing's own page, and then the same again."""
    if scene.rounds or (link := scene.meant(target.model_copy(update={"kind": "link"}), "click", least=0.85)) is None:
        return None
    return Expansion((named(scene, link, scene.move("click")), scene.again()), "it is added on its own page")


def _at_its_place(scene: Scene) -> Expansion | None:
    """`to the shopping list`, which is not shown: the link, tab or button of just that name, and then this again."""
    where = scene.step.destination
    if scene.rounds or where is None or not where.words or where.scope:
        return None
    names = {phrase(f"{where.words} {where.kind or ''}").plain, phrase(where.words).plain}
    called = [n for n in scene.shown if n.c.role in _WAYS and n.c.enabled and _bare(shown_words(n)) in names]
    if len(called) != 1:
        return None
    press = named(scene, called[0], scene.move("click"))
    return Expansion((press, scene.again()), f'"{shown_words(called[0])}" shows where it is added')


def _bare(name: str) -> str:
    """A name without the number of what is there: "Basket (3)"."""
    return phrase(re.sub(r"\s*\(?\d+\)?\s*$", "", name)).plain


_WAYS: Final = frozenset({"link", "tab", "button", "menuitem"})


def _with(scene: Scene, control: Node, told: Mapping[str, Value]) -> Expansion | Refusal:
    """The press on what adds it, and what is told of it before that or after."""
    press = named(scene, control, scene.move("click"))
    number = next((value for name, value in scene.step.fields.items() if name not in told), None)
    if number is not None:
        return _so_many(scene, control, press, number) if not told else _untaken(told)
    if not told:
        return Expansion((press,), f'"{shown_words(control)}" adds it')
    entered = _entered(scene, told)
    if isinstance(entered, Expansion) and len(entered.moves) == len(told):
        return Expansion((*entered.moves, press), f'"{shown_words(control)}" adds what is entered')
    return Expansion((press, scene.again()), f'"{shown_words(control)}" may ask for the rest')


def _for(scene: Scene, control: Node) -> tuple[Move, ...] | Refusal:
    """`to the plan for Tuesday`: the choice of that where a list offers it; where nothing says it, it is not added."""
    where = scene.step.destination
    card = _card(scene, control)
    moves: list[Move] = []
    for place in where.scope if where is not None else ():
        said = phrase(place.target.words).plain
        if any(phrase(n.says).plain == said for n in scene.view.inside(card) if n.c.visible and n.c.role != "option"):
            continue
        offered = [n for n in scene.view.nodes if n.c.role == "option" and phrase(n.c.text or n.says).plain == said]
        lists = [up for one in offered for up in one.ancestors() if up.c.tag == "select" and up.c.visible]
        if len(lists) != 1:
            return Refusal(f'nothing on the page where it is added says "{place.target.words}"')
        move = scene.move("select", value=Value(template=offered[0].c.text or offered[0].says))
        moves.append(named(scene, lists[0], move))
    return tuple(moves)


def _told(scene: Scene, told: Mapping[str, Value]) -> Expansion | Refusal:
    """What is told of the new thing, entered where the page asks for it now; then the one button that says so."""
    entered = _entered(scene, told)
    if isinstance(entered, Refusal) or len(entered.moves) != len(told):
        return _untaken(told)
    first = entered.moves[0].element
    field = scene.node_of(first) if first is not None else None
    if field is None:
        target = entered.moves[0].step.target
        field = scene.meant(target, "fill") if target is not None else None
    button = commit_of(scene, field) if field is not None else None
    done = (named(scene, button, scene.move("click")),) if button is not None else ()
    return Expansion((*entered.moves, *done), "the page asks for it")


def _entered(scene: Scene, told: Mapping[str, Value]) -> Expansion | Refusal:
    step = scene.step.model_copy(update={"target": None, "destination": None, "fields": dict(told)})
    return fill_form.expand(replace(scene, step=step))


def _untaken(told: Mapping[str, Value]) -> Refusal:
    return Refusal(f"nothing on the page takes {', '.join(map(repr, told))} of what is added")


def _so_many(scene: Scene, control: Node, press: Move, number: Value) -> Expansion | Refusal:
    """So many at once where its card asks how many, else one press for each."""
    said = number.template.strip()
    if not said.isdigit() or not 1 <= int(said) <= MOST:
        return _untaken({"quantity": number})
    card = _card(scene, control)
    fields = [n for n in scene.shown if card.holds(n) and n.c.enabled and _takes_number(n)]
    if len(fields) == 1:
        verb: Verb = "fill" if fields[0].c.editable else "select"
        return Expansion((named(scene, fields[0], scene.move(verb, value=number)), press), "its card asks how many")
    counted = [one for one in steppers(scene) if card.holds(one.minus) and card.holds(one.plus)]
    if len(counted) == 1:
        more = int(said) - int(counted[0].shown.c.own_text.strip())
        sign = counted[0].plus if more > 0 else counted[0].minus
        return Expansion((*[named(scene, sign, scene.move("click"))] * abs(more), press), "its card counts how many")
    if fields or counted or int(said) > _CLICKS:
        return _untaken({"quantity": number})
    rest = {"quantity": Value(template=str(int(said) - 1))}
    again = (scene.again(fields=rest),) if int(said) > 1 else ()
    return Expansion((press, *again), f'"{shown_words(control)}" adds one')


def _card(scene: Scene, control: Node) -> Node:
    """The largest block in which it is the only control that adds."""
    others = [n for n in _adders(scene) if n is not control]
    alone = [up for up in control.ancestors() if not any(up.holds(n) for n in others)]
    row = scene.view.row(control)
    return alone[-1] if alone and others else row or control.parent or control


def _takes_number(node: Node) -> bool:
    c = node.c
    return c.role in _COUNTED or c.type == "number" or (c.editable and c.value.strip().isdigit())


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
    adding = [n for n in acts if ADD.fullmatch(shown_words(n)) or ADD.fullmatch(n.c.icon)]
    return _leading_there(scene, adding)


def _leading_there(scene: Scene, adding: list[Node]) -> list[Node]:
    """Those that say where they add to as the sentence does; without such, those that say nothing of it."""
    where = scene.step.destination
    if where is None or not where.words:
        return adding
    wanted = set(phrase(where.words).concepts)
    wanted |= _CARTS if set(where.words.lower().split()) & _CARTS else set()
    said = {n: led["where"] for n in adding if (led := _LEADING.search(shown_words(n)))}
    there = [n for n, words in said.items() if words in wanted or wanted & set(phrase(words).concepts)]
    return there or [n for n in adding if n not in said]


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
    typed = [n for n in scene.shown if n.c.editable and n.c.enabled and n.c.type in {"", "text"}]
    fields = [n for n in typed if n.c.tag != "select"]  # a closed list takes none but its own
    new = [n for n in fields if NEW.search(words_of(n) + " " + scene.view.beside(n).lower())]
    one = new or [field for field in fields if not _is_for_another(scene, field)]
    return one[0] if len(one) == 1 else None


def _is_for_another(scene: Scene, field: Node) -> bool:
    """Whether a field is called after things of which the sentence says nothing: the title of a survey."""
    c, target = field.c, scene.step.target
    said = {*phrase(f"{c.name} {c.label} {c.placeholder} {scene.view.beside(field)}").stems}
    told = scene.step.source.text.replace(target.words if target is not None else "", " ")
    return bool(said) and not said & {*phrase(told).stems}


def _typed(scene: Scene, field: Node, target: Target) -> Expansion:
    fill = named(scene, field, scene.move("fill", value=Value(template=target.words)))
    adders = [n for n in _adders(scene) if n.index > field.index]
    near = [n for n in adders if field.parent is not None and field.parent.holds(n)] or adders[:1]
    if near:
        return Expansion((fill, named(scene, near[0], scene.move("click"))), "the page takes new ones by a field")
    enter = named(scene, field, scene.move("press", value=scene.enter()))
    return Expansion((fill, enter), "the page takes new ones by a field")
