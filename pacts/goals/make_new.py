"""Making a new thing that a form asks about: "create a task "Milk" with priority "High"".

What makes such things is pressed where a form must be opened first; the form takes the name and what else is told, and
the button that ends it is pressed. A field of the page that takes other things than those is left alone.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pacts.domain.plan import Step, Value
from pacts.eyes.undertaking import doers
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals.fill_form import entered, fields_of
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words, words_of

_MADE: Final = re.compile(
    r"\b(?:creat(?:e[sd]?|ing)|add(?:s|ed|ing)?|mak(?:e|es|ing)|made|post(?:s|ed)?|writ(?:e|es)|leaves?)\s+"
    r"(?:an?|another|one|the)\s+(?:new\s+)?(?P<noun>[a-z][a-z-]+(?: [a-z-]+)?)\b",
    re.IGNORECASE,
)
_NO_NOUNS: Final = frozenset("called named titled entitled with for in to and that saying product item entry".split())  # noqa: SIM905 - a table
"""What follows the noun; and what does not tell one sort of thing from another."""
_NAME: Final = frozenset("name title subject label caption called text".split())  # noqa: SIM905 - a table
_GENERAL: Final = frozenset(
    "new add enter your a an the what needs to be done type here write is on mind something of for".split()  # noqa: SIM905 - a table
)
"""Words by which a field asks for anything."""
_ENDS: Final = frozenset("save ok okay done apply confirm create add submit post send publish finish update".split())  # noqa: SIM905 - a table
_SEARCH: Final = re.compile(r"\b(?:search|filter|find)\b", re.IGNORECASE)
_TEXTS: Final = frozenset({"", "text"})


@dataclass(frozen=True, slots=True)
class Making:
    """What is to be made."""

    noun: str
    name: str
    """The words it is called by; "" where none are told."""


def making_of(step: Step) -> Making | None:
    """The sort of thing that a step makes a new one of; None where it tells none, or puts a thing somewhere."""
    told = _MADE.search(step.source.text)
    target = step.target
    if told is None or target is None or step.destination is not None:
        return None
    words = [word for word in told["noun"].lower().split() if word not in _NO_NOUNS]
    if not words or told["noun"].lower().split()[0] in _NO_NOUNS:
        return None
    return Making(" ".join(words), target.words if target.quoted else "")


def expand(scene: Scene, making: Making) -> Expansion | Refusal | None:
    """The form filled in, or the press that opens it; None where the page has neither."""
    field = _takes_name(scene, making)
    if field is not None:
        return _filled(scene, field, making)
    if scene.rounds:
        return Refusal(f'nothing on the page takes a new {making.noun} "{making.name}"')
    opener = _opener(scene, making)
    if opener is None:
        return None
    press = named(scene, opener, scene.move("click"))
    return Expansion((press, scene.again()), f'"{shown_words(opener)}" asks for a new {making.noun}')


def _opener(scene: Scene, making: Making) -> Node | None:
    """The one control that makes such a thing, and stands in no form of its own: there it would end the form."""
    found, _ = doers(f"create {making.noun}", (), scene.view, lambda place: scene.meant(place, "visible"))
    pressed = [n for n in found if n.c.role in {"button", "link", "menuitem", "tab", ""} and not n.c.editable]
    if len(pressed) != 1 or _ends_form(scene, pressed[0]):
        return None
    return pressed[0]


def _ends_form(scene: Scene, button: Node) -> bool:
    """Whether a text field stands with it: in its form, or right beside it."""
    around = next((up for up in button.ancestors() if up.c.tag == "form"), button.parent)
    return around is not None and any(around.holds(n) for n in _fields(scene))


def _fields(scene: Scene) -> list[Node]:
    inside = [n for n in scene.shown if n.c.editable and n.c.enabled and n.c.type in _TEXTS and n.c.role != "combobox"]
    fields = [n for n in inside if not _SEARCH.search(words_of(n))]
    asked = [n for n in fields if scene.view.dialog(n) is not None]
    return asked or fields


def _said(scene: Scene, node: Node) -> frozenset[str]:
    return frozenset(phrase(f"{words_of(node)} {scene.view.beside(node)}").stems)


def _takes_name(scene: Scene, making: Making) -> Node | None:
    """The one field for what it is called: named for the sort of thing, or for names, where such a form is open."""
    fields = _fields(scene)
    stems = frozenset(phrase(making.noun).stems)
    own = [n for n in fields if stems <= _said(scene, n)]
    if len(own) == 1:
        return own[0]
    names = frozenset(phrase(" ".join(_NAME)).stems)
    called = [n for n in own or fields if names & _said(scene, n)]
    opened = scene.rounds > 0 or (bool(fields) and scene.view.dialog(fields[0]) is not None)
    if opened:
        return called[0] if called else fields[0] if len(fields) == 1 else None
    general = frozenset(phrase(" ".join(_GENERAL)).stems)
    plain = [n for n in fields if _said(scene, n) <= general | names]
    return plain[0] if len(plain) == 1 and len(fields) == 1 and _opener(scene, making) is None else None


def _filled(scene: Scene, field: Node, making: Making) -> Expansion | Refusal:
    moves: list[Move] = []
    if making.name:
        moves.append(named(scene, field, scene.move("fill", value=Value(template=making.name))))
    found = fields_of(scene, ())
    if isinstance(found, Refusal):
        return found
    missing = next((label for label in scene.step.fields if label not in found), None)
    if missing is not None:
        return Refusal(f'no field "{missing}" on the page where the new {making.noun} is entered')
    moves += [entered(scene, node, scene.step.fields[label]) for label, node in found.items()]
    button = _end(scene, field, making)
    if button is not None:
        moves.append(named(scene, button, scene.move("click")))
    elif scene.step.fields:
        return Refusal(f"nothing on the page ends the form of the new {making.noun}")
    else:
        moves.append(named(scene, field, scene.move("press", value=scene.enter())))
    return Expansion(tuple(moves), f"the page takes a new {making.noun} so")


def _end(scene: Scene, field: Node, making: Making) -> Node | None:
    """The one button with the field that ends it: the nearest around it that has just one."""
    dialog = scene.view.dialog(field)
    ups: Sequence[Node] = list(field.ancestors())
    for up in ups:
        buttons = [n for n in _pressable(scene) if up.holds(n)]
        ends = [n for n in buttons if _is_end(n, making)]
        if len(ends) == 1:
            return ends[0]
        if ends or up is dialog:
            return None
    beside = [n for n in _pressable(scene) if n.frame is field.frame and n.parent is field.parent]
    ends = [n for n in beside if n.index > field.index and _is_end(n, making)]
    return ends[0] if ends else None


def _pressable(scene: Scene) -> Iterable[Node]:
    return (n for n in scene.shown if n.c.role == "button")  # many are disabled until something is entered


def _is_end(node: Node, making: Making) -> bool:
    said = phrase(shown_words(node) or node.c.icon).tokens
    return bool(said) and (said[0] in _ENDS or (said[0] in {"new", "+"} and making.noun.split()[-1] in said))
