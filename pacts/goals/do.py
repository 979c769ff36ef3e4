"""A deed in the author's words: the control that plainly does it, by its name, its role and its place."""

import re
from dataclasses import replace
from typing import Final

from pacts.domain.deed_words import SHOWING
from pacts.domain.plan import Scope, Target, Value, Verb
from pacts.eyes.closers import MESSAGES
from pacts.eyes.deeds import Deed, deed_of, hides, is_sort
from pacts.eyes.describe import describe
from pacts.eyes.undertaking import doers
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals import entries, row_menu
from pacts.goals.name_thing import expand as name_thing
from pacts.goals.name_thing import naming_of
from pacts.goals.naming import known_by, named
from pacts.goals.openers import HARMFUL, openers
from pacts.goals.retold import idiom_of
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words

MAX_ROUNDS: Final = 4
PLACED: Final = 0.6
"""Confidence from which something counts as the place that is named."""
MENUS: Final = frozenset(("menu", "more", "option", "action", "tool", "other"))
"""Words of a button that shows what else can be done."""
_TICKED: Final = frozenset({"checkbox", "switch", "menuitemcheckbox"})
_ONLY: Final = re.compile(r"\bonly\b", re.IGNORECASE)
_ALL: Final = re.compile(r"(?:all|any|every)\b", re.IGNORECASE)
"""What the option says that leaves nothing out."""
_PER_PAGE: Final = re.compile(r"\b(?:per page|page size|rows|entries|items per|results per)\b", re.IGNORECASE)
_CHANGING: Final = frozenset({"change", "update", "modify", "adjust", "alter", "correct"})
_SWITCHING: Final = frozenset({"switch", "change", "set", "toggle", "turn"})
_LABELLED: Final = frozenset({"radio", "checkbox", "switch"})
_ALTERNATIVES: Final = frozenset({"button", "tab", "radio", "menuitemradio"})
"""Roles of which one at a time is in force."""
_HOLDING: Final = frozenset({"combobox", "listbox", "textbox", "spinbutton", "searchbox"})
"""Roles of controls that hold a value."""
_USING: Final = frozenset({"apply", "use", "activate"})
"""Verbs that say of a named thing only that it is to take effect."""
_USED: Final = frozenset(
    {"button", "link", "tab", "radio", "checkbox", "switch", "menuitem", "menuitemradio", "option"}
)
_CLOSING: Final = frozenset({"hide", "conceal", "dismiss", "close", "get rid of", "remove"})
SURE: Final = 0.9
"""Confidence from which a control counts as the one that is named."""
_DETERMINERS: Final = frozenset({"the", "a", "an", "my", "his", "her", "their", "our", "your", "its"})
_NUMBER: Final = re.compile(r"\b\d+\b")


def expand(scene: Scene, *, surely: bool = False) -> Expansion | Refusal:
    """The one step that does it; else the menu that may hold it is opened first.

    Args:
        scene: the deed and the page.
        surely: nobody said that it is a deed of the page: only what plainly does it will do.
    """
    said = scene.step.value.template if scene.step.value else ""
    if not said:
        return Refusal("nothing is named that could be done")
    if (naming := naming_of(scene.step)) is not None:
        return name_thing(scene, naming)
    if (sized := _page_size(scene, said)) is not None:
        return sized
    if (ticked := entries.expand(scene)) is not None:
        return ticked
    found, deed = _found(scene, said, surely=surely)
    if found:
        return _by(scene, said, deed, found)
    return (
        _by_its_name(scene, said, deed)
        or _alternative(scene, deed)
        or _filter(scene, deed)
        or _option(scene, deed.said)
        or _holder(scene, said, deed)
        or _closing(scene, deed)
        or _opened(scene, deed)
        or _in_its_menu(scene, deed)
        or Refusal(f'nothing on the page plainly does "{said}": no button, link, tab or switch is called so')
    )


def _by(scene: Scene, said: str, deed: Deed, found: list[Node]) -> Expansion | Refusal:
    """The step with the one control that does it."""
    if (number := _unshown_number(scene, said)) is not None:
        return Refusal(f'"{said}" says {number}, and nothing on the page does: say where it is typed or chosen')
    found = list(dict.fromkeys(_control_of(scene, node) for node in found))
    if len(found) > 1:
        several = "; ".join(describe(node, scene.view) for node in found[:5])
        return Refusal(f"{len(found)} things on the page may {said}: {several}", "ambiguous_target")
    if _ONLY.search(scene.step.source.text) and (others := _ticked_beside(scene, found[0])):
        shown = ", ".join(f'"{node.says}"' for node in others[:5])
        return Refusal(f"to show only that, {shown} would have to be unticked: say so", "unclear_step")
    if (move := _move(scene, deed, found[0])) is not None:
        return Expansion((move,), f'"{shown_words(found[0])}" does it')
    return Refusal(f'{describe(found[0], scene.view)} does "{said}", but no words mean it alone', "ambiguous_target")


def _ticked_beside(scene: Scene, node: Node) -> list[Node]:
    """The ticked boxes of the nearest list around a box, which show other things."""
    if node.c.role not in _TICKED:
        return []
    boxes = [n for n in scene.shown if n.c.role == node.c.role]
    around = next((up for up in node.ancestors() if sum(up.holds(n) for n in boxes) > 1), None)
    return [n for n in boxes if around is not None and around.holds(n) and n is not node and n.c.checked]


def _unshown_number(scene: Scene, said: str) -> str | None:
    """`order 20 prints`: a number that no control and no text of the page says, so that a click would leave it out."""
    told = _NUMBER.findall(said)
    shown = {number for node in scene.shown if told for number in _NUMBER.findall(f"{node.says} {node.c.own_text}")}
    return next((number for number in told if number not in shown), None)


def _found(scene: Scene, said: str, *, surely: bool) -> tuple[list[Node], Deed]:
    """The controls that do it where it is said to be done, or what the whole sentence says by an idiom."""
    if (sentence := idiom_of(scene.step.source.text)) is not None:
        found, deed = doers(sentence, (), scene.view, lambda _: None, surely=True)
        if found:
            return found, deed
    scopes = scene.step.target.scope if scene.step.target is not None else ()
    found, deed = doers(
        said, scopes, scene.view, lambda place: scene.meant(place, "visible", least=PLACED), surely=surely
    )
    return [node for node in found if node.c.tag != "select"], deed  # a press on a closed list only opens it


def _move(scene: Scene, deed: Deed, node: Node) -> Move | None:
    """The action on the control; None where no words mean it for sure."""
    verb = verb_for(deed, node)
    known = known_by(scene, node, verb)
    if known is None:
        return None
    harm = bool(set(phrase(shown_words(node)).tokens) & HARMFUL)
    move = scene.move(verb, known[0])
    step = move.step.model_copy(update={"destructive": True}) if verb == "click" and harm else move.step
    return replace(move, step=step, element=known[1])


def verb_for(deed: Deed, node: Node) -> Verb:
    """What is done with a control of its role."""
    c = node.c
    if c.role in _TICKED or (c.type == "checkbox" and c.checked is not None):
        return "uncheck" if hides(deed) else "check"
    if c.role == "radio" or c.type == "radio":
        return "check"
    if c.tag == "summary":
        return "collapse" if hides(deed) else "expand"
    return "click"


def _page_size(scene: Scene, said: str) -> Expansion | None:
    """`show 50 per page`: the option of the list that says how many are shown."""
    number = _NUMBER.search(said)
    if number is None or deed_of(said).verb not in SHOWING:
        return None
    lists = [n for n in scene.shown if n.c.role in {"combobox", "listbox"} and n.c.enabled]
    sizes = [n for n in lists if _PER_PAGE.search(f"{n.c.name} {n.c.label} {scene.view.beside(n)} {n.c.text_before}")]
    if len(sizes) != 1:
        return None
    move = scene.move("select", value=Value(template=number[0]))
    return Expansion((named(scene, sizes[0], move),), f'"{shown_words(sizes[0])}" says how many are shown')


def _by_its_name(scene: Scene, said: str, deed: Deed) -> Expansion | None:
    """`apply the "Completed" filter`: the control of just the quoted name, where the verb only says that it is used."""
    names = re.findall(r'"([^"]+)"', said)
    if deed.verb not in _USING or len(names) != 1:
        return None
    scopes = scene.step.target.scope if scene.step.target is not None else ()
    node = scene.meant(Target(words=names[0], quoted=True, scope=scopes), "click", least=SURE)
    if node is None or node.c.role not in _USED or phrase(shown_words(node)).plain != phrase(names[0]).plain:
        return None
    return Expansion((named(scene, node, scene.move(verb_for(deed, node))),), f'it is called "{names[0]}"', hasty=True)


def _option(scene: Scene, said: str) -> Expansion | None:
    """`ship it to Malta`: the option that is called so, where just one list of the page has it."""
    last = said.replace('"', "").split()[-1]
    if not last[:1].isupper() or len(said.split()) == 1:
        return None
    options = [n for n in scene.view.nodes if n.c.role == "option" and phrase(n.says).plain == phrase(last).plain]
    lists = [up for option in options for up in option.ancestors() if up.c.tag == "select" and up.c.visible]
    if len(lists) != 1:
        return None
    move = scene.move("select", value=Value(template=last))
    return Expansion((named(scene, lists[0], move),), f'it is an option of "{lists[0].says}"')


def _filter(scene: Scene, deed: Deed) -> Expansion | None:
    """`show only the admins`: the option that says just that, of the one list that may show all as well."""
    if deed.verb not in SHOWING or not _ONLY.search(scene.step.source.text):
        return None
    wanted = {word for word in deed.object if not is_sort(word)} or set(deed.object)
    lists = [n for n in scene.shown if n.c.tag == "select" and n.c.enabled]
    found = []
    for one in lists:
        options = [n.c.text or n.c.name for n in scene.view.inside(one) if n.c.role == "option"]
        if any(_ALL.match(option) for option in options):
            found += [(one, option) for option in options if set(phrase(option).concepts) == wanted]
    if len(found) != 1:
        return None
    ((node, option),) = found
    move = scene.move("select", value=Value(template=option))
    return Expansion((named(scene, node, move),), f'it is an option of "{shown_words(node)}", which may show all')


def _alternative(scene: Scene, deed: Deed) -> Expansion | None:
    """`switch the chart to single bars`: the one of several alternatives beside each other that is called so."""
    _, to, name = deed.said.rpartition(" to ")
    if not to or not _SWITCHING & set(deed.verb.split()[:1]):
        return None
    wanted = phrase(name).plain
    called = [_control_of(scene, n) for n in scene.shown if phrase(shown_words(n)).plain == wanted]
    named_so = [n for n in dict.fromkeys(called) if _is_one_of_several(n)]
    if len(named_so) != 1:
        return None
    (node,) = named_so
    known = known_by(scene, node, verb_for(deed, node))
    if known is None:
        return None
    move = replace(scene.move(verb_for(deed, node), known[0]), element=known[1])
    return Expansion((move,), f'"{shown_words(node)}" is one of the alternatives that stand together')


def _control_of(scene: Scene, node: Node) -> Node:
    """What a label is written at, where the page hides that behind its own drawing; any other node itself."""
    if node.c.tag != "label":
        return node
    within = [n for n in scene.view.inside(node) if n.c.role in _LABELLED]
    there = within or [n for n in scene.view.nodes if n.c.role in _LABELLED and n.c.label and n.c.label == node.c.text]
    return there[0] if len(there) == 1 else node


def _is_one_of_several(node: Node) -> bool:
    """Whether it is a radio, or a button or tab beside another one of its role and make."""
    if node.c.role == "radio" and node.c.enabled:
        return True
    if node.c.role not in _ALTERNATIVES or not node.c.enabled or node.parent is None:
        return False
    like = [n for n in node.parent.children if n is not node and n.c.role == node.c.role and n.c.visible]
    return any(set(n.c.classes) & set(node.c.classes) or not (n.c.classes and node.c.classes) for n in like)


def _holder(scene: Scene, said: str, deed: Deed) -> Expansion | None:
    """`change the role`: what holds the value that is to be another one, where one control is called like the value."""
    words = " ".join(word for word in said.split()[len(deed.verb.split()) :] if word.lower() not in _DETERMINERS)
    if deed.verb not in _CHANGING or not words:
        return None
    scopes = scene.step.target.scope if scene.step.target is not None else ()
    node = scene.meant(Target(words=words, scope=scopes), "select", least=PLACED)
    if node is None or not (node.c.role in _HOLDING or scene.view.headed(node)):
        return None
    return Expansion((named(scene, node, scene.move("click")),), f'"{shown_words(node)}" holds it')


def _closing(scene: Scene, deed: Deed) -> Expansion | None:
    """`hide the security warning`: what closes the message that is named."""
    told = deed.said[len(deed.verb) :].strip()
    if deed.verb not in _CLOSING or not MESSAGES & {*phrase(told).tokens}:
        return None
    place = Scope(relation="in", target=Target(words=told.removeprefix("the ").removeprefix("this ")))
    node = scene.meant(Target(words="close", scope=(place,)), "click", least=PLACED)
    if node is None:
        return None
    return Expansion((named(scene, node, scene.move("click")),), f'"{shown_words(node)}" closes it')


def _opened(scene: Scene, deed: Deed) -> Expansion | None:
    """The menu that is called like the thing, or that plainly holds what else can be done."""
    if scene.rounds >= MAX_ROUNDS:
        return None
    menus = openers(scene, Target(words=deed.said), sorts=frozenset({"menu", "section"}))
    fitting = [one for one in menus if _may_hold(one.node, deed)]
    if len(fitting) != 1:
        return None
    first = fitting[0]
    return Expansion((first.move(scene), scene.again()), f'"{shown_words(first.node)}" may hold what does it')


def _in_its_menu(scene: Scene, deed: Deed) -> Expansion | None:
    """`suspend Tom Field`: the menu of the row that is named is opened first."""
    record = " ".join(word for word in deed.said.split()[len(deed.verb.split()) :] if word.lower() not in _DETERMINERS)
    if scene.rounds or not deed.names or scene.step.target is not None:
        return None
    target = Target(words=deed.verb, scope=(Scope(relation="row_of", target=Target(words=record.replace('"', ""))),))
    menu = row_menu.expand(replace(scene, step=scene.move("click", target).step))
    return None if menu is None else Expansion((menu.moves[0], scene.again()), menu.reason)


def _may_hold(node: Node, deed: Deed) -> bool:
    words = set(phrase(shown_words(node)).concepts)
    return bool(words) and (bool(words & set(deed.object)) or words <= MENUS)
