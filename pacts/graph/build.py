"""The graph's shape: nodes, edges, and the policies at its edges."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from typing import Literal, Protocol, TypeVar

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.config import get_config
from langgraph.errors import GraphInterrupt, NodeError, NodeTimeoutError
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from langgraph.types import Command, RetryPolicy, TimeoutPolicy

from pacts.agents.approver import await_approval
from pacts.agents.asker import ask_person
from pacts.agents.executor import execute_step
from pacts.agents.generator import generate_test
from pacts.agents.healer import heal_step
from pacts.agents.planner import plan_requirement
from pacts.agents.pom_builder import build_page_objects
from pacts.agents.verdict import reach_verdict
from pacts.domain.note import Trouble
from pacts.errors import BrowserMissing, LeaseLost, StorageError
from pacts.graph import routing
from pacts.graph.context import RunContext
from pacts.graph.locked import demand_locked
from pacts.graph.state import RunInput, RunState, RunUpdate
from pacts.language.words import say
from pacts.ports import Tracing
from pacts.settings import Settings

Goal = TypeVar("Goal", bound=str)
Agent = Callable[[RunState, Runtime[RunContext]], Awaitable[RunUpdate]]
Graph = CompiledStateGraph[RunState, RunContext, RunInput, RunState]

STORAGE_ONLY = RetryPolicy(max_attempts=3, initial_interval=0.2, retry_on=StorageError)
"""For nodes that only read the page or write rows. The executor and the healer act on the world: never retried."""
SETUP_S = 60.0
"""Seconds a node may need besides its own work: starting a browser, taking pictures, writing rows."""
GENERATE_S = 300.0
"""Writing the test, running it once in a process of its own, writing the report."""
UNTOLD = frozenset({"plan", "requirement", "unsaved"})
"""Keys of an update that no span repeats: what is in them stands in the spans of steps, or is only for taking up."""


class Enters(Protocol):
    """Gives a node its context where the caller gave none (under LangGraph's own server)."""

    async def __call__(self, state: RunState, node: str) -> tuple[RunContext, RunUpdate | None]:
        """The context, and how the run stands in it where it was begun in another one."""
        ...

    async def leave(self) -> None:
        """The run is at its end: its context is closed."""
        ...


def build_graph(
    settings: Settings,
    *,
    checkpointer: BaseCheckpointSaver[str] | None = None,
    enter: Enters | None = None,
) -> Graph:
    """The compiled graph.

    Args:
        settings: time limits of the nodes follow from them.
        checkpointer: None under a platform that brings its own.
        enter: opens a context lazily when the caller gives none.
    """
    graph: StateGraph[RunState, RunContext, RunInput, RunState] = StateGraph(
        # A platform makes the context from what the caller sends; ours is live, so there it has no schema.
        RunState,
        context_schema=RunContext if enter is None else None,
        input_schema=RunInput,
    )
    step_s = settings.step_timeout_s * 3 + settings.navigation_timeout_s + settings.ready_timeout_s * 2 + SETUP_S

    handler = _last_words

    def add(name: str, agent: Agent, *, limit_s: float, retry: RetryPolicy | None = None) -> None:
        graph.add_node(  # type: ignore[call-overload]  # mypy can't match a retry policy of None and a handler at once
            name,
            _node(name, agent, enter),  # pyright: ignore[reportArgumentType] - a parameter named state, as LangGraph asks
            metadata={"description": (agent.__doc__ or "").partition("\n")[0]},
            timeout=TimeoutPolicy(run_timeout=limit_s),
            retry_policy=retry,
            error_handler=handler if name not in {"verdict", "generator"} else None,  # pyright: ignore[reportArgumentType]
        )

    add("planner", plan_requirement, limit_s=settings.llm_stage_timeout_s + step_s, retry=STORAGE_ONLY)
    asking_s = settings.tier2_timeout_s + settings.tier3_timeout_s if settings.strategy != "off" else 0.0
    add("pom_builder", build_page_objects, limit_s=step_s + asking_s, retry=STORAGE_ONLY)
    add("executor", execute_step, limit_s=settings.run_timeout_s)
    add("healer", heal_step, limit_s=step_s + asking_s)
    add("asker", ask_person, limit_s=settings.run_timeout_s)
    add("approver", await_approval, limit_s=settings.run_timeout_s)
    add("verdict", reach_verdict, limit_s=SETUP_S, retry=STORAGE_ONLY)
    add("generator", generate_test, limit_s=GENERATE_S, retry=STORAGE_ONLY)

    graph.add_edge(START, "planner")
    graph.add_conditional_edges("planner", _on_the_loop(routing.after_planner))
    graph.add_conditional_edges("pom_builder", _on_the_loop(routing.after_pom_builder))
    graph.add_conditional_edges("asker", _on_the_loop(routing.after_asker))
    graph.add_conditional_edges("executor", _on_the_loop(routing.after_executor))
    graph.add_conditional_edges("healer", _on_the_loop(routing.after_healer))
    graph.add_conditional_edges("approver", _on_the_loop(routing.after_approver))
    graph.add_edge("verdict", "generator")
    graph.add_edge("generator", END)
    return graph.compile(checkpointer=checkpointer, name="pacts")


def _on_the_loop(choose: Callable[[RunState], Goal]) -> Callable[[RunState], Awaitable[Goal]]:
    """A choice of the next node where it is made: LangGraph sends every plain function to a thread."""

    @wraps(choose)
    async def route(state: RunState) -> Goal:
        return choose(state)

    return route


def _node(name: str, agent: Agent, enter: Enters | None) -> Agent:
    """An agent as a node: with its context and inside its span."""

    async def node(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
        begun: RunUpdate | None = None
        if enter is not None:
            context, begun = await enter(state, name)
            runtime = runtime.override(context=context)
            if begun is not None and (name != "pom_builder" or begun.get("trouble") is not None):
                return begun  # the road leads on from how the run stands
            state = state if begun is None else _merged(state, begun)
        runtime.context.entered(get_config()["metadata"]["langgraph_step"])
        pause: GraphInterrupt | None = None
        update: RunUpdate = {}
        tracing = runtime.context.services.tracing
        with tracing.span(name, kind="agent", inputs=_brief(state)) as span:
            try:
                with _of_step(tracing, name, state):
                    update = await agent(state, runtime)
            except GraphInterrupt as asked:  # a question to a person is no failure of the span
                pause = asked
            if "plan" in update and "plan" in state:
                demand_locked(state["plan"], update["plan"])
            span.set_output({key: value for key, value in update.items() if key not in UNTOLD})
        if pause is not None:
            raise pause
        if enter is not None and name == "generator":
            await enter.leave()
        return update if begun is None else _merged(begun, update)

    node.__name__ = name
    return node


def _merged(before: RunState, after: RunUpdate) -> RunState:
    return {**before, **after}


def _of_step(tracing: Tracing, name: str, state: RunState) -> AbstractContextManager[object]:
    """The span of the step that a node looks for or mends; the executor opens its own, which tells what came of it."""
    plan, index = state.get("plan"), state.get("cursor", 0)
    if name not in {"pom_builder", "healer"} or plan is None or index >= len(plan.steps):
        return nullcontext()
    step = plan.steps[index]
    known = {"step_id": step.id, "verb": step.verb, "text": step.source.text}
    return tracing.span(say(step), kind="step", metadata=known)


def _brief(state: RunState) -> dict[str, object]:
    """What a span shows of the state: where the run stands, not all it holds."""
    plan = state.get("plan")
    step = plan.steps[state["cursor"]] if plan and state.get("cursor", 0) < len(plan.steps) else None
    return {
        "cursor": state.get("cursor", 0),
        "step": step.source.text if step else None,
        "page": state["page"].url if "page" in state else None,
        "trouble": state.get("trouble"),
    }


async def _last_words(state: RunState, error: NodeError) -> Command[Literal["verdict"]]:
    """A node that failed or ran out of time still ends in a verdict.

    A run that is no longer ours is left alone; one that lost its database stays where it is, to be taken up there.
    """
    if isinstance(error.error, LeaseLost | StorageError):
        raise error.error
    plan = state.get("plan")
    index = state.get("cursor", 0)
    step_id = plan.steps[index].id if plan and index < len(plan.steps) else "plan"
    trouble = _trouble(step_id, error)
    return Command(goto="verdict", update={"trouble": trouble, "next_ready": False})


def _trouble(step_id: str, error: NodeError) -> Trouble:
    match error.error:
        case NodeTimeoutError():
            return Trouble(step_id=step_id, kind="timeout", cause="step_timeout", message=str(error.error))
        case BrowserMissing():
            return Trouble(step_id=step_id, kind="internal", cause="browser_missing", message=str(error.error))
        case other:
            said = f"{type(other).__name__} in {error.node}: {other}"
            return Trouble(step_id=step_id, kind="internal", cause="internal", message=said)
