# ruff: noqa: E501 -- pages are written as they are
"""Counts that are told by a figure, and values that are told in unusual places."""

import pytest

from pacts.domain.plan import Target
from pacts.eyes.resolve import Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, near, say

PARTY = """<style>.gone{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>
<div class=r><span>Guests</span><div><button>−</button><span id=g>4</span><button>+</button></div></div><h2 id=f>27 flats found</h2>
<a href=#m title=Letters>✉</a><sup id=b>6</sup><button id=m aria-label="See all 12 owners of this house">👥 <span>12</span></button>
<table><tr><th>Year</th><th>Nests</th></tr><tr><td>2011</td><td id=n>845</td></tr><tr><td>2015</td><td>902</td></tr></table>
<dl><dt>Votes:</dt><dd><span id=v>3</span> <a href=#v>Vote for it</a></dd></dl>
<div class=u><a href=#k>kit</a><br>Posts: <span id=k>318</span></div>
<ul><li class=flat><b>One</b><p>a</p></li><li class=flat><b>Two</b><p>b</p></li></ul>
<p><span class=gone>Old price</span> <s id=o>€90</s> <span class=gone>Offer price</span> <b id=w>€75</b></p>
<div><label for=q>Amount</label><input id=q value=250></div><div>GBP</div><section><div>Balance after payment</div><div id=a>€12</div></section>
<h2>Hotels</h2><article class=card><h3>Blue Inn</h3><b>8.4</b><p>€ 80</p></article><article class=card><h3>Red Inn</h3><b id=s>9.1</b><p>€ 95</p></article>"""


def told(stage: Stage, target: Target, css: str) -> None:
    """A count means the element with this selector, and its number."""
    (found,) = resolve(
        [Wanted("s1", "target", target, "count", "0")], stage.look(PARTY), tier_order=ORDER, test_id_attributes=TEST_IDS
    )
    assert isinstance(found, Found), found
    assert not found.element.many
    assert stage.hits(found.element.locator, css) == (1, True), found.element.reason


@pytest.mark.parametrize(
    ("words", "css"),
    [("guest", "#g"), ("unread letter", "#b"), ("nests in 2011", "#n"), ("posts of kit", "#k"), ("vote", "#v")],
)
def test_how_many_there_are_is_told_by_the_figure_beside_the_name(stage: Stage, words: str, css: str) -> None:
    told(stage, say(words, "item", quoted=False, every=True), css)


def test_a_name_with_its_place_may_tell_the_figure(stage: Stage) -> None:
    told(stage, say("owner", "item", near("in", "house"), quoted=False, every=True), "#m")


def test_things_that_are_there_are_counted_themselves(stage: Stage) -> None:
    (found,) = stage.resolve(PARTY, say("flat", "item", quoted=False, every=True), verb="count")

    assert isinstance(found, Found)
    assert found.element.many


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (say("offer price", quoted=False), "#w"),
        (say("crossed-out price", quoted=False), "#o"),
        (say("amount", quoted=False), "#q"),
        (say("balance", "text", near("after", "payment"), quoted=False), "#a"),
        (say("score", None, near("in", "hotel", "item", ordinal=2), quoted=False), "#s"),
    ],
)
def test_a_value_is_found_by_its_name_wherever_the_name_stands(stage: Stage, target: Target, css: str) -> None:
    (found,) = resolve(
        [Wanted("s1", "target", target, "text", "no such value")],
        stage.look(PARTY),
        tier_order=ORDER,
        test_id_attributes=TEST_IDS,
    )
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True), found.element.reason


def test_a_badge_on_a_thing_is_its_number(stage: Stage) -> None:
    page = "<a href=#c>Cart <i id=n>2</i></a><b>Sale</b>"

    (found,) = stage.resolve(page, say("badge", "text", near("in", "cart"), quoted=False), verb="text")

    assert isinstance(found, Found)
    assert stage.hits(found.element.locator, "#n") == (1, True)


def test_a_tab_and_a_link_over_a_list_tell_how_many_there_are(stage: Stage) -> None:
    tabs = "<nav><a href=#a>Notes <i>6</i></a><a href=#b>Drafts <i id=n>4</i></a></nav><p>Drafts shown</p>"
    bugs = "<a href=#o id=o>42 Open</a><a href=#c>7 Closed</a><ul><li>Bug A</li><li>Bug B</li></ul>"

    stage.means(
        tabs, say("draft", "item", near("in", "Drafts", "tab"), quoted=False, every=True), "#n", verb="count", value="4"
    )
    stage.means(bugs, say("open ticket", "item", quoted=False, every=True), "#o", verb="count", value="42")
