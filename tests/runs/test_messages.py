"""Alerts and dialogs of which a requirement does not say whether the browser shows them or the page."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of
from tests.runs.shelf import Shelf

SHOP = """<title>Shop</title><h1>Shop</h1>
<button onclick="alert('Stored')">Store</button>
<button onclick="if (confirm('Sure?')) said.textContent = 'gone'">Delete</button>
<button onclick="note.hidden = false">Save</button>
<button onclick="setTimeout(() => note.hidden = false, 700)">Save later</button>
<button onclick="asked.hidden = false">Remove</button><p id=said></p>
<div id=note role=alert hidden>Saved</div>
<button onclick="setTimeout(() => colours.hidden = false, 100)">Paint</button>
<div id=asked role=dialog hidden>Really?
<button onclick="asked.hidden = true; said.textContent = 'removed'">Remove it</button>
<button onclick="asked.hidden = true; said.textContent = 'kept'">No</button></div>
<div id=colours role=dialog hidden>Which? <button>Red</button> <button>Blue</button> <button>Green</button></div>
<div role=alert hidden id=hint>Disk is full <button aria-label=Close onclick="hint.hidden = true">×</button></div>
<button onclick="hint.hidden = false">Check</button>"""


@pytest.fixture
def shop() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/shop", SHOP)
        yield shelf


@pytest.mark.asyncio
async def test_an_alert_or_a_dialog_is_found_whether_the_browser_shows_it_or_the_page(
    shop: Shelf, run_settings: SettingsMaker
) -> None:
    texts = (
        'Click "Store". The alert says "Stored".',
        'Click "Store". I should see an alert saying "Stored".',
        'Click "Store". I should see an alert with the text "Stored".',
        'Click "Delete". Then a confirmation dialog with the message "Sure?" is displayed.',
        'Click "Delete". I should see a confirmation dialog asking "Sure?".',
        'Click "Save later". I should see an alert saying "Saved".',
        'Click "Remove". The dialog says "Really".',
        'Click "Delete". A dialog asks "Sure?". Accept the dialog. I see "gone".',
        'Click "Store" and accept the alert. The page contains "Shop".',
        'Click "Delete". Confirm the deletion. I see "gone".',
        'Click "Delete". Click "OK" in the dialog. I see "gone".',
        'Click "Delete". Press Cancel. The page does not contain "gone".',
        'Click "Remove" and accept the dialog. I see "removed".',
        'Click "Remove". Dismiss the popup. I see "kept".',
        'Click "Store" and accept the alert. The alert said "Stored".',
        'Click "Delete" and dismiss the dialog. A confirmation dialog with the text "Sure?" was shown.',
        'Click "Store". An alert says "Stored". Click "Store". An alert says "Stored".',
        'Click "Check" and dismiss the warning. I should not see "Disk is full".',
    )
    for text, outcome in (await outcomes_of(shop, run_settings, "/shop", texts)).items():
        assert outcome.startswith("passed"), f"{text}: {outcome}"


@pytest.mark.asyncio
async def test_what_neither_shows_so_is_not_met(shop: Shelf, run_settings: SettingsMaker) -> None:
    texts = {
        'Click "Store". No alert appears.': 'the browser showed the message "Stored"',
        'Click "Store". I should see an alert saying "Saved".': "found Stored",
        'Click "Save". I should see an alert saying "Stored".': 'found "Saved"',
        'Click "Save". A JavaScript alert says "Saved".': "found none",
        'Click "Store". An alert says "Stored". Click "Save". An alert says "Stored".': "Stored",
        'Click "Store" and accept the alert. An alert is shown.': "not",
        'Click "Delete". A confirmation dialog asks "Stored".': "found Sure?",
        'Click "Delete". I should not see a dialog with the text "Sure?".': 'the browser showed the message "Sure?"',
        'Click "Delete". I should see a dialog with the text "Saved".': "not shown",
        'Click "Paint". Accept the dialog.': "showed no dialog that could be answered",
        "Dismiss the alert.": "showed no dialog that could be answered",
    }
    for text, outcome in (await outcomes_of(shop, run_settings, "/shop", tuple(texts), step_timeout_s=2)).items():
        assert outcome.startswith("failed"), f"{text}: {outcome}"
        assert texts[text] in outcome


@pytest.mark.asyncio
async def test_an_answer_may_be_given_before_the_question_comes(shop: Shelf, run_settings: SettingsMaker) -> None:
    texts = ('Accept the next dialog. Click "Delete". I see "gone".', 'No alert appears. Click "Save".')
    for text, outcome in (await outcomes_of(shop, run_settings, "/shop", texts)).items():
        assert outcome.startswith("passed"), f"{text}: {outcome}"


@pytest.mark.asyncio
async def test_a_heading_is_no_message_and_a_toast_is_one(shop: Shelf, run_settings: SettingsMaker) -> None:
    shop.page("/plain", "<title>Plain</title><h1>Shop</h1><ul><li>Lamps</ul><button>Buy</button>")
    rest = (
        "<ul role=menu><li role=menuitem>Open</ul><a href='#'>More</a><table><tr><td>1</table><article>Lamp</article>"
    )
    shop.page("/toast", f"<title>Toast</title><h1>Shop</h1><div class='toast show'>Done</div>{rest}")
    texts = (
        "An alert appears.",
        "I see a message.",
        "A menu is shown.",
        "A link is shown.",
        "I see a table and a card.",
    )
    none = ("No alert appears.", "No notification is shown.", "There is no table.")
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=2)) as engine:
        for path, there in (("/plain", False), ("/toast", True)):
            for text in (*texts, *none):
                result = await engine.run(f"Open {path}. {text}", base_url=shop.url)
                wanted = "passed" if (text in texts) is there else "failed"
                assert result.status == wanted, f"{path} {text}: {result.verdict.explanation}"
