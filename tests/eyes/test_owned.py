# ruff: noqa: E501 -- pages are written as they are
"""What belongs to a thing, what is chosen, what is counted, and what words in quotes may mean."""

import pytest

from pacts.domain.plan import Filter, Target, Verb
from pacts.eyes.resolve import Absent, Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, at, near, say

SUMMARY = """<table><thead><tr><th>Quantity</th><th>Product</th><th>Total</th></tr></thead><tr><td>1</td><td>Backpack</td><td>$29.99</td></tr></table>
<dl><dt>Item total</dt><dd>$29.99</dd><dt>Total</dt><dd id=t>$32.39</dd></dl>"""
RECORD = """<div class=pair><span class=label>Phone</span><a id=p href=#>555-0134</a><button>Edit Phone</button></div>
<div class=pair><span class=label>Account Name</span><a id=a href=#>Mills</a><button>Edit Account Name</button></div>
<p>Status <b id=s>Open</b> · Owner <a id=o href=#>kay</a></p><p>Current level <input id=l value=70 readonly></p>"""
CARDS = """<div class=card><h3>Trail Pro</h3><p>40 litres</p><p id=p1>€129.00</p><button>Add</button></div>
<div class=card><h3>Dome</h3><p>2 persons</p><p id=p2>€89.00</p><button>Add</button></div>"""
POSTS = """<article><h2>Rain</h2><p>By <a id=m href=#m>Mina</a> on <time id=d>4 May 2026</time></p><p>Text</p></article>
<article><h2>Sun</h2><p>By <a id=j href=#j>Jon</a> on <time>9 April 2026</time></p><p>Text</p></article>"""
PLANS = """<table><thead><tr><th></th><th>Starter</th><th>Pro</th></tr></thead><tbody><tr><th>Storage</th><td>5 GB</td><td id=c>100 GB</td></tr>
<tr><th>Users</th><td>1</td><td>10</td></tr></tbody></table>"""
PLAIN = """<table><tr><td><b>Name</b></td><td><b>Age</b></td></tr><tr><td>Ann</td><td>31</td></tr><tr><td>Bob</td><td id=b>32</td></tr></table>"""
MAILBOX = """<a href=#i class=on>Inbox <span id=n>2</span></a> <a href=#s>Sent</a> <a href=#d id=drafts>Drafts</a>
<a href=#cart><i class="fa fa-shopping-cart"></i> Cart <span class=badge id=c>3</span></a>"""
SLOTS = """<section class=day><h3>Monday 3 May</h3><button id=m class=slot>9:00</button><button class=slot>9:30</button></section>
<section class=day><h3>Tuesday 4 May</h3><button class=slot>9:00</button><button id=s class="slot sel">10:30</button></section>"""


def reads(
    stage: Stage, html: str, target: Target, css: str, *, verb: Verb = "text", value: str = "no such value"
) -> None:
    """The target of a check on a value means the element with this selector, whatever it says."""
    (found,) = resolve(
        [Wanted("s1", "target", target, verb, value)], stage.look(html), tier_order=ORDER, test_id_attributes=TEST_IDS
    )
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, css) == (1, True)


def test_the_header_of_a_column_is_not_the_value_that_stands_beside_a_label(stage: Stage) -> None:
    reads(stage, SUMMARY, say("total", "text", quoted=False), "#t")


@pytest.mark.parametrize(
    ("words", "css"), [("phone", "#p"), ("status", "#s"), ("owner", "#o"), ("current level", "#l")]
)
def test_what_a_label_stands_before_is_its_value(stage: Stage, words: str, css: str) -> None:
    reads(stage, RECORD, say(words, quoted=False), css)


def test_a_link_is_called_by_its_label_rather_than_the_button_that_edits_it(stage: Stage) -> None:
    stage.means(RECORD, say("account name", "link", quoted=False), "#a")


def test_a_label_without_a_value_is_not_taken_for_it(stage: Stage) -> None:
    page = "<p>Phone</p><button>Edit</button>"
    (found,) = resolve(
        [Wanted("s1", "target", say("phone", quoted=False), "text", "555")],
        stage.look(page),
        tier_order=ORDER,
        test_id_attributes=TEST_IDS,
    )
    assert isinstance(found, Absent)


def test_the_only_price_of_a_card_is_its_price(stage: Stage) -> None:
    reads(stage, CARDS, say("", "cell", at("row_of", "Dome"), at("column", "price")), "#p2", verb="cell")


def test_author_and_date_of_a_post_are_found_without_labels(stage: Stage) -> None:
    stage.means(POSTS, say("author", None, at("row_of", "Sun"), quoted=False), "#j")
    reads(stage, POSTS, say("date", None, at("row_of", "Rain"), quoted=False), "#d")


def test_rows_and_columns_may_be_said_either_way_round(stage: Stage) -> None:
    reads(stage, PLANS, say("storage", None, at("row_of", "Pro"), quoted=False), "#c")


def test_headers_that_are_plain_cells_name_their_columns(stage: Stage) -> None:
    reads(stage, PLAIN, say("age", None, at("row_of", "Bob"), quoted=False), "#b")


def test_the_number_on_or_beside_a_thing(stage: Stage) -> None:
    reads(stage, MAILBOX, say("cart badge", "text", quoted=False), "#c")
    reads(stage, MAILBOX, say("number", None, at("next_to", "Inbox"), quoted=False), "#n")


def test_a_noun_for_the_sort_of_thing_may_follow_its_name(stage: Stage) -> None:
    stage.means(MAILBOX, say("drafts folder", quoted=False), "#drafts")
    stage.absent(MAILBOX, say("spam folder", quoted=False))


def test_what_is_chosen_is_found_by_its_state(stage: Stage) -> None:
    reads(stage, SLOTS, say("selected slot", quoted=False), "#s")
    stage.means(SLOTS, say("9:00 on Monday", quoted=False), "#m")


@pytest.mark.parametrize(
    ("shown", "quoted"),
    [
        ("Continue", "Next"),
        ("Delete", "Remove"),
        ("New Case", "New"),
        ("greg_tools", "greg"),
        ("Trail Backpack Pro", "Trail Backpack"),
    ],
)
def test_words_in_quotes_are_the_whole_name_of_what_is_clicked(stage: Stage, shown: str, quoted: str) -> None:
    page = f"<button>{shown}</button><button>Help</button>"

    stage.absent(page, say(quoted))
    stage.means(page, say(shown), "button:first-child")


def test_the_row_of_a_longer_name_is_another_row(stage: Stage) -> None:
    page = "<ul><li>Trail Backpack Pro <button>Add</button></li><li>Dome Tent 2 <button>Add</button></li></ul>"

    stage.absent(page, say("Add", "button", at("row_of", "Trail Backpack")))
    stage.means(page, say("Add", "button", at("row_of", "Trail Backpack Pro")), "li:first-child button")


@pytest.mark.parametrize("line", ["Red mug x 2", "Red mug x", "<b>Red mug x 1</b>"])
def test_how_many_there_are_of_a_thing_is_no_part_of_its_name(stage: Stage, line: str) -> None:
    shelf = "<div class=card><h3>Red mug</h3><button>Buy</button></div><div class=card><h3>Jug</h3><button>Buy</button></div>"
    page = f"{shelf}<ul><li>{line} <button>More</button></li><li>Jug x 1 <button>More</button></li></ul>"

    stage.means(page, say("More", "button", at("row_of", "Red mug")), "li:first-child button")
    stage.means(page, say("Buy", "button", at("row_of", "Red mug")), ".card:first-child button")


@pytest.mark.parametrize(
    "hidden",
    [
        "<div style='height:0;overflow:hidden'><button>Map</button></div>",
        "<button style='position:absolute;left:-9999px'>Map</button>",
        "<button style='clip-path:inset(100%)'>Map</button>",
        "<div style='width:200px;height:40px;overflow:hidden;position:relative'><button style='position:absolute;left:400px'>Map</button></div>",
    ],
)
def test_what_is_cut_away_is_not_shown(stage: Stage, hidden: str) -> None:
    stage.absent(f"<button>Help</button>{hidden}", say("Map"))


def test_a_scrolled_list_and_a_hidden_native_box_count_as_shown(stage: Stage) -> None:
    page = "<div style='height:40px;overflow:auto'><p>a</p><p>b</p><p>c</p><button id=m>Map</button></div><label><input id=c type=checkbox style='position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden'>Agree</label>"

    stage.means(page, say("Map"), "#m")
    stage.means(page, say("Agree", "checkbox"), "#c", verb="check")


def test_text_that_stands_in_the_body_itself_is_seen(stage: Stage) -> None:
    stage.means("Welcome to the club<script></script>", say("Welcome to the club"), "body", verb="visible")


def test_the_unchecked_box_is_a_checkbox(stage: Stage) -> None:
    page = "<input placeholder=Task><label><input type=checkbox checked>A</label><label><input id=b type=checkbox>B</label>"
    stage.means(page, say("", "field", where=(Filter(state="checked", negated=True),)), "#b")


def test_a_page_number_is_not_the_count_of_the_cart(stage: Stage) -> None:
    page = "<a href=#c>2</a><h1>Shop</h1><ul class=pages><li><a href=?p=1>1</a></li><li><a id=p href=?p=2>2</a></li><li><a href=?p=3>3</a></li></ul>"
    stage.means(page, say("", "page", ordinal=2), "#p")


SHARES = """<table class=balance><tr id=m1><td class=balance-name><span>Anna</span></td><td class=balance-value id=v1>85.27</td></tr>
<tr id=m2><td class=balance-name>Carla</td><td class="balance-value negative" id=v2>-85.27</td></tr></table>
<table><tr><th>When</th><th>Who paid</th></tr><tr><td>1 May</td><td>Anna</td></tr><tr><td>2 May</td><td>Carla</td></tr></table>"""


@pytest.mark.parametrize(("owner", "css", "value"), [("Carla", "#v2", "-85.27"), ("Anna", "#v1", "12.00")])
def test_what_the_markup_calls_the_name_of_a_property_is_not_its_value(
    stage: Stage, owner: str, css: str, value: str
) -> None:
    stage.means(SHARES, say("balance", "text", near("row_of", owner), quoted=False), css, verb="text", value=value)
