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
    number: int | None
    """Of the thing on the list."""
    value: str | None
    """Letter of a value, for fill and select; name of a key, for press."""
    reason: str = Field(description="at most eight words")


def asked_for(step_id: str, move: NextMove) -> Question[Proposed]:
    """The question of tier 3."""
    told = {"The step": move.sentence, "That is": move.means}
    if move.values:
        told["Values"] = "\n".join(f"{letter}: {value}" for letter, value in move.values.items())
    told["You may"] = ", ".join(move.allowed)
    if move.so_far:
        told["So far"] = "\n".join(move.so_far)
    return Question("executor", "act", Proposed, values=told, page=move.offered, step_id=step_id)


@dataclass(frozen=True, slots=True)
class ModelActor:
    """Proposes actions. Whether one is taken is for the page, the plan and the gates to say."""

    desk: ModelDesk

    async def propose(self, step_id: str, move: NextMove) -> Proposal | None:
        """The next action, or None where the model is no help; the reason is on the books then."""
        try:
            answer = await self.desk.ask(asked_for(step_id, move))
        except ModelError as exc:
            self.desk.tell(f"tier 3: the model was no help ({exc})")
            return None
        said = answer.value
        return Proposal(said.do, said.number, said.value, f"{said.reason} ({answer.model})")
