# ruff: noqa: E501, ASYNC110, ASYNC240 - pages and expected code stand on one line; files and polling of a process
"""Verification: a clean process, whole clean-up, no secret in what is told, and only where it may."""

import asyncio
import sys
from pathlib import Path

import pytest
from workshop import Course, css, role

from pacts.codegen.executed import SourceFile
from pacts.codegen.python_test import write_python
from pacts.codegen.verify import Verified, may_verify, reset, verify
from pacts.domain.plan import Plan, Value
from pacts.errors import RunError
from pacts.settings import Settings

LOCAL = "http://127.0.0.1:8000"


def plan(*, destructive: bool = False) -> Plan:
    steps = Course(LOCAL).add("open").add("click", role("button", "Delete"), destructive=destructive).steps
    return Plan(requirement_id="r", title="t", steps=tuple(steps))


async def run(
    text: str, *, timeout_s: float = 30, browser_path: str | None = None, folder: Path | None = None, **environment: str
) -> Verified:
    return await verify(
        [SourceFile("test_it.py", text)],
        environment=environment,
        browser_path=browser_path,
        timeout_s=timeout_s,
        folder=folder,
    )


async def test_a_test_of_a_broken_application_fails_and_says_why(workshop: str, browser_path: str | None) -> None:
    wrong = Course(workshop).add("open").check("text", css("h1"), "Farewell")
    verified = await verify(write_python(wrong.executed()), environment={}, browser_path=browser_path, timeout_s=30)
    assert verified.state == "failed"
    assert "Farewell" in verified.output
    assert "expected" in verified.reason.lower()


@pytest.mark.parametrize(
    ("values", "state"), [(("5", "20"), "verified"), (("5", "2"), "failed"), (("20", "5"), "failed")]
)
async def test_values_come_one_after_another_as_words_of_their_own(
    workshop: str, browser_path: str, values: tuple[str, ...], state: str
) -> None:
    said = tuple(Value(template=one) for one in values)
    course = Course(workshop).add("open").check("order", css("[aria-label=Prices] li"), values=said)
    verified = await verify(write_python(course.executed()), environment={}, browser_path=browser_path, timeout_s=30)
    assert verified.state == state, verified.output


@pytest.mark.parametrize(
    ("said", "negated", "state"),
    [
        ("Ann", False, "verified"),
        ("Unpaid", False, "verified"),
        ("12 items", False, "verified"),
        ("paid", False, "failed"),
        ("2 items", False, "failed"),
        ("paid", True, "verified"),
        ("Ann", True, "failed"),
    ],
)
async def test_words_are_found_as_they_stand_by_themselves_though_nothing_parts_them(
    workshop: str, browser_path: str, said: str, *, negated: bool, state: str
) -> None:
    course = Course(workshop + "/more").add("open", url=workshop + "/more")
    course.check("text", css("#bill"), said, negated=negated, timeout_s=0.5)
    verified = await verify(write_python(course.executed()), environment={}, browser_path=browser_path, timeout_s=30)
    assert verified.state == state, verified.output


async def test_nothing_of_this_process_is_seen_but_what_was_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "nope")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    (tmp_path / "conftest.py").write_text("raise RuntimeError('the conftest of the folder was read')")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --nonsense\n")
    text = "import os\ndef test_it():\n    assert os.environ['GIVEN'] == 'yes' and 'AWS_SECRET_ACCESS_KEY' not in os.environ\n"
    verified = await run(text, folder=tmp_path, GIVEN="yes")
    assert verified.state == "verified", verified.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["conftest.py", "pytest.ini"]


async def test_a_secret_that_a_test_prints_is_not_told() -> None:
    text = "import os\ndef test_it():\n    print('my', os.environ['PACTS_SECRET_X'])\n    assert os.environ['PACTS_SECRET_X'] == 'no'\n"
    verified = await run(text, PACTS_SECRET_X="s3cr3t-value")
    assert verified.state == "failed"
    assert "s3cr3t-value" not in verified.output + verified.reason
    assert "my •••" in verified.output


SLEEPER = """
import pathlib, subprocess, sys, time
def test_it():
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    pathlib.Path({place!r}).write_text(str(child.pid))
    time.sleep(600)
"""


async def gone(pid: int) -> bool:
    """Whether the process has ended (a zombie has), within five seconds."""
    for _ in range(500):
        stat = Path(f"/proc/{pid}/stat")
        try:
            if stat.read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except FileNotFoundError:
            return True
        await asyncio.sleep(0.01)
    return False


async def test_a_test_that_takes_too_long_is_ended_with_all_its_children(tmp_path: Path) -> None:
    verified = await run(SLEEPER.format(place=str(tmp_path / "pid")), timeout_s=3)
    assert verified.state == "failed"
    assert verified.reason == "the test was still running after 3 seconds"
    assert await gone(int((tmp_path / "pid").read_text()))


async def test_a_cancelled_verification_leaves_nothing_behind(tmp_path: Path) -> None:
    place, scratch = tmp_path / "pid", tmp_path / "scratch"
    scratch.mkdir()
    task = asyncio.create_task(run(SLEEPER.format(place=str(place)), folder=scratch))
    while not (place.exists() and place.read_text()):
        await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await gone(int(place.read_text()))
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    ("base_url", "told"),
    [
        ("http://127.0.0.1:8000", None),
        ("http://localhost", None),
        ("http://[::1]:5/x", None),
        ("http://shop.localhost:1", None),
        ("https://staging.example.com/app", None),
        ("https://example.com", "example.com is neither this machine nor in test_origins"),
        ("http://127.0.0.1.example.com", "neither this machine"),
        ("http://staging.example.com", "neither this machine"),
    ],
)
def test_only_test_environments_are_visited_again(base_url: str, told: str | None) -> None:
    reason = may_verify(Settings(test_origins=("https://staging.example.com",)), base_url, plan())
    assert (reason is None) if told is None else (reason is not None and told in reason)


def test_never_and_always_are_kept_and_destructive_flows_need_permission() -> None:
    assert "off" in (may_verify(Settings(verify="never"), LOCAL, plan()) or "")
    assert may_verify(Settings(verify="always"), "https://example.com", plan()) is None
    careful = Settings(allow_destructive_verify=False)
    assert "deletes" in (may_verify(careful, LOCAL, plan(destructive=True)) or "")
    assert may_verify(careful, LOCAL, plan()) is None


async def test_reset_runs_the_command_and_a_failing_one_is_named(tmp_path: Path) -> None:
    await reset(Settings(reset_command=f"echo done > {tmp_path / 'mark'}"))
    assert (tmp_path / "mark").read_text() == "done\n"
    with pytest.raises(RunError, match=r"ended with 3.*broken"):
        await reset(Settings(reset_command=f"{sys.executable} -c \"print('broken'); raise SystemExit(3)\""))


async def test_reset_posts_to_the_url_and_a_refusing_one_is_named(workshop: str) -> None:
    with pytest.raises(RunError, match="did not answer a POST with success"):
        await reset(Settings(reset_url=f"{workshop}/reset"))
    with pytest.raises(RunError, match="is not an http"):
        await reset(Settings(reset_url="file:///etc/passwd"))
