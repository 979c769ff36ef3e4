# ruff: noqa: E501 -- pages are written as they are
"""One sentence on a small page: what is done is what was asked for, and nothing is called done that was not."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

NOTES = """<h1>Notes</h1><input placeholder="New note" id=field><button id=add>Add</button><button onclick="document.body.className =
'night'; document.body.style.background = '#111'">Night</button><ul id=list></ul><audio id=audio src="chime.mp3"></audio><script>
add.onclick = () => { list.insertAdjacentHTML('beforeend', `<li>${field.value}<button>Delete</button></li>`); field.value = '' };
list.onclick = (event) => { if (event.target.matches('button') && confirm('Delete it?')) event.target.parentNode.remove() }</script>"""
EXPIRING = """<h1>Sign in</h1><p><label>User <input id=user></label></p><p><label>Code <input id=code></label></p>
<button id=go onclick="said.textContent = user.value + ':' + code.value">Go</button><p id=said></p><script>
let shown; code.onfocus = () => { if (shown) return; shown = [user, code, go]; shown.forEach(x => x.disabled = true);
document.body.insertAdjacentHTML('beforeend', `<div id=ask style="position:absolute;top:20px;width:200px;height:200px;
background:#eee"><p>Your session is about to expire.</p><p>Leave this page?</p><button>OK</button><button
onclick="ask.remove(); shown.forEach(x => x.disabled = false)">Cancel</button></div>`) }</script>"""
FILES = """<h1>Files</h1><input type=search placeholder="Search files"><button id=make>New folder</button><table><tbody
id=rows></tbody></table><dialog id=ask><form method=dialog><label>Folder name <input id=folder></label><button
type=button onclick="ask.close()">Cancel</button><button id=ok>Create</button></form></dialog><p id=said></p><script>
let files = ['notes.txt', 'old notes.txt', 'plan.pdf'];
const draw = () => { rows.innerHTML = files.map((f, i) => `<tr data-i=${i}><td class=name>${f}</td><td><button
aria-label="More actions" aria-haspopup=menu>⋮</button></td></tr>`).join('') };
make.onclick = () => ask.showModal();
ok.onclick = () => { files.push(folder.value); said.textContent = 'made ' + folder.value; draw() };
rows.onclick = (event) => { const row = event.target.closest('tr'), i = row.dataset.i;
  if (event.target.getAttribute('role') === 'menuitem') { event.target.parentNode.remove();
    row.querySelector('.name').innerHTML = `<input aria-label="New name" value="${files[i]}">`;
    const field = row.querySelector('input'); field.focus(); field.onkeydown = (key) => { if (key.key === 'Enter') {
      said.textContent = files[i] + ' is now ' + field.value; files[i] = field.value; draw() } } }
  else if (event.target.matches('button')) event.target.insertAdjacentHTML('afterend',
    '<div role=menu><div role=menuitem tabindex=-1>Rename</div></div>') };
draw()</script>"""
WEEKS = """<div role=tablist><span role=tab tabindex=0 aria-selected=true>Week 1</span><span role=tab tabindex=0
aria-selected=false>Week 2</span></div><ul id=list></ul><p id=said></p><script>
const lessons = [['Maths', 'Music'], ['Maths', 'Art']], tabs = [...document.querySelectorAll('[role=tab]')]; let week;
const draw = (now) => { week = now; tabs.forEach((t, i) => t.setAttribute('aria-selected', i === now));
  list.innerHTML = lessons[now].map(one => `<li><button>${one}</button></li>`).join('') };
tabs.forEach((t, i) => t.onclick = () => draw(i)); draw(0);
list.onclick = (event) => { said.textContent = `${event.target.textContent} of week ${week + 1}` }</script>"""
ACCOUNTS = """<ul id=list><li>Ann <button>Suspend</button></li><li>Bob <button>Suspend</button></li></ul><dialog id=ask>
<p>Are you sure?</p><button onclick="ask.close()">Cancel</button><button onclick="ask.close(); said.textContent = 'Done'">
Confirm</button></dialog><button onclick="ask.showModal()">Details</button><p id=said></p>
<script>list.onclick = (event) => { if (event.target.matches('button')) ask.showModal() }</script>"""
CHAT = """<style>.act{display:none}.m:hover .act{display:inline}</style><div id=list><div class=m>Ann: <span>Lunch at noon?
</span> <span class=act><button title=Reply>↩</button></span></div><div class=m>Bob: <span>Late again</span>
<span class=act><button title=Reply>↩</button></span></div></div><form id=form><input id=text placeholder="Write a message…">
<button aria-label=Send>➤</button></form><p id=said></p><script>let to = 'all';
list.onclick = (event) => { if (event.target.matches('button')) { to = event.target.closest('.m').textContent.slice(0, 3);
text.placeholder = 'Reply to ' + to } };
form.onsubmit = (event) => { event.preventDefault(); said.textContent = text.value + ' to ' + to }</script>"""
SURVEY = """<form id=form><table><tr><th><th>Disagree<th>Neutral<th>Agree</tr>
<tr><td>It is fast<td><input type=radio name=fast value=no><td><input type=radio name=fast value=so-so><td><input type=radio name=fast value=yes></tr>
<tr><td>It is cheap<td><input type=radio name=cheap value=no><td><input type=radio name=cheap value=so-so><td><input type=radio name=cheap value=yes></tr>
</table></form><p id=said></p><script>form.onchange = () => {
said.textContent = [...new FormData(form)].map(one => one.join(' ')).join(', ') }</script>"""
SHOP = """<div id=list><div class=card><h3>Oat milk</h3><b>$2.49</b> <button>Add</button> <a href="#" title="Add to favourites">*</a></div>
<div class=card><h3>Olive oil</h3><b>$8.99</b> <button>Add</button> <a href="#" title="Add to favourites">*</a></div>
<div class=card><h3>Rye bread</h3><b>$3.20</b> <i>Sold out</i> <a href="#" title="Add to favourites">*</a></div></div><p id=said></p>
<script>list.onclick = (event) => { const card = event.target.closest('.card'); if (event.target.matches('button, a'))
said.textContent = card.children[0].textContent + (event.target.matches('a') ? ' is liked' : ' is bought') }</script>"""
GUESTS = """<div class=r><span>Adults</span><div><button>&minus;</button> <b>1</b> <button>+</button></div></div>
<div class=r><span>Children</span><div><button>&minus;</button> <b>4</b> <button>+</button></div></div><div class=r><span>Minutes</span>
<div><button>&minus;</button> <b>10</b> <button>+</button></div></div><p id=said></p><script>
document.querySelectorAll('.r').forEach((row, at) => { const [less, shown, more] = row.children[1].children;
  const count = (by) => { shown.textContent = +shown.textContent + by * (at === 2 ? 5 : 1);
    said.textContent = `${row.children[0].textContent} now ${shown.textContent}` };
  less.onclick = () => count(-1); more.onclick = () => count(1) })</script>"""
SONGS = """<ol id=list><li><b>Blue Lanterns</b> by Mira <span>3:12</span> <button title=Like>+</button></li>
<li><b>Slow Train</b> by Oak <span>4:45</span> <button title=Like>+</button></li></ol><button>Play</button><p id=said></p>
<style>li{cursor:pointer}</style><script>list.onclick = (event) => { said.textContent =
(event.target.matches('button') ? 'liked ' : 'playing ') + event.target.closest('li').children[0].textContent }</script>"""
BOARD = """<h1>Match</h1><button>Flip board</button><button>Resign</button><ul><li><label><input type=checkbox checked> Moves
</label><li><label><input type=checkbox checked> Clocks</label><li><label><input type=checkbox> Chat</label></ul>"""
BASKET = """<div id=list><div class=card><h4>Alder mug</h4><i title="Add to wishlist">*</i> <p class=n><b>-</b> <span>1</span> <b>+</b></p><div class=add>Add to cart</div></div>
<div class=card><h4>Beech mug</h4><i title="Add to wishlist">*</i> <p class=n><b>-</b> <span>1</span> <b>+</b></p><div class=add>Add to cart</div></div></div>
<p>Sort <select id=sort><option>Newest<option>Price: low to high<option>Price: high to low</select></p><p id=said></p><style>i, b, .add {cursor:pointer}</style><script>
document.querySelectorAll('.card').forEach(card => { const name = card.children[0].textContent, n = card.querySelector('span');
  const [less, more] = card.querySelectorAll('b'); less.onclick = () => n.textContent--; more.onclick = () => n.textContent++;
  card.querySelector('i').onclick = () => { said.textContent = name + ' is wished for' };
  card.querySelector('.add').onclick = () => { said.textContent = `${n.textContent} of ${name}` } });
sort.onchange = () => { said.textContent = 'sorted by ' + sort.value }</script>"""
TICKETS = """<h1>Tickets</h1><ul id=list><li>Zoo day <button>Add</button></li><li>Boat trip <button>Add</button></li></ul><p id=said></p>
<script>const has = {}; list.onclick = (event) => { if (!event.target.matches('button')) return;
  const name = event.target.parentNode.firstChild.data.trim(); has[name] = (has[name] || 0) + 1; said.textContent = `${has[name]} of ${name}` }</script>"""
POST = """<style>.it{display:flex;gap:9px}.it,nav div{cursor:pointer}</style><nav><div>Inbox</div><div>Archive</div></nav><p><button title=Archive>1</button><button title=Delete>2</button></p>
<div id=list></div><p id=said></p><script>const mails = ['Ann: Lunch', 'Bob: Budget', 'Ann: Photos', 'Shop: Newsletter'];
list.innerHTML = mails.map(m => `<div class=it><input type=checkbox><b>${m.split(':')[0]}</b><span>${m.split(': ')[1]}</span></div>`).join('');
document.querySelectorAll('button').forEach(one => one.onclick = () => { said.textContent = one.title + ' ' + ([...list.querySelectorAll(':checked')].map(
  box => box.parentNode.lastChild.textContent).join(' and ') || 'nothing') });
document.querySelectorAll('nav div').forEach(one => one.onclick = () => { said.textContent = 'in ' + one.textContent })</script>"""
DRIVE = """<button id=drop disabled>Delete</button><div id=list></div><p id=said></p><script>let now = '';
list.innerHTML = ['notes.txt', 'plan.pdf'].map(f => `<div class=tile style="cursor:pointer">${f}</div>`).join('');
list.onclick = (event) => { now = event.target.textContent; drop.disabled = false };
drop.onclick = () => { said.textContent = now + ' is gone' }</script>"""
STAYS = """<div class=room><div><b>Tower suite</b><br>A view of the lake</div><a href="#">Select</a></div><div class=room><div>
<b>Garden room</b><br>Quiet</div><a href="#">Select</a></div><p id=said></p><script>document.querySelectorAll('a').forEach(one =>
one.onclick = () => { said.textContent = one.parentNode.querySelector('b').textContent + ' it is' })</script>"""
MEMBERS = """<p><select id=role><option>All roles<option>Admin<option>Guest</select> <select><option>Bulk actions<option>Suspend</select></p><table><tbody id=rows></tbody></table><p id=said></p><script>
rows.innerHTML = ['Tom Field', 'Uma Reddy'].map(who => `<tr><td><input type=checkbox><td class=who>${who}<td><button aria-label="More actions">⋮</button><div hidden>
<a href="#">Edit</a> <a href="#">Suspend</a></div></tr>`).join('');
role.onchange = () => { said.textContent = 'only ' + role.value };
rows.onclick = (event) => { const row = event.target.closest('tr'); if (event.target.matches('button')) row.querySelector('div').hidden = false;
  if (event.target.matches('a')) said.textContent = event.target.textContent + ': ' + row.querySelector('.who').textContent }</script>"""
CHOICES = """<div class=row><span>Language</span> <div class=box><button aria-haspopup=listbox id=tongue>English</button><ul role=listbox hidden><li role=option>English</li>
<li role=option>Deutsch</li></ul></div></div><p><span class=pill>7 days</span> <span class=pill>30 days</span></p><p id=said></p><style>.pill{cursor:pointer}</style><script>
const list = document.querySelector('ul'); tongue.onclick = () => { list.hidden = !list.hidden };
list.onclick = (event) => { list.hidden = true; said.textContent = 'speaks ' + (tongue.textContent = event.target.textContent) };
document.querySelectorAll('.pill').forEach(one => one.onclick = () => { said.textContent = 'shows ' + one.textContent })</script>"""
CARDS = """<div style="display:flex;gap:9px"><div class=list><h3>To do</h3><div class=card draggable=true>Write it</div></div><div class=list><h3>Done</h3>
<div class=card draggable=true>Plan it</div></div></div><p id=said></p><style>.list{width:180px;height:150px;background:#ddd}</style><script>let held;
document.querySelectorAll('.card').forEach(one => one.ondragstart = () => { held = one });
document.querySelectorAll('.list').forEach(one => { one.ondragover = (event) => event.preventDefault();
  one.ondrop = () => { one.append(held); said.textContent = `${held.textContent} is in ${one.children[0].textContent}` } })</script>"""
TEAM = """<button id=more>Add member</button><dialog id=ask><label>City <input id=town></label><label>Role <input id=job></label>
<button onclick="ask.close()">Cancel</button><button onclick="ask.close(); said.textContent = `a ${job.value} in ${town.value}`">Save</button></dialog>
<p id=said></p><script>more.onclick = () => ask.showModal()</script>"""
PLAYER = """<h1>Player</h1><div role=slider tabindex=0 aria-label=Volume aria-valuenow=50 aria-valuemin=0 aria-valuemax=100 style="width:90px;height:9px;background:#999"></div>
<div class=tile style="cursor:pointer" onclick="this.className='on'">plan.pdf</div><div style="cursor:pointer" onclick="this.className='on'"># design</div>
<button>Add line</button><ul><li>Zed <input type=checkbox></li><li>Yan <input type=checkbox></li></ul>"""
PAGES = {"/notes": NOTES, "/survey": SURVEY, "/board": BOARD, "/shop": SHOP, "/guests": GUESTS, "/songs": SONGS}
PAGES |= {"/expiring": EXPIRING, "/files": FILES, "/weeks": WEEKS, "/accounts": ACCOUNTS, "/chat": CHAT}
PAGES |= {"/basket": BASKET, "/tickets": TICKETS, "/post": POST, "/drive": DRIVE, "/stays": STAYS, "/team": TEAM}
UNSENT = "<label>User <input></label> <button onclick=\"document.title = 'Saved'\">Save changes</button>"
PAGES |= {"/members": MEMBERS, "/choices": CHOICES, "/cards": CARDS, "/player": PLAYER, "/unsent": UNSENT}
DEEDS = [
    ("/basket", "Add the beech mug to the cart.", "1 of Beech mug"),
    ("/basket", "Add three Alder Mugs to the cart.", "3 of Alder mug"),
    ("/basket", "Put the alder mug on your wishlist.", "Alder mug is wished for"),
    ("/basket", "Sort by price from high to low.", "sorted by Price: high to low"),
    ("/tickets", "Add two Boat Trips to the cart.", "2 of Boat trip"),
    ("/post", "Delete the newsletter.", "Delete Newsletter"),
    ("/post", "Archive both mails from Ann.", "Archive Lunch and Photos"),
    ("/post", "Look at the Archive folder.", "in Archive"),
    ("/drive", "Delete plan.pdf.", "plan.pdf is gone"),
    ("/stays", "Select the Tower suite.", "Tower suite it is"),
    ("/members", "Suspend Tom Field.", "Suspend: Tom Field"),
    ("/members", "Show only the admins.", "only Admin"),
    ("/choices", "Change the language to Deutsch.", "speaks Deutsch"),
    ("/choices", "Show the last 7 days.", "shows 7 days"),
    ("/cards", "Drag the card Write it to the Done column.", "Write it is in Done"),
    ("/team", 'Add a member with role "cook" and city "Bern".', "a cook in Bern"),
    ("/files", "Rename notes.txt to ideas.txt.", "notes.txt is now ideas.txt"),
    ("/files", 'Rename the file "plan.pdf" to "Plan B.pdf".', "plan.pdf is now Plan B.pdf"),
    ("/files", "Create a new folder called Taxes.", "made Taxes"),
    ("/files", 'Add a folder named "Old taxes".', "made Old taxes"),
    ("/weeks", "In week 2, click Maths.", "Maths of week 2"),
    ("/weeks", 'In the "Week 2" tab, click Art.', "Art of week 2"),
    ("/weeks", "Click Music in week 1.", "Music of week 1"),
    ("/survey", 'Choose "Neutral" for "It is fast".', "fast so-so"),
    ("/survey", 'Select "Agree" for "It is fast" and "Disagree" for "It is cheap".', "fast yes, cheap no"),
    ("/shop", "Add the olive oil to the cart.", "Olive oil is bought"),
    ("/shop", "Put the cheapest product in the cart.", "Oat milk is bought"),
    ("/guests", "Set adults to 3.", "Adults now 3"),
    ("/guests", "Decrease the children to 2.", "Children now 2"),
    ("/songs", "Play Slow Train.", "playing Slow Train"),
    ("/songs", "Play the longest song.", "playing Slow Train"),
    ("/songs", 'Like "Blue Lanterns".', "liked Blue Lanterns"),
    ("/chat", 'Reply "yes" to "Lunch at noon?".', "yes to Ann"),
]
"""A page, one sentence, and what the page says when it was done."""


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for path, body in PAGES.items():
            shelf.page(path, body)
        yield shelf


@pytest.mark.asyncio
async def test_a_field_that_was_disabled_under_the_hand_is_filled_once_more(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    said = 'Open /expiring. Enter "ann" as the user and "X7" as the code, then click Go. I see "ann:X7".'
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        result = await engine.run(said, base_url=shelf.url)

    assert result.status == "passed", result.verdict.explanation


@pytest.mark.asyncio
async def test_a_sentence_does_what_it_says(shelf: Shelf, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        for page, deed, said in DEEDS:
            result = await engine.run(f'Open {page}. {deed} I see "{said}".', base_url=shelf.url)
            assert result.status == "passed", f"{deed}: {result.verdict.explanation}"


@pytest.mark.parametrize(
    ("page", "deed"),
    [
        ("/files", "Rename missing.txt to ideas.txt."),
        ("/weeks", "Click Biology in week 2."),
        ("/survey", 'Select "Often" for "It is fast".'),
        ("/shop", "Add the rye bread to the cart."),
        ("/songs", "Play Green Fields."),
        ("/post", "Click the Archive button in the row of Bob."),  # the button stands outside of it
    ],
)
@pytest.mark.asyncio
async def test_what_the_page_does_not_have_is_not_done_to_something_else(
    shelf: Shelf, run_settings: SettingsMaker, page: str, deed: str
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        result = await engine.run(f"Open {page}. {deed}", base_url=shelf.url)

    assert (result.status, result.verdict.code) == ("failed", "element_absent")


@pytest.mark.asyncio
async def test_a_deed_that_ends_with_a_question_is_told_and_a_dialog_that_was_opened_is_not(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    told = []
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        for deed in ("Suspend Bob.", "Click Details.", "Suspend Bob. Click Confirm."):
            result = await engine.run(f"Open /accounts. {deed}", base_url=shelf.url)
            told.append([notice.code for notice in result.verdict.warnings if notice.code == "unexpected_dialog"])

    assert told == [["unexpected_dialog"], [], []]


@pytest.mark.asyncio
async def test_what_is_entered_and_not_sent_is_told_where_the_page_has_a_button_for_that(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    told = []
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        for deed in ('Enter "ann" as the user.', 'Enter "ann" as the user. Click Save changes.', "Click Save changes."):
            result = await engine.run(f"Open /unsent. {deed}", base_url=shelf.url)
            told.append([notice.code for notice in result.verdict.warnings if notice.code == "not_sent"])

    assert told == [["not_sent"], [], []]


@pytest.mark.parametrize(
    ("page", "deed"),
    [
        ("/board", "Flip the board and resign."),
        ("/board", "Show only the chat."),
        ("/player", "Mute the volume."),  # the slider is the volume, and mutes nothing
        ("/player", "Make a copy of plan.pdf."),
        ("/player", "Suspend Zed."),  # a tick suspends nobody
        ("/player", 'Send the message "Late" to #design.'),  # nothing takes the message
        ("/player", "Add a line with quantity 12 and price 8."),
        ("/post", "Archive both mails from Bob."),  # there is one
        ("/post", "Delete the mail from Zoe."),
        ("/basket", "Add the alder mug to the wishlist with colour red."),
    ],
)
@pytest.mark.asyncio
async def test_a_deed_of_which_a_control_does_only_a_part_is_not_called_done(
    shelf: Shelf, run_settings: SettingsMaker, page: str, deed: str
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        result = await engine.run(f"Open {page}. {deed}", base_url=shelf.url)

    assert result.status in {"failed", "invalid"}, result.verdict.explanation


@pytest.mark.asyncio
async def test_a_number_that_the_presses_did_not_lead_to_is_no_success(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        result = await engine.run("Open /guests. Set minutes to 12.", base_url=shelf.url)

    assert (result.status, result.verdict.code) == ("failed", "expectation_not_met")


NOTED = {
    'Add the note "Milk". The list contains "Milk". Delete the note "Milk". Confirm the deletion. "Milk" is not in the list.': "passed",
    'Add the note "Milk". Delete the note "Milk". Press Cancel. "Milk" is not in the list.': "failed",
    "The list is empty.": "passed",
    'The list contains "Milk".': "failed",
    "Click Night. The page background is black.": "passed",
    "The page background is black.": "failed",
    'Click Night. The page has the class "night".': "passed",
    'The audio source is "chime.mp3".': "passed",
    'The audio source is "song.mp3".': "failed",
}


@pytest.mark.asyncio
async def test_what_is_left_of_a_list_and_how_the_page_looks_is_judged(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        for said, status in NOTED.items():
            result = await engine.run(f"Open /notes. {said}", base_url=shelf.url)
            assert result.status == status, f"{said}: {result.verdict.explanation}"
