"""The canonical form in YAML or JSON.

    title: Ann buys a backpack        # words of your own
    id: buy-backpack                  # optional; the id's slug, otherwise made from the title
    language: en                      # optional
    description: any text             # optional; nothing is done with it
    base_url: http://127.0.0.1:8000   # optional; also `url`
    parameters: {user: ann}           # optional; put in for <user>, ${user}, {{user}} and {user}
    tags: [smoke, shop]               # optional
    telemetry: false                  # optional; the same as the tag `no-telemetry`: no spans of its runs are made
    criteria:                         # optional; a mapping id: text, or a list of texts or {id, text}
      AC-1: The cart counts
    background: [...]                 # optional steps that every scenario starts with
    steps:                            # a list; or `given:`, `when:`, `then:` lists instead of it or beside it
      - Open /login
      - {given: I am logged in as "<user>"}
      - step: Fill in the form        # also `text`
        role: when                    # optional: given, when, then
        table: [[Name, Ann], [City, Bonn]]   # or a list of mappings
        doc_string: a longer text
        criterion: AC-1
    examples:                         # optional; one run a row
      - {user: ann}
    scenarios:                        # optional; a list of the same, instead of `steps`
      - title: ...
        steps: [...]

A document may also be a bare list of steps or of scenarios. Anything else is an error that names the line.
"""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pacts.domain.requirement import NO_TELEMETRY, Criterion, Role, Statement
from pacts.errors import RequirementError
from pacts.intake.draft import Draft, Ledger, Reading, Use
from pacts.intake.nodes import Node
from pacts.intake.parameters import Filler

HEAD_KEYS = (
    "title",
    "id",
    "description",
    "language",
    "base_url",
    "url",
    "parameters",
    "tags",
    "telemetry",
    "criteria",
)
"""What may be said of a requirement besides its steps."""
SCENARIO_KEYS = (
    *HEAD_KEYS,
    "background",
    "steps",
    "given",
    "when",
    "then",
    "examples",
)
TOP_KEYS = (*SCENARIO_KEYS, "scenarios")
STEP_KEYS = ("step", "text", "role", "table", "doc_string", "criterion", "given", "when", "then", "and", "but")
ROLES: dict[str, Role] = {"given": "given", "when": "when", "then": "then"}
STEP_LISTS: tuple[tuple[str, Role | None], ...] = (
    ("background", "given"),
    ("given", "given"),
    ("steps", None),
    ("when", "when"),
    ("then", "then"),
)


def read_canonical(root: Node, ledger: Ledger) -> Reading:
    """The scenarios of a document of the canonical form.

    Raises:
        RequirementError: a key is unknown or a value is of the wrong kind; the line and the nearest key are named.
    """
    ledger.claim("heading", 1, root.line)
    ledger.claim("heading", root.end, len(ledger.lines))
    reading = Reading(form="yaml", ledger=ledger)
    document = _Document(ledger)
    if root.kind == "list":
        reading.drafts = document.bare_list(root)
    elif root.kind == "map":
        reading.drafts = document.top(root)
        reading.title = document.title
    else:
        raise _wrong(root, "the document", "a mapping with `steps:` or a list of steps")
    return reading


def read_front_matter(root: Node, ledger: Ledger) -> Draft:
    """The head of a Markdown file: title, id, base_url, parameters, tags and the like; no steps.

    Raises:
        RequirementError: as `read_canonical`.
    """
    if root.kind != "map":
        raise _wrong(root, "the front matter", "a mapping")
    document = _Document(ledger)
    draft = Draft()
    document.head(document.fields(root, HEAD_KEYS, "the front matter"), draft)
    return draft


@dataclass(slots=True)
class _Document:
    ledger: Ledger
    title: str = ""
    shared: Draft = field(default_factory=Draft)

    def top(self, root: Node) -> list[Draft]:
        fields = self.fields(root, TOP_KEYS, "the document")
        scenarios = fields.pop("scenarios", None)
        if scenarios is None:
            drafts = self.scenario(fields, Draft())
            self.title = drafts[0].title if len(drafts) == 1 else _text_of(fields.get("title"))
            return drafts
        self.head(fields, self.shared)
        self.shared.statements = self.statements(fields, self.shared)
        self.title, self.shared.title, self.shared.slug = self.shared.title, "", None
        return [draft for item in _items(scenarios, "`scenarios`") for draft in self.one_of_many(item)]

    def one_of_many(self, item: Node) -> list[Draft]:
        if item.kind != "map":
            raise _wrong(item, "a scenario", "a mapping with `title` and `steps`")
        return self.scenario(self.fields(item, SCENARIO_KEYS, "a scenario"), self.shared)

    def bare_list(self, root: Node) -> list[Draft]:
        many = root.items and all(i.kind == "map" and not _is_step(i) for i in root.items)
        if many:
            return [draft for item in root.items for draft in self.one_of_many(item)]
        return [Draft(statements=self.steps(root, None))]

    def fields(self, node: Node, allowed: Sequence[str], what: str) -> dict[str, Node]:
        """The values of a mapping by key; unknown keys refused."""
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.text not in allowed:
                raise _unknown_key(key, allowed, what)
            self.ledger.claim("parameter" if key.text in {"parameters", "base_url", "url"} else "heading", key.line)
            found[key.text] = value
        return found

    # --- a scenario

    def scenario(self, fields: dict[str, Node], shared: Draft) -> list[Draft]:
        draft = Draft(
            base_url=shared.base_url,
            parameters=dict(shared.parameters),
            tags=shared.tags,
            language=shared.language,
            criteria=list(shared.criteria),
        )
        self.head(fields, draft)
        draft.statements = [*shared.statements, *self.statements(fields, draft)]
        if "examples" not in fields:
            return [draft]
        rows = self.examples(fields["examples"])
        return [example(draft, row) for row in rows] or [draft]

    def head(self, fields: dict[str, Node], draft: Draft) -> None:
        """Everything but the steps."""
        draft.title = self.text(fields, "title") or draft.title
        draft.slug = self.text(fields, "id") or draft.slug
        draft.language = self.text(fields, "language") or draft.language
        draft.base_url = self.text(fields, "base_url") or self.text(fields, "url") or draft.base_url
        if "description" in fields:
            self.text(fields, "description", use="description")
        if "parameters" in fields:
            draft.parameters |= self.mapping(fields["parameters"], "`parameters`", "parameter")
        if "tags" in fields:
            draft.tags += self.tags(fields["tags"])
        if "telemetry" in fields and not self.telemetry(fields["telemetry"]):
            draft.tags += (NO_TELEMETRY,)
        if "criteria" in fields:
            draft.criteria += self.criteria(fields["criteria"])

    def text(self, fields: dict[str, Node], key: str, use: Use = "heading") -> str:
        node = fields.get(key)
        return "" if node is None else self.scalar(node, f"`{key}`", use).strip()

    def scalar(self, node: Node, what: str, use: Use) -> str:
        if node.kind != "scalar":
            raise _wrong(node, what, "a text")
        self.ledger.claim(use, node.line, node.end)
        return node.text

    def mapping(self, node: Node, what: str, use: Use) -> dict[str, str]:
        if node.kind != "map":
            raise _wrong(node, what, "a mapping")
        self.ledger.claim(use, node.line, node.end)
        return {key.text: self.scalar(value, f"{key.text!r} in {what}", use) for key, value in node.pairs}

    def telemetry(self, node: Node) -> bool:
        """Whether spans of the scenario's runs may be made."""
        word = self.scalar(node, "`telemetry`", "tag").strip().lower()
        if word not in {"true", "false"}:
            raise RequirementError(f"line {node.line}: `telemetry` must be true or false, got {word!r}", code="syntax")
        return word == "true"

    def tags(self, node: Node) -> tuple[str, ...]:
        if node.kind == "scalar":
            words = self.scalar(node, "`tags`", "tag").replace(",", " ").split()
        else:
            words = [self.scalar(item, "a tag", "tag").strip() for item in _items(node, "`tags`")]
        return tuple(word.lstrip("@") for word in words if word.lstrip("@"))

    def criteria(self, node: Node) -> Iterable[Criterion]:
        if node.kind == "map":
            return [
                Criterion(id=key.text, text=self.scalar(value, "a criterion", "heading"), line=key.line)
                for key, value in node.pairs
            ]
        return [self.criterion(item, n) for n, item in enumerate(_items(node, "`criteria`"), 1)]

    def criterion(self, item: Node, number: int) -> Criterion:
        if item.kind == "scalar":
            return Criterion(id=f"AC-{number}", text=self.scalar(item, "a criterion", "heading"), line=item.line)
        if item.kind != "map":
            raise _wrong(item, "a criterion", "a text or {id, text}")
        fields = self.fields(item, ("id", "text"), "a criterion")
        return Criterion(id=self.text(fields, "id") or f"AC-{number}", text=self.text(fields, "text"), line=item.line)

    def examples(self, node: Node) -> list[dict[str, str]]:
        rows = _items(node, "`examples`")
        return [self.mapping(row, "a row of `examples`", "table") for row in rows]

    # --- steps

    def statements(self, fields: dict[str, Node], draft: Draft) -> list[Statement]:
        found: list[Statement] = []
        for key, role in STEP_LISTS:
            if key in fields:
                found += self.steps(fields[key], role)
        for statement in found:
            if statement.criterion:
                draft.criterion(statement.criterion, statement.criterion, None)
        return found

    def steps(self, node: Node, role: Role | None) -> list[Statement]:
        """A list of steps, or one text with a step a line."""
        if node.null:
            return []
        if node.kind == "scalar":
            return self.lines(node, role)
        found: list[Statement] = []
        for item in _items(node, "the steps"):
            if item.null:
                raise _wrong(item, "a step", "a text; this one is empty")
            found.append(self.step(item, role, found[-1].role if found else None))
        return [s for s in found if s.text]

    def lines(self, node: Node, role: Role | None) -> list[Statement]:
        self.ledger.claim("statement", node.line, node.end)
        block = node.end > node.line and "\n" in node.text
        first = node.line + 1 if block else node.line
        texts = [(first + n, line.strip()) for n, line in enumerate(node.text.split("\n"))]
        return [Statement(text=text, line=line, role=role) for line, text in texts if text]

    def step(self, item: Node, role: Role | None, before: Role | None) -> Statement:
        if item.kind == "scalar":
            return Statement(text=self.scalar(item, "a step", "statement").strip(), line=item.line, role=role)
        if item.kind != "map":
            raise _wrong(item, "a step", "a text or a mapping with `step:`")
        fields = self.fields(item, STEP_KEYS, "a step")
        self.ledger.claim("statement", item.line, item.end)
        said = [key for key in ("step", "text", "given", "when", "then", "and", "but") if key in fields]
        if len(said) != 1:
            raise _wrong(
                item, "a step", f"exactly one of `step`, `text`, `given`, `when`, `then`; it has {said or 'none'}"
            )
        key = said[0]
        spoken: Role | None = before if key in {"and", "but"} else role
        if key in ROLES:
            spoken = ROLES[key]
        return Statement(
            text=self.scalar(fields[key], f"`{key}`", "statement").strip(),
            line=fields[key].line,
            role=self.role(fields) or spoken,
            table=self.table(fields["table"]) if "table" in fields else (),
            doc_string=self.scalar(fields["doc_string"], "`doc_string`", "doc_string")
            if "doc_string" in fields
            else None,
            criterion=self.text(fields, "criterion") or None,
        )

    def role(self, fields: dict[str, Node]) -> Role | None:
        if "role" not in fields:
            return None
        said = self.text(fields, "role").lower()
        if said not in ROLES:
            raise _wrong(fields["role"], "`role`", f"given, when or then, not {said!r}")
        return ROLES[said]

    def table(self, node: Node) -> tuple[tuple[str, ...], ...]:
        self.ledger.claim("table", node.line, node.end)
        rows = _items(node, "`table`")
        if rows and all(row.kind == "map" for row in rows):
            return self.table_of_mappings(rows)
        return tuple(self.row(row) for row in rows)

    def row(self, row: Node) -> tuple[str, ...]:
        return tuple(self.scalar(cell, "a cell", "table") for cell in _items(row, "a row of `table`"))

    def table_of_mappings(self, rows: Sequence[Node]) -> tuple[tuple[str, ...], ...]:
        values = [self.mapping(row, "a row of `table`", "table") for row in rows]
        header = tuple(dict.fromkeys(key for row in values for key in row))
        return (header, *(tuple(row.get(key, "") for key in header) for row in values))


def example(draft: Draft, row: dict[str, str]) -> Draft:
    """The draft for one row of examples: its values as parameters, and in its title."""
    said = ", ".join(row.values())
    named = any(f"<{key}>" in draft.title for key in row)
    filler = Filler(row)
    statements = [filler.statement(statement) for statement in draft.statements]
    return Draft(
        title=filler.fill(draft.title, 1) if named else (f"{draft.title} ({said[:80]})" if draft.title else ""),
        slug=draft.slug,
        statements=statements,
        parameters={**draft.parameters, **row},
        consumed=set(filler.used),
        tags=draft.tags,
        base_url=draft.base_url,
        language=draft.language,
        criteria=list(draft.criteria),
        notices=list(draft.notices),
    )


def _is_step(item: Node) -> bool:
    keys = {key.text for key, _ in item.pairs}
    return bool(keys & {"step", "text", "and", "but", "role", "table"}) or (
        bool(keys & set(ROLES)) and all(v.kind == "scalar" for _, v in item.pairs)
    )


def _items(node: Node, what: str) -> tuple[Node, ...]:
    if node.kind != "list":
        raise _wrong(node, what, "a list")
    return node.items


def _text_of(node: Node | None) -> str:
    return node.text.strip() if node is not None and node.kind == "scalar" else ""


def _wrong(node: Node, what: str, wanted: str) -> RequirementError:
    kinds: dict[str, str] = {"scalar": f"the text {node.text[:40]!r}", "list": "a list", "map": "a mapping"}
    found = "nothing" if node.null else kinds[node.kind]
    return RequirementError(
        f"line {node.line}: {what} must be {wanted}, but there is {found}", code="syntax", line=node.line
    )


def _unknown_key(key: Node, allowed: Sequence[str], what: str) -> RequirementError:
    near = difflib.get_close_matches(key.text.lower(), allowed, n=1, cutoff=0.5)
    nearest = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(allowed)}"
    sentence = " A step that holds ': ' needs quotes around it." if what == "a step" else ""
    return RequirementError(
        f"line {key.line}: {what} has no key {key.text!r}: {nearest}{sentence}", code="syntax", line=key.line
    )
