"""Texts in quotes that they do not contain."""

_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"), ("`", "`"), ("「", "」"))


def quote(text: str) -> str:
    """The text in quotes that it does not contain itself."""
    for opener, closer in _PAIRS:
        if opener not in text and closer not in text and not (opener == '"' and text.endswith("\\")):
            return f"{opener}{text}{closer}"
    return '"' + text.replace('"', '\\"') + '"'
