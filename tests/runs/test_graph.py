"""The graph: its checkpoints, its state, its picture, its routes."""

import json
import operator
from pathlib import Path

import pytest

from pacts.demo.shop import Shop
from pacts.domain.heal_book import HealProposal
from pacts.domain.note import Trouble
from pacts.domain.plan import Plan, Source, Step, Value
from pacts.domain.requirement import Requirement
from pacts.domain.result import Verdict
from pacts.engine import open_engine
from pacts.graph import routing
from pacts.graph.build import build_graph
from pacts.graph.state import RunState
from pacts.intake.normalise import normalise
from pacts.settings import Settings
from tests.conftest import SettingsMaker

NODES = {"planner", "pom_builder", "executor", "healer", "asker", "approver", "verdict", "generator"}


def step(number: int = 1) -> Step:
    return Step(id=f"s{number:02}", sort="action", verb="reload", source=Source(line=number, text="Reload"))


def state(**changes: object) -> RunState:
    base: dict[str, object] = {
        "plan": Plan(requirement_id="r", title="t", steps=(step(1), step(2))),
        "cursor": 0,
        "next_ready": True,
        "trouble": None,
    }
    return RunState(**(base | changes))  # type: ignore[typeddict-item]


TROUBLE = Trouble(step_id="s01", kind="absent", cause="element_absent", message="gone")
PROPOSAL = HealProposal.model_construct()
ASKING = Plan(
    requirement_id="r",
    title="t",
    steps=(step().model_copy(update={"verb": "fill", "value": Value(template="{{ask:code}}")}),),
)


@pytest.mark.parametrize(
    ("route", "given", "expected"),
    [
        (routing.after_planner, state(), "executor"),
        (routing.after_planner, state(next_ready=False), "pom_builder"),
        (routing.after_planner, state(trouble=TROUBLE), "verdict"),
        (routing.after_pom_builder, state(), "executor"),
        (routing.after_pom_builder, state(trouble=TROUBLE), "healer"),
        (routing.after_executor, state(cursor=1), "executor"),
        (routing.after_executor, state(cursor=1, next_ready=False), "pom_builder"),
        (routing.after_executor, state(cursor=2), "verdict"),
        (routing.after_executor, state(trouble=TROUBLE), "healer"),
        (routing.after_healer, state(), "executor"),
        (routing.after_healer, state(next_ready=False), "pom_builder"),
        (routing.after_healer, state(trouble=TROUBLE), "verdict"),
        (routing.after_healer, state(trouble=TROUBLE, proposal=PROPOSAL), "approver"),
        (routing.after_pom_builder, state(plan=ASKING), "asker"),
        (routing.after_planner, state(plan=ASKING), "asker"),
        (routing.after_asker, state(plan=ASKING, given=["code"]), "executor"),
        (routing.after_asker, state(plan=ASKING, next_ready=False), "pom_builder"),
        (routing.after_asker, state(plan=ASKING, trouble=TROUBLE), "healer"),
        (routing.after_approver, state(), "executor"),
        (routing.after_approver, state(trouble=TROUBLE), "healer"),
    ],
)
def test_a_run_is_routed_by_its_state_alone(route: object, given: RunState, expected: str) -> None:
    assert operator.call(route, given) == expected  # type: ignore[arg-type]


def test_the_picture_in_the_docs_is_the_graph_that_runs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "graph.md").read_text(encoding="utf-8")

    assert build_graph(Settings.load()).get_graph().draw_mermaid().strip() in page


def test_the_executor_is_never_retried_and_every_node_has_its_time() -> None:
    nodes = build_graph(Settings.load()).builder.nodes

    assert set(nodes) >= NODES
    assert nodes["executor"].retry_policy is None
    assert nodes["healer"].retry_policy is None
    assert all(nodes[name].timeout is not None for name in NODES)


async def test_every_step_is_a_checkpoint_and_types_come_back_as_themselves(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    text = 'Fill "Username" with "ann". Fill "Password" with "x1". Click "Log in". I see "do not match".'
    (requirement,) = normalise(text, base_url=shop.url).requirements
    async with open_engine(run_settings()) as engine:
        result = await engine.run(requirement, base_url=shop.url)
        config = {"configurable": {"thread_id": result.run_id}}
        kept = await engine.graph.aget_state(config)
        history = [snapshot async for snapshot in engine.graph.aget_state_history(config)]

    assert result.status == "passed", result.verdict.explanation
    assert isinstance(kept.values["plan"], Plan)
    assert isinstance(kept.values["requirement"], Requirement)
    assert isinstance(kept.values["verdict"], Verdict)
    assert {snapshot.values.get("cursor") for snapshot in history} >= set(range(len(result.steps) + 1))
    assert "x1" not in json.dumps([snapshot.values for snapshot in history], default=repr)


async def test_the_state_of_a_fifty_step_run_stays_small(shop: Shop, run_settings: SettingsMaker) -> None:
    lines = [f'Fill "Username" with "user number {number}"' for number in range(48)] + ['I see "Log in"']
    (requirement,) = normalise("\n".join(lines), form="lines", base_url=shop.url).requirements
    async with open_engine(run_settings(screenshots="none")) as engine:
        result = await engine.run(requirement, base_url=shop.url)
        kept = await engine.graph.aget_state({"configurable": {"thread_id": result.run_id}})
        _, data = engine.storage.checkpointer.serde.dumps_typed(kept.values)

    assert result.status == "passed", result.verdict.explanation
    assert len(result.steps) == 50
    assert len(data) < 64 * 1024
