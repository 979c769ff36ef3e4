# ruff: noqa: E501 -- pages and tables read better unbroken
"""The pointer, the way through pages, banners, pictures."""

import io

import pytest

from pacts.domain.element import Locator, LocatorPart
from pacts.runtime.browser import Browser
from pacts.runtime.locate import locate
from pacts.runtime.session import Session
from tests.runtime.stage import Reply, Show, Site, ask, css, do, element, make_settings, step

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_pointer_does_what_a_person_does(session: Session, show: Show) -> None:
    await show(
        "<style>#m { display: none } #h:hover + #m { display: block }</style><p id=p></p>"
        "<button id=a ondblclick=\"p.textContent += 'double '\" oncontextmenu=\"p.textContent += 'right '\">B</button>"
        "<b id=h>Menu</b><i id=m>Item</i>"
    )
    assert (await do(session, "double_click", "#a")).ok
    assert (await do(session, "right_click", "#a")).ok
    assert (await ask(session, "text", "#p", "double right")).ok
    assert (await do(session, "hover", "#h")).ok
    assert (await ask(session, "visible", "#m")).ok


@pytest.mark.parametrize("kind", ["html5", "mouse"])
async def test_things_are_dragged_by_every_make_of_page(session: Session, show: Show, kind: str) -> None:
    html5 = (
        "<script>a.draggable = true; a.ondragstart = (e) => e.dataTransfer.setData('text', 'a');"
        "z.ondragover = (e) => e.preventDefault(); z.ondrop = (e) => { e.preventDefault(); z.append(a) }</script>"
    )
    mouse = (
        "<script>let moves = 0, on = false; a.onmousedown = (e) => { on = true; e.preventDefault() };"
        "document.onmousemove = () => { if (on) moves++ };"
        "document.onmouseup = (e) => { if (on && moves > 3 && e.target === z) z.append(a); on = false }</script>"
    )
    await show(
        "<div id=a style='width:60px;height:40px;background:red'>A</div>"
        "<div id=z style='margin-top:80px;width:200px;height:100px;background:#ddd'></div>"
        + (html5 if kind == "html5" else mouse)
    )
    deed = await do(session, "drag", "#a", to="#z")
    assert deed.ok, deed.message
    assert (await ask(session, "visible", "#z #a")).ok


async def test_the_way_back_and_forth_and_reload(session: Session, site: Site) -> None:
    one, two = site.page("/one", "1"), site.page("/two", "<a id=a href=/one>x</a>")
    await session.open(one)
    await session.open(two)
    assert (await do(session, "back")).ok
    assert session.url == one
    assert (await do(session, "forward")).ok
    assert session.url == two
    before = session.document
    assert (await do(session, "reload")).ok
    assert session.document != before


async def test_the_page_and_its_main_part_are_scrolled(session: Session, show: Show) -> None:
    await show("<main style='height:300px;overflow:auto'><div style='height:3000px'>x</div><p id=e>End</p></main>")
    assert (await do(session, "scroll", None, "bottom")).ok
    assert await session.tabs.current.evaluate("document.querySelector('main').scrollTop") > 2000
    assert (await do(session, "scroll", None, "top")).ok
    assert (await do(session, "scroll", "#e")).ok
    assert await session.tabs.current.evaluate("document.querySelector('main').scrollTop") > 2000


INNER = "<p style='width:2000px;height:2000px'>All of it</p>"
BOXES = f"""<div id=terms style='height:90px;width:90px;overflow:auto'>{INNER}</div>
<section id=panel><h2>Log</h2><div style='height:90px;width:90px;overflow:scroll'>{INNER}</div></section>
<textarea id=note readonly style='height:60px'>{"word " * 500}</textarea>
<div style='height:90px;width:90px;overflow:auto'><table id=rows style='height:2000px'><tr><td>First</td></tr></table></div>"""


@pytest.mark.parametrize(
    ("subject", "scrolled"),
    [("#terms", "#terms"), ("#panel", "#panel div"), ("#note", "#note"), ("#rows", "div:has(> #rows)")],
    ids=["itself", "what it holds", "a field", "what holds it"],
)
async def test_a_thing_is_scrolled_to_its_ends_and_not_only_into_view(
    session: Session, show: Show, subject: str, scrolled: str
) -> None:
    await show(BOXES)

    async def left_below() -> float:
        below = "(e) => e.scrollHeight - e.clientHeight - e.scrollTop"
        return float(await session.tabs.current.locator(scrolled).evaluate(below))

    whole = await left_below()
    assert (await do(session, "scroll", subject, "down")).ok
    assert 0 < await left_below() < whole
    assert (await do(session, "scroll", subject, "bottom")).ok
    assert await left_below() < 2
    assert (await do(session, "scroll", subject, "top")).ok
    assert await left_below() == whole


async def test_a_thing_is_scrolled_sideways(session: Session, show: Show) -> None:
    await show(BOXES)
    assert (await do(session, "scroll", "#terms", "right")).ok
    assert await session.tabs.current.locator("#terms").evaluate("e => e.scrollLeft") > 0


async def test_a_wait_takes_the_time_the_text_names_and_refuses_what_is_none(session: Session, show: Show) -> None:
    await show("x")
    deed = await do(session, "wait", None, "0.1")
    assert deed.ok
    assert deed.ms >= 100
    assert not (await do(session, "wait", None, "a while")).ok


async def test_settling_after_an_action_without_effect_says_that_nothing_changed(session: Session, show: Show) -> None:
    await show("<input id=a><button id=b onclick=\"this.after('new')\">B</button>")
    await session.look()
    await session.gate(element("#a"))
    assert (await session.act(step("fill"), ("text",), element("#a"), None)).ok
    assert not (await session.settle()).changed
    await session.gate(element("#b"))
    assert (await session.act(step("click"), (), element("#b"), None)).ok
    assert (await session.settle()).changed
    assert await session.wait_for_change(1)


async def test_the_application_ready_hook_is_the_third_stage(shared: Browser, site: Site) -> None:
    session = await shared.session(make_settings(app_ready="window.appReady === true", ready_timeout_s=1))
    await session.open(
        site.page("/", "<p id=p>x</p><script>setTimeout(() => { appReady = true; p.id = 'q' }, 300)</script>")
    )
    assert (await session.look()).state == "ready"
    assert await session.tabs.current.evaluate("window.appReady")
    await session.open(site.page("/never", "x"))
    assert (await session.look()).state == "busy"
    await session.close()


@pytest.mark.parametrize(
    ("hook", "fault"), [("((", "SyntaxError"), ("true }", "SyntaxError"), ("noSuchThing.ready", "ReferenceError")]
)
async def test_an_application_ready_hook_that_can_not_be_evaluated_is_told_once(
    shared: Browser, site: Site, hook: str, fault: str
) -> None:
    session = await shared.session(make_settings(app_ready=hook, ready_timeout_s=0.3))
    told = [*(await session.open(site.page("/", "<p id=p>x</p>"))).notes]
    for _ in range(2):
        await session.look()
        told += (await session.judge(step("visible", check=True), (), element("#p"))).notes

    (warning,) = [note for note in told if note.startswith("warning:")]
    assert warning.startswith(f"warning:app_ready {hook!r} could not be evaluated: {fault}")
    await session.close()


async def test_a_picture_has_the_place_of_the_element_and_masks_what_is_sensitive(session: Session, show: Show) -> None:
    await show("<input id=s value=secret style='width:300px;height:100px;background:#fff'><button id=b>B</button>")
    plain = await session.picture(element("#b"))
    masked = await session.picture(element("#b"), sensitive=(css("#s"),))
    assert plain.media_type == "image/jpeg"
    assert plain.viewport == (1280, 800)
    assert plain.box
    assert plain.box.width > 0
    assert io.BytesIO(masked.data).read(2) == b"\xff\xd8"
    assert masked.data != plain.data
    assert (await session.picture(element("#gone"))).box is None


async def test_the_html_has_no_secret_values(session: Session, show: Show) -> None:
    await show(
        "<input type=password value=pw1><input type=hidden name=csrf_token value=tok2><input autocomplete=cc-number value=4111>"
        "<input name=city value=Rome>"
    )
    html = await session.page_html()
    assert "Rome" in html
    assert not any(secret in html for secret in ("pw1", "tok2", "4111"))


async def test_locator_data_is_the_live_locator_it_says(session: Session, show: Show) -> None:
    await show(
        "<ul><li data-qa=x>One <button>Add</button></li><li>Two <button>Add</button><button hidden>Add</button></li></ul>"
        "<label>Name <input placeholder='Your name' title=T></label><img alt=Logo src=data:,><p data-testid=t>Text here</p>"
    )
    page = session.tabs.current
    cases = [
        (LocatorPart(by="role", value="button", name="Add"), 2),
        (LocatorPart(by="role", value="button", name="add", exact=True), 0),
        (LocatorPart(by="role", value="button", name="ad", exact=False, nth=-1), 1),
        (LocatorPart(by="label", value="Name"), 1),
        (LocatorPart(by="placeholder", value="Your name"), 1),
        (LocatorPart(by="title", value="T"), 1),
        (LocatorPart(by="alt", value="Logo"), 1),
        (LocatorPart(by="text", value="Text here"), 1),
        (LocatorPart(by="test_id", value="t"), 1),
        (LocatorPart(by="test_id", value="x", attribute="data-qa"), 1),
        (LocatorPart(by="css", value="button"), 3),
        (LocatorPart(by="css", value="button", visible=True), 2),
        (LocatorPart(by="css", value="button", nth=0), 1),
        (LocatorPart(by="css", value="li", has_text="two"), 1),
        (LocatorPart(by="css", value="li", has=css("[hidden]")), 1),
    ]
    for part, count in cases:
        assert await locate(page, Locator(parts=(part,))).count() == count, part
    chained = Locator(parts=(LocatorPart(by="css", value="li", has_text="Two"), LocatorPart(by="role", value="button")))
    assert await locate(page, chained).count() == 1


async def test_a_font_that_never_comes_does_not_hold_up_the_picture(session: Session, site: Site, show: Show) -> None:
    site.replies["/f.woff2"] = Reply(b"", delay_s=20)
    await show(
        "<style>@font-face { font-family: F; src: url(/f.woff2) }</style><p style='font-family: F'>x</p><input id=s value=secret>"
    )
    picture = await session.picture(None, sensitive=(css("#s"),))
    assert picture.data[:2] == b"\xff\xd8"
    assert picture.ms < 8000
    assert await session.tabs.current.evaluate("s.style.visibility") == ""


async def test_an_action_is_done_to_each_of_several(session: Session, show: Show) -> None:
    await show(
        "<input type=checkbox><input type=checkbox checked><input type=checkbox>"
        "<p><button onclick='this.remove()'>X</button><button onclick='this.remove()'>X</button><button onclick='this.remove()'>X</button></p>"
    )
    boxes, buttons = element("input", many=True), element("button", many=True)
    assert (await session.act(step("check"), (), boxes, None)).ok
    assert (await ask(session, "checked", boxes)).ok
    assert (await session.act(step("click"), (), buttons, None)).ok
    assert (await ask(session, "count", buttons, "0", comparison="equals")).ok


async def test_a_list_in_a_frame_is_chosen_from(session: Session, show: Show) -> None:
    await show(
        '<iframe id=f srcdoc="<button id=a role=combobox>Pick</button><ul id=l role=listbox hidden><li role=option>Red</li></ul>'
        "<script>a.onclick = () => { l.hidden = false }; l.onclick = () => { a.textContent = 'Red'; l.hidden = true }</script>\"></iframe>"
    )
    inner = css("#a").model_copy(update={"frames": (css("#f"),)})
    assert (await do(session, "select", inner, "Red")).ok
    assert (await ask(session, "text", inner, "Red")).ok


async def test_a_click_never_reaches_what_slides_under_the_pointer(session: Session, show: Show) -> None:
    await show(
        "<button id=a style='position:fixed;left:10px;top:10px;width:100px;height:40px' onclick=\"p.textContent += 'right '\">A</button>"
        "<button id=w style='position:fixed;left:400px;top:10px;width:100px;height:40px;z-index:2' onclick=\"p.textContent += 'wrong '\">W</button>"
        "<p id=p style='margin-top:90px'></p><script>let once = true; a.onmouseover = () => { if (once) { w.style.left = '10px';"
        "setTimeout(() => { w.style.left = '400px' }, 100); once = false } }</script>"
    )
    deed = await do(session, "click", "#a")
    assert deed.ok, deed.message
    assert (await ask(session, "text", "#p", "right", comparison="equals")).ok


async def test_a_button_in_a_frame_is_clicked_by_the_pointer(session: Session, show: Show) -> None:
    await show(
        "<div style='height:1200px'></div><iframe id=f style='border:7px solid;margin:13px' "
        "srcdoc=\"<div style='height:900px'></div><button id=a onclick='this.textContent = 1'>Go</button>\"></iframe>"
    )
    inner = css("#a").model_copy(update={"frames": (css("#f"),)})
    assert (await do(session, "click", inner)).ok
    assert (await ask(session, "text", inner, "1")).ok


async def test_taking_a_picture_changes_nothing_that_the_page_could_notice(session: Session, show: Show) -> None:
    await show(
        "<input id=a><script>window.seen = 0; new MutationObserver((all) => { window.seen += all.length })"
        ".observe(document, {subtree: true, childList: true, attributes: true})</script>"
    )
    await session.picture(element("#a"))
    await session.picture(element("#a"), sensitive=(css("#not-there"),))
    assert await session.tabs.current.evaluate("new Promise((done) => setTimeout(() => done(window.seen), 0))") == 0


async def test_a_sensitive_field_that_appears_later_is_masked_from_its_first_picture(
    session: Session, show: Show
) -> None:
    field = "<input id=s value=secret style='width:900px;height:500px;background:#fff'>"
    await show("<p>Nothing yet</p>")
    before = await session.picture(None, sensitive=(css("#s"),))
    await show(field)
    plain = await session.picture(None)
    masked = await session.picture(None, sensitive=(css("#s"),))
    again = await session.picture(None, sensitive=(css("#s"),))
    assert (await session.picture(None)).data == plain.data
    assert masked.data == again.data
    assert len({before.data, plain.data, masked.data}) == 3


async def test_a_picture_is_to_the_byte_what_playwright_takes(session: Session, show: Show) -> None:
    await show(
        "<h1>Orders</h1><p style='height:3000px'>Total 4711</p><input id=a value=x><script>scrollTo(0, 400)</script>"
    )
    assert (await session.picture(None)).data == await session.tabs.current.screenshot(type="jpeg", quality=60)


async def test_a_sensitive_field_in_a_frame_is_covered(session: Session, show: Show) -> None:
    await show(
        "<iframe id=f width=900 height=500 srcdoc=\"<input id=s value=secret style='width:800px;height:400px'>\"></iframe>"
    )
    inner = css("#s").model_copy(update={"frames": (css("#f"),)})
    gone = css("#s").model_copy(update={"frames": (css("#gone"),)})
    plain = await session.picture(None, sensitive=(gone,))
    covered = await session.picture(None, sensitive=(inner, css("#not-there"), gone))
    assert plain.data != covered.data
    assert (await session.picture(None)).data == plain.data


async def gated_twice(session: Session, target: str, change: str) -> tuple[bytes, bytes]:
    """A picture, and the one before a click that follows it, with a change of the page in between."""
    first = await session.picture(None)
    await session.tabs.current.evaluate(change)
    assert (await session.gate(element(target), aim=True)).passed
    return first.data, (await session.picture(None)).data


@pytest.mark.parametrize(
    "change",
    [
        "document.querySelector('input').value = 'other'",
        "document.body.prepend('more')",
        "document.body.style.background = 'gold'",
        "document.styleSheets[0].insertRule('body { background: gold }')",
        "document.body.animate([{ opacity: 0.2 }, { opacity: 0.2 }], { duration: 1, fill: 'forwards' }).finished.then(() => 0)",
        "scrollTo(0, 9)",
        "document.querySelector('section').attachShadow({ mode: 'closed' }).append('more')",
    ],
)
async def test_what_has_changed_since_the_last_picture_is_drawn_anew(session: Session, show: Show, change: str) -> None:
    await show(
        "<style>b { color: red }</style><input value=one><button id=b>B</button><section></section><p style='height:2000px'>"
    )
    first, second = await gated_twice(session, "#b", change)
    assert first != second


@pytest.mark.parametrize("moving", ["<canvas></canvas>", "<iframe></iframe>", "<video></video>", "<i id=i></i>"])
async def test_a_page_that_may_move_by_itself_is_drawn_for_each_picture(
    session: Session, show: Show, moving: str
) -> None:
    await show(
        f"<style>@keyframes k {{ to {{ color: red }} }} #i {{ animation: k 9s infinite }}</style><button id=b>B</button>{moving}"
    )
    before = session._pictures
    await gated_twice(session, "#b", "0")
    assert session._pictures == before + 2


async def test_a_page_that_shows_what_the_last_picture_shows_is_not_drawn_again(session: Session, show: Show) -> None:
    await show("<input id=a><button id=b onclick=\"this.textContent = 'Done'\">B</button>")
    field, button = element("#a"), element("#b")
    assert (await session.gate(field)).passed
    assert (await session.act(step("fill"), ("Ann",), field, None, brief=True)).ok
    filled = await session.picture(field)
    assert (await session.gate(button, aim=True)).passed
    before = await session.picture(None)
    assert (await session.act(step("click"), (), button, None)).ok
    after = await session.picture(None)
    assert session._pictures == 2
    assert filled.data == before.data != after.data


async def test_a_page_is_drawn_again_when_more_of_it_is_private(session: Session, show: Show) -> None:
    await show("<input id=a value=secret><button id=b>B</button>")
    first = await session.picture(None)
    assert (await session.gate(element("#b"), aim=True)).passed
    assert (await session.picture(None, sensitive=(css("#a"),))).data != first.data


async def test_a_click_that_the_gate_aimed_never_reaches_what_has_come_over_its_element(
    session: Session, show: Show
) -> None:
    await show("<p id=p></p><button id=a onclick=\"p.textContent += 'a'\">A</button>")
    target = element("#a")
    assert (await session.gate(target, aim=True)).passed
    await session.tabs.current.evaluate(
        "() => { const over = document.createElement('div'); over.style.cssText = 'position:fixed;inset:0';"
        "over.onclick = () => { p.textContent += 'wrong'; over.remove() }; document.body.append(over);"
        "setTimeout(() => over.remove(), 400) }"
    )
    assert session._use is not None
    session._use.at += 60
    assert (await session.act(step("click"), (), target, None)).ok
    assert (await ask(session, "text", "#p", "a", comparison="equals")).ok


async def test_a_filled_field_has_its_place_without_another_question(session: Session, show: Show) -> None:
    await show("<label>Name <input id=n></label>")
    field = element("#n")
    report = await session.gate(field)
    assert (await session.act(step("fill"), ("Ann",), field, None, brief=True)).ok
    taken = await session.picture(field)
    assert report.box is not None
    assert taken.box == report.box


async def test_a_click_on_one_of_several_matches_is_left_to_playwrights_own_strictness(
    session: Session, show: Show
) -> None:
    await show("<button class=b onclick='document.title = 1'>B</button><button class=b>B</button>")
    deed = await session.act(step("click", timeout_s=0.5), (), element(".b"), None)
    assert not deed.ok
    assert await session.tabs.current.title() == "Test"


OVER = """<button id=a onclick="p.textContent += 'a'" style="position:absolute;left:20px;top:60px;width:100px;height:40px">One</button>
<{0} onclick="p.textContent += 'wrong'" style="position:absolute;left:{1}px;top:50px;width:100px;height:40px;background:gold">Two</{0}><p id=p></p>"""


@pytest.mark.parametrize("left", [-20, 40])
async def test_a_button_over_whose_middle_another_one_lies_is_clicked_where_it_is_free(
    session: Session, show: Show, left: int
) -> None:
    await show(OVER.format("button", left))
    target = element("#a")
    assert (await session.gate(target, aim=True)).passed
    deed = await session.act(step("click"), (), target, None)
    assert deed.ok
    assert await session.tabs.current.locator("#p").inner_text() == "a"
    (at,) = [note.removeprefix("click_at:") for note in deed.notes if note.startswith("click_at:")]
    x, y = (float(part) for part in at.split(","))
    await session.tabs.current.locator("#a").click(position={"x": x, "y": y}, timeout=2000)
    assert await session.tabs.current.locator("#p").inner_text() == "aa"


@pytest.mark.parametrize("html", [OVER.format("div", 40), OVER.format("button", 20).replace("top:50px", "top:60px")])
async def test_what_a_layer_or_a_whole_control_covers_is_not_clicked(session: Session, show: Show, html: str) -> None:
    await show(html)
    session.settings = session.settings.with_(step_timeout_s=0.3)
    report = await session.gate(element("#a"), aim=True)
    assert report.failed_point == "visible"
