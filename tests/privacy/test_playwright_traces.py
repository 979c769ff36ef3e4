"""Playwright's own traces hold everything: there is none unless it is asked for, and it goes nowhere."""

import stat
import zipfile
from pathlib import Path

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.privacy.leaky_app import LeakyApp
from tests.telemetry.receiver import LangSmithReceiver

TEXT = "I see the heading Account"


def test_a_trace_that_was_asked_for_is_readable_for_its_owner_alone_and_attached_to_nothing(
    run_settings: SettingsMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver, LeakyApp(()) as app:
        for name, value in receiver.environment().items():
            monkeypatch.setenv(name, value)
        settings = run_settings(
            generate=(), playwright_trace_dir=tmp_path / "own", trace_pictures=True, data_dir=tmp_path / "data"
        )
        result = run_requirement(TEXT, base_url=app.url, settings=settings)
        sent = bytes(receiver.raw)
    assert isinstance(result, RunResult)
    assert result.status == "passed", result.verdict.explanation
    (trace,) = (tmp_path / "own").iterdir()
    assert trace.name.startswith("SECRET-")
    assert stat.S_IMODE(trace.stat().st_mode) == 0o600
    assert stat.S_IMODE(trace.parent.stat().st_mode) == 0o700
    assert "trace.trace" in zipfile.ZipFile(trace).namelist()
    assert trace.name.encode() not in sent
    assert trace.name not in result.model_dump_json()
    assert not any(trace.name in file.read_text(errors="ignore") for file in tmp_path.rglob("*.html"))


def test_without_asking_there_is_none(run_settings: SettingsMaker, tmp_path: Path) -> None:
    with LeakyApp(()) as app:
        settings = run_settings(generate=())
        run_requirement(TEXT, base_url=app.url, settings=settings)
    assert settings.playwright_trace_dir is None
    assert not list(tmp_path.rglob("*.zip"))
