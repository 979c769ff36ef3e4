"""One browser and one workshop of pages for all tests of this folder."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio

from pacts.runtime.browser import Browser
from pacts.runtime.session import Session
from tests.components.workshop import workshop
from tests.runtime.stage import Site, make_settings

Visit = Callable[[str], Awaitable[None]]


@pytest.fixture(scope="session")
def served() -> Iterator[str]:
    with workshop() as url:
        yield url


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared() -> AsyncIterator[Browser]:
    async with Browser(make_settings()) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def session(shared: Browser) -> AsyncIterator[Session]:
    session = await shared.session(make_settings(step_timeout_s=8.0))
    yield session
    await session.close()


@pytest.fixture
def visit(session: Session, served: str) -> Visit:
    """Open one of the workshop's pages and wait until its components stand."""

    async def opened(name: str) -> None:
        deed = await session.open(f"{served}/{name}.html")
        assert deed.ok, deed.message
        await session.tabs.current.wait_for_selector("#root > *")
        if name in {"jquery", "drag", "editors"}:
            await session.tabs.current.wait_for_selector("body[data-ready]")

    return opened


@pytest.fixture
def show(session: Session) -> Iterator[Visit]:
    """Open a page with this HTML in its body."""
    site = Site()

    async def opened(html: str) -> None:
        deed = await session.open(site.page("/page", html))
        assert deed.ok, deed.message

    yield opened
    site.close()
