"""The matcher on plain records: what it takes, what it refuses, and what it says of it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pacts
from pacts import MatchDecision, match_element
from pacts.healing.reading import read
from pacts.healing.weights import MARGIN, STRONG, THRESHOLD, WEIGHTS

SAVE = {
    "tag": "button",
    "type": "submit",
    "id": "save",
    "text": "Save",
    "class": "btn btn-primary",
    "heading": "Profile",
}
CANCEL = {"tag": "button", "type": "button", "id": "cancel", "text": "Cancel", "class": "btn", "heading": "Profile"}


def taken(was: dict[str, Any], *now: dict[str, Any], **given: Any) -> int | None:
    """Which of the candidates is taken."""
    decision = match_element(was, now, **given)
    assert (decision.index is None) == (decision.verdict == "refused")
    return decision.index


def row(name: str, key: int, **changed: Any) -> dict[str, Any]:
    return {"tag": "button", "text": "Delete", "row": f"{name} {key} {name.lower()}@example.org Edit"} | changed


def field(label: str, **changed: Any) -> dict[str, Any]:
    return {"tag": "input", "type": "text", "label": label} | changed


def test_a_renamed_button_is_known_by_its_id() -> None:
    assert taken(SAVE, CANCEL, SAVE | {"text": "Save changes", "class": "b x1"}) == 1


def test_a_button_with_new_ids_is_known_by_its_name() -> None:
    assert taken(SAVE, CANCEL | {"id": "b2"}, SAVE | {"id": "submit-profile", "class": "MuiButton-root"}) == 1


def test_an_opposite_at_its_place_with_its_id_is_refused() -> None:
    decision = match_element(SAVE, [SAVE | {"text": "Delete"}])

    assert decision.verdict == "refused"
    assert "Delete" in decision.reasons[0]
    assert decision.missing


@pytest.mark.parametrize("name", ["Send to all", "Send later", "Send without attachments", "Resend"])
def test_a_name_that_widens_the_deed_is_refused_whatever_the_id(name: str) -> None:
    send = {"tag": "button", "id": "send", "data-testid": "send", "text": "Send"}

    assert taken(send, send | {"text": name}) is None


def test_ids_that_were_swapped_do_not_swap_the_elements() -> None:
    archive, delete = (
        {"tag": "button", "id": "b-a", "text": "Archive"},
        {"tag": "button", "id": "b-d", "text": "Delete"},
    )

    assert taken(archive, archive | {"text": "Delete"}, delete | {"text": "Archive"}) == 1


def test_the_row_decides_which_of_many_twins_it_is() -> None:
    assert taken(row("Bob", 7), row("Ann", 3), row("Cleo", 9), row("Bob", 7), row("Dora", 11)) == 2


def test_the_twin_of_another_row_is_refused_when_the_row_is_gone() -> None:
    decision = match_element(row("Bob", 7), [row("Ann", 3), row("Cleo", 9)], destructive=True)

    assert decision.verdict == "refused"
    assert "another row" in decision.reasons[0]


def test_a_row_is_known_although_times_and_counts_in_it_changed() -> None:
    was = {"tag": "a", "text": "Open", "row": "INV-2041 Alder Ltd 12 min ago 3 items 40.00"}
    now = [
        was | {"row": "INV-2040 Alder Ltd 12 min ago 3 items 40.00"},
        was | {"row": "INV-2041 Alder Ltd 3 h ago 4 items 55.00"},
    ]

    assert taken(was, *now) == 1


@pytest.mark.parametrize("other", ["R-1052 pia@nordlicht.test paid", "R-1042 mo@peaks.test paid"])
def test_two_numbers_of_records_are_two_records(other: str) -> None:
    was = {"tag": "a", "text": "Edit", "row": "R-1041 mo@peaks.test paid"}

    assert taken(was, was | {"row": other.replace("R-1042 mo@", "R-1042 me@")}) is None
    assert taken(was, was | {"row": "paid mo@peaks.test R-1041 new"}) == 0


def test_a_name_that_several_had_is_not_enough_at_another_place() -> None:
    was = {"tag": "button", "text": "Edit", "heading": "Billing", "twins": 3}

    assert taken(was, {"tag": "button", "text": "Edit", "heading": "Members"}) is None
    assert taken(was | {"twins": 1}, {"tag": "button", "text": "Edit", "heading": "Members"}) == 0


def test_a_cell_of_another_column_is_another_value() -> None:
    was = {"tag": "td", "text": "12.50", "column": "Total", "row": "R-1040 lena"}

    assert taken(was, was | {"column": "Discount"}, step="read") is None


@pytest.mark.parametrize("column", ["Gross last month", "Gross without tax"])
def test_a_column_whose_header_says_more_is_another_column(column: str) -> None:
    was = {"tag": "td", "text": "4,480.00", "column": "Gross", "row": "Nora Feld 3,010.55", "before": "Nora Feld"}

    assert taken(was, was | {"column": column}, step="read") is None
    assert taken(was, was | {"text": "4,530.00"}, step="read") == 0


def test_two_equal_candidates_are_refused() -> None:
    twin = {"tag": "button", "text": "Add to cart"}

    decision = match_element(twin, [twin | {"class": "a"}, twin | {"class": "b"}])

    assert decision.verdict == "refused"
    assert decision.margin < MARGIN


def test_a_thing_and_its_wrapper_are_not_two_candidates() -> None:
    link = {"tag": "a", "text": "Pricing", "href": "/pricing", "xpath": "/html/body/nav/ul/li[2]/a"}
    wrapper = {"tag": "li", "text": "Pricing", "xpath": "/html/body/nav/ul/li[2]"}

    assert taken(link, wrapper, link) == 1


def test_a_field_whose_name_attribute_another_field_took_is_found_by_its_label() -> None:
    was = field("E-mail", name="contact", id="contact")
    now = [field("Phone", name="contact", id="contact"), field("E-mail", name="mail", id="mail")]

    assert taken(was, *now) == 1
    assert taken(was, now[0]) is None


@pytest.mark.parametrize(
    ("was", "now"), [("Save", "Speichern"), ("Cancel", "Annuler"), ("Search", "Buscar"), ("First name", "Vorname")]
)
def test_a_translated_name_is_the_same_name(was: str, now: str) -> None:
    assert (
        taken({"tag": "button", "text": was}, {"tag": "button", "text": now}, {"tag": "button", "text": "Hilfe"}) == 0
    )


def test_a_name_in_a_language_that_is_not_known_needs_an_id() -> None:
    was = {"tag": "button", "text": "Dispatch", "id": "dispatch", "lang": "en"}

    assert taken(was, was | {"text": "Expedieeri", "lang": "et"}) == 0
    assert taken(was, {"tag": "button", "text": "Expedieeri", "lang": "et"}) is None


def test_an_icon_with_a_title_is_the_button_that_had_the_word() -> None:
    was = {"tag": "button", "text": "Delete", "row": "Quarterly report.pdf"}

    assert taken(was, {"tag": "button", "title": "Delete", "text": "🗑", "row": "Quarterly report.pdf"}) == 0


@pytest.mark.parametrize("change", [{"enabled": False}, {"disabled": True}, {"visible": False}, {"tag": "span"}])
def test_what_can_not_be_used_any_more_is_refused(change: dict[str, Any]) -> None:
    assert taken(SAVE, SAVE | change) is None


def test_a_step_that_can_not_be_taken_back_needs_a_second_sign() -> None:
    was = {"tag": "button", "text": "Pay", "id": "pay", "heading": "Your order"}
    now = {"tag": "button", "text": "Pay", "heading": "Help us"}

    assert taken(was, now, destructive=False) == 0
    assert taken(was, now, destructive=True) is None
    assert taken(was, was | {"class": "x"}, destructive=True) == 0


def test_what_another_remembered_element_is_more_like_is_not_taken() -> None:
    was = {
        "tag": "button",
        "text": "Save",
        "section": "Profile",
        "before": "Nickname",
        "xpath": "/html/body/form[1]/button",
    }
    other = {
        "tag": "button",
        "text": "Save",
        "section": "Alerts",
        "before": "Weekly",
        "xpath": "/html/body/form[2]/button",
    }

    assert taken(was, other, others=[other]) is None


def test_a_value_is_known_by_what_stands_before_it_and_by_its_unit() -> None:
    was = {"tag": "span", "text": "20.4 °C", "before": "Living room"}

    assert taken(was, was | {"text": "21.0 °C"}, step="read") == 0
    assert taken(was, was | {"text": "44 %"}, step="read") is None
    assert taken(was, was | {"text": "unavailable"}, step="read") is None


def test_records_are_read_however_their_keys_are_written() -> None:
    was = {
        "tagName": "BUTTON",
        "elementId": "save",
        "innerText": "Save",
        "ariaLabel": "Save profile",
        "className": "btn",
    }
    now = [
        {"tag": "button", "id": "cancel", "text": "Cancel"},
        {
            "tag_name": "button",
            "element-id": "save",
            "inner_text": "Save",
            "aria-label": "Save profile",
            "class": ["btn"],
        },
    ]

    assert match_element(was, now).index == 1
    assert match_element(was, now).score > 0.95


def test_a_data_set_of_web_elements_runs_as_it_is() -> None:
    was = {
        "tag": "a", "class": "nav-link", "name": "", "id": "", "href": "https://shop.example/deals", "alt": "",
        "xpath": "/html[1]/body[1]/div[2]/ul[1]/li[3]/a[1]", "idxpath": "//*[@id='nav']/ul[1]/li[3]/a[1]",
        "is_button": "false", "location": "410,32", "area": "2400", "shape": "266", "visible_text": "Deals",
        "neighbor_text": "Home Shop Contact",
    }  # fmt: skip
    same = was | {
        "xpath": "/html[1]/body[1]/header[1]/nav[1]/a[3]",
        "idxpath": "",
        "location": "620,18",
        "class": "menu__a",
    }
    like = was | {"visible_text": "Contact", "href": "https://shop.example/contact", "xpath": was["xpath"]}

    assert taken(was, like, same) == 1


def test_unknown_features_count_a_little_and_break_nothing() -> None:
    was = {"tag": "img", "alt": "Logo", "data-ng-bind": "logo", "depth": 7, "nested": {"a": [1, {"b": None}]}}

    assert taken(was, was | {"depth": 8}) == 0


@pytest.mark.parametrize("candidates", [[], [{}], [{"text": ""}], [{"tag": None, "class": None, "rect": "none"}]])
def test_nothing_to_compare_is_a_refusal(candidates: list[dict[str, Any]]) -> None:
    assert match_element(SAVE, candidates).verdict == "refused"


def test_a_fingerprint_that_says_nothing_is_refused() -> None:
    assert match_element({}, [SAVE, CANCEL]).verdict == "refused"


def test_the_limits_are_the_users() -> None:
    changed = SAVE | {"text": "Save changes", "class": "z", "heading": "Account"}

    assert taken(SAVE, changed) == 0
    assert taken(SAVE, changed, settings=pacts.Settings(heal_threshold=0.99)) is None


def test_the_default_limits_are_those_of_the_settings() -> None:
    assert (pacts.Settings().heal_threshold, pacts.Settings().heal_margin) == (THRESHOLD, MARGIN)


def test_the_decision_is_json_and_ranks_what_came_near() -> None:
    decision = match_element(SAVE, [CANCEL, SAVE])

    assert MatchDecision.model_validate_json(decision.model_dump_json()) == decision
    assert decision.ranking[0].index == decision.index == 1
    assert set(decision.signs) <= set(STRONG)


_texts = st.sampled_from(["", "Save", "Delete", "Add to cart", "E-mail", "Ann 3", "x1", "Total: 5", "Speichern", "×"])
_records = st.fixed_dictionaries(
    {},
    optional={
        "tag": st.sampled_from(["a", "button", "input", "div", "select"]),
        "role": st.sampled_from(["", "link", "button", "textbox", "row"]),
        "type": st.sampled_from(["", "text", "submit", "checkbox"]),
        "enabled": st.booleans(),
        "class": st.one_of(_texts, st.lists(_texts, max_size=3)),
        "location": st.one_of(st.none(), st.tuples(st.integers(0, 900), st.integers(0, 900)), st.just("3, 4")),
        **dict.fromkeys(
            ("text", "label", "id", "name", "data-testid", "row", "heading", "href", "title", "value"), _texts
        ),
    },
)


@settings(max_examples=150, deadline=None)
@given(was=_records, now=st.lists(_records, max_size=6), destructive=st.booleans())
def test_any_records_give_a_decision_that_holds_together(
    was: dict[str, Any], now: list[dict[str, Any]], *, destructive: bool
) -> None:
    decision = match_element(was, now, destructive=destructive)

    assert decision == match_element(was, now, destructive=destructive)
    assert 0 <= decision.score <= 1
    assert (decision.verdict == "healed") == (decision.index is not None) == (not decision.missing)
    assert decision.reasons
    json.dumps(decision.model_dump())


@settings(max_examples=150, deadline=None)
@given(was=_records, now=st.lists(_records, max_size=6), destructive=st.booleans())
def test_the_order_of_candidates_decides_nothing(
    was: dict[str, Any], now: list[dict[str, Any]], *, destructive: bool
) -> None:
    one = match_element(was, now, destructive=destructive)
    other = match_element(was, now[::-1], destructive=destructive)

    assert (one.verdict, one.score) == (other.verdict, other.score)
    assert one.index is None or now[one.index] == now[::-1][other.index or 0]


@settings(max_examples=100, deadline=None)
@given(_records, st.lists(_records, max_size=5))
def test_what_is_destructive_is_never_healed_more_easily(was: dict[str, Any], now: list[dict[str, Any]]) -> None:
    if match_element(was, now, destructive=True).verdict == "healed":
        assert match_element(was, now).index == match_element(was, now, destructive=True).index


def test_every_weight_is_a_share() -> None:
    assert all(0 < weight <= 1.2 for weight in WEIGHTS.values())


def test_ids_that_are_reused_under_another_label_are_no_proof() -> None:
    was = {"tag": "input", "type": "checkbox", "role": "checkbox", "element_id": "by_text", "label": "Text them, too"}
    was |= {"name_attribute": "message[text]", "heading": "Saturday", "section": "Message", "before": "Body"}

    assert taken(was, was | {"label": "Hide phone numbers"}) is None


def test_a_record_whose_number_and_words_changed_is_another_one_though_its_counted_test_id_is_the_same() -> None:
    heading = "Bicycle Benotto size 26"
    was = {"tag": "button", "role": "button", "text": "Delete", "data-testid": "delete-1", "twins": 5}
    was |= {"heading": heading, "row": f"{heading} 4 Feb 143 visits Edit"}
    other = "Bicycle Benotto size 20 for children"

    assert taken(was, was | {"heading": other, "row": f"{other} 1 Mar 4 visits Edit"}) is None
    assert taken(was, was | {"row": f"{heading} 4 Feb 151 visits Edit"}) == 0


def test_a_field_of_each_row_that_only_a_text_labels_is_known_by_its_row() -> None:
    was = field("in stock", role="textbox", twins=7, column="Amount", heading="Gears", before="in stock")
    was |= {"row": "4 88-3990 Clutch spring 9.95 in stock Add", "after": "Add"}
    was |= {"look_alikes": [{"row": "6 88-5002 Locking plate 3.20 in stock Add"}]}
    other = was | {"twins": 6, "row": "2 88-2210 V-belt 37.50 in stock Gone", "after": "Gone", "look_alikes": None}

    assert read(was, accessible=True).had_twins
    assert taken(was, other) is None


def test_a_price_that_is_crossed_out_is_not_the_price() -> None:
    was = {"tag": "span", "role": "", "text": "$1,150", "row": "Green armchair 58 visits", "before": "9 Feb"}

    assert taken(was, was | {"tag": "s"}, step="read") is None


def test_a_value_whose_label_tells_another_date_is_the_same_value() -> None:
    was = {"tag": "span", "role": "", "text": "$84.00", "id": "next-amount", "label": "Next invoice on May 3:"}
    was |= {"before": "billed monthly", "after": "Seats used:", "row": "Plan Studio billed monthly Seats used: 7 of 10"}
    now = was | {"text": "$96.00", "label": "Next invoice on Jun 3:"}

    assert taken(was, now, step="read") == 0


def test_a_button_that_is_now_called_after_its_record_stands_in_the_same_row() -> None:
    was = {"tag": "button", "role": "button", "text": "Edit", "twins": 3, "before": "91 visits", "after": "Pause"}
    was |= {"row": "Acoustic guitar Yamaha F310 $2,200 91 visits Pause Delete"}
    other = was | {"row": "Green armchair $1,150 58 visits Pause Delete", "before": "58 visits"}

    assert taken(was, other, was | {"text": "Edit acoustic guitar", "twins": 1}) == 1


def test_a_value_under_another_heading_is_another_one_while_the_old_heading_is_there() -> None:
    was = {"tag": "dd", "role": "", "text": "029 2018 0455", "before": "Phone number", "heading": "Applicant"}
    agent = was | {"text": "029 2018 0911", "heading": "Agent"}
    name = {"tag": "dd", "role": "", "text": "Rowan Thorne", "before": "Name", "heading": "Applicant"}

    assert taken(was, name, agent, step="read") is None


@pytest.mark.parametrize("name", ["Salva come bozza", "Salva nella bozza"])
def test_words_that_only_join_others_change_no_name_in_any_language(name: str) -> None:
    was = {"tag": "button", "role": "button", "text": "Salva bozza"}

    assert taken(was, was | {"text": "Avanti"}, was | {"text": name}) == 1


@pytest.mark.parametrize(
    ("label", "now"),
    [
        ("Telefon", "Telefon nadawcy"),
        ("Phone", "Phone of the sender"),
        ("Newsletter", "Newsletter abbestellen"),
        ("Nyhetsbrev", "Avsluta nyhetsbrev"),
        ("Beneficiario", "Beneficiario antiguo"),
    ],
)
def test_ids_do_not_hold_a_field_whose_one_word_gained_another(label: str, now: str) -> None:
    was = field(label, id="tel", name_attribute="tel", heading="Notices")

    assert taken(was, was | {"label": now}, step="fill") is None
    assert taken(was, was | {"label": label}, step="fill") == 0


def test_a_label_of_several_words_may_say_more_where_the_id_is_the_same() -> None:
    was = field("Heavier than 30 kilos", id="heavy", name_attribute="heavy", heading="Waste")

    assert taken(was, was | {"label": "Pieces heavier than 30 kilos"}, step="fill") == 0
    assert (
        taken(was, was | {"label": "Pieces heavier than 30 kilos", "id": "h", "name_attribute": "q"}, step="fill")
        is None
    )


@pytest.mark.parametrize(
    ("was", "now"),
    [("Visitor name", "Name of the company visited"), ("Plus one", "Plus one's name"), ("Paid by", "Paid by date")],
)
def test_a_label_that_asks_for_one_thing_more_is_another_label(was: str, now: str) -> None:
    told = field(was, id="asked", name_attribute="asked", heading="Visit", before=was, after="Host")

    assert taken(told, told | {"label": now, "before": now}, step="fill") is None
    assert taken(told, told | {"id": "x1"}, step="fill") == 0


@pytest.mark.parametrize("now", ["Department or team", "Abteilung oder Team", "Service ou équipe"])
def test_either_of_two_names_is_the_name(now: str) -> None:
    was = field(now.split(maxsplit=1)[0], heading="Staff")

    assert taken(was, was | {"label": now}, step="fill") == 0


def test_a_deed_more_in_the_name_of_a_button_is_another_button() -> None:
    there = {"row": "Inbox Drafts Sent", "before": "Queue", "after": "Weather"}
    was = {"tag": "button", "text": "Archive", "id": "nav-archive"} | there

    assert taken(was, was | {"text": "Archive settings"}) is None


@pytest.mark.parametrize(("was", "now"), [("LH 402", "LH 404"), ("HB-FN 311", "HB-FN 318")])
def test_capitals_and_a_number_are_one_thing_alone(was: str, now: str) -> None:
    link = {"tag": "a", "text": was, "href": "/one", "id": "first"}

    assert taken(link, link | {"text": now}) is None
    assert taken(link, link | {"text": was}) == 0


def test_an_amount_in_a_name_may_change() -> None:
    pay = {"tag": "button", "text": "Pay EUR 40", "id": "pay"}

    assert taken(pay, pay | {"text": "Pay EUR 45"}) == 0
