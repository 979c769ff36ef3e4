"""Structured logs: one event a line, redacted, to stderr; silent until an entry calls `set_up_logging`."""

import logging
import sys
from collections.abc import MutableMapping, Sequence
from typing import Any, Literal, TextIO, get_args

import structlog

from pacts.telemetry.redaction import Redactor

EventName = Literal["PROFILE", "DISCOVERY", "CACHE", "READINESS", "GATE", "STEP", "HEAL", "RESULT", "MUTATION", "MODEL"]
EVENT_NAMES: tuple[EventName, ...] = get_args(EventName)
_LOGGER = "pacts"
_MARK = "_pacts_handler"
_TAKEN = frozenset({"event", "level", "timestamp"})
"""Names every line has; a fact of the same name gets an underscore."""


def log_event(name: EventName, /, **fields: object) -> None:
    """Write one event with its facts. Until logging is set up it goes nowhere."""
    logger = logging.getLogger(_LOGGER)
    if logger.isEnabledFor(logging.INFO) and logger.handlers:
        logger.info(name, extra={"pacts_fields": fields})


def set_up_logging(
    *,
    level: Literal["debug", "info", "warning", "error"] = "info",
    as_json: bool = False,
    redactor: Redactor | None = None,
    stream: TextIO | None = None,
) -> None:
    """Write events and warnings to `stream` (stderr), one a line. Called by entries, never by the library.

    Args:
        level: the least level that is written.
        as_json: JSON objects instead of ``key=value``.
        redactor: what masks the lines; a fresh one with the built-in rules by default.
        stream: where to; sys.stderr as it is at this moment.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    redactors = [redactor or Redactor()]
    handler.setFormatter(_formatter(redactors, as_json=as_json))
    setattr(handler, _MARK, redactors)
    logger = logging.getLogger(_LOGGER)
    _remove_ours(logger)
    logger.addHandler(handler)
    logger.setLevel(level.upper())
    logger.propagate = False


def mask_logs_with(redactor: Redactor) -> None:
    """Have the lines masked by a further redactor, too: that of the present engine, which learns its runs' secrets."""
    for handler in logging.getLogger(_LOGGER).handlers:
        redactors: list[Redactor] = getattr(handler, _MARK, [])
        redactors[1:] = [redactor]


def tear_down_logging() -> None:
    """Silence again."""
    logger = logging.getLogger(_LOGGER)
    _remove_ours(logger)
    logger.setLevel(logging.NOTSET)
    logger.propagate = True


def _remove_ours(logger: logging.Logger) -> None:
    for handler in [handler for handler in logger.handlers if getattr(handler, _MARK, False)]:
        logger.removeHandler(handler)
        handler.close()


def _formatter(redactors: Sequence[Redactor], *, as_json: bool) -> structlog.stdlib.ProcessorFormatter:
    def masked(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        copy: object = dict(event)
        for redactor in redactors:
            copy = redactor.value(copy)
        assert isinstance(copy, dict)
        return copy

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            _fields,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            masked,
            structlog.processors.JSONRenderer(default=str, ensure_ascii=False) if as_json else _key_values,
        ],
    )


def _fields(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The event's facts, taken from the log record."""
    record = event.get("_record")
    for key, value in getattr(record, "pacts_fields", {}).items():
        event[f"{key}_" if key in _TAKEN else key] = value
    return event


def _key_values(_: object, __: str, event: MutableMapping[str, Any]) -> str:
    """``2026-11-21T04:30:00Z STEP id=s01 outcome=passed``: values with spaces are quoted, line ends are escaped."""
    said = str(event.pop("event", ""))
    level = event.pop("level", "info")
    moment = event.pop("timestamp", "")
    head = [str(moment), *([level.upper()] if level != "info" else []), _one_line(said)]
    return " ".join([*head, *(f"{key}={_shown(value)}" for key, value in event.items())])


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    text = _one_line(str(value))
    return text if text and not any(mark in text for mark in ' "=') else '"' + text.replace('"', '\\"') + '"'


def _one_line(text: str) -> str:
    return (
        text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") if "\n" in text or "\r" in text else text
    )
