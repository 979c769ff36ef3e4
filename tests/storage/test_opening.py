"""Opening the storage on a given server, well and badly."""

import traceback
from pathlib import Path

import psycopg
import pytest
from blockbuster import blockbuster_ctx
from pydantic import SecretStr

from pacts.errors import StorageError
from pacts.settings import Settings
from pacts.storage.embedded import leave
from pacts.storage.opening import open_storage
from tests.postgres import PASSWORD, QUOTED_PASSWORD, Server, free_port, open_folder
from tests.storage.records import PASSED, header, requirement, run_result


def settings(url: str, folder: Path) -> Settings:
    return Settings(database_url=SecretStr(url), data_dir=folder)


async def refusal(url: str, folder: Path) -> str:
    """What a person sees, the whole traceback included."""
    with pytest.raises(StorageError) as caught:
        async with open_storage(settings(url, folder), environment={}):
            pass
    return "".join(traceback.format_exception(caught.value))


async def test_a_given_server_gets_its_tables_and_works_the_same(given_server: Server, tmp_path: Path) -> None:
    with given_server.database(tables=False) as url:
        async with open_storage(settings(url, tmp_path), environment={}) as storage:
            await storage.runs.start_run("run-1", requirement(), header())
            await storage.runs.finish_run("run-1", PASSED, seconds=1)
            assert storage.server == "given"
        async with open_storage(settings(url, tmp_path), environment={}) as again:
            assert [row.status for row in await again.runs.runs()] == ["passed"]


async def test_the_database_url_of_the_environment_is_used(given_database_url: str, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": given_database_url.replace("postgresql://", "postgresql+psycopg://")}

    async with open_storage(Settings(data_dir=tmp_path), environment=environment) as storage:
        assert storage.server == "given"
        assert await storage.runs.runs() == ()


async def test_an_open_storage_does_not_show_its_password(given_database_url: str, tmp_path: Path) -> None:
    async with open_storage(settings(given_database_url, tmp_path), environment={}) as storage:
        shown = repr(storage)

    assert QUOTED_PASSWORD not in shown
    assert PASSWORD not in shown


async def test_a_pgbouncer_mark_is_understood(given_database_url: str, tmp_path: Path) -> None:
    url = f"{given_database_url}?pgbouncer=true&application_name=mine"

    async with open_storage(settings(url, tmp_path), environment={}) as storage:
        for number in range(8):
            await storage.runs.save_result(run_result(f"run-{number}"))
        async with storage.pool.connection() as connection:
            prepared = await (await connection.execute("SELECT count(*) AS n FROM pg_prepared_statements")).fetchone()

    assert prepared == {"n": 0}


async def test_a_wrong_password_is_named_as_such_and_not_shown(given_database_url: str, tmp_path: Path) -> None:
    shown = await refusal(given_database_url.replace(QUOTED_PASSWORD, "hunter2"), tmp_path)

    assert "password authentication failed" in shown
    assert "127.0.0.1" in shown
    assert "hunter2" not in shown


async def test_a_server_that_is_not_there_is_named_with_host_port_and_database(tmp_path: Path) -> None:
    port = free_port()

    shown = await refusal(f"postgresql://ann:hunter2@127.0.0.1:{port}/shop", tmp_path)

    assert f"127.0.0.1:{port}/shop" in shown
    assert "hunter2" not in shown


async def test_a_database_that_is_not_there_is_named(given_database_url: str, tmp_path: Path) -> None:
    shown = await refusal(given_database_url.rpartition("/")[0] + "/nothere", tmp_path)

    assert '"nothere" does not exist' in shown


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:hunter2@h:notaport/d",
        "postgresql://ann:hunter2@[h/d",
        "postgresql://a:h%zzhunter2@h/d",
        "postgresql://a:x@hunter2@h/d",
        "postgresql://a:x/hunter2@h/d",
    ],
)
async def test_a_url_that_cant_be_read_is_not_quoted(url: str, tmp_path: Path) -> None:
    shown = await refusal(url, tmp_path)

    assert "postgresql://USER:PASSWORD@HOST" in shown
    assert "hunter2" not in shown


async def test_a_database_that_can_hold_only_some_texts_is_refused(given_server: Server, tmp_path: Path) -> None:
    url = given_server.of("latin")
    with psycopg.connect(given_server.url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")

    shown = await refusal(url, tmp_path)

    assert "'LATIN1'" in shown
    assert "ENCODING 'UTF8'" in shown


async def test_a_restart_of_the_server_is_not_noticed(given_database_url: str, tmp_path: Path) -> None:
    async with open_storage(settings(given_database_url, tmp_path), environment={}) as storage:
        await storage.runs.start_run("run-1", requirement(), header())
        with psycopg.connect(given_database_url, autocommit=True) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'pacts'"
            )

        await storage.runs.start_run("run-2", requirement(), header())

        assert len(await storage.runs.runs()) == 2


async def test_nothing_blocks_the_event_loop(given_database_url: str, tmp_path: Path) -> None:
    known = settings(given_database_url, tmp_path)
    with blockbuster_ctx():  # what LangGraph's development server watches with
        async with open_storage(known, environment={}) as storage:
            await storage.runs.start_run("run-1", requirement(), header())
            saved = await storage.runs.save_artifact("run-1", b"x", kind="other", media_type="text/plain")
            assert await storage.runs.read_artifact(saved.id) == b"x"


async def test_nothing_blocks_the_event_loop_of_an_embedded_server_either() -> None:
    with open_folder() as folder:
        known = Settings(data_dir=folder / "data")
        with blockbuster_ctx():
            async with open_storage(known, environment={}) as storage:
                assert await storage.runs.runs() == ()
        leave(folder / "data")
