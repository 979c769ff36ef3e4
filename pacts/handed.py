"""What people hand in to a server that keeps what it is sent: taken aside by reference, held until a run takes it.

LangGraph's own server stores every answer with its run. So a value is taken out of the request before the server sees
it (`pacts.studio_app`), and waits here, in memory, for the node that asked (`pacts.studio`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

REFERENCE: Final = "handed in"
"""What stands in a value's place in what the server keeps."""
DECISIONS: Final = frozenset({"approve", "reject"})
"""Answers that are no values, and may be kept."""
_INTERRUPT = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Handed:
    """Values by the thread they are for, each taken once."""

    _values: dict[str, str] = field(default_factory=dict, repr=False)

    def take(self, thread: str) -> str | None:
        """What was handed in for a thread; None where nothing was."""
        return self._values.pop(thread, None)

    def without(self, thread: str, resume: Any) -> Any:
        """An answer as the server may keep it: its value is held here."""
        if isinstance(resume, Mapping):
            if resume and all(_INTERRUPT.fullmatch(str(key)) for key in resume):
                return {key: self.without(thread, told) for key, told in resume.items()}
            if "value" not in resume:
                return resume
            self._values[thread] = str(resume["value"])
            return {**resume, "value": None, "given": REFERENCE}
        if not isinstance(resume, str | int) or isinstance(resume, bool) or resume in DECISIONS:
            return resume
        self._values[thread] = str(resume)
        return {"given": REFERENCE}


HANDED: Final = Handed()
"""Of this process: the server's door and its workers share it."""
