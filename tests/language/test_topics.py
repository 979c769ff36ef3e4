"""What a thing is about names it."""

import pytest

from tests.language.factory import planned


@pytest.mark.parametrize(
    ("said", "words", "kind"),
    [
        ("the user expands the section about limits", "limits", "section"),
        ("click the link about cookies in the footer", "cookies", "link"),
        ('click the button about "Fees"', "Fees", "button"),
    ],
)
def test_a_thing_is_called_by_what_it_is_about(said: str, words: str, kind: str) -> None:
    (step,) = planned(said).steps
    assert step.target is not None
    assert (step.target.words, step.target.kind) == (words, kind)


def test_the_place_behind_the_matter_stays_a_place() -> None:
    (step,) = planned("click the link about cookies in the footer").steps
    assert step.target is not None
    assert [scope.target.kind for scope in step.target.scope] == ["footer"]


@pytest.mark.parametrize("said", ["click the About link", 'click "All about bees"', "I see about 5 results"])
def test_other_uses_of_the_word_stay_as_they_are(said: str) -> None:
    assert "about" in repr(planned(said)).lower()
    assert "link about" not in repr([step.target for step in planned(said).steps])
