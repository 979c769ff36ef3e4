"""What a cluster's `postmaster.pid` says, and whether it is true."""

import contextlib
import signal
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pacts.errors import StorageError

PORT: Final = 5432
"""Only a part of the socket's name: the server listens on no port."""
DEAD_PID: Final = 999_999_999
"""Above every system's largest pid."""
SETTLE_S: Final = 60.0
"""For a server that is just starting or stopping; crash recovery counts."""
DEAF_S: Final = 1.0
"""For one that says it is ready."""
CONNECT_S: Final = 5.0
ORPHAN_S: Final = 5.0
"""For a server without a folder to end at once, as it is asked."""


class UnreachableServerError(StorageError):
    """A server of the folder lives but can't be reached: its socket was removed, or it hangs."""


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A server as its lock file describes it."""

    pid: int
    folder: Path
    port: int
    socket_dir: str
    status: str

    @property
    def socket(self) -> Path:
        """The socket it listens on."""
        return Path(self.socket_dir) / f".s.PGSQL.{self.port}"


def running(cluster: Path) -> Postmaster | None:
    """The server that serves this folder; None when there is none, whatever a left-over file says.

    Raises:
        UnreachableServerError: a server is there but does not answer.
    """
    began = time.monotonic()
    while (found := _read(cluster)) is not None and found.folder == cluster:
        if found.status == "ready" and _answers(found.socket):
            return found
        if not _serves(found.pid, cluster):
            return None
        if time.monotonic() - began > (DEAF_S if found.status == "ready" else SETTLE_S):
            raise UnreachableServerError(
                f"the PostgreSQL server of {str(cluster)!r} (pid {found.pid}) is {found.status!r} and does not answer: "
                f"end it (kill -QUIT {found.pid}) and try again"
            )
        time.sleep(0.02)
    return None


def forget_dead(cluster: Path) -> None:
    """Make left-over lock files harmless, when no server runs: their pid may be somebody else's by now.

    The file itself stays where it can be read: its other lines let PostgreSQL see orphaned server processes.
    """
    path = cluster / "postmaster.pid"
    found = _read(cluster)
    if found is None:
        path.unlink(missing_ok=True)
        return
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
    path.write_text("".join([f"{DEAD_PID}\n", *lines[1:]]), encoding="utf-8")
    if found.folder == cluster:
        found.socket.with_name(f"{found.socket.name}.lock").unlink(missing_ok=True)


def end_orphan(server: Postmaster) -> None:
    """End a server whose folder was removed under it: it can save nothing any more, and no lock file names it."""
    import psutil  # type: ignore[import-untyped]  # noqa: PLC0415 - only after a folder went away

    if not _serves(server.pid, server.folder):
        return
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(server.pid)
        process.send_signal(signal.SIGQUIT)
        try:
            process.wait(timeout=ORPHAN_S)
        except psutil.TimeoutExpired:
            process.kill()
    if Path(server.socket_dir) != server.folder:
        with contextlib.suppress(OSError):  # something else was put there, or it is gone with the folder
            Path(server.socket_dir).rmdir()


def _read(cluster: Path) -> Postmaster | None:
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = (cluster / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        status = lines[7].strip() if len(lines) > 7 else "starting"  # noqa: PLR2004 - the file's eighth line
        return Postmaster(int(lines[0]), Path(lines[1]), int(lines[3]), lines[4], status)
    return None


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(CONNECT_S)
        try:
            client.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        except (TimeoutError, BlockingIOError):
            return True  # too busy to accept at once, so it is there
    return True


def _serves(pid: int, cluster: Path) -> bool:
    """Whether a living process is this cluster's server: a postmaster's working folder is its cluster."""
    import psutil  # noqa: PLC0415 - only after a crash

    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()) == cluster
    except (psutil.Error, OSError, ValueError):
        return False
