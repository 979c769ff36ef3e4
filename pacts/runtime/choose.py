"""Which option of a list is meant: by what people read, however they write it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pacts.domain.plan import Filter, Step
from pacts.runtime.compare import holds, plain
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Root, Task

__all__ = ["SEEN", "Option", "Root", "Wish", "absent", "fitting", "names_of", "wishes_of"]

SEEN = 8
"""Options a message names."""
_NUMBER = re.compile(r"#(\d+)\Z")
_PLACE = re.compile(r"(?:the )?(first|last|\d+(?:st|nd|rd|th))(?: (?:one|option|item|entry|value))?\Z", re.IGNORECASE)
_PATH = re.compile(r"\s*(?:>|›|»|→)\s*")
_MARKS = re.compile(r"[^\w\s]+")


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a list, of whatever make."""

    number: int
    forms: tuple[str, ...]
    """What people call it, the text they read first: label, accessible name, title, value."""
    selected: bool = False
    disabled: bool = False
    group: str = ""

    @property
    def label(self) -> str:
        """What a person reads."""
        return self.forms[0] if self.forms else ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a text, or conditions on the text."""

    text: str = ""
    conditions: tuple[Filter, ...] = ()

    def describe(self) -> str:
        """The wish in words."""
        return " and ".join(condition.describe() for condition in self.conditions) or f'"{self.text}"'


def wishes_of(task: Task) -> tuple[Wish, ...]:
    """What the step asks to be chosen."""
    step = task.step
    if task.values and step.comparison in {"starts_with", "ends_with", "matches"}:
        conditions = (Filter(comparison=step.comparison, value=task.value), *_conditions(step))
        return (Wish(conditions=conditions),)
    if task.values:
        return tuple(Wish(text=value) for value in task.values)
    conditions = _conditions(step)
    return (Wish(conditions=conditions),) if conditions else ()


def _conditions(step: Step) -> tuple[Filter, ...]:
    where = step.target.where if step.target else ()
    return tuple(condition for condition in where if not condition.of and not condition.state)


def fitting(options: Sequence[Option], wish: Wish) -> Option | None:
    """The option that a person means; None when there is none (yet).

    Raises:
        Refusal: several fit equally well, or the one that is meant is disabled.
    """
    if wish.conditions:
        found = [option for option in options if _holds(option, wish.conditions)][:1]
    else:
        found = _by_text(options, wish.text)
    if len(found) > 1:
        raise Refusal("ambiguous_target", f"{len(found)} options fit {wish.describe()}: {names_of(found)}")
    if found and found[0].disabled:
        raise Refusal("element_disabled", f"the option {wish.describe()} is disabled")
    return found[0] if found else None


def _holds(option: Option, conditions: Iterable[Filter]) -> bool:
    return all(
        holds(condition.comparison, option.label, condition.value) != condition.negated for condition in conditions
    )


def _by_text(options: Sequence[Option], text: str) -> list[Option]:
    """By label, by any other name, by group and label, by number, by an unmistakable part of the label."""
    asked = plain(text)
    if exact := [option for option in options if plain(option.label) == asked]:
        return _first_enabled(exact)
    if named := [option for option in options if asked in map(plain, option.forms)]:
        return _first_enabled(named)
    if grouped := _by_group(options, text):
        return grouped
    if loose := [option for option in options if _bare(option.label) == _bare(text) != ""]:
        return _first_enabled(loose)
    if counted := _by_number(options, text):
        return counted
    starts = [option for option in options if asked and plain(option.label).startswith(asked)]
    parts = [option for option in options if asked and asked in plain(option.label)]
    return starts if len(starts) == 1 else parts


def _first_enabled(options: list[Option]) -> list[Option]:
    """Options of one name are the same to a person: the first that can be chosen."""
    return [next((option for option in options if not option.disabled), options[0])]


def _bare(text: str) -> str:
    return " ".join(_MARKS.sub(" ", plain(text)).split())


def _by_group(options: Sequence[Option], text: str) -> list[Option]:
    group, *rest = _PATH.split(text.strip(), maxsplit=1)
    if not rest:
        return []
    wanted = (plain(group), plain(rest[0]))
    return [option for option in options if (plain(option.group), plain(option.label)) == wanted][:1]


def _by_number(options: Sequence[Option], text: str) -> list[Option]:
    if found := _NUMBER.match(text.strip()):
        return list(options[int(found[1]) - 1 :][:1]) if int(found[1]) else []
    if not (placed := _PLACE.match(text.strip())):
        return []
    word = placed[1].lower()
    if word == "last":
        return list(options[-1:])
    return list(options[:1] if word == "first" else options[int(word[:-2]) - 1 :][:1])


def names_of(options: Iterable[Option]) -> str:
    """The options as a message names them."""
    labels = [option.label for option in options]
    more = f" and {len(labels) - SEEN} more" if len(labels) > SEEN else ""
    return ", ".join(f'"{label}"' for label in labels[:SEEN]) + more if labels else "none"


def absent(options: Iterable[Option], wish: Wish) -> Refusal:
    """That there is no such option, with those that are there."""
    return Refusal("element_absent", f"the list has no option {wish.describe()}; it has {names_of(options)}")
