# ruff: noqa: E501 -- pages are written as they are
"""Values beside their labels and in their rows, shown totals, and what is no value and no opener at all."""

import pytest

from pacts.domain.plan import Scope, Target
from tests.eyes.stage import Stage, say

LINE = "<div id=line>Laps: <span id=laps>7</span> Points: <span id=points>120</span> <span>Record: <b id=record>340</b></span></div>"
BOXES = """<style>.r{display:grid;grid-template-columns:40px 160px 90px 60px}</style><h2>Rivers</h2><div class=all>
<div class="r h"><span>#</span><span>Name</span><span>Depth</span><span>Year</span></div>
<div class=r><span>1</span><span>Oder</span><span id=oder>4.1</span><span>1950</span></div>
<div class=r><span>2</span><span>Elbe</span><span id=elbe>5.2</span><span>1960</span></div></div>"""
HOURS = """<p><b>Opening times</b></p><table><tr><th></th><th>Mon</th><th>Sat</th></tr><tr><th>Museum</th><td>9-18</td><td>10-14</td></tr>
<tr><th>Bath</th><td>7-21</td><td id=bath>8-18</td></tr></table>"""
TEAM = """<style>.p{display:block}</style><div class=p><b>Tove</b><span>Guide</span><button>Remove</button></div>
<div class=p><b>Iris</b><span id=iris>Cook</span><button>Remove</button></div>"""


def reads(stage: Stage, html: str, target: Target, css: str, value: str) -> None:
    stage.means(html, target, css, verb="text", value=value)


def of(words: str) -> Scope:
    return Scope(relation="row_of", target=say(words, quoted=False))


@pytest.mark.parametrize(("words", "css"), [("laps", "#laps"), ("points", "#points"), ("record score", "#record")])
def test_a_value_is_found_after_its_label_on_a_line_of_several(stage: Stage, words: str, css: str) -> None:
    reads(stage, LINE, say(words, quoted=False), css, "1")


def test_a_value_stands_before_its_unit_where_the_line_begins_with_values(stage: Stage) -> None:
    line = "<p><b id=w>42</b> words, <b id=l>230</b> letters</p>"

    reads(stage, line, say("letters", quoted=False), "#l", "230")


def test_a_table_of_boxes_has_a_first_row_of_headers(stage: Stage) -> None:
    reads(stage, BOXES, say("depth", None, of("Elbe"), quoted=False), "#elbe", "5.2")


def test_a_table_around_the_owner_is_no_value_of_it(stage: Stage) -> None:
    reads(stage, HOURS, say("opening times", None, of("Bath on Sat"), quoted=False), "#bath", "8-18")


def test_what_is_expected_of_a_row_may_stand_in_it_without_a_label(stage: Stage) -> None:
    reads(stage, TEAM, say("role", None, of("Iris"), quoted=False), "#iris", "Cook")
    reads(stage, TEAM, say("Iris", quoted=False), "#iris", "Cook")


def test_a_total_that_the_page_tells_comes_before_the_things_it_shows(stage: Stage) -> None:
    page = "<h2 id=n>214 replies</h2><ul><li class=reply><b>Ann</b> <p>Yes</p> <a href=#1>Like</a></li><li class=reply><b>Bo</b> <p>No</p> <a href=#2>Like</a></li></ul>"
    target = say("reply", "item", quoted=False, every=True)

    stage.means(page, target, "#n", verb="count", value="214")


def test_a_number_among_the_buttons_that_change_it_is_the_figure(stage: Stage) -> None:
    page = "<p>for <button>−</button> <output id=o>4</output> <button>+</button> guests</p>"

    stage.means(page, say("guest", "item", quoted=False, every=True), "#o", verb="count", value="4")


def test_the_last_of_a_sort_is_the_last_block_though_it_does_not_say_the_noun(stage: Stage) -> None:
    page = "<title>x</title><ol><li class=h><h3>Hotel Elm</h3><p>8.1</p><button>Rooms</button></li><li class=h><h3>Hotel Oak</h3><p>7.9</p><button>Rooms</button></li><li class=h><h3>Yew Inn</h3><p>7.0</p><button id=yew>Rooms</button></li></ol>"
    last = Scope(relation="in", target=say("hotel", "item", quoted=False, ordinal=-1))

    stage.means(page, say("Rooms", None, last), "#yew")


def test_a_number_alone_is_a_day_where_days_are_shown(stage: Stage) -> None:
    week = "".join(
        f"<tr>{''.join(f'<td id=d{7 * row + day}>{7 * row + day}</td>' for day in range(1, 8))}</tr>"
        for row in range(1, 4)
    )

    stage.means(f"<table>{week}</table>", say(ordinal=11), "#d11", verb="double_click")


def test_an_entry_of_an_open_menu_is_no_way_to_open_one(stage: Stage) -> None:
    page = "<div role=menu><button role=menuitem>My profile</button></div><button>+ New user</button>"

    stage.absent(page, say("user", "menu", quoted=False))


def test_a_picture_named_for_another_thing_of_the_sort_is_not_meant(stage: Stage) -> None:
    page = '<button aria-label="Previous month">‹</button><button>Mar</button>'

    stage.absent(page, say("previous year", "button", quoted=False))


def test_a_minus_beside_a_plus_takes_one_and_removes_nothing(stage: Stage) -> None:
    page = "<table><tr><th>Item<th>Number<th></tr><tr><td>Cup<td><button>-</button><input value=1><button>+</button><td><a href=# aria-label=Remove id=x>✕</a></tr></table>"

    stage.means(page, say("remove Cup", "button", quoted=False), "#x")


def test_a_mail_is_no_user_name_where_an_account_is_made(stage: Stage) -> None:
    page = "<form><label>Email <input></label><label>Password <input type=password></label><label>Again <input type=password></label></form>"

    stage.absent(page, say("username", "field", quoted=False), verb="fill")


def test_the_chosen_thing_may_be_called_as_expected(stage: Stage) -> None:
    page = "<div role=radiogroup><button role=radio aria-checked=false>1</button><button role=radio aria-checked=true id=two>2</button></div>"

    reads(stage, page, say("selected bonus", quoted=False), "#two", "2")


def test_the_sign_of_a_currency_before_an_amount_is_not_the_amount(stage: Stage) -> None:
    page = "<main><div class=stat><div>Stock value</div><span>€</span><span id=v>482,910.00</span></div></main>"
    stage.means(page, say("stock value", quoted=False), "#v", verb="text", value="482,910.00")
