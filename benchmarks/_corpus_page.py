"""A page of the corpus in a browser, its marks taken out, and the one look at it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page

from benchmarks._first_move import DEFAULTS
from benchmarks._marked_page import take_marks
from pacts.domain.page import Snapshot
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from tests.corpus.page_files import MarkedPage

SETTLE_MS = 60
"""Pages of the corpus draw themselves at once; scripts that run at load get this long."""


@asynccontextmanager
async def looked_at(browser: Browser, marked: MarkedPage) -> AsyncIterator[tuple[Page, Snapshot]]:
    """The page, with its true elements by their marks in `window.__truth` of each frame, and what one look sees."""
    context = await browser.new_context(viewport={"width": 1280, "height": 800})
    await context.add_init_script(bundle())
    page = await context.new_page()
    await page.set_content(marked.html)
    await page.wait_for_timeout(SETTLE_MS)
    await take_marks(page, "data-t")
    yield page, await take_look(page, test_id_attributes=DEFAULTS.test_id_attributes, limit=6000)
    await context.close()
