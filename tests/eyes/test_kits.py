# ruff: noqa: E501 -- pages are written as they are
"""What component kits draw: names with nouns, deeds on rows, painted icons, folding signs, cells where rows and columns meet."""

import pytest

from pacts.domain.plan import Filter, Kind, Scope, Verb
from tests.eyes.stage import Stage, at, say
from tests.eyes.test_owned import reads

LANES = """<style>.lane{float:left;width:240px}.card{border:1px solid;margin:4px}</style>
<div class=lane><h2>Ideas</h2><button id=m1>⋯</button><div class=card><p>Write a poem</p><button title=Share>s</button></div><div class=card><p>Paint a door</p><button title=Share>s</button></div><button id=add>Add card</button></div>
<div class=lane><h2>Ready</h2><button id=m2>⋯</button><div class=card id=sing><p>Sing a song</p><button id=share title=Share>s</button></div></div>"""
PAINTED = """<style>.mail{cursor:pointer;height:30px}.bin,.flag{display:inline-block;width:14px;height:14px;background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")}</style>
<div class=mail><b>Ann</b> <i>Lunch</i><span class=flag></span><span class=trash id=x><span class=bin></span></span></div>
<div class=mail><b>Bob</b> <i>Dinner</i><span class=flag id=f></span><span class=bin></span></div>"""
ORDERS = """<table><thead><tr><th></th><th>No.</th><th>Status</th><th></th></tr></thead><tbody>
<tr><td><input type=checkbox></td><td>10</td><td>open</td><td><a href=#1>Copy</a></td></tr>
<tr class=marked><td><input id=box type=checkbox></td><td>20</td><td id=st>paid</td><td><a id=copy href=#2>Copy</a></td></tr></tbody></table>
<ul class=pages><li>1</li><li>2</li></ul>"""
SHEET = """<style>.r{display:flex}.r>*{width:80px;height:20px}</style><div role=grid><div role=row class=r><span></span><div role=columnheader>A</div><div role=columnheader>B</div></div>
<div role=row class=r><span>1</span><div role=gridcell>Month</div><div role=gridcell>Rain</div></div><div role=row class=r><span>2</span><div role=gridcell>May</div><div role=gridcell id=b2>17</div></div></div>"""
TREE = """<style>.t{cursor:pointer}</style><ul role=tree><li role=treeitem aria-expanded=true><span class=t id=top>▾</span><b>Library</b><ul role=group>
<li role=treeitem aria-expanded=false><span class=t id=maps>▸</span><b>Maps</b></li></ul></li></ul>"""
PRICES = """<div class=plan><h3>Solo</h3><p><span class=a id=old style="text-decoration:line-through">$15</span> <span class=a id=new>$12</span></p></div>
<div class=plan><h3>Team</h3><p><span class=a>$40</span></p></div>"""


def of(words: str) -> Scope:
    """In the row of what is described, not quoted."""
    return Scope(relation="row_of", target=say(words, quoted=False))


@pytest.mark.parametrize(
    ("words", "kind", "verb", "css"),
    [("Add", "card", "click", "#add"), ("Short", "text", "fill", "#s"), ("Number of", "row", "select", "#n")],
)
def test_the_noun_for_the_kind_may_end_the_name(stage: Stage, words: str, kind: Kind, verb: Verb, css: str) -> None:
    form = "<p><label for=s>Short text</label><input id=s></p><p><label for=n>Number of rows</label><select id=n><option>5</select></p>"

    stage.means(LANES + form, say(words, kind, quoted=False), css, verb=verb)


def test_a_card_alone_in_its_column_is_a_card(stage: Stage) -> None:
    stage.means(LANES, say("Sing a song", "card"), "#sing")
    stage.means(LANES, say("", "card", at("column", "Ready")), "#sing")


def test_a_deed_and_a_thing_in_one_name_are_a_button_and_its_row(stage: Stage) -> None:
    stage.means(LANES, say("share Sing a song", "button", quoted=False), "#share")
    stage.absent(LANES, say("copy Sing a song", "button", quoted=False))


def test_the_menu_of_a_column_is_opened_by_its_dots(stage: Stage) -> None:
    stage.means(LANES, say("Ready column (three dots)", "menu", quoted=False), "#m2")
    stage.absent(LANES, say("Done column (three dots)", "menu", quoted=False))


def test_a_painted_picture_in_a_row_is_not_the_row(stage: Stage) -> None:
    stage.means(PAINTED, say("flag", "icon", at("row_of", "Bob"), quoted=False), "#f")


def test_a_thing_is_called_by_its_noun_and_its_number(stage: Stage) -> None:
    stage.means(ORDERS, say("order 20", "row", quoted=False), "#box", verb="check")
    reads(stage, ORDERS, say("status", None, of("order 20"), quoted=False), "#st")
    stage.means(ORDERS, say("Copy", None, of("highlighted")), "#copy")


def test_the_last_row_is_one_of_the_entries(stage: Stage) -> None:
    stage.means(ORDERS, say("Copy", None, at("in", "", "row", ordinal=-1)), "#copy")


def test_the_header_of_a_column_belongs_to_no_row(stage: Stage) -> None:
    stage.absent(ORDERS, say("status", None, of("order 30"), quoted=False))


def test_a_cell_is_where_its_row_and_column_meet(stage: Stage) -> None:
    stage.means(SHEET, say("B2", "cell", quoted=False), "#b2")
    reads(stage, SHEET, say("rain", None, at("row_of", "May"), quoted=False), "#b2")
    stage.absent(SHEET, say("D9", "cell", quoted=False))


def test_a_node_is_opened_by_the_sign_before_it(stage: Stage) -> None:
    stage.means(TREE, say("maps", quoted=False), "#maps", verb="expand")
    stage.means(TREE, say("library", quoted=False), "#top", verb="collapse")


def test_what_is_crossed_out_is_not_the_price_of_today(stage: Stage) -> None:
    reads(stage, PRICES, say("price", None, at("row_of", "Solo"), quoted=False), "#new")
    reads(stage, PRICES, say("crossed-out price", quoted=False), "#old")
    stage.absent("<p><s>Buy milk</s></p>", say("crossed-out price", quoted=False), verb="text")


def test_what_is_drawn_in_the_frame_of_a_field_is_in_the_field(stage: Stage) -> None:
    page = "<p><label for=p>Secret</label> <input id=p type=password><button id=e><i class='fa fa-eye'></i></button></p><p><button><i class='fa fa-eye'></i></button></p>"

    stage.means(page, say("eye", None, at("in", "secret", "field"), quoted=False), "#e")


def test_a_description_must_say_what_it_is_about(stage: Stage) -> None:
    page = "<ul><li>Boat <a href=#b>View <span>, Red boat</span></a></li><li>Car <a href=#c>View</a></li></ul>"

    stage.absent(page, say("owner of red boat", quoted=False))


def test_a_long_class_is_not_called_after_a_word_in_its_middle(stage: Stage) -> None:
    page = "<div class=x-select-selection-search-field><input class=x-select-selection-search-input></div>"

    stage.absent(page, say("selection", quoted=False), verb="clear")


def test_a_text_is_something_that_says_something(stage: Stage) -> None:
    page = "<p><label id=l for=c>Code</label> <input id=c><span role=button aria-label=Help style='cursor:pointer'></span> <em id=e>unknown code</em></p>"

    reads(stage, page, say("", "text", at("next_to", "code")), "#e")


def test_the_chosen_one_under_a_label_is_the_checked_one_of_its_group(stage: Stage) -> None:
    page = "<fieldset><legend>Size</legend><label><input type=radio name=s>Small</label><label><input id=c type=radio name=s checked>Large</label></fieldset><fieldset><legend>Colour</legend><label><input type=radio name=k checked>Red</label></fieldset>"

    stage.means(page, say("chosen", "radio", at("below", "Size"), quoted=False), "#c", verb="scroll")


def test_the_thing_called_both_is_meant_before_its_neighbour(stage: Stage) -> None:
    page = "<div><span class=avatar title='Ben Ode'>BO</span><span class=avatar id=l title='Lia Marsh'>LM</span></div>"

    stage.means(page, say("avatar", "image", at("row_of", "Lia Marsh"), quoted=False), "#l", verb="hover")


def test_a_sign_is_called_by_its_name(stage: Stage) -> None:
    page = "<div role=toolbar><button>%</button><button id=d aria-label='Format as currency'>$</button></div>"

    stage.means(page, say("dollar sign", None, at("in", "toolbar"), quoted=False), "#d")


def test_the_box_before_a_name_in_a_row_is_ticked(stage: Stage) -> None:
    page = "<ul><li><input type=checkbox><b>notes.txt</b></li><li><input id=c type=checkbox><b>chart.png</b></li></ul>"

    stage.means(page, say("chart.png", quoted=False), "#c", verb="check")


def test_a_box_stands_in_for_the_hidden_list_in_it(stage: Stage) -> None:
    page = "<label id=p>Plant</label><div id=b style='cursor:pointer;width:90px;height:20px'><div role=combobox aria-labelledby=p aria-expanded=false></div><span>Lyon</span></div>"

    stage.means(page, say("plant", quoted=False), "#b", verb="fill")


def test_of_several_crosses_in_a_line_the_one_right_after_the_words_is_meant(stage: Stage) -> None:
    page = "<ul><li>Tags <b>red</b><button>×</button> <b>blue</b><button id=x>×</button></li><li>None</li></ul>"

    stage.means(page, say("remove", "icon", at("row_of", "blue"), quoted=False), "#x")


def test_a_picture_that_nothing_names_is_what_its_card_is_dealt_with_by(stage: Stage) -> None:
    pencil = "<button><svg width=14 height=14><path d='M1 13l1-4 8-8 3 3-8 8z'/></svg></button>"
    page = f"<ul><li><b>Oak</b>{pencil}</li><li id=e><b>Elm</b>{pencil}</li></ul>"

    stage.means(page, say("edit Elm with its pencil", "button", quoted=False), "#e button")
    stage.ambiguous(page, say("pencil", "icon", quoted=False))


def test_where_nothing_is_selected_no_entry_is(stage: Stage) -> None:
    page = ORDERS.replace("class=marked", "")

    stage.absent(page, say("", "row", where=(Filter(state="selected"),)))
