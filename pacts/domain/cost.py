"""What was asked of models, what came back, and what it cost."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from pacts.domain.record import Record

Fault = Literal[
    # before the call
    "no_model",
    "no_key",
    "too_large",
    "over_budget",
    "no_room",
    "not_replayed",
    # of the call
    "unauthorised",
    "forbidden",
    "not_found",
    "bad_request",
    "rate_limited",
    "server_error",
    "timeout",
    "connection",
    "malformed",
    # of the reply
    "empty",
    "not_json",
    "wrong_schema",
    "refused",
    "tool_calls",
    "cut_off",
]
"""Every way in which a model can be no help."""
CallOutcome = Literal["ok"] | Fault


class ModelCall(Record):
    """One question to one model, with the tries it took; what was never sent has no row."""

    agent: str
    step_id: str = ""
    """The step it was asked for; `plan` for the plan as a whole."""
    prompt: str
    """Name and version of the prompt: ``rephrase@1f3a9c7b``."""
    asked: str
    """The model that was asked."""
    answered: str = ""
    """The model that answered, in the reply's own words; empty when none did."""
    tokens_in: int | None = None
    """As the server counted them; None where it did not say."""
    tokens_out: int | None = None
    cost_usd: float | None = None
    """None = unknown: the model has no price, or the server did not count."""
    ms: float = 0
    outcome: CallOutcome
    cached: bool = False
    """The reply is one that was given before: nothing was sent and nothing paid."""
    tries: int = 1
    at: datetime

    @property
    def model(self) -> str:
        """The model that answered; where none did, the one that was asked."""
        return self.answered or self.asked

    @property
    def cost(self) -> str:
        """As people read it."""
        return "unknown" if self.cost_usd is None else dollars(self.cost_usd)


class Sum(Record):
    """Calls added up under one name."""

    name: str
    calls: int
    cached: int
    failed: int
    tokens_in: int
    tokens_out: int
    cost_usd: float
    """Of the calls whose cost is known."""
    unknown: int
    """Calls whose cost is not known."""

    @property
    def cost(self) -> str:
        """The cost as people read it: "$0.0042", "unknown", "$0.0042 + unknown"."""
        known = dollars(self.cost_usd)
        if not self.unknown:
            return known
        return "unknown" if self.unknown == self.calls - self.cached else f"{known} + unknown"


class Costs(Record):
    """All calls of one run."""

    calls: tuple[ModelCall, ...] = ()

    @property
    def total(self) -> Sum:
        """The whole run."""
        return add_up("total", self.calls)

    def by(self, name_of: Callable[[ModelCall], str]) -> tuple[Sum, ...]:
        """Added up by whatever name a call is given: its agent, its step, its model."""
        named: dict[str, list[ModelCall]] = {}
        for call in self.calls:
            named.setdefault(name_of(call), []).append(call)
        return tuple(add_up(name, calls) for name, calls in named.items())


def dollars(amount: float) -> str:
    """To a hundredth of a cent; less than that is not shown as nothing."""
    return "<$0.0001" if 0 < amount < 0.00005 else f"${amount:.4f}"  # noqa: PLR2004 - what would be rounded to zero


def add_up(name: str, calls: tuple[ModelCall, ...] | list[ModelCall]) -> Sum:
    """The sum of some calls."""
    return Sum(
        name=name,
        calls=len(calls),
        cached=sum(call.cached for call in calls),
        failed=sum(call.outcome != "ok" for call in calls),
        tokens_in=sum(call.tokens_in or 0 for call in calls),
        tokens_out=sum(call.tokens_out or 0 for call in calls),
        cost_usd=sum(call.cost_usd or 0.0 for call in calls),
        unknown=sum(call.cost_usd is None for call in calls),
    )
