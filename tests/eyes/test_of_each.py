"""What is said of each row is asked of every one; a place, message or state must be on the page to tell anything."""

import pytest
from stage import ORDER, TEST_IDS, Stage

from pacts.eyes.resolve import Absent, Found, Resolution, resolve
from pacts.graph.steps import wanted
from tests.language.factory import planned

ROWS = """<table><thead><tr><th>Name<th>Status<th></tr></thead>
<tr><td>Ann<td>Active<td><button>Edit</button></tr><tr><td>Bo<td>Inactive<td>{bo}</tr>
<tr><td>Cy<td>Active<td><button>Edit</button></tr></table>"""
TIMES = """<h1>Departures</h1><div role=table aria-label=Departures>
<div role=row><div role=columnheader>Time</div><div role=columnheader>To</div></div>
<div role=row><div role=cell>10:50</div><div role=cell>Marwick</div></div>
<div role=row><div role=cell>11:05</div><div role=cell>Saltby</div></div></div>"""
FORM = """<label>E-mail <input aria-invalid=true></label><span class=err>This address is taken</span>
<fieldset><legend>Plan</legend><label><input type=radio name=p> Free</label>
<label><input type=radio name=p checked> Team</label></fieldset>"""


def found(stage: Stage, html: str, sentence: str) -> Resolution:
    (step,) = planned(sentence).steps
    want = wanted(step)
    assert want is not None
    return resolve([want], stage.look(html), tier_order=ORDER, test_id_attributes=TEST_IDS)[0]


def test_each_row_has_what_is_said_where_every_one_has(stage: Stage) -> None:
    every = found(stage, ROWS.format(bo="<button>Edit</button>"), "every row has an Edit button")

    assert isinstance(every, Found)
    assert every.element.many
    assert stage.hits(every.element.locator, "button") == (3, True)


def test_each_row_has_it_not_where_one_has_none(stage: Stage) -> None:
    but_one = found(stage, ROWS.format(bo=""), "every row has an Edit button")

    assert isinstance(but_one, Absent)
    assert "Bo" in but_one.reason


def test_a_row_of_headers_is_none_of_the_things_that_a_table_lists(stage: Stage) -> None:
    told = found(stage, TIMES, "there are 2 departures")

    if isinstance(told, Found):
        assert stage.hits(told.element.locator, "[role=row]")[0] == 2


@pytest.mark.parametrize("sentence", ["no error is shown", "there are no error messages", "an error is shown"])
def test_what_the_page_marks_as_an_error_is_one(stage: Stage, sentence: str) -> None:
    told = found(stage, FORM, sentence)

    assert isinstance(told, Found)
    assert stage.hits(told.element.locator, ".err") == (1, True)


def test_a_choice_that_is_not_taken_is_no_value_of_its_group(stage: Stage) -> None:
    assert not isinstance(found(stage, FORM, 'the plan is "Free"'), Found)


def test_a_count_in_a_place_that_is_not_there_proves_nothing(stage: Stage) -> None:
    told = found(stage, FORM, "the board is empty")

    assert isinstance(told, Absent)
    assert told.vain


FOOTED = """<table><thead><tr><th>Parcel</th><th>Weight</th><th>Driver</th></tr></thead>
<tbody><tr><td>PX-1</td><td>12 kg</td><td>Ines</td></tr><tr><td>PX-2</td><td>8 kg</td><td></td></tr></tbody>
<tfoot><tr><td>Total</td><td>20 kg</td><td></td></tr></tfoot></table>
<section aria-label="Wish list"><h2>Wish list</h2><p>{wish}</p></section>"""


def test_the_foot_of_a_table_is_no_further_row(stage: Stage) -> None:
    for said in ("the table has 2 rows", "the parcels are sorted by weight in descending order"):
        told = found(stage, FOOTED, said)
        assert isinstance(told, Found), said
        assert stage.hits(told.element.locator, "tbody tr, tbody td:nth-child(2)")[0] == 2, said


@pytest.mark.parametrize(
    ("said", "wish", "vain"),
    [
        ("the driver of PX-1 is empty", "", 'it shows "Ines"'),
        ("the driver of PX-2 is empty", "", ""),
        ("the wish list is empty", "Velvet jacket", 'it shows "Velvet jacket", which may be one'),
        ("the wish list is empty", "Nothing here yet", ""),
    ],
)
def test_a_place_that_shows_something_is_not_empty(stage: Stage, said: str, wish: str, vain: str) -> None:
    told = found(stage, FOOTED.format(wish=wish), said)

    assert isinstance(told, Absent)
    assert told.vain == vain
