"""What runs remember for each other, and what no weather can take from a verdict."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import psycopg
import pytest

from pacts.domain.event import Event, StepStarted
from pacts.domain.result import RunResult
from pacts.engine import Engine, open_engine
from pacts.intake.normalise import normalise
from tests.conftest import SettingsMaker
from tests.memory.conftest import PATIENT_S
from tests.memory.weather import Quick, quick, slow
from tests.postgres import GivenServer
from tests.runs.site import Site

OUT = "document.querySelector('output').textContent"
FILLED = f"""<h1>Orders</h1><nav><a href="/">Start</a><a href="/help">Help</a></nav><form onsubmit="return false">
  <label>Name <input name=who oninput="{OUT} = 'For ' + this.value"></label>
  <label>City <input name=town></label>
  <button id=save onclick="{OUT} = 'Saved'">Save</button><button id=drop onclick="{OUT} = 'Dropped'">Drop</button>
</form><ul><li>One</li><li>Two</li></ul><p>Below</p><output></output>"""
FILL = 'Open the home page. Fill "Name" with "Ann". Fill "City" with "Ulm". Click Save. I see "Saved".'
OTHER = 'Open the home page. Fill "City" with "Bonn". Fill "Name" with "Bob". Click Save. I see "Saved".'
Listener = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Bench:
    """One engine, one site."""

    engine: Engine
    site: Site

    async def run(self, text: str, listen: Listener = lambda _: None, url: str = "") -> RunResult:
        """The requirement on the site."""
        where = url or self.site.url
        (requirement,) = normalise(text, base_url=where).requirements
        return await self.engine.run(requirement, base_url=where, listen=listen)

    async def stats(self) -> dict[str, int]:
        told = (await self.engine.storage.selectors.stats()).model_dump(exclude={"redis", "postgres"})
        return {name: number for name, number in told.items() if number}


@asynccontextmanager
async def bench(settings: SettingsMaker, site: Site, **changes: object) -> AsyncIterator[Bench]:
    site.pages["/"] = FILLED if site.pages["/"].startswith("<button") else site.pages["/"]
    async with open_engine(settings(generate=(), **changes)) as engine:
        redis = engine.storage.selectors.redis
        if redis is not None:
            redis.answer_s = PATIENT_S
        yield Bench(engine, site)


def layers(result: RunResult) -> list[str]:
    """Who answered for each step's element."""
    assert result.status == "passed", result.verdict.explanation
    return [step.memory.layer for step in result.steps if step.memory is not None]


def at(words: str, do: Callable[[], None]) -> Listener:
    """Does it once, when a step with these words begins."""
    left = [do]

    def listen(event: Event) -> None:
        if isinstance(event, StepStarted) and words in event.text and left:
            left.pop()()

    return listen


async def test_the_second_run_asks_redis_and_another_requirement_knows_the_page_too(
    run_settings: SettingsMaker, site: Site, redis_server: Quick
) -> None:
    async with bench(run_settings, site, redis_url=redis_server.url) as runs:
        first, second, other = await runs.run(FILL), await runs.run(FILL), await runs.run(OTHER)
        redis = runs.engine.storage.selectors.redis
        assert redis is not None
        await redis.purge()
        third = await runs.run(OTHER)
        stats = await runs.stats()

    assert layers(first) == ["look"] * 3
    assert layers(second) == ["redis"] * 3
    assert layers(other) == ["redis"] * 3
    assert layers(third) == ["postgres"] * 3
    assert stats == {"hits_redis": 6, "hits_postgres": 3, "looks": 3}


async def test_another_id_in_the_address_is_the_same_page_and_another_environment_is_not(
    run_settings: SettingsMaker, site: Site
) -> None:
    site.pages |= {f"/orders/{number}": FILLED for number in (17, 1234)}
    text = FILL.replace("the home page", '"/orders/17?tab=a"')
    async with bench(run_settings, site) as runs:
        await runs.run(text)
        same = await runs.run(text.replace("17?tab=a", "1234?tab=b"))
        asked = await runs.run(text.replace("17?tab=a", "1234?view=b"))
    async with bench(run_settings, site, environment="staging") as elsewhere:
        strange = await elsewhere.run(text)

    assert layers(same) == ["postgres"] * 3
    assert layers(asked) == ["look"] * 3
    assert layers(strange) == ["look"] * 3


@pytest.mark.full
async def test_a_named_application_has_one_memory_whatever_its_address(run_settings: SettingsMaker, site: Site) -> None:
    async with bench(run_settings, site, application="orders") as runs:
        await runs.run(FILL)
        with Site() as twin:
            twin.pages["/"] = FILLED
            moved = await runs.run(OTHER, url=twin.url)

    assert layers(moved) == ["postgres"] * 3


@pytest.mark.full
async def test_with_memory_switched_off_nothing_is_asked_and_nothing_is_kept(
    run_settings: SettingsMaker, site: Site
) -> None:
    async with bench(run_settings, site, enable_memory=False) as runs:
        results = [await runs.run(FILL), await runs.run(FILL)]
        assert [layers(result) for result in results] == [[], []]
        assert await runs.stats() == {}
        assert (await runs.engine.storage.selectors.stats()).postgres.entries == 0


async def test_what_is_made_anew_each_time_and_what_was_counted_is_not_kept_for_others(
    run_settings: SettingsMaker, site: Site
) -> None:
    rows = "".join(f"<li>Row <button onclick=\"{OUT} = 'Opened {n}'\">Open</button></li>" for n in range(3))
    toast = f"<div class=toast><button onclick=\"{OUT} = 'Undone'\">Undo</button></div>"
    site.pages["/"] = f"<h1>List</h1><ul>{rows}</ul>{toast}<output></output>"
    counted = 'Open the home page. Click the second "Open" button. I see "Opened 1". Click Undo. I see "Undone".'
    async with bench(run_settings, site) as runs:
        await runs.run(counted)
        again = await runs.run(counted)
        other = await runs.run('Open the home page. Click Undo. Click the second "Open" button. I see "Opened 1".')

    assert layers(again) == ["look", "look"]
    assert layers(other) == ["look", "look"]


async def test_a_selector_of_another_requirement_that_fails_is_looked_for_and_is_no_heal(
    run_settings: SettingsMaker, site: Site
) -> None:
    async with bench(run_settings, site) as runs:
        await runs.run(FILL)
        site.pages["/"] = FILLED.replace("Save</button>", "Store</button>").replace(
            "<ul>", f"<a href='#' onclick=\"{OUT} = 'Saved'\">Save</a><ul>"
        )
        other = await runs.run('Open the home page. Click Save. I see "Saved".')
        stats = await runs.stats()

    assert other.status == "passed", other.verdict.explanation
    assert all(step.heals == () for step in other.steps)
    assert other.steps[1].memory is not None
    assert (other.steps[1].memory.layer, stats["invalidated"]) == ("look", 1)


async def test_a_locator_that_failed_is_a_heal_each_time_though_others_found_the_element_anew(
    run_settings: SettingsMaker, site: Site
) -> None:
    async with bench(run_settings, site) as runs:
        site.pages["/"] = FILLED.replace(" name=town", "")
        await runs.run(FILL)
        site.pages["/"] = site.pages["/"].replace("<label>City", "<label>Home city")
        healed = await runs.run(FILL)
        beside = await runs.run(OTHER)
        again = await runs.run(FILL)

    assert [result.status for result in (healed, again)] == ["healed", "healed"], again.verdict.explanation
    assert beside.status == "passed", beside.verdict.explanation


async def test_a_page_that_changed_by_more_than_a_third_is_looked_at_anew(
    run_settings: SettingsMaker, site: Site
) -> None:
    async with bench(run_settings, site) as runs:
        await runs.run(FILL)
        little = FILLED.replace("<p>Below</p>", "<p>Below</p><p>More</p><hr>")
        much = FILLED.replace("<ul><li>One</li><li>Two</li></ul>", "".join(f"<{tag}>x</{tag}>" for tag in TAGS))
        site.pages["/"] = little
        slight = await runs.run(FILL)
        site.pages["/"] = much
        great = await runs.run(FILL)
        stats = await runs.stats()

    assert layers(slight) == ["postgres"] * 3
    assert layers(great) == ["look"] * 3
    assert stats["drifted"] == 1
    assert great.steps[1].memory is not None
    assert great.steps[1].memory.drifted


TAGS = (
    "article",
    "aside",
    "section",
    "figure",
    "blockquote",
    "table",
    "details",
    "dl",
    "pre",
    "fieldset",
    "menu",
    "h4",
)


async def test_redis_killed_and_restarted_during_runs_costs_no_verdict(run_settings: SettingsMaker, site: Site) -> None:
    with quick() as redis:
        async with bench(run_settings, site, redis_url=redis.url) as runs:
            memory = runs.engine.storage.selectors.redis
            assert memory is not None
            first = await runs.run(FILL)
            killed = await runs.run(FILL, at("City", redis.kill))
            without = await runs.run(FILL, at("City", redis.start))
            memory.left_alone_s = memory._until = 0
            back = await runs.run(FILL)
            warm = await runs.run(FILL)

    told = [layers(result) for result in (first, killed, without, back, warm)]
    assert told == [["look"] * 3, ["redis"] * 3, ["postgres"] * 3, ["postgres"] * 3, ["redis"] * 3]


async def test_a_redis_that_stalls_during_runs_costs_no_verdict(
    run_settings: SettingsMaker, site: Site, redis_server: Quick
) -> None:
    with slow(redis_server) as way:
        async with bench(run_settings, site, redis_url=way.url) as runs:
            await runs.run(FILL)
            memory = runs.engine.storage.selectors.redis
            assert memory is not None
            memory.answer_s, way.delay_s = 0.1, 30
            stalled = await runs.run(FILL)
            after = await runs.run(FILL)

    assert [layers(result) for result in (stalled, after)] == [["postgres"] * 3] * 2


async def test_postgres_restarted_between_steps_costs_no_verdict(
    run_settings: SettingsMaker, site: Site, given_server: GivenServer, given_database_url: str
) -> None:
    def restart() -> None:
        given_server.stop()
        given_server.start()

    async with bench(run_settings, site, database_url=given_database_url) as runs:
        await runs.run(FILL)
        restarted = await runs.run(FILL, at("City", restart))
        after = await runs.run(FILL)

    assert [layers(result) for result in (restarted, after)] == [["postgres"] * 3] * 2


@pytest.mark.full
async def test_tampered_rows_are_looked_for_anew(
    run_settings: SettingsMaker, site: Site, database_url: str, redis_server: Quick
) -> None:
    async with bench(run_settings, site, redis_url=redis_server.url) as runs:
        await runs.run(FILL)
        redis = runs.engine.storage.selectors.redis
        assert redis is not None
        async for key in redis.client.scan_iter(b"pacts:selectors:*"):
            await redis.client.hset(key, "*", "not what it was")
            await redis.client.hset(key, "12345678", b"rubbish" * 20)  # type: ignore[arg-type]
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute("UPDATE selectors SET entry = set_byte(entry, 5, get_byte(entry, 5) # 1)")
        tampered = await runs.run(FILL)
        after = await runs.run(FILL)
        stats = await runs.stats()

    assert layers(tampered) == ["look"] * 3
    assert layers(after) == ["redis"] * 3
    assert stats["corrupted"] >= 3


@pytest.mark.full
async def test_two_runs_at_once_remember_what_one_of_them_alone_would(run_settings: SettingsMaker, site: Site) -> None:
    async with bench(run_settings, site) as runs:
        both = await asyncio.gather(runs.run(FILL), runs.run(FILL))
        after = await runs.run(FILL)

    assert [layers(result) for result in both] == [["look"] * 3] * 2
    assert layers(after) == ["postgres"] * 3
