# ruff: noqa: E501 -- pages are written as they are
"""Facts in whole sentences: the text of the thing that says them is found, and none of another thing or property."""

import pytest

from pacts.eyes.confirmed import is_claimed
from pacts.eyes.resolve import Absent, Found, Resolution, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage
from tests.language.factory import planned

KIOSKS = """<div class=r><b>Pier Kiosk</b><small>0.3 km · 4 seats</small><span id=p>Closed</span></div>
<div class=r><b>Park Kiosk</b><small>1.1 km · 9 seats</small><span id=k>Open until 22:00</span></div>
<div class=r><b>Lake Kiosk</b><small>2.0 km · 2 seats</small><span id=l>Out of order</span></div>"""
LOANS = """<table><thead><tr><th>Book</th><th>Reader</th><th>Borrowed</th><th>Due back</th></tr></thead>
<tr><td>Dune</td><td>Ann</td><td id=b>3 May</td><td id=d>17 May</td></tr><tr><td>Emma</td><td>Bo</td><td>4 May</td><td>18 May</td></tr></table>"""
DUE = LOANS.replace("Due back", "Due")
BORROWED = """<table><thead><tr><th>Book</th><th>Borrowed</th></tr></thead><tr><td>Dune</td><td>3 May</td></tr><tr><td>Emma</td><td>4 May</td></tr></table>"""
FLATS = """<div class=card><div class=price id=h>€900</div><a href=#h>Bright house by the harbour</a><div class=tag id=t>Let</div></div>
<div class=card><div class=price>€700</div><a href=#a>Attic near the park</a><div class=tag>Free</div></div>"""
PEOPLE = """<table><tr><th>Name</th><th>Country</th><th>Sum</th></tr><tr><td>Ines Costa</td><td id=c>Portugal</td><td id=s>$400</td></tr>
<tr><td>Ole Berg</td><td>Norway</td><td>$900</td></tr></table>"""
BINS = """<table><tr><td><b>Area</b></td><td><b>Paper</b></td><td><b>Glass</b></td></tr><tr><td>Hill</td><td>Monday</td><td id=g>Friday</td></tr>
<tr><td>Vale</td><td>Tuesday</td><td>Monday</td></tr></table>"""
HOURS = (
    """<h2>Hours</h2><table><tr><td>Monday</td><td>9–17</td></tr><tr><td>Sunday</td><td id=s>closed</td></tr></table>"""
)
LANES = """<div class=lane><div><span>Planned</span><span id=p>$5,100</span></div><article>Gym<div>$2,000</div></article><article>Bakery<div>$3,100</div></article></div>
<div class=lane><div><span>Won</span><span>$800</span></div><article>Bank<div>$800</div></article></div>"""
BILL = """<dl><dt>Subtotal</dt><dd>$30</dd><dt>Total</dt><dd id=t>$34</dd></dl>"""
TASKS = """<ul><li><span>Sweep</span> <i id=s>urgent</i> <span>Mia</span></li><li><span>Mow</span> <i>later</i> <span>Leo</span></li></ul>"""
QUIZ = """<div class=q><h3>Question 1</h3><p>Answered</p><p>Worth 2.00</p></div><div class=q><h3>Question 2</h3><p id=n>Not answered</p><p>Worth 1.00</p></div>"""


def told(stage: Stage, html: str, sentence: str) -> Resolution:
    """What the one check of a sentence means on the page."""
    (step,) = planned(sentence).steps
    assert step.target is not None
    value = step.value.template if step.value is not None else None
    (found,) = resolve(
        [Wanted("s1", "target", step.target, step.verb, value, claimed=is_claimed(step))],
        stage.look(html),
        tier_order=ORDER,
        test_id_attributes=TEST_IDS,
    )
    return found


@pytest.mark.parametrize(
    ("html", "sentence", "css"),
    [
        (KIOSKS, 'Pier Kiosk is "Closed"', "#p"),
        (KIOSKS, 'the Pier Kiosk is marked "Closed"', "#p"),
        (KIOSKS, 'the Lake Kiosk is labelled "Out of order"', "#l"),
        (LOANS, 'Dune is due on "17 May"', "#d"),
        (LOANS, "Dune was borrowed on 3 May", "#b"),
        (FLATS, 'the house costs "€900"', "#h"),
        (FLATS, 'the house is tagged "Let"', "#t"),
        (PEOPLE, "Ines Costa comes from Portugal", "#c"),
        (PEOPLE, "Ines Costa is from Portugal", "#c"),
        (PEOPLE, "Ines Costa is worth $400", "#s"),
        (BINS, 'the glass in Hill is picked up on "Friday"', "#g"),
        (HOURS, 'the office is "closed" on Sunday', "#s"),
        (LANES, "the Planned column adds up to $5,100", "#p"),
        (TASKS, 'the label of Sweep is "urgent"', "#s"),
        (QUIZ, 'Question 2 is "Not answered"', "#n"),
    ],
)
def test_a_fact_is_read_where_the_thing_says_it(stage: Stage, html: str, sentence: str, css: str) -> None:
    found = told(stage, html, sentence)
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True)


@pytest.mark.parametrize(
    ("html", "sentence", "css"),
    [(DUE, 'Dune is due on "3 May"', "#d"), (BILL, 'the total is "$30"', "#t")],
)
def test_a_property_has_its_own_value_though_another_one_would_fit(
    stage: Stage, html: str, sentence: str, css: str
) -> None:
    found = told(stage, html, sentence)
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True)


def test_the_value_of_what_is_called_by_a_name_is_not_taken_and_is_told(stage: Stage) -> None:
    missed = told(stage, BILL, 'Total is "$30"')
    assert isinstance(missed, Absent)
    assert missed.reason == 'definition "$34" comes closest, but does not say "$30"'


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        (BORROWED, 'Dune is due on "3 May"'),
        (KIOSKS, "the Park Kiosk scores 9"),
        (PEOPLE, "Ole Berg comes from Portugal"),
        (PEOPLE, "Ole Berg is worth $400"),
    ],
)
def test_a_value_of_another_thing_or_property_is_not_taken(stage: Stage, html: str, sentence: str) -> None:
    found = told(stage, html, sentence)
    says = found.element.fingerprint.text if isinstance(found, Found) else ""
    value = planned(sentence).steps[0].value
    assert value is not None
    assert value.template not in says


def test_what_another_row_says_makes_no_fact_of_this_one(stage: Stage) -> None:
    found = told(stage, KIOSKS, 'Park Kiosk is "Closed"')
    assert not isinstance(found, Found) or stage.hits(found.element.locator, "#p")[1] is False
