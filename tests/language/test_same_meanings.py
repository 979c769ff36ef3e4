"""Sentences that mean the same are read the same, whatever their outline."""

import pytest

from .factory import planned
from .outline import outline
from .same_meanings import GROUPS


def _read(text: str) -> list[str]:
    plan = planned(text)
    return [outline(step) for step in plan.steps] + [f"unclear: {source.text}" for source in plan.unclear]


@pytest.mark.parametrize("group", GROUPS, ids=[group[0] for group in GROUPS])
def test_what_means_the_same_is_read_the_same(group: tuple[str, ...]) -> None:
    meant = _read(group[0])
    assert {text: read for text in group[1:] if (read := _read(text)) != meant} == {}
