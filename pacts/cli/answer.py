"""`pacts answer`."""

from pacts.api import answer_run
from pacts.cli.asking import Attendant, from_pipe, is_attended
from pacts.cli.exits import exit_code
from pacts.cli.progress import progress
from pacts.cli.resume import as_suite
from pacts.cli.run import show_suite
from pacts.settings import Settings


def answer_command(run: str, *, as_json: bool) -> int:
    """Give a run what it waits for, typed at the terminal or read from a pipe; returns the exit code of the run."""
    settings = Settings.load()
    with progress(quiet=False, side_by_side=False) as listen:
        asks = Attendant() if is_attended() else from_pipe
        result = answer_run(run, asks, settings=settings, listen=listen)
    show_suite(as_suite(result), settings, as_json=as_json)
    return exit_code(result.status, strict=settings.strict)
