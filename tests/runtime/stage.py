"""Pages served on loopback, and short words for elements, steps and checks."""

import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pacts.domain.element import Fingerprint, Locator, LocatorPart, ResolvedElement
from pacts.domain.plan import Source, Step, Target, Value
from pacts.ports import Deed
from pacts.runtime.chromium import find
from pacts.runtime.session import Session
from pacts.settings import Settings

EXECUTABLE = str(find())


@dataclass
class Reply:
    """What the server answers for one path."""

    body: str | bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0


class Site:
    """Pages by path, changeable while the server runs."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self.seen: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.answer(self)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("content-length") or 0))
                site.answer(self)

            def log_message(self, *args: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.released = threading.Event()
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def foreign(self) -> str:
        """The same server under a name that is another site to the run."""
        return f"http://other.localhost:{self.server.server_port}"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.seen.append(handler.path)
        reply = self.replies.get(handler.path.split("?")[0])
        if reply is None:
            handler.send_error(404)
            return
        if reply.delay_s:
            self.released.wait(reply.delay_s)
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        try:
            handler.send_response(reply.status)
            for name, value in ({"content-type": "text/html; charset=utf-8"} | reply.headers).items():
                handler.send_header(name, value)
            handler.send_header("content-length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
        except ConnectionError:
            return

    def page(self, path: str, html: str) -> str:
        self.replies[path] = Reply(f"<!DOCTYPE html><html><head><title>Test</title></head><body>{html}</body></html>")
        return self.origin + path

    def close(self) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


def make_settings(**changes: object) -> Settings:
    return Settings.load(**{"browser_path": EXECUTABLE, "step_timeout_s": 6.0, "ready_timeout_s": 6.0} | changes)


Show = Callable[[str], Awaitable[None]]


def css(selector: str, *, has_text: str | None = None, nth: int | None = None) -> Locator:
    return Locator(parts=(LocatorPart(by="css", value=selector, has_text=has_text, nth=nth),))


def role(role: str, name: str | None = None, **more: object) -> Locator:
    return Locator(parts=(LocatorPart(by="role", value=role, name=name, **more),))


def element(
    locator: Locator | str, *, many: bool = False, spare: tuple[Locator, ...] = (), **marks: object
) -> ResolvedElement:
    return ResolvedElement(
        step_id="s01",
        locator=css(locator) if isinstance(locator, str) else locator,
        spare=spare,
        tier=8,
        confidence=1,
        stability="stable",
        fingerprint=Fingerprint.model_validate({"tag": "", **marks}),
        reason="test",
        many=many,
    )


def step(verb: str, *, check: bool = False, target: str | None = None, kind: str | None = None, **more: object) -> Step:
    return Step.model_validate(
        {
            "id": "s01",
            "sort": "check" if check else "action",
            "verb": verb,
            "target": Target.model_validate({"words": target or "", "kind": kind}) if target or kind else None,
            "source": Source(line=1, text=verb),
            **more,
        }
    )


async def do(
    session: Session, verb: str, what: ResolvedElement | Locator | str | None = None, *values: str, **more: object
) -> Deed:
    """Gate and act, as the executor does."""
    found = element(what) if isinstance(what, str | Locator) else what
    if found is not None:
        report = await session.gate(found)
        assert report.passed, report
    to = more.pop("to", None)
    deed = await session.act(step(verb, **more), values, found, element(to) if isinstance(to, str) else to)
    await session.settle()
    return deed


async def ask(
    session: Session, verb: str, what: ResolvedElement | Locator | str | None = None, *values: str, **more: object
) -> Deed:
    """Judge one check."""
    found = element(what) if isinstance(what, str | Locator) else what
    return await session.judge(step(verb, check=True, **more), values, found)


def value(text: str) -> Value:
    return Value(template=text)


def now() -> float:
    return time.monotonic()
