"""A raw reply read as what was asked for, or as a fault."""

import json
import re

import openai
from pydantic import BaseModel, ValidationError

from pacts.llm.faults import ModelFault, short
from pacts.llm.question import AnswerT
from pacts.llm.wire import Reply

FENCED = re.compile(r"\A```(?:json)?\s*\n(.*)\n```\Z", re.DOTALL)


def shape_of(schema: type[BaseModel]) -> dict[str, object]:
    """The JSON schema of an answer, as servers with structured output want it."""
    parameters = openai.pydantic_function_tool(schema)["function"].get("parameters")
    return dict(parameters or {})


def read(reply: Reply, schema: type[AnswerT]) -> AnswerT:
    """The answer.

    Raises:
        ModelFault: the reply holds none.
    """
    if reply.refusal:
        raise ModelFault("refused", reply.refusal)
    text = reply.text.strip()
    if reply.tools and not text:
        raise ModelFault("tool_calls", ", ".join(reply.tools))
    if not text:
        raise ModelFault("empty")
    return parse(text, schema)


def parse(text: str, schema: type[AnswerT]) -> AnswerT:
    """The answer in a reply's text, alone or in a code fence.

    Raises:
        ModelFault: `not_json` or `wrong_schema`.
    """
    fenced = FENCED.match(text)
    try:
        data = json.loads(fenced[1] if fenced else text)
    except (ValueError, RecursionError) as exc:
        raise ModelFault("not_json", short(str(exc)), said=text) from exc
    try:
        return schema.model_validate(data)
    except ValidationError as exc:
        raise ModelFault("wrong_schema", _wrong(exc), said=text) from exc


def _wrong(exc: ValidationError) -> str:
    """The first faults, without the values: they may be anything."""
    told = (f"{'.'.join(map(str, e['loc'])) or 'answer'}: {e['msg']}" for e in exc.errors(include_url=False)[:3])
    return "; ".join(told)
