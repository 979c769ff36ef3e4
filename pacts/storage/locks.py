"""Locks between processes. The kernel frees them when their holder dies, however it dies: none can go stale."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pacts.errors import StorageError

if sys.platform != "win32":
    import fcntl

POLL_S = 0.01


@contextmanager
def exclusively(path: Path, *, wait_s: float) -> Iterator[int]:
    """The lock, held by nobody else, as its descriptor: a child that inherits it keeps the lock until it ends.

    Raises:
        StorageError: another process held it for `wait_s`.
        OSError: the file can't be opened or locked.
    """
    descriptor = _open(path)
    try:
        until = time.monotonic() + wait_s
        while not _lock(descriptor, shared=False):
            if time.monotonic() > until:
                raise StorageError(
                    f"another process has held {str(path)!r} for {wait_s:.0f} s: end it, or set another PACTS_DATA_DIR"
                )
            time.sleep(POLL_S)
        yield descriptor
    finally:
        os.close(descriptor)


class Share:
    """This process's part in something several processes use; it ends with the process."""

    def __init__(self, path: Path) -> None:
        self._descriptor = _open(path)
        _lock(self._descriptor, shared=True)

    def is_last(self) -> bool:
        """Whether nobody else has a share. A share that was asked is spent: leave it."""
        return _lock(self._descriptor, shared=False)

    def is_of(self, path: Path) -> bool:
        """Whether the file is still the one that is shared: a person may have removed the folder meanwhile."""
        try:
            return os.path.samestat(os.fstat(self._descriptor), path.stat())
        except FileNotFoundError:
            return False

    def leave(self) -> None:
        os.close(self._descriptor)


def _open(path: Path) -> int:
    # Reading is enough for a lock, so that one account may use a folder that another one made.
    return os.open(path, os.O_RDONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)


def _lock(descriptor: int, *, shared: bool) -> bool:
    if sys.platform == "win32":
        raise StorageError("no embedded PostgreSQL on Windows: set PACTS_DATABASE_URL, or run PACTS under WSL")
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
