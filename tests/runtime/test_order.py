"""Orders of texts as people read them."""

import pytest

from pacts.runtime.order import in_turn, sorted_so


@pytest.mark.parametrize(
    ("texts", "way", "held"),
    [
        (("$9.99", "$15.00", "$100.00"), "ascending", True),
        (("$9.99", "$15.00", "$100.00"), "descending", False),
        (("Ant", "bee", "Cat"), "ascending", True),
        (("2026-01-03", "2026-01-02", "2026-01-01"), "ascending", False),  # the years alone are equal
        (("2026-01-03", "2026-01-02", "2026-01-01"), "descending", True),
        (("3 May 2026", "10 January 2026"), "ascending", False),
        (("3 May 2026", "10 January 2026"), "descending", True),
        (("13/04/2026", "14/05/2026"), "ascending", True),
        (("03/04/2026", "02/05/2026"), "ascending", None),  # 3 April, 2 May; or March 4th, February 5th
        (("9 items", "10 items"), "ascending", True),
        (("1.2 MB", "900 KB"), "descending", None),
        (("50.00 (16.67 each)", "81.30 (27.10 each)"), "ascending", True),
        (("Total",), "ascending", None),
        (("3", "-"), "ascending", None),
        ((), "ascending", None),
    ],
)
def test_an_order_is_told_where_all_readings_agree(texts: tuple[str, ...], way: str, held: bool | None) -> None:  # noqa: FBT001 - a parameter
    assert sorted_so(texts, way) is held


@pytest.mark.parametrize(
    ("texts", "values", "held"),
    [
        (("Apple", "Banana", "Cherry"), ("Apple", "Cherry"), True),
        (("Apple", "Banana", "Cherry"), ("Cherry", "Apple"), False),
        (("Pineapple", "Banana", "Apple"), ("Apple", "Banana"), False),
        (("Apple", "Banana", "Apple"), ("Apple", "Banana"), None),
        (("Apple",), ("Apple", "Banana"), False),
    ],
)
def test_values_stand_one_after_another(texts: tuple[str, ...], values: tuple[str, ...], held: bool | None) -> None:  # noqa: FBT001 - a parameter
    assert in_turn(texts, values) is held
