# ruff: noqa: ASYNC240 - a look into a folder
"""The mutation gate in a real browser: what is caught, what goes by, what does not count, where nothing is tried."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest
from workshop import Course, css, label, role

from pacts.codegen.executed import SourceFile
from pacts.codegen.python_test import write_python
from pacts.codegen.verify import Verified, may_put_faults_in
from pacts.domain.element import Locator, LocatorPart
from pacts.domain.mutation import Gate
from pacts.domain.plan import Target
from pacts.domain.result import Mitigation
from pacts.errors import RunError
from pacts.graph.gating import judged
from pacts.mutation import gate as gate_module
from pacts.mutation.fault import Exchange, Fault
from pacts.mutation.gate import measure
from pacts.mutation.talk import Task
from pacts.mutation.telling import explained, header_lines
from pacts.settings import Settings

PASSED = Verified("verified", "", 1.0, "")
FRAME = (css('iframe[title="Payment"]'),)


async def nothing() -> None:
    return


async def tried(
    test: Sequence[SourceFile],
    browser_path: str,
    *faults: Fault,
    limit_s: float = 60,
    reset: Callable[[], Awaitable[None]] = nothing,
    folder: Path | None = None,
    **environment: str,
) -> Gate:
    def choose(exchanges: Sequence[Exchange]):  # noqa: ANN202 - an iterator of faults
        assert [one.path for one in exchanges] == [one.path for one in exchanges if one.origin.startswith("http")]
        return iter(faults)

    return await measure(Task(test, choose, len(faults), limit_s, reset, environment, browser_path, folder))


def fates(gate: Gate) -> dict[str, str]:
    return {mutant.what: mutant.fate for mutant in gate.mutants}


def fault(kind: str, what: str, locator: Locator | None = None, **more: object) -> Fault:
    return Fault(kind, "used", what, "s01", locator, **more)  # type: ignore[arg-type]


def more_of_the_workshop(url: str) -> Course:
    """On one page: a button, a list, a field, and expectations of most of it."""
    page = {"url": f"{url}/more"}
    course = Course(url, "See more").add("open", None, "/more", **page)
    course.add("click", role("heading", "More of the workshop")).add("click", role("button", "Two more"))
    course.check("text", css("#n"), "7", comparison="equals")
    course.add("fill", label("Code"), "4711").add("submit", css("form"), notes=("submitted:button",))
    return course.check("text", css("#out"), "Sent 4711")


async def test_what_is_checked_is_caught_what_is_not_goes_by_and_what_nobody_could_see_does_not_count(
    workshop: str, browser_path: str, tmp_path: Path
) -> None:
    executed = more_of_the_workshop(workshop).executed()
    row = Locator(parts=(LocatorPart(by="role", value="row", has_text="Lamp"),))
    gate = await tried(
        write_python(executed),
        browser_path,
        fault("dead", "the button is dead", role("button", "Two more")),
        fault("lost", "the field forgets", label("Code")),
        fault("text", "the answer is another one", css("#out"), text="Sent 4711"),
        fault("broken", "the page is broken", path="^/more$", method="GET", sort="document"),
        fault("count", "a row is missing", row),
        fault("beside", "another text", keep=("Two more", "Code", "Send", "More of the workshop", "Sent 4711"), seed=3),
        fault("dead", "a heading is dead", role("heading", "More of the workshop")),
        fault("gone", "what is not there is gone", role("button", "Nowhere")),
        folder=tmp_path,
    )

    assert fates(gate) == {
        "the button is dead": "caught",
        "the field forgets": "caught",
        "the answer is another one": "caught",
        "the page is broken": "caught",
        "a row is missing": "survived",
        "another text": "survived",
        "a heading is dead": "unnoticed",
        "what is not there is gone": "not_fired",
    }
    assert (gate.kill_rate, gate.caught, len(gate.counted), gate.reason) == (0.6667, 4, 6, "")
    assert list(tmp_path.iterdir()) == []
    told = explained(gate, executed.plan, write_python(executed)[0].text)
    assert told.mutants[0].told == "line 4: text 7"
    assert "The page shows" in told.survivors[0].advice
    assert header_lines(told)[0] == "Kill rate: 4 of 6 faults caught (67%)."


async def test_faults_reach_frames_dialogs_and_other_tabs(workshop: str, browser_path: str) -> None:
    banner = Mitigation(kind="dismissed_banner", detail='clicked "Accept all"', locator=role("button", "Accept all"))
    card = Locator(frames=FRAME, parts=(LocatorPart(by="label", value="Card number"),))
    course = Course(workshop).add("open").add("fill", label("Full name"), "Ann", mitigations=(banner,))
    course.add("fill", card, "4111").check("value", card, "4111")
    course.add("click", role("button", "Delete"), dialogs=("Really delete?",)).add("dialog_accept")
    course.check("dialog", None, "Really delete").check("text", role("status"), "deleted")
    course.add("click", role("link", "Terms")).add("switch_tab", None, "new", url=f"{workshop}/terms")
    course.check("visible", role("heading", "Terms of use"))
    gate = await tried(
        write_python(course.executed()),
        browser_path,
        fault("lost", "the field in the frame forgets", card),
        fault("dialog", "nobody asks", to="accept"),
        fault("text", "the other tab says otherwise", None, path="^/terms$", text="Terms of use"),
        fault("stays", "the link leads nowhere", path="^/terms$", method="GET", sort="document"),
    )

    assert set(fates(gate).values()) == {"caught"}, gate.mutants
    assert gate.kill_rate == 1


async def test_a_test_without_an_expectation_is_not_verified(workshop: str, browser_path: str) -> None:
    course = Course(workshop).add("open", None, "/more").add("click", role("button", "Two more"))
    gate = await tried(write_python(course.executed()), browser_path, fault("dead", "dead", role("button", "Two more")))

    assert (fates(gate), gate.worthless) == ({"dead": "survived"}, True)
    assert judged(PASSED, gate) == (
        "unverified",
        "it passed with every fault in the application, too (1 tried): it can't fail",
    )


FLEETING = """
import pathlib
TIMEOUT_S = 1
def test_it(page):
    mark = pathlib.Path({mark!r})
    mark.write_text(mark.read_text() + "." if mark.exists() else ".")
    page.goto("data:text/html,<h1>Hello</h1><button>s3cr3t-value</button>")
    assert len(mark.read_text()) < {times}, "done before"
"""


def fleeting(mark: Path, *, times: int) -> list[SourceFile]:
    """A test that passes so many times less one, and shows a secret."""
    conftest = write_python(Course("http://127.0.0.1").add("open").executed())[-1]
    return [SourceFile("test_it.py", FLEETING.format(mark=str(mark), times=times)), conftest]


async def test_a_test_that_does_not_pass_twice_proves_nothing_unless_the_application_is_reset_between_turns(
    browser_path: str, tmp_path: Path
) -> None:
    mark = tmp_path / "mark"
    flow = fleeting(mark, times=2)
    hidden = fault("text", "other", None, text="Hello")
    mark.write_text(".")
    stuck = await tried(flow, browser_path, hidden)

    async def reset() -> None:
        mark.unlink(missing_ok=True)

    freed = await tried(flow, browser_path, hidden, reset=reset)

    assert (stuck.mutants, stuck.kill_rate) == ((), None)
    assert "does not pass a second time" in stuck.reason
    assert "reset_command" in stuck.reason
    assert fates(freed) == {"other": "survived"}


async def test_what_a_fault_leaves_behind_makes_all_of_it_void(browser_path: str, tmp_path: Path) -> None:
    flow = fleeting(tmp_path / "mark", times=3)
    gate = await tried(flow, browser_path, fault("text", "other", None, text="Hello"))

    assert (gate.mutants, "after the faults the test does not pass any more" in gate.reason) == ((), True)


async def test_a_failed_reset_and_the_end_of_the_time_are_said_and_no_secret_is_told(
    browser_path: str, tmp_path: Path
) -> None:
    flow = fleeting(tmp_path / "mark", times=99)
    shown = fault("text", "other", None, text="s3cr3t-value")

    async def broken() -> None:
        raise RunError("reset_command 'x' ended with 3")

    refused = await tried(flow, browser_path, shown, reset=broken)
    late = await tried(flow, browser_path, shown, limit_s=0.01)
    told = await tried(flow, browser_path, shown, PACTS_SECRET_X="s3cr3t-value", folder=tmp_path)

    assert (refused.mutants, refused.reason) == ((), "reset_command 'x' ended with 3")
    assert (late.mutants, "mutation_limit_s" in late.reason) == ((), True)
    assert told.survivors[0].missing == "•••"
    assert "s3cr3t-value" not in told.model_dump_json()


async def test_a_turn_that_hangs_is_ended_with_its_process(
    browser_path: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(gate_module, "START_S", 0.0)
    monkeypatch.setattr(gate_module, "GRACE_S", 0.0)
    conftest = write_python(Course("http://127.0.0.1").add("open").executed())[-1]
    flow = "import time\nTIMEOUT_S = 1\ndef test_it(page):\n    time.sleep(600)\n"
    hanging = [SourceFile("test_it.py", flow), conftest]
    gate = await tried(hanging, browser_path, fault("gone", "x"), limit_s=3, folder=tmp_path)

    assert (gate.mutants, gate.reason) == ((), "a turn did not end within the 3 seconds (mutation_limit_s)")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("settings", "base_url", "told"),
    [
        (Settings(), "http://127.0.0.1:8000", None),
        (Settings(test_origins=("https://staging.example.com",)), "https://staging.example.com/app", None),
        (Settings(verify="always"), "https://example.com", "example.com is neither this machine nor in test_origins"),
        (Settings(mutants=0), "http://127.0.0.1:8000", "mutants = 0"),
    ],
)
def test_faults_are_put_in_only_where_an_application_may_be_harmed(
    settings: Settings, base_url: str, told: str | None
) -> None:
    assert may_put_faults_in(settings, base_url) == told


def test_what_is_to_be_gone_is_looked_for_as_it_was_when_it_was_seen(workshop: str) -> None:
    badge = Target(words="cart badge", kind="text")
    course = Course(workshop).add("open").check("text", css("#badge"), "2", target=badge)
    course.check("visible", None, target=badge, negated=True)

    assert 'self.page.locator("#badge").filter(visible=True)' in write_python(course.executed())[1].text
