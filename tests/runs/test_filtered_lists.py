"""Lists of which a filter hides a part: what is said of every one of them, and of nothing but such things."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SettingsMaker
from tests.runs.outcomes import runs_of
from tests.runs.shelf import Shelf

LISTS = """<title>Lists</title><style>.completed span{text-decoration:line-through}</style><h1>Tasks</h1>
<ul id=tasks><li class="task completed"><input type=checkbox checked><span>Buy milk</span><button>Remove</button></li>
<li class=task><input type=checkbox><span>Call Ann</span><button>Remove</button></li>
<li class="task completed"><input type=checkbox checked><span>Pay rent</span><button>Remove</button></li></ul>
<nav><a href=#all data-f=all>All</a> <a href=#active data-f=active>Active</a> <a href=#done data-f=done>Done</a></nav>
<h2>Products</h2><label>Search <input id=q></label><div id=products></div>
<h2>Staff</h2><label>Role <select id=role><option>Any</option><option>Admin</option><option>User</option></select>
</label>
<table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody><tr><td>Ann</td><td>Admin</td></tr>
<tr><td>Bob</td><td>User</td></tr><tr><td>Cat</td><td>Admin</td></tr></tbody></table>
<script>
const goods = [["Red mug", 12], ["Blue shoe", 60], ["Green shoe", 45]];
const draw = () => products.innerHTML = goods.filter(([name]) => name.toLowerCase().includes(q.value.toLowerCase()))
  .map(([name, price]) => `<div class="card product"><h3>${name}</h3><b class=price>$${price}</b></div>`).join("");
draw(); q.oninput = draw;
for (const link of document.querySelectorAll("nav a")) link.onclick = () => {
  for (const task of tasks.children) {
    const done = task.classList.contains("completed");
    task.style.display = link.dataset.f === "all" || (link.dataset.f === "done") === done ? "" : "none";
  }
};
for (const task of tasks.children) task.querySelector("button").onclick = () => task.remove();
role.onchange = () => { for (const row of document.querySelectorAll("tbody tr"))
  row.style.display = role.value === "Any" || row.cells[1].textContent === role.value ? "" : "none"; };
</script>"""


@pytest.fixture
def lists() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/lists", LISTS)
        yield shelf


@pytest.mark.asyncio
async def test_what_a_filter_leaves_is_all_that_is_judged(lists: Shelf, run_settings: SettingsMaker) -> None:
    texts = (
        'Click "Done". Only completed tasks are shown.',
        'Click "Active". Only active tasks are shown.',
        'Type "shoe" in Search. Only products containing "shoe" are listed.',
        'Type "green" in Search. Only products with a price below 50 are shown.',
        'Select "Admin" from Role. Only rows containing "Admin" are shown.',
        'Select "User" from Role. The table only shows rows containing "Bob".',
        "The cheapest product is listed first. The first product is the cheapest.",
        'Choose the second option from the Role dropdown. Only rows containing "Admin" are shown.',
        'Remove "Call Ann" by clicking its remove button. Two tasks are left. "Call Ann" is not shown.',
    )
    runs = await runs_of(lists, run_settings, "/lists", texts)
    assert {text: run.verdict.explanation for text, run in runs.items() if run.status != "passed"} == {}


@pytest.mark.asyncio
async def test_one_that_is_not_such_a_thing_fails_the_run(lists: Shelf, run_settings: SettingsMaker) -> None:
    texts = (
        "Only completed tasks are shown.",
        'Click "Active". Only completed tasks are shown.',
        'Type "shoe" in Search. Only products containing "Blue" are listed.',
        'Type "mug" in Search. Only products with a price below 10 are shown.',
        'Only rows containing "Admin" are shown in the table.',
        "The most expensive product is listed first.",
        "The last product is the cheapest.",
    )
    runs = await runs_of(lists, run_settings, "/lists", texts)
    assert {text: run.status for text, run in runs.items()} == dict.fromkeys(texts, "failed")


@pytest.mark.asyncio
async def test_things_told_by_the_word_that_they_should_say_prove_nothing(
    lists: Shelf, run_settings: SettingsMaker
) -> None:
    text = 'Every user has the role "User".'
    (run,) = (await runs_of(lists, run_settings, "/lists", (text,))).values()
    assert run.status == "invalid"
    assert 'told by the word "User" itself' in run.verdict.explanation


@pytest.mark.asyncio
async def test_whether_the_address_changed_is_judged_by_the_address(lists: Shelf, run_settings: SettingsMaker) -> None:
    wanted = {
        'Click "Active". The URL changes.': "passed",
        'Click "Active". The URL does not change.': "failed",
        "Tick the second checkbox. The URL does not change.": "passed",
        "Tick the second checkbox. The user is not redirected.": "passed",
        "Tick the second checkbox. The URL changes.": "failed",
    }
    runs = await runs_of(lists, run_settings, "/lists", tuple(wanted))
    assert {text: run.status for text, run in runs.items()} == wanted


@pytest.mark.asyncio
async def test_the_kept_test_leaves_out_what_a_filter_hides(lists: Shelf, run_settings: SettingsMaker) -> None:
    text = 'Select "Admin" from Role. Only rows containing "Admin" are shown. The URL does not change.'
    runs = await runs_of(lists, run_settings, "/lists", (text,), generate=("py", "ts"), verify="local", mutants=0)
    run = runs[text]
    assert run.status == "passed", run.verdict.explanation
    kept = {test.language: test for test in run.generated}
    assert kept["py"].state == "verified", kept["py"].reason
    py, ts = _read(kept["py"].path), _read(kept["ts"].path)
    assert ".filter(visible=True).all()" in py
    assert ".filter({ visible: true })" in ts


def _read(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")
