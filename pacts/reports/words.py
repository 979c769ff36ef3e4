"""The fixed words of reports: statuses, causes, verbs and numbers as people read them."""

import re
from dataclasses import dataclass

from pacts.domain.result import CauseClass, CauseCode, RunStatus, StepOutcome

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class StatusWords:
    """How a status is shown."""

    title: str
    icon: str
    tone: str
    sentence: str


STATUS: dict[RunStatus, StatusWords] = {
    "passed": StatusWords("Passed", "check", "good", "The application did what the requirement says."),
    "healed": StatusWords(
        "Healed", "heal", "heal", "All expectations were met, but an element was found in a new way."
    ),
    "failed": StatusWords("Failed", "cross", "bad", "The application did not do what the requirement says."),
    "blocked": StatusWords("Blocked", "block", "warn", "The requirement could not be judged."),
    "invalid": StatusWords("Invalid", "question", "warn", "The requirement is unclear or contradicts itself."),
    "error": StatusWords("Error", "bolt", "bad", "PACTS or its infrastructure broke; the application was not judged."),
    "waiting": StatusWords("Waiting", "pause", "calm", "A person has to answer before the run goes on."),
}
OUTCOME: dict[StepOutcome, StatusWords] = {
    **{status: STATUS[status] for status in ("passed", "healed", "failed", "blocked", "invalid", "error")},
    "skipped": StatusWords("Not run", "dot", "calm", "The run ended before this step."),
}
LEFT_OUT = StatusWords("Left out", "dot", "calm", "There was nothing to do: its condition did not hold.")
CAUSE: dict[CauseClass, str] = {
    "none": "No cause for concern",
    "product_defect": "Product defect",
    "element_drift": "Element drift",
    "timing": "Timing",
    "environment": "Environment",
    "test_data": "Test data",
    "unclear_requirement": "Unclear requirement",
    "infrastructure": "Infrastructure",
}


def code_words(code: CauseCode) -> str:
    """The cause code as words."""
    return code.replace("_", " ")


def told(cause: CauseClass, explanation: str) -> str:
    """The explanation behind its cause, where there is one."""
    return explanation if cause == "none" else f"{CAUSE[cause]}: {explanation}"


def plain(text: str) -> str:
    """The text without characters that XML and HTML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def duration(seconds: float) -> str:
    """A duration in the unit a person would say."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 60:  # noqa: PLR2004 - a minute
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"
