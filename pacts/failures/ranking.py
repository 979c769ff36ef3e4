"""In which order strategies are tried: by their record at this site with this kind of failure, else in plain order."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from pacts.domain.mending import MendRecord

Stage = Literal["condition", "element", "model"]
STAGES: Final[dict[Stage, int]] = {"condition": 0, "element": 1, "model": 2}
"""A condition is mended before an element is changed, and rules go before models, whatever is remembered."""
GOOD: Final = 0.5
"""Smoothed share of successes from which on a strategy goes before those that nothing is known of."""
HOPELESS: Final = 0.25
"""Below it (three failures and no success) a condition is tried only after the elements."""
LEAST_MS: Final = 20.0
"""A strategy that costs less costs nothing."""


def rate(record: MendRecord) -> float:
    """Share of successes, smoothed as if there had been one success and one failure before (Laplace)."""
    return (record.successes + 1) / (record.tries + 2)


def worth(record: MendRecord) -> float:
    """Successes to be expected in a second of trying."""
    return rate(record) / max(record.mean_ms, LEAST_MS) * 1000


def ranked(strategies: Sequence[tuple[str, Stage]], records: Mapping[str, MendRecord]) -> list[str]:
    """Names of strategies, the most promising first.

    Args:
        strategies: name and stage, in plain order.
        records: how each did so far at this site with this kind of failure.
    """
    places = {name: place for place, (name, _) in enumerate(strategies)}

    def key(one: tuple[str, Stage]) -> tuple[int, int, float, int]:
        name, stage = one
        record = records.get(name)
        if record is None:
            return STAGES[stage], 1, 0.0, places[name]
        late = stage == "condition" and rate(record) < HOPELESS
        group = 0 if rate(record) > GOOD else 2
        return STAGES["element"] if late else STAGES[stage], 3 if late else group, -worth(record), places[name]

    return [name for name, _ in sorted(strategies, key=key)]
