"""Formatting in an editor: what is named is selected, and the button of the style is pressed; nothing else is."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

PAGE = """<h1>Letter</h1><div role=toolbar>
<button aria-label=Bold onmousedown="event.preventDefault(); give('b')">B</button>
<button aria-label=Italic onmousedown="event.preventDefault(); give('i')">I</button></div>
<div id=editor contenteditable role=textbox aria-label="Letter editor"><p>The Total of all items.</p></div>
<p id=said></p><script>function give(tag) { said.textContent = tag + ': ' + String(getSelection()).trim() }</script>"""


@pytest.fixture
def letters() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/letter", PAGE)
        shelf.page("/bare", PAGE.replace("<p>The Total of all items.</p>", "The Total of all items."))
        yield shelf


@pytest.mark.asyncio
async def test_a_style_is_given_to_what_is_named(letters: Shelf, run_settings: SettingsMaker) -> None:
    asked = (
        ('Make the word "Total" bold.', "b: Total"),
        ("Give the text Total the style italics.", "i: Total"),
        ("Make everything bold.", "b: The Total of all items."),
        ('Select the text "all items". Click the "Italic" button.', "i: all items"),
    )
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        for deed, said in asked:
            result = await engine.run(f'Open /letter. {deed} I see "{said}".', base_url=letters.url)
            assert result.status == "passed", f"{deed}: {result.verdict.explanation}"


@pytest.mark.asyncio
async def test_a_style_is_given_to_what_stands_in_an_editor_without_paragraphs(
    letters: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        result = await engine.run('Open /bare. Make the word Total bold. I see "b: Total".', base_url=letters.url)
    assert result.status == "passed", result.verdict.explanation


@pytest.mark.asyncio
async def test_what_is_not_in_the_text_is_not_selected(letters: Shelf, run_settings: SettingsMaker) -> None:
    async with open_engine(run_settings(generate=(), enable_memory=False, step_timeout_s=1)) as engine:
        result = await engine.run('Open /letter. Make the word "Invoice" bold.', base_url=letters.url)
    assert (result.status, result.steps[-2].outcome) == ("failed", "failed")
