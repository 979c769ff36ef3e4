"""The typed state: what you would want to read after a crash. Bulk lives in tables and files; state holds its ids."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Annotated, Any, TypedDict

from langgraph.channels.last_value import LastValue
from pydantic import Field, TypeAdapter

from pacts.domain.heal_book import HealProposal
from pacts.domain.note import ElementNote, PageNote, StepNote, Trouble, Unsaved
from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement
from pacts.domain.result import GeneratedTest, Mitigation, Verdict

SCHEMA_VERSION = 2
"""Raised when a field changes its meaning, so that an old checkpoint is refused instead of misread."""


MAX_NOTES = 20
"""Notes of steps that state holds: it is written at every step, and must not grow with the run."""


def add_notes(seen: list[StepNote], new: list[StepNote]) -> list[StepNote]:
    """Append, and keep the newest; a step that is done again replaces its note."""
    newest = [StepNote.model_validate(note) for note in new]
    again = {note.step_id for note in newest}
    return ([note for note in seen if note.step_id not in again] + newest)[-MAX_NOTES:]


class Typed(LastValue[Any]):
    """A key whose value is of its type, also where a person edited it in Studio, which sends plain JSON."""

    def update(self, values: Sequence[Any]) -> bool:
        """Take the newest value, read as the key's type."""
        return super().update([_adapter(self.typ).validate_python(value) for value in values])


@cache
def _adapter(typ: Any) -> TypeAdapter[Any]:
    return TypeAdapter(typ)


class RunInput(TypedDict, total=False):
    """What a person gives to start a run: just a requirement, and a URL."""

    requirement: Annotated[str, Field(description="The requirement, in plain words, Gherkin, YAML, JSON or Markdown.")]
    base_url: Annotated[str | None, Field(description="Where the application is, e.g. http://127.0.0.1:8000.")]


class RunState(TypedDict, total=False):
    """The state of one run. Its id is the graph's thread id."""

    schema_version: int
    run_id: str
    started_at: Annotated[datetime, Typed]
    requirement: Annotated[Requirement | str, Typed]
    base_url: str | None
    plan: Annotated[Plan, Typed]
    cursor: int
    """Index of the next step."""
    next_ready: bool
    """The next step's elements are resolved on the page as it now is (or it needs none)."""
    page: Annotated[PageNote, Typed]
    elements: Annotated[list[ElementNote], Typed]
    notes: Annotated[list[StepNote], add_notes]
    unsaved: Annotated[list[Unsaved], Typed]
    """Steps that are done and whose rows were still being written at this checkpoint."""
    baselines: dict[str, str]
    """What the coming checks of a change will compare with, by step id."""
    planned: str
    """SHA-256 of the plan as it was first made."""
    trouble: Annotated[Trouble | None, Typed]
    proposal: Annotated[HealProposal | None, Typed]
    """A changed locator that a person is to decide about."""
    tries: int
    """How often the healer mended something for the present step."""
    mitigations: Annotated[list[Mitigation], Typed]
    """For the present step, until it is done."""
    given: list[str]
    """Names of what a person gave for the present step; the values are in no state."""
    remembered: dict[str, str]
    recalled_from: str | None
    """Run whose elements are reused."""
    verdict: Annotated[Verdict, Typed]
    generated: Annotated[list[GeneratedTest], Typed]
    report: str | None


RunUpdate = RunState
"""A node's partial update: the same keys, any subset."""
