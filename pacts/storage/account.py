"""Which account runs PostgreSQL: the caller's own, or, since PostgreSQL refuses root, another one for root."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pacts.errors import StorageError

if sys.platform != "win32":
    import fcntl
    import pwd

NAME: Final = "embedded_postgres"
ACCOUNTS: Final = "/etc"
FALLBACK: Final = "nobody"
"""Where accounts can't be made (read-only /etc, no useradd)."""


@dataclass(frozen=True, slots=True)
class Account:
    """An operating system account that is not root."""

    name: str
    uid: int
    gid: int


def account_for(cluster: Path) -> Account | None:
    """The account to change to; None = stay who you are. Root uses the owner of a cluster that is already there."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    owner = cluster.stat().st_uid if cluster.exists() else 0
    return (_by_uid(owner) if owner else None) or _by_name(NAME) or _made() or _by_name(FALLBACK) or _none()


def closed_folder(path: Path, account: Account) -> Path | None:
    """The first folder on the way to a path that the account may not pass, outermost first."""
    for folder in (*reversed(path.parents), path):
        if not _may(folder.stat(), account, stat.S_IXUSR | stat.S_IRUSR if folder == path else stat.S_IXUSR):
            return folder
    return None


def _may(status: os.stat_result, account: Account, owner_bits: int) -> bool:
    shift = 0 if status.st_uid == account.uid else 3 if status.st_gid == account.gid else 6
    return status.st_mode & (owner_bits >> shift) == owner_bits >> shift


def _by_name(name: str) -> Account | None:
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        return None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _by_uid(uid: int) -> Account | None:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        return None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _made() -> Account | None:
    program = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if program is None:
        return None
    with _alone():
        return _by_name(NAME) or _added(program)


def _added(program: str) -> Account | None:
    subprocess.run(  # noqa: S603 - fixed arguments
        [program, "--system", "--no-create-home", "--shell", "/bin/false", NAME], capture_output=True, check=False
    )
    return _by_name(NAME)


@contextmanager
def _alone() -> Iterator[None]:
    """One process of ours at a time: of two `useradd` at once, the second gives the same name another uid."""
    try:
        handle = os.open(ACCOUNTS, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        yield
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _none() -> Account:
    raise StorageError(
        f"PostgreSQL does not run as root, and there is no account {NAME!r} or {FALLBACK!r} to run it: "
        f"make one (useradd --system {NAME}), run PACTS as an ordinary user, or set PACTS_DATABASE_URL"
    )
