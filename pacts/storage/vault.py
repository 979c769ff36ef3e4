"""The seal on what is secret in the database: authenticated encryption with a key that is not in the database."""

import base64
import os
import secrets
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pacts.errors import StorageError

KEY_FILE = "vault.key"


@dataclass(frozen=True, slots=True)
class Vault:
    """Seals and opens bytes."""

    key: bytes = field(repr=False)
    origin: str
    """How messages name the key."""

    def seal(self, content: bytes) -> bytes:
        """The content, packed and encrypted."""
        return _cipher(self.key).encrypt(zlib.compress(content, 1))

    def unseal(self, sealed: bytes) -> bytes:
        """The content.

        Raises:
            StorageError: it was sealed with another key, or changed since.
        """
        try:
            return zlib.decompress(_cipher(self.key).decrypt(bytes(sealed)))
        except InvalidToken as exc:
            raise StorageError(
                f"what is kept of the run can't be opened with {self.origin}: set PACTS_VAULT_KEY to the key of "
                "the machine that began the run, or go on with it there"
            ) from exc


@lru_cache(maxsize=4)
def _cipher(key: bytes) -> Fernet:
    """A key is read once, not for each of the some two hundred values that a run keeps."""
    return Fernet(key)


def open_vault(folder: Path, given: str | None) -> Vault:
    """The vault whose key is given, or else kept in the data folder, where it is made when there is none.

    Raises:
        StorageError: the key's file can't be read or written.
    """
    if given:
        return Vault(_derived(given.encode()), "the key in PACTS_VAULT_KEY")
    path = folder / KEY_FILE
    try:
        return Vault(_derived(_kept(path)), f"the key in {str(path)!r}")
    except OSError as exc:
        raise StorageError(
            f"the key file {str(path)!r} can't be used ({exc.strerror}): mend its rights, or set PACTS_VAULT_KEY"
        ) from exc


def _kept(path: Path) -> bytes:
    """The key of the file. Two processes that make it at once agree: the file is linked in whole, once."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f"{KEY_FILE}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(Fernet.generate_key())
    try:
        os.link(made, path)
    except FileExistsError:
        pass
    finally:
        made.unlink()
    return path.read_bytes()


def _derived(text: bytes) -> bytes:
    """A key of the right length from a text of any length (HKDF, RFC 5869)."""
    derive = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"pacts vault")
    return base64.urlsafe_b64encode(derive.derive(text.strip()))
