"""Sliders, spin buttons, boxes, editors and files, on pages of real libraries."""

from pathlib import Path

import pytest

from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.runtime.stage import do

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("target", "wanted", "shown"),
    [("#slider", "-17", "#val"), ("#high .ui-slider-handle", "73", "#highval")],
)
async def test_a_slider_that_tells_nothing_is_watched_by_the_number_beside_it(
    session: Session, visit: Visit, target: str, wanted: str, shown: str
) -> None:
    await visit("jquery")
    deed = await do(session, "set_slider", target, wanted, kind="slider")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text(shown) == wanted


async def test_material_and_ant_sliders_reach_their_values(session: Session, visit: Visit) -> None:
    await visit("mui")
    deed = await do(session, "set_slider", "input[type=range]", "75")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#shown-volume") == "75"
    await visit("antd")
    for target, wanted in (("#level", "64"), ("[role=slider]", "3")):
        deed = await do(session, "set_slider", target, wanted)
        assert deed.ok, deed.message
        assert await session.tabs.current.inner_text("#shown-level") == wanted


async def test_a_value_beyond_the_ends_of_a_slider_is_refused_with_its_ends(session: Session, show: Visit) -> None:
    await show("<input id=a type=range min=10 max=20 step=2 value=10>")
    deed = await do(session, "set_slider", "#a", "30")
    assert not deed.ok
    assert "from 10 to 20" in deed.message
    for written, held in (("the maximum", "20"), ("50%", "14"), ("16", "16")):
        deed = await do(session, "set_slider", "#a", written)
        assert deed.ok, deed.message
        assert await session.tabs.current.input_value("#a") == held


async def test_a_slider_that_takes_no_keys_is_dragged(session: Session, show: Visit) -> None:
    await show(
        "<div id=t style='width:300px;height:10px;background:#ccc;position:relative;margin:40px'>"
        "<div id=a role=slider aria-valuemin=0 aria-valuemax=60 aria-valuenow=0"
        " style='position:absolute;width:14px;height:14px;background:red'>"
        "</div></div><script>let on = false; a.onmousedown = (e) => { on = true; e.preventDefault() };"
        "onmousemove = (e) => { if (!on) return; const b = t.getBoundingClientRect();"
        "const s = Math.min(1, Math.max(0, (e.clientX - b.left) / b.width)); a.style.left = s * 286 + 'px';"
        "a.setAttribute('aria-valuenow', Math.round(s * 60)) }; onmouseup = () => { on = false }</script>"
    )
    deed = await do(session, "set_slider", "#a", "42")
    assert deed.ok, deed.message
    assert await session.tabs.current.get_attribute("#a", "aria-valuenow") == "42"


@pytest.mark.parametrize(("page", "target"), [("jquery", "#spinner"), ("jquery", "#locked"), ("antd", "#count")])
async def test_spin_buttons_are_typed_into_or_stepped(session: Session, visit: Visit, page: str, target: str) -> None:
    await visit(page)
    for verb, wanted in (("fill", "7"), ("select", "2")):
        deed = await do(session, verb, target, wanted)
        assert deed.ok, deed.message
        assert await session.tabs.current.input_value(target) == wanted


async def test_a_spin_button_stops_where_it_ends(session: Session, visit: Visit) -> None:
    await visit("antd")
    deed = await do(session, "fill", "#count", "25")
    assert not deed.ok
    assert "10" in deed.message


async def test_boxes_and_switches_of_libraries_are_set(session: Session, visit: Visit) -> None:
    for page, targets in (
        ("mui", ("label:has-text('Terms')", "label:has-text('News')")),
        ("antd", ("#agree", "#sound")),
    ):
        await visit(page)
        for target in targets:
            for verb, on in (("check", True), ("check", True), ("uncheck", False)):
                deed = await do(session, verb, target)
                assert deed.ok, (target, deed.message)
                box = (
                    session.tabs.current.locator(target)
                    .locator("input, button")
                    .or_(session.tabs.current.locator(target))
                )
                states = [
                    await box.nth(at).evaluate("el => el.checked ?? el.getAttribute('aria-checked')")
                    for at in range(await box.count())
                ]
                assert on in states or str(on).lower() in states


async def test_a_box_of_divs_is_checked_by_its_looks_and_a_mixed_one_until_it_is_on(
    session: Session, show: Visit
) -> None:
    await show(
        "<div id=a class='my-checkbox' style='width:20px;height:20px;background:#ccc'"
        " onclick=\"this.classList.toggle('is-checked')\"></div>"
        "<div id=m role=checkbox aria-checked=mixed tabindex=0 onclick=\"this.setAttribute('aria-checked',"
        "{mixed: 'false', false: 'true', true: 'false'}[this.getAttribute('aria-checked')])\">All</div>"
        "<input id=r type=radio checked>"
    )
    for verb, classes in (
        ("check", "my-checkbox is-checked"),
        ("check", "my-checkbox is-checked"),
        ("uncheck", "my-checkbox"),
    ):
        assert (await do(session, verb, "#a")).ok
        assert await session.tabs.current.get_attribute("#a", "class") == classes
    deed = await do(session, "check", "#m")
    assert deed.ok, deed.message
    assert await session.tabs.current.get_attribute("#m", "aria-checked") == "true"
    assert "another one" in (await do(session, "uncheck", "#r")).message


@pytest.mark.parametrize("target", [".ql-editor", "#code", ".cm-content", ".tox-tinymce iframe"])
async def test_editors_of_every_make_hold_what_is_written(session: Session, visit: Visit, target: str) -> None:
    await visit("editors")
    deed = await do(session, "fill", target, "if (a) {\nreturn (b)")
    assert deed.ok, deed.message
    deed = await do(session, "append", target, " and more")
    assert deed.ok, deed.message
    page = session.tabs.current
    where = page.frame_locator("iframe").locator("body") if "iframe" in target else page.locator(target)
    shown = (await where.inner_text()).split("\n")
    assert [line.strip() for line in shown if line.strip()][-1] == "return (b) and more"
    assert (await do(session, "clear", target)).ok
    assert "return" not in await where.inner_text()


async def test_files_are_put_into_the_hidden_input_of_a_drop_zone(
    session: Session, visit: Visit, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hello")
    await visit("antd")
    deed = await do(session, "upload", ".ant-upload-drag", str(file))
    assert deed.ok, deed.message
    assert "a.txt" in await session.tabs.current.inner_text("#root")


async def test_files_are_dropped_where_nothing_else_takes_them(session: Session, show: Visit, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hello")
    await show(
        "<div id=z style='width:200px;height:100px;background:#eee'>Drop</div><script>"
        "z.ondragover = (e) => e.preventDefault(); z.ondrop = (e) => { e.preventDefault();"
        "if (e.isTrusted) z.textContent = e.dataTransfer.files[0].name }"
        "</script><input id=one type=file accept='.png'>"
    )
    deed = await do(session, "upload", "#z", str(file))
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#z") == "a.txt"
    assert "not of the kind" in " ".join((await do(session, "upload", "#one", str(file))).notes)
    assert "takes one file" in (await do(session, "upload", "#one", str(file), str(file))).message
