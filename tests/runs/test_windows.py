"""The window that a run works in: where a browser runs, it is opened while the run is planned."""

from datetime import UTC, datetime

import pytest

from pacts.demo.shop import Shop
from pacts.domain.event import Event, PlanReady
from pacts.domain.span import Span
from pacts.engine import Engine, open_engine
from pacts.telemetry.spans import Tracer
from tests.conftest import SettingsMaker

pytestmark = pytest.mark.asyncio


class Heard:
    """Every span, as it is told."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def emit(self, span: Span) -> None:
        self.spans.append(span)


async def opened_after_the_plan(engine: Engine, text: str, shop: Shop) -> bool:
    """Runs a text; whether its window was asked for only when the plan was there."""
    planned: list[datetime] = []
    heard = Heard()
    engine.tracer = Tracer([heard])

    def hear(event: Event) -> None:
        if isinstance(event, PlanReady):
            planned.append(datetime.now(UTC))

    result = await engine.run(text, base_url=shop.url, listen=hear)
    assert result.status == "passed", result.verdict.explanation
    opening = next(span for span in heard.spans if span.name == "open a browser context")
    return opening.start > planned[0]


async def test_only_a_browser_that_runs_already_gives_a_window_before_the_plan_is_there(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=())) as engine:
        assert await opened_after_the_plan(engine, "I see 'Log in'", shop)
        assert not await opened_after_the_plan(engine, "I see 'Log in'", shop)


async def test_the_window_of_a_run_that_is_refused_is_closed(shop: Shop, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=())) as engine:
        assert (await engine.run("I see 'Log in'", base_url=shop.url)).ok
        assert (await engine.run("Frobnicate the quux.", base_url=shop.url)).status == "invalid"
        assert engine.browser._chromium is not None
        assert engine.browser._chromium.contexts == []
