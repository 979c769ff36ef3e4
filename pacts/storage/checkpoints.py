"""LangGraph's checkpoints in our database, encrypted, with our types restored as themselves."""

import asyncio
import importlib
import pkgutil
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import Any, Final, LiteralString

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    WRITES_IDX_MAP,
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
    get_serializable_checkpoint_metadata,
)
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.serde.base import CipherProtocol, SerializerProtocol
from langgraph.checkpoint.serde.encrypted import EncryptedSerializer
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from psycopg.types.json import Jsonb

import pacts.domain
from pacts.domain.record import Record
from pacts.errors import StorageError
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.vault import Vault

CIPHER = "vault"
TEXT = "pacts.text"
"""Key of a text in a mapping of its own: LangGraph would keep a bare one beside the checkpoint, as it is."""
HELD_S: Final = 0.02
"""A checkpoint waits at most this long for the browser to be waited for, and what a node wrote for its checkpoint: the
next node asks the browser something within two milliseconds, and is not to wait for the encryption of what is past."""
KEEP_SQL: Final[LiteralString] = """
    WITH blobs AS (
        INSERT INTO checkpoint_blobs (thread_id, checkpoint_ns, channel, version, type, blob)
        SELECT %(thread)s, %(space)s, one.*
        FROM unnest(%(channels)s::text[], %(versions)s::text[], %(types)s::text[], %(blobs)b::bytea[]) AS one
        ON CONFLICT (thread_id, checkpoint_ns, channel, version) DO NOTHING
    ), writes AS (
        INSERT INTO checkpoint_writes (thread_id, checkpoint_ns, checkpoint_id, task_id, task_path, idx, channel, type,
                                       blob)
        SELECT %(thread)s, %(space)s, %(before)s, one.*
        FROM unnest(%(tasks)s::text[], %(paths)s::text[], %(places)s::integer[], %(written)s::text[],
                    %(written_types)s::text[], %(written_blobs)b::bytea[]) AS one
        ON CONFLICT (thread_id, checkpoint_ns, checkpoint_id, task_id, idx) DO NOTHING
    )
    INSERT INTO checkpoints (thread_id, checkpoint_ns, checkpoint_id, parent_checkpoint_id, checkpoint, metadata)
    VALUES (%(thread)s, %(space)s, %(id)s, %(before)s, %(checkpoint)s, %(metadata)s)
    ON CONFLICT (thread_id, checkpoint_ns, checkpoint_id)
        DO UPDATE SET checkpoint = EXCLUDED.checkpoint, metadata = EXCLUDED.metadata
"""
"""A checkpoint, the values that changed in it and what the nodes before it wrote: all of it is kept, or nothing."""

BLOBS: Final = ("channels", "versions", "types", "blobs")
WRITTEN: Final = ("tasks", "paths", "places", "written", "written_types", "written_blobs")
"""The columns of the statement's two tables, in order."""

Place = tuple[str, str, str]
"""Thread, name space and id of a checkpoint."""


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


class Sealed(EncryptedSerializer):
    """Encrypts every value; the one that says nothing, which a run keeps at each of its steps, only once."""

    def __init__(self, vault: Vault, plain: SerializerProtocol) -> None:
        super().__init__(VaultCipher(vault), plain)
        self._nothing = super().dumps_typed(None)

    def dumps_typed(self, obj: Any) -> tuple[str, bytes]:
        """The value's type and its bytes, encrypted."""
        return self._nothing if obj is None else super().dumps_typed(obj)


class Progress:
    """How far the checkpoints of a run that is under way are kept."""

    def __init__(self) -> None:
        self._kept: int | None = None
        self._failed: Exception | None = None
        self._turned = asyncio.Event()
        self._go = asyncio.Event()
        self._awaited = 0

    async def reached(self, super_step: int) -> None:
        """Wait until the checkpoint of a super-step is kept.

        Raises:
            StorageError: it could not be.
        """
        self._awaited += 1
        self.write()
        try:
            while self._kept is None or self._kept < super_step:
                if self._failed is not None:
                    raise self._failed
                await self._turned.wait()
        finally:
            self._awaited -= 1

    def write(self) -> None:
        """Have what is held back written: called where the browser is about to be waited for."""
        self._go.set()
        self._go = asyncio.Event()

    async def room(self) -> None:
        """Wait until nobody needs the processor, at most `HELD_S`, and not at all where a checkpoint is waited for."""
        if not self._awaited:
            with suppress(TimeoutError):
                async with asyncio.timeout(HELD_S):
                    await self._go.wait()

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


@dataclass(eq=False, slots=True)
class _Held:
    """What one task wrote and is not kept yet."""

    task: str
    path: str
    writes: Sequence[tuple[str, Any]]
    kept: asyncio.Future[None]
    taken: bool = False
    """A checkpoint takes it along."""


def _identity(value: object) -> object:
    """Of the value, or of the parts of a list: a channel that reads what it is given makes another list of them.

    Most of what a node wrote stands in the checkpoint, too, and is encrypted once.
    """
    return tuple(map(id, value)) if isinstance(value, list) else id(value)


class Checkpoints(AsyncPostgresSaver):
    """LangGraph's saver on our pool; a database that went away is a `StorageError` to the graph, too.

    A checkpoint is one statement, with what the nodes before it wrote: LangGraph's own writes a statement for every
    value, which are nine a step here, and costs more than the step's own rows.
    """

    def __init__(self, pool: Pool, address: str, serde: SerializerProtocol) -> None:
        super().__init__(pool, serde=serde)
        self.pool, self.address = pool, address
        self._followed: dict[str, Progress] = {}
        self._held: dict[Place, list[_Held]] = {}
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
        followed = self._followed.get(config["configurable"]["thread_id"])
        progress = followed or Progress()
        held = self._take(_place(config))
        try:
            if followed is not None:
                await followed.room()
            with translated(self.address):
                kept = await self._keep(config, _wrapped(checkpoint), metadata, new_versions, held)
        except Exception as exc:  # whatever broke it: who waits for the checkpoint would wait for ever; it goes on up
            progress.fail(exc)
            _tell(held, exc)
            raise
        finally:
            _call_off(held)
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

    async def _keep(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
        held: Sequence[_Held],
    ) -> RunnableConfig:
        """The checkpoint, and what is held for it, in one statement."""
        thread, space, before = _place(config)
        values = checkpoint["channel_values"]
        inside = {name: value for name, value in values.items() if value is None or isinstance(value, int | float)}
        changed = [name for name in values if name not in inside and name in new_versions]
        rows = [row for one in held for row in self._dump_writes(thread, space, before, one.task, one.path, one.writes)]
        written = (value for one in held for _, value in one.writes)
        known = {_identity(value): row[-2:] for value, row in zip(written, rows, strict=True)}
        typed = (known.get(_identity(values[name])) or self.serde.dumps_typed(values[name]) for name in changed)
        blobs = [(name, new_versions[name], *told) for name, told in zip(changed, typed, strict=True)]
        given = {
            "thread": thread,
            "space": space,
            "id": checkpoint["id"],
            "before": before or None,
            "checkpoint": Jsonb({**checkpoint, "channel_values": inside}),
            "metadata": Jsonb(get_serializable_checkpoint_metadata(config, metadata)),
            **_columns(BLOBS, blobs),
            **_columns(WRITTEN, [row[3:] for row in rows]),
        }
        async with self.pool.connection() as connection:
            await connection.execute(KEEP_SQL, given)
        for one in held:
            one.kept.set_result(None)
        return {"configurable": {"thread_id": thread, "checkpoint_ns": space, "checkpoint_id": checkpoint["id"]}}

    async def aput_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        """Keep what a node wrote before its step was complete: with the checkpoint after it, where that comes at once.

        What tells of a failure or a question has no checkpoint after it, and is kept by itself.
        """
        if not any(channel in WRITES_IDX_MAP for channel, _ in writes):
            held = _Held(task_id, task_path, list(writes), asyncio.get_running_loop().create_future())
            if await self._kept_with_its_checkpoint(_place(config), held):
                return
        with translated(self.address):
            await super().aput_writes(config, writes, task_id, task_path)

    async def _kept_with_its_checkpoint(self, place: Place, held: _Held) -> bool:
        """Whether a checkpoint came and took the writes along; False where none came in time."""
        self._held.setdefault(place, []).append(held)
        try:
            await asyncio.wait({held.kept}, timeout=HELD_S)
        finally:
            if not held.taken:
                self._give_up(place, held)
        if held.taken:
            await held.kept
        return held.taken

    def _take(self, place: Place) -> list[_Held]:
        """What is held for a checkpoint; nobody else writes it from now on."""
        taken = self._held.pop(place, [])
        for one in taken:
            one.taken = True
        return taken

    def _give_up(self, place: Place, held: _Held) -> None:
        self._held[place].remove(held)
        if not self._held[place]:
            del self._held[place]


def _place(config: RunnableConfig) -> Place:
    given = config["configurable"]
    return given["thread_id"], given["checkpoint_ns"], given.get("checkpoint_id") or ""


def _columns(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> dict[str, list[Any]]:
    """Rows as `unnest` takes them."""
    return {name: [row[at] for row in rows] for at, name in enumerate(names)}


def _tell(held: Sequence[_Held], why: Exception) -> None:
    for one in held:
        if not one.kept.done():
            one.kept.set_exception(why)


def _call_off(held: Sequence[_Held]) -> None:
    """Whose checkpoint was called off does not wait for it."""
    for one in held:
        one.kept.cancel()


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
    return Checkpoints(pool, address, plain if vault is None else Sealed(vault, plain))


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
