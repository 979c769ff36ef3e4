"""What a page offers for a step, as a short numbered list of what the step could mean: all that a model is shown."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.domain.plan import Target, Verb
from pacts.eyes.view import INTERACTIVE_ROLES, Node, View
from pacts.eyes.words import identifier, match, opposed, phrase

BYTES_A_TOKEN: Final = 3
"""An estimate that is seldom too low, as for whole questions."""
LONGEST = 48
"""Characters of a name."""
TWINS: Final = 3
"""Things of one name that are shown before anything else is left out: the rows of a long table say nothing new."""
TYPED: frozenset[Verb] = frozenset({"fill", "type", "clear", "append", "paste"})
CHOSEN: frozenset[Verb] = frozenset({"select", "deselect", "check", "uncheck"})
CHOICES = frozenset({"combobox", "listbox", "checkbox", "radio", "switch", "menuitemcheckbox", "option"})
SECOND_SCREEN: Final = 1600
"""Pixels from the top that a person sees after one turn of the wheel."""
_HOLDING: Final = frozenset({"in", "row_of"})
PRESSED: Final = frozenset({"a", "summary", "th"})
"""Tags that people click although nothing says that they can be."""
FOCUS_LISTS: Final = frozenset({"combobox", "listbox", "option", "menu", "menuitem", "tree", "treeitem"})
"""Roles in which Enter chooses something; elsewhere it may send a form."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing on the list."""

    thing: Candidate
    frame: FrameSnapshot
    called: str
    """What a person would call it."""
    twin: bool = False
    """Others are called the same."""

    @property
    def line(self) -> str:
        """``button "Save" under "Profile" (closed)``."""
        thing = self.thing
        row = _row(self) if self.twin else ""
        place = f" in {_short(row)}" if row else f" under {_short(thing.heading)}" if thing.heading else ""
        return f"{thing.role or thing.tag} {_short(self.called)}{place}{_state(thing)}"


def offered(snapshot: Snapshot, verb: Verb | None, *, said: str = "", tokens: int = 600) -> tuple[Offer, ...]:
    """The things with a name that can be seen and used, in the page's order; the likeliest where not all have room.

    Args:
        snapshot: the look.
        verb: what is to be done to one of them; None = anything.
        said: the author's words, by which they are told likely from unlikely.
        tokens: room for the list, by an estimate.
    """
    view = View(snapshot)
    usable = (node for node in view.nodes if _usable(node.c, verb))
    every = [Offer(node.c, node.frame, name) for node in usable if (name := _name(node, view))]
    names = Counter(map(_known, every))
    marked = [replace(offer, twin=names[_known(offer)] > 1) for offer in every]
    room, kept = tokens, set[int]()
    for index in _likeliest(marked, said):
        room -= tokens_of(f"{index}. {marked[index].line}\n")
        if room < 0:
            break
        kept.add(index)
    return tuple(offer for index, offer in enumerate(marked) if index in kept)


def at(snapshot: Snapshot, frame: int, ref: int | None) -> Offer | None:
    """The thing of that number, whether it would be offered or not."""
    view = View(snapshot)
    node = view.of.get((frame, ref)) if ref is not None else None
    return None if node is None else Offer(node.c, node.frame, _name(node, view))


def tokens_of(text: str) -> int:
    """An estimate of how many tokens a text has."""
    return math.ceil(len(text.encode("utf-8", "replace")) / BYTES_A_TOKEN)


def listed(things: Sequence[Offer]) -> str:
    """The list, one a line: ``3. button "Save" under "Profile"``. Line ends in names can't make lines of their own."""
    return "\n".join(f"{number}. {offer.line}" for number, offer in enumerate(things, 1))


def pruned(outline: str, tokens: int) -> str:
    """An outline of what can be used and of headings; running text only where there is room for all."""
    if tokens_of(outline) <= tokens:
        return outline
    lines = [line for line in outline.splitlines() if not line.lstrip().startswith("- text:")]
    kept: list[str] = []
    for line in dict.fromkeys(lines):
        tokens -= tokens_of(f"{line}\n")
        if tokens < 0:
            break
        kept.append(line)
    return "\n".join(kept)


def contradicts(target: Target, offer: Offer) -> bool:
    """Whether the author's words and the page's say the opposite of each other."""
    return opposed(phrase(target.words), phrase(offer.called))


def strays(target: Target, offer: Offer) -> str:
    """The place of the author's words that nothing around the thing says; "" where each is said.

    The thing's own name does not say where it stands: a link "Basket" in the header is nothing of the basket.
    """
    around = {word for text in _around(offer) for word in phrase(text).concepts}
    places = (scope.target.words for scope in target.scope if scope.relation in _HOLDING)
    return next((words for words in places if words and not set(phrase(words).concepts) & around), "")


def _around(offer: Offer) -> Iterator[str]:
    """What the page says of where a thing stands: its headings, its row, the names of what it is in, the page's own."""
    thing, frame = offer.thing, offer.frame
    listed = {one.ref: one for one in frame.candidates}
    yield from (thing.heading, thing.column, _row(offer), frame.title, urlsplit(frame.url).path.replace("/", " "))
    up = listed.get(thing.parent) if thing.parent is not None else None
    while up is not None:
        yield from (
            up.name,
            up.label,
            up.own_text,
            *(identifier(name).text for name in (up.element_id, *up.classes) if name),
        )
        up = listed.get(up.parent) if up.parent is not None else None


def shown_on(offer: Offer) -> tuple[str, ...]:
    """Everything that tells what a control does: its name, picture, tooltip and what programmers call it."""
    c = offer.thing
    return (offer.called, c.name, c.icon, c.title, c.value, c.element_id, *c.test_ids.values(), c.href)


def enter_chooses(snapshot: Snapshot) -> bool:
    """Whether the Enter key would choose from a list, where it else may send a form."""
    focused = (one for frame in snapshot.frames for one in frame.candidates if one.focused)
    return any(one.role in FOCUS_LISTS for one in focused)


def _likeliest(offers: Sequence[Offer], said: str) -> Iterator[int]:
    """Indexes, the likeliest to be meant first: by its words, then what is in view, then the page's order."""
    words = phrase(said)
    seen: Counter[tuple[str, str]] = Counter()
    rated: list[tuple[bool, float, bool, int]] = []
    for index, offer in enumerate(offers):
        likeness = match(words, phrase(f"{offer.called} {_row(offer) if offer.twin else ''}")).score if said else 0.0
        seen[_known(offer)] += 1
        one_of_many = seen[_known(offer)] > TWINS
        rated.append((one_of_many, -round(likeness, 2), not _in_view(offer.thing), index))
    return (index for *_, index in sorted(rated))


def _in_view(thing: Candidate) -> bool:
    box = thing.box
    return box is not None and 0 <= box.y <= SECOND_SCREEN


def _known(offer: Offer) -> tuple[str, str]:
    return offer.thing.role or offer.thing.tag, offer.called


def _name(node: Node, view: View) -> str:
    """Its name, else what stands on it, before it or above it, else what its picture shows."""
    c = node.c
    near = view.beside(node) or ("" if c.editable else c.text)
    names = (c.name, c.label, c.placeholder, c.title, c.alt, near, c.text_before, c.column, c.icon)
    return next((name.strip() for name in names if name.strip()), "")


def _usable(thing: Candidate, verb: Verb | None) -> bool:
    if not (thing.visible and thing.enabled):
        return False
    if verb is None:
        return (_is_control(thing) or thing.editable or thing.role in CHOICES) and not thing.covered
    return suits(thing, verb)


def suits(thing: Candidate, verb: Verb) -> bool:
    """Whether a verb can be done to a thing at all."""
    if verb in TYPED:
        return thing.editable
    if verb in CHOSEN:
        return thing.role in CHOICES or thing.tag in {"select", "option"}
    return _is_control(thing) or (thing.editable and verb in {"focus", "hover", "press"})


def _is_control(thing: Candidate) -> bool:
    return thing.clickable or thing.tag in PRESSED or thing.role in INTERACTIVE_ROLES


def _row(offer: Offer) -> str:
    """What stands with it in its row or card, without its own name."""
    held = next((one for one in offer.frame.candidates if one.ref == offer.thing.row), None)
    return held.text.replace(offer.called, " ").strip() if held is not None else ""


def _state(thing: Candidate) -> str:
    states = (
        ("open" if thing.expanded else "closed") if thing.expanded is not None else "",
        ("checked" if thing.checked else "unchecked") if thing.checked is not None else "",
        "selected" if thing.selected else "",
        ("filled" if thing.value else "empty") if thing.editable and thing.type != "password" else "",
    )
    told = ", ".join(state for state in states if state)
    return f" ({told})" if told else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f'"{line if len(line) <= LONGEST else line[:LONGEST] + "…"}"'
