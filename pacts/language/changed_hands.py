"""Values and deeds told by what becomes of a thing: `assign it to Ann`, `change the stage from Open to Won`."""

from collections.abc import Callable

from pacts.language.lexicon import DETERMINERS, KEYS, nouns
from pacts.language.predicates import BE
from pacts.language.tokens import Token, Tokens, as_quote, lows, meant, put_in

_JOINTS = frozenset((",", "and", "then", ";", "."))
_STARTS = _JOINTS | frozenset(
    ("i", "user", "should", "must", "to", "will", "shall", "now", "just", "simply", "first", ":", ")")
)
_ASSIGNING = frozenset(("assign", "assigns", "reassign", "reassigns"))
_NO_PERSONS = frozenset("role label tag category permission value color colour shortcut key group priority".split())  # noqa: SIM905 - a table
_VIA = frozenset(("via", "using", "with", "through", "in", "from"))


def _starts(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens[at - 1].low in _STARTS


def _end(tokens: Tokens, at: int) -> int:
    """Where the clause ends that goes on at a place."""
    return next((p for p in range(at, len(tokens)) if tokens[p].low in _JOINTS), len(tokens))


def _assigned(tokens: Tokens) -> Tokens:
    """`assign it to Ann (via the Owner dropdown)`: choose Ann from the list of who is in charge."""
    at = next((at for at, token in enumerate(tokens) if token.low in _ASSIGNING and _starts(tokens, at)), None)
    end = _end(tokens, at) if at is not None else 0
    to = next((p for p in range(at + 2, end - 1) if tokens[p].low == "to"), None) if at is not None else None
    if at is None or to is None or _NO_PERSONS & {*lows(tokens[at:to])}:
        return tokens
    name_end = next((p for p in range(to + 1, end) if not _names(tokens[p], tokens[to + 1])), end)
    who = tokens[to + 1 : name_end]
    if not who:
        return tokens
    behind = lows(tokens[name_end : name_end + 2])
    by = bool(behind) and behind[0] in _VIA and behind != ("in", "order")
    here, way = tokens[at], tokens[name_end + 1 : end] if by else ()
    end = end if by else name_end
    listed = way or (meant("the", here), put_in("assignee", here), meant("dropdown", here))
    thing = tokens[at + 1 : to]
    bare = len(thing) == 1 and thing[0].low in ("it", "this", "that", "them")
    of = () if bare else (meant("of", here), *thing)
    chosen = (meant("select", here), as_quote(who), meant("from", here), *listed, *of)
    return (*tokens[:at], *chosen, *tokens[end:])


def _names(token: Token, first: Token) -> bool:
    """Whether a word belongs to the name of who is told: a quote stands alone."""
    return token is first if first.kind == "quote" else token.is_capital


_CHANGING = frozenset(("change", "changes", "switch", "switches", "set", "move", "moves", "update", "updates"))


def _from_one_to_another(tokens: Tokens) -> Tokens:
    """`change the stage of "A" from Open to Won`: choose Won from the list of that name."""
    at = next((at for at, token in enumerate(tokens) if token.low in _CHANGING and _starts(tokens, at)), None)
    end = _end(tokens, at) if at is not None else 0
    if at is None or end < at + 4 or lows(tokens[at + 1 : at + 2])[0] not in DETERMINERS:
        return tokens
    to = next((p for p in range(end - 2, at + 2, -1) if tokens[p].low == "to"), None)
    old = next((p for p in range(at + 3, to) if tokens[p].low == "from"), None) if to is not None else None
    if to is None or (old is None and tokens[at].low not in ("switch", "switches")):
        return tokens
    value, before = tokens[to + 1 : end], tokens[old + 1 : to] if old is not None else ()
    name = tokens[at + 1 : old if old is not None else to]
    owned = next((p for p, token in enumerate(name) if token.low in ("of", "for", "in")), len(name))
    if not _is_option(value) or (before and not _is_option(before)) or _names_control(name[:owned]):
        return tokens
    here = tokens[at]
    listed = (meant("from", here), *name[:owned], meant("dropdown", here), *name[owned:])
    return (*tokens[:at], meant("select", here), as_quote(value), *listed, *tokens[end:])


def _is_option(value: Tokens) -> bool:
    """Whether a value is a name that a list may offer."""
    first = value[0] if value else None
    named = first is not None and (first.is_capital or (first.kind == "quote" and not first.value[:1].isdigit()))
    return named and (len(value) == 1 or all(token.kind == "word" and token.low not in BE for token in value))


def _names_control(name: Tokens) -> bool:
    plain = all(token.kind == "word" and token.value.islower() for token in name)
    return not plain or (name[-1].low,) in nouns() or name[-1].low in _TYPED


_TYPED = frozenset("name title text email password description date time address".split())  # noqa: SIM905 - a table
_CONFIRMING = frozenset(("confirm", "confirms", "confirmed"))
_DIALOGS = frozenset(("dialog", "pop-up", "popup", "modal", "prompt", "overlay", "window"))


def _confirmed(tokens: Tokens) -> Tokens:
    """`… and confirm with OK`, `… and confirm in the pop-up`: press that in the dialog."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].low not in _CONFIRMING or not _starts(tokens, at):
            continue
        end, here = _end(tokens, at), tokens[at]
        rest = tokens[at + 1 : end]
        dialog = (meant("in", here), meant("the", here), meant("dialog", here))
        if len(rest) == 2 and rest[0].low in ("with", "by") and _is_answer(rest[1]):  # noqa: PLR2004 - "with" and a word
            click = (meant("click", here), meant("the", here), as_quote(rest[1:]), meant("button", here))
            return (*tokens[:at], *click, *dialog, *tokens[end:])
        if lows(rest[:1]) in (("in",), ("on",)) and rest[-1].low in _DIALOGS:
            click = (meant("click", here), meant("the", here), put_in("confirm", here), meant("button", here))
            return (*tokens[:at], *click, *rest, *tokens[end:])
    return tokens


def _is_answer(token: Token) -> bool:
    said = token.value.lower()
    return (token.is_capital or token.kind == "quote") and (said not in KEYS or said in ("ok", "yes", "no"))


_TICKING = frozenset(("select", "selects", "choose", "mark", "tick", "check"))


def _all_by_checkbox(tokens: Tokens) -> Tokens:
    """`select all files with the checkbox in the header`: tick that checkbox."""
    led = len(tokens) > 5 and tokens[0].low in _TICKING and tokens[1].low in ("all", "every")  # noqa: PLR2004
    at = (
        next((p for p in range(2, len(tokens) - 2) if tokens[p].low in ("with", "using", "via", "by")), 0) if led else 0
    )
    end = _end(tokens, at) if at else 0
    way = tokens[at + 1 + (lows(tokens[at + 1 : at + 2]) in (("ticking",), ("checking",), ("using",))) : end]
    if not at or not {"checkbox", "tickbox"} & {*lows(way)} or way[0].low not in DETERMINERS:
        return tokens
    return (meant("check", tokens[0]), *way, *tokens[end:])


_AND_PRESS = frozenset(((":",), (",",), ("and",), ("to",)))


def _by_key(tokens: Tokens) -> Tokens:
    """`… by pressing F`, `use the keyboard: press "c"`: that key."""
    board = lows(tokens[:3]) == ("use", "the", "keyboard") and lows(tokens[3:4])[:1] in _AND_PRESS
    tokens = tokens[4:] if board else tokens
    for at in range(len(tokens) - 1):
        led = (at == 0 and board) or (at > 0 and tokens[at - 1].low == "by")
        sign = tokens[at + 1]
        if led and tokens[at].low in ("press", "pressing") and len(sign.value) == 1 and sign.kind != "mark":
            key = (meant("the", sign), as_quote((sign,)), put_in("key", sign))
            return (*tokens[: at + 1], *key, *tokens[at + 2 + (lows(tokens[at + 2 : at + 3]) == ("key",)) :])
    return tokens


_READING = frozenset(("read", "reads", "say", "says", "show", "shows", "display", "displays"))


def _instead_of(tokens: Tokens) -> Tokens:
    """`reads "A" instead of "B"`: A; `A is shown instead of the chart`: and the chart is not shown."""
    at = next((p for p in range(3, len(tokens) - 2) if lows(tokens[p : p + 2]) == ("instead", "of")), 0)
    other = tokens[at + 2 : len(tokens) - (lows(tokens[-1:]) == (".",))]
    if not at or any(token.low in _JOINTS for token in other):
        return tokens
    if tokens[at - 1].kind == "quote" and len(other) == 1 and _READING & {*lows(tokens[:at])}:
        return tokens[:at]
    if tokens[at - 1].low not in ("shown", "displayed", "visible", "appears") or not other:
        return tokens
    here = tokens[-1]
    return (*tokens[:at], meant("and", here), *other, *(meant(word, here) for word in ("is", "not", "displayed")))


_NAMING = frozenset(("rename", "renames", "renamed"))


def _renamed(tokens: Tokens) -> Tokens:
    """`rename the dashboard to "Board"`: enter it into the field of its name."""
    at = next((at for at, token in enumerate(tokens) if token.low in _NAMING and _starts(tokens, at)), None)
    said = range(at + 2, _end(tokens, at)) if at is not None else range(0)
    end = next((p + 1 for p in said if tokens[p].kind == "quote" and tokens[p - 1].low == "to"), 0)
    thing = tokens[at + 1 : end - 2] if at is not None and end else ()
    plain = len(thing) > 1 and all(token.kind == "word" and token.value.islower() for token in thing)
    if at is None or not plain:
        return tokens if at is None else _renamed_by_name(tokens, at)
    here = tokens[at]
    field = (meant("into", here), meant("the", here), put_in("name", here), meant("field", here), meant("in", here))
    return (*tokens[:at], meant("enter", here), tokens[end - 1], *field, *thing, *tokens[end:])


_OF_NO_NAME = frozenset(("it", "this", "that", "them", "yourself", "myself", "itself", "from"))


def _renamed_by_name(tokens: Tokens, at: int) -> Tokens:
    """`rename notes.txt to ideas.txt`, `rename the folder "A" to "B"`: what renames it asks for the name."""
    end = _end(tokens, at)
    end -= tokens[end - 1].low in (".", "!")
    to = [p for p in range(at + 2, end - 1) if tokens[p].low == "to"]
    new: Tokens = tokens[to[0] + 1 : end] if len(to) == 1 else ()
    old: Tokens = tokens[at + 1 : to[0]] if new else ()
    called = bool(new) and (len(new) == 1 or all(token.is_capital for token in new))
    if (
        not (called and old and new)
        or old[0].low in _OF_NO_NAME
        or not (_is_name(old[-1]) and (new[0].low not in DETERMINERS))
    ):
        return tokens
    told = " ".join(f'"{token.value}"' if token.kind == "quote" else token.value for token in tokens[at + 1 : end])
    deed = Token("quote", f"rename {told}", f"rename {told}", "", tokens[at].start, tokens[end - 1].end)
    start = at - (at > 0 and tokens[at - 1].low in ("i", "we", "you"))
    return (*tokens[:start], meant("do", tokens[at]), deed, *tokens[end:])


def _is_name(token: Token) -> bool:
    """Whether a word can be what something is called: it is quoted, capitalised, or no plain word."""
    return token.kind != "word" or token.is_capital or not token.value.isalpha()


_CHOOSING = frozenset(("choose", "chooses", "select", "selects", "pick", "picks"))
_LISTS = frozenset(
    "role status size colour color category priority plan currency language country type stage unit theme".split()  # noqa: SIM905 - a table
)


def _chosen_of(tokens: Tokens) -> Tokens:
    """`choose the role Editor`: the option "Editor" of the list of roles."""
    for at in range(len(tokens) - 3):
        led = tokens[at].low in _CHOOSING and _starts(tokens, at) and tokens[at + 1].low in DETERMINERS
        end = _end(tokens, at + 3) if led else 0
        if led and tokens[at + 2].value in _LISTS and end - at <= _LONGEST and _is_option(tokens[at + 3 : end]):
            value = tokens[at + 3 : end]
            return (*tokens[: at + 3], as_quote(value), *tokens[end:]) if value[0].is_capital else tokens
    return tokens


_LONGEST = 6
"""Words of `choose the role Project manager`."""
_CLICKS = frozenset("click press tap hit clicks presses taps push".split())  # noqa: SIM905 - a table
_BUTTONS = frozenset(("button", "link", "tab", "key", "icon"))


def _then_the_next(tokens: Tokens) -> Tokens:
    """`press button A, then button C, and finally button B`: each is a thing of its own."""
    if not tokens or not _CLICKS & {*lows(tokens[:3])}:
        return tokens
    found: list[Token] = []
    for at, token in enumerate(tokens):
        before = tokens[at - 1].low if at else ""
        if token.low in ("finally", "lastly") and before in ("and", ",", "then"):
            continue
        led = before in _CLICKS | {"then", "and", ",", "finally", "lastly"}
        joined = led and token.low in _BUTTONS and at + 1 < len(tokens)
        if joined and (tokens[at + 1].is_capital or tokens[at + 1].kind == "quote"):
            found[-1:] = [meant("and", found[-1])] if before == "then" else found[-1:]
            found.append(meant("the", token))
        found.append(token)
    return tuple(found)


_DAYS: dict[tuple[str, ...], str] = {
    ("the", "day", "after", "tomorrow"): "{{today+2d}}",
    ("the", "day", "before", "yesterday"): "{{today-2d}}",
}


def _days_off(tokens: Tokens) -> Tokens:
    """`the day after tomorrow`: that date."""
    for at in range(len(tokens) - 3):
        day = _DAYS.get(lows(tokens[at : at + 4]))
        if day is not None:
            date = Token("reference", day, day, "", tokens[at].start, tokens[at + 3].end)
            return _days_off((*tokens[:at], date, *tokens[at + 4 :]))
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _days_off,
    _renamed,
    _chosen_of,
    _then_the_next,
    _assigned,
    _from_one_to_another,
    _confirmed,
    _all_by_checkbox,
    _by_key,
    _instead_of,
)
