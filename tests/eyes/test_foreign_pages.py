# ruff: noqa: E501 -- pages are written as they are
"""What pages of other makes draw: icon sets, widgets behind their words, nameless crosses, pagers, boxes for all, what is chosen now."""

import pytest

from tests.eyes.stage import Stage
from tests.eyes.test_structures import means

SVG = "<svg width=16 height=16 {}><path d='M1 1h9v9z'/></svg>"
ICONS = f"""<table><tr><td>Oak</td><td>4</td><td><button id=p1>{SVG.format("class='tabler-icon tabler-icon-pencil'")}</button><button id=b1>{SVG.format("class='tabler-icon tabler-icon-trash'")}</button></td></tr>
<tr><td>Elm</td><td>7</td><td><button id=p2>{SVG.format("class='tabler-icon tabler-icon-pencil'")}</button><button id=b2>{SVG.format("class='tabler-icon tabler-icon-trash'")}</button></td></tr></table>
<button id=bell><i data-lucide=bell></i></button><a id=look href=#1 uk-icon="icon: search; ratio: 2">{SVG.format("")}</a><button id=cog><sl-icon name=gear></sl-icon></button><button id=link aria-label="Insert link">{SVG.format("")}</button>"""
SWITCHES = """<style>input{position:absolute;opacity:0;width:0;height:0}label{display:inline-block;width:38px;height:20px;background:silver}</style>
<table><tr><td>Pump</td><td>90 W</td><td><div><input type=checkbox role=switch id=s1><label for=s1></label></div></td></tr><tr><td>Dryer</td><td>0 W</td><td><div><input type=checkbox role=switch id=s2><label for=s2></label></div></td></tr></table>"""
WIDGETS = """<style>.track{height:6px;width:200px;background:silver}.thumb{width:14px;height:14px;background:blue}</style>
<div><div><span>Attic</span><span>18 °C</span></div><div class=track><div class=thumb id=t1 role=slider tabindex=0 aria-valuenow=18></div></div><div><span>Cellar</span><span>12 °C</span></div><div class=track><div class=thumb id=t2 role=slider tabindex=0 aria-valuenow=12></div></div></div>
<div><span>Salutation</span><div class=x-select id=sal style="cursor:pointer;width:120px"><span>Choose…</span></div></div><div style="display:flex"><span>Order</span><button id=ord>Newest first</button></div>
<div><label>Longest walk</label><div class=track><div class=thumb id=t3 role=slider tabindex=0 aria-valuenow=5></div></div><span>5 km</span></div>"""
PAGER = """<header><a href=/wishlist id=wish><svg width=16 height=16></svg><span>2</span></a><a href=/basket id=cart><svg width=16 height=16></svg><span>4</span></a></header><p>Lamps</p>
<div><button disabled>1</button><button id=p2>2</button><button id=p3>3</button></div>"""
TOASTS = f"""<h1>Energy</h1><div role=alert id=warn><b>High use</b><p>You used more than usual.</p><button id=x1>{SVG.format("")}</button></div>
<div><p>Free delivery from 12 bottles</p><button id=x2>{SVG.format("")}</button></div><div><p>Wine</p><button id=y1>{SVG.format("")}</button><button id=y2>{SVG.format("")}</button></div>"""
MAILS = """<style>.bx{display:inline-block;width:14px;height:14px;border:1px solid}</style><div><span role=checkbox aria-checked=false aria-label="Select all" tabindex=0 class=bx id=all></span></div>
<div role=list><div role=listitem tabindex=0><span role=checkbox aria-checked=false tabindex=0 class=bx id=c1></span><b>Ann</b><p>Lunch</p></div><div role=listitem tabindex=0><span role=checkbox aria-checked=false tabindex=0 class=bx id=c2></span><b>Bo</b><p>We miss you</p></div></div>"""
ORDERS = """<table><thead><tr><th><input type=checkbox id=all></th><th>No.</th></tr></thead><tbody><tr><td><input type=checkbox></td><td>10</td></tr><tr><td><input type=checkbox></td><td>20</td></tr></tbody></table>"""
CHOSEN = """<nav><a class="x router-link--active" id=in href=#1><span id=ins>Inbox</span><span>3</span></a><a href=#2>Sent</a></nav>
<div><div class="trail"><b>Lake</b><i>6 km</i></div><div class="trail trail--active" id=gorge><b id=gb>Gorge</b><i>9 km</i></div></div>"""
TABS = """<table><tr><td class=TabBarItem>Plays</td><td class="TabBarItem TabBarItem-selected" id=tab>Seats</td></tr></table>"""
TWO_TABS = """<div role=tablist><span role=tab aria-selected=true id=d tabindex=0>Dates</span><span role=tab aria-selected=false tabindex=0>Route</span></div><div role=tablist><span role=tab aria-selected=true tabindex=0>Luggage</span><span role=tab aria-selected=false tabindex=0>Seats</span></div>"""
CHAT = f"""<form><a id=clip>{SVG.format("")}</a><textarea placeholder="Answer…"></textarea><button id=send type=submit>{SVG.format("")}</button></form>"""
TAGS = """<p>Tags</p><span class=label>red <a id=r style="cursor:pointer">×</a></span> <span class=label>late <a id=l style="cursor:pointer">×</a></span>"""
RADIOS = """<div role=radiogroup aria-label=When><label><input type=radio name=w id=now> Now</label><label><input type=radio name=w id=date> On a date</label></div>"""
NOTE = """<label><input type=checkbox id=gift> This is a gift</label><p>Code <input id=code> <button id=use>Apply</button></p>"""


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (ICONS, "Edit Elm", "#p2"),
        (ICONS, "Click the pencil in the row of Oak", "#p1"),
        (ICONS, "Delete Elm", "#b2"),
        (ICONS, "Click the bell", "#bell"),
        (ICONS, "open the magnifying glass", "#look"),
        (ICONS, "Open the settings", "#cog"),
        (ICONS, "click the chain icon", "#link"),
    ],
)
def test_the_pictures_of_many_icon_sets_are_known_by_name(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (SWITCHES, "Turn on the dryer", "#s2"),
        (SWITCHES, "Switch off the pump", "#s1"),
        (WIDGETS, "move the cellar slider to 14", "#t2"),
        (WIDGETS, "Open the Salutation dropdown", "#sal"),
        (WIDGETS, "Open the Order dropdown", "#ord"),
        (WIDGETS, "set the longest walk to 7", "#t3"),
        (RADIOS, 'I select "On a date" under When', "#date"),
        (NOTE, "mark the order as a gift", "#gift"),
        (NOTE, 'Enter the code "SPRING"', "#code"),
        (MAILS, 'tick the mail with the subject "We miss you"', "#c2"),
        (MAILS, "select all messages", "#all"),
        (ORDERS, "Select all orders", "#all"),
        (CHAT, "Send the answer", "#send"),
        (TAGS, 'Remove the tag "late"', "#l"),
    ],
)
def test_a_control_is_known_by_what_stands_before_it_or_by_its_row(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (PAGER, "go to page 2", "#p2"),
        (PAGER, "Open the wishlist", "#wish"),
        (PAGER, "Open the basket", "#cart"),
        (TOASTS, "dismiss the high use warning", "#x1"),
        (TOASTS, "close the delivery banner", "#x2"),
        (TABS, 'The open tab is "Seats"', "#tab"),
        (TWO_TABS, "the open tab is Dates", "#d"),
        (CHOSEN, "The current folder is Inbox", "#in, #ins"),
        (CHOSEN, "The highlighted trail is Gorge", "#gorge, #gb"),
    ],
)
def test_what_no_name_tells_is_told_by_its_place_its_state_or_where_it_leads(
    stage: Stage, html: str, say: str, css: str
) -> None:
    assert means(stage, html, say, css)


WINDOW = """<div role=dialog aria-labelledby=wt><div id=wt>New test</div><label>Title: <input id=ti></label><button>OK</button></div>"""
FACTS = """<dl><dt>Host</dt><dd>rack-2 <button aria-label="Copy to clipboard">c</button></dd><dt>IP address</dt><dd>10.4.0.21 <button id=copy aria-label="Copy to clipboard">c</button></dd></dl>"""
MACHINES = """<h1>Machines</h1><table><thead><tr><th></th><th>Name</th></tr></thead><tbody><tr><td><input type=checkbox id=b1></td><td><a href=#1>mail</a></td></tr><tr><td><input type=checkbox id=b2></td><td><a href=#2>wiki</a></td></tr></tbody></table>"""


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (WINDOW, 'The title of the window is "New test"', "#wt"),
        (WINDOW, 'The title of the window is "Old test"', "#wt"),  # which says "New test"
        (WINDOW, 'Enter "Words" as the title', "#ti"),
        (FACTS, "Copy the IP address", "#copy"),
        (MACHINES, 'Select the machine "wiki"', "#b2"),
        (TWO_TABS, 'The selected tab is "Dates"', "#d"),
    ],
)
def test_a_name_is_not_taken_for_what_is_done_with_the_thing(stage: Stage, html: str, say: str, css: str) -> None:
    assert means(stage, html, say, css)


MARKERS = """<button aria-label="Lake Path" style="width:20px;height:20px"></button><button aria-label="Gorge" style="width:20px;height:20px"></button>"""
SETTINGS = f"""<button aria-label=Settings id=set>{SVG.format("class='lucide lucide-cog'")}</button><button>{SVG.format("")}</button>"""
LINKS = """<h1>Small Gardens</h1><p>by <a href=/ida id=ida>Ida Brandt</a></p>"""
FIELDS = """<div><span>Living room</span><b>21 °C</b></div><h2>Devices</h2><p><input placeholder="Filter devices" id=f><button>Add</button></p>"""
BOXES = """<label><input type=checkbox> Free cancellation</label><label><input type=checkbox> Breakfast</label>"""
EPISODES = """<ul><li><b id=t>Slugs, a defence</b><i>38 min</i></li><li><b>Beans</b><i>20 min</i></li></ul>"""
RESET = """<a href=#1>Help</a><p><button>Search</button><button id=reset>Reset</button></p>"""
REPLY = f"""<article><h2>Quote</h2><button id=rep><i class="mdi mdi-reply"></i></button></article><textarea></textarea><button>{SVG.format("")}</button>"""
BADGE = """<header><a href=/cart><svg width=16 height=16></svg><span>2</span></a></header><p>No pages here</p>"""


@pytest.mark.parametrize(
    ("html", "say"),
    [
        (MARKERS, "The Lake Path is 9 km away"),
        (SETTINGS, "click the three dots"),
        (LINKS, "copy the link"),
        (TWO_TABS, "Export the route to Excel"),
        (FIELDS, "set the living room temperature to 22"),
        (BOXES, "tick Free airport shuttle"),
        (EPISODES, "Download the episode about slugs"),
        (RESET, "click the link to the right of the Reset button"),
        (BADGE, "close the cart banner"),
        (ORDERS, "Select all orders that are open"),
        (TOASTS, "close the wine banner"),
        (WIDGETS, "move the garden slider to 14"),
    ],
)
def test_what_only_looks_like_it_is_not_taken(stage: Stage, html: str, say: str) -> None:
    assert not means(stage, html, say, "*")
