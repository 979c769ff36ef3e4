"""Light colours for generated code: comments, strings, keywords, numbers; nothing else, and no library."""

import re

from markupsafe import Markup, escape

_KEYWORDS = {
    "py": (
        "False None True and as assert async await break case class continue def del elif else except finally for "
        "from global if import in is lambda match not or pass raise return try while with yield self"
    ),
    "ts": (
        "as async await break case class const constructor continue default else export extends false for from "
        "function get if import in interface let new null of private readonly return static this throw true type "
        "typeof undefined var void"
    ),
    "feature": "Feature Scenario Given When Then And But Background Examples Rule",
}
_COMMENT = {"py": r"#[^\n]*", "ts": r"//[^\n]*|/\*[\s\S]*?\*/", "feature": r"#[^\n]*"}
_STRING = r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`'


def language_of(name: str) -> str:
    """The language of a file by its ending: py, ts, feature, or "" for another."""
    ending = name.rsplit(".", 1)[-1].lower()
    return ending if ending in _KEYWORDS else ""


def highlight(source: str, language: str) -> Markup:
    """The source as HTML: every character of it escaped, tokens in `<span>`s."""
    if language not in _KEYWORDS:
        return escape(source)
    words = "|".join(_KEYWORDS[language].split())
    tokens = re.compile(
        rf"(?P<comment>{_COMMENT[language]})|(?P<string>{_STRING})|(?P<keyword>\b(?:{words})\b)|(?P<number>\b\d[\d_.]*\b)"
    )
    pieces: list[Markup] = []
    end = 0
    for match in tokens.finditer(source):
        pieces.append(escape(source[end : match.start()]))
        pieces.append(Markup('<span class="t-{}">{}</span>').format(match.lastgroup, match[0]))
        end = match.end()
    return Markup("").join([*pieces, escape(source[end:])])


def diff_lines(text: str) -> tuple[tuple[str, str], ...]:
    """The lines of a unified diff with their sort: add, del, hunk or same."""
    return tuple((_sort(line), line) for line in text.splitlines())


def _sort(line: str) -> str:
    if line.startswith(("@@", "---", "+++")):
        return "hunk"
    return {"+": "add", "-": "del"}.get(line[:1], "same")
