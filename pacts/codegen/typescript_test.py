"""The Playwright test of an executed plan in TypeScript, with page objects: the twin of the Python one."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

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
from pacts.codegen.references import Environment, Moment, Piece, Remembered, Text, pieces
from pacts.codegen.text import COLUMNS, camel, comment, identifier, one_line, typescript_string, unique
from pacts.codegen.typescript_support import NEEDS, ORDER, SUPPORT, TYPES
from pacts.domain.element import Locator
from pacts.domain.plan import CALM, OF_ADDRESS, Step, Value
from pacts.language.words import say

_LITERAL_COLUMNS = 80
_INDENT = 2
_LAST_TAB = "page.context().pages().at(-1) ?? page"
_OPERATOR = re.compile(r" (===|[<>]=?) |^await ")
_SECONDS_A_STEP = 5
_INNER = "ignoreCase: true, useInnerText: true"


def write_typescript(run: Executed) -> tuple[SourceFile, ...]:
    """The test and its page objects (if it uses elements); the test is first."""
    slug, book = slug_of(run).replace("_", "-"), book_of(run)
    test = SourceFile(f"{slug}.spec.ts", _Writer(run, book, slug).text())
    return (test, typescript_pages(run, book)) if book.pages else (test,)


def typescript_pages(run: Executed, book: Book) -> SourceFile:
    """The page objects of the test."""
    return SourceFile(f"{slug_of(run).replace('_', '-')}.pages.ts", _pages_text(run, book))


def _block_comment(lines: list[str]) -> list[str]:
    safe = [line.replace("*/", "* /") for line in lines]
    return ["/**", *(f" * {line}".rstrip() for line in safe), " */"]


def _pages_text(run: Executed, book: Book) -> str:
    lines = _block_comment([f"Page objects for: {one_line(run.requirement.title)[:80]}."])
    lines += ["", 'import type { Locator, Page } from "@playwright/test";']
    for page in book.pages:
        lines += ["", *_page_class(page)]
    return "\n".join(lines) + "\n"


def _page_class(page: PageObject) -> list[str]:
    path = one_line(page.path)[:80].replace("*/", "* /")
    lines = [
        f"/** Elements of {path} */",
        f"export class {page.class_name} {{",
        "  constructor(readonly page: Page) {}",
    ]
    for name, locator in page.elements.items():
        lines += ["", f"  get {camel(name)}(): Locator {{", *_returned(locator), "  }"]
    return [*lines, "}"]


def _returned(locator: Locator) -> list[str]:
    """The return statement, one call a line where it would be too long."""
    line = f"    return {locators.typescript(locator, 'this.page')};"
    if len(line) <= COLUMNS:
        return [line]
    root, *links = locators.typescript_links(locator, "this.page")
    return [f"    return {root}", *(f"      {link}" for link in links[:-1]), f"      {links[-1]};"]


@dataclass(slots=True)
class _Writer:
    """Writes the test function, step by step."""

    run: Executed
    book: Book
    slug: str
    lines: list[str] = field(default_factory=list)
    support: set[str] = field(default_factory=set)
    objects: set[str] = field(default_factory=set)
    """Variables of the page objects that are bound to the present tab."""
    bindings: dict[str, int] = field(default_factory=dict)
    """How often each variable is assigned: once makes it a constant."""
    remembered: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(
        default_factory=lambda: {
            "page",
            "expect",
            "test",
            "messages",
            "console_errors",
            "failed_requests",
            "download",
            "first_page",
        }
    )
    before: dict[str, str] = field(default_factory=dict)
    """Constants that hold what was read before an action, by the id of the check that compares."""
    opened: str = ""
    uses_files: bool = False

    # --- the file

    def text(self) -> str:
        """The whole test file."""
        self._body()
        tabs = self.bindings.get("page", 0) > 0
        constants = [
            f"const BASE_URL = process.env.PACTS_BASE_URL ?? {typescript_string(self.run.base_url)};",
            f"const TIMEOUT_MS = {self._timeout_ms()};",
            "const expect = playwrightExpect.configure({ timeout: TIMEOUT_MS });",
        ]
        title = typescript_string(one_line(self.run.requirement.title)[:100] or "The requirement")
        start = ["  let page = firstPage;"] if tabs else []
        function = [f"test({title}, async ({{ {'page: firstPage' if tabs else 'page'} }}) => {{", *start]
        body = [f"  {line}" if line else "" for line in self._settled_lines()]
        head = [
            *_block_comment(header_lines(self.run, "Playwright Test")),
            "",
            *self._imports(),
            "",
            *constants,
            *self._options(),
        ]
        helpers = [SUPPORT[name].strip("\n") + "\n" for name in ORDER if name in self.support]
        return "\n".join([*head, "", *helpers, *function, *body, "});"]) + "\n"

    def _imports(self) -> list[str]:
        types = sorted({name for support in self.support for name in TYPES.get(support, ())})
        typed = f"{', '.join(f'type {name}' for name in types)}, " if types else ""
        files = ['import * as path from "node:path";', ""] if self.uses_files else []
        axe = ['import { AxeBuilder } from "@axe-core/playwright";'] if "violations" in self.support else []
        lines = [*files, *axe, f'import {{ {typed}expect as playwrightExpect, test }} from "@playwright/test";']
        if self.book.pages:
            names = ", ".join(page.class_name for page in self.book.pages)
            lines += ["", f'import {{ {names} }} from "./{self.slug}.pages";']
        return lines

    def _settled_lines(self) -> list[str]:
        """The lines with variables that are assigned once declared as constants."""
        settled = []
        for line in "\n".join(self.lines).split("\n"):
            name = line.removeprefix("let ").partition(" = ")[0] if line.startswith("let ") else ""
            settled.append(f"const {line.removeprefix('let ')}" if name and self.bindings.get(name) == 1 else line)
        return settled

    def _timeout_ms(self) -> str:
        said = self.run.header.settings.get("step_timeout_s")
        return f"{(said if isinstance(said, int | float) else 10.0) * 1000:g}"

    def _options(self) -> list[str]:
        """The same window and language as the run had, and time for all the steps."""
        settings = self.run.header.settings
        wanted: list[str] = ["actionTimeout: TIMEOUT_MS"]
        width, height = settings.get("viewport_width"), settings.get("viewport_height")
        if isinstance(width, int) and isinstance(height, int):
            wanted.append(f"viewport: {{ width: {width}, height: {height} }}")
        for setting, option in (("locale", "locale"), ("timezone", "timezoneId")):
            said = settings.get(setting)
            if isinstance(said, str) and said and not (setting == "locale" and said == "en-US"):
                wanted.append(f"{option}: {typescript_string(said)}")
        if settings.get("ignore_https_errors") is True:
            wanted.append("ignoreHTTPSErrors: true")
        seconds = max(60, _SECONDS_A_STEP * len(self.run.plan.steps))
        return ["", f"test.use({{ {', '.join(wanted)} }});", f"test.setTimeout({seconds * 1000});"]

    def _body(self) -> None:
        stops = course_of(self.run)
        self._listen(stops)
        opening = next((stop.step for stop in stops if not stop.step.is_check), None)
        if opening is None or opening.verb not in {"open", "dialog_accept", "dialog_dismiss"}:
            self.lines.append("await page.goto(BASE_URL);")
        reached = True
        for stop in stops:
            reached = reached and stop.result is not None and (stop.result.outcome != "skipped" or bool(stop.left_out))
            self._stop(stop, reached=reached)
        while self.lines and not self.lines[0]:
            self.lines.pop(0)

    def _listen(self, stops: tuple[Stop, ...]) -> None:
        asked = {stop.asked.verb for stop in stops if stop.asked.is_check}
        if any(stop.dialogs or stop.step.verb in {"dialog_accept", "dialog_dismiss", "dialog"} for stop in stops):
            self.lines.append("const messages: string[] = [];")
        if "console_errors" in asked:
            self.lines += [
                "const consoleErrors: string[] = [];",
                'page.on("console", (said) => void (said.type() === "error" && consoleErrors.push(said.text())));',
                'page.on("pageerror", (error) => void consoleErrors.push(String(error)));',
            ]
        if "failed_requests" in asked:
            self.lines += [
                "const failedRequests: string[] = [];",
                'page.on("requestfailed", (request) => void failedRequests.push(request.url()));',
                'page.on("response", (reply) => void (reply.status() >= 400 && failedRequests.push(reply.url())));',
            ]

    # --- one step

    def _stop(self, stop: Stop, *, reached: bool) -> None:
        if stop.begins_sentence:
            self.lines += ["", *comment(f"line {stop.step.source.line}: {stop.step.source.text}", "//")]
        if not reached:
            self.lines.append("// (the run did not get here)")
            return
        if stop.left_out:
            self.lines += comment(f"(nothing to do in the run: {stop.left_out})", "//")
            return
        if stop.step.condition is not None:
            self.lines += comment(f"(only if {say(stop.step.condition).removeprefix('verify that ')}: it was so)", "//")
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
                self.lines += comment(f"whenever it is in the way: {mitigation.detail}", "//")
                self.lines.append(f"await page.addLocatorHandler({self._use(handle)}, (button) => button.click());")
            elif handle is not None and mitigation.kind in SHOWING:
                self.lines += comment(mitigation.detail, "//")
                self.lines.append(f"await {self._use(handle)}.{SHOWING[mitigation.kind]}();")
            elif mitigation.at is not None:
                self.lines += comment(mitigation.detail, "//")
                self.lines.append(f"await page.mouse.move({mitigation.at[0]:g}, {mitigation.at[1]:g});")

    def _arm(self, step: Step, *, accept: bool) -> None:
        self.support.add("answerNextDialog")
        text = (
            f", {self._text(step.value)}" if accept and step.value is not None and step.verb == "dialog_accept" else ""
        )
        self.lines.append(f"answerNextDialog(page, messages, {'true' if accept else 'false'}{text});")

    def _wrapped_in_events(self, stop: Stop, lines: list[str]) -> list[str]:
        before: list[str] = []
        after: list[str] = []
        if stop.opens_tab:
            self.opened = camel(unique("opened", self.names))
            before.append(f'const {self.opened} = page.waitForEvent("popup");')
        if stop.downloads:
            waiting = camel(unique("started", self.names))
            before.append(f'const {waiting} = page.waitForEvent("download");')
            after.append(self._bind("download", f"await {waiting}"))
        name = stop.step.name
        if stop.step.verb == "download" and name and is_recalled(self.run, name):
            after.append(self._bind(self._variable(name), "download.suggestedFilename()"))
        return [*before, *lines, *after, *self._moved(stop)]

    def _moved(self, stop: Stop) -> list[str]:
        """The tab on which the run stood after the step, where it was another one."""
        if not (stop.follows_tab or stop.tab_closes):
            return []
        self.objects.clear()
        return [self._bind("page", f"await {self.opened}" if stop.follows_tab else _LAST_TAB)]

    def _variable(self, name: str) -> str:
        if name not in self.remembered:
            self.remembered[name] = camel(unique(f"remembered_{identifier(name) or 'value'}", self.names))
        return self.remembered[name]

    def _bind(self, name: str, expression: str) -> str:
        self.bindings[name] = self.bindings.get(name, 0) + 1
        declared = "" if self.bindings[name] > 1 or name == "page" else "let "
        return f"{declared}{name} = {expression};"

    def _use(self, handle: Handle) -> str:
        variable = camel(handle.page.variable)
        if variable not in self.objects:
            self.objects.add(variable)
            self.lines.append(self._bind(variable, f"new {handle.page.class_name}(page)"))
        return f"{variable}.{camel(handle.element)}"

    def _target(self, stop: Stop) -> str:
        handle = self.book.handle(stop.step.id)
        return self._use(handle) if handle else ""

    # --- values

    def _text(self, value: Value | None) -> str:
        """The value as a TypeScript expression of type string."""
        if value is None:
            return '""'
        return " + ".join(self._piece(piece) for piece in pieces(value, self.run.plan.seed)) or '""'

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Text(text):
                return _literal(text)
            case Environment(variable):
                self.support.add("needed")
                return f"needed({typescript_string(variable)})"
            case Remembered(name):
                return self.remembered.get(name, _literal(f"{{{{remembered:{name}}}}}"))
            case Moment(shift, form):
                self.support.add("moment")
                moved = ", ".join(f"{unit}: {amount}" for unit, amount in shift)
                return f"moment({'{ ' + moved + ' }' if moved else '{}'}, {typescript_string(form)})"

    def _texts(self, step: Step) -> list[str]:
        return [self._text(value) for value in ((step.value,) if step.value else ()) + step.values]

    def _number(self, value: Value | None, *, whole: bool = False) -> str:
        said = value.template.strip() if value else ""
        try:
            found = float(said.replace(",", "") if whole else said)
        except ValueError:
            self.support.add("number")
            return f"number({self._text(value)})"
        return f"{int(found)}" if found.is_integer() else f"{found:g}"

    # --- actions

    def _action(self, stop: Stop) -> list[str]:
        step, target = stop.step, self._target(stop)
        if step.target is not None and step.target.every and target:
            return self._each(target, self._on_element(stop, "each"))
        if step.verb in PAGE_ACTIONS or not target:
            return self._on_page(stop, target)
        return self._on_element(stop, target)

    @staticmethod
    def _each(target: str, lines: list[str]) -> list[str]:
        return [
            f"for (const each of await {target}.all()) {{",
            *("  " + line.replace("\n", "\n  ") for line in lines),
            "}",
        ]

    def _on_element(self, stop: Stop, target: str) -> list[str]:
        step = stop.step
        plain = _PLAIN_ACTIONS.get(step.verb)
        if plain:
            x, _, y = stop.noted("click_at").partition(",")
            at = f"{{ position: {{ x: {x}, y: {y} }} }}" if x and step.verb == "click" else ""
            return [f"await {target}.click({at});" if at else f"await {target}.{plain};"]
        written = _TEXT_ACTIONS.get(step.verb)
        if written:
            refers = step.value is not None and "{{" in step.value.template
            text = self._text(step.value) if stop.entered is None or refers else _literal(stop.entered)
            if stop.component == "keyed-field":
                return [f"await {target}.clear();", f"await {target}.pressSequentially({text});"]
            left = [f"await {target}.blur();"] if stop.component == "number" else []
            return [f"await {target}.{written}({text});", *left]
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
        return act(stop, target) if act else [f"await expect({target}).toBeAttached();"]

    def _drag(self, stop: Stop, target: str) -> list[str]:
        handle = self.book.handle(stop.step.id, "destination")
        forced = ", { force: true }" if stop.noted("drop") == "hollow" else ""
        return [f"await {target}.dragTo({self._use(handle)}{forced});"] if handle else []

    def _append(self, stop: Stop, target: str) -> list[str]:
        text = self._text(stop.step.value)
        return [f'await {target}.press("ControlOrMeta+End");', f"await {target}.pressSequentially({text});"]

    def _select(self, stop: Stop, target: str) -> list[str]:
        texts = [_literal(option) for option in stop.options] or self._texts(stop.step)
        if stop.step.verb == "deselect":
            self.support.add("deselect")
            return [f"await deselect({target}, {', '.join(texts)});"]
        if stop.component in {"native", "native-select", "select"}:
            return [f"await {target}.selectOption({texts[0] if len(texts) == 1 else '[' + ', '.join(texts) + ']'});"]
        self.support |= {"choose", "escaped"}
        return [f"await choose({target}, {', '.join(texts)});"]

    def _tick(self, stop: Stop, target: str) -> list[str]:
        checked = stop.step.verb == "check"
        if stop.component == "labelled-checkbox":
            self.support.add("setChecked")
            return [f"await setChecked({target}, {'true' if checked else 'false'});"]
        return [f"await {target}.{'check' if checked else 'uncheck'}();"]

    def _upload(self, stop: Stop, target: str) -> list[str]:
        self.uses_files = True
        files = [f'path.resolve(process.env.PACTS_FILES ?? ".", {text})' for text in self._texts(stop.step)]
        listing = f"[{', '.join(files)}]"
        if stop.is_pressed:
            chooser = camel(unique("chooser", self.names))
            opened = f'const {chooser} = page.waitForEvent("filechooser");'
            return [opened, f"await {target}.click();", f"await (await {chooser}).setFiles({listing});"]
        return [f"await {target}.setInputFiles({listing});"]

    def _remember(self, stop: Stop, target: str) -> list[str]:
        name = stop.step.name or "value"
        if not is_recalled(self.run, name):
            return [f"await expect({target}).toBeVisible();"] if target else ["// (nothing uses it)"]
        variable = self._variable(name)
        if not target:
            return [self._bind(variable, "page.url()" if "url" in name.lower() else "await page.title()")]
        return [f"await expect({target}).toBeVisible();", self._bind(variable, self._read(stop, target))]

    def _read(self, stop: Stop, target: str) -> str:
        """What a person reads on the element, or the piece of it that is meant."""
        if stop.piece is None:
            self.support.add("read")
            return f"await read({target})"
        self.support |= {"lines", "piece"}
        sort, number = stop.piece
        return f"piece(await lines({target}), {typescript_string(sort)}, {number})"

    def _fold(self, stop: Stop, target: str) -> list[str]:
        way, opened = stop.noted("fold"), stop.step.verb == "expand"
        if way in {"hover", "leave"}:
            return [f"await {target}.hover();" if way == "hover" else "await page.mouse.move(0, 0);"]
        if way.startswith("key"):
            return [f"await {target}.press({typescript_string('ArrowRight' if opened else 'ArrowLeft')});"]
        if way == "already":
            return [f"await expect({target}).toBeAttached(); // it was {'open' if opened else 'closed'} already"]
        self.support.add("setOpen")
        return [f"await setOpen({target}, {'true' if opened else 'false'});"]

    def _select_text(self, stop: Stop, target: str) -> list[str]:
        if stop.step.value is None and stop.piece is None:
            return [f"await {target}.selectText();"]
        self.support.add("selectPart")
        part = self._text(stop.step.value) if stop.step.value is not None else self._read(stop, target)
        return [f"await selectPart({target}, {part});"]

    def _drag_by(self, stop: Stop, target: str) -> list[str]:
        self.support.add("dragBy")
        x, _, y = (stop.noted("drag_by") or "0,0").partition(",")
        return [f"await dragBy({target}, {float(x):g}, {float(y):g});"]

    def _copy(self, stop: Stop, target: str) -> list[str]:
        variable = self._variable(CLIPBOARD)
        if stop.step.value is not None:
            return [self._bind(variable, self._text(stop.step.value))]
        selected = "await page.evaluate(() => String(getSelection()))"
        return [self._bind(variable, self._read(stop, target) if target else selected)]

    def _paste(self, stop: Stop, target: str) -> list[str]:
        said = self._text(stop.step.value or Value(template=f"{{{{remembered:{CLIPBOARD}}}}}"))
        focus = [f"await {target}.focus();"] if target else []
        return [*focus, f"await page.keyboard.insertText({said});"]

    def _submit(self, stop: Stop, target: str) -> list[str]:
        if stop.noted("submitted") == "enter":
            field = f'{target}.locator("input:visible").last()'
            return [f'await {field}.press("Enter");' if target else 'await page.keyboard.press("Enter");']
        self.support.add("submit")
        return [f"await submit(page, {target});" if target else "await submit(page);"]

    def _on_page(self, stop: Stop, target: str) -> list[str]:
        step = stop.step
        plain = _PLAIN_PAGE_ACTIONS.get(step.verb)
        if plain:
            return [plain]
        acts: dict[str, Callable[[], list[str]]] = {
            "open": lambda: [self._open(stop)],
            "press": lambda: [f"await page.keyboard.press({self._text(step.value)});"],
            "type": lambda: [f"await page.keyboard.type({self._text(step.value)});"],
            "scroll": lambda: [self._scrolled(step, target) if target else _scroll(step)],
            "wait": lambda: [f"await page.waitForTimeout({self._number(step.value)} * 1000);"],
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
        return act() if act else [f"// ({step.verb} had no element in the run)"]

    def _scrolled(self, step: Step, target: str) -> str:
        if step.value is None:
            return f"await {target}.scrollIntoViewIfNeeded();"
        self.support.add("scrollWithin")
        return f"await scrollWithin({target}, {self._text(step.value)});"

    def _open(self, stop: Stop) -> str:
        where = address(self.run, stop)
        if where is None:
            return "await page.goto(BASE_URL);"
        return f"await page.goto(new URL({self._text(Value(template=where))}, BASE_URL).href);"

    def _dialog(self, stop: Stop) -> list[str]:
        if stop.armed_elsewhere:
            return ["// (answered with the step that opens the dialog)"]
        self._arm(stop.step, accept=stop.step.verb == "dialog_accept")
        return []

    def _close_tab(self) -> list[str]:
        self.objects.clear()
        return ["await page.close();", self._bind("page", _LAST_TAB)]

    def _switch_tab(self, step: Step) -> list[str]:
        self.objects.clear()
        wanted = tab_wanted(step)
        if wanted == "new":
            return [self._bind("page", f"await {self.opened}" if self.opened else _LAST_TAB)]
        if wanted == "previous":
            place = "page.context().pages().at(page.context().pages().indexOf(page) - 1) ?? page"
        elif wanted.isdigit():
            place = f"page.context().pages().at({int(wanted) - 1}) ?? page"
        else:
            self.support.add("tabWithTitle")
            place = f"await tabWithTitle(page, {self._text(step.value)})"
        return [self._bind("page", place), "await page.bringToFront();"]

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
            target = f"{target}.filter({{ visible: true }})" if stop.noted("unseen") else target
            return [self._are_there(stop, target), *self._each(target, self._judge(stop, "each"))]
        return self._judge(stop, target)

    def _are_there(self, stop: Stop, target: str) -> str:
        """That there is something to judge: nothing is wrong with none of them, and each place has one."""
        if stop.asked.is_of_each:
            return f"await expect({target}).toHaveCount({seen_of_each(stop)});"
        return f"await expect({target}).not.toHaveCount(0);"

    def _judge(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        state = _STATES.get(asked.verb)
        if asked.verb in IS_MARKED and target and stop.noted("state") == "class":
            said = typescript_string(IS_MARKED[asked.verb])
            return self._eventually(stop, f"await {target}.evaluate<boolean>({said})")
        if asked.verb == "checked" and target and stop.noted("offered"):
            return self._eventually(stop, f"await {target}.evaluate<boolean>({typescript_string(IS_SELECTED)})")
        if state and target:
            return [self._expect(stop, target, state)]
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

    def _expect(self, stop: Stop, subject: str, assertion: str, argument: str = "", options: str = "") -> str:
        """One `expect` line, negated and with its own limit where the step has one."""
        limit = f"timeout: {stop.step.timeout_s * 1000:g}" if stop.step.timeout_s else ""
        chosen = [piece for piece in (*options.split(", "), limit) if piece]
        head = f"await expect({subject}).{'not.' if stop.asked.negated else ''}{assertion}("
        given = [argument] if argument else []
        options_text = [f"{{ {', '.join(chosen)} }}"] if chosen else []
        line = f"{head}{', '.join([*given, *options_text])});"
        if len(line) + _INDENT <= COLUMNS or not chosen:
            return line
        return "\n".join([f"{head}{', '.join([*given, '{'])}", *(f"  {piece}," for piece in chosen), "});"])

    def _eventually(self, stop: Stop, holds: str) -> list[str]:
        self.support.add("eventually")
        said = typescript_string(one_line(stop.asked.source.text)[:80])
        limit = [f"{stop.step.timeout_s * 1000:g}"] if stop.step.timeout_s else []
        given = [f"async () => {_not(holds) if stop.asked.negated else holds}", said, *limit]
        line = f"await eventually({', '.join(given)});"
        if len(line) + _INDENT <= COLUMNS:
            return [line]
        return ["await eventually(", *(f"  {argument}," for argument in given), ");"]

    def _visible(self, stop: Stop, target: str) -> list[str]:
        if not target or stop.asked.value is not None:
            return self._says(stop, target)
        many = stop.asked.target is not None and stop.asked.target.every
        presumed = stop.result is None or stop.result.locator is None
        if stop.asked.negated and (presumed or many):
            shown = target if presumed else f"{target}.filter({{ visible: true }})"
            limit = f", {{ timeout: {stop.step.timeout_s * 1000:g} }}" if stop.step.timeout_s else ""
            return [f"await expect({shown}).toHaveCount(0{limit});"]
        if stop.noted("offered") and not stop.asked.negated:
            return [self._expect(stop, target, "toBeAttached")]
        if stop.asked.negated and stop.noted("drawn"):
            self.support.add("seen")
            return self._eventually(stop, f"await seen({target})")
        first = presumed and target != "each"
        return [self._expect(stop, f"{target}.first()" if first else target, "toBeVisible")]

    def _says(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        if asked.value is None and target:
            return [self._expect(stop, target, "toBeVisible")]
        if target and (asked.comparison in NUMERIC or stop.shows_value):
            self.support.add("read")
            return self._eventually(stop, self._matches(stop, f"(await read({target}))"))
        subject = target or 'page.locator("body")'
        text = self._said(stop)
        if sign := stop.noted("sign"):
            text = (
                f'({text}).replace({_literal(sign)}, "")' if " + " in text else f'{text}.replace({_literal(sign)}, "")'
            )
        if has_edges(asked):
            self.support |= {"says", *NEEDS["says"]}
            return self._eventually(stop, f"await says({subject}, {text})")
        if asked.comparison in {"contains", "equals"}:
            whole = "toHaveText" if asked.comparison == "equals" and target else "toContainText"
            label = f"{_literal(stop.noted('label'))} + " if stop.noted("label") else ""
            return [self._expect(stop, subject, whole, label + text, _INNER)]
        return [self._expect(stop, subject, "toHaveText", self._pattern(stop), "useInnerText: true")]

    def _said(self, stop: Stop) -> str:
        asked = stop.asked
        if asked.value is None and asked.target is not None:
            return _literal(asked.target.words)
        return self._text(asked.value)

    def _matches(self, stop: Stop, read: str) -> str:
        """Whether what `read` gives is as the step compares it: a condition that ignores case."""
        text = self._folded(stop)
        match stop.asked.comparison:
            case "equals":
                return f"{read}.toLowerCase() === {text}"
            case "starts_with":
                return f"{read}.toLowerCase().startsWith({text})"
            case "ends_with":
                return f"{read}.toLowerCase().endsWith({text})"
            case "matches":
                return f'new RegExp({self._said(stop)}, "i").test({read})'
            case "contains":
                return self._holds(stop, read, text)
            case comparison:
                self.support.add("number")
                return f"number({_bare(read)}) {NUMERIC[comparison]} {self._number(stop.asked.value)}"

    def _holds(self, stop: Stop, read: str, text: str) -> str:
        if not has_edges(stop.asked):
            return f"{read}.toLowerCase().includes({text})"
        self.support |= {"words", *NEEDS["words"]}
        return f"words({self._said(stop)}).test({_bare(read)})"

    def _folded(self, stop: Stop) -> str:
        said = pieces(stop.asked.value, self.run.plan.seed) if stop.asked.value else ()
        if all(isinstance(piece, Text) for piece in said) and said:
            text = "".join(piece.text for piece in said if isinstance(piece, Text))
            return _literal(" ".join(text.lower().split()))
        expression = self._said(stop)
        return f"({expression}).toLowerCase()" if " + " in expression else f"{expression}.toLowerCase()"

    def _pattern(self, stop: Stop) -> str:
        """A regular expression for what is compared."""
        text = self._said(stop)
        if stop.asked.comparison == "matches":
            return f'new RegExp({text}, "i")'
        self.support.add("escaped")
        match stop.asked.comparison:
            case "starts_with":
                return f'new RegExp("^\\\\s*" + escaped({text}), "i")'
            case "ends_with":
                return f'new RegExp(escaped({text}) + "\\\\s*$", "i")'
            case _:
                return f'new RegExp(escaped({text}), "i")'

    def _value(self, stop: Stop, target: str) -> list[str]:
        if stop.asked.comparison == "equals" and stop.component == "native" and not stop.is_list:
            return [self._expect(stop, target, "toHaveValue", self._said(stop))]
        self.support.add("read")
        return self._eventually(stop, self._matches(stop, f"(await read({target}))"))

    def _selected(self, stop: Stop, target: str) -> list[str]:
        if stop.asked.value is None:
            return self._eventually(stop, f"await {target}.evaluate<boolean>({typescript_string(IS_SELECTED)})")
        self.support.add("read")
        return self._eventually(stop, self._matches(stop, f"(await read({target}))"))

    def _count(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        wanted = self._number(asked.value, whole=True)
        if stop.noted("count") == "figure":
            self.support |= {"number", "read"}
            read = f"number(await read({target}))"
            return self._eventually(stop, f"{read} {NUMERIC.get(asked.comparison, '===')} {wanted}")
        shown = target if stop.noted("offered") else f"{target}.filter({{ visible: true }})"
        if asked.comparison in NUMERIC:
            return self._eventually(stop, f"(await {shown}.count()) {NUMERIC[asked.comparison]} {wanted}")
        return [self._expect(stop, shown, "toHaveCount", wanted)]

    def _attribute(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        name = typescript_string(asked.name or "")
        if asked.value is None and asked.name in IS_PLAYER:
            said = typescript_string(IS_PLAYER[asked.name])
            return self._eventually(stop, f"await {target}.evaluate<boolean>({said})")
        if asked.value is None:
            return [self._expect(stop, target, "toHaveAttribute", f"{name}, /^/")]
        if asked.name == "class" and asked.comparison == "contains":
            self.support.add("escaped")
            one = f'new RegExp("(?:^|\\\\s)" + escaped({self._text(asked.value)}) + "(?:\\\\s|$)")'
            return [self._expect(stop, target, "toHaveAttribute", f"{name}, {one}")]
        value = self._text(asked.value) if asked.comparison == "equals" else self._pattern(stop)
        return [self._expect(stop, target, "toHaveAttribute", f"{name}, {value}")]

    def _order(self, stop: Stop, target: str) -> list[str]:
        if stop.asked.values:
            self.support |= {"inTurn", *NEEDS["inTurn"]}
            said = ", ".join((target or 'page.locator("body")', *self._texts(stop.asked)))
            return self._eventually(stop, f"inTurn({said})")
        self.support |= {"inOrder", *NEEDS["inOrder"]}
        said = stop.asked.value.template if stop.asked.value else "ascending"
        return self._eventually(stop, f"inOrder({target}, {'true' if said.startswith('desc') else 'false'})")

    # --- further checks

    def _baseline(self, change: Step) -> None:
        """Read before an action what a later check compares with."""
        name = camel(unique("before", self.names))
        self.before[change.id] = name
        handle = self.book.handle(change.id)
        self.lines.append(f"const {name} = {self._now(change, self._use(handle) if handle else '')};")

    def _now(self, change: Step, target: str) -> str:
        if not target:
            whole = "page.url()" if change.name in OF_ADDRESS else 'await page.locator("body").innerText()'
            return '""' if change.target is not None else whole
        if change.target is not None and change.target.every:
            return f"await {target}.filter({{ visible: true }}).count()"
        self.support |= {"reading", "read"}
        return f"await reading({target})"

    def _changed(self, stop: Stop, target: str) -> list[str]:
        asked = stop.asked
        before, now = self.before.get(asked.id, '""'), self._now(asked, target)
        calm = asked.name in CALM
        if calm and not asked.negated:
            return ["await page.waitForTimeout(200);", f"expect({now}).toBe({before});"]
        if asked.name in {"increased", "decreased"} or asked.value is not None:
            return self._eventually(stop, self._moved_by(stop, before, now))
        return self._eventually(stop, f"({now}) {'===' if calm else '!=='} {before}")

    def _moved_by(self, stop: Stop, before: str, now: str) -> str:
        asked = stop.asked
        if asked.target is None or not asked.target.every:
            self.support.add("number")
            before, now = f"number({before})", f"number({now})"
        else:
            now = f"({now})"
        by = f"{before} - {now}" if asked.name == "decreased" else f"{now} - {before}"
        by = f"Math.abs({by})" if asked.name == "changed" else by
        if asked.value is None:
            return f"{by} > 0"
        return f"Number(({by}).toFixed(6)) {NUMERIC.get(asked.comparison, '===')} {self._number(asked.value)}"

    def _style(self, stop: Stop, target: str) -> list[str]:
        """The style as it was computed in the run, which was judged as a person sees it."""
        asked, seen = stop.asked, stop.result.actual if stop.result else ""
        name = (asked.name or "color").strip().lower().replace("colour", "color").replace(" ", "-")
        if asked.negated:
            if "(" in seen:
                self.support.add("colour")
            said = f"await colour(page, {self._text(asked.value)})" if "(" in seen else self._text(asked.value)
            return [self._expect(stop, target, "toHaveCSS", f"{typescript_string(name)}, {said}")]
        computed = typescript_string(seen.partition(" (")[0])
        name = SUMMED_UP.get(name, name)
        return [self._expect(stop, target, "toHaveCSS", f"{typescript_string(name)}, {computed}")]

    def _expanded(self, stop: Stop, target: str) -> list[str]:
        self.support |= {"setOpen", "eventually"}
        wanted = "false" if stop.asked.negated else "true"
        said = typescript_string(one_line(stop.asked.source.text)[:80])
        return [f"await eventually(async () => (await isOpen({target})) === {wanted}, {said});"]

    def _table(self, stop: Stop, target: str) -> list[str]:
        self.support.add("hasRows")
        header, *rows = [list(row) for row in stop.asked.table] or [[]]
        listed = ", ".join(f"[{', '.join(map(_literal, row))}]" for row in rows)
        grid = target or 'page.getByRole("table").first()'
        return self._eventually(stop, f"hasRows({grid}, [{', '.join(map(_literal, header))}], [{listed}])")

    def _kept(self, stop: Stop, support: str) -> list[str]:
        asked = stop.asked
        support = support if asked.name else "allStored"
        self.support.add(support)
        found = f"await {support}(page, {typescript_string(asked.name)})" if asked.name else f"await {support}(page)"
        if asked.value is None:
            return self._eventually(stop, f"({found}) !== undefined")
        return self._eventually(stop, self._matches(stop, f'(({found}) ?? "")'))

    def _accessible(self, stop: Stop) -> list[str]:
        self.support.add("violations")
        least = (stop.asked.value.template.strip().lower() if stop.asked.value else "") or "minor"
        return self._eventually(stop, f"(await violations(page, {typescript_string(least)})).length === 0")

    def _looks(self, stop: Stop, target: str) -> list[str]:
        name = typescript_string(f"{baseline_name(self.run, stop.asked)}.png")
        return [self._expect(stop, target or "page", "toHaveScreenshot", name)]

    def _page_check(self, stop: Stop) -> list[str]:
        asked = stop.asked
        checks: dict[str, Callable[[], list[str]]] = {
            "url": lambda: [self._expect(stop, "page", "toHaveURL", self._url_pattern(stop))],
            "title": lambda: [self._title(stop)],
            "download": lambda: self._held(stop, "download.suggestedFilename()"),
            "dialog": lambda: self._eventually(stop, self._some(stop, "messages", "message")),
            "console_errors": lambda: self._journal(stop, "consoleErrors"),
            "failed_requests": lambda: self._journal(stop, "failedRequests"),
            "tab_count": lambda: self._eventually(stop, self._counted(stop, "page.context().pages().length")),
            "cookie": lambda: self._kept(stop, "cookie"),
            "storage": lambda: self._kept(stop, "stored"),
            "accessibility": lambda: self._accessible(stop),
        }
        check = checks.get(asked.verb)
        return check() if check else [f"// ({asked.verb} had no element in the run)"]

    def _title(self, stop: Stop) -> str:
        wanted = self._text(stop.asked.value) if stop.asked.comparison == "equals" else self._pattern(stop)
        return self._expect(stop, "page", "toHaveTitle", wanted)

    def _counted(self, stop: Stop, read: str) -> str:
        return f"{read} {NUMERIC.get(stop.asked.comparison, '===')} {self._number(stop.asked.value, whole=True)}"

    def _some(self, stop: Stop, listing: str, entry: str) -> str:
        if stop.asked.value is None:
            return f"{listing}.length > 0"
        return f"{listing}.some(({entry}) => {self._matches(stop, entry)})"

    def _held(self, stop: Stop, read: str) -> list[str]:
        condition = self._matches(stop, read) if stop.asked.value is not None else f"{read}.length > 0"
        return [f"expect({condition}).toBe({'false' if stop.asked.negated else 'true'});"]

    def _journal(self, stop: Stop, listing: str) -> list[str]:
        asked = stop.asked
        if asked.value is not None and asked.comparison in NUMERIC:
            return [f"expect({self._counted(stop, f'{listing}.length')}).toBe(true);"]
        if asked.value is None and asked.negated:
            return [f"expect({listing}).toEqual([]);"]
        return [f"expect({self._some(stop, listing, 'entry')}).toBe({'false' if asked.negated else 'true'});"]

    def _url_pattern(self, stop: Stop) -> str:
        pattern = url_pattern(self.run, stop.asked)
        said = self._text(pattern.value)
        if pattern.from_base:
            said = 'BASE_URL.replace(/\\/$/, "")' + (f" + {said}" if pattern.value.template else "")
        if not pattern.raw:
            self.support.add("escaped")
        middle = said if pattern.raw else f"escaped({said})"
        before = [typescript_string(pattern.before)] if pattern.before else []
        after = [typescript_string(pattern.after)] if pattern.after else []
        return f'new RegExp({" + ".join([*before, middle, *after])}, "i")'


def _bare(read: str) -> str:
    """An awaited reading without the brackets that only a method call needs."""
    return read.removeprefix("(").removesuffix(")") if read.startswith("(await") else read


def _not(condition: str) -> str:
    """The opposite of a condition, in parentheses only where it has an operator of its own."""
    return f"!({condition})" if _OPERATOR.search(condition) else f"!{condition}"


def _literal(text: str) -> str:
    """A string literal; a long one as a sum of several, so that no line is too long."""
    if len(text) <= _LITERAL_COLUMNS:
        return typescript_string(text)
    chunks = [text[at : at + _LITERAL_COLUMNS] for at in range(0, len(text), _LITERAL_COLUMNS)]
    return "(" + " +\n    ".join(typescript_string(chunk) for chunk in chunks) + ")"


def _scroll(step: Step) -> str:
    said = step.value.template if step.value else "down"
    moves = {
        "top": 'await page.keyboard.press("ControlOrMeta+Home");',
        "bottom": "await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));",
        "up": "await page.mouse.wheel(0, -600);",
        "left": "await page.mouse.wheel(-600, 0);",
        "right": "await page.mouse.wheel(600, 0);",
    }
    return moves.get(said, "await page.mouse.wheel(0, 600);")


_PLAIN_ACTIONS = {
    "click": "click()",
    "download": "click()",
    "double_click": "dblclick()",
    "right_click": 'click({ button: "right" })',
    "hover": "hover()",
    "focus": "focus()",
    "clear": "clear()",
}
_TEXT_ACTIONS = {"fill": "fill", "press": "press", "type": "pressSequentially", "set_slider": "fill"}
_PLAIN_PAGE_ACTIONS = {
    "back": "await page.goBack();",
    "forward": "await page.goForward();",
    "reload": "await page.reload();",
    "switch_frame": "// (the frame is part of the locators that follow)",
}
_STATES = {
    "enabled": "toBeEnabled",
    "checked": "toBeChecked",
    "focused": "toBeFocused",
    "editable": "toBeEditable",
}
