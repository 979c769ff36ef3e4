"""What the matcher answers."""

from typing import Literal

from pacts.domain.record import Record


class Ranked(Record):
    """One candidate that came near."""

    index: int
    """Its place in the list of candidates."""
    score: float
    """0 to 1."""
    signs: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()
    refused: str = ""
    """Why it can't be the element; "" where it could."""


class MatchDecision(Record):
    """Whether one of the candidates is the element, which, and why."""

    verdict: Literal["healed", "refused"]
    index: int | None = None
    """Place of the element in the list of candidates; None when refused."""
    score: float = 0.0
    """Weighted likeness of the best candidate, 0 to 1."""
    margin: float = 0.0
    """Distance to the runner-up that could be the element as well, 0 to 1."""
    share: float | None = None
    """How sure all that is told makes it, 0 to 1, as learnt from pages whose answers are known; None where the records
    tell too little to ask, or nothing changed."""
    signs: tuple[str, ...] = ()
    """Signs of identity in which the best candidate agrees, such as "test id", "name", "row"."""
    contradictions: tuple[str, ...] = ()
    """Signs that both have and that differ."""
    reasons: tuple[str, ...] = ()
    """Why, in words."""
    missing: tuple[str, ...] = ()
    """What would have had to be there for a heal; empty when healed."""
    ranking: tuple[Ranked, ...] = ()
    """The nearest candidates, best first, at most eight."""
