"""Which things say what they must: "the rows whose status is Open", "the boxes that are not checked", "below 50"."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from pacts.domain.plan import Comparison, Filter
from pacts.eyes.measures import Measure, measures, whole
from pacts.eyes.properties import measure_of, texts_of
from pacts.eyes.view import Node, View
from pacts.eyes.words import identifier, phrase


def _selected(node: Node) -> bool | None:
    c = node.c
    if c.selected is not None or c.checked is not None:
        return bool(c.selected or c.checked)
    return any(name.lower() in _CHOSEN or identifier(name).tokens[-1:] in _ENDS for name in c.classes)


def is_chosen(node: Node, *, surely: bool = False) -> bool:
    """Whether it is selected, checked, or drawn as the one that is; surely when a class says that and nothing else."""
    told = node.c.selected is not None or node.c.checked is not None
    return bool(_selected(node)) and (told or not surely or any(name.lower() in _CHOSEN for name in node.c.classes))


def asks_what_is_chosen(words: str) -> bool:
    """Whether words ask for what is chosen now: "the selected slot", "the current day"."""
    return phrase(words).tokens[:1] in _CHOSEN_NOW


def _required(node: Node) -> bool:
    return "*" in node.c.label or "required" in phrase(node.c.label).folded or "required" in node.c.classes


_STATES: Final[dict[str, Callable[[Node], bool | None]]] = {
    "checked": lambda node: node.c.checked,
    "selected": _selected,
    "enabled": lambda node: node.c.enabled if node.interactive or not node.c.enabled else None,
    "expanded": lambda node: node.c.expanded,
    "empty": lambda node: not (node.c.value or node.c.text),
    "visible": lambda node: node.c.visible,
    "required": _required,
}
_NUMERIC: Final = frozenset({"at_least", "at_most", "more_than", "less_than"})
_CHOSEN: Final = frozenset(
    {"active", "selected", "current", "is-active", "is-selected", "checked", "chosen", "ui-state-active"}
    | {"sel", "cur", "on", "is-on", "tab-on", "marked", "highlighted", "highlight", "tabactive"}
)
_CHOSEN_NOW: Final = frozenset(
    (word,)
    for word in (
        "selected",
        "active",
        "current",
        "chosen",
        "highlighted",
        "checked",
        "ticked",
        "pressed",
        "preselected",
    )
)
_ENDS: Final = frozenset({("active",), ("selected",), ("current",), ("checked",), ("chosen",), ("sel",)})
"""Last words of classes that say so: "is-active", "rg-sel", "sapMITBSelected"."""


def holds(node: Node, wanted: Filter, view: View) -> bool:
    """Whether the thing is as the condition says."""
    if wanted.state:
        state = _STATES[wanted.state](_bearer(node, wanted.state, view))
        return state is not None and state != wanted.negated
    if wanted.comparison in _NUMERIC:
        return _compared(node, wanted, view) != wanted.negated
    said = any(_agrees(text, wanted) for text in _texts(node, wanted, view))
    return said != wanted.negated


def _bearer(node: Node, state: str, view: View) -> Node:
    """The thing in a row or around a label that has the state: "the checked rows"."""
    if _STATES[state](node) is not None and state not in {"empty", "checked"}:
        return node
    fitting = [
        n
        for n in view.inside(node)
        if (state == "checked" and n.c.checked is not None) or (state == "empty" and n.c.editable)
    ]
    return fitting[0] if fitting and node.c.checked is None and not node.c.editable else node


def _texts(node: Node, wanted: Filter, view: View) -> Sequence[str]:
    found = texts_of(node, wanted.of, view)
    return found or ([node.c.value] if wanted.of in {"value", "text"} else [])


def _agrees(text: str, wanted: Filter) -> bool:
    shown, said = phrase(text).folded, phrase(wanted.value).folded
    return _COMPARE[wanted.comparison](shown, said)


def _equals(shown: str, said: str) -> bool:
    if shown == said or phrase(shown).plain == phrase(said).plain:
        return True
    mine, theirs = whole(said), whole(shown)
    alike = mine is not None and theirs is not None and mine.unit == theirs.unit and mine.value == theirs.value
    return alike and not (_CENTS.search(said) and not _FRACTION.search(shown))


_CENTS: Final = re.compile(r"\d[.,]00?(?!\d)")
"""What an author who writes "$5.00" wants to see: "$5" is less than that, though as much."""
_FRACTION: Final = re.compile(r"\d[.,]\d")


_SPACELESS: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts without spaces between words, where a word has no edges."""


def _contains(shown: str, said: str) -> bool:
    """Whether the words stand there as they are: what is "unpaid" is not "paid", and 12 is not 2."""
    plain = phrase(said).plain
    if not said or (plain and f" {plain} " in f" {phrase(shown).plain} "):
        return True
    if _SPACELESS.search(said):
        return said in shown
    return re.search(f"(?<!{_like(said[0])}){re.escape(said)}(?!{_like(said[-1])})", shown) is not None


def _like(letter: str) -> str:
    """What would join a word or number at that end: a letter a letter, a digit a digit, and nothing a sign."""
    return r"\d" if letter.isdigit() else r"[^\W\d_]" if letter.isalpha() else r"[^\s\S]"


def _matches(shown: str, said: str) -> bool:
    try:
        return re.search(said, shown, re.IGNORECASE) is not None
    except re.error:
        return False


_COMPARE: Final[dict[Comparison, Callable[[str, str], bool]]] = {
    "contains": _contains,
    "equals": _equals,
    "matches": _matches,
    "starts_with": lambda shown, said: shown.startswith(said),
    "ends_with": lambda shown, said: shown.endswith(said),
}


def _compared(node: Node, wanted: Filter, view: View) -> bool:
    limit = _limit(wanted.value)
    if limit is None:
        return False
    unit = None if limit.unit == "number" else limit.unit
    found = measure_of(node, wanted.of, view, unit) or measure_of(node, wanted.of, view)
    if found is None:
        return False
    match wanted.comparison:
        case "at_least":
            return found.value >= limit.value
        case "at_most":
            return found.value <= limit.value
        case "more_than":
            return found.value > limit.value
        case _:
            return found.value < limit.value


@lru_cache(maxsize=256)
def _limit(value: str) -> Measure | None:
    return next(iter(measures(value)), None)
