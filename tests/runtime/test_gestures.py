# ruff: noqa: E501 -- pages read better unbroken
"""Gestures: unfolding, selecting, dragging by a distance, copying, sending a form."""

import pytest

from pacts.domain.plan import Target
from pacts.runtime.session import Session
from tests.runtime.stage import Show, ask, do, element, step

pytestmark = pytest.mark.asyncio(loop_scope="session")

FOLDS = [
    "<details id=t><summary>More</summary><p>Inside</p></details>",
    "<details><summary id=t>More</summary><p>Inside</p></details>",
    '<button id=t aria-expanded=false aria-controls=p onclick="p.hidden = !p.hidden; this.ariaExpanded = String(!p.hidden)">More</button><p id=p hidden>Inside</p>',
    "<h3 id=t onclick='this.nextElementSibling.hidden = !this.nextElementSibling.hidden'>More</h3><p hidden>Inside</p>",
    '<section id=t aria-labelledby=b><button id=b aria-expanded=false onclick="p.hidden = !p.hidden; this.ariaExpanded = String(!p.hidden)">More</button><p id=p hidden>Inside</p></section>',
    "<ul role=tree><li id=t role=treeitem aria-expanded=false onclick=\"if (event.target.id !== 'g') { g.hidden = !g.hidden; this.ariaExpanded = String(!g.hidden) }\"><span>More</span><ul id=g role=group hidden><li role=treeitem>Inside</li></ul></li></ul>",
    '<ul><li id=t><span class=toggle onclick="g.hidden = !g.hidden">+</span> More<ul id=g hidden><li>Inside</li></ul></li></ul>',
    '<button id=t aria-expanded=false onclick="setTimeout(() => { p.hidden = !p.hidden; this.ariaExpanded = String(!p.hidden) }, 300)">More</button><p id=p hidden>Inside</p>',
]


@pytest.mark.parametrize("html", FOLDS)
async def test_what_is_closed_is_opened_once_and_closed_again(session: Session, show: Show, html: str) -> None:
    await show(html)

    for verb, shown in (("expand", True), ("expand", True), ("collapse", False), ("collapse", False)):
        deed = await do(session, verb, "#t")
        assert deed.ok, (verb, deed.message)
        assert (await ask(session, "visible", None, "Inside", negated=not shown)).ok, verb


async def test_a_menu_that_opens_on_hover_is_opened_so(session: Session, show: Show) -> None:
    await show(
        "<style>ul ul { display: none } li:hover > ul { display: block }</style><p>Top</p><nav><ul><li id=t><a href=/away>Products</a><ul><li>Lamps</li></ul></li></ul></nav>"
    )

    assert (await do(session, "expand", "#t")).ok
    assert (await ask(session, "visible", None, "Lamps")).ok
    assert not session.url.endswith("/away")


async def test_the_next_menu_of_a_bar_is_not_what_a_menu_opens(session: Session, show: Show) -> None:
    await show(
        "<ul role=menubar><li id=t role=menuitem aria-haspopup=true onclick='m.hidden = false'>File</li>"
        "<li role=menuitem aria-haspopup=true onmouseover='n.hidden = false'>Edit</li></ul>"
        "<p id=n hidden>Would you like some news?</p><ul id=m role=menu hidden><li role=menuitem>Save</li></ul>"
    )

    assert (await do(session, "expand", "#t")).ok
    assert (await ask(session, "visible", None, "Save")).ok


async def test_a_message_that_comes_up_beside_is_no_menu(session: Session, show: Show) -> None:
    await show(
        "<ul role=menubar><li id=t role=menuitem aria-haspopup=true onmouseenter='n.hidden = false' onclick='m.hidden = false'>File</li></ul>"
        "<p id=n hidden>Would you like some news?</p><ul id=m role=menu hidden><li role=menuitem>Save</li></ul>"
    )

    assert (await do(session, "expand", "#t")).ok
    assert (await ask(session, "visible", None, "Save")).ok


async def test_typing_waits_for_the_field_that_was_just_called_for(session: Session, show: Show) -> None:
    await show("<input id=f hidden><script>setTimeout(() => { f.hidden = false; f.focus() }, 300)</script>")

    assert (await do(session, "type", None, "gauges")).ok
    assert (await ask(session, "value", "#f", "gauges")).ok


async def test_what_does_not_open_is_no_success(session: Session, show: Show) -> None:
    await show("<button id=t aria-expanded=false>More</button>")
    deed = await do(session, "expand", "#t")
    assert (deed.ok, deed.cause) == (False, "expectation_not_met")


@pytest.mark.parametrize(("what", "value"), [("#w", ""), ("#p", "grey fox"), ("#f", ""), ("#f", "two")])
async def test_text_is_selected_by_mouse_or_keyboard(session: Session, show: Show, what: str, value: str) -> None:
    await show(
        "<p id=w>The <b>quick</b> brown fox jumps over the lazy dog and then goes home to sleep for a very long while</p>"
        "<p id=p>One grey fox</p><input id=f value='one two three'>"
    )

    deed = await do(session, "select_text", what, *([value] if value else []))

    assert deed.ok, deed.message
    field = "(() => { const f = document.activeElement; return f.selectionStart === undefined ? '' : f.value.slice(f.selectionStart, f.selectionEnd) })()"
    chosen = await told(session, f"{field} || String(getSelection())")
    whole = {"#w": "The quick brown fox", "#f": "one two three"}
    assert chosen == value if value else chosen.startswith(whole[what])


async def test_a_piece_of_a_text_is_remembered_copied_and_pasted(session: Session, show: Show) -> None:
    await show("<p id=p>Alpha beta gamma.</p><textarea id=a>first line\nsecond line</textarea><input id=i>")
    last = Target(words="word", ordinal=-1)

    kept = await session.act(step("remember", name="it").model_copy(update={"target": last}), (), element("#p"), None)
    copied = await session.act(
        step("copy").model_copy(update={"target": Target(words="line", ordinal=2)}), (), element("#a"), None
    )
    await do(session, "paste", "#i", copied.remembered["clipboard"])

    assert kept.remembered == {"it": "gamma"}
    assert await told(session, "document.getElementById('i').value") == "second line"


async def test_a_thing_is_dragged_by_places_of_its_list_or_by_pixels(session: Session, show: Show) -> None:
    await show(
        """<ul id=l style="width: 100px; padding: 0; list-style: none">"""
        + "".join(f"<li id=i{n} style='height: 30px; user-select: none'>Item {n}</li>" for n in range(1, 5))
        + """</ul><div id=box style="position: absolute; left: 200px; top: 200px; width: 20px; height: 20px; background: red"></div>
        <script>let held = null; addEventListener("mousedown", (e) => { held = e.target });
        addEventListener("mouseup", (e) => { if (held?.localName === "li") { const over = document.elementFromPoint(30, e.clientY);
        if (over.localName === "li" && over !== held) e.clientY > over.getBoundingClientRect().y + 15 ? over.after(held) : over.before(held) } held = null });
        addEventListener("mousemove", (e) => { if (held?.id === "box") { held.style.left = e.clientX - 10 + "px"; held.style.top = e.clientY - 10 + "px" } })</script>"""
    )
    order = "[...document.querySelectorAll('li')].map((l) => l.id.slice(1)).join('')"

    assert (await do(session, "drag_by", "#i3", "1", name="up")).ok
    assert await told(session, order) == "1324"
    assert (await do(session, "drag_by", "#i1", "2", name="down")).ok
    assert await told(session, order) == "3214"
    assert (await do(session, "drag_by", "#box", "50", name="left")).ok
    assert (await do(session, "drag_by", "#box", name="down")).ok
    left, top = await told(session, "[box.offsetLeft, box.offsetTop]")
    assert (left, top > 240) == (150, True)


ITEMS = "".join(
    f"<li id=i{n} style='float: left; width: 60px; height: 30px; user-select: none'>N{n}</li>" for n in range(1, 7)
)
GRID = (
    f'<ul style="width: 180px; padding: 0; margin: 0; list-style: none">{ITEMS}</ul>'
    """<script>let held = null; addEventListener("mousedown", (e) => { held = e.target.closest("li") });
addEventListener("mouseup", (e) => { const over = document.elementFromPoint(e.clientX, e.clientY).closest("li");
if (held && over && over !== held) { const next = held.nextSibling === over ? held : held.nextSibling; over.after(held); held.parentNode.insertBefore(over, next) } held = null })</script>"""
)


async def test_in_a_grid_a_thing_goes_up_by_a_line_and_to_the_side_within_it(session: Session, show: Show) -> None:
    await show(GRID)
    order = "[...document.querySelectorAll('li')].map((l) => l.id.slice(1)).join('')"

    assert (await do(session, "drag_by", "#i5", "1", name="up")).ok
    assert await told(session, order) == "153426"
    assert (await do(session, "drag_by", "#i5", "1", name="right")).ok
    assert await told(session, order) == "135426"
    assert "no place 1 right" in (await do(session, "drag_by", "#i5", "1", name="right")).message


FORM = "<form onsubmit=\"event.preventDefault(); out.textContent = 'Sent ' + a.value\"><input id=a>{0}</form><output id=out></output>"


@pytest.mark.parametrize(
    "button", ["<button>Save</button>", "<button type=button>Help</button><input type=submit>", ""]
)
async def test_a_form_is_sent_by_its_button_or_by_enter(session: Session, show: Show, button: str) -> None:
    await show(FORM.format(button))
    await do(session, "fill", "#a", "x")
    assert (await do(session, "submit")).ok
    assert (await ask(session, "visible", None, "Sent x")).ok


async def told(session: Session, expression: str) -> object:
    return await session.tabs.current.evaluate(expression)
