"""A dashboard at LangSmith: what its charts count, and how it is made there through the client."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from pacts.errors import PactsError
from pacts.telemetry.langsmith_place import LangSmithConfig, place_or_reason

if TYPE_CHECKING:
    from langsmith import Client

TITLE: Final = "PACTS"
SECTIONS: Final = "/api/v1/charts/section"
CREATE: Final = "/api/v1/charts/create"
RUNS: Final = "eq(is_root, true)"
STEPS: Final = 'and(eq(metadata_key, "pacts_kind"), eq(metadata_value, "step"))'
HEALS: Final = 'and(eq(metadata_key, "pacts_kind"), eq(metadata_value, "heal"))'
MODELS: Final = 'eq(run_type, "llm")'
MOST_GROUPS: Final = 10
Form = Literal["line", "bar"]
Chart = dict[str, Any]


def _series(name: str, metric: str, runs: str, *, by: str | None = None, feedback: str | None = None) -> dict[str, Any]:
    told: dict[str, Any] = {"name": name, "metric": metric, "filters": {"filter": runs}}
    if feedback is not None:
        told["feedback_key"] = feedback
    if by is not None:
        told["group_by"] = {"attribute": "metadata", "path": by, "max_groups": MOST_GROUPS}
    return told


def _chart(title: str, about: str, form: Form, *series: dict[str, Any]) -> Chart:
    return {"title": title, "description": about, "chart_type": form, "series": list(series)}


def charts() -> tuple[Chart, ...]:
    """The charts as LangSmith's API takes them, without the project and the dashboard they go to."""
    return (
        _chart(
            "Success rate",
            "Of the runs, how many were green; feedback `verdict`.",
            "line",
            _series("passed", "feedback_score_avg", RUNS, feedback="verdict"),
        ),
        _chart("Verdicts", "Runs by status.", "bar", _series("runs", "run_count", RUNS, by="status")),
        _chart("Causes", "Runs by the cause of their verdict.", "bar", _series("runs", "run_count", RUNS, by="cause")),
        _chart(
            "Heals a run",
            "Mended steps of a run, on average; feedback `heals`.",
            "line",
            _series("heals", "feedback_score_avg", RUNS, feedback="heals"),
        ),
        _chart(
            "Heal strategies",
            "How often each was tried.",
            "bar",
            {**_series("tries", "run_count", HEALS), "group_by": {"attribute": "name", "max_groups": MOST_GROUPS}},
        ),
        _chart(
            "Kill rate",
            "Of the faults put into the application, how many the kept tests saw; feedback `kill_rate`.",
            "line",
            _series("kill rate", "feedback_score_avg", RUNS, feedback="kill_rate"),
        ),
        _chart(
            "Tiers of execution",
            "Steps by who did them: 1 = rules, 2 = a model named the element, 3 = a model acted.",
            "bar",
            _series("steps", "run_count", STEPS, by="execution_tier"),
        ),
        _chart(
            "Tiers of locators",
            "Steps by how their element is told from the others; see 'How elements are found'.",
            "bar",
            _series("steps", "run_count", STEPS, by="tier"),
        ),
        _chart(
            "Time of a run",
            "Half of the runs, and all but one in a hundred, took no longer.",
            "line",
            _series("median", "latency_p50", RUNS),
            _series("99 %", "latency_p99", RUNS),
        ),
        _chart("Cost", "What models cost, by agent.", "line", _series("cost", "total_cost", MODELS, by="agent")),
        _chart("Tokens", "What models read and wrote.", "line", _series("tokens", "total_tokens", MODELS, by="agent")),
    )


def charts_of(project: str) -> tuple[Chart, ...]:
    """The charts of one project.

    Args:
        project: its id at LangSmith.
    """

    def within(series: Mapping[str, Any]) -> dict[str, Any]:
        return {**series, "filters": {**series["filters"], "session": [project]}}

    return tuple(
        {**chart, "series": [within(one) for one in chart["series"]], "common_filters": {"session": [project]}}
        for chart in charts()
    )


def make_dashboard(client: "Client", config: LangSmithConfig, *, replace: bool) -> str:
    """Make the dashboard of the project; returns where it is looked at.

    Args:
        client: the way to LangSmith; its key must be allowed to change the workspace.
        config: which project.
        replace: drop one of the same title before.

    Raises:
        PactsError: LangSmith can't be asked, there is no such project yet, there is a dashboard already, or it refuses.
    """
    from langsmith.utils import LangSmithError  # noqa: PLC0415 - imported only when it is asked

    place = place_or_reason(config)
    if isinstance(place, str):
        raise PactsError(place)
    title = f"{TITLE}: {config.project}"
    try:
        for old in _named(client, title):
            if not replace:
                raise PactsError(f"there is a dashboard {title!r} already: replace it with --replace")
            client.request_with_retries("DELETE", f"{SECTIONS}/{old}")
        about = "Verdicts, heals, tiers, cost and time of the runs of PACTS."
        section = _post(client, SECTIONS, {"title": title, "description": about})["id"]
        for index, chart in enumerate(charts_of(place.project)):
            _post(client, CREATE, {**chart, "section_id": section, "index": index})
    except LangSmithError as exc:
        raise PactsError(f"LangSmith refuses the dashboard: {type(exc).__name__}; may this key change it?") from exc
    return f"{place.host}/o/{place.tenant}/dashboards/custom/{section}"


def _named(client: "Client", title: str) -> Sequence[str]:
    """Ids of the dashboards of that title."""
    asked: dict[str, Any] = {"params": {"title_contains": title}}
    found = client.request_with_retries("GET", SECTIONS, request_kwargs=asked).json()
    return [str(one["id"]) for one in found if one["title"] == title]


def _post(client: "Client", path: str, told: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = client.request_with_retries("POST", path, request_kwargs={"json": dict(told)}).json()
    return made
