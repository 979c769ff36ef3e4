# ruff: noqa: E501 -- pages are written as they are
"""A basket that is only where a button takes things is not on the page, and nothing is in it or missing from it."""

import pytest

from pacts.eyes.destinations import names_where_to
from pacts.eyes.resolve import Found
from pacts.eyes.words import phrase
from tests.eyes.stage import Stage, at, say

SHELF = """<header><a class=basket_link href=/basket style="display:inline-block;width:30px;height:30px"></a></header><main><h1>Lamps</h1>
<div class=lamp id=red><h3>Red lamp</h3><p>Warm.</p><button>Add to basket</button></div>
<div class=lamp id=blue><h3>Blue lamp</h3><p>Cool.</p><button>Add to basket</button></div></main>"""
BASKET = SHELF.replace("<h1>", "<section id=it aria-label=Basket><ul><li>Red lamp</li></ul></section><h1>")


@pytest.mark.parametrize("name", ["basket", "wish list"])
def test_a_thing_with_a_button_that_takes_it_somewhere_is_not_the_place(name: str, stage: Stage) -> None:
    page = SHELF.replace("Add to basket", f"Add to {name}")
    (found,) = stage.resolve(page, say(name, quoted=False), verb="text", value="Red lamp", claimed=True)
    assert not isinstance(found, Found), found


def test_a_place_that_is_shown_is_found_beside_such_buttons(stage: Stage) -> None:
    (found,) = stage.resolve(BASKET, say("basket", quoted=False), verb="text", value="Red lamp", claimed=True)
    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#it, #it *")[1]


def test_nothing_is_missing_from_a_place_that_the_page_only_leads_to(stage: Stage) -> None:
    bare = say("", "item", at("in", "basket").model_copy(update={"target": say("basket", quoted=False)}), every=True)
    assert stage.absent(SHELF, bare, verb="count", value="0").vain
    emptied = BASKET.replace("<li>Red lamp</li>", "<p>Your basket is empty</p>")
    assert not stage.absent(emptied, bare, verb="count", value="0").vain


@pytest.mark.parametrize(
    ("said", "shown", "told"),
    [
        ("basket", "Add to basket", True),
        ("basket", "Add this to your basket", True),
        ("archive", "Move to archive", True),
        ("basket", "Basket", False),
        ("basket", "Open basket", False),
        ("to basket", "Add to basket", False),
        ("guide", "Welcome to the guide", False),
    ],
)
def test_where_a_deed_takes_something_is_told_by_its_name(said: str, shown: str, told: bool) -> None:  # noqa: FBT001 -- a column of the table
    assert names_where_to(phrase(said), phrase(shown)) == told
