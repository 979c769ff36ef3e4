"""One run's way to the models: the chain of an agent, kept replies, one try to mend a reply."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pacts.domain.cost import Costs, ModelCall
from pacts.domain.requirement import Notice
from pacts.errors import ModelError
from pacts.llm.books import Books
from pacts.llm.budget import Budget
from pacts.llm.call import Talk, put
from pacts.llm.faults import ModelFault, told
from pacts.llm.gateway import Gateway
from pacts.llm.question import Answer, AnswerT, Message, Question, write
from pacts.llm.reading import parse, shape_of
from pacts.llm.reply_cache import KeptReply, key_of
from pacts.llm.watchdog import watched
from pacts.settings import ModelAgent

MEND = (
    "Your reply can't be used: {why}. Reply once more, with nothing but one JSON object of the shape that was asked "
    "for: no prose, no code fence, no tools."
)


@dataclass(frozen=True, slots=True)
class ModelDesk:
    """The gateway as one run sees it: `ask` is the only way of an agent to a model."""

    gateway: Gateway
    books: Books
    budget: Budget

    def serves(self, agent: ModelAgent) -> bool:
        """Whether there is a model for the agent."""
        return bool(self.gateway.models.chain(agent))

    def costs(self) -> Costs:
        """All calls of the run so far."""
        return self.books.costs

    def notices(self) -> tuple[Notice, ...]:
        """What the verdict should say about them."""
        for said in self.gateway.told:
            self.books.note("model_limit", said)
        return self.books.notices

    def tell(self, said: str) -> None:
        """Have something said in the verdict."""
        self.books.note("model_reply", said)

    async def ask(self, question: Question[AnswerT]) -> Answer[AnswerT]:
        """The answer of the first model of the agent's chain that gives one.

        Raises:
            ModelError: none did; the message names each model and its reason. The caller goes on without.
            StorageError: a call's row could not be stored.
        """
        limit = self.gateway.settings.llm_stage_timeout_s
        faults: list[tuple[str, ModelFault]] = []
        try:
            async with watched(limit, lambda gone: self._slow(question, gone)):
                return await self._first_answer(self._talk(question), question, faults)
        except ModelFault as fault:
            faults.append(("", fault))
        except TimeoutError:
            faults.append(("", ModelFault("timeout", f"llm_stage_timeout_s ({limit:g} s) is over")))
        raise ModelError(self.books.mask(told(faults)))

    def _talk(self, question: Question[AnswerT]) -> Talk:
        settings = self.gateway.settings
        written = write(question, shape_of(question.schema), self.books.mask, settings.llm_max_prompt_tokens)
        if written.cut:
            self.books.note(
                "model_limit",
                f"the {question.agent} showed the model only the beginning of the page: more would not fit into "
                f"llm_max_prompt_tokens ({settings.llm_max_prompt_tokens})",
                "info",
            )
        until = time.monotonic() + settings.llm_stage_timeout_s
        return Talk(self.gateway, self.books, self.budget, question.agent, question.step_id, written, until)

    async def _first_answer(
        self, talk: Talk, question: Question[AnswerT], faults: list[tuple[str, ModelFault]]
    ) -> Answer[AnswerT]:
        for model in self.gateway.models.chain(talk.agent):
            try:
                answer = await self._answer(talk.with_(model=model), question)
            except ModelFault as fault:
                if not fault.rule.other:
                    raise
                faults.append((model, fault))
                continue
            if faults:
                self.books.note("model_fallback", f"the {talk.agent} asked {model!r} instead: {told(faults)}")
            return answer
        if not faults:
            raise ModelFault("no_model")
        raise ModelError(self.books.mask(told(faults)))

    async def _answer(self, talk: Talk, question: Question[AnswerT]) -> Answer[AnswerT]:
        """The kept answer of one model, or a new one."""
        gateway = self.gateway
        key = key_of(talk.model, talk.written, gateway.settings.seed)
        kept = await self._kept(talk, question, key)
        if kept is not None:
            return kept
        if gateway.settings.replay is not None:
            raise ModelFault("not_replayed", str(gateway.settings.replay))
        if talk.model in gateway.shut:
            raise gateway.shut[talk.model].again()
        try:
            answer, text = await self._asked(talk, question)
        except ModelFault as fault:
            if fault.rule.lasting:
                gateway.shut[talk.model] = fault.again()
            raise
        if gateway.cache is not None:
            await asyncio.to_thread(gateway.cache.write, key, KeptReply(text, answer.model))
        return answer

    async def _kept(self, talk: Talk, question: Question[AnswerT], key: str) -> Answer[AnswerT] | None:
        cache = self.gateway.cache
        found = await asyncio.to_thread(cache.read, key) if cache is not None else None
        if found is None:
            return None
        try:
            value = parse(found.text, question.schema)
        except ModelFault:
            return None
        await self.books.write(
            ModelCall(
                agent=talk.agent,
                step_id=talk.step_id,
                prompt=talk.written.prompt.version,
                asked=talk.model,
                answered=found.answered,
                tokens_in=0,
                tokens_out=0,
                cost_usd=0.0,
                outcome="ok",
                cached=True,
                at=self.books.now(),
            )
        )
        return Answer(value, found.answered, cached=True)

    async def _asked(self, talk: Talk, question: Question[AnswerT]) -> tuple[Answer[AnswerT], str]:
        """Ask, and once more where the reply can be mended: the answer without what is private, and as a text."""
        try:
            value, reply = await put(talk, question.schema)
        except ModelFault as fault:
            if not fault.rule.mend:
                raise
            mended = talk.written.followed_by(
                Message("assistant", self.books.mask(fault.said) or "(nothing)"),
                Message("user", MEND.format(why=fault)),
            )
            value, reply = await put(talk.with_(written=mended), question.schema)
        clean = _masked(value.model_dump(mode="json"), self.books.mask)
        text = json.dumps(clean, ensure_ascii=False)
        return Answer(parse(text, question.schema), reply.answered or talk.model), text

    def _slow(self, question: Question[AnswerT], gone: float) -> None:
        limit = self.gateway.settings.llm_stage_timeout_s
        self.books.note("model_slow", f"the {question.agent}'s question took {gone:g} s of {limit:g} s")


def _masked(told: Any, mask: Callable[[str], str]) -> Any:
    """What a model said, without what is private: it may repeat a page, or what it learned elsewhere."""
    match told:
        case str():
            return mask(told)
        case dict():
            return {name: _masked(one, mask) for name, one in told.items()}
        case list():
            return [_masked(one, mask) for one in told]
        case _:
            return told


def open_desk(gateway: Gateway, books: Books, suite_id: str | None = None) -> ModelDesk:
    """A run's desk, with a purse of its own beside that of its suite."""
    budget = Budget(
        gateway.purses(suite_id), gateway.settings.budget_mode, lambda said: books.note("model_budget", said)
    )
    return ModelDesk(gateway, books, budget)
