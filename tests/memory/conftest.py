"""A Redis, a Postgres, and both layers on them."""

from collections.abc import AsyncIterator, Iterator

import pytest

from pacts.storage.pool import Pool, open_pool
from pacts.storage.selectors import LayeredSelectors
from pacts.storage.selectors_postgres import PostgresSelectors
from pacts.storage.selectors_redis import RedisSelectors, open_redis
from tests.memory.weather import Quick, quick
from tests.runs.conftest import site

PATIENT_S = 5.0
"""A busy machine answers late; what is slow on purpose is slower."""


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Quick]:
    with quick() as server:
        yield server


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(database_url) as opened:
        yield opened


@pytest.fixture
async def redis(redis_server: Quick) -> AsyncIterator[RedisSelectors]:
    client = open_redis(redis_server.url)
    await client.flushall()
    yield RedisSelectors(client, answer_s=PATIENT_S)
    await client.aclose()


@pytest.fixture
def memory(pool: Pool, redis: RedisSelectors) -> LayeredSelectors:
    return LayeredSelectors(PostgresSelectors(pool, "under test"), redis, 100_000, 50_000_000)


__all__ = ["site"]
