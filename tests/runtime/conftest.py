"""One browser for all tests of this folder."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from pacts.runtime.browser import Browser
from pacts.runtime.session import Session
from tests.runtime.stage import Show, Site, make_settings


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared() -> AsyncIterator[Browser]:
    async with Browser(make_settings()) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def session(shared: Browser) -> AsyncIterator[Session]:
    session = await shared.session(make_settings())
    yield session
    await session.close()


@pytest.fixture
def show(session: Session, site: Site) -> Show:
    """Open a page with this HTML in its body."""

    async def opened(html: str) -> None:
        deed = await session.open(site.page("/page", html))
        assert deed.ok, deed.message

    return opened
