# ruff: noqa: E501 -- pages read better unbroken
"""High-level phrases become ordinary steps by what the page shows."""

import pytest

from pacts.domain.plan import Target, Value
from tests.goals.planned import Run, check, fields, goal, ids, shown, step, verbs

LOGIN = """<form onsubmit="event.preventDefault(); out.textContent = u.value + ':' + p.value">
  <label>User name <input id=u></label><label>Password <input id=p type=password></label>
  <label><input type=checkbox> Remember me</label><button>Sign in</button> <button type=button>Forgot password</button>
  </form><output id=out></output>"""


def test_logging_in_fills_the_form_and_presses_its_button(carry_out: Run) -> None:
    result = carry_out(LOGIN, goal("log_in", fields=fields(user="ann", password="x1")), shown("ann:x1"))

    assert result.status == "passed", result.verdict.explanation
    assert ids(result) == ["s00", "s01.1", "s01.2", "s01.3", "s02"]
    assert verbs(result) == ["fill", "fill", "click", "visible"]


def test_a_log_in_form_behind_a_link_is_gone_to_first(carry_out: Run) -> None:
    pages = {"/": "<p>Welcome</p><a href=/login>Log in</a>", "/login": LOGIN}

    result = carry_out(pages, goal("log_in", fields=fields(user="ann", password="x1")), shown("ann:x1"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["click", "fill", "fill", "click", "visible"]


def test_a_log_in_in_two_halves_goes_on_with_the_password(carry_out: Run) -> None:
    pages = {
        "/": "<form action=/second><label>E-mail <input name=mail type=email></label><button>Next</button></form>",
        "/second": "<form action=/in><label>Password <input name=p type=password></label><button>Log in</button></form>",
        "/in": "<h1>Inbox</h1>",
    }

    result = carry_out(pages, goal("log_in", fields=fields(user="ann@x.org", password="x1")), shown("Inbox"))

    assert result.status == "passed", result.verdict.explanation


def test_a_page_without_a_password_field_refuses_a_log_in(carry_out: Run) -> None:
    result = carry_out("<p>Nothing here</p>", goal("log_in", fields=fields(user="ann", password="x1")))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
    assert "no password field on the page" in result.verdict.explanation


def test_logging_out_opens_the_menu_that_holds_it(carry_out: Run) -> None:
    page = """<button aria-haspopup=menu aria-expanded=false onclick="menu.hidden = false;
        this.setAttribute('aria-expanded', 'true')">Account of Ann</button>
        <ul id=menu role=menu hidden><li role=menuitem onclick="document.body.innerHTML = '<h1>Goodbye</h1>'">Sign out</li></ul>"""

    result = carry_out(page, goal("log_out"), shown("Goodbye"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["expand", "click", "visible"]


def test_searching_types_the_terms_and_presses_the_button_beside_the_box(carry_out: Run) -> None:
    page = """<label>Your name <input></label><form onsubmit="event.preventDefault(); out.textContent = 'Results for ' + q.value">
        <input id=q type=search placeholder="Search products"><button>Go</button></form><output id=out></output>"""

    result = carry_out(page, goal("search", value="lamp"), shown("Results for lamp"))

    assert result.status == "passed", result.verdict.explanation


def test_an_entry_that_speaks_of_finding_is_no_button_to_search_with(carry_out: Run) -> None:
    page = """<div><input id=q placeholder="Search mails" onkeydown="if (event.key === 'Enter') out.textContent = 'Found ' + q.value">
        <button onclick="out.textContent = 'Opened'">Invoice for November: please find the invoice attached</button></div>
        <output id=out></output>"""

    result = carry_out(page, goal("search", value="order"), shown("Found order"))

    assert result.status == "passed", result.verdict.explanation


def test_the_one_text_field_of_a_form_that_searches_takes_the_terms(carry_out: Run) -> None:
    page = """<form onsubmit="out.textContent = 'Rooms in ' + to.value; return false"><label>Destination <input id=to></label>
        <label>Day <input type=date></label><label>Guests <select><option>1<option>2</select></label>
        <button>Search</button></form><output id=out></output>"""

    result = carry_out(page, goal("search", value="Rome"), shown("Rooms in Rome"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["fill", "click", "visible"]


def test_a_search_box_without_a_button_is_sent_by_enter(carry_out: Run) -> None:
    page = """<input id=q aria-label=Search onkeydown="if (event.key === 'Enter') out.textContent = 'Found ' + q.value">
        <output id=out></output>"""

    result = carry_out(page, goal("search", value="lamp"), shown("Found lamp"))

    assert result.status == "passed", result.verdict.explanation


def test_adding_presses_the_button_in_the_card_of_the_thing(carry_out: Run) -> None:
    card = """<div class=card><h3>{0}</h3><span>$10</span><button onclick="out.textContent += '{0}'">Add to cart</button></div>"""
    page = (
        "".join(card.format(name) for name in ("Backpack", "Bike light", "Jacket")) + "Cart: <output id=out></output>"
    )
    cart = Target(words="cart")

    result = carry_out(page, goal("add", "'Bike light'", destination=cart), check("text", None, "Cart: Bike light"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result)[0] == "click"


def test_adding_to_a_list_types_the_words_where_the_page_takes_new_ones(carry_out: Run) -> None:
    page = """<input id=new placeholder="What needs to be done?" onkeydown="if (event.key === 'Enter')
        todos.insertAdjacentHTML('beforeend', '<li>' + this.value + '</li>')"><ul id=todos></ul>"""

    result = carry_out(page, goal("add", "'Buy milk'"), shown("Buy milk"))

    assert result.status == "passed", result.verdict.explanation


MEMBERS = """<form onsubmit="event.preventDefault(); members.insertAdjacentHTML(
    'beforeend', '<li>' + first.value + ' of ' + town.value + '</li>')"><label>Name <input id=first></label>
    <label>Town <input id=town></label><button type=reset>Clear</button>{}</form><ul id=members></ul>"""


@pytest.mark.parametrize(
    "control", ["<button>Save member</button>", "<button>OK</button>", "<button>Send</button>", "<input type=submit>"]
)
def test_a_record_is_added_by_its_fields_and_the_one_control_beside_them(carry_out: Run, control: str) -> None:
    add = goal("add", "member", fields=fields(name="Ida", town="Bern"))

    result = carry_out(MEMBERS.format(control), add, shown("Ida of Bern"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result)[:3] == ["fill", "fill", "click"]


def test_the_form_of_a_record_is_opened_first(carry_out: Run) -> None:
    form = MEMBERS.format("<button>Save</button>")
    page = f"""<button onclick="box.hidden = false">New member</button><button>New club</button><div id=box hidden>{form}</div>"""

    result = carry_out(page, goal("add", "member", fields=fields(name="Ida", town="Bern")), shown("Ida of Bern"))

    assert result.status == "passed", result.verdict.explanation


@pytest.mark.parametrize(
    ("control", "wanted", "why"),
    [
        ("<button>Save</button>", {"name": "Ida", "age": "40"}, "takes 'age'"),
        ("<button>Save</button><button>Add another</button>", {"name": "Ida", "town": "Bern"}, "plainly adds"),
        ("<button type=button>Help</button>", {"name": "Ida", "town": "Bern"}, "plainly adds"),
    ],
)
def test_a_record_is_not_added_in_part_or_by_any_button(
    carry_out: Run, control: str, wanted: dict[str, str], why: str
) -> None:
    result = carry_out(MEMBERS.format(control), goal("add", "member", fields=fields(**wanted)), step_timeout_s=1)

    assert result.status != "passed"
    assert why in result.verdict.explanation


def test_an_entry_that_begins_with_a_deed_adds_nothing(carry_out: Run) -> None:
    page = """<input id=new placeholder="What needs to be done?" onkeydown="if (event.key === 'Enter') todos.insertAdjacentHTML(
        'beforeend', `<li tabindex=0 style='cursor:pointer'>${this.value}</li>`)"><ul id=todos><li onclick="1">Buy milk</li></ul>"""

    result = carry_out(page, goal("add", "'Walk the dog'"), shown("Walk the dog"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result)[:2] == ["fill", "press"]


def test_a_form_is_filled_by_the_kind_of_each_field(carry_out: Run) -> None:
    page = """<form><label>First name <input id=n></label><label>Country <select id=c><option>Peru<option>Chile</select></label>
        <label><input type=checkbox id=t> Terms</label><label>Born <input type=date id=d></label></form>
        <button onclick="out.textContent = [n.value, c.value, t.checked, d.value].join(' ')">Show</button><output id=out></output>"""
    given = {"First name": "Ann", "Country": "Chile", "Terms": "yes", "Born": "2001-02-03"}

    result = carry_out(
        page,
        goal("fill_form", fields={label: Value(template=value) for label, value in given.items()}),
        step("click", "'Show'"),
        shown("Ann Chile true 2001-02-03"),
    )

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result)[:4] == ["fill", "select", "check", "fill"]


def test_a_label_that_is_not_there_is_named(carry_out: Run) -> None:
    result = carry_out("<label>Name <input></label>", goal("fill_form", fields=fields(Shoe_size="42")))

    assert result.status == "failed"
    assert "'Shoe size'" in result.verdict.explanation


def test_going_to_a_page_opens_the_menu_that_holds_its_link(carry_out: Run) -> None:
    pages = {
        "/": """<button aria-expanded=false onclick="this.setAttribute('aria-expanded', 'true'); nav.hidden = false">Menu</button>
            <nav id=nav hidden><a href=/settings>Settings</a></nav>""",
        "/settings": "<h1>Your settings</h1>",
    }

    result = carry_out(pages, goal("go_to", value="Settings"), shown("Your settings"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["expand", "click", "visible"]


def test_a_path_is_chosen_level_by_level(carry_out: Run) -> None:
    page = """<style>li ul { display: none } li:hover > ul { display: block }</style>
        <ul role=menubar><li role=menuitem aria-haspopup=true>File<ul role=menu><li role=menuitem aria-haspopup=true>Export
        <ul role=menu><li role=menuitem onclick="out.textContent = 'as PDF'">PDF</li><li role=menuitem>CSV</li></ul></li></ul></li>
        <li role=menuitem>Edit</li></ul><output id=out></output>"""
    names = tuple(Value(template=name) for name in ("File", "Export", "PDF"))

    result = carry_out(page, goal("choose_path", values=names), shown("as PDF"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["expand", "expand", "click", "visible"]


def test_a_group_is_folded_by_the_toggle_in_the_heading_that_names_it(carry_out: Run) -> None:
    page = """<section><h3><a href=#b>books</a> <small>on the shelves</small> <button aria-expanded=true title=Collapse
      onclick="b.hidden = !b.hidden; this.setAttribute('aria-expanded', !b.hidden)"></button></h3><p id=b>Middlemarch</p></section>
      <section><h3><a href=#s>shop</a> <button aria-expanded=true title=Collapse></button></h3><p>Open</p></section>
      <button aria-expanded=true>Book</button>"""

    books = Target(words="books", kind="section", quoted=True)

    result = carry_out(
        page,
        step("collapse", books),
        shown("Middlemarch", negated=True),
        step("expand", books),
        shown("Middlemarch"),
    )

    assert result.status == "passed", result.verdict.explanation


def test_of_several_sections_the_one_that_is_named_is_opened(carry_out: Run) -> None:
    page = """<div role=tablist aria-label=Effects><h3 role=tab aria-expanded=false onclick="out.textContent = 'one'">Input</h3>
        <h3 role=tab aria-expanded=false onclick="this.ariaExpanded = 'true'; out.textContent = 'two'">Effects</h3></div><output id=out></output>"""

    result = carry_out(page, step("expand", Target(words="Effects", quoted=True, kind="section")), shown("two"))

    assert result.status == "passed", result.verdict.explanation


def test_going_to_a_page_takes_the_link_whose_address_ends_in_its_name(carry_out: Run) -> None:
    pages = {
        "/": """<a href=/imports/import title="Lists of web pages"><svg width=20 height=20><circle r=9 /></svg></a>""",
        "/imports/import": "<h1>Many at once</h1>",
    }

    result = carry_out(pages, goal("go_to", value="import"), shown("Many at once"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["click", "visible"]
