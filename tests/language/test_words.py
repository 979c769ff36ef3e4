"""say → plan: the canonical words of a step are read as the step."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pacts.domain.plan import Filter, Kind, Pick, Relation, Scope, Source, Step, Target, Value
from pacts.domain.requirement import Role
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
    left_out = {"id", "source", "confidence", "notices", "role", "criterion", "expectation", "condition", "until"}
    left_out |= {"claim"}  # of the sentence itself
    meaning: dict[str, object] = step.model_dump(exclude=left_out)
    inner = {"expectation": step.expectation, "condition": step.condition, "until": step.until}
    return meaning | {name: _meaning(one) if one else None for name, one in inner.items()}


def _same(step: Step) -> None:
    words = say(step)
    again = planned(words).steps
    assert [_meaning(one) for one in again] == [_meaning(step)], words


@pytest.mark.parametrize(("role", "text"), [case[:2] for case in CASES], ids=[case[1][:60] for case in CASES])
def test_each_step_of_the_table_is_read_again_from_its_canonical_words(role: Role | None, text: str) -> None:
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
@example(Target(words="Then", kind="field", quoted=True), "0")
@settings(max_examples=60, deadline=None)
def test_any_quoted_value_survives(target: Target, text: str) -> None:
    _same(Step(id="s01", sort="action", verb="fill", target=target, value=Value(template=text), source=SOURCE))


@given(PLAIN, st.sampled_from(("visible", "enabled", "checked", "focused")), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_state_survives(target: Target, verb: str, negated: bool) -> None:  # noqa: FBT001
    fields = {"id": "s01", "sort": "check", "verb": verb, "target": target, "negated": negated, "source": SOURCE}
    _same(Step.model_validate(fields))


FILTERS = st.one_of(
    st.builds(
        lambda of, comparison, value, negated: Filter(of=of, comparison=comparison, value=value, negated=negated),
        st.sampled_from(("", "status", "due date")),
        st.sampled_from(("contains", "equals", "starts_with", "ends_with")),
        WORDS,
        st.booleans(),
    ),
    st.builds(
        lambda comparison, value: Filter(of="price", comparison=comparison, value=str(value)),
        st.sampled_from(("at_least", "at_most", "more_than", "less_than")),
        st.integers(0, 5000),
    ),
    st.builds(
        lambda state, negated: Filter.model_validate({"state": state, "negated": negated}),
        st.sampled_from(("checked", "selected", "enabled", "expanded", "empty", "required")),
        st.booleans(),
    ),
    st.just(Filter(of="extension", state="empty")),
)
WHICH = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(("button", "link", "checkbox", "row", "card", "image")),
        "ordinal": st.sampled_from((None, 1, -1, 3)),
        "number": st.sampled_from((None, None, 2, 5)),
        "every": st.just(value=False),
        "pick": st.sampled_from((None, Pick(by="price", highest=False), Pick(by="star rating", highest=True))),
        "where": st.lists(FILTERS, max_size=2).map(tuple),
        "looks": st.sampled_from(({}, {"color": "red"}, {"size": "small", "color": "blue"}, {"size": "large"})),
        "scope": st.lists(SCOPES, max_size=1).map(tuple),
    }
)


@given(WHICH, st.one_of(st.just(""), WORDS))
@settings(max_examples=100, deadline=None)
def test_which_of_several_survives(which: dict[str, object], words: str) -> None:
    target = Target.model_validate({**which, "words": words, "quoted": bool(words)})
    _same(Step(id="s01", sort="action", verb="hover", target=target, source=SOURCE))


@given(st.sampled_from(("red", "blue")), st.sampled_from(("circle", "square", "triangle")), st.booleans())
@settings(max_examples=20, deadline=None)
def test_shapes_survive(color: str, shape: str, every: bool) -> None:  # noqa: FBT001
    target = Target(looks={"color": color, "shape": shape}, every=every)
    _same(
        Step(
            id="s01",
            sort="action",
            verb="drag",
            target=target,
            destination=Target(looks={"shape": shape}),
            source=SOURCE,
        )
    )


@pytest.mark.parametrize(
    "target",
    [
        Target(kind="button", rest=True),
        Target(rest=True, every=True),
        Target(rest=True),
        Target(kind="item", rest=True, every=True),
        Target(kind="checkbox", every=True, number=2),
        Target(kind="element", every=True),
        Target(kind="element", looks={"color": "blue"}, every=True),
        Target(words="flight", kind="item", pick=Pick(by="price", highest=False), ordinal=2),
    ],
    ids=lambda target: target.describe(),
)
def test_the_others_and_all_of_them_survive(target: Target) -> None:
    _same(Step(id="s01", sort="action", verb="hover", target=target, source=SOURCE))


BOX = Target(words="Box", quoted=True)
FIELD = Target(words="Name", kind="field", quoted=True)
SHOWN = Step(id="s01", sort="check", verb="visible", target=BOX.model_copy(update={"kind": "dialog"}), source=SOURCE)
FORMS: tuple[dict[str, object], ...] = (
    {"verb": "expand", "target": BOX},
    {"verb": "collapse", "target": BOX},
    {"verb": "submit"},
    {"verb": "select_text", "target": FIELD},
    {"verb": "select_text", "target": BOX, "value": Value(template="abc")},
    {"verb": "select_text", "value": Value(template="abc")},
    {"verb": "copy", "target": FIELD},
    {"verb": "paste", "target": FIELD},
    {"verb": "paste"},
    {"verb": "drag_by", "target": BOX, "name": "up", "value": Value(template="2")},
    {"verb": "drag_by", "target": BOX, "name": "right", "value": Value(template="50px")},
    {"verb": "drag_by", "target": BOX, "name": "left"},
    {"verb": "drag", "target": BOX, "destination": Target(scope=(Scope(relation="above", target=FIELD),))},
    {"verb": "scroll", "target": FIELD, "value": Value(template="bottom")},
    {"verb": "click", "target": BOX, "times": 3},
    {"verb": "press", "value": Value(template="Tab"), "times": 2},
    {"verb": "click", "target": BOX, "optional": True},
    {"verb": "click", "target": BOX, "condition": SHOWN},
    {"verb": "click", "target": FIELD, "condition": SHOWN.model_copy(update={"negated": True})},
    {"verb": "click", "target": FIELD, "until": SHOWN},
    {"verb": "click", "target": BOX, "destructive": True},
    {"sort": "goal", "verb": "find", "target": BOX},
    {"sort": "goal", "verb": "do", "value": Value(template="hide the lanes")},
    {
        "sort": "goal",
        "verb": "do",
        "value": Value(template="hide the lanes"),
        "target": Target(scope=(Scope(relation="in", target=BOX),)),
    },
    {"sort": "goal", "verb": "choose_path", "values": (Value(template="File"), Value(template="Save as"))},
    {"sort": "goal", "verb": "search", "target": FIELD, "value": Value(template="lamp")},
    {"sort": "goal", "verb": "add", "target": BOX, "fields": {"quantity": Value(template="2")}},
    {"sort": "goal", "verb": "add", "target": BOX},
    {"sort": "goal", "verb": "log_in", "fields": {"user": Value(template="ann")}},
    {"sort": "goal", "verb": "log_in"},
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form["verb"]))
def test_each_form_of_deed_and_goal_survives(form: dict[str, object]) -> None:
    _same(Step.model_validate({"id": "s01", "sort": "action", "source": SOURCE} | form))
