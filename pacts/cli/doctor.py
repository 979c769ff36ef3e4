"""`pacts doctor`: what is there, what is missing, what to do."""

from rich.console import Console
from rich.markup import escape

from pacts.cli.exits import BLOCKED, PASSED
from pacts.doctor import examine
from pacts.settings import Settings

COLOURS = {"ok": ("✓", "green"), "warn": ("!", "yellow"), "fail": ("✗", "red")}


def doctor_command() -> int:
    """Print every check; exit code 3 when something PACTS needs is missing."""
    console = Console(highlight=False)
    checks = examine(Settings.load())
    for check in checks:
        mark, colour = COLOURS[check.state]
        console.print(f"[{colour}]{mark}[/{colour}] {check.name:<12} {escape(check.detail)}", soft_wrap=True)
        if check.next_move and check.state != "ok":
            console.print(f"    → {escape(check.next_move)}", soft_wrap=True)
    return BLOCKED if any(check.state == "fail" for check in checks) else PASSED
