"""`pacts run`: exit codes, streams and files."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from pacts.demo.shop import PASSWORD, Shop
from tests.cli.shell import Shell
from tests.runs.site import Site, free_port

BUY = """Log in as "standard_user" with the password {{secret:shop_password}}.
Click "Add to cart" in the row of "Enamel Mug".
Open the shopping cart.
Click "Checkout".
I see "First name".
"""
GO = 'Click "Go".\nI see "Done".\n'


def test_a_good_file_exits_0_with_the_verdict_and_the_files_on_standard_output(shell: Shell, site: Site) -> None:
    shell.write("go.txt", GO)
    asked = ("--generate", "py,ts,feature", "--junit", "out/j.xml", "--verify", "always")
    done = shell.pacts("run", "go.txt", "--base-url", site.url, *asked)

    assert done.returncode == 0, done.stderr
    assert "✓ PASSED" in done.stdout
    assert "report.html" in done.stdout
    assert "test_go.py (verified)" in done.stdout, done.stdout
    assert "✓ 3/3" in done.stderr
    assert "\x1b" not in done.stdout + done.stderr
    kinds = {path.suffix for path in (shell.folder / "pacts-report").rglob("*") if path.is_file()}
    assert {".py", ".ts", ".feature", ".html", ".json"} <= kinds
    cases = ET.parse(shell.folder / "out" / "j.xml").getroot().iter("testcase")
    assert len(list(cases)) == 1


def test_json_is_one_document_on_standard_output_and_progress_goes_to_standard_error(shell: Shell, site: Site) -> None:
    done = shell.pacts("run", "-", "--json", "-u", site.url, "--report", "here", given=GO)

    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert (document["schema"], document["status"]) == ("pacts.run", "passed")
    assert Path(document["result"]["report"]).is_relative_to(shell.folder / "here")
    assert "passed" in done.stderr


def test_a_folder_runs_side_by_side_and_the_worst_run_gives_the_exit_code(shell: Shell, site: Site) -> None:
    for name, text in {"a.txt": GO, "sub/b.md": f"# Two\n\n- {GO}", "c.txt": 'Click "Go".\nI see "Never".\n'}.items():
        shell.write(f"all/{name}", text)
    shell.write("all/.hidden/d.txt", "Frobnicate it.")
    done = shell.pacts("run", "all", "--workers", "2", "-u", site.url, "--junit", "j.xml")

    assert done.returncode == 1, done.stderr
    assert done.stdout.count("PASSED") == 2
    assert done.stdout.count("FAILED") == 1
    assert "3 runs: " in done.stdout
    assert (shell.folder / "pacts-report" / "index.html").is_file()
    suites = ET.parse(shell.folder / "j.xml").getroot()
    assert len(list(suites.iter("testcase"))) == 3
    assert len(list(suites.iter("failure"))) == 1


SEVERAL = """Feature: Buttons
  Scenario: One
    When I click "Go"
    Then I see "Done"
  Scenario Outline: Two
    When I click "<what>"
    Then I see "Done"
    Examples:
      | what |
      | Go   |
    Examples: none yet
      | what |
"""


def test_what_is_noticed_about_a_text_of_several_scenarios_is_printed_once(shell: Shell, site: Site) -> None:
    shell.write("several.feature", SEVERAL)
    planned = shell.pacts("plan", "several.feature")
    done = shell.pacts("run", "several.feature", "-u", site.url)
    shell.write("all/several.feature", SEVERAL)
    shell.write("all/go.txt", GO)
    folder = json.loads(shell.pacts("run", "all", "-u", site.url, "--json").stdout)

    assert planned.stdout.count("have no row") == 1
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("warning line 11: the Examples in line 11 have no row") == 1, done.stdout
    (notice,) = [notice for notice in folder["result"]["notices"] if notice["severity"] == "warning"]
    assert notice["message"].startswith("in several.feature: the Examples in line 11")
    assert "have no row" in (shell.folder / "pacts-report" / "index.html").read_text()


def test_parameters_are_filled_in(shell: Shell, site: Site) -> None:
    shell.write("go.txt", 'Click "<what>".\nI see "<said>".\n')
    done = shell.pacts("run", "go.txt", "-u", site.url, "-p", "what=Go", "--param", "said=Done")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("text", "path", "code", "words"),
    [
        ('Click "Go".\nI see "Never".\n', "/", 1, "expectation_not_met"),
        ("Frobnicate the whatsit.\n", "/", 2, "unclear_step"),
        ("", "/", 2, "empty_requirement"),
        (GO, "/broken", 3, "first_load_error"),
    ],
)
def test_the_exit_code_tells_what_kind_of_end_it_was(
    text: str, path: str, code: int, words: str, shell: Shell, site: Site
) -> None:
    done = shell.pacts("run", "-", "-u", site.url + path, given=text)

    assert done.returncode == code, done.stdout + done.stderr
    assert words in done.stdout
    assert "next" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_healed_run_is_green_by_itself_and_red_under_strict(shell: Shell) -> None:
    shell.write("buy.txt", BUY)
    with Shop() as shop:
        assert shell.pacts("run", "buy.txt", "-u", shop.url, PACTS_SECRET_SHOP_PASSWORD=PASSWORD).returncode == 0
        shop.break_ = "button-renamed"
        healed = shell.pacts("run", "buy.txt", "-u", shop.url, PACTS_SECRET_SHOP_PASSWORD=PASSWORD)
        strict = shell.pacts("run", "buy.txt", "-u", shop.url, "--strict", PACTS_SECRET_SHOP_PASSWORD=PASSWORD)

    assert (healed.returncode, "HEALED" in healed.stdout) == (0, True), healed.stdout
    assert (strict.returncode, "HEALED" in strict.stdout) == (4, True), strict.stdout


def test_a_database_that_is_away_is_told_once_and_exits_3(shell: Shell, site: Site) -> None:
    port = free_port()
    done = shell.pacts(
        "run", "-", "-u", site.url, given=GO, PACTS_DATABASE_URL=f"postgresql://ann:hush-hush@127.0.0.1:{port}/pacts"
    )

    assert done.returncode == 3
    assert "database_unavailable" in done.stdout
    assert f"127.0.0.1:{port}" in done.stdout
    assert "hush-hush" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert list((shell.folder / "pacts-report").rglob("run.json"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("run", "nowhere.txt"), ("nowhere.txt", "check the path")),
        (("run", "go.txt", "--param", "colour"), ("--param", "'colour'", "NAME=VALUE")),
        (("run", "go.txt", "--generate", "py,perl"), ("'perl'", "PACTS_GENERATE")),
        (("run", "go.txt", "--verify", "sometimes"), ("'verify'", "'sometimes'", "PACTS_VERIFY")),
        (("run", "go.txt", "-u", "shop.example"), ("'base_url'", "'shop.example'", "http://")),
        (("run", "go.txt", "--report", "go.txt"), ("'report_dir'", "go.txt", "--report")),
        (("run", "empty-folder"), ("empty-folder", "holds no requirement")),
        (("run", "go.txt", "--workers", "0"), ("--workers",)),
        (("run", "go.txt", "--frobnicate"), ("--frobnicate",)),
        (("runs",), ("'mysql'", "PACTS_DATABASE_URL", "postgresql://USER")),
        (("run",), ("FILE",)),
        (("frobnicate",), ("frobnicate",)),
        (("runs", "--status", "green"), ("'green'", "passed")),
        (("show", "20010101-none"), ("20010101-none", "pacts runs")),
        (("plan", "nowhere.txt"), ("nowhere.txt",)),
    ],
)
def test_a_usage_error_exits_2_and_names_the_thing_and_the_next_move(
    arguments: tuple[str, ...], words: tuple[str, ...], shell: Shell
) -> None:
    shell.write("go.txt", GO)
    (shell.folder / "empty-folder").mkdir()
    other = {"PACTS_DATABASE_URL": "mysql://x"} if arguments == ("runs",) else {}
    done = shell.pacts(*arguments, **other)

    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert all(word in done.stderr for word in words), done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 4
