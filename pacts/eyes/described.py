"""Finds the block of the page that is described by what it says, though it is nowhere called so."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from pacts.domain.plan import Target, Verb
from pacts.eyes.description import Description, chunks, deed_of, descriptions, forms, is_thing
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.matching import Hit
from pacts.eyes.order import is_apart
from pacts.eyes.settle import POINTING
from pacts.eyes.undertaking import called_by
from pacts.eyes.view import Node, View, heads_column, is_drawn_box, is_header_row, node_text, pictured
from pacts.eyes.vocabulary import NEGATIONS
from pacts.eyes.words import Phrase, identifier, phrase, stem

_SCORE: Final = 0.9
"""What a block scores that says all that was told of it."""
_TICKED: Final = frozenset({"check", "uncheck", "checked"})
_VERBS: Final = POINTING | _TICKED | {"scroll", "visible", "expand", "collapse", "selected", "enabled"}
_MOST: Final = 150
"""Elements of a block; what holds more is a part of the page."""
_FEWEST: Final = 2
_BARE: Final = 2
"""Digits of a number that must be all that something says: "the square with the 1"."""
_OPENING: Final = frozenset(
    phrase(word).concepts[0] for word in ("open", "select", "choose", "view", "show", "details", "read", "book")
)
_TEXT: Final = 160
_WORD: Final = re.compile(r"\w")
_SHORT: Final = 2
_TITLE: Final = 3
"""Words of a title that says what is listed under it."""


class Described:
    """Finds blocks by descriptions, on one look."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._members: dict[Node, bool] = {}

    def find(self, target: Target, verb: Verb, names: frozenset[str] = frozenset()) -> list[Hit]:
        """What is meant in each of the blocks that the target describes; several are equally good.

        Args:
            target: the block.
            verb: what is done to it.
            names: what a control of the block is called that does that.
        """
        if (deed := deed_of(target)) is not None and verb in POINTING:
            return self._doing(*deed)
        for told in descriptions(target) if verb in _VERBS else ():
            if blocks := self._described(told):
                nodes = list(blocks)
                if len(nodes) == 1:
                    nodes = self._meant(nodes[0], blocks[nodes[0]], told, verb, names)
                return [Hit(node, _SCORE, 1.0, 6, "content", "forms", target.words) for node in nodes]
        return []

    def blocks(self, target: Target) -> list[Node]:
        """The blocks that the target describes."""
        return next((list(found) for told in descriptions(target) if (found := self._described(told))), [])

    def _doing(self, deed: str, thing: Target) -> list[Hit]:
        """The one control in the described block that is called by the deed, or drawn as it."""
        blocks = self.blocks(thing)
        said = phrase(deed).concepts[:1]
        inside = [n for block in blocks[:1] for n in self.view.inside(block) if n.c.visible and n.c.enabled]
        pressed = [n for n in inside if (n.interactive or n.c.clickable) and not n.c.editable]
        doing = [n for n in pressed if any(phrase(text).concepts[:1] == said for text in _calls(n))]
        whole = [n for n in doing if not any(o is not n and o.holds(n) for o in doing)]
        alone = len(blocks) == len(whole) == 1
        return [Hit(n, _SCORE, 1.0, 6, "content", "forms", deed) for n in whole] if alone else []

    # --- which blocks

    def _described(self, told: Description) -> dict[Node, list[Node]]:
        """The innermost blocks that say all of it, each with what says it."""
        marks = sorted(self._marks(told), key=len) if self._is_thing(told.noun) else []
        if not marks:
            return {}
        found: dict[Node, list[Node]] = {}
        for seed in marks[0]:
            block = next((up for up in (seed, *seed.ancestors()) if self._is_block(up) and _says_all(up, marks)), None)
            if block is not None and block.end - block.index <= _MOST and not self._is_scattered(block, marks):
                found.setdefault(block, []).extend(n for mark in marks for n in mark if block.holds(n))
        inner = {b: s for b, s in found.items() if not any(o is not b and b.holds(o) for o in found)}
        alone = "" if told.told else phrase(" ".join(told.adjectives)).plain
        inner = {
            b: s for b, s in inner.items() if not alone or phrase(b.says).plain != alone
        }  # no quality, but its name
        mainly = {b: s for b, s in inner.items() if not is_apart(b)}
        if not mainly:
            return {} if told.adjectives and not told.told else inner
        called = self._worded(told.noun, marked=True) if len(mainly) > 1 else []
        return {b: s for b, s in mainly.items() if any(b.holds(n) for n in called)} or mainly

    def _is_thing(self, noun: str) -> bool:
        """Whether repeated things are called by the noun, anywhere or by the titles and headers of this page."""
        return is_thing(noun) or (len(noun) > _SHORT and noun.islower() and stem(noun) in self._titled)

    @cached_property
    def _titled(self) -> frozenset[str]:
        """What the title, the headings and the headers of columns speak of, where they say little besides."""
        heads = (n.c.text for n in self.view.nodes if n.c.visible and (n.c.role == "heading" or heads_column(n)))
        titles = (*heads, *(frame.title for frame in self.view.frames.values()))
        said = (phrase(text) for text in titles if text)
        return frozenset(word for one in said if len(one.tokens) <= _TITLE for word in one.stems)

    def _marks(self, told: Description) -> list[list[Node]]:
        """What says each part of the description; nothing where a part is not said at all."""
        found: list[list[Node]] = []
        for text in told.told:
            found += self._saying(text)
        if told.adjectives:
            found += self._qualifying(told.adjectives)
        return found if found and all(found) else []

    def _qualifying(self, words: Sequence[str]) -> list[list[Node]]:
        """What is called as the words before the noun, which may be a name; of plain words, what says each of them."""
        if name := self._stretch(" ".join(words), whole=True):
            return [name]
        named = any(word[:1].isupper() or is_thing(word) for word in words)
        if named and (begun := self._begun(" ".join(words))):
            return [begun]
        return [[]] if named else [self._worded(word, marked=True) for word in words]

    def _begun(self, text: str) -> list[Node]:
        """The heading or link that begins with a name: "Summit" for "Summit 38"."""
        said = phrase(text)
        heads = (n for n in self._with_any(said.tokens[:1]) if n.c.role in {"heading", "link"})
        return self._inmost([n for n in heads if f"{phrase(n.c.text).plain} ".startswith(f"{said.plain} ")])

    def _saying(self, text: str) -> list[list[Node]]:
        """What says a text at a stretch; else what says each of its parts."""
        parts = chunks(text)
        if len(parts) == 1 and len(forms(parts[0])) > 1:
            return [self._worded(parts[0], marked=False)]
        if whole := self._stretch(" ".join(parts)) or self._stretch(text):
            return [whole]
        if len(parts) > 1:
            return [saying for part in parts for saying in self._saying(part)]
        words = parts[0].split() if parts else []
        return [self._worded(word, marked=False) for word in words] or [[]]

    def _stretch(self, text: str, *, whole: bool = False) -> list[Node]:
        """The innermost shown things that say these words one after the other, or nothing besides."""
        said = phrase(text)
        if not said.plain or not said.plain.isascii():
            return []
        nodes = self._with_any(said.tokens[:1])
        alone = whole or (said.plain.isdigit() and len(said.plain) <= _BARE)
        found = [n for n in nodes if any(_runs(said, shown, alone=alone) for shown in _texts(n))]
        return self._inmost(found)

    def _worded(self, word: str, *, marked: bool) -> list[Node]:
        """The innermost shown things that say a word in any form, or are marked so."""
        if len(phrase(word).tokens) > 1:
            return self._stretch(word)
        tokens = forms(word)
        own = stem(phrase(word).plain)
        if not own:
            return []
        named = word[:1].isupper() or any(ch.isdigit() for ch in word)
        found = []
        for node in self._with_any([*tokens, own]):
            says = any(tokens & set(t.tokens) or (not named and own in t.stems) for t in _positive(_texts(node), word))
            if says or (marked and any(own in identifier(name).stems for name in node.c.classes)):
                found.append(node)
        return self._inmost(found)

    def _with_any(self, words: Sequence[str]) -> list[Node]:
        table = self.view.by_word
        at = sorted({index for word in words for index in table.get(word, ())})
        return [node for index in at if (node := self.view.nodes[index]).c.visible]

    def _inmost(self, nodes: list[Node]) -> list[Node]:
        """Without what holds another of them. The nodes stand in document order."""
        return [n for at, n in enumerate(nodes) if at + 1 == len(nodes) or not n.holds(nodes[at + 1])]

    def _is_block(self, node: Node) -> bool:
        """Whether it is one of several alike: a row, a card, an entry, one button of a row of them."""
        if node not in self._members:
            row = node in self.view.row_nodes and not is_header_row(node, self.view)
            self._members[node] = node.c.visible and node.c.tag != "option" and (row or self._is_one_of_many(node))
        return self._members[node]

    def _is_one_of_many(self, node: Node) -> bool:
        """Whether it can be clicked, and stands among others of its make that can."""
        if not (node.interactive or node.c.clickable) or node.c.editable or node.c.role in CHECKABLE:
            return False
        alike = [n for n in self.view.siblings(node) if n.c.visible and _make(n) == _make(node)]
        return len(alike) >= _FEWEST

    def _is_scattered(self, block: Node, marks: Sequence[Sequence[Node]]) -> bool:
        """Whether the parts are said by different entries of a list in it: then none of them says it all."""
        entries = [n for n in self.view.inside(block) if n in self.view.row_nodes and n.end - n.index > _FEWEST]
        holding = [
            [entry for entry in entries if any(entry.holds(n) for n in mark if block.holds(n))] for mark in marks
        ]
        told = [set(held) for held in holding if held]
        return len(entries) >= _FEWEST and len(told) > 1 and not set.intersection(*told)

    # --- what is meant in a block

    def _meant(
        self, block: Node, seeds: Sequence[Node], told: Description, verb: Verb, names: frozenset[str]
    ) -> list[Node]:
        """The block's box for ticking it; for a click itself, what opens it, or its name where nothing does."""
        inside = [n for n in self.view.inside(block) if n.c.visible]
        if verb in _TICKED:
            boxes = [n for n in [block, *inside] if n.c.role in CHECKABLE] or [n for n in inside if is_drawn_box(n)]
            return boxes or ([block] if verb == "checked" else [])
        if verb in {"expand", "collapse"}:
            return [n for n in (block, *inside) if n.c.expanded is not None][:1] or [block]
        if verb not in POINTING or block.interactive or block.c.clickable:
            return [block]
        pressed = [n for n in inside if (n.interactive or n.c.clickable) and n.c.role not in CHECKABLE]
        box = self._box_before(block, inside) if "select" in names else None
        if (doing := called_by(names, pressed) or box) is not None:
            return [doing]
        if opener := self._opener(pressed, seeds, told.noun):
            return opener
        written = any(_WORD.search(n.c.text) for n in pressed) or any(n.c.editable for n in inside)
        return [] if written or _is_a_day(told) else self._named(inside, seeds)

    def _box_before(self, block: Node, inside: Sequence[Node]) -> Node | None:
        """The one box of a row that stands before all it says: a row is selected with it."""
        boxes = [n for n in inside if n.c.role == "checkbox"]
        first = next((n for n in inside if n.c.own_text or n.interactive), None)
        row = block.c.tag == "tr" or block.c.role in {"row", "listitem"}
        return boxes[0] if row and len(boxes) == 1 and boxes[0] is first else None

    def _opener(self, pressed: Sequence[Node], seeds: Sequence[Node], noun: str) -> list[Node]:
        """What opens a block: what says what was told, its one link, or the button that is there for it."""
        opening = _OPENING | set(phrase(noun).concepts)
        usable = [n for n in pressed if n.c.enabled]
        outer = [n for n in usable if not any(o is not n and o.holds(n) for o in usable)]
        ways = (
            [n for n in outer if any(n.holds(seed) for seed in seeds)],
            [n for n in outer if any(up.c.role == "heading" for up in (n, *n.ancestors()))],
            [n for n in outer if n.c.role == "link" and n.c.text],
            [n for n in outer if n.c.role == "link" and stem(noun.lower()) in phrase(n.c.column).stems][:1],
        )
        for way in ways:
            if way and len({n.c.href or n.index for n in way}) == 1:
                return [way[0]]
        return [n for n in outer if _is_within(phrase(n.c.name or n.c.text), opening)]

    def _named(self, inside: Sequence[Node], seeds: Sequence[Node]) -> list[Node]:
        """The heading of a block, else what says what was told first."""
        headings = [n for n in inside if n.c.role == "heading"]
        return headings[:1] or list(seeds[:1])


def _texts(node: Node) -> Iterator[Phrase]:
    """What a person reads in a thing, its parts apart where they can be."""
    c = node.c
    for text in {c.own_text, c.aria_label, c.alt, c.title, "" if node.children else c.name}:
        if text and len(text) <= _TEXT:
            yield phrase(text)
    if (whole := node_text(node)) is not None:
        yield whole


def _calls(node: Node) -> Iterator[str]:
    """What a control is called or drawn as, without a denial before it: "Not starred" is starred by a click."""
    for text in (node.c.name, node.c.text, node.c.title, *pictured(node)):
        words = text.split()
        yield " ".join(words[1:] if words and words[0].lower() in NEGATIONS else words)


def _positive(texts: Iterator[Phrase], word: str) -> Iterator[Phrase]:
    """The texts that do not deny: "Not starred" is no "starred"."""
    denied = phrase(word).plain in NEGATIONS
    return (text for text in texts if denied or not NEGATIONS & set(text.tokens[:1]))


def _runs(said: Phrase, shown: Phrase, *, alone: bool) -> bool:
    return said.plain == shown.plain if alone else f" {said.plain} " in f" {shown.plain} "


def _is_a_day(told: Description) -> bool:
    """Whether no more than a day is said of it: "a slot on Friday" is not the day itself."""
    parts = [part for text in told.told for part in chunks(text)]
    return not told.adjectives and all(len(forms(part)) > 1 for part in parts)


def _is_within(said: Phrase, words: frozenset[str] | set[str]) -> bool:
    return bool(said.plain) and set(said.concepts) <= words


def _says_all(block: Node, marks: Sequence[Sequence[Node]]) -> bool:
    return all(any(block.holds(node) for node in mark) for mark in marks)


def _make(node: Node) -> tuple[str, str, str]:
    return node.c.tag, node.c.role, next(iter(node.c.classes), "")
