"""What is told in words that no control repeats, in places that are named otherwise, and by numbers beside names."""

import pytest

from benchmarks._first_move import first_move, step_of
from pacts.eyes.deeds import deed_of
from pacts.eyes.gist_words import gist
from pacts.eyes.resolve import Found
from pacts.eyes.themes import shared, themes_of
from pacts.eyes.view import View
from pacts.eyes.words import akin, match, phrase
from tests.eyes.stage import Stage

WARD = """<h1>Ward</h1><table><thead><tr><th>Bed<th>Patient<th></tr></thead><tbody>
<tr><td>A1<td>Orla Finn<td><button>Discharge</button></tr><tr><td>A2<td>Empty<td><button>Admit</button></tr></tbody>
</table><p>Page 2 of 14</p>"""
ALBUMS = """<h1>Photos</h1><ul role=tree><li role=treeitem>Rome 2023 <span>214</span></li>
<li role=treeitem>Oslo 2024 <span>96</span></li></ul><img alt="Harbour" width=40 height=40>"""
CARS = """<h1>Cars</h1><fieldset><legend>Gearbox</legend>
<div><label><input type=checkbox>Manual</label> <span>17</span></div>
<div><label><input type=checkbox>Automatic</label> <span>9</span></div></fieldset>
<article class=car><h3>Polo</h3><span>Manual · 5 seats</span></article>
<article class=car><h3>Golf</h3><span>Manual · 5 seats</span></article>"""
DIALOG = """<h1>Stock</h1><button>Correct</button><div role=dialog aria-label="Correct stock">
<button aria-label=Close>✕</button><input aria-label=Counted></div>"""
REPLY = """<fieldset><legend>Quick reply</legend>
<input value="Re: Chains"><textarea></textarea><button>Send</button></fieldset>"""
TREE = """<ul role=tree><li role=treeitem>Family</li>
<li role=treeitem><button>▸</button>House</li></ul>"""
STOCK = """<table><tr><td>61-4420<td><span style="cursor:pointer" title=Label>🏷</span></tr>
<tr><td>61-4421<td><span style="cursor:pointer" title=Label>🏷</span></tr></table>"""


def found(stage: Stage, html: str, say: str) -> str:
    """What the element says that the sentence acts on first, with the text of its row; empty where there is none."""
    snapshot = stage.look(html)
    step = step_of(say)
    move = first_move(step, snapshot) if step is not None else None
    if move is None or not isinstance(move.resolution, Found):
        return ""
    view, element = View(snapshot), move.resolution.element
    node = view.of[(element.frame or 0, element.ref or 0)]
    row = view.row(node)
    return f"{node.c.tag} {node.c.text or node.says} | {row.c.text if row else ''}"


def test_a_row_is_told_by_its_cell_and_what_its_column_is_called(stage: Stage) -> None:
    assert found(stage, WARD, "click the button in the row of bed A2").startswith("button Admit")


@pytest.mark.parametrize("count", [96, 95])
def test_a_number_beside_a_name_counts_what_is_in_it(stage: Stage, count: int) -> None:
    assert found(stage, ALBUMS, f'the album Oslo 2024 holds "{count}" photos').startswith("span 96")


def test_cards_that_only_say_a_word_are_not_counted_where_a_filter_tells_the_number(stage: Stage) -> None:
    assert found(stage, CARS, 'the number of manual cars is "17"').startswith("span 17")


def test_the_one_open_dialog_may_be_called_by_the_noun_of_its_verb(stage: Stage) -> None:
    assert "✕" in found(stage, DIALOG, "close the correction window")
    assert found(stage, DIALOG, "close the payment window") == ""


def test_a_text_is_written_where_there_are_several_lines(stage: Stage) -> None:
    assert found(stage, REPLY, 'enter "Thanks" as the message of the quick reply').startswith("textarea")


def test_the_arrow_left_of_a_tree_item_stands_in_the_item(stage: Stage) -> None:
    assert found(stage, TREE, "click the arrow left of House").startswith("button ▸")


def test_a_noun_of_a_control_and_its_row_are_no_one_name(stage: Stage) -> None:
    assert "61-4421" in found(stage, STOCK, "click the label icon in the row of 61-4421")


def test_a_word_that_only_joins_is_no_part_of_a_text() -> None:
    assert not match(phrase("when"), phrase("When a refund settles, the statement lists it"))
    assert match(phrase("refund"), phrase("When a refund settles, the statement lists it"))


def test_nouns_are_made_of_verbs() -> None:
    assert akin(phrase("correction"), phrase("Correct stock"))
    assert akin(phrase("payment"), phrase("Payments"))
    assert not akin(phrase("correction"), phrase("Collect stock"))


@pytest.mark.parametrize(
    ("say", "name"),
    [
        ("get rid of the old recording", "Delete"),
        ("correct the typo in my post", "Edit"),
        ("take my suitcase along", "Checked bag"),
        ("postpone the visit", "Reschedule"),
    ],
)
def test_what_is_said_and_what_a_control_says_share_a_theme(say: str, name: str) -> None:
    assert shared(gist(say, "press", "").spoken, themes_of(name)) > 0


def test_who_says_what_a_control_is_calls_it_by_its_name() -> None:
    assert gist("tick the newsletter checkbox", "tick", "").spoken == {}


def test_what_is_beside_something_is_not_what_it_is_done_with() -> None:
    assert deed_of("take the free place next to 12B").last == ()
    assert deed_of("answer the invitation with Maybe").last == ("mayb",)
