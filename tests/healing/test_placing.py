"""What plain records of a whole page tell of each other by their paths."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from pacts import match_element
from pacts.healing.placing import path_of, with_surroundings

Record = Mapping[str, Any]
LIST = "/html/body/div[2]/ul/li"


def of_path(xpath: str, text: str = "", **attributes: str) -> Record:
    tag = xpath.rpartition("/")[2].partition("[")[0]
    return {"tag": tag, "innerText": text, "xpath": xpath, "attributes": attributes}


def member(place: int, name: str) -> list[Record]:
    row = f"{LIST}[{place}]"
    return [
        of_path(row, f"{name} Edit"),
        of_path(f"{row}/span", name),
        of_path(f"{row}/button", "Edit", **{"class": "b"}),
    ]


def members(*names: str) -> list[Record]:
    head = [of_path("/html/body/h2", "Members"), of_path("/html/body/div[2]/ul")]
    return head + [record for place, name in enumerate(names, start=1) for record in member(place, name)]


def told_of(page: Sequence[Record], at: int) -> Mapping[str, object]:
    (found,) = with_surroundings(page, [page[at]])
    return found


def test_a_row_a_heading_and_the_texts_beside_it_are_told_by_paths() -> None:
    page = members("Ann Berg", "Ben Okoro")

    found = told_of(page, 7)

    assert found["row"] == "Ben Okoro Edit"
    assert found["row_texts"] == ("Ben Okoro", "Edit")
    assert found["heading"] == "Members"
    assert found["before"] == "Ben Okoro"
    assert "after" not in found


def test_a_button_of_a_record_is_found_in_the_row_of_that_record_where_the_old_page_is_given() -> None:
    old, new = members("Ann Berg", "Ben Okoro", "Cleo Diaz"), members("Cleo Diaz", "Ann Berg", "Ben Okoro")

    decision = match_element(old[4], new, others=old)

    assert decision.index == 7
    assert "row" in decision.signs


def test_a_button_of_a_record_that_is_gone_is_not_the_one_in_its_place() -> None:
    old, new = members("Ann Berg", "Ben Okoro", "Cleo Diaz"), members("Cleo Diaz", "Dan Ek")

    assert match_element(old[4], new, others=old).index is None


@pytest.mark.parametrize(
    ("field", "label", "others"),
    [
        pytest.param("/html/body/form/input", of_path("/html/body/form/label", "Town", **{"for": "t"}), 1, id="for"),
        pytest.param("/html/body/form/label/input", of_path("/html/body/form/label", "Town"), 1, id="around"),
        pytest.param("/html/body/form/input", of_path("/html/body/form/div", "Town"), 0, id="beside"),
    ],
)
def test_a_field_has_the_label_that_is_made_for_it_or_stands_before_it(field: str, label: Record, others: int) -> None:
    other = [of_path("/html/body/form/p", "Where you live")] * others
    page = [of_path("/html/body/h1", "Address"), label, *other, of_path(field, id="t")]

    assert told_of(page, len(page) - 1)["label"] == "Town"


def test_the_text_of_a_box_stands_after_it() -> None:
    box, text = of_path("/html/body/p/input", type="checkbox"), of_path("/html/body/p/span", "I agree")

    assert told_of([of_path("/html/body/h1", "Terms"), box, text], 1)["label"] == "I agree"


def test_records_that_tell_their_rows_or_have_no_paths_stay_as_they_are() -> None:
    told = [{**record, "row": "x"} for record in members("Ann", "Ben")]
    pathless = [{key: value for key, value in record.items() if key != "xpath"} for record in members("Ann", "Ben")]

    assert with_surroundings(told, told) == told
    assert with_surroundings(pathless, pathless) == pathless


@pytest.mark.parametrize("xpath", ["//*[@id='x']/a", "", "body/div", "/html/body/a[last()]", "/html/body/*"])
def test_what_is_no_absolute_path_places_nothing(xpath: str) -> None:
    assert path_of(xpath) == ""


def test_an_absolute_path_has_a_number_at_each_step_however_it_is_written() -> None:
    assert path_of("/HTML/body[1]/div[2]/my-card") == "/html[1]/body[1]/div[2]/my-card[1]"


@given(some.lists(some.tuples(some.sampled_from([*"abc", "/a", "/a/b[2]", "/a[1]/b", "/li/a"]), some.text(max_size=9))))
def test_no_records_raise(told: list[tuple[str, str]]) -> None:
    page = [{"tag": "a", "text": text, "xpath": path} for path, text in told]

    assert len(with_surroundings(page, page)) == len(page)


_PLAIN = some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=9)
_VALUES = _PLAIN | some.lists(_PLAIN, max_size=3) | some.dictionaries(some.sampled_from(["x", "id", "for"]), _PLAIN)
_KEYS = some.sampled_from(
    ["tag", "text", "xpath", "attributes", "box", "x", "area", "row", "name", "class", "ordinal", "y z"]
)
_RECORDS = some.lists(some.dictionaries(_KEYS, _VALUES), max_size=8)


@settings(deadline=None)
@given(some.dictionaries(_KEYS, _VALUES), _RECORDS, _RECORDS)
def test_nobodys_records_raise(was: Record, there: list[Record], others: list[Record]) -> None:
    decision = match_element(was, there, others=others)

    assert decision.index is None or 0 <= decision.index < len(there)


def test_an_attribute_that_holds_by_being_there_disables_the_element() -> None:
    was = {"tag": "button", "text": "Publish", "attributes": {"id": "publish"}}
    now = {"tag": "button", "text": "Publish", "attributes": {"id": "publish", "disabled": ""}}

    assert match_element(was, [was]).index == 0
    assert match_element(was, [now]).index is None
