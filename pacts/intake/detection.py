"""Which form a text has: clues with weights, each with its reason; the heaviest form wins."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from pacts.domain.requirement import Form
from pacts.intake.dialects import headerless_language, language_of
from pacts.intake.draft import is_blank
from pacts.intake.sentences import ends_sentence, runs_on, sentences
from pacts.intake.source import Source
from pacts.intake.wording import BULLET, COMMENT

SUFFIXES: dict[str, Form] = {
    ".feature": "gherkin",
    ".md": "markdown",
    ".markdown": "markdown",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
}
"""A suffix that names the form settles it; ".txt" and no suffix leave it to the content."""
SAMPLE = 400
"""Lines looked at for the clues of plain text: enough to tell, and a megabyte costs no more."""


@dataclass(frozen=True, slots=True)
class Detected:
    """The form, and how sure that is: 1.0 when something names it, less the closer the runner-up is."""

    form: Form
    confidence: float


def detect(source: Source) -> Detected:
    """The form of a source, by its suffix, else by its content."""
    named = SUFFIXES.get(source.suffix)
    if named is not None:
        return Detected(named, 1.0)
    looked = _Looked(source)
    scores: dict[Form, float] = {}
    for clue in CLUES:
        scores[clue.form] = scores.get(clue.form, 0.0) + clue.weight * clue.strength(looked)
    order = sorted(scores, key=lambda form: scores[form], reverse=True)
    best, second = order[0], order[1]
    plain = {best, second} <= {"lines", "prose"}  # the same reader with and without joining: hardly a risk
    margin = scores[best] - scores[second]
    return Detected(best, 1.0 if margin >= 1 else round(max(0.95 if plain else 0.8, 0.8 + margin / 5), 3))


class _Looked:
    """What the clues ask about a source, each worked out once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.lines: Sequence[str] = source.lines

    @cached_property
    def content(self) -> tuple[str, ...]:
        """Non-blank lines without comments."""
        return tuple(line for line in self.lines if not is_blank(line) and not COMMENT.match(line))

    @cached_property
    def sample(self) -> tuple[str, ...]:
        return self.content[:SAMPLE]

    def share(self, holds: Callable[[str], object]) -> float:
        """Which part of the sampled lines a condition holds for."""
        return sum(1 for line in self.sample if holds(line)) / len(self.sample) if self.sample else 0.0

    def any_line(self, pattern: re.Pattern[str]) -> float:
        return 1.0 if any(pattern.match(line) for line in self.lines) else 0.0


@dataclass(frozen=True, slots=True)
class _Clue:
    form: Form
    weight: float
    why: str
    strength: Callable[[_Looked], float]


_H2 = re.compile(r"^ {0,3}#{2,6}\s+\S")
_H1 = re.compile(r"^ {0,3}#\s+\S")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)\s*\w*\s*$")
_TABLE_RULE = re.compile(r"^\s*(?:\|\s*)?:?-{3,}:?(?:\s*\|\s*:?-{3,}:?)+\s*(?:\|\s*)?$")
_TASK = re.compile(r"^\s*[-*+] \[[ xX]\]\s")
_BOLD = re.compile(r"^[^*_\n]*(?:\*\*|__)\S[^*_]*(?:\*\*|__)")
_JSON_START = re.compile(r'^\s*(?:\{\s*(?:"|\}|$)|\[\s*[{"\[])')
_YAML_KEY = re.compile(
    r"^(?:title|id|base_url|url|parameters|tags|telemetry|steps|given|when|then|criteria|scenarios|background|examples|description|language)\s*:(?:\s|$)"
)
_YAML_BODY = re.compile(r"^(?:steps|scenarios|given|when|then|background)\s*:\s*(?:\[.*|[|>].*|#.*)?$")
_YAML_ITEM = re.compile(r"^\s*- \S|^\s+\w+:\s")


def _front_matter(looked: _Looked) -> float:
    lines = looked.lines
    return float(lines[0].strip() == "---" and any(line.strip() == "---" for line in lines[1:60]))


def _titled(looked: _Looked) -> float:
    """A "# …" line that opens the text and is set apart: a heading more than a comment."""
    numbered = [n for n, line in enumerate(looked.lines) if not is_blank(line)]
    first = numbered[0]
    apart = first + 1 >= len(looked.lines) or is_blank(looked.lines[first + 1])
    return float(bool(_H1.match(looked.lines[first])) and apart and len(numbered) > 1)


def _json(looked: _Looked) -> float:
    return float(bool(_JSON_START.match(looked.source.text)))


def _yaml_body(looked: _Looked) -> float:
    """A key that holds steps at the margin, and an item under it."""
    lines = looked.content
    return float(any(_YAML_BODY.match(a) and ("[" in a or _YAML_ITEM.match(b)) for a, b in pairwise((*lines, "- x"))))


def _yaml_keys(looked: _Looked) -> float:
    keys = sum(1 for line in looked.sample if _YAML_KEY.match(line))
    return min(1.0, keys / 2)


def _several_sentences(looked: _Looked) -> float:
    return looked.share(lambda line: _count(line[:2000]) > 1)


def _count(line: str) -> int:
    return sum(1 for _ in sentences(BULLET.sub("", line, count=1)))


def _wrapped(looked: _Looked) -> float:
    """Lines that run on: long, without a full stop, and the next one begins small."""
    lines = looked.lines[:SAMPLE]
    broken = sum(1 for a, b in pairwise(lines) if runs_on(a, b))
    ended = any(ends_sentence(line) for line in lines)
    return min(1.0, broken * 3 / max(1, len(looked.sample))) if ended else 0.0


def _header(looked: _Looked) -> float:
    return float(language_of(looked.lines) is not None)


def _headerless(looked: _Looked) -> float:
    return float(headerless_language(looked.lines) is not None)


CLUES: tuple[_Clue, ...] = (
    _Clue("gherkin", 4.0, "begins with a Feature header or a `# language:` line in some language", _header),
    _Clue("gherkin", 2.0, "every line is a Given/When/Then step, a table row or a scenario header", _headerless),
    _Clue("json", 3.0, "begins like a JSON object or list", _json),
    _Clue("yaml", 1.6, "a key that holds steps, with items under it", _yaml_body),
    _Clue("yaml", 0.8, "keys of the canonical form at the margin", _yaml_keys),
    _Clue("markdown", 1.2, "headings of the second level or deeper", lambda t: t.any_line(_H2)),
    _Clue("markdown", 1.0, "opens with a heading that is set apart", _titled),
    _Clue("markdown", 1.0, "fenced code", lambda t: t.any_line(_FENCE)),
    _Clue("markdown", 1.0, "a table with its rule", lambda t: t.any_line(_TABLE_RULE)),
    _Clue("markdown", 0.9, "task boxes", lambda t: t.any_line(_TASK)),
    _Clue("markdown", 0.9, "front matter", _front_matter),
    _Clue("markdown", 0.4, "bold words", lambda t: t.any_line(_BOLD)),
    _Clue("lines", 0.5, "plain text is read line by line unless something speaks for another form", lambda _: 1.0),
    _Clue("lines", 0.4, "list markers", lambda t: t.share(BULLET.match)),
    _Clue("prose", 0.9, "several sentences a line", _several_sentences),
    _Clue("prose", 1.2, "sentences that run over line ends", _wrapped),
    _Clue("prose", 0.1, "one or two lines only", lambda t: float(len(t.content) <= 2)),  # noqa: PLR2004
)


def forms() -> Iterable[Form]:
    """Every form that can be detected."""
    return dict.fromkeys(clue.form for clue in CLUES)
