"""Turns of speech that say in other words what the language knows: each becomes the wording that is read."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pacts.language import predicates
from pacts.language.browser_buttons import with_browser_buttons
from pacts.language.colours_told import coloured_before
from pacts.language.exclusions import only_before_object
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, SECONDS, is_plural, nouns
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.questions import stated_question
from pacts.language.rewordings import TURNS as REWORDINGS
from pacts.language.several_owners import each_of_owners
from pacts.language.tokens import Token, Tokens, lows, put_in, raw
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word

_PLACES = frozenset(("page", "screen", "site", "url", "address", "view", "path"))
_LONGEST_PLACE = 6
_REPLACED = frozenset(("text", "content", "contents", "value", "words"))
_REPLACING = frozenset(("replace", "replaces", "replaced", "replacing", "overwrite", "overwrites"))
_KEEPING = frozenset(("save", "saves", "submit", "submits", "apply", "applies", "publish", "publishes"))
_IT = frozenset(("it", "them", "this", "that"))
_RECORDS = frozenset(("row", "line", "entry", "record", "item", "card"))
_LISTED = frozenset(("listed", "shown", "displayed", "visible", "offered", "available", "present"))
_QUESTIONS = frozenset(("question", "warning", "prompt", "request", "confirmation"))
_CONFIRMING = frozenset(("confirm", "confirms", "accept", "accepts", "dismiss", "dismisses", "decline", "declines"))


def restated(sentence: Tokens) -> Tokens:
    """The sentence in the wording that the readers know; the same one where there is nothing to restate."""
    for turn in (*_TURNS, *REWORDINGS):
        sentence = turn(sentence)
    return sentence


def _at_a_page(tokens: Tokens) -> Tokens:
    """`On the page /orders, click X`: open /orders and click X."""
    if len(tokens) < 4 or tokens[0].low not in ("on", "at", "in", "from"):  # noqa: PLR2004 - "on", the path, ",", a verb
        return tokens
    comma = next((at for at, token in enumerate(tokens[: _LONGEST_PLACE + 1]) if token.low == ","), 0)
    place = tokens[1:comma]
    paths = [token for token in place if token.kind in ("path", "url")]
    others = [token.low for token in place if token.kind not in ("path", "url")]
    if len(paths) != 1 or not {*others} <= DETERMINERS | _PLACES or comma + 1 >= len(tokens):
        return tokens
    return (put_in("open", tokens[0]), paths[0], put_in("and", tokens[comma]), *tokens[comma + 1 :])


def _said_before(tokens: Tokens) -> Tokens:
    """`A is shown, B is not`: what is left out at the end was said before."""
    if len(tokens) < 6 or tokens[-1].low not in NEGATIONS or tokens[-2].low not in BE:  # noqa: PLR2004 - two short clauses
        return tokens
    for at in range(len(tokens) - 4, 0, -1):
        if tokens[at].low in BE and (tokens[at + 1].low,) in predicates.STATES:
            return (*tokens, tokens[at + 1])
    return tokens


def _shown_there(tokens: Tokens) -> Tokens:
    """`X is not on this page`: not shown on it."""
    for at in range(1, len(tokens) - 2):
        on_page = lows(tokens[at : at + 1]) == ("on",) and tokens[at + 1].low in ("this", "the", "that")
        copula = tokens[at - 1].low in BE | NEGATIONS
        if on_page and copula and at + 3 == len(tokens) and tokens[at + 2].low in ("page", "screen"):
            return (*tokens[:at], put_in("shown", tokens[at]))
    return tokens


def _new_text(tokens: Tokens) -> Tokens:
    """`Replace the text in X with Y`: replace X with Y."""
    for at in range(len(tokens) - 4):
        led = tokens[at].low in _REPLACING and tokens[at + 1].low in DETERMINERS
        if led and tokens[at + 2].low in _REPLACED and tokens[at + 3].low in ("in", "of", "inside"):
            return (*tokens[: at + 1], *tokens[at + 4 :])
    return tokens


def _kept(tokens: Tokens) -> Tokens:
    """`save it`: press what saves."""
    for at in range(len(tokens) - 1):
        ends = at + 2 == len(tokens) or tokens[at + 2].low in (",", "and", "then", ".", ";")
        if tokens[at].low in _KEEPING and tokens[at + 1].low in _IT and ends:
            return (*tokens[: at + 1], *tokens[at + 2 :])
    return tokens


def _answered(tokens: Tokens) -> Tokens:
    """`confirm the question`: the question is a dialog."""
    for at in range(len(tokens) - 2):
        asked = tokens[at].low in _CONFIRMING and tokens[at + 1].low in DETERMINERS
        if asked and tokens[at + 2].low in _QUESTIONS and at + 3 == len(tokens):
            return (*tokens[: at + 2], replace(tokens[at + 2], low="dialog", value="dialog"))
    return tokens


def _once_more(tokens: Tokens) -> Tokens:
    """`execute again`: a deed done before is done as before."""
    for at in range(1, len(tokens)):
        ends = at + 1 == len(tokens) or tokens[at + 1].low in (",", "and", "then", ";")
        if tokens[at].low == "again" and ends and tokens[at - 1].low in by_first_word():
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


def _crumbs(tokens: Tokens) -> Tokens:
    """`the path shows "Home / Orders"`: no path of an address has spaces."""
    spaced = any(token.kind == "quote" and " / " in token.value for token in tokens)
    if not spaced or lows(tokens[:2]) != ("the", "path"):
        return tokens
    return (tokens[0], replace(tokens[1], low="breadcrumb", value="breadcrumb", text="breadcrumb"), *tokens[2:])


def _apposed(tokens: Tokens) -> Tokens:
    """`The properties title, genre and price are listed`: each of them; the noun before them only says their sort."""
    start = 1 if tokens and tokens[0].low == "the" else 0
    if len(tokens) < start + 5 or tokens[start + 2].low != "," or tokens[-1].low not in _LISTED:
        return tokens
    noun, names = tokens[start].low, tokens[start + 1 : -2]
    several = noun.endswith("s") and (noun,) not in nouns() and tokens[-2].low in BE
    plain = all(token.kind in ("word", "quote") or token.low == "," for token in names)
    return tokens[start + 1 :] if several and plain and "and" in lows(names) else tokens


def _edited(tokens: Tokens) -> Tokens:
    """`edit the row with "Ann"`: press its edit button; what stands behind "with" is no new value."""
    for at in range(len(tokens) - 3):
        led = tokens[at].low in ("edit", "edits") and tokens[at + 1].low in ("the", "this", "that")
        if led and tokens[at + 2].low in _RECORDS and tokens[at + 3].low in ("with", "of", "for", "containing"):
            here = tokens[at]
            return (*tokens[:at], put_in("click", here), put_in("edit", here), put_in("in", here), *tokens[at + 1 :])
    return tokens


def _typed_over(tokens: Tokens) -> Tokens:
    """`Replace the text with Y`: in the field that is open for it."""
    for at in range(len(tokens) - 3):
        led = tokens[at].low in _REPLACING and tokens[at + 1].low == "the" and tokens[at + 2].low in _REPLACED
        if led and tokens[at + 3].low in ("with", "by"):
            return (*tokens[: at + 2], put_in("field", tokens[at + 2]), *tokens[at + 3 :])
    return tokens


_UNQUOTED = frozenset(("is", "is not", "should", "should not", "must", "must not", "are", "are not", "has", "has not"))
_CONTROLS = frozenset(
    (
        "button",
        "link",
        "field",
        "checkbox",
        "radio",
        "switch",
        "dropdown",
        "tab",
        "icon",
        "slider",
        "menu",
        "dialog",
        "option",
    )
)
"""Things that have states: what a quoted state says of them is no text."""


def _state_words(tokens: Tokens) -> Tokens:
    """`the menu "is not" visible`, `the "Yes" radio button is "selected"`: filled-in words of the sentence itself."""
    for at in range(1, len(tokens)):
        token = tokens[at]
        low = token.value.lower()
        verb = low in _UNQUOTED and at + 1 < len(tokens)
        last = at + 1 == len(tokens) and tokens[at - 1].low in BE | NEGATIONS
        state = last and tuple(low.split()) in predicates.STATES and any(_names_control(one) for one in tokens[:at])
        if token.kind == "quote" and (verb or state):
            words = tuple(put_in(word, token) for word in low.split())
            return _state_words((*tokens[:at], *words, *tokens[at + 1 :]))
    return tokens


def _names_control(token: Token) -> bool:
    noun = nouns().get((token.low,))
    return noun is not None and noun.kind in _CONTROLS


def _one_by_one(tokens: Tokens) -> Tokens:
    """`columns: "New, Active, Closed"`: as many names as commas part."""
    for at in range(1, len(tokens)):
        names = tokens[at].value.split(", ") if tokens[at].kind == "quote" else []
        before = tokens[at - 1 - (tokens[at - 1].low == ":")].low
        if len(names) > 1 and is_plural(before) and all(0 < len(name.split()) <= _LONGEST_PART for name in names):
            return (*tokens[:at], *_quotes(names, tokens[at]), *tokens[at + 1 :])
    return tokens


_LONGEST_PART = 3
"""Words of one of several names in the same quotes; more are a sentence."""


def _quotes(names: list[str], at: Token) -> Iterator[Token]:
    """A quoted text for each name, with commas between."""
    place = at.start + 1
    for name in names:
        if place > at.start + 1:
            yield Token("mark", ",", ",", ",", place - 2, place - 1)
        yield Token("quote", name, name, "", place, place + len(name))
        place += len(name) + len(", ")


def _after_reload(tokens: Tokens) -> Tokens:
    """`… after a page reload`: after reloading the page."""
    for size in (4, 3, 2):
        words = [low for low in lows(tokens[-size:]) if low not in ("a", "the", "page")]
        if len(tokens) > size and tokens[-size].low == "after" and words in (["after", "reload"], ["after", "refresh"]):
            here = tokens[-1]
            return (*tokens[:-size], tokens[-size], *(put_in(word, here) for word in ("reloading", "the", "page")))
    return tokens


_SAYING = ("shows", "reads", "contains")


def _told_behind(tokens: Tokens) -> Tokens:
    """`the dialog displays: Thanks, we have saved it`: a sentence behind a colon is what the page says."""
    at = next((at for at in range(1, len(tokens) - 1) if tokens[at].low == ":"), None)
    said = predicates.lexical().get(tokens[at - 1].low) if at is not None else None
    if at is None or said not in _SAYING:
        return tokens
    rest = tokens[at + 1 :]
    small = sum(token.value.islower() for token in rest if token.kind == "word")
    named = (rest[-1].low,) in nouns() and find_predicate(rest) is None
    sentence = rest[0].is_capital and small * 2 > len(rest) and not named
    if not sentence or any(token.is_literal for token in rest):
        return tokens
    text = raw(rest)
    return (*tokens[:at], Token("quote", text, text, "", rest[0].start, rest[-1].end))


_MEANS = frozenset(("using", "via", "through", "in", "on"))
_INTERFACES = frozenset((("webui",), ("ui",), ("web", "ui"), ("gui",), ("user", "interface"), ("web", "interface")))


def _by_interface(tokens: Tokens) -> Tokens:
    """`… using the web UI`: as everything is done and seen."""
    for size in (2, 1):
        led = len(tokens) > size + 3 and tokens[-size - 2].low in _MEANS and tokens[-size - 1].low == "the"
        if led and lows(tokens[-size:]) in _INTERFACES:
            return tokens[: -size - 2]
    return tokens


def _told_below(tokens: Tokens) -> Tokens:
    """`the below options "A", "B"`, `the following options on the page "A"`: the options "A"."""
    for at in range(1, len(tokens) - 1):
        noun = lows(tokens[at + 1 : at + 2]) in nouns() or tokens[at + 1].low in ("error", "success", "confirmation")
        if tokens[at].low == "below" and noun and tokens[at - 1].low in (*DETERMINERS, *_SEEING):
            return (*tokens[:at], *tokens[at + 1 :])
        here = lows(tokens[at : at + 3]) in (("on", "the", "page"), ("on", "the", "screen"))
        if here and at + 3 < len(tokens) and tokens[at + 3].kind == "quote" and lows(tokens[at - 1 : at]) in nouns():
            return (*tokens[:at], *tokens[at + 3 :])
    return tokens


def _measured(tokens: Tokens) -> Tokens:
    """`"5" seconds`: a number, although it stands in quotes."""
    for at in range(len(tokens) - 1):
        number = tokens[at].kind == "quote" and tokens[at].value.isdigit()
        if number and tokens[at + 1].low in SECONDS:
            return (*tokens[:at], replace(tokens[at], kind="number", low=tokens[at].value), *tokens[at + 1 :])
    return tokens


_WRITING = frozenset(("enter", "enters", "type", "types", "input", "inputs", "to"))


def _bare_value(tokens: Tokens) -> Tokens:
    """`enter value 5 in …`, `drag the slider to value 5`: the value itself."""
    for at in range(1, len(tokens) - 1):
        told = tokens[at].low == "value" and tokens[at - 1].low in _WRITING
        if told and tokens[at + 1].kind in ("word", "number") and tokens[at + 1].low not in _BEHIND_VALUE:
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


_BEHIND_VALUE = BE | frozenset(("of", "in", "into", "for", "from", "as", "to", "that", "and", "field"))
"""Behind "value" where it is a thing and no word before a value."""


def _on_hover(tokens: Tokens) -> Tokens:
    """`the tooltip on hover reads "x"`: what a tooltip says is said on hover."""
    for at in range(1, len(tokens) - 2):
        if tokens[at - 1].low in ("tooltip", "hint") and lows(tokens[at : at + 2]) == ("on", "hover"):
            return (*tokens[:at], *tokens[at + 2 :])
    return tokens


def _nothing_left(tokens: Tokens) -> Tokens:
    """`nothing is left in the cart`: there is nothing in it."""
    at = next((at for at, token in enumerate(tokens[:-2]) if token.low == "nothing"), None)
    if at is None:
        return tokens
    end = at + 1
    while end < len(tokens) and tokens[end].low in _LEAVING:
        end += 1
    left = {"left", "remain", "remains", "remaining"} & {*lows(tokens[at:end])}
    placed = end < len(tokens) and tokens[end].low in ("in", "on", "inside")
    words = (put_in(word, tokens[at]) for word in ("there", "is"))
    return (*tokens[:at], *words, tokens[at], *tokens[end:]) if left and placed else tokens


_LEAVING = frozenset(("is", "should", "be", "will", "must", "left", "remain", "remains", "remaining", "over"))
_MOVING = frozenset(("drag", "drags", "move", "moves", "put", "place", "drop"))


def _in_front(tokens: Tokens) -> Tokens:
    """`drag A in front of B`: before it."""
    for at in range(2, len(tokens) - 3):
        front = lows(tokens[at : at + 3]) in (("in", "front", "of"), ("ahead", "of", "the"))
        if front and _MOVING & {*lows(tokens[:at])}:
            return (*tokens[:at], put_in("before", tokens[at]), *tokens[at + (3 if tokens[at].low == "in" else 2) :])
    return tokens


_CHOSEN = frozenset(("selected", "checked", "ticked", "chosen", "marked"))


def _nothing_chosen(tokens: Tokens) -> Tokens:
    """`… when nothing is selected`: when no item is."""
    for at in range(len(tokens) - 2):
        chosen = any(token.low in _CHOSEN for token in tokens[at + 2 : at + 4])
        led = at > 0 and tokens[at - 1].low in ("when", "while", "if", "unless", "as", "whenever")
        if led and tokens[at].low == "nothing" and tokens[at + 1].low in BE | MODALS and chosen:
            return (*tokens[:at], put_in("no", tokens[at]), put_in("item", tokens[at]), *tokens[at + 1 :])
    return tokens


_CHANGED = {"more": "increased", "additional": "increased", "fewer": "decreased", "less": "decreased"}


def _more_than_before(tokens: Tokens) -> Tokens:
    """`there are 2 more rows (than before)`: their number has increased by 2."""
    end = len(tokens) - 2 if lows(tokens[-2:]) == ("than", "before") else len(tokens)
    at = next((at for at in range(2, end - 1) if tokens[at].low in _CHANGED), 0)
    counted = bool(at) and (number_of(tokens[at - 1]) is not None or tokens[at - 1].low == "one")
    there = counted and (tokens[at - 2].low in BE or tokens[at - 2].low in _SEEING | {"find", "exactly"})
    things = tokens[at + 1 : end]
    if not there or any(token.kind != "word" for token in things) or "than" in lows(things):
        return tokens
    words = [put_in(word, tokens[at]) for word in ("the", "number", "of")]
    said = [put_in(word, tokens[at]) for word in ("has", _CHANGED[tokens[at].low], "by")]
    return (*words, *things, *said, tokens[at - 1])


_WISHING = frozenset((("want",), ("wants",), ("need",), ("needs",), ("expect",), ("expects",), ("would", "like")))


def _wished(tokens: Tokens) -> Tokens:
    """`I want to be told X`: I should be told it."""
    for size in (2, 1):
        wishes = lows(tokens[1 : 1 + size]) in _WISHING and lows(tokens[1 + size : 3 + size]) == ("to", "be")
        if wishes and len(tokens) > size + 4:
            return (tokens[0], put_in("should", tokens[1]), *tokens[2 + size :])
    return tokens


_OR_SO = {"more": "least", "above": "least", "higher": "least", "over": "least", "fewer": "most", "less": "most"}


def _or_more(tokens: Tokens) -> Tokens:
    """`5 or more rows`, `the score is 8 or higher`: at least so many."""
    for at in range(len(tokens) - 2):
        bound = _OR_SO.get(tokens[at + 2].low)
        number = tokens[at].is_literal or number_of(tokens[at]) is not None
        if tokens[at + 1].low == "or" and bound and number and tokens[at].kind != "quote":
            here = tokens[at]
            skip = 4 if lows(tokens[at + 3 : at + 4]) == ("of",) else 3
            return (*tokens[:at], put_in("at", here), put_in(bound, here), here, *tokens[at + skip :])
    return tokens


def _during(tokens: Tokens) -> Tokens:
    """`X is disabled during the animation`: while it is shown."""
    at = next((at for at in range(2, len(tokens) - 2) if tokens[at].low == "during"), 0)
    end = len(tokens) - (tokens[-1].low == ".")
    plain = bool(at) and all(token.kind == "word" and token.value.islower() for token in tokens[at + 1 : end])
    if not plain or tokens[at + 1].low not in DETERMINERS or end > at + 4:
        return tokens
    tail = (put_in("is", tokens[end - 1]), put_in("shown", tokens[end - 1]))
    return (*tokens[:at], put_in("while", tokens[at]), *tokens[at + 1 : end], *tail)


_TITLED = frozenset(("titled", "entitled", "headed", "captioned"))


def _titled(tokens: Tokens) -> Tokens:
    """`the dialog is titled "Delete"`: it has that title."""
    for at in range(2, len(tokens) - 1):
        said = tokens[at].low in _TITLED and tokens[at - 1].low in BE and tokens[at + 1].is_literal
        if said and at + 2 == len(tokens):
            words = ("has",) if tokens[at - 1].low != "be" else ("have",)
            return (
                *tokens[: at - 1],
                *(put_in(word, tokens[at]) for word in (*words, "the", "title")),
                *tokens[at + 1 :],
            )
    return tokens


_SEEING = frozenset(("see", "sees", "verify", "verifies"))
_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _at_a_page,
    _said_before,
    _shown_there,
    _new_text,
    _kept,
    _answered,
    _once_more,
    _crumbs,
    _apposed,
    _edited,
    _typed_over,
    _state_words,
    _one_by_one,
    _after_reload,
    _by_interface,
    _told_behind,
    _told_below,
    _measured,
    only_before_object,
    _bare_value,
    _on_hover,
    with_browser_buttons,
    stated_question,
    _titled,
    _nothing_left,
    each_of_owners,
    _in_front,
    _nothing_chosen,
    _more_than_before,
    _or_more,
    _wished,
    coloured_before,
    _during,
)
"""Each gives the tokens back as they were where it has nothing to say; a new turn of speech is one function here."""
