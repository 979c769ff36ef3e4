"""Pages made with the component libraries themselves, from the npm registry: fetched and bundled once, then cached."""

import fcntl
import functools
import hashlib
import json
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGES = Path(__file__).parent / "pages"
CACHE = Path(__file__).parents[2] / ".cache" / "components"
PACKAGES = {
    "esbuild": "0.28.2",
    "react": "18.3.1",
    "react-dom": "18.3.1",
    "@mui/material": "6",
    "@emotion/react": "11",
    "@emotion/styled": "11",
    "@mui/x-date-pickers": "7",
    "dayjs": "1",
    "antd": "5",
    "jquery": "3",
    "jquery-ui": "1.14",
    "flatpickr": "4",
    "react-datepicker": "7",
    "react-select": "5",
    "sortablejs": "1",
    "@dnd-kit/core": "6",
    "@dnd-kit/sortable": "10",
    "react-dnd": "16",
    "react-dnd-html5-backend": "16",
    "quill": "2",
    "codemirror": "~6.0.1",
    "tinymce": "6",
}
LIGHTNING = Path(__file__).parent / "lightning"
LIGHTNING_PACKAGES = {
    "lwc": "9",
    "lightning-base-components": "1.28.15-alpha",
    "@lwc/rollup-plugin": "9",
    "rollup": "4",
    "@rollup/plugin-node-resolve": "16",
    "@salesforce-ux/design-system": "2",
}
STYLES = "node_modules/@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css"
LIGHTNING_PAGE = (
    '<!DOCTYPE html><html lang="en"><head><title>Lightning</title><link rel="stylesheet" href="slds.css"></head>'
    '<body class="slds-scope"><script type="module" src="app.js"></script></body></html>'
)
NPM = ("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
ESBUILD = (
    "--bundle",
    "--splitting",
    "--format=esm",
    "--minify",
    "--jsx=automatic",
    '--define:process.env.NODE_ENV="production"',
    "--loader:.js=jsx",
    "--loader:.png=empty",
    "--log-level=error",
)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


def built() -> Path:
    """The folder with one page for each file of `pages/`."""
    with _alone(CACHE):
        _once(CACHE / "built.txt", _digest(PAGES, PACKAGES), lambda: _bundle(_installed(CACHE, PACKAGES)))
    return CACHE / "www"


def built_lightning() -> Path:
    """The folder with the page of Lightning components: the bundler takes 20 to 60 seconds, once."""
    folder = CACHE.with_name("lightning")
    with _alone(folder):
        wanted = _digest(LIGHTNING, LIGHTNING_PACKAGES)
        _once(folder / "built.txt", wanted, lambda: _roll(_installed(folder, LIGHTNING_PACKAGES)))
    return folder / "www"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _once(stamp: Path, wanted: str, make: Callable[[], None]) -> None:
    if not stamp.is_file() or stamp.read_text() != wanted:
        make()
        stamp.write_text(wanted)


def _digest(folder: Path, packages: dict[str, str]) -> str:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    text = json.dumps(packages) + json.dumps(ESBUILD) + "".join(file.name + file.read_text() for file in files)
    return hashlib.sha256(text.encode()).hexdigest()


def _installed(folder: Path, packages: dict[str, str]) -> Path:
    manifest = json.dumps({"private": True, "dependencies": packages})
    _once(folder / "installed.txt", manifest, lambda: _npm(folder, manifest))
    return folder


def _npm(folder: Path, manifest: str) -> None:
    (folder / "package.json").write_text(manifest)
    subprocess.run(NPM, cwd=folder, check=True, capture_output=True)


def _roll(folder: Path) -> None:
    shutil.copytree(LIGHTNING, folder / "lightning", dirs_exist_ok=True)
    shutil.copy(LIGHTNING / "rollup.config.mjs", folder)
    subprocess.run(["node_modules/.bin/rollup", "-c", "rollup.config.mjs"], cwd=folder, check=True, capture_output=True)
    shutil.copy(folder / STYLES, folder / "www" / "slds.css")
    (folder / "www" / "index.html").write_text(LIGHTNING_PAGE)


def _bundle(folder: Path) -> None:
    scripts = sorted(file for file in PAGES.iterdir() if file.suffix in {".js", ".jsx"})
    shutil.copytree(PAGES, folder / "src", dirs_exist_ok=True)
    sources = [f"src/{script.name}" for script in scripts]
    command = ["node_modules/.bin/esbuild", *sources, *ESBUILD, "--outdir=www"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    for script in scripts:
        styled = (folder / "www" / f"{script.stem}.css").is_file()
        style = f'<link rel="stylesheet" href="{script.stem}.css">' if styled else ""
        (folder / "www" / f"{script.stem}.html").write_text(
            f'<!DOCTYPE html><html lang="en"><head><title>{script.stem}</title>{style}</head>'
            f'<body><div id="root"></div><script type="module" src="{script.stem}.js"></script></body></html>'
        )


@contextmanager
def workshop() -> Iterator[str]:
    """The URL under which the pages are served."""
    with _serving(built()) as url:
        yield url


@contextmanager
def lightning() -> Iterator[str]:
    """The URL under which the page of Lightning components is served."""
    with _serving(built_lightning()) as url:
        yield url


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
