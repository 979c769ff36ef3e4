"""Actions: from a clause that starts with a verb to drafts that act. One reader for each argument frame."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from pacts.domain.plan import Scope, Target, Verb
from pacts.language import lexicon
from pacts.language.checks import read_check, read_thing
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, GUESS, Draft, Drafts, Text
from pacts.language.key_phrase import parse_key
from pacts.language.lexicon import DETERMINERS, FIELD_NOUNS, MAX_REPEAT, SECONDS, TIMES
from pacts.language.phrases import read_phrase
from pacts.language.target_phrase import TargetPhrase, kind_noun, parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import is_known_value, literal, number_of, parse_value, parse_values
from pacts.language.verbs import Frame, VerbEntry, by_first_word

MAX_PIECES = 40
"""Coordinated pieces looked at in one clause."""
_TARGET_PREPOSITIONS = frozenset(["into", "in", "to", "for", "as", "on", "inside", "onto", "at"])
_HOME = frozenset(
    [
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


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reader may know of the text around its clause."""

    it: Target | None = None
    """What a pronoun refers to."""
    first: bool = False
    """The clause is the first of the plan."""
    typing: bool = False
    """The step before used the keyboard."""
    field_first: bool = False
    """The verb puts the field before the value ("set X to Y")."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause whose verb is known."""

    entry: VerbEntry
    base: str
    """The verb's phrase in its base form."""
    rest: Tokens
    """What follows the verb."""
    setting: Setting


Reader = Callable[[Deed], Drafts]


def read_action(tokens: Tokens, setting: Setting) -> Drafts:
    """The drafts of a clause that starts with an action verb; empty when none is understood."""
    tokens = _stripped(tokens)
    if not tokens:
        return ()
    expansion = read_phrase(tokens)
    if expansion:
        return expansion
    for rest_words, entry in by_first_word().get(tokens[0].low, ()):
        size = 1 + len(rest_words)
        if lows(tokens[1:size]) != rest_words:
            continue
        base = " ".join((_base(entry, tokens[0].low, rest_words), *rest_words))
        drafts = _READERS[entry.frame](Deed(entry, base, tokens[size:], setting))
        if drafts:
            return drafts
    return ()


def _base(entry: VerbEntry, form: str, rest: tuple[str, ...]) -> str:
    from pacts.language.verbs import inflections  # noqa: PLC0415

    for lemma in entry.lemmas:
        first, *others = lemma.split()
        if tuple(others) == rest and form in inflections(first):
            return first
    return form


def _stripped(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in (".", ",", "!", ";", ":", "...", "please"):
        end -= 1
    return tokens[:end]


def _guarded(draft: Draft) -> Draft:
    """The draft marked destructive when its words say so."""
    words = draft.target.words if draft.target else ""
    acts = draft.verb in ("click", "double_click", "dialog_accept", "press", "drag")
    return replace(draft, destructive=acts and lexicon.is_destructive(words))


# --- frames with a target ---------------------------------------------------------------------------------------


def _target(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    rest, times = _repeated(rest)
    phrases = parse_targets(rest, setting.it, listed=True)
    if base == "mark" and "as" in lows(rest):
        return ()
    drafts = tuple(
        _guarded(Draft(entry.verb, target=_boxed(entry, p.target), confidence=p.confidence)) for p in phrases
    )
    return drafts * times


def _boxed(entry: VerbEntry, target: Target) -> Target:
    """What is checked is a checkbox, even when it is called a box."""
    ticked = entry.verb in ("check", "uncheck") and target.kind == "field"
    return target.model_copy(update={"kind": "checkbox"}) if ticked else target


def _repeated(tokens: Tokens) -> tuple[Tokens, int]:
    """The phrase without `twice` or `3 times`, and how often."""
    if tokens and tokens[-1].low in TIMES:
        return tokens[:-1], TIMES[tokens[-1].low]
    if len(tokens) > 1 and tokens[-1].low == "times":
        number = number_of(tokens[-2])
        if number is not None and 0 < number <= MAX_REPEAT:
            return tokens[:-2], number
    return tokens, 1


def _press(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    rest, times = _repeated(rest)
    at = next(
        (place for place, t in enumerate(rest) if place and t.low in ("in", "on", "inside", "within", "while")), None
    )
    keys, place = (rest[:at], rest[at + 1 :]) if at is not None else (rest, ())
    key = (
        parse_key(keys)
        if all(token.kind != "quote" for token in keys) or len(keys) == 1 or keys[-1].low == "key"
        else None
    )
    bare = keys[0].low if len(keys) == 1 else ""
    if key is None and setting.typing and bare in lexicon.KEYS:
        key = lexicon.KEYS[bare]
    if key is not None and not (
        len(keys) == 1 and keys[0].kind == "quote" and keys[0].value.lower() in lexicon.WEAK_KEYS
    ):
        phrase = parse_target(place, setting.it) if place and not _is_keyboard(place) else None
        return (Draft("press", target=phrase.target if phrase else None, value=Text(key), confidence=EXPLICIT),) * times
    return _target(Deed(entry, base, rest, setting)) * times


def _is_keyboard(tokens: Tokens) -> bool:
    return tokens[-1].low in ("keyboard", "page", "screen")


def _drag(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    at = next((place for place, t in enumerate(rest) if place and t.low in ("to", "onto", "into", "over", "on")), None)
    if at is None:
        return ()
    skip = 3 if lows(rest[at : at + 3]) == ("on", "top", "of") else 1
    source, goal = parse_target(rest[:at], setting.it), parse_target(rest[at + skip :])
    if source is None or goal is None:
        return ()
    sure = min(source.confidence, goal.confidence)
    return (Draft("drag", target=source.target, destination=goal.target, confidence=sure),)


def _toggle(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    state = next((token.low for token in (*rest[:1], *rest[-1:]) if token.low in ("on", "off")), None)
    if state is None:
        return _target(Deed(replace(entry, verb="click"), base, rest, setting)) if base in ("toggle", "flip") else ()
    words = rest[1:] if rest[0].low == state else rest[:-1]
    return _target(Deed(replace(entry, verb="check" if state == "on" else "uncheck"), base, words, setting))


def _download(deed: Deed) -> Drafts:
    return _target(deed)


_SESSIONS = frozenset(
    ("log in", "login", "log on", "sign in", "log-in", "log out", "sign out", "log off", "logout", "log-out")
)


def _named(deed: Deed) -> Drafts:
    """Click the control that is called like the verb: `submit the form`, `remove "Backpack" from the cart`."""
    base, rest, setting = deed.base, deed.rest, deed.setting
    scopes: tuple[Scope, ...] = ()
    words, sure = base, CLEAR
    if rest and rest[0].low in ("to", "with", "by", "via") and base not in ("proceed", "continue", "check out"):
        return ()
    if rest and base in _SESSIONS and rest[0].low not in ("of", "from"):
        return ()
    if any(
        t.low == "by" or (t.low in ("to", "with", "as") and rest[at + 1].is_literal) for at, t in enumerate(rest[:-1])
    ):
        return ()
    if rest and base in _SESSIONS:
        rest = ()
    if rest and base in ("proceed", "continue") and rest[0].low in ("to", "with"):
        phrase = parse_target(rest[1:], setting.it)
        return (Draft("click", target=phrase.target, confidence=FAIR),) if phrase and phrase.target.words else ()
    into = next((at for at, token in enumerate(rest) if at and token.low in ("to", "into") and base == "add"), None)
    if into is not None:
        place = " ".join(token.low for token in rest[into + 1 :] if token.low not in DETERMINERS)
        words, rest = f"add to {place}", rest[:into]
    out = next((at for at, token in enumerate(rest) if at and token.low == "from"), None)
    if out is not None:
        rest = rest[:out]
    if rest:
        acted = _acted_on(words, rest, setting)
        if acted is None:
            return ()
        words, scopes, sure = acted
    target = Target(words=words, kind="button" if base not in _SESSIONS else None, scope=scopes)
    return (_guarded(Draft("click", target=target, confidence=sure)),)


def _acted_on(words: str, rest: Tokens, setting: Setting) -> tuple[str, tuple[Scope, ...], float] | None:
    """The button's words and place, from what the verb acts on."""
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return None
    target = phrase.target
    if target.kind == "form" and not target.words:
        return words, target.scope, CLEAR
    holds = target.kind in ("form", "dialog", "section", "card", "item", "row", "group", "alert")
    if holds or target.ordinal is not None or (target.kind and not target.words):
        relation = "row_of" if target.kind == "row" and target.words else "in"
        place = target.model_copy(update={"scope": (), "kind": None if relation == "row_of" else target.kind})
        return words, (Scope(relation=_relation(relation), target=place), *target.scope), FAIR
    if target.quoted or setting.it == target:
        return words, (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope), FAIR
    if rest[0].low not in DETERMINERS and len(rest) <= 3 and target.kind is None:  # noqa: PLR2004 - "continue shopping"
        capital = rest[0].is_capital and words.startswith(("add to", "remove", "delete", "buy"))
        if capital:
            return (
                words,
                (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope),
                GUESS,
            )
        return f"{words} {said(rest)}", (), FAIR
    if words.startswith("add to"):
        return words, (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope), GUESS
    noun = target.words or (target.kind or "")
    general = {
        "changes",
        "change",
        "settings",
        "form",
        "data",
        "it",
        "selection",
        "order",
        "message",
        "all",
        "everything",
    }
    if noun.lower() in general - {"order", "message", "all"}:
        return words, target.scope, CLEAR
    return f"{words} {noun}".strip(), target.scope, FAIR


def _relation(word: str) -> "lexicon.Relation":
    return "row_of" if word == "row_of" else "in"


# --- frames with a value ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Assignment:
    """A field and what goes into it."""

    target: TargetPhrase
    values: tuple[Text, ...]
    confidence: float


def _fill(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    found = assignments(rest, setting)
    if found:
        return tuple(_filled(entry.verb, item) for item in found)
    single = parse_value(rest)
    typed = base in ("type", "enter", "write", "type in", "key in", "paste", "input")
    if typed and single is not None and is_known_value(rest):
        return (Draft("type", value=single.text, confidence=FAIR),)
    return ()


def _filled(verb: Verb, item: Assignment) -> Draft:
    return Draft(verb, target=item.target.target, value=item.values[0], confidence=item.confidence)


def _set(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    found = assignments(rest, replace(setting, field_first=base != "use"))
    return tuple(_assigned(entry, item) for item in found)


def _assigned(entry: VerbEntry, item: Assignment) -> Draft:
    """What setting a value means for a target of its kind."""
    kind = item.target.target.kind
    value = item.values[0].template.lower()
    if kind == "dropdown":
        return Draft("select", target=item.target.target, value=item.values[0], confidence=item.confidence)
    if kind in ("checkbox", "switch", "radio") and value in (
        "on",
        "off",
        "checked",
        "unchecked",
        "true",
        "false",
        "yes",
        "no",
    ):
        verb: Verb = "check" if value in ("on", "checked", "true", "yes") else "uncheck"
        return Draft(verb, target=item.target.target, confidence=item.confidence)
    verb = "set_slider" if kind == "slider" or entry.verb == "set_slider" else "fill"
    return Draft(verb, target=item.target.target, value=item.values[0], confidence=item.confidence)


def assignments(tokens: Tokens, setting: Setting) -> tuple[Assignment, ...]:
    """The fields and values of `"ann" into Username and "x" into Password`; empty when a piece has no field or no value."""
    tokens = _after_heading(tokens)
    zipped = _zipped(tokens, setting)
    if zipped:
        return zipped
    found: list[Assignment] = []
    pending: list[Token] = []
    pieces = _pieces(tokens)
    for piece in pieces:
        joined = (*pending, *piece)
        item = assignment(_unjoined(joined), setting)
        if item is None:
            pending = list(joined)
            continue
        found.append(item)
        pending = []
    if pending or not found:
        whole = assignment(tokens, setting)
        return (whole,) if whole else ()
    return tuple(found)


def _after_heading(tokens: Tokens) -> Tokens:
    """What follows `the form with …` or `the following details: …`."""
    at = next((p for p, t in enumerate(tokens[:10]) if p and t.low in (":", "with", "using", "as")), None)
    if at is None or at + 2 >= len(tokens) or tokens[at + 1].is_literal:
        return tokens
    heading = kind_noun(tokens, at)
    fields = {"details", "following", "information", "data", "values", "fields", "form", "credentials"}
    headed = (heading is not None and heading[1].kind == "form") or tokens[at - 1].low in fields
    start = at + 2 if tokens[at + 1].low in ("the", "following", "follows") else at + 1
    return tokens[start:] if headed else tokens


def _unjoined(tokens: tuple[Token, ...]) -> Tokens:
    start = 0
    while start < len(tokens) and tokens[start].low in (",", ";", "and", "&", "then"):
        start += 1
    return tokens[start:]


def _pieces(tokens: Tokens) -> list[Tokens]:
    """The tokens cut before each separator; separators stay with what follows, so that pieces can be joined again."""
    cuts = [at for at, token in enumerate(tokens) if at and token.low in (",", ";", "and", "&")][:MAX_PIECES]
    starts = [0, *cuts]
    ends = [*cuts, len(tokens)]
    return [tokens[start:end] for start, end in zip(starts, ends, strict=True)]


def _zipped(tokens: Tokens, setting: Setting) -> tuple[Assignment, ...]:
    """`"ann" and "x" into the username and password fields`."""
    at = next((place for place, t in enumerate(tokens) if t.low in ("into", "in") and place > 2), None)  # noqa: PLR2004
    if at is None:
        return ()
    head = tokens[:at]
    values = [token for token in head if token.is_literal]
    if len(values) < 2 or any(t.low not in (",", "and", "&") for t in head if not t.is_literal):  # noqa: PLR2004 - a list
        return ()
    targets = parse_targets(tokens[at + 1 :], setting.it, listed=True)
    if len(targets) != len(values):
        return ()
    return tuple(Assignment(t, (literal(v),), t.confidence) for t, v in zip(targets, values, strict=True))


def assignment(tokens: Tokens, setting: Setting) -> Assignment | None:
    """One field and its value, in any of the orders people write them."""
    tokens = _stripped(tokens)
    if not tokens:
        return None
    if tokens[0].is_literal and not setting.field_first:
        return _value_first(tokens, setting) or _field_first(tokens, setting)
    return _field_first(tokens, setting) or _value_first(tokens, setting)


def _field_first(tokens: Tokens, setting: Setting) -> Assignment | None:
    return (
        _with_value(tokens, setting)
        or _separated(tokens, setting)
        or _juxtaposed(tokens, setting)
        or _bare_word(tokens, setting)
    )


def _made(target: Tokens, value: Tokens, setting: Setting, limit: float = EXPLICIT) -> Assignment | None:
    field = target
    while field and field[-1].low in (
        ":",
        "=",
        "as",
        "to",
        "is",
        "of",
        "value",
        "with",
        "-",
        "the",
        "are",
        "being",
        ",",
    ):
        field = field[:-1]
    while len(field) > 1 and field[0].low in (
        "valid",
        "invalid",
        "correct",
        "wrong",
        "incorrect",
        "following",
        "a",
        "an",
    ):
        field = field[1:]
    phrase = parse_target(field, setting.it) if field else None
    parsed = parse_value(value)
    if phrase is None or parsed is None or _vague(value):
        return None
    sure = min(limit, phrase.confidence, parsed.confidence)
    return Assignment(phrase, (parsed.text,), sure)


def _vague(tokens: Tokens) -> bool:
    """A description of a value without the value: "a valid e-mail", "the username"."""
    if is_known_value(tokens):
        return False
    vague = DETERMINERS | {
        "valid",
        "invalid",
        "correct",
        "wrong",
        "some",
        "incorrect",
        "required",
        "all",
        "appropriate",
        "random",
    }
    return tokens[0].low in vague and not any(token.is_literal for token in tokens)


def _with_value(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`Username with "ann"`, `Quantity to 3` after set, `the name by "Bob"`."""
    for at, token in enumerate(tokens):
        if at == 0 or token.low not in ("with", "by"):
            continue
        following = tokens[at + 1 :]
        if not following or _names_target(following):
            continue
        return _made(tokens[:at], following, setting)
    return None


def _names_target(tokens: Tokens) -> bool:
    words = [token.low for token in tokens if token.low not in DETERMINERS][:2]
    return bool(words) and (
        words[0] in ("label", "id", "placeholder", "test", "css", "title", "class", "name", "data-testid")
    )


def _separated(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`Username: ann`, `Name = Bob`, `Quantity to 3`, `username as "ann"`."""
    at = next(
        (place for place, t in enumerate(tokens) if place and t.low in (":", "=", "to", "as", "is", "->", "→", "=>")),
        None,
    )
    if (
        at is None
        or at + 1 >= len(tokens)
        or (tokens[0].is_literal and tokens[at].low in ("to", "as") and not setting.field_first)
    ):
        return None
    last = max(place for place, t in enumerate(tokens) if t.low == tokens[at].low)
    at = last if tokens[at].low == "to" and last + 1 < len(tokens) and is_known_value(tokens[last + 1 :]) else at
    value = tokens[at + 1 :]
    if tokens[at].low in ("to", "as") and not is_known_value(value) and _looks_like_field(value):
        return None
    return _made(tokens[:at], value, setting, EXPLICIT if is_known_value(value) else FAIR)


def _looks_like_field(tokens: Tokens) -> bool:
    return kind_noun(tokens, len(tokens)) is not None or tokens[0].low in DETERMINERS


def _juxtaposed(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`the username "ann"`, `Quantity 3`, `the "Username" field "ann"`."""
    if len(tokens) < 2 or not tokens[-1].is_literal:  # noqa: PLR2004 - a field and a value
        return None
    before = tokens[:-1]
    if before[-1].low in _TARGET_PREPOSITIONS - {"as", "to"} or before[-1].low in DETERMINERS:
        return None
    if any(token.low in ("into", "in", "inside") for token in before[:-1]) and before[0].is_literal:
        return None
    return _made(before, tokens[-1:], setting)


def _bare_word(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`username standard_user`: the field ends where the noun of a field stands."""
    at = len(tokens) - 1
    if at < 1 or tokens[at].kind != "word" or tokens[at].low in FIELD_NOUNS or tokens[at - 1].low not in FIELD_NOUNS:
        return None
    if kind_noun(tokens, len(tokens)) is not None:
        return None
    made = _made(tokens[:at], tokens[at:], setting, GUESS)
    return made


def _value_first(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`"ann" into Username`, `hello world into the search box`, `"x" as the password`, `"a@b.c" for the e-mail`."""
    at = _preposition(tokens)
    if at is None:
        return None
    value, target = tokens[:at], tokens[at + 1 :]
    if value[-1].low in ("value", "text") and len(value) > 1:
        value = value[:-1]
    quotes = [token for token in value if token.kind in ("quote", "reference")]
    value = quotes if len(quotes) == 1 else value
    known = is_known_value(value)
    if not known and _vague(value):
        return None
    phrase = parse_target(target, setting.it)
    parsed = parse_value(value)
    if phrase is None or parsed is None:
        return None
    return Assignment(phrase, (parsed.text,), min(phrase.confidence, parsed.confidence if known else FAIR))


def _preposition(tokens: Tokens) -> int | None:
    """Where the field's preposition stands: the first after a literal, `into` anywhere, else one before a determiner."""
    last = len(tokens) - 1
    if tokens[0].is_literal or (len(tokens) > 1 and is_known_value(tokens[:2])):
        start = 1
        return next((at for at in range(start, last) if tokens[at].low in _TARGET_PREPOSITIONS), None)
    into = next((at for at in range(1, last) if tokens[at].low == "into"), None)
    if into is not None:
        return into
    for at in range(1, last):
        if tokens[at].low in _TARGET_PREPOSITIONS and (
            tokens[at + 1].low in DETERMINERS or tokens[at + 1].kind == "quote" or is_known_value(tokens[:at])
        ):
            return at
    return None


# --- lists, files ------------------------------------------------------------------------------------------------

_CHOICE_PREPOSITIONS = frozenset(["from", "in", "for", "as", "on", "under", "within", "out"])


def _select(deed: Deed) -> Drafts:
    entry, rest, setting = deed.entry, deed.rest, deed.setting
    found: list[Draft] = []
    for piece in _choices(rest):
        drafts = _choice(entry, piece, setting)
        if not drafts:
            return ()
        found.extend(drafts)
    return tuple(found)


def _choices(tokens: Tokens) -> list[Tokens]:
    """`"A" from X and "B" from Y` as two; a list of options stays one."""
    pieces = _pieces(tokens)
    if len(pieces) == 1:
        return [tokens]
    joined: list[list[Token]] = []
    for piece in pieces:
        complete = bool(joined) and any(t.low in ("from", "for", "in", "as") for t in joined[-1])
        if joined and not (complete and any(t.low in ("from", "for", "in", "as") for t in piece)):
            joined[-1].extend(piece)
        else:
            joined.append(list(_unjoined(tuple(piece))))
    return [tuple(piece) for piece in joined]


def _choice(entry: VerbEntry, tokens: Tokens, setting: Setting) -> Drafts:
    if not tokens:
        return ()
    if any(token.low in ("file", "files") for token in tokens) and any(token.is_literal for token in tokens):
        return _upload(Deed(entry, "choose", tokens, setting))
    at = next((p for p, t in enumerate(tokens) if p and t.low in _CHOICE_PREPOSITIONS and p + 1 < len(tokens)), None)
    if at is not None:
        chosen = _chosen_from(entry, tokens, at, setting)
        if chosen:
            return chosen
    to = next((p for p, t in enumerate(tokens) if p and t.low in ("to", ":", "=") and p + 1 < len(tokens)), None)
    if to is not None:
        item = _made(tokens[:to], tokens[to + 1 :], setting)
        if item:
            return (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=item.confidence),)
    return _picked(entry, tokens, setting)


def _chosen_from(entry: VerbEntry, tokens: Tokens, at: int, setting: Setting) -> Drafts:
    options, skip = tokens[:at], 2 if lows(tokens[at : at + 2]) == ("out", "of") else 1
    noun = kind_noun(options, len(options))
    if noun is not None and noun[1].kind not in ("option", "text") and not options[-1].is_literal:
        return ()
    placed = parse_target(options) if noun is not None else None
    if placed is not None and placed.target.ordinal is not None:
        return ()
    phrase = parse_target(tokens[at + skip :], setting.it)
    values = parse_values(_without_option(options))
    if phrase is None or not values:
        return ()
    target = phrase.target
    if target.kind in ("list", "menu") and tokens[at].low in ("from", "in"):
        target = target.model_copy(update={"kind": "dropdown"}) if target.kind == "list" else target
    if target.kind in ("menu", "navigation", "sidebar", "header", "dialog", "table", "card", "section", "row", "date"):
        return _picked(entry, tokens, setting)
    if len(values) == 1:
        return (Draft(entry.verb, target=target, value=values[0], confidence=phrase.confidence),)
    return (Draft(entry.verb, target=target, values=values, confidence=phrase.confidence),)


def _without_option(tokens: Tokens) -> Tokens:
    while tokens and tokens[0].low in (
        "the",
        "option",
        "options",
        "value",
        "values",
        "a",
        "an",
        "item",
        "items",
        "both",
    ):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].low in ("option", "options", "value"):
        tokens = tokens[:-1]
    return tokens


def _picked(entry: VerbEntry, tokens: Tokens, setting: Setting) -> Drafts:
    """A choice without a list: a radio button, a checkbox, a tab, an option somewhere."""
    noun = kind_noun(tokens[:-1], len(tokens) - 1) if tokens[-1].is_literal else None
    if noun is not None and noun[1].kind == "dropdown":
        item = _made(tokens[:-1], tokens[-1:], setting)
        return (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=FAIR),) if item else ()
    drafts: list[Draft] = []
    for phrase in parse_targets(tokens, setting.it, listed=True):
        checks = phrase.target.kind in ("radio", "checkbox", "switch")
        on: Verb = "check" if entry.verb == "select" else "uncheck"
        sure = phrase.confidence if phrase.target.kind else FAIR
        if not checks and entry.verb == "deselect":
            drafts.append(Draft("uncheck", target=phrase.target, confidence=min(sure, FAIR)))
            continue
        drafts.append(_guarded(Draft(on if checks else "click", target=phrase.target, confidence=sure)))
    return tuple(drafts)


_FILE = re.compile(r"[\w\-./\\~ ]+\.\w{1,5}")


def _upload(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    at = next(
        (
            p
            for p, t in enumerate(rest)
            if t.low in ("to", "into", "in", "for", "on", "using", "via", "through", "as") and p
        ),
        None,
    )
    head, tail = (rest[:at], rest[at + 1 :]) if at is not None else (rest, ())
    files = tuple(
        literal(token) for token in head if token.is_literal or (token.kind == "word" and _FILE.fullmatch(token.value))
    )
    if not files:
        return ()
    phrase = parse_target(tail, setting.it) if tail else None
    target = phrase.target if phrase else Target(kind="file")
    single, several = (files[0], ()) if len(files) == 1 else (None, files)
    sure = phrase.confidence if phrase else CLEAR
    return (Draft("upload", target=target, value=single, values=several, confidence=sure),)


# --- places, waiting, the browser --------------------------------------------------------------------------------


def _place(deed: Deed) -> Drafts:
    base, rest, setting = deed.base, deed.rest, deed.setting
    if not rest:
        return ()
    url = next((token for token in rest if token.kind in ("url", "path")), None)
    if url is not None:
        return (Draft("open", value=literal(url)),)
    plain = [
        token
        for token in rest
        if token.low not in DETERMINERS and token.low not in ("to", "at", "up", "browser", "and")
    ]
    quote = next((token for token in plain if token.kind in ("quote", "reference")), None)
    if quote is not None and (_is_address(quote.value) or quote.kind == "reference"):
        return (Draft("open", value=literal(quote)),)
    if len(plain) == 1 and plain[0].kind == "word" and _is_address(plain[0].value):
        return (Draft("open", value=literal(plain[0])),)
    if any(token.low in ("tab", "window") for token in plain):
        new = {"new", "another"} & {token.low for token in plain} and quote is None
        return _tab(deed) or (() if new else _target(Deed(_CLICK, base, rest, setting)))
    if plain and quote is None and all(token.low in _HOME for token in plain):
        return (Draft("open", value=Text("/"), confidence=CLEAR),)
    return _page(base, rest, setting)


_CLICK = VerbEntry("click", "target", ("click",))
_ADDRESS = re.compile(
    r"(?:https?://|/|about:|www\.)\S*|[\w\-]+(?:\.[\w\-]+)*\.(?:[a-z]{2,6})(?:[:/]\S*)?|localhost\S*", re.IGNORECASE
)


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text) is not None


def _page(base: str, rest: Tokens, setting: Setting) -> Drafts:
    """A page by its name, or, where no page is meant, the control that leads there."""
    trail = _trail(rest)
    if trail:
        return trail
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return ()
    target = phrase.target
    if target.kind == "page" and (target.words or target.ordinal is None):
        return (Draft("open", value=Text(target.words or "/"), confidence=CLEAR),)
    known = target.kind is None and not target.quoted and not target.scope
    if (
        setting.first
        and known
        and base in ("open", "launch", "visit", "access", "load", "go to", "navigate to", "browse to")
    ):
        return (Draft("open", value=Text(target.words), confidence=FAIR),)
    return (
        _guarded(
            Draft("click", target=target, confidence=min(FAIR if target.kind is None else CLEAR, phrase.confidence))
        ),
    )


def _trail(tokens: Tokens) -> Drafts:
    """`Admin > Users > Add`: a click each."""
    if not any(token.low in (">", "→", "->", ">>") for token in tokens):
        return ()
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in (">", "→", "->", ">>"):
            groups.append([])
        else:
            groups[-1].append(token)
    phrases = [parse_target(group) for group in groups]
    found = [phrase for phrase in phrases if phrase]
    return (
        tuple(_guarded(Draft("click", target=p.target, confidence=FAIR)) for p in found)
        if len(found) == len(groups)
        else ()
    )


def _none(deed: Deed) -> Drafts:
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
    allowed |= {"last", "next", "window", "website", "on", "once"}
    return (Draft(entry.verb),) if all(token.low in allowed for token in rest) else ()


def _scroll(deed: Deed) -> Drafts:
    base, rest, setting = deed.base, deed.rest, deed.setting
    words = [token for token in rest if token.low not in (*DETERMINERS, "very", "of", "page")]
    direction = {"down", "up", "top", "bottom", "end", "beginning"}
    if all(token.low in direction | {"to"} for token in words):
        said_ = next((token.low for token in reversed(words) if token.low in direction), base.rsplit(" ", 1)[-1])
        value = {"end": "bottom", "beginning": "top"}.get(said_, said_)
        return (Draft("scroll", value=Text(value if value in direction else "down")),)
    while rest and rest[0].low in ("to", "down", "up", "until", "through", "till"):
        rest = rest[1:]
    end = next(
        (at for at, t in enumerate(rest) if at and (t.low in ("is", "into", "comes", "becomes", "appears"))), len(rest)
    )
    phrase = parse_target(rest[:end], setting.it)
    return (Draft("scroll", target=phrase.target, confidence=phrase.confidence),) if phrase else ()


def _wait(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    limit, rest = _limit(rest)
    while rest and rest[0].low in ("for", "until", "till", "that", "while", "about", ","):
        rest = rest[1:]
    duration = _duration(rest)
    if duration is not None and duration[1] == len(rest):
        return (Draft("wait", value=Text(_plain_number(duration[0]))),)
    if duration is not None and len(rest) > duration[1] and rest[duration[1]].low in ("for", "until", "till"):
        limit, rest = duration[0], rest[duration[1] + 1 :]
    if not rest:
        return (Draft("wait_until", expectation=_page_there(), confidence=FAIR),)
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


def _limit(tokens: Tokens) -> tuple[float | None, Tokens]:
    """`up to 10 seconds for X`, `X within 10 seconds`: the limit and the rest."""
    for at in range(len(tokens)):
        size = 2 if lows(tokens[at : at + 2]) in (("up", "to"), ("at", "most"), ("no", "longer")) else 1
        if size == 1 and tokens[at].low not in ("within", "max", "maximum"):
            continue
        start = at + size + (1 if tokens[at + size : at + size + 1] and tokens[at + size].low in ("than", "of") else 0)
        duration = _duration(tokens[start:])
        if duration is None:
            continue
        before = tokens[:at]
        while before and before[-1].low == "for":
            before = before[:-1]
        return duration[0], (*before, *tokens[start + duration[1] :])
    return None, tokens


def _duration(tokens: Tokens) -> tuple[float, int] | None:
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


def _plain_number(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.3f}".rstrip("0")


def _remember(deed: Deed) -> Drafts:
    base, rest, setting = deed.base, deed.rest, deed.setting
    at = max((p for p, t in enumerate(rest) if p and t.low in ("as", "under", "in")), default=None)
    if at is None and base not in ("remember", "memorise", "memorize", "take note of"):
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


def _dialog(deed: Deed) -> Drafts:
    entry, base, rest = deed.entry, deed.base, deed.rest
    words = {token.low for token in rest}
    dialogs = {"alert", "dialog", "confirm", "confirmation", "prompt", "popup", "pop-up", "alerts", "box"}
    native = bool(words & dialogs) and all(
        token.low
        in dialogs
        | DETERMINERS
        | {"javascript", "js", "browser", "native", "next", "with", "by", "saying", "deletion", "text"}
        or token.is_literal
        for token in rest
    )
    answer = next((token for token in rest if token.is_literal), None)
    if native:
        value = literal(answer) if answer is not None and entry.verb == "dialog_accept" else None
        return (Draft(entry.verb, value=value, confidence=CLEAR),)
    if base in ("answer", "respond to", "reply to"):
        return ()
    return _named(deed)


def _tab(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    words = [token.low for token in rest if token.low not in (*DETERMINERS, "browser", "back", "to", "current", "of")]
    if any(word in ("frame", "iframe") for word in words) and entry.verb != "close_tab":
        return _frame(deed)
    if entry.verb == "close_tab":
        browser = bool(words) and all(word in ("tab", "window", "new", "second", "this") for word in words)
        return (Draft("close_tab"),) if browser else _closed(base, rest, setting)
    if (
        words
        and set(words) <= {"main", "page", "content", "document", "default", "top"}
        and words[0] in ("main", "default", "top")
    ):
        return (Draft("switch_frame", value=Text("main")),)
    if not words or (words[-1] not in ("tab", "window") and not (words[0] in ("tab", "window") and len(words) > 1)):
        return _target(Deed(_CLICK, base, rest, setting)) if entry.frame == "tab" and entry.verb != "open" else ()
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
    if quote is not None and ("browser" in lows(rest) or "window" in words):
        return (Draft("switch_tab", value=literal(quote)),)
    return _target(Deed(_CLICK, base, rest, setting))


def _closed(base: str, rest: Tokens, setting: Setting) -> Drafts:
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


def _frame(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    words = {token.low for token in rest}
    if base == "leave" and rest and rest[-1].low in ("empty", "blank"):
        return _target(Deed(replace(entry, verb="clear"), base, rest[:-1], setting))
    if base in ("leave", "exit", "leave the frame") or words & {"main", "default", "parent", "out"}:
        plain = not rest or words & {"frame", "iframe", "main", "default"}
        return (Draft("switch_frame", value=Text("main")),) if plain else ()
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return ()
    target = phrase.target.model_copy(update={"kind": "frame"})
    return (Draft("switch_frame", target=target, confidence=phrase.confidence),)


_READERS: dict[Frame, Reader] = {
    "target": _target,
    "fill": _fill,
    "set": _set,
    "select": _select,
    "drag": _drag,
    "place": _place,
    "press": _press,
    "none": _none,
    "wait": _wait,
    "upload": _upload,
    "scroll": _scroll,
    "remember": _remember,
    "dialog": _dialog,
    "tab": _tab,
    "frame": _frame,
    "toggle": _toggle,
    "download": _download,
    "named": _named,
}
