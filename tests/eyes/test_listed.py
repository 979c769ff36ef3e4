# ruff: noqa: E501 -- pages are written as they are
"""How many there are: of neighbours without a class of their own, and as a summary tells."""

from pacts.eyes.figures import sums_up, told_in
from pacts.eyes.resolve import Found
from pacts.eyes.view import View
from tests.eyes.stage import Stage, near, say

CARDS = """<header><h1 id=h>Budget<strong><a href=/e>Expenses</a>:<a href=/g>Groceries</a></strong></h1></header>
<aside><ul id=side><li>Settings</li><li>Dark mode</li></ul></aside>
<main><h3>Journal</h3><section><div class="paper bar"><input placeholder=Search><button>Create</button></div></section><div><div>
<div class="css-1q" id=two><a href=/2><h5>2. broken</h5><div>Direction: down</div></a><button aria-label="rename study"></button></div>
<div class="css-1q" id=one><a href=/1><h5>1. tuning</h5><div>Direction: up</div></a><button aria-label="rename study"></button></div></div></div></main>"""
PLAN = """<h2>Spring</h2><p id=s><a href=#a>Total number of tickets: 4</a> - <a href=#c>closed: 1</a> - <a href=#o id=o>active: 3</a></p><h2>Summer</h2><p>Nothing</p>"""


def test_neighbours_without_a_class_of_their_own_are_counted_by_what_each_holds(stage: Stage) -> None:
    (found,) = stage.resolve(CARDS, say("study", "item", quoted=False, every=True), verb="count", value="2")
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#two") == (2, True), found.element.locator


def test_a_summary_tells_the_number_and_is_none_of_the_things(stage: Stage) -> None:
    view = View(stage.look(PLAN))
    (summary,) = (node for node in view.nodes if node.c.element_id == "s")

    told = told_in(summary, "active ticket", view)

    assert told is not None
    assert told.c.element_id == "o"
    assert told_in(summary, "new ticket", view) is None
    assert sums_up(summary, "new ticket")
    assert not sums_up(summary, "customer")


ERRANDS = """<section class="choreapp"><h1>chores</h1><p><input id=all type=checkbox> <label for=all>Mark all as complete</label></p>
<ul class="chore-list"><li id=a><div><input type=checkbox class=toggle><label>Sweep</label></div></li>
<li id=b><div><input type=checkbox class=toggle><label>Dust</label></div></li></ul>
<footer><ul class=filters><li><a class=selected href="#/">All</a></li><li><a href="#/open">Open</a></li><li><a href="#/done">Done</a></li></ul></footer></section>"""


def test_what_is_shown_is_chosen_below_a_list_and_is_none_of_its_rows(stage: Stage) -> None:
    many = say("chore", "item", quoted=False, every=True)
    for page in (ERRANDS, ERRANDS.replace('"chore-list"', '"things"')):
        (found,) = stage.resolve(page, many, verb="count", value="2")
        assert isinstance(found, Found), found
        assert stage.hits(found.element.locator, "#a") == (2, True), found.element.locator
        short = page.replace("<li id=b><div><input type=checkbox class=toggle><label>Dust</label></div></li>", "")
        (found,) = stage.resolve(short, many, verb="count", value="3")
        assert isinstance(found, Found), found
        assert stage.hits(found.element.locator, "#a") == (1, True), found.element.locator


def test_the_nth_of_a_list_is_counted_in_the_list_that_markup_calls_so(stage: Stage) -> None:
    second = near("in", "chore", "item", ordinal=2)
    stage.means(ERRANDS, say("", "checkbox", second), "#b .toggle", verb="check")
    stage.means(ERRANDS, say("chore", "item", quoted=False, ordinal=1), "#a .toggle", verb="checked")


def test_of_an_empty_list_there_is_no_second_entry(stage: Stage) -> None:
    start, end = ERRANDS.index("<li id=a>"), ERRANDS.index("</ul>")
    stage.absent(
        ERRANDS[:start] + ERRANDS[end:], say("", "checkbox", near("in", "chore", "item", ordinal=2)), verb="check"
    )


def test_a_count_says_no_more_of_a_list_whose_rows_are_links_all_alike(stage: Stage) -> None:
    page = "<h2>Guides</h2><ul><li id=a><a href=/1>Knots</a></li><li><a href=/2>Maps</a></li></ul>"
    (found,) = stage.resolve(page, say("guide", "item", quoted=False, every=True), verb="count", value="2")
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#a") == (2, True), found.element.locator
