"""What is worth saying about an action that was performed."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Done:
    """An action that was performed."""

    notes: tuple[str, ...] = ()
    remembered: Mapping[str, str] = field(default_factory=dict)
