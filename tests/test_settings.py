"""Settings: which source wins, and what an error says."""

from pathlib import Path

import pytest

from pacts import Settings
from pacts.errors import SettingsError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and no setting in the environment."""
    import os

    for name in [name for name in os.environ if name.startswith("PACTS_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_any_source_the_defaults_hold() -> None:
    assert (Settings.load().step_timeout_s, Settings.load().base_url) == (10.0, None)


def test_an_argument_beats_the_environment_which_beats_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "pyproject.toml").write_text("[tool.pacts]\nseed = 1\n")
    assert Settings.load().seed == 1
    (folder / "pacts.toml").write_text("seed = 2\n")
    assert Settings.load().seed == 2
    monkeypatch.setenv("PACTS_SEED", "3")
    assert Settings.load().seed == 3
    assert Settings.load(seed=4).seed == 4


def test_none_as_an_argument_means_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_WORKERS", "5")

    assert Settings.load(workers=None).workers == 5


def test_pacts_config_names_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "pacts.toml").write_text("seed = 2\n")
    (folder / "ci.toml").write_text("seed = 7\n")
    monkeypatch.setenv("PACTS_CONFIG", "ci.toml")
    assert Settings.load().seed == 7

    monkeypatch.setenv("PACTS_CONFIG", "gone.toml")
    with pytest.raises(SettingsError, match=r"PACTS_CONFIG.*'gone\.toml'.*mend the path"):
        Settings.load()


def test_lists_are_written_with_commas_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_GENERATE", "py, ts")
    monkeypatch.setenv("PACTS_TIER_ORDER", "2,1,3,4,5,6,7,8")

    assert Settings.load().generate == ("py", "ts")
    assert Settings.load().tier_order[:2] == (2, 1)


def test_a_project_without_a_pacts_table_is_no_source(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n")

    assert Settings.load().seed == 0


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"base_url": "shop"}, ("'base_url'", "'shop'", "PACTS_BASE_URL", "http://")),
        ({"llm_base_url": "not here"}, ("'llm_base_url'", "'not here'", "PACTS_LLM_BASE_URL", "http(s)")),
        ({"workers": 0}, ("'workers'", "0", "PACTS_WORKERS")),
        ({"heal": "perhaps"}, ("'heal'", "'perhaps'", "'auto'", "PACTS_HEAL")),
        ({"generate": "py,perl"}, ("'perl'", "PACTS_GENERATE or")),
        ({"tier_order": "1,2"}, ("'tier_order'", "PACTS_TIER_ORDER")),
        ({"base_ulr": "x"}, ("unknown setting 'base_ulr'", "docs/reference/settings.md")),
    ],
)
def test_an_error_names_the_setting_the_value_and_the_next_move(
    given: dict[str, object], words: tuple[str, ...]
) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load(**given)

    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_an_error_in_the_environment_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_STEP_TIMEOUT_S", "soon")

    with pytest.raises(SettingsError, match=r"'step_timeout_s'.*'soon'.*PACTS_STEP_TIMEOUT_S"):
        Settings.load()


def test_a_dictionary_in_the_environment_that_is_no_json_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_PARAMETERS", "colour=red")

    with pytest.raises(SettingsError, match=r"PACTS_PARAMETERS is no JSON.*PACTS_PARAMETERS__NAME"):
        Settings.load()


def test_one_parameter_is_set_by_a_variable_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_PARAMETERS__COLOUR", "red")

    assert Settings.load().parameters == {"colour": "red"}


@pytest.mark.parametrize("name", ["pacts.toml", "pyproject.toml"])
def test_a_file_that_is_no_toml_is_named(name: str, folder: Path) -> None:
    (folder / name).write_text("seed = = 1\n")

    with pytest.raises(SettingsError, match=f"{name}, line 1, is not valid TOML.*mend the file"):
        Settings.load()


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"seed = 1\nworkers = = 1\n", 2), (b'seed = 1\n\nheal = """auto\n', 3), (b"seed = 1\nheal = '\xff'\n", 2)],
)
def test_a_file_that_is_no_toml_is_named_with_its_folder_and_the_line(content: bytes, line: int, folder: Path) -> None:
    (folder / "pacts.toml").write_bytes(content)

    with pytest.raises(SettingsError) as caught:
        Settings.load()

    assert f"{folder / 'pacts.toml'}, line {line}, is not valid TOML" in str(caught.value)


@pytest.mark.parametrize("name", ["database_url", "llm_api_key"])
def test_a_secret_is_shown_neither_in_errors_nor_in_text(name: str) -> None:
    settings = Settings.load(**{name: "hush-hush"})

    assert "hush-hush" not in repr(settings) + str(settings) + str(settings.public())
    with pytest.raises(SettingsError) as caught:
        Settings.load(**{name: ["hush-hush"]})
    assert "hush-hush" not in str(caught.value)


def test_values_of_secrets_are_never_quoted_in_errors() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load(secrets={"key": ["hush-hush"]})

    assert "hush-hush" not in str(caught.value)


def test_a_copy_with_changes_is_checked_too() -> None:
    settings = Settings.load(seed=1)

    assert settings.with_(workers=2).seed == 1
    with pytest.raises(SettingsError, match="'workers'"):
        settings.with_(workers=-1)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"timezone": "Mars/One"}, ("'timezone'", "'Mars/One'", "Europe/Berlin")),
        ({"allowed_origins": ("foo",)}, ("'allowed_origins'", "'foo'", "https://shop.example")),
    ],
)
def test_what_no_browser_could_use_is_refused_at_once(given: dict[str, object], words: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load(**given)

    assert all(word in str(caught.value) for word in words), str(caught.value)
    assert "Value error" not in str(caught.value)


def test_a_mistyped_variable_is_named_with_the_setting_it_looks_like(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_STRIKT", "true")

    with pytest.raises(SettingsError, match="PACTS_STRIKT is no setting of PACTS: did you mean PACTS_STRICT"):
        Settings.load()


def test_a_variable_of_ones_own_may_begin_like_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_SECRET_SHOP_PASSWORD", "x")
    monkeypatch.setenv("PACTS_MY_SHOP", "http://127.0.0.1")

    assert Settings.load().seed == 0
