"""Which models there are for an agent, and the client of each: OpenAI, Azure OpenAI, or any compatible server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import openai
from langchain_openai import AzureChatOpenAI, ChatOpenAI
from langchain_openai.chat_models.base import BaseChatOpenAI
from pydantic import SecretStr

from pacts.llm.faults import ModelFault
from pacts.settings import ModelAgent, Settings


@dataclass(slots=True)
class Models:
    """The configured models. Their client belongs to the event loop it was opened in."""

    settings: Settings
    client: openai.DefaultAsyncHttpxClient
    _chats: dict[str, BaseChatOpenAI] = field(default_factory=dict)

    def chain(self, agent: ModelAgent) -> tuple[str, ...]:
        """The agent's model and those to fall back on, in order; empty when it has none."""
        own = self.settings.models.get(agent) or self.settings.model
        return tuple(dict.fromkeys((own, *self.settings.model_fallbacks))) if own else ()

    def chat(self, model: str) -> BaseChatOpenAI:
        """The client of one model.

        Raises:
            ModelFault: `no_key`, where the server surely wants one.
        """
        if model not in self._chats:
            self._chats[model] = self._build(model)
        return self._chats[model]

    def _build(self, model: str) -> BaseChatOpenAI:
        settings = self.settings
        if settings.azure_endpoint is not None:
            return AzureChatOpenAI(
                azure_deployment=model,
                azure_endpoint=settings.azure_endpoint,
                api_version=settings.azure_api_version,
                api_key=self._key(needed=True),
                max_retries=0,
                temperature=0,
                seed=settings.seed,
                max_completion_tokens=settings.llm_max_reply_tokens,
                http_async_client=self.client,
            )
        return ChatOpenAI(
            model=model,
            base_url=settings.llm_base_url,
            api_key=self._key(needed=settings.llm_base_url is None),
            max_retries=0,
            temperature=0,
            seed=settings.seed,
            max_completion_tokens=settings.llm_max_reply_tokens,
            http_async_client=self.client,
        )

    def _key(self, *, needed: bool) -> SecretStr:
        """The key; a server of one's own often wants none, but the client insists on one."""
        key = self.settings.llm_api_key
        if key is None and needed:
            raise ModelFault("no_key")
        return key or SecretStr("none")


@asynccontextmanager
async def open_models(settings: Settings) -> AsyncIterator[Models]:
    """The models with a connection pool of their own, closed in the end."""
    async with openai.DefaultAsyncHttpxClient(timeout=settings.llm_timeout_s) as client:
        yield Models(settings, client)
