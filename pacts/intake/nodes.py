"""YAML, JSON and Python mappings as one tree of nodes that know their lines."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

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
    try:
        documents = _Composer(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))).documents()
    except yaml.MarkedYAMLError as exc:
        raise _yaml_error(exc) from exc
    except (yaml.YAMLError, ValueError) as exc:
        raise RequirementError(f"this is not YAML ({exc}): mend the text", code="syntax") from exc
    filled = [node for node in documents if not node.null]
    if len(filled) > 1:
        line = filled[1].line
        raise RequirementError(
            f"line {line} begins a second YAML document: put several scenarios under `scenarios:`",
            code="syntax",
            line=line,
        )
    if not filled:
        raise RequirementError("the YAML holds nothing: write `steps:` with a list", code="empty_requirement")
    return filled[0]


def _yaml_error(exc: yaml.MarkedYAMLError) -> RequirementError:
    mark = exc.problem_mark or exc.context_mark
    line = mark.line + 1 if mark is not None else None
    said = " ".join(part for part in (exc.context, exc.problem) if part)
    where = f"line {line} is" if line else "this is"
    hint = "put a text that holds ': ', '#' or begins with a quote into quotes"
    return RequirementError(f"{where} not YAML: the parser says {said!r}; mend it: {hint}", code="syntax", line=line)


class _Mark(Protocol):
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class _Composer:
    """Parser events made a tree. PyYAML's own composer recurses in C and dies of deep nesting; this one counts."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0

    def documents(self) -> list[Node]:
        return [
            self._node(next(self._events), 0) for event in self._events if isinstance(event, yaml.DocumentStartEvent)
        ]

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = _place(event.start_mark)[0]
        before = self._count
        self._bound(line, depth, 1)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, line, depth)
        if isinstance(event, yaml.ScalarEvent):
            node = _scalar(event, line)
        elif isinstance(event, yaml.SequenceStartEvent):
            items, end = self._parts(depth, yaml.SequenceEndEvent)
            node = Node(line, end, "list", items=tuple(items))
        else:
            parts, end = self._parts(depth, yaml.MappingEndEvent)
            node = Node(line, end, "map", pairs=_distinct(tuple(zip(parts[::2], parts[1::2], strict=True))))
        anchor = getattr(event, "anchor", None)
        if anchor:
            self._anchors[anchor] = (node, self._count - before)
        return node

    def _parts(self, depth: int, end: type[yaml.Event]) -> tuple[list[Node], int]:
        parts: list[Node] = []
        while not isinstance(event := next(self._events), end):
            parts.append(self._node(event, depth + 1))
        return parts, _place(event.end_mark)[0]

    def _alias(self, event: yaml.AliasEvent, line: int, depth: int) -> Node:
        if event.anchor not in self._anchors:
            raise RequirementError(
                f"line {line}: the alias *{event.anchor} has no anchor before it: add &{event.anchor}",
                code="syntax",
                line=line,
            )
        node, size = self._anchors[event.anchor]
        self._bound(line, depth, size)
        return node

    def _bound(self, line: int, depth: int, more: int) -> None:
        self._count += more
        if depth > MAX_DEPTH or self._count > MAX_NODES:
            raise RequirementError(
                f"line {line}: the document is nested or unfolds beyond measure: write it out flat",
                code="too_large",
                line=line,
            )


def _place(mark: _Mark | None) -> tuple[int, int]:
    """1-based line and 0-based column of a mark; every event of a text has one."""
    assert mark is not None
    return mark.line + 1, mark.column


def _scalar(event: yaml.ScalarEvent, line: int) -> Node:
    null = bool(event.implicit[0]) and event.value in {"", "~", "null", "Null", "NULL"}
    end, column = _place(event.end_mark)
    end -= 1 if column == 0 and end > line else 0
    return Node(line, end, "scalar", text="" if null else event.value, null=null)


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
