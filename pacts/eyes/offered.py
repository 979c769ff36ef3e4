"""What a page offers for a deed, as a short numbered list; and whether a named one of it may be meant."""

from collections.abc import Sequence
from dataclasses import replace

from pacts.domain.page import Candidate, Snapshot
from pacts.domain.plan import Target, Verb
from pacts.eyes.fitting import Wanted
from pacts.eyes.words import opposed, phrase

MOST = 80
"""Things on a list: what an ordinary page offers, and a bound on what a question costs."""
LONGEST = 60
"""Characters of a name."""
TYPED: frozenset[Verb] = frozenset({"fill", "type", "clear"})
CHOSEN: frozenset[Verb] = frozenset({"select", "check", "uncheck"})
CHOICES = frozenset({"combobox", "listbox", "checkbox", "radio", "switch", "menuitemcheckbox", "option"})


def offered(snapshot: Snapshot, verb: Verb) -> tuple[Candidate, ...]:
    """The visible, enabled things with a name that the verb can be done to, in order; at most `MOST`."""
    every = (candidate for frame in snapshot.frames for candidate in frame.candidates)
    return tuple(one for one in every if one.visible and one.enabled and one.name.strip() and _suits(one, verb))[:MOST]


def listed(things: Sequence[Candidate]) -> str:
    """The list, one a line: ``3. button "Save" under "Profile"``. Line ends in names can't make lines of their own."""
    return "\n".join(f"{number}. {_line(thing)}" for number, thing in enumerate(things, 1))


def as_named(want: Wanted, thing: Candidate) -> Wanted:
    """The target in the page's own words for a thing."""
    return replace(want, target=Target(words=thing.name, quoted=True), exact=True)


def contradicts(target: Target, thing: Candidate) -> bool:
    """Whether the author's words and the page's say the opposite of each other."""
    return opposed(phrase(target.words), phrase(thing.name))


def _suits(thing: Candidate, verb: Verb) -> bool:
    if verb in TYPED:
        return thing.editable
    if verb in CHOSEN:
        return thing.role in CHOICES or thing.tag in {"select", "option"}
    return thing.clickable


def _line(thing: Candidate) -> str:
    place = f" under {_short(thing.heading)}" if thing.heading else ""
    return f"{thing.role or thing.tag} {_short(thing.name)}{place}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f'"{line if len(line) <= LONGEST else line[:LONGEST] + "…"}"'
