"""A remembered locator that still matches, but another element: noticed at every use, not only when it misses."""

from collections.abc import Callable

import pytest

from pacts import run_requirement
from pacts.agents import executor
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.runs.site import Site

SAYS = "document.querySelector('output').textContent"


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Steps whose remembered element needed a closer look."""
    steps: list[str] = []
    compare = executor.strangeness

    def told(*given: object, **options: object) -> str:
        why = compare(*given, **options)  # type: ignore[arg-type]
        steps.append(why)
        return why

    monkeypatch.setattr(executor, "strangeness", told)
    return steps


def button(said: str, **attributes: str) -> str:
    told = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"""<button {told} onclick="{SAYS} = '{said} was pressed'">{said}</button>"""


def twice(settings: SettingsMaker, requirement: str, before: str, after: str, **changes: object) -> RunResult:
    """What the second run comes to, on the page as it is after the first one passed."""
    with Site() as site:
        site.pages["/"] = f"{before}<output></output>"
        first = run_requirement(requirement, base_url=site.url, settings=settings(**changes))
        assert first.status == "passed", first.verdict.explanation
        site.pages["/"] = f"{after}<output></output>"
        return run_requirement(requirement, base_url=site.url, settings=settings(**changes))


def field(label: str, name: str) -> str:
    return f"""<tr><td>{label}</td><td><input name="{name}" oninput="{SAYS} = '{label} is ' + this.value"></td></tr>"""


def test_a_name_attribute_that_another_field_took_does_not_mislead(
    run_settings: SettingsMaker, looks: list[str]
) -> None:
    result = twice(
        run_settings,
        'Open the home page. Fill "E-mail" with "a@b.c". I see "E-mail is a@b.c".',
        f"<table>{field('E-mail', 'contact')}</table>",
        f"<table>{field('Phone', 'contact')}{field('E-mail', 'mail')}</table>",
    )

    assert any("the locator now matches field" in why for why in looks), looks
    assert result.status == "healed", result.verdict.explanation


def test_a_field_of_another_meaning_under_the_old_name_is_not_filled(run_settings: SettingsMaker) -> None:
    result = twice(
        run_settings,
        'Open the home page. Fill "E-mail" with "a@b.c". I see "is a@b.c".',
        f"<table>{field('E-mail', 'contact')}</table>",
        f"<table>{field('Phone', 'contact')}</table>",
    )

    assert result.status == "failed", result.verdict.explanation
    assert "Phone" in result.verdict.explanation or any("Phone" in note for step in result.steps for note in step.notes)


def test_send_that_became_send_to_all_is_not_pressed(run_settings: SettingsMaker) -> None:
    result = twice(
        run_settings,
        'Open the home page. Click Send. I see "was pressed".',
        button("Send", id="send"),
        button("Send to all 1,204 members", id="send"),
    )

    assert result.status == "failed", [step.heals for step in result.steps]
    assert result.verdict.cause == "element_drift"


def test_the_row_that_moved_is_followed(run_settings: SettingsMaker, looks: list[str]) -> None:
    def rows(*names: str) -> str:
        cells = [
            f"<tr><td>{name}</td><td>{button('Open', title=name).replace('Open was', f'{name} was')}</td></tr>"
            for name in names
        ]
        return f"<table>{''.join(cells)}</table>"

    result = twice(
        run_settings,
        'Open the home page. Click "Open" in the row of "Bob". I see "Bob was pressed".',
        rows("Ann", "Bob", "Cleo"),
        rows("Dora", "Ann", "Bob", "Cleo"),
    )

    assert result.ok, result.verdict.explanation


def test_an_unchanged_page_raises_no_alarm_and_needs_no_closer_look(
    run_settings: SettingsMaker, looks: list[str]
) -> None:
    page = "<h1>Team</h1><p>10:41</p>" + button("Send", id="send") + "<label>E-mail <input name=mail></label>"
    result = twice(
        run_settings,
        'Open the home page. Fill "E-mail" with "a@b.c". Click Send. I see "Send was pressed".',
        page,
        page.replace("10:41", "11:02"),
    )

    assert result.status == "passed", result.verdict.explanation
    assert looks == []


CHANGES: list[tuple[str, Callable[[str], str]]] = [
    ("next is cancel", lambda page: page.replace(">Next<", ">Cancel<").replace("Next was", "Cancel was")),
    ("next deletes", lambda page: page.replace(">Next<", ">Delete draft<").replace("Next was", "Delete was")),
]


@pytest.mark.parametrize("change", [pytest.param(change, id=name) for name, change in CHANGES])
def test_another_deed_under_the_old_id_is_refused(change: Callable[[str], str], run_settings: SettingsMaker) -> None:
    page = button("Next", id="go", **{"data-testid": "go"})
    result = twice(run_settings, 'Open the home page. Click Next. I see "was pressed".', page, change(page))

    assert result.status == "failed", result.verdict.explanation
