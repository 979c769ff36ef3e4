"""The table of sentences: each is read as the steps that stand under it."""

import pytest

from . import (
    applications,
    desks,
    exact_facts,
    expectations,
    facts,
    first_shots,
    identified,
    instructions,
    judgements,
    kinds,
    many_hands,
    means_and_topics,
    misreadings,
    owners_and_changes,
    plain_sentences,
    rewordings,
    sentences,
    suites,
    turns_of_speech,
    undertaken,
    usual_forms,
    ways_and_manners,
)
from .factory import planned
from .outline import outline


def _cases() -> list[tuple[str | None, str, list[str]]]:
    cases: list[tuple[str | None, str, list[str]]] = []
    tables = (
        sentences.SENTENCES,
        identified.SENTENCES,
        applications.SENTENCES,
        usual_forms.SENTENCES,
        judgements.SENTENCES,
        kinds.SENTENCES,
        many_hands.SENTENCES,
        owners_and_changes.SENTENCES,
        desks.SENTENCES,
        exact_facts.SENTENCES,
        facts.SENTENCES,
        instructions.SENTENCES,
        expectations.SENTENCES,
        misreadings.SENTENCES,
        plain_sentences.SENTENCES,
        rewordings.SENTENCES,
        undertaken.SENTENCES,
        first_shots.SENTENCES,
        turns_of_speech.SENTENCES,
        means_and_topics.SENTENCES,
        ways_and_manners.SENTENCES,
        suites.SENTENCES,
    )
    for line in "\n".join(table.strip("\n") for table in tables).split("\n"):
        if line.startswith("    "):
            cases[-1][2].append(line.strip())
        elif line.startswith("["):
            role, _, text = line[1:].partition("] ")
            cases.append((role, text, []))
        else:
            cases.append((None, line[2:], []))
    return cases


CASES = _cases()


def test_the_table_holds_at_least_five_hundred_sentences() -> None:
    assert len({text for _, text, _ in CASES}) >= 500


@pytest.mark.parametrize(("role", "text", "expected"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_a_sentence_is_read_as_its_steps(role: str | None, text: str, expected: list[str]) -> None:
    plan = planned(text, role=role)
    read = [outline(step) for step in plan.steps] + [f"unclear: {source.text}" for source in plan.unclear]
    assert (read or ["ignored"]) == expected
