"""Rows of pipe tables."""

import re

_SPLIT = re.compile(r"(?<!\\)\|")
_RULE = frozenset(" \t|:+=-")


def pipe_cells(line: str) -> tuple[str, ...] | None:
    """The cells of "| a | b |"; None for the rule under a header."""
    if "-" in line and _RULE.issuperset(line):
        return None
    inner = line.strip().removeprefix("|")
    inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
    return tuple(cell.strip().replace("\\|", "|") for cell in _SPLIT.split(inner))
