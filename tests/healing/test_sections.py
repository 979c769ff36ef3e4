"""What stands around an element and is no record: a section, a form, the words around several values."""

from pacts import match_element
from pacts.domain.element import Fingerprint
from pacts.eyes.resolve import Found
from pacts.healing.snapshots import Refused, Reidentified, reidentify
from tests.eyes.stage import Stage, at, say

SUMMARY = """<main><section class=card><h2>Basket</h2><p>Two things</p><a href=/shop>Shop on</a></section>
<section class=card><h2>{heading}</h2><p>{told}</p><label>Code <input name=code></label>
<button type=button>{button}</button></section></main>"""
DEVICES = """<main><article class=device><h3>Dusty</h3><p>Docked</p><button>Start</button></article>
<article class=device><h3>Blade</h3><p>Mowing</p><button>{second}</button></article></main>"""
ADDED = {
    "tag": "button", "text": "Add", "row": "Oak desk $380", "record": "Oak desk", "twins": 3,
    "look_alikes": [{"row": "Pine chair $90", "record": "Pine chair"}],
}  # fmt: skip
VISIT = {
    "tag": "button", "text": "Cancel", "record": "GP appointment", "twins": 3,
    "row": "GP appointment Ngozi Okafor Elm House Tue 20 May",
}  # fmt: skip


def _remembered(stage: Stage, html: str, name: str) -> Fingerprint:
    found = stage.resolve(html, say(name, "button"))[0]
    assert isinstance(found, Found)
    return found.element.fingerprint


def test_the_only_button_of_its_name_is_known_in_a_section_that_is_told_otherwise(stage: Stage) -> None:
    was = _remembered(stage, SUMMARY.format(heading="Order", told="Taxes at checkout", button="Pay now"), "Pay now")
    assert not was.record

    now = stage.look(SUMMARY.format(heading="Summary", told="Delivery on Friday", button="Pay now"))
    assert isinstance(reidentify(was, now), Reidentified)


def test_a_card_among_cards_of_its_make_is_a_record(stage: Stage) -> None:
    found = stage.resolve(DEVICES.format(second="Start"), say("Start", "button", at("row_of", "Dusty")))[0]
    assert isinstance(found, Found)
    assert found.element.fingerprint.record == "Dusty"

    alone = _remembered(stage, DEVICES.format(second="Pause"), "Start")
    assert alone.record == "Dusty"
    swapped = DEVICES.replace("Start", "Pause").format(second="Start")
    assert isinstance(reidentify(alone, stage.look(swapped)), Refused)


def test_a_button_that_says_whose_it_is_now_is_known_in_the_row_of_its_record() -> None:
    texts = ["$380", "Oak desk", "+"]
    menu = {"tag": "button", "text": "Open menu", "row": "", "row_texts": []}
    now = ADDED | {"text": "Add oak desk to basket", "row": " ".join(texts), "row_texts": texts, "look_alikes": []}
    chair = now | {
        "text": "Add pine chair to basket",
        "row": "$90 Pine chair +",
        "row_texts": ["$90", "Pine chair", "+"],
    }

    assert match_element(ADDED, [menu, chair, now]).index == 2
    assert match_element(ADDED, [menu, chair]).index is None


def test_what_cant_be_taken_back_asks_for_more_of_a_row_than_the_name_of_its_record() -> None:
    same = ["GP appointment", "Ngozi Okafor", "Elm House", "Fri 23 May", "Cancel"]
    other = ["GP appointment", "Martin Hale", "Oak House", "Tue 20 May", "Cancel"]
    rows = [VISIT | {"row": " ".join(texts[:-1]), "row_texts": texts} for texts in (same, other)]

    assert match_element(VISIT, [rows[0]], destructive=True).index == 0
    assert match_element(VISIT, [rows[1]], destructive=True).index is None


def test_words_around_several_values_label_none_of_them() -> None:
    around = "Serial number: | Servers: ,"
    was = {
        "tag": "tt", "text": "2025041702", "label": around, "before": "Zone", "id": "serial",
        "look_alikes": [{"text": "ns1.example", "before": "2025041702", "id": ""}],
    }  # fmt: skip
    now = [
        {"tag": "tt", "text": "2025041909", "label": around, "before": "Zone"},
        {"tag": "tt", "text": "6", "label": around, "before": "2025041909", "id": "serial"},
    ]

    assert match_element(was, now, step="read").index == 0


def test_a_way_that_leads_to_one_thing_more_is_the_same_and_a_deed_is_not() -> None:
    link = {"tag": "a", "role": "link", "text": "Glossary", "href": "/glossary"}
    assert match_element(link, [link | {"text": "Glossary & terms"}]).index == 0

    deed = {"tag": "a", "role": "link", "text": "Save", "href": "/save"}
    assert match_element(deed, [deed | {"text": "Save and send"}]).index is None
