"""Real PostgreSQL for tests: one embedded server and one "given" server a session, and a database cloned per test."""

import asyncio
import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

from pacts.storage.account import account_for
from pacts.storage.embedded import leave, start_now
from pacts.storage.migration import migrate
from pacts.storage.programs import programs

PASSWORD = "p:a/ss w%rd"
MEMORY = Path("/dev/shm")
ROOM = 1_000_000_000
QUOTED_PASSWORD = "p%3Aa%2Fss%20w%25rd"


@contextmanager
def open_folder() -> Iterator[Path]:
    """A temporary folder that root's PostgreSQL account may enter too (pytest's own folders are closed).

    In memory where there is room: a server syncs its files at every stop, which takes seconds on a busy disk.
    """
    folder = Path(tempfile.mkdtemp(prefix="pacts-", dir=MEMORY if _has_room(MEMORY) else None))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _has_room(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > ROOM


@dataclass(slots=True)
class Server:
    """A running server that makes databases with all tables, by cloning one."""

    url: str
    """Of its maintenance database."""
    _numbers: Iterator[int] = field(default_factory=count)
    _template: str | None = None

    def of(self, database: str) -> str:
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{database}"))

    @contextmanager
    def database(self, *, tables: bool = True) -> Iterator[str]:
        """The URL of a database of one's own, dropped in the end."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        source = self.template() if tables else "template1"
        self._execute("CREATE DATABASE {} TEMPLATE {}", name, source)
        try:
            yield self.of(name)
        finally:
            self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def template(self) -> str:
        if self._template is None:
            name = f"template_{os.getpid()}"
            self._execute("CREATE DATABASE {}", name)
            with ThreadPoolExecutor(1) as beside:  # a loop may run here
                beside.submit(lambda: asyncio.run(migrate(self.of(name)))).result()
            self._template = name
        return self._template

    def _execute(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """The embedded server, in a folder of its own."""
    with open_folder() as folder:
        yield Server(start_now(folder / "data").url)
        leave(folder / "data")


@pytest.fixture
def database_url(postgres_server: Server) -> Iterator[str]:
    """A database with all tables, for one test."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def empty_database_url(postgres_server: Server) -> Iterator[str]:
    """A database without any table, for one test."""
    with postgres_server.database(tables=False) as url:
        yield url


@dataclass(slots=True)
class GivenServer(Server):
    """A server as others run it, which others may stop, too."""

    control: Callable[..., None] = lambda *_: None
    """`pg_ctl` with these words."""

    def stop(self) -> None:
        self.control("-m", "fast", "stop")

    def start(self) -> None:
        self.control("start")


@pytest.fixture(scope="session")
def given_server() -> Iterator[GivenServer]:
    """A server as others run it: on a TCP port, with a user and a password full of special characters."""
    with run_given_server() as server:
        yield server


@contextmanager
def run_given_server() -> Iterator[GivenServer]:
    """Such a server, until the end of the block."""
    with open_folder() as folder:
        cluster = folder / "given"
        account = account_for(cluster)
        run = programs(account, folder).run
        password_file = folder / "password"
        password_file.write_text(PASSWORD)
        password_file.chmod(0o644)
        cluster.mkdir(mode=0o700)
        if account is not None:
            os.chown(cluster, account.uid, account.gid)
        made = run(
            "initdb",
            ["-D", str(cluster), "-U", "tester", "-A", "scram-sha-256", "-E", "UTF8", "--pwfile", str(password_file)],
        )
        assert made.code == 0, made.said
        port = free_port()
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={cluster} -c fsync=off"

        def control(*words: str) -> None:
            done = run("pg_ctl", ["-D", str(cluster), "-w", "-l", str(cluster / "log"), "-o", options, *words])
            assert done.code == 0, done.said

        control("start")
        yield GivenServer(f"postgresql://tester:{QUOTED_PASSWORD}@127.0.0.1:{port}/postgres", control=control)
        run("pg_ctl", ["-D", str(cluster), "-w", "-m", "immediate", "stop"])


@pytest.fixture
def given_database_url(given_server: Server) -> Iterator[str]:
    """A database with all tables on the given server, for one test."""
    with given_server.database() as url:
        yield url


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
