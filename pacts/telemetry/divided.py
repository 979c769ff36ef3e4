"""What of a page's elements is a part of something private, as four cells hold a card's number."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pacts.domain.page import FrameSnapshot, Lines
from pacts.telemetry.skeleton import Found

PLAIN_PART = 3
"""Characters of a part that is masked in texts about a page, too; a shorter one only where it is all that is quoted."""


class Piece(NamedTuple):
    """A part of something private, in a text node or field of its own."""

    ref: int
    text: str


@dataclass(frozen=True)
class Divided:
    """Something private in several elements."""

    whole: str
    """As a person reads it in one line."""
    shown: str
    pieces: tuple[Piece, ...]
    own: bool
    """The author of the requirement wrote it."""

    def masked(self, text: str, *, held: bool) -> str:
        """A text of an element without it; `held` tells that all of it is in the element."""
        if held and self.whole in text:
            return text if self.own else text.replace(self.whole, self.shown)
        if held and self.shown in text:
            return text
        return self._parts.sub(lambda _: self.shown, text)

    @cached_property
    def _parts(self) -> re.Pattern[str]:
        return standing_apart(piece.text for piece in self.pieces)


def standing_apart(texts: Iterable[str]) -> re.Pattern[str]:
    """Finds texts, but not within words."""
    longest_first = sorted(set(texts), key=lambda text: (-len(text), text))
    return re.compile("|".join(_apart(text) for text in longest_first) or r"(?!)")


def _apart(text: str) -> str:
    before = r"(?<!\w)" if re.match(r"\w", text) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", text) else ""
    return f"{before}{re.escape(text)}{after}"


def divided_in(lines: Lines, found: Sequence[Found], words: str, said: str) -> Iterator[Divided]:
    """What of the private things in a document's lines no single piece of them holds.

    Args:
        lines: what the document says.
        found: what is private in that.
        words: what the author of the requirement wrote: what stands whole in it is spared where it stands whole.
        said: that without what is private in it: a part that is said there by itself tells nobody anything.
    """
    for one in found:
        at, last = bisect_right(lines.ends, one.first), bisect_left(lines.ends, one.past)
        if at == last:
            continue
        pieces = [piece for place in range(at, last + 1) if (piece := _piece(lines, place, one)).text]
        kept = tuple(piece for piece in pieces if not standing_apart((piece.text,)).search(said))
        whole = lines.text[one.start : one.end].replace("\t", " ")
        if kept:
            yield Divided(whole=whole, shown=one.shown, pieces=kept, own=whole in words)


def _piece(lines: Lines, place: int, found: Found) -> Piece:
    """What a piece of the lines contributes."""
    begins = lines.ends[place - 1] if place else 0
    text = lines.text[max(begins, found.start) : min(lines.ends[place], found.end)]
    return Piece(lines.owners[place], text.strip())


def holders(frame: FrameSnapshot, divided: Sequence[Divided]) -> Mapping[int, Mapping[Divided, bool]]:
    """By the number of each element that holds a part of something private: that, and whether it holds all of it."""
    parents = {one.ref: one.parent for one in frame.candidates}
    held: dict[int, dict[Divided, bool]] = {}
    for one in divided:
        counts: dict[int, int] = {}
        for piece in one.pieces:
            for ref in _upwards(piece.ref, parents):
                counts[ref] = counts.get(ref, 0) + 1
        for ref, count in counts.items():
            held.setdefault(ref, {})[one] = count == len(one.pieces)
    return held


def _upwards(ref: int | None, parents: Mapping[int, int | None]) -> Iterator[int]:
    while ref is not None:
        yield ref
        ref = parents.get(ref)


@dataclass(frozen=True, slots=True)
class Remnants:
    """Parts that the last look saw: in messages about the page they stand alone, too."""

    plain: re.Pattern[str]
    """Those long enough to be told from words."""
    quoted: re.Pattern[str]
    """All of them, as all that a message quotes."""
    shown: Mapping[str, str]

    @classmethod
    def of(cls, divided: Iterable[Divided]) -> "Remnants":
        """The parts of those."""
        shown = {piece.text: one.shown for one in divided for piece in one.pieces}
        plain = standing_apart(text for text in shown if len(text) >= PLAIN_PART)
        alone = "|".join(re.escape(text) for text in sorted(shown)) or r"(?!)"
        return cls(plain, re.compile(rf"(?<![^\"'])(?:{alone})(?![^\"'])"), shown)

    def masked(self, text: str) -> str:
        """The text without them."""
        for pattern in (self.quoted, self.plain) if self.shown else ():
            text = pattern.sub(lambda found: self.shown[found[0]], text)
        return text
