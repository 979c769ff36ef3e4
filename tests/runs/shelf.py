"""A small server whose pages a test writes, and whose answers to scripts are always the same."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


class Shelf:
    """Pages on loopback; anything under /api is answered with "Answered"."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.sent: list[str] = []
        """Requests that may change something, in order."""
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def page(self, path: str, body: str) -> None:
        self.pages[path] = f"<!doctype html><html lang=en><title>Page</title>{body}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


def _handler(shelf: Shelf) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            self.answer("Answered" if path.startswith("/api/") else shelf.pages.get(path), fresh="cached" in path)

        def do_POST(self) -> None:
            self.note()

        def do_PUT(self) -> None:
            self.note()

        def do_DELETE(self) -> None:
            self.note()

        def note(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            shelf.sent.append(f"{self.command} {self.path}")
            self.answer("Answered")

        def answer(self, body: str | None, *, fresh: bool = False) -> None:
            page = (body or "Not here").encode()
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.send_header("Cache-Control", "max-age=600" if fresh else "no-store")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *args: object) -> None:
            return

    return Handler
