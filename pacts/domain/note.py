"""Notes: the short records that state holds where the whole of a thing lies in a table."""

from typing import Literal

from pacts.domain.element import ResolvedElement
from pacts.domain.footing import Footing
from pacts.domain.record import Record
from pacts.domain.result import CauseCode, StepOutcome, StepResult

Hint = Literal["password_field", "captcha", "busy"]
TroubleKind = Literal[
    "absent",
    "ambiguous",
    "gate",
    "act",
    "check",
    "open",
    "value",
    "crash",
    "timeout",
    "internal",
    "resume",
    "effect",
    "declined",
]


class ElementNote(Record):
    """Where an upcoming step's element is, in short; the whole of it is in the step's row."""

    step_id: str
    part: Literal["target", "destination"]
    locator: str
    """As Playwright would be called, to be read by people."""
    tier: int
    confidence: float
    origin: str


class StepNote(Record):
    """How a step went, in short; the whole of it is in the step's row."""

    step_id: str
    outcome: StepOutcome
    cause: CauseCode = "ok"
    ms: float = 0


class Unsaved(Record):
    """A step that was done while its row was still being written: a checkpoint holds it until it is."""

    index: int
    result: StepResult
    element: ResolvedElement | None = None
    destination: ResolvedElement | None = None
    footing: Footing | None = None


class Trouble(Record):
    """Why a step could not be done, and what was tried."""

    step_id: str
    kind: TroubleKind
    cause: CauseCode
    message: str
    expected: str = ""
    actual: str = ""
    covered_by: str = ""
    candidates: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()
    """What the page showed that may explain it."""
    acted: bool = False
    """The page may have been changed by the try: it must not be repeated on a guess."""


class PageNote(Record):
    """The page as last seen."""

    url: str = ""
    title: str = ""
    document: str = ""
    profile: str = "unknown"
