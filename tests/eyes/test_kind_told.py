"""Nouns that say what a name is the name of."""

import pytest

from tests.eyes.stage import Stage, say

PAGE = """<h1>Overview</h1><a href="/settings">Settings</a>
<a href="/studies/1"><div>1. tuning-lr</div><span>Direction: MINIMIZE</span></a>
<a href="/studies/2"><div>2. broken-study</div><span>Direction: MINIMIZE</span></a>
<table><tr><th>Account<th>Total</tr><tr><td><a href="/a/17" class=x>Groceries</a><td>12</tr></table>"""


@pytest.mark.parametrize(
    ("words", "css"),
    [
        ("tuning-lr study", "[href='/studies/1']"),  # its address says what it is
        ("study tuning-lr", "[href='/studies/1']"),
        ("Groceries account", ".x"),  # the header of its column does
    ],
)
def test_a_noun_beside_a_name_is_borne_out_by_the_page(stage: Stage, words: str, css: str) -> None:
    stage.means(PAGE, say(words, quoted=False), css)


@pytest.mark.parametrize("words", ["tuning-lr report", "Groceries study", "delete tuning-lr"])
def test_a_noun_that_the_page_does_not_bear_out_is_no_part_of_a_name(stage: Stage, words: str) -> None:
    stage.absent(PAGE, say(words, quoted=False))
