"""The plan: ordered, typed steps. Everything a step means is data; nothing is looked up in its text again."""

from typing import Literal, get_args

from pydantic import Field

from pacts.domain.record import Record
from pacts.domain.requirement import Notice, Role

ActionVerb = Literal[
    "open",  # value = URL, path or page name
    "back",
    "forward",
    "reload",
    "click",
    "double_click",
    "right_click",
    "hover",
    "focus",
    "drag",  # target, destination
    "fill",  # target, value
    "append",  # target, value
    "clear",
    "press",  # value = key chord in Playwright's names ("Control+A"); target optional
    "type",  # value typed at the focused element, no target
    "select",  # target = the list, value = option text (several: values)
    "deselect",
    "check",
    "uncheck",
    "set_slider",  # target, value = number
    "upload",  # target, values = paths
    "download",  # target to click; name optional
    "scroll",  # target, or value in {"top","bottom","up","down"}
    "wait",  # value = seconds, only where the text names a duration
    "wait_until",  # the step's `expectation` becomes true
    "dialog_accept",  # value = the answer for a prompt, else None; arms the next dialog
    "dialog_dismiss",
    "switch_tab",  # value = "new", "previous", a number, or words of the title
    "close_tab",
    "switch_frame",  # target = the frame; value "main" leaves it
    "remember",  # target's text or value under `name`
]
CheckVerb = Literal[
    "visible",  # target or text is shown; negated: is not shown
    "text",  # target (or page when None) contains/equals value
    "value",  # a field's value
    "count",  # target with every=True; value = number
    "enabled",
    "checked",
    "selected",  # the list's chosen option
    "focused",
    "editable",
    "attribute",  # `name` = attribute, value
    "url",
    "title",
    "cell",  # target carries row and column scopes; value
    "download",  # value = file name
    "dialog",  # value = the dialog's message
    "console_errors",
    "failed_requests",
    "tab_count",
    "order",  # target with every=True; value = "ascending" | "descending"
]
Verb = Literal[ActionVerb, CheckVerb]
ACTIONS: frozenset[str] = frozenset(get_args(ActionVerb))
CHECKS: frozenset[str] = frozenset(v for v in get_args(CheckVerb))
# "download" is both an action and a check: `Step.is_check` decides by `Step.sort`.

Sort = Literal["action", "check"]
Comparison = Literal[
    "contains",
    "equals",
    "matches",  # regular expression
    "starts_with",
    "ends_with",
    "at_least",
    "at_most",
    "more_than",
    "less_than",
]
Kind = Literal[
    "button",
    "link",
    "field",  # anything one types into
    "checkbox",
    "radio",
    "switch",
    "dropdown",  # native select, combobox, listbox
    "option",
    "slider",
    "file",
    "date",
    "tab",
    "menu",
    "menuitem",
    "icon",
    "image",
    "heading",
    "text",  # message, label, paragraph, badge, error
    "alert",
    "row",
    "column",
    "cell",
    "table",
    "list",
    "item",  # list item
    "card",  # product card, tile, panel, box
    "section",
    "form",
    "group",  # fieldset
    "dialog",
    "navigation",
    "header",
    "footer",
    "sidebar",
    "frame",
    "page",
    "element",
]
Relation = Literal[
    "in",
    "row_of",  # in the row that holds the target
    "column",  # in the column headed by the target
    "next_to",
    "above",
    "below",
    "left_of",
    "right_of",
    "near",
    "before",
    "after",
]


class Scope(Record):
    """Where to look: a relation to another thing on the page."""

    relation: Relation
    target: "Target"


class Target(Record):
    """What the author pointed at, in their words. `words` may be empty when the kind says it all ("the last row")."""

    words: str = ""
    kind: Kind | None = None
    quoted: bool = False
    """The author put the words in quotes: they are what the page shows, not a description."""
    ordinal: int | None = None
    """1-based; -1 is the last, -2 the last but one."""
    every: bool = False
    """All that match ("all checkboxes", a count)."""
    scope: tuple[Scope, ...] = ()
    """Innermost first."""
    attributes: dict[str, str] = Field(default_factory=dict)
    """Attributes the text names outright: {"data-testid": "save"}, {"id": "x"}, {"placeholder": "Search"}."""

    def describe(self) -> str:
        """The target in words, as messages and reports show it."""
        head = f'"{self.words}"' if self.words else ""
        kind = (self.kind or ("element" if not self.words else "")).replace("_", " ")
        order = "" if self.ordinal is None else ("last " if self.ordinal == -1 else f"#{self.ordinal} ")
        attributes = "".join(f" [{k}={v}]" for k, v in self.attributes.items())
        said = " ".join(part for part in (head, kind) if part)
        inside = "".join(f" {s.relation.replace('_', ' ')} {s.target.describe()}" for s in self.scope)
        return f"{'all ' if self.every else ''}{order}{said}{attributes}{inside}".strip()


Scope.model_rebuild()


class Value(Record):
    """Text with references, resolved only when it is used.

    References: ``{{secret:NAME}}``, ``{{env:NAME}}``, ``{{remembered:NAME}}``, ``{{fake:email}}`` (kinds of
    `pacts.language.generated`), ``{{today}}``, ``{{today+3d}}``, ``{{now}}``. Scenario parameters are in the text
    already.
    """

    template: str

    @property
    def is_secret(self) -> bool:
        """Whether the text refers to a secret."""
        return "{{secret:" in self.template


class Source(Record):
    """The words a step came from."""

    line: int
    text: str


class Step(Record):
    """One thing to do or to check."""

    id: str
    """"s01", "s02", … in order of the plan."""
    sort: Sort
    verb: Verb
    target: Target | None = None
    destination: Target | None = None
    value: Value | None = None
    values: tuple[Value, ...] = ()
    """Several options, files or texts where the verb takes more than one."""
    comparison: Comparison = "contains"
    negated: bool = False
    name: str | None = None
    """Attribute name, or the name a value is remembered by."""
    expectation: "Step | None" = None
    """What a `wait_until` waits for."""
    timeout_s: float | None = None
    """A limit the text names; otherwise the settings' one."""
    destructive: bool = False
    """Deletes, pays, sends or submits something that can't be taken back."""
    source: Source
    role: Role | None = None
    criterion: str | None = None
    confidence: float = Field(default=1.0, ge=0, le=1)
    notices: tuple[Notice, ...] = ()

    @property
    def is_check(self) -> bool:
        """Whether the step judges instead of acting."""
        return self.sort == "check"


Step.model_rebuild()


class Plan(Record):
    """What will be done, in order."""

    requirement_id: str
    title: str
    base_url: str | None = None
    steps: tuple[Step, ...]
    notices: tuple[Notice, ...] = ()
    unclear: tuple[Source, ...] = ()
    """Lines nobody understood: the run is invalid unless `allow_partial`."""
    confidence: float = Field(default=1.0, ge=0, le=1)
    planned_by: Literal["rules", "model", "remembered"] = "rules"
    seed: int = 0
    digest: str = ""
    """SHA-256 of the requirement's canonical form: the key under which a plan and its elements are remembered."""

    @property
    def checks(self) -> tuple[Step, ...]:
        """The steps that judge."""
        return tuple(step for step in self.steps if step.is_check)
