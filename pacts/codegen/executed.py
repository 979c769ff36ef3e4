"""What the writers are given, and what they give back."""

from collections.abc import Mapping
from dataclasses import dataclass

from pacts.codegen.text import identifier
from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement
from pacts.domain.result import RunHeader, StepResult


@dataclass(frozen=True, slots=True)
class Executed:
    """One plan as it was carried out."""

    requirement: Requirement
    plan: Plan
    results: Mapping[str, StepResult]
    """By step id; `StepResult.locator` is the locator that was used."""
    base_url: str
    header: RunHeader
    verification: str = "not run yet"
    """The line about the verification in the header of the file."""
    faults: tuple[str, ...] = ()
    """The lines about the kill rate, and each fault, in the header of the Python test."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of generated source. `path` is a plain file name: the files of one test stand side by side."""

    path: str
    text: str


def slug_of(run: Executed) -> str:
    """The test's name in file names: words of the title, else of the requirement's id."""
    return identifier(run.requirement.title) or identifier(run.requirement.id) or "requirement"
