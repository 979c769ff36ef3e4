"""A small server with the nasty pages, and a watch over processes."""

import socket
import ssl
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Self

import psutil
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from pacts.domain.event import Event, StepStarted

GO = """<button onclick="document.querySelector('output').textContent = 'Done'">Go</button><output></output>"""
PAGES = {
    "/": GO,
    "/frozen-requests": f"{GO}<script>fetch('/hangs').catch(() => 0)</script>",
    "/restless": f"""{GO}<p id=clock>0</p><script>
        setInterval(() => {{ clock.textContent = performance.now(); clock.append(document.createElement('i')) }}, 5);
        </script>""",
    "/alert-on-load": f"{GO}<script>alert('Welcome, visitor')</script>",
    "/asks": """<button onclick="result.textContent = confirm('Delete all?') ? 'Deleted' : 'Kept'">Delete</button>
        <output id=result></output>""",
    "/popup": """<button onclick="window.open('/second')">Open details</button>
        <a href="/second" target="_blank" rel="opener">Start</a><p>First page</p>""",
    "/second": "<p>Second page</p><button onclick='window.close()'>Done</button>",
    "/export": """<a href="/report.csv">Export</a><p>Reports</p>""",
    "/breaks": """<a href="/broken">Go</a>""",
    "/two-pages": """<a href="/">Go on</a>""",
    "/removes": """<button onclick="out.textContent = 'Removed'">Delete the order</button><output id=out></output>
        <button onclick="out.textContent = 'Done'">Go</button>""",
}
"""Path and body of the pages that are plain HTML."""
ODD: dict[str, tuple[str, int, tuple[str, str]]] = {
    "/broken": ("<h1>Internal error</h1>", 500, ("X-Reason", "broken")),
    "/loop": ("", 302, ("Location", "/loop")),
    "/report.csv": ("a,b\n1,2\n", 200, ("Content-Disposition", "attachment; filename=report.csv")),
}
"""Path, and body, status and header of other answers."""


class Site:
    """Serves the nasty pages on loopback, over TLS with a certificate nobody trusts when asked to."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.scheme = "http" if certificate is None else "https"
        self.away = ""
        """Where /away leads."""
        self.pages = dict(PAGES)
        """What is served; a test may change it."""
        self.released = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/hangs":
                site.released.wait(60)
            elif path == "/away":
                self.answer(f'<a href="{site.away}">Our partner</a>')
            elif path in site.pages:
                self.answer(site.pages[path])
            else:
                self.answer(*ODD.get(path, ("<h1>Not here</h1>", 404)))

        def answer(self, body: str, status: int = 200, *headers: tuple[str, str]) -> None:
            page = f"<!doctype html><html lang=en><title>Page</title>{body}".encode()
            self.send_response(status)
            for name, value in (("Content-Type", "text/html"), ("Content-Length", str(len(page))), *headers):
                self.send_header(name, value)
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(page)

        def log_message(self, *args: object) -> None:
            return

    return Handler


def self_signed(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that nobody signed, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + certificate.public_bytes(serialization.Encoding.PEM))
    return path


def free_port() -> int:
    """A port where nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def no_stray_process(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails when a process that was started inside lives on: our children, and orphans that carry our mark.

    The embedded PostgreSQL takes no environment from its caller and is looked for by its folder where a test starts it.
    """
    mark = f"PACTS_STRAY_WATCH_{uuid.uuid4().hex}"
    patch.setenv(mark.replace("PACTS_", ""), "1")
    me = psutil.Process()
    before = {child.pid for child in me.children(recursive=True)}
    yield
    left = [child for child in me.children(recursive=True) if child.pid not in before and not _below(child, before)]
    left += [found for found in psutil.process_iter() if found.pid != me.pid and _carries(found, mark)]
    _, alive = psutil.wait_procs(left, timeout=8)
    told = [_command(process) for process in alive]
    for process in alive:
        with suppress(psutil.Error):
            process.kill()
    assert not told, f"left running: {told}"


def _below(process: psutil.Process, others: set[int]) -> bool:
    """Whether it belongs to something that ran before: another test's browser starts and ends processes as it likes."""
    with suppress(psutil.Error):
        return any(parent.pid in others for parent in process.parents())
    return False


def _carries(process: psutil.Process, mark: str) -> bool:
    with suppress(psutil.Error, OSError):
        return mark.replace("PACTS_", "") in process.environ()
    return False


def _command(process: psutil.Process) -> str:
    with suppress(psutil.Error):
        return " ".join(process.cmdline())[:160]
    return f"pid {process.pid}"


def browsers(of: psutil.Process | None = None) -> list[psutil.Process]:
    """Main processes of the browsers started below a process."""
    found = []
    for child in (of or psutil.Process()).children(recursive=True):
        with suppress(psutil.Error):
            command = child.cmdline()
            if any("--remote-debugging" in part for part in command) and not any("--type=" in p for p in command):
                found.append(child)
    return found


def servers_of(folder: Path) -> list[psutil.Process]:
    """PostgreSQL servers whose files are in a folder."""
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            command = process.cmdline()
            if command and "postgres" in command[0] and any(str(folder) in part for part in command):
                found.append(process)
    return found


def kill_browsers(*, at: str, times: int) -> Callable[[Event], None]:
    """A listener that kills the browser with SIGKILL when a step with these words begins, so many times."""
    done = 0
    others = {browser.pid for browser in browsers()}

    def listen(event: Event) -> None:
        nonlocal done
        if not isinstance(event, StepStarted) or at not in event.text or done >= times:
            return
        done += 1
        for browser in browsers():
            if browser.pid not in others:
                browser.kill()
                browser.wait(5)

    return listen
