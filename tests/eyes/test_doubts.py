"""A value that stands on the page bears out no claim about another row or property, and no name is a message."""

import pytest

from pacts.eyes.confirmed import is_claimed
from pacts.eyes.resolve import Found, Wanted, resolve
from pacts.eyes.view import View
from tests.eyes.stage import ORDER, TEST_IDS, Stage
from tests.language.factory import planned


def borne_out(stage: Stage, html: str, sentence: str) -> str | None:
    """What the element says that a check's one sentence means on a page, where it says what is expected."""
    (step,) = planned(sentence).steps
    assert step.target is not None
    value = step.value.template if step.value else None
    want = Wanted("s1", "target", step.target, step.verb, value, claimed=is_claimed(step))
    snapshot = stage.look(html)
    (found,) = resolve([want], snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)
    if not isinstance(found, Found):
        return None
    said = View(snapshot).of[(0, found.element.ref or 0)].c.text
    return said if (value or "") in said else None


PAGE = """<nav><a href=/h>Help centre</a></nav><h1>Files</h1><table><tr><th>Name</th><th>State</th></tr>
<tr><td>Ann</td><td>Booked</td></tr></table><label for=i>Code</label><input id=i><p class=hint id=hint>Six letters</p>
<p id=prose>Your seat is kept until noon</p><div class=toast id=toast>File moved</div><button>Send</button>"""


@pytest.mark.parametrize("said", ["Six letters", "Your seat is kept until noon", "File moved"])
def test_a_message_is_told_by_its_markup_or_by_how_it_is_written(stage: Stage, said: str) -> None:
    assert borne_out(stage, PAGE, f'a message says "{said}"') == said


def test_what_somebody_wrote_is_no_message_of_the_page(stage: Stage) -> None:
    chat = """<ul><li><b>Bo</b> <p>Staging is green</p><button>Reply</button></li>
        <li><b>Ida</b> <p>Lunch</p><button>Reply</button></li></ul>"""

    assert borne_out(stage, chat, 'the message of Ida says "Lunch"') == "Lunch"


def test_how_long_ago_somebody_was_seen_needs_no_label(stage: Stage) -> None:
    team = """<ul><li><b>Tom</b> <i>Editor</i> <i>3 days ago</i> <i>2FA</i><button>More</button></li>
        <li><b>Ida</b> <i>Owner</i> <i>yesterday</i> <i>2FA</i><button>More</button></li></ul>"""

    assert borne_out(stage, team, 'Tom was last active "3 days ago"') == "3 days ago"
    assert borne_out(stage, team, 'Tom was last active "2FA"') is None


SUMMARY = """<div id=error_explanation><h2>2 errors prohibited this recipe from being saved:</h2>
<ul><li>Name can't be blank</li><li>Servings too small</li></ul></div><ul><li>Soup</li><li>Stew</li></ul>"""


def test_the_summary_of_what_is_wrong_with_a_form_holds_messages(stage: Stage) -> None:
    assert borne_out(stage, SUMMARY, 'the error message "Servings too small" is shown') == "Servings too small"
    assert borne_out(stage, SUMMARY, 'the error message "Stew" is shown') is None


@pytest.mark.parametrize("said", ["Help centre", "Files", "Booked", "Code", "Send", "State"])
@pytest.mark.parametrize("form", ['a message says "{}"', 'a hint says "{}"', 'the message "{}" is shown'])
def test_a_name_is_no_message(stage: Stage, said: str, form: str) -> None:
    assert borne_out(stage, PAGE, form.format(said)) is None


ORDERS = """<table><thead><tr><th>Order</th><th>Customer</th><th>Placed</th><th>Status</th><th></th></tr></thead>
<tr><td>#41</td><td>Iris</td><td>3 May</td><td>Shipped</td><td><button>Refund</button></td></tr>
<tr><td>#42</td><td>Owen</td><td>4 May</td><td>Pending</td><td><button>Refund</button></td></tr></table>"""
FILES = """<ul><li><span>report.pdf</span> <span>2 MB</span> <span>Edited yesterday</span></li>
<li><span>plan.doc</span> <span>5 MB</span> <span>Edited 3 May</span></li></ul>"""
LESSONS = """<section><h2>Charts</h2><nav><a href=1><i>x</i><span>Bars</span><span>6 min</span></a>
<a href=2 class=on><i>x</i><span>Axes</span><span>9 min</span></a></nav></section>"""
TASKS = """<ul><li><b>Fix login</b> <span>Bug</span> <span>Ana Ruiz</span> <span>5 points</span></li>
<li><b>Export</b> <span>Feature</span> <span>Ben Katz</span> <span>8 points</span></li></ul>"""
ROOMS = """<div class=card><h2>Study</h2><div>20.5 °C</div><div>Heating to <b>21.0 °C</b></div></div>
<div class=card><h2>Bath</h2><div>23.0 °C</div><div>Heating to <b>22.0 °C</b></div></div>"""
PLAN = "<div><div class=r><span>Plan</span><span>Basic</span><a href=#>Upgrade to Pro</a></div></div>"
FIELD = "<div><label for=p>Password</label><input id=p type=password><div>At least 12 characters</div></div>"
BILL = "<p>Issued: 12 March<br>Due: 11 April</p>"

PHONES = """<table><tr><th></th><th>Pico 5 <button>x</button></th><th>Lumo X <button>x</button></th></tr>
<tr><th>Camera</th><td>Yes</td><td>No</td></tr><tr><th>Stock</th><td>In stock</td><td>Sold out</td></tr></table>"""
SUMS = """<table><tr><td colspan=2>Discount</td><td>-$30.00</td></tr>
<tr><td colspan=2>VAT</td><td>$54.00</td></tr></table>"""
HOSTS = """<div class=c><h3>web-01</h3><div>CPU <i>-</i> 42 %</div><div>Disk <span>71 %</span></div><b>Oslo</b></div>
<div class=c><h3>web-02</h3><div>CPU <i>-</i> 9 %</div><div>Disk <span>93 %</span></div><b>Oslo</b></div>"""
VISITS = """<ul><li><h2>Check-up</h2><p>Ann</p><p>Room 12</p><button>Cancel</button></li>
<li><h2>Blood test</h2><p>Bo</p><p>Room 7 of 9</p><button>Confirm</button><button>Cancel</button></li></ul>"""
ISSUES = """<ul><li><a href=1>API-1</a><p>Owned by Ines Vega</p><p>Reported by Karl Busch</p><p>Not approved</p></li>
<li><a href=2>API-2</a><p>Owned by Karl Busch</p><p>Reported by Ines Vega</p><p>Approved</p></li></ul>"""


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        (PHONES, "the Lumo X has a camera"),  # its cell says "No"
        (PHONES, "the Lumo X is in stock"),  # another column names the row
        (SUMS, 'the discount is "$54.00"'),  # the row below has it
        (HOSTS, "the CPU of web-01 is 71 %"),
        (VISITS, "the check-up has a Confirm button"),  # the other visit has it
        (VISITS, "the check-up is in room 7"),
        (VISITS, "the check-up is in room 9"),  # the number is another noun's
        (ISSUES, "API-1 is owned by Karl Busch"),
        (ISSUES, "API-1 is reported by Ines Vega"),
        (ISSUES, 'API-1 is marked "approved"'),
        (ORDERS, 'the customer of order #41 is "3 May"'),  # it stands under another header
        (ORDERS, 'the status of order #41 is "Refund"'),  # what one can do
        (ORDERS, 'the delivery date of #41 is "3 May"'),
        (FILES, 'report.pdf was edited "3 May"'),  # the other file was
        (LESSONS, 'the lesson "Bars" takes "9 min"'),
        (TASKS, 'the priority of "Fix login" is "Bug"'),  # nothing says that it is a priority
        (TASKS, 'the due date of "Export" is "8 points"'),
        (ROOMS, 'the temperature in the study is "21.0 °C"'),  # the second one is not what it is
        (PLAN, 'the plan is "Upgrade to Pro"'),
        (FIELD, 'the password is "At least 12 characters"'),
        (BILL, 'the invoice is due on "12 March"'),
    ],
)
def test_a_value_of_something_else_is_not_taken(stage: Stage, html: str, sentence: str) -> None:
    assert borne_out(stage, html, sentence) is None


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        (ORDERS, 'the customer of order #41 is "Iris"'),
        (ORDERS, 'the status of order #42 is "Pending"'),
        (FILES, 'plan.doc was edited "3 May"'),
        (LESSONS, 'the lesson "Bars" takes "6 min"'),
        (TASKS, '"Export" is assigned to "Ben Katz"'),
        (ROOMS, 'the temperature in the bath is "23.0 °C"'),
        (PLAN, 'the plan is "Basic"'),
        (PHONES, "the Pico 5 has a camera"),
        (VISITS, "the blood test has a Confirm button"),
        (ISSUES, "API-1 is owned by Ines Vega"),
        (ISSUES, "API-1 is reported by Karl Busch"),
        (ISSUES, 'API-2 is marked "Approved"'),
    ],
)
def test_the_value_of_the_thing_is_taken(stage: Stage, html: str, sentence: str) -> None:
    assert borne_out(stage, html, sentence)
