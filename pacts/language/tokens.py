"""The tokenizer: words, quotes of every kind, references, numbers, addresses and marks, in time linear in the text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from pacts.language.emphasis import emphasis_at

TokenKind = Literal["word", "quote", "number", "reference", "url", "path", "selector", "email", "mark"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token with its place in the text."""

    kind: TokenKind
    text: str
    """As written, quotes included; empty for the second half of a contraction."""
    value: str
    """What it says: without quotes."""
    low: str
    """`value` in lower case for a word, the sign itself for a mark, "" for everything in quotes."""
    start: int
    end: int

    @property
    def is_literal(self) -> bool:
        """Whether it is plainly a value: quoted, a number, an address or a reference."""
        return self.kind not in ("word", "mark", "selector")

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that starts with a capital letter."""
        return self.kind == "word" and self.value[:1].isupper()


Tokens = Sequence[Token]

_QUOTES: dict[str, str] = {
    '"': '"',
    "“": "”“",
    "”": "”",
    "„": "“”",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "'": "'",
    "`": "`",
    "「": "」",
    "『": "』",
}
_SCAN = re.compile(
    r"""
    (?P<json>\{\s*"[^{}\n]{0,2000}\})
  | (?P<reference>\{\{[^{}\n]{1,200}\}\} | \$\{[^{}\n]{1,80}\} | \{[A-Za-z_][^{}\n]{0,60}\} | <[A-Za-z_][^<>\n]{0,60}>)
  | (?P<url>(?:(?:https?|file|ftp|wss?|chrome|data)://?|about:)[^\s"“”«»<>`,;]+)
  | (?P<list>[(\[]\s?[-+]?\d+(?:\.\d+)?(?:\s?[,;]\s?[-+]?\d+(?:\.\d+)?){1,12}\s?[)\]])
  | (?P<email>[\w.+\-]{1,64}@[\w\-]+(?:\.[\w\-]+)+)
  | (?P<number>[-+]?(?:[$€£¥]\s?)?\d+(?:[.,:/\-]\d+)*(?:\s?[%€£¥$])?(?!\w)(?![+\-/]\w)(?![.,]\d))
  | (?P<path>(?<![\w)])(?:\.{0,2}/|~/)[^\s"“”«»<>,;()]*)
  | (?P<selector>(?<![\w)])(?:[#.][A-Za-z_][\w\-]*|\[[\w\-]{1,60}[~|^$*]?=[^\]\n]{1,120}\]))
  | (?P<word>\w(?:[\w'’@&+/\\.\-%!$#^*~?]*\w)?)
  | (?P<mark>->|=>|>>|→|⇒|\.\.\.|--|\S)
    """,
    re.VERBOSE,
)
_TRAILING = ".,;:!?)'’"
_CONTRACTED: dict[str, tuple[str, str]] = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "i'm": ("i", "am"),
    "it's": ("it", "is"),
    "there's": ("there", "is"),
    "that's": ("that", "is"),
    "i've": ("i", "have"),
    "we've": ("we", "have"),
    "you've": ("you", "have"),
    "they've": ("they", "have"),
    "you'd": ("you", "would"),
    "we'd": ("we", "would"),
    "they'd": ("they", "would"),
    "he'll": ("he", "will"),
    "she'll": ("she", "will"),
    "it'll": ("it", "will"),
    "he's": ("he", "is"),
    "she's": ("she", "is"),
    "i'll": ("i", "will"),
    "i'd": ("i", "would"),
    "we're": ("we", "are"),
    "you're": ("you", "are"),
    "they're": ("they", "are"),
    "we'll": ("we", "will"),
    "you'll": ("you", "will"),
    "they'll": ("they", "will"),
}


def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of a text; white space is dropped, everything else is in one of them."""
    return tuple(_Scanner(text).tokens())


def raw(tokens: Tokens) -> str:
    """The tokens as written, with single spaces where there was white space."""
    pieces: list[str] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        pieces.append(" " * (before is not None and _is_apart(before, token)) + token.text)
    return "".join(pieces).strip()


def _is_apart(before: Token, token: Token) -> bool:
    """Whether there was white space between two tokens, or one of them is a word that was put in or moved."""
    put_in = token.kind == "word" and token.text and token.start == token.end
    after_it = before.kind == "word" and before.text and before.start == before.end
    moved = token.start < before.start
    return token.start > before.end or moved or bool((put_in or after_it) and token.text)


def said(tokens: Tokens) -> str:
    """The tokens' values joined by spaces where there was white space: words without their quotes."""
    pieces: list[str] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        gap = " " * (before is not None and _is_apart(before, token))
        pieces.append(gap + (token.value if token.kind == "quote" else token.text))
    return "".join(pieces).strip()


def as_written(tokens: Tokens, whole: Tokens) -> Tokens:
    """The tokens of a text from which others come that were restated: what its author wrote there."""
    if not tokens:
        return tokens
    first, last = min(token.start for token in tokens), max(max(token.start + 1, token.end) for token in tokens)
    return [token for token in whole if token.end > first and token.start < last] or tokens


def lows(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The tokens in lower case."""
    return tuple([token.low for token in tokens])


def meant(word: str, at: Token) -> Token:
    """A word that a text means at a place without saying it: it is in no quotation of the text."""
    return Token("word", "", word, word, at.start, at.start)


def put_in(word: str, at: Token) -> Token:
    """A word that a text is restated with at a place: it reads on as if it had been written there."""
    return Token("word", word, word, word, at.start, at.start)


def as_quote(name: Tokens) -> Token:
    """One quoted text of several words; a quoted one stays as it is."""
    if len(name) == 1 and name[0].kind == "quote":
        return name[0]
    said = " ".join(token.value for token in name).replace(" , ", ", ")
    return Token("quote", raw(name), said, "", name[0].start, name[-1].end)


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._dead: set[str] = set()
        """Openers for which no closer follows any more: keeps the search for closers linear."""
        self._marks: dict[int, int] = {}
        """Where marks of emphasis stand that are no part of a name, and behind them."""

    def tokens(self) -> Iterable[Token]:
        position, size = 0, len(self._text)
        while position < size:
            if self._text[position].isspace():
                position += 1
                continue
            token = self._emphasised(position)
            if token is None and position in self._marks:
                position = self._marks[position]
                continue
            token = token or self._quote(position) or self._plain(position)
            yield from _expanded(token)
            position = token.end

    def _emphasised(self, start: int) -> Token | None:
        """The name that is emphasised here; the marks around other words are noted as to be skipped."""
        found = None if start in self._marks else emphasis_at(self._text, start)
        if found is None:
            return None
        inner = self._text[start + found.mark : found.end - found.mark]
        if found.is_name:
            return Token("quote", self._text[start : found.end], inner, "", start, found.end)
        self._marks |= {start: start + found.mark, found.end - found.mark: found.end}
        return None

    def _plain(self, position: int) -> Token:
        match = _SCAN.match(self._text, position)
        if match is None or match.lastgroup is None:
            sign = self._text[position]
            return Token("mark", sign, sign, sign, position, position + 1)
        text = match[0]
        kind = _kind(match.lastgroup)
        if kind in ("url", "path"):
            text = text.rstrip(_TRAILING) or text
        low = text.lower().replace("’", "'") if kind in ("word", "mark") else ""
        return Token(kind, text, text, low, position, position + len(text))

    def _quote(self, start: int) -> Token | None:
        opener = self._text[start]
        if opener not in _QUOTES or opener in self._dead or not self._opens(start, opener):
            return None
        if opener == "'" and self._text.startswith("''", start):
            return self._doubled(start)
        end = self._closer(start + 1, opener)
        if end is None:
            return None
        inner = self._text[start + 1 : end]
        value = inner.replace('\\"', '"') if opener == '"' else inner
        return Token("quote", self._text[start : end + 1], value, "", start, end + 1)

    def _doubled(self, start: int) -> Token:
        end = self._text.find("''", start + 2)
        empty = end < 0 or self._text[start + 2 : start + 3].isspace()
        inner = "" if empty else self._text[start + 2 : end]
        stop = start + 2 if empty else end + 2
        return Token("quote", self._text[start:stop], inner, "", start, stop)

    def _opens(self, start: int, opener: str) -> bool:
        before = self._text[start - 1 : start]
        after = self._text[start + 1 : start + 2]
        if before.isalnum() and opener in "\"'’‘”`":
            return False
        return opener != "'" or bool(after and not after.isspace())

    def _closer(self, start: int, opener: str) -> int | None:
        for sign in (_QUOTES[opener] + '"') if opener in "“„" else _QUOTES[opener]:
            found = self._find(start, sign)
            if found is not None:
                return self._curly(start, found) if opener == '"' else found
        self._dead.add(opener)
        return None

    def _curly(self, start: int, found: int) -> int:
        """Where a quotation ends that opens straight: at a lone curly sign before the next straight one."""
        inner = self._text[start:found]
        at = start + inner.find("”")
        lone = inner.count("”") == 1 and "“" not in inner and inner[:1] != "”"
        return at if lone and not self._text[at + 1].isalnum() else found

    def _find(self, start: int, sign: str) -> int | None:
        fallback: int | None = None
        position = self._text.find(sign, start)
        while position >= 0:
            nested = self._nested(position) if sign == '"' else None
            if nested is not None:
                position = self._text.find(sign, nested + 1)
                continue
            if self._closes(position, sign):
                return position
            if sign == '"' and fallback is None:
                fallback = position
            position = self._text.find(sign, position + 1)
        return fallback

    def _nested(self, position: int) -> int | None:
        """Where the quotation ends that opens here within another one (`rows where a = "x"`, `Results for "x":"`)."""
        before, after = self._text[position - 1 : position], self._text[position + 1 : position + 2]
        if before not in ("=", " ") or not after.isalnum():
            return None
        assigned = before == "=" or self._text[:position].rstrip().endswith(("=", ":"))
        end = self._text.find('"', position + 1)
        if not assigned and not _QUOTES_END.match(self._text, end + 1):
            return None
        return end if end > 0 and self._text.find('"', end + 1) > 0 else None

    def _closes(self, position: int, sign: str) -> bool:
        if sign in "'’":
            return not self._text[position + 1 : position + 2].isalnum()
        return sign != '"' or self._text[position - 1] != "\\"


_QUOTES_END = re.compile(r"""[.:;!?…]{0,2}"(?![\w"])""")
"""How two quotations end at once."""


def _kind(group: str) -> TokenKind:
    kinds: dict[str, TokenKind] = {
        "json": "quote",
        "reference": "reference",
        "url": "url",
        "email": "email",
        "number": "number",
        "list": "number",
        "path": "path",
        "selector": "selector",
        "word": "word",
    }
    return kinds.get(group, "mark")


def _expanded(token: Token) -> Iterable[Token]:
    if token.kind != "word" or ("'" not in token.low and token.low != "cannot"):
        yield token
        return
    halves = _CONTRACTED.get(token.low) or ((token.low[:-3], "not") if token.low.endswith("n't") else None)
    if halves is None:
        yield token
        return
    yield Token("word", token.text, halves[0], halves[0], token.start, token.end)
    yield Token("word", "", halves[1], halves[1], token.end, token.end)
