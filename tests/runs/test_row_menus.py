"""A click on what only the menu of a row offers: the menu is opened, and what it offers is clicked there."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

FILES = ("notes.txt", "plan.pdf")
SAYS = "said.textContent = event.target.textContent + ' done to ' + who"
MENU = "<button aria-label='{}' aria-haspopup=menu {}>&#8942;</button>{}"
ROWS = "".join(f"<tr><td>{file}</td><td>1 kB</td><td>{MENU}</td></tr>" for file in FILES)
TABLE = "<h1>Files</h1><table><tr><th>File<th>Size<th></tr>{}</table><p id=said></p><script>let who;{}</script>"
INSIDE = f"<ul hidden onclick=\"{SAYS}\"><li><a href='#'>Rename</a></li><li><a href='#'>Delete</a></li></ul>"
OPENS_INSIDE = """document.querySelectorAll('button').forEach(one => one.onclick = () => {
  who = one.closest('tr').cells[0].textContent; one.nextElementSibling.hidden = false })"""
OPENS_OUTSIDE = """document.querySelectorAll('button').forEach(one => one.onclick = () => {
  who = one.closest('tr').cells[0].textContent; setTimeout(() => document.body.insertAdjacentHTML('beforeend',
  `<div role=menu style="position:absolute;top:150px" onclick="%s"><div role=menuitem tabindex=-1>Rename</div>
  <div role=menuitem tabindex=-1>Delete</div></div>`), 100) })"""
PAGES = {
    "/inside": TABLE.format(ROWS.format(*("Actions", "aria-expanded=false", INSIDE) * 2), OPENS_INSIDE),
    "/outside": TABLE.format(ROWS.format(*("More options", "", "") * 2), OPENS_OUTSIDE % SAYS),
    "/drawn": TABLE.format(ROWS.format(*("", "", INSIDE) * 2), OPENS_INSIDE),
    "/saves": TABLE.format(ROWS.format(*("Save", "", "") * 2), OPENS_OUTSIDE % SAYS),
}


@pytest.fixture
def files() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for path, body in PAGES.items():
            shelf.page(path, body)
        yield shelf


@pytest.mark.asyncio
async def test_what_only_the_menu_of_a_row_offers_is_clicked_in_the_menu_of_that_row(
    files: Shelf, run_settings: SettingsMaker
) -> None:
    asked = (
        ('Click "Rename" in the row of plan.pdf.', "Rename done to plan.pdf"),
        ("Delete plan.pdf.", "Delete done to plan.pdf"),
    )
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        for path in ("/inside", "/outside", "/drawn"):
            for deed, said in asked:
                result = await engine.run(f'Open {path}. {deed} I see "{said}".', base_url=files.url)
                assert result.status == "passed", f"{path} {deed}: {result.verdict.explanation}"
                assert result.plan is not None
                opened = result.plan.steps[1]
                assert (opened.verb, opened.parent, opened.destructive) == ("click", "s02", False)


@pytest.mark.asyncio
async def test_what_the_menu_does_not_offer_is_absent_and_no_other_button_is_taken_for_a_menu(
    files: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        other = await engine.run("Open /outside. Click Print in the row of plan.pdf.", base_url=files.url)
        which = await engine.run("Open /outside. Click Rename.", base_url=files.url)
        saves = await engine.run("Open /saves. Click Rename in the row of plan.pdf.", base_url=files.url)

    assert [one.status for one in (other, which, saves)] == ["failed"] * 3
    assert [one.verdict.code for one in (other, which, saves)] == ["element_absent"] * 3
    assert [len(one.plan.steps) for one in (which, saves) if one.plan is not None] == [2, 2]
