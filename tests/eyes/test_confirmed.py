"""What is expected confirms what the words do not name surely; it never chooses between what they name."""

import pytest

from pacts.domain.plan import Filter
from tests.eyes.stage import Stage, say

SCORES = """<h1>Chess club</h1><section><b>Best times today</b><ol><li>Ann 3.2</li><li>Bo 4.1</li></ol></section>
<p id=total>Total: <b id=sum>25</b></p><div role=alert id=box><span id=title>Saved</span>
<span id=detail>Game 7 was saved</span><button>×</button></div>"""


def test_a_loose_find_that_does_not_say_what_is_expected_is_not_taken(stage: Stage) -> None:
    stage.absent(SCORES, say("best player today", quoted=False), verb="text", value="Cleo", claimed=True)


def test_a_labelled_value_is_found_though_it_says_another_value(stage: Stage) -> None:
    stage.means(SCORES, say("total", quoted=False), "#sum", verb="text", value="30", claimed=True)


def test_what_is_expected_of_a_message_is_the_part_that_says_it(stage: Stage) -> None:
    stage.means(SCORES, say("", "alert"), "#detail", verb="text", value="Game 7 was saved", claimed=True)


def test_a_list_that_does_not_say_it_is_not_the_list(stage: Stage) -> None:
    stage.absent(SCORES, say("", "list"), verb="text", value="4 games found", claimed=True)


GREETED = "<nav><a href='#' id=who>Welcome ann</a> <a href='#'>Log out</a></nav>"


def test_a_greeting_is_a_message_though_it_opens_a_menu(stage: Stage) -> None:
    greeting = say("Welcome ann", "text").model_copy(update={"noun": "message"})
    stage.means(GREETED, greeting, "#who", verb="visible", claimed=True)
    other = say("Log out", "text").model_copy(update={"noun": "message"})
    stage.absent(GREETED, other, verb="visible", claimed=True)


def test_the_selected_option_of_a_closed_list_is_what_the_list_shows(stage: Stage) -> None:
    chosen = say("", "option", where=(Filter(state="selected"),))
    page = "<select id=one><option>Any<option selected>Upper</select>"
    stage.means(page, chosen, "#one", verb="text", value="Upper", claimed=True)


WEATHER = """<h1>Harbour</h1><div class=w><div id=deg>17°C</div><div>light wind</div></div>
<div class=t><span>0:10</span> / <span>5:00</span></div><p>Sonia Brand<br></p><div>Head of Rigging</div>
<div class=staff-speciality id=job>Knots</div><p id=done>4.2 MB</p><p id=news>The pier opens at noon</p>
<dl><dt>Berth</dt><dd>North pier</dd></dl><button>Sunny side</button>"""


@pytest.mark.parametrize(
    ("words", "value", "css"),
    [
        ("file size", "4.2 MB", "#done"),  # the only size
        ("speciality", "Knots", "#job"),  # the markup calls it so
        ("message", "The pier opens at noon", "#news"),  # a message of some length
    ],
)
def test_the_one_text_that_says_a_value_and_that_something_else_speaks_for(
    stage: Stage, words: str, value: str, css: str
) -> None:
    stage.means(WEATHER, say(words, quoted=False), css, verb="text", value=value, claimed=True)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("captain", "North pier"),  # told to be the berth
        ("mood", "Sunny side"),  # a button
        ("depth", "5:00"),  # no measure of a depth
        ("duration", "5:00"),  # one of two
        ("speciality", "Head of Rigging"),  # it may be anything
        ("message", "Sonia Brand"),  # too short to be known as one
        ("captain", "Sonia"),  # only a part of what is said
    ],
)
def test_a_text_that_may_be_anothers_is_not_taken_for_the_value(stage: Stage, words: str, value: str) -> None:
    stage.absent(WEATHER, say(words, quoted=False), verb="text", value=value, claimed=True)
