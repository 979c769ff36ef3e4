"""Parameters put into the text, and what remains unknown said."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pacts.domain.requirement import Notice, Statement
from pacts.intake.draft import words

PLACEHOLDER = re.compile(
    r"<(?P<angle>[^\W\d](?:[\w .\-]{0,60}\w)?)>|\$\{(?P<dollar>[^{}\n]{1,60})\}"
    r"|\{\{\s*(?P<double>[^{}\n]{1,60}?)\s*\}\}|(?<!\{)\{(?P<brace>[^\W\d][\w .\-]{0,60})\}(?!\})"
)
"""`<name>`, `${name}`, `{{name}}` and `{name}`."""

MARKUP = words(
    "a abbr article aside b blockquote body br button canvas caption center dd del dialog div dl dt em "
    "fieldset figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd "
    "label legend li link main mark menu meta nav ol optgroup option p path pre s samp script section "
    "select slot small span strong style sub summary sup svg table tbody td template textarea tfoot th "
    "thead title tr u ul video"
)
"""Element names: in angle brackets they may be markup that the page is to show, so they only warn."""


@dataclass(slots=True)
class Filler:
    """Replaces known placeholders and remembers which were used and which are unknown."""

    known: Mapping[str, str]
    used: set[str] = field(default_factory=set)
    unknown: list[tuple[str, str, int]] = field(default_factory=list)
    """(placeholder as written, name, line)."""

    def fill(self, text: str, line: int) -> str:
        """The text with every known placeholder replaced, once: a value's own placeholders stay."""
        if "<" not in text and "{" not in text:
            return text
        return PLACEHOLDER.sub(lambda match: self._replaced(match, line), text)

    def _replaced(self, match: re.Match[str], line: int) -> str:
        name = next(group for group in match.groups() if group is not None).strip()
        if name in self.known:
            self.used.add(name)
            return self.known[name]
        if match["double"] is None:  # {{…}} is the planner's: secrets, generated data, remembered values
            self.unknown.append((match[0], name, line))
        return match[0]

    def statement(self, statement: Statement) -> Statement:
        """The statement with its text, table and doc string filled in."""
        text = self.fill(statement.text, statement.line)
        table = tuple(tuple(self.fill(cell, statement.line) for cell in row) for row in statement.table)
        doc = None if statement.doc_string is None else self.fill(statement.doc_string, statement.line)
        if text == statement.text and table == statement.table and doc == statement.doc_string:
            return statement
        return statement.model_copy(update={"text": text, "table": table, "doc_string": doc})

    def notices(self) -> Iterable[Notice]:
        """What is unknown, once for each name, at its first line."""
        seen: set[str] = set()
        for written, name, line in self.unknown:
            if name not in seen:
                seen.add(name)
                yield _unknown(written, name, line, self.known)


def _unknown(written: str, name: str, line: int, known: Mapping[str, str]) -> Notice:
    there = f"known are {', '.join(sorted(known))}" if known else "there are none"
    message = f"the parameter {written} has no value ({there}): give {name!r} a value, or mend its name"
    sure = not written.startswith("{") and name.lower() not in MARKUP
    return Notice(code="unknown_parameter", message=message, severity="error" if sure else "warning", line=line)
