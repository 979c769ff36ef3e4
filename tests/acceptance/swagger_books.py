"""Swagger UI, as published on the npm registry (package swagger-ui-dist), over the description of a tiny bookshop API.

Both are served from one place, so "Try it out" calls an API that answers.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.acceptance.registries import from_npm

PACKAGE = "swagger-ui-dist@5.35.0"
DESCRIPTION = Path(__file__).with_name("bookshop_api.json")
START = """
window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, filter: true,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    plugins: [SwaggerUIBundle.plugins.DownloadUrl], layout: "StandaloneLayout"
  });
};
"""
BOOKS = {
    1: {"id": 1, "title": "The Left Hand of Darkness", "genre": "science fiction", "price": 9.5},
    2: {"id": 2, "title": "Middlemarch", "genre": "novel", "price": 12.0},
    3: {"id": 3, "title": "Invisible Cities", "genre": "novel", "price": 8.75},
}
KEY = "shelf-42"


class Shop(SimpleHTTPRequestHandler):
    """The published files, the description, and the four calls that it describes."""

    def log_message(self, *_: object) -> None:
        return

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        match parts.path.split("/")[1:]:
            case ["openapi.json"]:
                self.answer(200, json.loads(DESCRIPTION.read_text()))
            case ["swagger-initializer.js"]:
                self.reply(200, START.encode(), "text/javascript")
            case ["api", "books"]:
                self.answer(200, self.chosen(parse_qs(parts.query)))
            case ["api", "books", number]:
                self.found(int(number))
            case ["api", "status"]:
                self.answer(200, {"open": True, "books": len(BOOKS)})
            case _:
                super().do_GET()

    def do_POST(self) -> None:
        book = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not book.get("title"):
            self.answer(422, {"error": "a title is needed"})
        else:
            self.answer(201, {"id": 17, **book})

    def do_DELETE(self) -> None:
        if self.headers.get("X-Api-Key") == KEY:
            self.reply(204, b"", "text/plain")
        else:
            self.answer(401, {"error": "the key is missing or wrong"})

    def chosen(self, query: dict[str, list[str]]) -> list[dict[str, object]]:
        genre = query.get("genre", [None])[0]
        limit = int(query.get("limit", ["10"])[0])
        return [book for book in BOOKS.values() if genre in (None, book["genre"])][:limit]

    def found(self, number: int) -> None:
        if number in BOOKS:
            self.answer(200, BOOKS[number])
        else:
            self.answer(404, {"error": "no such book"})

    def answer(self, status: int, body: object) -> None:
        self.reply(status, json.dumps(body).encode(), "application/json")

    def reply(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def swagger() -> Iterator[str]:
    """The URL of the served documentation."""
    folder = from_npm(PACKAGE) / "swagger-ui-dist"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Shop, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
