# ruff: noqa: E501 -- pages are written as they are
"""Things described by what they say, though the page nowhere calls them so: "the letter from Oda", "the 9:40 ferry"."""

import pytest

from pacts.eyes.description import Description, chunks, descriptions, forms
from tests.eyes.stage import Stage, near, say

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
