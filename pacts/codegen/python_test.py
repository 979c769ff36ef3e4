"""The pytest-playwright test of an executed plan, with page objects."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

from pacts.codegen import locators
from pacts.codegen.course import (
    CLIPBOARD,
    IS_MARKED,
    IS_PLAYER,
    IS_SELECTED,
    NUMERIC,
    PAGE_ACTIONS,
    SHOWING,
    SUMMED_UP,
    Stop,
    address,
    baseline_name,
    course_of,
    has_edges,
    is_recalled,
    reads_the_page,
    seen_of_each,
    tab_wanted,
    url_pattern,
)
from pacts.codegen.executed import Executed, SourceFile, slug_of
from pacts.codegen.header import header_lines
from pacts.codegen.pages import Book, Handle, PageObject, book_of
from pacts.codegen.python_support import ORDER, SUPPORT
from pacts.codegen.references import Environment, Moment, Piece, Remembered, Text, pieces
from pacts.codegen.text import COLUMNS, comment, identifier, one_line, python_string, unique
from pacts.domain.plan import CALM, OF_ADDRESS, Step, Value
from pacts.errors import GraphError
from pacts.language.words import say

_LITERAL_COLUMNS = 80
_LAST_TAB = "page = page.context.pages[-1]"
_NAMED = ("--stdin-filename", "t.py")
_COMMON = ("--isolated", "--quiet", "--line-length", str(COLUMNS), "--target-version", "py311", *_NAMED)
_RULES = "E,F,I,UP,B,C4,SIM,RET,PT,RUF100,W,Q"
_CONFTEST = '''"""Lets PACTS_BROWSER_PATH name an installed Chromium or Chrome, instead of Playwright's own."""

import os

import pytest


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """How the browser is started."""
    path = os.environ.get("PACTS_BROWSER_PATH")
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {
        **browser_type_launch_args,
        **({"executable_path": path} if path else {}),
        **({"args": ["--no-sandbox"]} if as_root else {}),
    }
'''


def write_python(run: Executed) -> tuple[SourceFile, ...]:
    """The test, its page objects (if it has any) and the `conftest.py` that finds a browser; the test is first."""
    slug, book = slug_of(run), book_of(run)
    files = [SourceFile(f"test_{slug}.py", formatted(_Writer(run, book, slug).text()))]
    if book.pages:
        files.append(python_pages(run, book))
    return (*files, SourceFile("conftest.py", _CONFTEST))


def python_pages(run: Executed, book: Book) -> SourceFile:
    """The page objects of the test."""
    return SourceFile(f"{slug_of(run)}_pages.py", formatted(_pages_text(run, book)))


def formatted(source: str) -> str:
    """The source formatted, with sorted imports and no unused names; raises GraphError if it is not Python."""
    ruff = find_ruff_bin()
    shaped = _filter([ruff, "format", *_COMMON, "-"], source)
    mended = _filter([ruff, "check", "--fix", "--exit-zero", "--select", _RULES, *_COMMON, "-"], shaped)
    return _filter([ruff, "format", *_COMMON, "-"], mended)


def _filter(command: list[str], source: str) -> str:
    done = subprocess.run(  # noqa: S603 - ruff of our own environment
        command, input=source, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise GraphError(f"the generated test does not pass {command[1]!r} of ruff: {done.stdout}{done.stderr}")
    return done.stdout


def _docstring(lines: list[str], indent: str = "") -> list[str]:
    safe = [line.replace("\\", "\\\\").replace('"""', "'''") for line in lines]
    if len(safe) == 1:
        return [f'{indent}"""{safe[0].rstrip(chr(34))}"""']
    return [f'{indent}"""{safe[0]}', *(f"{indent}{line}".rstrip() for line in safe[1:]), f'{indent}"""']


def _pages_text(run: Executed, book: Book) -> str:
    lines = _docstring([f"Page objects for: {one_line(run.requirement.title)[:80]}."])
    lines += ["", "from playwright.sync_api import Locator, Page", ""]
    for page in book.pages:
        lines += _page_class(page)
    return "\n".join(lines) + "\n"


def _page_class(page: PageObject) -> list[str]:
    lines = ["", f"class {page.class_name}:"]
    lines += _docstring([f"Elements of {one_line(page.path)[:80]}."], "    ")
    lines += ["", "    def __init__(self, page: Page) -> None:", "        self.page = page"]
    for name, locator in page.elements.items():
        lines += ["", "    @property", f"    def {name}(self) -> Locator:"]
        lines += [f"        return {_wrapped(locators.python(locator, 'self.page'))}"]
    return [*lines, ""]


def _wrapped(expression: str) -> str:
    """Long expressions in parentheses, broken before each method, as the formatter keeps them."""
    return expression if len(expression) < COLUMNS - 20 else f"({expression})"


@dataclass(slots=True)
class _Writer:
    """Writes the test function, step by step."""

    run: Executed
    book: Book
    slug: str
    lines: list[str] = field(default_factory=list)
    imports: set[str] = field(default_factory=set)
    support: set[str] = field(default_factory=set)
    objects: set[str] = field(default_factory=set)
    """Variables of the page objects that are bound to the present tab."""
    remembered: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    """Variables that hold what was read before an action, by the id of the check that compares."""
    names: set[str] = field(
        default_factory=lambda: {"page", "expect", "messages", "console_errors", "failed_requests", "download"}
    )

    # --- the file

    def text(self) -> str:
        """The whole test file."""
        self._body()
        context = self._context()
        header = _docstring(header_lines(self.run, "pytest"))
        imports = [
            "import os",
            "import re",
            "from urllib.parse import urljoin",
            "from playwright.sync_api import Page, expect",
        ]
        if self.book.pages:
            names = ", ".join(page.class_name for page in self.book.pages)
            imports.append(f"from {self.slug}_pages import {names}")
        wanted = self.support | {need for name in self.support for need in SUPPORT[name].needs}
        used = [name for name in ORDER if name in wanted]
        imports += sorted({line for name in used for line in SUPPORT[name].imports} | self.imports)
        constants = [
            f'BASE_URL = os.environ.get("PACTS_BASE_URL", {python_string(self.run.base_url)})',
            f"TIMEOUT_S = {self._timeout_s():g}",
        ]
        helpers = "\n\n".join(SUPPORT[name].source for name in used)
        title = one_line(self.run.requirement.title)[:100].rstrip('."\\ ') or "The requirement"
        function = [f"def test_{self.slug}(page: Page) -> None:", *_docstring([f"{title}."], "    ")]
        body = [f"    {line}" if line else "" for line in self.lines]
        return "\n".join([*header, "", *imports, "", *constants, "", context, helpers, "", *function, *body]) + "\n"

    def _timeout_s(self) -> float:
        said = self.run.header.settings.get("step_timeout_s")
        return float(said) if isinstance(said, int | float) else 10.0

    def _context(self) -> str:
        """A fixture that gives the browser the same window and language as the run had."""
        settings = self.run.header.settings
        wanted: list[str] = []
        width, height = settings.get("viewport_width"), settings.get("viewport_height")
        if isinstance(width, int) and isinstance(height, int):
            wanted.append(f'"viewport": {{"width": {width}, "height": {height}}}')
        for setting, option in (("locale", "locale"), ("timezone", "timezone_id")):
            said = settings.get(setting)
            if isinstance(said, str) and said and not (setting == "locale" and said == "en-US"):
                wanted.append(f"{python_string(option)}: {python_string(said)}")
        if settings.get("ignore_https_errors") is True:
            wanted.append('"ignore_https_errors": True')
        if not wanted:
            return ""
        self.imports.add("import pytest")
        return (
            '@pytest.fixture(scope="session")\n'
            "def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:\n"
            '    """The window and the language of the run that this test was written from."""\n'
            f"    return {{**browser_context_args, {', '.join(wanted)}}}\n"
        )

    def _body(self) -> None:
        stops = course_of(self.run)
        self.lines += ["page.set_default_timeout(TIMEOUT_S * 1000)", "expect.set_options(timeout=TIMEOUT_S * 1000)"]
        self._listen(stops)
        opening = next((stop.step for stop in stops if not stop.step.is_check), None)
        if opening is None or opening.verb not in {"open", "dialog_accept", "dialog_dismiss"}:
            self.lines.append("page.goto(BASE_URL)")
        reached = True
        for stop in stops:
            reached = reached and stop.result is not None and (stop.result.outcome != "skipped" or bool(stop.left_out))
            self._stop(stop, reached=reached)

    def _listen(self, stops: tuple[Stop, ...]) -> None:
        asked = {stop.asked.verb for stop in stops if stop.asked.is_check}
        if any(stop.dialogs or stop.step.verb in {"dialog_accept", "dialog_dismiss", "dialog"} for stop in stops):
            self.lines.append("messages: list[str] = []")
        if "console_errors" in asked:
            self.lines.append("console_errors: list[str] = []")
            self.lines.append(
                'page.on("console", lambda said: console_errors.append(said.text) if said.type == "error" else None)'
            )
            self.lines.append('page.on("pageerror", lambda error: console_errors.append(str(error)))')
        if "failed_requests" in asked:
            self.lines.append("failed_requests: list[str] = []")
            self.lines.append('page.on("requestfailed", lambda request: failed_requests.append(request.url))')
            self.lines.append(
                'page.on("response", lambda reply: failed_requests.append(reply.url) if reply.status >= 400 else None)'
            )

    # --- one step

    def _stop(self, stop: Stop, *, reached: bool) -> None:
        if stop.begins_sentence:
            self.lines += ["", *comment(f"line {stop.step.source.line}: {stop.step.source.text}", "#")]
        if not reached:
            self.lines.append("# (the run did not get here)")
            return
        if stop.left_out:
            self.lines += comment(f"(nothing to do in the run: {stop.left_out})", "#")
            return
        if stop.step.condition is not None:
            self.lines += comment(f"(only if {say(stop.step.condition).removeprefix('verify that ')}: it was so)", "#")
        for change in stop.changes:
            self._baseline(change)
        self._banners(stop)
        for dialog in stop.dialogs:
            self._arm(dialog.step, accept=dialog.accept)
        lines = self._check(stop) if stop.asked.is_check else self._action(stop)
        self.lines += self._wrapped_in_events(stop, lines)

    def _banners(self, stop: Stop) -> None:
        for number, mitigation in enumerate(stop.result.mitigations if stop.result else ()):
            handle = self.book.handle(stop.step.id, f"banner:{number}")
            if handle is not None and mitigation.kind == "dismissed_banner":
                self.lines += comment(f"whenever it is in the way: {mitigation.detail}", "#")
                self.lines.append(f"page.add_locator_handler({self._use(handle)}, lambda button: button.click())")
            elif handle is not None and mitigation.kind in SHOWING:
                self.lines += comment(mitigation.detail, "#")
                self.lines.append(f"{self._use(handle)}.{SHOWING[mitigation.kind]}()")
            elif mitigation.at is not None:
                self.lines += comment(mitigation.detail, "#")
                self.lines.append(f"page.mouse.move({mitigation.at[0]:g}, {mitigation.at[1]:g})")

    def _arm(self, step: Step, *, accept: bool) -> None:
        self.support.add("answer_next_dialog")
        text = (
            f", text={self._text(step.value)}"
            if accept and step.value is not None and step.verb == "dialog_accept"
            else ""
        )
        self.lines.append(f"answer_next_dialog(page, messages, accept={accept}{text})")

    def _wrapped_in_events(self, stop: Stop, lines: list[str]) -> list[str]:
        events = ["page.expect_popup() as opened"] if stop.opens_tab else []
        events += ["page.expect_download() as started"] if stop.downloads else []
        after = [*self._downloaded(stop), *self._moved(stop)]
        if not events:
            return [*lines, *after]
        return [f"with {', '.join(events)}:", *(f"    {line}" for line in lines), *after]

    def _downloaded(self, stop: Stop) -> list[str]:
        name = stop.step.name
        kept = ["download = started.value"] if stop.downloads else []
        if stop.step.verb == "download" and name and is_recalled(self.run, name):
            kept.append(f"{self._variable(name)} = download.suggested_filename")
        return kept

    def _moved(self, stop: Stop) -> list[str]:
        """The tab on which the run stood after the step, where it was another one."""
        if stop.follows_tab or stop.tab_closes:
            self.objects.clear()
        return ["page = opened.value"] if stop.follows_tab else [_LAST_TAB] if stop.tab_closes else []

    def _variable(self, name: str) -> str:
        if name not in self.remembered:
            self.remembered[name] = unique(f"remembered_{identifier(name) or 'value'}", self.names)
        return self.remembered[name]

    def _use(self, handle: Handle) -> str:
        variable = handle.page.variable
        if variable not in self.objects:
            self.objects.add(variable)
            self.lines.append(f"{variable} = {handle.page.class_name}(page)")
        return f"{variable}.{handle.element}"

    def _target(self, stop: Stop) -> str:
        handle = self.book.handle(stop.step.id)
        return self._use(handle) if handle else ""

    # --- values

    def _text(self, value: Value | None) -> str:
        """The value as a Python expression of type str."""
        if value is None:
            return '""'
        return " + ".join(self._piece(piece) for piece in pieces(value, self.run.plan.seed)) or '""'

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Text(text):
                return _literal(text)
            case Environment(variable):
                self.support.add("needed")
                return f"needed({python_string(variable)})"
            case Remembered(name):
                return self.remembered.get(name, _literal(f"{{{{remembered:{name}}}}}"))
            case Moment(shift, form):
                self.support.add("moment")
                moved = ", ".join(f"{unit}={amount}" for unit, amount in shift)
                return f"moment({moved}).strftime({python_string(form)})"

    def _texts(self, step: Step) -> list[str]:
        return [self._text(value) for value in ((step.value,) if step.value else ()) + step.values]

    def _number(self, value: Value | None, *, whole: bool = False) -> str:
        said = value.template.strip() if value else ""
        plain = said.replace(",", "") if whole else said
        try:
            found = float(plain)
        except ValueError:
            self.support.add("number")
            return f"int(number({self._text(value)}))" if whole else f"number({self._text(value)})"
        return f"{int(found)}" if found.is_integer() else f"{found:g}"

    # --- actions

    def _action(self, stop: Stop) -> list[str]:
        step, target = stop.step, self._target(stop)
        if step.target is not None and step.target.every and target:
            return [f"for each in {target}.all():", *(f"    {line}" for line in self._on_element(stop, "each"))]
        if step.verb in PAGE_ACTIONS or not target:
            return self._on_page(stop, target)
        return self._on_element(stop, target)

    def _on_element(self, stop: Stop, target: str) -> list[str]:
        step = stop.step
        plain = _PLAIN_ACTIONS.get(step.verb)
        if plain:
            x, _, y = stop.noted("click_at").partition(",")
            at = f'position={{"x": {x}, "y": {y}}}' if x and step.verb == "click" else ""
            return [f"{target}.click({at})" if at else f"{target}.{plain}"]
        written = _TEXT_ACTIONS.get(step.verb)
        if written:
            refers = step.value is not None and "{{" in step.value.template
            text = self._text(step.value) if stop.entered is None or refers else _literal(stop.entered)
            if stop.component == "keyed-field":
                return [f"{target}.clear()", f"{target}.press_sequentially({text})"]
            left = [f"{target}.blur()"] if stop.component == "number" else []
            return [f"{target}.{written}({text})", *left]
        acts: dict[str, Callable[[Stop, str], list[str]]] = {
            "drag": self._drag,
            "append": self._append,
            "select": self._select,
            "deselect": self._select,
            "check": self._tick,
            "uncheck": self._tick,
            "upload": self._upload,
            "remember": self._remember,
            "expand": self._fold,
            "collapse": self._fold,
            "select_text": self._select_text,
            "drag_by": self._drag_by,
            "copy": self._copy,
            "paste": self._paste,
            "submit": self._submit,
        }
        act = acts.get(step.verb)
        return act(stop, target) if act else [f"expect({target}).to_be_attached()"]

    def _drag(self, stop: Stop, target: str) -> list[str]:
        handle = self.book.handle(stop.step.id, "destination")
        forced = ", force=True" if stop.noted("drop") == "hollow" else ""
        return [f"{target}.drag_to({self._use(handle)}{forced})"] if handle else []

    def _append(self, stop: Stop, target: str) -> list[str]:
        text = self._text(stop.step.value)
        return [f'{target}.press("ControlOrMeta+End")', f"{target}.press_sequentially({text})"]

    def _select(self, stop: Stop, target: str) -> list[str]:
        texts = [_literal(option) for option in stop.options] or self._texts(stop.step)
        if stop.step.verb == "deselect":
            self.support.add("deselect")
            return [f"deselect({target}, {', '.join(texts)})"]
        if stop.component in {"native", "native-select", "select"}:
            return [f"{target}.select_option({texts[0] if len(texts) == 1 else '[' + ', '.join(texts) + ']'})"]
        self.support.add("choose")
        return [f"choose({target}, {', '.join(texts)})"]

    def _tick(self, stop: Stop, target: str) -> list[str]:
        checked = stop.step.verb == "check"
        if stop.component == "labelled-checkbox":
            self.support.add("set_checked")
            return [f"set_checked({target}, checked={checked})"]
        return [f"{target}.{'check' if checked else 'uncheck'}()"]

    def _upload(self, stop: Stop, target: str) -> list[str]:
        self.imports |= {"from pathlib import Path"}
        files = [f'Path(os.environ.get("PACTS_FILES", "."), {text})' for text in self._texts(stop.step)]
        listing = f"[{', '.join(files)}]"
        if stop.is_pressed:
            return [
                "with page.expect_file_chooser() as chooser:",
                f"    {target}.click()",
                f"chooser.value.set_files({listing})",
            ]
        return [f"{target}.set_input_files({listing})"]

    def _remember(self, stop: Stop, target: str) -> list[str]:
        name = stop.step.name or "value"
        if not is_recalled(self.run, name):
            return [f"expect({target}).to_be_visible()"] if target else ["# (nothing uses it)"]
        variable = self._variable(name)
        if not target:
            return [f"{variable} = page.url" if "url" in name.lower() else f"{variable} = page.title()"]
        return [f"expect({target}).to_be_visible()", f"{variable} = {self._read(stop, target)}"]

    def _read(self, stop: Stop, target: str) -> str:
        """What a person reads on the element, or the piece of it that is meant."""
        if stop.piece is None:
            self.support.add("read")
            return f"read({target})"
        self.support |= {"lines", "piece"}
        sort, number = stop.piece
        return f"piece(lines({target}), {python_string(sort)}, {number})"

    def _fold(self, stop: Stop, target: str) -> list[str]:
        way, opened = stop.noted("fold"), stop.step.verb == "expand"
        if way in {"hover", "leave"}:
            return [f"{target}.hover()" if way == "hover" else "page.mouse.move(0, 0)"]
        if way.startswith("key"):
            return [f"{target}.press({python_string('ArrowRight' if opened else 'ArrowLeft')})"]
        if way == "already":
            return [f"expect({target}).to_be_attached()  # it was {'open' if opened else 'closed'} already"]
        self.support.add("set_open")
        return [f"set_open({target}, opened={opened})"]

    def _select_text(self, stop: Stop, target: str) -> list[str]:
        if stop.step.value is None and stop.piece is None:
            return [f"{target}.select_text()"]
        self.support.add("select_part")
        part = self._text(stop.step.value) if stop.step.value is not None else self._read(stop, target)
        return [f"select_part({target}, {part})"]

    def _drag_by(self, stop: Stop, target: str) -> list[str]:
        self.support.add("drag_by")
        x, _, y = (stop.noted("drag_by") or "0,0").partition(",")
        return [f"drag_by({target}, {float(x):g}, {float(y):g})"]

    def _copy(self, stop: Stop, target: str) -> list[str]:
        variable = self._variable(CLIPBOARD)
        if stop.step.value is not None:
            return [f"{variable} = {self._text(stop.step.value)}"]
        return [f"{variable} = {self._read(stop, target)}" if target else f"{variable} = page.evaluate({_SELECTION})"]

    def _paste(self, stop: Stop, target: str) -> list[str]:
        said = self._text(stop.step.value or Value(template=f"{{{{remembered:{CLIPBOARD}}}}}"))
        return [*([f"{target}.focus()"] if target else []), f"page.keyboard.insert_text({said})"]

    def _submit(self, stop: Stop, target: str) -> list[str]:
        if stop.noted("submitted") == "enter":
            return [
                f'{target}.locator("input:visible").last.press("Enter")' if target else 'page.keyboard.press("Enter")'
            ]
        self.support.add("submit")
        return [f"submit(page, {target})" if target else "submit(page)"]

    def _on_page(self, stop: Stop, target: str) -> list[str]:
        step = stop.step
        plain = _PLAIN_PAGE_ACTIONS.get(step.verb)
        if plain:
            return [plain]
        acts: dict[str, Callable[[], list[str]]] = {
            "open": lambda: [self._open(stop)],
            "press": lambda: [f"page.keyboard.press({self._text(step.value)})"],
            "type": lambda: [f"page.keyboard.type({self._text(step.value)})"],
            "scroll": lambda: [self._scrolled(step, target) if target else _scroll(step)],
            "wait": lambda: [f"page.wait_for_timeout({self._number(step.value)} * 1000)"],
            "dialog_accept": lambda: self._dialog(stop),
            "dialog_dismiss": lambda: self._dialog(stop),
            "switch_tab": lambda: self._switch_tab(step),
            "close_tab": self._close_tab,
            "remember": lambda: self._remember(stop, target),
            "submit": lambda: self._submit(stop, target),
            "copy": lambda: self._copy(stop, target),
            "paste": lambda: self._paste(stop, target),
        }
        act = acts.get(step.verb)
        return act() if act else [f"# ({step.verb} had no element in the run)"]

    def _scrolled(self, step: Step, target: str) -> str:
        if step.value is None:
            return f"{target}.scroll_into_view_if_needed()"
        self.support.add("scroll_within")
        return f"scroll_within({target}, {self._text(step.value)})"

    def _open(self, stop: Stop) -> str:
        where = address(self.run, stop)
        if where is None:
            return "page.goto(BASE_URL)"
        return f"page.goto(urljoin(BASE_URL, {self._text(Value(template=where))}))"

    def _dialog(self, stop: Stop) -> list[str]:
        if stop.armed_elsewhere:
            return ["# (answered with the step that opens the dialog)"]
        self._arm(stop.step, accept=stop.step.verb == "dialog_accept")
        return []

    def _close_tab(self) -> list[str]:
        self.objects.clear()
        return ["page.close()", _LAST_TAB]

    def _switch_tab(self, step: Step) -> list[str]:
        self.objects.clear()
        wanted = tab_wanted(step)
        if wanted == "new":
            return ["page = opened.value" if any("as opened" in line for line in self.lines) else _LAST_TAB]
        if wanted == "previous":
            return ["page = page.context.pages[page.context.pages.index(page) - 1]", "page.bring_to_front()"]
        if wanted.isdigit():
            return [f"page = page.context.pages[{int(wanted) - 1}]", "page.bring_to_front()"]
        self.support |= {"tab_with_title", "eventually"}
        return [f"page = tab_with_title(page, {self._text(step.value)})", "page.bring_to_front()"]

    # --- checks

    def _check(self, stop: Stop) -> list[str]:
        target = self._target(stop)
        asked = stop.asked
        if (
            target
            and asked.target is not None
            and (asked.target.every or asked.is_of_each)
            and asked.verb not in {"count", "order", "changed", "table"}
            and not (asked.verb == "visible" and asked.negated)
        ):
            target = f"{target}.filter(visible=True)" if stop.noted("unseen") else target
            return [
                self._are_there(stop, target),
                f"for each in {target}.all():",
                *(f"    {line}" for line in self._judge(stop, "each")),
            ]
        return self._judge(stop, target)

    def _are_there(self, stop: Stop, target: str) -> str:
        """That there is something to judge: nothing is wrong with none of them, and each place has one."""
        if stop.asked.is_of_each:
            return f"expect({target}).to_have_count({seen_of_each(stop)})"
        return f"expect({target}).not_to_have_count(0)"

    def _judge(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        state = _STATES.get(asked.verb)
        if asked.verb in IS_MARKED and target and stop.noted("state") == "class":
            return self._eventually(stop, f"{target}.evaluate({python_string(IS_MARKED[asked.verb])})")
        if asked.verb == "checked" and target and stop.noted("offered"):
            return self._eventually(stop, f"{target}.evaluate({python_string(IS_SELECTED)})")
        if state and target:
            return [self._expect(stop, target, state, "")]
        judges: dict[str, Callable[[Stop, str], list[str]]] = {
            "visible": self._visible,
            "text": self._says,
            "cell": self._says,
            "value": self._value,
            "selected": self._selected,
            "count": self._count,
            "attribute": self._attribute,
            "order": self._order,
            "changed": self._changed,
            "style": self._style,
            "expanded": self._expanded,
            "table": self._table,
            "screenshot": self._looks,
        }
        judge = judges.get(asked.verb)
        if judge and (target or reads_the_page(asked)):
            return judge(stop, target)
        return self._page_check(stop)

    def _expect(self, stop: Stop, subject: str, assertion: str, argument: str) -> str:
        """One `expect` line, negated and with its own limit where the step has one."""
        wanted = f"not_{assertion}" if stop.asked.negated else assertion
        limit = stop.step.timeout_s
        given = [piece for piece in (argument, f"timeout={limit * 1000:g}" if limit else "") if piece]
        return f"expect({subject}).{wanted}({', '.join(given)})"

    def _eventually(self, stop: Stop, holds: str) -> list[str]:
        self.support.add("eventually")
        said = python_string(one_line(stop.asked.source.text)[:80])
        limit = f", {stop.step.timeout_s:g}" if stop.step.timeout_s else ""
        opposite = f"not {holds}" if _CALL.fullmatch(holds) else f"not ({holds})"
        condition = opposite if stop.asked.negated else holds
        return [f"eventually(page, lambda: {condition}, {said}{limit})"]

    def _visible(self, stop: Stop, target: str) -> list[str]:
        if not target or stop.asked.value is not None:
            return self._says(stop, target)
        many = stop.asked.target is not None and stop.asked.target.every
        presumed = stop.result is None or stop.result.locator is None
        if stop.asked.negated and (presumed or many):
            shown = target if presumed else f"{target}.filter(visible=True)"
            limit = f", timeout={stop.step.timeout_s * 1000:g}" if stop.step.timeout_s else ""
            return [f"expect({shown}).to_have_count(0{limit})"]
        if stop.noted("offered") and not stop.asked.negated:
            return [self._expect(stop, target, "to_be_attached", "")]
        if stop.asked.negated and stop.noted("drawn"):
            self.support.add("seen")
            return self._eventually(stop, f"seen({target})")
        first = presumed and target != "each"
        return [self._expect(stop, f"{target}.first" if first else target, "to_be_visible", "")]

    def _says(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        if asked.value is None and target:
            return [self._expect(stop, target, "to_be_visible", "")]
        if asked.comparison in NUMERIC and target:
            self.support |= {"read", "number"}
            return self._eventually(
                stop, f"number(read({target})) {NUMERIC[asked.comparison]} {self._number(asked.value)}"
            )
        if target and stop.shows_value:
            self.support.add("read")
            return self._eventually(stop, self._matches(stop, f"read({target})"))
        subject = target or 'page.locator("body")'
        text = self._said(stop)
        if label := stop.noted("label"):
            text = f"{_literal(label)} + {text}"
        if sign := stop.noted("sign"):
            text = (
                f'({text}).replace({_literal(sign)}, "")' if " + " in text else f'{text}.replace({_literal(sign)}, "")'
            )
        if has_edges(asked):
            self.support.add("says")
            return self._eventually(stop, f"says({subject}, {text})")
        if asked.comparison in {"contains", "equals"}:
            whole = "to_have_text" if asked.comparison == "equals" and target else "to_contain_text"
            return [self._expect(stop, subject, whole, f"{text}, use_inner_text=True, ignore_case=True")]
        return [self._expect(stop, subject, "to_have_text", f"{self._pattern(stop)}, use_inner_text=True")]

    def _said(self, stop: Stop) -> str:
        asked = stop.asked
        if asked.value is None and asked.target is not None:
            return _literal(asked.target.words)
        return self._text(asked.value)

    def _matches(self, stop: Stop, read: str) -> str:
        """Whether what `read` gives is as the step compares it: a Python condition that ignores case."""
        text = self._folded(stop)
        match stop.asked.comparison:
            case "equals":
                return f"{read}.casefold() == {text}"
            case "starts_with":
                return f"{read}.casefold().startswith({text})"
            case "ends_with":
                return f"{read}.casefold().endswith({text})"
            case "matches":
                return f"re.search({self._said(stop)}, {read}, re.IGNORECASE) is not None"
            case "contains":
                return self._holds(stop, read, text)
            case comparison:
                self.support.add("number")
                return f"number({read}) {NUMERIC[comparison]} {self._number(stop.asked.value)}"

    def _holds(self, stop: Stop, read: str, text: str) -> str:
        if not has_edges(stop.asked):
            return f"{text} in {read}.casefold()"
        self.support.add("words")
        return f"words({self._said(stop)}).search({read}) is not None"

    def _folded(self, stop: Stop) -> str:
        said = pieces(stop.asked.value, self.run.plan.seed) if stop.asked.value else ()
        if all(isinstance(piece, Text) for piece in said) and said:
            text = "".join(piece.text for piece in said if isinstance(piece, Text))
            return _literal(" ".join(text.casefold().split()))
        expression = self._said(stop)
        return f"({expression}).casefold()" if " + " in expression else f"{expression}.casefold()"

    def _pattern(self, stop: Stop) -> str:
        """A compiled expression for what is compared."""
        text = self._said(stop)
        match stop.asked.comparison:
            case "matches":
                return f"re.compile({text}, re.IGNORECASE)"
            case "starts_with":
                return f're.compile(r"^\\s*" + re.escape({text}), re.IGNORECASE)'
            case "ends_with":
                return f're.compile(re.escape({text}) + r"\\s*$", re.IGNORECASE)'
            case _:
                return f"re.compile(re.escape({text}), re.IGNORECASE)"

    def _value(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        if asked.comparison == "equals" and stop.component == "native" and not stop.is_list:
            return [self._expect(stop, target, "to_have_value", self._said(stop))]
        self.support.add("read")
        return self._eventually(stop, self._matches(stop, f"read({target})"))

    def _selected(self, stop: Stop, target: str) -> list[str]:
        if stop.asked.value is None:
            return self._eventually(stop, f"{target}.evaluate({python_string(IS_SELECTED)})")
        self.support.add("read")
        return self._eventually(stop, self._matches(stop, f"read({target})"))

    def _count(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        wanted = self._number(asked.value, whole=True)
        if stop.noted("count") == "figure":
            self.support |= {"number", "read"}
            return self._eventually(stop, f"number(read({target})) {NUMERIC.get(asked.comparison, '==')} {wanted}")
        shown = target if stop.noted("offered") else f"{target}.filter(visible=True)"
        if asked.comparison in NUMERIC:
            return self._eventually(stop, f"{shown}.count() {NUMERIC[asked.comparison]} {wanted}")
        return [self._expect(stop, shown, "to_have_count", wanted)]

    def _attribute(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        name = python_string(asked.name or "")
        if asked.value is None and asked.name in IS_PLAYER:
            return self._eventually(stop, f"{target}.evaluate({python_string(IS_PLAYER[asked.name])})")
        if asked.value is None:
            return [self._expect(stop, target, "to_have_attribute", f'{name}, re.compile("")')]
        if asked.name == "class" and asked.comparison == "contains":
            one = f're.compile(r"(?:^|\\s)" + re.escape({self._text(asked.value)}) + r"(?:\\s|$)")'
            return [self._expect(stop, target, "to_have_attribute", f"{name}, {one}")]
        value = self._text(asked.value) if asked.comparison == "equals" else self._pattern(stop)
        return [self._expect(stop, target, "to_have_attribute", f"{name}, {value}")]

    def _order(self, stop: Stop, target: str) -> list[str]:
        if stop.asked.values:
            self.support.add("in_turn")
            said = ", ".join((target or 'page.locator("body")', *self._texts(stop.asked)))
            return self._eventually(stop, f"in_turn({said})")
        self.support |= {"in_order", "number"}
        said = stop.asked.value.template if stop.asked.value else "ascending"
        return self._eventually(stop, f"in_order({target}, descending={said.startswith('desc')})")

    # --- further checks

    def _baseline(self, change: Step) -> None:
        """Read before an action what a later check compares with."""
        name = unique("before", self.names)
        self.before[change.id] = name
        handle = self.book.handle(change.id)
        self.lines.append(f"{name} = {self._now(change, self._use(handle) if handle else '')}")

    def _now(self, change: Step, target: str) -> str:
        if not target:
            whole = "page.url" if change.name in OF_ADDRESS else 'page.locator("body").inner_text()'
            return '""' if change.target is not None else whole
        if change.target is not None and change.target.every:
            return f"{target}.filter(visible=True).count()"
        self.support.add("reading")
        return f"reading({target})"

    def _changed(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        before, now = self.before.get(asked.id, '""'), self._now(asked, target)
        calm = asked.name in CALM
        if calm and not asked.negated:
            return ["page.wait_for_timeout(200)", f"assert {now} == {before}"]
        if asked.name in {"increased", "decreased"} or asked.value is not None:
            return self._eventually(stop, self._moved_by(stop, before, now))
        return self._eventually(stop, f"{now} {'==' if calm else '!='} {before}")

    def _moved_by(self, stop: Stop, before: str, now: str) -> str:
        asked = stop.asked
        many = asked.target is not None and asked.target.every
        if not many:
            self.support.add("number")
            before, now = f"number({before})", f"number({now})"
        by = f"{before} - {now}" if asked.name == "decreased" else f"{now} - {before}"
        by = f"abs({by})" if asked.name == "changed" else by
        if asked.value is None:
            return f"{by} > 0"
        return f"round({by}, 6) {NUMERIC.get(asked.comparison, '==')} {self._number(asked.value)}"

    def _style(self, stop: Stop, target: str) -> list[str]:
        """The style as it was computed in the run, which was judged as a person sees it."""
        asked, seen = stop.asked, stop.result.actual if stop.result else ""
        name = (asked.name or "color").strip().lower().replace("colour", "color").replace(" ", "-")
        computed = seen.partition(" (")[0]
        if asked.negated:
            self.support.add("colour")
            said = f"colour(page, {self._text(asked.value)})" if "(" in seen else self._text(asked.value)
            return [self._expect(stop, target, "to_have_css", f"{python_string(name)}, {said}")]
        name = SUMMED_UP.get(name, name)
        return [self._expect(stop, target, "to_have_css", f"{python_string(name)}, {python_string(computed)}")]

    def _expanded(self, stop: Stop, target: str) -> list[str]:
        self.support.add("set_open")
        asked = stop.asked
        said = python_string(one_line(asked.source.text)[:80])
        self.support.add("eventually")
        return [f"eventually(page, lambda: is_open({target}) is {not asked.negated}, {said})"]

    def _table(self, stop: Stop, target: str) -> list[str]:
        self.support.add("has_rows")
        header, *rows = [list(row) for row in stop.asked.table] or [[]]
        listed = ", ".join(f"[{', '.join(map(_literal, row))}]" for row in rows)
        named = f"[{', '.join(map(_literal, header))}], [{listed}]"
        if target:
            return self._eventually(stop, f"has_rows({target}, {named})")
        return self._eventually(stop, f'any(has_rows(each, {named}) for each in page.get_by_role("table").all())')

    def _kept(self, stop: Stop, support: str) -> list[str]:
        asked = stop.asked
        support = support if asked.name else "all_stored"
        self.support.add(support)
        found = f"{support}(page, {python_string(asked.name)})" if asked.name else f"{support}(page)"
        if asked.value is None:
            return self._eventually(stop, f"{found} is not None")
        return self._eventually(stop, self._matches(stop, f"({found} or '')"))

    def _accessible(self, stop: Stop) -> list[str]:
        self.support.add("violations")
        least = (stop.asked.value.template.strip().lower() if stop.asked.value else "") or "minor"
        return self._eventually(stop, f"not violations(page, {python_string(least)})")

    def _looks(self, stop: Stop, target: str) -> list[str]:
        self.support.add("looks_as")
        name = baseline_name(self.run, stop.asked)
        return self._eventually(stop, f"looks_as({target or 'page'}, {python_string(name)})")

    def _page_check(self, stop: Stop) -> list[str]:
        asked = stop.asked
        checks: dict[str, Callable[[], list[str]]] = {
            "url": lambda: [self._expect(stop, "page", "to_have_url", self._url_pattern(stop))],
            "title": lambda: [self._title(stop)],
            "download": lambda: self._asserted(stop, "download.suggested_filename"),
            "dialog": lambda: self._eventually(stop, self._any(stop, "messages", "message")),
            "console_errors": lambda: self._journal(stop),
            "failed_requests": lambda: self._journal(stop),
            "tab_count": lambda: self._eventually(stop, self._counted(stop, "len(page.context.pages)")),
            "cookie": lambda: self._kept(stop, "cookie"),
            "storage": lambda: self._kept(stop, "stored"),
            "accessibility": lambda: self._accessible(stop),
        }
        check = checks.get(asked.verb)
        return check() if check else [f"# ({asked.verb} had no element in the run)"]

    def _title(self, stop: Stop) -> str:
        wanted = self._text(stop.asked.value) if stop.asked.comparison == "equals" else self._pattern(stop)
        return self._expect(stop, "page", "to_have_title", wanted)

    def _counted(self, stop: Stop, read: str) -> str:
        return f"{read} {NUMERIC.get(stop.asked.comparison, '==')} {self._number(stop.asked.value, whole=True)}"

    def _any(self, stop: Stop, listing: str, entry: str) -> str:
        if stop.asked.value is None:
            return f"len({listing}) > 0"
        return f"any({self._matches(stop, entry)} for {entry} in {listing})"

    def _asserted(self, stop: Stop, read: str) -> list[str]:
        condition = self._matches(stop, read) if stop.asked.value is not None else read
        return [f"assert not ({condition})" if stop.asked.negated else f"assert {condition}"]

    def _journal(self, stop: Stop) -> list[str]:
        asked = stop.asked
        if asked.value is not None and asked.comparison in NUMERIC:
            return [f"assert {self._counted(stop, f'len({asked.verb})')}"]
        condition = asked.verb if asked.value is None else self._any(stop, asked.verb, "entry")
        return [f"assert {'not ' if asked.negated else ''}{condition}"]

    def _url_pattern(self, stop: Stop) -> str:
        pattern = url_pattern(self.run, stop.asked)
        said = self._text(pattern.value)
        if pattern.from_base:
            said = 'BASE_URL.rstrip("/")' + (f" + {said}" if pattern.value.template else "")
        middle = said if pattern.raw else f"re.escape({said})"
        before = [python_string(pattern.before)] if pattern.before else []
        after = [python_string(pattern.after)] if pattern.after else []
        return f"re.compile({' + '.join([*before, middle, *after])}, re.IGNORECASE)"


def _literal(text: str) -> str:
    """A string literal; a long one as several, so that no line is too long."""
    if len(text) <= _LITERAL_COLUMNS:
        return python_string(text)
    chunks = [text[at : at + _LITERAL_COLUMNS] for at in range(0, len(text), _LITERAL_COLUMNS)]
    return "(" + " ".join(python_string(chunk) for chunk in chunks) + ")"


def _scroll(step: Step) -> str:
    said = step.value.template if step.value else "down"
    moves = {
        "top": 'page.keyboard.press("ControlOrMeta+Home")',
        "bottom": 'page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")',
        "up": "page.mouse.wheel(0, -600)",
        "left": "page.mouse.wheel(-600, 0)",
        "right": "page.mouse.wheel(600, 0)",
    }
    return moves.get(said, "page.mouse.wheel(0, 600)")


_CALL = re.compile(r"\w+\((?:[^()]|\([^()]*\))*\)")
_SELECTION = '"() => String(getSelection())"'
_PLAIN_ACTIONS = {
    "click": "click()",
    "download": "click()",
    "double_click": "dblclick()",
    "right_click": 'click(button="right")',
    "hover": "hover()",
    "focus": "focus()",
    "clear": "clear()",
}
_TEXT_ACTIONS = {"fill": "fill", "press": "press", "type": "press_sequentially", "set_slider": "fill"}
_PLAIN_PAGE_ACTIONS = {
    "back": "page.go_back()",
    "forward": "page.go_forward()",
    "reload": "page.reload()",
    "switch_frame": "# (the frame is part of the locators that follow)",
}
_STATES = {
    "enabled": "to_be_enabled",
    "checked": "to_be_checked",
    "focused": "to_be_focused",
    "editable": "to_be_editable",
}
