"""What a person is asked for in the middle of a run."""

import unicodedata

from pydantic import Field

from pacts.domain.record import Record

TYPED = "\t\n\r"
"""Control characters that are text, too."""
PICTURES, DELETE, C1 = 0x2400, 0x7F, 0x80
"""Unicode's pictures of control characters, the last of ASCII's, and where those begin that have none."""


class Question(Record):
    """A value that only a person can give, such as a one-time code; what comes back is typed and kept nowhere."""

    question: str
    """In a sentence."""
    wanted: str
    """The name by which the requirement calls it."""
    run: str
    step: str
    """Id of the step that needs it."""
    does: str
    """The step in canonical words."""
    text: str
    """The step as its author wrote it."""
    page: str = ""
    """Address of the page that asks for it."""
    picture: str | None = None
    """Path of a picture of that page."""
    answers: tuple[str, ...] = ()
    """What may be answered under LangGraph's own server."""
    note: str = ""
    """Why the last answer did not do."""


def unfit(answer: str) -> str:
    """Why an answer can't be typed, in words; "" where it can."""
    found = next((mark for mark in answer if unicodedata.category(mark) == "Cc" and mark not in TYPED), None)
    if found is None:
        return ""
    code = ord(found)
    picture = 0x2421 if code == DELETE else PICTURES + code
    named = unicodedata.name(chr(picture)).removeprefix("SYMBOL FOR ") if code < C1 else "C1"
    return f"the answer holds the control character U+{code:04X} ({named}), which nobody can type: give it without"


class Given(Record):
    """A person's answer, by reference: the value itself lies on the desk of the run, and in nothing that is kept."""

    given: str | None = Field(default=None, description="Name of what was given; None where nobody can give it.")
    by: str = "somebody"
