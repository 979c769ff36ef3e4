"""Redaction: what must not leave the process is replaced before anything is sent, logged or stored."""

import dataclasses
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import cast

from pydantic import BaseModel, SecretBytes, SecretStr

from pacts.telemetry.linear import compiled
from pacts.telemetry.literals import (
    MARK,
    READ,
    SHORT_LITERAL,
    Learned,
    is_telling,
    places,
    places_of,
    unmarked,
    without_split,
)
from pacts.telemetry.rules import RULES, SECRET, Rule, is_sensitive, names_secret
from pacts.telemetry.skeleton import GAPS, Found, Skeleton, across, without_hidden

PAIR = 2
QUICK_DEPTH = 20
"""Levels that are copied by recursion; what is deeper costs no call frames."""
LONGEST_KNOWN, MOST_KNOWN = 200, 10_000
"""Short texts, such as the names of fields, come again and again: what became of them is kept until more is learned."""


class _Strange(Exception):
    """A value with parts that only `_Walk` takes apart."""


class Redactor:
    """Masks secrets in texts and in whole structures; learns further literals while it is in use."""

    def __init__(
        self,
        literals: Iterable[str] = (),
        *,
        patterns: Mapping[str, str] | None = None,
        rules: Iterable[Rule] = RULES,
    ) -> None:
        """Take the first literals and patterns.

        Args:
            literals: secrets known from the start.
            patterns: own regular expressions by name; a match becomes ``[masked name]``.
            rules: the built-in rules, or others.

        Raises:
            SettingsError: an own pattern is no regular expression, or its search is not linear.
        """
        own = (
            Rule(name, compiled(name, pattern), f"[masked {name}]", by_looks=True)
            for name, pattern in (patterns or {}).items()
        )
        self._rules = (*own, *rules)
        self._across = across(self._rules)
        self._lock = threading.Lock()
        self._learned = self._lasting = Learned()
        self._known: dict[str, str] = {}
        self._elder: Redactor | None = None
        self.edition = 0
        """Changes with all that is learned: what was masked in the same edition is masked as it would be now."""
        for literal in literals:
            self.learn(literal)

    def for_run(self) -> "Redactor":
        """A redactor for one run: it knows what this one knows for good, and hands on what the run teaches it.

        A secret that is an ordinary word ("admin", "1234") stands on the pages of other runs for other reasons. It is
        masked in its own run and, for good, in what leaves the process through this one: spans and logs.
        """
        own = Redactor(rules=())
        own._rules, own._across, own._elder = self._rules, self._across, self
        own._learned = own._lasting = self._lasting
        return own

    def learn(self, literal: str, *, lasting: bool = True) -> None:
        """Mask a literal from now on, also in its URL-encoded, base64, JSON-escaped and HTML-escaped forms.

        What only names a secret, as "Password" does, is the label of a field: it is not masked.

        Args:
            literal: the secret.
            lasting: whether the redactors of later runs are to know it, too.
        """
        if not literal.strip() or literal == SECRET or names_secret(literal):
            return
        if self._elder is not None:
            self._elder.learn(literal, lasting=is_telling(literal))
        with self._lock:
            if lasting:
                self._lasting = self._lasting.besides(literal)
            learned = self._learned.besides(literal)
            if learned is not self._learned:
                self._learned = learned
                self._known = {}
                self.edition += 1

    @property
    def learned(self) -> int:
        """How many forms of secrets were learned: what was judged before may be judged otherwise since."""
        return self._learned.count

    def text(self, text: str, spared: str = "") -> str:
        """The text with everything that a rule or a learned literal matches replaced.

        What a rule matches stays where it stands in the `spared` text, too, such as that of the requirement: its author
        wrote it. That is for what is kept, never for what leaves the process.
        """
        if spared or len(text) > LONGEST_KNOWN:
            return self._masked(text, spared)
        known = self._known  # a new one once something is learned
        found = known.get(text)
        if found is None:
            found = self._masked(text, "")
            if len(known) < MOST_KNOWN:
                known[text] = found
        return found

    def _masked(self, text: str, spared: str) -> str:
        if not text:
            return text
        text = without_hidden(self._without_learned(text), self._rules, spared)
        lowered = text.lower()
        for rule in self._rules:
            text = rule.apply(text, lowered, spared)
        return text

    def _without_learned(self, text: str) -> str:
        """One search a form is faster than one pattern of all forms; the mark keeps a masked place out of the next."""
        learned = self._learned
        for form in learned.longest_first:
            if form in text:
                text = text.replace(form, MARK)
        if learned.bare:
            text = without_split(text, learned.bare)
        text = unmarked(text)
        return text if learned.alone is None else learned.alone.sub(SECRET, text)

    def found(self, lines: str) -> list[Found]:
        """What is private in a page's lines, in order, whatever elements divide it.

        Args:
            lines: the text of a page as it is read, with a tab between two lines, cells or fields (`Lines.text`).
        """
        learned = [Found(*place, SECRET, *place) for place in self._learned_in(lines)]
        told = [*learned, *Skeleton(lines, GAPS).found(self._across)]
        kept: list[Found] = []
        for found in sorted(told):
            if not kept or found.start >= kept[-1].end:
                kept.append(found)
        return kept

    def places(self, lines: str) -> list[tuple[int, int]]:
        """Where a page's lines are not to be shown: lines that hold something private, and parts of it in several."""
        found, at = [(one.start, one.end) for one in self.found(lines)], 0
        for line in lines.split("\t"):
            if self.text(line) != line:
                found.append((at, at + len(line)))
            at += len(line) + 1
        return found

    def _learned_in(self, lines: str) -> Iterator[tuple[int, int]]:
        for form in self._learned.longest_first:
            if form in lines:
                yield from places(lines, form)
        if self._learned.bare:
            yield from places_of(lines, self._learned.bare, READ)

    def value(self, value: object) -> object:
        """A new structure of plain data with every text in it redacted, and every value under a sensitive name.

        Mappings, lists, tuples, sets, dataclasses, pydantic models, bytes and texts are taken apart to any depth;
        numbers, booleans and None stay; anything else is replaced by its redacted `str()`. The given value is not
        touched. A container that holds itself becomes ``[circular]``.
        """
        try:
            return self._quick(value, QUICK_DEPTH)
        except _Strange:
            return _Walk(self).copy(value)

    def _quick(self, value: object, depth: int) -> object:
        """What `_Walk` gives, at less than half its price; most of what spans tell is records and plain JSON data.

        Raises:
            _Strange: something in the value is of another kind, or it is deep, perhaps without end.
        """
        if value is None or value is True or value is False:
            return value
        kind = type(value)
        if kind is str:
            return self.text(cast("str", value))
        if kind is int or kind is float:
            return _number(self, cast("float", value))
        if kind is datetime:
            return self.text(str(value))
        return self._quick_parts(value, depth - 1)

    def _quick_parts(self, value: object, depth: int) -> object:
        kind = type(value)
        if depth < 0:
            raise _Strange
        if kind is dict:
            return self._quick_fields(_named_value(cast("dict[object, object]", value)), depth)
        if kind is list or kind is tuple:
            copied = [self._quick(one, depth) for one in _items(cast("list[object]", value))]
            return copied if kind is list else tuple(copied)
        if isinstance(value, BaseModel) and not value.model_extra:
            return self._quick_fields([(name, getattr(value, name)) for name in type(value).model_fields], depth)
        raise _Strange

    def _quick_fields(self, fields: Sequence[tuple[object, object]], depth: int) -> dict[object, object]:
        found: dict[object, object] = {}
        for key, part in fields:
            if type(key) is not str:
                raise _Strange
            shown = self.text(key)
            name = shown if shown not in found else _free(found, shown)
            hidden = is_sensitive(key) and _says_something(part)
            found[name] = SECRET if hidden else self._quick(part, depth)
        return found

    def is_sensitive(self, key: str) -> bool:
        """Whether a value of that name is a secret whatever it looks like."""
        return is_sensitive(key)


_PLAIN = (str, int, float, bytes, bytearray, memoryview, SecretStr, SecretBytes)
"""What is copied at once; `bool` is an `int`."""


class _Walk:
    """One copy of one structure, without recursion: a stack of work, so that depth costs no call frames."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._open: set[int] = set()
        self._work: list[Callable[[], None]] = []

    def copy(self, value: object) -> object:
        result: list[object] = []
        self._put(value, result.append)
        while self._work:
            self._work.pop()()
        return result[0]

    def _put(self, value: object, give: Callable[[object], None]) -> None:
        """Hand over the copy of a value now if it is plain, or later when its parts are copied."""
        if self._is_plain(value):
            give(self._plain(value))
        else:
            self._container(value, give)

    @staticmethod
    def _is_plain(value: object) -> bool:
        """Whether nothing is in a value that is copied on its own."""
        return value is None or isinstance(value, _PLAIN)

    def _plain(self, value: object) -> object:
        match value:
            case str():
                return self._redactor.text(str(value))
            case None | bool() | int() | float():
                return _number(self._redactor, value)
            case bytes() | bytearray() | memoryview():
                return self._redactor.text(_decoded(bytes(value)))
            case _:
                return SECRET

    def _container(self, value: object, give: Callable[[object], None]) -> None:
        if id(value) in self._open:
            give("[circular]")
            return
        fields = _fields(value)
        if fields is not None:
            self._open.add(id(value))
            self._mapping(value, fields, give)
        elif isinstance(value, list | tuple | set | frozenset | deque):
            self._open.add(id(value))
            self._sequence(value, _items(value), give)
        else:
            give(self._redactor.text(_as_text(value)))

    def _mapping(self, value: object, fields: Sequence[tuple[object, object]], give: Callable[[object], None]) -> None:
        found: dict[object, object] = {}

        def done() -> None:
            self._open.discard(id(value))
            give(found)

        self._work.append(done)
        later: list[Callable[[], None]] = []
        for key, part in fields:
            name, hidden = self._named(found, key, part)
            if hidden:
                found[name] = SECRET
            elif self._is_plain(part):
                found[name] = self._plain(part)
            else:
                found[name] = None  # keeps the order of the keys
                later.append(partial(self._put, part, partial(found.__setitem__, name)))
        self._work.extend(reversed(later))

    def _named(self, found: Mapping[object, object], key: object, part: object) -> tuple[object, bool]:
        """The name that a part has in the copy, and whether it makes the part a secret."""
        words = _decoded(key) if isinstance(key, bytes) else str(key)
        plain = key is None or isinstance(key, int | float)
        shown = self._redactor.text(words)
        name = _free(found, key if plain and shown == words else shown)
        return name, not plain and self._redactor.is_sensitive(words) and _says_something(part)

    def _sequence(self, value: object, items: list[object], give: Callable[[object], None]) -> None:
        found: list[object] = [None] * len(items)
        kind = tuple if isinstance(value, tuple) else list

        def done() -> None:
            self._open.discard(id(value))
            give(kind(found))

        self._work.append(done)
        for place in reversed(range(len(items))):
            if self._is_plain(items[place]):
                found[place] = self._plain(items[place])
            else:
                self._work.append(partial(self._put, items[place], partial(found.__setitem__, place)))


def _number(redactor: Redactor, value: float | None) -> object:
    """A number stays unless its digits are themselves a secret (a card typed as an integer)."""
    if value is None or isinstance(value, bool):
        return value
    written = str(value)
    masked = redactor.text(written) if len(written) >= SHORT_LITERAL else written
    return value if masked == written else masked


def _free(found: Mapping[object, object], name: object) -> object:
    """The name, or one with a number when two keys were masked to the same."""
    if name not in found:
        return name
    return next(fresh for n in range(2, len(found) + 3) if (fresh := f"{name} {n}") not in found)


def _says_something(value: object) -> bool:
    """Whether a value could be the secret itself: not a flag, not nothing, not empty."""
    return value is not None and not isinstance(value, bool) and value not in ("", b"") and value not in ([], {}, ())


def _fields(value: object) -> Sequence[tuple[object, object]] | None:
    if isinstance(value, Mapping):
        return _named_value(value)
    if isinstance(value, BaseException):
        return _told(value)
    if isinstance(value, BaseModel):
        named = [(name, getattr(value, name)) for name in type(value).model_fields]
        return [*named, *(value.model_extra or {}).items()]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [(field.name, getattr(value, field.name, None)) for field in dataclasses.fields(value)]
    return None


def _named_value(value: Mapping[object, object]) -> Sequence[tuple[object, object]]:
    """The entries; in ``{"name": "password", "value": …}``, as of a cookie or a form's field, the value is a secret."""
    name = value.get("name")
    if isinstance(name, str) and "value" in value and "by" not in value and is_sensitive(name):
        return [
            (key, SecretStr("") if key == "value" and _says_something(part) else part) for key, part in value.items()
        ]
    return list(value.items())


def _items(value: Iterable[object]) -> list[object]:
    """The items; in a pair such as ``("Authorization", …)``, as of headers, the second is a secret."""
    items = list(value)
    paired = len(items) == PAIR and isinstance(value, list | tuple)
    if paired and isinstance(items[0], str | bytes) and isinstance(items[1], str | bytes | int):
        name = _decoded(items[0]) if isinstance(items[0], bytes) else items[0]
        if is_sensitive(name) and _says_something(items[1]):
            return [items[0], SecretStr("")]
    return items


def _told(error: BaseException) -> Sequence[tuple[object, object]] | None:
    """What an exception says with its notes, causes and parts; None where it is its message alone."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    parts = list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    further = [("notes", getattr(error, "__notes__", [])), ("cause", cause), ("exceptions", parts)]
    kept: list[tuple[object, object]] = [(name, part) for name, part in further if part]
    return [("error", f"{type(error).__name__}: {_as_text(error)}"), *kept] if kept else None


def _decoded(raw: bytes) -> str:
    """The text of bytes: UTF-8, or UTF-16 where every other byte is zero, as of Windows."""
    zeros = raw.count(0)
    if zeros and zeros >= len(raw) // 4 and len(raw) % 2 == 0:
        return raw.decode("utf-16-be" if raw[:1] == b"\0" else "utf-16-le", "replace")
    return raw.decode("utf-8", "replace")


def _as_text(value: object) -> str:
    try:
        return str(value)
    except Exception:  # noqa: BLE001 - a foreign object's __str__ may fail in any way; a span is no reason to end a run
        return f"<{type(value).__name__}>"
