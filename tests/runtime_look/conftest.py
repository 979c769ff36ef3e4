"""One browser for the tests of the look, and pages made of a few lines of HTML."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from pacts.domain.page import Candidate, Snapshot
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from pacts.settings import Settings

from .playwright_engine import install_script

Look = Callable[[str], Awaitable[Snapshot]]
"""Shows some HTML and looks at it."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        yield opened
        await opened.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window(chromium: Browser) -> AsyncIterator[BrowserContext]:
    context = await chromium.new_context(viewport={"width": 1000, "height": 800})
    context.set_default_timeout(5_000)
    await context.add_init_script(bundle())
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(window: BrowserContext) -> AsyncIterator[Page]:
    opened = await window.new_page()
    yield opened
    await opened.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def pane(window: BrowserContext) -> Page:
    """One page for all that only looks: a new page for each test costs more than the test."""
    return await window.new_page()


@pytest_asyncio.fixture(loop_scope="session")
async def look(pane: Page, request: pytest.FixtureRequest) -> Look:
    """In the test's own `page` where it has one."""
    shown: Page = request.getfixturevalue("page") if "page" in request.fixturenames else pane

    async def show(html: str) -> Snapshot:
        await shown.goto("about:blank")
        await shown.set_content(html)
        return await look_at(shown)

    return show


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def arena(chromium: Browser) -> AsyncIterator[Page]:
    """A page in which our names and Playwright's can be compared."""
    context = await chromium.new_context()
    await context.add_init_script(bundle())
    await context.add_init_script(install_script())
    opened = await context.new_page()
    await opened.goto("about:blank")
    yield opened
    await context.close()


async def look_at(page: Page, *, limit: int = 6000) -> Snapshot:
    return await take_look(page, test_id_attributes=Settings().test_id_attributes, limit=limit)


def only(snapshot: Snapshot, *, frame: int = 0, **wanted: object) -> Candidate:
    """The one candidate with these fields."""
    found = every(snapshot, frame=frame, **wanted)
    assert len(found) == 1, f"{wanted} is met by {found}"
    return found[0]


def every(snapshot: Snapshot, *, frame: int = 0, **wanted: object) -> list[Candidate]:
    fits = (one for one in snapshot.frames[frame].candidates)
    return [one for one in fits if all(getattr(one, field) == value for field, value in wanted.items())]
