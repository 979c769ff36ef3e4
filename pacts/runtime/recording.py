"""Playwright's own trace of a session, where a person asks for one: it holds what was typed and shown, secrets too.

It is written for a person's eyes alone: in a folder that they named, readable for them only, and attached to nothing.
"""

import asyncio
import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from playwright.async_api import BrowserContext, Error

OWN_FILE, OWN_FOLDER = 0o600, 0o700
"""Modes: nobody else may read it."""


@dataclass(slots=True)
class Recording:
    """Begun with a session and written at its end; a folder of None records nothing."""

    context: BrowserContext
    folder: Path | None

    async def begin(self) -> None:
        """Have Playwright record from here on."""
        if self.folder is not None:
            await self.context.tracing.start(screenshots=True, snapshots=True)

    async def end(self) -> None:
        """Write what was recorded; of a browser that died there is nothing left to write."""
        if self.folder is None:
            return
        path = await asyncio.to_thread(_place, self.folder)
        with contextlib.suppress(Error):
            await self.context.tracing.stop(path=path)
            path.chmod(OWN_FILE)


def _place(folder: Path) -> Path:
    """A file of its own in the folder, which is made where it is not there."""
    folder.mkdir(mode=OWN_FOLDER, parents=True, exist_ok=True)
    path = folder / f"SECRET-{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid4().hex[:6]}.zip"
    path.touch(mode=OWN_FILE)
    return path
