"""An application that shows, sends, throws and names every planted secret."""

import html
import json
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import quote

from tests.privacy.canaries import CANARIES, DIVIDED, Canary

MARKUP = {"field"}
"""Rules whose canaries are HTML themselves."""


def of(*names: str) -> list[Canary]:
    return [canary for canary in CANARIES if canary.name in names]


def page(canaries: Sequence[Canary], button: str) -> str:
    shown = "".join(f"<li>{html.escape(c.shown)}</li>" for c in canaries if c.rule not in MARKUP)
    fields = "".join(c.shown for c in canaries if c.rule in MARKUP)
    told = json.dumps([c.shown for c in canaries]).replace("<", "\\u003c")
    return f"""<!doctype html><title>Account of canary.ann@example.com</title><h1>Account</h1>
        <form onsubmit="event.preventDefault(); paid.textContent = 'Paid'">
        <label>Email <input name=email value="canary.ann@example.com"></label>
        <label>Password <input type=password name=password></label>
        <label>Comment <input name=comment placeholder="card 4111 1111 1111 1111"></label>{fields}
        <p>Card 4111 1111 1111 1111 of canary.ann@example.com
        <button title="ask canary.ann@example.com">{button}</button></p></form>
        <a href="#" onclick="wrote.textContent='Sent'">Write to canary.author@example.com</a><output id=wrote></output>
        <output id=paid></output>
        <a href="/reset?token=canaryUrlToken3&m=canary.bob%40example.com"
            aria-label="Reset for canary.ann@example.com">Reset</a>
        <a href="/file" download="report-078-05-1120.csv">Export</a>
        <ul>{shown}</ul>{"".join(divided.shown for divided in DIVIDED)}
        <script>
        const told = {told};
        for (const one of told) console.error(one);
        localStorage.setItem("kept", told.join("\\n"));
        setTimeout(() => {{ throw new Error("failed for " + told.join(" and ")) }});
        const headers = {{Authorization: "Bearer canaryBearer.99-x_7"}};
        fetch("/api?token=canaryUrlToken3", {{headers}}).catch(() => 0);
        </script>"""


class LeakyApp:
    """Serves it on loopback."""

    def __init__(self, canaries: Sequence[Canary] = CANARIES) -> None:
        self.canaries = canaries
        self.button = "Pay"
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


def _handler(app: LeakyApp) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/api":
                self._answer(500, json.dumps({c.name: c.shown for c in app.canaries}), "application/json")
            elif path == "/file":
                self._answer(200, "\n".join(c.shown for c in app.canaries), "text/csv")
            elif path == "/reset":
                self._answer(200, "<h1>Reset done</h1><p>Your temporary password is canary-Told-8</p>")
            else:
                self._answer(200, page(app.canaries, app.button))

        def _answer(self, status: int, text: str, kind: str = "text/html") -> None:
            body = text.encode()
            self.send_response(status)
            self.send_header("content-type", f"{kind}; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            self.send_header("set-cookie", f"visitor={quote('canarySetCookie31')}; Path=/")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *given: object) -> None:  # noqa: A002
            del format, given

    return Handler
