"""A LangSmith endpoint on loopback: takes runs over HTTP as the real one does, and keeps every byte."""

import gzip
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

import zstandard
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

ATTACHED = "attachment."
SECTIONS = "/api/v1/charts/section"
INFO = {
    "version": "0.12.0",
    "instance_flags": {"zstd_compression_enabled": True},
    "batch_ingest_config": {
        "use_multipart_endpoint": True,
        "scale_up_qsize_trigger": 1000,
        "scale_up_nthreads_limit": 16,
        "scale_down_nempty_trigger": 4,
        "size_limit": 100,
        "size_limit_bytes": 20971520,
    },
}


@dataclass
class LangSmithReceiver:
    """Start it, give `.url` to LANGSMITH_ENDPOINT, and read `.runs` (posts and patches merged, by id) and `.raw`."""

    status: int = 202
    """What every POST is answered with."""
    reads: tuple[int, bytes | None] = (200, None)
    """What every GET is answered with: the status, and the body where it is not the usual one."""
    garbage: bool = False
    """POSTs are answered with bytes that are no HTTP."""
    drops: bool = False
    """POSTs are answered by closing the connection."""
    stall: threading.Event | None = None
    """While it is not set, POSTs are not answered."""
    feedback: list[dict[str, Any]] = field(default_factory=list)
    project: dict[str, str] | None = None
    """What is told of the project: its "id" and "tenant_id"."""
    attachments: dict[str, bytes] = field(default_factory=dict)
    """By the run's id and the name, with a period between."""
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Dashboards, by id."""
    charts: list[dict[str, Any]] = field(default_factory=list)
    operations: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    """("post" | "patch", run id, fields), as they came."""
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    """(method, path, headers) of every request."""
    raw: bytearray = field(default_factory=bytearray)
    """Every byte received: request lines, headers and bodies, decompressed as well as as they came."""
    port: int = 0
    """Where it listens; any by default, the same again after `stop`."""
    _server: ThreadingHTTPServer | None = None
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def start(self) -> Self:
        receiver = self

        class Handler(_Handler):
            owner = receiver

        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.port = self._server.server_address[1]
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def stop(self) -> None:
        if self.stall is not None:
            self.stall.set()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def runs(self) -> dict[str, dict[str, Any]]:
        """Every run by id, its posts and patches merged."""
        with self._changed:
            return self._merged()

    def _merged(self) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for kind, run_id, fields in self.operations:
            merged = found.setdefault(run_id, {})
            if kind == "post":  # told whole, perhaps for the second time: what was known is replaced
                merged.clear()
            merged.update({key: value for key, value in fields.items() if value is not None})
        return found

    def environment(self, project: str = "tests") -> dict[str, str]:
        """The variables that make PACTS (or LangChain) send here."""
        return {
            "LANGSMITH_TRACING": "true",
            "LANGSMITH_ENDPOINT": self.url,
            "LANGSMITH_API_KEY": "lsv2_pt_0123456789abcdef",
            "LANGSMITH_PROJECT": project,
        }

    def wait_for(self, count: int, timeout_s: float = 10) -> bool:
        """Wait until that many operations have come."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.operations) >= count, timeout_s)

    def wait_until(self, true: Callable[[dict[str, dict[str, Any]]], bool], timeout_s: float = 20) -> bool:
        """Wait until something holds for the runs that have come."""
        with self._changed:
            return self._changed.wait_for(lambda: true(self._merged()), timeout_s)

    def wait_for_request(self, path: str, timeout_s: float = 10) -> bool:
        """Wait until something asked for a path."""
        with self._changed:
            return self._changed.wait_for(lambda: any(p.endswith(path) for _, p, _ in self.requests), timeout_s)

    def record(self, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        plain = body
        if headers.get("content-encoding") == "zstd":
            plain = zstandard.ZstdDecompressor().decompressobj().decompress(body)
        with self._changed:
            self.requests.append((method, path, headers))
            self.raw += f"{method} {path} {headers}\n".encode() + body + b"\n" + plain + b"\n"
            if method == "POST" and self.status < 400 and not (self.garbage or self.drops):
                self.take(path, headers, plain)
            self._changed.notify_all()

    def charted(self, path: str) -> dict[str, Any] | None:
        """What is answered to one who has made a dashboard or a chart."""
        return list(self.sections.values())[-1] if path.startswith("/api/v1/charts") else None

    def take(self, path: str, headers: dict[str, str], body: bytes) -> None:
        if path == SECTIONS:
            made = {"id": f"section-{len(self.sections)}", **json.loads(body)}
            self.sections[made["id"]] = made
            return
        if path.endswith("/charts/create"):
            self.charts.append(json.loads(body))
            return
        if path.endswith("/feedback"):
            self.feedback.append(json.loads(body))
        if path.endswith("/runs/multipart"):
            parts = _parts(headers.get("content-type", ""), body)
            self.feedback += [json.loads(data) for name, data in parts if name.startswith("feedback.")]
            self.attachments |= {name[len(ATTACHED) :]: data for name, data in parts if name.startswith(ATTACHED)}
            self.operations += _multipart(parts)
            return
        self.operations += _operations(path, body)


class _Handler(BaseHTTPRequestHandler):
    owner: LangSmithReceiver
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._take("GET")
        projects = [self.owner.project] if self.owner.project else []
        known = {"/info": INFO, "/sessions": projects, SECTIONS: list(self.owner.sections.values())}
        status, body = self.owner.reads
        self._answer(status, known.get(self.path.partition("?")[0], {}), body)

    def do_DELETE(self) -> None:
        self._take("DELETE")
        gone = self.owner.sections.pop(self.path.removeprefix(f"{SECTIONS}/"), None)
        self._answer(404 if gone is None else 200, {})

    def do_POST(self) -> None:
        self._take("POST")
        if self.owner.stall is not None:
            self.owner.stall.wait(30)
        if self.owner.garbage or self.owner.drops:
            self.wfile.write(b"\x00\xff no protocol \r\n" if self.owner.garbage else b"")
            self.close_connection = True
            return
        told = self.owner.charted(self.path) if self.owner.status < 400 else None
        self._answer(self.owner.status, told or {"message": "ok" if self.owner.status < 400 else "no"})

    def do_PATCH(self) -> None:
        self.do_POST()

    def _take(self, method: str) -> None:
        headers = {key.lower(): value for key, value in self.headers.items()}
        self.owner.record(method, self.path, headers, self._body(headers))

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") == "chunked":
            found = bytearray()
            while size := int(self.rfile.readline().split(b";")[0] or b"0", 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return bytes(found)
        return self.rfile.read(int(headers.get("content-length", "0")))

    def _answer(self, status: int, content: object, raw: bytes | None = None) -> None:
        body = json.dumps(content).encode() if raw is None else raw
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, *args: object) -> None:
        del args


def _operations(path: str, body: bytes) -> list[tuple[str, str, dict[str, Any]]]:
    content = json.loads(body) if body else {}
    if path.endswith("/runs/batch"):
        return [(kind, str(run["id"]), run) for kind in ("post", "patch") for run in content.get(kind) or ()]
    return [("post", str(content["id"]), content)] if path.endswith("/runs") and "id" in content else []


def _parts(content_type: str, body: bytes) -> list[tuple[str, bytes]]:
    """The parts by name; each says how long it is, as LangSmith demands."""
    found: list[tuple[str, bytes]] = []
    mark, place = b"--" + content_type.rpartition("boundary=")[2].encode(), 0
    while body[place:].startswith(mark + b"\r\n"):
        start = body.index(b"\r\n\r\n", place) + 4
        head = BytesParser(policy=HTTP).parsebytes(body[place + len(mark) + 2 : start])
        end = start + int(head["content-length"])
        found.append((str(head.get_param("name", header="content-disposition")), body[start:end]))
        place = end + 2
    assert body[place:].startswith(mark + b"--"), "a part is not as long as it says"
    return found


def _multipart(parts: list[tuple[str, bytes]]) -> list[tuple[str, str, dict[str, Any]]]:
    """Parts named ``post.<id>``, ``post.<id>.inputs``, ``patch.<id>.outputs``, …"""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for name, data in parts:
        kind, run_id, *rest = name.split(".")
        if kind not in {"post", "patch"}:
            continue
        content = json.loads(data)
        fields = found.setdefault((kind, run_id), {})
        fields.update({rest[0]: content} if rest else content)
    return [(kind, run_id, fields) for (kind, run_id), fields in found.items()]


@dataclass
class OtlpReceiver(LangSmithReceiver):
    """An OpenTelemetry collector on loopback: `.spans` are what came over OTLP, by id."""

    spans: dict[str, dict[str, Any]] = field(default_factory=dict)

    def take(self, path: str, headers: dict[str, str], body: bytes) -> None:
        assert path == "/v1/traces", path
        plain = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
        for resource in ExportTraceServiceRequest.FromString(plain).resource_spans:
            for scope in resource.scope_spans:
                self.spans |= {span.span_id.hex(): _otlp(span) for span in scope.spans}


def _otlp(span: Any) -> dict[str, Any]:
    values = {one.key: one.value for one in span.attributes}
    told = {key: getattr(value, str(value.WhichOneof("value"))) for key, value in values.items()}
    return {
        "name": span.name,
        "trace": span.trace_id.hex(),
        "parent": span.parent_span_id.hex() or None,
        "start": span.start_time_unix_nano,
        "end": span.end_time_unix_nano,
        "error": span.status.message if span.status.code == span.status.STATUS_CODE_ERROR else None,
        "attributes": told,
    }
