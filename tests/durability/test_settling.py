"""What can be said of a step in flight from what was written before it."""

import pytest

from pacts.domain.footing import Intent
from pacts.domain.plan import ActionVerb, Source, Step
from pacts.recovery.settling import judge


def step(verb: ActionVerb) -> Step:
    return Step(id="s01", sort="action", verb=verb, source=Source(line=1, text="?"))


def intent(*sent: str, once: bool = False, watched: bool = True) -> Intent:
    return Intent(step_id="s01", position=0, verb="click", sent=sent, once=once, watched=watched)


def test_a_step_without_an_intent_was_not_begun() -> None:
    assert judge(step("click"), ()).how == "not_begun"


def test_a_click_of_which_nothing_left_the_browser_is_done_again() -> None:
    assert judge(step("click"), (intent(),)).how == "again"
    assert judge(step("click"), (intent(once=True),)).how == "again"


def test_a_click_that_was_sending_something_is_not_guessed_at() -> None:
    assert judge(step("click"), (intent("POST http://x/pay"),)).how == "unknown"
    assert judge(step("click"), (intent("POST http://x/pay"), intent())).how == "unknown"


def test_a_click_that_could_not_be_watched_is_not_guessed_at() -> None:
    assert judge(step("click"), (intent(watched=False),)).how == "unknown"


@pytest.mark.parametrize("verb", ["fill", "check", "select", "open", "reload", "hover", "expand"])
def test_what_may_be_done_twice_is_done_again_even_where_it_saved_a_draft(verb: ActionVerb) -> None:
    assert judge(step(verb), (intent("PUT http://x/draft"),)).how == "again"


def test_a_harmless_verb_that_its_author_marked_is_not_guessed_at_once_it_sent_something() -> None:
    assert judge(step("open"), (intent("GET http://x/start", once=True),)).how == "unknown"
