"""A value's template as pieces: what is literal, and what the test must look up or compute when it runs."""

import re
from dataclasses import dataclass

from pacts.domain.plan import Value, secret_variable
from pacts.language.generated import Generator

_REFERENCE = re.compile(r"\{\{([^{}]*)\}\}")
_MOMENT = re.compile(r"(today|now)((?:\s*[+-]\s*\d{1,6}\s*(?:min|[dwmyhs]))*)\s*(?:\|(.+))?", re.DOTALL)
_SHIFT = re.compile(r"([+-])\s*(\d+)\s*(min|[dwmyhs])")
_UNITS = {
    "d": ("days", 1),
    "w": ("days", 7),
    "m": ("months", 1),
    "y": ("months", 12),
    "h": ("hours", 1),
    "min": ("minutes", 1),
    "s": ("seconds", 1),
}
_FORMATS = {"today": "%Y-%m-%d", "now": "%Y-%m-%dT%H:%M:%S"}


@dataclass(frozen=True, slots=True)
class Text:
    """Literal text."""

    text: str


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment variable; `secret` when the requirement calls it one."""

    variable: str
    secret: bool


@dataclass(frozen=True, slots=True)
class Remembered:
    """What an earlier step remembered under `name`."""

    name: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A date relative to the moment at which the test runs: by unit ("months", "days", …), in a `strftime` format."""

    shift: tuple[tuple[str, int], ...]
    format: str


Piece = Text | Environment | Remembered | Moment


def pieces(value: Value, seed: int) -> tuple[Piece, ...]:
    """The value's template, cut at its references; neighbouring texts are joined and empty ones dropped."""
    found: list[Piece] = []
    end = 0
    for match in _REFERENCE.finditer(value.template):
        _append(found, Text(value.template[end : match.start()]))
        _append(found, _piece(match[1].strip(), match[0], seed))
        end = match.end()
    _append(found, Text(value.template[end:]))
    return tuple(found)


def _append(found: list[Piece], piece: Piece) -> None:
    last = found[-1] if found else None
    if isinstance(piece, Text) and isinstance(last, Text):
        found[-1] = Text(last.text + piece.text)
    elif piece != Text(""):
        found.append(piece)


def _piece(inside: str, whole: str, seed: int) -> Piece:
    kind, _, name = (part.strip() for part in inside.partition(":"))
    if kind in {"secret", "ask"}:
        return Environment(secret_variable(name), secret=True)
    if kind == "env":
        return Environment(name, secret=False)
    if kind == "remembered":
        return Remembered(name)
    moment = _MOMENT.fullmatch(inside)
    if moment:
        return Moment(_shift(moment[2]), (moment[3] or _FORMATS[moment[1]]).strip())
    try:
        return Text(Generator(seed=seed).make(inside))
    except ValueError:
        return Text(whole)


def _shift(written: str) -> tuple[tuple[str, int], ...]:
    total: dict[str, int] = {}
    for sign, amount, unit in _SHIFT.findall(written):
        name, factor = _UNITS[unit]
        total[name] = total.get(name, 0) + int(f"{sign}{amount}") * factor
    return tuple((name, amount) for name, amount in sorted(total.items()) if amount)
