"""Artifacts as files named by their SHA-256: written whole, never twice, and checked when they are read."""

import errno
import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pacts.errors import ArtifactUnwritten, StorageError

ID: Final = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class ArtifactFiles:
    """The files under one folder: `ab/cdef…`."""

    folder: Path

    def write(self, data: bytes) -> str:
        """Keep the content and get its id.

        The file appears whole or not at all. It is not forced to disk (a screenshot lost with the power is noticed by
        its hash), which would cost more than the screenshot.

        Raises:
            ArtifactUnwritten: no room, or no right to write there.
        """
        artifact_id = hashlib.sha256(data).hexdigest()
        path = self.path_of(artifact_id)
        try:
            if not (path.is_file() and path.stat().st_size == len(data)):
                _write_whole(path, data)
        except OSError as exc:
            raise _unwritable(self.folder, exc) from exc
        return artifact_id

    def read(self, artifact_id: str) -> bytes:
        """The content.

        Raises:
            StorageError: there is none, or it no longer matches its hash; then the file is set aside.
        """
        if not ID.match(artifact_id):
            raise unknown(artifact_id)
        path = self.path_of(artifact_id)
        try:
            data = path.read_bytes()
        except FileNotFoundError as exc:
            raise StorageError(
                f"artifact {artifact_id!r} is not in {str(self.folder)!r}: it was never stored, was removed, or the "
                "run was made on another machine"
            ) from exc
        except OSError as exc:
            raise StorageError(f"artifact {artifact_id!r} can't be read from {str(path)!r}: {exc.strerror}") from exc
        if hashlib.sha256(data).hexdigest() != artifact_id:
            raise _changed(path, artifact_id)
        return data

    def path_of(self, artifact_id: str) -> Path:
        return self.folder / artifact_id[:2] / artifact_id[2:]


def unknown(artifact_id: str) -> StorageError:
    """The error for an id that was never given out."""
    return StorageError(f"there is no artifact {artifact_id!r}: an id is the 64 hex digits that save_artifact() gave")


def _write_whole(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _changed(path: Path, artifact_id: str) -> StorageError:
    aside = path.with_name(f"{path.name}.damaged")
    try:
        path.replace(aside)
        done = f"it was moved to {str(aside)!r}"
    except OSError as exc:
        done = f"it could not be moved aside ({exc.strerror})"
    return StorageError(
        f"artifact {artifact_id!r} no longer matches its hash, the file was changed or cut short; {done}: "
        "run the requirement again to have it back"
    )


def _unwritable(folder: Path, exc: OSError) -> ArtifactUnwritten:
    full = exc.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    move = "free some space there" if full else "make it writable"
    return ArtifactUnwritten(
        f"the artifact could not be written to {str(folder)!r} ({exc.strerror or exc}): "
        f"{move}, or set PACTS_DATA_DIR to another folder"
    )
