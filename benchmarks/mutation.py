"""What kept tests catch of faults in the application: `python -m benchmarks.mutation`.

Written requirements are run on the demo shop and on two applications that nobody here wrote (TodoMVC in React and the
Django admin); each kept test is verified and passes the mutation gate, as in every run. Told are the kill rate by
application and by what the faults are about, and what a fault costs against the test without one, in the same browser.

Options:
    --mutants=N   faults that count for each test (default: that of the settings).
    --survivors   show every fault that went by, with its advice.
    NAME …        only these applications (demo, todomvc, django).
"""

import json
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

from rich.console import Console
from rich.table import Table

from pacts import run_suite
from pacts.demo.shop import PASSWORD, Shop
from pacts.domain.event import Event, RunFinished
from pacts.domain.mutation import FaultGroup, Gate, Mutant
from pacts.settings import Settings
from tests.acceptance.django_admin import django_admin
from tests.acceptance.todomvc import todomvc

ROOT = Path(__file__).parents[1]
OF_DEMO = ROOT / "pacts" / "demo" / "requirements"
OF_OTHERS = ROOT / "tests" / "acceptance" / "requirements"
LIMIT_S = 120.0
"""For the faults of one test: on a busy machine, too, all that are wanted are to be tried."""
GROUPS: tuple[FaultGroup, ...] = ("checked", "used", "beside")


@dataclass(frozen=True, slots=True)
class Application:
    """Something that runs, and what is written about it."""

    url: str
    requirements: Sequence[Path]
    reset_command: str | None = None


@contextmanager
def demo() -> Iterator[Application]:
    with Shop() as shop:
        yield Application(shop.url, [OF_DEMO / "buy-a-backpack.txt", OF_DEMO / "checkout.feature"])


@contextmanager
def todos() -> Iterator[Application]:
    with todomvc() as url:
        yield Application(url, sorted((OF_OTHERS / "todomvc").iterdir()))


@contextmanager
def django() -> Iterator[Application]:
    """Its database is put back before every turn: its flows leave traces."""
    names = ("create-an-author.txt", "search-and-edit.feature")
    with tempfile.TemporaryDirectory() as folder, django_admin(Path(folder)) as url:
        kept, used = Path(folder) / "kept.sqlite3", Path(folder) / "library.sqlite3"
        copyfile(used, kept)
        yield Application(url, [OF_OTHERS / "django" / name for name in names], f"cp '{kept}' '{used}'")


APPLICATIONS = {"demo": demo, "todomvc": todos, "django": django}


def gates_of(application: Application, mutants: int | None) -> list[tuple[str, Gate]]:
    """The gate of each requirement, by its title."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(
            secrets={"shop_password": PASSWORD},
            report_dir=Path(folder),
            reset_command=application.reset_command,
            mutants=mutants,
            mutation_limit_s=LIMIT_S,
        )
        suite = run_suite(application.requirements, base_url=application.url, settings=settings, listen=tell)
    found: list[tuple[str, Gate]] = []
    for run in suite.runs:
        test = next((made for made in run.generated if made.gate is not None), None)
        if test is None or test.gate is None:
            raise SystemExit(f"{run.requirement.title!r} has no verified test: {run.verdict.explanation} "
                             f"{[made.reason for made in run.generated]}")  # fmt: skip
        found.append((run.requirement.title, test.gate))
    return found


def tell(event: Event) -> None:
    """A line for each run that has ended: all of it takes minutes."""
    if isinstance(event, RunFinished):
        gates = [made.gate.line for made in event.result.generated if made.gate is not None]
        print(f"{event.result.requirement.title}: {event.result.status}, {', '.join(gates)}", flush=True)


def rate(mutants: Sequence[Mutant]) -> float | None:
    """The share of the counted faults that were caught."""
    return Gate(mutants=tuple(mutants)).kill_rate


def figures(gates: Sequence[tuple[str, Gate]]) -> dict[str, object]:
    """The numbers of one application."""
    mutants = [mutant for _, gate in gates for mutant in gate.mutants]
    costs = [mutant.seconds / gate.plain_seconds for _, gate in gates for mutant in gate.mutants]
    return {
        "kill_rate": rate(mutants),
        "counted": sum(mutant.counted for mutant in mutants),
        "tried": len(mutants),
        **{group: rate([one for one in mutants if one.group == group]) for group in GROUPS},
        "seconds_per_mutant": round(statistics.mean(mutant.seconds for mutant in mutants), 2),
        "times_the_plain_test": round(statistics.mean(costs), 2),
    }


def show(console: Console, name: str, gates: Sequence[tuple[str, Gate]], *, survivors: bool) -> None:
    """A table of one application's tests."""
    table = Table("requirement", "faults caught", "tried", "plain s", "s a fault", "gate s", title=name)
    for title, gate in gates:
        mean = statistics.mean(mutant.seconds for mutant in gate.mutants) if gate.mutants else 0.0
        numbers = (str(len(gate.mutants)), f"{gate.plain_seconds:.2f}", f"{mean:.2f}", f"{gate.seconds:.1f}")
        table.add_row(title[:60], gate.line, *numbers)
    console.print(table)
    for title, gate in gates if survivors else ():
        for mutant in gate.survivors:
            console.print(f"- {title}: [{mutant.group}] {mutant.what}: {mutant.advice}", markup=False, soft_wrap=True)


def main() -> None:
    """Measure, print tables, and as the last line one JSON object."""
    names = [word for word in sys.argv[1:] if not word.startswith("--")] or list(APPLICATIONS)
    given = [word.partition("=")[2] for word in sys.argv[1:] if word.startswith("--mutants=")]
    console = Console(width=140)
    result: dict[str, object] = {}
    everything: list[tuple[str, Gate]] = []
    for name in names:
        with APPLICATIONS[name]() as application:
            gates = gates_of(application, int(given[0]) if given else None)
        show(console, name, gates, survivors="--survivors" in sys.argv)
        result[name] = figures(gates)
        everything += gates
    print(json.dumps({"applications": result, "all": figures(everything)}))


if __name__ == "__main__":
    main()
