# ruff: noqa: E501 -- pages are written as they are
"""Things by how they are drawn: signs and keys, days of a month, kinds that a page draws without saying so."""

import pytest

from pacts.domain.plan import Filter, Target
from tests.eyes.stage import Stage, near, say

PAD = """<style>.k{display:inline-block;width:30px;cursor:pointer}.on{color:#08c}</style>
<div class=k id=div tabindex=0>÷</div><div class=k id=del tabindex=0>⌫</div><div class=k id=six tabindex=0>6</div>
<button id=fwd aria-label="Following week">›</button><button id=back aria-label="Preceding week">‹</button>
<button id=clip aria-label="Add a file">📎</button><button id=full aria-label="Saved">♥</button><button id=empty aria-label="Save">♡</button>
<div class=tabs><ul><li><a>Drafts</a></li><li><a id=sent>Sent</a></li></ul></div>
<button aria-pressed=false>Half</button> <button id=whole aria-pressed=true>Whole</button>
<div class=reply style="cursor:pointer" id=rb tabindex=0><span>B</span> <span>Lisbon</span></div>
<div><button id=size aria-label="Blocks">Heading ▾</button></div>"""
MONTH = """<h2>May 2031</h2><table><tr><th>Mo<th>Tu<th>We<th>Th<th>Fr</tr>
<tr><td>29<td>30<td>1<td>2 <a href=#a id=a2>Choir</a><td>3</tr><tr><td>6<td>7<td>8<td id=nine>9 <a href=#b id=b9>Choir</a><td>10</tr></table>
<p>Week 9</p><div style="display:flex"><div style="width:90px"><b>SAT</b></div><div style="width:90px"><b style="display:block">SUN</b></div></div>
<div style="display:flex"><div style="width:90px"><button>Run</button></div><div style="width:90px"><button id=sun>Run</button></div></div>"""
OLD = """<h1>Seeds</h1><table><tr><td>Sort</td><td>Price</td><td>Number</td></tr><tr><td>Dill</td><td>2</td><td><input name=n1></td></tr>
<tr><td>Mint</td><td>3</td><td><input name=n2 id=mint></td></tr></table>
<table><tr><th>Sort<th>Sum</tr><tr><td>x<td>1</tr></table><div>Sum <input id=sum> EUR</div><div>Note <input></div>
<input type=search placeholder="Suchbegriff" id=find><input type=image alt="Start" id=go>
<table role=grid><tr><td><input type=checkbox></td><td>one</td></tr><tr><td><input type=checkbox checked id=ticked></td><td>two</td></tr></table>"""


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (say("divide", "button", quoted=False), "#div"),
        (say("backspace key", quoted=False), "#del"),
        (say("right arrow", quoted=False), "#fwd"),
        (say("preceding week arrow", quoted=False), "#back"),
        (say("paper clip", quoted=False), "#clip"),
        (say("filled heart", quoted=False), "#full"),
        (say("empty heart", quoted=False), "#empty"),
        (say("Sent", "tab", quoted=False), "#sent"),
        (say("pressed", "button", quoted=False), "#whole"),
        (say("answer B", quoted=False), "#rb"),
    ],
)
def test_a_sign_is_called_by_what_it_looks_like(stage: Stage, target: Target, css: str) -> None:
    stage.means(PAD, target, css)


@pytest.mark.parametrize("words", ["multiply key", "up arrow", "half star", "magnifying glass", "answer C"])
def test_a_sign_is_not_called_by_what_another_looks_like(stage: Stage, words: str) -> None:
    stage.absent(PAD, say(words, quoted=False))


def test_a_tab_that_is_only_in_part_called_so_is_none(stage: Stage) -> None:
    stage.absent(PAD, say("Sent mail", "tab", quoted=False))


def test_a_button_with_an_arrow_after_its_word_is_a_dropdown(stage: Stage) -> None:
    stage.means(PAD, say("Heading", "dropdown", quoted=False), "#size", verb="select")


def test_a_day_is_a_cell_of_the_month_that_is_shown(stage: Stage) -> None:
    for words in ("May 9", "9 May", "the 9th of May"):
        stage.means(MONTH, say("Choir", None, near("in", words), quoted=False), "#b9")
    stage.absent(MONTH, say("Choir", None, near("in", "June 9"), quoted=False))
    stage.absent(MONTH, say("Choir", None, near("in", "May 8"), quoted=False))


def test_a_weekday_is_what_stands_under_its_name(stage: Stage) -> None:
    stage.means(MONTH, say("Run", None, near("in", "Sunday"), quoted=False), "#sun")


def test_a_number_in_the_calendar_is_a_day_of_it(stage: Stage) -> None:
    target = say("", None, near("in", "calendar", "date"), quoted=False).model_copy(update={"ordinal": 9})
    stage.means(MONTH, target, "#nine")


def test_a_field_is_known_by_the_cells_beside_and_above_it(stage: Stage) -> None:
    stage.means(OLD, say("number", "field", near("row_of", "Mint"), quoted=False), "#mint", verb="fill")
    stage.means(OLD, say("", "field", near("next_to", "Sum"), quoted=False), "#sum", verb="fill")


def test_what_a_field_or_a_picture_is_for_is_told_by_its_type(stage: Stage) -> None:
    stage.means(OLD, say("search", "field", quoted=False), "#find", verb="fill")
    stage.means(OLD, say("Start", "image", quoted=False), "#go")


def test_the_checked_row_is_unchecked_at_its_box(stage: Stage) -> None:
    target = say("", "row", quoted=False).model_copy(update={"where": (Filter(state="checked"),)})
    stage.means(OLD, target, "#ticked", verb="uncheck")


PLACES = """<style>.ev{display:block;cursor:pointer}.d{width:20px;height:20px;border:0}</style>
<div><b>In this letter</b><ul><li><a href=#1>Greeting</a></li><li><a href=#2 id=close>Closing</a></li></ul></div>
<main><h2>Greeting</h2><h2>Closing</h2><a href=#x>Greeting</a></main>
<div class="ev mi" tabindex=0><span>Draw</span><div><div class=ev tabindex=0 id=line>Line</div><div class=ev tabindex=0>Arc</div></div></div><div class=ev tabindex=0>Line</div>
<table width=200><tr><td><a href=#p>Parks</a></td></tr><tr><td><a href=#m id=museum>Museum</a></td></tr><tr><td><a href=#s>Shops</a></td></tr></table><p>See the <a href=#z>Museum</a> of toys.</p>
<h3>Soon</h3><ul><li><a href=#a>Owls</a> <i>3:00</i></li><li><a href=#b id=bats>Bats</a> <i>5:10</i></li></ul>
<table><tr><td>Mon<a class=ev href=#k style="background:#00c;color:#fff">Choir</a></td><td>Tue<a class=ev id=red href=#l style="background:#d00;color:#fff">Dentist</a></td></tr></table>
<fieldset><legend>Ribbon</legend><button class=d style="background:#f80" id=orange></button><button class=d style="background:#08f"></button></fieldset>"""


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (say("Closing", None, near("in", "In this letter", "list")), "#close"),
        (say("Line", None, near("in", "Draw", "menu"), quoted=False), "#line"),
        (say("Museum", None, near("in", "", "menu"), quoted=False), "#museum"),
        (say("red event", quoted=False), "#red"),
        (say("orange ribbon", quoted=False), "#orange"),
    ],
)
def test_a_place_without_a_role_is_known_by_what_it_is_made_of(stage: Stage, target: Target, css: str) -> None:
    stage.means(PLACES, target, css)


@pytest.mark.parametrize("words", ["green event", "green ribbon", "orange curtain"])
def test_a_colour_alone_does_not_make_a_thing_of_another_place(stage: Stage, words: str) -> None:
    stage.absent(PLACES, say(words, quoted=False))


def test_an_entry_is_counted_in_the_list_that_is_named(stage: Stage) -> None:
    target = say("video", "item", near("in", "Soon", "list"), quoted=False).model_copy(update={"ordinal": 2})
    stage.means(PLACES, target, "#bats")
