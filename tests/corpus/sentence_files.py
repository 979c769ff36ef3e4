"""Reads the corpus of sentences: one file for each kind of application.

A block is a sentence and, indented under it, its plan, a step a line in the notation of `tests.language.outline`; `or`
between two plans says that both are right, and inside a line `[[this|that]]` says the same of two wordings; `?button`
is a kind that may be left out, `?!` leaves open whether a step is destructive, `=~` is "equals" or "contains". A
sentence begins with "- " or, in a Gherkin role, with "[given] ", "[when] " or "[then] ".
"""

import re
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import get_args

from pacts.domain.plan import Kind
from pacts.domain.requirement import Role
from tests.corpus.halves import SECOND, is_held

_ROLES: dict[str, Role] = {"given": "given", "when": "when", "then": "then"}
_MARK = re.compile(r"\[\[|]]|\|")
_SHORT = (
    (re.compile(rf"(?<=[ |])\?({'|'.join(get_args(Kind))})\b"), r"[[\1|]]"),
    (re.compile(r"\?!"), "[[!|]]"),
    (re.compile(r"=~"), "[[equals|contains]]"),
)
_SPACES = re.compile(r" +(?= |>|$)|(?<=^) +")
FOLDER = Path(__file__).parent / "sentences"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the plans that are right for it."""

    kind: str
    """Of application: the name of its file, after `second/` where it is of the second collection."""
    line: int
    role: Role | None
    text: str
    plans: tuple[tuple[tuple[str, ...], ...], ...]
    """Each plan line by line, and of each line its wordings: any of them is right."""

    @property
    def held(self) -> bool:
        """Whether it is held back."""
        return self.kind.startswith(f"{SECOND}/") and is_held(self.text)


def sentences() -> list[Sentence]:
    """Every sentence of the corpus."""
    return [sentence for path in sorted(FOLDER.rglob("*.txt")) for sentence in _in_file(path)]


def _in_file(path: Path) -> list[Sentence]:
    found: list[Sentence] = []
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [at for at, line in enumerate(lines) if line.startswith(("- ", "["))]
    for at, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        role, text = _head(lines[at])
        body = [line.strip() for line in lines[at + 1 : end] if line.startswith("    ")]
        found.append(Sentence(str(path.relative_to(FOLDER).with_suffix("")), at + 1, role, text, _plans(body)))
    return found


def _head(line: str) -> tuple[Role | None, str]:
    if line.startswith("- "):
        return None, line[2:]
    role, _, text = line[1:].partition("] ")
    return _ROLES[role], text


def _plans(body: list[str]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    plans: list[list[tuple[str, ...]]] = [[]]
    for line in body:
        if line == "or":
            plans.append([])
        else:
            plans[-1].append(_wordings(line))
    return tuple(map(tuple, plans))


def _wordings(line: str) -> tuple[str, ...]:
    """The lines that one line with choices stands for."""
    for short, choice in _SHORT:
        line = short.sub(choice, line)
    return tuple(dict.fromkeys(_SPACES.sub("", text) for text in _chosen(line)))


def _chosen(line: str) -> list[str]:
    start = line.find("[[")
    if start < 0:
        return [line]
    options, end = _options(line, start + 2)
    heads = [line[:start] + text for option in options for text in _chosen(option)]
    return [head + tail for head, tail in product(dict.fromkeys(heads), _chosen(line[end:]))]


def _options(line: str, start: int) -> tuple[list[str], int]:
    """The parts of the choice that begins at `start`, between its own bars, and where the text after it begins."""
    options, depth, since = [], 0, start
    for mark in _MARK.finditer(line, start):
        if depth == 0 and mark[0] != "[[":
            options.append(line[since : mark.start()])
            since = mark.end()
        if depth == 0 and mark[0] == "]]":
            return options, mark.end()
        depth += (mark[0] == "[[") - (mark[0] == "]]")
    raise ValueError(f"a choice is not closed in {line!r}")
