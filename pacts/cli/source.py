"""What the command line was pointed at: a file, standard input or a folder."""

import sys
from pathlib import Path

from pacts.errors import UsageError

SUFFIXES = (".feature", ".md", ".markdown", ".yaml", ".yml", ".json", ".txt")


def requirements_at(source: str) -> list[Path | bytes]:
    """The requirement files behind an argument, in the order of their names.

    Raises:
        UsageError: there is no such file, or the folder holds none.
    """
    if source == "-":
        return [sys.stdin.buffer.read()]
    path = Path(source)
    if path.is_dir():
        return list(_files_in(path))
    if not path.exists():
        raise UsageError(f"there is no file {source!r}: check the path, or give '-' to read standard input")
    return [path]


def _files_in(folder: Path) -> list[Path]:
    hidden = {part for part in folder.parts if part.startswith(".")}
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") and part not in hidden for part in path.parts)
    )
    if not found:
        raise UsageError(f"folder {str(folder)!r} holds no requirement ({', '.join(SUFFIXES)})")
    return found
