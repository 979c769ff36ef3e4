"""An open shop and a real browser for its tests."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from pacts.demo.shop import PASSWORD, Shop
from pacts.runtime.chromium import find


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with Shop() as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        path = find()
        async with await playwright.chromium.launch(executable_path=path, args=flags) as opened:
            yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def window(chromium: Browser, shop: Shop) -> AsyncIterator[BrowserContext]:
    context = await chromium.new_context(base_url=shop.url, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(5_000)
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stranger(window: BrowserContext) -> Page:
    """Nobody yet, on the log-in page."""
    page = await window.new_page()
    await page.goto("/")
    return page


@pytest_asyncio.fixture(loop_scope="module")
async def customer(window: BrowserContext, shop: Shop) -> Page:
    """`standard_user` on the catalogue, the cookie banner dismissed."""
    await window.request.post("/login", form={"username": "standard_user", "password": PASSWORD})
    await window.add_cookies([{"name": "cookies_chosen", "value": "all", "url": shop.url}])
    page = await window.new_page()
    await page.goto("/catalogue")
    return page
