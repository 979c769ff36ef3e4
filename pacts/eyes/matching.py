"""Which nodes carry the author's words, by which of the eight tiers, and how well."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pacts.domain.element import TIER_NAMES, Tier
from pacts.eyes.instructions import repeated
from pacts.eyes.measures import whole
from pacts.eyes.view import TEXT_LIMIT, Node, View, leads_to, node_text, pictured
from pacts.eyes.vocabulary import KIND_WORDS, MESSAGE_WORDS, MESSAGES
from pacts.eyes.words import (
    LEVELS,
    NO_MATCH,
    Match,
    Phrase,
    equal_level,
    identifier,
    match,
    mistyped,
    phrase,
    stem,
    weak_others,
)

FACTORS: Final[dict[str, float]] = {
    "aria-label": 1.0,
    "aria-placeholder": 0.99,
    "placeholder": 0.98,  # shown, but only while the field is empty
    "label": 1.0,
    "name": 1.0,  # the accessible name
    "text": 1.0,
    "beside": 0.93,  # a text that stands where a label would
    "column": 0.92,  # the header over a control that says nothing itself
    "group": 0.97,  # its name after that of its group
    "picture": 0.93,  # what its icon or sign stands for
    "title": 0.95,
    "alt": 0.96,
    "test attribute": 0.92,  # nobody sees it, but somebody named it
    "name attribute": 0.9,
    "id": 0.88,
    "address": 0.88,  # where a link leads that says nothing itself
    "class": 0.85,  # says what it looks like as often as what it is
    "type": 0.85,
}
"""How far each source of words is to be believed."""
PROMOTED: Final = 0.98
"""A source that the settings moved forward is believed like what the page shows."""
EPSILON: Final = 0.06
"""Two sources this close are equally good: the order of the tiers decides which one is named."""
_DEFAULT_PLACE: Final = {tier: tier - 1 for tier in TIER_NAMES}
_TYPES: Final = frozenset({"password", "email", "search", "tel", "url", "file", "date", "time", "submit", "color"})
_LITERAL_LEVELS: Final = frozenset({"same", "case", "marks", "joined"})
_LOOSE: Final = frozenset({"described", "fuzzy"})
"""Levels at which some of the author's words are not accounted for."""
_VALUE: Final = 40
"""Characters of a price or a date."""
_LESS: Final = 4
"""A class of so many times the words is called after something else: "ant-select-selection-search-input"."""
_SYMBOLS: Final = frozenset("$€£¥%+<>=°#@")


@dataclass(frozen=True, slots=True)
class Channel:
    """One of a node's texts."""

    tier: Tier
    source: str
    said: Phrase
    raw: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A node that may be meant."""

    node: Node
    words: float
    """How well the words agree, by source and level."""
    fit: float
    tier: Tier
    source: str
    level: str
    shown: str
    """The words of the page that agreed."""

    @property
    def score(self) -> float:
        return self.words * self.fit


class Matcher:
    """Finds the nodes of one look that carry given words."""

    def __init__(self, view: View, tier_order: Sequence[int], test_id_attributes: Sequence[str]) -> None:
        self.view = view
        self._place = {tier: place for place, tier in enumerate(tier_order)}
        self._test_ids = frozenset(test_id_attributes)
        self._channels: dict[int, tuple[Channel, ...]] = {}
        self._known: dict[tuple[str, bool, bool], list[Hit]] = {}
        self.repeated = repeated(view)
        """What only repeats the requirement."""

    def search(self, said: Phrase, *, quoted: bool, literal: bool = False) -> list[Hit]:
        """Every node that carries the words at all; `fit` is not judged yet.

        Args:
            said: the author's words.
            quoted: they are what the page shows.
            literal: nothing but these words will do, shown to a person: the step asserts them.
        """
        key = (said.text, quoted, literal)
        if key not in self._known:
            found = self._search(said, quoted=quoted, literal=literal)
            self._known[key] = [hit for hit in found if hit.node not in self.repeated]
        return self._known[key]

    def _search(self, said: Phrase, *, quoted: bool, literal: bool) -> list[Hit]:
        found = self._measured(said, self._sharing(said, all_of=quoted), quoted=quoted, literal=literal)
        if not found and quoted:
            found = self._measured(said, self._sharing(said, all_of=False), quoted=quoted, literal=literal)
        if literal:
            return found + self._passages(said, {hit.node.index for hit in found})
        if not any(hit.level in _LITERAL_LEVELS for hit in found):
            found = [*found, *self._of_value(said)]
        return found or self._measured(said, self._close(said), quoted=quoted, literal=False)

    def _measured(self, said: Phrase, nodes: Sequence[Node], *, quoted: bool, literal: bool) -> list[Hit]:
        rated = (self.measure(said, node, quoted=quoted, literal=literal) for node in nodes)
        return [hit for hit in rated if hit is not None]

    def messages(self, said: Phrase) -> list[Hit]:
        """For "the error message": what is marked as one by role, class, id or test id."""
        wanted = next((sort for sort in MESSAGES if stem(sort) in said.stems), None)
        if wanted is None or set(said.tokens) - MESSAGE_WORDS - {wanted, f"{wanted}s"}:
            return []
        rated = ((node, self._marked(node, wanted)) for node in self.view.nodes if node.c.text and not node.interactive)
        return [Hit(node, score, 1.0, 8, "class", "synonym", wanted) for node, score in rated if score > 0]

    def _marked(self, node: Node, sort: str) -> float:
        c = node.c
        names = (c.element_id, *c.classes, *c.test_ids.values())
        words = {word for name in names if name for word in identifier(name).tokens}
        if words & MESSAGES[sort]:
            return LEVELS["synonym"]
        other = any(words & marks for name, marks in MESSAGES.items() if name != sort)
        return 0.8 if c.role == "alert" and sort == "error" and not other else 0.0

    def measure(self, said: Phrase, node: Node, *, quoted: bool, literal: bool) -> Hit | None:
        """The best source of the words in one node; among equally good ones, the tier the settings prefer."""
        rated: list[tuple[float, Match, Channel]] = []
        for channel in self._texts(node):
            if literal and not channel.shown:
                continue
            found = _literally(said, channel.said) if literal else match(said, channel.said, quoted=quoted)
            if channel.source == "picture" and found.level in _LOOSE:
                continue  # a plus says "add", not "add to wishlist"
            if channel.source == "class" and found.level == "part" and not _is_called_so(said, channel.said):
                continue
            if channel.source == "group" and not self._says_some(node, said):
                continue
            if channel.raw == said.text and not channel.shown:
                found = Match(LEVELS["same"], "same")
            if found:
                rated.append((found.score * self._factor(channel, quoted=quoted), found, channel))
        if not rated:
            return None
        best = max(score for score, _, _ in rated)
        near = [entry for entry in rated if entry[0] >= best - EPSILON]
        _, found, channel = min(near, key=lambda entry: (self._place[entry[2].tier], -entry[0]))
        return Hit(node, best, 1.0, channel.tier, channel.source, found.level, channel.raw)

    def _says_some(self, node: Node, said: Phrase) -> bool:
        """Whether the control itself says some of the words, not its group alone."""
        own = phrase(node.c.label or node.c.name or self.view.beside(node))
        return bool(set(said.concepts) & set(own.concepts)) or bool(set(said.stems) & set(own.stems))

    def _factor(self, channel: Channel, *, quoted: bool) -> float:
        factor = FACTORS[channel.source]
        if self._place[channel.tier] < _DEFAULT_PLACE[channel.tier]:
            return max(factor, PROMOTED)
        return factor * 0.95 if quoted and not channel.shown else factor

    def _texts(self, node: Node) -> tuple[Channel, ...]:
        if node.index not in self._channels:
            self._channels[node.index] = tuple(self._read(node))
        return self._channels[node.index]

    def _read(self, node: Node) -> Iterator[Channel]:
        c = node.c
        yield from _shown(1, "aria-label", c.aria_label)
        yield from _shown(2, "aria-placeholder", c.aria_placeholder)
        yield from _hidden(3, "name attribute", c.name_attribute)
        yield from _shown(4, "placeholder", c.placeholder)
        yield from _shown(5, "label", c.label)
        yield from _shown(5, "beside", self.view.beside(node))
        yield from _shown(5, "column", self.view.headed(node))
        yield from _shown(5, "group", self.view.grouped(node))
        for words in pictured(node):
            yield Channel(6, "picture", phrase(words), words, shown=False)
        yield from _shown(6, "name", c.name)
        if (text := node_text(node)) is not None:
            yield Channel(6, "text", text, text.text, shown=True)
            if c.own_text and c.own_text != c.text:
                yield from _shown(6, "text", c.own_text)
        yield from _shown(6, "alt", c.alt)
        for attribute, value in c.test_ids.items():
            if not self._test_ids or attribute in self._test_ids:
                yield from _hidden(7, "test attribute", value)
        yield from _shown(8, "title", c.title)
        yield from _hidden(8, "id", c.element_id)
        yield from _hidden(8, "address", leads_to(node))
        for name in c.classes:
            yield from _hidden(8, "class", name)
        if c.type in _TYPES and not c.name:
            yield from _hidden(8, "type", c.type)

    def _sharing(self, said: Phrase, *, all_of: bool) -> list[Node]:
        """The nodes that share a word with what was said; with `all_of` every word, in one way of reading it."""
        if not said.plain.isascii() or not said.plain:
            return self.view.nodes
        table, none = self.view.by_word, set[int]()
        if all_of and len(said.tokens) > 1:
            readings = (said.tokens, said.stems, said.concepts)
            every = [set.intersection(*(table.get(word, none) for word in words)) for words in readings]
            found = set.union(table.get(said.joined, none), *every)
        else:
            keys = {
                *said.tokens,
                *said.stems,
                *said.concepts,
                said.joined,
                *(other for word in said.concepts for other in weak_others(word)),
            }
            found = set.union(none, *(table.get(key, none) for key in keys))
        return [self.view.nodes[index] for index in sorted(found)]

    def _close(self, said: Phrase) -> list[Node]:
        """The nodes with a word that looks like one of these, mistyped."""
        table = self.view.by_word
        near = [word for word in table if any(mistyped(own, word) for own in said.tokens)]
        return [self.view.nodes[index] for index in sorted({i for word in near for i in table[word]})]

    def _of_value(self, said: Phrase) -> list[Hit]:
        """The nodes that say the same price, date or number in another format."""
        wanted = whole(said.text) if any(ch.isdigit() for ch in said.text) else None
        if wanted is None:
            return []
        found = []
        for node in self.view.nodes:
            text = node.c.own_text or node.c.name
            if 0 < len(text) <= _VALUE and any(ch.isdigit() for ch in text) and text != said.text:
                shown = whole(text)
                if shown is not None and shown.unit == wanted.unit and shown.value == wanted.value:
                    found.append(Hit(node, LEVELS["forms"], 1.0, 6, "text", "forms", text))
        return found

    def _passages(self, said: Phrase, known: set[int]) -> list[Hit]:
        """Long texts that contain the words."""
        found = []
        for node in self.view.passages:
            text = phrase(node.c.text)
            if node.index not in known and (said.folded in text.folded or _begins(said, text)):
                found.append(Hit(node, LEVELS["part"] + 0.1, 1.0, 6, "text", "part", node.c.text[:60]))
        inner = {hit.node for hit in found}
        return [hit for hit in found if not any(n in inner for n in self.view.inside(hit.node))]


def _is_called_so(said: Phrase, shown: Phrase) -> bool:
    """Whether a long class ends in the words, or they are a good part of it."""
    ends = [word for word in shown.stems if word not in KIND_WORDS][-len(said.stems) :]
    return len(shown.tokens) < _LESS * len(said.tokens) or set(ends) <= set(said.stems)


def _shown(tier: Tier, source: str, text: str) -> Iterator[Channel]:
    if text and len(text) <= TEXT_LIMIT:
        yield Channel(tier, source, phrase(text), text, shown=True)


def _hidden(tier: Tier, source: str, text: str) -> Iterator[Channel]:
    if text:
        yield Channel(tier, source, identifier(text), text, shown=False)


def _begins(said: Phrase, text: Phrase) -> bool:
    """A text longer than the look keeps begins alike."""
    return (
        len(said.folded) > TEXT_LIMIT
        and len(text.folded) > TEXT_LIMIT
        and said.folded.startswith(text.folded[:180].rstrip("…. "))
    )


def _literally(said: Phrase, shown: Phrase) -> Match:
    """The words themselves, but for capitals, white space and punctuation, whole or as a part."""
    if any(sign in _SYMBOLS for sign in said.folded) and not _symbols_agree(said, shown):
        return NO_MATCH
    if not said.plain:
        return Match(LEVELS["part"], "part") if said.folded and said.folded in shown.folded else NO_MATCH
    level = equal_level(said, shown)
    if level in _LITERAL_LEVELS:
        return Match(LEVELS[level], level)
    if f" {said.plain} " in f" {shown.plain} " or (not said.plain.isascii() and said.folded in shown.folded):
        return Match(LEVELS["part"] + 0.1 + 0.08 * len(said.plain) / len(shown.plain), "part")
    return NO_MATCH


def _symbols_agree(said: Phrase, shown: Phrase) -> bool:
    return said.folded.replace(" ", "") in shown.folded.replace(" ", "")
