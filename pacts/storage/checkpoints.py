"""LangGraph's checkpoints in our database, encrypted, with our types restored as themselves."""

import asyncio
import importlib
import pkgutil
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import ChannelVersions, Checkpoint, CheckpointMetadata, CheckpointTuple
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.serde.base import CipherProtocol, SerializerProtocol
from langgraph.checkpoint.serde.encrypted import EncryptedSerializer
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

import pacts.domain
from pacts.domain.record import Record
from pacts.errors import StorageError
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.vault import Vault

CIPHER = "vault"
TEXT = "pacts.text"
"""Key of a text in a mapping of its own: LangGraph would keep a bare one beside the checkpoint, as it is."""


class VaultCipher(CipherProtocol):
    """Encrypts checkpoints with the vault's key."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def encrypt(self, plaintext: bytes) -> tuple[str, bytes]:
        """The cipher's name, and the content encrypted."""
        return CIPHER, self._vault.seal(plaintext)

    def decrypt(self, ciphername: str, ciphertext: bytes) -> bytes:
        """The content.

        Raises:
            StorageError: it was encrypted with another key, or in another way.
        """
        if ciphername != CIPHER:
            raise StorageError(f"a checkpoint is encrypted by {ciphername!r}, which PACTS does not know")
        return self._vault.unseal(ciphertext)


class Progress:
    """How far the checkpoints of a run that is under way are kept."""

    def __init__(self) -> None:
        self._kept: int | None = None
        self._failed: Exception | None = None
        self._turned = asyncio.Event()

    async def reached(self, super_step: int) -> None:
        """Wait until the checkpoint of a super-step is kept.

        Raises:
            StorageError: it could not be.
        """
        while self._kept is None or self._kept < super_step:
            if self._failed is not None:
                raise self._failed
            await self._turned.wait()

    def reach(self, super_step: int) -> None:
        """The checkpoint of a super-step is kept."""
        self._kept = super_step
        self._turn()

    def fail(self, why: Exception) -> None:
        """A checkpoint could not be kept, and so none after it will be."""
        self._failed = why
        self._turn()

    def _turn(self) -> None:
        self._turned.set()
        self._turned = asyncio.Event()


class Checkpoints(AsyncPostgresSaver):
    """LangGraph's saver on our pool; a database that went away is a `StorageError` to the graph, too."""

    def __init__(self, pool: Pool, address: str, serde: SerializerProtocol) -> None:
        super().__init__(pool, serde=serde)
        self.address = address
        self._followed: dict[str, Progress] = {}
        # LangGraph's lock is for a single connection. From a pool each work has its own: what a node wrote and the
        # checkpoint after it need not wait for each other, nor a run for another one's.
        self.lock = nullcontext()  # type: ignore[assignment]

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        """The checkpoint of a thread."""
        with translated(self.address):
            found = await super().aget_tuple(config)
        return None if found is None else _bare(found)

    async def alist(
        self,
        config: RunnableConfig | None,
        *,
        filter: dict[str, Any] | None = None,  # noqa: A002 - LangGraph's name
        before: RunnableConfig | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[CheckpointTuple]:
        """The checkpoints of a thread, newest first."""
        with translated(self.address):
            async for one in super().alist(config, filter=filter, before=before, limit=limit):
                yield _bare(one)

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        """Keep a checkpoint."""
        progress = self._followed.get(config["configurable"]["thread_id"], Progress())
        try:
            with translated(self.address):
                kept = await super().aput(config, _wrapped(checkpoint), metadata, new_versions)
        except Exception as exc:  # whatever broke it: who waits for the checkpoint would wait for ever; it goes on up
            progress.fail(exc)
            raise
        progress.reach(metadata["step"])
        return kept

    @contextmanager
    def followed(self, run_id: str) -> Iterator[Progress]:
        """How far the run's checkpoints are kept from now on; LangGraph writes them while the next node works."""
        progress = self._followed[run_id] = Progress()
        try:
            yield progress
        finally:
            del self._followed[run_id]

    async def aput_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        """Keep what a node wrote before its step was complete."""
        with translated(self.address):
            await super().aput_writes(config, writes, task_id, task_path)


def _wrapped(checkpoint: Checkpoint) -> Checkpoint:
    """The checkpoint with its bare texts in mappings, so that they are encrypted like everything else."""
    values = checkpoint["channel_values"]
    texts = {name: {TEXT: value} for name, value in values.items() if isinstance(value, str)}
    return {**checkpoint, "channel_values": {**values, **texts}}


def _bare(found: CheckpointTuple) -> CheckpointTuple:
    values = found.checkpoint["channel_values"]
    texts = {name: value[TEXT] for name, value in values.items() if isinstance(value, dict) and TEXT in value}
    return found._replace(checkpoint={**found.checkpoint, "channel_values": {**values, **texts}})


def saver(
    pool: Pool,
    *,
    address: str = "the database",
    types: Sequence[type[Record]] | None = None,
    vault: Vault | None = None,
) -> Checkpoints:
    """A checkpointer for the running event loop; its tables are made by `migrate()`.

    Args:
        pool: where its connections come from.
        address: how messages name the database.
        types: what state may hold; by default `record_types()`, which looks at files.
        vault: encrypts what is kept; what was kept without it is read all the same.
    """
    plain = JsonPlusSerializer(allowed_msgpack_modules=record_types() if types is None else types)
    return Checkpoints(pool, address, plain if vault is None else EncryptedSerializer(VaultCipher(vault), plain))


def record_types() -> list[type[Record]]:
    """Every record that state may hold: all of `pacts.domain`, and those of PACTS that are imported by now.

    Without this list a checkpoint gives plain dictionaries back.
    """
    for module in pkgutil.iter_modules(pacts.domain.__path__, f"{pacts.domain.__name__}."):
        importlib.import_module(module.name)
    found = {kind for kind in _heirs(Record) if kind.__module__.partition(".")[0] == "pacts"}
    return sorted(found, key=lambda kind: (kind.__module__, kind.__qualname__))


def _heirs(kind: type[Record]) -> Iterator[type[Record]]:
    for heir in kind.__subclasses__():
        yield heir
        yield from _heirs(heir)
