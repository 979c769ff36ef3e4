"""Frames of the same and of another origin, and pages in bad weather."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from pacts.runtime.page_scripts import MISSING, call, invoke

from .conftest import Look, every, look_at, only

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Site(ThreadingHTTPServer):
    """Pages by path; `/stuck` never answers."""

    daemon_threads = True

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.released = threading.Event()
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def here(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def elsewhere(self) -> str:
        """The same server as another site."""
        return f"http://localhost:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        if self.path == "/stuck":
            self.server.released.wait(20)
            return
        body = self.server.pages.get(self.path, "<p>nothing</p>").encode()
        self.send_response(200)
        self.send_header("content-type", "text/html; charset=utf-8")
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server
        server.released.set()
        server.shutdown()


@pytest_asyncio.fixture(loop_scope="session")
async def bare(chromium: Browser) -> AsyncIterator[Page]:
    """A page whose context got no init script."""
    context = await chromium.new_context()
    yield await context.new_page()
    await context.close()


async def test_nested_frames_are_linked_to_the_elements_that_hold_them(page: Page, site: Site) -> None:
    site.pages["/"] = (
        f'<p>Top</p><iframe src="{site.elsewhere}/a" style="border:5px solid" id="other"></iframe><iframe srcdoc="<b>Doc</b>" id="same"></iframe>'
    )
    site.pages["/a"] = '<button>Foreign</button><iframe src="/b"></iframe>'
    site.pages["/b"] = "<button>Deepest</button>"
    await page.goto(site.here)

    snapshot = await look_at(page)

    assert [(frame.number, frame.parent) for frame in snapshot.frames] == [(0, None), (1, 0), (2, 0), (3, 1)]
    other = only(snapshot, element_id="other")
    assert (other.frame_child, snapshot.frames[1].owner) == (1, other.ref)
    assert only(snapshot, element_id="same").frame_child == 2
    assert only(snapshot, frame=1, tag="button").name == "Foreign"
    assert only(snapshot, frame=3, tag="button").name == "Deepest"
    assert only(snapshot, frame=1, tag="iframe").frame_child == 3
    assert other.box is not None
    assert snapshot.frames[1].offset == (other.box.x + 5, other.box.y + 5)
    assert snapshot.frames[3].offset > snapshot.frames[1].offset
    assert '- iframe\n  - button "Foreign"\n  - iframe\n    - button "Deepest"' in snapshot.outline
    assert len({frame.document for frame in snapshot.frames}) == 4


async def test_hidden_and_tiny_frames_are_left_out(look: Look) -> None:
    snapshot = await look(
        '<iframe srcdoc="<p>a</p>" style="display:none"></iframe><iframe srcdoc="<p>b</p>" width=1 height=1 style="border:0"></iframe>'
        '<iframe srcdoc="<p>c</p>"></iframe>'
    )

    assert [only(snapshot, frame=number, tag="p").own_text for number in range(1, len(snapshot.frames))] == ["c"]


async def test_a_frame_in_a_shadow_root_is_found(look: Look) -> None:
    snapshot = await look(
        "<div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML='<iframe srcdoc=\"<p>in</p>\"></iframe>'</script>"
    )

    assert only(snapshot, frame=1, tag="p").own_text == "in"
    assert only(snapshot, tag="iframe").frame_child == 1


async def test_a_frame_that_never_answers_does_not_hold_up_the_look(page: Page, site: Site) -> None:
    site.pages["/"] = f'<button>Here</button><iframe src="{site.elsewhere}/stuck"></iframe>'
    await page.goto(site.here, wait_until="commit")
    await page.get_by_role("button").wait_for()

    snapshot = await look_at(page)

    assert only(snapshot, tag="button").name == "Here"
    assert snapshot.taken_ms < 4000


async def test_a_frame_kept_busy_by_a_script_is_noted_without_candidates(page: Page, site: Site) -> None:
    site.pages["/"] = f'<button>Here</button><iframe src="{site.elsewhere}/busy"></iframe>'
    site.pages["/busy"] = (
        "<script>onmessage = () => { const end = Date.now() + 8000; while (Date.now() < end); }</script>"
    )
    await page.goto(site.here)
    await page.evaluate(
        "() => { frames[0].postMessage('go', '*'); return new Promise((done) => setTimeout(done, 300)) }"
    )

    snapshot = await look_at(page)

    assert [(frame.document == "", frame.candidates == ()) for frame in snapshot.frames[1:]] == [(True, True)]


async def test_a_look_during_a_navigation_sees_the_next_document(page: Page, site: Site) -> None:
    site.pages["/"] = "<p>First</p>"
    await page.goto(site.here)
    for number in range(5):
        site.pages[f"/next?{number}"] = f"<p>Number {number}</p>"
        await page.evaluate(f"setTimeout(() => {{ location.href = '/next?{number}' }}); 0")
        during = await look_at(page)
        await page.wait_for_url(f"**/next?{number}")
        afterwards = await look_at(page)

        assert len(during.frames) == 1
        assert [each.text for each in afterwards.frames[0].candidates] == [f"Number {number}"]


async def test_a_page_with_the_strictest_policy_is_looked_at(page: Page, bare: Page, site: Site) -> None:
    site.headers["content-security-policy"] = (
        "default-src 'none'; script-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'"
    )
    site.pages["/"] = "<button>Go</button>"
    for each in (page, bare):
        await each.goto(site.here)
        assert only(await look_at(each), tag="button").name == "Go"


async def test_a_document_without_the_init_script_gets_the_code_when_it_is_needed(bare: Page) -> None:
    await bare.goto("data:text/html,<button>Go</button>")
    assert await bare.evaluate(call("documentId")) == MISSING

    first = await look_at(bare)

    assert only(first, tag="button").name == "Go"
    assert await bare.evaluate(call("documentId")) == first.frames[0].document
    handle = await bare.evaluate_handle(call("element"), only(first, tag="button").ref)
    assert await handle.evaluate("(element) => element.localName") == "button"
    assert await invoke(bare.locator("button"), "refOf") == only(first, tag="button").ref


async def test_the_page_does_not_notice_the_code(page: Page) -> None:
    await page.goto("data:text/html,<p>x")
    names = await page.evaluate(
        "Object.keys(window).concat(Object.getOwnPropertyNames(window)).filter((name) => /pacts/i.test(name))"
    )
    frozen = await page.evaluate("Object.isFrozen(window[Symbol.for('pacts')])")
    before = await page.content()
    await look_at(page)

    assert (names, frozen) == ([], True)
    assert await page.content() == before


@pytest.mark.parametrize(
    "mischief",
    [
        "Array.prototype.toJSON = () => 'broken'; Object.prototype.toJSON = () => 'broken'",
        "JSON.stringify = () => 'broken'; JSON.parse = () => 0",
        "window.Map = class extends Map { get() { return 7 } }; window.WeakRef = window.Set = function () { throw new Error('mine') }",
        "Array.prototype.join = Array.prototype.map = undefined; Array.from = undefined; Array.prototype.find = Array.prototype.includes = () => 7",
        "Element.prototype.getAttribute = Element.prototype.closest = () => 'broken'; window.getComputedStyle = () => ({})",
        "Math.round = () => 0; window.CSS = null; window.Number = window.String = null",
    ],
)
async def test_a_page_that_replaces_what_the_browser_offers_is_looked_at(page: Page, site: Site, mischief: str) -> None:
    site.pages["/"] = (
        f'<script>{mischief}</script><form><label for="m">Mail</label><input id="m"></form><div class="c">A<button>x</button></div><div class="c">B<button>y</button></div>'
    )
    await page.goto(site.here)

    snapshot = await look_at(page)

    assert only(snapshot, tag="input").name == "Mail"
    assert [one.text for one in every(snapshot, tag="div")] == ["A x", "B y"]


async def test_a_form_whose_controls_are_named_like_its_properties_is_looked_at(look: Look) -> None:
    names = [
        "id",
        "name",
        "title",
        "parentNode",
        "firstChild",
        "children",
        "tagName",
        "attributes",
        "getAttribute",
        "shadowRoot",
        "nodeType",
        "labels",
        "closest",
        "style",
        "type",
    ]
    snapshot = await look(
        "<form class=f>"
        + "".join(f'<input name="{name}" aria-label="{name}">' for name in names)
        + "</form><img name=body><img name=title>"
    )

    assert [one.name for one in every(snapshot, tag="input")] == names
    assert only(snapshot, tag="form").classes == ("f",)
