"""What words in quotes mean: the very words that the page shows, not others like them."""

from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import ACTIONS, Kind, Verb
from pacts.eyes.kinds import CONTAINER_KINDS
from pacts.eyes.matching import Hit
from pacts.eyes.vocabulary import FILLER
from pacts.eyes.words import Phrase, phrase

_EXACT: Final = frozenset({"same", "case", "marks", "joined", "counter"})
_LENIENT: Final = frozenset(
    {"fill", "append", "clear", "type", "select", "deselect", "check", "uncheck", "set_slider", "upload", "drag_by"}
)
"""What is done to fields and boxes: their labels are quoted less carefully than what a button says."""
_LENIENT_KINDS: Final = (CONTAINER_KINDS - {"menu", "cell"}) | {
    "field",
    "dropdown",
    "date",
    "slider",
    "checkbox",
    "radio",
    "switch",
    "file",
    "text",
    "alert",
    "heading",
}
_ASSERTED: Final = frozenset({"visible", "count"})
_LABELLED: Final = frozenset({"button", "link", "tab", "menuitem"})
"""Kinds of which one sees what they are called."""
_STATES: Final = frozenset({"enabled", "focused", "expanded", "selected"})
_NAMING: Final = frozenset({"name", "text", "label", "alt"})
_LONGER: Final = 2
"""Words of a name; a single one is as likely a first name."""


def is_quoted_so(hit: Hit, words: str, kind: Kind | None, verb: Verb) -> bool:
    """Whether a hit is what the words in quotes may mean for the step."""
    if verb in _LENIENT or kind in _LENIENT_KINDS or verb not in ACTIONS | _STATES:
        return True
    if hit.level in _EXACT or not any(sign.isalnum() for sign in words):  # "…", "×": a picture, whatever it is called
        return True
    if hit.level == "part" and _is_numbered(phrase(words), phrase(hit.shown)):
        return True
    return hit.level == "forms" and _but_filler(phrase(words)) == _but_filler(phrase(hit.shown))


def is_called_otherwise(hit: Hit, kind: Kind | None, verb: Verb) -> bool:
    """Whether a check names a control, and the hit has another name: "Delete" is not shown by "Remove"."""
    return verb in _ASSERTED and kind in _LABELLED and hit.source in _NAMING and hit.level == "synonym"


def _is_numbered(said: Phrase, shown: Phrase) -> bool:
    """Whether a code is quoted without the noun before it: "A3" of "Seat A3", "4711" of "Order 4711"."""
    code = len(said.tokens) == 1 and any(ch.isdigit() for ch in said.plain)
    return code and len(shown.tokens) == _LONGER and shown.tokens[-1] == said.tokens[0]


def is_longer_name(hit: Hit, words: str) -> bool:
    """Whether the hit is the name of another thing that begins alike: "Trail Backpack Pro" for "Trail Backpack"."""
    return hit.level == "part" and hit.source in _NAMING and longer_name(words, hit.shown)


_TIMES: Final = frozenset({"x", "qty"})


def is_amount(rest: Sequence[str]) -> bool:
    """Whether what follows a name says how many there are of it: "x 2"."""
    return bool(rest) and rest[0] in _TIMES and all(map(str.isdigit, rest[1:]))


def longer_name(words: str, text: str) -> bool:
    """Whether the text is a name that begins with the words and goes on without a stop."""
    said, shown = phrase(words), phrase(text)
    size = len(said.tokens)
    if size < _LONGER or not size < len(shown.tokens) <= size + _LONGER:
        return False
    if is_amount(shown.tokens[size:]):
        return False
    after = shown.folded.removeprefix(said.folded)
    return shown.tokens[:size] == said.tokens and after[:1] == " " and after[1:2].isalnum()


def _but_filler(of: Phrase) -> tuple[str, ...]:
    return tuple(word for word in of.tokens if word not in FILLER)
