"""Choosing from lists, and files to upload."""

import re
from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target, Verb
from pacts.language import lexicon
from pacts.language.appearance import is_color
from pacts.language.assignments import assigned, bare, coordinated_pieces, unjoined
from pacts.language.deed_verbs import deed_words
from pacts.language.deeds import Deed, Setting, guarded
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text
from pacts.language.instruments import is_number, means_after, set_by
from pacts.language.lexicon import DETERMINERS, FIELD_NOUNS
from pacts.language.paths import chosen_path
from pacts.language.qualities import read_qualities
from pacts.language.target_actions import all_meant, as_name, as_record
from pacts.language.target_phrase import kind_noun, parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows, raw, said
from pacts.language.value_phrase import is_known_value, literal, parse_value, parse_values
from pacts.language.verbs import VerbEntry, check_leads

_CHOICE_PREPOSITIONS = frozenset(["from", "in", "for", "as", "on", "under", "within", "out"])


def selected(deed: Deed) -> Drafts:
    entry, rest, setting = deed.entry, _without_aim(deed.rest), deed.setting
    told = chosen_path(rest) or _colour(rest) or _offered(rest) or _by_means(entry, rest) or _dated(rest, setting)
    if told:
        return told
    found: list[Draft] = []
    for piece in () if _names_list(rest) else _choices(rest):
        drafts = _choice(entry, piece, setting)
        if not drafts:
            return ()
        found.extend(drafts)
    return tuple(found)


def _without_aim(rest: Tokens) -> Tokens:
    """`select "Create board" to open the picker`: what it is chosen for is no option."""
    for at in range(1, len(rest) - 2):
        verb = rest[at + 1]
        if (
            rest[at].low == "to"
            and verb.kind == "word"
            and verb.value.islower()
            and verb.low in deed_words() | check_leads()
        ):
            return rest[:at]
    return rest


def _colour(rest: Tokens) -> Drafts:
    """`the colour purple`: what is called so."""
    words = [token for token in rest if token.low not in DETERMINERS]
    if len(words) != 2 or words[0].low not in ("color", "colour") or not is_color(words[1].low):  # noqa: PLR2004
        return ()
    return (Draft("click", target=Target(words=words[1].value), confidence=CLEAR),)


_OFFERED = frozenset(("suggestion", "suggestions", "proposals", "matches", "autocomplete"))


def _offered(rest: Tokens) -> Drafts:
    """`"Acme" from the suggestions`: what is offered while one types is no list of its own."""
    words = [token for token in rest if token.low not in DETERMINERS]
    if len(words) < 3 or not words[0].is_literal or words[1].low not in ("from", "in", "among", "of"):  # noqa: PLR2004
        return ()
    if (
        not all(token.low in _OFFERED | {"list", "dropdown", "box"} for token in words[2:])
        or words[2].low not in _OFFERED
    ):
        return ()
    scope = Scope(relation="in", target=Target(words="suggestions", kind="list"))
    option = Target(words=words[0].value, kind="option", quoted=True, scope=(scope,))
    return (Draft("click", target=option, confidence=CLEAR),)


def _by_means(entry: VerbEntry, tokens: Tokens) -> Drafts:
    """`104 with the slider`, `green with the color picker`."""
    means = means_after(tokens) if entry.verb == "select" else None
    value = parse_value(means.rest) if means else None
    if means is None or value is None or (means.target.kind == "slider" and not is_number(means.rest)):
        return ()
    return (set_by(means.target, value.text, min(CLEAR, value.confidence)),)


_DATED = frozenset(("date", "day", "time", "birthday", "deadline", "month", "year"))


def _dated(tokens: Tokens, setting: Setting) -> Drafts:
    """`10/11/2016 as the date`, `the date 2027-03-12`: a date is put into its field."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in ("as", "for")), None)
    if at is not None and tokens[-1].low in _DATED:
        return _into_date(tokens[:at], tokens[at + 1 :], setting)
    last = tokens[-1] if tokens else None
    if _names_day(tokens):
        return (Draft("fill", target=Target(kind="date"), value=Text(raw(tokens)), confidence=FAIR),)
    if last is None or last.kind not in ("number", "quote") or len(tokens) < 2 or tokens[-2].low not in _DATED:  # noqa: PLR2004
        return ()
    return _into_date(tokens[-1:], tokens[:-1], setting) if any(sign.isdigit() for sign in last.value) else ()


def _names_day(tokens: Tokens) -> bool:
    """`the 15th of March`, `12 March 2027`: a day of the calendar and nothing else."""
    words = [token for token in tokens if token.low not in ("the", "of", ",")]
    months = [token for token in words if token.low in lexicon.MONTHS]
    others = [token for token in words if token.low not in lexicon.MONTHS]
    return len(months) == 1 and 0 < len(others) < 3 and all(token.text[:1].isdigit() for token in others)  # noqa: PLR2004


def _into_date(value: Tokens, field: Tokens, setting: Setting) -> Drafts:
    value = value[1:] if lows(value[:1]) == ("the",) else value
    phrase, parsed = parse_target(field, setting.it), parse_value(value)
    if phrase is None or parsed is None or not (is_known_value(value) or any(t.text[:1].isdigit() for t in value)):
        return ()
    day = len(value) == 1 and value[0].text[-2:] in ("st", "nd", "rd", "th")
    verb: Verb = "select" if day else "fill"
    return (Draft(verb, target=phrase.target, value=parsed.text, confidence=min(phrase.confidence, CLEAR)),)


def _choices(tokens: Tokens) -> list[Tokens]:
    """`"A" from X and "B" from Y` as two; a list of options stays one."""
    pieces = coordinated_pieces(tokens)
    if len(pieces) == 1:
        return [tokens]
    joined: list[list[Token]] = []
    for piece in pieces:
        complete = bool(joined) and any(t.low in ("from", "for", "in", "as") for t in joined[-1])
        if joined and not (complete and any(t.low in ("from", "for", "in", "as") for t in piece)):
            joined[-1].extend(piece)
        else:
            joined.append(list(unjoined(tuple(piece))))
    return [tuple(piece) for piece in joined]


def _choice(entry: VerbEntry, tokens: Tokens, setting: Setting) -> Drafts:
    if not tokens:
        return ()
    if any(token.low in ("file", "files") for token in tokens) and any(token.is_literal for token in tokens):
        return uploaded(Deed(entry, "choose", tokens, setting))
    at = next((p for p in range(1, len(tokens) - 1) if _introduces_list(tokens, p)), None)
    if at is not None and tokens[at].low == "as" and _is_setting(tokens, at):
        item = assigned(tokens[:at], tokens[at + 1 :], setting)
        return (
            (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=item.confidence),)
            if item
            else ()
        )
    if at is not None:
        chosen = _chosen_from(entry, tokens, at, setting)
        if chosen:
            return chosen
    to = next((p for p, t in enumerate(tokens) if p and t.low in ("to", ":", "=") and p + 1 < len(tokens)), None)
    if to is not None:
        item = assigned(tokens[:to], tokens[to + 1 :], setting)
        if item:
            return (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=item.confidence),)
    return _picked(entry, tokens, setting)


def _introduces_list(tokens: Tokens, at: int) -> bool:
    """Whether a preposition stands before what is chosen from; in `the sign in button` it is a part of the verb."""
    particle = tokens[at].low == "in" and tokens[at - 1].low in lexicon.PARTICLE_OF
    particle = particle or (tokens[at].low == "as" and tokens[at - 1].low in _SHOWN_AS)
    return tokens[at].low in _CHOICE_PREPOSITIONS and not particle


_SHOWN_AS = frozenset(("marked", "labelled", "labeled", "tagged", "flagged", "shown", "listed", "known", "such"))


def _is_setting(tokens: Tokens, at: int) -> bool:
    """`number of passengers as "1"`: the list comes first, its option behind."""
    value = tokens[at + 1 :]
    plain = not any(token.is_literal for token in tokens[:at])
    counted = tokens[0].kind == "quote" and value[0].kind == "number"
    return len(value) == 1 and value[0].is_literal and (plain or counted)


def _chosen_from(entry: VerbEntry, tokens: Tokens, at: int, setting: Setting) -> Drafts:  # noqa: C901, PLR0911 - one return for each form
    options, skip = tokens[:at], 2 if lows(tokens[at : at + 2]) == ("out", "of") else 1
    if tokens[at].low == "on" and _is_scheduled(options, tokens[at + 1 :]):
        return _picked(entry, tokens, setting)
    noun = kind_noun(options, len(options))
    if noun is not None and noun[1].kind not in ("option", "text") and not options[-1].is_literal:
        return ()
    which = read_qualities(options)
    meant = noun is not None or which.ordinal is not None or which.pick is not None
    placed = parse_target(options) if meant else None
    if placed is not None and (placed.target.ordinal is not None or placed.target.pick or placed.target.where):
        return ()
    phrase = parse_target(tokens[at + skip :], setting.it)
    values = parse_values(_without_option(options))
    if phrase is None or not values:
        return ()
    target = phrase.target
    one = any_one(options, tokens[at + skip :]) if tokens[at].low in ("from", "in", "out") else None
    if one is not None:
        return _one_of(one, target, phrase.confidence)
    sort = options[0].low in ("a", "an") and all(token.value.islower() for token in options)
    if sort and target.kind is None and (target.quoted or target.words[:1].isupper()):
        return _picked(entry, tokens, setting)
    if target.kind in ("list", "menu") and tokens[at].low in ("from", "in"):
        target = target.model_copy(update={"kind": "dropdown"}) if target.kind == "list" else target
    if target.kind == "date" and len(values) == 1 and (options[-1].is_literal or is_known_value(options)):
        return (Draft("fill", target=target, value=values[0], confidence=phrase.confidence),)
    if target.kind in ("menu", "navigation", "sidebar", "header", "dialog", "table", "card", "section", "row", "date"):
        return _picked(entry, tokens, setting)
    if len(values) == 1:
        return (Draft(entry.verb, target=target, value=values[0], confidence=phrase.confidence),)
    return (Draft(entry.verb, target=target, values=values, confidence=phrase.confidence),)


def _one_of(sort: str, place: Target, confidence: float) -> Drafts:
    kind: Kind = "option" if place.kind == "dropdown" else "item"
    words = "" if kind == "option" else sort
    one = Target(words=words, kind=kind, number=1, scope=(Scope(relation="in", target=place),))
    return (Draft("click", target=one, confidence=min(CLEAR, confidence)),)


def any_one(options: Tokens, place: Tokens) -> str | None:
    """What sort of thing `any product`, `one of the seats`, `a contact` (of the contact list) is; None for a name.

    Whoever says "any" means no option of that name, nor does "a country" out of the list of countries.
    """
    size = next((n for n in (3, 2, 1) if lows(options[:n]) in _ANY_ONE), 0)
    sort = options[size:]
    if not sort or not all(token.kind == "word" and token.value.islower() for token in sort):
        return None
    named = lexicon.singular(sort[-1].low)
    listed = {lexicon.singular(token.low) for token in place if token.kind == "word"}
    sure = lows(options[:size]) not in (("a",), ("an",), ("one",))
    return " ".join((*lows(sort[:-1]), named)) if size and (sure or named in listed) else None


_ANY_ONE = frozenset((("any",), ("a",), ("an",), ("one",), ("one", "of", "the"), ("any", "of", "the"), ("any", "one")))


def _is_scheduled(thing: Tokens, moment: Tokens) -> bool:
    """`the slot at 18:20 on Thursday`, `the appointment on 8 Apr`: a thing that is told by its day."""
    named = [token for token in thing if token.low not in DETERMINERS]
    plain = bool(named) and named[0].kind == "word" and named[0].value.islower()
    words = [token.low or token.value.lower() for token in moment]
    return plain and any(word in lexicon.MONTHS or word[:3] in _WEEKDAYS for word in words)


_WEEKDAYS = frozenset(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))


def _names_list(tokens: Tokens) -> bool:
    """`select the property type from the dropdown`: what is chosen from, not what."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in ("from", "in")), len(tokens))
    options, place = tokens[:at], tokens[at + 1 :]
    plain = all(token.kind == "word" and token.value.islower() for token in options)
    noun = kind_noun(place, len(place))
    bare = noun is not None and noun[1].kind == "dropdown" and all(t.low in DETERMINERS for t in place[: noun[0]])
    return (
        bare
        and plain
        and options[-1].low in FIELD_NOUNS | {"type", "category", "option", "value", "month", "year", "size"}
    )


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
        "date",
        "time",
    ):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].low in ("option", "options", "value"):
        tokens = tokens[:-1]
    return tokens


def _picked(entry: VerbEntry, tokens: Tokens, setting: Setting) -> Drafts:
    """A choice without a list: a radio button, a checkbox, a tab, an option somewhere."""
    noun = kind_noun(tokens[:-1], len(tokens) - 1) if tokens[-1].is_literal else None
    if noun is not None and noun[1].kind == "dropdown":
        item = assigned(tokens[:-1], tokens[-1:], setting)
        return (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=FAIR),) if item else ()
    named = _named_list(entry, tokens, setting)
    if named:
        return named
    drafts: list[Draft] = []
    phrases = parse_targets(as_name(tokens), setting.it, listed=True)
    if len(phrases) == 1:
        phrases = (replace(phrases[0], target=all_meant(as_record(phrases[0].target, tokens), tokens)),)
    for phrase in phrases:
        checks = phrase.target.kind in ("radio", "checkbox", "switch")
        on: Verb = "check" if entry.verb == "select" else "uncheck"
        sure = phrase.confidence if phrase.target.kind else FAIR
        if not checks and entry.verb == "deselect":
            drafts.append(Draft("uncheck", target=phrase.target, confidence=min(sure, FAIR)))
            continue
        drafts.append(guarded(Draft(on if checks else "click", target=phrase.target, confidence=sure)))
    return tuple(drafts)


def _named_list(entry: VerbEntry, tokens: Tokens, setting: Setting) -> Drafts:
    """`the status "Inactive"`: an option of the list of that name, unless the noun is the sort of thing chosen."""
    head = [token for token in tokens[:-1] if token.low not in DETERMINERS]
    if not head or len(head) > 3 or tokens[-1].kind != "quote":  # noqa: PLR2004 - words of a list's name
        return ()
    if any(token.kind != "word" or token.value[:1].isupper() or token.low in _PREPOSITIONS for token in head):
        return ()
    words = lows(head)
    sort = kind_noun(head, len(head)) is not None or lexicon.singular(words[-1]) in lexicon.COUNTED
    if sort or words[-1] in _INTRODUCING or read_qualities(head).meant:
        return ()
    item = assigned(tokens[:-1], tokens[-1:], setting)
    return (Draft(entry.verb, target=item.target.target, value=item.values[0], confidence=FAIR),) if item else ()


_PREPOSITIONS = frozenset(("for", "of", "in", "on", "with", "to", "from", "by", "at", "as", "and"))
_INTRODUCING = frozenset(
    ("value", "values", "named", "called", "labelled", "labeled", "titled", "only", "user", "with")
)


_FILE = re.compile(r"[\w\-./\\~ ]+\.\w{1,5}")


def uploaded(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    at = next(
        (
            p
            for p, t in enumerate(rest)
            if t.low in ("to", "into", "in", "for", "on", "using", "via", "through", "as", "with") and p
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
    if target.kind == "image" and not target.quoted:
        target = target.model_copy(update={"kind": "file", "words": said(bare(tail))})
    single, several = (files[0], ()) if len(files) == 1 else (None, files)
    sure = phrase.confidence if phrase else CLEAR
    return (Draft("upload", target=target, value=single, values=several, confidence=sure),)
