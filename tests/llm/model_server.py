"""A scripted OpenAI-compatible server: each request gets the next reply, and is kept to be read."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Scripted:
    """One answer of the server, or one way to give none."""

    content: str | None = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    tokens: tuple[int, int] | None = (10, 5)
    """In and out, as the server counts them; None = it does not."""
    answered: str = "scripted"
    """The model's name in the reply."""
    refusal: str | None = None
    tools: tuple[str, ...] = ()
    finish: str = "stop"
    body: bytes | None = None
    """Sent instead of a chat completion."""
    reset: bool = False
    """The connection is reset before a byte of an answer."""
    silent_s: float = 0.0
    """Nothing is said for so long."""
    drip_s: float = 0.0
    """Seconds between two bytes of the body."""
    short: bool = False
    """Half of the body that was announced is sent, and the connection closed."""

    def completion(self) -> bytes:
        if self.body is not None:
            return self.body
        if self.status != 200:
            return json.dumps({"error": {"message": self.content, "type": "", "code": None}}).encode()
        calls = [
            {"id": f"call-{name}", "type": "function", "function": {"name": name, "arguments": "{}"}}
            for name in self.tools
        ]
        message = {"role": "assistant", "content": self.content, "refusal": self.refusal}
        data: dict[str, Any] = {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": self.answered,
            "choices": [
                {
                    "index": 0,
                    "finish_reason": "tool_calls" if calls else self.finish,
                    "message": message | ({"tool_calls": calls} if calls else {}),
                }
            ],
        }
        if self.tokens is not None:
            tokens_in, tokens_out = self.tokens
            data["usage"] = {
                "prompt_tokens": tokens_in,
                "completion_tokens": tokens_out,
                "total_tokens": tokens_in + tokens_out,
            }
        return json.dumps(data).encode()


@dataclass(slots=True)
class ModelServer:
    replies: list[Scripted]
    """The answers in turn; the last one stays."""
    by_model: Mapping[str, Scripted] = field(default_factory=dict)
    """Answers to whoever asks for that model."""
    think: Callable[[str], Scripted] | None = None
    """Makes an answer of everything that was said."""
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    """When each request came, of the monotonic clock."""
    keys: list[str] = field(default_factory=list)
    """The authorization of each request."""
    paths: list[str] = field(default_factory=list)

    @property
    def prompts(self) -> str:
        """Everything that was sent in messages."""
        return "\n".join(message["content"] or "" for asked in self.asked for message in asked["messages"])

    def next(self, asked: dict[str, Any]) -> Scripted:
        model = asked["model"]
        if self.think is not None:
            return self.think("\n".join(message["content"] or "" for message in asked["messages"]))
        if model in self.by_model:
            return self.by_model[model]
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        asked = json.loads(self.rfile.read(length))
        script = self.server.script
        script.at.append(time.monotonic())
        script.asked.append(asked)
        script.keys.append(self.headers.get("authorization") or self.headers.get("api-key") or "")
        script.paths.append(self.path)
        with suppress(OSError):
            self._answer(script.next(asked))

    def _answer(self, reply: Scripted) -> None:
        if self.server.over.wait(reply.silent_s):
            return
        if reply.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            self.close_connection = True
            return
        body = reply.completion()
        self.send_response(reply.status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if reply.short:
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
        else:
            self._write(body, reply.drip_s)

    def _write(self, body: bytes, drip_s: float) -> None:
        if not drip_s:
            self.wfile.write(body)
            return
        for byte in body:
            if self.server.over.wait(drip_s):
                return
            self.wfile.write(bytes([byte]))
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        return


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, script: ModelServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = script
        self.over = threading.Event()

    def handle_error(self, *_: object) -> None:
        return


@contextmanager
def model_server(
    *replies: str | Scripted,
    status: int = 200,
    by_model: Mapping[str, Scripted] | None = None,
    think: Callable[[str], Scripted] | None = None,
) -> Iterator[ModelServer]:
    given = [reply if isinstance(reply, Scripted) else Scripted(reply, status) for reply in replies]
    script = ModelServer(given, by_model or {}, think)
    with _Server(script) as server:
        threading.Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.02}).start()
        script.url = f"http://127.0.0.1:{server.server_port}/v1"
        yield script
        server.over.set()
        server.shutdown()
