# ruff: noqa: E501 -- pages read better unbroken
"""Plain sentences on small pages that work: what was opened, what a cart holds, what is listed, what is typed where."""

from collections.abc import Iterator

import pytest

from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of
from tests.runs.shelf import Shelf

LETTERS = """<title>Letters</title><style>.row{cursor:pointer;padding:4px}.row span{padding:6px}</style><h1>Letters</h1>
<input type=search aria-label="Search mail"><div id=list></div><article id=one hidden><h2></h2><p>Dear all.</p><button id=drop>Delete</button></article>
<script>let all = ["Rent", "Tea party", "Water bill"], open = null;
const draw = () => {
  list.innerHTML = all.map((t) => `<div class=row data-t="${t}"><span role=button tabindex=0 aria-label="Star ${t}">☆</span><i>Ann</i> <span class=what>${t}</span></div>`).join("");
  list.hidden = open !== null; one.hidden = open === null; one.querySelector("h2").textContent = open ?? "";
};
list.onclick = (e) => { if (e.target.role) return; open = e.target.closest(".row").dataset.t; draw(); };
drop.onclick = () => { if (location.hash !== "#broken") all = all.filter((t) => t !== open); open = null; draw(); };
draw();</script>"""
MONTH = """<title>Shift calendar</title><h1>Shift calendar</h1><p>May 2026</p><table><tr><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Sun</tr>{}</table>""".format(
    "".join(
        "<tr>"
        + "".join(
            f"<td><span>{day}</span>{'<b>Inventory</b>' if day == 20 else ''}" for day in range(week, min(week + 7, 32))
        )
        for week in range(1, 32, 7)
    )
)
STALL = """<title>Stall</title><h1>Stall</h1><a href="#" id=look>Basket (<span id=n>0</span>)</a><div id=goods>
<div class=card><h3>Pear</h3><button>Add to basket</button></div><div class=card><h3>Plum</h3><button>Add to basket</button></div></div>
<section id=basket hidden><h2>Basket</h2><ul></ul></section>
<script>const held = []; goods.onclick = (e) => { if (e.target.tagName === "BUTTON") { held.push(e.target.previousSibling.textContent); n.textContent = held.length; } };
look.onclick = () => { goods.hidden = true; basket.hidden = false; basket.querySelector("ul").innerHTML = held.map((t) => `<li>${t}</li>`).join(""); };</script>"""
ROOM = """<title>Office</title><h1>Office</h1><label>Note <input id=note></label><label>Search <input id=find></label>
<button id=fresh>New meeting</button><dialog id=form><h2>New meeting</h2><label>Title <input id=title></label><label>Hour <input id=hour value=9></label><button id=keep>Save</button></dialog>
<nav aria-label="Rooms"><a href="#">Attic</a> <a href="#">Cellar</a></nav><div id=said></div>
<script>fresh.onclick = () => form.showModal(); keep.onclick = () => { said.textContent = title.value + " at " + hour.value; form.close(); };</script>"""
BADGES = """<title>Rooms</title><div role=group aria-label=Rooms><button># attic<span aria-label="2 unread">2</span></button><button># cellar</button></div><p>Attic notes</p>"""
JOTTER = """<title>Jotter</title><section aria-label="Editor"><div contenteditable role=textbox aria-label="Note text">Milk</div><span>home</span></section>"""


@pytest.fixture
def pages() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for name, page in (("/letters", LETTERS), ("/month", MONTH), ("/stall", STALL), ("/room", ROOM)):
            shelf.page(name, page)
        shelf.page("/badges", BADGES)
        shelf.page("/jotter", JOTTER)
        yield shelf


CASES = (
    ("/letters", 'Open the message "Tea party". The page shows "Dear all".', "passed"),
    ("/letters", 'Click "Tea party" and delete it. "Tea party" is no longer shown.', "passed"),
    ("/letters#broken", 'Click "Tea party" and delete it. It is gone.', "failed"),
    ("/month", 'The calendar shows "May 2026". "Inventory" is shown on May 20.', "passed"),
    ("/month", 'The calendar shows "June 2026".', "failed"),
    ("/month", '"Inventory" is shown on May 21.', "failed"),
    ("/stall", 'Given there is a "Plum" in the basket. When I click "Basket". Then I should see "Plum" in the list.', "passed"),
    ("/stall", 'Given there is a "Plum" in the basket. When I click "Basket". Then I should see "Pear" in the list.', "failed"),
    ("/room", 'Add a new meeting titled "Budget". Set the hour to "11". Save the meeting. "Budget at 11" is shown.', "passed"),
    ("/room", 'The list of rooms contains "Attic".', "passed"),
    ("/room", 'The list of rooms contains "Garden".', "failed"),
    ("/room", 'Type "hello". The heading is "Office".', "failed"),
    ("/badges", '"attic" has no unread badge.', "failed"),
    ("/badges", '"cellar" has no unread badge.', "passed"),
    ("/jotter", 'Then "home" is not shown in the editor.', "invalid"),
)  # fmt: skip


@pytest.mark.asyncio
@pytest.mark.parametrize("page", sorted({page for page, _, _ in CASES}))
async def test_plain_sentences_come_out_as_the_page_works(pages: Shelf, run_settings: SettingsMaker, page: str) -> None:
    wanted = {text: status for where, text, status in CASES if where == page}
    right = tuple(text for text, status in wanted.items() if status == "passed")
    wrong = tuple(text for text in wanted if text not in right)
    told = await outcomes_of(pages, run_settings, page, right)
    told |= await outcomes_of(pages, run_settings, page, wrong, step_timeout_s=2)
    assert {text: said.partition(":")[0] for text, said in told.items()} == wanted, told
