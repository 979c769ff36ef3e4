"""Where one run's calls are written down, and what is to be said about them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from pacts.domain.cost import Costs, ModelCall
from pacts.domain.requirement import Notice, NoticeCode
from pacts.ports import Tracing


@dataclass(slots=True)
class Books:
    """The ledger of one run."""

    mask: Callable[[str], str]
    """Takes every secret out of a text."""
    tracing: Tracing
    log: Callable[..., None]
    save: Callable[[ModelCall], Awaitable[None]]
    """Stores a call's row."""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    _calls: list[ModelCall] = field(default_factory=list)
    _notices: dict[str, Notice] = field(default_factory=dict)

    def note(self, code: NoticeCode, said: str, severity: Literal["info", "warning"] = "warning") -> None:
        """Say something in the run's verdict, once."""
        message = self.mask(said)
        self._notices.setdefault(message, Notice(code=code, message=message, severity=severity))

    async def write(self, call: ModelCall) -> None:
        """Enter a call.

        Raises:
            StorageError: its row could not be stored.
        """
        self._calls.append(call)
        self.log("MODEL", **call.model_dump(exclude={"at"}))
        await self.save(call)

    @property
    def costs(self) -> Costs:
        """All calls so far."""
        return Costs(calls=tuple(self._calls))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was said, in order."""
        return tuple(self._notices.values())
