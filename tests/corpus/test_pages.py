"""The corpus of pages is large, of many makes, self-contained and honest about what is absent or ambiguous."""

import re
from pathlib import Path

import pytest

from tests.corpus.halves import SECOND
from tests.corpus.page_files import ABSENT, AMBIGUOUS, FOLDER, MarkedPage, pages

CORPUS = pages()
AIMS = [aim for page in CORPUS for aim in page.aims]
LARGEST_BYTES = 40_000
_EXTERNAL = re.compile(r"""(?:https?:|ftp:|wss?:|["'(=]\s*)//[\w.-]+""")
_NAMESPACE = re.compile(r"http://www\.w3\.org/[\w/]+")
_MARKS = re.compile(r"""data-t=\\?["']([^"']*)["']""")


def name(page: MarkedPage) -> str:
    return page.name


def test_there_are_pages_and_targets_enough() -> None:
    assert len(CORPUS) >= 60
    assert len(AIMS) >= 400


def test_pages_are_of_many_makes() -> None:
    assert len({page.name.split("/")[0] for page in CORPUS}) >= 25


def test_much_is_held_back_of_the_second_collection() -> None:
    second = [page for page in CORPUS if page.name.startswith(f"{SECOND}/")]
    held = [page for page in second if page.held]

    assert len(held) >= 20
    assert sum(len(page.aims) for page in held) >= 200
    assert 0.35 <= len(held) / len(second) <= 0.65


def test_some_targets_are_absent_or_ambiguous() -> None:
    absent = sum(aim.truth == ABSENT for aim in AIMS)
    ambiguous = sum(aim.truth == AMBIGUOUS for aim in AIMS)

    assert absent > 0
    assert ambiguous > 0
    assert 0.08 <= (absent + ambiguous) / len(AIMS) <= 0.25


@pytest.mark.parametrize("page", CORPUS, ids=name)
def test_every_truth_is_marked(page: MarkedPage) -> None:
    marked = {mark for marks in _MARKS.findall(page.html) for mark in marks.split()}

    assert {aim.truth for aim in page.aims} <= marked | {ABSENT, AMBIGUOUS}


@pytest.mark.parametrize("page", CORPUS, ids=name)
def test_no_sentence_is_listed_twice(page: MarkedPage) -> None:
    says = [aim.say for aim in page.aims]

    assert says
    assert len(says) == len(set(says))


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.html")), ids=lambda path: path.stem)
def test_a_page_needs_nothing_from_elsewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert _EXTERNAL.search(_NAMESPACE.sub("", text)) is None
    assert len(text.encode()) < LARGEST_BYTES
