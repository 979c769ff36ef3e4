"""A paragraph cut into sentences, each with the place where it starts. One pass, linear in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from pacts.intake.draft import is_blank, words
from pacts.intake.wording import BULLET, KEYWORD

PAIRS = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "`": "`", "‹": "›"}
"""Quotes that may hold anything, a full stop too."""
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？][」』”）]*")
_OPEN = re.compile(r"[\"“„«「『`‹]|(?<!\w)'(?=\w)")
_CLOSE_SINGLE = re.compile(r"'(?!\w)")
_LAST = re.compile(r"[.!?。！？][\"'”’)]*$")
_LAST_WORD = re.compile(r"[^\s(\"'“«]{1,24}$")
WRAPPED_FROM = 45
"""A line shorter than this was not broken to fit a page."""
PAGE_WIDTH = 60
"""A line as long as this was, whatever the next one begins with."""
ALWAYS_SHORT = words("e.g. eg. i.e. ie. vs. mr. mrs. ms. dr. prof. resp. approx. incl. excl. cf. fig. z.b. bzw. d.h.")
"""Abbreviations that never end a sentence."""
SHORT_BEFORE_SMALL = words("etc. usw. a.m. p.m. inc. ltd. co. st. jr. sr. dept. max. min. no. nr. ca.")
"""Abbreviations that end one only before a capital letter."""
SHORT_BEFORE_DIGIT = words("no. nr. p. pp. vol. ch. sec. art. ver. v. approx. max. min. ca.")
"""Abbreviations that never end one before a number."""


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a paragraph with the offset of each; text in quotes, URLs and file names stays whole."""
    quoted = quoted_ranges(text)
    starts = [start for start, _ in quoted]
    begin = 0
    for match in _END.finditer(text):
        if _ends(text, match, quoted, starts):
            yield from _piece(text, begin, match.end())
            begin = match.end()
    yield from _piece(text, begin, len(text))


def _piece(text: str, begin: int, end: int) -> Iterator[tuple[int, str]]:
    piece = text[begin:end]
    stripped = piece.strip()
    if stripped:
        yield begin + len(piece) - len(piece.lstrip()), stripped


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a full stop or the like."""
    return _LAST.search(line.rstrip()[-8:]) is not None


def runs_on(line: str, following: str) -> bool:
    """Whether a line was broken to fit the page and the next one carries it on."""
    return (
        len(line) >= WRAPPED_FROM
        and not is_blank(following)
        and not ends_sentence(line)
        and not BULLET.match(following)
        and not KEYWORD.match(following)
        and (following.lstrip()[:1].islower() or len(line) >= PAGE_WIDTH)
    )


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """Where quoted text starts and ends (the closing mark's place); a quote that never closes is no quote."""
    found: list[tuple[int, int]] = []
    never: set[str] = set()
    at = 0
    while match := _OPEN.search(text, at):
        at = match.end()
        mark = match[0]
        if mark in never:
            continue
        end = _closing(text, mark, at)
        if end < 0:
            never.add(mark)
            continue
        found.append((match.start(), end))
        at = end + 1
    return found


def _closing(text: str, mark: str, at: int) -> int:
    if mark != "'":
        return text.find(PAIRS[mark], at)
    close = _CLOSE_SINGLE.search(text, at)
    return close.start() if close else -1


def _ends(text: str, match: re.Match[str], quoted: list[tuple[int, int]], starts: list[int]) -> bool:
    following = text[match.end() : match.end() + 40].lstrip()[:1]
    at = bisect_right(starts, match.start()) - 1
    if at >= 0 and match.start() < quoted[at][1]:
        return quoted[at][1] < match.end() and (not following or following.isupper())
    if match[0].startswith(("。", "！", "？")):
        return True
    return not following or not _is_short(text[max(0, match.start() - 24) : match.start() + 1], match[0], following)


def _is_short(before: str, mark: str, following: str) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial, an ellipsis or a list number."""
    if mark.startswith(("...", "…")):
        return not following.isupper()
    if not mark.startswith("."):
        return False
    word = _LAST_WORD.search(before)
    low = word[0].lower() if word else ""
    if low in ALWAYS_SHORT or (low in SHORT_BEFORE_DIGIT and following.isdigit()):
        return True
    if low in SHORT_BEFORE_SMALL:
        return not following.isupper()
    initial = len(low) == 2 and low[0].isalpha() and word is not None and word[0][0].isupper()  # noqa: PLR2004 - "J."
    return (initial and following.isupper() and _names(before)) or (low[:-1].isdigit() and len(before) == len(low))


def _names(before: str) -> bool:
    """Whether an initial stands after another capitalised word or at the start, as in "J. Smith"."""
    earlier = before.split()[-2:-1]
    return not earlier or earlier[0][:1].isupper()
