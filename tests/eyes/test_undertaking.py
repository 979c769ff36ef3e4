# ruff: noqa: E501 -- pages read better unbroken
"""Which control does a deed that is told in words: by its name, its role and its place; thin evidence is none."""

import pytest

from pacts.eyes.deeds import deed_of
from pacts.eyes.undertaking import doers, is_control, weigh
from pacts.eyes.view import View
from pacts.goals import search
from pacts.goals.scene import Expansion, Scene
from tests.eyes.stage import Stage
from tests.language.factory import planned

MAIL = "<button id=new>Compose</button><a id=drafts href=#>Drafts 2</a><a id=sent href=#>Sent</a>"
FORM = "<button id=drop>Discard</button><button id=save>Save changes</button><button id=del>Delete…</button>"
LAYERS = (
    "<label><input id=lanes type=checkbox checked>Bike paths</label><label><input id=parks type=checkbox>Parks</label>"
)
COOKIES = "<p>We use cookies.</p><button id=no>Reject all</button><button id=yes>Accept all</button>"
ISSUES = "<h1>Tickets</h1><a id=open href=#>42 Open</a><a id=closed href=#>318 Closed</a>"
CHANNEL = "<h1>Slow trains</h1><button id=sub>Subscribe</button><button id=bell>Notifications</button>"
POSTS = (
    "<article class=post><b>Ada</b><p>One</p><a id=quote1 href=#>Quote</a></article>"
    "<article class=post><b>Bea</b><p>Two</p><a id=quote2 href=#>Quote</a></article>"
)
EDITOR = "<button id=center title='Align center'></button><button id=left title='Align left'></button><button id=image aria-label='Insert image'></button>"
REMARKS = (
    "<div class=remark><b>Kofi</b><p>Slow again.</p><a id=kofi href=#>Reply</a></div>"
    "<div class=remark><b>Bea</b><p>Fine here.</p><a id=bea href=#>Reply</a></div>"
)
ORDERS = (
    "<section><h2>Planned payments</h2><ul><li><div>Rent to Ada<button id=rent>Delete</button></div></li>"
    "<li><div>Bill of Bea<button id=bill>Delete</button></div></li></ul></section>"
)
POPUP = "<p>Pick a station</p><div class=popup><b>Mill Lane</b><span>5 free</span><button id=rent>Reserve a bike</button></div>"
LEVELS = "<select aria-label=Level><option>Easy<option>Hard</select><button id=new>New game</button>"
COUNTER = "<ul><li>Lemon ice <button>−</button><b>2</b><button>+</button></li></ul>"

DOES = [
    (REMARKS, "reply to Kofi's remark", "kofi"),
    (ORDERS, "delete the planned payment to Bea", "bill"),
    (POPUP, "reserve a bike from Mill Lane", "rent"),
    (MAIL, "write a new mail", "new"),
    (FORM, "throw away the changes", "drop"),
    (LAYERS, "hide the bike paths", "lanes"),
    (LAYERS, "show the parks", "parks"),
    (COOKIES, "refuse the cookies", "no"),
    (ISSUES, "show the closed tickets", "closed"),
    (CHANNEL, "subscribe to the channel", "sub"),
    (POSTS, "quote Bea's post", "quote2"),
    (EDITOR, "centre the paragraph", "center"),
    (EDITOR, "insert a picture", "image"),
    ("<button id=go>Continue</button><button id=back>Back</button>", "go on to the next step", "go"),
    ("<button id=hint>Hint</button><button id=skip>Skip</button>", "show the hint", "hint"),
    ("<button id=pp>PayPal</button><button id=card>Card</button>", "pay with PayPal", "pp"),
    ("<input id=loop type=checkbox aria-label='Enable repeat'>", "repeat", "loop"),
    (LEVELS, "start a new easy game", "new"),
    ("<button id=pen title='Edit'><i class='icon-pencil'></i></button>", "change the name with the pencil", None),
]
CASE = "<title>Case 7</title><nav><a href=#>Home</a><a href=#>Cases</a></nav><h1>Case 7</h1><p>Broken lamp</p>"
TRIANGLE = "<title>Programmes</title><h1>Programmes</h1><h3 role=tab tabindex=0><i class='icon-arrow-down'></i>Late arrival</h3>"

DOES_NOT = [
    (CASE, "attach another document to the case"),
    (CASE, "keep me posted about this case"),
    (TRIANGLE, "add one more programme with the arrow"),
    (COUNTER, "remove the lemon ice"),
    (POPUP, "reserve a bike from Market Square"),
    ("<button>Unsubscribe</button>", "subscribe to the channel"),
    ("<button>Hide hints</button>", "show the hints"),
    ("<button>Delete account</button>", "throw away the changes"),
    ("<button>Delete</button>", "throw away the changes"),
    ("<button>Unlike</button>", "love the photo"),
    (MAIL, "solve the crossword"),
    (LAYERS, "show the traffic"),
    ("<label><input type=radio>Bike paths</label><a href=#>Bike</a>", "hide the traffic"),
    ("<button>Checkout</button>", "pay with PayPal"),
    ("<button>Don't send</button>", "dispatch the letter"),
    ("<button>Previous month</button>", "show the next month"),
    ("<ul role=menubar><li role=menuitem>Insert</li></ul>", "insert a chart"),
    (LEVELS, "start a new hard game"),
    ("<label><input type=radio name=r>Double</label><button>Reserve</button>", "reserve a double room"),
]


@pytest.mark.parametrize(("html", "said", "meant"), [row for row in DOES if row[2]], ids=lambda part: str(part)[:40])
def test_one_control_does_it(stage: Stage, html: str, said: str, meant: str) -> None:
    view = View(stage.look(html))
    assert [node.c.element_id for node in weigh(deed_of(said), view, is_control)] == [meant]


@pytest.mark.parametrize(("html", "said"), DOES_NOT, ids=lambda part: str(part)[:40])
def test_nothing_does_it_plainly(stage: Stage, html: str, said: str) -> None:
    view = View(stage.look(html))
    assert [node.says for node in weigh(deed_of(said), view, is_control)] == []


def test_two_that_do_it_equally_well_are_both_told(stage: Stage) -> None:
    view = View(stage.look("<button>Subscribe</button><p>News</p><button>Subscribe</button>"))
    assert len(weigh(deed_of("subscribe to the channel"), view, is_control)) in {0, 2}


FILES = (
    "<button id=all>Delete all</button><table><tr><th>Name<th></tr>"
    "<tr><td>plan.pdf<td><button id=r1 title=Rename></button><button id=d1 title=Delete></button><button id=s1>Share</button></tr>"
    "<tr><td>logo.svg<td><button id=r2 title=Rename></button><button id=d2 title=Delete></button><button id=s2>Share</button></tr></table>"
)
DEVICES = (
    "<ul><li><a href=#1>Heater</a><button id=on1>Turn on</button><button id=off1>Turn off</button></li>"
    "<li><a href=#2>Hall lamp</a><button id=on2>Turn on</button><button id=off2>Turn off</button></li></ul>"
)
SONGS = (
    "<ul><li><span>Blue Moon</span><button id=p1>Play</button><button id=q1>Add to queue</button><button id=x1>Remove from playlist</button></li>"
    "<li><span>Night Train</span><button id=p2>Play</button><button id=q2>Add to queue</button><button id=x2>Remove from playlist</button></li></ul>"
)
SERVERS = (
    "<h1>Servers</h1><ul><li><b>web-1</b><button id=w1 data-tooltip=Restart><svg width=9 height=9></svg></button></li>"
    "<li><b>web-2</b><button id=w2 data-tooltip=Restart><svg width=9 height=9></svg></button></li></ul>"
    "<button id=again><i class='refresh icon'></i></button><div role=dialog aria-label='Resize web-2'><button id=stay>Never mind</button></div>"
)
PARCELS = "<div role=tablist><button role=tab id=all>All</button><button role=tab id=sent>Sent</button><button role=tab id=soon>Arriving soon</button></div>"
LANGUAGES = "<nav><a id=en href=#>EN</a><a id=de href=#>DE</a></nav>"
SAVING = "<button id=save>Save</button><button id=pattern>Save as template</button><button id=stop>Cancel</button>"

TOLD = [
    (FILES, "give logo.svg another name", "r2"),
    (FILES, "call plan.pdf something else", "r1"),
    (FILES, "throw logo.svg away", "d2"),
    (FILES, "move plan.pdf to the trash", "d1"),
    (FILES, "give others access to logo.svg", "s2"),
    (DEVICES, "switch the Heater off", "off1"),
    (DEVICES, "power up the Hall lamp", "on2"),
    (SONGS, "play Night Train later", "q2"),
    (SONGS, "put Blue Moon in the queue", "q1"),
    (SONGS, "take Night Train off the playlist", "x2"),
    (SERVERS, "reboot web-2", "w2"),
    (SERVERS, "restart the server web-1", "w1"),
    (SERVERS, "reload the list", "again"),
    (SERVERS, "cancel the resizing", "stay"),
    (PARCELS, "show what I sent", "sent"),
    (PARCELS, "show what arrives soon", "soon"),
    (LANGUAGES, "switch to German", "de"),
    (SAVING, "keep it as a template", "pattern"),
    ("<h1>Pupils</h1><button id=ex>Export to Excel</button><button>Import</button>", "export the pupils", "ex"),
    ("<button id=more>Load more</button><button>More options</button>", "see more pupils", "more"),
    ("<button id=up>Update</button><button>Upload</button>", "bring the page up to date", "up"),
    ("<button id=pay>Apply coupon</button><button>Apply</button>", "redeem the voucher", "pay"),
]
"""What is told by what the control is for."""
TOLD_OF_NOTHING = [
    (FILES, "throw notes.txt away"),
    (FILES, "give notes.txt another name"),
    (FILES.replace("title=Delete", "title=Open"), "throw logo.svg away"),
    (DEVICES, "switch the Cooler off"),
    (DEVICES.replace("Turn off", "Settings"), "switch the Heater off"),
    (SONGS, "take Sea Song off the playlist"),
    (SERVERS, "reboot mail-1"),
    (SAVING.replace(" as template", ""), "keep it as a template"),
    (LANGUAGES, "switch to French"),
    ("<button>Unpin</button><p>Minutes</p>", "keep the note at the top"),
    ("<button>Unarchive</button>", "put the mail away"),
    ("<p>Student ticket category</p><button>Redeem</button>", "choose Student as the ticket category"),
    ("<h1>Pupils</h1><button>Export to Excel</button>", "export the pupils as a PDF"),
]


@pytest.mark.parametrize(("html", "said", "meant"), TOLD, ids=lambda part: str(part)[:40])
def test_what_it_is_for_tells_the_control(stage: Stage, html: str, said: str, meant: str) -> None:
    found, _ = doers(said, (), View(stage.look(html)), lambda _: None)
    assert [node.c.element_id for node in found] == [meant]


@pytest.mark.parametrize(("html", "said"), TOLD_OF_NOTHING, ids=lambda part: str(part)[:40])
def test_what_nothing_is_for_is_not_done(stage: Stage, html: str, said: str) -> None:
    found, _ = doers(said, (), View(stage.look(html)), lambda _: None)
    assert [node.says for node in found] == []


SHOP = "<input id=all type=search placeholder='Search the shop'><input id=topic placeholder='Look through this topic'>"


@pytest.mark.parametrize(
    ("say", "meant"),
    [('Search for "lamp"', "Search the shop"), ('Search this topic for "lamp"', "Look through this topic")],
)
def test_the_box_is_searched_that_is_called_by_the_sentence(stage: Stage, say: str, meant: str) -> None:
    (step,) = planned(say).steps
    done = search.expand(Scene(step, stage.look(SHOP)))
    assert isinstance(done, Expansion)
    assert done.reason.startswith(f'"{meant}')
