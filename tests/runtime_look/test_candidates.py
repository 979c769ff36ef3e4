"""What one look tells of one document."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import pytest
from playwright.async_api import Page

from pacts.domain.page import Candidate

from .conftest import Look, every, look_at, only

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_candidate_is_a_valid_record(look: Look) -> None:
    snapshot = await look(
        '<h1 class="big big">Shop</h1><form><label for="m">Mail</label><input id="m" data-qa="mail" value="a@b.c">'
        "<select><option>A</select></form><details><summary>More</summary></details>"
    )

    for one in snapshot.frames[0].candidates:
        again = Candidate.model_validate(one.model_dump())
        assert again == one
        assert again.model_dump_json() == one.model_dump_json()
    assert only(snapshot, tag="h1").classes == ("big",)


async def test_a_field_tells_all_the_ways_to_find_it(look: Look) -> None:
    snapshot = await look(
        '<label for="m">Mail address</label>'
        '<input id="m" name="mail" type="email" placeholder="you@example.org" data-cy="mail" class="f wide" value="ann@example.org"'
        ' title="Your mail" aria-placeholder="mail">'
    )

    field = only(snapshot, tag="input")
    assert field.model_dump(
        include={"role", "name", "label", "name_attribute", "placeholder", "element_id", "title", "type"}
    ) == {
        "role": "textbox",
        "name": "Mail address",
        "label": "Mail address",
        "name_attribute": "mail",
        "placeholder": "you@example.org",
        "element_id": "m",
        "title": "Your mail",
        "type": "email",
    }
    assert (field.test_ids, field.classes, field.value, field.aria_placeholder) == (
        {"data-cy": "mail"},
        ("f", "wide"),
        "ann@example.org",
        "mail",
    )
    assert field.editable
    assert field.clickable
    assert field.visible


async def test_a_wrapping_label_is_told_without_what_its_control_shows(look: Look) -> None:
    snapshot = await look(
        "<label>Size <select><option>S<option selected>M</select> of shirt</label>"
        '<label>Agree <input type="checkbox"></label><label>Dark <span role="switch" tabindex="0">on</span></label>'
    )

    assert only(snapshot, tag="select").label == "Size of shirt"
    assert only(snapshot, tag="select").text == "M"
    assert only(snapshot, tag="input").label == "Agree"
    assert only(snapshot, role="switch").label == "Dark"


async def test_states_are_told(look: Look) -> None:
    snapshot = await look(
        '<input type="checkbox" checked id="c"><input type="radio" id="r"><select><option id="o" selected>x</select>'
        '<div role="checkbox" aria-checked="true" id="d"></div><button aria-expanded="false" id="e">Menu</button>'
        "<details open><summary>S</summary></details><fieldset disabled><input id='f'></fieldset><input readonly id='n'>"
        '<div role="tab" id="t">Tab</div><button disabled id="b"><span>Save</span></button><h3>H</h3><div contenteditable id="w">x</div>'
    )

    assert only(snapshot, element_id="c").checked is True
    assert only(snapshot, element_id="r").checked is False
    assert only(snapshot, element_id="o").selected is True
    assert only(snapshot, element_id="d").checked is True
    assert only(snapshot, element_id="e").expanded is False
    assert only(snapshot, tag="summary").expanded is True
    assert (only(snapshot, element_id="f").enabled, only(snapshot, element_id="f").editable) == (False, False)
    assert (only(snapshot, element_id="n").enabled, only(snapshot, element_id="n").editable) == (True, False)
    assert only(snapshot, element_id="t").selected is False
    assert only(snapshot, element_id="b").enabled is False
    assert only(snapshot, tag="span").enabled is False
    assert only(snapshot, tag="h3").level == 3
    assert only(snapshot, element_id="w").editable


@pytest.mark.parametrize(
    ("html", "usable"),
    [
        ("<span id='x' class='btn' aria-disabled='true'>Pay</span>", False),
        ("<span id='x' style='cursor:not-allowed'>Pay</span>", False),
        ("<a id='x' href='#1' style='pointer-events:none'>Pay</a>", False),
        ("<div style='pointer-events:none;opacity:.5'><p><input id='x'></p></div>", False),
        ("<div inert><button id='x'>Pay</button></div>", False),
        ("<fieldset disabled><span id='x' onclick='1'>Pay</span></fieldset>", False),
        ("<my-button id='x' disabled onclick='1'>Pay</my-button>", False),
        ("<div aria-disabled='true'><span id='x' onclick='1'>Pay</span></div>", False),
        ("<span id='x' onclick='1' aria-disabled='false'>Pay</span>", True),
        ("<label><input type='checkbox' id='x' style='pointer-events:none'>Pay</label>", True),
        ("<button><span id='x' onclick='1' style='pointer-events:none'>Pay</span></button>", True),
        ("<style>body{pointer-events:none}</style><button id='x'>Pay</button>", True),
        ("<button id='x' style='cursor:not-allowed'>Pay</button>", True),
    ],
)
async def test_what_is_made_to_look_disabled_is_disabled(look: Look, html: str, *, usable: bool) -> None:
    snapshot = await look(html)

    assert only(snapshot, element_id="x").enabled is usable


async def test_the_focused_element_is_found_through_shadow_roots(page: Page, look: Look) -> None:
    await look('<div><template shadowrootmode="open"><input id="x"></template></div>')
    await page.evaluate(
        "document.body.setHTMLUnsafe(`<div id=h><template shadowrootmode=open><input id=x></template></div>`)"
    )
    await page.evaluate("document.querySelector('#h').shadowRoot.querySelector('#x').focus()")

    snapshot = await look_at(page)

    assert only(snapshot, focused=True).element_id == "x"


async def test_what_is_hidden_is_told_only_where_it_may_be_meant(look: Look) -> None:
    snapshot = await look(
        '<div style="display:none"><p>Nothing</p><input id="file" type="file"><div id="modal">x</div></div>'
        '<p style="visibility:hidden">Nothing</p><label><input type="checkbox" style="opacity:0;position:absolute">Agree</label>'
        "<details><summary>S</summary><p>Nothing</p><button>Inside</button></details><script id='s'>1</script><template><p>Nothing</p></template>"
    )

    assert only(snapshot, element_id="file").visible is False
    assert only(snapshot, element_id="modal").visible is False
    assert only(snapshot, own_text="Inside").visible is False
    assert every(snapshot, element_id="s") == []
    assert every(snapshot, own_text="Nothing", visible=True) == []
    assert only(snapshot, type="checkbox").visible is True


async def test_aria_hidden_is_told_apart_from_invisible(look: Look) -> None:
    snapshot = await look('<button aria-hidden="true">A</button><div style="display:contents"><button>B</button></div>')

    assert (only(snapshot, own_text="A").visible, only(snapshot, own_text="A").aria_hidden) == (True, True)
    assert (only(snapshot, own_text="B").visible, only(snapshot, own_text="B").aria_hidden) == (True, False)


async def test_a_pointer_makes_clickable_only_where_it_starts(look: Look) -> None:
    snapshot = await look(
        '<div style="cursor:pointer" id="a"><span>Open</span></div><div onclick="1" id="b">B</div><div id="c">C</div>'
    )

    assert only(snapshot, element_id="a").clickable is True
    assert only(snapshot, tag="span").clickable is False
    assert only(snapshot, element_id="b").clickable is True
    assert only(snapshot, element_id="c").clickable is False


async def test_covered_is_who_does_not_get_the_click(look: Look) -> None:
    snapshot = await look(
        '<button id="free">A</button><button id="under">B</button><div style="position:relative"><label for="box">L</label>'
        '<input type="checkbox" id="box" style="position:absolute;left:0;top:0;margin:0;z-index:-1"></div>'
        "<script>const r=under.getBoundingClientRect();const d=document.createElement('div');"
        "d.style=`position:fixed;left:${r.x}px;top:${r.y}px;width:${r.width}px;height:${r.height}px`;document.body.append(d)</script>"
        '<div><template shadowrootmode="open"><button id="inner"><b>In</b></button></template></div>'
    )

    assert only(snapshot, element_id="free").covered is False
    assert only(snapshot, element_id="under").covered is True
    assert only(snapshot, element_id="box").covered is False


async def test_columns_follow_spans(look: Look) -> None:
    snapshot = await look(
        "<table><thead><tr><th>Name<th colspan=2>Contact<th>Age</thead>"
        "<tbody><tr><td rowspan=2>Ann<td>mail<td>phone<td>7<tr><td>mail2<td>phone2<td><button>8</button></tbody></table>"
    )

    columns = {
        one.own_text: one.column for one in snapshot.frames[0].candidates if one.column and one.tag in {"td", "button"}
    }
    assert columns == {
        "Ann": "Name",
        "mail": "Contact",
        "phone": "Contact",
        "7": "Age",
        "mail2": "Contact",
        "phone2": "Contact",
        "8": "Age",
        "": "Age",
    }


async def test_columns_of_a_grid_made_of_divs(look: Look) -> None:
    snapshot = await look(
        '<div role="grid"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Age</span></div>'
        '<div role="rowgroup"><div role="row" id="r"><span role="gridcell">Ann</span><span role="gridcell"><a href="#">7</a></span></div></div></div>'
    )

    link = only(snapshot, tag="a")
    assert link.column == "Age"
    assert link.row == only(snapshot, element_id="r").ref


async def test_a_body_table_takes_the_headers_of_the_table_above_it(look: Look) -> None:
    snapshot = await look("<table><tr><th>Name<th>Age</table><table><tr><td>Ann<td>7</table>")

    assert only(snapshot, own_text="7", tag="td").column == "Age"


async def test_cards_are_rows_although_their_classes_differ_a_little(look: Look) -> None:
    card = '<div class="card shadow {}"><h3>{}</h3><div><button>Add to cart</button></div></div>'
    snapshot = await look(
        f'<h2>Products</h2><div>{card.format("", "Backpack")}{card.format("sold", "Bike")}</div><p class="card">x</p><p>end</p>'
    )

    bike = every(snapshot, tag="button")[1]
    row = only(snapshot, ref=bike.row)
    assert (row.text, bike.heading) == ("Bike Add to cart", "Bike")
    assert only(snapshot, own_text="end").heading == "Products"


async def test_the_row_is_the_innermost_one_and_rows_nest(look: Look) -> None:
    snapshot = await look("<ul><li id=o>Fruit<ul><li id=i>Apple <button>Eat</button></ul></ul>")

    inner = only(snapshot, element_id="i")
    assert only(snapshot, tag="button").row == inner.ref
    assert inner.row == only(snapshot, element_id="o").ref


async def test_a_lone_block_is_no_card(look: Look) -> None:
    snapshot = await look('<div class="panel">Text <button>Go</button></div><div class="other"><p>Text</p></div>')

    assert only(snapshot, tag="button").row is None


async def test_the_heading_is_that_of_the_innermost_section(look: Look) -> None:
    snapshot = await look(
        "<div><h1>Account</h1></div><section><h2>Address</h2><input id=a></section><button>Save</button><section><input id=b><h2>Cards</h2></section>"
    )

    assert only(snapshot, element_id="a").heading == "Address"
    assert only(snapshot, tag="button").heading == "Account"
    assert only(snapshot, element_id="b").heading == "Account"


async def test_shadow_roots_are_looked_into_however_deep(look: Look) -> None:
    snapshot = await look(
        "<x-outer></x-outer><script>const o=document.querySelector('x-outer').attachShadow({mode:'open'});o.innerHTML='<h2>Out</h2><x-inner>light</x-inner>';"
        "o.querySelector('x-inner').attachShadow({mode:'open'}).innerHTML='<label>Mail <input></label><button><slot></slot></button>'</script>"
    )

    button = only(snapshot, tag="button")
    assert (button.name, button.text, button.shadow, button.heading) == ("light", "light", True, "Out")
    assert (only(snapshot, tag="input").label, only(snapshot, tag="input").shadow) == ("Mail", True)
    assert only(snapshot, tag="x-outer").shadow is False
    assert snapshot.frames[0].nodes >= 9


async def test_parents_are_listed_before_their_children(look: Look) -> None:
    snapshot = await look("<main><div><div><form><p><button>Go</button></form></div></div></main>")

    seen: set[int] = set()
    for one in snapshot.frames[0].candidates:
        assert one.parent is None or one.parent in seen
        seen.add(one.ref)
    assert only(snapshot, tag="button").parent == only(snapshot, tag="p").ref


async def test_refs_stay_when_the_page_changes_around_an_element(page: Page, look: Look) -> None:
    before = await look("<div id=list><button>A</button><button>B</button></div>")
    await page.evaluate(
        "document.querySelector('button').remove(); document.body.prepend(document.createElement('button'))"
    )
    after = await look_at(page)

    assert only(after, own_text="B").ref == only(before, own_text="B").ref
    assert len({one.ref for one in after.frames[0].candidates}) == len(after.frames[0].candidates)
    assert only(before, own_text="A").ref not in {one.ref for one in after.frames[0].candidates}
    assert after.frames[0].document == before.frames[0].document


async def test_a_new_document_has_a_new_id(page: Page, look: Look) -> None:
    before = await look("<p>x</p>")
    await page.goto("data:text/html,<p>y")

    assert (await look_at(page)).frames[0].document != before.frames[0].document


async def test_text_is_cut_and_told_as_it_is_seen(look: Look) -> None:
    snapshot = await look(
        f"<div id=a>One\n  <b>two</b><p>three</p></div><p id=b>{'😀' * 300}</p><div id=c><i>Add</i><i style='display:none'>no</i>ed</div>"
    )

    assert only(snapshot, element_id="a").text == "One two three"
    assert only(snapshot, element_id="a").own_text == "One"
    assert only(snapshot, element_id="b").text == "😀" * 100
    assert only(snapshot, element_id="c").text == "Added"


async def test_half_characters_of_a_page_do_not_break_anything(page: Page, look: Look) -> None:
    await look("<button></button>")
    await page.evaluate("document.querySelector('button').textContent = 'a\\ud83d \\\\ud83d b'")

    button = only(await look_at(page), tag="button")

    assert button.name == "a\ufffd \\ud83d b"
    assert button.model_dump_json()


async def test_more_than_the_limit_is_counted(page: Page, look: Look) -> None:
    await look("".join(f"<button>{i}</button>" for i in range(30)))

    frame = (await look_at(page, limit=10)).frames[0]

    assert (len(frame.candidates), frame.dropped) == (10, 20)


async def test_a_big_and_a_deep_page_are_looked_at(look: Look) -> None:
    snapshot = await look(
        f"{'<div>' * 400}<button>Deep</button>{'</div>' * 400}"
        "<table>" + "<tr><td>x<td><button>Y</button>" * 2500 + "</table>"
    )

    assert only(snapshot, own_text="Deep").visible
    assert len(every(snapshot, own_text="Y")) > 1000
    assert snapshot.frames[0].dropped > 0
    assert len(snapshot.outline.splitlines()) == 400


async def test_a_tree_deeper_than_any_parser_makes_is_survived(page: Page, look: Look) -> None:
    await look("<p>x</p>")
    await page.evaluate(
        "let at = document.body; for (let i = 0; i < 1500; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep'"
    )

    assert only(await look_at(page), tag="p").own_text == "x"


async def test_the_outline_reads_like_the_page_and_keeps_what_fields_hold_to_itself(look: Look) -> None:
    snapshot = await look(
        '<h1>Cart</h1><label>Guests <input value="4711"></label><table><tr><td>Ann<td><input value="0815"></table><button disabled>Pay</button><p>Thanks</p>'
    )

    assert snapshot.outline.splitlines() == [
        '- heading "Cart"',
        "- text: Guests",
        '  - textbox "Guests"',
        "- table",
        "  - rowgroup",
        "    - row",
        '      - cell "Ann"',
        "      - cell",
        "        - textbox",
        '- button "Pay" [disabled]',
        "- paragraph: Thanks",
    ]


async def test_the_signature_sees_structure_and_not_words(look: Look) -> None:
    first = await look("<h1>One</h1><button>A</button>")
    second = await look("<h1>Two</h1><button>B</button>")
    third = await look("<h1>Two</h1><a href=#>B</a>")

    assert first.signature == second.signature
    assert first.signature != third.signature


async def test_a_field_without_a_label_is_told_with_the_words_beside_it(look: Look) -> None:
    snapshot = await look(
        "<td>By <input type=radio id=a>Train <input type=radio id=b> Own <!-- x --> car<br><input id=c> km</td>"
        "<label for=d>Name</label> known <input id=d>"
    )

    beside = [(one.text_before, one.text_after) for one in every(snapshot) if one.tag == "input"]
    assert beside == [("By", "Train"), ("Train", "Own car"), ("", "km"), ("", "")]
