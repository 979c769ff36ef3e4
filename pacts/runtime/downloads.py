"""Files that the application gives."""

import asyncio
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Download
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.runtime import perform
from pacts.runtime.done import Done
from pacts.runtime.journal import Chronicle
from pacts.runtime.outcome import Refusal


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Downloads:
    """The downloads of a session, kept in a folder that goes with it."""

    chronicle: Chronicle
    folder: Path | None = None

    def meet(self, download: Download) -> None:
        """Note a download that began."""
        self.chronicle.add("download", download.suggested_filename)

    async def fetch(self, task: perform.Task) -> Done:
        """The file that a click gives is saved; its name is remembered where the step names it."""
        try:
            async with task.page.expect_download(timeout=task.timeout_ms) as coming:
                await perform.click(task)
            download = await coming.value
        except PlaywrightTimeout as error:
            raise Refusal("expectation_not_met", f"no download began within {task.timeout_ms / 1000:g} s") from error
        name = download.suggested_filename
        if reason := await download.failure():
            raise Refusal("expectation_not_met", f"the download of {name} failed: {reason}")
        saved = await self._save(download, name)
        remembered = {task.step.name: name} if task.step.name else {}
        return Done(notes=(f"downloaded {name} ({saved} bytes)",), remembered=remembered)

    async def _save(self, download: Download, name: str) -> int:
        """Bytes of the saved file."""
        if self.folder is None:
            self.folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="pacts-downloads-"))
        target = self.folder / (re.sub(r"[^\w.\- ]", "_", name) or "download")
        await download.save_as(target)
        return (await asyncio.to_thread(target.stat)).st_size

    async def close(self) -> None:
        """Remove the folder."""
        if self.folder is not None:
            await asyncio.to_thread(shutil.rmtree, self.folder, ignore_errors=True)
