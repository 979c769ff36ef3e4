"""The pages of MiniWoB++ (package miniwob on PyPI, MIT), fetched at bench time and served with a reporter in each."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.acceptance.registries import from_pypi_alone

PACKAGE = "miniwob==1.1.0"
REPORTER = Path(__file__).with_name("instructions.js")
LEFT_OUT: dict[str, tuple[str, ...]] = json.loads(Path(__file__).with_name("instructions_left_out.json").read_text())
"""By reason, the tasks that no rule-based tester can be expected to do: they ask for more than what is written."""


@dataclass(frozen=True, slots=True)
class Task:
    """One page with one seed."""

    name: str
    seed: str

    @property
    def key(self) -> str:
        """What its page calls itself when it reports."""
        return f"{self.name}-{self.seed}"


@dataclass(slots=True)
class Told:
    """What the pages reported, by the task's key: the first reward counts."""

    instruction: dict[str, str] = field(default_factory=dict)
    reward: dict[str, float] = field(default_factory=dict)

    def take(self, what: str, key: str, value: str) -> None:
        """Keep one report."""
        if what == "reward":
            self.reward.setdefault(key, float(value))
        else:
            self.instruction[key] = " ".join(value.split())


@dataclass(frozen=True, slots=True)
class Pages:
    """The served pages."""

    url: str
    told: Told

    def of(self, task: Task) -> str:
        """The address at which the task's page starts its episode."""
        query = urlencode({"key": task.key, "seed": task.seed})
        return f"{self.url}/miniwob/{task.name}.html?{query}"


class Handler(SimpleHTTPRequestHandler):
    """Files of the package; a task's page gets the reporter in front of its end."""

    def __init__(self, told: Told, *arguments: object, directory: str) -> None:
        self.told = told
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def log_message(self, *_: object) -> None:
        return

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            return  # the browser left; nothing was lost

    def do_GET(self) -> None:
        """A file, or a task's page."""
        asked = urlsplit(self.path)
        query = parse_qs(asked.query)
        if "key" not in query or not asked.path.endswith(".html"):
            super().do_GET()
            return
        page = Path(self.translate_path(asked.path)).read_text(encoding="utf-8", errors="replace")
        self.reply(with_reporter(page, key=query["key"][0], seed=query["seed"][0]).encode())

    def do_POST(self) -> None:
        """A report."""
        asked = urlsplit(self.path)
        value = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.told.take(asked.path.rpartition("/")[2], parse_qs(asked.query)["key"][0], value)
        self.reply(b"")

    def reply(self, body: bytes) -> None:
        """As HTML in UTF-8: the pages themselves do not say what they are written in."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def with_reporter(page: str, *, key: str, seed: str) -> str:
    """The page with the reporter as its last script."""
    script = REPORTER.read_text().replace("KEY", key).replace("SEED", seed)
    body, end, rest = page.rpartition("</body>")
    return f"{body}<script>{script}</script>{end}{rest}" if end else f"{page}<script>{script}</script>"


def pages_folder() -> Path:
    """Where the package keeps its pages, fetched once."""
    return from_pypi_alone(PACKAGE) / "miniwob" / "html"


def task_names() -> list[str]:
    """Every task that is run."""
    left_out = {name for names in LEFT_OUT.values() for name in names}
    return sorted({page.stem for page in (pages_folder() / "miniwob").glob("*.html")} - left_out)


@contextmanager
def serving_pages() -> Iterator[Pages]:
    """The pages on loopback while the block runs."""
    told = Told()
    handler = partial(Handler, told, directory=str(pages_folder()))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Pages(f"http://127.0.0.1:{server.server_port}", told)
        server.shutdown()
