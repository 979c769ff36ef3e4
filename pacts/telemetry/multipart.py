"""One request body with many runs in it, as LangSmith reads it: multipart, a part a field, compressed with zstd."""

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import orjson

PARTED = ("inputs", "outputs", "extra", "error")
"""Fields that stand in parts of their own, so that LangSmith need not read them to sort the runs."""
LEVEL = 3
"""Of zstd: 250 KB of spans become 15 KB in 2 ms."""


@dataclass(slots=True)
class Body:
    """The parts of one request, gathered with `add_*` and read as bytes."""

    boundary: str = field(default_factory=lambda: secrets.token_hex(16))
    size: int = 0
    """Bytes, uncompressed."""
    _parts: list[bytes] = field(default_factory=list)

    def add_run(self, kind: str, run: Mapping[str, object], pictures: Sequence[bytes] = ()) -> None:
        """A run that is new ("post") or goes on ("patch"), its parts, and what is attached to it: JPEGs."""
        place = f"{kind}.{run['id']}"
        self._add(place, told({key: value for key, value in run.items() if key not in PARTED}))
        for name in PARTED:
            if run.get(name) is not None:
                self._add(f"{place}.{name}", told(run[name]))
        for number, data in enumerate(pictures, start=1):  # no period in the name: LangSmith would cut it there
            self._add(f"attachment.{run['id']}.page_{number}", data, "image/jpeg")

    def add_feedback(self, feedback: Mapping[str, object]) -> None:
        """A judgement of a run."""
        self._add(f"feedback.{feedback['id']}", told(feedback))

    def _add(self, name: str, data: bytes, mime: str = "application/json") -> None:
        head = (
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n'
            f"Content-Type: {mime}\r\nContent-Length: {len(data)}\r\n\r\n"
        ).encode()
        self._parts += (head, data, b"\r\n")
        self.size += len(head) + len(data) + 2

    def plain(self) -> bytes:
        """As it is."""
        return b"".join(self._ended())

    def compressed(self) -> bytes:
        """As a zstd frame."""
        import zstandard  # noqa: PLC0415 - only where something is sent

        return zstandard.ZstdCompressor(level=LEVEL).compress(self.plain())

    def _ended(self) -> Iterator[bytes]:
        yield from self._parts
        yield f"--{self.boundary}--\r\n".encode()


def told(value: object) -> bytes:
    """JSON; of what JSON does not know its `str`."""
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_NON_STR_KEYS)
    except TypeError:  # a number beyond 64 bits, or half of a character
        return json.dumps(value, default=str).encode()
