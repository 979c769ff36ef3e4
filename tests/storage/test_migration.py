"""The schema's history."""

import asyncio
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

import pacts.storage.migrations
from pacts.errors import StorageError
from pacts.storage.migration import REVISIONS, migrate

FOLDER = Path(pacts.storage.migrations.__file__).parent
SCRIPT = Path(__file__).parents[2] / "scripts" / "record_schema.py"


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return ScriptDirectory.from_config(config)


def tables(url: str) -> set[str]:
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    return {name for (name,) in rows}


async def test_an_empty_database_gets_every_table(empty_database_url: str) -> None:
    await migrate(empty_database_url)

    ours = {
        "runs",
        "run_steps",
        "step_intents",
        "run_vaults",
        "artifacts",
        "run_artifacts",
        "model_calls",
        "named_elements",
        "mend_tries",
        "tier_attempts",
        "heals",
        "quarantine",
        "selectors",
        "selector_counts",
        "spans",
        "span_outbox",
        "pacts_version",
    }
    theirs = {"checkpoints", "checkpoint_blobs", "checkpoint_writes", "checkpoint_migrations"}
    assert tables(empty_database_url) == ours | theirs


async def test_migrating_again_changes_nothing_and_does_not_load_alembic(database_url: str) -> None:
    code = (
        "import asyncio, sys; from pacts.storage.migration import migrate; asyncio.run(migrate(sys.argv[1]));"
        "sys.exit('alembic' in sys.modules)"
    )

    assert await asyncio.to_thread(subprocess.call, [sys.executable, "-c", code, database_url]) == 0


async def test_several_may_migrate_at_once(empty_database_url: str) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(migrate(empty_database_url))

    assert "runs" in tables(empty_database_url)


async def test_a_database_made_by_all_migrations_equals_the_recorded_schema(
    empty_database_url: str, tmp_path: Path
) -> None:
    spec = spec_from_file_location("record_schema", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    await migrate(empty_database_url)

    recorded = (FOLDER / "schema.sql").read_text()

    assert script.schema_of(empty_database_url) == recorded, f"run `python scripts/{SCRIPT.name}` and review the change"


def test_the_revisions_form_one_line_forward() -> None:
    walked = [script.revision for script in scripts().walk_revisions()]

    assert tuple(reversed(walked)) == REVISIONS
    assert scripts().get_heads() == [REVISIONS[-1]]


async def test_a_database_of_a_newer_pacts_is_left_alone(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute("UPDATE pacts_version SET version_num = '9999'")

    with pytest.raises(StorageError, match="newer PACTS"):
        await migrate(database_url)


async def test_a_table_of_the_same_name_is_not_touched(empty_database_url: str) -> None:
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("CREATE TABLE runs (theirs int)")

    with pytest.raises(StorageError, match="which PACTS did not make"):
        await migrate(empty_database_url)

    assert tables(empty_database_url) == {"runs"}


async def test_a_migration_that_broke_off_is_done_again(empty_database_url: str) -> None:
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("CREATE TABLE checkpoint_migrations (v integer PRIMARY KEY)")

    await migrate(empty_database_url)

    assert {"runs", "checkpoints"} <= tables(empty_database_url)


async def test_a_schema_of_ones_own_is_chosen_in_the_url(empty_database_url: str) -> None:
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("CREATE SCHEMA qa")

    await migrate(f"{empty_database_url}&options=-csearch_path%3Dqa")

    assert tables(empty_database_url) == set()
