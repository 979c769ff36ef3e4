"""Words that stand in a step without being its text: a quantity, a look, a measure, a state, a direction."""

from collections.abc import Iterable, Mapping
from functools import cache

from pacts.domain.plan import Target, Verb
from pacts.language import lexicon
from pacts.language.appearance import COLOR_NAMES, GENERIC, SHAPED, SHAPES, SIZES
from pacts.language.drafts import Draft, Drafts
from pacts.language.fact_verbs import OWN, words_of_property
from pacts.language.filters import COMPARED, STATE_WORDS
from pacts.language.measures import ADJECTIVES, SUPERLATIVES
from pacts.language.paths import MENUS

_OTHERS = frozenset(("other", "others", "remaining", "rest", "remainder", "else", "everything"))
_LOOKS = frozenset(
    (*SHAPED, *SHAPES, *SIZES, *GENERIC, "colored", "coloured", "color", "colour", "shade", "tint", "hue")
)
_FILTERS = frozenset(
    (*STATE_WORDS, *(word for phrase in COMPARED for word in phrase), "extension", "letter", "has", "except", "costs")
) | frozenset(("priced", "costing", "cheaper", "cost", "apart", "but", "without"))
OF_VERB: Mapping[Verb, frozenset[str]] = {
    "drag_by": frozenset(("position", "place", "pixel", "px", "slot", "row", "spot", "upward", "upwards", "downwards"))
    | frozenset(("upward", "downward", "rightwards", "leftwards", "step", "around", "bit")),
    "drag": frozenset(("position", "place", "slot", "spot", "completely", "entirely", "inside", "fully")),
    "select_text": frozenset(("highlight", "select", "entire", "whole", "selection")),
    "copy": frozenset(("clipboard", "content", "contents")),
    "paste": frozenset(("clipboard", "paste", "content", "contents", "copied")),
    "remember": frozenset(("content", "contents")),
    "fill": frozenset(("upper", "lower", "uppercase", "lowercase", "capital", "caps", "case", "letter", "character")),
    "type": frozenset(("upper", "lower", "uppercase", "lowercase", "capital", "caps", "case", "letter", "character")),
    "submit": frozenset(("submit", "form", "data", "it")),
    "expand": frozenset(("detail", "details")),
    "scroll": frozenset(("way", "very", "view", "bar", "scrollbar")),
    "dialog_accept": frozenset(("prompt", "alert", "enter", "type")),
    "find": frozenset(("locate", "look", "through", "between")),
    "back": frozenset(("history",)),
    "forward": frozenset(("forward", "history")),
    "press": frozenset(
        (
            "plus",
            "minus",
            "dash",
            "dot",
            "comma",
            "slash",
            "shortcut",
            "save",
            "leave",
            "field",
            "box",
            "dialog",
            "menu",
            "character",
            "letter",
        )
    )
    | frozenset(("remove", "close", "undo", "redo", "delete", "confirm", "last"))
    | frozenset(("combination", "hotkey", "keyboard", "use")),
    "log_in": frozenset(
        "user username password passcode passphrase pass pwd pin email e-mail user-name userid name".split()  # noqa: SIM905 - a table
    )
    | frozenset(
        ("creds", "cred", "log", "login", "sign", "credential", "existing", "registered", "account", "logged", "signed")
    ),
    "search": frozenset(("search", "look", "term", "text", "word", "keyword", "result")),
    "go_to": frozenset(("page", "screen", "view")),
    "set_slider": frozenset(("combination", "slider", "percent", "percentage")),
    "add": frozenset(("add", "item")),
    "choose_path": frozenset(("path", "node", "item", "quit", "exit", "via")) | MENUS,
}
"""What the verb of a step says already."""


def consumed(drafts: Drafts) -> frozenset[str]:
    """The words, in lower case and singular, that the drafts hold in another way than as text."""
    return frozenset(word for draft in drafts for word in _of_draft(draft))


def _of_draft(draft: Draft) -> Iterable[str]:
    yield from OF_VERB.get(draft.verb, ())
    yield from ("three", "times") if draft.times > 1 else ()
    yield from _CONDITIONS if draft.optional or draft.condition or draft.until else ()
    yield from _of_fact(draft)
    yield from ("negative", "positive") if draft.comparison in _BOUNDED else ()
    for target in (draft.target, draft.destination):
        yield from _of_target(target)
    for inner in (draft.expectation, draft.condition, draft.until):
        yield from _of_draft(inner) if inner else ()


def _of_fact(draft: Draft) -> Iterable[str]:
    """The words of the verb that said the property of a thing, or that the thing itself shows something."""
    if draft.verb == "text" and draft.target is not None:
        yield from words_of_property(OWN)
        yield from ("negative", "positive") if draft.value is not None and draft.value.template == "0" else ()
        yield from words_of_property(draft.target.words) if draft.target.scope else ()


_BOUNDED = frozenset(("less_than", "more_than", "at_least", "at_most"))


_CONDITIONS = frozenset(
    "if unless until till one present shown visible displayed appear exist there needed necessary possible".split()  # noqa: SIM905 - a table
) | frozenset(("appears", "exists", "necessary", "applicable", "available", "required", "asked", "prompted"))


def _of_target(target: Target | None) -> Iterable[str]:
    if target is None:
        return
    yield from _measures() if target.pick else ()
    yield from (target.noun, "text") if target.noun in ("textbox", "textarea") else ()
    yield from _LOOKS | COLOR_NAMES & set(target.looks.values()) if target.looks else ()
    yield from GENERIC if target.pick else ()
    yield from _FILTERS if target.where else ()
    yield from _OTHERS if target.rest else ()
    yield from ("everything", "all") if target.every else ()
    if target.number is not None:
        yield from (word for word, number in lexicon.NUMBER_WORDS.items() if number == target.number)
    for scope in target.scope:
        yield from ("question", "group") if scope.target.kind == "group" else ()
        yield from _of_target(scope.target)
        yield from lexicon.COUNTED if scope.relation == "row_of" else ()


@cache
def _measures() -> frozenset[str]:
    return frozenset((*SUPERLATIVES, *ADJECTIVES))
