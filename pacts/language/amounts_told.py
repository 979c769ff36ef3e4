"""How often and how many, in other words: `not a single row`, `5 rows or fewer`, `three times in a row`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lead import commands
from pacts.language.tokens import Tokens, lows, meant
from pacts.language.turns import Turn
from pacts.language.value_phrase import number_of

_LESS = "less|fewer"
_MORE = "more|higher|greater|bigger|larger|later|longer|older|taller"
_FEWER = "lower|smaller|less|fewer|earlier|shorter|younger|cheaper"
_UNIT = (
    "second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|percent|point|points|"
    "euro|euros|dollar|dollars|pound|pounds|franc|francs|eur|usd|gbp|chf|kg|g|km|m|item|items|gb|mb"
)
_THEN = "than before|previously|earlier|it|they|he|she was|were|had? been? before|previously|earlier?"

AMOUNTS: tuple[Turn, ...] = (
    Turn(
        "not a|one single? <x> <is=BE|MODAL|contains|shows|has>",
        "no <x> <is>",
        ("not a single row is shown", "no row is shown"),
    ),
    Turn("every single", "every", ("every single row is red", "every row is red")),
    Turn(
        "<a=the|these> <x:plain> all <does=contain|show|have|say|read|are>",
        "all <a> <x> <does>",
        ("the rows all show it", "all the rows show it"),
    ),
    Turn(
        "^ that? <v:quote> BE shown|displayed|listed|contained|visible? in none of the <x> $$",
        "none of the <x> contains <v>",
        ('"A" is in none of the rows', 'none of the rows contains "A"'),
    ),
    Turn(
        "<n:count> <x:plain> or fewer|less",
        "at most <n> <x>",
        ("5 rows or fewer are shown", "at most 5 rows are shown"),
    ),
    Turn(
        "<x> exceeds|exceed <n:number>",
        "<x> is more than <n>",
        ("the total exceeds 5", "the total is more than 5"),
        "statement",
    ),
    Turn(
        f"^ that? there BE <n:count> <x:plain> {_LESS} than before|previously $$",
        "the number of <x> decreases by <n>",
        ("there is one row less than before", "the number of row decreases by one"),
    ),
    Turn(
        f"^ that? there BE <n:count> {_LESS} <x:plain> than before|previously $$",
        "the number of <x> decreases by <n>",
        ("there are two fewer rows than before", "the number of rows decreases by two"),
    ),
    Turn(
        "^ that? there BE as many <x:plain> as before|previously $$",
        "the number of <x> stays the same",
        ("there are as many rows as before", "the number of rows stays the same"),
    ),
    Turn(
        f"<x> BE|MODAL|now? BE? now? <n:count> <u={_UNIT}>? {_MORE} {_THEN} $",
        "<x> increases by <n> <u>",
        ("the counter is 1 higher than before", "the counter increases by 1"),
        "statement",
    ),
    Turn(
        f"<x> BE|MODAL|now? BE? now? <n:count> <u={_UNIT}>? {_FEWER} {_THEN} $",
        "<x> decreases by <n> <u>",
        ("the counter is 1 lower than before", "the counter decreases by 1"),
        "statement",
    ),
    Turn(
        "<times=times|twice|thrice> in a row|succession",
        "<times>",
        ("press it twice in a row", "press it twice"),
        "deed",
    ),
    Turn(
        "again and again <until=until|till>",
        "<until>",
        ("press it again and again until I see it", "press it until I see it"),
    ),
    Turn(
        "^ repeat|go|carry on? <deed=clicking|pressing|tapping>",
        "keep <deed>",
        ("go on pressing it until I see it", "keep pressing it until I see it"),
    ),
    Turn(
        "^ do|perform|make|execute|run|start a|an|another|one "
        "<deed=search|click|tap|double-click|right-click> <on=for|on>",
        "<deed> <on>",
        ('do a search for "x"', 'search for "x"'),
    ),
    Turn(
        "^ performs|makes|does a|an|another|one <deed=click|tap|double-click|right-click> <on=on>",
        "<deed> <on>",
        ('performs a click on "x"', 'click on "x"'),
    ),
    Turn(
        "^ perform|performs|make|makes|do|does several|multiple|rapid|quick|fast|consecutive "
        "rapid|quick|fast|consecutive? consecutive? <deed=clicks|taps|double-clicks> on <x> $",
        "<deed> <x> 3 times",
        ('perform rapid clicks on "x"', 'clicks "x" 3 times'),
    ),
    Turn(
        "^ perform|performs|make|makes|do|does <n:count> rapid|quick|fast|consecutive? "
        "<deed=clicks|taps|double-clicks> on <x> $",
        "<deed> <x> <n> times",
        ('perform two clicks on "x"', 'clicks "x" two times'),
    ),
)
"""Each becomes the amount that the readers know."""


def _times(tokens: Tokens) -> Tokens:
    """`click X 3x`: click X 3 times."""
    for at, token in enumerate(tokens):
        number = token.low[:-1]
        if at and token.kind == "word" and token.low[-1:] in ("x", "×") and number.isdecimal() and commands(tokens):
            count = replace(token, kind="number", value=number, low="")
            at_end = at + 1 == len(tokens) or tokens[at + 1].kind == "mark"
            rest = tokens[at + 1 :]
            times = (count, meant("times", token))
            return (*tokens[:at], *times, *rest) if at_end else (*tokens[:at], *rest, *times)
    return tokens


def _often_first(tokens: Tokens) -> Tokens:
    """`Three times, click X`, `repeat three times: click X`: click X three times."""
    start = int(bool(tokens) and tokens[0].low in ("repeat", "do"))
    if len(tokens) < start + 5 or lows(tokens[start + 1 : start + 2]) != ("times",):
        return tokens
    stop, rest = tokens[start + 2], tokens[start + 3 :]
    if number_of(tokens[start]) is None or stop.low not in (",", ":") or not commands(rest):
        return tokens
    end = len(rest) - (rest[-1].low in (".", "!"))
    return (*rest[:end], *tokens[start : start + 2], *rest[end:])


def _until_first(tokens: Tokens) -> Tokens:
    """`Until X is shown, click Y`: click Y until X is shown."""
    comma = next((at for at, token in enumerate(tokens) if token.low == ","), 0)
    rest = tokens[comma + 1 :]
    if not comma or tokens[0].low not in ("until", "till") or not commands(rest):
        return tokens
    if {*lows(rest)} & {"and", "then", ","}:
        return tokens
    end = len(rest) - (rest[-1].low in (".", "!"))
    return (*rest[:end], replace(tokens[0], low="until", value="until"), *tokens[1:comma], *rest[end:])


_STAR = ("star", "number")


def _nth_star(tokens: Tokens) -> Tokens:
    """`click star number four`: the fourth star."""
    at = next((at for at in range(1, len(tokens) - 2) if lows(tokens[at : at + 2]) == _STAR), 0)
    number = number_of(tokens[at + 2]) if at else None
    if number is None or tokens[at - 1].low != "click":
        return tokens
    which = meant(f"{number}th", tokens[at + 2])
    return (*tokens[:at], meant("the", tokens[at]), which, replace(tokens[at], value="star"), *tokens[at + 3 :])


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_nth_star, _times, _often_first, _until_first)
