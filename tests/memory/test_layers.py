"""The two layers: what one knows after the other is gone, slow, tampered with or full."""

import asyncio
import time

import pytest

from pacts.domain.element import Fingerprint, Locator, LocatorPart, ResolvedElement
from pacts.domain.selector import Lesson, Recollection, Remembered, Selector, SelectorKey
from pacts.storage.pool import Pool
from pacts.storage.selectors import LayeredSelectors
from pacts.storage.selectors_postgres import PostgresSelectors
from pacts.storage.selectors_redis import RedisSelectors, open_redis
from tests.memory.weather import Quick, slow

SITE = "http://shop.test\n"
SKETCH = "80:" + "Abc9" * 80


def button(name: str = "Save", page: str = "/orders/:n", intent: str = "click save") -> Selector:
    said = LocatorPart(by="role", value="button", name=name)
    beside = Locator(parts=(LocatorPart(by="css", value=f"#{name.lower().replace(' ', '-')}"),))
    fingerprint = Fingerprint(
        tag="button", role="button", name=name, text=name, element_id=name.lower(), classes=("btn", "btn-primary"),
        ancestors=("form:Order", "main:"), heading="The order", before="Cancel", after="Help", path="/orders/17",
        row="Trail Backpack 49.90 In stock",
    )  # fmt: skip
    element = ResolvedElement(
        step_id="s01", locator=Locator(parts=(said,)), spare=(beside,), tier=6, confidence=0.93, stability="stable",
        fingerprint=fingerprint, reason=f"button {name!r} is called {name!r}, as the author says",
    )  # fmt: skip
    return Selector(SelectorKey(SITE, page, intent), element, SKETCH)


def known(found: Recollection, selector: Selector) -> Remembered | None:
    return found.get(selector.key.asked, {}).get(selector.key.page)


async def recalled(memory: LayeredSelectors, selector: Selector) -> Remembered | None:
    return known(await memory.recall([selector.key.asked]), selector)


async def execute(pool: Pool, statement: str) -> None:
    async with pool.connection() as connection:
        await connection.execute(statement.encode())


async def test_what_a_good_run_used_is_known_by_redis_and_without_it_by_postgres(memory: LayeredSelectors) -> None:
    await memory.learn(Lesson(kept=(button(),), tally={"look": 1}))
    quick = await recalled(memory, button())
    assert memory.redis is not None
    await memory.redis.purge()
    lasting = await recalled(memory, button())

    assert quick is not None
    assert lasting is not None
    assert (quick.layer, lasting.layer) == ("redis", "postgres")
    for one in (quick, lasting):
        assert one.element.locator == button().element.locator
        assert one.element.fingerprint == button().element.fingerprint
        assert one.sketch == SKETCH
    assert await recalled(memory, button(intent="click cancel")) is None


async def test_another_page_of_the_intent_is_not_forgotten_by_redis(memory: LayeredSelectors) -> None:
    one, other = button(), button(page="/drafts/:n")
    await memory.learn(Lesson(kept=(one,)))
    assert memory.redis is not None
    await memory.redis.purge()  # an hour later

    told = await memory.recall([other.key.asked])
    await memory.learn(Lesson(kept=(other,), recalled=told))

    found = await memory.recall([one.key.asked])
    assert {page: entry.layer for page, entry in found[one.key.asked].items()} == {
        "/orders/:n": "redis",
        "/drafts/:n": "redis",
    }


async def test_what_failed_is_invalid_in_both_layers_until_a_good_run_uses_it(memory: LayeredSelectors) -> None:
    await memory.learn(Lesson(kept=(button(),)))
    await memory.failed(button().key)

    found = await recalled(memory, button())
    assert found is not None
    assert (found.layer, found.failed) == ("postgres", True)
    assert (await memory.check()).postgres.untrusted == 1

    await memory.learn(Lesson(kept=(button(),)))
    again = await recalled(memory, button())
    assert again is not None
    assert not again.failed


async def test_it_is_trusted_for_seven_days_since_it_was_last_valid(memory: LayeredSelectors, pool: Pool) -> None:
    await memory.postgres.keep([button()])
    await execute(pool, "UPDATE selectors SET validated_at = validated_at - interval '6 days 23 hours'")
    assert await recalled(memory, button()) is not None
    await memory.learn(Lesson(used=(button().key,)))
    await execute(pool, "UPDATE selectors SET validated_at = validated_at - interval '6 days 23 hours'")
    assert await recalled(memory, button()) is not None
    await execute(pool, "UPDATE selectors SET validated_at = validated_at - interval '2 hours'")

    assert memory.redis is not None
    await memory.redis.purge()
    assert await recalled(memory, button()) is None


TAMPERED = {
    "a byte": "UPDATE selectors SET entry = set_byte(entry, 20, get_byte(entry, 20) # 255)",
    "cut": "UPDATE selectors SET entry = substr(entry, 1, 10)",
    "emptied": "UPDATE selectors SET entry = ''",
    "another's": "UPDATE selectors SET page = '/elsewhere'",
    "its digest": "UPDATE selectors SET digest = sha256(entry)",
}


@pytest.mark.parametrize("how", TAMPERED)
async def test_a_tampered_row_is_a_miss_and_is_dropped_and_told(how: str, memory: LayeredSelectors, pool: Pool) -> None:
    await memory.postgres.keep([button(), button(intent="click cancel")])
    await execute(pool, TAMPERED[how] + f" WHERE asked = '\\x{button().key.asked.hex()}'")

    assert await recalled(memory, button()) is None
    assert await memory.recall([button().key.asked]) == {}
    stats = await memory.stats()
    assert (stats.corrupted, stats.postgres.entries) == (1, 1)


async def test_a_tampered_value_in_redis_is_dropped_and_postgres_answers(memory: LayeredSelectors) -> None:
    await memory.learn(Lesson(kept=(button(),)))
    assert memory.redis is not None
    client = memory.redis.client
    (key,) = [key async for key in client.scan_iter(b"pacts:selectors:*")]
    for field, value in (await client.hgetall(key)).items():
        if len(value) > 10:
            await client.hset(key, field, value[:-3] + b"xyz")

    found = await recalled(memory, button())

    assert found is not None
    assert found.layer == "postgres"
    assert "corrupted" in memory.trouble
    assert (await memory.stats()).corrupted == 1


async def test_validate_drops_what_was_tampered_with_in_both_layers(memory: LayeredSelectors, pool: Pool) -> None:
    await memory.learn(Lesson(kept=tuple(button(intent=f"click {number}") for number in range(5))))
    await execute(pool, TAMPERED["a byte"] + f" WHERE asked = '\\x{button(intent='click 1').key.asked.hex()}'")
    assert memory.redis is not None
    key = b"pacts:selectors:" + button(intent="click 2").key.asked
    await memory.redis.client.hset(key, "rubbish", b"rubbish")  # type: ignore[arg-type]

    first, second = await memory.check(), await memory.check()

    assert first.redis is not None
    assert second.redis is not None
    assert (first.redis.corrupted, first.postgres.corrupted, first.postgres.checked) == (1, 1, 5)
    assert (second.redis.corrupted, second.postgres.corrupted, second.postgres.checked) == (0, 0, 4)
    assert "does not match its SHA-256" in first.postgres.told[0]


async def test_what_was_valid_longest_ago_goes_when_there_is_too_much(pool: Pool) -> None:
    memory = LayeredSelectors(PostgresSelectors(pool, "under test"), None, 10, 50_000_000)
    for number in range(14):
        await memory.learn(Lesson(kept=(button(intent=f"click {number}"),)))
    oldest, newest = button(intent="click 3"), button(intent="click 13")

    assert await recalled(memory, oldest) is None
    assert await recalled(memory, newest) is not None
    stats = await memory.stats()
    assert (stats.postgres.entries, stats.evicted) == (10, 4)

    purged = await memory.purge(None, stats.postgres.bytes // 2)
    assert purged.postgres == 5
    assert (await memory.purge(3600, None)).postgres == 0
    assert (await memory.purge(None, None)).postgres == 5


async def test_two_that_write_the_same_keys_at_once_do_not_lock_each_other_out(memory: LayeredSelectors) -> None:
    kept = [button(intent=f"click {number}") for number in range(40)]

    await asyncio.gather(
        *(memory.postgres.keep(kept if number % 2 else kept[::-1]) for number in range(12)),
        *(memory.learn(Lesson(kept=tuple(kept), tally={"look": 40})) for _ in range(4)),
    )

    found = await memory.recall([one.key.asked for one in kept])
    assert len(found) == 40
    assert (await memory.stats()).looks == 160


async def test_a_thousand_selectors_take_less_than_two_megabytes_of_redis(redis: RedisSelectors) -> None:
    before = (await redis.client.info("memory"))["used_memory_dataset"]
    names = ("Save", "Add to cart", "Delete the draft", "Postal code", "Send a copy")
    many = [
        button(names[number % 5], f"/area-{number % 37}/:n", f"click {number}")
        for number in range(1000)
    ]  # fmt: skip
    await redis.put(many)

    grown = (await redis.client.info("memory"))["used_memory_dataset"] - before
    told = await redis.sum()
    assert told is not None
    assert told.entries == 1000
    assert max(grown, told.bytes) < 2_000_000


async def test_a_redis_that_is_gone_costs_one_wait_and_then_none(memory: LayeredSelectors) -> None:
    await memory.postgres.keep([button()])
    gone = RedisSelectors(open_redis("redis://127.0.0.1:1/0"))
    without = LayeredSelectors(memory.postgres, gone, 100, 100_000)

    found = await recalled(without, button())
    assert found is not None
    assert found.layer == "postgres"
    assert "127.0.0.1:1" in without.trouble
    gone.client = open_redis("redis://127.0.0.1:1/1")  # whom nobody asks now
    await without.learn(Lesson(kept=(button(),)))
    assert gone.client.connection_pool._available_connections == []  # type: ignore[attr-defined]


async def test_a_redis_that_stalls_is_not_waited_for(memory: LayeredSelectors, redis_server: Quick) -> None:
    await memory.learn(Lesson(kept=(button(),)))
    with slow(redis_server) as way:
        stalled = RedisSelectors(open_redis(way.url), answer_s=PATIENT)
        without = LayeredSelectors(memory.postgres, stalled, 100, 100_000)
        first = await recalled(without, button())
        way.delay_s = 30
        started = time.monotonic()
        stalled.answer_s = 0.05
        second = await recalled(without, button())
        third = await recalled(without, button())
        took = time.monotonic() - started
        await stalled.client.aclose()

    assert [one.layer if one else None for one in (first, second, third)] == ["redis", "postgres", "postgres"]
    assert took < 20


PATIENT = 5.0
