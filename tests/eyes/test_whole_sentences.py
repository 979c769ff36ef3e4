"""What is told in words that no control repeats, in places that are named otherwise, and by numbers beside names."""

import pytest

from benchmarks._first_move import first_move, step_of
from pacts.eyes.deeds import deed_of
from pacts.eyes.gist_words import gist
from pacts.eyes.resolve import Found
from pacts.eyes.themes import shared, themes_of
from pacts.eyes.view import View
from pacts.eyes.words import akin, match, phrase
from tests.eyes.stage import Stage

WARD = """<h1>Ward</h1><table><thead><tr><th>Bed<th>Patient<th></tr></thead><tbody>
<tr><td>A1<td>Orla Finn<td><button>Discharge</button></tr><tr><td>A2<td>Empty<td><button>Admit</button></tr></tbody>
</table><p>Page 2 of 14</p>"""
ALBUMS = """<h1>Photos</h1><ul role=tree><li role=treeitem>Rome 2023 <span>214</span></li>
<li role=treeitem>Oslo 2024 <span>96</span></li></ul><img alt="Harbour" width=40 height=40>"""
CARS = """<h1>Cars</h1><fieldset><legend>Gearbox</legend>
<div><label><input type=checkbox>Manual</label> <span>17</span></div>
<div><label><input type=checkbox>Automatic</label> <span>9</span></div></fieldset>
<article class=car><h3>Polo</h3><span>Manual · 5 seats</span></article>
<article class=car><h3>Golf</h3><span>Manual · 5 seats</span></article>"""
DIALOG = """<h1>Stock</h1><button>Correct</button><div role=dialog aria-label="Correct stock">
<button aria-label=Close>✕</button><input aria-label=Counted></div>"""
REPLY = """<fieldset><legend>Quick reply</legend>
<input value="Re: Chains"><textarea></textarea><button>Send</button></fieldset>"""
TREE = """<ul role=tree><li role=treeitem>Family</li>
<li role=treeitem><button>▸</button>House</li></ul>"""
STOCK = """<table><tr><td>61-4420<td><span style="cursor:pointer" title=Label>🏷</span></tr>
<tr><td>61-4421<td><span style="cursor:pointer" title=Label>🏷</span></tr></table>"""


def found(stage: Stage, html: str, say: str) -> str:
    """What the element says that the sentence acts on first, with the text of its row; empty where there is none."""
    snapshot = stage.look(html)
    step = step_of(say)
    move = first_move(step, snapshot) if step is not None else None
    if move is None or not isinstance(move.resolution, Found):
        return ""
    view, element = View(snapshot), move.resolution.element
    node = view.of[(element.frame or 0, element.ref or 0)]
    row = view.row(node)
    return f"{node.c.tag} {node.c.text or node.says} | {row.c.text if row else ''}"


def test_a_row_is_told_by_its_cell_and_what_its_column_is_called(stage: Stage) -> None:
    assert found(stage, WARD, "click the button in the row of bed A2").startswith("button Admit")


@pytest.mark.parametrize("count", [96, 95])
def test_a_number_beside_a_name_counts_what_is_in_it(stage: Stage, count: int) -> None:
    assert found(stage, ALBUMS, f'the album Oslo 2024 holds "{count}" photos').startswith("span 96")


def test_cards_that_only_say_a_word_are_not_counted_where_a_filter_tells_the_number(stage: Stage) -> None:
    assert found(stage, CARS, 'the number of manual cars is "17"').startswith("span 17")


def test_the_one_open_dialog_may_be_called_by_the_noun_of_its_verb(stage: Stage) -> None:
    assert "✕" in found(stage, DIALOG, "close the correction window")
    assert found(stage, DIALOG, "close the payment window") == ""


def test_a_text_is_written_where_there_are_several_lines(stage: Stage) -> None:
    assert found(stage, REPLY, 'enter "Thanks" as the message of the quick reply').startswith("textarea")


def test_the_arrow_left_of_a_tree_item_stands_in_the_item(stage: Stage) -> None:
    assert found(stage, TREE, "click the arrow left of House").startswith("button ▸")


def test_a_noun_of_a_control_and_its_row_are_no_one_name(stage: Stage) -> None:
    assert "61-4421" in found(stage, STOCK, "click the label icon in the row of 61-4421")


def test_a_word_that_only_joins_is_no_part_of_a_text() -> None:
    assert not match(phrase("when"), phrase("When a refund settles, the statement lists it"))
    assert match(phrase("refund"), phrase("When a refund settles, the statement lists it"))


def test_nouns_are_made_of_verbs() -> None:
    assert akin(phrase("correction"), phrase("Correct stock"))
    assert akin(phrase("payment"), phrase("Payments"))
    assert not akin(phrase("correction"), phrase("Collect stock"))


@pytest.mark.parametrize(
    ("say", "name"),
    [
        ("get rid of the old recording", "Delete"),
        ("correct the typo in my post", "Edit"),
        ("take my suitcase along", "Checked bag"),
        ("postpone the visit", "Reschedule"),
    ],
)
def test_what_is_said_and_what_a_control_says_share_a_theme(say: str, name: str) -> None:
    assert shared(gist(say, "press", "").spoken, themes_of(name)) > 0


def test_who_says_what_a_control_is_calls_it_by_its_name() -> None:
    assert gist("tick the newsletter checkbox", "tick", "").spoken == {}


def test_what_is_beside_something_is_not_what_it_is_done_with() -> None:
    assert deed_of("take the free place next to 12B").last == ()
    assert deed_of("answer the invitation with Maybe").last == ("mayb",)


SHELF = """<title>Shelf</title><nav><a id=loans href=#l>Loans</a><a id=cards href=#k>Cards</a></nav>
<p>Remember me next time</p><button id=post>Post</button><a id=more href=#m>Show more</a><h2>Recent loans</h2>
<ul><li>Dune <button id=d1 aria-label="Not starred">☆</button><input type=checkbox id=d2></li>
<li>Emma <button id=e1 aria-label="Not starred">☆</button><input type=checkbox id=e2></li></ul>
<p id=scale><span onclick=1>☆</span><span onclick=1>☆</span><span onclick=1>☆</span><span onclick=1>☆</span></p>
<button id=keep><svg class=bookmark-icon width=16 height=16><use href="#bookmark"/></svg></button>
<button id=out><svg width=16 height=16><use href="#printer"/></svg></button>"""
SIGNUP = """<h2>Leave a comment</h2><p>Name <input id=n name=n> Email <input id=m name=m></p>
<h2>Newsletter</h2><p><input id=p placeholder="Postcode"></p>"""
SHIPS = """<h1>Sailings</h1><div class=res><b>07:10</b> Ferry Aurora <i class=b onclick=1 id=a1>Select</i>
<a id=a2 href=#a>Details</a></div><div class=res><b>09:40</b> Ferry Borea <i class=b onclick=1 id=b1>Select</i>
<a id=b2 href=#b>Details</a></div>"""
SCALE = """<table><tr><th><th>Never<th>Often</tr><tr><td>Tea<td><input type=radio name=t id=t1><td>
<input type=radio name=t id=t2></tr><tr><td>Milk<td><input type=radio name=m id=m1><td>
<input type=radio name=m id=m2></tr></table>"""
RANGE = """<h3>Price</h3><input id=lo type=number placeholder=Min> <input id=hi type=number placeholder=Max>
<article class=c><h4>Tent</h4><p>$90</p></article><article class=c><h4>Stove</h4><p>$210</p></article>"""
BEDS = """<table><tr><th>Bed<th>Guest<th>Doctor</tr><tr><td>1<td><a id=g1 href=#1>Byrne, Ida</a><td>Rao</tr>
<tr><td>2<td><a id=g2 href=#2>Quinn, Leo</a><td>Rao</tr></table>"""
THREADS = """<h1>Forum</h1><table><tr><th><th>Topic<th>Author</tr>
<tr><td><img width=9 height=9 src=x alt=Pinned><td><a id=x1 href=#1>House rules</a><td><a href=#u1>ann</a></tr>
<tr><td><img width=9 height=9 src=x alt=Locked><td><a id=x2 href=#2>Old gauges</a><td><a href=#u2>bo</a></tr></table>"""
TOOLS = """<title>Lamps</title><article><h4><a href=#1>Nova 3</a></h4><button id=n1>Compare</button></article>
<article><h4><a href=#2>Orion 8</a></h4><button id=o1>Compare</button></article>"""
NOTICES = """<div class=sale>Spring sale on tents <a href=#s>See all</a> <i id=x1 class="fa fa-times" onclick=1
 style="display:inline-block;width:9px;height:9px"></i></div><div class=info>Closed on Monday
 <button id=x2 aria-label=Close>×</button></div><p><input id=q></p>"""
PARTS = """<table><tr><td>Blood pressure<td><input size=3 id=s> / <input size=3 id=d> mmHg</tr>
<tr><td>Pulse<td><input size=3 id=p></tr></table>"""
COOKING = """<h1>Soup</h1><ul><li>Salt</li><li>Leek</li></ul><h2>Method</h2>
<ol><li id=c1>Chop the leek.</li><li id=c2>Boil it for long.</li></ol>"""
REVIEW = """<h2>Rate it</h2><textarea id=r placeholder="How was it?"></textarea><button>Send review</button>"""
BILLING = """<section><h2>Shipping</h2><div>Town <input id=s1></div><div>Postcode <input id=s2></div></section>
<section><h2>Billing</h2><div>Town <input id=b1></div><div>Postcode <input id=b2></div></section>"""
PANEL = """<div><label>Priority</label><div id=prio tabindex=0>2 normal</div></div>
<div><label>State</label><div id=state tabindex=0>open</div></div>"""
TRACK = """<div class=it><b>Newsletter</b><div id=t1 onclick=1
 style="width:36px;height:20px;border-radius:10px;background:#ccc"></div></div><button>Save</button>"""
DAYS = "".join(f"<td id=d{day}>{day}</td>{'</tr><tr>' if day % 7 == 0 else ''}" for day in range(1, 31))
MONTH = f"<h2>June 2027</h2><table><tr>{DAYS}</tr></table>"
FILES = """<nav><a href=#a id=all>All files</a></nav><ul><li>plan.pdf <button id=get>Download</button></li></ul>"""
FACTS = """<table><tr><th>Surface area<td>48</tr></table>
<table><tr><th id=h1>Isle<th id=h2>Area (ha)</tr><tr><td>Holm<td>112</tr></table>"""


def acted_on(stage: Stage, html: str, say: str) -> str:
    """The id of the element that the sentence acts on first; empty where there is none."""
    snapshot = stage.look(html)
    step = step_of(say)
    move = first_move(step, snapshot) if step is not None else None
    if move is None or not isinstance(move.resolution, Found):
        return ""
    element = move.resolution.element
    node = View(snapshot).of[(element.frame or 0, element.ref or 0)]
    return node.c.element_id or node.c.tag


@pytest.mark.parametrize(
    ("html", "say"),
    [
        (SHELF, "Go to the next post"),  # "Post" sends something, and leads to no next one
        (SHELF, "Freeze the card"),  # "Cards" lists them
        (SHELF, "Loan the book"),  # as "Loans" does
        (SHELF, "Show only the overdue loans"),  # "Show more" shows no overdue ones
        (SIGNUP, 'Enter "a@b.example" as the email for the newsletter'),  # the other form asks for one
        (SCALE, 'Choose "Always" for the milk'),  # nothing offers it
        (SHIPS, "Get directions to Ferry Aurora"),  # what is there says nothing of directions
    ],
)
def test_nothing_is_acted_on_that_has_only_to_do_with_what_is_said(stage: Stage, html: str, say: str) -> None:
    assert acted_on(stage, html, say) == ""


@pytest.mark.parametrize(
    ("html", "say", "meant"),
    [
        (SHELF, "star the book Emma", "e1"),  # not the box beside it
        (SHELF, "Bookmark the page", "keep"),  # a scale of stars only rates
        (SHELF, "Print the page", "out"),  # by its picture
        (SHIPS, "Select the ferry at 09:40", "b1"),  # not its details
        (SCALE, 'Choose "Often" for the milk', "m2"),
        (RANGE, "Enter 100 as the highest price", "hi"),
        (RANGE, "Enter 20 as the lowest price", "lo"),
        (BEDS, "Open the record of Leo Quinn", "g2"),  # the link of the row
        (THREADS, "Open the locked topic", "x2"),
        (THREADS, "Open the pinned topic", "x1"),
        (TOOLS, "Click Compare of the Orion lamp", "o1"),  # such things are called so by the title
        (NOTICES, "Click the x on the sale banner", "x1"),
        (NOTICES, "Close the notice about Monday", "x2"),
        (PARTS, 'Type "80" into the second blood pressure box', "d"),
        (COOKING, 'The second step says "Boil it for long."', "c2"),
        (REVIEW, 'Write "Fine" in the review', "r"),
        (BILLING, 'Enter "1010" in the field under Billing for the postcode', "b2"),
        (PANEL, 'Set the priority to "3 high"', "prio"),
        (TRACK, "Click the toggle beside Newsletter", "t1"),
        (MONTH, "Click on the 5th of June", "d5"),
        (FACTS, "Sort the isles by area", "h2"),
        (FILES, "Download the file", "get"),  # "All files" gives none
    ],
)
def test_what_is_said_as_people_say_it_is_acted_on(stage: Stage, html: str, say: str, meant: str) -> None:
    assert acted_on(stage, html, say) == meant


MEMBERS = """<h1>Members <sup>128</sup></h1><ul class=members><li>Ann <a href=#1>Open</a></li>
<li>Bo <a href=#2>Open</a></li><li>Cy <a href=#3>Open</a></li></ul>"""


@pytest.mark.parametrize(("count", "meant"), [(128, "sup"), (3, "li"), (127, "li")])
def test_a_number_beside_the_title_tells_how_many_there_are_where_fewer_are_listed(
    stage: Stage, count: int, meant: str
) -> None:
    assert acted_on(stage, MEMBERS, f"There are {count} members") == meant


def test_the_heading_of_a_part_is_not_asked_for_a_price(stage: Stage) -> None:
    html = "<h2>Shipping</h2><p>By post</p><div><span>Shipping</span> <span id=cost>€4.90</span></div>"
    assert acted_on(stage, html, "The shipping costs are €4.90") == "cost"
    assert acted_on(stage, html, "The shipping costs are €5.90") == "cost"


LAYERS = """<h1>Spots</h1><p><b>My layers</b></p><b>My calendars</b><ul><li><input type=checkbox id=w checked> Work</li>
<li><input type=checkbox id=h> Holidays</li></ul><div><label><input type=checkbox id=f> free now</label></div>
<div class=box><span>Visits</span><button id=v1><svg data-testid="MoreVertIcon" width=16 height=16></svg></button></div>
<div class=box><span>Page views</span><button id=v2><svg data-testid="MoreVertIcon" width=16 height=16></svg></button>
</div><div class=line><b>Children</b> <span><i onclick=1 id=c1>−</i> 1 <i onclick=1 id=c2>+</i></span></div>
<div class=line><b>Adults</b> <span><i onclick=1 id=a1>−</i> 2 <i onclick=1 id=a2>+</i></span></div>"""


@pytest.mark.parametrize(
    ("say", "meant"),
    [
        ("Show the Holidays calendar", "h"),  # the list is titled by a text before it
        ("Show only spots that are free now", "f"),
        ("Open the menu of the page views box", "v2"),
        ("Add one more child", "c2"),
    ],
)
def test_what_stands_before_a_list_a_picture_or_a_sign_tells_what_is_meant(stage: Stage, say: str, meant: str) -> None:
    assert acted_on(stage, LAYERS, say) == meant


LOANS = """<h1>Loans</h1><button id=new>Create copy</button><button id=each>Renew everything</button>
<table><tr><th><th>Title<th>State<th></tr>
<tr><td><input type=checkbox id=s1><td><a href=#1>Dune</a><td>open<td><button id=r1>Renew</button></tr>
<tr><td><input type=checkbox id=s2><td><a href=#2>Emma</a><td>closed<td><button id=r2>Renew</button></tr></table>
<h3>Notes</h3><ul><li><input type=checkbox> Maths: read page 4 by Friday</li></ul>"""


@pytest.mark.parametrize(
    ("say", "meant"),
    [
        ("Renew all titles", "each"),  # not one of several
        ("Select the closed title", "s2"),  # with the box of its row
        ("Start the Emma copy", ""),  # a row is called so, and what creates one stands in no row
        ("Click on Maths", ""),  # a box beside a text that begins so is nothing called so
    ],
)
def test_what_stands_at_one_of_several_does_nothing_to_all_nor_to_another(stage: Stage, say: str, meant: str) -> None:
    assert acted_on(stage, LOANS, say) == meant
