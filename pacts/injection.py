"""Failures on purpose: at the ports, by a seeded die, so that what a run does about them can be tried out."""

import inspect
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from random import Random
from typing import Any, Self, TypeVar, cast

from pacts.domain.span import Span
from pacts.errors import BrowserCrashed, StorageError
from pacts.ports import BrowserSession, RunStore
from pacts.settings import Injection, InjectionKind, Settings
from pacts.telemetry.spans import SpanSink

PortT = TypeVar("PortT")

STRUCK_IN_SESSION = frozenset({"open", "look", "gate", "act", "judge", "reading", "settle", "picture"})
"""What a browser dies at. What is undone or closed is left alone."""
STRUCK_IN_STORE = frozenset({"save_plan", "save_step", "save_call", "save_artifact", "steps", "recall"})
"""Where a database goes away. Who a run is, and its verdict, are kept: an injected failure must be told somewhere."""


class InjectedFailure(ConnectionError):
    """A connection that broke because it was meant to."""


@dataclass(slots=True)
class Dice:
    """Decides which call fails. One sequence for each kind: the same seed gives the same failures."""

    injection: Injection
    seed: int
    fallen: Counter[InjectionKind] = field(default_factory=Counter)
    _dice: dict[InjectionKind, Random] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """The dice of a run's settings; None where nothing is to fail."""
        return cls(settings.inject_failures, settings.seed) if settings.inject_failures is not None else None

    def falls(self, kind: InjectionKind) -> bool:
        """Whether this call of that kind is to fail."""
        if kind not in self.injection.kinds:
            return False
        die = self._dice.setdefault(kind, Random(f"{self.seed}:{kind}"))
        falls = die.random() < self.injection.p
        self.fallen[kind] += falls
        return falls

    def strike(self, kind: InjectionKind) -> None:
        """Fail as a lost connection does, if it is to be.

        Raises:
            InjectedFailure: it is.
        """
        if self.falls(kind):
            raise InjectedFailure(f"injected failure: {kind}")

    def session(self, session: BrowserSession) -> BrowserSession:
        """The session of a browser that may die at any moment."""
        return _struck(session, STRUCK_IN_SESSION, self._crash)

    def store(self, store: RunStore) -> RunStore:
        """The store of a database that may go away at any moment."""
        return _struck(store, STRUCK_IN_STORE, self._lose)

    def sink(self, sink: SpanSink) -> SpanSink:
        """A sink that may be away when a span comes."""
        return _StruckSink(sink, self)

    def _crash(self, at: str) -> None:
        if self.falls("browser"):
            raise BrowserCrashed(f"injected failure: the browser died at {at!r}")

    def _lose(self, at: str) -> None:
        if self.falls("database"):
            raise StorageError(f"injected failure: the database went away at {at!r}")


@dataclass(frozen=True, slots=True)
class _StruckSink:
    """Loses spans."""

    sink: SpanSink
    dice: Dice

    def emit(self, span: Span) -> None:
        self.dice.strike("langsmith")
        self.sink.emit(span)


def _struck(port: PortT, names: frozenset[str], strike: Callable[[str], None]) -> PortT:
    """The port, some of whose methods may be struck before they begin."""
    return cast("PortT", _Struck(port, names, strike))


class _Struck:
    """Stands before a port."""

    def __init__(self, port: object, names: frozenset[str], strike: Callable[[str], None]) -> None:
        self.__dict__.update(_port=port, _names=names, _strike=strike)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._port, name, value)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._port, name)
        if name not in self._names:
            return found
        assert inspect.iscoroutinefunction(found), name

        @wraps(found)
        async def struck(*args: Any, **named: Any) -> Any:
            self._strike(name)
            return await found(*args, **named)

        return struck
