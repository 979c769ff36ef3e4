"""The shape of the package: who imports whom, what is public, what an import costs."""

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import pacts

ROOT = Path(__file__).parents[1]
HEAVY = ("django", "langchain_core", "langgraph", "langsmith", "playwright", "psycopg", "pydantic", "rich", "typer")

PUBLIC = [
    "Drain",
    "Event",
    "MatchDecision",
    "PactsError",
    "Plan",
    "Requirement",
    "RequirementError",
    "ResumeRefused",
    "RunError",
    "RunResult",
    "Settings",
    "SettingsError",
    "Step",
    "SuiteResult",
    "UsageError",
    "Verdict",
    "answer_run",
    "approve_run",
    "aresume_run",
    "arun_requirement",
    "fork_run",
    "match_element",
    "resume_run",
    "run_requirement",
    "run_suite",
    "step",
    "stream_requirement",
]


def _modules_after(code: str) -> set[str]:
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(json.loads(told.stdout.splitlines()[-1]))


def test_the_import_contracts_are_kept() -> None:
    told = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert told.returncode == 0, told.stdout


def test_every_room_has_its_place_in_the_contracts() -> None:
    placed = (ROOT / ".importlinter").read_text(encoding="utf-8").split("[importlinter:contract:agents]")[0]
    rooms = {f"pacts.{init.parent.name}" for init in (ROOT / "pacts").glob("*/__init__.py")}
    graph = {"pacts.graph", "pacts.demo"}  # the one by its modules, the other by a contract of its own
    assert {room for room in rooms - graph if not re.search(rf"{re.escape(room)}\b", placed)} == set()


def test_the_public_names_are_these_and_each_can_be_had() -> None:
    assert pacts.__all__ == PUBLIC == sorted(PUBLIC)
    for name in PUBLIC:
        assert getattr(pacts, name).__name__ if name != "Event" else getattr(pacts, name)


def test_an_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="run_requirement"):
        getattr(pacts, "run_requirements")  # noqa: B009 -- the type checker would refuse the plain form


def test_importing_pacts_loads_nothing_heavy() -> None:
    assert _modules_after("import pacts").isdisjoint(HEAVY)


def test_the_help_of_the_command_line_loads_neither_browser_nor_graph_nor_database() -> None:
    loaded = _modules_after(
        "import sys\nsys.argv = ['pacts', '--help']\nimport pacts.__main__\n"
        "try:\n    pacts.__main__.main()\nexcept SystemExit:\n    pass"
    )
    assert loaded.isdisjoint({"langchain_core", "langgraph", "langsmith", "playwright", "psycopg"})


def test_the_engine_loads_no_redis_before_one_is_configured() -> None:
    assert _modules_after("import pacts.engine").isdisjoint({"redis", "langchain_openai"})


def test_each_agent_can_be_imported_first() -> None:
    agents = [f"pacts.agents.{file.stem}" for file in sorted((ROOT / "pacts" / "agents").glob("[a-z]*.py"))]
    forget = "[sys.modules.pop(name) for name in list(sys.modules) if name.split('.')[0] == 'pacts']"
    imports = "\n".join(f"{forget}\nimport {agent}" for agent in agents)
    assert _modules_after(f"import sys\n{imports}") >= {agents[-1]}


def test_no_package_writes_more_than_a_docstring_into_its_init() -> None:
    for init in (ROOT / "pacts").rglob("*/__init__.py"):
        module = import_module(".".join(init.parent.relative_to(ROOT).parts))
        assert module.__doc__, init
        assert init.read_text(encoding="utf-8").strip().endswith('"""'), init
