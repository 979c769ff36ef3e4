"""One run's isolated browser context and the tab it stands on: the door through which the agents use the browser."""

import contextlib
import dataclasses
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Self

from playwright.async_api import BrowserContext, Error, Page, Request, Response

from pacts.domain.element import Box, Locator, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import CALM, Step
from pacts.domain.result import GateReport, Mitigation
from pacts.domain.survey import Remedy, Survey
from pacts.errors import BrowserCrashed
from pacts.ports import BeforeSending, Deed, Imprint, Journal, Observation, Picture, Settled
from pacts.runtime import navigation, perform
from pacts.runtime.baselines import Baselines
from pacts.runtime.belongings import Belongings
from pacts.runtime.border import Border
from pacts.runtime.camera import Camera
from pacts.runtime.choose import Root
from pacts.runtime.compare import plain
from pacts.runtime.control import Facts
from pacts.runtime.covers import Privacy
from pacts.runtime.dialogs import Answer, Dialogs
from pacts.runtime.done import Done
from pacts.runtime.downloads import Downloads
from pacts.runtime.gate import gate
from pacts.runtime.journal import Chronicle, is_main_document
from pacts.runtime.judge import Judge
from pacts.runtime.locate import locate
from pacts.runtime.look import take_look
from pacts.runtime.observations import at_rest, at_the_gate
from pacts.runtime.origins import Origins
from pacts.runtime.outcome import Refusal, explain, is_gone
from pacts.runtime.page_scripts import invoke
from pacts.runtime.picture import OPEN, take_picture
from pacts.runtime.profiles import Profiles
from pacts.runtime.question import Question
from pacts.runtime.readiness import Readiness, Rest
from pacts.runtime.recording import Recording
from pacts.runtime.remedies import carry_out
from pacts.runtime.surveying import take_survey
from pacts.runtime.tabs import Tabs
from pacts.runtime.watch import Watch
from pacts.runtime.witness import digest, reading
from pacts.settings import Settings

AIM_S = 0.03
"""A point that the gate found longer ago is asked for anew: the guard of a click can't see what slid over its frame."""
COVER_S = 1.0
"""How long a cover is given to go by itself before it is reported to who may dismiss it."""
LOOK_LIMIT = 6000
"""Candidates of one look; a page that has more is told by `dropped`."""
FORM_VERBS = frozenset(
    {"fill", "append", "clear", "hover", "focus", "scroll", "upload", "remember", "select_text", "copy", "paste"}
)
"""They start no navigation, so that no drawn frame has to be waited for to see one."""
_TYPING = frozenset({"fill", "append", "type", "paste"})
_SENDING = frozenset({"click", "double_click", "press", "submit"})
"""What may be done with what was typed."""
TRAVELS = frozenset({"back", "forward", "reload"})
ANSWERS = frozenset({"dialog_accept", "dialog_dismiss"})
CRASHED = "the browser or its page died: the run may be tried once more with a fresh one"


@dataclass(slots=True)
class _Use:
    """What the gate found out about an element, for the action that follows."""

    element: ResolvedElement
    opens_window: bool
    facts: Facts | None
    aim: Mapping[str, Any] | None
    at: float
    """`time.monotonic()` of the gate's answer."""


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Session:
    """A `BrowserSession` on Playwright."""

    context: BrowserContext
    settings: Settings
    chronicle: Chronicle
    tabs: Tabs
    dialogs: Dialogs
    readiness: Readiness
    judging: Judge
    border: Border
    downloads: Downloads
    watching: Watch
    holding: Belongings
    camera: Camera
    recording: Recording
    wording: tuple[str, ...] = ()
    _use: _Use | None = None
    _settled: Settled | None = None
    _looked: tuple[str, int] = ("", -1)
    """Document and its count of changes at the last look."""
    _windows: dict[str, int] = field(default_factory=dict)
    """Windows asked for by scripts, by document, as far as they were followed."""
    _document: str = ""
    _missed: bool = False
    """The last click was kept from reaching something else."""
    _acted_at: float = 0.0
    _typed: set[str] = field(default_factory=set)
    """What was typed into fields."""
    _sent: bool = False
    """Something was done with it since."""
    _verb: str = ""
    _brief: bool = False
    """What comes after the action waits for its own element: the page need not come to rest before it."""
    _opened_once: bool = False
    _turn: int = 0
    """Number of the last passage of the gate."""
    _placed: tuple[Locator, Box] | None = None
    """Where the last element stood when what was done to it had come to rest; until the page is touched again."""
    privacy: Privacy = OPEN
    """What no picture shows."""
    _profiled: dict[str, str] = field(default_factory=dict)
    """Profiles that were told of, by origin."""
    _observed: list[Observation] = field(default_factory=list)
    _last_picture: Picture | None = None
    _pictures: int = 0
    """Number of the last picture."""
    _scene: tuple[Page, tuple[Locator, ...], int] | None = None
    """What the last picture was taken of, and by what rules its privacy was judged."""
    _told: tuple[Page | None, Mapping[str, Any] | None] = (None, None)
    """What a tab said of itself when it had come to rest; until it is touched again."""
    _shown: int = 0
    """Number of the picture that shows the page as it was when the gate was passed; until the page is touched."""
    _notes: list[str] = field(default_factory=list)
    _restored: set[str] = field(default_factory=set)
    """Documents that were loaded in place of those of an earlier browser."""

    @classmethod
    async def on(
        cls,
        context: BrowserContext,
        settings: Settings,
        profiles: Profiles,
        origin: str | None,
        privacy: Privacy = OPEN,
    ) -> Self:
        """A session on a fresh context, with one empty tab."""
        chronicle = Chronicle()
        tabs = Tabs(context, chronicle)
        origins = Origins(allowed=settings.allowed_origins)
        if origin:
            origins.admit(origin)
        session = cls(
            context=context,
            settings=settings,
            chronicle=chronicle,
            tabs=tabs,
            dialogs=Dialogs(chronicle),
            readiness=Readiness(settings, profiles),
            judging=Judge(tabs, chronicle, Baselines(settings.baseline_dir)),
            border=Border(origins, tabs),
            downloads=Downloads(chronicle),
            watching=Watch(context, chronicle),
            holding=Belongings(context, tabs),
            camera=Camera(context),
            recording=Recording(context, settings.playwright_trace_dir),
            privacy=privacy,
        )
        await session.recording.begin()
        await session._listen()
        return session

    async def _listen(self) -> None:
        self.chronicle.listen(self.context)
        self.watching.begin()
        self.context.on("dialog", self.dialogs.meet)
        self.context.on("request", self._asked)
        self.context.on("response", self._responded)
        self.context.on("requestfailed", self._failed)
        self.context.on("page", lambda page: page.on("download", self.downloads.meet))
        self.context.set_default_timeout(self.settings.step_timeout_s * 1000)
        await self.tabs.start()
        await self.watching.guard(self.tabs.current)

    # --- where the run stands

    @property
    def url(self) -> str:
        """Address of the current tab."""
        return self.tabs.current.url if self.tabs.trail else ""

    @property
    def document(self) -> str:
        """Id of the main document that the last look or settle saw."""
        return self._document

    @property
    def question(self) -> str:
        """What the browser itself asks and nobody has answered yet."""
        return self.dialogs.held.message if self.dialogs.held is not None else ""

    def mark(self) -> int:
        """A point in the journal."""
        return self.chronicle.mark()

    def journal(self, since: int = 0) -> Journal:
        """What the browser reported since a mark."""
        return self.chronicle.since(since)

    @property
    def watched(self) -> bool:
        """Whether all that can reach the server is watched."""
        return self.watching.complete

    def watch(self, tell: BeforeSending | None, *, every: bool = False) -> None:
        """Have requests that may change something on the server told before they are sent."""
        self.watching.tell, self.watching.every = tell, every

    def observations(self) -> tuple[Observation, ...]:
        """What was found out about profiles, readiness and gates since the last call, in order."""
        taken = tuple(self._observed)
        self._observed.clear()
        return taken

    # --- going there

    async def open(self, url: str) -> Deed:
        """Go to an absolute URL and wait for readiness."""
        started = time.perf_counter()
        async with self._door():
            await self.dialogs.release()
            if not self.border.origins.own:
                self.border.origins.admit(url)
            await self.border.guard()
            try:
                done = await self._go(url)
            except Refusal as refusal:
                return _refused(refusal, started)
            first, self._opened_once = not self._opened_once, True
            rest = await self._rest(frame=False)
            if first:
                await self.readiness.examine_hook(self.tabs.current)
            if stopped := self.border.left():
                return _refused(await self.border.turned_back(stopped), started)
        notes = (
            *done.notes,
            *self._take_notes(),
            *((f"the page is still busy: {rest.reason}",) if rest.reason else ()),
        )
        return Deed(ok=True, ms=_since(started), notes=notes)

    async def _go(self, url: str) -> Done:
        limit = self.settings.navigation_timeout_s
        return await navigation.go(self.tabs.current, url, self.border, timeout_s=limit, first=not self._opened_once)

    # --- seeing

    async def look(self, *, at_once: bool = False) -> Snapshot:
        """One look at every frame of the current tab, after readiness, or at once to compare what is there already."""
        async with self._door():
            await self.dialogs.release()
            ids = self.settings.test_id_attributes
            if at_once:
                return await take_look(self.tabs.current, test_id_attributes=ids, limit=LOOK_LIMIT)
            rest = await self._rest(frame=False, whole=True)
            snapshot = await take_look(self.tabs.current, test_id_attributes=ids, limit=LOOK_LIMIT)
            self._looked = (rest.document, rest.structure)
            state = "busy" if rest.reason else "ready"
            return snapshot.model_copy(update={"state": state, "wording": self.wording})

    async def wait_for_change(self, timeout_s: float) -> bool:
        """Wait until the page changes since the last look, or the time is over; True when it changed."""
        async with self._door():
            await self.dialogs.release()
            self._told = (None, None)
            document, structure = self._looked
            since = structure if document == self._document and structure >= 0 else None
            try:
                return bool(await invoke(self.tabs.current, "nextChange", {"ms": timeout_s * 1000, "since": since}))
            except Error as error:
                if is_gone(error):
                    raise
                return True

    async def gate(
        self,
        element: ResolvedElement,
        *,
        for_check: bool = False,
        patient: bool = True,
        usable: bool = True,
        trial: bool = False,
        aim: bool = False,
        vanishing: bool = False,
    ) -> GateReport:
        """The five points, waited for up to `step_timeout_s`; the report has the state that was last seen.

        With `aim` a click comes next. On `trial` they are waited for no longer than `COVER_S`; what is `vanishing` and
        not there is given up once the page has been at rest for `VANISHED_S`. Unless `usable`, a disabled element
        passes: it can be scrolled, copied from and pointed at.
        """
        async with self._door():
            await self.dialogs.release()
            whole = self.settings.step_timeout_s
            limit = whole if patient and not trial else min(COVER_S, whole)
            self._turn += 1
            demands = {"for_check": for_check, "usable": usable, "aim": aim, "vanishing": vanishing}
            page, turn = self.tabs.current, self._turn
            ask = partial(gate, page, element, turn=turn, **demands)
            passage = await ask(limit_s=limit)
            if not (patient or trial or for_check or passage.report.passed) and not passage.report.covered_by:
                passage = await ask(limit_s=whole)
            self._use = _Use(element, passage.opens_window, passage.facts, passage.aim, time.monotonic())
            self._shown = passage.picture
            self._observed += at_the_gate(passage)
            return passage.report

    async def picture(self, element: ResolvedElement | None, *, sensitive: Sequence[Locator] = ()) -> Picture:
        """The viewport as JPEG; while a dialog holds the page still, the picture before it."""
        async with self._door():
            if self.dialogs.held is not None and self._last_picture is not None:
                return self._last_picture
            await self.dialogs.release()
            locator = element.locator if element else None
            placed, self._placed = self._placed, None
            box = placed[1] if placed and placed[0] == locator else None
            scene = (self.tabs.current, tuple(sensitive), self.privacy.edition())
            shown = self._last_picture if self._shown == self._pictures and scene == self._scene else None
            if shown is not None and (box is not None or element is None):
                return dataclasses.replace(shown, box=box, ms=0.0)
            self._pictures += 1
            self._scene = scene
            self._last_picture = await take_picture(
                self.tabs.current,
                self.camera,
                locator,
                sensitive,
                number=self._pictures,
                box=box,
                privacy=self.privacy,
            )
            return self._last_picture

    async def page_html(self) -> str:
        """The main document's HTML with values of sensitive fields removed."""
        async with self._door():
            await self.dialogs.release()
            return str(await invoke(self.tabs.current, "withoutSecrets", {"selectors": []}))

    async def imprint(self) -> Imprint:
        """What the page is made of and what the browser holds."""
        if self.dialogs.held is not None or not self.tabs.trail:
            return Imprint(storage=self.holding.changes, tabs=len(self.tabs.pages))
        async with self._door():
            try:
                page, (tab, told) = self.tabs.current, self._told
                self._told = (None, None)
                return await self.holding.imprint(page, told if tab is page else None, watched=self.watched)
            except Error as error:
                if is_gone(error):
                    raise
                return Imprint(storage=self.holding.changes, tabs=len(self.tabs.pages))

    async def restore(self, belongings: Mapping[str, Any], url: str) -> Deed:
        """Stand where an earlier browser stood: its tabs, their session storage, and the current one at the URL."""
        deed = Deed(ok=True)
        pages = [page for page in belongings["tabs"] if page.startswith("http")] or [url]
        current = min(int(belongings["current"]), len(pages) - 1)
        for place, address in enumerate(pages):
            async with self._door():
                if place:
                    self.tabs.switch(await self.context.new_page())
                await self.holding.give_session(self.tabs.current, address, belongings["session"])
            deed = await self.open(url if place == current else address)
            if not deed.ok:
                return deed
            self._restored.add(self._document)
        self.tabs.switch(self.tabs.pages[current])
        async with self._door():
            await self._rest(frame=False)
        return deed

    @property
    def doubtful(self) -> bool:
        """Whether the page was loaded anew by `restore`, and nobody has said that it is as it was."""
        return self._document in self._restored

    def trust(self) -> None:
        """The page is as it was."""
        self._restored.discard(self._document)

    async def survey(self, element: ResolvedElement | None) -> Survey:
        """What every frame tells about an element that could not be used, or about the page where there is none."""
        async with self._door():
            await self.dialogs.release()
            told = await take_survey(self.tabs.current, element)
            tabs = {"tabs": len(self.tabs.pages), "opener": len(self.tabs.trail) > 1}
            return told.model_copy(update={"dialogs": tuple(self.dialogs.unasked), **tabs})

    async def remedy(self, remedy: Remedy, subject: int = 0) -> Mitigation | None:
        """Mend a condition by normal input; None where that could not be done."""
        async with self._door():
            await self.dialogs.release()
            if remedy.do == "switch_tab":
                self.tabs.switch(self.tabs.trail[-2])
                await self.tabs.current.bring_to_front()
            self._placed = None
            return await carry_out(self.tabs.current, remedy, subject, self.settings.step_timeout_s)

    # --- doing and judging

    async def act(
        self,
        step: Step,
        values: Sequence[str],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        brief: bool = False,
    ) -> Deed:
        """Perform one action by real input, and let it come to rest."""
        started = time.perf_counter()
        self._brief, self._verb = brief, step.verb
        self._settled = self._placed = None
        self._shown, self._told = 0, (None, None)
        async with self._door():
            try:
                return await self._act(step, tuple(values), element, destination, started)
            except Refusal as refusal:
                return _refused(refusal, started, self._take_notes())
            except Error as error:
                if is_gone(error):
                    return await self._gone(error, started)
                what = step.target.describe() if step.target else step.verb.replace("_", " ")
                return _refused(explain(error, what), started, self._take_notes())
            finally:
                self._acted_at = time.monotonic()
                self._use = None
                self._note_typing(step, values)

    def _note_typing(self, step: Step, values: Sequence[str]) -> None:
        """Keep what was typed, and whether something was done with it since; to leave a field is no such deed."""
        if step.verb in _TYPING:
            self._sent = False
            self._typed |= {plain(value) for value in values if value.strip()}
        elif step.verb in _SENDING and tuple(values) != ("Tab",):
            self._sent = True

    async def reading(self, element: ResolvedElement | None) -> str:
        """What a person reads on the element, on all that match (one a line), or on the whole page."""
        async with self._door():
            await self.dialogs.release()
            return await reading(self.tabs.current, element)

    async def address(self) -> str:
        """What tells the page's address from any other: a digest, for an address may hold what is secret."""
        async with self._door():
            return digest(self.tabs.current.url)

    async def judge(
        self, step: Step, values: Sequence[str], element: ResolvedElement | None, *, before: str | None = None
    ) -> Deed:
        """Check one expectation, waiting as long as is fair."""
        started = time.perf_counter()
        async with self._door():
            if step.verb != "dialog":
                await self.dialogs.release()
            if stopped := self.border.left():
                return _refused(await self.border.turned_back(stopped), started)
            if (step.negated or step.name in CALM) and self.dialogs.held is None:
                await self._rest(frame=False)
            limit = step.timeout_s or self.settings.step_timeout_s
            typed = tuple(self._typed) if self._sent else ()
            question = Question(step, tuple(values), element, limit, self._acted_at, before, typed)
            deed = await self.judging.judge(question)
            if not deed.ok and (stopped := self.border.left()):
                return _refused(await self.border.turned_back(stopped), started)
            return dataclasses.replace(deed, notes=(*deed.notes, *self.readiness.take_hook_fault()))

    async def settle(self) -> Settled:
        """How what was just done came to rest; waits for it where `act` has not done so already."""
        settled, self._settled = self._settled, None
        if settled is not None:
            return settled
        async with self._door():
            await self.dialogs.release()
            return self._as_settled(await self._rest(frame=True))

    async def close(self) -> None:
        """Close the context; a browser that died already is no trouble."""
        self.border.close()
        self.watching.close()
        await self.recording.end()
        with contextlib.suppress(Error):
            await self.dialogs.release()
            await self.context.close()
        await self.downloads.close()

    # --- one action

    async def _act(
        self,
        step: Step,
        values: tuple[str, ...],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        started: float,
    ) -> Deed:
        if step.verb in ANSWERS:
            return await self._answer(step, values, started)
        await self.dialogs.release()
        self.dialogs.begin_step()
        if stopped := self.border.left():
            raise await self.border.turned_back(stopped)
        if step.verb == "wait_until" and step.expectation is not None:
            return await self.judge(step.expectation, values, element)
        if step.verb == "open":
            return await self.open(values[0] if values else "")
        known = len(self.tabs.pages)
        done = await self.dialogs.during(self._perform(step, values, element, destination))
        ms = _since(started)
        await self._come_to_rest(element, known)
        if self._missed:
            done = await self.dialogs.during(self._perform(step, values, element, destination, careful=True))
            await self._come_to_rest(element, known)
        if stopped := self.border.left():
            raise await self.border.turned_back(stopped)
        if not self.tabs.trail or (self.tabs.take_closed() and step.verb != "close_tab"):
            await self._closed(step)
        done = done or Done()
        return Deed(ok=True, ms=ms, remembered=dict(done.remembered), notes=(*done.notes, *self._take_notes()))

    async def _perform(
        self,
        step: Step,
        values: tuple[str, ...],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        careful: bool = False,
    ) -> Done:
        page = self.tabs.current
        if step.verb in TRAVELS:
            return await navigation.travel(page, step.verb, self.border, timeout_s=self.settings.navigation_timeout_s)
        task = self._task(step, values, element, destination, careful=careful)
        match step.verb:
            case "download":
                return await self.downloads.fetch(task)
            case "switch_tab":
                return await self._switch_tab(task.value)
            case "close_tab":
                await self.tabs.close(page)
                return Done()
            case "switch_frame":
                return Done(notes=("elements are found in every frame; nothing had to be switched",))
            case _:
                everyone = element is not None and element.many and step.verb in perform.FOR_EACH
                return await (perform.each if everyone else perform.ACTS[step.verb])(task)

    def _task(
        self,
        step: Step,
        values: tuple[str, ...],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        careful: bool,
    ) -> perform.Task:
        page = self.tabs.current
        use = self._use if self._use and element and _same(self._use.element, element) else None
        limit = step.timeout_s or self.settings.step_timeout_s
        return perform.Task(
            step=step,
            values=values,
            page=page,
            live=locate(page, element.locator) if element else None,
            facts=use.facts if use else None,
            aim=use.aim if use and time.monotonic() - use.at < AIM_S else None,
            destination=locate(page, destination.locator) if destination else None,
            timeout_ms=limit * 1000,
            locale=self.settings.locale,
            careful=careful,
            root=_root(page, element),
        )

    async def _come_to_rest(self, element: ResolvedElement | None, known: int) -> None:
        """Settle inside the action, where its dialogs and its new tabs belong; `settle()` hands out the result."""
        self._missed = False
        if self.dialogs.held is not None:
            said = f'the page waits for the answer to its dialog "{self.dialogs.held.message}"'
            self._settled = Settled(ms=0, document=self._document, url=self.url, busy=True, reason=said)
            return
        if not self.tabs.trail:
            return
        before = dict(self._windows)
        started = time.perf_counter()
        rest = await self._rest_or_dialog()
        if rest is None:
            return
        self._placed = (element.locator, rest.place) if element and rest.place else None
        asked = rest.windows > before.get(rest.document, 0)
        if asked or len(self.tabs.pages) > known or (self._use and self._use.opens_window):
            rest = await self._follow(known) or rest
        changed = bool(element and element.locator.frames)
        self._settled = self._as_settled(rest, ms=_since(started), changed=changed)

    async def _rest_or_dialog(self) -> Rest | None:
        """The page at rest; None when a dialog opened before it was."""
        try:
            rest = await self.dialogs.during(self._rest(frame=True, imprint=True))
        except Error as error:
            if not is_gone(error) or self.tabs.crashed or not self._connected():
                raise
            if not self.tabs.trail:
                return None
            return await self._rest(frame=True, imprint=True)
        if rest is None and self.dialogs.held is not None:
            said = f'the page waits for the answer to its dialog "{self.dialogs.held.message}"'
            self._settled = Settled(ms=0, document=self._document, url=self.url, busy=True, reason=said)
        return rest

    async def _follow(self, known: int) -> Rest | None:
        """Stand on the tab that an action opened: the next step means what came last."""
        page = await self.tabs.arrival(known)
        if page is None:
            return None
        with contextlib.suppress(Error):
            await page.wait_for_load_state("domcontentloaded")
        if page.is_closed() or page not in self.tabs.pages:
            return None
        if not self.border.origins.permits(page.url):
            self.border.stop(page.url)
            await self.tabs.close(page)
            return None
        self.tabs.switch(page)
        self._notes.append(f"a new tab was opened and is now the current one: {page.url}")
        return await self._rest(frame=False)

    async def _closed(self, step: Step) -> None:
        """The current tab closed itself: go on with the one before, or say so when there is none."""
        if self.tabs.trail:
            self._notes.append(f"the tab closed itself; the current one is now {self.url}")
            self._settled = self._as_settled(await self._rest(frame=False), changed=True)
            return
        await self.tabs.ensure_one()
        raise Refusal("page_closed_itself", f"the page closed itself after {step.verb.replace('_', ' ')}")

    async def _gone(self, error: Error, started: float) -> Deed:
        """What it means that the tab is not there any more."""
        if self.tabs.crashed or not self._connected():
            raise error
        if self.tabs.trail:
            self.tabs.take_closed()
            note = f"the tab closed itself; the current one is now {self.url}"
            return Deed(ok=True, ms=_since(started), notes=(note, *self._take_notes()))
        await self.tabs.ensure_one()
        return _refused(Refusal("page_closed_itself", "the page closed itself"), started, self._take_notes())

    async def _answer(self, step: Step, values: tuple[str, ...], started: float) -> Deed:
        answer = Answer(accept=step.verb == "dialog_accept", text=values[0] if values else None)
        message = await self.dialogs.answer(answer)
        if message is None:
            notes = ("no dialog is open: the next one will be answered so",)
        else:
            notes = (f'answered the dialog "{message}"',)
            await self._come_to_rest(None, len(self.tabs.pages))
        return Deed(ok=True, ms=_since(started), notes=(*notes, *self._take_notes()))

    async def _switch_tab(self, asked: str) -> Done:
        page = await self.tabs.find(asked)
        self.tabs.switch(page)
        await page.bring_to_front()
        return Done(notes=(f"the current tab is now {page.url}",))

    # --- what the browser tells

    def _asked(self, request: Request) -> None:
        """A tab asks for a document: it is waited for, or stopped where it stands outside the application."""
        self.watching.note(request)
        self.holding.serve()
        if not is_main_document(request):
            return
        if not self.border.crosses(request):
            self.readiness.navigating.add(request)
        self.border.meet(request)

    def _responded(self, response: Response) -> None:
        self.chronicle.responded(response)
        self.holding.serve()
        self.readiness.navigating.discard(response.request)

    def _failed(self, request: Request) -> None:
        self.chronicle.failed(request)
        self.readiness.navigating.discard(request)

    async def _rest(self, *, frame: bool, whole: bool = False, imprint: bool = False) -> Rest:
        brief = self._brief and frame
        drawn = frame and not (brief and self._verb in FORM_VERBS)
        turn = self._turn if self._use else -1
        asked = {"known": self.holding.mark} if imprint else None
        page = self.tabs.current
        rest = await self.readiness.rest(page, frame=drawn, whole=whole, brief=brief, turn=turn, imprint=asked)
        self._told = (page, rest.imprint)
        self._document = rest.document
        self._missed = rest.missed
        self._windows[rest.document] = rest.windows
        self._observed += at_rest(rest, self._profiled)
        return rest

    def _as_settled(self, rest: Rest, *, ms: float | None = None, changed: bool = False) -> Settled:
        return Settled(
            ms=rest.ms if ms is None else ms,
            document=rest.document,
            url=rest.url,
            busy=bool(rest.reason),
            reason=rest.reason,
            profile=rest.profile,
            changed=changed or (rest.document, rest.structure) != self._looked,
        )

    def _take_notes(self) -> tuple[str, ...]:
        notes = (*self._notes, *self.dialogs.take_notes(), *self.readiness.take_hook_fault())
        self._notes.clear()
        return notes

    def _connected(self) -> bool:
        browser = self.context.browser
        return browser is not None and browser.is_connected()

    @contextlib.asynccontextmanager
    async def _door(self) -> AsyncIterator[None]:
        """Where Playwright's errors end: a browser that died is `BrowserCrashed`, a lost tab becomes an empty one."""
        if self.tabs.crashed or not self._connected():
            raise BrowserCrashed(CRASHED)
        try:
            if not self.tabs.trail:
                await self.tabs.ensure_one()
            yield
        except Error as error:
            raise BrowserCrashed(f"{CRASHED} ({error.message.splitlines()[0]})") from error


def _refused(refusal: Refusal, started: float, notes: tuple[str, ...] = ()) -> Deed:
    return Deed(ok=False, cause=refusal.cause, message=refusal.message, ms=_since(started), notes=notes)


def _same(one: ResolvedElement, other: ResolvedElement) -> bool:
    return (one.step_id, one.part, one.fingerprint) == (other.step_id, other.part, other.fingerprint)


def _root(page: Page, element: ResolvedElement | None) -> Root:
    """Where the options of the element's list are: in its frame."""
    if element is None or not element.locator.frames:
        return page
    frames = element.locator.frames
    owner = Locator(frames=frames[:-1], parts=frames[-1].parts)
    return locate(page, owner).content_frame


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000
