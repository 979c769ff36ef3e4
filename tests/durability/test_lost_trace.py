"""The trace of a run whose process was killed: sent as interrupted, and gone on with where the run is resumed."""

from typing import Any

import pytest

from pacts.settings import Settings
from pacts.storage.pool import open_pool
from pacts.storage.spans import PostgresSpans
from pacts.telemetry import keeping
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.tracing import open_tracer
from tests.durability.conftest import Ward
from tests.telemetry.receiver import LangSmithReceiver


async def another_process(ward: Ward, environment: dict[str, str]) -> None:
    """One that has a run of its own, which is not worth sending."""
    url = ward.given()["database_url"]
    async with open_pool(url) as pool:
        store = PostgresSpans(pool, "under test")
        none = Settings(trace_share=0)
        async with open_tracer(none, redactor=Redactor(), environment=environment, store=store) as tracer:
            with tracer.span("another", kind="run", run_id="another") as run:
                run.add_metadata(status="passed")


def root_of(receiver: LangSmithReceiver) -> dict[str, Any]:
    (root,) = (run for run in receiver.runs.values() if not run.get("parent_run_id"))
    return root


async def test_a_killed_run_is_sent_as_interrupted_once_its_lease_is_long_over_and_a_resume_goes_on_in_its_trace(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver:
        environment = receiver.environment()
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("PACTS_TRACE_SHARE", "0")
        monkeypatch.setattr("pacts.telemetry.tracing.CLOSE_S", 60.0)
        ward.killed({"told": 1})
        await another_process(ward, environment)
        assert receiver.runs == {}, "a run of which was heard a minute ago may be under way"

        monkeypatch.setattr(keeping, "LOST_S", 0.0)
        await another_process(ward, environment)
        lost = root_of(receiver)
        assert lost["error"].startswith("interrupted: ")
        assert "status:interrupted" in lost["tags"]
        assert all(run["end_time"] for run in receiver.runs.values())
        assert [one["value"] for one in receiver.feedback] == ["interrupted"]

        sent = len(receiver.operations)
        await another_process(ward, environment)
        assert len(receiver.operations) == sent, "once is enough"

        result = await ward.taken_up()
        assert result is not None
        assert result.status == "passed", result.verdict.explanation
        again = root_of(receiver)
    assert again["id"] == lost["id"]
    assert again["start_time"] == lost["start_time"]
    assert "status:passed" in again["tags"]
    assert not again.get("error")
