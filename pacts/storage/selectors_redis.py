"""Selector memory in Redis or Valkey: what was used within the hour. It may be slow, full of rubbish, or gone."""

import asyncio
import struct
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Final, TypeVar, cast

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from pacts.domain.selector import LayerCheck, LayerSum, Recollection, Remembered, Selector
from pacts.storage.selector_entry import SEAL, digest_of, seal, unsealed

AnswerT = TypeVar("AnswerT")
Fields = dict[Any, Any]
"""Of a hash, bytes by bytes; the client's own types ask for all that it could encode."""

TTL_S: Final = 3600
ANSWER_S: Final = 0.1
"""For one round trip, connecting included; it takes 1 ms in one's own network. Longer, and PostgreSQL is quicker."""
LEFT_ALONE_S: Final = 30.0
"""After a failure: a Redis that is away costs one wait in so long."""
PATIENT_S: Final = 5.0
"""For a command of a person that reads or drops everything."""
PREFIX: Final = b"pacts:selectors:"
WHOLE: Final = b"*"
"""The field that says: all that PostgreSQL has of this intent is here."""
STAMP: Final = struct.Struct(">I")
"""Seconds since 1970: when an entry was put there."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """What Redis knew."""

    found: Recollection
    corrupted: int = 0


@dataclass(slots=True)
class RedisSelectors:
    """The quick layer: a hash for each intent, with an entry for each page. No method raises when Redis can't be used.

    A hash is read as a whole or not at all, so that what is missing in it is missing in PostgreSQL, too.
    """

    client: Redis
    answer_s: float = ANSWER_S
    left_alone_s: float = LEFT_ALONE_S
    strike: Callable[[], None] = lambda: None
    """Called before Redis is; may raise an OSError, as a lost connection does."""
    trouble: str = ""
    """Why it is left alone at present."""
    _until: float = field(default=0.0)

    async def recall(self, asked: Sequence[bytes]) -> Fresh:
        """What it knows wholly, in one round trip; what is corrupted is dropped."""

        async def ask() -> list[Mapping[bytes, bytes]]:
            async with self.client.pipeline(transaction=False) as pipe:
                for one in asked:
                    pipe.hgetall(PREFIX + one)
                return list(await pipe.execute())

        answers = await self._asked(ask())
        found: Recollection = {}
        broken: list[bytes] = []
        for one, fields in zip(asked, answers or (), strict=False):
            entries = _entries(one, fields)
            if entries is None:
                broken.append(one)
            elif entries and WHOLE in fields:
                found[one] = entries
        await self.forget(broken)
        return Fresh(found, len(broken))

    async def put(self, selectors: Sequence[Selector]) -> None:
        """Keep entries for an hour: all that there is of their intents."""

        async def write() -> None:
            async with self.client.pipeline(transaction=False) as pipe:
                for asked, fields in _fields(selectors).items():
                    pipe.hset(PREFIX + asked, mapping=fields | {WHOLE: b"1"})
                    pipe.expire(PREFIX + asked, TTL_S)
                await pipe.execute()

        if selectors:
            await self._asked(write())

    async def forget(self, asked: Sequence[bytes]) -> None:
        """Drop all pages of these intents: PostgreSQL knows better."""
        if asked:
            await self._asked(self.client.unlink(*(PREFIX + one for one in asked)))

    async def sum(self) -> LayerSum | None:
        """How many entries there are, and the bytes that Redis needs for them; None when it does not answer."""
        return await self._asked(self._sum(), limit_s=PATIENT_S)

    async def check(self) -> LayerCheck | None:
        """Read every entry, and drop the corrupted ones; None when it does not answer."""
        return await self._asked(self._check(), limit_s=PATIENT_S)

    async def purge(self) -> int | None:
        """Drop everything; how many intents went, None when it does not answer."""
        return await self._asked(self._purge(), limit_s=PATIENT_S)

    async def _sum(self) -> LayerSum:
        entries = size = 0
        async for key in self._keys():
            entries += max(0, await self.client.hlen(key) - 1)
            size += int(await self.client.memory_usage(key, samples=0) or 0)
        return LayerSum(entries=entries, bytes=size)

    async def _check(self) -> LayerCheck:
        checked = 0
        broken: list[bytes] = []
        async for key in self._keys():
            fields = cast("dict[bytes, bytes]", await self.client.hgetall(key))
            checked += len(fields.keys() - {WHOLE})
            if _entries(key.removeprefix(PREFIX), fields) is None:
                broken.append(key)
        if broken:
            await self.client.unlink(*broken)
        told = tuple(f"{key.decode('latin-1')!r} does not match its SHA-256" for key in broken[:5])
        return LayerCheck(checked=checked, corrupted=len(broken), told=told)

    async def _purge(self) -> int:
        keys = [key async for key in self._keys()]
        return int(await self.client.unlink(*keys)) if keys else 0

    async def _keys(self) -> AsyncIterator[bytes]:
        async for key in self.client.scan_iter(match=PREFIX + b"*", count=1000):
            yield key

    async def _asked(self, work: Awaitable[AnswerT], *, limit_s: float | None = None) -> AnswerT | None:
        """The answer; None when there is none in time, or Redis is left alone. Whatever it is, a run goes on."""
        task = asyncio.ensure_future(work)
        if time.monotonic() < self._until:
            task.cancel()
            return None
        try:
            self.strike()
            async with asyncio.timeout(limit_s or self.answer_s):
                answer = await task
        except (RedisError, OSError, TimeoutError) as exc:
            task.cancel()
            self.trouble = f"{type(exc).__name__}: {exc}".strip(": ")
            self._until = time.monotonic() + self.left_alone_s
            return None
        self.trouble = ""
        return answer


def field_of(page: str) -> bytes:
    """A page's field in a hash, 8 bytes."""
    return blake2b(page.encode("utf-8", "replace"), digest_size=8).digest()


def _fields(selectors: Sequence[Selector]) -> dict[bytes, Fields]:
    found: dict[bytes, Fields] = {}
    stamp = STAMP.pack(int(time.time()))
    for one in selectors:
        sealed = seal(one)
        page = one.key.page.encode("utf-8", "replace")
        value = sealed.digest + stamp + STAMP.pack(len(page)) + page + sealed.packed
        found.setdefault(one.key.asked, {})[field_of(one.key.page)] = value
    return found


def _entries(asked: bytes, fields: Mapping[bytes, bytes]) -> dict[str, Remembered] | None:
    """The pages' entries that are not older than an hour; None where one of them is corrupted."""
    found: dict[str, Remembered] = {}
    for name, value in fields.items():
        if name == WHOLE:
            continue
        try:
            entry = _entry(asked, value)
        except (ValueError, struct.error, zlib.error):
            return None
        if entry is not None:
            found[entry[0]] = entry[1]
    return found


def _entry(asked: bytes, value: bytes) -> tuple[str, Remembered] | None:
    (stamp,), (length,) = STAMP.unpack_from(value, SEAL), STAMP.unpack_from(value, SEAL + STAMP.size)
    start = SEAL + 2 * STAMP.size
    page = value[start : start + length].decode()
    packed = value[start + length :]
    if digest_of(asked, page, packed) != value[:SEAL]:
        raise ValueError("it does not match its SHA-256")
    told = unsealed(packed)
    if told is None or time.time() - stamp > TTL_S:
        return None
    return page, Remembered(told[0], "redis", told[1])


def open_redis(url: str) -> Redis:
    """A client that connects when it is first used, and asks once: what fails is asked of PostgreSQL.

    Raises:
        ValueError: the URL is none of Redis.
    """
    client: Redis = Redis.from_url(
        url, socket_timeout=PATIENT_S, socket_connect_timeout=PATIENT_S, retry=Retry(NoBackoff(), 0)
    )
    return client
