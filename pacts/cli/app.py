"""The commands. Each imports what it needs when it runs, so that `pacts --help` is instant."""

import logging
from pathlib import Path
from typing import Annotated, Any

import typer

from pacts.cli.exits import USAGE
from pacts.cli.interruption import CTRL_C, Interruption, interruptible
from pacts.drain import Drain
from pacts.errors import PactsError

app = typer.Typer(
    name="pacts",
    help="Turn a written web requirement into a browser-checked verdict, an explained run, and a Playwright test.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON on standard output, progress on standard error.")]


def run_app() -> int:
    """Run the command line; returns the exit code."""
    # The pool tells of every vain attempt to reconnect; a database that is away is told once, by the run's verdict.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
    with interruptible() as interruption:
        return _run_app(interruption)


def _run_app(interruption: Interruption) -> int:
    try:
        code = app(prog_name="pacts", standalone_mode=False, obj=interruption.drain)
    except PactsError as exc:
        typer.echo(f"pacts: {exc}", err=True)
        return exc.exit_code
    except typer.Exit as exc:
        code = exc.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = CTRL_C
    except Exception as exc:  # noqa: BLE001 - sorted in the next line: usage is shown, a defect is raised again
        return _usage_or_raise(exc)
    if code == CTRL_C:  # typer's answer to KeyboardInterrupt
        said = "interrupted; what was done up to here is stored (see `pacts runs`, `pacts resume`)"
        typer.echo(f"pacts: {said}", err=True)
        return interruption.exit_code
    return code if isinstance(code, int) else 0


def _usage_or_raise(exc: Exception) -> int:
    """The command-line parser's own errors are usage; anything else is a defect and keeps its traceback."""
    show, code = getattr(exc, "show", None), getattr(exc, "exit_code", None)
    if not callable(show) or not isinstance(code, int):
        raise exc
    show()
    return USAGE


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer's callback
    if wanted:
        from importlib.metadata import version

        typer.echo(f"pacts {version('pacts')}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Plan, act, check, trace, self-heal."""


@app.command()
def run(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="FILE|-|DIR", help="Requirement file, '-' for standard input, or folder.")
    ],
    base_url: Annotated[str | None, typer.Option("--base-url", "-u", help="Where the application is.")] = None,
    headed: Annotated[bool, typer.Option("--headed", help="Show the browser.")] = False,
    workers: Annotated[int | None, typer.Option("--workers", "-n", min=1, help="Runs side by side.")] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Folder for reports and generated tests.")] = None,
    junit: Annotated[Path | None, typer.Option("--junit", help="Write JUnit XML to this file.")] = None,
    as_json: JsonFlag = False,
    generate: Annotated[
        str | None, typer.Option("--generate", help="Kept tests: py, ts, feature (comma-separated).")
    ] = None,
    param: Annotated[list[str] | None, typer.Option("--param", "-p", help="Scenario parameter NAME=VALUE.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="A healed run is red (exit code 4).")] = False,
    allow_partial: Annotated[bool, typer.Option("--allow-partial", help="Run the lines that are understood.")] = False,
    seed: Annotated[int | None, typer.Option("--seed", help="Seed of generated data.")] = None,
    verify: Annotated[
        str | None, typer.Option("--verify", help="Run the generated test: always, local, never.")
    ] = None,
    replay: Annotated[
        Path | None, typer.Option("--replay", help="Folder of kept replies that models answer from; nothing is sent.")
    ] = None,
    inject_failures: Annotated[
        str | None, typer.Option("--inject-failures", help="Let calls fail on purpose: p=0.05[,kinds].")
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Structured logs on standard error.")] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Take up the newest suite that left one of these requirements unfinished.")
    ] = False,
    trace_ids: Annotated[
        bool, typer.Option("--trace-ids", help="Print the trace id of each run that did not pass, on standard error.")
    ] = False,
) -> None:
    """Run a requirement, or all of a folder, and print the verdict."""
    from pacts.cli.run import run_command

    options: dict[str, Any] = {
        "headed": headed or None,
        "workers": workers,
        "report_dir": report,
        "junit": junit,
        "generate": tuple(part.strip() for part in generate.split(",")) if generate else None,
        "parameters": _parameters(param),
        "strict": strict or None,
        "allow_partial": allow_partial or None,
        "seed": seed,
        "verify": verify,
        "replay": replay,
        "inject_failures": inject_failures,
    }
    told = run_command(
        source,
        base_url=base_url,
        as_json=as_json,
        verbose=verbose,
        options=options,
        drain=_drain(context),
        resume=resume,
        trace_ids=trace_ids,
    )
    raise typer.Exit(told)


def _drain(context: typer.Context) -> Drain:
    """What a signal asks to stop."""
    return context.obj if isinstance(context.obj, Drain) else Drain()


@app.command()
def resume(
    context: typer.Context,
    run: Annotated[str, typer.Argument(metavar="RUN|SUITE", help="Id of a run, a unique part of it, or of a suite.")],
    as_json: JsonFlag = False,
) -> None:
    """Go on with a run whose process died or was told to stop, or with all of a suite that have no verdict."""
    from pacts.cli.resume import resume_command

    raise typer.Exit(resume_command(run, as_json=as_json, drain=_drain(context)))


def _parameters(given: list[str] | None) -> dict[str, str] | None:
    return _pairs(given, "--param")


def _pairs(given: list[str] | None, option: str) -> dict[str, str] | None:
    if not given:
        return None
    pairs = [text.partition("=") for text in given]
    wrong = next((text for text, (_, sign, _) in zip(given, pairs, strict=True) if not sign), None)
    if wrong is not None:
        typer.echo(f"pacts: {option} {wrong!r} is not NAME=VALUE", err=True)
        raise typer.Exit(USAGE)
    return {name.strip(): value for name, _, value in pairs}


@app.command()
def fork(
    context: typer.Context,
    run: Annotated[str, typer.Argument(metavar="RUN", help="A run's id, or a unique part of it.")],
    at_step: Annotated[str, typer.Option("--at-step", help="Number of the step in `pacts show`, from 1, or its id.")],
    change: Annotated[
        list[str] | None, typer.Option("--set", help="text=…, verb=…, target=… or value=… of that step.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Do again what a run did up to a step, change that step, and go on from there as a run of its own."""
    from pacts.cli.fork import fork_command

    changes = _pairs(change, "--set") or {}
    raise typer.Exit(fork_command(run, at_step, changes, as_json=as_json, drain=_drain(context)))


@app.command()
def approve(
    run: Annotated[str, typer.Argument(metavar="RUN", help="A run that waits or was healed, by a part of its id.")],
    reject: Annotated[bool, typer.Option("--reject", help="They may not be used; they are put in quarantine.")] = False,
    by: Annotated[str | None, typer.Option("--by", help="Who says so; otherwise the name of the account.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say whether the changed locators of a run may be used; one that waits goes on."""
    from pacts.cli.approve import approve_command

    raise typer.Exit(approve_command(run, reject=reject, by=by, as_json=as_json))


@app.command()
def answer(
    run: Annotated[str, typer.Argument(metavar="RUN", help="A run that waits for an answer, by a part of its id.")],
    as_json: JsonFlag = False,
) -> None:
    """Give a run what it asks a person for, such as a one-time code: typed here, or as a line on standard input."""
    from pacts.cli.answer import answer_command

    raise typer.Exit(answer_command(run, as_json=as_json))


quarantine_app = typer.Typer(name="quarantine", help="Locators that are not to be used again.", no_args_is_help=True)
app.add_typer(quarantine_app)
Number = Annotated[int, typer.Argument(metavar="NUMBER", help="As `pacts quarantine ls` tells it.")]


@quarantine_app.callback()
def quarantine() -> None:
    """Changed locators that failed, did something else or were rejected: not used again until they are taken out."""


@quarantine_app.command("ls")
def quarantine_ls(as_json: JsonFlag = False) -> None:
    """List what is in quarantine."""
    from pacts.cli.approve import list_command

    raise typer.Exit(list_command(as_json=as_json))


@quarantine_app.command("show")
def quarantine_show(number: Number, as_json: JsonFlag = False) -> None:
    """Show why one locator is in quarantine."""
    from pacts.cli.approve import show_command

    raise typer.Exit(show_command(number, as_json=as_json))


@quarantine_app.command("rm")
def quarantine_rm(number: Number, as_json: JsonFlag = False) -> None:
    """Take one out of quarantine: it may be used again."""
    from pacts.cli.approve import remove_command

    raise typer.Exit(remove_command(number, as_json=as_json))


@app.command()
def demo(
    headed: Annotated[bool, typer.Option("--headed", help="Show the browser.")] = False,
    report: Annotated[Path | None, typer.Option("--report", help="Folder for reports and generated tests.")] = None,
) -> None:
    """Serve the demo shop locally and run its requirements on it."""
    from pacts.cli.demo import demo_command

    raise typer.Exit(demo_command(headed=headed, report=report))


@app.command()
def setup() -> None:
    """Find a browser, or install one."""
    from pacts.setup import ensure_chromium

    typer.echo(f"browser: {ensure_chromium(typer.echo)}")


@app.command()
def doctor() -> None:
    """Check everything PACTS needs, and say what to do about what is missing."""
    from pacts.cli.doctor import doctor_command

    raise typer.Exit(doctor_command())


@app.command()
def plan(
    source: Annotated[str, typer.Argument(metavar="FILE|-", help="Requirement file or '-' for standard input.")],
    base_url: Annotated[str | None, typer.Option("--base-url", "-u", help="Where the application is.")] = None,
    param: Annotated[list[str] | None, typer.Option("--param", "-p", help="Scenario parameter NAME=VALUE.")] = None,
    as_json: JsonFlag = False,
    explain: Annotated[bool, typer.Option("--explain", "-e", help="Why each line is read as it is.")] = False,
) -> None:
    """Show what would be done, and run nothing."""
    from pacts.cli.plan import plan_command

    told = plan_command(source, base_url=base_url, parameters=_parameters(param), as_json=as_json, explained=explain)
    raise typer.Exit(told)


@app.command()
def runs(
    limit: Annotated[int, typer.Option("--limit", "-l", min=1, help="How many, newest first.")] = 20,
    status: Annotated[str | None, typer.Option("--status", help="Only runs of this status.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the stored runs."""
    from pacts.cli.runs import runs_command

    raise typer.Exit(runs_command(limit=limit, status=status, as_json=as_json))


stats_app = typer.Typer(name="stats", help="What the stored runs tell about PACTS itself.", no_args_is_help=True)
app.add_typer(stats_app)


@stats_app.callback()
def stats() -> None:
    """What the stored runs tell about PACTS itself."""


@stats_app.command()
def tiers(as_json: JsonFlag = False) -> None:
    """How each tier of execution did: attempts, successes, time, tokens, cost."""
    from pacts.cli.stats import tiers_command

    raise typer.Exit(tiers_command(as_json=as_json))


@stats_app.command()
def failures(as_json: JsonFlag = False) -> None:
    """Which known failures steps met, what was tried to mend them, and what came of it."""
    from pacts.cli.stats import failures_command

    raise typer.Exit(failures_command(as_json=as_json))


cache_app = typer.Typer(name="cache", help="What is remembered of the elements of earlier runs.", no_args_is_help=True)
app.add_typer(cache_app)


@cache_app.callback()
def cache() -> None:
    """What is remembered of the elements of earlier runs."""


@cache_app.command(name="stats")
def cache_stats(as_json: JsonFlag = False) -> None:
    """What Redis and PostgreSQL hold, and who answered how often."""
    from pacts.cli.cache import stats_command

    raise typer.Exit(stats_command(as_json=as_json))


@cache_app.command(name="validate")
def cache_validate(as_json: JsonFlag = False) -> None:
    """Hold every entry against its SHA-256; what does not match is dropped and told."""
    from pacts.cli.cache import validate_command

    raise typer.Exit(validate_command(as_json=as_json))


@cache_app.command(name="purge")
def cache_purge(
    older_than: Annotated[
        str | None, typer.Option("--older-than", help="Only what was not valid for so long: 30d, 12h, 90m.")
    ] = None,
    max_size: Annotated[
        str | None, typer.Option("--max-size", help="Only what was valid longest ago, down to this: 50MB, 800KB.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Drop what is old, or too much; everything where neither is said."""
    from pacts.cli.cache import purge_command

    raise typer.Exit(purge_command(older_than=older_than, max_size=max_size, as_json=as_json))


@app.command()
def show(
    run_id: Annotated[str, typer.Argument(metavar="RUN", help="A run's id, or a unique part of it.")],
    as_json: JsonFlag = False,
    patch: Annotated[bool, typer.Option("--patch", help="Print the patch of its changed locators alone.")] = False,
) -> None:
    """Show one stored run: its steps, verdict and files."""
    from pacts.cli.runs import patch_command, show_command

    raise typer.Exit(patch_command(run_id) if patch else show_command(run_id, as_json=as_json))


@app.command()
def trace(
    run: Annotated[str, typer.Argument(metavar="RUN", help="A run's id, or a unique part of it.")],
    as_json: JsonFlag = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write it as one page with zoom and search.")] = None,
) -> None:
    """Show what a run did and how long it took: each step with its looks, gates, actions, checks and heals."""
    from pacts.cli.trace import trace_command

    raise typer.Exit(trace_command(run, data=as_json, html=html))


@app.command()
def dashboard(
    create: Annotated[
        bool, typer.Option("--create", help="Make it in the project of LANGSMITH_PROJECT, with LANGSMITH_API_KEY.")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Drop the one that is there before.")] = False,
) -> None:
    """Chart the runs at LangSmith (success, heals, tiers, cost, time); without --create print the charts as JSON."""
    from pacts.cli.dashboard import dashboard_command

    raise typer.Exit(dashboard_command(create=create or replace, replace=replace))
