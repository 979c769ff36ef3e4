"""New things by a form: what opens it, its fields, its end; and the columns of the board where they come to stand."""

from collections.abc import Iterator

import pytest

from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of
from tests.runs.shelf import Shelf

BOARD = """<title>Board</title><style>.lane{display:inline-block;vertical-align:top;width:220px;padding:4px}
.lane,.card{border:1px solid #888;margin:4px}</style><h1>Board</h1><button id=fresh>New task</button>
<div class=lane><h2>To do</h2><div id=todo></div></div><div class=lane><h2>Done</h2><div id=done></div></div>
<dialog id=form><h3>New task</h3><label>Title <input id=name></label>
<label>Description <textarea id=more></textarea></label>
<label>Priority <select id=rank><option>Low</option><option>High</option></select></label>
<button id=keep>Save</button><button onclick="form.close()">Cancel</button></dialog>
<section><h2>Comments</h2><ul id=said></ul><textarea id=remark placeholder="Write a comment"></textarea>
<button id=post>Post</button></section>
<script>
fresh.onclick = () => form.showModal();
keep.onclick = () => {
  const card = document.createElement("div");
  card.className = "card";
  card.innerHTML = "<h4></h4><span></span><p></p><button>Edit</button><button>Move</button>" +
    "<button aria-label=Delete>×</button>";
  card.querySelector("h4").textContent = document.getElementById("name").value;
  card.querySelector("span").textContent = rank.value;
  card.querySelector("p").textContent = more.value;
  const [edit, move, drop] = card.querySelectorAll("button");
  drop.onclick = () => card.remove();
  move.onclick = () => done.append(card);
  edit.onclick = () => {
    const head = card.querySelector("h4"), field = document.createElement("input");
    field.value = head.textContent;
    head.replaceChildren(field);
    field.focus();
    field.onkeydown = (event) => { if (event.key === "Enter") head.textContent = field.value; };
  };
  todo.append(card);
  form.close();
};
post.onclick = () => {
  const line = document.createElement("li");
  line.textContent = remark.value;
  said.append(line);
  remark.value = "";
};
</script>"""


@pytest.fixture
def board() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/board", BOARD)
        yield shelf


@pytest.mark.asyncio
async def test_what_makes_a_new_one_is_pressed_and_its_form_filled_in(
    board: Shelf, run_settings: SettingsMaker
) -> None:
    texts = (
        'I create a new task "Milk" with priority "High". "Milk" is shown. "High" is shown.',
        'I create a task with the title "Milk" and the description "2 l". The "To do" column contains "2 l".',
        'I create a task "Milk". I create a task called "Tea". The "To do" column contains 2 cards.',
        'I create a task "Milk". The "Done" column does not contain "Milk". The "Done" column contains 0 cards.',
        'I create a task "Milk". Click "Move". The "Done" column contains "Milk". The "To do" column is empty.',
        'I create a task "Milk". I edit the task "Milk" and change it to "Tea". "Tea" is shown. "Milk" is not shown.',
        'I create a task "Milk". I delete "Milk" by clicking its x. "Milk" is not shown.',
        'I post the comment "Nice". The Comments section contains "Nice". The "To do" column contains 0 cards.',
    )
    outcomes = await outcomes_of(board, run_settings, "/board", texts)
    assert {text: told for text, told in outcomes.items() if not told.startswith("passed")} == {}


@pytest.mark.asyncio
async def test_what_the_form_does_not_ask_for_is_not_made(board: Shelf, run_settings: SettingsMaker) -> None:
    texts = (
        'I create a task "Milk" with the owner "Ann".',
        'I create a task "Milk". The "Done" column contains "Milk".',
        'The "To do" column contains 1 card.',
        'I create a task "Milk". The "To do" column is empty.',
    )
    outcomes = await outcomes_of(board, run_settings, "/board", texts)
    assert {text: told for text, told in outcomes.items() if not told.startswith("failed")} == {}
    assert 'no field "owner"' in outcomes[texts[0]]
