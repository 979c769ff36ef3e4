"""What the browser's own closed lists offer, and which of it is chosen: drawn by no page, and seen by every person."""

from collections.abc import Iterator

import pytest

from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of, runs_of
from tests.runs.shelf import Shelf

FORM = """<title>Join</title><h1>Join</h1><label for=land>Country</label>
<select id=land><option value="">Choose…</option><option value=f>France</option><option value=g>Germany</option>
<option value=s disabled>Spain</option></select>
<fieldset><legend>Account type</legend><label><input type=radio name=t value=p checked> Personal</label>
<label><input type=radio name=t value=b> Business</label></fieldset>
<div hidden><select aria-label=Region><option>North</option></select></div>"""
GREEN = (
    'The country dropdown has the options "France", "Germany" and "Spain"',
    "The options of the country dropdown are France, Germany and Spain",
    'The country dropdown has the option "France"',
    "The country dropdown contains Germany",
    "The country dropdown offers Germany as an option",
    '"Spain" is one of the options of the country dropdown',
    "The country dropdown has 4 options",
    'The country dropdown does not contain the option "Italy"',
    'The "Spain" option is disabled',
    'Select "Germany" from the country dropdown. "Germany" is selected. The option "France" is not selected',
    '"Personal" is the default account type',
    "The default account type is Personal",
    "Select Business. The selected account type is Business",
)
RED = (
    "The country dropdown contains the options France, Germany and Italy",
    'The country dropdown does not have the option "Spain"',
    "The country dropdown has 5 options",
    'Select "Germany" from the country dropdown. "France" is selected',
    '"Business" is the default account type',
    "Select Business. The selected account type is Personal",
    'I should see "France"',
    '"North" is one of the options of the region dropdown',
    'The country dropdown shows "Germany"',
)


@pytest.fixture
def form() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/form", FORM)
        yield shelf


@pytest.mark.asyncio
async def test_what_a_closed_list_offers_is_seen(form: Shelf, run_settings: SettingsMaker) -> None:
    outcomes = await outcomes_of(form, run_settings, "/form", GREEN)
    assert {text: told for text, told in outcomes.items() if not told.startswith("passed")} == {}


@pytest.mark.asyncio
async def test_what_a_closed_list_does_not_offer_or_has_not_chosen_is_never_green(
    form: Shelf, run_settings: SettingsMaker
) -> None:
    outcomes = await outcomes_of(form, run_settings, "/form", RED, step_timeout_s=1)
    assert {text: told for text, told in outcomes.items() if told.startswith("passed")} == {}


@pytest.mark.asyncio
async def test_a_kept_test_of_a_closed_list_passes_where_its_run_did(form: Shelf, run_settings: SettingsMaker) -> None:
    text = (
        'Select "Germany" from the country dropdown. "Germany" is selected. '
        'The country dropdown has the option "France". The country dropdown has 4 options'
    )
    how: dict[str, object] = {"generate": ("py",), "verify": "always"}
    (run,) = (await runs_of(form, run_settings, "/form", (text,), **how)).values()
    assert run.status == "passed"
    assert [test.state for test in run.generated] == ["verified"]
