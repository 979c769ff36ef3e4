"""Learned secrets: the forms that a literal travels in, and finding it where markup or line ends split it."""

import base64
import html
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote, quote_plus

from pacts.telemetry.rules import SECRET

MARK = "\0"
"""Keeps a masked place out of the next search."""
SHORT_LITERAL = 4
"""A shorter secret is masked only where it stands alone: inside words it would destroy the text."""
SPLIT_LITERAL = 6
"""A shorter one is not looked for across markup: "12" and "34" in two cells of a table are not "1234"."""
MAX_LITERALS = 20_000
"""Forms of learned literals; the first are never forgotten, more are a mistake."""
TELLING_LITERAL = 6
"""A shorter secret may stand on any page for another reason, as may one of letters alone."""
_UNSEEN = r"\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff"
GAP = re.compile(
    rf"[{_UNSEEN}<&\\%\r\n](?:(?<=[{_UNSEEN}])"
    r"|(?<=<)[^<>]{0,400}>|(?<=&)(?:lt;[^&<>]{0,400}&gt;|(?:shy|zwnj|zwj|ZeroWidthSpace|NoBreak|#173|#xad|#8203|#x200b);)"
    r"|(?<=\\)u(?:003[cC](?:[^\\]|\\(?!u003)){0,400}\\u003[eE]|00ad|200[b-f]|2060|feff)|(?<=%)(?:C2%AD|E2%80%8B)"
    r"|(?P<line>(?<=\r)\n|(?<=\n)|(?<=\\)[rn])[ \t]{0,200}(?:- [a-z]{1,20}: )?)"
)
"""What shows nothing between two characters: invisible ones, tags, line ends, the bullets of a page's outline.

Spaces before a line's end are none of a chunk, either: a search that began with them would stop at every word."""


READ = re.compile(rf"[\t{_UNSEEN}]")
"""What parts the characters of a page's lines: invisible ones, and the tab between two lines."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The literals that were learned, in all their forms."""

    forms: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    """What is masked only where it stands alone."""
    bare: tuple[str, ...] = ()
    """What is looked for where gaps divide it, the longest first."""
    longest_first: tuple[str, ...] = ()
    alone: re.Pattern[str] | None = None

    @property
    def count(self) -> int:
        """How many forms there are."""
        return len(self.forms) + len(self.short)

    def besides(self, literal: str) -> "Learned":
        """These and a further literal; itself where it was known, or where there are too many."""
        if len(literal.strip()) < SHORT_LITERAL:
            short = self.short | {literal.strip()}
            return self if short == self.short else replace(self, short=short, alone=standing_alone(short))
        if literal in self.forms or len(self.forms) >= MAX_LITERALS:
            return self
        forms = self.forms.union(form for form in forms_of(literal) if form)
        bared = {bare(literal), bare(html.escape(literal, quote=False))}
        return replace(
            self,
            forms=forms,
            bare=_longest_first({*self.bare, *bared} - {""}),
            longest_first=_longest_first(forms),
        )


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def is_telling(literal: str) -> bool:
    """Whether a literal is no word or number that could stand in a text for another reason."""
    return len(literal.strip()) >= TELLING_LITERAL and not literal.strip().isalpha()


def without_split(text: str, literals: Iterable[str]) -> str:
    """The text with a mark in the place of each literal that gaps divide; `literals` are without gaps themselves."""
    pieces, last = [], 0
    for first, past in places_of(text, literals, GAP):
        if past > last:
            pieces += [text[last : max(first, last)], MARK]
            last = past
    return "".join((*pieces, text[last:]))


def places_of(text: str, literals: Iterable[str], gap: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where literals stand in a text that has such gaps, in order; they may overlap. None where the text has no gap."""
    chunks = list(_chunks(text, gap))
    if len(chunks) < 2:  # noqa: PLR2004 - nothing is divided
        return []
    skeleton = "".join(text[start:end] for start, end in chunks)
    spans = [span for literal in literals if literal in skeleton for span in places(skeleton, literal)]
    if not spans:
        return []
    starts = [0]
    for start, end in chunks:
        starts.append(starts[-1] + end - start)

    def place(at: int) -> int:
        chunk = bisect_right(starts, at) - 1
        return chunks[chunk][0] + at - starts[chunk]

    return sorted((place(start), place(end - 1) + 1) for start, end in spans)


def _chunks(text: str, gap: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    last = 0
    for found in gap.finditer(text):
        end = found.start()
        if found.lastgroup == "line":
            end = last + len(text[last:end].rstrip(" \t"))
        if end > last:
            yield last, end
        last = found.end()
    if last < len(text):
        yield last, len(text)


def places(skeleton: str, literal: str) -> Iterator[tuple[int, int]]:
    """Where a literal stands in a text."""
    at = skeleton.find(literal)
    while at >= 0:
        yield at, at + len(literal)
        at = skeleton.find(literal, at + len(literal))


def bare(literal: str) -> str:
    """The literal without gaps; "" where it is too short to be looked for across them."""
    trimmed = literal.strip()
    found = "".join(trimmed[start:end] for start, end in _chunks(trimmed, GAP))
    return found if len(found) >= SPLIT_LITERAL else ""


def standing_alone(short: Iterable[str]) -> re.Pattern[str] | None:
    """Finds short literals where they are words of their own."""
    forms = sorted(short)
    return re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in forms)) if forms else None


def forms_of(literal: str) -> Iterator[str]:
    """The literal and what becomes of it in URLs, JSON, HTML, headers and logs."""
    yield literal
    trimmed = literal.strip()
    raw = literal.encode("utf-8", "surrogatepass")
    yield trimmed
    for form in (
        quote(literal, safe="", errors="replace"),
        quote_plus(literal, errors="replace"),
        quote(literal, errors="replace"),
        quote(quote(literal, safe="", errors="replace"), safe=""),
    ):
        yield form
        yield re.sub(r"%[0-9A-F]{2}", lambda match: match[0].lower(), form)
    yield json.dumps(literal)[1:-1]
    yield json.dumps(literal, ensure_ascii=False)[1:-1]
    yield json.dumps(json.dumps(literal))[3:-3]
    yield html.escape(literal)
    yield html.escape(literal, quote=False)
    yield html.escape(literal).replace("&#x27;", "&#39;")
    yield repr(literal)[1:-1]
    yield from _base64_forms(raw)


def _base64_forms(raw: bytes) -> Iterator[str]:
    """The characters that the bytes alone decide, at each of the three places they can stand in a longer base64."""
    yield raw.hex()
    yield raw.hex().upper()
    whole = base64.b64encode(raw).decode()
    yield from (whole, whole.replace("+", "-").replace("/", "_"))
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode()
        start = (0, 2, 3)[shift]
        end = len(encoded.rstrip("=")) - (1 if (shift + len(raw)) % 3 else 0)
        core = encoded[start:end]
        if len(core) >= 2 * SHORT_LITERAL:
            yield core
            yield core.replace("+", "-").replace("/", "_")


def unmarked(text: str) -> str:
    """The text with its marks written out."""
    return text.replace(MARK, SECRET) if MARK in text else text
