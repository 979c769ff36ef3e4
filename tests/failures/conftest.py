"""One browser and one window for all tests of this folder."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from pacts.runtime.browser import Browser
from pacts.runtime.session import Session
from tests.runtime.conftest import shared
from tests.runtime.stage import Site, make_settings


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window(shared: Browser) -> AsyncIterator[Session]:
    session = await shared.session(make_settings())
    yield session
    await session.close()


@pytest_asyncio.fixture(loop_scope="session")
async def session(window: Session) -> AsyncIterator[Session]:
    """The window as it was at first: one tab, no wishes."""
    yield window
    for page in window.tabs.pages[1:]:
        await window.tabs.close(page)
    await window.tabs.current.emulate_media(reduced_motion="null")


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


__all__ = ["shared"]
