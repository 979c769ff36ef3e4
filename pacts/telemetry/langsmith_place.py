"""Where spans go at LangSmith: the endpoint and project that the environment names, and how a browser is led there."""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

_log = logging.getLogger("pacts.telemetry")
DEFAULT_ENDPOINT = "https://api.smith.langchain.com"
DEFAULT_PROJECT = "pacts"
CONNECT_S, READ_S = 3.0, 10.0
OK = 200
REFUSED = (401, 403)
"""Statuses of a key that may not."""


@dataclass(frozen=True, slots=True)
class LangSmithConfig:
    """Where spans go."""

    endpoint: str
    api_key: str | None = field(repr=False)
    project: str

    @property
    def digest(self) -> str:
        """Tells places apart in the spool, without their addresses, which may hold a secret."""
        return sha256(f"{self.endpoint.rstrip('/')} {self.project}".encode()).hexdigest()[:16]

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "LangSmithConfig | None":
        """What LANGSMITH_* say (or LANGCHAIN_*, their older names); None unless LANGSMITH_TRACING is "true"."""
        env = os.environ if environment is None else environment

        def read(*names: str) -> str:
            return next((value for name in names if (value := env.get(name, "").strip().strip("\"'"))), "")

        asked = read("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2")
        if asked.lower() != "true":
            return None
        return cls(
            endpoint=read("LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT") or DEFAULT_ENDPOINT,
            api_key=read("LANGSMITH_API_KEY", "LANGCHAIN_API_KEY") or None,
            project=read("LANGSMITH_PROJECT", "LANGCHAIN_PROJECT") or DEFAULT_PROJECT,
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A project of LangSmith as a browser is led to it."""

    host: str
    tenant: str
    project: str

    def url(self, trace_id: str) -> str:
        """The page of one trace."""
        return f"{self.host}/o/{self.tenant}/projects/p/{self.project}/r/{trace_id}?poll=true"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an endpoint said of itself."""

    heard: bool
    """It answered at all, be it with a refusal."""
    zstd: bool = False
    """It takes compressed bodies."""
    place: Place | None = None
    """The project that traces go to; None where it is not there yet, or the endpoint does not say."""


def ask(config: LangSmithConfig) -> Answer:
    """What the endpoint can do, and where its pages of the project are."""
    info, status = _told(config, "/info")
    if status is None:
        return Answer(heard=False)
    flags = info.get("instance_flags") if isinstance(info, dict) else None
    zstd = bool(isinstance(flags, dict) and flags.get("zstd_compression_enabled"))
    return Answer(heard=True, zstd=zstd, place=place_of(config))


def place_of(config: LangSmithConfig) -> Place | None:
    """The project that traces go to; None where it is not there yet, or the endpoint does not say."""
    found = place_or_reason(config)
    if isinstance(found, Place):
        return found
    _log.debug("%s", found)
    return None


def place_or_reason(config: LangSmithConfig) -> Place | str:
    """The project that traces go to, or in words why it is not known."""
    told, status = _told(config, f"/sessions?limit=1&include_stats=false&name={quote(config.project)}")
    where = config.endpoint
    if status is None:
        return f"LangSmith is not reachable at {where}: check LANGSMITH_ENDPOINT and the network"
    if status in REFUSED:
        return f"the key is not accepted at {where} (it answered {status}): check LANGSMITH_API_KEY"
    if status != OK:
        return f"{where} answered {status}: check LANGSMITH_ENDPOINT, or try again later"
    if told == []:
        return (
            f"there is no project {config.project!r} at {where}: send a run there first "
            "(LANGSMITH_TRACING=true, LANGSMITH_PROJECT), and see that LANGSMITH_API_KEY may read it"
        )
    try:
        return Place(_pages(where), str(told[0]["tenant_id"]), str(told[0]["id"]))  # type: ignore[index]
    except (LookupError, TypeError):
        return f"{where} is not LangSmith: its answer is no list of projects; check LANGSMITH_ENDPOINT"


def _told(config: LangSmithConfig, path: str) -> tuple[object, int | None]:
    """What a path answers as JSON, None for what is none; and the status, None where nothing answered."""
    asked = config.endpoint.rstrip("/") + path
    headers = {"x-api-key": config.api_key} if config.api_key else {}
    if not asked.startswith(("http://", "https://")):
        return None, None
    try:
        with urlopen(Request(asked, headers=headers), timeout=CONNECT_S) as reply:  # noqa: S310 - http and https only
            return json.loads(reply.read()), OK
    except HTTPError as exc:
        exc.close()
        return None, exc.code
    except (URLError, OSError, HTTPException) as exc:
        _log.debug("LangSmith does not answer: %s", type(exc).__name__)
        return None, None
    except ValueError:
        return None, OK


def _pages(endpoint: str) -> str:
    """Where the pages are that belong to an API."""
    parts = urlsplit(endpoint)
    host = parts.netloc
    for mark in ("api.", "eu.api.", "us.api.", "apac.api."):
        if host.startswith(mark) and host.endswith("smith.langchain.com"):
            host = mark.removesuffix("api.") + host.removeprefix(mark)
            break
    path = parts.path.rstrip("/").removesuffix("/v1").removesuffix("/api")
    return f"{parts.scheme}://{host}{path}"
