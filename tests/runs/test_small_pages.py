"""One sentence on a small page: what is done is what was asked for, and nothing is called done that was not."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

EXPIRING = """<h1>Sign in</h1><p><label>User <input id=user></label></p><p><label>Code <input id=code></label></p>
<button id=go onclick="said.textContent = user.value + ':' + code.value">Go</button><p id=said></p><script>
let shown; code.onfocus = () => { if (shown) return; shown = [user, code, go]; shown.forEach(x => x.disabled = true);
document.body.insertAdjacentHTML('beforeend', `<div id=ask style="position:absolute;top:20px;width:200px;height:200px;
background:#eee"><p>Your session is about to expire.</p><p>Leave this page?</p><button>OK</button><button
onclick="ask.remove(); shown.forEach(x => x.disabled = false)">Cancel</button></div>`) }</script>"""
PAGES = {"/expiring": EXPIRING}


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for path, body in PAGES.items():
            shelf.page(path, body)
        yield shelf


@pytest.mark.asyncio
async def test_a_field_that_was_disabled_under_the_hand_is_filled_once_more(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    said = 'Open /expiring. Enter "ann" as the user and "X7" as the code, then click Go. I see "ann:X7".'
    async with open_engine(run_settings(generate=(), enable_memory=False)) as engine:
        result = await engine.run(said, base_url=shelf.url)

    assert result.status == "passed", result.verdict.explanation
