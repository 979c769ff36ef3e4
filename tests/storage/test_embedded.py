"""The embedded PostgreSQL, through everything that can happen to a process and a folder."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from pacts.errors import StorageError
from pacts.settings import Settings
from pacts.storage.account import Account, account_for, closed_folder
from pacts.storage.embedded import EmbeddedServer, leave, start_now
from pacts.storage.opening import open_storage
from pacts.storage.programs import Programs, programs
from tests.postgres import open_folder
from tests.storage.records import header, requirement

KEEPER = Path(__file__).with_name("keeper.py")


@pytest.fixture
def data_dir() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder / "data"
        leave(folder / "data")


@pytest.fixture(scope="module")
def whole_cluster() -> Iterator[Path]:
    """A data folder with a cluster that was stopped in good order, to be copied."""
    with open_folder() as folder:
        start_now(folder / "data")
        leave(folder / "data")
        yield folder / "data"


@pytest.fixture
def used_dir(data_dir: Path, whole_cluster: Path) -> Path:
    """A data folder with a cluster of its own, stopped."""
    shutil.copytree(whole_cluster, data_dir)
    for path in (data_dir / "postgres" / "18").rglob("*"):
        shutil.chown(path, (whole_cluster / "postgres" / "18").stat().st_uid)
    shutil.chown(data_dir / "postgres" / "18", (whole_cluster / "postgres" / "18").stat().st_uid)
    return data_dir


def keeper(data_dir: Path, *arguments: str, stderr: int | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", str(KEEPER), str(data_dir), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(KEEPER.parents[2]), *sys.path])},
    )


def said(data_dir: Path, *arguments: str) -> str:
    process = keeper(data_dir, *arguments)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return output.strip()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def server_processes(data_dir: Path) -> list[int]:
    """The postmasters of a folder that live: those whose parent is none of them."""
    cluster = str((data_dir / "postgres").resolve())
    found = {}
    for process in psutil.process_iter(["name", "cwd", "ppid", "status"]):
        seen = process.info
        dead = seen["status"] == psutil.STATUS_ZOMBIE
        if seen["name"] in ("postgres", "initdb") and (seen["cwd"] or "").startswith(cluster) and not dead:
            found[process.pid] = seen["ppid"]
    return [pid for pid, parent in found.items() if parent not in found]


def answers(server: EmbeddedServer) -> bool:
    with psycopg.connect(server.url) as connection:
        return connection.execute("SELECT 1").fetchone() == (1,)


def eventually(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_the_first_start_makes_a_server_and_the_second_finds_it(data_dir: Path) -> None:
    first = start_now(data_dir)

    second = start_now(data_dir)

    assert answers(first)
    assert first == second


def test_leaving_stops_the_server_and_a_new_start_finds_its_data(used_dir: Path) -> None:
    with psycopg.connect(start_now(used_dir).url) as connection:
        connection.execute("CREATE TABLE kept (n int)")
    leave(used_dir)
    assert server_processes(used_dir) == []

    with psycopg.connect(start_now(used_dir).url) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_leaving_what_was_never_started_does_nothing(data_dir: Path) -> None:
    leave(data_dir)

    assert not data_dir.exists()


def test_threads_that_start_it_together_share_one_server(data_dir: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        servers = set(pool.map(lambda _: start_now(data_dir), range(4)))

    assert len(servers) == 1


def test_two_processes_may_start_it_for_the_first_time_together(data_dir: Path) -> None:
    both = [keeper(data_dir, "hold", run_id) for run_id in ("run-1", "run-2")]
    assert [line_of(process) for process in both] == ["kept", "kept"]
    assert len(server_processes(data_dir)) == 1

    first, second = both
    first.communicate("", timeout=60)
    assert len(server_processes(data_dir)) == 1
    second.communicate("", timeout=60)

    assert server_processes(data_dir) == []
    assert [process.returncode for process in both] == [0, 0]


def test_after_a_kill_the_next_process_finds_the_rows_and_leaves_no_server(used_dir: Path) -> None:
    killed = keeper(used_dir, "hold", "run-of-the-killed")
    assert line_of(killed) == "kept"
    killed.kill()
    killed.communicate()

    assert said(used_dir, "list") == "run-of-the-killed"
    assert server_processes(used_dir) == []


def test_after_a_kill_of_process_and_server_the_next_process_finds_the_rows(used_dir: Path) -> None:
    killed = keeper(used_dir, "hold", "run-of-the-killed")
    assert line_of(killed) == "kept"
    (postmaster,) = server_processes(used_dir)
    os.kill(postmaster, signal.SIGKILL)
    killed.kill()
    killed.communicate()

    assert said(used_dir, "list") == "run-of-the-killed"
    assert server_processes(used_dir) == []


def test_a_kill_while_the_cluster_is_made_leaves_nothing_half(data_dir: Path) -> None:
    killed = keeper(data_dir, "keep")
    eventually(lambda: any((data_dir / "postgres").glob("18.new-*/PG_VERSION")))
    killed.kill()
    killed.communicate()
    assert not (data_dir / "postgres" / "18").exists()

    assert answers(start_now(data_dir))
    assert list((data_dir / "postgres").glob("18.new-*")) == []


def test_a_folder_that_is_no_whole_cluster_is_set_aside_not_deleted(data_dir: Path) -> None:
    half = data_dir / "postgres" / "18"
    half.mkdir(parents=True)
    data_dir.chmod(0o755)
    (half / "PG_VERSION").write_text("18\n")

    assert answers(start_now(data_dir))

    (aside,) = (data_dir / "postgres").glob("18.broken-*")
    assert (aside / "PG_VERSION").read_text() == "18\n"


@pytest.mark.parametrize(
    "left", ["", "rubbish\n\x00\xff", "4194303\n/elsewhere\n1\n5432\n/elsewhere\n\n  1 2\nready\n"]
)
def test_a_left_over_lock_file_does_not_hinder(used_dir: Path, left: str) -> None:
    cluster = used_dir / "postgres" / "18"
    (cluster / "postmaster.pid").write_text(left)

    assert answers(start_now(used_dir))


def test_a_left_over_pid_that_is_somebody_elses_by_now_does_not_hinder(used_dir: Path) -> None:
    cluster = (used_dir / "postgres" / "18").resolve()
    account = account_for(cluster)
    stranger = subprocess.Popen(["sleep", "60"], user=account.uid if account else None)
    lock = f"{stranger.pid}\n{cluster}\n1700000000\n5432\n{cluster}\n\n  1523884        10\nready   \n"
    (cluster / "postmaster.pid").write_text(lock)
    (cluster / ".s.PGSQL.5432.lock").write_text(lock)

    try:
        assert answers(start_now(used_dir))
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_rubbish_in_our_own_lock_files_does_not_hinder(used_dir: Path) -> None:
    for name in ("start.lock", "users.lock"):
        (used_dir / "postgres" / name).write_bytes(b"\xff\x00 12345")

    assert answers(start_now(used_dir))


def test_a_server_that_lost_its_socket_is_started_anew(used_dir: Path) -> None:
    old = start_now(used_dir)
    (used_dir / "postgres" / "18" / ".s.PGSQL.5432").unlink()

    new = start_now(used_dir)

    assert answers(new)
    assert new.pid != old.pid


def test_a_data_folder_that_was_removed_meanwhile_is_made_anew(used_dir: Path) -> None:
    old = start_now(used_dir)
    shutil.rmtree(used_dir)

    new = start_now(used_dir)

    assert answers(new)
    assert server_processes(used_dir) == [new.pid]
    assert old.pid != new.pid
    leave(used_dir)
    eventually(lambda: server_processes(used_dir) == [])


def test_a_server_whose_data_folder_was_removed_is_stopped_without_a_word(
    used_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server = start_now(used_dir)
    shutil.rmtree(used_dir)

    leave(used_dir)

    assert not psutil.pid_exists(server.pid) or psutil.Process(server.pid).status() == psutil.STATUS_ZOMBIE
    assert caplog.records == []
    assert not used_dir.exists()


def test_a_process_whose_data_folder_was_removed_ends_quietly_and_leaves_no_server(data_dir: Path) -> None:
    process = keeper(data_dir, "hold", stderr=subprocess.PIPE)
    assert line_of(process) == "kept"
    shutil.rmtree(data_dir)

    told, complaint = process.communicate("", timeout=30)

    assert (process.returncode, told) == (0, "")
    assert "left running" not in complaint  # the pool may tell that it lost its server
    eventually(lambda: server_processes(data_dir) == [])


def test_the_server_of_a_folder_that_was_made_anew_by_others_is_left_to_them(used_dir: Path) -> None:
    old = start_now(used_dir)
    shutil.rmtree(used_dir)
    other = keeper(used_dir, "hold")
    assert line_of(other) == "kept"

    leave(used_dir)

    assert old.pid not in server_processes(used_dir)
    assert len(server_processes(used_dir)) == 1
    other.communicate("", timeout=30)
    eventually(lambda: server_processes(used_dir) == [])


def test_programs_that_the_account_may_not_enter_are_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    with open_folder() as folder:
        account = account_for(folder / "none")
        monkeypatch.setattr("pacts.storage.programs.closed_folder", lambda path, account: path)

        found = programs(account or Account("me", os.getuid(), os.getgid()), folder)

        assert found.bin.is_relative_to(folder)
        assert Programs(found.bin, account).run("initdb", ["--version"]).said.startswith("initdb (PostgreSQL)")
        assert programs(account, folder) == programs(account, folder)


def test_a_path_too_long_for_a_socket_works(data_dir: Path) -> None:
    long = data_dir / ("a long, 'strange' \"path\" with $HOME and ünïcode " * 2) / ("x" * 60)
    long.mkdir(parents=True)
    for folder in (data_dir, long.parent, long):
        folder.chmod(0o755)

    server = start_now(long)
    try:
        assert answers(server)
    finally:
        leave(long)
    assert server_processes(long) == []
    assert not Path(str(conninfo_to_dict(server.url)["host"])).exists()


def test_the_callers_postgres_environment_does_not_reach_the_server(
    used_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"PGPORT": "1", "PGDATA": "/nowhere", "PGUSER": "nobody", "LC_ALL": "xx_XX.broken"}.items():
        monkeypatch.setenv(name, value)
    before = dict(os.environ)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answers(start_now(used_dir))

    assert dict(os.environ) == before


def test_a_data_folder_that_is_a_file_is_an_error_with_the_next_move(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("")

    with pytest.raises(StorageError) as caught:
        start_now(place)

    assert str(place) in str(caught.value)
    assert "PACTS_DATA_DIR" in str(caught.value)


def test_a_full_disk_is_an_error_with_the_next_move(data_dir: Path) -> None:
    data_dir.mkdir(mode=0o755)

    output = said(data_dir, "narrow")

    assert output.startswith("StorageError: could not make a database")
    assert str(data_dir) in output
    assert "free some space" in output
    assert list((data_dir / "postgres").glob("18*")) == []


def test_a_folder_closed_to_the_servers_account_is_found_before_anything_is_made(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    inside = closed / "open"
    inside.mkdir(parents=True)
    inside.chmod(0o755)
    closed.chmod(0o700)
    for parent in tmp_path.parents:
        if parent.stat().st_mode & 0o001 == 0:
            closed = parent  # pytest's own folders are closed too: the outermost is named
    stranger = Account("stranger", uid=54_321, gid=54_321)
    owner = Account("owner", uid=inside.stat().st_uid, gid=0)

    assert closed_folder(inside, stranger) == closed
    assert closed_folder(inside, owner) is None


async def test_a_server_that_dies_is_a_storage_error_and_the_next_opening_recovers(used_dir: Path) -> None:
    settings = Settings(data_dir=used_dir)
    async with open_storage(settings, environment={}) as storage:
        await storage.runs.start_run("run-1", requirement(), header())
        os.kill(start_now(used_dir).pid, signal.SIGKILL)
        eventually(lambda: server_processes(used_dir) == [])

        with pytest.raises(StorageError, match="does not answer"):
            await storage.runs.start_run("run-2", requirement(), header())

    async with open_storage(settings, environment={}) as storage:
        assert [row.run_id for row in await storage.runs.runs()] == ["run-1"]


def test_it_serves_one_event_loop_after_another(used_dir: Path) -> None:
    async def keep(run_id: str) -> int:
        async with open_storage(Settings(data_dir=used_dir), environment={}) as storage:
            await storage.runs.start_run(run_id, requirement(), header())
            return len(await storage.runs.runs())

    assert [asyncio.run(keep(f"run-{number}")) for number in range(3)] == [1, 2, 3]
