"""The one base of every shared record."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value that refuses unknown fields, so a typo is an error and state can't drift."""

    model_config = ConfigDict(frozen=True, extra="forbid")
