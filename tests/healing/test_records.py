"""Which record a row is, and that nothing is taken in the row of another one, or under another name or heading."""

from dataclasses import replace

import pytest

from pacts import match_element
from pacts.eyes.resolve import Found
from pacts.healing.features import Features
from pacts.healing.records import same_record
from pacts.healing.snapshots import Refused, Reidentified, reidentify
from tests.eyes.stage import Stage, at, say

ENROL = {"tag": "button", "text": "Enrol", "row": "Databases Computing Lab 2", "record": "Databases", "twins": 3}
VALUE = {"tag": "b", "text": "21.3 °C", "label": "Temperature", "heading": "Kitchen", "id": "t-4f1"}


def _row(course: str, lab: str) -> str:
    return f"<tr><td>{course}<td>Computing<td>{lab}<td><button>Enrol</button>"


def _table(*rows: str) -> str:
    return f"<table><tr><th>Course<th>Area<th>Room<th>{''.join(rows)}</table>"


COURSES = _table(_row("Databases", "Lab 2"), _row("Networks", "Lab 2"), _row("Algebra", "Lab 5"))


@pytest.mark.parametrize("course", ["Advanced databases", "Databases II", "Data"])
def test_a_record_with_another_name_is_another_record(course: str) -> None:
    now = ENROL | {"row": f"{course} Computing Lab 2", "row_texts": [course, "Computing", "Lab 2", "Enrol"]}

    decision = match_element(ENROL, [now])
    assert decision.verdict == "refused"
    assert "Databases" in decision.reasons[0]


def test_a_record_is_the_same_whatever_else_its_row_says() -> None:
    texts = ["Open until Friday", "9 places", "DATABASES", "room to be told", "R. Sala", "Enrol"]
    now = ENROL | {"row": " ".join(texts), "row_texts": texts}
    other = ENROL | {"row": "Networks Computing Lab 2", "row_texts": ["Networks", "Computing", "Lab 2", "Enrol"]}

    assert match_element(ENROL, [other, now]).index == 1
    assert match_element(ENROL, [other]).index is None


def test_a_text_of_another_column_names_no_record() -> None:
    was = Features(tag="button", row="Undertow The Salt Line 4:05", record="Undertow")
    there = Features(tag="button", row_texts=("Undertow", "The Salt Line"), record="Undertow")

    assert same_record(was, there)
    assert same_record(was, replace(there, row_texts=("Glass", "Undertow"), record="Glass")) is None


def test_what_names_a_record_is_the_first_text_that_no_row_beside_it_has(stage: Stage) -> None:
    found = stage.resolve(COURSES, say("Enrol", "button", at("row_of", "Databases")))[0]
    assert isinstance(found, Found)
    assert found.element.fingerprint.record == "Databases"

    open_ones = COURSES.replace("<tr><td>", "<tr><td>open<td>")
    found = stage.resolve(open_ones, say("Enrol", "button", at("row_of", "Algebra")))[0]
    assert isinstance(found, Found)
    assert found.element.fingerprint.record == "Algebra"


def test_the_button_of_a_record_that_was_replaced_is_not_taken(stage: Stage) -> None:
    was = stage.resolve(COURSES, say("Enrol", "button", at("row_of", "Databases")))[0].element.fingerprint  # type: ignore[union-attr]

    replaced = stage.look(COURSES.replace("Databases", "Databases, second part"))
    assert isinstance(reidentify(was, replaced), Refused)
    moved = stage.look(_table(_row("Algebra", "Lab 5"), _row("Networks", "Lab 2"), _row("Databases", "Hall 9")))
    assert isinstance(reidentify(was, moved), Reidentified)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"heading": "Cellar"}, id="under another heading"),
        pytest.param({"row": "left until the goal"}, id="beside other words"),
    ],
)
def test_a_value_that_says_something_else_is_known_by_where_it_stands(change: dict[str, str]) -> None:
    was = VALUE | {"id": "temperature", "row": "of 24 °C wanted"}

    assert match_element(was, [was | {"text": "19.0 °C"}], step="read").index == 0
    assert match_element(was, [was | {"text": "19.0 °C"} | change], step="read").index is None


def test_of_two_values_that_are_labelled_so_now_none_is_taken() -> None:
    was = VALUE | {"before": "Temperature", "after": "Humidity"}
    first, second = was | {"text": "20.1 °C", "id": ""}, was | {"text": "18.4 °C", "id": "", "after": "Door"}

    assert match_element(was, [first], step="read").index == 0
    assert match_element(was, [first, second], step="read").index is None


def test_a_thing_of_another_kind_with_other_identifiers_is_another_thing() -> None:
    was = {"tag": "input", "role": "textbox", "label": "Patient", "name_attribute": "pat", "heading": "Orders"}
    now = {"tag": "select", "role": "combobox", "label": "Patient", "heading": "Orders"}

    assert match_element(was, [now | {"name_attribute": "pat"}], step="fill").index == 0
    assert match_element(was, [now | {"name_attribute": "state"}], step="fill").index is None


def test_a_label_that_says_more_under_another_heading_is_another_label() -> None:
    was = {"tag": "input", "label": "Degrees wanted", "id": "degrees", "heading": "Heat pump", "role": "spinbutton"}
    now = was | {"label": "Boiler degrees wanted"}

    assert match_element(was, [now], step="fill").index == 0
    assert match_element(was, [now | {"heading": "Boiler"}], step="fill").index is None


def test_a_name_that_comes_to_what_had_none_says_what_stood_around_it() -> None:
    was = {"tag": "input", "type": "checkbox", "test_id": "switch-a", "row": "Show my age Hide it with Plus"}

    assert match_element(was, [was | {"label": "Show age"}], step="check").index == 0
    assert match_element(was, [was | {"label": "Boiler on"}], step="check").index is None


@pytest.mark.parametrize(
    ("name", "besides", "index"),
    [
        pytest.param("Löschpapier", {"data-testid": "a"}, 0, id="unknown words, two identifiers"),
        pytest.param("Löschpapier", {}, None, id="unknown words, one identifier"),
        pytest.param("Suchen", {"data-testid": "a"}, None, id="words that are known to mean something else"),
    ],
)
def test_another_language_explains_unknown_words_only(name: str, besides: dict[str, str], index: int | None) -> None:
    was = {"tag": "button", "text": "Blotting paper", "id": "absorb", "language": "en", "heading": "Shop"} | besides

    assert match_element(was, [was | {"text": name, "language": "de", "heading": "Laden"}]).index == index


ZONE = "<table><tr><th>Name<th>TTL<th>Type<th>Do{}</table>"


def _zone(*names: str) -> str:
    rows = (f"<tr><td>{name}<td>300<td>A<td><a href=/del?r={at}>Delete</a>" for at, name in enumerate(names))
    return ZONE.format("".join(rows))


def test_the_first_text_of_a_row_names_it_although_some_rows_have_one_name(stage: Stage) -> None:
    target = say("Delete", "link", at("row_of", "staging"))
    found = stage.resolve(_zone("@", "www", "@", "@", "@", "staging", "shop"), target)[0]
    assert isinstance(found, Found)
    assert found.element.fingerprint.record == "staging"

    reused = stage.look(_zone("@", "www", "@", "@", "@", "mail", "shop"))
    assert isinstance(reidentify(found.element.fingerprint, reused), Refused)


@pytest.mark.parametrize("kind", ["checkbox", "radio"])
def test_a_box_of_several_that_are_called_the_same_is_known_by_its_value(kind: str) -> None:
    thursday = {
        "tag": "input",
        "type": kind,
        "accessible_name": "Lunch",
        "name": "day",
        "value": "18",
        "row": "Lunch Lunch",
    }
    friday = thursday | {"value": "19"}
    was = thursday | {"twins": 4}

    decision = match_element(was, [friday])
    assert decision.index is None
    assert "19" in " ".join(decision.reasons)
    assert match_element(was, [friday, thursday]).index == 1


def test_a_box_that_is_called_by_its_own_name_may_stand_for_another_value() -> None:
    was = {"tag": "input", "type": "radio", "label": "Express delivery", "name": "ship", "value": "1", "id": "ship-1"}
    assert match_element(was, [was | {"value": "express", "id": "ship-express"}]).index == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [("Kasia W. · 2 h ago", "Kasia W. · yesterday"), ("Inbox (3)", "Inbox (15)"), ("Berg | 4 notes", "Berg")],
)
def test_what_passes_is_no_part_of_a_records_name(before: str, after: str) -> None:
    was = Features(tag="button", row=before, record=before)

    assert same_record(was, Features(tag="button", row_texts=(after, "Accept")))
    assert same_record(was, Features(tag="button", row_texts=("bikebruno · yesterday", "Accept"))) is False


def _cards(*names: str) -> str:
    cards = (f"<li><b>{name}</b><span>8 seats</span><button>Book</button></li>" for name in names)
    return f"<ul>{''.join(cards)}</ul>"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("HB-FN 311", "HB-FN 318"),
        ("LH 402", "LH 404"),
        ("M 33", "M 35"),
        ("Room 14", "Room 16"),
        ("Tisch 7", "Tisch 9"),
    ],
)
def test_a_name_with_a_number_is_the_name_of_its_record(stage: Stage, name: str, other: str) -> None:
    found = stage.resolve(_cards("AB 12", name, "ZZ 99"), say("Book", "button", at("row_of", name)))[0]
    assert isinstance(found, Found)
    assert found.element.fingerprint.record == name

    assert isinstance(reidentify(found.element.fingerprint, stage.look(_cards("AB 12", other, "ZZ 99"))), Refused)
    assert isinstance(reidentify(found.element.fingerprint, stage.look(_cards("ZZ 99", other, name))), Reidentified)


@pytest.mark.parametrize("amount", ["EUR 40", "8 seats", "12:30", "3.5 km"])
def test_an_amount_names_no_record(stage: Stage, amount: str) -> None:
    rows = "".join(f"<li><span>{text}</span><button>Book</button></li>" for text in (amount, "nothing", "nothing"))
    found = stage.resolve(f"<ul>{rows}</ul>", say("Book", "button", at("row_of", amount)))[0]

    assert not isinstance(found, Found) or found.element.fingerprint.record == ""


def test_a_name_with_an_aside_may_be_told_as_two_texts() -> None:
    was = Features(tag="button", row="Rolo (rabbit) 09:20", record="Rolo (rabbit)")

    assert same_record(was, Features(tag="button", row_texts=("Rolo", "rabbit", "09:40"), record="Rolo"))
    assert same_record(was, Features(tag="button", row_texts=("Rolo", "dog", "09:40"), record="Rolo")) is False


def test_the_name_of_a_record_is_the_same_in_another_language() -> None:
    was = ENROL | {"row": "F-0412 en retard", "record": "F-0412", "language": "fr", "tag": "td", "text": "960 €"}
    now = was | {"language": "en", "row": "F-0412 overdue", "row_texts": ["F-0412", "overdue"], "text": "960 €"}
    other = now | {"row": "F-0413 overdue", "row_texts": ["F-0413", "overdue"], "record": "F-0413"}

    decision = match_element(was, [other, now], step="read")
    assert next(one for one in decision.ranking if one.index == 1).signs.count("row") == 1
    assert decision.index != 0


@pytest.mark.parametrize("column", ["Test 2", "Remarks"])
def test_a_field_of_a_table_without_a_name_is_the_one_of_its_column(column: str) -> None:
    row = {"row": "Ann Berg 3", "record": "Ann Berg", "row_texts": ["Ann Berg", "3"]}
    was = {"tag": "input", "type": "text", "twins": 6, "column": "Test 1"} | row

    decision = match_element(was, [was | {"column": column}], step="fill")
    assert decision.index is None
    assert column in decision.reasons[0]
    assert match_element(was, [was | {"column": column}, was], step="fill").index == 1


def test_a_value_in_a_column_belongs_to_the_record_that_heads_its_row() -> None:
    def cell(name: str, *texts: str) -> dict[str, object]:
        told = {"tag": "td", "label": name, "column": "Gross", "record": name, "before": name, "after": texts[1]}
        return {**told, "text": texts[0], "row": f"{name} {texts[1]} Edit", "row_texts": [name, *texts, "Edit"]}

    was, other = cell("Nora Feld", "4,480.00", "3,010.55"), cell("Nora Feldmann", "4,480.00", "3,010.55")

    assert match_element(was, [other], step="read").index is None
    assert match_element(was, [cell("Nora Feld", "4,530.00", "3,040.10")], step="read").index == 0


@pytest.mark.parametrize(("name", "other"), [("Jo Hill", "Joan Hill"), ("Li Wei", "Lin Wei")])
def test_a_short_name_is_a_name(name: str, other: str) -> None:
    was = {"tag": "button", "text": "Check in", "row": f"{name} 09:15 Badge", "before": "09:15", "twins": 3}

    assert match_element(was, [was | {"row": f"{other} 09:15 Badge"}]).index is None
    assert match_element(was, [was | {"row": f"{name} 09:40 Badge"}]).index == 0


def test_a_row_that_says_one_where_many_were_is_the_same_row() -> None:
    was = {"tag": "button", "text": "Send test event", "heading": "Webhooks", "row": "Webhooks Endpoint URL Secret"}
    now = was | {"heading": "Webhook endpoint", "row": "Webhook endpoint URL Secret Events"}

    assert match_element(was, [now]).index == 0
    assert match_element(was, [now | {"heading": "Invoices", "row": "Invoices endpoint URL"}]).index is None


def test_a_row_in_another_language_says_nothing_against_what_kept_its_own_id() -> None:
    was: dict[str, object] = {"tag": "input", "type": "text", "id": "reading", "name_attribute": "reading", "twins": 1}
    was |= {"label": "Neuer Stand", "language": "de", "row": "Zählerstand Letzter Stand Ablesedatum Stand melden"}
    row = "Meter reading Last reading Date Submit"
    now = was | {"label": "New reading", "language": "en", "row": row}

    assert match_element(was, [now], step="fill").index == 0
    assert "row" not in match_element(was, [now], step="fill").contradictions
    assert match_element(was, [now | {"language": "de"}], step="fill").index is None
    counted = {"id": "reading-2", "name_attribute": "r2"}
    assert match_element(was | counted, [now | counted], step="fill").index is None
