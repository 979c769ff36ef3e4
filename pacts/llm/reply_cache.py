"""Replies that were given before: files named by the question's hash, each sealed with the hash of its content."""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from pacts.llm.question import Written

MEGABYTE = 1_000_000


def key_of(model: str, written: Written, seed: int) -> str:
    """What a reply is known by: model, prompt version, every message, the answer's shape and the seed."""
    asked = {
        "model": model,
        "prompt": written.prompt.version,
        "messages": [[message.role, message.text] for message in written.messages],
        "shape": written.shape,
        "seed": seed,
    }
    return sha256(json.dumps(asked, sort_keys=True, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class KeptReply:
    """A reply that once held what was asked for."""

    text: str
    answered: str


@dataclass(frozen=True, slots=True)
class ReplyCache:
    """A folder of replies. What does not match its own hash is removed; the least lately used go first."""

    folder: Path
    max_bytes: int
    read_only: bool = False
    """Replies are replayed only: nothing is written, removed or touched."""

    def read(self, key: str) -> KeptReply | None:
        """The reply to a question, if there is a sound one."""
        path = self._path(key)
        try:
            kept = _opened(path.read_bytes())
        except OSError:
            return None
        if kept is None:
            self._remove(path)
        elif not self.read_only:
            with suppress(OSError):
                os.utime(path)
        return kept

    def write(self, key: str, reply: KeptReply) -> None:
        """Keep a reply, and remove old ones where there are too many; a disk that takes nothing is no harm."""
        if self.read_only:
            return
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, _sealed({"text": reply.text, "answered": reply.answered}))
            self._shrink()

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"

    def _remove(self, path: Path) -> None:
        if not self.read_only:
            with suppress(OSError):
                path.unlink()

    def _shrink(self) -> None:
        found = [(path, path.stat()) for path in self.folder.glob("*/*.json")]
        size = sum(stat.st_size for _, stat in found)
        for path, stat in sorted(found, key=lambda one: one[1].st_mtime_ns):
            if size <= self.max_bytes:
                return
            self._remove(path)
            size -= stat.st_size


def _sealed(content: Mapping[str, str]) -> bytes:
    body = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return json.dumps({"sha256": sha256(body.encode()).hexdigest(), "reply": body}, ensure_ascii=False).encode()


def _opened(data: bytes) -> KeptReply | None:
    """The reply in a file; None for one that was damaged or made by something else."""
    try:
        outer = json.loads(data)
        body = outer["reply"]
        if sha256(body.encode()).hexdigest() != outer["sha256"]:
            return None
        inner = json.loads(body)
        return KeptReply(text=str(inner["text"]), answered=str(inner["answered"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _replace(path: Path, data: bytes) -> None:
    """All of it or nothing: another process may read at the same moment."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
