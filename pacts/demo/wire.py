"""Requests and responses as values: what the pages take and give, without the server."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Request:
    """One request, parsed."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    form: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number of the form; the default where it is none."""
        text = self.form.get(name, "").strip()
        return int(text) if text.isdecimal() else default


@dataclass(frozen=True, slots=True)
class Response:
    """One answer."""

    body: bytes = b""
    status: int = 200
    media_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = (("Cache-Control", "no-store"),)


def read_request(method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
    """The request that a method, a request target, headers (lower-case names) and a body mean."""
    parts = urlsplit(target)
    media_type = headers.get("content-type", "")
    form, files = read_form(media_type, body)
    return Request(method, parts.path, dict(parse_qsl(parts.query)), form, files, _cookies(headers.get("cookie", "")))


def read_form(media_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """Fields and files of a url-encoded, multipart or JSON body; empty for any other."""
    if media_type.startswith("multipart/form-data"):
        return _multipart(media_type, body)
    if media_type.startswith("application/json"):
        return _json(body), {}
    if media_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)), {}
    return {}, {}


def redirect(place: str) -> Response:
    """Send the browser on with GET."""
    return Response(status=303, headers=(("Location", place),))


def as_json(value: object, status: int = 200) -> Response:
    """A JSON answer for the page's scripts."""
    return Response(json.dumps(value).encode(), status, "application/json")


def _json(body: bytes) -> dict[str, str]:
    try:
        read = json.loads(body or b"{}")
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in read.items()} if isinstance(read, dict) else {}


def _multipart(media_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    message = message_from_bytes(f"Content-Type: {media_type}\r\n\r\n".encode() + body, policy=policy.HTTP)
    form: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        filename = part.get_filename()
        if filename is None:
            form[str(name)] = data.decode("utf-8", "replace")
        else:
            files[str(name)] = Upload(filename, len(data))
    return form, files


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}
