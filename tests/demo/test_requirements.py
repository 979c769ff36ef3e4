from pathlib import Path

import pytest

import pacts.demo
from pacts.intake.normalise import normalise
from pacts.language.planner import plan

FILES = sorted((Path(pacts.demo.__file__).parent / "requirements").iterdir())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_line_of_a_shipped_requirement_is_understood(file: Path) -> None:
    for requirement in normalise(file).requirements:
        made = plan(requirement)
        assert [(source.line, source.text) for source in made.unclear] == []
        assert made.checks
        assert "open-sesame" not in requirement.source


def test_the_prose_of_the_demo_has_ten_steps_or_more() -> None:
    (requirement,) = normalise(next(file for file in FILES if file.name == "buy-a-backpack.txt")).requirements
    assert len(plan(requirement).steps) >= 10


def test_the_feature_of_the_demo_is_a_run_for_each_scenario_and_row() -> None:
    assert len(normalise(next(file for file in FILES if file.suffix == ".feature")).requirements) == 4
