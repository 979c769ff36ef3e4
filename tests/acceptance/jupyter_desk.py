"""JupyterLab, as published on PyPI, over a folder of somebody's weather notes."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.registries import from_pypi, serving

PACKAGE = "jupyterlab==4.6.6"
README = """# Weather diary

Notes on **rain** and wind, kept by Edda.

* rainfall is in `data/rainfall.csv`
* questions are in `questions.txt`
"""
RAINFALL = "month,station,millimetres\nJanuary,Harbour,88\nFebruary,Harbour,61\nMarch,Hill,120\nApril,Hill,47\n"
QUESTIONS = "Why is March so wet?\nWhere did the second gauge go?\n"
OPTIONS = (
    "--no-browser",
    "--allow-root",
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.port={port}",
    "--ServerApp.port_retries=0",
    "--IdentityProvider.token=",
    "--ServerApp.disable_check_xsrf=True",
)


def cell(kind: str, source: str) -> dict[str, object]:
    extra: dict[str, object] = {"execution_count": None, "outputs": []} if kind == "code" else {}
    return {"cell_type": kind, "metadata": {}, "source": source, **extra}


def notebook(cells: Sequence[dict[str, object]]) -> str:
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return json.dumps({"cells": list(cells), "metadata": metadata, "nbformat": 4, "nbformat_minor": 4})


def laid_out(desk: Path) -> Path:
    """The folder as Edda left it."""
    (desk / "data").mkdir(parents=True)
    (desk / "archive").mkdir()
    (desk / "README.md").write_text(README)
    (desk / "questions.txt").write_text(QUESTIONS)
    (desk / "data" / "rainfall.csv").write_text(RAINFALL)
    (desk / "archive" / "old diary.txt").write_text("Snow in May.\n")
    question = cell("markdown", "# Sums\nHow much rain fell?")
    sums = notebook([question, cell("code", "88 + 61 + 120 + 47"), cell("code", "print('wet')")])
    (desk / "sums.ipynb").write_text(sums)
    return desk


@contextmanager
def jupyter(folder: Path) -> Iterator[str]:
    """The URL of the running server; it asks for no token."""
    packages = from_pypi(PACKAGE)
    places = {
        name: str(folder / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR", "HOME")
    }
    lab = {
        "PYTHONPATH": str(packages),
        "JUPYTERLAB_DIR": str(packages / "share" / "jupyter" / "lab"),
        "JUPYTER_PATH": str(packages / "share" / "jupyter"),
        "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
    }
    command = [sys.executable, "-m", "jupyterlab", str(laid_out(folder / "desk")), *OPTIONS]
    with serving(command, variables=places | lab, log=folder / "lab.log", ready="/lab") as url:
        yield url
