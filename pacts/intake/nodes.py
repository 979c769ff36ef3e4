"""YAML, JSON and Python mappings as one tree of nodes that know their lines."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import yaml

from pacts.errors import RequirementError

MAX_NODES = 200_000
"""Nodes of a document with all aliases followed; more is a bomb."""
MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Node:
    """A scalar, a list or a mapping, with the line where it begins and the one where it ends."""

    line: int
    end: int
    kind: Literal["scalar", "list", "map"]
    text: str = ""
    """A scalar as it was written, without quotes; "" for null."""
    items: tuple["Node", ...] = ()
    pairs: tuple[tuple["Node", "Node"], ...] = ()
    null: bool = False

    def scalars(self) -> Iterator["Node"]:
        """Every scalar below, in order."""
        if self.kind == "scalar":
            yield self
        for item in self.items:
            yield from item.scalars()
        for key, value in self.pairs:
            yield key
            yield from value.scalars()


def read_yaml(text: str) -> Node:
    """The one document of a YAML text.

    Raises:
        RequirementError: it is broken, holds several documents, repeats a key or unfolds beyond all measure.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        documents = [node for node in yaml.compose_all(text, Loader=loader) if node is not None]
    except yaml.MarkedYAMLError as exc:
        raise _yaml_error(exc) from exc
    except (yaml.YAMLError, RecursionError, ValueError) as exc:
        raise RequirementError(f"this is not YAML ({exc}): mend the text", code="syntax") from exc
    if len(documents) > 1:
        line = documents[1].start_mark.line + 1
        raise RequirementError(
            f"line {line} begins a second YAML document: put several scenarios under `scenarios:`",
            code="syntax",
            line=line,
        )
    if not documents:
        raise RequirementError("the YAML holds nothing: write `steps:` with a list", code="empty_requirement")
    return _Composed().node(documents[0], 0)


def _yaml_error(exc: yaml.MarkedYAMLError) -> RequirementError:
    mark = exc.problem_mark or exc.context_mark
    line = mark.line + 1 if mark is not None else None
    said = " ".join(part for part in (exc.context, exc.problem) if part)
    where = f"line {line} is" if line else "this is"
    hint = "put a text that holds ': ', '#' or begins with a quote into quotes"
    return RequirementError(f"{where} not YAML: the parser says {said!r}; mend it: {hint}", code="syntax", line=line)


class _Composed:
    """PyYAML's nodes made ours, counted."""

    def __init__(self) -> None:
        self._count = 0

    def node(self, given: yaml.Node, depth: int) -> Node:
        line, end = given.start_mark.line + 1, given.end_mark.line + 1
        self._bound(line, depth)
        if isinstance(given, yaml.ScalarNode):
            null = given.tag.endswith(":null")
            return Node(line, end, "scalar", text="" if null else given.value, null=null)
        if isinstance(given, yaml.SequenceNode):
            return Node(line, end, "list", items=tuple(self.node(item, depth + 1) for item in given.value))
        pairs = tuple((self.node(k, depth + 1), self.node(v, depth + 1)) for k, v in given.value)
        return Node(line, end, "map", pairs=_distinct(pairs))

    def _bound(self, line: int, depth: int) -> None:
        self._count += 1
        if depth > MAX_DEPTH or self._count > MAX_NODES:
            raise RequirementError(
                f"line {line}: the document is nested or unfolds beyond measure: write it out flat",
                code="too_large",
                line=line,
            )


def _distinct(pairs: tuple[tuple[Node, Node], ...]) -> tuple[tuple[Node, Node], ...]:
    seen: dict[str, int] = {}
    for key, _ in pairs:
        if key.kind != "scalar":
            raise RequirementError(f"line {key.line}: a key must be a word: mend it", code="syntax", line=key.line)
        if key.text in seen:
            raise RequirementError(
                f"line {key.line} repeats the key {key.text!r} of line {seen[key.text]}: keep one of them",
                code="syntax",
                line=key.line,
            )
        seen[key.text] = key.line
    return pairs


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def read_json(text: str) -> Node:
    """A JSON text; lines are known because its tokens are read again once the parser has accepted it.

    Raises:
        RequirementError: it is broken, repeats a key or is nested beyond measure.
    """
    try:
        json.loads(text)
    except json.JSONDecodeError as exc:
        raise RequirementError(
            f"line {exc.lineno} is not JSON: the parser says {exc.msg!r} at column {exc.colno}; mend the line",
            code="syntax",
            line=exc.lineno,
        ) from exc
    except (RecursionError, ValueError) as exc:
        raise RequirementError(f"this JSON can't be read ({exc}): write it out flat", code="too_large") from exc
    return _Tokens(text).node(0)


class _Tokens:
    """The tokens of a JSON text that is known to be valid."""

    def __init__(self, text: str) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._tokens = _TOKEN.finditer(text)
        self._now = next(self._tokens, None)

    def _line(self, at: int) -> int:
        return bisect_left(self._breaks, at) + 1

    def _take(self) -> tuple[str, int]:
        assert self._now is not None
        token, line = self._now[0], self._line(self._now.start())
        self._now = next(self._tokens, None)
        return token, line

    def _peek(self) -> str:
        return self._now[0] if self._now is not None else ""

    def node(self, depth: int) -> Node:
        found, line = self._take()
        if depth > MAX_DEPTH:
            raise RequirementError(f"line {line}: nested too deep: write it out flat", code="too_large", line=line)
        if found == "{":
            return self._map(line, depth)
        if found == "[":
            return self._list(line, depth)
        if found.startswith('"'):
            text = json.loads(found, strict=False)
            return Node(line, line, "scalar", text=str(text))
        return Node(line, line, "scalar", text="" if found == "null" else found, null=found == "null")

    def _map(self, line: int, depth: int) -> Node:
        pairs: list[tuple[Node, Node]] = []
        while self._peek() != "}":
            key = self.node(depth + 1)
            self._take()  # ":"
            pairs.append((key, self.node(depth + 1)))
            if self._peek() == ",":
                self._take()
        return Node(line, self._take()[1], "map", pairs=_distinct(tuple(pairs)))

    def _list(self, line: int, depth: int) -> Node:
        items: list[Node] = []
        while self._peek() != "]":
            items.append(self.node(depth + 1))
            if self._peek() == ",":
                self._take()
        return Node(line, self._take()[1], "list", items=tuple(items))


def mapping_text(mapping: Mapping[str, object]) -> str:
    """A Python mapping as the JSON text that says the same.

    Raises:
        RequirementError: it holds something that JSON has no form for.
    """
    try:
        return json.dumps(mapping, ensure_ascii=False, indent=2, default=_plain)
    except (TypeError, ValueError, RecursionError) as exc:
        raise RequirementError(
            f"the mapping is no requirement ({exc}): use texts, numbers, lists and mappings only", code="syntax"
        ) from exc


def _plain(value: object) -> object:
    if isinstance(value, tuple | set | frozenset):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")
