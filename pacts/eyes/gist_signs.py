"""The signs that an element of a page is the one a sentence speaks of, each a number from 0 to 1."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pacts.eyes.deeds import undone
from pacts.eyes.gist_words import Gist
from pacts.eyes.instructions import repeated
from pacts.eyes.themes import shared, themes_of
from pacts.eyes.view import Node, View, pictured
from pacts.eyes.vocabulary import FILLER, KIND_WORDS
from pacts.eyes.words import Phrase, identifier, phrase, stem

_LONGEST: Final = 120
"""Characters: a longer text is no name."""
_AROUND: Final = 240
"""Characters of a row or card that are read."""
_ABOVE: Final = 8
"""Named things around an element that are read."""
_CLASSES: Final = 6
_SIGN: Final = 3
"""Characters of a sign that stands for a word."""
_NAME: Final = 40
"""Characters of a control that is no card."""
_TOLD: Final = 200
"""Characters of a text that a look tells."""
_OUT: Final = frozenset({"html", "body", "head", "script", "style", "title"})
_TYPED: Final = frozenset({"textbox", "searchbox", "spinbutton"})
_LISTS: Final = frozenset({"combobox", "listbox"})
_TICKED: Final = frozenset({"checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"})


@dataclass(frozen=True, slots=True)
class Read:
    """An element as words."""

    node: Node
    texts: tuple[str, ...]
    own: frozenset[str]
    stems: frozenset[str]
    """Of what may be a verb in a name."""
    markup: frozenset[str]
    row: frozenset[str]
    around: frozenset[str]
    themes: frozenset[int]


class Reader:
    """A page as words, read once for all sentences."""

    def __init__(self, view: View) -> None:
        self.view = view
        lines = repeated(view)
        told = lines | {up for node in lines for up in node.ancestors()}
        self.read = [self._read(node) for node in view.nodes if node.c.tag not in _OUT and node not in told]
        said = Counter(word for one in self.read for word in one.own | one.markup)
        self._rare = {word: math.log(1 + len(self.read) / (1 + number)) for word, number in said.items()}
        self._common = math.log(1 + len(self.read))
        self.page = _concepts([view.snapshot.title, *(node.says for node in view.headlines)])

    def weight(self, word: str) -> float:
        """How much a word tells: the fewer elements say it, the more."""
        return self._rare.get(word, self._common)

    def _read(self, node: Node) -> Read:
        c = node.c
        texts = tuple(_texts(node, self.view))
        row = self.view.row(node)
        rows = [row.c.text[:_AROUND], row.c.name] if row is not None and row is not node else []
        above = [
            c.heading,
            c.column,
            *(up.c.name for up in list(node.ancestors())[:_ABOVE] if len(up.c.name) <= _LONGEST),
        ]
        signs = (
            c.element_id,
            c.name_attribute,
            *c.test_ids.values(),
            *c.classes[:_CLASSES],
            c.icon,
            c.href.rsplit("/", 1)[-1],
        )
        own = _concepts(texts)
        markup = frozenset(word for sign in signs if sign for word in identifier(sign).concepts) - own - FILLER
        stems = frozenset(word for text in texts for word in _as_verbs(phrase(text)))
        themes = frozenset(theme for text in (*texts, *_drawn(node)) for theme in themes_of(text))
        return Read(node, texts, own, stems, markup, _concepts(rows) - own, _concepts(above) - own, themes)


def _as_verbs(said: Phrase) -> Iterator[str]:
    """The stems of words that may tell a deed: "Leaves" is a thing, and nobody leaves by it."""
    for token, word in zip(said.tokens, said.stems, strict=True):
        if not token.endswith("s") or token.endswith("ss") or len(token) <= _SIGN:
            yield word


def _texts(node: Node, view: View) -> Iterator[str]:
    c = node.c
    own = (c.name, c.label, c.aria_label, c.placeholder, c.aria_placeholder, c.title, c.alt, c.text)
    others = _of_neighbours(node, view)
    beside = (text for text in (view.beside(node), c.text_before, c.text_after) if text not in others)
    shown = dict.fromkeys(undone(text) for text in (*own, *beside) if text and len(text) <= _LONGEST)
    yield from shown
    if len(c.text) <= _SIGN:
        yield from pictured(node)


def _of_neighbours(node: Node, view: View) -> frozenset[str]:
    """The texts of the controls beside it, which are theirs: the star behind a box to tick is no name of the box."""
    beside = (other for other in view.siblings(node) if other is not node and other.c.tag != "label")
    return frozenset(other.c.text for other in beside if other.interactive and other.c.text)


def _drawn(node: Node) -> Iterator[str]:
    """What the picture of a small control stands for."""
    if node.c.icon and len(node.c.text) <= _NAME:
        yield from pictured(node)


def _concepts(texts: Sequence[str]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in phrase(text).concepts) - FILLER


def signs(gist: Gist, one: Read, reader: Reader) -> dict[str, float]:
    """The signs of one element by the names of `WEIGHTS`, those that are not 0."""
    found = _of_words(gist, one, reader) | _of_verb(gist, one) | _of_state(one.node, reader.view)
    found |= _of_value(gist, one.node, reader.view) | _of_use(gist, one.node)
    return {name: value for name, value in found.items() if value}


def _of_words(gist: Gist, one: Read, reader: Reader) -> dict[str, float]:
    """Where the words of the sentence stand, each counted by how much it tells, and how much of the name they are."""
    total = sum(map(reader.weight, gist.words)) or 1.0
    share: dict[str, float] = defaultdict(float)
    related = {word: shared(themes, one.themes) for word, themes in gist.themes}
    for word in gist.words:
        place, part = where(word, one, reader), reader.weight(word) / total
        told = related.get(word, 0.0) if place != "own" else 0.0
        share["related"] += told * part
        share[place] += part * (1 - told if place == "nowhere" else 1)
    said = (phrase(text).plain for text in one.texts)
    whole = max((len(text) for text in said if text and f" {text} " in gist.plain), default=0)
    return {
        "own": share["own"],
        "markup": share["markup"],
        "row": share["row"],
        "around": share["around"],
        "unmet": share["nowhere"],
        "related": share["related"],
        "whole": whole / len(gist.plain),
        "kind": float(one.node.c.role in gist.roles),
        "other kind": float(bool(gist.roles) and one.node.c.role not in gist.roles),
    }


def _of_verb(gist: Gist, one: Read) -> dict[str, float]:
    """Whether the name says the verb, and how much of it verb and words account for."""
    named = next((at for at, name in enumerate(gist.names) if one.stems.issuperset(name)), None)
    verb = gist.names[named] if named is not None else ()
    mine = one.own - KIND_WORDS
    left = [word for word in mine if word not in gist.words and stem(word) not in verb and word not in verb]
    accounted = len(mine) - len(left)
    related = sum(shared(gist.spoken, themes_of(word.lstrip("="))) for word in left)
    return {
        "verb": float(named == 0),
        "verb otherwise": float(bool(named)),
        "verb related": shared(gist.does, one.themes) if named is None else 0.0,
        "mute": float(gist.telling and named is None),
        "precise": accounted / len(mine) if mine else 0.0,
        "precise by theme": related / len(mine) if mine else 0.0,
    }


def _of_state(node: Node, view: View) -> dict[str, float]:
    c = node.c
    return {
        "visible": float(c.visible),
        "enabled": float(c.enabled),
        "covered": float(c.covered),
        "unheard": float(c.aria_hidden),
        "long": len(c.text) / _TOLD,
        "leaf": float(not node.children),
        "dialog": float(view.dialog(node) is not None),
    }


def _of_value(gist: Gist, node: Node, view: View) -> dict[str, float]:
    """Whether it shows the value, or offers it."""
    said = phrase(gist.value).plain if gist.value else ""
    if not said:
        return {}
    shown = phrase(node.c.text or node.c.value).plain
    options = (inner for inner in view.inside(node) if inner.c.role == "option") if gist.hand == "choose" else ()
    return {
        "equals": float(said == shown),
        "says": float(f" {said} " in f" {shown} "),
        "offers": float(any(phrase(option.says).plain == said for option in options)),
    }


def _of_use(gist: Gist, node: Node) -> dict[str, float]:
    """What it is good for, by what is done with it."""
    c = node.c
    uses = {
        "pressed": c.clickable or node.interactive,
        "typed": is_typed(node),
        "chosen": c.role in _LISTS,
        "ticked": is_ticked(node),
        "plain": not (c.clickable or node.interactive),
    }
    return {f"{gist.hand}: {use}": float(has) for use, has in uses.items()}


def is_typed(node: Node) -> bool:
    """Whether one types into it."""
    return node.c.editable or node.c.role in _TYPED


def is_ticked(node: Node) -> bool:
    """Whether it is on or off."""
    return node.c.checked is not None or node.c.role in _TICKED


def where(word: str, one: Read, reader: Reader) -> str:
    if word in one.own:
        return "own"
    if word in one.row:
        return "row"
    if word in one.around:
        return "around"
    if word in one.markup:
        return "markup"
    return "page" if word in reader.page else "nowhere"
