"""The demo shop: a threaded server on loopback, started by `with Shop() as shop` or `python -m pacts.demo.shop`.

State belongs to the session cookie, so any number of runs use one shop side by side. `Shop.break_` switches on one
defect, so that failing runs can be shown; it can be changed while the shop is open.
"""

import argparse
import contextlib
import secrets
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self, cast, get_args

from pacts.demo.pages import PASSWORD, Fault, Pages
from pacts.demo.visitor import Order, Visitor
from pacts.demo.wire import Response, read_request

__all__ = ["PASSWORD", "Fault", "Order", "Seen", "Shop"]

COOKIE = "shop_session"
MAX_BODY_BYTES = 10_000_000
IDLE_S = 60.0
"""How long a kept-alive connection may stay silent."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One request the shop was asked, and what it answered."""

    method: str
    path: str
    status: int
    session: str


class Shop:
    """A running shop, while its `with` block is open.

    Args:
        port: 0 takes a free one.
        break_: a defect to show, see `pacts.demo.pages.Fault`.
    """

    def __init__(self, *, port: int = 0, break_: Fault | None = None, host: str = "127.0.0.1") -> None:
        self.requests: list[Seen] = []
        """What the shop was asked, oldest first."""
        self._pages = Pages(break_)
        self._visitors: dict[str, Visitor] = {}
        self._lock = threading.Lock()
        self._server = _Server((host, port), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="shop", daemon=True)

    @property
    def url(self) -> str:
        """The shop's address, without a slash at the end."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    @property
    def orders(self) -> list[Order]:
        """Every order booked so far, oldest first."""
        return self._pages.orders

    @property
    def break_(self) -> Fault | None:
        """The defect that is switched on."""
        return self._pages.fault

    @break_.setter
    def break_(self, fault: Fault | None) -> None:
        self._pages.fault = fault

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()
        self._thread.join()

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Response:
        """The answer to one request, with the session's cookie where it is new."""
        request = read_request(method, target, headers, body)
        visitor, fresh = self._visitor(request.cookies.get(COOKIE))
        response = self._pages.answer(request, visitor)
        self.requests.append(Seen(method, target, response.status, visitor.session))
        if not fresh:
            return response
        cookie = ("Set-Cookie", f"{COOKIE}={visitor.session}; Path=/; HttpOnly; SameSite=Lax")
        return Response(response.body, response.status, response.media_type, (*response.headers, cookie))

    def _visitor(self, session: str | None) -> tuple[Visitor, bool]:
        with self._lock:
            if session in self._visitors:
                return self._visitors[session], False
            visitor = Visitor(secrets.token_hex(12))
            self._visitors[visitor.session] = visitor
            return visitor, True


class _Server(ThreadingHTTPServer):
    """Remembers its connections, so that closing the shop also ends the kept-alive ones."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], shop: Shop) -> None:
        super().__init__(address, _Handler)
        self.shop = shop
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._open_lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End every connection that is still open."""
        with self._open_lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave in one packet
    timeout = IDLE_S

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        if length > MAX_BODY_BYTES:
            self.close_connection = True
            self._send(Response(b"Too large", 413, "text/plain; charset=utf-8"))
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._send(cast("_Server", self.server).shop.answer(self.command, self.path, headers, self.rfile.read(length)))

    do_GET = do_POST = do_DELETE = do_HEAD = _serve  # noqa: N815 -- the names the server calls

    def _send(self, response: Response) -> None:
        with contextlib.suppress(ConnectionError):  # the browser went on before the answer was there
            self.send_response(response.status)
            self.send_header("Content-Type", response.media_type)
            self.send_header("Content-Length", str(len(response.body)))
            for name, value in response.headers:
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(response.body)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the name the server gives it
        """Say nothing: `Shop.requests` has it."""


def main() -> None:
    """Serve the shop until Ctrl+C."""
    parser = argparse.ArgumentParser(prog="python -m pacts.demo.shop", description="Serve the demo shop on loopback.")
    parser.add_argument("--port", type=int, default=8765, help="port to listen on (default 8765, 0 takes a free one)")
    parser.add_argument("--break", dest="fault", choices=get_args(Fault), help="switch one defect on")
    chosen = parser.parse_args()
    with Shop(port=chosen.port, break_=chosen.fault) as shop:
        print(f"The shop is open at {shop.url} -- user standard_user, password {PASSWORD}. Ctrl+C closes it.")  # noqa: T201
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
