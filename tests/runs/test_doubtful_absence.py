"""What only comes near to the words of "is not shown" neither bears it out nor breaks it."""

import pytest

from pacts import run_requirement
from tests.conftest import SettingsMaker
from tests.runs.site import Site

PAGE = "<h1>Calendar</h1><button aria-label='Next month'>›</button><button>Send</button>"
LEAVES = "<script>setTimeout(() => document.querySelector('[aria-label]').remove(), 900)</script>"


@pytest.mark.parametrize(
    ("page", "said", "status", "cause"),
    [
        (PAGE, "The next month arrow is not shown", "invalid", "ambiguous_target"),
        (PAGE + LEAVES, "The next month arrow is not shown", "passed", "ok"),
        (PAGE, 'The "Save" button is not shown', "passed", "ok"),
        (PAGE, 'The "Send" button is not shown', "failed", "expectation_not_met"),
    ],
    ids=["there, perhaps", "gone in time", "another name", "there"],
)
def test_a_thing_that_may_be_the_one_that_should_be_gone_makes_no_run_green(
    page: str, said: str, status: str, cause: str, run_settings: SettingsMaker
) -> None:
    with Site() as site:
        site.pages["/"] = page
        result = run_requirement(said, base_url=site.url, settings=run_settings(step_timeout_s=3, generate=()))

    assert (result.status, result.verdict.code) == (status, cause), result.verdict.explanation
    assert cause != "ambiguous_target" or "say it in the page's own words" in result.verdict.explanation


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("The discount banner is not shown", True),
        ("The weekly calendar is not shown", False),  # there is a calendar, at least
        ('Click "Send"\nThe "Send" button is not shown', False),  # it was there before
    ],
)
def test_an_absence_of_what_was_never_seen_is_green_with_a_warning(
    said: str,
    doubted: bool,  # noqa: FBT001 -- a column of the table
    run_settings: SettingsMaker,
) -> None:
    with Site() as site:
        site.pages["/"] = PAGE.replace("<button>Send", "<button onclick=this.remove()>Send")
        result = run_requirement(said, base_url=site.url, settings=run_settings(step_timeout_s=3, generate=()))

    assert result.status == "passed", result.verdict.explanation
    assert [notice.code for notice in result.verdict.warnings].count("never_seen") == doubted
