import shutil
from pathlib import Path

import pytest

from pacts import doctor
from pacts.demo.shop import Shop
from pacts.settings import Settings
from tests.postgres import open_folder

NOBODY = "http://127.0.0.1:9"


def settings(tmp_path: Path, **changes: object) -> Settings:
    return Settings.load(data_dir=tmp_path / "data", report_dir=tmp_path / "report", **changes)


def test_every_check_of_a_good_machine_is_ok(tmp_path: Path) -> None:
    with open_folder() as folder:
        checks = doctor.examine(settings(tmp_path).with_(data_dir=folder / "data"), {})
    assert [check.name for check in checks] == [
        "python", "packages", "browser", "folders", "database", "node", "langsmith", "model",
    ]  # fmt: skip
    assert {check.name: check.detail for check in checks if check.state == "fail"} == {}
    assert not (tmp_path / "report").exists()


def test_a_named_browser_that_is_not_there_fails_with_the_next_move(tmp_path: Path) -> None:
    check = doctor.check_browser(settings(tmp_path, browser_path="/nowhere/chrome"))
    assert check.state == "fail"
    assert "/nowhere/chrome" in check.detail
    assert "pacts setup" in check.next_move


def test_a_database_that_does_not_answer_fails_without_showing_its_password(tmp_path: Path) -> None:
    given = settings(tmp_path, database_url="postgresql://ann:geheim@127.0.0.1:9/none")
    check = doctor.check_database(given, {})
    assert check.state == "fail"
    assert "geheim" not in check.detail
    assert "DATABASE_URL" in check.next_move


def test_a_folder_that_can_not_be_written_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    check = doctor.check_data_dir(settings(tmp_path).with_(report_dir=tmp_path / "file" / "report"))
    assert check.state == "fail"
    assert "PACTS_REPORT_DIR" in check.next_move


def test_a_package_that_is_not_installed_fails() -> None:
    assert doctor.check_packages("no-such-distribution").state == "fail"


def test_node_is_optional(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("node") is None
    assert doctor.check_node().state == "warn"


def test_langsmith_is_asked_only_where_tracing_is_on(tmp_path: Path) -> None:
    with Shop() as server:
        off = doctor.check_langsmith(settings(tmp_path), {"LANGSMITH_ENDPOINT": server.url})
        assert (off.state, server.requests) == ("ok", [])
        on = {"LANGSMITH_TRACING": "true", "LANGSMITH_ENDPOINT": server.url, "LANGSMITH_API_KEY": "k"}
        assert doctor.check_langsmith(settings(tmp_path), on).state == "ok"
        assert server.requests[0].path == "/info"
    gone = {"LANGSMITH_TRACING": "true", "LANGSMITH_ENDPOINT": NOBODY}
    assert doctor.check_langsmith(settings(tmp_path), gone).state == "warn"


def test_a_model_is_reached_only_where_one_is_named(tmp_path: Path) -> None:
    assert doctor.check_model(settings(tmp_path)).state == "ok"
    with Shop() as server:
        here = settings(tmp_path, model="small", llm_base_url=f"{server.url}/v1")
        assert doctor.check_model(here).state == "ok"
        assert server.requests[0].path == "/v1/models"
    gone = settings(tmp_path, model="small", llm_base_url=f"{NOBODY}/v1")
    assert doctor.check_model(gone).state == "warn"


def test_a_password_in_an_address_is_not_shown(tmp_path: Path) -> None:
    gone = settings(tmp_path, model="small", llm_base_url="http://ann:geheim@127.0.0.1:9/v1")
    assert "geheim" not in doctor.check_model(gone).detail
