"""Tier 2: a model reads what a page offers for a step, and names the one thing that is meant."""

from dataclasses import dataclass

from pydantic import BaseModel, Field

from pacts.errors import ModelError
from pacts.llm.desk import ModelDesk
from pacts.llm.question import Question


class Named(BaseModel):
    """The model's answer."""

    number: int | None
    """Of the thing on the list; null when none is plainly meant."""
    reason: str = Field(description="at most eight words")


def asked_of(step_id: str, sentence: str, wanted: str, offered: str) -> Question[Named]:
    """The question of tier 2."""
    told = {"The step": sentence, "What is looked for": wanted}
    return Question("pom_builder", "observe", Named, values=told, page=offered, step_id=step_id)


@dataclass(frozen=True, slots=True)
class ModelObserver:
    """Names a thing on a list. Whether it may be used is for the page and the rules to say."""

    desk: ModelDesk

    async def name(self, step_id: str, sentence: str, wanted: str, offered: str) -> tuple[int | None, str]:
        """The number of the thing that is meant, or None, and the reason; a model that is no help names nothing."""
        try:
            answer = await self.desk.ask(asked_of(step_id, sentence, wanted, offered))
        except ModelError as exc:
            self.desk.tell(f"tier 2: the model was no help ({exc})")
            return None, f"the model was no help ({exc})"
        return answer.value.number, f"{answer.value.reason} ({answer.model})"
