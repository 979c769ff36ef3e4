"""say → plan: the canonical words of a step are read as the step."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.plan import Kind, Relation, Scope, Source, Step, Target, Value
from pacts.language.words import say

from .factory import planned
from .test_sentences import CASES

SOURCE = Source(line=1, text="")
KINDS: tuple[Kind, ...] = (
    "button",
    "link",
    "field",
    "checkbox",
    "dropdown",
    "tab",
    "icon",
    "image",
    "heading",
    "row",
    "dialog",
    "menuitem",
)
RELATIONS: tuple[Relation, ...] = ("in", "row_of", "next_to", "above", "below", "left_of", "right_of", "near", "column")


def _meaning(step: Step) -> dict[str, object]:
    left_out = {"id", "source", "confidence", "notices", "role", "criterion", "expectation"}
    meaning: dict[str, object] = step.model_dump(exclude=left_out)
    return meaning | {"expectation": _meaning(step.expectation) if step.expectation else None}


def _same(step: Step) -> None:
    words = say(step)
    again = planned(words).steps
    assert [_meaning(one) for one in again] == [_meaning(step)], words


@pytest.mark.parametrize(("role", "text"), [case[:2] for case in CASES], ids=[case[1][:60] for case in CASES])
def test_each_step_of_the_table_is_read_again_from_its_canonical_words(role: str | None, text: str) -> None:
    for step in planned(text, role=role).steps:
        _same(step)


LETTERS = st.characters(categories=("Ll", "Lu", "Nd", "Po", "Zs"), exclude_characters='"{}<>\\', codec="utf-8")
WORDS = (
    st.text(LETTERS, min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool)
    .filter(lambda w: not w.startswith(("#", ".", "[", "/")))
)
SCOPES = st.builds(
    lambda relation, words: Scope(relation=relation, target=Target(words=words, quoted=True)),
    st.sampled_from(RELATIONS),
    WORDS,
)
TARGETS = st.builds(
    lambda words, kind, ordinal, scope: Target(words=words, quoted=True, kind=kind, ordinal=ordinal, scope=scope),
    WORDS,
    st.sampled_from(KINDS),
    st.sampled_from((None, None, 1, 2, 14, -1, -2)),
    st.lists(SCOPES, max_size=2).map(tuple),
)
PLAIN = TARGETS.filter(lambda target: target.kind not in ("field", "row"))


@given(TARGETS, st.sampled_from(("hover", "focus", "right_click", "double_click", "clear")))
@settings(max_examples=80, deadline=None)
def test_any_quoted_target_survives(target: Target, verb: str) -> None:
    _same(Step.model_validate({"id": "s01", "sort": "action", "verb": verb, "target": target, "source": SOURCE}))


@given(PLAIN, WORDS)
@settings(max_examples=60, deadline=None)
def test_any_quoted_value_survives(target: Target, text: str) -> None:
    _same(Step(id="s01", sort="action", verb="fill", target=target, value=Value(template=text), source=SOURCE))


@given(PLAIN, st.sampled_from(("visible", "enabled", "checked", "focused")), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_state_survives(target: Target, verb: str, negated: bool) -> None:  # noqa: FBT001
    fields = {"id": "s01", "sort": "check", "verb": verb, "target": target, "negated": negated, "source": SOURCE}
    _same(Step.model_validate(fields))
