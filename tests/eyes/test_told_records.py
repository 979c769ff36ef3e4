"""Records told by what they say, and the places they stand in."""

import pytest

from pacts.domain.plan import Filter, Kind
from pacts.eyes.resolve import Absent, Found, Resolution, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, near, say

FEES = """<h1>Club</h1><button>Add fee</button><h3>Fee book</h3>
<table><thead><tr><th>Day<th>Reason<th>Sum<th>Action</thead><tbody id=fee-list>
<tr id=a><td>Mon<td>Late<td>$5.00<td><button>X</button>
<tr id=b><td>Tue<td>Lost key<td>$5<td><button>X</button></tbody></table>"""
NONE = FEES[: FEES.index("<tr id=a>")] + "</tbody></table>"
LINES = (
    "<h1>Club</h1><button>Add fee</button><ul id=fee-list><li id=a>Late <b>$5.00</b></li><li>Key <b>$7</b></li></ul>"
)
"""A list that nowhere says what its parts are."""


def looked_for(stage: Stage, html: str, want: Wanted) -> Resolution:
    (found,) = resolve([want], stage.look(html), tier_order=ORDER, test_id_attributes=TEST_IDS)
    return found


def fee(of: str, value: str) -> Wanted:
    where = (Filter(of=of, comparison="equals", value=value),)
    target = say("fee", None, near("in", "fee", "list"), quoted=False, where=where)
    return Wanted("s1", "target", target, "visible", claimed=True)


@pytest.mark.parametrize(
    ("html", "of", "value", "css"),
    [
        (FEES, "reason", "Late", "#a"),
        (FEES, "reason", "Lost key", "#b"),
        (FEES, "sum", "$5.00", "#a"),
        (FEES, "day", "Tue", "#b"),
        (LINES, "sum", "$5.00", "#a"),
    ],
)
def test_a_record_is_the_row_that_shows_what_is_told_of_it(
    stage: Stage, html: str, of: str, value: str, css: str
) -> None:
    found = looked_for(stage, html, fee(of, value))
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True), found.element.reason


@pytest.mark.parametrize(
    ("html", "of", "value"),
    [
        (FEES, "sum", "$7.00"),
        (FEES, "reason", "Key"),
        (FEES, "day", "Late"),
        (FEES.replace("$5.00", "$5"), "sum", "$5.00"),
        (LINES, "sum", "$7.00"),
        (NONE, "reason", "Late"),
    ],
)
def test_a_record_that_no_row_shows_is_no_button_of_its_name(stage: Stage, html: str, of: str, value: str) -> None:
    found = looked_for(stage, html, fee(of, value))
    assert isinstance(found, Absent), found


def test_the_header_of_a_table_is_none_of_its_entries(stage: Stage) -> None:
    want = Wanted("s1", "target", say("", "item", near("in", "fee book"), every=True), "count", "0")
    assert isinstance(looked_for(stage, NONE, want), Absent)
    found = looked_for(stage, FEES, want)
    assert isinstance(found, Found)
    assert stage.hits(found.element.locator, "#a")[0] == 2


def test_a_place_that_holds_nothing_and_has_no_size_is_known_by_its_id(stage: Stage) -> None:
    want = Wanted("s1", "target", say("", "item", near("in", "fee", "list"), every=True), "count", "0")
    empty, other = looked_for(stage, NONE.replace("<h3>Fee book</h3>", ""), want), NONE.replace("fee-list", "x")
    assert isinstance(empty, Absent)
    assert not empty.vain
    lost = looked_for(stage, other.replace("<h3>Fee book</h3>", "").replace("Add fee", "New"), want)
    assert isinstance(lost, Absent)
    assert lost.vain


def test_an_empty_place_is_no_other_one_that_has_a_word_of_its_name(stage: Stage) -> None:
    other = "<h2>Fee forms</h2><ul><li>Late</li><li>Key</li></ul><h2>Book</h2>"
    want = Wanted("s1", "target", say("", "item", near("in", "fee", "list"), every=True), "count", "0")
    found = looked_for(stage, other + "<ul id=fee-list></ul>", want)
    assert isinstance(found, Absent)
    assert not found.vain


PHOTOS = """<h3 id=h>Tap the photo to <i id=i class="fa fa-heart"></i> it</h3>
<style>i{display:inline-block;width:9px;height:9px;background:red}</style>
<div data-testid=photo-box style="width:90px;height:90px">%s</div>"""


@pytest.mark.parametrize(("inside", "is_there"), [("", False), ("<i id=j class='fa fa-heart'></i>", True)])
def test_what_stands_in_an_identified_place_stands_in_no_other_of_its_words(
    stage: Stage, inside: str, *, is_there: bool
) -> None:
    place = near("in", "photo", "section")
    place = place.model_copy(
        update={"target": place.target.model_copy(update={"attributes": {"data-testid": "photo-box"}})}
    )
    want = Wanted("s1", "target", say("heart", "icon", place, quoted=False), "visible")
    found = looked_for(stage, PHOTOS % inside, want)
    assert isinstance(found, Found) == is_there, found
    if isinstance(found, Found):
        assert stage.hits(found.element.locator, "#j") == (1, True)


@pytest.mark.parametrize(
    ("html", "is_there"),
    [
        (FEES, True),
        ("<ul><li>Late <button>x</button></li></ul>", True),
        ("<ul><li>Late <button>Close</button></li></ul>", False),
        ("<ul><li>Late <b>x</b></li></ul>", False),
    ],
)
def test_an_x_in_an_entry_removes_it(stage: Stage, html: str, *, is_there: bool) -> None:
    want = Wanted(
        "s1", "target", say("remove", "button", near("row_of", "Late"), quoted=False), "visible", claimed=True
    )
    assert isinstance(looked_for(stage, html, want), Found) == is_there


UNITS = """<label>From <select id=from><option>m</select></label><label>To <select id=to><option>km</select></label>
<button id=x>Delete</button><button>Save</button>"""


@pytest.mark.parametrize(
    ("kind", "ordinal", "identity", "is_it"),
    [
        ("dropdown", 2, "to", True),
        ("dropdown", 1, "from", True),
        ("dropdown", -1, "to", True),
        ("dropdown", 1, "to", False),
        ("button", 2, "x", False),
    ],
)
def test_a_number_beside_an_identity_must_be_that_of_its_kind(
    stage: Stage, kind: Kind, ordinal: int, identity: str, *, is_it: bool
) -> None:
    want = Wanted("s1", "target", say("", kind, ordinal=ordinal, id=identity), "select")
    found = looked_for(stage, UNITS, want)
    if not is_it and ordinal == 1:
        assert not isinstance(found, Found) or stage.hits(found.element.locator, "#to") == (1, True)
        return
    assert isinstance(found, Found) == is_it, found
    if isinstance(found, Found):
        assert stage.hits(found.element.locator, f"#{identity}") == (1, True), found.element.reason
