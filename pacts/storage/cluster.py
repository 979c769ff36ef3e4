"""A PostgreSQL cluster in a folder: made whole or not at all, started, stopped, recovered from what a crash leaves."""

import contextlib
import hashlib
import logging
import os
import shlex
import shutil
import stat
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pacts.errors import StorageError
from pacts.storage.account import Account, account_for, closed_folder
from pacts.storage.postmaster import PORT, Postmaster, UnreachableServerError, forget_dead, running
from pacts.storage.programs import Done, Programs, programs, release

LOG: Final = logging.getLogger("pacts.storage")
USER: Final = "postgres"
LONGEST_SOCKET: Final = 100
"""Bytes of a socket's path; the limit is 107 on Linux and 103 on macOS."""
LARGEST_LOG: Final = 1_000_000
ORPHANS_S: Final = 10.0
"""How long processes of a killed server may take to notice."""
STOP_S: Final = 20
INITDB: Final = (
    f"--username={USER}",
    "--auth=trust",  # safe: the socket stands in a folder that only its owner may enter
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
)
CONFIGURATION: Final = {
    "listen_addresses": "",  # the socket only: nobody else on the machine or the network
    "max_connections": "100",
    "shared_buffers": "32MB",  # a few runs' rows; /dev/shm of a container may be 64 MB
    "max_wal_size": "256MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
}
# fsync and synchronous_commit keep their default, on: this is the store of test evidence, and a commit costs 0.2 ms
# on the machine it was measured on (0.03 ms without), see docs/explanation/decisions/0002-embedded-postgres.md.


@dataclass(frozen=True, slots=True)
class Cluster:
    """One folder that PostgreSQL keeps its data in. Every method but `running` needs the folder's lock."""

    folder: Path
    programs: Programs

    def running(self) -> Postmaster | None:
        """The server of this folder, if one runs."""
        return running(self.folder)

    def ensure(self, lock: int) -> Postmaster:
        """A running server: made, recovered and started as needed.

        Raises:
            StorageError: it can't be made or started.
            OSError: nor can its files be touched.
        """
        if self._is_whole():
            found = self._reachable()
            if found is not None:
                return found
        else:
            self._set_aside()
            self._make(lock)
        return self._start()

    def stop(self) -> None:
        """Stop the server, if one runs."""
        found = self._reachable()
        if found is None:
            return
        self._end()
        if Path(found.socket_dir) != self.folder:
            with contextlib.suppress(OSError):  # something else was put there
                Path(found.socket_dir).rmdir()

    def _reachable(self) -> Postmaster | None:
        """The running server; one that can't be reached any more is ended."""
        try:
            return self.running()
        except UnreachableServerError as exc:
            LOG.warning("%s", exc)
            self._end()
        return self.running()

    def _end(self) -> None:
        """Stop what is known to be our server: pg_ctl signals whatever pid the lock file names."""
        for mode in ("fast", "immediate"):
            asked = ["-D", str(self.folder), "-w", "-t", str(STOP_S), "-m", mode, "stop"]
            if self.programs.run("pg_ctl", asked).code == 0:
                return

    def _is_whole(self) -> bool:
        return all((self.folder / part).is_file() for part in ("PG_VERSION", "global/pg_control"))

    def _set_aside(self) -> None:
        """A folder that is no cluster is kept, never deleted: somebody may want what is in it."""
        if self.folder.exists():
            aside = self.folder.with_name(f"{self.folder.name}.broken-{time.time_ns()}")
            self.folder.rename(aside)
            LOG.warning("%s was no whole PostgreSQL cluster: moved to %s, and a new one is made", self.folder, aside)

    def _make(self, lock: int) -> None:
        """Make the cluster beside its place, and move it there when it is whole: a kill can't leave half of it."""
        for left_over in self.folder.parent.glob(f"{self.folder.name}.new-*"):
            shutil.rmtree(left_over, ignore_errors=True)
        fresh = Path(tempfile.mkdtemp(prefix=f"{self.folder.name}.new-", dir=self.folder.parent))
        account = self.programs.account
        if account is not None:
            os.chown(fresh, account.uid, account.gid)
        done = self.programs.run(
            "initdb",
            ["-D", str(fresh), *INITDB],
            keep_open=(lock,),  # should we be killed, the lock lasts until initdb has ended
        )
        if done.code != 0:
            shutil.rmtree(fresh, ignore_errors=True)
            raise _refused("make a database in", self.folder, done.said)
        fresh.rename(self.folder)

    def _start(self) -> Postmaster:
        forget_dead(self.folder)
        log = self.folder / "server.log"
        _shorten(log)
        options = {**CONFIGURATION, "unix_socket_directories": str(self._socket_dir())}
        words = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in options.items())
        # pg_ctl hands its paths to a shell within double quotes: what those don't protect is named from inside.
        place = "." if set(str(self.folder)) & set('"$`\\') else str(self.folder)
        arguments = ["-D", place, "-w", "-t", "60", "-l", log.name, "-o", f"-p {PORT} {words}", "start"]
        done = self._start_after_orphans(arguments, log)
        found = self.running()
        if found is None:
            raise _refused("start the database in", self.folder, _tail(log) or done.said)
        return found

    def _start_after_orphans(self, arguments: list[str], log: Path) -> Done:
        until = time.monotonic() + ORPHANS_S
        while True:
            before = log.stat().st_size if log.exists() else 0
            done = self.programs.run("pg_ctl", arguments, cwd=self.folder)
            waiting = done.code != 0 and b"pre-existing shared memory block" in _since(log, before)
            if not waiting or time.monotonic() > until:
                return done
            time.sleep(0.05)

    def _socket_dir(self) -> Path:
        """The cluster itself; a short folder of its owner's where that path is too long or strange for a socket."""
        path = str(self.folder)
        if len(os.fsencode(f"{path}/.s.PGSQL.{PORT}")) <= LONGEST_SOCKET and not set(path) & set(",\"'\\"):
            return self.folder
        status = self.folder.stat()
        name = hashlib.sha256(f"{path}:{status.st_ino}".encode(errors="surrogateescape")).hexdigest()[:16]
        return _private_folder(_temporary() / f"pacts-{status.st_uid}-{name}", self.programs.account)


def cluster_in(folder: Path) -> Cluster:
    """The cluster of this PostgreSQL's major version in a folder that exists.

    Raises:
        StorageError: the account that must run it may not enter.
    """
    place = folder.resolve() / release().partition(".")[0]
    account = account_for(place)
    if account is not None:
        closed = closed_folder(folder.resolve(), account)
        if closed is not None:
            raise StorageError(
                f"PostgreSQL does not run as root, and the account {account.name!r} that runs it may not enter "
                f"{str(closed)!r}: set PACTS_DATA_DIR to a folder outside of any home, such as /var/lib/pacts, "
                "or run PACTS as an ordinary user"
            )
    return Cluster(place, programs(account, folder.resolve()))


def _temporary() -> Path:
    short = Path(tempfile.gettempdir())
    return short if len(str(short)) < 40 else Path("/tmp")  # noqa: S108, PLR2004 - the folder in it is checked


def _private_folder(path: Path, account: Account | None) -> Path:
    try:
        path.mkdir(mode=0o700)
        if account is not None:
            os.chown(path, account.uid, account.gid)
    except FileExistsError:
        status = path.lstat()
        owner = account.uid if account is not None else os.geteuid()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != owner or status.st_mode & 0o077:
            raise StorageError(
                f"{str(path)!r} is not a private folder of PACTS: remove it, or choose a shorter PACTS_DATA_DIR"
            ) from None
    return path


def _refused(what: str, folder: Path, said: str) -> StorageError:
    last = " | ".join(line.strip() for line in said.strip().splitlines()[-6:])
    full = "No space left" in said or "File too large" in said or "quota" in said
    move = (
        "free some space there, set PACTS_DATA_DIR to a folder with room"
        if full
        else "set PACTS_DATA_DIR to another folder"
    )
    return StorageError(
        f"could not {what} {str(folder)!r}: {last or 'no reason given'}. "
        f"Next: {move}, or set PACTS_DATABASE_URL to a server of yours"
    )


def _shorten(log: Path) -> None:
    if log.exists() and log.stat().st_size > LARGEST_LOG:
        os.truncate(log, 0)


def _tail(log: Path) -> str:
    return _since(log, max(0, log.stat().st_size - 2_000)).decode(errors="replace") if log.exists() else ""


def _since(log: Path, offset: int) -> bytes:
    if not log.exists():
        return b""
    with log.open("rb") as file:
        file.seek(offset)
        return file.read()
