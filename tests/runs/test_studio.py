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
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from langgraph_sdk import get_sync_client

from pacts.demo.shop import Shop
from tests.privacy.hunt import database_bytes, files_below, sightings
from tests.runs.code_desk import CodeDesk
from tests.telemetry.receiver import LangSmithReceiver

ROOT = Path(__file__).parents[2]
START_S = 60


@pytest.fixture
def environment(database_url: str, data_dir: Path, tmp_path: Path) -> dict[str, str]:
    return os.environ | {
        "PACTS_DATABASE_URL": database_url,
        "PACTS_DATA_DIR": str(data_dir),
        "PACTS_REPORT_DIR": str(tmp_path / "report"),
        "PACTS_VERIFY": "never",
        "LANGGRAPH_CLI_NO_ANALYTICS": "1",
    }


@pytest.fixture
def receiver() -> Iterator[LangSmithReceiver]:
    with LangSmithReceiver() as started:
        yield started


@contextmanager
def server_in(environment: dict[str, str], folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # In a folder of its own: the server keeps its runs in the working folder and takes up again what a test left.
    (folder / "pacts").symlink_to(ROOT / "pacts")
    config = folder / "langgraph.json"
    config.write_bytes((ROOT / "langgraph.json").read_bytes())
    command: list[str | Path] = [Path(sys.executable).with_name("langgraph"), "dev", "--config", config]
    options = ["--host", "127.0.0.1", "--port", str(port), "--no-browser", "--no-reload"]
    with (folder / "server.log").open("w") as log:
        running = subprocess.Popen(
            [*command, *options], cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True
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


def start(server: str, how: str, requirement: str, base_url: str) -> tuple[str, Any]:
    """A run on a new thread: the thread's id and what the server answers."""
    (assistant,) = post(f"{server}/assistants/search", {"graph_id": "pacts"})
    thread = post(f"{server}/threads", {})["thread_id"]
    asked = {
        "assistant_id": assistant["assistant_id"],
        "input": {"requirement": requirement, "base_url": base_url},
    }
    return thread, post(f"{server}/threads/{thread}/runs{how}", asked)


def test_runs_under_the_server_are_one_tree_of_spans_each_and_send_no_raw_state(
    environment: dict[str, str], shop: Shop, receiver: LangSmithReceiver, tmp_path: Path
) -> None:
    secret = 'Fill "Username" with "ann". Fill "Password" with "hunter2hunter2".'
    with server_in(environment | receiver.environment() | {"PACTS_TRACE_SHARE": "1"}, tmp_path) as server:
        _, state = start(server, "/wait", f'{secret} Click "Log in". I see "do not match".', shop.url)
        thread, run = start(server, "", f'{secret} I see "Never said" within 60 seconds.', shop.url)
        assert receiver.wait_until(lambda runs: steps_of(runs, thread) >= 1)
        post(f"{server}/threads/{thread}/runs/{run['run_id']}/cancel?wait=true", {})

    assert state["verdict"]["status"] == "passed", state["verdict"]["explanation"]
    runs = receiver.runs
    done, cancelled = roots = [run for run in runs.values() if not run.get("parent_run_id")]
    assert [root["id"] for root in roots] == [state["run_id"], thread]
    nodes = [run for run in runs.values() if run.get("parent_run_id") == done["id"]]
    assert {node["name"] for node in nodes} == {"planner", "pom_builder", "executor", "verdict", "generator"}
    done_by = {node["id"] for node in nodes if node["name"] == "executor"}
    below = [run for run in runs.values() if run.get("parent_run_id") in done_by and run["run_type"] == "tool"]
    steps = [run for run in below if run["name"] != "open a browser context"]
    assert len(steps) == 5
    assert {run["trace_id"] for run in (*nodes, *steps)} == {done["id"]}
    assert all(run.get("end_time") for run in runs.values())
    assert (done.get("error"), done["outputs"]["status"]) == (None, "passed")
    assert cancelled["error"]
    with psycopg.connect(environment["PACTS_DATABASE_URL"]) as connection:
        stored = connection.execute("SELECT code FROM runs WHERE id = %s", [thread]).fetchone()
    assert stored == ("cancelled",)
    assert b"hunter2hunter2" not in bytes(receiver.raw)


def steps_of(runs: dict[str, dict[str, Any]], trace: str) -> int:
    """Finished steps of a run."""
    return sum(run["trace_id"] == trace and run["run_type"] == "tool" and "end_time" in run for run in runs.values())


CODE_FLOW = """Open the home page
Click "About"
I see "About us"
Click "Sign in"
Click "Send me a code"
Enter the code from the e-mail into "Code"
Click "Go on"
I see "Welcome"
"""


def test_a_person_starts_a_run_answers_its_question_and_goes_on_from_the_past_with_an_edited_plan(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with CodeDesk() as desk, server_in(environment | {"LANGSMITH_TRACING": "false"}, tmp_path) as server:
        studio = get_sync_client(url=server)
        thread = studio.threads.create()["thread_id"]
        studio.runs.wait(thread, "pacts", input={"requirement": CODE_FLOW, "base_url": desk.url})
        (question,) = (one["value"] for task in studio.threads.get_state(thread)["tasks"] for one in task["interrupts"])
        assert (question["wanted"], question["page"]) == ("code from the e-mail", f"{desk.url}/code")
        assert question["text"] == 'Enter the code from the e-mail into "Code"'
        assert Path(question["picture"]).is_file()
        before = len(desk.visited)

        state: Any = studio.runs.wait(thread, "pacts", command={"resume": desk.code})

        assert state["verdict"]["status"] == "passed", state["verdict"]["explanation"]
        assert (desk.sent, desk.tried) == (1, [desk.code])
        assert desk.visited[before:] == ["/home"], "the browser had stayed open on its page"
        assert state["run_id"] == thread
        assert [note["outcome"] for note in state["notes"]] == ["passed"] * 8
        assert studio.threads.get_state(thread)["next"] == []
        assert Path(state["report"]).name == "report.html"

        past = next(
            one
            for one in studio.threads.get_history(thread, limit=50)
            if one["values"].get("cursor") == 2 and one["next"]
        )
        plan = past["values"]["plan"]
        plan["steps"] = plan["steps"][:3]
        plan["steps"][2]["value"] = {"template": "Imprint"}
        studio.threads.update_state(thread, {"plan": plan}, checkpoint=past["checkpoint"])
        before = len(desk.visited)
        state = studio.runs.wait(thread, "pacts", input=None)

        assert state["verdict"]["status"] == "passed", state["verdict"]["explanation"]
        assert desk.visited[before:] == ["/", "/about"], "a new browser was led to where the run stood then"
    kept = {**database_bytes(environment["PACTS_DATABASE_URL"]), **files_below(tmp_path)}
    assert any(".langgraph_api" in place and b"code from the e-mail" in data for place, data in kept.items())
    assert sightings(kept, [desk.code]) == {}
    with psycopg.connect(environment["PACTS_DATABASE_URL"]) as connection:
        done = connection.execute("SELECT step_id FROM run_steps WHERE run_id = %s ORDER BY 1", [thread]).fetchall()
    assert [step for (step,) in done] == ["s01", "s02", "s03"]
