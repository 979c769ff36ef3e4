# ruff: noqa: E501 -- pages are written as they are
"""Rows, columns and questions that the markup does not tell: by likeness, by where they stand, by what stands before them."""

import pytest

from benchmarks._first_move import first_move, step_of
from pacts.eyes.resolve import Found
from tests.eyes.stage import Stage
from tests.language.factory import planned

FAM_STATE = """<h1>Stops</h1><div class=line><div class="stop done"><b>Elm</b><span>09:00</span><a href=#1 id=a1>Notes</a></div>
<div class="stop now here"><b>Oak</b><span>09:20</span><a href=#2 id=a2>Notes</a></div>
<div class="stop"><b>Ash</b><span>09:45</span><a href=#3 id=a3>Notes</a></div></div>"""
FAM_ON = """<div id=x><div class="row h"><span>Name</span><span>Role</span><span>Edit</span></div><div class="row on"><span>Bea</span><span>Cook</span><i id=e1 style="cursor:pointer" title=Edit>✎</i></div>
<div class="row"><span>Cal</span><span>Host</span><i id=e2 style="cursor:pointer" title=Edit>✎</i></div><div class="row z"><span>Dov</span><span>Cook</span><i id=e3 style="cursor:pointer" title=Edit>✎</i></div></div>"""
FAM_CLASSLESS = """<section><div><div>Tent</div><div>4 people</div><div onclick="1" id=t1>Rent</div></div><div><div>Kayak</div><div>2 people</div><div onclick="1" id=t2>Rent</div></div>
<div><div>Stove</div><div>1 piece</div><div onclick="1" id=t3>Rent</div></div></section>"""
FAM_MIXED = """<div class=feed><a class="tile wide" href=#1><b>Harbour</b><small>12 pictures</small><button id=m1>Share</button></a><div class="tile"><b>Market</b><small>8 pictures</small><button id=m2>Share</button></div>
<article class="tile dim"><b>Tower</b><small>3 pictures</small><button id=m3>Share</button></article></div>"""
FAM_WRAPPED = """<div class=grid><div><div class="bx sel"><p>Basic</p><p>5 users</p><button id=w1>Choose</button></div></div><div><div class="bx"><p>Team</p><p>20 users</p><button id=w2>Choose</button></div></div>
<div class=tall><div class="bx best"><p>Firm</p><p>99 users</p><button id=w3>Choose</button></div></div></div>"""
FAM_HASH = """<div class="css-1a"><div class="css-9x1 css-k2"><span>Ivy Lane</span><span>€ 900</span><button id=h1>Visit</button></div><div class="css-77b"><span>Mill Road</span><span>€ 740</span><button id=h2>Visit</button></div>
<div class="css-9x1 css-q0"><span>Dock Street</span><span>€ 1100</span><button id=h3>Visit</button></div></div>"""
FAM_SPANS = """<div><span class=ent><u>alpha.txt</u> <em>2 kB</em> <button id=s1>x</button></span><span class="ent cur"><u>beta.txt</u> <em>7 kB</em> <button id=s2>x</button></span><span class=ent><u>gamma.txt</u> <em>9 kB</em> <button id=s3>x</button></span></div>"""
ARIA_GRID = """<div role=table aria-label=Crew><div role=row><div role=columnheader><span>Name</span></div><div role=columnheader><span>Port</span><i>↕</i></div><div role=columnheader>State</div></div>
<div role=row><div role=cell>Ann</div><div role=cell id=g1>Kiel</div><div role=cell id=g2>Away</div></div><div role=row><div role=cell>Bo</div><div role=cell id=g3>Riga</div><div role=cell id=g4>Home</div></div></div>"""
DIV_GRID = """<div class=tbl><div class="tr th"><div>Item</div><div>Stock</div><div>Shelf</div></div><div class=tr><div>Bolts</div><div id=i1>40</div><div id=i2>B2</div></div><div class=tr><div>Nuts</div><div id=i3>12</div><div id=i4>C1</div></div></div><style>.tr{display:flex}.tr div{width:90px}</style>"""
DIV_GRID3 = """<ul style="list-style:none;padding:0"><li class=head style="display:flex"><span style="width:120px">Invoice</span><span style="width:120px">Due</span><span style="width:120px">Amount</span></li><li style="display:flex"><span style="width:120px">No 14</span><span style="width:120px" id=k1>May 3</span><span style="width:120px" id=k2>80 €</span></li><li style="display:flex"><span style="width:120px">No 15</span><span style="width:120px" id=k3>May 9</span><span style="width:120px" id=k4>95 €</span></li></ul>"""
GRID_OUTER = """<style>.hd,.r{display:flex}.hd>*,.r>*{flex:1}</style><div class=list><div class="list-header hd"><span>Train</span><span>Track</span><span>Delay</span></div><div class=list-body><div class="r odd"><span>IC 5</span><span id=xa>7</span><span id=xb>2 min</span></div><div class="r even"><span>RE 9</span><span id=xc>3</span><span id=xd>0 min</span></div></div></div>"""
GRID_ANON = """<style>.a{display:flex}.a>div{width:110px}</style><section><div class=a><div><b>Name</b></div><div><b>Age</b></div><div><b>Town</b></div></div><div class=a><div><i>Ann</i></div><div id=xe><i>31</i></div><div id=xf><i>Ulm</i></div></div><div class=a><div><i>Bob</i></div><div id=xg><i>44</i></div><div id=xh><i>Bonn</i></div></div></section>"""
ROWHEADER = """<div role=grid><div role=row><span role=columnheader></span><span role=columnheader>Mon</span><span role=columnheader>Tue</span></div><div role=row><span role=rowheader>Lunch</span><span role=gridcell><button id=u1>Add</button></span><span role=gridcell><button id=u2>Add</button></span></div><div role=row><span role=rowheader>Dinner</span><span role=gridcell><button id=u3>Add</button></span><span role=gridcell><button id=u4>Add</button></span></div></div>"""
RADIOS = """<p>Seat</p><input type=radio name=a id=ca>Window <input type=radio name=a id=cb>Aisle<p>Meal</p><input type=radio name=b id=cc>None <input type=radio name=b id=cd>Vegan"""
RADIOS2 = """<div><div>Do you smoke?</div><label><input type=radio name=a id=ce> Yes</label><label><input type=radio name=a id=cf> No</label></div><div><div>Do you drink?</div><label><input type=radio name=b id=cg> Yes</label><label><input type=radio name=b id=ch> No</label></div>"""
RADIOS3 = """<table><tr><td>Speed</td><td><input type=radio name=a id=ci> good <input type=radio name=a id=cj> bad</td></tr><tr><td>Price</td><td><input type=radio name=b id=ck> good <input type=radio name=b id=cl> bad</td></tr></table>"""
RADFS = """<fieldset><legend>Seat</legend><input type=radio name=a id=ca><label for=ca>Window</label> <input type=radio name=a id=cb><label for=cb>Aisle</label></fieldset>"""
CHECKS = """<div><input type=checkbox id=da><span>Wifi</span></div><div><input type=checkbox id=db><span>Pool</span></div><p><span class=bx style="display:inline-block;width:14px;height:14px;border:1px solid;cursor:pointer" id=dc></span> Parking</p>"""


def means(stage: Stage, html: str, say: str, css: str) -> bool:
    """Whether the element that the sentence acts on first is the one with this selector, or all that it says."""
    snapshot, step = stage.look(html), step_of(say)
    move = first_move(step, snapshot) if step is not None else None
    if move is None or not isinstance(move.resolution, Found):
        return False
    locator = move.resolution.element.locator
    return stage.hits(locator, f"{css}, {css} > i") == (1, True)


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (FAM_STATE, 'click "Notes" in the row of Oak', "#a2"),
        (FAM_STATE, 'click "Notes" in the third item', "#a3"),
        (FAM_ON, "click the edit icon in the row of Bea", "#e1"),
        (FAM_ON, "click the edit icon in the row of Dov", "#e3"),
        (FAM_CLASSLESS, 'click "Rent" for Kayak', "#t2"),
        (FAM_CLASSLESS, 'click "Rent" in the Stove card', "#t3"),
        (FAM_CLASSLESS, 'click "Rent" in the row of Tent', "#t1"),
        (FAM_MIXED, 'click "Share" in the row of Market', "#m2"),
        (FAM_MIXED, 'click "Share" in the Tower tile', "#m3"),
        (FAM_MIXED, 'click "Share" in the second tile', "#m2"),
        (FAM_WRAPPED, 'click "Choose" in the Team card', "#w2"),
        (FAM_WRAPPED, 'click "Choose" in the row of Firm', "#w3"),
        (FAM_WRAPPED, 'click "Choose" in the first card', "#w1"),
        (FAM_HASH, 'click "Visit" in the row of Mill Road', "#h2"),
        (FAM_HASH, 'click "Visit" in the Dock Street card', "#h3"),
        (FAM_SPANS, 'click "x" in the row of beta.txt', "#s2"),
    ],
)
def test_what_is_made_alike_is_a_row_whatever_its_classes(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (ARIA_GRID, 'the port of Bo is "Riga"', "#g3"),
        (ARIA_GRID, 'the state of Ann is "Away"', "#g2"),
        (ARIA_GRID, 'click "Home" in the State column', "#g4"),
        (DIV_GRID, 'the stock of Nuts is "12"', "#i3"),
        (DIV_GRID, 'the shelf of Bolts is "B2"', "#i2"),
        (DIV_GRID3, 'the due of No 15 is "May 9"', "#k3"),
        (DIV_GRID3, 'the amount of No 14 is "80 €"', "#k2"),
        (GRID_OUTER, 'the track of RE 9 is "3"', "#xc"),
        (GRID_OUTER, 'the delay of IC 5 is "2 min"', "#xb"),
        (GRID_ANON, 'the town of Bob is "Bonn"', "#xh"),
        (GRID_ANON, 'the age of Ann is "31"', "#xe"),
        (ROWHEADER, 'click "Add" in the Tue column in the row of Dinner', "#u4"),
        (ROWHEADER, 'click "Add" in the Mon column in the Lunch row', "#u1"),
    ],
)
def test_a_row_of_headers_that_is_no_tables_names_the_columns_below_it(
    stage: Stage, html: str, say: str, css: str
) -> None:
    assert means(stage, html, say, css)


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (RADIOS, 'choose "Aisle" for the seat', "#cb"),
        (RADIOS, 'select "None" for the meal', "#cc"),
        (RADIOS, 'check "Vegan"', "#cd"),
        (RADIOS2, 'choose "Yes" for "Do you drink?"', "#cg"),
        (RADIOS2, 'select "No" under "Do you smoke?"', "#cf"),
        (RADIOS2, 'answer "Do you drink?" with "No"', "#ch"),
        (RADIOS3, 'choose "bad" for the price', "#cl"),
        (RADIOS3, 'choose "good" in the row of Speed', "#ci"),
        (RADFS, 'choose "Aisle" for the seat', "#cb"),
        (RADFS, 'select "Aisle" as the seat', "#cb"),
        (CHECKS, "check Pool", "#db"),
        (CHECKS, 'tick "Wifi"', "#da"),
        (CHECKS, 'check "Parking"', "#dc"),
    ],
)
def test_a_text_before_radio_buttons_is_what_they_answer(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


def test_a_cell_of_another_column_is_not_the_value(stage: Stage) -> None:
    assert means(stage, GRID_OUTER, 'the delay of RE 9 is "2 min"', "#xd")  # which says "0 min"
    assert means(stage, GRID_OUTER, 'the track of IC 5 is "3"', "#xa")


LAYOUT = """<div class="bar"><b>Ferry</b><i>Harbour</i><button>Log in</button></div><div class="main"><b>Trips</b><i>Today</i><button>Book</button></div>
<div class="card"><div class="card-header"><h5>Visits</h5><a href=#b>Book</a></div><ul><li><div><b>Ann</b></div><div><a href=#x>Move</a></div></li><li><div><b>Bo</b></div><div><a href=#y>Move</a></div></li></ul></div>"""


def test_the_parts_of_a_layout_are_no_rows_and_the_head_of_a_card_heads_no_columns(stage: Stage) -> None:
    nodes = stage.look(LAYOUT).frames[0].candidates
    assert [node.text for node in nodes if node.column] == []
    assert {node.row for node in nodes if node.text in {"Ferry", "Trips"}} == {None}


PIECES = """<div class=k><div>Balance</div><div><span id=q1><span>482,910</span><span>.00</span></span></div></div>
<div class=k><div>Fee</div><div id=q2><sup>$</sup><span>45</span><sup>.50</sup></div></div>
<div class=k><div>Rate</div><div id=q3><b>3</b><b>.</b><b>75</b><i>%</i></div></div>
<dl><dt>Total</dt><dd id=q4><span>1</span><span> 204</span><small>,50 €</small></dd></dl>"""
HEADED_FIELDS = """<table><tr><td>First</td><td>Last</td></tr><tr><td><input id=a></td><td><input id=b></td></tr></table>
<div style="display:flex"><span style="width:200px">Width</span><span style="width:200px">Height</span></div>
<div style="display:flex"><span style="width:200px"><input id=c style="width:150px"></span><span style="width:200px"><input id=d style="width:150px"></span></div>"""


@pytest.mark.parametrize(
    ("say", "css"),
    [
        ('the balance is "482,910.00"', "#q1"),
        ('the fee is "$45.50"', "#q2"),
        ('the rate is "3.75%"', "#q3"),
        ('the total is "1 204,50 €"', "#q4"),
    ],
)
def test_a_number_in_pieces_is_read_whole(stage: Stage, say: str, css: str) -> None:
    assert means(stage, PIECES, say, css)


@pytest.mark.parametrize(
    ("say", "css"),
    [
        ('fill in First with "Y"', "#a"),
        ('fill in Last with "Y"', "#b"),
        ('fill in the width with "Y"', "#c"),
        ('fill in Height with "Y"', "#d"),
    ],
)
def test_a_text_right_above_a_field_names_it_wherever_it_is_written(stage: Stage, say: str, css: str) -> None:
    assert means(stage, HEADED_FIELDS, say, css)


def test_a_hint_below_one_field_names_not_the_next(stage: Stage) -> None:
    page = "<input aria-label=City><div><small>Where you live</small></div><div style='margin-top:12px'></div><div><div><input id=x></div></div>"
    nodes = stage.look(page)
    assert not means(stage, page, 'fill in "Where you live" with "Y"', "#x"), nodes.outline


INVITED = """<div>Pending invitations</div><div><div class="flex p-4"><span>lee@a.example</span><a href=#>Resend</a><a href=# id=r1>Revoke</a></div>
<div class="flex p-4 border-t"><span>noor@a.example</span><a href=#>Resend</a><a href=# id=r2>Revoke</a></div>
<div class="flex p-4 border-t"><span>ana@a.example</span><a href=#>Resend</a><a href=# id=r3>Revoke</a></div></div>"""


@pytest.mark.parametrize(("which", "css"), [("first", "#r1"), ("second", "#r2"), ("last", "#r3")])
def test_rows_are_counted_under_the_text_that_stands_over_them(stage: Stage, which: str, css: str) -> None:
    (step,) = planned(f"Click on 'Revoke' in the {which} row of the pending invitations.").steps
    assert step.target is not None

    stage.means(INVITED, step.target, css)


PLAIN_HEADS = """<table><thead><tr><td></td><td>Item</td><td>Kind</td><td id=hp>Price</td></tr></thead><tbody><tr><td>1</td><td>Laptop</td><td id=k1>Hardware</td><td id=p1>900</td></tr><tr><td>2</td><td>Desk</td><td id=k2>Furniture</td><td id=p2>250</td></tr></tbody></table>"""
WIDE_ROWS = """<style>table{width:1200px}i:before{content:"o"}</style><table><tr><th>Title</th><th>Year</th><th>Price</th><th></th></tr><tr><td>Cities</td><td>1972</td><td>9</td><td><a href=#v1 id=v1 title=View><i class="fa fa-eye"></i></a> <a href=#e1 id=e1 title=Edit><i class="fa fa-pencil"></i></a></td></tr><tr><td>Waves</td><td>1931</td><td>11</td><td><a href=#v2 id=v2 title=View><i class="fa fa-eye"></i></a> <a href=#e2 id=e2 title=Edit><i class="fa fa-pencil"></i></a></td></tr></table>"""
TWO_CLOSE = """<main><button>Launch</button></main><div role=dialog aria-modal=true aria-label="Default" style="position:fixed;top:40px;left:200px;width:400px;height:200px;background:#fff"><h4>Default</h4><button id=x aria-label=Close>&times;</button><p>One fine body</p><button id=c>Close</button><button>Save</button></div>"""
ROW_BOXES = """<table><tr><th><input type=checkbox id=all></th><th>Name</th></tr><tr><td><input type=checkbox id=b1></td><td>Ann</td></tr><tr><td><input type=checkbox id=b2></td><td>Bo</td></tr></table>"""
FIGURE_BOXES = """<style>.small-box{display:inline-block;width:200px;background:#9cf}</style><h1>Dashboard</h1><section><div class="small-box"><div class=inner><h3 id=n>150</h3><p>New Orders</p></div><a href=#>More info</a></div><div class="small-box"><div class=inner><h3 id=u>44</h3><p>User Registrations</p></div><a href=#>More info</a></div></section><form><label>Find <input id=f></label></form>"""
LINK_TABS = """<h3>Sales</h3><ul class="nav"><li class=nav-item><a class="nav-link" href="#rev" id=t1>Area</a></li><li class=nav-item><a class="nav-link active" href="#don" id=t2>Donut</a></li></ul><p><a href=#help>Help</a></p>"""
MOON = """<header><button aria-label="Switch to dark mode" id=d><svg width=20 height=20><path d="M12 3a6 6 0 0 0 9 9"/></svg></button><button aria-label=Settings><svg width=20 height=20><circle r=4 /></svg></button></header>"""


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (PLAIN_HEADS, 'double-click the "Price" column', "#hp"),
        (PLAIN_HEADS, 'double-click the kind of "Desk"', "#k2"),
        (PLAIN_HEADS, 'double-click the price in the row of "Laptop"', "#p1"),
        (PLAIN_HEADS, "the price of the Laptop is 250", "#p1"),  # which says 900
        (WIDE_ROWS, 'click the eye icon next to "Cities"', "#v1"),
        (WIDE_ROWS, 'click the eye icon next to "Waves"', "#v2"),
        (WIDE_ROWS, "click the pencil next to Waves", "#e2"),
        (TWO_CLOSE, "Click Close", "#c"),
        (TWO_CLOSE, 'Click the "Close" button', "#c"),
        (TWO_CLOSE, "Click the × button", "#x"),
        (ROW_BOXES, "tick the first row", "#b1"),
        (ROW_BOXES, "the second row is ticked", "#b2"),
        (FIGURE_BOXES, 'the "New Orders" box shows 150', "#n"),
        (FIGURE_BOXES, 'the "User Registrations" box shows 44', "#u"),
        (FIGURE_BOXES, 'the "Find" box shows "x"', "#f"),
        (LINK_TABS, "the Donut tab is active", "#t2"),
        (LINK_TABS, "the Area tab is active", "#t1"),
        (MOON, "click the moon icon", "#d"),
    ],
)
def test_what_applications_draw_without_roles_of_its_own_is_found(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


@pytest.mark.parametrize("figure", ["44", "151"])
def test_a_box_that_shows_another_figure_is_never_the_one_that_says_it(stage: Stage, figure: str) -> None:
    assert not means(stage, FIGURE_BOXES, f'the "New Orders" box shows {figure}', "#u, #n")


def test_a_link_that_is_no_tab_is_never_judged_as_one(stage: Stage) -> None:
    assert not means(stage, LINK_TABS, "the Help tab is active", "a")
