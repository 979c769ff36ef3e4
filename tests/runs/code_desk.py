"""An application that sends a one-time code to a person, and shows it where it should not."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs

START = "<h1>Sign in</h1><a href=/about>About</a><form method=post action=/send><button>Send me a code</button></form>"
ENTER = """<h1>Check your mail</h1><form method=post action=/code><label>Code <input name=code></label>
    <button>Go on</button></form>"""
ABOUT = "<h1>About us</h1><p>Imprint and more</p><a href=/>Sign in</a>"
HOME = "<h1>Welcome</h1><p>You came in with {code}</p><a href='/home?code={code}'>Orders of {code}</a>"


class CodeDesk:
    """Serves it on loopback; a code is good once."""

    def __init__(self, code: str = "739164") -> None:
        self.code = code
        self.sent = 0
        """Codes that were sent."""
        self.tried: list[str] = []
        self.visited: list[str] = []
        """Pages that were asked for, in order."""
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


def _handler(desk: CodeDesk) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = "visitor=" in (self.headers.get("Cookie") or "")
            path = self.path.partition("?")[0]
            if path != "/favicon.ico":
                desk.visited.append(path)
            inside = {"/code": ENTER, "/home": HOME.format(code=desk.code)} if known else {}
            self._show({"/about": ABOUT, **inside}.get(path, START))

        def do_POST(self) -> None:
            told = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if self.path == "/send":
                desk.sent += 1
                self._lead("/code", cookie="visitor=1; Path=/")
                return
            desk.tried.append(parse_qs(told).get("code", [""])[0])
            self._lead(f"/home?code={desk.code}" if desk.tried[-1] == desk.code else "/code?wrong=1")

        def _lead(self, path: str, cookie: str = "") -> None:
            self.send_response(303)
            self.send_header("Location", path)
            if cookie:
                self.send_header("Set-Cookie", cookie)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _show(self, body: str) -> None:
            page = f"<!doctype html><html lang=en><title>Desk</title>{body}".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *args: object) -> None:
            return

    return Handler
