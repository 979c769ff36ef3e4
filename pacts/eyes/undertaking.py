"""Which control of a page does a deed: each is weighed by its name, its role, and what it stands in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pacts.domain.deed_words import FARTHEST
from pacts.eyes.deeds import UNSAID, Account, Deed, account, hides, is_light, is_sort
from pacts.eyes.view import Node, View, pictured
from pacts.eyes.vocabulary import BLOCKS
from pacts.eyes.words import phrase

_LONGEST: Final = 80
"""Characters of a name."""
_SWITCHES: Final = frozenset({"checkbox", "switch", "menuitemcheckbox"})
_TYPED: Final = frozenset({"textbox", "searchbox", "spinbutton", "slider", "combobox", "listbox"})
_SHOWS: Final = frozenset({"tab", "link", "button", "option", "radio", "menuitem", "menuitemradio", "treeitem"})
WEIGHTS: Final[dict[str, int]] = {
    "all": 0,  # the name says the deed and no more
    "here": 1,  # the name says what its place does not say already
    "called": 1,  # it is called like the thing, and its role does what the verb says
    "more": 3,  # the name says the deed, and something else
    "verb": 4,  # the name is the verb, nothing says the object
}
"""How well a control accounts for a deed, the best first."""
_ONWARDS: Final = frozenset(phrase("next previous").concepts)
"""What pages through, whatever it pages through."""
_BLOCKS: Final = frozenset(word for noun in BLOCKS for word in phrase(noun).concepts)
"""What a row or a card may be called, though it never says so."""
_MORE: Final = 2
"""Words that a name may say beyond the deed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A control that may do the deed."""

    node: Node
    how: str
    rank: tuple[int, int, int]
    """Its weight, whether it says the verb itself, and how much it says beyond the deed."""


def weigh(deed: Deed, view: View, allowed: Callable[[Node], bool]) -> list[Node]:
    """The controls that account for a deed equally well; none where none does plainly."""
    found = [one for node in view.nodes if allowed(node) for one in [_weighed(deed, node, view)] if one is not None]
    if not found:
        return []
    best = min(one.rank for one in found)
    kept = [one for one in found if one.rank == best]
    if best[0] >= WEIGHTS["verb"]:
        kept = [one for one in kept if not _is_of_another(one.node, view)]
    return _distinct([one.node for one in kept], view)


def is_control(node: Node) -> bool:
    """Whether one can press, tick or choose it."""
    c = node.c
    usable = c.visible and c.enabled and not c.editable and not c.aria_hidden and c.role not in _TYPED
    return usable and (node.interactive or c.clickable or c.tag == "summary") and c.tag not in {"html", "body", "form"}


def names_of(node: Node, view: View) -> Iterator[str]:
    """What a control is called: its name, its text, its tooltip, and what its picture stands for."""
    c = node.c
    own = (c.name, c.text, c.title, c.aria_label, c.label, c.alt)
    shown = [text for text in own if text and len(text) <= _LONGEST]
    yield from dict.fromkeys(shown)
    yield from (text.split(":")[0] for text in {c.title, c.aria_label} if ":" in text)
    if not shown or max(map(len, shown)) <= len("ab"):
        yield from pictured(node)
    if not shown and (beside := view.beside(node)):
        yield beside


def _weighed(deed: Deed, node: Node, view: View) -> Weighed | None:
    if deed.tool:
        return _by_its_picture(deed, node, view)
    switches = node.c.role in _SWITCHES
    told = (account(deed, name, switches=switches) for name in names_of(node, view))
    accounts = [one for one in told if one is not None]
    rated = [one for one in (_rated(deed, node, view, each) for each in accounts) if one is not None]
    return min(rated, key=lambda one: one.rank, default=None)


def _by_its_picture(deed: Deed, node: Node, view: View) -> Weighed | None:
    """A control that is the tool which is named, where the thing is: "edit the card with its pencil"."""
    c = node.c
    signs = (*names_of(node, view), *pictured(node), *(inner.c.icon for inner in view.inside(node)[:3]), *c.classes)
    if not any(set(deed.tool) <= set(phrase(sign.replace("-", " ")).concepts) for sign in signs if sign):
        return None
    shown = {word for name in names_of(node, view) for word in phrase(name).concepts} | surroundings(node, view)
    absent = [word for word in deed.object if word not in shown and not is_sort(word)]
    return None if absent else Weighed(node, "here", (WEIGHTS["here"], 0, 0))


def _rated(deed: Deed, node: Node, view: View, told: Account) -> Weighed | None:
    how = _how(deed, node, view, told)
    if how is None:
        return None
    return Weighed(node, how, (WEIGHTS[how], UNSAID if told.verb is None else told.verb, len(told.left)))


def _how(deed: Deed, node: Node, view: View, told: Account) -> str | None:
    """In what way the name accounts for the deed; None where it does not."""
    unmet = [word for word in told.unmet if not is_sort(word)]
    absent = [word for word in unmet if word not in surroundings(node, view)] if unmet else []
    if told.verb is None:
        return _without_verb(deed, node, told, absent)
    if not told.left:
        if not told.unmet:
            return "all"
        if not absent:
            return "here"
        near = told.verb < FARTHEST and not set(absent) & set(deed.names)
        return "verb" if near and _acts(node) else None
    if absent or not (told.met or not deed.object):
        return None
    return "more" if len(told.left) <= _MORE else None


def _acts(node: Node) -> bool:
    """Whether a press on it does something at once, instead of opening what holds the deeds."""
    menu = any(up.c.role in {"menubar", "navigation"} for up in node.ancestors())
    return node.c.expanded is None and not menu


def _without_verb(deed: Deed, node: Node, told: Account, absent: Sequence[str]) -> str | None:
    """A control that is called like the thing: its role must do what the verb says."""
    if told.left or not told.met:
        return None
    if deed.last and not set(deed.last) & set(told.unmet) and told.met == len(deed.last):
        return "called"
    if absent and not (set(deed.object) - set(told.unmet) <= _ONWARDS):
        return None
    switched = node.c.checked is not None
    if hides(deed):
        return "called" if switched else None
    shows = node.c.role in _SHOWS or switched or node.c.clickable or node.c.tag == "summary"
    if deed.chooses and shows:
        return "called"
    return "called" if is_light(deed) and node.c.role in {"button", "link"} else None


def surroundings(node: Node, view: View) -> frozenset[str]:
    """The concepts of what a control stands in: the page, the dialog, the section, the row."""
    texts = [view.snapshot.title, node.c.heading, *(n.says for n in view.headlines)]
    texts.extend(up.c.name for up in node.ancestors() if len(up.c.name) <= _LONGEST)
    row = view.row(node)
    if row is not None:
        texts.append(row.c.text)
    words = set[str]() if row is None else set(_BLOCKS)
    for text in texts:
        words.update(phrase(text).concepts if text else ())
    return frozenset(words)


def _is_of_another(node: Node, view: View) -> bool:
    """Whether a control that says only the verb stands in one of several rows: it does it to that row's thing."""
    return view.row(node) is not None and node.c.role not in {"menuitem", "tab"} and _is_repeated(node, view)


def _is_repeated(node: Node, view: View) -> bool:
    return len([twin for twin in view.twins(node) if twin.c.visible]) > 1


def _distinct(nodes: list[Node], view: View) -> list[Node]:
    """The nodes without those that only hold, or only label, another of them."""
    kept = [n for n in nodes if not any(o is not n and n.holds(o) for o in nodes)] or nodes
    boxes = [n for n in kept if n.c.checked is not None]
    labels = [n for n in kept if n.c.tag == "label" and any(box.says == n.says for box in boxes)]
    kept = [n for n in kept if n not in labels]
    in_dialog = [n for n in kept if view.dialog(n) is not None]
    return in_dialog if len(in_dialog) == 1 else kept
