"""The same content is read the same in every frame: a grid of deeds, expectations, places and moments."""

from collections.abc import Callable, Iterator

import pytest

from . import grid
from .factory import planned
from .outline import outline

Cells = Callable[[], Iterator[tuple[str, list[str], str]]]


def _read(*texts: str) -> list[str]:
    plans = [planned(text) for text in texts]
    steps = [outline(step) for plan in plans for step in plan.steps]
    return steps + [f"unclear: {source.text}" for plan in plans for source in plan.unclear]


LONG = (
    pytest.param(cells, marks=pytest.mark.full) for cells in (grid.deed_cells, grid.check_cells, grid.outcome_cells)
)


@pytest.mark.parametrize("cells", [grid.pair_cells, *LONG])
def test_a_content_is_read_the_same_in_every_frame(cells: Cells) -> None:
    plain = {text: _read(text) for _, said, _ in cells() for text in said}
    found = {text: (_read(text), [step for one in said for step in plain[one]]) for text, said, _ in cells()}
    wrong = {text: read for text, (read, meant) in found.items() if read != meant}
    assert wrong == {}


def test_a_place_is_read_the_same_before_and_behind() -> None:
    found = {text: (_read(text), meant) for text, meant, _ in grid.place_cells()}
    assert {text: read for text, (read, meant) in found.items() if read != meant} == {}


def test_no_plain_content_is_unclear() -> None:
    said = {text for cells in (grid.deed_cells, grid.check_cells) for _, texts, _ in cells() for text in texts}
    assert [text for text in said if planned(text).unclear] == []
