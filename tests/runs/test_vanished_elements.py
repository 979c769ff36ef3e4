"""An element that good runs used and that is gone: looked for once the page is at rest, not after the whole time."""

from time import perf_counter

import pytest

from pacts import run_requirement
from tests.conftest import SettingsMaker
from tests.runs.site import Site

SAYS = "document.querySelector('output').textContent = 'done'"
ASKED = 'Open the home page. Click "Keep profile". I see "done".'
WHOLE_S = 60


def page(button: str) -> str:
    return f"<h1>Profile</h1><p>Ada Lovelace</p>{button}<output></output>"


def button(said: str, key: str = "keep-profile") -> str:
    return f"""<button id="{key}" onclick="{SAYS}">{said}</button>"""


def late(markup: str, after_s: float) -> str:
    return f"""<script>setTimeout(() => document.querySelector("p").insertAdjacentHTML("afterend", `{markup}`),
      {after_s * 1000});</script>"""


def test_what_it_became_is_found_long_before_the_time_is_over(run_settings: SettingsMaker) -> None:
    settings = run_settings(step_timeout_s=WHOLE_S)
    with Site() as site:
        site.pages["/"] = page(button("Keep profile"))
        assert run_requirement(ASKED, base_url=site.url, settings=settings).status == "passed"
        site.pages["/"] = page(button("Store profile", "store"))
        started = perf_counter()
        result = run_requirement(ASKED, base_url=site.url, settings=settings)

    assert result.status == "healed", result.verdict.explanation
    assert perf_counter() - started < WHOLE_S


@pytest.mark.full
def test_what_comes_late_on_a_page_at_rest_is_waited_for_where_nothing_else_is_it(run_settings: SettingsMaker) -> None:
    settings = run_settings(step_timeout_s=WHOLE_S)
    with Site() as site:
        site.pages["/"] = page(button("Keep profile"))
        assert run_requirement(ASKED, base_url=site.url, settings=settings).status == "passed"
        site.pages["/"] = page(late(button("Keep profile"), 6))
        result = run_requirement(ASKED, base_url=site.url, settings=settings)

    assert result.status == "passed", result.verdict.explanation
