"""What can go wrong with a model, and what is done about it: one table, and one place that reads foreign errors."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import openai
from langchain_core.exceptions import LangChainException

from pacts.domain.cost import Fault

SAID = 200
"""Characters of a server's own words that are kept."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done about a fault. Where nothing helps, the run goes on by rules and says why."""

    means: str
    again: bool = False
    """It may pass by itself: the same request is sent again after a while."""
    mend: bool = False
    """The model is shown its reply and asked once more."""
    other: bool = True
    """Another model of the chain may do better."""
    lasting: bool = False
    """That model will not answer later either: it is not asked again until PACTS is started anew."""


RULES: dict[Fault, Rule] = {
    "no_model": Rule("no model is set for this agent: set PACTS_MODEL"),
    "no_key": Rule("there is no API key: set PACTS_LLM_API_KEY", lasting=True),
    "too_large": Rule("the question is longer than llm_max_prompt_tokens"),
    "over_budget": Rule("the budget does not allow the call", other=False),
    "no_room": Rule("the limits per minute leave no room within llm_stage_timeout_s"),
    "not_replayed": Rule("the reply is not among those to be replayed", other=False),
    "unauthorised": Rule("the key is not accepted (401): check PACTS_LLM_API_KEY", lasting=True),
    "forbidden": Rule("the key may not use this model (403)", lasting=True),
    "not_found": Rule("there is no such model or address (404): check PACTS_MODEL, PACTS_LLM_BASE_URL", lasting=True),
    "bad_request": Rule("the server refused the request"),
    "rate_limited": Rule("the server has no room for now (429)", again=True),
    "server_error": Rule("the server failed", again=True),
    "timeout": Rule("the server did not answer in time", again=True),
    "connection": Rule("the connection failed", again=True),
    "malformed": Rule("the server's answer is no chat completion"),
    "empty": Rule("the reply is empty", mend=True),
    "not_json": Rule("the reply is no JSON", mend=True),
    "wrong_schema": Rule("the reply is not what was asked for", mend=True),
    "refused": Rule("the model refused"),
    "tool_calls": Rule("the model called tools it was not given", mend=True),
    "cut_off": Rule("the reply was cut off at llm_max_reply_tokens"),
}
STATUS: dict[int, Fault] = {
    401: "unauthorised",
    403: "forbidden",
    404: "not_found",
    408: "timeout",
    409: "server_error",  # a lock the server could not get: OpenAI's own client sends it again, too
    429: "rate_limited",
}
UNPAID = ("insufficient_quota", "billing_hard_limit_reached")
"""Codes of a 429 that no waiting mends."""


@dataclass(slots=True, eq=False)
class ModelFault(Exception):
    """A fault of one call."""

    code: Fault
    detail: str = ""
    retry_after_s: float | None = None
    hopeless: bool = False
    """It is of a transient kind, but said to last."""
    tokens: tuple[int, int] | None = None
    """What was paid for it, in and out, where the server said so."""
    answered: str = ""
    said: str = ""
    """The reply that was at fault."""

    @property
    def rule(self) -> Rule:
        return RULES[self.code]

    @property
    def transient(self) -> bool:
        """Whether to send the same request again."""
        return self.rule.again and not self.hopeless

    def again(self) -> "ModelFault":
        """The same fault to be raised anew: it brings no traceback of an earlier call, and cost nothing this time."""
        return ModelFault(self.code, self.detail)

    def __str__(self) -> str:
        # no colon: a key's name with a colon before any word reads like a key and its value, and would be masked
        return f"{self.rule.means}{f' ({self.detail})' if self.detail else ''}"


@contextmanager
def translated() -> Iterator[None]:
    """Within it, what OpenAI's and LangChain's clients raise is raised as a `ModelFault`."""
    try:
        yield
    except openai.LengthFinishReasonError as exc:
        usage = exc.completion.usage
        tokens = (usage.prompt_tokens, usage.completion_tokens) if usage else None
        raise ModelFault("cut_off", tokens=tokens, answered=exc.completion.model) from exc
    except openai.ContentFilterFinishReasonError as exc:
        raise ModelFault("refused", "a content filter stopped the reply") from exc
    except openai.APIStatusError as exc:
        raise _of_status(exc) from exc
    except (openai.APITimeoutError, TimeoutError) as exc:
        raise ModelFault("timeout") from exc
    except (openai.APIConnectionError, OSError) as exc:
        raise ModelFault("connection", short(str(exc.__cause__ or exc))) from exc
    except (openai.OpenAIError, LangChainException, ValueError, LookupError, TypeError, AttributeError) as exc:
        # a body that is no JSON, or is JSON of another shape: both clients trip over it in many ways
        raise ModelFault("malformed", short(f"{type(exc).__name__}: {exc}")) from exc


def _of_status(exc: openai.APIStatusError) -> ModelFault:
    status = exc.status_code
    code: Fault = STATUS.get(status, "server_error" if status >= 500 else "bad_request")  # noqa: PLR2004 - HTTP
    said = short(_message(exc))
    detail = said if code in ("rate_limited", "unauthorised", "forbidden", "not_found") else f"{status} {said}".strip()
    hopeless = any(mark in f"{exc.code} {exc.type}" for mark in UNPAID)
    return ModelFault(code, detail, retry_after_s=_retry_after(exc), hopeless=hopeless)


def _message(exc: openai.APIStatusError) -> str:
    body = exc.body
    if isinstance(body, dict) and isinstance(body.get("message"), str):
        return str(body["message"])
    return exc.message


def _retry_after(exc: openai.APIStatusError) -> float | None:
    """Seconds that the server asks to wait; a date is left to our own backoff."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(exc.response.headers[name]) * unit
        except (KeyError, ValueError):
            continue
        return seconds if seconds >= 0 else None
    return None


def short(text: str) -> str:
    """A foreign text on one line, so that it fits into a notice."""
    line = " ".join(text.split())
    return line if len(line) <= SAID else f"{line[:SAID]}…"


def told(faults: Iterable[tuple[str, ModelFault]]) -> str:
    """Which models were no help, and why."""
    return "; ".join(f"{model}: {fault}" if model else str(fault) for model, fault in faults)
