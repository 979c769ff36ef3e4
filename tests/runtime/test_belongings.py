"""What the browser holds after an action, and when that is another thing than before."""

from typing import Any

import pytest
import pytest_asyncio

from pacts.runtime.session import Session
from tests.runtime.stage import Reply, Show, Site, do

pytestmark = pytest.mark.asyncio(loop_scope="session")

BUTTONS = """<button id=script onclick="document.cookie = 'a=1'">A</button>
<button id=server onclick="fetch('/give').then((got) => got.text()).then((said) => { p.textContent = said })">B</button>
<button id=keep onclick="localStorage.setItem('k', 'kept')">C</button>
<a id=on href="/next" onclick="localStorage.setItem('k', 'on the way')">D</a>
<button id=nothing>E</button><p id=p></p>"""

NOTES = """<button id=add>Add</button><p id=p>Opening</p><script>
  const asked = indexedDB.open("notes", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("texts", { autoIncrement: true });
  asked.onsuccess = () => { p.textContent = "Open"; };
  add.onclick = () => {
    const kept = asked.result.transaction("texts", "readwrite").objectStore("texts").add("milk");
    kept.transaction.oncomplete = () => { p.textContent = "Added"; };
  };
</script>"""
"""A page whose database is there, and empty, before anything is done."""


async def held(session: Session) -> Any:
    return (await session.imprint()).belongings


@pytest_asyncio.fixture(loop_scope="session")
async def shop(session: Session, site: Site, show: Show) -> Session:
    site.replies["/give"] = Reply("given", headers={"set-cookie": "b=2; HttpOnly"})
    site.page("/next", "<p>Next")
    await show(BUTTONS)
    assert await held(session) is not None
    return session


@pytest.mark.parametrize(("button", "cookie"), [("#script", ("a", "1")), ("#server", ("b", "2"))])
async def test_a_cookie_is_noticed_whoever_sets_it(shop: Session, button: str, cookie: tuple[str, str]) -> None:
    assert (await do(shop, "click", button)).ok
    told = await held(shop)
    assert cookie in {(one["name"], one["value"]) for one in told["cookies"]}


async def test_what_did_not_change_is_not_told_again(shop: Session) -> None:
    assert (await do(shop, "click", "#nothing")).ok
    assert await held(shop) is None
    assert (await do(shop, "click", "#keep")).ok
    assert dict((await held(shop))["local"][shop.url.removesuffix("/page")]) == {"k": "kept"}
    assert await held(shop) is None


async def test_what_a_page_keeps_as_it_is_left_is_told_by_the_next(shop: Session) -> None:
    assert (await do(shop, "click", "#on")).ok
    assert dict((await held(shop))["local"][shop.url.removesuffix("/next")]) == {"k": "on the way"}


async def test_a_page_that_has_come_to_rest_is_not_asked_once_more(shop: Session) -> None:
    assert (await do(shop, "click", "#nothing")).ok
    await shop.tabs.current.evaluate("document.body.append(document.createElement('hr'))")
    before = await shop.imprint()
    assert before.structure is not None
    now = await shop.imprint()
    assert now.structure is not None
    assert before.structure.exact != now.structure.exact


async def test_what_is_put_into_a_database_that_was_there_is_noticed(session: Session, show: Show) -> None:
    await show(NOTES)
    await session.tabs.current.get_by_text("Open", exact=True).wait_for()
    assert "milk" not in str((await held(session))["databases"])
    assert (await do(session, "click", "#add")).ok
    await session.tabs.current.get_by_text("Added").wait_for()
    assert "milk" in str((await held(session))["databases"])
