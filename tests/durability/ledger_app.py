"""An application that counts on its side what it was asked to do: log in, write notes, pay, delete."""

import html
import threading
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs

HEAD = "<!doctype html><html lang=en><title>Ledger</title>"
LOG_IN = (
    "<h1>Log in</h1><form method=post action=/login><label>Name <input name=name></label><button>Log in</button></form>"
)
WISHES = """<h1>Wishes</h1>
<label>Colour <select id=colour><option>red<option>blue<option>green</select></label>
<label>Comment <textarea id=comment></textarea></label>
<label><input type=checkbox id=gift> As a gift</label>
<button id=more>More options</button><div id=options hidden><label>Ribbon <input id=ribbon></label></div>
<button id=keep>Keep</button><output id=kept></output><a href=/cart>To the cart</a>
<script>
  more.onclick = () => { options.hidden = false; };
  keep.onclick = () => {
    localStorage.setItem("wishes", colour.value);
    sessionStorage.setItem("visits", String(1 + Number(sessionStorage.getItem("visits") || 0)));
    kept.textContent = `Kept ${colour.value} ${sessionStorage.getItem("visits")} ${ribbon.value} ${comment.value}`;
  };
</script>"""
DRAFTS = """<h1>Drafts</h1>
<label>Draft <input id=draft></label><button id=save>Save draft</button><output id=said></output>
<a href=/wishes target=_blank>Wishes in a new tab</a>
<script>
  const opened = new Promise((done) => {
    const asked = indexedDB.open("drafts", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("texts", { autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
  });
  const texts = async (mode) => (await opened).transaction("texts", mode).objectStore("texts");
  const show = async () => {
    const asked = (await texts("readonly")).getAll();
    asked.onsuccess = () => { said.textContent = `Drafts: ${asked.result.map((one) => one.text).join(", ")}`; };
  };
  save.onclick = async () => {
    (await texts("readwrite")).add({ text: draft.value, at: new Date() }).onsuccess = show;
  };
  show();
</script>"""


class Ledger:
    """Serves the application on loopback; `counted` says what was done, and how often."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        self.reset()

    def reset(self) -> None:
        """As new."""
        self.counted: Counter[str] = Counter()
        self.notes: dict[int, str] = {}
        self.paid = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def page(self, path: str) -> str | None:
        """The body of a page for somebody who is logged in."""
        match path:
            case "/":
                return self._notes()
            case "/wishes":
                return WISHES
            case "/drafts":
                return DRAFTS
            case "/cart":
                said = f"<p>Order {self.paid} is paid</p>" if self.paid else "<p>One lamp, 20 euros</p>"
                return f"<h1>Cart</h1>{said}<form method=post action=/pay><button>Pay now</button></form>"
            case _:
                return None

    def _notes(self) -> str:
        rows = "".join(
            f"<li>{html.escape(text)} <form method=post action=/delete/{number}>"
            f"<button aria-label='Delete {html.escape(text)}'>Delete</button></form></li>"
            for number, text in self.notes.items()
        )
        return (
            f"<h1>Notes</h1><p>{len(self.notes)} notes</p><ul>{rows}</ul><form method=post action=/notes>"
            "<label>Text <input name=text></label><button>Add note</button></form><a href=/wishes>Wishes</a>"
        )

    def do(self, path: str, form: dict[str, list[str]]) -> str:
        """Do what is asked, count it, and say where to go on."""
        with self.lock:
            if path == "/notes":
                text = form.get("text", [""])[0]
                self.counted[f"create {text}"] += 1
                self.notes[len(self.counted) + sum(self.counted.values())] = text
                return "/"
            if path == "/pay":
                self.counted["pay"] += 1
                self.paid += 1
                return "/cart"
            if path.startswith("/delete/"):
                text = self.notes.pop(int(path.rsplit("/", 1)[1]), "?")
                self.counted[f"delete {text}"] += 1
                return "/"
        return "/"


def _handler(app: Ledger) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if "who=" not in (self.headers["Cookie"] or ""):
                self.answer(LOG_IN)
                return
            body = app.page(self.path.partition("?")[0])
            self.answer(body or "<h1>Not here</h1>", 200 if body else 404)

        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
            if self.path == "/login":
                app.counted["log in"] += 1
                self.answer("", 303, ("Location", "/"), ("Set-Cookie", "who=ann; HttpOnly; Path=/"))
                return
            self.answer("", 303, ("Location", app.do(self.path, parse_qs(sent))))

        def answer(self, body: str, status: int = 200, *headers: tuple[str, str]) -> None:
            page = f"{HEAD}{body}".encode()
            self.send_response(status)
            for name, value in (("Content-Type", "text/html"), ("Content-Length", str(len(page))), *headers):
                self.send_header(name, value)
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(page)

        def log_message(self, *args: object) -> None:
            return

    return Handler


FLOW = """
Fill "Name" with "ann"
Click the "Log in" button
I see the heading "Notes"
Fill "Text" with "Buy milk"
Click the "Add note" button
I see "Buy milk"
Fill "Text" with "Call Bob"
Click the "Add note" button
I see "Call Bob"
Click the "Delete Buy milk" button
I do not see "Buy milk"
Click the "Wishes" link
Select "blue" from "Colour"
Fill "Comment" with "Soon"
Check "As a gift"
Click the "More options" button
Fill "Ribbon" with "Gold"
Click the "Keep" button
I see "Kept blue 1 Gold Soon"
Click the "To the cart" link
Click the "Pay now" button
I see "Order 1 is paid"
"""
"""Creates, deletes and pays; types what no server knows; keeps something in the browser."""
WHOLE = {"log in": 1, "create Buy milk": 1, "create Call Bob": 1, "delete Buy milk": 1, "pay": 1}
"""What the application counts when the flow was done once."""
