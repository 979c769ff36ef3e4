"""What is so, told in other ways, where no pattern says it: `A is shown, B is not`, `no hotel above 150 €`."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from pacts.language import predicates
from pacts.language.lead import commands, find_predicate
from pacts.language.lexicon import DETERMINERS, MONTHS, SECONDS, is_plural, nouns
from pacts.language.measures import ADJECTIVES
from pacts.language.predicates import ADVERBS, BE, GETTING, MODALS, NEGATIONS
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Token, Tokens, lows, meant, put_in, raw
from pacts.language.value_phrase import number_of


def _of_ranked(tokens: Tokens) -> Tokens:
    """`the first row's name`: the name of the first row."""
    for at in range(1, len(tokens) - 1):
        noun = tokens[at].low.removesuffix("'s") if tokens[at].low.endswith("'s") else ""
        ranked = tokens[at - 1].low in ("first", "second", "third", "fourth", "fifth", "last")
        if noun in ("row", "item", "card", "entry", "line", "record") and ranked and tokens[at + 1].kind == "word":
            start = at - 1 - (at > 1 and tokens[at - 2].low == "the")
            here = tokens[at]
            thing = replace(here, text=noun, value=noun, low=noun)
            of = (put_in("of", here), put_in("the", here), tokens[at - 1], thing)
            return (*tokens[:start], put_in("the", here), tokens[at + 1], *of, *tokens[at + 2 :])
    return tokens


def _once_only(tokens: Tokens) -> Tokens:
    """`X appears just once`: exactly once."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in ("just", "only")), 0)
    told = at and tokens[at + 1].low in ("once", "twice") and not commands(tokens)
    if not told:
        return tokens
    here = lows(tokens[at - 3 : at]) in (("on", "the", "page"), ("on", "this", "page"), ("on", "the", "screen"))
    before = tokens[: at - 3] if here else tokens[:at]
    return (*before, replace(tokens[at], low="exactly", value="exactly"), *tokens[at + 1 :])


_NAMED_FILE = re.compile(r"[\w\-]+\.[a-z]\w{1,4}")


def _downloads(tokens: Tokens) -> Tokens:
    """`report.pdf gets downloaded`: the name of a file is one, without quotes."""
    told = {"downloaded", "download", "downloads"} & {*lows(tokens)}
    if not told:
        return tokens
    for at, token in enumerate(tokens[:-1]):
        if token.kind == "word" and _NAMED_FILE.fullmatch(token.value.lower()):
            return (
                *tokens[:at],
                Token("quote", token.text, token.value, "", token.start, token.end),
                *tokens[at + 1 :],
            )
    return tokens


def _contents(tokens: Tokens) -> Tokens:
    """`the table of contents`: one name, and no table."""
    at = next((p for p in range(len(tokens) - 2) if lows(tokens[p : p + 3]) == ("table", "of", "contents")), None)
    if at is None:
        return tokens
    words = "table of contents"
    return (*tokens[:at], Token("word", words, words, words, tokens[at].start, tokens[at + 2].end), *tokens[at + 3 :])


_SORTED = frozenset(("listed", "sorted", "ordered", "arranged", "shown", "displayed", "ranked"))


def _from_most_to_least(tokens: Tokens) -> Tokens:
    """`listed from the most to the least expensive`: sorted by price in descending order."""
    for at in range(2, len(tokens) - 5):
        words = [low for low in lows(tokens[at : at + 6]) if low != "the"]
        first = words[1:2]
        spanned = words[:1] == ["from"] and words[2:3] == ["to"] and first in (["most"], ["least"])
        if not spanned or tokens[at - 1].low not in _SORTED or tokens[-1].kind != "word":
            continue
        by = ADJECTIVES.get(tokens[-1].low, tokens[-1].low)
        order = "descending" if first == ["most"] else "ascending"
        words = ["sorted", "by", *by.split(), "in", order, "order"]
        return (*tokens[: at - 1], *(replace(meant(word, tokens[at]), text=word) for word in words))
    return tokens


_OVER = {"above": "more", "over": "more", "below": "less", "under": "less", "beyond": "more"}


_SIGNS = "$€£¥"


_THERE = frozenset(("shown", "listed", "displayed", "visible", "offered", "left", "there", "present", "seen"))


def _no_dearer(tokens: Tokens) -> Tokens:
    """`no hotel above 150 € is in the list`: no hotel in the list costs more than 150 €."""
    start = next((at for at, token in enumerate(tokens) if token.low == "no"), None)
    first = len(tokens) if start is None else start + 2
    bound = next((p for p in range(first, len(tokens) - 1) if _is_price(tokens, p)), None)
    if bound is None or not all(token.kind == "word" for token in tokens[start:bound]):
        return tokens
    end = bound + 2 + (tokens[bound + 1].kind == "number" and lows(tokens[bound + 2 : bound + 3]) in _UNITS)
    rest = tokens[end:]
    while rest and (rest[0].low in BE | MODALS | _THERE):
        rest = rest[1:]
    if rest and (rest[0].low not in ("in", "on") or any(token.is_literal for token in rest)):
        return tokens
    here = tokens[bound]
    costs = (meant(word, here) for word in ("costs", _OVER[here.low], "than"))
    return (*tokens[:bound], *rest, *costs, *tokens[bound + 1 : end])


_UNITS = frozenset((("euros",), ("euro",), ("dollars",), ("eur",), ("usd",), ("pounds",), ("gbp",), ("chf",)))


def _is_price(tokens: Tokens, at: int) -> bool:
    """`above 150 €`: a bound, and an amount of money."""
    amount = tokens[at + 1]
    signed = amount.kind == "number" and any(sign in amount.value for sign in _SIGNS)
    named = amount.kind == "number" and lows(tokens[at + 2 : at + 3]) in _UNITS
    return tokens[at].low in _OVER and (signed or named)


_LISTED = frozenset(("listed", "shown", "displayed", "visible", "offered", "available", "present"))


def _said_before(tokens: Tokens) -> Tokens:
    """`A is shown, B is not`: what is left out at the end was said before."""
    if len(tokens) < 6 or tokens[-1].low not in NEGATIONS or tokens[-2].low not in BE:  # noqa: PLR2004 - two short clauses
        return tokens
    for at in range(len(tokens) - 4, 0, -1):
        if tokens[at].low in BE and (tokens[at + 1].low,) in predicates.STATES:
            return (*tokens, tokens[at + 1])
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
        verb = low in _UNQUOTED and at + 1 < len(tokens) and (tokens[at + 1].low,) not in nouns()
        last = at + 1 == len(tokens) and tokens[at - 1].low in BE | NEGATIONS
        state = last and tuple(low.split()) in predicates.STATES and any(map(_names_control, tokens[:at]))
        state = state and not _SAID_ON & {*lows(tokens[:at])}
        state = state or (last and token.value in _SIGHT and _is_seen(tokens[:at]))
        if token.kind == "quote" and (
            verb or (state and (not token.value[:1].isupper() or not _is_told_apart(tokens)))
        ):
            words = tuple(put_in(word, token) for word in low.split())
            return _state_words((*tokens[:at], *words, *tokens[at + 1 :]))
    return tokens


_KINDS_IN_QUOTES = {
    "table_row": "row",
    "list_item": "item",
    "dialogue": "dialog",
    "singleselect": "dropdown",
    "select": "dropdown",
    "link_or_button": "",
}
"""What a thing's kind is called in quotes, where that is no noun of the step language."""


def kind_words(tokens: Tokens) -> Tokens:
    """`"Edit" "link" in the "Ann" "table_row"`: the kind of a thing, in quotes behind its name."""
    for at, (name, kind) in enumerate(pairwise(tokens), 1):
        if name.kind != "quote":
            continue
        if name.value.isdigit() and kind.low in ("times", "time"):
            return kind_words((*tokens[: at - 1], replace(name, kind="number"), *tokens[at:]))
        if kind.kind != "quote" or not kind.value.islower():
            continue
        if kind.value == "css_element":
            return _selected_element(tokens, at)
        said = _KINDS_IN_QUOTES.get(kind.value, kind.value)
        if said and (said,) not in nouns():
            continue
        put = (replace(put_in(said, kind), start=kind.start, end=kind.end),) if said else ()
        return kind_words((*tokens[:at], *put, *tokens[at + 1 :]))
    return tokens


def _selected_element(tokens: Tokens, at: int) -> Tokens:
    """`".banner" "css_element"`: the element with that selector."""
    start = at - 1 - (at > 1 and tokens[at - 2].low in DETERMINERS)
    words = (put_in(word, tokens[at - 1]) for word in ("the", "element"))
    return kind_words((*tokens[:start], *words, tokens[at - 1], *tokens[at + 1 :]))


_SAME = (
    ("equal",),
    ("equals",),
    ("match",),
    ("matches",),
    ("be", "equal", "to"),
    ("is", "equal", "to"),
    ("be", "the", "same", "as"),
    ("is", "the", "same", "as"),
    ("be", "identical", "to"),
    ("is", "identical", "to"),
    ("is", "not", "equal", "to"),
    ("is", "not", "the", "same", "as"),
    ("is", "not", "identical", "to"),
    ("differs", "from"),
    ("differ", "from"),
    *((be, more, "than") for be in ("be", "is") for more in ("greater", "higher", "more", "less", "lower", "smaller")),
)
_SAME_CUES = frozenset("equal equals match matches same identical differs differ than".split())  # noqa: SIM905 - a table
_COMPARED = frozenset(
    "total subtotal sum price amount balance count number quantity value label title name heading text date time score "  # noqa: SIM905 - a table
    "rate tax fee cost discount status address email code id".split()
)
"""What shows a text that another thing may show, too."""
_NOT_SHOWN = frozenset(
    "expected correct right selected entered typed chosen given previous original earlier initial old new current "  # noqa: SIM905 - a table
    "same actual design one sum regular expression pattern number_of".split()
)
"""What says of a value that it stands somewhere else than on the page as it is now."""


def _compared(tokens: Tokens) -> Tokens:
    """`the total should equal the subtotal`: what the one shows is remembered, and looked for in the other."""
    if not any(token.low in _SAME_CUES for token in tokens):
        return tokens
    found = next(((at, size) for at in range(2, len(tokens) - 1) if (size := _says_same(tokens, at))), None)
    if found is None:
        return tokens
    at, size = found
    end = len(tokens) - (tokens[-1].low == ".")
    denied = tokens[at - 1].low in NEGATIONS
    start = at - denied
    start -= tokens[start - 1].low in MODALS | {"does", "do"}
    denied = denied != bool({"not", "differs", "differ"} & {*lows(tokens[at : at + size])})
    one, other = tokens[:start], tokens[at + size : end]
    if not (_is_a_value(one) and _is_a_value(other)):
        return tokens
    here, name = tokens[at], "{{remembered:the_other}}"
    put = (put_in(word, here) for word in ("and", "verify", "that"))
    label = replace(put_in("the_other", here), kind="quote", low="")
    asked = Token("reference", name, name, "", here.start, here.start)
    remember = (put_in("remember", here), *other, put_in("as", here), label)
    said = lows(tokens[at + 1 : at + size]) if tokens[at + size - 1].low == "than" else ()
    equals = tuple(put_in(word, here) for word in ("is", *(("not",) if denied else ()), *said))
    return (*remember, *put, *one, *equals, asked)


def _says_same(tokens: Tokens, at: int) -> int:
    return next((len(words) for words in _SAME if lows(tokens[at : at + len(words)]) == words), 0)


def _is_a_value(tokens: Tokens) -> bool:
    """Whether words name one thing that shows a value: `the total`, `the price on the card`."""
    words = lows(tokens)
    end = next((at for at in range(1, len(words)) if words[at] in ("in", "on", "of", "at", "from")), len(words))
    if {"page", "title"} <= {*words}:
        return False
    plain = 1 < len(words) <= _MOST_COMPARED and words[0] in ("the", "its") and words[end - 1] in _COMPARED
    return plain and not {*words} & (_NOT_SHOWN | MODALS | NEGATIONS | {"and", "or", ","})


_MOST_COMPARED = 8
"""Words of one of two things that are compared."""
_SAID_ON = frozenset(("text", "label", "caption", "wording", "title", "name", "value"))
"""What a control says is a text, be it the word of a state."""
_SIGHT = frozenset(("hidden", "visible", "displayed", "invisible", "not visible", "not displayed"))
_WORDED = frozenset("status state visibility label value text option setting mode result column field cell".split())  # noqa: SIM905 - a table
"""What may say in a word that something else is hidden."""


def _is_seen(subject: Tokens) -> bool:
    """`the cookie banner should be "hidden"`: a part of a page, and no property that says so."""
    parts = any(nouns().get((one.low,)) is not None for one in subject)
    return parts and not _WORDED & {*lows(subject)}


def _is_told_apart(tokens: Tokens) -> bool:
    """`the selected tab is "Open"`: which one it is, for how it is was said before."""
    return any((token.low,) in predicates.STATES for token in tokens[:_FIRST_WORDS])


_FIRST_WORDS = 3


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


_SEEING = frozenset(("see", "sees", "verify", "verifies"))


_SHOUTED = frozenset("GIVEN WHEN THEN AND OR BUT SHOULD MUST SHALL WILL NOT IF CAN".split())  # noqa: SIM905 - a table


def _unshouted(tokens: Tokens) -> Tokens:
    """`WHEN a user clicks X then Y SHOULD …`: keywords in capitals are words like any other."""
    loud = [token.value in _SHOUTED and token.kind == "word" for token in tokens]
    if not any(loud) or all(token.value.isupper() for token in tokens if token.kind == "word"):
        return tokens
    return tuple(replace(token, value=token.low) if up else token for token, up in zip(tokens, loud, strict=True))


_LOCATED = frozenset("located placed situated positioned residing sitting".split())  # noqa: SIM905 - a table


_SHOWN = frozenset("present available displayed shown visible provided given found listed".split())  # noqa: SIM905 - a table


def _placed(tokens: Tokens) -> Tokens:
    """`the button (that is) located in the footer`: the button in the footer."""
    for at in range(2, len(tokens) - 1):
        low = tokens[at].low
        if low not in _LOCATED | _SHOWN or not _leads_to_place(tokens, at + 1):
            continue
        start = at
        if tokens[at - 1].low in BE and tokens[at - 2].low in ("that", "which"):
            start = at - 2
        elif tokens[at - 1].low in BE | MODALS | ADVERBS | NEGATIONS | GETTING | {"been", "as", ","}:
            continue
        if low in _LOCATED or commands(tokens):
            return (*tokens[:start], *tokens[at + 1 :])
    return tokens


def _leads_to_place(tokens: Tokens, at: int) -> bool:
    return (
        opens_scope(tokens[at:]) or tokens[at].low in ("on", "at", "in") or lows(tokens[at : at + 2]) == ("to", "the")
    )


_MIDDLE = frozenset(("middle", "center", "centre"))


def _in_the_middle(tokens: Tokens) -> Tokens:
    """`the cell in the middle`: the middle cell."""
    for at in range(2, len(tokens) - 2):
        central = lows(tokens[at : at + 2]) == ("in", "the") and tokens[at + 2].low in _MIDDLE
        noun = kind_noun(tokens, at) if central and lows(tokens[at + 3 : at + 4]) != ("of",) else None
        if noun is not None and tokens[noun[0] - 1].low in DETERMINERS:
            return (*tokens[: noun[0]], tokens[at + 2], *tokens[noun[0] : at], *tokens[at + 3 :])
    return tokens


def _american(tokens: Tokens) -> Tokens:
    """`March 12, 2027`: one date, although a comma stands in it."""
    for at in range(len(tokens) - 3):
        day, comma, year = tokens[at + 1 : at + 4]
        named = tokens[at].low in MONTHS and tokens[at].is_capital and comma.low == ","
        if named and day.value[:1].isdigit() and year.value.isdigit() and len(year.value) == 4:  # noqa: PLR2004 - a year
            text = f"{tokens[at].text} {day.text}, {year.text}"
            return (*tokens[:at], Token("number", text, text, "", tokens[at].start, year.end), *tokens[at + 4 :])
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _contents,
    _compared,
    _unshouted,
    _american,
    _of_ranked,
    _once_only,
    _downloads,
    _from_most_to_least,
    _no_dearer,
    _said_before,
    _crumbs,
    _apposed,
    _state_words,
    _one_by_one,
    _told_behind,
    _told_below,
    _measured,
    _more_than_before,
    _placed,
    _in_the_middle,
)
"""Each gives the tokens back as they were where it has nothing to say."""
