"""What is known of each origin: does it stand still once it is loaded, or does it build itself by script?"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["static", "dynamic", "unknown"]
WINDOW_S = 15.0
"""After this long without a sign of script work an origin is static for good."""
QUIET_MS: dict[Kind, int] = {"static": 0, "dynamic": 50, "unknown": 50}
"""How long the DOM must be still. Static: nothing is expected after load. Dynamic: chained renders follow each other
within a few milliseconds; 50 outlasts them. Unknown: the page decides by its marks, and waits only when it has any."""


@dataclass(slots=True)
class Profile:
    """One origin's profile, and why."""

    kind: Kind = "unknown"
    why: str = ""
    since: float = 0.0


@dataclass(slots=True)
class Profiles:
    """The profiles of a browser's origins, kept in memory and shared by its sessions."""

    clock: Callable[[], float] = time.monotonic
    _known: dict[str, Profile] = field(default_factory=dict)

    def of(self, origin: str) -> Profile:
        """The origin's profile; a new one starts its window now."""
        return self._known.setdefault(origin, Profile(since=self.clock()))

    def learn(self, origin: str, signs: str, *, at_rest: bool) -> Profile:
        """Note what a document showed. Signs of script work are decisive; their absence is once the window is over."""
        profile = self.of(origin)
        if signs and profile.kind != "dynamic":
            profile.kind, profile.why = "dynamic", signs
        elif profile.kind == "unknown" and at_rest and self.clock() - profile.since >= WINDOW_S:
            profile.kind, profile.why = "static", "no framework, and no change by script after it was loaded"
        return profile

    def shown(self, origin: str) -> Kind:
        """The kind to report: a page at rest without any sign counts as static from the start."""
        kind = self.of(origin).kind
        return "static" if kind == "unknown" else kind
