"""What a sentence speaks of, word by word: what its one element must say, be near to, and be good for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from pacts.domain.deed_words import CHOOSING, GOING, SHOWING, TAKING, called, split
from pacts.domain.plan import Step, Verb
from pacts.eyes.themes import Themes, spans
from pacts.eyes.vocabulary import FILLER, KIND_WORDS
from pacts.eyes.words import phrase, stem

Hand = Literal["press", "type", "choose", "tick", "attach", "point"]
"""What is done with the element."""
HANDS: Final[dict[Verb, Hand]] = {
    "fill": "type",
    "append": "type",
    "clear": "type",
    "press": "type",
    "select": "choose",
    "check": "tick",
    "uncheck": "tick",
    "upload": "attach",
    "hover": "point",
    "scroll": "point",
}
"""Every other action presses."""
_ROLES: Final[dict[str, frozenset[str]]] = {
    "button": frozenset({"button"}),
    "link": frozenset({"link"}),
    "field": frozenset({"textbox", "searchbox", "spinbutton", "combobox"}),
    "input": frozenset({"textbox", "searchbox", "spinbutton"}),
    "textarea": frozenset({"textbox"}),
    "box": frozenset({"checkbox", "textbox", "searchbox", "combobox"}),
    "checkbox": frozenset({"checkbox", "switch"}),
    "dropdown": frozenset({"combobox", "listbox", "button"}),
    "menu": frozenset({"menu", "button", "menuitem"}),
    "tab": frozenset({"tab", "link"}),
    "icon": frozenset({"button", "img", "link"}),
    "switch": frozenset({"switch", "checkbox"}),
    "toggle": frozenset({"switch", "checkbox", "button"}),
    "slider": frozenset({"slider"}),
    "row": frozenset({"row", "listitem"}),
    "heading": frozenset({"heading"}),
    "headline": frozenset({"heading"}),
    "option": frozenset({"option", "radio", "menuitem"}),
    "image": frozenset({"img"}),
    "picture": frozenset({"img"}),
    "photo": frozenset({"img"}),
    "list": frozenset({"list", "listbox"}),
    "dialog": frozenset({"dialog", "alertdialog"}),
    "column": frozenset({"columnheader"}),
    "cell": frozenset({"cell", "gridcell"}),
    "radio": frozenset({"radio"}),
    "card": frozenset({"listitem", "article"}),
    "error": frozenset({"alert"}),
    "alert": frozenset({"alert"}),
    "article": frozenset({"article", "link", "heading"}),
}
"""Roles that a noun of the sentence may mean."""
_NAMING: Final = frozenset(
    {"button", "link", "field", "input", "textarea", "checkbox", "dropdown", "tab", "icon", "switch", "toggle", "radio"}
)
"""Nouns of controls: who says one calls the control by its name, and by nothing that has only to do with it."""
_EMPTY: Final = FILLER | frozenset(
    "i we he she it user customer visitor should shall must will would can could may might is are be been was were am "  # noqa: SIM905 - a table
    "has have had do does did an at by from as into onto its it this these those there their them his her me us you "
    "not no so then if when while after before now again also too just only s t what which who that says say shows "
    "show reads read see seen displayed shown visible contains contain".split()
)
"""Words of a sentence that no element is called by."""
_SILENT: Final = SHOWING | GOING | CHOOSING | TAKING
"""Verbs that a control need not say: it is called like the thing."""
_GESTURES: Final = frozenset({"click", "press", "tap", "hit", "push", "hover", "double", "right", "scroll", "focus"})
"""How a hand moves: what is done by it, they do not tell."""
_QUOTED: Final = re.compile(r'"([^"]+)"|“([^”]+)”|«([^»]+)»|(?<!\w)\'([^\']+)\'(?!\w)')
_LOUD: Final = re.compile(r"(?<![.!?:]\s)(?<!^)\b(?:[A-Z][\w-]*|\w*\d[\w.,:-]*)")


@dataclass(frozen=True, slots=True, eq=False)
class Gist:
    """A sentence as the words that could be on the page."""

    hand: Hand
    plain: str
    words: tuple[str, ...]
    """Concepts that tell the element, without those of the verb and of a value that is typed."""
    loud: frozenset[str]
    """Concepts that were quoted, capitalised or are numbers: nothing else stands for them."""
    names: tuple[tuple[str, ...], ...]
    """What a control may be called by for the verb, nearest first: the tokens of each."""
    telling: bool
    """The verb says more than that something is pressed, shown or chosen."""
    strange: bool
    """The verb is none that is known."""
    roles: frozenset[str]
    """Roles that a noun of the sentence means; empty where none does."""
    value: str
    """What is typed or chosen."""
    themes: tuple[tuple[str, Themes], ...]
    """What each of the words speaks of."""
    does: Themes
    """What the verb speaks of."""
    spoken: Themes
    """What verb and words speak of together."""


def gist_of(step: Step) -> Gist:
    """What the sentence of a step speaks of."""
    hand = HANDS.get(step.verb, "press")
    value = step.value.template if step.value is not None and step.verb not in {"do", "go_to"} else ""
    return gist(step.source.text, hand, value)


@lru_cache(maxsize=512)
def gist(text: str, hand: Hand, value: str) -> Gist:
    """What a sentence speaks of.

    Args:
        text: the sentence as it was written.
        hand: what is done with the element.
        value: what is typed or chosen; its words do not tell the element.
    """
    rest = _without(text, value) if value else text
    tokens = phrase(_QUOTED.sub(lambda found: f" {next(filter(None, found.groups()))} ", rest)).tokens
    said = [token for token in tokens if token not in {"i", "we", "the", "user", "please", "then"}]
    size = split(said) or 1
    verb, told = " ".join(said[:size]), said[size:]
    words = [word for word in phrase(" ".join(told)).concepts if word not in _EMPTY and word not in KIND_WORDS]
    themes, does = ({}, {}) if _NAMING & set(told) else _themes(said, size)
    return Gist(
        hand,
        f" {phrase(text).plain} ",
        tuple(dict.fromkeys(words)),
        frozenset(word for loud in _loud(rest) for word in phrase(loud).concepts if word not in _EMPTY) & {*words},
        _names(verb),
        bool(split(verb.split())) and verb not in _SILENT,
        not split(said) and bool(said) and said[0] not in KIND_WORDS | _GESTURES,
        frozenset(role for token in tokens for role in _ROLES.get(token, _ROLES.get(stem(token), ()))),
        value,
        tuple((word, themes[word]) for word in dict.fromkeys(words) if word in themes),
        does,
        {theme: sure for each in (*themes.values(), does) for theme, sure in each.items()},
    )


def _themes(said: Sequence[str], size: int) -> tuple[dict[str, Themes], Themes]:
    """What each word behind the verb speaks of, by its concept, and what the verb does."""
    found: dict[str, Themes] = {}
    does: Themes = {}
    for at, length, themes in spans(said):
        if at < size:
            does.update(themes)
        for concept in phrase(" ".join(said[at : at + length])).concepts:
            found.setdefault(concept, {}).update(themes)
    return found, does


def _names(verb: str) -> tuple[tuple[str, ...], ...]:
    names = called(verb) if verb else {}
    return tuple(tuple(map(stem, name.split())) for name in sorted(names, key=names.__getitem__))


def _without(text: str, value: str) -> str:
    at = text.find(value)
    return f"{text[:at]} {text[at + len(value) :]}" if at >= 0 else text


def _loud(text: str) -> Iterator[str]:
    for found in _QUOTED.finditer(text):
        yield next(filter(None, found.groups()))
    yield from _LOUD.findall(_QUOTED.sub(" ", text).strip())
