"""PACTS: from a written web requirement to a browser-checked verdict, an explained run, and a Playwright test.

>>> from pacts import run_requirement
>>> result = run_requirement('Open the shop. Log in as "ann" with password "x".', base_url="http://127.0.0.1:8000")
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pacts.api import (
        answer_run,
        approve_run,
        aresume_run,
        arun_requirement,
        fork_run,
        resume_run,
        run_requirement,
        run_suite,
        stream_requirement,
    )
    from pacts.domain.event import Event
    from pacts.domain.plan import Plan, Step
    from pacts.domain.requirement import Requirement
    from pacts.domain.result import RunResult, SuiteResult, Verdict
    from pacts.drain import Drain
    from pacts.errors import PactsError, RequirementError, ResumeRefused, RunError, SettingsError, UsageError
    from pacts.healing.decision import MatchDecision
    from pacts.healing.matcher import match_element
    from pacts.settings import Settings
    from pacts.steps import step

__all__ = [
    "Drain",
    "Event",
    "MatchDecision",
    "PactsError",
    "Plan",
    "Requirement",
    "RequirementError",
    "ResumeRefused",
    "RunError",
    "RunResult",
    "Settings",
    "SettingsError",
    "Step",
    "SuiteResult",
    "UsageError",
    "Verdict",
    "answer_run",
    "approve_run",
    "aresume_run",
    "arun_requirement",
    "fork_run",
    "match_element",
    "resume_run",
    "run_requirement",
    "run_suite",
    "step",
    "stream_requirement",
]

_WHERE = {
    "Drain": "pacts.drain",
    "Event": "pacts.domain.event",
    "MatchDecision": "pacts.healing.decision",
    "PactsError": "pacts.errors",
    "Plan": "pacts.domain.plan",
    "Requirement": "pacts.domain.requirement",
    "RequirementError": "pacts.errors",
    "ResumeRefused": "pacts.errors",
    "RunError": "pacts.errors",
    "RunResult": "pacts.domain.result",
    "Settings": "pacts.settings",
    "SettingsError": "pacts.errors",
    "Step": "pacts.domain.plan",
    "SuiteResult": "pacts.domain.result",
    "UsageError": "pacts.errors",
    "Verdict": "pacts.domain.result",
    "answer_run": "pacts.api",
    "approve_run": "pacts.api",
    "aresume_run": "pacts.api",
    "arun_requirement": "pacts.api",
    "fork_run": "pacts.api",
    "match_element": "pacts.healing.matcher",
    "resume_run": "pacts.api",
    "run_requirement": "pacts.api",
    "run_suite": "pacts.api",
    "step": "pacts.steps",
    "stream_requirement": "pacts.api",
}


def __getattr__(name: str) -> Any:
    """Public names are imported when they are first used, so that `import pacts` is instant."""
    if name not in _WHERE:
        raise AttributeError(f"module 'pacts' has no attribute {name!r}; it has {', '.join(__all__)}")
    import importlib

    return getattr(importlib.import_module(_WHERE[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
