"""Actions on fields and lists, by real input."""

from pathlib import Path

import pytest

from pacts.runtime.session import Session
from tests.runtime.stage import Show, ask, do

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_field_is_filled_and_replaced(session: Session, show: Show) -> None:
    await show("<label>Name <input id=a value=old></label>")
    assert (await do(session, "fill", "#a", "Ann")).ok
    assert (await ask(session, "value", "#a", "Ann", comparison="equals")).ok


@pytest.mark.parametrize(
    "heard",
    ["a.addEventListener('keyup', () => said.textContent = a.value)", "a.onkeyup = () => said.textContent = a.value"],
)
async def test_a_field_that_hears_keys_hears_the_last_of_what_is_filled_in(
    session: Session, show: Show, heard: str
) -> None:
    await show(f"<input id=a value=old><p id=said></p><script>{heard}</script>")
    deed = await do(session, "fill", "#a", "loan")
    assert deed.ok
    assert "component:keyed-field" in deed.notes
    assert (await ask(session, "value", "#a", "loan", comparison="equals")).ok
    assert (await ask(session, "text", "#said", "loan", comparison="equals")).ok


async def test_text_is_appended_at_the_end(session: Session, show: Show) -> None:
    await show("<input id=a value=one>")
    assert (await do(session, "append", "#a", " two")).ok
    assert (await ask(session, "value", "#a", "one two", comparison="equals")).ok


async def test_a_rich_text_editor_is_filled_and_cleared(session: Session, show: Show) -> None:
    await show("<div id=a contenteditable=true>old</div>")
    assert (await do(session, "fill", "#a", "new words")).ok
    assert (await ask(session, "text", "#a", "new words", comparison="equals")).ok
    assert (await do(session, "clear", "#a")).ok
    assert (await ask(session, "text", "#a", "new words", negated=True)).ok


@pytest.mark.parametrize(
    ("kind", "written", "held"),
    [
        ("date", "March 4, 2026", "2026-03-04"),
        ("date", "2026-03-04", "2026-03-04"),
        ("time", "5:30 pm", "17:30"),
        ("datetime-local", "4 March 2026 at 17:30", "2026-03-04T17:30"),
        ("month", "March 2026", "2026-03"),
        ("number", "1,234", "1234"),
        ("color", "#ff0000", "#ff0000"),
        ("range", "40", "40"),
    ],
)
async def test_native_fields_take_what_people_write(
    session: Session, show: Show, kind: str, written: str, held: str
) -> None:
    await show(f"<input id=a type={kind}>")
    deed = await do(session, "fill", "#a", written)
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#a") == held


async def test_a_date_that_is_none_is_refused_with_its_words(session: Session, show: Show) -> None:
    await show("<input id=a type=date>")
    deed = await do(session, "fill", "#a", "someday")
    assert not deed.ok
    assert "someday" in deed.message


async def test_an_option_is_selected_by_what_a_person_reads(session: Session, show: Show) -> None:
    await show("<select id=a><option value=d>Germany</option><option value=f>France</option></select>")
    for wanted in ("france", "f", "#2"):
        await do(session, "select", "#a", "Germany")
        assert (await do(session, "select", "#a", wanted)).ok
        assert (await ask(session, "selected", "#a", "France")).ok


async def test_an_option_that_comes_late_is_waited_for(session: Session, show: Show) -> None:
    await show(
        "<select id=a><option>Loading</option></select>"
        "<script>setTimeout(() => { a.innerHTML = '<option>One</option><option>Two</option>' }, 300)</script>"
    )
    assert (await do(session, "select", "#a", "Two")).ok


async def test_an_option_that_is_not_there_is_named_with_those_that_are(session: Session, show: Show) -> None:
    await show("<select id=a><option>One</option><option>Two</option></select>")
    deed = await do(session, "select", "#a", "Three", timeout_s=0.3)
    assert (deed.ok, deed.cause) == (False, "element_absent")
    assert '"One", "Two"' in deed.message


async def test_several_options_are_selected_and_one_deselected(session: Session, show: Show) -> None:
    await show("<select id=a multiple><option>A</option><option>B</option><option>C</option></select>")
    assert (await do(session, "select", "#a", "A", "C")).ok
    assert (await ask(session, "selected", "#a", "A, C", comparison="equals")).ok
    assert (await do(session, "deselect", "#a", "A")).ok
    assert (await ask(session, "selected", "#a", "C", comparison="equals")).ok


async def test_an_option_of_an_aria_list_is_chosen_by_its_name(session: Session, show: Show) -> None:
    await show(
        "<button id=a role=combobox aria-haspopup=listbox aria-expanded=false>Pick</button>"
        "<ul id=l role=listbox hidden><li role=option>Red</li><li role=option>Dark Red</li></ul>"
        "<script>a.onclick = () => { l.hidden = !l.hidden };"
        "l.onclick = (e) => { a.textContent = e.target.textContent; l.hidden = true }</script>"
    )
    assert (await do(session, "select", "#a", "red")).ok
    assert (await ask(session, "text", "#a", "Red", comparison="equals")).ok


async def test_an_aria_list_that_filters_is_typed_into(session: Session, show: Show) -> None:
    await show(
        "<input id=a role=combobox aria-autocomplete=list><ul id=l role=listbox></ul>"
        "<script>a.oninput = () => { l.innerHTML = ['Berlin', 'Bern', 'Rome'].filter(c => c.startsWith(a.value))"
        ".map(c => `<li role=option>${c}</li>`).join('') };"
        "a.oninput(); l.innerHTML = '';"
        "l.onclick = (e) => { a.value = e.target.textContent; l.innerHTML = '' }</script>"
    )
    assert (await do(session, "select", "#a", "Rome")).ok
    assert (await ask(session, "value", "#a", "Rome", comparison="equals")).ok


async def test_boxes_of_every_make_are_checked_and_unchecked(session: Session, show: Show) -> None:
    await show(
        "<input id=a type=checkbox>"
        "<label for=b style='display:inline-block;padding:4px'>Terms and more</label>"
        "<input id=b type=checkbox style='position:absolute;opacity:0;width:0;height:0'>"
        "<span id=c role=switch aria-checked=false tabindex=0 "
        "onclick=\"this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')\">Sound</span>"
    )
    for box in ("#a", "#b", "#c"):
        deed = await do(session, "check", box)
        assert deed.ok, deed.message
        assert (await ask(session, "checked", box)).ok
        assert (await do(session, "check", box)).ok
        assert (await ask(session, "checked", box)).ok
        assert (await do(session, "uncheck", box)).ok
        assert (await ask(session, "checked", box, negated=True)).ok


async def test_sliders_reach_their_value(session: Session, show: Show) -> None:
    await show(
        "<input id=a type=range min=0 max=10 step=2>"
        "<div id=b role=slider tabindex=0 aria-valuenow=3 aria-valuemin=0 aria-valuemax=9>x</div>"
        "<script>b.onkeydown = (e) => { const d = {ArrowRight: 1, ArrowLeft: -1}[e.key];"
        "if (d) b.setAttribute('aria-valuenow', +b.getAttribute('aria-valuenow') + d) }</script>"
    )
    assert (await do(session, "set_slider", "#a", "7")).ok
    assert await session.tabs.current.input_value("#a") in {"6", "8"}
    assert (await do(session, "set_slider", "#b", "7")).ok
    assert (await ask(session, "attribute", "#b", "7", name="aria-valuenow", comparison="equals")).ok


async def test_files_are_uploaded_by_input_by_button_and_refused_when_missing(
    session: Session, show: Show, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hello")
    await show(
        "<input id=a type=file style='display:none'><button id=b onclick='a.click()'>Choose</button>"
        "<p id=p></p><script>a.onchange = () => { p.textContent += a.files[0].name + '!' }</script>"
    )
    assert (await do(session, "upload", "#a", str(file))).ok
    assert (await do(session, "upload", "#b", str(file))).ok
    assert (await ask(session, "text", "#p", "a.txt!")).ok
    deed = await do(session, "upload", "#a", str(tmp_path / "none.txt"))
    assert (deed.ok, deed.cause) == (False, "missing_file")


async def test_keys_are_pressed_by_their_everyday_names(session: Session, show: Show) -> None:
    await show(
        "<input id=a value=abc><p id=p></p><script>a.onkeydown = (e) => { p.textContent += e.key + ' ' }</script>"
    )
    assert (await do(session, "press", "#a", "enter")).ok
    assert (await do(session, "press", None, "page down")).ok
    assert (await do(session, "press", "#a", "ctrl+a")).ok
    assert (await do(session, "type", None, "x")).ok
    assert (await ask(session, "text", "#p", "Enter PageDown Control a x")).ok
    assert (await ask(session, "value", "#a", "x", comparison="equals")).ok
    deed = await do(session, "press", "#a", "Frobnicate")
    assert not deed.ok
    assert "Frobnicate" in deed.message


async def test_a_text_is_remembered_under_its_name(session: Session, show: Show) -> None:
    await show("<b id=a>Order  42</b><input id=b value=v>")
    assert (await do(session, "remember", "#a", name="order")).remembered == {"order": "Order 42"}
    assert (await do(session, "remember", "#b", name="field")).remembered == {"field": "v"}
