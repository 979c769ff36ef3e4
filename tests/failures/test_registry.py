"""The registry: adding a failure pattern is adding one file; and in which order strategies are tried."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts.domain.mending import MendRecord, MendTry
from pacts.domain.note import Trouble
from pacts.domain.plan import Source, Step
from pacts.domain.survey import Overlay, Survey, Way
from pacts.failures import patterns
from pacts.failures.pattern import Facts
from pacts.failures.ranking import Stage, ranked
from pacts.failures.registry import known_patterns, recognised
from pacts.failures.tried import MendLog

HOW_TO = Path(__file__).parents[2] / "docs/how-to/add-a-failure-pattern.md"


@pytest.fixture
def one_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The file of the how-to, beside the others."""
    (code,) = re.findall(r"```python\n(.*?)```", HOW_TO.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "tour.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(patterns, "__path__", [*patterns.__path__, str(tmp_path)])
    known_patterns.cache_clear()
    yield
    known_patterns.cache_clear()


def facts(survey: Survey, *, check: bool = False, kind: str = "gate", wording: tuple[str, ...] = ()) -> Facts:
    trouble = Trouble.model_validate({"step_id": "s01", "kind": kind, "cause": "element_covered", "message": "no"})
    sort, verb = ("check", "text") if check else ("action", "click")
    step = Step.model_validate({"id": "s01", "sort": sort, "verb": verb, "source": Source(line=1, text="click Save")})
    return Facts(trouble, step, survey, wording=wording)


TOUR = Overlay(
    outline="<div>",
    text="Welcome! 1 of 5",
    position="fixed",
    covers=True,
    share=0.1,
    ways=(Way(ref=7, caption="Skip the tour"),),
)


def names(given: Facts) -> list[str]:
    return [pattern.id for pattern, _ in recognised(given)]


@pytest.mark.usefixtures("one_more")
def test_a_pattern_is_added_by_adding_one_file() -> None:
    found = recognised(facts(Survey(overlays=(TOUR,))))

    assert "tour" in [pattern.id for pattern in known_patterns()]
    assert found[0][0].id == "tour"
    remedy = found[0][1].remedy
    assert remedy is not None
    assert (remedy.do, remedy.ref) == ("dismiss", 7)
    assert "tour" not in names(facts(Survey(overlays=(TOUR,)), wording=("I see the tour.",)))


def test_for_an_expectation_only_what_waits_or_tells_is_tried() -> None:
    cookies = TOUR.model_copy(update={"text": "We use cookies", "ways": (Way(ref=1, caption="Reject all"),)})

    assert "consent_banner" in names(facts(Survey(overlays=(cookies,))))
    assert "consent_banner" not in names(facts(Survey(overlays=(cookies,)), check=True))


def test_a_dialog_of_the_browser_and_a_page_on_its_way_are_known() -> None:
    assert "dialog" in names(facts(Survey(dialogs=("Stay logged in?",))))
    assert "navigation" in names(facts(Survey(leaving=True)))
    assert names(facts(Survey())) == []


PLAIN: list[tuple[str, Stage]] = [
    ("a", "condition"),
    ("b", "condition"),
    ("c", "element"),
    ("d", "element"),
    ("e", "model"),
]


@pytest.mark.parametrize(
    ("records", "order"),
    [
        pytest.param({}, "abcde", id="nothing is known"),
        pytest.param({"b": (1, 1, 50)}, "bacde", id="what helped goes first"),
        pytest.param({"a": (1, 0, 50)}, "bacde", id="what did not help goes behind what nothing is known of"),
        pytest.param({"a": (4, 4, 900), "b": (4, 4, 90)}, "bacde", id="the cheaper one of two that help"),
        pytest.param({"a": (3, 0, 50)}, "bcdae", id="what never helped goes behind the elements"),
        pytest.param(
            {"d": (9, 9, 5), "e": (9, 9, 5)}, "abdce", id="no record lets a heal or a model go before conditions"
        ),
    ],
)
def test_strategies_are_ranked_by_their_record(records: dict[str, tuple[int, int, float]], order: str) -> None:
    known = {name: MendRecord(tries=n, successes=k, mean_ms=ms) for name, (n, k, ms) in records.items()}

    assert "".join(ranked(PLAIN, known)) == order


def test_what_helped_is_believed_when_the_step_is_done_and_a_loop_is_noticed() -> None:
    log = MendLog()
    log.enter(MendTry(strategy="toast", pattern=True, failure="f", site="s"), "page 1", helped=True)
    log.look_back("page 1")

    assert log.was_tried("toast", "page 1")
    assert not log.was_tried("toast", "page 2")
    assert "stayed as they were" in log.why()
    log.enter(MendTry(strategy="sticky_bar", pattern=True, failure="f", site="s"), "page 1", helped=True)
    assert [(one.strategy, one.ok, one.saved) for one in log.close(done=True, counts=True)] == [
        ("toast", False, 0),
        ("sticky_bar", True, 1),
    ]
