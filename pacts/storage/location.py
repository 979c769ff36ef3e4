"""Where things are kept: the data folder, and the database a person has named."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from pacts.errors import SettingsError, StorageError
from pacts.settings import Settings

ROOT_DATA_DIR: Final = Path("/var/lib/pacts")
"""A folder of its own: PostgreSQL runs as another account then, which must not need root's home to be open."""
SCHEMES: Final = ("postgresql", "postgres")


def data_dir(settings: Settings, environment: Mapping[str, str]) -> Path:
    """The folder of the embedded database and the artifacts; not created here.

    `data_dir` of the settings, else $XDG_DATA_HOME/pacts, else as root /var/lib/pacts, else ~/.local/share/pacts.

    Raises:
        StorageError: there is no home folder.
    """
    if settings.data_dir is not None:
        return settings.data_dir.expanduser().absolute()
    xdg = environment.get("XDG_DATA_HOME", "")
    if xdg.startswith("/"):  # the XDG rule: a relative path is to be ignored
        return Path(xdg) / "pacts"
    if sys.platform != "win32" and os.geteuid() == 0:
        return ROOT_DATA_DIR
    return _home(environment) / ".local" / "share" / "pacts"


def given_database(settings: Settings, environment: Mapping[str, str]) -> str | None:
    """The URL of the server to use; None = the embedded one.

    `database_url` of the settings, else PACTS_DATABASE_URL, else DATABASE_URL. An empty PACTS_DATABASE_URL asks for the
    embedded server; a DATABASE_URL that is not PostgreSQL's belongs to somebody else and is left alone.

    Raises:
        SettingsError: what was named for PACTS is no PostgreSQL URL.
    """
    named = environment.get("PACTS_DATABASE_URL")
    if settings.database_url is not None:
        named = settings.database_url.get_secret_value()
    if named is not None:
        return _checked(named) if named else None
    url = _plain(environment.get("DATABASE_URL", ""))
    return url if _scheme(url) in SCHEMES else None


def _checked(url: str) -> str:
    plain = _plain(url)
    if _scheme(plain) not in SCHEMES:
        raise SettingsError(
            f"the database URL starts with {_scheme(url)!r}, not with 'postgresql': set PACTS_DATABASE_URL to "
            "postgresql://USER:PASSWORD@HOST:5432/DATABASE, or unset it to use the embedded PostgreSQL"
        )
    return plain


def _plain(url: str) -> str:
    """Without SQLAlchemy's driver: `postgresql+psycopg://` is `postgresql://`."""
    scheme, separator, rest = url.partition("://")
    return f"{scheme.partition('+')[0].lower()}{separator}{rest}" if separator else url


def _scheme(url: str) -> str:
    try:
        return urlsplit(url).scheme
    except ValueError:
        return url.partition(":")[0]


def _home(environment: Mapping[str, str]) -> Path:
    home = environment.get("HOME", "")
    if home.startswith("/"):
        return Path(home)
    try:
        return Path.home()
    except RuntimeError as exc:
        raise StorageError("there is no home folder to keep data in: set PACTS_DATA_DIR to a folder of yours") from exc
