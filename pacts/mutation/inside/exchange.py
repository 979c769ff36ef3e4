"""A request of the turn without a fault, and what answered it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Response

SHAPES = {"[": "[]", "{": "{}"}
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(slots=True)
class Seen:
    """One request of the turn without a fault, and what answered it."""

    response: Response
    finished: bool = False
    body: bytes | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """Method, path and sort."""
        request = self.response.request
        return request.method, urlsplit(request.url).path or "/", request.resource_type

    def told(self) -> dict[str, object]:
        """What a fault may be made of."""
        method, path, sort = self.key
        text = (self.body or b"").lstrip()[:1].decode(errors="replace")
        return {
            "method": method,
            "path": path,
            "sort": sort,
            "origin": "{0.scheme}://{0.netloc}".format(urlsplit(self.response.url)),
            "status": self.response.status,
            "redirected": self.response.request.redirected_from is not None,
            "json": SHAPES.get(text, "") if "json" in self.response.headers.get("content-type", "") else "",
            "replayable": self.body is not None or self.response.status in REDIRECTS,
        }
