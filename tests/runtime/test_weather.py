# ruff: noqa: E501 -- pages and tables read better unbroken
"""Bad weather: each kind gives its typed outcome, and nothing hangs."""

import asyncio
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from pacts.errors import BrowserCrashed, BrowserMissing
from pacts.runtime import chromium, readiness
from pacts.runtime.browser import Browser
from pacts.runtime.session import Session
from tests.runtime.stage import Reply, Show, Site, ask, do, element, make_settings, now, step

pytestmark = pytest.mark.asyncio(loop_scope="session")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def test_a_port_where_nothing_listens_is_refused(session: Session) -> None:
    deed = await session.open(f"http://127.0.0.1:{free_port()}/")
    assert (deed.ok, deed.cause) == (False, "refused")
    assert "start the application" in deed.message


async def test_a_host_that_is_not_known_is_unreachable(session: Session) -> None:
    deed = await session.open("http://no-such-host.invalid/")
    assert (deed.ok, deed.cause) == (False, "unreachable")


async def test_a_server_that_never_answers_is_unreachable_in_time(shared: Browser, site: Site) -> None:
    site.replies["/"] = Reply("late", delay_s=30)
    session = await shared.session(make_settings(navigation_timeout_s=0.5))
    deed = await session.open(site.origin + "/")
    await session.close()
    assert (deed.ok, deed.cause) == (False, "unreachable")
    assert "0.5 s" in deed.message


@pytest.mark.parametrize("first", [True, False], ids=["as the first page", "from another page"])
async def test_after_a_time_out_the_page_can_be_asked_again(shared: Browser, site: Site, *, first: bool) -> None:
    site.replies["/never"] = Reply("late", delay_s=30)
    session = await shared.session(make_settings(navigation_timeout_s=0.5))
    if not first:
        await session.open(site.page("/", "home"))
    timed_out = await session.open(site.origin + "/never")
    async with asyncio.timeout(10):
        html = await session.page_html()
        snapshot = await session.look()
    again = await session.open(site.page("/again", "hello"))
    await session.close()
    assert (timed_out.ok, timed_out.cause) == (False, "unreachable")
    assert ("home" in html) is not first
    assert snapshot.state != "busy"
    assert again.ok


async def test_a_link_to_a_server_that_never_answers_is_given_up_and_the_page_can_be_used_again(
    shared: Browser, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "HANGS_S", 0.3)
    site.replies["/never"] = Reply("late", delay_s=30)
    session = await shared.session(make_settings(navigation_timeout_s=1, ready_timeout_s=0.3))
    await session.open(site.page("/", "<a id=a href=/never>Out</a><b id=b>home</b>"))
    deed = await session.act(step("click"), (), element("#a"), None)
    settled = await session.settle()
    check = await ask(session, "visible", "#b")
    await session.close()
    assert deed.ok
    assert settled.busy
    assert "/never did not answer within 1 s" in settled.reason
    assert check.ok


def self_signed(folder: Path) -> tuple[Path, Path]:
    cert, key = folder / "cert.pem", folder / "key.pem"
    subject = ["-subj", "/CN=x", "-days", "1", "-keyout", str(key), "-out", str(cert)]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject]
    subprocess.run(command, check=True, capture_output=True)
    return cert, key


async def test_a_certificate_nobody_trusts_is_named(session: Session, tmp_path: Path) -> None:
    cert, key = await asyncio.to_thread(self_signed, tmp_path)
    import ssl

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(cert, key)
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0, ssl=tls)
    async with server:
        port = server.sockets[0].getsockname()[1]
        deed = await session.open(f"https://127.0.0.1:{port}/")
    assert (deed.ok, deed.cause) == (False, "certificate")
    assert "PACTS_IGNORE_HTTPS_ERRORS" in deed.message


async def test_an_endless_redirect_is_named(session: Session, site: Site) -> None:
    site.replies["/a"] = Reply("", status=302, headers={"location": "/a"})
    deed = await session.open(site.origin + "/a")
    assert (deed.ok, deed.cause) == (False, "redirect_loop")


@pytest.mark.parametrize("status", [404, 500, 503])
async def test_an_error_on_the_first_load_is_told_with_its_status(session: Session, site: Site, status: int) -> None:
    site.replies["/"] = Reply("oops", status=status)
    deed = await session.open(site.origin + "/")
    assert (deed.ok, deed.cause) == (False, "first_load_error")
    assert str(status) in deed.message


async def test_a_missing_page_later_is_for_the_checks_to_judge(session: Session, site: Site) -> None:
    await session.open(site.page("/", "home"))
    site.replies["/gone"] = Reply("<h1>Not found</h1>", status=404)
    deed = await session.open(site.origin + "/gone")
    assert deed.ok
    assert "404" in deed.notes[0]


async def test_an_address_that_is_a_download_is_no_page(session: Session, site: Site) -> None:
    site.replies["/f"] = Reply("x", headers={"content-type": "application/zip", "content-disposition": "attachment"})
    deed = await session.open(site.origin + "/f")
    assert (deed.ok, deed.cause) == (False, "first_load_error")
    assert "download" in deed.message


async def test_a_redirect_out_of_the_application_is_turned_back(session: Session, site: Site) -> None:
    site.page("/", "elsewhere")
    site.replies["/out"] = Reply("", status=302, headers={"location": site.foreign + "/"})
    deed = await session.open(site.origin + "/out")
    assert (deed.ok, deed.cause) == (False, "origin_not_allowed")
    assert "allowed_origins" in deed.message
    assert session.url.startswith("about:")


async def test_a_link_out_of_the_application_is_not_followed(session: Session, site: Site, show: Show) -> None:
    site.page("/other", "<input id=i>")
    await show(f"<a id=a href='{site.foreign}/other'>Out</a>")
    deed = await do(session, "click", "#a")
    following = await session.judge(step("visible", check=True), ("x",), None) if deed.ok else deed
    assert (following.ok, following.cause) == (False, "origin_not_allowed")
    assert "other.localhost" not in session.url


@pytest.mark.parametrize(
    "html",
    [
        "<form method=post action='{url}'><input name=card value=4111><button id=a>Pay</button></form>",
        "<form method=post action='{url}' target=_blank><input name=card><button id=a>Pay</button></form>",
        "<form method=post><input name=card><button id=a formaction='{url}'>Pay</button></form>",
        "<form id=f method=post action='{url}'></form><button id=a onclick='f.submit()'>Pay</button>",
        "<a id=a href='{url}'>Out</a>",
        "<button id=a onclick='location = `{url}`'>Out</button>",
        "<button id=a onclick='setTimeout(() => location.assign(`{url}`), 50)'>Out</button>",
    ],
)
async def test_nothing_of_a_page_reaches_a_foreign_origin(html: str, session: Session, site: Site, show: Show) -> None:
    partner = Site()
    await show(html.format(url=partner.page("/pay", "paid")))
    deed = await do(session, "click", "#a")
    following = await session.judge(step("visible", check=True), ("x",), None) if deed.ok else deed
    partner.close()
    assert (following.ok, following.cause) == (False, "origin_not_allowed")
    assert partner.origin in following.message
    assert partner.seen == []
    assert session.url.startswith(site.origin)


async def test_frames_downloads_and_scripts_of_other_origins_are_no_navigation_out(
    session: Session, show: Show
) -> None:
    partner = Site()
    partner.page("/ad", "<form action='/more'><button>More</button></form>")
    partner.replies["/f.zip"] = Reply("x", headers={"content-disposition": "attachment"})
    await show(f"<iframe src='{partner.origin}/ad'></iframe><a id=a href='#here'>Here</a><p id=here>x</p>")
    assert (await do(session, "click", "#a")).ok
    frame = session.tabs.current.frames[1]
    await frame.click("button")
    await frame.wait_for_url("**/more?")
    partner.close()
    assert session.border.left() == ""


async def test_an_allowed_origin_is_followed(shared: Browser, site: Site) -> None:
    session = await shared.session(make_settings(allowed_origins=(site.foreign,)))
    site.page("/other", "there")
    await session.open(site.page("/", f"<a id=a href='{site.foreign}/other'>Out</a>"))
    assert (await do(session, "click", "#a")).ok
    assert session.url == site.foreign + "/other"
    await session.close()


async def test_a_page_that_is_never_idle_is_looked_at_and_said_to_be_busy(shared: Browser, site: Site) -> None:
    session = await shared.session(make_settings(ready_timeout_s=0.7))
    url = site.page(
        "/",
        "<b id=b>x</b><script>const ask = () => fetch(location.href).then(ask, ask); ask(); ask()</script>",
    )
    started = now()
    deed = await session.open(url)
    snapshot = await session.look()
    assert deed.ok
    assert any("busy" in note for note in deed.notes)
    assert snapshot.state == "busy"
    assert now() - started < 8
    await session.close()


async def test_a_clock_and_a_spinner_do_not_hold_up(session: Session, show: Show) -> None:
    await show(
        "<b id=b>x</b><i id=s>o</i><script>window.React = {}; setInterval(() => { b.textContent = Date.now() }, 20);"
        "const t = () => { s.style.transform = `rotate(${Date.now() % 360}deg)`; requestAnimationFrame(t) }; t()</script>"
    )
    started = now()
    snapshot = await session.look()
    assert snapshot.state == "ready"
    assert now() - started < 1.5


async def test_a_long_poll_does_not_hold_up_for_ever(session: Session, site: Site, show: Show) -> None:
    site.replies["/poll"] = Reply("x", delay_s=20)
    await show("<b>x</b><script>fetch('/poll')</script>")
    started = now()
    assert (await session.look()).state in {"ready", "busy"}
    assert now() - started < 4


async def test_data_that_is_loaded_by_script_is_waited_for(session: Session, site: Site) -> None:
    site.replies["/data"] = Reply("<b>Loaded</b>", delay_s=0.4)
    await session.open(
        site.page("/", "<p id=p></p><script>fetch('/data').then(r => r.text()).then(t => { p.innerHTML = t })</script>")
    )
    assert (await ask(session, "text", None, "Loaded", timeout_s=0.001)).ok


async def test_a_navigation_after_a_click_is_waited_for(session: Session, site: Site, show: Show) -> None:
    site.page("/next", "<h1>Next</h1>")
    site.replies["/next"].delay_s = 0.5
    await show("<a id=a href=/next>Go</a>")
    before = session.document
    assert (await do(session, "click", "#a")).ok
    assert session.url.endswith("/next")
    assert session.document != before


async def test_a_form_post_is_waited_for_and_its_server_error_is_in_the_journal(
    session: Session, site: Site, show: Show
) -> None:
    site.replies["/save"] = Reply("<h1>Broken</h1>", status=500, delay_s=0.3)
    await show("<form method=post action=/save><button id=a>Save</button></form>")
    mark = session.mark()
    assert (await do(session, "click", "#a")).ok
    failed = session.journal(mark).failed_requests
    assert [(one.method, one.status, one.resource) for one in failed] == [("POST", 500, "document")]


async def test_a_click_that_only_downloads_comes_to_rest(session: Session, site: Site, show: Show) -> None:
    site.replies["/f"] = Reply("data", headers={"content-disposition": "attachment; filename=report.csv"})
    site.replies["/none"] = Reply("", status=204)
    await show("<a id=a href=/f>File</a><a id=b href=/none>Nothing</a>")
    started = now()
    assert (await do(session, "click", "#a")).ok
    assert (await ask(session, "download", None, "report.csv", comparison="equals")).ok
    assert (await do(session, "click", "#b")).ok
    assert now() - started < 5
    deed = await do(session, "download", "#a", name="file")
    assert deed.ok
    assert deed.remembered == {"file": "report.csv"}


async def test_a_dialog_is_answered_by_the_step_after_it(session: Session, show: Show) -> None:
    await show(
        "<button id=a onclick=\"p.textContent = confirm('Delete it?') ? 'gone' : 'kept'\">Delete</button><p id=p></p>"
    )
    deed = await session.act(step("click"), (), element("#a"), None)
    assert deed.ok
    settled = await session.settle()
    assert "Delete it?" in settled.reason
    assert (await ask(session, "dialog", None, "Delete it?")).ok
    assert (await do(session, "dialog_accept")).ok
    assert (await ask(session, "text", "#p", "gone")).ok


async def test_a_dialog_is_answered_by_the_step_before_it(session: Session, show: Show) -> None:
    await show("<button id=a onclick=\"p.textContent = prompt('Your name?')\">Ask</button><p id=p></p>")
    assert (await do(session, "dialog_accept", None, "Ann")).ok
    assert (await do(session, "click", "#a")).ok
    assert (await ask(session, "text", "#p", "Ann", comparison="equals")).ok


async def test_a_dialog_nobody_speaks_of_is_dismissed_and_noted(session: Session, show: Show) -> None:
    await show("<button id=a onclick=\"p.textContent = confirm('Sure?')\">Go</button><p id=p></p>")
    assert (await do(session, "click", "#a")).ok
    picture = await session.picture(None)
    assert picture.data[:2] == b"\xff\xd8"
    assert (await ask(session, "text", "#p", "false")).ok
    deed = await do(session, "press", None, "Tab")
    assert "Sure?" in deed.notes[0]


async def test_an_alert_never_blocks_and_can_be_accepted_afterwards(session: Session, show: Show) -> None:
    await show(
        "<script>alert('Welcome')</script><button id=a onclick=\"alert('Saved'); p.textContent = 'after'\">Go</button><p id=p></p>"
    )
    assert (await do(session, "click", "#a")).ok
    assert (await do(session, "dialog_accept")).ok
    assert (await ask(session, "text", "#p", "after")).ok
    assert (await ask(session, "dialog", None, "Saved")).ok
    assert not session.dialogs.armed


async def test_a_new_tab_becomes_the_current_one_and_the_way_back_works(
    session: Session, site: Site, show: Show
) -> None:
    site.page("/pop", "<h1>Pop</h1>")
    await show("<a id=a href=/pop target=_blank>New</a><button id=b onclick=\"window.open('/pop?2')\">Open</button>")
    deed = await do(session, "click", "#a")
    assert any("new tab" in note for note in deed.notes)
    assert (await ask(session, "url", None, "/pop", comparison="equals")).ok
    assert (await ask(session, "tab_count", None, "2", comparison="equals")).ok
    assert (await do(session, "switch_tab", None, "previous")).ok
    assert (await ask(session, "url", None, "/page", comparison="equals")).ok
    assert (await do(session, "click", "#b")).ok
    assert (await ask(session, "url", None, "/pop?2", comparison="equals")).ok
    assert (await do(session, "close_tab")).ok
    assert (await ask(session, "tab_count", None, "2")).ok
    assert (await do(session, "switch_tab", None, "1")).ok
    assert session.journal().popups


async def test_a_window_that_closes_itself_leads_back(session: Session, site: Site, show: Show) -> None:
    site.page("/pop", "<button id=c onclick='window.close()'>Done</button>")
    await show("<button id=b onclick=\"window.open('/pop')\">Open</button>")
    await do(session, "click", "#b")
    deed = await do(session, "click", "#c")
    assert deed.ok
    assert any("closed itself" in note for note in deed.notes)
    assert session.url.endswith("/page")


async def test_a_page_that_closes_itself_is_told_and_the_session_lives_on(
    session: Session, site: Site, show: Show
) -> None:
    site.page("/pop", "<button id=c onclick='window.close()'>Done</button>")
    await show("<button id=b onclick=\"window.open('/pop')\">Open</button>")
    await do(session, "click", "#b")
    await do(session, "switch_tab", None, "1")
    await do(session, "close_tab")
    deed = await do(session, "click", "#c")
    assert (deed.ok, deed.cause) == (False, "page_closed_itself")
    assert session.journal().closed
    assert (await session.picture(None)).data


async def test_a_crashed_page_is_a_typed_error_and_the_browser_serves_on(shared: Browser, site: Site) -> None:
    session = await shared.session(make_settings())
    await session.open(site.page("/", "x"))
    with pytest.raises(BrowserCrashed):
        await crash(session)
    with pytest.raises(BrowserCrashed):
        await session.look()
    await session.close()
    fresh = await shared.session(make_settings())
    assert (await fresh.open(site.origin + "/")).ok
    await fresh.close()


async def crash(session: Session) -> None:
    session.border.origins.allowed = ("*",)
    await session.open("chrome://crash")
    await session.look()


def children_of(pid: int) -> set[int]:
    """Every living process below one."""
    parents = {int(entry.name): parent_of(entry) for entry in Path("/proc").iterdir() if entry.name.isdigit()}
    found: set[int] = set()
    level = {pid}
    while level:
        level = {child for child, parent in parents.items() if parent in level}
        found |= level
    return found


def parent_of(process: Path) -> int:
    """0 for what has ended."""
    try:
        state, parent = (process / "stat").read_text().rsplit(")", 1)[1].split()[:2]
    except OSError:
        return 0
    return 0 if state == "Z" else int(parent)


def is_chromium(pid: int) -> bool:
    line = Path(f"/proc/{pid}/cmdline").read_text()
    return "chromium" in line and "--type=" not in line and "remote-debugging" in line


async def test_a_killed_browser_is_started_again_and_nothing_is_left_behind(site: Site) -> None:
    before = children_of(os.getpid())
    async with Browser(make_settings()) as browser:
        session = await browser.session()
        await session.open(site.page("/", "x"))
        for pid in filter(is_chromium, children_of(os.getpid()) - before):
            os.kill(pid, signal.SIGKILL)
        with pytest.raises(BrowserCrashed):
            await session.look()
        await session.close()
        again = await browser.session()
        assert (await again.open(site.origin + "/")).ok
    assert children_of(os.getpid()) - before == set()


async def test_a_cancelled_run_leaves_no_browser(site: Site) -> None:
    before = children_of(os.getpid())
    begun = asyncio.Event()

    async def run() -> None:
        async with Browser(make_settings()) as browser:
            session = await browser.session()
            await session.open(site.page("/", "x"))
            begun.set()
            await session.wait_for_change(60)

    task = asyncio.create_task(run())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert children_of(os.getpid()) - before == set()


async def test_a_browser_that_is_not_there_is_missing_with_the_next_move() -> None:
    with pytest.raises(BrowserMissing, match="pacts setup"):
        chromium.find("/nowhere/chrome")
