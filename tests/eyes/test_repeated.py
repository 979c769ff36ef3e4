# ruff: noqa: E501 -- pages are written as they are
"""Repeated entries that the markup does not call by the author's noun, and whose a thing in one of them is."""

from pacts.eyes.resolve import Found
from tests.eyes.stage import Stage, near, say

FORM = """<section aria-label="Poll editor"><div class=pane><b>A</b><input aria-label="Question text"><div class=o><i>x</i><input><button id=o1 aria-label="Delete choice">×</button></div>
<div class=o><i>x</i><input><button id=o2 aria-label="Delete choice">×</button></div><div class=o><i>x</i><input><button id=o3 aria-label="Delete choice">×</button></div><button id=d1 aria-label=Delete>🗑</button></div>
<div class=pane><b>B</b><input aria-label="Question text"><button id=d2 aria-label=Delete>🗑</button></div><div class=pane><b>C</b><input aria-label="Question text"><button id=d3 aria-label=Delete>🗑</button></div></section>"""
LETTERS = """<section aria-label="Letters"><label><input type=checkbox>All</label><ul><li><input type=checkbox id=k1><b>Ann</b><p>Hello</p></li><li><input type=checkbox id=k2><b>Bo</b><p>Hi</p></li></ul></section>
<h2>Waiting (2)</h2><ol><li>Rye <button id=w1 title="Remove it">×</button></li><li>Spelt <button id=w2 title="Remove it">×</button></li></ol>"""
THREAD = """<div class="post new a" id=t1><b>Ann</b><p>One</p><button id=l1>👍</button><i>4</i></div><div class="post own b c" id=t2><b>Bo</b><p>Two</p><button id=l2>👍</button><i>8</i></div>
<div class="post new a" id=t3><b>Cy</b><p>Three</p><button id=l3>👍</button><i>1</i></div><aside><p>★★ Fine. <b>Dee</b> <a href=#1 id=r1>Report</a> <a href=#2>Useful (2)</a></p><p>★ Poor. <b>Eve</b> <a href=#3 id=r2>Report</a> <a href=#4>Useful (0)</a></p></aside>"""
ROWS = """<table><tr><th>Work</th><th>Set</th><th>Length</th><th></th></tr><tr><td>Dawn</td><td>Dusk</td><td id=m1>3:10</td><td><a href=#1>Play</a> <a href=#2 id=s1>Score</a></td></tr>
<tr><td>Dusk</td><td>Dusk</td><td id=m2>4:02</td><td><a href=#3 id=p2>Play</a></td></tr><tr><td>Noon</td><td>Hours</td><td id=m3>2:20</td><td><a href=#5>Play</a></td></tr></table>"""


def test_the_nth_entry_is_that_of_the_list_whose_entries_say_the_noun(stage: Stage) -> None:
    third = near("in", "question", "item", ordinal=3)

    stage.means(FORM, say("bin", "icon", third, quoted=False), "#d3")
    stage.absent(FORM, say("bin", "icon", near("in", "holiday", "item", ordinal=3), quoted=False))


def test_the_nth_entry_is_that_of_the_only_list_whose_entries_hold_such_a_control(stage: Stage) -> None:
    message = near("row_of", "", "text", ordinal=2)
    stage.means(LETTERS, say("", "checkbox", message, near("in", "", "list")), "#k2", verb="check")


def test_the_nth_entry_is_counted_in_the_list_that_is_named(stage: Stage) -> None:
    second = near("in", "", "item", ordinal=2)
    stage.means(LETTERS, say("remove", "button", second, near("row_of", "Waiting"), quoted=False), "#w2")


def test_an_entry_with_a_class_of_its_own_is_one_of_the_entries(stage: Stage) -> None:
    stage.means(THREAD, say("like", "button", near("in", "post", "item", ordinal=2), quoted=False), "#l2")


def test_paragraphs_with_the_same_controls_are_entries(stage: Stage) -> None:
    stage.means(THREAD, say("Report", None, near("row_of", "Eve"), quoted=False), "#r2")


def test_the_number_beside_the_control_of_an_entry_is_its_count(stage: Stage) -> None:
    found = stage.means(
        THREAD, say("like", "item", near("row_of", "Bo"), quoted=False, every=True), "#t2 i", verb="count", value="8"
    )
    assert not found.element.many


def test_a_row_is_called_by_what_it_begins_with(stage: Stage) -> None:
    stage.means(ROWS, say("Play", "link", near("row_of", "Dusk"), quoted=False), "#p2")
    stage.means(ROWS, say("length", None, near("row_of", "Dusk"), quoted=False), "#m2", verb="text", value="4:02")


def test_what_stands_in_the_next_row_is_not_this_rows(stage: Stage) -> None:
    stage.absent(ROWS, say("Score", None, near("row_of", "Noon"), quoted=False))


PARTS = """<h2><span>History</span> <span>[<a href=#1 id=e1>edit</a>]</span></h2><p>Long ago.</p><h2><span>Boats</span> <span>[<a href=#2 id=e2>edit</a>]</span></h2><p>Many.</p>
<aside><h3>Your policy</h3><dl><dt>Number</dt><dd id=pn>HM-7</dd><dt>Holder</dt><dd>Nell</dd></dl></aside>"""


def test_what_stands_next_to_a_section_stands_in_its_heading(stage: Stage) -> None:
    stage.means(PARTS, say("edit", None, near("next_to", "Boats", "section"), quoted=False), "#e2")


def test_the_last_of_two_nouns_may_be_a_label_in_what_the_first_names(stage: Stage) -> None:
    stage.means(PARTS, say("policy number", quoted=False), "#pn", verb="text", value="HM-7", claimed=True)
    (other,) = stage.resolve(PARTS, say("policy number", quoted=False), verb="text", value="Nell", claimed=True)
    assert not isinstance(other, Found) or stage.hits(other.element.locator, "#pn") == (1, True)


def test_the_calendar_of_a_field_is_the_button_behind_it(stage: Stage) -> None:
    page = """<p><label for=a>From</label> <input id=a> <button id=ca aria-label="Open picker">▾</button> <label for=b>Due date</label>
        <input id=b> <button>Today</button><a href=#c id=cb>📅</a></p><p><label for=c>Sent</label> <input id=c type=date></p>"""
    stage.means(page, say("calendar", "date", near("row_of", "due date"), quoted=False), "#cb")
    stage.means(page, say("", "date", near("next_to", "from"), quoted=False), "#ca")
    stage.means(page, say("", "date", near("row_of", "sent"), quoted=False), "#c")


UNDER = """<nav><ul><li><a href=#0>Edit</a></li><li><a href=#9>Watch</a></li></ul></nav><h1>Lighthouse</h1><h2>Latest edits</h2>
<table class=edits><tr><th></th><th>User</th><th></th></tr><tr><td><input type=checkbox id=c1></td><td>Ravn</td><td><a href=#1 id=u1>undo</a></td></tr>
<tr><td><input type=checkbox id=c2></td><td>Moss</td><td><a href=#2 id=u2>undo</a></td></tr><tr><td><input type=checkbox id=c3></td><td>Ebba</td><td><a href=#3 id=u3>undo</a></td></tr></table>
<h2>Other pages</h2><ul><li>Harbour <a href=#4 id=u4>undo</a></li><li>Boats <a href=#5 id=u5>undo</a></li></ul>"""
HELD = """<section class=order><h3>Order 1</h3><ul><li>Tea <button id=a1>Drop</button></li><li>Rye <button id=a2>Drop</button></li></ul></section>
<section class=order><h3>Order 2</h3><ul><li>Oil <button id=b1>Drop</button></li><li>Jam <button id=b2>Drop</button></li></ul></section>"""


def test_the_nth_row_of_what_a_heading_names_is_counted_below_it(stage: Stage) -> None:
    stage.means(
        UNDER, say("", "checkbox", near("row_of", "edits", "row", ordinal=-1), quoted=False), "#c3", verb="check"
    )
    stage.means(UNDER, say("undo", "link", near("row_of", "edits", "row", ordinal=2), quoted=False), "#u2")


def test_the_nth_of_several_entries_of_the_name_is_no_row_within_it(stage: Stage) -> None:
    stage.ambiguous(HELD, say("Drop", "button", near("row_of", "order", "card", ordinal=2), quoted=False))


SHELVES = """<ul>{}</ul>"""
SHELF = """<li><div><a href='#' id=pic-{0} onclick='0'><img alt='{1}' width=40 height=40 src='data:,'></a></div>
<div><a href='#' id=title-{0} onclick='0'>{1}</a><p>Good.</p></div></li>"""


def test_of_a_thing_s_picture_and_its_title_that_lead_on_the_title_is_clicked(stage: Stage) -> None:
    shelf = SHELVES.format(SHELF.format(1, "Red mug") + SHELF.format(2, "Blue mug"))
    stage.means(shelf, say("Red mug"), "#title-1")


def test_two_things_of_one_name_with_their_pictures_stay_two(stage: Stage) -> None:
    stage.ambiguous(SHELVES.format(SHELF.format(1, "Red mug") + SHELF.format(2, "Red mug")), say("Red mug"))
