"""Ctrl-C and SIGTERM: everything is closed, and the run is listed as interrupted."""

import json
import os
import signal
import subprocess

import psutil
import psycopg
import pytest

from pacts.storage.embedded import leave
from tests.cli.shell import Shell, environment
from tests.postgres import open_folder
from tests.runs.site import Site, browsers, servers_of

SLOW = 'Click "Go".\nI see "Never said" within 60 seconds.\n'
LIMIT_S = 40


def wait_for_the_browser(running: subprocess.Popen[str]) -> None:
    """Read progress until the first step is done: the browser works now."""
    assert running.stderr is not None
    for line in running.stderr:
        if "2/3" in line:
            return
    pytest.fail("the run ended before its second step")


@pytest.mark.parametrize(
    ("signum", "to_all", "code"),
    [
        (signal.SIGTERM, False, 143),
        (signal.SIGINT, False, 130),
        (signal.SIGINT, True, 130),
        (signal.SIGHUP, False, 129),
    ],
    ids=["SIGTERM", "SIGINT", "Ctrl-C to the whole group", "SIGHUP"],
)
def test_a_run_that_is_told_to_end_closes_everything_and_is_listed_as_interrupted(
    *, signum: signal.Signals, to_all: bool, code: int, shell: Shell, site: Site
) -> None:
    shell.write("slow.txt", SLOW)
    running = shell.start("run", "slow.txt", "-u", site.url)
    wait_for_the_browser(running)
    assert browsers(psutil.Process(running.pid))
    started = psutil.Process(running.pid).children(recursive=True)
    (os.killpg if to_all else os.kill)(running.pid, signum)
    _, said = running.communicate(timeout=LIMIT_S)

    assert running.returncode == code, said
    assert "interrupted" in said
    assert "Traceback" not in said
    _, alive = psutil.wait_procs(started, timeout=5)
    assert not alive
    listed = shell.pacts("runs").stdout
    assert "interrupted" in listed, listed
    shown = shell.pacts("show", listed.split()[listed.split().index("title") + 1])
    assert "interrupted after step" in shown.stdout, shown.stdout


def test_a_run_whose_process_was_killed_is_listed_as_interrupted_when_nothing_was_heard_of_it_for_long(
    shell: Shell, site: Site, database_url: str
) -> None:
    shell.write("slow.txt", SLOW)
    running = shell.start("run", "slow.txt", "-u", site.url)
    wait_for_the_browser(running)
    started = psutil.Process(running.pid).children(recursive=True)
    alive = json.loads(shell.pacts("runs", "--json").stdout)
    going_on = shell.pacts("show", alive[0]["run_id"]).stdout
    running.kill()
    running.communicate(timeout=LIMIT_S)
    psutil.wait_procs(started, timeout=5)
    with psycopg.connect(database_url) as connection:  # a minute passes
        connection.execute("UPDATE runs SET seen_at = seen_at - interval '1 minute'")
    (row,) = json.loads(shell.pacts("runs", "--status", "interrupted", "--json").stdout)
    shown = shell.pacts("show", row["run_id"]).stdout

    assert [one["status"] for one in alive] == ["running"]
    assert "RUNNING" in going_on
    assert f"process {running.pid} on" in going_on
    assert (row["status"], row["code"], row["run_id"]) == ("interrupted", "cancelled", alive[0]["run_id"])
    assert "interrupted" in shell.pacts("runs").stdout
    assert "INTERRUPTED" in shown
    assert f"process {running.pid} on" in shown
    assert f"next    Go on with `pacts resume {row['run_id']}`, or run the requirement again." in " ".join(
        shown.split()
    ).replace("next Go", "next    Go")
    assert json.loads(shell.pacts("runs", "--status", "running", "--json").stdout) == []


def test_the_embedded_database_ends_with_a_run_that_is_terminated(site: Site) -> None:
    with open_folder() as folder:
        shell = Shell(folder, environment(PACTS_DATA_DIR=str(folder / "data"), PACTS_VERIFY="never"))
        shell.write("slow.txt", SLOW)
        running = shell.start("run", "slow.txt", "-u", site.url)
        wait_for_the_browser(running)
        servers = servers_of(folder)
        assert servers
        os.kill(running.pid, signal.SIGTERM)
        _, said = running.communicate(timeout=LIMIT_S)
        psutil.wait_procs(servers, timeout=5)
        left = servers_of(folder)
        leave(folder / "data")

    assert running.returncode == 143, said
    assert not left


def test_a_run_that_is_ended_while_its_test_is_verified_ends_that_test_too(shell: Shell, site: Site) -> None:
    shell.write("go.txt", 'Click "Go".\nI see "Done".\n')
    running = shell.start("run", "go.txt", "-u", site.url, "--verify", "always")
    me = psutil.Process(running.pid)
    while running.poll() is None and len(found := browsers(me)) < 2:
        psutil.wait_procs(found, timeout=0.05)
    assert running.poll() is None
    started = me.children(recursive=True)
    os.kill(running.pid, signal.SIGTERM)
    _, said = running.communicate(timeout=LIMIT_S)

    # All steps were done: a test that ends within the time of grace makes it a run like any other.
    assert running.returncode == (0 if "passed in" in said else 143), said
    _, alive = psutil.wait_procs(started, timeout=5)
    assert not alive
