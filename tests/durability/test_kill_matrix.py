"""`kill -9` at every boundary and inside steps: the verdict is right or says why not, and nothing is done twice."""

import asyncio
import random

import psycopg
import pytest

from pacts.domain.result import RunResult
from pacts.settings import Settings
from tests.conftest import SAMPLE_SEED
from tests.durability.conftest import Ward
from tests.durability.ledger_app import WHOLE

CALLS = 400
"""A little more than the calls of an undisturbed run (see `mortal.py`); at a later point nothing is killed."""
BOUNDARIES = 150
BETWEEN = 6
"""Every so many-th call that is none of those is one, too: more than 200 points lie within the run on any machine."""
MOMENTS = 60
SECONDS = 9.0
SAMPLE = 2
HONEST = {"unsettled_step", "page_not_restored"}

SPREAD = [1 + number * CALLS // BOUNDARIES for number in range(BOUNDARIES)]
POINTS: list[dict[str, float]] = [
    *({"call": call} for call in SPREAD),
    *({"call": call} for call in range(2, CALLS, BETWEEN) if call not in SPREAD),
    *({"after_s": round(random.Random(number).uniform(0.5, SECONDS), 3)} for number in range(MOMENTS)),
]
DRAWN = set(random.Random(f"kills {SAMPLE_SEED}").sample(range(len(POINTS)), SAMPLE))


@pytest.mark.parametrize(
    "kill",
    [pytest.param(kill, marks=() if place in DRAWN else pytest.mark.full) for place, kill in enumerate(POINTS)],
    ids=lambda kill: "-".join(f"{name}-{value}" for name, value in kill.items()),
)
def test_a_killed_run_ends_with_the_right_verdict_or_the_reason_and_nothing_twice(
    kill: dict[str, float], ward: Ward
) -> None:
    said = ward.killed(kill)
    if said and said[-1].startswith("result"):
        assert said[-1].endswith("passed")
        assert dict(ward.app.counted) == WHOLE
        return
    result = asyncio.run(ward.taken_up())
    if result is None:
        assert not ward.app.counted
        return
    told = (said[-1:], result.verdict.explanation, dict(ward.app.counted))

    assert all(count == 1 for count in ward.app.counted.values()), told
    assert result.status == "passed" or result.verdict.code in HONEST, told
    if result.status == "passed":
        assert dict(ward.app.counted) == WHOLE, told
    demand_whole_books(result, ward.settings)


def demand_whole_books(result: RunResult, settings: Settings) -> None:
    """No row is lost or doubled, and nothing secret is left."""
    assert result.plan is not None
    planned = [step.id for step in result.plan.steps]
    assert [step.step_id for step in result.steps] == planned
    url = settings.database_url
    assert url is not None
    with psycopg.connect(url.get_secret_value()) as connection:
        rows = connection.execute("SELECT step_id, outcome FROM run_steps ORDER BY position").fetchall()
        left = connection.execute("SELECT count(*) FROM run_vaults").fetchone()
        lost = connection.execute(
            "SELECT count(*) FROM run_steps WHERE result->'evidence'->>'screenshot' IS NOT NULL AND NOT EXISTS "
            "(SELECT FROM artifacts WHERE id = result->'evidence'->>'screenshot')"
        ).fetchone()
    assert rows == [(step.step_id, step.outcome) for step in result.steps]
    assert left == (0,)
    assert lost == (0,)
