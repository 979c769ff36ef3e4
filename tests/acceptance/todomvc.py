"""TodoMVC in React, as published on the npm registry (package todomvc-react): rendered wholly in the browser."""

import functools
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PACKAGE = "todomvc-react@1.0.4"
CACHE = Path(__file__).parents[2] / ".cache" / "todomvc"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


def installed() -> Path:
    """The built application, fetched once."""
    built = CACHE / "node_modules" / "todomvc-react" / "dist"
    if not (built / "index.html").is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--prefix", str(CACHE), "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([*command, PACKAGE], check=True, capture_output=True)
    return built


@contextmanager
def todomvc() -> Iterator[str]:
    """The URL of the served application; every browser context has a list of its own."""
    handler = functools.partial(Quiet, directory=str(installed()))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
