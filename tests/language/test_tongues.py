"""Sentences of other languages are told from English ones by their little words."""

import pytest

from pacts.language.tokens import tokenize
from pacts.language.tongues import tongue_of
from tests.language.factory import planned


@pytest.mark.parametrize(
    ("said", "tongue"),
    [
        ("Melde dich von der Bank ab", "German"),
        ("Enlève le beurre de ma commande", "French"),
        ("Retira la solicitud del vado", "Spanish"),
    ],
)
def test_a_sentence_of_another_language_is_known_and_no_step_is_made_of_it(said: str, tongue: str) -> None:
    assert tongue_of(tokenize(said)) == tongue
    assert not planned(said).steps


@pytest.mark.parametrize(
    "said", ["red hat visible", "Press plus", 'Click "Los Angeles"', "Order El Paso tickets", "I pour de-icer", "Pour"]
)
def test_an_english_sentence_stays_one_though_it_has_a_word_of_another_language(said: str) -> None:
    assert tongue_of(tokenize(said)) is None
