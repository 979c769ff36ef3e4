"""The three tiers of execution: rules (1), a model that names an element (2), a model that acts in a loop (3)."""

from collections.abc import Iterable
from typing import Literal

from pacts.domain.cost import ModelCall
from pacts.domain.record import Record

ExecutionTier = Literal[1, 2, 3]
EXECUTION_TIERS: dict[int, str] = {1: "by rules", 2: "named by a model", 3: "done by a model"}
"""What each tier means to people."""
PROMPTS: dict[str, ExecutionTier] = {"observe": 2, "act": 3}
"""The prompt by which each tier asks."""


class TierAttempt(Record):
    """One tier's try at one action of a run."""

    tier: ExecutionTier
    ok: bool
    """The action was done by it."""
    reason: str = ""
    """Why it was not, or what speaks for it."""
    ms: float = 0
    """Its own share of the step's time, in milliseconds."""
    rounds: int = 1
    """Questions that were put to the model; for tier 1, tries."""
    cached: bool = False
    """Tier 2 used what a model had named before."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost_usd: float | None = 0.0
    """None = not known."""


class TierSum(Record):
    """How one tier did over all stored runs."""

    tier: ExecutionTier
    attempts: int
    successes: int
    cached: int
    """Attempts that used what a model had named before."""
    median_ms: float
    tokens: int
    """In and out."""
    cost_usd: float
    """Of the attempts whose cost is known."""
    unknown: int
    """Attempts whose cost is not known."""

    @property
    def share(self) -> float:
        """Successes of attempts, 0 to 1."""
        return self.successes / self.attempts if self.attempts else 0.0


class NamedSum(Record):
    """What is kept of the elements that models named."""

    kept: int
    uses: int
    """How often one of them was found again and used, without a model."""
    misses: int
    """How often a page did not know one of them again; the third time drops it."""


class TierStats(Record):
    """Everything that `pacts stats tiers` shows."""

    tiers: tuple[TierSum, ...] = ()
    named: NamedSum = NamedSum(kept=0, uses=0, misses=0)


def spent(calls: Iterable[ModelCall], step_id: str, tier: ExecutionTier) -> tuple[int, int, float | None]:
    """Tokens in, tokens out and dollars of a tier's questions about a step; None where a cost is not known."""
    prompts = {name for name, asking in PROMPTS.items() if asking == tier}
    own = [call for call in calls if call.step_id == step_id and call.prompt.partition("@")[0] in prompts]
    costs = [call.cost_usd for call in own]
    total = None if None in costs else sum(cost for cost in costs if cost is not None)
    return sum(call.tokens_in or 0 for call in own), sum(call.tokens_out or 0 for call in own), total
