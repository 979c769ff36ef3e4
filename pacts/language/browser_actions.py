"""Actions on the browser: places, waiting, scrolling, tabs, frames, dialogs, remembered values."""

import re
from dataclasses import replace
from itertools import pairwise

from pacts.domain.plan import WHOLE_APPLICATIONS, Scope, Target
from pacts.language import lexicon
from pacts.language.checks import read_check, read_thing
from pacts.language.deeds import Deed, Setting, guarded
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, check
from pacts.language.lexicon import DETERMINERS, MAX_REPEAT, SECONDS
from pacts.language.paths import chosen_path
from pacts.language.target_actions import CLICK, all_meant, as_name, as_record, on_named_control, on_target, several
from pacts.language.target_phrase import kind_noun, parse_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import literal, number_of

_HOME = frozenset(
    [
        "root",
        "home",
        "homepage",
        "app",
        "application",
        "site",
        "website",
        "shop",
        "store",
        "page",
        "url",
        "start",
        "landing",
        "root",
        "main",
        "base",
        "webshop",
        "portal",
        "system",
        "webapp",
        "login-free",
        "web",
        "front",
        "documentation",
        "docs",
    ]
)
_BROWSER = frozenset(
    [
        "browser",
        "new",
        "window",
        "tab",
        "another",
        "the",
        "a",
        "an",
        "first",
        "previous",
        "original",
        "main",
        "last",
        "next",
        "second",
        "other",
    ]
)


_SAYING = frozenset(("reply", "answer", "comment", "respond", "post", "write", "message"))


def _is_said(part: Tokens) -> bool:
    """`open the topic "A" and reply "B"`: said to somebody, and nothing that opens."""
    return part[0].low in _SAYING and len(part) > 1 and part[1].is_literal


def opened(deed: Deed) -> Drafts:  # noqa: PLR0911 - one return for each form
    base, rest, setting = deed.base, deed.rest, deed.setting
    if not rest:
        return ()
    parts = several(rest)
    if len(parts) > 1:
        each = [() if _is_said(part) else opened(replace(deed, rest=part)) for part in parts]
        return tuple(draft for drafts in each for draft in drafts) if all(each) else ()
    url = next((token for token in rest if token.kind in ("url", "path")), None)
    if url is not None:
        return (Draft("open", value=literal(url)),)
    if _is_browser(rest):
        return (Draft("open", value=Text("/"), confidence=CLEAR),)
    plain = [
        token
        for token in rest
        if token.low not in DETERMINERS and token.low not in ("to", "at", "up", "browser", "and")
    ]
    quote = next((token for token in plain if token.kind in ("quote", "reference")), None)
    if quote is not None and (_is_address(quote.value) or quote.kind == "reference"):
        return (Draft("open", value=literal(quote)),)
    relative = quote is not None and len(plain) == 1 and base != "open" and _is_relative(quote.value)
    if quote is not None and (relative or any(token.low in ("address", "url") for token in plain)):
        return (Draft("open", value=literal(quote)),)
    named = [token for token in plain if token.low not in ("site", "website", "page", "address", "url")]
    if len(named) == 1 and named[0].kind == "word" and _is_address(named[0].value):
        return (Draft("open", value=literal(named[0])),)
    if any(token.low in ("tab", "window") for token in plain):
        new = {"new", "another"} & {token.low for token in plain} and quote is None
        return tab_switched(deed) or (() if new else on_target(Deed(CLICK, base, rest, setting)))
    if plain and quote is None and names_home(said(plain)):
        return (Draft("open", value=Text("/"), confidence=CLEAR),)
    return _page(base, rest, setting)


def _is_browser(rest: Tokens) -> bool:
    """`the browser`, `"chrome" browser`: what a run has open; opening it is standing where the application starts."""
    words = [token for token in rest if token.low not in DETERMINERS and token.low not in (".", "up")]
    sorts = [token for token in words[:-1] if token.value.lower() not in _BROWSERS]
    return bool(words) and words[-1].low == "browser" and not sorts


_BROWSERS = frozenset("chrome chromium firefox edge safari webkit web internet google microsoft mozilla new".split())  # noqa: SIM905 - a table


def names_home(words: str) -> bool:
    """Whether words name the page where an application starts: "shop's start", "home", "main page of the portal"."""
    parts = [part.replace("’", "'").removesuffix("'s") for part in words.lower().split()]
    return all(part in _HOME or part in DETERMINERS or part == "of" for part in parts)


_ADDRESS = re.compile(
    r"(?:https?://|/|about:|www\.)\S*|[\w\-]+(?:\.[\w\-]+)*\.(?:[a-z]{2,6})(?:[:/]\S*)?|localhost\S*", re.IGNORECASE
)


_FILE = re.compile(
    r"[^/:]+\.(?:jpe?g|png|gif|webp|svg|bmp|heic|mp[34]|mov|avi|wav|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|txt|md|rtf|zip)",
    re.IGNORECASE,
)
"""The name of a document or a picture, which an application lists; no page of a site is called so."""


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text) is not None and _FILE.fullmatch(text) is None


_RELATIVE = re.compile(r"[a-z0-9_\-]+(?:/[a-z0-9_\-]+)+/?|[a-z0-9_\-]+/")
_EITHER = frozenset(("and/or", "on/off", "yes/no", "input/output", "either/or"))


def _is_relative(text: str) -> bool:
    """`users/new`, `profile/`: a path of the application, without its first slash."""
    return _RELATIVE.fullmatch(text) is not None and text not in _EITHER


def _page(base: str, rest: Tokens, setting: Setting) -> Drafts:  # noqa: PLR0911 - one return for each form
    """A page by its name, or, where no page is meant, the control that leads there."""
    trail = chosen_path(rest)
    if trail:
        return trail
    if base == "open" and kind_of_closed(rest):
        phrase = parse_target(rest, setting.it)
        return (Draft("expand", target=phrase.target, confidence=phrase.confidence),) if phrase else ()
    rest = as_name(rest)
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return ()
    target = as_record(phrase.target, rest)
    if target.kind == "page" and not target.words:
        return _unnamed_page(target)
    if setting.first and target.kind == "page" and target.words.lower() in _ENTRANCES:
        return (Draft("open", value=Text(target.words), confidence=CLEAR),)
    if setting.first and _is_application(base, rest, target):
        return (Draft("open", value=Text("/"), confidence=FAIR),)
    if setting.first and target == Target(words=target.words) and target.words.lower() in WHOLE_APPLICATIONS:
        return (Draft("open", value=Text(target.words), confidence=FAIR),)
    if target == Target(words=target.words, kind="page", quoted=target.quoted) and _is_page_noun(rest):
        return (Draft("go_to", "goal", value=Text(target.words), confidence=min(CLEAR, phrase.confidence)),)
    target = all_meant(target, rest) if target.where or target.looks else target
    gone_to = base != "open" and target.kind == "date" and target.words == "calendar"
    if (target.kind in _DESTINATIONS or gone_to) and target.words:
        target = target.model_copy(update={"kind": None})
    sure = min(FAIR if target.kind is None and not target.quoted else CLEAR, phrase.confidence)
    return (guarded(Draft("click", target=target, confidence=sure)),)


def _unnamed_page(target: Target) -> Drafts:
    """The page of a number, or the start; `the page of this trip` is neither."""
    if not target.ordinal:
        return () if target.scope else (Draft("open", value=Text("/")),)
    number = "last page" if target.ordinal == -1 else str(target.ordinal)
    around = tuple(scope for scope in target.scope if scope.target.words)
    return (Draft("click", target=Target(words=number, kind="link", scope=around), confidence=FAIR),)


def _is_page_noun(rest: Tokens) -> bool:
    """Whether the words name a page of the application: not the next one of a list, and not one by its number."""
    named = [token for token in rest if token.low not in DETERMINERS]
    turned = bool(named) and named[0].low in ("next", "previous", "following", "prior", "prev")
    entrance = " ".join(token.low for token in named if token.low not in _PAGE_NOUNS) in _ENTRANCES
    return not turned and not entrance and any(token.low in _PAGE_NOUNS for token in rest)


_PAGE_NOUNS = frozenset(("page", "screen", "webpage"))


_DESTINATIONS = frozenset(("page", "section", "list", "table", "dialog", "form", "group"))
"""What is reached by a link, tab or menu item of its name."""
_ENTRANCES = frozenset(
    ("login", "log in", "log-in", "sign in", "sign-in", "signin", "logon", "registration", "sign up")
)
"""Pages where a visit may begin: they are opened by their name as an address."""
_APPLICATIONS = frozenset(
    ["app", "application", "site", "website", "portal", "shop", "store", "system", "webshop", "webapp", "platform"]
)


def _is_application(base: str, rest: Tokens, target: Target) -> bool:
    """Whether the first step opens the whole application by its name ("launch Swag Labs", "open the Acme website")."""
    named = target.kind is None and not target.quoted and not target.scope
    return named and (base in ("launch", "start at", "start on") or rest[-1].low in _APPLICATIONS)


def kind_of_closed(tokens: Tokens) -> bool:
    """Whether what is opened is shut until then: a dropdown, an accordion, a node of a tree."""
    noun = kind_noun(tokens, len(tokens))
    return noun is not None and (noun[1].kind == "dropdown" or tokens[-1].low in ("accordion", "node"))


_BETWEEN_WAYS = frozenset(("and", "then", "again", "in", "the", "history", "once", ","))
_TURNED: dict[str, str] = {"back": "forward", "forward": "back"}
"""`go back and then forward`: the second way is said by one word."""


def alone(deed: Deed) -> Drafts:
    entry, rest = deed.entry, deed.rest
    allowed = {
        "the",
        "page",
        "browser",
        "one",
        "step",
        "previous",
        "again",
        "current",
        "site",
        "tab",
        "in",
        "this",
        "to",
        "button",
    }
    allowed |= {"history", "last", "next", "window", "website", "on", "once"}
    onward = [token.low for token in rest if token.low not in _BETWEEN_WAYS]
    if entry.verb in _TURNED and onward == [_TURNED[entry.verb]]:
        return (Draft(entry.verb), Draft("forward" if entry.verb == "back" else "back"))
    number = next((n for token in rest if (n := number_of(token)) is not None), None)
    if number and rest[-1].low in ("pages", "steps", "times") and len(rest) == 2:  # noqa: PLR2004 - number and noun
        return (Draft(entry.verb, times=min(number, MAX_REPEAT)),)
    paged = entry.verb == "reload" and bool(rest) and rest[-1].low in ("page", "screen", "site", "app", "application")
    return (Draft(entry.verb),) if paged or all(token.low in allowed for token in rest) else ()


def scrolled(deed: Deed) -> Drafts:
    base, rest, setting = deed.base, deed.rest, deed.setting
    words = [token for token in rest if token.low not in (*DETERMINERS, "very", "of", "page", "back", "all", "way")]
    direction = {"down", "up", "top", "bottom", "end", "beginning"}
    if all(token.low in direction | {"to"} for token in words):
        said_ = next((token.low for token in reversed(words) if token.low in direction), base.rsplit(" ", 1)[-1])
        value = {"end": "bottom", "beginning": "top"}.get(said_, said_)
        return (Draft("scroll", value=Text(value if value in direction else "down")),)
    if len(rest) > 2 and rest[0].low in _WAYS and rest[1].low == "to" and rest[2].low in _AIMS:  # noqa: PLR2004
        return (Draft("scroll", value=Text(rest[0].low)),)
    turned = _turned(rest, setting)
    if turned is not None:
        return (turned,)
    edge = _edge(rest, setting)
    if edge is not None:
        return (edge,)
    while len(rest) > 1 and rest[0].low in _UNTIL:
        rest = rest[1:]
    end = next(
        (at for at, t in enumerate(rest) if at and (t.low in ("is", "into", "comes", "becomes", "appears"))), len(rest)
    )
    phrase = parse_target(rest[:end], setting.it)
    return (Draft("scroll", target=phrase.target, confidence=phrase.confidence),) if phrase else ()


_UNTIL = frozenset(
    ("to", "down", "up", "until", "through", "till", "find", "see", "reach", "locate", "view", "you", "i")
)
_AIMS = frozenset(("view", "see", "find", "show", "reveal", "load", "read", "check"))
_WAYS = frozenset(("up", "down", "left", "right"))


def _turned(rest: Tokens, setting: Setting) -> Draft | None:
    """`the map down`, `the board to the right`: a thing of its own, in a direction."""
    if not rest or rest[-1].low not in _WAYS:
        return None
    thing = rest[:-1]
    while thing and thing[-1].low in ("to", "the", "back", "further", "again"):
        thing = thing[:-1]
    phrase = parse_target(thing, setting.it) if thing else None
    if phrase is None or (phrase.target.kind == "page" and not phrase.target.words):
        return Draft("scroll", value=Text(rest[-1].low)) if phrase is not None else None
    return Draft("scroll", target=phrase.target, value=Text(rest[-1].low), confidence=phrase.confidence)


_EDGES = {"top": "top", "bottom": "bottom", "end": "bottom", "beginning": "top", "start": "top"}


def _edge(rest: Tokens, setting: Setting) -> Draft | None:
    """`to the bottom of the list`, `the list to the bottom`: within a thing of its own."""
    at = next((p for p, t in enumerate(rest) if t.low in _EDGES and rest[p - 1].low in (*DETERMINERS, "to")), None)
    if at is None or lows(rest[:1]) == ("until",):
        return None
    before = [
        token for token in rest[:at] if token.low not in ("to", "down", "up", "the", "very", "all", "way", "back")
    ]
    of = at + 1 < len(rest) and rest[at + 1].low == "of"
    words = rest[at + 2 :] if of else ()
    spare = all(token.low in ("text", "page", "it", *DETERMINERS) for token in words) and before
    thing = rest[: at - 1] if spare or (before and not words) else words
    while thing and thing[-1].low in ("to", "the", "down", "up", "back"):
        thing = thing[:-1]
    phrase = parse_target(thing, setting.it) if thing else None
    if phrase is None or (before and words and not spare) or (phrase.target.kind == "page" and not phrase.target.words):
        return None
    return Draft("scroll", target=phrase.target, value=Text(_EDGES[rest[at].low]), confidence=phrase.confidence)


def waited(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    limit, rest = limit_of(rest)
    while rest and rest[0].low in ("for", "until", "till", "that", "while", "about", ","):
        rest = rest[1:]
    duration = duration_of(rest)
    if duration is not None and duration[1] == len(rest):
        return (Draft("wait", value=Text(plain_number(duration[0]))),)
    if duration is not None and len(rest) > duration[1] and rest[duration[1]].low in ("for", "until", "till"):
        limit, rest = duration[0], rest[duration[1] + 1 :]
    if deed.base.startswith("sleep") and deed.rest and deed.rest[0].low not in ("for", "until", "till"):
        return ()
    if not rest:
        return (Draft("wait_until", expectation=_page_there(), confidence=FAIR),)
    if deed.base.startswith("sleep"):
        return ()  # "sleep well": no time and no state
    found = read_check(rest, setting.it) or read_thing(rest, setting.it)
    return tuple(
        Draft("wait_until", expectation=_on_page(draft), timeout_s=limit, confidence=draft.confidence)
        for draft in found
    )


def _page_there() -> Draft:
    return Draft("visible", "check", Target(kind="page"))


def _on_page(draft: Draft) -> Draft:
    """`wait for Products` means the words, too; `wait for the page to load` the page."""
    return replace(draft, sort="check")


_LIMITS = frozenset(
    (("up", "to"), ("at", "most"), ("no", "longer"), ("in", "under"), ("in", "less"), ("in", "below"), ("after", "max"))
)
"""Two words before a duration that is a limit."""


def limit_of(tokens: Tokens) -> tuple[float | None, Tokens]:
    """`up to 10 seconds for X`, `X within 10 seconds`: the limit and the rest."""
    for at in range(len(tokens)):
        size = 2 if lows(tokens[at : at + 2]) in _LIMITS else 1
        if size == 1 and tokens[at].low not in ("within", "max", "maximum"):
            continue
        start = at + size + (1 if tokens[at + size : at + size + 1] and tokens[at + size].low in ("than", "of") else 0)
        duration = duration_of(tokens[start:])
        if duration is None:
            continue
        before = tokens[:at]
        while before and before[-1].low == "for":
            before = before[:-1]
        return duration[0], (*before, *tokens[start + duration[1] :])
    return None, tokens


def duration_of(tokens: Tokens) -> tuple[float, int] | None:
    """Seconds, and how many tokens say them."""
    if not tokens:
        return None
    joined = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s|sec|secs|min)", tokens[0].low)
    if joined:
        return float(joined[1]) * SECONDS[joined[2]], 1
    unit = SECONDS.get(tokens[1].low) if len(tokens) > 1 else None
    if unit is None:
        return None
    if tokens[0].low in ("a", "an"):
        return unit, 2
    number = number_of(tokens[0])
    if number is not None:
        return number * unit, 2
    decimal = re.fullmatch(r"\d{1,6}(?:\.\d{1,6})?", tokens[0].value) if tokens[0].kind == "number" else None
    return (float(decimal[0]) * unit, 2) if decimal else None


def plain_number(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.3f}".rstrip("0")


def remembered(deed: Deed) -> Drafts:
    base, rest, setting = deed.base, deed.rest, deed.setting
    at = max((p for p, t in enumerate(rest) if p and t.low in ("as", "under", "in")), default=None)
    if at is None and base not in ("remember", "memorise", "memorize", "take note of", "note", "note down", "capture"):
        return ()
    words, name_tokens = (rest, ()) if at is None else (rest[:at], rest[at + 1 :])
    name_tokens = tuple(token for token in name_tokens if token.low not in (*DETERMINERS, "name", "variable"))
    if at is not None and (not name_tokens or (rest[at].low == "in" and len(name_tokens) > 1)):
        return ()
    for head in (("value", "of"), ("text", "of"), ("content", "of"), ("contents", "of"), ("value", "in")):
        plain = words[1:] if words and words[0].low in DETERMINERS else words
        words = plain[2:] if lows(plain[:2]) == head else words
    phrase = parse_target(words, setting.it)
    if phrase is None:
        return ()
    name = said(name_tokens) if name_tokens else phrase.target.words
    sure = phrase.confidence if name_tokens else min(FAIR, phrase.confidence)
    return (Draft("remember", target=phrase.target, name=name, confidence=sure),) if name else ()


def dialog_answered(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    words = {token.low for token in rest}
    dialogs = {"alert", "dialog", "confirm", "confirmation", "prompt", "popup", "pop-up", "pop", "up", "alerts", "box"}
    native = bool(words & dialogs) and all(
        token.low
        in dialogs
        | DETERMINERS
        | {
            "javascript",
            "js",
            "browser",
            "native",
            "next",
            "with",
            "by",
            "saying",
            "deletion",
            "text",
            "message",
            "question",
            "asking",
        }
        or token.is_literal
        for token in rest
    )
    with_ = next((at for at, token in enumerate(rest) if token.low in ("with", "by")), 0)
    answer = next((token for token in (*rest[with_:], *rest[:with_]) if token.is_literal), None)
    if native:
        said = _said_by_dialog(rest)
        answer = None if answer is said else answer
        value = literal(answer) if answer is not None and entry.verb == "dialog_accept" else None
        asked = () if said is None else (check("text", Target(kind="dialog"), literal(said)),)
        return (*asked, Draft(entry.verb, value=value, confidence=CLEAR))
    if base in ("answer", "respond to", "reply to"):
        return _answered(deed)
    if (
        base == "confirm"
        and lows(rest[:1]) in (("with",), ("by",))
        and len(rest) > 1
        and not rest[1].low.endswith("ing")
    ):
        return on_target(Deed(CLICK, base, rest[1:], setting))
    return _consent(deed) or on_named_control(deed)


def _said_by_dialog(rest: Tokens) -> Token | None:
    """What a dialog says that is answered: `the confirmation dialog "Delete it?"`, `the alert saying "Sure?"`."""
    words = {*lows(rest)}
    for lead, token in pairwise(rest):
        if token.kind != "quote" or "next" in words:
            continue
        if lead.low in ("saying", "asking") or ("prompt" not in words and lead.low in _DIALOG_NOUNS):
            return token
        if lead.low in ("text", "message", "question") and words & {"confirm", "confirmation", "alert"}:
            return token
    return None


_DIALOG_NOUNS = frozenset(("alert", "dialog", "confirm", "confirmation", "popup", "pop-up", "up", "box"))


def _answered(deed: Deed) -> Drafts:
    """`answer "Yes" to the question "Do you agree?"`: the choice in that question's group."""
    if len(deed.rest) == 1 and (deed.rest[0].kind == "quote" or deed.rest[0].is_capital):
        chosen = Target(words=deed.rest[0].value, quoted=deed.rest[0].is_literal)
        return (Draft("click", target=chosen, confidence=FAIR),)
    pair = _question_and_answer(deed.rest)
    if pair is None:
        return _answered_everywhere(deed.rest)
    question, answer = pair
    group = Target(words=question.value, kind="group", quoted=True)
    scope = (Scope(relation="in", target=group),)
    return (Draft("click", target=Target(words=answer.value, quoted=True, scope=scope), confidence=FAIR),)


def _answered_everywhere(rest: Tokens) -> Drafts:
    """`"Yes" in every question of the health section`: the choice of each of them."""
    asks = next((at for at, token in enumerate(rest) if token.low in ("question", "questions")), 0)
    every = any(token.low in lexicon.QUANTIFIERS for token in rest[1:asks])
    if not asks or not every or not rest[0].is_literal or any(token.is_literal for token in rest[1:]):
        return ()
    scopes = parse_scope(rest[asks + 1 :]) if asks + 1 < len(rest) else ()
    target = Target(words=rest[0].value, quoted=True, every=True, scope=scopes)
    return (Draft("click", target=target, confidence=FAIR),)


def _question_and_answer(rest: Tokens) -> tuple[Token, Token] | None:
    """`"Yes" to the question "Do you agree?"`, `"Do you agree?" with "Yes"`."""
    quotes = [token for token in rest if token.is_literal]
    between = [token.low for token in rest if not token.is_literal and token.low not in (*DETERMINERS, "question")]
    if len(quotes) != 2 or between[:1] not in (["to"], ["for"], ["with"], ["by"]):  # noqa: PLR2004 - question and answer
        return None
    first, second = quotes
    return (first, second) if between[0] in ("with", "by") else (second, first)


_CONSENTED = frozenset(
    [
        "terms",
        "conditions",
        "condition",
        "policy",
        "policies",
        "agreement",
        "privacy",
        "gdpr",
        "eula",
        "license",
        "licence",
        "rules",
        "disclaimer",
        "consent",
        "tos",
        "t&cs",
        "t&c",
        "guidelines",
        "agb",
    ]
)
"""What people agree to by ticking a box; cookies are accepted by a button."""


def _consent(deed: Deed) -> Drafts:
    """`accept the terms and conditions`: the checkbox of those words, unless a button is named."""
    words = [token for token in deed.rest if token.low not in DETERMINERS]
    while len(words) > 1 and words[-1].low in ("checkbox", "box"):
        words = words[:-1]
    said_words = set(said(words).lower().split())
    if deed.entry.verb != "dialog_accept" or not said_words & _CONSENTED or said_words & _BUTTONS:
        return ()
    if len(words) > 1 and not all(token.kind == "word" for token in words):
        return ()
    quoted = words[0].kind == "quote"
    return (Draft("check", target=Target(words=said(words), kind="checkbox", quoted=quoted), confidence=CLEAR),)


_BUTTONS = frozenset(("button", "link", "dialog", "banner", "cookie", "cookies", "popup", "modal", "alert"))
"""What is accepted by a click."""


def tab_switched(deed: Deed) -> Drafts:  # noqa: PLR0911 - one return for each form
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    words = [token.low for token in rest if token.low not in (*DETERMINERS, "browser", "back", "to", "current", "of")]
    if any(word in ("frame", "iframe") for word in words) and entry.verb != "close_tab":
        return frame_switched(deed)
    if entry.verb == "close_tab":
        browser = bool(words) and all(word in ("tab", "window", "new", "second", "this") for word in words)
        ranked = next((lexicon.ORDINALS[word] for word in words if lexicon.ORDINALS.get(word, 0) > 0), None)
        if ranked is not None and words[-1] in ("tab", "window") and "browser" in lows(rest):
            return (Draft("switch_tab", value=Text(str(ranked))), Draft("close_tab"))
        return (Draft("close_tab"),) if browser else _closed(rest, setting)
    if (
        words
        and set(words) <= {"main", "page", "content", "document", "default", "top"}
        and words[0] in ("main", "default", "top")
    ):
        return (Draft("switch_frame", value=Text("main")),)
    if not words or (words[-1] not in ("tab", "window") and not (words[0] in ("tab", "window") and len(words) > 1)):
        return on_target(Deed(CLICK, base, rest, setting)) if entry.frame == "tab" and entry.verb != "open" else ()
    others = [word for word in words if word not in ("tab", "window")]
    number = next((token.value for token in rest if token.kind == "number" and token.value.isdigit()), None)
    named = {
        "new": "new",
        "newly": "new",
        "opened": "new",
        "other": "new",
        "previous": "previous",
        "original": "1",
        "first": "1",
    }
    ordinal = next((lexicon.ORDINALS[word] for word in others if word in lexicon.ORDINALS), None)
    value = (
        number
        or next((named[word] for word in others if word in named), None)
        or (str(ordinal) if ordinal and ordinal > 0 else None)
    )
    if value is not None and not any(token.kind == "quote" for token in rest):
        opens_new = entry.verb == "open" and base not in ("go to", "go back to", "return to")
        return () if opens_new else (Draft("switch_tab", value=Text(value)),)
    quote = next((token for token in rest if token.kind == "quote"), None)
    if quote is not None and ({"browser", "titled"} & set(lows(rest)) or "window" in words):
        return (Draft("switch_tab", value=literal(quote)),)
    return on_target(Deed(CLICK, base, rest, setting))


def _closed(rest: Tokens, setting: Setting) -> Drafts:
    """`close the dialog`: the control in it that closes it."""
    if not rest:
        return (Draft("click", target=Target(words="close", kind="button"), confidence=FAIR),)
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return ()
    target = phrase.target
    if target.kind == "button":
        return (Draft("click", target=target, confidence=phrase.confidence),)
    place = Scope(relation="in", target=target.model_copy(update={"scope": ()}))
    return (Draft("click", target=Target(words="close", kind="button", scope=(place, *target.scope)), confidence=FAIR),)


def frame_switched(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    words = {token.low for token in rest}
    if base == "leave" and rest and rest[-1].low in ("empty", "blank"):
        return on_target(Deed(replace(entry, verb="clear"), base, rest[:-1], setting))
    if base in ("leave", "exit", "leave the frame") or words & {"main", "default", "parent", "out"}:
        plain = not rest or words & {"frame", "iframe", "main", "default"}
        return (Draft("switch_frame", value=Text("main")),) if plain else ()
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return ()
    if base in _ENTERING and phrase.target.kind != "frame":
        return ()
    target = phrase.target.model_copy(update={"kind": "frame"})
    return (Draft("switch_frame", target=target, confidence=phrase.confidence),)


_ENTERING = frozenset(("go into", "go inside", "get into", "move into", "move inside", "step inside", "enter", "open"))
"""Verbs of many uses: a frame is entered only where one is named."""
