# ruff: noqa: E501 -- pages read better unbroken
"""Sorting takes the list of orders where there is one, and the header of the column where there is none."""

from pacts.domain.plan import Target
from tests.goals.planned import Run, shown, step, verbs

ORDER = Target(words="sort", kind="dropdown")
TABLE = """<table><tr><th>Name</th><th onclick="out.textContent = 'By weight'" style=cursor:pointer>Weight ⇅</th></tr>
<tr><td>Fig</td><td>20</td></tr><tr><td>Plum</td><td>35</td></tr></table><output id=out></output>"""


def test_a_header_sorts_where_no_list_of_orders_is_offered(carry_out: Run) -> None:
    result = carry_out(TABLE, step("select", ORDER, "weight"), shown("By weight"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["click", "visible"]


def test_a_list_of_orders_comes_before_the_header(carry_out: Run) -> None:
    page = f"""<label>Sort by <select onchange="out.textContent = 'List ' + this.value"><option>Name<option>Weight</select></label>{TABLE}"""

    result = carry_out(page, step("select", ORDER, "Weight"), shown("List Weight"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["select", "visible"]


def test_what_nothing_sorts_by_is_absent(carry_out: Run) -> None:
    result = carry_out(TABLE, step("select", ORDER, "colour"))

    assert (result.status, result.verdict.code) == ("failed", "element_absent")
