"""Kinds without a name, choices that are no list, arrows of fields, and words that account for too little."""

import pytest

from pacts.domain.plan import Filter, Kind, Scope, Target
from tests.eyes.stage import Stage, say

BARE = """<nav><a href=#a>News</a><a href=#b>Shop</a></nav><main><h1>Oven</h1><div id=__next><button>Bake</button>
<button>Cool</button></div><p><b>Size</b></p></main>"""


@pytest.mark.parametrize(("kind", "ordinal"), [("tab", 2), (None, 4), ("menu", None)])
def test_a_kind_alone_is_no_other_kind(stage: Stage, kind: Kind | None, ordinal: int | None) -> None:
    stage.absent(BARE, Target(kind=kind, ordinal=ordinal))


def test_markup_around_half_a_page_is_not_clicked(stage: Stage) -> None:
    stage.absent(BARE, say("next", quoted=False))


def test_a_word_over_a_group_is_not_clicked(stage: Stage) -> None:
    stage.absent(BARE, say("size", quoted=False))


def test_a_kind_within_more_words_is_no_kind(stage: Stage) -> None:
    stage.absent(
        "<h1>Cars</h1><table><tr><th>Make</th></tr><tr><td>Opel</td></tr></table>", say("table", "page", quoted=False)
    )


FORM = """<form><div class=item><label>Urgency</label><label id=low><input type=radio name=u> Low</label>
<label id=high><input type=radio name=u id=h> High</label></div>
<div class=item><label for=n>Guests</label><input id=n type=number value=2><a id=up>▲</a><a id=down>▼</a></div>
<p><input id=far size=4> km</p><button disabled id=off>Export</button><button id=on>Import</button></form>
<section><h2>Quick note</h2><div><textarea id=note></textarea></div></section>"""


def test_what_is_chosen_may_be_no_list(stage: Stage) -> None:
    stage.means(FORM, say("urgency", quoted=False), "#high, #h", verb="select", value="High")


def test_an_arrow_belongs_to_the_field_it_counts(stage: Stage) -> None:
    field = Scope(relation="row_of", target=Target(words="guests", kind="field"))
    spinner = Scope(relation="row_of", target=Target(words="spinner"))
    stage.means(FORM, Target(words="up arrow", scope=(field,)), "#up")
    stage.means(FORM, Target(words="down arrow", scope=(spinner,)), "#down")


def test_a_field_may_be_named_by_the_unit_behind_it(stage: Stage) -> None:
    place = Scope(relation="next_to", target=Target(words="km"))
    stage.means(FORM, Target(kind="field", scope=(place,)), "#far", verb="fill")


def test_a_heading_names_the_one_field_under_it(stage: Stage) -> None:
    stage.means(FORM, say("quick note", quoted=False), "#note", verb="fill")


def test_what_is_greyed_out_is_out_of_use(stage: Stage) -> None:
    stage.means(FORM, say("greyed-out Export", "button", quoted=False), "#off", verb="scroll")


LIST = """<style>.x-checkbox{display:inline-block;width:16px;height:16px}</style><h1>Letters</h1><ul>
<li class="row cur" aria-current=true><b>Jill</b><div>thanks</div></li><li class=row><b>Jack</b><div>bye</div></li></ul>
<div class=days><div role=tab id=sat>Sat 23</div><div role=tab>Sun 24</div></div>
<div class=node><span id=box class=x-checkbox></span><span>Attic</span></div>
<div class=node><span id=other class=x-checkbox></span><span>Cellar</span></div>
<button id=cc aria-pressed=true title="Subtitles (c)">CC</button>"""


def test_the_one_chosen_entry_is_known_by_what_such_things_are_called(stage: Stage) -> None:
    stage.means(LIST, say("selected conversation", quoted=False), "li.cur")


def test_a_day_may_be_cut_short(stage: Stage) -> None:
    stage.means(LIST, say("Saturday", quoted=False), "#sat")


def test_a_box_may_be_drawn_and_known_by_its_class(stage: Stage) -> None:
    stage.means(LIST, say("Attic", quoted=False), "#box", verb="check")


def test_a_button_that_stays_pressed_is_on_or_off(stage: Stage) -> None:
    stage.means(LIST, say("subtitles", quoted=False), "#cc", verb="uncheck")


def test_nothing_is_downloaded_from_a_switch(stage: Stage) -> None:
    page = "<label><input type=checkbox role=switch> Weekly report</label>"
    stage.absent(page, say("report", quoted=False), verb="download")


def test_a_broad_verb_alone_does_no_other_deed(stage: Stage) -> None:
    stage.absent(
        "<h1>Files</h1><button>Open</button><button>Close</button>", say("finish the attempt", "button", quoted=False)
    )


def test_things_are_counted_only_where_each_word_is_said(stage: Stage) -> None:
    page = "<h1>Messages</h1>" + "".join(f"<article class=m><h3>{n}</h3><p>x</p><p>y</p></article>" for n in "ABC")
    stage.absent(page, say("unread message", "item", quoted=False, every=True), verb="count")


def test_the_star_of_a_row_does_not_open_it(stage: Stage) -> None:
    rows = "".join(f"<tr><td><button aria-label='Not starred'>☆</button></td><td>{n} km</td></tr>" for n in (3, 5))
    page = f"<h1>Trips</h1><table><tr><th></th><th>Distance</th></tr>{rows}</table>"
    where = (Filter(of="distance", comparison="more_than", value="4 km"),)
    stage.means(
        page, say("trip", quoted=False).model_copy(update={"where": where}), "tr:nth-of-type(3), tr:nth-of-type(3) *"
    )
