"""What a reader makes of a text before it is a `Requirement`, and the ledger that keeps every line accounted for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pacts.domain.requirement import Criterion, Form, Notice, Statement

Use = Literal["statement", "parameter", "heading", "tag", "table", "doc_string", "comment", "description", "notice"]
"""What a line of the source became."""

BLANK = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters that show nothing: a line of only these and white space is blank."""


def words(text: str) -> frozenset[str]:
    """The words of a text: how the tables of words are written."""
    return frozenset(text.split())


def is_blank(line: str) -> bool:
    """Whether a line shows nothing at all."""
    return not line.strip() or not line.strip(BLANK).strip().strip(BLANK)


@dataclass(slots=True)
class Ledger:
    """Which line became what; what nobody claimed is told."""

    lines: Sequence[str]
    uses: dict[int, Use] = field(default_factory=dict)

    def claim(self, use: Use, first: int, last: int | None = None) -> None:
        """Note what the lines first..last (1-based, both included) became; the first claim of a line stands."""
        for line in range(first, (first if last is None else last) + 1):
            self.uses.setdefault(line, use)

    def claimed(self) -> tuple[int, ...]:
        """The non-blank lines that became something, in order."""
        return tuple(n for n in sorted(self.uses) if not self._blank(n))

    def unclaimed(self) -> tuple[int, ...]:
        """The non-blank lines that became nothing."""
        return tuple(n for n, line in enumerate(self.lines, 1) if n not in self.uses and not is_blank(line))

    def _blank(self, number: int) -> bool:
        return number > len(self.lines) or is_blank(self.lines[number - 1])


@dataclass(slots=True)
class Draft:
    """One scenario as its reader understood it."""

    title: str = ""
    slug: str | None = None
    """Words for the id, where the author gave one."""
    statements: list[Statement] = field(default_factory=list)
    parameters: dict[str, str] = field(default_factory=dict)
    consumed: set[str] = field(default_factory=set)
    """Parameters that the reader itself has put into the text already."""
    tags: tuple[str, ...] = ()
    base_url: str | None = None
    language: str = "en"
    criteria: list[Criterion] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    _criteria: set[str] = field(default_factory=set)
    _declared: dict[str, int] = field(default_factory=dict)

    def attach(self, *, table: tuple[tuple[str, ...], ...] = (), doc_string: str | None = None) -> None:
        """Give the last statement rows or a text below it; what it has already stays before them."""
        last = self.statements[-1]
        parts = [text for text in (last.doc_string, doc_string) if text is not None]
        below = {"table": (*last.table, *table), "doc_string": "\n".join(parts) if parts else None}
        self.statements[-1] = last.model_copy(update=below)

    def declare_url(self, url: str, line: int) -> None:
        """Take the base URL; a second, different one counts and is told."""
        self._declare("the base URL", self.base_url, url, line)
        self.base_url = url

    def declare(self, name: str, value: str, line: int) -> None:
        """Take a parameter; a second, different value counts and is told."""
        self._declare(f"the parameter {name!r}", self.parameters.get(name), value, line)
        self.parameters[name] = value

    def _declare(self, what: str, before: str | None, now: str, line: int) -> None:
        first = self._declared.get(what)
        if first is not None and before != now:
            message = f"line {first}: {what} is given again in line {line}; that one counts"
            self.notices.append(Notice(code="other", message=message, line=first))
        self._declared[what] = line

    def criterion(self, key: str, text: str, line: int | None) -> str:
        """The id of a criterion, added when it is new."""
        if len(self._criteria) != len(self.criteria):
            self._criteria = {known.id for known in self.criteria}
        if key not in self._criteria:
            self._criteria.add(key)
            self.criteria.append(Criterion(id=key, text=text, line=line))
        return key


@dataclass(slots=True)
class Reading:
    """A whole source as its reader understood it."""

    form: Form
    ledger: Ledger
    title: str = ""
    drafts: list[Draft] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    confidence: float = 1.0

    def asides(self) -> list[Notice]:
        """Which lines are descriptions and which are comments: read, and nothing is done with them."""
        said = {"description": "description, no step", "comment": "comment"}
        return [notice for use, what in said.items() if (notice := self._aside(use, what)) is not None]

    def _aside(self, use: str, what: str) -> Notice | None:
        found = spans(n for n in self.ledger.claimed() if self.ledger.uses[n] == use)
        if not found:
            return None
        message = f"{_lines(found)}: {what}; nothing is done with it"
        return Notice(code="ignored_comment", message=message, severity="info", line=found[0][0])


def spans(lines: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Line numbers put together to ranges: 1, 2, 3, 7 → (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for line in lines:
        if found and line == found[-1][1] + 1:
            found[-1] = (found[-1][0], line)
        else:
            found.append((line, line))
    return tuple(found)


def _lines(ranges: Sequence[tuple[int, int]]) -> str:
    said = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges[:12])
    many = len(ranges) > 1 or ranges[0][0] != ranges[0][1]
    return f"line{'s' if many else ''} {said}{', …' if len(ranges) > 12 else ''}"  # noqa: PLR2004 - enough to find the rest
