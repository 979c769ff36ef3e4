"""The words of a Markdown line as a person reads them: marks gone, names of controls in quotes."""

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pacts.intake.draft import words

MAX_INLINE = 20_000
"""A longer paragraph is taken as it is written: its marks are not worth the time."""
_MARKS = re.compile(r"[*_`\[<\\&!~]")
_SIMPLE = re.compile(
    r"\*\*(?P<bold>[^\s*`][^*`\n]{0,200})(?<!\s)\*\*|`(?P<code>[^`\n]{1,200})`"
    r"|(?<!!)\[(?P<words>[^\[\]`*_\\<&~\n]{1,200})\]\((?P<address>[^()\s<>\\*`]{1,500})\)"
)
"""What most lines hold; these marks alone need no parser."""
_OPENS = re.compile(
    r"^\W*(?:i |we |the user )?(?:opens?|go(?:es)? to|visits?|navigates? to|browses? to|loads?)\b", re.IGNORECASE
)
_EMPHATIC = words("not never no must should shall all only and or but given when then none any each every")
"""Bold words that stress what is said; in quotes they would turn into a name."""


def spoken(text: str, parser: MarkdownIt) -> str:
    """The text without Markdown's marks. Line breaks inside it stay; bold names and code become quoted words."""
    if len(text) > MAX_INLINE or not _MARKS.search(text):
        return text
    if not _MARKS.search(_SIMPLE.sub("", text)):
        return _SIMPLE.sub(lambda match: _simple(match, text), text)
    parsed = parser.parseInline(text)
    children = parsed[0].children if parsed else None
    return _Speaker(text).say(children or [])


def _simple(match: re.Match[str], text: str) -> str:
    """What `_Speaker` makes of one such mark."""
    if match["code"] is not None:
        return _quoted(match["code"])
    if match["words"] is not None:
        address = match["address"]
        goes = _OPENS.match(text) is not None and "://" in address and "://" not in match["words"]
        return address if goes else match["words"]
    before = text[: match.start()]
    named = _follows_words(before) and _is_name(match["bold"]) and not _inside_quotes(before)
    return _quoted(match["bold"]) if named else match["bold"]


class _Speaker:
    """Walks the inline tokens once."""

    def __init__(self, source: str) -> None:
        self._opens = _OPENS.match(source) is not None
        self._parts: list[str] = []
        self._bold: list[int] = []
        self._links: list[tuple[int, str]] = []

    def say(self, tokens: list[Token]) -> str:
        for token in tokens:
            self._token(token)
        return "".join(self._parts)

    def _token(self, token: Token) -> None:
        match token.type:
            case "softbreak" | "hardbreak":
                self._parts.append("\n")
            case "code_inline":
                self._parts.append(_quoted(token.content))
            case "strong_open":
                self._bold.append(len(self._parts))
            case "strong_close":
                self._close_bold()
            case "link_open":
                self._links.append((len(self._parts), str(token.attrGet("href") or "")))
            case "link_close":
                self._close_link()
            case "image":
                self._parts.append(token.content)
            case _:
                self._parts.append(token.content)

    def _close_bold(self) -> None:
        start = self._bold.pop()
        words = "".join(self._parts[start:])
        before = "".join(self._parts[:start])
        if _follows_words(before) and _is_name(words) and not _inside_quotes(before):
            self._parts[start:] = [_quoted(words)]

    def _close_link(self) -> None:
        start, address = self._links.pop()
        words = "".join(self._parts[start:])
        if self._opens and "://" in address and "://" not in words:
            self._parts[start:] = [address]


def _follows_words(before: str) -> bool:
    """Whether something stands before bold words that is more than a task's box."""
    return before.strip() not in ("", "[ ]", "[x]", "[X]")


def _is_name(words: str) -> bool:
    """Whether bold words are what the page shows, and not a stress."""
    plain = words.strip()
    stressed = plain.isupper() and len(plain) < 5  # noqa: PLR2004 - NOT, MUST, ONLY
    return (
        bool(plain)
        and plain[-1] != ":"
        and plain.lower() not in _EMPHATIC
        and not stressed
        and (plain[0].isupper() or plain[0].isdigit())
    )


def _inside_quotes(before: str) -> bool:
    return before.count('"') % 2 == 1 or before.rstrip()[-1:] in {"“", "«"}


def _quoted(words: str) -> str:
    if '"' in words or "\n" in words:
        return words
    return f'"{words}"'
