"""How alike two pages are, told from their structure alone."""

import pytest

from pacts.domain.footing import Structure, similarity


def structure(*buckets: int, exact: str = "") -> Structure:
    return Structure(buckets=buckets, exact=exact)


def test_a_page_is_like_itself() -> None:
    assert similarity(structure(3, 5, 0, 2), structure(3, 5, 0, 2)) == 1.0


def test_a_page_that_exchanged_a_third_of_its_elements_is_like_it_by_two_thirds() -> None:
    assert similarity(structure(65, 35, 0), structure(65, 0, 35)) == pytest.approx(0.65)


def test_pages_without_a_common_element_are_not_alike() -> None:
    assert similarity(structure(4, 0), structure(0, 4)) == 0.0


def test_two_empty_pages_are_alike_and_an_unknown_one_is_like_nothing() -> None:
    assert similarity(structure(0, 0), structure(0, 0)) == 1.0
    assert similarity(None, structure(1)) == 0.0
