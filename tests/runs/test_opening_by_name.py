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


async def test_a_first_step_opens_the_whole_application_by_what_it_is(site: Site, run_settings: SettingsMaker) -> None:
    site.pages["/"] = "<h1>Latest topics</h1>"
    site.pages["/linked"] = '<h1>Club</h1><a href="/second">Forum</a>'
    async with open_engine(run_settings(generate=())) as engine:
        whole = await engine.run("Open the forum. The page shows 'Latest topics'.", base_url=site.url)
        linked = await engine.run("Open the forum. The page shows 'Second page'.", base_url=f"{site.url}/linked")
    assert whole.status == "passed", whole.verdict.explanation
    assert linked.status == "passed", linked.verdict.explanation


async def test_a_button_that_adds_something_is_no_way_to_a_page_called_so(
    site: Site, run_settings: SettingsMaker
) -> None:
    site.pages["/"] = "<h1>Parts</h1><button onclick=\"this.after('Added')\">Add element</button>"
    text = "Given I am on the Add element page\nThen the page does not contain 'Added'"
    async with open_engine(run_settings(generate=())) as engine:
        result = await engine.run(text, base_url=site.url)
    assert (result.status, result.verdict.code) == ("failed", "element_absent"), result.verdict.explanation
