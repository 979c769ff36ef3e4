"""`pacts resume`."""

from pacts.api import resume_run
from pacts.cli.exits import suite_exit_code
from pacts.cli.interruption import CTRL_C
from pacts.cli.progress import progress
from pacts.cli.run import show_suite
from pacts.domain.result import RunResult, SuiteResult
from pacts.drain import Drain
from pacts.settings import Settings


def resume_command(run: str, *, as_json: bool, drain: Drain) -> int:
    """Go on with a run or a suite; returns the exit code."""
    settings = Settings.load()
    with progress(quiet=False, side_by_side=settings.workers > 1) as listen:
        result = resume_run(run, settings=settings, listen=listen, drain=drain)
    suite = as_suite(result)
    show_suite(suite, settings, as_json=as_json)
    return CTRL_C if suite.interrupted else suite_exit_code((one.status for one in suite.runs), strict=settings.strict)


def as_suite(result: RunResult | SuiteResult) -> SuiteResult:
    """A single run as a suite of one."""
    if isinstance(result, SuiteResult):
        return result
    return SuiteResult(
        suite_id=result.run_id,
        title=result.requirement.title,
        runs=(result,),
        started_at=result.started_at,
        seconds=result.seconds,
    )
