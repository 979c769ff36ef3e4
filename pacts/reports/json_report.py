"""A run or a suite as JSON for programs."""

import json

from pacts.domain.result import RunResult, SuiteResult

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes away; new fields do not raise it."""


def render_json(result: RunResult | SuiteResult) -> str:
    """The result as one JSON object with `schema`, `schema_version`, `status` and `result`."""
    kind = "run" if isinstance(result, RunResult) else "suite"
    return json.dumps(
        {
            "schema": f"pacts.{kind}",
            "schema_version": SCHEMA_VERSION,
            "status": result.status,
            "result": result.model_dump(mode="json"),
        },
        ensure_ascii=False,
        indent=2,
    )
