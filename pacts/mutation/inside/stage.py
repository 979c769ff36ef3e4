"""Which turn it is, and the line to the process that decides what each is for."""

import json
import os
from dataclasses import dataclass, field
from typing import Any

from .turn import Turn


@dataclass
class Stage:
    """The one place that knows which turn it is."""

    pipe_in: int
    pipe_out: int
    turn: Turn | None = None
    first: Turn | None = None
    last: Turn | None = None
    survivors: dict[int, Turn] = field(default_factory=dict)
    number: int = -1
    usual_s: float = 0.0
    """How long the test waits by itself."""
    short_s: float = 0.0
    """How long it waits with a fault."""
    rest: bytes = b""

    def say(self, **told: object) -> None:
        """One line to the other process."""
        os.write(self.pipe_out, json.dumps(told).encode() + b"\n")

    def hear(self) -> dict[str, Any]:
        """One line of the other process; the end of the turns when it is gone."""
        while b"\n" not in self.rest:
            piece = os.read(self.pipe_in, 65536)
            if not piece:
                return {"end": True}
            self.rest += piece
        line, self.rest = self.rest.split(b"\n", 1)
        heard: dict[str, Any] = json.loads(line)
        return heard
