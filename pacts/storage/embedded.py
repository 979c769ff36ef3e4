"""The embedded PostgreSQL: a real server in the data folder, shared by its processes, gone with the last."""

import asyncio
import atexit
import logging
import os
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import quote

from pacts.errors import StorageError
from pacts.storage.cluster import USER, Cluster, cluster_in
from pacts.storage.locks import Share, exclusively
from pacts.storage.postmaster import Postmaster, end_orphan

LOG: Final = logging.getLogger("pacts.storage")
START_WAIT_S: Final = 180.0
"""For another process that makes or recovers the same cluster."""
LEAVE_WAIT_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class EmbeddedServer:
    """A running server."""

    url: str
    folder: Path
    pid: int


@dataclass(frozen=True, slots=True)
class _Held:
    cluster: Cluster
    share: Share
    server: Postmaster | None = None


_held: dict[tuple[int, Path], _Held] = {}
"""This process's shares, by pid (a forked child has none) and folder. It outlives event loops, not the process."""
_guard = threading.Lock()


async def start(data_dir: Path) -> EmbeddedServer:
    """`start_now` beside the event loop."""
    return await asyncio.to_thread(start_now, data_dir)


def start_now(data_dir: Path) -> EmbeddedServer:
    """The running server of a data folder; made, recovered or started as needed, and kept until this process ends.

    The first start makes the cluster (about 0.6 s), a later one starts it (0.1 s), one beside others joins them.

    Raises:
        StorageError: the folder can't be used, or the server does not start.
    """
    if sys.platform == "win32":
        raise StorageError("there is no embedded PostgreSQL on Windows: set PACTS_DATABASE_URL, or use PACTS under WSL")
    folder = data_dir / "postgres"
    try:
        _prepare(data_dir, folder)
        with _guard, exclusively(folder / "start.lock", wait_s=START_WAIT_S) as lock:
            return _join(folder, lock)
    except OSError as exc:
        raise StorageError(
            f"the data folder {str(data_dir)!r} can't be used ({exc.strerror or exc}"
            f"{f': {exc.filename!r}' if exc.filename else ''}): set PACTS_DATA_DIR to a folder you may write to, with "
            "some 100 MB of room, or set PACTS_DATABASE_URL to a server of yours"
        ) from exc


def leave(data_dir: Path) -> None:
    """Give up this process's share; the last one stops the server. What was never started is left alone."""
    folder = data_dir / "postgres"
    with _guard:
        held = _held.pop((os.getpid(), folder.resolve()), None)
        if held is None:
            return
        if _abandoned(held, folder):
            return
        try:
            with exclusively(folder / "start.lock", wait_s=LEAVE_WAIT_S):
                if held.share.is_last():
                    held.cluster.stop()
        finally:
            held.share.leave()


def _abandoned(held: _Held, folder: Path) -> bool:
    """Whether the folder was removed meanwhile; its server, which nobody can find any more, is then ended."""
    if held.share.is_of(folder / "users.lock"):
        return False
    try:
        if held.server is not None and held.share.is_last():
            end_orphan(held.server)
    finally:
        held.share.leave()
    return True


def _join(folder: Path, lock: int) -> EmbeddedServer:
    key = (os.getpid(), folder.resolve())
    users = folder / "users.lock"
    held = _held.pop(key, None)
    if held is not None and _abandoned(held, folder):
        held = None
    if held is None:
        held = _Held(cluster_in(folder), Share(users))
    try:
        postmaster = held.cluster.ensure(lock)
    except (StorageError, OSError):
        held.share.leave()
        raise
    atexit.unregister(_leave_all)
    atexit.register(_leave_all)
    _held[key] = replace(held, server=postmaster)
    return EmbeddedServer(_url(postmaster), folder, postmaster.pid)


def _leave_all() -> None:
    for pid, folder in list(_held):
        if pid != os.getpid():
            continue
        try:
            leave(folder.parent)
        except (StorageError, OSError) as exc:
            LOG.warning("the embedded PostgreSQL in %s was left running: %s", folder, exc)


def _url(postmaster: Postmaster) -> str:
    return f"postgresql://{USER}@/{USER}?host={quote(postmaster.socket_dir, safe='')}&port={postmaster.port}"


def _prepare(data_dir: Path, folder: Path) -> None:
    if not data_dir.exists():
        data_dir.mkdir(parents=True, exist_ok=True)
        # Root's server runs as another account, which must get through; an ordinary user's data is nobody else's.
        data_dir.chmod(0o755 if os.geteuid() == 0 else 0o700)
    if not folder.exists():
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755 if os.geteuid() == 0 else 0o700)
