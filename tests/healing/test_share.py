"""All signs together: what they say of each candidate, when that refuses a heal, and when it overrules a doubt."""

import math
from dataclasses import replace

import pytest

from benchmarks._trees import Group, Learner
from benchmarks.heal_share import told
from pacts import match_element
from pacts.healing.decision import MatchDecision
from pacts.healing.matcher import Compared, compared, decide, limits_of
from pacts.healing.share import ENOUGH, LITTLE, LITTLE_FOR_GOOD, Tree, missing, planted, score, shares_by, trees
from pacts.healing.share_signs import letters_alike

WHOLE = dict.fromkeys(
    ("tag", "role", "accessible_name", "text", "label", "element_id", "test_id", "heading", "section", "row", "before"),
    "",
) | {"classes": [], "ancestors": [], "twins": 1, "after": "", "box": {"x": 0, "y": 0, "width": 80, "height": 20}}
"""A record that has a place for all that a look tells."""


def _button(name: str, **more: object) -> dict[str, object]:
    return WHOLE | {"tag": "button", "role": "button", "accessible_name": name, "text": name} | more


SAVE = _button("Save profile", heading="Profile", element_id="save", classes=["btn"])
MOVED = SAVE | {"element_id": "", "classes": ["mdc"]}
RENAMED = _button("Velmora", heading="Profile")


def _decided(now: dict[str, object], share: float, *, destructive: bool = False) -> MatchDecision:
    return decide(compared(SAVE, [now]), limits_of(None, "click", destructive=destructive), [share])


def test_a_heal_of_which_little_is_sure_is_refused_and_says_what_is_missing() -> None:
    sure, unsure = _decided(MOVED, LITTLE), _decided(MOVED, LITTLE - 0.01)

    assert sure.index == 0
    assert unsure.index is None
    assert unsure.share == LITTLE - 0.01
    assert unsure.reasons == ("too little speaks for it (59% sure)",)
    assert unsure.missing[0].startswith("the same ")


def test_what_cannot_be_taken_back_has_to_be_surer() -> None:
    assert _decided(MOVED, LITTLE_FOR_GOOD - 0.01).index == 0
    assert _decided(MOVED, LITTLE_FOR_GOOD - 0.01, destructive=True).index is None


def test_a_doubt_is_overruled_where_nearly_all_is_sure() -> None:
    assert _decided(RENAMED, ENOUGH - 0.01).index is None
    assert _decided(RENAMED, ENOUGH).index == 0
    assert _decided(RENAMED, 1.0, destructive=True).index is None


def test_what_is_barred_is_never_taken_however_sure() -> None:
    assert _decided(_button("Delete profile", heading="Profile"), 1.0).index is None


def test_where_somebody_asks_for_more_than_usual_no_doubt_is_overruled() -> None:
    class Strict:
        heal_threshold = 0.9
        heal_margin = 0.06

    seen = compared(SAVE, [RENAMED])

    assert decide(seen, limits_of(Strict(), "click", destructive=False), [1.0]).index is None


def test_nothing_is_overruled_where_nothing_told_the_element_from_a_twin() -> None:
    seen = compared(SAVE, [RENAMED])
    tied = Compared(seen.was, seen.rest, [replace(one, tied="Save") for one in seen.found], seen.page)

    assert decide(tied, limits_of(None, "click", destructive=False), [1.0]).index is None


def test_a_page_that_did_not_change_needs_no_share() -> None:
    assert _decided(SAVE, 0.0).index == 0


def test_a_labelled_value_of_which_only_the_data_are_others_needs_no_share() -> None:
    was = WHOLE | {"tag": "span", "text": "12", "label": "Free badges:", "heading": "Tower A", "row": "Tower A Lena"}
    now = was | {"text": "9", "row": "Tower A Abel Lena"}

    def decided(now: dict[str, object]) -> MatchDecision:
        return decide(compared(was, [now], step="read"), limits_of(None, "read", destructive=False), [0.0])

    assert decided(now).index == 0
    assert decided(now | {"heading": "Tower B"}).index is None
    assert decided(now | {"label": "Lost badges:"}).index is None


def test_a_share_is_asked_only_of_records_that_tell_what_a_look_tells() -> None:
    assert match_element(SAVE, [MOVED]).share is not None
    assert (
        match_element({"tag": "button", "text": "Save", "id": "s"}, [{"tag": "button", "text": "Save"}]).share is None
    )


def test_the_shares_of_all_and_of_none_make_one_whole() -> None:
    seen = compared(SAVE, [MOVED, RENAMED, _button("Save profile", heading="Company")])

    assert 0 < sum(seen.shares()) < 1
    assert shares_by([], trees()) == []


def test_every_sign_that_the_trees_ask_for_is_told() -> None:
    (signs,) = compared(SAVE, [MOVED]).signs()

    assert math.isfinite(score(signs, trees()))
    assert len(trees()) > 50
    assert missing(signs, trees()).startswith("the same ")


def test_trees_are_read_as_they_are_written() -> None:
    grown = [("bond", 2.5, -0.5, ("letters", 0.1, 0.25, 1e-3)), 0.75]

    assert planted(told(grown)) == grown


@pytest.mark.parametrize(
    ("one", "other", "more"), [("Reserveren", "Reserveer", "Annuleren"), ("Kind", "Kinder", "Tag")]
)
def test_words_of_one_stem_share_letters_in_any_language(one: str, other: str, more: str) -> None:
    assert letters_alike(one, other) > 0.3 > letters_alike(one, more)


def test_trees_learn_what_only_two_signs_together_tell() -> None:
    pairs = [(one, other) for one in (0.0, 1.0) for other in (0.0, 1.0)]
    groups = [Group([{"one": one, "other": other}], [one != other]) for one, other in pairs * 10]

    learnt = Learner(groups).learn()

    found = {pair: shares_of(pair, learnt) for pair in pairs}
    assert min(found[0.0, 1.0], found[1.0, 0.0]) > 0.5 > max(found[0.0, 0.0], found[1.0, 1.0])


def shares_of(pair: tuple[float, float], learnt: list[Tree]) -> float:
    return 1 / (1 + math.exp(-score({"one": pair[0], "other": pair[1]}, learnt)))


ROWS = [
    {"tag": "button", "text": "Remove", "id": f"r-{place}", "xpath": f"/html/body/ul/li[{place}]/button"}
    for place in range(1, 9)
]


def test_records_that_tell_only_what_is_on_an_element_have_a_share_of_their_own() -> None:
    was = ROWS[2] | {"id": "r-40", "text": "Remove it"}
    seen = compared(was, ROWS)

    assert seen.poor
    assert 0 < sum(seen.shares()) < 1
    assert match_element(was, ROWS).share is not None
    assert match_element(was, ROWS[:3]).share is None
    assert match_element(was | {"row": "Lamp"}, ROWS).share is None


def test_a_share_of_such_records_refuses_and_overrules_nothing() -> None:
    was = {"tag": "a", "text": "Imprint", "href": "/imprint"}
    limits = limits_of(None, "click", destructive=False)
    kept = compared(was, [*ROWS, was | {"class": "small", "text": "The imprint"}])
    lost = compared(was, [*ROWS, was | {"text": "Velmora", "href": "/x"}])
    places = [one.index for one in kept.found]

    def with_share(share: float) -> list[float]:
        return [share if at == len(ROWS) else 0.0 for at in places]

    assert decide(kept, limits, with_share(LITTLE)).index == len(ROWS)
    assert decide(kept, limits, with_share(LITTLE - 0.01)).index is None
    assert decide(lost, limits, [1.0] * len(lost.found)).index is None
    assert decide(replace(lost, poor=False), limits, [1.0] * len(lost.found)).index is not None
