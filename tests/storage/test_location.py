"""Where things are kept, and which database is meant."""

import os
from pathlib import Path

import pytest
from pydantic import SecretStr

from pacts.errors import SettingsError
from pacts.settings import Settings
from pacts.storage.location import ROOT_DATA_DIR, data_dir, given_database

URL = "postgresql://u:p@db.example/pacts"


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith("PACTS_"):
            monkeypatch.delenv(name)


def test_the_setting_names_the_data_folder() -> None:
    assert data_dir(Settings(data_dir=Path("/srv/data")), {"XDG_DATA_HOME": "/xdg"}) == Path("/srv/data")


def test_a_relative_or_home_folder_is_made_absolute(tmp_path: Path) -> None:
    assert data_dir(Settings(data_dir=Path("here")), {}) == tmp_path / "here"
    assert data_dir(Settings(data_dir=Path("~/here")), {}) == Path.home() / "here"


def test_without_it_the_xdg_folder_is_used() -> None:
    assert data_dir(Settings(), {"XDG_DATA_HOME": "/xdg"}) == Path("/xdg/pacts")


@pytest.mark.parametrize("xdg", ["", "relative/path"])
def test_an_xdg_folder_that_is_none_is_ignored(xdg: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert data_dir(Settings(), {"XDG_DATA_HOME": xdg, "HOME": "/home/ann"}) == Path("/home/ann/.local/share/pacts")


def test_root_has_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    assert data_dir(Settings(), {"HOME": "/root"}) == ROOT_DATA_DIR


def test_without_any_url_the_embedded_server_is_meant() -> None:
    assert given_database(Settings(), {}) is None


def test_the_setting_wins_over_the_environment() -> None:
    settings = Settings(database_url=SecretStr(URL))

    assert given_database(settings, {"PACTS_DATABASE_URL": "postgresql://x/y", "DATABASE_URL": "z"}) == URL


def test_our_own_variable_wins_over_the_common_one() -> None:
    assert given_database(Settings(), {"PACTS_DATABASE_URL": URL, "DATABASE_URL": "postgresql://x/y"}) == URL


@pytest.mark.parametrize("url", [URL, URL.replace("postgresql", "postgres"), URL.replace("://", "+psycopg://")])
def test_every_way_to_write_a_postgres_url_is_understood(url: str) -> None:
    found = given_database(Settings(), {"DATABASE_URL": url})

    assert found is not None
    assert found.split("://") == [url.partition("+")[0].partition(":")[0], "u:p@db.example/pacts"]


@pytest.mark.parametrize("url", ["sqlite:///db.sqlite3", "mysql://u:p@h/d", "", "postgres[broken"])
def test_a_database_url_of_another_product_belongs_to_somebody_else(url: str) -> None:
    assert given_database(Settings(), {"DATABASE_URL": url}) is None


def test_an_empty_variable_of_ours_asks_for_the_embedded_server() -> None:
    assert given_database(Settings(), {"PACTS_DATABASE_URL": "", "DATABASE_URL": URL}) is None


@pytest.mark.parametrize("url", ["mysql://u:hunter2@h/d", "hunter2", "host=h password=hunter2", "http://[hunter2"])
def test_what_is_no_postgres_url_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(SettingsError, match="PACTS_DATABASE_URL") as caught:
        given_database(Settings(), {"PACTS_DATABASE_URL": url})

    assert "hunter2" not in str(caught.value)
