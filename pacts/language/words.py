"""Steps in words: the canonical sentence of a step, which the planner reads as the same step again."""

from pacts.domain.plan import Comparison, Kind, Relation, Scope, Step, Target, Value

_KINDS: dict[Kind, str] = {
    "file": "file input",
    "date": "date picker",
    "menuitem": "menu item",
    "navigation": "navigation bar",
    "group": "fieldset",
    "text": "message",
    "radio": "radio button",
}
_RELATIONS: dict[Relation, str] = {
    "in": "in",
    "row_of": "in the row of",
    "next_to": "next to",
    "above": "above",
    "below": "below",
    "left_of": "to the left of",
    "right_of": "to the right of",
    "near": "near",
    "before": "before",
    "after": "after",
    "column": "in",
}
_ATTRIBUTES = {"data-testid": "test id", "css": "css selector", "name": "name attribute", "title": "title attribute"}
_COMPARED: dict[Comparison, str] = {
    "contains": "contains",
    "equals": "is exactly",
    "matches": "matches",
    "starts_with": "starts with",
    "ends_with": "ends with",
    "at_least": "is at least",
    "at_most": "is at most",
    "more_than": "is more than",
    "less_than": "is less than",
}
_ORDINALS = {1: "first", 2: "second", 3: "third", -1: "last", -2: "last but one", -3: "third to last"}
_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"), ("`", "`"), ("「", "」"))


def say(step: Step) -> str:
    """The step in canonical words."""
    if step.verb == "wait_until" and step.expectation is not None:
        limit = f"up to {_number(step.timeout_s)} seconds " if step.timeout_s is not None else ""
        return f"wait {limit}until {_check(step.expectation)}"
    return f"verify that {_check(step)}" if step.is_check else _action(step)


def quote(text: str) -> str:
    """The text in quotes that it does not contain itself."""
    for opener, closer in _PAIRS:
        if opener not in text and closer not in text and not (opener == '"' and text.endswith("\\")):
            return f"{opener}{text}{closer}"
    return '"' + text.replace('"', '\\"') + '"'


def name_target(target: Target) -> str:
    """The noun phrase of a target."""
    head = "all" if target.every else "the"
    ordinal = _ordinal(target.ordinal)
    kind = _KINDS.get(target.kind, target.kind) if target.kind else ""
    words = quote(target.words) if target.quoted else target.words
    attributes = " ".join(f"with the {_ATTRIBUTES.get(n, n)} {quote(v)}" for n, v in target.attributes.items())
    bare = not (words or kind)
    parts = (head, ordinal, words, kind or ("element" if bare else ""), attributes)
    phrase = " ".join(part for part in parts if part)
    if not target.every and not ordinal and not kind and words:
        phrase = " ".join(part for part in ("" if target.quoted else "the", words, attributes) if part)
    return " ".join((phrase, *(_scope(scope) for scope in target.scope)))


def _ordinal(place: int | None) -> str:
    if place is None:
        return ""
    suffix = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return _ORDINALS.get(place) or f"{place}{suffix}"


def _scope(scope: Scope) -> str:
    phrase = name_target(scope.target)
    if scope.relation == "column":
        if scope.target.kind is None and not scope.target.quoted:
            return f"in {phrase} column"
        return f"in the column {phrase.removeprefix('the ')}" if scope.target.kind is None else f"in {phrase}"
    return f"{_RELATIONS[scope.relation]} {phrase}"


def _number(number: float | None) -> str:
    return "" if number is None else str(int(number)) if number == int(number) else str(number)


def _value(value: Value | None) -> str:
    return quote(value.template) if value is not None else '""'


def _target(step: Step) -> str:
    return name_target(step.target) if step.target is not None else ""


def _action(step: Step) -> str:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    target, value = _target(step), _value(step.value)
    match step.verb:
        case "open":
            return _opening(step.value.template if step.value else "/")
        case "back" | "forward":
            return f"go {step.verb}"
        case "reload":
            return "reload the page"
        case "fill" | "append":
            return f"{step.verb} {target} with {value}"
        case "type":
            return f"type {value}"
        case "press":
            key = f"press the {step.value.template if step.value else ''} key"
            return f"{key} in {target}" if target else key
        case "drag":
            return f"drag {target} to {name_target(step.destination) if step.destination else ''}"
        case "select" | "deselect":
            options = " and ".join(quote(v.template) for v in step.values) if step.values else value
            return f"{step.verb} {options} from {target}"
        case "set_slider":
            return f"slide {target} to {value}"
        case "upload":
            files = " and ".join(quote(v.template) for v in step.values) if step.values else value
            return f"upload {files} to {target}"
        case "scroll":
            return f"scroll to {target}" if target else f"scroll {step.value.template if step.value else 'down'}"
        case "wait":
            return f"wait {step.value.template if step.value else '1'} seconds"
        case "dialog_accept":
            return f"answer the alert with {value}" if step.value else "accept the alert"
        case "dialog_dismiss":
            return "dismiss the alert"
        case "switch_tab":
            return _tab(step.value.template if step.value else "new")
        case "close_tab":
            return "close the browser tab"
        case "switch_frame":
            return f"switch to {target}" if target else "leave the frame"
        case "remember":
            return f"remember {target} as {quote(step.name or '')}"
        case _:
            return f"{step.verb.replace('_', '-')} {target}"


def _opening(place: str) -> str:
    if place == "/" or "/" in place or place.startswith("about:"):
        return f"open {quote(place)}" if "/" in place or ":" in place else "open the home page"
    return f"open {quote(place)}" if "." in place and " " not in place else f"open the address {quote(place)}"


def _tab(name: str) -> str:
    if name in ("new", "previous"):
        return f"switch to the {name} tab"
    return f"switch to tab {name}" if name.isdigit() else f"switch to the browser tab {quote(name)}"


def _check(step: Step) -> str:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    target, value = _target(step) or "the page", _value(step.value)
    be = "is not" if step.negated else "is"
    match step.verb:
        case "visible" | "enabled" | "checked" | "focused" | "editable":
            return f"{target} {be} {step.verb}"
        case "console_errors" | "failed_requests":
            no = "no " if step.negated else ""
            return f"there are {no}{step.verb.replace('_', ' ')}"
        case "download":
            return f"the file {value} {be} downloaded" if step.value else f"the file {be} downloaded"
        case "dialog":
            return f"the javascript alert message {_compare(step)}"
        case "count":
            return f"the number of {target} {_compare(step)}"
        case "tab_count":
            amount = {
                "at_least": "at least ",
                "at_most": "at most ",
                "more_than": "more than ",
                "less_than": "less than ",
            }
            return (
                f"there are {amount.get(step.comparison, '')}{step.value.template if step.value else '1'} browser tabs"
            )
        case "order":
            return f"{target} {be} sorted in {step.value.template if step.value else 'ascending'} order"
        case "url" | "title":
            return f"the page {step.verb} {_compare(step)}"
        case "value":
            return f"the value of {target} {_compare(step)}"
        case "selected":
            return f"the selected option of {target} {_compare(step)}"
        case "attribute" if step.value is None and step.name == "required":
            return f"{target} {be} required"
        case "attribute":
            return f"the attribute {quote(step.name or '')} of {target} {_compare(step)}"
        case "text":
            return f"the text of {target} {_compare(step)}" if step.target else f"the page {_compare(step)}"
        case _:
            return f"{target} {_compare(step)}"


def _compare(step: Step) -> str:
    phrase = _COMPARED[step.comparison]
    if step.negated:
        verb, _, rest = phrase.partition(" ")
        phrase = (
            f"is not {rest}"
            if verb == "is"
            else f"does not {verb.removesuffix('s') if verb != 'matches' else 'match'} {rest}"
        )
    return f"{phrase.strip()} {_value(step.value)}"
