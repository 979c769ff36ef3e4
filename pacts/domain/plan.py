"""The plan: ordered, typed steps. Everything a step means is data; nothing is looked up in its text again."""

from hashlib import sha256
from typing import Final, Literal, get_args

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
    "expand",  # open a section, tree node, accordion, menu or row of details; nothing to do when it is open
    "collapse",
    "submit",  # the target form (None: the one last typed into)
    "select_text",  # target's text, or `value` within it, as with the mouse
    "drag_by",  # target; name = "up" | "down" | "left" | "right", value = how far (positions or pixels) or None
    "copy",  # target's text or value, into the clipboard that `paste` types
    "paste",  # target (None: the focused element)
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
    "order",  # target with every=True; value = "ascending" | "descending", or `values` in the order expected
    "changed",  # target's text, value or count (None: the page) against before the last action; name = `Change`
    "style",  # what a person sees: name = a CSS property ("color", "background-color", "font-weight", …), value
    "expanded",
    "cookie",  # name = the cookie, value (None: it is set)
    "storage",  # name = the key in local or session storage (None: any), value (None: it is set)
    "table",  # target = the table (None: the only one), `table` = header row and the rows that must be there
    "accessibility",  # no violation (value = the least impact that counts)
    "screenshot",  # looks as the baseline `name`
]
GoalVerb = Literal[
    "log_in",  # fields: "user", "password" and whatever else the text names
    "log_out",
    "search",  # value = the terms; target = the box, when named
    "add",  # target = what is added; destination = to what ("the cart")
    "fill_form",  # fields: label -> value; target = the form, when named
    "go_to",  # value = the page's name as the author says it
    "choose_path",  # values = the names along a menu or tree, outermost first
    "do",  # value = a deed in the author's words ("throw away the changes"); target's scope = where, when named
    "find",  # target: look behind tabs, closed sections, tree nodes, menus and further pages until it is shown
]
"""Several actions in one phrase. A goal is expanded into actions by looking at the page, never performed itself."""
Verb = Literal[ActionVerb, CheckVerb, GoalVerb]
ACTIONS: frozenset[str] = frozenset(get_args(ActionVerb))
CHECKS: frozenset[str] = frozenset(v for v in get_args(CheckVerb))
GOALS: frozenset[str] = frozenset(get_args(GoalVerb))
# "download" is both an action and a check: `Step.is_check` decides by `Step.sort`.

Sort = Literal["action", "check", "goal"]
Change = Literal["increased", "decreased", "changed", "unchanged", "moved", "stayed"]
"""Of the page as a whole, "moved" and "stayed" tell of its address."""
OF_ADDRESS: frozenset[str] = frozenset(("moved", "stayed"))
CALM: frozenset[str] = frozenset(("unchanged", "stayed"))
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
    "between",  # two scopes with this relation, side by side
]
Look = Literal["color", "shape", "size"]
Side = Literal["top", "bottom", "left", "right"]


class Scope(Record):
    """Where to look: a relation to another thing on the page."""

    relation: Relation
    target: "Target"


class Pick(Record):
    """Which of several, by a measure: "the cheapest room", "the ticket with the shortest duration", "the newest"."""

    by: str = ""
    """The measure in the author's words ("price", "duration", "date", "length"); "" = the only one they show."""
    highest: bool
    """The greatest, newest, longest, most expensive; otherwise the least."""


class Filter(Record):
    """What a thing must say to be meant: 'that starts with "Sa"', "with a price below 50", "without an extension"."""

    of: str = ""
    """Column, label or property in the author's words; "" = its own text (or name)."""
    comparison: Comparison = "contains"
    value: str = ""
    negated: bool = False
    state: Literal["", "checked", "selected", "enabled", "expanded", "empty", "visible", "required"] = ""
    """A state instead of a text: "the unchecked boxes" is `checked`, negated."""

    def describe(self) -> str:
        """The condition in words."""
        said = self.state or f'{self.comparison.replace("_", " ")} "{self.value}"'
        return " ".join(part for part in (self.of, "not" if self.negated else "", said) if part)


class Target(Record):
    """What the author pointed at, in their words. `words` may be empty when the kind says it all ("the last row")."""

    words: str = ""
    kind: Kind | None = None
    noun: str = ""
    """What the author called the kind, where that is narrower than the kind ("textarea", "paragraph"): of several that
    fit equally, those that are called so are meant."""
    quoted: bool = False
    """The author put the words in quotes: they are what the page shows, not a description."""
    ordinal: int | None = None
    """1-based; -1 is the last, -2 the last but one."""
    every: bool = False
    """All that match ("all checkboxes", a count)."""
    number: int | None = None
    """How many, counted from `ordinal` (else from the first that fits): "the first two" is ordinal 1, number 2; "the
    last two" ordinal -1, number 2; "both" is every, number 2; "3 posts" is number 3."""
    pick: Pick | None = None
    where: tuple[Filter, ...] = ()
    looks: dict[Look, str] = Field(default_factory=dict)
    """What a person sees of it: {"color": "red", "shape": "circle", "size": "small"}."""
    sides: tuple[Side, ...] = ()
    """Where a person sees it, beside the others that are called so: "in the top right corner", "on the left". It tells
    several that fit equally apart, and rules nothing out that alone is called so."""
    rest: bool = False
    """Those of its kind that no earlier step of the same sentence meant ("the others", "everything else")."""
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
        which = "".join(
            (
                "other " if self.rest else "",
                f"{self.number} " if self.number is not None else "",
                f"{'most' if self.pick.highest else 'least'} {self.pick.by} ".replace("  ", " ") if self.pick else "",
                "".join(f"{look} " for look in self.looks.values()),
            )
        )
        where = "".join(f" where {f.describe()}" for f in self.where)
        return f"{'all ' if self.every else ''}{order}{which}{said}{attributes}{where}{inside}".strip()


Scope.model_rebuild()


class Value(Record):
    """Text with references, resolved only when it is used.

    References: ``{{secret:NAME}}``, ``{{ask:NAME}}``, ``{{env:NAME}}``, ``{{remembered:NAME}}``, ``{{fake:email}}``
    (kinds of `pacts.language.generated`), ``{{today}}``, ``{{today+3d}}``, ``{{now}}``. Scenario parameters are in the
    text already.
    """

    template: str

    @property
    def is_secret(self) -> bool:
        """Whether the text refers to a secret, be it one that a person is asked for."""
        return "{{secret:" in self.template or self.is_asked

    @property
    def is_asked(self) -> bool:
        """Whether the text refers to what only a person can give, such as a one-time code."""
        return "{{ask:" in self.template


def secret_variable(name: str) -> str:
    """The environment variable that holds a secret: `shop_password` is read from PACTS_SECRET_SHOP_PASSWORD."""
    return "PACTS_SECRET_" + "".join(letter if letter.isalnum() else "_" for letter in name).upper()


GUESSED: Final = 0.6
"""Confidence of an order in words that no reading understood."""


class Claim(Record):
    """A plain statement of what is so, parted at its verb: "the lamp", "is held at customs"."""

    subject: str
    predicate: str
    of: str = ""
    """The property that the verb speaks of: "weight" of "weighs"."""


class Source(Record):
    """The words a step came from."""

    line: int
    text: str
    defined: str | None = None
    """The requirement's own words, when the step comes from a step definition of the user's."""


WHOLE_APPLICATIONS: Final = frozenset(
    "forum wiki blog mailbox webmail calculator spreadsheet demo game tracker helpdesk guestbook".split()  # noqa: SIM905 - a table
)
"""What a first step opens by the sort of thing the whole application is: "open the forum"."""


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
    fields: dict[str, Value] = Field(default_factory=dict)
    """Of a goal: what goes where, by role ("user", "password") or by the field's label."""
    table: tuple[tuple[str, ...], ...] = ()
    times: int = Field(default=1, ge=1, le=100)
    """"three times", "twice"."""
    condition: "Step | None" = None
    """A check: only when it holds at the moment is the step done ("if a cookie banner is shown, accept it")."""
    until: "Step | None" = None
    """A check: the step is done again until it holds ("click Next until "Done" is shown")."""
    optional: bool = False
    """Skipped when its target is not there; that is said in the report."""
    parent: str | None = None
    """Id of the goal, or the step on several elements, that this one was expanded from."""
    by_model: bool = False
    """A model put it into the plan on the way to a step that the rules could not do (tier 3)."""
    once: bool = False
    """The author says that it must not happen twice ("(once)"): what becomes of it in a crash is not guessed."""
    destructive: bool = False
    """Deletes, pays, sends or submits something that can't be taken back."""
    claim: Claim | None = None
    """Of a check: the statement that it stands for, which the page may say in its own words."""
    source: Source
    role: Role | None = None
    criterion: str | None = None
    confidence: float = Field(default=1.0, ge=0, le=1)
    notices: tuple[Notice, ...] = ()

    @property
    def is_check(self) -> bool:
        """Whether the step judges instead of acting."""
        return self.sort == "check"

    @property
    def asks_for_none(self) -> bool:
        """Whether "is not shown" or "there are 0" is expected: an element that is not there answers it."""
        if self.verb == "visible":
            return self.is_check and self.negated
        return self.verb == "count" and self.value is not None and self.counts_none(self.value.template)

    def counts_none(self, expected: str) -> bool:
        """Whether a count that is expected to be so means none at all: "at most 5" and "not 3" tell of known things."""
        number = int(expected) if expected.strip().isdigit() else None
        none = {"at_most": 0, "less_than": 1, "equals": 0, "contains": 0}
        return not self.negated and number is not None and number == none.get(self.comparison)

    @property
    def is_of_each(self) -> bool:
        """Whether it is expected of every one of several places: "each row has an Edit button"."""
        scopes = self.target.scope if self.target is not None and self.is_check and not self.negated else ()
        return any(scope.target.every and scope.relation in {"in", "row_of"} for scope in scopes)

    @property
    def is_goal(self) -> bool:
        """Whether the step stands for several that only the page can tell."""
        return self.sort == "goal"

    @property
    def is_guess(self) -> bool:
        """Whether no reading understood its words: they are an order, and the page says whether it knows the deed."""
        return self.is_goal and self.verb == "do" and self.confidence <= GUESSED

    @property
    def is_left(self) -> bool:
        """Whether a check says less, or surely other, than its statement: it is met only where the page says that."""
        return self.is_check and self.claim is not None and self.confidence <= GUESSED

    @property
    def is_unread(self) -> bool:
        """Whether no reading understood the statement, so that nothing but the statement itself is expected."""
        said = f"{self.claim.subject} {self.claim.predicate}" if self.claim is not None else ""
        return self.is_left and self.verb == "visible" and self.target == Target(words=said, kind="text")

    @property
    def is_stated(self) -> bool:
        """Whether a check asks for the words in which the page says its statement."""
        of_it = self.target == Target(words=self.source.text, kind="text")
        return self.claim is not None and self.verb == "text" and of_it and self.value is not None and not self.negated


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

    def from_the_start(self, base_url: str | None) -> "Plan":
        """The plan with its opening step: a flow that does not say where it starts, starts at the base URL."""
        if not self.steps or base_url is None or self.steps[0].verb == "open":
            return self.model_copy(update={"base_url": base_url})
        opening = Step(
            id="s00",
            sort="action",
            verb="open",
            value=Value(template=base_url),
            source=Source(line=0, text=f"Open {base_url}"),
            role="given",
        )
        return self.model_copy(update={"steps": (opening, *self.steps), "base_url": base_url})

    @property
    def mark(self) -> str:
        """SHA-256 of what is to be done, in order: another one means another plan."""
        told = "\n".join(step.model_dump_json(exclude={"source", "notices", "confidence"}) for step in self.steps)
        return sha256(told.encode()).hexdigest()

    @property
    def not_understood(self) -> tuple[Source, ...]:
        """The words that no reading understood: unclear lines, and what is left to the page."""
        return (*self.unclear, *(step.source for step in self.steps if step.is_guess or step.is_left))

    @property
    def checks(self) -> tuple[Step, ...]:
        """The steps that judge."""
        return tuple(step for step in self.steps if step.is_check)
