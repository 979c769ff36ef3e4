"""What a tab shows, as the browser draws it."""

import asyncio
import base64
from dataclasses import dataclass, field

from playwright.async_api import BrowserContext, CDPSession, Error, Page

from pacts.runtime.outcome import is_gone

MEDIA_TYPE = "image/jpeg"
QUALITY = 60
"""Text stays readable, and a picture of a page weighs some 50 KB."""
TRIES = 3
"""A browser under load now and then answers "Unable to capture screenshot" and can a moment later."""
LIMIT_S = 4.0
"""A page that is not drawn within this time (its thread is busy) costs a step no more than its picture."""


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Camera:
    """Takes viewports over CDP, to the byte what Playwright's screenshot gives.

    That asks every frame to prepare itself and the browser for its measures first, which costs half as much again as
    the picture; it may also hide the caret, which changes the style of every field: the page, and our own observer,
    would notice.
    """

    context: BrowserContext
    _channels: dict[Page, CDPSession] = field(default_factory=dict)

    async def shot(self, page: Page) -> bytes:
        """The viewport as JPEG; empty when the browser can't draw it, which is no reason to fail a step.

        Raises:
            playwright.async_api.Error: the tab is gone.
        """
        for _ in range(TRIES):
            try:
                async with asyncio.timeout(LIMIT_S):
                    channel = await self._channel(page)
                    told = await channel.send("Page.captureScreenshot", {"format": "jpeg", "quality": QUALITY})
                    return base64.b64decode(told["data"])
            except TimeoutError:
                return b""
            except Error as error:
                if is_gone(error):
                    raise
        return b""

    async def _channel(self, page: Page) -> CDPSession:
        if (known := self._channels.get(page)) is not None:
            return known
        self._channels[page] = channel = await self.context.new_cdp_session(page)
        page.on("close", self._forget)
        return channel

    def _forget(self, page: Page) -> None:
        self._channels.pop(page, None)
