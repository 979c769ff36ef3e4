# ruff: noqa: E501 -- pages are written as they are
"""What words mean on pages that name little: deeds in rows, signs that close, titles of cards, units behind fields."""

import pytest

from pacts.domain.plan import Pick
from tests.eyes.stage import Stage, near, say

RENTALS = """<title>Rentals</title><table><tr><th>Boat</th><th>Skipper</th><th></th></tr>
<tr><td><a href=#1>Seagull</a></td><td>Mr. Amari</td><td><button id=book1 title="Book">⛵</button></td></tr>
<tr><td><a href=#2>The Old Pelican</a></td><td>Mrs. Holt</td><td><button id=book2 title="Book">⛵</button></td></tr></table>"""
WARDROBE = """<div role=alert class="box box-tip"><span>Three coats were lent.</span><button id=tip aria-label=Close>×</button></div>
<div><b>Basket</b><button id=basket aria-label=Close>×</button></div>"""
TASKS = """<main><section><h2>Open</h2>
<div class=t><div class=l><p>Paint the door</p><button aria-label=Menu>…</button></div><div class=l><span>Late since May</span></div></div>
<div class=t><div class=l><p>Call the baker</p><button aria-label=Menu>…</button></div><div class=l><span id=due>Due in June</span></div></div></section></main>"""
TABLE_FORM = """<table><tr><td>Weight:</td><td><input id=weight> kg <span class=err>Weight is missing</span></td></tr>
<tr><td>Height:</td><td><input id=height> cm</td></tr></table>"""
ASKS = """<h1>Petitions (2)</h1><ul><li tabindex=0 role=option id=ivo><b>Ivo Lind</b> <span>3 names</span></li><li tabindex=0 role=option><b>Rut Berg</b> <span>8 names</span></li></ul>"""
FERRIES = """<div class="c trip"><b>07:10</b><div class=price>90 EUR<br>4 seats left</div><button id=t1>Take</button></div>
<div class="c trip"><b>09:20</b><div class=price>45 EUR<br></div><button id=t2>Take</button></div>
<div class="c trip"><b>11:30</b><div class=price>60 EUR<br>2 seats left</div><button id=t3>Take</button></div>"""
TOOLS = """<a href=#a class="icon-share" title="Show as grid">▦</a><a href=#b title=Share>🔗</a>"""
QUIZ = """<div class=nums><button>Back</button><button id=send>Send answer</button></div><div class=nums><button>Help</button></div>"""
PAIRS = """<table><thead><tr><th>Owner</th><th><button id=changed>Changed</button></th></tr></thead><tr><td>Ann</td><td>Monday</td></tr></table>"""


@pytest.mark.parametrize("words", ["book The Old Pelican", "book the boat of Mrs. Holt"])
def test_a_deed_is_done_by_the_button_in_the_row_of_its_thing(stage: Stage, words: str) -> None:
    stage.means(RENTALS, say(words, "button", quoted=False), "#book2")


def test_a_deed_that_no_button_does_is_not_done_by_its_thing(stage: Stage) -> None:
    stage.absent(RENTALS, say("sell The Old Pelican", "button", quoted=False))


def test_a_state_in_an_entry_is_no_button(stage: Stage) -> None:
    page = ASKS.replace("3 names", "Approved") + "<button id=yes>Approve</button>"
    stage.means(page, say("approve petition", "button", quoted=False), "#yes")


@pytest.mark.parametrize(
    ("words", "kind", "css"), [("tip", None, "#tip"), ("notice", None, "#tip"), ("basket", None, "#basket")]
)
def test_what_is_closed_is_told_by_what_stands_around_the_sign(stage: Stage, words: str, kind: None, css: str) -> None:
    stage.means(WARDROBE, say("close", "button", near("in", words, kind), quoted=False), css)


def test_a_sign_does_not_close_what_is_not_there(stage: Stage) -> None:
    stage.absent(WARDROBE, say("close", "button", near("in", "chat"), quoted=False))


def test_a_card_is_more_than_the_line_of_its_title(stage: Stage) -> None:
    stage.means(TASKS, say("Call the baker", "card"), ".t:nth-of-type(2)")
    stage.means(TASKS, say("Call the baker", "card"), "#due", verb="text", value="Due in June", claimed=True)


@pytest.mark.parametrize(("words", "css"), [("weight", "#weight"), ("height", "#height")])
def test_a_unit_behind_a_field_is_not_its_label(stage: Stage, words: str, css: str) -> None:
    stage.means(TABLE_FORM, say(words, quoted=False), css, verb="fill")


def test_an_entry_is_told_by_whose_it_is(stage: Stage) -> None:
    stage.means(ASKS, say("petition", None, near("row_of", "Ivo Lind"), quoted=False), "#ivo")
    stage.absent(ASKS, say("kettle", None, near("row_of", "Ivo Lind"), quoted=False))


def test_the_cheapest_is_told_by_the_price_and_not_by_what_stands_behind_it(stage: Stage) -> None:
    stage.means(FERRIES, say("trip", pick=Pick(by="price", highest=False), quoted=False), "#t2")


def test_a_tooltip_of_something_else_refutes_a_class(stage: Stage) -> None:
    stage.means(TOOLS, say("share", "icon", quoted=False), "[title=Share]")


def test_a_line_is_not_called_after_its_button(stage: Stage) -> None:
    stage.absent(QUIZ, say("answer", "item", ordinal=-1, quoted=False))


def test_a_header_is_no_label_of_the_next_one(stage: Stage) -> None:
    stage.absent(PAIRS, say("owner", quoted=False))


def test_what_remains_is_read_beside_its_label(stage: Stage) -> None:
    page = "<ul><li>Ann <b>5 days</b></li><li>Bo <b>1 day</b></li></ul><p><span>Remaining:</span> <span id=left>9 days</span></p>"
    target = say("days", every=True, rest=True, quoted=False)
    stage.means(page, target, "#left", verb="text", value="9 days")
