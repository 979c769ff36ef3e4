"""The corpus of changed pages is large, of many makes, consistent with itself, and asks often enough for a refusal."""

from collections import Counter

import pytest

from tests.corpus.heals.reader import DIVIDED, FOLDER, ChangedPage, changed_pages

PAGES = [*changed_pages(), *changed_pages(held=True)]
ANSWERS = [(change, answer) for page in PAGES for change in page.changes for answer in change.answers.values()]
KINDS = {
    "renamed", "attributes-dropped", "wrapped", "moved", "reordered", "reworded", "translated", "split", "merged",
    "icon-instead-of-text", "framework-migration", "duplicated", "into-frame", "into-shadow-root", "to-another-page",
    "removed", "look-alike", "feature-broken", "disabled-for-good", "two-equal", "dangerous-neighbour", "redesign",
    "unchanged",
}  # fmt: skip


def test_there_are_pages_and_changes_enough() -> None:
    assert len(PAGES) >= 30
    assert sum(len(page.changes) for page in PAGES) >= 200
    assert len(ANSWERS) >= 1000


def test_refusing_is_often_the_only_right_answer() -> None:
    refusals = Counter(answer.refuse for _, answer in ANSWERS if answer.refuse)

    assert refusals.total() >= 80
    assert len(refusals) == 7


def test_many_old_locators_match_another_element() -> None:
    assert sum(answer.stale for _, answer in ANSWERS) >= 25


def test_every_kind_of_change_is_there_and_each_divided_page_is_once_unchanged() -> None:
    divided = [page for page in PAGES if page.name.partition("/")[0] in DIVIDED]

    assert {kind for page in divided for change in page.changes for kind in change.kinds} == KINDS
    assert all(any("unchanged" in change.kinds for change in page.changes) for page in divided)


def test_about_half_of_the_divided_folders_is_held_back() -> None:
    divided = [page for page in PAGES if page.name.partition("/")[0] in DIVIDED]

    assert 0.35 <= sum(page.held for page in divided) / len(divided) <= 0.65


def test_the_pages_of_the_fifth_folder_are_opened() -> None:
    fifth = [page for page in PAGES if page.name.startswith("five/")]

    assert len(fifth) == 68
    assert not any(page.held for page in fifth)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_served_without_its_marks_only(page: ChangedPage) -> None:
    assert all(
        change.html.count("data-mark") >= 1 or all(a.refuse for a in change.answers.values()) for change in page.changes
    )
    assert (FOLDER / page.name / "before.html").is_file()
