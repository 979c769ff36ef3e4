"""Salesforce Lightning: the base components from npm, and the launcher in the design system's markup."""

import pytest

from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.components.workshop import PAGES, lightning
from tests.runtime.stage import css, do, role

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.full
async def test_the_base_components_are_used_as_a_person_would(session: Session) -> None:
    with lightning() as url:
        assert (await session.open(f"{url}/index.html")).ok
        page = session.tabs.current
        await page.wait_for_selector("lightning-combobox")
        for target in (role("combobox", "Status"), css("lightning-combobox")):
            for wanted in ("In Progress", "finished"):
                deed = await do(session, "select", target, wanted)
                assert deed.ok, deed.message
                assert await page.locator(".status").inner_text() == wanted.lower()
        for verb, wanted in (("select", "United Oil"), ("fill", "Acme Partners")):
            deed = await do(session, verb, role("combobox", "Account"), wanted)
            assert deed.ok, deed.message
            assert await page.locator(".account").inner_text() == wanted
        deed = await do(session, "fill", role("textbox", "Close Date"), "12 March 2031", kind="date")
        assert deed.ok, deed.message
        assert await page.locator(".date").inner_text() == "2031-03-12"
        assert (await do(session, "check", css("lightning-input input[type=checkbox]"))).ok
        assert await page.locator("input[type=checkbox]").is_checked()
        assert (await do(session, "set_slider", css("lightning-slider"), "70")).ok
        assert await page.locator("input[type=range]").input_value() == "70"


@pytest.mark.parametrize("app", ["Sales", "Field Service"])
async def test_an_application_is_chosen_in_the_launcher(session: Session, show: Visit, app: str) -> None:
    await show((PAGES / "launcher.html").read_text(encoding="utf-8"))
    deed = await do(session, "select", "#w", app)
    assert deed.ok, deed.message
    assert deed.notes[0] == "component:lightning"
    assert await session.tabs.current.inner_text("#o") == app
