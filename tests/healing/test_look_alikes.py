"""What is kept of an element's look-alikes, and that the twin that stays is not taken for the one that went."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts import match_element
from pacts.eyes.resolve import Found
from pacts.healing.snapshots import Refused, Reidentified, reidentify
from tests.eyes.stage import Stage, at, say

EDIT = {"tag": "button", "text": "Edit", "row": "Ann Berg Oslo", "twins": 2}
HEADED = """<h2>Applicant</h2><label>Street <input name=a></label><h2>Agent</h2><label>Street <input name=b></label>"""


def test_the_twin_that_stays_is_not_taken_for_the_one_that_went() -> None:
    was = {"tag": "input", "label": "Street", "heading": "Applicant"}
    left = {"tag": "input", "label": "Street", "heading": "Agent"}

    assert match_element(was, [left]).index == 0, "nothing tells of the other one"
    decision = match_element(was | {"look_alikes": [{"heading": "Agent"}]}, [left])
    assert decision.verdict == "refused"
    assert "Street" in decision.reasons[0]


def test_of_two_that_nothing_tells_apart_none_is_taken() -> None:
    was = {"tag": "input", "label": "Home", "before": "SG Moorbach", "twins": 2}
    now = {"tag": "input", "label": "Home", "before": "cancelled"}

    assert match_element(was | {"look_alikes": [{"before": "VfB Altstadt"}]}, [now]).verdict == "refused"


def test_a_name_that_another_had_to_the_letter_is_its_own() -> None:
    was = {"tag": "button", "text": "Edit", "look_alikes": [{"text": "Quick Edit"}]}

    assert match_element(was, [{"tag": "button", "text": "Quick Edit"}]).index is None
    assert match_element(was, [{"tag": "button", "text": "Quick Edit"}, {"tag": "button", "text": "Edit"}]).index == 1


def test_the_row_that_says_nearly_the_same_is_the_look_alikes() -> None:
    was = EDIT | {"row": "Radiator cold 3-04 New", "look_alikes": [{"row": "Radiator cold 1-02 New"}]}
    other = EDIT | {"row": "Radiator cold 1-02 New"}

    assert match_element(was, [other]).index is None
    assert match_element(was, [other, EDIT | {"row": "Radiator cold 3-04 Scheduled"}]).index == 1


def test_a_place_in_a_list_is_no_record_once_the_list_has_grown_or_shrunk() -> None:
    asked = {"tag": "button", "text": "Duplicate", "row": "2 Required Delete", "twins": 3, "id": "f2"}
    was = asked | {"look_alikes": [{"row": "1 Required Delete"}, {"row": "3 Required Delete"}]}
    rows = [asked | {"row": f"{at} Required Delete", "id": f"f{at}"} for at in (1, 2, 3, 4)]

    assert match_element(was, rows[:3]).index == 1
    assert match_element(was, [row | {"twins": 4} for row in rows]).index is None
    assert match_element(was, [row | {"twins": 2} for row in rows[:2]]).index is None
    named = was | {"record": "2 Cups", "row": "2 Cups", "look_alikes": [{"row": "1 Plates", "record": "1 Plates"}]}
    there = [asked | {"row": row, "row_texts": [row], "twins": 4} for row in ("1 Plates", "2 Cups")]
    assert match_element(named, there).index == 1


@pytest.mark.parametrize(
    ("was", "now"), [("R-1040", "R-1035"), ("13:00 12 seats", "13:30 12 seats"), ("worker-1", "worker-2")]
)
def test_names_that_number_two_records_are_two_names(was: str, now: str) -> None:
    assert match_element({"tag": "a", "text": was, "id": "x"}, [{"tag": "a", "text": now, "id": "x"}]).index is None


def test_a_field_of_which_only_its_surroundings_are_told_is_not_guessed() -> None:
    was = {"tag": "input", "id": "q", "neighbor_text": "Customer email Filter Reset Status"}

    assert match_element(was, [was | {"neighbor_text": "Customer company Search Clear State"}]).index is None
    assert match_element(was, [was]).index == 0


def test_the_look_keeps_a_few_look_alikes_in_some_hundred_bytes(stage: Stage) -> None:
    page = "<table>" + "".join(f"<tr><td>Ann {n}<td><button>Edit</button>" for n in range(30)) + "</table>"
    found = stage.resolve(page, say("Edit", "button", at("row_of", "Ann 7")))[0]
    assert isinstance(found, Found)
    kept = found.element.fingerprint

    assert 2 <= len(kept.look_alikes) <= 4
    assert all("row" in each and "name" not in each for each in kept.look_alikes)
    assert len(json.dumps(kept.look_alikes)) < 600


def test_a_field_whose_twin_stays_is_refused_on_the_page(stage: Stage) -> None:
    found = stage.resolve(HEADED, say("Street", "field", at("in", "Applicant")))[0]
    assert isinstance(found, Found)
    was = found.element.fingerprint

    assert isinstance(reidentify(was, stage.look(HEADED)), Reidentified)
    gone = HEADED.replace("<h2>Applicant</h2><label>Street <input name=a></label>", "")
    assert isinstance(reidentify(was, stage.look(gone.replace("name=b", "name=street"))), Refused)


_names = st.sampled_from(["Save", "Delete", "Archive", "Next", "Print", "Export"])
_other = st.sampled_from(["Weather in Oslo", "Terms of use", "Gallery", "Imprint"])
_fields = ("id", "class", "heading", "row", "neighbor_text", "xpath", "location", "href")


@st.composite
def _page(draw: st.DrawFn) -> list[dict[str, Any]]:
    names = draw(st.lists(_names, min_size=1, max_size=5, unique=True))
    told = draw(st.sets(st.sampled_from(_fields)))
    full = [
        {
            "tag": "button", "text": name, "id": f"do-{name.lower()}", "class": "btn", "heading": "Invoice",
            "row": "", "neighbor_text": " ".join(names), "xpath": f"/html/body/button[{n}]", "location": f"{n},{n}",
            "href": "",
        }
        for n, name in enumerate(names, 1)
    ]  # fmt: skip
    return [{key: text for key, text in each.items() if key in {"tag", "text"} | told} for each in full]


@settings(max_examples=60, deadline=None)
@given(page=_page())
def test_an_unchanged_page_heals_every_element_whatever_is_not_told(page: list[dict[str, Any]]) -> None:
    assert [match_element(each, page).index for each in page] == list(range(len(page)))


@settings(max_examples=60, deadline=None)
@given(page=_page())
def test_where_only_other_purposes_are_left_it_is_gone(page: list[dict[str, Any]]) -> None:
    assert match_element(page[0], page[1:]).verdict == "refused"


@settings(max_examples=60, deadline=None)
@given(page=_page(), name=_other, place=st.integers(0, 5))
def test_what_has_nothing_to_do_with_it_turns_no_refusal_into_a_heal(
    page: list[dict[str, Any]], name: str, place: int
) -> None:
    left = page[1:]
    more = [*left[:place], {"tag": "a", "text": name, "href": "/elsewhere"}, *left[place:]]

    assert match_element(page[0], more).verdict == "refused"
