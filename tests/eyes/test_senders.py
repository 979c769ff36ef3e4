"""The button that sends a form by which one logs in, where it only says "OK"; and what is dragged and has no name."""

import pytest

from pacts.domain.plan import Target
from pacts.eyes.resolve import Absent, Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, say

FORM = "<form><p><label>Name</label><input id=n><p><label>Password</label><input type=password id=p></p>{}</form>"
ALONE = FORM.format("<button id=go>{}</button>")
DRAWN = """<p>Move it.</p><svg width=160 height=100><circle id=dot cx=48 cy=40 r=17 fill=black style="cursor:move"></circle></svg>
<button>Submit</button><canvas id=pad width=160 height=100 style="position:absolute;top:0;pointer-events:none;background:#eee"></canvas>"""  # noqa: E501 - a page
SQUARES = """<svg width=200 height=90><rect width=20 height=20 fill=black></rect><rect x=40 width=20 height=20></rect>
<rect id=lit x=80 width=20 height=20 fill=blue></rect><rect x=120 width=20 height=20 fill=gray></rect></svg>"""


@pytest.mark.parametrize("said", ["OK", "Continue", "→", "Submit"])
@pytest.mark.parametrize("words", ["login", "Log in", "sign in"])
def test_a_button_that_says_nothing_sends_the_one_password(stage: Stage, said: str, words: str) -> None:
    stage.means(ALONE.format(said), Target(words=words, kind="button"), "#go")


@pytest.mark.parametrize(
    ("page", "target"),
    [
        (ALONE.format("Register"), Target(words="login", kind="button")),
        (ALONE.format("Cancel"), Target(words="login")),
        (ALONE.format("OK"), Target(words="Login", quoted=True)),
        (ALONE.format("OK"), Target(words="register", kind="button")),
        (FORM.format("<button>OK</button><button>Help</button>"), Target(words="login")),
        (FORM.format("<input type=password><button>OK</button>"), Target(words="login")),
    ],
)
def test_one_that_says_something_else_or_is_one_of_several_does_not(stage: Stage, page: str, target: Target) -> None:
    stage.absent(page, target)


def test_a_thing_without_a_name_that_is_dragged_is_no_button_and_no_canvas(stage: Stage) -> None:
    stage.means(DRAWN, Target(kind="item"), "#dot", verb="drag_by")


def test_nothing_is_dragged_onto_itself(stage: Stage) -> None:
    box = "<div id=box style='width:90px;height:90px;background:red' tabindex=0>Box</div>"
    wanted = [Wanted("s1", part, say("Box"), "drag") for part in ("target", "destination")]

    source, goal = resolve(wanted, stage.look(box), tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(goal, Found)
    assert isinstance(source, Absent)
    assert "the same element" in source.reason


def test_what_is_coloured_is_neither_black_nor_grey(stage: Stage) -> None:
    stage.means(SQUARES, say(looks={"color": "coloured", "shape": "square"}, quoted=False), "#lit", verb="hover")


def test_one_of_a_colour_that_is_clicked_is_no_text_on_that_colour(stage: Stage) -> None:
    note = "<p style='background:yellow'>Click on a yellow item</p>"
    svg = "<svg width=90 height=50><circle id=dot cx=20 cy=20 r=9 fill=yellow style='cursor:pointer'></circle></svg>"
    one = Target(kind="item", number=1, looks={"color": "yellow"})
    stage.means(note + svg, one, "#dot")


@pytest.mark.parametrize("words", ["login", "log in", "sign in"])
def test_the_login_form_is_what_asks_for_a_password_whatever_its_button_says(stage: Stage, words: str) -> None:
    fields = "<label>Mail <input type=email></label><label>Password <input type=password></label>"
    asks = f"{fields}<button>Continue</button>"
    page = f"<h1>Orbit</h1><form id=search><input type=search></form><form id=it>{asks}</form>"
    stage.means(page, say(words, "form", quoted=False), "#it", verb="visible")
    makes = page.replace("<button>Continue", "<label>Again <input type=password></label><button>Join")
    stage.absent(makes, say(words, "form", quoted=False), verb="visible")
    longer = page.replace("<button>Continue", "<label>City <input></label><button>Join")
    stage.absent(longer, say(words, "form", quoted=False), verb="visible")
