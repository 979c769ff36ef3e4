"""Actions on one thing: click, press, drag, toggle, and the verbs that name their own control."""

from dataclasses import replace

from pacts.domain.plan import Relation, Scope, Target
from pacts.language import lexicon
from pacts.language.appearance import SHAPES
from pacts.language.deeds import Deed, Setting, guarded
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, GUESS, Draft, Drafts, Text, check
from pacts.language.key_phrase import parse_key
from pacts.language.lexicon import DETERMINERS, MAX_REPEAT, TIMES
from pacts.language.owners import belongs, each_in, owner_of
from pacts.language.paths import arrowed_path
from pacts.language.predicates import TITLE_SUBJECTS, URL_SUBJECTS
from pacts.language.target_phrase import (
    TargetPhrase,
    kind_noun,
    opens_scope,
    parse_target,
    parse_targets,
    without_purpose,
)
from pacts.language.tokens import Token, Tokens, lows, meant, raw, said
from pacts.language.value_phrase import number_of
from pacts.language.verbs import VerbEntry, by_first_word


def on_target(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    if lows(rest[:1]) == ("and",):
        return ()
    trail = arrowed_path(rest) if entry.verb == "click" else ()
    if trail:
        return trail
    rest, times = repeated(rest)
    if base.startswith("make ") and (len(rest) > _MADE or {*lows(rest)} & _VAGUELY):
        return ()
    set_by = entry.verb in ("check", "uncheck") and not base.startswith(("check", "uncheck"))
    rest = _as_setting(rest) if set_by else as_name(rest)
    phrases = parse_targets(rest, setting.it, listed=True)
    if base.startswith("check") and any(p.target.words.lower() in URL_SUBJECTS | TITLE_SUBJECTS for p in phrases):
        return ()
    if _names_submit(entry, phrases):
        phrases = tuple(
            replace(p, target=p.target.model_copy(update={"kind": "button", "words": "submit"})) for p in phrases
        )
    other = _cleared(base, rest, phrases) if entry.verb == "clear" else ()
    other = other or (_looked_at(rest, phrases) if entry.verb == "check" and not set_by else ())
    if other:
        return other
    if len(phrases) == 1:
        phrases = (replace(phrases[0], target=any_meant(all_meant(as_record(phrases[0].target, rest), rest), rest)),)
    return tuple(
        replace(
            guarded(Draft(entry.verb, target=each_in(_boxed(entry, p.target)), confidence=p.confidence)), times=times
        )
        for p in phrases
    )


def _cleared(base: str, rest: Tokens, phrases: tuple[TargetPhrase, ...]) -> Drafts:
    """`clear all filters`, `empty the cart`: nothing is typed there; the control that is called so does it."""
    words = [token for token in rest if token.low not in DETERMINERS]
    one = len(phrases) == 1 and phrases[0].target.kind not in lexicon.INPUTS and base in ("clear", "empty")
    plain = bool(words) and all(token.kind == "word" for token in words) and words[-1].low in _COLLECTED
    if not one or not plain:
        return ()
    named = Target(words=f"{base} {said(words)}", kind="button")
    return (guarded(Draft("click", target=named, confidence=FAIR)),)


_COLLECTED = frozenset(
    "filters filter cart basket bag trash bin items tasks todos notifications messages history selection selections "  # noqa: SIM905 - a table
    "results wishlist favourites favorites bookmarks queue playlist log logs cache chat conversation board canvas "
    "products entries records orders completed list alerts downloads".split()
)
"""What holds things, or the things themselves: to clear it is no matter of keys."""
_MADE = 2
"""Words of what a text is made: "bold", "dark red"."""
_VAGUELY = frozenset(("more", "less", "feel", "look", "like", "better", "nicer", "work", "smaller", "bigger"))


def as_name(rest: Tokens) -> Tokens:
    """`click Images`, `choose Pages in the sidebar`: a bare plural with a capital is a name, not a sort of thing."""
    first = rest[0] if rest else None
    if first is None or not first.is_capital or first.value.isupper() or (len(rest) > 1 and not opens_scope(rest[1:])):
        return rest
    sort = (first.low,) in lexicon.nouns() and lexicon.is_plural(first.low)
    return (replace(first, kind="quote", low=""), *rest[1:]) if sort else rest


def as_record(target: Target, tokens: Tokens) -> Target:
    """`the newest message from Bob`: one of a list, not any text."""
    words = lows(tokens[:MOST_BEFORE])
    named = next((word for word in words if word in _SHORT_TEXTS), "")
    if target.model_copy(update={"noun": ""}) == Target(kind="text") and named:
        return Target(kind="text", words=named)
    chosen = target.scope or target.pick or target.every or target.ordinal is not None
    bare = target.kind == "text" and not target.words and not target.quoted and chosen
    if not bare or not {"message", "messages"} & {*words}:
        return target
    return target.model_copy(update={"kind": "item", "noun": "", "words": "message"})


_SHORT_TEXTS = frozenset(("label", "caption", "hint", "message"))


def all_meant(target: Target, tokens: Tokens) -> Target:
    """The target, as all of its kind where a bare plural names it."""
    if not _is_plural(target, tokens):
        return target
    sort = "item" if target.words and target.kind is None else target.kind
    return target.model_copy(update={"every": True, "kind": sort})


def any_meant(target: Target, tokens: Tokens) -> Target:
    """The target, as any one of its kind where only "a" and what it is like name it: `a checkbox`, `a large circle`."""
    target = _of_a_make(target, tokens)
    told = target.words or target.quoted or target.attributes or target.pick or target.ordinal is not None
    if told or target.every or target.rest or target.number or not (target.kind or target.looks):
        return target
    start = next((at for at, token in enumerate(tokens[:2]) if token.low in ("a", "an")), None)
    on = start == 1 and tokens[0].low in ("on", "over", "at", "upon")
    return target.model_copy(update={"number": 1}) if start == 0 or on else target


def _of_a_make(target: Target, tokens: Tokens) -> Target:
    """The target, by its kind where that is what stands in quotes: `a "radio" widget`."""
    made = _MAKES.get(target.words.lower()) if target.quoted and not target.scope else None
    return made if made is not None and tokens[-1].low in ("widget", "control") else target


_MAKES = {
    "radio": Target(kind="radio"),
    "checkbox": Target(kind="checkbox"),
    "button": Target(kind="button"),
    "link": Target(kind="link"),
    "slider": Target(kind="slider"),
    "select": Target(kind="dropdown"),
    "text": Target(kind="field", noun="textbox"),
    "textarea": Target(kind="field", noun="textarea"),
}
"""What a developer calls a control's make."""


def _is_plural(target: Target, tokens: Tokens) -> bool:
    """`the boxes that are unchecked`, `the red buttons`: all of them, when nothing else says how many or which."""
    counted = target.every or target.number or target.ordinal is not None or target.pick or target.quoted
    if counted or (target.words and not (target.where or target.looks)):
        return False
    nouns = [token for token in tokens[:MOST_BEFORE] if token.kind == "word" and token.value.islower()]
    first = next((t.low for t in nouns if (t.low,) in lexicon.nouns() or lexicon.singular(t.low) in _COUNTABLE), "")
    return lexicon.is_plural(first) or (first != lexicon.singular(first) and lexicon.singular(first) in _COUNTABLE)


MOST_BEFORE = 5
"""Words in which the noun of a phrase stands, its adjectives included."""
_COUNTABLE = lexicon.COUNTED | frozenset(SHAPES)


def _names_submit(entry: VerbEntry, phrases: tuple[TargetPhrase, ...]) -> bool:
    """`press submit`: the button, when no other kind is named."""
    return (
        entry.verb == "click"
        and len(phrases) == 1
        and phrases[0].target == Target(words=phrases[0].target.words)
        and phrases[0].target.words.lower() == "submit"
    )


_LOOKED_AT = frozenset(("text", "alert", "heading", "page", "image", "table", "dialog", "header", "footer"))
"""What nobody ticks: to check it is to look whether it is there."""


def _looked_at(rest: Tokens, phrases: tuple[TargetPhrase, ...]) -> Drafts:
    """What is checked by looking at it: whether it is there, or by going where it is."""
    if any(p.target.kind in _LOOKED_AT for p in phrases):
        return tuple(check("visible", p.target, confidence=min(FAIR, p.confidence)) for p in phrases)
    if _is_place_to_look(rest, phrases):
        return (Draft("click", target=phrases[0].target, confidence=min(FAIR, phrases[0].confidence)),)
    return ()


def _is_place_to_look(rest: Tokens, phrases: tuple[TargetPhrase, ...]) -> bool:
    """`(check) my inbox`: a place of an application, in small letters with an article, is gone to and not ticked."""
    small = all(token.kind == "word" and token.value.islower() for token in rest)
    plain = bool(rest) and rest[0].low in DETERMINERS and small
    return plain and len(phrases) == 1 and phrases[0].target.kind is None and rest[-1].low in _PLACES_TO_LOOK


_PLACES_TO_LOOK = frozenset(
    "cart basket bag inbox mailbox mail mails outbox wishlist profile account calendar schedule history timeline feed "  # noqa: SIM905 - a table
    "dashboard messages emails drafts".split()
)


def _boxed(entry: VerbEntry, target: Target) -> Target:
    """What is checked is a checkbox, even when it is called a box."""
    if entry.verb in ("expand", "collapse") and target.kind == "field":
        return target.model_copy(update={"kind": "card"})
    ticked = entry.verb in ("check", "uncheck") and target.kind == "field"
    return target.model_copy(update={"kind": "checkbox"}) if ticked else target


def repeated(tokens: Tokens) -> tuple[Tokens, int]:
    """The phrase without `twice` or `3 times`, and how often."""
    if len(tokens) > 2 and (tokens[0].low in ("twice", "thrice") or tokens[1].low == "times"):  # noqa: PLR2004
        size = 1 if tokens[0].low in TIMES else 2
        number = TIMES.get(tokens[0].low) or number_of(tokens[0])
        if number and number <= MAX_REPEAT and tokens[size].low in ("on", "the"):
            return tokens[size + (tokens[size].low == "on") :], number
    if tokens and tokens[-1].low in TIMES:
        return tokens[:-1], TIMES[tokens[-1].low]
    if len(tokens) > 1 and tokens[-1].low == "times":
        number = number_of(tokens[-2])
        if number is not None and 0 < number <= MAX_REPEAT:
            return tokens[:-2], number
    return tokens, 1


def pressed(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    in_turn = keys_in_turn(rest)
    if in_turn:
        return in_turn
    rest, times = repeated(_without_aim(without_purpose(rest)))
    if _leans_on(rest):
        return tuple(replace(draft, times=times) for draft in on_target(Deed(entry, base, rest[2:], setting)))
    at = next(
        (place for place, t in enumerate(rest) if place and t.low in ("in", "on", "inside", "within", "while")), None
    )
    keys, place = (rest[:at], rest[at + 1 :]) if at is not None else (rest, ())
    key = (
        parse_key(keys)
        if all(token.kind != "quote" for token in keys) or len(keys) == 1 or keys[-1].low in ("key", "keys")
        else None
    )
    if key is None and len(keys) > 1 and keys[0].value.lower() in lexicon.MODIFIERS and not place_of_key(keys):
        key = parse_key(keys)
    bare = keys[0].low if len(keys) == 1 else ""
    if (
        key is None
        and len(bare) == 1
        and keys[0].kind == "word"
        and keys[0].value.islower()
        and base.startswith("press")
    ):
        key = bare
    if key is None and base.startswith("use"):
        return ()
    if key is None and setting.typing and bare in lexicon.KEYS and bare not in _PRESSED_BY_NAME:
        key = lexicon.KEYS[bare]
    if key is not None and not (
        len(keys) == 1 and keys[0].kind == "quote" and keys[0].value.lower() in lexicon.WEAK_KEYS
    ):
        phrase = parse_target(place, setting.it) if place and not _is_keyboard(place) else None
        target = phrase.target if phrase else None
        return (Draft("press", target=target, value=Text(key), confidence=EXPLICIT, times=times),)
    return tuple(replace(draft, times=times) for draft in on_target(Deed(entry, base, rest, setting)))


_PRESSED_BY_NAME = frozenset(("insert",))
"""Behind what was typed "Press Insert" is the button of a form: nobody switches to overwriting."""


def _leans_on(rest: Tokens) -> bool:
    """`press down on the button`: no arrow key, but the button."""
    return lows(rest[:2]) in (("down", "on"), ("down", "upon")) and len(rest) > 2 and not _is_keyboard(rest[2:])  # noqa: PLR2004 - the two words and a thing


def _without_aim(rest: Tokens) -> Tokens:
    """`Tab to move on`: the key, without what it is pressed for."""
    to = next((p for p in range(1, len(rest) - 1) if rest[p].low == "to"), None)
    verb = to is not None and rest[to + 1].low in by_first_word() and rest[to + 1].value.islower()
    return rest[:to] if verb and to is not None and parse_key(rest[:to]) else rest


def keys_in_turn(rest: Tokens) -> Drafts:
    """The presses of keys that are named one after another: `Page Down three times, then Home`."""
    groups: list[list[Token]] = [[]]
    for token in rest:
        if token.low in ("then", ",") or (token.low == "and" and groups[-1] and repeated(tuple(groups[-1]))[1] > 1):
            groups.append([])
        elif groups[-1] or token.low != "and":
            groups[-1].append(token)
    groups = [group[:-1] if group and group[-1].low == "and" else group for group in groups]
    counted = [repeated(tuple(group)) for group in groups if group]
    keys = [lexicon.KEYS.get(" ".join(lows(words)).lower()) or parse_key(words) for words, _ in counted]
    if len(counted) < 2 or not all(keys):  # noqa: PLR2004 - one key is no row of them
        return ()
    return tuple(
        Draft("press", value=Text(key), confidence=CLEAR, times=times)
        for key, (_, times) in zip(keys, counted, strict=True)
        if key
    )


def place_of_key(keys: Tokens) -> bool:
    """Whether the words name more than keys."""
    return any(token.kind not in ("quote", "mark") and token.low not in ("and", "+", "key", "keys") for token in keys)


def _is_keyboard(tokens: Tokens) -> bool:
    return tokens[-1].low in ("keyboard", "page", "screen")


def toggled(deed: Deed) -> Drafts:
    entry, base, rest, setting = deed.entry, deed.base, deed.rest, deed.setting
    state = next((token.low for token in (*rest[:1], *rest[-1:]) if token.low in ("on", "off")), None)
    if state is None:
        return on_target(Deed(replace(entry, verb="click"), base, rest, setting)) if base in ("toggle", "flip") else ()
    words = rest[1:] if rest[0].low == state else rest[:-1]
    drafts = on_target(Deed(replace(entry, verb="check" if state == "on" else "uncheck"), base, words, setting))
    return tuple(replace(draft, target=_switch(draft.target, words)) for draft in drafts if draft.target)


def _as_setting(words: Tokens) -> Tokens:
    """`email notifications`: what is turned on or off is a switch of that name, and no message of the page."""
    start = next((at for at, token in enumerate(words) if token.low not in (*DETERMINERS, "all")), 0)
    name = words[start:]
    noun = kind_noun(name, len(name)) if len(name) > 1 and lexicon.is_plural(name[-1].low) else None
    if noun is None or noun[1].kind not in ("alert", "text", "image") or any(token.is_literal for token in name):
        return words
    one = Token("word", raw(name), said(name), "", name[0].start, name[-1].end)
    return (*words[:start], one, meant("switch", name[-1]))


def _switch(target: Target, words: Tokens) -> Target:
    """`all notifications`: nobody turns a message or a picture off, but the switch that is called so."""
    if target.kind not in ("alert", "text", "image") or target.words or target.quoted:
        return target
    every = target.every and bool({"all", "every", "each", "both"} & {*lows(words)})
    return target.model_copy(update={"words": lexicon.singular(words[-1].low), "kind": "switch", "every": every})


def downloaded(deed: Deed) -> Drafts:
    as_ = len(deed.rest) - 2
    if as_ > 0 and deed.rest[as_].low == "as" and (deed.rest[-1].is_capital or deed.rest[-1].value.isupper()):
        words = f"{deed.base} as {deed.rest[-1].value}"
        return (Draft("download", target=Target(words=words, kind="button"), confidence=FAIR),)
    return on_target(deed)


WHOLE = frozenset("pause resume play stop start restart mute unmute publish print execute replay".split())  # noqa: SIM905 - a table
"""What is done to the whole that is in view: its control is called by the verb alone."""
WHOLES = frozenset("game video music song film movie playback sound timer audio podcast animation".split())  # noqa: SIM905 - a table
_COMPARING = frozenset("start starts starting begin begins beginning end ends ending".split())  # noqa: SIM905 - a table
"""Before "with" they tell which thing is meant, not what is done with it."""
_CREATING = frozenset(("add", "send", "share", "publish", "book", "order", "save", "apply"))
"""With a literal, these make a thing of that name: more than one click."""
_SESSIONS = frozenset(
    ("log in", "login", "log on", "sign in", "log-in", "log out", "sign out", "log off", "logout", "log-out")
)


def on_named_control(deed: Deed) -> Drafts:
    """Click the control that is called like the verb: `submit the form`, `remove "Backpack" from the cart`."""
    base, rest, setting = deed.base, deed.rest, deed.setting
    if rest and base in ("proceed", "continue") and rest[0].low in ("to", "with"):
        phrase = parse_target(rest[1:], setting.it)
        return (Draft("click", target=phrase.target, confidence=FAIR),) if phrase and phrase.target.words else ()
    everywhere = base in _SESSIONS and {"all", "other", "others", "devices", "everywhere"} & {*lows(rest)}
    if everywhere:
        return (guarded(Draft("click", target=Target(words=f"{base} {said(rest)}", kind="button"), confidence=FAIR)),)
    fresh = _another(base, rest) or _one_more(base, rest)
    if fresh is not None:
        return (fresh,)
    if _is_more_than_a_click(base, rest):
        return ()
    rest, times = repeated(rest)
    place = _taken_from(rest)
    words, rest = _button(base.removesuffix(" for"), () if base in _SESSIONS else rest)
    if base.startswith(("undo", "redo")):
        rest = ()
    parts = several(rest)
    drafts = [_named_click(base, words, one, setting) for one in parts]
    return tuple(replace(_placed(draft, place), times=times) for draft in drafts if draft) if all(drafts) else ()


_COLLECTING = frozenset("cart basket bag wishlist favorites favourites bookmarks list collection comparison".split())  # noqa: SIM905 - a table


def _another(base: str, rest: Tokens) -> Draft | None:
    """`add a new row to the table`: the control there that adds one."""
    at = next((p for p, token in enumerate(rest) if p and token.low in ("to", "in", "into")), 0)
    noun = [token for token in rest[:at] if token.low not in (*DETERMINERS, "new", "another")]
    fresh = base == "add" and {"new", "another"} & {*lows(rest[:at])} and rest[0].low in ("a", "an", "another", "new")
    if not fresh or not noun or any(token.is_literal or token.is_capital for token in noun):
        return None
    place = parse_target(rest[at + 1 :])
    if place is None or _COLLECTING & {*lows(rest[at:])}:
        return None
    scope = (Scope(relation="in", target=place.target),)
    return Draft("click", target=Target(words=f"add {said(noun)}", kind="button", scope=scope), confidence=FAIR)


def _one_more(base: str, rest: Tokens) -> Draft | None:
    """`add a list item`: the control that adds one; "add" in some item would be another."""
    plain = all(token.kind == "word" and token.value.islower() for token in rest)
    if base != "add" or not plain or lows(rest[:1]) not in (("a",), ("an",)) or not 1 < len(rest) <= _ONE_MORE:
        return None
    noun = kind_noun(rest, len(rest))
    if noun is None or noun[1].kind not in ("item", "row", "card", "menuitem", "option"):
        return None
    return Draft("click", target=Target(words=f"add {said(rest[1:])}", kind="button"), confidence=FAIR)


_ONE_MORE = 4
"""Words of `a to-do list item`."""


_SOME = frozenset("more some several few additional multiple various two three four five".split())  # noqa: SIM905 - a table
"""Before a plural that names none of the things."""


def _taken_from(rest: Tokens) -> tuple[Scope, ...]:
    """`every item from the cart`: the place that the things are taken from, where they are not named themselves."""
    out = next((at for at, token in enumerate(rest) if at and token.low == "from"), None)
    if out is None or any(t.is_literal or t.is_capital for t in rest) or lows(rest[out + 1 : out + 2]) != ("the",):
        return ()
    phrase = parse_target(rest[out + 1 :])
    return (Scope(relation="in", target=phrase.target),) if phrase is not None else ()


def _placed(draft: Draft, place: tuple[Scope, ...]) -> Draft:
    target = draft.target
    inner = target.scope[0].target if target is not None and target.scope else None
    if not place or target is None or inner is None:
        return draft
    if not (target.every or inner.pick or inner.ordinal is not None or inner.number is not None):
        return draft
    return replace(draft, target=target.model_copy(update={"scope": (*target.scope, *place)}))


def several(tokens: Tokens) -> list[Tokens]:
    """`the "A" and the "B"` as two things, when each has quotes or an article of its own; anything else is one."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in (",", "and", "&"):
            groups.append([])
        else:
            groups[-1].append(token)
    named = [group for group in groups if group]
    quoted = all(sum(token.kind == "quote" for token in group) == 1 for group in named)
    led = all(group[0].low in DETERMINERS and len(group) > 1 for group in named)
    return list(named) if len(named) > 1 and (quoted or led) else [tokens]


def _named_click(base: str, words: str, rest: Tokens, setting: Setting) -> Draft | None:
    scopes: tuple[Scope, ...] = ()
    sure = CLEAR
    if rest:
        acted = _acted_on(words, rest, setting)
        if acted is None:
            return None
        words, scopes, sure = acted
    every, scopes = _quantified(scopes)
    target = Target(words=words, kind="button" if base not in _SESSIONS else None, scope=scopes, every=every)
    draft = guarded(Draft("click", target=target, confidence=sure))
    acted_on = f"{base} {' '.join(token.low for token in rest if token.low not in DETERMINERS)}"
    return replace(draft, destructive=draft.destructive or lexicon.is_destructive(acted_on))


def _quantified(scopes: tuple[Scope, ...]) -> tuple[bool, tuple[Scope, ...]]:
    """`remove all items`: the button of each of them."""
    if not scopes or not scopes[0].target.every:
        return False, scopes
    holder = scopes[0].target
    words = holder.words if holder.quoted else lexicon.singular(holder.words)
    place = holder.model_copy(update={"every": False, "words": words})
    return True, (scopes[0].model_copy(update={"target": place}), *scopes[1:])


def _is_more_than_a_click(base: str, rest: Tokens) -> bool:
    """Whether the words after the verb ask for more than one click does (`sort by "Name"`, `add "Nice post"`)."""
    if not rest:
        return False
    if base in _SESSIONS:
        return rest[0].low not in ("of", "from")
    if base in ("sort", "filter"):
        return True
    if base == "add" and rest[0].low in ("to", "into") and not any(token.is_literal for token in rest):
        return False
    named = any(
        (t.low == "by" and not (rest[at + 1].is_capital or rest[at + 1].is_literal or rest[at + 1].low == "@"))
        or (t.low in ("to", "with", "as") and rest[at + 1].is_literal and not (at and rest[at - 1].low in _COMPARING))
        for at, t in enumerate(rest[:-1])
    )
    makes = base in _CREATING and any(token.is_literal for token in rest) and not {"to", "into"} & set(lows(rest))
    return named or makes or rest[0].low in ("to", "with", "via")


def _button(base: str, rest: Tokens) -> tuple[str, Tokens]:
    """The button's words, and what is acted on: `add X to the cart`, `remove X from the cart`."""
    words = base
    into = next((at for at, token in enumerate(rest) if token.low in ("to", "into") and base == "add"), None)
    if into is not None:
        place = " ".join(token.low for token in rest[into + 1 :] if token.low not in DETERMINERS)
        words, rest = f"add to {place}", rest[:into]
    out = next((at for at, token in enumerate(rest) if at and token.low == "from"), None)
    if out is not None and out + 1 < len(rest) and (rest[out + 1].is_capital or "@" in rest[out + 1].value):
        out = None
    return words, rest if out is None else rest[:out]


def _unled(words: str, rest: Tokens, target: Target) -> tuple[str, tuple[Scope, ...], float] | None:
    """The same for what has no article: `remove Lamp` in the row of Lamp, `export list` a button of that name."""
    adds = words.startswith("add to")
    if adds and rest[0].low in _SOME:
        return None
    if not adds and not (rest[0].is_capital and words.startswith(("remove", "delete", "buy"))):
        return f"{words} {said(rest)}", (), FAIR
    return words, (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope), GUESS


def _called_by(target: Target, rest: Tokens) -> str:
    """`the profile picture`: its whole name, of which the noun of its kind is a part."""
    pictured = target.kind == "image" and not target.quoted and target.words
    noun = next((token.value for token in rest if token.low in _PICTURED), "") if pictured else ""
    return f"{target.words} {noun}".strip()


_PICTURED = frozenset(("picture", "photo", "image", "avatar", "photograph"))


def _acted_on(words: str, rest: Tokens, setting: Setting) -> tuple[str, tuple[Scope, ...], float] | None:  # noqa: C901, PLR0911 - one return for each form
    """The button's words and place, from what the verb acts on."""
    words = words.removesuffix(" the")
    if words in WHOLE and all(token.low in DETERMINERS | WHOLES | {"it"} for token in rest):
        return words, (), FAIR
    phrase = parse_target(rest, setting.it)
    if phrase is None:
        return None
    this = len(rest) == 2 and rest[0].low == "this" and lexicon.singular(rest[1].low) in lexicon.COUNTED  # noqa: PLR2004
    if this or phrase.target == Target(kind="page"):
        return words, (), FAIR
    target = _each_of_a_sort(as_record(phrase.target, rest), rest)
    if words.endswith((" on", " of")):
        return words.rsplit(" ", 1)[0], (Scope(relation="in", target=target),), FAIR
    if target.kind == "form" and not target.words:
        return words, target.scope, CLEAR
    one = not (target.ordinal or target.every or target.number or target.pick or target.rest)
    if one and belongs(target) and target.kind in ("item", "card"):
        return words, (owner_of(target),), FAIR
    holds = target.kind in ("form", "dialog", "section", "card", "item", "row", "group", "alert")
    holds = holds or bool(target.pick or target.where or target.looks or target.number or target.rest)
    if holds or target.ordinal is not None or (target.kind and not target.words):
        relation = "row_of" if target.kind == "row" and target.words else "in"
        place = target.model_copy(update={"scope": (), "kind": None if relation == "row_of" else target.kind})
        return words, (Scope(relation=_relation(relation), target=place), *target.scope), FAIR
    if belongs(target):
        return words, (owner_of(target),), FAIR
    if target.quoted or setting.it == target:
        return words, (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope), FAIR
    if rest[0].low not in DETERMINERS and len(rest) <= 3 and target.kind is None:  # noqa: PLR2004 - a number of words
        return _unled(words, rest, target)
    if words.startswith("add to"):
        return words, (Scope(relation="row_of", target=target.model_copy(update={"scope": ()})), *target.scope), GUESS
    noun = _called_by(target, rest) or (target.kind or "")
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


_DESCRIBED = 3
"""Words of `all pending requests`; `all cookies` are a part of what a button says."""


def _each_of_a_sort(target: Target, rest: Tokens) -> Target:
    """`stop all running instances`: each of them has its own control."""
    told = target.kind in ("text", "alert") and bool(target.words) and lexicon.is_plural(rest[-1].low)
    words = f"{target.words} {rest[-1].low}" if told else target.words
    described = target.every and (told or target.kind is None) and len(words.split()) == _DESCRIBED - 1
    plain = described and not target.quoted and not target.scope and all(token.value.islower() for token in rest)
    return target.model_copy(update={"kind": "item", "noun": "", "words": words}) if plain else target


def _relation(word: str) -> Relation:
    return "row_of" if word == "row_of" else "in"


CLICK = VerbEntry("click", "target", ("click",))
