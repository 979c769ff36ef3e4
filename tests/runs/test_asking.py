"""What only a person can give is asked for, typed, and kept nowhere."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts import answer_run, run_requirement, run_suite
from pacts.domain.event import Event, PersonAnswered
from pacts.domain.question import Question
from pacts.domain.result import RunResult
from pacts.errors import ResumeRefused, UsageError
from pacts.settings import Settings
from tests.cli.shell import ROOT, environment
from tests.conftest import SettingsMaker
from tests.privacy.hunt import database_bytes, files_below, sightings
from tests.runs.code_desk import CodeDesk

FLOW = """Open the home page
Click "Send me a code"
Enter the code from the e-mail into "Code"
Click "Go on"
I see "Welcome"
"""


@pytest.fixture
def desk() -> Iterator[CodeDesk]:
    with CodeDesk() as opened:
        yield opened


def places(settings: Settings, folder: Path) -> dict[str, bytes]:
    assert settings.database_url is not None
    return {**database_bytes(settings.database_url.get_secret_value()), **files_below(folder)}


def test_a_run_waits_for_a_code_that_is_typed_unseen_in_another_process_and_kept_nowhere(
    desk: CodeDesk, run_settings: SettingsMaker, tmp_path: Path
) -> None:
    settings = run_settings(data_dir=tmp_path / "data")
    waiting = run_requirement(FLOW, base_url=desk.url, settings=settings)
    assert isinstance(waiting, RunResult)
    assert (waiting.status, waiting.verdict.code) == ("waiting", "answer_needed"), waiting.verdict.explanation
    assert "'code from the e-mail', which only a person can give" in waiting.verdict.explanation
    assert f"pacts answer {waiting.run_id}" in waiting.verdict.next_move

    for unfit, named in (("1\x002", "NULL"), ("\x1b[A", "ESCAPE"), ("1\x7f", "DELETE"), ("1\x852", "C1")):
        with pytest.raises(UsageError, match=named):
            answer_run(waiting.run_id, unfit, settings=settings)
    code, shown = answered(settings, waiting.run_id, desk.code)
    with pytest.raises(ResumeRefused, match=r"is finished and waits for nobody: passed \(ok\)") as refused:
        answer_run(waiting.run_id[-8:], lambda _: "1", settings=settings)

    assert "resume" not in str(refused.value)
    assert code == 0, shown.decode()
    assert b"Enter the code from the e-mail" in shown
    assert (desk.sent, desk.tried) == (1, [desk.code])
    assert desk.code.encode() not in shown, shown.decode()
    assert sightings({"shown": shown, **places(settings, tmp_path)}, [desk.code]) == {}


def answered(settings: Settings, run_id: str, code: str) -> tuple[int, bytes]:
    """`pacts answer` on a terminal, in a process of its own: its exit code, and what was to be seen."""
    assert settings.database_url is not None
    told = {
        "PACTS_DATABASE_URL": settings.database_url.get_secret_value(),
        "PACTS_DATA_DIR": str(settings.data_dir),
        "PACTS_REPORT_DIR": str(settings.report_dir),
        "PACTS_VERIFY": "never",
    }
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pacts", "answer", run_id]
    with subprocess.Popen(
        command, env=environment(**told), cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as running:
        os.close(theirs)
        shown, asked = b"", False
        while (piece := _read(ours)) is not None:
            shown += piece
            if not asked and shown.rstrip().endswith(b"code from the e-mail:"):
                asked = True
                os.write(ours, f"{code}\n".encode())
    os.close(ours)
    return running.returncode, shown


def _read(terminal: int) -> bytes | None:
    """What a terminal shows next; None when whoever wrote to it is gone."""
    try:
        return os.read(terminal, 4096) or None
    except OSError:
        return None


def test_a_wrong_answer_is_the_applications_word_and_a_fixed_code_needs_nobody(
    desk: CodeDesk, run_settings: SettingsMaker
) -> None:
    heard: list[PersonAnswered] = []

    def hear(event: Event) -> None:
        heard.extend([event] if isinstance(event, PersonAnswered) else [])

    never = run_settings(verify="never")
    (unfit,) = run_suite([FLOW], base_url=desk.url, settings=never, ask=lambda _: "1\x002", listen=hear).runs
    assert (unfit.status, desk.tried) == ("waiting", []), unfit.verdict.explanation
    assert "U+0000 (NULL)" in unfit.verdict.explanation
    assert [(told.given, "U+0000 (NULL)" in told.refused) for told in heard] == [(False, True)]
    asked: list[Question] = []

    def wrong(question: Question) -> str:
        asked.append(question)
        return "000000"

    settings = run_settings(generate=("py",), verify="local", step_timeout_s=1)
    failed = run_requirement(FLOW, base_url=desk.url, settings=settings, ask=wrong)
    assert isinstance(failed, RunResult)
    assert (failed.status, desk.tried) == ("failed", ["000000"]), failed.verdict.explanation
    (question,) = asked
    assert (question.wanted, question.page) == ("code from the e-mail", f"{desk.url}/code")
    assert question.picture is not None
    assert Path(question.picture).is_file()
    fixed = settings.with_(secrets={"code from the e-mail": desk.code}, verify="never")
    passed = run_requirement(FLOW, base_url=desk.url, settings=fixed)
    assert isinstance(passed, RunResult)
    assert passed.status == "passed", passed.verdict.explanation
    assert desk.code not in Path(passed.generated[0].path).read_text(encoding="utf-8")
