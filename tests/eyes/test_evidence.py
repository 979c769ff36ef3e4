# ruff: noqa: E501 -- pages are written as they are
"""Likenesses that are no evidence: each page has something that nearly says what is asked for."""

import pytest

from pacts.domain.plan import Target, Verb
from tests.eyes.stage import Stage, say

SHED = """<title>Shed</title><nav class=menu><a href=#h id=h>Home</a></nav><div id=__next><button id=n>New tool</button><button id=p>Save 20%</button></div>
<label><input type=radio id=k>Comment</label><input id=a placeholder="Add a remark"><input id=m placeholder="Search mail">
<p class=bg-gray-200><a href=#c id=c>Enter your registration code</a></p><label><input type=checkbox id=t>I accept the terms of study</label><a href=#z class=active id=z>Orders</a>"""
PAGER = (
    """<a href=#d id=d>May 2</a><td>2</td><label><input type=radio id=f-2>Diesel</label><button id=play>▶</button>"""
)
PAGED = """<ul class=pagination><li><a href=#1 id=p1>1</a></li><li><a href=#2 id=p2>2</a></li><li><a href=#n id=pn>›</a></li></ul>"""


@pytest.mark.parametrize(
    ("target", "verb"),
    [
        (say("plus", "button", quoted=False), "click"),
        (say("home", "icon", quoted=False), "click"),
        (say("link", "icon", quoted=False), "click"),
        (say("Continue", quoted=False), "click"),
        (say("Save", quoted=False), "click"),
        (say("Comment", "button", quoted=False), "enabled"),
        (say("Add", quoted=False), "click"),
        (say("email", "field", quoted=False), "fill"),
        (say("200 %", quoted=False), "click"),
        (say("sign up", "button", quoted=False), "click"),
        (say("terms of use", "checkbox", quoted=False), "check"),
        (say("account name", quoted=False), "click"),
        (say("editor", quoted=False), "fill"),
        (say("active step", quoted=False), "text"),
    ],
)
def test_what_nearly_says_it_is_not_it(stage: Stage, target: Target, verb: Verb) -> None:
    stage.absent(SHED, target, verb=verb)


def test_a_page_is_a_number_of_a_pager(stage: Stage) -> None:
    second = Target(words="", kind="page", ordinal=2)
    stage.absent(PAGER, second)
    stage.means(PAGED, second, "#p2")


def test_an_arrow_turns_pages_where_there_are_pages(stage: Stage) -> None:
    stage.absent(PAGER, say("next page", "button", quoted=False))
    stage.means(PAGED, say("next page", "button", quoted=False), "#pn")


def test_a_swatch_says_nothing(stage: Stage) -> None:
    stage.absent("<button style='background:#080'>10:30</button>", say("green swatch", quoted=False))


def test_a_name_may_add_a_deed_or_a_filler(stage: Stage) -> None:
    stage.means("<a href=#b id=b>Open cart</a>", say("bag", "link", quoted=False), "#b")
    stage.means("<button id=s>Send now</button>", say("send message", "button", quoted=False), "#s")


def test_a_word_in_a_sentence_is_no_deed(stage: Stage) -> None:
    page = "<button>Your plan costs more from next month on</button><div class=m tabindex=0 onclick=1><button>›</button></div>"
    stage.absent(page, say("continue", "button", quoted=False))
    stage.absent(page.replace("›", "x"), say("next", quoted=False))


def test_a_deed_with_a_part_of_a_thing_is_another_deed(stage: Stage) -> None:
    page = "<h1>Account</h1><button id=e>Edit</button><button>Edit account owner</button>"
    stage.means(page, say("edit account", "button", quoted=False), "#e")
    stage.means("<button id=b>Create account now</button>", say("create account", "button", quoted=False), "#b")


def test_what_does_something_else_loads_nothing(stage: Stage) -> None:
    page = "<label>Weekly report <input type=checkbox></label><button>Like this report</button>"
    stage.absent(page, say("report", quoted=False), verb="download")
    stage.means(f"{page}<a href=/r id=r>Report for May</a>", say("report", quoted=False), "#r", verb="download")


def test_a_cross_that_closes_a_window_removes_nothing(stage: Stage) -> None:
    cross = "<b>Party</b><button id=x aria-label=Close>×</button>"
    stage.absent(f"<div role=dialog aria-label=Event>{cross}</div>", say("remove", "button", quoted=False))
    stage.means(f"<div class=chip>{cross}</div>", say("remove", "button", quoted=False), "#x")


def test_the_caret_of_a_menu_is_no_hamburger(stage: Stage) -> None:
    page = "<button class=menu__caret><svg width=9 height=9></svg></button>"
    stage.absent(page, say("hamburger", "menu", quoted=False))
