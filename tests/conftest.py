"""What whole runs need: a database of their own, a report folder, the demo shop."""

import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import hypothesis
import pytest

from pacts.demo.shop import PASSWORD, Shop
from pacts.settings import Settings
from tests.postgres import (
    database_url,
    empty_database_url,
    given_database_url,
    given_server,
    open_folder,
    postgres_server,
)

SettingsMaker = Callable[..., Settings]
SAMPLED = {
    "components": 20,
    "failures/test_hostile_pages.py": 6,
    "failures/test_mending.py": 5,
    "failures/test_patterns.py": 4,
    "goals": 80,
    "acceptance/test_applications.py": 40,
    "acceptance/test_published_applications.py": 8,
    "cli/test_first_steps.py": 9,
    "cli/test_interruption.py": 6,
    "cli/test_run.py": 80,
    "cli/test_stored_runs.py": 3,
    "cli/test_stats.py": 2,
    "llm/test_acting.py": 12,
    "llm/test_hostile_actions.py": 40,
    "llm/test_hostile_pages.py": 16,
    "llm/test_limits.py": 6,
    "llm/test_model_faults.py": 6,
    "llm/test_observing.py": 12,
    "codegen/test_codegen_typescript.py": 4,
    "codegen/test_mutation_gate.py": 9,
    "durability/test_fork.py": 4,
    "durability/test_resume.py": 10,
    "durability/test_tiers.py": 6,
    "durability/test_weather.py": 60,
    "runs/test_bad_input.py": 6,
    "runs/test_bad_weather.py": 40,
    "runs/test_effects.py": 9,
    "runs/test_heal_policies.py": 9,
    "runs/test_injected_failures.py": 100,
    "runs/test_log_lines.py": 4,
    "runs/test_main_road.py": 9,
    "runs/test_mutation_gate.py": 5,
    "runs/test_stale_locators.py": 12,
    "runs/test_studio.py": 7,
    "memory/test_memory_of_runs.py": 7,
    "runtime/test_gestures.py": 5,
    "runtime/test_judge.py": 4,
    "runtime/test_pointer.py": 4,
    "runtime/test_weather.py": 6,
    "runtime/test_witness.py": 4,
    "corpus/test_pages.py": 8,
    "eyes/test_pages.py": 4,
    "intake/test_normalise.py": 2,
    "llm/test_rephrase.py": 12,
    "llm/test_costs.py": 3,
    "runs/test_calls.py": 9,
    "runs/test_graph.py": 3,
    "runtime_look/test_sights.py": 2,
    "runs/test_books.py": 2,
    "storage/test_run_store_contract.py": 3,
    "codegen/test_codegen_verify.py": 5,
    "demo/test_shop.py": 3,
    "reports/test_report_html.py": 2,
    "storage/test_opening.py": 2,
    "codegen/test_codegen_python.py": 3,
    "corpus/test_corpus.py": 4,
    "cli/test_trace.py": 3,
    "runs/test_spans.py": 2,
    "codegen/test_codegen_locators.py": 4,
    "storage/test_embedded.py": 12,
    "language/test_words.py::test_each_step_of_the_table_is_read_again_from_its_canonical_words": 4,
    "language/test_turns.py::test_no_other_turn_of_speech_says_the_same": 4,
    "language/test_turns.py::test_what_is_restated_once_has_nothing_more_to_restate": 4,
    "language/test_planner.py::test_ten_times_as_many_characters_take_about_ten_times_as_long": 4,
    "privacy/test_divided.py": 3,
    "runtime/test_fields.py": 2,
    "runtime/test_gate.py": 2,
}
"""Folders, files and tests that are long: `make test` takes one test in so many, `make test-full` all of them."""
SAMPLE_SEED = os.environ.get("PACTS_TEST_SEED", "0")
"""Another seed takes another sample."""


def pytest_configure(config: pytest.Config) -> None:
    """Property tests: the same examples each time in `make test`, new ones in `make test-full`."""
    hypothesis.settings.register_profile("sample", derandomize=True)
    if "not full" in str(config.option.markexpr):
        hypothesis.settings.load_profile("sample")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is not in the sample as `full`; one of every file and test named above stays, whatever its hash."""
    items.sort(key=lambda item: _sampled(item) is None)  # the long files first: none of them is waited for at the end
    kept: set[str] = set()
    for item in items:
        sampled = _sampled(item)
        if sampled is None:
            continue
        drawn = sha256(f"{SAMPLE_SEED} {item.nodeid}".encode()).digest()[0] % SAMPLED[sampled] == 0
        group = sampled if "::" in sampled else str(item.path)
        if drawn or group not in kept:
            kept.add(group)
        else:
            item.add_marker(pytest.mark.full)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Keep the ids of what failed, one a line, where `scripts/check.sh` asks for them to try it once more."""
    kept = os.environ.get("FAILED_TESTS_FILE")
    if kept:
        failed = [*terminalreporter.getreports("failed"), *terminalreporter.getreports("error")]
        Path(kept).write_text("".join(f"{one}\n" for one in dict.fromkeys(report.nodeid for report in failed)))


def _sampled(item: pytest.Item) -> str | None:
    folder, file = item.path.parent.name, f"{item.path.parent.name}/{item.path.name}"
    test = f"{file}::{getattr(item, 'originalname', item.name)}"
    return next((name for name in (folder, file, test) if name in SAMPLED), None)


@pytest.fixture(scope="session")
def data_dir() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder


@pytest.fixture
def run_settings(database_url: str, data_dir: Path, tmp_path: Path) -> SettingsMaker:
    """Settings of a whole run: its own database and folders, short limits, the shop's password."""

    def make(**changes: object) -> Settings:
        base: dict[str, object] = {
            "database_url": database_url,
            "data_dir": data_dir,
            "report_dir": tmp_path / "report",
            "secrets": {"shop_password": PASSWORD},
            "step_timeout_s": 8,
            "verify": "never",
            "mutants": 0,
        }
        return Settings.load(**(base | changes))

    return make


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as opened:
        yield opened


__all__ = [
    "database_url",
    "empty_database_url",
    "given_database_url",
    "given_server",
    "postgres_server",
]
