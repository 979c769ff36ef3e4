# ruff: noqa: E501 -- pages are written as they are
"""Words that the surroundings account for, and words that nothing accounts for."""

import pytest

from pacts.domain.plan import Target, Verb
from tests.eyes.stage import Stage, at, say

LOANS = """<h1>New loan</h1><div><button id=s>Student</button><button id=h>Housing</button></div><table><tr><td>Lamp</td><td><a id=d1 href=#1>del</a></td></tr><tr><td>Chair</td><td><a id=d2 href=#2>del</a></td></tr></table>
<form id=newsletter-form><h2>Stay in touch</h2><label>Email <input id=n></label></form><p>We use cookies. <button id=k>Allow all</button></p>"""
TREE = """<div role=tree><div role=treeitem aria-expanded=true>▾ Rooms</div><div role=treeitem id=g># general</div><div role=treeitem id=r aria-selected=true># rebuild <span>3</span></div>
<div role=treeitem aria-expanded=true id=p>▾ Private talks</div><div role=treeitem id=u>○ Uma Reyes</div></div><div role=tab aria-selected=true>Home</div>"""


@pytest.mark.parametrize(
    ("target", "css", "verb"),
    [
        (say("student loan", quoted=False), "#s", "click"),
        (say("delete chair", "button", quoted=False), "#d2", "click"),
        (say("newsletter e-mail", "field", quoted=False), "#n", "fill"),
        (say("allow all cookies", "button", quoted=False), "#k", "click"),
    ],
)
def test_a_thing_is_called_by_its_own_words_and_those_around_it(
    stage: Stage, target: Target, css: str, verb: Verb
) -> None:
    stage.means(LOANS, target, css, verb=verb)


def test_a_leaf_is_called_by_the_branch_it_hangs_on(stage: Stage) -> None:
    stage.means(TREE, say("private talks with Uma Reyes", quoted=False), "#u")
    stage.means(TREE, say("room rebuild", quoted=False), "#r")
    stage.means(TREE, say("selected room", quoted=False), "#r", verb="text")


@pytest.mark.parametrize("words", ["student card", "delete sofa", "bird newsletter"])
def test_every_word_must_be_said_somewhere(stage: Stage, words: str) -> None:
    stage.absent(LOANS, say(words, quoted=False))


def test_a_plus_does_not_add_what_is_not_said(stage: Stage) -> None:
    page = "<h1>Shirt</h1><button aria-label='More pieces'>+</button><button>Create new</button>"

    stage.absent(page, say("add to wishlist", "button", at("row_of", "shirt"), quoted=False))
    stage.absent(page, say("add to cart", "button", quoted=False))


def test_a_sentence_with_another_word_for_it_is_no_control_of_that_name(stage: Stage) -> None:
    stage.absent("<label><input type=checkbox> Save the address for next time</label>", say("Continue", quoted=False))


def test_the_name_of_a_group_alone_names_none_of_its_controls(stage: Stage) -> None:
    page = "<fieldset><legend>New address</legend><label>City <input id=c></label></fieldset>"

    stage.absent(page, say("Add", quoted=False))
    stage.means(page, say("address city", "field", quoted=False), "#c", verb="fill")


def test_a_row_that_holds_the_words_among_controls_is_not_clicked(stage: Stage) -> None:
    page = "<table><tr><td>Send it by air mail or by sea <button>Now</button> <button>Later</button></td></tr></table>"

    stage.absent(page, say("air mail", quoted=False))


def test_the_messages_with_a_person_are_not_whichever_message_is_theirs(stage: Stage) -> None:
    page = "<ul><li><b>Uma</b> <a href=#1>9:14</a><p>Hello there</p></li><li><b>Ben</b> <a href=#2>9:20</a><p>Hi</p></li></ul>"

    stage.absent(page, say("private messages", None, at("row_of", "Uma"), quoted=False))


def test_a_thing_of_another_kind_is_not_called_by_it(stage: Stage) -> None:
    page = "<h3 role=tab id=t>Input</h3><label>Channels <input></label>"

    stage.means(page, say("Input", "header", quoted=False), "#t")
    stage.absent("<label>Channels <input></label>", say("Input", "header", quoted=False))


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("Apply", "click"),
        ("Cancel", "click"),
        ("sign in", "click"),
        ("plus", "click"),
        ("email", "fill"),
        ("total", "text"),
    ],
)
def test_other_words_that_only_may_stand_for_it_do_not_stand_for_a_name(stage: Stage, words: str, verb: Verb) -> None:
    page = "<button>Done</button><button>Save</button><button aria-label=Close>×</button><label>Users <select><option>a</select></label><p>Amount <b>5</b></p>"

    stage.absent(page, say(words, quoted=False), verb=verb)


def test_other_words_stand_for_a_description(stage: Stage) -> None:
    stage.means("<button id=s>Submit</button>", say("save", "button", quoted=False), "#s")
    stage.means("<label>Login <input id=l></label>", say("user name", "field", quoted=False), "#l", verb="fill")


def test_blocks_stand_for_no_noun_that_the_page_does_not_know(stage: Stage) -> None:
    page = "<h2>Hotels</h2><div class=pc><h3>A</h3><p>x</p></div><div class=pc><h3>B</h3><p>y</p></div><div class=pc><h3>C</h3><p>z</p></div>"

    stage.means(page, say("hotel", "item", quoted=False, ordinal=2), ".pc:nth-of-type(2)", verb="visible")
    for noun in ("invoice", "star", "step"):
        stage.absent(page, say(noun, "item", quoted=False, ordinal=2))
