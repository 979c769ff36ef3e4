"""Progress events of `stream_requirement()`."""

from typing import Annotated, Literal

from pydantic import Field

from pacts.domain.element import Locator, Tier
from pacts.domain.plan import Plan
from pacts.domain.question import Question, unfit
from pacts.domain.record import Record
from pacts.domain.result import Heal, RunResult, StepResult, Verdict


class RunStarted(Record):
    event: Literal["run_started"] = "run_started"
    run_id: str
    title: str


class PlanReady(Record):
    event: Literal["plan_ready"] = "plan_ready"
    run_id: str
    plan: Plan


class PageSeen(Record):
    event: Literal["page_seen"] = "page_seen"
    run_id: str
    url: str
    title: str
    candidates: int
    look_ms: float


class ElementResolved(Record):
    event: Literal["element_resolved"] = "element_resolved"
    run_id: str
    step_id: str
    locator: Locator
    tier: Tier
    confidence: float
    reason: str


class StepStarted(Record):
    event: Literal["step_started"] = "step_started"
    run_id: str
    step_id: str
    index: int
    """0-based."""
    total: int
    text: str


class StepFinished(Record):
    event: Literal["step_finished"] = "step_finished"
    run_id: str
    step_id: str
    index: int
    total: int
    result: StepResult


class Healed(Record):
    event: Literal["healed"] = "healed"
    run_id: str
    heal: Heal


class PersonAsked(Record):
    event: Literal["person_asked"] = "person_asked"
    run_id: str
    question: Question


class PersonAnswered(Record):
    event: Literal["person_answered"] = "person_answered"
    run_id: str
    wanted: str
    given: bool
    """Whether a value was given that can be used; the value is told to nobody."""
    refused: str = ""
    """Why what was given can't be used; the run waits on."""

    @classmethod
    def of(cls, question: Question, value: str | None) -> "PersonAnswered":
        """What is told of a person's answer."""
        why = unfit(value or "")
        return cls(run_id=question.run, wanted=question.wanted, given=bool(value) and not why, refused=why)


class VerdictReached(Record):
    event: Literal["verdict"] = "verdict"
    run_id: str
    verdict: Verdict


class ArtifactWritten(Record):
    event: Literal["artifact"] = "artifact"
    run_id: str
    kind: str
    path: str


class RunFinished(Record):
    event: Literal["run_finished"] = "run_finished"
    run_id: str
    result: RunResult


Event = Annotated[
    RunStarted
    | PlanReady
    | PageSeen
    | ElementResolved
    | StepStarted
    | StepFinished
    | Healed
    | PersonAsked
    | PersonAnswered
    | VerdictReached
    | ArtifactWritten
    | RunFinished,
    Field(discriminator="event"),
]
