"""What a page offers for a step, as a short numbered list of what the step could mean: all that a model is shown."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.domain.plan import Target, Verb
from pacts.eyes.words import match, opposed, phrase

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
FOCUS_LISTS: Final = frozenset({"combobox", "listbox", "option", "menu", "menuitem", "tree", "treeitem"})
"""Roles in which Enter chooses something; elsewhere it may send a form."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing on the list."""

    thing: Candidate
    frame: FrameSnapshot
    twin: bool = False
    """Others are called the same."""

    @property
    def line(self) -> str:
        """``button "Save" under "Profile" (closed)``."""
        thing = self.thing
        row = _row(self) if self.twin else ""
        place = f" in {_short(row)}" if row else f" under {_short(thing.heading)}" if thing.heading else ""
        return f"{thing.role or thing.tag} {_short(called(thing))}{place}{_state(thing)}"


def offered(snapshot: Snapshot, verb: Verb | None, *, said: str = "", tokens: int = 600) -> tuple[Offer, ...]:
    """The things with a name that can be seen and used, in the page's order; the likeliest where not all have room.

    Args:
        snapshot: the look.
        verb: what is to be done to one of them; None = anything.
        said: the author's words, by which they are told likely from unlikely.
        tokens: room for the list, by an estimate.
    """
    every = [Offer(thing, frame) for frame in snapshot.frames for thing in frame.candidates if _usable(thing, verb)]
    names = Counter(_called(offer.thing) for offer in every)
    marked = [replace(offer, twin=names[_called(offer.thing)] > 1) for offer in every]
    room, kept = tokens, set[int]()
    for index in _likeliest(marked, said):
        room -= tokens_of(f"{index}. {marked[index].line}\n")
        if room < 0:
            break
        kept.add(index)
    return tuple(offer for index, offer in enumerate(marked) if index in kept)


def at(snapshot: Snapshot, frame: int, ref: int | None) -> Offer | None:
    """The thing of that number, whether it would be offered or not."""
    frames = (one for one in snapshot.frames if one.number == frame)
    return next((Offer(thing, one) for one in frames for thing in one.candidates if thing.ref == ref), None)


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


def called(thing: Candidate) -> str:
    """What a person would call it: its name, else what stands on it or in it, else what its picture shows."""
    typed = thing.text_before or thing.text_after if thing.editable else thing.text
    names = (thing.name, thing.label, thing.placeholder, thing.title, thing.alt, typed, thing.icon)
    return next((name.strip() for name in names if name.strip()), "")


def contradicts(target: Target, thing: Candidate) -> bool:
    """Whether the author's words and the page's say the opposite of each other."""
    return opposed(phrase(target.words), phrase(called(thing)))


def shown_on(thing: Candidate) -> tuple[str, ...]:
    """Everything that tells what a control does: its name, picture, tooltip and what programmers call it."""
    return (
        called(thing),
        thing.name,
        thing.icon,
        thing.title,
        thing.value,
        thing.element_id,
        *thing.test_ids.values(),
        thing.href,
    )


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
        likeness = (
            match(words, phrase(f"{called(offer.thing)} {_row(offer) if offer.twin else ''}")).score if said else 0.0
        )
        seen[_called(offer.thing)] += 1
        one_of_many = seen[_called(offer.thing)] > TWINS
        rated.append((one_of_many, -round(likeness, 2), not _in_view(offer.thing), index))
    return (index for *_, index in sorted(rated))


def _in_view(thing: Candidate) -> bool:
    box = thing.box
    return box is not None and 0 <= box.y <= SECOND_SCREEN


def _called(thing: Candidate) -> tuple[str, str]:
    return thing.role or thing.tag, called(thing)


def _usable(thing: Candidate, verb: Verb | None) -> bool:
    if not (thing.visible and thing.enabled and called(thing)):
        return False
    if verb is None:
        return (thing.clickable or thing.editable or thing.role in CHOICES) and not thing.covered
    return suits(thing, verb)


def suits(thing: Candidate, verb: Verb) -> bool:
    """Whether a verb can be done to a thing at all."""
    if verb in TYPED:
        return thing.editable
    if verb in CHOSEN:
        return thing.role in CHOICES or thing.tag in {"select", "option"}
    return thing.clickable or (thing.editable and verb in {"focus", "hover", "press"})


def _row(offer: Offer) -> str:
    """What stands with it in its row or card, without its own name."""
    held = next((one for one in offer.frame.candidates if one.ref == offer.thing.row), None)
    return held.text.replace(called(offer.thing), " ").strip() if held is not None else ""


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
