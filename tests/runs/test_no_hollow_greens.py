# ruff: noqa: E501 -- pages are written as they are
"""What a page shows of something else bears out no claim: a button that leads there, another label, another list."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

LAMPS = """<h1>Lamps</h1><a href="/basket" class=basket_link id=link style="display:inline-block;min-width:30px;height:30px"></a><main id=list></main><script>
let held = []; const draw = () => { link.textContent = held.length || '';
  list.innerHTML = ['Red lamp', 'Blue lamp'].map(n => `<div class=lamp><h3>${n}</h3><p>$9</p><button>${held.includes(n) ? 'Remove' : 'Add to basket'}</button></div>`).join('') };
list.onclick = (e) => { if (e.target.matches('button')) { held.push(e.target.closest('.lamp').children[0].textContent); draw() } }; draw()</script>"""
TASKS = """<section class=taskapp><h1>tasks</h1><input id=field placeholder="What is to be done?"><p><input id=all type=checkbox><label for=all>Mark all as complete</label></p>
<ul class=task-list id=list></ul><ul class=filters><li><a class=selected href="#/">All</a></li><li><a href="#/open">Open</a></li><li><a href="#/done">Done</a></li></ul></section><script>
field.onkeydown = (e) => { if (e.key === 'Enter') { list.insertAdjacentHTML('beforeend', `<li><div><input type=checkbox><label>${field.value}</label></div></li>`); field.value = '' } };
list.onchange = (e) => e.target.closest('li').classList.toggle('completed', e.target.checked);
all.onchange = () => list.querySelectorAll('input').forEach(box => box.checked = all.checked)</script>"""
TALK = """<h1>Talk</h1><ul id=list></ul><textarea id=field placeholder="Write a comment"></textarea><button id=keep>Post</button><button>Send</button><script>
keep.onclick = () => setTimeout(() => { list.insertAdjacentHTML('beforeend', `<li>${field.value}</li>`) }, 200)</script>"""
INSIDE = """<header>Orbit <button onclick="menu.hidden = !menu.hidden">Ann Lee</button><ul id=menu hidden><li role=menuitem onclick="document.body.innerHTML = '<h1>Sign in</h1><label>Password <input type=password></label><button>Sign in</button>'">Sign out</li></ul></header><h1>Board</h1>"""
SAID = {
    'Open /lamps. If the "Cookies" dialog is shown, "Red lamp" is shown.': False,
    "Open /inside. I am logged out.": False,
    'Open /inside. Click "Ann Lee". Click "Sign out". I am logged out.': True,
    'Open /talk. Type "Nice one" in the comment field. Click Post. "Nice one" is shown.': True,
    'Open /talk. Type "Nice one" in the comment field. Click Send. "Nice one" is shown.': False,
    'Open /talk. Type "Nice one" in the comment field. Click Send. The page contains "Nice one".': False,
    'Open /talk. Type "Nice one" in the comment field. Click Send. The comment field contains "Nice one".': True,
    'Open /talk. Type "Nice one" in the comment field. Press Tab. I should see "Nice one".': True,
    'Open /lamps. The basket contains "Red lamp".': False,
    'Open /lamps. "Red lamp" is in the basket.': False,
    'Open /lamps. Add "Red lamp" to the basket. The basket is empty.': False,
    'Open /lamps. A "Delete" button is shown.': False,
    'Open /lamps. Add "Red lamp" to the basket. A "Remove" button is shown.': True,
    'Open /lamps. Add "Red lamp" to the basket. A "Delete" button is shown.': False,
    'Open /lamps. I should see 2 "Add to basket" items.': True,
    'Open /lamps. I should see 1 "Add to basket" items.': False,
    'Open /tasks. Add the task "Sweep". I should see 3 tasks in the list.': False,
    'Open /tasks. Add the task "Sweep". I should see 1 task in the list.': True,
    'Open /tasks. Add the task "Sweep". Add the task "Dust". Mark the second task as completed. The second task is completed. The first task is not completed.': True,
    'Open /tasks. Add the task "Sweep". The first task is completed.': False,
    'Open /tasks. Add the task "Sweep". Add the task "Dust". I should see 1 completed task.': False,
    "Open /tasks. I should see 3 tasks.": False,
    'Open /talk. Type "Nice one" in the comment field. Click Post. It is shown.': True,
    'Open /talk. Type "Nice one" in the comment field. Click Send. It is shown.': False,
    'Open /talk. Type "Nice one" in the comment field. Click Send. The comment is shown.': False,
    'Open /talk. Type "Nice one" in the comment field. Click Post. The comment is shown in the list.': True,
    "Open /talk. Click Post. It is shown.": False,
    'Open /tasks. Add the task "Sweep". The new task is not completed.': True,
    'Open /tasks. Add the task "Sweep". Mark it as completed. The task is not completed.': False,
}


@pytest.fixture(name="shelf")
def written_shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/lamps", LAMPS)
        shelf.page("/tasks", TASKS)
        shelf.page("/talk", TALK)
        shelf.page("/inside", INSIDE)
        yield shelf


@pytest.mark.asyncio
async def test_only_what_is_claimed_makes_a_run_green(shelf: Shelf, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        for said, true in SAID.items():
            result = await engine.run(said, base_url=shelf.url)
            assert (result.status == "passed") == true, f"{said}: {result.status}: {result.verdict.explanation}"
