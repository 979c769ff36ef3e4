# ruff: noqa: E501 -- pages are written as they are
"""Kinds of markup that were met on published applications: data browsers, back offices, documentation of calls."""

from pacts.domain.plan import Target
from pacts.eyes.resolve import Ambiguous, Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, at, say

ICONS = """<table><thead><tr><th>Name <svg id=n class=dropdown-menu-icon onclick="1" width=14 height=14><path d="M0 0h9"/></svg></th>
<th>Age <svg id=a class=dropdown-menu-icon onclick="1" width=14 height=14><path d="M0 0h9"/></svg></th></tr></thead>
<tr><td>Ann</td><td>7</td></tr></table>"""
RECORD = "<table><tr><th>id</th><th>height_cm</th></tr><tr><td>5</td><td id=h>3500</td></tr></table>"
OUTLINED = """<style>button{background:none;border:2px solid #888}#g{border-color:#49cc90}</style>
<button id=g><span>Authorize</span></button><button id=o><span>Authorize</span></button>"""
STAND_IN = """<div><label for=pet>Pet</label><div><a href="javascript:void(0)" id=box><span>None</span></a></div>
<select id=pet style="display:none"><option>None<option>Rex</select></div>"""
LAYOUT = """<table class=filters><tr><td>City</td><td>contains</td></tr></table>
<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>Ann</td></tr><tr><td>Bob</td></tr></tbody></table>"""
WINDOW = """<div class=page-ux><button>Authorize</button></div><div class=dialog-ux><div class=modal-ux style="position:fixed;top:50px;width:400px;height:200px">
<div class=modal-ux-header><h3>Available keys</h3></div><div class=modal-ux-content><button id=in aria-label="Apply keys">Authorize</button></div></div></div>"""
TYPED = "<form><select id=c><option>column</select> <select id=op><option>=</select> <input id=v name=_value></form>"


def said(stage: Stage, html: str, target: Target, value: str) -> Found | Ambiguous:
    """What the target of "… contains VALUE" means."""
    wanted = [Wanted("s1", "target", target, "text", value)]
    (found,) = resolve(wanted, stage.look(html), tier_order=ORDER, test_id_attributes=TEST_IDS)
    assert isinstance(found, Found | Ambiguous)
    return found


def test_an_icon_without_a_name_is_meant_where_the_place_leaves_no_other(stage: Stage) -> None:
    stage.means(ICONS, say("cog", "icon", at("column", "Age"), quoted=False), "#a")
    stage.ambiguous(ICONS, say("cog", "icon", quoted=False))
    stage.absent(ICONS, say("Settings", "icon"))


def test_the_value_of_a_page_about_one_record_stands_under_its_header(stage: Stage) -> None:
    found = said(stage, RECORD, say("height", quoted=False), "3500")

    assert isinstance(found, Found)
    assert stage.hits(found.element.locator, "#h") == (1, True)


def test_a_button_is_called_by_the_colour_of_its_border(stage: Stage) -> None:
    stage.means(OUTLINED, say("Authorize", "button", looks={"color": "green"}), "#g")


def test_a_toolkits_box_stands_in_for_its_hidden_select(stage: Stage) -> None:
    stage.means(STAND_IN, say("Pet", "dropdown", quoted=False), "#box", verb="select")


def test_rows_are_those_of_the_table_with_headers(stage: Stage) -> None:
    stage.means(LAYOUT, say("", "row", ordinal=1), "tbody tr:first-child", verb="text")
    stage.each(LAYOUT, say("", "row", every=True), "tbody tr:nth-child(1)", "tbody tr:nth-child(2)", verb="text")


def test_the_header_of_a_table_is_a_place(stage: Stage) -> None:
    page = "<table><tr><th><input type=checkbox id=all></th><th>Name</th></tr><tr><td><input type=checkbox></td><td>Ann</td></tr></table>"

    stage.means(page, say("", "checkbox", at("in", "table", "header")), "#all", verb="check")


def test_a_window_is_known_by_its_toolkits_name_for_it(stage: Stage) -> None:
    stage.means(WINDOW, say("Authorize", None, at("in", "", "dialog")), "#in")


def test_a_text_box_beside_two_lists_is_the_one_that_is_typed_into(stage: Stage) -> None:
    stage.means(TYPED, say("", "field", at("next_to", "", "dropdown", ordinal=2)), "#v", verb="fill")


def test_a_heading_that_says_it_is_any_of_the_headings(stage: Stage) -> None:
    page = "<h1>Garden</h1><h2 id=t>Plants</h2>"
    for value, css in (("Plants", "#t"), ("Garden", "h1"), ("Stones", "h1")):
        found = said(stage, page, say("", "heading"), value)
        assert isinstance(found, Found)
        assert stage.hits(found.element.locator, css) == (1, True)


def test_the_trash_can_deletes(stage: Stage) -> None:
    stage.means("<button title=Delete><i class='fa fa-trash'></i></button>", say("trash can", quoted=False), "button")
