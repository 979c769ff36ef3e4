"""The steps of a run as a test has to take them: what must be armed before a step because of what it sets off."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pacts.codegen.executed import Executed
from pacts.codegen.references import Remembered, pieces
from pacts.domain.pieces import sort_of_piece
from pacts.domain.plan import Step, Value
from pacts.domain.result import StepResult

_TRIGGERS = frozenset(
    [
        "click",
        "double_click",
        "right_click",
        "press",
        "type",
        "fill",
        "select",
        "check",
        "uncheck",
        "download",
        "close_tab",
        "hover",
        "drag",
        "drag_by",
        "expand",
        "collapse",
        "submit",
        "paste",
        "open",
        "back",
        "reload",
    ]
)
SHOWING: dict[str, str] = {"opened": "click", "hovered": "hover"}
"""What shows an element that is hidden at first, by the kind of mitigation: done before each step that needed it."""
_CLICKS = frozenset({"click", "double_click", "press", "download", "submit"})
_SHOWN_BY_VALUE = frozenset({"textbox", "searchbox", "spinbutton", "combobox", "slider", "listbox"})


_NEW_TAB = "a new tab was opened"
_CLOSED_TAB = "the tab closed itself"
"""How the notes of a step begin that tell of its tabs."""
PAGE_ACTIONS = frozenset(
    [
        "open",
        "back",
        "forward",
        "reload",
        "wait",
        "scroll",
        "dialog_accept",
        "dialog_dismiss",
        "switch_tab",
        "close_tab",
        "switch_frame",
    ]
)
"""Actions on the page rather than on an element."""
NUMERIC = {"at_least": ">=", "at_most": "<=", "more_than": ">", "less_than": "<"}
"""Comparisons of numbers, with a sign that both languages share."""
IS_SELECTED = (
    "e => e.selected === true || e.getAttribute('aria-selected') === 'true' || (!e.hasAttribute('aria-selected') && "
    "[e, e.parentElement].some(o => o && /(^|[ _-])(active|selected|current)( |$)/i.test(o.className)))"
)
"""Whether an option or a tab is the chosen one, or drawn so, as an expression for the page."""
IS_MARKED = {
    verb: "e => [...e.classList].some(c => /(^|[_-])("
    + words
    + ")$/i.test(c) && !/(^|[_-])(un|not|non)[_-]?[a-z]+$/i.test(c))"
    for verb, words in {
        "checked": "checked|ticked|completed?|done",
        "selected": "selected|active|current|chosen|highlight|highlighted|picked",
    }.items()
}
"""Whether a class marks an element as checked or as selected, as expressions for the page."""
IS_PLAYER = {
    "playing": "e => !e.paused && !e.ended && e.readyState > 2",
    "paused": "e => e.paused",
    "muted": "e => e.muted || e.volume === 0",
}
"""What is told of a video or audio, as expressions for the page."""

BY_MODEL = 3
"""Tier of execution of a step that a model's actions did."""
CLIPBOARD = "clipboard"
"""The name that a copied text is remembered by."""
SUMMED_UP = {
    "text-decoration": "text-decoration-line",
    "border-color": "border-top-color",
    "border-width": "border-top-width",
    "border-style": "border-top-style",
    "background": "background-color",
}
"""Properties that browsers tell in several: the one that is compared."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """How a JavaScript dialog is answered."""

    accept: bool
    step: Step


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of the test."""

    step: Step
    asked: Step
    """The step itself, or what a `wait_until` waits for."""
    result: StepResult | None
    begins_sentence: bool = True
    """The step before it comes from other words of the requirement."""
    dialogs: tuple[Dialog, ...] = ()
    """Answers to arm before it."""
    armed_elsewhere: bool = False
    """A dialog step whose answer is armed before the step that opens the dialog."""
    opens_tab: bool = False
    """A later step, or the next one by itself, goes on in the tab that this step opens."""
    follows_tab: bool = False
    """The run stood on the new tab as soon as it was there."""
    tab_closes: bool = False
    """The tab closes itself and the run goes on in the one before."""
    downloads: bool = False
    changes: tuple["Step", ...] = ()
    """Later checks of what this step changes: what they compare with is read before it."""

    def noted(self, subject: str) -> str:
        """What the run noted about a subject ("fold:click"), "" where it noted nothing."""
        notes = self.result.notes if self.result else ()
        return next((note.removeprefix(f"{subject}:") for note in notes if note.startswith(f"{subject}:")), "")

    @property
    def left_out(self) -> str:
        """Why nothing was to be done for the step; "" where something was."""
        if self.result is None:
            return ""
        if self.result.outcome == "skipped":
            return self.result.message if self.result.left_out else ""
        acted = self.result.execution_tier == BY_MODEL and self.result.locator is None and not self.step.by_model
        decided = self.step.is_goal or self.step.until or acted
        return self.result.notes[0] if self.result.notes and decided else ""

    @property
    def piece(self) -> tuple[str, int] | None:
        """The sort and the number of the piece of a text that is meant; None for the whole."""
        target = self.asked.target
        if target is None or target.quoted or target.kind not in {None, "text"}:
            return None
        sort = sort_of_piece(target.words)
        return None if sort is None else (sort, target.ordinal or 1)

    @property
    def component(self) -> str:
        """The component helper that performed the step, "" where the run did not note it."""
        notes = self.result.notes if self.result else ()
        return next((note.removeprefix("component:") for note in notes if note.startswith("component:")), "")

    @property
    def options(self) -> tuple[str, ...]:
        """The labels of the options that were really chosen, where the run noted them."""
        notes = self.result.notes if self.result else ()
        return tuple(note.removeprefix("option:") for note in notes if note.startswith("option:"))

    @property
    def entered(self) -> str | None:
        """What was really entered, where it is written otherwise than the author wrote it (a date in a date field)."""
        notes = self.result.notes if self.result else ()
        return next((note.removeprefix("entered:") for note in notes if note.startswith("entered:")), None)

    @property
    def is_list(self) -> bool:
        """Whether the element is a list of options to choose from."""
        locator = self.result.locator if self.result else None
        kind = self.asked.target.kind if self.asked.target else None
        return kind == "dropdown" or (locator is not None and locator.parts[-1].value in {"combobox", "listbox"})

    @property
    def is_pressed(self) -> bool:
        """Whether the element is a button or a link rather than a field."""
        locator = self.result.locator if self.result else None
        return locator is not None and locator.parts[-1].by == "role" and locator.parts[-1].value in {"button", "link"}

    @property
    def shows_value(self) -> bool:
        """Whether what people read on the element is its value: a field rather than a text."""
        locator = self.result.locator if self.result else None
        if locator is None:
            return False
        part = locator.parts[-1]
        kind = self.asked.target.kind if self.asked.target else None
        by_role = part.by == "role" and part.value in _SHOWN_BY_VALUE
        return by_role or part.by in {"placeholder", "label"} or kind in {"field", "dropdown", "slider", "date"}


def course_of(run: Executed) -> tuple[Stop, ...]:
    """Every step of the plan in order, with what it sets off."""
    steps = run.plan.steps
    answers = _answers(steps, run.results)
    moved = {dialog.step.id for dialogs in answers.values() for dialog in dialogs}
    return tuple(
        Stop(
            step=step,
            asked=step.expectation or step,
            result=run.results.get(step.id),
            begins_sentence=index == 0 or steps[index - 1].source != step.source,
            dialogs=tuple(answers.get(index, ())),
            armed_elsewhere=step.id in moved,
            opens_tab=_opens_tab(steps, index) or _noted(run.results.get(step.id), _NEW_TAB),
            follows_tab=_noted(run.results.get(step.id), _NEW_TAB),
            tab_closes=_noted(run.results.get(step.id), _CLOSED_TAB),
            downloads=_downloads(steps, index),
            changes=_changes(steps, index),
        )
        for index, step in enumerate(steps)
    )


def _changes(steps: tuple[Step, ...], index: int) -> tuple[Step, ...]:
    """The checks of a change that judge this step; what one phrase was expanded to is one step."""
    step, phrase = steps[index], steps[index].parent
    if step.is_check or (phrase is not None and index > 0 and steps[index - 1].parent == phrase):
        return ()
    found: list[Step] = []
    for later in steps[index + 1 :]:
        same = phrase is not None and later.parent == phrase
        if not later.is_check and later.verb not in {"wait", "wait_until"} and not same:
            break
        if later.verb == "changed":
            found.append(later)
    return tuple(found)


def _noted(result: StepResult | None, words: str) -> bool:
    return result is not None and any(note.startswith(words) for note in result.notes)


def _answers(steps: tuple[Step, ...], results: Mapping[str, StepResult]) -> dict[int, list[Dialog]]:
    """How each dialog is answered, by the index of the step that opens it, wherever the answer is written."""
    found: dict[int, list[Dialog]] = {}
    for index, step in enumerate(steps):
        if step.verb in {"dialog_accept", "dialog_dismiss"}:
            opener = _opener(steps, results, index, set(found))
            if opener is not None:
                found.setdefault(opener, []).append(Dialog(step.verb == "dialog_accept", step))
    for index, step in enumerate(steps):
        if step.verb == "dialog" and not step.negated:
            opener = _trigger(steps, range(index - 1, -1, -1))
            if opener is not None and not any(_is_answer(steps[at]) for at in range(max(opener - 1, 0), index)):
                found.setdefault(opener, []).append(Dialog(accept=False, step=step))
    return found


def _is_answer(step: Step) -> bool:
    return step.verb in {"dialog_accept", "dialog_dismiss"}


def _opener(steps: tuple[Step, ...], results: Mapping[str, StepResult], index: int, taken: set[int]) -> int | None:
    before, after = _trigger(steps, range(index - 1, -1, -1)), _trigger(steps, range(index + 1, len(steps)))
    opened = {at for at in (before, after) if at is not None and _saw_dialog(results, steps[at])}
    if before in opened and before not in taken:
        return before
    if after in opened or (after is not None and before not in opened):
        return after
    return before


def _saw_dialog(results: Mapping[str, StepResult], step: Step) -> bool:
    result = results.get(step.id)
    return result is not None and bool(result.evidence.dialogs)


def _trigger(steps: tuple[Step, ...], places: range) -> int | None:
    return next((at for at in places if not steps[at].is_check and steps[at].verb in _TRIGGERS), None)


def _opens_tab(steps: tuple[Step, ...], index: int) -> bool:
    """Whether the next action goes to the tab that this click opened."""
    if steps[index].is_check or steps[index].verb not in _CLICKS:
        return False
    following = next((step for step in steps[index + 1 :] if not step.is_check), None)
    return following is not None and following.verb == "switch_tab" and tab_wanted(following) == "new"


def _downloads(steps: tuple[Step, ...], index: int) -> bool:
    step = steps[index]
    if step.is_check or step.verb not in _CLICKS:
        return False
    if step.verb == "download":
        return True
    for following in steps[index + 1 :]:
        if not following.is_check:
            return False
        if following.verb == "download":
            return not following.negated
    return False


def tab_wanted(step: Step) -> str:
    """What a `switch_tab` asks for: "new", "previous", a number in digits, or words of the title."""
    said = step.value.template.strip() if step.value else ""
    return _TABS.get(said.lower(), said)


_TABS = {
    **dict.fromkeys(("", "new", "newest", "latest", "last"), "new"),
    **dict.fromkeys(("first", "original", "main"), "1"),
    "previous": "previous",
}


@dataclass(frozen=True, slots=True)
class UrlPattern:
    """What a URL is compared with: plain text between two pieces of a regular expression."""

    before: str
    value: Value
    after: str
    raw: bool = False
    """The value is itself a regular expression."""
    from_base: bool = False
    """The value follows the base URL, whatever that is when the test runs."""


_ORIGIN = "^[a-z]+://[^/]*"
_TAIL = "/?([?#].*)?$"


def url_pattern(run: Executed, asked: Step) -> UrlPattern:
    """The comparison of a URL; an author may mean the whole of it or what stands from the path on."""
    value = asked.value or Value(template="")
    said, base = value.template, run.base_url.rstrip("/")
    if asked.comparison == "matches":
        anchored = said.startswith("^/")
        return UrlPattern(
            _ORIGIN if anchored else "", Value(template=said.removeprefix("^") if anchored else said), "", raw=True
        )
    if asked.comparison == "contains" or asked.comparison in NUMERIC:
        return UrlPattern("", value, "")
    if asked.comparison == "ends_with":
        return UrlPattern("", Value(template=said.rstrip("/") or "/"), _TAIL)
    after = "" if asked.comparison == "starts_with" else _TAIL
    text = said if asked.comparison == "starts_with" else said.rstrip("/")
    if base and said.startswith(base):
        return UrlPattern("^", Value(template=text.removeprefix(base)), after, from_base=True)
    return UrlPattern("^" if "://" in said or "{{" in said else _ORIGIN, Value(template=text), after)


def address(run: Executed, stop: Stop) -> str | None:
    """Where an `open` went, relative to the base URL where it can be; None for the base URL itself."""
    said = stop.step.value.template if stop.step.value else ""
    base = run.base_url
    if said.strip() in {"", "/"}:
        return None
    notes = stop.result.notes if stop.result else ()
    said = next((note.removeprefix("opened:") for note in notes if note.startswith("opened:")), said)
    if "{{" in said:
        return said
    if re.match(r"[a-z][a-z0-9+.-]*:", said, re.IGNORECASE):
        return _relative(said, base)
    return said


def _relative(url: str, base: str) -> str | None:
    if url.rstrip("/") == base.rstrip("/"):
        return None
    here, there = urlsplit(base), urlsplit(url)
    if (here.scheme, here.netloc) != (there.scheme, there.netloc) or here.scheme not in {"http", "https"}:
        return url
    tail = there.path or "/"
    return tail + (f"?{there.query}" if there.query else "") + (f"#{there.fragment}" if there.fragment else "")


def baseline_name(run: Executed, asked: Step) -> str:
    """The name of a baseline's file without its ending, as the run wrote it."""
    settings = run.header.settings
    width, height = settings.get("viewport_width") or 0, settings.get("viewport_height") or 0
    said = asked.name or (asked.target.describe() if asked.target else "the page")
    name = re.sub(r"[^\w.-]+", "-", said).strip("-.").lower() or "page"
    return f"{name}-{width}x{height}"


def is_recalled(run: Executed, name: str) -> bool:
    """Whether any step uses what was remembered under the name."""
    values = (
        value for step in run.plan.steps for asked in (step, step.expectation) if asked for value in _values(asked)
    )
    return any(Remembered(name) in pieces(value, run.plan.seed) for value in values)


def _values(step: Step) -> tuple[Value, ...]:
    return ((step.value,) if step.value else ()) + step.values


def has_edges(step: Step) -> bool:
    """Whether the text a check looks for is often a part of another: a single word, or what begins or ends in a figure.

    "2 items" stands in "12 items" and "paid" in "Unpaid", which a run tells apart.
    """
    text = step.value.template.strip() if step.value is not None else ""
    if not text or "{{" in text or step.comparison != "contains":
        return False
    return len(text.split()) == 1 or text[0].isdigit() or text[-1].isdigit()


def seen_of_each(stop: Stop) -> int:
    """How many things a check of every place was about in the run."""
    told = re.match(r"(?:all )?(\d+)(?: of \d+ shown|: )", stop.result.actual if stop.result else "")
    return int(told[1]) if told else 1


def reads_the_page(asked: Step) -> bool:
    """Whether a check without an element is one of the text or the looks of the whole page."""
    return asked.verb in {"visible", "text", "changed", "table", "screenshot"} or (
        asked.verb == "order" and bool(asked.values)
    )
