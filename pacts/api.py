"""Three ways to call PACTS: `run_requirement`, `arun_requirement`, `stream_requirement`."""

import asyncio
import getpass
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pacts.domain.event import Event, PersonAnswered, PersonAsked
from pacts.domain.heal_book import HealAnswer
from pacts.domain.question import Question
from pacts.domain.requirement import Requirement
from pacts.domain.result import RunResult, SuiteResult
from pacts.drain import Drain
from pacts.errors import RequirementError, StorageError, UsageError
from pacts.intake.normalise import normalise
from pacts.intake.step_files import step_book
from pacts.settings import Settings

if TYPE_CHECKING:
    from pacts.engine import Job
    from pacts.ports import Asks

Given = str | bytes | Path | Mapping[str, object] | Requirement
"""A requirement: its text, its bytes, the file it is in, its canonical form as a mapping or a `Requirement`."""
SettingsLike = Settings | Mapping[str, object] | None
Answer = TypeVar("Answer")
AsksPerson = Callable[[Question], str | None] | Callable[[Question], Awaitable[str | None]]
"""Gives what only a person can, or None; a plain function or a coroutine function."""

FILE_SUFFIXES = frozenset({".feature", ".md", ".markdown", ".yaml", ".yml", ".json", ".txt"})
MAX_PATH = 512
"""A longer string is a requirement, not the name of its file."""
MAX_ECHO = 2_000
"""Characters of an unreadable input that its run keeps."""


def run_requirement(
    requirement: Given, *, base_url: str | None = None, settings: SettingsLike = None, ask: AsksPerson | None = None
) -> RunResult | SuiteResult:
    """Run a written requirement against a web application and return its verdict, evidence, report and test.

    Works where an event loop is already running, too (Jupyter, an async test); it then blocks the caller's thread.

    Args:
        requirement: prose, one step a line, Gherkin, YAML, JSON or Markdown, as text; or the path of such a file; or
            its canonical form. Nothing in it raises: what can't be understood gives a result with status `invalid`.
        base_url: where the application is, for example ``http://127.0.0.1:8000``.
        settings: a `Settings`, or a mapping of its fields; the rest comes from `PACTS_*` and `pacts.toml`.
        ask: gives what only a person can (`{{ask:NAME}}`), such as a one-time code; without it such a run is `waiting`.

    Returns:
        A `RunResult`; a `SuiteResult` when the input holds several scenarios or Examples rows.

    Raises:
        SettingsError: a setting has a value that can't be used.
    """
    return _wait_for(lambda: arun_requirement(requirement, base_url=base_url, settings=settings, ask=ask))


async def arun_requirement(
    requirement: Given, *, base_url: str | None = None, settings: SettingsLike = None, ask: AsksPerson | None = None
) -> RunResult | SuiteResult:
    """`run_requirement` for callers that are asynchronous themselves."""
    return await _run(requirement, _settings(settings, base_url), base_url, _nobody, ask)


async def stream_requirement(
    requirement: Given, *, base_url: str | None = None, settings: SettingsLike = None
) -> AsyncIterator[Event]:
    """Typed progress events while the requirement is run; the last one of each run is `run_finished`.

    Leaving the loop early cancels the run and closes its browser.
    """
    events: asyncio.Queue[Event | None] = asyncio.Queue()
    work = asyncio.create_task(
        _run(requirement, _settings(settings, base_url), base_url, events.put_nowait), name="pacts-run"
    )
    work.add_done_callback(lambda _: events.put_nowait(None))
    try:
        while (event := await events.get()) is not None:
            yield event
        await work
    finally:
        if not work.done():
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work


def run_suite(
    requirements: Iterable[Given],
    *,
    base_url: str | None = None,
    settings: SettingsLike = None,
    title: str = "suite",
    listen: Callable[[Event], None] | None = None,
    drain: Drain | None = None,
    resume: bool = False,
    ask: AsksPerson | None = None,
) -> SuiteResult:
    """Run several requirements side by side (`settings.workers`) in isolated contexts of one browser.

    Args:
        requirements: as `run_requirement` takes them.
        base_url: where the application is.
        settings: a `Settings`, or a mapping of its fields.
        title: of the suite, for its report.
        listen: told of everything that happens.
        drain: have it `request()`ed from a signal handler, and the runs stop at their next step.
        resume: take up the newest suite that left one of these requirements unfinished.
        ask: gives what only a person can (`{{ask:NAME}}`); without it a run that needs it is `waiting`.

    Raises:
        ResumeRefused: with `resume`, one that was left can't be taken up.
    """
    chosen = _settings(settings, base_url)
    several = list(requirements)
    jobs = [job for requirement in several for job in _jobs(requirement, chosen, base_url, named=len(several) > 1)]
    told = listen or _nobody
    return _wait_for(lambda: _run_jobs(jobs, chosen, base_url, told, title=title, drain=drain, resume=resume, ask=ask))


def resume_run(
    run: str,
    *,
    settings: SettingsLike = None,
    listen: Callable[[Event], None] | None = None,
    drain: Drain | None = None,
) -> RunResult | SuiteResult:
    """Go on with a run whose process died or was interrupted, or with all of a suite that have no verdict.

    Args:
        run: the id of the run (or a unique part of it), or of the suite.
        settings: as for `run_requirement`; those that the run was begun with hold where these say nothing.
        listen: told of everything that happens.
        drain: have it `request()`ed, and the runs stop at their next step.

    Returns:
        A `RunResult`; a `SuiteResult` for a suite of several runs.

    Raises:
        ResumeRefused: the run is unknown, finished, driven by another process, or its requirement, plan or settings
            are not what they were.
    """
    return _wait_for(lambda: aresume_run(run, settings=settings, listen=listen, drain=drain))


async def aresume_run(
    run: str,
    *,
    settings: SettingsLike = None,
    listen: Callable[[Event], None] | None = None,
    drain: Drain | None = None,
) -> RunResult | SuiteResult:
    """`resume_run` for callers that are asynchronous themselves."""
    from pacts.engine import demand_places, open_engine

    chosen = _settings(settings, None)
    await asyncio.to_thread(demand_places, chosen)
    async with open_engine(chosen, drain=drain) as engine:
        suite = await engine.resume_all(run, listen=listen or _nobody)
    return suite.runs[0] if len(suite.runs) == 1 else suite


def approve_run(
    run: str,
    *,
    reject: bool = False,
    by: str | None = None,
    settings: SettingsLike = None,
    listen: Callable[[Event], None] | None = None,
) -> RunResult:
    """Say whether changed locators may be used: of a run that waits (`heal="ask"`), or of one that was healed.

    A run that waits goes on in a new browser. The heals of a finished run are accepted: later runs use the new
    locators as remembered ones, and are `passed`.

    Args:
        run: the id of the run, or a unique part of it.
        reject: they may not; they are put in quarantine, and a run that waits fails.
        by: who says so; otherwise the name of the account.
        settings: as for `run_requirement`; those that the run was begun with hold where these say nothing.
        listen: told of everything that happens.

    Raises:
        UsageError: there is no such run, or none of its locators was changed.
        ResumeRefused: the run waits, and can't be taken up.
    """
    chosen, who = _settings(settings, None), by or _account()
    return _wait_for(lambda: _approve(run, HealAnswer(heal="reject" if reject else "approve", by=who), chosen, listen))


async def _approve(
    run: str, answer: HealAnswer, settings: Settings, listen: Callable[[Event], None] | None
) -> RunResult:
    from pacts.engine import demand_places, open_engine

    await asyncio.to_thread(demand_places, settings)
    async with open_engine(settings) as engine:
        return await engine.approve(run, answer, listen=listen or _nobody)


def answer_run(
    run: str,
    answer: str | AsksPerson,
    *,
    settings: SettingsLike = None,
    listen: Callable[[Event], None] | None = None,
) -> RunResult:
    """Give a run that waits what only a person can, such as a one-time code, and have it go on in a new browser.

    Args:
        run: the id of the run, or a unique part of it.
        answer: what the run asks for, or who is asked for it. It is typed, and kept nowhere.
        settings: as for `run_requirement`; those that the run was begun with hold where these say nothing.
        listen: told of everything that happens.

    Raises:
        UsageError: there is no such run, or nothing was given.
        ResumeRefused: it waits for something else, or for nobody, or can't be taken up.
    """
    chosen = _settings(settings, None)
    return _wait_for(lambda: _answer(run, answer, chosen, listen))


async def _answer(
    run: str, answer: str | AsksPerson, settings: Settings, listen: Callable[[Event], None] | None
) -> RunResult:
    from pacts.engine import demand_places, open_engine

    await asyncio.to_thread(demand_places, settings)
    tell, asks = listen or _nobody, None if isinstance(answer, str) else _asks(answer)
    async with open_engine(settings, ask=asks) as engine:
        value = answer if isinstance(answer, str) else await _asked_aloud(answer, await engine.question(run), tell)
        if not value:
            raise UsageError("nothing was given: the run waits on")
        return await engine.answer(run, value, listen=tell)


def _asks(ask: AsksPerson | None) -> "Asks | None":
    """Whoever is asked, as the engine asks; it may block."""
    if ask is None:
        return None

    return partial(_asked, ask)


async def _asked_aloud(ask: AsksPerson, question: Question, tell: Callable[[Event], None]) -> str | None:
    """What a person gives, the listeners told that they are asked."""
    tell(PersonAsked(run_id=question.run, question=question))
    value = await _asked(ask, question)
    tell(PersonAnswered.of(question, value))
    return value


async def _asked(ask: AsksPerson, question: Question) -> str | None:
    told = await asyncio.to_thread(ask, question)
    return told if told is None or isinstance(told, str) else await told


def _account() -> str:
    """The name of the account, where there is one."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"


def fork_run(
    run: str,
    *,
    at_step: int | str,
    changes: Mapping[str, str] | None = None,
    settings: SettingsLike = None,
    listen: Callable[[Event], None] | None = None,
    drain: Drain | None = None,
) -> RunResult:
    """Do again what a run did up to a step, change that step, and go on from there as a run of its own.

    Args:
        run: the id of the run, or a unique part of it.
        at_step: number of the step in the plan as it was carried out, from 1, or its id.
        changes: `{"text": "Click …"}`, or any of "verb", "target" and "value" of that step.
        settings: as for `run_requirement`; those of the run hold where these say nothing.
        listen: told of everything that happens.
        drain: have it `request()`ed, and the run stops at its next step.

    Raises:
        UsageError: there is no such run or step, or it can't be changed like that.
        ResumeRefused: the steps before it sent something to a server that is no test environment.
    """
    chosen = _settings(settings, None)
    told = listen or _nobody
    return _wait_for(lambda: _fork(run, str(at_step), changes or {}, chosen, told, drain))


async def _fork(
    run: str,
    at_step: str,
    changes: Mapping[str, str],
    settings: Settings,
    listen: Callable[[Event], None],
    drain: Drain | None,
) -> RunResult:
    from pacts.engine import demand_places, open_engine

    await asyncio.to_thread(demand_places, settings)
    async with open_engine(settings, drain=drain) as engine:
        return await engine.fork(run, at_step=at_step, changes=changes, listen=listen)


def _nobody(event: Event) -> None:
    del event


def _settings(given: SettingsLike, base_url: str | None) -> Settings:
    if isinstance(given, Settings):
        return given if base_url is None else given.with_(base_url=base_url)
    return Settings.load(**{**(given or {}), **({"base_url": base_url} if base_url else {})})


async def _run(
    requirement: Given,
    settings: Settings,
    base_url: str | None,
    listen: Callable[[Event], None],
    ask: AsksPerson | None = None,
) -> RunResult | SuiteResult:
    jobs = _jobs(requirement, settings, base_url)
    suite = await _run_jobs(jobs, settings, base_url, listen, title="requirement", ask=ask)
    return suite.runs[0] if len(suite.runs) == 1 else suite


async def _run_jobs(
    jobs: "list[Job]",
    settings: Settings,
    base_url: str | None,
    listen: Callable[[Event], None],
    *,
    title: str,
    drain: Drain | None = None,
    resume: bool = False,
    ask: AsksPerson | None = None,
) -> SuiteResult:
    from pacts.engine import demand_places, open_engine, without_database

    await asyncio.to_thread(demand_places, settings)
    try:
        async with open_engine(settings, drain=drain, ask=_asks(ask)) as engine:
            return await engine.run_all(jobs, title=title, base_url=base_url, listen=listen, resume=resume)
    except StorageError as exc:
        return await asyncio.to_thread(without_database, jobs, settings, exc)


def _jobs(requirement: Given, settings: Settings, base_url: str | None, *, named: bool = False) -> "list[Job]":
    """A run for each scenario; a text that can't be read is a run, too, which says so.

    With `named`, what is noticed about a whole text says of which one.
    """
    from pacts.engine import Job, jobs_of

    source = _as_path(requirement)
    try:
        book = step_book(source, settings.steps, settings.step_modules)
        intake = normalise(source, parameters=settings.parameters, base_url=base_url, steps=book)
    except RequirementError as exc:
        return [Job(_echo(source), exc)]
    if named:
        name = source.name if isinstance(source, Path) else intake.title
        said = (notice.model_copy(update={"message": f"in {name}: {notice.message}"}) for notice in intake.whole)
        intake = replace(intake, whole=tuple(said))
    return list(jobs_of(intake, str(source.absolute()) if isinstance(source, Path) else None))


def _as_path(requirement: Given) -> Given:
    """A short text that names an existing requirement file is that file."""
    if not isinstance(requirement, str) or len(requirement) > MAX_PATH or "\n" in requirement:
        return requirement
    path = Path(requirement.strip())
    return path if path.suffix.lower() in FILE_SUFFIXES and path.is_file() else requirement


def _echo(source: Given) -> str:
    """The beginning of an unreadable input, as text that a database takes: no NUL, no half characters."""
    match source:
        case str():
            return source[:MAX_ECHO].replace("\0", "\N{REPLACEMENT CHARACTER}").encode(errors="replace").decode()
        case Path():
            return f"(file {source})"
        case bytes():
            return f"({len(source)} bytes)"
        case _:
            return str(source)[:MAX_ECHO]


def _wait_for(work: Callable[[], Coroutine[Any, Any, Answer]]) -> Answer:
    """Run a coroutine to its end from synchronous code, whether or not a loop is running in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pacts") as pool:
        return pool.submit(lambda: asyncio.run(work())).result()
