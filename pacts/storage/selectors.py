"""Selector memory: Redis first, then PostgreSQL, then the page is looked at. No layer can cost a run its verdict."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pacts.domain.selector import (
    CacheCheck,
    CachePurge,
    CacheStats,
    Lesson,
    Recollection,
    Selector,
    SelectorKey,
)
from pacts.errors import StorageError
from pacts.settings import Settings
from pacts.storage.pool import Pool
from pacts.storage.selectors_postgres import PostgresSelectors

if TYPE_CHECKING:
    from pacts.storage.selectors_redis import RedisSelectors

MB: Final = 1_000_000


@dataclass(slots=True)
class LayeredSelectors:
    """The `SelectorMemory` of everyday."""

    postgres: PostgresSelectors
    redis: "RedisSelectors | None"
    max_entries: int
    max_bytes: int
    trouble: str = ""
    """Why the last question or lesson was not wholly heard."""

    async def recall(self, asked: Sequence[bytes]) -> Recollection:
        """What is trusted of these intents on all pages; nothing where no layer answers."""
        found: Recollection = {}
        self.trouble = ""
        if not asked:
            return found
        if self.redis is not None:
            fresh = await self.redis.recall(asked)
            found, self.trouble = dict(fresh.found), self.redis.trouble
            if fresh.corrupted:
                self.trouble = f"{fresh.corrupted} corrupted entries of Redis were dropped"
                await self._heard(self.postgres.count({"corrupted": fresh.corrupted}))
        missing = [one for one in asked if one not in found]
        if missing:
            try:
                found |= await self.postgres.recall(missing)
            except StorageError as exc:
                self.trouble = str(exc)
        return found

    async def failed(self, key: SelectorKey) -> None:
        """Nobody uses it any more, from either layer."""
        if self.redis is not None:
            await self.redis.forget([key.asked])
        await self._heard(self.postgres.failed(key))

    async def learn(self, lesson: Lesson) -> None:
        """Store and count what a run has to say, drop what was valid longest ago where there is too much of it."""
        self.trouble = ""
        await self._heard(self.postgres.count(lesson.tally))
        if not await self._heard(self.postgres.keep(lesson.kept)):
            return
        await self._heard(self.postgres.validated(lesson.used))
        if lesson.kept:
            await self._heard(self.postgres.fit(self.max_entries, self.max_bytes))
        if self.redis is not None:
            await self.redis.put(whole_intents(lesson))

    async def _heard(self, work: Awaitable[object]) -> bool:
        """Whether it was done; memory that can't be reached costs no run its verdict."""
        try:
            await work
        except StorageError as exc:
            self.trouble = str(exc)
            return False
        return True

    # --- what people ask

    async def stats(self) -> CacheStats:
        """What both layers hold, and what became of it so far.

        Raises:
            StorageError: the database can't be used.
        """
        counts = await self.postgres.counts()
        return CacheStats(
            redis=await self.redis.sum() if self.redis is not None else None,
            postgres=await self.postgres.sum(),
            hits_redis=counts.get("redis", 0),
            hits_postgres=counts.get("postgres", 0),
            looks=counts.get("look", 0),
            invalidated=counts.get("invalidated", 0),
            drifted=counts.get("drifted", 0),
            corrupted=counts.get("corrupted", 0),
            evicted=counts.get("evicted", 0),
        )

    async def check(self) -> CacheCheck:
        """Every entry of both layers against its SHA-256; the corrupted ones are dropped.

        Raises:
            StorageError: the database can't be used.
        """
        quick = await self.redis.check() if self.redis is not None else None
        if quick is not None and quick.corrupted:
            await self.postgres.count({"corrupted": quick.corrupted})
        return CacheCheck(redis=quick, postgres=await self.postgres.check())

    async def purge(self, older_than_s: float | None, max_bytes: int | None) -> CachePurge:
        """Drop what was not valid for so long, and then what was valid longest ago; everything where neither is given.

        Redis is dropped as a whole: it holds what is also in PostgreSQL.

        Raises:
            StorageError: the database can't be used.
        """
        gone = 0
        if older_than_s is not None or max_bytes is None:
            gone += await self.postgres.purge(older_than_s or 0.0)
        if max_bytes is not None:
            gone += await self.postgres.fit(self.max_entries, max_bytes)
        quick = await self.redis.purge() if self.redis is not None else None
        return CachePurge(redis=quick or 0, postgres=gone)


def whole_intents(lesson: Lesson) -> list[Selector]:
    """What Redis is to hold of the intents of a run: the entries of every page, as Redis is asked for an intent.

    An intent one of whose entries has failed is left to PostgreSQL, which knows that.
    """
    known = {one.key.asked: one.key for one in lesson.kept} | {key.asked: key for key in lesson.used}
    fresh = {(one.key.asked, one.key.page): one for one in lesson.kept}
    found: list[Selector] = []
    for asked, key in known.items():
        others = {page: one for page, one in lesson.recalled.get(asked, {}).items() if (asked, page) not in fresh}
        if any(one.failed for one in others.values()):
            continue
        found += [one for (mine, _), one in fresh.items() if mine == asked]
        found += [
            Selector(SelectorKey(key.site, page, key.intent), one.element, one.sketch) for page, one in others.items()
        ]
    return found


@asynccontextmanager
async def open_selectors(
    settings: Settings, pool: Pool, address: str, strike: Callable[[], None]
) -> AsyncIterator[LayeredSelectors]:
    """The memory of selectors, with Redis where one is configured; its connections are closed in the end."""
    postgres = PostgresSelectors(pool, address)
    caps = (settings.memory_max_entries, settings.memory_max_mb * MB)
    if settings.redis_url is None:
        yield LayeredSelectors(postgres, None, *caps)
        return
    from pacts.storage.selectors_redis import RedisSelectors, open_redis  # noqa: PLC0415 - only where one is configured

    client = open_redis(settings.redis_url.get_secret_value())
    try:
        yield LayeredSelectors(postgres, RedisSelectors(client, strike=strike), *caps)
    finally:
        await client.aclose(close_connection_pool=True)
