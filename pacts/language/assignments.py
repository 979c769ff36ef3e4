"""Values into fields: `enter "ann" into Username`, `fill X with Y and Z with W`, `set Quantity to 3`."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.language.deeds import Deed, Setting, stripped
from pacts.language.drafts import EXPLICIT, FAIR, GUESS, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS, FIELD_NOUNS
from pacts.language.target_phrase import TargetPhrase, kind_noun, parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import is_known_value, literal, parse_value
from pacts.language.verbs import VerbEntry

MAX_PIECES = 40
"""Coordinated pieces looked at in one clause."""
_TARGET_PREPOSITIONS = frozenset(["into", "in", "to", "for", "as", "on", "inside", "onto", "at"])


@dataclass(frozen=True, slots=True)
class Assignment:
    """A field and what goes into it."""

    target: TargetPhrase
    values: tuple[Text, ...]
    confidence: float


def typed(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    found = assignments(rest, setting)
    if found:
        return tuple(_filled(entry.verb, item) for item in found)
    single = parse_value(rest)
    types = base in ("type", "enter", "write", "type in", "key in", "paste", "input")
    if types and single is not None and is_known_value(rest):
        return (Draft("type", value=single.text, confidence=FAIR),)
    return ()


def _filled(verb: Verb, item: Assignment) -> Draft:
    return Draft(verb, target=item.target.target, value=item.values[0], confidence=item.confidence)


def set_to(deed: Deed) -> Drafts:
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
    """The fields and values of `"ann" into Username and "x" into Password`; empty when a piece lacks either."""
    tokens = _after_heading(tokens)
    zipped = _zipped(tokens, setting) or _shared(tokens, setting)
    if zipped:
        return zipped
    found: list[Assignment] = []
    pending: list[Token] = []
    pieces = coordinated_pieces(tokens)
    for piece in pieces:
        joined = (*pending, *piece)
        item = assignment(unjoined(joined), setting)
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


def unjoined(tokens: tuple[Token, ...]) -> Tokens:
    start = 0
    while start < len(tokens) and tokens[start].low in (",", ";", "and", "&", "then"):
        start += 1
    return tokens[start:]


def coordinated_pieces(tokens: Tokens) -> list[Tokens]:
    """The tokens cut before each separator; separators stay with what follows, so that pieces can be joined again."""
    cuts = [at for at, token in enumerate(tokens) if at and token.low in (",", ";", "and", "&")][:MAX_PIECES]
    starts = [0, *cuts]
    ends = [*cuts, len(tokens)]
    return [tokens[start:end] for start, end in zip(starts, ends, strict=True)]


def _zipped(tokens: Tokens, setting: Setting) -> tuple[Assignment, ...]:
    """`"ann" and "x" into the username and password fields`."""
    at = next((place for place, t in enumerate(tokens) if t.low in ("into", "in") and place > 2), None)  # noqa: PLR2004 - a number of words
    if at is None:
        return ()
    head = tokens[:at]
    values = [token for token in head if token.is_literal]
    if len(values) < 2 or any(t.low not in (",", "and", "&") for t in head if not t.is_literal):  # noqa: PLR2004 - a number of words
        return ()
    targets = parse_targets(tokens[at + 1 :], setting.it, listed=True)
    if len(targets) != len(values):
        return ()
    return tuple(Assignment(t, (literal(v),), t.confidence) for t, v in zip(targets, values, strict=True))


def _shared(tokens: Tokens, setting: Setting) -> tuple[Assignment, ...]:
    """`set "A", "B" and "C" to 1`: one value for several fields."""
    at = next((at for at, token in enumerate(tokens) if at > 1 and token.low in ("to", "with")), None)
    if at is None or not is_known_value(tokens[at + 1 :]):
        return ()
    fields = [token for token in tokens[:at] if token.kind == "quote"]
    plain = all(token.kind == "quote" or token.low in (",", "and", "&", "both", "the") for token in tokens[:at])
    if len(fields) < 2 or not plain:  # noqa: PLR2004 - a number of fields
        return ()
    read = [assigned((field,), tokens[at + 1 :], setting) for field in fields]
    return tuple(item for item in read if item is not None)


def assignment(tokens: Tokens, setting: Setting) -> Assignment | None:
    """One field and its value, in any of the orders people write them."""
    tokens = stripped(tokens)
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


def assigned(target: Tokens, value: Tokens, setting: Setting, limit: float = EXPLICIT) -> Assignment | None:
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
    if lows(field) in (("following",), ("the", "following")):
        return None
    phrase = parse_target(field, setting.it) if field else None
    parsed = parse_value(value)
    if phrase is None or parsed is None or _vague(value):
        return None
    sure = min(limit, phrase.confidence, parsed.confidence)
    return Assignment(phrase, (parsed.text,), sure)


_REQUIREMENTS = frozenset(("characters", "character", "chars", "digits", "digit", "letters", "symbols", "letter"))
"""Words of a rule for a value: they describe it without saying it."""


def _vague(tokens: Tokens) -> bool:
    """A description of a value without the value: "a valid e-mail", "the username"."""
    if is_known_value(tokens):
        return False
    if all(token.low in ("in", "out", "up", "into", "with", "it") for token in tokens):
        return True
    if {token.low for token in tokens} & _REQUIREMENTS:
        return True
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
        return assigned(tokens[:at], following, setting)
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
    return assigned(tokens[:at], value, setting, EXPLICIT if is_known_value(value) else FAIR)


def _looks_like_field(tokens: Tokens) -> bool:
    return kind_noun(tokens, len(tokens)) is not None or tokens[0].low in DETERMINERS


def _juxtaposed(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`the username "ann"`, `Quantity 3`, `the "Username" field "ann"`."""
    if len(tokens) < 2 or not tokens[-1].is_literal:  # noqa: PLR2004 - a number of words
        return None
    before = tokens[:-1]
    if before[-1].low in _TARGET_PREPOSITIONS - {"as", "to"} or before[-1].low in DETERMINERS:
        return None
    if any(token.low in ("into", "in", "inside") for token in before[:-1]) and before[0].is_literal:
        return None
    return assigned(before, tokens[-1:], setting)


def _bare_word(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`username standard_user`: the field ends where the noun of a field stands."""
    at = len(tokens) - 1
    if at < 1 or tokens[at].kind != "word" or tokens[at].low in FIELD_NOUNS or tokens[at - 1].low not in FIELD_NOUNS:
        return None
    if kind_noun(tokens, len(tokens)) is not None:
        return None
    return assigned(tokens[:at], tokens[at:], setting, GUESS)


def _value_first(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`"ann" into Username`, `hello world into the search box`, `"x" as the password`, `"a@b.c" for the e-mail`."""
    at = _preposition(tokens)
    if at is None:
        return None
    value, target = tokens[:at], tokens[at + 1 :]
    if value[-1].low in ("value", "text") and len(value) > 1:
        value = value[:-1]
    quotes = [token for token in value if token.kind in ("quote", "reference")]
    if len(quotes) > 1:
        return None
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
    """Where the field's preposition stands: first after a literal, `into` anywhere, else before a determiner."""
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
