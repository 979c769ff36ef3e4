# ruff: noqa: E501 -- pages are written as they are
"""Where on the page a person sees a thing tells it from others of its name, and rules nothing out."""

import pytest

from benchmarks._first_move import first_move, step_of
from pacts.eyes.resolve import Ambiguous, Found
from tests.eyes.stage import Stage

CHROME = """<style>body{margin:0}</style><div style="display:flex;justify-content:space-between;height:50px"><a href=#h>Home</a><a href=#p id=profile>Profile</a></div>
<div style="display:flex"><div style="width:200px;height:500px"><a href=#s id=aside>Settings</a></div><div style="flex:1"><p>Text</p><a href=#t id=inner>Settings</a></div></div>
<div style="height:40px"><a href=#f id=foot>Profile</a> <a href=#g>Terms</a></div>"""
BAR = """<header style="display:flex"><button id=first>☰</button><span style="flex:1"></span><button id=last>☰</button></header><main style="height:700px">x</main>"""
PANES = """<div style="display:flex"><div style="width:50%"><h3>Inbox</h3><button id=l>New</button></div><div style="width:50%"><h3>Sent</h3><button id=r>New</button></div></div>"""
NOTES = """<div style="position:relative;width:500px;height:300px"><h2>Draft</h2><button style="position:absolute;left:4px;bottom:4px">Save</button></div>
<div style="position:relative;width:500px;height:300px"><h2>Final</h2><button style="position:absolute;left:4px;bottom:4px">Save</button></div><button id=float style="position:fixed;right:4px;bottom:4px">Save</button>"""


@pytest.mark.parametrize(
    ("html", "say", "css"),
    [
        (CHROME, 'click "Profile" in the top right corner', "#profile"),
        (CHROME, 'At the top, click "Profile"', "#profile"),
        (CHROME, 'click "Profile" at the bottom of the page', "#foot"),
        (CHROME, 'click "Settings" on the left', "#aside"),
        (CHROME, 'click "Settings" on the right-hand side', "#inner"),
        (BAR, 'click the "☰" button in the upper left corner', "#first"),
        (BAR, 'click "☰" on the right', "#last"),
        (PANES, 'click the "New" button on the right side of the page', "#r"),
        (PANES, 'click the left "New" button', "#l"),
        (NOTES, 'click "Save" in the lower right corner', "#float"),
        (PANES, 'click "Sent" on the left', "div + div > h3"),
    ],
)
def test_a_side_tells_things_of_one_name_apart(stage: Stage, html: str, say: str, css: str) -> None:
    snapshot, step = stage.look(html), step_of(say)
    assert step is not None
    move = first_move(step, snapshot)
    assert move is not None
    assert isinstance(move.resolution, Found), move.resolution
    assert stage.hits(move.resolution.element.locator, css) == (1, True)


def test_what_stands_on_the_same_side_stays_ambiguous(stage: Stage) -> None:
    snapshot, step = stage.look(NOTES), step_of('click "Save" on the left')
    assert step is not None
    move = first_move(step, snapshot)
    assert move is not None
    assert isinstance(move.resolution, Ambiguous)
