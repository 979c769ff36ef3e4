"""Exit codes: what a script or a CI job can rely on."""

from collections.abc import Iterable
from typing import Final

from pacts.domain.result import RunStatus

PASSED: Final = 0
FAILED: Final = 1
USAGE: Final = 2
BLOCKED: Final = 3
HEALED_STRICT: Final = 4
WAITING: Final = 5

MEANINGS: dict[int, str] = {
    PASSED: "passed (or healed, when not strict)",
    FAILED: "failed: the application did not do what the requirement says",
    USAGE: "usage error, or an invalid requirement",
    BLOCKED: "blocked by the environment, or an error of PACTS or its infrastructure",
    HEALED_STRICT: "healed under --strict: a person must accept the patch",
    WAITING: "waiting for a person",
}
SEVERITY = (FAILED, BLOCKED, USAGE, HEALED_STRICT, WAITING, PASSED)
"""For a suite the first of these that any run has: a real failure is never hidden behind a blocked run."""


def exit_code(status: RunStatus, *, strict: bool) -> int:
    """The exit code of one run."""
    match status:
        case "passed":
            return PASSED
        case "healed":
            return HEALED_STRICT if strict else PASSED
        case "failed":
            return FAILED
        case "invalid":
            return USAGE
        case "waiting":
            return WAITING
        case "blocked" | "error":
            return BLOCKED


def suite_exit_code(statuses: Iterable[RunStatus], *, strict: bool) -> int:
    """The exit code of several runs."""
    codes = {exit_code(status, strict=strict) for status in statuses}
    return next((code for code in SEVERITY if code in codes), USAGE)
