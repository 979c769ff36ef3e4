"""A real browser for the reports, and an example of every status."""

import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright
from report_examples import Example, example

from pacts.runtime.chromium import find


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with (
        async_playwright() as playwright,
        await playwright.chromium.launch(executable_path=browser_path(), args=flags) as opened,
    ):
        yield opened


def browser_path() -> str:
    return str(find())


@pytest.fixture(params=["passed", "healed", "failed", "blocked", "invalid", "error", "waiting"])
def any_example(request: pytest.FixtureRequest) -> Example:
    return example(request.param)
