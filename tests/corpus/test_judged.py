"""What counts as a right plan of a sentence in the corpus."""

import pytest

from tests.corpus.judged import is_right
from tests.corpus.sentence_files import Sentence


def sentence(*plans: tuple[str, ...]) -> Sentence:
    return Sentence("kind", 1, None, "text", tuple(tuple((line,) for line in plan) for plan in plans))


@pytest.mark.parametrize(
    ("listed", "got"),
    [
        ('click "retake" button in "quiz" section', "goal do = 'retake the quiz'"),
        ('click "archive" button row of "Offer"', "goal do = 'archive \"Offer\"'"),
        ('click "deactivate" row of "user" item row of "jo" !', "goal do = 'deactivate the user \"jo\"' !"),
        ('check "weekly mail"', "goal do = 'include the weekly mail'"),
    ],
)
def test_a_deed_is_right_where_a_listed_plan_says_its_words(listed: str, got: str) -> None:
    assert is_right(sentence((listed,)), (got,))


@pytest.mark.parametrize(
    ("listed", "got"),
    [
        ('click "retake" button in "exam" section', "goal do = 'retake the quiz'"),
        ('click "quiz" link', "goal do = 'retake the quiz'"),
        ('check not checked "weekly mail"', "goal do = 'include the weekly mail'"),
        ("unclear: retake the quiz", "goal do = 'retake the quiz'"),
    ],
)
def test_a_deed_of_other_words_is_not(listed: str, got: str) -> None:
    assert not is_right(sentence((listed,)), (got,))


def test_each_step_of_a_plan_is_compared() -> None:
    listed = ('click "mute" button', 'check checked "sound"')

    assert is_right(sentence(listed), ("goal do = 'mute'", 'check checked "sound"'))
    assert not is_right(sentence(listed), ("goal do = 'mute'",))


@pytest.mark.parametrize(
    ("listed", "got", "right"),
    [
        ('check visible all "negative amount"', 'check visible all "Negative amounts"', True),
        ('click "address" field', 'click "addresses" field', False),
        ("fill field = 'Ann'", "fill field = 'ann'", False),
        ('click "glass"', 'click "glas"', False),
    ],
)
def test_names_are_compared_without_case_and_plural_and_values_letter_by_letter(
    listed: str, got: str, *, right: bool
) -> None:
    assert is_right(sentence((listed,)), (got,)) is right


@pytest.mark.parametrize(
    ("listed", "got"),
    [
        (
            'check cell cell column "Price" row of "Lamp" equals \'5\'',
            'check cell cell row of "Lamp" column "Price" equals \'5\'',
        ),
        ('click "Edit" column "Name" row of "Ann"', 'click "Edit" row of "Ann" column "Name"'),
        (
            'check text cell row of "Lamp" column "Price" equals \'5\'',
            'check cell cell row of "Lamp" column "Price" equals \'5\'',
        ),
        ('check visible "Dentist" text column "Friday"', "check text element column \"Friday\" contains 'Dentist'"),
        ('check visible "Saved" text', "check text contains 'Saved'"),
        ('check visible "New" text above "old" text', "check text element above \"old\" text contains 'New'"),
    ],
)
def test_the_same_claim_in_other_words_is_right(listed: str, got: str) -> None:
    assert is_right(sentence((listed,)), (got,))
    assert is_right(sentence((got,)), (listed,))


@pytest.mark.parametrize(
    ("listed", "got"),
    [
        (
            'check text cell row of "Lamp" column "Price" equals \'5\'',
            'check text cell row of "Price" column "Lamp" equals \'5\'',
        ),
        ("check text row of \"Lamp\" contains '5'", 'check cell cell row of "Lamp" column "Price" contains \'5\''),
        ('check visible "Dentist" text column "Friday"', "check text contains 'Dentist'"),
        ('check visible "Saved" text', "check text equals 'Saved'"),
        ('check visible "Saved" image', "check text contains 'Saved'"),
        ('check visible "Saved"', "check text contains 'Saved'"),
        ('check not visible "Saved" text', "check text contains 'Saved'"),
        ('check visible all "Saved" text', "check text contains 'Saved'"),
        ('check visible "Saved" text', "check text contains 'saved'"),
        ('check visible "Saved" text in "Log"', "check text element below \"Log\" contains 'Saved'"),
        ('check visible "Saved" text in "Log"', 'check text "note" text in "Log" contains \'Saved\''),
        ('check visible "Saved" text where contains "now"', "check text contains 'Saved'"),
        ("check count all \"bar\" equals '0'", 'check not visible "bar"'),
    ],
)
def test_a_weaker_a_stronger_and_another_claim_stay_different(listed: str, got: str) -> None:
    assert not is_right(sentence((listed,)), (got,))
    assert not is_right(sentence((got,)), (listed,))
