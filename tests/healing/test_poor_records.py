"""The matcher where little is told: few features, no roles, signs for names, ids that machines made."""

from typing import Any

import pytest

from pacts import match_element
from tests.healing.test_match_element import taken

PEN = {"tag": "button", "role": "button", "text": "✎", "row": "1003 Art Venere Chile", "before": "New", "after": "1000"}
EDIT = {"tag": "button", "text": "Open", "id": "ember41", "class": "btn ember-view"}


def of_tag(tag: str, text: str, **told: Any) -> dict[str, Any]:
    return {"tag": tag, "text": text, **told}


@pytest.mark.parametrize("sign", ["☰", "⏸", "↗", "⋯", "‹", "\ue5d2"])
def test_a_button_that_shows_a_sign_is_known_by_it(sign: str) -> None:
    assert taken(of_tag("button", sign), of_tag("button", "◎"), of_tag("button", sign, id="b2")) == 1


def test_another_sign_in_the_same_row_at_the_same_place_is_another_button() -> None:
    assert taken(PEN, PEN | {"text": "🗑"}) is None
    assert taken(PEN, PEN | {"text": "⋯"}) is None


def test_a_sign_becomes_the_word_it_stands_for() -> None:
    assert taken(PEN, PEN | {"text": "⋯"}, PEN | {"text": "Edit"}) == 1


def test_a_button_rebuilt_as_a_div_is_known_where_nobody_tells_roles() -> None:
    was = of_tag("button", "Add to favourites")

    assert taken(was, of_tag("div", "Share"), of_tag("div", "Add to favourites")) == 1
    assert taken(was, of_tag("h2", "Add to favourites")) is None


def test_a_div_is_a_text_where_roles_are_told() -> None:
    was = {"tag": "button", "role": "button", "text": "Add to favourites"}

    assert taken(was, {"tag": "div", "role": "", "text": "Add to favourites"}) is None


def test_what_was_pressed_though_nothing_said_that_it_can_be_is_found_as_a_button() -> None:
    was = {"tag": "div", "role": "", "text": "Empty the basket", "class": "go"}

    assert taken(was, {"tag": "div", "role": "", "text": "Empty the basket", "is_button": True}) == 0


def test_a_link_within_the_page_is_known_by_the_part_it_leads_to() -> None:
    was = {"tag": "a", "href": "#/account", "text": "Account"}
    here = [{"tag": "a", "href": "#/billing", "aria-label": "Billing"}, {"tag": "a", "href": "#/account"}]

    assert taken(was, *here) == 1
    assert taken({"tag": "a", "href": "#"}, {"tag": "a", "href": "#"}, {"tag": "a", "href": "#"}) is None


def test_of_an_unchanged_page_everything_is_known_again_also_by_an_id_that_a_machine_made() -> None:
    twin = EDIT | {"id": "ember45"}

    assert taken(EDIT, twin, EDIT) == 1
    assert taken({"tag": "input", "id": ":r3:"}, {"tag": "input", "id": ":r5:"}, {"tag": "input", "id": ":r3:"}) == 1


def test_an_id_that_a_machine_made_is_no_sign_on_a_changed_page() -> None:
    assert taken(EDIT, EDIT | {"text": "", "class": "b"}) is None


def test_one_of_two_that_say_the_same_record_is_not_taken_because_nothing_else_changed_about_it() -> None:
    was = {"tag": "button", "text": "Move", "row": "SG Moorbach against FC Lindau", "before": "Confirm", "twins": 2}
    was |= {"class": "btn small", "heading": "Saturday", "section": "League", "after": "Table", "title": "Move it"}
    there = [was, was | {"before": "Confirm it"}]

    assert taken(was, *there) is None


def test_a_button_that_is_there_twice_side_by_side_is_refused() -> None:
    was = {"tag": "button", "text": "Close account", "neighbour_text": "Leave us Imprint"}
    one = was | {"neighbour_text": "Leave us Close account"}
    other = was | {"neighbour_text": "Close account Imprint"}

    assert match_element(was, [one, other]).reasons[0] == "it is there twice, side by side"


def test_a_name_attribute_that_a_group_shares_is_no_sign_of_one_of_it() -> None:
    was = {"tag": "input", "type": "radio", "id": "hurt-2", "name_attribute": "hurt"}
    group = [{"tag": "input", "type": "radio", "id": f"n{at}bcdfg", "name_attribute": "hurt"} for at in (1, 2)]

    assert taken(was, *group) is None


def test_the_no_of_another_question_is_not_the_one() -> None:
    was = {"tag": "input", "type": "radio", "name_attribute": "hurt", "label": "No", "value": "n", "row": "No"}

    assert taken(was, was | {"name_attribute": "police"}) is None
    assert taken(was, was | {"name_attribute": "police"}, was) == 1


def test_a_field_with_two_attributes_of_its_own_is_known_though_one_text_beside_it_is_another() -> None:
    was = {"tag": "input", "id": "lastName", "name_attribute": "lastName", "neighbour_text": "Last name Email"}

    assert taken(was, was | {"neighbour_text": "First name Email", "class": "x"}) == 0
    assert taken(was, was | {"id": "", "neighbour_text": "Middle name Town"}) is None


def test_neighbours_that_number_another_record_are_others() -> None:
    was = {"tag": "a", "text": "Cancel", "neighbour_text": "Change B-121"}

    assert taken(was, was | {"neighbour_text": "Change B-126"}) is None


def test_a_name_that_differs_by_its_number_alone_is_another_thing() -> None:
    assert taken(of_tag("td", "12 min"), of_tag("td", "31 min")) is None


def test_a_field_that_only_its_label_names_had_no_twins_because_other_fields_were_unnamed() -> None:
    was = {"tag": "input", "role": "textbox", "accessible_name": "", "label": "Project name", "twins": 4}

    assert taken(was, was | {"label": "Cost centre"}, was | {"name_attribute": "pn", "twins": 1}) == 1


def test_a_picture_of_the_same_name_is_not_the_heading_that_was_read() -> None:
    was = {"tag": "h3", "role": "heading", "text": "Tower room", "heading": "Old mill rooms"}
    picture = {"tag": "img", "role": "img", "alt": "Tower room", "heading": "Old mill rooms"}

    assert taken(was, picture, step="read") is None


def test_a_thread_about_another_thing_is_another_record() -> None:
    was = {
        "tag": "button",
        "text": "Send reply",
        "heading": "Kasia W. about “Oak desk”",
        "row": "Kasia W. about “Oak desk” Can I collect it on Sunday?",
    }
    other = was | {
        "heading": "Kasia W. about “Bookshelf”",
        "row": "Kasia W. about “Bookshelf” Can I collect it on Sunday?",
    }

    assert taken(was, other) is None


def test_a_button_of_the_same_record_between_the_same_texts_may_say_more() -> None:
    was = {
        "tag": "div",
        "role": "button",
        "text": "Confirm",
        "row": "FC Lindau 08 – SG Moorbach Pitch 2",
        "before": "Referee",
        "after": "Move",
    }

    assert taken(was, was | {"text": "Confirm result"}) == 0
    assert taken(was, was | {"text": "Confirm result", "row": "TSV Kirchberg – VfB Altstadt"}) is None
    assert taken(was, was | {"text": "Confirm all"}) is None


def test_the_cell_that_holds_a_value_and_its_buttons_does_not_rival_the_value() -> None:
    was = {"tag": "div", "text": "5:32", "before": "Mar 4", "row": "Undertow The Salt Line", "box": [700, 10, 40, 20]}
    cell = was | {"text": "Like 5:32 More", "box": [650, 5, 150, 30]}

    assert taken(was, cell, was | {"class": "x1"}, step="read") == 1


def test_the_only_box_in_the_row_of_a_record_is_known_on_a_translated_page() -> None:
    was = {
        "tag": "input",
        "type": "checkbox",
        "label": "Pick",
        "row": "legacy-ftp europe-west1-c n1-standard-1",
        "language": "en",
    }
    now = was | {
        "label": "Maschine legacy",
        "row": "legacy-ftp Angehalten n1-standard-1 europe-west1-c",
        "language": "de",
    }
    other = now | {"row": "billing-worker-1 Angehalten e2-small us-east1-b"}

    assert taken(was, other, now) == 1


def test_add_new_is_the_same_in_german_where_the_verb_comes_last() -> None:
    was = {"tag": "a", "text": "Add New", "href": "post-new.php", "language": "en"}

    assert taken(was, {"tag": "a", "text": "Neu hinzufügen", "href": "post-new.php", "language": "de"}) == 0
    assert (
        taken({"tag": "button", "text": "Create invoice"}, {"tag": "button", "text": "Rechnung erstellen", "id": "x"})
        == 0
    )


def test_one_record_put_in_the_place_of_another_is_told_by_the_words_that_name_it() -> None:
    was = of_tag("button", "More", row="Teo, 36 7 km away I cook, you choose the film", twins=4, before="the film.")

    assert taken(was, was | {"row": "Thea, 36 7 km away I cook, you choose the wine", "before": "the wine."}) is None
    assert taken(was, was | {"row": "Teo, 36 9 km away I cook, you choose the film", "class": "x"}) == 0


def test_a_row_that_shares_the_number_of_its_record_is_that_record_whatever_else_it_says() -> None:
    was = of_tag("button", "Send", row="INV-0093 June 2024 Acme", twins=3)

    assert taken(was, was | {"row": "INV-0093 July 2024 Acme", "class": "x"}) == 0


def test_a_value_that_changed_in_a_row_of_a_longer_title_is_that_of_another_record() -> None:
    was = of_tag("span", "2:47", before="Kane", row="3 Rue des Lilas Kane")
    other = was | {"text": "7:15", "row": "3 Rue des Lilas (version longue) Kane"}

    assert taken(was, other, step="read") is None
    assert taken(was, was | {"text": "2:48", "class": "x"}, step="read") == 0


def test_the_value_that_stood_next_in_the_row_is_not_the_one_that_went() -> None:
    was = {"tag": "td", "text": "4", "row": "Physics 3.1 Adeyemi", "before": "Physics", "after": "3.1"}

    assert taken(was, was | {"text": "3.1", "row": "Physics Adeyemi", "after": "Adeyemi"}, step="read") is None


def test_the_label_is_not_the_value_that_stood_behind_it() -> None:
    was = {"tag": "b", "text": "K. Brandt", "label": "Handler:", "after": "My tasks"}

    assert taken(was, {"tag": "span", "text": "Handler:", "after": "My tasks"}, step="read") is None


def test_an_id_and_a_name_attribute_that_say_the_same_are_one_sign_of_a_button_that_is_called_otherwise() -> None:
    was = {"tag": "input", "type": "submit", "value": "Save", "id": "ctl00_cph_btnSave", "before": "Unclear"}
    was |= {"name_attribute": "ctl00$cph$btnSave", "after": "Reject"}

    assert taken(was, was | {"value": "Print"}) is None


def test_the_name_attribute_of_a_radio_button_is_that_of_its_group_also_where_one_is_left() -> None:
    was = {"tag": "input", "type": "radio", "id": "pol-2", "name_attribute": "pol"}

    assert taken(was, was | {"id": "nzjtkpfz"}) is None


def test_what_wraps_a_look_alike_is_the_look_alikes() -> None:
    box = {"x": 10, "y": 10, "width": 80, "height": 20}
    was = {"tag": "label", "role": "", "text": "Caduca el", "section": "Marta", "twins": 2, "box": box}
    twin = was | {"section": "Leo", "after": "Viajo", "twins": 1}
    wrapper = twin | {"tag": "div", "box": {"x": 5, "y": 5, "width": 120, "height": 60}}

    remembered = was | {"after": "Leo", "look_alikes": [{"section": "Leo", "after": "Viajo"}]}
    assert taken(remembered, wrapper, twin, step="read") is None


def test_a_thing_and_its_wrapper_without_a_box_are_one_where_the_same_texts_stand_beside_them() -> None:
    was = of_tag("a", "Size", neighbour_text="Name Modified")
    both = [of_tag(tag, "Size", neighbour_text="Name Modified") for tag in ("div", "button")]

    assert match_element(was, both).verdict == "healed"
    assert taken(was, both[0], both[1] | {"neighbour_text": "Weight Colour"}) == 0


def test_the_button_at_the_end_of_the_last_row_is_not_known_by_what_stands_behind_the_table() -> None:
    was = of_tag("button", "Delete", role="button", row="Sam Okoro Lost Edit", before="Edit", after="Total 43", twins=3)
    was |= {"look_alikes": [{"row": "Ann Bell Won Edit", "after": "Sam Okoro"}]}
    now = of_tag("button", "Delete", role="button", before="Edit", after="Total 43", twins=3)

    assert taken(was, now) is None


def test_a_price_that_differs_is_known_only_between_the_same_texts() -> None:
    was = of_tag("small", "from €97", neighbour_text="1 stop 2+ stops")

    assert taken(was, was | {"text": "from €149", "neighbour_text": "Direct 1 stop"}) is None
