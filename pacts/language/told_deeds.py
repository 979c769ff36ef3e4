"""Deeds told in other ways, where no pattern says it: `click and drag`, `confirm with OK`, `on the page /orders, …`."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from pacts.domain.deed_words import MAKING
from pacts.language.lead import commands, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, KEYS, ORDINALS, SECONDS
from pacts.language.predicates import BE
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Token, Tokens, lows, meant, put_in, raw, tokenize
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word, check_leads

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
        if not end or tokens[end - 1].low not in _ASKING or {*lows(tokens[at + 2 : end - 1])} & ORDINALS.keys():
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
    if tokens[at].low == "with" and verb.low in MAKING:
        return tokens  # `create a list with a red icon`: what it has, and no means
    entries = [entry for rest, entry in by_first_word().get(verb.low, ()) if not rest]
    if noun is None or not entries or any(entry.frame in _FRAMES for entry in entries) or _is_broken(tokens[:at]):
        return tokens
    here = tokens[at]
    named = any(token.low not in DETERMINERS for token in tokens[at + 1 : noun])
    called = () if named else (replace(verb, text=verb.low, value=verb.low, start=here.start, end=here.start),)
    return (*tokens[:at], meant("by", here), meant("clicking", here), *tokens[at + 1 : noun], *called, *tokens[noun:])


def _is_broken(deed: Tokens) -> bool:
    """`remove zyx the picture`: an article behind a word that leads to none; what is done is not understood."""
    return any(b.low == "the" and a.kind == "word" and a.low not in _LEADS_ON for a, b in pairwise(deed[1:]))


_LEADS_ON = frozenset("of in on to for with at by from and or all both into onto up off out as than".split())  # noqa: SIM905 - a table


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


def _counted(tokens: Tokens) -> Tokens:
    """`add 2 "Pens" to the cart`, `add two "Pens" to the cart`: with that quantity."""
    if tokens and tokens[0].low in ("i", "we", "you"):
        rest = _counted(tokens[1:])
        return tokens if rest is tokens[1:] or len(rest) == len(tokens) - 1 else (tokens[0], *rest)
    adds = len(tokens) > 4 and tokens[0].low in ("add", "adds")  # noqa: PLR2004
    many = number_of(tokens[1]) if adds else None
    to = next((at for at in range(3, len(tokens) - 1) if tokens[at].low == "to"), 0) if adds else 0
    named = bool(to) and (tokens[2].is_capital or tokens[2].is_literal)
    if not named or many is None or not {"cart", "basket", "bag", "order"} & {*lows(tokens[to:])}:
        return tokens
    here, number = tokens[-1], replace(tokens[1], kind="number", value=str(many), low="")
    return (tokens[0], *tokens[2:], meant("with", here), replace(meant("quantity", here), text="quantity"), number)


_MOVING = frozenset(("rearrange", "reorder", "arrange", "move", "sort", "order"))


_BEFORE = frozenset((("precedes",), ("comes", "before"), ("is", "before"), ("is", "above"), ("stands", "before")))


_AFTER = frozenset((("follows",), ("comes", "after"), ("is", "after"), ("is", "below"), ("stands", "after")))


def _rearranged(tokens: Tokens) -> Tokens:
    """`rearrange the list so that "A" precedes "B"`: drag "A" before "B"."""
    at = next((at for at in range(2, len(tokens) - 4) if lows(tokens[at : at + 2]) == ("so", "that")), 0)
    what = tokens[2 if tokens[1].low in DETERMINERS else 1 : at] if at else ()
    if len(what) != 1 or tokens[0].low not in _MOVING or what[0].is_literal:
        return tokens  # of what is put in order, one word says nothing that the two things do not; more words do
    for place in range(at + 3, len(tokens) - 1):
        size = next((n for n in (2, 1) if lows(tokens[place : place + n]) in _BEFORE | _AFTER), 0)
        if size:
            side = "before" if lows(tokens[place : place + size]) in _BEFORE else "after"
            here = tokens[place]
            return (meant("drag", here), *tokens[at + 2 : place], meant(side, here), *tokens[place + size :])
    return tokens


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


def _delayed(tokens: Tokens) -> Tokens:
    """`pause the video after 5 seconds`: after 5 seconds, pause it."""
    after = len(tokens) - 3
    late = after > 1 and tokens[after].low == "after" and tokens[after + 2].low in SECONDS
    if not late or not commands(tokens) or {",", "and", "then"} & {*lows(tokens)}:
        return tokens
    return (*tokens[after:], meant(",", tokens[0]), *tokens[:after])


_DEEDS = {"clicked": "click", "pressed": "click", "tapped": "click", "hovered": "hover", "checked": "check"}
"""What was done to a thing, and the verb that does it."""


_AFTER_DEED = (
    ("after", "being"),
    ("after", "it", "is"),
    ("after", "it", "was"),
    ("once", "it", "is"),
    ("when", "it", "is"),
)


_EDGES = {"end": "Control+End", "beginning": "Control+Home", "start": "Control+Home", "top": "Control+Home"}


_PUTTING_REWORDINGS = frozenset(("place", "put", "move", "set"))


_CHOOSING_REWORDINGS = frozenset(("choose", "select", "pick", "set", "enter"))


def _after_a_deed(tokens: Tokens) -> Tokens:
    """`The lamp turns green after being clicked`: click the lamp, and it is seen."""
    at = find_predicate(tokens)
    bare = tokens[:-1] if tokens and tokens[-1].low == "." else tokens
    deed = _DEEDS.get(bare[-1].low) if len(bare) > 4 else None  # noqa: PLR2004 - a thing, its verb, "after being", a deed
    size = next((len(led) for led in _AFTER_DEED if lows(bare[-1 - len(led) : -1]) == led), 0)
    if deed is None or not at or not size or tokens[0].low not in DETERMINERS:
        return tokens
    thing, told = tokens[:at], bare[: -1 - size]
    return (meant(deed, tokens[0]), *thing, meant("and", tokens[0]), meant("verify", tokens[0]), *told)


def _cursor_at_an_edge(tokens: Tokens) -> Tokens:
    """`Place the cursor at the end of the note`: press the keys that take it there."""
    words = lows(tokens)
    led = words[:1] and words[0] in _PUTTING_REWORDINGS and words[1:3] in (("the", "cursor"), ("the", "caret"))
    at = next((p for p in range(4, min(len(tokens), 7)) if tokens[p].low in _EDGES), 0) if led else 0
    if not at or words[at + 1 : at + 2] not in (("of",), ("in",)) or not {*words[3:at]} <= {"at", "to", "the", "very"}:
        return tokens
    keys = tuple(tokenize(f"press {_EDGES[words[at]]} in"))
    return (meant(keys[0].low, tokens[0]), *keys[1:-1], meant("in", tokens[0]), *tokens[at + 2 :])


def _by_the_slider(tokens: Tokens) -> Tokens:
    """`Use the slider to choose the number 42`: set the slider to 42."""
    words = lows(tokens)
    slider = next((p for p in range(2, min(len(tokens), 6)) if words[p] == "slider"), 0)
    if words[:1] != ("use",) or not slider or words[slider + 1 : slider + 2] != ("to",):
        return tokens
    rest = tokens[slider + 2 :]
    value = next((token for token in rest if token.kind == "number"), None)
    plain = {*lows(rest[1:])} <= {*DETERMINERS, "number", "value", "", ".", "of"}
    chosen = bool(rest) and rest[0].low in _CHOOSING_REWORDINGS and plain
    return (meant("set", tokens[0]), *tokens[1 : slider + 2], value) if value is not None and chosen else tokens


_PLACES = frozenset(("page", "screen", "site", "url", "address", "view", "path"))


_LONGEST_PLACE = 6


def _at_a_page(tokens: Tokens) -> Tokens:
    """`On the page /orders, click X`, `On /orders I click X`: open /orders and click X."""
    if len(tokens) < 4 or tokens[0].low not in ("on", "at", "in", "from"):  # noqa: PLR2004 - "on", the path, ",", a verb
        return tokens
    end = next((at for at, token in enumerate(tokens[: _LONGEST_PLACE + 1]) if token.low == ","), 0)
    begins = end + 1
    if not end:
        at = next((at for at, token in enumerate(tokens[:_LONGEST_PLACE]) if token.kind in ("path", "url")), 0)
        begins = end = at + 1 if at and _deed_follows(tokens[at + 1 :]) else 0
    at = next((at for at, token in enumerate(tokens[:end]) if token.kind in ("path", "url")), 0)
    if at and tokens[at + 1].low in _WITHIN_PAGE:
        end, begins = at + 1, at + 1
    place = tokens[1:end]
    paths = [token for token in place if token.kind in ("path", "url")]
    others = [token.low for token in place if token.kind not in ("path", "url")]
    if len(paths) != 1 or not {*others} <= DETERMINERS | _PLACES or begins >= len(tokens):
        return tokens
    return (put_in("open", tokens[0]), paths[0], put_in("and", tokens[begins - 1]), *tokens[begins:])


_WITHIN_PAGE = frozenset(("in", "on", "under", "within", "inside"))
"""Behind the path they tell where on the page: `On /cart in the summary, click Pay`."""


def _deed_follows(tokens: Tokens) -> bool:
    """Whether something is done there: what is only seen there says where one has come to, and opens nothing."""
    inner = strip_lead(tokens)
    acts = bool(inner.tokens) and inner.tokens[0].low in by_first_word() and inner.tokens[0].low not in check_leads()
    plain = not (inner.asserted or inner.negated or inner.modal or inner.sought)
    return plain and acts and len(inner.tokens) > 1 and (inner.person or tokens[0].value.islower())


def _once_more(tokens: Tokens) -> Tokens:
    """`execute again`: a deed done before is done as before."""
    for at in range(1, len(tokens)):
        ends = at + 1 == len(tokens) or tokens[at + 1].low in (",", "and", "then", ";")
        if tokens[at].low == "again" and ends and tokens[at - 1].low in by_first_word():
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


_MEANS_RESTATED = frozenset(("using", "via", "through", "in", "on"))


_INTERFACES = frozenset((("webui",), ("ui",), ("web", "ui"), ("gui",), ("user", "interface"), ("web", "interface")))


def _by_interface(tokens: Tokens) -> Tokens:
    """`… using the web UI`: as everything is done and seen."""
    for size in (2, 1):
        led = len(tokens) > size + 3 and tokens[-size - 2].low in _MEANS_RESTATED and tokens[-size - 1].low == "the"
        if led and lows(tokens[-size:]) in _INTERFACES:
            return tokens[: -size - 2]
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


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _at_a_page,
    _by_answer,
    _through,
    _file_put,
    _from_to,
    _spanned,
    _amount_of,
    _read_as,
    _by_control,
    _dragged,
    _counted,
    _rearranged,
    _commented,
    _letters,
    _new_tab,
    _delayed,
    _after_a_deed,
    _cursor_at_an_edge,
    _by_the_slider,
    _once_more,
    _by_interface,
    _bare_value,
)
"""Each gives the tokens back as they were where it has nothing to say."""
