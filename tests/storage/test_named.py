"""The cache of tier 2: trusted for a week since it was last valid, dropped at the third miss."""

from collections.abc import AsyncIterator

import pytest

from pacts.storage.named import PostgresNamedElements
from pacts.storage.pool import Pool, open_pool
from tests.storage.records import element

KEY = "a" * 64


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(database_url) as opened:
        yield opened


@pytest.fixture
async def named(pool: Pool) -> PostgresNamedElements:
    kept = PostgresNamedElements(pool, "under test")
    await kept.keep(KEY, 'click "the lever"', "http://shop.test", element())
    return kept


async def age(pool: Pool, days: float) -> None:
    async with pool.connection() as connection:
        await connection.execute(
            "UPDATE named_elements SET validated_at = validated_at - make_interval(secs => %s)", (days * 86_400,)
        )


async def test_what_was_named_is_known_under_its_key_alone(named: PostgresNamedElements) -> None:
    assert await named.recall(KEY) == element()
    assert await named.recall("b" * 64) is None


async def test_it_is_trusted_for_seven_days_since_it_was_last_valid(named: PostgresNamedElements, pool: Pool) -> None:
    await age(pool, 6.9)
    assert await named.recall(KEY) is not None
    await named.validated(KEY)
    await age(pool, 6.9)
    assert await named.recall(KEY) is not None
    await age(pool, 0.2)

    assert await named.recall(KEY) is None
    assert (await named.sum()).kept == 0
    await named.keep(KEY, "anew", "http://shop.test", element(reason="anew"))
    found = await named.recall(KEY)
    assert found is not None
    assert found.reason == "anew"


async def test_it_is_dropped_at_the_third_miss(named: PostgresNamedElements) -> None:
    await named.missed(KEY)
    await named.validated(KEY)
    await named.missed(KEY)
    assert await named.recall(KEY) is not None
    summed = await named.sum()
    assert (summed.kept, summed.uses, summed.misses) == (1, 1, 2)

    await named.missed(KEY)

    assert await named.recall(KEY) is None


async def test_what_is_known_already_stays_until_then(named: PostgresNamedElements) -> None:
    await named.keep(KEY, "another", "http://shop.test", element(reason="another"))

    assert await named.recall(KEY) == element()
