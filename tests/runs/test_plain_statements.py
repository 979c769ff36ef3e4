# ruff: noqa: E501 -- pages are written as they are
"""A plain statement is met where the page says it in its own words, and by nothing less."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

LOAN = """<meta charset=utf-8><title>Loan 88</title><h1>Loan of 3 books</h1><p>Taken out by Ilse Brandt on 4 May 2026</p>
<table><tr><th>Book</th><th>Shelf</th><th>Fee</th><th>State</th></tr>
<tr><td>The Dunes</td><td>C4</td><td>€1.20</td><td>Overdue</td></tr><tr><td>Tide</td><td>A1</td><td>€0.40</td><td>On loan</td></tr></table>
<dl><dt>Deposit</dt><dd>€15.00</dd><dt>Reminder</dt><dd>Not sent</dd><dt>Librarian</dt><dd>Tom Aker</dd><dt>Weight</dt><dd>2.3 kg</dd></dl>
<p>The loan has been extended twice. 12 people are waiting.</p><p>web desk: closed</p>
<button onclick="said.textContent='The loan was renewed until 1 June.'">Renew</button><button onclick="said.textContent='Could not send the receipt.'">Send receipt</button>
<button onclick="said.textContent='Saved'">Save note</button><p id=said role=status></p>"""
STEPS = """<meta charset=utf-8><title>Parcel</title><h1>Parcel 5</h1><div class=step>Ordered</div><div class=step>Shipped</div><div class=step>Delivered</div>
<ul><li>Mon 10:02 <b>Picked up</b> Porto</li><li>Tue 08:15 <b>Held at customs</b> Dover</li></ul>
<h2>Related</h2><ul><li>B-6 <b>Returned</b></li><li>B-7 <b>Lost</b></li></ul>"""
SAID = {
    # what the page says, however it says it
    "Open /loan. The Dunes is overdue.": "passed",
    "Open /loan. The deposit is €15.00.": "passed",
    "Open /loan. The reminder has not been sent.": "passed",
    "Open /loan. 12 people are waiting.": "passed",
    "Open /loan. The loan was taken out by Ilse Brandt.": "passed",
    "Open /loan. The loan weighs 2.3 kg.": "passed",
    "Open /steps. The parcel was held at customs.": "passed",
    "Open /steps. The parcel was picked up in Porto.": "passed",
    "Open /loan. Click Renew. The loan is renewed.": "passed",
    "Open /loan. Click Save note. The changes are saved.": "passed",
    # another row, person, number; what is denied, or stands elsewhere
    "Open /loan. Tide is overdue.": "invalid",
    "Open /loan. The reminder has been sent.": "invalid",
    "Open /loan. 14 people are waiting.": "failed",
    "Open /loan. The loan was taken out by Tom Aker.": "",
    "Open /loan. The loan weighs 3.2 kg.": "",
    "Open /loan. The desk is renewed.": "invalid",
    "Open /loan. Click Send receipt. The receipt is sent.": "invalid",
    "Open /loan. Click Save note. The loan is saved.": "invalid",
    "Open /loan. Click Save note. The loan is extended.": "invalid",
    "Open /steps. The parcel is delivered.": "invalid",
    "Open /steps. The parcel is returned.": "invalid",
    "Open /steps. The parcel was held in Porto.": "invalid",
    "Open /steps. The parcel was picked up at customs.": "invalid",
}


@pytest.fixture(name="shelf")
def written_shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/loan", LOAN)
        shelf.page("/steps", STEPS)
        yield shelf


@pytest.mark.asyncio
async def test_a_statement_is_met_only_where_the_page_says_it(shelf: Shelf, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=0.4)) as engine:
        for said, status in SAID.items():
            result = await engine.run(said, base_url=shelf.url)
            if status == "passed":
                assert result.status == "passed", f"{said}: {result.verdict.explanation}"
            else:
                assert result.status in (status, "invalid", "failed"), f"{said}: {result.status}"
                assert status != "invalid" or result.status == "invalid", f"{said}: {result.status}"


def test_the_test_of_a_statement_asks_for_the_words_that_said_it(
    shelf: Shelf, run_settings: SettingsMaker, tmp_path: Path
) -> None:
    async def run() -> str:
        settings = run_settings(report_dir=tmp_path, enable_memory=False, verify="never", step_timeout_s=0.4)
        async with open_engine(settings) as engine:
            return (await engine.run("Open /steps. The parcel was held at customs.", base_url=shelf.url)).status

    assert asyncio.run(run()) == "passed"
    written = "".join(path.read_text() for path in tmp_path.rglob("test_*.py"))
    assert '"Held at customs"' in written
