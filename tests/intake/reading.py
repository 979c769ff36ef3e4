"""Short ways to say what a text was read as."""

from pacts.domain.requirement import Requirement
from pacts.intake.normalise import Intake, normalise


def only(text: str, **kwargs: object) -> Requirement:
    """The one requirement in a text."""
    requirements = normalise(text, **kwargs).requirements  # type: ignore[arg-type]
    assert len(requirements) == 1, [r.title for r in requirements]
    return requirements[0]


def said(requirement: Requirement) -> list[tuple[int, str | None, str]]:
    """(line, role, text) of each statement."""
    return [(s.line, s.role, s.text) for s in requirement.statements]


def texts(requirement: Requirement) -> list[str]:
    return [s.text for s in requirement.statements]


def codes(intake: Intake | Requirement) -> list[tuple[str, str, int | None]]:
    return [(n.code, n.severity, n.line) for n in intake.notices]
