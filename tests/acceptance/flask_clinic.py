"""Flask-Admin, as published on PyPI, over a made database of a veterinary clinic."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.registries import from_pypi, serving

PACKAGE = "flask-admin[sqlalchemy]==2.2.1"
SITE = Path(__file__).parent / "clinic"


@contextmanager
def flask_admin(folder: Path) -> Iterator[str]:
    """The URL of the back office."""
    command = [sys.executable, "-m", "flask", "--app", str(SITE / "back_office.py"), "run", "--port", "{port}"]
    variables = {"PYTHONPATH": str(from_pypi(PACKAGE)), "CLINIC_FOLDER": str(folder)}
    with serving(command, variables=variables, log=folder / "clinic.log", ready="/admin/") as url:
        yield url
