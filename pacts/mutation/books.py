"""What came of each turn with a fault."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pacts.domain.mutation import COUNTED, Fate, Gate, Mutant
from pacts.mutation.fault import Fault


@dataclass(slots=True)
class Books:
    """What was put in and what came of it."""

    turns: list[tuple[Fault, dict[str, Any]]] = field(default_factory=list)
    noticed: dict[int, dict[str, str] | None] = field(default_factory=dict)
    """By turn, of what was let pass: a line that was missing and one that was too much; None when there was neither."""
    plain_s: float = 0.0
    reason: str = ""
    void: bool = False

    @property
    def counted(self) -> int:
        """How many faults count as far as is known by now."""
        return sum(self._fate(told) in COUNTED for _, told in self.turns)

    @property
    def dearest_s(self) -> float:
        """What a turn may cost, by those that were."""
        return max([self.plain_s, *(float(told["seconds"]) for _, told in self.turns)])

    def refuse(self, reason: str) -> None:
        """Nothing of it can be believed."""
        self.void, self.reason = True, reason

    def gate(self) -> Gate:
        """All that was found out."""
        mutants = () if self.void else tuple(self._mutant(fault, told) for fault, told in self.turns)
        return Gate(mutants=mutants, reason=self.reason or _silence(mutants), plain_seconds=self.plain_s)

    def _mutant(self, fault: Fault, told: dict[str, Any]) -> Mutant:
        fate = self._fate(told)
        seen = self.noticed.get(int(told["turn"]))
        return Mutant(
            kind=fault.kind,
            group=fault.group,
            what=fault.what,
            step_id=fault.step_id,
            fate=fate,
            line=int(told.get("line", 0)),
            told=str(told["said"]) if fate in {"caught", "unclear"} else "",
            missing=(seen or {}).get("missing", ""),
            extra=(seen or {}).get("extra", ""),
            seconds=float(told["seconds"]),
        )

    def _fate(self, told: dict[str, Any]) -> Fate:
        if not told["fired"]:
            return "unclear" if told["failed"] else "not_fired"
        if told["failed"]:
            return "caught"
        number = int(told["turn"])
        return "unnoticed" if number in self.noticed and self.noticed[number] is None else "survived"


def _silence(mutants: Sequence[Mutant]) -> str:
    return "" if any(mutant.counted for mutant in mutants) else "no fault could be put in that a person would notice"
