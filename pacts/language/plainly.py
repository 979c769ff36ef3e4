"""Strangers' wordings restated in the one that the readers know: every turn of speech, until none fits any more."""

from collections.abc import Callable

from pacts.domain.requirement import Role
from pacts.language import (
    adverbs,
    amounts_told,
    brought_about,
    changed_hands,
    clicking_ways,
    headed,
    identified,
    in_turn,
    inversions,
    listed_names,
    numbered,
    only_such,
    outcomes,
    own_means,
    own_names,
    placings,
    positions,
    records_told,
    repeated_texts,
    sort_orders,
    told_deeds,
    told_facts,
    unquoted_messages,
)
from pacts.language.amounts_told import AMOUNTS
from pacts.language.browser_buttons import with_browser_buttons
from pacts.language.claim_wordings import ABILITIES, CLAIM_WORDINGS
from pacts.language.colours_told import coloured_before
from pacts.language.coordinations import COORDINATIONS
from pacts.language.deed_wordings import DEEDS
from pacts.language.denials import each_alike
from pacts.language.errand_wordings import ERRANDS
from pacts.language.exclusions import only_before_object
from pacts.language.fact_wordings import FACTS
from pacts.language.formatting_wordings import FORMATS
from pacts.language.frames import FRAMES
from pacts.language.manners_told import MANNERS
from pacts.language.nominal_deeds import NOMINAL
from pacts.language.plain_leads import LEADS
from pacts.language.plain_wordings import TURNS
from pacts.language.questions import stated_question
from pacts.language.scenario_wordings import RECORDS, SCENARIOS
from pacts.language.several_owners import each_of_owners
from pacts.language.step_wordings import CLAIMS, GIVENS, LOSSES, STEPS
from pacts.language.suite_wordings import LANDINGS, SUITES
from pacts.language.tester_wordings import TESTERS, WAITS
from pacts.language.tokens import Tokens
from pacts.language.turns import turned, vocabulary
from pacts.language.ways_told import WAYS

TOLD_TOGETHER = (*COORDINATIONS, *AMOUNTS, *NOMINAL, *WAITS)
"""What is said of several things or several times, and deeds told by a noun, restated by a pattern."""
WORDINGS = (
    *FORMATS,
    *CLAIM_WORDINGS,
    *ERRANDS,
    *TESTERS,
    *SUITES,
    *SCENARIOS,
    *STEPS,
    *WAYS,
    *TURNS,
    *DEEDS,
    *FACTS,
    *MANNERS,
)
"""What is said of deeds and of things, restated by a pattern."""
FRAMED = (*RECORDS, *FRAMES)
EXPECTED = (*LANDINGS, *ABILITIES, *CLAIMS)
"""What only an expectation says so."""
FOUND = (*GIVENS, *LOSSES)
"""What only a precondition says so."""
MOST_ROUNDS = 4
"""Turns of speech within each other that are followed; real sentences have two."""


def wording_vocabulary() -> frozenset[str]:
    """The words that the patterns of all the tables name."""
    return vocabulary((*FRAMED, *TOLD_TOGETHER, *LEADS, *WORDINGS, *EXPECTED, *FOUND))


def by_role(sentence: Tokens, role: Role | None) -> Tokens:
    """The sentence in plain words where its keyword says whether it is a deed or an expectation."""
    if role is None:
        return sentence
    return turned(sentence, EXPECTED if role == "then" else FOUND if role == "given" else LOSSES)


def plainly(sentence: Tokens) -> Tokens:
    """The sentence in the wording that the readers know; the same one where there is nothing to restate."""
    if all(token.kind != "word" for token in sentence):
        return sentence
    for _ in range(MOST_ROUNDS):
        again = _once(sentence)
        if again == sentence:
            break
        sentence = again
    return sentence


def _once(sentence: Tokens) -> Tokens:
    for turn in _TURNS:
        sentence = turn(sentence) if sentence else sentence
    return sentence


def _out_of_frame(sentence: Tokens) -> Tokens:
    return turned(sentence, FRAMED)


def _as_listed(sentence: Tokens) -> Tokens:
    return turned(sentence, TOLD_TOGETHER)


def _plainly_led(sentence: Tokens) -> Tokens:
    return turned(sentence, LEADS)


def _by_the_table(sentence: Tokens) -> Tokens:
    return turned(sentence, WORDINGS)


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    each_alike,
    told_facts.kind_words,
    *positions.TURNS,
    *adverbs.TURNS,
    *unquoted_messages.TURNS,
    *only_such.TURNS,
    *in_turn.TURNS,
    *own_means.TURNS,
    *identified.TURNS,
    *repeated_texts.TURNS,
    *records_told.TURNS,
    *sort_orders.TURNS,
    _out_of_frame,
    *placings.TURNS,
    _as_listed,
    *amounts_told.TURNS,
    *brought_about.TURNS,
    _plainly_led,
    *own_names.TURNS,
    *listed_names.TURNS,
    *numbered.TURNS,
    *changed_hands.TURNS,
    *inversions.TURNS,
    _by_the_table,
    *outcomes.TURNS,
    *headed.TURNS,
    *clicking_ways.TURNS,
    *told_deeds.TURNS,
    *told_facts.TURNS,
    only_before_object,
    with_browser_buttons,
    stated_question,
    each_of_owners,
    coloured_before,
)
"""A turn that a pattern can tell is a row of the table; one that weighs words is a function of its noun's file."""
