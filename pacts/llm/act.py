"""Tier 3: a model that sees what a page offers proposes one action at a time on the way to a step."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, Field

from pacts.errors import ModelError
from pacts.llm.desk import ModelDesk
from pacts.llm.question import Question
from pacts.ports import NextMove, Proposal


class Proposed(BaseModel):
    """The model's answer."""

    do: Literal["use", "click", "open", "hover", "fill", "select", "scroll", "press", "done", "impossible"]
    number: int | None = Field(description="Number of the thing on the list; null for scroll, press, done, impossible.")
    value: str | None = Field(description="Letter of the value, for fill and select; key name, for press; else null.")
    reason: str = Field(description="Why, in at most eight words.")


@dataclass(frozen=True, slots=True)
class ModelActor:
    """Proposes actions. Whether one is taken is for the page, the plan and the gates to say."""

    desk: ModelDesk

    async def propose(self, step_id: str, move: NextMove) -> Proposal | None:
        """The next action, or None where the model is no help; the reason is on the books then."""
        values = {"The step": move.sentence, "That is": move.means}
        if move.values:
            values["Values"] = "\n".join(f"{letter}: {value}" for letter, value in move.values.items())
        values["You may"] = ", ".join(move.allowed)
        if move.so_far:
            values["So far"] = "\n".join(move.so_far)
        question = Question("executor", "act", Proposed, values=values, page=move.offered, step_id=step_id)
        try:
            answer = await self.desk.ask(question)
        except ModelError as exc:
            self.desk.tell(f"tier 3: the model was no help ({exc})")
            return None
        said = answer.value
        return Proposal(said.do, said.number, said.value, f"{said.reason} ({answer.model})")
