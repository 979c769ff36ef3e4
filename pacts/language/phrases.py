"""Phrases that stand for several steps, as data: log in, search.

A new phrase is one row in PHRASES. Slots are filled from the words after the verb: by the words that introduce
them, else in order of the bare values. A phrase whose `needed` slots are not all there is not taken.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, Literal

from pacts.domain.plan import GoalVerb, Kind, Target, Verb
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.named_values import named_values
from pacts.language.one_time import field_of, one_time
from pacts.language.predicates import BE
from pacts.language.sessions import logged_in
from pacts.language.sort_orders import several_keys
from pacts.language.target_phrase import opens_scope
from pacts.language.tokens import Token, Tokens, lows, raw
from pacts.language.value_phrase import literal, parse_value
from pacts.language.verbs import by_first_word, check_leads, inflections


@dataclass(frozen=True, slots=True)
class Slot:
    """One argument of a phrase."""

    name: str
    cues: frozenset[str]
    """Words that introduce it."""
    words: str
    """Words of the field, when the text names none."""


@dataclass(frozen=True, slots=True)
class Move:
    """One step of an expansion."""

    verb: Verb
    words: str = ""
    kind: Kind | None = None
    slot: str | None = None
    """The value comes from this slot, and the target's words from what introduced it."""
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: what is said, its slots, and its steps."""

    heads: tuple[str, ...]
    """The first word is inflected."""
    slots: tuple[Slot, ...]
    needed: frozenset[str]
    moves: tuple[Move, ...] = ()
    goal: GoalVerb | None = None
    """The goal it stands for, instead of moves that need no look at the page."""
    style: Literal["slots", "tail", "cue", "alone"] = "slots"
    """`tail`: everything after the verb, up to a place, is the one slot's value; `cue`: everything after its cue;
    `alone`: nothing follows that says more."""


_USER_CUES = frozenset(
    ["as", "number", "username", "user", "login", "email", "e-mail", "user-name", "userid", "account"]
)
_PASSWORD_CUES = frozenset(["password", "passcode", "pass", "pwd", "passphrase", "pin"])

PHRASES: tuple[Phrase, ...] = (
    Phrase(
        heads=(
            "log in",
            "log-in",
            "login",
            "log on",
            "sign in",
            "sign-in",
            "sign on",
            "log into",
            "login to",
            "sign into",
            "logged in",
            "authenticate",
        ),
        slots=(Slot("user", _USER_CUES, "username"), Slot("password", _PASSWORD_CUES, "password")),
        needed=frozenset(("user", "password")),
        goal="log_in",
    ),
    Phrase(
        heads=("log out", "log-out", "logout", "log off", "sign out", "sign-out", "sign off"),
        slots=(),
        needed=frozenset(),
        goal="log_out",
        style="alone",
    ),
    Phrase(
        heads=("search for", "search", "look up", "look for"),
        slots=(Slot("query", frozenset(("for",)), "search"),),
        needed=frozenset(("query",)),
        goal="search",
        style="tail",
    ),
    Phrase(
        heads=("sort", "order", "arrange"),
        slots=(Slot("key", frozenset(("by",)), "sort"),),
        needed=frozenset(("key",)),
        moves=(Move("select", "sort", "dropdown", slot="key"),),
        style="cue",
    ),
    Phrase(
        heads=("filter", "narrow down", "narrow"),
        slots=(Slot("key", frozenset(("by", "on")), "filter"),),
        needed=frozenset(("key",)),
        moves=(Move("select", "filter", "dropdown", slot="key"),),
        style="cue",
    ),
)
_SKIPPED = frozenset(
    [
        "with",
        "and",
        "using",
        "by",
        "via",
        "the",
        "a",
        "an",
        "my",
        "is",
        "of",
        "=",
        ":",
        ",",
        "/",
        "|",
        ";",
        "&",
        "(",
        ")",
        "credentials",
        "value",
        "name",
        "valid",
        "into",
        "to",
        "in",
        "on",
    ]
) | {"as"}
_AT: Final = frozenset(("at", "on", "to", "into", "from", "via", "under"))
_ADDRESS: Final = re.compile(r"(?:/|https?://)\S*\Z")


@cache
def _heads() -> dict[tuple[str, ...], Phrase]:
    found: dict[tuple[str, ...], Phrase] = {}
    for phrase in PHRASES:
        for head in phrase.heads:
            first, *rest = head.split()
            for form in inflections(first) if first != "logged" else {first}:
                found[form, *rest] = phrase
    return found


def phrase_at(tokens: Tokens) -> tuple[Phrase, int] | None:
    """The phrase whose head the tokens start with, and the head's length."""
    for size in (2, 1):
        phrase = _heads().get(lows(tokens[:size]))
        if phrase is not None:
            return phrase, size
    return None


def read_phrase(tokens: Tokens) -> Drafts:
    """The steps a phrase stands for; empty when the tokens are none or a needed slot is missing."""
    found = phrase_at(tokens)
    if found is None:
        return ()
    phrase, size = found
    if phrase.style == "tail" and not tokens[size:]:
        return ()
    if phrase.style == "tail":
        return _tail(phrase, tokens[size:] if tokens[size - 1].low == "for" else _sought(tokens[size:]))
    if phrase.style == "alone":
        return (Draft("log_out", "goal", confidence=CLEAR),) if _says_no_more(tokens[size:]) else ()
    if phrase.style == "cue":
        return _named_option(phrase, tokens[size:]) or _after_cue(phrase, tokens[size:])
    opened, rest = _opened(tokens[size:])
    drafts = _session(phrase, rest)
    return (*opened, *drafts) if drafts else ()


def _says_no_more(rest: Tokens) -> bool:
    """`of the application`, `again`: what is left is all there is."""
    plain = all(token.low in _APPLICATION or token.low in DETERMINERS for token in rest)
    led = not plain and rest[0].low in ("from", "in", "via", "using", "through")
    return plain or (led and (rest[-1].low in _WAYS_OUT or _is_way_out(rest)))


def _is_way_out(rest: Tokens) -> bool:
    """`using the user menu in the top right corner`: where what leads out stands."""
    at = next((at for at, token in enumerate(rest) if token.low in _WAYS_OUT), len(rest))
    return at + 1 < len(rest) and opens_scope(rest[at + 1 :]) and not any(token.is_literal for token in rest)


_WAYS_OUT = frozenset(("menu", "dropdown", "button", "link", "header", "sidebar", "icon", "navbar"))
_APPLICATION = frozenset("of from app application site website system shop portal again account now .".split())  # noqa: SIM905 - a table


def _session(phrase: Phrase, rest: Tokens) -> Drafts:
    """The steps of a phrase whose slots stand anywhere behind its verb."""
    rest, asked = _asked_of_a_person(rest)
    goes_on = any(t.low in check_leads() or t.low in BE for t in rest if t.low not in _SKIPPED)
    filled = {} if goes_on else _fill(phrase, rest)
    if phrase.needed <= filled.keys():
        return (*_expand(phrase, filled), *asked)
    drafts = (_with_other_fields(rest) or logged_in(rest)) if rest and not goes_on else ()
    return (*drafts, *asked) if drafts else ()


def _with_other_fields(rest: Tokens) -> Drafts:
    """`with phone number 0412 555 018 and the code 1234`: each into its field, then the button."""
    fields = named_values(rest[1:]) if rest[0].low in ("with", "using") else ()
    if len(fields) < 2:  # noqa: PLR2004 - who, and what proves it
        return ()
    filled = (Draft("fill", target=Target(words=name), value=value, confidence=FAIR) for name, value in fields)
    return (*filled, Draft("click", target=Target(words="log in", kind="button"), confidence=FAIR))


def _asked_of_a_person(rest: Tokens) -> tuple[Tokens, Drafts]:
    """`… and the code from the e-mail`: it is sent when the rest was given, and then goes into the field for it."""
    joints = [at for at, token in enumerate(rest) if token.low in ("and", ",", "plus", "then")]
    for at, end in pairwise((*joints, len(rest))):
        words = [token for token in rest[at + 1 : end] if token.low not in (".", "then")]
        if one_time(words) is not None and (value := parse_value(words)) is not None:
            fill = Draft("fill", target=field_of(words), value=value.text, confidence=FAIR)
            return (*rest[:at], *rest[end:]), (fill,)
    return rest, ()


def _opened(rest: Tokens) -> tuple[Drafts, Tokens]:
    """`at /admin/login/ as ann …`: the page is opened first; the words without its address."""
    for at, (before, token) in enumerate(pairwise(rest)):
        if before.low in _AT and (token.kind in ("url", "path") or _ADDRESS.match(token.value)):
            return (Draft("open", value=literal(token), confidence=CLEAR),), (*rest[:at], *rest[at + 2 :])
    return (), rest


def _sought(rest: Tokens) -> Tokens:
    """What is looked for: behind `for` in `search the wiki for "Lisbon"`."""
    at = next((at for at, token in enumerate(rest[:-1]) if at and token.low == "for"), None)
    led = at is not None and (rest[0].low in DETERMINERS or all(token.is_capital for token in rest[:at]))
    placed = led and not any(token.is_literal for token in rest[:at])
    return rest[at + 1 :] if placed and at is not None else rest


def _after_cue(phrase: Phrase, rest: Tokens) -> Drafts:
    """`sort the products by "Price"`, `filter by Active`: the words behind the cue are the option."""
    slot = phrase.slots[0]
    at = next((at for at, token in enumerate(rest[:-1]) if token.low in slot.cues), None)
    if at is None or any(token.is_literal for token in rest[:at]):
        return ()
    words: list[Token] = [token for token in rest[at + 1 :] if token.low not in (".", "!", ":", *DETERMINERS)]
    literals = [token for token in words if token.is_literal]
    any_ = lows(rest[at + 1 : at + 2]) in (("a",), ("an",)) or "both" in lows(rest)
    any_ = any_ or (slot.words == "sort" and rest[at - 1].low in _GRIDS and "," in lows(rest[at:]))
    if not words or any_ or {*lows(words)} <= _WHOM or is_gerund(words[0]) or len(literals) > 1:
        return ()
    if literals and slot.words == "filter" and words[-1] is literals[0]:
        named = " ".join(word.value for word in words[:-1]).removesuffix(" =").strip() or slot.words
        return (
            Draft("select", target=Target(words=named, kind="dropdown"), value=literal(literals[0]), confidence=CLEAR),
        )
    if (literals and len(words) > 1) or (slot.words == "sort" and several_keys(words)):
        return ()
    value = literal(literals[0]) if literals else Text(raw(words), (words[0].start, words[-1].end))
    sure = CLEAR if literals else FAIR
    if slot.words == "sort" and at and rest[at - 1].low in _GRIDS:
        column = Target(words=value.template, kind="column", quoted=bool(literals))
        return (Draft("click", target=column, confidence=FAIR),)
    return _expand(phrase, {slot.name: (value, slot.words)}, sure)


_GRIDS = frozenset(("table", "grid", "rows", "columns", "records"))
_WHOM = frozenset(("me", "myself", "us", "it", "them", "him", "her", "you", "mine"))


def is_gerund(token: Token) -> bool:
    """`by clicking`, but not `by rating`."""
    return token.low.endswith("ing") and (token.low in by_first_word() or token.low == "searching")


def _named_option(phrase: Phrase, rest: Tokens) -> Drafts:
    """`filter by status: Open`: the list's name and its option."""
    by = next((at for at, token in enumerate(rest[:-1]) if token.low in phrase.slots[0].cues), len(rest))
    tokens = rest[by + 1 :]
    at = next((at for at, token in enumerate(tokens[:-1]) if at and token.low in (":", "=")), 0)
    value = tokens[at + 1 :]
    if not at or phrase.slots[0].words != "filter" or any(token.is_literal for token in tokens[:at]):
        return ()
    text = literal(value[0]) if len(value) == 1 else Text(raw(value), (value[0].start, value[-1].end))
    return (Draft("select", target=Target(words=raw(tokens[:at]), kind="dropdown"), value=text, confidence=CLEAR),)


def _tail(phrase: Phrase, rest: Tokens) -> Drafts:
    end = next(
        (at for at, token in enumerate(rest) if at and token.kind == "word" and opens_scope(rest[at:])), len(rest)
    )
    end += _named_tail(rest[end:]) or _limit(rest[end:]) or _matter(rest)
    named = [token for token in rest[end:] if token.is_literal]
    if any(token.low == "who" for token in rest[end:]) or any(token.low == "who" for token in rest[:end]):
        return ()
    if len(named) == 1 and end < len(rest) and rest[end].low in _NAMED_BY and not any(t.is_literal for t in rest[:end]):
        return _expand(phrase, {phrase.slots[0].name: (literal(named[0]), phrase.slots[0].words)}, FAIR)
    words = tuple(token for token in rest[:end] if token.low not in (".", ",", "!", ":"))
    while words and words[0].low in (*DETERMINERS, "for", "term", "text", "word", "keyword", "product", "item"):
        words = words[1:]
    if (
        not words
        or words[0].low in ("it", "them")
        or ((words[-1].low,) in nouns() and not any(word.is_literal for word in words))
    ):
        return ()
    quoted = next((word for word in words if word.is_literal), None)
    if quoted is not None and quoted.kind == "number" and not {*lows(words[: words.index(quoted)])} <= _NUMBERED:
        quoted = None  # `Windows 11` is what is looked for, not 11
    span = (words[0].start, words[-1].end)
    value = literal(quoted) if quoted else Text(" ".join(word.text for word in words), span)
    return _expand(phrase, {phrase.slots[0].name: (value, phrase.slots[0].words)}, CLEAR if quoted else FAIR)


def _matter(rest: Tokens) -> int:
    """`(the population) of Norway`: what is looked for is told further, where nothing of it is in quotes or a place."""
    if not rest:
        return 0
    end = next((at for at, token in enumerate(rest) if at and token.low in _ABOUT), len(rest))
    behind = rest[end:]
    plain = bool(behind) and not any(token.is_literal or token.low in _PLACED for token in rest)
    first = next(at for at, token in enumerate((*rest, *rest)) if at >= len(rest) or (at and opens_scope(rest[at:])))
    return len(behind) if plain and first == end else 0


_ABOUT = frozenset(("of", "between", "about", "against"))
_PLACED = frozenset("in on at using via within inside , and then who which that".split())  # noqa: SIM905 - a table


def _limit(tokens: Tokens) -> int:
    """`under 30 minutes`: a limit on what is looked for, and no place."""
    limits = lows(tokens[:1]) in (("under",), ("below",), ("over",), ("above",)) and len(tokens) > 1
    return len(tokens) if limits and tokens[1].kind == "number" else 0


_NUMBERED = DETERMINERS | frozenset(
    "order orders number numbers no nr id ids code sku isbn ean ticket invoice reference account customer booking case "  # noqa: SIM905 - a table
    "reservation phone zip postcode pin and".split()
)
"""Before the number that is looked for."""


def _named_tail(tokens: Tokens) -> int:
    """`in Lisbon`, `from Bath to New York`, `directed by Ann Lee`: names of the world, no part of the page."""
    end = 0
    if lows(tokens[1:2]) == ("by",) and tokens[0].kind == "word" and not _is_name(tokens[0]):
        end = 1  # `written by Ann Lee`
    while end + 1 < len(tokens) and tokens[end].low in _BEFORE_NAMES and _is_name(tokens[end + 1]):
        end += 2
        while end < len(tokens) and _is_name(tokens[end]):
            end += 1
    ends = all(token.low in (".", "!") for token in tokens[end:])
    return end if end > 1 and (ends or opens_scope(tokens[end:])) else 0


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.is_capital


_BEFORE_NAMES = frozenset(("in", "near", "at", "from", "to", "by"))


_NAMED_BY = frozenset(("by", "named", "called", "titled", "about"))
"""Before the one literal of what is searched for: `books by "Le Guin"`."""


def _fill(phrase: Phrase, rest: Tokens) -> dict[str, tuple[Text, str]]:  # noqa: C901, PLR0912 - one return for each form
    """Each slot's value and the words of its field."""
    filled: dict[str, tuple[Text, str]] = {}
    bare: list[Token] = []
    loose: list[Token] = []
    cue: tuple[Slot, str] | None = None
    if _is_role(rest) or _RIGHTS & {*lows(rest)}:
        return {}
    for before, token in pairwise((None, *_split_pair(rest))):
        if token is None or (len(filled) + len(bare) == 1 and token.is_literal and _is_placed(before, rest)):
            return {}  # `as "ann" on the "free" plan`: where, and no password
        slot = next((slot for slot in phrase.slots if token.low in slot.cues), None) if token.kind == "word" else None
        if slot is not None:
            cue = (slot, slot.words if token.low in ("as", "user", "login", "pass", "account") else token.low)
        elif token.low in _SKIPPED:
            continue
        elif cue is not None and cue[0].name not in filled:
            filled[cue[0].name] = (literal(token), cue[1])
            cue = None
        elif token.is_literal or (filled and token.kind == "word"):
            bare.append(token)
        elif token.kind == "word" and token.low in _VAGUE:
            return {}
        elif token.kind == "word" and (token.low,) not in nouns():
            loose.append(token)
    if not filled and not bare and len(loose) == len(phrase.needed) and _is_pair(rest):
        bare = loose
    elif not filled and len(loose) == len(bare) == 1 and bare[0].kind == "reference" and _is_pair(rest):
        bare = [*loose, *bare]  # the password became a reference at intake, the user is a plain word
    for slot in phrase.slots:
        if slot.name not in filled and bare:
            filled[slot.name] = (literal(bare.pop(0)), slot.words)
    return filled


def _is_placed(before: Token | None, rest: Tokens) -> bool:
    """Whether a literal stands behind "on the" or "in the"."""
    if before is None or before.low not in DETERMINERS:
        return False
    at = next((at for at, token in enumerate(rest) if token is before), 0)
    return at > 0 and rest[at - 1].low in ("on", "in", "at", "of")


def _is_role(rest: Tokens) -> bool:
    """`as a choir member`: words with nothing between them name one user, not a user and a password."""
    words = [token for token in rest if token.low not in DETERMINERS | {"."}]
    words = words[:-1] if len(words) > 3 and words[-1].low in ("user", "account", "customer") else words  # noqa: PLR2004 - "as" and two words
    plain = all(token.kind == "word" and "/" not in token.value for token in words)
    several = len(words) in (3, 4)  # "as", and two words or three
    return several and plain and words[0].low == "as" and not {*lows(words)} & (_SKIPPED - {"as"})


_RIGHTS = frozenset(("role", "roles", "permission", "permissions", "rights", "privileges"))
"""`as a user with the "editor" role`: what one may do, and no password."""
_VAGUE = frozenset(("creds", "credential", "correct", "existing", "invalid", "wrong", "incorrect"))
"""Words that speak of a user's data without saying them."""


def _is_pair(tokens: Tokens) -> bool:
    """Whether loose words are named as two things that belong together: `ann and x`, `as ann with x`, `ann/x`."""
    joining = {"using", "with", "as", "and", "/", "by"}
    return any(token.low in joining or "/" in token.value for token in tokens)


_PAIR = re.compile(r"[\w.@+\-]+/[^\s/]+")


def _halves(token: Token) -> tuple[Token, Token]:
    """`"ann@x.org/secret"` as two quoted words."""
    left, right = token.value.split("/")
    middle = token.start + 1 + len(left)
    return (
        Token("quote", left, left, "", token.start, middle),
        Token("quote", right, right, "", middle, token.end),
    )


def _split_pair(tokens: Tokens) -> list[Token]:
    """`ann/secret` as two words."""
    found: list[Token] = []
    pair = [token for token in tokens if token.is_literal]
    for token in tokens:
        if len(pair) == 1 and token.kind == "quote" and _PAIR.fullmatch(token.value):
            found.extend(_halves(token))
            continue
        glued = bool(found) and token.kind == "mark" and token.start == found[-1].end and token.low in "!$#^*~?&+%=@-_"
        if glued and found[-1].kind in ("word", "number"):
            last = found.pop()
            text = last.text + token.text
            found.append(Token(last.kind, text, text, text.lower(), last.start, token.end))
        elif token.kind == "word" and token.value.count("/") == 1:
            left, right = token.value.split("/")
            middle = token.start + len(left)
            found.append(Token("word", left, left, left.lower(), token.start, middle))
            found.append(Token("word", right, right, right.lower(), middle + 1, token.end))
        elif token.kind != "mark" and token.value != "/":
            found.append(token)
    return found


def _expand(phrase: Phrase, filled: dict[str, tuple[Text, str]], confidence: float = CLEAR) -> Drafts:
    sure = min(EXPLICIT, confidence)
    if phrase.goal == "search":
        return (Draft("search", "goal", value=filled[phrase.slots[0].name][0], confidence=sure),)
    if phrase.goal is not None:
        fields = tuple((slot.name, filled[slot.name][0]) for slot in phrase.slots)
        return (Draft(phrase.goal, "goal", fields=fields, confidence=sure),)
    drafts: list[Draft] = []
    for move in phrase.moves:
        value, words = filled[move.slot] if move.slot else (Text(move.value) if move.value else None, move.words)
        target = Target(words=words, kind=move.kind)
        drafts.append(Draft(move.verb, target=target, value=value, confidence=sure))
    return tuple(drafts)


def spelled(draft: Draft) -> Drafts:
    """What a goal fills in, where the text itself says how it is sent off; any other draft as it is."""
    if draft.verb == "search" and draft.value is not None:
        target = draft.target or Target(words="search", kind="field")
        return (Draft("fill", target=target, value=draft.value, confidence=draft.confidence),)
    if draft.verb == "log_in" and draft.fields:
        return tuple(
            Draft("fill", target=Target(words=_LABELS.get(name, name), kind="field"), value=value)
            for name, value in draft.fields
        )
    return (draft,)


_LABELS = {slot.name: slot.words for phrase in PHRASES for slot in phrase.slots if phrase.goal == "log_in"}
