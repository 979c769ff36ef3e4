"""Turns of speech: each row of the table does what its example says, none does another's work, and they compose."""

import pytest

from pacts.language.frames import FRAMES
from pacts.language.plain_leads import LEADS
from pacts.language.plainly import TOLD_TOGETHER, WORDINGS, plainly
from pacts.language.step_wordings import CLAIMS, GIVENS, LOSSES
from pacts.language.tokens import lows, tokenize
from pacts.language.turns import Turn, turned

from .test_sentences import CASES

BY_ROLE = (*CLAIMS, *GIVENS, *LOSSES)
ALL = (*FRAMES, *TOLD_TOGETHER, *LEADS, *WORDINGS, *BY_ROLE)


def _said(text: str, *turns: Turn) -> str:
    return " ".join(token.low or repr(token.value.lower()) for token in turned(tokenize(text), turns))


@pytest.mark.parametrize("turn", ALL, ids=[turn.example[0] for turn in ALL])
def test_a_turn_of_speech_is_read_as_its_example_says(turn: Turn) -> None:
    written, read = turn.example
    assert _said(written, turn) == _said(read)


@pytest.mark.parametrize("turn", ALL, ids=[turn.example[0] for turn in ALL])
def test_no_other_turn_of_speech_says_the_same(turn: Turn) -> None:
    written, read = turn.example
    others = [other.example[0] for other in ALL if other is not turn and _said(written, other) == _said(read)]
    assert others == []


@pytest.mark.parametrize("text", [text for _, text, _ in CASES])
def test_what_is_restated_once_has_nothing_more_to_restate(text: str) -> None:
    once = plainly(tokenize(text))
    assert lows(plainly(once)) == lows(once)


def test_turns_of_speech_compose() -> None:
    sentence = "Mark all tasks complete and play the song afterwards"
    assert _said(sentence, *WORDINGS) == "mark all tasks as complete and play the song"
