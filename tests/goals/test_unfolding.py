# ruff: noqa: E501 -- pages read better unbroken
"""Steps on several things, conditions, repetitions: told by the page, done as ordinary steps."""

from pacts.domain.plan import Target
from tests.goals.planned import Run, by_id, check, ids, shown, step, verbs

BOXES = (
    "".join(f"<label><input type=checkbox onchange='count()'> Box {n}</label>" for n in range(1, 5))
    + """<p id=out></p>
    <script>const count = () => { out.textContent = [...document.querySelectorAll("input")].map((b) => +b.checked).join("") }
    </script>"""
)


def box(**more: object) -> Target:
    return Target.model_validate({"kind": "checkbox"} | more)


def test_all_of_a_kind_become_a_step_each(carry_out: Run) -> None:
    result = carry_out(BOXES, step("check", box(every=True)), shown("1111"))

    assert result.status == "passed", result.verdict.explanation
    assert ids(result) == ["s00", "s01.1", "s01.2", "s01.3", "s01.4", "s02"]
    assert all(one.parent == "s01" for one in result.plan.steps[1:5])  # type: ignore[union-attr]


def test_the_last_two_the_first_and_the_others(carry_out: Run) -> None:
    last = carry_out(BOXES, step("check", box(ordinal=-1, number=2)), shown("0011"))
    first = carry_out(BOXES, step("check", box(ordinal=1, number=2)), shown("1100"))

    assert (last.status, first.status) == ("passed", "passed"), (last.verdict.explanation, first.verdict.explanation)


def test_more_than_there_are_is_said(carry_out: Run) -> None:
    result = carry_out(BOXES, step("check", box(number=7)))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
    assert "only 4" in result.verdict.explanation


def test_more_than_a_sentence_acts_on_are_left_alone_and_not_done_to_some(carry_out: Run) -> None:
    result = carry_out(
        "<p id=out>0</p>" + "<label><input type=checkbox onchange='out.textContent++'> One of many</label>" * 101,
        step("check", box(every=True)),
        shown("0"),
    )

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
    assert "101 elements" in result.verdict.explanation


def test_things_that_go_away_when_they_are_clicked_are_each_clicked_once(carry_out: Run) -> None:
    row = (
        "<tr><td>{0}<td><button onclick=\"out.textContent += '{0} '; this.closest('tr').remove()\">Delete</button></tr>"
    )
    page = "<table>" + "".join(row.format(name) for name in ("Ann", "Bob", "Cid")) + "</table><p id=out></p>"

    result = carry_out(page, step("click", Target(words="Delete", kind="button", every=True)), shown("Ann Bob Cid"))

    assert result.status == "passed", result.verdict.explanation


def test_equal_buttons_that_change_their_words_stay_themselves(carry_out: Run) -> None:
    page = (
        "<button onclick=\"this.textContent = 'Unlike'; out.textContent += 'x'\">Like</button> " * 3 + "<p id=out></p>"
    )

    result = carry_out(page, step("click", Target(words="Like", kind="button", quoted=True, every=True)), shown("xxx"))

    assert result.status == "passed", result.verdict.explanation


def test_a_step_is_done_so_many_times(carry_out: Run) -> None:
    page = '<button onclick="n.textContent = +n.textContent + 1">Plus</button><output id=n>0</output>'

    result = carry_out(page, step("click", "'Plus'", times=3), check("text", None, "3"))

    assert result.status == "passed", result.verdict.explanation
    assert ids(result)[1:4] == ["s01.1", "s01.2", "s01.3"]


def test_a_step_is_done_until_something_holds(carry_out: Run) -> None:
    page = """<button onclick="n.textContent = +n.textContent + 1; done.hidden = n.textContent !== '4'">Next</button>
        <output id=n>0</output><p id=done hidden>All done</p>"""

    result = carry_out(
        page, step("click", "'Next'", until=shown("All done")), check("text", None, "4"), step_timeout_s=10
    )

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["click"] * 5 + ["text"]
    assert by_id(result)["s01.5"].notes == ('"All done" is visible, after 4 rounds',)


def test_a_step_that_never_brings_about_what_it_is_done_for_fails(carry_out: Run) -> None:
    result = carry_out("<button>Next</button>", step("click", "'Next'", until=shown("All done")), step_timeout_s=0.8)

    assert (result.status, result.verdict.code) == ("failed", "expectation_not_met")
    assert "rounds" in result.verdict.explanation


def test_a_condition_that_does_not_hold_skips_its_step_and_not_the_run(carry_out: Run) -> None:
    page = "<button onclick=\"out.textContent = 'Saved'\">Save</button><p id=out></p>"

    result = carry_out(
        page, step("click", "'Accept'", condition=shown("Cookies")), step("click", "'Save'"), shown("Saved")
    )

    assert result.status == "passed", result.verdict.explanation
    assert by_id(result)["s01"].outcome == "skipped"
    assert "that was not so" in by_id(result)["s01"].message


def test_a_condition_that_holds_lets_its_step_be_done(carry_out: Run) -> None:
    page = """<div id=b><p>We use cookies</p><button onclick="b.remove(); out.textContent = 'Gone'">Accept</button></div>
        <p id=out></p>"""

    result = carry_out(page, step("click", "'Accept'", condition=shown("cookies")), shown("Gone"))

    assert result.status == "passed", result.verdict.explanation
    assert by_id(result)["s01"].outcome == "passed"


def test_an_optional_step_without_its_target_is_skipped(carry_out: Run) -> None:
    result = carry_out("<p>Hello</p>", step("click", "'Close the banner'", optional=True), shown("Hello"))

    assert result.status == "passed", result.verdict.explanation
    assert by_id(result)["s01"].outcome == "skipped"


def test_a_skipped_step_of_a_criterion_does_not_block_it(carry_out: Run) -> None:
    result = carry_out(
        "<p>Hello</p>", step("click", "'Close'", optional=True, criterion="c1"), shown("Hello", criterion="c1")
    )

    assert result.verdict.criteria == {"c1": "passed"}


def test_an_expanded_plan_is_remembered_by_its_own_ids(carry_out: Run) -> None:
    again = {"enable_memory": True, "name": "Remembered boxes"}
    first = carry_out(BOXES, step("check", box(every=True)), shown("1111"), **again)
    second = carry_out(BOXES, step("check", box(every=True)), shown("1111"), **again)

    assert (first.status, second.status) == ("passed", "passed"), second.verdict.explanation
    assert ids(first) == ids(second)
