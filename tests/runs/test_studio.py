"""The graph under LangGraph's own development server, driven over its HTTP API by nothing but a requirement."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pacts.demo.shop import Shop

ROOT = Path(__file__).parents[2]
START_S = 60


@pytest.fixture
def server(database_url: str, data_dir: Path, tmp_path: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {
        "PACTS_DATABASE_URL": database_url,
        "PACTS_DATA_DIR": str(data_dir),
        "PACTS_REPORT_DIR": str(tmp_path / "report"),
        "PACTS_VERIFY": "never",
        "LANGSMITH_TRACING": "false",
    }
    command = [Path(sys.executable).with_name("langgraph"), "dev", "--config", ROOT / "langgraph.json"]
    options = ["--host", "127.0.0.1", "--port", str(port), "--no-browser", "--no-reload"]
    with (tmp_path / "server.log").open("w") as log:
        running = subprocess.Popen(
            [*command, *options], cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
        )
    try:
        wait_for(f"http://127.0.0.1:{port}/ok")
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        running.wait(timeout=20)


def wait_for(url: str) -> None:
    deadline = time.monotonic() + START_S
    while True:
        try:
            urllib.request.urlopen(url, timeout=2).close()
        except OSError:
            assert time.monotonic() < deadline, f"{url} does not answer"
            time.sleep(0.2)
        else:
            return


def post(url: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=90) as reply:
        return json.load(reply)


def test_a_person_starts_a_run_with_a_requirement_and_a_url_and_reads_its_state(server: str, shop: Shop) -> None:
    requirement = 'Fill "Username" with "nobody". Fill "Password" with "x". Click "Log in". I see "do not match".'
    (assistant,) = post(f"{server}/assistants/search", {"graph_id": "pacts"})
    thread = post(f"{server}/threads", {})
    asked = {
        "assistant_id": assistant["assistant_id"],
        "input": {"requirement": requirement, "base_url": shop.url},
    }

    state = post(f"{server}/threads/{thread['thread_id']}/runs/wait", asked)

    assert state["verdict"]["status"] == "passed", state["verdict"]["explanation"]
    assert state["run_id"] == thread["thread_id"]
    assert [note["outcome"] for note in state["notes"]] == ["passed"] * 5
    with urllib.request.urlopen(f"{server}/threads/{thread['thread_id']}/state") as reply:
        kept = json.load(reply)
    assert kept["next"] == []
    assert Path(state["report"]).name == "report.html"
