"""What is kept of heals: those of runs that ended well, with what a person decided, and those in quarantine."""

from datetime import UTC, datetime
from typing import Literal

from pydantic import Field

from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.plan import Step
from pacts.domain.record import Record
from pacts.domain.result import Heal

HealDecision = Literal["none", "accepted", "rejected"]


class KeptHeal(Record):
    """A heal of a run that ended well."""

    run_id: str
    step_id: str
    intent: str
    """What the step is for, as `intent_of` tells it."""
    heal: Heal
    element: ResolvedElement
    """What was used, so that a run after its acceptance uses it as remembered."""
    decision: HealDecision = "none"
    decided_by: str = ""
    decided_at: datetime | None = None
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))


class Quarantined(Record):
    """A locator that is not to be used for a step on a site until somebody takes it out."""

    number: int = 0
    origin: str
    intent: str
    locator: Locator
    reason: str
    run_id: str = ""
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))


class HealProposal(Record):
    """A heal that waits for a person, with all that is needed to carry it out in another process."""

    heal: Heal
    element: ResolvedElement
    picture: str | None = None
    """Artifact id of the page as it stood."""


class HealAnswer(Record):
    """What a person says to a proposal."""

    heal: Literal["approve", "reject"]
    by: str = "somebody"


def intent_of(step: Step) -> str:
    """What a step is for, in words that any requirement on the same site would use: its verb and its target."""
    asked = step.expectation or step
    target = asked.target.describe() if asked.target is not None else ""
    return f"{asked.verb.replace('_', ' ')} {target}".strip()
