# ruff: noqa: E501 -- pages are written as they are
"""Things described by what they say, though the page nowhere calls them so: "the letter from Oda", "the 9:40 ferry"."""

import pytest

from pacts.domain.plan import Scope
from pacts.eyes.description import Description, chunks, descriptions, forms
from tests.eyes.stage import Stage, at, near, say

LETTERS = """<title>Post room</title><nav><a href=#i>Inbox</a> <a href=#u>Unread</a></nav><table>
<tr><td><input type=checkbox id=k1></td><td id=oda>Oda Brekke</td><td>Your lease ends soon</td><td><button id=s1>★</button></td></tr>
<tr><td><input type=checkbox id=k2></td><td>Per Lund</td><td id=kayak>Kayak trip in August</td><td><button id=s2>★</button></td></tr>
<tr><td><input type=checkbox id=k3></td><td>Per Lund</td><td>Minutes of Monday</td><td><button id=s3>★</button></td></tr></table>"""
FERRIES = """<h1>Crossings</h1><section class=trip><b>07:15 – 08:05</b><span>Calm sea</span><span>12 €</span><button id=b1>Choose</button><button>All harbours</button></section>
<section class=trip><b>09:40 – 10:30</b><span>Cancelled</span><span>14 €</span><button id=b2>Choose</button><button>All harbours</button></section>"""
LOANS = """<h2>My shelf</h2><ul><li><h3><a href=#a id=a>Night Garden</a></h3><em>Overdue since May</em><button>Renew</button></li>
<li><h3><a href=#b id=b>Salt Roads</a></h3><em>Due in June</em><button>Renew</button></li>
<li><h3><a href=#c id=c>Old Harbour</a></h3><em>Due in July</em><button>Renew</button></li></ul>"""
WEEK = """<div class=day><strong>Tue</strong> 6 May<div class=at style=cursor:pointer id=t8>08:10</div><div class=at style=cursor:pointer id=t9>09:30</div></div>
<div class=day><strong>Fri</strong> 9 May<div class=at style=cursor:pointer id=f8>08:10</div><div class=at style=cursor:pointer id=f11>11:20</div></div>"""


@pytest.mark.parametrize(
    ("words", "css"),
    [
        ("letter about the kayak trip", "#kayak"),
        ("message from Oda Brekke", "#oda"),
        ("message about the lease", "td + td + td"),
    ],
)
def test_a_thing_is_known_by_what_it_says(stage: Stage, words: str, css: str) -> None:
    stage.means(LETTERS, say(words, quoted=False), css)


def test_one_of_several_that_say_as_much_is_not_chosen(stage: Stage) -> None:
    stage.ambiguous(LETTERS, say("letter from Per Lund", quoted=False))


def test_what_only_different_things_say_together_is_said_by_none(stage: Stage) -> None:
    stage.absent(LETTERS, say("letter from Oda about the kayak trip", quoted=False))


def test_every_word_must_be_said(stage: Stage) -> None:
    stage.absent(LETTERS, say("letter from Oda Nilsen", quoted=False))


def test_a_described_thing_is_ticked_with_its_box(stage: Stage) -> None:
    stage.means(LETTERS, say("message about the kayak", quoted=False), "#k2", verb="check")


def test_a_control_is_found_in_the_thing_that_is_described(stage: Stage) -> None:
    stage.means(LETTERS, say("star", "icon", near("row_of", "message about the kayak trip"), quoted=False), "#s2")


@pytest.mark.parametrize("words", ["ferry leaving at 09:40", "09:40 ferry", "cancelled ferry"])
def test_a_thing_is_opened_with_the_button_that_is_there_for_it(stage: Stage, words: str) -> None:
    stage.means(FERRIES, say(words, quoted=False), "#b2")


@pytest.mark.parametrize(
    ("words", "css"), [("overdue book", "#a"), ("book Salt Roads", "#b"), ("loan of Old Harbour", "#c")]
)
def test_a_described_thing_is_opened_by_its_link(stage: Stage, words: str, css: str) -> None:
    stage.means(LOANS, say(words, quoted=False), css)


def test_a_quality_that_several_share_chooses_none(stage: Stage) -> None:
    stage.ambiguous(LOANS, say("due book", quoted=False))


def test_a_property_is_not_the_thing_that_has_it(stage: Stage) -> None:
    stage.absent(LOANS, say("barcode", None, near("row_of", "Salt Roads"), quoted=False))


def test_days_may_be_said_short_or_long(stage: Stage) -> None:
    stage.means(WEEK, say("slot at 08:10 on Friday", quoted=False), "#f8")
    stage.absent(WEEK, say("slot at 09:30 on Friday", quoted=False))


def test_a_description_is_taken_apart() -> None:
    assert list(descriptions(say("train leaving at 08:33", quoted=False))) == [
        Description("train", (), ("leaving at 08:33",))
    ]
    assert list(descriptions(say("account Kestrel Foods", quoted=False)))[-1] == Description(
        "account", (), ("Kestrel Foods",)
    )
    assert not list(descriptions(say("account Kestrel Foods")))
    assert chunks("at 18:20 on Thursday") == ["18:20", "Thursday"]
    assert {"thu", "thursday"} <= forms("Thursday")


QUIZ = """<h1>Test</h1><h2>Round 1</h2><p>Which river?</p><button id=h1>Hint</button><h2>Round 2</h2><p>Which sea?</p><button id=h2>Hint</button>"""
WIKI = """<h2><span>Feeding</span> <a href=#f id=f>edit</a></h2><p>Moss</p><h2><span>Range</span> <a href=#r id=r>edit</a></h2><p>North</p>
<ul><li><a href=#a>Feeding</a></li><li><a href=#b>Range</a></li></ul>"""
PIN = """<style>.map-popup{position:fixed;top:40px;left:40px;width:240px;background:#fff}</style><button>Close</button>
<div class=map-popup><b>North harbour</b><button id=x aria-label=Close>×</button></div>"""
FORM = """<label>Seats <input id=s type=number></label><label>From <input id=f></label><label>To <input id=t></label>
<table><tr><td>Root hair</td><td><select id=root><option>Water</option><option>Light</option></select></td></tr>
<tr><td>Leaf</td><td><select id=leaf><option>Water</option><option>Light</option></select></td></tr></table>"""
BAR = """<button id=g aria-label=Settings><i class="fa fa-cog"></i></button><table><tr><td>Home phone</td><td>555 <button id=h>✎</button></td></tr>
<tr><td>Office phone</td><td>777 <button id=o>✎</button></td></tr></table>"""
BOARD = (
    """<style>.q{display:inline-block;width:30px;height:30px;cursor:pointer}.l{height:30px}</style><button>New game</button>
<div>"""
    + "".join(
        f"<div class=l>{''.join(f'<span class=q id=q{row}{column}></span>' for column in (1, 2, 3))}</div>"
        for row in (1, 2, 3)
    )
    + "</div>"
)


def test_the_first_of_numbered_headings_bears_the_number(stage: Stage) -> None:
    place = Scope(relation="in", target=say("round", "item", ordinal=2, quoted=False))
    stage.means(QUIZ, say("hint", "button", place, quoted=False), "#h2")


def test_a_heading_is_known_by_its_words_without_the_link_beside_them(stage: Stage) -> None:
    stage.means(WIKI, say("edit", "button", near("in", "Range", "section"), quoted=False), "#r")


def test_a_popup_is_named_by_what_it_says(stage: Stage) -> None:
    stage.means(PIN, say("close", "button", near("in", "harbour", "dialog"), quoted=False), "#x")


@pytest.mark.parametrize(
    ("words", "css"),
    [("number of seats", "#s"), ("arrival station", "#t"), ("destination", "#t"), ("departure airport", "#f")],
)
def test_a_label_may_be_said_in_more_words(stage: Stage, words: str, css: str) -> None:
    stage.means(FORM, say(words, quoted=False), css, verb="fill")


def test_an_arrival_is_no_place_that_the_form_does_not_ask_for(stage: Stage) -> None:
    stage.absent("<label>Arrived by <input></label>", say("departure station", quoted=False), verb="fill")


def test_a_choice_is_made_in_the_list_of_the_row(stage: Stage) -> None:
    stage.means(FORM, say("leaf", "cell", quoted=False), "#leaf", verb="select", value="Light")


@pytest.mark.parametrize(("words", "css"), [("settings via the gear", "#g"), ("pencil behind the office phone", "#o")])
def test_a_thing_is_reached_by_its_picture(stage: Stage, words: str, css: str) -> None:
    stage.means(BAR, say(words, quoted=False), css)


def test_squares_of_a_board_are_told_by_where_they_are(stage: Stage) -> None:
    stage.means(BOARD, say("bottom left square", quoted=False), "#q31")
    stage.means(BOARD, say("", "element", at("in", "", "row", ordinal=2), at("in", "", "column", ordinal=3)), "#q23")
    stage.absent(BOARD, say("", "element", at("in", "", "row", ordinal=2), at("in", "", "column", ordinal=4)))


def test_the_following_page_is_the_next(stage: Stage) -> None:
    pager = "<nav class=pagination><a href=#1>Previous</a><a href=#2>1</a><a href=#3 id=n>Next</a></nav>"
    stage.means(pager, say("following", quoted=False), "#n")


def test_what_is_done_to_a_described_thing_is_done_in_it(stage: Stage) -> None:
    page = LOANS.replace("<li>", "<li><button title='Not pinned'>◦</button>")
    stage.means(page, say("renew overdue book", "button", quoted=False), "li:nth-child(1) button:last-child")
    stage.means(page, say("pinned Salt Roads book", "button", quoted=False), "li:nth-child(2) button:first-child")
    stage.absent(page, say("shred overdue book", "button", quoted=False))
