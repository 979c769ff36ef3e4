# ruff: noqa: E501 -- pages are written as they are
"""Set this HTML; say these words; expect this element."""

import pytest

from tests.eyes.stage import Stage, at, near, say

FIELDS = """
<form>
  <label for=a>First name</label><input id=a>
  <label>Last name <input id=b></label>
  <input id=c aria-label="E-mail address">
  <input id=d placeholder="Phone number">
  <input id=e title="Nickname">
  <span id=lbl>Company</span><input id=f aria-labelledby=lbl>
  <div><span>City</span> <input id=g></div>
  <table><tr><td>Postal code</td><td><input id=h></td></tr></table>
  <p>Comment:</p><textarea id=i></textarea>
  <input id=j name=coupon_code>
  <input id=k type=password>
  <div class="float"><input id=l placeholder=" "><label for=l>Country</label></div>
</form>"""


@pytest.mark.parametrize(
    ("words", "css"),
    [
        ("First name", "#a"),
        ("first name", "#a"),
        ("Given name", "#a"),
        ("Last name", "#b"),
        ("Surname", "#b"),
        ("Email", "#c"),
        ("Phone", "#d"),
        ("Nickname", "#e"),
        ("Company", "#f"),
        ("City", "#g"),
        ("Zip code", "#h"),
        ("Comment", "#i"),
        ("coupon code", "#j"),
        ("Password", "#k"),
        ("Country", "#l"),
    ],
)
def test_a_field_is_found_however_it_is_labelled(stage: Stage, words: str, css: str) -> None:
    stage.means(FIELDS, say(words, "field"), css, verb="fill")
    stage.means(FIELDS, say(words, quoted=False), css, verb="fill")


def test_a_field_that_is_not_there_is_absent(stage: Stage) -> None:
    found = stage.absent(FIELDS, say("Date of birth", "field"), verb="fill")
    assert found.nearest


LOGIN = """
<header><a href="/login">Log in</a></header>
<main><h1>Log in</h1><form action="/login">
<label for=u>Username</label><input id=u name=username>
<label for=p>Password</label><input id=p type=password name=password>
<label for=r><input type=checkbox id=r> Keep me logged in</label>
<input type=submit id=go value="Log in"><a id=forgot href="/forgot">Forgot your password?</a></form></main>"""


@pytest.mark.parametrize(
    ("words", "kind", "verb", "css"),
    [
        ("Username", None, "fill", "#u"),
        ("user name", "field", "fill", "#u"),
        ("password", "field", "fill", "#p"),
        ("Login", "button", "click", "#go"),
        ("Sign in", "button", "click", "#go"),
        ("log in", "link", "click", "header a"),
        ("Remember me", "checkbox", "check", "#r"),
        ("Forgot password", "link", "click", "#forgot"),
        ("Log in", "heading", "visible", "h1"),
    ],
)
def test_a_login_form_is_read(stage: Stage, words: str, kind: str, verb: str, css: str) -> None:
    stage.means(LOGIN, say(words, kind, quoted=False), css, verb=verb)  # type: ignore[arg-type]


def test_two_things_to_click_of_one_name_are_not_guessed(stage: Stage) -> None:
    found = stage.ambiguous(LOGIN, say("Log in"))
    assert len(found.candidates) == 2
    assert any("link" in one for one in found.candidates)


USERS = """
<h1>Users</h1><table id=t><thead><tr><th>Name</th><th>Mail</th><th>Role</th><th></th></tr></thead><tbody>
<tr id=r1><td>Ann</td><td>ann@x.org</td><td>admin</td><td><a id=e1 href="/u/1">Edit</a> <button id=d1>Delete</button></td></tr>
<tr id=r2><td>Anna Lee</td><td>lee@x.org</td><td>user</td><td><a id=e2 href="/u/2">Edit</a> <button id=d2>Delete</button></td></tr>
<tr id=r3><td>Bob</td><td>bob@x.org</td><td>user</td><td><a id=e3 href="/u/3">Edit</a> <button id=d3>Delete</button></td></tr>
</tbody></table>"""


def test_a_row_action_is_found_by_its_row(stage: Stage) -> None:
    found = stage.means(USERS, say("Delete", "button", at("row_of", "Ann")), "#d1")
    assert found.element.locator.parts[0].has_text == "ann@x.org"  # "Ann" stands in the row of Anna, too
    stage.means(USERS, say("Delete", None, at("in", "Bob", "row")), "#d3")
    stage.means(USERS, say("Edit", "link", at("row_of", "lee@x.org")), "#e2")
    stage.means(USERS, say("Edit", "link", at("in", "Anna Lee")), "#e2")


def test_equal_row_actions_without_a_row_are_ambiguous(stage: Stage) -> None:
    found = stage.ambiguous(USERS, say("Delete", "button"))
    assert len(found.candidates) == 3
    assert "Ann" in found.candidates[0]


def test_a_row_that_is_not_there_has_no_button(stage: Stage) -> None:
    stage.absent(USERS, say("Delete", "button", at("row_of", "Carol")))


def test_things_are_counted_in_document_order(stage: Stage) -> None:
    stage.means(USERS, say("Edit", "link", ordinal=2), "#e2")
    stage.means(USERS, say("Delete", ordinal=-1), "#d3")
    stage.means(USERS, say("", "row", ordinal=1), "#r1", verb="text")
    stage.means(USERS, say("", "row", ordinal=-1), "#r3", verb="text")
    assert "only 3" in stage.absent(USERS, say("Edit", "link", ordinal=4)).reason


def test_a_cell_is_found_by_row_and_column(stage: Stage) -> None:
    stage.means(USERS, say("", "cell", at("row_of", "Bob"), at("column", "Role")), "#r3 td:nth-child(3)", verb="cell")
    stage.means(USERS, say("", "cell", at("column", "Mail"), at("row_of", "Ann")), "#r1 td:nth-child(2)", verb="cell")


def test_a_row_is_found_by_what_it_holds(stage: Stage) -> None:
    stage.means(USERS, say("Bob", "row"), "#r3", verb="visible")
    stage.absent(USERS, say("Carol", "row"), verb="visible")


def _card(name: str, price: str, key: int) -> str:
    return f"""<div class="inventory_item css-1x9k"><a href="/p/{key}"><img src="x.png" alt="{name}"></a>
    <div class="inventory_item_name"><a href="/p/{key}">{name}</a></div><div class="price">{price}</div>
    <button id="b{key}x77ab1" class="btn">Add to cart</button></div>"""


SHOP = (
    '<header><a href="/cart" class="shopping_cart_link"><span class="shopping_cart_badge">2</span></a></header>'
    "<main><h2>Products</h2><div class=list>"
    + _card("Backpack", "$29.99", 1)
    + _card("Bike Light", "$9.99", 2)
    + _card("Backpack Red", "$39.99", 3)
    + "</div></main><footer>Terms of Service</footer>"
)


def test_a_product_button_is_found_by_its_card(stage: Stage) -> None:
    found = stage.means(
        SHOP, say("Add to cart", "button", at("in", "Bike Light", "card")), ".inventory_item:nth-child(2) button"
    )
    assert found.element.locator.parts[0].has_text == "Bike Light"
    assert all(part.nth is None for part in found.element.locator.parts)
    stage.means(
        SHOP,
        say("Add to basket", "button", at("in", "Backpack", "card"), quoted=False),
        ".inventory_item:nth-child(1) button",
    )
    stage.means(SHOP, say("Add to cart", "button", at("in", "Backpack")), ".inventory_item:nth-child(1) button")
    stage.means(SHOP, say("Add to cart", None, at("next_to", "Bike Light")), ".inventory_item:nth-child(2) button")
    stage.ambiguous(SHOP, say("Add to cart", "button"))


def test_the_second_of_equal_buttons_is_held_by_its_card_not_by_counting(stage: Stage) -> None:
    found = stage.means(SHOP, say("Add to cart", "button", ordinal=2), ".inventory_item:nth-child(2) button")
    assert all(part.nth is None for part in found.element.locator.parts)


def test_a_picture_and_a_title_that_lead_to_one_page_are_one_link(stage: Stage) -> None:
    stage.means(SHOP, say("Bike Light", "link"), ".inventory_item:nth-child(2) a")
    stage.means(SHOP, say("Bike Light"), ".inventory_item:nth-child(2) a")


def test_a_badge_and_a_price_are_found_by_what_they_are_called_in_the_markup(stage: Stage) -> None:
    found = stage.means(SHOP, say("cart badge", "text", quoted=False), ".shopping_cart_badge", verb="text")
    assert "2" not in str(found.element.locator)
    stage.means(
        SHOP,
        say("price", "text", at("in", "Bike Light", "card"), quoted=False),
        ".inventory_item:nth-child(2) .price",
        verb="text",
    )


def test_all_of_a_kind_are_one_locator(stage: Stage) -> None:
    for html, target, count in [
        (SHOP, say("Add to cart", "button", every=True), 3),
        (SHOP, say("products", "item", every=True, quoted=False), 3),
        (USERS, say("", "row", every=True), 3),
        (USERS, say("Delete", "button", every=True), 3),
        (USERS, say("", "link", at("in", "Bob", "row"), every=True), 1),
    ]:
        (found,) = stage.resolve(html, target, verb="count")
        assert getattr(found, "element", None), (target, found)
        assert found.element.many  # type: ignore[union-attr]
        assert stage.hits(found.element.locator, "*")[0] == count, found.element.locator  # type: ignore[union-attr]


def test_a_column_is_all_its_cells(stage: Stage) -> None:
    (found,) = stage.resolve(USERS, say("Role", "column"), verb="text")
    assert stage.hits(found.element.locator, "td")[0] == 3  # type: ignore[union-attr]


TODO = """
<section class=todoapp><header class=header><h1>todos</h1><input class=new-todo placeholder="What needs to be done?"></header>
<section class=main><ul class=todo-list>
<li><div class=view><input class=toggle type=checkbox><label>Buy milk</label><button class=destroy>×</button></div></li>
<li><div class=view><input class=toggle type=checkbox><label>Buy bread</label><button class=destroy>×</button></div></li>
</ul></section><footer class=footer><ul class=filters><li><a href="#/">All</a></li><li><a href="#/active">Active</a></li>
<li><a href="#/completed">Completed</a></li></ul></footer></section>"""


def test_a_todo_list_is_read(stage: Stage) -> None:
    stage.means(TODO, say("What needs to be done?", "field"), ".new-todo", verb="fill")
    stage.means(TODO, say("new todo", "field", quoted=False), ".new-todo", verb="fill")
    stage.means(TODO, say("Buy milk", None), "li:nth-child(1) .toggle", verb="check")
    stage.means(TODO, say("", "checkbox", at("row_of", "Buy bread")), "li:nth-child(2) .toggle", verb="check")
    stage.means(TODO, say("×", "button", at("in", "Buy milk")), "li:nth-child(1) .destroy")
    stage.means(TODO, say("delete", "button", at("row_of", "Buy bread"), quoted=False), "li:nth-child(2) .destroy")
    stage.means(TODO, say("Completed", "link"), ".filters li:nth-child(3) a")
    stage.means(TODO, say("Buy milk", "text"), "li:nth-child(1) label", verb="visible")


MODAL = """
<main><h1>Projects</h1><button id=del>Delete</button><button id=new>New project</button></main>
<div role=dialog aria-modal=true aria-label="Delete project" style="position:fixed;inset:100px;background:#fff">
<h2>Delete project?</h2><p>This can not be undone.</p><button id=no>Cancel</button><button id=yes>Delete</button></div>"""


def test_an_open_dialog_comes_first(stage: Stage) -> None:
    stage.means(MODAL, say("Delete", "button"), "#yes")
    stage.means(MODAL, say("Cancel", "button", at("in", "", "dialog")), "#no")
    stage.means(MODAL, say("Delete project", "dialog"), "[role=dialog]", verb="visible")
    stage.means(MODAL, say("", "dialog"), "[role=dialog]", verb="visible")


TWO_FORMS = """
<form id=f1><fieldset><legend>Billing address</legend><label>Street <input id=s1></label><label>City <input id=c1></label></fieldset></form>
<form id=f2><fieldset><legend>Shipping address</legend><label>Street <input id=s2></label><label>City <input id=c2></label></fieldset></form>"""


def test_two_equal_forms_are_told_apart_by_scope_or_not_at_all(stage: Stage) -> None:
    stage.ambiguous(TWO_FORMS, say("City", "field"), verb="fill")
    stage.means(TWO_FORMS, say("City", "field", at("in", "Shipping address")), "#c2", verb="fill")
    stage.means(TWO_FORMS, say("City", "field", at("in", "Billing address", "section")), "#c1", verb="fill")
    stage.means(TWO_FORMS, say("Street", "field", at("in", "shipping", "form")), "#s2", verb="fill")


def test_what_was_touched_before_settles_equal_forms(stage: Stage) -> None:
    first = stage.means(TWO_FORMS, say("Street", "field", at("in", "Shipping address")), "#s2", verb="fill")
    stage.means(TWO_FORMS, say("City", "field"), "#c2", verb="fill", touched=[first.element.fingerprint])


FRAMED = """<h1>Shop</h1><button id=outer>Pay</button><iframe title="Card payment" srcdoc='<label for=n>Card number</label><input id=n><button id=inner>Pay now</button>'></iframe>"""


def test_a_frame_is_entered(stage: Stage) -> None:
    found = stage.means(FRAMED, say("Card number", "field"), "#n", verb="fill")
    assert found.element.locator.frames
    stage.means(FRAMED, say("Pay now", "button"), "#inner")
    stage.means(FRAMED, say("Pay now", "button", at("in", "Card payment", "frame")), "#inner")
    stage.means(FRAMED, say("Pay", "button"), "#outer")


TOOLBAR = """<div role=toolbar aria-label=Format><button aria-label=Bold><svg width=9 height=9></svg></button>
<button title=Italic><i class="fa fa-italic">i</i></button><button id=tr class="btn-icon"><i class="fa fa-trash">t</i></button></div>"""


def test_icons_are_found_by_name_title_or_class(stage: Stage) -> None:
    stage.means(TOOLBAR, say("Bold", "icon"), "[aria-label=Bold]")
    stage.means(TOOLBAR, say("Italic", "button"), "[title=Italic]")
    stage.means(TOOLBAR, say("delete", "icon", quoted=False), "#tr, #tr *")


SEARCH = """<nav><a href="/search">Search</a><a href="/about">About</a></nav><main><form role=search>
<input id=q type=search placeholder="Search"><button id=go>Search</button></form></main>"""


def test_the_search_link_is_not_the_search_box(stage: Stage) -> None:
    stage.means(SEARCH, say("Search", "field"), "#q", verb="fill")
    stage.means(SEARCH, say("Search"), "#q", verb="fill")
    stage.means(SEARCH, say("Search", "button"), "#go")
    stage.means(SEARCH, say("Search", "link"), "nav a")
    stage.ambiguous(SEARCH, say("Search"))


MATERIAL = """<div class="MuiFormControl-root css-1a2b3c"><label class="MuiInputLabel-root css-9x8y" for=":r1:">Amount</label>
<input id=":r1:" class="MuiInput-input css-77z"></div>
<div class="MuiFormControl-root css-1a2b3c"><label id=":r3:" class="css-9x8y">Currency</label><div role=combobox aria-haspopup=listbox aria-expanded=false aria-labelledby=":r3:" tabindex=0 class="css-q1w2">EUR</div></div>
<button class="MuiButton-root css-1f3g5" type=button><span>Transfer</span></button>
<label class="css-sw"><span style="position:relative;display:inline-block;width:40px;height:20px;background:#ccc"><input id=sw type=checkbox role=switch style="opacity:0;position:absolute;width:40px;height:20px"></span>Notifications</label>"""


def test_generated_ids_and_classes_are_not_used(stage: Stage) -> None:
    for words, verb, css in [
        ("Amount", "fill", '[id=":r1:"]'),
        ("Currency", "select", "[role=combobox]"),
        ("Transfer", "click", "button"),
        ("Notifications", "check", "#sw"),
    ]:
        found = stage.means(MATERIAL, say(words), css, verb=verb)  # type: ignore[arg-type]
        assert "css-" not in str(found.element.locator)
        assert ":r" not in str(found.element.locator)


HIDDEN = """<button style="display:none">Save</button><button id=s>Save</button><button disabled>Save</button><button id=x hidden>Export</button>
<input type=checkbox id=h style="display:none"><label for=h>Agree to terms</label>"""


def test_hidden_and_disabled_twins_lose(stage: Stage) -> None:
    stage.means(HIDDEN, say("Save", "button"), "#s")
    assert "not shown" in stage.absent(HIDDEN, say("Export", "button")).reason


def test_a_hidden_box_with_a_shown_label_is_the_box(stage: Stage) -> None:
    stage.means(HIDDEN, say("Agree to terms", "checkbox"), "#h", verb="check")


@pytest.mark.parametrize(
    ("body", "words", "kind"),
    [
        ("<button>Save</button><button>Next</button>", "Delete", "button"),
        ("<button>Next</button>", "Previous", "button"),
        ("<button>Log out</button>", "Log in", "button"),
        ("<button>Don't save</button>", "Save", "button"),
        ("<label>Last name <input></label>", "First name", "field"),
        ("<a href='/x'>Subscribe</a>", "Unsubscribe", "link"),
        ("<button>Select all</button>", "Delete all", "button"),
        ("<button>Add to wishlist</button>", "Add to cart", "button"),
        ("<button>Item 12</button>", "Item 1", "button"),
        ("<button>Cancel order</button>", "Confirm order", "button"),
    ],
)
def test_opposites_and_near_misses_are_never_taken(stage: Stage, body: str, words: str, kind: str) -> None:
    stage.absent(body, say(words, kind))  # type: ignore[arg-type]
    stage.absent(body, say(words, kind, quoted=False))  # type: ignore[arg-type]


ERRORS = """<h1>Checkout</h1><div class="success">Order saved</div><p class=error-message>Epic sadface: Username is required</p>
<dl><dt>Item total</dt><dd>$39.98</dd><dt>Total</dt><dd id=sum>$43.18</dd></dl>"""


def test_messages_and_totals_are_found(stage: Stage) -> None:
    stage.means(ERRORS, say("error", "text", quoted=False), ".error-message", verb="text")
    stage.means(ERRORS, say("error message", None, quoted=False), ".error-message", verb="text")
    stage.means(ERRORS, say("Total", None, quoted=False), "#sum", verb="text")
    stage.means(ERRORS, say("Username is required"), ".error-message", verb="visible")


def test_an_asserted_text_is_not_found_by_a_class_or_a_synonym(stage: Stage) -> None:
    stage.absent(ERRORS, say("success"), verb="visible")
    stage.absent(ERRORS, say("Payment"), verb="visible")
    stage.absent("<p>Sign in</p><p>$129.99</p>", say("Log in"), verb="visible")
    stage.absent("<p>$129.99</p>", say("$29.99"), verb="visible")


LAYOUT = """<p style="margin:0"><span id=la>Width</span> <input id=w> <span>cm</span></p>
<p style="margin:0"><span>Height</span> <input id=h> <span>cm</span></p><h2>Notes</h2><textarea id=n></textarea><h2>Files</h2><button id=up>Upload</button>"""


def test_relations_on_the_screen(stage: Stage) -> None:
    stage.means(LAYOUT, say("", "field", at("next_to", "Width")), "#w", verb="fill")
    stage.means(LAYOUT, say("", "field", at("right_of", "Height")), "#h", verb="fill")
    stage.means(LAYOUT, say("", "field", at("below", "Notes")), "#n", verb="fill")
    stage.means(LAYOUT, say("", "button", at("in", "Files", "section")), "#up")
    stage.means(LAYOUT, say("", "field", ordinal=2), "#h", verb="fill")


def test_attributes_that_the_text_names_are_taken_as_they_are(stage: Stage) -> None:
    page = "<button data-testid=save>A</button><button data-testid=drop class='x y'>B</button>"
    stage.means(page, say(data_testid="drop"), ".x")
    stage.means(page, say(css="button.x"), ".x")
    stage.absent(page, say(data_testid="nothing"))


BOOTHS = """<style>.seat{width:20px;height:20px}</style>
<div class=row><div class=seat data-testid=s1></div><div class="seat taken" data-testid=s2></div></div>
<label class=switch><input id=on type=checkbox style="position:absolute;opacity:0;width:0;height:0"><span data-testid=track
 style="display:inline-block;width:40px;height:20px"></span></label>
<label for=n>Years</label><div><input id=n type=number aria-label=Years><input id=r type=range></div>
<button id=submit>Send</button><button>Cancel</button><ul id=jobs></ul>"""


def test_what_identifies_an_element_counts_for_more_than_the_words(stage: Stage) -> None:
    stage.means(BOOTHS, say("free chair", quoted=False, data_testid="s1"), ".seat:not(.taken)")
    stage.means(BOOTHS, say("taken chair", quoted=False, data_testid="s2"), ".taken", verb="checked")
    stage.means(BOOTHS, say("night mode", "switch", quoted=False, data_testid="track"), "#on", verb="check")
    stage.means(BOOTHS, say("Years", "slider", quoted=False, id="r"), "#r", verb="set_slider")


def test_words_that_the_page_shows_elsewhere_contradict_what_identifies_an_element(stage: Stage) -> None:
    stage.absent(BOOTHS, say("Cancel", "button", quoted=False, id="submit"))
    stage.absent(BOOTHS, say("Order", "button", id="submit"))
    notice = "<p id=note>It failed</p>"
    stage.absent(notice, say("success", "alert", quoted=False, id="note"), verb="visible")
    stage.means(notice, say("success", "alert", quoted=False, id="note"), "#note", verb="text", value="It failed")


def test_a_number_field_is_no_slider_where_one_stands_beside_it(stage: Stage) -> None:
    stage.means(BOOTHS, say("Years", "slider", quoted=False), "#r", verb="set_slider")
    stage.means(
        "<label>Age <input id=n type=number></label>", say("Age", "slider", quoted=False), "#n", verb="set_slider"
    )


def test_an_empty_list_is_there_to_be_compared(stage: Stage) -> None:
    stage.means(BOOTHS, say("jobs", "list", quoted=False), "#jobs", verb="changed")
    stage.absent(BOOTHS, say("jobs", "list", quoted=False), verb="visible")


def test_same_links_in_header_and_footer(stage: Stage) -> None:
    same = "<header><a href='/h'>Help</a></header><footer><a href='/h'>Help</a></footer>"
    other = "<header><a href='/h'>Help</a></header><footer><a href='/support'>Help</a></footer>"
    stage.means(same, say("Help", "link"), "header a")
    stage.ambiguous(other, say("Help", "link"))
    stage.means(other, say("Help", "link", at("in", "", "footer")), "footer a")


def test_open_shadow_roots_are_seen(stage: Stage) -> None:
    page = """<my-box></my-box><script>customElements.get('my-box')||customElements.define('my-box', class extends HTMLElement{constructor(){super();
    this.attachShadow({mode:'open'}).innerHTML='<label>Coupon <input id=cp></label><button id=ap>Apply</button>'}})</script>"""
    stage.means(page, say("Coupon", "field"), "#cp", verb="fill")
    stage.means(page, say("Apply", "button"), "#ap")


def test_what_a_control_is_for_is_its_name(stage: Stage) -> None:
    page = "<form><textarea name=urls placeholder='https://'></textarea><button id=x>Export</button></form>"

    stage.means(page, say("", "field", near("row_of", "URLs")), "textarea", verb="visible")
    stage.means(page, say("", "button", near("row_of", "Export")), "#x", verb="visible")


def test_an_option_that_is_a_radio_can_be_the_selected_one(stage: Stage) -> None:
    page = "<ul><li><label><input type=radio name=f checked id=p> Plain client</label><li><label><input type=radio name=f> Browser</label></ul>"

    stage.means(page, say("Plain client", "option"), "#p", verb="selected")
