# ruff: noqa: E501, FBT001 -- pages and tables read better unbroken
"""Further checks: changes, styles, folds, cookies and stored values, tables, accessibility, baselines."""

from pathlib import Path

import pytest

from pacts.ports import Deed
from pacts.runtime.baselines import Baselines
from pacts.runtime.session import Session
from tests.runtime.stage import Show, ask, do, element, step

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def changed(session: Session, what: str | None, before: str | None, *values: str, **more: object) -> Deed:
    check = step("changed", check=True, target="it" if what else None, **({"timeout_s": 0.3} | more))
    return await session.judge(check, values, element(what) if what else None, before=before)


@pytest.mark.parametrize(
    ("name", "value", "ok"),
    [
        ("increased", "", True),
        ("increased", "4.5", True),
        ("increased", "5", False),
        ("decreased", "", False),
        ("changed", "", True),
        ("unchanged", "", False),
    ],
)
async def test_a_reading_is_compared_with_the_one_before(
    session: Session, show: Show, name: str, value: str, ok: bool
) -> None:
    await show("<p id=t>Total: $14.50</p>")
    assert (await changed(session, "#t", "Total: $10.00", *([value] if value else []), name=name)).ok is ok


async def test_a_count_that_grew_and_a_page_that_stayed(session: Session, show: Show) -> None:
    await show("<ul><li>a</li><li>b</li><li>c</li></ul>")
    items = element("li", many=True)
    grown = await session.judge(
        step("changed", check=True, target="items", name="increased"), ("1",), items, before="a\nb"
    )
    page = await session.reading(None)

    assert grown.ok, grown.message
    assert (await changed(session, None, page, name="unchanged")).ok
    assert not (await changed(session, None, page, name="changed")).ok
    await do(session, "click", "li >> nth=0")
    await told(session, "document.querySelector('li').textContent = 'z'")
    late = await changed(session, None, page, name="changed")
    assert late.ok
    assert 'new: "z"' in late.actual


async def test_nothing_has_changed_is_not_believed_too_early(session: Session, show: Show) -> None:
    await show("<button onclick=\"setTimeout(() => { out.textContent = 'Late' }, 60)\">Go</button><p id=out></p>")
    page = await session.reading(None)
    await session.act(step("click"), (), element("button"), None, brief=True)

    assert not (await changed(session, None, page, name="unchanged")).ok


async def test_an_entry_without_words_is_a_change_of_its_list(session: Session, show: Show) -> None:
    await show("<ul id=l></ul><button onclick=\"l.append(document.createElement('li'))\">Add</button>")
    before = await session.reading(element("#l"))
    await session.act(step("click"), (), element("button"), None, brief=True)
    assert not (await changed(session, "#l", before, name="unchanged", timeout_s=0.1)).ok


async def test_a_change_with_nothing_done_before_it_is_no_change(session: Session, show: Show) -> None:
    await show("<p id=t>1</p>")
    deed = await changed(session, "#t", None, name="increased")
    assert not deed.ok
    assert "nothing was done before it" in deed.actual


@pytest.mark.parametrize(
    ("name", "value", "ok"),
    [
        ("color", "red", True), ("color", "#dc2626", True), ("color", "rgb(220, 38, 38)", True), ("color", "blue", False),
        ("background-color", "yellow", True), ("background-color", "hsl(60 100% 50%)", True), ("font-weight", "bold", True),
        ("font-weight", "normal", False), ("text-decoration", "underline", True), ("font-size", "20px", True),
        ("font-size", "21", False), ("border-color", "green", True), ("text-align", "center", True), ("font style", "italic", True),
        ("opacity", "0.9", True), ("opacity", "90%", True), ("opacity", "1", False), ("opacity", "0.5", False), ("line-height", "2", False),
    ],
)  # fmt: skip
async def test_a_style_is_told_as_a_person_sees_it(
    session: Session, show: Show, name: str, value: str, ok: bool
) -> None:
    await show(
        "<div style='background: #ff0; text-decoration: underline'><p id=t style='color: #dc2626; font: italic 700 20px serif; border: 1px solid #080; text-align: center; opacity: .9'>Hi</p></div>"
    )
    deed = await ask(session, "style", "#t", value, name=name, timeout_s=0.2)
    assert deed.ok is ok, deed.actual


async def test_folds_cookies_and_stored_values(session: Session, show: Show) -> None:
    await show(
        "<button id=b aria-expanded=true>Open</button><script>document.cookie = 'theme=dark'; localStorage.setItem('cart', '[1]'); sessionStorage.setItem('tab', '2')</script>"
    )

    assert (await ask(session, "expanded", "#b")).ok
    assert not (await ask(session, "expanded", "#b", negated=True, timeout_s=0.1)).ok
    assert (await ask(session, "cookie", None, name="theme")).ok
    assert (await ask(session, "cookie", None, "dark", name="theme", comparison="equals")).ok
    assert not (await ask(session, "cookie", None, "light", name="theme", timeout_s=0.1)).ok
    assert (await ask(session, "cookie", None, name="other", negated=True)).ok
    assert (await ask(session, "storage", None, name="cart")).ok
    assert (await ask(session, "storage", None, "2", name="tab")).ok
    assert not (await ask(session, "storage", None, name="nothing", timeout_s=0.1)).ok


@pytest.mark.parametrize(
    ("script", "holds", "is_empty"),
    [
        ("localStorage.setItem('fees', '[{\"reason\": \"Late\"}]')", True, False),
        ("localStorage.setItem('fees', '[{\"reason\": \"Latest\"}]')", False, False),
        ("localStorage.setItem('fees', '[]')", False, True),
        ("", False, True),
    ],
)
async def test_what_a_page_keeps_is_told_whatever_it_is_kept_under(
    session: Session, show: Show, script: str, *, holds: bool, is_empty: bool
) -> None:
    await show(f"<p>Fees</p><script>localStorage.clear(); sessionStorage.clear(); {script}</script>")
    assert (await ask(session, "storage", None, "Late", timeout_s=0.1)).ok is holds
    assert (await ask(session, "storage", None, "Late", negated=True, timeout_s=0.1)).ok is not holds
    assert (await ask(session, "storage", None, negated=True, timeout_s=0.1)).ok is is_empty


TABLE = "<table><tr><th>Name</th><th>Price</th><th>Stock</th></tr><tr><td>Lamp</td><td>$10.00</td><td>3</td></tr><tr><td>Chair</td><td>$45.00</td><td><input value=0></td></tr></table>"


async def test_rows_of_a_table_must_be_there_whatever_the_order_of_the_columns(session: Session, show: Show) -> None:
    await show(f"<table><tr><td>Other</td></tr></table>{TABLE}")
    good = (("Stock", "Name"), ("0", "Chair"), ("3", "Lamp"))
    bad = (("Name", "Price"), ("Chair", "$40.00"))

    assert (await ask(session, "table", None, table=good)).ok
    assert (await ask(session, "table", "table >> nth=1", table=good)).ok
    deed = await ask(session, "table", None, table=bad, timeout_s=0.1)
    assert not deed.ok
    assert 'Price is "$45.00" instead of "$40.00"' in deed.actual
    unknown = await ask(session, "table", None, table=(("Colour",), ("red",)), timeout_s=0.1)
    assert "no table with the columns Colour" in unknown.actual


async def test_accessibility_violations_are_named_from_the_impact_that_counts(session: Session, show: Show) -> None:
    await show("<main><h1>Title</h1><img src=x><p>Text</p></main>")
    deed = await ask(session, "accessibility", None, "critical", timeout_s=0.1)
    assert not deed.ok
    assert "image-alt (critical" in deed.actual
    await told(session, "document.querySelector('img').alt = 'A picture'")
    assert (await ask(session, "accessibility", None, "critical")).ok


async def test_the_first_picture_becomes_the_baseline_and_says_so(session: Session, show: Show, tmp_path: Path) -> None:
    session.judging.baselines = Baselines(tmp_path / "baselines")
    await show("<h1 id=h>Hello</h1>")

    first = await ask(session, "screenshot", None, name="home")
    second = await ask(session, "screenshot", None, name="home")
    await told(session, "document.getElementById('h').style.background = 'red'")
    third = await ask(session, "screenshot", None, name="home", timeout_s=0.1)

    assert first.ok
    assert first.notes[0].startswith("warning:there was no baseline home-")
    assert (second.ok, second.notes) == (True, ())
    assert not third.ok
    assert "% of it differs" in third.actual
    assert {one.suffixes[-2] for one in (tmp_path / "baselines").iterdir() if len(one.suffixes) > 1} == {
        ".actual",
        ".difference",
    }


async def told(session: Session, expression: str) -> object:
    return await session.tabs.current.evaluate(expression)
