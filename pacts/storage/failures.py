"""The room's door for errors: what psycopg and PostgreSQL raise leaves as `StorageError`, without any password."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import PoolClosed, PoolTimeout

from pacts.errors import StorageError

CONSTRAINTS: Final = {
    "run_steps_run_fkey": "the run is not known: start_run() comes before its steps",
    "run_artifacts_run_fkey": "the run is not known: start_run() comes before its artifacts",
    "runs_status_check": "the run's status is none of those a run can have",
    "run_steps_position_check": "a step's index is not below zero",
    "artifacts_id_check": "an artifact's id is the SHA-256 of its content in hex",
}
"""What a violated constraint means, by its name."""


def address_of(url: str) -> str:
    """Host, port and database of a URL as messages show them: never the password, nor the user.

    Raises:
        StorageError: it can't be read as a URL.
    """
    try:
        parts = conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        raise _unreadable() from None  # its message quotes parts of the URL, which may be the password's
    host = str(parts.get("host") or parts.get("hostaddr") or "the local socket")
    port = str(parts.get("port") or 5432)
    name = str(parts.get("dbname") or parts.get("user") or "")
    if "@" in host + port + name or not port.replace(",", "").isdigit():
        raise _unreadable()  # an unencoded "@" or "/" has spread the password over the other parts
    return f"{host}:{port}/{name}"


def _unreadable() -> StorageError:
    return StorageError(
        "the database URL can't be read: it must look like postgresql://USER:PASSWORD@HOST:5432/DATABASE, "
        "with special characters of the password percent-encoded (@ is %40, / is %2F)"
    )


@contextmanager
def translated(address: str) -> Iterator[None]:
    """Inside, errors of the database become `StorageError` with its address, the reason and the next move."""
    try:
        yield
    except (psycopg.Error, PoolTimeout, PoolClosed) as exc:
        raise storage_error(exc, address) from exc


def storage_error(exc: Exception, address: str) -> StorageError:
    """What to raise instead."""
    reason = " ".join(str(exc).split())
    match exc:
        case PoolTimeout() | PoolClosed() | errors.AdminShutdown() | errors.CrashShutdown():
            return _gone(address, reason)
        case errors.IntegrityError():
            name = exc.diag.constraint_name or ""
            return StorageError(f"{CONSTRAINTS.get(name, reason)} (constraint {name!r} of the database {address})")
        case errors.DiskFull():
            return StorageError(f"the database {address} has no room left: free some space on its disk ({reason})")
        case psycopg.OperationalError() | psycopg.InterfaceError():
            return _gone(address, reason)
        case _:
            return StorageError(f"the database {address} refused: {reason}. {_advice(exc)}")


def _advice(exc: Exception) -> str:
    match exc:
        case errors.InsufficientPrivilege():
            return "Grant the URL's user the right to it, or use another user"
        case errors.UndefinedTable() | errors.UndefinedColumn():
            return "Its tables are not those of this PACTS: use the PACTS that made them, or another database"
        case _:
            return "Please report this with the run's id"


def refused_at_start(exc: psycopg.Error, address: str) -> StorageError:
    """A server that can't be connected to; its message tells a wrong password from a wrong port."""
    return StorageError(
        f"can't use the database {address}: {' '.join(str(exc).split())}. Check that the server runs and that the "
        "URL's host, port, user, password and database are right, or unset it to use the embedded PostgreSQL"
    )


def _gone(address: str, reason: str) -> StorageError:
    return StorageError(
        f"the database {address} does not answer ({reason}): see that its server runs, and run the requirement again"
    )
