"""The corpus of sentences is large, mixed, free of twins, and its plans are written in the notation of `outline`."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import get_args

import pytest

from pacts.domain.plan import ACTIONS, CHECKS, GOALS, Comparison, Filter, Kind, Relation
from tests.corpus.halves import SECOND
from tests.corpus.sentence_files import Sentence, sentences

LOOKS = (
    "tiny small large|circle square triangle rectangle hexagon round|"
    "red green blue yellow orange purple pink brown black white grey gray gold golden light dark"
)


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, filter(None, words)), key=len, reverse=True))})"


COMPARISON = _any(get_args(Comparison))
SAID = _any([word.replace("_", " ") for word in get_args(Comparison)])
STATE = _any(get_args(Filter.model_fields["state"].annotation))
RELATION = _any([word.replace("_", " ") for word in get_args(Relation)])
LOOK = _any(re.split(r"[ |]", LOOKS))
KIND = _any(get_args(Kind))
QUOTED = r'"[^"]+(?:"[^"]+")?"(?= |$)'
LITERAL = r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
FILTER = rf"(?:[\w '/-]+? )?(?:not )?(?:{STATE}|{SAID} {QUOTED})"
THING = (
    rf"(?:all )?(?:(?:last|#-?\d+) )?(?:other )?(?:\d+ )?(?:(?:most|least) (?:[\w-]+ ){{0,3}})?(?:{LOOK} )*"
    rf"(?:{QUOTED}(?: {KIND})?|{KIND})(?: \[[\w-]+=[^\]]*\])*(?: where {FILTER})*"
)
TARGET = rf"{THING}(?: {RELATION} {THING})*"
STEP = re.compile(
    rf"(?:check (?:not )?(?P<check>{_any(CHECKS)})|goal (?P<goal>{_any(GOALS)})|(?P<action>{_any(ACTIONS)}))"
    rf"(?: \([^()]+\))?(?: (?!=|{COMPARISON} '){TARGET})?"
    rf"(?: -> {TARGET})?(?: (?:=|{COMPARISON}) {LITERAL}(?:, {LITERAL})*)?(?: <>)?"
    rf"(?: [^=<>\"']+={LITERAL})*(?: within \d+)?(?: x\d+)?(?: if <>)?(?: until <>)?(?: optional)?(?: !)?"
)
INNER = re.compile(r"(?<= )<(check [^<>]*)>")


def well_formed(line: str) -> bool:
    """Whether a line of a plan is written as `outline` writes steps."""
    if line.startswith("unclear: ") or line == "ignored":
        return True
    inner = INNER.findall(line)
    return STEP.fullmatch(INNER.sub("<>", line)) is not None and all(well_formed(step) for step in inner)


CORPUS = sentences()
_LISTED_BY_OTHERS = (f"{SECOND}/", "fifth/")
"""Collections whose plans were written, or added to, by people who did not know the notation well."""


def test_the_corpus_is_large_and_mixed() -> None:
    kinds = Counter(sentence.kind for sentence in CORPUS)
    assert len(CORPUS) >= 600
    assert len(kinds) >= 16
    assert min(kinds.values()) >= 20


def test_no_sentence_is_there_twice() -> None:
    again = [text for text, number in Counter(sentence.text.casefold() for sentence in CORPUS).items() if number > 1]
    assert again == []


def test_much_is_held_back_of_the_second_collection() -> None:
    second = [sentence for sentence in CORPUS if sentence.kind.startswith(f"{SECOND}/")]
    held = [sentence for sentence in second if sentence.held]

    assert len(held) >= 200
    assert 0.4 <= len(held) / len(second) <= 0.6


def test_every_verb_is_asked_for() -> None:
    lines = {line for sentence in CORPUS for plan in sentence.plans for wordings in plan for line in wordings}
    found = [STEP.fullmatch(INNER.sub("<>", line)) for line in lines]
    said = [match.groupdict() for match in found if match]
    assert {match["action"] for match in said} >= ACTIONS
    assert {match["goal"] for match in said} >= GOALS
    assert {match["check"] for match in said} >= CHECKS - {"table"}  # a table is no sentence


@pytest.mark.parametrize("sentence", CORPUS, ids=lambda sentence: f"{sentence.kind}-{sentence.line}")
def test_plans_are_in_the_notation(sentence: Sentence) -> None:
    lines = {line for plan in sentence.plans for wordings in plan for line in wordings}
    strange = {line for line in lines if not well_formed(line)}

    assert any(plan and not any(map(strange.issuperset, plan)) for plan in sentence.plans)
    assert strange == set() or sentence.kind.startswith(_LISTED_BY_OTHERS)  # who may list what no plan can say
