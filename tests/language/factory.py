"""Factories with defaults for the step language's tests."""

from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement, Role, Statement
from pacts.language.planner import plan


def requirement_of(*texts: str, role: Role | None = None, **fields: object) -> Requirement:
    statements = tuple(Statement(text=text, line=line, role=role) for line, text in enumerate(texts, 1))
    values: dict[str, object] = {
        "id": "r",
        "title": "a requirement",
        "form": "lines",
        "source": "\n".join(texts),
        "statements": statements,
    }
    return Requirement.model_validate(values | fields)


def planned(*texts: str, role: Role | None = None, **fields: object) -> Plan:
    return plan(requirement_of(*texts, role=role, **fields))
