"""What is dragged and where it is dropped, where both are told by their looks, size or side alone."""

import pytest

from pacts.domain.plan import Pick, Target
from pacts.eyes.resolve import Ambiguous, Found, Resolution, Wanted, resolve, resolve_all
from tests.eyes.stage import ORDER, TEST_IDS, Stage

SMALL = 'width=17 height=17 style="cursor:pointer"'
BOXES = f"""<p>Sort them.</p><svg width=400 height=300>
<rect id=dot x=20 y=200 fill=red {SMALL}></rect><rect id=ink x=60 y=200 fill=black {SMALL}></rect>
<circle id=ball cx=120 cy=210 r=9 fill=green style="cursor:pointer"></circle>
<rect id=one x=10 y=10 width=90 height=60 fill=none stroke=black></rect>
<rect id=two x=210 y=10 width=90 height=60 fill=none stroke=black></rect></svg><button>Send everything</button>"""
ONE_BOX = BOXES.replace("<rect id=two x=210 y=10 width=90 height=60 fill=none stroke=black></rect>", "")
CARDS = """<div id=area style="width:400px;height:300px"><div id=s tabindex=0 style="width:30px;height:30px">s</div>
<div id=l tabindex=0 style="width:60px;height:60px">L</div></div><button style="width:200px;height:40px">Submit</button>"""  # noqa: E501 - a page
RED = Target(kind="element", looks={"color": "red"})
BLACK = Target(kind="element", looks={"color": "black"})


def _dragged(stage: Stage, page: str, thing: Target, goal: Target) -> tuple[Resolution, ...]:
    wanted = [Wanted("s1", part, one, "drag") for part, one in (("target", thing), ("destination", goal))]  # type: ignore[arg-type]
    return resolve(wanted, stage.look(page), tier_order=ORDER, test_id_attributes=TEST_IDS)


def _side(by: str) -> Target:
    return Target(kind="element", pick=Pick(by=by, highest=True))


@pytest.mark.parametrize(
    ("page", "thing", "goal", "meant"),
    [
        (ONE_BOX, RED, BLACK, ("dot", "one")),
        (ONE_BOX, BLACK.model_copy(update={"looks": {"color": "green"}}), BLACK, ("ball", "one")),
        (BOXES, RED, _side("left"), ("dot", "one")),
        (BOXES, RED, _side("right"), ("dot", "two")),
        (CARDS, Target(kind="element", pick=Pick(by="size", highest=False)), _side("size"), ("s", "l")),
    ],
)
def test_a_box_without_a_name_is_one_that_can_hold_what_is_dragged(
    stage: Stage, page: str, thing: Target, goal: Target, meant: tuple[str, str]
) -> None:
    found = _dragged(stage, page, thing, goal)

    assert all(isinstance(one, Found) for one in found), found
    assert tuple(one.element.fingerprint.element_id for one in found if isinstance(one, Found)) == meant


def test_two_boxes_that_can_hold_it_are_asked_about(stage: Stage) -> None:
    _, goal = _dragged(stage, BOXES, RED, BLACK)

    assert isinstance(goal, Ambiguous)
    assert {one.fingerprint.element_id for one in goal.elements} == {"one", "two"}


@pytest.mark.parametrize(
    ("thing", "meant"),
    [
        (Target(every=True, looks={"shape": "rectangle"}), ["dot", "ink"]),
        (Target(every=True, rest=True), ["dot", "ink", "ball"]),
    ],
)
def test_all_that_is_dragged_is_what_reacts_to_the_mouse_and_no_box(
    stage: Stage, thing: Target, meant: list[str]
) -> None:
    want = Wanted("s1", "target", thing, "drag")

    found = resolve_all(want, stage.look(BOXES), tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, tuple)
    assert [one.fingerprint.element_id for one in found] == meant
