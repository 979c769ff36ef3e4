"""What is left when one of several goes, and what else on a page may pass for what was read or chosen."""

import pytest

from pacts import match_element
from pacts.eyes.resolve import Found
from pacts.healing.naming import bond
from pacts.healing.snapshots import Refused, Reidentified, reidentify
from tests.eyes.stage import Stage, at, say

MORE = {"tag": "a", "text": "Level 1", "heading": "Menu", "before": "Level 1", "after": "Labels", "twins": 3}
STATUS = {"tag": "span", "text": "Open", "label": "by mail", "test_id": "status", "before": "Export fails"}
VERSION = {"tag": "p", "text": "Dashboard v2", "before": "Dashboard v1", "after": "Dashboard v3"}
SIZE = {"tag": "select", "label": "Default size", "text": "Medium", "before": "Default size"}


def test_of_three_that_are_called_so_two_are_left_and_neither_is_taken() -> None:
    decision = match_element(MORE | {"look_alikes": [{"before": "Example"}]}, [MORE | {"after": "Export", "twins": 2}])

    assert decision.verdict == "refused"
    assert "3 were called so, and 2 are" in decision.reasons[0]


@pytest.mark.parametrize("told", [{"heading": "Menus"}, {"column": "Actions"}, {"before": "Reports"}])
def test_what_none_of_them_had_tells_the_one_that_stayed(told: dict[str, str]) -> None:
    other = {"heading": "Forms", "column": "Names", "before": "Example"}
    was = MORE | told | {"look_alikes": [{"after": "Level 1"} | {key: other[key] for key in told}]}

    assert match_element(was, [MORE | told | {"after": "Export", "twins": 2}]).index == 0


def test_words_with_a_figure_are_no_value_where_words_were_read() -> None:
    now = [STATUS | {"text": "Reply within 52 min"}, STATUS | {"test_id": "", "before": "Reply within 52 min"}]

    assert match_element(STATUS, now, step="read").index != 0


@pytest.mark.parametrize("tag", ["a", "p", "button"])
def test_the_text_before_a_value_is_not_the_value(tag: str) -> None:
    before = {"tag": tag, "text": "Dashboard v1", "before": "Dashboard", "after": "Beta"}

    assert match_element(VERSION, [before], step="read").verdict == "refused"


def test_a_list_with_another_label_is_not_known_by_what_is_chosen_in_it() -> None:
    was = SIZE | {"text": "Default size"}

    assert match_element(was, [was | {"label": "Postal code", "before": "Postal code"}]).verdict == "refused"
    assert match_element(was, [was | {"id": "x1"}]).index == 0


def test_a_field_with_a_label_is_not_called_by_its_placeholder() -> None:
    was = {"tag": "input", "name": "Search", "placeholder": "Search", "before": "Help", "after": "Star"}
    now = {"tag": "input", "label": "Country", "placeholder": "Type to search", "before": "Country"}

    assert match_element(was, [now]).verdict == "refused"


def test_a_row_that_says_the_same_is_the_same_row() -> None:
    was = {"tag": "small", "text": "Forgot Password?", "row": "Password", "record": "Password", "after": "Remember me"}
    now = was | {"row_texts": ["Password", "Forgot Password?"]}
    around = {"tag": "span", "row": "Password Forgot Password?", "record": "Password", "before": "Forgot Password?"}
    whole = {"tag": "div", "text": "Password Forgot Password?", "before": "E-mail", "after": "Remember me"}
    beside = around | {"row_texts": now["row_texts"]}

    assert match_element(was, [whole, beside, now], step="read").index == 2


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("List groups", "Input groups", "other"),
        ("Card number", "Card type", "other"),
        ("Copy link", "Copy code", "other"),
        ("Delete record", "Delete field", "other"),
        ("Choose file", "View file", "other"),
        ("Phone", "Phone type", "doubtful"),
        ("Order", "Order date", "doubtful"),
        ("Customer number", "Customer ID", "near"),
        ("Search box", "Search field", "near"),
        ("Country field", "Country", "near"),
        ("Account", "Account number", "near"),
        ("Type message", "Message", "near"),
        ("Your name", "Name", "near"),
        ("Name", "Name of the table", "doubtful"),
        ("Signing secret", "Previous signing secret", "opposed"),
        ("Approve", "Approve with changes", "doubtful"),
        ("Save", "Save changes", "same"),
        ("Spec", "Specification", "same"),
        ("Car", "Card", "other"),
        ("Rechnung", "Rechnungsadresse", "other"),
        ("Liked", "Like", "same"),
    ],
)
def test_one_kind_of_thing_is_not_another_kind(was: str, now: str, told: str) -> None:
    assert bond(was, now) == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Escalate", "De-escalate"),
        ("Watch", "Unwatch"),
        ("Send", "Re-send"),
        ("Abmelden", "Anmelden"),
        ("Afmelden", "Aanmelden"),
        ("Op wachtlijst", "Van wachtlijst af"),
        ("Licht an", "Licht aus"),
        ("Alerts on", "Alerts off"),
        ("Ship to", "Ship from"),
    ],
)
def test_what_turns_a_name_makes_it_another_one_both_ways(one: str, other: str) -> None:
    assert bond(one, other) == bond(other, one) == "opposed"


@pytest.mark.parametrize(
    ("said", "says", "index"),
    [
        ("380.00 zł", "412.50 PLN", 0),
        ("EUR 4.50", "5,00 €", 0),
        ("21,3 °C", "20,9°", 0),
        ("31 August 2025", "31/08/2026", 0),
        ("Aug 31, 2025", "2026-09-01", 0),
        ("€ 5", "$ 5", None),
        ("12 km", "12 km/h", None),
        ("5 min", "5 h", None),
        ("12:30", "12/30", None),
    ],
)
def test_a_value_is_of_one_sort_however_its_unit_or_date_is_written(said: str, says: str, index: int | None) -> None:
    was = {"tag": "b", "text": said, "label": "Amount", "before": "Amount", "after": "Paid", "id": "amount"}

    assert match_element(was, [was | {"text": says}], step="read").index == index


def test_a_field_destroys_nothing() -> None:
    was = {"tag": "input", "label": "Reason", "id": "reason", "before": "Reason", "after": "Send", "heading": "Order"}
    now = was | {"label": "Reason to cancel", "before": "Reason to cancel"}

    assert "destroys" not in str(match_element(was, [now]).reasons)
    assert "destroys" in str(match_element(was | {"tag": "button"}, [now | {"tag": "button"}]).reasons)


def test_the_buttons_of_a_row_stand_in_a_group_and_belong_to_the_row(stage: Stage) -> None:
    def page(*hosts: str) -> str:
        group = "<ul><li><button>Restart</button></li><li><button>Mute</button></li></ul>"
        rows = (f"<tr><td>{host}</td><td>{len(host)} %</td><td>{group}</td></tr>" for host in hosts)
        return f"<h1>Hosts</h1><table>{''.join(rows)}</table>"

    hosts = ("web-02", "queue-1", "storage-11")
    found = stage.resolve(page(*hosts), say("Restart", "button", at("row_of", "queue-1")))[0]
    assert isinstance(found, Found)
    was = found.element.fingerprint
    assert "queue-1" in was.row

    assert isinstance(reidentify(was, stage.look(page(*hosts))), Reidentified)
    assert isinstance(reidentify(was, stage.look(page("web-02", "storage-11"))), Refused)


def test_a_measure_names_no_record(stage: Stage) -> None:
    cards = {"Teo, 36": "7 km away", "Imke, 34": "4 km away", "Rosalind, 31": "11 km away"}
    rows = (f"<li><b>{name}</b> <i>{far}</i> <button>More</button></li>" for name, far in cards.items())
    seen = f"<ul>{''.join(rows)}</ul>"
    found = stage.resolve(seen, say("More", "button", at("row_of", "Teo, 36")))[0]

    assert isinstance(found, Found)
    was = found.element.fingerprint
    assert was.record != "7 km away"
    assert isinstance(reidentify(was, stage.look(seen)), Reidentified)
    assert isinstance(reidentify(was, stage.look(seen.replace("Teo, 36", "Thea, 36"))), Refused)
