"""Every code block of the docs is what it says it is: Python runs, shell parses, requirements are understood."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from gherkin.parser import Parser

from pacts.demo.shop import Shop
from pacts.intake.normalise import normalise
from pacts.language.planner import plan
from tests.postgres import open_folder

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
EXECUTE = True
"""Whether Python blocks are executed on a running shop; else they are only compiled."""
HAND_SERVED = "http://127.0.0.1:8765"
"""Where the docs say that the shop is; while a block is executed it is where a free port was."""


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block of a page."""

    page: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks_of(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield Block(page, text.count("\n", 0, found.start()) + 1, found[1], found[2])


BLOCKS = [block for page in PAGES for block in blocks_of(page)]


def of(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language]


def test_every_block_has_a_language_that_is_checked_here() -> None:
    checked = {"bash", "gherkin", "json", "mermaid", "python", "requirement", "text", "toml", "yaml"}
    assert [str(block) for block in BLOCKS if block.language not in checked] == []


@pytest.fixture(scope="module")
def data_dir() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder / "data"


@pytest.mark.parametrize("block", of("python"), ids=str)
def test_a_python_block_runs(block: Block, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = compile(block.text, str(block), "exec")
    if EXECUTE:
        monkeypatch.setenv("PACTS_DATA_DIR", str(data_dir))
        monkeypatch.setenv("PACTS_REPORT_DIR", str(tmp_path))
        monkeypatch.setenv("PACTS_MUTANTS", "0")
        monkeypatch.setenv("PACTS_VERIFY", "never")
        with Shop() as shop:
            code = compile(block.text.replace(HAND_SERVED, shop.url), str(block), "exec")
            exec(code, {"__name__": "docs"})


@pytest.mark.parametrize("block", of("bash"), ids=str)
def test_a_bash_block_parses(block: Block) -> None:
    told = subprocess.run(["bash", "-n"], input=block.text, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr


@pytest.mark.parametrize("block", [*of("yaml"), *of("json"), *of("toml")], ids=str)
def test_a_data_block_parses(block: Block) -> None:
    parse = {"yaml": yaml.safe_load, "json": json.loads, "toml": tomllib.loads}[block.language]
    assert parse(block.text)


@pytest.mark.parametrize("block", of("gherkin"), ids=str)
def test_a_gherkin_block_is_a_feature(block: Block) -> None:
    assert Parser().parse(block.text)["feature"]


@pytest.mark.parametrize("block", [*of("requirement"), *of("gherkin")], ids=str)
def test_a_requirement_is_understood_line_by_line(block: Block) -> None:
    for requirement in normalise(block.text).requirements:
        assert plan(requirement).unclear == ()


def test_every_wording_in_the_table_of_wordings_is_understood() -> None:
    page = (ROOT / "docs" / "how-to" / "write-requirements.md").read_text(encoding="utf-8")
    cells = [line.split("|")[2] for line in page.splitlines() if line.startswith("| ")]
    wordings = [text for cell in cells for text in re.findall(r"`([^`{]+)`", cell)]
    assert len(wordings) > 5
    made = plan(normalise("\n".join(wordings)).requirements[0])
    assert [source.text for source in made.unclear] == []


@pytest.mark.parametrize("document", PAGES, ids=lambda document: str(document.relative_to(ROOT)))
def test_every_link_inside_the_repository_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", document.read_text(encoding="utf-8"))
    inside = [target for target in targets if not re.match(r"[a-z]+:", target)]
    for target in inside:
        place, _, anchor = target.partition("#")
        file = (document.parent / place).resolve() if place else document
        assert file.exists(), target
        if anchor:
            titles = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


def test_every_page_can_be_reached_from_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    door_pages = list((ROOT / "docs").glob("*/*.md"))
    assert [page.name for page in door_pages if f"({page.parent.name}/{page.name})" not in index] == []


def test_the_generated_reference_pages_are_what_the_source_says() -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "scripts" / "reference.py", "--check"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr


def test_the_licence_is_the_whole_apache_licence() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.count("\n") > 195
    assert "END OF TERMS AND CONDITIONS" in text


def test_continuous_integration_runs_make_test_and_nothing_else() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"


def test_the_constraints_are_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!_-]+", line)] == []
