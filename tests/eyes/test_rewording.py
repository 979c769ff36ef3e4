# ruff: noqa: E501 -- pages are written as they are
"""Other ways to say the same, and unusual places of labels and things."""

import pytest

from pacts.domain.plan import Target, Verb
from pacts.eyes.resolve import Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, near, say

DESK = """<style>.line{display:flex;justify-content:space-between;width:1100px}.bx{width:18px;height:18px;border:2px solid;display:inline-block;cursor:pointer}.note{border-left:5px solid #0a3;background:#fff}.note.bad{border-left-color:#c22}</style>
<div class=line><h2 class=talk-title>Noise in the attic</h2><div><button id=e>Edit</button></div></div>
<article><h3>mira wrote</h3><p>Could be mice.</p><button id=o1 aria-label="Show options">•••</button></article><article><h3>tomas wrote</h3><p>Or an owl.</p><button id=o2 aria-label="Show options">•••</button></article>
<a href=#r id=r>reading</a> <button id=q>Search</button> <button id=d>Done</button> <button id=p aria-label="New letter">✎</button> <button id=c>Continue</button>
<div><span class=bx id=b1 tabindex=0></span> <span>Remember the address</span></div>
<div class=note><p>Saved.</p><button id=x1>Dismiss</button></div><div class="note bad"><p>Lost.</p><button id=x2>Dismiss</button></div>
<fieldset><legend>What heats it?</legend><label><input type=radio name=heat checked id=g> Gas</label><label><input type=radio name=heat id=w> Wood</label></fieldset>
<table><tr id=note-7><td>A</td><td class=k>oak</td></tr><tr id=note-9><td>B</td><td class=k id=k9>elm</td></tr></table>"""
OLD = """<table><tr><td>Cost center<font>*</font></td><td><input id=k name=kx><input type=button value="..."></td><td>From</td><td><input name=a></td><td>To</td><td><input id=t name=b><a id=i href="javascript:go()"><img width=15 height=15 alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></a></td></tr>
<tr><td>By</td><td><input type=radio name=v>Train <input type=radio name=v id=c>Private car <input type=radio name=v>Plane</td></tr>
<tr><td>Place</td><td><input name=z> &nbsp;Country <select id=s><option>DE</option><option>AT</option></select></td></tr></table>"""


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (say("start search", "button", quoted=False), "#q"),
        (say("confirm guests with Done", "button", quoted=False), "#d"),
        (say("write to somebody with the pencil", "button", quoted=False), "#p"),
        (say("channel reading", quoted=False), "#r"),
        (say("next question", quoted=False), "#c"),
        (say("", "option", near("row_of", "tomas's letter"), quoted=False), "#o2"),
        (say("Edit", None, near("next_to", "title"), quoted=False), "#e"),
        (say("Remember the address", quoted=False), "#b1"),
    ],
)
def test_other_words_mean_the_same_control(stage: Stage, target: Target, css: str) -> None:
    stage.means(DESK, target, css)


@pytest.mark.parametrize("words", ["start journey", "confirm guests with Save", "channel writing", "next chapter"])
def test_other_words_must_be_all_that_the_page_says(stage: Stage, words: str) -> None:
    stage.absent(DESK, say(words, quoted=False))


def test_a_box_that_the_page_draws_is_ticked_by_the_text_beside_it(stage: Stage) -> None:
    stage.means(DESK, say("Remember the address"), "#b1", verb="check")
    stage.absent(DESK, say("Remember", "button"))


def test_a_place_is_known_by_its_colour(stage: Stage) -> None:
    for words, css in (("green note", "#x1"), ("red note", "#x2")):
        stage.means(DESK, say("close", "button", near("in", words), quoted=False), css)


def test_the_radio_button_called_like_the_value_is_selected(stage: Stage) -> None:
    want = Wanted("s1", "target", say("heat", quoted=False), "select", "Wood")
    (found,) = resolve([want], stage.look(DESK), tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, Found)
    assert stage.hits(found.element.locator, "#w") == (1, True)


def test_rows_are_called_by_ids_that_end_in_their_number(stage: Stage) -> None:
    stage.means(DESK, say("k", None, near("in", "note", "item", ordinal=-1), quoted=False), "#k9", verb="text")


@pytest.mark.parametrize(
    ("target", "css", "verb"),
    [
        (say("cost center", "field", quoted=False), "#k", "fill"),
        (say("private car", quoted=False), "#c", "click"),
        (say("country", quoted=False), "#s", "select"),
        (
            say("calendar", "icon", near("right_of", "To date"), quoted=False),
            "#i",
            "click",
        ),
    ],
)
def test_labels_of_old_forms_stand_in_cells_and_between_controls(
    stage: Stage, target: Target, css: str, verb: Verb
) -> None:
    stage.means(OLD, target, css, verb=verb)


def test_a_light_grey_button_is_grey(stage: Stage) -> None:
    page = "<button style='background:#00703c'>Go on</button><button id=g style='background:#f3f2f1'>Stop here</button>"

    stage.means(page, say("", "button", looks={"color": "grey"}), "#g")


def test_an_emoji_is_what_it_shows(stage: Stage) -> None:
    stage.means(
        "<button id=h aria-label='Start a call'><span>🎧</span></button><button>⚙️</button>",
        say("headphones", quoted=False),
        "#h",
    )


def test_where_the_page_shows_no_such_place_the_one_thing_that_is_surely_called_so_is_meant(stage: Stage) -> None:
    page = "<label>Supplier <input id=s></label><button>Close</button><dl><dt>Status</dt><dd id=o>Open</dd></dl>"
    stage.means(page, say("supplier", None, near("in", "filter"), quoted=False), "#s", verb="fill")
    stage.absent(page, say("close", "button", near("in", "toast"), quoted=False))
    stage.absent(page, say("supplier", None, near("in", "North"), quoted=False), verb="fill")
