"""One question put to one model: money set aside, room in the limits, tries under a watchdog, a row in the books."""

import time
from dataclasses import dataclass, replace

from pacts.domain.cost import CallOutcome, ModelCall
from pacts.llm.books import Books
from pacts.llm.budget import Budget
from pacts.llm.faults import ModelFault, translated
from pacts.llm.gateway import Gateway
from pacts.llm.question import AnswerT, Written
from pacts.llm.reading import read
from pacts.llm.retrying import retrying
from pacts.llm.watchdog import watched
from pacts.llm.wire import Reply, send
from pacts.ports import SpanHandle
from pacts.settings import ModelAgent

UNBILLED = frozenset({"unauthorised", "forbidden", "not_found", "bad_request", "rate_limited", "server_error"})
"""Faults by which a server says that it did not answer: they cost nothing."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A question on its way to one model."""

    gateway: Gateway
    books: Books
    budget: Budget
    agent: ModelAgent
    step_id: str
    written: Written
    until: float
    """Moment of the monotonic clock when its time is over."""
    model: str = ""

    def left_s(self) -> float:
        """Seconds that are left."""
        return self.until - time.monotonic()

    def with_(self, *, model: str | None = None, written: Written | None = None) -> "Talk":
        """The same question for another model, or carried on."""
        return replace(self, model=model or self.model, written=written or self.written)


@dataclass(slots=True)
class _Took:
    """What a call took so far."""

    tries: int = 0
    outcome: CallOutcome = "timeout"
    """What it is when the stage's time ends it from outside."""
    answered: str = ""
    tokens: tuple[int | None, int | None] = (None, None)
    read_from_cache: int = 0

    def reply(self, reply: Reply) -> None:
        self.answered = reply.answered
        self.tokens = reply.tokens_in, reply.tokens_out
        self.read_from_cache = reply.read_from_cache

    def fault(self, fault: ModelFault) -> None:
        self.outcome = fault.code
        self.answered = self.answered or fault.answered
        if fault.tokens is not None:
            self.tokens = fault.tokens
        elif fault.code in UNBILLED:
            self.tokens = 0, 0


async def put(talk: Talk, schema: type[AnswerT]) -> tuple[AnswerT, Reply]:
    """The answer, and the reply that holds it.

    Raises:
        ModelFault: the model was not asked, did not answer, or gave no such answer.
        StorageError: the call's row could not be stored.
    """
    gateway = talk.gateway
    gateway.models.chat(talk.model)  # before any money is set aside: there may be no key
    foreseen = talk.written.tokens, gateway.settings.llm_max_reply_tokens
    held = talk.budget.hold(talk.model, gateway.prices.cost((talk.model,), *foreseen))
    took, at, started = _Took(), talk.books.now(), time.monotonic()
    try:
        with talk.books.tracing.span(f"model {talk.model}", kind="llm", metadata=_facts(talk)) as span:
            return await _answered(talk, schema, took, span, sum(foreseen))
    finally:
        call = _row(talk, took).model_copy(update={"at": at, "ms": round((time.monotonic() - started) * 1000, 1)})
        talk.budget.settle(held, call.cost_usd if took.tries else 0.0)
        if took.tries:
            await talk.books.write(call)


async def _answered(
    talk: Talk, schema: type[AnswerT], took: _Took, span: SpanHandle, foreseen: int
) -> tuple[AnswerT, Reply]:
    try:
        reply = await retrying(
            lambda _: _try(talk, took, foreseen), tries=talk.gateway.settings.llm_tries, left_s=talk.left_s
        )
        took.reply(reply)
        talk.gateway.limits.settle(talk.model, foreseen, (reply.tokens_in or 0) + (reply.tokens_out or 0))
        _log_prompt(talk, reply.text)
        value = read(reply, schema)
    except ModelFault as fault:
        took.fault(fault)
        span.fail(str(fault))
        raise
    finally:
        tokens_in, tokens_out = took.tokens
        span.add_metadata(
            answered=took.answered,
            tries=took.tries,
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            cost_usd=_cost(talk, took),
            usage_metadata=_usage(tokens_in, tokens_out, took.read_from_cache),
        )
    took.outcome = "ok"
    return value, reply


async def _try(talk: Talk, took: _Took, foreseen: int) -> Reply:
    """One request, when there is room for it, within `llm_timeout_s`."""
    await talk.gateway.limits.admit(talk.model, foreseen, talk.left_s)
    took.tries += 1
    limit = talk.gateway.settings.llm_timeout_s

    def speak(gone: float) -> None:
        talk.books.log("MODEL", asked=talk.model, agent=talk.agent, slow=f"{gone:g} s of {limit:g} s are gone")

    try:
        async with watched(limit, speak):
            with translated():
                talk.gateway.strike("model")
            return await send(talk.gateway.models.chat(talk.model), talk.written.masked(talk.books.mask))
    except TimeoutError as exc:
        raise ModelFault("timeout", f"llm_timeout_s ({limit:g} s) is over") from exc


def _row(talk: Talk, took: _Took) -> ModelCall:
    return ModelCall(
        agent=talk.agent,
        step_id=talk.step_id,
        prompt=talk.written.prompt.version,
        asked=talk.model,
        answered=took.answered,
        tokens_in=took.tokens[0],
        tokens_out=took.tokens[1],
        cost_usd=_cost(talk, took),
        outcome=took.outcome,
        tries=max(1, took.tries),
        at=talk.books.now(),
    )


def _cost(talk: Talk, took: _Took) -> float | None:
    """Dollars; nothing was paid for what was not answered."""
    if took.tokens == (0, 0):
        return 0.0
    names = (took.answered, talk.model)
    return talk.gateway.prices.cost(names, *took.tokens, read_from_cache=took.read_from_cache)


def _facts(talk: Talk) -> dict[str, object]:
    asked = {"agent": talk.agent, "prompt": talk.written.prompt.version, "asked": talk.model, "step": talk.step_id}
    return {**asked, "ls_provider": "openai", "ls_model_name": talk.model, "ls_model_type": "chat"}


def _usage(tokens_in: int | None, tokens_out: int | None, read_from_cache: int) -> dict[str, object] | None:
    """The tokens in the words by which LangSmith sums them up; None where the server did not tell them."""
    if tokens_in is None or tokens_out is None:
        return None
    told: dict[str, object] = {"input_tokens": tokens_in, "output_tokens": tokens_out}
    return {
        **told,
        "total_tokens": tokens_in + tokens_out,
        "input_token_details": {"cache_read": read_from_cache},
    }


def _log_prompt(talk: Talk, reply: str) -> None:
    """The whole conversation, where a person asked for it; masked like everything that leaves."""
    if talk.gateway.settings.log_prompts:
        mask = talk.books.mask
        sent = [f"{message.role}: {mask(message.text)}" for message in talk.written.messages]
        talk.books.log("MODEL", asked=talk.model, sent="\n".join(sent), reply=mask(reply))
