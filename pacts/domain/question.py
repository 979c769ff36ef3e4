"""What a person is asked for in the middle of a run."""

from pydantic import Field

from pacts.domain.record import Record


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


class Given(Record):
    """A person's answer, by reference: the value itself lies on the desk of the run, and in nothing that is kept."""

    given: str | None = Field(default=None, description="Name of what was given; None where nobody can give it.")
    by: str = "somebody"
