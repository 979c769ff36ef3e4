"""`pacts plan`: what would be done."""

import json
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pacts.cli.exits import PASSED, USAGE
from pacts.cli.source import requirements_at
from pacts.domain.plan import Plan
from pacts.domain.requirement import Notice, Requirement
from pacts.intake.normalise import normalise
from pacts.language.planner import plan as plan_by_rules
from pacts.language.sealing import seal
from pacts.language.words import say
from pacts.settings import Settings

SURE = 0.95
"""Confidence below which it is shown."""


def plan_command(source: str, *, base_url: str | None, parameters: dict[str, str] | None, as_json: bool) -> int:
    """Show the plan of every scenario; exit code 2 when one could not be run as it is."""
    settings = Settings.load(parameters=parameters, base_url=base_url)
    plans: list[tuple[Requirement, Plan]] = []
    whole: list[Notice] = []
    for given in requirements_at(source):
        intake = normalise(given, parameters=settings.parameters, base_url=settings.base_url)
        whole += intake.whole
        for requirement in intake.requirements:
            sealed, _ = seal(requirement)
            plans.append((sealed, plan_by_rules(sealed, seed=settings.seed)))
    if as_json:
        sys.stdout.write(json.dumps([plan.model_dump(mode="json") for _, plan in plans], indent=2) + "\n")
    else:
        _print(plans, whole)
    return USAGE if any(plan.unclear or not plan.steps for _, plan in plans) else PASSED


def _print(plans: list[tuple[Requirement, Plan]], whole: list[Notice]) -> None:
    console = Console(highlight=False)
    for requirement, plan in plans:
        console.print(f"\n[bold]{escape(requirement.title)}[/bold]  [bright_black]{requirement.form}[/bright_black]")
        console.print(_table(plan))
        _tell(console, (*requirement.notices, *plan.notices))
    _tell(console, whole)


def _tell(console: Console, notices: Iterable[Notice]) -> None:
    for notice in notices:
        colour = {"error": "red", "warning": "yellow"}.get(notice.severity, "bright_black")
        where = f"line {notice.line}: " if notice.line else ""
        console.print(f"  [{colour}]{notice.severity}[/{colour}] {where}{escape(notice.message)}", soft_wrap=True)


def _table(plan: Plan) -> Table:
    table = Table(box=None, pad_edge=False, show_header=True, header_style="bright_black")
    for heading in ("line", "step", "does", "sure"):
        table.add_column(heading, overflow="fold")
    for step in plan.steps:
        sure = "" if step.confidence >= SURE else f"[yellow]{step.confidence:.2f}[/yellow]"
        colour = "cyan" if step.is_check else "white"
        table.add_row(str(step.source.line), step.id, f"[{colour}]{escape(say(step))}[/{colour}]", sure)
    return table
