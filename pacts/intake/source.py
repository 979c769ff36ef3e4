"""The source as text: read, decoded, and refused when it is no text."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from pacts.domain.requirement import MAX_SOURCE_BYTES
from pacts.errors import RequirementError
from pacts.intake.draft import is_blank

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: it begins with that one's mark
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text with line ends normalised to line feeds."""

    text: str
    lines: tuple[str, ...]
    suffix: str = ""
    """Lower-case file suffix with its dot; "" for a text that has no file."""
    stem: str = ""
    """The file's name without suffixes; a title when the text has none."""


def read_source(given: str | bytes | Path) -> Source:
    """The text behind a path, bytes or a string.

    Raises:
        RequirementError: it is missing, a folder, too large, not text or empty.
    """
    match given:
        case Path():
            return _source(_decoded(_file_bytes(given), str(given)), given.suffix.lower(), _stem(given))
        case bytes():
            return _source(_decoded(given, "the input"), "", "")
        case str():
            return _source(_checked(given), "", "")


def _file_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise RequirementError(f"{str(path)!r} is a folder: name a file in it, or run the folder", code="syntax")
        with path.open("rb") as file:
            return file.read(MAX_SOURCE_BYTES + 1)
    except FileNotFoundError as exc:
        raise RequirementError(f"no file {str(path)!r}: check the path", code="syntax") from exc
    except (OSError, ValueError) as exc:
        raise RequirementError(
            f"{str(path)!r} can't be read ({exc}): check the path and its rights", code="syntax"
        ) from exc


def _stem(path: Path) -> str:
    return path.name.removesuffix(path.suffix).removesuffix(".pacts")


def _decoded(data: bytes, what: str) -> str:
    _demand_size(len(data))
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        raise RequirementError(
            f"{what} is not UTF-8 text (byte {data[exc.start]:#04x} in line {line}): save it as UTF-8",
            code="not_text",
            line=line,
        ) from exc
    return _checked(text)


def _checked(text: str) -> str:
    try:
        _demand_size(len(text) if len(text) > MAX_SOURCE_BYTES else len(text.encode()))
    except UnicodeEncodeError as exc:
        line = text.count("\n", 0, exc.start) + 1
        raise RequirementError(
            f"line {line} holds half a character (a lone surrogate): write it anew", code="not_text", line=line
        ) from exc
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        raise RequirementError(
            f"line {line} holds a NUL character, so this is not text: give a text file", code="not_text", line=line
        )
    return text


def _demand_size(size: int) -> None:
    if size > MAX_SOURCE_BYTES:
        raise RequirementError(
            f"the requirement is larger than {MAX_SOURCE_BYTES:,} bytes: split it into one file a feature",
            code="too_large",
        )


def _source(text: str, suffix: str, stem: str) -> Source:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = tuple(text.split("\n"))
    if all(is_blank(line) for line in lines):
        raise RequirementError(
            "the requirement is empty: write what to do and what to expect, one step a line", code="empty_requirement"
        )
    return Source(text, lines, suffix, stem)
