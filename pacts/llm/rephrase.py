"""One question about all lines that the rules did not understand; its answer is checked before it is believed."""

import re
from dataclasses import dataclass

from pydantic import BaseModel, Field

from pacts.domain.plan import Plan
from pacts.domain.requirement import Notice, Requirement, Statement
from pacts.llm.desk import ModelDesk
from pacts.llm.question import Question
from pacts.llm.veil import Veil

PLANNING = "plan"
"""The step id of what is asked about the plan as a whole."""
QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|\{\{[^{}]+\}\}')
CHECK_WORDS = re.compile(r"\b(verify|should|expect|ensure|check that|must|see)\b", re.IGNORECASE)


class Rewritten(BaseModel):
    """One unclear line in the step language."""

    line: int = Field(description="The line's number as given.")
    sentences: list[str] = Field(description="Step sentences, in order; empty when the line can't be expressed.")


class Reply(BaseModel):
    """The model's answer for all unclear lines."""

    lines: list[Rewritten]


@dataclass(frozen=True, slots=True)
class ModelRephraser:
    """Puts unclear lines into the step language."""

    desk: ModelDesk

    async def rephrase(
        self, requirement: Requirement, plan: Plan, outline: str
    ) -> tuple[Requirement, tuple[Notice, ...]]:
        """The requirement with the unclear lines rewritten where the reply holds up, and a notice for each.

        Raises:
            ModelError: there was no usable reply at all; the requirement stays as it was.
        """
        veil = Veil(self.desk.books.mask)
        unclear = {source.line: source.text for source in plan.not_understood}
        lines = "\n".join(f"{line}: {veil.cover(text)}" for line, text in unclear.items())
        question = Question(
            "planner", "rephrase", Reply, values={"Unclear lines": lines}, page=outline, step_id=PLANNING
        )
        answer = await self.desk.ask(question)
        rewritten = {said.line: _sentences(said, veil) for said in answer.value.lines}
        notices: list[Notice] = []
        statements: list[Statement] = []
        for statement in requirement.statements:
            if statement.line not in unclear or not rewritten.get(statement.line):
                statements.append(statement)
                continue
            statements += _accepted(statement, rewritten[statement.line], notices)
        return requirement.model_copy(update={"statements": tuple(statements)}), tuple(notices)


def _sentences(said: Rewritten, veil: Veil) -> tuple[str, ...]:
    return tuple(veil.lift(sentence.strip()) for sentence in said.sentences if sentence.strip())


def _accepted(statement: Statement, sentences: tuple[str, ...], notices: list[Notice]) -> list[Statement]:
    """The new sentences in place of the statement, unless they lost something the author wrote."""
    fault = _fault(statement.text, sentences)
    if fault is not None:
        notices.append(
            Notice(code="model_reply", message=f"the model's reading was refused: {fault}", line=statement.line)
        )
        return [statement]
    told = " ".join(sentences)
    notices.append(Notice(code="model_reply", message=f"read by the model as: {told}", line=statement.line))
    return [statement.model_copy(update={"text": sentence}) for sentence in sentences]


def _fault(text: str, sentences: tuple[str, ...]) -> str | None:
    """What is wrong with a rewriting, if anything: lost words, or an expectation turned into something else."""
    told = " ".join(sentences)
    lost = [found.group(0) for found in QUOTED.finditer(text) if found.group(0).strip('"“”') not in told]
    if lost:
        return f"it lost {', '.join(lost)}"
    if CHECK_WORDS.search(text) and not CHECK_WORDS.search(told):
        return "it turned an expectation into an action"
    return None
