"""`pacts demo`: the main job on a real application, with nothing to prepare."""

from pathlib import Path

import typer

from pacts.api import run_suite
from pacts.cli.exits import suite_exit_code
from pacts.cli.progress import progress
from pacts.cli.run import write_suite_files
from pacts.cli.summary import print_suite
from pacts.demo.shop import PASSWORD, Shop
from pacts.settings import Settings

REQUIREMENTS = Path(__file__).parent.parent / "demo" / "requirements"
SHOWN = ("buy-a-backpack.txt", "checkout.feature")
MUTANTS, MUTATION_LIMIT_S = 3, 15.0
"""Enough to show what a kill rate is; a first look is not to take longer than two minutes."""


def demo_command(*, headed: bool, report: Path | None) -> int:
    """Serve the shop, run a prose requirement and a Gherkin feature on it, print verdicts and paths."""
    settings = Settings.load(headed=headed or None, report_dir=report, secrets={"shop_password": PASSWORD})
    if not {"mutants", "mutation_limit_s"} & settings.model_fields_set:
        settings = settings.with_(mutants=MUTANTS, mutation_limit_s=MUTATION_LIMIT_S)
    with Shop() as shop:
        typer.echo(f"the demo shop is served at {shop.url}")
        for name in SHOWN:
            typer.echo(f"requirement: {REQUIREMENTS / name}")
        with progress(quiet=False) as listen:
            suite = run_suite(
                [REQUIREMENTS / name for name in SHOWN],
                base_url=shop.url,
                settings=settings,
                title="demo",
                listen=listen,
            )
    suite = write_suite_files(suite, settings)
    print_suite(suite)
    return suite_exit_code((run.status for run in suite.runs), strict=settings.strict)
