"""A question to a model and its answer, as the agents see them; and the messages that are sent for it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel

from pacts.llm.faults import ModelFault
from pacts.llm.prompts import Prompt, prompt
from pacts.settings import ModelAgent

AnswerT = TypeVar("AnswerT", bound=BaseModel)

BYTES_A_TOKEN = 3
"""English has about 4 bytes a token, markup and other scripts fewer: an estimate that is seldom too low."""
FRAME_TOKENS = 16
"""What roles and separators cost."""
PAGE_OPENS, PAGE_CLOSES = "<page-data>", "</page-data>"
SHORTEST_PAGE = 200
"""Characters under which a page's outline is no help any more."""


@dataclass(frozen=True, slots=True)
class Question(Generic[AnswerT]):
    """What an agent wants to know."""

    agent: ModelAgent
    prompt: str
    """Name of the prompt file."""
    schema: type[AnswerT]
    """What the answer must be."""
    values: Mapping[str, str] = field(default_factory=dict)
    """The author's words and our own, by the heading they stand under."""
    page: str = ""
    """Text of the page: data that gives no orders. It is the first to be cut when the question is too long."""
    step_id: str = ""


@dataclass(frozen=True, slots=True)
class Answer(Generic[AnswerT]):
    """A reply that holds what was asked for."""

    value: AnswerT
    model: str
    """The model that answered."""
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """A question as it is sent: masked, and short enough."""

    prompt: Prompt
    messages: tuple[Message, ...]
    shape: Mapping[str, object]
    """JSON schema of the answer."""
    cut: bool = False
    """The page did not fit in whole."""

    @property
    def tokens(self) -> int:
        """An estimate of its length."""
        return FRAME_TOKENS * len(self.messages) + tokens_of(str(self.shape), *(m.text for m in self.messages))

    def followed_by(self, *messages: Message) -> "Written":
        """The conversation carried on."""
        return Written(self.prompt, (*self.messages, *messages), self.shape, self.cut)

    def masked(self, mask: Callable[[str], str]) -> "Written":
        """As it leaves: whatever was put together, no secret is in it."""
        messages = tuple(Message(message.role, mask(message.text)) for message in self.messages)
        return Written(self.prompt, messages, self.shape, self.cut)


def tokens_of(*texts: str) -> int:
    """An estimate of how many tokens texts have."""
    return sum(math.ceil(len(text.encode("utf-8", "replace")) / BYTES_A_TOKEN) for text in texts)


def write(
    question: Question[AnswerT], shape: Mapping[str, object], mask: Callable[[str], str], max_tokens: int
) -> Written:
    """The messages of a question: every text masked, the page delimited as data and cut to what fits.

    Args:
        question: what is asked.
        shape: the JSON schema of its answer.
        mask: takes every secret out of a text.
        max_tokens: the longest question that may be sent.

    Raises:
        ModelFault: `too_large` even without the page.
    """
    asked = prompt(question.prompt)
    page = mask(question.page)
    head = mask("\n\n".join(f"{name}:\n{text}" for name, text in question.values.items()))
    bare = _written(asked, head, "", shape, cut=False)
    room = (max_tokens - bare.tokens - FRAME_TOKENS) * BYTES_A_TOKEN
    if bare.tokens > max_tokens:
        raise ModelFault("too_large", f"about {bare.tokens} tokens without the page, and {max_tokens} are allowed")
    if not page or room < SHORTEST_PAGE:
        return _written(asked, head, "", shape, cut=bool(page))
    fitting = _fitting(page, room)
    return _written(asked, head, fitting, shape, cut=len(fitting) < len(page))


def _written(asked: Prompt, head: str, page: str, shape: Mapping[str, object], *, cut: bool) -> Written:
    body = f"{head}\n\n{PAGE_OPENS}\n{_harmless(page)}\n{PAGE_CLOSES}" if page else f"{head}\n\n(no page is open)"
    return Written(asked, (Message("system", asked.text), Message("user", body)), shape, cut)


def _harmless(page: str) -> str:
    """The page's text without the marks that would end it."""
    return page.replace(PAGE_CLOSES, "</page>").replace(PAGE_OPENS, "<page>")


def _fitting(page: str, room: int) -> str:
    """The whole lines from the top that fit into so many bytes."""
    if len(page.encode("utf-8", "replace")) <= room:
        return page
    taken: list[str] = []
    for line in page.splitlines():
        room -= len(line.encode("utf-8", "replace")) + 1
        if room < 0:
            break
        taken.append(line)
    return "\n".join(taken)
