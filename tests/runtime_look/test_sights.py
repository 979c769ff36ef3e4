"""What one look tells of what a person sees and can click: listeners, icons, colours, shapes, repeated blocks."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import pytest
from playwright.async_api import Page

from .conftest import Look, every, look_at, only

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    "script",
    [
        "e.addEventListener('click', () => 0)",
        "e.onclick = () => 0",
        "e.addEventListener('pointerdown', () => 0, {passive: true})",
        "e['__reactProps$abc'] = {onClick: () => 0}",
        "e.__click = () => 0",
        "window.jQuery = {expando: 'jq1'}; const on = [{selector: '.x'}]; on.delegateCount = 1; document.body.jq1 = {events: {click: on}}",
        "e.style.cursor = 'pointer'",
        "e.setAttribute('onclick', 'x()')",
    ],
)
async def test_a_plain_element_that_hears_clicks_is_clickable(page: Page, look: Look, script: str) -> None:
    await page.set_content("<div id=o><div id=e class=x>Go</div><div id=n>No</div></div>")
    await page.evaluate(f"() => {{ const e = document.getElementById('e'); {script} }}")
    snapshot = await look_at(page)

    assert only(snapshot, element_id="e").clickable
    assert not only(snapshot, element_id="n").clickable
    assert not only(snapshot, element_id="o").clickable


async def test_what_the_page_sees_of_listening_is_as_before(page: Page) -> None:
    said = await page.evaluate(
        "() => [EventTarget.prototype.addEventListener.name, EventTarget.prototype.addEventListener.length,"
        " /native code/.test(Function.prototype.toString.call(EventTarget.prototype.addEventListener))]"
    )

    assert said == ["addEventListener", 2, True]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<button id=t><i class="fa fa-trash-o"></i></button>', "trash"),
        ('<button id=t><i class="fas fa-shopping-cart fa-lg"></i></button>', "shopping cart"),
        ('<button id=t><span class="glyphicon glyphicon-star"></span></button>', "star"),
        ('<button id=t><svg width=9 height=9><use href="/s.svg#icon-search"/></svg></button>', "search"),
        ('<button id=t><i class="material-icons">delete</i></button>', "delete"),
        ('<a id=t href="/x"><img src="/img/user-menu.3f2a.png"></a>', "user menu f a"),
        ('<div id=t onclick="1"><span class="bi bi-heart-fill"></span></div>', "heart"),
        ('<button id=t class="plus-icon"></button>', "plus"),
        ('<button id=t><svg data-icon="house" width=9 height=9></svg></button>', "house"),
        ('<button id=t style="background:url(/i/bell.svg);width:9px;height:9px"></button>', "bell"),
        ("<button id=t>Save</button>", ""),
    ],
)
async def test_a_control_is_told_by_its_picture(look: Look, html: str, words: str) -> None:
    assert only(await look(html), element_id="t").icon == words


@pytest.mark.parametrize(
    ("style", "color"),
    [
        ("background:#ff0000", "red"),
        ("background:rgb(220,53,69)", "red"),
        ("background:#28a745", "green"),
        ("background:#007bff", "blue"),
        ("background:#ffc107", "yellow"),
        ("background:lime", "lime"),
        ("background:#6c757d", "gray"),
        ("background:transparent", ""),
        ("background:rgba(255,0,0,.05)", ""),
        ("background:#333", "gray"),
        ("background:#fafafa", "white"),
        ("background:#800080", "purple"),
        ("background:#fd7e14", "orange"),
        ("color:#c00", "red"),
        ("color:#333", ""),
        ("background:#f3f2f1", "silver"),
        ("background:#fff;border-left:4px solid #00a32a", "green"),
        ("background:#28a745;border-left:4px solid #c00", "green"),
        ("border:4px solid #c00", "red"),
    ],
)
async def test_a_colour_has_the_name_a_person_gives_it(look: Look, style: str, color: str) -> None:
    assert only(await look(f'<div id=t style="{style}">Text</div>'), element_id="t").color == color


async def test_shapes_of_a_drawing_are_told_and_those_of_an_icon_are_not(look: Look) -> None:
    snapshot = await look(
        "<svg width=100 height=100><circle r=9 cx=9 cy=9 fill=red /><polygon points='1,1 5,9 9,1' fill=none stroke=blue /><rect width=9 height=4 /><text y=50>A</text></svg>"
        "<svg width=16 height=16><path d='M0 0h9v9z'/></svg><div id=r style='width:20px;height:20px;border-radius:50%;background:teal'></div>"
    )

    assert [(one.shape, one.color) for one in every(snapshot) if one.shape] == [
        ("circle", "red"),
        ("triangle", "blue"),
        ("rectangle", "black"),
        ("text", "black"),
        ("circle", "teal"),
    ]


async def test_repeated_blocks_are_rows_though_they_are_plain(look: Look) -> None:
    post = '<div class="post"><div><b>{0}</b></div><div>Said {0}</div><span id=l{0} class=like></span></div>'
    snapshot = await look(
        f"<style>.like{{display:inline-block;width:9px;height:9px;cursor:pointer}}</style><div>{post.format('Ann')}{post.format('Bob')}</div>"
    )

    rows = {one.ref: one.text for one in every(snapshot, tag="div") if "post" in one.classes}
    assert rows[only(snapshot, element_id="lBob").row or 0] == "Bob Said Bob"


async def test_what_has_nothing_to_be_found_by_has_a_path(page: Page, look: Look) -> None:
    snapshot = await look(
        "<main id=m><p>x</p><div><div></div><div style='width:20px;height:20px;background:red'></div></div></main>"
    )

    patch = only(snapshot, color="red")
    assert patch.path == "#m > div:nth-child(2) > div:nth-child(2)"
    assert await page.locator(patch.path).evaluate("e => e.style.background") == "red"


async def test_open_and_closed_are_told_by_class_too(look: Look) -> None:
    snapshot = await look(
        "<div id=a tabindex=0 aria-expanded=false>A</div><ul><li class=expandable id=b>B</li><li class=collapsable id=c>C</li><li id=d>D</li></ul><p class=open id=e>E</p>"
    )

    assert [only(snapshot, element_id=name).expanded for name in "abcde"] == [False, False, True, None, None]
