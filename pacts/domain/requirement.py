"""The canonical requirement: what every accepted form is normalised into."""

from typing import Literal

from pydantic import Field

from pacts.domain.record import Record

Form = Literal["prose", "lines", "gherkin", "yaml", "json", "markdown"]
Role = Literal["given", "when", "then"]
Severity = Literal["info", "warning", "error"]
NoticeCode = Literal[
    "unclear_step",
    "missing_expectation",
    "unknown_parameter",
    "unused_parameter",
    "missing_secret",
    "sensitive_literal",
    "low_confidence",
    "ambiguous",
    "contradiction",
    "syntax",
    "empty",
    "too_large",
    "not_text",
    "ignored_comment",
    "model_reply",
    "model_fallback",
    "model_budget",
    "model_limit",
    "model_slow",
    "new_baseline",
    "app_ready",
    "unexpected_dialog",
    "not_sent",
    "no_effect",
    "never_seen",
    "evidence_lost",
    "weak_test",
    "other",
]

MAX_SOURCE_BYTES = 1_000_000
"""Largest accepted requirement; a written requirement of more than a megabyte is a mistaken file."""


class Notice(Record):
    """Something a reader of the plan must know, tied to its line where it has one."""

    code: NoticeCode
    message: str
    severity: Severity = "warning"
    line: int | None = None
    """1-based line of the source; None when it concerns the whole."""


class Statement(Record):
    """One written unit (a line, a Gherkin step, a sentence, a list item) that the planner reads."""

    text: str
    line: int = 1
    """1-based line of the source where the text starts."""
    role: Role | None = None
    table: tuple[tuple[str, ...], ...] = ()
    """The data table under the step, header row first."""
    doc_string: str | None = None
    criterion: str | None = None
    """Id of the acceptance criterion this statement belongs to."""
    defined: str | None = None
    """The requirement's own words, when a step definition of the user's stands behind them."""


class Criterion(Record):
    """One acceptance criterion: the unit the trail starts from."""

    id: str
    text: str
    line: int | None = None


NO_TELEMETRY = "no-telemetry"
"""Tag of a requirement whose runs nobody outside is told of."""


class Requirement(Record):
    """One scenario, in the one form that everything behind the door understands."""

    id: str
    """Stable: a slug of the title and eight hex digits of the content's SHA-256."""
    title: str
    form: Form
    language: str = "en"
    source: str
    """The text as given, with sensitive literals replaced by secret references."""
    base_url: str | None = None
    parameters: dict[str, str] = Field(default_factory=dict)
    tags: tuple[str, ...] = ()
    statements: tuple[Statement, ...]
    criteria: tuple[Criterion, ...] = ()
    confidence: float = Field(default=1.0, ge=0, le=1)
    notices: tuple[Notice, ...] = ()

    @property
    def telemetry(self) -> bool:
        """Whether spans of its runs may be made: not where it is tagged `no-telemetry`."""
        return NO_TELEMETRY not in {tag.lower() for tag in self.tags}

    @property
    def wording(self) -> tuple[str, ...]:
        """What is written in it, statement by statement."""
        return tuple(statement.text for statement in self.statements)

    @property
    def words(self) -> str:
        """Everything that its author wrote, as given and with its parameters filled in."""
        written = [self.title, self.source, *self.parameters.values()]
        for statement in self.statements:
            written += [statement.text, statement.doc_string or "", *(cell for row in statement.table for cell in row)]
        return "\n".join(written)
