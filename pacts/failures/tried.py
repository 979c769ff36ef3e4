"""What was tried for one step, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pacts.domain.mending import MendTry
from pacts.failures.pattern import Finding, Pattern


@dataclass(slots=True)
class MendLog:
    """The tries for one step, by the id that its expansions are numbered under."""

    tries: list[MendTry] = field(default_factory=list)
    rounds: int = 0
    """Tries after which the step was tried once more."""
    _marks: set[tuple[str, str]] = field(default_factory=set)
    """What was tried on which state of trouble and page."""
    _pending: tuple[int, str] | None = None
    """The last try, and the mark that it was made on."""
    _loops: int = 0

    def enter(self, one: MendTry, mark: str, *, helped: bool) -> None:
        """Note a try; if it helped is believed when the step is done."""
        self._marks.add((one.strategy, mark))
        self.tries.append(one)
        self.rounds += helped
        self._pending = (len(self.tries) - 1, mark) if helped else None

    def was_tried(self, strategy: str, mark: str) -> bool:
        """Whether it was tried already with trouble and page as they are."""
        return (strategy, mark) in self._marks

    def look_back(self, mark: str) -> None:
        """Note that the step is in trouble again."""
        if self._pending is not None and self._pending[1] == mark:
            self._loops += 1
        self._pending = None

    def hit(self, failure: str, site: str, found: Iterable[tuple[Pattern, Finding]]) -> None:
        """Note failures that were recognised and could only be told."""
        self.tries += [
            MendTry(strategy=pattern.id, pattern=True, failure=failure, site=site, what=finding.what)
            for pattern, finding in found
        ]

    def close(self, *, done: bool, counts: bool) -> tuple[MendTry, ...]:
        """The tries with what came of them; `counts` where a model would have been asked next."""
        if done and self._pending is not None:
            place = self._pending[0]
            saved = int(counts and not self.tries[place].strategy.startswith("tier_"))
            self.tries[place] = self.tries[place].model_copy(update={"ok": True, "saved": saved})
        tries, self.tries, self._pending = tuple(self.tries), [], None
        return tries

    def why(self) -> str:
        """Why nothing helped, in words."""
        if not self.tries:
            return "nothing that could be mended was found"
        names = ", ".join(dict.fromkeys(one.strategy.replace("_", " ") for one in self.tries))
        loop = "; trouble and page stayed as they were, so nothing was tried again" if self._loops else ""
        return f"tried without success: {names}{loop}"
