"""What a whole sentence points to where no reading of its target names anything."""

import pytest

from benchmarks._first_move import first_move, step_of
from pacts.domain.plan import Step
from pacts.eyes.gist import is_one_thing, pointed_to, weighed
from pacts.eyes.gist_signs import Reader, signs
from pacts.eyes.gist_weights import WEIGHTS
from pacts.eyes.gist_words import gist, gist_of
from pacts.eyes.resolve import Found, Resolution
from pacts.eyes.view import View
from tests.eyes.stage import Stage

FORM = """<title>Trips</title><h1>Your trip</h1><form>
<label>Passenger name <input name=passenger></label><label>Voucher <input name=voucher></label>
<label><input type=checkbox name=ins> I want travel insurance</label>
<div class=row><button type=button>Continue</button><button type=button>Save and come back later</button></div></form>
<table><tr><td>Oslo</td><td>€40</td><td><button>Choose</button></td></tr>
<tr><td>Rome</td><td>€90</td><td><button>Choose</button></td></tr></table>"""


def step(say: str) -> Step:
    found = step_of(say)
    assert found is not None, say
    return found


@pytest.mark.parametrize(
    ("say", "name"),
    [
        ("Save it and come back later", "Save and come back later"),
        ("enter SUMMER26 as the voucher you got", "Voucher"),
    ],
)
def test_the_one_element_that_all_words_point_to_is_found(stage: Stage, say: str, name: str) -> None:
    view = View(stage.look(FORM))
    given = gist(say, "type" if say.startswith("enter") else "press", "SUMMER26" if "SUMMER26" in say else "")
    reader = Reader(view)
    shares = weighed([signs(given, one, reader) for one in reader.read])
    best = max(range(len(shares)), key=shares.__getitem__)
    assert reader.read[best].node.c.name == name


@pytest.mark.parametrize(
    "say",
    [
        'click "Go on"',  # what is quoted is what the page shows
        "choose the flight to Paris",  # nothing says Paris
        "the passenger is Ann",  # a check has none
        "delete the trip",  # can't be taken back
        "click the second button",  # counted
        "click the button in the second row",  # counted by its place
    ],
)
def test_nothing_is_pointed_to_by_what_the_page_does_not_say_or_a_guess_may_not_decide(stage: Stage, say: str) -> None:
    assert pointed_to(step(say), View(stage.look(FORM))) is None


def test_what_stands_in_another_is_one_thing_with_it(stage: Stage) -> None:
    html = "<p>News</p><button><span>Read the <b>weekly letters</b></span></button><button>Close</button>"
    nodes = {node.c.tag: node for node in reversed(View(stage.look(html)).nodes)}
    assert is_one_thing(nodes["b"], nodes["button"])
    assert not is_one_thing(nodes["b"], nodes["p"])


def test_every_sign_has_a_weight(stage: Stage) -> None:
    reader = Reader(View(stage.look(FORM)))
    for say in ("tick the insurance box", "choose the flight to Oslo", "hover over the voucher"):
        for one in reader.read:
            assert signs(gist_of(step(say)), one, reader).keys() <= WEIGHTS.keys()


def test_the_words_of_a_value_tell_no_element() -> None:
    assert "summer" not in " ".join(gist('enter "summer" as the voucher', "type", "summer").words)


def test_names_and_numbers_must_be_on_the_page() -> None:
    assert gist("pick the room in Rome for 90 euros", "press", "").loud == {"rome", "90"}


MAIL = """<title>Mail</title><header></header>
<h1>Slow Radio</h1><p>A show about slugs</p><button>Follow</button><button>Share</button>
<ul><li><a href=#g>Gwen</a> says hello <a href=#r1>Reply to Gwen</a></li>
<li><a href=#a>Ann</a> agrees <a href=#r2>Reply to Ann</a></li></ul>
<nav><a href=#a>Question 1</a> <a href=#b>Question 2</a> <a href=#c>Question 3</a></nav>"""


def _meant(stage: Stage, html: str, say: str) -> Resolution:
    move = first_move(step(say), stage.look(html))
    assert move is not None
    return move.resolution


@pytest.mark.parametrize(
    ("say", "name"),
    [
        ("reply to Gwen", "Reply to Gwen"),  # and not the link to her
        ("jump to question 3", "Question 3"),  # one of three that are called so
    ],
)
def test_the_whole_sentence_settles_what_its_words_leave_open(stage: Stage, say: str, name: str) -> None:
    found = _meant(stage, MAIL, say)
    assert isinstance(found, Found), found
    assert found.element.fingerprint.name == name


TWINS = """<title>Team</title><ul><li>Ann Lee <button>Edit</button></li><li>Bo Lee <button>Edit</button></li></ul>
<button>Export CSV</button><button>Export CSV</button>"""


@pytest.mark.parametrize("say", ["edit the entry of Lee", "export the table as CSV", 'click "Edit"'])
def test_twins_stay_ambiguous_whatever_the_sentence_says_of_both(stage: Stage, say: str) -> None:
    assert not isinstance(_meant(stage, TWINS, say), Found)


def test_what_stands_beside_a_named_thing_is_not_taken_for_it_by_the_sentence(stage: Stage) -> None:
    html = "<title>Form</title><form><button type=button>Back</button><button type=button>Continue</button></form>"
    found = _meant(stage, html, "click the button left of Continue")
    assert isinstance(found, Found)
    assert found.element.fingerprint.name == "Back"


def test_a_button_is_not_meant_while_what_is_said_could_be_chosen_and_is_not(stage: Stage) -> None:
    levels = "<select aria-label=Level><option>Easy<option>Hard</select>"
    view = View(stage.look(f"<h1>Match</h1><button>New game</button><button>Resign</button>{levels}"))
    assert pointed_to(step("start a new easy game"), view) is not None
    assert pointed_to(step("start a new hard game"), view) is None


def test_what_repeats_the_requirement_and_what_holds_that_are_never_pointed_to(stage: Stage) -> None:
    said = "Press the round tile on the board."
    page = "<div id=all><p id=task>Press the round <b>tile</b> on the board.</p><div id=board><i>1</i></div></div>"
    view = View(stage.look(page).model_copy(update={"wording": (said,)}))
    read = {one.node.c.element_id for one in Reader(view).read}
    assert not read & {"all", "task"}
    assert pointed_to(step("press the round tile on the board"), view) is None
