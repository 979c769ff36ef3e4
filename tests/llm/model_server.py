"""A scripted OpenAI-compatible server: each request gets the next reply, and is kept to be read."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(slots=True)
class ModelServer:
    replies: list[tuple[int, str]]
    """Status and content of each answer, in turn; the last one stays."""
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def model_server(*replies: str, status: int = 200) -> Iterator[ModelServer]:
    script = ModelServer([(status, reply) for reply in replies])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", 0))
            script.asked.append(json.loads(self.rfile.read(length)))
            code, content = script.replies.pop(0) if len(script.replies) > 1 else script.replies[0]
            body = json.dumps(_answer(content) if code == 200 else {"error": {"message": content}}).encode()
            self.send_response(code)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        script.url = f"http://127.0.0.1:{server.server_port}/v1"
        yield script
        server.shutdown()


def _answer(content: str) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }
