"""Editors: contenteditable ones, those in a frame, and code editors with a hidden field."""

from dataclasses import dataclass, replace

from playwright.async_api import Locator as Live

from pacts.domain.plan import Verb
from pacts.runtime.compare import plain
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke
from pacts.runtime.task import Task

BODY = "[contenteditable]:not([contenteditable=false])"
HIDDEN_FIELDS = ("codemirror", "monaco-editor", "ace_editor")
"""Code editors that draw their text themselves and take keys through a hidden field."""
FRAME_BODY = "body[contenteditable]:not([contenteditable=false]), body.mce-content-body, " + BODY


@dataclass(frozen=True, slots=True)
class RichText:
    """What one writes formatted text or code in."""

    name: str = "editor"
    rank: int = RANKS["pattern"] + 1
    verbs: frozenset[Verb] = frozenset({"fill", "append", "clear"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """An editable element that is no field, a frame, or a code editor."""
        made = facts.tag not in {"input", "textarea", "select"}
        return (facts.editable and made) or facts.tag == "iframe" or (made and facts.marked(*HIDDEN_FIELDS))

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The editable body, in its frame where it has one."""
        if facts.tag == "iframe":
            body = task.target.content_frame.locator(FRAME_BODY).first
            await body.wait_for(state="visible", timeout=task.timeout_ms)
            return replace(task, live=body, facts=await Facts.of(body))
        if facts.editable:
            return replace(task, facts=facts)
        inner = task.target.locator(BODY)
        return replace(task, live=inner.first, facts=facts) if await inner.count() else replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It holds the text (or what stood there and the text, or nothing)."""
        live, text = task.target, "" if task.step.verb == "clear" else task.value
        await _enter(live, task.timeout_ms)
        keyboard = task.page.keyboard
        if task.step.verb == "append":
            await keyboard.press("ControlOrMeta+End")
        else:
            await keyboard.press("ControlOrMeta+a")
            await keyboard.press("Delete")
        await _type(task, text)
        if not await _holds(live, text):
            shown = str(await invoke(live, "readingOf"))[:80]
            raise Refusal("expectation_not_met", f'the text was typed, and the editor shows "{shown}"')
        return Done()


async def _enter(live: Live, timeout_ms: float) -> None:
    """The caret stands in the editor."""
    point = await live.evaluate("(el) => globalThis[Symbol.for('pacts')]?.pointOf(el) ?? null")
    if point is None:
        await live.click(timeout=timeout_ms)
    else:
        await live.page.mouse.click(point["x"], point["y"])


async def _type(task: Task, text: str) -> None:
    """Line by line: a new line is a key, and what is inserted at once is not completed or indented by the editor."""
    for number, line in enumerate(text.split("\n")):
        if number:
            await task.page.keyboard.press("Enter")
        if line:
            await task.page.keyboard.insert_text(line)


async def _holds(live: Live, text: str) -> bool:
    """Whether what was typed can be read; an editor may draw it a moment later."""
    wanted = [plain(line) for line in text.split("\n") if plain(line)]
    for _ in range(20):
        shown = plain(str(await live.inner_text()))
        if all(line in shown for line in wanted):
            return True
        await invoke(live, "nextChange", {"ms": 50, "since": None})
    return False


COMPONENT = RichText()
