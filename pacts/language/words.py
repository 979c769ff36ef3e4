"""Steps in words: the canonical sentence of a step, which the planner reads as the same step again."""

from pacts.domain.plan import Comparison, Step, Value
from pacts.language import lexicon
from pacts.language.check_words import SAYERS, Spoken
from pacts.language.quoting import quote
from pacts.language.target_words import name_target

__all__ = ["name_target", "quote", "say"]

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


def say(step: Step) -> str:
    """The step in canonical words."""
    if step.verb == "wait_until" and step.expectation is not None:
        limit = f"up to {_number(step.timeout_s)} seconds " if step.timeout_s is not None else ""
        return f"wait {limit}until {_check(step.expectation)}"
    if step.is_unread and step.target is not None:
        return step.target.words
    if step.is_check:
        limit = f" within {_number(step.timeout_s)} seconds" if step.timeout_s is not None else ""
        holding = f" while {_check(step.condition)}" if step.condition else ""
        return f"verify that {_check(step)}{limit}{holding}"
    return _limited(step, _goal(step) if step.is_goal else _action(step))


def _limited(step: Step, words: str) -> str:
    """The deed with how often, when and until when it is done."""
    times = f" {step.times} times" if step.times > 1 else ""
    plain = not step.destructive or lexicon.is_destructive(words)
    words = words if plain else f"{words} irrevocably"
    until = f" until {_check(step.until)}" if step.until else ""
    optional = " if there is one" if step.optional else ""
    condition = f"if {_check(step.condition)}, " if step.condition else ""
    return f"{condition}{words}{times}{until}{optional}"


def _goal(step: Step) -> str:  # noqa: PLR0911 - one return for each form
    target, value = _target(step), _value(step.value)
    fields = [f"{name} {quote(text.template)}" for name, text in step.fields.items()]
    match step.verb:
        case "find":
            return f"find {target}"
        case "do":
            return f"do {value} {target.removeprefix('the element ')}".strip()
        case "choose_path":
            return "choose " + " > ".join(quote(one.template) for one in step.values)
        case "search":
            return f"using {target}, look for {value}" if target else f"search for {value}"
        case "add":
            place = f" to {name_target(step.destination)}" if step.destination else ""
            return f"add {target}{place}" + (f" with {' and '.join(fields)}" if fields else "")
        case "log_in":
            user, password = step.fields.get("user"), step.fields.get("password")
            secret = f" with password {quote(password.template)}" if password else ""
            return f"log in as {quote(user.template)}{secret}" if user else "log in with valid credentials"
        case "log_out":
            return "log out"
        case "fill_form":
            return f"fill in {target or 'the form'} with {' and '.join(fields)}"
        case _:
            return f"go to the page {value}"


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
            key = f"press the {_key(step.value.template if step.value else '')} key"
            return f"{key} in {target}" if target else key
        case "drag":
            return f"drag {target} {_destination(step)}"
        case "drag_by":
            return f"drag {target} {step.name or 'down'}{_distance(step)}"
        case "submit":
            return f"submit {target}".strip()
        case "select_text":
            text = f"the text {value}" if step.value else "the text"
            return f"highlight {text}" + (f" in {target}" if target else "")
        case "copy":
            return f"copy the text of {target}"
        case "paste":
            return f"paste it into {target}" if target else "paste"
        case "select" | "deselect":
            options = " and ".join(quote(v.template) for v in step.values) if step.values else value
            return f"{step.verb} {options} from {target}"
        case "set_slider":
            return f"slide {target} to {value}"
        case "upload":
            files = " and ".join(quote(v.template) for v in step.values) if step.values else value
            return f"upload {files} to {target}"
        case "scroll":
            edge = step.value.template if step.value else "down"
            if target and edge in ("up", "down", "left", "right") and step.value:
                return f"scroll {target} {edge}"
            if target and step.value:
                return f"scroll to the {edge} of {target}"
            return f"scroll to {target}" if target else f"scroll {edge}"
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


def _key(name: str) -> str:
    """A key's name; a sign in quotes, for it may end a sentence."""
    return quote(name) if len(name) == 1 and not name.isalnum() else name


def _destination(step: Step) -> str:
    """Where something is dropped: onto a thing, or beside one."""
    place = step.destination
    if place is None:
        return f"to the {step.value.template}" if step.value else ""
    if step.name in ("before", "after"):
        return f"{step.name} {name_target(place)}"
    beside = place.scope and place == place.model_copy(update={"words": "", "kind": None, "ordinal": None})
    words = name_target(place)
    return words.removeprefix("the element ") if beside else f"to {words}"


def _distance(step: Step) -> str:
    if step.value is None:
        return ""
    far = step.value.template
    return f" by {far.removesuffix('px')} pixels" if far.endswith("px") else f" by {far} positions"


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
    sayer = SAYERS.get(step.verb)
    own = sayer(step, _spoken(step)) if sayer is not None else ""
    if own:
        return own
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


def _spoken(step: Step) -> Spoken:
    """The parts of a check whose words are in `check_words`."""
    values = tuple(_value(value) for value in step.values)
    return Spoken(_target(step), _value(step.value), values, quote(step.name or ""), _compare(step))


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
