"""What a control outside a list does to what is ticked in it: "archive the mail from Ann" ticks that mail first.

Without a tick such a control does nothing, or does it to what somebody ticked before. Where the entries have no boxes
and the control is disabled, a click on the entry chooses it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pacts.domain.deed_words import BROAD, split
from pacts.domain.plan import Step, Target
from pacts.eyes.deeds import account, deed_of, is_sort
from pacts.eyes.undertaking import is_control, names_of, weigh
from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.retold import GESTURES
from pacts.goals.scene import Expansion, Move, Refusal, Scene
from pacts.language.lead import strip_lead
from pacts.language.tokens import tokenize

_OWNERS: Final = frozenset({"in", "row_of"})
_EVERY: Final = frozenset({"all", "every", "each", "everything"})
_NUMBERS: Final = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_LITTLE: Final = frozenset({"the", "a", "an", "my", "our", "your", "of", "from", "by", "about", "with", "for", "and"})
_RECORDS: Final = frozenset(
    phrase(
        "mail email message conversation thread task todo file document user member person contact order product "
        "customer record note post comment request ticket invoice photo picture song event"
    ).concepts
)
"""What the entries of lists are, though they do not say so."""
_LEAST: Final = 2
"""Entries of a list."""
_KINDS: Final = frozenset({None, "button", "element"})
_SHORT: Final = 40
"""Characters of an entry that a refusal quotes."""
_PRESSED: Final = frozenset({"link", "button", "checkbox", "radio", "tab", "menuitem", "textbox", "combobox"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be done, and to which entries."""

    verb: str
    words: tuple[str, ...]
    """Concepts that the entries say."""
    every: bool = False
    number: int = 1


def asked(step: Step) -> Asked | None:
    """What a step asks for; None where it is no deed done to entries."""
    target = step.target
    if step.verb == "do" and step.value is not None and (target is None or not target.scope):
        return _told(step.value.template)
    if step.verb != "click" or target is None or not _is_plain(target) or _names_its_control(step):
        return None
    if target.scope:
        return _of_records(target)
    return None if target.quoted else _told(target.words)


def _names_its_control(step: Step) -> bool:
    """Whether a hand is told to press something: that must be there, and nothing else will do."""
    said = strip_lead(tokenize(step.source.text)).tokens
    return bool(said) and said[0].low in GESTURES


def _is_plain(target: Target) -> bool:
    told = target.attributes or target.looks or target.where or target.pick or target.ordinal is not None
    return bool(target.words) and target.kind in _KINDS and not told


def _of_records(target: Target) -> Asked | None:
    """`archive` in the row of "Ann": what is done, and whose row it is."""
    if any(place.relation not in _OWNERS or place.target.attributes for place in target.scope):
        return None
    if not split(target.words.lower().split()):
        return None
    things = " ".join(place.target.words for place in target.scope)
    number = max(place.target.number or 1 for place in target.scope)
    every = (target.every or any(place.target.every for place in target.scope)) and number == 1
    return Asked(target.words.lower(), _concepts(things), every, number)


def _told(said: str) -> Asked | None:
    words = said.replace('"', "").split()
    size = split([word.lower() for word in words])
    rest = [word for word in words[size:] if word.lower() not in _LITTLE]
    if not size or not rest:
        return None
    first = rest[0].lower()
    number, every = _NUMBERS.get(first, 1), first in _EVERY
    things = rest[1:] if every or number > 1 else rest
    return Asked(" ".join(words[:size]).lower(), _concepts(" ".join(things)), every, number) if things else None


def _concepts(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase(words).concepts))


def expand(scene: Scene) -> Expansion | Refusal | None:
    """The ticks and the press; None where the page has no such list or no such control."""
    want = asked(scene.step)
    if want is None or scene.view.dialogs:
        return None
    boxes = _boxes(scene.view)
    rows = list(boxes) if len(boxes) >= _LEAST else []
    tools = _tools(want, rows, scene.view)
    pressed = [tool for tool in tools if tool.c.role == "button"] or tools
    if len(pressed) != 1:
        return None
    if not rows:
        return _by_a_click(scene, want, pressed[0])
    meant = _meant(want, rows, scene)
    if not meant or any(_does(want, node, scene.view) for row in meant for node in scene.view.inside(row)):
        return None
    return _refused(want, meant, boxes) or _by_ticks(scene, [boxes[row] for row in meant], pressed[0])


def _refused(want: Asked, meant: Sequence[Node], boxes: Mapping[Node, Node]) -> Refusal | None:
    """Why nothing is ticked: it is not as many as were named, or others are ticked, too."""
    if not want.every and len(meant) != want.number:
        return Refusal(f"{len(meant)} entries are called so, and {want.number} would be ticked", "ambiguous_target")
    others = [row for row, box in boxes.items() if row not in meant and box.c.checked]
    if not others:
        return None
    return Refusal(f'"{others[0].c.text[:_SHORT]}" is ticked, too: say that it is unticked first', "unclear_step")


def _by_ticks(scene: Scene, boxes: Sequence[Node], tool: Node) -> Expansion | None:
    ticks = tuple(named(scene, box, scene.move("check")) for box in boxes if not box.c.checked)
    if tool.c.visible and tool.c.enabled:
        return Expansion((*ticks, _press(scene, tool)), "it is done to what is ticked")
    return Expansion((*ticks, scene.again()), "it can be done to what is ticked") if ticks else None


def chosen(scene: Scene) -> Expansion | None:
    """The same, where a step that names its control found none."""
    answer = expand(scene)
    return answer if isinstance(answer, Expansion) else None


def is_of_an_entry(node: Node, view: View) -> bool:
    """Whether a control stands in an entry of its own."""
    return any(row.holds(node) for row in _boxes(view))


def _press(scene: Scene, tool: Node) -> Move:
    return named(scene, tool, scene.move("click"))


def _by_a_click(scene: Scene, want: Asked, tool: Node) -> Expansion | None:
    """The entry clicked, where nothing can be done before one is chosen."""
    if scene.rounds:
        return Expansion((_press(scene, tool),), "an entry is chosen") if tool.c.enabled and tool.c.visible else None
    if tool.c.enabled or not tool.c.visible or want.every or want.number > 1:
        return None
    called = [n for n in scene.shown if set(want.words) <= set(phrase(n.c.own_text).concepts) and n.c.own_text]
    around = (next((up for up in (n, *n.ancestors()) if up.c.clickable), None) for n in called)
    found = list(dict.fromkeys(n for n in around if n is not None and n.c.role not in _PRESSED and not n.c.href))
    if len(found) != 1 or len(called) != 1:
        return None
    return Expansion((named(scene, found[0], scene.move("click")), scene.again()), "an entry is chosen by a click")


def _boxes(view: View) -> dict[Node, Node]:
    """The box of each entry that has one of its own."""
    boxes = [
        n for n in view.nodes if n.c.role == "checkbox" and n.c.visible and n.c.enabled and n.c.checked is not None
    ]
    found: dict[Node, list[Node]] = {}
    for box in boxes:
        row = view.row(box)
        if row is not None and row is not box and not is_header_row(row, view):
            found.setdefault(row, []).append(box)
    return {row: own[0] for row, own in found.items() if len(own) == 1 and not _labelled(own[0])}


def _labelled(box: Node) -> bool:
    """Whether it is called something of its own: then it says what it switches."""
    said = set(phrase(box.c.name or box.c.label).tokens)
    return bool(said) and not said & {"select", "choose", "tick", "check", "mark", "row"}


def _tools(want: Asked, rows: Sequence[Node], view: View) -> list[Node]:
    """What says just the deed, and stands in no entry; what can't be used yet among it."""
    free = [n for n in view.nodes if not any(row is n or row.holds(n) for row in rows) and n.c.role != "checkbox"]
    ready = frozenset(n for n in free if is_control(n))
    deed = deed_of(want.verb)
    found = [n for n in weigh(deed, view, ready.__contains__) if _does(want, n, view)]
    if found:
        return found
    pressed = (n for n in free if (n.c.role in {"button", "menuitem", "link"} or n.c.clickable) and not n.c.editable)
    return [n for n in pressed if not is_control(n) and _does(want, n, view)]


def _does(want: Asked, node: Node, view: View) -> bool:
    """Whether it says the deed and nothing else."""
    if node.c.tag == "option" or not (node.interactive or node.c.clickable or node.c.role in {"button", "menuitem"}):
        return False
    names = [name for name in names_of(node, view) if want.every or not _EVERY & {*phrase(name).tokens}]
    told = (account(deed_of(want.verb), name) for name in names)
    nearest = 1 if not set(want.verb.split()) <= BROAD else 0
    return any(
        one is not None and one.verb is not None and one.verb <= nearest and not (one.left or one.unmet) for one in told
    )


def _meant(want: Asked, rows: Sequence[Node], scene: Scene) -> list[Node]:
    """The entries that say all words, but for what entries are."""
    says = {
        row: {word for n in (row, *scene.view.inside(row)) for word in phrase(n.c.own_text).concepts} for row in rows
    }
    somewhere = set().union(*says.values())
    words = [w for w in want.words if w in somewhere or not (w in _RECORDS or is_sort(w))]
    if not words or (want.every and len(want.words) == 1 and words[0] not in somewhere):
        return list(rows) if want.every else []
    return [row for row in rows if set(words) <= says[row]]
