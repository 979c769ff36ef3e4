"""Dates in the browser's own fields and in the pickers of real libraries."""

from datetime import date, time

import pytest

from pacts.runtime import dates
from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.runtime.stage import css, do, element

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    "written",
    [
        "12 March 2027", "March 12, 2027", "Friday, March 12th, 2027", "12.03.2027", "2027-03-12", "2027/3/12",
        "3/12/2027", "12. März 2027", "12 mars 2027", "12 de marzo de 2027", "2027年3月12日", "12-Mar-2027",
        "20270312", "03/12/27",
    ],
)  # fmt: skip
async def test_a_day_is_read_in_every_usual_writing(written: str) -> None:
    assert dates.day_of(written) == date(2027, 3, 12)


async def test_what_is_no_day_is_none() -> None:
    assert [dates.day_of(text) for text in ("someday", "99/99/2027", "31 February 2027", "12", "version 1.2.3")] == [
        None
    ] * 5


async def test_the_month_a_calendar_shows_is_read_from_its_header() -> None:
    for header in ("March 2027", "2027年3月", "« Mar 2027 »", "mars 2027", "03/2027", "March2027 Su Mo Tu"):
        assert dates.month_of(header) == dates.Month(2027, 3)
    assert dates.month_of("Su Mo Tu We") is None


async def test_times_of_day_are_read() -> None:
    assert dates.clock_of("4:30 PM") == dates.clock_of("16h30") == dates.clock_of("16.30 Uhr") == time(16, 30)
    assert dates.clock_of("noon") == time(12)
    assert dates.clock_of("12") is None
    assert dates.for_input("week", "week 12 of 2027") == "2027-W12"


async def test_a_native_date_outside_its_limits_is_refused_with_them(session: Session, show: Visit) -> None:
    await show("<input id=a type=date min=2027-01-01 max=2027-12-31>")
    assert (await do(session, "fill", "#a", "12 March 2027")).notes == ("entered:2027-03-12",)
    deed = await do(session, "fill", "#a", "1 January 2030")
    assert not deed.ok
    assert "from 2027-01-01 to 2027-12-31" in deed.message


@pytest.mark.parametrize("wanted", ["12 March 2027", "07/04/2026"])
async def test_a_read_only_jquery_datepicker_is_moved_to_the_month(session: Session, visit: Visit, wanted: str) -> None:
    await visit("jquery")
    deed = await do(session, "select", "#date", wanted)
    assert deed.ok, deed.message
    day = dates.day_of(wanted)
    assert day is not None
    assert await session.tabs.current.input_value("#date") == day.strftime("%m/%d/%Y")


async def test_a_day_that_the_calendar_does_not_offer_is_refused(session: Session, visit: Visit) -> None:
    await visit("jquery")
    deed = await do(session, "select", "#date", "3 January 2026")
    assert (deed.ok, deed.cause) == (False, "element_disabled")
    assert "3 January 2026" in deed.message
    await session.tabs.current.keyboard.press("Escape")
    deed = await do(session, "select", "#date", "3 January 2029")
    assert (deed.ok, deed.cause) == (False, "element_disabled")


async def test_an_inline_calendar_is_chosen_in(session: Session, visit: Visit) -> None:
    await visit("jquery")
    deed = await do(session, "select", "#inline", "12 March 2027")
    assert deed.ok, deed.message
    assert await session.tabs.current.title() == "03/12/2027"


async def test_a_calendar_with_lists_of_months_and_years_is_set_by_them(session: Session, visit: Visit) -> None:
    await visit("jquery")
    await session.tabs.current.evaluate("document.querySelector('#birthday').readOnly = true")
    deed = await do(session, "fill", "#birthday", "5 June 1987")
    assert deed.ok, deed.message
    assert await session.tabs.current.input_value("#birthday") == "06/05/1987"


@pytest.mark.parametrize(
    ("page", "target", "shown"),
    [
        ("pickers", "#flight", "2031-03-12"),
        ("pickers", "#hotel", "12.03.2031"),
        ("pickers", "#arrival", "03/12/2027"),
        ("antd", "#day", "2031-03-12"),
        ("antd", "#month-only", "2031-03-12"),
        ("mui", "input[placeholder='MM/DD/YYYY'] >> nth=0", "03/12/2031"),
        ("mui", "input[placeholder='MM/DD/YYYY'] >> nth=1", "03/12/2031"),
    ],
)
async def test_the_pickers_of_other_libraries_show_the_day(
    session: Session, visit: Visit, page: str, target: str, shown: str
) -> None:
    await visit(page)
    selector, _, nth = target.partition(" >> nth=")
    found = element(css(selector, nth=int(nth) if nth else None))
    deed = await do(session, "fill", found, f"12 March {shown[-4:] if '/' in shown else 2031}", kind="date")
    assert deed.ok, deed.message
    value = await session.tabs.current.locator(selector).nth(int(nth or 0)).input_value()
    assert value.replace("\u2066", "").replace("\u2069", "") == shown
    assert (
        await session.tabs.current.locator("[role=dialog], .flatpickr-calendar.open, .react-datepicker")
        .filter(visible=True)
        .count()
        == 0
    )


async def test_a_calendar_of_plain_divs_without_any_mark_is_understood(session: Session, show: Visit) -> None:
    await show(
        "<label>When <input id=a readonly></label><div id=c hidden>"
        "<div><span id=p>‹</span><b id=h></b><span id=n>›</span></div>"
        "<div id=g style='display:grid;grid-template-columns:repeat(7,30px)'></div></div><script>"
        "let y = 2026, m = 10; const draw = () => {"
        "h.textContent = new Date(y, m).toLocaleString('en', {month: 'long'}) + ' ' + y;"
        "const first = new Date(y, m, 1).getDay(); g.innerHTML = '';"
        "for (let i = 0; i < 42; i++) { const d = document.createElement('div'), t = new Date(y, m, i - first + 1);"
        "d.textContent = t.getDate(); d.onclick = () => { a.value = t.toDateString(); c.hidden = true };"
        "g.append(d) } };"
        "const go = (by) => { m += by; y += Math.floor(m / 12); m = (m + 12) % 12; draw() };"
        "p.onclick = () => go(-1); n.onclick = () => go(1); p.style.cursor = n.style.cursor = 'pointer';"
        "a.onclick = () => { c.hidden = false; draw() }</script>"
    )
    for wanted, shown in (("1 March 2027", "Mon Mar 01 2027"), ("31 October 2026", "Sat Oct 31 2026")):
        deed = await do(session, "fill", "#a", wanted)
        assert deed.ok, deed.message
        assert await session.tabs.current.input_value("#a") == shown
