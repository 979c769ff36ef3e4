"""One request and its raw reply."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage
from langchain_openai.chat_models.base import BaseChatOpenAI

from pacts.llm.faults import ModelFault, translated
from pacts.llm.question import Message, Written


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said, and what it says it counted."""

    text: str
    answered: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    read_from_cache: int = 0
    """Of `tokens_in`, those that the server had seen just before and charges less for."""
    refusal: str = ""
    tools: tuple[str, ...] = ()
    """Names of tools that it wanted to call."""


async def send(chat: BaseChatOpenAI, written: Written) -> Reply:
    """Send a conversation and take the reply.

    Raises:
        ModelFault: there was none, or none that is a chat completion.
    """
    shape = {"name": "answer", "strict": True, "schema": dict(written.shape)}
    with translated():
        said = await chat.ainvoke(
            _messages(written.messages), response_format={"type": "json_schema", "json_schema": shape}
        )
        if not isinstance(said, AIMessage):
            raise ModelFault("malformed", type(said).__name__)
        return _reply(said)


def _messages(messages: Sequence[Message]) -> list[BaseMessage | dict[str, str]]:
    return [{"role": message.role, "content": message.text} for message in messages]


def _reply(said: AIMessage) -> Reply:
    usage: Any = said.usage_metadata or {}
    return Reply(
        text=str(said.text),
        answered=str(said.response_metadata.get("model_name") or ""),
        tokens_in=usage.get("input_tokens"),
        tokens_out=usage.get("output_tokens"),
        read_from_cache=(usage.get("input_token_details") or {}).get("cache_read") or 0,
        refusal=str(said.additional_kwargs.get("refusal") or ""),
        tools=tuple(str(call.get("name")) for call in (*said.tool_calls, *said.invalid_tool_calls)),
    )
