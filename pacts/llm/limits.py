"""Requests and tokens a minute of each model: one count for all runs of a process, over Redis for all processes."""

import asyncio
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from limits import RateLimitItem, RateLimitItemPerSecond
from limits.errors import ConfigurationError, StorageError
from limits.storage import MemoryStorage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from pacts.llm.faults import ModelFault

MINUTE_S = 60
GRAINS = 1_000
"""A token limit is counted in so many parts, rounded up: the window keeps an entry for each part it lets pass."""
SHORTEST_WAIT_S = 0.02
REDIS_TIMEOUT_S = 2.0
SET_BACK_S = 1.0
"""A clock that is kept right by the network goes back by less."""


@dataclass(slots=True)
class Limits:
    """A moving window for requests and one for tokens; who finds no room waits for it."""

    requests: int | None = None
    """Requests a window; None = any number."""
    tokens: int | None = None
    """Tokens a window; None = any number."""
    window_s: int = MINUTE_S
    server: str = ""
    """What models of the same name on other servers are told apart by."""
    redis_url: str | None = None
    tell: Callable[[str], None] = lambda _: None
    strike: Callable[[], None] = lambda: None
    """Called before Redis is; may raise an OSError, as a lost connection does."""
    _window: MovingWindowRateLimiter | None = None
    _owed: dict[str, int] = field(default_factory=dict)
    """Tokens that calls took beyond what was foreseen, by model: the next call pays for them."""

    async def admit(self, model: str, tokens: int, left_s: Callable[[], float]) -> None:
        """Wait until there is room for one request of so many tokens, and take it.

        Raises:
            ModelFault: `no_room` within the seconds left.
        """
        if self.requests is not None:
            item = RateLimitItemPerSecond(self.requests, self.window_s, namespace="pacts-requests")
            await self._take(item, model, 1, left_s)
        if self.tokens is not None:
            await self._take(*self._grained(model, tokens), left_s)

    def settle(self, model: str, foreseen: int, taken: int) -> None:
        """Tell what a call took; what was not foreseen is asked for with the next call."""
        if taken > foreseen:
            self._owed[model] = self._owed.get(model, 0) + taken - foreseen

    def _grained(self, model: str, tokens: int) -> tuple[RateLimitItem, str, int]:
        assert self.tokens is not None
        grain = max(1, self.tokens // GRAINS)
        amount = self.tokens // grain
        cost = math.ceil(tokens / grain)
        if cost > amount:
            raise ModelFault("no_room", f"a question of about {tokens} tokens, and {self.tokens} are allowed a minute")
        owed = math.ceil(self._owed.pop(model, 0) / grain)
        item = RateLimitItemPerSecond(amount, self.window_s, namespace="pacts-tokens")
        return item, model, min(amount, cost + owed)

    async def _take(self, item: RateLimitItem, model: str, cost: int, left_s: Callable[[], float]) -> None:
        while not await self._hit(item, model, cost):
            wait = await self._wait(item, model)
            if wait > left_s():
                raise ModelFault("no_room", f"the next in {wait:.0f} s")
            await asyncio.sleep(wait)

    async def _hit(self, item: RateLimitItem, model: str, cost: int) -> bool:
        try:
            window = await self._opened()
            if self.redis_url is None:
                return window.hit(item, self.server, model, cost=cost)
            self.strike()
            return await asyncio.to_thread(window.hit, item, self.server, model, cost=cost)
        except (StorageError, ConfigurationError, OSError) as exc:
            if self.redis_url is None:
                raise
            self._without_redis(exc)
            return await self._hit(item, model, cost)

    async def _wait(self, item: RateLimitItem, model: str) -> float:
        """Seconds until the oldest entry leaves the window."""
        try:
            window = await self._opened()
            stats = await asyncio.to_thread(window.get_window_stats, item, self.server, model)
        except (StorageError, ConfigurationError):
            return SHORTEST_WAIT_S
        return max(SHORTEST_WAIT_S, stats.reset_time - time.time())

    async def _opened(self) -> MovingWindowRateLimiter:
        if self.redis_url is None:
            return _of_process()
        if self._window is None:
            self._window = await asyncio.to_thread(_over_redis, self.redis_url)
        return self._window

    def _without_redis(self, exc: Exception) -> None:
        """A limit that holds for this process only is better than none, and than no model."""
        self.redis_url, self._window = None, None
        self.tell(f"Redis can't be used ({type(exc).__name__}): the limits a minute hold for this process alone")


@dataclass(slots=True)
class _Shared:
    """The one window of a process: its engines and threads share it."""

    window: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))
    seen: float = 0.0
    """The time of day when it was last used."""


@cache
def _shared() -> _Shared:
    return _Shared()


def _of_process() -> MovingWindowRateLimiter:
    """The window of the process; empty when the clock was set back: what lies ahead would be waited for until then."""
    shared, now = _shared(), time.time()
    if now < shared.seen - SET_BACK_S:
        shared.window.storage.reset()
    shared.seen = now
    return shared.window


def _over_redis(url: str) -> MovingWindowRateLimiter:
    storage = storage_from_string(
        url, wrap_exceptions=True, socket_timeout=REDIS_TIMEOUT_S, socket_connect_timeout=REDIS_TIMEOUT_S
    )
    assert not hasattr(storage, "bridge"), "a synchronous storage"
    return MovingWindowRateLimiter(storage)
