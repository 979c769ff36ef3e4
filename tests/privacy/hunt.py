"""The search for planted secrets in bytes of any kind: as they are, and as they are once they are decoded."""

import base64
import binascii
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

import psycopg
import zstandard
from psycopg import sql

DEPTH = 3
"""Encodings within encodings that are looked into."""
SHORT = 6
"""Bytes below which a secret is sought as a word."""
_BASE64 = re.compile(rb"[A-Za-z0-9+/_\-]{16,}={0,2}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){8,}")
_ESCAPE = re.compile(rb"\\u([0-9a-fA-F]{4})|\\([nrt\"'\\/])")
_GAPS = re.compile(rb"<[^<>]{0,200}>|\xc2\xad|\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xef\xbb\xbf|\r?\n[ \t]*")


def found_in(data: bytes, secrets: Iterable[str]) -> set[str]:
    """The secrets that are in the bytes or in what is encoded in them."""
    wanted = {secret: _sought(secret.encode()) for secret in secrets}
    found: set[str] = set()
    for layer in _layers(data, DEPTH):
        found |= {secret for secret, sought in wanted.items() if sought.search(layer)}
    return found


def _sought(raw: bytes) -> re.Pattern[bytes]:
    """A short one as a word of its own: four letters come up by chance in what is encrypted."""
    exact = re.escape(raw)
    return re.compile(exact if len(raw) >= SHORT else rb"(?<![A-Za-z0-9])" + exact + rb"(?![A-Za-z0-9])")


def _layers(data: bytes, depth: int) -> Iterator[bytes]:
    yield data
    if depth == 0:
        return
    texts = {
        unquote_to_bytes(data),
        html.unescape(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape"),
    }
    texts |= {_ESCAPE.sub(_unescaped, data), _GAPS.sub(b"", data)}
    yield from texts - {data}
    for inner in _packed(data):
        yield from _layers(inner, depth - 1)


def _packed(data: bytes) -> Iterator[bytes]:
    for opened in (_inflated, _unzipped, _thawed):
        yield from opened(data)
    for match in _BASE64.finditer(data):
        yield from _decoded(match[0])
    for match in _HEX.finditer(data):
        yield binascii.unhexlify(match[0])


def _decoded(text: bytes) -> Iterator[bytes]:
    """Of each place where a group of four may begin: what stands before it may not be part of it."""
    plain = text.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    for shift in range(4):
        part = plain[shift:]
        part = part[: len(part) - (1 if len(part) % 4 == 1 else 0)]
        yield base64.b64decode(part + b"=" * (-len(part) % 4))


def _inflated(data: bytes) -> Iterator[bytes]:
    for wbits in (31, 15):
        try:
            yield zlib.decompressobj(wbits).decompress(data)
        except zlib.error:
            continue


def _unzipped(data: bytes) -> Iterator[bytes]:
    if data[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def _thawed(data: bytes) -> Iterator[bytes]:
    if data[:4] == b"\x28\xb5\x2f\xfd":
        yield zstandard.ZstdDecompressor().decompressobj().decompress(data)


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return chr(int(match[1], 16)).encode("utf-8", "surrogatepass")
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t"}.get(match[2], match[2])


def database_bytes(url: str) -> dict[str, bytes]:
    """Every table of every schema as PostgreSQL's binary copy gives it: texts, JSON and bytea as they are."""
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        ).fetchall()
        return {table: _rows(connection, schema, table) for schema, table in tables}


def _rows(connection: psycopg.Connection, schema: str, table: str) -> bytes:
    name = sql.Identifier(schema, table)
    with connection.cursor().copy(sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(name)) as copy:
        return b"".join(copy)


def files_below(*folders: Path) -> dict[str, bytes]:
    """Every file, its name included, but the database's own."""
    found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    kept = (path for path in found if "postgres" not in path.parts and "pgdata" not in path.parts)
    return {str(path): str(path).encode() + b"\n" + path.read_bytes() for path in kept}


def sightings(places: dict[str, bytes], secrets: Iterable[str]) -> dict[str, set[str]]:
    """The places where some are found, with them."""
    wanted = list(secrets)
    return {place: found for place, data in places.items() if (found := found_in(data, wanted))}
