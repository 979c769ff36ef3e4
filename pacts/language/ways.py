"""Ways in which deeds are told, each restated in the wording that the readers know."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lead import commands, strip_lead
from pacts.language.lexicon import DETERMINERS, KEYS, MONTHS, SECONDS
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Token, Tokens, lows, meant, raw, said
from pacts.language.verbs import by_first_word

_CLICKED = frozenset(("button", "icon", "link", "tab", "menuitem", "image", "menu"))
_MEANS = frozenset(("using", "via", "with", "through"))
_FRAMES = frozenset(
    ("target", "press", "fill", "set", "select", "drag", "upload", "wait", "scroll", "remember", "none")
)
"""Verbs that take another means than a click, or are clicks themselves."""


def _by_control(tokens: Tokens) -> Tokens:
    """`delete the item using the "Trash" icon`: by clicking that icon."""
    at = next((at for at in range(2, len(tokens) - 1) if tokens[at].low in _MEANS and tokens[at].value.islower()), None)
    if at is None or not commands(tokens) or any(token.low in (",", "and", "then") for token in tokens[at:]):
        return tokens
    noun = _control_at(tokens, at + 1)
    verb = strip_lead(tokens[:at]).tokens[0]
    entries = [entry for rest, entry in by_first_word().get(verb.low, ()) if not rest]
    if noun is None or not entries or any(entry.frame in _FRAMES for entry in entries):
        return tokens
    here = tokens[at]
    named = any(token.low not in DETERMINERS for token in tokens[at + 1 : noun])
    called = () if named else (replace(verb, text=verb.low, value=verb.low, start=here.start, end=here.start),)
    return (*tokens[:at], meant("by", here), meant("clicking", here), *tokens[at + 1 : noun], *called, *tokens[noun:])


def _control_at(tokens: Tokens, start: int) -> int | None:
    """Where the noun of a control stands that is clicked and named from here on."""
    for end in range(start + 1, min(start + 7, len(tokens)) + 1):
        noun = kind_noun(tokens[start:end], end - start)
        if noun is not None and noun[1].kind in _CLICKED and (end == len(tokens) or opens_scope(tokens[end:])):
            return start + noun[0]
    return None


def _dragged(tokens: Tokens) -> Tokens:
    """`click and drag X to Y`, `click and hold X, then …`: the first is dragging."""
    for at in range(len(tokens) - 3):
        clicks = tokens[at].low in ("click", "press", "hold", "grab") and tokens[at + 1].low == "and"
        if clicks and tokens[at + 2].low in ("drag", "drop", "move"):
            return (*tokens[:at], *tokens[at + 2 :])
    return tokens


_ALL_THE_WAY = ("all", "the", "way")


def _all_the_way(tokens: Tokens) -> Tokens:
    """`drag the slider all the way to the right`."""
    at = next((at for at in range(2, len(tokens) - 4) if lows(tokens[at : at + 3]) == _ALL_THE_WAY), None)
    return tokens if at is None else (*tokens[:at], *tokens[at + 3 :])


def _tabbed(tokens: Tokens) -> Tokens:
    """`Tab to the "Save" button`, `use Tab to move to X`: Tab is pressed until it has the focus."""
    size = next((len(turn) for turn in _TABBING if lows(tokens[: len(turn)]) == turn), 0)
    if not size or len(tokens) <= size or tokens[size].low in KEYS:
        return tokens
    here = tokens[0]
    press = [meant(word, here) for word in ("press", "Tab", "until")]
    press[1] = replace(press[1], low="tab")
    end = next((at for at in range(size, len(tokens)) if tokens[at].low in (",", "and", "then")), len(tokens))
    focused = [meant(word, tokens[end - 1]) for word in ("is", "focused")]
    return (*press, *tokens[size:end], *focused, *tokens[end:])


_TABBING = (
    ("use", "tab", "to", "move", "to"),
    ("use", "tab", "to", "go", "to"),
    ("use", "tab", "to", "navigate", "to"),
    ("use", "the", "tab", "key", "to", "move", "to"),
    ("use", "the", "tab", "key", "to", "navigate", "to"),
    ("tab", "to"),
    ("tab", "into"),
    ("tab", "over", "to"),
)


def _any_of(tokens: Tokens) -> Tokens:
    """`any of the "Add" buttons`, `one of the …`: whichever comes first."""
    for at in range(1, len(tokens) - 3):
        several = lows(tokens[at + 1 : at + 3]) in (("of", "the"), ("of", "these"), ("of", "those"))
        if tokens[at].low == "any" and several and commands(tokens):
            return (*tokens[:at], replace(tokens[at], low="one", value="one"), *tokens[at + 1 :])
    return tokens


_STATES = frozenset("complete completed done finished read unread resolved incomplete important".split())  # noqa: SIM905 - a table


def _marked_as(tokens: Tokens) -> Tokens:
    """`mark all tasks complete`: as complete."""
    at = next((at for at, token in enumerate(tokens[:4]) if token.low in ("mark", "marks", "marked")), None)
    if at is None or "as" in lows(tokens) or not commands(tokens):
        return tokens
    for end in range(at + 2, len(tokens)):
        ends = end + 1 == len(tokens) or tokens[end + 1].low in (",", "and", "then", "using", "by", "with", "via")
        if tokens[end].low in _STATES and ends:
            return (*tokens[:end], meant("as", tokens[end]), *tokens[end:])
    return tokens


_NATIVE = frozenset(("alert", "alerts", "popup", "pop-up", "confirm", "prompt"))
_ACCEPTING = frozenset(("accept", "ok", "okay", "yes"))
_DISMISSING = frozenset(("cancel", "dismiss", "no"))


def _at_the_alert(tokens: Tokens) -> Tokens:
    """`switch to the alert and click on OK`: accept it."""
    words = [token.low or token.value.lower() for token in tokens if token.low not in (".", "the", "on", "then", ",")]
    switched = words[:2] == ["switch", "to"] and len(words) > 4 and words[2] in _NATIVE and words[3] == "and"  # noqa: PLR2004
    said = words[-1] if words[4:5] in (["click"], ["press"]) else " ".join(words[4:])
    verb = "accept" if said in _ACCEPTING else "dismiss" if said in _DISMISSING else ""
    if not switched or not verb:
        return tokens
    return tuple(meant(word, tokens[0]) for word in (verb, "the", "alert"))


def _filtered(tokens: Tokens) -> Tokens:
    """`filter (the list) to show only X`: filter by X."""
    at = next(
        (at for at in range(1, len(tokens) - 2) if lows(tokens[at : at + 2]) in (("to", "show"), ("to", "see"))), 0
    )
    if not at or tokens[0].low not in ("filter", "filters"):
        return tokens
    rest = tokens[at + 2 :]
    rest = rest[1:] if rest[0].low in ("only", "just") else rest
    return (*tokens[:at], meant("by", tokens[at]), *rest) if rest else tokens


def _counted(tokens: Tokens) -> Tokens:
    """`add 2 "Pens" to the cart`: with that quantity."""
    adds = len(tokens) > 4 and tokens[0].low in ("add", "adds") and tokens[1].kind == "number"  # noqa: PLR2004
    to = next((at for at in range(3, len(tokens) - 1) if tokens[at].low == "to"), 0) if adds else 0
    named = bool(to) and (tokens[2].is_capital or tokens[2].is_literal)
    if not named or not {"cart", "basket", "bag"} & {*lows(tokens[to:])}:
        return tokens
    here = tokens[-1]
    return (tokens[0], *tokens[2:], meant("with", here), replace(meant("quantity", here), text="quantity"), tokens[1])


def _on_this_page(tokens: Tokens) -> Tokens:
    """`… on this website`: where else."""
    here = lows(tokens[-3:]) in {("on", d, p) for d in ("this", "the") for p in ("website", "site", "webpage")}
    return tokens[:-3] if here and len(tokens) > 4 and commands(tokens) else tokens  # noqa: PLR2004 - a verb and its object


def _chosen_from(tokens: Tokens) -> Tokens:
    """`choose from the menu of the first post: Copy link`: choose Copy link from that menu."""
    led = len(tokens) > 4 and tokens[0].low in _CHOOSING and tokens[1].low in ("from", "in", "under")  # noqa: PLR2004
    colon = next((at for at in range(3, len(tokens) - 1) if tokens[at].low == ":"), 0) if led else 0
    if not colon:
        return tokens
    end = next((at for at in range(colon + 1, len(tokens)) if tokens[at].low in (",", "and", "then")), len(tokens))
    option, name = tokens[colon + 1 : end], said(tokens[colon + 1 : end])
    chosen = Token("quote", raw(option), name, "", option[0].start, option[-1].end) if option else tokens[colon]
    return (tokens[0], chosen, *tokens[1:colon], *tokens[end:])


_CHOOSING = frozenset(("choose", "select", "pick", "chooses", "selects", "picks"))


_MIDDLE = frozenset(("middle", "center", "centre"))


def _in_the_middle(tokens: Tokens) -> Tokens:
    """`the cell in the middle`: the middle cell."""
    for at in range(2, len(tokens) - 2):
        central = lows(tokens[at : at + 2]) == ("in", "the") and tokens[at + 2].low in _MIDDLE
        noun = kind_noun(tokens, at) if central and lows(tokens[at + 3 : at + 4]) != ("of",) else None
        if noun is not None and tokens[noun[0] - 1].low in DETERMINERS:
            return (*tokens[: noun[0]], tokens[at + 2], *tokens[noun[0] : at], *tokens[at + 3 :])
    return tokens


_MOVING = frozenset(("rearrange", "reorder", "arrange", "move", "sort", "order"))
_BEFORE = frozenset((("precedes",), ("comes", "before"), ("is", "before"), ("is", "above"), ("stands", "before")))
_AFTER = frozenset((("follows",), ("comes", "after"), ("is", "after"), ("is", "below"), ("stands", "after")))


def _rearranged(tokens: Tokens) -> Tokens:
    """`rearrange the list so that "A" precedes "B"`: drag "A" before "B"."""
    at = next((at for at in range(2, len(tokens) - 4) if lows(tokens[at : at + 2]) == ("so", "that")), 0)
    if not at or tokens[0].low not in _MOVING or any(token.is_literal for token in tokens[:at]):
        return tokens
    for place in range(at + 3, len(tokens) - 1):
        size = next((n for n in (2, 1) if lows(tokens[place : place + n]) in _BEFORE | _AFTER), 0)
        if size:
            side = "before" if lows(tokens[place : place + size]) in _BEFORE else "after"
            here = tokens[place]
            return (meant("drag", here), *tokens[at + 2 : place], meant(side, here), *tokens[place + size :])
    return tokens


def _scrolled(tokens: Tokens) -> Tokens:
    """`scroll so that the footer is visible`: until it is."""
    at = next((at for at in range(1, len(tokens) - 3) if lows(tokens[at : at + 2]) == ("so", "that")), 0)
    if not at or tokens[0].low not in ("scroll", "scrolls"):
        return tokens
    return (*tokens[:at], meant("until", tokens[at]), *tokens[at + 2 :])


def _commented(tokens: Tokens) -> Tokens:
    """`comment "Nice" on the card`: enter "Nice" into the comment field there."""
    if len(tokens) < 2 or tokens[0].low not in ("comment", "comments") or tokens[1].kind != "quote":  # noqa: PLR2004
        return tokens
    here = tokens[1]
    field = tuple(replace(meant(word, here), text=word) for word in ("into", "the", "comment", "field"))
    on = 3 if lows(tokens[2:3]) in (("on",), ("under",), ("below",), ("to",)) else 2
    place = (meant("in", here),) if on > 2 else ()  # noqa: PLR2004 - a preposition
    rest = (here if token.low == "it" else token for token in tokens[on:])
    return (meant("enter", tokens[0]), here, *field, *place, *rest)


_SPELT = frozenset(("letters", "digits", "characters", "keys"))
_ONE_AFTER_ANOTHER = frozenset(
    (("one", "after", "another"), ("one", "by", "one"), ("in", "turn"), ("in", "this", "order"))
)


def _letters(tokens: Tokens) -> Tokens:
    """`type the letters S, T and O (one after another)`: type "STO"."""
    if len(tokens) < 5 or tokens[0].low not in ("type", "types", "enter", "enters") or tokens[2].low not in _SPELT:  # noqa: PLR2004
        return tokens
    end = next((at for at in range(3, len(tokens)) if _is_in_turn(tokens[at:])), len(tokens))
    signs = [token for token in tokens[3:end] if token.low not in (",", "and")]
    if not signs or any(len(token.value) != 1 for token in signs):
        return tokens
    word = "".join(token.value for token in signs)
    return (tokens[0], Token("quote", f'"{word}"', word, "", tokens[3].start, tokens[3].start), *tokens[end:][3:])


def _is_in_turn(tokens: Tokens) -> bool:
    return lows(tokens[:3]) in _ONE_AFTER_ANOTHER or lows(tokens[:2]) in _ONE_AFTER_ANOTHER


def _new_tab(tokens: Tokens) -> Tokens:
    """`open X in a new tab, then switch to it`: switch to the new tab."""
    at = next((at for at in range(2, len(tokens) - 4) if _is_new_tab(tokens, at)), 0)
    to = (
        next((at for at in range(at + 4, len(tokens) - 2) if lows(tokens[at : at + 2]) == ("switch", "to")), 0)
        if at
        else 0
    )
    if not to or tokens[to + 2].low not in ("it", "that", "this"):
        return tokens
    tab = tuple(meant(word, tokens[to + 2]) for word in ("the", "new", "tab"))
    tail = tokens[to + 3 :] if lows(tokens[to + 3 : to + 4]) not in (("tab",), ("window",)) else tokens[to + 4 :]
    return (*tokens[:at], *tokens[at + 4 : to + 2], *tab, *tail)


def _is_new_tab(tokens: Tokens, at: int) -> bool:
    return lows(tokens[at : at + 3]) == ("in", "a", "new") and tokens[at + 3].low in ("tab", "window")


def _american(tokens: Tokens) -> Tokens:
    """`March 12, 2027`: one date, although a comma stands in it."""
    for at in range(len(tokens) - 3):
        day, comma, year = tokens[at + 1 : at + 4]
        named = tokens[at].low in MONTHS and tokens[at].is_capital and comma.low == ","
        if named and day.value[:1].isdigit() and year.value.isdigit() and len(year.value) == 4:  # noqa: PLR2004 - a year
            text = f"{tokens[at].text} {day.text}, {year.text}"
            return (*tokens[:at], Token("number", text, text, "", tokens[at].start, year.end), *tokens[at + 4 :])
    return tokens


_AWAY: tuple[tuple[str, ...], ...] = (
    ("tab", "out", "of"),
    ("tab", "away", "from"),
    ("move", "focus", "away", "from"),
    ("move", "the", "focus", "away", "from"),
    ("move", "focus", "out", "of"),
    ("shift", "focus", "away", "from"),
    ("blur",),
)


def _tabbed_out(tokens: Tokens) -> Tokens:
    """`tab out of the "Name" field`: Tab is pressed in it."""
    size = next((len(turn) for turn in _AWAY if lows(tokens[: len(turn)]) == turn), 0)
    if not size or len(tokens) <= size:
        return tokens
    here = tokens[0]
    return (meant("press", here), replace(meant("Tab", here), low="tab"), meant("in", here), *tokens[size:])


_ALTERING = frozenset(("change", "changes", "switch", "switches", "update", "updates", "set", "sets", "move", "moves"))


def _altered(tokens: Tokens) -> Tokens:
    """`change the status from "Open" to "Closed"`: to "Closed"."""
    if len(tokens) < 6 or tokens[0].low not in _ALTERING:  # noqa: PLR2004 - verb, thing, from, to
        return tokens
    start = next((at for at in range(2, len(tokens) - 3) if tokens[at].low == "from"), 0)
    to = next((at for at in range(start + 2, len(tokens) - 1) if tokens[at].low == "to"), 0) if start else 0
    told = bool(to) and (tokens[start + 1].is_literal or tokens[start + 1].is_capital)
    return (*tokens[:start], *tokens[to:]) if told else tokens


def _delayed(tokens: Tokens) -> Tokens:
    """`pause the video after 5 seconds`: after 5 seconds, pause it."""
    after = len(tokens) - 3
    late = after > 1 and tokens[after].low == "after" and tokens[after + 2].low in SECONDS
    if not late or not commands(tokens) or {",", "and", "then"} & {*lows(tokens)}:
        return tokens
    return (*tokens[after:], meant(",", tokens[0]), *tokens[:after])


_CREATING = frozenset(("create", "creates", "make", "makes"))
_CALLED = frozenset(("called", "named", "titled", "entitled"))


def _created(tokens: Tokens) -> Tokens:
    """`create a new folder called "Docs"`: add "Docs"."""
    led = len(tokens) > 3 and tokens[0].low in _CREATING and tokens[1].low in DETERMINERS  # noqa: PLR2004
    named = next((at for at in range(2, min(len(tokens), 8)) if tokens[at].kind == "quote"), 0) if led else 0
    if not named or not (tokens[named - 1].low in _CALLED or named == len(tokens) - 1):
        return tokens
    between = tokens[2 : named - (tokens[named - 1].low in _CALLED)]
    if not between or any(token.kind != "word" for token in between):
        return tokens
    return (meant("add", tokens[0]), *tokens[1:])


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _american,
    _altered,
    _delayed,
    _created,
    _chosen_from,
    _in_the_middle,
    _rearranged,
    _scrolled,
    _commented,
    _letters,
    _new_tab,
    _at_the_alert,
    _filtered,
    _counted,
    _marked_as,
    _by_control,
    _dragged,
    _all_the_way,
    _tabbed,
    _tabbed_out,
    _any_of,
    _on_this_page,
)
