# ruff: noqa: E501 -- pages are written as they are
"""What is no value bears out no claim: labels, headers, buttons, crossed-out prices, changes, parts, unchosen things."""

import pytest

from pacts.eyes.resolve import Found
from tests.eyes.stage import Stage
from tests.eyes.test_told import told

TEA = """<div class=card><b>Oolong Tea</b> <s id=old>$16.00</s> <span id=now>$12.00</span> <button>Add</button></div>
<div class=card><b>Green Tea</b> <s>$9.00</s> <span>$7.00</span> <button>Add</button></div>"""
VISITS = """<div class=card><b>Visits</b><p id=v>2.8%</p><span>-0.2%</span></div><div class=card><b>Sales</b><p>3.1%</p><span>+0.4%</span></div>"""
QUIZ = """<div class=q><h3>Question 1</h3><p>Answered</p><button>Flag</button></div><div class=q><h3>Question 2</h3><p id=n>Not answered</p><button>Flag</button></div>"""
SOLD = """<div class=card><b>Summit Dome</b> <button disabled id=s>Sold out</button></div><div class=card><b>Fell Tent</b> <button>Add to cart</button></div>"""
HOMEWORK = """<table><tr><th>Subject</th><th>Task</th><th>Done</th></tr><tr><td>Maths</td><td>Fractions</td><td>no</td></tr><tr><td>Art</td><td>Mask</td><td>yes</td></tr></table>"""
LANES = """<div class=lane><div><span>Planned</span></div><article>Gym<div>$2,000</div></article><article>Bakery<div>$3,100</div></article></div>
<div class=lane><div><span>Won</span></div><article>Bank<div>$800</div></article><article>Shop<div>$100</div></article></div>"""
SLOTS = """<div class=slots><button class=slot>9:00</button><button class=slot>9:30</button><button class="slot sel" aria-pressed=true id=s>10:30</button></div>"""
LEVEL = """<div role=tablist><h3 role=tab aria-selected=true>Volume</h3><h3 role=tab aria-selected=false>Bass</h3></div><p>70</p>"""
SHOP = """<table><tr><th>Name</th><th>State</th></tr><tr><td>Ann</td><td>Qualified</td></tr><tr><td>Bo</td><td>Lost</td></tr></table><div>Customer 7 was updated.</div>"""
SAVED = """<table><tr><th>State</th></tr><tr><td>Draft</td></tr></table><div id=m>Saved</div>"""
GUIDE = (
    "<article><h1>Caching</h1>"
    + "".join(f"<p>About {word}</p>" for word in ["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st", "uv"])
    + "<div>caution</div></article>"
)
AVERAGES = """<table role=grid><tr><th>Subject</th><th>Average</th></tr><tr><td>Maths</td><td>2.4</td></tr><tr><td>History</td><td id=h>1.8</td></tr></table>"""


@pytest.mark.parametrize(
    ("html", "sentence", "css"),
    [
        (TEA, "the oolong tea costs $12.00", "#now"),
        (TEA, "the old price of the oolong tea is $16.00", "#old"),
        (VISITS, "the visits should be 2.8%", "#v"),
        (QUIZ, 'Question 2 is "Not answered"', "#n"),
        (SOLD, 'the Summit Dome is marked as "Sold out"', "#s"),
        (SLOTS, 'the selected slot is "10:30"', "#s"),
        (AVERAGES, "the average in History should be 1.8", "#h"),
        (GUIDE, 'the caching article is "Caching"', "h1"),
        (SAVED, 'the notification reads "Saved"', "#m"),
    ],
)
def test_what_is_true_is_borne_out(stage: Stage, html: str, sentence: str, css: str) -> None:
    found = told(stage, html, sentence)
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True)


@pytest.mark.parametrize(
    ("html", "sentence", "value"),
    [
        (TEA, "the oolong tea costs $16.00", "$16.00"),
        (TEA, "the old price of the oolong tea is $12.00", "$12.00"),
        (VISITS, "the visits should be -0.2%", "-0.2%"),
        (QUIZ, 'Question 2 is "Flag"', "Flag"),
        (SOLD, 'the Fell Tent is marked as "Add to cart"', "Add to cart"),
        (HOMEWORK, 'the maths homework must be handed in on "Done"', "Done"),
        (LANES, "the Planned column adds up to $2,000", "$2,000"),
        (SLOTS, 'the selected slot is "9:30"', "9:30"),
        (LEVEL, 'the current level is "Volume"', "Volume"),
        (SHOP, 'the notification reads "Qualified"', "Qualified"),
        (GUIDE, 'the caching article is "caution"', "caution"),
        (AVERAGES, "the average in History should be 2.4", "2.4"),
    ],
)
def test_what_is_false_is_not_borne_out_by_another_text(stage: Stage, html: str, sentence: str, value: str) -> None:
    found = told(stage, html, sentence)
    assert not isinstance(found, Found) or value not in found.element.fingerprint.text, found.element.reason


@pytest.mark.parametrize(
    ("html", "empty"),
    [
        ("<p>Echo</p><div id=out></div>", True),
        ("<p>Echo</p><section id=out></section>", True),
        ("<p>Echo</p>", False),
    ],
)
def test_an_identified_place_that_holds_nothing_is_empty_though_it_has_no_size(
    stage: Stage, html: str, *, empty: bool
) -> None:
    found = told(stage, html, 'the element with id "out" is empty')
    assert isinstance(found, Found) == empty, found
