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
from pacts.intake.step_files import step_book
from pacts.language.explaining import Considered, Explained, explain
from pacts.language.planner import plan as plan_by_rules
from pacts.language.sealing import seal
from pacts.language.words import say
from pacts.settings import Settings

SURE = 0.95
"""Confidence below which it is shown."""


def plan_command(
    source: str, *, base_url: str | None, parameters: dict[str, str] | None, as_json: bool, explained: bool = False
) -> int:
    """Show the plan of every scenario; exit code 2 when one could not be run as it is."""
    settings = Settings.load(parameters=parameters, base_url=base_url)
    plans: list[tuple[Requirement, Plan]] = []
    whole: list[Notice] = []
    for given in requirements_at(source):
        book = step_book(given, settings.steps, settings.step_modules)
        intake = normalise(given, parameters=settings.parameters, base_url=settings.base_url, steps=book)
        whole += intake.whole
        for requirement in intake.requirements:
            sealed, _ = seal(requirement)
            plans.append((sealed, plan_by_rules(sealed, seed=settings.seed)))
    if as_json:
        sys.stdout.write(json.dumps([_as_data(*one, explained=explained) for one in plans], indent=2) + "\n")
    else:
        _print(plans, whole, explained=explained)
    return USAGE if any(plan.unclear or not plan.steps for _, plan in plans) else PASSED


def _as_data(requirement: Requirement, plan: Plan, *, explained: bool) -> dict[str, object]:
    """The plan as JSON says it, with the readings considered under `explained` when they are asked for."""
    said: dict[str, object] = plan.model_dump(mode="json")
    if explained:
        said["explained"] = [one.model_dump(mode="json") for one in explain(requirement, seed=plan.seed)]
    return said


def _print(plans: list[tuple[Requirement, Plan]], whole: list[Notice], *, explained: bool) -> None:
    console = Console(highlight=False)
    for requirement, plan in plans:
        console.print(f"\n[bold]{escape(requirement.title)}[/bold]  [bright_black]{requirement.form}[/bright_black]")
        console.print(_table(plan))
        if explained:
            _tell_readings(console, explain(requirement, seed=plan.seed))
        of_steps = (notice for step in plan.steps for notice in step.notices)
        _tell(console, (*requirement.notices, *plan.notices, *of_steps))
    _tell(console, whole)


MOST_READINGS = 3
"""Readings of a clause that are shown; the others are in the JSON."""


def _tell_readings(console: Console, clauses: Iterable[Explained]) -> None:
    """Each clause with what was seen in it and how it could be read, the chosen reading first."""
    for clause in clauses:
        ids = f"  [bright_black]{', '.join(clause.steps)}[/bright_black]" if clause.steps else ""
        console.print(f"\n  [bold]line {clause.line}[/bold]  {escape(clause.text)}{ids}", soft_wrap=True)
        if clause.defined is not None:
            console.print(f"    [bright_black]from your step {escape(clause.defined)!s}[/bright_black]", soft_wrap=True)
        for clue in clause.clues:
            console.print(f"    [bright_black]· {escape(clue)}[/bright_black]", soft_wrap=True)
        for reading in clause.considered[:MOST_READINGS]:
            _tell_reading(console, reading)
        if clause.unclear is not None:
            console.print(f"    [red]? not understood: {escape(clause.unclear)}[/red]", soft_wrap=True)


def _tell_reading(console: Console, reading: Considered) -> None:
    mark = "[green]✓[/green]" if reading.chosen else "[bright_black]–[/bright_black]"
    said = escape("; ".join(reading.steps))
    why = escape("; ".join(reading.reasons))
    console.print(
        f"    {mark} {reading.score:.2f}  {said}  [bright_black]({reading.way}: {why})[/bright_black]", soft_wrap=True
    )


def _tell(console: Console, notices: Iterable[Notice]) -> None:
    for notice in notices:
        colour = {"error": "red", "warning": "yellow"}.get(notice.severity, "bright_black")
        where = f"line {notice.line}: " if notice.line else ""
        console.print(f"  [{colour}]{notice.severity}[/{colour}] {where}{escape(notice.message)}", soft_wrap=True)


def _table(plan: Plan) -> Table:
    table = Table(box=None, pad_edge=False, show_header=True, header_style="bright_black")
    for heading in ("line", "step", "does", "sure"):
        table.add_column(heading, overflow="fold")
    above: str | None = None
    for step in plan.steps:
        sure = "" if step.confidence >= SURE else f"[yellow]{step.confidence:.2f}[/yellow]"
        colour = "cyan" if step.is_check else "white"
        first = step.source.defined is not None and step.source.defined != above
        if first:
            table.add_row(
                str(step.source.line), "", f"[bright_black]{escape(step.source.defined or '')}[/bright_black]", ""
            )
        indent = "  " if step.source.defined is not None else ""
        above = step.source.defined
        table.add_row(str(step.source.line), step.id, f"[{colour}]{indent}{escape(say(step))}[/{colour}]", sure)
    return table
