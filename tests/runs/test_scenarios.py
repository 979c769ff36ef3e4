"""Scenarios of the kind that strangers write, on a small application of records that it keeps in the browser."""

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.site import Site

CLUB = """<!doctype html><title>Club</title><h1>Club</h1>
<input data-testid=reason-input placeholder="Reason"> <input data-testid=sum-input type=number placeholder="Sum">
<button data-testid=add-fee onclick="add()">Add fee</button><p>Total: <b id=total>$0.00</b></p>
<table><thead><tr><th>Date<th>Reason<th>Sum<th>Action</thead><tbody data-testid=fee-list id=list></tbody></table>
<script>
const by = (id) => document.querySelector(`[data-testid="${id}"]`);
let fees = JSON.parse(localStorage.getItem("fees") || "[]");
const draw = () => {
  list.innerHTML = fees.map((fee, at) => `<tr><td>Monday<td>${fee.reason}<td>$${fee.sum.toFixed(2)}
    <td><button onclick="fees.splice(${at}, 1); keep()">X</button>`).join("");
  total.textContent = "$" + fees.reduce((sum, fee) => sum + fee.sum, 0).toFixed(2);
};
const keep = () => { localStorage.setItem("fees", JSON.stringify(fees)); draw(); };
const add = () => {
  fees.push({ reason: by("reason-input").value, sum: +by("sum-input").value });
  by("reason-input").value = by("sum-input").value = "";
  keep();
};
draw();
</script>"""
ADDED = """Given the Club page is loaded
And the fee list is empty
And the local storage is empty
When the page finishes loading
And I create a fee with reason "Late" and sum "5"
Then the fee list should contain a row with date, reason "Late", sum "$5.00", and a remove button
And the fee list with data-testid "fee-list" should include a fee with sum '$5.00'
And the local storage should contain the fee with reason "Late" and sum "5"
And the reason field should be empty
"""
REMOVED = """Given the Club page is loaded
And a fee with reason "Late" and sum "5" exists in the fee list
And the reason input with data-testid "reason-input" contains "Key"
When I enter "7" into the sum input with data-testid "sum-input"
And I click the "Add fee" button
And I click the 'X' button next to the fee with reason "Late"
Then the fee list should not include a fee with reason "Late"
And the local storage should not contain the fee with reason "Late"
And the fee list should show a fee with reason "Key"
And the price "$7.00"
"""


@pytest.mark.asyncio
@pytest.mark.parametrize("text", [ADDED, REMOVED], ids=["added", "removed"])
async def test_records_are_made_looked_at_and_removed(text: str, run_settings: SettingsMaker) -> None:
    with Site() as site:
        site.pages["/"] = CLUB
        async with open_engine(run_settings(generate=())) as engine:
            result = await engine.run(text, base_url=site.url)
    assert result.status == "passed", result.verdict.explanation


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (ADDED, ">X</button>", "></button>"),
        (ADDED, "<td>Monday", "<td>"),
        (ADDED, "fee.sum.toFixed(2)", "fee.sum"),
        (ADDED, "<td>${fee.reason}", "<td>"),
        (ADDED, "JSON.stringify(fees)", "'[]'"),
        (ADDED, 'by("reason-input").value = by("sum-input")', 'by("sum-input")'),
        (REMOVED, 'localStorage.setItem("fees", JSON.stringify(fees));', "localStorage.fees ??= JSON.stringify(fees);"),
        (REMOVED, "fees.splice(${at}, 1)", "fees.splice(1, 1)"),
    ],
)
async def test_none_of_it_is_borne_out_by_an_application_that_does_not_do_it(
    text: str, old: str, new: str, run_settings: SettingsMaker
) -> None:
    assert old in CLUB
    with Site() as site:
        site.pages["/"] = CLUB.replace(old, new, 1)
        async with open_engine(run_settings(generate=(), step_timeout_s=1.0)) as engine:
            result = await engine.run(text, base_url=site.url)
    assert not result.ok, result.verdict.explanation
