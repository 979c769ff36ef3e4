"""Pages that are only called by a name, where no link leads to them."""

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.site import Site

pytestmark = pytest.mark.asyncio

OVERVIEW = "Given I am on the overview\nThen the page does not contain 'Not here'"
HOLIDAYS = "Given I am on the holidays page\nThen the page contains 'Not here'"


async def test_an_overview_is_where_the_application_starts(site: Site, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=())) as engine:
        result = await engine.run(OVERVIEW, base_url=site.url)
    assert result.status == "passed", result.verdict.explanation


async def test_nothing_is_checked_on_a_page_that_is_not_there(site: Site, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=())) as engine:
        result = await engine.run(HOLIDAYS, base_url=site.url)
    assert (result.status, result.verdict.code) == ("failed", "element_absent"), result.verdict.explanation
