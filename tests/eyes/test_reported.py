"""What a message is reported to say is found in its own words, and never against what it denies, counts or names."""

import pytest

from pacts.eyes.resolve import Absent, Found
from tests.eyes.stage import Stage
from tests.eyes.test_told import told

TEAM = """<main><h1>Invite</h1><label>E-mail <input></label><p id=bad>“priya@” is not a valid e-mail address.</p>
<p id=seat>Guests don't take up a seat. They only see the projects you share with them.</p>
<p id=fn>Not quite. Remember that <code>var</code> is scoped to its function.</p>
<div id=host>One or more User class in your file has no host attribute set. Please provide one above.</div>
<button>Delete the whole team now</button><p>Invitations expire after 7 days.</p></main>"""


@pytest.mark.parametrize(
    ("sentence", "css"),
    [
        ("an error says that the e-mail address is not valid", "#bad"),
        ("a hint says that guests do not take up a seat", "#seat"),
        ("a message says that var is scoped to its function", "#fn"),
        ("a hint says that a user class has no host attribute set", "#host"),
    ],
)
def test_a_report_is_borne_out_by_the_message_that_says_it(stage: Stage, sentence: str, css: str) -> None:
    found = told(stage, TEAM, sentence)

    assert isinstance(found, Found), found
    count, same = stage.hits(found.element.locator, css)
    assert (count, same) == (1, True), found.element.locator.parts


@pytest.mark.parametrize(
    "sentence",
    [
        "an error says that the e-mail address is valid",
        "a hint says that guests take up a seat",
        "a message says that var is not scoped to its function",
        "a message says that invitations expire after 14 days",
        "a message says that invitations never expire after 7 days",
        "a message says that the whole team can be deleted now",
    ],
)
def test_a_false_report_is_not(stage: Stage, sentence: str) -> None:
    assert isinstance(told(stage, TEAM, sentence), Absent)
