"""Values into fields: `enter "ann" into Username`, `fill X with Y and Z with W`, `set Quantity to 3`."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from pacts.domain.plan import Scope, Target, Verb
from pacts.language import lexicon
from pacts.language.adding import pairs
from pacts.language.deeds import Deed, Setting, stripped
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, GUESS, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS, FIELD_NOUNS
from pacts.language.named_values import named_values
from pacts.language.one_time import field_of, one_time
from pacts.language.target_phrase import UNITS, TargetPhrase, kind_noun, parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.transforms import Transform, split_transform, transformed
from pacts.language.value_phrase import MADE_UP, is_known_value, literal, parse_value
from pacts.language.verbs import VerbEntry, by_first_word

MAX_PIECES = 40
"""Coordinated pieces looked at in one clause."""
_TARGET_PREPOSITIONS = frozenset(["into", "in", "to", "for", "as", "on", "inside", "onto", "at"])


@dataclass(frozen=True, slots=True)
class Assignment:
    """A field and what goes into it."""

    target: TargetPhrase
    values: tuple[Text, ...]
    confidence: float
    source: Target | None = None
    """What is on the page whose text is the value ("enter the value of X into Y")."""
    chosen: Target | None = None
    """What is chosen from what is offered once the value was typed."""


def typed(deed: Deed) -> Drafts:
    entry, base, setting = deed.entry, deed.base, deed.setting
    form = _form_filled(base, deed.rest) or _given_by_a_person(base, deed.rest, setting)
    if form:
        return form
    rest, made = split_transform(deed.rest)
    if rest and rest[-1].low == "instead" and setting.it is not None and base in _TYPING and len(rest) == 2:  # noqa: PLR2004
        value = parse_value(rest[:1])
        return (Draft("fill", target=setting.it, value=value.text, confidence=FAIR),) if value else ()
    if base in _TYPING and _is_any(rest):
        return ()
    rest, fields = _without_fields(rest)
    plain = _typed_text(base, rest) if not fields else None
    found = () if plain else (_suggested(base, rest) or assignments(rest, setting))
    if found:
        drafts = tuple(draft for item in found for draft in _filled(entry.verb, item))
        return tuple(_written(draft, made, fields=fields) for draft in drafts)
    if plain is not None and base in _TYPING:
        return (Draft("type", value=transformed(plain, made), confidence=FAIR),)
    return ()


def _form_filled(base: str, rest: Tokens) -> Drafts:
    """`the shipping form with first name "Ida", last name "Moe"`: the goal for a form that is called by its name."""
    at = next((p for p in range(1, len(rest) - 2) if rest[p].low in ("with", "using", ":")), None)
    if at is None or not base.startswith(("fill", "complete")):
        return ()
    phrase, fields = parse_target(rest[:at]), pairs(rest[at + 1 :])
    if not fields and phrase is not None and phrase.target.quoted:
        fields = named_values(rest[at + 1 :])
    if phrase is None or phrase.target.kind != "form" or not phrase.target.words or not fields:
        return ()
    return (Draft("fill_form", "goal", phrase.target, fields=fields, confidence=CLEAR),)


def _given_by_a_person(base: str, rest: Tokens, setting: Setting) -> Drafts:
    """`enter the code from the e-mail`: into the field for it, where no other was spoken of just before."""
    spoken = setting.it is not None and setting.it.kind in lexicon.INPUTS
    if base not in _TYPING or spoken or one_time(rest) is None or (value := parse_value(rest)) is None:
        return ()
    return (Draft("fill", target=field_of(rest), value=value.text, confidence=FAIR),)


def _is_any(rest: Tokens) -> bool:
    """`an address for a place with rates`: some value, none that is said."""
    led = bool(rest) and rest[0].low in ("a", "an") and len(rest) > 2  # noqa: PLR2004 - an article, a noun, its place
    said_ = any(token.is_literal or token.is_capital or len(token.value) == 1 for token in bare(rest))
    return led and not said_ and rest[1].low not in MADE_UP and not _offers(rest)


def bare(tokens: Tokens) -> Tokens:
    """The tokens without articles."""
    return [token for token in tokens if token.low not in DETERMINERS]


def _offers(rest: Tokens) -> bool:
    return any(token.low in ("that", "which", "starting", "beginning", "random") for token in rest)


_TYPING = frozenset(("type", "enter", "write", "type in", "key in", "paste", "input", "insert"))
_TEXTUAL = frozenset(("text", "word", "words", "string", "value", "phrase"))


def _typed_text(base: str, rest: Tokens) -> Text | None:
    """What is typed where the cursor is: `"abc"`, `the text "abc"`, and after "type" a bare word."""
    words = [token for token in rest if token.low not in DETERMINERS]
    if len(words) == 2 and words[0].low in _TEXTUAL and words[1].is_literal and base in _TYPING:  # noqa: PLR2004
        return literal(words[1])
    single = parse_value(rest)
    if single is not None and is_known_value(rest):
        return single.text
    bare = base in ("type", "write", "key in") and 0 < len(rest) <= MOST_BARE and rest[0].low not in DETERMINERS
    named = any(token.kind != "word" or token.low in FIELD_NOUNS or token.low in _JOINING for token in rest)
    return single.text if single and bare and not named and kind_noun(rest, len(rest)) is None else None


MOST_BARE = 4
"""Words without quotes that are typed as they stand; more are a clause."""
_JOINING = _TARGET_PREPOSITIONS | {"with", "from", "of", "your", "my", "that", "it", "slowly"}


def _without_fields(tokens: Tokens) -> tuple[Tokens, bool]:
    """`the username "ann" and the password "x" into the text fields`: where they go only says that they are fields."""
    at = next((p for p in range(2, len(tokens)) if tokens[p].low in ("into", "in")), None)
    if at is None or sum(token.is_literal for token in tokens[:at]) < 2:  # noqa: PLR2004 - several values
        return tokens, False
    place = [
        token for token in tokens[at + 1 :] if token.low not in (*DETERMINERS, "corresponding", "respective", "form")
    ]
    noun = kind_noun(place, len(place)) if place else None
    plain = noun is not None and noun[0] == 0 and noun[1].kind == "field" and not noun[1].words
    return (tokens[:at], True) if not place or (plain and lexicon.is_plural(place[-1].low)) else (tokens, False)


def _written(draft: Draft, made: Transform | None, *, fields: bool) -> Draft:
    """The draft with its value in the case that is asked for, and its target a field where the text says so."""
    if fields and draft.target is not None and draft.target.kind is None:
        draft = replace(draft, target=draft.target.model_copy(update={"kind": "field"}))
    return replace(draft, value=transformed(draft.value, made)) if draft.value is not None else draft


def _filled(verb: Verb, item: Assignment) -> Drafts:
    target = item.target.target
    filled = Draft(verb, target=target, value=item.values[0], confidence=item.confidence)
    if item.source is not None:
        taken = Draft("remember", target=item.source, name="it", confidence=item.confidence)
        return taken, filled
    if verb == "fill" and target.words.lower() == "prompt" and target.kind is None:
        return (Draft("dialog_accept", value=item.values[0], confidence=min(FAIR, item.confidence)),)
    if item.chosen is not None:
        return filled, Draft("click", target=item.chosen, confidence=item.confidence)
    return (filled,)


def _suggested(base: str, rest: Tokens) -> tuple[Assignment, ...]:
    """`an item that starts with "Sa"`: the beginning is typed and the one that fits chosen from what is offered."""
    at = next((p for p in range(1, len(rest) - 2) if rest[p].low in ("that", "which", "starting", "beginning")), None)
    if at is None or base not in _TYPING or rest[0].low not in ("a", "an", "any"):
        return ()
    phrase = parse_target(rest)
    if phrase is None or not phrase.target.where or phrase.target.where[0].comparison != "starts_with":
        return ()
    field = next((scope.target for scope in phrase.target.scope), Target(kind="field"))
    option = Target(kind="option", where=phrase.target.where, number=1)
    first = Text(phrase.target.where[0].value)
    return (Assignment(TargetPhrase(field, FAIR), (first,), FAIR, chosen=option),)


def set_to(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    to = next((p for p in range(1, len(rest) - 1) if rest[p].low == "to"), None)
    if base == "use" and to is not None and rest[to + 1].low in by_first_word() and rest[to + 1].value.islower():
        return ()
    if base in ("switch", "change") and to is not None and rest[0].low == "from":
        phrase = parse_target(rest[to + 1 :], setting.it)
        return (Draft("click", target=_as_control(phrase.target), confidence=FAIR),) if phrase else ()
    if base in _CHANGING and (to is None or any(token.low == "by" for token in rest)):
        return ()
    if base == "slide" and rest and rest[0].low == "to" and is_known_value(rest[1:]):
        return (Draft("set_slider", target=Target(kind="slider"), value=literal(rest[1]), confidence=FAIR),)
    listed = _combination(rest, setting)
    if listed:
        return listed
    found = assignments(rest, replace(setting, field_first=base != "use"))
    return tuple(_assigned(entry, item) for item in found)


def _as_control(target: Target) -> Target:
    """`from the month view to the week view`: the control that is called so."""
    if target.kind != "page" or not target.words or target.quoted:
        return target
    return target.model_copy(update={"kind": None})


_CHANGING = frozenset(("increase", "decrease", "raise", "lower", "reduce", "switch", "turn"))
"""Verbs that set a value only with `to`; otherwise they say by how much, or on and off."""
_LIST = re.compile(r"[\[(]\s*([-+]?\d+(?:\.\d+)?(?:\s*[,;]\s*[-+]?\d+(?:\.\d+)?)+)\s*[\])]")


def _combination(rest: Tokens, setting: Setting) -> Drafts:
    """`the sliders to [10,18,15]`: a value for each, in their order."""
    listed = _LIST.fullmatch(rest[-1].value) if rest else None
    to = next((p for p, t in enumerate(rest) if p and t.low == "to"), None)
    phrase = parse_target(rest[:to], setting.it) if listed and to else None
    if listed is None or phrase is None or phrase.target.kind not in ("slider", "field"):
        return ()
    verb: Verb = "set_slider" if phrase.target.kind == "slider" else "fill"
    values = [part.strip() for part in re.split(r"[,;]", listed[1])]
    return tuple(
        Draft(verb, target=phrase.target.model_copy(update={"ordinal": place}), value=Text(value), confidence=FAIR)
        for place, value in enumerate(values, 1)
    )


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
        item = assignment(unjoined(joined), setting) or _likewise(unjoined(joined), found)
        if item is None:
            pending = list(joined)
            continue
        found.append(_of_sort(item, found))
        pending = []
    if pending or not found:
        whole = assignment(tokens, setting)
        return (whole,) if whole else ()
    return tuple(found)


def _of_sort(item: Assignment, found: list[Assignment]) -> Assignment:
    """`… into the second one`: of the sort of the field before."""
    target = item.target.target
    if not found or target.words or target.kind or target.attributes or target.ordinal is None:
        return item
    sort = target.model_copy(update={"kind": found[-1].target.target.kind})
    return replace(item, target=replace(item.target, target=sort))


def _likewise(tokens: Tokens, found: list[Assignment]) -> Assignment | None:
    """`… and "bob" in the second`: of the sort of the field before."""
    if not found or len(tokens) < 3 or not tokens[0].is_literal or tokens[1].low not in ("in", "into", "to"):  # noqa: PLR2004
        return None
    words = [token for token in tokens[2:] if token.low not in (*DETERMINERS, "one")]
    before = found[-1].target.target
    place = lexicon.ORDINALS.get(words[0].low) if len(words) == 1 else None
    if place is None or before.ordinal is None:
        return None
    target = before.model_copy(update={"ordinal": place})
    return Assignment(TargetPhrase(target, FAIR), (literal(tokens[0]),), FAIR)


def _after_heading(tokens: Tokens) -> Tokens:
    """What follows `the form with …` or `the following details: …`."""
    at = next((p for p, t in enumerate(tokens[:10]) if p and t.low in (":", "with", "using", "as")), None)
    if at is None or at + 2 >= len(tokens) or tokens[at + 1].is_literal:
        return tokens
    heading = kind_noun(tokens, at)
    fields = {"details", "following", "information", "data", "values", "fields", "form", "credentials", "rest"}
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
    fields = _names(tokens[:at])
    if len(fields) < 2:  # noqa: PLR2004 - a number of fields
        return ()
    read = [assigned(field, tokens[at + 1 :], setting) for field in fields]
    return tuple(item for item in read if item is not None)


def _names(tokens: Tokens) -> list[Tokens]:
    """The names of a list in quotes or capitals ("A" and "B"; First Name, Last Name and Email)."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in (",", "and", "&"):
            groups.append([])
        elif token.low not in ("both", "the"):
            groups[-1].append(token)
    named: list[Tokens] = [tuple(group) for group in groups if group]
    quoted = all(len(group) == 1 and group[0].kind == "quote" for group in named)
    return named if quoted or all(token.is_capital for group in named for token in group) else []


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
        or _named_twice(tokens, setting)
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
    if lows(field) in (("following",), ("the", "following")) or _is_order(target) or _is_manner(field):
        return None
    if _is_half_a_range(field) or _is_half_of_two(field):
        return None
    phrase = (_own_value(setting.it) if lows(field) in _OWN else parse_target(field, setting.it)) if field else None
    parsed = parse_value(value)
    if phrase is None or parsed is None or _vague(value):
        return None
    sure = min(limit, phrase.confidence, parsed.confidence)
    return Assignment(phrase, (parsed.text,), sure)


def _is_half_a_range(field: Tokens) -> bool:
    """`a price range of $100 (to $500)`: one field cannot take both ends, and which are two is not told."""
    spanned = any(a.low in ("from", "of", "between") and b.is_literal for a, b in pairwise(field))
    return spanned and "range" in lows(field)


def _is_half_of_two(field: Tokens) -> bool:
    """`a new account and password "x"`: two things, and one value that is told."""
    joined = next((at for at, token in enumerate(field) if token.low == "and" and at), None)
    plain = all(token.kind == "word" and token.value.islower() for token in field)
    return joined is not None and plain and field[-1].low in ("password", "username", "email", "passcode", "pin")


def _is_manner(field: Tokens) -> bool:
    """`write privately to Ann`: how it is done, and no field."""
    word = field[0].low if len(field) == 1 and field[0].kind == "word" and field[0].value.islower() else ""
    return word.endswith("ly") and word not in _NAMED_LY


_NAMED_LY = frozenset(("reply", "family", "supply", "assembly", "monthly", "weekly", "daily", "yearly", "hourly"))
"""What a field may be called, though it ends like an adverb."""
_OWN = frozenset((("its",), ("their",)))


def _own_value(it: Target | None) -> TargetPhrase:
    """`change its value to 5`: of what was spoken of; else what is called so."""
    if it is None or it.kind not in (*lexicon.INPUTS, None) or (it.quoted and it.kind is None):
        scope = () if it is None else (Scope(relation="row_of", target=it),)
        return TargetPhrase(Target(words="value", scope=scope), FAIR)
    return TargetPhrase(it, FAIR)


def _is_order(tokens: Tokens) -> bool:
    """`Create an order: …`: a deed with its object, no field's name."""
    if len(tokens) > 1 and tokens[0].low in _ADDING and tokens[1].value.islower() and tokens[1].kind == "word":
        return True
    verb = tokens[0].low in _MAKING if len(tokens) > 2 else False  # noqa: PLR2004 - verb, article, noun
    return verb and tokens[1].low in DETERMINERS


_ADDING = frozenset(("add", "create", "build", "prepare"))
"""Verbs that are no nouns: no field's name begins with them."""


_MAKING = frozenset(("create", "add", "make", "build", "prepare", "open", "start", "repeat", "place", "book", "order"))
_REQUIREMENTS = frozenset(("characters", "character", "chars", "digits", "digit", "letters", "symbols", "letter"))
"""Words of a rule for a value: they describe it without saying it."""


def _vague(tokens: Tokens) -> bool:
    """A description of a value without the value: "a valid e-mail", "the username"."""
    if is_known_value(tokens):
        return False
    if all(token.low in ("in", "out", "up", "into", "with", "it", "back", "over") for token in tokens):
        return True
    if {token.low for token in tokens} & _REQUIREMENTS or _is_manner(tokens):
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
        "another",
        "other",
        "different",
        "everything",
        "something",
        "anything",
    }
    return tokens[0].low in vague and not any(token.is_literal for token in tokens)


def _named_twice(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`password x1 in the password field`, `City Oslo in the City box`: the field's name stands there twice."""
    at = next((p for p in range(len(tokens) - 2, 1, -1) if tokens[p].low in ("in", "into", "on", "for")), None)
    phrase = parse_target(tokens[at + 1 :], setting.it) if at is not None else None
    if at is None or phrase is None or phrase.target.quoted or not phrase.target.words:
        return None
    name, start = phrase.target.words.lower().replace(" ", ""), int(tokens[0].low in DETERMINERS)
    size = next((n for n in (1, 2, 3) if "".join(lows(tokens[start : start + n])) == name), 0)
    value = tokens[start + size : at]
    if not size or not value or any(token.kind == "mark" for token in value):
        return None
    return assigned(tokens[at + 1 :], value, setting, FAIR)


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
    if tokens[at].low == "as" and _names_field(value) and not _names_field(tokens[:at]):
        return None
    return assigned(tokens[:at], value, setting, EXPLICIT if is_known_value(value) else FAIR)


def _names_field(tokens: Tokens) -> bool:
    """`first name`, `email`: words that end as a field's name does."""
    return tokens[-1].low in FIELD_NOUNS and all(token.value.islower() for token in tokens)


def _looks_like_field(tokens: Tokens) -> bool:
    return kind_noun(tokens, len(tokens)) is not None or tokens[0].low in DETERMINERS


def _juxtaposed(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`the username "ann"`, `Quantity 3`, `the "Username" field "ann"`."""
    if len(tokens) < 2 or not tokens[-1].is_literal:  # noqa: PLR2004 - a number of words
        return None
    before = tokens[:-1]
    if before[-1].low in ("and", ",", "&") and any(token.is_literal for token in before):
        return None  # `"ann" and "secret"`: two values, and no field of either
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
    if kind_noun(tokens, len(tokens)) is not None or tokens[at].low in _NO_VALUES:
        return None
    return assigned(tokens[:at], tokens[at:], setting, GUESS)


_NO_VALUES = frozenset(
    "criteria criterion format formats term terms phrase line lines query queries keyword keywords string type types "  # noqa: SIM905 - a table
    "credentials details detail info information data values input inputs entry entries record records characters "
    "combination pair again twice once too first here there below above correctly incorrectly field fields form "
    "number numbers part parts range ranges section suffix prefix domain length option options contents content "
    "containing exceeding longer shorter only alone instead afterwards already successfully properly wrongly".split()
)
"""Behind a field's name they tell what is entered and how, and are no value: "the search criteria", "it again"."""


def _value_first(tokens: Tokens, setting: Setting) -> Assignment | None:
    """`"ann" into Username`, `hello world into the search box`, `"x" as the password`, `"a@b.c" for the e-mail`."""
    at = _preposition(tokens)
    if at is None:
        return None
    value, target = tokens[:at], tokens[at + 1 :]
    if target and not value[0].is_literal and value[0].low == "the" and (later := _last_into(tokens)) is not None:
        value, target = tokens[:later], tokens[later + 1 :]
    if value[-1].low in ("value", "text") and len(value) > 1:
        value = value[:-1]
    value = _without_textual(value)
    value = value[1:] if _is_sign(value) else value
    quotes = [token for token in value if token.kind in ("quote", "reference")]
    if len(quotes) > 1:
        return None
    value = quotes if len(quotes) == 1 else value
    known = is_known_value(value)
    phrase = parse_target(target, setting.it)
    source = None if known else _read_off(value)
    if source is not None and phrase is not None:
        return Assignment(phrase, (Text("{{remembered:it}}"),), FAIR, source)
    if not known and _vague(value):
        return None
    parsed = parse_value(value)
    if phrase is None or parsed is None:
        return None
    phrase = _field_within(phrase, value)
    return Assignment(phrase, (parsed.text,), min(phrase.confidence, parsed.confidence if known else FAIR))


def _is_sign(value: Tokens) -> bool:
    """`an O`, `a 5`: one sign."""
    return len(value) == 2 and value[0].low in ("a", "an") and len(value[1].value) == 1  # noqa: PLR2004 - article and sign


def _without_textual(value: Tokens) -> Tokens:
    """`the text Hello World`: what is written with a capital is the text itself."""
    led = len(value) > 2 and value[0].low == "the" and value[1].low in _TEXTUAL and value[2].is_capital  # noqa: PLR2004
    return value[2:] if led else value


def _field_within(phrase: TargetPhrase, value: Tokens) -> TargetPhrase:
    """`a random e-mail address in the contact section`: nobody types into a section, but into the field for it."""
    words = [token for token in value if token.low not in DETERMINERS and token.low not in _MADE_UP]
    made = len(words) < len(value) and bool(words) and all(token.kind == "word" for token in words)
    if phrase.target.kind not in ("section", "form", "dialog", "group") or not made:
        return phrase
    scope = (Scope(relation="in", target=phrase.target),)
    return replace(phrase, target=Target(words=" ".join(lows(words)), kind="field", scope=scope))


_MADE_UP = frozenset(("random", "valid", "unique", "new", "fake", "generated", "arbitrary"))


def _last_into(tokens: Tokens) -> int | None:
    """Where the field begins behind a value that has a place of its own ("the last word in the text into X")."""
    return next((p for p in range(len(tokens) - 2, 0, -1) if tokens[p].low in ("into", "to")), None)


_CONTENT = frozenset(("value", "text", "content", "contents", "number", "name"))


def _read_off(tokens: Tokens) -> Target | None:
    """What the page shows as the value: `the value of X`, `the last word in the text`, `the text below`."""
    words = [token for token in tokens if token.low not in DETERMINERS]
    if tokens[0].low != "the" or any(token.is_literal and token.kind != "number" for token in words[:1]):
        return None
    if len(words) == 2 and words[0].low == "text" and words[1].low in ("below", "above", "shown", "displayed"):  # noqa: PLR2004
        return Target(kind="text")
    if len(words) > 2 and words[0].low in _CONTENT and words[1].low in ("of", "in", "from"):  # noqa: PLR2004
        phrase = parse_target(words[2:])
        return phrase.target if phrase and words[2].low not in ("each", "every") else None
    phrase = parse_target(tokens)
    unit = phrase is not None and lexicon.singular(phrase.target.words.lower()) in UNITS
    return phrase.target if phrase is not None and unit and phrase.target.ordinal is not None else None


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
            tokens[at + 1].low in DETERMINERS
            or tokens[at + 1].kind == "quote"
            or is_known_value(tokens[:at])
            or (tokens[at].low == "as" and _names_field(tokens[at + 1 :]))
        ):
            return at
    return None
