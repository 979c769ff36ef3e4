"""A place that the page does not show as one: "the priority of the issue" on the page of one issue."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from pacts.domain.deed_words import BROAD
from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Scope, Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.words import phrase

_HOLDING: Final = frozenset({"in", "row_of"})
"""Relations to what holds a thing; what stands beside a thing is told by where it stands."""
_READ: Final = frozenset({"text", "cell", "value"})
TOLD: Final = 0.8
"""The same where what is expected of it is said there, too."""
SURE: Final = 0.9
"""How well the words must agree where the place is not accounted for."""


def without_place(want: Wanted, is_nowhere: Callable[[Wanted, Target], bool]) -> Iterator[Wanted]:
    """The target without a place that is told by a plain noun, the outermost first.

    Only a thing that has words of its own may stand alone: "the last item of the checklist" is no last item.

    Args:
        want: what is looked for.
        is_nowhere: whether the page does not show such a place.
    """
    target = want.target
    if not any(ch.isalpha() for ch in target.words) or target.ordinal is not None or target.every or target.number:
        return
    for at in reversed(range(len(target.scope))):
        if _is_plain(target.scope[at]) and is_nowhere(want, target.scope[at].target):
            scope = (*target.scope[:at], *target.scope[at + 1 :])
            yield replace(want, target=target.model_copy(update={"scope": scope}))


def _is_plain(scope: Scope) -> bool:
    """Whether it is told by nouns alone, which nobody quoted and which are no name."""
    place = scope.target
    told = place.quoted or place.ordinal is not None or place.where or place.looks or place.attributes or place.scope
    return scope.relation in _HOLDING and bool(place.words) and place.words.islower() and not told


def stands_alone(want: Wanted, element: ResolvedElement) -> bool:
    """Whether an element is surely called by the words alone, or says what is expected of it as well.

    "Close" or "Save" is on pages of all sorts: where it closes something else, it is not meant.
    """
    known = element.fingerprint
    names = [phrase(name) for name in (known.name, known.label, known.placeholder, known.text) if name]
    said = phrase(want.target.words)
    if want.verb in _READ:
        value = phrase(want.value or "").plain
        return bool(value) and element.confidence >= TOLD and any(f" {value} " in f" {name.plain} " for name in names)
    words = {word for word in said.concepts if not word.isdigit()}
    called = any({word for word in name.concepts if not word.isdigit()} == words for name in names)
    return called and element.confidence >= SURE and known.twins == 1 and not set(said.tokens) <= BROAD
