"""Markdown as drafts: headings are titles and roles, lists and paragraphs steps, tables and fences belong to a step."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from pacts.domain.requirement import Notice, Role, Statement
from pacts.errors import RequirementError
from pacts.intake.canonical import example, read_front_matter
from pacts.intake.draft import Draft, Ledger, Reading
from pacts.intake.gherkin_text import read_gherkin
from pacts.intake.markdown_inline import spoken
from pacts.intake.nodes import read_yaml
from pacts.intake.plain_text import Voice, statements_of
from pacts.intake.sentences import runs_on
from pacts.intake.wording import (
    BULLET,
    CRITERIA_LABELS,
    CRITERION,
    EXAMPLES_LABELS,
    KEYWORD,
    LABELS,
    PARAMETER,
    PARAMETER_BLOCK,
    PARAMETER_LABELS,
    REMARKS,
    REPORTED,
    SCENARIO_LINE,
    SHARED,
    STORY,
    TAGS_LINE,
    URL_LINE,
    criterion_id,
    heading_word,
    is_filed_under,
    is_step_like,
    label_of,
)

MAX_HEADINGS = 20_000
"""More is no requirement but a mistaken file."""
GHERKIN_FENCES = frozenset({"gherkin", "feature", "cucumber"})
ACTION_COLUMNS = frozenset(
    {"action", "actions", "step", "steps", "test step", "test steps", "what to do", "when", "do"}
)
EXPECTED_COLUMNS = frozenset(LABELS) - ACTION_COLUMNS - SHARED - {"given", "flow", "main flow", "procedure"}
_TASK = re.compile(r"^\[[ xX]\]\s+")
_PAIR = re.compile(r"^(?P<key>[^:\n\"“]{1,60}?)\s*:\s+(?P<value>\S.*)$")
_HTML_COMMENT = re.compile(r"\s*<!--.*?-->\s*", re.DOTALL)
_NUMBERED = re.compile(r"^\d{1,3}(?:\.\d{1,3})*[.)]?\s+")


def read_markdown(ledger: Ledger) -> Reading:
    """The scenarios of a Markdown text.

    Raises:
        RequirementError: the front matter is broken, or a Gherkin fence is, or a fence never ends.
    """
    headings = sum(1 for line in ledger.lines if line.startswith("#"))
    if headings > MAX_HEADINGS:
        raise RequirementError(
            f"the text has {headings:,} headings, more than {MAX_HEADINGS:,}: split it into several files",
            code="too_large",
        )
    reader = _Reader(ledger)
    reader.read()
    return Reading(
        form="markdown",
        ledger=ledger,
        title=reader.title,
        drafts=reader.drafts,
        notices=reader.notices,
        confidence=0.95,
    )


def block_parser() -> MarkdownIt:
    """CommonMark with tables, whose inline text is left as it is written."""
    return MarkdownIt("commonmark").enable("table").disable("inline").disable("code")


@dataclass(slots=True)
class _Section:
    """A heading and what stands under it up to the next one."""

    heading: str = ""
    level: int = 0
    line: int = 0
    blocks: list[SyntaxTreeNode] = field(default_factory=list)

    @property
    def word(self) -> str:
        return _NUMBERED.sub("", heading_word(self.heading))


@dataclass(slots=True)
class _Reader:
    ledger: Ledger
    title: str = ""
    drafts: list[Draft] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    head: Draft = field(default_factory=Draft)
    """Front matter, and what every scenario starts with."""
    draft: Draft = field(default_factory=Draft)
    voice: Voice = field(default_factory=Voice)
    mode: str = ""
    """What the items under the present heading are: "", "criteria", "parameters", "examples", "remark"."""
    criterion: str | None = None
    offset: int = 0
    """Lines of front matter before the Markdown."""
    inline: MarkdownIt = field(default_factory=lambda: MarkdownIt("commonmark"))
    fenced: list[Draft] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)

    def read(self) -> None:
        body = self._front_matter()
        root = SyntaxTreeNode(block_parser().parse("\n".join(body)))
        sections = list(self._sections(root))
        self._title(sections)
        heads = _scenario_heads(sections, self.title)
        self.draft = self.head if heads else self._fresh("")
        for number, section in enumerate(sections):
            self._section(section, begins=number in heads)
        self._close()

    def _fresh(self, title: str) -> Draft:
        head = self.head
        return Draft(
            title=title,
            slug=head.slug,
            statements=list(head.statements),
            parameters=dict(head.parameters),
            tags=head.tags,
            base_url=head.base_url,
            language=head.language,
            criteria=list(head.criteria),
            notices=list(head.notices),
        )

    def _close(self) -> None:
        """Put the open scenario away, once for each of its example rows."""
        draft = self.draft
        rows, self.rows = self.rows, []
        if draft is not self.head and (draft.statements or draft.title) and not (self.fenced and not draft.statements):
            self.drafts += [example(draft, row) for row in rows] or [draft]
            if not draft.statements:
                message = f"{draft.title!r} has no step: write its steps as a list"
                draft.notices.append(Notice(code="empty", message=message))
        self.drafts += self.fenced
        self.fenced = []

    # --- front matter and headings

    def _front_matter(self) -> Sequence[str]:
        lines = self.ledger.lines
        if lines[0].strip() != "---":
            return lines
        end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() in {"---", "..."}), None)
        if end is None or not any(":" in line for line in lines[1:end]):
            return lines
        self.ledger.claim("heading", 1)
        self.ledger.claim("heading", end + 1)
        text = "\n" + "\n".join(lines[1:end])
        for number, line in enumerate(lines[1:end], 2):
            if line.strip().startswith("#"):
                self.ledger.claim("comment", number)
        self.head = read_front_matter(read_yaml(text), self.ledger)
        self.title, self.head.title = self.head.title, ""
        self.offset = end + 1
        return lines[end + 1 :]

    def _sections(self, root: SyntaxTreeNode) -> Iterator[_Section]:
        section = _Section()
        for node in root.children:
            first, last = self._lines(node)
            if node.type == "heading" and not self._is_ruled_off(node, last - first):
                yield section
                self.ledger.claim("heading", first, last)
                section = _Section(self._said(node), int(node.tag[1:]), first)
            else:
                section.blocks.append(node)
        yield section

    def _is_ruled_off(self, node: SyntaxTreeNode, more_lines: int) -> bool:
        """Whether a "heading" underlined with dashes is a step, or several, over a ruler."""
        if node.markup.startswith("#"):
            return False
        ruled = more_lines > 1 or is_step_like(self._said(node))
        if ruled:
            self.ledger.claim("heading", self._lines(node)[1])
        return ruled

    def _title(self, sections: Sequence[_Section]) -> None:
        """The one top heading above all others is the document's title."""
        headed = [s for s in sections if s.heading]
        if not headed or self.title:
            return
        top = min(s.level for s in headed)
        if headed[0].level == top and sum(1 for s in headed if s.level == top) == 1 and not _groups(headed[0]):
            self.title = headed[0].heading

    def _section(self, section: _Section, *, begins: bool) -> None:
        if begins:
            self._close()
            named = SCENARIO_LINE.match(section.heading)
            title = _NUMBERED.sub("", (named["title"].strip() if named else section.heading) or section.heading)
            self.draft = self._fresh(title)
        self._enter(section, begins=begins)
        if not self.mode and any(_is_gherkin(block) for block in section.blocks):
            self.mode = "remark"  # the words around a fence with scenarios tell about them
        for block in section.blocks:
            self._block(block)

    def _enter(self, section: _Section, *, begins: bool) -> None:
        self.voice.head(None)
        self.mode, self.criterion = "", None
        word = section.word
        if word in LABELS:
            self.voice.head(LABELS[word])
        elif word in CRITERIA_LABELS:
            self.mode = "criteria"
        elif word in PARAMETER_LABELS:
            self.mode = "parameters"
        elif word in EXAMPLES_LABELS:
            self.mode = "examples"
        elif word in REMARKS | REPORTED:
            self.mode = "remark"
        elif match := CRITERION.match(section.heading):
            said = section.heading[match.end() :].strip()
            self.criterion = self.draft.criterion(criterion_id(match["id"]), said, section.line)
        elif section.heading and not begins and section.heading != self.title:
            self._only_heads(section.heading, section.line)

    def _only_heads(self, words: str, line: int) -> None:
        message = f"{words[:80]!r} heads what follows, it is no step"
        self.notices.append(Notice(code="other", message=message, severity="info", line=line))

    # --- blocks

    def _lines(self, node: SyntaxTreeNode) -> tuple[int, int]:
        first, last = node.map or (0, 1)
        return first + 1 + self.offset, max(first + 1, last) + self.offset

    def _said(self, node: SyntaxTreeNode) -> str:
        """The words of the inline text below a node."""
        return " ".join(self._written(node).split("\n")).strip()

    def _written(self, node: SyntaxTreeNode) -> str:
        return "\n".join(spoken(n.content, self.inline) for n in node.walk() if n.type == "inline")

    def _block(self, node: SyntaxTreeNode) -> None:
        first, last = self._lines(node)
        match node.type:
            case "bullet_list" | "ordered_list":
                for item in node.children:
                    self._item(item)
            case "table":
                self._table(node)
            case "fence" | "code_block":
                self._fence(node)
            case "html_block":
                self._html(node)
            case "blockquote":
                self.ledger.claim("description", first, last)
            case "hr":
                self.ledger.claim("heading", first, last)
            case _:
                self._paragraph(node, first)

    def _html(self, node: SyntaxTreeNode) -> None:
        first, last = self._lines(node)
        if _HTML_COMMENT.fullmatch(node.content):
            self.ledger.claim("comment", first, last)

    def _paragraph(self, node: SyntaxTreeNode, line: int) -> None:
        """The lines of a paragraph: declarations, descriptions and sentences."""
        written = self._written(node).split("\n")
        wrapped = any(runs_on(a, b) for a, b in pairwise(written))
        kept: list[tuple[int, str]] = []
        for number, text in enumerate(written, line):
            if self._declared(number, text):
                continue
            if kept and (not wrapped or KEYWORD.match(text) or label_of(text) or BULLET.match(text)):
                self._prose(kept)
                kept = []
            kept.append((number, text))
        self._prose(kept)

    def _declared(self, number: int, text: str) -> bool:
        parameter = (PARAMETER_BLOCK if self.mode == "parameters" else PARAMETER).match(text)
        if url := URL_LINE.match(text):
            self.draft.declare_url(url["url"], number)
        elif tags := TAGS_LINE.match(text):
            self.draft.tags += tuple(
                word.lstrip("@#") for word in re.split(r"[,\s]+", tags["tags"]) if word.strip("@#")
            )
        elif parameter and (self.mode == "parameters" or not is_step_like(text)):
            self.draft.declare(parameter["name"], parameter["value"].strip(), number)
        else:
            return False
        self.ledger.claim("parameter", number)
        return True

    def _prose(self, lines: Sequence[tuple[int, str]]) -> None:
        if not lines:
            return
        first, text = lines[0]
        label = label_of(text)
        filed = not self.draft.statements and is_filed_under(text, self.ledger.lines)
        if filed:
            self.ledger.claim("description", first, lines[-1][0])
            return
        if label is not None and label.reports:
            self.mode = self.mode if label.rest else "remark"
            self.ledger.claim("description", first, lines[-1][0])
            return
        if (self.mode == "remark" and label is None) or (STORY.match(text) and not self.draft.statements):
            self.ledger.claim("description", first, lines[-1][0])
            return
        outer = self.voice
        if label is not None and label.rest:
            self.voice = Voice(label.role, label.role)
        elif label is not None:
            self._label(label.word, label.role)
            outer = self.voice
        text = label.rest if label is not None else text
        self.ledger.claim("statement" if text else "heading", first, lines[-1][0])
        self._add([(first, text), *lines[1:]])
        self.voice = outer

    def _label(self, word: str, role: Role | None) -> None:
        self.voice.head(role)
        self.criterion = None
        self.mode = "criteria" if word in CRITERIA_LABELS else ""

    def _add(self, lines: Sequence[tuple[int, str]]) -> list[Statement]:
        """Statements for a paragraph or an item, with the criterion that is open or that it names."""
        lines = [(number, text) for number, text in lines if text.strip()]
        if not lines:
            return []
        number, text = lines[0]
        if match := CRITERION.match(text):
            text = text[match.end() :]
            self.criterion = self.draft.criterion(criterion_id(match["id"]), text.strip(), number)
            lines = [(number, text), *lines[1:]]
        elif self.mode == "criteria":
            self.criterion = self.draft.criterion(f"AC-{len(self.draft.criteria) + 1}", text.strip(), number)
        found = statements_of(lines, self.voice)
        found = [s.model_copy(update={"criterion": self.criterion}) if self.criterion else s for s in found]
        self.draft.statements += found
        return found

    # --- lists

    def _item(self, item: SyntaxTreeNode) -> None:
        first, last = self._lines(item)
        if not item.children:
            self.ledger.claim("heading", first, last)  # an empty list item
            return
        head, rest = item.children[0], item.children[1:]
        if head.type != "paragraph":
            for block in item.children:
                self._block(block)
            return
        nested = [block for block in rest if block.type in {"bullet_list", "ordered_list"}]
        text = _TASK.sub("", self._written(head))
        if nested and self._gathered(text, first, nested):
            rest = [block for block in rest if block not in nested]
        elif not (nested and text.rstrip().endswith(":") and self._heads(text, first)):
            self._item_text(text, first)
        for block in rest:
            self._block(block)

    def _item_text(self, text: str, first: int) -> None:
        lines = [(first + n, part) for n, part in enumerate(text.split("\n"))]
        if len(lines) == 1 and self._declared(first, text):
            return
        label = next((n for n, (_, part) in enumerate(lines) if n and label_of(part) is not None), len(lines))
        self._prose(lines[:label])
        if label < len(lines):
            self._item_text("\n".join(part for _, part in lines[label:]), first + label)

    def _heads(self, text: str, line: int) -> bool:
        """An item "Log in as Ann:" over steps of its own is their heading."""
        label = label_of(text)
        if label is not None and not label.rest:
            self._label(label.word, label.role)
        else:
            self._only_heads(text, line)
        self.ledger.claim("heading", line, line + text.count("\n"))
        return True

    def _gathered(self, text: str, line: int, nested: Sequence[SyntaxTreeNode]) -> bool:
        """A step with the values it needs below it ("Fill in the form:" / "- Name: Ann") takes them as its table."""
        items = [item for block in nested for item in block.children]
        flat = all(len(item.children) == 1 and item.children[0].type == "paragraph" for item in items)
        if not flat or not text.rstrip().endswith(":") or label_of(text) is not None:
            return False
        said = [_TASK.sub("", self._said(item)) for item in items]
        rows = [(m["key"], m["value"]) if (m := _PAIR.match(words)) else (words,) for words in said]
        pairs = all(len(row) == 2 and not is_step_like(row[0]) for row in rows)  # noqa: PLR2004 - name and value
        if not pairs and any(is_step_like(words) for words in said):
            return False
        found = self._add([(line, text.rstrip().rstrip(":"))])
        if not found:
            return False
        self.ledger.claim("statement", line)
        for item in items:
            self.ledger.claim("table", *self._lines(item))
        table: tuple[tuple[str, ...], ...] = tuple(rows) if pairs else tuple((words,) for words in said)
        self.draft.attach(table=table)
        return True

    # --- tables and fences

    def _table(self, node: SyntaxTreeNode) -> None:
        rows = [(self._lines(row)[0], tuple(self._said(cell) for cell in row.children)) for row in _rows(node)]
        first, last = self._lines(node)
        if not rows:
            return
        header = [heading_word(cell) for cell in rows[0][1]]
        self.ledger.claim("table", first, last)
        if self.mode == "examples":
            self.rows += [dict(zip(rows[0][1], row, strict=False)) for _, row in rows[1:]]
        elif self.mode == "parameters":
            self._parameters(rows)
        elif any(name in ACTION_COLUMNS for name in header):
            self._steps_by_row(header, rows[1:])
        elif self.draft.statements:
            self.draft.attach(table=tuple(row for _, row in rows))
        else:
            message = f"the table in lines {first}-{last} stands under no step: put it under the step it belongs to"
            self.notices.append(Notice(code="other", message=message, line=first))

    def _parameters(self, rows: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        for _, row in rows[1:]:
            if len(row) > 1 and row[0]:
                self.draft.parameters[row[0]] = row[1]

    def _steps_by_row(self, header: Sequence[str], rows: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        """A table of test steps: what to do, and what is expected then."""
        for line, row in rows:
            for name, cell in zip(header, row, strict=False):
                if name in ACTION_COLUMNS and not cell.strip().isdigit():
                    self.voice.head("when")
                    self._add([(line, cell)])
                elif name in EXPECTED_COLUMNS and cell.strip(" -–—"):
                    self.voice.head("then")
                    self._add([(line, cell)])

    def _fence(self, node: SyntaxTreeNode) -> None:
        first, last = self._lines(node)
        if _is_gherkin(node):
            self._gherkin(node.content, first)
            self.ledger.claim("heading", first)
            self.ledger.claim("heading", last)
        elif self._is_open(node, first, last):
            raise RequirementError(
                f"the code that begins in line {first} never ends: close it with {node.markup} in a line of its own",
                code="syntax",
                line=first,
            )
        elif self.draft.statements and self.draft is not self.head:
            self.draft.attach(doc_string=node.content.removesuffix("\n"))
            self.ledger.claim("doc_string", first, last)
        else:
            message = f"the code in lines {first}-{last} stands under no step: nothing is done with it"
            self.notices.append(Notice(code="other", message=message, line=first))
            self.ledger.claim("notice", first, last)

    def _is_open(self, node: SyntaxTreeNode, first: int, last: int) -> bool:
        closed = self.ledger.lines[last - 1].strip(" >\t").startswith(node.markup)
        return node.type == "fence" and (last == first or not closed)

    def _gherkin(self, content: str, fence: int) -> None:
        inner = Ledger(("", *[""] * (fence - 1), *content.removesuffix("\n").split("\n")))
        reading = read_gherkin(inner)
        for line, use in inner.uses.items():
            self.ledger.claim(use, line)
        for draft in reading.drafts:
            draft.base_url = draft.base_url or self.head.base_url
            draft.parameters = {**self.head.parameters, **draft.parameters}
            draft.tags = (*self.head.tags, *draft.tags)
            draft.title = draft.title or self.draft.title or self.title
        self.fenced += reading.drafts
        self.notices += reading.notices


def _is_gherkin(node: SyntaxTreeNode) -> bool:
    return node.type == "fence" and node.info.strip().split(" ")[0].lower() in GHERKIN_FENCES


def _rows(table: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    return (node for node in table.walk() if node.type == "tr")


def _groups(section: _Section) -> bool:
    """Whether a heading heads steps and is no title."""
    return section.word in LABELS or section.word in CRITERIA_LABELS


def _scenario_heads(sections: Sequence[_Section], title: str) -> frozenset[int]:
    """Which sections begin a scenario of their own: those named so, else every one of a level that holds steps."""
    named = [n for n, s in enumerate(sections) if s.heading and SCENARIO_LINE.match(s.heading)]
    if named:
        return frozenset(named)
    others = [n for n, s in enumerate(sections) if s.heading and not _is_group(s, title)]
    if not others:
        return frozenset()
    level = min(sections[n].level for n in others)
    heads = [n for n in others if sections[n].level == level]
    full = [n for n in heads if _holds_steps(sections, n, level)]
    shared = any(
        s.blocks and s.word not in SHARED and _is_group(s, title) for s in sections[: heads[0]] if s.heading != title
    )
    return frozenset(full if len(full) > 1 and not shared else ())


def _is_group(section: _Section, title: str) -> bool:
    """A heading that names a group of steps, a remark or the whole, not a scenario."""
    word = section.word
    tables = (LABELS, CRITERIA_LABELS, EXAMPLES_LABELS, PARAMETER_LABELS, REMARKS, REPORTED)
    return (
        section.heading == title
        or any(word in table for table in tables)
        or CRITERION.match(section.heading) is not None
    )


def _holds_steps(sections: Sequence[_Section], head: int, level: int) -> bool:
    for at in range(head, len(sections)):
        section = sections[at]
        if at > head and section.level <= level and section.heading:
            return False
        if any(block.type not in {"hr", "html_block", "blockquote"} for block in section.blocks):
            return True
    return False
