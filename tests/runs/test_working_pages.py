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

PHOTOS = """<title>Photos</title><h1>Photos</h1><label>Sort <select id=order><option>Newest first<option>Oldest first</select></label><button id=all>Select all</button>
<div id=bar role=toolbar hidden></div><ul id=list></ul><p id=said></p>
<div id=ask role=dialog aria-label="Delete photo?" hidden><p>It is gone for good.</p><button id=keep>Keep it</button><button id=drop>Delete</button></div>
<script>let all_ = ["Sunset.jpg", "Beach.jpg"], gone = null;
const draw = () => { list.innerHTML = all_.map((t) => `<li><a href="#">${t}</a> <button data-t="${t}">Remove</button></li>`).join(""); };
order.onchange = () => { said.textContent = "Sorted: " + order.value; };
document.querySelector("#all").onclick = () => { bar.hidden = false; bar.textContent = all_.length + " selected"; };
list.onclick = (e) => { e.preventDefault(); if (e.target.tagName === "A") said.textContent = "You look at " + e.target.textContent; if (e.target.dataset.t) { gone = e.target.dataset.t; ask.hidden = false; } };
keep.onclick = () => { ask.hidden = true; };
drop.onclick = () => { ask.hidden = true; if (location.hash !== "#broken") all_ = all_.filter((t) => t !== gone); draw(); };
draw();</script>"""
TICKETS = """<title>Tickets</title><h1>Tickets</h1><button id=fresh>New ticket</button><form id=form hidden><label>Subject <input name=subject></label>
<fieldset><legend>Priority</legend><label><input type=radio name=prio value=Low>Low</label><label><input type=radio name=prio value=Normal checked>Normal</label><label><input type=radio name=prio value=Urgent>Urgent</label></fieldset><button>Create ticket</button></form><p id=said></p>
<script>fresh.onclick = () => { form.hidden = false; }; form.onsubmit = (e) => { e.preventDefault(); said.textContent = `${form.subject.value} (${form.prio.value})`; };</script>"""
LINES = """<title>Bill</title><h1>Bill</h1><table id=bill><thead><tr><th>Item</th><th>Quantity</th><th>Line total</th></tr></thead><tbody></tbody></table><button id=more>Add line</button>
<script>const rows = [["Pen", 1], ["Ink", 4]], body = bill.tBodies[0], sums = () => [...body.rows].forEach((row, at) => { row.cells[2].textContent = "$" + (rows[at][1] * 2).toFixed(2); });
const draw = () => { body.innerHTML = rows.map(([item, count]) => `<tr><td><input aria-label=Item value="${item}"><td><input aria-label=Quantity type=number value=${count}><td></tr>`).join(""); sums(); };
body.oninput = (e) => { const cell = e.target.parentElement; rows[cell.parentElement.sectionRowIndex][cell.cellIndex] = cell.cellIndex ? Number(e.target.value) : e.target.value; sums(); };
more.onclick = () => { rows.push(["", 1]); draw(); }; draw();</script>"""
MEALS = """<title>Meals</title><h1>Soup</h1><label>Day <select id=day><option>Monday<option>Tuesday</select></label><button id=add>Add to plan</button><p id=said></p>
<script>add.onclick = () => { said.textContent = "Soup on " + day.value; };</script>"""
SURVEY = """<title>Survey</title><input aria-label="Survey title" value=Lunch><select aria-label="Question type"><option>Rating<option>Text</select><button>+ Add question</button>"""
HOTELS = """<title>Hotels</title><h1>Hotels</h1><label><input type=checkbox id=cheap> Cheap ones</label><button id=go>Search</button><p id=said></p>
<script>go.onclick = () => { said.textContent = cheap.checked ? "1 hotel" : "9 hotels"; };</script>"""
ACCESS = """<title>Access</title><h1>Access</h1><label>New word <input id=word></label><p>Strength: <b id=how></b></p>
<script>word.oninput = () => { how.textContent = word.value.length > 5 ? "strong" : "weak"; };</script>"""


@pytest.fixture
def pages() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for name, page in (("/letters", LETTERS), ("/month", MONTH), ("/stall", STALL), ("/room", ROOM)):
            shelf.page(name, page)
        shelf.page("/badges", BADGES)
        shelf.page("/jotter", JOTTER)
        for name, page in (("/photos", PHOTOS), ("/tickets", TICKETS), ("/lines", LINES)):
            shelf.page(name, page)
        for name, page in (("/meals", MEALS), ("/survey", SURVEY), ("/hotels", HOTELS), ("/access", ACCESS)):
            shelf.page(name, page)
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
    ("/photos", 'Select all photos. The toolbar shows "2 selected".', "passed"),
    ("/photos", 'Sort the photos oldest first. "Sorted: Oldest first" is shown.', "passed"),
    ("/photos", 'Given I have opened "Sunset.jpg". Then "You look at Sunset.jpg" is shown.', "passed"),
    ("/photos", 'Remove "Sunset.jpg" and confirm the deletion. "Sunset.jpg" has gone.', "passed"),
    ("/photos#broken", 'Remove "Sunset.jpg" and confirm. "Sunset.jpg" has gone.', "failed"),
    ("/tickets", 'Create a new ticket:\n- Subject: Chair\n- Priority: Urgent\nSubmit it. "Chair (Urgent)" is shown.', "passed"),
    ("/tickets", 'Create a new ticket:\n- Subject: Chair\n- Priority: Low\n"Chair (Low)" is shown.', "passed"),
    ("/tickets", '\nWhen I create a ticket with the following values:\n  | Subject | Priority |\n  | Chair   | Urgent   |\nThen "Chair (Urgent)" is shown', "passed"),
    ("/tickets", '\nWhen I click "New ticket"\nThen I can click "Create ticket"', "passed"),
    ("/lines", 'Set the quantity of "Pen" to 5. The line total of "Pen" is "$10.00".', "passed"),
    ("/lines", '\nWhen I add a line with:\n  | Item | Quantity |\n  | Cap  | 3        |\nThen the line total of "Cap" is "$6.00"\nAnd the table has 3 rows', "passed"),
    ("/lines", "The table has 3 rows.", "failed"),
    ("/meals", 'Given I have added "Soup" to the plan for Tuesday. Then "Soup on Tuesday" is shown.', "passed"),
    ("/meals", 'Given I have added "Soup" to the plan for Sunday. Then "Soup on Monday" is shown.', "failed"),
    ("/survey", 'Add a rating question with the text "Good?". The survey title contains "Good?".', "failed"),
    ("/hotels", 'Tick "Cheap ones" and search again. "1 hotel" is shown.', "passed"),
    ("/access", 'Type "a" into the new word. Then the strength is "weak". When I replace it by "abcdefg". Then the strength is "strong".', "passed"),
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
