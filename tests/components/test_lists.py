"""Choosing in lists of real component libraries."""

import pytest

from pacts.domain.plan import Target
from pacts.ports import Deed
from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.runtime.stage import do, element, step

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_material_selects_single_and_multiple(session: Session, visit: Visit) -> None:
    await visit("mui")
    for wanted in ("Germany", "new  zealand"):
        deed = await do(session, "select", "#country", wanted)
        assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#country") == "New Zealand"
    deed = await do(session, "select", "#many", "Chile", "Greece")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#many") == "Chile, Greece"
    deed = await do(session, "deselect", "#many", "Chile")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#many") == "Greece"


async def test_what_a_material_list_does_not_offer_is_refused_with_what_it_does(session: Session, visit: Visit) -> None:
    await visit("mui")
    deed = await do(session, "select", "#country", "Atlantis")
    assert (deed.ok, deed.cause) == (False, "element_absent")
    assert '"Brazil", "Chile"' in deed.message
    await session.tabs.current.keyboard.press("Escape")
    deed = await do(session, "select", "#country", "Ghana")
    assert (deed.ok, deed.cause) == (False, "element_disabled")


async def test_material_autocompletes_are_chosen_in_and_filled(session: Session, visit: Visit) -> None:
    await visit("mui")
    deed = await do(session, "select", "#city", "Rome")
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#city") == "Rome"
    deed = await do(session, "fill", "#city", "Bern")
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#city") == "Bern"
    deed = await do(session, "select", "#tags", "red", "blue")
    assert deed.ok, deed.message
    assert await session.tabs.current.locator(".MuiChip-root").all_inner_texts() == ["red", "blue"]
    deed = await do(session, "deselect", "#tags", "red")
    assert deed.ok, deed.message
    assert await session.tabs.current.locator(".MuiChip-root").all_inner_texts() == ["blue"]


async def test_ant_selects_by_field_or_by_wrapper(session: Session, visit: Visit) -> None:
    await visit("antd")
    wanted = "cleo"
    page = session.tabs.current
    for target in ("#person", ".ant-select:has(#search)"):
        deed = await do(session, "select", target, wanted)
        assert deed.ok, deed.message
    shown = await page.locator(".ant-select-selection-item").all_inner_texts()
    assert [text.lower() for text in shown] == [wanted.lower()] * 2


async def test_ant_multiple_selects_gain_and_lose_options(session: Session, visit: Visit) -> None:
    await visit("antd")
    deed = await do(session, "select", "#team", "Ann", "Dan")
    assert deed.ok, deed.message
    chips = session.tabs.current.locator(".ant-select-selection-item")
    assert await chips.all_inner_texts() == ["Ann", "Dan"]
    deed = await do(session, "deselect", "#team", "Ann")
    assert deed.ok, deed.message
    assert await chips.all_inner_texts() == ["Dan"]


async def test_a_virtual_list_is_scrolled_until_the_option_is_drawn(session: Session, visit: Visit) -> None:
    await visit("antd")
    deed = await do(session, "select", "#long", "Item 40", timeout_s=10)
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text(".ant-select-selection-item") == "Item 40"


async def test_react_select_single_and_multiple(session: Session, visit: Visit) -> None:
    await visit("pickers")
    page = session.tabs.current
    deed = await do(session, "select", "#colour", "Red")
    assert deed.ok, deed.message
    assert "Red" in await page.inner_text("label:has(#colour)")
    deed = await do(session, "select", "#colours", "Green", "Dark Red")
    assert deed.ok, deed.message
    deed = await do(session, "deselect", "#colours", "Green")
    assert deed.ok, deed.message
    assert await page.locator("[class*=multiValue]").all_inner_texts() == ["Dark Red"]


async def test_jquery_selectmenu_and_autocomplete(session: Session, visit: Visit) -> None:
    await visit("jquery")
    page = session.tabs.current
    deed = await do(session, "select", "#speed-button", "Fast")
    assert deed.ok, deed.message
    assert await page.inner_text("#speed-button") == "Fast"
    deed = await do(session, "select", "#tags", "Taiwan")
    assert deed.ok, deed.message
    assert await page.input_value("#tags") == "Taiwan"


@pytest.mark.parametrize("verb", ["fill", "select"])
async def test_a_suggestion_is_found_by_how_it_begins_and_ends(session: Session, visit: Visit, verb: str) -> None:
    await visit("jquery")
    deed = await ask_for(session, verb, ("starts_with", "Ta"), ("ends_with", "ia"))
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#tags") == "Tanzania"
    deed = await ask_for(session, verb, ("starts_with", "Ta"), ("ends_with", "zz"))
    assert not deed.ok
    assert '"Taiwan"' in deed.message


async def ask_for(session: Session, verb: str, *conditions: tuple[str, str]) -> Deed:
    where = tuple({"comparison": comparison, "value": value} for comparison, value in conditions)
    asked = step(verb).model_copy(update={"target": Target.model_validate({"words": "tags", "where": where})})
    found = element("#tags")
    assert (await session.gate(found)).passed
    deed = await session.act(asked, (), found, None)
    await session.settle()
    return deed


async def test_an_option_group_tells_equal_options_apart(session: Session, show: Visit) -> None:
    await show(
        "<select id=a><optgroup label=Fruit><option value=1>Orange</option></optgroup>"
        "<optgroup label=Colours><option value=2>Orange</option><option value=3>Red (dark)</option></optgroup></select>"
    )
    for wanted_, value in (("Colours > Orange", "2"), ("red dark", "3"), ("the last option", "3"), ("first", "1")):
        deed = await do(session, "select", "#a", wanted_)
        assert deed.ok, deed.message
        assert await session.tabs.current.input_value("#a") == value


async def test_a_choice_in_a_multiple_list_is_added_to_those_before(session: Session, show: Visit) -> None:
    await show("<select id=a multiple><option>A</option><option>B</option><option>C</option></select>")
    await do(session, "select", "#a", "A")
    deed = await do(session, "select", "#a", "C")
    assert deed.notes == ("component:select", "option:A", "option:C")


async def test_menu_buttons_and_radio_groups_are_lists_too(session: Session, show: Visit) -> None:
    await show(
        "<button id=m aria-haspopup=menu aria-expanded=false>Actions</button>"
        "<fieldset id=r role=radiogroup><label><input type=radio name=s>Small</label>"
        "<label><input type=radio name=s>Large</label></fieldset>"
        "<div role=menu id=p hidden style='position:fixed;top:200px;left:20px'><div role=menuitem>Copy</div>"
        "<div role=menuitem>Copy all</div></div><p id=o></p>"
        "<script>m.onclick = () => { setTimeout(() => { p.hidden = !p.hidden }, 100) };"
        "p.onclick = (e) => { o.textContent = e.target.textContent; p.hidden = true }</script>"
    )
    deed = await do(session, "select", "#m", "Copy")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#o") == "Copy"
    deed = await do(session, "select", "#r", "Large")
    assert deed.ok, deed.message
    assert await session.tabs.current.locator("input").nth(1).is_checked()


async def test_suggestions_from_a_slow_server_are_waited_for(session: Session, show: Visit) -> None:
    await show(
        "<label>City <input id=a role=combobox aria-autocomplete=list aria-expanded=false aria-controls=l></label>"
        "<ul id=l role=listbox></ul><script>let t; a.oninput = () => { clearTimeout(t);"
        "l.innerHTML = '<li aria-busy=true>Loading…</li>'; t = setTimeout(() => {"
        "l.innerHTML = ['Bern', 'Berlin'].filter(c => c.startsWith(a.value))"
        ".map(c => `<li role=option>${c}</li>`).join('') }, 900) };"
        "l.onclick = (e) => { a.value = e.target.textContent + '!'; l.innerHTML = '' }</script>"
    )
    for verb in ("fill", "select"):
        deed = await do(session, verb, "#a", "Berlin")
        assert deed.ok, deed.message
        assert await session.tabs.current.input_value("#a") == "Berlin!"


@pytest.mark.parametrize(
    ("typed", "taken"),
    [("Oslo", "Oslo (OSL)"), ("BGO", "Bergen (BGO)"), ("London", "London"), ("Oslo (OSL)", "Oslo (OSL)")],
)
async def test_a_suggestion_with_a_code_is_taken_for_its_name_or_its_code_where_just_one_is_so(
    session: Session, show: Visit, typed: str, taken: str
) -> None:
    await show(
        "<label>From <input id=a role=combobox aria-autocomplete=list aria-expanded=false aria-controls=l></label>"
        "<ul id=l role=listbox></ul><script>const all = ['Oslo (OSL)', 'Bergen (BGO)', 'London (LHR)', 'London (LGW)'];"
        "a.oninput = () => { l.innerHTML = all.filter(c => c.toLowerCase().includes(a.value.toLowerCase()))"
        ".map(c => `<li role=option>${c}</li>`).join('') };"
        "l.onclick = (e) => { a.value = e.target.textContent; l.innerHTML = '' }</script>"
    )
    deed = await do(session, "fill", "#a", typed)
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#a") == taken
