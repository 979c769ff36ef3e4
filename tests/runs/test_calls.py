"""The three ways to call PACTS."""

import asyncio

from pacts import arun_requirement, run_requirement, stream_requirement
from pacts.demo.shop import Shop
from pacts.domain.event import Event, RunFinished
from tests.conftest import SettingsMaker

TEXT = 'Fill "Username" with "ann". Click "Log in". I see "Password is required."'


async def test_the_asynchronous_call_gives_the_result(shop: Shop, run_settings: SettingsMaker) -> None:
    result = await arun_requirement(TEXT, base_url=shop.url, settings=run_settings())

    assert result.status == "passed"


async def test_the_synchronous_call_works_where_a_loop_is_running(shop: Shop, run_settings: SettingsMaker) -> None:
    result = run_requirement(TEXT, base_url=shop.url, settings=run_settings())

    assert result.status == "passed"


async def test_events_tell_the_story_in_order(shop: Shop, run_settings: SettingsMaker) -> None:
    events: list[Event] = [
        event async for event in stream_requirement(TEXT, base_url=shop.url, settings=run_settings())
    ]

    names = [event.event for event in events]
    assert names[0] == "run_started"
    assert names[1] == "plan_ready"
    assert names[-1] == "run_finished"
    assert names.count("step_started") == names.count("step_finished") == 4
    assert {"page_seen", "element_resolved", "verdict", "artifact"} <= set(names)
    last = events[-1]
    assert isinstance(last, RunFinished)
    assert last.result.status == "passed"


async def test_leaving_the_stream_early_ends_the_run(shop: Shop, run_settings: SettingsMaker) -> None:
    seen: list[str] = []
    async with asyncio.timeout(30):
        async for event in stream_requirement(TEXT, base_url=shop.url, settings=run_settings()):
            seen.append(event.event)
            if event.event == "step_finished":
                break

    assert seen[-1] == "step_finished"
