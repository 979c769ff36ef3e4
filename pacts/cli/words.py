"""Marks and colours of statuses and outcomes on a terminal."""

MARKS: dict[str, tuple[str, str]] = {
    "passed": ("✓", "green"),
    "healed": ("✚", "yellow"),
    "failed": ("✗", "red"),
    "blocked": ("■", "magenta"),
    "invalid": ("?", "yellow"),
    "error": ("!", "red"),
    "waiting": ("…", "blue"),
    "interrupted": ("!", "magenta"),
    "running": ("…", "blue"),
    "skipped": ("·", "bright_black"),
}
"""By status or outcome: the mark, and the colour that only repeats what the mark says."""


def marked(word: str) -> str:
    """A status with its mark, in rich markup."""
    mark, colour = MARKS.get(word, ("•", "white"))
    return f"[{colour}]{mark} {word}[/{colour}]"
