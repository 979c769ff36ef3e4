"""A text that is said of "the heading" or "the message", where the one that says it comes beside an older one."""

import pytest

from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of
from tests.runs.shelf import Shelf

SHOP = """<title>Shop</title><h1>Shop</h1><div role=alert>Welcome back</div><button>Order</button><main></main>
<script>document.querySelector('button').onclick = () => setTimeout(() => {
  document.querySelector('main').innerHTML = '<h2>Order placed</h2><div role=alert>We have got your order</div>';
}, 700);</script>"""
GREEN = (
    'Click Order. The heading says "Order placed"',
    'Click Order. The message should say "We have got your order"',
    'Click Order. The heading says "Shop"',
)
RED = (
    'Click Order. The heading says "Order refused"',
    'Click Order. The message should say "We have lost your order"',
)


@pytest.mark.asyncio
async def test_the_one_that_comes_later_is_meant_and_none_that_says_something_else(run_settings: SettingsMaker) -> None:
    with Shelf() as shelf:
        shelf.page("/shop", SHOP)
        told = await outcomes_of(shelf, run_settings, "/shop", (*GREEN, *RED), step_timeout_s=4)
    assert {text: told[text] for text in GREEN if not told[text].startswith("passed")} == {}
    assert {text: told[text] for text in RED if not told[text].startswith("failed")} == {}
