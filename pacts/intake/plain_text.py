"""Plain text as drafts: one step a line, or prose whose sentences run over several lines."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from pacts.domain.requirement import Notice, Role, Statement
from pacts.intake.draft import Draft, Ledger, Reading, is_blank
from pacts.intake.sentences import sentences
from pacts.intake.tables import pipe_cells
from pacts.intake.wording import (
    BULLET,
    COMMENT,
    CRITERIA_LABELS,
    CRITERION,
    KEYWORD,
    KEYWORDS,
    PARAMETER,
    PARAMETER_BLOCK,
    PARAMETERS_LINE,
    RULER,
    SCENARIO_LINE,
    STORY,
    TAGS_LINE,
    TITLE_LINE,
    URL_LINE,
    Label,
    criterion_id,
    first_word,
    is_filed_under,
    is_step_like,
    label_of,
)

MAX_TITLE = 100
"""A longer first line is a sentence, not a title."""
_TERMINAL = re.compile(r"[.!?。！？…;,][\"'”’)]*$")
_UNDERLINE = re.compile(r"^\s*(?:=\s?){3,}$|^\s*(?:-\s?){3,}$")
_ABOUT_ABILITY = re.compile(r"\b(?:can|cannot|can't|able to)\b", re.IGNORECASE)
_DOC_STRING = ('"""', "```")


def read_plain_text(ledger: Ledger, *, join: bool) -> Reading:
    """The scenarios of a plain text; with `join`, a sentence may run on over line ends."""
    reader = _Reader(ledger, join=join)
    reader.read()
    return Reading(
        form="prose" if join else "lines",
        ledger=ledger,
        title=reader.title,
        drafts=reader.drafts,
        notices=reader.notices,
    )


@dataclass(slots=True)
class Voice:
    """Which role the next sentence has: its own word's ("Given …"), for "And" the last word's, else the heading's."""

    heading: Role | None = None
    spoken: Role | None = None

    def head(self, role: Role | None) -> None:
        """A new heading, or none, from here on."""
        self.heading = self.spoken = role

    def hear(self, sentence: str) -> tuple[Role | None, str]:
        """The sentence's role, and the sentence without the word that gave it."""
        match = KEYWORD.match(sentence)
        if match is None:
            return self.heading, sentence
        self.spoken = KEYWORDS[match[1].lower()] or self.spoken
        return self.spoken, sentence[match.end() :]


def statements_of(lines: Sequence[tuple[int, str]], voice: Voice) -> list[Statement]:
    """The sentences of (line, text) pieces that belong together, as statements with the lines they start in."""
    offsets, numbers, length = [], [], 0
    for number, text in lines:
        offsets.append(length)
        numbers.append(number)
        length += len(text) + 1
    found: list[Statement] = []
    for offset, sentence in sentences(" ".join(text for _, text in lines)):
        role, said = voice.hear(sentence)
        found.append(Statement(text=said, line=numbers[bisect_right(offsets, offset) - 1], role=role))
    return found


MOST_HEADING = 6
"""Words of a line that ends with a colon and is a heading."""


@dataclass(slots=True)
class _Reader:
    ledger: Ledger
    join: bool
    title: str = ""
    drafts: list[Draft] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    draft: Draft = field(default_factory=Draft)
    shared: Draft | None = None
    """What stood before the first "Scenario:" line: it belongs to each."""
    voice: Voice = field(default_factory=Voice)
    criteria: bool = False
    """Under a heading whose items are criteria."""
    criterion: str | None = None
    telling: bool = False
    """Under a heading whose text only tells about the matter."""
    parameters: bool = False
    """Inside a block of parameters."""
    bulleted: bool = False
    """The open paragraph began with a list marker."""
    paragraph: list[tuple[int, str]] = field(default_factory=list)

    def read(self) -> None:
        self._take_title()
        at = 0
        while at < len(self.ledger.lines):
            at = self._take(at + 1)
        self._flush()
        self._finish()
        if not self.drafts:
            self.drafts = [self.draft]
        for draft in self.drafts:
            draft.title = draft.title or self.title

    def _take(self, number: int) -> int:
        """Take the line (1-based); the number of the last line that was used up."""
        line = self.ledger.lines[number - 1]
        if number in self.ledger.uses:
            return number
        if is_blank(line):
            self._flush()
            self.parameters = False
            return number
        if line.lstrip().startswith(_DOC_STRING):
            return self._doc_string(number)
        if not (self._aside(number, line) or self._head(number, line) or self._declared(number, line)):
            self._words(number, line)
        return number

    # --- lines that are no steps

    def _aside(self, number: int, line: str) -> bool:
        """Comments, decoration and table rows."""
        if COMMENT.match(line):
            self.ledger.claim("comment", number)
        elif RULER.match(line):
            self._flush()
            self.ledger.claim("heading", number)
        elif line.lstrip().startswith("|") and self._row(line):
            self.ledger.claim("table", number)
        else:
            return False
        return True

    def _row(self, line: str) -> bool:
        self._flush()
        if not self.draft.statements:
            return False
        cells = pipe_cells(line)
        if cells is not None:
            self.draft.attach(table=(cells,))
        return True

    def _doc_string(self, number: int) -> int:
        """Text between fences belongs to the step before it."""
        self._flush()
        lines = self.ledger.lines
        fence = lines[number - 1].lstrip()[:3]
        end = next((n for n in range(number + 1, len(lines) + 1) if lines[n - 1].strip() == fence), None)
        if end is None or not self.draft.statements:
            self._words(number, lines[number - 1])
            return number
        self.ledger.claim("doc_string", number, end)
        body = _dedented(lines[number : end - 1])
        self.draft.attach(doc_string=body)
        return end

    def _head(self, number: int, line: str) -> bool:
        """Scenario lines, labels ("Expected result:") and descriptions."""
        scenario = SCENARIO_LINE.match(line)
        if scenario:
            self._begin(number, scenario["title"].strip())
            return True
        if not self.draft.statements and not self.paragraph and STORY.match(line) and not self._is_all(line):
            self.ledger.claim("description", number)
            return True
        label = label_of(BULLET.sub("", line, count=1))
        if label is None:
            filed = not self._under_way() and is_filed_under(line, self.ledger.lines)
            if filed:
                self.ledger.claim("description", number)
            return filed
        self._flush()
        self.telling = label.reports and not label.rest
        if label.reports:
            self.ledger.claim("description", number)
            return True
        if label.rest:
            self._labelled(number, label)
            return True
        self.voice.head(label.role)
        self.criteria, self.criterion = label.word in CRITERIA_LABELS, None
        self.ledger.claim("heading", number)
        return True

    def _is_all(self, line: str) -> bool:
        """Whether what somebody wants is all that is written: then it is what to do, and no story around it."""
        alone = sum(bool(other.strip()) for other in self.ledger.lines) == 1
        return alone and line.strip().lower().startswith("i want to ")

    def _labelled(self, number: int, label: Label) -> None:
        """Words behind a label: "Expected: it is shown" gives a role to its own words only."""
        outer, self.voice = self.voice, Voice(label.role, label.role)
        self._words(number, label.rest)
        self._flush()
        self.voice = outer

    def _declared(self, number: int, line: str) -> bool:
        """The base URL, tags and parameters."""
        if url := URL_LINE.match(line):
            self.draft.declare_url(url["url"], number)
        elif tags := TAGS_LINE.match(line):
            words = re.split(r"[,\s]+", tags["tags"])
            self.draft.tags += tuple(word.lstrip("@#") for word in words if word.strip("@#"))
        elif PARAMETERS_LINE.match(line):
            self.parameters = True
        elif parameter := self._parameter(line):
            self.draft.declare(*parameter, number)
        else:
            self.parameters = False
            return False
        self._flush()
        self.ledger.claim("parameter", number)
        return True

    def _parameter(self, line: str) -> tuple[str, str] | None:
        if self.parameters:
            match = PARAMETER_BLOCK.match(line)
            free = match is not None
        else:
            match = PARAMETER.match(line)
            free = match is not None and not self._under_way() and first_word(match["name"]) not in _VERBISH
        return (match["name"], _unquoted(match["value"].strip())) if match is not None and free else None

    def _under_way(self) -> bool:
        return bool(self.draft.statements or self.paragraph)

    # --- scenarios

    def _begin(self, number: int, title: str) -> None:
        self._flush()
        self.ledger.claim("heading", number)
        if self.shared is None:
            self.shared = self.draft
        else:
            self._finish()
        self.draft = Draft(
            title=title,
            statements=list(self.shared.statements),
            parameters=dict(self.shared.parameters),
            tags=self.shared.tags,
            base_url=self.shared.base_url,
            criteria=list(self.shared.criteria),
            notices=list(self.shared.notices),
        )
        self.voice.head(None)
        self.criteria, self.criterion, self.telling = False, None, False

    def _finish(self) -> None:
        if self.draft is not self.shared and (self.shared is not None or self.draft.statements):
            self.drafts.append(self.draft)

    # --- steps

    def _words(self, number: int, line: str) -> None:
        self.telling = self.telling and not _heads_something(line)
        if self.telling:
            self.ledger.claim("description", number)
            return
        bullet = BULLET.match(line)
        text = line[bullet.end() :] if bullet else line
        criterion = CRITERION.match(text)
        if not self._continues(line, bulleted=bullet is not None) or criterion:
            self._flush()
            self.bulleted = bullet is not None
        self.ledger.claim("statement", number)
        if criterion:
            text = text[criterion.end() :]
            self.criterion = self.draft.criterion(criterion_id(criterion["id"]), text.strip(), number)
        elif self.criteria and not self.paragraph:
            self.criterion = self.draft.criterion(f"AC-{len(self.draft.criteria) + 1}", text.strip(), number)
        self.paragraph.append((number, text.strip()))

    def _continues(self, line: str, *, bulleted: bool) -> bool:
        """Whether the line carries on the open paragraph."""
        if bulleted or not self.paragraph:
            return False
        if self.bulleted:
            return line[:1] in " \t"
        return self.join and not KEYWORD.match(line)

    def _flush(self) -> None:
        if not self.paragraph:
            return
        found = statements_of(self.paragraph, self.voice)
        self.draft.statements += [
            s.model_copy(update={"criterion": self.criterion}) if self.criterion else s for s in found
        ]
        self.paragraph = []
        if self.criteria:
            self.criterion = None

    # --- the title

    def _take_title(self) -> None:
        content = [n for n, line in enumerate(self.ledger.lines, 1) if not is_blank(line) and not _declares(line)]
        if not content:
            return
        first = content[0]
        line = self.ledger.lines[first - 1]
        named = TITLE_LINE.match(line)
        title = named["title"].strip() if named else _title_of(self.ledger.lines, content)
        if title:
            self.title = title
            self.ledger.claim("heading", first)
            if not named:
                message = f"{title!r} is read as the title, not as a step"
                self.notices.append(Notice(code="other", message=message, severity="info", line=first))


_VERBISH = frozenset(
    {"set", "type", "enter", "fill", "check", "verify", "assert", "expect", "select", "choose", "then"}
)
"""First words with which "a = b" is a step and no parameter."""


def _declares(line: str) -> bool:
    return any(p.match(line) for p in (COMMENT, URL_LINE, TAGS_LINE, PARAMETERS_LINE, PARAMETER, RULER))


def _title_of(lines: Sequence[str], content: list[int]) -> str | None:
    """The first line, when the text around it shows that it is a title."""
    first, rest = content[0], content[1:]
    line = lines[first - 1].strip()
    head = line.rstrip(":").rstrip()
    if not rest or BULLET.match(line) or label_of(line) or SCENARIO_LINE.match(line) or KEYWORD.match(line):
        return None
    if _UNDERLINE.match(lines[first]):
        return head
    if len(head) > MAX_TITLE or _TERMINAL.search(head) or '"' in head or "“" in head or "://" in head:
        return None
    follows = lines[rest[0] - 1]
    listed = all(_is_item(lines[n - 1]) for n in rest)
    declared = any(not is_blank(at) and not COMMENT.match(at) for at in lines[first : rest[0] - 1])
    if (listed and (line.endswith(":") or len(rest) > 1)) or declared:
        return head
    apart = is_blank(lines[first])
    headed = apart or label_of(follows) is not None or line.endswith(":")
    return head if headed and len(rest) > 1 and _names_a_thing(head) else None


def _is_item(line: str) -> bool:
    """Whether a line is a list item, belongs to one, or heads some."""
    return BULLET.match(line) is not None or line[:1] in " \t" or label_of(line) is not None or line[:1] == "|"


def _names_a_thing(head: str) -> bool:
    return not is_step_like(head) or (_ABOUT_ABILITY.search(head) is not None and first_word(head) not in {"i", "we"})


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _heads_something(line: str) -> bool:
    """Whether it is a heading of whoever wrote it, whatever it is called: what stands below is read again."""
    return line.rstrip(" *_").endswith(":") and len(line.split()) <= MOST_HEADING


def _dedented(lines: Sequence[str]) -> str:
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines)
