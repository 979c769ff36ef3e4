"""Money: how much of it a run and its suite may spend on models, and whether that is a warning or a stop."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pacts.llm.faults import ModelFault


@dataclass(slots=True)
class Purse:
    """What one run, or all runs of a suite, may spend."""

    of: Literal["run", "suite"]
    limit_usd: float | None
    spent_usd: float = 0.0
    held_usd: float = 0.0
    """Set aside for calls that are under way."""
    told: bool = False

    def lacks(self, estimate_usd: float) -> bool:
        """Whether a call of that cost could take it over its limit."""
        return self.limit_usd is not None and self.spent_usd + self.held_usd + estimate_usd > self.limit_usd


@dataclass(frozen=True, slots=True)
class Budget:
    """The purses a call is paid from."""

    purses: tuple[Purse, ...]
    mode: Literal["warn", "enforce"]
    tell: Callable[[str], None]

    def hold(self, model: str, estimate_usd: float | None) -> float:
        """Set the money for a call aside; returns how much.

        Raises:
            ModelFault: `over_budget`, when the mode is `enforce` and the call could cost more than is left.
        """
        limited = [purse for purse in self.purses if purse.limit_usd is not None]
        if estimate_usd is None and limited:
            self._refuse(limited[0], f"the price of {model!r} is not known: give it in llm_prices")
        for purse in limited:
            if estimate_usd is not None and purse.lacks(estimate_usd):
                self._refuse(purse, _lack(purse, estimate_usd))
        for purse in self.purses:
            purse.held_usd += estimate_usd or 0.0
        return estimate_usd or 0.0

    def settle(self, held_usd: float, cost_usd: float | None) -> None:
        """Pay: what it did cost, or what was set aside where that is not known."""
        for purse in self.purses:
            purse.held_usd -= held_usd
            purse.spent_usd += held_usd if cost_usd is None else cost_usd
            if purse.limit_usd is not None and purse.spent_usd > purse.limit_usd:
                self._warn(purse, f"${purse.spent_usd:.4f} of ${purse.limit_usd:.4f} is spent")

    def _refuse(self, purse: Purse, why: str) -> None:
        if self.mode == "enforce":
            raise ModelFault("over_budget", f"budget_{purse.of}_usd: {why}")
        self._warn(purse, why)

    def _warn(self, purse: Purse, why: str) -> None:
        if not purse.told:
            purse.told = True
            self.tell(f"the model budget of this {purse.of} (budget_{purse.of}_usd): {why}")


def _lack(purse: Purse, estimate_usd: float) -> str:
    assert purse.limit_usd is not None
    left = max(0.0, purse.limit_usd - purse.spent_usd - purse.held_usd)
    return f"${left:.4f} of ${purse.limit_usd:.4f} is left, and the call may cost ${estimate_usd:.4f}"
