"""The workshop on loopback, a browser, and one installation of the TypeScript tools."""

import json
import os
import shutil
import subprocess
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright
from workshop import Workshop

from pacts.runtime.chromium import find

CACHE = Path(__file__).parents[2] / ".cache" / "playwright-ts"
PACKAGES = ("@playwright/test", "typescript", "@types/node", "prettier", "@axe-core/playwright")
TSCONFIG = {
    "compilerOptions": {
        "strict": True, "noEmit": True, "module": "nodenext", "target": "es2022", "types": ["node"],
        "noUnusedLocals": True, "noUncheckedIndexedAccess": True, "skipLibCheck": True,
    },
    "include": ["*.ts"],
}  # fmt: skip
CONFIG = """import { defineConfig } from "@playwright/test";
export default defineConfig({
  reporter: "line",
  use: { launchOptions: { executablePath: process.env.PACTS_BROWSER_PATH, args: ["--no-sandbox"] } },
});
"""


@pytest.fixture(scope="session")
def browser_path() -> str:
    return str(find())


@pytest.fixture(scope="session")
def workshop() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Workshop) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium(browser_path: str) -> AsyncIterator[Browser]:
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with (
        async_playwright() as playwright,
        await playwright.chromium.launch(executable_path=browser_path, args=flags) as opened,
    ):
        yield opened


@pytest.fixture(scope="session")
def node_folder() -> Path:
    """A folder with the TypeScript tools, installed once and kept in `.cache`."""
    if not all((CACHE / "node_modules" / package).exists() for package in PACKAGES):
        CACHE.mkdir(parents=True, exist_ok=True)
        (CACHE / "package.json").write_text('{"name": "pacts-generated-tests", "private": true}')
        subprocess.run(
            ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent", *PACKAGES],
            cwd=CACHE, check=True, timeout=300, env={**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"},
        )  # fmt: skip
    return CACHE


@pytest.fixture
def ts_project(node_folder: Path, tmp_path: Path) -> Iterator[Path]:
    """An empty Playwright project beside the tools."""
    folder = node_folder / tmp_path.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "tsconfig.json").write_text(json.dumps(TSCONFIG))
    (folder / "playwright.config.ts").write_text(CONFIG)
    yield folder
    shutil.rmtree(folder)
