# ruff: noqa: E501 -- pages read better unbroken
"""A deed in the author's words is done by the control that plainly does it, in the way of its role."""

from pacts.domain.plan import GUESSED, Scope, Source, Target
from tests.goals.planned import Run, goal, ids, shown, step, verbs


def test_a_deed_is_done_by_the_button_that_means_it(carry_out: Run) -> None:
    page = """<button onclick="out.textContent = 'Gone'">Discard</button><button>Save changes</button><output id=out></output>"""

    result = carry_out(page, goal("do", value="throw away the changes"), shown("Gone"))

    assert result.status == "passed", result.verdict.explanation
    assert ids(result) == ["s00", "s01.1", "s02"]
    assert verbs(result) == ["click", "visible"]


def test_what_is_hidden_is_unticked(carry_out: Run) -> None:
    page = """<label><input type=checkbox checked onchange="out.textContent = this.checked ? 'Shown' : 'Hidden'">Bike paths</label><output id=out></output>"""

    result = carry_out(page, goal("do", value="hide the bike paths"), shown("Hidden"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["uncheck", "visible"]


def test_how_many_are_shown_is_chosen_from_its_list(carry_out: Run) -> None:
    page = """<label>Rows per page <select onchange="out.textContent = 'Now ' + this.value"><option>10<option>50</select></label><output id=out></output>"""

    result = carry_out(page, goal("do", value="show 50 rows per page"), shown("Now 50"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["select", "visible"]


def test_the_menu_that_may_hold_it_is_opened_first(carry_out: Run) -> None:
    page = """<button aria-haspopup=menu aria-expanded=false onclick="menu.hidden = false; this.setAttribute('aria-expanded', 'true')">More actions</button>
        <ul id=menu role=menu hidden><li role=menuitem onclick="out.textContent = 'Doubled'">Duplicate</li></ul><output id=out></output>"""

    result = carry_out(page, goal("do", value="clone the board"), shown("Doubled"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["expand", "click", "visible"]


def test_what_is_applied_by_its_quoted_name_is_the_control_of_just_that_name(carry_out: Run) -> None:
    page = """<h2>Done</h2><a href="#" onclick="out.textContent = 'Only what is done'">Done</a><a href="#">Done before</a><output id=out></output>"""

    result = carry_out(page, goal("do", value='apply the "Done" filter'), shown("Only what is done"))
    other = carry_out(page, goal("do", value='apply the "SAVE10" voucher'))

    assert result.status == "passed", result.verdict.explanation
    assert other.verdict.code == "element_absent"


def test_the_place_tells_which_of_several_is_meant(carry_out: Run) -> None:
    card = """<section aria-label={0}><h2>{0}</h2><button onclick="out.textContent = 'Joined {0}'">Join</button></section>"""
    page = f"{card.format('Chess')}{card.format('Choir')}<output id=out></output>"
    place = Target(scope=(Scope(relation="in", target=Target(words="Choir", kind="section")),))

    result = carry_out(page, goal("do", place, value="enrol"), shown("Joined Choir"))

    assert result.status == "passed", result.verdict.explanation


def test_what_no_control_does_is_refused_with_what_was_looked_for(carry_out: Run) -> None:
    result = carry_out("<button>Unsubscribe</button>", goal("do", value="subscribe to the channel"))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
    assert 'nothing on the page plainly does "subscribe to the channel"' in result.verdict.explanation


def test_an_order_that_nobody_understands_and_the_page_does_not_know_accuses_no_application(carry_out: Run) -> None:
    order = goal("do", value="lend the drill to my neighbour").model_copy(update={"confidence": GUESSED})

    result = carry_out("<button>Save</button>", order)

    assert (result.status, result.verdict.code) == ("invalid", "unclear_step")
    assert "No reading understood these words. The nearest forms are:" in result.verdict.explanation


def test_a_sentence_whose_plan_does_not_fit_the_page_is_read_as_a_deed(carry_out: Run) -> None:
    page = """<label><input type=radio name=layer checked> Streets</label> <label><input type=radio name=layer onchange="out.textContent = 'From above'"> Satellite</label><output id=out></output>"""
    said = Source(line=1, text="Switch the map to satellite")

    result = carry_out(page, step("fill", "map", "satellite", source=said), shown("From above"))

    assert result.status == "passed", result.verdict.explanation
    assert (ids(result), verbs(result)) == (["s00", "s01.1", "s02"], ["check", "visible"])


def test_what_is_named_by_its_words_is_never_replaced_by_what_does_something_like_it(carry_out: Run) -> None:
    said = Source(line=1, text='Archive "Q3 report"')

    result = carry_out("<button>Archive</button>", step("click", "'Q3 report'", source=said))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")


def test_a_number_that_the_page_does_not_show_is_never_left_out(carry_out: Run) -> None:
    result = carry_out("<p>3 prints are free</p><button>Order prints</button>", goal("do", value="order 20 prints"))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
    assert '"order 20 prints" says 20, and nothing on the page does' in result.verdict.explanation


def test_what_is_switched_to_is_the_one_of_the_alternatives_that_is_called_so(carry_out: Run) -> None:
    page = """<h2>Sales</h2><span><label><input type=radio name=v style="display:none">Stacked bars</label>
        <label><input type=radio name=v style="display:none" onchange="out.textContent = 'Now single'">Single bars</label></span><output id=out></output>"""

    result = carry_out(page, goal("do", value="switch the chart to single bars"), shown("Now single"))

    assert result.status == "passed", result.verdict.explanation


def test_a_deed_without_a_verb_is_refused_without_an_exception(carry_out: Run) -> None:
    result = carry_out("<button>Send</button>", goal("do", value="Rome"))

    assert result.verdict.code in {"element_absent", "unclear_step"}, result.verdict.explanation
