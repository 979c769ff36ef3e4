"""What is read on a page, taken apart without one: pieces of texts, colours, tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pacts.domain.plan import Target
from pacts.runtime import colours
from pacts.runtime.grids import Grid, compare
from pacts.runtime.outcome import Refusal
from pacts.runtime.pieces import piece_of


def test_pieces_are_counted_from_both_ends() -> None:
    text = "It costs 1,200.50 in May. Not in June!\nPay 7 now."

    assert piece_of(text, Target(words="number", ordinal=1)) == "1,200.50"
    assert piece_of(text, Target(words="sentence", ordinal=2)) == "Not in June!"
    assert piece_of(text, Target(words="line", ordinal=-1)) == "Pay 7 now."
    assert piece_of(text, Target(words="words", ordinal=-2)) == "7"
    assert piece_of(text, Target(words="price")) is None
    with pytest.raises(Refusal):
        piece_of(text, Target(words="word", ordinal=99))


@given(some.tuples(*[some.integers(0, 255)] * 3))
def test_every_colour_has_a_name_and_is_called_so(channels: tuple[int, int, int]) -> None:
    assert colours.is_called(channels, colours.called(channels))


def test_two_equal_rows_are_not_answered_by_one() -> None:
    grid = Grid.of([["Name"], ["Ann"]], headed=True)
    assert compare([["Name"], ["Ann"]], [grid])[0]
    assert not compare([["Name"], ["Ann"], ["Ann"]], [grid])[0]
