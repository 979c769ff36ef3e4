"""A text as it is read: without invisible characters and markup, and where each of its characters stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from pacts.telemetry.rules import NAMED_APART, Rule

UNSEEN = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff"
SPACES = r"\u00a0\u2002-\u200a\u202f\u205f\u3000"
HYPHENS = r"\u2010-\u2015\u2212\ufe63\uff0d"
FIRST = rf"&\\%{UNSEEN}{SPACES}{HYPHENS}"
"""What a gap begins with. Patterns begin with it and look back at it: a set of characters is searched for fastest."""
CHARACTER = (
    rf"(?P<unseen>(?<=[{UNSEEN}])[{UNSEEN}]*+|(?<=&)(?:shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|NoBreak"
    r"|#0{0,4}(?:173|820[3-7]|8288|65279)|#[xX]0{0,4}(?:[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF]{2}));"
    r"|(?<=\\)u(?:00[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF]{2})|(?<=%)(?:C2%AD|E2%80%8[B-F]|E2%81%A0|EF%BB%BF))"
    rf"|(?P<space>(?<=[{SPACES}])|(?<=&)(?:nbsp|thinsp|ensp|emsp|#0{{0,4}}160|#[xX]0{{0,4}}[aA]0);|(?<=\\)u00[aA]0)"
    rf"|(?P<hyphen>(?<=[{HYPHENS}])|(?<=&)(?:hyphen|dash|ndash|mdash|minus|#821[0-2]|#x201[0-3]);|(?<=\\)u201[0-5])"
)
INLINE = (
    r"(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup"
    r"|time|tt|u|var|wbr)(?![\w\-])"
)
"""Elements that stand within a word, as page/cover.js has them."""
_NAMED = r"/?(?:(?P<{0}>{1}|!--)|[a-zA-Z!])"
TAG = (
    rf"(?<=<){_NAMED.format('inline', INLINE)}[^<>]*+>"
    rf"|(?<=&)lt;{_NAMED.format('told', INLINE)}(?:[^&<>]|&(?![lg]t;))*+&gt;"
    rf"|(?<=\\)u003c{_NAMED.format('escaped', INLINE)}(?:[^\\<>]|\\(?!u003))*+\\u003e"
)
FIELD = r"(?<=<)input\b[^<>]{0,4000}?\svalue\s?=\s?(?P<quote>[\"'])(?P<held>[^\"'<>]{1,1000}+)(?P=quote)[^<>]*+>"
"""A field with what it holds, which a person reads as the text of a block."""
GAPS = re.compile(rf"[{FIRST}](?:{CHARACTER})")
MARKUP = re.compile(rf"[<{FIRST}](?:(?i:{FIELD}|{TAG})|{CHARACTER})")
BETWEEN_CELLS = "\t"
"""What stands in the skeleton for the tag of a block."""
DONE = "\0"
"""Keeps what a rule matched out of the next one's search."""


class _Piece(NamedTuple):
    """A part of a text and where it stands in the skeleton; a gap stands there with one character or with none."""

    start: int
    end: int
    at: int
    is_gap: bool = False
    is_tag: bool = False
    shown: int = 0
    """Of a gap: characters in the skeleton."""


class Found(NamedTuple):
    """Something private in a text."""

    start: int
    end: int
    shown: str
    """What is shown in its place."""
    first: int
    """Where the words begin by which it is known: "Your password is"."""
    past: int
    """Where they end."""


class Skeleton:
    """A text without its gaps. Looking for secrets in it takes a time that is linear in its length."""

    def __init__(self, text: str, gaps: re.Pattern[str]) -> None:
        """Read the text without its gaps: `GAPS`, or those and all `MARKUP`."""
        self._text = text
        self._gaps = gaps
        self._read = gaps.sub(_shown, text)

    @cached_property
    def _pieces(self) -> list[_Piece]:
        """The text taken apart at its gaps; only asked for where there is something to mask."""
        pieces: list[_Piece] = []
        last = at = 0
        for gap in self._gaps.finditer(self._text):
            if gap.start() > last:
                pieces.append(_Piece(last, gap.start(), at))
                at += gap.start() - last
            for piece in _parts(gap, at):
                pieces.append(piece)
                at += piece.shown
            last = gap.end()
        return [*pieces, _Piece(last, len(self._text), at)]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.at for piece in self._pieces]

    @cached_property
    def _places(self) -> list[int]:
        return [piece.start for piece in self._pieces]

    def masked(self, rules: Iterable[Rule], spared: str = "") -> str:
        """The text where each match of a rule that gaps divide is masked; tags stay, the other gaps of a match go.

        What stands in the `spared` text stays, see `Redactor.text`.
        """
        written, last = [], 0
        for start, end, shown in sorted(self._spans(rules, spared)):
            first, past = max(last, self._place(start)), self._place(end - 1) + 1
            if past > first:
                written += [self._text[last:first], shown, *self._tags(first, past)]
                last = past
        return "".join((*written, self._text[last:]))

    def found(self, rules: Iterable[Rule]) -> Iterator[Found]:
        """Where in the text something private stands, whether gaps divide it or not."""
        for match, shown in self._matches(rules, ""):
            start, end, mask = _trimmed(match, shown)
            place = self._place
            yield Found(place(start), place(end - 1) + 1, mask, place(match.start()), place(match.end() - 1) + 1)

    def _spans(self, rules: Iterable[Rule], spared: str) -> Iterator[tuple[int, int, str]]:
        """Where something that gaps divide is to be masked in the skeleton, and by what."""
        for match, shown in self._matches(rules, spared):
            if self._is_divided(match.start(), match.end()):
                yield _trimmed(match, shown)

    def _matches(self, rules: Iterable[Rule], spared: str) -> Iterator[tuple[re.Match[str], str]]:
        """What the rules match in the skeleton, each place once, and what is shown there."""
        read = self._read
        lowered = read.lower()
        for rule in rules:
            left, last = [], 0
            for match in rule.found(read, lowered):
                shown = match[0] if spared and match[0] in spared else rule.shown(match)
                if shown == match[0]:
                    continue
                yield match, shown
                left += [read[last : match.start()], DONE * len(match[0])]
                last = match.end()
            read = "".join((*left, read[last:]))

    def _is_divided(self, start: int, end: int) -> bool:
        return bisect_right(self._starts, start) != bisect_right(self._starts, end - 1)

    def _place(self, at: int) -> int:
        """Where a character of the skeleton stands in the text."""
        piece = self._pieces[bisect_right(self._starts, at) - 1]
        return piece.start if piece.is_gap else piece.start + at - piece.at

    def _tags(self, first: int, past: int) -> Iterator[str]:
        for place in range(bisect_right(self._places, first), bisect_left(self._places, past)):
            piece = self._pieces[place]
            if piece.is_tag:
                yield self._text[piece.start : piece.end]


def _shown(gap: re.Match[str]) -> str:
    """What stands for a gap in the skeleton."""
    kind = gap.lastgroup
    if kind in _CHARACTERS:
        return _CHARACTERS[kind]
    if kind == "held":
        return f"{BETWEEN_CELLS}{gap[kind]}{BETWEEN_CELLS}"
    return "" if kind else BETWEEN_CELLS


def _parts(gap: re.Match[str], at: int) -> Iterator[_Piece]:
    """What is taken apart: a tag or a character; of a field its tag, what it holds, and the rest of its tag."""
    kind = gap.lastgroup
    if kind == "held":
        start, end = gap.span(kind)
        yield _Piece(gap.start(), start, at, is_gap=True, is_tag=True, shown=1)
        yield _Piece(start, end, at + 1, shown=end - start)
        yield _Piece(end, gap.end(), at + 1 + end - start, is_gap=True, is_tag=True, shown=1)
        return
    yield _Piece(gap.start(), gap.end(), at, is_gap=True, is_tag=kind not in _CHARACTERS, shown=len(_shown(gap)))


def _trimmed(match: re.Match[str], shown: str) -> tuple[int, int, str]:
    """Where the match and what is shown for it differ: a card's number, but not the digits around it."""
    before = _alike(match[0], shown)
    after = _alike(match[0][before:][::-1], shown[before:][::-1])
    return match.start() + before, match.end() - after, shown[before : len(shown) - after]


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    differing = (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    return next(differing, min(len(one), len(other)))


_CHARACTERS = {"unseen": "", "space": " ", "hyphen": "-"}


def across(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules that are tried across elements."""
    return (*(rule for rule in rules if rule.by_looks), NAMED_APART)


def without_hidden(text: str, rules: Sequence[Rule], spared: str = "") -> str:
    """The text with what the rules match across gaps masked.

    All rules are tried across invisible characters; those that know a secret by its looks across markup, too.
    """
    if GAPS.search(text):
        text = Skeleton(text, GAPS).masked(rules, spared)
    if "<" in text or "&lt;" in text or "\\u003" in text:
        text = Skeleton(text, MARKUP).masked(across(rules), spared)
    return text
