"""More turns of speech, each restated in the wording that the readers know."""

import re
from collections.abc import Callable
from dataclasses import replace

from pacts.language.changed_hands import handed
from pacts.language.lead import commands
from pacts.language.lexicon import DETERMINERS, KEYS, nouns
from pacts.language.listed_names import with_names_quoted
from pacts.language.predicates import BE, MODALS
from pacts.language.tokens import Token, Tokens, lows, put_in, raw
from pacts.language.turned_phrases import turned
from pacts.language.value_phrase import number_of

_JOINTS = frozenset((",", "and", "then", ";"))
_CLOSING = frozenset(
    "close closes leave leaves confirm confirms answer answers dismiss dismisses exit quit accept acknowledge".split()  # noqa: SIM905 - a table
)
_ASKING = frozenset(
    "dialog dialogue box modal popup pop-up window question message prompt warning confirmation overlay banner".split()  # noqa: SIM905 - a table
)


def _by_answer(tokens: Tokens) -> Tokens:
    """`close the dialog with OK`, `confirm the question with "Yes"`: click that in it."""
    for at in range(len(tokens) - 4):
        if tokens[at].low not in _CLOSING or tokens[at + 1].low not in DETERMINERS:
            continue
        end = next((p for p in range(at + 2, min(at + 6, len(tokens) - 1)) if tokens[p].low in ("with", "by")), 0)
        if not end or tokens[end - 1].low not in _ASKING:
            continue
        name = end + 1 + (tokens[end + 1].low == "the")
        said = name < len(tokens) and (tokens[name].kind == "quote" or tokens[name].is_capital)
        key = said and tokens[name].value.lower() in KEYS
        if not said or key or (tokens[end - 1].low == "prompt" and tokens[name].kind == "quote"):
            continue
        noun = tokens[name + 1 : name + 2] if lows(tokens[name + 1 : name + 2]) in (("button",), ("link",)) else ()
        after = name + 1 + len(noun)
        corner = lows(tokens[after : after + 3]) in (("in", "the", "corner"), ("at", "the", "top"))
        after += 3 if corner else 0
        asks = tokens[end - 1].low in ("box", "question", "prompt", "warning", "confirmation", "message")
        thing = (put_in("the", tokens[at]), put_in("dialog", tokens[at])) if asks else tokens[at + 1 : end]
        click = put_in("click", tokens[at])
        return (*tokens[:at], click, tokens[name], *noun, put_in("in", tokens[at]), *thing, *tokens[after:])
    return tokens


_CHOOSING = frozenset("choose chooses select selects pick picks".split())  # noqa: SIM905 - a table


def _through(tokens: Tokens) -> Tokens:
    """`choose "Copy" via the arrow button`: click the button, then choose."""
    at = next((p for p in range(2, len(tokens) - 2) if tokens[p].low in ("via", "through")), 0)
    if not at or tokens[0].low not in _CHOOSING or tokens[at + 1].low not in DETERMINERS:
        return tokens
    end = next((p for p in range(at, len(tokens)) if tokens[p].low in (",", "and", "then")), len(tokens))
    controls = {"button", "icon", "link", "arrow"} & {*lows(tokens[at:end])}
    if not controls:
        return tokens
    here = tokens[0]
    first = (put_in("click", here), *tokens[at + 1 : end], put_in("and", here), put_in("then", here))
    return (*first, replace(here, value=here.low), *tokens[1:at], *tokens[end:])


_FILES = frozenset("image file picture photo document attachment video logo".split())  # noqa: SIM905 - a table
_PUTTING = frozenset("insert inserts add adds put puts place places load loads choose chooses".split())  # noqa: SIM905 - a table
_WAYS = ((("by", "way", "of"), 3), (("by", "means", "of"), 3), (("via",), 1), (("through",), 1), (("using",), 1))


def _file_put(tokens: Tokens) -> Tokens:
    """`insert the image sun.png by way of the upload button`: upload it there."""
    if len(tokens) < 4 or tokens[0].low not in _PUTTING or tokens[1].low not in DETERMINERS:  # noqa: PLR2004
        return tokens
    file = tokens[3]
    name = file.value
    if tokens[2].low not in _FILES or name.count(".") != 1 or not name.rsplit(".", 1)[1].isalnum():
        return tokens
    rest = tokens[4:]
    size = next((size for words, size in _WAYS if lows(rest[:size]) == words), 0)
    to = (put_in("to", rest[0]),) if size else ()
    quote = Token("quote", file.text, name, "", file.start, file.end)
    return (put_in("upload", tokens[0]), quote, *to, *rest[size:])


def _to_the_end(tokens: Tokens) -> Tokens:
    """`add "more" to the end of the text`: append it."""
    led = tokens[0].low in ("add", "adds", "insert", "inserts", "type", "write", "append", "put")
    end = next((p for p in range(2, len(tokens) - 3) if lows(tokens[p : p + 3]) == ("the", "end", "of")), 0)
    if not led or not end or tokens[end - 1].low not in ("to", "at"):
        return tokens
    quote = next((token for token in tokens[1 : end - 1] if token.kind == "quote"), None)
    if quote is None:
        return tokens
    return (put_in("append", tokens[0]), quote, put_in("to", tokens[end]), *tokens[end + 3 :])


_SWITCHING = frozenset("toggle toggles switch switches change changes".split())  # noqa: SIM905 - a table


def _from_to(tokens: Tokens) -> Tokens:
    """`switch from list to grid view`: switch to grid view."""
    if len(tokens) < 5 or tokens[0].low not in _SWITCHING or tokens[1].low != "from":  # noqa: PLR2004 - from A to B
        return tokens
    to = next((p for p in range(3, len(tokens) - 1) if tokens[p].low == "to"), 0)
    end = next((p for p in range(to, len(tokens)) if tokens[p].low in _JOINTS), len(tokens))
    button = (put_in("button", tokens[end - 1]),) if tokens[end - 1].low in ("view", "mode", "layout") else ()
    return (put_in("click", tokens[0]), *tokens[to + 1 : end], *button, *tokens[end:]) if to else tokens


_RANGES = frozenset("range period interval timeframe span dates".split())  # noqa: SIM905 - a table


def _spanned(tokens: Tokens) -> Tokens:
    """`set the date range from 1 May to 3 May`: to both of them."""
    start = next((p for p in range(2, len(tokens) - 3) if tokens[p].low == "from" and tokens[p - 1].low in _RANGES), 0)
    to = next((p for p in range(start + 2, len(tokens) - 1) if tokens[p].low in ("to", "until")), 0) if start else 0
    end = next((p for p in range(to, len(tokens)) if tokens[p].low in _JOINTS), len(tokens)) if to else 0
    if not to or not commands(tokens) or not tokens[start + 1].text[:1].isalnum():
        return tokens
    text = raw(tokens[start + 1 : end])
    quote = Token("quote", text, text, "", tokens[start + 1].start, tokens[end - 1].end)
    return (*tokens[:start], put_in("to", tokens[start]), quote, *tokens[end:])


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


_LIMITS = {"above": "most", "over": "most", "beyond": "most", "past": "most", "below": "least", "under": "least"}


def _may_not_go(tokens: Tokens) -> Tokens:
    """`the slider may not go above 90`: it is at most 90."""
    for at in range(1, len(tokens) - 4):
        denied = tokens[at].low in MODALS and tokens[at + 1].low in ("not", "never")
        moves = tokens[at + 2].low in ("go", "rise", "fall", "drop", "climb", "get", "be")
        bound = _LIMITS.get(tokens[at + 3].low)
        if denied and moves and bound and number_of(tokens[at + 4]) is not None:
            words = (put_in(word, tokens[at]) for word in ("is", "at", bound))
            return (*tokens[:at], *words, *tokens[at + 4 :])
    return tokens


def _turned_pages(tokens: Tokens) -> Tokens:
    """`the next page of results`: the next page."""
    for at in range(1, len(tokens) - 1):
        page = (
            tokens[at].low in ("next", "previous")
            and tokens[at + 1].low == "page"
            and lows(tokens[at + 2 : at + 3]) == ("of",)
        )
        if page and at + 3 < len(tokens) and commands(tokens):
            size = 4 + (tokens[at + 3].low in DETERMINERS)
            return (*tokens[: at + 2], *tokens[at + size :])
        one = tokens[at].low in ("next", "previous") and tokens[at + 1].low == "one" and tokens[at - 1].low == "the"
        if one and tokens[at - 2].low == "to" and commands(tokens[max(0, at - 3) :]):
            return (*tokens[: at - 3], put_in("click", tokens[at]), tokens[at], *tokens[at + 2 :])
    return tokens


def _lists_before(tokens: Tokens) -> Tokens:
    """`the menu lists "A" before "B"`: "A" comes before "B" in it."""
    at = next(
        (p for p in range(2, len(tokens) - 3) if tokens[p].low in ("lists", "shows", "displays", "list", "show")), 0
    )
    pair = tokens[at + 1 : at + 4]
    ranked = at and len(pair) == 3 and pair[0].kind == pair[2].kind == "quote" and at + 4 == len(tokens)  # noqa: PLR2004
    if not ranked or pair[1].low not in ("before", "after") or tokens[at - 1].low in MODALS:
        return tokens
    here = tokens[at]
    return (pair[0], put_in("comes", here), pair[1], pair[2], put_in("in", here), *tokens[:at])


def _contracted(tokens: Tokens) -> Tokens:
    """`open the course, which has the most seats`: without the comma."""
    for at in range(3, len(tokens) - 2):
        owning = tokens[at + 2].low in ("has", "have", "is", "are", "contains")
        if tokens[at].low == "," and tokens[at + 1].low in ("which", "that") and owning and commands(tokens):
            return (*tokens[:at], *tokens[at + 1 :])
        most = lows(tokens[at : at + 3]) in (("which", "has", "the"), ("that", "has", "the"))
        if most and tokens[at + 3 : at + 4] and tokens[at + 3].low in _EXTREMES:
            return (*tokens[:at], put_in("with", tokens[at]), *tokens[at + 2 :])
    return tokens


_UNITS = frozenset(
    "minute minutes hour hours day days week weeks month months year years second seconds percent % people persons "  # noqa: SIM905 - a table
    "nights guests adults children passengers gb mb kg km points euros dollars".split()
)
_OFFERING = frozenset(("from", "in"))


def _amount_of(tokens: Tokens) -> Tokens:
    """`choose a reminder of 15 minutes (from the list)`: "15 minutes" in the list of that name."""
    of = next((p for p in range(2, len(tokens) - 2) if tokens[p].low == "of"), 0)
    amount = of and number_of(tokens[of + 1]) is not None and tokens[of + 2].low in _UNITS
    if not amount or tokens[0].low not in _CHOOSING or tokens[1].low not in DETERMINERS or of > _LONGEST_NAME:
        return tokens
    end = next((p for p in range(of + 3, len(tokens)) if tokens[p].low in _JOINTS), len(tokens))
    place = tokens[of + 3 : end]
    if place and not (place[0].low in _OFFERING and place[-1].low in ("list", "dropdown", "menu", "options")):
        return tokens
    text = raw(tokens[of + 1 : of + 3])
    quote = Token("quote", text, text, "", tokens[of + 1].start, tokens[of + 2].end)
    kind = (put_in("dropdown", tokens[of]),)
    return (
        tokens[0],
        quote,
        put_in("from", tokens[of]),
        put_in("the", tokens[of]),
        *tokens[2:of],
        *kind,
        *tokens[end:],
    )


_LONGEST_NAME = 5
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


def _check_download(tokens: Tokens) -> Tokens:
    """`… and check the download "a.zip"`: that it is downloaded."""
    for at in range(len(tokens) - 3):
        if lows(tokens[at : at + 3]) in (("check", "the", "download"), ("verify", "the", "download")):
            name = tokens[at + 3]
            said = (put_in("is", name), put_in("downloaded", name))
            return (*tokens[: at + 1], put_in("that", name), name, *said, *tokens[at + 4 :])
    return tokens


_LATER = frozenset(("afterwards", "afterward", "thereafter", "subsequently"))


def _afterwards(tokens: Tokens) -> Tokens:
    """`… and mute it afterwards`: the order says so already."""
    ends = len(tokens) > 2 and tokens[-1].low in _LATER  # noqa: PLR2004 - verb, object, adverb
    return tokens[:-1] if ends else tokens


_EXTREMES = frozenset("most fewest least highest lowest largest smallest longest shortest biggest".split())  # noqa: SIM905 - a table


_MANNERS = frozenset("remembered memorised memorized noted stored saved recorded before usual".split())  # noqa: SIM905 - a table
"""`read the total as remembered`: how it is read, no name for it."""


def _read_as(tokens: Tokens) -> Tokens:
    """`read the total as sum`: remember it under that name."""
    for at in range(len(tokens) - 4):
        starts = at == 0 or tokens[at - 1].low in _JOINTS | {"i", "user"}
        reads = starts and tokens[at].low in ("read", "reads") and tokens[at + 1].low in DETERMINERS
        as_ = next((p for p in range(at + 3, len(tokens) - 1) if tokens[p].low == "as"), 0) if reads else 0
        named = as_ > 0 and tokens[as_ + 1].value not in _MANNERS
        if named and (as_ + 2 == len(tokens) or tokens[as_ + 2].low in _JOINTS):
            return (*tokens[:at], put_in("remember", tokens[at]), *tokens[at + 1 :])
    return tokens


def _marked_with(tokens: Tokens) -> Tokens:
    """`the fields are marked with an asterisk`: one is beside them."""
    for at in range(1, len(tokens) - 3):
        marked = tokens[at].low in BE and tokens[at + 1].low in ("marked", "labelled", "labeled", "tagged", "decorated")
        if marked and tokens[at + 2].low == "with" and tokens[at + 3].low in ("a", "an") and len(tokens) == at + 5:
            shown = (put_in(word, tokens[at]) for word in ("is", "visible", "near"))
            return (*tokens[at + 3 :], *shown, *tokens[:at])
    return tokens


def _contents(tokens: Tokens) -> Tokens:
    """`the table of contents`: one name, and no table."""
    at = next((p for p in range(len(tokens) - 2) if lows(tokens[p : p + 3]) == ("table", "of", "contents")), None)
    if at is None:
        return tokens
    words = "table of contents"
    return (*tokens[:at], Token("word", words, words, words, tokens[at].start, tokens[at + 2].end), *tokens[at + 3 :])


def _is_a(tokens: Tokens) -> Tokens:
    """`"Siren" is a link`: there is a link "Siren"."""
    at = next((p for p in range(1, len(tokens) - 2) if tokens[p].low in ("is", "are")), 0)
    control = nouns().get((tokens[-1].low,))
    said = at and tokens[at + 1].low in ("a", "an") and at + 3 == len(tokens) and tokens[at - 1].kind == "quote"
    if not said or control is None or control.kind not in _SORTS:
        return tokens
    here = tokens[at]
    there = (put_in("the", here), tokens[-1], tokens[at - 1], put_in("is", here), put_in("visible", here))
    return (*tokens[: at - 1], *there)


_SORTS = frozenset(("link", "button", "heading", "field", "checkbox", "dropdown", "tab", "image", "icon", "radio"))


def told_again(sentence: Tokens) -> Tokens:
    """The sentence in other words; the same one where there is nothing to restate."""
    for turn in _TURNS:
        sentence = turn(sentence) if sentence else sentence
    return sentence


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _contents,
    with_names_quoted,
    handed,
    turned,
    _by_answer,
    _through,
    _file_put,
    _to_the_end,
    _from_to,
    _spanned,
    _of_ranked,
    _once_only,
    _may_not_go,
    _turned_pages,
    _lists_before,
    _contracted,
    _read_as,
    _marked_with,
    _amount_of,
    _check_download,
    _downloads,
    _afterwards,
    _is_a,
)
