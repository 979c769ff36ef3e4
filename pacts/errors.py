"""The errors a caller can meet.

    PactsError
    ├── UsageError            the caller's mistake: exit code 2
    │   ├── SettingsError
    │   └── RequirementError  not readable as a requirement (also reported as an `invalid` run where a run exists)
    ├── RunError              a run that could not be carried on: exit code 3
    │   ├── BrowserMissing
    │   ├── BrowserCrashed
    │   ├── StorageError
    │   │   └── ArtifactUnwritten
    │   ├── LeaseLost
    │   ├── ResumeRefused
    │   └── ModelError
    └── GraphError            a defect in PACTS itself

A failed *step* is data (`StepResult`), never an exception. Every message names the thing, the value and the next move.
"""

from typing import ClassVar


class PactsError(Exception):
    """Base of all errors PACTS raises on purpose."""

    exit_code: ClassVar[int] = 3


class UsageError(PactsError):
    """The call or its input is wrong; nothing was run."""

    exit_code: ClassVar[int] = 2


class SettingsError(UsageError):
    """A setting has a value that can't be used."""


class RequirementError(UsageError):
    """The input can't be read as a requirement.

    `code` is one of `pacts.domain.result.CauseCode`; `line` is 1-based where known.
    """

    def __init__(self, message: str, *, code: str = "syntax", line: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.line = line


class RunError(PactsError):
    """The run could not be carried on; what was done up to there is stored."""


class BrowserMissing(RunError):
    """No usable browser was found."""


class BrowserCrashed(RunError):
    """The browser or its page died; the caller may try once more with a fresh one."""


class StorageError(RunError):
    """The database or the artifact folder can't be used."""


class ArtifactUnwritten(StorageError):
    """A picture or another file of the run could not be kept, for want of room or of rights; the run goes on."""


class LeaseLost(RunError):
    """Another process drives the run by now: this one stops before it does anything more, and writes nothing."""


class ResumeRefused(RunError):
    """A run that can't be taken up, or a part of it that can't be done once more; nothing was done."""


class ModelError(RunError):
    """The model gave no usable answer; the run goes on without it."""


class GraphError(PactsError):
    """An impossible state: a defect in PACTS. Please report it with the run's id."""
