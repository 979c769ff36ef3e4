"""`pacts fork`."""

from collections.abc import Mapping

from pacts.api import fork_run
from pacts.cli.exits import exit_code
from pacts.cli.interruption import CTRL_C
from pacts.cli.progress import progress
from pacts.cli.resume import as_suite
from pacts.cli.run import show_suite
from pacts.drain import Drain
from pacts.settings import Settings


def fork_command(run: str, at_step: str, changes: Mapping[str, str], *, as_json: bool, drain: Drain) -> int:
    """Fork a run; returns the exit code of the fork."""
    settings = Settings.load()
    with progress(quiet=False, side_by_side=False) as listen:
        result = fork_run(run, at_step=at_step, changes=changes, settings=settings, listen=listen, drain=drain)
    show_suite(as_suite(result), settings, as_json=as_json)
    return CTRL_C if result.verdict.code == "cancelled" else exit_code(result.status, strict=settings.strict)
