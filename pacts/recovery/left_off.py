"""Where a graph was when its process died."""

from typing import Any, cast

from langgraph.types import StateSnapshot

from pacts.errors import ResumeRefused
from pacts.graph.build import Graph
from pacts.graph.state import RunState


async def completed(graph: Graph, config: Any, snapshot: StateSnapshot) -> StateSnapshot:
    """The snapshot of a run after the super-step that was under way, where its node had ended.

    What such a node wrote is kept beside the checkpoint before it. LangGraph counts it as done, so that nothing comes
    next, and leaves its writes out of an update of the state: so they are applied here, as the node's own.
    """
    ended = next((task for task in snapshot.tasks if task.result is not None), None)
    if ended is None:
        return snapshot
    await graph.aupdate_state(config, ended.result, as_node=ended.name)
    return await graph.aget_state(config)


def written(snapshot: StateSnapshot) -> RunState:
    """The state as the last checkpoint has it, and what its unfinished super-step had written."""
    late = {key: value for task in snapshot.tasks for key, value in (task.result or {}).items() if key != "notes"}
    return cast("RunState", {**snapshot.values, **late})


def coming(run_id: str, snapshot: StateSnapshot) -> str | None:
    """The node that comes next; None where none was begun.

    Raises:
        ResumeRefused: the graph is at its end.
    """
    if not snapshot.values:
        return None
    if not snapshot.next:
        raise ResumeRefused(f"the run {run_id} came to its end, but its result was not kept: run it again")
    return snapshot.next[0]
