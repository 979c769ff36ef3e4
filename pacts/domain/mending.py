"""Mending: what was tried when a step could not be done, and what is remembered of it."""

from pacts.domain.record import Record


class MendTry(Record):
    """One try of one strategy."""

    strategy: str
    """Id of a failure pattern, or "look_again", "wait", "fingerprint", "tier_2", "tier_3"."""
    pattern: bool = False
    """It is a failure pattern."""
    failure: str
    """The kind of failure, such as "gate element_covered"."""
    site: str
    """Origin of the page."""
    ok: bool = False
    """The step was done after it."""
    ms: float = 0
    saved: int = 0
    """Questions that a model was not asked because of it."""
    what: str = ""
    """What was recognised, as the report names it."""


class MendRecord(Record):
    """How a strategy did so far."""

    tries: int
    successes: int
    mean_ms: float


class FailureSum(Record):
    """How one strategy did over all stored runs."""

    strategy: str
    pattern: bool
    hits: int
    mitigated: int
    saved: int
    median_ms: float


class FailureStats(Record):
    """Everything that `pacts stats failures` shows."""

    failures: tuple[FailureSum, ...] = ()
