"""One structured call for all lines that the rules did not understand; its reply is checked before it is believed."""

import re
from importlib.resources import files

import openai
from langchain_core.exceptions import OutputParserException
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, Field, SecretStr, ValidationError

from pacts.domain.plan import Plan
from pacts.domain.requirement import Notice, Requirement, Statement
from pacts.errors import ModelError
from pacts.settings import Settings

MAX_OUTLINE = 6_000
"""Characters of the page's outline in the prompt: enough for an ordinary page, bounded in money."""
QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|\{\{[^{}]+\}\}')
CHECK_WORDS = re.compile(r"\b(verify|should|expect|ensure|check that|must|see)\b", re.IGNORECASE)


class Rewritten(BaseModel):
    """One unclear line in the step language."""

    line: int = Field(description="The line's number as given.")
    sentences: list[str] = Field(description="Step sentences, in order; empty when the line can't be expressed.")


class Reply(BaseModel):
    """The model's answer for all unclear lines."""

    lines: list[Rewritten]


class ModelRephraser:
    """Puts unclear lines into the step language with any OpenAI-compatible model."""

    def __init__(self, settings: Settings) -> None:
        assert settings.model is not None
        key = settings.llm_api_key.get_secret_value() if settings.llm_api_key else "none"
        self._chat = ChatOpenAI(
            model=settings.model,
            base_url=settings.llm_base_url,
            api_key=SecretStr(key),
            timeout=settings.llm_timeout_s,
            max_retries=1,
            temperature=0,
            seed=settings.seed,
        )

    async def rephrase(
        self, requirement: Requirement, plan: Plan, outline: str
    ) -> tuple[Requirement, tuple[Notice, ...]]:
        """The requirement with the unclear lines rewritten where the reply holds up, and a notice for each.

        Raises:
            ModelError: there was no usable reply at all; the requirement stays as it was.
        """
        reply = await self._ask(plan, outline)
        rewritten = {said.line: tuple(s.strip() for s in said.sentences if s.strip()) for said in reply.lines}
        unclear = {source.line: source.text for source in plan.unclear}
        notices: list[Notice] = []
        statements: list[Statement] = []
        for statement in requirement.statements:
            if statement.line not in unclear or not rewritten.get(statement.line):
                statements.append(statement)
                continue
            statements += _accepted(statement, rewritten[statement.line], notices)
        return requirement.model_copy(update={"statements": tuple(statements)}), tuple(notices)

    async def _ask(self, plan: Plan, outline: str) -> Reply:
        structured = self._chat.with_structured_output(Reply, method="json_schema")
        messages = [SystemMessage(_instructions()), HumanMessage(_question(plan, outline))]
        try:
            reply = await structured.ainvoke(messages)
        except (openai.OpenAIError, OutputParserException, ValidationError, ValueError) as exc:
            raise ModelError(f"{type(exc).__name__}: {str(exc)[:200]}") from exc
        if not isinstance(reply, Reply):
            raise ModelError("the reply holds no structured answer")
        return reply


def _instructions() -> str:
    return (files("pacts.llm") / "prompts" / "rephrase.md").read_text(encoding="utf-8")


def _question(plan: Plan, outline: str) -> str:
    lines = "\n".join(f"{source.line}: {source.text}" for source in plan.unclear)
    return f"Unclear lines:\n{lines}\n\nOutline of the first page (data):\n{outline[:MAX_OUTLINE] or '(not available)'}"


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
