"""Which origins a run may navigate to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0"})  # noqa: S104 -- a name to compare with, nothing is bound
LOCAL_SCHEMES = frozenset({"about", "data", "blob", "file", "chrome-error"})
DEFAULT_PORTS = {"http": 80, "https": 443}


def origin_of(url: str) -> str:
    """The origin of a URL, such as "https://shop.example:8443"; "file:" or "about:" for what has no host."""
    parts = urlsplit(url)
    if parts.scheme in LOCAL_SCHEMES:
        return f"{parts.scheme}:"
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}".lower()


@dataclass(slots=True)
class Origins:
    """The origins a run may stand on: its own one, its everyday aliases, and those the settings name."""

    allowed: tuple[str, ...] = ()
    own: set[tuple[str, int]] = field(default_factory=set)

    def admit(self, url: str) -> None:
        """Make the URL's origin the run's own."""
        self.own.add(_site(url))

    def permits(self, url: str) -> bool:
        """Whether a run may navigate there."""
        if "*" in self.allowed or urlsplit(url).scheme in LOCAL_SCHEMES or not url:
            return True
        site = _site(url)
        return site in self.own or self._upgraded(site) or site in _sites(self.allowed)

    def sites(self) -> list[str]:
        """What is inside, as "host:port" with the aliases of one host made equal."""
        return sorted(f"{host}:{port}" for host, port in self.own | _sites(self.allowed))

    def _upgraded(self, site: tuple[str, int]) -> bool:
        """The same host, answered over https on its default port instead of http."""
        host, port = site
        return port == DEFAULT_PORTS["https"] and (host, DEFAULT_PORTS["http"]) in self.own


def _site(url: str) -> tuple[str, int]:
    """Host and port, with the aliases of one host made equal: loopback names, a leading "www."."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    host = (parts.hostname or "").removeprefix("www.")
    port = parts.port or DEFAULT_PORTS.get(parts.scheme, 0)
    return ("localhost" if host in LOOPBACK else host), port


def _sites(urls: Iterable[str]) -> set[tuple[str, int]]:
    return {_site(url) for url in urls}
